//! Which pages and pictures of recognition and journeys a site has, and what fills each.

use crate::model::Model;
use crate::plan::routes;
use crate::plan::view::{Ground, Link, Picture, View};
use crate::quantity::Year;

use super::Composer;
use super::pictures::Drawn;

/// One page or picture, by positions in the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecognitionPage {
    Programmes,
    Programme(usize),
    /// Who was recognised by a programme in a year.
    HonourRoll(usize, Year),
    /// An award of a member.
    Award(usize, usize),
    Journeys,
    Journey(usize),
    /// The crest of a programme's level, and of a member's award.
    LevelCrest(usize, usize, CrestFile),
    AwardCrest(usize, usize, CrestFile),
    /// What a member shows of a programme on its own pages.
    Badge(usize, usize),
}

/// Which of the files of a crest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CrestFile {
    pub dark: bool,
    pub png: bool,
}

impl CrestFile {
    const ALL: [CrestFile; 4] = [
        CrestFile { dark: false, png: false },
        CrestFile { dark: true, png: false },
        CrestFile { dark: false, png: true },
        CrestFile { dark: true, png: true },
    ];

    /// `.svg`, `-dark.png`
    fn suffix(self) -> &'static str {
        match (self.dark, self.png) {
            (false, false) => ".svg",
            (true, false) => "-dark.svg",
            (false, true) => ".png",
            (true, true) => "-dark.png",
        }
    }
}

impl RecognitionPage {
    /// The kind of page, as `pages:` in `theme.yaml` names it.
    pub fn kind(self) -> &'static str {
        use RecognitionPage as Page;
        match self {
            Page::Programmes => "programmes",
            Page::Programme(_) => "programme",
            Page::HonourRoll(..) => "honour-roll",
            Page::Award(..) => "award",
            Page::Journeys => "journeys",
            Page::Journey(_) => "journey",
            Page::LevelCrest(.., file) | Page::AwardCrest(.., file) if file.png => "picture",
            Page::LevelCrest(..) | Page::AwardCrest(..) | Page::Badge(..) => "crest",
        }
    }
}

/// The kinds of these pages that a site publishes.
#[derive(Clone, Copy, Debug, Default)]
pub struct RecognitionKinds {
    pub programmes: bool,
    pub programme: bool,
    pub honour_rolls: bool,
    pub awards: bool,
    pub journeys: bool,
    pub journey: bool,
    pub crests: bool,
}

impl RecognitionKinds {
    /// What a theme publishes of what a model has.
    pub fn of(model: &Model, pages: &dyn Fn(&str) -> bool) -> RecognitionKinds {
        let (given, ways) = (!model.programmes.is_empty(), !model.frameworks.is_empty());
        RecognitionKinds {
            programmes: given && pages("programmes"),
            programme: pages("programme"),
            honour_rolls: pages("honour-roll"),
            awards: pages("award"),
            journeys: ways && pages("journeys"),
            journey: pages("journey"),
            crests: pages("crest"),
        }
    }
}

