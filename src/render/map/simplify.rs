//! Fewer points for lines that are drawn small: the one whose triangle with its neighbours is the smallest goes first
//! (Visvalingam and Whyatt 1993). An arc is thinned once for all areas that share it, so no gap opens between neighbours.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The positions of the points of a line that are kept, its ends among them: those whose triangle is no smaller than
/// `least`. A line that closes on itself keeps four points, so that it stays an island.
pub fn kept(points: &[(f64, f64)], least: f64) -> Vec<usize> {
    let count = points.len();
    if count <= 2 {
        return (0..count).collect();
    }
    let fewest = if points.first() == points.last() { 4 } else { 2 };
    let (mut before, mut after): (Vec<usize>, Vec<usize>) =
        ((0..count).map(|at| at.wrapping_sub(1)).collect(), (1..=count).collect());
    let area = |a: usize, b: usize, c: usize| triangle(points[a], points[b], points[c]);
    // Areas are not negative, and the bits of such floats are in their order.
    // Of equal areas the one goes whose place has the smaller bits: whichever way the line is read, it is the same point.
    let place = |at: usize| (points[at].0.to_bits(), points[at].1.to_bits());
    let mut queue: BinaryHeap<Reverse<Triangle>> =
        (1..count - 1).map(|at| Reverse((area(at - 1, at, at + 1).to_bits(), place(at), at))).collect();
    let mut current: Vec<u64> = vec![0; count];
    queue.iter().for_each(|Reverse((bits, _, at))| current[*at] = *bits);
    let mut gone = vec![false; count];
    let mut left = count;
    while let Some(Reverse((bits, _, at))) = queue.pop() {
        if gone[at] || current[at] != bits {
            continue;
        }
        if f64::from_bits(bits) >= least || left <= fewest {
            break;
        }
        (gone[at], left) = (true, left - 1);
        let (previous, next) = (before[at], after[at]);
        (after[previous], before[next]) = (next, previous);
        for neighbour in [previous, next] {
            if neighbour == 0 || neighbour == count - 1 {
                continue;
            }
            // Never smaller than what just went: or a spike would go before its foot.
            let own = area(before[neighbour], neighbour, after[neighbour]).to_bits().max(bits);
            current[neighbour] = own;
            queue.push(Reverse((own, place(neighbour), neighbour)));
        }
    }
    (0..count).filter(|at| !gone[*at]).collect()
}

/// The bits of its area and of its point's place, and the point's position.
type Triangle = (u64, (u64, u64), usize);

fn triangle(a: (f64, f64), b: (f64, f64), c: (f64, f64)) -> f64 {
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    #[test]
    fn what_is_nearly_straight_becomes_straight() {
        let line = [(0.0, 0.0), (1.0, 0.01), (2.0, 0.0), (3.0, 5.0), (4.0, 0.0)];
        assert_eq!(kept(&line, 0.5), [0, 2, 3, 4]);
        assert_eq!(kept(&line, 0.0), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn an_island_stays_one() {
        let island = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.5, 1.2), (0.0, 1.0), (0.0, 0.0)];
        assert_eq!(kept(&island, 100.0).len(), 4);
    }

    proptest! {
        #[test]
        fn a_line_read_backwards_loses_the_same_points(points in proptest::collection::vec((-50.0f64..50.0, -50.0f64..50.0), 0..60)) {
            let own = kept(&points, 20.0);
            prop_assert!(own.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert_eq!(own.first(), points.first().map(|_| &0));
            let last = points.len().checked_sub(1);
            prop_assert_eq!(own.last().copied(), last);
            let backwards: Vec<(f64, f64)> = points.iter().rev().copied().collect();
            let mut again: Vec<usize> = kept(&backwards, 20.0).into_iter().map(|at| points.len() - 1 - at).collect();
            again.reverse();
            prop_assert_eq!(own, again);
        }
    }
}
