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

/// Every total of an inventory, in tonnes of CO2e: of all its lines, of each scope, and of each sector.
///
/// Many of them are the same: where nobody reports scope 3, BASIC+ is no more than BASIC. A large network has hundreds of
/// thousands of inventories, so that each figure is there once.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Totals {
    /// Each once.
    figures: Box<[Figure]>,
    /// Positions there: of the headlines in the order of [`Headline::ALL`], of scopes 1, 2 and 3, and of what counts in the
    /// member's headline of each sector.
    which: Box<[u16]>,
}

const HEADLINES: usize = Headline::ALL.len();
const SCOPES: usize = 3;

impl Totals {
    /// All totals of an inventory's lines; sectors are those of `headline`.
    pub fn of(gpc: &Gpc, (lines, figures): (&[Line], &[LineFigure]), headline: Headline) -> Totals {
        // Each line is looked at once: a large network has millions.
        let counts: Vec<Counts> = lines.iter().map(|line| Counts::of(gpc, line, headline)).collect();
        let total = |headline| Figure::sum(figures, |index| counts[index].headlines[place(headline)]);
        let scope = |scope| Figure::sum(figures, |index| lines[index].scope == Some(scope));
        let sector = |sector| Figure::sum(figures, |index| counts[index].sector == Some(sector));
        let scopes = [Scope::One, Scope::Two, Scope::Three].map(scope);
        let sectors = (0..gpc.sectors.len()).map(sector);
        Totals::from_iter(Headline::ALL.map(total).into_iter().chain(scopes).chain(sectors))
    }

    /// One of them.
    pub fn get(&self, headline: Headline) -> &Figure {
        self.at(place(headline))
    }

    /// Scopes 1, 2 and 3 of all lines.
    pub fn scopes(&self) -> [&Figure; SCOPES] {
        [0, 1, 2].map(|scope| self.at(HEADLINES + scope))
    }

    /// What counts in the headline, by position of the sector.
    pub fn sectors(&self) -> impl ExactSizeIterator<Item = &Figure> {
        self.which[HEADLINES + SCOPES..].iter().map(|position| &self.figures[usize::from(*position)])
    }

    /// The same of one sector.
    pub fn sector(&self, sector: usize) -> &Figure {
        self.at(HEADLINES + SCOPES + sector)
    }

    fn at(&self, place: usize) -> &Figure {
        &self.figures[usize::from(self.which[place])]
    }
}

/// Where one stands in [`Headline::ALL`].
fn place(headline: Headline) -> usize {
    Headline::ALL.iter().position(|one| *one == headline).expect("all headlines are there")
}

/// What one line counts in.
struct Counts {
    /// In the order of [`Headline::ALL`].
    headlines: [bool; HEADLINES],
    /// The sector in which it counts.
    sector: Option<usize>,
}

impl Counts {
    /// Sectors are those of `headline`.
    fn of(gpc: &Gpc, line: &Line, headline: Headline) -> Counts {
        let headlines = Headline::ALL.map(|headline| counts_in(gpc, line, headline));
        let sector = gpc.sector_of(line.spot).filter(|_| headlines[place(headline)]);
        Counts { headlines, sector }
    }
}

impl FromIterator<Figure> for Totals {
    fn from_iter<T: IntoIterator<Item = Figure>>(all: T) -> Totals {
        let mut figures: Vec<Figure> = Vec::new();
        let mut position = |figure: Figure| {
            let known = figures.iter().position(|known| *known == figure).unwrap_or_else(|| {
                figures.push(figure);
                figures.len() - 1
            });
            u16::try_from(known).expect("there are no tens of thousands of sectors")
        };
        let which = all.into_iter().map(&mut position).collect();
        Totals { which, figures: figures.into() }
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
