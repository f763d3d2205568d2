# كلمات الواجهة بالعربية.

count-members = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
}

count-actions = { $count ->
    [zero] لا إجراءات
    [one] إجراء واحد
    [two] إجراءان
    [few] { $count } إجراءات
    [many] { $count } إجراءً
   *[other] { $count } إجراء
}

count-references = { $count ->
    [zero] لا بنود مرجعية
    [one] بند مرجعي واحد
    [two] بندان مرجعيان
    [few] { $count } بنود مرجعية
    [many] { $count } بندًا مرجعيًا
   *[other] { $count } بند مرجعي
}

count-places = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}

count-other-members = { $count ->
    [zero] لا أعضاء آخرين
    [one] عضو آخر واحد
    [two] عضوان آخران
    [few] { $count } أعضاء آخرين
    [many] { $count } عضوًا آخر
   *[other] { $count } عضو آخر
}

count-smaller-parts = { $count ->
    [zero] لا أجزاء أصغر
    [one] جزء أصغر واحد
    [two] جزءان أصغر
    [few] { $count } أجزاء أصغر
    [many] { $count } جزءًا أصغر
   *[other] { $count } جزء أصغر
}

count-inventories = { $count ->
    [zero] لا قوائم جرد
    [one] قائمة جرد واحدة
    [two] قائمتا جرد
    [few] { $count } قوائم جرد
    [many] { $count } قائمة جرد
   *[other] { $count } قائمة جرد
}

count-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}

count-updates = { $count ->
    [zero] لا تحديثات
    [one] تحديث واحد
    [two] تحديثان
    [few] { $count } تحديثات
    [many] { $count } تحديثًا
   *[other] { $count } تحديث
}

count-awards = { $count ->
    [zero] لا تقديرات
    [one] تقدير واحد
    [two] تقديران
    [few] { $count } تقديرات
    [many] { $count } تقديرًا
   *[other] { $count } تقدير
}
