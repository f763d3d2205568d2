//! Every file of a site, read and parsed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::SystemTime;

use rayon::prelude::*;

use crate::diagnostic::{Checked, Code, Diagnostic, Place, Span};
use crate::disk::{Content, Disk, Stamp};

use super::late::{Late, Seen, SeenFile};
use super::listing::{Listing, OF_A_PIECE};
use super::picture::{Picture, picture};
use super::place::BEGINNING;
use super::stray::{Kind, kind_of};
use super::unparsed::{Unparsed, UnparsedFiles};
use super::{Node, markdown, shipped, utf8, yaml};

/// Where files of members are.
const MEMBERS: &str = "data/members/";

/// No file that belongs to a site is larger; a larger one is not even read.
pub(super) const LARGEST: u64 = 64 << 20;

/// The folders of a site that are read.
pub(super) const FOLDERS: [&str; 3] = ["content", "data", "themes"];

/// Every file of a site by its path, in the order of the paths.
#[derive(Debug, Default)]
pub struct Sources {
    /// `data/**/*.yaml` but those of members, the site's own and, where it has none of that path, those that ship with Milepost.
    pub data: BTreeMap<Arc<str>, Document>,
    /// `data/members/**/*.yaml`, not parsed yet: there may be hundreds of thousands of them, and as nodes they would
    /// take ten times the memory. Each is needed once, by its member.
    pub members: UnparsedFiles,
    /// `content/**/*.md`.
    pub articles: BTreeMap<Arc<str>, Article>,
    /// `data/tables/**/*.csv`, as bytes: the YAML beside each says its encoding.
    pub tables: BTreeMap<Arc<str>, Vec<u8>>,
    /// `data/outlines/**/*.topojson`, and a site's own instead of those that ship in `data/reference/outlines/`.
    pub outlines: BTreeMap<Arc<str>, String>,
    /// `themes/**`, as bytes: the site's own files only.
    pub themes: BTreeMap<Arc<str>, Vec<u8>>,
    /// Other files below `content/`: pictures and downloads.
    pub assets: BTreeMap<Arc<str>, Asset>,
    /// Paths of files that are there and could not be read or made sense of.
    pub unread: BTreeSet<Arc<str>>,
    /// Stands for all that was found, whatever became of it. Zeros where files were read one by one.
    pub print: [u8; 32],
    /// Stands for the same as the system says it is, from the moment on at which nothing was read yet: see
    /// [`Listing::stamped`].
    pub stamped: Option<[u8; 32]>,
    /// What files of members were when they were read.
    pub seen: Seen,
    /// Reads those of them that were not read.
    pub late: Option<Arc<Late>>,
}

/// One YAML file.
#[derive(Debug)]
pub struct Document {
    /// The name that places in it have: its path, or `(built in)/…` and its path.
    pub file: Arc<str>,
    /// Stands for the text: whoever made something of it can see whether it is still the same.
    pub hash: [u8; 32],
    /// [`super::Value::Empty`] when nothing stands in the file.
    pub root: Node,
}

/// A file that is published as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asset {
    pub bytes: u64,
    /// Stands for its bytes.
    pub hash: [u8; 32],
    /// What it shows, if it is a picture.
    pub picture: Option<Picture>,
}

/// One Markdown file: front matter and body.
#[derive(Debug)]
pub struct Article {
    /// Its path, as its places name it.
    pub file: Arc<str>,
    /// Stands for the text of the file.
    pub hash: [u8; 32],
    /// The front matter; [`super::Value::Empty`] when nothing stands between the two lines.
    pub front: Node,
    /// The Markdown after the front matter.
    pub body: Arc<str>,
    /// Where the body starts in the file, so that a place in the body can be told as a place in the file.
    pub body_start: Span,
}

/// So many files are one piece of work: of larger ones the last keeps one thread busy, and nobody can take a part of it.
const AT_ONCE: usize = 64;

/// Reads a site folder. What cannot be read is a diagnostic, and is left out of the sources.
/// The result does not depend on how many threads read.
pub fn sources(disk: &dyn Disk) -> Checked<Sources> {
    sources_of(disk, Listing::of(disk), (None, &Seen::default()))
}

