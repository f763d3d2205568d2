//! What one run knows of members when it ends, for the next one: what it read, decoded and computed of each.

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use crate::account::{Accounts, KnownFigures, MemberAccount, Rules};
use crate::diagnostic::Diagnostic;
use crate::model::{Kept, Member, Model, Print, Restored};
use crate::plan::Judged;
use crate::read::{Seen, SeenFile};
use crate::render::Looks;

use super::fresh::{Fresh, OfOne};

/// What something is known of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Members,
    /// What was found in texts.
    Texts,
}

/// Where parts are that an earlier run wrote.
pub trait Memory: Sync {
    /// How many there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Puts one into a room for it; `false` where it is not what was written.
    fn take(&self, part: usize, into: &mut Vec<u8>) -> bool;
}

/// What is to be known by the next run.
pub enum News<'a> {
    /// One part more.
    More(Vec<u8>),
    /// So many parts instead of all others, and how each is made.
    Instead(usize, &'a (dyn Fn(usize) -> Option<Vec<u8>> + Sync)),
}

/// What is known of an earlier run: an empty one knows nothing, and a run that knows nothing takes longer, and no more.
#[derive(Debug, Default)]
pub(super) struct Remembered {
    pub seen: Seen,
    pub kept: Kept,
    pub judged: Judged,
    /// By the members' ids, in their order. In boxes, for those of other members are put between them.
    figures: Vec<(String, Box<MemberAccount>)>,
    /// How many members stand in the parts, some of them more than once.
    written: usize,
}

/// So many members stand in a part.
const OF_A_PART: usize = 64;

/// A member, its figures, and what the rules about one member found.
#[derive(Deserialize)]
struct Known {
    files: Vec<SeenFile>,
    restored: Restored,
    account: Box<MemberAccount>,
    judged: Vec<Diagnostic>,
}

/// The same, as it is written.
#[derive(Serialize)]
struct KnownOf<'a> {
    files: Vec<&'a SeenFile>,
    restored: RestoredOf<'a>,
    account: &'a MemberAccount,
    judged: &'a [Diagnostic],
}

/// A [`Restored`], as it is written.
#[derive(Serialize)]
struct RestoredOf<'a> {
    print: Print,
    member: &'a Member,
    faults: &'a [Diagnostic],
}

impl Remembered {
    /// What an earlier run of the same program wrote for the same request. Parts that say nothing are nothing known.
    pub fn of(memory: &dyn Memory, made_by: [u8; 32]) -> Remembered {
        let part = |room: &mut Vec<u8>, part: usize| -> Option<Vec<Known>> {
            memory.take(part, room).then(|| written_by(made_by, room)).flatten()
        };
        let parts: Option<Vec<Vec<Known>>> =
            (0..memory.len()).into_par_iter().map_init(Vec::new, part).collect();
        let mut known: Vec<Known> = parts.unwrap_or_default().into_iter().flatten().collect();
        let written = known.len();
        // Of a member that stands in two parts the later one holds.
        known.reverse();
        known.sort_by(|a, b| a.restored.member.id.cmp(&b.restored.member.id));
        known.dedup_by(|second, first| second.restored.member.id == first.restored.member.id);
        let mut remembered = Remembered { written, ..Remembered::default() };
        let (mut seen, mut restored_all) = (Vec::new(), Vec::with_capacity(known.len()));
        for known in known {
            let Known { files, restored, account, judged } = known;
            let id = &restored.member.id;
            seen.extend(files);
            remembered.judged.keep(id, restored.print, &judged);
            remembered.figures.push((id.clone(), account));
            restored_all.push(restored);
        }
        remembered.kept.restore(restored_all);
        remembered.seen = seen.into_iter().collect();
        remembered
    }

