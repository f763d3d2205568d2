//! What a published folder says about itself, in the file `.milepost`:
//!
//! ```text
//! milepost-manifest 1
//! under theme <hash>
//! <key> <hash of the content> <size> members/edina/index.html
//! end <number of files> <hash of all lines above>
//! ```
//!
//! What many keys depend on stands first, under `under`: only people who ask why a file is made again are told by it.
//! Sorted by path, without a time or a machine's name in it, so that equal sites have equal manifests.

use std::io::{self, BufWriter, Write};

use blake3::Hash;
use rayon::prelude::*;

use super::measured::Measured;
use super::paths;
use crate::render::{Ground, Key};

/// The manifest's name in the output folder.
pub(super) const NAME: &str = ".milepost";

/// How a manifest of any version begins: the mark by which a folder is known as ours.
pub(super) const MARK: &str = "milepost-manifest ";

const VERSION: &str = "1";

const UNDER: &str = "under ";

/// What the files of a site were made under, sorted.
pub(super) type Grounds = [(Ground, String)];

/// One file of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record {
    pub(super) key: Key,
    pub(super) content: Hash,
    pub(super) size: u64,
}

/// All files of a site, sorted by path.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// What its files were made under, sorted; empty where a former version wrote it.
    grounds: Vec<(Ground, String)>,
    entries: Vec<(String, Record)>,
    /// Stands for its bytes.
    pub(super) seal: [u8; 32],
    /// Cut off, edited or of another version: the paths that can be read are ours, but no key is believed.
    pub(super) damaged: bool,
}

impl Manifest {
    /// Reads a manifest; `None` for a file that is no manifest of Milepost's at all.
    pub(super) fn parse(bytes: &[u8]) -> Option<Manifest> {
        let text = String::from_utf8_lossy(bytes);
        let version = text.strip_prefix(MARK)?.lines().next();
        let mut entries: Vec<(String, Record)> = text.par_lines().filter_map(parse_line).collect();
        let whole = version == Some(VERSION) && is_whole(&text, entries.len());
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        entries.dedup_by(|a, b| a.0 == b.0);
        let grounds = text.lines().skip(1).map_while(parse_ground).collect();
        let seal = *blake3::hash(bytes).as_bytes();
        Some(Manifest { grounds, entries, seal, damaged: !whole })
    }

    /// Writes the manifest of files that are sorted by path: that of a large network has a hundred megabytes.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub(super) fn pour(
        grounds: &Grounds,
        records: &[(&str, &Record)],
        into: &mut dyn Write,
    ) -> io::Result<()> {
        // In large pieces: a hasher that is fed line by line spends its time on being fed.
        let mut above = BufWriter::with_capacity(1 << 16, Measured::new(into));
        writeln!(above, "{MARK}{VERSION}")?;
        for (ground, word) in grounds {
            writeln!(above, "{UNDER}{ground} {word}")?;
        }
        for (path, Record { key, content, size }) in records {
            let key = Hash::from_bytes(key.0);
            writeln!(above, "{} {} {size} {path}", key.to_hex(), content.to_hex())?;
        }
        let Measured { into, hasher } = above.into_inner().map_err(io::IntoInnerError::into_error)?;
        writeln!(into, "end {} {}", records.len(), hasher.finalize().to_hex())
    }

    pub(super) fn get(&self, path: &str) -> Option<&Record> {
        let at = self.entries.binary_search_by(|(entry, _)| entry.as_str().cmp(path)).ok()?;
        Some(&self.entries[at].1)
    }

    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(path, _)| path.as_str())
    }

    /// The word that stood for a ground when its files were made.
    pub(super) fn ground(&self, wanted: &Ground) -> Option<&str> {
        self.grounds.iter().find(|(ground, _)| ground == wanted).map(|(_, word)| word.as_str())
    }
}

fn parse_ground(line: &str) -> Option<(Ground, String)> {
    let (ground, word) = line.strip_prefix(UNDER)?.split_once(' ')?;
    Some((Ground::parse(ground)?, word.to_owned()))
}

fn parse_line(line: &str) -> Option<(String, Record)> {
    let mut words = line.splitn(4, ' ');
    let key = Hash::from_hex(words.next()?).ok()?;
    let content = Hash::from_hex(words.next()?).ok()?;
    let size = words.next()?.parse().ok()?;
    let path = words.next().filter(|path| paths::forbidden(path).is_none())?;
    Some((path.to_owned(), Record { key: Key(*key.as_bytes()), content, size }))
}

/// Whether the last line confirms all the others.
fn is_whole(text: &str, entries: usize) -> bool {
    let Some(at) = text.rfind("end ") else { return false };
    let (above, last) = text.split_at(at);
    last == format!("end {entries} {}\n", blake3::hash(above.as_bytes()).to_hex())
}
