//! Keeps the spans of a run, and writes them as the trace events that browsers and Perfetto show.

use std::collections::HashMap;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::{Subscriber, set_global_default};
use tracing::{Event, Metadata};

/// What all threads of this process do from now on.
#[derive(Clone, Debug)]
pub struct Recorder(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    begun: Instant,
    next: AtomicU64,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Spans that are open, each with its kind and what it is about.
    open: HashMap<u64, (&'static str, String)>,
    events: Vec<Moment>,
}

/// A thread enters a span, or leaves the one that it entered last.
#[derive(Debug)]
struct Moment {
    thread: u64,
    microseconds: u128,
    /// `None` at the end.
    entered: Option<(&'static str, String)>,
}

impl Recorder {
    /// Begins to keep what this process does; `None` where somebody keeps it already.
    pub fn start() -> Option<Recorder> {
        let state = Mutex::default();
        let recorder = Recorder(Arc::new(Kept { begun: Instant::now(), next: AtomicU64::new(1), state }));
        set_global_default(recorder.clone()).ok()?;
        Some(recorder)
    }

    /// Everything so far in the JSON of the Trace Event Format: `B` where a thread begins work, `E` where it ends it.
    /// `stages` are the parts of the run with how long each took, one after the other: they have a thread of their own.
    pub fn json<S: fmt::Debug>(&self, stages: &[(S, Duration)]) -> String {
        let state = self.state();
        let mut events: Vec<String> = state.events.iter().map(Moment::json).collect();
        let mut begun = Duration::ZERO;
        for (stage, took) in stages {
            let (start, length) = (begun.as_micros(), took.as_micros());
            events.push(format!(
                "{{\"ph\":\"X\",\"name\":\"{stage:?}\",\"pid\":1,\"tid\":0,\"ts\":{start},\"dur\":{length}}}"
            ));
            begun += *took;
        }
        format!("{{\"traceEvents\":[\n{}\n]}}\n", events.join(",\n"))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, state: &mut State, entered: Option<(&'static str, String)>) {
        let mut hasher = DefaultHasher::new();
        thread::current().id().hash(&mut hasher);
        // Programs that show traces keep thirty-two bits of a thread's number.
        let thread = hasher.finish() >> 33;
        state.events.push(Moment { thread, microseconds: self.0.begun.elapsed().as_micros(), entered });
    }
}

impl Moment {
    fn json(&self) -> String {
        let Moment { thread, microseconds, entered } = self;
        let place = format!("\"pid\":1,\"tid\":{thread},\"ts\":{microseconds}");
        match entered {
            Some((kind, what)) => {
                let what = serde_json::Value::from(what.as_str());
                format!("{{\"ph\":\"B\",\"cat\":\"{kind}\",\"name\":{what},{place}}}")
            }
            None => format!("{{\"ph\":\"E\",{place}}}"),
        }
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.is_span() && metadata.target().starts_with(env!("CARGO_CRATE_NAME"))
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed);
        let mut what = What::default();
        span.record(&mut what);
        self.state().open.insert(id, (span.metadata().name(), what.0));
        Id::from_u64(id)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, span: &Id) {
        let mut state = self.state();
        let entered = state.open.remove(&span.into_u64());
        self.note(&mut state, Some(entered.unwrap_or_default()));
    }

    fn exit(&self, _: &Id) {
        self.note(&mut self.state(), None);
    }
}

/// The one field of our spans.
#[derive(Default)]
struct What(String);

impl Visit for What {
    fn record_str(&mut self, _: &Field, value: &str) {
        value.clone_into(&mut self.0);
    }

    fn record_debug(&mut self, _: &Field, value: &dyn fmt::Debug) {
        self.0 = format!("{value:?}");
    }
}
