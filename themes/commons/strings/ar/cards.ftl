# What the social card of a member says.
card-no-inventory = لا توجد قائمة جرد بعد.
card-no-total = ينقص من قائمة جرد { $year } أكثر مما يسمح بذكر مجموع.
card-nothing-on-balance = لم تكن هناك انبعاثات صافية لغازات الدفيئة في { $year }.
card-took-up = امتصت { $total } من { $gas } أكثر مما انبعث في { $year }.
card-emitted = الانبعاثات: { $total } من { $gas } في { $year }.
card-emitted-less = الانبعاثات: { $total } من { $gas } في { $year }، أقل بنسبة { $change } مما كان في { $since }.
card-emitted-more = الانبعاثات: { $total } من { $gas } في { $year }، أكثر بنسبة { $change } مما كان في { $since }.
card-emitted-same = الانبعاثات: { $total } من { $gas } في { $year }، كما كان تقريبًا في { $since }.
picture-in-latin-letters = { $text } (على الصورة بحروف لاتينية)
