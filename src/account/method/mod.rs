//! What lines with a method of their own emit: each method computes masses of gases, step by step, in a [`Ledger`]
//! that keeps every step for the reader.

mod biological;
mod burning;
mod first_order_decay;
mod grid_losses;
mod landfill;
mod livestock;
mod methane_commitment;
mod refrigerants;
mod vehicle_distance;
mod wastewater;

use std::sync::Arc;

use crate::model::{Calculation, Constant, FactorValue, GasIndex, Method, References, Taken};
use crate::quantity::{Amount, Dec, Total, Unit};

use super::emission::mass;
use super::expression::Expression;

/// Computes a line's method. `year` is the inventory's.
pub fn ledger<'a>(references: &'a References, calculation: &'a Calculation) -> Ledger<'a> {
    let mut ledger = Ledger {
        references,
        calculation,
        steps: Vec::new(),
        direct: Vec::new(),
        flows: Vec::new(),
        excess: None,
        complete: true,
    };
    let done = match &calculation.method {
        Method::GridLosses(losses) => grid_losses::compute(losses, &mut ledger),
        Method::MethaneCommitment(landfill) => methane_commitment::compute(landfill, &mut ledger),
        Method::FirstOrderDecay(decay) => first_order_decay::compute(decay, &mut ledger),
        Method::Biological(treated) => biological::compute(treated, &mut ledger),
        Method::Burning(burning) => burning::compute(burning, &mut ledger),
        Method::Wastewater(water) => wastewater::compute(water, &mut ledger),
        Method::VehicleDistance(driven) => vehicle_distance::compute(driven, &mut ledger),
        Method::Refrigerants(refrigerants) => refrigerants::compute(refrigerants, &mut ledger),
        Method::Livestock(livestock) => livestock::compute(livestock, &mut ledger),
    };
    ledger.complete &= done.is_some();
    ledger
}

/// The steps of a method as they are computed, and what it emits.
#[derive(Debug)]
pub struct Ledger<'a> {
    references: &'a References,
    calculation: &'a Calculation,
    pub steps: Vec<Derived>,
    /// Masses that the method's own equations give.
    pub direct: Vec<Direct>,
    /// Amounts that emit by a factor.
    pub flows: Vec<Flow<'a>>,
    /// What the line takes away although there is less of it.
    pub excess: Option<Excess<'a>>,
    /// `false` where a number grew beyond what can be kept: then there is no figure.
    pub complete: bool,
}

/// What a number of a unit is multiplied by to be of another; `None` where they are the same.
pub fn conversion(from: &Unit, to: &Unit) -> Option<Expression> {
    let exact = from.factor.over(to.factor).filter(|ratio| ratio.times(to.factor) == Some(from.factor));
    let ratio =
        exact.map_or_else(|| Expression::ratio(from.factor, to.factor), |ratio| ratio.normalized().into());
    (from.factor != to.factor).then_some(ratio)
}

/// One step: a name, the arithmetic, and what it gives.
#[derive(Clone, Debug)]
pub struct Derived {
    pub name: String,
    pub expression: Expression,
    pub value: Dec,
    /// May be empty.
    pub unit: String,
}

/// A mass of a gas that a method's equations give, in tonnes.
#[derive(Clone, Copy, Debug)]
pub struct Direct {
    /// `None` for carbon dioxide from living sources.
    pub gas: Option<GasIndex>,
    pub mass: Dec,
}

/// More that is taken away than there is: the line is wrong.
#[derive(Clone, Debug)]
pub struct Excess<'a> {
    pub taken: &'a Taken,
    /// What there is, in the unit of what is taken.
    pub there: Dec,
    /// `t of methane`
    pub of: &'static str,
}

/// So much of something that emits by a factor.
#[derive(Clone, Debug)]
pub struct Flow<'a> {
    pub name: String,
    /// In the unit that the factor is for.
    pub amount: Amount,
    pub factor: &'a Arc<FactorValue>,
}

impl<'a> Ledger<'a> {
    /// One step, and its value.
    pub fn derive(
        &mut self,
        name: impl Into<String>,
        unit: impl Into<String>,
        expression: Expression,
    ) -> Option<Dec> {
        let value = expression.value()?;
        self.steps.push(Derived { name: name.into(), expression, value, unit: unit.into() });
        Some(value)
    }

    /// One step that gives tonnes of a gas which the line emits.
    pub fn emit(&mut self, gas: &str, name: impl Into<String>, tonnes: Expression) -> Option<()> {
        let mass = self.derive(name, "t", tonnes)?.rounded(Dec::MASS_PLACES);
        let gas = self.references.gas(gas)?;
        self.direct.push(Direct { gas: Some(gas), mass });
        Some(())
    }

