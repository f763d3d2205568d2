//! Rows become a tree for programs: what stands deeper is made of it.

use crate::plan::view::data::Json;

use super::{Explanation, Kind, Row};

impl Explanation {
    /// The rows as `{"kind", "text", "amount", "made_of"}`, each below the one that it stands under.
    pub fn tree(&self) -> Json {
        Json::List(below(&self.rows))
    }
}

/// The rows at the least depth of a run, each with those that stand deeper after it.
fn below(rows: &[Row]) -> Vec<Json> {
    let mut nodes = Vec::new();
    let mut rest = rows;
    while let Some((first, after)) = rest.split_first() {
        let own = after.iter().position(|row| row.depth <= first.depth).unwrap_or(after.len());
        let (inside, next) = after.split_at(own);
        nodes.push(node(first, below(inside)));
        rest = next;
    }
    nodes
}

fn node(row: &Row, made_of: Vec<Json>) -> Json {
    let kind = match row.kind {
        Kind::Heading => "heading",
        Kind::Figure => "figure",
        Kind::Plain => "words",
        Kind::Place => "place",
    };
    let mut entries = vec![("kind", Json::text(kind)), ("text", Json::text(&row.text))];
    if !row.amount.is_empty() {
        entries.push(("amount", Json::text(&row.amount)));
    }
    if !made_of.is_empty() {
        entries.push(("made_of", Json::List(made_of)));
    }
    Json::map(entries)
}
