//! The theme: templates, styles, scripts and other assets, and one fingerprint of them all.
//!
//! A theme is a folder `themes/<name>/` with a `theme.yaml`. Files of the site win over files of the same path
//! that ship with Milepost, and a theme may extend another one, file by file.

#![warn(missing_docs)]

mod bundle;
mod colour;
#[cfg(test)]
mod colours;
mod field_names;
mod integrity;
mod legible;
mod manifest;
mod palette;
mod rules;
mod sheets;
mod shipped;
mod tokens;
mod unused;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Checked, Code, Diagnostic, Place};
use crate::language::{Strings, StringsFile, language_of};
use crate::read::{Node, Sources};

pub use bundle::Bundle;
pub use colour::{Colour, READABLE};
pub use field_names::FieldNames;
use manifest::Manifest;
pub use rules::unconditional_rules;
use sheets::Sheets;
pub use tokens::{Scheme, Tokens};

/// The folder below the output folder that a theme's files are published in.
const PUBLISHED: &str = "assets";

/// The kinds of pictures that a theme's mark can be, the best first.
const LOGOS: [&str; 3] = ["svg", "png", "webp"];

/// Everything that turns views into files, and the files that are published as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// The folder below `themes/`.
    pub name: String,
    /// The page kinds that it publishes: `home`, `member`, `api` ...
    pub pages: BTreeSet<String>,
    /// The templates by the name that other templates call them: `member.html`.
    pub templates: BTreeMap<String, Template>,
    /// Texts for the press by their paths below `press/`: `en/award/release.md`.
    pub press: BTreeMap<String, Template>,
    /// Files that are published as they are, by their path below the output folder: `assets/favicon.svg`.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// All style sheets, in the order of their names.
    pub styles: Bundle,
    /// All scripts, in the order of their names.
    pub scripts: Bundle,
    /// The fonts that pictures are set in, TrueType or OpenType, by their names below `fonts/`.
    pub fonts: BTreeMap<String, Font>,
    /// The colours that pictures are drawn in.
    pub tokens: Tokens,
    /// The names that its templates use.
    pub names: FieldNames,
    /// The site's own words, which lie over those that ship.
    pub strings: Strings,
    /// Stands for all of the above but the words, for which their language stands.
    pub fingerprint: [u8; 32],
}

/// One template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Where it is: for diagnostics.
    pub file: Arc<str>,
    /// What it says, as written.
    pub text: String,
}

/// One font.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font {
    /// Where it is: for diagnostics.
    pub file: Arc<str>,
    /// The file.
    pub bytes: Arc<Vec<u8>>,
    /// Stands for the bytes.
    pub hash: [u8; 32],
}

impl Font {
    fn new(file: Arc<str>, bytes: Vec<u8>) -> Font {
        let hash = *blake3::hash(&bytes).as_bytes();
        Font { file, bytes: Arc::new(bytes), hash }
    }
}

impl Theme {
    /// Whether pages of this kind are published.
    pub fn publishes(&self, kind: &str) -> bool {
        self.pages.contains(kind)
    }

    /// Takes a file of `fonts/`; what is not a font there is its licence.
    fn take_font(&mut self, name: &str, file: Arc<str>, bytes: Vec<u8>) -> Option<Diagnostic> {
        let ends = |ends: &[&str]| ends.iter().any(|end| name.ends_with(end));
        if ends(&[".ttf", ".otf"]) {
            if !is_font(&bytes) {
                return Some(not_a_font(&file));
            }
            self.fonts.insert(name.to_owned(), Font::new(file, bytes));
            return None;
        }
        ends(&[".woff", ".woff2", ".eot"]).then(|| not_a_font(&file))
    }

    /// Whether no template is the site's own.
    pub fn is_shipped(&self) -> bool {
        self.templates.values().all(|template| template.file.starts_with("(built in)/"))
    }

    /// The path of the site's own mark, `assets/logo.svg`, where the theme has one.
    pub fn logo(&self) -> Option<&str> {
        let logo = |end: &&str| self.assets.get_key_value(&format!("{PUBLISHED}/logo.{end}"));
        LOGOS.iter().find_map(logo).map(|(path, _)| path.as_str())
    }

    /// Every file to publish: path below the output folder and bytes, in the order of the paths.
    pub fn files(&self) -> BTreeMap<&str, &[u8]> {
        let bundles = [&self.styles, &self.scripts].into_iter().filter(|bundle| !bundle.bytes.is_empty());
        let assets = self.assets.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
        assets.chain(bundles.map(|bundle| (bundle.path.as_str(), bundle.bytes.as_slice()))).collect()
    }
}

/// What a site says about its theme beside its name.
#[derive(Clone, Debug, Default)]
pub struct Asked<'a> {
    /// Where the theme is named.
    pub place: Option<Place>,
    /// The map of colours that the site chooses, and its file.
    pub colours: Option<(&'a Arc<str>, &'a Node)>,
}

