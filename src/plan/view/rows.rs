//! The cells of a table, packed: the tables of a large network have millions.

use std::fmt;

/// The rows of a table, in parts that are made when they are asked for: all of them together are a gigabyte in a large
/// network, and nobody needs more than one part at a time.
pub struct Rows<'a> {
    count: usize,
    part: Box<dyn Fn(usize) -> Part + Send + Sync + 'a>,
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

impl<'a> Rows<'a> {
    /// So many parts, one after the other, and how each is made.
    pub fn of(count: usize, part: impl Fn(usize) -> Part + Send + Sync + 'a) -> Rows<'a> {
        Rows { count, part: Box::new(part) }
    }

    /// How many parts there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Makes the part at a position.
    pub fn part(&self, position: usize) -> Part {
        (self.part)(position)
    }
}

impl fmt::Debug for Rows<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("count", &self.count).finish_non_exhaustive()
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
        let parts = [
            Part::of([row([Some("Ü"), None]), row([None, Some("b")])]),
            Part::of([]),
            Part::of([row([Some(""), Some("c")])]),
        ];
        let rows = Rows::of(parts.len(), |position| parts[position].clone());
        let all: Vec<Part> = (0..rows.count()).map(|position| rows.part(position)).collect();
        let cells: Vec<Vec<&str>> = all.iter().flat_map(Part::rows).collect();
        assert_eq!(cells, [["Ü", ""], ["", "b"], ["", "c"]]);
    }
}
