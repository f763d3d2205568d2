//! Colours that other people chose, what can be read on them, and which look alike to whom.

/// Red, green and blue, nought to one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour([f64; 3]);

/// The least contrast of text, WCAG 2.2, 1.4.3. Of black and white one always has it.
pub const READABLE: f64 = 4.5;

/// The least contrast of what is no text and tells something, WCAG 2.2, 1.4.11.
pub const VISIBLE: f64 = 3.0;

type Triple = [f64; 3];

/// What a colour becomes for readers without the receptor named (Machado, Oliveira and Fernandes 2009,
/// severity 1, on linear light).
pub const SIGHTS: [(&str, [Triple; 3]); 3] = [
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

impl Colour {
    /// From `#rrggbb`; `None` for all else.
    pub fn parse(hex: &str) -> Option<Colour> {
        let digits = hex.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |at: usize| Some(f64::from(u8::from_str_radix(&digits[at..at + 2], 16).ok()?) / 255.0);
        Some(Colour([part(0)?, part(2)?, part(4)?]))
    }

    /// As `#rrggbb`.
    pub fn hex(self) -> String {
        self.0.iter().fold("#".to_owned(), |hex, part| hex + &format!("{:02X}", (part * 255.0).round() as u8))
    }

    /// So much of the way to another colour, nought to one.
    pub fn toward(self, other: Colour, share: f64) -> Colour {
        let mixed = |index: usize| self.0[index] + (other.0[index] - self.0[index]) * share;
        Colour([mixed(0), mixed(1), mixed(2)])
    }

    /// The contrast of two colours by WCAG 2.2, from 1 to 21.
    pub fn contrast(self, other: Colour) -> f64 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(other) / one.min(other)
    }

    /// Pure white, and pure black.
    pub const WHITE: Colour = Colour([1.0; 3]);
    /// See [`Colour::WHITE`].
    pub const BLACK: Colour = Colour([0.0; 3]);

    /// White where it can be read on this ground, else near-black or black.
    pub fn ink(self) -> Colour {
        let [white, soft, black] = [Colour([1.0; 3]), Colour([0.06, 0.09, 0.08]), Colour([0.0; 3])];
        let readable = [white, soft].into_iter().find(|ink| self.contrast(*ink) >= READABLE);
        readable.unwrap_or(if self.contrast(white) >= self.contrast(black) { white } else { black })
    }

    /// The nearest colour on the way to another one that `fits`; the other one itself where none before it does.
    pub fn until(self, other: Colour, fits: impl Fn(Colour) -> bool) -> Colour {
        let steps = (0..100).map(|step| self.toward(other, f64::from(step) / 100.0));
        // What is written has whole bytes, so these are what must fit.
        let written = |colour: Colour| Colour::parse(&colour.hex()).unwrap_or(colour);
        steps.map(written).find(|colour| fits(*colour)).unwrap_or(other)
    }

    /// How far apart two colours look to eyes of a kind: the distance in CIE Lab.
    pub fn apart(self, other: Colour, sight: [Triple; 3]) -> f64 {
        let seen = |colour: Colour| lab(sight.map(|row| dot(row, colour.linear()).clamp(0.0, 1.0)));
        let (one, other) = (seen(self), seen(other));
        one.iter().zip(other).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt()
    }

    fn linear(self) -> Triple {
        self.0.map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) })
    }

    fn luminance(self) -> f64 {
        dot([0.2126, 0.7152, 0.0722], self.linear())
    }
}

fn dot(row: Triple, colour: Triple) -> f64 {
    row.iter().zip(colour).map(|(factor, value)| factor * value).sum()
}

/// CIE Lab of linear light, with the white of daylight (D65).
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

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::Colour;

    proptest! {
        #[test]
        fn something_can_be_read_on_every_ground(red: u8, green: u8, blue: u8) {
            let hex = format!("#{red:02X}{green:02X}{blue:02X}");
            let colour = Colour::parse(&hex).unwrap();
            prop_assert_eq!(colour.hex(), hex);
            prop_assert!(colour.contrast(colour.ink()) >= 4.5);
        }
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for text in ["", "red", "#12345", "#12345g", "#ééé"] {
            assert_eq!(Colour::parse(text), None);
        }
    }
}
