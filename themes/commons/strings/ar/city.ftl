# كلمات الواجهة بالعربية.

city-nav-dashboard = لوحة المتابعة
city-nav-years = الانبعاثات حسب السنة
city-nav-targets = الأهداف
city-nav-actions = الإجراءات
city-subtitle = لوحة متابعة المناخ
city-stands = أين تقف { $name }
city-contents = في هذه الصفحة
city-part-history = أين نقف
city-part-sectors = من أين تأتي الانبعاثات
city-part-why = لماذا تغيّرت
city-part-actions = ما الذي نفعله
city-part-targets = أهدافنا
city-part-budget = ميزانيتنا الكربونية
city-part-plans = الخطط والتعهدات
city-part-story = قصتنا
city-part-years = الانبعاثات حسب السنة
city-part-files = ملفات للتنزيل
city-licence-html = البيانات: <a href="{ $url }" rel="license">{ $licence }</a>. أُنشئ باستخدام Milepost { $version }.
city-licence = البيانات: { $licence }. أُنشئ باستخدام Milepost { $version }.
city-plain = أُنشئ باستخدام Milepost { $version }.
