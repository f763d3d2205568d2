//! A CSV file as a mapping reads it: its dialect, its numbers, and which of its rows count.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::{Code, nearest};
use crate::model::decode::{Decoder, Fields, quoted};
use crate::model::scalar::shortened;
use crate::quantity::Dec;
use crate::read::{Csv, Dialect, Encoding, Node, Row, Sources, Value, csv};

/// The keys that say how a file is written and which of its rows count.
pub const SHEET_KEYS: [&str; 8] =
    ["file", "delimiter", "encoding", "decimal", "thousands", "missing", "skip", "where"];

/// A CSV file and how it is read.
#[derive(Debug)]
pub struct Sheet {
    pub csv: Csv,
    decimal: char,
    thousands: Option<char>,
    /// Texts of cells that mean that there is no value.
    missing: BTreeSet<String>,
    /// All of them hold for a row that counts.
    keep: Vec<Condition>,
    /// Where all of one list hold, the row does not count.
    leave_out: Vec<Vec<Condition>>,
}

/// What must stand in a column.
#[derive(Debug)]
struct Condition {
    column: usize,
    negated: bool,
    values: Vec<String>,
}

/// Where tables are found, and which of them were asked for.
pub struct Shelf<'s> {
    pub sources: &'s Sources,
    pub used: BTreeSet<String>,
}

/// Decodes the keys of [`SHEET_KEYS`] and reads the file that `file_key` names.
pub fn sheet(
    decoder: &mut Decoder,
    fields: &Fields<'_>,
    file_key: &str,
    shelf: &mut Shelf<'_>,
) -> Option<Sheet> {
    let node = fields.get(file_key);
    let written = decoder.required(fields, file_key, Decoder::text);
    let dialect = dialect(decoder, fields);
    let sign = |decoder: &mut Decoder, node: &Node| one_character(decoder, node, &[("space", ' ')]);
    let decimal = decoder.optional(fields, "decimal", sign).unwrap_or('.');
    let thousands = decoder.optional(fields, "thousands", sign);
    let missing = decoder.optional(fields, "missing", texts).unwrap_or_default();
    let path = format!("data/tables/{}", written?);
    shelf.used.insert(path.clone());
    let Some((file, bytes)) = shelf.sources.tables.get_key_value(path.as_str()) else {
        if !shelf.sources.unread.contains(path.as_str()) {
            let known = shelf.sources.tables.keys().filter_map(|path| path.strip_prefix("data/tables/"));
            let near = nearest(written?, known);
            let message = format!("there is no table `{}`", shortened(&path));
            decoder.fault(Code::UnknownTable, node?.span, message).hint =
                near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
        }
        return None;
    };
    let csv = csv(file, bytes, &dialect?, &mut decoder.diagnostics)?;
    let mut sheet = Sheet { csv, decimal, thousands, missing, keep: Vec::new(), leave_out: Vec::new() };
    sheet.keep = decoder
        .optional(fields, "where", |decoder, node| conditions(decoder, node, &sheet))
        .unwrap_or_default();
    sheet.leave_out =
        decoder.optional(fields, "skip", |decoder, node| skipped(decoder, node, &sheet)).unwrap_or_default();
    Some(sheet)
}

fn dialect(decoder: &mut Decoder, fields: &Fields<'_>) -> Option<Dialect> {
    let encodings = [
        ("utf-8", Encoding::Utf8),
        ("windows-1252", Encoding::Windows1252),
        ("latin-1", Encoding::Windows1252),
    ];
    let encoding = decoder.optional(fields, "encoding", |decoder, node| decoder.one_of(node, &encodings));
    let words = [("comma", ','), ("semicolon", ';'), ("tab", '\t')];
    let delimiter =
        decoder.optional(fields, "delimiter", |decoder, node| one_character(decoder, node, &words));
    let skip = decoder.optional(fields, "skip", |decoder, node| match &node.value {
        Value::Map(_) => {
            let fields = decoder.fields(node, &["lines", "rows"])?;
            Some(decoder.optional(&fields, "lines", lines).unwrap_or(0))
        }
        _ => lines(decoder, node),
    });
    Some(Dialect {
        delimiter: u8::try_from(delimiter.unwrap_or(',')).ok()?,
        encoding: encoding.unwrap_or(Encoding::Utf8),
        skip: skip.unwrap_or(0),
    })
}

