use super::draw;
use crate::render::samples::maps::square;

fn count(drawing: &str, what: &str) -> usize {
    drawing.matches(what).count()
}

#[test]
fn every_member_is_a_link_and_neighbours_share_one() {
    let drawn =
        draw(&square(&[(7_000_000, 48_000_000), (13_000_000, 53_000_000), (13_100_000, 53_000_000)]), "_m");
    for drawing in [&drawn.wide, &drawn.narrow] {
        assert_eq!(count(drawing, "<a "), 2);
        assert_eq!(count(drawing, "href=\"/members/place-1/\""), 1);
        assert_eq!(count(drawing, "aria-label=\"2 members: Place 2, Place 3\""), 1);
        assert_eq!(count(drawing, "href=\"#_list-de\""), 1, "a cluster leads to the list");
        assert_eq!(count(drawing, "class=\"map-home\""), 1);
        assert_eq!(count(drawing, "map-inset\""), 0, "the members fill the country");
    }
    assert_eq!(count(&drawn.wide, "class=\"map-label\""), 1);
}

#[test]
fn members_close_together_have_their_surroundings_and_an_inset() {
    let near = [(10_000_000, 50_000_000), (10_300_000, 50_100_000), (10_100_000, 50_300_000)];
    let drawn = draw(&square(&near), "_m");
    assert_eq!(count(&drawn.wide, "href=\"/members/"), 3, "none is hidden behind another");
    assert_eq!(count(&drawn.wide, "map-inset\""), 1);
    assert_eq!(count(&drawn.wide, "map-here\""), 1);
}

#[test]
fn a_map_of_thousands_is_small() {
    let many: Vec<(i32, i32)> = (0..20_000)
        .map(|number| (5_100_000 + number * 7_919 % 9_800_000, 47_100_000 + number * 104_729 % 6_800_000))
        .collect();
    let drawn = draw(&square(&many), "_m");
    let bytes = drawn.wide.len() + drawn.narrow.len();
    assert!(bytes < 250_000, "{bytes} bytes");
    assert_eq!(drawn, draw(&square(&many), "_m"), "the same bytes each time");
}

#[test]
fn no_place_on_earth_is_off_the_sheet() {
    for places in [
        vec![(179_900_000, -16_000_000), (-179_900_000, -17_000_000)],
        vec![(-170_000_000, 60_000_000), (170_000_000, -45_000_000), (0, 0)],
        vec![(0, 90_000_000)],
        vec![(0, 0)],
        vec![],
    ] {
        let mut map = square(&places);
        for extent in [map.extent.clone(), crate::plan::view::map::Extent::Points] {
            map.extent = extent;
            let drawn = draw(&map, "_m");
            assert!(!drawn.wide.contains("NaN") && !drawn.wide.contains("inf"), "{places:?}");
            for circle in drawn.wide.split("cx=\"").skip(1) {
                let across: f64 = circle.split('"').next().unwrap().parse().unwrap();
                assert!((0.0..=720.0).contains(&across), "{places:?}: {across}");
            }
        }
    }
}
