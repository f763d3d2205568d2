//! Crests and badges in frames, for other people's pages.

use crate::account::Recognised;
use crate::model::Member;
use crate::plan::routes;
use crate::plan::view::data::Json;
use crate::plan::view::{CrestFrame, EmbedFrame, EmbedOffer, PageHead};
use crate::quantity::Dec;

use super::Composer;
use super::pictures::CardOf;

/// How large a frame is that the host does not size: a crest, and a badge.
const SIZES: [(u16, u16); 2] = [(280, 400), (400, 72)];

impl Composer<'_> {
    /// The newest award of each programme, which frames and badges are of.
    pub fn newest_awards<'s>(&'s self, member: &'s Member) -> Vec<(usize, Recognised<'s>)> {
        let mut newest: Vec<(usize, Recognised<'s>)> = Vec::new();
        for (position, recognised) in self.own_awards(member) {
            if newest.iter().all(|(_, other)| other.programme.id != recognised.programme.id) {
                newest.push((position, recognised));
            }
        }
        newest
    }

    /// Whether crests stand in frames.
    pub fn has_crest_frames(&self) -> bool {
        self.recognition.frames && self.recognition.crests
    }

    /// A crest, or a badge, in a frame.
    pub fn crest_frame(&self, index: usize, position: usize, is_badge: bool) -> CrestFrame {
        let member = &self.model.members[index];
        let Some(recognised) = self.own_award(member, position) else { return CrestFrame::default() };
        let programme = &recognised.programme.id;
        let route = routes::crest_frame(&member.id, programme, is_badge);
        let title = format!("{}: {}", member.name, self.award_name(member, &recognised));
        let award = self.award_address(member, position);
        let head = self.head(&title, &format!("{title}."), &route, Vec::new());
        let badge = self.routes.file(&routes::badge(&member.id, programme));
        let stem = format!("{}/crest", self.award_route(member, position));
        CrestFrame {
            page: PageHead { canonical: award.clone(), image: None, section: String::new(), ..head },
            member: member.name.clone(),
            fictional: member.fictional,
            award,
            crest: self.crest_files(&stem, &self.crest_of(member, &recognised)),
            badge: if is_badge { badge } else { String::new() },
        }
    }

    /// Absolute address of an award, or of the profile where awards have no pages.
    pub fn award_address(&self, member: &Member, position: usize) -> String {
        let page = match self.recognition.awards {
            true => self.award_url(member, position),
            false => self.routes.page(&routes::member(&member.id)),
        };
        self.routes.absolute(&page)
    }

    /// The frames of one award's crest and badge; nothing for an award that is not the newest of its programme.
    pub fn crest_offer(&self, member: &Member, position: usize) -> EmbedOffer {
        let newest = self.newest_awards(member).into_iter().find(|(newest, _)| *newest == position);
        let Some((_, recognised)) = newest.filter(|_| self.has_crest_frames()) else {
            return EmbedOffer::default();
        };
        let oembed = routes::award_oembed(&member.id, &recognised.programme.id);
        EmbedOffer {
            oembed: self.routes.absolute(&self.routes.file(&oembed)),
            frames: [false, true].map(|is_badge| self.crest_code(member, &recognised, is_badge)).to_vec(),
        }
    }

    /// Those of all programmes, for the profile.
    pub fn crest_offers(&self, member: &Member) -> Vec<EmbedFrame> {
        let newest = self.newest_awards(member).into_iter().filter(|_| self.has_crest_frames());
        newest.map(|(_, recognised)| self.crest_code(member, &recognised, false)).collect()
    }

    fn crest_code(&self, member: &Member, recognised: &Recognised<'_>, is_badge: bool) -> EmbedFrame {
        let given =
            [("name", member.name.as_str().into()), ("award", self.award_name(member, recognised).into())];
        let title = self.words.tell(if is_badge { "embed-badge-of" } else { "embed-crest-of" }, &given);
        let url = self.routes.page(&routes::crest_frame(&member.id, &recognised.programme.id, is_badge));
        let (width, height) = SIZES[usize::from(is_badge)];
        let code = self.frame_code(&url, &title, (&width.to_string(), height));
        EmbedFrame { title, url, code }
    }

    /// The oEmbed answer for an award's address.
    pub fn award_oembed(&self, index: usize, position: usize) -> Json {
        let member = &self.model.members[index];
        let Some(recognised) = self.own_award(member, position) else { return Json::Null };
        let frame = self.crest_code(member, &recognised, false);
        let number = |number: u16| Json::Number(Dec::from(i64::from(number)));
        let (width, height) = SIZES[0];
        let image = self.image(CardOf::Award(index, position));
        self.oembed_answer(frame, (number(width), number(height)), image)
    }
}
