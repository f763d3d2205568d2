# Palabras de la interfaz en español.

city-nav-dashboard = Panel
city-nav-years = Emisiones por año
city-nav-targets = Metas
city-nav-actions = Medidas
city-subtitle = Panel climático
city-stands = La situación de { $name }
city-contents = En esta página
city-part-history = Dónde estamos
city-part-sectors = De dónde vienen las emisiones
city-part-why = Por qué cambiaron
city-part-actions = Qué hacemos
city-part-targets = Nuestras metas
city-part-budget = Nuestro presupuesto de carbono
city-part-plans = Planes y compromisos
city-part-story = Nuestra historia
city-part-years = Emisiones por año
city-part-files = Descargas
city-licence-html = Datos: <a href="{ $url }" rel="license">{ $licence }</a>. Hecho con Milepost { $version }.
city-licence = Datos: { $licence }. Hecho con Milepost { $version }.
city-plain = Hecho con Milepost { $version }.
