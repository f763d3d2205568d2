//! The pictures of a press kit: files of the site, once more in one place.

use crate::account::Recognised;
use crate::model::Article;
use crate::plan::routes;
use crate::plan::view::{Ground, KitBody, Picture};

use super::Composer;
use super::pictures::CardOf;

/// A picture of a kit.
#[derive(Clone, Debug)]
pub struct KitPicture {
    /// `crest-dark.png`
    pub file: String,
    /// `Crest for dark grounds, PNG`
    pub title: String,
    /// What is on it.
    pub alt: String,
    /// Its address on the site.
    pub url: String,
    /// Who made it; empty for what the site draws.
    pub credit: String,
    pub body: KitBody,
}

impl KitPicture {
    /// What the site draws.
    fn drawn(file: String, title: String, alt: String, (url, picture): (String, Picture)) -> KitPicture {
        let body = KitBody::Picture(Box::new(picture));
        KitPicture { file, title, alt, url, credit: String::new(), body }
    }
}

impl Composer<'_> {
    /// Crest, badge, certificate and card of an award.
    pub fn award_pictures(
        &self,
        (index, position): (usize, usize),
        recognised: &Recognised<'_>,
    ) -> Vec<KitPicture> {
        let member = &self.model.members[index];
        let route = self.award_route(member, position);
        let crest = self.crest_of(member, recognised);
        let mut all = self.crest_pictures(&format!("{route}/crest"), "crest", &crest);
        let newest = self.newest_awards(member);
        if self.recognition.crests && newest.iter().any(|(newest, _)| *newest == position) {
            let view = self.award_badge(index, position);
            let alt = format!("{}: {}", view.label, view.message);
            let url = self.routes.file(&routes::badge(&member.id, &recognised.programme.id));
            let badge = (url, Picture::Badge(view));
            all.push(KitPicture::drawn("badge.svg".to_owned(), self.words.say("press-badge"), alt, badge));
        }
        if self.has_certificates() {
            let certificate = self.certificate(index, position);
            let alt = certificate.alt();
            for (suffix, title, picture) in [
                ("svg", "press-certificate-svg", Picture::Certificate(certificate.clone())),
                ("png", "press-certificate-png", Picture::CertificatePng(certificate)),
            ] {
                let url = self.routes.file(&self.routes.own(&format!("{route}/certificate.{suffix}")));
                let file = format!("certificate.{suffix}");
                all.push(KitPicture::drawn(file, self.words.say(title), alt.clone(), (url, picture)));
            }
        }
        all.extend(self.card_picture(CardOf::Award(index, position)));
        let (programme, year) = (recognised.programme, recognised.award.year);
        let stories = [
            self.recognition_article((programme, year, Some(member))),
            self.stories.get(member.id.as_str()).copied(),
        ];
        all.extend(self.photos(stories.into_iter().flatten()));
        all
    }

    /// The pictures that stand for texts, each once, as they came, with what their makers ask for.
    pub fn photos<'s>(&self, texts: impl Iterator<Item = &'s Article>) -> Vec<KitPicture> {
        let mut all: Vec<KitPicture> = Vec::new();
        for photo in texts.filter_map(|text| self.version(text).image.as_ref()) {
            let Some(index) = self.file_at(&photo.file) else { continue };
            let name = photo.file.rsplit('/').next().unwrap_or(&photo.file);
            let file = format!("photo-{name}");
            if all.iter().any(|other| other.file == file) {
                continue;
            }
            all.push(KitPicture {
                file,
                title: photo.caption.clone().unwrap_or_else(|| self.words.say("press-photo")),
                alt: photo.alt.clone(),
                url: self.routes.file(&photo.file),
                credit: photo.credit.clone().unwrap_or_default(),
                body: KitBody::File(Box::new(self.file(index, None))),
            });
        }
        all
    }

    /// The files of a crest under a name.
    pub fn crest_pictures(
        &self,
        stem: &str,
        name: &str,
        crest: &crate::plan::view::CrestView,
    ) -> Vec<KitPicture> {
        let (svg, png) = (self.recognition.crests, self.draws_crests());
        let files = [
            (svg, "svg", "", "press-crest-svg", Picture::Crest(crest.clone(), Ground::Light)),
            (svg, "svg", "-dark", "press-crest-dark-svg", Picture::Crest(crest.clone(), Ground::Dark)),
            (png, "png", "", "press-crest-png", Picture::CrestPng(crest.clone(), Ground::Light)),
            (png, "png", "-dark", "press-crest-dark-png", Picture::CrestPng(crest.clone(), Ground::Dark)),
        ];
        let files = files.into_iter().filter(|(wanted, ..)| *wanted);
        files
            .map(|(_, suffix, ground, title, picture)| {
                let url = self.routes.file(&format!("{stem}{ground}.{suffix}"));
                KitPicture::drawn(
                    format!("{name}{ground}.{suffix}"),
                    self.words.say(title),
                    crest.alt(),
                    (url, picture),
                )
            })
            .collect()
    }

    /// The card of a page, where cards are drawn.
    pub fn card_picture(&self, of: CardOf) -> Option<KitPicture> {
        self.pictures.draws_card(of).then(|| {
            let card = self.card(of);
            let (alt, url) = (card.alt(), self.routes.file(&self.card_path(of)));
            let card = (url, Picture::Card(Box::new(card)));
            KitPicture::drawn("card.png".to_owned(), self.words.say("press-card"), alt, card)
        })
    }
}
