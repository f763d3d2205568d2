//! What the standard reports apart, and how it gets into a total that does not hold it: fuel for the grid (`I.4.4`),
//! and waste from elsewhere (`III.x.3`). Both count in the territorial total alone.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Cover, Headline, Level, Scope};
use crate::quantity::Dec;

use super::subject::{INVENTORIES, Seen, Subject, first_of, has_key, sum, tonnes};

/// One of the two things that are reported apart.
struct Apart {
    code: Code,
    cover: Cover,
    /// What it is, in a sentence.
    what: &'static str,
}

/// Energy made for the grid, in BASIC.
pub fn generation(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let cover = Cover::of(subject.gpc(), |_, reference| reference.grid_supply);
    let apart =
        Apart { code: Code::GenerationInBasic, cover, what: "fuel burned to make energy for the grid" };
    let mut found = rules(subject, &apart);
    if found.is_empty() {
        let plants = subject.years.iter().filter_map(|seen| fuel_of_plants(subject, seen, &apart));
        found = first_of(plants.collect(), INVENTORIES);
    }
    found
}

/// Waste from elsewhere, in BASIC.
pub fn imported_waste(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let is_imported = |_: usize, reference: &crate::model::Reference| {
        reference.level == Level::Territorial && !reference.grid_supply
    };
    let cover = Cover::of(subject.gpc(), is_imported);
    rules(subject, &Apart { code: Code::ImportedWasteInBasic, cover, what: "waste from elsewhere" })
}

fn rules(subject: &Subject<'_>, apart: &Apart) -> Vec<Diagnostic> {
    let all = |rule: &dyn Fn(&Seen<'_>) -> Option<Diagnostic>| {
        first_of(subject.years.iter().filter_map(rule).collect(), INVENTORIES)
    };
    let mut found = all(&|seen| same_figure(subject, seen, apart));
    if subject.looks_at(&[Headline::Reported]) {
        found.extend(all(&|seen| in_reported(subject, seen, apart)));
    }
    if subject.looks_at(&[Headline::Basic, Headline::BasicPlus]) {
        found.extend(all(&|seen| in_coarse_line(subject, seen, apart)));
    }
    found
}

/// The reference of BASIC that is mistaken for one of these: scope 1 of the same sub-sector.
fn beside(subject: &Subject<'_>, cover: Cover) -> Cover {
    let gpc = subject.gpc();
    let sub_sectors: Vec<usize> = cover.references(gpc).map(|reference| reference.sub_sector).collect();
    Cover::of(gpc, |_, reference| {
        reference.scope == Scope::One
            && reference.level == Level::Basic
            && sub_sectors.contains(&reference.sub_sector)
    })
}

/// The same tonnes at a reference of BASIC and at the one beside it that is reported apart.
fn same_figure(subject: &Subject<'_>, seen: &Seen<'_>, apart: &Apart) -> Option<Diagnostic> {
    let gpc = subject.gpc();
    let mut reported =
        seen.valued().filter(|(_, cover, amount)| apart.cover.holds(*cover) && !amount.is_zero());
    reported.find_map(|(there, cover, amount)| {
        let own = beside(subject, cover);
        let (here, _, _) = seen.valued().find(|(_, other, same)| own.holds(*other) && *same == amount)?;
        let (own, other) = (gpc.id(here.spot), gpc.id(there.spot));
        let message = format!("`{own}` holds the same {} as `{other}`, {}", tonnes(amount), apart.what);
        let fault = Diagnostic::at(apart.code, here.place.clone(), message)
            .label(there.place.clone(), "reported apart");
        Some(fault.help(format!("keep it at `{other}`; `{own}` counts in BASIC, where it does not belong")))
    })
}

/// `reported` adds it to what carries the same tonnes already.
fn in_reported(subject: &Subject<'_>, seen: &Seen<'_>, apart: &Apart) -> Option<Diagnostic> {
    let mut lines = seen.valued().filter(|(_, cover, amount)| apart.cover.holds(*cover) && !amount.is_zero());
    let (line, _, amount) = lines.next()?;
    let has_users = seen.account.totals.scopes()[1].amount.is_some_and(|amount| !amount.is_zero());
    let because = match apart.code {
        Code::GenerationInBasic if !has_users => return None,
        Code::GenerationInBasic => "and scope 2 carries the same tonnes",
        _ => "which counts where it was made",
    };
    let id = subject.gpc().id(line.spot);
    let message = format!("`reported` adds the {} of `{id}` in {}, {because}", tonnes(amount), seen.year());
    let fault = Diagnostic::at(apart.code, line.place.clone(), message);
    Some(fault.help("take `headline: BASIC` or `territorial` for the member and its targets"))
}

/// A line that may hold it, in an inventory that says nothing of it.
fn in_coarse_line(subject: &Subject<'_>, seen: &Seen<'_>, apart: &Apart) -> Option<Diagnostic> {
    let gpc = subject.gpc();
    let is_coarse = |cover: Cover| !cover.and(apart.cover).is_empty() && !apart.cover.holds(cover);
    let (line, cover, amount) = seen.valued().find(|(line, cover, amount)| {
        is_coarse(*cover)
            && line.scope == Some(Scope::One)
            && !amount.is_zero()
            && gpc.sector_of(line.spot).is_some()
    })?;
    let unsaid = seen.inventory.lines.iter().zip(&seen.covers);
    let said = unsaid.filter(|(other, other_cover)| has_key(other) || apart.cover.holds(**other_cover));
    let said = said.fold(Cover::NONE, |all, (_, cover)| all.with(*cover));
    let open = cover.and(apart.cover).without(said);
    let first = open.references(gpc).next()?;
    let message = format!(
        "`{}`, scope 1, counts whole in BASIC, {}, and nothing says whether {} is in it",
        gpc.id(line.spot),
        tonnes(amount),
        apart.what
    );
    Some(Diagnostic::at(apart.code, line.place.clone(), message).help(format!(
        "give that a line of its own at `{0}`, or write `{{ref: {0}, notation: NO}}` if there is none",
        first.id
    )))
}

/// More fuel for running the plants than they can burn for themselves.
fn fuel_of_plants(subject: &Subject<'_>, seen: &Seen<'_>, apart: &Apart) -> Option<Diagnostic> {
    let own = beside(subject, apart.cover);
    let mut lines = seen.valued().filter(|(_, cover, amount)| own.holds(*cover) && !amount.is_zero());
    let (line, _, _) = lines.next()?;
    let total = |wanted: Cover| {
        sum(seen.valued().filter(|(_, cover, _)| wanted.holds(*cover)).map(|(_, _, amount)| amount))
    };
    let (used, made) = (total(own)?, total(apart.cover)?);
    let grid: Dec = seen.account.totals.scopes()[1].amount.unwrap_or_default();
    let id = subject.gpc().id(line.spot);
    let message = match (made.is_zero(), grid.is_zero()) {
        (false, _) if used >= made => {
            format!("`{id}` holds {}, and the fuel for the grid is {} in all", tonnes(used), tonnes(made))
        }
        (true, false) if used >= grid => {
            format!("`{id}` holds {}, more than all grid energy used here, {}", tonnes(used), tonnes(grid))
        }
        _ => return None,
    };
    let fault = Diagnostic::at(apart.code, line.place.clone(), message)
        .hint("what the plants use themselves is less");
    let other = apart.cover.references(subject.gpc()).next()?;
    Some(fault.help(format!("move the fuel that makes energy for the grid to `{}`", other.id)))
}
