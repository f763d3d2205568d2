//! The press kit of a programme's year.

use std::collections::BTreeSet;

use crate::account::Given;
use crate::diagnostic::Diagnostic;
use crate::plan::press::About;
use crate::plan::routes;
use crate::plan::view::{KitView, Link, PressPart, PressView};
use crate::quantity::Year;

use super::Composer;
use super::pictures::CardOf;
use super::press::{picture_entries, text_entries};
use super::press_pictures::KitPicture;
use super::profile::testimonial;

impl Composer<'_> {
    /// The years of a programme that have a kit: those in which awards were given.
    pub fn press_years(&self, position: usize) -> Vec<Year> {
        self.accounts.recognition.programmes[position].given.keys().copied().collect()
    }

    /// The way to the kit of a year.
    pub fn year_press_link(&self, position: usize, year: Year) -> Option<Link> {
        let has_kit = self.recognition.press && self.press_years(position).contains(&year);
        let route = routes::year_press(&self.model.programmes[position].id, year);
        has_kit.then(|| Link { text: self.words.say("press-kit"), url: self.routes.page(&route) })
    }

    /// The awards of a year, each once.
    pub fn given_once(&self, position: usize, year: Year) -> Vec<Given> {
        let account = &self.accounts.recognition.programmes[position];
        let mut seen = BTreeSet::new();
        let all = account.given.get(&year).into_iter().flatten();
        all.filter(|given| seen.insert((given.member, given.level))).copied().collect()
    }

    /// Whether all of a year's awards are of places that are made up.
    fn is_made_up(&self, given: &[Given]) -> bool {
        given.iter().all(|given| self.model.members[given.member].fictional)
    }

    /// The page of a year's kit.
    pub fn year_press(&self, position: usize, year: Year) -> PressView {
        let programme = &self.model.programmes[position];
        let route = routes::year_press(&programme.id, year);
        let name = self.words.programme_title(programme);
        let title = format!("{name} {year}");
        let mut crumbs = self.programme_crumbs();
        crumbs.push(Link { text: name, url: self.programme_url(programme) });
        crumbs.extend(self.roll_link(programme, year));
        let given = self.given_once(position, year);
        let awards = given.iter().map(|given| &self.model.members[given.member].awards[given.award]);
        let quotes = awards.clone().flat_map(|award| &award.quotes).map(testimonial).collect();
        let embargo = awards.filter_map(|award| self.embargo_day(award)).max();
        let roll = self.roll_link(programme, year).unwrap_or_default();
        let names = self.year_names(position, year);
        let part = PressPart {
            id: format!("{}-{year}", programme.id),
            link: Link { text: title.clone(), url: roll.url },
            title: title.clone(),
            texts: self.press_texts((programme, About::Year), &names, self.is_made_up(&given)),
            quotes,
            pictures: self.year_pictures(position, year).iter().map(KitPicture::shown).collect(),
        };
        PressView { parts: vec![part], ..self.press_page(&title, (&route, crumbs), embargo) }
    }

    /// All of it in one file.
    pub fn year_press_kit(&self, position: usize, year: Year) -> KitView {
        let programme = &self.model.programmes[position];
        let folder = format!("{}-{year}-press-kit", programme.id);
        let names = self.year_names(position, year);
        let is_made_up = self.is_made_up(&self.given_once(position, year));
        let texts = self.press_texts((programme, About::Year), &names, is_made_up);
        let mut entries = text_entries(&folder, &texts);
        entries.extend(picture_entries(&folder, self.year_pictures(position, year)));
        self.finished_kit(&folder, entries)
    }

    /// The crest of each level that was given, and the card of the honour roll.
    fn year_pictures(&self, position: usize, year: Year) -> Vec<KitPicture> {
        let programme = &self.model.programmes[position];
        let levels: BTreeSet<usize> =
            self.given_once(position, year).iter().filter_map(|given| given.level).collect();
        let crests = levels.into_iter().flat_map(|level| {
            let stem = self.level_crest_stem(programme, level);
            let name = format!("crest-{}", programme.levels[level].id);
            let title = self.words.level_title(programme, &programme.levels[level]);
            let pictures = self.crest_pictures(&stem, &name, &self.level_crest(programme, Some(level)));
            pictures
                .into_iter()
                .map(move |one| KitPicture { title: format!("{title}: {}", one.title), ..one })
        });
        let story = self.recognition_article((programme, year, None));
        let photos = self.photos(story.into_iter());
        crests.chain(self.card_picture(CardOf::HonourRoll(position, year))).chain(photos).collect()
    }

    /// Posts about years that fit in no version.
    pub fn year_press_faults(&self) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        for (position, programme) in self.model.programmes.iter().enumerate() {
            for year in self.press_years(position).into_iter().filter(|_| self.recognition.press) {
                let names = self.year_names(position, year);
                let subject = format!("{} {year}", programme.title);
                let is_made_up = self.is_made_up(&self.given_once(position, year));
                faults.extend(self.long_posts((programme, About::Year), (&names, &subject), is_made_up));
            }
        }
        faults
    }
}
