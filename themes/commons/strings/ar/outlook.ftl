# كلمات الواجهة بالعربية.

actions-table = جدول الإجراءات
actions-caption = ما يوفره كل إجراء في { $year }.
actions-caption-shares = ما يوفره كل إجراء في { $year }، وحصته من الفجوة.
actions-forecast-html = التوقع: { $assumptions }.
actions-action = الإجراء
actions-saves = يوفر في { $year }
actions-of-gap = من الفجوة
actions-years = السنوات
actions-cost-per-tonne = تكلفة الطن
actions-state = الحالة
budget-share = المتاح إجمالًا
budget-spent = المستهلك
budget-spent-by = المستهلك حتى { $day }
budget-beyond = الزائد عليها
budget-left = المتبقي
budget-rate = بالمعدل الحالي
budget-trend = وفق الاتجاه الحالي
budget-linear = انخفاض خطي يحافظ عليها
budget-steady = معدل ثابت يحافظ عليها
