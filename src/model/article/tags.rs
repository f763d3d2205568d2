//! Tags and topics that are likely one, written in two ways.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Place};

use super::super::decode::{Decoder, Fields};
use super::super::scalar::{shortened, slug};
use super::Article;

/// A tag or a topic, as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    pub name: String,
    /// What it is in addresses; tags of one id are one tag.
    pub id: String,
    pub place: Place,
}

/// The tags of a list, each once; one without letters or digits has no address and is a fault.
pub fn tags(decoder: &mut Decoder, fields: &Fields<'_>, key: &str) -> Vec<Tag> {
    let mut found: Vec<Tag> = Vec::new();
    let written = decoder.list(fields, key, |decoder, node| {
        let name = decoder.text(node)?.trim();
        let id = slug(name);
        if id.is_empty() {
            let message = format!("`{}` has no letter that an address could be made of", shortened(name));
            decoder.fault(Code::NotAnId, node.span, message);
            return None;
        }
        Some(Tag { name: name.to_owned(), id, place: decoder.place(node.span) })
    });
    for tag in written {
        if !found.iter().any(|known| known.id == tag.id) {
            found.push(tag);
        }
    }
    found
}

/// Warns of tags of which one is the other's plural, or the same in other letters; topics alike.
pub fn spelt_alike<'a>(
    articles: impl Iterator<Item = &'a Article> + Clone,
    diagnostics: &mut Vec<Diagnostic>,
) {
    alike_of("tag", articles.clone().flat_map(|article| &article.tags), diagnostics);
    alike_of("topic", articles.flat_map(|article| &article.topics), diagnostics);
}

fn alike_of<'t>(what: &str, tags: impl Iterator<Item = &'t Tag>, diagnostics: &mut Vec<Diagnostic>) {
    let mut uses: BTreeMap<&str, (&Tag, usize)> = BTreeMap::new();
    for tag in tags {
        uses.entry(&tag.name).or_insert((tag, 0)).1 += 1;
    }
    for (name, (tag, count)) in &uses {
        // Of two, the rarer is told; of two as rare, the later in the alphabet.
        let better = uses.iter().find(|(other, (_, other_count))| {
            is_alike(name, other) && (other_count, *name) > (count, **other)
        });
        if let Some((other, _)) = better {
            let message = format!("the {what} `{}` is nearly `{}`", shortened(name), shortened(other));
            let fault = Diagnostic::at(Code::TagsAlike, tag.place.clone(), message);
            diagnostics.push(fault.help(format!("write `{}` everywhere", shortened(other))));
        }
    }
}

/// Whether two words are one in other letters, or one is the plural of the other.
fn is_alike(one: &str, other: &str) -> bool {
    if one == other {
        return false;
    }
    let (one, other) = (slug(one), slug(other));
    let plural = |one: &str, other: &str| {
        other.len() > 3 && (one.strip_suffix('s') == Some(other) || one.strip_suffix("es") == Some(other))
    };
    let joined = |word: &str| word.replace('-', "");
    joined(&one) == joined(&other) || plural(&one, &other) || plural(&other, &one)
}

#[cfg(test)]
mod tests {
    use super::is_alike;

    #[test]
    fn words_are_alike_in_other_letters_or_number() {
        for (one, other) in [("Energy", "energy"), ("bus lanes", "bus lane"), ("heat-pumps", "heatpumps")] {
            assert!(is_alike(one, other) && is_alike(other, one), "{one} {other}");
        }
        for (one, other) in [("energy", "energy"), ("gas", "ga"), ("waste", "water"), ("heat", "heating")] {
            assert!(!is_alike(one, other), "{one} {other}");
        }
    }
}
