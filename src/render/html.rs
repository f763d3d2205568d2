//! Views become HTML, XML and text by the theme's templates. The one file that names `tera`.

use std::collections::HashMap;
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult, Value};

use super::address;
use super::chart;
use super::chemistry::{escape, subscripts};
use super::exact;
use super::ground::word;
use super::mail;
use super::map;
use super::picture::Pictures;
use super::prose::{self, Inserted, Setting, Shown};
use super::{Ground, Key, MADE_BY};
use crate::diagnostic::{Checked, Code, Diagnostic, Place, Span};
use crate::language::{ENGLISH, Language, english};
use crate::plan::view::chart::Chart;
use crate::plan::view::map::DrawnMap;
use crate::plan::view::{Address, Assets, ChartFiles, ChartTable, DrawnChart, Insertion, SiteView, View};
use crate::theme::{Bundle, Theme};
use fields::Wanted;

/// The templates of a theme in one language, ready to be filled from many threads.
pub struct Renderer {
    tera: Tera,
    /// What each template asks its view for, by its name.
    wanted: HashMap<String, Wanted>,
    /// Where each template's file is, by its name.
    files: Vec<(String, Arc<str>)>,
    /// The hash of all that every page depends on: the tool, the theme, the site.
    common: blake3::Hasher,
    /// What of it may change alone.
    pub grounds: Vec<(Ground, String)>,
    /// Whether some template shows charts in narrow boxes.
    draws_narrow: bool,
    /// Where the style sheet is.
    pub styles: Address,
    /// What draws pictures in the colours of the theme.
    pub pictures: Arc<Pictures>,
    /// The words of its pages.
    pub language: Arc<Language>,
}

fn address_of(bundle: &Bundle, site: &SiteView) -> Address {
    let path = &bundle.path;
    let url = if path.is_empty() { String::new() } else { format!("{}/{path}", site.base_path) };
    Address { url, integrity: bundle.integrity.clone() }
}

impl Renderer {
    /// Parses and checks all templates of the theme. A renderer of a faulty theme can render nothing, but the
    /// diagnostics name every fault.
    pub fn new(
        theme: &Theme,
        (site, language): (&SiteView, &Arc<Language>),
        pictures: &Arc<Pictures>,
    ) -> Checked<Renderer> {
        let mut tera = engine(site, language, Some(pictures));
        let assets = Assets {
            styles: address_of(&theme.styles, site),
            scripts: address_of(&theme.scripts, site),
            folder: format!("{}/assets/", site.base_path),
            logo: theme.logo().map(|path| format!("{}/{path}", site.base_path)).unwrap_or_default(),
        };
        tera.global_context().insert("site", site);
        tera.global_context().insert("assets", &assets);
        let files: Vec<(String, Arc<str>)> = theme
            .templates
            .iter()
            .map(|(name, template)| (name.clone(), Arc::clone(&template.file)))
            .collect();
        let texts = theme.templates.iter().map(|(name, template)| (name, &template.text));
        let diagnostics = match tera.add_raw_templates(texts) {
            Ok(()) => Vec::new(),
            Err(error) => all_faults(theme, &files, &error),
        };
        let wanted = wanted(&tera, theme);
        let (common, styles) = (common(theme, site, language), assets.styles);
        let grounds = grounds(theme, site, language);
        let draws_narrow = theme.names.has("narrow");
        let pictures = Arc::clone(pictures);
        let language = Arc::clone(language);
        Checked::new(
            Renderer { tera, wanted, files, common, grounds, draws_narrow, styles, pictures, language },
            diagnostics,
        )
    }

    /// Whether [`Renderer::new`] would give this one, as far as anybody can tell but by its time.
    pub fn is_of(
        &self,
        theme: &Theme,
        (site, language): (&SiteView, &Arc<Language>),
        pictures: &Pictures,
    ) -> bool {
        let files = theme.templates.values().map(|template| &template.file);
        self.grounds == grounds(theme, site, language)
            && self.pictures.word() == pictures.word()
            && self.files.iter().map(|(_, file)| file).eq(files)
    }

