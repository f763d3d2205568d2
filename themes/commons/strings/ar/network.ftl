# كلمات الواجهة بالعربية.

network-emitted-html = بلغت انبعاثات الأعضاء معًا <b>{ $total } من { $gas }</b> في { $year }.
network-emitted-per-person-html = بلغت انبعاثات الأعضاء معًا <b>{ $total } من { $gas }</b> في { $year }، أي { $per_person } طن للفرد.
region-emitted-html = بلغت انبعاثات هؤلاء الأعضاء معًا <b>{ $total } من { $gas }</b> في { $year }.
region-emitted-per-person-html = بلغت انبعاثات هؤلاء الأعضاء معًا <b>{ $total } من { $gas }</b> في { $year }، أي { $per_person } طن للفرد.
network-published-html = نشر <b>{ $some } من أصل { $members }</b> من الأعضاء قوائم جرد.
network-published-people-html = نشر <b>{ $some } من أصل { $members }</b> من الأعضاء قوائم جرد لأماكن عدد سكانها { $people }.
network-ways = عدد طرق الحساب { $count }، ولا تُجمع أبدًا أرقام طريقتين.
network-what = ما الذي يبعثونه
network-sizes = الأعضاء حسب الحجم
network-by-population = حسب أحدث عدد للسكان.
network-medians = الوسيط لمجموع { $total }، بالطن للفرد.
network-median = الوسيط، طن للفرد
network-names = الأسماء
network-of = من { $what }
network-too-few = عدد قليل جدًا
network-regions = المناطق
network-all-regions = جميع المناطق والبلدان
region-drawn = حدّدها { $source }
region-drawn-link-html = حدّدها <a href="{ $url }" rel="external">{ $source }</a>
region-no-total = لا يوجد بعد مجموع { $total } لهؤلاء الأعضاء.
region-otherwise = أعضاء يحسبون بطريقة أخرى
region-never-added = لا تُجمع أبدًا أرقام طريقتي حساب مختلفتين.
region-parts = أجزاء { $name }
region-map = خريطة
region-caption = أعضاء { $name } مع أحدث أرقامهم
regions-lede = الأعضاء مجتمعين. تُجمع أطنانهم مرة واحدة وتُقسم على سكانهم.
together-emissions-of = الانبعاثات ({ $headline })
together-no-second = لا سنة ثانية بالأعضاء أنفسهم
together-per-person = كل أطنانهم على كل سكانهم
together-no-people = عدد السكان غير معروف للجميع
together-who = من أبلغ
together-incomplete = { $count } ينقصها جزء
together-total = مجموع { $headline }.
together-carbon = ثاني أكسيد الكربون وحده.
together-no-total = لا يوجد بعد مجموع { $headline }.
together-several-ways = يحسب أعضاؤها بطرق متعددة، فلا مجموع للكل.
together-targets = { $what } لديهم هدف. يُعرض الهدف التالي لكل منهم، محكومًا عليه بأحدث قائمة جرد.
together-profiles = ملفاتهم التعريفية:
together-coverage = من أبلغ، سنة بسنة
together-coverage-note = أعضاء كل سنة: يختلفون من سنة إلى أخرى، فالفرق بين صفين ليس تغيّرًا في الانبعاثات فحسب. ومن عضو وآخر يشمله لا يُحتسب إلا واحد.
together-coverage-table = جدول: من أبلغ، سنة بسنة
together-reported = أبلغوا
together-share = حصة السكان
together-median = وسيط الأعضاء، طن للفرد
together-not-known = غير معروف
similar-heading = أعضاء يشبهون { $name } وانبعاثاتهم للفرد أقل
similar-deeds = ما الذي فعله:
similar-fell-html = أكبر انخفاض: { $what }

