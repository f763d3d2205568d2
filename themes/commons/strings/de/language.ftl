# Wie diese Sprache schreibt, was überall vorkommt.

language-name = Deutsch

percent = { $number }{"\u00A0"}%

date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

slug-due = termine
slug-journeys = wege
slug-members = mitglieder
slug-network = netzwerk
slug-programmes = programme
slug-regions = regionen
slug-search = suche

unit-t = t
unit-t-co2e = t CO₂e
unit-kt-co2e = kt CO₂e
unit-mt-co2e = Mt CO₂e
unit-years = Jahre
unit-percent = %
percent-under = unter { $number }

tonnes-plain = { $number ->
    [one] { $number } Tonne
   *[other] { $number } Tonnen
}
tonnes-thousand = { $number } Tausend Tonnen
tonnes-million = { $number } Millionen Tonnen
