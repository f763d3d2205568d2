//! What is wrong with members' texts as they will be published: links that lead nowhere, calls that give nothing,
//! pictures without words, pages that nobody finds, and what else is not published as it was written.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use super::invitations::over;
use super::looked::{Looked, Looks, looked, looked_again};
use super::prose::{Finding, in_markdown};
use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::plan::{Closed, SitePlan, Text, decoded, of_file};

/// What a link is held against.
struct Site<'s> {
    base_path: &'s str,
    /// In their order.
    paths: &'s [&'s str],
    /// The places of each page that is nothing but a text, by its path; made for those that a link asks for.
    places: BTreeMap<String, BTreeSet<String>>,
    /// Pages whose address is not the one that their file's name would give, by that one.
    elsewhere: BTreeMap<String, &'s str>,
    /// Registrations that are closed, by their addresses.
    closed: BTreeMap<&'s str, Closed<'s>>,
    plan: &'s SitePlan<'s>,
}

/// Checks every text of a site against the paths that it will have, in their order. What was found in texts that are the
/// same is taken from `looks`.
pub fn check(plan: &SitePlan<'_>, paths: &[&str], looks: &mut Looks) -> Vec<Diagnostic> {
    let base_path = plan.site().base_path.as_str();
    let looked = looked_again(plan, looks);
    let places = places(&looked, base_path);
    let site = Site { base_path, paths, places, elsewhere: elsewhere(&looked), closed: plan.closed(), plan };
    let mut faults: Vec<Diagnostic> = looked.par_iter().flat_map_iter(|one| check_one(one, &site)).collect();
    faults.extend(orphans(plan, &looked));
    faults.extend(plan.oversized());
    faults
}

/// The addresses that texts link to and that no page has, each once. Pictures are not among them.
pub fn missing(plan: &SitePlan<'_>, paths: &[&str]) -> Vec<String> {
    let base_path = plan.site().base_path.as_str();
    let mut missing = BTreeSet::new();
    for one in looked(plan) {
        for (range, finding) in one.found() {
            let Finding::Link(address) = finding else { continue };
            let is_picture = one.text.markdown[range.clone()].starts_with('!');
            let target = target(address, base_path);
            if !is_picture && target.is_some_and(|(path, _)| found(&path, paths).is_none()) {
                missing.insert(address.clone());
            }
        }
    }
    missing.into_iter().collect()
}

/// Every link to another host that a text has: its address and its place.
pub fn outside_links(plan: &SitePlan<'_>) -> Vec<(String, Place)> {
    let mut links = Vec::new();
    for one in looked(plan) {
        for (range, finding) in one.found() {
            if let Finding::Outside(address) = finding {
                links.push((address.clone(), one.text.place(range.clone())));
            }
        }
    }
    links
}

fn check_one(one: &Looked<'_>, site: &Site<'_>) -> Vec<Diagnostic> {
    let text = &one.text;
    let mut faults = calls(text, one.found());
    let mut above = 1;
    // Read from the whole text, so once, and only where it leads to itself.
    let places = LazyCell::new(|| one.places());
    let has_braces =
        |(_, finding): &(Range<usize>, Finding)| matches!(finding, Finding::Heading { braces: Some(_), .. });
    let ids = if one.found().iter().any(has_braces) { one.ids() } else { Vec::new() };
    let mut headings = ids.iter().map(String::as_str);
    for (range, finding) in one.found() {
        let place = || text.place(range.clone());
        match finding {
            Finding::Link(address) => faults.extend(broken(address, site, place())),
            Finding::Anchor(anchor) => faults.extend(own_place(anchor, &places, place())),
            Finding::Refused(written) => faults.push(refused(written, place())),
            Finding::Html if is_in_tag(text, range.start) => {}
            Finding::Html => {
                let message = "HTML in Markdown is shown as text";
                let hint = in_markdown(&text.markdown[range.clone()]);
                faults.push(Diagnostic::at(Code::HtmlInMarkdown, place(), message).hint(hint));
            }
            Finding::Heading { level, braces } => {
                if *level > above + 1 {
                    let message = format!("a heading of level {level} stands below one of level {above}");
                    let hint = format!("write `{}`", "#".repeat(above + 1));
                    faults.push(Diagnostic::at(Code::SkippedHeading, place(), message).hint(hint));
                }
                above = *level;
                let id = headings.next();
                faults.extend(braces.as_deref().and_then(|braces| behind_heading(braces, id, place())));
            }
            Finding::Picture { written, title, alt } => {
                faults.extend(picture(written, title, alt, place()));
            }
            Finding::Words | Finding::Paragraph => {}
            Finding::Outside(address) => faults.extend(over(text, address, &site.closed, place)),
        }
    }
    faults.extend(one.misspelt().iter().map(|(range, name)| misspelt(text, range, name)));
    faults
}

