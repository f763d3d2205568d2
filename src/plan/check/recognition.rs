//! Where awards and rules disagree, and why nobody gets a level. A rule that is not met is told to staff, and nowhere on
//! the site.

use crate::account::{Accounts, Judgement, LevelTally, MemberAccount, awards, verdict};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Colours, Criterion, Member, Model, Programme, ProgrammeLevel, Wants};
use crate::plan::criteria::{Names, found, place, sentence};
use crate::plan::words;
use crate::quantity::{Date, Year};

use super::embargo::under_embargo;
use super::events::nothing_ahead;

/// One warning for each award whose criteria are not met by the rules and the data of its year.
pub fn award_without_criteria(
    model: &Model,
    (member, account): (&Member, &MemberAccount),
    today: Date,
) -> Vec<Diagnostic> {
    let awards = awards(model, member, today);
    let past = awards.iter().filter(|recognised| recognised.award.year.number() <= today.year());
    past.filter_map(|recognised| {
        let both = (member, account);
        let (programme, year) = (recognised.programme, recognised.award.year);
        let given = programme
            .levels
            .iter()
            .position(|level| recognised.level.is_some_and(|known| known.id == level.id))?;
        let verdict = verdict(model, both, programme, (year, today));
        let counts = |position: usize| if programme.ordered { position <= given } else { position == given };
        let levels = verdict.levels.iter().filter(|judged| counts(judged.position));
        let failing: Vec<_> = levels
            .flat_map(|judged| &judged.findings)
            .filter(|finding| finding.judgement == Judgement::NotMet)
            .collect();
        let first = failing.first()?;
        let names = Names { model, words: words::english() };
        let message = format!(
            "{} was given {} for {year}, and the data do not show: {}",
            member.name,
            level_of(programme, &programme.levels[given]),
            sentence(names, first.criterion)
        );
        let mut fault = Diagnostic::at(Code::AwardWithoutCriteria, recognised.award.place.clone(), message)
            .label(first.criterion.place.clone(), "asked for here");
        if let Some(place) = place(first).filter(|place| *place != recognised.award.place) {
            fault = fault.label(place, found(names, first));
        }
        fault = match failing.len() {
            1 => fault,
            2 => fault.help("and one criterion more"),
            count => fault.help(format!("and {} criteria more", count - 1)),
        };
        Some(fault.help("add the data that people went by, or mend the award"))
    })
    .collect()
}

/// Crests whose text is hard to read.
pub fn crests(model: &Model) -> Vec<Diagnostic> {
    let levels = |programme: &'_ Programme| {
        let own = programme.colours.map(|colours| (colours, programme.place.clone()));
        let of_levels = programme
            .levels
            .iter()
            .filter_map(|level| Some((level.colours?, level.place.clone())))
            .collect::<Vec<_>>();
        own.into_iter().chain(of_levels)
    };
    let hard = model.programmes.iter().flat_map(levels).filter(|(colours, _)| contrast(*colours) < READABLE);
    hard.map(|(colours, place)| {
        let message = format!(
            "text of {} on {} has a contrast of {:.1}",
            colours.text,
            colours.main,
            contrast(colours)
        );
        Diagnostic::at(Code::CrestHardToRead, place, message)
            .help("make one of the two darker or lighter, until it is 4.5 at least")
    })
    .collect()
}

/// The contrast that text needs (WCAG 2.2, success criterion 1.4.3).
const READABLE: f64 = 4.5;

