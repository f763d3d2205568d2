# How parts of a criterion stand beside each other.
criteria-join = { $one }، { $other }
criteria-and = { $one }، و{ $other }
criteria-beside = { $one }؛ { $other }
criteria-or-else = { $one }؛ أو { $other }
either-last = { $one } أو { $other }
criteria-quoted = «{ $text }»
threshold-at-least = { $amount } على الأقل
threshold-more = أكثر من { $amount }

# What a criterion wants. A message with $what goes on with what the one before it said.
wants-any = واحد مما يلي: { $list }
wants-not = ليس هذا: { $wanted }
wants-at-least = { $count } على الأقل مما يلي: { $list }
wants-inventory-community = قائمة جرد للمجتمع
wants-inventory-operations = قائمة جرد للأنشطة الخاصة بالإدارة المحلية
wants-at-most-old = { $count ->
    [zero] من السنة الحالية
    [one] لا يتجاوز عمرها سنة واحدة
    [two] لا يتجاوز عمرها سنتين
    [few] لا يتجاوز عمرها { $count } سنوات
    [many] لا يتجاوز عمرها { $count } سنة
   *[other] لا يتجاوز عمرها { $count } سنة
}
wants-by-protocol = وفق { $list }
wants-answer-to-all = مع إجابة عن كل ما يطلبه { $level }
wants-answer-to-part = مع إجابة عن { $amount } مما يطلبه { $level }
wants-word-about-all = مع ذكر كل ما يطلبه { $level }
wants-with-gases = مع { $list }
wants-verified = متحقَّق منها من جهة أخرى
wants-inventories-community = { $count ->
    [zero] لا قوائم جرد للمجتمع
    [one] قائمة جرد واحدة للمجتمع على الأقل
    [two] قائمتا جرد للمجتمع على الأقل
    [few] { $count } قوائم جرد للمجتمع على الأقل
    [many] { $count } قائمة جرد للمجتمع على الأقل
   *[other] { $count } قائمة جرد للمجتمع على الأقل
}
wants-inventories-operations = { $count ->
    [zero] لا قوائم جرد للأنشطة الخاصة
    [one] قائمة جرد واحدة للأنشطة الخاصة على الأقل
    [two] قائمتا جرد للأنشطة الخاصة على الأقل
    [few] { $count } قوائم جرد للأنشطة الخاصة على الأقل
    [many] { $count } قائمة جرد للأنشطة الخاصة على الأقل
   *[other] { $count } قائمة جرد للأنشطة الخاصة على الأقل
}
wants-row-community = { $count ->
    [zero] قوائم جرد للمجتمع دون تتابع
    [one] قائمة جرد للمجتمع لسنة واحدة
    [two] قوائم جرد للمجتمع لسنتين متتاليتين
    [few] قوائم جرد للمجتمع لـ{ $count } سنوات متتالية
    [many] قوائم جرد للمجتمع لـ{ $count } سنة متتالية
   *[other] قوائم جرد للمجتمع لـ{ $count } سنة متتالية
}
wants-row-operations = { $count ->
    [zero] قوائم جرد للأنشطة الخاصة دون تتابع
    [one] قائمة جرد للأنشطة الخاصة لسنة واحدة
    [two] قوائم جرد للأنشطة الخاصة لسنتين متتاليتين
    [few] قوائم جرد للأنشطة الخاصة لـ{ $count } سنوات متتالية
    [many] قوائم جرد للأنشطة الخاصة لـ{ $count } سنة متتالية
   *[other] قوائم جرد للأنشطة الخاصة لـ{ $count } سنة متتالية
}
wants-since = { $what } منذ { $year }
wants-target = هدف
wants-target-absolute = هدف مطلق
wants-target-intensity = هدف لكل فرد
wants-target-fixed = هدف ثابت
wants-target-net-zero = هدف صافي صفري
wants-target-forecast = هدف مقارنةً بالتوقعات
wants-for-operations = { $what } للأنشطة الخاصة بالإدارة المحلية
wants-for-community = { $what } للمجتمع كله
wants-for-sectors = { $what } لقطاع { $list }
wants-in-sectors = { $what } في { $list }
wants-by-total = { $what } بحسب المجموع { $total }
wants-for-year = { $what } لعام { $year }
wants-for-years = { $what } لعام بين { $from } و{ $by }
wants-from-year = { $what } لعام { $year } أو بعده
wants-by-year = { $what } بحلول { $year }
wants-less = أقل بنسبة { $amount }
wants-less-head = أقل بنسبة { $amount } لكل فرد
wants-science = على الأقل ما يطلبه العلم
wants-science-given = على الأقل ما يطلبه العلم: { $value }
science-value = أقل بنسبة { $amount } بحلول { $year } مما كان في { $base }
science-value-head = أقل بنسبة { $amount } لكل فرد بحلول { $year } مما كان في { $base }
wants-status = حالته: { $list }
target-is-achieved = متحقَّق
target-is-on-track = على المسار
target-is-deviating = متأخر قليلًا
target-is-off-track = متأخر عن المسار
target-is-missed = غير متحقَّق
target-is-too-old = بياناته قديمة جدًا
target-is-no-data = بلا بيانات
wants-reduction = انبعاثات أقل بنسبة { $amount }
wants-reduction-head = انبعاثات أقل لكل فرد بنسبة { $amount }
wants-of-operations = { $what } من أنشطتها الخاصة
wants-than-year = { $what } مما كان في { $year }
wants-than-first = { $what } مما كان في أول قائمة جرد
wants-than-previous = { $what } مما كان في قائمة الجرد السابقة
wants-than-before = { $count ->
    [zero] { $what } مما كان في السنة نفسها
    [one] { $what } مما كان قبل سنة
    [two] { $what } مما كان قبل سنتين
    [few] { $what } مما كان قبل { $count } سنوات
    [many] { $what } مما كان قبل { $count } سنة
   *[other] { $what } مما كان قبل { $count } سنة
}
wants-till = بحلول { $year }
wants-emissions = انبعاثات
wants-emissions-head = انبعاثات لكل فرد
wants-peak-at-least = { $count ->
    [zero] { $what } بلغت ذروتها قبل أحدث قائمة جرد، وكانت حينها أعلى منها بنسبة { $above }
    [one] { $what } بلغت ذروتها قبل أحدث قائمة جرد بسنة على الأقل، وكانت حينها أعلى منها بنسبة { $above }
    [two] { $what } بلغت ذروتها قبل أحدث قائمة جرد بسنتين على الأقل، وكانت حينها أعلى منها بنسبة { $above }
    [few] { $what } بلغت ذروتها قبل أحدث قائمة جرد بـ{ $count } سنوات على الأقل، وكانت حينها أعلى منها بنسبة { $above }
    [many] { $what } بلغت ذروتها قبل أحدث قائمة جرد بـ{ $count } سنة على الأقل، وكانت حينها أعلى منها بنسبة { $above }
   *[other] { $what } بلغت ذروتها قبل أحدث قائمة جرد بـ{ $count } سنة على الأقل، وكانت حينها أعلى منها بنسبة { $above }
}
wants-peak-more = { $count ->
    [zero] { $what } بلغت ذروتها قبل أحدث قائمة جرد، وكانت حينها أعلى منها بنسبة { $above }
    [one] { $what } بلغت ذروتها قبل أحدث قائمة جرد بأكثر من سنة، وكانت حينها أعلى منها بنسبة { $above }
    [two] { $what } بلغت ذروتها قبل أحدث قائمة جرد بأكثر من سنتين، وكانت حينها أعلى منها بنسبة { $above }
    [few] { $what } بلغت ذروتها قبل أحدث قائمة جرد بأكثر من { $count } سنوات، وكانت حينها أعلى منها بنسبة { $above }
    [many] { $what } بلغت ذروتها قبل أحدث قائمة جرد بأكثر من { $count } سنة، وكانت حينها أعلى منها بنسبة { $above }
   *[other] { $what } بلغت ذروتها قبل أحدث قائمة جرد بأكثر من { $count } سنة، وكانت حينها أعلى منها بنسبة { $above }
}
wants-plan = خطة معتمدة
wants-plan-mitigation = خطة معتمدة للعمل المناخي
wants-plan-adaptation = خطة معتمدة للتكيف
wants-plan-energy = خطة معتمدة للطاقة
wants-at-most-ago = { $count ->
    [zero] { $what } هذه السنة
    [one] { $what } قبل سنة على الأكثر
    [two] { $what } قبل سنتين على الأكثر
    [few] { $what } قبل { $count } سنوات على الأكثر
    [many] { $what } قبل { $count } سنة على الأكثر
   *[other] { $what } قبل { $count } سنة على الأكثر
}
wants-readable = { $what } ويمكن قراءتها
wants-actions = { $count ->
    [zero] لا إجراءات
    [one] إجراء واحد على الأقل
    [two] إجراءان على الأقل
    [few] { $count } إجراءات على الأقل
    [many] { $count } إجراءً على الأقل
   *[other] { $count } إجراء على الأقل
}
wants-actions-in-state = { $count ->
    [zero] لا إجراءات، الحالة: { $list }
    [one] إجراء واحد على الأقل، الحالة: { $list }
    [two] إجراءان على الأقل، الحالة: { $list }
    [few] { $count } إجراءات على الأقل، الحالة: { $list }
    [many] { $count } إجراءً على الأقل، الحالة: { $list }
   *[other] { $count } إجراء على الأقل، الحالة: { $list }
}
action-is-planned = مقرَّر
action-is-started = بدأ
action-is-in-progress = جارٍ
action-is-done = منجَز
action-is-paused = معلَّق
action-is-stopped = متوقف
wants-on-pathway = { $what } على مسار { $list }
wants-for-goals = { $what } للهدف { $list } من أهداف التنمية المستدامة
wants-close-gap = تسدّ { $amount } من الفجوة نحو هدف
wants-hazards = { $count ->
    [zero] تقييم للمخاطر المناخية
    [one] تقييم للمخاطر المناخية
    [two] تقييم لخطرين مناخيين على الأقل
    [few] تقييم لـ{ $count } مخاطر مناخية على الأقل
    [many] تقييم لـ{ $count } خطرًا مناخيًا على الأقل
   *[other] تقييم لـ{ $count } خطر مناخي على الأقل
}
wants-hazards-with = { $count ->
    [zero] تقييم للمخاطر المناخية مع: { $list }
    [one] تقييم للمخاطر المناخية مع: { $list }
    [two] تقييم لخطرين مناخيين على الأقل، لكل منهما: { $list }
    [few] تقييم لـ{ $count } مخاطر مناخية على الأقل، لكل منها: { $list }
    [many] تقييم لـ{ $count } خطرًا مناخيًا على الأقل، لكل منها: { $list }
   *[other] تقييم لـ{ $count } خطر مناخي على الأقل، لكل منها: { $list }
}
hazard-level = المستوى
hazard-trend = الاتجاه
hazard-horizon = الأفق الزمني
wants-commitment = التزام موقَّع: { $list }
wants-at-most-back = { $count ->
    [zero] هذه السنة
    [one] قبل سنة على الأكثر
    [two] قبل سنتين على الأكثر
    [few] قبل { $count } سنوات على الأكثر
    [many] قبل { $count } سنة على الأكثر
   *[other] قبل { $count } سنة على الأكثر
}
wants-steps = { $count ->
    [zero] لا خطوات من { $title }
    [one] خطوة واحدة على الأقل من { $title }
    [two] خطوتان على الأقل من { $title }
    [few] { $count } خطوات على الأقل من { $title }
    [many] { $count } خطوة على الأقل من { $title }
   *[other] { $count } خطوة على الأقل من { $title }
}
wants-some-steps = { $count } على الأقل من الخطوات { $list } من { $title }
wants-step = الخطوة { $step } من { $title }
wants-these-steps = الخطوات { $list } من { $title }
wants-quality-high-activity = بيانات نشاط عالية الجودة لـ{ $amount } من الانبعاثات
wants-quality-high-factor = معاملات انبعاث عالية الجودة لـ{ $amount } من الانبعاثات
wants-quality-better-activity = بيانات نشاط متوسطة أو عالية الجودة لـ{ $amount } من الانبعاثات
wants-quality-better-factor = معاملات انبعاث متوسطة أو عالية الجودة لـ{ $amount } من الانبعاثات
wants-membership = عضوية في الشبكة
wants-membership-years = { $count ->
    [zero] عضوية في الشبكة
    [one] عضوية في الشبكة منذ سنة على الأقل
    [two] عضوية في الشبكة منذ سنتين على الأقل
    [few] عضوية في الشبكة منذ { $count } سنوات على الأقل
    [many] عضوية في الشبكة منذ { $count } سنة على الأقل
   *[other] عضوية في الشبكة منذ { $count } سنة على الأقل
}

