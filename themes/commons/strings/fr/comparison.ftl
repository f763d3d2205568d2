# Members beside each other: how tonnes a head are spread, and who falls fastest.
spread-half = La moitié de ces { $count } membres émet moins de { $middle } t par personne
spread-few = Les tailles de moins de { $count } membres sont omises.
spread-range = De { $least } t par personne à { $most } t ; la médiane est { $middle } t.
spread-own-less = Moins par personne que la plupart des membres de sa taille
spread-own-more = Au-dessus du milieu des membres de sa taille
spread-own-middle = Au milieu des membres de sa taille
spread-own-words = { $name } : { $value } t par personne en { $year }. La moitié des { $count } membres de sa taille émet moins de { $middle } t.
fastest-own = Ses émissions baissent le plus vite parmi { $members } de sa taille, depuis { $since }.
fastest-among = Parmi les { $count } dont les émissions baissent le plus vite, sur { $members } de sa taille, depuis { $since }.
fastest-member = Membre
fastest-value = De moins par an
fastest-title = Les baisses les plus rapides : { $list }
fastest-measured = Émissions ({ $headline }), le taux annuel du premier inventaire depuis { $since } au plus récent. Sont nommés au plus { $count } de chaque taille, et jamais plus de { $share } d’entre eux.
fastest-words = Par taille, les plus rapides sont { $list }.
fastest-unit = % de moins par an
fastest-of = sur { $members }
size-all = Toutes les tailles

# The size classes that ship.
size-under-50000 = Moins de 50 000 habitants
size-small = De 50 000 à 200 000 habitants
size-medium-sized = De 200 000 à 500 000 habitants
size-metropolitan = De 500 000 à 1,5 million d’habitants
size-large-metropolitan = 1,5 million d’habitants et plus
spread-measured = Émissions ({ $headline }) d’après les inventaires les plus récents ({ $years }), tonnes de { $gas } par personne. Chaque membre compte une fois.
compared-total = Sont comparés { $members } d’après le total { $headline }, car seuls des chiffres comptés de la même façon peuvent être mis côte à côte.
compared-country = Sont comparés { $members } ({ $country }) d’après ce que publie leur source, car seuls des chiffres comptés de la même façon peuvent être mis côte à côte.
compared-others = Les membres qui comptent autrement sont comparés sur les pages de leurs pays.
spread-unit = t { $gas } par personne
