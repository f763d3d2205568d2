# كلمات الواجهة بالعربية.

inventory-edition = الإصدار { $edition }
inventory-edition-restated = الإصدار { $edition }، مُعاد الحساب
inventory-operations = قائمة جرد عمليات الإدارة نفسها
inventory-community = قائمة جرد المجتمع المحلي
inventory-total = مجموع { $name }
inventory-leaves-out = { $count ->
    [zero] لا يغفل أي بند مرجعي
    [one] يغفل بندًا مرجعيًا واحدًا
    [two] يغفل بندين مرجعيين
    [few] يغفل { $count } بنود مرجعية
    [many] يغفل { $count } بندًا مرجعيًا
   *[other] يغفل { $count } بند مرجعي
}
inventory-against = مقارنةً بسنة { $year }
inventory-no-earlier = لا توجد قائمة جرد سابقة للمقارنة
inventory-of-tonnes = من الأطنان
inventory-totals = المجاميع وما لا تشمله
inventory-totals-table = جدول المجاميع
inventory-totals-caption-html = طن CO<sub>2</sub>e، محسوبة وفق { $gwp }. لا تُجمع أبدًا مجاميع من أنواع مختلفة.
inventory-not-in-it = غير مشمول
inventory-headline = الرقم الرئيسي
inventory-estimated = { $percent }% مقدَّر
inventory-left-out = ما لا يشمله مجموع { $name }، ولماذا
inventory-made-of = مم يتكون كل مجموع
inventory-quality = مدى جودة البيانات واكتمالها
inventory-no-grades = لا يذكر أي بند جودة بياناته.
inventory-matrix = القطاعات حسب النطاقات
inventory-scopes = النطاق 1 ينبعث داخل الحدود، والنطاق 2 يأتي من الكهرباء والحرارة والتبريد من شبكة، والنطاق 3 يحدث خارجها بسبب ما يجري داخلها.
inventory-matrix-table = جدول القطاعات حسب النطاقات
inventory-matrix-caption-html = طن CO<sub>2</sub>e. تدل النجمة على مجموع ينقصه جزء.
inventory-sector = القطاع
inventory-all = الكل
inventory-share = الحصة
inventory-all-sectors = جميع القطاعات
inventory-matrix-lines = البنود وراء كل نطاق
inventory-gases = الغازات
inventory-gases-table = جدول الغازات
inventory-gases-caption = الكتل بالأطنان، مضروبة في إمكانية الاحترار العالمي وفق { $gwp }.
inventory-biogenic = ثاني أكسيد الكربون من الكتلة الحيوية، { $amount }{"\u00A0"}{ $unit }، يُحسب على حدة.
inventory-gas = الغاز
inventory-tonnes = الأطنان
gwp-one = إمكانية الاحترار العالمي
inventory-not-by-gas = غير مفصّل حسب الغاز
inventory-lines = كل بند وطريقة حسابه
inventory-no-lines = لا بنود في قائمة الجرد هذه بعد.
inventory-earlier = إصدارات سابقة
inventory-made = كيف أُعدّت
inventory-protocol = البروتوكول
inventory-boundary = الحدود
inventory-verified = التحقق
inventory-source = المصدر
inventory-to-know = للعلم
inventory-file = الملف
inventory-gwp-rebased = { $shown }؛ استخدم المصدر { $source }، وحُوّل كل بند إلى { $shown }
inventory-gwp-not-rebased = { $shown }؛ استخدم المصدر { $source }، وتعذّر تحويل بعض البنود إلى { $shown }
inventory-verified-by = أجراه { $by }
inventory-verified-on = أجراه { $by } في { $day }
inventory-not-verified = لا تحقق مسجّل
inventory-source-licence = { $source }؛ الترخيص: { $licence }
inventory-other-years = سنوات أخرى
inventory-before = السنة السابقة
inventory-after = السنة التالية
line-part-missing = ينقصه جزء
line-counted-under = محسوب ضمن { $reference }
line-scope = النطاق { $scope }
line-activity-quality = بيانات النشاط: { $quality }
line-factor-quality = المعامل: { $quality }
line-biogenic = ثاني أكسيد الكربون من الكتلة الحيوية، محسوب على حدة: { $amount }{"\u00A0"}{ $unit }
line-working-html = طريقة الحساب<span class="hidden"> لبند { $line }</span>
line-activity = النشاط
line-factor = × المعامل
line-mass = = الكتلة
line-apart = على حدة
line-sum = المجموع
line-default = قيمة افتراضية
line-inputs = المدخلات
line-steps = خطوة بخطوة
line-gases = غازًا بغاز
line-contract = وفق العقود، إلى جانبه ودون جمع
line-market-html = على أساس السوق: <b>{ $amount }{"\u00A0"}{ $unit }</b>

inventory-scopes-mixed = نطاقات غير مفصولة
inventory-printed-without-gases = منشور دون غازاته
inventory-sectors-together = جميع القطاعات معًا
inventory-json = قائمة الجرد هذه بصيغة JSON
inventory-json-note = كل بند مع غازاته ومصدره وموضعه
inventory-title = { $name }، قائمة جرد { $year }
inventory-described = كل بند في قائمة جرد { $name } لسنة { $year }، مع مصدره وطريقة حسابه.
operations-title = { $name }، عمليات الإدارة { $year }
operations-described = كل بند من عمليات إدارة { $name } لسنة { $year }، مع مصدره وطريقة حسابه.

total-meaning-basic = الطاقة والنقل والنفايات، كما يطلب GPC من كل مدينة.
total-meaning-basic-plus = BASIC وفواقد الشبكة والرحلات خارج الحدود والصناعة والمنتجات والأراضي.
total-meaning-territorial = كل ما ينبعث داخل الحدود.
total-meaning-other-scope-3 = ما يسببه المكان وينبعث في غيره، زيادةً على BASIC+{"\u200E"}.
total-meaning-scopes-1-2 = ما ينبعث داخل الحدود، ومن الشبكة لصالح المستهلكين داخلها.
total-meaning-reported = كل البنود مجموعةً كما يفعل الناشر.

notation-meaning-NO = لا يحدث
notation-meaning-NE = غير مقدَّر
notation-meaning-IE = مدرج في موضع آخر
notation-meaning-C = سري
line-note-fixed = يذكر المصدر CO₂e دون الغازات، وفق { $set }: لا يمكن تحويله.
line-note-kept = يذكر المصدر CO₂e دون الغازات، وفق { $set }: تعذّر تحويله إلى { $shown } فبقي كما هو.
line-note-of-source = وفق { $set } كما في المصدر يكون هذا { $amount }.
line-note-earlier-factor = المعامل لسنة { $year }، وهي أقرب سنة سابقة لها معامل.

# The unit of a population, behind its number; and a protocol that has no name.
unit-people = نسمة
protocol-other = غيره
working-factor-in-place = معامل مذكور في موضعه
