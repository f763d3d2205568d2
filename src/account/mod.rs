//! The model becomes [`Accounts`]: figures, each with its standing and its trace. This stage cannot fail; where
//! data are lacking a figure says so by its [`Standing`], and is never zero instead.

mod assurance;
mod budget;
mod budget_days;
mod change;
mod comparison;
mod completeness;
mod course;
mod due;
mod emission;
mod expression;
mod figure;
mod forecast;
mod kept_changes;
mod line_figures;
mod lmdi;
mod market;
mod measure;
mod member;
mod method;
mod network;
mod once;
mod path;
mod peers;
mod place;
mod positions;
mod quality;
mod rebasing;
mod recognition;
mod region;
mod required;
mod similar;
mod target;
#[cfg(test)]
mod tests;
mod together;
mod total;
mod trend;
mod working;

pub use assurance::Assurance;
pub use budget::{BudgetAccount, BudgetPaths, Lack, Spent, SpentYear};
pub use budget_days::{BudgetDays, UsedBy};
pub use change::{ActivityChange, Cause, Change, ReferenceChange, SectorChange, change};
pub use completeness::{Answered, Completeness, completeness};
pub use course::{Basis, Course};
pub use due::{Due, DueKind};
pub use emission::{GasFigure, LineFigure, gwp_of};
pub use expression::Expression;
pub use figure::{Figure, Standing};
pub use forecast::{Drives, ForecastAccount, Part, SectorForecast, drives};
pub use line_figures::LineFigures;
pub use lmdi::logarithmic_mean;
pub use market::{MarketBased, market_co2e, market_steps};
pub use measure::{ActionAccount, GapAccount, MeasuresAccount, Wedge, effect as action_effect};
pub use member::{InventoryAccount, MemberAccount, PerHead, PopulationUsed, account as account_of};
pub use method::{Derived, Excess};
pub use network::{Group, NetworkAccount, YearTotal};
pub use path::PathAccount;
pub use peers::{PeerBasis, PeerClass, PeerFigure, Peers, is_carbon_only};
pub use place::{PlaceAccount, members_of};
pub use positions::Positions;
pub use quality::{Grades, QualityShares};
pub use rebasing::{Rebasing, estimated_tonnes, in_set, rebasing};
pub use recognition::{
    DatedFact, Evidence, Fact, Finding, Given, InventoryFact, InventoryLack, JourneyAccount, JourneyFact,
    Judgement, LevelTally, LevelVerdict, Occasion, PeakFact, ProgrammeAccount, QualityFact, Recognised,
    RecognitionAccount, ReductionFact, StepAccount, TargetFact, TargetLack, Verdict, awards, history,
    journey, verdict,
};
pub use region::{Coverage, RegionAccount, SizeAccount, size_class};
pub use required::people;
pub use similar::Similar;
pub use target::{Status, TargetAccount};
pub use together::{KnownGroups, Together};
pub use total::{Totals, counts_in};
pub use trend::{Trend, best_lines, median, yearly_rate};
pub use working::{Step, Working, excess, method_steps, working};

use std::sync::Arc;

use rayon::prelude::*;

use crate::model::{Member, Model, Network, References, are_many};
use crate::quantity::{Date, Dec, Year};
use crate::span::{self, Work};

/// All figures of a site.
#[derive(Debug)]
pub struct Accounts {
    /// In the order of the model's members.
    pub members: Vec<MemberAccount>,
    pub network: NetworkAccount,
    pub recognition: RecognitionAccount,
    /// The day on which the figures are looked at.
    pub today: Date,
    /// Positions of members, and of what is due of each, by day: put in order once, since a large network has many
    /// files that each hold a part of it.
    due_by_day: Vec<(usize, usize)>,
}

impl Accounts {
    /// What is due and what will be of all members, by day.
    pub fn due(&self) -> impl ExactSizeIterator<Item = &Due> {
        self.due_by_day.iter().map(|(member, entry)| &self.members[*member].due[*entry])
    }
}

fn due_by_day(members: &[MemberAccount]) -> Vec<(usize, usize)> {
    let of_member =
        |(member, account): (usize, &MemberAccount)| (0..account.due.len()).map(move |entry| (member, entry));
    let mut all: Vec<(usize, usize)> = members.iter().enumerate().flat_map(of_member).collect();
    all.sort_by_key(|(member, entry)| &members[*member].due[*entry]);
    all
}

/// What the figures of one member may depend on beside the member: no other member, so that they stand as long as
/// these do.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    pub references: &'a Arc<References>,
    pub network: &'a Network,
    /// Whether there are so many members that the figures of their lines are not kept: see [`LineFigures`]. No figure
    /// depends on it.
    pub is_large: bool,
}

impl<'a> Rules<'a> {
    /// Those of a model.
    pub fn of(model: &'a Model) -> Rules<'a> {
        let is_large = are_many(model.members.len());
        Rules { references: &model.references, network: &model.network, is_large }
    }
}

impl Accounts {
    /// What a member can be compared by.
    pub fn basis(&self, model: &Model, index: usize) -> Option<PeerBasis> {
        peers::basis(model, &self.members, index)
    }

    /// A member's newest tonnes a head, and their year.
    pub fn newest_per_head(&self, model: &Model, index: usize) -> Option<(Year, Dec)> {
        peers::newest_per_head(model, &self.members, index)
    }
}

impl Accounts {
    /// Members like a member that emit less a head, the most similar first.
    pub fn similar(&self, model: &Model, index: usize) -> Vec<Similar> {
        similar::similar((model, &self.members), &self.network.fields, index).unwrap_or_default()
    }
}

/// Computes every figure. `today` decides only whether data are too old to judge by.
pub fn account(model: &Model, today: Date) -> Accounts {
    account_again(model, today, KnownFigures::default())
}

/// Figures that are known already.
#[derive(Debug, Default)]
pub struct KnownFigures {
    /// By the positions of the model's members. They must be of the same member under the same references and rules, on
    /// the same day.
    pub members: Vec<Option<MemberAccount>>,
    /// Those of the network, of just these members.
    pub network: Option<NetworkAccount>,
    /// Groups of them, where not all of the network is known.
    pub groups: KnownGroups,
}

/// The same as [`account`], but for what is known.
pub fn account_again(model: &Model, today: Date, known: KnownFigures) -> Accounts {
    let mut of_members = known.members;
    of_members.resize_with(model.members.len(), || None);
    let unknown = model.members.par_iter().zip(&mut of_members).filter(|(_, known)| known.is_none());
    // What hangs on other members, `budgets` and `due`, is always computed again.
    unknown.for_each(|(member, unknown): (&Member, &mut Option<MemberAccount>)| {
        let _span = span::begin(Work::Compute, &member.id);
        *unknown = Some(member::account(Rules::of(model), member, today));
    });
    // In the same place: a large network has megabytes of them.
    let mut members: Vec<MemberAccount> = of_members.into_iter().flatten().collect();
    // Shares are of what all of a budget's members weigh together, so they come after the members.
    let budgets = budget::budgets(model, &members, today);
    members.iter_mut().zip(budgets).for_each(|(member, budgets)| member.budgets = budgets);
    let due = due::due(model, &members, today);
    members.iter_mut().zip(due).for_each(|(member, due)| member.due = due);
    let network = known
        .network
        .unwrap_or_else(|| network::account(Together { model, accounts: &members, known: &known.groups }));
    let recognition = recognition::recognition(model, &members, today);
    let due_by_day = due_by_day(&members);
    Accounts { members, network, recognition, today, due_by_day }
}
