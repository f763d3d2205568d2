//! Every view and its fields, told from the very text of the types: what a theme's manual lists, and what templates are
//! held against. The types are read as they are written here, so that the two can never differ; a test compares them with
//! what is serialised.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a template meets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Text,
    Truth,
    Number,
    /// One of these words.
    Words(Vec<String>),
    List(Box<Kind>),
    /// May be absent.
    Maybe(Box<Kind>),
    /// The record of this name.
    Record(String),
    /// Fields that a template put together itself.
    Map(BTreeMap<String, Kind>),
    /// Not known.
    Anything,
}

/// A type of the views.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub name: String,
    pub about: String,
    /// In the order in which they are written; those of flattened records are among them.
    pub fields: Vec<Field>,
}

/// A field of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    pub name: String,
    pub about: String,
    pub kind: Kind,
}

/// The views of pages, and all that they hold.
#[derive(Clone, Debug, Default)]
pub struct Described {
    pub records: BTreeMap<String, Record>,
    /// The kinds of pages that templates make, as `pages:` in `theme.yaml` names them, with the record of each.
    pub pages: Vec<(String, String)>,
    words: BTreeMap<String, Vec<String>>,
    /// Records whose fields stand in another one.
    flattened: Vec<(String, String)>,
}

macro_rules! texts {
    ($($file:literal)*) => { &[$(($file, include_str!($file))),*] };
}

/// The files of views that templates see.
const TEXTS: &[(&str, &str)] = texts! {
    "assets.rs" "assurance.rs" "content.rs" "crest.rs" "due.rs" "embed.rs" "figure.rs" "file.rs" "head.rs"
    "home.rs" "insertion.rs" "inventory.rs" "journey.rs" "map.rs" "member.rs" "members.rs" "mod.rs" "network.rs"
    "outlook.rs" "own_site.rs" "page.rs" "picture.rs" "press.rs" "programme.rs" "progress.rs" "search.rs" "site.rs" "working.rs"
};

/// What every page has beside its view.
pub const EVERYWHERE: [(&str, &str); 2] = [("site", "SiteView"), ("assets", "Assets")];

/// What the views are made of.
pub fn described() -> &'static Described {
    static DESCRIBED: LazyLock<Described> = LazyLock::new(of_all_texts);
    &DESCRIBED
}

/// Reads the types.
fn of_all_texts() -> Described {
    let mut all = Described::default();
    for (_, text) in TEXTS {
        all.read(text);
    }
    for (into, from) in std::mem::take(&mut all.flattened) {
        let fields = all.records.get(&from).map(|record| record.fields.clone()).unwrap_or_default();
        if let Some(record) = all.records.get_mut(&into) {
            record.fields.extend(fields);
        }
    }
    all
}

/// What stands before an item.
#[derive(Default)]
struct Before {
    about: Vec<String>,
    attributes: String,
}

impl Before {
    fn has(&self, attribute: &str) -> bool {
        self.attributes.contains(attribute)
    }

    fn about(&mut self) -> String {
        std::mem::take(&mut self.about).join(" ")
    }
}

impl Described {
    /// The kind of a field of a record; `None` where it has none of that name.
    pub fn field(&self, record: &str, field: &str) -> Option<&Kind> {
        let record = self.records.get(record)?;
        record.fields.iter().find(|known| known.name == field).map(|known| &known.kind)
    }

    fn read(&mut self, text: &str) {
        let mut before = Before::default();
        let mut lines = text.lines();
        while let Some(line) = lines.next() {
            if let Some(name) = line.strip_prefix("pub struct ").and_then(|rest| rest.strip_suffix(" {")) {
                let about = before.about();
                let body = lines.by_ref().take_while(|line| *line != "}");
                self.record(name, about, body);
            } else if let Some(name) = line.strip_prefix("pub enum ").and_then(|rest| rest.strip_suffix(" {"))
            {
                let body = lines.by_ref().take_while(|line| *line != "}");
                self.choice(name, body);
            } else if !note(line, &mut before) {
                before = Before::default();
            }
        }
    }

