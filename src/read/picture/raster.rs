//! The heads of JPEG, PNG, WebP and GIF.

use super::Picture;

/// How a picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Jpeg,
    Png,
    Webp,
    Gif,
    Svg,
}

type Found = Result<Picture, &'static str>;

const SHORT: &str = "it ends before it is complete";

fn at<const N: usize>(bytes: &[u8], from: usize) -> Option<[u8; N]> {
    bytes.get(from..from.checked_add(N)?)?.try_into().ok()
}

fn be16(bytes: &[u8], from: usize) -> Option<u32> {
    at(bytes, from).map(|two| u32::from(u16::from_be_bytes(two)))
}

fn be32(bytes: &[u8], from: usize) -> Option<u32> {
    at(bytes, from).map(u32::from_be_bytes)
}

fn le16(bytes: &[u8], from: usize) -> Option<u32> {
    at(bytes, from).map(|two| u32::from(u16::from_le_bytes(two)))
}

fn length(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn upright(format: Format, width: u32, height: u32) -> Picture {
    Picture { format, width, height, orientation: 1 }
}

/// A PNG: every part to the last is there.
pub(super) fn png(bytes: &[u8]) -> Found {
    if !bytes.starts_with(b"\x89PNG\r\n\x1a\n") || bytes.get(12..16) != Some(b"IHDR") {
        return Err("it is no PNG");
    }
    let (width, height) = be32(bytes, 16).zip(be32(bytes, 20)).ok_or(SHORT)?;
    let mut from = 8;
    loop {
        let size = be32(bytes, from).ok_or(SHORT)?;
        let kind = bytes.get(from + 4..from + 8).ok_or(SHORT)?;
        from = from.saturating_add(length(size)).saturating_add(12);
        if from > bytes.len() {
            return Err(SHORT);
        }
        if kind == b"IEND" {
            return Ok(upright(Format::Png, width, height));
        }
    }
}

/// A GIF, by its first picture.
pub(super) fn gif(bytes: &[u8]) -> Found {
    if !bytes.starts_with(b"GIF87a") && !bytes.starts_with(b"GIF89a") {
        return Err("it is no GIF");
    }
    let (width, height) = le16(bytes, 6).zip(le16(bytes, 8)).ok_or(SHORT)?;
    let last = bytes.iter().rev().find(|byte| **byte != 0);
    if last == Some(&0x3b) { Ok(upright(Format::Gif, width, height)) } else { Err(SHORT) }
}

/// A WebP of any of its three kinds.
pub(super) fn webp(bytes: &[u8]) -> Found {
    if !bytes.starts_with(b"RIFF") || bytes.get(8..12) != Some(b"WEBP") {
        return Err("it is no WebP");
    }
    let size = at(bytes, 4).map(u32::from_le_bytes).ok_or(SHORT)?;
    if length(size).saturating_add(8) > bytes.len() {
        return Err(SHORT);
    }
    let three = |from| at::<3>(bytes, from).map(|[a, b, c]| u32::from_le_bytes([a, b, c, 0]) + 1);
    let sides = match bytes.get(12..16) {
        Some(b"VP8X") => three(24).zip(three(27)),
        Some(b"VP8L") => at(bytes, 21)
            .map(u32::from_le_bytes)
            .map(|bits| ((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)),
        Some(b"VP8 ") => {
            le16(bytes, 26).zip(le16(bytes, 28)).map(|(width, height)| (width & 0x3fff, height & 0x3fff))
        }
        _ => return Err("it is no WebP"),
    };
    let (width, height) = sides.ok_or(SHORT)?;
    Ok(upright(Format::Webp, width, height))
}

/// A JPEG, turned as its camera says.
pub(super) fn jpeg(bytes: &[u8]) -> Found {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return Err("it is no JPEG");
    }
    let (mut from, mut sides, mut orientation) = (2, None, 1);
    loop {
        let [mark, kind] = at(bytes, from).ok_or(SHORT)?;
        if mark != 0xff {
            return Err("it is no JPEG from some place on");
        }
        // Filling, and marks without a body.
        if kind == 0xff || kind == 0x01 || (0xd0..=0xd7).contains(&kind) {
            from += if kind == 0xff { 1 } else { 2 };
            continue;
        }
        let size = length(be16(bytes, from + 2).ok_or(SHORT)?);
        let body = bytes.get(from + 4..from + 2 + size).ok_or(SHORT)?;
        match kind {
            0xc0..=0xcf if ![0xc4, 0xc8, 0xcc].contains(&kind) => {
                sides = be16(body, 3).zip(be16(body, 1));
            }
            0xe1 => orientation = held(body).unwrap_or(orientation),
            0xda => {
                let is_whole = bytes[from..].windows(2).any(|end| end == [0xff, 0xd9]);
                let (width, height) = sides.filter(|_| is_whole).ok_or(SHORT)?;
                let (width, height) = if orientation >= 5 { (height, width) } else { (width, height) };
                return Ok(Picture { format: Format::Jpeg, width, height, orientation });
            }
            _ => {}
        }
        from += 2 + size;
    }
}

/// How the camera was held, by what it says of itself: 1 to 8 of the tag 0x0112.
fn held(body: &[u8]) -> Option<u8> {
    let tiff = body.strip_prefix(b"Exif\0\0")?;
    let is_little = tiff.starts_with(b"II");
    let two = |from| if is_little { le16(tiff, from) } else { be16(tiff, from) };
    let four = |from| {
        at(tiff, from).map(|four| if is_little { u32::from_le_bytes(four) } else { u32::from_be_bytes(four) })
    };
    let first = four(4).map(length)?;
    let count = two(first)?;
    let entry = |index: u32| first.saturating_add(2).saturating_add(length(index) * 12);
    let orientation = (0..count).map(entry).find(|entry| two(*entry) == Some(0x0112))?;
    two(orientation.saturating_add(8))
        .and_then(|value| u8::try_from(value).ok())
        .filter(|value| (1..=8).contains(value))
}