group-less = { $count ->
    [zero] { $name }، لا أماكن: أقل بنسبة { $change } من { $since }
    [one] { $name }، مكان واحد: أقل بنسبة { $change } من { $since }
    [two] { $name }، مكانان معًا: أقل بنسبة { $change } من { $since }
    [few] { $name }، { $count } أماكن معًا: أقل بنسبة { $change } من { $since }
    [many] { $name }، { $count } مكانًا معًا: أقل بنسبة { $change } من { $since }
   *[other] { $name }، { $count } مكان معًا: أقل بنسبة { $change } من { $since }
}
group-more = { $count ->
    [zero] { $name }، لا أماكن: أكثر بنسبة { $change } من { $since }
    [one] { $name }، مكان واحد: أكثر بنسبة { $change } من { $since }
    [two] { $name }، مكانان معًا: أكثر بنسبة { $change } من { $since }
    [few] { $name }، { $count } أماكن معًا: أكثر بنسبة { $change } من { $since }
    [many] { $name }، { $count } مكانًا معًا: أكثر بنسبة { $change } من { $since }
   *[other] { $name }، { $count } مكان معًا: أكثر بنسبة { $change } من { $since }
}
group-same = { $count ->
    [zero] { $name }، لا أماكن: تغيّر بنسبة { $change } منذ { $since }
    [one] { $name }، مكان واحد: تغيّر بنسبة { $change } منذ { $since }
    [two] { $name }، مكانان معًا: تغيّر بنسبة { $change } منذ { $since }
    [few] { $name }، { $count } أماكن معًا: تغيّر بنسبة { $change } منذ { $since }
    [many] { $name }، { $count } مكانًا معًا: تغيّر بنسبة { $change } منذ { $since }
   *[other] { $name }، { $count } مكان معًا: تغيّر بنسبة { $change } منذ { $since }
}
group-emitted = بلغت انبعاثاتهم معًا { $before } في { $since } و{ $total } في { $year }.
group-by-sector = { $count ->
    [zero] لا انبعاثات ({ $headline }) تُجمع، بأطنان { $gas } في السنة.
    [one] انبعاثات ({ $headline }) العضو نفسه حسب القطاع، بأطنان { $gas } في السنة.
    [two] مجموع انبعاثات ({ $headline }) العضوين نفسيهما حسب القطاع، بأطنان { $gas } في السنة.
    [few] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، حسب القطاع، بأطنان { $gas } في السنة.
    [many] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، حسب القطاع، بأطنان { $gas } في السنة.
   *[other] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، حسب القطاع، بأطنان { $gas } في السنة.
}
group-added = { $count ->
    [zero] لا انبعاثات ({ $headline }) تُجمع، بأطنان { $gas } في السنة، { $gwp }.
    [one] انبعاثات ({ $headline }) العضو نفسه، بأطنان { $gas } في السنة، { $gwp }: أبلغ عن كل سنة معروضة.
    [two] مجموع انبعاثات ({ $headline }) العضوين نفسيهما، بأطنان { $gas } في السنة، { $gwp }: أبلغا عن كل سنة معروضة. وقد يُحسب مرتين ما يعبر الحدود بينهما.
    [few] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، بأطنان { $gas } في السنة، { $gwp }: أبلغوا عن كل سنة معروضة. وقد يُحسب مرتين ما يعبر الحدود بين اثنين منهم.
    [many] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، بأطنان { $gas } في السنة، { $gwp }: أبلغوا عن كل سنة معروضة. وقد يُحسب مرتين ما يعبر الحدود بين اثنين منهم.
   *[other] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، بأطنان { $gas } في السنة، { $gwp }: أبلغوا عن كل سنة معروضة. وقد يُحسب مرتين ما يعبر الحدود بين اثنين منهم.
}
group-added-without = { $count ->
    [zero] لا انبعاثات ({ $headline }) تُجمع، بأطنان { $gas } في السنة، { $gwp }، دون { $others }.
    [one] انبعاثات ({ $headline }) العضو نفسه، بأطنان { $gas } في السنة، { $gwp }: أبلغ عن كل سنة معروضة؛ دون احتساب { $others }.
    [two] مجموع انبعاثات ({ $headline }) العضوين نفسيهما، بأطنان { $gas } في السنة، { $gwp }: أبلغا عن كل سنة معروضة؛ دون احتساب { $others }.
    [few] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، بأطنان { $gas } في السنة، { $gwp }: أبلغوا عن كل سنة معروضة؛ دون احتساب { $others }.
    [many] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، بأطنان { $gas } في السنة، { $gwp }: أبلغوا عن كل سنة معروضة؛ دون احتساب { $others }.
   *[other] مجموع انبعاثات ({ $headline }) الأعضاء أنفسهم، وعددهم { $count }، بأطنان { $gas } في السنة، { $gwp }: أبلغوا عن كل سنة معروضة؛ دون احتساب { $others }.
}
group-same-members = { $count ->
    [zero] لا أعضاء
    [one] العضو نفسه
    [two] العضوان نفسهما
    [few] الأعضاء أنفسهم، وعددهم { $count }
    [many] الأعضاء أنفسهم، وعددهم { $count }
   *[other] الأعضاء أنفسهم، وعددهم { $count }
}
group-some-of = { $some } من { $all }
group-reported-all = { $count ->
    [zero] لم يبلغ أحد عن { $year }
    [one] أبلغ العضو الوحيد عن { $year }
    [two] أبلغ العضوان عن { $year }
    [few] أبلغ الأعضاء جميعًا عن { $year }، وعددهم { $count }
    [many] أبلغ الأعضاء جميعًا عن { $year }، وعددهم { $count }
   *[other] أبلغ الأعضاء جميعًا عن { $year }، وعددهم { $count }
}
group-reported-some = أبلغ { $some } من أصل { $all } من الأعضاء عن { $year }
group-reported-people = أبلغ { $some } من أصل { $all } من الأعضاء عن { $year }، أي { $percent } من السكان
group-with-target = { $count ->
    [zero] { $some } من أصل { $count } من الأعضاء
    [one] { $some } من أصل عضو واحد
    [two] { $some } من أصل عضوين
    [few] { $some } من أصل { $count } أعضاء
    [many] { $some } من أصل { $count } عضوًا
   *[other] { $some } من أصل { $count } عضو
}
network-described = ما يبعثه أعضاء { $name } معًا.
network-size-unknown = عدد السكان غير معروف
network-json = المجاميع بصيغة JSON
network-json-note = المجموعات والمناطق وفئات الحجم والمقارنات، بكسور عشرية دقيقة
network-csv = المناطق بصيغة CSV
network-csv-note = صف لكل منطقة وسنة
region-described = { $count ->
    [zero] { $name }: لا أعضاء بعد.
    [one] ما يبعثه عضو واحد: { $name }.
    [two] ما يبعثه عضوان معًا: { $name }.
    [few] ما يبعثه { $count } أعضاء معًا: { $name }.
    [many] ما يبعثه { $count } عضوًا معًا: { $name }.
   *[other] ما يبعثه { $count } عضو معًا: { $name }.
}
regions-described = الأعضاء مجتمعين: حسب المنطقة والبلد وجزء من البلد.
regions-countries = البلدان
regions-parts = أجزاء من البلدان
region-part-of = جزء من { $country }
