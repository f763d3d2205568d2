//! The working of a line, number by number, each with its source and its place.

use crate::account::{self, LineFigure, market_co2e, market_steps};
use crate::model::{Calculation, Contract, FactorValue, Given, Input, Line, What};
use crate::plan::view::{Source, Working, WorkingContract, WorkingDerived, WorkingInput, WorkingStep};
use crate::plan::words::{self, Wording};
use crate::quantity::{Amount, Dec, Rate};

use super::{Counted, MemberComposer};

impl MemberComposer<'_> {
    /// How a line's figure came about; `None` for a notation key.
    pub fn working(&self, found: Counted<'_>, line: &Line, figure: &LineFigure) -> Option<Working> {
        let shown = &self.network.accounting.gwp;
        let steps = account::working(self.references, line, figure, shown);
        let contracts = market_steps(self.references, line, shown);
        let rates =
            steps.steps.iter().chain(contracts.iter().flatten()).filter_map(|step| step.rate.as_ref());
        let working = Working {
            conversions: self.conversions(rates),
            derived: steps.derived.iter().map(|it| derived(&self.words, it)).collect(),
            steps: steps.steps.into_iter().map(|step| self.step(step)).collect(),
            sum: figure.co2e.map(|co2e| self.words.exact(co2e, words::TONNES)),
            market: self.contracts(line, contracts),
            market_sum: market_co2e(self.references, line, shown)
                .map(|co2e| self.words.exact(co2e, words::TONNES)),
            notes: self.notes(found, line, figure),
            ..Working::default()
        };
        Some(match &line.what {
            What::Notation { .. } => return None,
            What::Activity { amount, factor, .. } => Working {
                method: self.words.say("working-method-activity"),
                inputs: vec![
                    activity(&self.words, amount, factor, line),
                    factor_input(&self.words, "working-factor", factor),
                ],
                ..working
            },
            What::Method(calculation) => self.by_method(calculation, line, working),
            What::Masses { gases, biogenic_co2, .. } => {
                let symbol = |gas| words::gas_symbol(&self.references.gas_at(gas).id);
                let gases = gases.iter().filter_map(|gas| self.printed(&symbol(gas.gas), &gas.mass, line));
                Working {
                    method: self.words.say("working-method-masses"),
                    inputs: gases.chain(self.biogenic(biogenic_co2.as_ref(), line)).collect(),
                    ..working
                }
            }
            What::Co2e { mass, biogenic_co2, .. } => {
                let printed = self.printed("CO₂e", mass, line).into_iter();
                Working {
                    method: self.words.say("working-method-co2e"),
                    inputs: printed.chain(self.biogenic(biogenic_co2.as_ref(), line)).collect(),
                    ..working
                }
            }
        })
    }

    fn by_method(&self, calculation: &Calculation, line: &Line, working: Working) -> Working {
        let given = calculation.inputs.iter().map(|input| method_input(&self.words, input, line));
        let input = |factor| factor_input(&self.words, "working-factor", factor);
        let factors = factors_once(calculation).into_iter().map(input);
        Working {
            method: format!("{}.", self.words.method(&calculation.definition)),
            equations: calculation.definition.equations.clone(),
            reference: calculation.definition.reference.clone(),
            inputs: given.chain(factors).collect(),
            ..working
        }
    }

    fn biogenic(&self, mass: Option<&Amount>, line: &Line) -> Option<WorkingInput> {
        self.printed(&self.words.say("working-biomass"), mass?, line)
    }

    fn step(&self, step: account::Step) -> WorkingStep {
        let gas = step.gas.map(|gas| words::gas_symbol(&self.references.gas_at(gas).id));
        let otherwise =
            || if step.is_biogenic { self.words.say("working-biomass") } else { "CO₂e".to_owned() };
        WorkingStep {
            part: step.part,
            gas: gas.unwrap_or_else(otherwise),
            factor: step.rate.map(|rate| self.words.exact(rate.amount.value, &rate.symbol())),
            activity: step.activity.map(|activity| self.words.exact(activity.value, &activity.unit.symbol)),
            mass: step.mass.map(|mass| self.words.exact(mass, "t")),
            gwp: step.gwp.map(|gwp| self.words.exact(gwp, "")),
            co2e: step.co2e.map(|co2e| self.words.exact(co2e, words::TONNES)),
            biogenic: step.is_biogenic,
        }
    }

    /// A mass as the line gives it, where that is not in tonnes.
    fn printed(&self, label: &str, mass: &Amount, line: &Line) -> Option<WorkingInput> {
        let tonne = self.references.units.get("t").filter(|tonne| tonne.symbol != mass.unit.symbol)?;
        Some(WorkingInput {
            label: label.to_owned(),
            value: with_unit(&self.words, mass.value, &mass.unit.symbol),
            converted: with_unit(&self.words, mass.in_unit(tonne)?, "t"),
            place: line.place.to_string(),
            ..WorkingInput::default()
        })
    }

    /// `1 lb = 0.00045359237 t`, of each unit of mass once.
    fn conversions<'r>(&self, rates: impl Iterator<Item = &'r Rate>) -> Vec<String> {
        let Some(tonne) = self.references.units.get("t") else { return Vec::new() };
        let mut told: Vec<String> = Vec::new();
        for unit in rates.map(|rate| &rate.amount.unit).filter(|unit| unit.symbol != tonne.symbol) {
            let one = Amount { value: Dec::ONE, unit: std::sync::Arc::clone(unit) };
            let Some(tonnes) = one.in_unit(tonne) else { continue };
            let words = format!("1 {} = {} t", unit.symbol, self.words.exact(tonnes, "").text);
            if !told.contains(&words) {
                told.push(words);
            }
        }
        told
    }

    fn contracts(&self, line: &Line, steps: Vec<Vec<account::Step>>) -> Vec<WorkingContract> {
        let contract = |(contract, steps): (&Contract, Vec<account::Step>)| WorkingContract {
            share: self.words.exact(contract.share.times(Dec::HUNDRED).unwrap_or_default(), "%"),
            factor: factor_input(&self.words, "working-contract", &contract.factor),
            source: contract.source.clone().unwrap_or_default(),
            steps: steps.into_iter().map(|step| self.step(step)).collect(),
        };
        line.market_based().iter().zip(steps).map(contract).collect()
    }
}

