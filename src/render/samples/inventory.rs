//! An inventory with thirty lines.

use super::{change, head, link, number, take_away};
use crate::plan::view::{
    Cell, ChartFiles, CompletenessRow, GasRow, GradeShare, InventoryView, LeftOut, Line, LineRef,
    MarketBased, Matrix, MatrixRow, MemberRef, Notation, Part, Population, Provenance, Quality, QualityRow,
    Rebased, RestatedTotal, Restatement, Sector, SectorLines, Source, Standing, TotalRow, Verified, Working,
    WorkingContract, WorkingInput, WorkingStep,
};

const SECTORS: [(&str, &str); 5] = [
    ("I", "Stationary energy"),
    ("II", "Transport"),
    ("III", "Waste"),
    ("IV", "Industrial processes and product use"),
    ("V", "Agriculture, forestry and other land use"),
];

fn sector(number: u8) -> Sector {
    let (roman, name) = SECTORS[usize::from(number - 1)];
    Sector { number, roman: roman.into(), name: name.into() }
}

fn left_out() -> Vec<LeftOut> {
    vec![LeftOut {
        reference: "IV.1".into(),
        name: "Industrial processes".into(),
        key: "NE".into(),
        reason: "no data before 2021".into(),
    }]
}

fn total(name: &str, meaning: &str, amount: &str, headline: bool) -> TotalRow {
    TotalRow {
        name: name.into(),
        meaning: meaning.into(),
        amount: (!amount.is_empty()).then(|| number(amount, "t CO₂e")),
        per_person: (!amount.is_empty()).then(|| number("13.7", "t")),
        standing: if amount.is_empty() { Standing::Missing } else { Standing::Computed },
        headline,
        left_out: if headline { Vec::new() } else { left_out() },
        id: format!("total-{}", name.to_lowercase().replace('+', "-plus").replace(' ', "-")),
        leaves_out: if headline {
            String::new()
        } else {
            "leaves out 1 reference: IV.1 (not estimated: no data before 2021)".into()
        },
        estimated: headline.then(|| number("2.4", "%")),
        parts: vec![part("I Stationary energy")],
        same_as: if name == "Reported" { "BASIC".into() } else { String::new() },
        same_as_id: "total-basic".into(),
        per_person_working: "745,168 t CO₂e ÷ 54,245 people of 2022 = 13.737082 t CO₂e".into(),
        rebased: headline.then(rebased),
    }
}

fn part(name: &str) -> Part {
    let line = |id: &str, reference: &str| LineRef {
        id: id.into(),
        reference: reference.into(),
        amount: number("176,504", "t CO₂e"),
    };
    Part {
        name: name.into(),
        sum: Some(number("353,008", "t CO₂e")),
        lines: vec![line("line-1-0", "I.1.1"), line("line-1-1", "I.1.2")],
    }
}

fn rebased() -> Rebased {
    Rebased {
        of_source: Some(number("751,002", "t CO₂e")),
        kept: Some(number("10,000", "t CO₂e")),
        kept_share: Some(number("1.3", "%")),
        kept_sets: "AR4".into(),
    }
}

fn market_based() -> MarketBased {
    let part = part("");
    MarketBased {
        amount: Some(number("101,330", "t CO₂e")),
        left_out: left_out(),
        location: Some(number("231,563", "t CO₂e")),
        by_contract: part.lines[..1].to_vec(),
        by_location: part.lines[1..].to_vec(),
    }
}

fn grades() -> Vec<QualityRow> {
    let grade = |name: &str, id: &str, share: &str, from: &str| GradeShare {
        name: name.into(),
        id: id.into(),
        share: number(share, "%"),
        tonnes: number("186,292", "t CO₂e"),
        from: from.into(),
        long: share.into(),
    };
    let row = |name: &str| QualityRow {
        name: name.into(),
        grades: vec![
            grade("High", "high", "62", "0"),
            grade("Medium", "medium", "25", "62"),
            grade("Low", "low", "10", "87"),
            grade("Not stated", "none", "3", "97"),
        ],
    };
    vec![row("Activity data"), row("Emission factors")]
}

fn completeness() -> Vec<CompletenessRow> {
    let row = |name: &str, asked: &str, left_out: Vec<LeftOut>| CompletenessRow {
        name: name.into(),
        asked: asked.into(),
        answered: "30".into(),
        valued: "21".into(),
        share: Some(number("93", "%")),
        unanswered: left_out.clone(),
        left_out,
    };
    vec![row("BASIC", "30", Vec::new()), row("BASIC+", "32", left_out())]
}

