//! HTTP/1.1 for one user at the same machine: requests without a body, a thread for each connection. The one file
//! that names `httparse` and opens sockets.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// The head of a request is no longer than this, and has no more fields.
const LONGEST_HEAD: usize = 16 << 10;
const MOST_FIELDS: usize = 96;
/// More connections than a browser with many tabs opens are refused.
const MOST_CONNECTIONS: usize = 256;
/// A browser may keep a connection for later, but not for ever.
const PATIENCE: Duration = Duration::from_secs(60);

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// Decoded, without what follows a `?`; begins with `/`.
    pub path: String,
    /// What follows the `?`, as it was sent.
    pub query: String,
    /// Whether only the head of the answer is wanted.
    pub only_head: bool,
    host: Option<String>,
    keeps_open: bool,
}

impl Request {
    /// The decoded value of a name in the query.
    pub fn asked(&self, name: &str) -> Option<String> {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.into_iter().find(|(key, _)| *key == name).and_then(|(_, value)| decoded(value))
    }

    /// Whether it was sent to this machine by one of its own names: a page of another site that had its own name
    /// point here would send that name (<https://owasp.org/www-community/attacks/DNS_Rebinding>).
    fn is_for_this_machine(&self) -> bool {
        let Some(host) = &self.host else { return false };
        let name = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        };
        ["localhost", "127.0.0.1", "[::1]"].contains(&name.to_ascii_lowercase().as_str())
    }
}

/// What is answered.
#[derive(Debug)]
pub enum Response {
    /// A whole file.
    Whole { status: Status, media: &'static str, body: Arc<Vec<u8>> },
    /// Another address.
    Elsewhere(String),
    /// A line that stays open (<https://html.spec.whatwg.org/multipage/server-sent-events.html>).
    Events(Box<dyn Events>),
}

impl Response {
    /// A text for people.
    pub fn text(status: Status, text: &str) -> Response {
        Response::Whole {
            status,
            media: "text/plain; charset=utf-8",
            body: Arc::new(text.as_bytes().to_vec()),
        }
    }
}

/// Gives events until the line is closed.
pub trait Events: std::fmt::Debug {
    /// The next event's data, in one line; `None` where nothing happened for a while.
    fn next(&mut self) -> Option<String>;
}

/// How an answer is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Fine = 200,
    Malformed = 400,
    Refused = 403,
    Missing = 404,
    NotAllowed = 405,
    Faulty = 500,
}

impl Status {
    fn reason(self) -> &'static str {
        match self {
            Status::Fine => "OK",
            Status::Malformed => "Bad Request",
            Status::Refused => "Forbidden",
            Status::Missing => "Not Found",
            Status::NotAllowed => "Method Not Allowed",
            Status::Faulty => "Internal Server Error",
        }
    }
}

/// Listens on a port of this machine alone; 0 lets the system choose one.
///
/// # Errors
/// Where the port is taken, or may not be had.
pub fn listen(port: u16) -> io::Result<(TcpListener, u16)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
    let port = listener.local_addr()?.port();
    Ok((listener, port))
}

/// Answers whatever is asked, on threads of its own, as long as the process lives.
pub fn answer(listener: TcpListener, respond: Arc<dyn Fn(&Request) -> Response + Send + Sync>) {
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            // Out of file handles, most likely: others will be given back.
            std::thread::sleep(Duration::from_millis(50));
            continue;
        };
        let place = Place::taken(&open);
        if open.load(Ordering::Relaxed) > MOST_CONNECTIONS {
            continue;
        }
        let respond = Arc::clone(&respond);
        // A connection that gets no thread is closed, and the browser asks again.
        let _ = std::thread::Builder::new().name("connection".to_owned()).spawn(move || {
            let _place = place;
            // A reader that has gone away needs no answer.
            let _ = converse(stream, &*respond);
        });
    }
}

