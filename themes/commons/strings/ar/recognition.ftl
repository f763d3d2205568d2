# كلمات الواجهة بالعربية.

recognition-embargo-until = محظور النشر حتى { $day }
recognition-unconfirmed = ما تعذّر تأكيده
recognition-past = من زمنه
sdgs = أهداف التنمية المستدامة
recognition-embargo-html = <strong>محظور النشر.</strong> لا يُعلن هذا لأحد قبل { $day }. ما تراه معاينة؛ ولن يظهر في الموقع العام قبل ذلك.
ceremony-at-html = سُلّم في <a href="{ $url }">{ $title }</a>، <time datetime="{ $datetime }">{ $day }</time>.
ceremony-at-place-html = سُلّم في <a href="{ $url }">{ $title }</a>، <time datetime="{ $datetime }">{ $day }</time>، { $place }.
award-given-by = الجهة المانحة: { $by }
award-everyone = جميع من نالوا التقدير في { $year }
programme-asks = ما الذي يطلبه
award-data = ما تظهره البيانات
award-no-data = مُنح هذا التقدير لما رآه الناس. لا رقم في هذا الموقع يقف وراءه.
award-file-html = التقدير نفسه مدوّن في <code>{ $file }</code>.
award-said = ما قاله الناس
award-story = قصة التقدير
award-others = نالوا التقدير أيضًا
award-crest-html = <a href="{ $light }">الشعار</a> أو <a href="{ $dark }">للخلفيات الداكنة</a>
award-crest-png-html = SVG؛ وبصيغة PNG <a href="{ $light }">فاتح</a>، <a href="{ $dark }">داكن</a>
award-certificate = شهادة للطباعة
award-certificate-html = وأيضًا بصيغة <a href="{ $svg }">SVG</a>، <a href="{ $png }">PNG</a>
award-press = النصوص والصور والشعارات في ملف واحد
award-badge-svg = شارة للصفحات الأخرى، SVG
award-badge = شارة للصفحات الأخرى
roll-story = قصة السنة
roll-heading = لوحة الشرف
roll-appears = وفق بيانات { $day } يبدو أن هؤلاء الأعضاء يستوفون ما كان مطلوبًا. هذا ما تقوله القاعدة؛ أما التقدير فيمنحه الناس.
roll-programme = ما هو { $programme } وماذا يطلب
programmes-heading = البرامج
programmes-rolls = لوحات الشرف:
programmes-open = مفتوح للجميع
programme-rolls = لوحات الشرف
programme-why = لماذا
programme-how = كيف يُنال
programme-ordered = يطلب كل مستوى قائمته وكل ما قبلها.
programme-unordered = يُطلب كل ما في القائمة.
programme-rules-of = قواعد { $year }.
programme-held = يحمله اليوم { $who }.
programme-crest-html = الشعار: <a href="{ $light }">SVG</a>، <a href="{ $dark }">SVG للخلفيات الداكنة</a>
programme-crest-png-html = <a href="{ $light }">PNG</a>، <a href="{ $dark }">PNG للخلفيات الداكنة</a>
programme-rule-shown = يعرض الموقع من يبدو أنه يستوفيه وفق بياناته؛ أما التقديرات فيمنحها الناس.
programme-rule-hidden = يمنح الناس التقديرات؛ ولا يورد هذا الموقع إلا ما منحوه.
programme-terms = المواعيد والشروط
programme-rounds = جدول الدورات
programme-opens = الافتتاح
programme-closes = الإغلاق وتقييم البيانات
programme-announced = الإعلان
programme-year-end = 31 ديسمبر { $year }
programme-not-set = غير محدد
journeys-recognition = ما يُقدَّر الأعضاء عليه
journeys-ways = المسارات المتاحة
journeys-ordered = خطوة بعد خطوة. أيها لم يُنجز بعد؟
journeys-free = بأي ترتيب. ما الذي ترغب في فعله؟
journey-steps = الخطوات
journey-steps-free = الخطوات، بأي ترتيب
journey-evidence = ما يُعدّ دليلًا
journey-own-word = إفادة العضو نفسه
journey-read = للقراءة والاستخدام
journey-call = بمن تتصل
journey-so-far = وصلوا إلى هنا
journey-taken = اتخذوا هذه الخطوة
press-release = بيان صحفي
press-copy = البيان نصًا للنسخ
press-posts = منشورات قصيرة
press-characters = { $count } من { $limit } حرفًا
press-pictures = صور
press-all = تنزيل الكل (ZIP)
press-about = عن { $title }
certificate-note-html = اطبع هذه الصفحة على ورق A4 أو Letter أفقيًا: تُطبع الشهادة وحدها. للتنزيل: <a href="{ $svg }" type="image/svg+xml" download>SVG</a>، <a href="{ $png }" type="image/png" download>PNG</a>.
embed-all-html = جميع أرقام { $name }<span class="hidden"> على { $site }</span>

