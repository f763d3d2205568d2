# The search.

search-site = This site
search-count = { $count } results
search-one = 1 result
search-none = Nothing was found.
search-all = All { $count } results
search-fault = The search cannot be loaded just now.
search-this-site = Search this site
search-results = Results
search-scriptless = Searching needs JavaScript, which is off here. Everything that can be found stands in the lists below.
search-none-try = Nothing was found. Try fewer letters, or look into the lists below.
search-cut = These are the best; more letters find the others.
search-fault-lists = The search cannot be loaded just now. The lists below have everything.
search-directory = All such members, in the directory
search-what = A name, a place or a subject
search-size = Size
search-pathway = Pathway
search-lists = All lists
search-lists-note = { $count } pages can be found. Each stands in one of these, too.
search-in-texts = In the texts
search-look-in-texts = Look in the texts

search-title = Search
search-description = Find members, programmes and pages by name, place and subject.
search-regions = Regions

# What a page is, in the list of what was found. Articles have the words of content.ftl.
search-kind-region = Region
search-kind-programme = Programme
search-kind-journey = Journey
search-kind-list = List
search-kind-page = Page

search-kind-inventory = Inventory
search-kind-action = Action
search-inventory = Inventory { $year }
search-inventory-operations = Inventory { $year }, own operations
