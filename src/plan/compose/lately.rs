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

/// A member and its figures, apart from those of the site.
#[derive(Debug)]
struct Apart {
    index: usize,
    member: Member,
    account: MemberAccount,
}

/// The members that were looked at last; the last is the latest.
#[derive(Debug, Default)]
pub(super) struct Lately {
    members: Mutex<Vec<Apart>>,
}

impl Lately {
    fn members(&self) -> MutexGuard<'_, Vec<Apart>> {
        self.members.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the member at a position, if it is not in use.
    fn take(&self, index: usize) -> Option<Apart> {
        let mut members = self.members();
        let at = members.iter().position(|apart| apart.index == index)?;
        Some(members.remove(at))
    }

    fn put_back(&self, apart: Apart) {
        let mut members = self.members();
        if members.len() == MOST {
            members.remove(0);
        }
        members.push(apart);
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
        let apart = self.lately.take(index).unwrap_or_else(|| {
            let member = known.member.apart();
            let account = known.account.apart(&member);
            Apart { index, member, account }
        });
        let made = make(Known { member: &apart.member, account: &apart.account });
        self.lately.put_back(apart);
        made
    }
}
