//! The stages in their order, and nothing else.

mod fresh;
mod remembered;
mod renderers;
mod stage;
mod workshop;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::SystemTime;

use crate::account::{Accounts, account, account_again};
use crate::diagnostic::{Checked, Code, Diagnostic, Severity, sort};
use crate::disk::Disk;
use crate::language::{self, Languages, Wanted};
use crate::model::{self, Meet, Met, Model, Print, Searched, Shown, is_site_address, model_once};
use crate::plan::{
    self, Explanation, Judged, KeptPlan, Miss, Planning, Question, SitePlan, Width, check, plan,
};
use crate::quantity::Date;
use crate::read::{Late, Listing, Sources, sources, sources_of};
use crate::render::{
    Artifacts, Contents, Looks, Pictures, RenderedSite, WithTexts, check_templates, check_texts, data,
    missing_links,
};
use crate::theme::{self, Asked, Theme};

use fresh::Fresh;
use remembered::{Remembered, looks, news_of};
use renderers::Renderers;

pub use remembered::{Memory, News, Subject};
pub use stage::{Stage, Watch};
pub use workshop::{Changed, Workshop};

/// What a run is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The day on which the site is built: it decides only whether data are too old to judge by.
    pub today: Date,
    /// Instead of the site's own `base_url`.
    pub base_url: Option<String>,
    /// Whether drafts are published.
    pub drafts: bool,
    /// The member whose own site is made out of a network's data.
    pub member: Option<String>,
}

impl Request {
    /// The same request for the own site of one member, if one is named.
    pub fn of(self, member: Option<String>) -> Request {
        Request { member, ..self }
    }

    /// Stands for the request and for what files are.
    fn with(&self, files: [u8; 32]) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new();
        hasher.update(&files);
        hasher.update(format!("{self:?}").as_bytes());
        *hasher.finalize().as_bytes()
    }

    /// What of the content is published.
    fn shown(&self) -> Shown {
        Shown { today: self.today, drafts: self.drafts }
    }

    /// The same request for a site at another address; `None` where no site can be there.
    pub fn at(self, base_url: Option<String>) -> Option<Request> {
        let possible = base_url.as_deref().is_none_or(is_site_address);
        possible.then_some(Request { base_url, ..self })
    }
}

/// Everything known of a site before it is planned: it owns what the plan points into.
#[derive(Debug)]
pub struct Read {
    pub model: Option<Model>,
    pub theme: Theme,
    /// Whether nothing is wrong with the theme.
    theme_is_right: bool,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a site folder, and checks all that can be checked without rendering.
pub fn read(disk: &dyn Disk, request: &Request) -> Read {
    let mut diagnostics = Vec::new();
    let sources = sources(disk).take(&mut diagnostics);
    let model = model::model(&sources, request.shown()).take(&mut diagnostics);
    dressed((model, None), (request, &sources), diagnostics)
}

/// Makes a model the one that is asked for, and loads its theme, unless it is there.
fn dressed(
    (mut model, theme): (Option<Model>, Option<Theme>),
    (request, sources): (&Request, &Sources),
    mut diagnostics: Vec<Diagnostic>,
) -> Read {
    if let (Some(model), Some(member)) = (&mut model, &request.member) {
        diagnostics.extend(model.of_member(member));
    }
    let site = model.as_ref().map(|model| &model.network.site);
    let (name, asked) = site.map_or(("commons", Asked::default()), |site| {
        let colours = site.colours.as_ref().map(|(file, node)| (file, node));
        (&site.theme, Asked { place: site.theme_place.clone(), colours })
    });
    let loaded =
        theme.map_or_else(|| theme::load(name, asked, sources), |theme| Checked::new(theme, Vec::new()));
    let theme_is_right = loaded.diagnostics.is_empty();
    Read { model, theme: loaded.take(&mut diagnostics), theme_is_right, diagnostics }
}

/// Computes, plans and checks a site; `then` is given the site to render, or the reasons why there is none.
/// Warnings come with both.
pub fn build<T>(
    disk: &dyn Disk,
    request: &Request,
    then: impl FnOnce(Option<&RenderedSite<'_>>, &Built<'_>) -> T,
) -> T {
    let read = read(disk, request);
    let accounts = read.model.as_ref().map(|model| account(model, request.today));
    planned(&read, accounts.as_ref(), (&OnDisk(disk, None), request, &|_| ()), &mut Before::nothing(), then)
}

/// What is known of earlier builds, which may be the answer to this one.
pub trait Earlier<T> {
    /// Whether anything is known of any.
    fn is_known(&self) -> bool;

