# Texts of the programmes that ship, named after their ids. A site that writes another text into its own file keeps that text.
data-programme-complete-inventory-title = Complete inventory
data-programme-complete-inventory-what = For inventories that answer everything a level of the GPC asks for, with a value or with a reason why there is none.
data-programme-complete-inventory-why = What is left out cannot be worked on.
data-programme-complete-inventory-how = Give every reference of the level a value, or the key NO or IE. NE and C are honest, and leave a gap.
data-programme-complete-inventory-given_by = the network
data-programme-complete-inventory-level-basic-title = Complete BASIC
data-programme-complete-inventory-level-basic-plus-title = Complete BASIC+

data-programme-five-milestones-title = Five Milestones
data-programme-five-milestones-what = Recognition for each of the five milestones on the way from a first inventory to results that were checked.
data-programme-five-milestones-why = A way in five steps can be begun by anybody, and shows what comes next.
data-programme-five-milestones-how = Each milestone has its evidence, which the framework of the same name describes.
data-programme-five-milestones-level-milestone-1-title = Milestone 1
data-programme-five-milestones-level-milestone-2-title = Milestone 2
data-programme-five-milestones-level-milestone-3-title = Milestone 3
data-programme-five-milestones-level-milestone-4-title = Milestone 4
data-programme-five-milestones-level-milestone-5-title = Milestone 5

data-programme-global-covenant-title = Global Covenant of Mayors
data-programme-global-covenant-what = A badge for the commitment, and one for each phase of three pillars. They can be earned in any order.
data-programme-global-covenant-why = The badges show how far a city is, for mitigation, for adaptation, and for access to energy.
data-programme-global-covenant-how = Sign the commitment. Within two years of it report an inventory, an assessment of risks and vulnerabilities, and goals; within three years plans.
data-programme-global-covenant-given_by = the Regional Covenant, after validation
data-programme-global-covenant-level-commitment-title = Commitment
data-programme-global-covenant-level-mitigation-inventory-title = Mitigation: inventory

data-criterion-a-community-inventory-at-most-4-years-old-with-a-value-or-a-key-for-everything-that-basic-asks-for = A community inventory, at most 4 years old, with a value or a key for everything that BASIC asks for

data-programme-global-covenant-level-mitigation-target-title = Mitigation: target

data-criterion-a-target-at-least-as-ambitious-as-the-country-s-own-contribution = A target at least as ambitious as the country's own contribution

data-programme-global-covenant-level-mitigation-plan-title = Mitigation: plan
data-programme-global-covenant-level-adaptation-assessment-title = Adaptation: assessment
data-programme-global-covenant-level-adaptation-goal-title = Adaptation: goal

data-criterion-a-goal-for-adaptation = A goal for adaptation

data-programme-global-covenant-level-adaptation-plan-title = Adaptation: plan
data-programme-global-covenant-level-energy-assessment-title = Energy access: assessment

data-criterion-an-assessment-of-access-to-energy-and-energy-poverty = An assessment of access to energy and energy poverty

data-programme-global-covenant-level-energy-target-title = Energy access: target

data-criterion-a-target-for-access-to-energy = A target for access to energy

data-programme-global-covenant-level-energy-plan-title = Energy access: plan

data-programme-leaders-circle-title = Leaders circle
data-programme-leaders-circle-what = A yearly circle of the members that lead by what they measure, promise and do.
data-programme-leaders-circle-why = Work on climate is slow and seldom seen. A circle that is open to every member shows what can be done.
data-programme-leaders-circle-how = Members keep their data on this site up to date. The network looks at them once a year, and people decide.
data-programme-leaders-circle-given_by = the network
data-programme-leaders-circle-level-bronze-title = Bronze
data-programme-leaders-circle-level-bronze-what = Knows where it stands, and has promised something.
data-programme-leaders-circle-level-silver-title = Silver
data-programme-leaders-circle-level-silver-what = Has a plan, and works on it.
data-programme-leaders-circle-level-gold-title = Gold
data-programme-leaders-circle-level-gold-what = Emits less than before, and is on the way to its target.

data-programme-most-improved-title = Most improved
data-programme-most-improved-what = For members whose emissions per head fell clearly within a few years.
data-programme-most-improved-why = Where a place begins is often chance. How far it comes is work.
data-programme-most-improved-how = Report inventories year after year. The network chooses among those whose emissions per head fell by a tenth in five years.
data-programme-most-improved-given_by = the network
data-programme-most-improved-level-most-improved-title = Most improved

data-criterion-chosen-by-the-network-among-those-that-improved = Chosen by the network among those that improved

data-programme-network-champions-title = Network champions
data-programme-network-champions-what = People and places that make the network stronger for all others.
data-programme-network-champions-why = A network lives by those who share what they have learned.
data-programme-network-champions-how = Anybody can propose a champion. The network decides once a year.
data-programme-network-champions-given_by = the network
data-programme-network-champions-level-champion-title = Champion

data-criterion-chosen-by-the-network-for-what-it-did-for-other-members = Chosen by the network for what it did for other members

data-programme-network-champions-level-mentor-title = Mentor

data-criterion-chosen-by-members-that-it-has-helped = Chosen by members that it has helped

data-programme-network-champions-level-storyteller-title = Storyteller

data-criterion-chosen-by-the-network-for-a-story-that-others-could-use = Chosen by the network for a story that others could use

data-programme-peaked-title = Emissions have peaked

data-programme-peaked-what = For places whose emissions were highest some time ago, and have fallen clearly since.

data-programme-peaked-why = Every way to zero begins with a year after which emissions no longer rise.

data-programme-peaked-how = Three years of data are enough to see a peak, if the newest is recent.

data-programme-peaked-level-peaked-title = Peaked

data-programme-race-to-zero-title = Cities Race to Zero
data-programme-race-to-zero-what = Cities that pledge net zero by the middle of the century, begin now, and report every year.
data-programme-race-to-zero-why = A pledge with a date, a first step and a public report can be held to.
data-programme-race-to-zero-how = Sign the pledge with a partner of the campaign, set a science-based target for 2030, begin at least one inclusive action, report yearly.
data-programme-race-to-zero-given_by = the campaign's partners
data-programme-race-to-zero-level-in-the-race-title = In the race

data-criterion-one-of-the-actions-at-least-is-inclusive-and-leaves-nobody-behind = One of the actions at least is inclusive, and leaves nobody behind

data-programme-reporting-streak-title = Reporting streak
data-programme-reporting-streak-what = For members that report year after year.
data-programme-reporting-streak-why = A single year is a picture, many years are a film. Only those who stay can see whether what they do works.
data-programme-reporting-streak-how = Publish an inventory of every year, without a gap.
data-programme-reporting-streak-given_by = the network
data-programme-reporting-streak-level-three-years-title = Three years
data-programme-reporting-streak-level-five-years-title = Five years
data-programme-reporting-streak-level-ten-years-title = Ten years

data-programme-verified-inventory-title = Verified inventory
data-programme-verified-inventory-what = For inventories that somebody else has checked.
data-programme-verified-inventory-why = A figure that was checked by others is believed by others.
data-programme-verified-inventory-how = Have an inventory verified, and write who did it and when under `verified:`.
data-programme-verified-inventory-given_by = the network
data-programme-verified-inventory-level-verified-title = Verified