/// Loads the theme of this name and the themes that it extends. What is wrong with it is a diagnostic, and the theme
/// comes without it.
pub fn load(name: &str, asked: Asked<'_>, sources: &Sources) -> Checked<Theme> {
    let mut diagnostics = Vec::new();
    let mut layers = layers((name, asked.place), sources, &mut diagnostics);
    let pages = layers.iter().find_map(|layer| layer.manifest.pages.clone()).unwrap_or_default();
    // The furthest first, and the site's own last: of two values of a colour the later counts.
    let colours: Vec<(Arc<str>, Node)> =
        layers.iter().rev().filter_map(|layer| layer.manifest.colours.clone()).collect();
    let colours = colours.iter().map(|(file, node)| (file, node)).chain(asked.colours);
    diagnostics.extend(unused::check(&layers));
    let mut theme = Theme { name: name.to_owned(), pages, ..Theme::default() };
    for layer in layers.iter_mut().rev() {
        // A theme changes words message by message, not file by file.
        theme.strings.extend(take_strings(layer, &mut diagnostics));
    }
    let sheets = assemble(&mut theme, laid_over(layers), &mut diagnostics);
    sheets.dress(&mut theme, colours, &mut diagnostics);
    theme.names = FieldNames::by(theme.templates.values().map(|template| template.text.as_str()));
    theme.fingerprint = fingerprint(&theme);
    Checked::new(theme, diagnostics)
}

/// One theme's own files, before those that it extends.
struct Layer {
    /// The theme's name.
    name: String,
    manifest: Manifest,
    /// By the path below the theme's folder, with the path that diagnostics name.
    files: BTreeMap<String, (Arc<str>, Vec<u8>)>,
}

/// The theme and those that it extends, nearest first.
fn layers((name, place): (&str, Option<Place>), sources: &Sources, all: &mut Vec<Diagnostic>) -> Vec<Layer> {
    let (mut layers, mut seen) = (Vec::new(), BTreeSet::new());
    let mut next = Some((name.to_owned(), place));
    while let Some((name, place)) = next.take() {
        let mut files = files_of(&name, sources);
        if files.is_empty() || !seen.insert(name.clone()) {
            all.push(unknown(&name, &seen, place));
            break;
        }
        let manifest = match files.remove("theme.yaml") {
            Some((file, bytes)) => manifest::read(&file, &bytes).take(all),
            None => Manifest::default(),
        };
        next = manifest.extends.clone().map(|(parent, place)| (parent, Some(place)));
        layers.push(Layer { name, manifest, files });
    }
    layers
}

/// The files of all layers: the nearest wins. A template that it replaces is there still under the name of its theme,
/// `commons/layout.html`, where another one builds on it.
fn laid_over(layers: Vec<Layer>) -> BTreeMap<String, (Arc<str>, Vec<u8>)> {
    let mut files: BTreeMap<String, (Arc<str>, Vec<u8>)> = BTreeMap::new();
    let mut replaced = Vec::new();
    let mut theme_of: BTreeMap<String, String> = BTreeMap::new();
    for layer in layers.into_iter().rev() {
        for (path, file) in layer.files {
            let below = theme_of.insert(path.clone(), layer.name.clone());
            if let (Some(below), Some(old)) = (below, files.insert(path.clone(), file)) {
                replaced.extend(path.strip_prefix("templates/").map(|name| (format!("{below}/{name}"), old)));
            }
        }
    }
    for (name, old) in replaced {
        let quoted = format!("\"{name}\"").into_bytes();
        let is_named = files
            .values()
            .any(|(_, bytes)| bytes.windows(quoted.len()).any(|part| part == quoted.as_slice()));
        if is_named {
            files.insert(format!("templates/{name}"), old);
        }
    }
    files
}

/// Takes the site's own words out of a layer. Those that ship are part of every language.
fn take_strings(layer: &mut Layer, all: &mut Vec<Diagnostic>) -> Strings {
    let is_strings = |path: &String, _: &mut (Arc<str>, Vec<u8>)| path.starts_with("strings/");
    let mut strings = Strings::new();
    for (path, (file, bytes)) in layer.files.extract_if(.., is_strings) {
        let language = path.strip_prefix("strings/").and_then(language_of);
        match (language, String::from_utf8(bytes)) {
            (Some(language), Ok(text)) => {
                strings.push(StringsFile { language: language.to_owned(), file, text });
            }
            (Some(_), Err(_)) => {
                all.push(Diagnostic::at(Code::NotUtf8, Place::start_of(&file), "this file is not UTF-8"));
            }
            (None, _) => all.push(stray(&file)),
        }
    }
    strings
}

