//! How good the data behind a total are: tonnes by grade, for activity data and for factors.
//!
//! A line weighs as much as its tonnes, whatever their sign: a removal of poor quality does not make the rest better.

use serde::{Deserialize, Serialize};

use crate::model::{Grade, Inventory};
use crate::quantity::{Dec, Total};

use super::emission::LineFigure;
use super::figure::Figure;

/// Tonnes of a total by the grade of their data.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grades {
    pub high: Dec,
    pub medium: Dec,
    pub low: Dec,
    pub not_stated: Dec,
}

/// Grades of the activity data and of the factors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QualityShares {
    pub activity: Grades,
    pub factor: Grades,
}

/// The quality of the lines of a total; `None` where no line says how good it is, or the total is nothing.
pub fn quality_shares(inventory: &Inventory, lines: &[LineFigure], figure: &Figure) -> Option<QualityShares> {
    let counted = || figure.lines().iter();
    let states = |index: usize| {
        let quality = inventory.lines[index].quality;
        quality.activity.is_some() || quality.factor.is_some()
    };
    counted().find(|index| states(*index))?;
    let grades = |grade: &dyn Fn(usize) -> Option<Grade>| {
        let tonnes = |wanted: Option<Grade>| {
            let mut total = Total::EMPTY;
            for index in counted().filter(|index| grade(*index) == wanted) {
                total.add(lines[index].co2e?.abs());
            }
            total.value()
        };
        Some(Grades {
            high: tonnes(Some(Grade::High))?,
            medium: tonnes(Some(Grade::Medium))?,
            low: tonnes(Some(Grade::Low))?,
            not_stated: tonnes(None)?,
        })
    };
    let activity = grades(&|index| inventory.lines[index].quality.activity)?;
    let factor = grades(&|index| inventory.lines[index].quality.factor)?;
    activity.percents()?;
    Some(QualityShares { activity, factor })
}

impl Grades {
    /// High, medium, low, not stated.
    pub fn in_order(&self) -> [Dec; 4] {
        [self.high, self.medium, self.low, self.not_stated]
    }

    /// The same in percent of all, to 24 decimals, together exactly 100: what the divisions lose is given to the
    /// largest. `None` of nothing.
    pub fn percents(&self) -> Option<[Dec; 4]> {
        let tonnes = self.in_order();
        let whole = tonnes.iter().try_fold(Dec::ZERO, |sum, part| sum.plus(*part))?;
        let mut percents = [Dec::ZERO; 4];
        for (percent, part) in percents.iter_mut().zip(tonnes) {
            *percent = part.over(whole)?.times(Dec::HUNDRED)?.rounded(Dec::PERCENT_PLACES);
        }
        let sum = percents.iter().try_fold(Dec::ZERO, |sum, part| sum.plus(*part))?;
        let largest = (0..4).max_by_key(|index| tonnes[*index])?;
        percents[largest] = percents[largest].plus(Dec::HUNDRED.minus(sum)?)?;
        Some(percents)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirds_are_a_hundred_percent_together() {
        let one = Dec::ONE;
        let grades = Grades { high: one, medium: one, low: one, not_stated: Dec::ZERO };
        let percents = grades.percents().expect("shares of three tonnes");
        let sum = percents.iter().try_fold(Dec::ZERO, |sum, part| sum.plus(*part));
        assert_eq!(sum, Some(Dec::HUNDRED));
    }

    #[test]
    fn nothing_has_no_shares() {
        assert_eq!(Grades::default().percents(), None);
    }
}
