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
