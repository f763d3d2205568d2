//! Laws that hold for every inventory, whatever stands in it.

use std::sync::Arc;

use milepost::account::InventoryAccount;
use milepost::model::Headline;
use milepost::quantity::{Amount, Dec, Total, Unit};
use proptest::prelude::*;

use crate::project::Project;

/// References of every kind: of each sector, scope and level, whole ones and coarser ones.
const REFERENCES: [&str; 18] = [
    "I.1.1",
    "I.1.2",
    "I.1.3",
    "I.4.4",
    "I.8.1",
    "II.1.1",
    "II.4.3",
    "III.1.1",
    "III.1.2",
    "III.1.3",
    "IV.1",
    "V.2",
    "VI.1",
    "total",
    "II",
    "III, scope: 1",
    "III, scope: 3",
    "I.2, scope: 2",
];

/// One line of an inventory, as YAML.
fn line() -> impl Strategy<Value = String> {
    let reference = prop::sample::select(&REFERENCES[..]);
    let mass = (0u64..2_000_000_000, 0u32..7).prop_map(|(digits, places)| {
        let scale = 10u64.pow(places);
        format!("{}.{:0width$}", digits / scale, digits % scale, width = places.max(1) as usize)
    });
    let what = prop_oneof![
        4 => (mass.clone(), mass.clone()).prop_map(|(a, b)| format!("emissions: {{CO2: {a} t, CH4: {b} kg}}")),
        2 => mass.clone().prop_map(|a| format!("emissions: {{N2O: {a} lb, biogenic_CO2: {a} t}}")),
        2 => mass.clone().prop_map(|a| format!("emissions: {{CO2e: {a} t}}, gwp: SAR")),
        3 => mass.prop_map(|a| format!("activity: {a} MWh, factor: {{per: MMBtu, CO2: 53.06 kg, CH4: 1 g, source: s}}")),
    ];
    let plain = (reference, what).prop_map(|(reference, what)| format!("{{ref: {reference}, {what}}}"));
    prop_oneof![3 => plain, 1 => method_line()]
}

/// One line that a method of its own computes.
fn method_line() -> impl Strategy<Value = String> {
    const GRID: &str = "factor: {per: MWh, CO2: 0.35 t, CH4: 3 g, source: s}";
    const FUEL: &str = "{per: gal, CO2: 8.78 kg, CH4: 1 g, biogenic_CO2: 1 kg, source: s}";
    let amount = (1u64..90_000_000, 0u32..5).prop_map(|(digits, places)| format!("{digits}e-{places}"));
    let percent = 0u32..=100;
    prop_oneof![
        (amount.clone(), 0u32..100).prop_map(|(a, loss)| format!(
            "{{ref: I.1.3, method: grid-losses, activity: {a} MWh, {GRID}, loss: {loss}%, loss_of: generation}}"
        )),
        (amount.clone(), percent.clone()).prop_map(|(a, share)| format!(
            "{{ref: II.1.1, method: vehicle-distance, distance: {a} km, fleet: [\
             {{class: car, share: {share}%, factor: {FUEL}, by_distance: {{per: mi, CH4: 0.0051 g, N2O: 2 mg}}}}, \
             {{class: van, share: {}%, economy: 8.2 L/100 km, factor: {FUEL}}}]}}",
            100 - share
        )),
        (amount.clone(), percent).prop_map(|(a, rate)| format!(
            "{{ref: IV.2, method: refrigerants, blend: R-407C, charge: {a} lb, leak_rate: {rate}%, disposed: 1 kg}}"
        )),
        amount.clone().prop_map(|a| format!(
            "{{ref: IV.2, method: refrigerants, gas: R-32, stock_start: {a} kg, stock_end: 0 g, purchased: 1 lb}}"
        )),
        amount.prop_map(|a| format!(
            "{{ref: V.1, method: livestock, heads: {{dairy cattle: {a}, sheep: 7}}, region: Asia, \
             manure: {{sheep: {{CH4: 1 lb, N2O: 3 g}}}}}}"
        )),
    ]
}

/// The small network with one inventory of these lines, all in the set that the source used and the one shown.
fn project(lines: &[String], shown: &str) -> Project {
    let mut project = Project::new();
    let text: String = lines.iter().map(|line| format!("  - {line}\n")).collect();
    project
        .write("data/members/edina/inventories/2019.yaml", format!("year: 2019\ngwp: AR4\nlines:\n{text}"));
    project.edit("data/network.yaml", "gwp: AR5", &format!("gwp: {shown}"));
    project
}

/// Runs `then` on the account of that inventory.
fn account<T>(lines: &[String], shown: &str, then: impl FnOnce(&InventoryAccount) -> T) -> T {
    project(lines, shown).computed(|site, built| {
        assert!(site.is_some(), "{:?}", built.diagnostics);
        then(&built.accounts.unwrap().members[0].inventories[0])
    })
}

fn sum(amounts: impl IntoIterator<Item = Option<Dec>>) -> Option<Dec> {
    let mut total = Total::EMPTY;
    amounts.into_iter().flatten().for_each(|amount| total.add(amount));
    total.value()
}

