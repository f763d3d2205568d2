//! `milepost build`

use std::cell::{Cell, OnceCell};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use super::args::BuildOptions;
use super::progress::Progress;
use super::timings::Timings;
use super::{Outcome, site, terminal};
use crate::diagnostic::Diagnostic;
use crate::disk::Folder;
use crate::model::Model;
use crate::pipeline::{Built, Earlier, Memory, News, Request, Subject, Watch, build_watched, once};
use crate::publish::{self, Options, Published, Receipt, Refusal, Spare, publish, published_as};
use crate::render::{Artifacts, Minified, RenderedSite, WithTexts, WithTwins};
#[cfg(feature = "trace")]
use crate::span::Recorder;

/// Builds a site and publishes it.
pub fn run(options: &BuildOptions) -> Outcome {
    let timings = Timings::start();
    #[cfg(feature = "trace")]
    let recorder = options.trace.as_ref().and_then(|_| Recorder::start());
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
    #[cfg(feature = "trace")]
    if let Some((file, recorder)) = options.trace.as_ref().zip(recorder)
        && let Err(error) = std::fs::write(file, recorder.json(&timings.stages()))
    {
        return terminal::machine_failed(&format!("`{}` cannot be written: {error}", file.display()));
    }
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
    let last = LastBuild::of(out, options);
    build_watched(disk, (request, watch), &last, |site, built| {
        let ended = finish(site, built, &last, progress);
        last.keep(&ended);
        ended
    })
}

/// The build before this one, as far as its receipt tells of it, and what this one is made of.
struct LastBuild<'a> {
    out: &'a Path,
    options: &'a BuildOptions,
    begun: SystemTime,
    program: Option<(u64, u128)>,
    receipt: Option<Receipt>,
    /// Of each [`Subject`], opened where something differs.
    memory: [OnceCell<Option<publish::Memory>>; 2],
    /// By the bytes of the files, and by what the system says of them.
    made_of: Cell<Option<[u8; 32]>>,
    stamped: Cell<Option<[u8; 32]>>,
}

impl<'a> LastBuild<'a> {
    fn of(out: &'a Path, options: &'a BuildOptions) -> LastBuild<'a> {
        LastBuild {
            out,
            options,
            begun: site::now(),
            program: program(),
            receipt: if options.force { None } else { Receipt::of(out) },
            memory: Default::default(),
            made_of: Cell::default(),
            stamped: Cell::default(),
        }
    }

    /// Stands for the program and its options, and for files of these prints.
    fn with(&self, files: [u8; 32]) -> Option<[u8; 32]> {
        self.program.map(|program| with(program, files, self.options))
    }

    /// Stands for the program and its options alone.
    fn made_by(&self) -> Option<[u8; 32]> {
        self.with([0; 32])
    }

    /// How the last build ended.
    fn again(&self, receipt: &Receipt) -> Option<Ended> {
        let published = receipt.standing(self.out)?;
        let Receipt { members, not_drawn, warnings, .. } = receipt.clone();
        Some(Ended::Published { published, members, not_drawn, warnings })
    }

    /// Keeps how a build ended, for the next one.
    fn keep(&self, ended: &Ended) {
        let (Some(made_of), Ended::Published { published, members, not_drawn, warnings }) =
            (self.made_of.get(), ended)
        else {
            return;
        };
        let receipt = Receipt {
            made_of,
            stamped: self.stamped.get(),
            manifest: published.manifest,
            batches: published.batches.clone(),
            members: *members,
            not_drawn: not_drawn.clone(),
            warnings: warnings.clone(),
        };
        receipt.keep(self.out);
    }
}

