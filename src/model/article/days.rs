//! The days of an article, held against each other and against those of its event.

use crate::diagnostic::Code;
use crate::quantity::Date;

use super::super::decode::{Decoder, Fields};
use super::{Article, ArticleKind};

/// The last day on which an article is shown, which does not come before the first.
pub fn expires(decoder: &mut Decoder, fields: &Fields<'_>, publish: Option<Date>) -> Option<Date> {
    let expires = decoder.optional(fields, "expires", Decoder::date);
    if let Some((publish, expires)) = publish.zip(expires).filter(|(publish, expires)| expires < publish) {
        let message = format!("the last day, {expires}, comes before the first, {publish}");
        decoder.fault(Code::OutOfRange, fields.key_span("expires"), message);
    }
    expires
}

/// Warns of a page that nobody sees on the days that it is for.
pub fn hold(decoder: &mut Decoder, fields: &Fields<'_>, article: &Article) {
    if let Some((date, expires)) = article.date.zip(article.expires).filter(|(date, expires)| expires < date)
    {
        let message = format!("the last day, {expires}, comes before the day of publication, {date}");
        decoder.fault(Code::DaysOutOfOrder, fields.key_span("expires"), message).hint =
            "one of the two is likely of another year".to_owned();
    }
    let ArticleKind::Event(event) = &article.kind else { return };
    let (first, last) = (event.start.day(), event.last_day());
    if let Some(expires) = article.expires.filter(|expires| *expires < first) {
        let message = format!("the page is gone after {expires}, before the event of {first}");
        decoder.fault(Code::DaysOutOfOrder, fields.key_span("expires"), message).hint =
            "leave it out: a list tells events that are over apart".to_owned();
    }
    if let Some(publish) = article.publish.filter(|publish| *publish > last) {
        let message = format!("the page is shown from {publish} on, after the event of {last}");
        decoder.fault(Code::DaysOutOfOrder, fields.key_span("publish"), message).hint =
            "write the day on which readers learn of it".to_owned();
    }
}
