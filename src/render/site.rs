//! All files of a site by one interface: pages by templates, files for programs by their writers, and the
//! theme's own files as they are.

use std::collections::BTreeMap;
use std::hash::Hash;
use std::{fmt, io};

use rayon::prelude::*;

use super::archive::zip;
use super::picture::resized;
use super::tables::Tables;
use super::{
    Artifacts, Batch, Flow, Ground, Key, MADE_BY, Made, Pictures, Renderer, Unpoured, data, outside_links,
};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::plan::view::fingerprint::fingerprint;
use crate::plan::view::{FileView, KitBody, KitEntry, KitView, View};
use crate::plan::{Drawn, MadeOf, Recipe, Roots, SitePlan};

/// Where files of the site folder are read from that are published as they are.
pub trait Contents: Sync {
    /// The bytes of a file, by its path in the site folder.
    ///
    /// # Errors
    /// Whatever the system says.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// What was found to be other than it was when the site was planned, so that nothing of it can be published.
    fn lost(&self) -> Option<&Diagnostic> {
        None
    }
}

impl fmt::Debug for dyn Contents + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contents")
    }
}

/// A planned site that can be rendered file by file.
#[derive(Debug)]
pub struct RenderedSite<'a> {
    plan: &'a SitePlan<'a>,
    /// One for each language of the plan.
    renderers: &'a [Renderer],
    contents: &'a dyn Contents,
    tables: Tables,
    /// The paths, sorted, and what is behind each.
    files: Vec<(&'a str, Behind<'a>)>,
}

/// What is behind a path.
#[derive(Clone, Copy, Debug)]
enum Behind<'a> {
    /// A position in the plan's outputs.
    Output(usize),
    Theme(&'a [u8]),
}