/// Every total, sector and scope, as text.
fn figures(account: &InventoryAccount) -> String {
    let totals = &account.totals;
    let all = Headline::ALL.into_iter().map(|total| totals.get(total));
    let amounts = all.chain(totals.sectors()).chain(totals.scopes()).map(|figure| figure.amount);
    format!("{:?} {:?} {:?}", amounts.collect::<Vec<_>>(), account.gases, account.biogenic_co2)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_total_is_the_sum_of_its_lines_in_every_cut(lines in prop::collection::vec(line(), 1..12)) {
        account(&lines, "AR5", |account| {
            let co2e: Vec<Option<Dec>> = account.lines.iter().map(|line| line.co2e).collect();
            let totals = &account.totals;
            assert_eq!(totals.get(Headline::Reported).amount, sum(co2e.clone()));
            let cuts = Headline::ALL.into_iter().map(|total| totals.get(total));
            for figure in cuts.chain(totals.sectors()).chain(totals.scopes()) {
                let own = figure.lines().iter().map(|position| co2e[position]);
                let own = if figure.lines().is_empty() { None } else { sum(own) };
                assert_eq!(figure.amount, own);
            }
            // The small network's headline is BASIC, which its sectors divide without a rest.
            let sectors = sum(totals.sectors().map(|sector| sector.amount));
            assert_eq!(totals.get(Headline::Basic).amount.unwrap_or_default(), sectors.unwrap_or_default());
            for line in &account.lines {
                let gases = sum(line.gases.iter().map(|gas| gas.co2e));
                assert!(line.gases.is_empty() || line.co2e == gases);
            }
            // Every line that is not CO2e alone is divided among gases, so the gases are all of them.
            let by_gas = account.lines.iter().flat_map(|line| &line.gases);
            for (gas, mass) in &account.gases {
                let own = by_gas.clone().filter(|figure| figure.gas == *gas).map(|figure| Some(figure.mass));
                assert_eq!(Some(*mass), sum(own));
            }
            let undivided = account.lines.iter().filter(|line| line.gases.is_empty()).map(|line| line.co2e);
            let all = by_gas.map(|figure| figure.co2e).chain(undivided);
            assert_eq!(totals.get(Headline::Reported).amount, sum(all));
            let biogenic = sum(account.lines.iter().map(|line| line.biogenic_co2));
            assert_eq!(account.biogenic_co2.unwrap_or_default(), biogenic.unwrap_or_default());
        });
    }

    #[test]
    fn the_order_of_lines_changes_no_figure(
        (lines, shuffled) in prop::collection::vec(line(), 1..12)
            .prop_flat_map(|lines| (Just(lines.clone()), Just(lines).prop_shuffle())),
    ) {
        assert_eq!(account(&lines, "AR5", figures), account(&shuffled, "AR5", figures));
    }

    #[test]
    fn to_another_set_and_back_is_the_same(lines in prop::collection::vec(line(), 1..12)) {
        let direct = account(&lines, "AR4", |account| sum(account.lines.iter().map(|line| line.co2e)));
        let back = |account: &InventoryAccount| sum(account.lines.iter().map(|line| line.co2e_of_source));
        assert_eq!(direct, account(&lines, "AR5", back));
        assert_eq!(direct, account(&lines, "AR6", back));
    }

    #[test]
    fn any_network_is_the_same_bytes_on_one_thread_and_on_eight(lines in prop::collection::vec(line(), 1..30)) {
        let trees = [1, 8].map(|threads| project(&lines, "AR5").build_on(threads).tree());
        assert!(trees[0] == trees[1]);
    }
}

/// An energy of up to fifteen digits, of a size that a city reports: 0.000001 to a million million.
fn written_amount() -> impl Strategy<Value = Dec> {
    (1i64..1_000_000_000_000_000, 0u32..12).prop_map(|(digits, places)| {
        let text = format!("{digits}e-{places}");
        Dec::parse(&text).unwrap()
    })
}

fn all_units() -> &'static [Unit] {
    static UNITS: std::sync::OnceLock<Vec<Unit>> = std::sync::OnceLock::new();
    UNITS.get_or_init(|| {
        Project::new().computed(|_, built| {
            let units = &built.model.unwrap().references.units;
            let mut all: Vec<Unit> =
                units.names().filter_map(|name| units.get(name)).map(|unit| (**unit).clone()).collect();
            all.sort_by(|a, b| a.symbol.cmp(&b.symbol));
            all.dedup();
            all
        })
    })
}

/// Two units that measure the same.
fn pair_of_units() -> impl Strategy<Value = (Unit, Unit)> {
    let partners = |from: Unit| {
        let same: Vec<Unit> =
            all_units().iter().filter(|unit| unit.dimension == from.dimension).cloned().collect();
        (Just(from), prop::sample::select(same))
    };
    prop::sample::select(all_units()).prop_flat_map(partners)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn an_amount_in_another_unit_and_back_is_the_same_decimal(
        value in written_amount(),
        (from, to) in pair_of_units(),
    ) {
        let amount = Amount { value, unit: Arc::new(from.clone()) };
        let smallest = Dec::parse("0.00000001").unwrap();
        // What is beyond the magnitudes that the conversion promises is none, or has lost digits.
        let Some(there) = amount.in_unit(&to).filter(|there| *there >= smallest) else { return Ok(()) };
        let back = Amount { value: there, unit: Arc::new(to.clone()) }.in_unit(&from);
        if let Some(back) = back {
            prop_assert_eq!(back, value, "{} {} is {} {}", value, from.symbol, there, to.symbol);
        }
    }
}

