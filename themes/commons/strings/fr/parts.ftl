# Les mots de l’interface en français.

no-data = pas de données
change-since-html = <span class="change change-{ $class }">{ $change }{"\u202F"}%</span> depuis { $since }
you-are-here = Vous êtes ici
made-up-note-html = <strong>Inventé.</strong> { $name } n’existe pas. Son profil montre ce que le site peut faire ; aucun de ses chiffres n’est réel.
gloss-carbon-html = Ces chiffres ne comptent que le dioxyde de carbone (CO<sub>2</sub>) : le méthane, le protoxyde d’azote et les autres gaz à effet de serre n’y sont pas.
gloss-html = CO<sub>2</sub>e : tous les gaz à effet de serre, comptés comme la quantité de dioxyde de carbone qui réchaufferait autant.
take-heading = À emporter
take-cite = Comment citer
chart-source-html = Source : { $source }
chart-numbers = Les chiffres en tableau
chart-table = Tableau : { $title }
chart-take = À emporter :
chart-picture-html = image<span class="hidden"> du graphique : { $title }</span> (PNG)
chart-csv-html = chiffres<span class="hidden"> du graphique : { $title }</span> (CSV)

not-translated = Ce texte n’est pas encore disponible en français. Il est affiché dans une autre langue : { $language }.

comma = ,
semicolon = ;
