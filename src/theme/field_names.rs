//! Which fields of views the templates of a theme can ask for at all: those whose names stand in them.

use std::collections::HashSet;

/// The whole context under one name: whoever uses it may see everything.
const EVERYTHING: &str = "__tera_context";

/// Every word of a theme's templates that could be the name of a field. A template sees a field only by writing its
/// name, so that what no template names need not be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldNames {
    words: HashSet<String>,
}

impl FieldNames {
    /// The words of these templates.
    pub fn by<'t>(templates: impl Iterator<Item = &'t str>) -> FieldNames {
        let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
        let words = templates.flat_map(|text| text.split(move |letter| !is_part(letter)));
        FieldNames { words: words.filter(|word| !word.is_empty()).map(str::to_owned).collect() }
    }

    /// Any field may be asked for.
    pub fn everything() -> FieldNames {
        FieldNames::by(std::iter::once(EVERYTHING))
    }

    /// Whether some template may look at all fields, whatever they are called.
    pub fn are_all(&self) -> bool {
        self.words.contains(EVERYTHING)
    }

    /// Whether some template may look at a field of this name.
    pub fn has(&self, field: &str) -> bool {
        self.words.contains(field) || self.are_all()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_asked_for_by_its_whole_name() {
        let names = FieldNames::by(["{% if why_lately %}{{ sectors.wide | safe }}{% endif %}"].into_iter());
        assert!(names.has("why_lately") && names.has("wide"));
        assert!(!names.has("why") && !names.has("narrow"));
        assert!(FieldNames::by(["{{ __tera_context }}"].into_iter()).has("why"));
    }
}
