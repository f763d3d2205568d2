//! The site that stands, as far as it can be believed.

use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use super::manifest::{self, Manifest, Record};
use super::site::Site;
use super::stage::{FileId, file_id};
use super::{DiskFault, Refusal};
use crate::diagnostic::Code;
use crate::render::Key;

/// The last published site; an empty one where there is none yet.
pub(super) struct Last<'a> {
    pub(super) site: &'a Site,
    pub(super) manifest: Manifest,
    /// Whether the folder is there.
    pub(super) stands: bool,
    /// A file that was changed after this moment was changed by someone else; `None` where no file is believed.
    believed_until: Option<SystemTime>,
}

impl<'a> Last<'a> {
    /// Reads the manifest; refuses a folder with something in it that has none.
    pub(super) fn read(site: &'a Site, force: bool) -> Result<Last<'a>, Refusal> {
        let stands = site.out.exists();
        let path = site.out.join(manifest::NAME);
        let metadata = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file);
        let Some(metadata) = metadata else {
            refuse_foreign(site, stands)?;
            return Ok(Last { site, manifest: Manifest::default(), stands, believed_until: None });
        };
        let bytes = fs::read(&path).map_err(DiskFault::when("read", &path))?;
        let manifest = Manifest::parse(&bytes).ok_or_else(|| foreign(site))?;
        let believed = !force && !manifest.damaged;
        let believed_until = metadata.modified().ok().filter(|_| believed);
        Ok(Last { site, manifest, stands, believed_until })
    }

    /// What the manifest says of a file, and which file that is, if it still is as it was published: a page that someone
    /// edited in the output folder is made again.
    pub(super) fn believed(&self, path: &str) -> Option<(&Record, FileId)> {
        let until = self.believed_until?;
        let record = self.manifest.get(path)?;
        let metadata = fs::symlink_metadata(self.site.out.join(path)).ok()?;
        let untouched = metadata.is_file()
            && metadata.len() == record.size
            && metadata.modified().is_ok_and(|modified| modified <= until);
        untouched.then(|| (record, file_id(&metadata)))
    }
}

/// The paths of the site that stands which were made under a key; none where it cannot be read. Whether each file still
/// is as it was published is not asked.
pub fn published_as(out: &Path, key: Key) -> Vec<String> {
    let Some(manifest) = Site::at(out).ok().and_then(|site| fs::read(site.out.join(manifest::NAME)).ok())
    else {
        return Vec::new();
    };
    let manifest = Manifest::parse(&manifest).filter(|manifest| !manifest.damaged).unwrap_or_default();
    let is_so = |path: &&str| manifest.get(path).is_some_and(|record| record.key == key);
    manifest.paths().filter(is_so).map(str::to_owned).collect()
}

fn refuse_foreign(site: &Site, stands: bool) -> Result<(), Refusal> {
    if !stands {
        return Ok(());
    }
    let mut entries = fs::read_dir(&site.out).map_err(DiskFault::when("list", &site.out))?;
    match entries.next() {
        None => Ok(()),
        Some(entry) => {
            let entry: io::Result<fs::DirEntry> = entry;
            entry.map_err(DiskFault::when("list", &site.out))?;
            Err(foreign(site))
        }
    }
}

fn foreign(site: &Site) -> Refusal {
    let message = format!("`{}` is not empty, and holds no site that Milepost published", site.out.display());
    Refusal::because(Code::ForeignFolder, message, "choose another `--out`, or empty the folder yourself")
}
