//! `all`, `any`, `not`, `at_least` ... `of`.

use crate::model::{Criterion, Wants};

use super::bench::Bench;
use super::fact::Fact;
use super::{Finding, Judgement};

impl<'a> Bench<'a> {
    /// Judges criteria that are joined; those of other years have no part in it.
    pub fn joined(&self, criterion: &'a Criterion) -> Finding<'a> {
        let year = self.occasion.year;
        let all = |criteria: &'a [Criterion]| -> Vec<Finding<'a>> {
            let asked = criteria.iter().filter(|criterion| criterion.is_of(year));
            asked.map(|criterion| self.finding(criterion)).collect()
        };
        let (judgement, parts) = match &criterion.wants {
            Wants::All(criteria) => {
                let parts = all(criteria);
                (Judgement::of_all(judgements(&parts)), parts)
            }
            Wants::Any(criteria) => {
                let parts = all(criteria);
                (so_many(&parts, 1), parts)
            }
            Wants::AtLeast(count, criteria) => {
                let parts = all(criteria);
                (so_many(&parts, *count), parts)
            }
            Wants::Not(criterion) => {
                let part = self.finding(criterion);
                (opposite(part.judgement), vec![part])
            }
            _ => (Judgement::Unknown, Vec::new()),
        };
        Finding { criterion, judgement, fact: Fact::Parts, evidence: None, parts }
    }
}

fn judgements<'f>(parts: &'f [Finding<'_>]) -> impl Iterator<Item = Judgement> + 'f {
    parts.iter().map(|part| part.judgement)
}

fn so_many(parts: &[Finding<'_>], wanted: usize) -> Judgement {
    let of = |wanted: Judgement| judgements(parts).filter(|judgement| *judgement == wanted).count();
    let met = of(Judgement::Met);
    if met >= wanted {
        Judgement::Met
    } else if met + of(Judgement::Unknown) >= wanted {
        Judgement::Unknown
    } else {
        Judgement::NotMet
    }
}

fn opposite(judgement: Judgement) -> Judgement {
    match judgement {
        Judgement::Met => Judgement::NotMet,
        Judgement::NotMet => Judgement::Met,
        Judgement::Unknown => Judgement::Unknown,
    }
}