/// There is no such theme, or it extends itself.
fn unknown(name: &str, seen: &BTreeSet<String>, place: Option<Place>) -> Diagnostic {
    let message = if seen.contains(name) {
        format!("the theme `{name}` extends itself")
    } else {
        format!("there is no theme `{name}`")
    };
    match place {
        Some(place) => Diagnostic::at(Code::UnknownTheme, place, message),
        None => Diagnostic::of_run(Code::UnknownTheme, message),
    }
    .help("Write `theme: commons`, or put a theme into `themes/<name>/` with a `theme.yaml`.")
}

/// The files of one theme: those that ship, and the site's own over them.
fn files_of(name: &str, sources: &Sources) -> BTreeMap<String, (Arc<str>, Vec<u8>)> {
    let folder = format!("themes/{name}/");
    let shipped = shipped::FILES.iter().filter_map(|(path, bytes)| {
        let file: Arc<str> = format!("(built in)/{path}").into();
        Some((path.strip_prefix(&folder)?.to_owned(), (file, bytes.to_vec())))
    });
    let own = sources.themes.iter().filter_map(|(path, bytes)| {
        Some((path.strip_prefix(&folder)?.to_owned(), (Arc::clone(path), bytes.clone())))
    });
    shipped.chain(own).collect()
}

/// Kinds of pages that the theme says it publishes and has no template for.
fn missing_templates(theme: &Theme) -> Vec<Diagnostic> {
    let missing = theme.pages.iter().filter_map(|kind| {
        let template = manifest::template_of(kind).filter(|name| !theme.templates.contains_key(name))?;
        let message = format!(
            "the theme `{}` publishes pages of the kind `{kind}` and has no template for them",
            theme.name
        );
        let help =
            format!("write `themes/{}/templates/{template}`, or leave `{kind}` out of `pages:`", theme.name);
        Some(Diagnostic::of_run(Code::ThemeFault, message).help(help))
    });
    missing.collect()
}

/// Sorts the files into templates, assets and fonts; style sheets and scripts are left to be made into bundles.
fn assemble(
    theme: &mut Theme,
    files: BTreeMap<String, (Arc<str>, Vec<u8>)>,
    all: &mut Vec<Diagnostic>,
) -> Sheets {
    let mut sheets = Sheets::default();
    for (path, (file, bytes)) in files {
        if let Some(asset) = path.strip_prefix("assets/") {
            theme.assets.insert(format!("{PUBLISHED}/{asset}"), bytes);
            continue;
        }
        if let Some(font) = path.strip_prefix("fonts/") {
            all.extend(theme.take_font(font, file, bytes));
            continue;
        }
        let Ok(text) = String::from_utf8(bytes) else {
            all.push(Diagnostic::at(Code::NotUtf8, Place::start_of(&file), "this file is not UTF-8"));
            continue;
        };
        match path.split_once('/') {
            Some(("templates", template)) => {
                theme.templates.insert(template.to_owned(), Template { file, text });
            }
            Some(("press", text_path)) => {
                theme.press.insert(text_path.to_owned(), Template { file, text });
            }
            Some(("styles", _)) => sheets.styles.push((file, text)),
            Some(("scripts", _)) => sheets.scripts.push_str(&text),
            _ => all.push(stray(&file)),
        }
    }
    all.extend(missing_templates(theme));
    sheets
}

/// Whether a file begins as TrueType, OpenType and collections of them do.
fn is_font(bytes: &[u8]) -> bool {
    [b"\0\x01\0\0", b"OTTO", b"true", b"ttcf"].iter().any(|start| bytes.starts_with(*start))
}

fn not_a_font(file: &Arc<str>) -> Diagnostic {
    Diagnostic::at(Code::NotAFont, Place::start_of(file), "pictures cannot be set in this font").help(
        "put a TrueType or OpenType file here, `.ttf` or `.otf`; fonts for pages are in `assets/fonts/`",
    )
}

fn stray(file: &Arc<str>) -> Diagnostic {
    Diagnostic::at(Code::StrayFile, Place::start_of(file), "a theme has no place for this file").help(
        "Files of a theme are in `templates/`, `styles/`, `scripts/`, `assets/`, `fonts/`, `press/` or `strings/<language>.ftl`.",
    )
}

/// The hash of every name and every byte, each with its length, so that no two themes run into one.
fn fingerprint(theme: &Theme) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new();
    let mut add = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    theme.pages.iter().for_each(|page| add(page.as_bytes()));
    for (name, template) in &theme.templates {
        add(name.as_bytes());
        add(template.text.as_bytes());
    }
    for (path, bytes) in theme.files() {
        add(path.as_bytes());
        add(bytes);
    }
    for (name, font) in &theme.fonts {
        add(name.as_bytes());
        add(&font.hash);
    }
    *hasher.finalize().as_bytes()
}

#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::{cityhall, commons};
