# كلمات الواجهة بالعربية.

members-find = البحث بالاسم أو المكان
members-country = البلد
members-kind = النوع
members-target = الهدف
members-any = الكل
members-shown-html = <span data-count>{ $count }</span> من { $count } من الأعضاء
members-groups = المجموعات
members-by-kind = حسب النوع
members-by-target = حسب الهدف
members-caption = أعضاء { $group } مع أحدث أرقامهم
members-member = العضو
t-per-person = طن للفرد
members-change = التغيّر
members-years = عبر السنين
made-up = غير حقيقي
in-year = في { $year }
in-year-incomplete = في { $year }، وتنقص أجزاء
members-no-total = لا مجموع لسنة { $year }
value-per-person = { $value } طن للفرد
members-no-inventory = لا قائمة جرد بعد
parts-are-missing = تنقص أجزاء
members-change-html = { $change }%<span class="note">منذ { $since }</span>
members-no-target = بلا هدف
members-total-of-all = مجموع { $headline } للكل، وعددهم { $count }
members-total-of-some = مجموع { $headline } لمن لديهم السنوات نفسها، وعددهم { $count }
members-not-added = لا تُجمع هذه الأرقام.
members-all-of-group = الكل في الدليل، وعددهم { $count }

members-invented = غير حقيقي، للعرض فقط

members-description = { $count ->
    [zero] لا أعضاء بعد.
    [one] عضو واحد وانبعاثاته.
    [two] عضوان وانبعاثاتهما.
    [few] { $count } أعضاء وانبعاثاتهم.
    [many] { $count } عضوًا وانبعاثاتهم.
   *[other] { $count } عضو وانبعاثاتهم.
}

map-link = الأعضاء على الخريطة
members-by-size = حسب الحجم
members-by-recognition = حسب التقدير
members-by-pathway = حسب المسار

members-elsewhere = في مكان آخر
