# كلمات الواجهة بالعربية.

no-data = لا توجد بيانات
change-since-html = <span class="change change-{ $class }">{ $change }%</span> منذ { $since }
you-are-here = أنت هنا
made-up-note-html = <strong>غير حقيقي.</strong> لا وجود لـ { $name }. أُدرج هنا لإظهار إمكانات الموقع؛ ولا شيء من أرقامه حقيقي.
gloss-carbon-html = تحسب هذه الأرقام ثاني أكسيد الكربون (CO<sub>2</sub>) وحده: لا تشمل الميثان وأكسيد النيتروز وغيرهما من غازات الدفيئة.
gloss-html = CO<sub>2</sub>e: جميع غازات الدفيئة، محسوبةً بما يكافئ أثرها في الاحترار من ثاني أكسيد الكربون.
take-heading = خذها معك
take-cite = كيفية الاقتباس
chart-source-html = المصدر: { $source }
chart-numbers = الأرقام في جدول
chart-table = جدول: { $title }
chart-take = للتنزيل:
chart-picture-html = صورة<span class="hidden"> للرسم البياني: { $title }</span> (PNG)
chart-csv-html = أرقام<span class="hidden"> الرسم البياني: { $title }</span> (CSV)

not-translated = هذا النص غير متوفر بالعربية بعد. وهو معروض بلغة أخرى: { $language }.

comma = ،
semicolon = ؛
