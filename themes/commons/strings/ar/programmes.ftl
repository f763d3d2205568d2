data-programme-complete-inventory-title = قائمة جرد كاملة
data-programme-complete-inventory-what = لقوائم الجرد التي تجيب عن كل ما يطلبه أحد مستويات GPC، بقيمة أو بسبب عدم وجودها.
data-programme-complete-inventory-why = ما يُترك لا يمكن العمل عليه.
data-programme-complete-inventory-how = أعطوا كل بند مرجعي في المستوى قيمة، أو الرمز NO أو IE. أما NE وC فصادقان لكنهما يتركان فجوة.
data-programme-complete-inventory-given_by = الشبكة
data-programme-complete-inventory-level-basic-title = BASIC كامل
data-programme-complete-inventory-level-basic-plus-title = BASIC+{"\u200E"} كامل

data-programme-five-milestones-title = المعالم الخمسة
data-programme-five-milestones-what = تقدير لكل معلم من المعالم الخمسة على الطريق من أول قائمة جرد إلى نتائج متحقَّق منها.
data-programme-five-milestones-why = طريق من خمس خطوات يستطيع أي أحد أن يبدأه، وهو يبيّن ما يأتي بعد كل خطوة.
data-programme-five-milestones-how = لكل معلم دليله الذي يصفه المسار الذي يحمل الاسم نفسه.
data-programme-five-milestones-level-milestone-1-title = المعلم 1
data-programme-five-milestones-level-milestone-2-title = المعلم 2
data-programme-five-milestones-level-milestone-3-title = المعلم 3
data-programme-five-milestones-level-milestone-4-title = المعلم 4
data-programme-five-milestones-level-milestone-5-title = المعلم 5

data-programme-global-covenant-title = العهد العالمي لرؤساء البلديات
data-programme-global-covenant-what = شارة للالتزام، وشارة لكل مرحلة من مراحل ثلاث ركائز. ويمكن نيلها بأي ترتيب.
data-programme-global-covenant-why = تبيّن الشارات أين وصلت المدينة في التخفيف والتكيف والحصول على الطاقة.
data-programme-global-covenant-how = وقّعوا الالتزام. وخلال سنتين منه قدّموا قائمة جرد وتقييمًا للمخاطر ومواطن الضعف وأهدافًا، وخلال ثلاث سنوات خططًا.
data-programme-global-covenant-given_by = العهد الإقليمي، بعد التحقق
data-programme-global-covenant-level-commitment-title = الالتزام
data-programme-global-covenant-level-mitigation-inventory-title = التخفيف: قائمة الجرد

data-criterion-a-community-inventory-at-most-4-years-old-with-a-value-or-a-key-for-everything-that-basic-asks-for = قائمة جرد للمجتمع لا يتجاوز عمرها 4 سنوات، بقيمة أو رمز لكل ما يطلبه BASIC

data-programme-global-covenant-level-mitigation-target-title = التخفيف: الهدف

data-criterion-a-target-at-least-as-ambitious-as-the-country-s-own-contribution = هدف لا يقل طموحًا عن مساهمة البلد نفسه

data-programme-global-covenant-level-mitigation-plan-title = التخفيف: الخطة
data-programme-global-covenant-level-adaptation-assessment-title = التكيف: التقييم
data-programme-global-covenant-level-adaptation-goal-title = التكيف: الهدف

data-criterion-a-goal-for-adaptation = هدف للتكيف

data-programme-global-covenant-level-adaptation-plan-title = التكيف: الخطة
data-programme-global-covenant-level-energy-assessment-title = الحصول على الطاقة: التقييم

data-criterion-an-assessment-of-access-to-energy-and-energy-poverty = تقييم للحصول على الطاقة ولفقر الطاقة

data-programme-global-covenant-level-energy-target-title = الحصول على الطاقة: الهدف

data-criterion-a-target-for-access-to-energy = هدف للحصول على الطاقة

data-programme-global-covenant-level-energy-plan-title = الحصول على الطاقة: الخطة

data-programme-leaders-circle-title = دائرة الرواد
data-programme-leaders-circle-what = دائرة سنوية للأعضاء الذين يسبقون غيرهم بما يقيسونه ويعدون به ويفعلونه.
data-programme-leaders-circle-why = العمل من أجل المناخ بطيء وقلّما يُرى. ودائرة مفتوحة لكل عضو تبيّن ما يمكن فعله.
data-programme-leaders-circle-how = يُبقي الأعضاء بياناتهم في هذا الموقع حديثة. وتنظر الشبكة فيها مرة كل سنة، ويقرر الناس.
data-programme-leaders-circle-given_by = الشبكة
data-programme-leaders-circle-level-bronze-title = برونزي
data-programme-leaders-circle-level-bronze-what = يعرف أين هو، ووعد بشيء.
data-programme-leaders-circle-level-silver-title = فضي
data-programme-leaders-circle-level-silver-what = لديه خطة ويعمل عليها.
data-programme-leaders-circle-level-gold-title = ذهبي
data-programme-leaders-circle-level-gold-what = انبعاثاته أقل من قبل، وهو في طريقه إلى هدفه.

