//! Front matter: which keys each kind of article has, and how they are decoded.

use std::sync::Arc;

use crate::diagnostic::{Code, Place, Span, nearest};
use crate::quantity::Date;
use crate::read::Node;

use super::super::action::goal;
use super::super::decode::{Decoder, Fields};
use super::kind::{ArticleKind, KINDS, kind_of_place, listing, recognition};
use super::people::{author, photo, quote};
use super::pictures::may_show_pictures;
use super::route::{alias, day_in_name, language, route, without_language};
use super::tags::tags;
use super::{Article, ArticleContext, days, event, foreign, material, narrative};

/// The kinds of articles by the keys that they have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KindOfKeys {
    Page,
    Section,
    Brief,
    Story,
    Event,
    Cohort,
    Resource,
    Recognition,
    /// What stands in `content/members/`; `kind:` cannot ask for it.
    Profile,
}

/// What every article may say.
const COMMON: [&str; 20] = [
    "title", "kind", "summary", "author", "date", "updated", "draft", "publish", "expires", "slug",
    "aliases", "language", "tags", "topics", "member", "pathway", "sdgs", "weight", "image", "toc",
];

/// Every key that articles of a kind have.
pub fn keys(kind: KindOfKeys) -> Vec<&'static str> {
    let own: &[&str] = match kind {
        KindOfKeys::Section => &["per_page", "order"],
        KindOfKeys::Event | KindOfKeys::Cohort => &event::KEYS,
        KindOfKeys::Resource => &["type", "audience", "steps", "url", "file"],
        KindOfKeys::Story | KindOfKeys::Recognition | KindOfKeys::Profile => &["quotes"],
        KindOfKeys::Page | KindOfKeys::Brief => &[],
    };
    COMMON.iter().chain(own).copied().collect()
}

/// Decodes one file.
pub fn article(
    decoder: &mut Decoder,
    source: &crate::read::Article,
    context: ArticleContext<'_>,
) -> Option<Article> {
    let path = source.file.strip_prefix("content/").unwrap_or(&source.file);
    let (inside, by_name) = without_language(path.strip_suffix(".md").unwrap_or(path));
    let kind = kind_of_keys(decoder, &source.front, inside);
    let keys = keys(kind);
    let fields = decoder.fields_or(&source.front, &keys, |key| elsewhere(key, kind))?;
    let own_slug = decoder.optional(&fields, "slug", Decoder::id);
    let route = route(inside, own_slug);
    if route.is_empty() && inside != "_index" {
        decoder.fault(Code::NotAnId, source.front.span, "the file's name gives no address").hint =
            "add `slug:` with small Latin letters".to_owned();
        return None;
    }
    let own_kind = decoded_kind(decoder, &fields, (kind, inside), context);
    let title = decoder.required(&fields, "title", Decoder::name);
    let date = date(decoder, &fields, (kind, inside));
    let publish = decoder.optional(&fields, "publish", Decoder::date);
    let expires = days::expires(decoder, &fields, publish);
    let article = Article {
        place: Place::start_of(&source.file),
        language: language(decoder, by_name, fields.get("language"), context.languages),
        member: member(decoder, &fields, (kind, inside), context),
        summary: decoder.optional(&fields, "summary", Decoder::string),
        author: decoder.optional(&fields, "author", author),
        updated: decoder.optional(&fields, "updated", Decoder::date),
        draft: decoder.optional(&fields, "draft", Decoder::truth).unwrap_or(false),
        tags: tags(decoder, &fields, "tags"),
        topics: tags(decoder, &fields, "topics"),
        pathway: decoder.optional(&fields, "pathway", |decoder, node| pathway(decoder, node, context)),
        sdgs: sdgs(decoder, &fields),
        weight: decoder.optional(&fields, "weight", weight),
        aliases: decoder.list(&fields, "aliases", alias),
        image: decoder.optional(&fields, "image", |decoder, node| photo(decoder, node, context.sources)),
        quotes: decoder.list(&fields, "quotes", |decoder, node| quote(decoder, node, context.members)),
        contents: decoder.optional(&fields, "toc", Decoder::truth).unwrap_or(false),
        route,
        kind: own_kind?,
        title: title?,
        date,
        publish,
        expires,
        body: Arc::clone(&source.body),
        body_start: source.body_start,
        hash: source.hash,
        may_show_pictures: may_show_pictures(&source.body),
    };
    days::hold(decoder, &fields, &article);
    Some(article)
}

/// The day of publication: what `date:` says, or the beginning of the file's name. Every brief has one.
fn date(decoder: &mut Decoder, fields: &Fields<'_>, (kind, inside): (KindOfKeys, &str)) -> Option<Date> {
    if fields.has("date") {
        return decoder.optional(fields, "date", Decoder::date);
    }
    let by_name = day_in_name(inside);
    if kind == KindOfKeys::Brief && by_name.is_none() {
        decoder.required(fields, "date", |_, _| Some(()));
    }
    by_name
}

