//! Where an article will be, and in which language it is.

use crate::diagnostic::{Code, nearest};
use crate::quantity::Date;
use crate::read::Node;

use super::super::decode::{Decoder, quoted};
use super::super::scalar::{shortened, slug};
use super::Alias;

/// Splits the language off a file's name: `about.de` is `about` in German.
pub fn without_language(inside: &str) -> (&str, Option<&str>) {
    let name = inside.rsplit('/').next().unwrap_or(inside);
    let language = name.rsplit_once('.').map(|(_, language)| language).filter(|tag| is_language_tag(tag));
    match language {
        Some(language) => (&inside[..inside.len() - language.len() - 1], Some(language)),
        None => (inside, None),
    }
}

/// `de`, `pt-BR`, `zh-Hant`: as far as names of files go.
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// The language that a file's name or `language:` gives; one that the site does not have is a fault.
/// The site's own is `None`.
pub fn language(
    decoder: &mut Decoder,
    by_name: Option<&str>,
    key: Option<&Node>,
    known: &[String],
) -> Option<String> {
    let written = key.and_then(|node| decoder.text(node));
    let start = crate::diagnostic::Place::start_of(&decoder.file.clone()).span;
    let span = key.map_or(start, |node| node.span);
    let language = written.or(by_name)?;
    if let (Some(written), Some(by_name)) = (written, by_name)
        && written != by_name
    {
        let message =
            format!("the file's name says `{by_name}`, and `language:` says `{}`", shortened(written));
        decoder.fault(Code::UnknownLanguage, span, message).hint = "keep one of them".to_owned();
    } else if !known.is_empty() && !known.iter().any(|known| known == language) {
        let near = nearest(language, known.iter().map(String::as_str));
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        let message = format!("the site has no language `{}`", shortened(language));
        let fault = decoder.fault(Code::UnknownLanguage, span, message);
        fault.hint = near.map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
        fault.help.push(format!("`languages:` in `data/network.yaml` names {}", quoted(&names)));
    }
    (known.first().map(String::as_str) != Some(language)).then(|| language.to_owned())
}

/// `briefs/2024 Methane` becomes `briefs/2024-methane`; a section's `_index` is the section itself, and so is a
/// folder's `index`.
pub fn route(inside: &str, own_slug: Option<String>) -> String {
    let mut parts: Vec<String> = inside.split('/').map(slug).collect();
    let name = inside.rsplit('/').next().unwrap_or(inside);
    if name == "_index" || name == "index" && parts.len() > 1 {
        parts.pop();
    }
    if name != "_index"
        && let Some(last) = parts.last_mut()
    {
        *last = own_slug.unwrap_or_else(|| last.clone());
    }
    parts.join("/")
}

/// Where the article of a file below `content/` is, unless its `slug:` says otherwise; `None` for other files.
pub fn route_of_file(path: &str) -> Option<String> {
    let (inside, _) = without_language(path.strip_suffix(".md")?);
    Some(route(inside, None))
}

/// The day with which the name of a file, or of the folder of an `index`, begins: `2021-03-04-heat`.
pub fn day_in_name(inside: &str) -> Option<Date> {
    let name = inside.strip_suffix("/index").unwrap_or(inside).rsplit('/').next()?;
    let (day, rest) = name.split_at_checked(10)?;
    rest.starts_with(['-', '_']).then(|| Date::parse(day)).flatten()
}

/// A former address: `/old/page/`, `old/page` or `/old/page.html`.
pub fn alias(decoder: &mut Decoder, node: &Node) -> Option<Alias> {
    let written = decoder.text(node)?;
    let path = written.trim_matches('/');
    let is_plain = |part: &str| {
        !matches!(part, "" | "." | "..") && part.chars().all(|c| c.is_alphanumeric() || "-_.~+".contains(c))
    };
    if path.split('/').all(is_plain) && path.len() <= 200 {
        return Some(Alias { path: path.to_owned(), place: decoder.place(node.span) });
    }
    let message = format!("`{}` cannot be a former address of a page of this site", shortened(written));
    let fault = decoder.fault(Code::NotAnAlias, node.span, message);
    fault.hint = "write its path, as in `/news/methane/`".to_owned();
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_split_off() {
        assert_eq!(without_language("about.de"), ("about", Some("de")));
        assert_eq!(without_language("briefs/heat.pt-BR"), ("briefs/heat", Some("pt-BR")));
        for own in ["about", "release-1.0", "notes.final", "a.b/c"] {
            assert_eq!(without_language(own), (own, None), "{own}");
        }
    }

    #[test]
    fn a_name_may_begin_with_the_day() {
        for inside in ["briefs/2021-03-04-heat", "blog/2021-03-04-heat/index", "2021-03-04_x"] {
            assert_eq!(day_in_name(inside), Date::parse("2021-03-04"), "{inside}");
        }
        for inside in [
            "blog/2021-13-04-heat",
            "2021-03-04",
            "2021-03-04-a/b",
            "heat",
            "\u{e4}\u{e4}\u{e4}\u{e4}\u{e4}-x",
        ] {
            assert_eq!(day_in_name(inside), None, "{inside}");
        }
    }

    #[test]
    fn a_file_has_one_address_in_every_way_to_write_it() {
        for inside in ["briefs/2024 Methane", "briefs/2024-methane/index"] {
            assert_eq!(route(inside, None), "briefs/2024-methane");
        }
        assert_eq!(route("briefs/_index", None), "briefs");
        assert_eq!(route("_index", None), "");
        assert_eq!(route("briefs/long name/index", Some("short".to_owned())), "briefs/short");
        assert_eq!(route("index", None), "index");
    }
}
