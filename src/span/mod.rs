//! Spans: what each thread works on at each moment, for who wants to see where the time of a build goes.
//!
//! They are there with the cargo feature `trace` only; without it nothing of them is compiled into the program. The one
//! door to `tracing`.

#[cfg(feature = "trace")]
mod recorder;

#[cfg(feature = "trace")]
pub use recorder::Recorder;

/// What is worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// One member's files become values.
    Decode,
    /// One member's figures are computed.
    Compute,
    /// One file of the site is looked at, and made if it is not the same.
    File,
}

/// Work that has begun. It ends when this is dropped.
#[must_use]
#[derive(Debug)]
pub struct Span {
    #[cfg(feature = "trace")]
    _entered: tracing::span::EnteredSpan,
}

/// Begins work on something, named as its user knows it: a member's id, a path of the site.
#[cfg(feature = "trace")]
pub fn begin(work: Work, what: &str) -> Span {
    // The names of spans are constants.
    let span = match work {
        Work::Decode => tracing::info_span!("decode", what),
        Work::Compute => tracing::info_span!("compute", what),
        Work::File => tracing::info_span!("file", what),
    };
    Span { _entered: span.entered() }
}

/// Begins work on something; nobody can look on.
#[cfg(not(feature = "trace"))]
pub fn begin(_: Work, _: &str) -> Span {
    Span {}
}
