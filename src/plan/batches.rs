//! Outputs of one member, of which it can be told that they are what they were without making them: those that are about
//! the member alone, and those of which the rest is made at little cost.

use rayon::prelude::*;

use super::compose::{ChartOf, Composer};
use super::site_plan::{Output, Recipe, SitePlan};
use super::view::fingerprint::{fingerprint, of_view};

/// What some outputs of one member in one language are made of, beside the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeOf {
    /// The language, the member, and what they show of others: `en/edina`, `en/edina/profile`.
    pub name: String,
    /// Stands for all of it.
    pub print: [u8; 32],
}

/// What outputs show beside their member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    Nothing,
    /// What the profile does: see [`Composer::beside_member`].
    Profile,
    /// What the file for programs does: see [`Composer::beside_json`].
    Json,
}

impl SitePlan<'_> {
    /// What outputs of one member are made of: for each language, for each member.
    pub fn made_of_members(&self) -> Vec<MadeOf> {
        let kinds = self.shown_beside();
        self.composers().iter().flat_map(|composer| made_of_each(composer, kinds)).collect()
    }

    /// The position of what an output is made of in [`SitePlan::made_of_members`]; `None` where that has to be found out by
    /// making it.
    pub fn made_of(&self, output: &Output) -> Option<usize> {
        let (member, beside) = of_member(output.recipe)?;
        let kinds = self.shown_beside();
        let kind = kinds.iter().position(|kind| *kind == beside)?;
        let members = self.composers()[0].model.members.len();
        Some((output.language * members + member) * kinds.len() + kind)
    }

    /// What any output of this site shows beside its member.
    fn shown_beside(&self) -> &[Beside] {
        self.beside.get_or_init(|| {
            let shown = |kind: &Beside| {
                self.outputs
                    .iter()
                    .any(|output| of_member(output.recipe).is_some_and(|(_, one)| one == *kind))
            };
            [Beside::Nothing, Beside::Profile, Beside::Json].into_iter().filter(shown).collect()
        })
    }
}

/// The member that an output is about, where its view is made by a [`MemberComposer`](super::compose::MemberComposer), which
/// reaches no other one, and what it shows beside it.
fn of_member(recipe: Recipe) -> Option<(usize, Beside)> {
    match recipe {
        // The small ones show others beside it.
        Recipe::ChartTable(chart) if chart.is_small() => None,
        Recipe::Inventory(member, _)
        | Recipe::InventoryJson(member, _)
        | Recipe::Embed(member, _)
        | Recipe::OEmbed(member)
        | Recipe::MemberCalendar(member)
        | Recipe::ChartTable(ChartOf::Member(member, _)) => Some((member, Beside::Nothing)),
        Recipe::Member(member) => Some((member, Beside::Profile)),
        Recipe::MemberJson(member) => Some((member, Beside::Json)),
        _ => None,
    }
}

fn made_of_each(composer: &Composer<'_>, kinds: &[Beside]) -> Vec<MadeOf> {
    let shared = (composer.of_one.print(), composer.model.is_preview, composer.own);
    let language = &composer.words.language.tag;
    let of_one = |index: usize| {
        let known = composer.known(index);
        // What of its figures hangs on other members is told one by one.
        let own = fingerprint(&(shared, known.member.print, &known.account.budgets, &known.account.due));
        let name = format!("{language}/{}", known.member.id);
        kinds.iter().map(move |kind| match kind {
            Beside::Nothing => MadeOf { name: name.clone(), print: own },
            Beside::Profile => MadeOf {
                name: format!("{name}/profile"),
                print: fingerprint(&(own, of_view(&composer.beside_member(index)))),
            },
            Beside::Json => MadeOf {
                name: format!("{name}/json"),
                print: fingerprint(&(own, composer.beside_json(index).done())),
            },
        })
    };
    (0..composer.model.members.len()).into_par_iter().flat_map_iter(of_one).collect()
}
