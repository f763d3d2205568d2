//! What someone else put into the output folder: it is not ours to remove, so it moves along.

use std::collections::HashSet;
use std::path::Path;

use super::last::Last;
use super::manifest::{self, Manifest};
use super::paths::{self, Paths};
use super::site::Site;
use super::stage::{self, Stage};
use super::walk::{Entry, Kind, walk};
use super::{DiskFault, Refusal};
use crate::diagnostic::{Code, Diagnostic};

/// Everything in the folder that stands which is not ours, in the order of the paths.
pub(super) fn find(site: &Site, last: &Last) -> Result<Vec<Entry>, DiskFault> {
    if !last.stands {
        return Ok(Vec::new());
    }
    let own_folders: HashSet<&str> = last.manifest.paths().flat_map(paths::folders_of).collect();
    walk(&site.out, |_| true, |entry| !is_own(entry, &last.manifest, &own_folders))
}

fn is_own(entry: &Entry, manifest: &Manifest, own_folders: &HashSet<&str>) -> bool {
    let Some(path) = entry.path.to_str() else { return false };
    match entry.kind {
        Kind::Folder => own_folders.contains(path),
        Kind::File | Kind::Link => path == manifest::NAME || manifest.get(path).is_some(),
    }
}

/// Refuses where our next site wants to be in the place of something that is not ours. With a damaged
/// manifest nobody can tell whose a file is; then a page may replace what stands at its own path, since
/// the folder is known to be ours.
pub(super) fn refuse_collisions(foreign: &[Entry], paths: &Paths, damaged: bool) -> Result<(), Refusal> {
    let collides = |entry: &&Entry| {
        let replaced = damaged && stands_at_page(entry, paths);
        !replaced && (in_place_of_ours(entry, paths) || below_page(entry, paths))
    };
    let faults: Vec<Diagnostic> = foreign.iter().filter(collides).map(collision).collect();
    if faults.is_empty() { Ok(()) } else { Err(Refusal::Faults(faults)) }
}

fn stands_at_page(entry: &Entry, paths: &Paths) -> bool {
    entry.kind != Kind::Folder && entry.path.to_str().is_some_and(|path| paths.files.contains(path))
}

fn in_place_of_ours(entry: &Entry, paths: &Paths) -> bool {
    entry.path.to_str().is_some_and(|path| {
        paths.files.contains(path) || (entry.kind != Kind::Folder && paths.folders.contains(path))
    })
}

fn below_page(entry: &Entry, paths: &Paths) -> bool {
    let mut folders = entry.path.ancestors().skip(1).filter_map(Path::to_str);
    folders.any(|folder| paths.files.contains(folder))
}

fn collision(entry: &Entry) -> Diagnostic {
    let path = entry.path.display();
    let message =
        format!("`{path}` in the output folder was not put there by Milepost, and a page wants to be there");
    Diagnostic::of_run(Code::ForeignFolder, message).help("move it elsewhere, or give the page another id")
}

/// Takes what is not ours over into the stage; how many files and links that were.
pub(super) fn carry(foreign: &[Entry], paths: &Paths, site: &Site, stage: &Stage) -> Result<usize, Refusal> {
    let mut carried = 0;
    for entry in foreign.iter().filter(|entry| !stands_at_page(entry, paths)) {
        let from = site.out.join(&entry.path);
        match entry.kind {
            Kind::Folder => stage.make_folder(&entry.path)?,
            Kind::Link => stage.repeat_link(&from, &entry.path)?,
            Kind::File => stage.link((&from, None), &entry.path)?,
        }
        carried += usize::from(entry.kind != Kind::Folder);
    }
    // Last, since nothing more can be put into a folder that is read-only.
    for folder in foreign.iter().filter(|entry| entry.kind == Kind::Folder) {
        stage.repeat_rights(&site.out.join(&folder.path), &folder.path)?;
    }
    Ok(carried)
}

/// Removes from a stage that began as an older site what is in neither the next site nor among the files
/// that move along. A link where the next site has a folder goes as well: nothing may be looked up through it.
pub(super) fn prune(foreign: &[Entry], paths: &Paths, stage: &Stage) -> Result<(), DiskFault> {
    let above: HashSet<&Path> = foreign.iter().flat_map(|entry| entry.path.ancestors().skip(1)).collect();
    let moving: HashSet<&Path> = foreign.iter().map(|entry| entry.path.as_path()).collect();
    let is_folder =
        |path: &Path| above.contains(path) || path.to_str().is_some_and(|path| paths.folders.contains(path));
    let is_file =
        |path: &Path| path.to_str().is_some_and(|path| path == manifest::NAME || paths.files.contains(path));
    let belongs = |entry: &Entry| match entry.kind {
        Kind::Folder => is_folder(&entry.path) || moving.contains(entry.path.as_path()),
        Kind::File | Kind::Link => is_file(&entry.path) || moving.contains(entry.path.as_path()),
    };
    let enter = |folder: &Path| is_folder(folder) || moving.contains(folder);
    let extra = walk(&stage.root, enter, |entry| !belongs(entry))?;
    extra.iter().try_for_each(|entry| {
        let path = stage.root.join(&entry.path);
        stage::clear(&path).map_err(DiskFault::when("remove", &path))
    })
}
