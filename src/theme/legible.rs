//! Whether a theme's colours can be read, and told apart, by everybody. What ships keeps this by its tests; what a site
//! chooses is told where it does not.

use std::collections::BTreeMap;

use super::colour::{Colour, READABLE, SIGHTS, VISIBLE};
use super::{Scheme, Tokens};
use crate::diagnostic::{Code, Diagnostic, Place};

/// Which words stand on which grounds, in the templates that ship.
pub(super) const WORDS: [(&str, &str); 24] = [
    ("ink", "page"),
    ("ink", "card"),
    ("ink", "brand-soft"),
    ("ink", "gold-soft"),
    ("ink", "quiet-soft"),
    ("quiet", "page"),
    ("quiet", "card"),
    ("quiet", "quiet-soft"),
    ("brand", "page"),
    ("brand", "card"),
    ("brand", "brand-soft"),
    ("on-brand", "brand"),
    ("link", "page"),
    ("link", "card"),
    ("warm", "page"),
    ("warm", "card"),
    ("warm", "warm-soft"),
    ("gold", "page"),
    ("gold", "gold-soft"),
    ("code-comment", "quiet-soft"),
    ("code-keyword", "quiet-soft"),
    ("code-name", "quiet-soft"),
    ("code-number", "quiet-soft"),
    ("code-string", "quiet-soft"),
];

/// The colours of the sectors, which tell something without words.
pub(super) const SECTORS: [&str; 6] =
    ["sector-1", "sector-2", "sector-3", "sector-4", "sector-5", "sector-6"];

/// Two sectors that are less apart look alike: a distance in CIE Lab.
pub(super) const APART: f64 = 20.0;

/// Where each colour that is a site's own is chosen.
pub(super) type Own = BTreeMap<String, Place>;

/// What is wrong with the colours that are a site's own.
pub(super) fn check(tokens: &Tokens, own: &Own) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for scheme in [Scheme::Light, Scheme::Dark] {
        let sectors = SECTORS.iter().flat_map(|sector| [(*sector, "page"), (*sector, "card")]);
        hard_to_read(tokens, scheme, own, (&WORDS, READABLE), &mut all);
        hard_to_read(tokens, scheme, own, (&sectors.collect::<Vec<_>>(), VISIBLE), &mut all);
        alike(tokens, scheme, own, &mut all);
    }
    all
}

/// Tells each colour once for its worst ground.
fn hard_to_read(
    tokens: &Tokens,
    scheme: Scheme,
    own: &Own,
    (pairs, least): (&[(&str, &str)], f64),
    all: &mut Vec<Diagnostic>,
) {
    let colour = |name: &str| Colour::parse(tokens.known(name, scheme)?);
    let mut told: Vec<&str> = Vec::new();
    let mut poor: Vec<(f64, &str, &str)> = pairs
        .iter()
        .filter_map(|(words, ground)| Some((colour(words)?.contrast(colour(ground)?), *words, *ground)))
        .filter(|(ratio, ..)| *ratio < least)
        .collect();
    poor.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (ratio, words, ground) in poor {
        let chosen = [words, ground].into_iter().find(|name| own.contains_key(*name));
        let Some(chosen) = chosen.filter(|chosen| !told.contains(chosen)) else { continue };
        told.push(chosen);
        let hex = |name: &str| tokens.colour(name, scheme);
        let message = format!(
            "`{words}` {} has a contrast of {ratio:.1} on `{ground}` {} {}, and {} needs {least}",
            hex(words),
            hex(ground),
            when(scheme),
            if least == READABLE { "text" } else { "a chart" },
        );
        let fault = Diagnostic::at(Code::HardToRead, own[chosen].clone(), message);
        all.push(match better(tokens, scheme, words, (pairs, least)).filter(|_| chosen == words) {
            Some(better) => fault.hint(format!("`{better}` can be read")),
            None => fault.help(format!("choose a `{ground}` that is further from `{words}`")),
        });
    }
}

/// The nearest colour that can be read on all grounds that it stands on.
fn better(
    tokens: &Tokens,
    scheme: Scheme,
    words: &str,
    (pairs, least): (&[(&str, &str)], f64),
) -> Option<String> {
    let written = Colour::parse(tokens.known(words, scheme)?)?;
    let grounds = pairs.iter().filter(|(other, _)| *other == words);
    let grounds: Vec<Colour> =
        grounds.filter_map(|(_, ground)| Colour::parse(tokens.known(ground, scheme)?)).collect();
    let fits = |colour: Colour| grounds.iter().all(|ground| colour.contrast(*ground) >= least);
    let ways = match scheme {
        Scheme::Light => [Colour::BLACK, Colour::WHITE],
        Scheme::Dark => [Colour::WHITE, Colour::BLACK],
    };
    ways.iter().map(|end| written.until(*end, fits)).find(|colour| fits(*colour)).map(Colour::hex)
}

fn alike(tokens: &Tokens, scheme: Scheme, own: &Own, all: &mut Vec<Diagnostic>) {
    let colour = |name: &str| Colour::parse(tokens.known(name, scheme)?);
    for (at, one) in SECTORS.iter().enumerate() {
        for other in &SECTORS[at + 1..] {
            let Some((first, second)) = colour(one).zip(colour(other)) else { continue };
            let Some(place) = own.get(*other).or_else(|| own.get(*one)) else { continue };
            let worst = SIGHTS.iter().map(|(name, sight)| (first.apart(second, *sight), *name));
            let worst = worst.min_by(|a, b| a.0.total_cmp(&b.0));
            let Some((apart, sight)) = worst.filter(|(apart, _)| *apart < APART) else { continue };
            let message = format!(
                "`{one}` {} and `{other}` {} {} are {apart:.0} apart to readers with {sight}, and {APART} is needed to tell them",
                tokens.colour(one, scheme),
                tokens.colour(other, scheme),
                when(scheme),
            );
            let fault = Diagnostic::at(Code::SectorsAlike, place.clone(), message);
            all.push(fault.help("make one of them lighter or darker: lightness is what all readers see"));
        }
    }
}

fn when(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::Light => "by day",
        Scheme::Dark => "at night",
    }
}
