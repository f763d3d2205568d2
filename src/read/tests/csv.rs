//! Rows and cells: places, and that another reader finds the same ones.

use proptest::prelude::*;

use crate::read::{Csv, Dialect, Encoding, csv};

const PLAIN: Dialect = Dialect { delimiter: b',', encoding: Encoding::Utf8, skip: 0 };

fn read(text: &str, dialect: &Dialect) -> Option<Csv> {
    csv(&"a.csv".into(), text.as_bytes(), dialect, &mut Vec::new())
}

#[test]
fn every_cell_knows_where_it_stands() {
    let text = "\u{feff}note\r\nä,\"b\nc\",d\r\n1,\"x \"\"y\"\"\",3\r\n,,\r\n\"two\nlines\",ü,6";
    let table = read(text, &Dialect { skip: 1, ..PLAIN }).unwrap();
    assert_eq!(table.header(), ["ä", "b c", "d"]);
    let rows: Vec<_> = table.rows().collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].cell(1), "x \"y\"");
    let span = rows[1].span(2);
    assert_eq!((span.line, span.column), (7, 10));
    assert_eq!(&text[span.start as usize..span.end as usize], "6");
    assert_eq!(table.column_at(span.start), Some(2));
}

#[test]
fn a_row_that_ends_early_has_nothing_in_its_last_columns() {
    let table = read("a,b,c\n1,2\n", &PLAIN).unwrap();
    let row = table.row(0);
    assert_eq!((row.cell(1).as_ref(), row.cell(2).as_ref()), ("2", ""));
    assert_eq!((row.span(2).line, row.span(2).column), (2, 3));
}

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[a-z0-9.]{0,4}", 1 => "[ab\",\n é]{0,6}"]
}

proptest! {
    #[test]
    fn what_another_program_writes_is_what_is_read(rows in prop::collection::vec(prop::collection::vec(cell(), 3), 1..8)) {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        writer.write_record(["one", "two", "three"]).unwrap();
        rows.iter().for_each(|row| writer.write_record(row).unwrap());
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let table = read(&text, &PLAIN).unwrap();
        let found: Vec<Vec<String>> =
            table.rows().map(|row| (0..3).map(|column| row.cell(column).into_owned()).collect()).collect();
        let written: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<String>>())
            .filter(|row| row.iter().any(|cell| !cell.is_empty()))
            .collect();
        prop_assert_eq!(found, written);
    }
}
