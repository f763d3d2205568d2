# Names of the methods that ship.
data-method-anaerobic-digestion = Anaerobic digestion
data-method-composting = Composting
data-method-first-order-decay = First order decay of landfilled waste
data-method-grid-losses = Losses of the grid
data-method-incineration = Incineration of waste
data-method-livestock = Livestock
data-method-methane-commitment = Methane commitment of landfilled waste
data-method-open-burning = Open burning of waste
data-method-refrigerants = Refrigerants that escape
data-method-vehicle-distance = Distance driven, by class of vehicle
data-method-wastewater = Wastewater treatment and discharge
