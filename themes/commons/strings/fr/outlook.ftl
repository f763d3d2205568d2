# Les mots de l’interface en français.

actions-table = Tableau des actions
actions-caption = Ce que chaque action économise en { $year }.
actions-caption-shares = Ce que chaque action économise en { $year }, et sa part de l’écart.
actions-forecast-html = Prévision : { $assumptions }.
actions-action = Action
actions-saves = Économie en { $year }
actions-of-gap = De l’écart
actions-years = Années
actions-cost-per-tonne = Coût d’une tonne
actions-state = État
budget-share = À dépenser en tout
budget-spent = Dépensé
budget-spent-by = Dépensé au { $day }
budget-beyond = Au-delà
budget-left = Restant
budget-rate = Au rythme actuel
budget-trend = Selon la tendance actuelle
budget-linear = Une baisse linéaire qui le respecte
budget-steady = Un rythme constant qui le respecte
