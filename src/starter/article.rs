//! A new text: a page, a brief, a story, an event, something to use.

use crate::model::slug;
use crate::quantity::Date;

use super::files::quoted;
use super::write::NewFile;

/// What is known of a new text.
#[derive(Clone, Copy, Debug)]
pub struct ArticleFile<'a> {
    /// `page`, `brief`, `story`, `event` or `resource`.
    pub kind: &'a str,
    /// Its title, as people write it.
    pub title: &'a str,
    /// The member that it is about.
    pub member: Option<&'a str>,
    /// Its day: of publication, or of the event.
    pub day: Date,
}

/// `content/<folder>/<slug>.md`, a draft; `None` where the title has no letter or digit that an address can have.
pub fn article(of: ArticleFile<'_>) -> Option<NewFile> {
    let slug = slug(of.title);
    if slug.is_empty() {
        return None;
    }
    let folder = match of.kind {
        "brief" => "briefs/",
        "story" => "stories/",
        "event" => "events/",
        "resource" => "resources/",
        _ => "",
    };
    let mut head = format!("title: \"{}\"\n", quoted(of.title));
    head.push_str("summary: \"One or two sentences, for lists, the search and link previews.\"\n");
    if let Some(member) = of.member {
        head.push_str(&format!("member: {member}\n"));
    }
    head.push_str(&own_keys(of.kind, of.day));
    head.push_str("draft: true                      # shown by `milepost serve --drafts`; take this line out to publish\n");
    Some(NewFile {
        path: format!("content/{folder}{slug}.md"),
        text: format!("---\n{head}---\n{}", body(of)),
    })
}

fn own_keys(kind: &str, day: Date) -> String {
    match kind {
        "brief" => {
            format!("date: {day}\ntags: []                         # words to find it by: [methane, waste]\n")
        }
        "story" => format!(
            "date: {day}\n# pathway: zero-emission          # one of the five pathways\n# sdgs: [7, 13]\n"
        ),
        "event" => format!(
            "start: {day} 09:30\nend: {day} 16:00\nzone: Etc/UTC                    # America/Chicago, Europe/Berlin\n\
             # place: {{name: Town hall, address: \"1 Main Street\"}}\n# online: https://meet.example.org/\n\
             # registration: {{url: \"https://example.org/register\", deadline: {day}}}\n"
        ),
        "resource" => format!(
            "type: guide                      # or tool, template, report, example, course, video, data\ndate: {day}\n# audience: [staff]\n# Every key and what it means: `milepost schema resource`.\n"
        ),
        _ => String::new(),
    }
}

fn body(of: ArticleFile<'_>) -> String {
    let figure = of.member.map(|member| {
        format!(
            "\nA figure in a text comes from the data, so it cannot differ from the dashboard:\n\
             {{{{ figure(member=\"{member}\", of=\"total\", year=\"latest\") }}}}.\n"
        )
    });
    format!("Write here.\n{}", figure.unwrap_or_default())
}
