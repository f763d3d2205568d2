//! The members on a map: links with a shape of their own for each state, and numbers where there are many.

use crate::plan::view::map::{Map, MapPoint};
use crate::render::chart::svg::{Align, Ink, Svg, tenths};
use crate::render::chart::text::{Weight, width};

use super::clip::Point;
use super::cluster::{Cluster, clusters};
use super::inset::Inset;
use super::labels::{self, SIZE, Taken};
use super::scene::{Scene, degrees};

/// Half of the 24 px that a finger needs.
const RADIUS: f64 = 12.0;
/// Between the middles of two marks: their circles do not touch.
const APART: f64 = 28.0;
/// So many names are told of members that share a mark.
const NAMED: usize = 5;
/// Maps with more marks than this have no names: those would be a few among many.
const LABELLED: usize = 80;

/// Draws all marks.
pub fn draw(svg: &mut Svg, map: &Map, scene: &Scene, inset: Option<&Inset<'_>>) {
    let places: Vec<Point> =
        map.points.iter().map(|point| scene.pixel(degrees((point.east, point.north)))).collect();
    let clusters = clusters(&places, APART);
    let mut taken: Vec<Taken> =
        clusters.iter().map(|cluster| Taken::around(cluster.at, radius(cluster) + 1.0)).collect();
    taken.extend(inset.map(Inset::taken));
    let named = clusters.len() <= LABELLED;
    for cluster in &clusters {
        match cluster.members.as_slice() {
            [only] => {
                let point = &map.points[*only];
                let label = named
                    .then(|| {
                        labels::place(&point.name, cluster.at, (scene.sheet.width, scene.height), &mut taken)
                    })
                    .flatten();
                draw_member(svg, point, cluster.at, label);
            }
            _ => draw_cluster(svg, map, cluster),
        }
    }
}

fn radius(cluster: &Cluster) -> f64 {
    match cluster.members.len() {
        1 => RADIUS,
        count => (width(&count.to_string(), Weight::Semibold, SIZE) / 2.0 + 5.0).max(RADIUS + 1.0),
    }
}

fn draw_member(svg: &mut Svg, point: &MapPoint, (x, y): Point, label: Option<labels::Label>) {
    let says = format!("{}: {}", point.name, point.words);
    open_link(svg, &format!("pin pin-{}", point.mark), &point.url, &says);
    svg.circle((tenths(x), tenths(y)), tenths(RADIUS), &Ink { class: "pin-ground", ..Ink::default() });
    svg.raw("<use");
    svg.attribute("href", &format!("#_{}", point.mark));
    for (name, value) in [("x", x - 8.0), ("y", y - 8.0), ("width", 16.0), ("height", 16.0)] {
        svg.length(name, tenths(value));
    }
    svg.raw("/>");
    if let Some(label) = label {
        svg.open_text((tenths(label.at.0), tenths(label.at.1)), label.align, "map-label");
        svg.escaped(&point.name);
        svg.raw("</text>");
    }
    svg.raw("</a>");
}

fn draw_cluster(svg: &mut Svg, map: &Map, cluster: &Cluster) {
    let members: Vec<&MapPoint> = cluster.members.iter().map(|member| &map.points[*member]).collect();
    let names: Vec<&str> = members.iter().take(NAMED).map(|point| point.name.as_str()).collect();
    let names = match members.len().saturating_sub(NAMED) {
        0 => names.join(", "),
        more => map.more.replace("{count}", &more.to_string()).replace("{names}", &names.join(", ")),
    };
    let count = members.len().to_string();
    let says = map.together.replace("{count}", &count).replace("{names}", &names);
    open_link(svg, "pin pin-many", &members[0].list, &says);
    let (x, y) = cluster.at;
    svg.circle(
        (tenths(x), tenths(y)),
        tenths(radius(cluster)),
        &Ink { class: "pin-ground", ..Ink::default() },
    );
    svg.open_text((tenths(x), tenths(y + SIZE * 0.35)), Align::Middle, "map-count");
    svg.escaped(&count);
    svg.raw("</text></a>");
}

fn open_link(svg: &mut Svg, class: &str, address: &str, says: &str) {
    svg.raw("<a");
    svg.attribute("class", class);
    svg.attribute("href", address);
    svg.attribute("aria-label", says);
    svg.raw(">");
    svg.title(says);
}
