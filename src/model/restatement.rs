//! `edition:` and `replaces:`: an inventory that was published before and has been computed again.
//!
//! ```yaml
//! edition: 2
//! replaces: {edition: 1, on: 2023-04-01, total: {BASIC: 123456 t}, gwp: AR4, because: the utility corrected its sales}
//! ```
//! `replaces:` is one edition or a list of them; `on:` is the day on which it was replaced, `total:` what it said,
//! in the GWP set `gwp:` (that of the inventory, unless it says another).

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Place, shared_text};
use crate::quantity::{Amount, Date};
use crate::read::{Node, Value};

use super::decode::{Decoder, Fields};
use super::network::Headline;
use super::reference::References;

/// An edition of an inventory that a later one replaces.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Restatement {
    pub edition: u32,
    /// The day on which it was replaced.
    pub on: Option<Date>,
    /// What it gave as totals.
    pub totals: BTreeMap<Headline, Amount>,
    /// The GWP set of those totals.
    #[serde(deserialize_with = "shared_text")]
    pub gwp: Arc<str>,
    pub because: String,
    pub place: Place,
}

/// Decodes the edition of an inventory and those that it replaces, newest first.
pub fn restatements(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    references: &References,
    gwp: &Arc<str>,
) -> (Option<u32>, Vec<Restatement>) {
    let written = decoder.optional(fields, "edition", edition);
    let Some(node) = fields.get("replaces") else { return (written, Vec::new()) };
    let mut replaced: Vec<Restatement> = match &node.value {
        Value::List(items) => {
            items.iter().filter_map(|item| restatement(decoder, item, references, gwp)).collect()
        }
        _ => restatement(decoder, node, references, gwp).into_iter().collect(),
    };
    replaced.sort_by_key(|replaced| std::cmp::Reverse(replaced.edition));
    for pair in replaced.windows(2).filter(|pair| pair[0].edition == pair[1].edition) {
        let message = format!("edition {} is replaced twice", pair[0].edition);
        let span = pair[1].place.span;
        decoder.fault(Code::DuplicateId, span, message);
    }
    let newest = replaced.first().map(|newest| (newest.edition, newest.place.span));
    if let Some((edition, (newest, span))) = written.zip(newest)
        && newest >= edition
    {
        let message = format!("edition {edition} cannot replace edition {newest}");
        decoder.fault(Code::OutOfRange, span, message).hint =
            "an edition replaces one with a smaller number".to_owned();
    }
    // Whoever replaces an edition is the one after it.
    (written.or_else(|| newest.and_then(|(newest, _)| newest.checked_add(1))), replaced)
}

fn restatement(
    decoder: &mut Decoder,
    node: &Node,
    references: &References,
    gwp: &Arc<str>,
) -> Option<Restatement> {
    let fields = decoder.fields(node, &["edition", "on", "total", "gwp", "because"])?;
    let edition = decoder.required(&fields, "edition", edition);
    let on = decoder.optional(&fields, "on", Decoder::date);
    let because = decoder.required(&fields, "because", Decoder::string);
    let set = decoder.optional(&fields, "gwp", |decoder, node| references.decode_gwp_set(decoder, node));
    let totals = decoder.required(&fields, "total", |decoder, node| totals(decoder, node, references));
    Some(Restatement {
        edition: edition?,
        on,
        totals: totals?,
        gwp: set.unwrap_or_else(|| Arc::clone(gwp)),
        because: because?,
        place: decoder.place(node.span),
    })
}

fn totals(decoder: &mut Decoder, node: &Node, references: &References) -> Option<BTreeMap<Headline, Amount>> {
    let names = Headline::ALL.map(Headline::name);
    decoder.fields(node, &names)?;
    let mut totals = BTreeMap::new();
    for entry in decoder.entries(node)? {
        let total = Headline::ALL.into_iter().find(|total| total.name() == entry.key);
        let amount = decoder.amount(&entry.node, &references.units, &["mass"]);
        totals.extend(total.zip(amount));
    }
    Some(totals)
}

/// A count from 1.
fn edition(decoder: &mut Decoder, node: &Node) -> Option<u32> {
    let text = decoder.text(node)?;
    let number = text.parse().ok().filter(|number| *number > 0);
    if number.is_none() {
        decoder.fault(Code::NotANumber, node.span, "an edition is a whole number from 1 on").hint =
            "write `edition: 2`".to_owned();
    }
    number
}