    /// Stands for everything that the rendered view depends on.
    pub fn key(&self, view: &View) -> Key {
        let mut hasher = self.common.clone();
        hasher.update(view.kind().as_bytes());
        // In one piece: a hasher that is fed word by word spends its time on being fed.
        hasher.update(&exact::bytes(view));
        Key(*hasher.finalize().as_bytes())
    }

    /// The bytes of one view.
    ///
    /// # Errors
    /// Where the template asks for what the view does not have, or the theme has no template of this kind.
    pub fn render(&self, view: &View) -> Result<Vec<u8>, Vec<Diagnostic>> {
        let Some(name) = template(view) else {
            let message = format!("files of the kind `{}` are not made by templates", view.kind());
            return Err(vec![Diagnostic::of_run(Code::TemplateFault, message)]);
        };
        let filled = self.with_blocks(view)?;
        let view = filled.as_ref().unwrap_or(view);
        // Where there is no such template, the engine says so.
        let wanted = self.wanted.get(name).unwrap_or(&Wanted::Everything);
        let charts = view.charts();
        // Charts are shown as they are drawn.
        let shows = |field: &str| wanted.has(field) && !charts.iter().any(|(chart, _)| *chart == field);
        let mut context = fields::context(view, &shows).map_err(|error| vec![self.fault(&error)])?;
        if let View::Mail(mail) = view {
            let html = mail::letter(&mail.body, &self.language);
            let text = if mail.is_text { mail::plain(&html) } else { html };
            context.insert("text", &text);
        }
        // A picture that no template asks for is not drawn: drawing takes longer than all else of a page.
        let files = view.chart_files();
        for (field, chart) in charts.iter().filter(|(field, _)| wanted.has(field)) {
            context.insert(*field, &with_files(drawn(field, chart, self.draws_narrow), chart, field, &files));
        }
        if wanted.has("maps") && !view.maps().is_empty() {
            let maps = view.maps().iter().enumerate();
            let maps: Vec<DrawnMap> =
                maps.map(|(number, map)| map::draw(map, &format!("_map{number}"))).collect();
            context.insert("maps", &maps);
        }
        match self.tera.render(name, &context) {
            Ok(text) if matches!(view, View::Mail(mail) if !mail.is_text) => {
                Ok(mail::inlined(&text).into_bytes())
            }
            Ok(text) => Ok(text.into_bytes()),
            Err(error) => Err(vec![self.fault(&error)]),
        }
    }

    /// The view with the charts and cards of its texts drawn; `None` where they have none.
    fn with_blocks(&self, view: &View) -> Result<Option<View>, Vec<Diagnostic>> {
        if !view.prose().iter().any(|prose| prose.insertions.iter().any(Insertion::is_block)) {
            return Ok(None);
        }
        let mut view = view.clone();
        for insertion in view.prose_mut().into_iter().flat_map(|prose| &mut prose.insertions) {
            insertion.html = self.block(insertion).map_err(|error| vec![self.fault(&error)])?;
        }
        Ok(Some(view))
    }

    fn block(&self, insertion: &Insertion) -> TeraResult<String> {
        let mut context = Context::new();
        if let Some(chart) = &insertion.chart {
            let key = format!("call-{}", insertion.key);
            context.insert("chart", &drawn(&key, chart, self.draws_narrow));
            context.insert("of", &insertion.of);
            context.insert("url", &insertion.url);
            context.insert("fictional", &insertion.fictional);
            return self.tera.render_component("prose.chart", &context, None, true);
        }
        let Some(card) = &insertion.card else { return Ok(String::new()) };
        context.insert("card", card);
        self.tera.render_component("prose.card", &context, None, true)
    }

    fn fault(&self, error: &tera::Error) -> Diagnostic {
        fault(&self.files, error)
    }
}

