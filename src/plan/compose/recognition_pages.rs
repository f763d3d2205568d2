//! Which pages and pictures of recognition and journeys a site has, and what fills each.

use crate::model::Model;
use crate::plan::routes;
use crate::plan::view::{Ground, Link, Picture, View};
use crate::quantity::Year;

use super::Composer;
use super::pictures::{CardOf, Drawn};
use super::press::boxed;

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
    /// The certificate of an award: SVG or PNG, and the page that it is printed from.
    Certificate(usize, usize, bool),
    CertificatePage(usize, usize),
    /// The crest of an award in a frame, or its badge.
    CrestFrame(usize, usize, bool),
    /// How that frame is found by machines.
    AwardOEmbed(usize, usize),
    /// The press kit of a member: the page, and all of it in one file.
    Press(usize),
    PressKit(usize),
    /// The same of a programme's year.
    YearPress(usize, Year),
    YearPressKit(usize, Year),
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
            Page::Certificate(..) | Page::CertificatePage(..) => "certificate",
            Page::CrestFrame(..) | Page::AwardOEmbed(..) => "crest-frame",
            Page::Press(_) | Page::PressKit(_) | Page::YearPress(..) | Page::YearPressKit(..) => "press",
        }
    }

    /// Whether there are words in it, and so one in every language. Crests are the same in all of them.
    pub fn is_spoken(self) -> bool {
        use RecognitionPage as Page;
        !matches!(self, Page::LevelCrest(..) | Page::AwardCrest(..) | Page::Badge(..) | Page::AwardOEmbed(..))
    }

    /// Whether it is a page that only makes sense on another one.
    pub fn is_for_frames(self) -> bool {
        matches!(self, RecognitionPage::CrestFrame(..))
    }

    /// The card of a page.
    pub fn card(self) -> Option<CardOf> {
        match self {
            RecognitionPage::Programme(programme) => Some(CardOf::Programme(programme)),
            RecognitionPage::HonourRoll(programme, year) => Some(CardOf::HonourRoll(programme, year)),
            RecognitionPage::Award(member, award) => Some(CardOf::Award(member, award)),
            _ => None,
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
    pub certificates: bool,
    pub frames: bool,
    pub press: bool,
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
            certificates: pages("certificate"),
            frames: pages("crest-frame"),
            press: pages("press"),
        }
    }
}

impl Composer<'_> {
    /// Every page and picture with its path. Pictures of pixels are among them where pictures are drawn at all.
    pub fn recognition_pages(&self) -> Vec<(String, RecognitionPage)> {
        let mut all = Vec::new();
        if self.is_of_many() {
            self.programme_pages(&mut all);
            self.journey_pages(&mut all);
        }
        self.award_pages(&mut all);
        all
    }

    fn programme_pages(&self, all: &mut Vec<(String, RecognitionPage)>) {
        use RecognitionPage as Page;
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
            for year in self.press_years(position) {
                let route = routes::year_press(&programme.id, year);
                all.push((self.routes.page_path(&route), Page::YearPress(position, year)));
                let zip = self.routes.own(&format!("{route}/{}-{year}-press-kit.zip", programme.id));
                all.push((zip, Page::YearPressKit(position, year)));
            }
        }
    }

    fn journey_pages(&self, all: &mut Vec<(String, RecognitionPage)>) {
        if !self.model.frameworks.is_empty() {
            all.push((self.routes.page_path("journeys"), RecognitionPage::Journeys));
        }
        for (position, framework) in self.model.frameworks.iter().enumerate() {
            all.push((
                self.routes.page_path(&routes::journey(&framework.id)),
                RecognitionPage::Journey(position),
            ));
        }
    }

    fn award_pages(&self, all: &mut Vec<(String, RecognitionPage)>) {
        use RecognitionPage as Page;
        let shown = self.model.members.iter().enumerate().filter(|(index, _)| self.shows(*index));
        for (index, member) in shown {
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
                    self.add_crest_frames((index, position), all);
                }
                self.add_certificate((index, position), all);
            }
            if !self.press_awards(member).is_empty() {
                let route = routes::press(&member.id);
                all.push((self.routes.page_path(&route), Page::Press(index)));
                let zip = self.routes.own(&format!("{route}/{}-press-kit.zip", member.id));
                all.push((zip, Page::PressKit(index)));
            }
        }
    }

    fn add_crest_frames(&self, (index, position): (usize, usize), all: &mut Vec<(String, RecognitionPage)>) {
        let member = &self.model.members[index];
        let programme = &member.awards[position].programme;
        if !self.has_crest_frames() {
            return;
        }
        for is_badge in [false, true] {
            let route = routes::crest_frame(&member.id, programme, is_badge);
            all.push((self.routes.page_path(&route), RecognitionPage::CrestFrame(index, position, is_badge)));
        }
        let oembed = routes::award_oembed(&member.id, programme);
        all.push((oembed, RecognitionPage::AwardOEmbed(index, position)));
    }

    fn add_certificate(&self, (index, position): (usize, usize), all: &mut Vec<(String, RecognitionPage)>) {
        let stem = format!("{}/certificate", self.award_route(&self.model.members[index], position));
        if !self.has_certificates() {
            return;
        }
        all.push((self.routes.page_path(&stem), RecognitionPage::CertificatePage(index, position)));
        for (suffix, png) in [("svg", false), ("png", true)] {
            let file = self.routes.own(&format!("{stem}.{suffix}"));
            all.push((file, RecognitionPage::Certificate(index, position, png)));
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

    /// How many pictures of pixels recognition has where all are drawn: cards, crests and certificates.
    pub fn recognition_pictures(&self) -> usize {
        let crest = CrestFile::ALL.into_iter().filter(|file| file.png && self.recognition.crests).count();
        let shown = self.model.members.iter().enumerate().filter(|(index, _)| self.shows(*index));
        let awards: usize = shown.map(|(_, member)| self.own_awards(member).len()).sum();
        let of_awards = awards * (1 + crest + usize::from(self.recognition.certificates));
        if !self.is_of_many() {
            return of_awards;
        }
        let of_programmes = self.model.programmes.iter().enumerate().map(|(position, programme)| {
            1 + self.roll_years(position).len() + programme.levels.len() * crest
        });
        of_awards + of_programmes.sum::<usize>()
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
            Page::Badge(member, award) => boxed(Picture::Badge(self.award_badge(member, award))),
            Page::Certificate(member, award, png) => {
                let certificate = self.certificate(member, award);
                boxed(if png {
                    Picture::CertificatePng(certificate)
                } else {
                    Picture::Certificate(certificate)
                })
            }
            Page::CertificatePage(member, award) => {
                View::Certificate(Box::new(self.certificate_page(member, award)))
            }
            Page::CrestFrame(member, award, is_badge) => {
                View::CrestFrame(Box::new(self.crest_frame(member, award, is_badge)))
            }
            Page::AwardOEmbed(member, award) => View::Json(Box::new(self.award_oembed(member, award))),
            Page::Press(member) => View::Press(Box::new(self.press(member))),
            Page::PressKit(member) => View::Kit(Box::new(self.press_kit(member))),
            Page::YearPress(programme, year) => View::Press(Box::new(self.year_press(programme, year))),
            Page::YearPressKit(programme, year) => View::Kit(Box::new(self.year_press_kit(programme, year))),
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
            self.of_one.site.navigation.insert(before, link);
        }
        self.of_one.site.footer.extend(self.journeys_link());
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
