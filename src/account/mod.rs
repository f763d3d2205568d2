//! The model becomes figures, each with its standing and its trace.
