//! Makes views that are about one member alone, of that member and of what is the same for all.

use std::sync::Arc;

use crate::account::Rules;
use crate::language::Language;
use crate::model::{Budget, Member, Model, Network, References, Sdg, Spot};
use crate::plan::routes::Routes;
use crate::plan::view::{Alternate, FeedLink, Link, PageHead, SiteView};
use crate::plan::words::{self, Wording};
use crate::quantity::Date;
use crate::theme::FieldNames;

use super::{PictureChoice, Tongues, site};

/// Makes those views of a site in one language that are about one member alone. No other member can be reached from
/// here, so that such a view stays as it is as long as the member and this do: it need not be made to know that.
#[derive(Debug)]
pub struct MemberComposer<'a> {
    pub references: &'a Arc<References>,
    /// The network's settings.
    pub network: &'a Network,
    pub budgets: &'a [Budget],
    pub sdgs: &'a [Sdg],
    pub today: Date,
    /// The language of its pages.
    pub words: Wording,
    pub routes: Routes,
    /// Every language of the site with its routes, this one too.
    pub tongues: Tongues,
    pub site: SiteView,
    /// The feeds of the whole site, which every page names.
    pub feeds: Vec<FeedLink>,
    /// Kinds of pages that are published, of those that a member's pages link to.
    pub has_members: bool,
    pub has_inventories: bool,
    pub has_api: bool,
    pub has_tables: bool,
    pub has_due: bool,
    pub has_calendars: bool,
    pub has_embeds: bool,
    /// Which pictures are drawn.
    pub pictures: PictureChoice,
    /// What the templates can ask for: the dear fields of views are left empty where none of them does.
    pub names: FieldNames,
}

impl<'a> MemberComposer<'a> {
    /// What makes the views of the members of a model, as figures are looked at on a day, in one language.
    pub fn new(
        (model, today): (&'a Model, Date),
        (tongues, position): (&Tongues, usize),
        (names, pages): (&FieldNames, &dyn Fn(&str) -> bool),
    ) -> MemberComposer<'a> {
        let (language, routes) = tongues[position].clone();
        let words = Wording::of(&language);
        MemberComposer {
            references: &model.references,
            network: &model.network,
            budgets: &model.budgets,
            sdgs: &model.sdgs,
            today,
            site: site(model, (&words, &routes), pages),
            words,
            routes,
            tongues: Arc::clone(tongues),
            feeds: Vec::new(),
            has_members: pages("members"),
            has_inventories: pages("inventory"),
            has_api: pages("api"),
            has_tables: pages("csv"),
            has_due: pages("due"),
            has_calendars: pages("calendar"),
            has_embeds: pages("embed"),
            pictures: PictureChoice::default(),
            names: names.clone(),
        }
    }
}