    /// A moment before this build.
    fn begun(&self) -> SystemTime;

    /// The answer, if it was made of the same as `stamped` stands for: the request, and all files as the system says they
    /// are, which it is asked for where that helps.
    fn answer_of_stamped(&self, stamped: &dyn Fn() -> Option<[u8; 32]>) -> Option<T>;

    /// The answer, if it was made of the same as `read` stands for: the request, and the bytes of all files. `stamped` is
    /// what the system said of them before they were read.
    fn answer_of_read(&self, read: [u8; 32], stamped: Option<[u8; 32]>) -> Option<T>;

    /// Stands for the program that builds; `None` where it may be any, so that nothing is known of what it remembers.
    fn made_by(&self) -> Option<[u8; 32]>;

    /// What builds were told to [`Earlier::remember`]; `None` where there is nothing.
    fn memory(&self, of: Subject) -> Option<&dyn Memory>;

    /// Is told what the next build is to know.
    fn remember(&self, of: Subject, news: News<'_>);

    /// Whether anything is worth remembering after this answer.
    fn ended_well(&self, answer: &T) -> bool;
}

/// The same as [`build`], and `watch` is told when each stage begins. First `earlier` is asked whether the answer is known
/// already. All memory but what is given is left to the system: for a process that ends afterwards, which saves taking a
/// large site apart piece by piece.
pub fn build_watched<T>(
    disk: &dyn Disk,
    (request, watch): (&Request, Watch<'_>),
    earlier: &dyn Earlier<T>,
    then: impl FnOnce(Option<&RenderedSite<'_>>, &Built<'_>) -> T,
) -> T {
    let mut diagnostics = Vec::new();
    watch(Stage::Read);
    let begun = earlier.begun();
    let listing = if earlier.is_known() { Listing::of_stamped(disk) } else { Listing::of(disk) };
    let stamped = || Some(request.with(listing.stamped(disk, begun)?));
    if let Some(answer) = earlier.answer_of_stamped(&stamped) {
        return answer;
    }
    let mut known = Remembered::default();
    // Without a way back to the files nothing that was not read can be shown.
    let made_by = disk.later().and_then(|_| earlier.made_by()).map(|program| request.with(program));
    if let Some(made_by) = made_by {
        let memory = earlier.memory(Subject::Members);
        known = memory.map(|memory| Remembered::of(memory, made_by)).unwrap_or_default();
    }
    let mut sources = sources_of(disk, listing, (Some(begun), &known.seen)).take(&mut diagnostics);
    let stamped = sources.stamped.map(|stamped| request.with(stamped));
    if let Some(answer) = earlier.answer_of_read(request.with(sources.print), stamped) {
        std::mem::forget(sources);
        return answer;
    }
    watch(Stage::Decode);
    let fresh = Fresh::on(request.today);
    let meet = |met: Met<'_>| fresh.meet(met);
    // A member's own site changes what the data say of the network.
    let meet: Option<Meet<'_>> = request.member.is_none().then_some(&meet);
    let model = model_once(&mut sources, request.shown(), (&mut known.kept, meet)).take(&mut diagnostics);
    let read = dressed((model, None), (request, &sources), diagnostics);
    let (seen, late) = (std::mem::take(&mut sources.seen), sources.late.take());
    // All that was read is in the model now: a large network has hundreds of megabytes of it.
    drop(sources);
    watch(Stage::Compute);
    let accounts =
        read.model.as_ref().map(|model| account_again(model, request.today, known.figures(model, fresh)));
    let judged = std::mem::take(&mut known.judged);
    let print = |id: &str| known.kept.print(id);
    let looks = earlier.memory(Subject::Texts).zip(made_by).map(|(memory, made_by)| looks(memory, made_by));
    let looks = looks.unwrap_or_default().once();
    let mut before = Before { judged, looks, print: &print, is_last: true, ..Before::nothing() };
    let on_disk = OnDisk(disk, late);
    let answer = planned(&read, accounts.as_ref(), (&on_disk, request, watch), &mut before, then);
    let Before { judged, looks, renderers, .. } = before;
    if let (Some(model), Some(accounts), Some(made_by)) = (&read.model, &accounts, made_by)
        && earlier.ended_well(&answer)
    {
        let seen = (&seen, made_by);
        known.news((model, accounts), &judged, seen, &mut |news| earlier.remember(Subject::Members, news));
        if let Some(news) = news_of(&looks, made_by) {
            earlier.remember(Subject::Texts, News::Instead(1, &|_| Some(news.clone())));
        }
    }
    std::mem::forget((read, accounts, known, judged, seen, looks, renderers));
    answer
}

/// What was found out when the site was built last, and what stands for all that a member is made of now.
struct Before<'b> {
    judged: Judged,
    looks: Looks,
    plan: KeptPlan,
    renderers: Renderers,
    print: &'b (dyn Fn(&str) -> Option<Print> + Sync),
    /// Whether the process ends after this site: then what takes memory is left to the system.
    is_last: bool,
}

impl Before<'_> {
    /// Of a site that is built once.
    fn nothing() -> Before<'static> {
        Before {
            judged: Judged::default(),
            looks: Looks::default(),
            plan: KeptPlan::default(),
            renderers: Renderers::default(),
            print: &|_| None,
            is_last: false,
        }
    }
}

