# What the social card of a member says.
card-no-inventory = Aún no hay ningún inventario.
card-no-total = Faltan demasiadas partes del inventario de { $year } para dar un total.
card-nothing-on-balance = En { $year } no emitió gases de efecto invernadero en términos netos.
card-took-up = En { $year } absorbió { $total } de { $gas } más de lo que emitió.
card-emitted = Emitió { $total } de { $gas } en { $year }.
card-emitted-less = Emitió { $total } de { $gas } en { $year }, { $change } menos que en { $since }.
card-emitted-more = Emitió { $total } de { $gas } en { $year }, { $change } más que en { $since }.
card-emitted-same = Emitió { $total } de { $gas } en { $year }, más o menos como en { $since }.
picture-in-latin-letters = { $text } (en la imagen, en letras latinas)
