//! The words that the page says around a text.

pub(super) const CONTENTS: &str = "Contents";
pub(super) const LINK_TO: &str = "Link to";
pub(super) const TABLE: &str = "Table";
pub(super) const NOTE: &str = "Note";
pub(super) const NOTES: &str = "Notes";
pub(super) const DONE: &str = "Done";
pub(super) const TO_DO: &str = "To do";

/// What leads from a note back to where it is referred to.
pub(super) fn back_to_note(number: usize) -> String {
    format!("Back to note {number} in the text")
}
