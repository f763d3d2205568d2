# Les mots de l’interface en français.

due-more = et { $count } de plus
due-next = La suite
due-nothing = Aucune mise à jour n’est attendue de { $name }.
due-waiting = En attente d’une mise à jour
due-hold-more = Et { $count } de plus, dans le calendrier et dans le fichier pour les programmes.
due-none-waiting = Rien n’est en attente.
due-coming = À échéance d’ici au { $day }
due-none-coming = Rien n’est au calendrier d’ici là.
due-rules = Selon quelles règles

# The page of what is due, and what stands in its rows.
due-title = Échéances
due-lede-nothing = Rien n’est en attente, et rien ne le sera de sitôt.
due-lede = { $count ->
    [one] { $count } mise à jour est attendue, et { $ahead } le seront d’ici le { $day }.
    [many] { $count } mises à jour sont attendues, et { $ahead } le seront d’ici le { $day }.
   *[other] { $count } mises à jour sont attendues, et { $ahead } le seront d’ici le { $day }.
}
due-end-of = fin { $year }
due-json = La même chose pour les programmes
due-everywhere = Toutes les échéances
due-calendar = Calendrier auquel s’abonner
due-calendar-name = { $name } : échéances
due-event = { $name } : { $what }
due-event-made-up = { $name } (inventé) : { $what }
due-inventory = Un inventaire pour { $year }
due-newer-inventory = Un inventaire plus récent que celui de { $year }
due-target-year = L’année d’un objectif : { $target }
due-action-start = Le début de « { $title } »
due-action-effect = Le plein effet de « { $title } »
due-target-review = Un réexamen de l’objectif : { $target }
due-review = Un réexamen de « { $title } »
due-rhythm = Il en est attendu un { $every }, { $within }.
due-rhythm-newest = Il en est attendu un { $every }, { $within } ; le plus récent est de { $newest }.
due-every = { $count ->
    [one] chaque année
    [many] tous les { $count } ans
   *[other] tous les { $count } ans
}
due-within = { $count ->
    [one] avant la fin de l’année suivante
    [many] dans les { $count } ans après sa fin
   *[other] dans les { $count } ans après sa fin
}
due-within-year = avant la fin de son année
due-judged = { $count ->
    [one] Les objectifs sont évalués d’après un inventaire pendant { $count } an : d’après celui de { $newest } jusqu’à fin { $last }.
    [many] Les objectifs sont évalués d’après un inventaire pendant { $count } ans : d’après celui de { $newest } jusqu’à fin { $last }.
   *[other] Les objectifs sont évalués d’après un inventaire pendant { $count } ans : d’après celui de { $newest } jusqu’à fin { $last }.
}
due-target-waits = Un inventaire pour { $year } ou plus tard dira ce qu’il en est ; il n’y en a pas encore.
due-action-waits = Elle est enregistrée comme prévue, avec un début en { $year }.
due-effect-waits = Elle est enregistrée comme en cours, avec son plein effet en { $year }.
due-day-was-set = Le jour était fixé d’avance.
due-rule-rhythm = Des inventaires sont attendus tous les { $every }, au plus tard { $within } après la fin de leur année, sauf si un membre dit autre chose.
due-rule-rhythm-source = Des inventaires sont attendus tous les { $every }, au plus tard { $within } après la fin de leur année ({ $source }), sauf si un membre dit autre chose.
due-rule-no-rhythm = Là où aucun rythme n’est convenu, un inventaire plus récent est attendu à la fin de la dernière année où le plus récent sert encore à évaluer les objectifs : { $years } après la sienne.
due-rule-target = L’année d’un objectif est listée jusqu’à ce qu’un inventaire de cette année ou d’une année suivante dise ce qu’il en est.
due-rule-action = Une action prévue est listée à la fin de l’année où elle devait commencer, et une action en cours à la fin de l’année de son plein effet.
due-rule-review = Un réexamen est listé au jour fixé pour lui.
due-rule-left = Les membres qui sont partis, ou devenus une partie d’un autre, n’ont pas d’échéance.
