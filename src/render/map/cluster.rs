//! Members that are too close together to be told apart become one mark with their number.

use std::collections::BTreeMap;

use super::clip::Point;

/// A mark: one member or several.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    /// The middle of its members.
    pub at: Point,
    /// Positions of its members, in their order.
    pub members: Vec<usize>,
}

/// Marks no two of which are closer than `apart`. What they are depends on the places and on their order alone.
pub fn clusters(places: &[Point], apart: f64) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> =
        places.iter().enumerate().map(|(member, at)| Cluster { at: *at, members: vec![member] }).collect();
    loop {
        let before = clusters.len();
        clusters = merged(clusters, apart);
        if clusters.len() == before {
            break;
        }
    }
    clusters.iter_mut().for_each(|cluster| cluster.members.sort_unstable());
    clusters.sort_by_key(|cluster| cluster.members[0]);
    clusters
}

/// One round: each mark joins the nearest one before it that is too close.
fn merged(clusters: Vec<Cluster>, apart: f64) -> Vec<Cluster> {
    let mut kept: Vec<Cluster> = Vec::new();
    // Whatever is too close lies in the same cell or in one beside it.
    let cell = |at: Point| ((at.0 / apart).floor() as i64, (at.1 / apart).floor() as i64);
    let mut cells: BTreeMap<(i64, i64), Vec<usize>> = BTreeMap::new();
    for cluster in clusters {
        let (column, row) = cell(cluster.at);
        let near = (column - 1..=column + 1)
            .flat_map(|column| (row - 1..=row + 1).map(move |row| (column, row)))
            .flat_map(|cell| cells.get(&cell).into_iter().flatten().copied());
        let closest = near
            .map(|other| (distance(kept[other].at, cluster.at), other))
            .filter(|(distance, _)| *distance < apart)
            .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        match closest {
            Some((_, other)) => join(&mut kept[other], cluster),
            None => {
                cells.entry((column, row)).or_default().push(kept.len());
                kept.push(cluster);
            }
        }
    }
    kept
}

fn join(into: &mut Cluster, other: Cluster) {
    let (own, more) = (into.members.len() as f64, other.members.len() as f64);
    let middle = |a: f64, b: f64| (a * own + b * more) / (own + more);
    into.at = (middle(into.at.0, other.at.0), middle(into.at.1, other.at.1));
    into.members.extend(other.members);
}

fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    #[test]
    fn neighbours_become_one_mark() {
        let found = clusters(&[(0.0, 0.0), (100.0, 0.0), (6.0, 8.0)], 20.0);
        assert_eq!(found.len(), 2);
        assert_eq!(found[0], Cluster { at: (3.0, 4.0), members: vec![0, 2] });
    }

    proptest! {
        #[test]
        fn nobody_is_lost_and_marks_keep_apart(places in proptest::collection::vec((0.0f64..700.0, 0.0f64..400.0), 0..200)) {
            let found = clusters(&places, 26.0);
            let mut members: Vec<usize> = found.iter().flat_map(|cluster| cluster.members.clone()).collect();
            members.sort_unstable();
            prop_assert_eq!(members, (0..places.len()).collect::<Vec<_>>());
            for (at, one) in found.iter().enumerate() {
                for other in &found[at + 1..] {
                    prop_assert!(distance(one.at, other.at) >= 26.0, "{one:?} {other:?}");
                }
            }
            prop_assert_eq!(&found, &clusters(&places, 26.0));
        }
    }
}
