data-programme-complete-inventory-title = Inventario completo
data-programme-complete-inventory-what = Para inventarios que responden a todo lo que pide un nivel del GPC, con un valor o con la razón por la que no lo hay.
data-programme-complete-inventory-why = En lo que se deja fuera no se puede trabajar.
data-programme-complete-inventory-how = Dé a cada referencia del nivel un valor o la clave NO o IE. NE y C son honestas, y dejan un hueco.
data-programme-complete-inventory-given_by = la red
data-programme-complete-inventory-level-basic-title = BASIC completo
data-programme-complete-inventory-level-basic-plus-title = BASIC+ completo

data-programme-five-milestones-title = Cinco hitos
data-programme-five-milestones-what = Reconocimiento por cada uno de los cinco hitos del camino, desde un primer inventario hasta resultados comprobados.
data-programme-five-milestones-why = Un camino de cinco pasos lo puede empezar cualquiera, y muestra lo que viene después.
data-programme-five-milestones-how = Cada hito tiene su prueba, que describe el camino del mismo nombre.
data-programme-five-milestones-level-milestone-1-title = Hito 1
data-programme-five-milestones-level-milestone-2-title = Hito 2
data-programme-five-milestones-level-milestone-3-title = Hito 3
data-programme-five-milestones-level-milestone-4-title = Hito 4
data-programme-five-milestones-level-milestone-5-title = Hito 5

data-programme-global-covenant-title = Pacto Global de Alcaldes
data-programme-global-covenant-what = Una insignia por el compromiso y una por cada fase de tres pilares. Se pueden obtener en cualquier orden.
data-programme-global-covenant-why = Las insignias muestran hasta dónde ha llegado una ciudad en mitigación, en adaptación y en acceso a la energía.
data-programme-global-covenant-how = Firme el compromiso. En los dos años siguientes presente un inventario, una evaluación de riesgos y vulnerabilidades, y objetivos; en tres años, planes.
data-programme-global-covenant-given_by = el Pacto regional, tras la validación
data-programme-global-covenant-level-commitment-title = Compromiso
data-programme-global-covenant-level-mitigation-inventory-title = Mitigación: inventario

data-criterion-a-community-inventory-at-most-4-years-old-with-a-value-or-a-key-for-everything-that-basic-asks-for = Un inventario de la comunidad, de 4 años como máximo, con un valor o una clave para todo lo que pide BASIC

data-programme-global-covenant-level-mitigation-target-title = Mitigación: objetivo

data-criterion-a-target-at-least-as-ambitious-as-the-country-s-own-contribution = Un objetivo al menos tan ambicioso como la contribución del propio país

data-programme-global-covenant-level-mitigation-plan-title = Mitigación: plan
data-programme-global-covenant-level-adaptation-assessment-title = Adaptación: evaluación
data-programme-global-covenant-level-adaptation-goal-title = Adaptación: objetivo

data-criterion-a-goal-for-adaptation = Un objetivo de adaptación

data-programme-global-covenant-level-adaptation-plan-title = Adaptación: plan
data-programme-global-covenant-level-energy-assessment-title = Acceso a la energía: evaluación

data-criterion-an-assessment-of-access-to-energy-and-energy-poverty = Una evaluación del acceso a la energía y de la pobreza energética

data-programme-global-covenant-level-energy-target-title = Acceso a la energía: objetivo

data-criterion-a-target-for-access-to-energy = Un objetivo de acceso a la energía

data-programme-global-covenant-level-energy-plan-title = Acceso a la energía: plan

data-programme-leaders-circle-title = Círculo de líderes
data-programme-leaders-circle-what = Un círculo anual de los miembros que van por delante en lo que miden, prometen y hacen.
data-programme-leaders-circle-why = El trabajo por el clima es lento y pocas veces se ve. Un círculo abierto a todos los miembros muestra lo que se puede hacer.
data-programme-leaders-circle-how = Los miembros mantienen al día sus datos en este sitio. La red los revisa una vez al año, y deciden personas.
data-programme-leaders-circle-given_by = la red
data-programme-leaders-circle-level-bronze-title = Bronce
data-programme-leaders-circle-level-bronze-what = Sabe dónde está y ha prometido algo.
data-programme-leaders-circle-level-silver-title = Plata
data-programme-leaders-circle-level-silver-what = Tiene un plan y trabaja en él.
data-programme-leaders-circle-level-gold-title = Oro
data-programme-leaders-circle-level-gold-what = Emite menos que antes y va camino de su objetivo.

