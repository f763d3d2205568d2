//! Lists of what is to come that have nothing in them, for those who ask `check`.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Article, ArticleKind, Model};
use crate::plan::words;
use crate::quantity::Date;

/// One note for each folder whose events are all over.
pub fn nothing_ahead(model: &Model, today: Date) -> Vec<Diagnostic> {
    let sections = model.own_articles().filter(|article| matches!(article.kind, ArticleKind::Section(_)));
    sections.filter_map(|section| all_over(model, section, today)).collect()
}

fn all_over(model: &Model, section: &Article, today: Date) -> Option<Diagnostic> {
    let below = format!("{}/", section.route);
    let days = model.own_articles().filter_map(|article| match &article.kind {
        ArticleKind::Event(event) if article.route.starts_with(&below) => Some(event.last_day()),
        _ => None,
    });
    let last = days.max().filter(|day| *day < today)?;
    let message = format!(
        "no event of `{}` lies ahead: the last was over on {}",
        section.route,
        words::english().day(last)
    );
    let fault = Diagnostic::at(Code::NoEventAhead, section.place.clone(), message);
    Some(fault.help(
        "readers see an empty list of what is to come; add the next event, as soon as its day is known",
    ))
}