/// The same, of files that are listed already; `at` is a moment before, without which nothing is read later. Files of members that are as they were `seen` are
/// read when something needs them.
pub fn sources_of(
    disk: &dyn Disk,
    listing: Listing,
    (at, seen): (Option<SystemTime>, &Seen),
) -> Checked<Sources> {
    let late = at.and_then(|_| disk.later()).map(|disk| Arc::new(Late::new(disk)));
    let known = match late.is_some() && !seen.is_empty() {
        true => seen.still(&listing.paths, listing.stamps(disk)),
        false => Vec::new(),
    };
    let taken = |(position, path): (usize, &String)| {
        let known = known.get(position).copied().flatten().zip(late.as_ref());
        known.map_or_else(|| read((disk, late.as_ref()), path), |(known, late)| unread(known, late))
    };
    let read: Vec<Taken> = listing.paths.par_iter().with_max_len(AT_ONCE).enumerate().map(taken).collect();
    let stamps: Vec<Option<Stamp>> = read.iter().map(|taken| taken.stamp).collect();
    let stamped = at.and_then(|at| listing.with_stamps(&stamps, at));
    let Listing { paths, faults: mut diagnostics, .. } = listing;
    let mut sources =
        Sources { print: print(&paths, &read, &diagnostics), stamped, late, ..Sources::default() };
    // Most files are members', and come in their order.
    sources.members.reserve(paths.len());
    sources.seen.reserve(if at.is_some() { paths.len() } else { 0 });
    for (path, Taken { part, hash, stamp }) in paths.into_iter().zip(read) {
        let settled = stamp.zip(at).filter(|(stamp, at)| stamp.is_settled(*at));
        if let (Some(Part::Member(file)), Some((stamp, _))) = (&part.value, settled) {
            sources.seen.add(&file.file, stamp, hash);
        }
        let faulty = part.diagnostics.iter().any(Diagnostic::is_error);
        match part.take(&mut diagnostics) {
            Some(part) => sources.add(path, part),
            None if faulty => drop(sources.unread.insert(path.into())),
            None => {}
        }
    }
    sources.add_shipped(&mut diagnostics);
    Checked::new(sources, diagnostics)
}

/// Stands for files by their paths and bytes, and for what could not be listed.
fn print(paths: &[String], read: &[Taken], not_listed: &[Diagnostic]) -> [u8; 32] {
    let of_some = |(paths, read): (&[String], &[Taken])| {
        // In one piece: a hasher that is fed word by word spends its time on being fed.
        let mut all = Vec::with_capacity(paths.len() * 100);
        for (path, taken) in paths.iter().zip(read) {
            all.extend((path.len() as u64).to_le_bytes());
            all.extend(path.as_bytes());
            all.extend(taken.hash);
        }
        *blake3::hash(&all).as_bytes()
    };
    let pieces = paths.par_chunks(OF_A_PIECE).zip(read.par_chunks(OF_A_PIECE));
    let mut all: Vec<[u8; 32]> = pieces.map(of_some).collect();
    all.extend(not_listed.iter().map(|fault| *blake3::hash(fault.message.as_bytes()).as_bytes()));
    *blake3::hash(all.as_flattened()).as_bytes()
}

/// What was made of a file.
pub(super) struct Taken {
    pub part: Checked<Option<Part>>,
    /// Stands for its bytes; zeros where they were not read.
    hash: [u8; 32],
    stamp: Option<Stamp>,
}

/// What one file is. What is large is in boxes: most files are members'.
pub(super) enum Part {
    Data(Box<Document>),
    Member(Unparsed),
    Article(Box<Article>),
    Table(Vec<u8>),
    Outline(String),
    Theme(Vec<u8>),
    Asset(Asset),
}

impl Sources {
    pub(super) fn add(&mut self, path: String, part: Part) {
        match part {
            // One allocation for the path: the key and the places share it.
            Part::Data(document) => drop(self.data.insert(Arc::clone(&document.file), *document)),
            Part::Member(file) => self.members.insert(file),
            Part::Article(article) => drop(self.articles.insert(Arc::clone(&article.file), *article)),
            Part::Table(bytes) => drop(self.tables.insert(path.into(), bytes)),
            Part::Outline(text) => drop(self.outlines.insert(path.into(), text)),
            Part::Theme(bytes) => drop(self.themes.insert(path.into(), bytes)),
            Part::Asset(asset) => drop(self.assets.insert(path.into(), asset)),
        }
    }

    /// A site's own file wins; one that could not be read is replaced, so that its fault is told once
    /// and not again at everything that needs it.
    pub(super) fn add_shipped(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        for (path, text) in shipped::documents() {
            if !self.data.contains_key(path)
                && let Some(document) = shipped::document(path, text).take(diagnostics)
            {
                self.data.insert(Arc::from(path), document);
            }
        }
    }
}

