//! What is computed of members right after they were decoded.

use std::sync::{Mutex, PoisonError};

use crate::account::{MemberAccount, Rules, account_of};
use crate::diagnostic::Diagnostic;
use crate::model::Met;
use crate::plan::judge;
use crate::quantity::Date;
use crate::span::{self, Work};

/// The figures of members and what rules find in them, while their lines are at hand: so each is looked at by the thread
/// that has it in its cache, and the lines of a large network never stand beside each other.
#[derive(Debug)]
pub(super) struct Fresh {
    today: Date,
    members: Mutex<Vec<OfOne>>,
}

/// What was computed of one member.
#[derive(Debug)]
pub(super) struct OfOne {
    pub id: String,
    /// Without its lines where they are forgotten. In a box, for they are put in order.
    pub account: Box<MemberAccount>,
    pub judged: Vec<Diagnostic>,
}

impl Fresh {
    /// Nothing, on a day.
    pub fn on(today: Date) -> Fresh {
        Fresh { today, members: Mutex::default() }
    }

    /// Computes one.
    pub fn meet(&self, Met { network, references, member, is_of_many }: Met<'_>) {
        let span = span::begin(Work::Compute, &member.id);
        // Rules look at lines too: they are forgotten afterwards.
        let rules = Rules { network, references, is_large: false };
        let account = account_of(rules, member, self.today);
        let judged = judge(rules, (member, &account), self.today);
        let account = Box::new(if is_of_many { account.without_lines() } else { account });
        drop(span);
        let one = OfOne { id: member.id.clone(), account, judged };
        self.members.lock().unwrap_or_else(PoisonError::into_inner).push(one);
    }

    /// All that was computed, in no order.
    pub fn members(self) -> Vec<OfOne> {
        self.members.into_inner().unwrap_or_else(PoisonError::into_inner)
    }
}
