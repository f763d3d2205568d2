//! Ten places: short and long names, many scripts, with and without figures.

use crate::language::Numbers;
use crate::plan::view::chart::{
    Bar, Bars, Chart, History, Measure, Measured, Point, Sector, Sectors, Shape, Standing, TargetMark, Words,
};
use crate::plan::view::{CardFigure, CardStatus, CardView, CertificateView, ChartPicture, CrestView, Status};
use crate::quantity::Dec;

fn chart(title: &str, shape: Shape) -> Chart {
    Chart {
        title: title.to_owned(),
        subtitle: "BASIC emissions, tonnes of CO₂e a year, 2005–2022, AR5.".to_owned(),
        description: "A sample.".to_owned(),
        source: "Invented for a test".to_owned(),
        measure: Measure::tonnes("CO₂e"),
        numbers: Numbers::default(),
        words: Words::default(),
        shape,
    }
}

fn falling(from: i64, step: i64, years: std::ops::Range<i32>) -> Vec<Measured> {
    let value =
        |year: i32| Dec::from(from - step * i64::from(year - years.start) + i64::from(year % 3) * step);
    let point = |year| Measured { year, value: value(year), standing: Standing::Measured };
    years.clone().map(point).collect()
}

fn history(target: bool) -> Chart {
    let measured = falling(970_000, 14_000, 2005..2023);
    let point = |year, value: i64| Point { year, value: Dec::from(value) };
    let required = if target { vec![point(2005, 970_000), point(2030, 485_000)] } else { Vec::new() };
    let mark = TargetMark {
        name: "2030 target".to_owned(),
        year: 2030,
        value: Dec::from(485_000i64),
        change: Some(Dec::from(-50i64)),
    };
    let targets = if target { vec![mark] } else { Vec::new() };
    chart(
        "Falling, but not as fast as the target asks",
        Shape::History(History { measured, required, targets, trend: Vec::new(), ..History::default() }),
    )
}

fn bars() -> Chart {
    let bar = |(index, (name, value)): (usize, (&str, i64))| Bar {
        name: name.to_owned(),
        value: Dec::from(value),
        standing: Standing::Measured,
        colour: u8::try_from(index + 1).ok(),
        here: false,
    };
    let values = [
        ("Stationary energy", 435_000),
        ("Transportation", 283_000),
        ("Waste", 26_000),
        ("Industrial processes and product use", 900),
    ];
    chart(
        "Stationary energy makes up 58 %",
        Shape::Bars(Bars {
            of: "Sector".to_owned(),
            bars: values.into_iter().enumerate().map(bar).collect(),
        }),
    )
}

fn sectors() -> Chart {
    let sector = |(colour, name, from): (u8, &str, i64)| Sector {
        name: name.to_owned(),
        colour,
        years: falling(from, from / 60, 2005..2023),
    };
    let all = [(1, "Stationary energy", 600_000), (2, "Transportation", 280_000), (3, "Waste", 30_000)];
    chart(
        "Stationary energy makes up 58 %",
        Shape::Sectors(Sectors { sectors: all.into_iter().map(sector).collect() }),
    )
}

fn card(title: &str, kicker: &str) -> CardView {
    CardView {
        site: "Example Climate Network".to_owned(),
        kicker: kicker.to_owned(),
        title: title.to_owned(),
        line: "Emitted 745 thousand tonnes of CO₂e in 2022, 23 % less than in 2005.".to_owned(),
        figure: Some(CardFigure {
            text: "745".to_owned(),
            unit: "kt CO₂e".to_owned(),
            note: "BASIC total in 2022".to_owned(),
        }),
        ..CardView::default()
    }
}

fn with_status(card: CardView, status: Status) -> CardView {
    CardView { status: Some(CardStatus { status, words: status.words().to_owned() }), ..card }
}

