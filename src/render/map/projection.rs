//! From the globe to a plane on which equal areas stay equal. Angles are degrees, lengths radii of the globe, north is up.

/// Equal-area projections, each for its extent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Projection {
    /// Equal Earth (Šavrič, Patterson, Jenny 2018): the whole world, cut at the date line.
    World,
    /// Lambert's azimuthal projection around a place: extents about as high as they are wide.
    Azimuthal { east: f64, north: f64 },
    /// Albers's conic projection: extents that are wide and away from the equator.
    Conic { east: f64, cone: f64, base: f64, top: f64 },
}

impl Projection {
    /// What suits an extent around a place, so many degrees wide and high.
    pub fn of(east: f64, north: f64, (width, height): (f64, f64)) -> Projection {
        let (low, high) = (north - height / 2.0, north + height / 2.0);
        let wide = width * north.to_radians().cos() > 1.6 * height;
        if !wide || low * high <= 0.0 || north.abs() < 12.0 || north.abs() > 70.0 || width > 150.0 {
            return Projection::Azimuthal { east, north };
        }
        let sine = |degrees: f64| degrees.to_radians().sin();
        let (first, second) = (low + height / 6.0, high - height / 6.0);
        let cone = (sine(first) + sine(second)) / 2.0;
        let base = first.to_radians().cos().powi(2) + 2.0 * cone * sine(first);
        let top = (base - 2.0 * cone * sine(north)).max(0.0).sqrt() / cone;
        Projection::Conic { east, cone, base, top }
    }

    /// Where a place lies.
    pub fn place(self, east: f64, north: f64) -> (f64, f64) {
        let latitude = north.to_radians();
        match self {
            Projection::World => equal_earth(east.to_radians(), latitude),
            Projection::Azimuthal { east: middle, north: centre } => {
                let (across, centre) = ((east - middle).to_radians(), centre.to_radians());
                let cosine = centre.sin() * latitude.sin() + centre.cos() * latitude.cos() * across.cos();
                let stretch = (2.0 / (1.0 + cosine).max(1e-9)).sqrt();
                let up = centre.cos() * latitude.sin() - centre.sin() * latitude.cos() * across.cos();
                (stretch * latitude.cos() * across.sin(), stretch * up)
            }
            Projection::Conic { east: middle, cone, base, top } => {
                let radius = (base - 2.0 * cone * latitude.sin()).max(0.0).sqrt() / cone;
                let turn = cone * around(east - middle).to_radians();
                (radius * turn.sin(), top - radius * turn.cos())
            }
        }
    }
}

fn equal_earth(longitude: f64, latitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];
    let root = 3f64.sqrt();
    let angle = (root / 2.0 * latitude.sin()).asin();
    let (square, sixth) = (angle.powi(2), angle.powi(6));
    let slope = 9.0 * A[3] * angle.powi(8) + 7.0 * A[2] * sixth + 3.0 * A[1] * square + A[0];
    let x = 2.0 * root * longitude * angle.cos() / (3.0 * slope);
    let y = A[3] * angle.powi(9) + A[2] * angle.powi(7) + A[1] * angle.powi(3) + A[0] * angle;
    (x, y)
}

/// Degrees brought between −180 and 180.
pub fn around(degrees: f64) -> f64 {
    if (-180.0..=180.0).contains(&degrees) { degrees } else { (degrees + 180.0).rem_euclid(360.0) - 180.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The area of a small cell around a place, by the one on the globe.
    fn stretch(projection: Projection, east: f64, north: f64) -> f64 {
        let d = 0.01;
        let corner = |x: f64, y: f64| projection.place(east + x * d, north + y * d);
        let ring = [corner(-1.0, -1.0), corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0)];
        let area: f64 =
            (0..4).map(|at| ring[at].0 * ring[(at + 1) % 4].1 - ring[(at + 1) % 4].0 * ring[at].1).sum();
        let height = (north + d).to_radians().sin() - (north - d).to_radians().sin();
        area / 2.0 / ((2.0 * d).to_radians() * height)
    }

    #[test]
    fn equal_areas_stay_equal() {
        let wide = Projection::of(-96.0, 38.0, (56.0, 24.0));
        assert!(matches!(wide, Projection::Conic { .. }));
        for projection in [Projection::World, Projection::of(10.0, 51.0, (8.0, 7.0)), wide] {
            for east in [-140.0, -96.0, 0.0, 10.0, 25.0] {
                for north in [-35.0, 0.0, 30.0, 51.0, 68.0] {
                    let stretch = stretch(projection, east, north);
                    assert!((stretch - 1.0).abs() < 1e-4, "{projection:?} at {east}, {north}: {stretch}");
                }
            }
        }
    }

    #[test]
    fn the_middle_is_the_middle_and_north_is_up() {
        let projection = Projection::of(10.0, 51.0, (8.0, 7.0));
        let (x, y) = projection.place(10.0, 51.0);
        assert!(x.abs() < 1e-12 && y.abs() < 1e-12);
        assert!(projection.place(10.0, 52.0).1 > 0.0 && projection.place(11.0, 51.0).0 > 0.0);
    }

    #[test]
    fn equal_earth_is_as_its_authors_say() {
        // The pole is a line 1.317… high, and the equator 2.7066… to each side.
        let (x, y) = Projection::World.place(180.0, 0.0);
        assert!((x - 2.706_629_93).abs() < 1e-6 && y == 0.0, "{x}");
        let (_, y) = Projection::World.place(0.0, 90.0);
        assert!((y - 1.317_362_76).abs() < 1e-6, "{y}");
    }
}
