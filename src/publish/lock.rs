//! One build at a time.
//!
//! The system drops a lock with the process that held it, so a killed build never locks out the next one.
//! The file is removed when the lock is given back, to leave nothing in the user's folder. That alone would
//! be a race: a build that waited would get the lock of a file that is gone, while a third one locks a new
//! file of that name. Therefore whoever gets the lock looks whether the file it locked is still the one
//! that stands there, and else begins again.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::fs::OFlags;

use super::site::Site;
use super::{DiskFault, Refusal};
use crate::diagnostic::Code;

/// How long to sleep between two looks at a lock that another build holds.
const PAUSE: Duration = Duration::from_millis(20);

/// Held for as long as the value lives.
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    pub(super) fn take(site: &Site, wait: Duration) -> Result<Lock, Refusal> {
        let path = site.lock();
        let begun = Instant::now();
        loop {
            let mut file = open(&path).map_err(DiskFault::when("open the lock", &path))?;
            match file.try_lock() {
                Ok(()) if stands_at(&file, &path) => {
                    sign(&mut file).map_err(DiskFault::when("write the lock", &path))?;
                    return Ok(Lock { path, _file: file });
                }
                Ok(()) => {}
                Err(TryLockError::WouldBlock) if begun.elapsed() < wait => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Err(taken(site, &mut file)),
                Err(TryLockError::Error(error)) => return Err(DiskFault::when("lock", &path)(error).into()),
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // A file that stays is as good as none: it is the lock on it that counts.
        let _ = fs::remove_file(&self.path);
    }
}

/// Follows no link, since in a shared folder someone else could have put one to a file of ours.
fn open(path: &Path) -> io::Result<File> {
    let no_follow = OFlags::NOFOLLOW.bits().cast_signed();
    let mut how = OpenOptions::new();
    how.read(true).write(true).create(true).truncate(false).custom_flags(no_follow).open(path)
}

fn stands_at(file: &File, path: &Path) -> bool {
    match (file.metadata(), fs::symlink_metadata(path)) {
        (Ok(held), Ok(standing)) => (held.dev(), held.ino()) == (standing.dev(), standing.ino()),
        _ => false,
    }
}

fn sign(file: &mut File) -> io::Result<()> {
    file.set_len(0)?;
    writeln!(file, "{}", std::process::id())
}

fn taken(site: &Site, file: &mut File) -> Refusal {
    let mut process = String::new();
    // Whom to wait for is a courtesy: without it the refusal is still right.
    let _ = file.take(20).read_to_string(&mut process);
    let who = match process.trim().parse::<u32>() {
        Ok(process) => format!("another build (process {process})"),
        Err(_) => "another build".to_owned(),
    };
    let message = format!("{who} is publishing `{}`", site.out.display());
    Refusal::because(Code::Locked, message, "wait until it is done, or end it")
}
