//! YAML to [`Node`]s with exact places. The only file that knows the parser.

use std::ops::Range;
use std::sync::Arc;

use granit_parser::{ErrorKind, Event, Marker, Parser, ScalarStyle, ScanError, StrInput, StructureStyle};

use crate::diagnostic::{Checked, Code, Span};

use super::place::{offset, span_of};
use super::syntax::{Likely, Scene, explain};
use super::tree::{Scalar, Shape, Stop, Tree};
use super::{Node, Value, quick};

/// Reads one YAML document. `origin` is where `text` begins in its file: line 1, column 1, byte 0,
/// unless it is the front matter of an article. A text with nothing in it is [`Value::Empty`];
/// `None` is a text that could not be made sense of, and then a diagnostic says why.
/// One YAML file; `None` where it is not well formed, which the diagnostics say.
pub fn yaml(file: &Arc<str>, text: &str) -> Checked<Option<Node>> {
    parse(file, text, Span { line: 1, column: 1, start: 0, end: 0 })
}

pub(super) fn parse(file: &Arc<str>, text: &str, origin: Span) -> Checked<Option<Node>> {
    match quick::parse(text, origin) {
        Some(node) => Checked::new(Some(node), Vec::new()),
        None => parse_in_full(file, text, origin),
    }
}

/// As [`parse`], but never the quick way.
pub(super) fn parse_in_full(file: &Arc<str>, text: &str, origin: Span) -> Checked<Option<Node>> {
    let mut reader = Reader { file, text, origin, tree: Tree::new(file), last: 0..0 };
    match reader.read() {
        Ok(()) => {
            let (root, diagnostics) = reader.tree.finish();
            let nothing = Node { value: Value::Empty, span: origin_only(origin) };
            Checked::new(Some(root.unwrap_or(nothing)), diagnostics)
        }
        Err(fault) => {
            let (_, mut diagnostics) = reader.tree.finish();
            diagnostics.push(*fault);
            Checked::new(None, diagnostics)
        }
    }
}

fn origin_only(origin: Span) -> Span {
    Span { end: origin.start, ..origin }
}

struct Reader<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    origin: Span,
    tree: Tree<'a>,
    /// Where the last scalar stands: most faults are told by it.
    last: Range<usize>,
}

impl<'a> Reader<'a> {
    fn read(&mut self) -> Result<(), Stop> {
        let options = granit_parser::options! { emit_comments: false, emit_unresolved_aliases: true, flow_nesting_limit: 64 };
        let mut documents = 0;
        let mut parser: Parser<'a, StrInput<'a>> = Parser::new_from_str_with_options(self.text, options);
        while let Some(next) = parser.next_event() {
            let (event, found) = next.map_err(|error| self.fault(&error))?;
            if let Event::DocumentStart(..) = event {
                documents += 1;
                if documents > 1 {
                    self.second_document(found);
                    return Ok(());
                }
            }
            self.event(event, found)?;
        }
        Ok(())
    }

    fn event(&mut self, event: Event<'a>, found: granit_parser::Span) -> Result<(), Stop> {
        if event.tag().is_some() {
            self.tag(found);
        }
        match event {
            Event::Scalar(text, style, anchor, _) => self.scalar(text.into_owned(), style, anchor, found),
            Event::SequenceStart(style, anchor, _) => self.start(Shape::List, style, anchor, found),
            Event::MappingStart(style, anchor, _) => self.start(Shape::Map, style, anchor, found),
            Event::SequenceEnd | Event::MappingEnd => self.tree.end(self.span(found).end),
            Event::Alias(anchor) => self.tree.alias(anchor, self.span(found)),
            Event::UnresolvedAlias(name) => self.tree.unknown_alias(&name, self.span(found)),
            _ => Ok(()),
        }
    }

    fn start(
        &mut self,
        shape: Shape,
        style: StructureStyle,
        anchor: usize,
        found: granit_parser::Span,
    ) -> Result<(), Stop> {
        let mut span = self.span(found);
        if let (Shape::List, StructureStyle::Block, true) = (shape, style, self.tree.in_map()) {
            span = self.at_its_dash(span, byte(found.start));
        }
        self.tree.start(shape, span, anchor, style == StructureStyle::Flow)
    }

    /// The parser begins a list in the column of its key behind the first dash, and others at it.
    fn at_its_dash(&self, span: Span, at: usize) -> Span {
        let before = &self.text[..at];
        let spaces = offset(before.len() - before.trim_end_matches(' ').len());
        match before.trim_end_matches(' ').ends_with('-') && spaces > 0 {
            true => Span { column: span.column - spaces - 1, start: span.start - spaces - 1, ..span },
            false => span,
        }
    }

    fn scalar(
        &mut self,
        text: String,
        style: ScalarStyle,
        anchor: usize,
        found: granit_parser::Span,
    ) -> Result<(), Stop> {
        let range = self.range(found);
        let mut span = self.span(found);
        match style {
            ScalarStyle::Plain => self.lost_list_item(range.clone()),
            // A block's span runs on over blank lines and comments up to the next token.
            ScalarStyle::Literal | ScalarStyle::Folded => {
                let written = self.text[range.clone()].trim_end().len();
                span.end = span.start + offset(written);
            }
            _ => {}
        }
        if range.is_empty() {
            self.colon_without_space(range.start);
        }
        self.last = range;
        self.tree.scalar(Scalar { text, quoted: style != ScalarStyle::Plain, span, anchor })
    }

