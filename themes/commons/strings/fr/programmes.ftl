data-programme-complete-inventory-title = Inventaire complet
data-programme-complete-inventory-what = Pour les inventaires qui répondent à tout ce que demande un niveau du GPC, par une valeur ou par la raison de son absence.
data-programme-complete-inventory-why = On ne peut pas agir sur ce que l’on laisse de côté.
data-programme-complete-inventory-how = Donnez à chaque référence du niveau une valeur, ou la clé NO ou IE. NE et C sont honnêtes, et laissent une lacune.
data-programme-complete-inventory-given_by = le réseau
data-programme-complete-inventory-level-basic-title = BASIC complet
data-programme-complete-inventory-level-basic-plus-title = BASIC+ complet

data-programme-five-milestones-title = Cinq jalons
data-programme-five-milestones-what = Une distinction pour chacun des cinq jalons, d’un premier inventaire à des résultats vérifiés.
data-programme-five-milestones-why = Chacun peut commencer un chemin en cinq étapes, et il montre ce qui vient ensuite.
data-programme-five-milestones-how = Chaque jalon a sa preuve, que décrit le parcours du même nom.
data-programme-five-milestones-level-milestone-1-title = Jalon 1
data-programme-five-milestones-level-milestone-2-title = Jalon 2
data-programme-five-milestones-level-milestone-3-title = Jalon 3
data-programme-five-milestones-level-milestone-4-title = Jalon 4
data-programme-five-milestones-level-milestone-5-title = Jalon 5

data-programme-global-covenant-title = Convention mondiale des maires
data-programme-global-covenant-what = Un badge pour l’engagement, et un pour chaque phase des trois piliers. L’ordre est libre.
data-programme-global-covenant-why = Les badges montrent où en est une ville : atténuation, adaptation et accès à l’énergie.
data-programme-global-covenant-how = Signez l’engagement. Dans les deux ans, présentez un inventaire, une évaluation des risques et vulnérabilités, et des objectifs ; dans les trois ans, des plans.
data-programme-global-covenant-given_by = la convention régionale, après validation
data-programme-global-covenant-level-commitment-title = Engagement
data-programme-global-covenant-level-mitigation-inventory-title = Atténuation : inventaire

data-criterion-a-community-inventory-at-most-4-years-old-with-a-value-or-a-key-for-everything-that-basic-asks-for = Un inventaire du territoire, de 4 ans au plus, avec une valeur ou une clé pour tout ce que demande BASIC

data-programme-global-covenant-level-mitigation-target-title = Atténuation : objectif

data-criterion-a-target-at-least-as-ambitious-as-the-country-s-own-contribution = Un objectif au moins aussi ambitieux que la contribution du pays

data-programme-global-covenant-level-mitigation-plan-title = Atténuation : plan
data-programme-global-covenant-level-adaptation-assessment-title = Adaptation : évaluation
data-programme-global-covenant-level-adaptation-goal-title = Adaptation : objectif

data-criterion-a-goal-for-adaptation = Un objectif d’adaptation

data-programme-global-covenant-level-adaptation-plan-title = Adaptation : plan
data-programme-global-covenant-level-energy-assessment-title = Accès à l’énergie : évaluation

data-criterion-an-assessment-of-access-to-energy-and-energy-poverty = Une évaluation de l’accès à l’énergie et de la précarité énergétique

data-programme-global-covenant-level-energy-target-title = Accès à l’énergie : objectif

data-criterion-a-target-for-access-to-energy = Un objectif d’accès à l’énergie

data-programme-global-covenant-level-energy-plan-title = Accès à l’énergie : plan

data-programme-leaders-circle-title = Cercle des pionniers
data-programme-leaders-circle-what = Un cercle annuel des membres qui ouvrent la voie par ce qu’ils mesurent, promettent et font.
data-programme-leaders-circle-why = Le travail pour le climat est lent et se voit rarement. Un cercle ouvert à chaque membre montre ce qui est possible.
data-programme-leaders-circle-how = Les membres tiennent à jour leurs données sur ce site. Le réseau les examine une fois par an, et des personnes décident.
data-programme-leaders-circle-given_by = le réseau
data-programme-leaders-circle-level-bronze-title = Bronze
data-programme-leaders-circle-level-bronze-what = Sait où il en est, et a promis quelque chose.
data-programme-leaders-circle-level-silver-title = Argent
data-programme-leaders-circle-level-silver-what = A un plan, et y travaille.
data-programme-leaders-circle-level-gold-title = Or
data-programme-leaders-circle-level-gold-what = Émet moins qu’avant, et avance vers son objectif.

