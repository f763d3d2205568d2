//! What templates ask for and no view has, found without rendering: also in branches that no page reaches today.
//!
//! Every template of a kind of page is followed with the view of that kind: through the templates that it extends and
//! includes, through loops, and into every component with what it is given.

mod expression;
mod tokens;

use std::collections::{BTreeMap, BTreeSet};

use expression::{Reader, Scope, element};
use tokens::{Piece, Token, pieces};

use crate::diagnostic::{Code, Diagnostic, Place, Span, nearest};
use crate::plan::view::{Described, EVERYWHERE, Kind, described};
use crate::theme::{Template, Theme};

/// What is asked for in vain by templates that are the site's own; with `all`, by those that ship too.
pub fn check(theme: &Theme, all: bool) -> Vec<Diagnostic> {
    let described = described();
    let mut walk = Walk::new(theme, described, all);
    for (kind, record) in &described.pages {
        let ends = ["html", "xml", "txt"].map(|end| format!("{kind}.{end}"));
        let name = ends.iter().find_map(|name| Some(theme.templates.get_key_value(name)?.0));
        // A page that the theme does not publish may have a template that is as old as it likes.
        if let Some(name) = name.filter(|_| theme.publishes(kind) && described.records.contains_key(record)) {
            walk.page(name, record);
        }
    }
    walk.found.into_values().collect()
}

/// A component, and where it is defined.
struct Component<'t> {
    template: &'t str,
    /// The names that it is given, with the kind of the value where none is.
    arguments: Vec<(String, Option<Kind>)>,
    body: Vec<Piece>,
}

struct Walk<'t> {
    theme: &'t Theme,
    described: &'t Described,
    all: bool,
    pieces: BTreeMap<&'t str, Vec<Piece>>,
    components: BTreeMap<String, Component<'t>>,
    /// Names and their meanings, the nearest last.
    scope: Vec<(String, Kind)>,
    /// The template that is read, and the nearest place of the site's own that led there.
    template: &'t str,
    blame: Option<Place>,
    /// Components with what they were given, which are read once.
    called: BTreeSet<String>,
    /// By place and message, each once.
    found: BTreeMap<(Place, String), Diagnostic>,
}

