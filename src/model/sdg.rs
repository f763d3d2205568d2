//! `data/reference/sdgs.yaml`: the Sustainable Development Goals, their colours, and which text can be read on each.

use crate::diagnostic::Diagnostic;
use crate::read::Sources;

use super::decode::Decoder;
use super::programme::{Colour, colour};

/// One of the seventeen goals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sdg {
    pub number: u8,
    pub name: String,
    pub colour: Colour,
    /// Black or white: text of this colour has a contrast of 4.5 on it.
    pub text: Colour,
}

/// Decodes the goals, in the order of their numbers.
pub fn sdgs(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Vec<Sdg> {
    let Some(document) = sources.data.get("data/reference/sdgs.yaml") else { return Vec::new() };
    let mut decoder = Decoder::new(&document.file);
    let fields = decoder.fields(&document.root, &["source", "note", "sdgs"]);
    let goals = fields.map(|fields| {
        decoder.list(&fields, "sdgs", |decoder, node| {
            let fields = decoder.fields(node, &["number", "name", "colour", "text"])?;
            let number = decoder.required(&fields, "number", super::action::goal);
            let name = decoder.required(&fields, "name", Decoder::string);
            let main = decoder.required(&fields, "colour", colour);
            let text = decoder.required(&fields, "text", colour);
            Some(Sdg { number: number?, name: name?, colour: main?, text: text? })
        })
    });
    diagnostics.append(&mut decoder.diagnostics);
    goals.unwrap_or_default()
}
