//! One text with names in it.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, Span, nearest};

use super::names::Names;

/// A text in versions, each in paragraphs.
#[derive(Clone, Debug, Default)]
pub struct Template {
    versions: Vec<Vec<Vec<Piece>>>,
}

#[derive(Clone, Debug)]
enum Piece {
    Words(String),
    Name(String),
}

/// A short text that fits, with the count of its characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    pub text: String,
    pub characters: usize,
}

impl Template {
    /// Reads a text. Lines that begin with `{#` are for people; a line `---` ends a version of a post.
    pub fn read(
        (file, text): (&Arc<str>, &str),
        known: &[(&str, &str)],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Template {
        let mut versions = vec![Vec::new()];
        let (mut paragraph, mut at) = (Vec::new(), Cursor { line: 0, start: 0 });
        let end_paragraph = |paragraph: &mut Vec<Piece>, versions: &mut Vec<Vec<Vec<Piece>>>| {
            if let Some(version) = versions.last_mut().filter(|_| !paragraph.is_empty()) {
                version.push(std::mem::take(paragraph));
            }
        };
        for line in text.split_inclusive('\n') {
            at.line += 1;
            let words = line.trim_end();
            match words {
                "" => end_paragraph(&mut paragraph, &mut versions),
                "---" => {
                    end_paragraph(&mut paragraph, &mut versions);
                    versions.push(Vec::new());
                }
                _ if words.starts_with("{#") => {}
                _ => {
                    if !paragraph.is_empty() {
                        paragraph.push(Piece::Words("\n".to_owned()));
                    }
                    paragraph.extend(pieces((file, words), &at, known, diagnostics));
                }
            }
            at.start += line.len();
        }
        end_paragraph(&mut paragraph, &mut versions);
        versions.retain(|version| !version.is_empty());
        Template { versions }
    }

    /// The whole of its first version as Markdown.
    pub fn markdown(&self, names: &Names) -> String {
        self.versions.first().map(|version| filled(version, names, true)).unwrap_or_default()
    }

    /// The first version that has no more characters than `limit`, as plain text; else how many the shortest has.
    ///
    /// # Errors
    /// The count of the shortest version, where none fits.
    pub fn post(&self, names: &Names, limit: usize) -> Result<Post, usize> {
        let mut shortest = None;
        for version in &self.versions {
            let text = filled(version, names, false);
            let characters = text.chars().count();
            if characters <= limit {
                return Ok(Post { text, characters });
            }
            shortest = Some(shortest.map_or(characters, |least: usize| least.min(characters)));
        }
        Err(shortest.unwrap_or(0))
    }
}

/// Where a line begins.
struct Cursor {
    line: u32,
    start: usize,
}

impl Cursor {
    fn place(&self, file: &Arc<str>, line: &str, from: usize, to: usize) -> Place {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let span = Span {
            line: self.line,
            column: number(line[..from].chars().count()) + 1,
            start: number(self.start + from),
            end: number(self.start + to),
        };
        Place::new(file, span)
    }
}

fn pieces(
    (file, line): (&Arc<str>, &str),
    at: &Cursor,
    known: &[(&str, &str)],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Piece> {
    let (mut pieces, mut from) = (Vec::new(), 0);
    while let Some(open) = line[from..].find("{{").map(|found| from + found) {
        if open > from {
            pieces.push(Piece::Words(line[from..open].to_owned()));
        }
        let Some(close) = line[open..].find("}}").map(|found| open + found) else {
            let message = "this name is never closed";
            let place = at.place(file, line, open, line.len());
            diagnostics
                .push(Diagnostic::at(Code::PressNameOpen, place, message).hint("write `}}` behind the name"));
            return pieces;
        };
        let inside = &line[open + 2..close];
        let name = inside.trim();
        let start = open + 2 + (inside.len() - inside.trim_start().len());
        if known.iter().all(|(known, _)| *known != name) {
            let place = at.place(file, line, start, (start + name.len()).max(open + 4));
            diagnostics.push(unknown(name, known, place));
        }
        pieces.push(Piece::Name(name.to_owned()));
        from = close + 2;
    }
    if from < line.len() {
        pieces.push(Piece::Words(line[from..].to_owned()));
    }
    pieces
}

fn unknown(name: &str, known: &[(&str, &str)], place: Place) -> Diagnostic {
    let fault =
        Diagnostic::at(Code::UnknownPressName, place, format!("texts for the press know no `{name}`"));
    match nearest(name, known.iter().map(|(known, _)| *known)) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => {
            let names: Vec<&str> = known.iter().map(|(known, _)| *known).collect();
            fault.help(format!("the names are `{}`", names.join("`, `")))
        }
    }
}

/// The paragraphs of which everything is known.
fn filled(version: &[Vec<Piece>], names: &Names, in_markdown: bool) -> String {
    let paragraph = |paragraph: &Vec<Piece>| {
        let words = paragraph.iter().map(|piece| match piece {
            Piece::Words(words) => Some(words.clone()),
            Piece::Name(name) => names.get(name, in_markdown),
        });
        words.collect::<Option<String>>()
    };
    let mut kept: Vec<String> = version.iter().filter_map(paragraph).collect();
    // From the end, so that a heading over headings that go goes too.
    for index in (0..kept.len()).rev() {
        let next = kept.get(index + 1).map(|next| depth(next));
        let is_empty = next.is_none_or(|next| next > 0 && next <= depth(&kept[index]));
        // The title stands for itself.
        if depth(&kept[index]) > 1 && is_empty {
            kept.remove(index);
        }
    }
    kept.join("\n\n")
}

/// How many `#` a heading begins with; nought for other paragraphs.
fn depth(paragraph: &str) -> usize {
    let marks = paragraph.chars().take_while(|letter| *letter == '#').count();
    if paragraph[marks..].starts_with(' ') { marks } else { 0 }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    const KNOWN: [(&str, &str); 3] = [("member", ""), ("total", ""), ("quotes", "")];

    fn read(text: &str) -> (Template, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let file = Arc::from("themes/town/press/en/award/release.md");
        (Template::read((&file, text), &KNOWN, &mut diagnostics), diagnostics)
    }

    #[test]
    fn a_paragraph_that_needs_what_is_not_known_is_left_out() {
        let (text, told) = read(
            "{# for people #}\n# {{ member }}\n\nIt emitted {{total}}.\n\nBoth\nlines of {{ member }}.\n",
        );
        assert_eq!(told, []);
        let names = Names::default().put("member", "Ed*na");
        assert_eq!(text.markdown(&names), "# Ed\\*na\n\nBoth\nlines of Ed\\*na.");
        assert_eq!(
            text.post(&names, 100).map(|post| post.text),
            Ok("# Ed*na\n\nBoth\nlines of Ed*na.".to_owned())
        );
    }

    #[test]
    fn a_heading_with_nothing_under_it_is_left_out() {
        let (text, _) = read(
            "# {{ member }}\n\n## Said\n\n### By some\n\n{{ quotes }}\n\n## More\n\nWords.\n\n## Last\n",
        );
        assert_eq!(text.markdown(&Names::default().put("member", "Edina")), "# Edina\n\n## More\n\nWords.");
    }

    #[test]
    fn of_versions_the_first_that_fits_is_taken_exactly_at_the_limit() {
        let (text, _) = read("{{ member }} is in the circle.\n---\n{{ member }} is in.\n");
        let names = Names::default().put("member", "Åre");
        let of = |limit| text.post(&names, limit).map(|post| (post.text, post.characters));
        assert_eq!(of(21), Ok(("Åre is in the circle.".to_owned(), 21)));
        assert_eq!(of(20), Ok(("Åre is in.".to_owned(), 10)));
        assert_eq!(of(10), Ok(("Åre is in.".to_owned(), 10)));
        assert_eq!(of(9), Err(10));
    }

    #[test]
    fn a_name_that_there_is_not_is_told_with_its_place() {
        let (_, told) = read("ok\nof {{ membr }} and {{ nothing_like_it }}\n{{ total\n");
        let at: Vec<(u32, u32, &str, &str)> = told
            .iter()
            .map(|fault| {
                let span = fault.place.as_ref().expect("it has a place").span;
                (span.line, span.column, fault.code.number(), fault.hint.as_str())
            })
            .collect();
        assert_eq!(
            at,
            [
                (2, 7, "E0570", "did you mean `member`?"),
                (2, 23, "E0570", ""),
                (3, 1, "E0571", "write `}}` behind the name"),
            ]
        );
    }
}
