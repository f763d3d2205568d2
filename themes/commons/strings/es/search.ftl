# Palabras de la interfaz en español.

search-site = Este sitio
search-count = { $count } resultados
search-one = 1 resultado
search-none = No se encontró nada.
search-all = Los { $count } resultados
search-fault = Ahora mismo no se puede cargar la búsqueda.
search-this-site = Buscar en este sitio
search-results = Resultados
search-scriptless = La búsqueda necesita JavaScript, que aquí está desactivado. Todo lo que puede encontrarse está en las listas de abajo.
search-none-try = No se encontró nada. Pruebe con menos letras o mire las listas de abajo.
search-cut = Estos son los mejores; con más letras se encuentran los demás.
search-fault-lists = Ahora mismo no se puede cargar la búsqueda. Las listas de abajo lo tienen todo.
search-directory = Todos estos miembros, en el directorio
search-what = Un nombre, un lugar o un tema
search-size = Tamaño
search-pathway = Vía
search-lists = Todas las listas
search-lists-note = Se pueden encontrar { $count } páginas. Cada una está también en una de estas.
search-in-texts = En los textos
search-look-in-texts = Buscar en los textos

search-title = Búsqueda
search-description = Busque miembros, programas y páginas por nombre, lugar y tema.
search-regions = Regiones

search-kind-region = Región
search-kind-programme = Programa
search-kind-journey = Camino
search-kind-list = Lista
search-kind-page = Página

search-kind-inventory = Inventario
search-kind-action = Medida
search-inventory = Inventario { $year }
search-inventory-operations = Inventario { $year }, operaciones propias
