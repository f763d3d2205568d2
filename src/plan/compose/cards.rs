//! What the social cards of each kind of page say.

use crate::model::InventoryKind;
use crate::plan::view::{CardFigure, CardStatus, CardView, Direction, Latest, Number};
use crate::plan::words::{self, Wording};

use super::pictures::CardOf;
use super::{Composer, Counted, Known, MemberComposer, headline_name};

impl Composer<'_> {
    /// The card of a page.
    pub fn card(&self, of: CardOf) -> CardView {
        let card = match of {
            CardOf::Home => self.home_card(),
            CardOf::Members => self.members_card(),
            CardOf::Member(member) => self.member_card(self.known(member)),
            CardOf::Inventory(member, inventory) => {
                let known = self.known(member);
                self.inventory_card(known, known.counted(inventory))
            }
            CardOf::Article(article) => self.article_card(article),
            CardOf::Network => self.network_card(),
            CardOf::Regions => {
                self.page_card("regions", &self.words.say("network-regions"), &self.words.say("card-regions"))
            }
            CardOf::Region(region) => self.region_page_card(region),
            CardOf::Map(marks) => self.map_card(marks),
            CardOf::Search => self.search_card(),
            CardOf::Programme(position) => self.programme_card_picture(position),
            CardOf::HonourRoll(position, year) => self.roll_card(position, year),
            CardOf::Award(member, award) => self.award_card(member, award),
            CardOf::Due => self.page_card("due", &self.words.say("nav-due"), &self.words.say("card-due")),
        };
        CardView { site: self.site.title.clone(), ..card }
    }

    fn home_card(&self) -> CardView {
        let front = self.model.own_articles().find(|article| article.route.is_empty());
        let members = self.model.members.iter().filter(|member| !member.fictional).count();
        let chart = self.group_chart();
        CardView {
            title: front.map_or(&self.model.network.name, |article| &self.version(article).title).clone(),
            line: match &chart {
                Some(chart) => chart.title.clone(),
                None => self.site.description.clone(),
            },
            figure: Some(CardFigure {
                text: self.words.count(members),
                unit: self.words.counted("card-places", members),
                note: self.words.say("card-emissions"),
            }),
            chart,
            ..CardView::default()
        }
    }

    fn members_card(&self) -> CardView {
        let article = self
            .model
            .own_articles()
            .find(|article| article.route == "members")
            .map(|article| self.version(article));
        CardView {
            kicker: self.model.network.name.clone(),
            title: article.map_or_else(|| self.words.say("nav-members"), |article| article.title.clone()),
            line: self.words.counted("card-members", self.model.members.len()),
            ..CardView::default()
        }
    }

    fn network_card(&self) -> CardView {
        let chart = self.network_chart("trend");
        let line = match &chart {
            Some(chart) => chart.title.clone(),
            None => self.words.say("card-network"),
        };
        CardView { chart, ..self.page_card("network", &self.words.say("nav-network"), &line) }
    }

    fn region_page_card(&self, region: usize) -> CardView {
        let page = &self.region_pages[region];
        let (name, members) = self.region_in_short(page);
        let chart = self.region_trend(page);
        CardView {
            kicker: self.model.network.name.clone(),
            title: name,
            line: chart.as_ref().map_or(members, |trend| trend.title.clone()),
            chart,
            ..CardView::default()
        }
    }

    /// The card of a page that an article may name.
    fn page_card(&self, route: &str, title: &str, line: &str) -> CardView {
        let article = self.model.own_articles().find(|article| article.route == route);
        CardView {
            kicker: self.model.network.name.clone(),
            title: article.map_or(title, |article| &self.version(article).title).to_owned(),
            line: line.to_owned(),
            ..CardView::default()
        }
    }

    /// What a section is called: by the title of its page, or by its folder.
    fn section_name(&self, section: &str) -> String {
        let page = self.model.own_articles().find(|article| article.route == section);
        page.map_or_else(|| words::from_id(section), |page| self.version(page).title.clone())
    }

    fn article_card(&self, index: usize) -> CardView {
        let article = self.version(&self.model.articles[index]);
        let section = article.route.split_once('/').map_or("", |(section, _)| section);
        CardView {
            kicker: match article.date {
                Some(date) if section.is_empty() => self.words.day(date),
                Some(date) => self.words.beside(&[self.section_name(section), self.words.day(date)]),
                None => self.section_name(section),
            },
            title: article.title.clone(),
            line: article.summary.clone().unwrap_or_default(),
            ..CardView::default()
        }
    }
}

