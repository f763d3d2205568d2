# Members beside each other: how tonnes a head are spread, and who falls fastest.
spread-half = La mitad de estos { $count } miembros emite menos de { $middle } t por persona
spread-few = Se omiten los tamaños con menos de { $count } miembros.
spread-range = De { $least } t por persona a { $most } t; la mediana es { $middle } t.
spread-own-less = Menos por persona que la mayoría de los miembros de su tamaño
spread-own-more = Por encima de la mitad de los miembros de su tamaño
spread-own-middle = En la mitad de los miembros de su tamaño
spread-own-words = { $name }: { $value } t por persona en { $year }. La mitad de los { $count } miembros de su tamaño emite menos de { $middle } t.
fastest-own = Sus emisiones bajan más rápido que las de los demás de su tamaño ({ $members }), desde { $since }.
fastest-among = Entre los { $count } cuyas emisiones bajan más rápido, de { $members } de su tamaño, desde { $since }.
fastest-member = Miembro
fastest-value = Menos cada año
fastest-title = Las bajas más rápidas: { $list }
fastest-measured = Emisiones ({ $headline }), la tasa anual desde el primer inventario a partir de { $since } hasta el más reciente. Se nombran hasta { $count } de cada tamaño, y nunca más del { $share }.
fastest-words = Por tamaño, los más rápidos son { $list }.
fastest-unit = % menos al año
fastest-of = de { $members }
size-all = Todos los tamaños

# The size classes that ship.
size-under-50000 = Menos de 50 000 habitantes
size-small = De 50 000 a 200 000 habitantes
size-medium-sized = De 200 000 a 500 000 habitantes
size-metropolitan = De 500 000 a 1,5 millones de habitantes
size-large-metropolitan = 1,5 millones de habitantes y más
spread-measured = Emisiones ({ $headline }) según los inventarios más recientes ({ $years }), toneladas de { $gas } por persona. Cada miembro cuenta una vez.
compared-total = Se comparan { $members } por el total { $headline }, pues solo pueden ponerse juntas cifras que cuentan igual.
compared-country = Se comparan { $members } ({ $country }) por lo que informa quien los publica, pues solo pueden ponerse juntas cifras que cuentan igual.
compared-others = Los miembros que cuentan de otro modo se comparan en las páginas de sus países.
spread-unit = t { $gas } por persona
