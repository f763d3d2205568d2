# Palabras de la interfaz en español.

actions-table = Tabla de medidas
actions-caption = Cuánto ahorra cada medida en { $year }.
actions-caption-shares = Cuánto ahorra cada medida en { $year }, y qué parte de la brecha cierra.
actions-forecast-html = Pronóstico: { $assumptions }.
actions-action = Medida
actions-saves = Ahorro en { $year }
actions-of-gap = De la brecha
actions-years = Años
actions-cost-per-tonne = Coste por tonelada
actions-state = Estado
budget-share = Para gastar en total
budget-spent = Gastado
budget-spent-by = Gastado hasta el { $day }
budget-beyond = Por encima
budget-left = Restante
budget-rate = Al ritmo actual
budget-trend = Con la tendencia actual
budget-linear = Un descenso recto que lo respeta
budget-steady = Un ritmo constante que lo respeta
