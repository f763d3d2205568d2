//! Members of a large network that something was made of a moment ago.
//!
//! The pages and files of one member show its lines one after the other, and those of 20,000 members would be hundreds of
//! megabytes if they stayed. So each is looked at apart, for as long as its files are made.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::account::MemberAccount;
use crate::model::{Member, are_many};

use super::{Composer, Known};

/// So many members are kept: on each thread the files of one of them follow each other.
const MOST: usize = 16;

/// The members that were looked at last, with their positions; the last is the latest.
#[derive(Debug, Default)]
pub(super) struct Lately {
    members: Mutex<Vec<(usize, Box<(Member, MemberAccount)>)>>,
}

impl Lately {
    fn members(&self) -> MutexGuard<'_, Vec<(usize, Box<(Member, MemberAccount)>)>> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the member at a position, if it is not in use.
    fn take(&self, index: usize) -> Option<Box<(Member, MemberAccount)>> {
        let mut members = self.members();
        let at = members.iter().position(|(one, _)| *one == index)?;
        Some(members.remove(at).1)
    }

    fn put_back(&self, index: usize, member: Box<(Member, MemberAccount)>) {
        let mut members = self.members();
        if members.len() == MOST {
            members.remove(0);
        }
        members.push((index, member));
    }
}

impl Composer<'_> {
    /// What is made of a member and its figures. In a large network, what is decoded and computed of its lines for that
    /// is forgotten soon.
    pub fn apart<T>(&self, index: usize, make: impl FnOnce(Known<'_>) -> T) -> T {
        let known = self.known(index);
        if !are_many(self.model.members.len()) {
            return make(known);
        }
        let both = self.lately.take(index).unwrap_or_else(|| {
            let member = known.member.apart();
            let account = known.account.apart(&member);
            Box::new((member, account))
        });
        let made = make(Known { member: &both.0, account: &both.1 });
        self.lately.put_back(index, both);
        made
    }
}
