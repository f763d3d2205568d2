//! What the head of a profile says beside its sentence: the rule of the status, and how long a budget lasts.

use crate::account::{Spent, Status as Standing, TargetAccount};
use crate::model::Target;
use crate::plan::view::{BudgetLeft, Rule};
use crate::plan::words::{self, Wording};
use crate::quantity::Dec;

use super::target::main_target;
use super::{Known, MemberComposer};

impl MemberComposer<'_> {
    /// The rule by which targets are judged, with what it makes of the main target.
    pub fn rule(&self, known: Known<'_>) -> Option<Rule> {
        let (target, account) = main_target(known)?;
        let rule = &self.network.accounting.status;
        let percent = |share: Dec| {
            // A rule of 12.5 % is printed as it is, and not rounded.
            let percent = self.words.exact(share.times(Dec::HUNDRED).unwrap_or(share), "%");
            format!("{}\u{a0}{}", percent.text, percent.unit)
        };
        Some(Rule {
            applied: applied(&self.words, known, target, account),
            deviating_above: if rule.deviating_above.is_zero() {
                String::new()
            } else {
                percent(rule.deviating_above)
            },
            off_track_above: percent(rule.off_track_above),
            stale_after: self.words.counted("count-years", usize::try_from(rule.stale_after).unwrap_or(0)),
        })
    }

    /// How long the budget lasts that runs out first at today's rate; `None` without one that can be told.
    pub fn budget_left(&self, known: Known<'_>) -> Option<BudgetLeft> {
        let told = known.account.budgets.iter();
        let told = told.filter_map(|account| Some((account, account.use_up.as_ref()?)));
        let (account, spent) = told.min_by_key(|(_, spent)| {
            let day = spent.runs_out_at_todays_rate;
            (day.is_none(), day)
        })?;
        let percent = spent.tonnes().and_then(|tonnes| words::share(tonnes, account.share?));
        Some(BudgetLeft {
            title: self.budgets[account.budget].title.clone(),
            is_spent: spent.is_spent(),
            years: years_left(spent).map(|years| self.words.number(years, 1, &self.words.say("unit-years"))),
            until: spent.runs_out_at_todays_rate.map(|it| self.words.month(it)).unwrap_or_default(),
            spent: percent.map(|it| self.words.percent(it)),
            meter: percent.map(|percent| words::meter(percent, None)),
        })
    }
}

/// How many years what is left lasts at today's rate.
/// `6.0 t CO₂e per person`
fn a_head(words: &Wording, tonnes: Dec) -> String {
    let number = words.per_person(tonnes);
    words.tell("applied-a-head", &[("amount", format!("{}\u{a0}{}", number.text, number.unit).into())])
}

fn years_left(spent: &Spent) -> Option<Dec> {
    let (rate, _) = spent.rate;
    let is_lasting = spent.is_spent() || rate.is_zero() || rate.is_negative();
    if is_lasting { None } else { spent.left.over(rate) }
}

/// `The path to 2030 asks for 462,911 t CO₂e in 2023. Sampleton emitted 517,943 t CO₂e, which is 12 % more.`
fn applied(words: &Wording, known: Known<'_>, target: &Target, account: &TargetAccount) -> String {
    let tonnes = |value: Dec| {
        let number = words.tonnes(value);
        format!("{}\u{a0}{}", number.text, number.unit)
    };
    let Some((year, emitted)) = account.latest else { return String::new() };
    let name = &known.member.name;
    if let (Standing::Achieved | Standing::Missed, Some(goal)) = (account.status, account.goal_judged_by) {
        // What was promised a head is held against a head.
        let heads =
            account.per_head.and_then(|(_, a_head)| Some((a_head, emitted.times(a_head)?.over(goal)?)));
        let (goal, emitted) = match heads {
            Some((goal, emitted)) => (a_head(words, goal), a_head(words, emitted)),
            None => (tonnes(goal), tonnes(emitted)),
        };
        return words.tell(
            "applied-goal",
            &[
                ("goal", goal.into()),
                ("year", target.year.into()),
                ("name", name.into()),
                ("emitted", emitted.into()),
                ("judged", year.into()),
            ],
        );
    }
    let Some((gap, required)) = account.gap.and_then(|gap| Some((gap, emitted.minus(gap)?))) else {
        return String::new();
    };
    let mut given = vec![
        ("year", target.year.into()),
        ("required", tonnes(required).into()),
        ("judged", year.into()),
        ("name", name.into()),
        ("emitted", tonnes(emitted).into()),
    ];
    let Some(percent) = account.gap_percent.filter(|percent| words.percent(percent.abs()).sign != 0) else {
        return words.tell("applied-path-same", &given);
    };
    given.push(("percent", words.percent_text(percent.abs()).into()));
    words.tell(if gap.is_negative() { "applied-path-less" } else { "applied-path-more" }, &given)
}
