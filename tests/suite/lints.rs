//! The rules of the standard, on both sides of each threshold: what is just within is passed over, what is just beyond
//! is told. What each says, and where, is in `tests/cases/broken`.

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::project::Project;

/// Inventories of Edina instead of those of the small network: a year, and its lines between braces.
fn edina(inventories: &[(&str, &[&str])]) -> Project {
    let mut project = Project::new();
    for year in ["2019", "2020"] {
        project.files.remove(&format!("data/members/edina/inventories/{year}.yaml"));
    }
    let member = project
        .text("data/members/edina/member.yaml")
        .split("targets:")
        .next()
        .unwrap_or_default()
        .to_owned();
    project.write("data/members/edina/member.yaml", member);
    for (head, lines) in inventories {
        let year = head.split('\n').next().unwrap_or_default();
        let lines: String = lines.iter().map(|line| format!("  - {{{line}}}\n")).collect();
        let text = format!("year: {head}\ngwp: AR5\nlines:\n{lines}");
        project.write(&format!("data/members/edina/inventories/{year}.yaml"), text);
    }
    project
}

impl Project {
    /// The same with another line of population.
    fn people(mut self, population: &str) -> Project {
        self.edit("data/members/edina/member.yaml", "{2019: 52000, 2020: 53000}", population);
        self
    }

    fn member(mut self, line: &str) -> Project {
        let text = self.text("data/members/edina/member.yaml");
        self.write("data/members/edina/member.yaml", format!("{text}{line}\n"));
        self
    }

    fn accounting(mut self, key: &str) -> Project {
        self.edit("data/network.yaml", "headline: BASIC}", &format!("headline: BASIC, {key}}}"));
        self
    }

    /// Whether a rule has something to say of it.
    fn breaks(&self, name: &str) -> bool {
        self.computed(|_, built| {
            assert!(!built.diagnostics.iter().any(|fault| fault.is_error()), "{:#?}", built.diagnostics);
            built.diagnostics.iter().any(|fault| fault.code.name() == name)
        })
    }
}

#[track_caller]
fn assert_edge(rule: &str, within: &Project, beyond: &Project) {
    assert!(!within.breaks(rule), "{rule} is told of what is within");
    assert!(beyond.breaks(rule), "{rule} is not told of what is beyond");
}

fn co2(reference: &str, tonnes: &str) -> String {
    format!("ref: {reference}, emissions: {{CO2: {tonnes} t}}")
}

/// One inventory, of 2019, of lines of CO2 alone.
fn one(lines: &[(&str, &str)]) -> Project {
    let lines: Vec<String> = lines.iter().map(|(reference, tonnes)| co2(reference, tonnes)).collect();
    edina(&[("2019", &lines.iter().map(String::as_str).collect::<Vec<_>>())])
}

/// Inventories of one line of road traffic each.
fn traffic(years: &[(&str, &str)]) -> Project {
    let lines: Vec<(String, String)> =
        years.iter().map(|(year, tonnes)| ((*year).to_owned(), co2("II.1.1", tonnes))).collect();
    let mut project = edina(&[]);
    for (year, line) in &lines {
        let path = format!("data/members/edina/inventories/{year}.yaml");
        project.write(&path, format!("year: {year}\ngwp: AR5\nlines:\n  - {{{line}}}\n"));
    }
    project
}

#[test]
fn tonnes_a_head() {
    let of = |tonnes| one(&[("II.1.1", tonnes)]);
    assert_edge("per-head-out-of-range", &of("5200"), &of("5199"));
    assert_edge("per-head-out-of-range", &of("2600000"), &of("2600001"));
    let wider = |tonnes| of(tonnes).accounting("plausible: {per_head_below: 60 t}");
    assert_edge("per-head-out-of-range", &wider("3120000"), &wider("3120001"));
}

