# Maps.

map-maps = Maps
map-where = Where they are
map-list = List of members
map-unplaced = Not on the map
map-unplaced-note = These members have not said where they are.
map-unplaced-more = And { $count } more.
map-several = Several members