    /// In a plain text over several lines a line may begin with `- `: surely an item of the list above
    /// that is indented too deep, and would be lost without a word.
    fn lost_list_item(&mut self, range: Range<usize>) {
        let text = &self.text[range.clone()];
        let mut from = 0;
        while let Some(found) = text[from..].find(['\n', '\r']) {
            from += found + 1;
            let line = text[from..].trim_start_matches([' ', '\t']);
            if line.starts_with("- ") {
                let at = range.start + (text.len() - line.len());
                let span = span_of(self.text, self.origin, at, at + 1);
                let what = "this item of a list is indented too deep: it is read as more of the text above";
                self.tree.report(Code::YamlSyntax, span, what, "begin it in the column of the items above");
                return;
            }
        }
    }

    /// `{year:2019}` is one long key with neither colon nor value: surely not what was meant.
    fn colon_without_space(&mut self, at: usize) {
        let key = &self.text[self.last.clone()];
        let has_colon = self.text.as_bytes().get(at) == Some(&b':');
        if self.last.end != at || has_colon || key.starts_with(['"', '\'']) {
            return;
        }
        let Some((before, after)) =
            key.split_once(':').filter(|(before, after)| !before.is_empty() && !after.is_empty())
        else {
            return;
        };
        let span = span_of(self.text, self.origin, self.last.start, self.last.end);
        let what = format!("`{key}` is read as one key without a value");
        let help = format!("a space is missing after the colon: write `{before}: {after}`");
        self.tree.report(Code::YamlSyntax, span, &what, &help);
    }

    fn tag(&mut self, found: granit_parser::Span) {
        let span = found.tag_span().map_or_else(|| self.span(found), |tag| self.span(tag));
        let what = "tags such as `!name` are not read";
        let help = "remove it; a value that begins with `!` and is meant as text needs quotation marks";
        self.tree.report(Code::YamlSyntax, span, what, help);
    }

    fn second_document(&mut self, found: granit_parser::Span) {
        let span = self.span(found);
        let what = "a second document begins here";
        self.tree.report(Code::ManyDocuments, span, what, "put what follows into a file of its own");
    }

    fn range(&self, found: granit_parser::Span) -> Range<usize> {
        let (start, end) = (byte(found.start), byte(found.end));
        debug_assert!(self.text.get(start..end).is_some(), "the parser's places are places of the text");
        start..end
    }

    fn span(&self, found: granit_parser::Span) -> Span {
        let line = offset(found.start.line()).max(1);
        let column = offset(found.start.col());
        Span {
            line: self.origin.line + line - 1,
            column: column + if line == 1 { self.origin.column } else { 1 },
            start: self.origin.start + offset(byte(found.start)),
            end: self.origin.start + offset(byte(found.end)),
        }
    }

    fn fault(&self, error: &ScanError) -> Stop {
        let at = byte(*error.marker()).min(self.text.len());
        if *error.kind() == ErrorKind::RecursionLimitExceeded {
            return self.tree.too_deep(span_of(self.text, self.origin, at, at + 1));
        }
        let bracket = self.tree.open_bracket().map(|span| (span.start - self.origin.start) as usize);
        let scene = Scene {
            file: self.file,
            text: self.text,
            origin: self.origin,
            at,
            last: self.last.clone(),
            bracket,
        };
        Box::new(explain(&scene, &likely(error.kind())))
    }
}

/// Text given as `&str` always has byte offsets.
fn byte(marker: Marker) -> usize {
    marker.byte_offset().unwrap_or_default()
}

/// The parser's error in our words.
fn likely(kind: &ErrorKind) -> Likely {
    use ErrorKind as Kind;
    match kind {
        Kind::TabNotAllowed
        | Kind::TabInBlockIndentation
        | Kind::TabInIndentation
        | Kind::TabInPlainScalar
        | Kind::TabAtBlockScalarStart => Likely::Tab,
        Kind::UnclosedQuotedScalar => Likely::UnclosedQuote,
        Kind::InvalidTrailingSingleQuotedScalar | Kind::InvalidTrailingDoubleQuotedScalar => {
            Likely::AfterQuote
        }
        Kind::UnclosedFlowCollection { .. } => Likely::LeftOpen,
        Kind::UnexpectedEofFlowSequence
        | Kind::UnexpectedEofFlowMapping
        | Kind::UnexpectedEofImplicitFlowMapping
        | Kind::BlockEntryInFlowCollection
        | Kind::InvalidFlowScalarIndent => Likely::UnclosedBracket,
        Kind::MismatchedFlowCollectionEnd { open, close } => {
            Likely::WrongBracket { open: *open, close: *close }
        }
        Kind::MisplacedFlowCollectionEnd => Likely::LoneBracket,
        Kind::ExpectedFlowMappingSeparator
        | Kind::ExpectedFlowSequenceSeparator
        | Kind::InvalidColonPlacement => Likely::MissingComma,
        Kind::MappingValueNotAllowed => Likely::ColonInValue,
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey | Kind::MappingKeyNotAllowed => Likely::NoColon,
        Kind::ExpectedBlockMappingKey
        | Kind::ExpectedBlockSequenceEntry
        | Kind::InvalidIndentation
        | Kind::InvalidBlockScalarIndent => Likely::Indentation,
        Kind::BlockSequenceEntryNotAllowed => Likely::ListInLine,
        Kind::UnexpectedCharacter { character } => Likely::Character(*character),
        Kind::BomInsideDocument => Likely::Character('\u{feff}'),
        Kind::MissingAnchorOrAliasName => Likely::NoName,
        other => Likely::Other(other.to_string()),
    }
}