/// The contrast of a crest's text, by the formula of WCAG 2.2.
fn contrast(colours: Colours) -> f64 {
    let luminance = |colour: crate::model::Colour| {
        let [red, green, blue] = colour.0.map(|byte| {
            let value = f64::from(byte) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (luminance(colours.main), luminance(colours.text));
    one.max(other) / one.min(other)
}

/// What staff want to know before an announcement: why nobody gets a level, and who appears to meet one and was given
/// none. It is told by `check` alone.
pub fn advice(model: &Model, accounts: &Accounts) -> Vec<Diagnostic> {
    let both = model.programmes.iter().zip(&accounts.recognition.programmes);
    let mut notes = under_embargo(model, accounts.today);
    notes.extend(nothing_ahead(model, accounts.today));
    for (programme, account) in both {
        let Some(year) = account.year.filter(|_| is_asked_for(model, programme)) else { continue };
        for tally in account.appears.get(&year).into_iter().flatten() {
            let level = &programme.levels[tally.level];
            notes.extend(nobody(model, (programme, level, year), tally));
        }
        let given = given_for(model, programme, year);
        for tally in account.appears.get(&year).into_iter().flatten().filter(|_| !given.is_empty()) {
            let has = |member: usize| {
                let reaches = |level: usize| match programme.ordered {
                    true => level >= tally.level,
                    false => level == tally.level,
                };
                given.iter().any(|(of, level)| *of == member && reaches(*level))
            };
            let without: Vec<usize> = tally.members.iter().filter(|member| !has(**member)).copied().collect();
            notes.extend(not_given(model, (programme, &programme.levels[tally.level], year), &without));
        }
    }
    notes
}

/// Positions of members and levels that people gave for a year, whether it was announced or not.
fn given_for(model: &Model, programme: &Programme, year: Year) -> Vec<(usize, usize)> {
    let of_member = |(index, member): (usize, &'_ crate::model::Member)| {
        let mut levels = Vec::new();
        for award in
            member.awards.iter().filter(|award| award.programme == programme.id && award.year == year)
        {
            levels.extend(programme.level_named(award.level.as_deref()).map(|level| (index, level)));
        }
        levels
    };
    model.members.iter().enumerate().flat_map(of_member).collect()
}

/// Whether it is the site's own programme, or one that it names: one that is there for an award alone has levels that
/// nobody here strives for.
fn is_asked_for(model: &Model, programme: &Programme) -> bool {
    let named = model.network.asked.programmes.iter().any(|(id, _)| *id == programme.id);
    named || !programme.place.file.starts_with("(built in)/")
}

/// A level that nobody meets, with the criterion that most members lack.
fn nobody(
    model: &Model,
    (programme, level, year): (&Programme, &ProgrammeLevel, Year),
    tally: &LevelTally,
) -> Option<Diagnostic> {
    if tally.met > 0 || tally.judged == 0 {
        return None;
    }
    let by_rule =
        |(criterion, _): &(&Criterion, &(usize, usize))| !matches!(criterion.wants, Wants::ByPeople(_));
    let criteria = level.criteria_of(year).zip(&tally.lacking).filter(by_rule);
    // The first of those that as many lack.
    let (criterion, (failed, unknown)) = criteria.reduce(|worst, next| {
        let lack = |(_, (failed, unknown)): (&Criterion, &(usize, usize))| failed + unknown;
        if lack(next) > lack(worst) { next } else { worst }
    })?;
    if failed + unknown == 0 {
        return None;
    }
    let message = format!(
        "nobody appears to meet {} for {year}: {} of {} lack this: {}",
        level_of(programme, level),
        words::english().count(failed + unknown),
        members(tally.judged),
        sentence(Names { model, words: words::english() }, criterion)
    );
    let note = Diagnostic::at(Code::NobodyReachesLevel, criterion.place.clone(), message);
    let note = match unknown {
        0 => note,
        _ => note.help(format!("of {} of them the data do not say", words::english().count(*unknown))),
    };
    Some(note.help(
        "`milepost explain MEMBER recognition` shows what a member has of each criterion, and what it lacks",
    ))
}

/// Members that appear to meet a level and were given none.
fn not_given(
    model: &Model,
    (programme, level, year): (&Programme, &ProgrammeLevel, Year),
    without: &[usize],
) -> Option<Diagnostic> {
    if without.is_empty() {
        return None;
    }
    let shown: Vec<&str> =
        without.iter().take(5).map(|member| model.members[*member].name.as_str()).collect();
    let others = without.len() - shown.len();
    let names = match others {
        0 => words::english().listed(shown.iter().copied()),
        others => format!("{} and {} more", shown.join(", "), words::english().count(others)),
    };
    let verb = if without.len() == 1 { "appears" } else { "appear" };
    let was = if without.len() == 1 { "was" } else { "were" };
    let message = format!(
        "{} {verb} to meet {} for {year} and {was} not given it: {names}",
        members(without.len()),
        level_of(programme, level),
    );
    let note = Diagnostic::at(Code::CriteriaWithoutAward, level.place.clone(), message);
    Some(note.help("an award is given by people: `awards:` in the member's file, if it is meant to be"))
}

fn members(count: usize) -> String {
    if count == 1 { "1 member".to_owned() } else { format!("{} members", words::english().count(count)) }
}

/// `` `gold` of `leaders-circle` ``
fn level_of(programme: &Programme, level: &ProgrammeLevel) -> String {
    format!("`{}` of `{}`", level.id, programme.id)
}
