//! Accounts become a [`SitePlan`]: every path of the site and, on demand, the view that fills it.

pub mod view;

use view::View;

/// Everything that will be published, path by path. A view is made when it is asked for, so that a site
/// of any size is never in memory as a whole.
#[derive(Debug)]
pub struct SitePlan {
    pub outputs: Vec<Output>,
}

/// One path of the site and what fills it.
#[derive(Clone, Debug)]
pub struct Output {
    /// Below the output folder: `members/edina/index.html`.
    pub path: String,
    pub recipe: Recipe,
}

/// What fills a path: small, so that a plan of a million paths is.
#[derive(Clone, Debug)]
pub enum Recipe {
    Home,
}

impl SitePlan {
    /// The view of one output.
    pub fn view(&self, _recipe: &Recipe) -> View {
        todo!()
    }
}
