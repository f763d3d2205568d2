# Palabras de la interfaz en español.

due-more = y { $count } más
due-next = Lo que viene
due-nothing = No falta ninguna actualización de { $name }.
due-waiting = A la espera de una actualización
due-hold-more = Y { $count } más, que están en el calendario y en el archivo para programas.
due-none-waiting = No falta nada.
due-coming = Vence hasta el { $day }
due-none-coming = No hay nada en el calendario hasta entonces.
due-rules = Según qué reglas

# The page of what is due, and what stands in its rows.
due-title = Lo que vence
due-lede-nothing = Nada está pendiente, ni lo estará por un tiempo.
due-lede = { $count ->
    [one] { $count } actualización está pendiente y { $ahead } vencerán antes del { $day }.
    [many] { $count } actualizaciones están pendientes y { $ahead } vencerán antes del { $day }.
   *[other] { $count } actualizaciones están pendientes y { $ahead } vencerán antes del { $day }.
}
due-end-of = fin de { $year }
due-json = Lo mismo para programas
due-everywhere = Lo que vence en todas partes
due-calendar = Calendario para suscribirse
due-calendar-name = { $name }: lo que vence
due-event = { $name }: { $what }
due-event-made-up = { $name } (inventado): { $what }
due-inventory = Un inventario de { $year }
due-newer-inventory = Un inventario más reciente que el de { $year }
due-target-year = El año de un objetivo: { $target }
due-action-start = El inicio de «{ $title }»
due-action-effect = El efecto pleno de «{ $title }»
due-target-review = Una revisión del objetivo: { $target }
due-review = Una revisión de «{ $title }»
due-rhythm = Se espera uno { $every }, { $within }.
due-rhythm-newest = Se espera uno { $every }, { $within }; el más reciente es de { $newest }.
due-every = { $count ->
    [one] cada año
    [many] cada { $count } años
   *[other] cada { $count } años
}
due-within = { $count ->
    [one] antes de que acabe el año siguiente
    [many] en los { $count } años siguientes a su fin
   *[other] en los { $count } años siguientes a su fin
}
due-within-year = antes de que acabe su año
due-judged = { $count ->
    [one] Los objetivos se valoran con un inventario durante { $count } año: con el de { $newest } hasta fin de { $last }.
    [many] Los objetivos se valoran con un inventario durante { $count } años: con el de { $newest } hasta fin de { $last }.
   *[other] Los objetivos se valoran con un inventario durante { $count } años: con el de { $newest } hasta fin de { $last }.
}
due-target-waits = Un inventario de { $year } o posterior dirá cómo fue; aún no hay ninguno.
due-action-waits = Está registrada como prevista, con inicio en { $year }.
due-effect-waits = Está registrada como en curso, con efecto pleno en { $year }.
due-day-was-set = El día se fijó de antemano.
due-rule-rhythm = Se esperan inventarios cada { $every } y a más tardar { $within } después del fin de su año, salvo que un miembro diga otra cosa.
due-rule-rhythm-source = Se esperan inventarios cada { $every } y a más tardar { $within } después del fin de su año ({ $source }), salvo que un miembro diga otra cosa.
due-rule-no-rhythm = Donde no hay un ritmo acordado, vence un inventario más reciente al final del último año en que el más reciente aún sirve para valorar objetivos: { $years } después del suyo.
due-rule-target = El año de un objetivo aparece hasta que un inventario de ese año o posterior diga cómo fue.
due-rule-action = Una medida prevista aparece al final del año en que debía empezar, y una en curso al final del año de su efecto pleno.
due-rule-review = Una revisión aparece en el día fijado para ella.
due-rule-left = Los miembros que se fueron, o pasaron a formar parte de otro, no tienen nada pendiente.
