//! Markdown becomes HTML. The one file that names `pulldown_cmark`.
//!
//! Members' text is not trusted: raw HTML is shown as text, and addresses are checked. Nothing that is made
//! here needs an inline style or a script, because pages forbid both.

mod code;
mod contents;
mod findings;
mod headings;
#[cfg(feature = "highlight")]
mod highlight;
mod html;
mod inserted;
mod picture;
mod punctuation;
mod table;

use std::collections::BTreeMap;

use pulldown_cmark::html::push_html;
use pulldown_cmark::{
    BlockQuoteKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream,
};

use super::address;
use super::chemistry::{escape, subscripts};
use crate::language::{Given, Language, english};
use crate::plan::view::SiteView;
use code::Code;
use contents::{Entry, contents};
use headings::{Heading, Headings};
use html::is_comment;
use inserted::{Piece, masked, pieces};
use picture::Open;
use punctuation::Punctuation;
use table::Table;

pub use findings::{Finding, findings};
pub use html::in_markdown;
pub use inserted::Inserted;
pub use picture::{DECORATIVE, Shown};

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
    /// Pictures of the site that the text may show.
    pub shown: &'a [Shown],
    /// The language of the page, BCP 47.
    pub language: &'a str,
    /// What the page says around the text.
    pub words: &'a Language,
    /// Whether a table of contents stands first.
    pub has_contents: bool,
    /// Whether code is in colours, where this program has them: what is read away from the site has no style sheet.
    pub in_colour: bool,
}

