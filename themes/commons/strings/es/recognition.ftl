# Palabras de la interfaz en español.

recognition-embargo-until = con embargo hasta el { $day }
recognition-unconfirmed = Lo que no pudo confirmarse
recognition-past = de su tiempo
sdgs = Objetivos de Desarrollo Sostenible
recognition-embargo-html = <strong>Con embargo.</strong> Nadie lo sabrá antes del { $day }. Usted ve una vista previa; hasta entonces no está en el sitio público.
ceremony-at-html = Entregado en <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>.
ceremony-at-place-html = Entregado en <a href="{ $url }">{ $title }</a>, <time datetime="{ $datetime }">{ $day }</time>, { $place }.
award-given-by = Concedido por { $by }
award-everyone = Todos los reconocidos en { $year }
programme-asks = Qué pide
award-data = Qué muestran los datos
award-no-data = Este reconocimiento se dio por lo que vieron las personas. Ninguna cifra de este sitio lo respalda.
award-file-html = El reconocimiento está en <code>{ $file }</code>.
award-said = Lo que se dijo
award-story = La historia del reconocimiento
award-others = También reconocidos
award-crest-html = <a href="{ $light }">Emblema</a> o <a href="{ $dark }">para fondos oscuros</a>
award-crest-png-html = SVG; en PNG <a href="{ $light }">claro</a>, <a href="{ $dark }">oscuro</a>
award-certificate = Diploma para imprimir
award-certificate-html = también en <a href="{ $svg }">SVG</a>, <a href="{ $png }">PNG</a>
award-press = Textos, imágenes y emblemas en un archivo
award-badge-svg = Una insignia para otras páginas, SVG
award-badge = Una insignia para otras páginas
roll-story = La historia del año
roll-heading = Cuadro de honor
roll-appears = Según los datos del { $day }, estos miembros parecen cumplir lo que se pedía. Eso lo dice la regla; los reconocimientos los conceden personas.
roll-programme = Qué es { $programme } y qué pide
programmes-heading = Programas
programmes-rolls = Cuadros de honor:
programmes-open = abierto a todos
programme-rolls = Cuadros de honor
programme-why = Por qué
programme-how = Cómo obtenerlo
programme-ordered = Cada nivel pide su propia lista y todo lo que la precede.
programme-unordered = Se pide todo lo de una lista.
programme-rules-of = Las reglas de { $year }.
programme-held = Hoy lo tiene { $who }.
programme-crest-html = Emblema: <a href="{ $light }">SVG</a>, <a href="{ $dark }">SVG para fondos oscuros</a>
programme-crest-png-html = <a href="{ $light }">PNG</a>, <a href="{ $dark }">PNG para fondos oscuros</a>
programme-rule-shown = El sitio muestra quién parece cumplirlo según sus datos; los reconocimientos los conceden personas.
programme-rule-hidden = Los reconocimientos los conceden personas; este sitio solo enumera lo que concedieron.
programme-terms = Fechas y condiciones
programme-rounds = Tabla de rondas
programme-opens = Se abre
programme-closes = Se cierra, y se evalúan los datos
programme-announced = Se anuncia
programme-year-end = 31 de diciembre de { $year }
programme-not-set = sin fijar
journeys-recognition = Por qué se reconoce a los miembros
journeys-ways = Los caminos que hay
journeys-ordered = Un paso tras otro. ¿Cuál falta?
journeys-free = En cualquier orden. ¿Qué quiere hacer?
journey-steps = Los pasos
journey-steps-free = Los pasos, en cualquier orden
journey-evidence = Qué sirve de prueba
journey-own-word = La palabra del propio miembro
journey-read = Para leer y usar
journey-call = A quién acudir
journey-so-far = Han llegado hasta aquí
journey-taken = Lo han dado
press-release = Nota de prensa
press-copy = La nota como texto para copiar
press-posts = Mensajes breves
press-characters = { $count } de { $limit } caracteres
press-pictures = Imágenes
press-all = Llevarlo todo (ZIP)
press-about = Acerca de { $title }
certificate-note-html = Imprima esta página en A4 o carta, en horizontal: solo se imprime el diploma. Para llevar: <a href="{ $svg }" type="image/svg+xml" download>SVG</a>, <a href="{ $png }" type="image/png" download>PNG</a>.
embed-all-html = Todas las cifras de { $name }<span class="hidden"> en { $site }</span>

