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

/// Two columns on a wide sheet.
fn columns(size: Size) -> usize {
    if size.narrow { 1 } else { 2 }
}

/// How much higher a sheet is with so many rows.
pub fn height(rows: usize, size: Size) -> f64 {
    if rows == 0 { 0.0 } else { rows.div_ceil(columns(size)) as f64 * ROW + GAP }
}

/// Draws the rows at the foot of the sheet, down one column and then down the next.
pub fn draw(sheet: &Sheet, rows: &[Row]) {
    let size = sheet.size;
    let in_column = rows.len().div_ceil(columns(size)).max(1);
    let width = size.width / columns(size) as f64;
    let top = size.height - height(rows.len(), size) + GAP;
    for (index, row) in rows.iter().enumerate() {
        let left = (index / in_column) as f64 * width;
        let middle = top + ((index % in_column) as f64 + 0.5) * ROW;
        let ink = Ink { class: row.class, ..Ink::default() };
        match row.is_band {
            true => sheet.rectangle((left + 1.0, middle - 6.0), (left + PIECE, middle + 6.0), ink),
            false => sheet.line(&[(left + 1.0, middle), (left + PIECE, middle)], ink),
        }
        let at = (left + INDENT, middle + size.label * 0.34);
        draw_line(sheet, at, Align::Start, "label", &line(row, size.label, width - INDENT - 8.0));
    }
}

/// The name gives way to the number.
fn line(row: &Row, size: f64, room: f64) -> Line {
    let number = text::shorten(&row.number, Weight::Regular, size, room * 0.7);
    let left = room - text::width(&number, Weight::Regular, size) - size * 0.4;
    Line { strong: text::shorten(&row.name, Weight::Semibold, size, left), quiet: number }
}
