//! Programmes, an honour roll, awards with and without figures behind them, and journeys. Made up.

use super::{head, link};
use crate::plan::view::{
    AdvisorCard, AwardView, Ceremony, CertificateFiles, CertificatePage, CrestFiles, CrestFrame,
    CriterionText, EmbedFrame, EmbedOffer, HonourLevel, HonourMember, HonourRollView, Honoured, JourneyCard,
    JourneyMember, JourneyStep, JourneyView, JourneysView, LeadPicture, LevelCard, MetCriterion, PressPart,
    PressPicture, PressPost, PressTexts, PressView, ProgrammeCard, ProgrammeView, ProgrammesView, Prose,
    RoundRow, SdgTag, Testimonial, View,
};

pub(super) fn goals() -> Vec<SdgTag> {
    let goal = |number: &str, name: &str, colour: &str, text: &str| SdgTag {
        number: number.into(),
        name: name.into(),
        colour: colour.into(),
        text: text.into(),
    };
    vec![
        goal("7", "Affordable and Clean Energy", "#fcc30b", "#000000"),
        goal("13", "Climate Action", "#3f7e44", "#ffffff"),
    ]
}

pub(super) fn crest() -> CrestFiles {
    CrestFiles {
        svg: "/programmes/leaders-circle/crest-gold.svg".into(),
        svg_dark: "/programmes/leaders-circle/crest-gold-dark.svg".into(),
        png: "/programmes/leaders-circle/crest-gold.png".into(),
        png_dark: "/programmes/leaders-circle/crest-gold-dark.png".into(),
        alt: "Leaders Circle, Gold".into(),
    }
}

fn levels() -> Vec<LevelCard> {
    let asked = |text: &str, years: &str| CriterionText { text: text.into(), years: years.into() };
    let gold = LevelCard {
        id: "level-gold".into(),
        title: "Gold".into(),
        what: "Emits less CO2 than before.".into(),
        crest: crest(),
        held: "3 members".into(),
        criteria: vec![asked("At least 20 % less emissions than in 2015", "since 2024")],
    };
    let bare = LevelCard { id: "level-bronze".into(), title: "Bronze".into(), ..LevelCard::default() };
    vec![bare, gold]
}

fn programmes() -> ProgrammesView {
    let card = ProgrammeCard {
        title: "Leaders Circle".into(),
        url: "/programmes/leaders-circle/".into(),
        what: "A yearly circle.".into(),
        why: "Good work should be seen.".into(),
        levels: levels(),
        years: vec![link("2024", "/programmes/leaders-circle/2024/")],
    };
    ProgrammesView {
        page: head("Recognition", "/programmes/", Vec::new()),
        lede: "People give this recognition.".into(),
        programmes: vec![card, ProgrammeCard { title: "Alone".into(), ..ProgrammeCard::default() }],
        journeys: Some(link("Find your journey", "/journeys/")),
    }
}

fn programme() -> ProgrammeView {
    let round = RoundRow {
        year: "2025".into(),
        opens: "15 January 2025".into(),
        announced: "10 June 2025".into(),
        ..RoundRow::default()
    };
    let crumbs = vec![link("Recognition", "/programmes/")];
    ProgrammeView {
        page: head("Leaders Circle", "/programmes/leaders-circle/", crumbs),
        title: "Leaders Circle".into(),
        what: "A yearly circle of members that lead.".into(),
        why: "Good work should be seen.".into(),
        how: "Keep your data up to date.".into(),
        given_by: "the network’s board".into(),
        terms: vec!["Given anew for every year.".into()],
        is_ordered: true,
        levels: levels(),
        rules_of: "2025".into(),
        years: vec![link("2024", "/programmes/leaders-circle/2024/")],
        rounds: vec![round],
        source: "House rules".into(),
        unconfirmed: vec!["Nobody’s rules but ours.".into()],
        ..ProgrammeView::default()
    }
}

fn honours() -> Vec<HonourLevel> {
    let member = |name: &str, citation: &str, fictional| HonourMember {
        name: name.into(),
        url: "/members/edina/awards/leaders-circle-2024/".into(),
        place: "Minnesota, United States".into(),
        citation: citation.into(),
        people: vec![Honoured { name: "A. Person".into(), role: String::new() }],
        embargo: if fictional { "1 December 2026".into() } else { String::new() },
        fictional,
    };
    let members = vec![member("Edina", "For less CO2 in every year", false), member("Sampleton", "", true)];
    vec![HonourLevel { id: "level-gold".into(), title: "Gold".into(), crest: crest(), members }]
}

