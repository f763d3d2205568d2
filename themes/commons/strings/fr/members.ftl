# Les mots de l’interface en français.

members-find = Chercher par nom ou par lieu
members-country = Pays
members-kind = Type
members-target = Objectif
members-any = Tous
members-shown-html = <span data-count>{ $count }</span> membres sur { $count }
members-groups = Groupes
members-by-kind = Par type
members-by-target = Par objectif
members-caption = Membres de { $group } et leurs chiffres les plus récents
members-member = Membre
t-per-person = t par habitant
members-change = Évolution
members-years = Au fil des ans
made-up = inventé
in-year = en { $year }
in-year-incomplete = en { $year }, des parties manquent
members-no-total = pas de total pour { $year }
value-per-person = { $value } t par habitant
members-no-inventory = Pas encore d’inventaire
parts-are-missing = des parties manquent
members-change-html = { $change }{"\u202F"}%<span class="note">depuis { $since }</span>
members-no-target = Pas d’objectif
members-total-of-all = Total { $headline } des { $count }
members-total-of-some = Total { $headline } des { $count } qui ont les mêmes années
members-not-added = Ces chiffres ne sont pas additionnés.
members-all-of-group = Les { $count } dans l’annuaire

members-invented = Inventé pour la démonstration

members-description = { $count ->
    [one] { $count } membre et ses émissions.
    [many] { $count } de membres et leurs émissions.
   *[other] { $count } membres et leurs émissions.
}

map-link = Les membres sur une carte
members-by-size = Par taille
members-by-recognition = Par distinction
members-by-pathway = Par voie

members-elsewhere = Ailleurs
