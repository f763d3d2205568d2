//! A site with the files by which its texts are searched word by word. They are made together, and named after what is in
//! them: which there are is only known when they are made. So all of them have the same key, and where the last site has
//! files of that key, these are the ones.

#[cfg(feature = "search-pagefind")]
mod library;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::chemistry::escape;
use super::prose::{self, Inserted, Setting};
use super::{Artifacts, Batch, Flow, Ground, Key, Made, RenderedSite};
use crate::diagnostic::{Code, Diagnostic};
use crate::language::Language;
use crate::plan::view::fingerprint::fingerprint;
use crate::plan::view::{Insertion, SiteView};
use crate::plan::{SearchedText, TEXTS};

#[cfg(feature = "search-pagefind")]
use library::index;

/// Nothing is searched by a program that was built without the library, and no site is planned so.
#[cfg(not(feature = "search-pagefind"))]
fn index(_documents: &[Document]) -> Result<Files, String> {
    Ok(Files::new())
}

/// Bytes by their names below the folder of texts.
type Files = BTreeMap<String, Vec<u8>>;

/// A page as it is searched: HTML of its words alone, without what stands around them on the site.
#[derive(Clone, Debug, Hash)]
struct Document {
    /// Root-relative.
    url: String,
    html: String,
}

/// A site, and beside its files those by which its texts are searched.
#[derive(Debug)]
pub struct WithTexts<'a> {
    site: &'a RenderedSite<'a>,
    documents: Vec<Document>,
    key: Key,
    /// Each path with the file of the site that it is; those of texts are none.
    files: Vec<(Cow<'a, str>, Option<usize>)>,
    made: OnceLock<Result<Files, String>>,
}

impl<'a> WithTexts<'a> {
    /// Whether this program can make texts ready for being searched.
    pub const ARE_SEARCHED: bool = cfg!(feature = "search-pagefind");

    /// The files of a site and those of its texts; `last` gives the paths of the last site that have a key.
    pub fn of(site: &'a RenderedSite<'a>, last: impl FnOnce(Key) -> Vec<String>) -> WithTexts<'a> {
        let documents = documents(site);
        let key = Key(fingerprint(&(env!("CARGO_PKG_VERSION"), "texts", &documents)));
        let files = site.paths().into_iter().enumerate();
        let files = files.map(|(position, path)| (Cow::Borrowed(path), Some(position))).collect();
        let mut with = WithTexts { site, documents, key, files, made: OnceLock::new() };
        if with.documents.is_empty() {
            return with;
        }
        let mut paths = last(key);
        paths.retain(|path| path.starts_with(TEXTS));
        if paths.is_empty() {
            paths = with.new_paths();
        }
        with.files.extend(paths.into_iter().map(|path| (Cow::Owned(path), None)));
        with.files.sort();
        with
    }

    fn made(&self) -> &Result<Files, String> {
        self.made.get_or_init(|| index(&self.documents))
    }

    /// Where nothing could be made there is one path, so that asking for it says why.
    fn new_paths(&self) -> Vec<String> {
        match self.made() {
            Ok(files) => files.keys().map(|name| format!("{TEXTS}/{name}")).collect(),
            Err(_) => vec![format!("{TEXTS}/index")],
        }
    }

    fn file(&self, path: &str) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let fault = |reason: &str| {
            let message = format!("the texts cannot be made ready for searching: {reason}");
            let help = "with `search: titles` under `site:` the site is published without that";
            vec![Diagnostic::of_run(Code::TextsNotIndexed, message).help(help)]
        };
        let files = self.made().as_ref().map_err(|reason| fault(reason))?;
        let name = path.strip_prefix(TEXTS).unwrap_or(path).trim_start_matches('/');
        files.get(name).cloned().ok_or_else(|| fault(&format!("there is no file `{name}`")))
    }
}

impl Artifacts for WithTexts<'_> {
    fn paths(&self) -> Vec<&str> {
        self.files.iter().map(|(path, _)| &**path).collect()
    }

    fn grounds(&self) -> Vec<(Ground, String)> {
        self.site.grounds()
    }

    fn batches(&self) -> Vec<Batch> {
        self.site.batches()
    }

    fn batch(&self, index: usize) -> Option<usize> {
        self.site.batch(self.files[index].1?)
    }

    fn make(&self, index: usize, last: Option<Key>) -> Result<Made, Vec<Diagnostic>> {
        match &self.files[index] {
            (_, Some(position)) => self.site.make(*position, last),
            (path, None) if last != Some(self.key) => {
                Ok(Made::Fresh { key: self.key, bytes: self.file(path)? })
            }
            _ => Ok(Made::Same),
        }
    }

    fn flow(&self, index: usize) -> Result<Option<Flow<'_>>, Vec<Diagnostic>> {
        self.files[index].1.map_or(Ok(None), |position| self.site.flow(position))
    }
}

fn documents(site: &RenderedSite<'_>) -> Vec<Document> {
    let sites: Vec<(&SiteView, &Language)> =
        site.plan().sites().map(|(site, language)| (site, &**language)).collect();
    let texts = site.plan().searched_texts();
    texts.par_iter().map(|(position, text)| document(text, sites[*position])).collect()
}

fn document(text: &SearchedText, (site, words): (&SiteView, &Language)) -> Document {
    let inserted: Vec<Inserted> = text.prose.insertions.iter().map(inserted).collect();
    let setting = Setting {
        folder: &text.prose.folder,
        inserted: &inserted,
        language: &site.language,
        words,
        ..Setting::of(site)
    };
    let mut html = format!("<html lang=\"{}\"><body><h1>", words.tag);
    escape(&mut html, &text.title);
    html.push_str("</h1><p>");
    escape(&mut html, &text.lede);
    html.push_str("</p>");
    // Cells of a table are words apart.
    html.push_str(
        &prose::set(&text.prose.markdown, &setting).replace("</td>", "</td> ").replace("</th>", "</th> "),
    );
    html.push_str("</body></html>");
    Document { url: text.url.clone(), html }
}

/// A chart or a card is searched by its name.
fn inserted(insertion: &Insertion) -> Inserted {
    let Insertion { start, end, text, exact, url, .. } = insertion;
    Inserted::in_words(*start..*end, text, exact, url)
}
