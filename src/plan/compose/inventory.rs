//! An inventory's page: totals, matrix, gases, and every line with its working.

use crate::account::{Figure, LineFigure};
use crate::model::{GasIndex, Headline, InventoryKind, Notation, Scope, What};
use crate::plan::routes;
use crate::plan::view::{
    Cell, Dataset, Download, GasRow, InventoryView, Link, Matrix, MatrixRow, MemberRef, PageHead, Part,
    Provenance, Sector, SectorLines, TakeAway, Verified,
};
use crate::plan::words::{self, Wording};
use crate::quantity::{Dec, Total};

use super::member::{shown_population, standing};
use super::{Counted, Known, MemberComposer, headline_name};

impl MemberComposer<'_> {
    fn inventory_head(&self, known: Known<'_>, found: Counted<'_>, member_url: &str) -> PageHead {
        let mut crumbs = self.member_crumbs();
        crumbs.push(Link { text: known.member.name.clone(), url: member_url.to_owned() });
        let (title, description) = title(&self.words, known, found);
        let route = routes::inventory(&known.member.id, found.inventory);
        let head = self.head_without_image(&title, &description, &route, crumbs);
        PageHead { image: self.inventory_image(known, found), ..head }
    }

    /// The page of one inventory.
    pub fn inventory(&self, known: Known<'_>, index: usize) -> InventoryView {
        let found = known.counted(index);
        let (inventory, account) = (found.inventory, found.account);
        let figure = account.headline(known.account.headline);
        let operations = inventory.kind == InventoryKind::Operations;
        let member_url = self.routes.page(&routes::member(&known.member.id));
        let page = self.inventory_head(known, found, &member_url);
        let (previous, next) = self.neighbours(known, found);
        InventoryView {
            page,
            member: MemberRef {
                name: known.member.name.clone(),
                url: member_url,
                fictional: known.member.fictional,
            },
            year: inventory.year.to_string(),
            age: self.age(found),
            operations,
            headline: figure.amount.map(|it| self.words.tonnes(it)),
            headline_name: headline_name(&self.words, known.account.headline),
            standing: standing(figure.standing),
            carbon_only: self.is_carbon_only(found),
            per_person: account
                .per_head()
                .filter(|_| !operations)
                .map(|head| self.words.per_person(head.value)),
            population: account
                .per_head()
                .map(|head| shown_population(&self.words, head.population.people, head.population.year)),
            change: self.change(known, found),
            quality: account.high_quality_percent.map(|it| self.words.percent(it)),
            grades: self.grades(self.assured(known, found)),
            completeness: self.completeness(found),
            rebased: self.rebased(found, figure),
            market_based: self.market_based(found, self.assured(known, found)),
            edition: inventory.details().edition.map(|edition| edition.to_string()).unwrap_or_default(),
            restatements: self.restatements(found),
            totals: self.totals(known, found),
            matrix: self.matrix(found),
            gases: self.gases(found),
            biogenic: account.biogenic_co2.map(|it| self.words.gas_tonnes(it)),
            left_out: self.left_out(found, figure),
            chart: self.inventory_chart(known, found),
            chart_files: self.inventory_chart_files(known, found),
            sectors: self.sector_lines(found),
            provenance: self.provenance(found),
            previous,
            next,
            take_away: self.inventory_downloads(known, found),
            dataset: None::<Dataset>,
        }
    }

    /// Whether carbon dioxide is the only gas that an inventory counts.
    pub fn is_carbon_only(&self, found: Counted<'_>) -> bool {
        crate::account::is_carbon_only(self.references, found.account)
    }

    fn of_kind<'k>(&self, known: Known<'k>, kind: InventoryKind) -> Vec<Counted<'k>> {
        let both = known.member.inventories.iter().zip(&known.account.inventories);
        let both = both.filter(|(inventory, _)| inventory.kind == kind);
        both.map(|(inventory, account)| Counted { inventory, account }).collect()
    }

    fn neighbours(&self, known: Known<'_>, found: Counted<'_>) -> (Option<Link>, Option<Link>) {
        let all = self.of_kind(known, found.inventory.kind);
        let link = |found: &Counted<'_>| Link {
            text: found.inventory.year.to_string(),
            url: self.inventory_url(known, *found),
        };
        let before = all.iter().rev().find(|other| other.inventory.year < found.inventory.year).map(link);
        let after = all.iter().find(|other| other.inventory.year > found.inventory.year).map(link);
        (before, after)
    }

    fn change(&self, known: Known<'_>, found: Counted<'_>) -> Option<crate::plan::view::Change> {
        let all = self.of_kind(known, found.inventory.kind);
        let before = all.iter().rev().find(|other| other.inventory.year < found.inventory.year)?;
        self.words.change(known.headline(*before)?, known.headline(found)?, before.inventory.year)
    }

    fn matrix(&self, found: Counted<'_>) -> Matrix {
        let gpc = &self.references.gpc;
        let in_cell = |index: usize, sector: Option<usize>, scope: Option<Option<Scope>>| {
            let line = &found.inventory.lines[index];
            sector.is_none_or(|sector| gpc.sector_of(line.spot) == Some(sector))
                && scope.is_none_or(|scope| line.scope == scope)
        };
        let figure = |sector, scope| Figure::sum(&found.account.lines, |index| in_cell(index, sector, scope));
        let cell = |sector: Option<usize>, scope: Option<Option<Scope>>| {
            let key = || self.common_key(found, |index| in_cell(index, sector, scope));
            cell(&self.words, &figure(sector, scope), key)
        };
        let all = figure(None, None).amount;
        let mixed = found.inventory.lines.iter().any(|line| line.scope.is_none());
        let mut scopes = vec![Some(Scope::One), Some(Scope::Two), Some(Scope::Three)];
        let mut columns: Vec<String> =
            ["1", "2", "3"].map(|number| self.words.tell("line-scope", &[("scope", number.into())])).to_vec();
        if mixed {
            scopes.push(None);
            columns.push(self.words.say("inventory-scopes-mixed"));
        }
        let row = |sector: usize| {
            let sum = figure(Some(sector), None);
            let share = sum.amount.zip(all).and_then(|(sum, all)| words::share(sum, all));
            MatrixRow {
                sector: self.sector(sector),
                cells: scopes.iter().map(|scope| cell(Some(sector), Some(*scope))).collect(),
                sum: cell(Some(sector), None),
                share: share.map(|it| self.words.percent(it)),
            }
        };
        let has_lines = |sector: &usize| {
            found.inventory.lines.iter().any(|line| gpc.sector_of(line.spot) == Some(*sector))
        };
        let mut sums: Vec<Cell> = scopes.iter().map(|scope| cell(None, Some(*scope))).collect();
        sums.push(cell(None, None));
        let part = |(name, scope): (&str, Option<Option<Scope>>)| {
            self.part(found, name, figure(None, scope).lines().iter().collect())
        };
        let names = columns.iter().map(String::as_str);
        let mut parts: Vec<Part> =
            names.zip(&scopes).map(|(name, scope)| part((name, Some(*scope)))).collect();
        parts.retain(|part| !part.lines.is_empty());
        let rows = (0..gpc.sectors.len()).filter(has_lines).map(row).collect();
        Matrix { columns, rows, sums, parts }
    }

    /// The key that stands for all lines of a cell; empty where they have several, or values.
    fn common_key(&self, found: Counted<'_>, inside: impl Fn(usize) -> bool) -> String {
        let mut keys: Vec<Option<Notation>> = (0..found.inventory.lines.len())
            .filter(|index| inside(*index))
            .map(|index| match &found.inventory.lines[index].what {
                What::Notation { key, .. } => Some(*key),
                _ => None,
            })
            .collect();
        keys.sort_unstable();
        keys.dedup();
        match keys.as_slice() {
            [Some(only)] => only.key().to_owned(),
            _ => String::new(),
        }
    }

    /// A sector with its name and colour number.
    pub fn sector(&self, index: usize) -> Sector {
        let sector = &self.references.gpc.sectors[index];
        Sector {
            number: super::charts::colour(index),
            roman: sector.id.to_string(),
            name: self.words.sector_full(sector),
        }
    }

    fn gases(&self, found: Counted<'_>) -> Vec<GasRow> {
        let whole = found.account.totals.get(Headline::Reported).amount;
        let share = |co2e: Option<Dec>| {
            co2e.zip(whole)
                .and_then(|(co2e, whole)| words::share(co2e, whole))
                .map(|it| self.words.percent(it))
        };
        let row = |(gas, mass): &(GasIndex, Dec)| {
            let known = self.references.gas_at(*gas);
            let (co2e, gwp) = gas_co2e(&found.account.lines, *gas);
            GasRow {
                symbol: words::gas_symbol(&known.id),
                name: words::capitalised(
                    &self.shipped_or_own(&format!("gas-{}", words::anchor(&known.id)), &known.name),
                ),
                mass: Some(self.words.gas_tonnes(*mass)),
                gwp: gwp.map(|gwp| self.words.exact(gwp, "").text).unwrap_or_default(),
                co2e: co2e.map(|it| self.words.tonnes(it)),
                share: share(co2e),
            }
        };
        let mut rows: Vec<GasRow> = found.account.gases.iter().map(row).collect();
        let only = found.account.lines.iter().filter(|line| line.fixed_gwp.is_some());
        let only = sum(only.filter_map(|line| line.co2e));
        rows.extend(only.map(|co2e| GasRow {
            symbol: "CO₂e".to_owned(),
            name: self.words.say("inventory-printed-without-gases"),
            co2e: Some(self.words.tonnes(co2e)),
            share: share(Some(co2e)),
            ..GasRow::default()
        }));
        rows
    }

    fn sector_lines(&self, found: Counted<'_>) -> Vec<SectorLines> {
        let gpc = &self.references.gpc;
        let lines = |wanted: Option<usize>| -> Vec<crate::plan::view::Line> {
            let mut of_sector: Vec<usize> = (0..found.inventory.lines.len())
                .filter(|index| gpc.sector_of(found.inventory.lines[*index].spot) == wanted)
                .collect();
            of_sector.sort_by_key(|index| (found.inventory.lines[*index].spot, *index));
            of_sector.into_iter().map(|index| self.line(found, index)).collect()
        };
        let sector = |index: usize| SectorLines {
            sector: self.sector(index),
            total: sum_of(found, |line| gpc.sector_of(line.spot) == Some(index))
                .map(|it| self.words.tonnes(it)),
            lines: lines(Some(index)),
        };
        let mut sectors: Vec<SectorLines> = (0..gpc.sectors.len()).map(sector).collect();
        let mixed = Sector { name: self.words.say("inventory-sectors-together"), ..Sector::default() };
        sectors.push(SectorLines { sector: mixed, total: None, lines: lines(None) });
        sectors.retain(|sector| !sector.lines.is_empty());
        sectors
    }

    fn provenance(&self, found: Counted<'_>) -> Provenance {
        let inventory = found.inventory;
        let shown = &self.network.accounting.gwp;
        let kept =
            found.account.lines.iter().any(|line| line.fixed_gwp.as_ref().is_some_and(|set| set != shown));
        Provenance {
            protocol: match inventory.protocol.as_deref() {
                Some("other") => self.words.say("protocol-other"),
                named => named.unwrap_or_default().to_owned(),
            },
            boundary: inventory.details().boundary.as_deref().map(words::capitalised).unwrap_or_default(),
            gwp_source: inventory.gwp.to_string(),
            gwp_shown: shown.to_string(),
            rebased: !kept,
            verified: inventory
                .details()
                .verified
                .as_ref()
                .map(|verified| Verified { by: verified.by.clone(), on: self.words.day(verified.on) }),
            file: inventory.place.file.to_string(),
            source: inventory.source.as_deref().unwrap_or_default().into(),
            licence: inventory.licence.as_deref().unwrap_or_default().into(),
            note: inventory.details().note.as_deref().unwrap_or_default().into(),
        }
    }

    fn inventory_downloads(&self, known: Known<'_>, found: Counted<'_>) -> TakeAway {
        let json = Download {
            title: self.words.say("inventory-json"),
            note: self.words.say("inventory-json-note"),
            url: self.routes.file(&routes::inventory_json(&known.member.id, found.inventory)),
            media_type: "application/json".to_owned(),
        };
        let citation = self.citation(&known.member.name, &found.inventory.year.to_string());
        TakeAway { downloads: if self.has_api { vec![json] } else { Vec::new() }, citation }
    }
}

