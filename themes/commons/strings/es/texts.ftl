# What a page says around a text that somebody wrote.
text-contents = Contenido
text-link-to = Enlace a: { $title }
text-table = Tabla { $count }
text-note = Nota { $number }
text-notes = Notas
text-done = Hecho
text-to-do = Por hacer
text-back-to-note = Volver a la nota { $number } en el texto

# The titles of alerts.
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Precaución
