//! A picture in 256 colours, as flat pictures are: a quarter of the bytes to compress, and no difference to be seen,
//! since what is left out are rare shades at the edges of letters.

use std::collections::{BTreeMap, HashMap};

/// Red, green, blue and how opaque.
type Pixel = [u8; 4];

/// A picture as positions in a list of colours.
#[derive(Debug, PartialEq, Eq)]
pub struct Indexed {
    /// 256 at most, the most frequent first.
    pub colours: Vec<Pixel>,
    /// One for each pixel.
    pub pixels: Vec<u8>,
}

/// Finds the colours of a picture and says every pixel by the nearest of them.
pub fn indexed(bytes: &[u8]) -> Indexed {
    let (pixels, _) = bytes.as_chunks::<4>();
    let counts = counts(pixels);
    let mut by_count: Vec<(Pixel, usize)> = counts.into_iter().collect();
    by_count.sort_by(|a, b| (b.1, a.0).cmp(&(a.1, b.0)));
    let colours: Vec<Pixel> = by_count.iter().take(256).map(|(colour, _)| *colour).collect();
    let index: HashMap<Pixel, u8> =
        by_count.iter().map(|(colour, _)| (*colour, nearest(*colour, &colours))).collect();
    let (mut last, mut last_index) = (None, 0);
    let place = |pixel: &Pixel| {
        if last != Some(*pixel) {
            (last, last_index) = (Some(*pixel), index.get(pixel).copied().unwrap_or(0));
        }
        last_index
    };
    let pixels = pixels.iter().map(place).collect();
    Indexed { colours, pixels }
}

/// How often each colour stands: counted by stretches, since most pixels are as their neighbour.
fn counts(pixels: &[Pixel]) -> BTreeMap<Pixel, usize> {
    let mut counts = BTreeMap::new();
    for stretch in pixels.chunk_by(|a, b| a == b) {
        *counts.entry(stretch[0]).or_default() += stretch.len();
    }
    counts
}

/// The position of the colour that is nearest.
fn nearest(colour: Pixel, colours: &[Pixel]) -> u8 {
    let distance = |other: &Pixel| -> u32 {
        colour.iter().zip(other).map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum()
    };
    let found = colours.iter().enumerate().min_by_key(|(_, other)| distance(other));
    found.map_or(0, |(index, _)| u8::try_from(index).unwrap_or(u8::MAX))
}

#[cfg(test)]
mod tests {
    use super::indexed;

    #[test]
    fn few_colours_are_kept_as_they_are() {
        let found = indexed(&[1, 2, 3, 255, 9, 9, 9, 255, 9, 9, 9, 255]);
        assert_eq!(found.colours, [[9, 9, 9, 255], [1, 2, 3, 255]]);
        assert_eq!(found.pixels, [1, 0, 0]);
    }

    #[test]
    fn of_many_the_rarest_are_said_by_their_neighbours() {
        let mut bytes: Vec<u8> = (0..=255_u8).flat_map(|shade| [shade, 0, 0, 255].repeat(2)).collect();
        bytes.extend([7, 1, 0, 255]);
        let found = indexed(&bytes);
        assert_eq!(found.colours.len(), 256);
        let last = found.pixels.last().map(|index| found.colours[usize::from(*index)]);
        assert_eq!(last, Some([7, 0, 0, 255]));
    }
}
