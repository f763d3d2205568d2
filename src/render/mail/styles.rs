//! The styles of a letter move into its elements, because mail programs drop style sheets.
//!
//! The HTML is ours (a template, and Markdown that was set), so elements, classes and what stands in what are all that a
//! rule needs. The crate `css-inline` does the same for any HTML and any selector. It would bring 33 crates, even without
//! files and network: a browser's parsers of HTML, selectors, styles and addresses, for the thirty rules of one template.
//! Behind a feature it would be a second way to make the same letter, and whoever builds without it the untried one.

use super::{attribute, tag_end, tag_name};

/// Elements that nothing stands in.
const VOID: [&str; 8] = ["br", "col", "hr", "img", "input", "link", "meta", "wbr"];

/// `p`, `.alert` or `p.alert`: an element's name, any where it is empty, and the classes that it must have.
#[derive(Debug)]
struct Part {
    name: String,
    classes: Vec<String>,
}

/// One selector with its declarations: `blockquote p` is two parts, the outer first.
#[derive(Debug)]
struct Rule {
    parts: Vec<Part>,
    declarations: String,
}

impl Rule {
    /// What decides between rules for one element, as in browsers: classes before names, and then which comes later.
    fn weight(&self) -> (usize, usize) {
        let classes = self.parts.iter().map(|part| part.classes.len()).sum();
        (classes, self.parts.iter().filter(|part| !part.name.is_empty()).count())
    }

    fn is_of(&self, element: &Element, around: &[Element]) -> bool {
        let Some((own, outer)) = self.parts.split_last() else { return false };
        let mut around = around.iter().rev();
        own.is(element) && outer.iter().rev().all(|part| around.any(|element| part.is(element)))
    }
}

impl Part {
    fn is(&self, element: &Element) -> bool {
        (self.name.is_empty() || self.name == element.name)
            && self.classes.iter().all(|class| element.classes.contains(class))
    }
}

/// An element that is open.
struct Element {
    name: String,
    classes: Vec<String>,
}

