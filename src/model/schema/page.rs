//! The front matter of Markdown files, kind by kind.

use super::FileKind;
use super::shape::{Key, Shape, list, optional, required};

/// Every kind of article: a file is of the kind that its folder has, unless `kind:` says another.
pub fn pages() -> Vec<FileKind> {
    let kind = |name, about, files, own: Vec<Key>| FileKind { name, about, files, shape: with(own) };
    vec![
        kind("page", "The front matter of a page in Markdown.", "content/**/*.md", Vec::new()),
        kind("section", "The front matter of a folder's page.", "content/**/_index.md", section()),
        kind("brief", "The front matter of a policy brief.", "content/briefs/**/*.md", Vec::new()),
        kind("story", "The front matter of a story.", "content/{stories,members}/**/*.md", vec![quotes()]),
        kind("event", "The front matter of an event, or of a training.", "content/events/**/*.md", event()),
        kind("resource", "The front matter of something to use.", "content/resources/**/*.md", resource()),
        kind(
            "recognition",
            "The front matter of what is told of a year of a programme.",
            "content/recognition/*/*.md",
            vec![quotes()],
        ),
    ]
}

/// What every article may say, and what only its kind does.
fn with(own: Vec<Key>) -> Shape {
    let kinds = vec!["page", "section", "brief", "story", "event", "cohort", "resource", "recognition"];
    let mut keys = vec![
        required("title", Shape::Text, "The title."),
        optional("kind", Shape::OneOf(kinds), "What it is, where its folder does not say it."),
        optional("summary", Shape::Text, "One or two sentences."),
        optional("author", Shape::Text, "Who wrote it."),
        optional("date", Shape::Date, "The day of publication; every brief has one."),
        optional("updated", Shape::Date, "The day of the last change that readers should know of."),
        optional("draft", Shape::Truth, "`true`: only built with `--drafts`."),
        optional("publish", Shape::Date, "The first day that it is shown."),
        optional("expires", Shape::Date, "The last day that it is shown."),
        optional("slug", Shape::Id, "The last part of its address."),
        optional("aliases", list(Shape::Text), "Former addresses: `/news/methane/`."),
        optional("language", Shape::Text, "The language that it is in; `about.de.md` says the same."),
        optional("tags", list(Shape::Text), "Words to find it by."),
        optional("topics", list(Shape::Text), "What it is about: a few words that many share."),
        optional("member", Shape::Id, "The member that it is about."),
        optional("pathway", Shape::Id, "One of the five pathways."),
        optional("sdgs", list(Shape::Number), "Sustainable Development Goals, 1 to 17."),
        optional("weight", Shape::Number, "Its place in a list that is ordered by weight."),
        optional("image", photo(), "A picture that stands for it."),
        optional("toc", Shape::Truth, "`true`: its page begins with a table of contents."),
    ];
    keys.extend(own);
    Shape::Record(keys)
}

fn photo() -> Shape {
    Shape::Record(vec![
        required("file", Shape::Text, "Below `content/`, found from the file's own folder."),
        required("alt", Shape::Text, "What is to be seen."),
        optional("credit", Shape::Text, "Who made it, and under which licence."),
        optional("caption", Shape::Text, "A sentence under it."),
    ])
}

fn quotes() -> Key {
    let quote = Shape::Record(vec![
        required("quote", Shape::Text, "What was said, word for word."),
        required("name", Shape::Text, "By whom."),
        optional("role", Shape::Text, "In which office."),
        optional("member", Shape::Id, "The member that they speak for."),
    ]);
    optional("quotes", list(quote), "What people said.")
}

fn section() -> Vec<Key> {
    let orders = vec!["newest", "title", "weight"];
    vec![
        optional("per_page", Shape::Number, "How many entries a page of its list has; 20 if not given."),
        optional("order", Shape::OneOf(orders), "In which order they are; the newest first if not given."),
    ]
}

fn event() -> Vec<Key> {
    let place = Shape::Record(vec![
        required("name", Shape::Text, "The house or the room."),
        optional("address", Shape::Text, "Street and town."),
    ]);
    let registration = Shape::Record(vec![
        required("url", Shape::Url, "Where one registers."),
        optional("deadline", Shape::Date, "The last day to do so."),
    ]);
    let session = Shape::Record(vec![
        required("title", Shape::Text, "What it is about."),
        required("start", Shape::Text, "A day, or a time of one."),
        optional("end", Shape::Text, "The same, or a time of the day of its start."),
    ]);
    vec![
        optional("start", Shape::Text, "`2026-12-03`, or `2026-12-03 14:00`."),
        optional("end", Shape::Text, "The same, or a time of the day of its start, `16:00`."),
        optional("zone", Shape::Text, "The time zone of all its times: `Europe/Berlin`."),
        optional("place", Shape::Either(vec![Shape::Text, place]), "Where one goes."),
        optional("online", Shape::Url, "Where it can be followed from afar."),
        optional("registration", registration, "How to take part."),
        optional("sessions", list(session), "The meetings of a training; `kind: cohort` needs them."),
        optional("programme", Shape::Id, "The programme whose awards are handed over."),
        optional("year", Shape::Year, "The year of these awards."),
        optional("audience", list(Shape::Text), "Whom it is for."),
        optional("cancelled", Shape::Truth, "`true`: it does not take place."),
    ]
}

fn resource() -> Vec<Key> {
    let types = vec!["guide", "tool", "template", "report", "example", "course", "video", "data"];
    vec![
        required("type", Shape::OneOf(types), "What it is."),
        optional("audience", list(Shape::Text), "Whom it is for."),
        optional("steps", list(Shape::Text), "Where on a journey it helps: `five-milestones/inventory`."),
        optional("url", Shape::Url, "Where it is, on another site."),
        optional("file", Shape::Text, "Or a file below `content/`."),
    ]
}