data-programme-most-improved-title = Mayor mejora
data-programme-most-improved-what = Para miembros cuyas emisiones por habitante bajaron claramente en pocos años.
data-programme-most-improved-why = Dónde empieza un lugar suele ser azar. Hasta dónde llega es trabajo.
data-programme-most-improved-how = Presente inventarios año tras año. La red elige entre aquellos cuyas emisiones por habitante bajaron una décima parte en cinco años.
data-programme-most-improved-given_by = la red
data-programme-most-improved-level-most-improved-title = Mayor mejora

data-criterion-chosen-by-the-network-among-those-that-improved = Elegido por la red entre los que mejoraron

data-programme-network-champions-title = Impulsores de la red
data-programme-network-champions-what = Personas y lugares que hacen la red más fuerte para todos los demás.
data-programme-network-champions-why = Una red vive de quienes comparten lo que han aprendido.
data-programme-network-champions-how = Cualquiera puede proponer a alguien. La red decide una vez al año.
data-programme-network-champions-given_by = la red
data-programme-network-champions-level-champion-title = Impulsor

data-criterion-chosen-by-the-network-for-what-it-did-for-other-members = Elegido por la red por lo que hizo por otros miembros

data-programme-network-champions-level-mentor-title = Mentor

data-criterion-chosen-by-members-that-it-has-helped = Elegido por miembros a los que ha ayudado

data-programme-network-champions-level-storyteller-title = Narrador

data-criterion-chosen-by-the-network-for-a-story-that-others-could-use = Elegido por la red por una historia que otros pudieron usar

data-programme-peaked-title = Las emisiones han tocado techo

data-programme-peaked-what = Para lugares cuyas emisiones fueron máximas hace un tiempo y han bajado claramente desde entonces.

data-programme-peaked-why = Todo camino a cero empieza con un año tras el cual las emisiones ya no suben.

data-programme-peaked-how = Tres años de datos bastan para ver un máximo, si el más reciente es cercano.

data-programme-peaked-level-peaked-title = Máximo superado

data-programme-race-to-zero-title = Ciudades en la Race to Zero
data-programme-race-to-zero-what = Ciudades que prometen cero neto para mediados de siglo, empiezan ahora e informan cada año.
data-programme-race-to-zero-why = Una promesa con fecha, un primer paso y un informe público se puede exigir.
data-programme-race-to-zero-how = Firme la promesa con un socio de la campaña, fije un objetivo para 2030 basado en la ciencia, empiece al menos una acción inclusiva e informe cada año.
data-programme-race-to-zero-given_by = los socios de la campaña
data-programme-race-to-zero-level-in-the-race-title = En la carrera

data-criterion-one-of-the-actions-at-least-is-inclusive-and-leaves-nobody-behind = Al menos una de las acciones es inclusiva y no deja a nadie atrás

data-programme-reporting-streak-title = Año tras año
data-programme-reporting-streak-what = Para miembros que informan año tras año.
data-programme-reporting-streak-why = Un solo año es una foto; muchos años son una película. Solo quien sigue puede ver si funciona lo que hace.
data-programme-reporting-streak-how = Publique un inventario de cada año, sin huecos.
data-programme-reporting-streak-given_by = la red
data-programme-reporting-streak-level-three-years-title = Tres años
data-programme-reporting-streak-level-five-years-title = Cinco años
data-programme-reporting-streak-level-ten-years-title = Diez años

data-programme-verified-inventory-title = Inventario verificado
data-programme-verified-inventory-what = Para inventarios que otra persona ha comprobado.
data-programme-verified-inventory-why = Otros creen una cifra que otros han comprobado.
data-programme-verified-inventory-how = Haga verificar un inventario y escriba en `verified:` quién lo hizo y cuándo.
data-programme-verified-inventory-given_by = la red
data-programme-verified-inventory-level-verified-title = Verificado
