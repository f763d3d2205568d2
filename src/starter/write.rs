//! Puts new files into a folder: all of them, or none.

use std::fs::{OpenOptions, create_dir_all, remove_file};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A file that is not there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Below the site's folder, with `/`.
    pub path: String,
    /// What it will hold.
    pub text: String,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Refused {
    /// These are there already.
    Exist(Vec<String>),
    /// The system refused this file.
    World(String, io::Error),
}

/// Writes every file, or none.
///
/// # Errors
/// Where one of them is there already, whatever it is, and where the system refuses; what was written until then is
/// taken away again.
pub fn write(root: &Path, files: &[NewFile]) -> Result<(), Refused> {
    let there: Vec<String> = files
        .iter()
        .filter(|file| root.join(&file.path).symlink_metadata().is_ok())
        .map(|file| file.path.clone())
        .collect();
    if !there.is_empty() {
        return Err(Refused::Exist(there));
    }
    let mut written: Vec<PathBuf> = Vec::new();
    for file in files {
        let path = root.join(&file.path);
        if let Err(error) = create(&path, &file.text) {
            // What cannot be taken away again stays: the error that is told is the first.
            written.iter().for_each(|path| drop(remove_file(path)));
            return Err(Refused::World(file.path.clone(), error));
        }
        written.push(path);
    }
    Ok(())
}

fn create(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        create_dir_all(folder)?;
    }
    OpenOptions::new().write(true).create_new(true).open(path)?.write_all(text.as_bytes())
}
