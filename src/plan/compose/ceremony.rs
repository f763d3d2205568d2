//! The event at which the awards of a year are handed over.

use crate::model::{Article, ArticleKind, Event, Programme};
use crate::plan::press::Names;
use crate::plan::view::Ceremony;
use crate::quantity::Year;

use super::Composer;

impl Composer<'_> {
    /// The ceremony of a programme's year: when and where, and its page. One that was cancelled is none.
    pub fn ceremony(&self, programme: &Programme, year: Year) -> Option<Ceremony> {
        let (article, event) = self.model.own_articles().find_map(|article| {
            let event = ceremony_of(article)?;
            let of = event.ceremony.as_ref()?;
            (of.programme == programme.id && of.year == year).then_some((article, event))
        })?;
        let venue = event.venue.as_ref();
        let place = venue.map(|venue| {
            let address = venue.address.as_deref().unwrap_or_default();
            self.words.beside(&[venue.name.as_str(), address])
        });
        Some(Ceremony {
            title: article.title.clone(),
            url: self.routes.page(&article.route),
            day: self.words.day(event.start.day()),
            datetime: event.start.day().to_string(),
            place: place.unwrap_or_default(),
        })
    }

    /// The names of texts for the press that are about it.
    pub fn with_ceremony(&self, names: Names, programme: &Programme, year: Year) -> Names {
        let Some(ceremony) = self.ceremony(programme, year) else { return names };
        let comma = if ceremony.place.is_empty() { "" } else { ", " };
        names
            .put("ceremony", format!("{}: {}{comma}{}", ceremony.title, ceremony.day, ceremony.place))
            .put("ceremony_date", &*ceremony.day)
            .put("ceremony_place", &*ceremony.place)
            .put("ceremony_url", self.routes.absolute(&ceremony.url))
    }
}

fn ceremony_of(article: &Article) -> Option<&Event> {
    match &article.kind {
        ArticleKind::Event(event) if !event.is_cancelled => Some(event),
        _ => None,
    }
}
