//! Removes what no longer serves: old sites, and what killed runs left beside them.

use std::fs;
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use super::DiskFault;
use super::site::Site;

/// Removes what killed runs left. Only to be called with the lock in hand and after the recovery: then
/// no folder of these names is in use, nor the only copy of a site.
pub(super) fn leftovers(site: &Site) -> Result<(), DiskFault> {
    for what in ["next", "last"] {
        site.left_over(what)?.iter().for_each(|folder| remove(folder));
    }
    Ok(())
}

/// Removes a folder with all that is in it; links in it are removed, not followed. What cannot be removed
/// stays for the next run to try: the site is published, and that is no reason to say it is not.
pub(super) fn remove(folder: &Path) {
    let refused = |error: io::Error| error.kind() == io::ErrorKind::PermissionDenied;
    if fs::remove_dir_all(folder).is_err_and(refused) {
        // A folder that someone made read-only moved along; nothing can be removed from this copy either.
        let _ = open_up(folder).and_then(|()| fs::remove_dir_all(folder));
    }
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