impl MemberComposer<'_> {
    /// Whether some template may look at a field of this name.
    pub fn asks_for(&self, field: &str) -> bool {
        self.names.has(field)
    }

    /// Stands for all that the views of a member depend on beside the member and the files of `data/`.
    pub fn print(&self) -> [u8; 32] {
        // Named one by one, so that nobody adds something without deciding whether views depend on it.
        let MemberComposer {
            // Of the files of `data/`.
            references: _,
            network: _,
            budgets: _,
            sdgs: _,
            today,
            words,
            routes,
            tongues,
            site,
            feeds,
            has_members,
            has_inventories,
            has_api,
            has_tables,
            has_due,
            has_calendars,
            has_embeds,
            // How many there could be is told to staff alone.
            pictures: PictureChoice { drawn, possible: _, is_ours: _ },
            names: _, // Of the theme's templates, on which their pages depend anyhow.
        } = self;
        let tongues: Vec<_> = tongues.iter().map(|(words, routes)| (words.fingerprint, routes)).collect();
        let kinds = [has_members, has_inventories, has_api, has_tables, has_due, has_calendars, has_embeds];
        let all = (today, words.fingerprint, routes, tongues, site, feeds, kinds, drawn);
        *blake3::hash(format!("{all:?}").as_bytes()).as_bytes()
    }

    /// What the figures of a member depend on beside it.
    pub fn rules(&self) -> Rules<'_> {
        Rules { references: self.references, network: self.network, is_large: false }
    }

    /// What `make` gives, if a template may look at the field; else nothing.
    pub fn if_shown<T: Default>(&self, field: &str, make: impl FnOnce() -> T) -> T {
        if self.asks_for(field) { make() } else { T::default() }
    }

    /// The head of a page, without a picture.
    pub fn head_without_image(
        &self,
        title: &str,
        description: &str,
        route: &str,
        crumbs: Vec<Link>,
    ) -> PageHead {
        let url = self.routes.page(route);
        // What lies below a city's dashboard belongs to it.
        let top = if self.routes.is_own(route) { "" } else { route.split('/').next().unwrap_or_default() };
        PageHead {
            title: title.to_owned(),
            description: description.to_owned(),
            canonical: self.routes.absolute(&url),
            url,
            crumbs,
            section: if route.is_empty() { String::new() } else { self.routes.page(top) },
            image: None,
            alternates: self.alternates(|routes| Some(routes.page(route))),
            feeds: self.feeds.clone(),
        }
    }

    /// A page in each language in which it is, where the site has more than one.
    pub fn alternates(&self, url: impl Fn(&Routes) -> Option<String>) -> Vec<Alternate> {
        let own = &self.words.language.tag;
        let alternate = |(language, routes): &(Arc<Language>, Routes)| {
            let url = url(routes)?;
            Some(Alternate {
                language: language.tag.clone(),
                name: language.name(),
                canonical: routes.absolute(&url),
                url,
                current: language.tag == *own,
                translated: true,
            })
        };
        let wanted = self.tongues.iter().filter(|_| self.tongues.len() > 1);
        wanted.filter_map(alternate).collect()
    }

    /// The way to a page below the directory.
    pub fn member_crumbs(&self) -> Vec<Link> {
        let link = Link { text: self.words.say("nav-members"), url: self.routes.page("members") };
        if self.has_members { vec![link] } else { Vec::new() }
    }

    /// `Minnesota`, or the code where it has no name; empty without one.
    pub fn region(&self, member: &Member) -> String {
        let Some(code) = &member.subdivision else { return String::new() };
        self.references.subdivisions.get(code).unwrap_or(code).clone()
    }

    /// `United States`; empty without a country.
    pub fn country(&self, member: &Member) -> String {
        member.country.as_deref().map(|code| self.country_name(code)).unwrap_or_default()
    }

    /// The name of a country by its code, or the code where it has none.
    pub fn country_name(&self, code: &str) -> String {
        let Some(name) = self.references.countries.get(code) else { return code.to_owned() };
        self.shipped_or_own(&format!("country-{}", code.to_lowercase()), name)
    }

    /// What a place of the GPC is of: `Fuel burned in homes`.
    pub fn spot_name(&self, spot: Spot) -> String {
        let gpc = &self.references.gpc;
        let id = gpc.id(spot).to_lowercase().replace('.', "-");
        let key = match spot {
            Spot::Reference(_) => format!("gpc-{id}"),
            Spot::SubSector(_) => format!("gpc-sub-{id}"),
            Spot::Sector(sector) => return self.words.sector_full(&gpc.sectors[sector]),
            Spot::Everything => return self.shipped_or_own("gpc-everything", gpc.name(spot)),
        };
        self.shipped_or_own(&key, gpc.name(spot))
    }

    /// The kind of a member for reading: `City`.
    pub fn kind_name(&self, member: &Member) -> String {
        let name = words::from_id(&member.kind);
        self.shipped_or_own(&format!("kind-{}", words::anchor(&member.kind)), &name)
    }

    /// The message of something that ships, or its own name where the site calls it otherwise than what ships does: that
    /// holds in every language.
    pub fn shipped_or_own(&self, key: &str, name: &str) -> String {
        let english = crate::language::english();
        let is_shipped = english.has(key) && english.say(key) == name;
        if is_shipped { self.words.say(key) } else { name.to_owned() }
    }

    /// `Minnesota, United States`
    pub fn place(&self, member: &Member) -> String {
        let parts = [self.region(member), self.country(member)];
        self.words.beside(&parts)
    }
}
