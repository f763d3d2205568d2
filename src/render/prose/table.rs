//! A table: it scrolls in a box of its own where it is wider than the page.

use pulldown_cmark::Alignment;

use super::super::chemistry::escape;
use crate::language::Language;

/// The table that is being written.
#[derive(Default)]
pub(super) struct Table {
    /// How many tables the text has so far.
    count: usize,
    alignments: Vec<Alignment>,
    pub column: usize,
    pub in_head: bool,
}

impl Table {
    /// How the next table begins.
    pub(super) fn start(&mut self, alignments: Vec<Alignment>, words: &Language) -> String {
        *self = Table { count: self.count + 1, alignments, ..Table::default() };
        let mut name = String::new();
        escape(&mut name, &words.tell("text-table", &[("count", self.count.into())]));
        format!("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\"><table>")
    }

    /// How the next cell begins.
    pub(super) fn start_cell(&mut self) -> String {
        let class = match self.alignments.get(self.column) {
            Some(Alignment::Right) => " class=\"end\"",
            Some(Alignment::Center) => " class=\"middle\"",
            _ => "",
        };
        self.column += 1;
        let head = if self.in_head { "th scope=\"col\"" } else { "td" };
        format!("<{head}{class}>")
    }
}
