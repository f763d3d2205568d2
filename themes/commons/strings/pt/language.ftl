# As palavras da interface em português do Brasil.

language-name = Português

percent = { $number }%

date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }

month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

slug-due = prazos
slug-journeys = caminhos
slug-members = membros
slug-network = rede
slug-programmes = programas
slug-regions = regioes
slug-search = busca

unit-t = t
unit-t-co2e = t CO₂e
unit-kt-co2e = kt CO₂e
unit-mt-co2e = Mt CO₂e
unit-years = anos
unit-percent = %
percent-under = menos de { $number }

tonnes-plain = { $number ->
    [one] { $number } tonelada
    [many] { $number } de toneladas
   *[other] { $number } toneladas
}
tonnes-thousand = { $number } mil toneladas
tonnes-million = { $number } milhões de toneladas
