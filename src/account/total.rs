//! The totals of the GPC: which line counts in which.
//!
//! A reference counts where the standard puts it (`level` in `data/reference/gpc.yaml`). A coarser line with a
//! scope (`III`, scope 1) stands for the references of that scope that are the inventory's own: imported waste
//! and power made for the grid have references of their own and are reported there. A coarser line without a
//! scope mixes scopes, and counts in `reported` alone.

use serde::{Deserialize, Serialize};

use crate::model::{Gpc, Headline, Level, Line, Scope, Spot, What};

use super::emission::LineFigure;
use super::figure::Figure;

/// Every total of an inventory, in tonnes of CO2e.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
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

/// Whether a line counts in a total. A missing part (NE or C) of mixed scopes is missing from every total that
/// any reference under it belongs to.
pub fn counts_in(gpc: &Gpc, line: &Line, headline: Headline) -> bool {
    if headline == Headline::Reported {
        return true;
    }
    let Some(scope) = line.scope else {
        let is_missing = matches!(&line.what, What::Notation { key, .. } if key.leaves_out());
        return is_missing
            && gpc
                .covered(line.spot)
                .any(|part| belongs(part.level, part.scope, part.grid_supply, headline));
    };
    if line.spot == Spot::Everything {
        // What mixes sectors has a scope at most: no level of the standard can be told.
        return match headline {
            Headline::Territorial => scope == Scope::One,
            Headline::Scopes1And2 => scope != Scope::Three,
            _ => false,
        };
    }
    let parts = || gpc.covered(line.spot).filter(|part| part.scope == scope);
    let Some(level) = parts().map(|part| part.level).min() else { return false };
    belongs(level, scope, parts().all(|part| part.grid_supply), headline)
}

/// Whether what has this level and scope is part of a total. Power made for the grid is in no sum of scopes 1 and
/// 2: its users' scope 2 carries the same tonnes.
fn belongs(level: Level, scope: Scope, grid_supply: bool, headline: Headline) -> bool {
    match headline {
        Headline::Basic => level == Level::Basic,
        Headline::BasicPlus => matches!(level, Level::Basic | Level::BasicPlus),
        Headline::Territorial => scope == Scope::One && level != Level::OtherScope3,
        Headline::OtherScope3 => level == Level::OtherScope3,
        Headline::Scopes1And2 => scope != Scope::Three && !grid_supply,
        Headline::Reported => true,
    }
}
