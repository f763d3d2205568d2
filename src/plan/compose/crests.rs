//! What stands on crests and badges, and where their files are.

use crate::account::Recognised;
use crate::model::{Member, Programme};
use crate::plan::routes;
use crate::plan::view::{BadgeView, CrestFiles, CrestView};

use super::Composer;

impl Composer<'_> {
    /// Below the output folder, without a suffix: `programmes/leaders-circle/crest-gold`.
    pub fn level_crest_stem(&self, programme: &Programme, level: usize) -> String {
        format!("{}/crest-{}", routes::programme(&programme.id), programme.levels[level].id)
    }

    /// The crest of a level, of no year.
    pub fn level_crest(&self, programme: &Programme, level: Option<usize>) -> CrestView {
        let own = level.map(|level| &programme.levels[level]);
        let title = own.filter(|level| level.title != programme.title);
        let title = title.map(|level| self.words.level_title(programme, level));
        let colours = own.and_then(|level| level.colours).or(programme.colours);
        let number = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        // White is what text on any dark ground has: ornaments are the theme's gold there.
        let is_plain = |colour: &crate::model::Colour| colour.0 == [u8::MAX; 3];
        CrestView {
            programme: self.words.programme_title(programme),
            level: title.unwrap_or_default(),
            rank: match level {
                Some(level) if programme.ordered && programme.levels.len() > 1 => {
                    (number(level + 1), number(programme.levels.len()))
                }
                _ => (0, 0),
            },
            year: String::new(),
            colours: [
                colours.map(|colours| colours.main.to_string()).unwrap_or_default(),
                colours
                    .map(|colours| colours.text)
                    .filter(|text| !is_plain(text))
                    .map(|text| text.to_string())
                    .unwrap_or_default(),
            ],
            stamp: String::new(),
        }
    }

    /// The crest of an award, with its year.
    pub fn award_crest(&self, member: usize, award: usize) -> CrestView {
        let member = &self.model.members[member];
        match self.own_award(member, award) {
            Some(recognised) => self.crest_of(member, &recognised),
            None => CrestView::default(),
        }
    }

    pub fn crest_of(&self, member: &Member, recognised: &Recognised<'_>) -> CrestView {
        let level = recognised.programme.level_named(recognised.award.level.as_deref());
        CrestView {
            year: recognised.award.year.to_string(),
            stamp: self.stamp(member.fictional),
            ..self.level_crest(recognised.programme, level)
        }
    }

    /// A badge for a member's own pages.
    pub fn award_badge(&self, member: usize, award: usize) -> BadgeView {
        let member = &self.model.members[member];
        let Some(recognised) = self.own_award(member, award) else { return BadgeView::default() };
        let crest = self.crest_of(member, &recognised);
        let parts = [crest.level.as_str(), &crest.year, &crest.stamp];
        BadgeView {
            message: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
            label: crest.programme,
            colour: crest.colours[0].clone(),
        }
    }

    /// The addresses of a crest's files.
    pub fn crest_files(&self, stem: &str, crest: &CrestView) -> CrestFiles {
        let file = |wanted: bool, suffix: &str| {
            if wanted { self.routes.file(&format!("{stem}{suffix}")) } else { String::new() }
        };
        let (svg, png) = (self.recognition.crests, self.draws_crests());
        CrestFiles {
            svg: file(svg, ".svg"),
            svg_dark: file(svg, "-dark.svg"),
            png: file(png, ".png"),
            png_dark: file(png, "-dark.png"),
            alt: crest.alt(),
        }
    }

    /// The files of a level's crest.
    pub fn level_crest_files(&self, programme: &Programme, level: usize) -> CrestFiles {
        let crest = self.level_crest(programme, Some(level));
        self.crest_files(&self.level_crest_stem(programme, level), &crest)
    }
}
