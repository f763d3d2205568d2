//! The totals of the GPC: which line counts in which.
//!
//! A reference counts where the standard puts it (`level` in `data/reference/gpc.yaml`). A coarser line with a
//! scope (`III`, scope 1) stands for the references of that scope that are the inventory's own: imported waste
//! and power made for the grid have references of their own and are reported there. A coarser line without a
//! scope mixes scopes, and counts in `reported` alone.

use crate::model::{Gpc, Headline, Level, Line, Scope, Spot};

use super::emission::LineFigure;
use super::figure::Figure;

/// Every total of an inventory, in tonnes of CO2e.
#[derive(Clone, Debug, Default)]
pub struct Totals {
    pub basic: Figure,
    pub basic_plus: Figure,
    pub territorial: Figure,
    pub other_scope_3: Figure,
    pub scopes_1_and_2: Figure,
    pub reported: Figure,
}

impl Totals {
    /// All totals of an inventory's lines.
    pub fn of(gpc: &Gpc, lines: &[Line], figures: &[LineFigure]) -> Totals {
        let total = |headline| Figure::sum(figures, |index| counts_in(gpc, &lines[index], headline));
        Totals {
            basic: total(Headline::Basic),
            basic_plus: total(Headline::BasicPlus),
            territorial: total(Headline::Territorial),
            other_scope_3: total(Headline::OtherScope3),
            scopes_1_and_2: total(Headline::Scopes1And2),
            reported: total(Headline::Reported),
        }
    }

    /// One of them.
    pub fn get(&self, headline: Headline) -> &Figure {
        match headline {
            Headline::Basic => &self.basic,
            Headline::BasicPlus => &self.basic_plus,
            Headline::Territorial => &self.territorial,
            Headline::OtherScope3 => &self.other_scope_3,
            Headline::Scopes1And2 => &self.scopes_1_and_2,
            Headline::Reported => &self.reported,
        }
    }
}

/// Whether a line counts in a total.
pub fn counts_in(gpc: &Gpc, line: &Line, headline: Headline) -> bool {
    if headline == Headline::Reported {
        return true;
    }
    let Some((level, scope)) = level_of(gpc, line).zip(line.scope) else { return false };
    match headline {
        Headline::Basic => level == Level::Basic,
        Headline::BasicPlus => matches!(level, Level::Basic | Level::BasicPlus),
        Headline::Territorial => scope == Scope::One && level != Level::OtherScope3,
        Headline::OtherScope3 => level == Level::OtherScope3,
        Headline::Scopes1And2 => scope != Scope::Three && !is_grid_generation(gpc, line, level),
        Headline::Reported => true,
    }
}

/// The level of a line: its reference's, or the first of BASIC, BASIC+, territorial that the references of its
/// scope have.
fn level_of(gpc: &Gpc, line: &Line) -> Option<Level> {
    let scope = line.scope?;
    gpc.covered(line.spot).filter(|reference| reference.scope == scope).map(|reference| reference.level).min()
}

/// Power made for the grid: its users' scope 2 carries the same tonnes.
fn is_grid_generation(gpc: &Gpc, line: &Line, level: Level) -> bool {
    let is_energy = gpc.sector_of(line.spot) == Some(0);
    is_energy && level == Level::Territorial && matches!(line.spot, Spot::Reference(_))
}
