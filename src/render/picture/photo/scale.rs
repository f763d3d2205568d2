//! Pixels become fewer: each new one is the mean of the old ones that it covers, by how much it covers of each. Light is
//! added as light, not as it is written, so that fine patterns keep their brightness. Floats are right here.

/// Pixels row by row, so many bytes each; with four the last one says how opaque it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    pub width: usize,
    pub height: usize,
    pub channels: usize,
    pub bytes: Vec<u8>,
}

/// Halves the work per step of brightness: as many as there are places in the table back.
const STEPS: usize = 4096;

/// What a new pixel covers of a row or a column: the first old one, and the weight of each from there on.
type Cover = (usize, Vec<f32>);

/// The picture at another width, no wider than it was, with its own proportions.
pub fn scaled(picture: &Pixels, width: usize) -> Pixels {
    let height = (picture.height * width).div_ceil(picture.width).max(1);
    let (to_light, from_light) = (light(), brightness());
    let (columns, rows) = (covers(picture.width, width), covers(picture.height, height));
    let channels = picture.channels;
    let mut bytes = Vec::with_capacity(width * height * channels);
    let mut sum = vec![0f32; picture.width * channels];
    for (top, weights) in &rows {
        sum.fill(0.0);
        for (row, weight) in (*top..).zip(weights) {
            let start = row * picture.width * channels;
            let row = &picture.bytes[start..start + picture.width * channels];
            add_row(&mut sum, row, channels, (&to_light, *weight));
        }
        for (left, weights) in &columns {
            let mut pixel = [0f32; 4];
            for (column, weight) in (*left..).zip(weights) {
                let old = &sum[column * channels..(column + 1) * channels];
                pixel.iter_mut().zip(old).for_each(|(new, old)| *new += old * weight);
            }
            write(&mut bytes, pixel, channels, &from_light);
        }
    }
    Pixels { width, height, channels, bytes }
}

/// Adds a row of old pixels; what is not opaque adds less of its colour.
fn add_row(sum: &mut [f32], row: &[u8], channels: usize, (light, weight): (&[f32; 256], f32)) {
    for (sum, pixel) in sum.chunks_exact_mut(channels).zip(row.chunks_exact(channels)) {
        let opaque = if channels.is_multiple_of(2) { f32::from(pixel[channels - 1]) / 255.0 } else { 1.0 };
        let colours = channels - usize::from(channels.is_multiple_of(2));
        for (sum, colour) in sum[..colours].iter_mut().zip(pixel) {
            *sum += weight * opaque * light[usize::from(*colour)];
        }
        if channels.is_multiple_of(2) {
            sum[channels - 1] += weight * opaque;
        }
    }
}

fn write(bytes: &mut Vec<u8>, pixel: [f32; 4], channels: usize, from_light: &[u8]) {
    let has_opacity = channels.is_multiple_of(2);
    let opaque = if has_opacity { pixel[channels - 1] } else { 1.0 };
    for light in &pixel[..channels - usize::from(has_opacity)] {
        let light = if opaque > 0.0 { light / opaque } else { 0.0 };
        bytes.push(from_light[((light * STEPS as f32).round() as usize).min(STEPS)]);
    }
    if has_opacity {
        bytes.push((opaque * 255.0).round() as u8);
    }
}

/// What each of `new` pixels covers of `old` ones.
fn covers(old: usize, new: usize) -> Vec<Cover> {
    let ratio = old as f64 / new as f64;
    let cover = |index: usize| {
        let (start, end) = (index as f64 * ratio, (index + 1) as f64 * ratio);
        let first = (start.floor() as usize).min(old - 1);
        let last = (end.ceil() as usize).clamp(first + 1, old);
        let weight = |at: usize| {
            let covered = end.min((at + 1) as f64) - start.max(at as f64);
            (covered.max(0.0) / (end - start)) as f32
        };
        (first, (first..last).map(weight).collect())
    };
    (0..new).map(cover).collect()
}

/// sRGB (IEC 61966-2-1) as light, from 0 to 1.
fn light() -> [f32; 256] {
    std::array::from_fn(|value| as_light(value as f32 / 255.0))
}

fn as_light(value: f32) -> f32 {
    if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

/// The way back, by steps of light.
fn brightness() -> Vec<u8> {
    let of = |step: usize| {
        let light = step as f32 / STEPS as f32;
        let value = if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        (value * 255.0).round() as u8
    };
    (0..=STEPS).map(of).collect()
}