data-programme-most-improved-title = Plus grand progrès
data-programme-most-improved-what = Pour les membres dont les émissions par habitant ont nettement baissé en quelques années.
data-programme-most-improved-why = Le point de départ d’un lieu tient souvent au hasard. Le chemin parcouru est un travail.
data-programme-most-improved-how = Présentez des inventaires année après année. Le réseau choisit parmi ceux dont les émissions par habitant ont baissé d’un dixième en cinq ans.
data-programme-most-improved-given_by = le réseau
data-programme-most-improved-level-most-improved-title = Plus grand progrès

data-criterion-chosen-by-the-network-among-those-that-improved = Choisi par le réseau parmi ceux qui ont progressé

data-programme-network-champions-title = Champions du réseau
data-programme-network-champions-what = Des personnes et des lieux qui rendent le réseau plus fort pour tous les autres.
data-programme-network-champions-why = Un réseau vit de celles et ceux qui partagent ce qu’ils ont appris.
data-programme-network-champions-how = Chacun peut proposer quelqu’un. Le réseau décide une fois par an.
data-programme-network-champions-given_by = le réseau
data-programme-network-champions-level-champion-title = Champion

data-criterion-chosen-by-the-network-for-what-it-did-for-other-members = Choisi par le réseau pour ce qu’il a fait pour d’autres membres

data-programme-network-champions-level-mentor-title = Mentor

data-criterion-chosen-by-members-that-it-has-helped = Choisi par des membres qu’il a aidés

data-programme-network-champions-level-storyteller-title = Conteur

data-criterion-chosen-by-the-network-for-a-story-that-others-could-use = Choisi par le réseau pour un récit utile aux autres

data-programme-peaked-title = Les émissions ont atteint leur pic

data-programme-peaked-what = Pour les lieux dont les émissions ont culminé il y a quelque temps et ont nettement baissé depuis.

data-programme-peaked-why = Tout chemin vers zéro commence par une année après laquelle les émissions ne montent plus.

data-programme-peaked-how = Trois années de données suffisent pour voir un pic, si la dernière est récente.

data-programme-peaked-level-peaked-title = Pic atteint

data-programme-race-to-zero-title = Villes Race to Zero
data-programme-race-to-zero-what = Des villes qui promettent zéro émission nette d’ici le milieu du siècle, commencent maintenant et rendent compte chaque année.
data-programme-race-to-zero-why = Une promesse avec une date, un premier pas et un rapport public peut être tenue.
data-programme-race-to-zero-how = Signez la promesse auprès d’un partenaire de la campagne, fixez un objectif pour 2030 fondé sur la science, commencez au moins une action inclusive et rendez compte chaque année.
data-programme-race-to-zero-given_by = les partenaires de la campagne
data-programme-race-to-zero-level-in-the-race-title = En course

data-criterion-one-of-the-actions-at-least-is-inclusive-and-leaves-nobody-behind = Au moins une des actions est inclusive et ne laisse personne de côté

data-programme-reporting-streak-title = Année après année
data-programme-reporting-streak-what = Pour les membres qui rendent compte année après année.
data-programme-reporting-streak-why = Une seule année est une image, plusieurs années sont un film. Seul celui qui continue voit si ce qu’il fait marche.
data-programme-reporting-streak-how = Publiez un inventaire de chaque année, sans lacune.
data-programme-reporting-streak-given_by = le réseau
data-programme-reporting-streak-level-three-years-title = Trois ans
data-programme-reporting-streak-level-five-years-title = Cinq ans
data-programme-reporting-streak-level-ten-years-title = Dix ans

data-programme-verified-inventory-title = Inventaire vérifié
data-programme-verified-inventory-what = Pour les inventaires que quelqu’un d’autre a vérifiés.
data-programme-verified-inventory-why = Un chiffre vérifié par d’autres est cru par d’autres.
data-programme-verified-inventory-how = Faites vérifier un inventaire, et écrivez sous `verified:` qui l’a fait et quand.
data-programme-verified-inventory-given_by = le réseau
data-programme-verified-inventory-level-verified-title = Vérifié
