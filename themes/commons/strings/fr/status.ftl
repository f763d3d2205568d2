# Les mots de l’interface en français.

status-achieved = Objectif atteint
status-on-track = En bonne voie
status-deviating = Un peu en retard sur sa trajectoire
status-off-track = En retard sur sa trajectoire
status-missed = Année de l’objectif passée, non atteint
status-too-old = Données trop anciennes pour le dire
status-no-data = Pas de données
standing-computed = Calculé
standing-reported = Tel que déclaré
standing-estimated = Estimé
standing-incomplete = Incomplet
standing-missing = Pas de données
notation-NE = non estimé
notation-NO = inexistant
notation-IE = inclus ailleurs
notation-C = confidentiel
notation-none = pas de valeur
action-state-done = Achevée
action-state-started = En cours
action-state-stopped = Arrêtée
action-state-planned = Prévue

total-basic = BASIC
total-basic-plus = BASIC+
total-territorial = Territorial
total-other-scope-3 = Autre scope 3
total-scopes-1-2 = Scopes 1 et 2
total-reported = Déclaré
