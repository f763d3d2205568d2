# Members beside each other: how tonnes a head are spread, and who falls fastest.
spread-half = نصف هؤلاء الأعضاء ({ $count }) ينبعث منه أقل من { $middle } طن لكل فرد
spread-few = لا تظهر الفئات التي تضم أقل من { $count } أعضاء.
spread-range = من { $least } طن لكل فرد إلى { $most } طن؛ والوسيط { $middle } طن.
spread-own-less = أقل لكل فرد من معظم الأعضاء من حجمه
spread-own-more = فوق وسط الأعضاء من حجمه
spread-own-middle = في وسط الأعضاء من حجمه
spread-own-words = { $name }: { $value } طن لكل فرد في { $year }. نصف الأعضاء من حجمه ({ $count }) ينبعث منه أقل من { $middle } طن.
fastest-own = انبعاثاته هي الأسرع انخفاضًا بين الأعضاء من حجمه ({ $members })، منذ { $since }.
fastest-among = من بين الـ{ $count } الأسرع انخفاضًا في انبعاثاتها، من الأعضاء من حجمه ({ $members })، منذ { $since }.
fastest-member = العضو
fastest-value = الانخفاض السنوي
fastest-title = الأسرع انخفاضًا: { $list }
fastest-measured = الانبعاثات ({ $headline })، المعدل السنوي من أول قائمة جرد منذ { $since } إلى أحدثها. يُذكر حتى { $count } من كل حجم، وليس أكثر من { $share } منهم أبدًا.
fastest-words = بحسب الحجم، الأسرع: { $list }.
fastest-unit = % أقل في السنة
fastest-of = من { $members }
size-all = كل الأحجام

# The size classes that ship.
size-under-50000 = أقل من 50 ألف نسمة
size-small = من 50 ألفًا إلى 200 ألف نسمة
size-medium-sized = من 200 ألف إلى 500 ألف نسمة
size-metropolitan = من 500 ألف إلى 1.5 مليون نسمة
size-large-metropolitan = 1.5 مليون نسمة فأكثر
spread-measured = الانبعاثات ({ $headline }) بحسب أحدث قوائم الجرد ({ $years })، بأطنان { $gas } لكل فرد. يُحسب كل عضو مرة واحدة.
compared-total = تشمل المقارنة { $members } بحسب مجموع { $headline }، إذ لا توضع جنبًا إلى جنب إلا أرقام محسوبة بالطريقة نفسها.
compared-country = تشمل المقارنة { $members } ({ $country }) بحسب ما تذكره الجهة الناشرة، إذ لا توضع جنبًا إلى جنب إلا أرقام محسوبة بالطريقة نفسها.
compared-others = يُقارَن الأعضاء الذين يحسبون بطريقة أخرى في صفحات بلدانهم.
spread-unit = طن { $gas } لكل فرد
