//! What an expression of a template comes to, and what it asks for on the way.

use std::collections::BTreeMap;

use super::tokens::{Token, What};
use crate::plan::view::Kind;

/// What an expression can ask.
pub(super) trait Scope {
    /// What a name stands for; asking for an unknown one is noted.
    fn variable(&mut self, name: &str, at: usize) -> Kind;
    /// A field of a value; asking for an unknown one is noted.
    fn field(&mut self, of: &Kind, name: &str, at: usize) -> Kind;
    /// Gives a name a meaning until it is taken back.
    fn bind(&mut self, name: &str, kind: Kind);
    fn unbind(&mut self, name: &str);
    /// Whether a component is called here; what it comes to is always text.
    fn call(&mut self, name: &str, given: BTreeMap<String, Kind>, at: usize);
}

/// Reads words from the first to the last.
pub(super) struct Reader<'t, 's> {
    tokens: &'t [Token],
    next: usize,
    scope: &'s mut dyn Scope,
}

impl<'t, 's> Reader<'t, 's> {
    pub(super) fn new(tokens: &'t [Token], scope: &'s mut dyn Scope) -> Reader<'t, 's> {
        Reader { tokens, next: 0, scope }
    }

    fn peek(&self) -> Option<&'t Token> {
        self.tokens.get(self.next)
    }

    fn is(&self, sign: &str) -> bool {
        self.peek().is_some_and(|token| token.is(sign))
    }

    fn take(&mut self, sign: &str) -> bool {
        let is = self.is(sign);
        self.next += usize::from(is);
        is
    }

    fn take_name(&mut self, name: &str) -> bool {
        let is = self.peek().is_some_and(|token| token.is_name(name));
        self.next += usize::from(is);
        is
    }

    /// A whole expression: operators are of no matter, only what stands between them.
    pub(super) fn expression(&mut self) -> Kind {
        let mut kind = self.operand();
        loop {
            if self.take_name("is") {
                self.test();
                kind = Kind::Truth;
            } else if self.take_name("if") {
                self.expression();
                if self.take_name("else") {
                    let other = self.expression();
                    kind = either(kind, other);
                }
            } else if self.take_name("or") {
                let other = self.operand();
                kind = either(kind, other);
            } else if self.take_name("and") {
                kind = self.operand();
            } else if self.take_name("not") || self.take_name("in") {
                self.next += usize::from(self.peek().is_some_and(|token| token.is_name("in")));
                self.operand();
                kind = Kind::Truth;
            } else if let Some(sign) = self.operator() {
                self.operand();
                kind = if ["==", "!=", "<", ">", "<=", ">="].contains(&sign) {
                    Kind::Truth
                } else {
                    of_sum(sign)
                };
            } else {
                return kind;
            }
        }
    }

    fn operator(&mut self) -> Option<&'static str> {
        let Some(What::Sign(sign)) = self.peek().map(|token| &token.what) else { return None };
        let operators = ["==", "!=", "<=", ">=", "<", ">", "+", "-", "*", "/", "//", "%", "**", "~"];
        // `/>` ends a component's call.
        operators.contains(sign).then(|| {
            self.next += 1;
            *sign
        })
    }

    /// `is defined`, `is not string`, with arguments or without.
    fn test(&mut self) {
        self.take_name("not");
        self.next += 1;
        if self.take("(") {
            self.arguments(")");
        }
    }

    fn operand(&mut self) -> Kind {
        if self.take_name("not") || self.take("-") {
            let kind = self.operand();
            return if kind == Kind::Number { Kind::Number } else { Kind::Truth };
        }
        let mut kind = self.first();
        loop {
            if self.take(".") || self.take("?.") {
                let Some(token) = self.peek() else { return Kind::Anything };
                self.next += 1;
                kind = match token.name() {
                    Some(name) => self.scope.field(&kind, name, token.at),
                    None => Kind::Anything,
                };
            } else if self.take("?") {
                // Before `[`: the same with a value that may be missing.
            } else if self.take("[") {
                kind = self.index(kind);
            } else if self.take("|") {
                kind = self.filter(kind);
            } else {
                return kind;
            }
        }
    }

    fn first(&mut self) -> Kind {
        let Some(token) = self.peek() else { return Kind::Anything };
        self.next += 1;
        match &token.what {
            What::Text(_) => Kind::Text,
            What::Number => Kind::Number,
            What::Name(name) => self.named(name, token.at),
            What::Sign("(") => {
                let kind = self.expression();
                self.take(")");
                kind
            }
            What::Sign("[") => self.list(),
            What::Sign("{") => self.map(),
            What::Sign("<") => {
                self.component(token.at);
                Kind::Text
            }
            What::Sign(_) => Kind::Anything,
        }
    }

    fn named(&mut self, name: &str, at: usize) -> Kind {
        if self.take("(") {
            self.arguments(")");
            return Kind::Anything;
        }
        match name {
            "true" | "false" | "True" | "False" => Kind::Truth,
            "none" | "None" | "null" => Kind::Anything,
            _ => self.scope.variable(name, at),
        }
    }

    /// `name=value, ...` up to a sign.
    fn arguments(&mut self, close: &str) {
        while self.peek().is_some() && !self.take(close) {
            let is_named = self.tokens.get(self.next + 1).is_some_and(|token| token.is("="));
            self.next += if is_named { 2 } else { 0 };
            let before = self.next;
            self.expression();
            self.take(",");
            self.next += usize::from(self.next == before);
        }
    }

    fn index(&mut self, of: Kind) -> Kind {
        let is_slice = self.is(":");
        let text = self.peek().and_then(|token| Some((token.text()?, token.at)));
        let named = text.filter(|_| self.tokens.get(self.next + 1).is_some_and(|token| token.is("]")));
        let mut slice = is_slice;
        while self.peek().is_some() && !self.take("]") {
            if self.take(":") {
                slice = true;
            } else {
                let before = self.next;
                self.expression();
                self.next += usize::from(self.next == before);
            }
        }
        match (named, slice) {
            (Some((name, at)), _) => self.scope.field(&of, name, at),
            (None, true) => of,
            (None, false) => element(&of),
        }
    }

    fn filter(&mut self, of: Kind) -> Kind {
        let name = self.peek().and_then(Token::name).unwrap_or_default();
        self.next += 1;
        if self.take("(") {
            self.arguments(")");
        }
        match name {
            "length" | "count" => Kind::Number,
            "first" | "last" | "nth" => element(&of),
            "sort" | "reverse" | "unique" | "default" => of,
            "lower" | "upper" | "trim" | "replace" | "join" | "chem" | "described" | "markdown"
            | "pluralize" | "escape" | "str" | "title" | "capitalize" => Kind::Text,
            _ => Kind::Anything,
        }
    }

    /// `[a, ...b]`, or `[x.name for x in list if x.name]`, whose name is bound before what it stands in is read.
    fn list(&mut self) -> Kind {
        let close = closing(self.tokens, self.next);
        let inside = &self.tokens[self.next..close];
        self.next = (close + 1).min(self.tokens.len());
        let loops = at_top(inside, "for").zip(at_top(inside, "in"));
        let Some((start, within)) = loops else {
            let mut reader = Reader::new(inside, self.scope);
            let mut kind = Kind::Anything;
            while reader.peek().is_some() {
                let is_spread = reader.take("...");
                let before = reader.next;
                let found = reader.expression();
                kind = if is_spread { element(&found) } else { found };
                reader.take(",");
                reader.next += usize::from(reader.next == before);
            }
            return Kind::List(Box::new(kind));
        };
        let end = at_top(inside, "if").unwrap_or(inside.len());
        let over = Reader::new(&inside[within + 1..end], self.scope).expression();
        let name = inside.get(start + 1).and_then(Token::name).unwrap_or_default().to_owned();
        self.scope.bind(&name, element(&over));
        let kind = Reader::new(&inside[..start], self.scope).expression();
        if let Some(condition) = inside.get(end + 1..) {
            Reader::new(condition, self.scope).expression();
        }
        self.scope.unbind(&name);
        Kind::List(Box::new(kind))
    }

    fn map(&mut self) -> Kind {
        let mut fields = BTreeMap::new();
        let mut is_known = true;
        while self.peek().is_some() && !self.take("}") {
            let before = self.next;
            if self.take("...") {
                match self.expression() {
                    Kind::Map(known) => fields.extend(known),
                    _ => is_known = false,
                }
            } else {
                let key = self.peek().and_then(|token| token.text().or(token.name())).map(str::to_owned);
                self.next += 1;
                self.take(":");
                let kind = self.expression();
                fields.extend(key.map(|key| (key, kind)));
            }
            self.take(",");
            self.next += usize::from(self.next == before);
        }
        if is_known { Kind::Map(fields) } else { Kind::Anything }
    }

    /// `<name a="..." b={...} c />`, behind its first sign.
    pub(super) fn component(&mut self, at: usize) {
        let mut name = String::new();
        while let Some(token) = self.peek() {
            match (token.name(), token.is(".")) {
                (Some(part), _) if name.is_empty() || name.ends_with('.') => name.push_str(part),
                (None, true) => name.push('.'),
                _ => break,
            }
            self.next += 1;
        }
        let mut given = BTreeMap::new();
        while let Some(token) = self.peek().filter(|token| !token.is("/>") && !token.is(">")) {
            self.next += 1;
            let Some(argument) = token.name() else { continue };
            let kind = if self.take("=") { self.value() } else { self.scope.variable(argument, token.at) };
            given.insert(argument.to_owned(), kind);
        }
        self.next += 1;
        self.scope.call(&name, given, at);
    }

    fn value(&mut self) -> Kind {
        if !self.take("{") {
            self.next += 1;
            return Kind::Text;
        }
        let kind = self.expression();
        self.take("}");
        kind
    }
}

/// Where the bracket ends that opened before `from`.
fn closing(tokens: &[Token], from: usize) -> usize {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(from) {
        if ["[", "(", "{"].iter().any(|open| token.is(open)) {
            depth += 1;
        } else if ["]", ")", "}"].iter().any(|close| token.is(close)) {
            if depth == 0 {
                return index;
            }
            depth -= 1;
        }
    }
    tokens.len()
}

/// Where a word stands outside all brackets.
fn at_top(tokens: &[Token], word: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate() {
        if ["[", "(", "{"].iter().any(|open| token.is(open)) {
            depth += 1;
        } else if ["]", ")", "}"].iter().any(|close| token.is(close)) {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && token.is_name(word) {
            return Some(index);
        }
    }
    None
}

/// What a list holds.
pub(super) fn element(of: &Kind) -> Kind {
    match of {
        Kind::List(kind) => (**kind).clone(),
        Kind::Maybe(kind) => element(kind),
        _ => Kind::Anything,
    }
}

fn either(one: Kind, other: Kind) -> Kind {
    if one == other { one } else { Kind::Anything }
}

fn of_sum(sign: &str) -> Kind {
    if sign == "~" { Kind::Text } else { Kind::Number }
}