fn honour_roll() -> HonourRollView {
    HonourRollView {
        quotes: Vec::new(),
        page: head("Leaders Circle 2024", "/programmes/leaders-circle/2024/", Vec::new()),
        programme: "Leaders Circle".into(),
        programme_url: "/programmes/leaders-circle/".into(),
        year: "2024".into(),
        lede: "2 awards were given for 2024.".into(),
        story: Some(Prose {
            markdown: "## A good year\n\nIt was one.".into(),
            folder: String::new(),
            ..Prose::default()
        }),
        levels: honours(),
        appears: honours(),
        judged_on: "31 December 2024".into(),
        years: vec![link("2023", "/programmes/leaders-circle/2023/")],
        press: Some(link("Press kit", "/programmes/leaders-circle/2024/press/")),
        ceremony: Some(ceremony()),
    }
}

fn quotes() -> Vec<Testimonial> {
    vec![Testimonial { quote: "It <b>works</b>.".into(), name: "A. Person".into(), role: "mayor".into() }]
}

fn ceremony() -> Ceremony {
    Ceremony {
        title: "Evening of the circle".into(),
        url: "/events/evening/".into(),
        day: "10 June 2025".into(),
        datetime: "2025-06-10".into(),
        place: "Town hall".into(),
    }
}

fn certificate() -> CertificateFiles {
    CertificateFiles {
        page: "/members/edina/awards/leaders-circle-2024/certificate/".into(),
        svg: "/members/edina/awards/leaders-circle-2024/certificate.svg".into(),
        png: "/members/edina/awards/leaders-circle-2024/certificate.png".into(),
        alt: "Certificate. Edina".into(),
    }
}

fn certificate_page() -> CertificatePage {
    let route = "/members/edina/awards/leaders-circle-2024/certificate/";
    CertificatePage {
        page: head("Certificate", route, Vec::new()),
        title: "Edina: Leaders Circle".into(),
        member: "Edina".into(),
        fictional: true,
        certificate: certificate(),
        award: link("Leaders Circle, Gold, 2024", "/members/edina/awards/leaders-circle-2024/"),
        embargo: "1 December 2026".into(),
    }
}

fn crest_frame(badge: &str) -> CrestFrame {
    CrestFrame {
        page: head("Edina", "/embed/edina/crest-leaders-circle/", Vec::new()),
        member: "Edina".into(),
        fictional: badge.is_empty(),
        award: "https://climate.example.org/members/edina/awards/leaders-circle-2024/".into(),
        crest: crest(),
        badge: badge.into(),
    }
}

fn press() -> PressView {
    let text = PressTexts {
        language: "en".into(),
        release: Some(Prose { markdown: "# Edina\n\nIs in.".into(), ..Prose::default() }),
        posts: vec![PressPost { text: "In <it>".into(), characters: "7".into(), limit: "280".into() }],
    };
    let part = PressPart {
        id: "leaders-circle-2024".into(),
        title: "Leaders Circle, Gold, 2024".into(),
        link: link("Leaders Circle", "/members/edina/awards/leaders-circle-2024/"),
        texts: vec![text],
        quotes: quotes(),
        pictures: vec![PressPicture {
            title: "Crest, SVG".into(),
            url: "/members/edina/awards/leaders-circle-2024/crest.svg".into(),
            alt: "Leaders Circle".into(),
            credit: "D. Person".into(),
        }],
    };
    PressView {
        page: head("Press kit: Edina", "/members/edina/press/", Vec::new()),
        title: "Press kit: Edina".into(),
        lede: "Texts and pictures.".into(),
        fictional: "Edina".into(),
        embargo: "1 December 2026".into(),
        zip: "/members/edina/press/edina-press-kit.zip".into(),
        zip_name: "edina-press-kit.zip".into(),
        parts: vec![part, PressPart::default()],
        boilerplate: "A network.".into(),
        contact: Some(AdvisorCard { name: "A. Person".into(), ..AdvisorCard::default() }),
    }
}

fn award() -> AwardView {
    let met = MetCriterion {
        text: "At least 20 % less emissions than in 2015".into(),
        found: "24.1 % less CO2e in 2022 than in 2015".into(),
        evidence: Some(link("The inventory of 2022", "/members/edina/2022/#_lines")),
        place: "data/members/edina/inventories/2022.yaml:1".into(),
    };
    let crumbs = vec![link("Members", "/members/"), link("Edina", "/members/edina/")];
    AwardView {
        page: head("Edina: Leaders Circle, Gold, 2024", "/members/edina/awards/leaders-circle-2024/", crumbs),
        member: "Edina".into(),
        member_url: "/members/edina/".into(),
        place: "Minnesota, United States".into(),
        programme: "Leaders Circle".into(),
        programme_url: "/programmes/leaders-circle/".into(),
        what: "A yearly circle of members that lead.".into(),
        level: "Gold".into(),
        year: "2024".into(),
        crest: crest(),
        citation: "For less in every year".into(),
        given_by: "the network’s board".into(),
        holds: "It holds until 31 December 2026.".into(),
        criteria: vec![met],
        given_in: "data/members/edina/member.yaml:12".into(),
        roll: Some(link("2024", "/programmes/leaders-circle/2024/")),
        others: vec![link("Reporting streak, 2016", "/members/edina/awards/reporting-streak-2016/")],
        badge: "/members/edina/badge-leaders-circle.svg".into(),
        fictional: false,
        embargo: String::new(),
        people: vec![Honoured { name: "A. Person".into(), role: "works".into() }],
        quotes: quotes(),
        picture: Some(LeadPicture {
            url: "/recognition/trees.jpg".into(),
            width: 1600,
            height: 900,
            alt: "Trees".into(),
            credit: "D. Person".into(),
            ..LeadPicture::default()
        }),
        story: Some(Prose { markdown: "## How\n\nSo.".into(), ..Prose::default() }),
        certificate: certificate(),
        press: Some(link("Press kit", "/members/edina/press/")),
        ceremony: Some(ceremony()),
        embeds: EmbedOffer {
            oembed: "https://climate.example.org/api/oembed/edina-leaders-circle.json".into(),
            frames: vec![EmbedFrame {
                title: "The crest of Edina".into(),
                url: "/embed/edina/crest-leaders-circle/".into(),
                code: "<iframe></iframe>".into(),
            }],
        },
    }
}

