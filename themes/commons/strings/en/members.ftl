# The directory of members.

members-find = Find by name or place
members-country = Country
members-kind = Kind
members-target = Target
members-any = All
members-shown-html = <span data-count>{ $count }</span> of { $count } members
members-groups = Groups
members-by-kind = By kind
members-by-target = By target
members-caption = Members in { $group } with their latest figures
members-member = Member
t-per-person = t per person
members-change = Change
members-years = Over the years
made-up = made up
in-year = in { $year }
in-year-incomplete = in { $year }, parts missing
members-no-total = no total for { $year }
value-per-person = { $value } t per person
members-no-inventory = No inventory yet
parts-are-missing = parts are missing
members-change-html = { $change }{"\u00A0"}%<span class="note">since { $since }</span>
members-no-target = No target
members-total-of-all = { $headline } total of all { $count }
members-total-of-some = { $headline } total of the { $count } that have the same years
members-not-added = These figures are not added up.
members-all-of-group = All { $count } in the directory

members-invented = Invented for the demonstration

members-description = { $count ->
    [one] { $count } member and their emissions.
   *[other] { $count } members and their emissions.
}

map-link = Members on a map
members-by-size = By size
members-by-recognition = By recognition
members-by-pathway = By pathway

members-elsewhere = Elsewhere
