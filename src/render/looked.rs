//! Texts with all that a check looks at in them, and what was found in them before.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

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
#[derive(Debug)]
struct Look {
    found: Vec<(Range<usize>, Finding)>,
    /// What is nearly a member's name, and the name.
    misspelt: Vec<(Range<usize>, String)>,
}

/// What was found in the texts of a site when they were looked at last: a text that is the same under the same names and
/// addresses is not looked at again. An empty one knows nothing.
#[derive(Debug, Default)]
pub struct Looks(HashMap<[u8; 32], Arc<Look>>);

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
    looked_again(plan, &|| &none, &mut Looks::default())
}

/// The texts of a site. What was found in those that are the same is taken from `looks`, which keeps what was found
/// in all of them now.
pub(super) fn looked_again<'p, 'n>(
    plan: &'p SitePlan<'_>,
    names: &(dyn Fn() -> &'n Names<'n> + Sync),
    looks: &mut Looks,
) -> Vec<Looked<'p>> {
    let shared: HashMap<&str, [u8; 32]> =
        plan.sites().map(|(site, _)| (site.language.as_str(), shared(site, plan))).collect();
    let texts: Vec<Text<'p>> = plan.texts().collect();
    let known = &looks.0;
    let one = |text: Text<'p>| {
        let inserted = inserted(&text);
        let key = key(&shared[text.site.language.as_str()], &text, &inserted);
        let look = known.get(&key).map_or_else(|| Arc::new(look(&text, &inserted, names())), Arc::clone);
        (key, Looked { text, inserted, look })
    };
    let (keys, looked): (Vec<[u8; 32]>, Vec<Looked<'p>>) = texts.into_par_iter().map(one).unzip();
    looks.0 = keys.into_iter().zip(looked.iter().map(|one| Arc::clone(&one.look))).collect();
    looked
}

/// Stands for what all texts of a language are looked at with: the site as they see it, and the members' names.
fn shared(site: &SiteView, plan: &SitePlan<'_>) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&serde_json::to_vec(site).expect("a view is text, numbers and lists of them"));
    for name in plan.member_names() {
        add(&mut hasher, name);
    }
    *hasher.finalize().as_bytes()
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

fn add(hasher: &mut blake3::Hasher, text: &str) {
    hasher.update(&(text.len() as u64).to_le_bytes());
    hasher.update(text.as_bytes());
}

/// Masked are the calls alone: what stands in their place has no part in where anything is.
fn inserted(text: &Text<'_>) -> Vec<Inserted> {
    let called = text.asked.iter().filter(|asked| asked.is_well_formed());
    called.map(|asked| Inserted { range: asked.range.clone(), ..Inserted::default() }).collect()
}

fn setting<'s>(text: &Text<'s>, inserted: &'s [Inserted]) -> Setting<'s> {
    Setting { folder: text.folder, inserted, ..Setting::of(text.site) }
}

fn look(text: &Text<'_>, inserted: &[Inserted], names: &Names<'_>) -> Look {
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
