//! Carbon budgets: a member's share, what of it is spent, what is left, and how long that lasts.
//!
//! ```text
//! share           = (amount − deductions) × weight / sum of weights
//! left            = share − emissions since the budget's first day
//! at today's rate = the day by which E0 tonnes a year use up what is left
//! linear path     E(t) = E0 − E0²/(2·left) × t,   zero after 2·left/E0 years
//! exponential     E(t) = E0 × e^(−E0/left × t)
//! ```
//! E0 is what is emitted a year at the day of the account. Both paths emit exactly what is left. The linear formula is
//! the one that Klimawatch draws (`generate_plots.py` in codeformuenster/klimawatch), the exponential one Klimatkollen's.

use crate::model::{Budget, Headline, Inventory, InventoryKind, Less, Member, Model, ShareRule, What};
use crate::quantity::{Date, Dec, Total, Year};

use super::Rules;
use super::budget_days::{BudgetDays, days};
use super::course::{Basis, Course, exhausts};
use super::member::{InventoryAccount, MemberAccount, population, series};
use super::total::counts_in;

/// How a member's part of a budget goes.
#[derive(Clone, Debug, Hash)]
pub struct BudgetAccount {
    /// Position of the budget.
    pub budget: usize,
    pub total: Headline,
    /// Tonnes of the whole budget after its deductions.
    pub shared: Option<Dec>,
    /// What the member weighs under the rule (people, tonnes, one), and what all weigh together.
    pub weights: Option<(Dec, Dec)>,
    /// Tonnes that are the member's.
    pub share: Option<Dec>,
    pub use_up: Option<Spent>,
    /// What could not be known, where something is lacking.
    pub lacks: Option<Lack>,
}

/// What is used up, and how long the rest lasts.
#[derive(Clone, Debug, Hash)]
pub struct Spent {
    /// Tonnes since the first day of the budget, by how they are known; kept apart.
    pub measured: Dec,
    pub estimated: Dec,
    pub projected: Dec,
    /// The same year by year.
    pub years: Vec<SpentYear>,
    /// The last measured year.
    pub measured_until: Year,
    /// Tonnes that are left; negative where more was emitted than the share.
    pub left: Dec,
    /// Tonnes a year at the day of the account, and how they are known.
    pub rate: (Dec, Basis),
    /// The day on which the share is used up if every year is as this one; a day in the past where it is spent.
    pub runs_out_at_todays_rate: Option<Date>,
    /// The same along the trend; `None` where the trend never uses it up.
    pub runs_out: Option<Date>,
    /// The paths that just keep what is left; `None` where nothing is left, or nothing is emitted.
    pub paths: Option<BudgetPaths>,
    /// The sums by day, of what was used and of what each course would use.
    pub days: BudgetDays,
}

/// What a year, or the part of it that counts, used up.
#[derive(Clone, Debug, Hash)]
pub struct SpentYear {
    pub year: Year,
    /// Tonnes of the whole year, and how they are known.
    pub tonnes: Dec,
    pub basis: Basis,
    /// The share of the year's days that counts.
    pub share: Dec,
    /// Tonnes of that part.
    pub part: Dec,
}

/// Two paths that emit exactly what is left.
#[derive(Clone, Debug, Hash)]
pub struct BudgetPaths {
    /// Tonnes a year, every year; negative.
    pub slope: Dec,
    /// Years until the linear path is at zero, and the day.
    pub years: Dec,
    pub zero: Option<Date>,
    /// The rate of the exponential path, E0/left, and what it takes off in a year, in percent.
    pub rate: Dec,
    pub annual_reduction_percent: Option<Dec>,
    /// Tonnes a year when each year begins: linear, exponential.
    pub values: Vec<(Year, Dec, Dec)>,
}

/// What is lacking to say more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lack {
    /// The rule finds no weight for the member: no people, no past emissions, no share given.
    Weight,
    /// No inventory tells the gases that the budget is of.
    Emissions,
    /// Nothing is known of the budget's first year.
    FirstYear,
}

