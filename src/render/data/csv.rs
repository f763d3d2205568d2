//! The one file that names the `csv` crate's writer.

use std::borrow::Cow;
use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};
use rayon::prelude::*;

use crate::plan::view::data::{Kind, Table};
use crate::plan::view::fingerprint::fingerprint;
use crate::plan::view::rows::{Part, Rows};
use crate::quantity::Dec;

/// The characters that make a spreadsheet take a cell for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A table as CSV (RFC 4180): UTF-8, commas, lines that end in CR LF, a first row of names, and an empty
/// cell for what is unknown.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it, since members' text
/// must not be able to act on the reader's machine. Numbers are never touched.
///
/// `length` is that of its [`Digest`]: so much room is made for it.
///
/// # Panics
/// If a row has not one cell for each field: whoever filled the table has to see to that.
pub fn csv(both: (&Table, &Rows<'_>), length: usize) -> Vec<u8> {
    let mut all = Vec::with_capacity(length);
    pour(both, &mut all).expect("writing to memory cannot fail");
    all
}

/// The same, written as it is made.
///
/// # Errors
/// Where it cannot be written.
///
/// # Panics
/// As [`csv()`] does.
pub fn pour((table, rows): (&Table, &Rows<'_>), into: &mut dyn Write) -> io::Result<()> {
    into.write_all(&head(table))?;
    for first in (0..rows.count()).step_by(ABREAST) {
        let parts = (first..rows.count().min(first + ABREAST)).into_par_iter();
        let parts: Vec<Vec<u8>> = parts.map(|position| part_of(table, &rows.part(position))).collect();
        parts.iter().try_for_each(|part| into.write_all(part))?;
    }
    Ok(())
}

/// So many parts are made side by side before they are put in their places.
const ABREAST: usize = 256;

/// What stands for a table as [`csv()`] gives it, and how many bytes that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest {
    pub print: [u8; 32],
    pub length: usize,
}

/// Finds out what a table will be, and keeps none of it.
///
/// # Panics
/// As [`csv()`] does.
pub fn digest(table: &Table, rows: &Rows<'_>) -> Digest {
    let of_one = |bytes: Vec<u8>| (*blake3::hash(&bytes).as_bytes(), bytes.len());
    let parts = (0..rows.count()).into_par_iter();
    let parts = parts.map(|position| of_one(part_of(table, &rows.part(position))));
    let mut all: Vec<([u8; 32], usize)> = parts.collect();
    all.push(of_one(head(table)));
    Digest { print: fingerprint(&all), length: all.iter().map(|(_, length)| length).sum() }
}

fn head(table: &Table) -> Vec<u8> {
    let mut writer = writer();
    write(&mut writer, table.fields.iter().map(|field| guarded(&field.name, Kind::Text)));
    writer.into_inner().expect("writing to memory cannot fail")
}

fn part_of(table: &Table, part: &Part) -> Vec<u8> {
    let mut writer = writer();
    for row in part.rows() {
        assert_eq!(row.len(), table.fields.len(), "every row has one cell for each field");
        let cells = row.into_iter().zip(&table.fields);
        write(&mut writer, cells.map(|(cell, field)| guarded(cell, field.kind)));
    }
    writer.into_inner().expect("writing to memory cannot fail")
}

fn writer() -> csv::Writer<Vec<u8>> {
    WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new())
}

fn write<'a>(writer: &mut csv::Writer<Vec<u8>>, cells: impl Iterator<Item = Cow<'a, str>>) {
    let cells: Vec<Cow<str>> = cells.collect();
    writer.write_record(cells.iter().map(|cell| cell.as_bytes())).expect("writing to memory cannot fail");
}

/// A column of numbers may have come from someone's file as well: only what is a number goes without a guard.
fn guarded(cell: &str, kind: Kind) -> Cow<'_, str> {
    let is_number = matches!(kind, Kind::Number | Kind::Integer) && Dec::parse(cell).is_ok();
    if cell.starts_with(FORMULA) && !is_number { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_oneof, proptest};

    use super::*;
    use crate::plan::view::data::Field;

    fn made(kinds: &[Kind], rows: Vec<Vec<Option<String>>>) -> Vec<u8> {
        let field = |(index, kind): (usize, &Kind)| Field {
            name: format!("f{index}"),
            kind: *kind,
            unit: String::new(),
            description: String::new(),
        };
        let table = Table {
            name: "t".to_owned(),
            title: String::new(),
            description: String::new(),
            fields: kinds.iter().enumerate().map(field).collect(),
        };
        // Every row is a part of its own.
        let rows = Rows::of(rows.len(), move |position| Part::of([rows[position].clone()]));
        let digest = digest(&table, &rows);
        let bytes = csv((&table, &rows), digest.length);
        assert_eq!(bytes.len(), digest.length);
        bytes
    }

    fn written(kind: Kind, cell: &str) -> String {
        let bytes = made(&[kind, Kind::Text], vec![vec![Some(cell.to_owned()), None]]);
        let text = String::from_utf8(bytes).unwrap();
        text.strip_prefix("f0,f1\r\n").unwrap().strip_suffix(",\r\n").unwrap().to_owned()
    }

    #[test]
    fn cells_are_quoted_where_needed() {
        assert_eq!(written(Kind::Text, "plain"), "plain");
        assert_eq!(written(Kind::Text, "a,b"), "\"a,b\"");
        assert_eq!(written(Kind::Text, "say \"so\"\nor not"), "\"say \"\"so\"\"\nor not\"");
        assert_eq!(written(Kind::Text, "Zürich 東京"), "Zürich 東京");
    }

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"] {
            assert_eq!(written(Kind::Text, cell), format!("'{cell}"));
            assert_eq!(written(Kind::Date, cell), format!("'{cell}"));
        }
        assert_eq!(written(Kind::Text, "\r=1"), "\"'\r=1\"");
        assert_eq!(written(Kind::Number, "-1.50"), "-1.50");
        assert_eq!(written(Kind::Integer, "-3"), "-3");
        assert_eq!(written(Kind::Number, "-1+cmd|' /C calc'!A0"), "'-1+cmd|' /C calc'!A0");
    }

    #[test]
    fn unknown_cells_are_empty() {
        let rows = vec![vec![None, Some("0".to_owned())], vec![None, None]];
        let text = String::from_utf8(made(&[Kind::Text, Kind::Number], rows)).unwrap();
        assert_eq!(text, "f0,f1\r\n,0\r\n,\r\n");
    }

    proptest! {
        #[test]
        fn all_cells_come_back(
            rows in proptest::collection::vec((cell(), cell(), cell()), 0..8),
        ) {
            let rows: Vec<Vec<Option<String>>> =
                rows.into_iter().map(|(a, b, c)| vec![Some(a), Some(b), Some(c)]).collect();
            let bytes = made(&[Kind::Text, Kind::Number, Kind::Date], rows.clone());
            let mut reader = csv::Reader::from_reader(bytes.as_slice());
            let read: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
            prop_assert_eq!(read.len(), rows.len());
            for (read, row) in read.iter().zip(&rows) {
                for (index, cell) in row.iter().flatten().enumerate() {
                    let got = &read[index];
                    prop_assert!(got == cell || got.strip_prefix('\'') == Some(cell));
                    prop_assert!(!got.starts_with(FORMULA) || Dec::parse(got).is_ok());
                }
            }
        }
    }

    fn cell() -> impl Strategy<Value = String> {
        let formula = any::<String>().prop_map(|text| format!("={text}"));
        prop_oneof![any::<String>(), formula, Just("-1.5".to_owned()), Just("\r\n,\"".to_owned())]
    }
}
