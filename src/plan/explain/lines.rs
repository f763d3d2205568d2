//! Lines and their working, by sector and reference.

use crate::plan::view::{Line, Number, Working, WorkingContract, WorkingInput, WorkingStep};

use super::about::exact;
use super::{Explanation, Found, Kind};

impl Found<'_, '_> {
    /// Some of the lines, by sector and reference, each with its working.
    pub(super) fn tree(&self, wanted: &dyn Fn(usize) -> bool, to: &mut Explanation) {
        let gpc = &self.composer.model.references.gpc;
        let lines = &self.counted.inventory.lines;
        let mut order: Vec<usize> = (0..lines.len()).filter(|index| wanted(*index)).collect();
        order.sort_by_key(|index| {
            (
                gpc.sector_of(lines[*index].spot).map_or(usize::MAX, |sector| sector),
                lines[*index].spot,
                *index,
            )
        });
        let (mut sector, mut spot) = (None, None);
        for index in order {
            let own = lines[index].spot;
            let of_sector = gpc.sector_of(own);
            if sector != Some(of_sector) {
                let inside = |other: usize| wanted(other) && gpc.sector_of(lines[other].spot) == of_sector;
                let name = of_sector.map_or_else(
                    || "All sectors together".to_owned(),
                    |sector| format!("{} {}", gpc.sectors[sector].id, gpc.sectors[sector].name),
                );
                to.figure(1, name, self.sum(&inside).map(exact).unwrap_or_default());
                sector = Some(of_sector);
            }
            if spot != Some(own) {
                let inside = |other: usize| wanted(other) && lines[other].spot == own;
                let name = format!("{} {}", gpc.id(own), gpc.name(own));
                to.figure(2, name, self.sum(&inside).map(exact).unwrap_or_default());
                spot = Some(own);
            }
            self.one(index, to);
        }
    }

    fn one(&self, index: usize, to: &mut Explanation) {
        let line = self.line(index);
        let amount = self.counted.account.lines[index].co2e;
        let key = line.notation.as_ref().map(|notation| notation.key.clone());
        let shown = amount.map(exact).or(key).unwrap_or_else(|| "no data".to_owned());
        to.row(3, Kind::Place, &line.place, shown);
        to.say(4, says(&line));
        if let Some(notation) = &line.notation {
            let elsewhere = match notation.included_in.as_str() {
                "" => String::new(),
                reference => format!(", counted under {reference}"),
            };
            let reason =
                if notation.reason.is_empty() { String::new() } else { format!(": {}", notation.reason) };
            to.say(4, format!("{}: {}{elsewhere}{reason}", notation.key, notation.meaning));
        }
        if let Some(source) = &line.source {
            to.say(4, format!("source: {}", source.text));
        }
        if let Some(working) = &line.working {
            self.working(working, to);
        }
    }

    fn working(&self, working: &Working, to: &mut Explanation) {
        to.say(4, &working.method);
        for equation in &working.equations {
            to.say(5, equation);
        }
        to.say(5, &working.reference);
        for input in &working.inputs {
            to.say(4, given(input));
        }
        for conversion in &working.conversions {
            to.say(4, conversion);
        }
        for step in &working.derived {
            to.say(4, format!("{}: {} = {}", step.name, step.arithmetic, written(&step.result)));
        }
        for step in &working.steps {
            to.say(4, emitted(step));
        }
        if let Some(sum) = working.sum.as_ref().filter(|_| working.steps.len() > 1) {
            to.say(4, format!("together {}", written(sum)));
        }
        for contract in &working.market {
            self.contract(contract, to);
        }
        if let Some(sum) = &working.market_sum {
            to.say(4, format!("market-based: {}, shown beside it and not added", written(sum)));
        }
        for note in &working.notes {
            to.say(4, note);
        }
    }

    fn contract(&self, contract: &WorkingContract, to: &mut Explanation) {
        let source =
            if contract.source.is_empty() { String::new() } else { format!("; {}", contract.source) };
        to.say(4, format!("By contract, {}{source}", written(&contract.share)));
        to.say(5, given(&contract.factor));
        for step in &contract.steps {
            to.say(5, emitted(step));
        }
    }
}

/// `scope 1; counts in BASIC, Territorial; computed; activity data high, factor low`
fn says(line: &Line) -> String {
    let mut words = Vec::new();
    if !line.scope.is_empty() {
        words.push(format!("scope {}", line.scope));
    }
    if !line.counts_in.is_empty() {
        words.push(format!("counts in {}", line.counts_in.join(", ")));
    }
    if line.working.is_some() {
        words.push(super::about::standing(line.standing).to_owned());
    }
    if let Some(quality) = &line.quality {
        let named = [("activity data", &quality.activity), ("factor", &quality.factor)];
        let named = named.iter().filter(|(_, grade)| !grade.is_empty());
        words.extend(named.map(|(name, grade)| format!("{name} {}", grade.to_lowercase())));
    }
    words.join("; ")
}

/// `Activity: 100 GWh = 100,000 MWh (Utility report; data/...:5)`
fn given(input: &WorkingInput) -> String {
    let converted =
        if input.converted.is_empty() { String::new() } else { format!(" = {}", input.converted) };
    let default = if input.is_default { "default: " } else { "" };
    let source = input.source.as_ref().map(|source| format!("{default}{}", source.text));
    let from = [source.unwrap_or_default(), input.place.clone()];
    let from: Vec<&str> = from.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    let from = if from.is_empty() { String::new() } else { format!(" ({})", from.join("; ")) };
    format!("{}: {}{converted}{from}", input.label, input.value)
}

/// `CH₄: 100,000 MWh × 0.119 lb/MWh = 5.397749 t; × 28 = 151.136972 t CO₂e`
fn emitted(step: &WorkingStep) -> String {
    let part = if step.part.is_empty() { String::new() } else { format!("{}, ", step.part) };
    let product = step.activity.as_ref().zip(step.factor.as_ref());
    let product = product.map(|(activity, factor)| format!("{} × {}", written(activity), written(factor)));
    let mass = step.mass.as_ref().map(written);
    let warms = match (&step.gwp, &step.co2e) {
        (Some(gwp), Some(co2e)) => Some(format!("× {} = {}", gwp.text, written(co2e))),
        (None, Some(co2e)) => Some(written(co2e)),
        _ if step.biogenic => Some("from biomass, kept apart".to_owned()),
        _ => Some("no global warming potential in this set".to_owned()),
    };
    let made = match (product, mass, step.gwp.is_some() || step.biogenic || step.co2e.is_none()) {
        (Some(product), Some(mass), _) => Some(format!("{product} = {mass}")),
        (Some(product), None, _) => Some(format!("{product} =")),
        (None, mass, _) => mass,
    };
    let joined = match (made, warms) {
        (Some(made), Some(warms)) if made.ends_with('=') => format!("{made} {warms}"),
        (Some(made), Some(warms)) => format!("{made}; {warms}"),
        (Some(made), None) => made,
        (None, warms) => warms.unwrap_or_default(),
    };
    format!("{part}{}: {joined}", step.gas)
}

/// A number and its unit.
fn written(number: &Number) -> String {
    if number.unit.is_empty() { number.text.clone() } else { format!("{} {}", number.text, number.unit) }
}
