//! Just enough of an XML reader to hold the drawings to their laws.

use std::collections::BTreeMap;

/// One element, in document order, with the text directly inside it and in its spans.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub text: String,
}

/// Reads well-formed markup of elements, attributes in double quotes and text; anything else is a fault.
pub fn parse(markup: &str) -> Result<Vec<Element>, String> {
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = markup;
    while !rest.is_empty() {
        let Some(start) = rest.find('<') else { return Err(format!("text after the end: {rest}")) };
        let text = unescape(&rest[..start])?;
        open.iter().for_each(|index| elements[*index].text.push_str(&text));
        let end = rest.find('>').ok_or("an unclosed tag")?;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            let index = open.pop().ok_or("an end without a start")?;
            if elements[index].name != name {
                return Err(format!("</{name}> ends <{}>", elements[index].name));
            }
            continue;
        }
        let (tag, empty) = tag.strip_suffix('/').map_or((tag, false), |tag| (tag, true));
        if !empty {
            open.push(elements.len());
        }
        elements.push(element(tag)?);
    }
    if open.is_empty() { Ok(elements) } else { Err("an element is not closed".into()) }
}

fn element(tag: &str) -> Result<Element, String> {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut element = Element { name: name.into(), ..Element::default() };
    while !rest.is_empty() {
        let (key, value) = rest.split_once("=\"").ok_or_else(|| format!("no value: {rest}"))?;
        let (value, after) = value.split_once('"').ok_or("an unclosed value")?;
        if element.attributes.insert(key.into(), unescape(value)?).is_some() {
            return Err(format!("{key} stands twice"));
        }
        rest = after.strip_prefix(' ').unwrap_or(after);
    }
    Ok(element)
}

fn unescape(text: &str) -> Result<String, String> {
    let plain =
        ["&amp;", "&lt;", "&gt;", "&quot;"].iter().fold(text.to_owned(), |text, e| text.replace(e, ""));
    if plain.contains(['&', '<']) {
        return Err(format!("not escaped: {text}"));
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    Ok(text.replace("&amp;", "&"))
}

/// The points of a path of `M`, `l`, `h`, `v`, `z`, which is all that we write.
pub fn points(path: &str) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    let mut at = (0.0, 0.0);
    for (start, _) in path.match_indices(['M', 'l', 'h', 'v']) {
        let command = &path[start..=start];
        let end = path[start + 1..]
            .find(|c: char| c.is_ascii_alphabetic())
            .map_or(path.len(), |end| start + 1 + end);
        let numbers = numbers(&path[start + 1..end]);
        at = match (command, numbers.as_slice()) {
            ("M", [x, y]) => (*x, *y),
            ("l", [x, y]) => (at.0 + x, at.1 + y),
            ("h", [x]) => (at.0 + x, at.1),
            ("v", [y]) => (at.0, at.1 + y),
            _ => panic!("{path} is not a path that we write"),
        };
        points.push(at);
    }
    points
}

fn numbers(text: &str) -> Vec<f64> {
    let spaced = text.replace('-', " -");
    spaced.split_whitespace().map(|number| number.parse().expect("a path is made of numbers")).collect()
}
