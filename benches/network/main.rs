//! Makes networks of any size for benchmarks, the same ones for Milepost and for its peers, and checks that a
//! site built from one shows every member with every figure.
//!
//! ```text
//! network make 2250 DIR [--years 10] [--lines 5] [--seed 7] [--as files|shipped|table|bare-table|zola|hugo]
//! network check 2250 PUBLIC [--years 10] [--seed 7]
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is a program of its own")]

mod check;
mod milepost;
mod peers;
mod record;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use record::Size;

const USAGE: &str =
    "network make MEMBERS DIR [--years 10] [--lines 5] [--seed 7] [--as files|shipped|table|bare-table|zola|hugo]
network check MEMBERS PUBLIC [--years 10] [--seed 7]";

/// What is asked for.
struct Wanted {
    command: String,
    size: Size,
    folder: PathBuf,
    form: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(wanted) = wanted(&arguments) else { return failed(USAGE) };
    match run(&wanted) {
        Ok(line) => {
            println!("{line}");
            ExitCode::SUCCESS
        }
        Err(reason) => failed(&reason),
    }
}

fn failed(reason: &str) -> ExitCode {
    eprintln!("{reason}");
    ExitCode::FAILURE
}

fn wanted(arguments: &[String]) -> Option<Wanted> {
    let [command, members, folder, options @ ..] = arguments else { return None };
    let size = Size { members: members.parse().ok()?, years: 10, lines: 5, seed: 7 };
    let mut wanted =
        Wanted { command: command.clone(), size, folder: PathBuf::from(folder), form: "files".to_owned() };
    for option in options.chunks(2) {
        let [name, value] = option else { return None };
        match name.as_str() {
            "--years" => wanted.size.years = value.parse().ok().filter(|years| (1..=60).contains(years))?,
            "--lines" => wanted.size.lines = value.parse().ok().filter(|lines| *lines >= 5)?,
            "--seed" => wanted.size.seed = value.parse().ok()?,
            "--as" => wanted.form.clone_from(value),
            _ => return None,
        }
    }
    Some(wanted)
}

fn run(wanted: &Wanted) -> Result<String, String> {
    let Wanted { command, size, folder, form } = wanted;
    let folder: &Path = folder;
    let made = match (command.as_str(), form.as_str()) {
        ("make", "files") => milepost::files(folder, size),
        ("make", "shipped") => milepost::shipped(folder, size),
        ("make", "table") => milepost::table(folder, size),
        ("make", "bare-table") => milepost::bare_table(folder, size),
        ("make", "zola") => peers::zola(folder, size),
        ("make", "hugo") => peers::hugo(folder, size),
        ("check", _) => return check::check(folder, size),
        _ => return Err(USAGE.to_owned()),
    };
    made.map_err(|error| format!("cannot write below `{}`: {error}", folder.display()))?;
    Ok(format!("{} members as {form} in {}", size.members, folder.display()))
}
