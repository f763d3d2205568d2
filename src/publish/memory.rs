//! What a build knows of some things when it ends, in a file beside the site, so that the next build need not find it out
//! again.
//!
//! ```text
//! .public.<name>    <part> … <list of the parts> <hash of the list> <its length>
//! ```
//!
//! What is in the parts is for whoever builds to say; here they are bytes. A build of which little is new adds a part to
//! those that are there, and a list of all. Lost, cut off or damaged, it only costs the time of a build.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::site::Site;

/// How many bytes at the end stand for the list: its hash, and its length.
const END: usize = 32 + 8;

/// So many parts are made side by side before they are written: it bounds how much of them is in memory.
const ABREAST: usize = 8;

/// What the last build knew.
#[derive(Debug)]
pub struct Memory {
    file: File,
    parts: Vec<Part>,
    end: u64,
}

/// Where a part is.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Part {
    at: u64,
    length: usize,
    hash: [u8; 32],
}

impl Memory {
    /// The one of this name beside the site `out`, if its list is whole.
    pub fn of(out: &Path, name: &str) -> Option<Memory> {
        let file = File::options().read(true).write(true).open(Site::at(out).ok()?.memory(name)).ok()?;
        let end = file.metadata().ok()?.len();
        let mut seal = [0; END];
        file.read_exact_at(&mut seal, end.checked_sub(END as u64)?).ok()?;
        let (hash, length) = seal.split_first_chunk::<32>()?;
        let length = u64::from_le_bytes(length.try_into().ok()?);
        let at = end.checked_sub(END as u64)?.checked_sub(length)?;
        let mut list = vec![0; usize::try_from(length).ok()?];
        file.read_exact_at(&mut list, at).ok()?;
        let parts = (blake3::hash(&list).as_bytes() == hash).then(|| postcard::from_bytes(&list).ok());
        Some(Memory { file, parts: parts.flatten()?, end })
    }

    /// How many parts there are.
    pub fn len(&self) -> usize {
        self.parts.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Takes a part into a room for it; `false` where it is not what was written.
    pub fn take(&self, part: usize, into: &mut Vec<u8>) -> bool {
        let Some(Part { at, length, hash }) = self.parts.get(part) else { return false };
        // What a list says is never believed further than the file goes.
        if u64::try_from(*length)
            .ok()
            .and_then(|length| at.checked_add(length))
            .is_none_or(|end| end > self.end)
        {
            return false;
        }
        into.clear();
        into.resize(*length, 0);
        self.file.read_exact_at(into, *at).is_ok() && blake3::hash(into).as_bytes() == hash
    }

    /// Adds a part to those that are there.
    pub fn add(&self, part: &[u8]) {
        let mut parts = self.parts.clone();
        let ended = put(&self.file, self.end, part)
            .map(|new| parts.push(new))
            .and_then(|()| put_list(&self.file, self.end + part.len() as u64, &parts));
        if ended.is_err() {
            // Cut off, it is no list.
            let _ = self.file.set_len(0);
        }
    }

    /// Writes so many parts, in the place of those that the one of this name beside the site `out` has. Where that fails
    /// the next build takes longer, and nothing else.
    pub fn write((out, name): (&Path, &str), count: usize, part: &(dyn Fn(usize) -> Option<Vec<u8>> + Sync)) {
        let Ok(site) = Site::at(out) else { return };
        let staged = site.memory_next(name);
        if write(&staged, count, part).and_then(|()| fs::rename(&staged, site.memory(name))).is_err() {
            let _ = fs::remove_file(&staged);
        }
    }
}

fn write(staged: &Path, count: usize, part: &(dyn Fn(usize) -> Option<Vec<u8>> + Sync)) -> io::Result<()> {
    let file = File::create(staged)?;
    let (mut parts, mut end) = (Vec::with_capacity(count), 0);
    for first in (0..count).step_by(ABREAST) {
        let made: Vec<Option<Vec<u8>>> =
            (first..count.min(first + ABREAST)).into_par_iter().map(part).collect();
        let placed = made.into_iter().flatten().map(|part| {
            let at = end;
            end += part.len() as u64;
            (at, part)
        });
        let placed: Vec<(u64, Vec<u8>)> = placed.collect();
        let written = placed.par_iter().map(|(at, part)| put(&file, *at, part));
        parts.extend(written.collect::<io::Result<Vec<Part>>>()?);
    }
    put_list(&file, end, &parts)
}

fn put(file: &File, at: u64, part: &[u8]) -> io::Result<Part> {
    file.write_all_at(part, at)?;
    Ok(Part { at, length: part.len(), hash: *blake3::hash(part).as_bytes() })
}

fn put_list(file: &File, at: u64, parts: &[Part]) -> io::Result<()> {
    let mut list = postcard::to_stdvec(parts).map_err(io::Error::other)?;
    let length = list.len() as u64;
    let hash = blake3::hash(&list);
    list.write_all(hash.as_bytes())?;
    list.write_all(&length.to_le_bytes())?;
    file.write_all_at(&list, at)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::Memory;

    fn parts(out: &std::path::Path) -> Option<Vec<Vec<u8>>> {
        let memory = Memory::of(out, "members")?;
        let mut room = Vec::new();
        (0..memory.len()).map(|part| memory.take(part, &mut room).then(|| room.clone())).collect()
    }

    #[test]
    fn parts_come_back_and_more_of_them_are_added() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("public");
        assert_eq!(parts(&out), None);
        let written: Vec<Vec<u8>> = (0..20).map(|part| vec![part; usize::from(part) * 100]).collect();
        Memory::write((&out, "members"), written.len(), &|part| Some(written[part].clone()));
        assert_eq!(parts(&out), Some(written.clone()));
        for _ in 0..2 {
            Memory::of(&out, "members").unwrap().add(b"more");
        }
        assert_eq!(parts(&out), Some([written, vec![b"more".to_vec(); 2]].concat()));
        Memory::write((&out, "members"), 1, &|_| Some(b"other".to_vec()));
        assert_eq!(parts(&out), Some(vec![b"other".to_vec()]));
    }

    #[test]
    fn what_is_damaged_is_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (out, file) = (folder.path().join("public"), folder.path().join(".public.members"));
        Memory::write((&out, "members"), 3, &|part| Some(vec![u8::try_from(part).unwrap(); 50]));
        let whole = fs::read(&file).unwrap();
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x10;
            fs::write(&file, &damaged).unwrap();
            assert_eq!(parts(&out), None, "byte {at}");
            fs::write(&file, &whole[..at]).unwrap();
            assert_eq!(parts(&out), None, "cut off at {at}");
        }
    }
}