/// The title of an inventory's page, and what it is about in a sentence.
fn title(words: &Wording, known: Known<'_>, found: Counted<'_>) -> (String, String) {
    let given = [("name", known.member.name.as_str().into()), ("year", found.inventory.year.into())];
    match found.inventory.kind {
        InventoryKind::Operations => {
            (words.tell("operations-title", &given), words.tell("operations-described", &given))
        }
        InventoryKind::Community => {
            (words.tell("inventory-title", &given), words.tell("inventory-described", &given))
        }
    }
}

/// The sum of some lines, whatever total they count in.
fn sum_of(found: Counted<'_>, wanted: impl Fn(&crate::model::Line) -> bool) -> Option<Dec> {
    let lines = found.inventory.lines.iter().zip(&found.account.lines);
    sum(lines.filter(|(line, _)| wanted(line)).filter_map(|(_, figure)| figure.co2e))
}

fn cell(words: &Wording, figure: &Figure, key: impl Fn() -> String) -> Cell {
    let is_empty = figure.lines().is_empty();
    Cell {
        number: figure.amount.filter(|_| !is_empty).map(|it| words.tonnes(it)),
        key: if is_empty { key() } else { String::new() },
        incomplete: !is_empty && !figure.without().is_empty(),
    }
}

/// A gas's CO2e over all lines, and its GWP where all lines use one.
fn gas_co2e(lines: &[LineFigure], gas: GasIndex) -> (Option<Dec>, Option<Dec>) {
    let of_gas = || lines.iter().flat_map(|line| &line.gases).filter(move |found| found.gas == gas);
    let mut gwps: Vec<Dec> = of_gas().filter_map(|found| found.gwp).collect();
    gwps.sort_unstable();
    gwps.dedup();
    let only = if let [only] = gwps.as_slice() { Some(*only) } else { None };
    (sum(of_gas().filter_map(|found| found.co2e)), only)
}

/// The sum of some amounts; `None` of none.
fn sum(amounts: impl Iterator<Item = Dec>) -> Option<Dec> {
    let mut amounts = amounts.peekable();
    amounts.peek()?;
    let mut total = Total::EMPTY;
    amounts.for_each(|amount| total.add(amount));
    total.value()
}
