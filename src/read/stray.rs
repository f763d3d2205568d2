//! What a file is, by its path alone; and which files are not read where they are.

use crate::diagnostic::{Code, Diagnostic, Place};

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Data,
    Article,
    Table,
    /// TopoJSON.
    Outline,
    Theme,
    Asset,
    /// For people, not for Milepost.
    Ignored,
}

/// What is published as it is: files that a browser shows or saves, and never obeys. Pages and scripts are not among
/// them, because whoever may write a text may not run a program on the site.
const PUBLISHED: [&str; 32] = [
    "jpg", "jpeg", "png", "webp", "gif", "svg", "avif", "pdf", "csv", "tsv", "json", "geojson", "xlsx",
    "xls", "ods", "docx", "doc", "odt", "pptx", "odp", "zip", "txt", "ics", "mp3", "ogg", "m4a", "mp4",
    "webm", "vtt", "epub", "gpx", "parquet",
];

/// The kind of the file at `path`, or a warning that it is not read there.
pub(super) fn kind_of(path: &str) -> Result<Kind, Box<Diagnostic>> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
    if path.starts_with("themes/") {
        return Ok(Kind::Theme);
    }
    if path.starts_with("content/") {
        return match extension {
            "md" => Ok(Kind::Article),
            "MD" | "Md" | "markdown" | "mdown" | "mkd" => Err(stray(path, &rename(name, "md"))),
            _ if PUBLISHED.contains(&extension.to_ascii_lowercase().as_str()) => Ok(Kind::Asset),
            // What some hosts read beside the pages: which headers go with them.
            _ if path == "content/_headers" => Ok(Kind::Asset),
            _ if for_people(name) => Ok(Kind::Ignored),
            _ => {
                let help =
                    "pictures, PDF, office files, CSV, JSON, ZIP, sound and films are; pages are Markdown";
                Err(Box::new(
                    Diagnostic::at(
                        Code::StrayFile,
                        Place::start_of(&path.into()),
                        format!("`{path}` is not published"),
                    )
                    .help(help),
                ))
            }
        };
    }
    match extension {
        "yaml" => Ok(Kind::Data),
        "csv" if path.starts_with("data/tables/") => Ok(Kind::Table),
        "topojson" if path.starts_with("data/outlines/") || path.starts_with("data/reference/outlines/") => {
            Ok(Kind::Outline)
        }
        "json" | "geojson" if path.starts_with("data/outlines/") => {
            Err(stray(path, "outlines are TopoJSON files, `data/outlines/<id>.topojson`"))
        }
        _ if for_people(name) => Ok(Kind::Ignored),
        "yml" | "YML" | "YAML" | "Yaml" | "Yml" => Err(stray(path, &rename(name, "yaml"))),
        "csv" | "CSV" | "tsv" | "xlsx" | "xls" | "ods" => {
            let help = "tables are CSV files `data/tables/<id>.csv` with a `data/tables/<id>.yaml` that maps their columns";
            Err(stray(path, help))
        }
        "md" => Err(stray(path, "articles belong below `content/`")),
        _ => Err(stray(path, "data is read from files that end in `.yaml`; rename or remove this one")),
    }
}

fn for_people(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
    matches!(stem.as_str(), "README" | "LICENSE" | "LICENCE" | "NOTICE" | "CHANGELOG" | "CITATION")
}

fn rename(name: &str, extension: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    format!("rename it to `{stem}.{extension}`")
}

fn stray(path: &str, help: &str) -> Box<Diagnostic> {
    let what = format!("`{path}` is not read");
    Box::new(Diagnostic::at(Code::StrayFile, Place::start_of(&path.into()), what).help(help))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_says_what_a_file_is() {
        let kind = kind_of;
        assert_eq!(kind("data/members/edina/member.yaml").unwrap(), Kind::Data);
        assert_eq!(kind("data/tables/uk.csv").unwrap(), Kind::Table);
        assert_eq!(kind("data/README.md").unwrap(), Kind::Ignored);
        assert_eq!(kind("content/briefs/sun.md").unwrap(), Kind::Article);
        assert_eq!(kind("content/briefs/sun.jpg").unwrap(), Kind::Asset);
        assert_eq!(kind("themes/own/theme.yaml").unwrap(), Kind::Theme);
    }

    #[test]
    fn a_stray_file_is_told_what_to_do() {
        let help = |path: &str| kind_of(path).unwrap_err().help[0].clone();
        assert_eq!(help("data/members/edina.yml"), "rename it to `edina.yaml`");
        assert_eq!(help("content/about.markdown"), "rename it to `about.md`");
        assert_eq!(help("data/members/story.md"), "articles belong below `content/`");
        assert!(help("data/members/edina.csv").starts_with("tables are CSV files"));
    }
}
