//! What a site says about warnings: `lints: {earlier-factor: deny}`.

use std::collections::BTreeMap;

use super::{Code, Diagnostic, Severity};

/// What a site wants a warning to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// An error: the site is not published while it stands.
    Deny,
    Warn,
    /// Not told at all.
    Allow,
}

impl Setting {
    /// Every setting with the name that `lints:` takes.
    pub const ALL: &'static [(&'static str, Setting)] =
        &[("deny", Setting::Deny), ("warn", Setting::Warn), ("allow", Setting::Allow)];

    /// The setting of this name.
    pub fn by_name(name: &str) -> Option<Setting> {
        Setting::ALL.iter().find(|(known, _)| *known == name).map(|(_, setting)| *setting)
    }
}

/// A code that is always an error: what it is about cannot be published rightly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlwaysAnError;

/// What a site wants its warnings and notes to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lints(BTreeMap<Code, Setting>);

impl Lints {
    /// Sets what diagnostics of `code` shall be.
    ///
    /// # Errors
    /// When the code is an error by itself.
    pub fn set(&mut self, code: Code, setting: Setting) -> Result<(), AlwaysAnError> {
        if code.severity() == Severity::Error {
            return Err(AlwaysAnError);
        }
        self.0.insert(code, setting);
        Ok(())
    }

    /// Whether what is said under a code is not told at all: then it need not be found out.
    pub fn allow(&self, code: Code) -> bool {
        self.0.get(&code) == Some(&Setting::Allow)
    }

    /// Makes the diagnostics what the site wants them to be, and drops those that it allows.
    pub fn apply(&self, diagnostics: &mut Vec<Diagnostic>) {
        diagnostics.retain_mut(|diagnostic| match self.0.get(&diagnostic.code) {
            Some(Setting::Allow) => false,
            Some(Setting::Deny) => {
                diagnostic.severity = Severity::Error;
                true
            }
            Some(Setting::Warn) => {
                diagnostic.severity = Severity::Warning;
                true
            }
            None => true,
        });
    }
}
