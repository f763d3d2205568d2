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