/// Plans and checks what was read and computed.
fn planned<T>(
    read: &Read,
    accounts: Option<&Accounts>,
    (on_disk, request, watch): (&OnDisk<'_>, &Request, Watch<'_>),
    before: &mut Before<'_>,
    then: impl FnOnce(Option<&RenderedSite<'_>>, &Built<'_>) -> T,
) -> T {
    let Read { model, theme, diagnostics, .. } = read;
    let mut diagnostics = diagnostics.clone();
    let Some((model, accounts)) = model.as_ref().zip(accounts) else {
        sort(&mut diagnostics);
        return then(
            None,
            &Built { model: None, accounts: None, diagnostics, theme_is_shipped: theme.is_shipped() },
        );
    };
    watch(Stage::Check);
    let both = (model, accounts, request.today);
    diagnostics.extend(check(both, &diagnostics, before.print, &mut before.judged));
    diagnostics
        .extend(set_advice(model, accounts).into_iter().filter(|advice| advice.severity != Severity::Note));
    diagnostics.extend(not_built_in(model));
    watch(Stage::Plan);
    let data = (model, accounts, theme);
    let planned = as_asked(data, request, std::mem::take(&mut before.plan)).take(&mut diagnostics);
    if !theme.is_shipped() {
        diagnostics.extend(check_templates(theme, false));
    }
    let Before { looks, renderers, plan: kept, is_last, .. } = before;
    diagnostics.extend(renderers.turn_to(theme, &planned));
    let site = RenderedSite::new(&planned, &renderers.all, theme.files(), on_disk);
    check_all_texts((&planned, &site), looks, &mut diagnostics);
    diagnostics.extend(on_disk.lost().cloned());
    if let Some(member) = &request.member {
        diagnostics.retain(|diagnostic| diagnostic.is_error() || !is_of_another(diagnostic, member));
    }
    model.network.lints.apply(&mut diagnostics);
    sort(&mut diagnostics);
    let faulty = diagnostics.iter().any(Diagnostic::is_error);
    let built = Built {
        model: Some(model),
        accounts: Some(accounts),
        diagnostics,
        theme_is_shipped: theme.is_shipped(),
    };
    watch(Stage::Publish);
    let answer = then((!faulty).then_some(&site), &built);
    if *is_last {
        std::mem::forget(site);
        std::mem::forget(planned);
    } else {
        drop(site);
        *kept = planned.kept();
    }
    answer
}

