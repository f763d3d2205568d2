# Les mots de l’interface en français.

due-more = et { $count } de plus
due-next = La suite
due-nothing = Aucune mise à jour n’est attendue de { $name }.
due-waiting = En attente d’une mise à jour
due-hold-more = Et { $count } de plus, dans le calendrier et dans le fichier pour les programmes.
due-none-waiting = Rien n’est en attente.
due-coming = À échéance d’ici au { $day }
due-none-coming = Rien n’est au calendrier d’ici là.
due-rules = Selon quelles règles
