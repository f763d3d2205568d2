//! Content: Markdown pages and the stories of members.

use crate::diagnostic::{Code, Diagnostic, Place, Span};
use crate::quantity::Date;
use crate::read::Sources;

use super::decode::Decoder;
use super::scalar::slug;

/// A Markdown file of `content/`.
#[derive(Clone, Debug)]
pub struct Article {
    pub place: Place,
    /// Where it will be, without slashes at the ends: ``, `about`, `briefs/methane`.
    pub route: String,
    /// The member whose story it is.
    pub member: Option<String>,
    pub title: String,
    pub summary: Option<String>,
    pub date: Option<Date>,
    pub draft: bool,
    /// Whether its page begins with a table of contents.
    pub contents: bool,
    pub body: String,
    /// Where the body starts in the file.
    pub body_start: Span,
}

const KEYS: [&str; 15] = [
    "title", "toc", "summary", "date", "draft", "slug", "tags", "weight", "member", "pathway", "sdgs",
    "aliases", "expires", "publish", "language",
];

/// Decodes every article; drafts are left out unless they are wanted.
pub fn articles(sources: &Sources, drafts: bool, diagnostics: &mut Vec<Diagnostic>) -> Vec<Article> {
    let mut articles = Vec::new();
    for source in sources.articles.values() {
        let mut decoder = Decoder::new(&source.file);
        articles.extend(article(&mut decoder, source).filter(|article| drafts || !article.draft));
        diagnostics.append(&mut decoder.diagnostics);
    }
    articles
}

fn article(decoder: &mut Decoder, source: &crate::read::Article) -> Option<Article> {
    let fields = decoder.fields(&source.front, &KEYS)?;
    let title = decoder.required(&fields, "title", Decoder::string);
    let summary = decoder.optional(&fields, "summary", Decoder::string);
    let date = decoder.optional(&fields, "date", Decoder::date);
    let draft = decoder.optional(&fields, "draft", Decoder::truth).unwrap_or(false);
    let contents = decoder.optional(&fields, "toc", Decoder::truth).unwrap_or(false);
    let own_slug = decoder.optional(&fields, "slug", Decoder::id);
    let named_member = decoder.optional(&fields, "member", Decoder::id);
    let inside = source.file.strip_prefix("content/").unwrap_or(&source.file);
    let route = route(inside.strip_suffix(".md").unwrap_or(inside), own_slug);
    let member = inside.strip_prefix("members/").and_then(|name| name.strip_suffix(".md")).map(str::to_owned);
    if route.is_empty() && inside != "_index.md" {
        decoder.fault(Code::NotAnId, source.front.span, "the file's name gives no address").hint =
            "add `slug:` with small Latin letters".to_owned();
        return None;
    }
    Some(Article {
        place: Place::start_of(&source.file),
        route,
        member: member.or(named_member),
        title: title?,
        summary,
        date,
        draft,
        contents,
        body: source.body.clone(),
        body_start: source.body_start,
    })
}

/// `briefs/2024 Methane` becomes `briefs/2024-methane`; a section's `_index` is the section itself.
fn route(inside: &str, own_slug: Option<String>) -> String {
    let mut parts: Vec<String> = inside.split('/').map(slug).collect();
    let is_index = inside.rsplit('/').next() == Some("_index");
    if is_index {
        parts.pop();
    } else if let Some(last) = parts.last_mut() {
        *last = own_slug.unwrap_or_else(|| last.clone());
    }
    parts.join("/")
}
