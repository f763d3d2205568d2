//! `data/network.yaml`: the site, the network and how it accounts.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Code, Diagnostic, Lints, Place, Setting, Severity, nearest};
use crate::quantity::{Dec, Year};
use crate::read::{Node, Sources};

use super::comparison::{ComparisonRule, comparison};
use super::decode::Decoder;
use super::due::{Reporting, reporting};
use super::forecast::{Forecast, forecast};
use super::languages::languages;
use super::member_ids::MemberIds;
use super::path::{PathRule, path};
use super::plausible::{Plausible, plausible};
use super::press::{Press, press};
use super::programme::{Asked, network_ids};
use super::reference::References;
use super::region::{SizeClass, size_classes};
use super::scalar::is_site_address;

/// What `data/network.yaml` says.
#[derive(Clone, Debug)]
pub struct Network {
    pub site: Site,
    pub name: String,
    pub kind: NetworkKind,
    pub accounting: Accounting,
    /// What the site wants its warnings to be.
    pub lints: Lints,
    /// The programmes and frameworks that it names.
    pub asked: Asked,
    pub press: Press,
    pub place: Place,
}

/// How the site is called and where it will be.
#[derive(Clone, Debug)]
pub struct Site {
    pub title: String,
    /// Ends with `/`.
    pub base_url: String,
    /// The first is the default.
    pub languages: Vec<String>,
    /// Where the site names them, if it does.
    pub languages_place: Option<Place>,
    pub theme: String,
    /// Where the theme is named, if it is.
    pub theme_place: Option<Place>,
    /// The colours that it chooses, and their file: the theme knows which there are.
    pub colours: Option<(Arc<str>, Node)>,
    /// Which pictures the site wants.
    pub pictures: Pictures,
    /// What can be searched.
    pub search: Searched,
    /// Where the site says so, if it does.
    pub search_place: Option<Place>,
}

/// What can be searched of a site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Searched {
    /// Names, titles, headings and summaries; and texts word by word where this program can.
    #[default]
    Auto,
    /// Names, titles, headings and summaries alone.
    Titles,
    /// Texts word by word too, in any case.
    Texts,
}

impl Searched {
    /// Every choice, as it is written in YAML.
    pub const ALL: [(&'static str, Searched); 3] =
        [("auto", Searched::Auto), ("titles", Searched::Titles), ("texts", Searched::Texts)];
}

/// Which pictures a site wants. They take longer to make than all its pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pictures {
    /// As many as are drawn in moments.
    #[default]
    Auto,
    /// A card for every page, and every chart.
    All,
    /// All but those of single inventories.
    Main,
    /// A card for every page but those of single inventories.
    Cards,
    /// None at all.
    None,
}

impl Pictures {
    /// Every choice, as it is written in YAML.
    pub const ALL: [(&'static str, Pictures); 5] = [
        ("auto", Pictures::Auto),
        ("all", Pictures::All),
        ("main", Pictures::Main),
        ("cards", Pictures::Cards),
        ("none", Pictures::None),
    ];
}

/// The theme of a city's own site, and that of a network, where none is named.
pub(super) const CITY_THEME: &str = "cityhall";
const NETWORK_THEME: &str = "commons";

/// A network of members, or one city's own site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NetworkKind {
    Network,
    City { member: String },
}

/// How figures are made and judged.
#[derive(Clone, Debug)]
pub struct Accounting {
    /// The set of global warming potentials in which everything is shown.
    pub gwp: Arc<str>,
    pub headline: Headline,
    pub trend: TrendRule,
    pub status: StatusRule,
    /// How often inventories are expected, for members that do not say; `None` where nobody says.
    pub reporting: Option<Reporting>,
    /// How many years ahead of the day of the build what will be due is listed.
    pub due_ahead: i32,
    /// How many years a population may be away from the inventory's year.
    pub population_within: i32,
    /// Reduction laws that trends are held against.
    pub paths: Vec<PathRule>,
    /// From the smallest to the largest.
    pub size_classes: Vec<SizeClass>,
    /// How members are shown beside each other.
    pub comparison: ComparisonRule,
    /// What would happen without action, for members that do not say.
    pub forecast: Option<Forecast>,
    /// Beyond what a figure gets a warning.
    pub plausible: Plausible,
    /// Where the site sets how trends are drawn, if it does.
    pub trend_place: Option<Place>,
    /// From which difference a factor is told to be far from the library's: a share, 0.1 for 10 %.
    pub factor_far_above: Dec,
}

/// The total that stands for a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Headline {
    Basic,
    BasicPlus,
    Territorial,
    OtherScope3,
    Scopes1And2,
    Reported,
}

