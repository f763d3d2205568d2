# كلمات الواجهة بالعربية.

due-more = و{ $count } غيرها
due-next = ما القادم
due-nothing = لا تحديث منتظَر من { $name }.
due-waiting = بانتظار التحديث
due-hold-more = و{ $count } غيرها، وهي في التقويم وفي الملف المخصص للبرامج.
due-none-waiting = لا شيء منتظَر.
due-coming = يحين بحلول { $day }
due-none-coming = لا شيء في التقويم حتى ذلك الحين.
due-rules = القواعد المتّبعة

# The page of what is due, and what stands in its rows.
due-title = المستحقات
due-lede-nothing = لا شيء في الانتظار، ولن يكون شيء لفترة من الوقت.
due-lede = { $count ->
    [zero] لا تحديثات في الانتظار، و{ $ahead } تستحق بحلول { $day }.
    [one] تحديث واحد في الانتظار، و{ $ahead } تستحق بحلول { $day }.
    [two] تحديثان في الانتظار، و{ $ahead } تستحق بحلول { $day }.
    [few] { $count } تحديثات في الانتظار، و{ $ahead } تستحق بحلول { $day }.
    [many] { $count } تحديثًا في الانتظار، و{ $ahead } تستحق بحلول { $day }.
   *[other] { $count } تحديث في الانتظار، و{ $ahead } تستحق بحلول { $day }.
}
due-end-of = نهاية { $year }
due-json = المحتوى نفسه للبرامج
due-everywhere = كل المستحقات
due-calendar = تقويم يمكن الاشتراك فيه
due-calendar-name = { $name }: المستحقات
due-event = { $name }: { $what }
due-event-made-up = { $name } (مختلَق): { $what }
due-inventory = قائمة جرد لعام { $year }
due-newer-inventory = قائمة جرد أحدث من قائمة { $year }
due-target-year = سنة هدف: { $target }
due-action-start = بدء «{ $title }»
due-action-effect = الأثر الكامل لـ«{ $title }»
due-target-review = مراجعة الهدف: { $target }
due-review = مراجعة «{ $title }»
due-rhythm = يُنتظر واحدة { $every }، { $within }.
due-rhythm-newest = يُنتظر واحدة { $every }، { $within }؛ وأحدثها لعام { $newest }.
due-every = { $count ->
    [zero] كل سنة
    [one] كل سنة
    [two] كل سنتين
    [few] كل { $count } سنوات
    [many] كل { $count } سنة
   *[other] كل { $count } سنة
}
due-within = { $count ->
    [zero] قبل نهاية سنتها
    [one] قبل نهاية السنة التالية
    [two] خلال سنتين من نهايتها
    [few] خلال { $count } سنوات من نهايتها
    [many] خلال { $count } سنة من نهايتها
   *[other] خلال { $count } سنة من نهايتها
}
due-within-year = قبل نهاية سنتها
due-judged = { $count ->
    [zero] تُقيَّم الأهداف بقائمة جرد السنة نفسها: بقائمة { $newest } حتى نهاية { $last }.
    [one] تُقيَّم الأهداف بقائمة جرد لمدة سنة: بقائمة { $newest } حتى نهاية { $last }.
    [two] تُقيَّم الأهداف بقائمة جرد لمدة سنتين: بقائمة { $newest } حتى نهاية { $last }.
    [few] تُقيَّم الأهداف بقائمة جرد لمدة { $count } سنوات: بقائمة { $newest } حتى نهاية { $last }.
    [many] تُقيَّم الأهداف بقائمة جرد لمدة { $count } سنة: بقائمة { $newest } حتى نهاية { $last }.
   *[other] تُقيَّم الأهداف بقائمة جرد لمدة { $count } سنة: بقائمة { $newest } حتى نهاية { $last }.
}
due-target-waits = ستُظهر قائمة جرد لعام { $year } أو بعده كيف سار الأمر؛ ولا توجد بعد.
due-action-waits = مسجَّل على أنه مقرَّر، ويبدأ في { $year }.
due-effect-waits = مسجَّل على أنه جارٍ، وأثره الكامل في { $year }.
due-day-was-set = حُدِّد اليوم مسبقًا.
due-rule-rhythm = تُنتظر قوائم الجرد كل { $every } وفي غضون { $within } من نهاية سنتها، ما لم يقل العضو غير ذلك.
due-rule-rhythm-source = تُنتظر قوائم الجرد كل { $every } وفي غضون { $within } من نهاية سنتها ({ $source })، ما لم يقل العضو غير ذلك.
due-rule-no-rhythm = حيث لا يُتفق على وتيرة للإبلاغ، تستحق قائمة جرد أحدث في نهاية آخر سنة تصلح فيها القائمة الأحدث لتقييم الأهداف: { $years } بعد سنتها.
due-rule-target = تبقى سنة الهدف في القائمة حتى تُظهر قائمة جرد لتلك السنة أو لسنة لاحقة كيف سار الأمر.
due-rule-action = يُدرَج الإجراء المقرَّر في نهاية السنة التي كان سيبدأ فيها، والإجراء الجاري في نهاية سنة أثره الكامل.
due-rule-review = تُدرَج المراجعة في اليوم المحدَّد لها.
due-rule-left = الأعضاء الذين غادروا أو صاروا جزءًا من عضو آخر لا مستحقات عليهم.