impl Composer<'_> {
    /// Every page and picture with its path. Pictures of pixels are among them where pictures are drawn at all.
    pub fn recognition_pages(&self) -> Vec<(String, RecognitionPage)> {
        use RecognitionPage as Page;
        let mut all = Vec::new();
        if !self.model.programmes.is_empty() {
            all.push((self.routes.page_path("programmes"), Page::Programmes));
        }
        for (position, programme) in self.model.programmes.iter().enumerate() {
            all.push((self.routes.page_path(&routes::programme(&programme.id)), Page::Programme(position)));
            let is_first =
                |level: &usize| programme.level_named(Some(&programme.levels[*level].id)) == Some(*level);
            for level in (0..programme.levels.len()).filter(is_first) {
                let stem = self.level_crest_stem(programme, level);
                all.extend(self.crest_paths(&stem, |file| Page::LevelCrest(position, level, file)));
            }
            for year in self.roll_years(position) {
                let route = routes::honour_roll(&programme.id, year);
                all.push((self.routes.page_path(&route), Page::HonourRoll(position, year)));
            }
        }
        self.award_pages(&mut all);
        if !self.model.frameworks.is_empty() {
            all.push((self.routes.page_path("journeys"), Page::Journeys));
        }
        for (position, framework) in self.model.frameworks.iter().enumerate() {
            all.push((self.routes.page_path(&routes::journey(&framework.id)), Page::Journey(position)));
        }
        all
    }

    fn award_pages(&self, all: &mut Vec<(String, RecognitionPage)>) {
        use RecognitionPage as Page;
        for (index, member) in self.model.members.iter().enumerate() {
            let mut badges = Vec::new();
            for (position, _) in self.own_awards(member) {
                let route = self.award_route(member, position);
                all.push((self.routes.page_path(&route), Page::Award(index, position)));
                let stem = format!("{route}/crest");
                all.extend(self.crest_paths(&stem, |file| Page::AwardCrest(index, position, file)));
                let programme = &member.awards[position].programme;
                if !badges.contains(&programme) {
                    badges.push(programme);
                    all.push((routes::badge(&member.id, programme), Page::Badge(index, position)));
                }
            }
        }
    }

    fn crest_paths<'s>(
        &'s self,
        stem: &'s str,
        page: impl Fn(CrestFile) -> RecognitionPage + 's,
    ) -> impl Iterator<Item = (String, RecognitionPage)> + 's {
        let files = CrestFile::ALL.into_iter().filter(|file| !file.png || self.draws_crests());
        files.map(move |file| (format!("{stem}{}", file.suffix()), page(file)))
    }

    /// Whether crests have files of pixels.
    pub fn draws_crests(&self) -> bool {
        self.pictures.drawn >= Drawn::Cards
    }

    /// What fills one of them.
    pub fn recognition_view(&self, page: RecognitionPage) -> View {
        use RecognitionPage as Page;
        match page {
            Page::Programmes => View::Programmes(Box::new(self.programmes())),
            Page::Programme(programme) => View::Programme(Box::new(self.programme(programme))),
            Page::HonourRoll(programme, year) => {
                View::HonourRoll(Box::new(self.honour_roll(programme, year)))
            }
            Page::Award(member, award) => View::Award(Box::new(self.award(member, award))),
            Page::Journeys => View::Journeys(Box::new(self.journeys_page())),
            Page::Journey(framework) => View::Journey(Box::new(self.journey_page(framework))),
            Page::LevelCrest(programme, level, file) => {
                let crest = self.level_crest(&self.model.programmes[programme], Some(level));
                View::Picture(Box::new(drawn(crest, file)))
            }
            Page::AwardCrest(member, award, file) => {
                View::Picture(Box::new(drawn(self.award_crest(member, award), file)))
            }
            Page::Badge(member, award) => {
                View::Picture(Box::new(Picture::Badge(self.award_badge(member, award))))
            }
        }
    }

    /// The entry of the main navigation: only where somebody was recognised, or a rule is shown.
    pub fn recognition_link(&self) -> Option<Link> {
        let accounts = &self.accounts.recognition.programmes;
        let mut both = self.model.programmes.iter().zip(accounts);
        let has_something = both.any(|(programme, account)| programme.show_rule || !account.given.is_empty());
        (self.recognition.programmes && has_something)
            .then(|| Link { text: self.words.say("nav-recognition"), url: self.routes.page("programmes") })
    }

    /// Recognition stands in the navigation behind members and the network, journeys at the foot.
    pub fn add_recognition_links(&mut self) {
        if let Some(link) = self.recognition_link() {
            let routes = [self.routes.page("members"), self.routes.page("network")];
            let before = self.site.navigation.iter().take_while(|link| routes.contains(&link.url)).count();
            self.site.navigation.insert(before, link);
        }
        self.site.footer.extend(self.journeys_link());
    }

    /// The way to all frameworks.
    pub fn journeys_link(&self) -> Option<Link> {
        self.recognition
            .journeys
            .then(|| Link { text: self.words.say("nav-journeys"), url: self.routes.page("journeys") })
    }
}

fn drawn(crest: crate::plan::view::CrestView, file: CrestFile) -> Picture {
    let ground = if file.dark { Ground::Dark } else { Ground::Light };
    if file.png { Picture::CrestPng(crest, ground) } else { Picture::Crest(crest, ground) }
}
