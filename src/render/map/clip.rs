//! Cuts rings: at the date line, where the world map ends, and at the frame, beyond which nobody sees.

/// A point: degrees east and north, or pixels.
pub type Point = (f64, f64);

/// A ring in degrees as rings that lie between 180° west and 180° east. One that goes around a pole is closed along it.
pub fn at_the_date_line(ring: &[Point]) -> Vec<Vec<Point>> {
    let Some(first) = ring.first() else { return Vec::new() };
    let mut whole: Vec<Point> = vec![*first];
    for point in &ring[1..] {
        let last = whole[whole.len() - 1].0;
        let turns = ((last - point.0) / 360.0).round();
        whole.push((point.0 + turns * 360.0, point.1));
    }
    let (start, end) = (first.0, whole[whole.len() - 1].0);
    if (start - end).abs() > 180.0 {
        let pole = if whole.iter().map(|point| point.1).sum::<f64>() < 0.0 { -90.0 } else { 90.0 };
        whole.extend([(end, pole), (start, pole)]);
    }
    let east = whole.iter().map(|point| point.0);
    let (west, east) = (east.clone().fold(f64::MAX, f64::min), east.fold(f64::MIN, f64::max));
    let first_turn = ((west + 180.0) / 360.0).floor() as i32;
    let last_turn = ((east - 180.0) / 360.0).ceil() as i32;
    (first_turn..=last_turn.max(first_turn))
        .map(|turn| {
            let shift = f64::from(turn) * 360.0;
            let inside = half(&whole, |point| point.0 - (shift - 180.0));
            let inside = half(&inside, |point| (shift + 180.0) - point.0);
            inside.into_iter().map(|(east, north)| (east - shift, north)).collect()
        })
        .filter(|ring: &Vec<Point>| ring.len() > 2)
        .collect()
}

/// The part of a ring inside a frame.
pub fn at_the_frame(ring: &[Point], (left, top): Point, (right, bottom): Point) -> Vec<Point> {
    let inside = half(ring, |point| point.0 - left);
    let inside = half(&inside, |point| right - point.0);
    let inside = half(&inside, |point| point.1 - top);
    half(&inside, |point| bottom - point.1)
}

/// The part of a ring where a linear measure is not negative (Sutherland and Hodgman 1974).
fn half(ring: &[Point], measure: impl Fn(&Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(ring.len());
    for (at, point) in ring.iter().enumerate() {
        let next = &ring[(at + 1) % ring.len()];
        let (here, there) = (measure(point), measure(next));
        if here >= 0.0 {
            kept.push(*point);
        }
        if (here < 0.0) != (there < 0.0) {
            let share = here / (here - there);
            kept.push((point.0 + share * (next.0 - point.0), point.1 + share * (next.1 - point.1)));
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(ring: &[Point]) -> (f64, f64) {
        let east = ring.iter().map(|point| point.0);
        (east.clone().fold(f64::MAX, f64::min), east.fold(f64::MIN, f64::max))
    }

    #[test]
    fn land_across_the_date_line_is_on_both_sides() {
        let rings = at_the_date_line(&[(170.0, 60.0), (-170.0, 60.0), (-170.0, 70.0), (170.0, 70.0)]);
        let spans: Vec<(f64, f64)> = rings.iter().map(|ring| span(ring)).collect();
        assert_eq!(spans, [(170.0, 180.0), (-180.0, -170.0)]);
    }

    #[test]
    fn land_that_ends_at_the_date_line_is_left_whole() {
        let ring = [(170.0, 60.0), (180.0, 60.0), (180.0, 70.0), (170.0, 70.0)];
        let rings = at_the_date_line(&ring);
        assert_eq!(rings.len(), 1, "{rings:?}");
        assert_eq!(span(&rings[0]), (170.0, 180.0));
    }

    #[test]
    fn land_around_a_pole_is_closed_along_it() {
        let rings =
            at_the_date_line(&[(-180.0, -70.0), (-90.0, -75.0), (0.0, -70.0), (90.0, -72.0), (179.9, -70.0)]);
        assert_eq!(rings.len(), 1, "{rings:?}");
        assert!(rings[0].iter().any(|point| point.1 == -90.0));
    }

    #[test]
    fn a_frame_cuts_what_lies_across_it() {
        let ring = [(-5.0, -5.0), (5.0, -5.0), (5.0, 5.0), (-5.0, 5.0)];
        let cut = at_the_frame(&ring, (0.0, 0.0), (10.0, 10.0));
        assert!(cut.iter().all(|(x, y)| (0.0..=5.0).contains(x) && (0.0..=5.0).contains(y)), "{cut:?}");
        assert_eq!(at_the_frame(&ring, (6.0, 6.0), (9.0, 9.0)), []);
    }
}
