//! Totals that a table prints beside their parts. They are no lines: they are what the lines must add up to.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Place};
use crate::model::decode::Decoder;
use crate::model::line::Line;
use crate::model::network::Headline;
use crate::model::reference::{References, Spot};
use crate::quantity::{Amount, Dec};
use crate::read::{Node, Row, Value};

use super::cell::Given;
use super::rule::{PrintedOf, PrintedRule};
use super::sheet::Sheet;

/// A total as its publisher printed it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrintedTotal {
    pub place: Place,
    /// What the table calls it.
    pub name: String,
    pub of: Printed,
    pub amount: Amount,
    /// How far the sum may be from it, in its unit.
    pub tolerance: Dec,
    /// Whether it is by the people of the inventory's year.
    pub per_person: bool,
}

/// What a printed total is the total of.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Printed {
    Total(Headline),
    Part(Spot),
    /// Positions of lines.
    Lines(Vec<u32>),
}

/// The total that a row prints of an inventory's lines.
pub fn printed(
    rule: &PrintedRule,
    (sheet, row): (&Sheet, Row<'_>),
    (lines, references): (&[Line], &References),
    faults: &mut Vec<Diagnostic>,
) -> Option<PrintedTotal> {
    let Given::Text(text) = rule.cell.given(sheet, row, faults) else { return None };
    let span = row.span(rule.cell.column);
    let node = Node { value: Value::Text { text: text.into_owned(), quoted: true }, span };
    let mut decoder = Decoder::new(&sheet.csv.file);
    let amount = decoder.amount(&node, &references.units, &["mass"]);
    faults.append(&mut decoder.diagnostics);
    let amount = amount?;
    let of = match &rule.of {
        PrintedOf::Total(headline) => Printed::Total(*headline),
        PrintedOf::Part(spot) => Printed::Part(*spot),
        PrintedOf::Columns(columns) => {
            let starts: BTreeSet<u32> = columns.iter().map(|column| row.span(*column).start).collect();
            let is_part =
                |line: &Line| line.place.file == sheet.csv.file && starts.contains(&line.place.span.start);
            Printed::Lines((0u32..).zip(lines).filter(|(_, line)| is_part(line)).map(|(at, _)| at).collect())
        }
    };
    let tolerance = rule.tolerance.unwrap_or_else(|| rounding(&amount, lines.len()));
    Some(PrintedTotal {
        place: decoder.place(span),
        name: rule.name.clone(),
        of,
        amount,
        tolerance,
        per_person: rule.per_person,
    })
}

/// How far a total can be from the sum of its parts when each was rounded to the digits of the total: half a unit
/// of the last digit, once for each part and once for the total itself.
fn rounding(amount: &Amount, parts: usize) -> Dec {
    let half = Dec::parse(&format!("5e-{}", amount.value.places() + 1)).unwrap_or(Dec::ZERO);
    let times = i64::try_from(parts + 1).map(Dec::from).ok();
    times.and_then(|times| half.times(times)).unwrap_or(half)
}
