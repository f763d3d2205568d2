//! `milepost explain`

use std::collections::BTreeMap;
use std::sync::Arc;

use super::args::{ExplainFormat, ExplainOptions};
use super::{Outcome, site, terminal};

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::disk::Folder;
use crate::pipeline::{self, Explained};
use crate::publish::{Refusal, why};
use crate::read::{Node, Value, shipped_text, yaml};

/// Says what a code means, where figures come from, or why a page is made again.
pub fn run(options: &ExplainOptions) -> Outcome {
    if !options.words.is_empty() {
        return figures(options);
    }
    let wanted = options.what.to_ascii_uppercase();
    match Code::ALL.iter().find(|code| code.number() == wanted || code.name() == options.what) {
        Some(code) => {
            terminal::say(&format!("{} {}\n\n{}\n", code.number(), code.name(), code.paragraph()));
            if *code == Code::UnknownUnit {
                terminal::say(&units());
            }
            Outcome::Done
        }
        None if is_code(&wanted) => no_code(&options.what),
        None if is_page(&options.what) => page(options),
        None => figures(options),
    }
}

/// `E0999`: made like a code.
fn is_code(wanted: &str) -> bool {
    let digits = wanted.strip_prefix('E').filter(|digits| !digits.is_empty());
    digits.is_some_and(|digits| digits.chars().all(|c| c.is_ascii_digit()))
}

/// `/members/edina/`, `members/edina/index.html`, `sitemap.xml`: no id of a member has a slash or a full stop.
fn is_page(wanted: &str) -> bool {
    wanted.contains(['/', '.'])
}

fn no_code(wanted: &str) -> Outcome {
    let names = Code::ALL.iter().flat_map(|code| [code.number(), code.name()]);
    let near = nearest(wanted, names).map(|near| format!(": did you mean `{near}`?"));
    terminal::tell(&format!("there is no code `{wanted}`{}", near.unwrap_or_default()));
    Outcome::WrongUsage
}

/// Explains figures of a site that has no errors: a figure of a faulty one might be wrong.
fn figures(options: &ExplainOptions) -> Outcome {
    let disk = Folder::new(site::folder(&options.site));
    let question = pipeline::question(&options.what, &options.words);
    let work = || pipeline::explain(&disk, &site::request(&options.site), &question);
    match site::on_threads(&options.site, work) {
        Ok(explained) => answer(&explained, options, &disk),
        Err(reason) => terminal::machine_failed(&reason),
    }
}

/// Explains why a page or a file would be made again, compared with the site that stands.
fn page(options: &ExplainOptions) -> Outcome {
    let disk = Folder::new(site::folder(&options.site));
    let out = site::out(options.out.as_ref(), &disk);
    let asked = site::request(&options.site).of(options.member.clone()).at(options.base_url.clone());
    let Some(request) = asked else { return site::no_address() };
    let work = || {
        pipeline::build(&disk, &request, |site, built| {
            let mut diagnostics = built.diagnostics.clone();
            let answer = match site.map(|site| why(site, &out, &options.what)).transpose() {
                Ok(answer) => answer,
                Err(Refusal::World(fault)) => return Err(fault.to_string()),
                Err(Refusal::Faults(faults)) => {
                    diagnostics.extend(faults);
                    None
                }
            };
            Ok(Explained { answer, diagnostics })
        })
    };
    match site::on_threads(&options.site, work).flatten() {
        Ok(explained) => answer(&explained, options, &disk),
        Err(reason) => terminal::machine_failed(&reason),
    }
}

/// Prints an explanation, or why there is none.
fn answer(explained: &Explained, options: &ExplainOptions, disk: &Folder) -> Outcome {
    let errors: Vec<Diagnostic> =
        explained.diagnostics.iter().filter(|fault| fault.is_error()).cloned().collect();
    let (columns, colour) = terminal::shape();
    let answer = match options.format {
        ExplainFormat::Text => explained.text(columns, colour),
        ExplainFormat::Json => explained.json(),
    };
    match answer {
        _ if !errors.is_empty() => {
            terminal::complain(&errors, &|file| site::text_of(disk, file));
            terminal::tell("figures and pages are explained once the errors are mended");
            Outcome::Faulty
        }
        Some(Ok(text)) => {
            terminal::say(&text);
            Outcome::Done
        }
        Some(Err(miss)) => {
            let codes = Code::ALL.iter().map(|code| code.name());
            let near = nearest(&options.what, codes).filter(|_| miss.unknown_member);
            let code = near.map(|near| format!("; or the code `{near}`?")).unwrap_or_default();
            terminal::tell(&format!("{}{code}", miss.message));
            Outcome::WrongUsage
        }
        None => Outcome::Faulty,
    }
}

/// The units that ship with Milepost, a line a dimension: a site may have more in its own file.
fn units() -> String {
    let file = Arc::from("(built in)/data/reference/units.yaml");
    let table = shipped_text(&file).and_then(|text| yaml(&file, text).value);
    let units = table.as_ref().and_then(|table| table.get("units"));
    let mut by_dimension: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    if let Some(Value::List(units)) = units.map(|units| &units.value) {
        for unit in units {
            if let (Some(symbol), Some(dimension)) = (word(unit, "symbol"), word(unit, "of")) {
                by_dimension.entry(dimension).or_default().push(symbol);
            }
        }
    }
    let line = |(dimension, symbols): (&str, Vec<&str>)| format!("\n{dimension}: {}", symbols.join(", "));
    by_dimension.into_iter().map(line).collect::<String>() + "\n"
}

fn word<'n>(node: &'n Node, key: &str) -> Option<&'n str> {
    match &node.get(key)?.value {
        Value::Text { text, .. } => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_units_are_listed_by_what_they_measure() {
        assert!(super::units().contains("\nenergy: J, kJ, MJ"));
    }
}
