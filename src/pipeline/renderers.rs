//! What fills the templates of a site, kept from one build to the next: to parse a theme takes longer than to compute a
//! member anew.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::plan::SitePlan;
use crate::render::{Pictures, Renderer};
use crate::theme::Theme;

/// Renderers, one for each language of a site.
#[derive(Debug, Default)]
pub struct Renderers {
    pub all: Vec<Renderer>,
    /// Whether something was wrong with the templates, which is told of each site.
    is_faulty: bool,
}

impl Renderers {
    /// Makes them those of a site, unless they are. Gives what is wrong with the templates.
    pub fn turn_to(&mut self, theme: &Theme, planned: &SitePlan<'_>) -> Vec<Diagnostic> {
        let pictures = Arc::new(Pictures::new(theme));
        let are_the_same = !self.is_faulty
            && self.all.len() == planned.sites().count()
            && planned.sites().zip(&self.all).all(|(site, one)| one.is_of(theme, site, &pictures));
        if are_the_same {
            return Vec::new();
        }
        let mut faults = None;
        self.all.clear();
        for site in planned.sites() {
            let made = Renderer::new(theme, site, &pictures);
            self.all.push(made.value);
            // The templates of all languages are the same.
            faults.get_or_insert(made.diagnostics);
        }
        let faults = faults.unwrap_or_default();
        self.is_faulty = !faults.is_empty();
        faults
    }
}
