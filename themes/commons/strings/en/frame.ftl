# What stands around every page: masthead, footer, switches.

skip-to-content = Skip to the content
nav-label = Main
nav-members = Members
nav-network = The network
nav-recognition = Recognition
nav-method = Method
nav-data = Data
nav-about = About
nav-due = What is due
nav-journeys = Find your journey

foot-label = About this site
foot-method = Method and sources
foot-data = Use the data
foot-accessibility = Accessibility
foot-about = About this site
foot-licence-html = { $title }. Data: <a href="{ $url }" rel="license">{ $licence }</a>. Built with Milepost { $version }.
foot-licence = { $title }. Data: { $licence }. Built with Milepost { $version }.
foot-plain = { $title }. Built with Milepost { $version }.

colours-automatic = Colours: automatic

search-link = Search

not-found-title = Page not found
not-found-heading = This page is not here
not-found-why = The address may be old, or a letter may have slipped. Nothing is wrong with your device.
not-found-links = You may be looking for:

languages-label = Languages
colours-light = Colours: light
colours-dark = Colours: dark
