//! What a tonne costs by each action, in the currency that most of them are counted in.

use std::collections::BTreeMap;

use crate::plan::view::chart::{self, Abatement, Block, Measure, Shape};
use crate::plan::words::Wording;
use crate::quantity::{Dec, Year};

use super::closing::is_counted;
use super::{Known, MemberComposer};

impl MemberComposer<'_> {
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
            of: self.words.say("abatement-of"),
            saves: self.words.say("abatement-saves"),
            across: Measure::tonnes(&self.words.say("abatement-across")),
            blocks,
        };
        Some(chart::Chart {
            title: title(&self.words, &abatement, currency),
            subtitle: subtitle(&self.words, (currency, until), left_out(&self.words, &by_currency, without)),
            description: description(&self.words, &abatement, currency),
            source: String::new(),
            measure: Measure::plain(
                &self.words.tell("abatement-per-tonne", &[("currency", currency.into())]),
                currency,
            ),
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
        0 => words.tell(
            "abatement-costs",
            &[
                ("cheapest", money(words, cheapest, "").into()),
                ("dearest", money(words, dearest, currency).into()),
            ],
        ),
        _ if paying == blocks.len() => words.say("abatement-all-pay"),
        _ => {
            let all = words.count(blocks.len());
            words.tell("abatement-pay", &[("count", paying.into()), ("all", all.into())])
        }
    }
}

/// What is measured both ways, and what is not shown.
fn subtitle(words: &Wording, (currency, until): (&str, Year), left_out: Option<String>) -> String {
    let given = [("currency", currency.into()), ("until", until.into())];
    let measured = words.tell("abatement-measured", &given);
    std::iter::once(measured).chain(left_out).collect::<Vec<_>>().join(" ")
}

/// `14 USD`, small sums with decimals.
pub fn money(words: &Wording, amount: Dec, currency: &str) -> String {
    let places = if amount.abs() < Dec::from(10i64) && !amount.is_zero() { 1 } else { 0 };
    let number = words.numbers.number(amount, places);
    if currency.is_empty() { number } else { format!("{number}\u{a0}{currency}") }
}

fn left_out(words: &Wording, others: &BTreeMap<&str, Vec<Block>>, without: usize) -> Option<String> {
    let in_currency = |(currency, blocks): (&&str, &Vec<Block>)| {
        let given = [("count", blocks.len().into()), ("currency", (*currency).into())];
        words.tell("abatement-in-currency", &given)
    };
    let mut left_out: Vec<String> = others.iter().map(in_currency).collect();
    if without > 0 {
        left_out.push(words.counted("abatement-without-cost", without));
    }
    let list = words.listed(left_out.iter().map(String::as_str));
    (!list.is_empty()).then(|| words.tell("abatement-not-shown", &[("list", list.into())]))
}

fn description(words: &Wording, abatement: &Abatement, currency: &str) -> String {
    let blocks = abatement.in_order();
    let total = words.tonnes_words(abatement.total());
    let mut said =
        vec![words.tell("abatement-words", &[("count", blocks.len().into()), ("tonnes", total.into())])];
    said.extend(blocks.first().zip(blocks.last()).map(|((_, cheapest), (_, dearest))| {
        let given = [
            ("cheapest", cheapest.name.as_str().into()),
            ("least", money(words, cheapest.cost, currency).into()),
            ("dearest", dearest.name.as_str().into()),
            ("most", money(words, dearest.cost, currency).into()),
        ];
        words.tell("abatement-ends", &given)
    }));
    said.join(" ")
}