fn journey() -> JourneyView {
    let member =
        |name: &str, fictional| JourneyMember { name: name.into(), url: "/members/edina/".into(), fictional };
    let measure = JourneyStep {
        id: "step-measure".into(),
        title: "Measure".into(),
        phase: "Begin".into(),
        what: "A first inventory.".into(),
        how: "Ask your utilities.".into(),
        evidence: vec!["An inventory of the community".into()],
        resources: vec![link("A short guide", "https://example.org/guide")],
        advisor: Some(AdvisorCard {
            name: "A. Person".into(),
            role: "energy".into(),
            email: "help@example.org".into(),
            phone: "+1 555 0100".into(),
            url: "https://example.org/".into(),
        }),
        members: vec![member("Edina", false), member("Sampleton", true)],
        more: "12".into(),
    };
    let tell = JourneyStep { id: "step-tell".into(), title: "Tell people".into(), ..JourneyStep::default() };
    JourneyView {
        page: head("Our way", "/journeys/our-way/", vec![link("Find your journey", "/journeys/")]),
        title: "Our way".into(),
        what: "Three steps to a first result.".into(),
        why: "Each step makes the next one possible.".into(),
        is_ordered: true,
        steps: vec![measure, tell],
        has_members: true,
        source: "House rules".into(),
        url: "https://example.org/".into(),
        unconfirmed: vec!["The wording of the steps.".into()],
        ..JourneyView::default()
    }
}

fn journeys() -> JourneysView {
    let card = |title: &str, is_ordered| JourneyCard {
        title: title.into(),
        url: "/journeys/our-way/".into(),
        what: "Three steps.".into(),
        why: String::new(),
        is_ordered,
        steps: vec![link("Measure", "/journeys/our-way/#step-measure"), link("Tell people", "")],
    };
    JourneysView {
        page: head("Find your journey", "/journeys/", Vec::new()),
        lede: "Every place begins somewhere else.".into(),
        frameworks: vec![card("Our way", true), card("Pathways", false)],
        recognition: Some(link("Recognition", "/programmes/")),
    }
}

pub(super) fn all() -> Vec<(&'static str, View)> {
    let bare = AwardView { level: String::new(), criteria: Vec::new(), fictional: true, ..award() };
    let bare = AwardView { crest: CrestFiles::default(), others: Vec::new(), roll: None, ..bare };
    let empty = HonourRollView {
        page: head("2023", "/programmes/none/2023/", Vec::new()),
        ..HonourRollView::default()
    };
    vec![
        ("programmes/index.html", View::Programmes(Box::new(programmes()))),
        ("programmes/leaders-circle/index.html", View::Programme(Box::new(programme()))),
        ("programmes/leaders-circle/2024/index.html", View::HonourRoll(Box::new(honour_roll()))),
        ("programmes/none/2023/index.html", View::HonourRoll(Box::new(empty))),
        ("members/edina/awards/leaders-circle-2024/index.html", View::Award(Box::new(award()))),
        ("members/edina/awards/bare-2024/index.html", View::Award(Box::new(bare))),
        (
            "members/edina/awards/leaders-circle-2024/certificate/index.html",
            View::Certificate(Box::new(certificate_page())),
        ),
        ("embed/edina/crest-leaders-circle/index.html", View::CrestFrame(Box::new(crest_frame("")))),
        ("embed/edina/badge-leaders-circle/index.html", View::CrestFrame(Box::new(crest_frame("/b.svg")))),
        ("members/edina/press/index.html", View::Press(Box::new(press()))),
        ("journeys/index.html", View::Journeys(Box::new(journeys()))),
        ("journeys/our-way/index.html", View::Journey(Box::new(journey()))),
    ]
}