/// Plans the site that is asked for.
fn as_asked<'a>(
    (model, accounts, theme): (&'a Model, &'a Accounts, &Theme),
    request: &Request,
    before: KeptPlan,
) -> Checked<SitePlan<'a>> {
    let mut diagnostics = Vec::new();
    let languages = languages(model, theme).take(&mut diagnostics);
    let planning = Planning {
        model,
        accounts,
        theme,
        languages: &languages,
        base_url: request.base_url.as_deref(),
        pages: &|kind| publishes(model, theme, kind),
    };
    let mut planned = plan(planning, before).take(&mut diagnostics);
    if request.member.is_some() {
        let missing = missing_links(&planned, &paths(&planned, &theme.files()));
        planned.leave_unlinked(&missing);
    }
    Checked::new(planned, diagnostics)
}

/// Checks the texts of a site. Which page nothing leads to is told only where no error stands: a text that could not be
/// read may have led to any.
fn check_all_texts(
    (plan, site): (&SitePlan<'_>, &RenderedSite<'_>),
    looks: &mut Looks,
    diagnostics: &mut Vec<Diagnostic>,
) {
    diagnostics.extend(check_texts(plan, &site.paths(), looks));
    if diagnostics.iter().any(Diagnostic::is_error) {
        diagnostics.retain(|diagnostic| diagnostic.code != Code::OrphanPage);
    }
}

/// The paths that a site will have, in their order.
fn paths<'p>(plan: &'p SitePlan<'_>, theme_files: &BTreeMap<&'p str, &'p [u8]>) -> Vec<&'p str> {
    let outputs = plan.outputs.iter().map(|output| output.path.as_str());
    let mut paths: Vec<&str> = outputs.chain(theme_files.keys().copied()).collect();
    paths.sort_unstable();
    paths
}

/// Whether something is told of another member's file: it has no page on this member's own site.
fn is_of_another(diagnostic: &Diagnostic, member: &str) -> bool {
    let file = diagnostic.place.as_ref().and_then(|place| place.file.strip_prefix("data/members/"));
    file.is_some_and(|file| {
        let id = file.split('/').next().unwrap_or(file);
        id.strip_suffix(".yaml").unwrap_or(id) != member
    })
}

/// Leaves out the warning that a template asks for what no view has where its page told so as an error.
pub fn once(diagnostics: &mut Vec<Diagnostic>) {
    let spot = |fault: &Diagnostic| {
        fault.place.as_ref().map(|place| (place.file.clone(), place.span.line, place.span.column))
    };
    let faults = diagnostics.iter().filter(|fault| fault.code == Code::TemplateFault);
    let told: BTreeSet<_> = faults.filter_map(spot).collect();
    diagnostics.retain(|fault| {
        fault.code != Code::UnknownField || !spot(fault).is_some_and(|spot| told.contains(&spot))
    });
}

/// The words of the languages that the site wants, as far as its theme asks for them.
fn languages(model: &Model, theme: &Theme) -> Checked<Languages> {
    let site = &model.network.site;
    let wanted = |tag: &String| Wanted { tag: tag.clone(), place: site.languages_place.clone() };
    let wanted: Vec<Wanted> = site.languages.iter().map(wanted).collect();
    let templates = theme.templates.values().map(|template| (&template.file, template.text.as_str()));
    language::load(&theme.strings, &wanted, &language::asked(templates))
}

/// What there is to explain of a site: a member or the network, and words that say what of it.
pub fn question(subject: &str, words: &[String]) -> Question {
    Question { subject: subject.to_owned(), words: words.to_vec() }
}