impl Lack {
    /// As the API names it.
    pub fn name(self) -> &'static str {
        match self {
            Lack::Weight => "weight",
            Lack::Emissions => "emissions",
            Lack::FirstYear => "first-year",
        }
    }
}

impl Spent {
    /// All tonnes since the budget's first day.
    pub fn tonnes(&self) -> Option<Dec> {
        self.measured.plus(self.estimated)?.plus(self.projected)
    }

    /// Whether nothing is left.
    pub fn is_spent(&self) -> bool {
        self.left.is_zero() || self.left.is_negative()
    }
}

/// The budgets of every member, in the order of the members; each member's in the order of the budgets.
pub fn budgets(model: &Model, accounts: &[MemberAccount], today: Date) -> Vec<Vec<BudgetAccount>> {
    let mut found = vec![Vec::new(); accounts.len()];
    for (index, budget) in model.budgets.iter().enumerate() {
        let holders: Vec<usize> =
            (0..accounts.len()).filter(|at| holds(budget, &model.members[*at])).collect();
        let ledger = Ledger { model, accounts, budget, index, today };
        let weights: Vec<Option<Dec>> = holders.iter().map(|at| ledger.weight(*at)).collect();
        let all = ledger.all(&weights);
        for (at, weight) in holders.into_iter().zip(weights) {
            found[at].push(ledger.account(at, weight.zip(all)));
        }
    }
    found
}

/// Whether a member has a share of a budget. Where the budget names none, invented members and those that have left
/// have none.
fn holds(budget: &Budget, member: &Member) -> bool {
    let is_there = !member.fictional && member.left.is_none() && member.merged_into.is_none();
    match (budget.members.is_empty(), &budget.country) {
        (true, _) if !is_there => false,
        (false, _) => budget.members.contains(&member.id),
        (true, Some(country)) => member.country.as_ref() == Some(country),
        (true, None) => match &budget.rule {
            ShareRule::Given { shares } => shares.contains_key(&member.id),
            _ => true,
        },
    }
}

/// One budget, and what its shares are made of.
struct Ledger<'a> {
    model: &'a Model,
    accounts: &'a [MemberAccount],
    budget: &'a Budget,
    index: usize,
    today: Date,
}

