# How this language writes what it writes everywhere.

# The name of the language in itself.
language-name = English

percent = { $number }{"\u00A0"}%

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# The words of addresses: `/members/edina/`. Small letters and hyphens only.
slug-due = due
slug-journeys = journeys
slug-members = members
slug-network = network
slug-programmes = programmes
slug-regions = regions
slug-search = search

# Units. A figure has its unit behind it: `745 kt CO₂e`.
unit-t = t
unit-t-co2e = t CO₂e
unit-kt-co2e = kt CO₂e
unit-mt-co2e = Mt CO₂e
unit-years = years
unit-percent = %
percent-under = under { $number }

# Masses inside a sentence: `745 thousand tonnes of CO₂e`.
tonnes-plain = { $number ->
    [one] { $number } tonne
   *[other] { $number } tonnes
}
tonnes-thousand = { $number } thousand tonnes
tonnes-million = { $number } million tonnes
