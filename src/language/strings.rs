//! The texts that messages are read from.

use std::sync::Arc;

/// One `.ftl` file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StringsFile {
    /// BCP 47: `de`.
    pub language: String,
    /// Where it is: for diagnostics.
    pub file: Arc<str>,
    /// What it says, as written.
    pub text: String,
}

/// The files of a theme and of those that it extends, those that win last. What ships is below them all, and is not here.
pub type Strings = Vec<StringsFile>;

/// The language of a file by its path below `strings/`: of `de.ftl` and of `de/profile.ftl` it is `de`.
pub fn language_of(path: &str) -> Option<&str> {
    let stem = path.strip_suffix(".ftl")?;
    let language = stem.split_once('/').map_or(stem, |(language, _)| language);
    super::messages::is_tag(language).then_some(language)
}
