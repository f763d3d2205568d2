//! Names of a site's files for programs that start from elsewhere: code scanning and annotations look for a file from
//! the root of its repository, while messages name it from the site's folder.

use std::path::Path;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};

/// What stands before a site's file names when they are read from the root of its repository, or else from the
/// working folder: `docs/climate/`; empty where the site's folder is that root, or does not lie below it.
pub fn prefix(site: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    let Ok(site) = here.join(site).canonicalize() else { return String::new() };
    let repository = site.ancestors().find(|folder| folder.join(".git").exists()).map(Path::to_owned);
    let root = repository.or_else(|| here.canonicalize().ok()).unwrap_or_default();
    let Ok(below) = site.strip_prefix(&root) else { return String::new() };
    below.iter().map(|part| format!("{}/", part.to_string_lossy())).collect()
}

/// The same diagnostics with every file of the site named behind `prefix`. What ships in the binary is no file.
pub fn renamed(diagnostics: &[Diagnostic], prefix: &str) -> Vec<Diagnostic> {
    let rename = |place: &mut Place| {
        if !place.file.starts_with('(') {
            place.file = Arc::from(format!("{prefix}{}", place.file));
        }
    };
    let mut diagnostics = diagnostics.to_vec();
    for diagnostic in &mut diagnostics {
        diagnostic.place.iter_mut().for_each(rename);
        diagnostic.labels.iter_mut().for_each(|label| rename(&mut label.place));
    }
    diagnostics
}
