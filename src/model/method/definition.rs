//! What the reference data say about a method: its equations, where they are from, and its default values.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place};
use crate::quantity::Dec;
use crate::read::{Node, Sources, Value};

use crate::model::decode::Decoder;
use crate::model::reference::{Gpc, Spot};

/// The methods by their id: `data/reference/methods/*.yaml`.
pub type Definitions = BTreeMap<Arc<str>, Arc<Definition>>;

/// One method as the reference data describe it.
#[derive(Clone, Debug)]
pub struct Definition {
    /// As `method:` writes it: `grid-losses`.
    pub id: Arc<str>,
    pub name: String,
    /// In the order in which they are used.
    pub equations: Vec<String>,
    /// The standard that they are from, with the number of the equation.
    pub reference: String,
    /// Where the method may stand; a line elsewhere is told so.
    pub belongs_to: Vec<Spot>,
    pub constants: BTreeMap<String, Constant>,
    pub parameters: BTreeMap<String, Parameter>,
    pub tables: BTreeMap<String, Table>,
    /// Another method whose parameters and tables apply where this one has none of that name.
    shares: Option<String>,
}

/// A number of nature or of arithmetic that no line overrides: 16/12.
#[derive(Clone, Debug)]
pub struct Constant {
    pub name: Arc<str>,
    pub over: Dec,
    pub under: Dec,
}

/// Something that a line may give, and what applies where it does not.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: Arc<str>,
    /// As the equations write it; may be empty.
    pub symbol: Arc<str>,
    /// May be empty, for a plain ratio.
    pub unit: Arc<str>,
    /// `None` where there is no sensible default: then the line must give it.
    pub value: Option<Dec>,
    pub source: Arc<str>,
    pub place: Place,
}

/// Values by a word that the line chooses (a material, a climate, a region), each with columns.
#[derive(Clone, Debug)]
pub struct Table {
    pub name: Arc<str>,
    pub unit: Arc<str>,
    pub source: Arc<str>,
    /// By row, then by column; a table with one column has it under the empty name.
    pub rows: BTreeMap<String, BTreeMap<String, Cell>>,
}

/// One value of a [`Table`].
#[derive(Clone, Debug)]
pub struct Cell {
    pub value: Dec,
    pub place: Place,
}

impl Definition {
    /// The name of a parameter as readers see it.
    pub fn name_of(&self, parameter: &str) -> Arc<str> {
        let known = self.parameters.get(parameter).map(|parameter| &parameter.name);
        known.map_or_else(|| Arc::from(parameter), Arc::clone)
    }

    /// A constant of the method.
    ///
    /// # Panics
    /// When the method's file has none of that name: a site that brings its own file gets a message when it is
    /// read, so that this cannot happen later.
    pub fn constant(&self, id: &str) -> &Constant {
        self.constants.get(id).expect("the definition was checked to have the constants of its method")
    }

    /// The value of a table at a row and a column.
    pub fn cell(&self, table: &str, row: &str, column: &str) -> Option<&Cell> {
        self.tables.get(table)?.rows.get(row)?.get(column)
    }
}

/// Reads all methods. What lacks a constant that its method computes with is left out and said.
pub fn definitions(sources: &Sources, gpc: &Gpc, diagnostics: &mut Vec<Diagnostic>) -> Definitions {
    let mut known = Definitions::new();
    let files = sources.data.iter().filter(|(path, _)| path.starts_with("data/reference/methods/"));
    for (_, document) in files {
        let mut decoder = Decoder::new(&document.file);
        if let Some(definition) = definition(&mut decoder, &document.root, gpc) {
            known.insert(Arc::clone(&definition.id), Arc::new(definition));
        }
        diagnostics.append(&mut decoder.diagnostics);
    }
    share(&mut known);
    known
}

/// Lends each method what it shares with another, so that a number stands in one file only.
fn share(known: &mut Definitions) {
    let lenders = known.clone();
    for definition in known.values_mut() {
        let lender = definition.shares.as_deref().and_then(|id| lenders.get(id));
        let Some(lender) = lender else { continue };
        let definition = Arc::make_mut(definition);
        for (id, table) in &lender.tables {
            definition.tables.entry(id.clone()).or_insert_with(|| table.clone());
        }
        for (id, parameter) in &lender.parameters {
            definition.parameters.entry(id.clone()).or_insert_with(|| parameter.clone());
        }
    }
}

