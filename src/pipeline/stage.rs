//! The parts of a build, and who is told of them.

/// A part of the work of a build, in the order in which they come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Read,
    /// Files become the model, and the figures of each member are computed.
    Decode,
    /// The figures of members together.
    Compute,
    Check,
    Plan,
    /// Rendering and writing, page by page, and the exchange of the sites.
    Publish,
}

impl Stage {
    /// As messages and `--timings` name it.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Read => "read",
            Stage::Decode => "decode",
            Stage::Compute => "compute",
            Stage::Check => "check",
            Stage::Plan => "plan",
            Stage::Publish => "publish",
        }
    }
}

/// Is told when a stage begins: who wants to know how long each takes has a clock.
pub type Watch<'a> = &'a (dyn Fn(Stage) + Sync);
