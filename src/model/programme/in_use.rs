//! Which programmes and frameworks a site has: its own files, those that `network.yaml` names, and those that members'
//! awards and journeys name. What ships with Milepost is parsed only where something asks for it; a site's own file of
//! an id stands instead of the shipped one.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::read::{Document, Node, Sources, framework_texts, programme_texts, yaml};

use super::criterion::{Criterion, CriterionContext, Wants};
use super::wanted::JourneyWanted;
use super::{Programme, programme};
use crate::model::decode::Decoder;
use crate::model::framework::{Framework, framework};
use crate::model::member::Member;
use crate::model::reference::References;

/// What `network.yaml` asks for by name.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub programmes: Vec<(String, Place)>,
    pub frameworks: Vec<(String, Place)>,
}

/// The programmes and frameworks of a site.
#[derive(Debug, Default)]
pub struct InUse {
    /// Those that `network.yaml` names in its order, then the others by their ids.
    pub programmes: Vec<Programme>,
    pub frameworks: Vec<Framework>,
}

/// Decodes a list of ids in `network.yaml`, each with its place.
pub fn network_ids(decoder: &mut Decoder, node: &Node) -> Option<Vec<(String, Place)>> {
    let items = decoder.items(node)?;
    Some(items.iter().filter_map(|item| Some((decoder.id(item)?, decoder.place(item.span)))).collect())
}

/// Decodes all that a site asks for.
pub fn in_use(
    sources: &Sources,
    references: &References,
    (asked, members): (&Asked, &[Member]),
    diagnostics: &mut Vec<Diagnostic>,
) -> InUse {
    let shelves = Shelves {
        programmes: Shelf::of(sources, "programmes", programme_texts()),
        frameworks: Shelf::of(sources, "frameworks", framework_texts()),
    };
    let ids: BTreeSet<String> = shelves.frameworks.ids().map(str::to_owned).collect();
    let context = CriterionContext { references, frameworks: &ids, in_evidence: false };

    let awards = members.iter().flat_map(|member| &member.awards).map(|award| award.programme.as_str());
    let wanted = shelves.programmes.wanted(&asked.programmes, awards, Code::UnknownProgramme, diagnostics);
    let decoded = wanted.iter().filter_map(|id| {
        shelves.programmes.decode(id, diagnostics, |decoder, root| programme(decoder, id, root, context))
    });
    let programmes: Vec<Programme> = decoded.collect();

    let journeys = members.iter().flat_map(|member| &member.journeys).map(|way| way.framework.as_str());
    let in_criteria: Vec<(&JourneyWanted, &Place)> = programmes.iter().flat_map(journeys_of).collect();
    let named = journeys.chain(in_criteria.iter().map(|(wanted, _)| wanted.framework.as_str()));
    let wanted = shelves.frameworks.wanted(&asked.frameworks, named, Code::UnknownFramework, diagnostics);
    let decoded = wanted.iter().filter_map(|id| {
        shelves.frameworks.decode(id, diagnostics, |decoder, root| framework(decoder, id, root, context))
    });
    let frameworks: Vec<Framework> = decoded.collect();

    check_steps(&in_criteria, &frameworks, diagnostics);
    let in_use = InUse { programmes, frameworks };
    for member in members {
        check_awards(member, &in_use, &shelves, diagnostics);
        check_journeys(member, &in_use, &shelves, diagnostics);
    }
    in_use
}

/// The files of one kind that there are.
struct Shelf<'s> {
    own: BTreeMap<&'s str, &'s Document>,
    shipped: BTreeMap<&'static str, (Arc<str>, &'static str)>,
    /// Files of the site's own that are there and could not be read.
    unread: BTreeSet<&'s str>,
}

struct Shelves<'s> {
    programmes: Shelf<'s>,
    frameworks: Shelf<'s>,
}

impl<'s> Shelf<'s> {
    fn of(
        sources: &'s Sources,
        folder: &str,
        shipped: impl Iterator<Item = (&'static str, Arc<str>, &'static str)>,
    ) -> Shelf<'s> {
        let (plain, reference) = (format!("data/{folder}/"), format!("data/reference/{folder}/"));
        let stem = |path: &'s str| {
            let name = path.strip_prefix(&plain).or_else(|| path.strip_prefix(&reference))?;
            name.strip_suffix(".yaml").filter(|name| !name.contains('/'))
        };
        // From the end: `data/programmes/` comes after `data/reference/programmes/`, and the last of a name stands.
        let own = sources.data.iter().rev().filter_map(|(path, document)| Some((stem(path)?, document)));
        let unread = sources.unread.iter().filter_map(|path| stem(path)).collect();
        let shipped = shipped.map(|(id, file, text)| (id, (file, text))).collect();
        Shelf { own: own.collect(), shipped, unread }
    }

    fn ids(&self) -> impl Iterator<Item = &str> {
        self.own.keys().copied().chain(self.shipped.keys().copied()).chain(self.unread.iter().copied())
    }

    fn has(&self, id: &str) -> bool {
        self.own.contains_key(id) || self.shipped.contains_key(id) || self.unread.contains(id)
    }

    /// What may have been meant.
    fn hint(&self, id: &str) -> String {
        let near = nearest(id, self.ids());
        near.map_or_else(String::new, |near| format!("did you mean `{near}`?"))
    }

    /// Ids in the order in which they stand on the site; one that `network.yaml` names and nobody knows is a fault.
    fn wanted<'a>(
        &self,
        asked: &[(String, Place)],
        named: impl Iterator<Item = &'a str>,
        unknown: Code,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<String> {
        let what = if unknown == Code::UnknownProgramme { "programme" } else { "framework" };
        let mut wanted: Vec<String> = Vec::new();
        for (id, place) in asked {
            if !self.has(id) {
                let fault = Diagnostic::at(unknown, place.clone(), format!("there is no {what} `{id}`"));
                diagnostics.push(
                    fault.hint(self.hint(id)).help(format!(
                        "write `data/{what}s/{id}.yaml`, or name one that ships with Milepost"
                    )),
                );
            } else if !wanted.contains(id) {
                wanted.push(id.clone());
            }
        }
        let named: BTreeSet<&str> = named.filter(|id| self.shipped.contains_key(id)).collect();
        let own: BTreeSet<&str> =
            self.own.iter().filter(|(_, own)| !own.file.contains("reference/")).map(|(id, _)| *id).collect();
        let others: Vec<String> = own
            .union(&named)
            .filter(|id| !wanted.iter().any(|known| known == *id))
            .map(|id| (*id).to_owned())
            .collect();
        wanted.extend(others);
        wanted
    }

    /// Decodes the file of an id.
    fn decode<T>(
        &self,
        id: &str,
        diagnostics: &mut Vec<Diagnostic>,
        decode: impl FnOnce(&mut Decoder, &Node) -> Option<T>,
    ) -> Option<T> {
        if let Some(document) = self.own.get(id) {
            let mut decoder = Decoder::new(&document.file);
            let decoded = decode(&mut decoder, &document.root);
            diagnostics.append(&mut decoder.diagnostics);
            return decoded;
        }
        // A shipped file is without fault: a test decodes each.
        let (file, text) = self.shipped.get(id)?;
        let root = yaml(file, text).take(diagnostics)?;
        let mut decoder = Decoder::new(file);
        let decoded = decode(&mut decoder, &root);
        diagnostics.append(&mut decoder.diagnostics);
        decoded
    }
}

