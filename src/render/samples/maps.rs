//! A map of three members on a square country, and the page around it.

use std::sync::Arc;

use super::{head, link};
use crate::plan::view::map::{Area, Extent, Layer, Map, MapMark, MapPoint, MapSection, MapView, Outlines};

/// A country ten degrees wide, in which members are at (east, north) in millionths of a degree.
pub fn square(places: &[(i32, i32)]) -> Map {
    let corners = vec![
        (5_000_000, 47_000_000),
        (15_000_000, 47_000_000),
        (15_000_000, 54_000_000),
        (5_000_000, 54_000_000),
        (5_000_000, 47_000_000),
    ];
    let area = Area { code: "DE".into(), layer: Layer::Country, polygons: vec![vec![vec![0]]] };
    let point = |(number, (east, north)): (usize, &(i32, i32))| MapPoint {
        name: format!("Place {}", number + 1),
        url: format!("/members/place-{}/", number + 1),
        list: "#_list-de".into(),
        east: *east,
        north: *north,
        mark: "on-track".into(),
        words: "On track".into(),
    };
    Map {
        title: "Members in Germany".into(),
        description: "3 members. On track: 3.".into(),
        outlines: Arc::new(Outlines { arcs: vec![corners], areas: vec![area], fingerprint: [7; 32] }),
        extent: Extent::Areas(vec!["DE".into()]),
        home: vec!["DE".into()],
        points: places.iter().enumerate().map(point).collect(),
        together: "{count} members: {names}".into(),
        more: "{names} and {count} more".into(),
    }
}

pub(super) fn map() -> Map {
    square(&[(7_000_000, 48_000_000), (13_000_000, 53_000_000), (13_100_000, 53_000_000)])
}

pub(super) fn page() -> MapView {
    let map = map();
    MapView {
        page: head("Map of members", "/members/map/", vec![link("Members", "/members/")]),
        by: "By target".into(),
        other: Some(link("By recognition", "/members/map/recognition/")),
        legend: vec![MapMark { mark: "on-track".into(), words: "On track".into() }],
        sections: vec![MapSection {
            id: "de".into(),
            title: "Germany".into(),
            count: "3 members".into(),
            url: "/regions/de/".into(),
            members: map.points.iter().map(MapPoint::row).collect(),
            elsewhere: None,
        }],
        maps: vec![map],
        unplaced: vec![link("Edina", "/members/edina/")],
        unplaced_more: String::new(),
    }
}
