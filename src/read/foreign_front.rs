//! Front matter as other programs have it: what to write here instead.

/// What is wrong with a text that does not begin with `---`, and what to write, where another program would read it.
pub(super) fn advice(text: &str) -> Option<(&'static str, String)> {
    let first = text.lines().next().unwrap_or_default().trim_end();
    match first {
        "+++" | "---toml" => Some(("this front matter is TOML, and only YAML is read", of_toml(text))),
        "{" | "---json" => Some(("this front matter is JSON, and only YAML is read", of_json(first))),
        _ if first.starts_with('{') && first.contains("\":") => {
            Some(("this front matter is JSON, and only YAML is read", of_json(first)))
        }
        _ if text.trim_start().starts_with("---") && text.starts_with(char::is_whitespace) => {
            let help = "remove the empty lines before `---`".to_owned();
            Some(("front matter begins on the first line of its file", help))
        }
        _ => None,
    }
}

/// With the first line of the file that is a key and its value, rewritten.
fn of_toml(text: &str) -> String {
    let fences = "write a line `---` before and behind it";
    match text.lines().skip(1).take_while(|line| line.trim_end() != "+++").find_map(rewritten) {
        Some((toml, yaml)) => format!("{fences}, and a colon behind each key: `{toml}` becomes `{yaml}`"),
        None => format!("{fences}, and a colon behind each key: `title: …`"),
    }
}

/// Braces are a map in YAML too.
fn of_json(first: &str) -> String {
    match first.starts_with('{') {
        true => "write a line `---` before the first brace and one behind the last".to_owned(),
        false => "leave out the word behind `---`".to_owned(),
    }
}

/// `title = "A day"` as YAML has it; `None` for what means another thing there, or takes several lines.
fn rewritten(line: &str) -> Option<(String, String)> {
    let (key, value) = line.split_once('=')?;
    let (key, value) = (key.trim(), value.trim());
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "_-".contains(letter);
    let is_key = !key.is_empty() && key.chars().all(is_plain);
    let is_long = value.starts_with("\"\"\"") || value.starts_with("'''") || value.chars().count() > 80;
    let is_whole = match value.chars().next()? {
        '[' => value.ends_with(']'),
        quote @ ('"' | '\'') => value.len() > 1 && value.ends_with(quote),
        first => first.is_ascii_digit() || value == "true" || value == "false",
    };
    (is_key && is_whole && !is_long).then(|| (format!("{key} = {value}"), format!("{key}: {value}")))
}

#[cfg(test)]
mod tests {
    use super::{advice, rewritten};

    fn yaml(line: &str) -> Option<String> {
        rewritten(line).map(|(_, yaml)| yaml)
    }

    #[test]
    fn simple_lines_are_rewritten() {
        assert_eq!(yaml("title = \"A day: at last\"").as_deref(), Some("title: \"A day: at last\""));
        assert_eq!(yaml("draft=true").as_deref(), Some("draft: true"));
        assert_eq!(yaml("tags = ['a', 'b']").as_deref(), Some("tags: ['a', 'b']"));
        for other in ["[extra]", "a.b = 1", "text = \"\"\"", "tags = [", "x = {a = 1}", "", "# a = 1"] {
            assert_eq!(yaml(other), None, "{other}");
        }
    }

    #[test]
    fn the_first_line_that_can_be_is_shown() {
        let (_, help) =
            advice("+++\n# of last year\ndate = 2021-03-04\n+++\ntitle = 1\n").expect("it is TOML");
        assert!(help.ends_with("`date = 2021-03-04` becomes `date: 2021-03-04`"), "{help}");
        let (_, help) = advice("+++\n+++\ntitle = 1\n").expect("it is TOML");
        assert!(help.ends_with("`title: …`"), "{help}");
        assert!(advice("Text = 1").is_none() && advice("").is_none());
    }
}
