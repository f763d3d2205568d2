//! The reference data that ships in the binary: what every site can use without having it.

use std::sync::Arc;

use crate::diagnostic::Checked;

use super::place::BEGINNING;
use super::{Document, yaml};

/// What the names of shipped files begin with in places and messages.
const SHIPPED: &str = "(built in)/";

macro_rules! shipped {
    ($($path:literal)*) => { &[$(($path, include_str!(concat!("../../", $path)))),*] };
}

/// Path below a site folder, and text.
const FILES: &[(&str, &str)] = shipped! {
    "data/reference/accounting.yaml"
    "data/reference/fuels.yaml"
    "data/reference/blends.yaml"
    "data/reference/gpc.yaml"
    "data/reference/gwp.yaml"
    "data/reference/methods/anaerobic-digestion.yaml"
    "data/reference/methods/composting.yaml"
    "data/reference/methods/first-order-decay.yaml"
    "data/reference/methods/grid-losses.yaml"
    "data/reference/methods/incineration.yaml"
    "data/reference/methods/methane-commitment.yaml"
    "data/reference/methods/open-burning.yaml"
    "data/reference/methods/wastewater.yaml"
    "data/reference/methods/livestock.yaml"
    "data/reference/methods/refrigerants.yaml"
    "data/reference/methods/vehicle-distance.yaml"
    "data/reference/places.yaml"
    "data/reference/sdgs.yaml"
    "data/reference/units.yaml"
};

/// The library of factors: path below a site folder, and text. It is parsed where it is needed.
const LIBRARY: &[(&str, &str)] = shipped! {
    "data/reference/factors/egrid.yaml"
    "data/reference/factors/epa-hub.yaml"
    "data/reference/factors/epa-hub-vehicles.yaml"
    "data/reference/factors/ghgp-mobile.yaml"
    "data/reference/factors/ghgp-vehicles.yaml"
    "data/reference/factors/grid-intensity.yaml"
    "data/reference/factors/ipcc-2006.yaml"
    "data/reference/factors/ipcc-2006-mobile.yaml"
};

/// Programmes of recognition, parsed where a site asks for them.
const PROGRAMMES: &[(&str, &str)] = shipped! {
    "data/reference/programmes/complete-inventory.yaml"
    "data/reference/programmes/five-milestones.yaml"
    "data/reference/programmes/global-covenant.yaml"
    "data/reference/programmes/leaders-circle.yaml"
    "data/reference/programmes/most-improved.yaml"
    "data/reference/programmes/network-champions.yaml"
    "data/reference/programmes/peaked.yaml"
    "data/reference/programmes/race-to-zero.yaml"
    "data/reference/programmes/reporting-streak.yaml"
    "data/reference/programmes/verified-inventory.yaml"
};

/// Frameworks, parsed where a site asks for them.
const FRAMEWORKS: &[(&str, &str)] = shipped! {
    "data/reference/frameworks/five-milestones.yaml"
    "data/reference/frameworks/five-pathways.yaml"
    "data/reference/frameworks/global-covenant.yaml"
    "data/reference/frameworks/green-climate-cities.yaml"
    "data/reference/frameworks/nature-pathway.yaml"
};

/// Outlines of countries and their parts, parsed where a site shows a map.
const OUTLINES: &[(&str, &str)] = shipped! {
    "data/reference/outlines/us.topojson"
    "data/reference/outlines/world.topojson"
};

/// The shipped sets of factors: the id of each, the name that its places have, and its text.
pub fn library_texts() -> impl Iterator<Item = (&'static str, Arc<str>, &'static str)> {
    texts(LIBRARY)
}

/// The same for programmes.
pub fn programme_texts() -> impl Iterator<Item = (&'static str, Arc<str>, &'static str)> {
    texts(PROGRAMMES)
}

/// The same for frameworks.
pub fn framework_texts() -> impl Iterator<Item = (&'static str, Arc<str>, &'static str)> {
    texts(FRAMEWORKS)
}

/// Shipped outlines: the name that their places have, and the text.
pub fn outline_texts() -> impl Iterator<Item = (Arc<str>, &'static str)> {
    texts(OUTLINES).map(|(_, file, text)| (file, text))
}

fn texts(
    files: &'static [(&'static str, &'static str)],
) -> impl Iterator<Item = (&'static str, Arc<str>, &'static str)> {
    files.iter().map(|(path, text)| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let id = name.strip_suffix(".yaml").unwrap_or(name);
        (id, Arc::from(format!("{SHIPPED}{path}")), *text)
    })
}

/// Every file that ships.
fn every() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    FILES.iter().chain(LIBRARY).chain(PROGRAMMES).chain(FRAMEWORKS).chain(OUTLINES)
}

/// The text of a shipped file by the name that its places have: `(built in)/data/reference/units.yaml`.
pub fn shipped_text(name: &str) -> Option<&'static str> {
    let path = name.strip_prefix(SHIPPED)?;
    every().find(|(shipped, _)| *shipped == path).map(|(_, text)| *text)
}

/// The files that every site has if it has none of that path itself: path and text.
pub(super) fn documents() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().copied()
}

/// One of them, parsed.
pub(super) fn document(path: &str, text: &str) -> Checked<Option<Document>> {
    let file: Arc<str> = format!("{SHIPPED}{path}").into();
    let hash = *blake3::hash(text.as_bytes()).as_bytes();
    let Checked { value, diagnostics } = yaml::parse(&file, text, BEGINNING);
    Checked::new(value.map(|root| Document { file, hash, root }), diagnostics)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_file_reads_without_a_fault() {
        for (path, text) in documents() {
            let document = document(path, text);
            assert_eq!(document.diagnostics, [], "{path}");
            assert!(document.value.is_some(), "{path}");
        }
    }

    #[test]
    fn every_file_of_the_reference_folder_ships() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/reference");
        let entries = walkdir::WalkDir::new(&folder).into_iter().map(|entry| entry.unwrap());
        for entry in entries.filter(|entry| entry.file_type().is_file()) {
            let name = entry.path().strip_prefix(&folder).unwrap().display().to_string();
            let path = format!("data/reference/{name}");
            let listed = every().any(|(shipped, _)| *shipped == path);
            assert!(listed, "{path} is in no list");
        }
    }

    #[test]
    fn a_shipped_text_is_found_by_the_name_its_places_have() {
        assert!(shipped_text("(built in)/data/reference/units.yaml").is_some());
        assert!(shipped_text("data/reference/units.yaml").is_none());
    }
}
