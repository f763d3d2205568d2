//! How a member goes, explained in text: each figure with its formula and the numbers put in, what it is made of, and
//! where those stand.

mod action;
mod budget;
mod change;
mod due;
mod forecast;
mod matter;
mod overview;
mod path;
mod recognition;
mod status;
mod target;
mod trend;

use crate::account::{Basis, Figure};
use crate::model::{Inventory, InventoryKind};
use crate::plan::compose::{Composer, Counted, Known, headline_name};
use crate::plan::words;
use crate::quantity::{Dec, Year};

use super::about::{exact, standing};
use super::{Explanation, Kind, Miss};

pub use matter::{Matter, matter, near_word};

/// A member and all that is known of the site.
#[derive(Clone, Copy)]
pub struct Teller<'c, 'a> {
    pub composer: &'c Composer<'a>,
    pub known: Known<'a>,
}

/// A number with all its digits.
pub fn plain(value: Dec) -> String {
    words::english().exact(value, "").text
}

/// A number in the place of a formula: a negative one in brackets.
pub fn factor(value: Dec) -> String {
    if value.is_negative() { format!("({})", plain(value)) } else { plain(value) }
}

/// A percentage with all its digits.
pub fn percent(value: Dec) -> String {
    format!("{} %", plain(value))
}

/// A share of one as a percentage.
pub fn share(value: Dec) -> String {
    value.times(Dec::HUNDRED).map(percent).unwrap_or_default()
}

/// How a year's emissions are known.
pub fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Measured => "measured",
        Basis::Estimated => "estimated, on the line between two measured years",
        Basis::Projected => "projected",
    }
}

impl<'a> Teller<'_, 'a> {
    /// Explains what is asked about.
    ///
    /// # Errors
    /// Where the member has no such figure, with what it has.
    pub fn tell(self, matter: &Matter, to: &mut Explanation) -> Result<(), Miss> {
        match matter {
            Matter::Overview => self.overview(to),
            Matter::Trend => return self.trend(to),
            Matter::Target(index) => self.target(*index, to),
            Matter::Budget(index) => self.budget(*index, to),
            Matter::Change(from, to_year) => return self.change((*from, *to_year), to),
            Matter::Changes => self.changes(to),
            Matter::Path(index) => self.path(*index, to),
            Matter::Forecast => return self.forecast(to),
            Matter::Gap(index) => return self.gap(*index, to),
            Matter::Action(index) => self.action(*index, to),
            Matter::Due => self.due(to),
            Matter::Recognition => self.recognition(to),
        }
        Ok(())
    }

    /// Which member it is, and where its file is.
    fn head(self, what: &str, amount: impl Into<String>, to: &mut Explanation) {
        let member = self.known.member;
        to.heading(format!("{}, {what}", member.name), amount);
        if member.fictional {
            to.say(1, "Made up: this place does not exist.");
        }
    }

    /// The name of the total that stands for the member.
    fn headline(self) -> String {
        headline_name(words::english(), self.known.account.headline)
    }

    /// Its community inventories that have the headline, since a year.
    fn measured(self, from: Option<Year>) -> Vec<(Counted<'a>, Dec)> {
        let since = |found: &Counted<'_>| from.is_none_or(|from| found.inventory.year >= from);
        let value = |found: Counted<'a>| Some((found, self.known.headline(found)?));
        self.known.community().filter(since).filter_map(value).collect()
    }

    /// A measured year: its figure, its file, and the lines that the figure adds.
    fn measured_year(self, (found, amount): (Counted<'_>, Dec), depth: usize, to: &mut Explanation) {
        self.figure_of(found, (found.account.headline(self.known.account.headline), amount), depth, to);
    }

    /// A figure of an inventory: the file, how far it can be relied on, the lines that it adds.
    fn figure_of(
        self,
        found: Counted<'_>,
        (figure, amount): (&Figure, Dec),
        depth: usize,
        to: &mut Explanation,
    ) {
        let Counted { inventory, .. } = found;
        to.row(depth, Kind::Place, format!("{}: {}", edition(inventory), inventory.place), exact(amount));
        let standing = standing(crate::plan::compose::standing(figure.standing));
        to.say(depth + 1, format!("{standing}; the sum of {}", lines(inventory, figure)));
    }

    /// The inventory of a year that has a figure by `value`.
    fn inventory(self, kind: InventoryKind, year: Year) -> Option<Counted<'a>> {
        let member = self.known.member;
        let same = |inventory: &Inventory| inventory.kind == kind && inventory.year == year;
        let index = member.inventories.iter().position(same)?;
        Some(Counted {
            inventory: &member.inventories[index],
            account: &self.known.account.inventories[index],
        })
    }
}

/// `2019`, or `2019-operations`
fn edition(inventory: &Inventory) -> String {
    crate::plan::routes::edition(inventory)
}

/// `lines 9, 10 and data/tables/x.csv:7`
fn lines(inventory: &Inventory, figure: &Figure) -> String {
    if figure.lines().is_empty() {
        return "no lines".to_owned();
    }
    let places = figure.lines().iter().map(|position| {
        let place = &inventory.lines[position].place;
        if place.file == inventory.place.file { place.span.line.to_string() } else { place.to_string() }
    });
    let word = if figure.lines().len() == 1 { "line" } else { "lines" };
    format!("{word} {}", places.collect::<Vec<_>>().join(", "))
}
