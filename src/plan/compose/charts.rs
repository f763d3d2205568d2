//! Charts by sector and by group.

use crate::plan::view::chart::{self, Bar, Bars, Measure, Measured, Sector, Sectors, Shape};
use crate::plan::words;

use super::history::standing;
use crate::quantity::Dec;

use super::{Counted, Known, MemberComposer, headline_name};

impl MemberComposer<'_> {
    /// Sectors stacked over the years; `None` where no year can be told by sector.
    pub fn sectors_chart(&self, known: Known<'_>) -> Option<chart::Chart> {
        let gpc = &self.references.gpc;
        let years = |sector: usize| -> Vec<Measured> {
            let of_year = |inventory: Counted<'_>| {
                let figure = inventory.account.totals.sector(sector);
                let year = inventory.inventory.year.number();
                Some(Measured { year, value: figure.amount?, standing: standing(figure.standing) })
            };
            known.community().filter_map(of_year).collect()
        };
        let sectors: Vec<Sector> = (0..gpc.sectors.len())
            .map(|index| Sector { name: self.sector_name(index), colour: colour(index), years: years(index) })
            .filter(|sector| sector.years.iter().any(|year| !year.value.is_zero()))
            .collect();
        let latest = known.latest()?;
        let (largest, share) = self.largest_sector(known, latest)?;
        let total = known.headline(latest)?;
        let gas = self.gas_name(known);
        let (part, portion) = (("sector", largest.into()), ("share", share.into()));
        Some(chart::Chart {
            title: self.words.tell("chart-largest", &[part.clone(), portion.clone()]),
            subtitle: self.words.tell(
                "chart-by-sector",
                &[
                    ("headline", headline_name(&self.words, known.account.headline).into()),
                    ("gas", gas.into()),
                ],
            ),
            description: self.words.tell(
                "chart-sector-share",
                &[
                    part,
                    portion,
                    ("total", self.words.tonnes_words(total).into()),
                    ("gas", gas.into()),
                    ("year", latest.inventory.year.into()),
                ],
            ),
            source: self.sources(known),
            measure: Measure::tonnes(gas),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::Sectors(Sectors { sectors }),
        })
    }

    /// What a sector is called for short: `Transportation`. A site that calls it otherwise than what ships does so in every
    /// language.
    pub fn sector_name(&self, index: usize) -> String {
        let sector = &self.references.gpc.sectors[index];
        self.shipped_or_own(&format!("sector-{}", sector.id.to_lowercase()), &sector.short)
    }

    /// The same inside a sentence: `transportation`.
    pub fn sector_within(&self, index: usize) -> String {
        let sector = &self.references.gpc.sectors[index];
        let id = sector.id.to_lowercase();
        let is_shipped = crate::language::english().say(&format!("sector-{id}")) == sector.short;
        if is_shipped { self.words.say(&format!("sector-within-{id}")) } else { sector.short.clone() }
    }

    /// The sector with the most tonnes, and its share: `Transportation` and `44 %`.
    pub fn largest_sector(&self, known: Known<'_>, inventory: Counted<'_>) -> Option<(String, String)> {
        let (index, share) = largest(known, inventory)?;
        let share = self.words.percent(share);
        Some((self.sector_name(index), self.words.numbers.percent_of(&share.text)))
    }

    /// One inventory's sectors as bars.
    pub fn inventory_chart(&self, known: Known<'_>, inventory: Counted<'_>) -> Option<chart::Chart> {
        let bar = |(index, figure): (usize, &crate::account::Figure)| {
            let value = figure.amount.filter(|amount| !amount.is_zero())?;
            let name = self.sector_name(index);
            Some(Bar {
                name,
                value,
                standing: standing(figure.standing),
                colour: Some(colour(index)),
                here: false,
            })
        };
        let mut bars: Vec<Bar> = inventory.account.totals.sectors().enumerate().filter_map(bar).collect();
        bars.sort_by_key(|bar| std::cmp::Reverse(bar.value));
        if bars.len() < 2 {
            return None;
        }
        let (largest, share) = self.largest_sector(known, inventory)?;
        let year = inventory.inventory.year;
        let list: Vec<String> =
            bars.iter().map(|bar| format!("{}: {}", bar.name, self.words.tonnes_words(bar.value))).collect();
        Some(chart::Chart {
            title: self.words.tell("chart-largest", &[("sector", largest.into()), ("share", share.into())]),
            subtitle: self.words.tell(
                "chart-by-sector-in-year",
                &[
                    ("headline", headline_name(&self.words, known.account.headline).into()),
                    ("year", year.into()),
                ],
            ),
            description: self.words.tell(
                "chart-sectors-in-year",
                &[("year", year.into()), ("list", self.words.apart(&list).into())],
            ),
            source: inventory.inventory.source.as_deref().unwrap_or_default().into(),
            measure: Measure::tonnes("CO₂e"),
            numbers: self.words.numbers.clone(),
            words: self.words.chart(),
            shape: Shape::Bars(Bars { of: self.words.say("inventory-sector"), bars }),
        })
    }

    /// Whether [`MemberComposer::inventory_chart`] has something to show.
    pub fn has_inventory_chart(&self, known: Known<'_>, inventory: Counted<'_>) -> bool {
        let amounts = inventory.account.totals.sectors().filter_map(|figure| figure.amount);
        amounts.filter(|amount| !amount.is_zero()).count() > 1 && largest(known, inventory).is_some()
    }
}

/// The position of the sector with the most tonnes, and its share in percent.
fn largest(known: Known<'_>, inventory: Counted<'_>) -> Option<(usize, Dec)> {
    let total = known.headline(inventory)?;
    let amounts = inventory.account.totals.sectors().enumerate();
    let amounts = amounts.filter_map(|(index, figure)| Some((index, figure.amount?)));
    let (index, amount) = amounts.max_by_key(|(_, amount)| *amount)?;
    Some((index, words::share(amount, total)?))
}

/// A sector's colour is its number in the table of the GPC.
pub fn colour(sector: usize) -> u8 {
    u8::try_from(sector + 1).unwrap_or(u8::MAX)
}
