//! Livestock: digestion and manure.

use crate::model::{GasIndex, Herd, Livestock};
use crate::quantity::Amount;

use super::{Ledger, conversion};

/// The gases of each herd.
///
/// ```text
/// mass of a gas = heads × mass for one head and year         (IPCC 2006, volume 4, equation 10.19)
/// ```
pub fn compute(livestock: &Livestock, ledger: &mut Ledger<'_>) -> Option<()> {
    let methane = ledger.gas("CH4")?;
    for herd in &livestock.herds {
        emit(ledger, herd, "digestion", (methane, &herd.enteric))?;
        for (gas, amount) in &herd.manure {
            emit(ledger, herd, "manure", (*gas, amount))?;
        }
    }
    Some(())
}

fn emit(ledger: &mut Ledger<'_>, herd: &Herd, of: &str, (gas, each): (GasIndex, &Amount)) -> Option<()> {
    let mut tonnes = vec![herd.heads.into(), each.value.into()];
    tonnes.extend(conversion(&each.unit, ledger.tonne()?));
    ledger.emit_product(&format!("{}, {of}", herd.animal), gas, tonnes)
}
