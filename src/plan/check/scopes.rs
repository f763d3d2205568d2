//! A target about BASIC, of a member that stands for the sum of all its lines.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Headline;

use super::subject::{Subject, tonnes};

/// One warning a target whose total is BASIC where the member's is `reported`, and they are not the same.
pub fn scopes(subject: &Subject<'_>) -> Vec<Diagnostic> {
    if subject.account.headline != Headline::Reported {
        return Vec::new();
    }
    let basic = [Headline::Basic, Headline::BasicPlus];
    let targets =
        subject.member.targets.iter().filter(|target| !target.operations && target.sectors.is_empty());
    let found = targets.filter_map(|target| {
        let total = target.total.filter(|total| basic.contains(total))?;
        let newest = subject.years.iter().rev().find(|seen| subject.headline(seen).is_some())?;
        let (reported, part) = (subject.headline(newest)?, newest.account.totals.get(total).amount?);
        if reported == part {
            return None;
        }
        let message = format!(
            "the target `{}` is about {}, {} in {}, and the member stands for `reported`, the sum of all lines, {}",
            target.id,
            total.name(),
            tonnes(part),
            newest.year(),
            tonnes(reported)
        );
        let fault = Diagnostic::at(Code::ScopesForBasic, target.place.clone(), message);
        Some(fault.help("give the target the member's total, `total: reported`, or the member `headline: BASIC`"))
    });
    found.collect()
}
