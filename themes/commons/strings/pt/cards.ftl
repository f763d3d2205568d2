# What the social card of a member says.
card-no-inventory = Ainda não há nenhum inventário.
card-no-total = Faltam partes demais do inventário de { $year } para dar um total.
card-nothing-on-balance = Em { $year } não emitiu gases de efeito estufa em termos líquidos.
card-took-up = Em { $year } absorveu { $total } de { $gas } a mais do que emitiu.
card-emitted = Emitiu { $total } de { $gas } em { $year }.
card-emitted-less = Emitiu { $total } de { $gas } em { $year }, { $change } menos que em { $since }.
card-emitted-more = Emitiu { $total } de { $gas } em { $year }, { $change } a mais que em { $since }.
card-emitted-same = Emitiu { $total } de { $gas } em { $year }, mais ou menos como em { $since }.
picture-in-latin-letters = { $text } (na imagem em letras latinas)
