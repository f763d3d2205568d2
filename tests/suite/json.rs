//! Published JSON, read without losing a digit.

use std::sync::Arc;

use milepost::read::{Node, Value, yaml};

/// A published JSON value; its numbers stay the text that was published.
#[derive(Clone, Debug)]
pub struct Json(Node);

impl Json {
    /// JSON is YAML, and the YAML reader keeps every digit.
    pub fn parse(path: &str, text: &str) -> Json {
        let read = yaml(&Arc::from(path), text);
        assert_eq!(read.diagnostics, [], "{path}");
        Json(read.value.expect("published JSON is well formed"))
    }

    /// The value at `totals.BASIC` or `lines.2.gases.CH4` (lines count from 1): a number or text as it was
    /// published, a list with `, ` between its items.
    pub fn find(&self, path: &str) -> Option<String> {
        let mut node = &self.0;
        for part in path.split('.') {
            node = match &node.value {
                Value::List(items) => match part.parse::<usize>() {
                    Ok(position) => items.get(position.checked_sub(1)?)?,
                    // Inventories go by year, targets and groups by what names them.
                    Err(_) => items.iter().find(|item| is_named(item, part))?,
                },
                _ => node.get(part)?,
            };
        }
        shown(node)
    }

    /// The items of a list, each for itself; none where there is no such list.
    pub fn each(&self, key: &str) -> Vec<Json> {
        match self.0.get(key).map(|node| &node.value) {
            Some(Value::List(items)) => items.iter().cloned().map(Json).collect(),
            _ => Vec::new(),
        }
    }

    pub fn at(&self, path: &str) -> String {
        self.find(path).unwrap_or_else(|| panic!("nothing at `{path}`"))
    }
}

fn is_named(item: &Node, name: &str) -> bool {
    ["id", "country"].iter().any(|key| item.get(key).and_then(shown).as_deref() == Some(name))
}

fn shown(node: &Node) -> Option<String> {
    match &node.value {
        Value::Text { text, .. } => Some(text.clone()),
        Value::List(items) => Some(items.iter().filter_map(shown).collect::<Vec<_>>().join(", ")),
        Value::Empty | Value::Map(_) => None,
    }
}
