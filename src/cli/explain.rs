//! `milepost explain`

use super::args::ExplainOptions;
use super::{Outcome, terminal};
use crate::diagnostic::{Code, nearest};

/// Says what a code means.
pub fn run(options: &ExplainOptions) -> Outcome {
    let wanted = options.code.to_ascii_uppercase();
    let found = Code::ALL.iter().find(|code| code.number() == wanted || code.name() == options.code);
    match found {
        Some(code) => {
            terminal::say(&format!("{} {}\n\n{}\n", code.number(), code.name(), code.paragraph()));
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
