//! Markdown becomes HTML. The one file that names `pulldown_cmark`.
//!
//! Members' text is not trusted: raw HTML is shown as text, and addresses are checked. Nothing that is made
//! here needs an inline style or a script, because pages forbid both.

mod headings;

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream,
    html,
};

use super::address;
use super::chemistry::{escape, subscripts};
use crate::plan::view::SiteView;
use headings::Headings;

/// Where a text stands.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The folder of the text's file below `content/`.
    pub folder: &'a str,
    /// The level of the text's largest heading on the page, 2 to 6.
    pub level: u8,
    /// Begins every id, so that two texts on one page never share one; may be empty.
    pub prefix: &'a str,
    /// The site as texts see it.
    pub site: &'a SiteView,
}

impl Setting<'_> {
    /// Where a link leads, if it may be published.
    fn address(&self, written: &str) -> Option<String> {
        let address = address::published(written, &self.site.base_path, self.folder)?;
        Some(address::on_own_site(address, self.site))
    }

    /// Whether links to an address are set as plain words.
    fn is_unlinked(&self, address: &str) -> bool {
        self.site.unlinked.iter().any(|unlinked| unlinked == address)
    }
}

/// What of Markdown is read beyond its core.
const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_DEFINITION_LIST);

/// Something in a text that a check looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A link or picture on this site, as it will be published.
    Link(String),
    /// A link that is not published, as it was written.
    Refused(String),
    /// Raw HTML, which is shown as text.
    Html,
}

/// Every link to this site, refused link and piece of HTML of a text, with its bytes.
pub fn findings(markdown: &str, setting: &Setting) -> Vec<(Range<usize>, Finding)> {
    let address = |written: &str| match setting.address(written) {
        None => Some(Finding::Refused(written.to_owned())),
        Some(address) => address.starts_with('/').then_some(Finding::Link(address)),
    };
    let link = |written: &str| {
        let linked = |found: &Finding| !matches!(found, Finding::Link(to) if setting.is_unlinked(to));
        address(written).filter(linked)
    };
    let finding = |(event, range): (Event<'_>, Range<usize>)| {
        let found = match event {
            Event::Start(Tag::Link { dest_url, .. }) => link(&dest_url),
            Event::Start(Tag::Image { dest_url, .. }) => address(&dest_url),
            Event::Html(_) | Event::InlineHtml(_) => Some(Finding::Html),
            _ => None,
        };
        found.map(|found| (range, found))
    };
    Parser::new_ext(markdown, OPTIONS).into_offset_iter().filter_map(finding).collect()
}

/// The text as HTML.
pub fn set(markdown: &str, setting: &Setting) -> String {
    let mut writer = Writer::new(setting);
    for event in TextMergeStream::new(Parser::new_ext(markdown, OPTIONS)) {
        writer.take(event);
    }
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, writer.finish().into_iter());
    out
}

/// Turns the parser's events into those that are written.
struct Writer<'a> {
    setting: &'a Setting<'a>,
    out: Vec<Event<'a>>,
    headings: Headings,
    /// Where the heading that is open began in `out`, its level and its words.
    heading: Option<(usize, usize, String)>,
    /// Whether each link that is open was written.
    links: Vec<bool>,
    /// How deep in pictures and code, whose text is taken as it is.
    verbatim: usize,
    table: Table,
    /// Names of footnotes in the order of their numbers.
    notes: Vec<CowStr<'a>>,
    /// What was written before the footnote that is open, and its name.
    outside_note: Option<(CowStr<'a>, Vec<Event<'a>>)>,
    note_texts: BTreeMap<String, Vec<Event<'a>>>,
}

#[derive(Default)]
struct Table {
    count: usize,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
}

