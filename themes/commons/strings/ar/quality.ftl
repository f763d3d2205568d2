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