# What was found where a criterion was looked into.
found-people = يقرر هذا أشخاص
found-given = مُنح لعام { $year }
found-given-citation = مُنح لعام { $year }: { $citation }
found-no-such-inventory = لا توجد قائمة جرد كهذه
found-inventory = قائمة جرد { $year }
found-inventory-lacks = قائمة جرد { $year } { $lacks }
found-inventory-verified = قائمة جرد { $year }، تحقَّق منها { $by }
found-inventory-verified-lacks = قائمة جرد { $year }، تحقَّق منها { $by }، { $lacks }
lack-old = { $count ->
    [zero] من السنة الحالية
    [one] عمرها سنة واحدة
    [two] عمرها سنتان
    [few] عمرها { $count } سنوات
    [many] عمرها { $count } سنة
   *[other] عمرها { $count } سنة
}
lack-unanswered = { $count ->
    [zero] تذكر كل المراجع
    [one] لا تذكر شيئًا عن مرجع واحد
    [two] لا تذكر شيئًا عن مرجعين
    [few] لا تذكر شيئًا عن { $count } مراجع
    [many] لا تذكر شيئًا عن { $count } مرجعًا
   *[other] لا تذكر شيئًا عن { $count } مرجع
}
lack-incomplete = تجيب عن { $answered } من { $asked } مرجعًا
lack-gases = لا تتضمن { $list }
lack-gases-unknown = تذكر CO2e في بعض الأسطر، فلا يمكن معرفة { $list }
lack-protocol = تتبع بروتوكولًا آخر
lack-unverified = لم يُتحقَّق منها
lack-edition = لا يُعرف منها في ذلك اليوم سوى مجاميعها
found-no-inventories = لا قائمة جرد
found-no-hazards = لا خطر مقيَّم
found-no-actions = لا إجراء كهذا
found-hazards = { $count ->
    [zero] لا خطر مقيَّم
    [one] خطر مقيَّم واحد
    [two] خطران مقيَّمان
    [few] { $count } مخاطر مقيَّمة
    [many] { $count } خطرًا مقيَّمًا
   *[other] { $count } خطر مقيَّم
}
found-actions = { $count ->
    [zero] لا إجراء كهذا
    [one] إجراء واحد كهذا
    [two] إجراءان كهذا
    [few] { $count } إجراءات كهذه
    [many] { $count } إجراءً كهذا
   *[other] { $count } إجراء كهذا
}
found-and-undated = { $count ->
    [zero] { $what }
    [one] { $what }، وواحد آخر بلا سنة أو يوم
    [two] { $what }، واثنان آخران بلا سنة أو يوم
    [few] { $what }، و{ $count } أخرى بلا سنة أو يوم
    [many] { $what }، و{ $count } أخرى بلا سنة أو يوم
   *[other] { $what }، و{ $count } أخرى بلا سنة أو يوم
}
found-row = { $count ->
    [zero] لا سنوات متتالية حتى { $newest }
    [one] سنة واحدة حتى { $newest }
    [two] سنتان متتاليتان حتى { $newest }
    [few] { $count } سنوات متتالية حتى { $newest }
    [many] { $count } سنة متتالية حتى { $newest }
   *[other] { $count } سنة متتالية حتى { $newest }
}
found-no-inventory = لا توجد قائمة جرد
found-no-target = لا يوجد هدف كهذا
found-target = الهدف { $name } لعام { $year }
lack-target-undated = لا يذكر متى اعتُمد
lack-target-size = لا يمكن معرفة مقدار خفضه
lack-target-above = يصل إلى { $found } طن بينما يطلب العلم { $wanted } طن
lack-target-less = أقل بنسبة { $found } بينما يطلب العلم { $wanted }
lack-target-science = لا يمكن مقارنته بما يطلبه العلم
figure-tonnes = { $number } طن
figure-tonnes-head = { $number } طن لكل فرد
found-reduction-same = { $now } في { $year }، بقدر { $then } في { $base }
found-reduction-less = { $now } في { $year }، أقل بنسبة { $percent } من { $then } في { $base }
found-reduction-more = { $now } في { $year }، أكثر بنسبة { $percent } من { $then } في { $base }
found-of-sectors = { $list }: { $what }
found-no-figure = لا توجد قائمة جرد بمثل هذا الرقم
found-no-base = لا توجد قائمة جرد لعام { $year } للمقارنة
found-no-earlier = لا توجد قائمة جرد أسبق للمقارنة
found-left-out = قائمة جرد { $latest } تُغفل { $list }، وهو ما تتضمنه قائمة { $base }
found-no-population = عدد السكان غير معروف لعام { $year }
found-peak-now = أحدث رقم، لعام { $year }، هو الأعلى
found-peak = { $count ->
    [zero] الذروة في { $peak }، في سنة { $latest } نفسها
    [one] الذروة في { $peak }، قبل { $latest } بسنة
    [two] الذروة في { $peak }، قبل { $latest } بسنتين
    [few] الذروة في { $peak }، قبل { $latest } بـ{ $count } سنوات
    [many] الذروة في { $peak }، قبل { $latest } بـ{ $count } سنة
   *[other] الذروة في { $peak }، قبل { $latest } بـ{ $count } سنة
}
found-peak-above = أعلى بنسبة { $percent } من { $latest }
found-plan-on = اعتُمدت في { $day }
found-plan = توجد خطة كهذه
found-plan-nothing = لا توجد خطة كهذه
found-plan-undated = توجد خطة كهذه لا تذكر متى اعتُمدت
found-plan-old = اعتُمدت في { $day }، منذ وقت طويل جدًا
found-plan-unpublished = توجد خطة كهذه بلا عنوان لقراءتها
found-commitment-on = وُقِّع في { $day }
found-commitment = يوجد التزام كهذا
found-commitment-nothing = لا يوجد التزام كهذا
found-commitment-undated = يوجد التزام كهذا لا يذكر متى وُقِّع
found-commitment-old = وُقِّع في { $day }، منذ وقت طويل جدًا
found-commitment-unpublished = يوجد التزام كهذا بلا عنوان لقراءته
found-gap = تسدّ الإجراءات { $percent } من الفجوة
found-gap-unknown = لا يمكن معرفة مدى ما تقطعه الإجراءات نحو هدف
found-gap-past = لا يمكن معرفة مدى ما قطعته إجراءات تلك السنة نحو هدف
found-steps = { $count ->
    [zero] { $taken } من { $count } خطوة في { $title }
    [one] { $taken } من خطوة واحدة في { $title }
    [two] { $taken } من خطوتين في { $title }
    [few] { $taken } من { $count } خطوات في { $title }
    [many] { $taken } من { $count } خطوة في { $title }
   *[other] { $taken } من { $count } خطوة في { $title }
}
found-quality = { $percent } من الانبعاثات في قائمة جرد { $year }
found-quality-unstated = قائمة جرد { $year } لا تذكر جودة بياناتها
found-has-left = غادر الشبكة
found-joined = عضو منذ { $day }
found-joined-unknown = يوم الانضمام غير مذكور

