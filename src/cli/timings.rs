//! How long each stage of a build took.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::pipeline::Stage;

/// A clock that is told when stages begin.
pub(super) struct Timings {
    begun: Instant,
    /// The stages so far, each with the moment at which it began.
    stages: Mutex<Vec<(Stage, Instant)>>,
}

impl Timings {
    pub(super) fn start() -> Timings {
        Timings { begun: Instant::now(), stages: Mutex::default() }
    }

    /// Notes that a stage begins, and the one before it ends.
    pub(super) fn begin(&self, stage: Stage) {
        self.stages.lock().unwrap_or_else(PoisonError::into_inner).push((stage, Instant::now()));
    }

    /// Since the start.
    pub(super) fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// How long each stage took until now, in their order.
    pub(super) fn stages(&self) -> Vec<(Stage, Duration)> {
        let stages = self.stages.lock().unwrap_or_else(PoisonError::into_inner);
        let ends = stages.iter().skip(1).map(|(_, begun)| *begun).chain([Instant::now()]);
        stages.iter().zip(ends).map(|((stage, begun), end)| (*stage, end - *begun)).collect()
    }

    /// `publish took 0.41 s of it`: the stage that took longest.
    pub(super) fn slowest(&self) -> Option<String> {
        let (stage, took) = self.stages().into_iter().max_by_key(|(_, took)| *took)?;
        Some(format!("the slowest stage, {}, took {:.2} s", stage.name(), took.as_secs_f64()))
    }

    /// `{"read": 0.1, ..., "total": 0.4}`, in seconds.
    pub(super) fn json(&self) -> String {
        let stages = self.stages().into_iter().map(|(stage, took)| (stage.name(), took));
        let parts: Vec<String> = stages
            .chain([("total", self.elapsed())])
            .map(|(name, took)| format!("\"{name}\": {:.6}", took.as_secs_f64()))
            .collect();
        format!("{{{}}}\n", parts.join(", "))
    }
}
