# كلمات الواجهة بالعربية.

home-all-count = جميع الأعضاء (وعددهم { $members }) يحصون انبعاثاتهم.
home-some-count = يحصي { $some } من أصل { $members } من الأعضاء انبعاثاتهم.
home-together-html = تبلغ انبعاثاتهم معًا <b>{ $total } من CO<sub>2</sub>e</b> في السنة.
home-together-per-person-html = تبلغ انبعاثاتهم معًا <b>{ $total } من CO<sub>2</sub>e</b> في السنة، أي { $per_person } طن للفرد.
home-all-published-html = عدد الأعضاء الناشرين: <b>{ $members }</b>. وعدد قوائم الجرد المنشورة: <b>{ $inventories }</b>. تُجمع أرقامهم في كل بلد على حدة، لأن لكل بلد طريقته في الحساب.
home-some-published-html = عدد الأعضاء الناشرين: <b>{ $some }</b> من أصل { $members }. وعدد قوائم الجرد المنشورة: <b>{ $inventories }</b>. تُجمع أرقامهم في كل بلد على حدة، لأن لكل بلد طريقته في الحساب.
home-none-published = لم ينشر أي عضو قائمة جرد بعد (عدد الأعضاء { $members }).
home-with-inventory = أعضاء لديهم قائمة جرد
home-of-html = <span class="unit">من { $members }</span>
home-newest = الأحدث من { $years }
home-people = السكان
home-emissions = انبعاثاتهم في السنة
home-not-counted = لا يُحتسب الأعضاء الذين لا بيانات لهم
per-person = للفرد
home-inventories = قوائم الجرد
home-inventories-note = كل منها لسنة واحدة من عضو واحد
home-lines = البنود
home-lines-note = لكل منها مصدره وطريقة حسابه
introduction = مقدمة
home-targets = كيف تسير الأهداف
members-none = لا أعضاء بعد.
home-all-members = جميع الأعضاء، مع عوامل التصفية
home-latest = الأحدث
page-children = في هذا القسم

home-targets-note = الهدف التالي لكل عضو، محكومًا عليه بأحدث قائمة جرد لديه.

card-places = { $count ->
    [zero] أماكن
    [one] مكان
    [two] مكانان
    [few] أماكن
    [many] مكانًا
   *[other] مكان
}
card-emissions = وانبعاثاتها من غازات الدفيئة
card-members = { $count ->
    [zero] لا أعضاء بعد.
    [one] عضو واحد وانبعاثاته وأهدافه وإجراءاته.
    [two] عضوان وانبعاثاتهما وأهدافهما وإجراءاتهما.
    [few] { $count } أعضاء وانبعاثاتهم وأهدافهم وإجراءاتهم.
    [many] { $count } عضوًا وانبعاثاتهم وأهدافهم وإجراءاتهم.
   *[other] { $count } عضو وانبعاثاتهم وأهدافهم وإجراءاتهم.
}
card-network = ما يبعثه أعضاؤها معًا.
card-regions = الأعضاء مجتمعين.
card-due = قوائم الجرد والأهداف والخطط والمراجعات، حسب اليوم.
card-total-in = مجموع { $name } في { $year }
card-community = انبعاثات المجتمع المحلي
card-operations = انبعاثات عمليات الإدارة نفسها

home-where = أين يوجد الأعضاء
home-all-maps = كل الخرائط، والمحتوى نفسه كقوائم
