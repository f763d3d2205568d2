//! More methane recovered than comes about, or more sludge removed than there is.

use crate::account::{self, LineFigure, Standing};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Line, Model, What};
use crate::plan::words;

use super::subject::Subject;

/// Methods whose lines take away more than there is, such as more methane than comes about.
pub fn excess(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let inventories = subject.member.inventories.iter().zip(&subject.account.inventories);
    let lines = inventories.flat_map(|(inventory, account)| inventory.lines.iter().zip(&account.lines));
    lines.filter_map(|(line, figure)| impossible(subject.model, line, figure)).collect()
}

fn impossible(model: &Model, line: &Line, figure: &LineFigure) -> Option<Diagnostic> {
    let What::Method(calculation) = &line.what else { return None };
    if figure.standing != Standing::Missing {
        return None;
    }
    let excess = account::excess(&model.references, calculation)?;
    let there = words::english().exact(excess.there.rounded_for_reading(3), excess.of);
    let message = format!("more is taken away here than there is: {} {}", there.text, there.unit);
    let fault = Diagnostic::at(Code::OutOfRange, excess.taken.place.clone(), message);
    Some(fault.help("emissions of the line would fall below zero"))
}
