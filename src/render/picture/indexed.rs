//! A picture in 256 colours, as flat pictures are: a quarter of the bytes to compress, and no difference to be seen,
//! since what is left out are rare shades at the edges of letters.

use std::cmp::Reverse;
use std::collections::HashMap;

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
    let Counted { stretches, counts } = counted(pixels);
    let mut by_count: Vec<usize> = (0..counts.len()).collect();
    by_count.sort_unstable_by_key(|colour| (Reverse(counts[*colour].1), counts[*colour].0));
    let colours: Vec<Pixel> = by_count.iter().take(256).map(|colour| counts[*colour].0).collect();
    let mut index = vec![0; counts.len()];
    for (position, colour) in by_count.iter().enumerate() {
        // Each of the first ones is its own nearest.
        index[*colour] = u8::try_from(position).unwrap_or_else(|_| nearest(counts[*colour].0, &colours));
    }
    let mut found = Vec::with_capacity(pixels.len());
    stretches.iter().for_each(|(colour, length)| found.resize(found.len() + length, index[*colour]));
    Indexed { colours, pixels: found }
}

/// A picture by its stretches of one colour: most pixels are as their neighbour.
struct Counted {
    /// Positions of colours, and how many pixels have it.
    stretches: Vec<(usize, usize)>,
    /// The colours, and how many pixels have each.
    counts: Vec<(Pixel, usize)>,
}

fn counted(pixels: &[Pixel]) -> Counted {
    let mut positions: HashMap<Pixel, usize> = HashMap::new();
    let (mut stretches, mut counts) = (Vec::new(), Vec::new());
    for stretch in pixels.chunk_by(|a, b| a == b) {
        let colour = *positions.entry(stretch[0]).or_insert_with(|| {
            counts.push((stretch[0], 0));
            counts.len() - 1
        });
        counts[colour].1 += stretch.len();
        stretches.push((colour, stretch.len()));
    }
    Counted { stretches, counts }
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
