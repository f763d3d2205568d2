//! TopoJSON, of which only polygons are wanted: <https://github.com/topojson/topojson-specification>.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::Value;

use crate::diagnostic::{Checked, Code, Diagnostic, Place, Span};

/// Rings of arcs, polygon by polygon.
type Polygons = Vec<Vec<Vec<i32>>>;

/// What is wanted of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Topology {
    /// Millionths of a degree, east and north.
    pub arcs: Vec<Vec<(i32, i32)>>,
    /// The id of each area, empty where it has none, and its polygons.
    pub areas: Vec<(String, Polygons)>,
}

/// Longer lines than this are not shown in messages: they are all of the file.
const SHOWN: usize = 400;
/// Degrees beyond which a number is no place; a map that crosses the date line may go around once more.
const EAST: f64 = 540.0;
const NORTH: f64 = 90.001;

/// Reads a file. What is wrong with it is a diagnostic, and then nothing of it is used.
pub fn read(file: &Arc<str>, text: &str) -> Checked<Topology> {
    let fault = |place: Place, message: String| {
        let help = "`topojson` of npm writes such files: geo2topo areas.geojson > areas.topojson";
        let fault = Diagnostic::at(Code::OutlineFault, place, message).help(help);
        Checked::new(Topology::default(), vec![fault])
    };
    match serde_json::from_str::<Written>(text) {
        Err(error) => fault(place(file, text, &error), message(&error)),
        Ok(written) => match topology(written) {
            Ok(topology) => Checked::new(topology, Vec::new()),
            Err(message) => fault(Place::start_of(file), message),
        },
    }
}

/// A file as it is written; what no map needs is passed over.
#[derive(Deserialize)]
struct Written {
    #[serde(rename = "type")]
    kind: String,
    transform: Option<Transform>,
    #[serde(default)]
    objects: BTreeMap<String, Geometry>,
    #[serde(default)]
    arcs: Vec<Vec<Position>>,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Geometry {
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    id: Value,
    #[serde(default)]
    arcs: Value,
    #[serde(default)]
    geometries: Vec<Geometry>,
}

/// Two numbers; a height behind them is passed over.
struct Position(f64, f64);

impl<'de> Deserialize<'de> for Position {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Position, D::Error> {
        struct Pair;
        impl<'de> Visitor<'de> for Pair {
            type Value = Position;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a position of two numbers")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Position, A::Error> {
                let missing = || serde::de::Error::custom("a position needs two numbers");
                let east = items.next_element()?.ok_or_else(missing)?;
                let north = items.next_element()?.ok_or_else(missing)?;
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Position(east, north))
            }
        }
        deserializer.deserialize_seq(Pair)
    }
}

fn topology(written: Written) -> Result<Topology, String> {
    if written.kind != "Topology" {
        return Err(format!("this should be a `Topology`, and is a `{}`", written.kind));
    }
    let transform = written.transform.as_ref();
    let arcs = written.arcs.iter().enumerate().map(|(number, arc)| line(number, arc, transform));
    let arcs = arcs.collect::<Result<Vec<_>, String>>()?;
    let mut areas = Vec::new();
    for (name, object) in &written.objects {
        collect(object, name, arcs.len(), &mut areas)?;
    }
    if areas.is_empty() {
        return Err("there is no `Polygon` and no `MultiPolygon` in this file".to_owned());
    }
    Ok(Topology { arcs, areas })
}

/// The points of an arc. With a transform each is written as steps from the one before.
fn line(number: usize, arc: &[Position], transform: Option<&Transform>) -> Result<Vec<(i32, i32)>, String> {
    let (mut x, mut y) = (0.0, 0.0);
    let place = |Position(first, second): &Position| {
        let (east, north) = match transform {
            Some(Transform { scale, translate }) => {
                (x, y) = (x + first, y + second);
                (x * scale[0] + translate[0], y * scale[1] + translate[1])
            }
            None => (*first, *second),
        };
        let is_on_earth = east.abs() <= EAST && north.abs() <= NORTH;
        is_on_earth.then_some((millionths(east), millionths(north))).ok_or_else(|| {
            format!("arc {number} leaves the globe: positions are degrees east and north, before the transform or after it")
        })
    };
    arc.iter().map(place).collect()
}

/// Within what fits: the caller looked.
fn millionths(degrees: f64) -> i32 {
    (degrees * 1e6).round() as i32
}

/// The polygons of a geometry, and of all inside it.
fn collect(
    geometry: &Geometry,
    name: &str,
    arcs: usize,
    areas: &mut Vec<(String, Polygons)>,
) -> Result<(), String> {
    let id = match &geometry.id {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    };
    let what = if id.is_empty() { name } else { &id };
    let polygons = match geometry.kind.as_deref() {
        Some("Polygon") => vec![rings(&geometry.arcs, what, arcs)?],
        Some("MultiPolygon") => {
            let Value::Array(polygons) = &geometry.arcs else { return Err(no_arcs(what)) };
            polygons.iter().map(|polygon| rings(polygon, what, arcs)).collect::<Result<_, _>>()?
        }
        _ => {
            // What a collection holds; points and lines are no areas.
            return geometry.geometries.iter().try_for_each(|part| collect(part, name, arcs, areas));
        }
    };
    areas.push((id, polygons));
    Ok(())
}

