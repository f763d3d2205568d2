//! Why a file of the site would be made again, or would not, compared with the site that stands.

mod difference;

use std::fs;
use std::path::Path;

use super::Refusal;
use super::last::Last;
use super::manifest::Record;
use super::site::Site;
use crate::diagnostic::{Diagnostic, nearest};
use crate::plan::{Explanation, Miss, Roots, decoded};
use crate::render::{Artifacts, Ground, Made, RenderedSite};

/// Says of one page or file whether the next build would make it again, why, and where it comes from. Nothing is written.
/// `asked` is a path in the output folder, or an address of the site.
///
/// # Errors
/// The outer one where the system fails or the file cannot be made; the inner one where the site has no such file.
pub fn why(site: &RenderedSite<'_>, out: &Path, asked: &str) -> Result<Result<Explanation, Miss>, Refusal> {
    let stands = if out.exists() { Some(Site::at(out)?) } else { None };
    let last = match stands.as_ref().map(|site| Last::read(site, false)) {
        Some(Err(Refusal::World(fault))) => return Err(Refusal::World(fault)),
        // A folder that is not ours holds no site: the next build refuses it.
        None | Some(Err(Refusal::Faults(_))) => None,
        Some(Ok(last)) => Some(last),
    };
    let possible = possible_paths(site.base_path(), asked);
    if let Some(position) = possible.iter().find_map(|path| site.position(path)) {
        return explained(site, last.as_ref(), position).map(Ok);
    }
    let is_of_last = |path: &&String| last.as_ref().is_some_and(|last| last.manifest.get(path).is_some());
    if let Some(path) = possible.iter().find(is_of_last) {
        let mut to = Explanation::default();
        to.heading(path, "removed");
        to.say(1, "The last site has it, and nothing asks for it any more: the next build would remove it.");
        return Ok(Ok(to));
    }
    Ok(Err(miss(site, asked, &possible)))
}

fn miss(site: &RenderedSite<'_>, asked: &str, possible: &[String]) -> Miss {
    let paths = site.paths();
    let near = possible.iter().find_map(|path| nearest(path, paths.iter().copied()));
    let near = near.map(|near| format!(": did you mean `{near}`?"));
    let message = format!("the site has no page and no file `{asked}`{}", near.unwrap_or_default());
    Miss { message, unknown_member: false }
}

/// What may be meant by an address or a path, as paths in the output folder.
fn possible_paths(base_path: &str, asked: &str) -> Vec<String> {
    let address = asked.split(['#', '?']).next().unwrap_or_default();
    let below_host = match address.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => address,
    };
    let whole = decoded(below_host);
    let base = format!("{}/", base_path.trim_matches('/'));
    let whole = whole.trim_start_matches('/');
    let below_base = whole.strip_prefix(base.as_str()).filter(|_| base != "/");
    below_base.into_iter().chain([whole]).flat_map(files_of).collect()
}

fn files_of(path: &str) -> Vec<String> {
    match path {
        "" => vec!["index.html".to_owned()],
        _ if path.ends_with('/') => vec![format!("{path}index.html")],
        _ => vec![path.to_owned(), format!("{path}/index.html")],
    }
}

fn explained(site: &RenderedSite<'_>, last: Option<&Last>, position: usize) -> Result<Explanation, Refusal> {
    let path = site.paths()[position];
    let standing = Standing::of(site, last, position)?;
    let mut to = Explanation::default();
    to.heading(path, standing.outcome());
    standing.tell(&mut to);
    if let (Standing::Made { bytes, .. }, Some(last)) = (&standing, last) {
        let old = fs::read(last.site.out.join(path)).unwrap_or_default();
        difference::tell(&old, bytes, &mut to);
    }
    match site.roots(position) {
        Some(roots) => tell_roots(&roots, &mut to),
        None => to.say(1, "It is a file of the theme, published as it is."),
    }
    Ok(to)
}

/// How a file stands to the one that was published last.
enum Standing {
    NoSite,
    Unreadable,
    New,
    /// Changed or removed in the output folder by someone else.
    Touched,
    Same,
    /// Its key is another one.
    Made {
        grounds: Grounds,
        bytes: Vec<u8>,
    },
}

/// What of the common grounds of a file changed.
enum Grounds {
    /// The last site does not say.
    Unknown,
    /// None, where what it shows changed.
    Changed(Vec<Ground>),
}

