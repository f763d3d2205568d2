//! The trace of a line in the data files: what its figure was made from.

use std::sync::Arc;

use crate::account::{Derived, LineFigure, Step, market_co2e, market_steps, method_steps, working};
use crate::model::{Calculation, Contract, FactorValue, Given, Input, Line, What};
use crate::plan::view::data::Json;
use crate::quantity::{Amount, Dec, Rate};

use super::MemberComposer;
use super::api::{Entries, year_number};

impl MemberComposer<'_> {
    /// What a line's figure was made from.
    pub fn trace(&self, line: &Line, figure: &LineFigure) -> Json {
        let shown = &self.network.accounting.gwp;
        let steps = working(self.references, line, figure, shown).steps;
        let emitted =
            (!steps.is_empty()).then(|| Json::List(steps.iter().map(|step| self.emitted(step)).collect()));
        self.method(line).put_known("emitted", emitted).done()
    }

    /// One gas: activity × rate = mass, × GWP = CO2e.
    fn emitted(&self, step: &Step) -> Json {
        let amount = |amount: &Amount| {
            Json::map([("value", amount.value.into()), ("unit", amount.unit.symbol.as_ref().into())])
        };
        let rate = |rate: &Rate| {
            Json::map([("value", rate.amount.value.into()), ("unit", Json::text(rate.symbol()))])
        };
        let gas = step.gas.map(|gas| self.references.gas_at(gas).id.to_string());
        let otherwise = if step.is_biogenic { "biogenic_CO2" } else { "CO2e" };
        Entries::default()
            .put_known("part", (!step.part.is_empty()).then_some(step.part.as_str()))
            .put("gas", gas.as_deref().unwrap_or(otherwise))
            .put_known("activity", step.activity.as_ref().map(amount))
            .put_known("rate", step.rate.as_ref().map(rate))
            .put_known("mass", step.mass)
            .put_known("gwp", step.gwp)
            .put_known("co2e", step.co2e)
            .done()
    }

    /// The figure by the users' own contracts, and what it was made from.
    pub fn market_trace(&self, line: &Line) -> Option<Json> {
        let shown = &self.network.accounting.gwp;
        let co2e = market_co2e(self.references, line, shown);
        let contract = |(contract, steps): (&Contract, Vec<Step>)| {
            Entries::default()
                .put("share", contract.share)
                .put("factor", contract.factor.name.as_str())
                .put("factor_source", contract.factor.source.as_str())
                .put("factor_place", contract.factor.place.to_string().as_str())
                .put_known("source", contract.source.as_deref())
                .put("emitted", Json::List(steps.iter().map(|step| self.emitted(step)).collect()))
                .done()
        };
        let steps = market_steps(self.references, line, shown);
        let contracts: Vec<Json> = line.market_based().iter().zip(steps).map(contract).collect();
        (!contracts.is_empty()).then(|| {
            Entries::default().put_known("co2e", co2e).put("contracts", Json::List(contracts)).done()
        })
    }

    fn method(&self, line: &Line) -> Entries {
        let named = |name: &str| Entries::default().put("method", name);
        match &line.what {
            What::Activity { amount, factor, .. } => Entries::default()
                .put("method", "activity x factor")
                .put(
                    "activity",
                    Json::map([("value", amount.value.into()), ("unit", amount.unit.symbol.as_ref().into())]),
                )
                .put("factor", factor.name.as_str())
                .put_known("factor_year", factor.year.map(year_number))
                .put("factor_source", factor.source.as_str())
                .put("factor_place", factor.place.to_string().as_str()),
            What::Method(calculation) => self.method_trace(calculation),
            What::Masses { .. } => named("masses by gas, as printed"),
            What::Co2e { .. } => named("CO2e, as printed"),
            What::Notation { .. } => named("notation key"),
        }
    }

    /// A method's numbers and steps.
    fn method_trace(&self, calculation: &Calculation) -> Entries {
        let number = |name: &str, value: Dec, unit: &str| {
            Entries::default()
                .put("name", name)
                .put("value", value)
                .put_known("unit", (!unit.is_empty()).then_some(unit))
        };
        let input = |input: &Input| {
            let entries = number(&input.name, input.value, &input.unit);
            match &input.given {
                Given::Line => entries.done(),
                Given::Default { source, place } => entries
                    .put("default_source", source.as_ref())
                    .put("default_place", place.to_string().as_str())
                    .done(),
            }
        };
        let step = |step: &Derived| {
            let arithmetic = step.expression.written(&|number| number.to_string());
            number(&step.name, step.value, &step.unit).put("arithmetic", arithmetic.as_str()).done()
        };
        let factor = |factor: &Arc<FactorValue>| {
            Entries::default()
                .put("name", factor.name.as_str())
                .put_known("year", factor.year.map(year_number))
                .put("source", factor.source.as_str())
                .put("place", factor.place.to_string().as_str())
                .done()
        };
        let factors = (!calculation.factors.is_empty())
            .then(|| Json::List(calculation.factors.iter().map(factor).collect()));
        let steps = method_steps(self.references, calculation);
        Entries::default()
            .put("method", calculation.id())
            .put("inputs", Json::List(calculation.inputs.iter().map(input).collect()))
            .put_known("factors", factors)
            .put("steps", Json::List(steps.iter().map(step).collect()))
    }
}
