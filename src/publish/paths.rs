//! Which paths may be published. They are checked before anything is staged, so that a fault of the plan
//! or a strange name in a theme can never write outside the output folder.

use std::collections::HashSet;

use super::Refusal;
use super::manifest;
use crate::diagnostic::{self, Code, Diagnostic};

/// The longest name that the usual file systems take, in bytes.
const LONGEST_NAME: usize = 255;

/// The checked paths of the next site.
pub(super) struct Paths<'a> {
    pub(super) files: HashSet<&'a str>,
    pub(super) folders: HashSet<&'a str>,
}

impl<'a> Paths<'a> {
    pub(super) fn check(listed: &[&'a str]) -> Result<Paths<'a>, Refusal> {
        let mut faults = Vec::new();
        let mut paths = Paths { files: HashSet::with_capacity(listed.len()), folders: HashSet::new() };
        for path in listed {
            if let Some(reason) = forbidden(path) {
                let message = format!("`{}` cannot be published: {reason}", path.escape_debug());
                faults.push(Diagnostic::of_run(Code::ForbiddenPath, message));
            }
            if !paths.files.insert(path) {
                faults.push(same_path(format!("two pages want to be published as `{path}`")));
            }
            paths.folders.extend(folders_of(path));
        }
        for path in paths.files.intersection(&paths.folders) {
            faults.push(same_path(format!("`{path}` is a page, and also a folder that other pages are in")));
        }
        diagnostic::sort(&mut faults);
        if faults.is_empty() { Ok(paths) } else { Err(Refusal::Faults(faults)) }
    }
}

fn same_path(message: String) -> Diagnostic {
    Diagnostic::of_run(Code::SamePath, message).help("give one of them another id or slug")
}

/// `a` and `a/b` for `a/b/c`.
pub(super) fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Why a path may not be published, if so. The manifest's own lines are held to the same rule when they
/// are read back.
pub(super) fn forbidden(path: &str) -> Option<&'static str> {
    if path.chars().any(char::is_control) {
        return Some("it has a control character in it");
    }
    if path.split('/').next() == Some(manifest::NAME) {
        return Some("this name is kept for the manifest");
    }
    path.split('/').find_map(|part| match part {
        "" => Some("it is empty, begins or ends with `/`, or has `//` in it"),
        "." | ".." => Some("it has `.` or `..` in it"),
        _ if part.len() > LONGEST_NAME => Some("a name in it is longer than 255 bytes"),
        _ => None,
    })
}
