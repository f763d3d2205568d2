//! Which files of the site folder an output comes from.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::Place;
use crate::model::{Article, Inventory, Model, What};

use super::compose::{CardOf, ChartOf, Composer, ContentPage, RecognitionPage};
use super::recipe::Recipe;
use super::site_plan::{Output, SitePlan};

/// What an output is, and what it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roots {
    /// The kind of page, as `pages:` in `theme.yaml` names it.
    pub kind: &'static str,
    /// The language it is written in: `en`.
    pub language: String,
    /// The file that asks for it; `None` where every site has it.
    pub asked_by: Option<Arc<str>>,
    /// Its own files, sorted; that of the network and the theme, of which everything may be made, are left out.
    pub files: Vec<Arc<str>>,
    /// Whether it shows figures or names of other members too, which come from theirs.
    pub shows_others: bool,
}

/// What of the model an output is about.
#[derive(Clone, Copy)]
enum Part {
    /// The site or the network as a whole.
    Whole,
    Member(usize),
    Inventory(usize, usize),
    Award(usize, usize),
    Article(usize),
    Programme(usize),
    Journey(usize),
    Region(usize),
    File(usize),
}

impl SitePlan<'_> {
    /// Where one of the outputs comes from.
    pub fn roots(&self, output: &Output) -> Roots {
        let model = self.composer(output).model;
        let part = part(output.recipe);
        let asked_by = asked_by(self.composer(output), output.recipe).map(|place| place.file);
        let mut files: BTreeSet<&Arc<str>> = asked_by.iter().collect();
        match part {
            Part::Member(member) | Part::Award(member, _) => add_member(model, member, &mut files),
            Part::Inventory(member, index) => {
                files.insert(&model.members[member].place.file);
                add_inventory(&model.members[member].inventories[index], &mut files);
            }
            _ => {}
        }
        let shows_others = !matches!(part, Part::Inventory(..) | Part::File(_));
        Roots {
            kind: output.recipe.kind(),
            language: self.composer(output).site.language.clone(),
            files: files.into_iter().cloned().collect(),
            asked_by,
            shows_others,
        }
    }
}

/// The place in the file that asks for an output; `None` where every site has it.
pub fn asked_by(composer: &Composer<'_>, recipe: Recipe) -> Option<Place> {
    if let Recipe::Content(page) = recipe {
        return composer.content_place(page);
    }
    let model = composer.model;
    let place = match part(recipe) {
        Part::Whole => return None,
        Part::Member(member) => &model.members[member].place,
        Part::Inventory(member, index) => &model.members[member].inventories[index].place,
        Part::Award(member, award) => &model.members[member].awards[award].place,
        Part::Article(article) => &model.articles[article].place,
        Part::Programme(programme) => &model.programmes[programme].place,
        Part::Journey(framework) => &model.frameworks[framework].place,
        Part::Region(index) => {
            let page = &composer.region_pages[index];
            &model.regions.iter().find(|region| region.id == page.id)?.place
        }
        Part::File(file) => return Some(Place::start_of(&model.files[file].file)),
    };
    Some(place.clone())
}

/// The files of a member, of its inventories and of the texts that are shown on its page.
fn add_member<'m>(model: &'m Model, member: usize, files: &mut BTreeSet<&'m Arc<str>>) {
    let member = &model.members[member];
    files.insert(&member.place.file);
    member.inventories.iter().for_each(|inventory| add_inventory(inventory, files));
    let route = format!("members/{}", member.id);
    let is_story = |article: &&Article| article.route == route;
    files.extend(model.articles.iter().filter(is_story).map(|article| &article.place.file));
}

/// The files of an inventory and of the factors that its lines use.
fn add_inventory<'m>(inventory: &'m Inventory, files: &mut BTreeSet<&'m Arc<str>>) {
    files.insert(&inventory.place.file);
    for line in &inventory.lines {
        files.insert(&line.place.file);
        if let What::Activity { factor, .. } = &line.what {
            files.insert(&factor.place.file);
        }
    }
}

fn part(recipe: Recipe) -> Part {
    match recipe {
        Recipe::Member(member)
        | Recipe::MemberJson(member)
        | Recipe::MemberCalendar(member)
        | Recipe::Embed(member, _)
        | Recipe::OEmbed(member)
        | Recipe::ChartTable(ChartOf::Member(member, _))
        | Recipe::ChartPicture(ChartOf::Member(member, _))
        | Recipe::Card(CardOf::Member(member)) => Part::Member(member),
        Recipe::Inventory(member, inventory)
        | Recipe::InventoryJson(member, inventory)
        | Recipe::ChartTable(ChartOf::Inventory(member, inventory))
        | Recipe::ChartPicture(ChartOf::Inventory(member, inventory))
        | Recipe::Card(CardOf::Inventory(member, inventory)) => Part::Inventory(member, inventory),
        Recipe::Article(article) | Recipe::Card(CardOf::Article(article)) => Part::Article(article),
        Recipe::Region(region) | Recipe::Card(CardOf::Region(region)) => Part::Region(region),
        Recipe::Card(CardOf::Award(member, award)) => Part::Award(member, award),
        Recipe::Card(CardOf::Programme(programme) | CardOf::HonourRoll(programme, _)) => {
            Part::Programme(programme)
        }
        Recipe::File(file, _) => Part::File(file),
        Recipe::Content(page) => of_content(page),
        Recipe::Recognition(page) => of_recognition(page),
        _ => Part::Whole,
    }
}

fn of_content(page: ContentPage) -> Part {
    match page {
        ContentPage::EventCalendar(article)
        | ContentPage::Mail(article)
        | ContentPage::MailText(article)
        | ContentPage::Redirect(article, _) => Part::Article(article),
        ContentPage::List(..) | ContentPage::Feed(..) | ContentPage::Calendar | ContentPage::Redirects => {
            Part::Whole
        }
    }
}

fn of_recognition(page: RecognitionPage) -> Part {
    use RecognitionPage as Page;
    match page {
        Page::Programme(programme)
        | Page::HonourRoll(programme, _)
        | Page::LevelCrest(programme, ..)
        | Page::YearPress(programme, _)
        | Page::YearPressKit(programme, _) => Part::Programme(programme),
        Page::Award(member, award)
        | Page::AwardCrest(member, award, _)
        | Page::Badge(member, award)
        | Page::Certificate(member, award, _)
        | Page::CertificatePage(member, award)
        | Page::CrestFrame(member, award, _)
        | Page::AwardOEmbed(member, award) => Part::Award(member, award),
        Page::Press(member) | Page::PressKit(member) => Part::Member(member),
        Page::Journey(framework) => Part::Journey(framework),
        Page::Programmes | Page::Journeys => Part::Whole,
    }
}
