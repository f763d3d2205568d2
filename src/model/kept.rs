//! Members as they were decoded, kept so that those whose files did not change need not be decoded again.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::read::{Sources, Unparsed};

use super::{Member, Model};

/// Stands for all that something was made of.
pub type Print = [u8; 32];

/// The members of the last model, by their ids. An empty one decodes everything.
#[derive(Debug, Default)]
pub struct Kept {
    members: BTreeMap<String, KeptMember>,
    /// What was said of all members together, and what stands for all that they are made of.
    of_all: Option<(Print, Vec<Diagnostic>)>,
}

/// One member and what was said of it.
#[derive(Debug)]
pub(super) struct KeptMember {
    pub print: Print,
    /// `None` where it is faulty beyond use, and while a model has it.
    pub member: Option<Member>,
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

    /// Takes the members of a model back that is no longer needed.
    pub fn give_back(&mut self, model: Model) {
        for member in model.members {
            if let Some(kept) = self.members.get_mut(&member.id) {
                kept.member = Some(member);
            }
        }
    }

    /// The member of this id, if it would be made of the same.
    pub(super) fn take(&mut self, id: &str, print: Print) -> Option<KeptMember> {
        let kept = self.members.remove(id)?;
        // A model that was never given back took its members with it.
        let is_whole = kept.member.is_some() == kept.stands;
        (kept.print == print && is_whole).then_some(KeptMember { is_old: true, ..kept })
    }

    /// What is said of all members together: `said` is asked where one of them is not as it was.
    pub(super) fn of_all(&mut self, said: impl FnOnce() -> Vec<Diagnostic>) -> Vec<Diagnostic> {
        let prints: Vec<u8> = self.members.values().flat_map(|kept| kept.print).collect();
        let print = *blake3::hash(&prints).as_bytes();
        let known = self.of_all.take().filter(|(known, _)| *known == print).map(|(_, said)| said);
        let said = known.unwrap_or_else(said);
        self.of_all = Some((print, said.clone()));
        said
    }

    /// Keeps what is said of the members of a new model, and forgets all others.
    pub(super) fn renew(&mut self, members: BTreeMap<String, KeptMember>) {
        self.members = members;
    }
}

/// Stands for all that any member is made of beside its own files: everything else in `data/`, and which members
/// there are, since members point to each other.
pub(super) fn shared_print(sources: &Sources) -> Print {
    // In one piece: a hasher that is fed word by word spends its time on being fed.
    let mut all = Vec::new();
    let mut add = |name: &str, hash: &[u8]| {
        all.extend((name.len() as u64).to_le_bytes());
        all.extend(name.as_bytes());
        all.extend((hash.len() as u64).to_le_bytes());
        all.extend(hash);
    };
    sources.data.iter().for_each(|(path, document)| add(path, &document.hash));
    sources.members.keys().for_each(|path| add(path, &[]));
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