impl std::fmt::Debug for Renderer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Renderer").field("files", &self.files).finish_non_exhaustive()
    }
}

/// The template of each page kind; files for programs have none.
fn template(view: &View) -> Option<&'static str> {
    Some(match view {
        View::Home(_) => "home.html",
        View::Members(_) => "members.html",
        View::Network(_) => "network.html",
        View::Regions(_) => "regions.html",
        View::Region(_) => "region.html",
        View::Member(_) => "member.html",
        View::Inventory(_) => "inventory.html",
        View::Page(_) => "page.html",
        View::Brief(_) => "brief.html",
        View::Story(_) => "story.html",
        View::Event(_) => "event.html",
        View::Resource(_) => "resource.html",
        View::Section(_) => "section.html",
        View::Archive(_) => "archive.html",
        View::Tag(_) => "tag.html",
        View::Redirect(_) => "redirect.html",
        View::Redirects(_) => "redirects.txt",
        View::Mail(mail) if mail.is_text => "mail.txt",
        View::Mail(_) => "mail.html",
        View::NotFound(_) => "not-found.html",
        View::Embed(_) => "embed.html",
        View::Sitemap(_) => "sitemap.xml",
        View::Robots(_) => "robots.txt",
        View::Due(_) => "due.html",
        View::Map(_) => "map.html",
        View::Search(_) => "search.html",
        View::Programmes(_) => "programmes.html",
        View::Programme(_) => "programme.html",
        View::HonourRoll(_) => "honour-roll.html",
        View::Award(_) => "award.html",
        View::Certificate(_) => "certificate.html",
        View::CrestFrame(_) => "crest-frame.html",
        View::Press(_) => "press.html",
        View::Journeys(_) => "journeys.html",
        View::Journey(_) => "journey.html",
        View::Json(_) | View::Index(_) | View::Table(_) | View::Package(_) | View::Kit(_) => return None,
        View::Calendar(_) | View::Feed(_) | View::ChartTable(_) => return None,
        View::Picture(_) | View::File(_) => return None,
    })
}

/// A chart as templates see it. Ids begin with an underscore, which no heading's id does.
fn drawn(field: &str, chart: &Chart, with_narrow: bool) -> DrawnChart {
    let id = format!("_{field}");
    let drawing = if with_narrow { chart::draw(chart, &id) } else { chart::draw_wide(chart, &id) };
    let numbers = chart.table();
    DrawnChart {
        title: chart.title.clone(),
        subtitle: chart.subtitle.clone(),
        description: chart.description.clone(),
        source: chart.source.clone(),
        table: ChartTable { columns: numbers.heads, rows: numbers.rows },
        wide: drawing.wide,
        narrow: drawing.narrow,
        ..DrawnChart::default()
    }
}

/// The same with the addresses of its table and its picture.
fn with_files(drawn: DrawnChart, chart: &Chart, field: &str, files: &ChartFiles) -> DrawnChart {
    let (csv, png) = files.of(field);
    match files.saved_as(field) {
        Some(csv_name) => DrawnChart { csv: address::of_table(&chart.csv()), csv_name, png, ..drawn },
        None => DrawnChart { csv, png, ..drawn },
    }
}

/// What each template asks its view for: all of it where one shows whatever it is given.
fn wanted(tera: &Tera, theme: &Theme) -> HashMap<String, Wanted> {
    let by = |name: &String| match theme.names.are_all() {
        true => Some(Wanted::Everything),
        false => {
            let names = tera.get_template_variables(name).ok()?;
            Some(Wanted::These(names.into_iter().map(str::to_owned).collect()))
        }
    };
    theme.templates.keys().filter_map(|name| Some((name.clone(), by(name)?))).collect()
}

fn common(theme: &Theme, site: &SiteView, language: &Language) -> blake3::Hasher {
    let mut hasher = blake3::Hasher::new();
    hasher.update(MADE_BY.as_bytes());
    hasher.update(&theme.fingerprint);
    hasher.update(&language.fingerprint);
    serde_json::to_writer(&mut hasher, site).expect("a site is text and lists of it");
    hasher
}

