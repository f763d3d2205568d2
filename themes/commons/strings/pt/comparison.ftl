# Members beside each other: how tonnes a head are spread, and who falls fastest.
spread-half = Metade destes { $count } membros emite menos de { $middle } t por pessoa
spread-few = Tamanhos com menos de { $count } membros ficam de fora.
spread-range = De { $least } t por pessoa a { $most } t; a mediana é { $middle } t.
spread-own-less = Menos por pessoa que a maioria dos membros do seu tamanho
spread-own-more = Acima do meio dos membros do seu tamanho
spread-own-middle = No meio dos membros do seu tamanho
spread-own-words = { $name }: { $value } t por pessoa em { $year }. Metade dos { $count } membros do seu tamanho emite menos de { $middle } t.
fastest-own = Suas emissões caem mais rápido que as dos demais do seu tamanho ({ $members }), desde { $since }.
fastest-among = Entre os { $count } cujas emissões caem mais rápido, de { $members } do seu tamanho, desde { $since }.
fastest-member = Membro
fastest-value = Menos por ano
fastest-title = As quedas mais rápidas: { $list }
fastest-measured = Emissões ({ $headline }), a taxa anual do primeiro inventário desde { $since } até o mais recente. São citados até { $count } de cada tamanho, e nunca mais de { $share } deles.
fastest-words = Por tamanho, os mais rápidos são { $list }.
fastest-unit = % a menos por ano
fastest-of = de { $members }
size-all = Todos os tamanhos

# The size classes that ship.
size-under-50000 = Menos de 50 mil habitantes
size-small = De 50 mil a 200 mil habitantes
size-medium-sized = De 200 mil a 500 mil habitantes
size-metropolitan = De 500 mil a 1,5 milhão de habitantes
size-large-metropolitan = 1,5 milhão de habitantes e mais
spread-measured = Emissões ({ $headline }) pelos inventários mais recentes ({ $years }), toneladas de { $gas } por pessoa. Cada membro conta uma vez.
compared-total = Comparam-se { $members } pelo total { $headline }, pois só podem ficar lado a lado números que contam do mesmo modo.
compared-country = Comparam-se { $members } ({ $country }) pelo que informa quem os publica, pois só podem ficar lado a lado números que contam do mesmo modo.
compared-others = Membros que contam de outro modo são comparados nas páginas de seus países.
spread-unit = t { $gas } por pessoa
