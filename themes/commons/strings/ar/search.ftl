# كلمات الواجهة بالعربية.

search-site = هذا الموقع
search-count = { $count } من النتائج
search-one = نتيجة واحدة
search-none = لم يُعثر على شيء.
search-all = جميع النتائج ({ $count })
search-fault = تعذّر تحميل البحث الآن.
search-this-site = البحث في هذا الموقع
search-results = النتائج
search-scriptless = يحتاج البحث إلى JavaScript، وهو معطّل هنا. كل ما يمكن العثور عليه موجود في القوائم أدناه.
search-none-try = لم يُعثر على شيء. جرّب حروفًا أقل أو انظر في القوائم أدناه.
search-cut = هذه أفضل النتائج؛ حروف أكثر تُظهر غيرها.
search-fault-lists = تعذّر تحميل البحث الآن. القوائم أدناه تضم كل شيء.
search-directory = جميع هؤلاء الأعضاء، في الدليل
search-what = اسم أو مكان أو موضوع
search-size = الحجم
search-pathway = المسار
search-lists = جميع القوائم
search-lists-note = عدد الصفحات التي يمكن العثور عليها: { $count }. وكل منها موجود أيضًا في إحدى هذه القوائم.
search-in-texts = في النصوص
search-look-in-texts = البحث في النصوص

search-title = البحث
search-description = ابحث عن الأعضاء والبرامج والصفحات بالاسم والمكان والموضوع.
search-regions = المناطق

search-kind-region = منطقة
search-kind-programme = برنامج
search-kind-journey = مسار
search-kind-list = قائمة
search-kind-page = صفحة

search-kind-inventory = قائمة جرد
search-kind-action = إجراء
search-inventory = قائمة جرد { $year }
search-inventory-operations = قائمة جرد { $year }، الأنشطة الخاصة