    /// Those of the figures that are the model's too, and those that were computed of its other members.
    pub fn figures(&mut self, model: &Model, fresh: Fresh) -> KnownFigures {
        let rules = Rules::of(model);
        let mut figures = std::mem::take(&mut self.figures);
        figures.retain(|(id, _)| self.kept.is_old(id));
        for OfOne { id, account, judged } in fresh.members() {
            self.judged.begin(id.clone(), judged);
            figures.push((id, account));
        }
        figures.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut figures = figures.into_iter().peekable();
        // Both are in the order of the ids.
        let figures = |member: &Member| {
            while figures.next_if(|(id, _)| *id < member.id).is_some() {}
            let (_, account) = figures.next_if(|(id, _)| *id == member.id)?;
            Some(*account)
        };
        let mut members: Vec<Option<MemberAccount>> = model.members.iter().map(figures).collect();
        let both = members.par_iter_mut().zip(&model.members);
        both.for_each(|(known, member)| known.iter_mut().for_each(|known| known.restore(rules, member)));
        KnownFigures { members, ..KnownFigures::default() }
    }

    /// What the next run is to know, where that is more than this one knew: `seen` is what files were now.
    pub fn news(
        &self,
        (model, accounts): (&Model, &Accounts),
        judged: &Judged,
        (seen, made_by): (&Seen, [u8; 32]),
        tell: &mut dyn FnMut(News<'_>),
    ) {
        let known = |index: usize| {
            let (member, account) = (&model.members[index], &accounts.members[index]);
            let judged = judged.of(&member.id, member.print)?;
            let restored = RestoredOf { print: member.print, member, faults: self.kept.said_of(&member.id) };
            Some(KnownOf { files: seen.of(&member.id).collect(), restored, account, judged })
        };
        let part = |members: &[usize]| {
            let members: Vec<KnownOf<'_>> = members.iter().filter_map(|index| known(*index)).collect();
            postcard::to_stdvec(&(made_by, members)).ok()
        };
        let all: Vec<usize> =
            (0..model.members.len()).filter(|index| is_of_files(&model.members[*index])).collect();
        let new = |index: &&usize| {
            let id = &model.members[**index].id;
            !self.kept.is_old(id) || !self.seen.of(id).eq(seen.of(id))
        };
        let new: Vec<usize> = all.iter().filter(new).copied().collect();
        if new.is_empty() {
            return;
        }
        // What is told again lies in the parts twice, until there is more of that than pays.
        if self.written > 0 && self.written + new.len() <= all.len() + all.len() / 4 + OF_A_PART {
            part(&new).into_iter().for_each(|part| tell(News::More(part)));
            return;
        }
        let parts: Vec<&[usize]> = all.chunks(OF_A_PART).collect();
        tell(News::Instead(parts.len(), &|index| part(parts[index])));
    }
}

/// What an earlier run of the same program found in texts.
pub(super) fn looks(memory: &dyn Memory, made_by: [u8; 32]) -> Looks {
    let mut room = Vec::new();
    memory.take(0, &mut room).then(|| written_by(made_by, &room)).flatten().unwrap_or_default()
}

/// What stands behind the mark of whoever wrote it; `None` where that is another one: its program and what that was asked
/// for decide how all is looked at.
fn written_by<'b, T: Deserialize<'b>>(made_by: [u8; 32], bytes: &'b [u8]) -> Option<T> {
    let (mark, body) = bytes.split_at_checked(made_by.len())?;
    (*mark == made_by).then(|| postcard::from_bytes(body).ok()).flatten()
}

/// What the next run is to know of texts, where that is other than what this one knew.
pub(super) fn news_of(looks: &Looks, made_by: [u8; 32]) -> Option<Vec<u8>> {
    looks.has_changed().then(|| postcard::to_stdvec(&(made_by, looks)).ok()).flatten()
}

/// Whether all of a member's inventories are files of its own: lines that a table gave are found in none of them.
fn is_of_files(member: &Member) -> bool {
    member.inventories.iter().all(|inventory| inventory.place.file.starts_with("data/members/"))
}