impl Headline {
    /// Every total, in the order in which they are listed.
    pub const ALL: [Headline; 6] = [
        Headline::Basic,
        Headline::BasicPlus,
        Headline::Territorial,
        Headline::OtherScope3,
        Headline::Scopes1And2,
        Headline::Reported,
    ];

    /// As it is written in YAML.
    pub fn name(self) -> &'static str {
        match self {
            Headline::Basic => "BASIC",
            Headline::BasicPlus => "BASIC+",
            Headline::Territorial => "territorial",
            Headline::OtherScope3 => "other-scope-3",
            Headline::Scopes1And2 => "scopes-1-2",
            Headline::Reported => "reported",
        }
    }
}

/// How trends are drawn.
#[derive(Clone, Debug)]
pub struct TrendRule {
    pub method: TrendMethod,
    pub from: Year,
    /// Whether the line is moved to pass through the last measured year.
    pub anchored: bool,
    pub until: Year,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TrendMethod {
    LeastSquares,
    LeastAbsoluteDeviations,
    TheilSen,
}

impl TrendMethod {
    /// As it is written in YAML.
    pub fn name(self) -> &'static str {
        match self {
            TrendMethod::LeastSquares => "least-squares",
            TrendMethod::LeastAbsoluteDeviations => "least-absolute-deviations",
            TrendMethod::TheilSen => "theil-sen",
        }
    }
}

/// From which gap a target is called what. Shares of the required value, 0.1 for 10 %.
#[derive(Clone, Debug)]
pub struct StatusRule {
    pub deviating_above: Dec,
    pub off_track_above: Dec,
    /// Years after which the newest inventory says nothing any more.
    pub stale_after: i32,
}