# What is still missing for a criterion.
missing-gap = { $wanted }: { $gap }
missing-row = { $count ->
    [zero] لا سنوات أخرى
    [one] سنة متتالية أخرى
    [two] سنتان متتاليتان أخريان
    [few] { $count } سنوات متتالية أخرى
    [many] { $count } سنة متتالية أخرى
   *[other] { $count } سنة متتالية أخرى
}
missing-inventories = { $count ->
    [zero] لا قوائم جرد أخرى
    [one] قائمة جرد أخرى
    [two] قائمتا جرد أخريان
    [few] { $count } قوائم جرد أخرى
    [many] { $count } قائمة جرد أخرى
   *[other] { $count } قائمة جرد أخرى
}
missing-hazards = { $count ->
    [zero] لا مخاطر أخرى
    [one] خطر آخر
    [two] خطران آخران
    [few] { $count } مخاطر أخرى
    [many] { $count } خطرًا آخر
   *[other] { $count } خطر آخر
}
missing-actions = { $count ->
    [zero] لا إجراءات أخرى
    [one] إجراء آخر
    [two] إجراءان آخران
    [few] { $count } إجراءات أخرى
    [many] { $count } إجراءً آخر
   *[other] { $count } إجراء آخر
}
missing-steps-of = { $count } من: { $list }
missing-newer = قائمة جرد أحدث
missing-words = { $count ->
    [zero] لا مراجع أخرى في قائمة { $year }
    [one] ذكر مرجع آخر في قائمة { $year }
    [two] ذكر مرجعين آخرين في قائمة { $year }
    [few] ذكر { $count } مراجع أخرى في قائمة { $year }
    [many] ذكر { $count } مرجعًا آخر في قائمة { $year }
   *[other] ذكر { $count } مرجع آخر في قائمة { $year }
}
missing-answers = قائمة { $year } تجيب عن { $answered } من { $asked }
missing-verification = تحقق من قائمة { $year }
missing-protocol = قائمة { $year } تتبع بروتوكولًا آخر
missing-gases = كتل تلك الغازات في قائمة { $year }
missing-gases-unknown = كتل كل غاز في قائمة { $year } التي تذكر CO2e
missing-edition = أكثر من مجاميع قائمة { $year } كما كانت
missing-target-later = الهدف الموجود لسنة لاحقة
missing-target-earlier = الهدف الموجود لسنة أسبق
missing-target-undated = اليوم الذي اعتُمد فيه الهدف
missing-target-base = أساس يُحسب منه الخفض
missing-target-less = هدف يصل إلى أقل
missing-target-science = قيمة مستندة إلى العلم، وقائمة جرد لسنة أساسها
missing-target-inventory = قائمة جرد يُقيَّم بها الهدف
missing-points = { $number ->
    [zero] لا نقاط أخرى
    [one] نقطة أخرى
    [two] نقطتان أخريان
    [few] { $number } نقاط أخرى
    [many] { $number } نقطة أخرى
   *[other] { $number } نقطة أخرى
}
missing-points-under = أقل من { $number } نقطة أخرى
missing-exactly = أكثر من { $share }، وهو بالضبط ما هو موجود
missing-by = { $gap } بحلول { $year }
missing-inventory = قائمة جرد
missing-inventory-of = قائمة جرد لعام { $year }
missing-second = قائمة جرد ثانية
missing-left-out = ما تُغفله قائمة جرد { $year }
missing-population = عدد السكان في { $year }
missing-newest-is = الأحدث بتاريخ { $day }
missing-day = يوم ما هو موجود
missing-address = عنوان ما هو موجود

# Sectors by their full names.
sector-full-iv = العمليات الصناعية واستخدام المنتجات
sector-full-v = الزراعة والغابات واستخدامات أخرى للأراضي