/// What pages of a language depend on together.
fn grounds(theme: &Theme, site: &SiteView, language: &Language) -> Vec<(Ground, String)> {
    let frame = serde_json::to_vec(site).expect("a site is text and lists of it");
    vec![
        (Ground::Theme, word(&theme.fingerprint)),
        (Ground::Words(language.tag.clone()), word(&language.fingerprint)),
        (Ground::Frame(language.tag.clone()), word(blake3::hash(&frame).as_bytes())),
    ]
}

/// An engine with our filters and without templates: filters must be there first.
fn engine(site: &SiteView, language: &Arc<Language>, pictures: Option<&Arc<Pictures>>) -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on([".html", ".xml", ".svg"]);
    tera.register_filter("chem", |text: &str, _: Kwargs, _: &State| Value::safe_string(&chemistry(text)));
    let (tag, around) = (language.tag.clone(), Arc::clone(language));
    let (language, seen) = (Arc::clone(language), Arc::clone(language));
    tera.register_function("t", move |given: Kwargs, _: &State| words::tell(&language, &given));
    let pictures = pictures.map(Arc::clone);
    tera.register_filter("described", move |alt: &str, _: Kwargs, _: &State| match &pictures {
        Some(pictures) => pictures.described(alt, &seen),
        None => alt.to_owned(),
    });
    tera.register_filter("jsonld", |data: &Value, _: Kwargs, _: &State| -> TeraResult<Value> {
        let json = serde_json::to_string(data).map_err(tera::Error::message)?;
        Ok(Value::safe_string(&harmless(&json)))
    });
    let site = site.clone();
    tera.register_filter("markdown", move |text: &Value, given: Kwargs, _: &State| -> TeraResult<Value> {
        let part = |name| text.get_from_path(name).and_then(Value::as_str).unwrap_or_default();
        let prefix: Option<&str> = given.get("prefix")?;
        let level: Option<u8> = given.get("level")?;
        let setting = Setting {
            site: &site,
            folder: part("folder"),
            level: level.unwrap_or(2),
            prefix: prefix.unwrap_or_default(),
            inserted: &inserted(text),
            shown: &shown(text),
            language: if part("language").is_empty() { &tag } else { part("language") },
            // What stands around a text that is shown in English is inside what is marked as English.
            words: if part("language").starts_with(ENGLISH) { english() } else { &around },
            has_contents: text.get_from_path("has_contents").and_then(Value::as_bool).unwrap_or_default(),
            in_colour: true,
        };
        let html = prose::set(part("markdown"), &setting);
        Ok(Value::safe_string(&in_its_language(html, part("language"), part("text_direction"))))
    });
    tera
}

/// A text in another language than its page says so, for those who hear it.
fn in_its_language(html: String, language: &str, direction: &str) -> String {
    match language {
        "" => html,
        _ => format!("<div lang=\"{language}\" dir=\"{direction}\">{html}</div>"),
    }
}

