//! What was asked, and what may have been meant where there is no such thing.

use crate::diagnostic::nearest;
use crate::model::{Headline, Inventory, InventoryKind, Member, Model, Spot};

use super::progress::near_word;

/// A member or the network, and what of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The id of a member, or `network`.
    pub subject: String,
    /// None asks what there is. Of a member: an inventory (`2019`, `2019-operations`) and perhaps a reference (`I.1.2`,
    /// `I.1`, `I`, `total`) or the name of a total; or a word for how it goes and what that needs: `target half-by-2030`.
    /// Of the network: a region or a group.
    pub words: Vec<String>,
}

/// The word for all members together, unless a member is called so.
pub(super) const NETWORK: &str = "network";

/// Why there is nothing to explain, and what may have been meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    pub message: String,
    /// Whether nothing that was asked for is known here, not even the member.
    pub unknown_member: bool,
}

/// What a question is about.
pub(super) struct Asked {
    pub member: usize,
    pub inventory: usize,
    pub part: Part,
}

/// Which part of an inventory.
pub(super) enum Part {
    Whole,
    Total(Headline),
    Spot(Spot),
}

/// The position of the member that a question is about.
pub(super) fn member(model: &Model, id: &str) -> Result<usize, Miss> {
    let found = model.members.iter().position(|member| member.id == id);
    found.ok_or_else(|| {
        let ids = model.members.iter().map(|member| member.id.as_str());
        let message = format!("there is no member `{id}`");
        Miss { message: with_near(message, nearest(id, ids.chain([NETWORK]))), unknown_member: true }
    })
}

/// Finds the inventory and the part that words are about.
pub(super) fn find(model: &Model, member: usize, words: &[&str]) -> Result<Asked, Miss> {
    let (year, part) = match words {
        [] => ("", None),
        [year] => (*year, None),
        [year, part] => (*year, Some(*part)),
        [_, _, more, ..] => {
            let message = format!("nothing more can be asked there: leave `{more}` out");
            return Err(Miss { message, unknown_member: false });
        }
    };
    let inventory = inventory(&model.members[member], year)?;
    let part = match part {
        None => Part::Whole,
        Some(part) => self::part(model, part)?,
    };
    Ok(Asked { member, inventory, part })
}

fn inventory(member: &Member, year: &str) -> Result<usize, Miss> {
    let names: Vec<String> = member.inventories.iter().map(name).collect();
    if let Some(index) = names.iter().position(|name| name == year) {
        return Ok(index);
    }
    let known = match names.as_slice() {
        [] => "it has none yet".to_owned(),
        names => format!("there are {}", names.join(", ")),
    };
    let is_year = year.starts_with(|letter: char| letter.is_ascii_digit());
    let message = match near_word(year).filter(|_| !is_year) {
        Some(near) => format!("`{year}` cannot be explained of {}: did you mean `{near}`?", member.name),
        None if is_year => format!("{} has no inventory `{year}`: {known}", member.name),
        None => format!(
            "`{year}` cannot be explained of {}: `milepost explain {}` lists what can",
            member.name, member.id
        ),
    };
    Err(Miss { message, unknown_member: false })
}

/// As its address names it: `2019`, `2019-operations`.
pub(super) fn name(inventory: &Inventory) -> String {
    match inventory.kind {
        InventoryKind::Community => inventory.year.to_string(),
        InventoryKind::Operations => format!("{}-operations", inventory.year),
    }
}

fn part(model: &Model, written: &str) -> Result<Part, Miss> {
    let gpc = &model.references.gpc;
    let total = Headline::ALL.into_iter().find(|total| total.name().eq_ignore_ascii_case(written));
    if let Some(total) = total {
        return Ok(Part::Total(total));
    }
    match gpc.spot(written) {
        Some(Spot::Everything) => return Ok(Part::Whole),
        Some(spot) => return Ok(Part::Spot(spot)),
        None => {}
    }
    let references = gpc.references.iter().map(|reference| reference.id.as_ref());
    let coarser = gpc.sub_sectors.iter().map(|sub_sector| sub_sector.id.as_ref());
    let sectors = gpc.sectors.iter().map(|sector| sector.id.as_ref());
    let totals = Headline::ALL.iter().map(|total| total.name()).chain(["total"]);
    let all: Vec<&str> = references.chain(coarser).chain(sectors).chain(totals).collect();
    let near = nearest(written, all);
    let message = format!("there is no reference and no total `{written}`");
    Err(Miss { message: with_near(message, near), unknown_member: false })
}

pub(super) fn with_near(message: String, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("{message}: did you mean `{near}`?"),
        None => message,
    }
}
