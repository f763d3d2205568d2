//! One line of an inventory and its working.

use crate::account::{self, LineFigure, counts_in};
use crate::diagnostic::Place;
use crate::model::{
    Adjusted, Calculation, Chosen, FactorValue, Given, Grade, Headline, Input, Line as Known,
    Notation as Key, Quality, What,
};
use crate::plan::view::{self, Line, Notation, Source, Working, WorkingDerived, WorkingInput, WorkingStep};
use crate::plan::words;
use crate::quantity::Amount;

use super::member::standing;
use super::{Composer, Counted, headline_name};

impl Composer<'_> {
    /// The view of one line.
    pub fn line(&self, found: Counted<'_>, index: usize) -> Line {
        let (line, figure) = (&found.inventory.lines[index], &found.account.lines[index]);
        let gpc = &self.model.references.gpc;
        let totals = [Headline::Basic, Headline::BasicPlus, Headline::Territorial, Headline::OtherScope3];
        let counted = totals.iter().filter(|total| counts_in(gpc, line, **total));
        Line {
            id: line_id(&line.place),
            reference: gpc.id(line.spot).to_owned(),
            name: gpc.name(line.spot).to_owned(),
            scope: line.scope.map(|scope| scope.number().to_string()).unwrap_or_default(),
            activity: activity(line),
            amount: figure.co2e.map(words::tonnes),
            standing: standing(figure.standing),
            notation: self.notation(line),
            biogenic: figure.biogenic_co2.map(words::gas_tonnes),
            source: line.source.clone().map(|text| Source { text, url: String::new() }),
            quality: quality(line.quality),
            counts_in: counted.map(|total| headline_name(*total).to_owned()).collect(),
            place: line.place.to_string(),
            working: self.working(found, line, figure),
        }
    }

    fn notation(&self, line: &Known) -> Option<Notation> {
        let What::Notation { key, because, elsewhere } = &line.what else { return None };
        let gpc = &self.model.references.gpc;
        Some(Notation {
            key: key.key().to_owned(),
            meaning: meaning(*key).to_owned(),
            reason: because.clone().unwrap_or_default(),
            included_in: elsewhere.map(|spot| gpc.id(spot).to_owned()).unwrap_or_default(),
        })
    }

    fn working(&self, found: Counted<'_>, line: &Known, figure: &LineFigure) -> Option<Working> {
        let shown = &self.model.network.accounting.gwp;
        let steps = account::working(&self.model.references, line, figure, shown);
        let working = Working {
            derived: steps.derived.iter().map(derived).collect(),
            steps: steps.steps.into_iter().map(|step| self.step(step)).collect(),
            sum: figure.co2e.map(|co2e| words::exact(co2e, words::TONNES)),
            notes: self.notes(found, line, figure),
            ..Working::default()
        };
        Some(match &line.what {
            What::Notation { .. } => return None,
            What::Activity { amount, factor, .. } => Working {
                method: "Activity times factor, gas by gas, times global warming potential.".to_owned(),
                inputs: inputs(amount, factor),
                ..working
            },
            What::Method(calculation) => Working {
                method: format!("{}.", calculation.definition.name),
                equations: calculation.definition.equations.clone(),
                reference: calculation.definition.reference.clone(),
                inputs: method_inputs(calculation, line),
                ..working
            },
            What::Masses { .. } => Working {
                method: "Mass of each gas as it was printed, times global warming potential.".to_owned(),
                ..working
            },
            What::Co2e { .. } => Working { method: "CO₂e as it was printed.".to_owned(), ..working },
        })
    }

    fn step(&self, step: account::Step) -> WorkingStep {
        let gas = step.gas.map(|gas| words::gas_symbol(&self.model.references.gas_at(gas).id));
        WorkingStep {
            part: step.part,
            gas: gas.unwrap_or_else(|| "CO₂e".to_owned()),
            factor: step.rate.map(|rate| words::exact(rate.amount.value, &rate.symbol())),
            activity: step.activity.map(|activity| words::exact(activity.value, &activity.unit.symbol)),
            mass: step.mass.map(|mass| words::exact(mass, "t")),
            gwp: step.gwp.map(|gwp| words::exact(gwp, "")),
            co2e: step.co2e.map(|co2e| words::exact(co2e, words::TONNES)),
        }
    }

    fn notes(&self, found: Counted<'_>, line: &Known, figure: &LineFigure) -> Vec<String> {
        let shown = &self.model.network.accounting.gwp;
        let mut notes = Vec::new();
        match &figure.fixed_gwp {
            Some(set) if set == shown => {
                notes.push(format!("The source gives CO₂e without gases, made with {set}: it cannot be brought to another set."));
            }
            Some(set) => {
                notes.push(format!(
                    "The source gives CO₂e without gases, made with {set}: it could not be brought to {shown} and stands as it is."
                ));
            }
            None if found.inventory.gwp != *shown => {
                if let Some(of_source) = figure.co2e_of_source {
                    let amount = words::exact(of_source, words::TONNES);
                    notes.push(format!(
                        "In {}, the set of the source, this is {} {}.",
                        found.inventory.gwp, amount.text, amount.unit
                    ));
                }
            }
            None => {}
        }
        if let What::Activity { factor, .. } = &line.what
            && let Some(year) = factor.year.filter(|year| *year != found.inventory.year)
        {
            notes.push(format!("The factor is of {year}, the nearest year before that has one."));
        }
        if let What::Activity { factor, adjusted, chosen, .. } = &line.what {
            notes.extend(chosen.as_ref().map(Chosen::sentence));
            let basis = factor.about.heating_value.filter(|_| adjusted.is_none());
            notes.extend(
                basis.map(|basis| format!("The factor counts energy by the {} heating value.", basis.name())),
            );
            notes.extend(adjusted.as_ref().map(Adjusted::sentence));
        }
        notes.extend(line.note.clone());
        notes
    }
}

