//! The promise of the tokens of every theme that ships: sectors can be told apart by everybody, and text can be read.

use super::colour::{Colour, READABLE, SIGHTS, VISIBLE};
use super::legible::{APART, SECTORS, WORDS};
use super::tests::{cityhall, commons};
use super::{Scheme, Tokens};

const SCHEMES: [Scheme; 2] = [Scheme::Light, Scheme::Dark];

fn shipped() -> [(&'static str, Tokens); 2] {
    [("commons", commons().tokens), ("cityhall", cityhall().tokens)]
}

fn colour(tokens: &Tokens, name: &str, scheme: Scheme) -> Colour {
    let known = tokens.known(name, scheme).unwrap_or_else(|| panic!("no token {name}"));
    Colour::parse(known).expect("tokens are colours")
}

#[test]
fn sectors_stand_out_from_the_page_and_from_each_other() {
    for (theme, tokens) in shipped() {
        for scheme in SCHEMES {
            for (at, sector) in SECTORS.iter().enumerate() {
                let one = colour(&tokens, sector, scheme);
                for ground in ["page", "card"] {
                    let ratio = one.contrast(colour(&tokens, ground, scheme));
                    assert!(ratio >= VISIBLE, "{theme}: {sector} has {ratio:.2} on {ground}, {scheme:?}");
                }
                for other in &SECTORS[at + 1..] {
                    for (name, sight) in SIGHTS {
                        let apart = one.apart(colour(&tokens, other, scheme), sight);
                        assert!(
                            apart >= APART,
                            "{theme}: {sector} and {other} are {apart:.1} apart for {name}, {scheme:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn text_can_be_read_on_every_ground() {
    for (theme, tokens) in shipped() {
        for (text, ground) in WORDS {
            for scheme in SCHEMES {
                let ratio = colour(&tokens, text, scheme).contrast(colour(&tokens, ground, scheme));
                assert!(ratio >= READABLE, "{theme}: {text} has {ratio:.2} on {ground}, {scheme:?}");
            }
        }
    }
}

/// The head of every page of a city's own site, and what stands on its tinted front.
#[test]
fn the_head_of_a_city_can_be_read() {
    let tokens = cityhall().tokens;
    let pairs = [
        ("on-brand", "brand", Scheme::Light),
        ("ink", "brand-soft", Scheme::Dark),
        ("quiet", "brand-soft", Scheme::Light),
        ("quiet", "brand-soft", Scheme::Dark),
        ("link", "brand-soft", Scheme::Light),
        ("link", "brand-soft", Scheme::Dark),
        ("gold", "brand-soft", Scheme::Light),
    ];
    for (text, ground, scheme) in pairs {
        let ratio = colour(&tokens, text, scheme).contrast(colour(&tokens, ground, scheme));
        assert!(ratio >= READABLE, "{text} has {ratio:.2} on {ground}, {scheme:?}");
    }
}