impl<'a> Writer<'a> {
    fn new(setting: &'a Setting<'a>) -> Writer<'a> {
        Writer {
            setting,
            out: Vec::new(),
            headings: Headings::default(),
            heading: None,
            links: Vec::new(),
            verbatim: 0,
            table: Table::default(),
            notes: Vec::new(),
            outside_note: None,
            note_texts: BTreeMap::new(),
        }
    }

    fn write(&mut self, html: impl Into<CowStr<'a>>) {
        self.out.push(Event::Html(html.into()));
    }

    fn take(&mut self, event: Event<'a>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(text),
            Event::Html(raw) | Event::InlineHtml(raw) => self.out.push(Event::Text(raw)),
            Event::FootnoteReference(name) => self.note_reference(name),
            Event::TaskListMarker(done) => self.write(if done {
                r#"<span class="task done" role="img" aria-label="Done"></span> "#
            } else {
                r#"<span class="task" role="img" aria-label="To do"></span> "#
            }),
            Event::Code(code) => {
                self.hear(&code);
                self.out.push(Event::Code(code));
            }
            other => self.out.push(other),
        }
    }

    fn text(&mut self, text: CowStr<'a>) {
        self.hear(&text);
        match if self.verbatim == 0 { subscripts(&text) } else { None } {
            Some(html) => self.out.push(Event::InlineHtml(html.into())),
            None => self.out.push(Event::Text(text)),
        }
    }

    /// The words of a heading make its id.
    fn hear(&mut self, words: &str) {
        if let Some((.., heard)) = &mut self.heading {
            heard.push_str(words);
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Heading { level, .. } => self.start_heading(level),
            Tag::HtmlBlock => self.out.push(Event::Start(Tag::Paragraph)),
            Tag::Link { dest_url, .. } => self.start_link(&dest_url),
            Tag::Image { link_type, dest_url, title, id } => {
                self.verbatim += 1;
                let here =
                    self.setting.address(&dest_url).filter(|address| address::is_of_this_site(address));
                let dest_url = here.map_or(CowStr::Borrowed("data:,"), CowStr::from);
                self.out.push(Event::Start(Tag::Image { link_type, dest_url, title, id }));
            }
            Tag::CodeBlock(_) => {
                self.verbatim += 1;
                self.write("<pre tabindex=\"0\"><code>");
            }
            Tag::BlockQuote(Some(kind)) => self.write(note(kind)),
            Tag::FootnoteDefinition(name) => {
                self.outside_note = Some((name, std::mem::take(&mut self.out)));
            }
            Tag::Table(alignments) => self.start_table(alignments),
            Tag::TableHead => {
                self.table.in_head = true;
                self.write("<thead><tr>");
            }
            Tag::TableRow => self.write("<tr>"),
            Tag::TableCell => self.start_cell(),
            other => self.out.push(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::HtmlBlock => self.out.push(Event::End(TagEnd::Paragraph)),
            TagEnd::Link => {
                if self.links.pop() == Some(true) {
                    self.out.push(Event::InlineHtml("</a>".into()));
                }
            }
            TagEnd::Image => {
                self.verbatim -= 1;
                self.out.push(Event::End(TagEnd::Image));
            }
            TagEnd::CodeBlock => {
                self.verbatim -= 1;
                self.write("</code></pre>\n");
            }
            TagEnd::BlockQuote(Some(_)) => self.write("</div>\n"),
            TagEnd::FootnoteDefinition => self.end_note(),
            TagEnd::Table => self.write("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                self.table = Table { in_head: false, column: 0, ..std::mem::take(&mut self.table) };
                self.write("</tr></thead><tbody>");
            }
            TagEnd::TableRow => {
                self.table.column = 0;
                self.write("</tr>");
            }
            TagEnd::TableCell => self.write(if self.table.in_head { "</th>" } else { "</td>" }),
            other => self.out.push(Event::End(other)),
        }
    }

    fn start_link(&mut self, written: &str) {
        let address = self.setting.address(written);
        let address = address.filter(|address| !self.setting.is_unlinked(address));
        self.links.push(address.is_some());
        if let Some(address) = address {
            let mut html = String::from("<a href=\"");
            escape(&mut html, &address);
            html.push_str("\">");
            self.out.push(Event::InlineHtml(html.into()));
        }
    }

    fn start_heading(&mut self, level: HeadingLevel) {
        let level = self.headings.level(level as usize, usize::from(self.setting.level));
        self.heading = Some((self.out.len(), level, String::new()));
    }

    fn end_heading(&mut self) {
        let Some((start, level, words)) = self.heading.take() else { return };
        let id = self.headings.id(self.setting.prefix, &words);
        self.out.insert(start, Event::Html(format!("<h{level} id=\"{id}\">").into()));
        let mut label = String::new();
        escape(&mut label, &words);
        self.write(format!(
            " <a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to: {label}\">#</a></h{level}>\n"
        ));
    }

    fn start_table(&mut self, alignments: Vec<Alignment>) {
        self.table = Table { count: self.table.count + 1, alignments, ..Table::default() };
        self.write(format!(
            "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table {}\"><table>",
            self.table.count
        ));
    }

    fn start_cell(&mut self) {
        let class = match self.table.alignments.get(self.table.column) {
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"middle\"",
            _ => "",
        };
        self.table.column += 1;
        let head = if self.table.in_head { "th scope=\"col\"" } else { "td" };
        self.write(format!("<{head}{class}>"));
    }

    fn note_reference(&mut self, name: CowStr<'a>) {
        let known = self.notes.iter().position(|note| *note == name);
        let number = known.unwrap_or(self.notes.len()) + 1;
        let prefix = self.setting.prefix;
        let id = if known.is_none() { format!(" id=\"{prefix}note-{number}-text\"") } else { String::new() };
        if known.is_none() {
            self.notes.push(name);
        }
        self.out.push(Event::InlineHtml(
            format!(
                "<sup><a{id} href=\"#{prefix}note-{number}\" aria-label=\"Note {number}\">{number}</a></sup>"
            )
            .into(),
        ));
    }

    fn end_note(&mut self) {
        if let Some((name, outside)) = self.outside_note.take() {
            let text = std::mem::replace(&mut self.out, outside);
            self.note_texts.insert(name.into_string(), text);
        }
    }

    /// The footnotes that are referred to come last, in the order of their numbers.
    fn finish(mut self) -> Vec<Event<'a>> {
        if self.notes.is_empty() {
            return self.out;
        }
        self.write("<section class=\"notes\" aria-label=\"Notes\"><ol>");
        for (at, name) in std::mem::take(&mut self.notes).into_iter().enumerate() {
            let (number, prefix) = (at + 1, self.setting.prefix);
            self.write(format!("<li id=\"{prefix}note-{number}\">"));
            let text = self.note_texts.remove(name.as_ref()).unwrap_or_default();
            self.out.extend(text);
            self.write(format!(
                "<a href=\"#{prefix}note-{number}-text\" aria-label=\"Back to note {number} in the text\">↩</a></li>"
            ));
        }
        self.write("</ol></section>\n");
        self.out
    }
}

/// How an alert begins, with its title.
fn note(kind: BlockQuoteKind) -> String {
    let (class, title) = match kind {
        BlockQuoteKind::Note => ("note", "Note"),
        BlockQuoteKind::Tip => ("tip", "Tip"),
        BlockQuoteKind::Important => ("important", "Important"),
        BlockQuoteKind::Warning => ("warning", "Warning"),
        BlockQuoteKind::Caution => ("caution", "Caution"),
    };
    format!("<div class=\"alert alert-{class}\" role=\"note\"><p class=\"alert-title\">{title}</p>\n")
}

#[cfg(test)]
mod tests;
