//! Press kits as ZIP files, and single files as gzip packs them. ZIP as in PKWARE's APPNOTE 6.3, deflate or stored. Every file has the same day, so that the same
//! contents give the same bytes. The one file that names `flate2`.

use std::io::Write;

use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder};

/// What a header says of the version that is needed to unpack: 2.0, for folders and deflate.
const VERSION: u16 = 20;

/// Names are UTF-8 (bit 11).
const FLAGS: u16 = 0x0800;

/// The first day that a ZIP file can hold: 1 January 1980, midnight.
const DAY: [u16; 2] = [0, 0x0021];

/// A file as gzip packs it (RFC 1952), without name and time, so that the same bytes give the same bytes.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::best());
    packed.write_all(bytes).and_then(|()| packed.finish()).expect("memory takes everything")
}

/// The files under their names, in the order that they are given in.
///
/// # Panics
/// If there are more than 65,535 files or 4 GB, which no kit has.
pub fn zip(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        let offset = narrow(out.len());
        let packed = Packed::of(bytes);
        out.extend(0x0403_4b50_u32.to_le_bytes());
        let header = packed.header(name);
        out.extend(&header);
        out.extend(name.as_bytes());
        out.extend(&packed.bytes);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        // Made on Unix: what can be said of rights below is said in its way.
        directory.extend((0x0300 | VERSION).to_le_bytes());
        directory.extend(&header);
        // No comment, the first disk, nothing to say of the inside.
        directory.extend([0_u8; 6]);
        // A file that its owner may write and all may read.
        directory.extend((0o100_644_u32 << 16).to_le_bytes());
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (start, length) = (narrow(out.len()), narrow(directory.len()));
    let count = u16::try_from(files.len()).expect("a kit has few files");
    out.extend(directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0_u8; 4]);
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(length.to_le_bytes());
    out.extend(start.to_le_bytes());
    out.extend([0_u8; 2]);
    out
}

/// A file as it stands in the archive.
struct Packed {
    bytes: Vec<u8>,
    is_deflated: bool,
    checksum: u32,
    length: u32,
}

impl Packed {
    /// Deflated where that is shorter: pictures are packed already.
    fn of(bytes: &[u8]) -> Packed {
        let mut checksum = flate2::Crc::new();
        checksum.update(bytes);
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        let deflated = encoder.write_all(bytes).and_then(|()| encoder.finish());
        let deflated = deflated.expect("writing to memory cannot fail");
        let is_deflated = deflated.len() < bytes.len();
        Packed {
            bytes: if is_deflated { deflated } else { bytes.to_vec() },
            is_deflated,
            checksum: checksum.sum(),
            length: narrow(bytes.len()),
        }
    }

    /// What stands in both headers of a file, from the version that is needed to the length of what is extra.
    fn header(&self, name: &str) -> Vec<u8> {
        let mut header = Vec::with_capacity(26);
        let method = if self.is_deflated { 8_u16 } else { 0 };
        for word in [VERSION, FLAGS, method, DAY[0], DAY[1]] {
            header.extend(word.to_le_bytes());
        }
        for word in [self.checksum, narrow(self.bytes.len()), self.length] {
            header.extend(word.to_le_bytes());
        }
        let name = u16::try_from(name.len()).expect("names of files in kits are short");
        header.extend(name.to_le_bytes());
        header.extend([0_u8; 2]);
        header
    }
}

fn narrow(length: usize) -> u32 {
    u32::try_from(length).expect("a kit is smaller than 4 GB")
}
