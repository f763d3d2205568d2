//! Every key that the description of the interface writes is read, as it writes it.

use crate::project::Project;

const EVERYTHING: &str = r#"
--- data/network.yaml
site: {title: Example Climate Network, base_url: "https://climate.example.org/", languages: [en], theme: commons}
network: {name: Example Climate Network, kind: network}
accounting:
  gwp: AR5
  headline: BASIC
  trend: {method: least-absolute-deviations, from: 2015, anchor: last, until: 2050}
  status: {deviating_above: 0%, off_track_above: 10%, stale_after: 5 years}
lints: {earlier-factor: warn, missing-references: allow, other-gwp: allow, per-head-out-of-range: allow,
  year-on-year-jump: allow, imported-waste-in-basic: allow}

--- data/factors/egrid.yaml
set: egrid
title: eGRID output emission rates
publisher: U.S. EPA
licence: public domain
factors:
  - {id: mrow, name: MRO West, of: electricity, region: US-MRO-W, per: MWh, values: [
      {year: 2016, CO2: 1239.8 lb, CH4: 0.115 lb, N2O: 0.020 lb, source: eGRID2016},
      {year: 2019, CO2: 1098.4 lb, CH4: 0.119 lb, N2O: 0.017 lb, source: eGRID2019}]}
  - {id: gas, of: natural gas, per: MMBtu, values: [{CO2: 53.06 kg, source: EPA}]}

--- data/members/hennepin.yaml
name: Hennepin County
kind: county
country: US

--- data/members/bloomington/member.yaml
name: Bloomington
kind: city
country: US
subdivision: US-MN
locode: US BLT
coordinates: [44.8408, -93.2983]
joined: 2008-04-01
part_of: [hennepin]
population: {2016: 86435, 2019: {value: 89987, source: "Census 2020"}}
area: 99.3 km2
headline: territorial
targets:
  - {id: half-by-2030, type: absolute, base_year: 2016, year: 2030, reduction: 50%, total: BASIC, adopted: 2019-10-01, source: "Plan"}
  - {id: per-head, type: intensity, per: capita, base_year: 2016, year: 2035, reduction: 60%}
  - {id: net-zero, type: net-zero, year: 2050, residual: 10%}
  - {id: fixed, type: fixed, base_year: 2016, year: 2040, value: 900 t}
  - {id: transport, type: absolute, base_year: 2016, year: 2030, reduction: 30%, sectors: [II]}
actions:
  - {id: solar, title: Community solar, pathway: zero-emission, sectors: [I], status: started, start: 2022, full_effect: 2028,
     reduction: 12000 t/yr, cost: 4.2 million USD, sdgs: [7, 13], updates: [{on: 2024-03-01, text: "Half is built."}]}
plans: [{kind: mitigation, title: Energy Action Plan, adopted: 2018-11-05, url: "https://example.org/plan"}]
hazards: [{hazard: river flood, level: high, trend: rising, horizon: 2050}]
commitments: [{name: Global Covenant of Mayors, on: 2016-01-01, url: "https://example.org/"}]
journeys: {five-milestones: {inventory: 2012-05-01, target: 2014-01-01}}
awards: [{programme: leaders-circle, level: gold, year: 2024, citation: "For its trees."}]
testimonials: [{quote: "It works.", name: "A. Name", role: "Mayor"}]
comparable: true

--- data/members/bloomington/inventories/2016.yaml
year: 2016
kind: community
protocol: GPC
gwp: AR4
boundary: city limits
verified: {by: "An office", on: 2021-03-01}
lines:
  - {ref: II.1.1, emissions: {CO2: 2000 t}}

--- data/members/bloomington/inventories/2019.yaml
year: 2019
kind: community
protocol: GPC
gwp: AR4
boundary: city limits
verified: {by: "An office", on: 2021-03-01}
edition: 3
replaces:
  - {edition: 2, on: 2023-04-01, total: {BASIC: 603000 t}, because: the utility corrected its sales}
  - {edition: 1, on: 2022-01-15, total: {BASIC: 590000 t, territorial: 40000 t}, gwp: SAR, because: a meter was counted twice}
lines:
  - {ref: I.6.2, activity: 10 MWh, factor: egrid/mrow, estimated: true, market_based: {factor: {per: MWh, CO2: 0 t, source: a}, source: b}}
  - {ref: I.1.2, activity: 1234.5 GWh, of: electricity, factor: egrid/mrow, quality: {activity: H, factor: M}, source: Utility report}
  - {ref: I.1.1, activity: 812000 MMBtu, of: natural gas, factor: egrid/gas}
  - {ref: I.2.2, activity: 8.2e6 kWh, of: electricity, factor: {per: MWh, CO2: 497.443 lb, CH4: 0.030 lb, N2O: 0.004 lb, biogenic_CO2: 1 lb, source: "eGRID"}}
  - {ref: I.3.2, activity: 12 MWh, factor: {per: MWh, CO2e: 0.35 t, gwp: AR4, source: a}}
  - {ref: I.8.1, emissions: {CH4: 120 t}, origin: fossil}
  - {ref: II.1.1, emissions: {CO2: 1500 t}}
  - {ref: II.4.3, emissions: {CO2e: 50000 t}, gwp: AR4}
  - {ref: III, scope: 1, emissions: {CH4: 10 t}}
  - {ref: IV.1, notation: NE, because: no data before 2021}
  - {ref: I.5.1, notation: IE, in: I.1.1, because: one meter}

--- data/members/bloomington/inventories/2019-operations.yaml
year: 2019
kind: operations
protocol: LGOP
lines: [{ref: I.2.2, activity: 10 MWh, of: electricity, factor: egrid/mrow}]

--- content/_index.md
---
title: Home
---
Welcome.

--- content/briefs/methane.md
---
title: Methane
summary: Why it counts.
date: 2024-03-01
---
Text.

--- content/members/bloomington.md
---
title: Our story
---
Text.
"#;

#[test]
fn every_key_of_the_interface_is_read() {
    let mut project = Project::of(EVERYTHING);
    project.build_clean();
    let inventory = project.json("api/v1/inventories/bloomington/2019.json");
    assert_eq!(inventory.at("lines.6.trace.method"), "masses by gas, as printed");
    assert_eq!(inventory.at("lines.1.place"), "data/members/bloomington/inventories/2019.yaml:12");
    assert_eq!(inventory.at("lines.1.standing"), "estimated");
    assert_eq!(inventory.at("replaces.2.gwp"), "SAR");
    assert_eq!(inventory.at("standing"), "incomplete");
    let member = project.json("api/v1/members/bloomington.json");
    assert_eq!(member.at("targets.transport.base"), "2000");
    for file in ["data/emissions.csv", "data/targets.csv", "data/members.csv", "data/datapackage.json"] {
        assert!(!project.page(file).is_empty(), "{file}");
    }
}
