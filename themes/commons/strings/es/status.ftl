# Palabras de la interfaz en español.

status-achieved = Meta cumplida
status-on-track = Por buen camino
status-deviating = Algo por detrás de su senda
status-off-track = Por detrás de su senda
status-missed = Año de la meta pasado, sin cumplir
status-too-old = Datos demasiado antiguos para decirlo
status-no-data = Sin datos
standing-computed = Calculado
standing-reported = Según lo informado
standing-estimated = Estimado
standing-incomplete = Incompleto
standing-missing = Sin datos
notation-NE = no estimado
notation-NO = no ocurre
notation-IE = incluido en otra parte
notation-C = confidencial
notation-none = sin valor
action-state-done = Hecha
action-state-started = En marcha
action-state-stopped = Detenida
action-state-planned = Prevista

total-basic = BASIC
total-basic-plus = BASIC+
total-territorial = Territorial
total-other-scope-3 = Otro alcance 3
total-scopes-1-2 = Alcances 1 y 2
total-reported = Informado
