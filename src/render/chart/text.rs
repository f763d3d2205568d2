//! How wide a text is in the page's font, and how to make it fit. The sizes here are those of
//! `themes/commons/styles/charts.css`.

use super::metrics::{FIRST, OTHERS, REGULAR, SEMIBOLD};

/// The two weights charts are set in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Semibold,
}

/// A browser may set a text a hair wider than the font's advances say.
const SAFETY: f64 = 1.01;

/// Whether a text has letters of a script that runs from right to left.
fn is_mirrored(text: &str) -> bool {
    text.chars().any(|c| matches!(c as u32, 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfefc))
}

/// The marks around a text in a drawing, which itself runs from left to right: they let the words and numbers of Arabic
/// and Hebrew stand in the order in which they are read, and leave the text where its point says.
pub fn isolated(text: &str) -> [&'static str; 2] {
    if is_mirrored(text) { ["\u{2067}", "\u{2069}"] } else { [""; 2] }
}

/// How wide `text` is at `size`, in the unit of `size`.
pub fn width(text: &str, weight: Weight, size: f64) -> f64 {
    let thousandths: u32 = text.chars().map(|character| u32::from(advance(character, weight))).sum();
    f64::from(thousandths) * size * SAFETY / 1000.0
}

fn advance(character: char, weight: Weight) -> u16 {
    let table = if weight == Weight::Regular { &REGULAR } else { &SEMIBOLD };
    let index = (character as u32).wrapping_sub(FIRST) as usize;
    match table.get(index) {
        Some(0) | None => other_advance(character, weight),
        Some(width) => *width,
    }
}

fn other_advance(character: char, weight: Weight) -> u16 {
    if let Ok(index) = OTHERS.binary_search_by_key(&character, |other| other.0) {
        let (_, regular, semibold) = OTHERS[index];
        return if weight == Weight::Regular { regular } else { semibold };
    }
    // The reader's system sets what our font lacks: rather too wide than too narrow.
    match character as u32 {
        0x300..=0x36f | 0x64b..=0x65f | 0x2066..=0x2069 => 0,
        // Letters that join take less room than letters that stand alone.
        0x590..=0x8ff if weight == Weight::Semibold => 670,
        0x590..=0x8ff => 620,
        0x2070..=0x209c => 430,
        0x2009 | 0x202f => 250,
        0x1100..=0x11ff | 0x2e80..=0xd7af | 0xf900..=0xfaff | 0xff00..=0xffef | 0x1f000.. => 1000,
        _ => 680,
    }
}

/// `text` cut at a character so that it ends with `…` within `room`; whole if it fits.
pub fn shorten(text: &str, weight: Weight, size: f64, room: f64) -> String {
    if width(text, weight, size) <= room {
        return text.to_owned();
    }
    let room = room - width("…", weight, size);
    let mut short = String::new();
    let mut used = 0.0;
    for character in text.chars() {
        used += f64::from(advance(character, weight)) * size * SAFETY / 1000.0;
        if used > room {
            break;
        }
        short.push(character);
    }
    short.truncate(short.trim_end_matches([' ', '\u{a0}', ',', '-', '–', '(']).len());
    short.push('…');
    short
}

/// `text` on as few lines as fit `room`, at most `lines`; what is left over ends with `…`.
pub fn wrap(text: &str, weight: Weight, size: f64, room: f64, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let full = wrapped.len() == lines;
        match wrapped.last_mut() {
            Some(line) if full || width(&format!("{line} {word}"), weight, size) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => wrapped.push(word.to_owned()),
        }
    }
    for line in &mut wrapped {
        *line = shorten(line, weight, size, room);
    }
    wrapped
}
