//! `milepost serve`: after every edit, every page is what a build of the same folder would publish, and a broken
//! edit is shown over the last good pages until it is mended.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStderr, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use milepost::render::{Artifacts, Made};
use tempfile::TempDir;

use crate::project::Project;

/// The day of the tests, as `SOURCE_DATE_EPOCH` writes it: 2022-06-01.
const EPOCH: &str = "1654041600";
/// Two processors that many tests share may take their time.
const PATIENCE: Duration = Duration::from_secs(60);

/// A folder, its preview, and the same files in memory.
struct Preview {
    project: Project,
    folder: TempDir,
    address: String,
    process: Child,
    /// Read on, so that the preview is never kept from writing.
    _said: BufReader<ChildStderr>,
}

impl Drop for Preview {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn serve(folder: &Path, port: &str, more: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_milepost"));
    command.args(["serve", "--port", port, "--jobs", "2", "--site"]).arg(folder).args(more);
    command.env("SOURCE_DATE_EPOCH", EPOCH).env("NO_COLOR", "1").stderr(Stdio::piped()).spawn().unwrap()
}

impl Preview {
    fn of(project: Project) -> Preview {
        Preview::with(project, &[])
    }

    fn with(project: Project, more: &[&str]) -> Preview {
        let folder = TempDir::new().unwrap();
        project.put(folder.path());
        let mut process = serve(folder.path(), "0", more);
        let mut said = BufReader::new(process.stderr.take().unwrap());
        let mut line = String::new();
        said.read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next());
        let address = address.unwrap_or_else(|| panic!("no address in `{line}`")).to_owned();
        Preview { project, folder, address, process, _said: said }
    }

    /// Writes a file here and there: as some editors do into a new one that then takes the other's place, or in place.
    fn write(&mut self, path: &str, text: &str, in_place: bool) {
        self.project.write(path, text);
        let there = self.folder.path().join(path);
        fs::create_dir_all(there.parent().unwrap()).unwrap();
        if in_place {
            fs::write(there, text).unwrap();
        } else {
            let beside = there.with_extension("new~");
            fs::write(&beside, text).unwrap();
            fs::rename(beside, there).unwrap();
        }
    }

    fn remove(&mut self, path: &str) {
        self.project.files.remove(path).unwrap();
        fs::remove_file(self.folder.path().join(path)).unwrap();
    }

    /// Gives a folder another name.
    fn rename(&mut self, from: &str, to: &str) {
        let below = |path: &String| path.starts_with(&format!("{from}/"));
        let paths: Vec<String> = self.project.files.keys().filter(|path| below(path)).cloned().collect();
        for path in paths {
            self.project.rename(&path, &path.replacen(from, to, 1));
        }
        fs::rename(self.folder.path().join(from), self.folder.path().join(to)).unwrap();
    }

    /// A file as it is served, and its status.
    fn get(&self, path: &str) -> (u16, Vec<u8>) {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").expect("a head");
        let head = String::from_utf8(answer[..end].to_vec()).unwrap();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
        (status, answer[end + 4..].to_vec())
    }

    fn page(&self, path: &str) -> String {
        String::from_utf8(self.get(path).1).unwrap()
    }

    /// What one open page is told.
    fn listen(&self, page: &str) -> Line {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(stream, "GET /_milepost/events?page={page} HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        let (sender, told) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                if let Some(data) = line.strip_prefix("data: ")
                    && sender.send(data.to_owned()).is_err()
                {
                    break;
                }
            }
        });
        Line(told)
    }

    /// The paths at which something else is served than a build of the same folder publishes.
    fn stale(&self) -> Vec<String> {
        let expected = self.expected();
        let differs = |(path, bytes): &(&String, &Vec<u8>)| {
            let (_, served) = self.get(&format!("/{path}"));
            without_script(&served) != **bytes
        };
        expected.iter().filter(differs).map(|(path, _)| path.clone()).collect()
    }

    /// Every file that a build publishes.
    fn expected(&self) -> BTreeMap<String, Vec<u8>> {
        self.project.computed(|site, built| {
            let site = site.unwrap_or_else(|| panic!("{:?}", built.diagnostics));
            let made = site.paths().into_iter().enumerate().map(|(index, path)| {
                let Ok(Made::Fresh { bytes, .. }) = site.make(index, None) else { panic!("{path}") };
                (path.to_owned(), bytes)
            });
            made.collect()
        })
    }

    /// Ends it as Ctrl-C does.
    fn end(mut self, signal: &str) -> ExitStatus {
        let id = self.process.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        self.process.wait().unwrap()
    }
}

