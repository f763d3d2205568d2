# كلمات الواجهة بالعربية.

language-name = العربية

percent = { $number }%

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

slug-due = due
slug-journeys = journeys
slug-members = members
slug-network = network
slug-programmes = programmes
slug-regions = regions
slug-search = search

unit-t = طن
unit-t-co2e = طن CO₂e
unit-kt-co2e = ألف طن CO₂e
unit-mt-co2e = مليون طن CO₂e
unit-years = سنوات
unit-percent = %
percent-under = أقل من { $number }

tonnes-plain = { $number ->
    [zero] لا أطنان
    [one] طن واحد
    [two] طنّان
    [few] { $number } أطنان
    [many] { $number } طنًا
   *[other] { $number } طن
}
tonnes-thousand = { $number } ألف طن
tonnes-million = { $number } مليون طن
