//! Tables of rows and cells, as RFC 4180 describes them and as spreadsheets write them.
//!
//! Every cell keeps the place where it stands, so that a figure and a fault can name the row and the column of the
//! file. That is why the text is cut here and not by a library: a test holds that both find the same cells.

use std::borrow::Cow;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span};

use super::place::{BEGINNING, offset, span_of};
use super::utf8;

/// How a file of rows is written.
#[derive(Clone, Debug)]
pub struct Dialect {
    /// The byte between two cells.
    pub delimiter: u8,
    pub encoding: Encoding,
    /// So many lines stand before the names of the columns.
    pub skip: usize,
}

/// How the letters of a file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// The old Western European encoding. Latin-1 is the same but for characters that no text has:
    /// <https://encoding.spec.whatwg.org/#names-and-labels>.
    Windows1252,
}

/// A table: the names of its columns, and its rows. Rows without a word in any cell are left out.
#[derive(Debug)]
pub struct Csv {
    pub file: Arc<str>,
    text: String,
    header: Vec<String>,
    /// Where the cells of all rows stand, one row behind the other.
    cells: Vec<(u32, u32)>,
    rows: Vec<Start>,
}

/// Where a row begins.
#[derive(Clone, Copy, Debug)]
struct Start {
    line: u32,
    /// Position of its first cell.
    cell: u32,
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'c> {
    csv: &'c Csv,
    index: usize,
}

/// Cuts a file into rows and cells. A text in another encoding gives no table; a row that cannot be understood is
/// told and left out.
pub fn csv(
    file: &Arc<str>,
    bytes: &[u8],
    dialect: &Dialect,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Csv> {
    let text = match dialect.encoding {
        Encoding::Windows1252 => windows_1252(bytes),
        Encoding::Utf8 => match utf8::text(file, bytes.to_vec()) {
            Ok(text) => text,
            Err(fault) => {
                diagnostics.push(fault.help("or write `encoding: windows-1252` where the table is mapped"));
                return None;
            }
        },
    };
    let mut scanner = Scanner::new(&text, dialect);
    let header: Vec<(u32, u32)> = scanner.row().unwrap_or_default();
    if header.is_empty() {
        let message = "the table has no row with the names of its columns";
        diagnostics.push(Diagnostic::at(Code::BrokenRow, Place::start_of(file), message));
        return None;
    }
    let names = header.iter().map(|cell| one_line(&value(&text, *cell))).collect::<Vec<String>>();
    let (mut cells, mut rows) = (Vec::new(), Vec::new());
    let mut faults = Vec::new();
    loop {
        let line = scanner.line;
        let Some(row) = scanner.row() else { break };
        if row.iter().all(|cell| value(&text, *cell).is_empty()) {
            continue;
        }
        let beyond = row.iter().skip(names.len()).find(|cell| !value(&text, **cell).is_empty());
        match beyond {
            Some(cell) => faults.push((*cell, row.len())),
            None => {
                rows.push(Start { line, cell: offset(cells.len()) });
                cells.extend(row.into_iter().take(names.len()));
            }
        }
    }
    diagnostics.extend(too_long(file, &text, &faults, names.len()));
    if let Some(start) = scanner.open {
        let place = Place::new(file, span_of(&text, BEGINNING, start, start + 1));
        diagnostics.push(Diagnostic::at(Code::BrokenRow, place, "this quotation mark is never closed"));
        return None;
    }
    Some(Csv { file: Arc::clone(file), text, header: names, cells, rows })
}

/// Rows with more cells than there are columns: one message, for it is usually one cause.
fn too_long(
    file: &Arc<str>,
    text: &str,
    faults: &[((u32, u32), usize)],
    columns: usize,
) -> Option<Diagnostic> {
    let ((start, end), count) = faults.first()?;
    let place = Place::new(file, span_of(text, BEGINNING, *start as usize, *end as usize));
    let message = format!("this row has {count} cells, and the table has {columns} columns");
    let fault = Diagnostic::at(Code::BrokenRow, place, message);
    let fault = match faults.len() {
        1 => fault,
        count => fault.hint(format!("and {} other rows have too many", count - 1)),
    };
    Some(fault.help("put a cell with a comma in it in quotation marks, or name the right `delimiter`"))
}

impl Csv {
    /// The names of the columns, in their order.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.rows.len()).map(|index| Row { csv: self, index })
    }

    /// The row at a position.
    pub fn row(&self, index: usize) -> Row<'_> {
        Row { csv: self, index }
    }

    /// The column whose cell begins or lies at a byte of the file.
    pub fn column_at(&self, start: u32) -> Option<usize> {
        let cell = self.cells.partition_point(|(begins, _)| *begins <= start).checked_sub(1)?;
        let row = self.rows.partition_point(|row| row.cell as usize <= cell).checked_sub(1)?;
        Some(cell - self.rows[row].cell as usize)
    }
}

impl<'c> Row<'c> {
    pub fn index(&self) -> usize {
        self.index
    }

