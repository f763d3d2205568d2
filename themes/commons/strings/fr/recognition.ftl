# Les mots de l’interface en français.

recognition-embargo-until = sous embargo jusqu’au { $day }
recognition-unconfirmed = Ce qui n’a pas pu être confirmé
recognition-past = de son temps
sdgs = Objectifs de développement durable
recognition-embargo-html = <strong>Sous embargo.</strong> Personne n’en est informé avant le { $day }. Vous voyez un aperçu ; il n’est pas sur le site public d’ici là.
ceremony-at-html = Remis lors de <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>.
ceremony-at-place-html = Remis lors de <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>, { $place }.
award-given-by = Décerné par { $by }
award-everyone = Tous les lauréats de { $year }
programme-asks = Ce qui est demandé
award-data = Ce que montrent les données
award-no-data = Cette distinction a été décernée pour ce que des personnes ont constaté. Aucun chiffre de ce site ne l’appuie.
award-file-html = La distinction elle-même se trouve dans <code>{ $file }</code>.
award-said = Ce qui a été dit
award-story = L’histoire de la distinction
award-others = Également distingués
award-crest-html = <a href="{ $light }">Emblème</a> ou <a href="{ $dark }">pour fonds sombres</a>
award-crest-png-html = SVG ; en PNG <a href="{ $light }">clair</a>, <a href="{ $dark }">sombre</a>
award-certificate = Certificat à imprimer
award-certificate-html = aussi en <a href="{ $svg }">SVG</a>, <a href="{ $png }">PNG</a>
award-press = Textes, images et emblèmes en un fichier
award-badge-svg = Un badge pour d’autres pages, SVG
award-badge = Un badge pour d’autres pages
roll-story = Le récit de l’année
roll-heading = Tableau d’honneur
roll-appears = D’après les données du { $day }, ces membres semblent remplir ce qui était demandé. C’est la règle qui le dit ; les distinctions sont décernées par des personnes.
roll-programme = Ce qu’est { $programme }, et ce qu’il demande
programmes-heading = Programmes
programmes-rolls = Tableaux d’honneur :
programmes-open = ouvert à tous
programme-rolls = Tableaux d’honneur
programme-why = Pourquoi
programme-how = Comment l’obtenir
programme-ordered = Chaque niveau demande sa propre liste et tout ce qui la précède.
programme-unordered = Tout ce qui figure sur une liste est demandé.
programme-rules-of = Les règles de { $year }.
programme-held = Détenu aujourd’hui par { $who }.
programme-crest-html = Emblème : <a href="{ $light }">SVG</a>, <a href="{ $dark }">SVG pour fonds sombres</a>
programme-crest-png-html = <a href="{ $light }">PNG</a>, <a href="{ $dark }">PNG pour fonds sombres</a>
programme-rule-shown = Le site montre qui semble le remplir d’après ses données ; les distinctions sont décernées par des personnes.
programme-rule-hidden = Les distinctions sont décernées par des personnes ; ce site ne fait que les énumérer.
programme-terms = Dates et conditions
programme-rounds = Tableau des sessions
programme-opens = Ouverture
programme-closes = Clôture, et évaluation des données
programme-announced = Annonce
programme-year-end = 31 décembre { $year }
programme-not-set = non fixé
journeys-recognition = Ce pour quoi les membres sont distingués
journeys-ways = Les parcours proposés
journeys-ordered = Une étape après l’autre. Laquelle reste à faire ?
journeys-free = Dans n’importe quel ordre. Que voulez-vous faire ?
journey-steps = Les étapes
journey-steps-free = Les étapes, dans n’importe quel ordre
journey-evidence = Ce qui sert de preuve
journey-own-word = La parole du membre
journey-read = À lire et à utiliser
journey-call = À qui s’adresser
journey-so-far = Sont arrivés jusqu’ici
journey-taken = L’ont franchie
press-release = Communiqué
press-copy = Le communiqué en texte à copier
press-posts = Messages courts
press-characters = { $count } caractères sur { $limit }
press-pictures = Images
press-all = Tout emporter (ZIP)
press-about = À propos de { $title }
certificate-note-html = Imprimez cette page en A4 ou en format Letter, à l’horizontale : seul le certificat est imprimé. À emporter : <a href="{ $svg }" type="image/svg+xml" download>SVG</a>, <a href="{ $png }" type="image/png" download>PNG</a>.
embed-all-html = Tous les chiffres de { $name }<span class="hidden"> sur { $site }</span>

