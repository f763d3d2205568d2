# A city's own site: its navigation, its front and its parts.
city-nav-dashboard = Dashboard
city-nav-years = Emissions by year
city-nav-targets = Targets
city-nav-actions = Actions
city-subtitle = Climate dashboard
city-stands = Where { $name } stands
city-contents = On this page
city-part-history = Where we stand
city-part-sectors = Where emissions come from
city-part-why = Why they changed
city-part-actions = What we do
city-part-targets = Our targets
city-part-budget = Our carbon budget
city-part-plans = Plans and promises
city-part-story = Our story
city-part-years = Emissions by year
city-part-files = Downloads
city-licence-html = Data: <a href="{ $url }" rel="license">{ $licence }</a>. Built with Milepost { $version }.
city-licence = Data: { $licence }. Built with Milepost { $version }.
city-plain = Built with Milepost { $version }.
