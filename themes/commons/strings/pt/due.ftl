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

# The page of what is due, and what stands in its rows.
due-title = Prazos
due-lede-nothing = Nada está pendente, nem estará por algum tempo.
due-lede = { $count ->
    [one] { $count } atualização está pendente, e { $ahead } vencerão até { $day }.
    [many] { $count } atualizações estão pendentes, e { $ahead } vencerão até { $day }.
   *[other] { $count } atualizações estão pendentes, e { $ahead } vencerão até { $day }.
}
due-end-of = fim de { $year }
due-json = O mesmo para programas
due-everywhere = Todos os prazos
due-calendar = Calendário para assinar
due-calendar-name = { $name }: prazos
due-event = { $name }: { $what }
due-event-made-up = { $name } (inventado): { $what }
due-inventory = Um inventário de { $year }
due-newer-inventory = Um inventário mais recente que o de { $year }
due-target-year = O ano de uma meta: { $target }
due-action-start = O início de “{ $title }”
due-action-effect = O efeito pleno de “{ $title }”
due-target-review = Uma revisão da meta: { $target }
due-review = Uma revisão de “{ $title }”
due-rhythm = Espera-se um { $every }, { $within }.
due-rhythm-newest = Espera-se um { $every }, { $within }; o mais recente é de { $newest }.
due-every = { $count ->
    [one] todo ano
    [many] a cada { $count } anos
   *[other] a cada { $count } anos
}
due-within = { $count ->
    [one] até o fim do ano seguinte
    [many] em até { $count } anos após o seu fim
   *[other] em até { $count } anos após o seu fim
}
due-within-year = até o fim do seu ano
due-judged = { $count ->
    [one] As metas são avaliadas por um inventário durante { $count } ano: pelo de { $newest } até o fim de { $last }.
    [many] As metas são avaliadas por um inventário durante { $count } anos: pelo de { $newest } até o fim de { $last }.
   *[other] As metas são avaliadas por um inventário durante { $count } anos: pelo de { $newest } até o fim de { $last }.
}
due-target-waits = Um inventário de { $year } ou posterior dirá como foi; ainda não há nenhum.
due-action-waits = Está registrada como prevista, com início em { $year }.
due-effect-waits = Está registrada como em andamento, com efeito pleno em { $year }.
due-day-was-set = O dia foi marcado antes.
due-rule-rhythm = Esperam-se inventários a cada { $every } e no máximo { $within } após o fim do seu ano, a menos que um membro diga outra coisa.
due-rule-rhythm-source = Esperam-se inventários a cada { $every } e no máximo { $within } após o fim do seu ano ({ $source }), a menos que um membro diga outra coisa.
due-rule-no-rhythm = Onde não há um ritmo combinado, vence um inventário mais recente no fim do último ano em que o mais recente ainda serve para avaliar metas: { $years } após o seu.
due-rule-target = O ano de uma meta aparece até que um inventário desse ano ou posterior diga como foi.
due-rule-action = Uma ação prevista aparece no fim do ano em que deveria começar, e uma em andamento no fim do ano do seu efeito pleno.
due-rule-review = Uma revisão aparece no dia marcado para ela.
due-rule-left = Membros que saíram, ou passaram a fazer parte de outro, não têm prazos.