/// A count of lines.
fn lines(decoder: &mut Decoder, node: &Node) -> Option<usize> {
    let count = decoder.number(node)?;
    let lines = count.to_integer().and_then(|count| usize::try_from(count).ok());
    if lines.is_none() {
        decoder.fault(Code::OutOfRange, node.span, "a number of lines is 0 or more, and whole");
    }
    lines
}

fn one_character(decoder: &mut Decoder, node: &Node, words: &[(&str, char)]) -> Option<char> {
    let text = decoder.text(node)?;
    if let Some((_, character)) = words.iter().find(|(word, _)| *word == text) {
        return Some(*character);
    }
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some(character), None) if !character.is_alphanumeric() && character != '"' => Some(character),
        _ => {
            let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
            let message = format!("`{}` is not one sign", shortened(text));
            let fault = decoder.fault(Code::NotAnOption, node.span, message);
            fault.help.push(format!("write one sign, as in `\",\"`, or {}", quoted(&names)));
            None
        }
    }
}

/// One text, or a list of them; nothing stands for the empty cell.
pub fn texts(decoder: &mut Decoder, node: &Node) -> Option<BTreeSet<String>> {
    let one = |decoder: &mut Decoder, node: &Node| match &node.value {
        Value::Empty => Some(String::new()),
        _ => decoder.string(node),
    };
    match &node.value {
        Value::List(items) => Some(items.iter().filter_map(|item| one(decoder, item)).collect()),
        _ => Some(one(decoder, node).into_iter().collect()),
    }
}

/// `skip: {rows: {Region: Total}}`, or a list of such maps.
fn skipped(decoder: &mut Decoder, node: &Node, sheet: &Sheet) -> Option<Vec<Vec<Condition>>> {
    let rows = node.get("rows")?;
    match &rows.value {
        Value::List(items) => {
            Some(items.iter().filter_map(|item| conditions(decoder, item, sheet)).collect())
        }
        _ => Some(vec![conditions(decoder, rows, sheet)?]),
    }
}

/// `{type: real, region: {not: [Wales, Scotland]}}`
fn conditions(decoder: &mut Decoder, node: &Node, sheet: &Sheet) -> Option<Vec<Condition>> {
    let mut found = Vec::new();
    for entry in decoder.entries(node)? {
        let column = sheet.column(decoder, &entry.key, entry.key_span);
        let (negated, wanted) = match &entry.node.value {
            Value::Map(_) => {
                let fields = decoder.fields(&entry.node, &["not"])?;
                (true, decoder.required(&fields, "not", texts))
            }
            _ => (false, texts(decoder, &entry.node)),
        };
        let values = wanted.unwrap_or_default().into_iter().collect();
        found.extend(column.map(|column| Condition { column, negated, values }));
    }
    Some(found)
}

impl Condition {
    fn holds(&self, row: Row<'_>) -> bool {
        let cell = row.cell(self.column);
        self.values.iter().any(|value| same(value, &cell)) != self.negated
    }
}

/// Whether two texts are the same words or the same number: programs write 2005 as `2005.0`.
fn same(wanted: &str, found: &str) -> bool {
    let numbers = || Dec::parse(wanted).ok().zip(Dec::parse(found).ok());
    wanted == found || numbers().is_some_and(|(wanted, found)| wanted == found)
}

/// Why a cell is not a number.
#[derive(Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// It has a comma, and the mapping says nothing of one.
    Comma,
    Malformed,
}

