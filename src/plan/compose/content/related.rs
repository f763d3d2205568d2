//! What stands beside an article: the ones before and after it, and those that share most with it.

use std::cmp::Reverse;

use crate::model::{Article, Tag};
use crate::plan::view::{Link, Teaser};

use super::super::Composer;
use super::index::day_of;

/// How many related articles a page names.
const RELATED: usize = 3;

impl Composer<'_> {
    /// The older and the newer neighbour of an article in its section.
    pub fn beside(&self, index: usize) -> (Option<Link>, Option<Link>) {
        let Some((section, position)) = self.content.section_of(index) else { return (None, None) };
        let link = |position: usize| {
            let article = self.version(&self.model.articles[*section.items.get(position)?]);
            Some(Link { text: article.title.clone(), url: self.routes.page(&article.route) })
        };
        (link(position + 1), position.checked_sub(1).and_then(link))
    }

    /// Those that share most with an article; of equals the newest.
    pub fn related(&self, index: usize) -> Vec<Teaser> {
        let articles = &self.model.articles;
        let own = &articles[index];
        let others = self.content.all.iter().filter(|other| **other != index);
        let mut found: Vec<(usize, &Article)> = others
            .map(|other| (shared(own, &articles[*other]), &articles[*other]))
            .filter(|(score, _)| *score > 0)
            .collect();
        found.sort_by_key(|(score, other)| (Reverse(*score), Reverse(day_of(other)), other.route.clone()));
        found.into_iter().take(RELATED).map(|(_, other)| self.teaser(other)).collect()
    }

    /// The stories and events that are about a member, the newest first.
    pub fn told_of(&self, member: &str) -> Vec<Teaser> {
        let articles = self.content.all.iter().map(|index| &self.model.articles[*index]);
        let own = articles.filter(|article| {
            article.member.as_deref() == Some(member)
                || article.quotes.iter().any(|quote| quote.member.as_deref() == Some(member))
        });
        own.map(|article| self.teaser(article)).collect()
    }
}

/// How much two articles share: a topic or a member counts more than a tag, a tag more than a pathway or a goal.
fn shared(one: &Article, other: &Article) -> usize {
    let common = |one: &[Tag], other: &[Tag]| {
        one.iter().filter(|tag| other.iter().any(|same| same.id == tag.id)).count()
    };
    let goals = one.sdgs.iter().filter(|goal| other.sdgs.contains(goal)).count();
    let is_same = |one: &Option<String>, other: &Option<String>| one.is_some() && one == other;
    3 * common(&one.topics, &other.topics)
        + 3 * usize::from(is_same(&one.member, &other.member))
        + 2 * common(&one.tags, &other.tags)
        + usize::from(is_same(&one.pathway, &other.pathway))
        + goals.min(1)
}
