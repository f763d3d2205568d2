# كلمات الواجهة بالعربية.

rebased-shown = معروض وفق { $shown }؛ استخدم المصدر { $source }.
rebased-would-be-html = وفق { $source } يكون { $name } { $amount }{"\u00A0"}{ $unit }.
rebased-kept-html = تعذّر تحويل { $amount }{"\u00A0"}{ $unit } من { $name } إلى { $shown }: تذكر بنودها CO<sub>2</sub>e دون الغازات، وفق { $sets }.
rebased-kept-share-html = تعذّر تحويل { $amount }{"\u00A0"}{ $unit } من { $name } ({ $percent }%) إلى { $shown }: تذكر بنودها CO<sub>2</sub>e دون الغازات، وفق { $sets }.
grades-table = جدول جودة البيانات
grades-caption = حصة أطنان { $headline } حسب جودة بياناتها. عالية: مقيسة أو خاصة بالحالة. متوسطة: منمذجة على أساس متين، أو أعمّ. منخفضة: شديدة النمذجة، أو قيمة افتراضية.
grades-data = البيانات
grades-bar = كشريط
market-by-contract = وفق العقود
market-by-grid = دون عقد، وفق الشبكة
market-lines = البنود وراءه
market-heading = النطاق 2 وفق العقود
total-same-html = يجمع البنود نفسها التي يجمعها <a href="{ $url }">{ $name }</a>.
total-no-line = لا بند يُحتسب فيه.

grade-high = عالية
grade-medium = متوسطة
grade-low = منخفضة
grade-none = غير مذكورة
leaves-out = { $count ->
    [zero] لا يغفل أي بند مرجعي: { $list }
    [one] يغفل بندًا مرجعيًا واحدًا: { $list }
    [two] يغفل بندين مرجعيين: { $list }
    [few] يغفل { $count } بنود مرجعية: { $list }
    [many] يغفل { $count } بندًا مرجعيًا: { $list }
   *[other] يغفل { $count } بند مرجعي: { $list }
}

grades-activity = بيانات النشاط
grades-factor = معاملات الانبعاث
all-sectors = كل القطاعات معًا
total-digits-html = كل الأرقام: { $digits } طن CO<sub>2</sub>e.
total-digits-without-html = كل الأرقام: { $digits } طن CO<sub>2</sub>e؛ { $leaves }.
total-without = هذا المجموع { $leaves }.
total-per-person = لكل فرد: { $working }
market-contracted-html = <b>{ $amount }{"\u00A0"}{ $unit }</b> بحسب ما تعاقد عليه المستخدمون (على أساس السوق).
market-untold = لا يمكن ذكر الرقم على أساس السوق: ليس لأحد غازات عقد إمكانية احترار عالمي.
market-location-html = وإلى جانبه <b>{ $amount }{"\u00A0"}{ $unit }</b> بحسب الشبكة التي يتصلون بها (على أساس الموقع).
market-left-out = غير محسوب في كليهما:
market-never-added = يحسب كل مجموع الرقم على أساس الموقع وحده؛ ولا يُجمع الرقمان أبدًا.
complete-answered-html = <b>{ $name }</b>: أُجيب عن { $answered } من { $asked } مرجعًا مطلوبًا ({ $share }{"\u00A0"}%)، منها { $valued } بقيمة والباقي برمز يقول إنه لا يحدث شيء أو أين يُحسب.
complete-leaves-out = المُغفَل: { $count }.
complete-silent = { $count ->
    [zero] ذُكرت كل المراجع
    [one] لم يُذكر شيء عن مرجع واحد
    [two] لم يُذكر شيء عن مرجعين
    [few] لم يُذكر شيء عن { $count } مراجع
    [many] لم يُذكر شيء عن { $count } مرجعًا
   *[other] لم يُذكر شيء عن { $count } مرجع
}
edition-replaced-html = <b>الإصدار { $edition }</b> استُبدل: { $because }
edition-replaced-on-html = <b>الإصدار { $edition }</b> استُبدل في { $day }: { $because }
edition-table = جدول الإصدار { $edition }
edition-total = المجموع
edition-gwp = إمكانات الاحترار العالمي
edition-before-html = قبلًا، طن CO<sub>2</sub>e
edition-now = الآن
edition-difference = الفرق
edition-not-known = غير معروف بـ{ $gwp }
restated = معدَّل
restated-on = عُدِّل في { $day }
restated-inventory = عُدِّلت قائمة جرد { $year }
restated-inventory-on = عُدِّلت قائمة جرد { $year } في { $day }
restated-inventory-before = عُدِّلت قائمة جرد { $year }؛ وكان { $headline } قبلًا { $before }
restated-inventory-on-before = عُدِّلت قائمة جرد { $year } في { $day }؛ وكان { $headline } قبلًا { $before }
left-out-no-gwp = لا GWP في { $set }
