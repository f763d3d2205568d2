//! A page as the index knows it.

use std::collections::BTreeMap;

use crate::plan::view::data::Json;
use crate::quantity::Dec;

use super::normal::{latin, words};

/// Titles and notes are cut to so many letters: an index of long sentences would not be small.
const LONGEST: usize = 110;

/// Where in a page a word stands. What a page is called counts more than what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// In its name.
    Name,
    /// In another name of it.
    Alias,
    /// In what it is and where it is.
    Place,
    /// In its headings and its summary.
    Text,
}

/// By what found members can be narrowed: ids, as the lists of the search page have them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facets {
    /// `us`
    pub country: String,
    /// The id of the size class; may be empty.
    pub size: String,
    /// `leaders-circle/gold`
    pub levels: Vec<String>,
    /// `zero-emission`
    pub pathways: Vec<String>,
}

/// A page and the words it is found by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// What the reader sees of it.
    title: String,
    /// Below the site's address: `members/edina/`.
    path: String,
    /// `Member`, `Programme`.
    kind: String,
    /// A few words more: where it is, or what it is about; may be empty.
    note: String,
    /// Its other names, for the reader and for exact matches; may be empty.
    also: String,
    facets: Option<Facets>,
    words: BTreeMap<String, Weight>,
}

impl Record {
    /// A page that is found by its title and its kind.
    pub fn new(title: &str, path: String, kind: &str) -> Record {
        let record = Record { title: cut(title), path, kind: kind.to_owned(), ..Record::default() };
        record.found_by(title, Weight::Name).found_by(kind, Weight::Place)
    }

    /// The same, found by more words.
    pub fn found_by(mut self, text: &str, weight: Weight) -> Record {
        // A name with an apostrophe is found by both of its halves too: `aquila`.
        let halves = text.contains(['\'', '\u{2019}']).then(|| words(&text.replace(['\'', '\u{2019}'], " ")));
        for word in words(text).into_iter().chain(latin(text)).chain(halves.into_iter().flatten()) {
            let known = self.words.entry(word).or_insert(weight);
            *known = weight.min(*known);
        }
        self
    }

    /// The same with other names.
    pub fn also_called(mut self, names: &[String]) -> Record {
        self.also = cut(&names.join(", "));
        names.iter().fold(self, |record, name| record.found_by(name, Weight::Alias))
    }

    /// The same with a few words under its title, by which it is found too.
    pub fn noted(mut self, note: &str, weight: Weight) -> Record {
        self.note = cut(note);
        self.found_by(note, weight)
    }

    /// The same with what it can be narrowed by.
    pub fn narrowed_by(self, facets: Facets) -> Record {
        Record { facets: Some(facets), ..self }
    }

    /// The words it is found by, in order.
    pub fn words(&self) -> impl Iterator<Item = (&str, Weight)> {
        self.words.iter().map(|(word, weight)| (word.as_str(), *weight))
    }

    /// Records stand in this order wherever nothing else decides.
    pub fn order(&self) -> (Vec<String>, String) {
        (words(&self.title), self.path.clone())
    }

    /// As it is written into a file: a list, without the empty entries at its end.
    pub fn json(&self) -> Json {
        let texts = [&self.title, &self.path, &self.kind, &self.note, &self.also];
        let mut entries: Vec<Json> = texts.into_iter().map(|text| Json::text(text.as_str())).collect();
        match &self.facets {
            Some(facets) => entries.push(facets_json(facets)),
            None => {
                let kept = texts.iter().rposition(|text| !text.is_empty()).map_or(0, |last| last + 1);
                entries.truncate(kept);
            }
        }
        Json::List(entries)
    }
}

impl Weight {
    /// As it is written into a file.
    pub fn number(self) -> u32 {
        self as u32
    }
}

fn facets_json(facets: &Facets) -> Json {
    let list = |ids: &[String]| Json::List(ids.iter().map(|id| Json::text(id.as_str())).collect());
    Json::List(vec![
        Json::text(facets.country.as_str()),
        Json::text(facets.size.as_str()),
        list(&facets.levels),
        list(&facets.pathways),
    ])
}

/// A count in JSON.
pub fn count(number: usize) -> Json {
    Json::Number(Dec::from(i64::try_from(number).unwrap_or(i64::MAX)))
}

/// A text without what cannot be seen, cut at a letter.
fn cut(text: &str) -> String {
    let mut seen = text.split_whitespace().collect::<Vec<_>>().join(" ");
    seen.retain(|letter| !letter.is_control());
    match seen.char_indices().nth(LONGEST) {
        Some((end, _)) => {
            seen.truncate(end);
            seen.truncate(seen.trim_end().len());
            seen.push('…');
            seen
        }
        None => seen,
    }
}