    /// What stands in a column, without spaces around it; nothing where the row ends before it.
    pub fn cell(&self, column: usize) -> Cow<'c, str> {
        self.place_of(column).map_or(Cow::Borrowed(""), |cell| value(&self.csv.text, cell))
    }

    /// Where a cell stands; where the row ends before it, its last one.
    pub fn span(&self, column: usize) -> Span {
        let start = self.csv.rows[self.index];
        let (first, _) = self.csv.cells[start.cell as usize];
        let last = || (0..=column).rev().find_map(|column| self.place_of(column));
        let (begins, ends) = last().expect("a row without a cell is left out");
        let before = &self.csv.text[first as usize..begins as usize];
        let line_breaks = offset(before.bytes().filter(|byte| *byte == b'\n').count());
        let line = before.rsplit('\n').next().unwrap_or_default();
        Span {
            line: start.line + line_breaks,
            column: offset(line.chars().count()) + 1,
            start: begins,
            end: ends,
        }
    }

    /// The beginning of the row.
    pub fn beginning(&self) -> Span {
        self.span(0)
    }

    fn place_of(&self, column: usize) -> Option<(u32, u32)> {
        let own = |row: usize| self.csv.rows.get(row).map_or(self.csv.cells.len(), |row| row.cell as usize);
        self.csv.cells[own(self.index)..own(self.index + 1)].get(column).copied()
    }
}

/// What a cell says: without quotation marks, doubled ones inside made single, and without spaces around it.
fn value(text: &str, (start, end): (u32, u32)) -> Cow<'_, str> {
    let raw = text[start as usize..end as usize].trim();
    let Some(inside) = raw.strip_prefix('"') else { return Cow::Borrowed(raw) };
    let inside = inside.strip_suffix('"').unwrap_or(inside);
    match inside.contains('"') {
        true => Cow::Owned(inside.replace("\"\"", "\"").trim().to_owned()),
        false => Cow::Borrowed(inside.trim()),
    }
}

/// The name of a column that was written over several lines.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Walks the bytes: line breaks, delimiters and quotation marks are the same single bytes in all of UTF-8.
struct Scanner<'t> {
    bytes: &'t [u8],
    at: usize,
    line: u32,
    delimiter: u8,
    /// Where a quotation mark stands that is never closed.
    open: Option<usize>,
}

impl<'t> Scanner<'t> {
    fn new(text: &'t str, dialect: &Dialect) -> Scanner<'t> {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let bytes = text.as_bytes();
        let mut scanner = Scanner { bytes, at, line: 1, delimiter: dialect.delimiter, open: None };
        for _ in 0..dialect.skip {
            while scanner.at < bytes.len() && !scanner.line_break() {
                scanner.at += 1;
            }
        }
        scanner
    }

    /// The cells of the row that begins here.
    fn row(&mut self) -> Option<Vec<(u32, u32)>> {
        if self.at >= self.bytes.len() {
            return None;
        }
        let mut cells = Vec::new();
        loop {
            let start = self.at;
            self.cell();
            cells.push((offset(start), offset(self.at)));
            match self.bytes.get(self.at) {
                Some(byte) if *byte == self.delimiter => self.at += 1,
                _ => break,
            }
        }
        self.line_break();
        Some(cells)
    }

    /// Walks over a cell, to the delimiter or the line break behind it.
    fn cell(&mut self) {
        let start = self.at;
        while self.bytes.get(self.at) == Some(&b' ') {
            self.at += 1;
        }
        if self.bytes.get(self.at) == Some(&b'"') {
            self.quoted(start);
        }
        let delimiter = self.delimiter;
        let ends = |byte: &u8| *byte == delimiter || matches!(byte, b'\n' | b'\r');
        let rest = &self.bytes[self.at..];
        self.at += rest.iter().position(ends).unwrap_or(rest.len());
    }

    fn quoted(&mut self, start: usize) {
        self.at += 1;
        loop {
            match self.bytes.get(self.at) {
                None => {
                    self.open = Some(start);
                    return;
                }
                Some(b'"') if self.bytes.get(self.at + 1) == Some(&b'"') => self.at += 2,
                Some(b'"') => {
                    self.at += 1;
                    return;
                }
                Some(byte) => {
                    self.line += u32::from(*byte == b'\n');
                    self.at += 1;
                }
            }
        }
    }

    /// Walks over a line break, if one is here.
    fn line_break(&mut self) -> bool {
        let length = match &self.bytes[self.at..] {
            [b'\r', b'\n', ..] => 2,
            [b'\n' | b'\r', ..] => 1,
            _ => return false,
        };
        self.at += length;
        self.line += 1;
        true
    }
}

/// The text of a table, for excerpts in messages: in the encoding that it is in.
pub fn csv_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| windows_1252(error.as_bytes()))
}

/// The characters 0x80 to 0x9F: <https://encoding.spec.whatwg.org/index-windows-1252.txt>.
const UPPER_CONTROLS: [char; 32] = [
    '\u{20ac}', '\u{81}', '\u{201a}', '\u{192}', '\u{201e}', '\u{2026}', '\u{2020}', '\u{2021}', '\u{2c6}',
    '\u{2030}', '\u{160}', '\u{2039}', '\u{152}', '\u{8d}', '\u{17d}', '\u{8f}', '\u{90}', '\u{2018}',
    '\u{2019}', '\u{201c}', '\u{201d}', '\u{2022}', '\u{2013}', '\u{2014}', '\u{2dc}', '\u{2122}', '\u{161}',
    '\u{203a}', '\u{153}', '\u{9d}', '\u{17e}', '\u{178}',
];

/// Every byte is a character, so this cannot fail.
fn windows_1252(bytes: &[u8]) -> String {
    let character = |byte: &u8| match byte {
        0x80..=0x9f => UPPER_CONTROLS[usize::from(byte - 0x80)],
        _ => char::from(*byte),
    };
    bytes.iter().map(character).collect()
}
