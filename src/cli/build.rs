//! `milepost build`

use std::path::Path;

use super::args::BuildOptions;
use super::progress::Progress;
use super::timings::Timings;
use super::{Outcome, site, terminal};
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::model::Model;
use crate::pipeline::{Built, build_watched, once};
use crate::publish::{Options, Published, Refusal, publish};
use crate::render::{RenderedSite, WithTwins};

/// Builds a site and publishes it.
pub fn run(options: &BuildOptions) -> Outcome {
    let timings = Timings::start();
    let disk = Folder::new(site::folder(&options.site));
    let out = options.out.clone().unwrap_or_else(|| disk.root().join("public"));
    let Some(request) = site::request(&options.site).of(options.member.clone()).at(options.base_url.clone())
    else {
        return site::no_address();
    };
    let progress = Progress::start(options.quiet);
    let watch = |stage| {
        timings.begin(stage);
        progress.begin(stage);
    };
    let work = || {
        build_watched(&disk, (&request, &watch), |site, built| {
            finish(site, built, (&out, options), &progress)
        })
    };
    let ended = site::on_threads(&options.site, work);
    // It is gone before anything is said.
    drop(progress);
    let ended = match ended {
        Ok(ended) => ended,
        Err(reason) => return terminal::machine_failed(&reason),
    };
    if options.timings {
        terminal::say(&timings.json());
    }
    let text_of = |file: &str| site::text_of(&disk, file);
    match ended {
        Ended::Published { published, members, not_drawn, warnings } => {
            // Quiet is about progress: what is wrong is told however little is said.
            if !warnings.is_empty() {
                terminal::complain(&warnings, &text_of);
            }
            if !options.quiet {
                terminal::tell(&result(&published, members, &timings, options, &out));
                if let Some(line) = not_drawn {
                    terminal::tell(&line);
                }
            }
            Outcome::Done
        }
        Ended::Faulty(diagnostics) => {
            terminal::complain(&diagnostics, &text_of);
            terminal::tell("nothing was published; the site stands as it was");
            Outcome::Faulty
        }
        Ended::MachineFailed(reason) => terminal::machine_failed(&reason),
    }
}

/// How a build ended.
enum Ended {
    Published { published: Published, members: usize, not_drawn: Option<String>, warnings: Vec<Diagnostic> },
    Faulty(Vec<Diagnostic>),
    MachineFailed(String),
}

fn finish(
    site: Option<&RenderedSite<'_>>,
    built: &Built<'_>,
    (out, options): (&Path, &BuildOptions),
    progress: &Progress,
) -> Ended {
    let Some(site) = site else { return Ended::Faulty(built.diagnostics.clone()) };
    let how = Options { force: options.force, ..Options::default() };
    let published = match options.precompress {
        true => publish(&progress.counting(&WithTwins::of(site)), out, &how),
        false => publish(&progress.counting(site), out, &how),
    };
    match published {
        Ok(published) => Ended::Published {
            published,
            members: built.model.map_or(0, shown),
            not_drawn: site.not_drawn(),
            warnings: built.diagnostics.clone(),
        },
        Err(Refusal::Faults(mut faults)) => {
            faults.extend(built.diagnostics.iter().cloned());
            once(&mut faults);
            Ended::Faulty(faults)
        }
        Err(Refusal::World(fault)) => Ended::MachineFailed(fault.to_string()),
    }
}

/// How many members have pages.
fn shown(model: &Model) -> usize {
    (0..model.members.len()).filter(|member| model.shows(*member)).count()
}

/// One line that says what was done.
fn result(
    published: &Published,
    members: usize,
    timings: &Timings,
    options: &BuildOptions,
    out: &Path,
) -> String {
    // What was rendered again to the same bytes is linked, and counts once.
    let files = published.written + published.linked;
    let are = if members == 1 { "member" } else { "members" };
    let line = format!(
        "{members} {are}, {files} files: {} rendered, {} unchanged, {} removed, in {:.2} s",
        published.rendered,
        files - published.rendered,
        published.removed,
        timings.elapsed().as_secs_f64()
    );
    let place = format!("{line}; the site is in {}", out.display());
    if options.verbose {
        let kilobytes = published.bytes_written / 1000;
        return format!(
            "{place}\n{} files written, {kilobytes} kB; {} of others kept; {}",
            published.written,
            published.carried,
            timings.slowest().unwrap_or_default()
        );
    }
    place
}
