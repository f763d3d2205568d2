# As palavras da interface em português do Brasil.

count-members = { $count ->
    [one] { $count } membro
    [many] { $count } de membros
   *[other] { $count } membros
}

count-actions = { $count ->
    [one] { $count } ação
    [many] { $count } de ações
   *[other] { $count } ações
}

count-references = { $count ->
    [one] { $count } referência
    [many] { $count } de referências
   *[other] { $count } referências
}

count-places = { $count ->
    [one] { $count } lugar
    [many] { $count } de lugares
   *[other] { $count } lugares
}

count-other-members = { $count ->
    [one] mais { $count } membro
    [many] mais { $count } de membros
   *[other] mais { $count } membros
}

count-smaller-parts = { $count ->
    [one] { $count } parte menor
    [many] { $count } de partes menores
   *[other] { $count } partes menores
}

count-inventories = { $count ->
    [one] { $count } inventário
    [many] { $count } de inventários
   *[other] { $count } inventários
}

count-years = { $count ->
    [one] { $count } ano
    [many] { $count } de anos
   *[other] { $count } anos
}

count-updates = { $count ->
    [one] { $count } atualização
    [many] { $count } de atualizações
   *[other] { $count } atualizações
}

count-awards = { $count ->
    [one] { $count } reconhecimento
    [many] { $count } de reconhecimentos
   *[other] { $count } reconhecimentos
}