/// `1,234.5 GWh of electricity`
fn activity(line: &Known) -> String {
    let What::Activity { amount, of, .. } = &line.what else { return String::new() };
    let written = words::number(amount.value, amount.value.normalized().places().min(2), "");
    let of = of.as_ref().map(|of| format!(" of {of}")).unwrap_or_default();
    format!("{}\u{a0}{}{of}", written.text, amount.unit.symbol)
}

fn inputs(amount: &Amount, factor: &FactorValue) -> Vec<WorkingInput> {
    let written = words::exact(amount.value, "").text;
    let converted = amount.in_unit(&factor.per).filter(|_| amount.unit.symbol != factor.per.symbol);
    let activity = WorkingInput {
        label: "Activity".to_owned(),
        value: format!("{written}\u{a0}{}", amount.unit.symbol),
        converted: converted
            .map(|value| format!("{}\u{a0}{}", words::exact(value, "").text, factor.per.symbol))
            .unwrap_or_default(),
        source: None,
    };
    vec![activity, factor_input(factor)]
}

fn factor_input(factor: &FactorValue) -> WorkingInput {
    let year = factor.year.map(|year| format!(", {year}")).unwrap_or_default();
    WorkingInput {
        label: "Factor".to_owned(),
        value: format!("{}{year}", factor.name),
        converted: String::new(),
        source: Some(Source { text: format!("{} ({})", factor.source, factor.place), url: String::new() }),
    }
}

fn method_inputs(calculation: &Calculation, line: &Known) -> Vec<WorkingInput> {
    let numbers = calculation.inputs.iter().map(|input| method_input(input, line));
    numbers.chain(calculation.factors.iter().map(|factor| factor_input(factor))).collect()
}

/// One number of a method, and on whose word it is used.
fn method_input(input: &Input, line: &Known) -> WorkingInput {
    let source = match &input.given {
        Given::Line => line.place.to_string(),
        Given::Default { source, place } => format!("default: {source} ({place})"),
    };
    let unit = if input.unit.is_empty() { String::new() } else { format!("\u{a0}{}", input.unit) };
    WorkingInput {
        label: input.name.to_string(),
        value: format!("{}{unit}", words::exact(input.value, "").text),
        converted: String::new(),
        source: Some(Source { text: source, url: String::new() }),
    }
}

fn derived(step: &account::Derived) -> WorkingDerived {
    WorkingDerived {
        name: step.name.clone(),
        arithmetic: step.expression.written(&|number| words::exact(number, "").text),
        result: words::exact(step.value, &step.unit),
    }
}

fn meaning(key: Key) -> &'static str {
    match key {
        Key::NotOccurring => "Not occurring",
        Key::NotEstimated => "Not estimated",
        Key::IncludedElsewhere => "Included elsewhere",
        Key::Confidential => "Confidential",
    }
}

fn quality(quality: Quality) -> Option<view::Quality> {
    let word = |grade: Option<Grade>| match grade {
        Some(Grade::High) => "High",
        Some(Grade::Medium) => "Medium",
        Some(Grade::Low) => "Low",
        None => "",
    };
    let (activity, factor) = (word(quality.activity).to_owned(), word(quality.factor).to_owned());
    (quality != Quality::default()).then_some(view::Quality { activity, factor })
}

/// The anchor of a line on its page: a row of a table has several, told apart by their columns.
fn line_id(place: &Place) -> String {
    match place.file.ends_with(".csv") {
        true => format!("line-{}-{}", place.span.line, place.span.column),
        false => format!("line-{}", place.span.line),
    }
}
