# Kinds of members, as their files say them.
kind-city = City
kind-county = County
kind-town = Town
kind-village = Village
kind-district = District
kind-borough = Borough
kind-municipality = Municipality
kind-region = Region
kind-state = State
kind-province = Province

# The Sustainable Development Goals, as the United Nations name them in each language.
goal-1 = No Poverty
goal-2 = Zero Hunger
goal-3 = Good Health and Well-being
goal-4 = Quality Education
goal-5 = Gender Equality
goal-6 = Clean Water and Sanitation
goal-7 = Affordable and Clean Energy
goal-8 = Decent Work and Economic Growth
goal-9 = Industry, Innovation and Infrastructure
goal-10 = Reduced Inequalities
goal-11 = Sustainable Cities and Communities
goal-12 = Responsible Consumption and Production
goal-13 = Climate Action
goal-14 = Life Below Water
goal-15 = Life on Land
goal-16 = Peace, Justice and Strong Institutions
goal-17 = Partnerships for the Goals