/// What `kind:` says, or the folder.
fn kind_of_keys(decoder: &mut Decoder, front: &Node, inside: &str) -> KindOfKeys {
    let by_place = kind_of_place(inside);
    let Some(node) = front.get("kind") else { return by_place };
    let Some(written) = decoder.one_of(node, &KINDS) else { return by_place };
    let is_fixed = matches!(by_place, KindOfKeys::Section | KindOfKeys::Profile | KindOfKeys::Recognition);
    if (is_fixed || written == KindOfKeys::Section) && written != by_place {
        let message = match by_place {
            KindOfKeys::Section => "an `_index.md` is the page of its folder, and nothing else",
            KindOfKeys::Profile => "what stands in `content/members/` is shown on a member's profile",
            KindOfKeys::Recognition => "what stands here is shown on an honour roll",
            _ => "the page of a folder is its `_index.md`",
        };
        decoder.fault(Code::NotAnOption, node.span, message).hint = "leave `kind:` out".to_owned();
        return by_place;
    }
    written
}

/// What to write instead of a key that this kind does not have.
fn elsewhere(key: &str, kind: KindOfKeys) -> Option<String> {
    let has_it = |(_, other): &&(&str, KindOfKeys)| *other != kind && keys(*other).contains(&key);
    let of_kind = KINDS.iter().find(has_it).map(|(name, _)| format!("only a file of `kind: {name}` has it"));
    match (foreign::advice(key), of_kind) {
        (Some(advice), Some(of_kind)) => Some(format!("{advice}; {of_kind}")),
        (advice, of_kind) => of_kind.or(advice.map(str::to_owned)),
    }
}

fn decoded_kind(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    (kind, inside): (KindOfKeys, &str),
    context: ArticleContext<'_>,
) -> Option<ArticleKind> {
    Some(match kind {
        KindOfKeys::Page => ArticleKind::Page,
        KindOfKeys::Section => ArticleKind::Section(listing(decoder, fields)),
        KindOfKeys::Brief => ArticleKind::Brief,
        KindOfKeys::Story => ArticleKind::Story,
        KindOfKeys::Event | KindOfKeys::Cohort => {
            let event = event::event(decoder, fields, kind == KindOfKeys::Cohort, context);
            ArticleKind::Event(Box::new(event?))
        }
        KindOfKeys::Resource => {
            ArticleKind::Material(Box::new(material::material(decoder, fields, context)?))
        }
        KindOfKeys::Recognition => {
            let (programme, year) = recognition(decoder, inside, fields.key_span("kind"))?;
            let start = Place::start_of(&decoder.file.clone()).span;
            let programme = known_programme(decoder, &programme, start, context)?;
            ArticleKind::Recognition { programme, year }
        }
        KindOfKeys::Profile => ArticleKind::Profile,
    })
}

/// A programme that the site has.
pub fn known_programme(
    decoder: &mut Decoder,
    id: &str,
    span: Span,
    context: ArticleContext<'_>,
) -> Option<String> {
    if context.programmes.iter().any(|known| known.id == id) {
        return Some(id.to_owned());
    }
    // A file that could not be read is told of already.
    if context.sources.unread.iter().any(|path| **path == *format!("data/programmes/{id}.yaml")) {
        return None;
    }
    let near = nearest(id, context.programmes.iter().map(|known| known.id.as_str()));
    let message = format!("this site has no programme `{}`", super::super::scalar::shortened(id));
    let fault = decoder.fault(Code::UnknownProgramme, span, message);
    fault.hint = near.map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
    None
}

/// Whose profile the file is for, or which member it is about.
fn member(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    (kind, inside): (KindOfKeys, &str),
    context: ArticleContext<'_>,
) -> Option<String> {
    let named = decoder.optional(fields, "member", |decoder, node| context.members.decode(decoder, node));
    let id = match kind {
        KindOfKeys::Profile => inside.strip_prefix("members/")?,
        // That of a year is of no member, whatever it names.
        KindOfKeys::Recognition => narrative(inside)?.2?,
        _ => return named,
    };
    if !context.members.has(id) {
        let start = Place::start_of(&decoder.file.clone()).span;
        let message = format!("the story is of the member `{id}`, which does not exist");
        decoder.fault(Code::UnknownMember, start, message).hint = context.members.hint(id);
    }
    Some(id.to_owned())
}

/// One of the pathways that the framework has, or that an action is of.
fn pathway(decoder: &mut Decoder, node: &Node, context: ArticleContext<'_>) -> Option<String> {
    let id = decoder.id(node)?;
    let framework = context.frameworks.iter().find(|framework| framework.id == "five-pathways");
    let steps = framework.iter().flat_map(|framework| &framework.steps).map(|step| step.id.as_str());
    let known: Vec<&str> = steps.chain(context.pathways.iter().copied()).collect();
    if known.is_empty() || known.contains(&id.as_str()) {
        return Some(id);
    }
    let near = nearest(&id, known.iter().copied());
    let fault = decoder.fault(Code::UnknownPathway, node.span, format!("there is no pathway `{id}`"));
    match near {
        Some(near) => fault.hint = format!("did you mean `{near}`?"),
        None => fault.help.push(format!("write one of {}", super::super::decode::quoted(&known))),
    }
    None
}

/// Each goal once, in their order.
fn sdgs(decoder: &mut Decoder, fields: &Fields<'_>) -> Vec<u8> {
    let mut goals = decoder.list(fields, "sdgs", goal);
    goals.sort_unstable();
    goals.dedup();
    goals
}

fn weight(decoder: &mut Decoder, node: &Node) -> Option<i64> {
    let number = decoder.number(node)?.to_integer();
    if number.is_none() {
        decoder.fault(Code::NotANumber, node.span, "a weight is a whole number");
    }
    number
}
