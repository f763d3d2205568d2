//! The cells of a table, packed: the tables of a large network have millions.

use std::fmt;

/// The rows of a table, in parts that are made apart from each other.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Rows {
    parts: Vec<Part>,
}

/// Some rows that follow each other: the texts of their cells in one piece, and where each ends.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Part {
    cells: String,
    ends: Vec<u32>,
    /// How many cells a row has.
    columns: usize,
}

impl Part {
    /// Packs rows. What is unknown becomes an empty cell.
    ///
    /// # Panics
    /// If they have not the same number of cells, or more than 4 GiB of text.
    pub fn of(rows: impl IntoIterator<Item = Vec<Option<String>>>) -> Part {
        let mut part = Part::default();
        for row in rows {
            assert!(part.ends.is_empty() || part.columns == row.len(), "all rows have the same cells");
            part.columns = row.len();
            for cell in row {
                part.cells.push_str(cell.as_deref().unwrap_or_default());
                part.ends.push(u32::try_from(part.cells.len()).expect("a part is of one member, not of all"));
            }
        }
        part.cells.shrink_to_fit();
        part.ends.shrink_to_fit();
        part
    }

    /// The cells of each row; an empty one is unknown.
    pub fn rows(&self) -> impl Iterator<Item = Vec<&str>> {
        let mut start = 0;
        self.ends.chunks(self.columns.max(1)).map(move |ends| {
            let cell = |end: &u32| {
                let end = *end as usize;
                let cell = &self.cells[start..end];
                start = end;
                cell
            };
            ends.iter().map(cell).collect()
        })
    }
}

impl Rows {
    /// The rows of these parts, one after the other.
    pub fn of(parts: Vec<Part>) -> Rows {
        Rows { parts }
    }

    /// Its parts, one after the other.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.parts.iter().flat_map(Part::rows)).finish()
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.rows()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Rows};

    #[test]
    fn rows_come_back_in_their_order() {
        let row = |cells: [Option<&str>; 2]| cells.map(|cell| cell.map(str::to_owned)).to_vec();
        let first = Part::of([row([Some("Ü"), None]), row([None, Some("b")])]);
        let rows = Rows::of(vec![first, Part::of([]), Part::of([row([Some(""), Some("c")])])]);
        let all: Vec<Vec<&str>> = rows.parts().iter().flat_map(Part::rows).collect();
        assert_eq!(all, [["Ü", ""], ["", "b"], ["", "c"]]);
        assert_eq!(Rows::default().parts(), []);
    }
}
