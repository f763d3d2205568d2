//! What tests of several files of this module begin with.

use crate::disk::Memory;
use crate::model::{Model, Shown, model};
use crate::quantity::Date;
use crate::read::sources;

/// The day of the tests.
pub(super) fn today() -> Date {
    Date::parse("2022-06-01").unwrap()
}

/// The model of a network whose files stand in strings, by their paths.
pub(super) fn model_of(files: &[(&str, &str)]) -> Model {
    let files = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
    let read = sources(&Memory { files: files.collect() }).value;
    let made = model(&read, Shown { today: today(), drafts: false });
    made.value.unwrap_or_else(|| panic!("{:?}", made.diagnostics))
}
