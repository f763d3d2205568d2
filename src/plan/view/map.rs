//! Maps: members on the outlines of countries and their parts, and the page that has them all.

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde::{Serialize, Serializer};

use super::{Link, PageHead};

pub use crate::model::{Area, Layer, Outlines};

/// One map. Places are exact: millionths of a degree. Where they fall on paper is found out by `render::map`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    /// `Members in Germany`. Also the accessible name.
    pub title: String,
    /// A sentence for those who cannot see it.
    pub description: String,
    /// All outlines of the site.
    pub outlines: Arc<Outlines>,
    /// How much of the world is seen.
    pub extent: Extent,
    /// The codes of countries that have members: they are set off from other land.
    pub home: Vec<String>,
    /// In the order in which they are read out.
    pub points: Vec<MapPoint>,
    /// What many members in one place are called: `{count} members: {names}`.
    pub together: String,
    /// How names beyond the first few are told: `{names} and {count} more`.
    pub more: String,
}

/// How much of the world a map shows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// The first of these areas that its members fill; where they are close together, only their surroundings, with the first
    /// of the areas beside it.
    Areas(Vec<String>),
    /// All points, or the whole world where they are far apart.
    Points,
}

/// A member on a map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct MapPoint {
    pub name: String,
    /// Address of the profile.
    pub url: String,
    /// Where it is read of together with its neighbours, in case there is no room for itself.
    pub list: String,
    /// Millionths of a degree.
    pub east: i32,
    pub north: i32,
    /// The icon that stands for it, and its class: `on-track`.
    pub mark: String,
    /// What the mark means, in words: `On track`.
    pub words: String,
}

/// Outlines stand in by their fingerprint.
impl Hash for Map {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Map { title, description, outlines, extent, home, points, together, more } = self;
        (title, description, outlines.fingerprint, extent, home, points, together, more).hash(state);
    }
}

/// Serialises maps as their fingerprints. Templates see them drawn; a page's key needs no more than this.
pub fn as_fingerprints<S: Serializer>(maps: &[Map], serializer: S) -> Result<S::Ok, S::Error> {
    let stand_in =
        |map: &Map| blake3::Hash::from_bytes(super::fingerprint::fingerprint(map)).to_hex().to_string();
    serializer.collect_seq(maps.iter().map(stand_in))
}

/// A map as templates see it, under the name `maps`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct DrawnMap {
    pub title: String,
    pub description: String,
    /// An SVG element for boxes of at least 640 px.
    pub wide: String,
    /// The same for narrower ones.
    pub narrow: String,
}

/// The page of all maps.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MapView {
    pub page: PageHead,
    /// What marks mean: `By target`.
    pub by: String,
    /// The other map: by recognition, or by target; `None` where there is one only.
    pub other: Option<Link>,
    /// What the marks of these maps mean.
    pub legend: Vec<MapMark>,
    /// The same places as lists; each has the map of its position in `maps`.
    pub sections: Vec<MapSection>,
    /// In the order of the sections.
    #[serde(serialize_with = "as_fingerprints")]
    pub maps: Vec<Map>,
    /// Members that do not say where they are.
    pub unplaced: Vec<Link>,
    /// How many more of those there are than are named; empty for none.
    pub unplaced_more: String,
}

/// A mark and what it means.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MapMark {
    /// The icon, and its class: `on-track`.
    pub mark: String,
    /// `On track`
    pub words: String,
}

/// The members of one map.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MapSection {
    /// The anchor: `us`; `all` for the map of everywhere.
    pub id: String,
    /// `United States`
    pub title: String,
    /// `24 members`
    pub count: String,
    /// The page of the country; may be empty.
    pub url: String,
    /// By name; empty where there are too many, and on the map of everywhere.
    pub members: Vec<MapRow>,
    /// Where they are listed instead; `None` where they are listed here.
    pub elsewhere: Option<Link>,
}

/// A member beside a map.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MapRow {
    pub name: String,
    pub url: String,
    /// The icon, and its class.
    pub mark: String,
    /// What it means.
    pub words: String,
}

impl MapPoint {
    /// As a line of the list.
    pub fn row(&self) -> MapRow {
        MapRow {
            name: self.name.clone(),
            url: self.url.clone(),
            mark: self.mark.clone(),
            words: self.words.clone(),
        }
    }
}