award-described = { $name } recibió un reconocimiento: { $award }.
award-see-target = Ver la meta
award-see-plan = Ver el plan
award-see-action = Ver una medida
award-see-hazards = Ver las amenazas
award-see-commitment = Ver el compromiso
award-see-journey = Ver el camino
award-see-profile = Ver el perfil
award-see-inventory = Ver el inventario de { $year }
award-holds = Vigente hasta el { $day }.
award-held = Estuvo vigente hasta el { $day }.
certificate-heading = Diploma de reconocimiento
certificate-given = concede este reconocimiento
press-kit = Carpeta de prensa
press-kit-of = Carpeta de prensa: { $subject }
press-described = Textos, imágenes y emblemas sobre el reconocimiento: { $subject }.
press-lede = Textos, imágenes y emblemas de uso libre. Cada cifra es la del panel.
press-made-up = Inventado: este lugar no existe y nada de esto es real.
press-made-up-post = Inventado: { $text }
press-and-more = { $names } y { $count } más
press-per-person = { $amount } por persona
press-total = { $total } de { $gas }
press-less = { $change } menos que en { $since }
press-more = { $change } más que en { $since }
press-same = casi lo mismo que en { $since }
press-status-achieved = cumplida
press-status-on-track = por buen camino
press-status-deviating = algo por detrás de su senda
press-status-off-track = por detrás de su senda
press-status-missed = no cumplida
press-quote = «{ $quote }»
press-photo = Foto
press-badge = Insignia, SVG
press-certificate-svg = Diploma, SVG
press-certificate-png = Diploma, PNG
press-crest-svg = Emblema, SVG
press-crest-dark-svg = Emblema para fondos oscuros, SVG
press-crest-png = Emblema, PNG
press-crest-dark-png = Emblema para fondos oscuros, PNG
press-card = Tarjeta para redes sociales, PNG
programmes-described = Por qué se reconoce a los miembros de { $name }.
programmes-lede = Estos reconocimientos los conceden personas. Cada uno dice por qué, qué muestran los datos y en qué línea de qué archivo consta.
programme-held-made-up = { $count ->
    [one] { $count } miembro inventado
    [many] { $count } de miembros inventados
   *[other] { $count } miembros inventados
}
programme-held-both = { $count ->
    [one] { $count } miembro y { $invented } inventados
    [many] { $count } de miembros y { $invented } inventados
   *[other] { $count } miembros y { $invented } inventados
}
roll-none = Para este año no se ha concedido ningún reconocimiento.
roll-given = { $count ->
    [one] Se concedió { $count } reconocimiento en { $year }.
    [many] Se concedieron { $count } de reconocimientos en { $year }.
   *[other] Se concedieron { $count } reconocimientos en { $year }.
}
programme-yearly = Se concede de nuevo cada año.
programme-once = Se concede una vez.
programme-years-both = Para los años { $from } a { $until }.
programme-years-from = Desde { $from }.
programme-years-until = Hasta { $until }.
programme-valid-ever = Lo concedido vale para siempre.
programme-valid-year = Lo concedido vale hasta el final de su año.
programme-valid-years = { $count ->
    [one] Lo concedido vale hasta el final del año siguiente.
    [many] Lo concedido vale hasta el final del año, { $count } de años después.
   *[other] Lo concedido vale hasta el final del año, { $count } años después.
}
journeys-described = Caminos desde un primer inventario hasta los resultados, paso a paso: qué pide cada uno y quién ayuda.
journeys-lede = Cada lugar empieza en un punto distinto. Recorra los pasos hasta llegar a uno que falte: ahí sigue su camino.
