//! What a site was made of, and what was said of it, in a file beside it: where all of it is as it was, there is nothing
//! to do but to say the same again.
//!
//! ```text
//! .public.receipt    <hash of what follows> <what the site was made of, its manifest, the warnings>
//! ```
//!
//! Lost, cut off or of another version, it only costs the time of a build.

use std::fs;
use std::path::Path;
use std::time::Duration;

use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::last::Last;
use super::lock::Lock;
use super::site::Site;
use super::{Published, swap};
use crate::diagnostic::Diagnostic;
use crate::render::Batch;

/// How many bytes of the file are the hash.
const SEAL: usize = 32;

/// What a build that ended well came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Stands for all that the site was made of: its files, what was asked for, and the program itself.
    pub made_of: [u8; 32],
    /// Stands for the same by what the system says of the files; `None` where that does not say enough.
    pub stamped: Option<[u8; 32]>,
    /// Stands for the manifest of the site: [`Published::manifest`].
    pub manifest: [u8; 32],
    /// What batches of its files were made of, and by what.
    pub batches: Vec<Batch>,
    /// How many members have pages.
    pub members: usize,
    /// One line about pictures that were left out.
    pub not_drawn: Option<String>,
    /// What was told, in the order in which it was.
    pub warnings: Vec<Diagnostic>,
}

impl Receipt {
    /// Puts it beside the site `out`. Where that fails the next build takes longer, and nothing else.
    pub fn keep(&self, out: &Path) {
        let Ok(site) = Site::at(out) else { return };
        let Ok(body) = postcard::to_stdvec(self) else { return };
        let mut bytes = blake3::hash(&body).as_bytes().to_vec();
        bytes.extend(body);
        let staged = site.receipt_next();
        let kept = fs::write(&staged, bytes).and_then(|()| fs::rename(&staged, site.receipt()));
        if kept.is_err() {
            let _ = fs::remove_file(&staged);
        }
    }

    /// The one beside the site `out`, if it can be read.
    pub fn of(out: &Path) -> Option<Receipt> {
        let bytes = fs::read(Site::at(out).ok()?.receipt()).ok()?;
        let (seal, body) = bytes.split_at_checked(SEAL)?;
        let is_whole = *blake3::hash(body).as_bytes() == *seal;
        is_whole.then(|| postcard::from_bytes(body).ok()).flatten()
    }

    /// What a build comes to that changes nothing, if every file of the site `out` is as it was published. `None` where it
    /// must be built: also where anything fails, since a build says what.
    pub fn standing(&self, out: &Path) -> Option<Published> {
        let known = Site::at(out).ok()?;
        let _lock = Lock::take(&known, Duration::ZERO).ok()?;
        swap::recover(&known).ok()?;
        let last = Last::read(&known, false).ok().filter(|last| last.manifest.seal == self.manifest)?;
        let paths: Vec<&str> = last.manifest.paths().collect();
        let stands = paths.par_iter().all(|path| last.believed(path).is_some());
        let published = Published {
            linked: paths.len(),
            manifest: self.manifest,
            batches: self.batches.clone(),
            ..Published::default()
        };
        stands.then_some(published)
    }
}
