//! The search page, and what every page needs to search from where it is.

use serde::Serialize;

use super::{Facet, Link, PageHead};

/// Where a site can be searched.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchLinks {
    /// Root-relative address of the search page.
    pub page: String,
    /// Root-relative address of the folder with the index of this language, with a slash at its end.
    pub index: String,
    /// Root-relative address of the folder in which texts are searched word by word, with a slash at its end; empty
    /// where they are not.
    pub texts: String,
    /// Root-relative address that the paths in the index continue: `/network/`.
    pub root: String,
}

/// The search page. Without scripts it is a list of lists.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SearchView {
    pub page: PageHead,
    /// How many pages can be found.
    pub count: String,
    /// Where everything can be found without a script.
    pub lists: Vec<Link>,
    /// Root-relative address of the directory, which narrows members by more; empty where there is none.
    pub directory: String,
    /// Members by country, by size, by the level of recognition that they hold, by the pathways of their actions. No
    /// member is named here.
    pub countries: Vec<Facet>,
    pub sizes: Vec<Facet>,
    pub levels: Vec<Facet>,
    pub pathways: Vec<Facet>,
}
