# How far actions go: where the gap begins, and what the actions on file close of it.
closing-will = من دون إجراءات جديدة ستبلغ انبعاثات { $name } { $without } في { $year }.
closing-will-allowed = من دون إجراءات جديدة ستبلغ انبعاثات { $name } { $without } في { $year }، وهو ما يسمح به هدفها لعام { $year }.
closing-will-over = من دون إجراءات جديدة ستبلغ انبعاثات { $name } { $without } في { $year }، أي أكثر مما يسمح به هدفها لعام { $year } بمقدار { $open }.
closing-was = بلغت انبعاثات { $name } { $without } في { $year }.
closing-was-allowed = بلغت انبعاثات { $name } { $without } في { $year }، وهو ما يسمح به هدفها لعام { $goal }.
closing-was-over = بلغت انبعاثات { $name } { $without } في { $year }، أي أكثر مما يسمح به هدفها لعام { $goal } بمقدار { $open }.
closing-nothing-told = لا يذكر أي إجراء مسجَّل مقدار ما يوفّره ولا متى يبدأ ذلك.
closing-saves = توفّر الإجراءات المسجَّلة { $tonnes } في السنة بحلول { $year }.
closing-nothing = لا تسدّ الإجراءات المسجَّلة شيئًا من هذه الفجوة بحلول { $year }.
closing-all = توفّر الإجراءات المسجَّلة { $tonnes } في السنة بحلول ذلك الوقت: أي الفجوة كلها.
closing-part = توفّر الإجراءات المسجَّلة { $tonnes } في السنة بحلول ذلك الوقت وتسدّ { $percent } من هذه الفجوة.
closing-together = جميعها معًا
closing-not-counted = غير محسوبة لأنها أُوقفت أو عُلِّقت أو بلا بداية أو مقدار: { $list }.

# What a tonne costs by each action.
abatement-of = الإجراء
abatement-saves = يوفّر
abatement-across = CO₂e في السنة
abatement-measured = العرض بقدر ما يوفّره الإجراء في سنة من الأثر الكامل، بأطنان CO₂e بحسب قول العضو نفسه؛ والارتفاع بقدر تكلفة الطن، بعملة { $currency } بحسب كل ما يُوفَّر حتى { $until }.
abatement-per-tonne = { $currency } للطن
abatement-costs = تكلفة الطن من { $cheapest } إلى { $dearest }
abatement-all-pay = كل هذه الإجراءات تغطي تكلفتها بنفسها
abatement-pay = { $count ->
    [zero] لا إجراء من { $all } يغطي تكلفته بنفسه
    [one] إجراء واحد من { $all } يغطي تكلفته بنفسه
    [two] إجراءان من { $all } يغطيان تكلفتهما
    [few] { $count } إجراءات من { $all } تغطي تكلفتها بنفسها
    [many] { $count } إجراءً من { $all } تغطي تكلفتها بنفسها
   *[other] { $count } إجراء من { $all } تغطي تكلفتها بنفسها
}
abatement-in-currency = { $count ->
    [zero] لا إجراءات بعملة { $currency }
    [one] إجراء واحد بعملة { $currency }
    [two] إجراءان بعملة { $currency }
    [few] { $count } إجراءات بعملة { $currency }
    [many] { $count } إجراءً بعملة { $currency }
   *[other] { $count } إجراء بعملة { $currency }
}
abatement-without-cost = { $count ->
    [zero] لا إجراءات بلا تكلفة
    [one] إجراء واحد بلا تكلفة
    [two] إجراءان بلا تكلفة
    [few] { $count } إجراءات بلا تكلفة
    [many] { $count } إجراءً بلا تكلفة
   *[other] { $count } إجراء بلا تكلفة
}
abatement-not-shown = غير معروضة: { $list }.
abatement-words = { $count ->
    [zero] لا إجراءات توفّر { $tonnes } في السنة.
    [one] إجراء واحد يوفّر { $tonnes } في السنة.
    [two] إجراءان يوفّران معًا { $tonnes } في السنة.
    [few] { $count } إجراءات توفّر معًا { $tonnes } في السنة.
    [many] { $count } إجراءً توفّر معًا { $tonnes } في السنة.
   *[other] { $count } إجراء توفّر معًا { $tonnes } في السنة.
}
abatement-ends = الأقل تكلفة: { $cheapest } ({ $least } للطن)، والأعلى تكلفة: { $dearest } ({ $most } للطن).

# Members like a member that emit less per person, and what they did.
similar-rule = مختارون وفق قاعدة: من الأعضاء الذين يحسبون بالطريقة نفسها وتقل انبعاثاتهم لكل فرد، الأقرب في عدد السكان والكثافة ودرجات الأيام والدخل، بقدر ما هو مسجَّل منها. ولا يزيد عدد سكان أي منهم على { $times } أضعاف ولا يقل عن ذلك بالنسبة نفسها.
similar-member = { $amount } من { $gas } لكل فرد في { $year }
similar-member-less = { $amount } من { $gas } لكل فرد في { $year }، أقل بنسبة { $change } مما كان في { $since }
similar-member-more = { $amount } من { $gas } لكل فرد في { $year }، أكثر بنسبة { $change } مما كان في { $since }
similar-people = { $people } نسمة؛ { $member }
similar-fell = { $sector }: −{ $tonnes } من { $from } إلى { $to }
deed-adopted = اعتُمدت في { $day }
deed-planned = مقرَّر من { $year }
deed-since = منذ { $year }
deed-saves = أقل بمقدار { $amount } في السنة
deed-planned-saves = مقرَّر من { $year }، أقل بمقدار { $amount } في السنة
deed-since-saves = منذ { $year }، أقل بمقدار { $amount } في السنة
