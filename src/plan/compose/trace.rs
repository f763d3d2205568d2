//! The trace of a line in the data files: what its figure was made from.

use std::sync::Arc;

use crate::account::{Derived, method_steps};
use crate::model::{Calculation, FactorValue, Given, Input, Line, What};
use crate::plan::view::data::Json;
use crate::quantity::Dec;

use super::Composer;
use super::api::{Entries, year_number};

impl Composer<'_> {
    /// What a line's figure was made from.
    pub fn trace(&self, line: &Line) -> Json {
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
                .put("factor_place", factor.place.to_string().as_str())
                .done(),
            What::Method(calculation) => self.method_trace(calculation),
            What::Masses { .. } => Json::map([("method", "masses by gas, as printed".into())]),
            What::Co2e { .. } => Json::map([("method", "CO2e, as printed".into())]),
            What::Notation { .. } => Json::map([("method", "notation key".into())]),
        }
    }

    /// A method's numbers and steps.
    fn method_trace(&self, calculation: &Calculation) -> Json {
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
        let steps = method_steps(&self.model.references, calculation);
        Entries::default()
            .put("method", calculation.id())
            .put("inputs", Json::List(calculation.inputs.iter().map(input).collect()))
            .put_known("factors", factors)
            .put("steps", Json::List(steps.iter().map(step).collect()))
            .done()
    }
}
