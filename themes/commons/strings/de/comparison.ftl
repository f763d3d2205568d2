# Members beside each other: how tonnes a head are spread, and who falls fastest.
spread-half = Die Hälfte dieser { $count } Mitglieder stößt weniger als { $middle } t pro Kopf aus
spread-few = Größen mit weniger als { $count } Mitgliedern fehlen.
spread-range = Von { $least } t pro Kopf bis { $most } t; der Median ist { $middle } t.
spread-own-less = Weniger pro Kopf als die meisten Mitglieder dieser Größe
spread-own-more = Über der Mitte der Mitglieder dieser Größe
spread-own-middle = In der Mitte der Mitglieder dieser Größe
spread-own-words = { $name }: { $value } t pro Kopf { $year }. Die Hälfte der { $count } Mitglieder dieser Größe stößt weniger als { $middle } t aus.
fastest-own = Hier sinken die Emissionen seit { $since } am schnellsten; verglichen mit dieser Größe: { $members }.
fastest-among = Unter den { $count }, deren Emissionen seit { $since } am schnellsten sinken; verglichen mit dieser Größe: { $members }.
fastest-member = Mitglied
fastest-value = Weniger je Jahr
fastest-title = Am schnellsten sinkend: { $list }
fastest-measured = Emissionen ({ $headline }), die jährliche Rate vom ersten Inventar seit { $since } bis zum neuesten. Genannt sind bis zu { $count } je Größe, nie mehr als { $share } davon.
fastest-words = Nach Größe sind die schnellsten: { $list }.
fastest-unit = % weniger im Jahr
fastest-of = von: { $members }
size-all = Alle Größen

# The size classes that ship.
size-under-50000 = Weniger als 50.000 Menschen
size-small = 50.000 bis 200.000 Menschen
size-medium-sized = 200.000 bis 500.000 Menschen
size-metropolitan = 500.000 bis 1,5 Millionen Menschen
size-large-metropolitan = 1,5 Millionen Menschen und mehr
spread-measured = Emissionen ({ $headline }) nach den neuesten Inventaren ({ $years }), Tonnen { $gas } pro Kopf. Jedes Mitglied zählt einmal.
compared-total = Verglichen werden { $members } nach der Summe { $headline }, denn nur Zahlen, die gleich zählen, können nebeneinanderstehen.
compared-country = Verglichen werden { $members } ({ $country }) nach dem, was ihre Herausgeber berichten, denn nur Zahlen, die gleich zählen, können nebeneinanderstehen.
compared-others = Mitglieder, die anders zählen, werden auf den Seiten ihrer Länder verglichen.
spread-unit = t { $gas } pro Kopf
