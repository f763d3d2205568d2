//! Markdown becomes HTML. The one file that names `pulldown_cmark`.
//!
//! Members' text is not trusted: raw HTML is shown as text, and addresses are checked. Nothing that is made
//! here needs an inline style or a script, because pages forbid both.

mod findings;
mod headings;
mod inserted;

use std::collections::BTreeMap;

use pulldown_cmark::{
    Alignment, BlockQuoteKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream,
    html,
};

use super::address;
use super::chemistry::{escape, subscripts};
use crate::plan::view::SiteView;
use headings::{Heading, Headings};
use inserted::{Piece, masked, pieces};

pub use findings::{Finding, findings};
pub use inserted::Inserted;

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
    /// What stands in place of calls, in the order of the text.
    pub inserted: &'a [Inserted],
}

impl Setting<'_> {
    /// Where a link leads, if it may be published.
    fn address(&self, written: &str) -> Option<String> {
        let address = address::published(written, &self.site.base_path, self.folder)?;
        Some(address::in_tongue(address::on_own_site(address, self.site), self.site))
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

/// The text as HTML.
pub fn set(markdown: &str, setting: &Setting) -> String {
    let mut writer = Writer::new(markdown, setting);
    let masked = masked(markdown, setting.inserted);
    for event in TextMergeStream::new(Parser::new_ext(&masked, OPTIONS)) {
        writer.take(event);
    }
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    html::push_html(&mut out, writer.finish().into_iter());
    out
}

/// Turns the parser's events into those that are written.
struct Writer<'a> {
    /// As it was written, with its calls.
    written: &'a str,
    setting: &'a Setting<'a>,
    out: Vec<Event<'a>>,
    headings: Headings,
    /// The heading that is open.
    heading: Option<Heading>,
    /// Where the paragraph that is open began in `out`.
    paragraph: Option<usize>,
    /// Where the last chart or card stands in `out`.
    block: Option<usize>,
    /// Whether each link that is open was written.
    links: Vec<bool>,
    /// How deep in pictures and code, whose text is taken as it is.
    verbatim: usize,
    in_code: bool,
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
    fn new(written: &'a str, setting: &'a Setting<'a>) -> Writer<'a> {
        Writer {
            written,
            setting,
            out: Vec::new(),
            headings: Headings::default(),
            heading: None,
            paragraph: None,
            block: None,
            links: Vec::new(),
            verbatim: 0,
            in_code: false,
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
                let code = self.restored(code);
                self.hear(&code);
                self.out.push(Event::Code(code));
            }
            other => self.out.push(other),
        }
    }

    fn text(&mut self, text: CowStr<'a>) {
        if !text.contains(inserted::OPENING) {
            return self.words(text);
        }
        if self.in_code {
            let text = self.restored(text);
            return self.words(text);
        }
        for piece in pieces(&text, self.setting.inserted) {
            match piece {
                Piece::Words(words) => self.words(CowStr::from(words.to_owned())),
                Piece::Call(inserted) => self.insert(inserted),
            }
        }
    }

    fn words(&mut self, text: CowStr<'a>) {
        self.hear(&text);
        match if self.verbatim == 0 { subscripts(&text) } else { None } {
            Some(html) => self.out.push(Event::InlineHtml(html.into())),
            None => self.out.push(Event::Text(text)),
        }
    }

    /// Code shows calls as they are written.
    fn restored(&self, code: CowStr<'a>) -> CowStr<'a> {
        if !code.contains(inserted::OPENING) {
            return code;
        }
        let piece = |piece: Piece<'_, '_>| match piece {
            Piece::Words(words) => words.to_owned(),
            Piece::Call(inserted) => self.written[inserted.range.clone()].to_owned(),
        };
        pieces(&code, self.setting.inserted).into_iter().map(piece).collect::<String>().into()
    }

    fn insert(&mut self, inserted: &'a Inserted) {
        if let Some(heading) = &mut self.heading {
            heading.label.push_str(&inserted.text);
        }
        if self.verbatim > 0 {
            return self.out.push(Event::Text(inserted.text.as_str().into()));
        }
        if inserted.is_block {
            self.block = Some(self.out.len());
            return self.out.push(Event::Html(inserted.html.as_str().into()));
        }
        let is_in_link = self.links.contains(&true);
        self.out.push(Event::InlineHtml(inserted.in_line(is_in_link).into()));
    }

    /// The words of a heading make its id.
    fn hear(&mut self, words: &str) {
        if let Some(heading) = &mut self.heading {
            heading.words.push_str(words);
            heading.label.push_str(words);
        }
    }

    fn start(&mut self, tag: Tag<'a>) {
        match tag {
            Tag::Paragraph => {
                self.paragraph = Some(self.out.len());
                self.out.push(Event::Start(Tag::Paragraph));
            }
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
                self.in_code = true;
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
            TagEnd::Paragraph => self.end_paragraph(),
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
                self.in_code = false;
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

    /// A chart or a card that is all of a paragraph stands in its place.
    fn end_paragraph(&mut self) {
        let start = self.paragraph.take();
        match start.filter(|start| self.block == Some(start + 1) && self.out.len() == start + 2) {
            Some(start) => drop(self.out.remove(start)),
            None => self.out.push(Event::End(TagEnd::Paragraph)),
        }
    }

    fn start_heading(&mut self, level: HeadingLevel) {
        let level = self.headings.level(level as usize, usize::from(self.setting.level));
        self.heading = Some(Heading { start: self.out.len(), level, ..Heading::default() });
    }

    fn end_heading(&mut self) {
        let Some(Heading { start, level, words, label: heard }) = self.heading.take() else { return };
        let id = self.headings.id(self.setting.prefix, &words);
        self.out.insert(start, Event::Html(format!("<h{level} id=\"{id}\">").into()));
        let mut label = String::new();
        escape(&mut label, &heard);
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
