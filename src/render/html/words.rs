//! `t(key="...", name=value)`: a message of the page's language, with its parts.

use tera::{Kwargs, TeraResult, Value};

use crate::language::{Given, Language};
use crate::render::chemistry::escape;

/// What the keys of messages end with that hold HTML.
const HTML: &str = "-html";

/// The message that a template asks for. Of a key that ends with `-html` the message is HTML, and what it is given is
/// escaped unless the template says that it is safe.
pub(super) fn tell(language: &Language, kwargs: &Kwargs) -> TeraResult<Value> {
    let key: &str = kwargs.must_get("key")?;
    let is_html = key.ends_with(HTML);
    let mut given: Vec<(&str, Given<'_>)> = Vec::new();
    for (name, value) in kwargs.iter() {
        let Some(name) = name.as_str().filter(|name| *name != "key") else { continue };
        given.push((name, part(name, value, is_html)?));
    }
    match language.try_tell(key, &given) {
        Some(words) if is_html => Ok(Value::safe_string(&words)),
        Some(words) => Ok(words.into()),
        None => Err(tera::Error::message(format!("no language has a message `{key}`"))),
    }
}

/// A text, a count, or a figure, of which the text counts.
fn part<'v>(name: &str, value: &'v Value, is_html: bool) -> TeraResult<Given<'v>> {
    if let Some(count) = value.as_i64() {
        return Ok(Given::Count(count));
    }
    let value = if value.as_map().is_some() { value.get_from_path("text").unwrap_or(value) } else { value };
    match value.as_str() {
        Some(text) if is_html && !value.is_safe() => {
            let mut escaped = String::with_capacity(text.len());
            escape(&mut escaped, text);
            Ok(escaped.into())
        }
        Some(text) => Ok(text.into()),
        None => Err(tera::Error::message(format!(
            "`{name}` is neither a text, nor a whole number, nor a figure: it cannot stand in a message"
        ))),
    }
}
