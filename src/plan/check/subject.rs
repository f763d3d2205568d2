//! What a rule is given of a member, and how rules speak of it.

use std::borrow::Cow;

use crate::account::{InventoryAccount, LineFigure, MemberAccount, Rules};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Cover, Gpc, Headline, Inventory, InventoryKind, Line, Member, Plausible, What};
use crate::plan::words;
use crate::quantity::{Date, Dec, Total, Year};

/// A member, its figures, and its community inventories in the order of their years.
#[derive(Debug)]
pub struct Subject<'a> {
    pub rules: Rules<'a>,
    pub member: &'a Member,
    pub account: &'a MemberAccount,
    pub today: Date,
    pub years: Vec<Seen<'a>>,
}

/// One community inventory and its figures.
#[derive(Debug)]
pub struct Seen<'a> {
    pub inventory: &'a Inventory,
    pub account: &'a InventoryAccount,
    /// What each of its lines emits.
    pub figures: Cow<'a, [LineFigure]>,
    /// What each of its lines speaks of.
    pub covers: Vec<Cover>,
    /// How many base units of mass a tonne is.
    pub tonne: Option<Dec>,
}

impl<'a> Subject<'a> {
    pub fn new(
        rules: Rules<'a>,
        (member, account): (&'a Member, &'a MemberAccount),
        today: Date,
    ) -> Subject<'a> {
        let gpc = &rules.references.gpc;
        let tonne = rules.references.units.get("t").map(|tonne| tonne.factor);
        let pairs = member.inventories.iter().zip(&account.inventories);
        let community = pairs.filter(|(inventory, _)| inventory.kind == InventoryKind::Community);
        let seen = |(inventory, account): (&'a Inventory, &'a InventoryAccount)| {
            let covers =
                inventory.lines.iter().map(|line| Cover::under(gpc, line.spot, line.scope)).collect();
            Seen { inventory, account, figures: account.lines.once(), covers, tonne }
        };
        Subject { rules, member, account, today, years: community.map(seen).collect() }
    }

    pub fn gpc(&self) -> &'a Gpc {
        &self.rules.references.gpc
    }

    pub fn plausible(&self) -> &'a Plausible {
        &self.rules.network.accounting.plausible
    }

    /// Whether anybody wants to be told what has this code.
    pub fn is_told(&self, code: Code) -> bool {
        !self.rules.network.lints.allow(code)
    }

    /// Whether the member's headline or one of its targets is one of these totals.
    pub fn looks_at(&self, totals: &[Headline]) -> bool {
        let of_targets = self.member.targets.iter().filter_map(|target| target.total);
        std::iter::once(self.account.headline).chain(of_targets).any(|total| totals.contains(&total))
    }

    /// The headline total of one of its inventories.
    pub fn headline(&self, seen: &Seen<'_>) -> Option<Dec> {
        seen.account.headline(self.account.headline).amount
    }
}

impl<'a> Seen<'a> {
    pub fn year(&self) -> Year {
        self.inventory.year
    }

    /// Lines that have a value, each with what it covers and its tonnes.
    pub fn valued(&self) -> impl Iterator<Item = (&'a Line, Cover, Dec)> + '_ {
        let lines = self.inventory.lines.iter().zip(&self.covers).zip(&*self.figures);
        lines.filter_map(|((line, cover), figure)| Some((line, *cover, figure.co2e?)))
    }

    /// What all its lines speak of, by a value or a key.
    pub fn spoken_of(&self) -> Cover {
        self.covers.iter().fold(Cover::NONE, |all, cover| all.with(*cover))
    }
}

/// Whether a line has a notation key.
pub fn has_key(line: &Line) -> bool {
    matches!(line.what, What::Notation { .. })
}

/// The sum of tonnes.
pub fn sum(amounts: impl Iterator<Item = Dec>) -> Option<Dec> {
    let mut total = Total::EMPTY;
    amounts.for_each(|amount| total.add(amount));
    total.value()
}

/// Tonnes in words: `1,234 t`.
pub fn tonnes(amount: Dec) -> String {
    format!("{} t", words::english().tonnes(amount).text)
}

/// The first of what was found, which says how many others there are: `what` is one of them and many.
pub fn first_of(found: Vec<Diagnostic>, (one, many): (&str, &str)) -> Vec<Diagnostic> {
    let others = found.len().saturating_sub(1);
    let first = found.into_iter().next().map(|first| match others {
        0 => first,
        1 => first.help(format!("so it is in another {one} of this member")),
        _ => first.help(format!("so it is in {others} other {many} of this member")),
    });
    first.into_iter().collect()
}

/// What most rules go through.
pub const INVENTORIES: (&str, &str) = ("inventory", "inventories");
