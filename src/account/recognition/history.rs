//! What a member was recognised for, by people.

use crate::model::{Award, Member, Model, Programme, ProgrammeLevel};
use crate::quantity::{Date, Year};

/// An award of a member, with what it is of.
#[derive(Clone, Copy, Debug)]
pub struct Recognised<'a> {
    pub award: &'a Award,
    pub programme: &'a Programme,
    /// `None` where the award names a level that there is not.
    pub level: Option<&'a ProgrammeLevel>,
    /// The last day on which it holds; `None` where it holds for ever.
    pub valid_until: Option<Date>,
    /// Whether it holds today.
    pub holds: bool,
}

/// Every award of a member that may be shown, newest first: one whose round has not been announced is left out, and so is
/// one of a programme that there is not.
pub fn history<'a>(model: &'a Model, member: &'a Member, today: Date) -> Vec<Recognised<'a>> {
    let mut awards = awards(model, member, today);
    awards.retain(|recognised| model.tells_of(recognised.programme, recognised.award, today));
    awards
}

/// The same with awards that are still to be announced: for staff, and for no page.
pub fn awards<'a>(model: &'a Model, member: &'a Member, today: Date) -> Vec<Recognised<'a>> {
    let known = |award: &'a Award| {
        let programme = model.programmes.iter().find(|programme| programme.id == award.programme)?;
        let position = programme.level_named(award.level.as_deref());
        let valid_until = award.valid_until.or_else(|| {
            let years = programme.valid_for(position)?;
            Date::end_of(Year::new(award.year.number() + years)?)
        });
        let level = position.map(|position| &programme.levels[position]);
        let holds = valid_until.is_none_or(|last| today <= last);
        Some(Recognised { award, programme, level, valid_until, holds })
    };
    let mut awards: Vec<Recognised<'a>> = member.awards.iter().filter_map(known).collect();
    awards.sort_by_key(|recognised| std::cmp::Reverse(recognised.award.year));
    awards
}