/// What staff want to know of a site's recognition before it is announced, as notes. What a site wants to be more than a
/// note is told by every build.
pub fn advice(built: &Built<'_>) -> Vec<Diagnostic> {
    let Some((model, accounts)) = built.model.zip(built.accounts) else { return Vec::new() };
    let mut notes = set_advice(model, accounts);
    notes.retain(|note| note.severity == Severity::Note);
    notes
}

fn set_advice(model: &Model, accounts: &Accounts) -> Vec<Diagnostic> {
    let mut notes = plan::advice(model, accounts);
    model.network.lints.apply(&mut notes);
    notes
}

/// What the site asks for that this program was built without.
fn not_built_in(model: &Model) -> Option<Diagnostic> {
    let site = &model.network.site;
    let lacks = site.search == Searched::Texts && !WithTexts::ARE_SEARCHED;
    let place = site.search_place.clone().filter(|_| lacks)?;
    let message = "this `milepost` was built without searching texts word by word";
    let help = "titles, headings and summaries are searched; one built with `--features search-pagefind` does the rest";
    Some(Diagnostic::at(Code::NoFullText, place, message).help(help))
}

/// Whether files of a kind are published: those that the theme wants and this program can make.
fn publishes(model: &Model, theme: &Theme, kind: &str) -> bool {
    match kind {
        "texts" => {
            let is_wanted = model.network.site.search != Searched::Titles;
            is_wanted && theme.publishes("search") && WithTexts::ARE_SEARCHED
        }
        "photo" => Pictures::ARE_DRAWN,
        "picture" => theme.publishes(kind) && Pictures::ARE_DRAWN,
        _ => theme.publishes(kind),
    }
}

/// Files of the site folder, for what is published as it is.
struct OnDisk<'a>(&'a dyn Disk, Option<Arc<Late>>);

impl Contents for OnDisk<'_> {
    fn read(&self, path: &str) -> std::io::Result<Vec<u8>> {
        self.0.read(path)
    }

    fn lost(&self) -> Option<&Diagnostic> {
        self.1.as_ref()?.lost()
    }
}

/// Reads and computes a site, and explains figures of it.
pub fn explain(disk: &dyn Disk, request: &Request, question: &Question) -> Explained {
    let Read { model, mut diagnostics, .. } = read(disk, request);
    if let Some(model) = &model {
        model.network.lints.apply(&mut diagnostics);
    }
    sort(&mut diagnostics);
    let answer = model.map(|model| {
        let accounts = account(&model, request.today);
        plan::explain(&model, &accounts, question)
    });
    Explained { answer, diagnostics }
}

/// What an explanation came to.
#[derive(Debug)]
pub struct Explained {
    /// `None` where there is no site to explain.
    pub answer: Option<Result<Explanation, Miss>>,
    /// In the order a reader works through them.
    pub diagnostics: Vec<Diagnostic>,
}

impl Explained {
    /// The text of the explanation, no wider than so many columns if there is a limit; or the miss.
    pub fn text(&self, columns: Option<usize>, colour: bool) -> Option<Result<String, &Miss>> {
        let width = columns.map_or(Width::Unlimited, Width::Columns);
        let answer = self.answer.as_ref()?;
        Some(answer.as_ref().map(|explanation| explanation.text(width, colour)))
    }

    /// The explanation as JSON: a tree of rows; or the miss.
    pub fn json(&self) -> Option<Result<String, &Miss>> {
        let answer = self.answer.as_ref()?;
        let written = |explanation: &Explanation| {
            String::from_utf8(data::pretty(&explanation.tree())).expect("JSON is written as UTF-8")
        };
        Some(answer.as_ref().map(written))
    }
}

/// What a run found out.
#[derive(Debug)]
pub struct Built<'a> {
    pub model: Option<&'a Model>,
    pub accounts: Option<&'a Accounts>,
    /// In the order a reader works through them.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether every template is one that ships with Milepost.
    pub theme_is_shipped: bool,
}