impl<'t> Walk<'t> {
    fn new(theme: &'t Theme, described: &'t Described, all: bool) -> Walk<'t> {
        let mut walk = Walk {
            theme,
            described,
            all,
            pieces: BTreeMap::new(),
            components: BTreeMap::new(),
            scope: Vec::new(),
            template: "",
            blame: None,
            called: BTreeSet::new(),
            found: BTreeMap::new(),
        };
        for (name, template) in &theme.templates {
            let outside = walk.take_components(name, pieces(&template.text));
            walk.pieces.insert(name, outside);
        }
        walk
    }

    /// Takes the components out of a template's pieces.
    fn take_components(&mut self, template: &'t str, all: Vec<Piece>) -> Vec<Piece> {
        let (mut outside, mut inside) = (Vec::new(), None::<(String, Component<'t>)>);
        for piece in all {
            let word = piece.tokens.first().and_then(Token::name).filter(|_| piece.is_tag);
            match (word, &mut inside) {
                (Some("component"), _) => {
                    let (name, arguments) = signature(&piece.tokens[1..]);
                    inside = Some((name, Component { template, arguments, body: Vec::new() }));
                }
                (Some("endcomponent"), _) => self.components.extend(inside.take()),
                (_, Some((_, component))) => component.body.push(piece),
                (_, None) => outside.push(piece),
            }
        }
        outside
    }

    /// Follows the template of a kind of page.
    fn page(&mut self, name: &'t str, record: &str) {
        let everywhere = EVERYWHERE.iter().map(|(name, record)| (*name, *record));
        self.scope = everywhere.map(|(name, of)| (name.to_owned(), Kind::Record(of.to_owned()))).collect();
        if let Some(record) = self.described.records.get(record) {
            let fields = record.fields.iter().map(|field| (field.name.clone(), field.kind.clone()));
            self.scope.extend(fields);
        }
        self.blame = None;
        self.file(name, 0);
    }

    /// Follows a template with the names that are known.
    fn file(&mut self, name: &str, depth: usize) {
        let Some((name, _)) = self.theme.templates.get_key_value(name).filter(|_| depth < 32) else { return };
        let body = self.pieces.get(name.as_str()).cloned().unwrap_or_default();
        let outside = std::mem::replace(&mut self.template, name);
        self.body(&body, depth);
        self.template = outside;
    }

    fn body(&mut self, body: &[Piece], depth: usize) {
        let mut opened: Vec<usize> = Vec::new();
        for piece in body {
            if !piece.is_tag {
                Reader::new(&piece.tokens, self).expression();
                continue;
            }
            let Some((first, rest)) = piece.tokens.split_first() else { continue };
            match first.name() {
                Some("extends" | "include") => {
                    if let Some(name) = rest.first().and_then(Token::text) {
                        self.file(name, depth + 1);
                    }
                }
                Some("if" | "elif") => _ = Reader::new(rest, self).expression(),
                Some("for") => {
                    opened.push(self.scope.len());
                    self.open_loop(rest);
                }
                Some("endfor") => self.scope.truncate(opened.pop().unwrap_or(self.scope.len())),
                Some("set") => self.set(rest),
                None if first.is("<") => Reader::new(rest, self).component(first.at),
                _ => {}
            }
        }
    }

    /// `x in list`, `key, value in map`.
    fn open_loop(&mut self, tokens: &[Token]) {
        let Some(within) = tokens.iter().position(|token| token.is_name("in")) else { return };
        let over = Reader::new(&tokens[within + 1..], self).expression();
        let names: Vec<&str> = tokens[..within].iter().filter_map(Token::name).collect();
        match names.as_slice() {
            [one] => self.scope.push(((*one).to_owned(), element(&over))),
            many => self.scope.extend(many.iter().map(|name| ((*name).to_owned(), Kind::Anything))),
        }
        let fields = [("index", Kind::Number), ("index0", Kind::Number), ("length", Kind::Number)];
        let fields = fields.into_iter().chain([("first", Kind::Truth), ("last", Kind::Truth)]);
        let turn = Kind::Map(fields.map(|(name, kind)| (name.to_owned(), kind)).collect());
        self.scope.push(("loop".to_owned(), turn));
    }

    /// `name = value`, or `name`, whose value is what stands up to `endset`.
    fn set(&mut self, tokens: &[Token]) {
        let Some(name) = tokens.first().and_then(Token::name) else { return };
        let kind = match tokens.get(1).filter(|token| token.is("=")) {
            Some(_) => Reader::new(&tokens[2..], self).expression(),
            None => Kind::Text,
        };
        self.scope.push((name.to_owned(), kind));
    }

    fn own_file(&self, template: &str) -> Option<&'t Template> {
        let template = self.theme.templates.get(template)?;
        (self.all || !template.file.starts_with("(built in)/")).then_some(template)
    }

    /// Notes something at its place, or where the site's own template led there.
    fn note(&mut self, message: String, near: Option<&str>, at: usize) {
        let here = self.own_file(self.template).map(|template| place(template, at));
        let Some(place) = here.or_else(|| self.blame.clone()) else { return };
        let fault = Diagnostic::at(Code::UnknownField, place.clone(), message.clone());
        let fault = match near {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => fault.help("`milepost theme` lists every view and its fields"),
        };
        self.found.entry((place, message)).or_insert(fault);
    }
}

