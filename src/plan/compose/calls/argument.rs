//! The arguments of a call, checked one by one; and what is wrong with a call.

use std::ops::Range;

use crate::account::TargetAccount;
use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::model::Target;
use crate::plan::site_plan::Text;
use crate::plan::words;
use crate::quantity::Year;

use super::super::target::main_target;
use super::super::{Composer, Counted, Known};
use super::grammar::{Call, Word};

/// What is wrong with a call, by the bytes of the Markdown.
#[derive(Clone, Debug)]
pub struct Fault {
    code: Code,
    range: Range<usize>,
    message: String,
    hint: String,
    help: String,
}

impl Fault {
    pub fn new(code: Code, range: Range<usize>, message: impl Into<String>) -> Fault {
        Fault { code, range, message: message.into(), hint: String::new(), help: String::new() }
    }

    /// The words beside the caret.
    pub fn hint(self, hint: impl Into<String>) -> Fault {
        Fault { hint: hint.into(), ..self }
    }

    /// What there is instead.
    pub fn help(self, help: impl Into<String>) -> Fault {
        Fault { help: help.into(), ..self }
    }

    /// What may have been meant; or all that there is, where nothing is near.
    pub fn near<'n>(self, written: &str, names: impl Iterator<Item = &'n str> + Clone) -> Fault {
        match nearest(written, names.clone()) {
            Some(near) => self.hint(format!("did you mean `{near}`?")),
            None => self.help(there_are(names)),
        }
    }

    /// The same as a diagnostic of a file.
    pub fn diagnostic(&self, text: &Text<'_>) -> Diagnostic {
        let fault = Diagnostic::at(self.code, text.place(self.range.clone()), self.message.clone());
        let fault = fault.hint(self.hint.clone());
        if self.help.is_empty() { fault } else { fault.help(self.help.clone()) }
    }
}

/// `there are `2019` and `2020``, at most a dozen of them.
pub fn there_are<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let quoted: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    match quoted.len() {
        0 => "there is none".to_owned(),
        1 => format!("there is {}", quoted[0]),
        many if many > 12 => format!("there are {}, ...", quoted[..12].join(", ")),
        _ => format!("there are {}", words::english().listed(quoted.iter().map(String::as_str))),
    }
}

/// The arguments of one call.
#[derive(Clone, Copy, Debug)]
pub struct Arguments<'c> {
    call: &'c Call,
}

type Checked<T> = Result<T, Box<Fault>>;

