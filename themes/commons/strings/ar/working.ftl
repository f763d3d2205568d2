# The working of a line, number by number.
working-method-activity = النشاط في المعامل، غازًا بغاز، في إمكانية الاحترار العالمي.
working-method-masses = كتلة كل غاز كما نُشرت، في إمكانية الاحترار العالمي.
working-method-co2e = CO₂e كما نُشر.
working-activity = النشاط
working-factor = المعامل
working-contract = العقد
working-biomass = CO₂ من الكتلة الحيوية
line-activity-of = { $amount } ({ $of })
line-heating-higher = يحسب المعامل الطاقة بالقيمة الحرارية العليا.
line-heating-lower = يحسب المعامل الطاقة بالقيمة الحرارية الدنيا.
per-person-working = { $total } ÷ { $people } نسمة في { $year } = { $result }

# Gases, small as inside a sentence; those with names of chemistry alone stay as they are.
gas-co2 = ثاني أكسيد الكربون
gas-ch4 = الميثان
gas-n2o = أكسيد النيتروز
gas-sf6 = سداسي فلوريد الكبريت
gas-nf3 = ثلاثي فلوريد النيتروجين

line-chosen-library-region = لا يسمي البند معاملًا: وُجد في المكتبة `{ $name }` من أجل { $of }، لـ { $region }.
line-chosen-library-nearest = لا يسمي البند معاملًا: وُجد في المكتبة `{ $name }` من أجل { $of }؛ ولا يوجد لـ { $asked } أقرب من { $region }.
line-chosen-library-nearest-world = لا يسمي البند معاملًا: وُجد في المكتبة `{ $name }` من أجل { $of }؛ ولا يوجد لـ { $asked } أقرب من العالم كله.
line-chosen-library-world = لا يسمي البند معاملًا: وُجد في المكتبة `{ $name }` من أجل { $of }، للعالم كله.
line-chosen-own-region = لا يسمي البند معاملًا: وُجد في مجموعات الموقع `{ $name }` من أجل { $of }، لـ { $region }.
line-chosen-own-nearest = لا يسمي البند معاملًا: وُجد في مجموعات الموقع `{ $name }` من أجل { $of }؛ ولا يوجد لـ { $asked } أقرب من { $region }.
line-chosen-own-nearest-world = لا يسمي البند معاملًا: وُجد في مجموعات الموقع `{ $name }` من أجل { $of }؛ ولا يوجد لـ { $asked } أقرب من العالم كله.
line-chosen-own-world = لا يسمي البند معاملًا: وُجد في مجموعات الموقع `{ $name }` من أجل { $of }، للعالم كله.
line-chosen-life-cycle = وهو يحسب دورة الحياة كلها، لا الاحتراق وحده.
line-adjusted-higher = النشاط { $amount } بالقيمة الحرارية العليا والمعامل بالدنيا، ولذلك ضُرب في { $ratio } ({ $source }).
line-adjusted-lower = النشاط { $amount } بالقيمة الحرارية الدنيا والمعامل بالعليا، ولذلك قُسم على { $ratio } ({ $source }).