impl<'a> RenderedSite<'a> {
    /// The site of a plan, with a renderer for each of its languages and the files of its theme.
    pub fn new(
        plan: &'a SitePlan<'a>,
        renderers: &'a [Renderer],
        theme_files: BTreeMap<&'a str, &'a [u8]>,
        contents: &'a dyn Contents,
    ) -> RenderedSite<'a> {
        // A large network has a million of them.
        let mut files: Vec<(&str, Behind)> = Vec::with_capacity(plan.outputs.len() + theme_files.len());
        let outputs = plan.outputs.iter().enumerate();
        files.extend(outputs.map(|(index, output)| (output.path.as_str(), Behind::Output(index))));
        files.extend(theme_files.into_iter().map(|(path, bytes)| (path, Behind::Theme(bytes))));
        files.par_sort_by_key(|(path, _)| *path);
        RenderedSite { plan, renderers, contents, tables: Tables::default(), files }
    }

    /// One line about pictures that are left out without anybody having asked for that.
    pub fn not_drawn(&self) -> Option<String> {
        let pictures = self.plan.pictures();
        let left = match pictures.drawn {
            Drawn::Everything => return None,
            _ if !pictures.is_ours => return None,
            Drawn::Main => "none of single inventories is drawn",
            Drawn::Cards => "only cards are drawn",
            Drawn::Nothing => "none is drawn",
        };
        let possible = pictures.possible;
        Some(format!(
            "{possible} pictures would take their time, so {left}; `pictures: all` under `site:` draws every one"
        ))
    }

    /// What the site is rendered from.
    pub(super) fn plan(&self) -> &SitePlan<'a> {
        self.plan
    }

    /// What stands before every address of the site: `/network`, or nothing.
    pub fn base_path(&self) -> &str {
        &self.plan.site().base_path
    }

    /// Where the style sheet of all pages is, and its integrity; empty where the theme has none.
    pub fn styles(&self) -> (&str, &str) {
        let styles = &self.renderers[0].styles;
        (&styles.url, &styles.integrity)
    }

    /// Where a path is among [`Artifacts::paths`].
    pub fn position(&self, path: &str) -> Option<usize> {
        self.files.binary_search_by_key(&path, |(path, _)| path).ok()
    }

    /// Why the file at this position would not be published, where it would not: it is there because drafts were
    /// asked for.
    pub fn unpublished(&self, position: usize) -> Option<String> {
        match self.files.get(position)?.1 {
            Behind::Output(output) => self.plan.unpublished(&self.plan.outputs[output]),
            Behind::Theme(_) => None,
        }
    }

    /// Where the file at this position comes from; `None` for a file of the theme.
    pub fn roots(&self, position: usize) -> Option<Roots> {
        let Behind::Output(output) = self.files.get(position)?.1 else { return None };
        Some(self.plan.roots(&self.plan.outputs[output]))
    }

    /// What the key of the file at this position depends on, beside what the file shows.
    pub fn grounds_of(&self, position: usize) -> Vec<Ground> {
        let Some((_, Behind::Output(output))) = self.files.get(position) else { return Vec::new() };
        let output = &self.plan.outputs[*output];
        let mut grounds = vec![Ground::Program];
        match self.plan.view(output) {
            View::Picture(_) | View::Kit(_) => grounds.push(Ground::Pictures),
            view if is_for_programs(&view) => {}
            _ => {
                let renderer = &self.renderers[output.language];
                grounds.extend(renderer.grounds.iter().map(|(ground, _)| ground.clone()));
            }
        }
        grounds
    }

    fn key(&self, view: &View, renderer: &Renderer) -> Key {
        match view {
            View::Json(json) | View::Index(json) => data_key(view, &**json),
            View::Calendar(calendar) => data_key(view, &**calendar),
            // Its texts have notes and the like in the words of the language.
            View::Feed(feed) => data_key(view, &(&**feed, &renderer.language.fingerprint)),
            View::ChartTable(chart) => data_key(view, &("chart", &**chart)),
            View::File(file) => data_key(view, &**file),
            View::Kit(kit) => kit_key(view, kit, &renderer.pictures),
            View::Picture(picture) => renderer.pictures.key(picture),
            _ => renderer.key(view),
        }
    }

    /// A file as it is, or its picture in another width.
    fn file(&self, view: &FileView) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let place = || Place::start_of(&view.file.as_str().into());
        let bytes = self.contents.read(&view.file).map_err(|error| {
            let message = format!("`{}` cannot be read: {error}", view.file);
            vec![Diagnostic::at(Code::Unreadable, place(), message)]
        })?;
        let Some(resize) = &view.resize else { return Ok(bytes) };
        resized(&bytes, resize).map_err(|reason| {
            let message = format!("this picture cannot be made smaller: {reason}");
            let fault = Diagnostic::at(Code::BrokenPicture, place(), message);
            vec![fault.help("save it again from the program that it comes from")]
        })
    }

    /// A press kit as one file.
    fn kit(&self, kit: &KitView, pictures: &Pictures) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let bytes = |entry: &KitEntry| match &entry.body {
            KitBody::Picture(picture) => Ok(pictures.draw(picture)),
            KitBody::Text(text) => Ok(text.clone().into_bytes()),
            KitBody::File(file) => self.file(file),
        };
        let files: Result<Vec<(&str, Vec<u8>)>, Vec<Diagnostic>> =
            kit.entries.iter().map(|entry| Ok((entry.name.as_str(), bytes(entry)?))).collect();
        Ok(zip(&files?))
    }

    /// Every link to another host that a text has, with its place.
    pub fn outside_links(&self) -> Vec<(String, Place)> {
        outside_links(self.plan)
    }

    fn bytes(&self, view: &View, renderer: &Renderer) -> Result<Vec<u8>, Vec<Diagnostic>> {
        match view {
            View::Json(json) => Ok(data::pretty(json)),
            View::Index(json) => Ok(data::compact(json)),
            View::Calendar(calendar) => Ok(data::calendar(calendar)),
            View::Feed(feed) => Ok(data::feed(feed, &renderer.language)),
            View::ChartTable(chart) => Ok(chart.csv().into_bytes()),
            View::File(file) => self.file(file),
            View::Kit(kit) => self.kit(kit, &renderer.pictures),
            View::Picture(picture) => Ok(renderer.pictures.draw(picture)),
            _ => renderer.render(view),
        }
    }
}

