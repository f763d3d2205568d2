# كلمات الواجهة بالعربية.

chart-year = السنة
chart-measured = مقيس
chart-estimated = مقدَّر
chart-projected = متوقَّع
chart-incomplete = غير مكتمل
chart-standing = الحالة
chart-required = المسار نحو الهدف
chart-target = الهدف
chart-change = التغيّر عن سنة الأساس
chart-trend = وفق الاتجاه الحالي
chart-without-action = دون إجراءات جديدة
chart-with-actions = مع هذه الإجراءات
chart-other-actions = إجراءات أخرى
chart-all-actions = الإجراءات المخطط لها
chart-budget = الميزانية كاملة
chart-used = المستهلك
chart-day = بحلول
chart-cost = التكلفة
chart-total = المجموع
chart-net = الصافي
chart-no-data = لا توجد بيانات
chart-value-in-year = {"\u2066"}{ $value }{"\u2069"} في { $year }
chart-value-spent = استُهلك {"\u2066"}{ $value }{"\u2069"}
chart-value-left = بقي {"\u2066"}{ $value }{"\u2069"}

chart-spread-from = من
chart-spread-to = إلى
chart-spread-less = أي قيمة أقل
chart-spread-more = أي قيمة أكبر
chart-spread-members = الأعضاء
chart-spread-median = الوسيط
chart-size-class = فئة الحجم
chart-emissions = الانبعاثات

sector-i = الطاقة الثابتة
sector-ii = النقل
sector-iii = النفايات
sector-iv = الصناعة والمنتجات
sector-v = الأراضي والثروة الحيوانية
sector-vi = باقي النطاق 3

chart-largest = { $sector }: { $share } من المجموع
chart-largest-sentence = { $sector }: { $share } من المجموع.
chart-by-sector = الانبعاثات ({ $headline }) حسب القطاع، بأطنان { $gas } في السنة.
chart-by-sector-in-year = الانبعاثات ({ $headline }) حسب القطاع في { $year }، CO₂e.
chart-sector-share = { $sector }: { $share } من { $total } من { $gas } في { $year }.
chart-sectors-in-year = الانبعاثات في { $year }: { $list }.

history-one-year = لا تُعرف إلا سنة واحدة حتى الآن
history-achieved = دون ما يطلبه هدف { $year }
history-fast-enough = انخفاض سريع بما يكفي لهدف { $year }
history-still-below = ما زالت دون المسار نحو { $year }
history-little-behind = انخفاض متأخر قليلًا عن المسار نحو { $year }
history-too-slow = انخفاض أبطأ مما يطلبه الهدف
history-not-falling = لا انخفاض بعد، والمسار نحو { $year } يطلبه
history-missed = لم يتحقق هدف { $year }
history-less = أقل بنسبة { $change } من { $since }
history-more = أكثر بنسبة { $change } من { $since }
history-same = بمستوى { $since } نفسه
history-measured = الانبعاثات ({ $headline })، بأطنان { $gas } في السنة، { $years }، { $gwp }.
history-measured-boundary = الانبعاثات ({ $headline })، بأطنان { $gas } في السنة، { $years }، { $boundary }، { $gwp }.
history-line-path = الخط المستقيم هو المسار نحو الهدف.
history-line-trend = الخط المتقطع يواصل الاتجاه منذ { $year }.
history-line-wedges = الأشرطة هي ما توفره الإجراءات من المتوقع.
history-line-forecast = الخط المنقّط هو المتوقع دون إجراءات جديدة.
history-emitted = بلغت انبعاثات { $name } في { $year } مقدار { $total } من { $gas }.
history-emitted-less = بلغت انبعاثات { $name } في { $year } مقدار { $total } من { $gas }، أقل بنسبة { $change } من { $since }.
history-emitted-more = بلغت انبعاثات { $name } في { $year } مقدار { $total } من { $gas }، أكثر بنسبة { $change } من { $since }.
history-emitted-same = بلغت انبعاثات { $name } في { $year } مقدار { $total } من { $gas }، بمستوى { $since } نفسه.
history-goal = يطلب الهدف { $amount } في { $year }.
history-without = دون إجراءات جديدة سيكون المقدار { $without } في { $year }.
history-with = دون إجراءات جديدة سيكون المقدار { $without } في { $year }، ومع الإجراءات { $with }.
history-mark-net-zero = صافي صفري
history-mark-per-person = هدف { $year } للفرد
history-mark = هدف { $year }

law-rate = أقل بنسبة { $percent } كل سنة ابتداءً من { $year }
law-lines = الشرطات والنقاط: { $rates }.
law-kept = من { $from } إلى { $until } لا يتجاوز الاتجاه ما يلي: { $title }.
law-not-kept = من { $from } إلى { $until } يزيد الاتجاه بمقدار { $amount } على ما يلي: { $title }.

# The same inside a sentence.
sector-within-i = الطاقة الثابتة
sector-within-ii = النقل
sector-within-iii = النفايات
sector-within-iv = الصناعة والمنتجات
sector-within-v = الأراضي والثروة الحيوانية
sector-within-vi = باقي النطاق 3
all-sectors-within = كل القطاعات
