//! Links of members' texts that lead nowhere, and what else of them is not published as it was written.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::prose::{Finding, Setting, findings};
use crate::diagnostic::{Code, Diagnostic, Place, Span, nearest};
use crate::plan::view::SiteView;
use crate::plan::{SitePlan, Text};

/// Checks every text of a site against the paths that it will have.
pub fn check(plan: &SitePlan<'_>, paths: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let texts: Vec<Text<'_>> = plan.texts().collect();
    texts.par_iter().flat_map_iter(|text| check_one(text, plan.site(), paths)).collect()
}

/// The addresses that texts link to and that no page has, each once. Pictures are not among them.
pub fn missing(plan: &SitePlan<'_>, paths: &BTreeSet<&str>) -> Vec<String> {
    let mut missing = BTreeSet::new();
    for text in plan.texts() {
        for (range, finding) in findings(text.markdown, &setting(&text, plan.site())) {
            let Finding::Link(address) = finding else { continue };
            let is_picture = text.markdown[range].starts_with('!');
            if !is_picture && leads_nowhere(&address, &plan.site().base_path, paths).is_some() {
                missing.insert(address);
            }
        }
    }
    missing.into_iter().collect()
}

fn setting<'t>(text: &Text<'t>, site: &'t SiteView) -> Setting<'t> {
    Setting { folder: text.folder, level: 2, prefix: "", site }
}

fn check_one(text: &Text<'_>, site: &SiteView, paths: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let (setting, base_path) = (setting(text, site), site.base_path.as_str());
    let mut faults = Vec::new();
    for (range, finding) in findings(text.markdown, &setting) {
        let place = place(text, range.start, range.end);
        match finding {
            Finding::Link(address) => faults.extend(broken(&address, base_path, paths, place)),
            Finding::Refused(written) => {
                let message = format!("the link `{}` leads nowhere that may be published", short(&written));
                faults.push(
                    Diagnostic::at(Code::NotAUrl, place, message)
                        .hint("write `https://...` or a page's path"),
                );
            }
            Finding::Html => {
                let message = "HTML in Markdown is shown as text";
                faults
                    .push(Diagnostic::at(Code::HtmlInMarkdown, place, message).hint("write it in Markdown"));
            }
        }
    }
    faults
}

/// The page or file that the site will not have, of a link to one.
fn leads_nowhere<'l>(address: &'l str, base_path: &str, paths: &BTreeSet<&str>) -> Option<&'l str> {
    let inside = address.strip_prefix(base_path)?.strip_prefix('/')?;
    let inside = inside.split(['#', '?']).next().unwrap_or_default();
    let page = match inside {
        "" => "index.html".to_owned(),
        _ if inside.ends_with('/') => format!("{inside}index.html"),
        _ => inside.to_owned(),
    };
    let is_there = paths.contains(page.as_str()) || paths.contains(format!("{inside}/index.html").as_str());
    (!is_there).then_some(inside)
}

fn broken(address: &str, base_path: &str, paths: &BTreeSet<&str>, place: Place) -> Option<Diagnostic> {
    let inside = leads_nowhere(address, base_path, paths)?;
    let routes = paths.iter().map(|path| path.strip_suffix("/index.html").unwrap_or(path));
    let near = nearest(inside.trim_end_matches('/'), routes).map(|near| format!("did you mean `/{near}`?"));
    let message = format!("there is no page `/{}` on this site", short(inside));
    Some(Diagnostic::at(Code::BrokenLink, place, message).hint(near.unwrap_or_default()))
}

/// The place in the file of a stretch of its body.
fn place(text: &Text<'_>, start: usize, end: usize) -> Place {
    let before = &text.markdown[..start];
    let (lines, tail) =
        before.rsplit_once('\n').map_or((0, before), |(above, tail)| (above.matches('\n').count() + 1, tail));
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    // Only the first line is shown: a caret under a whole paragraph says nothing.
    let end = text.markdown[start..end].find('\n').map_or(end, |length| start + length);
    let span = Span {
        line: text.start.line + number(lines),
        column: number(tail.chars().count()) + 1,
        start: text.start.start + number(start),
        end: text.start.start + number(end),
    };
    Place::new(text.file, span)
}

fn short(text: &str) -> String {
    text.chars().take(80).collect()
}
