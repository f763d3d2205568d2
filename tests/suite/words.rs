//! That every word of ours is a message: a network with a page of every kind, whose data are in Latin, is built in a language
//! of which each message is its English text in brackets. What is English outside of them was forgotten.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use milepost::model::Model;
use milepost::render::Artifacts;

use crate::project::Project;

const EVERY_PAGE: &str = include_str!("../cases/every-page.txt");

/// What stands outside of messages and is no Latin, each with its reason.
const ALLOWED: [&str; 24] = [
    // Names of total, protocol and gas sets, of formats and of keys, which are the same in every language.
    "BASIC",
    "GPC",
    "GWP",
    "CSV",
    "JSON",
    "PNG",
    "SVG",
    "Markdown",
    "Milepost",
    "GWh",
    "MWh",
    "EUR",
    "aes",
    // Places of files: `data/members/roma/member.yaml:3`.
    "data",
    "members",
    "inventories",
    "yaml",
    "roma",
    "ostia",
    "capua",
    // The file of an inventory of operations, and the law of `data/reference/accounting.yaml`, whose title is data.
    "operations",
    "Carbon",
    "law",
    // The name of a language in itself.
    "Latina",
];

/// English in brackets, file by file as it ships.
fn bracketed() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/commons/strings/en");
    let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.map(|text| text.lines().map(in_brackets).collect::<String>()).collect()
}

/// One line of a message: what is said goes into brackets, whatever chooses it stays.
fn in_brackets(line: &str) -> String {
    let is_variant = line.starts_with(' ');
    let parts = if is_variant { line.split_once("] ") } else { line.split_once(" = ") };
    match parts {
        Some((key, _)) if key.starts_with("slug-") || key == "percent" || key.starts_with('#') => {
            format!("{line}\n")
        }
        Some((key, text)) if is_variant => format!("{key}] ⟦{text}⟧\n"),
        Some((key, text)) if !text.ends_with("->") => format!("{key} = ⟦{text}⟧\n"),
        _ => format!("{line}\n"),
    }
}

/// The words of the data, without the names of keys.
fn latin() -> BTreeSet<String> {
    let texts = EVERY_PAGE.split("\n--- ").skip(1);
    let without_keys = |line: &str| {
        let mut words = line.split_inclusive([' ', '{', '[', ',']);
        let kept: Vec<&str> = words.by_ref().filter(|word| !word.trim_end().ends_with(':')).collect();
        kept.concat()
    };
    let values = texts.flat_map(str::lines).map(without_keys);
    values.flat_map(|value| words(&value)).collect()
}

/// Words of three Latin letters and more: shorter ones are units and symbols.
fn words(text: &str) -> Vec<String> {
    let plain = ["&nbsp;", "&amp;", "&quot;", "&lt;", "&gt;"]
        .iter()
        .fold(text.to_owned(), |text, sign| text.replace(sign, " "));
    let words = plain.split(|c: char| !c.is_alphabetic());
    words.filter(|word| word.len() > 2 && word.is_ascii()).map(str::to_lowercase).collect()
}

/// What stands outside of brackets, and how deep in them the text ends.
fn outside(text: &str, mut depth: usize) -> (String, usize) {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => depth = depth.saturating_sub(1),
            c if depth == 0 => out.push(c),
            _ => {}
        }
    }
    (out, depth)
}

/// What a reader sees or hears of a page outside of messages: its text in order, and what its elements are called.
fn seen(page: &str) -> Vec<String> {
    let (mut all, mut depth) = (Vec::new(), 0);
    let mut pieces = page.split('<');
    pieces.next();
    let mut hidden = false;
    // How many elements are open of a text for the press: these are files of the theme, one for each language.
    let mut in_press_text = 0_usize;
    for piece in pieces {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        in_press_text = match name {
            "div" if in_press_text > 0 || tag.contains("class=\"press-texts\"") => in_press_text + 1,
            "/div" => in_press_text.saturating_sub(1),
            _ => in_press_text,
        };
        hidden = match name {
            "script" | "style" | "code" | "textarea" => true,
            "/script" | "/style" | "/code" | "/textarea" => false,
            _ => hidden,
        };
        for attribute in [
            "aria-label=\"",
            "alt=\"",
            "title=\"",
            "placeholder=\"",
            "name=\"description\" content=\"",
            "property=\"og:image:alt\" content=\"",
        ] {
            let said = tag.split(attribute).skip(1).filter_map(|rest| rest.split('"').next());
            all.extend(said.map(|said| outside(said, 0).0));
        }
        if !hidden && in_press_text == 0 {
            let (out, deeper) = outside(text, depth);
            (depth, _) = (deeper, all.push(out));
        }
    }
    all
}

