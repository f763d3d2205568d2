//! The member directory.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::model::SizeClass;
use crate::plan::view::{Facet, Link, MemberRow, MembersView, PageHead, Status};
use crate::plan::words::{self, Wording};

use super::content::numbered;
use super::divided::MOST;
use super::{CardOf, Composer};

impl Composer<'_> {
    /// A page of the directory, counted from 1: a large network has several. What all members have is told on the first.
    pub fn directory(&self, number: usize) -> MembersView {
        if !self.is_large() {
            return self.members();
        }
        let (groups, pages) = (self.groups_of_page(number), self.directory_pages(number));
        if number == 1 {
            // Rows of members on other pages serve to count.
            let all = OnceCell::new();
            let rows = || all.get_or_init(|| self.groups()).iter().flat_map(|group| &group.members).collect();
            return MembersView { groups, pages, ..self.about_members(&rows) };
        }
        let (title, count) = (self.words.say("nav-members"), self.count_shown());
        let title = self
            .words
            .tell("content-title-page", &[("title", title.as_str().into()), ("number", number.into())]);
        let description = self.words.counted("members-description", count);
        let head = self.head(&title, &description, &numbered("members", number), Vec::new());
        MembersView {
            page: PageHead { image: self.image(CardOf::Members), ..head },
            count: self.words.count(count),
            map_url: self.map_url(),
            groups,
            pages,
            ..MembersView::default()
        }
    }

    /// All members.
    pub fn members(&self) -> MembersView {
        let groups = self.groups();
        let view = self.about_members(&|| groups.iter().flat_map(|group| &group.members).collect());
        MembersView { groups, ..view }
    }

    /// What is told of all members beside them; `rows` gives theirs where something is counted.
    fn about_members<'r>(&self, rows: &dyn Fn() -> Vec<&'r MemberRow>) -> MembersView {
        let article = self.model.own_articles().find(|article| article.route == "members");
        let told = article.map(|article| self.version(article));
        let title = told.map_or_else(|| self.words.say("nav-members"), |article| article.title.clone());
        let count = self.count_shown();
        let description = self.words.counted("members-description", count);
        MembersView {
            page: PageHead {
                image: self.image(CardOf::Members),
                ..self.head(&title, &description, "members", Vec::new())
            },
            intro: article.map(|article| self.prose(article)),
            count: self.words.count(count),
            countries: self.if_shown("countries", || {
                facets(&self.words, &rows(), |row| (row.country_id.clone(), row.country.clone()))
            }),
            kinds: self.if_shown("kinds", || {
                facets(&self.words, &rows(), |row| (row.kind_id.clone(), row.kind.clone()))
            }),
            statuses: self.if_shown("statuses", || status_facets(&self.words, &rows())),
            map_url: self.map_url(),
            sizes: self.if_shown("sizes", || self.size_facets(&rows())),
            levels: self.if_shown("levels", || {
                tagged(&self.words, &rows(), |row| &row.levels, |id| self.level_name(id))
            }),
            pathways: self.if_shown("pathways", || {
                tagged(&self.words, &rows(), |row| &row.pathways, |id| self.pathway_name(id))
            }),
            groups: Vec::new(),
            pages: Vec::new(),
        }
    }
}

impl Composer<'_> {
    /// From the smallest class to the largest.
    fn size_facets(&self, rows: &[&MemberRow]) -> Vec<Facet> {
        let classes = &self.model.network.accounting.size_classes;
        let facet = |class: &SizeClass| {
            let having: Vec<&MemberRow> =
                rows.iter().filter(|row| row.size_id == class.id).copied().collect();
            let (count, members) = (self.words.count(having.len()), links(rows, &having));
            let facet = Facet {
                value: class.id.clone(),
                label: self.shipped_or_own(&format!("size-{}", class.id), &class.title),
                count,
                members,
            };
            (!having.is_empty()).then_some(facet)
        };
        classes.iter().filter_map(facet).collect()
    }
}

/// The values that rows have several of, in the order of their labels.
fn tagged<'r>(
    words: &Wording,
    rows: &[&'r MemberRow],
    of: impl Fn(&'r MemberRow) -> &'r str,
    label: impl Fn(&str) -> String,
) -> Vec<Facet> {
    let mut having: BTreeMap<&str, Vec<&MemberRow>> = BTreeMap::new();
    for row in rows {
        for id in of(row).split_whitespace() {
            having.entry(id).or_default().push(row);
        }
    }
    let facet = |(id, having): (&str, Vec<&MemberRow>)| Facet {
        value: id.to_owned(),
        label: label(id),
        count: words.count(having.len()),
        members: links(rows, &having),
    };
    let mut facets: Vec<Facet> = having.into_iter().map(facet).collect();
    facets.sort_by(|a, b| (&a.label, &a.value).cmp(&(&b.label, &b.value)));
    facets
}

/// The values that `of` gives the rows, in the order of their labels.
fn facets(words: &Wording, rows: &[&MemberRow], of: impl Fn(&MemberRow) -> (String, String)) -> Vec<Facet> {
    let mut values: Vec<(String, String)> = rows.iter().map(|row| of(row)).collect();
    values.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    values.dedup();
    let facet = |(value, label): (String, String)| {
        let having: Vec<&MemberRow> = rows.iter().filter(|row| of(row).0 == value).copied().collect();
        Facet { value, label, count: words.count(having.len()), members: links(rows, &having) }
    };
    values.into_iter().map(facet).collect()
}

fn status_facets(words: &Wording, rows: &[&MemberRow]) -> Vec<Facet> {
    let with_target = || rows.iter().filter(|row| row.has_target);
    let mut states: Vec<Status> = with_target().map(|row| row.status).collect();
    states.sort_unstable();
    states.dedup();
    let facet = |state: Status| {
        let having: Vec<&MemberRow> = with_target().filter(|row| row.status == state).copied().collect();
        let (count, members) = (words.count(having.len()), links(rows, &having));
        Facet { value: state.name().to_owned(), label: words::from_id(state.name()), count, members }
    };
    states.into_iter().map(facet).collect()
}

fn links(rows: &[&MemberRow], having: &[&MemberRow]) -> Vec<Link> {
    // The page would grow with the square.
    if rows.len() > MOST {
        return Vec::new();
    }
    having.iter().map(|row| Link { text: row.name.clone(), url: row.url.clone() }).collect()
}
