//! The certificate of an award: what stands on it, and the page that it is printed from.

use crate::plan::view::{CertificateFiles, CertificatePage, CertificateView, Link};
use crate::plan::{routes, words};

use super::Composer;

impl Composer<'_> {
    /// The certificate of an award.
    pub fn certificate(&self, index: usize, position: usize) -> CertificateView {
        let member = &self.model.members[index];
        let Some(recognised) = self.own_award(member, position) else { return CertificateView::default() };
        let (award, programme) = (recognised.award, recognised.programme);
        let address = self.routes.absolute(&self.award_url(member, position));
        let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        let given_by = self.words.programme_text(programme, "given_by", &programme.given_by);
        let given_by = Some(words::capitalised(&given_by)).filter(|name| !name.is_empty());
        CertificateView {
            network: self.model.network.name.clone(),
            heading: self.words.say("certificate-heading"),
            member: member.name.clone(),
            instead: member.aliases.first().cloned().unwrap_or_default(),
            place: self.place(member),
            citation: award.citation.clone().unwrap_or_default(),
            date: award.out_on(programme).map_or_else(|| award.year.to_string(), |it| self.words.day(it)),
            signed: given_by.map(|name| (name, self.words.say("certificate-given"))).into_iter().collect(),
            address: address.trim_end_matches('/').to_owned(),
            crest: self.crest_of(member, &recognised),
        }
    }

    /// Where a certificate is.
    pub fn certificate_files(&self, index: usize, position: usize) -> CertificateFiles {
        if !self.has_certificates() {
            return CertificateFiles::default();
        }
        let stem = format!("{}/certificate", self.award_route(&self.model.members[index], position));
        CertificateFiles {
            page: self.routes.page(&stem),
            svg: self.routes.file(&self.routes.own(&format!("{stem}.svg"))),
            png: self.routes.file(&self.routes.own(&format!("{stem}.png"))),
            alt: self.certificate(index, position).alt(),
        }
    }

    /// Whether there are certificates: they are drawn, letter by letter.
    pub fn has_certificates(&self) -> bool {
        self.recognition.certificates && self.draws_crests()
    }

    /// The page that a certificate is printed from.
    pub fn certificate_page(&self, index: usize, position: usize) -> CertificatePage {
        let member = &self.model.members[index];
        let Some(recognised) = self.own_award(member, position) else { return CertificatePage::default() };
        let name = self.award_name(member, &recognised);
        let route = format!("{}/certificate", self.award_route(member, position));
        let mut crumbs = self.member_crumbs();
        let profile = self.routes.page(&routes::member(&member.id));
        crumbs.push(Link { text: member.name.clone(), url: profile });
        let award = Link { text: name.clone(), url: self.award_url(member, position) };
        crumbs.extend(Some(award.clone()).filter(|award| !award.url.is_empty()));
        let heading = self.words.say("certificate-heading");
        let title = format!("{heading}: {}, {name}", member.name);
        CertificatePage {
            page: self.head(&title, &format!("{title}."), &route, crumbs),
            title: format!("{}: {name}", member.name),
            member: member.name.clone(),
            fictional: member.fictional,
            certificate: self.certificate_files(index, position),
            award,
            embargo: self.embargo(recognised.award),
        }
    }
}
