//! Outputs of which it can be told that they are what they were without making them: those that are about one member
//! alone, those of one member of which the rest is made at little cost, and the tables of all members.

use rayon::prelude::*;

use super::compose::{ChartOf, Composer};
use super::site_plan::{Output, Recipe, SitePlan};
use super::view::fingerprint::{fingerprint, of_view};

/// What some outputs are made of, beside the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeOf {
    /// The language, the member, and what they show of others: `en/edina`, `en/edina/profile`; or `tables`.
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
    /// What outputs are made of: for each language, for each member; then what the tables of all members are.
    pub fn made_of_all(&self) -> Vec<MadeOf> {
        let kinds = self.shown_beside();
        let mut all: Vec<MadeOf> =
            self.composers().iter().flat_map(|composer| made_of_each(composer, kinds)).collect();
        all.extend(self.tables_position().map(|_| tables_made_of(&self.composers()[0])));
        all
    }

    /// The position of what an output is made of in [`SitePlan::made_of_all`]; `None` where that has to be found out by
    /// making it.
    pub fn made_of(&self, output: &Output) -> Option<usize> {
        if is_table(output.recipe) {
            return self.tables_position();
        }
        let (member, beside) = of_member(output.recipe)?;
        let kinds = self.shown_beside();
        let kind = kinds.iter().position(|kind| *kind == beside)?;
        let members = self.composers()[0].model.members.len();
        Some((output.language * members + member) * kinds.len() + kind)
    }

    /// After all that is about one member; `None` without members, where nothing stands for the files of `data/`.
    fn tables_position(&self) -> Option<usize> {
        let members = self.composers()[0].model.members.len();
        (members > 0).then(|| self.composers().len() * members * self.shown_beside().len())
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

/// Whether it is made of the members, what the site is called, and nothing else. They are there in the default language
/// alone.
fn is_table(recipe: Recipe) -> bool {
    matches!(recipe, Recipe::Table(_) | Recipe::DataPackage)
}

/// Stands for all members, and what the site is called is a part of each.
fn tables_made_of(composer: &Composer<'_>) -> MadeOf {
    let shared = shared(composer);
    let members = 0..composer.model.members.len();
    let all: Vec<[u8; 32]> = members.map(|index| own_print(composer, shared, index)).collect();
    MadeOf { name: "tables".to_owned(), print: fingerprint(&all) }
}

/// Stands for what all views of members have in common.
type Shared = ([u8; 32], bool, Option<usize>);

fn shared(composer: &Composer<'_>) -> Shared {
    (composer.of_one.print(), composer.model.is_preview, composer.own)
}

/// Stands for a member and its figures. What of these hangs on other members is told one by one.
fn own_print(composer: &Composer<'_>, shared: Shared, index: usize) -> [u8; 32] {
    let known = composer.known(index);
    fingerprint(&(shared, known.member.print, &known.account.budgets, &known.account.due))
}

fn made_of_each(composer: &Composer<'_>, kinds: &[Beside]) -> Vec<MadeOf> {
    let shared = shared(composer);
    let language = &composer.words.language.tag;
    let of_one = |index: usize| {
        let known = composer.known(index);
        let own = own_print(composer, shared, index);
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
