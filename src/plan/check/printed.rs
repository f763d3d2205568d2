//! The totals that a table prints beside their parts.

use crate::account::{Accounts, InventoryAccount, counts_in};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Inventory, Member, Model, Printed, PrintedTotal};
use crate::quantity::{Dec, Total};

/// Totals that a table prints and that its lines do not add up to.
pub fn printed_totals(model: &Model, accounts: &Accounts) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (member, account) in model.members.iter().zip(&accounts.members) {
        for (inventory, account) in member.inventories.iter().zip(&account.inventories) {
            let differing = |total: &PrintedTotal| differs(model, member, (inventory, account), total);
            found.extend(inventory.details().printed.iter().filter_map(differing));
        }
    }
    few_a_table(found)
}

/// More printed totals of one table than this are counted, not told.
const MOST_OF_ONE_TABLE: usize = 20;

/// The first of each table, with the number of all others at the last that is told.
fn few_a_table(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort_by(|a, b| a.place.cmp(&b.place));
    let file = |diagnostic: &Diagnostic| diagnostic.place.as_ref().map(|place| place.file.clone());
    let mut told = Vec::new();
    for of_table in found.chunk_by(|a, b| file(a) == file(b)) {
        told.extend(of_table.iter().take(MOST_OF_ONE_TABLE).cloned());
        let more = of_table.len().saturating_sub(MOST_OF_ONE_TABLE);
        if let Some(last) = told.last_mut().filter(|_| more > 0) {
            last.help.push(format!("and {more} more printed totals of this table differ"));
        }
    }
    told
}

/// What a program that adds in binary floating point, which keeps fifteen to sixteen digits, may have left over in a
/// number that it wrote with all of them: a tenth of the fourteenth digit, more than any rounding of cells explains.
fn binary_noise(printed: Dec) -> Option<Dec> {
    (0..14).try_fold(printed.abs(), |noise, _| noise.over(Dec::from(10i64)))
}

/// A total that is not the sum of its lines, both in the global warming potentials of the source. Lines without a
/// figure were none for the publisher either.
fn differs(
    model: &Model,
    member: &Member,
    (inventory, account): (&Inventory, &InventoryAccount),
    printed: &PrintedTotal,
) -> Option<Diagnostic> {
    let gpc = &model.references.gpc;
    let is_inside = |outer, inner| gpc.covered(inner).all(|part| gpc.covered(outer).any(|p| p.id == part.id));
    let is_part = |index: usize| match &printed.of {
        Printed::Total(headline) => counts_in(gpc, &inventory.lines[index], *headline),
        Printed::Part(spot) => is_inside(*spot, inventory.lines[index].spot),
        Printed::Lines(lines) => lines.iter().any(|line| *line as usize == index),
    };
    let mut sum = Total::EMPTY;
    let lines = account.lines.iter().enumerate().filter(|(index, _)| is_part(*index));
    lines.filter_map(|(_, line)| line.co2e_of_source).for_each(|co2e| sum.add(co2e));
    let tonne = model.references.units.get("t")?;
    let unit = printed.amount.unit.as_ref();
    let ratio = tonne.factor.over(unit.factor)?;
    let people = match printed.per_person {
        true => member.population.get(inventory.year)?.value,
        false => Dec::ONE,
    };
    let sum = sum.value()?.times(ratio)?.over(people)?;
    let gap = sum.minus(printed.amount.value)?;
    if gap.abs() <= printed.tolerance.max(binary_noise(printed.amount.value)?) {
        return None;
    }
    let (value, symbol) = (printed.amount.value, &unit.symbol);
    // As many digits as show the difference.
    let rounded = |places: u32| sum.rounded_for_reading(places).normalized();
    let shown = (value.places()..=12).map(rounded).find(|shown| *shown != value).unwrap_or(sum);
    let message = format!("`{}` is {value} {symbol}, and its lines add up to {shown} {symbol}", printed.name);
    let apart = gap.abs().rounded_for_reading(6).normalized();
    Some(
        Diagnostic::at(Code::PrintedTotalDiffers, printed.place.clone(), message)
            .hint(format!("{apart} {symbol} apart"))
            .help("map the columns that are missing, or say what rounding explains: `tolerance: 0.5`"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_less_than_the_digits_that_a_program_keeps() {
        let printed = Dec::parse("7.0087715520327665").expect("a decimal");
        let exact = Dec::parse("7.0087715520327649003407305404").expect("a decimal");
        let noise = binary_noise(printed).expect("a decimal");
        assert!(exact.minus(printed).expect("a decimal").abs() <= noise);
        assert!(noise < Dec::parse("0.0000000000001").expect("a decimal"));
    }
}