impl Artifacts for RenderedSite<'_> {
    fn paths(&self) -> Vec<&str> {
        self.files.iter().map(|(path, _)| *path).collect()
    }

    fn grounds(&self) -> Vec<(Ground, String)> {
        let mut grounds: Vec<(Ground, String)> =
            self.renderers.iter().flat_map(|renderer| renderer.grounds.iter().cloned()).collect();
        grounds.push((Ground::Program, MADE_BY.to_owned()));
        grounds.extend(self.renderers.first().map(|one| (Ground::Pictures, one.pictures.word())));
        grounds.sort();
        grounds.dedup();
        grounds
    }

    fn batches(&self) -> Vec<Batch> {
        let shared = format!("{:?}", self.grounds());
        let batch = |MadeOf { name, print }: MadeOf| {
            let all = blake3::Hasher::new().update(shared.as_bytes()).update(&print).finalize();
            Batch { name, print: *all.as_bytes() }
        };
        self.plan.made_of_all().into_iter().map(batch).collect()
    }

    fn batch(&self, index: usize) -> Option<usize> {
        let Behind::Output(output) = self.files.get(index)?.1 else { return None };
        self.plan.made_of(&self.plan.outputs[output])
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        let made = self.made(index, last)?;
        self.all_is_there().map(|()| made)
    }

    fn flow(&self, index: usize) -> Result<Option<Flow<'_>>, Vec<Diagnostic>> {
        let Some((_, Behind::Output(output))) = self.files.get(index) else { return Ok(None) };
        let output = &self.plan.outputs[*output];
        let Recipe::Table(table) = output.recipe else { return Ok(None) };
        let flow = self.tables.flow(self.plan, table, self.plan.view(output));
        self.all_is_there()?;
        // Its rows are made as they are written, and what they are made of may be lost until then.
        let is_whole = || self.all_is_there().map_err(Unpoured::Faults);
        Ok(flow.map(|flow| Flow::of(flow.key, move |into| flow.pour(into).and_then(|()| is_whole()))))
    }
}

impl RenderedSite<'_> {
    /// Whether all that the site was planned of is as it was then.
    fn all_is_there(&self) -> Result<(), Vec<Diagnostic>> {
        self.contents.lost().map_or(Ok(()), |lost| Err(vec![lost.clone()]))
    }

    fn made(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        let Some((path, behind)) = self.files.get(index) else {
            return Err(vec![Diagnostic::of_run(Code::SamePath, format!("there is no file number {index}"))]);
        };
        match behind {
            Behind::Theme(bytes) => {
                let key = Key(*blake3::hash(bytes).as_bytes());
                Ok(if last == Some(key) { Made::Same } else { Made::Fresh { key, bytes: bytes.to_vec() } })
            }
            Behind::Output(output) => {
                let output = &self.plan.outputs[*output];
                let renderer = &self.renderers[output.language];
                let view = self.plan.view(output);
                if let Some(made) = self.tables.made(self.plan, (output.recipe, &view), last) {
                    return Ok(made);
                }
                let key = self.key(&view, renderer);
                if last == Some(key) {
                    return Ok(Made::Same);
                }
                let bytes = self.bytes(&view, renderer).map_err(|faults| about(path, faults))?;
                Ok(Made::Fresh { key, bytes })
            }
        }
    }
}

/// Whether a file is written without templates.
fn is_for_programs(view: &View) -> bool {
    matches!(
        view,
        View::Json(_)
            | View::Index(_)
            | View::Table(_)
            | View::Package(_)
            | View::Calendar(_)
            | View::Feed(_)
            | View::ChartTable(_)
            | View::File(_)
    )
}

/// A template's fault names the page that it spoiled.
fn about(path: &str, faults: Vec<Diagnostic>) -> Vec<Diagnostic> {
    faults.into_iter().map(|fault| fault.help(format!("while rendering `{path}`"))).collect()
}

/// The key of a press kit: its texts, and how each of its pictures would be drawn.
fn kit_key(view: &View, kit: &KitView, pictures: &Pictures) -> Key {
    let drawn = |entry: &KitEntry| match &entry.body {
        KitBody::Picture(picture) => Some(pictures.key(picture).0),
        // What stands for the bytes of a file is in the kit itself.
        KitBody::Text(_) | KitBody::File(_) => None,
    };
    data_key(view, &(kit, kit.entries.iter().map(drawn).collect::<Vec<_>>()))
}

/// The key of a file for programs: no template and no theme has a part in it.
pub(super) fn data_key(view: &View, data: &impl Hash) -> Key {
    Key(fingerprint(&(env!("CARGO_PKG_VERSION"), view.kind(), data)))
}
