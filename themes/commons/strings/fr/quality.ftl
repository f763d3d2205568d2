# Les mots de l’interface en français.

rebased-shown = Affiché selon { $shown } ; la source utilisait { $source }.
rebased-would-be-html = Selon { $source }, { $name } vaut { $amount }{"\u00A0"}{ $unit }.
rebased-kept-html = { $amount }{"\u00A0"}{ $unit } de { $name } n’ont pas pu être converties en { $shown } : leurs lignes donnent le CO<sub>2</sub>e sans les gaz, selon { $sets }.
rebased-kept-share-html = { $amount }{"\u00A0"}{ $unit } de { $name } ({ $percent }{"\u202F"}%) n’ont pas pu être converties en { $shown } : leurs lignes donnent le CO<sub>2</sub>e sans les gaz, selon { $sets }.
grades-table = Tableau de la qualité des données
grades-caption = Part des tonnes de { $headline } selon la qualité de leurs données. Haute : mesurées ou spécifiques. Moyenne : modélisées sur une base solide, ou plus générales. Basse : fortement modélisées, ou valeurs par défaut.
grades-data = Données
grades-bar = En barre
market-by-contract = Selon les contrats
market-by-grid = Sans contrat, selon le réseau
market-lines = Les lignes correspondantes
market-heading = Scope 2 selon les contrats
total-same-html = Il additionne les mêmes lignes que <a href="{ $url }">{ $name }</a>.
total-no-line = Aucune ligne n’y compte.

grade-high = Haute
grade-medium = Moyenne
grade-low = Basse
grade-none = Non indiquée
leaves-out = { $count ->
    [one] sans { $count } référence : { $list }
    [many] sans { $count } de références : { $list }
   *[other] sans { $count } références : { $list }
}
