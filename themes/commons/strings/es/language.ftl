# Palabras de la interfaz en español.

language-name = Español

percent = { $number }{"\u00A0"}%

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

slug-due = vencimientos
slug-journeys = caminos
slug-members = miembros
slug-network = red
slug-programmes = programas
slug-regions = regiones
slug-search = buscar

unit-t = t
unit-t-co2e = t CO₂e
unit-kt-co2e = kt CO₂e
unit-mt-co2e = Mt CO₂e
unit-years = años
unit-percent = %
percent-under = menos de { $number }

tonnes-plain = { $number ->
    [one] { $number } tonelada
    [many] { $number } de toneladas
   *[other] { $number } toneladas
}
tonnes-thousand = { $number } mil toneladas
tonnes-million = { $number } millones de toneladas