/// What an open page is told, event by event.
struct Line(Receiver<String>);

impl Line {
    fn next(&self) -> String {
        self.0.recv_timeout(PATIENCE).expect("an event in time")
    }

    /// Waits for an event that says this.
    fn until(&self, says: impl Fn(&str) -> bool) -> String {
        let until = Instant::now() + PATIENCE;
        let mut last = String::new();
        loop {
            let told = self.0.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("no such event after {last}"));
            last.clone_from(&told);
            if says(&told) {
                return told;
            }
            assert!(Instant::now() < until, "{told}");
        }
    }
}

/// A page as it is published.
fn without_script(bytes: &[u8]) -> Vec<u8> {
    let find = |bytes: &[u8], word: &[u8]| bytes.windows(word.len()).position(|window| window == word);
    let Some(start) = find(bytes, b"<script src=\"/_milepost/") else { return bytes.to_vec() };
    let end = start + find(&bytes[start..], b"</script>\n").expect("an end") + "</script>\n".len();
    [&bytes[..start], &bytes[end..]].concat()
}

/// One edit of every kind; what it writes is another thing in every round.
const KINDS: usize = 15;

fn edit(preview: &mut Preview, round: usize, kind: usize) {
    let in_place = round.is_multiple_of(2);
    let inventory = "data/members/edina/inventories/2020.yaml";
    let (template, style) = ("themes/commons/templates/layout.html", "themes/commons/styles/99-own.css");
    match kind {
        0 => preview.write(
            "content/_index.md",
            &format!("---\ntitle: Two Cities\n---\nRound {round}.\n"),
            in_place,
        ),
        1 => {
            let text = preview.project.text(inventory);
            let at = text.find("{CO2: ").unwrap() + "{CO2: ".len();
            let end = at + text[at..].find(' ').unwrap();
            preview.write(inventory, &format!("{}{}{}", &text[..at], 60_001 + round, &text[end..]), in_place);
        }
        2 => {
            let member = format!(
                "name: Saint Paul {round}\nkind: city\ncountry: US\npopulation: {{2020: 311{round:03}}}\n"
            );
            preview.write("data/members/saint-paul.yaml", &member, in_place);
        }
        3 => {
            let shipped = include_str!("../../themes/commons/templates/layout.html");
            preview.write(
                template,
                &shipped.replace("<main id", &format!("<main data-round=\"{round}\" id")),
                in_place,
            );
        }
        4 => preview.write(style, &format!("main {{ --round: {round}; }}\n"), in_place),
        5 => {
            let text = preview.project.text("data/network.yaml");
            let title = text.split("title: ").nth(1).and_then(|rest| rest.split(',').next()).unwrap();
            preview.write(
                "data/network.yaml",
                &text.replace(title, &format!("Cities of round {round}")),
                in_place,
            );
        }
        6 => {
            preview.write("content/new/page.md", &format!("---\ntitle: New {round}\n---\nText.\n"), in_place)
        }
        7 => preview.rename("content/new", "content/newer"),
        8 => preview.remove("content/newer/page.md"),
        9 => {
            let text = preview.project.text(inventory).replace("year: 2020", "year: 2021");
            preview.write("data/members/edina/inventories/2021.yaml", &text, in_place);
        }
        10 => preview.remove("data/members/edina/inventories/2021.yaml"),
        11 => preview.write(
            "data/members/new-town.yaml",
            &format!("name: New Town {round}\nkind: town\ncountry: GB\n"),
            in_place,
        ),
        12 => preview.remove("data/members/new-town.yaml"),
        13 => {
            let text = preview
                .project
                .text("data/factors/grid.yaml")
                .replace("CO2: 0.4", &format!("CO2: 0.4{round}"));
            preview.write("data/factors/grid.yaml", &text, in_place);
        }
        _ => {
            preview.remove(template);
            preview.remove(style);
        }
    }
}

