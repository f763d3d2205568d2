# Palabras de la interfaz en español.

skip-to-content = Ir al contenido
nav-label = Menú principal
nav-members = Miembros
nav-network = La red
nav-recognition = Reconocimientos
nav-method = Método
nav-data = Datos
nav-about = Acerca de
nav-due = Lo que vence
nav-journeys = Encuentre su camino

foot-label = Acerca de este sitio
foot-method = Método y fuentes
foot-data = Usar los datos
foot-accessibility = Accesibilidad
foot-about = Acerca de este sitio
foot-licence-html = { $title }. Datos: <a href="{ $url }" rel="license">{ $licence }</a>. Hecho con Milepost { $version }.
foot-licence = { $title }. Datos: { $licence }. Hecho con Milepost { $version }.
foot-plain = { $title }. Hecho con Milepost { $version }.

colours-automatic = Colores: automáticos

search-link = Buscar

not-found-title = Página no encontrada
not-found-heading = Esta página no existe
not-found-why = Puede que la dirección sea antigua o que se haya colado una errata. Su dispositivo funciona bien.
not-found-links = Quizá busca:

languages-label = Idiomas
colours-light = Colores: claros
colours-dark = Colores: oscuros
