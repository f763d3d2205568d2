# What the social card of a member says.
card-no-inventory = Noch ist kein Inventar hinterlegt.
card-no-total = Im Inventar für { $year } fehlt zu viel, um eine Summe zu nennen.
card-nothing-on-balance = Stieß { $year } unter dem Strich keine Treibhausgase aus.
card-took-up = Nahm { $year } { $total } { $gas } mehr auf, als es ausstieß.
card-emitted = Stieß { $year } { $total } { $gas } aus.
card-emitted-less = Stieß { $year } { $total } { $gas } aus, { $change } weniger als { $since }.
card-emitted-more = Stieß { $year } { $total } { $gas } aus, { $change } mehr als { $since }.
card-emitted-same = Stieß { $year } { $total } { $gas } aus, etwa so viel wie { $since }.
picture-in-latin-letters = { $text } (auf dem Bild in lateinischer Schrift)
