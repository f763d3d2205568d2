//! Colours for code: words get classes, and the theme's tokens have the colours. The one file that names `syntect`.

use std::sync::LazyLock;

use syntect::parsing::{ParseState, Scope, ScopeStack, SyntaxSet};
use syntect::util::LinesWithEndings;

use crate::render::chemistry::escape;

/// Read once: unpacking them takes longer than a page.
static SYNTAXES: LazyLock<SyntaxSet> = LazyLock::new(SyntaxSet::load_defaults_newlines);

/// A larger block stays plain: nobody reads it in colours, and a reader's browser need not hold its elements.
const LARGEST: usize = 100_000;

/// A block with a longer line stays plain: it is data, and grammars take a square of its length.
const LONGEST_LINE: usize = 2_000;

/// What scopes of grammars are drawn as. A scope that begins with an earlier line's is that; of those without a class,
/// words are drawn as what stands around them.
static KINDS: LazyLock<Vec<(Scope, &'static str)>> = LazyLock::new(|| {
    let kinds = [
        ("comment", "hl-comment"),
        ("constant", "hl-number"),
        ("markup.deleted", "hl-number"),
        ("string", "hl-string"),
        ("markup.inserted", "hl-string"),
        ("keyword.operator", ""),
        ("keyword", "hl-keyword"),
        ("storage", "hl-keyword"),
        ("markup.heading", "hl-keyword"),
        ("entity", "hl-name"),
        ("support", "hl-name"),
        ("variable.function", "hl-name"),
    ];
    let read = |(scope, class): (&str, &'static str)| {
        (Scope::new(scope).expect("a scope is a few words with points between them"), class)
    };
    kinds.into_iter().map(read).collect()
});

/// Code as HTML, its words in spans with classes. `None` where its language is not known, and where it would take long.
pub fn coloured(code: &str, language: &str) -> Option<String> {
    if language.is_empty() || code.len() > LARGEST || code.lines().any(|line| line.len() > LONGEST_LINE) {
        return None;
    }
    let syntax = SYNTAXES.find_syntax_by_token(language)?;
    let (mut state, mut scopes) = (ParseState::new(syntax), ScopeStack::new());
    let mut spans = Spans::default();
    for line in LinesWithEndings::from(code) {
        // A grammar that fails, as those do that give up on a line, leaves the block as it is.
        let changes = state.parse_line(line, &SYNTAXES).ok()?;
        let mut from = 0;
        for (at, change) in changes {
            spans.push(line.get(from..at)?, class(&scopes));
            scopes.apply(&change).ok()?;
            from = at;
        }
        spans.push(line.get(from..)?, class(&scopes));
    }
    Some(spans.finish())
}

fn class(scopes: &ScopeStack) -> &'static str {
    let of =
        |scope: &Scope| KINDS.iter().find(|(kind, _)| kind.is_prefix_of(*scope)).map(|(_, class)| *class);
    scopes.as_slice().iter().rev().find_map(of).unwrap_or_default()
}

/// Text in spans; what follows in the same class goes on in the same one.
#[derive(Default)]
struct Spans {
    html: String,
    open: &'static str,
}

impl Spans {
    fn push(&mut self, text: &str, class: &'static str) {
        // Space has no colour, and must not end a span.
        let class = if text.trim().is_empty() { self.open } else { class };
        if class != self.open {
            self.close();
            if !class.is_empty() {
                self.html.push_str(&format!("<span class=\"{class}\">"));
            }
            self.open = class;
        }
        escape(&mut self.html, text);
    }

    fn close(&mut self) {
        if !self.open.is_empty() {
            self.html.push_str("</span>");
        }
    }

    fn finish(mut self) -> String {
        self.close();
        self.html
    }
}
