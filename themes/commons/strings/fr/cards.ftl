# What the social card of a member says.
card-no-inventory = Aucun inventaire n’est encore enregistré.
card-no-total = Il manque trop de parties de l’inventaire pour { $year } pour donner un total.
card-nothing-on-balance = N’a émis aucun gaz à effet de serre en { $year }, tout compté.
card-took-up = A absorbé { $total } de { $gas } de plus qu’émis en { $year }.
card-emitted = A émis { $total } de { $gas } en { $year }.
card-emitted-less = A émis { $total } de { $gas } en { $year }, { $change } de moins qu’en { $since }.
card-emitted-more = A émis { $total } de { $gas } en { $year }, { $change } de plus qu’en { $since }.
card-emitted-same = A émis { $total } de { $gas } en { $year }, à peu près autant qu’en { $since }.
picture-in-latin-letters = { $text } (sur l’image en lettres latines)
