//! What the social cards of programmes, honour rolls and awards say.

use crate::plan::view::CardView;
use crate::quantity::Year;

use super::Composer;

impl Composer<'_> {
    /// The card of a programme, with the crest of its highest level.
    pub fn programme_card_picture(&self, position: usize) -> CardView {
        let programme = &self.model.programmes[position];
        let highest = programme.levels.len().checked_sub(1);
        CardView {
            kicker: self.model.network.name.clone(),
            title: self.words.programme_title(programme),
            line: self.words.programme_text(programme, "what", &programme.what),
            crest: Some(self.level_crest(programme, highest)),
            ..CardView::default()
        }
    }

    /// The card of an honour roll, with the crest of the highest level that was given.
    pub fn roll_card(&self, position: usize, year: Year) -> CardView {
        let programme = &self.model.programmes[position];
        let roll = self.honour_roll_words(position, year);
        let given = self.given_once(position, year);
        let highest = given.iter().filter_map(|given| given.level).max();
        let names = self.year_names(position, year);
        let invented = !given.is_empty() && given.iter().all(|one| self.model.members[one.member].fictional);
        CardView {
            kicker: self.model.network.name.clone(),
            title: format!("{} {year}", self.words.programme_title(programme)),
            line: names.get("members", false).unwrap_or(roll),
            crest: highest.map(|level| self.level_crest(programme, Some(level))),
            stamp: self.stamp(invented),
            ..CardView::default()
        }
    }

    /// The card of an award, with its crest.
    pub fn award_card(&self, member: usize, award: usize) -> CardView {
        let crest = self.award_crest(member, award);
        let member = &self.model.members[member];
        let Some(recognised) = self.own_award(member, award) else { return CardView::default() };
        CardView {
            kicker: self.award_name(member, &recognised),
            title: member.name.clone(),
            instead: member.aliases.first().cloned().unwrap_or_default(),
            line: recognised.award.citation.clone().unwrap_or_default(),
            // The card says itself that the place is made up.
            crest: Some(crate::plan::view::CrestView { stamp: String::new(), ..crest }),
            stamp: self.stamp(member.fictional),
            ..CardView::default()
        }
    }
}
