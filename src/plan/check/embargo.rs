//! What is not told yet, for those who ask `check`; and stories of awards that there are not.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Article, Award, Member, Model, Programme};
use crate::plan::compose::recognition_story;
use crate::plan::words;
use crate::quantity::{Date, Year};

/// One note for each round that waits, and for each award that waits for a day of its own.
pub fn under_embargo(model: &Model, today: Date) -> Vec<Diagnostic> {
    let mut notes = Vec::new();
    for programme in &model.programmes {
        for (year, round) in &programme.rounds {
            let waiting = programme.out_on(*year).filter(|day| *day > today);
            let (Some(day), count) = (waiting, awards_of(model, programme, *year)) else { continue };
            if count > 0 {
                let message = format!(
                    "{} of `{}` for {year}: nobody is told before {}",
                    words::counted(count, "award", "awards"),
                    programme.id,
                    words::english().day(day)
                );
                notes.push(Diagnostic::at(Code::UnderEmbargo, round.place.clone(), message));
            }
        }
    }
    let members =
        model.members.iter().flat_map(|member| member.awards.iter().map(move |award| (member, award)));
    notes.extend(members.filter_map(|(member, award)| of_its_own(member, award, today)));
    notes
}

fn of_its_own(member: &Member, award: &Award, today: Date) -> Option<Diagnostic> {
    let day = award.embargo.filter(|day| *day > today)?;
    let message = format!(
        "the award `{}` of {} for {}: nobody is told before {}",
        award.programme,
        member.name,
        award.year,
        words::english().day(day)
    );
    Some(Diagnostic::at(Code::UnderEmbargo, award.place.clone(), message))
}

fn awards_of(model: &Model, programme: &Programme, year: Year) -> usize {
    let all = model.members.iter().flat_map(|member| &member.awards);
    all.filter(|award| award.programme == programme.id && award.year == year).count()
}

/// Stories that would be told on the page of an award that there is not.
pub fn stories_of_no_award(model: &Model) -> Vec<Diagnostic> {
    let fault = |article: &Article| {
        let (programme, year, member) = recognition_story(article)?;
        let id = member?;
        // One of a member that there is not is told as that.
        let member = model.members.iter().find(|member| member.id == id)?;
        let is_told = member.awards.iter().any(|award| award.programme == programme && award.year == year);
        let message =
            format!("{} has no award of `{programme}` for {year}, which this story is of", member.name);
        let fault = Diagnostic::at(Code::StoryOfNoAward, article.place.clone(), message);
        (!is_told).then(|| fault.help(format!("add the award to `awards:` of `{id}`, or rename the file")))
    };
    model.articles.iter().filter_map(fault).collect()
}