#[test]
fn a_jump_of_the_total() {
    let to = |tonnes| traffic(&[("2019", "10000"), ("2020", tonnes)]);
    assert_edge("year-on-year-jump", &to("29999"), &to("30000"));
    assert_edge("year-on-year-jump", &to("3334"), &to("3333"));
    let after = |year| traffic(&[("2010", "10000"), (year, "90000")]);
    assert_edge("year-on-year-jump", &after("2016"), &after("2015"));
    let slack = |tonnes| to(tonnes).accounting("plausible: {jump: 10}");
    assert_edge("year-on-year-jump", &slack("99999"), &slack("100000"));
}

#[test]
fn a_jump_of_a_sector_that_counts() {
    let waste = |tonnes: &str, rest: &str| {
        edina(&[
            ("2019", &[&co2("II.1.1", "95000"), &co2("III.1.2", "100")]),
            ("2020", &[&co2("II.1.1", rest), &co2("III.1.2", tonnes)]),
        ])
    };
    assert_edge("year-on-year-jump", &waste("4999", "95001"), &waste("5000", "95000"));
}

#[test]
fn a_population_of_another_year() {
    let of = |year: &str| one(&[("II.1.1", "90000")]).people(&format!("{{{year}: 52000}}"));
    assert_edge("distant-population", &of("2017"), &of("2016"));
    assert_edge("distant-population", &of("2021"), &of("2022"));
    let jump = |people: &str| of("2019").people_again(people);
    assert_edge("population-jump", &jump("155999"), &jump("156000"));
}

impl Project {
    fn people_again(mut self, people: &str) -> Project {
        let both = format!("{{2019: 52000, 2020: {people}}}");
        self.edit("data/members/edina/member.yaml", "{2019: 52000}", &both);
        self
    }
}

#[test]
fn a_year_that_lacks_what_the_years_before_had() {
    let full = |waste: &str| [co2("II.1.1", "99000"), co2("III.1.2", waste)];
    let after = |count: usize, waste: &str, last: &[&str]| {
        let lines = full(waste);
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let years = ["2016", "2017", "2018"];
        let mut all: Vec<(&str, &[&str])> = years[3 - count..].iter().map(|year| (*year, &*lines)).collect();
        all.push(("2019", last));
        edina(&all)
    };
    let traffic = co2("II.1.1", "99000");
    assert_edge("partial-year", &after(1, "1000", &[&traffic]), &after(2, "1000", &[&traffic]));
    assert_edge("partial-year", &after(3, "999", &[&traffic]), &after(3, "1000", &[&traffic]));
    let key = "ref: III.1.2, notation: NE, because: the report is late";
    assert!(!after(3, "1000", &[&traffic, key]).breaks("partial-year"));
    assert!(
        !after(3, "1000", &[&traffic, "ref: III, scope: 3, emissions: {CO2: 7 t}"]).breaks("partial-year")
    );
}

#[test]
fn a_total_among_its_parts() {
    let with = |reference, tonnes| one(&[("II.1.1", "60000"), ("II.2.1", "40000"), (reference, tonnes)]);
    assert_edge("total-beside-parts", &with("II, scope: 1", "100101"), &with("II, scope: 1", "100100"));
    assert_edge("total-beside-parts", &with("II, scope: 1", "99899"), &with("II, scope: 1", "99900"));
    assert_edge("total-beside-parts", &with("total", "99899"), &with("total", "900000"));
}

#[test]
fn a_stated_total_within_the_rounding_of_what_is_printed() {
    let stated = |line: &str, total: &str| {
        edina(&[(
            &format!("2019\nstated: {{BASIC: {total}}}"),
            &[&format!("ref: II.1.1, emissions: {{CO2e: {line} t}}")],
        )])
    };
    assert_edge("stated-total-differs", &stated("90000.5", "90 kt"), &stated("90600", "90 kt"));
    // Half a tonne of the total, and half a tenth of the line.
    assert_edge("stated-total-differs", &stated("90000.5", "90000 t"), &stated("90000.6", "90000 t"));
}

