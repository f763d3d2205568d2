//! What was asked, and what may have been meant where there is no such thing.

use crate::diagnostic::nearest;
use crate::model::{Headline, Inventory, InventoryKind, Member, Model, Spot};

/// A member, one of its inventories, and perhaps a part of that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// An id.
    pub member: String,
    /// `2019` or `2019-operations`; `None` asks which there are.
    pub year: Option<String>,
    /// `I.1.2`, `I.1`, `I`, `total` or the name of a total.
    pub part: Option<String>,
}

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

/// Finds what a question is about.
pub(super) fn find(model: &Model, question: &Question) -> Result<Asked, Miss> {
    let found = model.members.iter().position(|member| member.id == question.member);
    let Some(index) = found else {
        let ids = model.members.iter().map(|member| member.id.as_str());
        let message = format!("there is no member `{}`", question.member);
        return Err(Miss {
            message: with_near(message, nearest(&question.member, ids)),
            unknown_member: true,
        });
    };
    let member = &model.members[index];
    let inventory = inventory(member, question.year.as_deref())?;
    let part = match question.part.as_deref() {
        None => Part::Whole,
        Some(part) => self::part(model, part)?,
    };
    Ok(Asked { member: index, inventory, part })
}

fn inventory(member: &Member, year: Option<&str>) -> Result<usize, Miss> {
    let names: Vec<String> = member.inventories.iter().map(name).collect();
    if let Some(index) = names.iter().position(|name| Some(name.as_str()) == year) {
        return Ok(index);
    }
    let known = match names.as_slice() {
        [] => "it has none yet".to_owned(),
        names => format!("there are {}", names.join(", ")),
    };
    let message = match year {
        Some(year) => format!("{} has no inventory `{year}`: {known}", member.name),
        None => format!("say which inventory of {}: {known}", member.name),
    };
    Err(Miss { message, unknown_member: false })
}

/// As its address names it: `2019`, `2019-operations`.
fn name(inventory: &Inventory) -> String {
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

fn with_near(message: String, near: Option<&str>) -> String {
    match near {
        Some(near) => format!("{message}: did you mean `{near}`?"),
        None => message,
    }
}