/// Decodes `data/network.yaml`; without one there is no site.
pub fn network(
    sources: &Sources,
    (references, ids): (&References, &MemberIds),
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Network> {
    let Some(document) = sources.data.get("data/network.yaml") else {
        // Where it is there and cannot be made sense of, that is said at its line.
        if !sources.unread.contains("data/network.yaml") {
            let fault = Diagnostic::of_run(Code::NoFile, "there is no file `data/network.yaml` here");
            diagnostics.push(fault.help("write one, or give the site's folder with `--site DIR`"));
        }
        return None;
    };
    let mut decoder = Decoder::new(&document.file);
    let defaults = sources.data.get("data/reference/accounting.yaml").map(|document| &document.root);
    let network = decode(&mut decoder, &document.root, (references, ids), defaults);
    diagnostics.append(&mut decoder.diagnostics);
    network
}

fn decode(
    decoder: &mut Decoder,
    root: &Node,
    (references, ids): (&References, &MemberIds),
    defaults: Option<&Node>,
) -> Option<Network> {
    let keys = ["site", "network", "accounting", "lints", "programmes", "frameworks", "press"];
    let fields = decoder.fields(root, &keys)?;
    let site = decoder.required(&fields, "site", decode_site);
    let one_of_them = |decoder: &mut Decoder, node: &Node| ids.decode(decoder, node);
    let named = decoder.required(&fields, "network", |decoder, node| {
        let fields = decoder.fields(node, &["name", "kind", "member"])?;
        let name = decoder.required(&fields, "name", Decoder::string);
        let is_city = decoder.required(&fields, "kind", |decoder, node| {
            decoder.one_of(node, &[("network", false), ("city", true)])
        });
        let kind = match is_city? {
            true => NetworkKind::City { member: decoder.required(&fields, "member", one_of_them)? },
            false => NetworkKind::Network,
        };
        Some((name?, kind))
    });
    let layers = [fields.get("accounting"), defaults];
    let accounting = accounting(decoder, layers, references);
    let lints = decoder.optional(&fields, "lints", decode_lints).unwrap_or_default();
    let asked = Asked {
        programmes: decoder.optional(&fields, "programmes", network_ids).unwrap_or_default(),
        frameworks: decoder.optional(&fields, "frameworks", network_ids).unwrap_or_default(),
    };
    let press = decoder.optional(&fields, "press", press).unwrap_or_default();
    let (name, kind) = named?;
    let place = decoder.place(root.span);
    let mut site = site?;
    if site.theme_place.is_none() && kind != NetworkKind::Network {
        CITY_THEME.clone_into(&mut site.theme);
    }
    Some(Network { site, name, kind, accounting: accounting?, lints, asked, press, place })
}

/// Where a site will be: scheme, host, and a path at most.
fn site_address(decoder: &mut Decoder, node: &Node) -> Option<String> {
    let text = decoder.text(node)?;
    if is_site_address(text) {
        return Some(text.to_owned());
    }
    decoder.fault(Code::NotAUrl, node.span, "this is no address that a site can have").hint =
        "write `https://climate.example.org/`".to_owned();
    None
}

fn decode_site(decoder: &mut Decoder, node: &Node) -> Option<Site> {
    let fields = decoder
        .fields(node, &["title", "base_url", "languages", "theme", "colours", "pictures", "search"])?;
    let title = decoder.required(&fields, "title", Decoder::string);
    let base_url = decoder.required(&fields, "base_url", site_address);
    let languages = languages(decoder, &fields);
    let languages_place = fields.get("languages").map(|node| decoder.place(node.span));
    let theme_place = fields.get("theme").map(|node| decoder.place(node.span));
    let theme = decoder.optional(&fields, "theme", Decoder::id).unwrap_or_else(|| NETWORK_THEME.to_owned());
    let colours = fields.get("colours").map(|node| (Arc::clone(&decoder.file), node.clone()));
    let pictures = decoder
        .optional(&fields, "pictures", |decoder, node| decoder.one_of(node, &Pictures::ALL))
        .unwrap_or_default();
    let search = decoder
        .optional(&fields, "search", |decoder, node| decoder.one_of(node, &Searched::ALL))
        .unwrap_or_default();
    let search_place = fields.get("search").map(|node| decoder.place(node.span));
    let mut base_url = base_url?;
    if !base_url.ends_with('/') {
        base_url.push('/');
    }
    Some(Site {
        title: title?,
        base_url,
        languages,
        languages_place,
        theme,
        theme_place,
        colours,
        pictures,
        search,
        search_place,
    })
}

/// The site's `accounting:`, and below it the defaults that ship with Milepost: the first that has a key counts.
fn accounting(
    decoder: &mut Decoder,
    layers: [Option<&Node>; 2],
    references: &References,
) -> Option<Accounting> {
    let keys = [
        "gwp",
        "headline",
        "trend",
        "status",
        "reporting",
        "due_ahead",
        "population_within",
        "paths",
        "size_classes",
        "comparison",
        "forecast",
        "factor_far_above",
        "plausible",
    ];
    if let Some(own) = layers[0] {
        decoder.fields(own, &keys)?;
    }
    let find = |key: &str| layers.iter().flatten().find_map(|layer| layer.get(key));
    let gwp = find("gwp").and_then(|node| references.decode_gwp_set(decoder, node));
    let headline = find("headline").and_then(|node| headline(decoder, node));
    let part = |key: &str| [layers[0].and_then(|l| l.get(key)), layers[1].and_then(|l| l.get(key))];
    let plausible = plausible(decoder, part("plausible"), references);
    let trend_place = part("trend")[0].map(|node| decoder.place(node.span));
    let trend = trend(decoder, part("trend"));
    let status = status(decoder, part("status"));
    let population_within = find("population_within").and_then(|node| decoder.years(node));
    let reporting = find("reporting").and_then(|node| reporting(decoder, node));
    let due_ahead = find("due_ahead").and_then(|node| decoder.years(node));
    let paths = find("paths").map(|node| {
        let items = decoder.items(node).unwrap_or_default();
        items.iter().filter_map(|item| path(decoder, item)).collect()
    });
    let size_classes = find("size_classes").and_then(|node| size_classes(decoder, node));
    let comparison = comparison(decoder, part("comparison"));
    let forecast = find("forecast").and_then(|node| forecast(decoder, node, references));
    let factor_far_above = find("factor_far_above").and_then(|node| decoder.percent(node));
    Some(Accounting {
        gwp: gwp?,
        headline: headline?,
        trend: trend?,
        status: status?,
        reporting,
        due_ahead: due_ahead?,
        population_within: population_within?,
        paths: paths.unwrap_or_default(),
        forecast,
        size_classes: size_classes.unwrap_or_default(),
        comparison: comparison?,
        plausible,
        trend_place,
        factor_far_above: factor_far_above?,
    })
}

/// Decodes the name of a total.
pub fn headline(decoder: &mut Decoder, node: &Node) -> Option<Headline> {
    decoder.one_of(node, &Headline::ALL.map(|total| (total.name(), total)))
}

fn trend(decoder: &mut Decoder, layers: [Option<&Node>; 2]) -> Option<TrendRule> {
    if let Some(own) = layers[0] {
        decoder.fields(own, &["method", "from", "anchor", "until"])?;
    }
    let find = |key: &str| layers.iter().flatten().find_map(|layer| layer.get(key));
    let methods = [TrendMethod::LeastSquares, TrendMethod::LeastAbsoluteDeviations, TrendMethod::TheilSen];
    let methods = methods.map(|method| (method.name(), method));
    let method = find("method").and_then(|node| decoder.one_of(node, &methods));
    let from = find("from").and_then(|node| decoder.year(node));
    let anchored = find("anchor").and_then(|node| decoder.one_of(node, &[("last", true), ("none", false)]));
    let until = find("until").and_then(|node| decoder.year(node));
    Some(TrendRule { method: method?, from: from?, anchored: anchored?, until: until? })
}

fn status(decoder: &mut Decoder, layers: [Option<&Node>; 2]) -> Option<StatusRule> {
    if let Some(own) = layers[0] {
        decoder.fields(own, &["deviating_above", "off_track_above", "stale_after"])?;
    }
    let find = |key: &str| layers.iter().flatten().find_map(|layer| layer.get(key));
    let deviating_above = find("deviating_above").and_then(|node| decoder.percent(node));
    let off_track_above = find("off_track_above").and_then(|node| decoder.percent(node));
    let stale_after = find("stale_after").and_then(|node| decoder.years(node));
    Some(StatusRule {
        deviating_above: deviating_above?,
        off_track_above: off_track_above?,
        stale_after: stale_after?,
    })
}

fn decode_lints(decoder: &mut Decoder, node: &Node) -> Option<Lints> {
    let mut lints = Lints::default();
    for entry in decoder.entries(node)? {
        let setting = decoder.one_of(&entry.node, Setting::ALL);
        let Some(code) = Code::by_name(&entry.key) else {
            let near = nearest(&entry.key, Code::ALL.iter().map(|code| code.name()));
            let hint = near.map_or_else(String::new, |near| format!("did you mean `{near}`?"));
            let fault =
                decoder.fault(Code::UnknownKey, entry.key_span, format!("there is no lint `{}`", entry.key));
            fault.hint = hint;
            // A site may name a lint of a newer Milepost: it loses a severity, not a figure.
            fault.severity = Severity::Warning;
            continue;
        };
        if let Some(setting) = setting
            && lints.set(code, setting).is_err()
        {
            let message = format!("`{}` is always an error and cannot be set", entry.key);
            decoder.fault(Code::NotAnOption, entry.key_span, message);
        }
    }
    Some(lints)
}
