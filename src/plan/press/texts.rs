//! The texts of a site: those of its theme, and those that a programme has instead.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::theme;

use super::names::{AWARD_NAMES, YEAR_NAMES};
use super::template::Template;

/// What a text is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// An award of a member.
    Award,
    /// The awards of a programme's year.
    Year,
}

/// `press/<language>/award/release.md`, or with the id of a programme before `award`.
#[derive(Clone, Debug)]
pub struct PressText {
    pub file: Arc<str>,
    pub language: String,
    /// The programme that it is of; `None` for all others.
    pub programme: Option<String>,
    pub about: About,
    /// `release`, `post-280`
    pub name: String,
    /// How many characters it may have; `None` for a release.
    pub limit: Option<usize>,
    pub template: Template,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct PressTexts {
    texts: Vec<PressText>,
}

impl PressTexts {
    /// Reads the files of a theme, by their paths below `press/`.
    pub fn read(files: &BTreeMap<String, theme::Template>) -> Checked<PressTexts> {
        let (mut texts, mut diagnostics) = (Vec::new(), Vec::new());
        for (path, written) in files {
            let Some(text) = text(path, written, &mut diagnostics) else {
                diagnostics.push(stray(&written.file));
                continue;
            };
            texts.push(text);
        }
        Checked::new(PressTexts { texts }, diagnostics)
    }

    /// The languages that there are texts in, sorted.
    pub fn languages(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.texts.iter().map(|text| text.language.as_str()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// The texts about something of a programme in a language, the release before the posts and short posts before long
    /// ones. A programme's own text stands instead of that of the same name.
    pub fn of(&self, language: &str, programme: &str, about: About) -> Vec<&PressText> {
        let mut found: BTreeMap<(Option<usize>, &str), &PressText> = BTreeMap::new();
        let fits = |text: &&PressText| text.language == language && text.about == about;
        for own in [false, true] {
            for text in self.texts.iter().filter(fits).filter(|text| text.programme.is_some() == own) {
                if text.programme.as_deref().is_none_or(|id| id == programme) {
                    found.insert((text.limit, &text.name), text);
                }
            }
        }
        found.into_values().collect()
    }

    /// Those of programmes, with the ids of these.
    pub fn of_programmes(&self) -> impl Iterator<Item = (&PressText, &str)> {
        self.texts.iter().filter_map(|text| Some((text, text.programme.as_deref()?)))
    }
}

fn text(path: &str, written: &theme::Template, diagnostics: &mut Vec<Diagnostic>) -> Option<PressText> {
    let parts: Vec<&str> = path.split('/').collect();
    let (language, programme, about, name) = match parts.as_slice() {
        [language, about, name] => (language, None, about, name),
        [language, programme, about, name] => (language, Some((*programme).to_owned()), about, name),
        _ => return None,
    };
    let about = match *about {
        "award" => About::Award,
        "year" => About::Year,
        _ => return None,
    };
    let name = name.strip_suffix(".md")?;
    let limit = match name.strip_prefix("post-") {
        Some(limit) => Some(limit.parse().ok().filter(|limit| *limit > 0)?),
        None if name == "release" => None,
        None => return None,
    };
    let known: &[(&str, &str)] = if about == About::Award { &AWARD_NAMES } else { &YEAR_NAMES };
    let template = Template::read((&written.file, &written.text), known, diagnostics);
    Some(PressText {
        file: Arc::clone(&written.file),
        language: (*language).to_owned(),
        programme,
        about,
        name: name.to_owned(),
        limit,
        template,
    })
}

fn stray(file: &Arc<str>) -> Diagnostic {
    Diagnostic::at(Code::StrayPressText, Place::start_of(file), format!("`{file}` is no text for the press"))
        .help("texts are `press/<language>/award/` and `press/<language>/year/`, `release.md` and `post-280.md` with the number of characters that it may have; a programme's own are in `press/<language>/<programme>/award/`")
}
