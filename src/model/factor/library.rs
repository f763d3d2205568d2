//! All factors that a site can name: its own, and the library that ships with Milepost.
//!
//! A set of the library is parsed when a line first names one of its factors, or asks for a fuel whose name stands in
//! its text: most sites need one or two of them, and one is needed once, however many members ask.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use crate::diagnostic::Diagnostic;
use crate::read::{Sources, library_texts, yaml};

use super::super::decode::Decoder;
use super::super::reference::References;
use super::Factor;
use super::set::{Set, decode_set};

/// Every factor that a line can name or find.
#[derive(Debug, Default)]
pub struct Factors {
    own: BTreeMap<String, Set>,
    /// Without the sets of whose id the site has one of its own.
    library: Vec<Shipped>,
    /// Which sets of the library may hold a fuel, by its canonical name: their texts are searched once for each.
    holders: RwLock<BTreeMap<String, Arc<[usize]>>>,
}

/// A set of the library, parsed when it is first needed.
#[derive(Debug)]
struct Shipped {
    id: &'static str,
    file: Arc<str>,
    text: &'static str,
    set: OnceLock<Set>,
}

impl Shipped {
    /// Told by its head, so that a set that cannot serve is not parsed.
    fn counts_life_cycle(&self) -> bool {
        self.text.lines().take_while(|line| *line != "factors:").any(|line| line == "counts: life-cycle")
    }

    fn set(&self, references: &References) -> &Set {
        self.set.get_or_init(|| {
            // A shipped set is without fault: a test decodes each.
            let mut sets = BTreeMap::new();
            if let Some(root) = yaml(&self.file, self.text).value {
                decode_set(&mut Decoder::new(&self.file), &root, (references, true), &mut sets);
            }
            sets.remove(self.id).unwrap_or_default()
        })
    }
}

/// All factors of the site's `data/factors/` and `data/reference/factors/`, and of the library.
pub fn factors(sources: &Sources, references: &References, diagnostics: &mut Vec<Diagnostic>) -> Factors {
    let mut own = BTreeMap::new();
    let is_set =
        |path: &str| path.starts_with("data/factors/") || path.starts_with("data/reference/factors/");
    for (_, document) in sources.data.iter().filter(|(path, _)| is_set(path)) {
        let mut decoder = Decoder::new(&document.file);
        decode_set(&mut decoder, &document.root, (references, false), &mut own);
        diagnostics.append(&mut decoder.diagnostics);
    }
    let shipped = library_texts().filter(|(id, _, _)| !own.contains_key(*id));
    let library = shipped.map(|(id, file, text)| Shipped { id, file, text, set: OnceLock::new() }).collect();
    Factors { own, library, holders: RwLock::default() }
}

impl Factors {
    /// The factor of this name, `set/id`.
    pub fn get(&self, name: &str, references: &References) -> Option<&Arc<Factor>> {
        let (set, id) = name.split_once('/')?;
        self.set(set, references)?.by_id.get(id)
    }

    fn set(&self, id: &str, references: &References) -> Option<&Set> {
        let shipped = || self.library.iter().find(|set| set.id == id).map(|set| set.set(references));
        self.own.get(id).or_else(shipped)
    }

    /// The factors of a fuel that a lookup may find: of the site's own sets, and of the library.
    pub fn of(&self, fuel: &str, references: &References) -> [Vec<&Arc<Factor>>; 2] {
        let canonical = references.fuels.canonical(fuel);
        let own = self.own.values().flat_map(|set| set.of(&canonical)).collect();
        let holders = self.holders(&canonical, references);
        let library = holders.iter().flat_map(|index| self.library[*index].set(references).of(&canonical));
        [own, library.collect()]
    }

    /// The library's factors of a fuel that can be a default for others: those that count the burning alone.
    pub(super) fn defaults_of(&self, fuel: &str, references: &References) -> Vec<&Arc<Factor>> {
        let canonical = references.fuels.canonical(fuel);
        let holders = self.holders(&canonical, references);
        let sets = holders.iter().map(|index| &self.library[*index]).filter(|set| !set.counts_life_cycle());
        sets.flat_map(|set| set.set(references).of(&canonical)).collect()
    }

    /// The sets of the library that may have a factor of a fuel: none has one whose name does not stand in it.
    fn holders(&self, canonical: &str, references: &References) -> Arc<[usize]> {
        let known = self.holders.read().unwrap_or_else(PoisonError::into_inner).get(canonical).cloned();
        known.unwrap_or_else(|| {
            let listed = references.fuels.names(canonical);
            let names = if listed.is_empty() { vec![canonical] } else { listed };
            let sets = self.library.iter().enumerate().filter(|(_, set)| listed_in(set.text, &names));
            let found: Arc<[usize]> = sets.map(|(index, _)| index).collect();
            let mut holders = self.holders.write().unwrap_or_else(PoisonError::into_inner);
            holders.insert(canonical.to_owned(), Arc::clone(&found));
            found
        })
    }

    /// Names of factors that a wrong one may have been meant for: of its set, or of all own sets, and the sets.
    pub(super) fn names_near(&self, written: &str, references: &References) -> Vec<&str> {
        let set = written.split_once('/').and_then(|(set, _)| self.set(set, references));
        let sets = set.map_or_else(|| self.own.values().collect(), |set| vec![set]);
        let factors = sets.into_iter().flat_map(|set| set.by_id.values());
        factors.map(|factor| factor.name.as_str()).collect()
    }

    /// The names of all fuels that some factor is of.
    pub(super) fn fuels<'f>(&'f self, references: &'f References) -> impl Iterator<Item = &'f str> {
        let library = self.library.iter().map(|set| set.set(references));
        self.own.values().chain(library).flat_map(Set::fuels)
    }

    /// Which sets there are.
    pub(super) fn sets_in_words(&self) -> String {
        let own: Vec<&str> = self.own.keys().map(String::as_str).collect();
        let library: Vec<&str> = self.library.iter().map(|set| set.id).collect();
        let quoted = super::super::decode::quoted;
        match own.is_empty() {
            true => format!("the library has the sets {}", quoted(&library)),
            false => format!("the site has the sets {}; the library has {}", quoted(&own), quoted(&library)),
        }
    }
}

/// Whether one of the names stands in a text, in big or small letters.
fn listed_in(text: &str, names: &[&str]) -> bool {
    names.iter().any(|name| {
        let (text, name) = (text.as_bytes(), name.as_bytes());
        let starts = |first: u8| name.first().is_some_and(|wanted| wanted.eq_ignore_ascii_case(&first));
        let here =
            |at: usize| text.get(at..at + name.len()).is_some_and(|part| part.eq_ignore_ascii_case(name));
        name.is_empty() || (0..text.len()).any(|at| starts(text[at]) && here(at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::Memory;
    use crate::read::sources;

    #[test]
    fn every_set_of_the_library_decodes_without_a_fault_under_its_own_name() {
        let sources = sources(&Memory::default()).value;
        let mut diagnostics = Vec::new();
        let references = super::super::super::reference::references(&sources, &mut diagnostics);
        for (id, file, text) in library_texts() {
            let read = yaml(&file, text);
            assert_eq!(read.diagnostics, [], "{file}");
            let mut decoder = Decoder::new(&file);
            let mut sets = BTreeMap::new();
            decode_set(&mut decoder, &read.value.unwrap(), (&references, true), &mut sets);
            assert_eq!(decoder.diagnostics, [], "{file}");
            assert_eq!(sets.keys().collect::<Vec<_>>(), [id]);
            assert!(sets[id].by_id.len() > 5, "{file}");
        }
        assert_eq!(diagnostics, []);
    }
}
