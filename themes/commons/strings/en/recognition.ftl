# Programmes, awards, honour rolls, journeys, press kits.

recognition-embargo-until = under embargo until { $day }
recognition-unconfirmed = What could not be confirmed
recognition-past = of its time
sdgs = Sustainable Development Goals
recognition-embargo-html = <strong>Under embargo.</strong> Nobody is told of this before { $day }. You see a preview; it is not in the public site until then.
ceremony-at-html = Handed over at <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>.
ceremony-at-place-html = Handed over at <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>, { $place }.
award-given-by = Given by { $by }
award-everyone = Everyone who was recognised in { $year }
programme-asks = What it asks for
award-data = What the data show
award-no-data = This award was given for what people saw. No figure on this site stands behind it.
award-file-html = The award itself stands in <code>{ $file }</code>.
award-said = What people said
award-story = The story of the award
award-others = Also recognised
award-crest-html = <a href="{ $light }">Crest</a> or <a href="{ $dark }">for dark grounds</a>
award-crest-png-html = SVG; as PNG <a href="{ $light }">light</a>, <a href="{ $dark }">dark</a>
award-certificate = Certificate to print
award-certificate-html = also as <a href="{ $svg }">SVG</a>, <a href="{ $png }">PNG</a>
award-press = Texts, pictures and crests in one file
award-badge-svg = A badge for other pages, SVG
award-badge = A badge for other pages
roll-story = The story of the year
roll-heading = Honour roll
roll-appears = By the data of { $day } these members appear to meet what was asked for. That is the rule’s word; an award is given by people.
roll-programme = What { $programme } is, and what it asks for
programmes-heading = Programmes
programmes-rolls = Honour rolls:
programmes-open = open to all
programme-rolls = Honour rolls
programme-why = Why
programme-how = How to earn it
programme-ordered = Each level asks for its own list and for all that stands before it.
programme-unordered = All of a list is asked for.
programme-rules-of = The rules of { $year }.
programme-held = Held today by { $who }.
programme-crest-html = Crest: <a href="{ $light }">SVG</a>, <a href="{ $dark }">SVG for dark grounds</a>
programme-crest-png-html = <a href="{ $light }">PNG</a>, <a href="{ $dark }">PNG for dark grounds</a>
programme-rule-shown = The site shows who appears to meet this by its data; awards are given by people.
programme-rule-hidden = People give the awards; this site lists only what they gave.
programme-terms = Days and terms
programme-rounds = Table of rounds
programme-opens = Opens
programme-closes = Closes, and data are judged
programme-announced = Announced
programme-year-end = 31 December { $year }
programme-not-set = not set
journeys-recognition = What members are recognised for
journeys-ways = The ways there are
journeys-ordered = One step after the other. Which is still to do?
journeys-free = In any order. What do you want to do?
journey-steps = The steps
journey-steps-free = The steps, in any order
journey-evidence = What counts as evidence
journey-own-word = The member’s own word
journey-read = To read and use
journey-call = Whom to call
journey-so-far = Have come this far
journey-taken = Have taken it
press-release = Release
press-copy = The release as text to copy
press-posts = Short posts
press-characters = { $count } of { $limit } characters
press-pictures = Pictures
press-all = Take all of it (ZIP)
press-about = About { $title }
certificate-note-html = Print this page, on A4 or Letter and across: the certificate alone is printed. To take along: <a href="{ $svg }" type="image/svg+xml" download>SVG</a>, <a href="{ $png }" type="image/png" download>PNG</a>.
embed-all-html = All figures of { $name }<span class="hidden"> on { $site }</span>

award-described = { $name } was recognised: { $award }.
award-see-target = See the target
award-see-plan = See the plan
award-see-action = See an action
award-see-hazards = See the hazards
award-see-commitment = See the commitment
award-see-journey = See the journey
award-see-profile = See the profile
award-see-inventory = See the inventory of { $year }
award-holds = It holds until { $day }.
award-held = It held until { $day }.
certificate-heading = Certificate of recognition
certificate-given = gives this recognition
press-kit = Press kit
press-kit-of = Press kit: { $subject }
press-described = Texts, pictures and crests about the recognition of { $subject }.
press-lede = Texts, pictures and crests to use freely. Every figure is that of the dashboard.
press-made-up = Made up: this place does not exist, and nothing here is real.
press-made-up-post = Made up: { $text }
press-and-more = { $names } and { $count } more
press-per-person = { $amount } per person
press-total = { $total } of { $gas }
press-less = { $change } less than in { $since }
press-more = { $change } more than in { $since }
press-same = about as much as in { $since }
press-status-achieved = met
press-status-on-track = on track
press-status-deviating = slightly behind its path
press-status-off-track = behind its path
press-status-missed = not met
press-quote = “{ $quote }”
press-photo = Photo
press-badge = Badge, SVG
press-certificate-svg = Certificate, SVG
press-certificate-png = Certificate, PNG
press-crest-svg = Crest, SVG
press-crest-dark-svg = Crest for dark grounds, SVG
press-crest-png = Crest, PNG
press-crest-dark-png = Crest for dark grounds, PNG
press-card = Card for social networks, PNG
programmes-described = What members of { $name } are recognised for.
programmes-lede = People give this recognition. Each award says what for, what of it the data show, and in which line of which file that stands.
programme-held-made-up = { $count ->
    [one] { $count } member, made up
   *[other] { $count } members, made up
}
programme-held-both = { $count ->
    [one] { $count } member and { $invented } made up
   *[other] { $count } members and { $invented } made up
}
roll-none = No award has been given for this year.
roll-given = { $count ->
    [one] { $count } award was given for { $year }.
   *[other] { $count } awards were given for { $year }.
}
programme-yearly = Given anew for every year.
programme-once = Given once.
programme-years-both = For the years { $from } to { $until }.
programme-years-from = Since { $from }.
programme-years-until = Up to { $until }.
programme-valid-ever = What was given holds for good.
programme-valid-year = What was given holds to the end of its year.
programme-valid-years = { $count ->
    [one] What was given holds to the end of the year after its own.
   *[other] What was given holds to the end of the year { $count } years after its own.
}
journeys-described = Ways from a first inventory to results, step by step: what each asks for, and who helps.
journeys-lede = Every place begins somewhere else. Look down the steps until you come to one that is still to do: that is where your journey goes on.
