//! `data/regions/<id>.yaml`: members that are looked at together.

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::quantity::Dec;
use crate::read::{Document, Node, Sources};

use super::decode::Decoder;
use super::member_ids::MemberIds;
use super::network::{Headline, headline};

/// A group of members with a name.
#[derive(Clone, Debug)]
pub struct Region {
    pub place: Place,
    /// The name of its file.
    pub id: String,
    pub name: String,
    /// Ids of its members.
    pub members: Vec<String>,
    /// The total that its members are added by; that of the network where it does not say.
    pub total: Option<Headline>,
    pub source: Option<String>,
    pub url: Option<String>,
    pub note: Option<String>,
}

/// Members of about one size.
#[derive(Clone, Debug)]
pub struct SizeClass {
    pub id: String,
    pub title: String,
    /// The fewest people that it has; the next class begins where it ends.
    pub from: Dec,
}

/// Decodes every region, in the order of the files.
pub fn regions(sources: &Sources, ids: &MemberIds, diagnostics: &mut Vec<Diagnostic>) -> Vec<Region> {
    let files = sources.data.iter().filter_map(|(path, document)| {
        let name = path.strip_prefix("data/regions/")?.strip_suffix(".yaml")?;
        (!name.contains('/')).then_some((name, document))
    });
    files.filter_map(|(id, document)| region(id, document, ids, diagnostics)).collect()
}

fn region(
    id: &str,
    document: &Document,
    ids: &MemberIds,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Region> {
    let mut decoder = Decoder::new(&document.file);
    let decoded = decode(&mut decoder, id, &document.root, ids);
    diagnostics.append(&mut decoder.diagnostics);
    decoded
}

fn decode(decoder: &mut Decoder, id: &str, root: &Node, ids: &MemberIds) -> Option<Region> {
    let start = Place::start_of(&decoder.file).span;
    let id = decoder.checked_id(id, start);
    let fields = decoder.fields(root, &["name", "members", "total", "source", "url", "note"])?;
    let name = decoder.required(&fields, "name", Decoder::string);
    decoder.required(&fields, "members", |decoder, node| decoder.items(node).map(<[Node]>::len));
    let members = decoder.list(&fields, "members", |decoder, node| ids.decode(decoder, node));
    let total = decoder.optional(&fields, "total", headline);
    let source = decoder.optional(&fields, "source", Decoder::string);
    let url = decoder.optional(&fields, "url", Decoder::url);
    let note = decoder.optional(&fields, "note", Decoder::string);
    Some(Region { place: decoder.place(root.span), id: id?, name: name?, members, total, source, url, note })
}

/// Decodes the size classes, which begin with more people one after the other.
pub fn size_classes(decoder: &mut Decoder, node: &Node) -> Option<Vec<SizeClass>> {
    let mut classes: Vec<SizeClass> = Vec::new();
    for item in decoder.items(node)? {
        let fields = decoder.fields(item, &["id", "title", "from"])?;
        let id = decoder.required(&fields, "id", Decoder::id);
        let title = decoder.required(&fields, "title", Decoder::string);
        let from = decoder.required(&fields, "from", Decoder::number)?;
        if classes.last().is_some_and(|last| last.from >= from) {
            let span = fields.get("from").map_or(fields.span, |node| node.span);
            decoder.fault(
                Code::OutOfRange,
                span,
                "each size class begins with more people than the one before",
            );
            return None;
        }
        classes.push(SizeClass { id: id?, title: title?, from });
    }
    Some(classes)
}
