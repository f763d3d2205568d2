//! The command line: one file per command.

#![warn(missing_docs)]

mod args;
mod build;
mod check;
mod completions;
mod explain;
mod init;
mod new;
mod paths;
mod progress;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod site;
mod terminal;
mod theme;
mod timings;

use std::ffi::OsString;
use std::process::ExitCode;

use args::{Arguments, Command};
use clap::Parser;

/// How a run ended, as the shell sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// What was asked for is done.
    Done = 0,
    /// The input has errors, and nothing was published.
    Faulty = 1,
    /// The command was not given rightly.
    WrongUsage = 2,
    /// The machine failed.
    MachineFailed = 3,
}

/// Runs the command that the arguments ask for.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let outcome = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => match arguments.command {
            Command::Init(options) => init::run(&options),
            Command::New(options) => new::run(&options),
            Command::Build(options) => build::run(&options),
            Command::Check(options) => check::run(&options),
            Command::Explain(options) => explain::run(&options),
            #[cfg(feature = "serve")]
            Command::Serve(options) => serve::run(&options),
            Command::Schema(options) => schema::run(&options),
            Command::Theme(options) => theme::run(&options),
            Command::Completions(options) => completions::run(&options),
        },
        Err(error) => terminal::usage(&error),
    };
    ExitCode::from(outcome as u8)
}
