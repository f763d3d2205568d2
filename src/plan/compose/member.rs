//! A member's profile: its figures and its inventories.

use crate::account::{self, Figure};
use crate::model::{Line, What};
use crate::plan::routes;
use crate::plan::view::{
    Dataset, Download, InventoryRow, Latest, LeftOut, Link, MemberView, PageHead, Population, Standing,
    TakeAway,
};
use crate::plan::words::{self, Wording};
use crate::quantity::Year;

use super::{Composer, Counted, Known, MemberComposer, headline_name, spark};

impl Composer<'_> {
    /// The profile of a member.
    pub fn member(&self, index: usize) -> MemberView {
        self.apart(index, |known| self.of_one.profile(known, self.beside_member(index)))
    }

    /// What a profile shows of others than the member: of what contains it and is like it, of programmes, journeys and
    /// articles. The rest is empty.
    pub fn beside_member(&self, index: usize) -> MemberView {
        let known = self.known(index);
        let member = known.member;
        let similar = self.if_shown("similar", || self.similar(index));
        MemberView {
            front: self.front(),
            part_of: self.containing(known),
            awards: self.awards(known),
            press: self.press_link(member),
            journeys: self.journeys(known).iter().map(|one| self.journey(known, one)).collect(),
            spread: self.if_shown("spread", || self.own_spread(index)),
            fastest: self.if_shown("fastest", || self.among_fastest(index)),
            similar_rule: if similar.is_empty() { String::new() } else { self.similar_rule() },
            similar,
            embeds: self.embed_offer(index),
            story: self.stories.get(member.id.as_str()).map(|article| self.prose(article)),
            told: self.if_shown("told", || self.told_of(&member.id)),
            ..MemberView::default()
        }
    }

    fn containing(&self, known: Known<'_>) -> Vec<Link> {
        let containing = |id: &String| self.model.members.iter().find(|member| member.id == *id);
        let link = |member: &crate::model::Member| Link {
            text: member.name.clone(),
            url: self.routes.page(&routes::member(&member.id)),
        };
        known.member.part_of.iter().filter_map(containing).map(link).collect()
    }
}

