# As palavras da interface em português do Brasil.

status-achieved = Meta cumprida
status-on-track = No rumo certo
status-deviating = Um pouco atrás de sua trajetória
status-off-track = Atrás de sua trajetória
status-missed = Ano da meta passou, não cumprida
status-too-old = Dados antigos demais para dizer
status-no-data = Sem dados
standing-computed = Calculado
standing-reported = Conforme informado
standing-estimated = Estimado
standing-incomplete = Incompleto
standing-missing = Sem dados
notation-NE = não estimado
notation-NO = não ocorre
notation-IE = incluído em outro lugar
notation-C = confidencial
notation-none = sem valor
action-state-done = Concluída
action-state-started = Em andamento
action-state-stopped = Interrompida
action-state-planned = Planejada

total-basic = BASIC
total-basic-plus = BASIC+
total-territorial = Territorial
total-other-scope-3 = Outro escopo 3
total-scopes-1-2 = Escopos 1 e 2
total-reported = Informado
