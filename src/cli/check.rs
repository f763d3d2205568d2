//! `milepost check`

use std::path::Path;

use super::args::{CheckOptions, FormatName};
use super::{Outcome, paths, site, terminal};
use crate::diagnostic::{Diagnostic, Format, Place, sort};
use crate::disk::Folder;
use crate::pipeline::{advice, build, once};
use crate::render::{Artifacts, RenderedSite};

/// Reads, computes and renders everything, publishes nothing, and prints what is wrong. Templates that ship with
/// Milepost are held to every view by its own tests, so pages are rendered for a theme of the site's own alone.
pub fn run(options: &CheckOptions) -> Outcome {
    let disk = Folder::new(site::folder(&options.site));
    let request = site::request(&options.site).of(options.member.clone());
    let work = || {
        build(&disk, &request, |site, built| {
            let mut diagnostics = built.diagnostics.clone();
            let to_render = site.filter(|_| !built.theme_is_shipped);
            diagnostics.extend(to_render.map(render_faults).unwrap_or_default());
            diagnostics.extend(advice(built));
            once(&mut diagnostics);
            sort(&mut diagnostics);
            (diagnostics, site.map(outside_links))
        })
    };
    let (diagnostics, links) = match site::on_threads(&options.site, work) {
        Ok(found) => found,
        Err(reason) => return terminal::machine_failed(&reason),
    };
    if let Some((file, links)) = options.outside_links.as_deref().zip(links) {
        if file == Path::new("-") {
            terminal::say(&links);
            if !diagnostics.is_empty() {
                terminal::complain(&diagnostics, &|file| site::text_of(&disk, file));
            }
            return ended(&diagnostics);
        }
        if let Err(error) = std::fs::write(file, links) {
            return terminal::machine_failed(&format!("`{}` cannot be written: {error}", file.display()));
        }
    }
    let format = match options.format {
        FormatName::Text => Format::Text,
        FormatName::Short => Format::Short,
        FormatName::Json => Format::Json,
        FormatName::Sarif => Format::Sarif,
        FormatName::Github => Format::Github,
    };
    match format {
        Format::Sarif | Format::Github => {
            let prefix = paths::prefix(disk.root());
            let text_of = |file: &str| site::text_of(&disk, file.strip_prefix(&prefix).unwrap_or(file));
            terminal::report(&paths::renamed(&diagnostics, &prefix), format, &text_of);
        }
        _ => terminal::report(&diagnostics, format, &|file| site::text_of(&disk, file)),
    }
    if diagnostics.is_empty() && matches!(format, Format::Text) {
        terminal::say("nothing is wrong\n");
    }
    ended(&diagnostics)
}

fn ended(diagnostics: &[Diagnostic]) -> Outcome {
    if diagnostics.iter().any(Diagnostic::is_error) { Outcome::Faulty } else { Outcome::Done }
}

/// Links to other hosts as lines of address, file and line, for a program that asks whether they are still there.
fn outside_links(site: &RenderedSite<'_>) -> String {
    let line =
        |(address, place): (String, Place)| format!("{address}\t{}\t{}\n", place.file, place.span.line);
    site.outside_links().into_iter().map(line).collect()
}

/// What goes wrong when every page is rendered, each fault once.
fn render_faults(site: &RenderedSite<'_>) -> Vec<Diagnostic> {
    use rayon::prelude::*;
    let count = site.paths().len();
    let faults: Vec<Diagnostic> = (0..count)
        .into_par_iter()
        .flat_map_iter(|index| site.make(index, None).err().unwrap_or_default())
        .collect();
    let mut first_of_kind: Vec<Diagnostic> = Vec::new();
    for fault in faults {
        if !first_of_kind.iter().any(|known| (&known.message, &known.place) == (&fault.message, &fault.place))
        {
            first_of_kind.push(fault);
        }
    }
    first_of_kind
}
