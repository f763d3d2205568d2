//! Six thousand rows can have the same fault: it is told once, with the number of the other rows.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};

use super::cell::settle;
use super::mapping::Table;

/// More of one kind in one column than this are counted, not told.
const HANDFUL: usize = 5;

/// The first of those that say the same, and a handful of each kind in each column.
pub fn few_of_a_kind(mut diagnostics: Vec<Diagnostic>, table: &Table) -> Vec<Diagnostic> {
    diagnostics.iter_mut().for_each(|diagnostic| settle(diagnostic, &table.file));
    crate::diagnostic::sort(&mut diagnostics);
    let mut told: Vec<(Diagnostic, usize)> = Vec::new();
    let mut first: BTreeMap<(Code, String), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        let next = told.len();
        match *first.entry((diagnostic.code, diagnostic.message.clone())).or_insert(next) {
            position if position == next => told.push((diagnostic, 0)),
            position => told[position].1 += 1,
        }
    }
    let mut kinds: BTreeMap<(Code, Option<usize>), Vec<Diagnostic>> = BTreeMap::new();
    for (diagnostic, others) in told {
        let diagnostic = match others {
            0 => diagnostic,
            1 => with_hint(diagnostic, "and the same in another row"),
            others => with_hint(diagnostic, &format!("and the same in {others} other rows")),
        };
        kinds.entry((diagnostic.code, column(&diagnostic, table))).or_default().push(diagnostic);
    }
    let few = |((_, column), mut of_kind): ((Code, Option<usize>), Vec<Diagnostic>)| {
        let more = of_kind.len().saturating_sub(HANDFUL);
        of_kind.truncate(HANDFUL);
        if let Some(last) = of_kind.last_mut().filter(|_| more > 0) {
            let name = column.and_then(|column| table.sheet.csv.header().get(column));
            let place = name.map_or_else(|| "this table".to_owned(), |name| format!("the column `{name}`"));
            last.help.push(format!("and {more} more like it in {place}"));
        }
        of_kind
    };
    kinds.into_iter().flat_map(few).collect()
}

fn with_hint(mut diagnostic: Diagnostic, words: &str) -> Diagnostic {
    if !diagnostic.hint.is_empty() {
        diagnostic.hint.push_str("; ");
    }
    diagnostic.hint.push_str(words);
    diagnostic
}

/// The column that a diagnostic is about, if it is about a cell of the table.
fn column(diagnostic: &Diagnostic, table: &Table) -> Option<usize> {
    let place = diagnostic.place.as_ref().filter(|place| place.file == table.sheet.csv.file)?;
    table.sheet.csv.column_at(place.span.start)
}