    /// One step that gives tonnes of a gas: a product, and the name of what it is of.
    pub fn emit_product(&mut self, of: &str, gas: GasIndex, factors: Vec<Expression>) -> Option<()> {
        let symbol = Arc::clone(&self.references.gas_at(gas).id);
        let name = if of.is_empty() { symbol.to_string() } else { format!("{of}: {symbol}") };
        let mass = self.derive(name, "t", Expression::Product(factors))?.rounded(Dec::MASS_PLACES);
        self.direct.push(Direct { gas: Some(gas), mass });
        Some(())
    }

    /// One step that gives tonnes of carbon dioxide from living sources.
    pub fn emit_biogenic_co2(&mut self, name: impl Into<String>, tonnes: Expression) -> Option<()> {
        let mass = self.derive(name, "t", tonnes)?.rounded(Dec::MASS_PLACES);
        self.direct.push(Direct { gas: None, mass });
        Some(())
    }

    /// What is left when something is taken away; more than there is gives no figure, and is kept to be told.
    pub fn less(
        &mut self,
        from: Expression,
        taken: Option<&'a Taken>,
        of: &'static str,
    ) -> Option<Expression> {
        let Some(taken) = taken else { return Some(from) };
        let there = from.value()?;
        if taken.amount > there {
            self.excess = Some(Excess { taken, there, of });
            return None;
        }
        Some(Expression::Difference(Box::new(from), Box::new(taken.amount.into())))
    }

    /// An amount, in the unit that the factor is for, that emits by it.
    pub fn emit_by_factor(&mut self, name: impl Into<String>, amount: Dec, factor: &'a Arc<FactorValue>) {
        let amount = Amount { value: amount, unit: Arc::clone(&factor.per) };
        self.flows.push(Flow { name: name.into(), amount, factor });
    }

    /// An amount in a unit, or `None` where that measures something else.
    pub fn in_unit(&self, amount: &Amount, symbol: &str) -> Option<Dec> {
        amount.in_unit(self.references.units.get(symbol)?)
    }

    /// A gas by its name.
    pub fn gas(&self, written: &str) -> Option<GasIndex> {
        self.references.gas(written)
    }

    /// The tonne, in which masses are kept.
    pub fn tonne(&self) -> Option<&'a Unit> {
        self.references.units.get("t").map(AsRef::as_ref)
    }

    /// A number in another unit, with a step of its own if that changes it.
    pub fn convert(&mut self, name: impl Into<String>, value: Dec, from: &Unit, to: &Unit) -> Option<Dec> {
        match conversion(from, to) {
            None => Some(value),
            Some(ratio) => self.derive(name, &*to.symbol, Expression::Product(vec![value.into(), ratio])),
        }
    }

    /// A constant of the method, as a ratio.
    pub fn constant(&self, id: &str) -> Expression {
        let Constant { over, under, .. } = self.calculation.definition.constant(id);
        if *under == Dec::ONE { Expression::Number(*over) } else { Expression::ratio(*over, *under) }
    }

    /// Tonnes by gas, those of equal gases added, in the order in which they were found.
    pub fn masses(&self) -> Vec<(GasIndex, Option<Dec>)> {
        let direct = self.direct.iter().filter_map(|direct| Some((direct.gas?, Some(direct.mass))));
        let by_factor = self.flows.iter().flat_map(|flow| {
            let rates = flow.factor.gases.iter();
            rates.map(|rate| (rate.gas, mass(self.references, &flow.amount, &rate.rate)))
        });
        let mut sums: Vec<(GasIndex, Option<Dec>)> = Vec::new();
        for (gas, mass) in direct.chain(by_factor) {
            match sums.iter_mut().find(|(known, _)| *known == gas) {
                Some((_, sum)) => *sum = sum.zip(mass).and_then(|(sum, mass)| sum.plus(mass)),
                None => sums.push((gas, mass)),
            }
        }
        sums
    }

    /// Tonnes of CO2e of those factors that give no gases, with the GWP set behind them.
    pub fn co2e_only(&self) -> Option<(Option<Dec>, &'a Arc<str>)> {
        let mut set = None;
        let mut total = Some(Total::EMPTY);
        for flow in &self.flows {
            let Some((rate, gwp)) = &flow.factor.co2e else { continue };
            set = Some(gwp);
            let co2e = mass(self.references, &flow.amount, rate);
            total = total.zip(co2e).map(|(mut total, co2e)| {
                total.add(co2e);
                total
            });
        }
        Some((total.and_then(Total::value), set?))
    }

    /// Tonnes of CO2 from living sources, if there is any.
    pub fn biogenic_co2(&self) -> Option<Dec> {
        let direct = self.direct.iter().filter(|direct| direct.gas.is_none()).map(|direct| Some(direct.mass));
        let by_factor = self.flows.iter().filter_map(|flow| {
            let rate = flow.factor.biogenic_co2.as_ref()?;
            Some(mass(self.references, &flow.amount, rate))
        });
        let mut found = direct.chain(by_factor).peekable();
        found.peek()?;
        let mut total = Total::EMPTY;
        for mass in found {
            total.add(mass?);
        }
        total.value()
    }
}