impl Sheet {
    /// The rows that count.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let left_out =
            |row: Row<'_>| self.leave_out.iter().any(|all| all.iter().all(|condition| condition.holds(row)));
        self.csv.rows().filter(move |row| self.keep.iter().all(|one| one.holds(*row)) && !left_out(*row))
    }

    /// Whether there is a column of this name.
    pub fn has(&self, name: &str) -> bool {
        self.csv.header().iter().any(|known| known == name)
    }

    /// The column of this name; a fault where there is none, or more than one.
    pub fn column(&self, decoder: &mut Decoder, name: &str, span: crate::diagnostic::Span) -> Option<usize> {
        let header = self.csv.header();
        let mut found = header.iter().enumerate().filter(|(_, known)| *known == name).map(|(at, _)| at);
        match (found.next(), found.next()) {
            (Some(column), None) => return Some(column),
            (Some(_), Some(_)) => {
                let message = format!("`{}` has two columns `{}`", self.csv.file, shortened(name));
                decoder.fault(Code::ColumnTwice, span, message);
            }
            (None, _) => {
                let near = nearest(name, header.iter().map(String::as_str));
                let message = format!("`{}` has no column `{}`", self.csv.file, shortened(name));
                let fault = decoder.fault(Code::UnknownColumn, span, message);
                match near {
                    Some(near) => fault.hint = format!("did you mean `{near}`?"),
                    None => fault.help.push(format!("its columns are {}", first_of(header))),
                }
            }
        }
        None
    }

    /// What a cell says, or nothing where it says that there is no value.
    pub fn cell<'c>(&self, row: Row<'c>, column: usize) -> Option<Cow<'c, str>> {
        let text = row.cell(column);
        (!text.is_empty() && !self.missing.contains(text.as_ref())).then_some(text)
    }

    /// A number as the program writes it: with a point, and without signs between thousands.
    ///
    /// # Errors
    /// Where it is none.
    pub fn number<'c>(&self, written: &'c str) -> Result<(Cow<'c, str>, Dec), NumberFault> {
        let parsed = |text: &str| Dec::parse(text).ok();
        let plain = self.decimal == '.' && self.thousands.is_none_or(|sign| !written.contains(sign));
        if plain && let Some(value) = parsed(written) {
            return Ok((Cow::Borrowed(written), value));
        }
        let digits = self.without_thousands(written).ok_or(NumberFault::Malformed)?;
        let text = match self.decimal {
            '.' => digits,
            // A point beside a decimal comma is a slip, or stands between thousands.
            _ if digits.contains('.') => return Err(NumberFault::Malformed),
            sign => digits.replace(sign, "."),
        };
        let value = parsed(&text);
        let is_comma = text.contains(',') && self.decimal == '.' && self.thousands.is_none();
        value.map(|value| (Cow::Owned(text), value)).ok_or(match is_comma {
            true => NumberFault::Comma,
            false => NumberFault::Malformed,
        })
    }

    /// A number without the signs between its thousands; nothing where they do not stand before three digits.
    fn without_thousands(&self, written: &str) -> Option<String> {
        let Some(sign) = self.thousands else { return Some(written.to_owned()) };
        let is_sign = |c: char| c == sign || (sign == ' ' && matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}'));
        let (whole, rest) = match written.find(self.decimal) {
            Some(at) => written.split_at(at),
            None => (written, ""),
        };
        let groups: Vec<&str> = whole.split(is_sign).collect();
        let right = groups.iter().skip(1).all(|group| group.chars().count() == 3);
        (right && !rest.contains(is_sign)).then(|| groups.concat() + rest)
    }
}

/// The first dozen names, and how many more there are.
fn first_of(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(12).map(|name| shortened(name)).collect();
    let shown = quoted(&shown.iter().map(String::as_str).collect::<Vec<_>>());
    match names.len().checked_sub(12) {
        None | Some(0) => shown,
        Some(more) => format!("{shown} and {more} more"),
    }
}
