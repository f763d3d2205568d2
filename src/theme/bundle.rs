//! Many style sheets or scripts become one file that browsers may keep for ever.

use super::{PUBLISHED, integrity};

/// A file whose name changes with its content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    /// Below the output folder: `assets/site.0123456789abcdef.css`; empty for an empty bundle.
    pub path: String,
    /// What the file holds.
    pub bytes: Vec<u8>,
    /// For the `integrity` attribute: `sha256-...`.
    pub integrity: String,
}

impl Bundle {
    /// A bundle of this text; nothing at all where there is no text.
    pub(super) fn new(suffix: &str, text: String) -> Bundle {
        if text.trim().is_empty() {
            return Bundle::default();
        }
        let bytes = text.into_bytes();
        let hash = blake3::hash(&bytes).to_hex();
        let path = format!("{PUBLISHED}/site.{}.{suffix}", &hash.as_str()[..16]);
        Bundle { path, integrity: integrity::of(&bytes), bytes }
    }
}

/// A style sheet without its comments and the white space at line ends, which readers need not load.
/// A comment inside quotation marks stays: there it is text.
pub(super) fn without_comments(styles: &str) -> String {
    let (mut kept, mut rest) = (String::with_capacity(styles.len()), styles);
    while let Some(at) = rest.find(['/', '"', '\'']) {
        kept.push_str(&rest[..at]);
        let here = &rest[at..];
        let end = if let Some(comment) = here.strip_prefix("/*") {
            comment.find("*/").map_or(here.len(), |end| end + 4)
        } else if here.starts_with('/') {
            kept.push('/');
            1
        } else {
            let end = here[1..].find(&here[..1]).map_or(here.len(), |end| end + 2);
            kept.push_str(&here[..end]);
            end
        };
        rest = &here[end..];
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<&str>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::{Bundle, without_comments};

    #[test]
    fn comments_go_and_strings_stay() {
        let sheet = "a{}\n  /* why */ b{content:\"/* text */\";c:'*/'}\n\n d{e:f/g}";
        assert_eq!(without_comments(sheet), "a{}\nb{content:\"/* text */\";c:'*/'}\nd{e:f/g}");
    }

    #[test]
    fn an_empty_bundle_is_no_file() {
        assert_eq!(Bundle::new("css", " \n".to_owned()), Bundle::default());
    }
}
