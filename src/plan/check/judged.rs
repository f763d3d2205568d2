//! What was found of members, kept so that those that are as they were need not be judged again.

use std::collections::HashMap;

use crate::diagnostic::Diagnostic;
use crate::model::Print;

/// What the rules about one member found, by the members' ids: of a site that is looked at in one way, on one day. An
/// empty one judges everything.
#[derive(Debug, Default)]
pub struct Judged {
    members: HashMap<String, (Print, Vec<Diagnostic>)>,
    /// Of members that were judged as far as they were known when they were decoded.
    begun: HashMap<String, Vec<Diagnostic>>,
}

impl Judged {
    /// What was found of a member that is made of just this.
    pub fn of(&self, id: &str, print: Print) -> Option<&[Diagnostic]> {
        let (known, found) = self.members.get(id)?;
        (*known == print).then_some(found)
    }

    /// Keeps what [`super::judge`] found of one until the rest is known.
    pub fn begin(&mut self, id: String, found: Vec<Diagnostic>) {
        self.begun.insert(id, found);
    }

    pub(super) fn begun(&self, id: &str) -> Option<&[Diagnostic]> {
        self.begun.get(id).map(Vec::as_slice)
    }

    /// All are judged.
    pub(super) fn has_ended(&mut self) {
        self.begun = HashMap::new();
    }

    /// Keeps what was found of one.
    pub fn keep(&mut self, id: &str, print: Print, found: &[Diagnostic]) {
        self.members.insert(id.to_owned(), (print, found.to_vec()));
    }
}
