# كلمات الواجهة بالعربية.

status-achieved = تحقق الهدف
status-on-track = على المسار الصحيح
status-deviating = متأخر قليلًا عن المسار
status-off-track = متأخر عن المسار
status-missed = مضت سنة الهدف ولم يتحقق
status-too-old = البيانات أقدم من أن تبيّن
status-no-data = لا توجد بيانات
standing-computed = محسوب
standing-reported = كما أُبلغ عنه
standing-estimated = مقدَّر
standing-incomplete = غير مكتمل
standing-missing = لا توجد بيانات
notation-NE = غير مقدَّر
notation-NO = لا يحدث
notation-IE = مدرج في موضع آخر
notation-C = سري
notation-none = بلا قيمة
action-state-done = منجز
action-state-started = قيد التنفيذ
action-state-stopped = متوقف
action-state-planned = مخطط له

total-basic = BASIC
total-basic-plus = BASIC+{"\u200E"}
total-territorial = إقليمي
total-other-scope-3 = باقي النطاق 3
total-scopes-1-2 = النطاقان 1 و2
total-reported = المُبلَّغ عنه
