//! The promise of the tokens: sectors can be told apart by everybody, and text can be read.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../themes/commons/styles/10-tokens.css");

type Triple = [f64; 3];

/// What a colour becomes for readers without the receptor named (Machado, Oliveira and Fernandes 2009,
/// severity 1, on linear light).
const SIGHTS: [(&str, [Triple; 3]); 3] = [
    ("usual sight", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "deuteranopia",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    (
        "protanopia",
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    ),
];

/// The light and the dark value of every colour token, written `light-dark(#..., #...)`.
fn tokens() -> BTreeMap<&'static str, [&'static str; 2]> {
    let lines = TOKENS.lines().filter_map(|line| line.trim().split_once(": light-dark("));
    lines
        .map(|(name, values)| {
            let (light, dark) = values.split_once(", ").expect("two colours");
            (name, [light, dark.trim_end_matches([')', ';'])])
        })
        .collect()
}

/// Linear light from `#rrggbb`.
fn light_of(hex: &str) -> Triple {
    [1, 3, 5].map(|at| {
        let byte = u8::from_str_radix(&hex[at..at + 2], 16).expect("two hexadecimal digits");
        let value = f64::from(byte) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    })
}

fn dot(row: Triple, colour: Triple) -> f64 {
    row.iter().zip(colour).map(|(factor, value)| factor * value).sum()
}

fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |hex| dot([0.2126, 0.7152, 0.0722], light_of(hex)) + 0.05;
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

/// CIE Lab with the D65 white.
fn lab(colour: Triple) -> Triple {
    let rows = [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ];
    let white = [0.95047, 1.0, 1.08883];
    let bend = |value: f64| {
        if value > 216.0 / 24389.0 { value.cbrt() } else { (24389.0 / 27.0 * value + 16.0) / 116.0 }
    };
    let [x, y, z] = [0, 1, 2].map(|at| bend(dot(rows[at], colour) / white[at]));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn distance(one: &str, other: &str, sight: [Triple; 3]) -> f64 {
    let seen = |hex| lab(sight.map(|row| dot(row, light_of(hex)).clamp(0.0, 1.0)));
    let (one, other): (Triple, Triple) = (seen(one), seen(other));
    one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
}

#[test]
fn sectors_stand_out_from_the_page_and_from_each_other() {
    let tokens = tokens();
    let sectors = ["--sector-1", "--sector-2", "--sector-3", "--sector-4", "--sector-5", "--sector-6"];
    for scheme in [0, 1] {
        for (at, sector) in sectors.iter().enumerate() {
            let colour = tokens[sector][scheme];
            for ground in ["--page", "--card"] {
                let ratio = contrast(colour, tokens[ground][scheme]);
                assert!(ratio >= 3.0, "{sector} {colour} has {ratio:.2} on {ground}");
            }
            for other in &sectors[at + 1..] {
                for (name, sight) in SIGHTS {
                    let apart = distance(colour, tokens[other][scheme], sight);
                    assert!(apart >= 20.0, "{sector} and {other} are {apart:.1} apart for {name}");
                }
            }
        }
    }
}

#[test]
fn text_can_be_read_on_every_ground() {
    let tokens = tokens();
    let pairs = [
        ("--ink", "--page"),
        ("--ink", "--card"),
        ("--quiet", "--page"),
        ("--quiet", "--card"),
        ("--brand", "--page"),
        ("--brand", "--card"),
        ("--link", "--page"),
        ("--link", "--card"),
        ("--warm", "--page"),
        ("--warm", "--warm-soft"),
        ("--gold", "--gold-soft"),
        ("--brand", "--brand-soft"),
        ("--quiet", "--quiet-soft"),
        ("--on-brand", "--brand"),
        ("--ink", "--gold-soft"),
        ("--ink", "--brand-soft"),
    ];
    for (text, ground) in pairs {
        for scheme in [0, 1] {
            let ratio = contrast(tokens[text][scheme], tokens[ground][scheme]);
            assert!(ratio >= 4.5, "{text} has {ratio:.2} on {ground}");
        }
    }
}
