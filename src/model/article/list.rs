//! All articles of a site.

use std::ops::Index;
use std::slice::Iter;
use std::sync::Arc;

use super::Article;

/// The articles of a site in the order of their files. The model that is made next has the same ones, where their files
/// did not change.
#[derive(Clone, Debug, Default)]
pub struct Articles(Vec<Arc<Article>>);

/// Goes through articles.
type Each<'a> = std::iter::Map<Iter<'a, Arc<Article>>, fn(&'a Arc<Article>) -> &'a Article>;

impl Articles {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them.
    pub fn iter(&self) -> Each<'_> {
        self.0.iter().map(|article| article)
    }

    /// Leaves out those that are not `wanted`.
    pub fn retain(&mut self, wanted: impl Fn(&Article) -> bool) {
        self.0.retain(|article| wanted(article));
    }
}

impl Index<usize> for Articles {
    type Output = Article;

    fn index(&self, position: usize) -> &Article {
        &self.0[position]
    }
}

impl<'a> IntoIterator for &'a Articles {
    type Item = &'a Article;
    type IntoIter = Each<'a>;

    fn into_iter(self) -> Each<'a> {
        self.iter()
    }
}

impl FromIterator<Arc<Article>> for Articles {
    fn from_iter<T: IntoIterator<Item = Arc<Article>>>(all: T) -> Articles {
        Articles(all.into_iter().collect())
    }
}
