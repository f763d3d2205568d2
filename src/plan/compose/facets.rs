//! By what lists of members can be narrowed.

use crate::account::size_class;
use crate::model::{Framework, Member};
use crate::plan::search::Facets;
use crate::plan::words;

use super::{Composer, Known};

/// What stands for the country of a member in lists.
pub fn country_id(member: &Member) -> String {
    member.country.as_deref().unwrap_or("elsewhere").to_lowercase()
}

impl Composer<'_> {
    /// What a member can be narrowed by.
    pub fn facets(&self, known: Known<'_>) -> Facets {
        let member = known.member;
        let classes = &self.model.network.accounting.size_classes;
        let class = size_class(self.model, known.account).and_then(|class| classes.get(class));
        let mut levels: Vec<String> = Vec::new();
        for (_, recognised) in self.own_awards(member).iter().filter(|(_, recognised)| recognised.holds) {
            let (programme, level) = (&recognised.programme.id, recognised.level);
            let id = level.map_or_else(|| programme.clone(), |level| format!("{programme}/{}", level.id));
            // The newest of a programme is the one that stands for it.
            if !levels.iter().any(|other| other.split('/').next() == Some(programme)) {
                levels.push(id);
            }
        }
        let mut pathways: Vec<String> =
            member.actions.iter().filter_map(|action| action.pathway.clone()).collect();
        pathways.sort_unstable();
        pathways.dedup();
        Facets {
            country: country_id(member),
            size: class.map(|class| class.id.clone()).unwrap_or_default(),
            levels,
            pathways,
        }
    }

    /// `Leaders circle: Gold`
    pub fn level_name(&self, id: &str) -> String {
        let (programme, level) = id.split_once('/').unwrap_or((id, ""));
        let Some(programme) = self.model.programmes.iter().find(|known| known.id == programme) else {
            return words::from_id(programme);
        };
        let level = programme.levels.iter().find(|known| known.id == level);
        match level.filter(|level| level.title != programme.title) {
            Some(level) => format!(
                "{}: {}",
                self.words.programme_title(programme),
                self.words.level_title(programme, level)
            ),
            None => self.words.programme_title(programme),
        }
    }

    /// `Zero emission`: as the framework that has a step of this name calls it, or by its id.
    pub fn pathway_name(&self, id: &str) -> String {
        let named = |framework: &Framework| {
            let step = framework.steps.iter().find(|step| step.id == id)?;
            Some(self.words.step_title(framework, step))
        };
        self.model.frameworks.iter().find_map(named).unwrap_or_else(|| self.words.pathway(id))
    }
}
