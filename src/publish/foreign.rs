//! What someone else put into the output folder: it is not ours to remove, so it moves along.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::last::Last;
use super::manifest::{self, Manifest};
use super::paths::{self, Paths};
use super::site::Site;
use super::stage::Stage;
use super::{DiskFault, Refusal};
use crate::diagnostic::{Code, Diagnostic};

/// One thing in the output folder that the manifest does not list.
pub(super) struct Foreign {
    path: PathBuf,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    File,
    Link,
    Folder,
}

/// Everything in the folder that stands which is not ours, in the order of the paths.
pub(super) fn find(site: &Site, last: &Last) -> Result<Vec<Foreign>, Refusal> {
    let mut found = Vec::new();
    if !last.stands {
        return Ok(found);
    }
    let own_folders: HashSet<&str> = last.manifest.paths().flat_map(paths::folders_of).collect();
    let mut level = vec![PathBuf::new()];
    while !level.is_empty() {
        let entries: Vec<Vec<Foreign>> =
            level.par_iter().map(|folder| list(&site.out, folder)).collect::<Result<_, DiskFault>>()?;
        level.clear();
        for entry in entries.into_iter().flatten() {
            if entry.kind == Kind::Folder {
                level.push(entry.path.clone());
            }
            if !is_own(&entry, &last.manifest, &own_folders) {
                found.push(entry);
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

fn list(out: &Path, folder: &Path) -> Result<Vec<Foreign>, DiskFault> {
    let full = out.join(folder);
    let fault = || DiskFault::when("list", &full);
    let entries = fs::read_dir(&full).map_err(fault())?;
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.map_err(fault())?;
        let kind = match entry.file_type().map_err(fault())? {
            kind if kind.is_dir() => Kind::Folder,
            kind if kind.is_symlink() => Kind::Link,
            _ => Kind::File,
        };
        Ok(Foreign { path: folder.join(entry.file_name()), kind })
    };
    entries.map(read).collect()
}

fn is_own(entry: &Foreign, manifest: &Manifest, own_folders: &HashSet<&str>) -> bool {
    let Some(path) = entry.path.to_str() else { return false };
    match entry.kind {
        Kind::Folder => own_folders.contains(path),
        Kind::File | Kind::Link => path == manifest::NAME || manifest.get(path).is_some(),
    }
}

/// Refuses where our next site wants to be in the place of something that is not ours. With a damaged
/// manifest nobody can tell whose a file is; then a page may replace what stands at its own path, since
/// the folder is known to be ours.
pub(super) fn refuse_collisions(foreign: &[Foreign], paths: &Paths, damaged: bool) -> Result<(), Refusal> {
    let collides = |entry: &&Foreign| {
        let replaced = damaged && stands_at_page(entry, paths);
        !replaced && (in_place_of_ours(entry, paths) || below_page(entry, paths))
    };
    let faults: Vec<Diagnostic> = foreign.iter().filter(collides).map(collision).collect();
    if faults.is_empty() { Ok(()) } else { Err(Refusal::Faults(faults)) }
}

fn stands_at_page(entry: &Foreign, paths: &Paths) -> bool {
    entry.kind != Kind::Folder && entry.path.to_str().is_some_and(|path| paths.files.contains(path))
}

fn in_place_of_ours(entry: &Foreign, paths: &Paths) -> bool {
    entry.path.to_str().is_some_and(|path| {
        paths.files.contains(path) || (entry.kind != Kind::Folder && paths.folders.contains(path))
    })
}

fn below_page(entry: &Foreign, paths: &Paths) -> bool {
    let mut folders = entry.path.ancestors().skip(1).filter_map(Path::to_str);
    folders.any(|folder| paths.files.contains(folder))
}

fn collision(entry: &Foreign) -> Diagnostic {
    let path = entry.path.display();
    let message =
        format!("`{path}` in the output folder was not put there by Milepost, and a page wants to be there");
    Diagnostic::of_run(Code::ForeignFolder, message).help("move it elsewhere, or give the page another id")
}

/// Takes what is not ours over into the stage; how many files and links that were.
pub(super) fn carry(
    foreign: &[Foreign],
    paths: &Paths,
    site: &Site,
    stage: &Stage,
) -> Result<usize, Refusal> {
    let mut carried = 0;
    for entry in foreign.iter().filter(|entry| !stands_at_page(entry, paths)) {
        let from = site.out.join(&entry.path);
        match entry.kind {
            Kind::Folder => stage.make_folder(&entry.path)?,
            Kind::Link => stage.repeat_link(&from, &entry.path)?,
            Kind::File => stage.link(&from, &entry.path)?,
        }
        carried += usize::from(entry.kind != Kind::Folder);
    }
    // Last, since nothing more can be put into a folder that is read-only.
    for folder in foreign.iter().filter(|entry| entry.kind == Kind::Folder) {
        stage.repeat_rights(&site.out.join(&folder.path), &folder.path)?;
    }
    Ok(carried)
}
