data-programme-complete-inventory-title = Vollständiges Inventar
data-programme-complete-inventory-what = Für Inventare, die alles beantworten, was eine Stufe des GPC verlangt: mit einem Wert oder mit dem Grund, warum es keinen gibt.
data-programme-complete-inventory-why = Woran niemand denkt, daran kann niemand arbeiten.
data-programme-complete-inventory-how = Geben Sie jeder Referenz der Stufe einen Wert oder das Kürzel NO oder IE. NE und C sind ehrlich und lassen eine Lücke.
data-programme-complete-inventory-given_by = das Netzwerk
data-programme-complete-inventory-level-basic-title = BASIC vollständig
data-programme-complete-inventory-level-basic-plus-title = BASIC+ vollständig

data-programme-five-milestones-title = Fünf Meilensteine
data-programme-five-milestones-what = Anerkennung für jeden der fünf Meilensteine auf dem Weg vom ersten Inventar zu geprüften Ergebnissen.
data-programme-five-milestones-why = Einen Weg in fünf Schritten kann jeder beginnen, und er zeigt, was als Nächstes kommt.
data-programme-five-milestones-how = Jeder Meilenstein hat seinen Nachweis, den der Weg gleichen Namens beschreibt.
data-programme-five-milestones-level-milestone-1-title = Meilenstein 1
data-programme-five-milestones-level-milestone-2-title = Meilenstein 2
data-programme-five-milestones-level-milestone-3-title = Meilenstein 3
data-programme-five-milestones-level-milestone-4-title = Meilenstein 4
data-programme-five-milestones-level-milestone-5-title = Meilenstein 5

data-programme-global-covenant-title = Globaler Konvent der Bürgermeister
data-programme-global-covenant-what = Ein Abzeichen für das Versprechen und eines für jede Phase der drei Säulen. Die Reihenfolge ist frei.
data-programme-global-covenant-why = Die Abzeichen zeigen, wie weit eine Stadt ist: beim Klimaschutz, bei der Anpassung und beim Zugang zu Energie.
data-programme-global-covenant-how = Unterzeichnen Sie das Versprechen. Binnen zwei Jahren danach folgen ein Inventar, eine Bewertung der Risiken und Verwundbarkeiten und Ziele, binnen drei Jahren Pläne.
data-programme-global-covenant-given_by = der regionale Konvent, nach Prüfung
data-programme-global-covenant-level-commitment-title = Versprechen
data-programme-global-covenant-level-mitigation-inventory-title = Klimaschutz: Inventar

data-criterion-a-community-inventory-at-most-4-years-old-with-a-value-or-a-key-for-everything-that-basic-asks-for = Ein Inventar der Gemeinde, höchstens 4 Jahre alt, mit einem Wert oder einem Kürzel für alles, was BASIC verlangt

data-programme-global-covenant-level-mitigation-target-title = Klimaschutz: Ziel

data-criterion-a-target-at-least-as-ambitious-as-the-country-s-own-contribution = Ein Ziel, das mindestens so ehrgeizig ist wie der Beitrag des Landes

data-programme-global-covenant-level-mitigation-plan-title = Klimaschutz: Plan
data-programme-global-covenant-level-adaptation-assessment-title = Anpassung: Bewertung
data-programme-global-covenant-level-adaptation-goal-title = Anpassung: Ziel

data-criterion-a-goal-for-adaptation = Ein Ziel für die Anpassung

data-programme-global-covenant-level-adaptation-plan-title = Anpassung: Plan
data-programme-global-covenant-level-energy-assessment-title = Zugang zu Energie: Bewertung

data-criterion-an-assessment-of-access-to-energy-and-energy-poverty = Eine Bewertung von Zugang zu Energie und Energiearmut

data-programme-global-covenant-level-energy-target-title = Zugang zu Energie: Ziel

data-criterion-a-target-for-access-to-energy = Ein Ziel für den Zugang zu Energie

data-programme-global-covenant-level-energy-plan-title = Zugang zu Energie: Plan

data-programme-leaders-circle-title = Kreis der Vorreiter
data-programme-leaders-circle-what = Ein jährlicher Kreis der Mitglieder, die vorangehen: mit dem, was sie messen, versprechen und tun.
data-programme-leaders-circle-why = Arbeit am Klima ist langsam und selten zu sehen. Ein Kreis, der jedem Mitglied offensteht, zeigt, was möglich ist.
data-programme-leaders-circle-how = Die Mitglieder halten ihre Daten auf dieser Website aktuell. Das Netzwerk sieht sie einmal im Jahr durch, und Menschen entscheiden.
data-programme-leaders-circle-given_by = das Netzwerk
data-programme-leaders-circle-level-bronze-title = Bronze
data-programme-leaders-circle-level-bronze-what = Weiß, wo es steht, und hat etwas versprochen.
data-programme-leaders-circle-level-silver-title = Silber
data-programme-leaders-circle-level-silver-what = Hat einen Plan und arbeitet daran.
data-programme-leaders-circle-level-gold-title = Gold
data-programme-leaders-circle-level-gold-what = Stößt weniger aus als früher und ist auf dem Weg zu seinem Ziel.