/// What stands in place of a text's calls.
fn inserted(text: &Value) -> Vec<Inserted> {
    let all = text.get_from_path("insertions").and_then(Value::as_array).unwrap_or_default();
    let one = |insertion: &Value| {
        let number = |name| insertion.get_from_path(name).and_then(Value::as_u64).unwrap_or_default();
        let part =
            |name| insertion.get_from_path(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let at = |name| usize::try_from(number(name)).unwrap_or_default();
        Inserted {
            range: at("start")..at("end"),
            text: part("text"),
            exact: part("exact"),
            url: part("url"),
            is_block: !part("html").is_empty(),
            html: part("html"),
        }
    };
    all.iter().map(one).collect()
}

/// The pictures of the site that a text shows.
fn shown(text: &Value) -> Vec<Shown> {
    let all = text.get_from_path("pictures").and_then(Value::as_array).unwrap_or_default();
    let one = |picture: &Value| {
        let number = |name| picture.get_from_path(name).and_then(Value::as_u64).unwrap_or_default();
        let part = |name| picture.get_from_path(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        Shown {
            url: part("url"),
            width: number("width"),
            height: number("height"),
            widths: part("widths"),
            ..Shown::default()
        }
    };
    all.iter().map(one).collect()
}

/// Text with the digits of formulas set low.
fn chemistry(text: &str) -> String {
    subscripts(text).unwrap_or_else(|| {
        let mut html = String::new();
        escape(&mut html, text);
        html
    })
}

/// JSON that cannot end the `<script>` element it stands in, nor a line of it.
fn harmless(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        match letter {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                safe.push_str(&format!("\\u{:04x}", u32::from(letter)));
            }
            _ => safe.push(letter),
        }
    }
    safe
}

/// Every template that is not well formed, each parsed for itself; or else what is wrong with all together.
fn all_faults(theme: &Theme, files: &[(String, Arc<str>)], error: &tera::Error) -> Vec<Diagnostic> {
    let malformed = theme.templates.iter().filter_map(|(name, template)| {
        let error =
            engine(&SiteView::default(), english(), None).add_raw_template(name, &template.text).err()?;
        matches!(error.kind(), ErrorKind::SyntaxError(_))
            .then(|| inside(&template.text, fault(files, &error)))
    });
    let faults: Vec<Diagnostic> = malformed.collect();
    if !faults.is_empty() {
        return faults;
    }
    let ErrorKind::Msg(report) = error.kind() else { return vec![fault(files, error)] };
    let faults: Vec<Diagnostic> = report.split("error: ").filter_map(|part| reported(files, part)).collect();
    if faults.is_empty() { vec![fault(files, error)] } else { faults }
}

/// What is missing at the end of a file is told behind its last word, not in the line after the last.
fn inside(text: &str, mut fault: Diagnostic) -> Diagnostic {
    let text = text.trim_end();
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let lines = number(text.lines().count()).max(1);
    if let Some(place) = fault.place.as_mut().filter(|place| place.span.line > lines) {
        let last = text.lines().next_back().unwrap_or_default();
        let end = number(text.len());
        place.span = Span { line: lines, column: number(last.chars().count()) + 1, start: end, end };
    }
    fault
}

/// A fault that the engine tells only as text: a message, then `--> file:line:column`.
fn reported(files: &[(String, Arc<str>)], part: &str) -> Option<Diagnostic> {
    let (message, rest) = part.split_once('\n')?;
    let mut place = rest.lines().next()?.trim().strip_prefix("--> ")?.rsplitn(3, ':');
    let column = place.next()?.parse().ok()?;
    let line = place.next()?.parse().ok()?;
    let span = Span { line, column, ..Span::default() };
    Some(at(files, place.next()?, span, message))
}

fn fault(files: &[(String, Arc<str>)], error: &tera::Error) -> Diagnostic {
    let (ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report)) = error.kind() else {
        return Diagnostic::of_run(Code::TemplateFault, decapitalised(&error.to_string()));
    };
    let span = report.span();
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let span = Span {
        line: number(span.start_line),
        column: number(span.start_col + 1),
        start: number(span.range.start),
        end: number(span.range.end),
    };
    at(files, report.filename(), span, report.message())
}

fn at(files: &[(String, Arc<str>)], template: &str, span: Span, message: &str) -> Diagnostic {
    let file = files.iter().find(|(name, _)| name == template).map(|(_, file)| Arc::clone(file));
    let place = Place::new(&file.unwrap_or_else(|| template.into()), span);
    Diagnostic::at(Code::TemplateFault, place, decapitalised(message))
}

/// Our messages begin small and end without a full stop.
fn decapitalised(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

mod fields;
#[cfg(test)]
mod tests;
mod words;
