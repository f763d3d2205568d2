# Why a total changed: what the parts of the change are called, small, as inside a sentence.
cause-population-less = عدد أقل من السكان
cause-population-more = عدد أكبر من السكان
cause-boundary = محسوب في إحدى السنتين فقط
cause-method = محسوب بطريقة أخرى
cause-restated = منشور بإمكانات احترار أخرى
cause-cleaner-electricity-less = كهرباء أنظف
cause-cleaner-electricity-more = كهرباء أقل نظافة
cause-cleaner-grid-less = كهرباء وحرارة أنظف من الشبكات
cause-cleaner-grid-more = كهرباء وحرارة أقل نظافة من الشبكات
cause-cleaner-i-less = وقود أنظف في المباني والصناعة
cause-cleaner-i-more = وقود أقل نظافة في المباني والصناعة
cause-cleaner-ii-less = مركبات ووقود أنظف
cause-cleaner-ii-more = مركبات ووقود أقل نظافة
cause-cleaner-iii-less = معالجة أنظف للنفايات
cause-cleaner-iii-more = معالجة أقل نظافة للنفايات
cause-cleaner-other-less = انبعاثات أقل لكل وحدة: { $sector }
cause-cleaner-other-more = انبعاثات أكثر لكل وحدة: { $sector }
cause-use-i-less = استهلاك أقل للطاقة
cause-use-i-more = استهلاك أكثر للطاقة
cause-use-i-head-less = استهلاك أقل للطاقة لكل فرد
cause-use-i-head-more = استهلاك أكثر للطاقة لكل فرد
cause-use-ii-less = نقل أقل
cause-use-ii-more = نقل أكثر
cause-use-ii-head-less = نقل أقل لكل فرد
cause-use-ii-head-more = نقل أكثر لكل فرد
cause-use-iii-less = نفايات أقل
cause-use-iii-more = نفايات أكثر
cause-use-iii-head-less = نفايات أقل لكل فرد
cause-use-iii-head-more = نفايات أكثر لكل فرد
cause-use-other-less = نشاط أقل في قطاع { $sector }
cause-use-other-more = نشاط أكثر في قطاع { $sector }
cause-use-other-head-less = نشاط أقل لكل فرد في قطاع { $sector }
cause-use-other-head-more = نشاط أكثر لكل فرد في قطاع { $sector }
cause-from-less = انبعاثات أقل من قطاع { $sector }
cause-from-more = انبعاثات أكثر من قطاع { $sector }
cause-from-head-less = انبعاثات أقل لكل فرد من قطاع { $sector }
cause-from-head-more = انبعاثات أكثر لكل فرد من قطاع { $sector }
cause-from-all-less = انبعاثات أقل من كل المصادر
cause-from-all-more = انبعاثات أكثر من كل المصادر
cause-from-all-head-less = انبعاثات أقل لكل فرد من كل المصادر
cause-from-all-head-more = انبعاثات أكثر لكل فرد من كل المصادر

# The chart of why a total changed: its heads, its finding, what is measured, what to know of it, and the same in words.
why-of = ما الذي تغيّر
chart-sector = القطاع
why-same = في { $to } بقدر ما كان في { $from }
why-hardly = منذ { $since } لا تغيّر يُذكر: ما انخفض وما ارتفع يعوّض بعضه بعضًا
why-counting = منذ { $since } يعود معظم التغيّر إلى طريقة الحساب: { $part }، { $amount }
why-fell-most = انخفاض منذ { $since }، ومعظمه بسبب: { $part }، { $amount }
why-fell-largest = أكبر انخفاض منذ { $since }: { $part }، { $amount }
why-rose-most = ارتفاع منذ { $since }، ومعظمه بسبب: { $part }، { $amount }
why-rose-largest = أكبر ارتفاع منذ { $since }: { $part }، { $amount }
why-measured = الانبعاثات ({ $headline }) من { $from } إلى { $to }، بأطنان { $gas }، { $gwp }.
why-people-unknown = عدد السكان غير معروف في السنتين كلتيهما، لذلك لا يظهر أثر عدد السكان على حدة.
why-activity-unknown = حيث لا تذكر المصادر النشاط، تبقى الكمية المستهلكة ومدى نظافتها جزءًا واحدًا.
why-hatched = المظلَّل بخطوط: لم يتغيّر سوى الحساب.
why-rounded = قُرِّبت الأرقام ليتطابق مجموع الأجزاء: { $list }.
why-rounded-part = «{ $part }» وحده يكون { $amount }
why-rounded-many = { $count ->
    [zero] قُرِّبت الأرقام ليتطابق مجموع الأجزاء، ولا يختلف أي جزء عن تقريبه المنفرد.
    [one] قُرِّبت الأرقام ليتطابق مجموع الأجزاء: يختلف جزء واحد عن تقريبه المنفرد بمقدار آخر رقم.
    [two] قُرِّبت الأرقام ليتطابق مجموع الأجزاء: يختلف جزءان عن تقريبهما المنفرد بمقدار آخر رقم.
    [few] قُرِّبت الأرقام ليتطابق مجموع الأجزاء: تختلف { $count } أجزاء عن تقريبها المنفرد بمقدار آخر رقم.
    [many] قُرِّبت الأرقام ليتطابق مجموع الأجزاء: يختلف { $count } جزءًا عن تقريبها المنفرد بمقدار آخر رقم.
   *[other] قُرِّبت الأرقام ليتطابق مجموع الأجزاء: يختلف { $count } جزء عن تقريبها المنفرد بمقدار آخر رقم.
}
why-words = بلغت انبعاثات { $name } { $before } من { $gas } في { $from } و{ $after } في { $to }.
why-down = الانخفاض: { $list }.
why-up = الارتفاع: { $list }.

# Each sector's own line over the years.
lines-sector-by-sector = قطاعًا بقطاع
lines-fell-and-grew = أكبر انخفاض: { $least }؛ أكبر ارتفاع: { $most }
lines-fell = أكبر انخفاض: { $least }؛ لم يرتفع أي قطاع
lines-grew = أكبر ارتفاع: { $most }؛ لم ينخفض أي قطاع
lines-still = لم يتغيّر أي قطاع
lines-measured = انبعاثات كل قطاع ({ $headline })، بأطنان { $gas } في السنة، كلها على مقياس واحد.
lines-change = التغيّر
lines-since = { $change } منذ { $year }
lines-one-same = { $sector }: كما في { $since }.
lines-one-fell = { $sector }: أقل بمقدار { $size } مما كان في { $since }.
lines-one-rose = { $sector }: أكثر بمقدار { $size } مما كان في { $since }.