/// One of the connections that are open; given back when it is dropped.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn taken(open: &Arc<AtomicUsize>) -> Place {
        open.fetch_add(1, Ordering::Relaxed);
        Place(Arc::clone(open))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Answers the requests of one connection, one after the other.
fn converse(mut stream: TcpStream, respond: &dyn Fn(&Request) -> Response) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut read = Vec::new();
    loop {
        let (response, goes_on, only_head) = match next_request(&mut stream, &mut read)? {
            None => return Ok(()),
            Some(Ok(request)) if !request.is_for_this_machine() => {
                let words = "milepost: this preview answers only to names of this machine, such as 127.0.0.1";
                (Response::text(Status::Refused, words), false, request.only_head)
            }
            Some(Ok(request)) => (respond(&request), request.keeps_open, request.only_head),
            Some(Err(status)) => {
                (Response::text(status, "milepost: this is no request for a page"), false, false)
            }
        };
        match response {
            Response::Events(events) => return tell(&mut stream, events),
            Response::Whole { status, media, body } => {
                let head = format!("Content-Type: {media}\r\n");
                write(&mut stream, (status as u16, status.reason()), &head, (&body, only_head), goes_on)?;
            }
            Response::Elsewhere(address) => {
                let head = format!("Location: {}\r\n", address.replace(['\r', '\n'], ""));
                write(&mut stream, (302, "Found"), &head, (&[], only_head), goes_on)?;
            }
        }
        if !goes_on {
            return stream.shutdown(Shutdown::Write);
        }
    }
}

/// The next request; what was read beyond it stays in `read`. `None` where the other side is done.
fn next_request(stream: &mut TcpStream, read: &mut Vec<u8>) -> io::Result<Option<Result<Request, Status>>> {
    let mut part = [0; 4096];
    loop {
        if !read.is_empty() {
            match parse(read) {
                Parsed::Whole(request, length) => {
                    read.drain(..length);
                    return Ok(Some(Ok(request)));
                }
                Parsed::Never(status) => return Ok(Some(Err(status))),
                Parsed::NotYet if read.len() > LONGEST_HEAD => return Ok(Some(Err(Status::Malformed))),
                Parsed::NotYet => {}
            }
        }
        match stream.read(&mut part)? {
            0 => return Ok(None),
            length => read.extend_from_slice(&part[..length]),
        }
    }
}

enum Parsed {
    /// A request, and how many bytes it took.
    Whole(Request, usize),
    NotYet,
    Never(Status),
}

fn parse(bytes: &[u8]) -> Parsed {
    let mut fields = [httparse::EMPTY_HEADER; MOST_FIELDS];
    let mut parsed = httparse::Request::new(&mut fields);
    let length = match parsed.parse(bytes) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Parsed::NotYet,
        Err(_) => return Parsed::Never(Status::Malformed),
    };
    let only_head = match parsed.method {
        Some("GET") => false,
        Some("HEAD") => true,
        _ => return Parsed::Never(Status::NotAllowed),
    };
    let field = |name: &str| {
        let field = parsed.headers.iter().find(|field| field.name.eq_ignore_ascii_case(name))?;
        std::str::from_utf8(field.value).ok().map(str::trim)
    };
    let has_body = field("content-length").is_some_and(|length| length != "0");
    let (path, query) =
        parsed.path.unwrap_or_default().split_once('?').unwrap_or((parsed.path.unwrap_or_default(), ""));
    let Some(decoded) = decoded(path).filter(|path| path.starts_with('/')) else {
        return Parsed::Never(Status::Malformed);
    };
    if has_body || field("transfer-encoding").is_some() {
        return Parsed::Never(Status::Malformed);
    }
    let closes = field("connection").is_some_and(|words| words.eq_ignore_ascii_case("close"));
    let request = Request {
        path: decoded,
        query: query.to_owned(),
        only_head,
        host: field("host").map(str::to_owned),
        keeps_open: parsed.version == Some(1) && !closes,
    };
    Parsed::Whole(request, length)
}

