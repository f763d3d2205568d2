# Les mots de l’interface en français.

home-all-count = Les { $members } membres comptent leurs émissions.
home-some-count = { $some } membres sur { $members } comptent leurs émissions.
home-together-html = Ensemble, ils émettent <b>{ $total } de CO<sub>2</sub>e</b> par an.
home-together-per-person-html = Ensemble, ils émettent <b>{ $total } de CO<sub>2</sub>e</b> par an, soit { $per_person } tonnes par habitant.
home-all-published-html = <b>{ $members }</b> membres ont publié <b>{ $inventories } inventaires</b>. Leurs chiffres s’additionnent pays par pays, car chacun compte à sa manière.
home-some-published-html = <b>{ $some }</b> membres sur { $members } ont publié <b>{ $inventories } inventaires</b>. Leurs chiffres s’additionnent pays par pays, car chacun compte à sa manière.
home-none-published = Aucun des { $members } membres n’a encore publié d’inventaire.
home-with-inventory = Membres avec un inventaire
home-of-html = <span class="unit">sur { $members }</span>
home-newest = Les plus récents, de { $years }
home-people = Les habitants
home-emissions = Leurs émissions par an
home-not-counted = Les membres sans données ne sont pas comptés
per-person = Par habitant
home-inventories = Inventaires
home-inventories-note = Chacun, une année d’un membre
home-lines = Lignes
home-lines-note = Chacune avec sa source et son calcul
introduction = Introduction
home-targets = Où en sont les objectifs
members-none = Pas encore de membre.
home-all-members = Tous les membres, avec des filtres
home-latest = Nouveautés
page-children = Dans cette rubrique

home-targets-note = Le prochain objectif de chaque membre, jugé sur son inventaire le plus récent.

card-places = { $count ->
    [one] lieu
    [many] de lieux
   *[other] lieux
}
card-emissions = et leurs émissions de gaz à effet de serre
card-members = { $count ->
    [one] { $count } membre, avec ses émissions, objectifs et actions.
    [many] { $count } de membres, avec leurs émissions, objectifs et actions.
   *[other] { $count } membres, avec leurs émissions, objectifs et actions.
}
card-network = Ce que ses membres émettent ensemble.
card-regions = Les membres vus ensemble.
card-due = Inventaires, objectifs, plans et revues, par jour.
card-total-in = total { $name } en { $year }
card-community = Émissions du territoire
card-operations = Émissions des activités propres de la collectivité

home-where = Où sont les membres
home-all-maps = Toutes les cartes, et la même chose en listes
