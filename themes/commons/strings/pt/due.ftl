# As palavras da interface em português do Brasil.

due-more = e mais { $count }
due-next = O que vem a seguir
due-nothing = Nenhuma atualização de { $name } está pendente.
due-waiting = Aguardando atualização
due-hold-more = E mais { $count }, que estão no calendário e no arquivo para programas.
due-none-waiting = Nada está pendente.
due-coming = Vence até { $day }
due-none-coming = Não há nada no calendário até lá.
due-rules = Por quais regras
