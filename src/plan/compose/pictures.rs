//! Which pictures a site has, and the files of its charts.

use crate::model::Pictures;
use crate::plan::routes;
use crate::plan::view::chart::Chart;
use crate::plan::view::{CardView, ChartFiles, ChartPicture, PageImage};
use crate::plan::words;
use crate::quantity::Year;

use super::{Composer, Counted, Known, Marks, MemberComposer};

/// Above so many pictures a site that leaves it to us has none: each takes some hundredths of a second, and
/// a build should not be a coffee break.
pub const MOST: usize = 600;

/// What a site's pictures came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PictureChoice {
    /// What is drawn; never [`Pictures::Auto`].
    pub drawn: Drawn,
    /// How many there would be with all of them.
    pub possible: usize,
    /// Whether the site left the choice to us.
    pub is_ours: bool,
}

/// What is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drawn {
    #[default]
    Nothing,
    /// Cards, but none of single inventories.
    Cards,
    /// These, and the charts of all other pages.
    Main,
    Everything,
}

impl PictureChoice {
    /// Whether a page's card is drawn.
    pub fn draws_card(self, card: CardOf) -> bool {
        self.drawn >= if card.is_minor() { Drawn::Everything } else { Drawn::Cards }
    }

    /// Whether a chart is drawn as a picture.
    pub fn draws_chart(self, chart: ChartOf) -> bool {
        self.drawn >= if chart.is_minor() { Drawn::Everything } else { Drawn::Main }
    }

    /// The choice for a site that could have so many cards, so many main pictures with them, and so many in all.
    pub fn of(wanted: Pictures, [cards, main, all]: [usize; 3]) -> PictureChoice {
        let drawn = match wanted {
            Pictures::All => Drawn::Everything,
            Pictures::Main => Drawn::Main,
            Pictures::Cards => Drawn::Cards,
            Pictures::None => Drawn::Nothing,
            Pictures::Auto if all <= MOST => Drawn::Everything,
            Pictures::Auto if main <= MOST => Drawn::Main,
            Pictures::Auto if cards <= MOST => Drawn::Cards,
            Pictures::Auto => Drawn::Nothing,
        };
        PictureChoice { drawn, possible: all, is_ours: wanted == Pictures::Auto }
    }
}

/// Whether the charts of so many members may be drawn at all.
pub fn may_draw_charts(wanted: Pictures, members: usize) -> bool {
    match wanted {
        Pictures::All | Pictures::Main => true,
        Pictures::Auto => members <= MOST,
        Pictures::Cards | Pictures::None => false,
    }
}

/// The page that a card is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardOf {
    Home,
    Members,
    Member(usize),
    Inventory(usize, usize),
    Article(usize),
    Network,
    Regions,
    Region(usize),
    Due,
    Map(Marks),
    Search,
    Programme(usize),
    HonourRoll(usize, Year),
    /// A member, and the position of its award.
    Award(usize, usize),
}

/// A chart that has files of its own, by the place where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChartOf {
    Home,
    /// A position in [`NETWORK_CHARTS`].
    Network(usize),
    /// A member, and a position in [`MEMBER_CHARTS`].
    Member(usize, usize),
    Inventory(usize, usize),
}

/// A chart by the field of its view, and by the name of its files, which never changes.
pub type NamedChart = (&'static str, &'static str);

/// The charts of a profile, the great ones first.
pub const MEMBER_CHARTS: [NamedChart; 8] = [
    ("history", "emissions"),
    ("sectors", "sectors"),
    ("why", "causes"),
    ("budget", "budget"),
    ("sector_lines", "sector-lines"),
    ("why_lately", "causes-lately"),
    ("abatement", "abatement"),
    ("spread", "comparison"),
];

/// So many of them are great: their tables are files, and they have frames. The tables of the others stand in the links.
const GREAT: usize = 4;

/// The charts of the network's dashboard, and of each region's.
pub const NETWORK_CHARTS: [NamedChart; 4] =
    [("trend", "trend"), ("sectors", "sectors"), ("spread", "comparison"), ("fastest", "fastest")];