fn definition(decoder: &mut Decoder, root: &Node, gpc: &Gpc) -> Option<Definition> {
    let keys = [
        "method",
        "name",
        "equations",
        "reference",
        "belongs_to",
        "constants",
        "parameters",
        "tables",
        "shares",
        "note",
    ];
    let fields = decoder.fields(root, &keys)?;
    let id = decoder.required(&fields, "method", Decoder::id);
    let name = decoder.required(&fields, "name", Decoder::string);
    let equations = decoder.list(&fields, "equations", Decoder::string);
    let reference = decoder.required(&fields, "reference", Decoder::string);
    let belongs_to = decoder.list(&fields, "belongs_to", |decoder, node| gpc.spot(decoder.text(node)?));
    let constants = decoder.optional(&fields, "constants", |decoder, node| map(decoder, node, constant));
    let parameters = decoder.optional(&fields, "parameters", |decoder, node| map(decoder, node, parameter));
    let tables = decoder.optional(&fields, "tables", |decoder, node| map(decoder, node, table));
    let shares = decoder.optional(&fields, "shares", Decoder::id);
    let definition = Definition {
        id: Arc::from(id?),
        name: name?,
        equations,
        reference: reference?,
        belongs_to,
        constants: constants.unwrap_or_default(),
        parameters: parameters.unwrap_or_default(),
        tables: tables.unwrap_or_default(),
        shares,
    };
    let wanted = super::constants_of(&definition.id);
    let lacking = wanted.iter().find(|id| !definition.constants.contains_key(**id));
    if let Some(lacking) = lacking {
        let message = format!("the method `{}` computes with the constant `{lacking}`", definition.id);
        decoder.fault(Code::MissingKey, root.span, message).hint = "it is missing here".to_owned();
        return None;
    }
    Some(definition)
}

/// The entries of a map, each decoded.
fn map<T>(
    decoder: &mut Decoder,
    node: &Node,
    decode: fn(&mut Decoder, &Node) -> Option<T>,
) -> Option<BTreeMap<String, T>> {
    let entries = decoder.entries(node)?;
    Some(entries.iter().filter_map(|e| Some((e.key.clone(), decode(decoder, &e.node)?))).collect())
}

/// `{name: ..., value: 16/12}`
fn constant(decoder: &mut Decoder, node: &Node) -> Option<Constant> {
    let fields = decoder.fields(node, &["name", "value", "source", "note"])?;
    let name = decoder.required(&fields, "name", Decoder::text);
    let (over, under) = decoder.required(&fields, "value", |decoder, node| {
        let written = decoder.text(node)?;
        let (over, under) = written.split_once('/').unwrap_or((written, "1"));
        let parsed = Dec::parse(over.trim()).ok().zip(Dec::parse(under.trim()).ok());
        if parsed.is_none_or(|(_, under)| under.is_zero()) {
            decoder.fault(Code::NotANumber, node.span, format!("`{written}` is not a ratio")).hint =
                "write `16/12`".to_owned();
            return None;
        }
        parsed
    })?;
    Some(Constant { name: Arc::from(name?), over, under })
}

/// `{name: ..., symbol: OX, value: 0.1, unit: ..., source: ...}`
fn parameter(decoder: &mut Decoder, node: &Node) -> Option<Parameter> {
    let fields = decoder.fields(node, &["name", "symbol", "value", "unit", "source", "note"])?;
    let name = decoder.required(&fields, "name", Decoder::text);
    let symbol = decoder.optional(&fields, "symbol", Decoder::text).unwrap_or_default();
    let unit = decoder.optional(&fields, "unit", Decoder::text).unwrap_or_default();
    let value = decoder.optional(&fields, "value", Decoder::number);
    let source = match value {
        Some(_) => decoder.required(&fields, "source", Decoder::text)?,
        None => decoder.optional(&fields, "source", Decoder::text).unwrap_or_default(),
    };
    Some(Parameter {
        name: Arc::from(name?),
        symbol: Arc::from(symbol),
        unit: Arc::from(unit),
        value,
        source: Arc::from(source),
        place: decoder.place(node.span),
    })
}

/// `{name: ..., unit: ..., source: ..., rows: {food: 0.15}}`, or `rows: {food: {dry: 0.06, wet: 0.185}}`.
fn table(decoder: &mut Decoder, node: &Node) -> Option<Table> {
    let fields = decoder.fields(node, &["name", "unit", "source", "note", "rows"])?;
    let name = decoder.required(&fields, "name", Decoder::text);
    let unit = decoder.optional(&fields, "unit", Decoder::text).unwrap_or_default();
    let source = decoder.required(&fields, "source", Decoder::text);
    let rows = decoder.required(&fields, "rows", |decoder, node| map(decoder, node, row))?;
    Some(Table { name: Arc::from(name?), unit: Arc::from(unit), source: Arc::from(source?), rows })
}

fn row(decoder: &mut Decoder, node: &Node) -> Option<BTreeMap<String, Cell>> {
    match node.value {
        Value::Map(_) => map(decoder, node, cell),
        _ => Some(BTreeMap::from([(String::new(), cell(decoder, node)?)])),
    }
}

fn cell(decoder: &mut Decoder, node: &Node) -> Option<Cell> {
    Some(Cell { value: decoder.number(node)?, place: decoder.place(node.span) })
}
