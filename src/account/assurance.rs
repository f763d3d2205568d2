//! What tells how far an inventory's figures can be relied on, as far as it takes a look at every line.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::model::{Headline, Inventory, References};

use super::completeness::{Answered, answered};
use super::market::{MarketBased, market_based};
use super::member::InventoryAccount;
use super::quality::{QualityShares, quality_shares};

/// How far an inventory's figures can be relied on. What it was found to be is kept between two builds, so that tables
/// of all members need no line of those that did not change; most inventories say nothing of the first two.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Assurance {
    /// Scope 2 by contracts; `None` where no line has one.
    pub market: Option<Box<MarketBased>>,
    /// The grades of the headline's data; `None` where no line says how good it is.
    pub quality: Option<Box<QualityShares>>,
    /// How much is answered of what BASIC and BASIC+ ask for.
    pub answered: [Answered; 2],
}

impl Assurance {
    pub(super) fn of(
        references: &References,
        (inventory, account): (&Inventory, &InventoryAccount),
        headline: Headline,
        shown: &Arc<str>,
    ) -> Assurance {
        let lines = &account.lines;
        Assurance {
            market: market_based(references, inventory, lines, shown).map(Box::new),
            quality: quality_shares(inventory, lines, account.headline(headline)).map(Box::new),
            answered: answered(&references.gpc, inventory, lines),
        }
    }
}
