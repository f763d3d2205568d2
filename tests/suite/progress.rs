//! Laws of progress: causes sum to the change, for random members and for the whole demonstration.

use std::collections::BTreeMap;

use milepost::account::{Cause, Change, Rules, change};
use milepost::disk::Folder;
use milepost::pipeline::{self, Request};
use milepost::quantity::{Date, Dec, Total};
use proptest::prelude::*;

use crate::project::Project;

fn sum(amounts: impl IntoIterator<Item = Dec>) -> Dec {
    let mut total = Total::EMPTY;
    amounts.into_iter().for_each(|amount| total.add(amount));
    total.value().unwrap()
}

/// Every cut of a change is exact: causes, sectors and references each sum to it, to the last digit.
fn assert_exact(change: &Change, who: &str) {
    let moved = change.after.minus(change.before).unwrap();
    assert_eq!(sum(change.causes().into_values()), moved, "{who}");
    assert_eq!(sum(change.sectors.iter().filter_map(|sector| sector.before)), change.before, "{who}");
    assert_eq!(sum(change.sectors.iter().filter_map(|sector| sector.after)), change.after, "{who}");
    for sector in &change.sectors {
        let causes = sum(sector.causes.values().copied());
        assert_eq!(causes, sector.moved().unwrap(), "{who}");
    }
    for reference in &change.references {
        let [before, after] = [reference.before, reference.after].map(Option::unwrap_or_default);
        assert_eq!(sum(reference.causes.values().copied()), after.minus(before).unwrap(), "{who}");
    }
}

const LINES: [&str; 7] = ["I.1.1", "I.1.2", "II.1.1", "III.1.1", "V.2", "total", "II, scope: 1"];

/// One line: a reference, and masses that may be zero or negative, an activity, CO2e of two sets, or a key.
fn line() -> impl Strategy<Value = String> {
    let amount = prop_oneof![
        Just("0".to_owned()),
        (1u64..3_000_000_000).prop_map(|number| { format!("{}.{:04}", number / 10_000, number % 10_000) })
    ];
    let what = prop_oneof![
        2 => amount.clone().prop_map(|a| format!("emissions: {{CO2: {a} t}}")),
        1 => amount.clone().prop_map(|a| format!("emissions: {{CO2: -{a} t}}")),
        1 => (amount.clone(), prop::sample::select(&["SAR", "AR4"][..]))
            .prop_map(|(a, set)| format!("emissions: {{CO2e: {a} t}}, gwp: {set}")),
        5 => (amount.clone(), 0u32..400, prop::sample::select(&["gas", "oil"][..])).prop_map(|(a, kg, of)| format!(
            "activity: {a} MWh, of: {of}, factor: {{per: MWh, CO2: {kg} kg, source: s}}"
        )),
        1 => amount.prop_map(|a| format!("activity: {a} mi, factor: {{per: mi, CO2: 1.3 lb, source: s}}")),
    ];
    (prop::sample::select(&LINES[..]), what).prop_map(|(reference, what)| {
        // What mixes references gives masses alone.
        format!("{{ref: {reference}, {what}}}")
    })
}

fn project(inventories: [&[String]; 2], people: [u32; 2]) -> Project {
    let mut project = Project::new();
    let people = format!("{{2015: {}, 2020: {}}}", people[0], people[1]);
    let member = format!("name: A\nkind: city\ncountry: US\nheadline: reported\npopulation: {people}\n");
    project.write("data/members/a/member.yaml", member);
    for (year, lines) in [2015, 2020].into_iter().zip(inventories) {
        let lines: String = lines.iter().map(|line| format!("  - {line}\n")).collect();
        let path = format!("data/members/a/inventories/{year}.yaml");
        project.write(&path, format!("year: {year}\nlines:\n{lines}"));
    }
    project
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn causes_sum_to_the_change_and_back(
        first in prop::collection::vec(line(), 1..9),
        second in prop::collection::vec(line(), 1..9),
        people in (1u32..9_000_000, 1u32..9_000_000),
    ) {
        let project = project([&first, &second], [people.0, people.1]);
        project.computed(|site, built| {
            assert!(site.is_some(), "{:?}", built.diagnostics);
            let (model, accounts) = (built.model.as_ref().unwrap(), built.accounts.as_ref().unwrap());
            let index = model.members.iter().position(|member| member.id == "a").unwrap();
            let (member, account) = (&model.members[index], &accounts.members[index]);
            let of = |pair| change(Rules::of(model), (member, &account.inventories), account.headline, pair).unwrap();
            let (there, back) = (of((0, 1)), of((1, 0)));
            assert_exact(&there, "there");
            assert_exact(&back, "back");
            // What a cause added on the way there it takes away on the way back, but for the remainder of roundings.
            let tiny = Dec::parse("1e-9").unwrap();
            let (there, back) = (there.causes(), back.causes());
            assert_eq!(there.keys().collect::<Vec<_>>(), back.keys().collect::<Vec<_>>());
            for (cause, tonnes) in &there {
                assert!(tonnes.plus(back[cause]).unwrap().abs() < tiny, "{cause:?}: {tonnes} and {}", back[cause]);
            }
        });
    }
}

