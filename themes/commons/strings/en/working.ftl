# The working of a line, number by number.
working-method-activity = Activity times factor, gas by gas, times global warming potential.
working-method-masses = Mass of each gas as it was printed, times global warming potential.
working-method-co2e = CO₂e as it was printed.
working-activity = Activity
working-factor = Factor
working-contract = Contract
working-biomass = CO₂ from biomass
line-activity-of = { $amount } of { $of }
line-heating-higher = The factor counts energy by the higher heating value.
line-heating-lower = The factor counts energy by the lower heating value.
per-person-working = { $total } ÷ { $people } people of { $year } = { $result }

# Gases, small as inside a sentence; those with names of chemistry alone stay as they are.
gas-co2 = carbon dioxide
gas-ch4 = methane
gas-n2o = nitrous oxide
gas-sf6 = sulphur hexafluoride
gas-nf3 = nitrogen trifluoride
