//! The only file that prints.

use std::io::{IsTerminal, Write};

use super::Outcome;
use crate::diagnostic::{Diagnostic, Format, print};

/// Where the text of a file comes from, for excerpts in messages.
pub type TextOf<'a> = &'a dyn Fn(&str) -> Option<String>;

/// Prints to standard output; a reader that closes the pipe has read enough.
pub fn say(text: &str) {
    // Nothing is left to do for a reader that has gone away.
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// Prints a line to standard error.
pub fn tell(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// Prints diagnostics for people to standard error.
pub fn complain(diagnostics: &[Diagnostic], text_of: TextOf<'_>) {
    let colour = std::io::stderr().is_terminal() && wants_colour();
    let _ = std::io::stderr().write_all(print(diagnostics, Format::Text, text_of, colour).as_bytes());
}

/// Prints diagnostics in a format to standard output.
pub fn report(diagnostics: &[Diagnostic], format: Format, text_of: TextOf<'_>) {
    let colour = std::io::stdout().is_terminal() && wants_colour();
    say(&print(diagnostics, format, text_of, colour));
}

/// How many columns standard output has, `None` where nobody reads along, and whether it shows colours. `COLUMNS`
/// decides where it is set.
pub fn shape() -> (Option<usize>, bool) {
    let is_terminal = std::io::stdout().is_terminal();
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let own = || {
        let size = is_terminal.then(|| rustix::termios::tcgetwinsize(std::io::stdout()).ok())??;
        Some(usize::from(size.ws_col)).filter(|columns| *columns > 0)
    };
    (asked.or_else(own), is_terminal && wants_colour())
}

/// Whether somebody looks on while something is done: not a file, another program or a build server.
pub fn is_watched() -> bool {
    std::io::stderr().is_terminal() && std::env::var_os("CI").is_none()
}

/// Whether nobody asked for plain text: <https://no-color.org>.
fn wants_colour() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Prints help, the version, or what is wrong with the arguments.
pub fn usage(error: &clap::Error) -> Outcome {
    let _ = error.print();
    if error.use_stderr() { Outcome::WrongUsage } else { Outcome::Done }
}

/// Says that the machine failed.
pub fn machine_failed(message: &str) -> Outcome {
    tell(&format!("milepost: {message}"));
    Outcome::MachineFailed
}
