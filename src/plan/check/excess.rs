//! More methane recovered than comes about, or more sludge removed than there is.

use std::borrow::Cow;

use crate::account::{self, InventoryAccount, LineFigure, Standing};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Inventory, Line, References, What};
use crate::plan::words;

use super::subject::Subject;

/// Methods whose lines take away more than there is, such as more methane than comes about.
pub fn excess(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let inventories = subject.member.inventories.iter().zip(&subject.account.inventories);
    let of_one = |(inventory, account): (&Inventory, &InventoryAccount)| {
        let methods = inventory.lines.iter().any(|line| matches!(line.what, What::Method(_)));
        let figures = if methods { account.lines.once() } else { Cow::default() };
        let lines = inventory.lines.iter().zip(&*figures);
        lines
            .filter_map(|(line, figure)| impossible(subject.rules.references, line, figure))
            .collect::<Vec<_>>()
    };
    inventories.flat_map(of_one).collect()
}

fn impossible(references: &References, line: &Line, figure: &LineFigure) -> Option<Diagnostic> {
    let What::Method(calculation) = &line.what else { return None };
    if figure.standing != Standing::Missing {
        return None;
    }
    let excess = account::excess(references, calculation)?;
    let there = words::english().exact(excess.there.rounded_for_reading(3), excess.of);
    let message = format!("more is taken away here than there is: {} {}", there.text, there.unit);
    let fault = Diagnostic::at(Code::OutOfRange, excess.taken.place.clone(), message);
    Some(fault.help("emissions of the line would fall below zero"))
}
