# What the social card of a member says.
card-no-inventory = No inventory is on file yet.
card-no-total = Too many parts of the inventory for { $year } are missing to tell a total.
card-nothing-on-balance = Emitted no greenhouse gases on balance in { $year }.
card-took-up = Took up { $total } of { $gas } more than it emitted in { $year }.
card-emitted = Emitted { $total } of { $gas } in { $year }.
card-emitted-less = Emitted { $total } of { $gas } in { $year }, { $change } less than in { $since }.
card-emitted-more = Emitted { $total } of { $gas } in { $year }, { $change } more than in { $since }.
card-emitted-same = Emitted { $total } of { $gas } in { $year }, about as much as in { $since }.
picture-in-latin-letters = { $text } (on the picture in Latin letters)
