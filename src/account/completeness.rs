//! How much of what a level of the GPC asks for an inventory answers: each reference has a value, a key that says
//! why there is none, or nothing. A coarser line stands for every reference that it covers.

use serde::{Deserialize, Serialize};

use crate::model::{Gpc, Headline, Inventory, Level, Notation, Scope, Spot, What};

use super::emission::LineFigure;
use super::figure::Standing;

/// How the references that a level asks for are answered, each by its position in the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    /// With a value.
    pub valued: Vec<usize>,
    /// NO or IE: an answer too.
    pub keyed: Vec<usize>,
    /// NE, C, or a value that could not be computed.
    pub left_out: Vec<usize>,
    /// Not a word about them.
    pub unanswered: Vec<usize>,
}

impl Completeness {
    /// How many references the level asks for.
    pub fn asked(&self) -> usize {
        self.answered() + self.left_out.len() + self.unanswered.len()
    }

    /// How many of them have a value, or a key that is an answer.
    pub fn answered(&self) -> usize {
        self.valued.len() + self.keyed.len()
    }
}

/// How many references of a level are answered, without their names.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    pub asked: u16,
    pub answered: u16,
    pub unanswered: u16,
}

/// The counts of BASIC and of BASIC+.
pub fn answered(gpc: &Gpc, inventory: &Inventory, lines: &[LineFigure]) -> [Answered; 2] {
    let answers = answers(gpc, inventory, lines);
    let mut counts = [Answered::default(); 2];
    for (reference, answer) in gpc.references.iter().zip(answers) {
        let is_basic = reference.level == Level::Basic;
        let is_asked = [is_basic, is_basic || reference.level == Level::BasicPlus];
        for (count, _) in counts.iter_mut().zip(is_asked).filter(|(_, asked)| *asked) {
            count.asked += 1;
            match answer {
                Answer::Valued | Answer::Keyed => count.answered += 1,
                Answer::Nothing if reference.default_notation => count.answered += 1,
                Answer::Nothing => count.unanswered += 1,
                Answer::LeftOut => {}
            }
        }
    }
    counts
}

/// What is known of a reference; the best that any line says counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Answer {
    Nothing,
    LeftOut,
    Keyed,
    Valued,
}

/// The completeness of an inventory against `BASIC` or `BASIC+`; of no other total, which no level asks for.
pub fn completeness(
    gpc: &Gpc,
    inventory: &Inventory,
    lines: &[LineFigure],
    total: Headline,
) -> Option<Completeness> {
    let is_asked = |level: Level| match total {
        Headline::Basic => Some(level == Level::Basic),
        Headline::BasicPlus => Some(matches!(level, Level::Basic | Level::BasicPlus)),
        _ => None,
    };
    is_asked(Level::Basic)?;
    let answers = answers(gpc, inventory, lines);
    let mut found = Completeness::default();
    for (index, reference) in gpc.references.iter().enumerate() {
        if is_asked(reference.level) != Some(true) {
            continue;
        }
        let list = match answers[index] {
            Answer::Valued => &mut found.valued,
            Answer::Keyed => &mut found.keyed,
            Answer::LeftOut => &mut found.left_out,
            Answer::Nothing if reference.default_notation => &mut found.keyed,
            Answer::Nothing => &mut found.unanswered,
        };
        list.push(index);
    }
    Some(found)
}

fn answers(gpc: &Gpc, inventory: &Inventory, lines: &[LineFigure]) -> Vec<Answer> {
    let mut answers = vec![Answer::Nothing; gpc.references.len()];
    for (line, figure) in inventory.lines.iter().zip(lines) {
        let answer = match &line.what {
            What::Notation { key: Notation::NotOccurring | Notation::IncludedElsewhere, .. } => Answer::Keyed,
            What::Notation { .. } => Answer::LeftOut,
            _ if figure.standing == Standing::Missing => Answer::LeftOut,
            _ => Answer::Valued,
        };
        if let Spot::Reference(index) = line.spot {
            answers[index] = answers[index].max(answer);
            continue;
        }
        for index in positions(gpc, line.spot, line.scope) {
            answers[index] = answers[index].max(answer);
        }
    }
    answers
}

/// The references that a coarser line stands for. One without a scope covers all of them; one with a scope those of it, but
/// not what a coarser line never holds: imported waste and energy made for the grid.
fn positions(gpc: &Gpc, spot: Spot, scope: Option<Scope>) -> Vec<usize> {
    let inside = |index: &usize| {
        let reference = &gpc.references[*index];
        let sector = gpc.sub_sectors[reference.sub_sector].sector;
        let covered = match spot {
            Spot::SubSector(sub_sector) => reference.sub_sector == sub_sector,
            Spot::Sector(wanted) => sector == wanted,
            Spot::Reference(_) | Spot::Everything => true,
        };
        covered && scope.is_none_or(|scope| reference.scope == scope)
    };
    (0..gpc.references.len()).filter(inside).collect()
}
