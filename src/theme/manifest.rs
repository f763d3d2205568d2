//! `theme.yaml`: what a theme extends and which kinds of pages it publishes.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Checked, Code, Diagnostic, Place, nearest};
use crate::read::yaml;
use crate::read::{Entry, Node, Value};

/// Every kind of page that a theme can publish.
pub(super) const KINDS: [&str; 39] = [
    "home",
    "network",
    "regions",
    "region",
    "members",
    "member",
    "inventory",
    "page",
    "section",
    "brief",
    "story",
    "event",
    "resource",
    "archive",
    "tag",
    "feed",
    "mail",
    "redirect",
    "due",
    "search",
    "map",
    "programmes",
    "programme",
    "honour-roll",
    "award",
    "journeys",
    "journey",
    "not-found",
    "sitemap",
    "robots",
    "api",
    "csv",
    "calendar",
    "picture",
    "crest",
    "embed",
    "crest-frame",
    "certificate",
    "press",
];

/// The template that makes pages of a kind; files for programs are made without one.
pub(super) fn template_of(kind: &str) -> Option<String> {
    match kind {
        "api" | "csv" | "calendar" | "feed" | "picture" | "crest" => None,
        "sitemap" => Some("sitemap.xml".to_owned()),
        "robots" => Some("robots.txt".to_owned()),
        page => Some(format!("{page}.html")),
    }
}

/// What `theme.yaml` says; a key that is not there is taken from the theme that is extended.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    /// The theme that gives the files this one lacks, and where that is written.
    pub extends: Option<(String, Place)>,
    pub pages: Option<BTreeSet<String>>,
    /// The map of colours, and its file.
    pub colours: Option<(Arc<str>, Node)>,
}

/// Reads one `theme.yaml`.
pub(super) fn read(file: &Arc<str>, bytes: &[u8]) -> Checked<Manifest> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        let fault = Diagnostic::at(Code::NotUtf8, Place::start_of(file), "this file is not UTF-8");
        return Checked::new(Manifest::default(), vec![fault]);
    };
    let mut diagnostics = Vec::new();
    let manifest = match yaml(file, text).take(&mut diagnostics) {
        Some(root) => manifest(file, &root, &mut diagnostics),
        None => Manifest::default(),
    };
    Checked::new(manifest, diagnostics)
}

fn manifest(file: &Arc<str>, root: &Node, all: &mut Vec<Diagnostic>) -> Manifest {
    let mut manifest = Manifest::default();
    let Value::Map(entries) = &root.value else {
        let message = format!("`theme.yaml` is a map of keys, and this is {}", root.kind());
        all.push(Diagnostic::at(Code::WrongType, Place::new(file, root.span), message));
        return manifest;
    };
    for entry in entries {
        match entry.key.as_str() {
            "extends" => manifest.extends = text(file, &entry.node, all),
            "pages" => manifest.pages = Some(pages(file, &entry.node, all)),
            "colours" => manifest.colours = Some((Arc::clone(file), entry.node.clone())),
            "title" | "licence" | "description" => _ = text(file, &entry.node, all),
            _ => all.push(unknown_key(file, entry)),
        }
    }
    manifest
}

fn unknown_key(file: &Arc<str>, entry: &Entry) -> Diagnostic {
    let known = ["extends", "pages", "colours", "title", "licence", "description"];
    let place = Place::new(file, entry.key_span);
    let fault = Diagnostic::at(Code::UnknownKey, place, format!("a theme has no key `{}`", entry.key));
    match nearest(&entry.key, known) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.help(format!("The keys are `{}`.", known.join("`, `"))),
    }
}

fn text(file: &Arc<str>, node: &Node, all: &mut Vec<Diagnostic>) -> Option<(String, Place)> {
    let place = Place::new(file, node.span);
    if let Value::Text { text, .. } = &node.value {
        return Some((text.clone(), place));
    }
    let message = format!("a single value is read here, and this is {}", node.kind());
    all.push(Diagnostic::at(Code::WrongType, place, message));
    None
}

fn pages(file: &Arc<str>, node: &Node, all: &mut Vec<Diagnostic>) -> BTreeSet<String> {
    let Value::List(items) = &node.value else {
        let message = format!("`pages` is a list of page kinds, and this is {}", node.kind());
        all.push(Diagnostic::at(Code::WrongType, Place::new(file, node.span), message));
        return BTreeSet::new();
    };
    let mut pages = BTreeSet::new();
    for (kind, place) in items.iter().filter_map(|item| text(file, item, all)).collect::<Vec<_>>() {
        if KINDS.contains(&kind.as_str()) {
            pages.insert(kind);
            continue;
        }
        let fault = Diagnostic::at(Code::NotAnOption, place, format!("there is no page kind `{kind}`"));
        all.push(match nearest(&kind, KINDS) {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => fault.help(format!("Page kinds are `{}`.", KINDS.join("`, `"))),
        });
    }
    pages
}
