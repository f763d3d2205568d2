//! Members like a member that emit less a head.
//!
//! ```text
//! distance = mean of (larger ÷ smaller − 1) over people, people per area, heating degree days, cooling degree days and
//!            GDP per head, of those that are known of both
//! ```
//! A place of the same size and density is at distance 0; one twice as large and as dense at 1. Whatever is not known
//! of both does not count, except people, without which nobody is similar. GDP is compared within one currency.
//! Looked at are, of the members that count alike, the next ones by people on either side: the work for a member does
//! not grow with the network, and is done when its page is made.

use crate::model::{ComparisonRule, Model};
use crate::quantity::Dec;

use super::member::MemberAccount;
use super::peers::{PeerBasis, PeerFigure, Peers, basis, newest_per_head};

/// A member like another one that emits less a head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Similar {
    pub figure: PeerFigure,
    /// 0 for a twin.
    pub distance: Dec,
}

/// What is known of a place.
#[derive(Clone, Debug)]
struct Traits {
    people: Dec,
    /// People per square kilometre.
    density: Option<Dec>,
    heating: Option<Dec>,
    cooling: Option<Dec>,
    /// GDP per head, and its currency.
    income: Option<(Dec, String)>,
}

/// Members that count alike, by their people.
#[derive(Clone, Debug)]
pub struct Field {
    basis: PeerBasis,
    by_people: Vec<(Traits, PeerFigure)>,
}

/// Among whom members like a member are looked for.
pub fn fields(model: &Model, accounts: &[MemberAccount], peers: &[Peers]) -> Vec<Field> {
    peers.iter().map(|set| field(model, accounts, set)).collect()
}

fn field(model: &Model, accounts: &[MemberAccount], set: &Peers) -> Field {
    let figures = set.classes.iter().flat_map(|class| &class.figures);
    let known = figures.filter_map(|figure| Some((traits(model, accounts, figure.member)?, *figure)));
    let mut by_people: Vec<(Traits, PeerFigure)> = known.collect();
    by_people.sort_by_key(|(traits, figure)| (traits.people, figure.member));
    Field { basis: set.basis.clone(), by_people }
}

/// Those like a member that emit less a head, the most similar first; `None` where it is not compared.
pub fn similar(
    (model, accounts): (&Model, &[MemberAccount]),
    fields: &[Field],
    index: usize,
) -> Option<Vec<Similar>> {
    let member = &model.members[index];
    let basis = basis(model, accounts, index).filter(|_| member.comparable)?;
    let field = fields.iter().find(|field| field.basis == basis)?;
    let own = traits(model, accounts, index)?;
    let (_, per_head) = newest_per_head(model, accounts, index)?;
    let rule = &model.network.accounting.comparison;
    let better = |found: &Similar| found.figure.member != index && found.figure.per_head < per_head;
    let mut found: Vec<Similar> =
        nearby(field, own.people, rule).filter_map(|other| alike(&own, other, rule)).filter(better).collect();
    found.sort_by_key(|similar| (similar.distance, similar.figure.member));
    found.truncate(rule.similar);
    Some(found)
}

/// The next ones by people on either side.
fn nearby<'f>(
    field: &'f Field,
    people: Dec,
    rule: &ComparisonRule,
) -> impl Iterator<Item = &'f (Traits, PeerFigure)> {
    let here = field.by_people.partition_point(|(traits, _)| traits.people < people);
    let from = here.saturating_sub(rule.similar_among);
    // The member itself is among those from here on.
    let until = (here + rule.similar_among + 1).min(field.by_people.len());
    field.by_people[from..until].iter()
}

fn alike(own: &Traits, (other, figure): &(Traits, PeerFigure), rule: &ComparisonRule) -> Option<Similar> {
    let people = apart(own.people, other.people)?;
    if people.plus(Dec::ONE)? > rule.similar_people {
        return None;
    }
    let both = |own: Option<Dec>, other: Option<Dec>| apart(own?, other?);
    let income = own.income.as_ref().zip(other.income.as_ref()).filter(|(own, other)| own.1 == other.1);
    let parts = [
        Some(people),
        both(own.density, other.density),
        both(own.heating, other.heating),
        both(own.cooling, other.cooling),
        income.and_then(|(own, other)| apart(own.0, other.0)),
    ];
    let known: Vec<Dec> = parts.into_iter().flatten().collect();
    let sum = known.iter().try_fold(Dec::ZERO, |sum, part| sum.plus(*part))?;
    let count = Dec::from(i64::try_from(known.len()).ok()?);
    Some(Similar { figure: *figure, distance: sum.over(count)? })
}

/// How far apart two amounts are: 0 for the same, 1 for twice as much; `None` where one is nothing.
fn apart(one: Dec, other: Dec) -> Option<Dec> {
    one.max(other).over(one.min(other))?.minus(Dec::ONE)
}

fn traits(model: &Model, accounts: &[MemberAccount], index: usize) -> Option<Traits> {
    let (member, account) = (&model.members[index], &accounts[index]);
    let newest = account.counted.last()?.people;
    let area = || member.area.as_ref()?.in_unit(model.references.units.get("km2")?);
    let climate = member.climate.as_ref();
    let income = || {
        let (year, product) = member.gdp.last_key_value()?;
        let within = model.network.accounting.population_within;
        let people = account.people(*year, within)?;
        Some((product.amount.over(people)?, product.currency.clone()))
    };
    Some(Traits {
        people: newest,
        density: area().and_then(|area| newest.over(area)),
        heating: climate.and_then(|climate| climate.heating_degree_days),
        cooling: climate.and_then(|climate| climate.cooling_degree_days),
        income: income(),
    })
}
