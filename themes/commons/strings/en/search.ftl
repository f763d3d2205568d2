# The search: its box in the masthead, its page, and the lists that members are narrowed by.

search-title = Search
search-description = Find members, programmes and pages by name, place and subject.
search-site = This site
search-label = Search this site
search-field = A name, a place or a subject
search-results = Results
# { $count } is put in by the script, which knows no plurals: it is two or more.
search-count = { $count } results
search-one = 1 result
search-all = All { $count } results
search-none = Nothing was found.
search-none-page = Nothing was found. Try fewer letters, or look into the lists below.
search-cut = These are the best; more letters find the others.
search-fault = The search cannot be loaded just now.
search-fault-page = The search cannot be loaded just now. The lists below have everything.
search-directory = All such members, in the directory
search-needs-scripts = Searching needs JavaScript, which is off here. Everything that can be found stands in the lists below.
search-lists = All lists
search-lists-why = { $count } pages can be found. Each stands in one of these, too.
search-regions = Regions

search-facet-all = All
search-facet-country = Country
search-facet-size = Size
search-facet-level = Recognition
search-facet-pathway = Pathway
search-by-size = By size
search-by-level = By recognition
search-by-pathway = By pathway

search-kind-region = Region
search-kind-programme = Programme
search-kind-journey = Journey
search-kind-list = List
search-kind-brief = Brief
search-kind-story = Story
search-kind-event = Event
search-kind-resource = Resource
search-kind-page = Page
