//! Files of a new member.

use std::fmt::Write;

use crate::model::{Gpc, InventoryKind, Level, Reference};
use crate::quantity::Year;

use super::files::quoted;
use super::write::NewFile;

/// What is known of a new member.
#[derive(Clone, Copy, Debug)]
pub struct MemberFile<'a> {
    /// Its id, the name of its folder.
    pub id: &'a str,
    /// Its name, as people write it.
    pub name: &'a str,
    /// What it is: `city`, `county`.
    pub kind: &'a str,
    /// Its country: `US`.
    pub country: &'a str,
}

/// `data/members/<id>/member.yaml`, with the keys that most members have as comments.
pub fn member(of: MemberFile<'_>) -> NewFile {
    let MemberFile { id, name, kind, country } = of;
    let name = quoted(name);
    let text = format!(
        r#"# Every key and what it means: `milepost schema member`. A line that begins with # is not read.
name: "{name}"
kind: {kind}
country: {country}
# subdivision: US-MN             # ISO 3166-2
# coordinates: [44.95, -93.1]    # latitude, longitude: its place on the map
# joined: 2026-01-01
# area: 99.3 km2
# One value for each year that is known; without any there are no figures per head.
# population:
#   2023: {{value: 89987, source: "Census estimate 2023"}}
# targets:
#   - {{id: half-by-2030, type: absolute, base_year: 2019, year: 2030, reduction: 50%, total: BASIC, adopted: 2019-10-01, source: "..."}}
# actions:
#   - {{id: solar, title: Community solar, pathway: zero-emission, sectors: [I], status: started, start: 2022, full_effect: 2028, reduction: 12000 t/yr}}
# plans: [{{kind: mitigation, title: Climate action plan, adopted: 2018-11-05}}]
"#
    );
    NewFile { path: format!("data/members/{id}/member.yaml"), text }
}

/// `data/members/<id>/inventories/<year>.yaml` with a line for every reference of BASIC and BASIC+: each says that it is
/// not estimated, so that the file is true as it stands and no figure is missed.
pub fn inventory(id: &str, year: Year, kind: InventoryKind, gpc: &Gpc, gwp: &str) -> NewFile {
    let (suffix, kind) = match kind {
        InventoryKind::Community => ("", "community"),
        InventoryKind::Operations => ("-operations", "operations"),
    };
    let mut text = format!(
        r#"# Replace each line's notation by what is known. A line is one of three:
#   an activity and its factor  {{ref: I.1.1, activity: 1234 MWh, of: natural gas, factor: epa-hub/natural-gas, source: "..."}}
#   the masses that a source    {{ref: III.1.2, emissions: {{CH4: 120 t}}, origin: biogenic, source: "..."}}
#   no figure, and why          NO (does not occur here), IE (counted elsewhere: in: I.2.1), NE (not estimated), C (confidential)
# `milepost schema inventory` has every key.
year: {year}
kind: {kind}
protocol: GPC
gwp: {gwp}
boundary: city limits
lines:
"#
    );
    for (position, sector) in gpc.sectors.iter().enumerate() {
        let own = |reference: &&Reference| gpc.sub_sectors[reference.sub_sector].sector == position;
        let asked = |reference: &&Reference| {
            matches!(reference.level, Level::Basic | Level::BasicPlus) && !reference.default_notation
        };
        let mut references = gpc.references.iter().filter(own).filter(asked).peekable();
        if references.peek().is_some() {
            let _ = writeln!(text, "  # {}", sector.name);
        }
        for reference in references {
            let written = format!("  - {{ref: {}, notation: NE, because: not looked at yet}}", reference.id);
            let _ = writeln!(text, "{written:<62} # {}", reference.name);
        }
    }
    NewFile { path: format!("data/members/{id}/inventories/{year}{suffix}.yaml"), text }
}
