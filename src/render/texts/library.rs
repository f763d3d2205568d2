//! Texts are made ready for searching by Pagefind. The one file that names `pagefind` and `tokio`.

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;
use rayon::ThreadPoolBuilder;

use super::{Document, Files};

/// What pages say that is no text: the marks behind headings, and tables of contents.
const SILENT: [&str; 2] = [".anchor", ".contents"];

/// What the library writes beside the index, for looks of its own. We have ours.
const NOT_OURS: [&str; 5] = [
    "pagefind-ui.",
    "pagefind-modular-ui.",
    "pagefind-component-ui.",
    "pagefind-highlight.",
    "pagefind-worker.",
];

/// The files that a browser searches in, by their names.
///
/// # Errors
/// Whatever the library says, in words.
pub fn index(documents: &[Document]) -> Result<Files, String> {
    let threads = rayon::current_num_threads();
    // On a thread and in a pool of its own: while the library waits for its own tasks it must not take up one of ours,
    // which may wait for the library.
    let work = || -> Result<Files, String> {
        let pool =
            ThreadPoolBuilder::new().num_threads(threads).build().map_err(|error| error.to_string())?;
        pool.install(|| indexed(documents))
    };
    let ended = std::thread::scope(|scope| scope.spawn(work).join());
    ended.unwrap_or_else(|_| Err("the library stopped".to_owned()))
}

fn indexed(documents: &[Document]) -> Result<Files, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    let files = runtime.block_on(async {
        let silent = SILENT.map(str::to_owned).to_vec();
        // Read from no file and from no environment: the same texts give the same bytes everywhere.
        let config = PagefindServiceConfig::builder().exclude_selectors(silent).build();
        let mut index = PagefindIndex::new(Some(config))?;
        for Document { url, html } in documents {
            index.add_html_file(None, Some(url.clone()), html.clone()).await?;
        }
        index.get_files().await
    });
    let files = files.map_err(|error| format!("{error:#}"))?.into_iter();
    let named = files.map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents));
    Ok(named.filter(|(name, _)| !NOT_OURS.iter().any(|other| name.starts_with(other))).collect())
}
