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

grades-activity = Données d’activité
grades-factor = Facteurs d’émission
all-sectors = Tous les secteurs ensemble
total-digits-html = Tous les chiffres : { $digits } t CO<sub>2</sub>e.
total-digits-without-html = Tous les chiffres : { $digits } t CO<sub>2</sub>e, { $leaves }.
total-without = Ce total est { $leaves }.
total-per-person = Par personne : { $working }
market-contracted-html = <b>{ $amount }{"\u00A0"}{ $unit }</b> d’après ce que les usagers ont contracté (fondé sur le marché).
market-untold = Le chiffre fondé sur le marché ne peut être donné : un gaz d’un contrat n’a pas de potentiel de réchauffement global.
market-location-html = À côté, <b>{ $amount }{"\u00A0"}{ $unit }</b> d’après le réseau auquel ils sont raccordés (fondé sur le lieu).
market-left-out = Absent des deux :
market-never-added = Tous les totaux ne comptent que le chiffre fondé sur le lieu ; les deux ne sont jamais additionnés.
complete-answered-html = <b>{ $name }</b> : { $answered } des { $asked } références demandées ont une réponse ({ $share }{"\u00A0"}%), { $valued } avec une valeur et les autres avec une clé qui dit que rien n’a lieu ou bien où cela est compté.
complete-leaves-out = Omises : { $count }.
complete-silent = { $count ->
    [one] Rien n’est dit de { $count } référence
    [many] Rien n’est dit de { $count } références
   *[other] Rien n’est dit de { $count } références
}
edition-replaced-html = <b>L’édition { $edition }</b> a été remplacée : { $because }
edition-replaced-on-html = <b>L’édition { $edition }</b> a été remplacée le { $day } : { $because }
edition-table = Tableau de l’édition { $edition }
edition-total = Total
edition-gwp = Potentiels de réchauffement global
edition-before-html = Avant, t CO<sub>2</sub>e
edition-now = Maintenant
edition-difference = Différence
edition-not-known = inconnu en { $gwp }
restated = révisé
restated-on = révisé le { $day }
restated-inventory = L’inventaire de { $year } a été révisé
restated-inventory-on = L’inventaire de { $year } a été révisé le { $day }
restated-inventory-before = L’inventaire de { $year } a été révisé ; { $headline } était auparavant { $before }
restated-inventory-on-before = L’inventaire de { $year } a été révisé le { $day } ; { $headline } était auparavant { $before }
left-out-no-gwp = pas de GWP dans { $set }
