//! `milepost explain`

use std::collections::BTreeMap;
use std::sync::Arc;

use super::args::ExplainOptions;
use super::{Outcome, terminal};

use crate::diagnostic::{Code, nearest};
use crate::read::{Node, Value, shipped_text, yaml};

/// Says what a code means.
pub fn run(options: &ExplainOptions) -> Outcome {
    let wanted = options.code.to_ascii_uppercase();
    let found = Code::ALL.iter().find(|code| code.number() == wanted || code.name() == options.code);
    match found {
        Some(code) => {
            terminal::say(&format!("{} {}\n\n{}\n", code.number(), code.name(), code.paragraph()));
            if *code == Code::UnknownUnit {
                terminal::say(&units());
            }
            Outcome::Done
        }
        None => {
            let names = Code::ALL.iter().flat_map(|code| [code.number(), code.name()]);
            let near = nearest(&options.code, names).map(|near| format!(": did you mean `{near}`?"));
            terminal::tell(&format!("there is no code `{}`{}", options.code, near.unwrap_or_default()));
            Outcome::WrongUsage
        }
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