impl Earlier<Ended> for LastBuild<'_> {
    fn is_known(&self) -> bool {
        self.receipt.is_some()
    }

    fn begun(&self) -> SystemTime {
        self.begun
    }

    fn answer_of_stamped(&self, stamped: &dyn Fn() -> Option<[u8; 32]>) -> Option<Ended> {
        let receipt = self.receipt.as_ref()?;
        let known = receipt.stamped?;
        let is_same = stamped().and_then(|stamped| self.with(stamped)) == Some(known);
        if is_same { self.again(receipt) } else { None }
    }

    fn answer_of_read(&self, read: [u8; 32], stamped: Option<[u8; 32]>) -> Option<Ended> {
        self.made_of.set(self.with(read));
        self.stamped.set(stamped.and_then(|stamped| self.with(stamped)));
        let receipt = self.receipt.as_ref().filter(|receipt| Some(receipt.made_of) == self.made_of.get())?;
        let ended = self.again(receipt)?;
        if receipt.stamped != self.stamped.get() {
            self.keep(&ended);
        }
        Some(ended)
    }

    fn made_by(&self) -> Option<[u8; 32]> {
        LastBuild::made_by(self)
    }

    fn memory(&self, of: Subject) -> Option<&dyn Memory> {
        let memory = || publish::Memory::of(self.out, name(of)).filter(|_| !self.options.force);
        self.memory[of as usize].get_or_init(memory).as_ref().map(|memory| memory as &dyn Memory)
    }

    fn remember(&self, of: Subject, news: News<'_>) {
        match news {
            // There is more only where there was something.
            News::More(part) => {
                let memory = self.memory[of as usize].get().and_then(Option::as_ref);
                memory.iter().for_each(|memory| memory.add(&part));
            }
            News::Instead(count, part) => publish::Memory::write((self.out, name(of)), count, part),
        }
    }

    fn ended_well(&self, answer: &Ended) -> bool {
        matches!(answer, Ended::Published { .. })
    }
}

/// What the file is called in which this is remembered.
fn name(of: Subject) -> &'static str {
    match of {
        Subject::Members => "members",
        Subject::Texts => "texts",
    }
}

impl Memory for publish::Memory {
    fn len(&self) -> usize {
        publish::Memory::len(self)
    }

    fn take(&self, part: usize, into: &mut Vec<u8>) -> bool {
        publish::Memory::take(self, part, into)
    }
}

/// Tells this program from others: who works on Milepost builds the same version again and again. `None` where the
/// system does not say which it is: then nothing is known of earlier builds.
fn program() -> Option<(u64, u128)> {
    let metadata = std::env::current_exe().and_then(std::fs::metadata).ok()?;
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((metadata.len(), changed.as_nanos()))
}

/// Stands for all that a site is made of: `read` for what was read and the request, where these have a part in it.
fn with(program: (u64, u128), read: [u8; 32], options: &BuildOptions) -> [u8; 32] {
    // Named one by one, so that nobody adds an option without deciding whether it changes what is published.
    let BuildOptions {
        site: _,
        out: _,
        base_url: _,
        member: _,
        force: _,
        precompress,
        minify,
        quiet: _,
        verbose: _,
        timings: _,
        #[cfg(feature = "trace")]
            trace: _,
    } = options;
    let all = format!("{} {program:?} {read:?} {precompress} {minify}", env!("CARGO_PKG_VERSION"));
    *blake3::hash(all.as_bytes()).as_bytes()
}

fn finish(
    site: Option<&RenderedSite<'_>>,
    built: &Built<'_>,
    last: &LastBuild<'_>,
    progress: &Progress,
) -> Ended {
    let Some(site) = site else { return Ended::Faulty(built.diagnostics.clone()) };
    let LastBuild { out, options, .. } = last;
    let texts = WithTexts::of(site, |key| if options.force { Vec::new() } else { published_as(out, key) });
    let files: &dyn Artifacts = &texts;
    let published = match options.minify {
        true => put(&Minified::of(files), last, progress),
        false => put(files, last, progress),
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

/// Publishes files, with twins where they are wanted.
fn put(site: &dyn Artifacts, last: &LastBuild<'_>, progress: &Progress) -> Result<Published, Refusal> {
    let LastBuild { out, options, .. } = last;
    let how = Options {
        force: options.force,
        made_by: last.made_by(),
        spare: Spare::WhereItPays,
        ..Options::default()
    };
    match options.precompress {
        true => publish(&progress.counting(&WithTwins::of(site)), out, &how),
        false => publish(&progress.counting(site), out, &how),
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
