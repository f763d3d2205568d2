//! Texts with all that a check looks at in them, and what was found in them before.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::prose::{Finding, Inserted, Setting, findings, ids};
use super::spelling::Names;
use crate::plan::view::SiteView;
use crate::plan::{SitePlan, Text};

/// A text with all that a check looks at.
pub(super) struct Looked<'p> {
    pub text: Text<'p>,
    inserted: Vec<Inserted>,
    look: Arc<Look>,
}

/// What is found in a text by looking at nothing but it, the names of members, and the addresses of its language.
#[derive(Debug, Serialize, Deserialize)]
struct Look {
    found: Vec<(Range<usize>, Finding)>,
    /// What is nearly a member's name, and the name.
    misspelt: Vec<(Range<usize>, String)>,
}

/// What was found in the texts of a site when they were looked at last: a text that is the same under the same names and
/// addresses is not looked at again. An empty one knows nothing.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Looks {
    known: HashMap<[u8; 32], Arc<Look>>,
    /// The names of members that a text was held against, and what stands for them.
    #[serde(skip)]
    names: Option<([u8; 32], Names)>,
    /// Whether other texts were known before the site was looked at last.
    #[serde(skip)]
    has_changed: bool,
    /// Whether the site is looked at once, so that no names are kept.
    #[serde(skip)]
    is_once: bool,
}

impl Looks {
    /// The same, for a site that is looked at once.
    pub fn once(self) -> Looks {
        Looks { is_once: true, ..self }
    }

    /// Whether more or other texts are known than before the site was looked at last.
    pub fn has_changed(&self) -> bool {
        self.has_changed
    }
}

impl Looked<'_> {
    /// All that was found, in the order of the text.
    pub fn found(&self) -> &[(Range<usize>, Finding)] {
        &self.look.found
    }

    /// What is nearly the name of a member, and the name.
    pub fn misspelt(&self) -> &[(Range<usize>, String)] {
        &self.look.misspelt
    }

    /// The places that the text makes.
    pub fn places(&self) -> BTreeSet<String> {
        self.ids().into_iter().collect()
    }

    /// The ids of its headings, in their order.
    pub fn ids(&self) -> Vec<String> {
        ids(self.text.markdown, &setting(&self.text, &self.inserted))
    }
}

/// The texts of a site, without a look at how names are spelt.
pub(super) fn looked<'p>(plan: &'p SitePlan<'_>) -> Vec<Looked<'p>> {
    let none = Names::default();
    all(plan, ([0; 32], &|| &none), &HashMap::new()).into_iter().map(|(_, looked)| looked).collect()
}

/// The texts of a site. What was found in those that are the same is taken from `looks`, which keeps what was found
/// in all of them now.
pub(super) fn looked_again<'p>(plan: &'p SitePlan<'_>, looks: &mut Looks) -> Vec<Looked<'p>> {
    let print = print(plan);
    let kept = looks.names.take().filter(|(known, _)| *known == print).map(|(_, names)| names);
    // Where all texts are known, no name is looked at.
    let names = kept.map_or_else(OnceLock::new, OnceLock::from);
    let made = all(plan, (print, &|| names.get_or_init(|| Names::of(plan.member_names()))), &looks.known);
    let known: HashMap<[u8; 32], Arc<Look>> =
        made.iter().map(|(key, one)| (*key, Arc::clone(&one.look))).collect();
    looks.has_changed =
        looks.known.len() != known.len() || !known.keys().all(|key| looks.known.contains_key(key));
    looks.known = known;
    looks.names = names.into_inner().filter(|_| !looks.is_once).map(|names| (print, names));
    made.into_iter().map(|(_, looked)| looked).collect()
}

/// So many texts are one piece of work: of larger ones the last keeps one thread busy, and nobody can take a part of it.
const AT_ONCE: usize = 16;

/// Every text, with what stands for all that it is looked at with.
fn all<'p, 'n>(
    plan: &'p SitePlan<'_>,
    (print, names): ([u8; 32], &(dyn Fn() -> &'n Names + Sync)),
    known: &HashMap<[u8; 32], Arc<Look>>,
) -> Vec<([u8; 32], Looked<'p>)> {
    let of_language = |site: &'p SiteView| (site.language.as_str(), shared(site, print));
    let shared: HashMap<&str, [u8; 32]> = plan.sites().map(|(site, _)| of_language(site)).collect();
    let one = |text: Text<'p>| {
        let inserted = inserted(&text);
        let key = key(&shared[text.site.language.as_str()], &text, &inserted);
        let look = known.get(&key).map_or_else(|| Arc::new(look(&text, &inserted, names())), Arc::clone);
        (key, Looked { text, inserted, look })
    };
    plan.texts().with_max_len(AT_ONCE).map(one).collect()
}

/// Stands for the names of members.
fn print(plan: &SitePlan<'_>) -> [u8; 32] {
    // In one piece: a hasher that is fed word by word spends its time on being fed.
    let mut all = Vec::new();
    for name in plan.member_names() {
        all.extend((name.len() as u64).to_le_bytes());
        all.extend(name.as_bytes());
    }
    *blake3::hash(&all).as_bytes()
}

/// Stands for what all texts of a language are looked at with: the site as they see it, and the members' names.
fn shared(site: &SiteView, names: [u8; 32]) -> [u8; 32] {
    let mut all = serde_json::to_vec(site).expect("a view is text, numbers and lists of them");
    all.extend(names);
    *blake3::hash(&all).as_bytes()
}

/// Stands for all that a text is looked at with.
fn key(shared: &[u8; 32], text: &Text<'_>, inserted: &[Inserted]) -> [u8; 32] {
    // In one piece: a hasher that is fed word by word spends its time on being fed.
    let mut all = [shared.as_slice(), &text.hash, text.folder.as_bytes()].concat();
    for Inserted { range, .. } in inserted {
        all.extend((range.start as u64).to_le_bytes());
        all.extend((range.end as u64).to_le_bytes());
    }
    *blake3::hash(&all).as_bytes()
}

/// Masked are the calls alone: what stands in their place has no part in where anything is.
fn inserted(text: &Text<'_>) -> Vec<Inserted> {
    let called = text.asked.iter().filter(|asked| asked.is_well_formed());
    called.map(|asked| Inserted { range: asked.range.clone(), ..Inserted::default() }).collect()
}

fn setting<'s>(text: &Text<'s>, inserted: &'s [Inserted]) -> Setting<'s> {
    Setting { folder: text.folder, inserted, ..Setting::of(text.site) }
}

fn look(text: &Text<'_>, inserted: &[Inserted], names: &Names) -> Look {
    let mut found = findings(text.markdown, &setting(text, inserted));
    let words = found.iter().filter(|(_, finding)| *finding == Finding::Words).map(|(range, _)| range);
    let misspelt = words.flat_map(|range| {
        let misspelt = names.misspelt(&text.markdown[range.clone()]);
        misspelt.into_iter().map(|(at, name)| (range.start + at.start..range.start + at.end, name.to_owned()))
    });
    let misspelt = misspelt.collect();
    if text.asked.is_empty() {
        // They tell where calls stand, and are nearly all that is found.
        found.retain(|(_, finding)| !matches!(finding, Finding::Words | Finding::Paragraph));
    }
    found.shrink_to_fit();
    Look { misspelt, found }
}