/// A file that is as it was seen.
fn unread(SeenFile { path, stamp, hash }: &SeenFile, late: &Arc<Late>) -> Taken {
    let part = Part::Member(Unparsed::unread(Arc::clone(path), *hash, late));
    Taken { part: Checked::new(Some(part), Vec::new()), hash: *hash, stamp: Some(*stamp) }
}

/// Reads one file; a member's text is read again by `late` when it is needed a second time.
pub(super) fn read((disk, late): (&dyn Disk, Option<&Arc<Late>>), path: &str) -> Taken {
    let unread = |part| Taken { part, hash: [0; 32], stamp: None };
    let file: Arc<str> = path.into();
    let kind = match kind_of(&file) {
        Ok(Kind::Ignored) => return unread(Checked::new(None, Vec::new())),
        Ok(kind) => kind,
        Err(stray) => return unread(Checked::new(None, vec![*stray])),
    };
    match bytes(disk, &file) {
        Ok((bytes, stamp)) => {
            let hash = *blake3::hash(&bytes).as_bytes();
            Taken { part: part((file, kind), (bytes, hash), late), hash, stamp }
        }
        Err(fault) => unread(Checked::new(None, vec![*fault])),
    }
}

fn part(
    (file, kind): (Arc<str>, Kind),
    (bytes, hash): (Vec<u8>, [u8; 32]),
    late: Option<&Arc<Late>>,
) -> Checked<Option<Part>> {
    match kind {
        Kind::Table => Checked::new(Some(Part::Table(bytes)), Vec::new()),
        Kind::Theme => Checked::new(Some(Part::Theme(bytes)), Vec::new()),
        Kind::Asset => asset(&file, &bytes, hash),
        _ => match utf8::text(&file, bytes) {
            Ok(text) if matches!(kind, Kind::Data) && file.starts_with(MEMBERS) => {
                Checked::new(Some(Part::Member(Unparsed::new(file, (text, hash), late))), Vec::new())
            }
            Ok(text) if kind == Kind::Outline => Checked::new(Some(Part::Outline(text)), Vec::new()),
            Ok(text) => parse(&file, (&text, hash), kind),
            Err(fault) => Checked::new(None, vec![*fault]),
        },
    }
}

fn asset(file: &Arc<str>, bytes: &[u8], hash: [u8; 32]) -> Checked<Option<Part>> {
    let suffix = file.rsplit_once('.').map_or("", |(_, suffix)| suffix).to_ascii_lowercase();
    let (picture, fault) = match picture(&suffix, bytes).transpose() {
        Ok(picture) => (picture, None),
        Err(fault) => (None, Some(fault.diagnostic(file))),
    };
    // One with a fault is there for those that link to it. Nothing is published while the fault stands.
    let asset = Asset { bytes: bytes.len() as u64, hash, picture };
    Checked::new(Some(Part::Asset(asset)), fault.into_iter().collect())
}

fn parse(file: &Arc<str>, (text, hash): (&str, [u8; 32]), kind: Kind) -> Checked<Option<Part>> {
    if let Kind::Article = kind {
        let Checked { value, diagnostics } = markdown::article(file, (text, hash));
        return Checked::new(value.map(|article| Part::Article(Box::new(article))), diagnostics);
    }
    let Checked { value, diagnostics } = yaml::parse(file, text, BEGINNING);
    let document = value.map(|root| Part::Data(Box::new(Document { file: Arc::clone(file), hash, root })));
    Checked::new(document, diagnostics)
}

fn bytes(disk: &dyn Disk, file: &Arc<str>) -> Result<(Vec<u8>, Option<Stamp>), Box<Diagnostic>> {
    match disk.read_up_to(file, LARGEST) {
        Ok(Content::Whole(bytes, stamp)) => Ok((bytes, stamp)),
        Ok(Content::TooLarge(size)) => Err(too_large(file, size)),
        Err(error) => Err(Box::new(unreadable(file, &error.to_string()))),
    }
}

fn too_large(file: &Arc<str>, size: u64) -> Box<Diagnostic> {
    let what = format!("this file has {} MB; the largest that is read has {} MB", size >> 20, LARGEST >> 20);
    let help = "divide it into smaller files";
    Box::new(Diagnostic::at(Code::TooMuch, Place::start_of(file), what).help(help))
}

pub(super) fn unreadable(file: &Arc<str>, reason: &str) -> Diagnostic {
    Diagnostic::at(Code::Unreadable, Place::start_of(file), format!("`{file}` cannot be read: {reason}"))
}