/// Text without its `%41`; `None` where that is no UTF-8.
fn decoded(text: &str) -> Option<String> {
    let digit = |byte: Option<&u8>| char::from(*byte?).to_digit(16);
    let (bytes, mut plain, mut at) = (text.as_bytes(), Vec::with_capacity(text.len()), 0);
    while let Some(byte) = bytes.get(at) {
        match (byte, digit(bytes.get(at + 1)), digit(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                plain.push(u8::try_from(high * 16 + low).ok()?);
                at += 3;
            }
            _ => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8(plain).ok()
}

/// Head and body in one piece, so that they travel together.
fn write(
    stream: &mut TcpStream,
    (status, reason): (u16, &str),
    head: &str,
    (body, only_head): (&[u8], bool),
    goes_on: bool,
) -> io::Result<()> {
    let connection = if goes_on { "keep-alive" } else { "close" };
    let mut whole = format!(
        "HTTP/1.1 {status} {reason}\r\n{head}Content-Length: {}\r\nCache-Control: no-store\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: {connection}\r\n\r\n",
        body.len()
    )
    .into_bytes();
    if !only_head {
        whole.extend_from_slice(body);
    }
    stream.write_all(&whole)
}

/// Writes events until the other side is gone.
fn tell(stream: &mut TcpStream, mut events: Box<dyn Events>) -> io::Result<()> {
    stream.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n\
          X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 500\n\n",
    )?;
    loop {
        // A comment shows whether somebody still listens.
        let event = events.next().map_or_else(|| ":\n\n".to_owned(), |data| format!("data: {data}\n\n"));
        stream.write_all(event.as_bytes())?;
    }
}

#[cfg(test)]
mod tests {
    use super::{Parsed, Request, Status, parse};

    fn request(text: &str) -> Result<Request, Option<Status>> {
        match parse(text.as_bytes()) {
            Parsed::Whole(request, length) => {
                assert_eq!(length, text.len());
                Ok(request)
            }
            Parsed::NotYet => Err(None),
            Parsed::Never(status) => Err(Some(status)),
        }
    }

    #[test]
    fn a_request_is_read() {
        let asked = request("GET /a%20b/?page=%2Fx%2F&y=1 HTTP/1.1\r\nHost: localhost:4000\r\n\r\n").unwrap();
        assert_eq!((asked.path.as_str(), asked.only_head, asked.keeps_open), ("/a b/", false, true));
        assert_eq!(asked.asked("page").as_deref(), Some("/x/"));
        assert_eq!(asked.asked("z"), None);
        let closed = request("HEAD / HTTP/1.1\r\nConnection: Close\r\n\r\n").unwrap();
        assert!(closed.only_head && !closed.keeps_open);
    }

    #[test]
    fn what_is_no_request_is_refused() {
        assert_eq!(request("GET / HTTP/1.1\r\nHo"), Err(None));
        assert_eq!(request("POST / HTTP/1.1\r\n\r\n"), Err(Some(Status::NotAllowed)));
        assert_eq!(request("GET / HTTP/1.1\r\nContent-Length: 3\r\n\r\n"), Err(Some(Status::Malformed)));
        assert_eq!(request("GET /%ff HTTP/1.1\r\n\r\n"), Err(Some(Status::Malformed)));
        assert_eq!(request("\u{1}\u{2}\r\n\r\n"), Err(Some(Status::Malformed)));
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let from =
            |host: &str| request(&format!("GET / HTTP/1.1\r\n{host}\r\n")).unwrap().is_for_this_machine();
        assert!(
            from("Host: LOCALHOST:4000\r\n") && from("Host: 127.0.0.1\r\n") && from("Host: [::1]:4000\r\n")
        );
        assert!(
            !from("Host: evil.example:4000\r\n") && !from("Host: 127.0.0.1.evil.example\r\n") && !from("")
        );
    }
}