fn restatements() -> Vec<Restatement> {
    vec![Restatement {
        edition: "1".into(),
        on: "1 April 2023".into(),
        because: "The utility corrected its sales.".into(),
        totals: vec![RestatedTotal {
            name: "BASIC".into(),
            gwp: "AR5".into(),
            before: number("741,000", "t CO₂e"),
            now: Some(number("745,168", "t CO₂e")),
            difference: Some(number("+4,168", "t CO₂e")),
            percent: Some(number("+0.6", "%")),
        }],
        place: "data/members/edina/inventories/2022.yaml:4".into(),
    }]
}

fn cell(text: &str) -> Cell {
    let key = matches!(text, "NO" | "NE" | "IE");
    Cell {
        number: (!text.is_empty() && !key).then(|| number(text, "t CO₂e")),
        key: if key { text.into() } else { String::new() },
        incomplete: text == "26,825",
    }
}

fn matrix() -> Matrix {
    let row = |at, cells: [&str; 4], share: &str| MatrixRow {
        sector: sector(at),
        cells: cells[..3].iter().map(|text| cell(text)).collect(),
        sum: cell(cells[3]),
        share: (!share.is_empty()).then(|| number(share, "%")),
    };
    Matrix {
        columns: ["Scope 1", "Scope 2", "Scope 3"].map(str::to_owned).to_vec(),
        rows: vec![
            row(1, ["203,611", "231,563", "11,900", "435,174"], "58"),
            row(2, ["283,169", "NO", "IE", "283,169"], "38"),
            row(3, ["26,825", "NO", "", "26,825"], "4"),
            row(4, ["NE", "", "", ""], ""),
        ],
        sums: ["513,605", "231,563", "11,900", "757,068"].map(cell).to_vec(),
        parts: ["Scope 1", "Scope 2", "Scope 3"].map(part).to_vec(),
    }
}

fn gas(symbol: &str, name: &str, numbers: [&str; 4]) -> GasRow {
    let [mass, gwp, co2e, share] = numbers;
    GasRow {
        symbol: symbol.into(),
        name: name.into(),
        mass: (!mass.is_empty()).then(|| number(mass, "t")),
        gwp: gwp.into(),
        co2e: Some(number(co2e, "t CO₂e")),
        share: Some(number(share, "%")),
    }
}

fn working() -> Working {
    let step = |gas: &str, factor: &str, mass: &str, gwp: &str, co2e: &str| WorkingStep {
        part: String::new(),
        gas: gas.into(),
        activity: Some(number("412,500", "MWh")),
        factor: Some(number(factor, "lb/MWh")),
        mass: Some(number(mass, "t")),
        gwp: Some(number(gwp, "")),
        co2e: Some(number(co2e, "t CO₂e")),
        biogenic: false,
    };
    let epa = || Some(Source { text: "eGRID2022".into(), url: "https://www.epa.gov/egrid".into() });
    let contract = WorkingContract {
        share: number("40", "%"),
        factor: WorkingInput {
            label: "Contract".into(),
            value: "wind".into(),
            source: epa(),
            place: "data/factors/contracts.yaml:4".into(),
            ..WorkingInput::default()
        },
        source: "Utility report".into(),
        steps: vec![step("CO₂", "0", "0", "1", "0")],
    };
    Working {
        equations: Vec::new(),
        reference: String::new(),
        derived: Vec::new(),
        conversions: vec!["1 lb = 0.00045359237 t".into()],
        market: vec![contract],
        market_sum: Some(number("105,902.5", "t CO₂e")),
        method: "Activity times factor, gas by gas; then each gas times its global warming potential.".into(),
        inputs: vec![
            WorkingInput {
                label: "Activity".into(),
                value: "412.5 GWh of electricity".into(),
                converted: "412,500 MWh".into(),
                source: Some(Source { text: "Utility report".into(), url: String::new() }),
                is_default: false,
                place: "data/members/edina/inventories/2022.yaml:10".into(),
            },
            WorkingInput {
                label: "Factor".into(),
                value: "egrid/mrow, MRO West, 2022".into(),
                converted: String::new(),
                source: epa(),
                is_default: false,
                place: "data/factors/egrid.yaml:12".into(),
            },
        ],
        steps: vec![
            step("CO₂", "936.5", "175,226.0", "1", "175,226.0"),
            step("CH₄", "0.102", "19.08", "28", "534.4"),
            step("N₂O", "0.015", "2.81", "265", "743.7"),
        ],
        sum: Some(number("176,504.1", "t CO₂e")),
        notes: vec!["The factor has no value for 2022; that of 2021 serves.".into()],
    }
}

