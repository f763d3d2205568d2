//! Scope 2 by the users' own contracts, beside the location-based figure and never added to it.
//!
//! ```text
//! market-based CO2e of a line = Σ over contracts: activity × share × the contract's factor × GWP
//! market-based scope 2        = Σ of those lines + the location-based figure of lines without a contract
//! ```
//! (GHG Protocol Scope 2 Guidance, 2015, chapter 6: where nothing is contracted and no residual mix is known, the
//! grid's average stands in.)

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{Inventory, Line, References, Scope, What};
use crate::quantity::{Amount, Dec, Total};

use super::emission::{LineFigure, gwp_of, origin_of};
use super::figure::Figure;
use super::working::{Step, by_factor};

/// Scope 2 of an inventory as the users' contracts have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarketBased {
    /// Tonnes of CO2e; `None` where a contract's gas has no GWP.
    pub amount: Option<Dec>,
    /// Positions of the lines with contracts.
    pub by_contract: Vec<usize>,
    /// Positions of those without, which stand with their location-based figure.
    pub by_location: Vec<usize>,
    /// Whether a line of scope 2 has no value, so that this lacks it as the location-based figure does.
    pub is_incomplete: bool,
}

/// The market-based working of a line, a list of steps a contract; empty where it has none.
pub fn market_steps(references: &References, line: &Line, shown: &Arc<str>) -> Vec<Vec<Step>> {
    let What::Activity { amount, .. } = &line.what else { return Vec::new() };
    let gwp = |gas| gwp_of(references, gas, origin_of(references, line), shown);
    let of_contract = |contract: &crate::model::Contract| {
        let part = amount.value.times(contract.share);
        let part = part.map(|value| Amount { value, unit: Arc::clone(&amount.unit) });
        // What grows too large has no figure, which is not none.
        let Some(part) = part else { return vec![Step::default()] };
        by_factor(references, &part, &contract.factor, gwp)
    };
    line.market_based().iter().map(of_contract).collect()
}

/// Tonnes of CO2e of a line by its contracts; `None` without contracts, or where a gas has no GWP.
pub fn market_co2e(references: &References, line: &Line, shown: &Arc<str>) -> Option<Dec> {
    if line.market_based().is_empty() {
        return None;
    }
    let mut total = Total::EMPTY;
    for step in market_steps(references, line, shown).iter().flatten().filter(|step| !step.is_biogenic) {
        total.add(step.co2e?);
    }
    total.value()
}

/// Market-based scope 2; `None` where no line has a contract.
pub fn market_based(
    references: &References,
    inventory: &Inventory,
    figures: &[LineFigure],
    shown: &Arc<str>,
) -> Option<MarketBased> {
    inventory.lines.iter().find(|line| !line.market_based().is_empty())?;
    let scope_2 = Figure::sum(figures, |index| inventory.lines[index].scope == Some(Scope::Two));
    let (mut by_contract, mut by_location) = (Vec::new(), Vec::new());
    let mut total = Some(Total::EMPTY);
    for index in scope_2.lines().iter() {
        let line = &inventory.lines[index];
        let co2e = if line.market_based().is_empty() {
            by_location.push(index);
            figures[index].co2e
        } else {
            by_contract.push(index);
            market_co2e(references, line, shown)
        };
        total = total.zip(co2e).map(|(mut total, co2e)| {
            total.add(co2e);
            total
        });
    }
    let is_incomplete = !scope_2.without().is_empty();
    Some(MarketBased { amount: total.and_then(Total::value), by_contract, by_location, is_incomplete })
}
