//! Pictures that members bring along become smaller ones, so that a phone loads a phone's picture. What a camera says of
//! itself, the place among it, is left behind. The one file that names `zune_jpeg`.

mod jpeg;
mod scale;

use std::io::Cursor;

use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

use crate::plan::view::{PictureFormat, Resize};
use jpeg::Rgb;
use scale::{Pixels, scaled};

/// No side of a picture that is read is longer.
const LONGEST: usize = 32_000;

/// The picture in another width, written as it was.
///
/// # Errors
/// Why it cannot be read.
pub fn resized(bytes: &[u8], resize: &Resize) -> Result<Vec<u8>, String> {
    let made = made(bytes, resize)?;
    // A drawing of few colours gets more of them when it is made smaller, and may weigh more than before.
    Ok(if made.len() < bytes.len() { made } else { bytes.to_vec() })
}

fn made(bytes: &[u8], resize: &Resize) -> Result<Vec<u8>, String> {
    let width = usize::try_from(resize.width).unwrap_or(LONGEST);
    match resize.format {
        PictureFormat::Jpeg => {
            let picture =
                turned(scaled_across(&decoded_jpeg(bytes)?, width, resize.orientation), resize.orientation);
            Ok(jpeg::encode(&Rgb { width: picture.width, height: picture.height, bytes: &picture.bytes }))
        }
        PictureFormat::Png => encoded_png(&scaled(&decoded_png(bytes)?, width)),
    }
}

fn decoded_jpeg(bytes: &[u8]) -> Result<Pixels, String> {
    let options = DecoderOptions::default()
        .jpeg_set_out_colorspace(ColorSpace::RGB)
        .set_max_width(LONGEST)
        .set_max_height(LONGEST);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let pixels = decoder.decode().map_err(|error| error.to_string())?;
    let (width, height) = decoder.dimensions().ok_or("it has no size")?;
    whole(Pixels { width, height, channels: 3, bytes: pixels })
}

fn decoded_png(bytes: &[u8]) -> Result<Pixels, String> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
    let size = reader.output_buffer_size().ok_or("it is too large")?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels).map_err(|error| error.to_string())?;
    pixels.truncate(frame.buffer_size());
    let side = |side: u32| usize::try_from(side).unwrap_or_default();
    let channels = frame.color_type.samples();
    whole(Pixels { width: side(frame.width), height: side(frame.height), channels, bytes: pixels })
}

fn whole(pixels: Pixels) -> Result<Pixels, String> {
    let wanted = pixels.width * pixels.height * pixels.channels;
    if wanted == 0 || pixels.bytes.len() != wanted {
        Err("it is not complete".to_owned())
    } else {
        Ok(pixels)
    }
}

fn encoded_png(pixels: &Pixels) -> Result<Vec<u8>, String> {
    let side = |side: usize| u32::try_from(side).unwrap_or_default();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side(pixels.width), side(pixels.height));
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_color(match pixels.channels {
        1 => png::ColorType::Grayscale,
        2 => png::ColorType::GrayscaleAlpha,
        3 => png::ColorType::Rgb,
        _ => png::ColorType::Rgba,
    });
    encoder.set_filter(png::Filter::Adaptive);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels.bytes));
    written.map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// Scaled so that it has a width once it is turned.
fn scaled_across(pixels: &Pixels, width: usize, orientation: u8) -> Pixels {
    let lies = (5..=8).contains(&orientation);
    let own = if lies { (pixels.width * width).div_ceil(pixels.height) } else { width };
    scaled(pixels, own.clamp(1, pixels.width))
}

