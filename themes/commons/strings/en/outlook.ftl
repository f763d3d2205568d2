# Actions and budgets.

actions-table = Table of actions
actions-caption = What each action saves in { $year }.
actions-caption-shares = What each action saves in { $year }, and its share of the gap.
actions-forecast-html = Forecast: { $assumptions }.
actions-action = Action
actions-saves = Saves in { $year }
actions-of-gap = Of the gap
actions-years = Years
actions-cost-per-tonne = Cost of a tonne
actions-state = State
budget-share = To spend in all
budget-spent = Spent
budget-spent-by = Spent by { $day }
budget-beyond = Beyond it
budget-left = Left
budget-rate = At today’s rate
budget-trend = On today’s trend
budget-linear = A straight fall that keeps it
budget-steady = A steady rate that keeps it
