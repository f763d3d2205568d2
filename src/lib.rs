//! Milepost turns a folder of YAML greenhouse-gas inventories, member data and Markdown into the
//! public site of a network of local governments, or of one city.
//!
//! # The house
//!
//! Six stages, each a function from value to value; data runs down this list, imports run up it:
//!
//! ```text
//! disk -> read -> model -> account -> plan -> render -> publish
//! ```
//!
//! | stage | gives |
//! |---|---|
//! | [`read`] | files as [`read::Sources`]: text and nodes, each with its place |
//! | [`model`] | the typed, resolved, validated [`model::Model`] |
//! | [`theme`] | templates, styles and assets with one fingerprint: [`theme::Theme`] |
//! | [`language`] | words, numbers, days and lists in the reader's language: [`language::Language`] |
//! | [`account`] | [`account::Accounts`]: figures, each with its standing and its trace |
//! | [`plan`] | [`plan::SitePlan`]: every path of the site and the view that fills it |
//! | [`render`] | the bytes of one view |
//! | [`publish`] | the next site staged beside the old one, and exchanged in one step |
//!
//! Beside them stands [`serve`], the preview: the same stages over a folder that changes, shown page by page.
//!
//! # Invariants
//!
//! 1. **Stages are functions from value to value.** No object is half built; another state is another type.
//! 2. **One door for each thing outside**: [`disk`] for files, `cli::terminal` for the terminal; the day
//!    is an argument. One file names each big dependency (YAML, CSV, Markdown, decimals, Tera, plotters).
//! 3. **The user's faults are gathered values** ([`diagnostic::Diagnostic`]): no stage stops at the first.
//!    `Err` is for the world (a disk that fails); a panic is a sentence about us.
//! 4. **Scalars stay text until the wanted type is known**: `1.10` never passes through a float, `NO` is never `false`.
//! 5. **No wrong-but-plausible number.** A figure has an amount, a standing and a trace; a sum with a
//!    missing part is incomplete and says which. Missing is never zero.
//! 6. **A template reaches nothing but its view**, so the key `hash(tool version, theme, view)` is complete by construction.
//! 7. **The last published site is the cache.** Killed at any moment, the old site or the new one stands whole. What is
//!    about one member alone is composed by what reaches no other (`plan::compose::MemberComposer`), so it is known to be
//!    the same by what the member is made of, without being composed.
//! 8. **Same input, same bytes**, with 1 thread or 16: ordered maps, ordered joins, fixed digits, no clock.
//! 9. **No number of the domain lives in `src`**: factors, GWPs, units and references are data, dated, with a source.
//! 10. **Parse once, then trust**: ids, paths, amounts, years and percentages are their own types.

pub mod diagnostic;
pub mod disk;
pub mod quantity;
pub mod span;

pub mod language;

pub mod read;

pub mod model;

pub mod theme;

pub mod account;

pub mod plan;

pub mod render;

pub mod publish;

pub mod pipeline;

#[cfg(feature = "serve")]
pub mod serve;

pub mod starter;

pub mod cli;
