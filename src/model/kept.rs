//! What the last model was made of, kept so that those of its parts need not be made again whose files did not change.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::read::{Sources, Unparsed};

use super::article::KeptArticles;
use super::data::{Behind, Data};
use super::factor::Factors;
use super::member_ids::MemberIds;
use super::{Member, Model};

/// Stands for all that something was made of.
pub type Print = [u8; 32];

/// The last model and what was said of it. An empty one knows nothing.
#[derive(Debug, Default)]
pub struct Kept {
    /// By their ids.
    members: BTreeMap<String, KeptMember>,
    /// What every member was made of beside its own files.
    pub(super) shared: Print,
    /// What was said of factors of all members, and what stands for all that these are made of.
    of_all: Option<(Print, Vec<Diagnostic>)>,
    /// What a model that is no longer needed was made of.
    pub(super) data: Option<Data>,
    pub(super) behind: Behind,
    pub(super) articles: KeptArticles,
}

/// A member as an earlier run had it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Restored {
    /// Stands for all that it is made of.
    pub print: Print,
    pub member: Box<Member>,
    /// What was said of it.
    pub faults: Vec<Diagnostic>,
}

/// One member and what was said of it.
#[derive(Debug)]
pub(super) struct KeptMember {
    pub print: Print,
    /// `None` where it is faulty beyond use, and while a model has it.
    pub member: Option<Box<Member>>,
    /// Whether there is a member at all.
    pub stands: bool,
    pub faults: Vec<Diagnostic>,
    /// Whether it was taken over from the model before.
    pub is_old: bool,
}

impl Kept {
    /// Whether the model's member of this id was taken over as it was.
    pub fn is_old(&self, id: &str) -> bool {
        self.members.get(id).is_some_and(|kept| kept.is_old)
    }

    /// Stands for all that the model's member of this id is made of.
    pub fn print(&self, id: &str) -> Option<Print> {
        self.members.get(id).map(|kept| kept.print)
    }

    /// How many members were taken over.
    pub fn old(&self) -> usize {
        self.members.values().filter(|kept| kept.is_old).count()
    }

    /// Takes a model back that is no longer needed, as [`super::model_again`] made it.
    pub fn take_back(&mut self, model: Model) {
        let Model {
            network,
            references,
            members,
            member_ids,
            budgets,
            regions,
            programmes,
            frameworks,
            sdgs,
            articles: _,
            gone: _,
            files: _,
            is_preview: _,
            outlines,
        } = model;
        self.data = Some(Data {
            network: Some(network),
            references,
            members,
            member_ids,
            budgets,
            regions,
            programmes,
            frameworks,
            sdgs,
            outlines,
        });
    }

    /// Puts members back to what is kept of them.
    pub(super) fn give_back(&mut self, members: Vec<Member>) {
        for member in members {
            if let Some(kept) = self.members.get_mut(&member.id) {
                kept.member = Some(Box::new(member));
            }
        }
    }

    /// Keeps members of an earlier run, whose lines are to come; in the order of their ids.
    pub fn restore(&mut self, members: Vec<Restored>) {
        let kept = |Restored { print, member, faults }: Restored| {
            let id = member.id.clone();
            (id, KeptMember { print, member: Some(member), stands: true, faults, is_old: false })
        };
        self.members = members.into_iter().map(kept).collect();
    }

    /// What was said of one member.
    pub fn said_of(&self, id: &str) -> &[Diagnostic] {
        self.members.get(id).map_or(&[], |kept| &kept.faults)
    }

    /// The member of this id, if it would be made of the same.
    pub(super) fn take(&mut self, id: &str, print: Print) -> Option<KeptMember> {
        let kept = self.members.remove(id)?;
        // A model that was never given back took its members with it.
        let is_whole = kept.member.is_some() == kept.stands;
        (kept.print == print && is_whole).then_some(KeptMember { is_old: true, ..kept })
    }

    /// The last model's members are the next one's.
    pub(super) fn all_are_old(&mut self) {
        self.members.values_mut().for_each(|kept| kept.is_old = true);
    }

    /// What was said of factors of all members together: `said` is asked where one of them is not as it was.
    pub(super) fn of_all(&mut self, said: impl FnOnce(&Factors) -> Vec<Diagnostic>) -> Vec<Diagnostic> {
        let prints: Vec<u8> = self.members.values().flat_map(|kept| kept.print).collect();
        let print = *blake3::hash(&prints).as_bytes();
        let known = self.of_all.take().filter(|(known, _)| *known == print).map(|(_, said)| said);
        let said = known.unwrap_or_else(|| said(self.behind.factors()));
        self.of_all = Some((print, said.clone()));
        said
    }

    /// What was said of each member, in the order of their ids.
    pub(super) fn said_of_members(&self) -> impl Iterator<Item = Diagnostic> {
        self.members.values().flat_map(|kept| kept.faults.iter().cloned())
    }

    /// Keeps what is said of the members of a new model, and forgets all others.
    pub(super) fn renew(&mut self, members: BTreeMap<String, KeptMember>) {
        self.members = members;
    }

    /// Keeps what is said of one member, and gives the member.
    pub(super) fn renew_one(&mut self, id: &str, mut made: KeptMember) -> Option<Member> {
        let member = made.member.take();
        self.members.insert(id.to_owned(), made);
        member.map(|member| *member)
    }

    /// Forgets what is kept of one member.
    pub(super) fn forget(&mut self, id: &str) {
        self.members.remove(id);
    }

    /// There are no members.
    pub(super) fn forget_members(&mut self) {
        self.members.clear();
    }
}

/// Stands for all that any member is made of beside its own files: everything else in `data/`, and which members
/// there are, since members point to each other.
pub(super) fn shared_print(sources: &Sources, ids: &MemberIds) -> Print {
    // In one piece: a hasher that is fed word by word spends its time on being fed.
    let mut all = Vec::new();
    let mut add = |name: &str, hash: &[u8]| {
        all.extend((name.len() as u64).to_le_bytes());
        all.extend(name.as_bytes());
        all.extend((hash.len() as u64).to_le_bytes());
        all.extend(hash);
    };
    sources.data.iter().for_each(|(path, document)| add(path, &document.hash));
    ids.all().for_each(|id| add(id, b"member"));
    for (path, bytes) in &sources.tables {
        add(path, blake3::hash(bytes).as_bytes());
    }
    sources.unread.iter().for_each(|path| add(path, b"unread"));
    *blake3::hash(&all).as_bytes()
}

/// Stands for all that one member is made of.
pub(super) fn member_print<'s>(shared: Print, files: impl Iterator<Item = &'s Unparsed>) -> Print {
    let mut all = shared.to_vec();
    for file in files {
        all.extend((file.file.len() as u64).to_le_bytes());
        all.extend(file.file.as_bytes());
        all.extend(file.hash);
    }
    *blake3::hash(&all).as_bytes()
}
