//! Files of a theme that nothing uses: a slip in a name, which would otherwise be lost without a word.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Layer;
use super::manifest::{KINDS, template_of};
use super::shipped;
use crate::diagnostic::{Code, Diagnostic, Place, nearest};

/// What the site's own files of a theme would replace, and do not.
pub(super) fn check(layers: &[Layer]) -> Vec<Diagnostic> {
    let mut all = Vec::new();
    for (index, layer) in layers.iter().enumerate() {
        let known = replaceable(layer, &layers[index + 1..]);
        let own = layer.files.iter().filter(|(_, (file, _))| !file.starts_with("(built in)/"));
        for (path, (file, _)) in own.filter(|(path, _)| !known.contains(path.as_str())) {
            let near = || nearest_name(path, &known);
            let is_unused = match path.split_once('/') {
                Some(("templates", name)) => !is_used(name, layers),
                Some(("styles" | "scripts" | "strings", _)) => near().is_some(),
                Some(("assets" | "fonts", name)) => near().is_some() && !is_named(name, layers),
                _ => false,
            };
            if is_unused {
                all.push(unused(path, file, near()));
            }
        }
    }
    all
}

/// The files that a layer's own would replace: those that ship under its name, and those of the themes that it extends.
fn replaceable<'l>(layer: &'l Layer, below: &'l [Layer]) -> BTreeSet<&'l str> {
    let folder = format!("themes/{}/", layer.name);
    let shipped = shipped::FILES.iter().filter_map(|(path, _)| path.strip_prefix(&folder));
    shipped.chain(below.iter().flat_map(|layer| layer.files.keys().map(String::as_str))).collect()
}

/// Whether a page is made from a template, another one names it, or it holds components, which are called by their own
/// names.
fn is_used(name: &str, layers: &[Layer]) -> bool {
    let is_of_page = KINDS.iter().any(|kind| template_of(kind).is_some_and(|template| template == name));
    let own = format!("templates/{name}");
    let holds = |(_, bytes): &(Arc<str>, Vec<u8>)| String::from_utf8_lossy(bytes).contains(" component ");
    is_of_page
        || is_named(name, layers)
        || layers.iter().any(|layer| layer.files.get(&own).is_some_and(holds))
}

/// Whether a template, a style sheet or a script names a file.
fn is_named(name: &str, layers: &[Layer]) -> bool {
    let texts = layers.iter().flat_map(|layer| &layer.files);
    let texts = texts.filter(|(path, _)| {
        ["templates/", "styles/", "scripts/"].iter().any(|folder| path.starts_with(folder))
    });
    texts.map(|(_, (_, bytes))| String::from_utf8_lossy(bytes)).any(|text| text.contains(name))
}

/// The file that was meant. Numbers in names are an order, in which a file may well stand beside another.
fn nearest_name<'k>(path: &str, known: &BTreeSet<&'k str>) -> Option<&'k str> {
    let digits = |path: &str| path.chars().filter(char::is_ascii_digit).collect::<String>();
    let folder = path.split('/').next().unwrap_or_default();
    let alike = known
        .iter()
        .copied()
        .filter(|known| known.split('/').next() == Some(folder) && digits(known) == digits(path));
    // Only the last part is compared: the longer a path, the more slips would pass for one.
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
    let names: Vec<(String, &str)> = alike.map(|known| (name(known), known)).collect();
    let near = nearest(&name(path), names.iter().map(|(name, _)| name.as_str()))?.to_owned();
    names.into_iter().find(|(name, _)| *name == near).map(|(_, known)| known)
}

fn unused(path: &str, file: &Arc<str>, near: Option<&str>) -> Diagnostic {
    let message = match path.starts_with("templates/") {
        true => format!("nothing uses `{path}`: no page is made from it, and no template names it"),
        false => format!("`{path}` replaces no file of the theme"),
    };
    let fault = Diagnostic::at(Code::UnusedFile, Place::start_of(file), message);
    match near {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.help("a template is named as its page, or by `{% include \"name.html\" %}`"),
    }
}