fn rings(written: &Value, what: &str, arcs: usize) -> Result<Vec<Vec<i32>>, String> {
    let Value::Array(rings) = written else { return Err(no_arcs(what)) };
    let ring = |ring: &Value| -> Result<Vec<i32>, String> {
        let Value::Array(ring) = ring else { return Err(no_arcs(what)) };
        ring.iter().map(|arc| position(arc, what, arcs)).collect()
    };
    rings.iter().map(ring).collect()
}

fn position(arc: &Value, what: &str, arcs: usize) -> Result<i32, String> {
    let number = arc.as_i64().and_then(|number| i32::try_from(number).ok()).ok_or_else(|| no_arcs(what))?;
    let own = if number < 0 { !number } else { number };
    if usize::try_from(own).is_ok_and(|own| own < arcs) {
        Ok(number)
    } else {
        Err(format!("`{what}` is drawn with arc {own}, and the file has {arcs}; the first one is 0"))
    }
}

fn no_arcs(what: &str) -> String {
    format!(
        "the `arcs` of `{what}` should be lists of whole numbers: rings of a `Polygon`, polygons of a `MultiPolygon`"
    )
}

/// What the parser says, without the place that the diagnostic has already.
fn message(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let end = text.rfind(" at line ").unwrap_or(text.len());
    format!("this is no TopoJSON: {}", &text[..end])
}

fn place(file: &Arc<str>, text: &str, error: &serde_json::Error) -> Place {
    let before: usize = text.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    let line = text[before..].lines().next().unwrap_or_default();
    if line.len() > SHOWN || error.line() == 0 {
        return Place::start_of(file);
    }
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    // The parser counts bytes, from one on; a diagnostic counts letters.
    let mut inside = error.column().saturating_sub(1).min(line.len());
    while !line.is_char_boundary(inside) {
        inside -= 1;
    }
    let column = number(line[..inside].chars().count()) + 1;
    let start = number(before + inside);
    Place::new(file, Span { line: number(error.line()), column, start, end: start })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> String {
        let read = read(&"data/outlines/a.topojson".into(), text);
        assert_eq!(read.value, Topology::default());
        let [fault] = read.diagnostics.as_slice() else { panic!("{:?}", read.diagnostics) };
        fault.message.clone()
    }

    const SQUARE: &str = r#"{"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,50]},
        "objects":{"all":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","id":"left","arcs":[[0,1]]},
            {"type":"MultiPolygon","id":7,"arcs":[[[2,-1]]]},
            {"type":"Point","coordinates":[0,0]}]}},
        "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]]}"#;

    #[test]
    fn steps_become_degrees_and_neighbours_share_an_arc() {
        let Checked { value, diagnostics } = read(&"a".into(), SQUARE);
        assert_eq!(diagnostics, []);
        assert_eq!(value.arcs[0], [(11_000_000, 50_000_000), (11_000_000, 51_000_000)]);
        assert_eq!(value.arcs[1].last(), Some(&(11_000_000, 50_000_000)));
        assert_eq!(
            value.areas,
            [("left".to_owned(), vec![vec![vec![0, 1]]]), ("7".to_owned(), vec![vec![vec![2, -1]]])]
        );
    }

    #[test]
    fn without_a_transform_positions_are_degrees() {
        let text = r#"{"type":"Topology","objects":{"a":{"type":"Polygon","arcs":[[0]]}},"arcs":[[[1,2,300],[3,4],[5,2],[1,2]]]}"#;
        assert_eq!(read(&"a".into(), text).value.arcs[0][1], (3_000_000, 4_000_000));
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert!(told("{\"type\": \"Topology\",").starts_with("this is no TopoJSON: EOF"));
        assert!(told("[1]").starts_with("this is no TopoJSON"));
        assert!(told(r#"{"type":"FeatureCollection"}"#).contains("is a `FeatureCollection`"));
        assert!(told(r#"{"type":"Topology"}"#).contains("no `Polygon`"));
        assert!(told(&SQUARE.replace("[[0,1]]", "[[0,9]]")).contains("`left` is drawn with arc 9"));
        assert!(told(&SQUARE.replace("[[0,1]]", "[[-9]]")).contains("arc 8"));
        assert!(told(&SQUARE.replace("[[0,1]]", "7")).contains("`arcs` of `left`"));
        assert!(told(&SQUARE.replace("[10,50]", "[10,500]")).contains("leaves the globe"));
        assert!(told(&SQUARE.replace("[[2,0],[0,2]]", "[[2]]")).contains("two numbers"));
        assert!(told(&"[".repeat(10_000)).contains("no TopoJSON"));
    }
}