#[test]
fn every_word_of_a_page_is_a_message() {
    let mut project = Project::of(EVERY_PAGE);
    project.write("themes/town/strings/la.ftl", "language-name = Latina\n");
    project.write("themes/town/strings/eo.ftl", bracketed());
    // With pictures, so that pages say what is on them; they are not drawn here.
    project.edit("data/network.yaml", ", pictures: none", "");
    let pages: BTreeMap<String, String> = project.computed(|site, built| {
        let errors: Vec<_> = built.diagnostics.iter().filter(|fault| fault.is_error()).collect();
        assert_eq!(errors, Vec::<&milepost::diagnostic::Diagnostic>::new());
        let site = site.unwrap();
        let paths = site.paths().into_iter();
        let of_language = paths.filter(|path| path.starts_with("eo/") && path.ends_with(".html"));
        of_language.map(|path| (path.to_owned(), crate::large::text(site, path))).collect()
    });
    assert!(pages.values().any(|page| page.contains("og:image:alt")));
    let allowed: BTreeSet<String> =
        latin().into_iter().chain(ALLOWED.iter().map(|word| word.to_lowercase())).collect();
    let mut english: BTreeSet<String> = BTreeSet::new();
    let mut kinds = BTreeSet::new();
    for (path, page) in &pages {
        kinds.extend(
            page.split("class=\"page-")
                .skip(1)
                .filter_map(|rest| rest.split(['"', ' ']).next().map(str::to_owned)),
        );
        for said in seen(page) {
            if words(&said).iter().any(|word| !allowed.contains(word)) {
                english.insert(format!("{path}: {}", said.split_whitespace().collect::<Vec<_>>().join(" ")));
            }
        }
    }
    assert!(kinds.len() > 20, "pages of every kind: {kinds:?}");
    assert!(
        english.is_empty(),
        "{} texts are no messages:\n{}",
        english.len(),
        english.into_iter().collect::<Vec<_>>().join("\n")
    );
}

/// Names of others, which are the same in every language.
const NAMES: [&str; 1] = ["ICLEI"];

/// The texts of the programmes and frameworks that ship, each with the key of its message.
fn shipped_texts(model: &Model) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add = |key: String, text: &Option<String>| all.extend(text.clone().map(|text| (key, text)));
    for programme in &model.programmes {
        let key = |part: &str| format!("data-programme-{}-{part}", programme.id);
        add(key("title"), &Some(programme.title.clone()));
        add(key("what"), &programme.what);
        add(key("why"), &programme.why);
        add(key("how"), &programme.how);
        add(key("given_by"), &programme.given_by);
        for level in &programme.levels {
            add(key(&format!("level-{}-title", level.id)), &Some(level.title.clone()));
            add(key(&format!("level-{}-what", level.id)), &level.what);
        }
    }
    for framework in &model.frameworks {
        let key = |part: &str| format!("data-framework-{}-{part}", framework.id);
        add(key("title"), &Some(framework.title.clone()));
        add(key("what"), &framework.what);
        add(key("why"), &framework.why);
        add(key("how"), &framework.how);
        for step in &framework.steps {
            add(key(&format!("step-{}-title", step.id)), &Some(step.title.clone()));
            add(key(&format!("step-{}-what", step.id)), &step.what);
            add(key(&format!("step-{}-how", step.id)), &step.how);
        }
    }
    for method in model.references.methods.values() {
        all.push((format!("data-method-{}", method.id), method.name.clone()));
    }
    all.retain(|(_, text)| !NAMES.contains(&text.as_str()));
    all
}

/// The ids of the files of a kind that ships.
fn shipped_ids(kind: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/reference").join(kind);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    let ids: Vec<String> = files.map(|name| name.replace(".yaml", "")).collect();
    ids.join(", ")
}

#[test]
fn every_text_of_a_programme_that_ships_is_a_message() {
    let mut project = Project::of(EVERY_PAGE);
    project.edit("data/network.yaml", "[corona]", &format!("[{}]", shipped_ids("programmes")));
    project.edit("data/network.yaml", "[gradus]", &format!("[{}]", shipped_ids("frameworks")));
    project.computed(|_, built| {
        let english = milepost::language::english();
        let texts = shipped_texts(built.model.unwrap());
        let ours = texts.iter().filter(|(key, _)| !key.contains("-corona-") && !key.contains("-gradus-"));
        let said: Vec<(&String, bool)> =
            ours.map(|(key, text)| (key, english.has(key) && english.say(key) == text.trim())).collect();
        assert!(said.len() > 150, "{}", said.len());
        let lacking: Vec<&String> = said.iter().filter(|(_, is)| !is).map(|(key, _)| *key).collect();
        assert_eq!(lacking, Vec::<&String>::new());
    });
}

#[test]
fn a_programme_of_a_site_is_said_in_the_words_of_its_theme() {
    let mut project = Project::of(EVERY_PAGE);
    project.write("themes/town/strings/la.ftl", "language-name = Latina\n");
    project.write(
        "themes/town/strings/eo.ftl",
        "language-name = Esperanto\ndata-programme-corona-title = Krono\ndata-criterion-iudices-eligunt = Juĝistoj elektas\n",
    );
    project.build();
    let page = project.page("eo/programmes/corona/index.html");
    assert!(page.contains("Krono") && page.contains("Juĝistoj elektas") && page.contains("Corona bonis."));
    assert!(!project.page("programmes/corona/index.html").contains("Krono"));
}
