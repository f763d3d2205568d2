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

# Why a line that names no factor has this one, and how its activity was brought to what the factor counts by.
line-chosen-library-region = The line names no factor: `{ $name }` was found for { $of } in the library, for { $region }.
line-chosen-library-nearest = The line names no factor: `{ $name }` was found for { $of } in the library; for { $asked } it has nothing nearer than { $region }.
line-chosen-library-nearest-world = The line names no factor: `{ $name }` was found for { $of } in the library; for { $asked } it has nothing nearer than the whole world.
line-chosen-library-world = The line names no factor: `{ $name }` was found for { $of } in the library, for the whole world.
line-chosen-own-region = The line names no factor: `{ $name }` was found for { $of } in the site’s own sets, for { $region }.
line-chosen-own-nearest = The line names no factor: `{ $name }` was found for { $of } in the site’s own sets; for { $asked } it has nothing nearer than { $region }.
line-chosen-own-nearest-world = The line names no factor: `{ $name }` was found for { $of } in the site’s own sets; for { $asked } it has nothing nearer than the whole world.
line-chosen-own-world = The line names no factor: `{ $name }` was found for { $of } in the site’s own sets, for the whole world.
line-chosen-life-cycle = It counts the whole life cycle, not the burning alone.
line-adjusted-higher = The activity of { $amount } is by the higher heating value and the factor by the lower one, so it was times { $ratio } ({ $source }).
line-adjusted-lower = The activity of { $amount } is by the lower heating value and the factor by the higher one, so it was divided by { $ratio } ({ $source }).
