//! The totals that a publisher printed, to check by what is computed from the lines.

use serde::{Deserialize, Serialize};

use crate::diagnostic::Place;
use crate::quantity::{Amount, Dec};
use crate::read::Node;

use super::decode::Decoder;
use super::network::Headline;
use super::reference::References;
use super::scalar::split_number;

/// A printed total, in tonnes of CO2e.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stated {
    pub total: Headline,
    pub tonnes: Dec,
    /// One unit of the last printed digit.
    pub step: Dec,
    pub place: Place,
}

/// Decodes `stated: {BASIC: 123.4 kt}`.
pub fn stated(decoder: &mut Decoder, node: &Node, references: &References) -> Option<Vec<Stated>> {
    let names = Headline::ALL.map(Headline::name);
    decoder.fields(node, &names)?;
    let entries = decoder.entries(node)?;
    let one = |entry: &crate::read::Entry| {
        let total = Headline::ALL.into_iter().find(|total| total.name() == entry.key)?;
        let amount = decoder.amount(&entry.node, &references.units, &["mass"])?;
        let tonne = references.units.get("t")?;
        let step = Amount { value: last_digit(decoder.text(&entry.node)?)?, unit: amount.unit.clone() };
        let place = decoder.place(entry.node.span);
        Some(Stated { total, tonnes: amount.in_unit(tonne)?, step: step.in_unit(tonne)?, place })
    };
    Some(entries.iter().filter_map(one).collect())
}

/// One unit of the last digit of a number as it is written: 0.1 million of `12.3 million t`.
fn last_digit(text: &str) -> Option<Dec> {
    let mantissa = text.find(|c: char| !(c.is_ascii_digit() || "+-.".contains(c))).unwrap_or(text.len());
    let (digits, rest) = text.split_at(mantissa);
    let last = digits.rfind(|c: char| c.is_ascii_digit())?;
    let one: String = digits
        .char_indices()
        .map(|(index, c)| match c.is_ascii_digit() {
            true if index == last => '1',
            true => '0',
            false => c,
        })
        .collect();
    split_number(&format!("{one}{rest}")).ok().map(|(value, _)| value.abs())
}

#[cfg(test)]
mod tests {
    use super::last_digit;

    #[test]
    fn the_last_digit_is_found_however_the_number_is_written() {
        for (written, step) in [
            ("123 kt", "1"),
            ("123.40 t", "0.01"),
            ("12.3 million t", "100000"),
            ("-8.2e6 t", "100000"),
            ("7", "1"),
        ] {
            assert_eq!(last_digit(written).expect("a number").to_string(), step, "{written}");
        }
    }
}
