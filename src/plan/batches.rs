//! Outputs of which it can be told that they are what they were without making them: those that are about one member
//! alone, those of one member of which the rest is made at little cost, and the tables of all members.

use rayon::prelude::*;

use super::compose::{ChartOf, Composer};
use super::recipe::Recipe;
use super::site_plan::{Output, SitePlan};
use super::view::fingerprint::{fingerprint, of_view};

/// What some outputs are made of, beside the theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MadeOf {
    /// The language, the member, and what they show of others: `en/edina`, `en/edina/profile`; or `tables`.
    pub name: String,
    /// Stands for all of it.
    pub print: Print,
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
        let prints: Vec<Vec<Print>> = self.composers().iter().map(own_prints).collect();
        let mut all = Vec::new();
        for (composer, own) in self.composers().iter().zip(&prints) {
            all.extend(made_of_each(composer, kinds, own));
        }
        // What the site is called is a part of each.
        let tables = || MadeOf { name: "tables".to_owned(), print: fingerprint(&prints[0]) };
        all.extend(self.tables_position().map(|_| tables()));
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

type Print = [u8; 32];

/// Stands for each member, its figures, and what all views of members have in common.
pub fn own_prints(composer: &Composer<'_>) -> Vec<Print> {
    let shared = (composer.of_one.print(), composer.model.is_preview, composer.own);
    let of_one = |index: usize| {
        let known = composer.known(index);
        // What of its figures hangs on other members is told one by one.
        fingerprint(&(shared, known.member.print, &known.account.budgets, &known.account.due))
    };
    (0..composer.model.members.len()).into_par_iter().map(of_one).collect()
}

fn made_of_each(composer: &Composer<'_>, kinds: &[Beside], own: &[Print]) -> Vec<MadeOf> {
    let language = &composer.words.language.tag;
    let of_one = |index: usize| {
        let known = composer.known(index);
        let own = own[index];
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