impl MemberComposer<'_> {
    /// The card of a profile.
    pub fn member_card(&self, known: Known<'_>) -> CardView {
        let member = known.member;
        let place = self.place(member);
        let latest = self.latest(known);
        let verdict = self.verdict(known);
        let status = verdict.as_ref().map(|verdict| verdict.status);
        CardView {
            kicker: self.words.beside(&[self.kind_name(member), place]),
            title: member.name.clone(),
            instead: member.aliases.first().cloned().unwrap_or_default(),
            line: member_line(&self.words, latest.as_ref()),
            figure: latest.and_then(|latest| {
                let mut total = latest.total?;
                if latest.carbon_only {
                    total.unit = total.unit.replace("CO₂e", "CO₂");
                }
                let given =
                    [("name", latest.headline.as_str().into()), ("year", latest.year.as_str().into())];
                Some(figure(total, self.words.tell("card-total-in", &given)))
            }),
            status: status.map(|status| CardStatus {
                status,
                words: self.words.say(&format!("status-{}", status.name())),
            }),
            chart: self.history(known).filter(|_| known.headlines().len() > 1),
            stamp: self.stamp(member.fictional),
            ..CardView::default()
        }
    }

    /// The card of an inventory's page.
    pub fn inventory_card(&self, known: Known<'_>, found: Counted<'_>) -> CardView {
        let total =
            found.account.headline(known.account.headline).amount.map(|it| self.words.scaled_tonnes(it));
        CardView {
            kicker: match found.inventory.kind {
                InventoryKind::Community => self.words.say("card-community"),
                InventoryKind::Operations => self.words.say("card-operations"),
            },
            title: self.words.beside(&[&known.member.name, &found.inventory.year.to_string()]),
            line: self
                .largest_sector(known, found)
                .map(|(sector, share)| {
                    let given = [("sector", sector.into()), ("share", share.into())];
                    self.words.tell("chart-largest-sentence", &given)
                })
                .unwrap_or_default(),
            figure: total.map(|total| {
                let name = headline_name(&self.words, known.account.headline);
                figure(total, self.words.tell("inventory-total", &[("name", name.into())]))
            }),
            chart: self.inventory_chart(known, found),
            stamp: self.stamp(known.member.fictional),
            ..CardView::default()
        }
    }
}

fn figure(number: Number, note: String) -> CardFigure {
    CardFigure { text: number.text, unit: number.unit, note }
}

/// `Emitted 745 thousand tonnes of CO₂e in 2022, 23 % less than in 2005.`
fn member_line(words: &Wording, latest: Option<&Latest>) -> String {
    let Some(latest) = latest else { return words.say("card-no-inventory") };
    let year = ("year", latest.year.as_str().into());
    let Some(total) = &latest.total else { return words.tell("card-no-total", &[year]) };
    if total.sign == 0 {
        return words.tell("card-nothing-on-balance", &[year]);
    }
    let gas = if latest.carbon_only { "CO₂" } else { "CO₂e" };
    let mut given = vec![year, ("total", latest.total_words.as_str().into()), ("gas", gas.into())];
    if total.sign < 0 {
        return words.tell("card-took-up", &given);
    }
    let Some(change) = &latest.change else { return words.tell("card-emitted", &given) };
    given.push(("since", change.since.as_str().into()));
    let key = match change.direction {
        Direction::Same => return words.tell("card-emitted-same", &given),
        Direction::Less => "card-emitted-less",
        Direction::More => "card-emitted-more",
    };
    given.push(("change", change.words.as_str().into()));
    words.tell(key, &given)
}
