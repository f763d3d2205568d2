//! Outputs that want to be at one path.

use crate::diagnostic::{Code, Diagnostic, Place};

use super::compose::Composer;
use super::roots::asked_by;
use super::site_plan::Output;

/// What wants to be where something else is, in the order of the paths.
pub fn on_one_path(composers: &[Composer<'_>], outputs: &[Output]) -> Vec<Diagnostic> {
    let place = |output: &Output| asked_by(&composers[output.language], output.recipe);
    let runs = outputs.chunk_by(|a, b| a.path == b.path).filter(|run| run.len() > 1);
    let faults = |run: &[Output]| -> Vec<Diagnostic> {
        let first = place(&run[0]);
        run[1..].iter().map(|later| same_path(&later.path, place(later), first.as_ref())).collect()
    };
    runs.flat_map(faults).collect()
}

fn same_path(path: &str, because: Option<Place>, first: Option<&Place>) -> Diagnostic {
    let message = format!("two things want to be at `{path}`");
    let mut fault =
        Diagnostic::of_run(Code::SamePath, message).help("rename one of the files, or give it a `slug:`");
    fault.place = because.clone().or_else(|| first.cloned());
    match (because, first) {
        (Some(_), Some(first)) => fault.label(first.clone(), "the other one"),
        _ => fault,
    }
}
