//! Removes what no longer serves: old sites, and what killed runs left beside them.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::DiskFault;
use super::site::Site;

/// Clears what earlier runs left: the first folder of it is moved to `reuse`, to be built upon, all else is
/// removed. Whether there was anything to reuse. Only to be called with the lock in hand and after the
/// recovery: then no folder of these names is in use, nor the only copy of a site.
pub(super) fn leftovers(site: &Site, reuse: &Path) -> Result<bool, DiskFault> {
    let spare = Some(site.spare()).filter(|spare| spare.is_dir() && !spare.is_symlink());
    let mut left: Vec<PathBuf> = spare.into_iter().collect();
    left.extend(site.left_over("next")?);
    left.extend(site.left_over("last")?);
    // Files that were never whole. One that another run is writing now is that run's loss of time.
    for what in ["receipt", "members", "texts"] {
        site.left_over(what)?.iter().for_each(|file| drop(fs::remove_file(file)));
    }
    let mut left = left.iter();
    let is_reused = left.next().is_some_and(|first| fs::rename(first, reuse).is_ok());
    left.for_each(|folder| remove(folder));
    Ok(is_reused)
}

/// Keeps an old site for the next run to build upon.
pub(super) fn set_aside(old: &Path, spare: &Path) {
    if fs::rename(old, spare).is_err() {
        remove(old);
    }
}

/// Removes a folder with all that is in it; links in it are removed, not followed. What cannot be removed
/// stays for the next run to try: the site is published, and that is no reason to say it is not.
pub(super) fn remove(folder: &Path) {
    let refused = |error: io::Error| error.kind() == io::ErrorKind::PermissionDenied;
    if remove_all(folder, ABREAST).is_err_and(refused) {
        // A folder that someone made read-only moved along; nothing can be removed from this copy either.
        let _ = open_up(folder).and_then(|()| fs::remove_dir_all(folder));
    }
}

/// Down to so many levels, folders are removed side by side: below them there is one for each member, and each is soon
/// removed.
const ABREAST: usize = 3;

fn remove_all(folder: &Path, levels: usize) -> io::Result<()> {
    if levels == 0 {
        return fs::remove_dir_all(folder);
    }
    let entries: Vec<fs::DirEntry> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    entries.par_iter().try_for_each(|entry| match entry.file_type()?.is_dir() {
        true => remove_all(&entry.path(), levels - 1),
        false => fs::remove_file(entry.path()),
    })?;
    fs::remove_dir(folder)
}

fn open_up(folder: &Path) -> io::Result<()> {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            open_up(&entry.path())?;
        }
    }
    Ok(())
}