/// Whether something is a part of another program's tag, of which is told as a whole.
fn is_in_tag(text: &Text<'_>, at: usize) -> bool {
    text.asked.iter().any(|asked| !asked.is_well_formed() && asked.range.contains(&at))
}

/// What stands in braces behind a heading that did not get its place from there: `id` is the one that it has.
fn behind_heading(braces: &str, id: Option<&str>, place: Place) -> Option<Diagnostic> {
    let own =
        braces.trim().strip_prefix('#').filter(|own| !own.is_empty() && !own.contains(char::is_whitespace));
    let (message, hint) = match own {
        Some(own) if Some(own) == id => return None,
        Some(own) => (
            format!("the place `#{}` is another one's, or none that a heading can have", short(own)),
            "write another word behind `#`, without signs",
        ),
        None => (
            format!("`{{{}}}` is not shown: braces behind a heading are its place", short(braces)),
            "remove them, or write a backslash before the last one",
        ),
    };
    Some(Diagnostic::at(Code::HeadingAttributes, place, message).hint(hint))
}

fn refused(written: &str, place: Place) -> Diagnostic {
    if let Some(path) = written.strip_prefix("@/") {
        let message = "this is how Zola writes a link to a page";
        let hint = format!("write `/{}`", short(path));
        return Diagnostic::at(Code::BrokenLink, place, message).hint(hint);
    }
    let message = format!("the link `{}` leads nowhere that may be published", short(written));
    Diagnostic::at(Code::NotAUrl, place, message).hint("write `https://...` or a page's path")
}

fn picture(written: &str, title: &str, alt: &str, place: Place) -> Option<Diagnostic> {
    if written.contains("://") {
        let message = "pictures of other hosts are not shown";
        return Some(
            Diagnostic::at(Code::ForeignPicture, place, message).hint("put the file beside this text"),
        );
    }
    let is_decoration = title.trim() == super::prose::DECORATIVE;
    if alt.trim().is_empty() != is_decoration {
        let (message, hint) = match is_decoration {
            false => (
                "this picture has no words for those who do not see it",
                "write what it shows: `![...](...)`",
            ),
            true => ("this picture is decoration, and has words", "leave out the words or the title"),
        };
        return Some(Diagnostic::at(Code::NoAltText, place, message).hint(hint));
    }
    None
}

fn misspelt(text: &Text<'_>, range: &Range<usize>, name: &str) -> Diagnostic {
    let message = format!("`{}` is nearly the name of a member", &text.markdown[range.clone()]);
    let place = text.place(range.clone());
    Diagnostic::at(Code::MisspeltMember, place, message).hint(format!("did you mean `{name}`?"))
}

/// Faults of calls. One in code is no call, and one that is wide needs a paragraph of its own.
fn calls(text: &Text<'_>, found: &[(Range<usize>, Finding)]) -> Vec<Diagnostic> {
    let inside = |kind: &Finding, at: usize| {
        found.iter().find(|(range, finding)| finding == kind && range.contains(&at)).map(|(range, _)| range)
    };
    let mut faults = Vec::new();
    for asked in text.asked.iter().filter(|asked| inside(&Finding::Words, asked.range.start).is_some()) {
        faults.extend(asked.fault(text));
        let is_alone = || {
            let paragraph = inside(&Finding::Paragraph, asked.range.start);
            paragraph.is_some_and(|range| text.markdown[range.clone()].trim().len() == asked.range.len())
        };
        if asked.is_block() && !is_alone() {
            let message = "a chart or a card stands in a paragraph of its own";
            faults.push(
                Diagnostic::at(Code::CallInText, text.place(asked.range.clone()), message)
                    .hint("put an empty line before and after it"),
            );
        }
    }
    faults
}