/// Breaks the site, sees that it is told and that the pages stay, and mends it.
fn break_and_mend(preview: &mut Preview, round: usize, line: &Line) {
    let breaks = [
        ("data/members/edina/inventories/2019.yaml", "GWh", "GWH", "E0207"),
        ("data/network.yaml", "title:", "titel:", "E0201"),
        ("content/_index.md", "title: ", "title: [", "E0103"),
        ("data/members/edina/member.yaml", "name: Edina", "name: [Edina", "E0103"),
    ];
    let (path, right, wrong, code) = breaks[round % breaks.len()];
    let before = preview.get("/members/edina/");
    let text = preview.project.text(path);
    preview.write(path, &text.replacen(right, wrong, 1), !round.is_multiple_of(2));
    let told = line.until(|told| told.contains(code));
    assert!(told.contains(&format!("{path}:")), "{told}");
    assert_eq!(preview.get("/members/edina/"), before, "the last good page stays");
    preview.write(path, &text, round.is_multiple_of(2));
    line.until(|told| told.contains("\"faults\":\"\""));
}

fn edits(rounds: usize) {
    let mut preview = Preview::of(Project::new());
    let line = preview.listen("/");
    line.next();
    for round in 0..rounds {
        for kind in 0..KINDS {
            edit(&mut preview, round, kind);
            let mut stale = vec!["nothing was told".to_owned()];
            // A removal of two files may be told as two changes.
            let until = Instant::now() + PATIENCE;
            while !stale.is_empty() && Instant::now() < until {
                line.next();
                stale = preview.stale();
            }
            assert_eq!(stale, Vec::<String>::new(), "round {round}, edit {kind}");
        }
        break_and_mend(&mut preview, round, &line);
        assert_eq!(preview.stale(), Vec::<String>::new(), "round {round}, mended");
    }
}

#[test]
fn every_kind_of_edit_is_shown_everywhere() {
    edits(1);
}

#[test]
#[ignore = "takes a minute"]
fn a_hundred_edits_are_shown_everywhere() {
    edits(7);
}

#[test]
fn a_broken_site_is_served_and_heals() {
    let mut project = Project::new();
    project.edit("data/members/edina/member.yaml", "country: US", "country: <b>Nowhere</b>");
    let mut preview = Preview::of(project);
    let (status, page) = preview.get("/members/edina/");
    let page = String::from_utf8(page).unwrap();
    assert_eq!(status, 500);
    for words in [
        "1 error",
        "E0212",
        "data/members/edina/member.yaml:3:10",
        "country: &lt;b&gt;Nowhere&lt;/b&gt;",
        "^^^",
    ] {
        assert!(page.contains(words), "{words} in {page}");
    }
    assert!(!page.contains("<b>Nowhere"), "{page}");
    let line = preview.listen("/members/edina/");
    assert!(line.next().contains("\"mark\":\"nothing\""));
    let text = preview.project.text("data/members/edina/member.yaml").replace("<b>Nowhere</b>", "US");
    preview.write("data/members/edina/member.yaml", &text, true);
    line.until(|told| told.contains("\"faults\":\"\""));
    assert_eq!(preview.get("/members/edina/").0, 200);
}