impl Ledger<'_> {
    fn total(&self, at: usize) -> Headline {
        self.budget.total.unwrap_or(self.accounts[at].headline)
    }

    fn course(&self, at: usize) -> Option<Course> {
        let (member, account) = (&self.model.members[at], &self.accounts[at]);
        let total = self.total(at);
        let points = series(&member.inventories, InventoryKind::Community, |index| {
            self.emitted(&member.inventories[index], &account.inventories[index], total)
        });
        Course::through(points, &self.model.network.accounting.trend)
    }

    /// Tonnes of CO2e of the budget's gases; `None` where a line does not tell its gases.
    fn emitted(&self, inventory: &Inventory, account: &InventoryAccount, total: Headline) -> Option<Dec> {
        let whole = account.totals.get(total).amount?;
        if self.budget.gases.is_empty() {
            return Some(whole);
        }
        let mut sum = Total::EMPTY;
        for (line, figure) in inventory.lines.iter().zip(&account.lines) {
            let counts = counts_in(&self.model.references.gpc, line, total);
            if !counts || matches!(line.what, What::Notation { .. }) {
                continue;
            }
            if figure.fixed_gwp.is_some() {
                return None;
            }
            let own = figure.gases.iter().filter(|gas| self.budget.gases.contains(&gas.gas));
            own.filter_map(|gas| gas.co2e).for_each(|co2e| sum.add(co2e));
        }
        sum.value()
    }

    /// What a member weighs under the rule.
    fn weight(&self, at: usize) -> Option<Dec> {
        let member = &self.model.members[at];
        match &self.budget.rule {
            ShareRule::Population { year, .. } => {
                Some(population(Rules::of(self.model), member, *year, self.today)?.people)
            }
            ShareRule::PastEmissions { from, until, .. } => {
                let course = self.course(at)?;
                let mut years = (from.number()..=until.number()).filter_map(Year::new);
                // A year that is only projected is no past one.
                let known = |year: Year| course.at(year).filter(|(_, basis)| *basis != Basis::Projected);
                years.try_fold(Dec::ZERO, |sum, year| sum.plus(known(year)?.0))
            }
            ShareRule::Equal { .. } => Some(Dec::ONE),
            ShareRule::Given { shares } => match shares.get(&member.id)? {
                Less::Share(share) => Some(*share),
                Less::Amount(amount) => amount.in_unit(self.model.references.units.get("t")?),
            },
        }
    }

    /// What all weigh together: as given, or the sum over the members that have a weight.
    fn all(&self, weights: &[Option<Dec>]) -> Option<Dec> {
        let tonne = self.model.references.units.get("t")?;
        let given = match &self.budget.rule {
            ShareRule::Population { of, .. } => *of,
            ShareRule::PastEmissions { of, .. } => of.as_ref().and_then(|of| of.in_unit(tonne)),
            ShareRule::Equal { among } => *among,
            ShareRule::Given { .. } => Some(Dec::ONE),
        };
        given.or_else(|| weights.iter().flatten().try_fold(Dec::ZERO, |sum, weight| sum.plus(*weight)))
    }

    /// Tonnes after the deductions, of an amount that they apply to.
    fn after_deductions(&self, amount: Dec) -> Option<Dec> {
        let tonne = self.model.references.units.get("t")?;
        self.budget.deductions.iter().try_fold(amount, |left, deduction| match &deduction.less {
            Less::Share(share) => left.times(Dec::ONE.minus(*share)?),
            Less::Amount(amount) => left.minus(amount.in_unit(tonne)?),
        })
    }

    /// A member's part. Where it is given in tonnes, the deductions that are shares of the whole apply to it too.
    fn share(&self, at: usize, (weight, all): (Dec, Dec)) -> Option<Dec> {
        let ShareRule::Given { shares } = &self.budget.rule else {
            return Some(self.shared()?.times(weight)?.over(all)?.rounded(Dec::MASS_PLACES));
        };
        let share = match shares.get(&self.model.members[at].id)? {
            Less::Share(share) => self.shared()?.times(*share),
            Less::Amount(_) => {
                self.budget.deductions.iter().try_fold(weight, |left, deduction| match &deduction.less {
                    Less::Share(share) => left.times(Dec::ONE.minus(*share)?),
                    Less::Amount(_) => Some(left),
                })
            }
        };
        share.map(|share| share.rounded(Dec::MASS_PLACES))
    }

    fn shared(&self) -> Option<Dec> {
        self.after_deductions(self.budget.amount.in_unit(self.model.references.units.get("t")?)?)
    }

    fn account(&self, at: usize, weights: Option<(Dec, Dec)>) -> BudgetAccount {
        let share = weights.and_then(|weights| self.share(at, weights));
        let course = self.course(at);
        let use_up = share.zip(course.as_ref()).and_then(|(share, course)| self.spent(share, course));
        let lacks = match (share, &course, &use_up) {
            (None, ..) => Some(Lack::Weight),
            (_, None, _) => Some(Lack::Emissions),
            (_, _, None) => Some(Lack::FirstYear),
            _ => None,
        };
        let (total, shared) = (self.total(at), self.shared());
        BudgetAccount { budget: self.index, total, shared, weights, share, use_up, lacks }
    }

    fn spent(&self, share: Dec, course: &Course) -> Option<Spent> {
        let (from, today) = (self.budget.from, self.today);
        let years = spent_by_year(course, from, today)?;
        let sums = by_basis(&years)?;
        let left = sums.iter().try_fold(share, |left, sum| left.minus(*sum))?;
        let begin = from.max(today);
        let rate = course.at(Year::new(begin.year())?)?;
        let constant = |year: Year| {
            let is_past = year.number() < begin.year();
            if is_past { Some(course.at(year)?.0) } else { Some(rate.0) }
        };
        let until = self.model.network.accounting.trend.until;
        let at_todays_rate = exhausts(share, from, constant);
        let along_trend = course.exhausts(share, from);
        let paths = paths(left, rate.0, begin, until);
        let days = days(course, (share, left), (from, begin), [at_todays_rate, along_trend], paths.as_ref());
        Some(Spent {
            measured: sums[0],
            estimated: sums[1],
            projected: sums[2],
            years,
            measured_until: course.last().0,
            left,
            rate,
            runs_out_at_todays_rate: at_todays_rate,
            runs_out: along_trend,
            paths,
            days,
        })
    }
}

