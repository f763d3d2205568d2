//! Which members there are: whatever points to one is checked against this, where it is written.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, nearest};
use crate::read::{Node, Sources};

use super::decode::Decoder;

/// The ids of all members, also of those whose file has faults: that is told once, and not again at
/// everything that points to them.
#[derive(Clone, Debug, Default)]
pub struct MemberIds {
    all: BTreeSet<String>,
    unread: BTreeSet<String>,
}

impl MemberIds {
    /// The members that have files under `data/members/`.
    pub fn of(sources: &Sources) -> MemberIds {
        let ids = |path: &str| id_of(path).map(str::to_owned);
        let unread: BTreeSet<String> = sources.unread.iter().filter_map(|path| ids(path)).collect();
        // A member's files follow each other.
        let mut read: Vec<&str> = sources.members.iter().filter_map(|file| id_of(&file.file)).collect();
        read.dedup();
        let read = read.into_iter().map(str::to_owned);
        MemberIds { all: read.chain(unread.iter().cloned()).collect(), unread }
    }

    /// The same and those that tables make.
    pub fn and<'a>(mut self, made: impl Iterator<Item = &'a str>) -> MemberIds {
        self.all.extend(made.map(str::to_owned));
        self
    }

    /// In their order.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(String::as_str)
    }

    pub fn has(&self, id: &str) -> bool {
        self.all.contains(id)
    }

    /// Whether the member's own file is there and could not be read.
    pub fn is_unread(&self, id: &str) -> bool {
        self.unread.contains(id)
    }

    /// What may have been meant by an id that no member has.
    pub fn hint(&self, id: &str) -> String {
        let near = nearest(id, self.all.iter().map(String::as_str));
        near.map_or_else(String::new, |near| format!("did you mean `{near}`?"))
    }

    /// Decodes the id of a member that must be there.
    pub fn decode(&self, decoder: &mut Decoder, node: &Node) -> Option<String> {
        let id = decoder.id(node)?;
        if !self.has(&id) {
            let hint = self.hint(&id);
            let message = format!("there is no member `{id}`");
            decoder.fault(Code::UnknownMember, node.span, message).hint = hint;
            return None;
        }
        Some(id)
    }
}

/// The id of the member whose own file stands at a path.
fn id_of(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("data/members/")?;
    match inside.split_once('/') {
        None => inside.strip_suffix(".yaml"),
        Some((id, "member.yaml")) => Some(id),
        Some(_) => None,
    }
}
