//! What is answered to each request: pages with our script in them, files as they are, and what our script asks.

use std::sync::Arc;
use std::time::Duration;

use super::faults::{escaped, page as faults_page};
use super::http::{Events, Request, Response, Status};
use super::preview::{Preview, Sight, What};
use super::shown::Page;

/// Where our own files are; no site has a page there, because routes have no underscore at their beginning.
const OWN: &str = "/_milepost/";
const SCRIPT: &str = include_str!("browser/client.js");
const OVERLAY: &str = include_str!("browser/overlay.css");
/// How long a line is silent before we see whether somebody still listens.
const SILENCE: Duration = Duration::from_secs(15);

/// Answers one request.
pub fn respond(preview: &Arc<Preview>, request: &Request) -> Response {
    if let Some(own) = request.path.strip_prefix(OWN) {
        return respond_own(preview, own, request);
    }
    let sight = preview.look(&request.path);
    match &sight.what {
        What::Page(page) => {
            let media = media(&request.path);
            match media == HTML {
                true => html(Status::Fine, with_script(page, preview)),
                false => Response::Whole { status: Status::Fine, media, body: Arc::clone(&page.bytes) },
            }
        }
        What::Folder => Response::Elsewhere(format!("{}/", request.path)),
        What::Missing(None) if is_before_base(&request.path, &sight) => {
            let base = sight.shown.as_ref().map_or("", |shown| shown.base_path.as_str());
            Response::Elsewhere(format!("{base}/"))
        }
        What::Missing(Some(page)) if media(&request.path) == HTML => {
            html(Status::Missing, with_script(page, preview))
        }
        What::Missing(_) => Response::text(Status::Missing, "there is nothing at this address"),
        What::Nothing => html(
            Status::Faulty,
            faults_page(&sight.faults, &script(preview, sight.what.mark(), None)).into_bytes(),
        ),
    }
}

/// Whether the site begins below this address.
fn is_before_base(path: &str, sight: &Sight) -> bool {
    let base = sight.shown.as_ref().map_or("", |shown| shown.base_path.as_str());
    !base.is_empty() && (path == "/" || path == base)
}

fn respond_own(preview: &Arc<Preview>, own: &str, request: &Request) -> Response {
    let text = |media, text: &str| Response::Whole {
        status: Status::Fine,
        media,
        body: Arc::new(text.as_bytes().to_vec()),
    };
    match own {
        "client.js" => text("text/javascript; charset=utf-8", SCRIPT),
        "overlay.css" => text("text/css; charset=utf-8", OVERLAY),
        "events" => {
            let page = request.asked("page").unwrap_or_else(|| "/".to_owned());
            Response::Events(Box::new(Line { preview: Arc::clone(preview), page, last: None }))
        }
        _ => Response::text(Status::Missing, "there is nothing at this address"),
    }
}

/// What one open page is told.
#[derive(Debug)]
struct Line {
    preview: Arc<Preview>,
    /// Its address without the host.
    page: String,
    /// The exchange that it was told of last.
    last: Option<u64>,
}

impl Events for Line {
    fn next(&mut self) -> Option<String> {
        if let Some(last) = self.last
            && !self.preview.wait_beyond(last, SILENCE)
        {
            return None;
        }
        let sight = self.preview.look(&self.page);
        self.last = Some(sight.number);
        let styles = sight.shown.as_ref().map(|shown| shown.styles.clone()).unwrap_or_default();
        let said = serde_json::json!({
            "session": self.preview.session,
            "mark": sight.what.mark(),
            "styles": styles.url,
            "integrity": styles.integrity,
            "faults": &*sight.faults,
        });
        Some(said.to_string())
    }
}

fn html(status: Status, bytes: Vec<u8>) -> Response {
    Response::Whole { status, media: HTML, body: Arc::new(bytes) }
}

/// The page with our script at the end of its head. A page whose own policy allows no script stays without: it is
/// made for frames, and is loaded again by hand.
fn with_script(page: &Page, preview: &Preview) -> Vec<u8> {
    let bytes = &page.bytes;
    let head = find(bytes, b"</head>");
    let policy = find(&bytes[..head.unwrap_or(0)], b"Content-Security-Policy").is_some();
    let allows = find(&bytes[..head.unwrap_or(0)], b"script-src 'self'").is_some();
    match head {
        Some(at) if allows || !policy => {
            let script = script(preview, &page.mark, page.unpublished.as_deref());
            [&bytes[..at], script.as_bytes(), &bytes[at..]].concat()
        }
        _ => bytes.to_vec(),
    }
}

fn script(preview: &Preview, mark: &str, unpublished: Option<&str>) -> String {
    let unpublished =
        unpublished.map(|why| format!(" data-unpublished=\"{}\"", escaped(why))).unwrap_or_default();
    let session = &preview.session;
    format!(
        "<script src=\"{OWN}client.js\" data-session=\"{session}\" data-mark=\"{mark}\"{unpublished}></script>\n"
    )
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}

const HTML: &str = "text/html; charset=utf-8";

/// The media type of an address, by the end of its name.
fn media(path: &str) -> &'static str {
    let name = path.rsplit('/').next().unwrap_or_default();
    // A camera writes `.JPG`.
    match name.rsplit_once('.').map_or("html", |(_, end)| end).to_ascii_lowercase().as_str() {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "csv" => "text/csv; charset=utf-8",
        "xml" => "application/xml",
        "atom" => "application/atom+xml",
        "ics" => "text/calendar; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "zip" => "application/zip",
        "html" => HTML,
        _ => "application/octet-stream",
    }
}
