//! `milepost completions`

use clap::CommandFactory;

use super::args::{Arguments, CompletionsOptions};
use super::{Outcome, terminal};

/// Prints the script that a shell reads to complete the words of the command.
pub fn run(options: &CompletionsOptions) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Arguments::command(), "milepost", &mut script);
    terminal::say(&String::from_utf8_lossy(&script));
    Outcome::Done
}