data-programme-most-improved-title = الأكثر تحسنًا
data-programme-most-improved-what = للأعضاء الذين انخفضت انبعاثات الفرد لديهم انخفاضًا واضحًا في بضع سنوات.
data-programme-most-improved-why = نقطة بداية المكان كثيرًا ما تكون صدفة، أما المدى الذي يبلغه فعمل.
data-programme-most-improved-how = قدّموا قوائم جرد سنة بعد سنة. وتختار الشبكة من بين من انخفضت انبعاثات الفرد لديهم بمقدار العُشر في خمس سنوات.
data-programme-most-improved-given_by = الشبكة
data-programme-most-improved-level-most-improved-title = الأكثر تحسنًا

data-criterion-chosen-by-the-network-among-those-that-improved = اختارته الشبكة من بين الذين تحسنوا

data-programme-network-champions-title = أبطال الشبكة
data-programme-network-champions-what = أناس وأماكن يجعلون الشبكة أقوى للجميع.
data-programme-network-champions-why = تحيا الشبكة بمن يشاركون ما تعلموه.
data-programme-network-champions-how = يستطيع أي أحد أن يقترح بطلًا. وتقرر الشبكة مرة كل سنة.
data-programme-network-champions-given_by = الشبكة
data-programme-network-champions-level-champion-title = بطل

data-criterion-chosen-by-the-network-for-what-it-did-for-other-members = اختارته الشبكة لما فعله من أجل أعضاء آخرين

data-programme-network-champions-level-mentor-title = مرشد

data-criterion-chosen-by-members-that-it-has-helped = اختاره أعضاء ساعدهم

data-programme-network-champions-level-storyteller-title = راوٍ

data-criterion-chosen-by-the-network-for-a-story-that-others-could-use = اختارته الشبكة لقصة استفاد منها آخرون

data-programme-peaked-title = الانبعاثات بلغت ذروتها

data-programme-peaked-what = للأماكن التي بلغت انبعاثاتها أعلاها قبل فترة، ثم انخفضت انخفاضًا واضحًا.

data-programme-peaked-why = كل طريق إلى الصفر يبدأ بسنة لا ترتفع الانبعاثات بعدها.

data-programme-peaked-how = تكفي بيانات ثلاث سنوات لرؤية الذروة إذا كانت أحدثها قريبة.

data-programme-peaked-level-peaked-title = بلغ الذروة

data-programme-race-to-zero-title = سباق المدن إلى الصفر
data-programme-race-to-zero-what = مدن تعد بصافي صفري بحلول منتصف القرن، وتبدأ الآن، وتقدم تقريرًا كل سنة.
data-programme-race-to-zero-why = الوعد الذي له موعد وخطوة أولى وتقرير علني يمكن المحاسبة عليه.
data-programme-race-to-zero-how = وقّعوا الوعد مع أحد شركاء الحملة، وحددوا هدفًا لعام 2030 قائمًا على العلم، وابدؤوا إجراءً شاملًا واحدًا على الأقل، وقدّموا تقريرًا كل سنة.
data-programme-race-to-zero-given_by = شركاء الحملة
data-programme-race-to-zero-level-in-the-race-title = في السباق

data-criterion-one-of-the-actions-at-least-is-inclusive-and-leaves-nobody-behind = إجراء واحد على الأقل شامل ولا يترك أحدًا خلف الركب

data-programme-reporting-streak-title = سنة بعد سنة
data-programme-reporting-streak-what = للأعضاء الذين يقدمون بياناتهم سنة بعد سنة.
data-programme-reporting-streak-why = السنة الواحدة صورة، والسنوات الكثيرة فيلم. ومن يواصل وحده يرى هل ينجح ما يفعله.
data-programme-reporting-streak-how = انشروا قائمة جرد لكل سنة، بلا انقطاع.
data-programme-reporting-streak-given_by = الشبكة
data-programme-reporting-streak-level-three-years-title = ثلاث سنوات
data-programme-reporting-streak-level-five-years-title = خمس سنوات
data-programme-reporting-streak-level-ten-years-title = عشر سنوات

data-programme-verified-inventory-title = قائمة جرد متحقَّق منها
data-programme-verified-inventory-what = لقوائم الجرد التي تحققت منها جهة أخرى.
data-programme-verified-inventory-why = الرقم الذي تحقق منه آخرون يصدّقه آخرون.
data-programme-verified-inventory-how = اطلبوا التحقق من قائمة جرد، واكتبوا تحت `verified:` من فعل ذلك ومتى.
data-programme-verified-inventory-given_by = الشبكة
data-programme-verified-inventory-level-verified-title = متحقَّق منه
