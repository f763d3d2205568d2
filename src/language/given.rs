//! What is put into a message.

use std::borrow::Cow;

use crate::quantity::{Dec, Year};

/// One part that a message is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given<'a> {
    /// Words, or a number that is written already.
    Text(Cow<'a, str>),
    /// A count: the message chooses its plural by it, and writes it as the language does.
    Count(i64),
    /// A number with all its digits: chosen by and written as a count is.
    Number(Dec),
    /// A year: written in the language's digits, and never grouped.
    Year(i32),
}

impl<'a> From<&'a str> for Given<'a> {
    fn from(text: &'a str) -> Given<'a> {
        Given::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Given<'a> {
    fn from(text: &'a String) -> Given<'a> {
        Given::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Given<'_> {
    fn from(text: String) -> Self {
        Given::Text(Cow::Owned(text))
    }
}

impl From<usize> for Given<'_> {
    fn from(count: usize) -> Self {
        Given::Count(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl From<i64> for Given<'_> {
    fn from(count: i64) -> Self {
        Given::Count(count)
    }
}

impl From<Dec> for Given<'_> {
    fn from(number: Dec) -> Self {
        Given::Number(number)
    }
}

impl From<Year> for Given<'_> {
    fn from(year: Year) -> Self {
        Given::Year(year.number())
    }
}
