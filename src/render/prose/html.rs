//! HTML in a text: it is shown as text, but for comments, which are for those who write.

/// Whether HTML is nothing but comments.
pub(super) fn is_comment(html: &str) -> bool {
    let mut rest = html.trim();
    let is_any = !rest.is_empty();
    while let Some(inside) = rest.strip_prefix("<!--") {
        let Some((_, behind)) = inside.split_once("-->") else { return false };
        rest = behind.trim();
    }
    is_any && rest.is_empty()
}

/// How Markdown says what an element is for.
pub fn in_markdown(html: &str) -> &'static str {
    let name = html.trim_start().trim_start_matches('<');
    let name = name.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
    match name.to_ascii_lowercase().as_str() {
        "a" => "write `[…](https://…)`",
        "img" | "figure" | "picture" => "write `![what is to be seen](file.jpg)`",
        "iframe" | "embed" | "object" | "video" | "audio" => "write a link to it: `[…](https://…)`",
        "b" | "strong" => "write `**…**`",
        "i" | "em" | "cite" => "write `*…*`",
        "code" | "kbd" | "samp" => "write it between backticks",
        "pre" => "put it between lines of three backticks",
        "br" => "end the line with a backslash",
        "hr" => "write a line `---`",
        "s" | "del" | "strike" => "write `~~…~~`",
        "blockquote" => "write `>` before each line",
        "ul" | "ol" | "li" => "begin each item with `- ` or `1. `",
        "table" | "tr" | "td" | "th" => "write it as a table: `| a | b |`",
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => "begin it with `## `",
        "p" | "div" | "section" | "span" | "center" | "font" => "leave out the element, and keep its words",
        "script" | "style" | "link" | "form" | "input" | "button" => {
            "remove it: looks and programs are the theme's"
        }
        _ => "write it in Markdown",
    }
}

#[cfg(test)]
mod tests {
    use super::is_comment;

    #[test]
    fn a_comment_is_nothing_else() {
        for html in ["<!-- more -->", "<!--more-->\n", "<!-- a -->\n<!-- b\n\nc -->", "<!---->"] {
            assert!(is_comment(html), "{html}");
        }
        for html in ["", "<b>", "<!-- a --> b", "<!-- a", "a <!-- b -->"] {
            assert!(!is_comment(html), "{html}");
        }
    }
}