award-described = { $name } a reçu une distinction : { $award }.
award-see-target = Voir l’objectif
award-see-plan = Voir le plan
award-see-action = Voir une action
award-see-hazards = Voir les aléas
award-see-commitment = Voir l’engagement
award-see-journey = Voir le parcours
award-see-profile = Voir le profil
award-see-inventory = Voir l’inventaire de { $year }
award-holds = Valable jusqu’au { $day }.
award-held = A été valable jusqu’au { $day }.
certificate-heading = Certificat de distinction
certificate-given = décerne cette distinction
press-kit = Dossier de presse
press-kit-of = Dossier de presse : { $subject }
press-described = Textes, images et emblèmes sur la distinction : { $subject }.
press-lede = Textes, images et emblèmes d’usage libre. Chaque chiffre est celui du tableau de bord.
press-made-up = Inventé : ce lieu n’existe pas, et rien ici n’est réel.
press-made-up-post = Inventé : { $text }
press-and-more = { $names } et { $count } de plus
press-per-person = { $amount } par habitant
press-total = { $total } de { $gas }
press-less = { $change } de moins qu’en { $since }
press-more = { $change } de plus qu’en { $since }
press-same = à peu près autant qu’en { $since }
press-status-achieved = atteint
press-status-on-track = en bonne voie
press-status-deviating = un peu en retard sur sa trajectoire
press-status-off-track = en retard sur sa trajectoire
press-status-missed = non atteint
press-quote = « { $quote } »
press-photo = Photo
press-badge = Badge, SVG
press-certificate-svg = Certificat, SVG
press-certificate-png = Certificat, PNG
press-crest-svg = Emblème, SVG
press-crest-dark-svg = Emblème pour fonds sombres, SVG
press-crest-png = Emblème, PNG
press-crest-dark-png = Emblème pour fonds sombres, PNG
press-card = Carte pour les réseaux sociaux, PNG
programmes-described = Ce pour quoi les membres de { $name } sont distingués.
programmes-lede = Ces distinctions sont décernées par des personnes. Chacune dit pourquoi, ce que les données en montrent, et à quelle ligne de quel fichier cela se trouve.
programme-held-made-up = { $count ->
    [one] { $count } membre inventé
    [many] { $count } de membres inventés
   *[other] { $count } membres inventés
}
programme-held-both = { $count ->
    [one] { $count } membre et { $invented } inventés
    [many] { $count } de membres et { $invented } inventés
   *[other] { $count } membres et { $invented } inventés
}
roll-none = Aucune distinction n’a été décernée pour cette année.
roll-given = { $count ->
    [one] { $count } distinction a été décernée pour { $year }.
    [many] { $count } de distinctions ont été décernées pour { $year }.
   *[other] { $count } distinctions ont été décernées pour { $year }.
}
programme-yearly = Décernée à nouveau chaque année.
programme-once = Décernée une seule fois.
programme-years-both = Pour les années { $from } à { $until }.
programme-years-from = Depuis { $from }.
programme-years-until = Jusqu’en { $until }.
programme-valid-ever = Ce qui est décerné reste valable.
programme-valid-year = Ce qui est décerné est valable jusqu’à la fin de son année.
programme-valid-years = { $count ->
    [one] Ce qui est décerné est valable jusqu’à la fin de l’année suivante.
    [many] Ce qui est décerné est valable jusqu’à la fin de l’année, { $count } d’années plus tard.
   *[other] Ce qui est décerné est valable jusqu’à la fin de l’année, { $count } ans plus tard.
}
journeys-described = Des parcours d’un premier inventaire aux résultats, étape par étape : ce que chacune demande, et qui aide.
journeys-lede = Chaque lieu part d’un point différent. Parcourez les étapes jusqu’à celle qui reste à faire : c’est là que votre parcours continue.
