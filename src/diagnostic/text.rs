//! Diagnostics for people: the line, a caret, and what to write. The only file that knows the renderer.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::excerpt::{Excerpt, Texts, excerpts};
use super::short::{clean, summary};
use super::{Code, Diagnostic, Severity};

/// More of the same kind than this are counted, not shown.
const MOST_OF_ONE_KIND: usize = 20;
/// Excerpts are already cut: the renderer need not.
const WIDTH: usize = 10_000;
/// Stands for the place until the line is printed, because the renderer would count the columns of a cut line.
const HERE: &str = "\u{e000}";

pub(super) fn print(
    diagnostics: &[Diagnostic],
    text_of: &dyn Fn(&str) -> Option<String>,
    colour: bool,
) -> String {
    let renderer = if colour { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
    let renderer = renderer.term_width(WIDTH);
    let mut all: BTreeMap<(Code, Severity), usize> = BTreeMap::new();
    for diagnostic in diagnostics {
        *all.entry((diagnostic.code, diagnostic.severity)).or_default() += 1;
    }
    let mut texts = LastText { text_of, last: None };
    let mut shown: BTreeMap<(Code, Severity), usize> = BTreeMap::new();
    let mut printed = String::new();
    for diagnostic in diagnostics {
        let kind = (diagnostic.code, diagnostic.severity);
        let count = shown.entry(kind).or_default();
        *count += 1;
        if *count > MOST_OF_ONE_KIND {
            continue;
        }
        printed.push_str(&one(diagnostic, &renderer, &mut texts));
        printed.push_str("\n\n");
        if *count == MOST_OF_ONE_KIND && all[&kind] > MOST_OF_ONE_KIND {
            let more = all[&kind] - MOST_OF_ONE_KIND;
            let (number, name) = (diagnostic.code.number(), diagnostic.code.name());
            printed.push_str(&format!(
                "and {more} more like it ({number}, {name}); `--format short` shows all\n\n"
            ));
        }
    }
    printed + &summary(diagnostics)
}

/// One diagnostic, plain.
pub(super) fn print_one(diagnostic: &Diagnostic, text_of: &dyn Fn(&str) -> Option<String>) -> String {
    let renderer = Renderer::plain().term_width(WIDTH);
    one(diagnostic, &renderer, &mut LastText { text_of, last: None })
}

/// Keeps the text of the file that was asked for last: diagnostics come file by file.
struct LastText<'a> {
    text_of: &'a dyn Fn(&str) -> Option<String>,
    last: Option<(String, Option<String>)>,
}

impl Texts for LastText<'_> {
    fn text(&mut self, file: &str) -> Option<&str> {
        if self.last.as_ref().is_none_or(|(known, _)| known != file) {
            self.last = Some((file.to_owned(), (self.text_of)(file)));
        }
        self.last.as_ref().and_then(|(_, text)| text.as_deref())
    }
}

fn one(diagnostic: &Diagnostic, renderer: &Renderer, texts: &mut dyn Texts) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(clean(&diagnostic.message)).id(diagnostic.code.number());
    let mut group = Group::with_title(title);
    let excerpts = excerpts(diagnostic, texts);
    let in_sight = excerpts.first().is_some_and(|(_, excerpt)| excerpt.marks.iter().any(|mark| mark.primary));
    if !in_sight && diagnostic.place.is_some() {
        group = group.element(Origin::path(HERE));
    }
    for (at, (file, excerpt)) in excerpts.iter().enumerate() {
        group = group.element(snippet(if at == 0 && in_sight { HERE } else { file }, excerpt));
    }
    if !in_sight && !diagnostic.hint.is_empty() {
        group = group.element(Level::NOTE.message(clean(&diagnostic.hint)));
    }
    let help = diagnostic.help.iter().map(|help| Level::HELP.message(clean(help)));
    finish(&renderer.render(&[group.elements(help)]), diagnostic)
}

fn snippet<'a>(path: &'a str, excerpt: &'a Excerpt) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let marks = excerpt.marks.iter().map(|mark| {
        let kind = if mark.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        kind.span(mark.range.clone()).label((!mark.words.is_empty()).then(|| clean(&mark.words)))
    });
    Snippet::source(&excerpt.source).path(path).line_start(excerpt.first_line as usize).annotations(marks)
}

/// Writes the true place, keeps room for two digits of line number so that messages stand alike, and
/// closes the gap before the help.
fn finish(rendered: &str, diagnostic: &Diagnostic) -> String {
    let lines: Vec<&str> = rendered.lines().collect();
    let room = " ".repeat(2usize.saturating_sub(gutter(lines.get(1).copied().unwrap_or_default())));
    let mut finished = String::with_capacity(rendered.len() + 64);
    for (at, line) in lines.iter().enumerate() {
        let before_help = |next: &&str| uncoloured(next).trim_start().starts_with("= ");
        if at > 0 && uncoloured(line).trim() == "|" && lines.get(at + 1).is_some_and(before_help) {
            continue;
        }
        if at > 0 {
            finished.push('\n');
            finished.push_str(&room);
        }
        match (line.split_once(HERE), &diagnostic.place) {
            (Some((before, _)), Some(place)) => {
                let (file, span) = (clean(&place.file), place.span);
                finished.push_str(&format!("{before}{file}:{}:{}", span.line, span.column));
            }
            _ => finished.push_str(line),
        }
    }
    finished
}

/// How many digits the line numbers take: the arrow stands behind them, a bar or `=` one further.
fn gutter(second_line: &str) -> usize {
    let line = uncoloured(second_line);
    let rest = line.trim_start();
    (line.len() - rest.len()).saturating_sub(usize::from(!rest.starts_with("-->")))
}

/// A line without its colours.
fn uncoloured(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("\u{1b}[") {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}