award-described = تقدير إلى { $name }: { $award }.
award-see-target = عرض الهدف
award-see-plan = عرض الخطة
award-see-action = عرض أحد الإجراءات
award-see-hazards = عرض الأخطار
award-see-commitment = عرض الالتزام
award-see-journey = عرض المسار
award-see-profile = عرض الملف التعريفي
award-see-inventory = عرض قائمة جرد { $year }
award-holds = يسري حتى { $day }.
award-held = سرى حتى { $day }.
certificate-heading = شهادة تقدير
certificate-given = يمنح هذا التقدير
press-kit = الحقيبة الصحفية
press-kit-of = الحقيبة الصحفية: { $subject }
press-described = نصوص وصور وشعارات عن التقدير: { $subject }.
press-lede = نصوص وصور وشعارات للاستخدام الحر. كل رقم هو نفسه في لوحة المتابعة.
press-made-up = غير حقيقي: لا وجود لهذا المكان، ولا شيء هنا حقيقي.
press-made-up-post = غير حقيقي: { $text }
press-and-more = { $names } و{ $count } غيرهم
press-per-person = { $amount } للفرد
press-total = { $total } من { $gas }
press-less = أقل بنسبة { $change } من { $since }
press-more = أكثر بنسبة { $change } من { $since }
press-same = بما يقارب مستوى { $since }
press-status-achieved = تحقق
press-status-on-track = على المسار الصحيح
press-status-deviating = متأخر قليلًا عن المسار
press-status-off-track = متأخر عن المسار
press-status-missed = لم يتحقق
press-quote = «{ $quote }»
press-photo = صورة
press-badge = شارة، SVG
press-certificate-svg = شهادة، SVG
press-certificate-png = شهادة، PNG
press-crest-svg = شعار، SVG
press-crest-dark-svg = شعار للخلفيات الداكنة، SVG
press-crest-png = شعار، PNG
press-crest-dark-png = شعار للخلفيات الداكنة، PNG
press-card = بطاقة لشبكات التواصل، PNG
programmes-described = ما يُقدَّر عليه أعضاء { $name }.
programmes-lede = يمنح الناس هذه التقديرات. ويذكر كل منها سببه، وما تظهره البيانات منه، وفي أي سطر من أي ملف يرد.
programme-held-made-up = { $count ->
    [zero] لا أعضاء
    [one] عضو واحد غير حقيقي
    [two] عضوان غير حقيقيين
    [few] { $count } أعضاء غير حقيقيين
    [many] { $count } عضوًا غير حقيقي
   *[other] { $count } عضو غير حقيقي
}
programme-held-both = { $count ->
    [zero] لا أعضاء سوى { $invented } غير حقيقيين
    [one] عضو واحد و{ $invented } غير حقيقيين
    [two] عضوان و{ $invented } غير حقيقيين
    [few] { $count } أعضاء و{ $invented } غير حقيقيين
    [many] { $count } عضوًا و{ $invented } غير حقيقيين
   *[other] { $count } عضو و{ $invented } غير حقيقيين
}
roll-none = لم يُمنح أي تقدير لهذه السنة.
roll-given = { $count ->
    [zero] لم يُمنح أي تقدير لسنة { $year }.
    [one] مُنح تقدير واحد لسنة { $year }.
    [two] مُنح تقديران لسنة { $year }.
    [few] مُنحت { $count } تقديرات لسنة { $year }.
    [many] مُنح { $count } تقديرًا لسنة { $year }.
   *[other] مُنح { $count } تقدير لسنة { $year }.
}
programme-yearly = يُمنح من جديد لكل سنة.
programme-once = يُمنح مرة واحدة.
programme-years-both = للسنوات من { $from } إلى { $until }.
programme-years-from = منذ { $from }.
programme-years-until = حتى { $until }.
programme-valid-ever = ما مُنح يسري دائمًا.
programme-valid-year = ما مُنح يسري حتى نهاية سنته.
programme-valid-years = { $count ->
    [zero] ما مُنح يسري حتى نهاية سنته.
    [one] ما مُنح يسري حتى نهاية السنة التالية.
    [two] ما مُنح يسري حتى نهاية السنة بعد سنتين.
    [few] ما مُنح يسري حتى نهاية السنة بعد { $count } سنوات.
    [many] ما مُنح يسري حتى نهاية السنة بعد { $count } سنة.
   *[other] ما مُنح يسري حتى نهاية السنة بعد { $count } سنة.
}
journeys-described = مسارات من أول قائمة جرد إلى النتائج، خطوة بخطوة: ما تطلبه كل منها، ومن يساعد.
journeys-lede = لكل مكان بداية مختلفة. تتبّع الخطوات حتى تصل إلى خطوة لم تُنجز بعد: من هناك يتواصل مسارك.