data-programme-most-improved-title = Größter Fortschritt
data-programme-most-improved-what = Für Mitglieder, deren Emissionen pro Kopf in wenigen Jahren deutlich gesunken sind.
data-programme-most-improved-why = Wo ein Ort anfängt, ist oft Zufall. Wie weit er kommt, ist Arbeit.
data-programme-most-improved-how = Legen Sie Jahr für Jahr Inventare vor. Das Netzwerk wählt unter denen, deren Emissionen pro Kopf in fünf Jahren um ein Zehntel gesunken sind.
data-programme-most-improved-given_by = das Netzwerk
data-programme-most-improved-level-most-improved-title = Größter Fortschritt

data-criterion-chosen-by-the-network-among-those-that-improved = Vom Netzwerk unter denen gewählt, die sich verbessert haben

data-programme-network-champions-title = Stützen des Netzwerks
data-programme-network-champions-what = Menschen und Orte, die das Netzwerk für alle anderen stärker machen.
data-programme-network-champions-why = Ein Netzwerk lebt von denen, die weitergeben, was sie gelernt haben.
data-programme-network-champions-how = Jeder kann jemanden vorschlagen. Das Netzwerk entscheidet einmal im Jahr.
data-programme-network-champions-given_by = das Netzwerk
data-programme-network-champions-level-champion-title = Stütze

data-criterion-chosen-by-the-network-for-what-it-did-for-other-members = Vom Netzwerk gewählt für das, was es für andere Mitglieder getan hat

data-programme-network-champions-level-mentor-title = Mentor

data-criterion-chosen-by-members-that-it-has-helped = Von Mitgliedern gewählt, denen es geholfen hat

data-programme-network-champions-level-storyteller-title = Erzähler

data-criterion-chosen-by-the-network-for-a-story-that-others-could-use = Vom Netzwerk gewählt für eine Geschichte, die anderen nützt

data-programme-peaked-title = Emissionen haben ihren Höhepunkt hinter sich

data-programme-peaked-what = Für Orte, deren Emissionen vor einiger Zeit am höchsten waren und seither deutlich gesunken sind.

data-programme-peaked-why = Jeder Weg zur Null beginnt mit einem Jahr, nach dem die Emissionen nicht mehr steigen.

data-programme-peaked-how = Daten von drei Jahren genügen, um einen Höhepunkt zu sehen, wenn das neueste nicht lange her ist.

data-programme-peaked-level-peaked-title = Höhepunkt erreicht

data-programme-race-to-zero-title = Race to Zero der Städte
data-programme-race-to-zero-what = Städte, die bis zur Mitte des Jahrhunderts netto null versprechen, jetzt beginnen und jedes Jahr berichten.
data-programme-race-to-zero-why = An ein Versprechen mit Datum, erstem Schritt und öffentlichem Bericht kann man sich halten.
data-programme-race-to-zero-how = Unterzeichnen Sie das Versprechen bei einem Partner der Kampagne, setzen Sie ein wissenschaftlich begründetes Ziel für 2030, beginnen Sie mindestens eine Maßnahme, die alle einschließt, und berichten Sie jährlich.
data-programme-race-to-zero-given_by = die Partner der Kampagne
data-programme-race-to-zero-level-in-the-race-title = Im Rennen

data-criterion-one-of-the-actions-at-least-is-inclusive-and-leaves-nobody-behind = Mindestens eine der Maßnahmen schließt alle ein und lässt niemanden zurück

data-programme-reporting-streak-title = Jahr für Jahr
data-programme-reporting-streak-what = Für Mitglieder, die Jahr für Jahr berichten.
data-programme-reporting-streak-why = Ein einzelnes Jahr ist ein Bild, viele Jahre sind ein Film. Nur wer dabeibleibt, sieht, ob wirkt, was er tut.
data-programme-reporting-streak-how = Veröffentlichen Sie für jedes Jahr ein Inventar, ohne Lücke.
data-programme-reporting-streak-given_by = das Netzwerk
data-programme-reporting-streak-level-three-years-title = Drei Jahre
data-programme-reporting-streak-level-five-years-title = Fünf Jahre
data-programme-reporting-streak-level-ten-years-title = Zehn Jahre

data-programme-verified-inventory-title = Geprüftes Inventar
data-programme-verified-inventory-what = Für Inventare, die jemand anderes geprüft hat.
data-programme-verified-inventory-why = Einer Zahl, die andere geprüft haben, glauben andere.
data-programme-verified-inventory-how = Lassen Sie ein Inventar prüfen und schreiben Sie unter `verified:`, wer es wann getan hat.
data-programme-verified-inventory-given_by = das Netzwerk
data-programme-verified-inventory-level-verified-title = Geprüft
