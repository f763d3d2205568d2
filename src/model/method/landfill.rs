//! What waste in a landfill can give: how much of it is carbon that decomposes, and how much of that becomes methane.

use std::sync::Arc;

use crate::quantity::Dec;

use super::composition::Asked;
use super::reader::Reader;

/// One material of landfilled waste.
#[derive(Clone, Debug)]
pub struct Landfilled {
    /// Empty for mixed waste.
    pub material: Arc<str>,
    /// Of the waste that it is part of.
    pub share: Dec,
    /// Tonnes of degradable carbon in a tonne.
    pub doc: Dec,
    /// The share of that carbon which decomposes; `None` where one number is for all materials.
    pub docf: Option<Dec>,
    /// How much decays in a year, where that is asked; a material without carbon has zero.
    pub k: Dec,
}

/// How carbon becomes methane.
#[derive(Clone, Copy, Debug)]
pub struct Conversion {
    /// The share of degradable carbon that decomposes; `None` where each material has its own.
    pub docf: Option<Dec>,
    /// For the air in the landfill.
    pub mcf: Dec,
    /// Methane in the gas of the landfill.
    pub fraction: Dec,
}

const BY_MATERIAL: &str = "by material";

impl<'n> Reader<'_, 'n> {
    /// The carbon of the waste: of its materials by `composition`, or of all of it by `doc`.
    pub fn landfilled(&mut self, climate: Option<&str>, docf: Option<Dec>) -> Option<Vec<Landfilled>> {
        if self.one_key(&["composition", "doc"])? == "doc" {
            let doc = self.share("doc")?;
            let docf = self.mixed_docf(docf);
            return Some(vec![Landfilled::mixed(doc, docf)]);
        }
        let columns = columns(climate, docf);
        let parts = self.composition(Asked { columns: &columns, first_decides: true })?;
        let landfilled =
            parts.into_iter().map(|part| Landfilled::of(part.material, part.share, &part.values, &columns));
        Some(landfilled.collect())
    }

    /// The share of carbon that decomposes: a number for all, or `by material`. The outer `None` is a fault.
    pub fn docf(&mut self) -> Option<Option<Dec>> {
        let node = self.fields.get("docf");
        if node.is_some_and(
            |node| matches!(&node.value, crate::read::Value::Text { text, .. } if text == BY_MATERIAL),
        ) {
            return Some(None);
        }
        self.share("docf").map(Some)
    }

    /// Mixed waste has no material: there the default for all applies.
    fn mixed_docf(&mut self, docf: Option<Dec>) -> Option<Dec> {
        match docf {
            Some(_) => None,
            None => self.default("docf"),
        }
    }

    /// What is oxidised on the way up: the line's share, or the default for the kind of landfill that `mcf` names.
    pub fn oxidation(&mut self, landfill: Option<&str>) -> Option<Dec> {
        if self.fields.has("oxidation") {
            return self.share("oxidation");
        }
        self.look_up_at("oxidation", landfill.unwrap_or("not stated"), "", self.fields.span)
    }
}

/// What is asked of a material in a landfill.
pub fn columns(climate: Option<&str>, docf: Option<Dec>) -> Vec<(&'static str, &str)> {
    let by_material = docf.is_none().then_some(("docf", ""));
    let decay = climate.map(|climate| ("k", climate));
    [Some(("doc", "")), by_material, decay].into_iter().flatten().collect()
}

impl Landfilled {
    /// Waste whose materials are not known.
    pub fn mixed(doc: Dec, docf: Option<Dec>) -> Landfilled {
        Landfilled { material: Arc::from(""), share: Dec::ONE, doc, docf, k: Dec::ZERO }
    }

    /// Of the values that `columns` asked for.
    pub fn of(
        material: Arc<str>,
        share: Dec,
        values: &[Dec],
        columns: &[(&'static str, &str)],
    ) -> Landfilled {
        let value = |key: &str| {
            let position = columns.iter().position(|(known, _)| *known == key)?;
            values.get(position).copied()
        };
        Landfilled {
            material,
            share,
            doc: value("doc").unwrap_or(Dec::ZERO),
            docf: value("docf"),
            k: value("k").unwrap_or(Dec::ZERO),
        }
    }
}
