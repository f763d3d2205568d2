//! `milepost init`

use std::path::Path;

use super::args::{ExtraName, InitOptions, KindName};
use super::{Outcome, terminal};
use crate::model::slug;
use crate::starter::{Extra, NewFile, Refused, Start, StarterKind, extra, starter, write};

/// Begins a site in a folder, or adds files for hosts and build servers to one.
pub fn run(options: &InitOptions) -> Outcome {
    let extras = options.with.iter().map(|name| extra(extra_of(*name)));
    let is_site = options.folder.join("data/network.yaml").exists();
    if is_site && options.with.is_empty() {
        terminal::tell(&format!("milepost: {} is a site already", options.folder.display()));
        return Outcome::WrongUsage;
    }
    let name = options.name.clone().unwrap_or_else(|| name_of(&options.folder));
    let id = slug(&name);
    if id.is_empty() {
        terminal::tell(
            "milepost: the name has no letter or digit that an address can have; say another with `--name`",
        );
        return Outcome::WrongUsage;
    }
    let kind = match options.kind {
        KindName::Network => StarterKind::Network,
        KindName::City => StarterKind::City,
    };
    let begun = match is_site {
        true => Vec::new(),
        false => starter(Start { kind, name: &name, id: &id }),
    };
    let files: Vec<NewFile> = begun.into_iter().chain(extras).collect();
    let outcome = put(&options.folder, &files);
    if outcome == Outcome::Done && !is_site {
        let folder = quoted(&options.folder.display().to_string());
        terminal::tell(&format!(
            "\nNow: milepost serve --site {folder}\nand: milepost build --site {folder}"
        ));
    }
    outcome
}

/// A path as a shell takes it for one word.
fn quoted(path: &str) -> String {
    let is_plain = |letter: char| letter.is_alphanumeric() || "/._-+@%:,".contains(letter);
    if path.chars().all(is_plain) { path.to_owned() } else { format!("'{}'", path.replace('\'', "'\\''")) }
}

/// Writes files and says which, or why not.
pub fn put(root: &Path, files: &[NewFile]) -> Outcome {
    match write(root, files) {
        Ok(()) => {
            files.iter().for_each(|file| terminal::say(&format!("{}\n", root.join(&file.path).display())));
            Outcome::Done
        }
        Err(Refused::Exist(there)) => {
            let list: String = there.iter().map(|path| format!("\n  {path}")).collect();
            terminal::tell(&format!("milepost: nothing was written, because this is there already:{list}"));
            Outcome::WrongUsage
        }
        Err(Refused::World(path, error)) => terminal::machine_failed(&format!("{path}: {error}")),
    }
}

fn extra_of(name: ExtraName) -> Extra {
    match name {
        ExtraName::Github => Extra::Github,
        ExtraName::Gitlab => Extra::Gitlab,
        ExtraName::Container => Extra::Container,
        ExtraName::Headers => Extra::Headers,
    }
}

/// `lakes-network` is called Lakes Network until somebody says better.
fn name_of(folder: &Path) -> String {
    let here = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = here.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let words = name.split(['-', '_', ' ']).filter(|word| !word.is_empty());
    let capital = |word: &str| {
        let mut characters = word.chars();
        let first = characters.next().map(|first| first.to_uppercase().to_string());
        format!("{}{}", first.unwrap_or_default(), characters.as_str())
    };
    words.map(capital).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_path_with_spaces_is_one_word_of_a_command() {
        assert_eq!(quoted("lakes/network-1"), "lakes/network-1");
        assert_eq!(quoted("Grüne Städte/netz 1"), "'Grüne Städte/netz 1'");
        assert_eq!(quoted("it's"), "'it'\\''s'");
    }
}
