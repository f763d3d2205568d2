# What a page says around a text that somebody wrote.
text-contents = Conteúdo
text-link-to = Link para: { $title }
text-table = Tabela { $count }
text-note = Nota { $number }
text-notes = Notas
text-done = Feito
text-to-do = A fazer
text-back-to-note = Voltar à nota { $number } no texto

# The titles of alerts.
alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Aviso
alert-caution = Cuidado
