# كلمات الواجهة بالعربية.

map-maps = الخرائط
map-where = أين هم
map-list = قائمة الأعضاء
map-unplaced = خارج الخريطة
map-unplaced-note = لم يذكر هؤلاء الأعضاء مواقعهم.
map-unplaced-more = و{ $count } غيرهم.
map-several = عدة أعضاء

map-title = خريطة الأعضاء
map-title-recognition = خريطة التقديرات
map-description = مواقع الأعضاء على خرائط وفي قوائم.
map-line = { $count ->
    [zero] لا أعضاء، حسب الهدف.
    [one] عضو واحد، حسب الهدف.
    [two] عضوان، حسب الهدف.
    [few] { $count } أعضاء، حسب الهدف.
    [many] { $count } عضوًا، حسب الهدف.
   *[other] { $count } عضو، حسب الهدف.
}
map-line-recognition = { $count ->
    [zero] لا أعضاء، حسب التقدير.
    [one] عضو واحد، حسب التقدير.
    [two] عضوان، حسب التقدير.
    [few] { $count } أعضاء، حسب التقدير.
    [many] { $count } عضوًا، حسب التقدير.
   *[other] { $count } عضو، حسب التقدير.
}
map-directory = جميع الأعضاء في الدليل

map-everywhere = جميع الأماكن
map-elsewhere = بلدان أخرى
map-of = الأعضاء: { $place }
map-described = { $count ->
    [zero] لا أعضاء. { $parts }.
    [one] عضو واحد. { $parts }.
    [two] عضوان. { $parts }.
    [few] { $count } أعضاء. { $parts }.
    [many] { $count } عضوًا. { $parts }.
   *[other] { $count } عضو. { $parts }.
}
map-part = { $words }: { $count }
map-together = { $count } من الأعضاء: { $names }
map-and-more = { $names } و{ $count } غيرهم
map-made-up = { $name } (غير حقيقي)

map-by-target = حسب الهدف
map-by-recognition = حسب التقدير
map-no-target = بلا هدف
map-award = حاصل على تقدير
map-no-award = لا تقدير ساريًا اليوم
