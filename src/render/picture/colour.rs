//! Colours that other people chose, and what can be read on them.

/// Red, green and blue, nought to one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Colour([f64; 3]);

/// The least contrast of text, WCAG 2.2, 1.4.3. Of black and white one always has it.
const READABLE: f64 = 4.5;

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

    /// White where it can be read on this ground, else near-black or black.
    pub fn ink(self) -> Colour {
        let [white, soft, black] = [Colour([1.0; 3]), Colour([0.06, 0.09, 0.08]), Colour([0.0; 3])];
        let readable = [white, soft].into_iter().find(|ink| self.contrast(*ink) >= READABLE);
        readable.unwrap_or(if self.contrast(white) >= self.contrast(black) { white } else { black })
    }

    fn luminance(self) -> f64 {
        let linear = self
            .0
            .map(|part| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
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