/// Puts the rules of the letter's one `<style>` into the elements that they are of, and takes the style sheet out.
/// A rule of anything but elements, classes and what stands in what stays in the sheet.
pub fn inlined(html: &str) -> String {
    let Some((before, rest)) = html.split_once("<style>") else { return html.to_owned() };
    let Some((sheet, after)) = rest.split_once("</style>") else { return html.to_owned() };
    let (rules, kept) = rules(sheet);
    let mut out = String::with_capacity(html.len() * 2);
    out.push_str(before);
    if !kept.is_empty() {
        out.push_str(&format!("<style>{kept}</style>"));
    }
    let mut rest = after;
    let mut open: Vec<Element> = Vec::new();
    while let Some(start) = rest.find('<') {
        out.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = tag_end(rest);
        out.push_str(&styled(&rest[..end], &rules, &mut open));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// The rules that can move, in their order, and the text of all others.
fn rules(sheet: &str) -> (Vec<Rule>, String) {
    let (mut found, mut kept) = (Vec::new(), String::new());
    let mut rest = sheet;
    while let Some(open) = rest.find('{') {
        let close = block_end(&rest[open..]) + open;
        let body = rest[open + 1..close].trim();
        let selectors: Option<Vec<Vec<Part>>> = rest[..open].split(',').map(parts).collect();
        match selectors.filter(|_| !body.contains('{')) {
            Some(selectors) => found.extend(selectors.into_iter().map(|parts| {
                let declarations = body.trim_end_matches(';').replace('"', "'");
                Rule { parts, declarations }
            })),
            None => kept.push_str(&rest[..=close]),
        }
        rest = rest.get(close + 1..).unwrap_or_default();
    }
    found.sort_by_key(Rule::weight);
    (found, kept.trim().to_owned())
}

/// The parts of a selector; `None` where it asks for more than names, classes and what stands in what.
fn parts(selector: &str) -> Option<Vec<Part>> {
    let is_word =
        |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    let part = |written: &str| {
        let mut words = written.split('.').map(str::to_owned);
        let part = Part { name: words.next().unwrap_or_default(), classes: words.collect() };
        let is_whole = part.classes.iter().all(|class| !class.is_empty() && is_word(class));
        (is_word(&part.name) && is_whole).then_some(part)
    };
    let parts: Vec<Part> = selector.split_whitespace().map(part).collect::<Option<_>>()?;
    (!parts.is_empty()).then_some(parts)
}

/// Where the block that begins a text ends; a block may hold others.
fn block_end(text: &str) -> usize {
    let mut depth = 0usize;
    for (position, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth <= 1 => return position,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len().saturating_sub(1)
}

/// A tag with what the rules say of its element; what is open is known afterwards.
fn styled(tag: &str, rules: &[Rule], open: &mut Vec<Element>) -> String {
    let name = tag_name(tag);
    if tag.starts_with("</") {
        if let Some(position) = open.iter().rposition(|element| element.name == name) {
            open.truncate(position);
        }
        return tag.to_owned();
    }
    if name.is_empty() {
        return tag.to_owned();
    }
    let classes = attribute(tag, "class").unwrap_or_default();
    let classes = classes.split_whitespace().map(str::to_owned).collect();
    let element = Element { name: name.to_owned(), classes };
    let own = rules.iter().filter(|rule| rule.is_of(&element, open)).map(|rule| rule.declarations.as_str());
    let own: Vec<&str> = own.collect();
    if !VOID.contains(&name) {
        open.push(element);
    }
    if own.is_empty() || tag.contains(" style=") {
        return tag.to_owned();
    }
    let at = 1 + name.len();
    format!("{} style=\"{}\"{}", &tag[..at], own.join(";"), &tag[at..])
}

#[cfg(test)]
mod tests {
    use super::{inlined, rules};

    #[test]
    fn rules_move_into_their_elements() {
        let html = "<head><style>p,h2{margin:0} a{color:#05c;} a:hover{color:red} @media print{p{color:#000}}</style></head><p>One <a href=\"x>y\">two</a></p><pre>p</pre>";
        assert_eq!(
            inlined(html),
            "<head><style>a:hover{color:red} @media print{p{color:#000}}</style></head><p style=\"margin:0\">One <a style=\"color:#05c\" href=\"x>y\">two</a></p><pre>p</pre>"
        );
        assert_eq!(inlined("<p>no sheet</p>"), "<p>no sheet</p>");
    }

    #[test]
    fn classes_and_what_stands_in_what_are_found() {
        let styles = "p.small,.note p{font-size:13px} p{margin:0} .note{color:#333} div .note b{color:red} hr{border:0}";
        let html = format!(
            "<style>{styles}</style><p>a</p><p class=\"x small\">b</p><hr><div><div class=\"note\"><p>c <b>d</b></p></div><b>e</b></div><p>f</p>"
        );
        assert_eq!(
            inlined(&html),
            "<p style=\"margin:0\">a</p><p style=\"margin:0;font-size:13px\" class=\"x small\">b</p><hr style=\"border:0\">\
             <div><div style=\"color:#333\" class=\"note\"><p style=\"margin:0;font-size:13px\">c <b style=\"color:red\">d</b></p></div>\
             <b>e</b></div><p style=\"margin:0\">f</p>"
        );
        for more in ["a>b{x:y}", "a:hover{x:y}", "#a{x:y}", "a[b]{x:y}", "*{x:y}", "@media print{p{x:y}}"] {
            let html = format!("<style>{more}</style><p>a</p>");
            assert_eq!(inlined(&html), html, "stays in the sheet");
        }
    }

    #[test]
    fn every_rule_of_the_letter_that_ships_moves() {
        let (found, kept) = rules(include_str!("../../../themes/commons/templates/mail.css"));
        assert_eq!(kept, "");
        assert!(found.len() > 20, "{}", found.len());
    }
}