impl Scope for Walk<'_> {
    fn variable(&mut self, name: &str, at: usize) -> Kind {
        if let Some((_, kind)) = self.scope.iter().rev().find(|(known, _)| known == name) {
            return self.described.resolved(kind);
        }
        let names: Vec<String> = self.scope.iter().map(|(name, _)| name.clone()).collect();
        let near = nearest(name, names.iter().map(String::as_str));
        self.note(format!("nothing is called `{name}` here"), near, at);
        Kind::Anything
    }

    fn field(&mut self, of: &Kind, name: &str, at: usize) -> Kind {
        let (known, what) = match of {
            Kind::Maybe(kind) => return self.field(&self.described.resolved(kind), name, at),
            Kind::Record(record) => match self.described.field(record, name) {
                Some(kind) => return self.described.resolved(kind),
                None => {
                    let record = self.described.records.get(record);
                    let names = record.into_iter().flat_map(|record| &record.fields);
                    let names: Vec<String> = names.map(|field| field.name.clone()).collect();
                    (names, record.map_or("it", |record| record.name.as_str()).to_owned())
                }
            },
            Kind::Map(fields) => match fields.get(name) {
                Some(kind) => return self.described.resolved(kind),
                None => (fields.keys().cloned().collect(), "this map".to_owned()),
            },
            Kind::Anything => return Kind::Anything,
            other => (Vec::new(), format!("a value ({other})")),
        };
        let near = nearest(name, known.iter().map(String::as_str));
        self.note(format!("{what} has no field `{name}`"), near, at);
        Kind::Anything
    }

    fn bind(&mut self, name: &str, kind: Kind) {
        self.scope.push((name.to_owned(), kind));
    }

    fn unbind(&mut self, name: &str) {
        if self.scope.last().is_some_and(|(known, _)| known == name) {
            self.scope.pop();
        }
    }

    fn call(&mut self, name: &str, given: BTreeMap<String, Kind>, at: usize) {
        let Some(component) = self.components.get(name) else { return };
        let mut scope = vec![("body".to_owned(), Kind::Text)];
        for (argument, default) in &component.arguments {
            let kind = given.get(argument).or(default.as_ref()).unwrap_or(&Kind::Anything);
            scope.push((argument.clone(), kind.clone()));
        }
        let everywhere =
            self.scope.iter().filter(|(name, _)| EVERYWHERE.iter().any(|(known, _)| known == name));
        scope.extend(everywhere.cloned());
        let (body, template) = (component.body.clone(), component.template);
        let blame = match self.own_file(self.template) {
            Some(template) => Some(place(template, at)),
            None => self.blame.clone(),
        };
        // What was found in it is told at each place of the site's own that led there.
        let led = blame.as_ref().filter(|_| !self.all).map(ToString::to_string).unwrap_or_default();
        if !self.called.insert(format!("{name} {led} {scope:?}")) {
            return;
        }
        let scope = std::mem::replace(&mut self.scope, scope);
        let outside =
            (std::mem::replace(&mut self.template, template), std::mem::replace(&mut self.blame, blame));
        self.body(&body, 0);
        (self.template, self.blame) = outside;
        self.scope = scope;
    }
}

/// `name.part(a, b: string = "", ...rest)`
fn signature(tokens: &[Token]) -> (String, Vec<(String, Option<Kind>)>) {
    let open = tokens.iter().position(|token| token.is("(")).unwrap_or(tokens.len());
    let name: Vec<&str> = tokens[..open].iter().filter_map(Token::name).collect();
    let mut arguments = Vec::new();
    let mut parts = tokens.get(open + 1..).unwrap_or_default().split(|token| token.is(",") || token.is(")"));
    for part in parts.by_ref() {
        let Some(argument) = part.iter().find_map(Token::name) else { continue };
        // What is not given is its default, and a component asks whether it is there.
        let kind = part.iter().any(|token| token.is("=")).then_some(Kind::Anything);
        arguments.push((argument.to_owned(), kind));
    }
    (name.join("."), arguments)
}

fn place(template: &Template, at: usize) -> Place {
    let before = &template.text[..at];
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let line_start = before.rfind('\n').map_or(0, |end| end + 1);
    let rest = &template.text[at..];
    let length = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
    let span = Span {
        line: number(before.matches('\n').count()) + 1,
        column: number(before[line_start..].chars().count()) + 1,
        start: number(at),
        end: number(at + length.max(1)),
    };
    Place::new(&template.file, span)
}

#[cfg(test)]
mod tests;
