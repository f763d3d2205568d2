//! Labels in one column beside a chart: each at its own height where it can be, moved apart where they would touch.

/// Neighbours that stand as one, because apart they would touch.
struct Cluster {
    top: f64,
    height: f64,
    /// The sum of the tops that its members would choose for it, and how many they are.
    wishes: f64,
    members: usize,
}

impl Cluster {
    fn settle(mut self, limits: (f64, f64)) -> Cluster {
        let top = self.wishes / self.members as f64;
        self.top = top.min(limits.1 - self.height).max(limits.0);
        self
    }
}

/// The middles of spots from top to bottom, each given by the middle that it wants and its height: as near to that as
/// they can be without touching.
pub fn apart(spots: &[(f64, f64)], limits: (f64, f64)) -> Vec<f64> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for (wanted, height) in spots {
        let top = wanted - height / 2.0;
        let mut cluster = Cluster { top, height: *height, wishes: top, members: 1 }.settle(limits);
        while let Some(before) = clusters.pop_if(|before| before.top + before.height > cluster.top) {
            let wishes = before.wishes + cluster.wishes - before.height * cluster.members as f64;
            let height = before.height + cluster.height;
            let members = before.members + cluster.members;
            cluster = Cluster { top: 0.0, height, wishes, members }.settle(limits);
        }
        clusters.push(cluster);
    }
    let mut middles = Vec::with_capacity(spots.len());
    let mut spots = spots.iter();
    for cluster in clusters {
        let mut top = cluster.top;
        for (_, height) in spots.by_ref().take(cluster.members) {
            middles.push(top + height / 2.0);
            top += height;
        }
    }
    middles
}
