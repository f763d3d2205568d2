//! What other programs read in Markdown, and nobody reads here: shortcodes of Hugo (`{{< figure src="a.jpg" >}}`) and Zola
//! (`{{ youtube(id="a") }}`), tags of Jekyll and Zola (`{% raw %}`), and instructions of kramdown (`{:toc}`).

use std::ops::Range;

/// Something that another program would read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// From its first brace to its last.
    pub range: Range<usize>,
    /// What it is, as a sentence.
    pub message: String,
    /// What to write instead.
    pub hint: String,
}

/// No tag is longer, so that a text of nothing but braces is read once, and not once for each brace.
const LONGEST: usize = 600;

/// The tag that begins at a brace, if it is one of another program's.
pub fn tag(markdown: &str, at: usize) -> Option<Tag> {
    let rest = &markdown[at..];
    let rest = &rest[..rest.floor_char_boundary(LONGEST)];
    // A tag ends with its paragraph.
    let rest = rest.split("\n\n").next().unwrap_or(rest);
    let of = |opening: &str, closing: &str| {
        let inside = rest.strip_prefix(opening)?;
        let length = inside.find(closing)?;
        Some((at..at + opening.len() + length + closing.len(), inside[..length].trim()))
    };
    let hugo = of("{{<", ">}}").or_else(|| of("{{%", "%}}"));
    if let Some((range, inside)) = hugo {
        return Some(Tag::of(range, inside, "a shortcode of Hugo"));
    }
    if let Some((range, inside)) = of("{%", "%}") {
        return Some(Tag::of(range, inside.trim_matches('-').trim(), "a tag of Jekyll or Zola"));
    }
    if let Some((range, inside)) = of("{:", "}").filter(|(_, inside)| !inside.contains('\n')) {
        return Some(kramdown(range, inside));
    }
    let (range, inside) = of("{{", "}}")?;
    if VALUES.iter().any(|value| inside.starts_with(value)) {
        return Some(of_value(range, inside));
    }
    let (name, arguments) = inside.split_once('(')?;
    // A figure is one of the greenhouse gases here, unless it is a file.
    let is_own = name.trim().eq_ignore_ascii_case("figure") && value(arguments, "src").is_none();
    let is_known = !is_own && hint(name.trim(), arguments) != OTHERWISE;
    is_known.then(|| Tag::of(range, &inside.replacen('(', " ", 1), "a shortcode of Zola"))
}

/// What the values of a site and a page begin with in Jekyll, Zola and Hugo.
const VALUES: [&str; 6] = ["site.", "page.", "post.", "config.", "section.", "include."];

fn of_value(range: Range<usize>, inside: &str) -> Tag {
    let name: String = inside
        .split(|letter: char| letter.is_whitespace() || letter == '|')
        .next()
        .unwrap_or(inside)
        .chars()
        .take(40)
        .collect();
    let hint = match name.as_str() {
        "site.baseurl" | "site.url" | "config.base_url" => "remove it: links within the site begin with `/`",
        _ => "write out what stands there",
    };
    let message = format!("`{name}` is a value of another program, and not read here");
    Tag { range, message, hint: hint.to_owned() }
}

impl Tag {
    fn of(range: Range<usize>, inside: &str, what: &str) -> Tag {
        let end = inside.find(|letter: char| letter.is_whitespace()).unwrap_or(inside.len());
        let (name, arguments) = inside.split_at(end);
        let shown: String = name.chars().take(40).collect();
        Tag { range, message: format!("`{shown}` is {what}, and not read here"), hint: hint(name, arguments) }
    }
}

fn kramdown(range: Range<usize>, inside: &str) -> Tag {
    let hint = match inside {
        "toc" => TOC,
        _ if inside.starts_with('#') => "write it behind the words of its heading, without the colon",
        _ => "remove it",
    };
    let message = "this is an instruction to kramdown, and not read here".to_owned();
    Tag { range, message, hint: hint.to_owned() }
}

const OTHERWISE: &str = "write it in Markdown";
const TOC: &str = "remove it, and write `toc: true` into the front matter";

/// What to write instead of a shortcode or tag.
fn hint(name: &str, arguments: &str) -> String {
    if name.starts_with('/') || name.starts_with("end") {
        return "remove it, with the one that opens it".to_owned();
    }
    let value = |key: &str| value(arguments, key);
    match name.to_ascii_lowercase().as_str() {
        "figure" | "img" | "image" | "picture" | "photo" | "resize_image" | "responsive" | "imgproc" => {
            let file = value("src").or_else(|| value("path")).or_else(|| value(""));
            format!("write `![what is to be seen]({})`", file.unwrap_or("file.jpg"))
        }
        "ref" | "relref" | "link" | "post_url" => of_page(value("").or_else(|| value("path"))),
        "youtube" | "vimeo" => of_film(name, value("id").or_else(|| value(""))),
        "tweet" | "twitter" | "x" | "x_simple" | "gist" | "instagram" | "video" | "audio" | "iframe"
        | "spotify" | "soundcloud" | "streamable" | "codepen" | "embed" => {
            "write a link to it: `[…](https://…)`".to_owned()
        }
        "note" | "notice" | "info" | "callout" | "alert" | "admonition" | "aside" => of_box("NOTE"),
        "tip" | "hint" | "success" => of_box("TIP"),
        "important" => of_box("IMPORTANT"),
        "warning" | "warn" | "attention" => of_box("WARNING"),
        "caution" | "danger" | "error" => of_box("CAUTION"),
        "quote" | "blockquote" => "write `>` before each line of it".to_owned(),
        "highlight" | "code" => "put the code between lines of three backticks".to_owned(),
        "raw" | "verbatim" => "remove it: braces in code are text, and `\\{{` is two braces".to_owned(),
        "toc" => TOC.to_owned(),
        "details" | "expand" | "collapse" | "tabs" | "tab" | "tabpane" => {
            "write it as paragraphs under a heading".to_owned()
        }
        "include" | "include_relative" | "include_cached" | "readfile" | "import" | "param" | "site" => {
            "write out what stands there".to_owned()
        }
        "if" | "elsif" | "elif" | "else" | "unless" | "for" | "assign" | "set" | "capture" | "case"
        | "when" => "write out what it comes to: texts hold no programs".to_owned(),
        "comment" => "remove it, or write `<!-- … -->`".to_owned(),
        _ => OTHERWISE.to_owned(),
    }
}

