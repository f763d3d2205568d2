//! `change` and `rank`: a member against itself, and among those of its size.

use crate::diagnostic::Code;
use crate::model::Headline;
use crate::plan::view::{Change, Direction, Insertion};
use crate::plan::{routes, words};
use crate::quantity::Dec;

use super::super::{Composer, Counted};
use super::Outcome;
use super::argument::{Arguments, Fault};
use super::figure::Asked;

/// How a figure of a member changed between two inventories.
pub fn change(composer: &Composer<'_>, arguments: &Arguments<'_>) -> Outcome {
    let known = composer.known(arguments.member(composer)?);
    let asked = Asked { composer, arguments, known };
    let to = arguments.inventory("to", known, "latest")?;
    let from = match arguments.text_or("from", "first") {
        "base" => base(&asked)?,
        _ => arguments.inventory("from", known, "first")?,
    };
    let years = (from.inventory.year, to.inventory.year);
    if years.0 >= years.1 {
        let of_one = known.community().count() == 1;
        let message = match of_one {
            true => format!("{} has one inventory alone, of {}", known.member.name, years.1),
            false => format!("{} is not before {}", years.0, years.1),
        };
        return Err(Box::new(arguments.lacks("from", message)));
    }
    let (then, now) = (value(&asked, from)?, value(&asked, to)?);
    let url = asked.profile("#_history");
    if arguments.one_of("as", &["percent", "signed", "tonnes"])? == "tonnes" {
        return in_tonnes(&asked, (then, now), url);
    }
    let Some(change) = asked.composer.words.change(then, now, years.0) else {
        let message = format!("no change in percent can be told against {}", years.0);
        return Err(Box::new(arguments.lacks("from", message).help("the figure was not above zero then")));
    };
    let exact = change.percent.exact.clone();
    let text = match arguments.one_of("as", &["percent", "signed", "tonnes"])? {
        "signed" => asked.composer.words.numbers.percent_of(&change.percent.text),
        _ => in_words(&change),
    };
    Ok(Insertion { text, exact, url, ..Insertion::default() })
}

/// `28 % less`, `3 % more`, `about as much`.
pub fn in_words(change: &Change) -> String {
    match change.direction {
        Direction::Less => format!("{} less", change.words),
        Direction::More => format!("{} more", change.words),
        Direction::Same => "about as much".to_owned(),
    }
}

fn in_tonnes(asked: &Asked<'_, '_>, (then, now): (Dec, Dec), url: String) -> Outcome {
    let difference = now.minus(then).ok_or_else(|| Box::new(asked.lacks("of", "no such difference")))?;
    let gas = asked.composer.gas_name(asked.known);
    let text = match (difference.is_zero(), difference.is_negative()) {
        (true, _) => "as much".to_owned(),
        (_, true) => format!("{} of {gas} less", asked.composer.words.tonnes_words(difference)),
        _ => format!("{} of {gas} more", asked.composer.words.tonnes_words(difference)),
    };
    Ok(Insertion { text, exact: difference.to_string(), url, ..Insertion::default() })
}

/// The inventory of the base year of the target that the member is shown by.
fn base<'a>(asked: &Asked<'_, 'a>) -> Result<Counted<'a>, Box<Fault>> {
    let (target, account) = super::super::target::main_target(asked.known)
        .ok_or_else(|| Box::new(asked.lacks("from", "no target with a base year")))?;
    let found = asked.known.community().find(|found| Some(found.inventory.year) == account.base_year);
    found.ok_or_else(|| {
        let message = format!("no inventory of the base year of the target `{}`", target.id);
        Box::new(asked.lacks("from", &message))
    })
}

/// What is compared.
fn value(asked: &Asked<'_, '_>, found: Counted<'_>) -> Result<Dec, Box<Fault>> {
    let year = found.inventory.year;
    let lacks = |what: &str| Box::new(asked.lacks("of", &format!("no {what} in {year}")));
    match asked.arguments.text_or("of", "total") {
        "total" => asked.known.headline(found).ok_or_else(|| lacks("total")),
        "per_capita" => {
            let per_head = found.account.per_head().map(|per_head| per_head.value);
            per_head.ok_or_else(|| lacks("figure per person"))
        }
        "sector" => {
            let sector = asked.arguments.sector(asked.composer)?;
            found.account.totals.sector(sector).amount.ok_or_else(|| lacks("figure for that sector"))
        }
        other => match Headline::ALL.into_iter().find(|total| total.name() == other) {
            Some(total) => {
                found.account.totals.get(total).amount.ok_or_else(|| lacks(&format!("{other} total")))
            }
            None => {
                let names = ["total", "per_capita", "sector"].into_iter();
                let names = names.chain(Headline::ALL.iter().map(|total| total.name()));
                let message = format!("no change can be told of `{other}`");
                Err(Box::new(asked.arguments.fault(Code::UnknownCall, "of", message).near(other, names)))
            }
        },
    }
}

/// That a member is among the fastest of its size. Nothing is said of any other place.
pub fn rank(composer: &Composer<'_>, arguments: &Arguments<'_>) -> Outcome {
    let index = arguments.member(composer)?;
    let sentence = composer.among_fastest(index);
    let member = &composer.model.members[index];
    if sentence.is_empty() {
        let message = format!("{} is not among those of its size whose emissions fall fastest", member.name);
        let help = "no other rank is told; `change` says how its own emissions moved";
        return Err(Box::new(arguments.lacks("member", message).help(help)));
    }
    let text = words::decapitalised(sentence.trim_end_matches('.'));
    let url = composer.routes.page(&routes::member(&member.id));
    Ok(Insertion { exact: text.clone(), text, url, ..Insertion::default() })
}
