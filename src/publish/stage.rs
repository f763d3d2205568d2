//! The next site while it grows, in a folder of its own beside the one that stands.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

use super::manifest;
use super::measured::Measured;
use super::site::Site;
use super::{DiskFault, Refusal, Spare, sweep};
use crate::render::Unpoured;

/// A folder that is removed with all that is in it, unless it is swapped in.
///
/// It may begin as an older site, of which what is right already stays: making and removing folders costs
/// more than all else that publishing a small change does. Files of it are replaced, never written into,
/// because they are links to files of the site that stands.
pub(super) struct Stage {
    pub(super) root: PathBuf,
    /// Whether it began as an older site.
    pub(super) is_reused: bool,
    /// Folders that were made already, so that no file asks for its own again.
    folders: Mutex<HashSet<PathBuf>>,
    /// By the file system's clock. Every file written into this stage gets this time, and so does the
    /// manifest: a file that is edited while the stage grows is then later than its manifest, as it is
    /// when it is edited afterwards.
    begun: SystemTime,
    /// Where to go instead of being removed.
    rests_at: Option<PathBuf>,
    swapped_in: bool,
}

impl Stage {
    pub(super) fn beside(site: &Site, spare: Spare) -> Result<Stage, Refusal> {
        let root = site.next();
        let is_reused = sweep::leftovers(site, &root)?;
        if !is_reused {
            fs::create_dir(&root).map_err(DiskFault::when("make the folder", &root))?;
        }
        let mut stage = Stage {
            root,
            is_reused,
            folders: Mutex::new(HashSet::from([PathBuf::new()])),
            begun: SystemTime::UNIX_EPOCH,
            rests_at: (is_reused && spare != Spare::Never).then(|| site.spare()),
            swapped_in: false,
        };
        let manifest = stage.root.join(manifest::NAME);
        let begun = stage.create(&manifest).and_then(|file| file.metadata()?.modified());
        stage.begun = begun.map_err(DiskFault::when("write", &manifest))?;
        Ok(stage)
    }