#[test]
fn a_template_that_fails_on_one_page_leaves_the_last_one_in_sight() {
    let mut preview = Preview::of(Project::new());
    let good = preview.page("/members/edina/");
    let line = preview.listen("/members/edina/");
    line.next();
    let template = include_str!("../../themes/commons/templates/member.html");
    let faulty = template.replacen("{% block main -%}", "{% block main -%}{{ no_such_field + 1 }}", 1);
    preview.write("themes/commons/templates/member.html", &faulty, true);
    let told = line.until(|told| told.contains("E06"));
    assert!(told.contains("themes/commons/templates/member.html:"), "{told}");
    assert_eq!(without_script(preview.page("/members/edina/").as_bytes()), without_script(good.as_bytes()));
    preview.remove("themes/commons/templates/member.html");
    line.until(|told| told.contains("\"faults\":\"\""));
}

#[test]
fn a_style_leaves_the_marks_of_pages_alone() {
    let mut preview = Preview::of(Project::new());
    let line = preview.listen("/members/edina/");
    let field = |told: &str, name: &str| {
        told.split(&format!("\"{name}\":\"")).nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let before = line.next();
    preview.write("themes/commons/styles/99-own.css", "main { color: red; }\n", true);
    let after = line.until(|told| field(told, "styles") != field(&before, "styles"));
    assert_eq!(field(&after, "mark"), field(&before, "mark"));
    assert!(preview.page(&field(&after, "styles")).contains("color: red"));
    preview.write(
        "content/members/edina.md",
        "---\ntitle: Edina's story\n---\nA city of more lakes.\n",
        true,
    );
    line.until(|told| field(told, "mark") != field(&before, "mark"));
}

#[test]
fn drafts_and_expired_pages_are_marked() {
    let draft = "---\ntitle: Not yet\ndraft: true\n---\nText.\n";
    let mut project = Project::new();
    project.write("content/not-yet.md", draft);
    project.write("content/later.md", "---\ntitle: Later\npublish: 2022-07-01\n---\nText.\n");
    project.write("content/gone.md", "---\ntitle: Gone\nexpires: 2022-05-31\n---\nText.\n");
    let preview = Preview::with(project, &["--drafts"]);
    let page = preview.page("/not-yet/");
    assert!(page.contains("data-unpublished=\"Draft"), "{page}");
    let page = preview.page("/later/");
    assert!(page.contains("data-unpublished=\"This page is published from 2022-07-01 on"), "{page}");
    let page = preview.page("/gone/");
    assert!(page.contains("data-unpublished=\"This page was published until 2022-05-31"), "{page}");
    assert!(page.contains("Shown until 31 May 2022"), "{page}");
    assert!(!preview.page("/members/").contains("data-unpublished"));
}

#[test]
fn addresses_lead_below_the_base_of_the_site() {
    let mut project = Project::new();
    project.edit("data/network.yaml", "https://climate.example.org/", "https://example.org/climate/");
    let preview = Preview::of(project);
    assert_eq!(preview.get("/").0, 302);
    assert_eq!(preview.get("/climate/members").0, 302);
    assert_eq!(preview.get("/climate/members/").0, 200);
    let (status, page) = preview.get("/climate/nowhere/");
    assert_eq!((status, String::from_utf8(page).unwrap().contains("_milepost/client.js")), (404, true));
    assert_eq!(preview.get("/climate/assets/nothing.css").0, 404);
}

#[test]
fn only_this_machine_is_answered() {
    let preview = Preview::of(Project::new());
    let mut stream = TcpStream::connect(&preview.address).unwrap();
    write!(stream, "GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 403 "), "{answer}");
    assert!(preview.address.starts_with("127.0.0.1:"));
}

#[test]
fn a_port_that_is_taken_is_said_plainly() {
    let preview = Preview::of(Project::new());
    let port = preview.address.split(':').nth(1).unwrap();
    let second = serve(preview.folder.path(), port, &[]).wait_with_output().unwrap();
    let said = String::from_utf8(second.stderr).unwrap();
    assert_eq!(second.status.code(), Some(3), "{said}");
    assert!(said.contains(&format!("port {port} is in use")), "{said}");
}

#[test]
fn it_closes_cleanly() {
    for signal in ["-INT", "-TERM"] {
        let preview = Preview::of(Project::new());
        let line = preview.listen("/");
        line.next();
        assert_eq!(preview.end(signal).code(), Some(0), "{signal}");
    }
}
