//! `milepost build`

use std::cell::Cell;
use std::path::Path;
use std::time::UNIX_EPOCH;

use super::args::BuildOptions;
use super::progress::Progress;
use super::timings::Timings;
use super::{Outcome, site, terminal};
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::model::Model;
use crate::pipeline::{Built, Request, Watch, build_watched, once};
use crate::publish::{Options, Published, Receipt, Refusal, publish, published_as, standing};
use crate::render::{Artifacts, RenderedSite, WithTexts, WithTwins};

/// Builds a site and publishes it.
pub fn run(options: &BuildOptions) -> Outcome {
    let timings = Timings::start();
    let disk = Folder::new(site::folder(&options.site));
    let out = site::out(options.out.as_ref(), &disk);
    let Some(request) = site::request(&options.site).of(options.member.clone()).at(options.base_url.clone())
    else {
        return site::no_address();
    };
    let progress = Progress::start(options.quiet);
    let watch = |stage| {
        timings.begin(stage);
        progress.begin(stage);
    };
    let work = || ended(&disk, (&request, &watch), (&out, options), &progress);
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

/// Builds the site, or knows how that would end: as the last time, where nothing differs.
fn ended(
    disk: &Folder,
    (request, watch): (&Request, Watch<'_>),
    (out, options): (&Path, &BuildOptions),
    progress: &Progress,
) -> Ended {
    let program = program();
    let made_of = Cell::new(None);
    let known = |read: [u8; 32]| {
        made_of.set(program.map(|program| with(program, read, options)));
        made_of.get().filter(|_| !options.force).and_then(|made_of| as_before(out, made_of))
    };
    build_watched(disk, (request, watch), known, |site, built| {
        let ended = finish(site, built, (out, options), progress);
        keep_receipt(&ended, out, made_of.get());
        ended
    })
}

/// Tells this program from others: who works on Milepost builds the same version again and again. `None` where the
/// system does not say which it is: then nothing is known of earlier builds.
fn program() -> Option<(u64, u128)> {
    let metadata = std::env::current_exe().and_then(std::fs::metadata).ok()?;
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((metadata.len(), changed.as_nanos()))
}

/// Stands for all that a site is made of: `read` for what was read and the request.
fn with(program: (u64, u128), read: [u8; 32], options: &BuildOptions) -> [u8; 32] {
    // Named one by one, so that nobody adds an option without deciding whether it changes what is published.
    let BuildOptions {
        site: _,
        out: _,
        base_url: _,
        member: _,
        force: _,
        precompress,
        quiet: _,
        verbose: _,
        timings: _,
    } = options;
    let all = format!("{} {program:?} {read:?} {precompress}", env!("CARGO_PKG_VERSION"));
    *blake3::hash(all.as_bytes()).as_bytes()
}

/// How the last build ended, if this one would end the same.
fn as_before(out: &Path, made_of: [u8; 32]) -> Option<Ended> {
    let (receipt, published) = standing(out, made_of)?;
    let Receipt { members, not_drawn, warnings, .. } = receipt;
    Some(Ended::Published { published, members, not_drawn, warnings })
}

fn keep_receipt(ended: &Ended, out: &Path, made_of: Option<[u8; 32]>) {
    let (Some(made_of), Ended::Published { published, members, not_drawn, warnings }) = (made_of, ended)
    else {
        return;
    };
    let receipt = Receipt {
        made_of,
        manifest: published.manifest,
        members: *members,
        not_drawn: not_drawn.clone(),
        warnings: warnings.clone(),
    };
    receipt.keep(out);
}

fn finish(
    site: Option<&RenderedSite<'_>>,
    built: &Built<'_>,
    (out, options): (&Path, &BuildOptions),
    progress: &Progress,
) -> Ended {
    let Some(site) = site else { return Ended::Faulty(built.diagnostics.clone()) };
    let how = Options { force: options.force, ..Options::default() };
    let texts = WithTexts::of(site, |key| if options.force { Vec::new() } else { published_as(out, key) });
    let files: &dyn Artifacts = &texts;
    let published = match options.precompress {
        true => publish(&progress.counting(&WithTwins::of(files)), out, &how),
        false => publish(&progress.counting(files), out, &how),
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
