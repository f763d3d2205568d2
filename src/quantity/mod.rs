//! Exact decimals, units, dimensions, amounts and dates. Nothing here, nor in any stage up to `account`,
//! is a floating-point number: floats begin at a chart's pixel.

mod date;
mod decimal;
mod unit;

pub use date::{Clock, Date, Moment, Year, Zone};
pub use decimal::{Dec, DecError, Total};
pub use unit::{Amount, Dimension, Rate, Unit, UnitError, Units};
