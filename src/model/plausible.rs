//! What is taken for likely: the thresholds beyond which a figure gets a warning. They are data
//! (`plausible:` in `data/reference/accounting.yaml`), and a site sets its own under `accounting:`.

use crate::diagnostic::Code;
use crate::quantity::Dec;
use crate::read::Node;

use super::decode::Decoder;
use super::reference::{References, Spot};
use super::target::share;

/// Thresholds of warnings. Where one is not given, nothing is warned of.
#[derive(Clone, Debug, Default)]
pub struct Plausible {
    /// Tonnes of CO2e a head: the least and the most.
    pub per_head: Option<(Dec, Dec)>,
    /// How many times as much, or as little, one inventory may be of the one before.
    pub jump: Option<Dec>,
    /// Between inventories that are further apart nothing is a jump.
    pub jump_within: Option<i32>,
    /// A sector that is a smaller share of the total may jump.
    pub jump_share: Option<Dec>,
    /// How many years a population may be away without a word.
    pub population_near: Option<i32>,
    /// So many inventories in a row must hold a reference before its absence is a gap.
    pub gap_after: Option<usize>,
    /// A gap that was a smaller share of the total is passed over.
    pub gap_share: Option<Dec>,
    /// How much less than its parts a line may be and still be taken for their total.
    pub total_within: Option<Dec>,
    /// Where removals are reported.
    pub may_be_negative: Vec<Spot>,
    /// What the Common Reporting Framework has no row for.
    pub not_in_crf: Vec<Spot>,
}

const KEYS: [&str; 11] = [
    "per_head_above",
    "per_head_below",
    "jump",
    "jump_within",
    "jump_share",
    "population_near",
    "gap_after",
    "gap_share",
    "total_within",
    "may_be_negative",
    "not_in_crf",
];

/// Decodes the site's own thresholds, and below them those that ship with Milepost: the first that has a key counts.
pub fn plausible(decoder: &mut Decoder, layers: [Option<&Node>; 2], references: &References) -> Plausible {
    if let Some(own) = layers[0] {
        decoder.fields(own, &KEYS);
    }
    let find = |key: &str| layers.iter().flatten().find_map(|layer| layer.get(key));
    let mut tonnes = |key: &str| {
        let amount = find(key).and_then(|node| decoder.amount(node, &references.units, &["mass"]))?;
        amount.in_unit(references.units.get("t")?)
    };
    let per_head = tonnes("per_head_above").zip(tonnes("per_head_below"));
    let mut spots = |key: &str| -> Vec<Spot> {
        let items = find(key).and_then(|node| decoder.items(node)).unwrap_or_default();
        items.iter().filter_map(|item| references.gpc.spot(decoder.text(item)?)).collect()
    };
    let (may_be_negative, not_in_crf) = (spots("may_be_negative"), spots("not_in_crf"));
    Plausible {
        per_head,
        jump: find("jump").and_then(|node| factor(decoder, node)),
        jump_within: find("jump_within").and_then(|node| decoder.years(node)),
        jump_share: find("jump_share").and_then(|node| share(decoder, node)),
        population_near: find("population_near").and_then(|node| decoder.years(node)),
        gap_after: find("gap_after").and_then(|node| count(decoder, node)),
        gap_share: find("gap_share").and_then(|node| share(decoder, node)),
        total_within: find("total_within").and_then(|node| share(decoder, node)),
        may_be_negative,
        not_in_crf,
    }
}

/// A number that is more than one.
fn factor(decoder: &mut Decoder, node: &Node) -> Option<Dec> {
    let number = decoder.number(node)?;
    if number <= Dec::ONE {
        decoder.fault(Code::OutOfRange, node.span, "a factor between two years is more than 1");
        return None;
    }
    Some(number)
}

/// A whole number, one at least.
fn count(decoder: &mut Decoder, node: &Node) -> Option<usize> {
    let number = decoder.number(node)?;
    let count =
        number.to_integer().and_then(|number| usize::try_from(number).ok()).filter(|count| *count > 0);
    if count.is_none() {
        decoder.fault(Code::OutOfRange, node.span, "this is a number of inventories, 1 at least");
    }
    count
}
