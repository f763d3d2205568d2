# Les mots de l’interface en français.

search-site = Ce site
search-count = { $count } résultats
search-one = 1 résultat
search-none = Aucun résultat.
search-all = Les { $count } résultats
search-fault = La recherche ne peut pas être chargée pour le moment.
search-this-site = Rechercher sur ce site
search-results = Résultats
search-scriptless = La recherche a besoin de JavaScript, qui est désactivé ici. Tout ce qui peut être trouvé figure dans les listes ci-dessous.
search-none-try = Aucun résultat. Essayez avec moins de lettres, ou consultez les listes ci-dessous.
search-cut = Voici les meilleurs ; davantage de lettres font trouver les autres.
search-fault-lists = La recherche ne peut pas être chargée pour le moment. Tout figure dans les listes ci-dessous.
search-directory = Tous ces membres, dans l’annuaire
search-what = Un nom, un lieu ou un sujet
search-size = Taille
search-pathway = Voie
search-lists = Toutes les listes
search-lists-note = { $count } pages peuvent être trouvées. Chacune figure aussi dans l’une de ces listes.
search-in-texts = Dans les textes
search-look-in-texts = Chercher dans les textes

search-title = Recherche
search-description = Trouvez des membres, des programmes et des pages par nom, lieu et sujet.
search-regions = Régions

search-kind-region = Région
search-kind-programme = Programme
search-kind-journey = Parcours
search-kind-list = Liste
search-kind-page = Page

search-kind-inventory = Inventaire
search-kind-action = Action
search-inventory = Inventaire { $year }
search-inventory-operations = Inventaire { $year }, activités propres
