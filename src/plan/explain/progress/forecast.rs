//! The forecast without action, what the actions save of it, and how far they go towards a target, explained.

use crate::account::Rules;
use crate::account::{Drives, ForecastAccount, Part, SectorForecast, drives};
use crate::model::InventoryKind;
use crate::plan::words;
use crate::quantity::{Dec, Year};

use super::{Explanation, Kind, Miss, Teller, exact, factor, percent, plain, share};

impl Teller<'_, '_> {
    pub(super) fn forecast(self, to: &mut Explanation) -> Result<(), Miss> {
        let Some(forecast) = &self.known.account.forecast else {
            let message = format!(
                "{} has no forecast: nobody says what would happen without action",
                self.known.member.name
            );
            return Err(Miss { message, unknown_member: false });
        };
        let Some((until, amount)) = forecast.values.last() else { return Ok(()) };
        self.head(&format!("forecast of {} without action, {until}", self.headline()), exact(*amount), to);
        to.say(1, format!("projected; source: {}", forecast.source));
        to.say(1, "E(y) = (E₀ without scope 2 + E₀ of scope 2 × grid) × people × activity × (1 + intensity) to the power of the years");
        to.heading(format!("It starts from what was measured in {}", forecast.base_year), "");
        let base = self.inventory(InventoryKind::Community, forecast.base_year);
        if let Some(both) = base.and_then(|found| Some((found, self.known.headline(found)?))) {
            self.measured_year(both, 1, to);
        }
        for year in self.told_years(forecast) {
            self.forecast_year(forecast, year, to);
        }
        Ok(())
    }

    /// The years of targets that the forecast reaches, and its last one.
    fn told_years(self, forecast: &ForecastAccount) -> Vec<Year> {
        let targets = self.known.member.targets.iter().map(|target| target.year);
        let mut years: Vec<Year> = targets
            .filter(|year| *year > forecast.base_year && *year < forecast.until)
            .chain([forecast.until])
            .collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    fn forecast_year(self, forecast: &ForecastAccount, year: Year, to: &mut Explanation) {
        let at =
            |values: &[(Year, Dec)]| values.iter().find(|(known, _)| *known == year).map(|(_, value)| *value);
        let amount = at(&forecast.values).map(exact).unwrap_or_default();
        to.heading(format!("{year}, without action"), amount);
        for sector in &forecast.sectors {
            self.sector(sector, (year, forecast.base_year), to);
        }
        let Some(measures) = &self.known.account.measures else { return };
        if measures.wedges.is_empty() {
            return;
        }
        to.heading(format!("{year}, with the actions"), at(&measures.values).map(exact).unwrap_or_default());
        for wedge in &measures.wedges {
            let action = &self.known.member.actions[wedge.action];
            let saved = at(&wedge.values).unwrap_or_default();
            to.figure(1, format!("− {}: {} ({})", action.id, action.title, action.place), exact(saved));
        }
        let names = |index: &usize| self.known.member.actions[*index].id.as_str();
        let left_out: Vec<&str> = measures.not_counted.iter().map(names).collect();
        if !left_out.is_empty() {
            to.say(
                1,
                format!(
                    "not counted, for they are stopped or do not say how much or from when: {}",
                    left_out.join(", ")
                ),
            );
        }
    }

    fn sector(self, one: &SectorForecast, (year, base_year): (Year, Year), to: &mut Explanation) {
        let model = self.composer.model;
        let name = one.sector.map_or_else(
            || "All sectors together".to_owned(),
            |index| {
                format!(
                    "{} {}",
                    model.references.gpc.sectors[index].id, model.references.gpc.sectors[index].name
                )
            },
        );
        let amount = one.values.iter().find(|(known, _)| *known == year).map(|(_, value)| exact(*value));
        to.figure(1, name, amount.unwrap_or_default());
        let today = self.composer.accounts.today;
        let found =
            drives(Rules::of(model), (self.known.member, self.known.account), one.sector, (year, today));
        if let Some(drives) = found {
            to.say(2, driven(&drives, year.since(base_year)));
        }
    }

    /// How far the actions go towards a target.
    pub(super) fn gap(self, index: usize, to: &mut Explanation) -> Result<(), Miss> {
        let target = &self.known.member.targets[index];
        let both = self.known.account.gaps.iter().find(|gap| gap.target == index);
        let Some((gap, measures)) = both.zip(self.known.account.measures.as_ref()) else {
            let message = format!("the target `{}` cannot be held against a forecast", target.id);
            return Err(Miss { message, unknown_member: false });
        };
        let closed = gap.closed_percent.map(|share| format!("{} closed", percent(share)));
        self.head(
            &format!("gap of the target {}", target.id),
            closed.unwrap_or_else(|| "no gap".to_owned()),
            to,
        );
        to.row(1, Kind::Place, target.place.to_string(), "");
        to.heading(format!("The gap in {}, projected", target.year), exact(gap.gap));
        to.say(
            1,
            format!(
                "without action − goal = {} − {} = {}",
                plain(gap.without_action),
                factor(gap.goal),
                plain(gap.gap)
            ),
        );
        to.say(
            1,
            format!(
                "see `milepost explain {} forecast` and `... target {}`",
                self.known.member.id, target.id
            ),
        );
        to.heading(format!("What the actions save in {}", target.year), exact(gap.saved));
        for wedge in &measures.wedges {
            let action = &self.known.member.actions[wedge.action];
            let saved = wedge.values.iter().find(|(year, _)| *year == target.year).map(|(_, value)| *value);
            to.figure(1, format!("{}: {}", action.id, action.title), saved.map(exact).unwrap_or_default());
            to.row(2, Kind::Place, action.place.to_string(), "");
        }
        let (Some(share), Some(rest)) = (gap.closed_percent, gap.gap.minus(gap.saved)) else { return Ok(()) };
        to.heading("Share of the gap that they close", percent(share));
        to.say(
            1,
            format!(
                "{} ÷ {} = {}; what stays open: {}",
                plain(gap.saved),
                plain(gap.gap),
                percent(share),
                exact(rest)
            ),
        );
        Ok(())
    }
}

/// `(100 + 50 × 0.3 ÷ 0.4) × 52,000 ÷ 50,000 × (1 − 1 %) to the power of 7`
fn driven(drives: &Drives, years: i32) -> String {
    let Part { other, grid } = drives.part;
    let whole = || other.plus(grid).map(plain).unwrap_or_default();
    let Some(intensity) = drives.intensity else {
        return format!("{}: nothing drives it, it stays as it is", whole());
    };
    let ratio = |(now, then): (Dec, Dec), what: &str| format!(" × {} ÷ {} ({what})", plain(now), plain(then));
    let start = match drives.grid {
        Some((now, then)) => {
            format!("({} + {} × {} ÷ {} (grid))", plain(other), plain(grid), plain(now), plain(then))
        }
        None => whole(),
    };
    let people = drives.people.map(|pair| ratio(pair, "people")).unwrap_or_default();
    let activity = drives.activity.map(|pair| ratio(pair, "activity")).unwrap_or_default();
    let power = match intensity {
        none if none.is_zero() => String::new(),
        rate => format!(" × (1 + {}) to the power of {years}", words::capitalised(&share(rate))),
    };
    format!("{start}{people}{activity}{power}")
}
