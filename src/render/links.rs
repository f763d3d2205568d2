//! What is wrong with members' texts as they will be published: links that lead nowhere, calls that give nothing, and
//! what else is not published as it was written.

use std::collections::BTreeSet;
use std::ops::Range;

use rayon::prelude::*;

use super::prose::{Finding, Inserted, Setting, findings};
use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::plan::{SitePlan, Text};

/// Checks every text of a site against the paths that it will have.
pub fn check(plan: &SitePlan<'_>, paths: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let texts: Vec<Text<'_>> = plan.texts().collect();
    texts.par_iter().flat_map_iter(|text| check_one(text, paths)).collect()
}

/// The addresses that texts link to and that no page has, each once. Pictures are not among them.
pub fn missing(plan: &SitePlan<'_>, paths: &BTreeSet<&str>) -> Vec<String> {
    let mut missing = BTreeSet::new();
    for text in plan.texts() {
        for (range, finding) in found(&text) {
            let Finding::Link(address) = finding else { continue };
            let is_picture = text.markdown[range].starts_with('!');
            if !is_picture && leads_nowhere(&address, &plan.site().base_path, paths).is_some() {
                missing.insert(address);
            }
        }
    }
    missing.into_iter().collect()
}

fn found(text: &Text<'_>) -> Vec<(Range<usize>, Finding)> {
    // Masked are the calls alone: what stands in their place has no part in where anything is.
    let called = text.asked.iter().filter(|asked| asked.is_well_formed());
    let inserted: Vec<Inserted> =
        called.map(|asked| Inserted { range: asked.range.clone(), ..Inserted::default() }).collect();
    let (site, folder) = (text.site, text.folder);
    let setting = Setting { folder, level: 2, prefix: "", site, inserted: &inserted };
    findings(text.markdown, &setting)
}

fn check_one(text: &Text<'_>, paths: &BTreeSet<&str>) -> Vec<Diagnostic> {
    let base_path = text.site.base_path.as_str();
    let found = found(text);
    let mut faults = calls(text, &found);
    for (range, finding) in found {
        let place = text.place(range);
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
            Finding::Words | Finding::Paragraph => {}
        }
    }
    faults
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

fn short(text: &str) -> String {
    text.chars().take(80).collect()
}
