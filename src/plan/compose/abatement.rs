//! What a tonne costs by each action, in the currency that most of them are counted in.

use std::collections::BTreeMap;

use crate::plan::view::chart::{self, Abatement, Block, Measure, Shape};
use crate::plan::words::{self, Wording};
use crate::quantity::Dec;

use super::closing::is_counted;
use super::{Composer, Known};

impl Composer<'_> {
    /// The curve of the actions whose costs are in one currency: the one with the most of them. `None` with fewer than
    /// two; currencies are never converted, what is left out is said.
    pub fn abatement_chart(&self, known: Known<'_>) -> Option<chart::Chart> {
        let mut by_currency: BTreeMap<&str, Vec<Block>> = BTreeMap::new();
        let mut without = 0;
        let both = known.member.actions.iter().zip(&known.account.actions);
        for (action, account) in both.filter(|(action, _)| is_counted(action)) {
            let block = action.cost.as_ref().zip(account.cost_per_tonne).zip(action.reduction);
            let Some((((_, currency), cost), saved)) = block else {
                without += 1;
                continue;
            };
            by_currency.entry(currency).or_default().push(Block { name: action.title.clone(), saved, cost });
        }
        let most = by_currency.iter().map(|(currency, blocks)| (blocks.len(), *currency));
        let (count, currency) =
            most.max_by_key(|(count, currency)| (*count, std::cmp::Reverse(*currency)))?;
        let blocks = by_currency.remove(currency).filter(|_| count > 1)?;
        let until = known.account.actions.first()?.until;
        let abatement = Abatement {
            of: "Action".to_owned(),
            saves: "Saves".to_owned(),
            across: Measure::tonnes("CO₂e a year"),
            blocks,
        };
        Some(chart::Chart {
            title: title(&self.words, &abatement, currency),
            subtitle: format!(
                "As wide as what an action saves in a year of full effect, in tonnes of CO₂e by the member's own word; as high \
                 as what a tonne costs, in {currency} by all that is saved until {until}.{}",
                left_out(&self.words, &by_currency, without)
            ),
            description: description(&self.words, &abatement, currency),
            source: String::new(),
            measure: Measure::plain(&format!("{currency} per tonne"), currency),
            numbers: self.words.numbers.clone(),
            words: chart::Words { cost: self.words.say("actions-cost-per-tonne"), ..self.words.chart() },
            shape: Shape::Abatement(abatement),
        })
    }
}

fn title(words: &Wording, abatement: &Abatement, currency: &str) -> String {
    let blocks = abatement.in_order();
    let paying = blocks.iter().filter(|(_, block)| block.cost.is_negative()).count();
    let ends = blocks.first().zip(blocks.last());
    let (cheapest, dearest) = ends.map_or((Dec::ZERO, Dec::ZERO), |(a, b)| (a.1.cost, b.1.cost));
    match paying {
        0 => format!(
            "A tonne costs from {} to {}",
            money(words, cheapest, ""),
            money(words, dearest, currency)
        ),
        _ if paying == blocks.len() => "All of these actions pay for themselves".to_owned(),
        1 => format!("1 of {} actions pays for itself", blocks.len()),
        _ => format!("{paying} of {} actions pay for themselves", blocks.len()),
    }
}

/// `14 USD`, small sums with decimals.
pub fn money(words: &Wording, amount: Dec, currency: &str) -> String {
    let places = if amount.abs() < Dec::from(10i64) && !amount.is_zero() { 1 } else { 0 };
    let number = words.numbers.number(amount, places);
    if currency.is_empty() { number } else { format!("{number}\u{a0}{currency}") }
}

fn left_out(words: &Wording, others: &BTreeMap<&str, Vec<Block>>, without: usize) -> String {
    let mut left_out: Vec<String> = others
        .iter()
        .map(|(currency, blocks)| format!("{} in {currency}", words.counted("count-actions", blocks.len())))
        .collect();
    if without > 0 {
        left_out.push(format!("{} without a cost", words.counted("count-actions", without)));
    }
    if left_out.is_empty() {
        return String::new();
    }
    format!(" Not shown: {}.", words.listed(left_out.iter().map(String::as_str)))
}

fn description(words: &Wording, abatement: &Abatement, currency: &str) -> String {
    let blocks = abatement.in_order();
    let named = |block: &Block| format!("{} ({} a tonne)", block.name, money(words, block.cost, currency));
    let ends = blocks.first().zip(blocks.last()).map(|(cheapest, dearest)| {
        format!(" The cheapest is {}, the dearest {}.", named(cheapest.1), named(dearest.1))
    });
    format!(
        "{} save {} a year together.{}",
        words::capitalised(&words.counted("count-actions", blocks.len())),
        words.tonnes_words(abatement.total()),
        ends.unwrap_or_default()
    )
}