fn of_box(kind: &str) -> String {
    format!("write `> [!{kind}]` on a line before it, and `>` before each line of it")
}

fn of_film(host: &str, id: Option<&str>) -> String {
    let address = match (host, id) {
        ("youtube", Some(id)) => format!("https://www.youtube.com/watch?v={id}"),
        (_, Some(id)) => format!("https://vimeo.com/{id}"),
        (_, None) => "https://…".to_owned(),
    };
    format!("write a link to it: `[…]({address})`")
}

/// A page as links name it: its file.
fn of_page(page: Option<&str>) -> String {
    let Some(page) = page else { return "write the file of the page: `other.md`".to_owned() };
    let (path, place) = page.find('#').map_or((page, ""), |at| page.split_at(at));
    let path = path.strip_prefix("_posts/").unwrap_or(path);
    let end = if path.is_empty() || path.ends_with(".md") { "" } else { ".md" };
    format!("write `{path}{end}{place}`")
}

/// The value of an argument, in any of the ways to write it; without a name, the first that has none.
fn value<'a>(arguments: &'a str, key: &str) -> Option<&'a str> {
    let mut rest = arguments.trim_start_matches(|letter: char| letter.is_whitespace() || letter == ',');
    while !rest.is_empty() {
        let end = rest.find(|letter: char| letter.is_whitespace() || "=,)\"'`".contains(letter));
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        let (name, written) = match after.trim_start().strip_prefix(['=', ':']) {
            Some(written) => (word, written.trim_start()),
            None => ("", rest),
        };
        let (found, behind) = token(written)?;
        if name == key && is_shown(found) {
            return Some(found);
        }
        rest = behind.trim_start_matches(|letter: char| letter.is_whitespace() || letter == ',');
    }
    None
}

/// A text in quotation marks, or a word, and what stands behind it.
fn token(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next()?;
    if "\"'`".contains(quote) {
        return text[1..].split_once(quote);
    }
    let end = text.find(|letter: char| letter.is_whitespace() || ",)".contains(letter)).unwrap_or(text.len());
    // Never nothing, so that what stands behind is always less.
    (end > 0).then(|| text.split_at(end))
}

/// Whether a value can stand in a hint: a file or an id, and no words.
fn is_shown(value: &str) -> bool {
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_./@#:?=&%".contains(letter);
    !value.is_empty() && value.len() <= 120 && value.chars().all(is_plain)
}

#[cfg(test)]
mod tests {
    use super::tag;

    fn hint(markdown: &str) -> String {
        let tag = tag(markdown, 0).expect("it is of another program");
        assert_eq!(tag.range, 0..markdown.len(), "{markdown}");
        tag.hint
    }

    #[test]
    fn what_is_asked_for_is_written_in_markdown() {
        for (written, wanted) in [
            ("{{< figure src=\"a.jpg\" title=\"A day\" >}}", "write `![what is to be seen](a.jpg)`"),
            ("{{< figure title=`A` src='b/c.png' >}}", "write `![what is to be seen](b/c.png)`"),
            ("{{ img(path=\"a.jpg\", width=3) }}", "write `![what is to be seen](a.jpg)`"),
            ("{{< ref \"b.md#top\" >}}", "write `b.md#top`"),
            ("{{% relref /blog/b %}}", "write `/blog/b.md`"),
            ("{% post_url 2021-03-04-heat %}", "write `2021-03-04-heat.md`"),
            (
                "{{< youtube w7Ft2ymGmfc >}}",
                "write a link to it: `[…](https://www.youtube.com/watch?v=w7Ft2ymGmfc)`",
            ),
            ("{{ vimeo(id=\"12\") }}", "write a link to it: `[…](https://vimeo.com/12)`"),
            ("{{% /note %}}", "remove it, with the one that opens it"),
            ("{% end %}", "remove it, with the one that opens it"),
            ("{%- raw -%}", "remove it: braces in code are text, and `\\{{` is two braces"),
            ("{{ figure(src=\"a.jpg\") }}", "write `![what is to be seen](a.jpg)`"),
            ("{{ site.baseurl }}", "remove it: links within the site begin with `/`"),
            ("{{ page.title | escape }}", "write out what stands there"),
            ("{:toc}", "remove it, and write `toc: true` into the front matter"),
            ("{{< unheard of >}}", "write it in Markdown"),
        ] {
            assert_eq!(hint(written), wanted, "{written}");
        }
    }

    #[test]
    fn what_is_of_no_other_program_is_none() {
        for text in [
            "{{ figure(member=\"a\") }}",
            "{{ card(",
            "{{ nothing() }}",
            "{{ x }}",
            "{ a }",
            "{% open\n\n%}",
            "{{<\n\n>}}",
            "{:",
        ] {
            assert_eq!(tag(text, 0), None, "{text}");
        }
    }

    #[test]
    fn any_arguments_come_to_an_end() {
        for arguments in ["=", "==a", "\"", "a=\"", ",,)", "'ä'ä", "a=ä", ":", "a:b c", ")(", "\u{a0}"] {
            hint(&format!("{{{{< img {arguments} >}}}}"));
        }
    }
}
