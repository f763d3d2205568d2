//! Distance driven, by class of vehicle.

use crate::account::expression::Expression;
use crate::model::{VehicleClass, VehicleDistance};
use crate::quantity::Dec;

use super::Ledger;

/// The fuel of each class and what it emits.
///
/// ```text
/// fuel = distance × share ÷ economy, or × economy         emissions = fuel × factor + distance × share × rate by distance
/// ```
pub fn compute<'a>(driven: &'a VehicleDistance, ledger: &mut Ledger<'a>) -> Option<()> {
    driven.fleet.iter().try_for_each(|class| of_class(driven, class, ledger))
}

fn of_class<'a>(driven: &'a VehicleDistance, class: &'a VehicleClass, ledger: &mut Ledger<'a>) -> Option<()> {
    let (name, whole) = (&class.name, &driven.distance);
    let named = |what: &str| format!("{name}: {what}");
    let distance = match class.share {
        share if share == Dec::ONE => whole.value,
        share => {
            let part = Expression::Product(vec![whole.value.into(), share.into()]);
            ledger.derive(named("distance"), &*whole.unit.symbol, part)?
        }
    };
    let economy = &class.economy;
    let on_fuel = ledger.convert(named("distance"), distance, &whole.unit, &economy.distance)?;
    let economy_value = Expression::Number(economy.value);
    let fuel = match economy.fuel_per {
        None => Expression::Quotient(Box::new(on_fuel.into()), Box::new(economy_value)),
        Some(many) if many == Dec::ONE => Expression::Product(vec![on_fuel.into(), economy_value]),
        Some(many) => Expression::Product(vec![on_fuel.into(), Expression::ratio(economy.value, many)]),
    };
    let fuel = ledger.derive(named("fuel"), &*economy.fuel.symbol, fuel)?;
    let fuel = ledger.convert(named("fuel"), fuel, &economy.fuel, &class.factor.per)?;
    ledger.emit_by_factor(name.as_str(), fuel, &class.factor);
    if let Some(by_distance) = &class.by_distance {
        let distance = ledger.convert(named("distance"), distance, &whole.unit, &by_distance.per)?;
        ledger.emit_by_factor(format!("{name}, by distance"), distance, by_distance);
    }
    Some(())
}
