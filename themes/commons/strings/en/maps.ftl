# Maps of members, and the lists beside them.

map-title = Map of members
map-title-recognition = Map of recognition
map-description = Where members are, on maps and in lists.
map-button = Members on a map
map-heading = Map
map-where = Where members are
map-all = All maps, and the same as lists
map-nav = Maps
map-list = List of members
map-several = Several members
map-unplaced = Not on the map
map-unplaced-why = These members have not said where they are.
map-unplaced-more = And { $count } more.
map-directory = All members in the directory

map-everywhere = all places
map-elsewhere = other countries
# { $place } is a country, a region, or one of the two above.
map-of = Members in { $place }
map-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
# { $parts } are of the kind of map-part, with a semicolon between each two.
map-described = { $count ->
    [one] { $count } member. { $parts }.
   *[other] { $count } members. { $parts }.
}
map-part = { $words }: { $count }
# Of a mark that stands for several: { $count } is two or more.
map-together = { $count } members: { $names }
map-and-more = { $names } and { $count } more
map-made-up = { $name } (made up)

map-by-target = By target
map-by-recognition = By recognition
map-no-target = No target
map-award = Recognised
map-no-award = No award that holds today