impl MemberComposer<'_> {
    /// The profile of a member, with what it shows of others.
    pub fn profile(&self, known: Known<'_>, beside: MemberView) -> MemberView {
        let member = known.member;
        let place = self.place(member);
        let description = self.profile_described(&member.name, &place);
        let head = self.head_without_image(
            &member.name,
            &description,
            &routes::member(&member.id),
            self.member_crumbs(),
        );
        let rows: Vec<InventoryRow> = match self.asks_for("inventories") {
            true => known.community().rev().map(|found| self.inventory_row(known, found)).collect(),
            false => Vec::new(),
        };
        let [why, why_lately] = match self.asks_for("why") || self.asks_for("why_lately") {
            true => self.why(known),
            false => [None, None],
        };
        let [targets, sector_targets, operations_targets] = self.targets(known);
        MemberView {
            page: PageHead { image: self.member_image(known), ..head },
            id: member.id.clone(),
            name: member.name.clone(),
            kind: self.kind_name(member),
            place,
            population: known
                .account
                .counted
                .last()
                .map(|counted| shown_population(&self.words, counted.people, counted.year)),
            fictional: member.fictional,
            website: member.website.clone().unwrap_or_default(),
            inventories_words: inventories_words(&self.words, known),
            latest: self.if_shown("latest", || self.latest_with(known, &|field| self.asks_for(field))),
            verdict: self.if_shown("verdict", || self.verdict(known)),
            rule: self.if_shown("rule", || self.rule(known)),
            budget_left: self.if_shown("budget_left", || self.budget_left(known)),
            history: self.if_shown("history", || self.history(known)),
            budget: self.if_shown("budget", || self.budget_chart(known)),
            abatement: self.if_shown("abatement", || self.abatement_chart(known)),
            sectors: self.if_shown("sectors", || self.sectors_chart(known)),
            sector_lines: self
                .if_shown("sector_lines", || self.lines_by_sector(known, self.sectors_chart(known).as_ref())),
            why,
            why_lately,
            targets,
            sector_targets,
            operations_targets,
            chart_files: self.member_chart_files(known),
            inventories_have_quality: rows.iter().any(|row| row.quality.is_some()),
            inventories: rows,
            due: self.if_shown("due", || self.member_due(known)),
            take_away: self.if_shown("take_away", || self.take_away(known)),
            dataset: self.if_shown("dataset", || self.dataset(known)),
            ..self.said(known, beside)
        }
    }

    /// What the newest inventory says.
    pub fn latest(&self, known: Known<'_>) -> Option<Latest> {
        self.latest_with(known, &|_| true)
    }

    /// The same, with no more of what takes its time than the fields that are shown.
    fn latest_with(&self, known: Known<'_>, shows: &dyn Fn(&str) -> bool) -> Option<Latest> {
        let latest = known.latest()?;
        let (values, per_heads) = (known.headlines(), known.per_heads());
        let figure = latest.account.headline(known.account.headline);
        let total = |field: &str| figure.amount.filter(|_| shows(field));
        let since_first = |field: &str, values: &[(Year, crate::quantity::Dec)]| {
            let ((first, then), (last, now)) = (*values.first()?, *values.last()?);
            if last > first && shows(field) { self.words.change(then, now, first) } else { None }
        };
        let through = |field: &str, values: &[_]| if shows(field) { spark(values) } else { None };
        let per_head = latest.account.per_head();
        let population_year = per_head.map(|per_head| per_head.population.year);
        Some(Latest {
            year: latest.inventory.year.to_string(),
            url: self.inventory_url(known, latest),
            total: total("total").map(|it| self.words.scaled_tonnes(it)),
            total_words: total("total_words").map(|it| self.words.tonnes_words(it)).unwrap_or_default(),
            headline: headline_name(&self.words, known.account.headline),
            standing: standing(figure.standing),
            carbon_only: self.counts_carbon_only(known),
            change: since_first("change", &values),
            spark: through("spark", &values),
            per_person: per_head.map(|per_head| self.words.per_person(per_head.value)),
            population_year: population_year
                .filter(|year| *year != latest.inventory.year)
                .map(|year| year.to_string())
                .unwrap_or_default(),
            per_person_change: since_first("per_person_change", &per_heads),
            per_person_spark: through("per_person_spark", &per_heads),
            quality: latest.account.high_quality_percent.map(|it| self.words.percent(it)),
            quality_meter: latest.account.high_quality_percent.map(|share| words::meter(share, None)),
            age: self.age(latest),
        })
    }

    /// The address of an inventory's page, or of the profile where inventories have no pages.
    pub fn inventory_url(&self, known: Known<'_>, found: Counted<'_>) -> String {
        match self.has_inventories {
            true => self.routes.page(&routes::inventory(&known.member.id, found.inventory)),
            false => self.routes.page(&routes::member(&known.member.id)),
        }
    }

    fn inventory_row(&self, known: Known<'_>, found: Counted<'_>) -> InventoryRow {
        let figure = found.account.headline(known.account.headline);
        InventoryRow {
            year: found.inventory.year.to_string(),
            url: self.inventory_url(known, found),
            total: figure.amount.map(|it| self.words.tonnes(it)),
            per_person: found.account.per_head().map(|per_head| self.words.per_person(per_head.value)),
            headline: headline_name(&self.words, known.account.headline),
            gwp: self.network.accounting.gwp.to_string(),
            standing: standing(figure.standing),
            quality: found.account.high_quality_percent.map(|it| self.words.percent(it)),
            quality_meter: found.account.high_quality_percent.map(|share| words::meter(share, None)),
            left_out: self.left_out(found, figure),
            restated: self.restated(found),
        }
    }

    /// What belongs to a figure and has no value.
    pub fn left_out(&self, found: Counted<'_>, figure: &Figure) -> Vec<LeftOut> {
        let gpc = &self.references.gpc;
        let lines = figure.without().iter().filter_map(|index| found.inventory.lines.get(index));
        let left_out = |line: &Line| LeftOut {
            reference: gpc.id(line.spot).to_owned(),
            name: self.spot_name(line.spot),
            key: match &line.what {
                What::Notation { key, .. } => key.key().to_owned(),
                _ => String::new(),
            },
            reason: match &line.what {
                What::Notation { because, .. } => because.clone().unwrap_or_default(),
                _ => {
                    let set = self.network.accounting.gwp.to_string();
                    self.words.tell("left-out-no-gwp", &[("set", set.into())])
                }
            },
        };
        lines.map(left_out).collect()
    }

    fn take_away(&self, known: Known<'_>) -> TakeAway {
        let member = known.member;
        TakeAway {
            downloads: self.downloads(known),
            citation: self.citation(&member.name, &years_words(&self.words, known)),
        }
    }

    fn profile_described(&self, name: &str, place: &str) -> String {
        let given = [("name", name.into()), ("place", place.into())];
        match place.is_empty() {
            true => self.words.tell("member-described", &given[..1]),
            false => self.words.tell("member-described-place", &given),
        }
    }

    /// How to cite figures of a member.
    pub fn citation(&self, name: &str, years: &str) -> String {
        let given = [
            ("site", self.site.title.as_str().into()),
            ("name", name.into()),
            ("url", self.site.base_url.as_str().into()),
            ("years", years.into()),
        ];
        match years.is_empty() {
            true => self.words.tell("citation", &given[..3]),
            false => self.words.tell("citation-years", &given),
        }
    }

    fn downloads(&self, known: Known<'_>) -> Vec<Download> {
        let json = Download {
            title: self.words.say("take-json"),
            note: self.words.say("take-json-note"),
            url: self.routes.file(&routes::member_json(&known.member.id)),
            media_type: "application/json".to_owned(),
        };
        let csv = Download {
            title: self.words.say("take-csv"),
            note: self.words.say("take-csv-note"),
            url: self.routes.file("data/emissions.csv"),
            media_type: "text/csv".to_owned(),
        };
        [self.has_api.then_some(json), self.has_tables.then_some(csv)].into_iter().flatten().collect()
    }

    fn dataset(&self, known: Known<'_>) -> Option<Dataset> {
        let values = known.headlines();
        let ((first, _), (last, _)) = (values.first()?, values.last()?);
        let member = known.member;
        let place = self.place(member);
        let whole = self.words.beside(&[&member.name, &place]);
        let absolute = |download: Download| Download { url: self.routes.absolute(&download.url), ..download };
        let years = self.words.years(*first, *last);
        let given = [("name", member.name.as_str().into()), ("years", years.as_str().into())];
        Some(Dataset {
            name: self.words.tell("dataset-name", &given),
            description: self.words.tell("dataset-described", &[("name", whole.as_str().into())]),
            url: self.routes.absolute(&self.routes.page(&routes::member(&member.id))),
            place: whole,
            years: if first == last { first.to_string() } else { format!("{first}/{last}") },
            publisher: self.network.name.clone(),
            licence_url: String::new(),
            downloads: self.downloads(known).into_iter().map(absolute).collect(),
        })
    }
}

/// A population and its year.
pub fn shown_population(words: &Wording, people: crate::quantity::Dec, year: Year) -> Population {
    Population { people: words.people(people), year: year.to_string() }
}

/// How far a figure can be relied on, in the views' words.
pub fn standing(standing: account::Standing) -> Standing {
    match standing {
        account::Standing::Reported => Standing::Reported,
        account::Standing::Computed => Standing::Computed,
        account::Standing::Estimated => Standing::Estimated,
        account::Standing::Incomplete => Standing::Incomplete,
        account::Standing::Missing => Standing::Missing,
    }
}

fn years_words(words: &Wording, known: Known<'_>) -> String {
    let years: Vec<Year> = known.community().map(|found| found.inventory.year).collect();
    years.first().zip(years.last()).map(|(first, last)| words.years(*first, *last)).unwrap_or_default()
}

fn inventories_words(words: &Wording, known: Known<'_>) -> String {
    let number = known.community().count();
    match number {
        0 => String::new(),
        _ => words.beside(&[words.counted("count-inventories", number), years_words(words, known)]),
    }
}