/// The journeys that a programme's criteria ask for, each with its place.
fn journeys_of(programme: &Programme) -> Vec<(&JourneyWanted, &Place)> {
    fn gather<'a>(criterion: &'a Criterion, found: &mut Vec<(&'a JourneyWanted, &'a Place)>) {
        match &criterion.wants {
            Wants::All(parts) | Wants::Any(parts) | Wants::AtLeast(_, parts) => {
                parts.iter().for_each(|part| gather(part, found));
            }
            Wants::Not(part) => gather(part, found),
            Wants::Journey(wanted) => found.push((wanted, &criterion.place)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    let criteria = programme.levels.iter().flat_map(|level| &level.criteria);
    criteria.for_each(|criterion| gather(criterion, &mut found));
    found
}

/// Steps that criteria ask for and frameworks do not have.
fn check_steps(
    wanted: &[(&JourneyWanted, &Place)],
    frameworks: &[Framework],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (wanted, place) in wanted {
        let Some(framework) = frameworks.iter().find(|framework| framework.id == wanted.framework) else {
            continue;
        };
        for step in wanted.steps.iter().filter(|step| framework.step(step).is_none()) {
            let message = format!("`{}` has no step `{step}`", framework.id);
            let fault = Diagnostic::at(Code::UnknownFramework, (*place).clone(), message);
            diagnostics.push(fault.hint(step_hint(framework, step)));
        }
    }
}

fn step_hint(framework: &Framework, step: &str) -> String {
    let ids: Vec<&str> = framework.steps.iter().map(|step| step.id.as_str()).collect();
    match nearest(step, ids.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("its steps are {}", crate::model::decode::quoted(&ids)),
    }
}

/// Awards of programmes and levels that there are not.
fn check_awards(member: &Member, in_use: &InUse, shelves: &Shelves<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for award in &member.awards {
        let programme = in_use.programmes.iter().find(|programme| programme.id == award.programme);
        let Some(programme) = programme else {
            // What could not be read has been told already.
            if !shelves.programmes.has(&award.programme) {
                let message =
                    format!("there is no programme `{}` that this award could be of", award.programme);
                let fault = Diagnostic::at(Code::AwardOfNothing, award.place.clone(), message);
                diagnostics.push(fault.hint(shelves.programmes.hint(&award.programme)));
            }
            continue;
        };
        if programme.level_named(award.level.as_deref()).is_none() {
            let ids: Vec<&str> = programme.levels.iter().map(|level| level.id.as_str()).collect();
            let message = match &award.level {
                Some(level) => format!("`{}` has no level `{level}`", programme.id),
                None => format!("this award does not say which level of `{}` it is", programme.id),
            };
            let fault = Diagnostic::at(Code::AwardOfNothing, award.place.clone(), message);
            let fault = fault.label(programme.place.clone(), "the programme");
            let help = format!("`level:` is one of {}", crate::model::decode::quoted(&ids));
            diagnostics.push(fault.help(help));
        }
    }
}

/// Journeys on frameworks, and by steps, that there are not.
fn check_journeys(member: &Member, in_use: &InUse, shelves: &Shelves<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for journey in &member.journeys {
        let Some(framework) = in_use.frameworks.iter().find(|known| known.id == journey.framework) else {
            if !shelves.frameworks.has(&journey.framework) {
                let message = format!("there is no framework `{}`", journey.framework);
                let fault = Diagnostic::at(Code::StepOfNothing, journey.place.clone(), message);
                diagnostics.push(fault.hint(shelves.frameworks.hint(&journey.framework)));
            }
            continue;
        };
        for step in journey.steps.iter().filter(|step| framework.step(&step.id).is_none()) {
            let message = format!("`{}` has no step `{}`", framework.id, step.id);
            let fault = Diagnostic::at(Code::StepOfNothing, step.place.clone(), message);
            diagnostics.push(fault.hint(step_hint(framework, &step.id)));
        }
    }
}