/// What was emitted from one day until another begins, year by year. Of a part of a year its days count.
fn spent_by_year(course: &Course, from: Date, until: Date) -> Option<Vec<SpentYear>> {
    if until <= from {
        course.at(Year::new(from.year())?)?;
        return Some(Vec::new());
    }
    let year = |number: i32| {
        let year = Year::new(number)?;
        let (tonnes, basis) = course.at(year)?;
        let begin = if number == from.year() { from.share_of_year() } else { Dec::ZERO };
        let end = if number == until.year() { until.share_of_year() } else { Dec::ONE };
        let share = end.minus(begin)?;
        Some(SpentYear { year, tonnes, basis, share, part: tonnes.times(share)?.rounded(Dec::MASS_PLACES) })
    };
    (from.year()..=until.year()).map(year).collect()
}

/// The sums of what is measured, estimated, projected.
fn by_basis(years: &[SpentYear]) -> Option<[Dec; 3]> {
    let mut sums = [Dec::ZERO; 3];
    for year in years {
        let sum = match year.basis {
            Basis::Measured => &mut sums[0],
            Basis::Estimated => &mut sums[1],
            Basis::Projected => &mut sums[2],
        };
        *sum = sum.plus(year.part)?;
    }
    Some(sums)
}

/// The paths from a rate that emit what is left and no more.
pub fn paths(left: Dec, rate: Dec, begin: Date, until: Year) -> Option<BudgetPaths> {
    let is_positive = |value: Dec| !value.is_zero() && !value.is_negative();
    if !is_positive(left) || !is_positive(rate) {
        return None;
    }
    let two = Dec::from(2_i64);
    let slope = rate.times(rate)?.over(left.times(two)?)?.negated();
    let (years, decay) = (left.times(two)?.over(rate)?, rate.over(left)?);
    let start = Dec::from(i64::from(begin.year())).plus(begin.share_of_year())?;
    let value = |year: Year| {
        let after = Dec::from(i64::from(year.number())).minus(start)?;
        let linear = rate.plus(slope.times(after)?)?.max(Dec::ZERO).rounded(Dec::MASS_PLACES);
        let exponential = match decay.times(after)?.negated().exponential() {
            Some(factor) => rate.times(factor)?.rounded(Dec::MASS_PLACES),
            // So much later that no digit is left of it.
            None => Dec::ZERO,
        };
        Some((year, linear, exponential))
    };
    let first = if begin.share_of_year().is_zero() { begin.year() } else { begin.year() + 1 };
    let zero = start.plus(years).and_then(|end| {
        let whole = end.floor();
        let year = Year::new(i32::try_from(whole.to_integer()?).ok()?)?;
        Date::within_year(year, end.minus(whole)?)
    });
    let kept = decay.negated().exponential();
    Some(BudgetPaths {
        slope,
        years,
        zero,
        rate: decay,
        annual_reduction_percent: kept.and_then(|kept| Dec::ONE.minus(kept)?.times(Dec::HUNDRED)),
        values: (first..=until.number()).filter_map(Year::new).map(value).collect::<Option<_>>()?,
    })
}
