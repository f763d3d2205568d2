# Les mots de l’interface en français.

inventory-edition = Édition { $edition }
inventory-edition-restated = Édition { $edition }, recalculée
inventory-operations = Inventaire des activités propres de la collectivité
inventory-community = Inventaire du territoire
inventory-total = Total { $name }
inventory-leaves-out = { $count ->
    [one] sans { $count } référence
    [many] sans { $count } de références
   *[other] sans { $count } références
}
inventory-against = par rapport à { $year }
inventory-no-earlier = Aucun inventaire antérieur pour comparer
inventory-of-tonnes = des tonnes
inventory-totals = Les totaux, et ce qu’ils n’incluent pas
inventory-totals-table = Tableau des totaux
inventory-totals-caption-html = t CO<sub>2</sub>e, comptées avec { $gwp }. Les totaux de nature différente ne sont jamais additionnés.
inventory-not-in-it = Non inclus
inventory-headline = chiffre principal
inventory-estimated = { $percent }{"\u202F"}% estimé
inventory-left-out = Ce que le total { $name } n’inclut pas, et pourquoi
inventory-made-of = De quoi se compose chaque total
inventory-quality = La qualité et la complétude des données
inventory-no-grades = Aucune ligne n’indique la qualité de ses données.
inventory-matrix = Secteurs par scopes
inventory-scopes = Le scope 1 est émis à l’intérieur du périmètre ; le scope 2 vient de l’électricité, de la chaleur et du froid d’un réseau ; le scope 3 se produit ailleurs, du fait de ce qui est fait à l’intérieur.
inventory-matrix-table = Tableau des secteurs par scopes
inventory-matrix-caption-html = t CO<sub>2</sub>e. Un astérisque signale une somme à laquelle il manque une partie.
inventory-sector = Secteur
inventory-all = Tous
inventory-share = Part
inventory-all-sectors = Tous les secteurs
inventory-matrix-lines = Les lignes derrière chaque scope
inventory-gases = Gaz
inventory-gases-table = Tableau des gaz
inventory-gases-caption = Masses en tonnes, multipliées par le potentiel de réchauffement global selon { $gwp }.
inventory-biogenic = Le dioxyde de carbone issu de la biomasse, { $amount }{"\u00A0"}{ $unit }, est compté à part.
inventory-gas = Gaz
inventory-tonnes = Tonnes
gwp-one = Potentiel de réchauffement global
inventory-not-by-gas = non détaillé par gaz
inventory-lines = Chaque ligne et son calcul
inventory-no-lines = Cet inventaire n’a pas encore de ligne.
inventory-earlier = Éditions antérieures
inventory-made = Comment il a été établi
inventory-protocol = Protocole
inventory-boundary = Périmètre
inventory-verified = Vérifié
inventory-source = Source
inventory-to-know = Bon à savoir
inventory-file = Fichier
inventory-gwp-rebased = { $shown } ; la source utilisait { $source }, et chaque ligne a été convertie en { $shown }
inventory-gwp-not-rebased = { $shown } ; la source utilisait { $source }, et certaines lignes n’ont pas pu être converties en { $shown }
inventory-verified-by = par { $by }
inventory-verified-on = par { $by }, le { $day }
inventory-not-verified = aucune vérification n’est enregistrée
inventory-source-licence = { $source } ; licence : { $licence }
inventory-other-years = Autres années
inventory-before = Année précédente
inventory-after = Année suivante
line-part-missing = une partie manque
line-counted-under = compté sous { $reference }
line-scope = Scope { $scope }
line-activity-quality = données d’activité : { $quality }
line-factor-quality = facteur : { $quality }
line-biogenic = Dioxyde de carbone issu de la biomasse, compté à part : { $amount }{"\u00A0"}{ $unit }
line-working-html = Calcul<span class="hidden"> de { $line }</span>
line-activity = Activité
line-factor = × facteur
line-mass = = masse
line-apart = à part
line-sum = Somme
line-default = valeur par défaut
line-inputs = Données d’entrée
line-steps = Pas à pas
line-gases = Gaz par gaz
line-contract = Selon les contrats, à côté et sans être additionné
line-market-html = Fondé sur le marché : <b>{ $amount }{"\u00A0"}{ $unit }</b>

inventory-scopes-mixed = Scopes non distingués
inventory-printed-without-gases = Publié sans ses gaz
inventory-sectors-together = Tous les secteurs ensemble
inventory-json = Cet inventaire en JSON
inventory-json-note = Chaque ligne avec ses gaz, sa source et son emplacement
inventory-title = { $name }, inventaire { $year }
inventory-described = Chaque ligne de l’inventaire { $year } de { $name }, avec sa source et son calcul.
operations-title = { $name }, activités propres { $year }
operations-described = Chaque ligne des activités propres de { $name } en { $year }, avec sa source et son calcul.

total-meaning-basic = Énergie, transports et déchets, comme le GPC le demande à chaque ville.
total-meaning-basic-plus = BASIC, pertes du réseau, trajets au-delà du périmètre, industrie, produits et terres.
total-meaning-territorial = Tout ce qui est émis à l’intérieur du périmètre.
total-meaning-other-scope-3 = Causé par le territoire et émis ailleurs, au-delà de BASIC+.
total-meaning-scopes-1-2 = Ce qui est émis à l’intérieur, et par le réseau pour les usagers de l’intérieur.
total-meaning-reported = Toutes les lignes additionnées, comme le fait l’éditeur.

notation-meaning-NO = Inexistant
notation-meaning-NE = Non estimé
notation-meaning-IE = Inclus ailleurs
notation-meaning-C = Confidentiel
line-note-fixed = La source donne le CO₂e sans les gaz, selon { $set } : il ne peut pas être converti.
line-note-kept = La source donne le CO₂e sans les gaz, selon { $set } : il n’a pas pu être converti en { $shown } et reste tel quel.
line-note-of-source = Selon { $set }, comme dans la source, cela fait { $amount }.
line-note-earlier-factor = Le facteur est de { $year }, l’année antérieure la plus proche qui en a un.

# The unit of a population, behind its number; and a protocol that has no name.
unit-people = habitants
protocol-other = autre
working-factor-in-place = un facteur donné sur place
