//! Texts of data files in the reader's language: by messages that are named after the ids of what they are of, such as
//! `data-programme-leaders-circle-what`. What no message says stays as its file says it.

use crate::model::{Definition, Framework, FrameworkStep, Programme, ProgrammeLevel};

use super::words::{self, Wording};

impl Wording {
    /// What a programme is called.
    pub fn programme_title(&self, programme: &Programme) -> String {
        self.text(&format!("data-programme-{}-title", programme.id), &programme.title)
    }

    /// Another text of a programme, by its key in the file; empty where the file has none.
    pub fn programme_text(&self, programme: &Programme, part: &str, own: &Option<String>) -> String {
        self.text_or_none(|| format!("data-programme-{}-{part}", programme.id), own)
    }

    /// What a level is called.
    pub fn level_title(&self, programme: &Programme, level: &ProgrammeLevel) -> String {
        self.text(&format!("data-programme-{}-level-{}-title", programme.id, level.id), &level.title)
    }

    /// What a level is.
    pub fn level_what(&self, programme: &Programme, level: &ProgrammeLevel) -> String {
        self.text_or_none(|| format!("data-programme-{}-level-{}-what", programme.id, level.id), &level.what)
    }

    /// What a framework is called.
    pub fn framework_title(&self, framework: &Framework) -> String {
        self.text(&format!("data-framework-{}-title", framework.id), &framework.title)
    }

    /// Another text of a framework, by its key in the file; empty where the file has none.
    pub fn framework_text(&self, framework: &Framework, part: &str, own: &Option<String>) -> String {
        self.text_or_none(|| format!("data-framework-{}-{part}", framework.id), own)
    }

    /// What a step is called.
    pub fn step_title(&self, framework: &Framework, step: &FrameworkStep) -> String {
        self.text(&format!("data-framework-{}-step-{}-title", framework.id, step.id), &step.title)
    }

    /// Another text of a step, by its key in the file; empty where the file has none.
    pub fn step_text(
        &self,
        framework: &Framework,
        step: &FrameworkStep,
        part: &str,
        own: &Option<String>,
    ) -> String {
        self.text_or_none(|| format!("data-framework-{}-step-{}-{part}", framework.id, step.id), own)
    }

    /// The part of a way that a step belongs to; steps of one part share its message.
    pub fn phase(&self, framework: &Framework, phase: &str) -> String {
        self.text(&format!("data-framework-{}-phase-{}", framework.id, words::anchor(phase)), phase)
    }

    /// The words of a criterion, without a full stop. Criteria have no ids: their messages are named after the words.
    pub fn criterion(&self, own: &str) -> String {
        let own = own.trim().trim_end_matches('.');
        self.text(&format!("data-criterion-{}", words::anchor(own)), own)
    }

    /// A pathway in words of our own, or by its id: `Zero emission`.
    pub fn pathway(&self, id: &str) -> String {
        self.text(&format!("data-pathway-{id}"), &words::from_id(id))
    }

    /// A word that says how bad a hazard is, or where it goes.
    pub fn hazard_word(&self, word: &str) -> String {
        self.text(&format!("data-hazard-{}", words::anchor(word)), &words::capitalised(word))
    }

    /// What a method is called.
    pub fn method(&self, method: &Definition) -> String {
        self.text(&format!("data-method-{}", method.id), &method.name)
    }

    fn text_or_none(&self, key: impl FnOnce() -> String, own: &Option<String>) -> String {
        own.as_ref().map(|own| self.text(&key(), own)).unwrap_or_default()
    }
}