#[test]
fn causes_sum_to_the_change_all_over_the_demonstration() {
    let disk = Folder::new(env!("CARGO_MANIFEST_DIR"));
    let request =
        Request { today: Date::parse("2026-01-01").unwrap(), base_url: None, drafts: false, member: None };
    let (mut count, mut seen): (usize, BTreeMap<Cause, usize>) = (0, BTreeMap::new());
    pipeline::build(&disk, &request, |_, built| {
        let (model, accounts) = (built.model.as_ref().unwrap(), built.accounts.as_ref().unwrap());
        for (member, account) in model.members.iter().zip(&accounts.members) {
            let last = member.inventories.len();
            let pairs = (1..last).map(|index| (index - 1, index)).chain((1..last).map(|index| (0, index)));
            for pair in pairs {
                let found = change(Rules::of(model), (member, &account.inventories), account.headline, pair);
                let Some(found) = found else { continue };
                assert_exact(&found, &member.id);
                count += 1;
                found.causes().into_keys().for_each(|cause| *seen.entry(cause).or_default() += 1);
            }
        }
    });
    assert!(count > 400, "{count} pairs of inventories");
    assert!(seen.len() >= 4, "{seen:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_budget_is_what_is_spent_and_what_is_left(
        tonnes in prop::collection::vec(1u32..2_000_000, 4),
        amount in 1u64..40_000_000,
        days in 0i64..3000,
    ) {
        let mut project = Project::new();
        project.write("data/members/a/member.yaml", "name: A\nheadline: reported\n");
        for (year, tonnes) in [2012, 2015, 2016, 2019].into_iter().zip(&tonnes) {
            let path = format!("data/members/a/inventories/{year}.yaml");
            let line = format!("{{ref: total, emissions: {{CO2: {tonnes} t}}}}");
            project.write(&path, format!("year: {year}\nlines: [{line}]\n"));
        }
        let from = Date::parse("2013-02-03").unwrap().days_later(days).unwrap();
        project.write("data/budgets/b.yaml", format!(
            "title: B\namount: {amount} t\nfrom: {from}\nmembers: [a]\nshare: {{rule: equal}}\nsource: s\n"
        ));
        let today = project.today;
        project.computed(|site, built| {
            assert!(site.is_some(), "{:?}", built.diagnostics);
            let accounts = built.accounts.as_ref().unwrap();
            let budgets: Vec<_> = accounts.members.iter().flat_map(|member| &member.budgets).collect();
            let [budget] = budgets.as_slice() else { panic!("{budgets:?}") };
            let spent = budget.use_up.as_ref().unwrap();
            assert_eq!(spent.left.plus(spent.tonnes().unwrap()), budget.share);
            assert_eq!(budget.share, Dec::parse(&amount.to_string()).ok());
            // What is spent ran out before today, and what is left runs out later, or never.
            for day in [spent.runs_out, spent.runs_out_at_todays_rate] {
                assert!(if spent.is_spent() { day.unwrap() <= today } else { day.is_none_or(|day| day >= today) });
            }
            assert!(spent.is_spent() <= spent.paths.is_none());
            if let Some(paths) = &spent.paths {
                // The area under the straight line is what is left.
                let area = spent.rate.0.times(paths.years).unwrap().over(Dec::from(2i64)).unwrap();
                assert!(area.minus(spent.left).unwrap().abs() < Dec::parse("1e-9").unwrap());
                assert!(paths.values.iter().all(|value| !value.1.is_negative() && !value.2.is_negative()));
                assert!(paths.values.windows(2).all(|pair| pair[1].1 <= pair[0].1 && pair[1].2 <= pair[0].2));
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn wedges_sum_to_the_difference_and_leave_no_sector_below_nothing(
        tonnes in prop::collection::vec(0u32..2_000_000, 3),
        actions in prop::collection::vec((0u32..900_000, 2015i32..2035, 0i32..9, 0usize..5), 0..7),
        intensity in -9i32..9,
    ) {
        let sectors = ["[I]", "[II]", "[III]", "[I, II]", "[]"];
        let actions: String = actions.iter().enumerate().map(|(index, (reduction, start, ramp, at))| format!(
            "  - {{id: a{index}, title: A, sectors: {}, start: {start}, full_effect: {}, reduction: {reduction} t/yr}}\n",
            sectors[*at], start + ramp
        )).collect();
        let mut project = Project::new();
        let actions = if actions.is_empty() { String::new() } else { format!("actions:\n{actions}") };
        project.write("data/members/a/member.yaml", format!(
            "name: A\nheadline: reported\nforecast: {{source: s, until: 2040, growth: [{{intensity: {intensity}%}}]}}\n{actions}"
        ));
        let lines: String = ["I.1.1", "II.1.1", "III.1.1"].iter().zip(&tonnes)
            .map(|(reference, tonnes)| format!("  - {{ref: {reference}, emissions: {{CO2: {tonnes} t}}}}\n")).collect();
        project.write("data/members/a/inventories/2020.yaml", format!("year: 2020\nlines:\n{lines}"));
        project.computed(|site, built| {
            assert!(site.is_some(), "{:?}", built.diagnostics);
            let account = &built.accounts.as_ref().unwrap().members[0];
            let (forecast, measures) = (account.forecast.as_ref().unwrap(), account.measures.as_ref().unwrap());
            assert_eq!(forecast.values[0].1, sum(tonnes.iter().map(|tonnes| Dec::from(*tonnes))));
            for (at, (year, without)) in forecast.values.iter().enumerate() {
                assert_eq!(sum(forecast.sectors.iter().map(|sector| sector.values[at].1)), *without);
                let saved = sum(measures.wedges.iter().map(|wedge| wedge.values[at].1));
                assert_eq!(sum(measures.by_sector.iter().map(|sector| sector.values[at].1)), saved);
                let (same, with) = measures.values[at];
                assert_eq!((*year, without.minus(with)), (same, Some(saved)));
                // Shares of an overlap are rounded to fifteen decimals, each by itself.
                assert!(with.plus(Dec::parse("1e-12").unwrap()).is_some_and(|with| !with.is_negative()), "{with}");
            }
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn savings_and_what_stays_open_sum_to_the_gap(
        tonnes in 1u32..2_000_000,
        actions in prop::collection::vec((0u32..900_000, 2015i32..2032, 0i32..9), 1..6),
        (reduction, intensity) in (0u32..=100, -5i32..9),
    ) {
        let actions: String = actions.iter().enumerate().map(|(index, (reduction, start, ramp))| format!(
            "  - {{id: a{index}, title: A, start: {start}, full_effect: {}, reduction: {reduction} t/yr}}\n", start + ramp
        )).collect();
        let mut project = Project::new();
        project.write("data/members/a/member.yaml", format!(
            "name: A\nheadline: reported\nactions:\n{actions}\
             targets: [{{id: t, type: absolute, base_year: 2020, year: 2030, reduction: {reduction}%}}]\n\
             forecast: {{source: s, until: 2040, growth: [{{intensity: {intensity}%}}]}}\n"
        ));
        project.write("data/members/a/inventories/2020.yaml",
            format!("year: 2020\nlines: [{{ref: I.1.1, emissions: {{CO2: {tonnes} t}}}}]\n"));
        project.computed(|site, built| {
            assert!(site.is_some(), "{:?}", built.diagnostics);
            let account = &built.accounts.as_ref().unwrap().members[0];
            let ([gap], Some(measures)) = (account.gaps.as_slice(), &account.measures) else { panic!("no gap") };
            assert_eq!(gap.goal.plus(gap.gap), Some(gap.without_action));
            let at = |values: &[(milepost::quantity::Year, Dec)]| {
                values.iter().find(|(year, _)| year.number() == 2030).map(|(_, tonnes)| *tonnes).unwrap()
            };
            assert_eq!(sum(measures.wedges.iter().map(|wedge| at(&wedge.values))), gap.saved);
            // What the actions leave above the goal is the rest of the gap.
            let open = at(&measures.values).minus(gap.goal).unwrap();
            assert_eq!(gap.saved.plus(open), Some(gap.gap));
            if let Some(percent) = gap.closed_percent {
                let back = percent.times(gap.gap).unwrap().over(Dec::HUNDRED).unwrap();
                assert!(back.minus(gap.saved).unwrap().abs() < Dec::parse("1e-9").unwrap());
            }
        });
    }
}
