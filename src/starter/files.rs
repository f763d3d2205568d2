//! A whole site to begin with, and the files that hosts and build servers read.

use super::write::NewFile;

/// What kind of site is begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StarterKind {
    /// Of many local governments.
    Network,
    /// Of one.
    City,
}

/// What a new site is called.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// Of a network, or of one city.
    pub kind: StarterKind,
    /// The network's or the city's name, as people write it.
    pub name: &'a str,
    /// The id of the city; networks have none.
    pub id: &'a str,
}

/// A file that only some need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// `.github/workflows/site.yml`
    Github,
    /// `.gitlab-ci.yml`
    Gitlab,
    /// `Containerfile`
    Container,
    /// `content/_headers`, published as `_headers`
    Headers,
}

macro_rules! starter {
    ($folder:literal: $($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../starters/", $folder, "/", $path)))),*]
    };
}

const NETWORK: &[(&str, &str)] = starter! { "network":
    "README.md"
    "content/_index.md"
    "content/about.md"
    "content/briefs/first-brief.md"
    "content/events/annual-meeting.md"
    "content/members/rivertown.md"
    "data/members/hillside/inventories/2022.yaml"
    "data/members/hillside/member.yaml"
    "data/members/rivertown/inventories/2018.yaml"
    "data/members/rivertown/inventories/2020.yaml"
    "data/members/rivertown/inventories/2022.yaml"
    "data/members/rivertown/member.yaml"
    "data/network.yaml"
};

/// Its paths have `id` where the city's id belongs.
const CITY: &[(&str, &str)] = starter! { "city":
    "README.md"
    "content/_index.md"
    "content/about.md"
    "content/members/id.md"
    "data/members/id/member.yaml"
    "data/network.yaml"
};

/// The inventories of a new city are those of the network's invented one.
const INVENTORIES: &str = "data/members/rivertown/inventories/";

/// A site that builds at once.
pub fn starter(start: Start<'_>) -> Vec<NewFile> {
    let file = |path: &str, text: &str| NewFile {
        path: path.to_owned(),
        // Names stand between double quotes wherever YAML reads them.
        text: match path.ends_with(".md") && !path.starts_with("content/") {
            true => text.replace("@NAME@", start.name),
            false => text.replace("@NAME@", &quoted(start.name)),
        }
        .replace("@ID@", start.id),
    };
    let of_id = |path: &str| {
        path.replace("/rivertown/", &format!("/{}/", start.id))
            .replace("members/id", &format!("members/{}", start.id))
    };
    let mut files = vec![file(".gitignore", include_str!("../../starters/gitignore"))];
    files.extend(match start.kind {
        StarterKind::Network => NETWORK.iter().map(|(path, text)| file(path, text)).collect::<Vec<_>>(),
        StarterKind::City => {
            let inventories = NETWORK.iter().filter(|(path, _)| path.starts_with(INVENTORIES));
            CITY.iter().chain(inventories).map(|(path, text)| file(&of_id(path), text)).collect()
        }
    });
    files
}

/// A file that only some need.
pub fn extra(extra: Extra) -> NewFile {
    let (path, text) = match extra {
        Extra::Github => (".github/workflows/site.yml", include_str!("../../starters/extras/github.yml")),
        Extra::Gitlab => (".gitlab-ci.yml", include_str!("../../starters/extras/gitlab.yml")),
        Extra::Container => ("Containerfile", include_str!("../../starters/extras/Containerfile")),
        Extra::Headers => ("content/_headers", include_str!("../../starters/extras/headers")),
    };
    NewFile { path: path.to_owned(), text: text.to_owned() }
}

/// What may stand between double quotes in YAML.
pub(super) fn quoted(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' => safe.extend(['\\', character]),
            control if control.is_control() => safe.push(' '),
            other => safe.push(other),
        }
    }
    safe
}
