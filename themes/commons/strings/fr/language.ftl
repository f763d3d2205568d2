# Les mots de l’interface en français.

language-name = Français

percent = { $number }{"\u202F"}%

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

slug-due = echeances
slug-journeys = parcours
slug-members = membres
slug-network = reseau
slug-programmes = programmes
slug-regions = regions
slug-search = recherche

unit-t = t
unit-t-co2e = t CO₂e
unit-kt-co2e = kt CO₂e
unit-mt-co2e = Mt CO₂e
unit-years = ans
unit-percent = %
percent-under = moins de { $number }

tonnes-plain = { $number ->
    [one] { $number } tonne
    [many] { $number } de tonnes
   *[other] { $number } tonnes
}
tonnes-thousand = { $number } milliers de tonnes
tonnes-million = { $number } millions de tonnes
