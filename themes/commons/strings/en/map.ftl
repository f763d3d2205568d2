# Maps.

map-maps = Maps
map-where = Where they are
map-list = List of members
map-unplaced = Not on the map
map-unplaced-note = These members have not said where they are.
map-unplaced-more = And { $count } more.
map-several = Several members

map-title = Map of members
map-title-recognition = Map of recognition
map-description = Where members are, on maps and in lists.
map-line = { $count ->
    [one] { $count } member, by target.
   *[other] { $count } members, by target.
}
map-line-recognition = { $count ->
    [one] { $count } member, by recognition.
   *[other] { $count } members, by recognition.
}
map-directory = All members in the directory

map-everywhere = all places
map-elsewhere = other countries
# { $place } is a country, a region, or one of the two above.
map-of = Members in { $place }
# { $parts } are of the kind of map-part, with a semicolon between each two.
map-described = { $count ->
    [one] { $count } member. { $parts }.
   *[other] { $count } members. { $parts }.
}
map-part = { $words }: { $count }
# Of a mark that stands for several: { $count } is written in later, and is two or more.
map-together = { $count } members: { $names }
map-and-more = { $names } and { $count } more
map-made-up = { $name } (made up)

map-by-target = By target
map-by-recognition = By recognition
map-no-target = No target
map-award = Recognised
map-no-award = No award that holds today
