# Statuses, standings and states, each the one place that says them.

status-achieved = Target met
status-on-track = On track
status-deviating = Slightly behind its path
status-off-track = Behind its path
status-missed = Target year passed, not met
status-too-old = Data too old to say
status-no-data = No data
standing-computed = Computed
standing-reported = As reported
standing-estimated = Estimated
standing-incomplete = Incomplete
standing-missing = No data
notation-NE = not estimated
notation-NO = not occurring
notation-IE = included elsewhere
notation-C = confidential
notation-none = no value
action-state-done = Done
action-state-started = Under way
action-state-stopped = Stopped
action-state-planned = Planned

total-basic = BASIC
total-basic-plus = BASIC+
total-territorial = Territorial
total-other-scope-3 = Other scope 3
total-scopes-1-2 = Scopes 1 and 2
total-reported = Reported
