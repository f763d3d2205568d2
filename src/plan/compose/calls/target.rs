//! `status`, and figures of a target.

use crate::account::TargetAccount;
use crate::model::Target;
use crate::plan::view::Insertion;
use crate::plan::words;
use crate::quantity::Dec;

use super::super::Composer;
use super::super::target::status;
use super::Outcome;
use super::argument::{Arguments, Fault, there_are};
use super::figure::Asked;

/// How a target goes, in words for the middle of a sentence.
pub fn status_words(composer: &Composer<'_>, arguments: &Arguments<'_>) -> Outcome {
    let known = composer.known(arguments.member(composer)?);
    let (target, account) = arguments.target(known)?;
    let asked = Asked { composer, arguments, known };
    let said = composer.words.say(&format!("status-{}", status(account.status).name()));
    let text = words::decapitalised(&said);
    Ok(Insertion { exact: text.clone(), text, url: section(&asked, target), ..Insertion::default() })
}

/// A figure of a target.
pub fn figure(asked: &Asked<'_, '_>) -> Outcome {
    let (target, account) = asked.arguments.target(asked.known)?;
    let about = About { asked, target, account };
    match asked.arguments.text_or("of", "goal") {
        "goal" => about.tonnes(account.goal),
        "base" => about.tonnes(account.base),
        "required" => about.required(),
        "gap" => about.tonnes(account.gap),
        "gap_percent" => about.percent(account.gap_percent),
        "progress" => about.closed(),
        "needed" => about.percent(account.needed_annual_change_percent()),
        _ => {
            let (year, url) = (target.year.to_string(), section(asked, target));
            Ok(Insertion { exact: year.clone(), text: year, url, ..Insertion::default() })
        }
    }
}

struct About<'q, 'c, 'a> {
    asked: &'q Asked<'c, 'a>,
    target: &'a Target,
    account: &'a TargetAccount,
}

impl About<'_, '_, '_> {
    fn url(&self) -> String {
        section(self.asked, self.target)
    }

    fn tonnes(&self, amount: Option<Dec>) -> Outcome {
        self.asked.tonnes(amount.ok_or_else(|| self.missing())?, self.url())
    }

    fn percent(&self, percent: Option<Dec>) -> Outcome {
        let number = self.asked.composer.words.percent(percent.ok_or_else(|| self.missing())?);
        let number = self.asked.composer.words.signed(number);
        self.asked.shown(number, self.url())
    }

    /// How much of the way is behind: never all of it before it is.
    fn closed(&self) -> Outcome {
        let achieved = self.account.achieved_percent.ok_or_else(|| self.missing())?;
        self.asked.shown(self.asked.composer.words.percent(achieved), self.url())
    }

    /// What the path asks for in a year.
    fn required(&self) -> Outcome {
        let arguments = self.asked.arguments;
        let latest = self.account.latest.map(|(year, _)| year);
        let year = match arguments.text_or("year", "latest") {
            "latest" => latest,
            _ => arguments.year("year")?,
        };
        let line = &self.account.required;
        let told = line.iter().find(|(told, _)| Some(*told) == year).map(|(_, value)| *value);
        match (told, line.first(), line.last()) {
            (Some(value), ..) => self.asked.tonnes(value, self.url()),
            (None, Some((first, _)), Some((last, _))) => {
                let years = [first.to_string(), last.to_string()];
                let message = format!("the path to `{}` says nothing of that year", self.target.id);
                let help = format!("it leads from {} to {}", years[0], years[1]);
                Err(Box::new(arguments.lacks("year", message).help(help)))
            }
            _ => Err(self.missing()),
        }
    }

    fn missing(&self) -> Box<Fault> {
        let what = self.asked.arguments.text_or("of", "goal");
        let message = format!("no `{what}` for the target `{}`", self.target.id);
        let has = [
            ("goal", self.account.goal.is_some()),
            ("base", self.account.base.is_some()),
            ("gap", self.account.gap.is_some()),
            ("gap_percent", self.account.gap_percent.is_some()),
            ("progress", self.account.achieved_percent.is_some()),
            ("needed", self.account.needed_annual_change_percent().is_some()),
        ];
        let has = has.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name);
        Box::new(self.asked.lacks("of", &message).help(there_are(has)))
    }
}

/// Where the profile tells of a target.
fn section(asked: &Asked<'_, '_>, target: &Target) -> String {
    asked.profile(&format!("#target-{}", target.id))
}
