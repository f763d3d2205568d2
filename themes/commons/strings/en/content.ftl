# Articles: their pages, lists and letters.

# What an article is, over its title in a list.
content-brief = Brief
content-story = Story
content-event = Event
content-training = Training
content-ceremony = Ceremony
content-resource = Resource

# What a resource is: one, and a heading over many.
content-guide = Guide
content-guides = Guides
content-tool = Tool
content-tools = Tools
content-template = Template
content-templates = Templates
content-report = Report
content-reports = Reports
content-example = Example
content-examples = Examples
content-course = Course
content-courses = Courses
content-video = Video
content-videos = Videos
content-data = Data
content-datas = Data

# Folders without an _index.md.
content-briefs = Policy briefs
content-stories = Stories
content-events = Events
content-resources = Resources
content-pages = Pages

# Lists.
content-topics = Topics
content-tags = Tags
content-archive = Briefs by month
content-month = Briefs of { $month }
content-audience = Resources for { $reader }
content-folders = In this folder
content-by-topic = By topic
content-by-tag = By tag
content-by-month = By month
content-by-reader = By reader
content-upcoming = Coming up
content-past = Past
content-no-event-ahead = No event is planned at the moment.
content-no-briefs = No brief is published yet.
content-no-stories = No story is told yet.
content-no-events = No event is on the calendar yet.
content-no-resources = Nothing is on the shelf yet.
content-list-on = { $title } on { $site }.
content-title-page = { $title }, page { $number }
content-the-list = The list
content-look-further = Look further
content-all-of-them = All of them
content-paging = Pages of this list
content-page-of = Page { $number } of { $of }
content-page-before = Page before
content-page-next = Next page
content-subscribe = Subscribe:
content-atom = Atom feed
content-json-feed = JSON feed
content-calendar = Calendar to subscribe to
content-calendar-name = { $site }: events
content-feed-title = { $site }: { $title }
content-latest = Latest

# Around the text of an article.
content-draft = Draft
content-not-before = Not out before { $day }
content-not-after = Shown until { $day }
content-mark-html = <strong>{ $mark }.</strong> Readers do not see this page.
content-updated = Updated { $day }
content-member = Member
content-pathway = Pathway
content-goals = Goals
content-take = Take it
content-as-mail = As a letter for mail
content-as-text = As plain text
content-to-calendar = For your calendar
content-made-up = made up
content-neighbours = More of the same
content-earlier = Earlier
content-later = Later
content-related = Related
content-more-about = More about { $name }
content-voices = Voices

# Events and resources.
content-cancelled-html = <strong>Cancelled.</strong> This event does not take place.
content-over-html = <strong>Over.</strong> This event has taken place.
content-when = When
content-where = Where
content-online = Online
content-follow-online = Follow it online
content-for = For
content-awards = Awards
content-take-part = Take part
content-register = Register
content-until = until { $day }
content-sessions = Sessions
content-what = What
content-helps-with = Helps with
content-open = Open it
content-at = { $day }, { $clock }
content-hours = { $day }, { $start } to { $end }
content-days = { $start } to { $end }
content-in-zone = { $span } ({ $zone }, UTC{ $offset })

# Former addresses and letters.
content-moved = This page is now at another address: { $title }.
content-moved-html = This page is now at <a href="{ $url }">{ $url }</a>.
content-read-on-web = Read it on the web:
