//! Pictures of ten places with names of every kind, and the laws that hold for all pictures.

#![cfg(feature = "pictures")]

mod gallery;
mod samples;

use std::sync::LazyLock;

use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

use super::letters::{Letters, Setting};
use super::raster::Painter;
use super::{Pictures, badge, card, certificate, chart_picture, crest};
use crate::language::english;
use crate::plan::view::{BadgeView, CardView, Ground, Picture};
use crate::render::chart;
use crate::theme::Colour;
use crate::theme::{self, Scheme, Theme};

/// The theme that ships and its fonts.
fn painted() -> (&'static Theme, &'static Painter) {
    static PAINTED: LazyLock<(Theme, Painter)> = LazyLock::new(|| {
        let theme = theme::commons();
        let fonts = theme.fonts.iter().map(|(name, font)| (name.as_str(), font.bytes.clone()));
        let (painter, broken) = Painter::new(fonts);
        assert_eq!(broken, Vec::<&str>::new());
        (theme, painter)
    });
    (&PAINTED.0, &PAINTED.1)
}

/// Every text of an SVG that we drew ourselves: where it begins, how large it is, and what it says.
/// Words that stand in the middle of a point begin half their width before it.
fn texts(svg: &str, letters: Letters<'_>) -> Vec<(f64, f64, Setting, String)> {
    let attribute = |tag: &str, name: &str| {
        let start =
            tag.find(&format!(" {name}=\"")).unwrap_or_else(|| panic!("no {name} in {tag}")) + name.len() + 3;
        tag[start..start + tag[start..].find('"').unwrap()].to_owned()
    };
    let number = |tag: &str, name: &str| attribute(tag, name).parse::<f64>().unwrap();
    let read = |part: &str| {
        let (tag, rest) = part.split_once('>').unwrap();
        let text = rest.split_once("</text>").unwrap().0;
        let text =
            text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        let family =
            if attribute(tag, "font-family").contains("Serif") { "Source Serif 4" } else { "Public Sans" };
        let weight = attribute(tag, "font-weight").parse().unwrap();
        let setting = Setting { family, weight, size: number(tag, "font-size") };
        let before = if tag.contains("text-anchor") { letters.width(&text, setting) / 2.0 } else { 0.0 };
        (number(tag, "x") - before, number(tag, "y"), setting, text)
    };
    svg.split("<text").skip(1).filter(|part| part.contains("xml:space")).map(read).collect()
}

fn assert_inside(svg: &str, letters: Letters<'_>, (width, height): (f64, f64)) {
    for (x, y, setting, text) in texts(svg, letters) {
        let end = x + letters.width(&text, setting);
        assert!(x >= 20.0 && end <= width - 20.0, "`{text}` ends at {end:.0} of {width}");
        assert!(y <= height - 10.0 && y > setting.size * 0.6, "`{text}` stands at {y:.0} of {height}");
        assert!(letters.have(&text), "`{text}` has letters that no font has");
    }
}

/// Width and height as a PNG's head says them.
fn png_size(bytes: &[u8]) -> (u32, u32) {
    assert!(bytes.starts_with(b"\x89PNG\r\n\x1a\n"), "a PNG");
    let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
    (side(16), side(20))
}

#[test]
fn cards_of_ten_places_keep_their_words_inside() {
    let (theme, painter) = painted();
    let letters = Letters { faces: painter.faces() };
    for sample in samples::cards() {
        let svg = card::draw(&sample, letters, &theme.tokens);
        assert_inside(&svg, letters, (1200.0, 630.0));
    }
    let first = &samples::cards()[0];
    let png = painter.png(&card::draw(first, letters, &theme.tokens), "", 1.0);
    assert_eq!(png_size(&png), (1200, 630));
}

#[test]
fn words_of_certificates_stay_inside() {
    let (theme, painter) = painted();
    let letters = Letters { faces: painter.faces() };
    for sample in samples::certificates() {
        let svg = certificate::draw(&sample, letters, &theme.tokens);
        assert_inside(&svg, letters, (1123.0, 794.0));
    }
}

/// WCAG 2.2, success criterion 1.4.3, of all that stands on the page's own colour, and of the stamp on its own.
#[test]
fn words_of_pictures_have_the_contrast_that_reading_needs() {
    let (theme, painter) = painted();
    let letters = Letters { faces: painter.faces() };
    let cards = samples::cards().into_iter().map(|one| card::draw(&one, letters, &theme.tokens));
    let certificates = samples::certificates().into_iter();
    let certificates = certificates.map(|one| certificate::draw(&one, letters, &theme.tokens));
    let token = |name| Colour::parse(theme.tokens.colour(name, Scheme::Light)).unwrap();
    let mut seen = 0;
    for svg in cards.chain(certificates) {
        for part in svg.split("<text").skip(1).filter(|part| part.contains("xml:space")) {
            let fill = part.split("fill=\"").nth(1).unwrap().split('"').next().unwrap();
            let ink = Colour::parse(fill).unwrap();
            let grounds: &[&str] = if fill == theme.tokens.colour("warm", Scheme::Light) {
                &["page", "warm-soft"]
            } else {
                &["page"]
            };
            for ground in grounds {
                let contrast = ink.contrast(token(ground));
                assert!(contrast >= 4.5, "{fill} on {ground}: {contrast:.2}");
                seen += 1;
            }
        }
    }
    assert!(seen > 60, "{seen}");
    // Whatever colours a programme has, the words on its crest are white or nearly black.
    for sample in samples::crests() {
        for scheme in [Scheme::Light, Scheme::Dark] {
            let svg = crest::draw(&sample, &theme.tokens, scheme);
            let ground = svg.split("<path").nth(2).and_then(|path| path.split("fill=\"").nth(1)).unwrap();
            let ground = Colour::parse(&ground[..7]).unwrap();
            let ink = svg.split("<text").nth(1).and_then(|text| text.split("fill=\"").nth(1)).unwrap();
            let contrast = Colour::parse(&ink[..7]).unwrap().contrast(ground);
            assert!(contrast >= 4.5, "{contrast:.2} on {ground:?}");
        }
    }
}

#[test]
fn a_name_without_a_font_gives_way_to_another_name_of_the_place() {
    let (_, painter) = painted();
    let letters = Letters { faces: painter.faces() };
    assert_eq!(letters.name("緑川市", "Midorikawa"), "Midorikawa");
    assert_eq!(letters.name("Łódź", "Lodz"), "Łódź");
    assert!(letters.name("緑川市", "").is_ascii());
}

#[test]
fn names_in_scripts_without_a_font_are_written_in_latin_letters_and_that_is_said() {
    let (theme, painter) = painted();
    let letters = Letters { faces: painter.faces() };
    assert_eq!(
        letters.readable("Łódź, Kraków, Θεσσαλονίκη, Київ, Đà Nẵng"),
        "Łódź, Kraków, Θεσσαλονίκη, Київ, Đà Nẵng"
    );
    let tokyo = letters.readable("東京 in 2022");
    assert!(tokyo.is_ascii() && tokyo.ends_with(" in 2022") && tokyo.len() > 10, "{tokyo}");
    let pictures = Pictures::new(theme);
    assert_eq!(pictures.described("City. Łódź", english()), "City. Łódź");
    assert!(pictures.described("City. 東京", english()).ends_with("(on the picture in Latin letters)"));
}

#[test]
fn a_font_is_measured_as_it_is_drawn() {
    let (_, painter) = painted();
    let letters = Letters { faces: painter.faces() };
    // Taken from the widths that the charts' own table gives Public Sans, a hundredth wider than the font.
    for text in ["Stationary energy", "745,123 t", "Łódź"] {
        let table = chart::text::width(text, chart::text::Weight::Regular, 100.0) / 1.01;
        let font = letters.width(text, Setting::regular(100.0));
        assert!((table - font).abs() < 1.0, "{text}: {table} and {font}");
    }
}

#[test]
fn chart_pictures_have_the_colours_of_the_theme() {
    let (theme, painter) = painted();
    let letters = Letters { faces: painter.faces() };
    let sample = samples::chart_picture();
    let svg = chart_picture::draw(&sample, letters, &theme.tokens);
    assert!(svg.contains("class=\"required\""), "the chart is in it");
    let styled = Pictures::new(theme).draw(&Picture::Chart(Box::new(sample)));
    assert_eq!(png_size(&styled).0, 1200);
    let unstyled = painter.png(&svg, "", 1.5);
    assert_ne!(styled, unstyled, "the theme's rules change it");
}

#[test]
fn crests_are_outlined_in_light_and_dark() {
    let theme = theme::commons();
    let pictures = Pictures::new(&theme);
    for sample in samples::crests() {
        let svg = |ground| String::from_utf8(pictures.draw(&Picture::Crest(sample.clone(), ground))).unwrap();
        let (light, dark) = (svg(Ground::Light), svg(Ground::Dark));
        assert_ne!(light, dark);
        assert!(!light.contains("<text"), "letters are outlines");
        assert!(light.contains("<title>"), "{light}");
        assert!(light.len() < 40_000, "{} bytes", light.len());
    }
    let png = pictures.draw(&Picture::CrestPng(samples::crests()[0].clone(), Ground::Light));
    assert_eq!(png_size(&png), (720, 840));
}

#[test]
fn what_is_not_in_a_picture_does_not_change_its_key() {
    let theme = theme::commons();
    let key = |theme: &Theme, title: &str| {
        let card = CardView { title: title.to_owned(), ..CardView::default() };
        Pictures::new(theme).key(&Picture::Card(Box::new(card)))
    };
    let mut other = theme.clone();
    other.fingerprint = [7; 32];
    other.templates.clear();
    assert_eq!(key(&theme, "Edina"), key(&other, "Edina"));
    assert_ne!(key(&theme, "Edina"), key(&theme, "Edina "));
    other.fonts.pop_first();
    assert_ne!(key(&theme, "Edina"), key(&other, "Edina"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// WCAG 2.2, success criterion 1.4.3, whatever colour a programme has.
    #[test]
    fn words_of_a_badge_can_be_read_on_any_colour(colour in "#[0-9A-F]{6}") {
        let (theme, _) = painted();
        let view = BadgeView { label: "Circle".to_owned(), message: "Gold 2026".to_owned(), colour: colour.clone() };
        let svg = badge::draw(&view, &theme.tokens);
        let fills = |tag: &str| -> Vec<Colour> {
            let fill = |part: &str| part.split("fill=\"").nth(1).and_then(|rest| Colour::parse(&rest[..7]));
            svg.split(tag).skip(1).filter_map(fill).collect()
        };
        let (grounds, inks) = (fills("<path"), fills("<text"));
        prop_assert_eq!((grounds.len(), inks.len()), (2, 2));
        prop_assert_eq!(grounds[1].hex(), Colour::parse(&colour).unwrap().hex());
        for (ground, ink) in grounds.into_iter().zip(inks) {
            prop_assert!(ink.contrast(ground) >= 4.5, "{:.2} on {colour}", ink.contrast(ground));
        }
    }

    #[test]
    fn no_text_breaks_a_picture(title in "\\PC{0,80}", line in "\\PC{0,300}", other in "\\PC{0,60}") {
        let (theme, painter) = painted();
        let letters = Letters { faces: painter.faces() };
        let view = CardView {
            site: other.clone(), kicker: other.clone(), title: title.clone(), line, stamp: other.chars().take(12).collect(),
            ..CardView::default()
        };
        let svg = card::draw(&view, letters, &theme.tokens);
        assert_inside(&svg, letters, (1200.0, 630.0));
        prop_assert!(painter.outlined(&svg, &title).starts_with("<svg"));
        let crest = samples::crest(&title, &other);
        prop_assert!(painter.outlined(&letters.readable(&crest::draw(&crest, &theme.tokens, Scheme::Dark)), "").starts_with("<svg"));
        let badge = badge::draw(&BadgeView { label: title, message: other, colour: String::new() }, &theme.tokens);
        prop_assert!(painter.outlined(&letters.readable(&badge), "").starts_with("<svg"));
        prop_assert_eq!(badge.matches("<text").count(), 2);
    }
}