    fn record<'t>(&mut self, name: &str, about: String, body: impl Iterator<Item = &'t str>) {
        let (mut fields, mut before) = (Vec::new(), Before::default());
        for line in body.map(str::trim) {
            if note(line, &mut before) {
                continue;
            }
            let field =
                line.strip_prefix("pub ").and_then(|rest| rest.trim_end_matches(',').split_once(": "));
            if let Some((field, written)) = field {
                if before.has("flatten") {
                    self.flattened.push((name.to_owned(), written.to_owned()));
                } else if !before.has("serde(skip)") {
                    let kind = if before.has("of_chart") { drawn() } else { kind(written) };
                    fields.push(Field { name: field.to_owned(), about: before.about(), kind });
                }
            }
            before = Before::default();
        }
        let record = Record { name: name.to_owned(), about, fields };
        self.records.insert(name.to_owned(), record);
    }

    fn choice<'t>(&mut self, name: &str, body: impl Iterator<Item = &'t str>) {
        let (mut words, mut before) = (Vec::new(), Before::default());
        for line in body.map(str::trim) {
            if note(line, &mut before) {
                continue;
            }
            let line = line.trim_end_matches(',');
            match line.split_once("(Box<") {
                Some((variant, view)) if name == "View" && !before.has("serde(skip)") => {
                    self.pages.push((kebab(variant), without_module(view.trim_end_matches(">)")).to_owned()));
                }
                Some(_) => {}
                None => words.push(kebab(line)),
            }
            before = Before::default();
        }
        self.words.insert(name.to_owned(), words);
    }

    /// A kind for people to read.
    pub fn spelled(&self, kind: &Kind) -> String {
        match kind {
            Kind::List(of) => format!("list of {}", self.spelled(of)),
            Kind::Maybe(kind) => format!("{}, or none", self.spelled(kind)),
            other => self.resolved(other).to_string(),
        }
    }

    /// What is meant by a name: a closed list of words is no record.
    pub fn resolved(&self, kind: &Kind) -> Kind {
        match kind {
            Kind::Record(name) => match self.words.get(name) {
                Some(words) => Kind::Words(words.clone()),
                None if self.records.contains_key(name) => kind.clone(),
                None => Kind::Anything,
            },
            other => other.clone(),
        }
    }
}

/// Takes a comment or an attribute; whether the line was one.
fn note(line: &str, before: &mut Before) -> bool {
    if let Some(about) = line.trim().strip_prefix("///") {
        before.about.push(about.trim().to_owned());
    } else if line.trim().starts_with("#[") {
        before.attributes.push_str(line);
    } else {
        return false;
    }
    true
}

/// What templates see instead of a chart.
fn drawn() -> Kind {
    Kind::Maybe(Box::new(Kind::Record("DrawnChart".to_owned())))
}

/// `MapView` of `map::MapView`.
fn without_module(path: &str) -> &str {
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

/// A type as it is written.
fn kind(written: &str) -> Kind {
    let inside = |outer: &str| written.strip_prefix(outer)?.strip_suffix('>');
    if let Some(inner) = inside("Option<") {
        return Kind::Maybe(Box::new(kind(inner)));
    }
    if let Some(inner) = inside("Vec<") {
        return Kind::List(Box::new(kind(inner)));
    }
    match without_module(written) {
        "String" | "&'static str" => Kind::Text,
        // Templates see maps drawn.
        "Map" => Kind::Record("DrawnMap".to_owned()),
        "bool" => Kind::Truth,
        "u8" | "i8" | "u16" | "u32" | "i32" | "u64" | "usize" => Kind::Number,
        _ if written.contains(['(', '[', '<']) => Kind::Anything,
        _ => Kind::Record(written.rsplit("::").next().unwrap_or(written).to_owned()),
    }
}

/// `HonourRoll` as `honour-roll`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase());
    }
    kebab
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Kind::Text => f.write_str("text"),
            Kind::Truth => f.write_str("true or false"),
            Kind::Number => f.write_str("number"),
            Kind::Words(words) => write!(f, "`{}`", words.join("`, `")),
            Kind::List(of) => write!(f, "list of {of}"),
            Kind::Maybe(kind) => write!(f, "{kind}, or none"),
            Kind::Record(name) => f.write_str(name),
            Kind::Map(_) => f.write_str("map"),
            Kind::Anything => f.write_str("anything"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{Kind, TEXTS, described};

    /// Views that no template sees, or that it sees drawn.
    const UNSEEN: [&str; 6] = ["chart.rs", "data.rs", "described.rs", "feed.rs", "fingerprint.rs", "rows.rs"];

    #[test]
    fn every_file_of_views_is_read() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/plan/view");
        for entry in std::fs::read_dir(folder).expect("the folder is there") {
            let name = entry.expect("a file").file_name().into_string().expect("a name");
            let is_known = TEXTS.iter().any(|(file, _)| *file == name) || UNSEEN.contains(&name.as_str());
            assert!(is_known || !name.ends_with(".rs"), "add {name} to TEXTS, so that themes are told of it");
        }
    }

    #[test]
    fn every_page_has_a_record_and_every_field_is_said() {
        let described = described();
        assert!(described.pages.len() >= 17, "{:?}", described.pages);
        for (kind, record) in &described.pages {
            assert!(described.records.contains_key(record), "{kind}: no record {record}");
        }
    }

    #[test]
    fn fields_have_the_kinds_that_are_written() {
        let described = described();
        let kind = |record: &str, field: &str| described.field(record, field).cloned();
        let of = |name: &str| Kind::Record(name.to_owned());
        assert_eq!(kind("MemberView", "name"), Some(Kind::Text));
        assert_eq!(kind("MemberView", "fictional"), Some(Kind::Truth));
        assert_eq!(kind("MemberView", "targets"), Some(Kind::List(Box::new(of("Target")))));
        assert_eq!(kind("MemberView", "history"), Some(Kind::Maybe(Box::new(of("DrawnChart")))));
        assert_eq!(kind("NetworkView", "sums"), kind("Dashboard", "sums"));
        assert_eq!(kind("MemberView", "nme"), None);
        let status = described.resolved(&of("Status"));
        assert!(matches!(status, Kind::Words(words) if words.contains(&"on-track".to_owned())));
    }
}
