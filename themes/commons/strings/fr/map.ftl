# Les mots de l’interface en français.

map-maps = Cartes
map-where = Où ils se trouvent
map-list = Liste des membres
map-unplaced = Hors de la carte
map-unplaced-note = Ces membres n’ont pas indiqué où ils se trouvent.
map-unplaced-more = Et { $count } de plus.
map-several = Plusieurs membres

map-title = Carte des membres
map-title-recognition = Carte des distinctions
map-description = Où se trouvent les membres, sur des cartes et dans des listes.
map-line = { $count ->
    [one] { $count } membre, par objectif.
    [many] { $count } de membres, par objectif.
   *[other] { $count } membres, par objectif.
}
map-line-recognition = { $count ->
    [one] { $count } membre, par distinction.
    [many] { $count } de membres, par distinction.
   *[other] { $count } membres, par distinction.
}
map-directory = Tous les membres dans l’annuaire

map-everywhere = tous les lieux
map-elsewhere = autres pays
map-of = Membres : { $place }
map-described = { $count ->
    [one] { $count } membre. { $parts }.
    [many] { $count } de membres. { $parts }.
   *[other] { $count } membres. { $parts }.
}
map-part = { $words } : { $count }
map-together = { $count } membres : { $names }
map-and-more = { $names } et { $count } de plus
map-made-up = { $name } (inventé)

map-by-target = Par objectif
map-by-recognition = Par distinction
map-no-target = Pas d’objectif
map-award = Distingué
map-no-award = Aucune distinction en cours
