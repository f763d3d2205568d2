//! The pictures of a press kit: files of the site, once more in one place.

use crate::account::Recognised;
use crate::plan::routes;
use crate::plan::view::{Ground, Picture};

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
    pub picture: Picture,
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
            all.push(KitPicture {
                file: "badge.svg".to_owned(),
                title: self.words.say("press-badge"),
                alt: format!("{}: {}", view.label, view.message),
                url: self.routes.file(&routes::badge(&member.id, &recognised.programme.id)),
                picture: Picture::Badge(view),
            });
        }
        if self.has_certificates() {
            let certificate = self.certificate(index, position);
            let alt = certificate.alt();
            for (suffix, title, picture) in [
                ("svg", "press-certificate-svg", Picture::Certificate(certificate.clone())),
                ("png", "press-certificate-png", Picture::CertificatePng(certificate)),
            ] {
                all.push(KitPicture {
                    file: format!("certificate.{suffix}"),
                    title: self.words.say(title),
                    alt: alt.clone(),
                    url: self.routes.file(&self.routes.own(&format!("{route}/certificate.{suffix}"))),
                    picture,
                });
            }
        }
        all.extend(self.card_picture(CardOf::Award(index, position)));
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
            .map(|(_, suffix, ground, title, picture)| KitPicture {
                file: format!("{name}{ground}.{suffix}"),
                title: self.words.say(title),
                alt: crest.alt(),
                url: self.routes.file(&format!("{stem}{ground}.{suffix}")),
                picture,
            })
            .collect()
    }

    /// The card of a page, where cards are drawn.
    pub fn card_picture(&self, of: CardOf) -> Option<KitPicture> {
        self.pictures.draws_card(of).then(|| {
            let card = self.card(of);
            KitPicture {
                file: "card.png".to_owned(),
                title: self.words.say("press-card"),
                alt: card.alt(),
                url: self.routes.file(&self.card_path(of)),
                picture: Picture::Card(Box::new(card)),
            }
        })
    }
}