impl<'a> Setting<'a> {
    /// A text that is all of a page: without calls, pictures and contents, and in no language.
    pub fn of(site: &'a SiteView) -> Setting<'a> {
        Setting {
            folder: "",
            level: 2,
            prefix: "",
            site,
            inserted: &[],
            shown: &[],
            language: "",
            words: english(),
            has_contents: false,
            in_colour: false,
        }
    }
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
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

/// The text as HTML.
pub fn set(markdown: &str, setting: &Setting) -> String {
    let mut writer = Writer::new(markdown, setting);
    let masked = masked(markdown, setting.inserted);
    for event in TextMergeStream::new(Parser::new_ext(&masked, OPTIONS)) {
        writer.take(event);
    }
    let mut out = String::with_capacity(markdown.len() * 3 / 2);
    if setting.has_contents {
        out.push_str(&contents(&writer.entries, setting));
    }
    push_html(&mut out, writer.finish().into_iter());
    out
}

/// The ids of a text's headings, without what comes before them on a page.
pub fn ids(markdown: &str, setting: &Setting) -> Vec<String> {
    let masked = masked(markdown, setting.inserted);
    let mut writer = Writer::new(markdown, setting);
    for event in TextMergeStream::new(Parser::new_ext(&masked, OPTIONS)) {
        writer.take(event);
    }
    writer.entries.into_iter().map(|entry| entry.id).collect()
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
    /// The headings so far.
    entries: Vec<Entry>,
    punctuation: Punctuation,
    /// The picture that is open, and how deep in pictures.
    picture: Option<Open>,
    depth: usize,
    /// Where the paragraph that is open began in `out`.
    paragraph: Option<usize>,
    /// Where the last chart, card or picture with a caption stands in `out`, and what stands there if it is alone.
    block: Option<(usize, String)>,
    /// Whether each link that is open was written.
    links: Vec<bool>,
    /// The block of code that is open.
    code: Option<Code>,
    /// The block of HTML that is open.
    html: String,
    table: Table,
    /// Names of footnotes in the order of their numbers.
    notes: Vec<CowStr<'a>>,
    /// What was written before the footnote that is open, and its name.
    outside_note: Option<(CowStr<'a>, Vec<Event<'a>>)>,
    note_texts: BTreeMap<String, Vec<Event<'a>>>,
}

impl<'a> Writer<'a> {
    fn new(written: &'a str, setting: &'a Setting<'a>) -> Writer<'a> {
        Writer {
            written,
            setting,
            out: Vec::new(),
            headings: Headings::default(),
            heading: None,
            entries: Vec::new(),
            punctuation: Punctuation::of(setting.language),
            picture: None,
            depth: 0,
            paragraph: None,
            block: None,
            links: Vec::new(),
            code: None,
            html: String::new(),
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
        if self.picture.is_some() {
            return self.describe(event);
        }
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(text),
            Event::Html(raw) => self.html.push_str(&raw),
            Event::InlineHtml(raw) if is_comment(&raw) => {}
            Event::InlineHtml(raw) => self.out.push(Event::Text(raw)),
            Event::FootnoteReference(name) => self.note_reference(name),
            Event::TaskListMarker(done) => {
                let (class, key) = if done { ("task done", "text-done") } else { ("task", "text-to-do") };
                let words = self.said(key, &[]);
                self.write(format!("<span class=\"{class}\" role=\"img\" aria-label=\"{words}\"></span> "));
            }
            Event::Code(code) => {
                let code = self.restored(code);
                self.hear(&code);
                self.punctuation.pass('x');
                self.out.push(Event::Code(code));
            }
            Event::SoftBreak | Event::HardBreak => {
                self.punctuation.pass(' ');
                self.out.push(event);
            }
            other => self.out.push(other),
        }
    }

    /// What is inside a picture stands for it.
    fn describe(&mut self, event: Event<'a>) {
        match event {
            Event::Start(Tag::Image { .. }) => self.depth += 1,
            Event::End(TagEnd::Image) if self.depth > 0 => self.depth -= 1,
            Event::End(TagEnd::Image) => self.end_picture(),
            Event::Text(text) | Event::Code(text) => {
                let said = |piece: Piece<'_, '_>| match piece {
                    Piece::Words(words) => words.to_owned(),
                    Piece::Call(inserted) => inserted.text.clone(),
                };
                let said: String = pieces(&text, self.setting.inserted).into_iter().map(said).collect();
                if let Some(picture) = &mut self.picture {
                    picture.alt.push_str(&said);
                }
            }
            Event::SoftBreak | Event::HardBreak => {
                if let Some(picture) = &mut self.picture {
                    picture.alt.push(' ');
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: CowStr<'a>) {
        if let Some(mut code) = self.code.take() {
            code.push(&self.restored(text));
            self.code = Some(code);
            return;
        }
        if !text.contains(inserted::OPENING) {
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
        let text = self.punctuation.set(&text).map_or(text, CowStr::from);
        match subscripts(&text) {
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
        self.punctuation.pass('0');
        if inserted.is_block {
            self.block = Some((self.out.len(), inserted.html.clone()));
            return self.out.push(Event::Html(inserted.html.as_str().into()));
        }
        let is_in_link = self.links.contains(&true);
        self.out.push(Event::InlineHtml(inserted.in_line(is_in_link).into()));
    }

    /// A message of the page, escaped.
    fn said(&self, key: &str, given: &[(&str, Given<'_>)]) -> String {
        let mut said = String::new();
        escape(&mut said, &self.setting.words.tell(key, given));
        said
    }

    /// The words of a heading make its id.
    fn hear(&mut self, words: &str) {
        if let Some(heading) = &mut self.heading {
            heading.words.push_str(words);
            heading.label.push_str(words);
        }
    }

    fn end_picture(&mut self) {
        let Some(picture) = self.picture.take() else { return };
        let path = crate::plan::decoded(&picture.address);
        let shown = self.setting.shown.iter().find(|shown| shown.url == path);
        if let Some(figure) = picture.figure(shown) {
            self.block = Some((self.out.len(), figure));
        }
        self.punctuation.pass('x');
        self.out.push(Event::InlineHtml(picture.html(shown).into()));
    }

    fn start(&mut self, tag: Tag<'a>) {
        if !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. }) {
            self.punctuation.begin();
        }
        match tag {
            Tag::Paragraph => {
                self.paragraph = Some(self.out.len());
                self.out.push(Event::Start(Tag::Paragraph));
            }
            Tag::Heading { level, id, .. } => self.start_heading(level, id),
            Tag::HtmlBlock => self.html.clear(),
            Tag::Link { dest_url, .. } => self.start_link(&dest_url),
            Tag::Image { dest_url, title, .. } => {
                let here = address::is_of_this_site(dest_url.trim());
                let address = self.setting.address(&dest_url).filter(|_| here);
                let address = address.unwrap_or_else(|| "data:,".to_owned());
                self.picture = Some(Open { address, title: title.into_string(), alt: String::new() });
            }
            Tag::CodeBlock(kind) => self.code = Some(Code::open(&kind)),
            Tag::BlockQuote(Some(kind)) => self.write(note(kind, self.setting.words)),
            Tag::FootnoteDefinition(name) => {
                self.outside_note = Some((name, std::mem::take(&mut self.out)));
            }
            Tag::Table(alignments) => {
                let html = self.table.start(alignments, self.setting.words);
                self.write(html);
            }
            Tag::TableHead => {
                self.table.in_head = true;
                self.write("<thead><tr>");
            }
            Tag::TableRow => self.write("<tr>"),
            Tag::TableCell => {
                let html = self.table.start_cell();
                self.write(html);
            }
            other => self.out.push(Event::Start(other)),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.end_paragraph(),
            TagEnd::Heading(_) => self.end_heading(),
            TagEnd::HtmlBlock if is_comment(&self.html) => {}
            TagEnd::HtmlBlock => {
                let html = Event::Text(std::mem::take(&mut self.html).into());
                self.out.extend([Event::Start(Tag::Paragraph), html, Event::End(TagEnd::Paragraph)]);
            }
            TagEnd::Link => {
                if self.links.pop() == Some(true) {
                    self.out.push(Event::InlineHtml("</a>".into()));
                }
            }
            TagEnd::CodeBlock => {
                let code = self.code.take().map(|code| code.close(self.setting.in_colour));
                self.out.extend(code.into_iter().flatten());
            }
            TagEnd::BlockQuote(Some(_)) => self.write("</div>\n"),
            TagEnd::FootnoteDefinition => self.end_note(),
            TagEnd::Table => self.write("</tbody></table></div>\n"),
            TagEnd::TableHead => {
                (self.table.in_head, self.table.column) = (false, 0);
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
        // A place of the text itself is named without what comes before its ids on the page.
        let own = written.strip_prefix('#').filter(|id| !id.is_empty() && !id.starts_with('_'));
        let own = own.map(|id| format!("#{}{id}", self.setting.prefix));
        let address = own.or_else(|| self.setting.address(written));
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
        let alone = |start: usize, at: usize| at == start + 1 && self.out.len() == start + 2;
        match (start, self.block.take()) {
            (Some(start), Some((at, html))) if alone(start, at) => {
                self.out.truncate(start);
                self.write(html);
            }
            _ => self.out.push(Event::End(TagEnd::Paragraph)),
        }
    }

    fn start_heading(&mut self, level: HeadingLevel, own: Option<CowStr<'a>>) {
        let level = self.headings.level(level as usize, usize::from(self.setting.level));
        let own = own.map(CowStr::into_string);
        self.heading = Some(Heading { start: self.out.len(), level, own, ..Heading::default() });
    }

    fn end_heading(&mut self) {
        let Some(Heading { start, level, own, words, label: heard }) = self.heading.take() else { return };
        let id = self.headings.id(self.setting.prefix, own.as_deref(), &words);
        self.out.insert(start, Event::Html(format!("<h{level} id=\"{id}\">").into()));
        let to = self.said("text-link-to", &[("title", heard.as_str().into())]);
        self.write(format!(" <a class=\"anchor\" href=\"#{id}\" aria-label=\"{to}\">#</a></h{level}>\n"));
        self.entries.push(Entry { level, id, label: heard });
    }

    fn note_reference(&mut self, name: CowStr<'a>) {
        let known = self.notes.iter().position(|note| *note == name);
        let number = known.unwrap_or(self.notes.len()) + 1;
        let prefix = self.setting.prefix;
        let id = if known.is_none() { format!(" id=\"{prefix}note-{number}-text\"") } else { String::new() };
        if known.is_none() {
            self.notes.push(name);
        }
        let note = self.said("text-note", &[("number", number.to_string().into())]);
        self.punctuation.pass('0');
        self.out.push(Event::InlineHtml(
            format!("<sup><a{id} href=\"#{prefix}note-{number}\" aria-label=\"{note}\">{number}</a></sup>")
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
        let notes = self.said("text-notes", &[]);
        self.write(format!("<section class=\"notes\" aria-label=\"{notes}\"><ol>"));
        for (at, name) in std::mem::take(&mut self.notes).into_iter().enumerate() {
            let (number, prefix) = (at + 1, self.setting.prefix);
            self.write(format!("<li id=\"{prefix}note-{number}\">"));
            let text = self.note_texts.remove(name.as_ref()).unwrap_or_default();
            self.out.extend(text);
            let back = self.said("text-back-to-note", &[("number", number.to_string().into())]);
            self.write(format!("<a href=\"#{prefix}note-{number}-text\" aria-label=\"{back}\">↩</a></li>"));
        }
        self.write("</ol></section>\n");
        self.out
    }
}

/// How an alert begins, with its title.
fn note(kind: BlockQuoteKind, words: &Language) -> String {
    let class = format!("{kind:?}").to_lowercase();
    let title = words.say(&format!("alert-{class}"));
    format!("<div class=\"alert alert-{class}\" role=\"note\"><p class=\"alert-title\">{title}</p>\n")
}

#[cfg(test)]
mod tests;
