//! One figure that was written twice.

use crate::diagnostic::{Code, Diagnostic};
use crate::quantity::Dec;

use crate::model::inventory::Inventory;
use crate::model::line::{Line, What};
use crate::model::reference::References;

/// Two lines of a reference that agree to the last digit. Zeros agree by nature.
pub fn line_twice(inventory: &Inventory, references: &References, diagnostics: &mut Vec<Diagnostic>) {
    let mut lines: Vec<(Dec, &Line)> =
        inventory.lines.iter().filter_map(|line| Some((number(&line.what)?, line))).collect();
    lines.sort_by_key(|(number, line)| (line.spot, line.scope, *number, line.place.span));
    for pair in lines.windows(2) {
        let [(_, first), (_, second)] = pair else { continue };
        if (first.spot, first.scope) == (second.spot, second.scope) && agree(&first.what, &second.what) {
            let id = references.gpc.id(second.spot);
            let message =
                format!("`{id}` stands twice with the same figure, {}", figure(&second.what, references));
            let fault = Diagnostic::at(Code::LineTwice, second.place.clone(), message);
            let fault = fault.label(first.place.clone(), "the first one");
            diagnostics
                .push(fault.help("remove one of them, or add them up in one line if they are two sources"));
        }
    }
}

/// The number by which a line is compared first; `None` for zero and for keys.
fn number(what: &What) -> Option<Dec> {
    let number = match what {
        What::Activity { amount, .. } => amount.value,
        What::Masses { gases, .. } => gases.iter().map(|gas| gas.mass.value).find(|mass| !mass.is_zero())?,
        What::Co2e { mass, .. } => mass.value,
        _ => return None,
    };
    (!number.is_zero()).then_some(number)
}

fn agree(one: &What, other: &What) -> bool {
    match (one, other) {
        (What::Activity { amount, of, factor, .. }, What::Activity { amount: b, of: c, factor: d, .. }) => {
            (amount, of, &factor.name, &factor.place) == (b, c, &d.name, &d.place)
                || (amount, of, &factor.name, &factor.source) == (b, c, &d.name, &d.source)
        }
        (What::Masses { gases, .. }, What::Masses { gases: others, .. }) => {
            let same = |(a, b): (&crate::model::GasMass, &crate::model::GasMass)| {
                (a.gas, &a.mass) == (b.gas, &b.mass)
            };
            gases.len() == others.len() && gases.iter().zip(others).all(same)
        }
        (What::Co2e { mass, gwp, .. }, What::Co2e { mass: other, gwp: set, .. }) => {
            (mass, gwp) == (other, set)
        }
        _ => false,
    }
}

/// The figure in words, for a message.
fn figure(what: &What, references: &References) -> String {
    match what {
        What::Activity { amount, .. } => format!("{} {}", amount.value, amount.unit.symbol),
        What::Masses { gases, .. } => {
            let gas = |gas: &crate::model::GasMass| {
                format!("{} {} of {}", gas.mass.value, gas.mass.unit.symbol, references.gas_at(gas.gas).id)
            };
            gases.iter().map(gas).collect::<Vec<_>>().join(" and ")
        }
        What::Co2e { mass, .. } => format!("{} {} of CO2e", mass.value, mass.unit.symbol),
        _ => String::new(),
    }
}
