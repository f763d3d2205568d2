//! Which kinds of articles there are.

use crate::diagnostic::Span;
use crate::quantity::Year;

use super::super::decode::{Decoder, Fields};
use super::event::Event;
use super::front::KindOfKeys;
use super::material::Material;
use super::narrative;

/// What an article is, and what only its kind says.
#[derive(Clone, Debug)]
pub enum ArticleKind {
    Page,
    /// The page of a folder, `_index.md`.
    Section(Listing),
    /// A brief on a policy.
    Brief,
    Story,
    /// An event, or the sessions of a training.
    Event(Box<Event>),
    /// Something to read or use.
    Material(Box<Material>),
    /// What is told of a year of a programme, on its honour roll; or of the award of the article's member, on its page.
    Recognition {
        programme: String,
        year: Year,
    },
    /// A member's own words, on its profile.
    Profile,
}

impl ArticleKind {
    /// As `kind:` writes it.
    pub fn name(&self) -> &'static str {
        match self {
            ArticleKind::Page => "page",
            ArticleKind::Section(_) => "section",
            ArticleKind::Brief => "brief",
            ArticleKind::Story => "story",
            ArticleKind::Event(event) if event.is_cohort => "cohort",
            ArticleKind::Event(_) => "event",
            ArticleKind::Material(_) => "resource",
            ArticleKind::Recognition { .. } => "recognition",
            ArticleKind::Profile => "profile",
        }
    }
}

/// How a section lists its pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listing {
    /// How many stand on one page.
    pub per_page: usize,
    pub order: Order,
}

impl Default for Listing {
    fn default() -> Listing {
        Listing { per_page: 20, order: Order::Newest }
    }
}

/// In which order a section lists its pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The newest first; what has no day comes last, by its title.
    #[default]
    Newest,
    Title,
    /// The lightest first; what has no weight comes last, by its title.
    Weight,
}

/// What `kind:` may be, and which keys such a file has.
pub const KINDS: [(&str, KindOfKeys); 8] = [
    ("page", KindOfKeys::Page),
    ("section", KindOfKeys::Section),
    ("brief", KindOfKeys::Brief),
    ("story", KindOfKeys::Story),
    ("event", KindOfKeys::Event),
    ("cohort", KindOfKeys::Cohort),
    ("resource", KindOfKeys::Resource),
    ("recognition", KindOfKeys::Recognition),
];

/// The kind of a file by its path below `content/`, without `.md` and language.
pub fn kind_of_place(inside: &str) -> KindOfKeys {
    let name = inside.rsplit('/').next().unwrap_or(inside);
    match inside.split_once('/').map(|(folder, _)| folder) {
        _ if name == "_index" => KindOfKeys::Section,
        Some("briefs") => KindOfKeys::Brief,
        Some("stories") => KindOfKeys::Story,
        Some("events") => KindOfKeys::Event,
        Some("resources") => KindOfKeys::Resource,
        Some("members") => KindOfKeys::Profile,
        Some("recognition") if narrative(inside).is_some() => KindOfKeys::Recognition,
        _ => KindOfKeys::Page,
    }
}

/// `per_page:` and `order:`
pub fn listing(decoder: &mut Decoder, fields: &Fields<'_>) -> Listing {
    let orders = [("newest", Order::Newest), ("title", Order::Title), ("weight", Order::Weight)];
    let order = decoder.optional(fields, "order", |decoder, node| decoder.one_of(node, &orders));
    let per_page = decoder.optional(fields, "per_page", |decoder, node| {
        let number = decoder.number(node)?.to_integer().filter(|number| (1..=200).contains(number));
        if number.is_none() {
            let message = "a page of a list holds 1 to 200 entries";
            decoder.fault(crate::diagnostic::Code::OutOfRange, node.span, message);
        }
        number.and_then(|number| usize::try_from(number).ok())
    });
    let usual = Listing::default();
    Listing { per_page: per_page.unwrap_or(usual.per_page), order: order.unwrap_or(usual.order) }
}

/// A narrative stands where its programme and year can be told by its path.
pub fn recognition(decoder: &mut Decoder, inside: &str, span: Span) -> Option<(String, Year)> {
    if let Some((programme, year, _)) = narrative(inside) {
        return Some((programme.to_owned(), year));
    }
    let message = "the year and the programme of this narrative cannot be told";
    decoder.fault(crate::diagnostic::Code::NotAnOption, span, message).hint =
        "name the file `content/recognition/<programme>/<year>.md`".to_owned();
    None
}