#[test]
fn a_joule_in_btu_and_back_is_a_joule() {
    let unit =
        |symbol: &str| Arc::new(all_units().iter().find(|unit| *unit.symbol == *symbol).unwrap().clone());
    for (written, from, to) in [
        ("1", "J", "Btu"),
        ("7", "kWh", "MMBtu"),
        ("123456789.012345", "t", "short ton"),
        ("0.1", "gal", "ft3"),
        ("1", "GJ", "therm"),
    ] {
        let amount = Amount { value: Dec::parse(written).unwrap(), unit: unit(from) };
        let there = Amount { value: amount.in_unit(&unit(to)).unwrap(), unit: unit(to) };
        assert_eq!(there.in_unit(&unit(from)), Some(amount.value), "{written} {from} in {to}");
    }
}

/// A landfill that was filled once: a thousand million tonnes, so that what is rounded away of each year's mass, half
/// a nanogram, is less than 1e-23 of all.
fn landfill(form: &str, k: &str, l0: &str) -> String {
    format!(
        "  - {{ref: III.1.1, method: first-order-decay, form: {form}, deposits: {{2000: 1000000000 t}}, \
         l0: {l0}, k: {k}, source: s}}\n"
    )
}

/// Tonnes of methane in each of so many years after the deposit, that year first.
fn methane_of_years(form: &str, k: &str, l0: &str, years: i32) -> Vec<Dec> {
    let mut project = Project::new();
    for year in 2000..2000 + years {
        let text = format!("year: {year}\ngwp: AR4\nlines:\n{}", landfill(form, k, l0));
        project.write(&format!("data/members/edina/inventories/{year}.yaml"), text);
    }
    project.computed(|site, built| {
        assert!(site.is_some(), "{:?}", built.diagnostics);
        let inventories = &built.accounts.as_ref().unwrap().members[0].inventories;
        inventories.iter().map(|inventory| inventory.lines[0].gases[0].mass).collect()
    })
}

fn decimal(text: &str) -> Dec {
    Dec::parse(text).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, failure_persistence: None, ..ProptestConfig::default() })]

    /// After 100 years at these rates less than e^-50, 2e-22, is left: that is infinity to the twentieth digit.
    #[test]
    fn first_order_decay_releases_what_the_waste_can_give_and_no_more(k in 500u32..1500, l0 in 1u32..100) {
        let (k, l0) = (format!("{}.{:03}", k / 1000, k % 1000), format!("0.{l0:03}"));
        let potential = decimal("1000000000").times(decimal(&l0)).unwrap();
        for form in ["gpc", "ipcc"] {
            let released = sum(methane_of_years(form, &k, &l0, 100).into_iter().map(Some)).unwrap();
            let off = released.minus(potential).unwrap().abs();
            assert!(off <= potential.times(decimal("1e-20")).unwrap(), "{form} {k} {l0}: {released}");
        }
    }
}

/// The two forms differ in the year in which a deposit begins to decay, and in nothing else.
#[test]
fn the_form_of_the_ipcc_is_that_of_the_gpc_a_year_later() {
    let (gpc, ipcc) =
        (methane_of_years("gpc", "0.1", "0.05", 30), methane_of_years("ipcc", "0.1", "0.05", 30));
    assert!(ipcc[0].is_zero());
    assert_eq!(gpc[..29], ipcc[1..]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_deposits_and_materials_changes_nothing(
        (years, shuffled) in prop::collection::vec(0u32..100_000, 2..12).prop_flat_map(|masses| {
            let years: Vec<String> = masses.iter().zip(2000..).map(|(mass, year)| format!("{year}: {mass} t")).collect();
            (Just(years.clone()), Just(years).prop_shuffle())
        }),
        materials in Just(vec!["food: 31%", "paper: 22%", "wood: 7%", "plastics: 12%", "garden: 9%"]).prop_shuffle(),
        form in prop::sample::select(&["gpc", "ipcc"][..]),
    ) {
        let line = |years: &[String], materials: &[&str]| {
            format!(
                "{{ref: III.1.1, method: first-order-decay, form: {form}, deposits: {{{}}}, composition: {{{}}}, \
                 climate: temperate wet, mcf: 1, source: s}}",
                years.join(", "),
                materials.join(", ")
            )
        };
        let in_order = ["food: 31%", "garden: 9%", "paper: 22%", "plastics: 12%", "wood: 7%"];
        let gases = |account: &InventoryAccount| account.lines[0].gases[0].mass;
        let plain = account(&[line(&years, &in_order)], "AR5", gases);
        assert_eq!(plain, account(&[line(&shuffled, &materials)], "AR5", gases));
    }
}
