//! What the parts of a change are called: short enough to stand beside a bar, and the same in a sentence.

use crate::account::Cause;

/// What the tonnes of a cause are added up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// All sectors together.
    Everything,
    /// Electricity from the grid, whoever uses it.
    Electricity,
    /// Other energy from grids, or such whose kind is not told.
    Grid,
    /// One sector; `None` for figures that mix them.
    Sector(Option<usize>),
}

/// The name of a part. A sector comes as its id and its short name; `fell` is whether it took tonnes away.
pub fn name((cause, kind): (Cause, Kind), sector: (&str, &str), fell: bool) -> String {
    let less = if fell { "Less" } else { "More" };
    match (cause, kind) {
        (Cause::Population, _) => (if fell { "Fewer people" } else { "More people" }).to_owned(),
        (Cause::Boundary, _) => "Counted in one of the two years only".to_owned(),
        (Cause::Method, _) => "Computed in another way".to_owned(),
        (Cause::Restated, _) => "Printed with other warming potentials".to_owned(),
        (Cause::EmissionPerActivity, Kind::Electricity) => cleaner("electricity", fell),
        (Cause::EmissionPerActivity, Kind::Grid) => cleaner("electricity and heat from grids", fell),
        (Cause::EmissionPerActivity, _) => cleaner_source(sector, fell),
        (Cause::ActivityPerHead, _) => format!("{less} {} per person", used(sector)),
        (Cause::Activity, _) => format!("{less} {}", used(sector)),
        (Cause::EmissionsPerHead, _) => format!("{less} from {} per person", emitted(sector)),
        (Cause::Emissions, _) => format!("{less} from {}", emitted(sector)),
    }
}

fn cleaner(what: &str, fell: bool) -> String {
    if fell { format!("Cleaner {what}") } else { format!("Less clean {what}") }
}

/// What a unit of the sector's activity emits.
fn cleaner_source((id, short): (&str, &str), fell: bool) -> String {
    match id {
        "I" => cleaner("fuels in buildings and industry", fell),
        "II" => cleaner("vehicles and fuels", fell),
        "III" => cleaner("treatment of waste", fell),
        _ => {
            let less = if fell { "Less" } else { "More" };
            format!("{less} emitted by each unit: {}", short.to_lowercase())
        }
    }
}

/// What the sector's activity is, after `less`.
fn used((id, short): (&str, &str)) -> String {
    match id {
        "I" => "energy used".to_owned(),
        "II" => "transport".to_owned(),
        "III" => "waste".to_owned(),
        _ => format!("activity in {}", short.to_lowercase()),
    }
}

/// Where emissions come from, after `less from`.
fn emitted((_, short): (&str, &str)) -> String {
    if short.is_empty() { "all sources".to_owned() } else { short.to_lowercase() }
}