#[test]
fn a_base_within_the_digits_it_is_given_in() {
    let base = |value: &str| {
        one(&[("II.1.1", "148280")]).member(&format!(
            "targets: [{{id: a, type: absolute, base_year: 2019, base_value: {value}, year: 2030, reduction: 50%}}]"
        ))
    };
    assert_edge("restated-base", &base("148 kt"), &base("149 kt"));
    assert_edge("restated-base", &base("148.3 kt"), &base("148.4 kt"));
    assert_edge("restated-base", &base("148280 t"), &base("148281 t"));
}

#[test]
fn days_and_years_that_have_not_come() {
    assert_edge("year-not-over", &traffic(&[("2021", "90000")]), &traffic(&[("2022", "90000")]));
    let verified = |on: &str| {
        edina(&[(&format!("2019\nverified: {{by: An office, on: {on}}}"), &[&co2("II.1.1", "90000")])])
    };
    assert_edge("verified-too-early", &verified("2020-01-01"), &verified("2019-12-31"));
    assert_edge("verified-too-early", &verified("2022-06-01"), &verified("2022-06-02"));
    let trend = |from: &str| traffic(&[("2020", "90000")]).accounting(&format!("trend: {{from: {from}}}"));
    assert_edge("trend-window", &trend("2020"), &trend("2021"));
}

#[test]
fn fuel_for_the_grid() {
    let own = |tonnes| one(&[("I.1.2", "50000"), ("I.4.1", tonnes), ("I.4.4", "30000")]);
    assert_edge("generation-in-basic", &own("29999"), &own("30000"));
    let alone = |tonnes| one(&[("I.1.2", "50000"), ("I.4.1", tonnes)]);
    assert_edge("generation-in-basic", &alone("49999"), &alone("50000"));
    let headline =
        |total: &str| one(&[("I.1.2", "50000"), ("I.4.4", "30000")]).member(&format!("headline: {total}"));
    assert_edge("generation-in-basic", &headline("territorial"), &headline("reported"));
    assert!(
        !one(&[("II.1.1", "50000"), ("I.4.4", "30000")])
            .member("headline: reported")
            .breaks("generation-in-basic")
    );
    let imported =
        |total: &str| one(&[("I.1.2", "50000"), ("III.1.3", "300")]).member(&format!("headline: {total}"));
    assert_edge("imported-waste-in-basic", &imported("BASIC"), &imported("reported"));
}

#[test]
fn two_lines_of_one_figure() {
    let with = |other: &str| edina(&[("2019", &[&co2("II.1.1", "60000"), other])]);
    let same = co2("II.1.1", "60000");
    assert_edge("line-twice", &with(&co2("II.1.1", "60000.1")), &with(&same));
    assert!(!with(&co2("II.2.1", "60000")).breaks("line-twice"));
    assert!(!one(&[("II.1.1", "0"), ("II.1.1", "0"), ("I.1.1", "90000")]).breaks("line-twice"));
}

#[test]
fn sets_that_differ_between_years_and_sets_that_differ_within_one() {
    let co2e = |set: &str| format!("ref: II.1.1, emissions: {{CO2e: 60000 t}}, gwp: {set}");
    let (old, new) = (co2e("AR4"), co2e("AR5"));
    let between = edina(&[("2018", &[&old]), ("2019", &[&new])]);
    let within = edina(&[("2019", &[&old, &new])]);
    assert!(between.breaks("mixed-gwp") && !between.breaks("other-gwp"));
    assert!(within.breaks("other-gwp") && !within.breaks("mixed-gwp"));
    assert!(!edina(&[("2018", &[&new]), ("2019", &[&new])]).breaks("other-gwp"));
}

#[test]
fn methods_that_change_and_methods_that_stand_side_by_side() {
    let activity = "ref: I.1.2, activity: 100 GWh, of: electricity, factor: grid/north";
    let (co2e, masses) = ("ref: I.1.2, emissions: {CO2e: 50000 t}", co2("I.1.2", "50000"));
    let then = |lines: &[&str]| edina(&[("2019", &[activity]), ("2020", lines)]);
    assert_edge("mixed-methods", &then(&[activity, co2e]), &then(&[co2e]));
    assert!(!then(&[&masses]).breaks("mixed-methods"));
    let told = format!("{co2e}, note: the utility prints CO2e alone since 2020");
    assert_edge("mixed-methods", &then(&[&told]), &then(&[co2e]));
}

