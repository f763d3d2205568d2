//! What is wrong, as HTML: in the overlay over a page, or as a page where there is none.

use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Severity, print_one};

/// More than these are counted, not shown.
const MOST_SHOWN: usize = 50;

/// The text of a file of the site, for excerpts.
pub type TextOf<'a> = &'a dyn Fn(&str) -> Option<String>;

/// The diagnostics of a site that has errors, errors first; empty where it has none.
pub fn fragment(diagnostics: &[Diagnostic], text_of: TextOf<'_>) -> String {
    let count = diagnostics.iter().filter(|diagnostic| diagnostic.is_error()).count();
    if count == 0 {
        return String::new();
    }
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
    let others = diagnostics.iter().filter(|diagnostic| !diagnostic.is_error());
    let mut html =
        format!("<h1>{}</h1>\n", if count == 1 { "1 error".to_owned() } else { format!("{count} errors") });
    for diagnostic in errors.chain(others).take(MOST_SHOWN) {
        one(&mut html, diagnostic, text_of);
    }
    if diagnostics.len() > MOST_SHOWN {
        let more = diagnostics.len() - MOST_SHOWN;
        push(&mut html, format_args!("<p>and {more} more; <code>milepost check</code> shows all</p>\n"));
    }
    html
}

fn one(html: &mut String, diagnostic: &Diagnostic, text_of: TextOf<'_>) {
    let severity = diagnostic.severity.name();
    let (code, message) = (diagnostic.code.number(), marked(&diagnostic.message));
    push(
        html,
        format_args!("<article class=\"{severity}\">\n<h2><span>{severity} {code}</span> {message}</h2>\n"),
    );
    if let Some(place) = &diagnostic.place {
        let (file, span) = (escaped(&place.file), place.span);
        push(html, format_args!("<p class=\"place\">{file}:{}:{}</p>\n", span.line, span.column));
    }
    let printed = print_one(diagnostic, text_of);
    // Its first two lines are the heading and the place, which stand above.
    let skipped = 1 + usize::from(diagnostic.place.is_some());
    let excerpt = printed.lines().skip(skipped).collect::<Vec<_>>().join("\n");
    if !excerpt.trim().is_empty() {
        push(html, format_args!("<pre tabindex=\"0\">{}</pre>\n", escaped(&excerpt)));
    }
    if diagnostic.severity == Severity::Error {
        let paragraph = marked(diagnostic.code.paragraph());
        push(
            html,
            format_args!("<details><summary>What {code} means</summary><p>{paragraph}</p></details>\n"),
        );
    }
    html.push_str("</article>\n");
}

/// A page of its own, for when there is nothing else to show.
pub fn page(fragment: &str, script: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; \
         script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Not built yet: errors</title>\n\
         <link rel=\"stylesheet\" href=\"/_milepost/overlay.css\">\n{script}</head>\n\
         <body>\n<main class=\"faults\">\n{fragment}</main>\n</body>\n</html>\n"
    )
}

fn push(html: &mut String, text: std::fmt::Arguments<'_>) {
    html.write_fmt(text).expect("a string takes any text");
}

/// Text in HTML, with what stands in `backticks` as code.
fn marked(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    // A backtick without a second one is a backtick.
    if parts.len().is_multiple_of(2) {
        return escaped(text);
    }
    let part = |(at, part): (usize, &&str)| match at % 2 {
        0 => escaped(part),
        _ => format!("<code>{}</code>", escaped(part)),
    };
    parts.iter().enumerate().map(part).collect()
}

/// Text that means nothing in HTML.
pub fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            _ => html.push(letter),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::fragment;
    use crate::diagnostic::{Code, Diagnostic, Place, Span};

    #[test]
    fn what_a_user_wrote_stays_text() {
        let file = "data/<b>.yaml".into();
        let place = Place::new(&file, Span { line: 1, column: 1, start: 0, end: 3 });
        let fault = Diagnostic::at(Code::UnknownUnit, place, "there is no unit `<i>`");
        let html = fragment(&[fault], &|_| Some("<u>x</u>\n".to_owned()));
        assert!(
            html.contains("<code>&lt;i&gt;</code>") && html.contains("data/&lt;b&gt;.yaml:1:1"),
            "{html}"
        );
        assert!(html.contains("&lt;u&gt;x&lt;/u&gt;") && html.contains("^^^"), "{html}");
    }

    #[test]
    fn warnings_alone_are_no_reason_to_cover_a_page() {
        let warning = Diagnostic::of_run(Code::StrayFile, "a file is not read");
        assert!(!warning.is_error());
        assert_eq!(fragment(&[warning], &|_| None), "");
    }
}
