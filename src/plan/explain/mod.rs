//! Figures explained in text. An inventory: from a total down to the file and line of every number, written from the
//! same view as the inventory's page, so that both say the same in the same words. How a member goes, and members
//! together: every figure with its formula, the numbers put in, and where those stand.

mod about;
mod layout;
mod lines;
mod network;
mod progress;
mod question;
mod tree;

use std::sync::Arc;

use crate::account::Accounts;
use crate::language::english;
use crate::model::{Headline, Model, Spot};
use crate::quantity::Dec;
use crate::theme::FieldNames;

use super::compose::{Composer, Counted, Known, Tongues};
use super::routes::Routes;
use super::view::{InventoryView, Line, TotalRow};

use progress::Teller;

pub use layout::Width;
pub use question::{Miss, Question};

/// What is explained, row by row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    rows: Vec<Row>,
}

/// One row: words, and an amount at the right.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    depth: usize,
    kind: Kind,
    text: String,
    amount: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// What the rows below it are about.
    Heading,
    /// A figure.
    Figure,
    Plain,
    /// Where something stands.
    Place,
}

impl Explanation {
    fn row(&mut self, depth: usize, kind: Kind, text: impl Into<String>, amount: impl Into<String>) {
        self.rows.push(Row { depth, kind, text: text.into(), amount: amount.into() });
    }

    /// What the rows after it are about.
    pub fn heading(&mut self, text: impl Into<String>, amount: impl Into<String>) {
        self.row(0, Kind::Heading, text, amount);
    }

    /// Where something stands.
    pub fn place(&mut self, depth: usize, place: impl Into<String>) {
        self.row(depth, Kind::Place, place, "");
    }

    fn figure(&mut self, depth: usize, text: impl Into<String>, amount: impl Into<String>) {
        self.row(depth, Kind::Figure, text, amount);
    }

    /// Words, so many steps below their heading.
    pub fn say(&mut self, depth: usize, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.row(depth, Kind::Plain, text, "");
        }
    }
}

/// What is asked about, found.
struct Found<'c, 'a> {
    composer: &'c Composer<'a>,
    known: Known<'a>,
    counted: Counted<'a>,
    view: InventoryView,
}

/// Explains what a question asks for.
///
/// # Errors
/// A [`Miss`] where there is no such member, inventory or reference, with what may have been meant.
pub fn explain(model: &Model, accounts: &Accounts, question: &Question) -> Result<Explanation, Miss> {
    // Staff are told in English, whatever the pages speak.
    let routes = Routes::new(&model.network.site.base_url, english(), true);
    let all = FieldNames::everything();
    let tongues: Tongues = [(Arc::clone(english()), routes)].into();
    let composer = Composer::new(model, accounts, (&tongues, 0), (&all, &|_| true));
    let words: Vec<&str> = question.words.iter().map(String::as_str).collect();
    let is_member = model.members.iter().any(|member| member.id == question.subject);
    if question.subject == question::NETWORK && !is_member {
        return network::network(&composer, &words);
    }
    let member = question::member(model, &question.subject)?;
    let known = composer.known(member);
    if let Some(matter) = progress::matter(model, (known.member, known.account), &words) {
        let mut explanation = Explanation::default();
        Teller { composer: &composer, known }.tell(&matter?, &mut explanation)?;
        return Ok(explanation);
    }
    inventory(composer, question::find(model, member, &words)?)
}

/// Explains an inventory or a part of it.
fn inventory(composer: Composer<'_>, asked: question::Asked) -> Result<Explanation, Miss> {
    let known = composer.known(asked.member);
    let counted = known.counted(asked.inventory);
    let view = composer.inventory(known, asked.inventory);
    let found = Found { composer: &composer, known, counted, view };
    let mut explanation = Explanation::default();
    found.head(&mut explanation);
    match asked.part {
        question::Part::Whole => found.whole(&mut explanation),
        question::Part::Total(total) => found.of_total(total, &mut explanation),
        question::Part::Spot(spot) => found.of_spot(spot, &mut explanation),
    }
    Ok(explanation)
}

impl Found<'_, '_> {
    /// The headline with its lines, the lines that it does not count, and then everything else that the page shows.
    fn whole(&self, to: &mut Explanation) {
        let headline = self.known.account.headline;
        self.of_total(headline, to);
        let figure = self.counted.account.totals.get(headline);
        let rest = |index: usize| !figure.lines().contains(index);
        if (0..self.counted.inventory.lines.len()).any(rest) {
            to.heading(format!("Lines that {} does not add", self.view.headline_name), "");
            self.tree(&rest, to);
        }
        self.other_totals(headline, to);
        self.sums(to);
        self.assurance(to);
    }

    /// One total and the lines that it adds.
    fn of_total(&self, total: Headline, to: &mut Explanation) {
        let row = self.total_row(total);
        let figure = self.counted.account.totals.get(total);
        let name = if row.headline { format!("{}, the headline", row.name) } else { row.name.clone() };
        self.total_head(&name, (total, &row), to);
        if !figure.lines().is_empty() {
            to.say(1, "It is the sum of these lines:");
            self.tree(&|index| figure.lines().contains(index), to);
        }
    }

    /// All lines at a reference, sub-sector or sector, and coarser ones that hold it.
    fn of_spot(&self, spot: Spot, to: &mut Explanation) {
        let gpc = &self.composer.model.references.gpc;
        let covers = |outer: Spot, inner: Spot| {
            gpc.covered(inner).all(|part| gpc.covered(outer).any(|own| own.id == part.id))
        };
        let lines = &self.counted.inventory.lines;
        let inside = |index: usize| covers(spot, lines[index].spot);
        let around = |index: usize| !inside(index) && covers(lines[index].spot, spot);
        let sum = self.sum(&inside);
        to.heading(format!("{} {}", gpc.id(spot), gpc.name(spot)), sum.map(about::exact).unwrap_or_default());
        if (0..lines.len()).any(inside) {
            self.tree(&inside, to);
        } else {
            to.say(1, format!("No line of this inventory is about {}.", gpc.id(spot)));
        }
        if (0..lines.len()).any(around) {
            to.heading(format!("Coarser lines that {} is a part of", gpc.id(spot)), "");
            self.tree(&around, to);
        }
    }

    fn sum(&self, inside: &dyn Fn(usize) -> bool) -> Option<Dec> {
        let own = (0..self.counted.inventory.lines.len()).filter(|index| inside(*index));
        let mut amounts = own.filter_map(|index| self.counted.account.lines[index].co2e).peekable();
        amounts.peek()?;
        amounts.try_fold(Dec::ZERO, |sum, amount| sum.plus(amount))
    }

    fn total_row(&self, total: Headline) -> TotalRow {
        self.composer.total_row(self.known, self.counted, total)
    }

    /// The view of a line by its position.
    fn line(&self, index: usize) -> Line {
        self.composer.line(self.counted, index)
    }
}