impl CardOf {
    /// Whether it is drawn only where everything is.
    pub fn is_minor(self) -> bool {
        matches!(self, CardOf::Inventory(..) | CardOf::Region(_))
    }
}

impl ChartOf {
    /// Whether it is drawn only where everything is.
    pub fn is_minor(self) -> bool {
        matches!(self, ChartOf::Inventory(..))
    }

    /// Whether it shows other members beside its own.
    pub fn shows_others(self) -> bool {
        matches!(self, ChartOf::Member(_, chart) if MEMBER_CHARTS[chart].0 == "spread")
    }

    /// Whether its table stands in the link to it, and it has no frame: charts that are many and small.
    pub fn is_small(self) -> bool {
        matches!(self, ChartOf::Inventory(..)) || matches!(self, ChartOf::Member(_, chart) if chart >= GREAT)
    }
}

impl Composer<'_> {
    /// Below the output folder: `members/edina/card.png`.
    pub fn card_path(&self, of: CardOf) -> String {
        let route = match of {
            CardOf::Home => String::new(),
            CardOf::Members => "members/".to_owned(),
            CardOf::Member(member) => return self.member_card_path(self.known(member)),
            CardOf::Inventory(member, inventory) => {
                let known = self.known(member);
                return self.inventory_card_path(known, known.counted(inventory));
            }
            CardOf::Article(article) => format!("{}/", self.model.articles[article].route),
            CardOf::Network => "network/".to_owned(),
            CardOf::Regions => "regions/".to_owned(),
            CardOf::Region(region) => format!("{}/", self.region_pages[region].route()),
            CardOf::Due => "due/".to_owned(),
            CardOf::Map(marks) => format!("{}/", marks.route()),
            CardOf::Search => "search/".to_owned(),
            CardOf::Programme(position) => {
                format!("{}/", routes::programme(&self.model.programmes[position].id))
            }
            CardOf::HonourRoll(position, year) => {
                format!("{}/", routes::honour_roll(&self.model.programmes[position].id, year))
            }
            CardOf::Award(member, award) => {
                format!("{}/", self.award_route(&self.model.members[member], award))
            }
        };
        self.routes.own(&format!("{route}card.png"))
    }

    /// What link previews show of a page: its own card, or that of the nearest page above that has one.
    pub fn image(&self, of: CardOf) -> Option<PageImage> {
        let of = match of {
            // A city's own site has the card of its dashboard.
            CardOf::Home if self.own.is_some() => CardOf::Member(self.own?),
            CardOf::Region(_) if !self.pictures.draws_card(of) => CardOf::Home,
            of => of,
        };
        match of {
            CardOf::Member(member) => self.member_image(self.known(member)),
            CardOf::Inventory(member, inventory) => {
                let known = self.known(member);
                self.inventory_image(known, known.counted(inventory))
            }
            of => self.page_image(&self.card_path(of), || self.card(of)),
        }
    }

    /// Below the output folder, without the suffix: `members/edina/charts/emissions`.
    pub fn chart_path(&self, of: ChartOf) -> String {
        match of {
            ChartOf::Home => self.routes.own("charts/together"),
            ChartOf::Network(chart) => {
                self.routes.own(&format!("network/charts/{}", NETWORK_CHARTS[chart].1))
            }
            ChartOf::Member(member, chart) => self.member_chart_path(self.known(member), chart),
            ChartOf::Inventory(member, inventory) => {
                let known = self.known(member);
                self.inventory_chart_path(known, known.counted(inventory))
            }
        }
    }

    /// A chart that has files of its own.
    pub fn chart(&self, of: ChartOf) -> Option<Chart> {
        match of {
            ChartOf::Home => self.group_chart(),
            ChartOf::Network(chart) => self.network_chart(NETWORK_CHARTS[chart].0),
            ChartOf::Member(member, chart) if MEMBER_CHARTS[chart].0 == "spread" => self.own_spread(member),
            ChartOf::Member(member, chart) => self.apart(member, |known| self.member_chart(known, chart)),
            ChartOf::Inventory(member, inventory) => {
                self.apart(member, |known| self.inventory_chart(known, known.counted(inventory)))
            }
        }
    }

    /// Whether there is such a chart. What is cheap to tell is told without making it.
    pub fn has_chart(&self, of: ChartOf) -> bool {
        match of {
            ChartOf::Member(member, chart) => {
                let known = self.known(member);
                match MEMBER_CHARTS[chart].0 {
                    "history" => known.latest().is_some(),
                    "sectors" => {
                        known.latest().is_some_and(|latest| self.largest_sector(known, latest).is_some())
                    }
                    "why" => self.changes_shown(known) > 0,
                    "why_lately" => self.changes_shown(known) > 1,
                    _ => self.chart(of).is_some(),
                }
            }
            ChartOf::Inventory(member, inventory) => {
                self.apart(member, |known| self.has_inventory_chart(known, known.counted(inventory)))
            }
            ChartOf::Home | ChartOf::Network(_) => self.chart(of).is_some(),
        }
    }

    /// Where the charts of the front page, or of the network's, have their files.
    pub fn chart_files(&self, page: ChartOf) -> ChartFiles {
        let names = if page == ChartOf::Home { vec![("chart", "together")] } else { NETWORK_CHARTS.to_vec() };
        ChartFiles { names, ..self.files_of(&self.chart_path(page), Drawn::Main) }
    }

    /// A region's charts are small and many: their tables stand in the links to them.
    pub fn region_chart_files(&self, region: usize) -> ChartFiles {
        ChartFiles {
            tables: self.has_tables,
            inside: NETWORK_CHARTS.to_vec(),
            prefix: self.region_pages[region].id.clone(),
            ..ChartFiles::default()
        }
    }

    /// The picture of a chart.
    pub fn chart_picture(&self, of: ChartOf) -> Option<ChartPicture> {
        let chart = self.chart(of)?;
        let (subject, route, fictional) = match of {
            ChartOf::Home => (self.model.network.name.clone(), String::new(), false),
            ChartOf::Network(_) => (self.model.network.name.clone(), "network".to_owned(), false),
            ChartOf::Member(member, _) => {
                let member = &self.model.members[member];
                let place = self.place(member);
                (self.words.beside(&[&member.name, &place]), routes::member(&member.id), member.fictional)
            }
            ChartOf::Inventory(member, inventory) => {
                let member = &self.model.members[member];
                let inventory = &member.inventories[inventory];
                let subject = self.words.beside(&[&member.name, &inventory.year.to_string()]);
                (subject, routes::inventory(&member.id, inventory), member.fictional)
            }
        };
        let address = self.routes.absolute(&self.routes.page(&route));
        let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
        Some(ChartPicture {
            chart,
            subject,
            site: self.site.title.clone(),
            address: address.trim_end_matches('/').to_owned(),
            stamp: self.stamp(fictional),
        })
    }
}
impl MemberComposer<'_> {
    /// Below the output folder: `members/edina/card.png`.
    fn member_card_path(&self, known: Known<'_>) -> String {
        self.routes.own(&format!("{}/card.png", routes::member(&known.member.id)))
    }

    fn inventory_card_path(&self, known: Known<'_>, found: Counted<'_>) -> String {
        self.routes.own(&format!("{}/card.png", routes::inventory(&known.member.id, found.inventory)))
    }

    /// What link previews show of a profile.
    pub fn member_image(&self, known: Known<'_>) -> Option<PageImage> {
        self.page_image(&self.member_card_path(known), || self.member_card(known))
    }

    /// What link previews show of an inventory's page: the card of the profile where it has none.
    pub fn inventory_image(&self, known: Known<'_>, found: Counted<'_>) -> Option<PageImage> {
        if self.pictures.drawn < Drawn::Everything {
            return self.member_image(known);
        }
        self.page_image(&self.inventory_card_path(known, found), || self.inventory_card(known, found))
    }

    /// One of the charts of a profile that are about the member alone, by its position in [`MEMBER_CHARTS`].
    pub fn member_chart(&self, known: Known<'_>, chart: usize) -> Option<Chart> {
        match MEMBER_CHARTS[chart].0 {
            "history" => self.history(known),
            "sectors" => self.sectors_chart(known),
            "why" => self.why(known).into_iter().next().flatten(),
            "budget" => self.budget_chart(known),
            "sector_lines" => self.lines_by_sector(known, self.sectors_chart(known).as_ref()),
            "why_lately" => self.why(known).into_iter().nth(1).flatten(),
            "abatement" => self.abatement_chart(known),
            _ => None,
        }
    }

    /// Where the charts of a profile have their files.
    pub fn member_chart_files(&self, known: Known<'_>) -> ChartFiles {
        ChartFiles {
            names: MEMBER_CHARTS.to_vec(),
            inside: MEMBER_CHARTS[GREAT..].to_vec(),
            prefix: known.member.id.clone(),
            ..self.files_of(&self.member_chart_path(known, 0), Drawn::Main)
        }
    }

    /// Where the chart of an inventory's page has its files.
    pub fn inventory_chart_files(&self, known: Known<'_>, found: Counted<'_>) -> ChartFiles {
        let names = vec![("chart", "sectors")];
        ChartFiles {
            names: names.clone(),
            inside: names,
            prefix: format!("{}-{}", known.member.id, routes::edition(found.inventory)),
            ..self.files_of(&self.inventory_chart_path(known, found), Drawn::Everything)
        }
    }

    /// The files of charts beside the one at a path, whose pictures are drawn from so many on.
    fn files_of(&self, path: &str, drawn_from: Drawn) -> ChartFiles {
        let folder = &path[..path.rfind('/').map_or(0, |slash| slash + 1)];
        ChartFiles {
            folder: self.routes.file(folder),
            pictures: self.pictures.drawn >= drawn_from,
            tables: self.has_tables,
            ..ChartFiles::default()
        }
    }

    /// Below the output folder, without the suffix: `members/edina/charts/emissions`.
    pub fn member_chart_path(&self, known: Known<'_>, chart: usize) -> String {
        let route = routes::member(&known.member.id);
        self.routes.own(&format!("{route}/charts/{}", MEMBER_CHARTS[chart].1))
    }

    fn inventory_chart_path(&self, known: Known<'_>, found: Counted<'_>) -> String {
        let route = routes::inventory(&known.member.id, found.inventory);
        self.routes.own(&format!("{route}/charts/sectors"))
    }

    fn page_image(&self, card_path: &str, card: impl Fn() -> CardView) -> Option<PageImage> {
        (self.pictures.drawn > Drawn::Nothing).then(|| {
            let url = self.routes.absolute(&self.routes.file(card_path));
            PageImage { url, alt: card().alt() }
        })
    }

    /// What is printed on pictures of what does not exist; empty for what does.
    pub fn stamp(&self, fictional: bool) -> String {
        if fictional { words::capitalised(&self.words.say("made-up")) } else { String::new() }
    }
}

impl<'a> Known<'a> {
    /// One of its inventories, by its position.
    pub fn counted(self, index: usize) -> Counted<'a> {
        Counted { inventory: &self.member.inventories[index], account: &self.account.inventories[index] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_that_leaves_it_to_us_gets_what_is_drawn_in_moments() {
        let drawn = |counts| PictureChoice::of(Pictures::Auto, counts).drawn;
        assert_eq!(drawn([10, 20, MOST]), Drawn::Everything);
        assert_eq!(drawn([10, MOST, MOST + 1]), Drawn::Main);
        assert_eq!(drawn([MOST, MOST + 1, MOST + 2]), Drawn::Cards);
        assert_eq!(drawn([MOST + 1, MOST + 2, MOST + 3]), Drawn::Nothing);
        let many = [MOST + 1, MOST + 2, MOST + 3];
        assert_eq!(PictureChoice::of(Pictures::All, many).drawn, Drawn::Everything);
        assert_eq!(PictureChoice::of(Pictures::Cards, many).drawn, Drawn::Cards);
        assert_eq!(PictureChoice::of(Pictures::None, [1, 1, 1]).drawn, Drawn::Nothing);
    }
}