fn activity(words: &Wording, amount: &Amount, factor: &FactorValue, line: &Line) -> WorkingInput {
    let converted = amount.in_unit(&factor.per).filter(|_| amount.unit.symbol != factor.per.symbol);
    WorkingInput {
        label: words.say("working-activity"),
        value: with_unit(words, amount.value, &amount.unit.symbol),
        converted: converted.map(|value| with_unit(words, value, &factor.per.symbol)).unwrap_or_default(),
        place: line.place.to_string(),
        ..WorkingInput::default()
    }
}

fn factor_input(words: &Wording, key: &str, factor: &FactorValue) -> WorkingInput {
    let in_place = crate::language::english().say("working-factor-in-place");
    let name = if *factor.name == *in_place {
        words.say("working-factor-in-place")
    } else {
        factor.name.to_string()
    };
    let year = factor.year.map(|year| format!(", {year}")).unwrap_or_default();
    WorkingInput {
        label: words.say(key),
        value: format!("{name}{year}"),
        source: Some(plain(&factor.source)),
        place: factor.place.to_string(),
        ..WorkingInput::default()
    }
}

/// The factors of a method, each once.
fn factors_once(calculation: &Calculation) -> Vec<&FactorValue> {
    let mut told: Vec<&FactorValue> = Vec::new();
    for factor in &calculation.factors {
        if !told.iter().any(|known| known.place == factor.place) {
            told.push(factor);
        }
    }
    told
}

/// One number of a method, and on whose word it is used.
fn method_input(words: &Wording, input: &Input, line: &Line) -> WorkingInput {
    let (source, place, is_default) = match &input.given {
        Given::Line => (None, &line.place, false),
        Given::Default { source, place } => (Some(plain(source)), place, true),
    };
    WorkingInput {
        label: input.name.to_string(),
        value: with_unit(words, input.value, &input.unit),
        source,
        is_default,
        place: place.to_string(),
        ..WorkingInput::default()
    }
}

fn plain(text: &str) -> Source {
    Source { text: text.to_owned(), url: String::new() }
}

fn with_unit(words: &Wording, value: Dec, unit: &str) -> String {
    let written = words.exact(value, "").text;
    if unit.is_empty() { written } else { format!("{written}\u{a0}{unit}") }
}

fn derived(words: &Wording, step: &account::Derived) -> WorkingDerived {
    WorkingDerived {
        name: step.name.clone(),
        arithmetic: step.expression.written(&|number| words.exact(number, "").text),
        result: words.exact(step.value, &step.unit),
    }
}