pub fn cards() -> Vec<CardView> {
    let long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch";
    let metropolitan =
        "Metropolitan Regional Council of the United Municipalities of the Upper Valley and the Coast";
    vec![
        CardView { chart: Some(history(true)), ..with_status(card("Ås", "Municipality, Norway"), Status::OnTrack) },
        CardView { chart: Some(history(true)), ..with_status(card(long, "Community, Wales, United Kingdom"), Status::Missed) },
        CardView { chart: Some(history(false)), ..card("Newcastle upon Tyne", "City, England, United Kingdom") },
        CardView { chart: Some(sectors()), ..with_status(card(metropolitan, "Region"), Status::Deviating) },
        CardView { chart: Some(bars()), ..card("Λουτρά Αιδηψού, 2022", "Community emissions") },
        CardView { line: "No inventory is on file yet.".to_owned(), figure: None, ..card("Северодонецьк", "City, Ukraine") },
        CardView { chart: Some(history(true)), ..with_status(card("東京都", "Prefecture, Japan"), Status::Achieved) },
        CardView { stamp: "Made up".to_owned(), ..with_status(card("Đà Nẵng and Łódź", "Two cities"), Status::TooOld) },
        CardView { figure: None, ..card("القاهرة الكبرى", "Region, Egypt") },
        CardView { figure: None, ..card("नई दिल्ली और ירושלים", "Two capitals") },
        CardView { figure: None, ..card("თბილისი, Երևան, กรุงเทพมหานคร", "Three capitals") },
        CardView {
            site: "The International Network of Local and Regional Governments for Climate Action and Sustainable Futures".to_owned(),
            line: "How totals are made, which warming potentials are used, what the headline figure means for each group of members, \
                   what is left out, and why a place that reports more than another is not for that reason the one that emits more."
                .to_owned(),
            figure: None,
            ..card("A brief on what the newest inventories say about heating, and what the next five years will ask of every member", "Brief, 12 March 2026")
        },
    ]
}

pub fn chart_picture() -> ChartPicture {
    ChartPicture {
        chart: history(true),
        subject: "Ås, Norway".to_owned(),
        site: "Example Climate Network".to_owned(),
        address: "climate.example.org/members/as".to_owned(),
        stamp: "Made up".to_owned(),
    }
}

pub fn crest(programme: &str, level: &str) -> CrestView {
    CrestView {
        programme: programme.to_owned(),
        level: level.to_owned(),
        year: "2024".to_owned(),
        ..CrestView::default()
    }
}

pub fn crests() -> Vec<CrestView> {
    let colours = |ground: &str, ornament: &str| [ground.to_owned(), ornament.to_owned()];
    vec![
        CrestView { rank: (3, 4), colours: colours("#0B5A4A", "#E8BE5A"), ..crest("Leaders Circle", "Gold") },
        CrestView {
            rank: (2, 5),
            colours: colours("#1B4F8F", "#C9D6E8"),
            ..crest("Five Milestones", "Milestone 2")
        },
        CrestView {
            rank: (1, 3),
            colours: colours("#0E1512", "#D98E5F"),
            ..crest("Global Covenant of Mayors for Climate and Energy", "Mitigation: target")
        },
        CrestView {
            rank: (0, 0),
            colours: colours("#F2E6C8", "#8A5A00"),
            ..crest("Reporting streak", "Ten inventories in a row")
        },
        CrestView { stamp: "Made up".to_owned(), level: String::new(), ..crest("Most improved", "") },
        crest("Πρόγραμμα κλίματος", "Χρυσό"),
    ]
}

pub fn certificates() -> Vec<CertificateView> {
    let certificate = |member: &str, crest: CrestView| {
        CertificateView {
        network: "Example Climate Network".to_owned(),
        heading: "Certificate of recognition".to_owned(),
        member: member.to_owned(),
        instead: String::new(),
        place: "Minnesota, United States".to_owned(),
        citation: "For four years of complete inventories, verified by others, and emissions 23 % below those of 2005: on the path to halving them by 2030.".to_owned(),
        date: "12 March 2026".to_owned(),
        signed: vec![("Dr. Maria Montgomery-Fitzgerald".to_owned(), "President of the network".to_owned()), ("Łukasz Żółkiewski".to_owned(), "Head of the secretariat".to_owned())],
        address: "climate.example.org/members/edina/recognition".to_owned(),
        crest,
    }
    };
    let crests = crests();
    vec![
        certificate("Edina", crests[0].clone()),
        certificate("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch", crests[2].clone()),
        CertificateView {
            place: String::new(),
            signed: Vec::new(),
            ..certificate(
                "Metropolitan Regional Council of the United Municipalities of the Upper Valley and the Coast",
                crests[3].clone(),
            )
        },
        certificate("東京都", crests[5].clone()),
    ]
}
