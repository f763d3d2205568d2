//! A key under a chart whose lines end too close to each other to be named where they end: a piece of each line or
//! band, its name, and what it comes to.

use super::labels::{Line, draw_line};
use super::sheet::{Sheet, Size};
use super::svg::{Align, Ink};
use super::text::{self, Weight};

/// The height of a row, and the room over the first one.
const ROW: f64 = 22.0;
const GAP: f64 = 10.0;
/// How long the piece of a line is, and the room it takes before the name.
const PIECE: f64 = 30.0;
const INDENT: f64 = 38.0;
/// The room behind the longest row.
const END: f64 = 8.0;

/// One row of a key.
pub struct Row {
    pub name: String,
    /// May be empty.
    pub number: String,
    /// The class of the line or band.
    pub class: &'static str,
    /// Whether it is a band rather than a line.
    pub is_band: bool,
}

/// Two columns on a wide sheet, where every row fits into one of them.
fn columns(rows: &[Row], size: Size) -> usize {
    let fits = |row: &Row| natural(row, size.label) <= size.width / 2.0 - INDENT - END;
    if size.narrow || !rows.iter().all(fits) { 1 } else { 2 }
}

/// The width of a row of which nothing is cut.
fn natural(row: &Row, size: f64) -> f64 {
    let name = text::width(&row.name, Weight::Semibold, size);
    name + text::width(&row.number, Weight::Regular, size) + size * 0.4
}

/// How much higher a sheet is with these rows.
pub fn height(rows: &[Row], size: Size) -> f64 {
    match rows.len() {
        0 => 0.0,
        count => count.div_ceil(columns(rows, size)) as f64 * ROW + GAP,
    }
}

/// The same before the rows are known: should they be too long for two columns, the drawing over them gives way.
pub fn likely_height(rows: usize, size: Size) -> f64 {
    let lines = if size.narrow { rows } else { rows.div_ceil(2) };
    if rows == 0 { 0.0 } else { lines as f64 * ROW + GAP }
}

/// Draws the rows at the foot of the sheet, down one column and then down the next.
pub fn draw(sheet: &Sheet, rows: &[Row]) {
    let size = sheet.size;
    let columns = columns(rows, size);
    let in_column = rows.len().div_ceil(columns).max(1);
    let width = size.width / columns as f64;
    let top = size.height - height(rows, size) + GAP;
    for (index, row) in rows.iter().enumerate() {
        let left = (index / in_column) as f64 * width;
        let middle = top + ((index % in_column) as f64 + 0.5) * ROW;
        let ink = Ink { class: row.class, ..Ink::default() };
        match row.is_band {
            true => sheet.rectangle((left + 1.0, middle - 6.0), (left + PIECE, middle + 6.0), ink),
            false => sheet.line(&[(left + 1.0, middle), (left + PIECE, middle)], ink),
        }
        let at = (left + INDENT, middle + size.label * 0.34);
        draw_line(sheet, at, Align::Start, "label", &line(row, size.label, width - INDENT - END));
    }
}

/// The name gives way to the number.
fn line(row: &Row, size: f64, room: f64) -> Line {
    let number = text::shorten(&row.number, Weight::Regular, size, room * 0.7);
    let left = room - text::width(&number, Weight::Regular, size) - size * 0.4;
    Line { strong: text::shorten(&row.name, Weight::Semibold, size, left), quiet: number }
}
