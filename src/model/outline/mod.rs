//! Outlines of countries, of parts of countries and of a site's own regions, for maps: those that ship, and
//! `data/outlines/<id>.topojson`, which win where they draw the same area.

mod topojson;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::read::{Sources, outline_texts};

use super::reference::References;
use super::region::Region;

use topojson::Topology;

/// Areas that share their borders. Degrees are in millionths, which is a hand's breadth on the ground.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outlines {
    /// Lines between places where borders meet: degrees east and north of each point.
    pub arcs: Vec<Vec<(i32, i32)>>,
    /// In the order of their codes; of one code there is one area.
    pub areas: Vec<Area>,
    /// Stands for all of it.
    pub fingerprint: [u8; 32],
}

/// What an area is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// A country, or land that is nobody's.
    Country,
    /// A part of a country.
    Part,
    /// A region of the site.
    Region,
}

/// One area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// `US`, `US-MN`, or the id of a region; empty for land that has no code.
    pub code: String,
    pub layer: Layer,
    /// The first ring of each polygon goes around it, the others around its holes. A ring is made of arcs by position; `!7` is
    /// arc 7 from its end to its start.
    pub polygons: Vec<Vec<Vec<i32>>>,
}

impl Outlines {
    /// The area of a code.
    pub fn area(&self, code: &str) -> Option<&Area> {
        if code.is_empty() { None } else { self.areas.iter().find(|area| area.code == code) }
    }

    fn add(&mut self, topology: Topology, layer_of: impl Fn(&str) -> Option<Layer>) {
        let before = i32::try_from(self.arcs.len()).expect("files are too small for so many arcs");
        let moved = |arc: i32| if arc < 0 { !(!arc + before) } else { arc + before };
        self.arcs.extend(topology.arcs);
        for (code, polygons) in topology.areas {
            let layer = layer_of(&code).unwrap_or(Layer::Country);
            let polygons: Vec<Vec<Vec<i32>>> = polygons
                .into_iter()
                .map(|rings| rings.into_iter().map(|ring| ring.into_iter().map(moved).collect()).collect())
                .collect();
            self.areas.retain(|area| code.is_empty() || area.code != code);
            self.areas.push(Area { code, layer, polygons });
        }
    }

    fn finish(&mut self) {
        self.areas.sort_by(|a, b| a.code.cmp(&b.code));
        let mut hasher = blake3::Hasher::new();
        for arc in &self.arcs {
            hasher.update(&(arc.len() as u64).to_le_bytes());
            arc.iter().for_each(|(east, north)| {
                hasher.update(&east.to_le_bytes());
                hasher.update(&north.to_le_bytes());
            });
        }
        hasher.update(format!("{:?}", self.areas).as_bytes());
        self.fingerprint = *hasher.finalize().as_bytes();
    }
}

/// Every outline that a site can draw. Nothing is read where no member says where it is.
pub fn outlines(
    sources: &Sources,
    (references, regions): (&References, &[Region]),
    is_wanted: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Arc<Outlines> {
    let known = Known { references, regions };
    let mut all = Outlines::default();
    let shipped = outline_texts().filter(|(file, _)| {
        let path = file.rsplit_once("(built in)/").map_or(&**file, |(_, path)| path);
        is_wanted && !sources.outlines.contains_key(path)
    });
    for (file, text) in shipped {
        all.add(topojson::read(&file, text).take(diagnostics), |code| known.layer(code));
    }
    // What stands instead of a shipped file comes first: the site's own areas lie over it.
    let (reference, own): (Vec<_>, Vec<_>) =
        sources.outlines.iter().partition(|(file, _)| file.starts_with("data/reference/"));
    for (file, text) in reference.into_iter().chain(own) {
        let topology = topojson::read(file, text).take(diagnostics);
        if !file.starts_with("data/reference/") {
            diagnostics.extend(known.strangers(file, &topology));
        }
        if is_wanted {
            all.add(topology, |code| known.layer(code));
        }
    }
    all.finish();
    Arc::new(all)
}

/// The codes that an area can have.
struct Known<'a> {
    references: &'a References,
    regions: &'a [Region],
}

impl Known<'_> {
    fn layer(&self, code: &str) -> Option<Layer> {
        if self.regions.iter().any(|region| region.id == code) {
            Some(Layer::Region)
        } else if self.references.countries.contains_key(code) {
            Some(Layer::Country)
        } else {
            let country = code.split_once('-').map(|(country, _)| country);
            country
                .is_some_and(|country| self.references.countries.contains_key(country))
                .then_some(Layer::Part)
        }
    }

    /// Codes that no map will ask for, each once.
    fn strangers(&self, file: &Arc<str>, topology: &Topology) -> Vec<Diagnostic> {
        let codes: BTreeSet<&str> = topology.areas.iter().map(|(code, _)| code.as_str()).collect();
        let unknown = codes.into_iter().filter(|code| !code.is_empty() && self.layer(code).is_none());
        unknown.map(|code| self.stranger(file, code)).collect()
    }

    fn stranger(&self, file: &Arc<str>, code: &str) -> Diagnostic {
        let codes = self.references.countries.keys().map(String::as_str);
        let codes = codes.chain(self.references.subdivisions.keys().map(String::as_str));
        let near = nearest(code, codes.chain(self.regions.iter().map(|region| region.id.as_str())));
        let message = format!("`{code}` is the id of no country, part of a country or region");
        let fault = Diagnostic::at(Code::UnknownOutline, Place::start_of(file), message);
        match near {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => {
                fault.help("ids are codes of ISO 3166, `US` or `US-MN`, or names of files in `data/regions/`")
            }
        }
    }
}
