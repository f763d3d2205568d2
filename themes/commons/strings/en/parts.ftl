# Parts of many pages.

no-data = no data
change-since-html = <span class="change change-{ $class }">{ $change }{"\u00A0"}%</span> since { $since }
you-are-here = You are here
made-up-note-html = <strong>Made up.</strong> { $name } does not exist. It is here to show what the site can do; none of its figures are real.
gloss-carbon-html = These figures count carbon dioxide (CO<sub>2</sub>) alone: methane, nitrous oxide and other greenhouse gases are not in them.
gloss-html = CO<sub>2</sub>e: all greenhouse gases, counted as the carbon dioxide that would warm as much.
take-heading = Take it with you
take-cite = How to cite
chart-source-html = Source: { $source }
chart-numbers = The numbers as a table
chart-table = Table: { $title }
chart-take = Take it:
chart-picture-html = picture<span class="hidden"> of the chart: { $title }</span> (PNG)
chart-csv-html = numbers<span class="hidden"> of the chart: { $title }</span> (CSV)

# Above a text that nobody has written in the language of the page.
not-translated = This text is not there in English yet. It is shown in { $language }.

# Between parts that stand beside each other; the space is the template's.
comma = ,
semicolon = ;
