//! Texts of pictures: made of characters that the fonts have, measured, wrapped and shortened.

use deunicode::deunicode_char;

use super::raster::Face;

/// The two families of the theme.
pub const SANS: &str = "Public Sans";
pub const SERIF: &str = "Source Serif 4";

/// Where they lack a letter of a European script.
pub const STAND_IN: &str = "Noto Sans";

/// How a text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    pub family: &'static str,
    pub weight: u16,
    pub size: f64,
}

impl Setting {
    /// Plain text.
    pub fn regular(size: f64) -> Setting {
        Setting { family: SANS, weight: 400, size }
    }

    /// Stronger text.
    pub fn strong(size: f64) -> Setting {
        Setting { family: SANS, weight: 600, size }
    }

    /// Headlines and large figures.
    pub fn headline(size: f64) -> Setting {
        Setting { family: SERIF, weight: 600, size }
    }
}

/// Measures with fonts.
#[derive(Clone, Copy, Debug)]
pub struct Letters<'a> {
    pub faces: &'a [Face],
}

impl Letters<'_> {
    /// Whether some font has every character of `text`.
    pub fn have(&self, text: &str) -> bool {
        text.chars().map(plain).all(|character| is_silent(character) || self.has(character))
    }

    /// `text` as it can be shown: words in scripts that no font has are written in Latin letters.
    pub fn readable(&self, text: &str) -> String {
        let text: String = text.chars().map(plain).filter(|character| !is_silent(*character)).collect();
        if text.chars().all(|character| self.has(character)) {
            return text;
        }
        let words = text.split(' ').map(|word| {
            let letters = word
                .chars()
                .map(|letter| if self.has(letter) { String::from(letter) } else { self.latin(letter) });
            letters.collect::<String>().trim_end().to_owned()
        });
        words.filter(|word| !word.is_empty()).collect::<Vec<String>>().join(" ")
    }

    /// A name as it can be shown: `instead` of it, where no font has its script and that is another name of its own.
    pub fn name(&self, name: &str, instead: &str) -> String {
        let can_be_shown = self.have(name) || instead.is_empty();
        self.readable(if can_be_shown { name } else { instead })
    }

    /// How wide a text is, in the unit of its size. What a font lacks is measured with the one that stands in for it.
    pub fn width(&self, text: &str, setting: Setting) -> f64 {
        text.chars().map(|character| self.advance(character, setting)).sum::<f64>() * setting.size
    }

    /// `text` cut so that it ends with `…` within `room`; whole if it fits.
    pub fn shorten(&self, text: &str, setting: Setting, room: f64) -> String {
        if self.width(text, setting) <= room {
            return text.to_owned();
        }
        let room = room - self.width("…", setting);
        let (mut short, mut used) = (String::new(), 0.0);
        for character in text.chars() {
            used += self.advance(character, setting) * setting.size;
            if used > room {
                break;
            }
            short.push(character);
        }
        short.truncate(short.trim_end_matches([' ', '\u{a0}', ',', '-', '–', '(']).len());
        short.push('…');
        short
    }

    /// `text` on as few lines as fit `room`, at most `most`; what is left over ends with `…`.
    pub fn wrap(&self, text: &str, setting: Setting, room: f64, most: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let full = lines.len() == most;
            match lines.last_mut() {
                Some(line) if full || self.width(&format!("{line} {word}"), setting) <= room => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ => lines.push(word.to_owned()),
            }
        }
        lines.iter().map(|line| self.shorten(line, setting, room)).collect()
    }

    /// `text` in the largest of `sizes` in which it fits on so many lines; in the last of them, words that are longer
    /// than a line are broken, and the text is shortened.
    pub fn fit(
        &self,
        text: &str,
        setting: impl Fn(f64) -> Setting,
        sizes: &[(f64, usize)],
        room: f64,
    ) -> (Setting, Vec<String>) {
        for (size, most) in sizes {
            let setting = setting(*size);
            let lines = self.wrap(text, setting, room, *most);
            if !lines.iter().any(|line| line.ends_with('…')) {
                return (setting, self.balanced(text, setting, room, lines));
            }
        }
        let (size, most) = sizes.last().copied().unwrap_or((16.0, 1));
        let setting = setting(size);
        let broken = self.broken(text, setting, self.even(text, setting, room));
        (setting, self.wrap(&broken, setting, room, most))
    }

    /// The room in which one long word breaks into pieces that are about as long as each other.
    fn even(&self, text: &str, setting: Setting, room: f64) -> f64 {
        let (whole, hyphen) = (self.width(text, setting), self.width("-", setting));
        let pieces = (whole / (room - hyphen).max(1.0)).ceil().max(1.0);
        if text.contains(' ') { room } else { (whole / pieces + hyphen + setting.size * 0.5).min(room) }
    }

    /// `text` with a hyphen and a space wherever a word is longer than a line.
    fn broken(&self, text: &str, setting: Setting, room: f64) -> String {
        let (mut broken, mut used) = (String::new(), 0.0);
        let room = room - self.width("-", setting);
        for character in text.chars() {
            used =
                if character == ' ' { 0.0 } else { used + self.advance(character, setting) * setting.size };
            if used > room {
                broken.push_str("- ");
                used = self.advance(character, setting) * setting.size;
            }
            broken.push(character);
        }
        broken
    }

    /// The same number of lines, as even as can be: no last line of one word.
    fn balanced(&self, text: &str, setting: Setting, room: f64, lines: Vec<String>) -> Vec<String> {
        let narrower = (1..12).map(|step| room * (1.0 - f64::from(step) * 0.04));
        let same = narrower
            .map(|room| self.wrap(text, setting, room, lines.len() + 1))
            .take_while(|tried| tried.len() == lines.len() && !tried.iter().any(|line| line.ends_with('…')));
        same.last().unwrap_or(lines)
    }

    /// A letter in Latin ones; nothing that means something in markup.
    fn latin(&self, letter: char) -> String {
        let latin = deunicode_char(letter).unwrap_or_default().chars();
        latin.filter(|letter| self.has(*letter) && !"<>&\"".contains(*letter)).collect()
    }

    fn has(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.advance(character).is_some())
    }

    fn advance(&self, character: char, setting: Setting) -> f64 {
        let own =
            self.faces.iter().find(|face| face.family == setting.family && face.weight == setting.weight);
        let own = own.and_then(|face| face.advance(character));
        let alike = || {
            let able = self.faces.iter().filter(|face| face.advance(character).is_some());
            able.min_by_key(|face| face.weight != setting.weight).and_then(|face| face.advance(character))
        };
        own.or_else(alike).unwrap_or(0.6)
    }
}

/// The narrow spaces of numbers, which few fonts have, as one that all have.
fn plain(character: char) -> char {
    match character {
        '\u{2009}' | '\u{202f}' | '\u{2007}' => '\u{a0}',
        '\t' | '\n' | '\r' => ' ',
        '\u{2011}' => '-',
        other => other,
    }
}

/// What is not seen: marks of direction, joiners, control characters.
fn is_silent(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
        || character.is_control()
}
