//! Which words stand in which file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::plan::view::data::Json;

use super::record::{Record, Weight, count};

/// No file is larger, in bytes: the directory and two of these stay below 30 kB.
const LARGEST: usize = 9_000;
/// What a file has beside its words and its records.
const FRAME: usize = 48;
/// No file holds more entries than this: the shortest take so many bytes each.
const MOST: usize = LARGEST / 6;

/// All records by their words.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// In their own order.
    records: Vec<Arc<Record>>,
    /// Every word once, in order.
    words: Vec<String>,
    /// In the order of their beginnings.
    shards: Vec<Shard>,
    /// Which beginnings are divided further: `(a b(aeo) c)` without the spaces.
    tree: String,
}

/// The words that begin alike.
#[derive(Clone, Debug)]
struct Shard {
    beginning: String,
    postings: Vec<Posting>,
    /// How many entries are only in the files of longer beginnings, or in none.
    left_out: usize,
}

/// A word of a record, by positions.
#[derive(Clone, Copy, Debug)]
struct Posting {
    word: usize,
    record: usize,
    weight: Weight,
}

impl Index {
    /// The index of these records.
    pub fn new(records: Vec<impl Into<Arc<Record>>>) -> Index {
        let mut records: Vec<Arc<Record>> = records.into_iter().map(Into::into).collect();
        records.par_sort_by_cached_key(|record| record.order());
        let mut by_word: BTreeMap<&str, Vec<(usize, Weight)>> = BTreeMap::new();
        for (position, record) in records.iter().enumerate() {
            for (word, weight) in record.words() {
                by_word.entry(word).or_default().push((position, weight));
            }
        }
        let words: Vec<String> = by_word.keys().map(|word| (*word).to_owned()).collect();
        let postings: Vec<Posting> = by_word
            .into_values()
            .enumerate()
            .flat_map(|(word, of)| {
                of.into_iter().map(move |(record, weight)| Posting { word, record, weight })
            })
            .collect();
        let sizes = records.par_iter().map(|record| written(&record.json())).collect();
        let mut divider = Divider { words: &words, sizes, shards: Vec::new(), tree: String::new() };
        divider.divide("", &postings);
        let Divider { shards, tree, .. } = divider;
        Index { records, words, shards, tree }
    }

    /// How many pages can be found.
    pub fn count(&self) -> usize {
        self.records.len()
    }

    /// The names of all files, without a folder; the first is the directory.
    pub fn files(&self) -> impl Iterator<Item = String> {
        std::iter::once("index.json".to_owned()).chain(self.shards.iter().map(Shard::file))
    }

    /// What stands in a file, by its position among [`Index::files`].
    pub fn file(&self, position: usize) -> Json {
        match position.checked_sub(1).and_then(|shard| self.shards.get(shard)) {
            Some(shard) => self.shard(shard),
            None => {
                Json::map([("records", count(self.records.len())), ("tree", Json::text(self.tree.as_str()))])
            }
        }
    }

    /// Its records, and each word with the numbers of its records: four times the position, and the weight.
    fn shard(&self, shard: &Shard) -> Json {
        let own: BTreeSet<usize> = shard.postings.iter().map(|posting| posting.record).collect();
        let positions: BTreeMap<usize, usize> =
            own.iter().enumerate().map(|(position, record)| (*record, position)).collect();
        let mut words: Vec<(String, Json)> = Vec::new();
        for of_word in shard.postings.chunk_by(|a, b| a.word == b.word) {
            let number =
                |posting: &Posting| count(positions[&posting.record] * 4 + posting.weight.number() as usize);
            let numbers = Json::List(of_word.iter().map(number).collect());
            words.push((self.words[of_word[0].word].clone(), numbers));
        }
        let records = own.iter().map(|record| self.records[*record].json()).collect();
        Json::map([
            ("more", count(shard.left_out)),
            ("records", Json::List(records)),
            ("words", Json::Map(words)),
        ])
    }
}

impl Shard {
    /// `w-ed.json`; letters beyond ASCII by their numbers: no file system spells those in two ways.
    fn file(&self) -> String {
        let mut name = String::from("w-");
        for letter in self.beginning.chars() {
            match letter.is_ascii_alphanumeric() {
                true => name.push(letter),
                false => name.push_str(&format!("_{:x}", u32::from(letter))),
            }
        }
        name + ".json"
    }
}

/// Divides words by their letters until each file is small.
struct Divider<'w> {
    words: &'w [String],
    /// The bytes of each record as it is written.
    sizes: Vec<usize>,
    shards: Vec<Shard>,
    tree: String,
}

impl Divider<'_> {
    fn divide(&mut self, beginning: &str, postings: &[Posting]) {
        if self.fitting(postings) == postings.len() {
            self.add(beginning, postings.to_vec(), 0);
            return;
        }
        if !beginning.is_empty() {
            let best = self.best(beginning, postings);
            let left_out = postings.len() - best.len();
            self.add(beginning, best, left_out);
        }
        let next = |posting: &Posting| self.words[posting.word][beginning.len()..].chars().next();
        let longer: Vec<&[Posting]> = postings.chunk_by(|a, b| next(a) == next(b)).collect();
        let longer: Vec<(char, &[Posting])> =
            longer.into_iter().filter_map(|part| Some((next(&part[0])?, part))).collect();
        self.tree.push('(');
        for (letter, part) in longer {
            self.tree.push(letter);
            self.divide(&format!("{beginning}{letter}"), part);
        }
        self.tree.push(')');
    }

    fn add(&mut self, beginning: &str, postings: Vec<Posting>, left_out: usize) {
        self.shards.push(Shard { beginning: beginning.to_owned(), postings, left_out });
    }

    /// How many of the postings, from the first on, fit one file.
    fn fitting(&self, postings: &[Posting]) -> usize {
        let (mut bytes, mut words, mut records) = (FRAME, BTreeSet::new(), BTreeSet::new());
        for (position, posting) in postings.iter().enumerate() {
            // A number and its comma; records have fewer than five digits in one file.
            bytes += 6;
            if words.insert(posting.word) {
                bytes += self.words[posting.word].len() + 6;
            }
            if records.insert(posting.record) {
                bytes += self.sizes[posting.record] + 1;
            }
            if bytes > LARGEST {
                return position;
            }
        }
        postings.len()
    }

    /// What a reader wants most who has typed no more than this: the word itself before longer ones, names before texts.
    fn best(&self, beginning: &str, postings: &[Posting]) -> Vec<Posting> {
        let key = |posting: &Posting| {
            let is_longer = self.words[posting.word].len() > beginning.len();
            (is_longer, posting.weight, posting.record, posting.word)
        };
        let mut best = postings.to_vec();
        if best.len() > MOST {
            best.select_nth_unstable_by_key(MOST, key);
            best.truncate(MOST);
        }
        best.sort_unstable_by_key(key);
        best.truncate(self.fitting(&best));
        best.sort_unstable_by_key(|posting| (posting.word, posting.record));
        best
    }
}

/// The bytes of a value in JSON, or a few more.
fn written(json: &Json) -> usize {
    match json {
        Json::Text(text) => {
            let escaped = text.chars().filter(|letter| matches!(letter, '"' | '\\' | '<')).count();
            text.len() + 5 * escaped + 2
        }
        Json::List(items) => items.iter().map(|item| written(item) + 1).sum::<usize>() + 2,
        Json::Map(entries) => {
            entries.iter().map(|(key, value)| key.len() + 4 + written(value)).sum::<usize>() + 2
        }
        Json::Number(number) => number.to_string().len(),
        Json::Null | Json::Bool(_) => 5,
    }
}