fn line(at: usize, sector: u8) -> Line {
    let names = [
        "Homes: electricity from the grid",
        "Homes: natural gas",
        "Shops and offices: electricity from the grid",
        "Shops and offices: district heat",
        "Factories: fuel oil",
        "Energy industries",
    ];
    let notation = (at % 6 == 5).then(|| Notation {
        key: "IE".into(),
        meaning: "Included elsewhere".into(),
        reason: "one meter for both".into(),
        included_in: "I.2.1".into(),
    });
    let given = notation.is_none();
    Line {
        id: format!("line-{sector}-{at}"),
        reference: format!("{}.{}.{}", SECTORS[usize::from(sector - 1)].0, at / 3 + 1, at % 3 + 1),
        name: names[at % 6].into(),
        scope: (at % 3 + 1).to_string(),
        activity: if given { "412.5 GWh of electricity".into() } else { String::new() },
        amount: given.then(|| number("176,504", "t CO₂e")),
        standing: Standing::Computed,
        notation,
        biogenic: (at == 3).then(|| number("1,204", "t CO₂")),
        source: Some(Source { text: "Utility report".into(), url: String::new() }),
        quality: Some(Quality { activity: "High".into(), factor: "Medium".into() }),
        counts_in: vec!["BASIC".into(), "territorial".into()],
        place: format!("data/members/edina/inventories/2022.yaml:{}", 10 + at),
        working: given.then(|| match at {
            0 => working(),
            _ => Working { market: Vec::new(), market_sum: None, ..working() },
        }),
    }
}

pub(super) fn edina() -> InventoryView {
    let lines = |number: u8, count, total: &str| SectorLines {
        sector: sector(number),
        total: (!total.is_empty()).then(|| super::number(total, "t CO₂e")),
        lines: (0..count).map(|at| line(at, number)).collect(),
    };
    InventoryView {
        chart_files: ChartFiles::default(),
        carbon_only: false,
        page: head(
            "Edina, 2022",
            "/members/edina/2022/",
            vec![link("Members", "/members/"), link("Edina", "/members/edina/")],
        ),
        member: MemberRef { name: "Edina".into(), url: "/members/edina/".into(), fictional: false },
        age: String::new(),
        year: "2022".into(),
        headline: Some(number("745,168", "t CO₂e")),
        headline_name: "BASIC".into(),
        standing: Standing::Computed,
        per_person: Some(number("13.7", "t CO₂e")),
        population: Some(Population { people: number("54,245", "people"), year: "2022".into() }),
        change: Some(change("+0.9", "2021")),
        quality: Some(number("62", "%")),
        grades: grades(),
        completeness: completeness(),
        rebased: Some(rebased()),
        market_based: Some(market_based()),
        edition: "2".into(),
        restatements: restatements(),
        totals: vec![
            total(
                "BASIC",
                "Energy in buildings, transport inside the boundary, and waste made here",
                "745,168",
                true,
            ),
            total(
                "BASIC+",
                "BASIC, with industrial processes, land use and transport across the boundary",
                "",
                false,
            ),
            total("Territorial", "All that is released inside the boundary", "513,605", false),
            total(
                "Other scope 3",
                "What is made elsewhere for the people here, as far as it is known",
                "",
                false,
            ),
            total("Reported", "The sum as the member published it", "745,168", false),
        ],
        matrix: matrix(),
        gases: vec![
            gas("CO₂", "Carbon dioxide", ["701,220", "1", "701,220", "94.1"]),
            gas("CH₄", "Methane", ["980.4", "28", "27,451", "3.7"]),
            gas("N₂O", "Nitrous oxide", ["24.5", "265", "6,497", "0.9"]),
            gas("CO₂e", "Reported without gases", ["", "", "10,000", "1.3"]),
        ],
        biogenic: Some(number("1,204", "t CO₂")),
        left_out: left_out(),
        chart: None,
        sectors: vec![
            lines(1, 14, "435,174"),
            lines(2, 8, "283,169"),
            lines(3, 6, "26,825"),
            lines(4, 2, ""),
        ],
        provenance: Provenance {
            protocol: "GPC".into(),
            boundary: "City limits".into(),
            gwp_source: "AR4".into(),
            gwp_shown: "AR5".into(),
            rebased: true,
            verified: Some(Verified { by: "Example Auditors".into(), on: "1 March 2023".into() }),
            file: "data/members/edina/inventories/2022.yaml".into(),
            source: "Metropolitan Council".into(),
            licence: "MIT".into(),
            note: "The publisher rounds each product to 0.01 t.".into(),
        },
        previous: Some(link("2021", "/members/edina/2021/")),
        next: None,
        operations: false,
        take_away: take_away("Edina, inventory of 2022"),
        dataset: None,
    }
}