    /// Writes one new file.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Refusal> {
        let path = Path::new(path);
        self.make_folder_of(path)?;
        let to = self.root.join(path);
        self.write_dated(self.create(&to), bytes).map_err(DiskFault::when("write", &to))?;
        Ok(())
    }

    /// Writes one new file as it is made: what stands for its bytes, and how many they are.
    pub(super) fn pour(
        &self,
        path: &str,
        pour: impl FnOnce(&mut dyn Write) -> Result<(), Unpoured>,
    ) -> Result<(blake3::Hash, u64), Refusal> {
        let path = Path::new(path);
        self.make_folder_of(path)?;
        let to = self.root.join(path);
        let fault = |error| Refusal::World(DiskFault::when("write", &to)(error));
        let file = self.create(&to).map_err(fault)?;
        let mut measured = Measured::new(file);
        pour(&mut measured).map_err(|unpoured| match unpoured {
            Unpoured::Faults(faults) => Refusal::Faults(faults),
            Unpoured::World(error) => fault(error),
        })?;
        measured.into.set_modified(self.begun).map_err(fault)?;
        Ok((measured.hasher.finalize(), measured.hasher.count()))
    }

    /// Removes a file that was written.
    pub(super) fn take_out(&self, path: &str) -> Result<(), Refusal> {
        let file = self.root.join(path);
        Ok(fs::remove_file(&file).map_err(DiskFault::when("remove", &file))?)
    }

    fn write_dated(&self, file: io::Result<File>, bytes: &[u8]) -> io::Result<()> {
        let mut file = file?;
        file.write_all(bytes)?;
        file.set_modified(self.begun)
    }

    /// Makes an empty file, in the place of what may be there.
    fn create(&self, to: &Path) -> io::Result<File> {
        if self.is_reused {
            clear(to)?;
        }
        File::create_new(to)
    }

    /// Takes over one file as it is; which one it is need not be known. Where the file system has no hard links, or no
    /// more for this file, or does not let us link what is another user's, it is copied.
    pub(super) fn link(&self, (from, file): (&Path, Option<FileId>), path: &Path) -> Result<(), Refusal> {
        let to = self.root.join(path);
        if self.is_reused && is_same(&to, || file.or_else(|| found(from))) {
            return Ok(());
        }
        self.make_folder_of(path)?;
        if self.is_reused {
            clear(&to).map_err(DiskFault::when("replace", &to))?;
        }
        match fs::hard_link(from, &to) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == io::ErrorKind::StorageFull => {
                Err(DiskFault::when("link", &to)(error).into())
            }
            Err(_) => Ok(copy(from, &to).map_err(DiskFault::when("copy", from))?),
        }
    }

    /// Makes the same link to somewhere else again.
    pub(super) fn repeat_link(&self, from: &Path, path: &Path) -> Result<(), Refusal> {
        self.make_folder_of(path)?;
        let target = fs::read_link(from).map_err(DiskFault::when("read the link", from))?;
        let to = self.root.join(path);
        if self.is_reused {
            clear(&to).map_err(DiskFault::when("replace", &to))?;
        }
        std::os::unix::fs::symlink(target, &to).map_err(DiskFault::when("make the link", &to))?;
        Ok(())
    }

    /// Makes a folder that no page is in.
    pub(super) fn make_folder(&self, folder: &Path) -> Result<(), DiskFault> {
        if self.folders.lock().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        self.make_folder_of(folder)?;
        let to = self.root.join(folder);
        create_folder(&to).map_err(DiskFault::when("make the folder", &to))?;
        self.folders.lock().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
        Ok(())
    }

    /// Gives a folder of the stage the rights of another one.
    pub(super) fn repeat_rights(&self, from: &Path, folder: &Path) -> Result<(), DiskFault> {
        let to = self.root.join(folder);
        let rights = fs::metadata(from).map(|metadata| metadata.permissions());
        rights
            .and_then(|rights| fs::set_permissions(&to, rights))
            .map_err(DiskFault::when("set the rights of", &to))
    }

    /// Writes the manifest; gives what stands for it.
    pub(super) fn write_manifest(
        &self,
        pour: impl FnOnce(&mut dyn Write) -> io::Result<()>,
    ) -> Result<[u8; 32], Refusal> {
        let to = self.root.join(manifest::NAME);
        let written = File::options().write(true).open(&to).and_then(|file| {
            let mut measured = Measured::new(file);
            pour(&mut measured)?;
            Ok(*measured.hasher.finalize().as_bytes())
        });
        Ok(written.map_err(DiskFault::when("write", &to))?)
    }

    /// Completes the stage: its manifest reaches the disk before the exchange does.
    pub(super) fn finish(&self, site: &Site) -> Result<(), Refusal> {
        let to = self.root.join(manifest::NAME);
        let written = File::options().write(true).open(&to).and_then(|file| {
            file.set_modified(self.begun)?;
            file.sync_all()
        });
        written.map_err(DiskFault::when("write", &to))?;
        if site.out.exists() {
            self.repeat_rights(&site.out, Path::new(""))?;
        }
        Ok(())
    }

    /// Says that the stage is the site now, and must not be removed.
    pub(super) fn keep_as_site(mut self) {
        self.swapped_in = true;
    }

    fn make_folder_of(&self, path: &Path) -> Result<(), DiskFault> {
        self.make_folder(path.parent().unwrap_or(Path::new("")))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        match &self.rests_at {
            _ if self.swapped_in => {}
            Some(spare) => sweep::set_aside(&self.root, spare),
            None => sweep::remove(&self.root),
        }
    }
}

/// Removes what is at a path, whatever it is; links are not followed.
pub(super) fn clear(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(_) if path.is_dir() => fs::remove_dir_all(path),
        result => result,
    }
}

/// Another thread may make it first, and a reused stage may have it; but never is a link to a folder
/// taken for the folder itself, since it may lead anywhere.
fn create_folder(to: &Path) -> io::Result<()> {
    match fs::create_dir(to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        result => return result,
    }
    if fs::symlink_metadata(to)?.is_dir() {
        return Ok(());
    }
    clear(to)?;
    create_folder(to)
}

/// Which file it is, whatever its paths: its device, and its number there.
pub(super) type FileId = (u64, u64);

pub(super) fn file_id(metadata: &fs::Metadata) -> FileId {
    (metadata.dev(), metadata.ino())
}

fn found(path: &Path) -> Option<FileId> {
    fs::symlink_metadata(path).ok().as_ref().map(file_id)
}

fn is_same(path: &Path, wanted: impl FnOnce() -> Option<FileId>) -> bool {
    found(path).is_some_and(|file| wanted() == Some(file))
}

/// Copies bytes, rights and time: the time says whether someone edited the file.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let modified = fs::symlink_metadata(from)?.modified()?;
    fs::copy(from, to)?;
    File::options().write(true).open(to)?.set_modified(modified)
}