#[test]
fn only_land_is_below_zero() {
    let with = |reference| one(&[("II.1.1", "90000"), (reference, "-5")]);
    assert_edge("negative-emissions", &with("V.2"), &with("V.1"));
    assert_edge("negative-emissions", &with("V, scope: 1"), &with("VI.1"));
}

#[test]
fn a_rule_is_allowed_or_denied_by_its_name() {
    let mut project = one(&[("II.1.1", "90")]);
    let of = "missing-references: allow";
    project.edit("data/network.yaml", of, &format!("{of}, per-head-out-of-range: allow"));
    assert!(!project.breaks("per-head-out-of-range"));
    project.edit("data/network.yaml", "range: allow", "range: deny");
    assert!(project.computed(|site, _| site.is_none()));
}

/// Runs the command in a folder, for what it prints.
fn printed(folder: &std::path::Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_milepost"))
        .args(arguments)
        .current_dir(folder)
        .env("SOURCE_DATE_EPOCH", "1654041600")
        .output()
        .unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn files_are_named_from_the_root_of_their_repository_where_programs_read_them() {
    let folder = TempDir::new().unwrap();
    let site = folder.path().join("docs/my climate");
    fs::create_dir_all(&site).unwrap();
    one(&[("II.1.1", "90")]).put(&site);
    let file = "data/members/edina/inventories/2019.yaml";
    let from_root =
        |arguments: &[&str]| printed(folder.path(), &[arguments, &["--site", "docs/my climate"]].concat());
    assert!(from_root(&["check", "--format", "github"]).contains(&format!("file=docs/my climate/{file},")));
    // Without a repository the working folder is the root.
    assert!(printed(&site, &["check", "--format", "github"]).contains(&format!("file={file},")));
    fs::create_dir(folder.path().join(".git")).unwrap();
    assert!(
        printed(&site, &["check", "--format", "github"]).contains(&format!("file=docs/my climate/{file},"))
    );
    let sarif = printed(&site, &["check", "--format", "sarif"]);
    assert!(
        sarif.contains(&format!("docs/my%20climate/{file}")) && sarif.contains("\"endColumn\":11"),
        "{sarif}"
    );
    assert!(printed(&site, &["check", "--format", "short"]).starts_with(&format!("{file}:1:7: ")));
}

#[test]
fn a_quiet_build_tells_what_is_wrong_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    Project::new().put(folder.path());
    assert_eq!(printed(folder.path(), &["build", "-q"]), "");
    one(&[("II.1.1", "90")]).put(folder.path());
    assert!(printed(folder.path(), &["build", "-q", "--force"]).contains("E0420"));
}

#[test]
fn a_factor_far_from_the_librarys_is_told_once_however_its_fuel_is_written() {
    let mut project = edina(&[(
        "2019",
        &[
            "ref: II.1.1, activity: 1000 gal, factor: heavy/diesel",
            "ref: II.1.1, activity: 500 gal, of: diesel, factor: heavy/diesel",
            "ref: II.2.1, activity: 500 gal, of: Diesel fuel, factor: heavy/diesel",
        ],
    )]);
    let values = "values: [{CO2: 22.5 kg, source: pounds taken for kilograms}]";
    project.write(
        "data/factors/heavy.yaml",
        format!("set: heavy\ntitle: Heavy\nfactors:\n  - {{id: diesel, name: Diesel, of: diesel, per: gal, {values}}}\n"),
    );
    let told = project.build().told();
    let far: Vec<&String> = told.iter().filter(|told| told.starts_with("E0411")).collect();
    assert_eq!(far, ["E0411 data/members/edina/inventories/2019.yaml:4:5"], "{told:?}");
}