impl<'c> Arguments<'c> {
    /// Those of a call, if it has none but these and none twice.
    pub fn of(call: &'c Call, names: &[&'static str]) -> Checked<Arguments<'c>> {
        for (position, (name, _)) in call.arguments.iter().enumerate() {
            if !names.contains(&name.text.as_str()) {
                let message = format!("`{}` has no argument `{}`", call.name.text, name.text);
                let fault = Fault::new(Code::UnknownCall, name.range.clone(), message);
                return Err(Box::new(fault.near(&name.text, names.iter().copied())));
            }
            if call.arguments[..position].iter().any(|(earlier, _)| earlier.text == name.text) {
                let message = format!("`{}` is given twice", name.text);
                return Err(Box::new(Fault::new(Code::UnknownCall, name.range.clone(), message)));
            }
        }
        Ok(Arguments { call })
    }

    pub fn get(&self, name: &str) -> Option<&'c Word> {
        self.call.arguments.iter().find(|(own, _)| own.text == name).map(|(_, value)| value)
    }

    /// The text of an argument that may be left out.
    pub fn text_or(&self, name: &str, otherwise: &'static str) -> &'c str {
        self.get(name).map_or(otherwise, |word| word.text.as_str())
    }

    pub fn required(&self, name: &'static str) -> Checked<&'c Word> {
        self.get(name).ok_or_else(|| {
            let message = format!("`{}` needs `{name}=\"…\"`", self.call.name.text);
            Box::new(Fault::new(Code::UnknownCall, self.call.name.range.clone(), message))
        })
    }

    /// A fault of an argument, or of the call as a whole where it is left out.
    pub fn fault(&self, code: Code, name: &str, message: impl Into<String>) -> Fault {
        let range = self.get(name).map_or(self.call.range.clone(), |word| word.range.clone());
        Fault::new(code, range, message)
    }

    /// There is no such figure, and why.
    pub fn lacks(&self, name: &str, message: impl Into<String>) -> Fault {
        self.fault(Code::NoSuchFigure, name, message)
    }

    /// One of a few values; the first where the argument is left out.
    pub fn one_of<'n>(&self, name: &'static str, values: &[&'n str]) -> Checked<&'n str> {
        let Some(word) = self.get(name) else { return Ok(values[0]) };
        values.iter().find(|value| **value == word.text).copied().ok_or_else(|| {
            let message = format!("`{name}` cannot be `{}`", word.text);
            let fault = Fault::new(Code::UnknownCall, word.range.clone(), message);
            Box::new(fault.near(&word.text, values.iter().copied()))
        })
    }

    /// The position of the member that the call is about.
    pub fn member(&self, composer: &Composer<'_>) -> Checked<usize> {
        let word = self.required("member")?;
        composer.model.members.iter().position(|member| member.id == word.text).ok_or_else(|| {
            let message = format!("there is no member `{}`", word.text);
            let hint = composer.model.member_ids.hint(&word.text);
            Box::new(Fault::new(Code::UnknownMember, word.range.clone(), message).hint(hint))
        })
    }

    /// The inventory that an argument says: `latest`, `first` or a year. It must have the headline total where the year
    /// is not named.
    pub fn inventory<'a>(
        &self,
        name: &'static str,
        known: Known<'a>,
        otherwise: &'static str,
    ) -> Checked<Counted<'a>> {
        let written = self.text_or(name, otherwise);
        let with_total = || known.community().filter(|found| known.headline(*found).is_some());
        let found = match written {
            "latest" => with_total().next_back(),
            "first" => with_total().next(),
            year => {
                let year = Year::parse(year).ok_or_else(|| self.not_a_year(name, year))?;
                known.community().find(|found| found.inventory.year == year)
            }
        };
        found.ok_or_else(|| {
            let of = if Year::parse(written).is_some() {
                format!(" of {written}")
            } else {
                " with a total".to_owned()
            };
            let years: Vec<String> =
                known.community().map(|found| found.inventory.year.to_string()).collect();
            let message = format!("{} has no inventory{of}", known.member.name);
            Box::new(self.lacks(name, message).help(there_are(years.iter().map(String::as_str))))
        })
    }

    fn not_a_year(&self, name: &'static str, written: &str) -> Box<Fault> {
        let message = format!("`{written}` is no year");
        Box::new(
            self.fault(Code::UnknownCall, name, message)
                .hint("write `latest`, `first` or a year such as `2019`"),
        )
    }

    /// A year that needs no inventory.
    pub fn year(&self, name: &'static str) -> Checked<Option<Year>> {
        let Some(word) = self.get(name) else { return Ok(None) };
        let year = Year::parse(&word.text).ok_or_else(|| {
            let message = format!("`{}` is no year", word.text);
            Box::new(self.fault(Code::UnknownCall, name, message).hint("write a year such as `2030`"))
        });
        year.map(Some)
    }

    /// The target that is named, or the one that the member is shown by.
    pub fn target<'a>(&self, known: Known<'a>) -> Checked<(&'a Target, &'a TargetAccount)> {
        let Some(word) = self.get("target") else {
            return main_target(known).ok_or_else(|| {
                let message = format!("{} has no target", known.member.name);
                Box::new(self.lacks("target", message))
            });
        };
        let mut pairs = known.member.targets.iter().zip(&known.account.targets);
        pairs.find(|(target, _)| target.id == word.text).ok_or_else(|| {
            let message = format!("{} has no target `{}`", known.member.name, word.text);
            let ids = known.member.targets.iter().map(|target| target.id.as_str());
            Box::new(Fault::new(Code::NoSuchFigure, word.range.clone(), message).near(&word.text, ids))
        })
    }

    /// The position of the sector that the call is about.
    pub fn sector(&self, composer: &Composer<'_>) -> Checked<usize> {
        let word = self.required("sector")?;
        let sectors = &composer.model.references.gpc.sectors;
        sectors.iter().position(|sector| *sector.id == *word.text).ok_or_else(|| {
            let message = format!("there is no sector `{}`", word.text);
            let ids = sectors.iter().map(|sector| &*sector.id);
            Box::new(Fault::new(Code::NoSuchFigure, word.range.clone(), message).help(there_are(ids)))
        })
    }
}