/// The path of the file that an address on this site leads to, and the place on it.
fn target(address: &str, base_path: &str) -> Option<(String, Option<String>)> {
    let inside = address.strip_prefix(base_path)?.strip_prefix('/')?;
    let (path, anchor) = inside.split_once('#').map_or((inside, None), |(path, place)| (path, Some(place)));
    let path = decoded(path.split('?').next().unwrap_or_default());
    let anchor = anchor.map(decoded).filter(|place| !place.is_empty());
    Some((path, anchor))
}

/// The file at a path, if the site will have one.
fn found<'p>(path: &str, paths: &[&'p str]) -> Option<&'p str> {
    let is_folder = path.is_empty() || path.ends_with('/');
    let as_page = if is_folder { format!("{path}index.html") } else { format!("{path}/index.html") };
    let at = paths.binary_search(&path).or_else(|_| paths.binary_search(&as_page.as_str()));
    at.ok().map(|at| paths[at])
}

/// A link to a page, a file or a place of a page that the site will not have.
fn broken(address: &str, site: &Site<'_>, place: Place) -> Option<Diagnostic> {
    let (inside, anchor) = target(address, site.base_path)?;
    let paths = site.paths;
    if let Some(found) = found(&inside, paths) {
        let places = site.places.get(found)?;
        return anchor
            .filter(|anchor| !is_there(places, anchor))
            .map(|anchor| no_place(&anchor, places, place));
    }
    if let Some(route) = site.elsewhere.get(inside.trim_end_matches('/')) {
        let place_on_it = anchor.map(|place| format!("#{place}")).unwrap_or_default();
        let message = "the page of this file is at another address, which its `slug:` names";
        let hint = format!("write `/{route}/{place_on_it}`");
        return Some(Diagnostic::at(Code::BrokenLink, place, message).hint(hint));
    }
    if let Some(day) = site.plan.last_day(inside.trim_end_matches('/')) {
        let message = format!("the page `/{}` was shown until {day}", short(&inside));
        return Some(
            Diagnostic::at(Code::BrokenLink, place, message).hint("remove the link, or mend `expires:`"),
        );
    }
    let routes = paths.iter().map(|path| path.strip_suffix("/index.html").unwrap_or(path));
    let near = nearest(inside.trim_end_matches('/'), routes).map(|near| format!("did you mean `/{near}`?"));
    let name = inside.rsplit('/').next().unwrap_or_default();
    let what = if name.contains('.') { "file" } else { "page" };
    let message = format!("there is no {what} `/{}` on this site", short(&inside));
    Some(Diagnostic::at(Code::BrokenLink, place, message).hint(near.unwrap_or_default()))
}

