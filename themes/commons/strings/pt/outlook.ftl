# As palavras da interface em português do Brasil.

actions-table = Tabela de ações
actions-caption = Quanto cada ação economiza em { $year }.
actions-caption-shares = Quanto cada ação economiza em { $year }, e sua parcela da lacuna.
actions-forecast-html = Previsão: { $assumptions }.
actions-action = Ação
actions-saves = Economia em { $year }
actions-of-gap = Da lacuna
actions-years = Anos
actions-cost-per-tonne = Custo por tonelada
actions-state = Estado
budget-share = Para gastar no total
budget-spent = Gasto
budget-spent-by = Gasto até { $day }
budget-beyond = Além dele
budget-left = Restante
budget-rate = No ritmo atual
budget-trend = Na tendência atual
budget-linear = Uma queda reta que o respeita
budget-steady = Um ritmo constante que o respeita
