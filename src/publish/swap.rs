//! The one step in which the next site takes the place of the last.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};
use rustix::io::Errno;

use super::manifest;
use super::site::Site;
use super::stage::Stage;
use super::{DiskFault, Refusal};

/// Makes the stage the site; where the old site now waits to be removed.
pub(super) fn swap(site: &Site, stage: Stage) -> Result<PathBuf, Refusal> {
    let next = stage.root.clone();
    let old = if site.out.exists() {
        exchange(site, &next)?
    } else {
        fs::rename(&next, &site.out).map_err(DiskFault::when("put in place", &site.out))?;
        next
    };
    stage.keep_as_site();
    Ok(old)
}

fn exchange(site: &Site, next: &Path) -> Result<PathBuf, DiskFault> {
    match renameat_with(CWD, next, CWD, &site.out, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(next.to_owned()),
        Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => exchange_in_two_steps(site, next),
        Err(error @ (Errno::BUSY | Errno::XDEV)) => {
            let words =
                format!("{error}; a mounted folder cannot be exchanged, so publish into a folder below it");
            Err(DiskFault::when("put the next site in the place of", &site.out)(io::Error::other(words)))
        }
        Err(error) => Err(DiskFault::when("put the next site in the place of", &site.out)(error.into())),
    }
}

/// For file systems that cannot exchange (network shares, some in user space): for the moment between the
/// two steps no site stands, and [`recover`] puts the old one back if the run is killed in it.
pub(super) fn exchange_in_two_steps(site: &Site, next: &Path) -> Result<PathBuf, DiskFault> {
    let last = site.last();
    fs::rename(&site.out, &last).map_err(DiskFault::when("move aside", &site.out))?;
    match fs::rename(next, &site.out) {
        Ok(()) => Ok(last),
        Err(error) => {
            // If this fails as well, `recover` does it at the next start.
            let _ = fs::rename(&last, &site.out);
            Err(DiskFault::when("put in place", &site.out)(error))
        }
    }
}

/// Puts back the old site of a run that was killed between its two steps.
pub(super) fn recover(site: &Site) -> Result<(), DiskFault> {
    if site.out.exists() {
        return Ok(());
    }
    match site.left_over("last")?.first() {
        Some(last) => fs::rename(last, &site.out).map_err(DiskFault::when("put back", &site.out)),
        None => Ok(()),
    }
}

/// Gives the site that stands the manifest of the stage.
pub(super) fn replace_manifest(site: &Site, stage: &Stage) -> Result<(), Refusal> {
    let to = site.out.join(manifest::NAME);
    fs::rename(stage.root.join(manifest::NAME), &to).map_err(DiskFault::when("write", &to))?;
    Ok(())
}
