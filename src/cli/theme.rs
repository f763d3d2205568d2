//! `milepost theme`

use super::args::ThemeOptions;
use super::{Outcome, terminal};
use crate::diagnostic::nearest;
use crate::render::{theme_manual, theme_manual_of, theme_names};

/// Prints what templates see: all views, or the one that is named.
pub fn run(options: &ThemeOptions) -> Outcome {
    let Some(name) = &options.view else {
        terminal::say(&theme_manual());
        return Outcome::Done;
    };
    if let Some(manual) = theme_manual_of(name) {
        terminal::say(manual.trim_start());
        return Outcome::Done;
    }
    let names = theme_names();
    let near = nearest(name, names.iter().map(String::as_str));
    let hint = near
        .map_or_else(|| "`milepost theme` lists them".to_owned(), |near| format!("did you mean `{near}`?"));
    terminal::tell(&format!("milepost: there is no view `{name}`; {hint}"));
    Outcome::WrongUsage
}
