//! How far a build is, on a terminal, for as long as it takes. The one file that names `indicatif`.

use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::terminal;
use crate::diagnostic::Diagnostic;
use crate::pipeline::Stage;
use crate::render::{Artifacts, Batch, Flow, Ground, Key, Made};

/// What takes no longer than this is not worth a word.
const PATIENCE: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(100);

const STAGE: &str = "{spinner} {msg}";
const FILES: &str = "{spinner} {msg} [{bar:32}] {human_pos} of {human_len} files";

/// One line on standard error that is gone when the work is done; nothing where nobody looks on.
pub(super) struct Progress {
    bar: ProgressBar,
    /// Shows the bar after a while. Dropping the sender ends it.
    shown_later: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Begins, without a sign of it yet.
    pub(super) fn start(quiet: bool) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let is_watched = !quiet && terminal::is_watched();
        let shown_later = is_watched.then(|| {
            let (sender, receiver) = mpsc::channel();
            let bar = bar.clone();
            let show = move || {
                if receiver.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                    bar.set_draw_target(ProgressDrawTarget::stderr());
                    bar.enable_steady_tick(TICK);
                }
            };
            (sender, thread::spawn(show))
        });
        Progress { bar, shown_later }
    }

    /// Says what is being done.
    pub(super) fn begin(&self, stage: Stage) {
        self.bar.set_style(style(STAGE));
        self.bar.set_message(match stage {
            Stage::Read => "reading",
            Stage::Decode => "decoding",
            Stage::Compute => "computing",
            Stage::Check => "checking",
            Stage::Plan => "planning",
            Stage::Publish => "publishing",
        });
    }

    /// The same files, counted as they are asked for.
    pub(super) fn counting<'a>(&'a self, files: &'a dyn Artifacts) -> Counting<'a> {
        self.bar.set_style(style(FILES));
        self.bar.set_length(files.paths().len() as u64);
        Counting { files, bar: &self.bar }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.shown_later.take() {
            drop(sender);
            // A thread that failed has shown nothing.
            let _ = thread.join();
        }
        self.bar.finish_and_clear();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the templates are well formed").progress_chars("=> ")
}

/// The files of a site, which move a bar as they are made.
pub(super) struct Counting<'a> {
    files: &'a dyn Artifacts,
    bar: &'a ProgressBar,
}

impl Artifacts for Counting<'_> {
    fn paths(&self) -> Vec<&str> {
        self.files.paths()
    }

    fn batches(&self) -> Vec<Batch> {
        self.files.batches()
    }

    fn batch(&self, index: usize) -> Option<usize> {
        self.files.batch(index)
    }

    fn kept(&self, index: usize) {
        self.files.kept(index);
        self.bar.inc(1);
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        let made = self.files.make(index, last);
        self.bar.inc(1);
        made
    }

    fn flow(&self, index: usize) -> Result<Option<Flow<'_>>, Vec<Diagnostic>> {
        let flow = self.files.flow(index)?;
        // Whoever takes it does not ask for it as a whole.
        self.bar.inc(u64::from(flow.is_some()));
        Ok(flow)
    }

    fn grounds(&self) -> Vec<(Ground, String)> {
        self.files.grounds()
    }
}