impl Standing {
    fn of(site: &RenderedSite<'_>, last: Option<&Last>, position: usize) -> Result<Standing, Refusal> {
        let path = site.paths()[position];
        let Some(last) = last else { return Ok(Standing::NoSite) };
        if last.manifest.damaged {
            return Ok(Standing::Unreadable);
        }
        let Some(record) = last.manifest.get(path) else { return Ok(Standing::New) };
        if last.believed(path).is_none() {
            return Ok(Standing::Touched);
        }
        Standing::by_key(site, last, (position, record))
    }

    fn by_key(
        site: &RenderedSite<'_>,
        last: &Last,
        (position, record): (usize, &Record),
    ) -> Result<Standing, Refusal> {
        let made: Result<Made, Vec<Diagnostic>> = site.make(position, Some(record.key));
        let bytes = match made.map_err(Refusal::Faults)? {
            Made::Same => return Ok(Standing::Same),
            Made::Fresh { bytes, .. } => bytes,
        };
        let now = site.grounds();
        let own = site.grounds_of(position);
        let own: Vec<&(Ground, String)> = now.iter().filter(|(ground, _)| own.contains(ground)).collect();
        let is_unknown = own.iter().any(|(ground, _)| last.manifest.ground(ground).is_none());
        let differs = |(ground, word): &&(Ground, String)| last.manifest.ground(ground) != Some(word);
        let changed = own.into_iter().filter(|ground| differs(ground)).map(|(ground, _)| ground.clone());
        let grounds = if is_unknown { Grounds::Unknown } else { Grounds::Changed(changed.collect()) };
        Ok(Standing::Made { grounds, bytes })
    }

    fn outcome(&self) -> &'static str {
        if matches!(self, Standing::Same) { "linked" } else { "rendered" }
    }

    fn tell(&self, to: &mut Explanation) {
        match self {
            Standing::NoSite => to.say(1, "No site was published there yet, so that every file is made."),
            Standing::Unreadable => {
                to.say(1, "What the last site says of itself is damaged or cut off, so that every file is made.");
            }
            Standing::New => to.say(1, "It is new: the last site does not have it."),
            Standing::Touched => to.say(
                1,
                "The published file was changed or removed by someone else since, so that it is made again.",
            ),
            Standing::Same => to.say(
                1,
                "Its key is that of the published file: neither the program nor the theme nor what it shows changed.",
            ),
            Standing::Made { grounds: Grounds::Unknown, .. } => to.say(
                1,
                "Its key is another one. The last site does not say whether by the program, the theme or what it shows.",
            ),
            Standing::Made { grounds: Grounds::Changed(grounds), .. } => {
                if grounds.is_empty() {
                    to.say(1, "What it shows changed.");
                }
                grounds.iter().for_each(|ground| to.say(1, reason(ground)));
            }
        }
    }
}

/// Why a changed ground makes a file again.
fn reason(ground: &Ground) -> String {
    match ground {
        Ground::Program => "Another version of Milepost made the last site.".to_owned(),
        Ground::Theme => "The theme changed: a template, a style, a script or a setting of it.".to_owned(),
        Ground::Words(language) => format!("The words of the language `{language}` changed."),
        Ground::Frame(language) => format!(
            "What all pages in `{language}` show changed: the site's title or address, its navigation or its foot."
        ),
        Ground::Pictures => "The colours or the fonts of pictures changed.".to_owned(),
    }
}

/// Where a file comes from.
fn tell_roots(roots: &Roots, to: &mut Explanation) {
    to.heading("Where it comes from", "");
    to.say(1, format!("Its kind is `{}`, its language `{}`.", roots.kind, roots.language));
    match &roots.asked_by {
        Some(file) => {
            to.say(1, "It is there because of");
            to.place(2, file.to_string());
        }
        None => {
            to.say(1, "It is about the site as a whole: any file of `data/` and `content/` may change it.")
        }
    }
    let others: Vec<String> = roots
        .files
        .iter()
        .filter(|file| Some(*file) != roots.asked_by.as_ref())
        .map(ToString::to_string)
        .collect();
    if !others.is_empty() {
        to.say(1, "It is made from these files too");
        others.into_iter().for_each(|file| to.place(2, file));
    }
    to.say(1, "`data/network.yaml` has a part in every file.");
    if roots.asked_by.is_some() && roots.shows_others {
        to.say(1, "It may name or compare with other members, whose files then have a part in it.");
    }
}