/// Where pages are whose `slug:` gives them another address than their file's name, by the one of the name.
fn elsewhere<'l>(looked: &'l [Looked<'_>]) -> BTreeMap<String, &'l str> {
    let with_page = looked.iter().map(|one| &one.text).filter(|text| text.has_page);
    let by_name =
        with_page.map(|text| (of_file(text.file.strip_prefix("content/").unwrap_or(text.file)), text.route));
    by_name
        .map(|(by_name, route)| (without_slash(&by_name), route))
        .filter(|(by_name, route)| by_name != route)
        .collect()
}

/// A link to a place of the text itself.
fn own_place(anchor: &str, places: &BTreeSet<String>, place: Place) -> Option<Diagnostic> {
    let anchor = decoded(anchor);
    (!anchor.is_empty() && !is_there(places, &anchor)).then(|| no_place(&anchor, places, place))
}

/// What begins with an underscore is the template's.
fn is_there(places: &BTreeSet<String>, anchor: &str) -> bool {
    anchor.starts_with('_') || anchor == "main" || anchor.starts_with("note-") || places.contains(anchor)
}

fn no_place(anchor: &str, places: &BTreeSet<String>, place: Place) -> Diagnostic {
    let message = format!("the page has no place `#{}`", short(anchor));
    let near = nearest(anchor, places.iter().map(String::as_str));
    let fault = Diagnostic::at(Code::BrokenAnchor, place, message);
    match near {
        Some(near) => fault.hint(format!("did you mean `#{near}`?")),
        None => fault.help("its places are its headings, in small letters with hyphens"),
    }
}

/// The places of pages that links lead into.
fn places(looked: &[Looked<'_>], base_path: &str) -> BTreeMap<String, BTreeSet<String>> {
    let with_place = linked(looked, base_path).filter(|(_, place)| place.is_some());
    let wanted: BTreeSet<String> = with_place.map(|(path, _)| without_slash(&path)).collect();
    let with_page = looked.iter().filter(|one| one.text.has_page);
    let asked = with_page.filter(|one| wanted.contains(&address(&one.text)));
    asked.map(|one| (one.text.path.clone(), one.places())).collect()
}

/// Where the links of all texts lead on the site.
fn linked<'l>(
    looked: &'l [Looked<'_>],
    base_path: &'l str,
) -> impl Iterator<Item = (String, Option<String>)> + 'l {
    let of_text = |one: &'l Looked<'_>| {
        one.found().iter().filter_map(|(_, finding)| match finding {
            Finding::Link(address) => target(address, base_path),
            _ => None,
        })
    };
    looked.iter().flat_map(of_text)
}

/// Where the page of a text is, as links name it.
fn address(text: &Text<'_>) -> String {
    without_slash(text.path.strip_suffix("index.html").unwrap_or(&text.path))
}

fn without_slash(path: &str) -> String {
    path.trim_end_matches('/').to_owned()
}

/// Pages of texts that nothing leads to.
fn orphans(plan: &SitePlan<'_>, looked: &[Looked<'_>]) -> Vec<Diagnostic> {
    let linked: BTreeSet<String> =
        linked(looked, &plan.site().base_path).map(|(path, _)| without_slash(&path)).collect();
    let listed = plan.listed();
    let texts = looked.iter().map(|one| &one.text);
    let lonely = texts.filter(|text| {
        let is_page = text.has_page && !text.is_version;
        is_page && !linked.contains(&address(text)) && !listed.contains(text.route)
    });
    let mut folders: BTreeMap<&str, Vec<&Text<'_>>> = BTreeMap::new();
    for text in lonely {
        let folder = text.route.rsplit_once('/').map_or("", |(folder, _)| folder);
        folders.entry(folder).or_default().push(text);
    }
    folders.into_iter().flat_map(|(folder, texts)| lonely_in(folder, &texts)).collect()
}

/// Of a folder of such pages one is told: they lack the same thing, a page of the folder.
fn lonely_in(folder: &str, texts: &[&Text<'_>]) -> Vec<Diagnostic> {
    let fault = |text: &&Text<'_>, message: String| {
        Diagnostic::at(Code::OrphanPage, Place::start_of(text.file), message)
    };
    let one = || "no page of the site leads to this one".to_owned();
    if folder.is_empty() {
        let help = "link to it from a page that readers find";
        return texts.iter().map(|text| fault(text, one()).help(help)).collect();
    }
    let message = match texts.len() {
        1 => one(),
        count => format!("{}, nor to {} more in `content/{folder}/`", one(), count - 1),
    };
    let help = format!(
        "write `content/{folder}/_index.md` with a `title:`: its page lists what is in the folder, and every page leads to it"
    );
    texts.first().map(|text| fault(text, message).help(help)).into_iter().collect()
}

fn short(text: &str) -> String {
    text.chars().take(80).collect()
}
