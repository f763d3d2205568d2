//! A site with twins of its texts, packed by Brotli and by gzip, for servers that hand them out as they are. The one
//! file that names `brotli`.

use std::collections::HashMap;
use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::archive::gzip;
use super::{Artifacts, Batch, Ground, Key, Made};
use crate::diagnostic::Diagnostic;

/// Files that are text; pictures, fonts and archives are packed already.
const TEXTS: [&str; 10] =
    [".html", ".css", ".js", ".json", ".svg", ".xml", ".csv", ".txt", ".ics", ".webmanifest"];

/// How hard Brotli tries: the next steps take many times as long for a hundredth.
const QUALITY: u32 = 9;
/// The window, as a power of two: no page is larger.
const WINDOW: u32 = 20;

/// A way to pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Packing {
    Brotli,
    Gzip,
}

impl Packing {
    const ALL: [Packing; 2] = [Packing::Brotli, Packing::Gzip];

    fn suffix(self) -> &'static str {
        match self {
            Packing::Brotli => ".br",
            Packing::Gzip => ".gz",
        }
    }

    fn pack(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Packing::Brotli => brotli(bytes),
            Packing::Gzip => gzip(bytes),
        }
    }

    /// The key of a twin out of that of its file, and the other way round.
    fn turn(self, key: Key) -> Key {
        key.turned(self.suffix())
    }
}

/// A site, and beside each of its texts two twins.
#[derive(Debug)]
pub struct WithTwins<'a, A: ?Sized> {
    site: &'a A,
    /// Each path with the file of the site that it is, or is a twin of.
    files: Vec<(String, usize, Option<Packing>)>,
    /// Files that were made a moment ago, for their twins, with how many of these are still to come.
    made: Mutex<HashMap<usize, (Arc<Made>, usize)>>,
}

impl<'a, A: Artifacts + ?Sized> WithTwins<'a, A> {
    /// The files of a site and their twins.
    pub fn of(site: &'a A) -> WithTwins<'a, A> {
        let mut files = Vec::new();
        for (index, path) in site.paths().into_iter().enumerate() {
            files.push((path.to_owned(), index, None));
            if is_text(path) {
                let twin = |packing: Packing| (format!("{path}{}", packing.suffix()), index, Some(packing));
                files.extend(Packing::ALL.map(twin));
            }
        }
        // A text is followed by its twins, but for names that begin with it.
        files.par_sort_by(|a, b| a.0.cmp(&b.0));
        WithTwins { site, files, made: Mutex::default() }
    }

    /// A file of the site, made once for itself and its twins where they are asked for one after the other.
    fn file(&self, index: usize, last: Option<Key>) -> Result<Arc<Made>, Vec<Diagnostic>> {
        if let Some(made) = self.lately(index, last) {
            return Ok(made);
        }
        let made = Arc::new(self.site.make(index, last)?);
        let mut kept = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(index, (Arc::clone(&made), Packing::ALL.len()));
        Ok(made)
    }

    /// What was made of a file a moment ago, if that answers the question.
    fn lately(&self, index: usize, last: Option<Key>) -> Option<Arc<Made>> {
        let mut kept = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let (made, left) = kept.get_mut(&index)?;
        let made = Arc::clone(made);
        *left -= 1;
        if *left == 0 {
            kept.remove(&index);
        }
        // Whoever has no last file needs the bytes.
        (*made != Made::Same || last.is_some()).then_some(made)
    }
}

impl<A: Artifacts + ?Sized> Artifacts for WithTwins<'_, A> {
    fn paths(&self) -> Vec<&str> {
        self.files.iter().map(|(path, ..)| path.as_str()).collect()
    }

    fn grounds(&self) -> Vec<(Ground, String)> {
        self.site.grounds()
    }

    fn batches(&self) -> Vec<Batch> {
        self.site.batches()
    }

    fn batch(&self, index: usize) -> Option<usize> {
        self.site.batch(self.files[index].1)
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        let (path, file, packing) = &self.files[index];
        // What has no twins is not kept for them.
        if packing.is_none() && !is_text(path) {
            return self.site.make(*file, last);
        }
        let turn = |key: Key| packing.map_or(key, |packing| packing.turn(key));
        let own = last.map(turn);
        Ok(match &*self.file(*file, own)? {
            Made::Same => Made::Same,
            Made::Fresh { key, .. } if Some(*key) == own => Made::Same,
            Made::Fresh { key, bytes } => {
                let bytes = packing.map_or_else(|| bytes.clone(), |packing| packing.pack(bytes));
                Made::Fresh { key: turn(*key), bytes }
            }
        })
    }
}

fn is_text(path: &str) -> bool {
    TEXTS.iter().any(|ending| path.ends_with(ending))
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY, WINDOW);
    packed.write_all(bytes).expect("memory takes everything");
    packed.into_inner()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::{Packing, WithTwins};
    use crate::diagnostic::Diagnostic;
    use crate::render::{Artifacts, Key, Made};

    /// Two files under one key.
    struct Files(Key);

    impl Artifacts for Files {
        fn paths(&self) -> Vec<&str> {
            vec!["card.png", "index.html", "index.html-more"]
        }

        fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
            let bytes = format!("{index}: The same words, the same words.").into_bytes();
            Ok(if last == Some(self.0) { Made::Same } else { Made::Fresh { key: self.0, bytes } })
        }
    }

    fn fresh(made: Made) -> (Key, Vec<u8>) {
        match made {
            Made::Fresh { key, bytes } => (key, bytes),
            Made::Same => panic!("it is new"),
        }
    }

    #[test]
    fn texts_have_twins_that_say_the_same() {
        let files = Files(Key([7; 32]));
        let site = WithTwins::of(&files);
        let paths = site.paths();
        assert_eq!(paths, ["card.png", "index.html", "index.html-more", "index.html.br", "index.html.gz"]);
        let text = fresh(site.make(1, None).unwrap()).1;
        let mut unpacked = Vec::new();
        let packed = fresh(site.make(3, None).unwrap()).1;
        brotli::Decompressor::new(packed.as_slice(), 4096).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        let packed = fresh(site.make(4, None).unwrap()).1;
        unpacked.clear();
        flate2::read::GzDecoder::new(packed.as_slice()).read_to_end(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
    }

    #[test]
    fn a_twin_is_the_same_when_its_file_is() {
        let files = Files(Key([7; 32]));
        let site = WithTwins::of(&files);
        let keys: Vec<Key> = (0..5).map(|index| fresh(site.make(index, None).unwrap()).0).collect();
        assert!(keys[1] != keys[3] && keys[3] != keys[4]);
        for (index, key) in keys.iter().enumerate() {
            assert_eq!(site.make(index, Some(*key)).unwrap(), Made::Same, "{index}");
        }
        // A twin that is missing is made, though its file is the same.
        assert_eq!(site.make(1, Some(keys[1])).unwrap(), Made::Same);
        assert_eq!(fresh(site.make(3, None).unwrap()).0, keys[3]);
        assert_eq!(Packing::Gzip.turn(Packing::Gzip.turn(keys[1])), keys[1]);
        // One that was made of another file is made anew.
        assert_eq!(fresh(site.make(4, Some(Key([0; 32]))).unwrap()).0, keys[4]);
    }
}