/// Turned and mirrored as the camera says: the eight values of Exif's tag 0x0112.
fn turned(pixels: Pixels, orientation: u8) -> Pixels {
    let (width, height, channels) = (pixels.width, pixels.height, pixels.channels);
    let lies = (5..=8).contains(&orientation);
    if !(2..=8).contains(&orientation) {
        return pixels;
    }
    let (new_width, new_height) = if lies { (height, width) } else { (width, height) };
    let mut bytes = Vec::with_capacity(pixels.bytes.len());
    for y in 0..new_height {
        for x in 0..new_width {
            let (right, bottom) = (new_width - 1 - x, new_height - 1 - y);
            let (column, row) = match orientation {
                2 => (right, y),
                3 => (right, bottom),
                4 => (x, bottom),
                5 => (y, x),
                6 => (y, right),
                7 => (bottom, right),
                _ => (bottom, x),
            };
            let at = (row * width + column) * channels;
            bytes.extend(&pixels.bytes[at..at + channels]);
        }
    }
    Pixels { width: new_width, height: new_height, channels, bytes }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A slope of colours: red to the right, green down.
    fn slope(width: usize, height: usize) -> Pixels {
        let shade = |at: usize, of: usize| u8::try_from(at * 255 / of).expect("a shade");
        let pixel = |index: usize| [shade(index % width, width), shade(index / width, height), 128];
        Pixels { width, height, channels: 3, bytes: (0..width * height).flat_map(pixel).collect() }
    }

    fn written(pixels: &Pixels) -> Vec<u8> {
        jpeg::encode(&Rgb { width: pixels.width, height: pixels.height, bytes: &pixels.bytes })
    }

    #[test]
    fn what_is_written_is_read_again_nearly_as_it_was() {
        for (width, height) in [(1, 1), (8, 8), (17, 33), (120, 50)] {
            let before = slope(width, height);
            let after = decoded_jpeg(&written(&before)).expect("a JPEG");
            assert_eq!((after.width, after.height), (width, height));
            let apart = before.bytes.iter().zip(&after.bytes).map(|(a, b)| a.abs_diff(*b)).max();
            assert!(apart < Some(24), "{width} by {height}: {apart:?}");
        }
    }

    #[test]
    fn a_picture_is_resized_to_its_width() {
        let resize = |width, format, orientation| Resize { width, format, orientation };
        let bytes = written(&slope(160, 80));
        let small = decoded_jpeg(&resized(&bytes, &resize(40, PictureFormat::Jpeg, 1)).expect("resized"));
        let small = small.expect("a JPEG");
        assert_eq!((small.width, small.height), (40, 20));
        let lying = decoded_jpeg(&resized(&bytes, &resize(40, PictureFormat::Jpeg, 6)).expect("resized"));
        let lying = lying.expect("a JPEG");
        assert_eq!((lying.width, lying.height), (40, 80));
        let png = encoded_png(&slope(160, 80)).expect("a PNG");
        let small = decoded_png(&resized(&png, &resize(40, PictureFormat::Png, 1)).expect("resized"));
        assert_eq!(small.expect("a PNG").width, 40);
        assert!(resized(&png[..60], &resize(40, PictureFormat::Png, 1)).is_err());
        assert!(resized(b"nothing", &resize(40, PictureFormat::Jpeg, 1)).is_err());
    }

    #[test]
    fn a_drawing_that_would_weigh_more_is_left_as_it_is() {
        let tile =
            |index: usize| [if (index % 160 / 3 + index / 160 / 3).is_multiple_of(2) { 20 } else { 230 }; 3];
        let tiles =
            Pixels { width: 160, height: 80, channels: 3, bytes: (0..160 * 80).flat_map(tile).collect() };
        let png = encoded_png(&tiles).expect("a PNG");
        let resize = Resize { width: 119, format: PictureFormat::Png, orientation: 1 };
        assert!(made(&png, &resize).expect("made").len() > png.len());
        assert_eq!(resized(&png, &resize).expect("resized"), png);
    }

    #[test]
    fn light_is_kept_and_edges_stay_where_they_are() {
        let stripes: Vec<u8> = (0..64).flat_map(|index| [if index % 2 == 0 { 0 } else { 255 }; 3]).collect();
        let grey = scaled(&Pixels { width: 64, height: 1, channels: 3, bytes: stripes }, 8);
        // Half the light is not half the number.
        assert!(grey.bytes.iter().all(|value| (187..=189).contains(value)), "{:?}", grey.bytes);
        let one = slope(30, 20);
        assert_eq!(scaled(&one, 30), one);
    }

    #[test]
    fn every_way_to_hold_a_camera_is_turned_back() {
        // Two by one: A, B.
        let pair = Pixels { width: 2, height: 1, channels: 1, bytes: vec![1, 2] };
        let of = |orientation| turned(pair.clone(), orientation);
        for (orientation, sides, bytes) in
            [(1, (2, 1), [1, 2]), (2, (2, 1), [2, 1]), (3, (2, 1), [2, 1]), (4, (2, 1), [1, 2])]
        {
            let turned = of(orientation);
            assert_eq!(
                ((turned.width, turned.height), turned.bytes),
                (sides, bytes.to_vec()),
                "{orientation}"
            );
        }
        for (orientation, bytes) in [(5, [1, 2]), (6, [1, 2]), (7, [2, 1]), (8, [2, 1])] {
            let turned = of(orientation);
            assert_eq!(
                ((turned.width, turned.height), turned.bytes),
                ((1, 2), bytes.to_vec()),
                "{orientation}"
            );
        }
    }
}
