# كلمات الواجهة بالعربية.

skip-to-content = الانتقال إلى المحتوى
nav-label = القائمة الرئيسية
nav-members = الأعضاء
nav-network = الشبكة
nav-recognition = التقديرات
nav-method = المنهجية
nav-data = البيانات
nav-about = من نحن
nav-due = المستحقات
nav-journeys = اختر مسارك

foot-label = عن هذا الموقع
foot-method = المنهجية والمصادر
foot-data = استخدام البيانات
foot-accessibility = سهولة الوصول
foot-about = عن هذا الموقع
foot-licence-html = { $title }. البيانات: <a href="{ $url }" rel="license">{ $licence }</a>. أُنشئ باستخدام Milepost { $version }.
foot-licence = { $title }. البيانات: { $licence }. أُنشئ باستخدام Milepost { $version }.
foot-plain = { $title }. أُنشئ باستخدام Milepost { $version }.

colours-automatic = الألوان: تلقائية

search-link = بحث

not-found-title = الصفحة غير موجودة
not-found-heading = هذه الصفحة غير موجودة
not-found-why = ربما يكون العنوان قديمًا أو فيه حرف خاطئ. لا خلل في جهازك.
not-found-links = لعلك تبحث عن:

languages-label = اللغات
colours-light = الألوان: فاتحة
colours-dark = الألوان: داكنة
