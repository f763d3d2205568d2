//! Drawings that members bring along. Opened by itself, an SVG is a page that may run scripts and ask other hosts: one
//! is published only if it has nothing but shapes and text, by lists of what is allowed.

use super::raster::Format;
use super::{Fault, Picture};

/// Elements of SVG that only draw.
const ELEMENTS: [&str; 62] = [
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "metadata",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "textPath",
    "image",
    "linearGradient",
    "radialGradient",
    "stop",
    "clipPath",
    "mask",
    "pattern",
    "marker",
    "filter",
    "style",
    "switch",
    "view",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "font",
    "font-face",
    "glyph",
    "missing-glyph",
    "hkern",
    "vkern",
    "solidcolor",
    "hatch",
];

/// Namespaces that drawing programs leave behind: notes for themselves, which no browser obeys.
const NOTES: [&str; 6] = ["inkscape", "sodipodi", "rdf", "cc", "dc", "sketch"];

/// A drawing, if it is well formed so far as can be told, and safe.
pub(super) fn svg(bytes: &[u8]) -> Result<Picture, Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Broken("it is not UTF-8"))?;
    let mut reader =
        Reader { text: text.trim_start_matches('\u{feff}'), at: 0, open: Vec::new(), sides: None };
    while reader.step()? {}
    if !reader.open.is_empty() {
        return Err(Fault::Broken("an element of it is never closed"));
    }
    let (width, height) = reader.sides.ok_or(Fault::Broken("it is no SVG"))?;
    Ok(Picture { format: Format::Svg, width, height, orientation: 1 })
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    /// The elements that are open.
    open: Vec<&'a str>,
    /// Of the outermost element.
    sides: Option<(u32, u32)>,
}

impl<'a> Reader<'a> {
    /// Reads up to the end of the next piece of markup; `false` at the end of the file.
    fn step(&mut self) -> Result<bool, Fault> {
        let rest = &self.text[self.at..];
        let Some(start) = rest.find('<') else { return Ok(false) };
        self.check_text(&rest[..start])?;
        self.at += start;
        let rest = &self.text[self.at..];
        let end = if let Some(inside) = rest.strip_prefix("<!--") {
            inside.find("-->").map(|end| end + 7)
        } else if let Some(inside) = rest.strip_prefix("<![CDATA[") {
            let end = inside.find("]]>").ok_or(Fault::Broken("CDATA of it is never closed"))?;
            self.check_text(&inside[..end])?;
            Some(end + 12)
        } else if rest.starts_with("<!") {
            let end = rest.find('>');
            if rest[..end.unwrap_or(rest.len())].contains(['[', '&', '%']) {
                return Err(self.refused("it declares entities"));
            }
            end.map(|end| end + 1)
        } else if rest.starts_with("<?") {
            if !rest.starts_with("<?xml ") {
                return Err(self.refused("it has instructions for other programs"));
            }
            rest.find("?>").map(|end| end + 2)
        } else {
            Some(self.tag(rest)?)
        };
        self.at += end.ok_or(Fault::Broken("markup of it is never closed"))?;
        Ok(true)
    }

    fn refused(&self, why: impl Into<String>) -> Fault {
        Fault::Unsafe(why.into(), self.text[..self.at].matches('\n').count() + 1)
    }

    /// Words between elements, which in a style sheet are rules.
    fn check_text(&self, text: &str) -> Result<(), Fault> {
        if self.open.last().is_some_and(|name| local(name) == "style") {
            self.check_style(text)
        } else {
            Ok(())
        }
    }

    /// An element's beginning or end; gives its length.
    fn tag(&mut self, rest: &'a str) -> Result<usize, Fault> {
        if let Some(inside) = rest.strip_prefix("</") {
            let end = inside.find('>').ok_or(Fault::Broken("markup of it is never closed"))?;
            if self.open.pop() != Some(inside[..end].trim_end()) {
                return Err(Fault::Broken("its elements are not closed in order"));
            }
            return Ok(end + 3);
        }
        let name_end = rest[1..]
            .find(|c: char| c.is_whitespace() || c == '>' || c == '/')
            .map_or(rest.len(), |end| end + 1);
        let name = &rest[1..name_end];
        self.check_element(name)?;
        let (attributes, end) = attributes(rest, name_end)?;
        for (attribute, value) in &attributes {
            self.check_attribute(attribute, value)?;
        }
        if self.sides.is_none() {
            self.sides = Some(sides(&attributes));
        }
        if !rest[..end].ends_with("/>") {
            self.open.push(name);
        }
        Ok(end)
    }

    fn check_element(&self, name: &str) -> Result<(), Fault> {
        let is_note =
            name.split_once(':').is_some_and(|(prefix, own)| NOTES.contains(&prefix) && own != "script");
        let own = name.strip_prefix("svg:").unwrap_or(name);
        if self.sides.is_none() && own != "svg" {
            return Err(Fault::Broken("it is no SVG"));
        }
        if is_note || ELEMENTS.contains(&own) {
            Ok(())
        } else {
            Err(self.refused(format!("it has the element `{name}`")))
        }
    }

    fn check_attribute(&self, name: &str, value: &str) -> Result<(), Fault> {
        let own = local(name).to_ascii_lowercase();
        let leads_out = |value: &str| {
            let value = value.trim_start();
            let pictures = ["data:image/png", "data:image/jpeg", "data:image/webp", "data:image/gif"];
            !value.starts_with('#') && !pictures.iter().any(|start| value.starts_with(start))
        };
        match own.as_str() {
            _ if own.starts_with("on") => Err(self.refused(format!("it has the attribute `{name}`"))),
            "href" | "src" if leads_out(value) => {
                Err(self.refused(format!("`{name}` of it leads elsewhere")))
            }
            "base" => Err(self.refused(format!("it has the attribute `{name}`"))),
            _ if name.starts_with("xmlns") => self.check_namespace(name, value),
            _ => self.check_style(value),
        }
    }

    /// A name for the namespace of pages, or for SVG's own under another name, could hide what is refused.
    fn check_namespace(&self, name: &str, value: &str) -> Result<(), Fault> {
        let prefix = name.strip_prefix("xmlns:").unwrap_or_default();
        let is_drawing = value == "http://www.w3.org/2000/svg";
        let is_page = value.contains("xhtml") || value.contains("XUL") || value.contains('&');
        if is_page || (is_drawing && !["", "svg"].contains(&prefix)) || (!is_drawing && prefix.is_empty()) {
            return Err(self.refused(format!("it has the namespace `{value}`")));
        }
        Ok(())
    }

    /// Rules and values of style may point inside the drawing alone.
    fn check_style(&self, text: &str) -> Result<(), Fault> {
        let lower = text.to_ascii_lowercase();
        let points_out = lower.match_indices("url(").any(|(at, _)| {
            let inside = lower[at + 4..].trim_start_matches([' ', '"', '\'']);
            !inside.starts_with('#') && !inside.starts_with("&quot;#")
        });
        let hides = (lower.contains("url") || lower.contains('@')) && lower.contains('\\');
        if points_out || hides || lower.contains("@import") || lower.contains("javascript:") {
            return Err(self.refused("its style leads elsewhere"));
        }
        Ok(())
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, own)| own)
}

type Attributes<'a> = Vec<(&'a str, &'a str)>;

/// The attributes of an element whose name ends at `from`, and where the element's own markup ends.
fn attributes(rest: &str, mut from: usize) -> Result<(Attributes<'_>, usize), Fault> {
    const OPEN: Fault = Fault::Broken("markup of it is never closed");
    let mut found = Vec::new();
    loop {
        let text = &rest[from..];
        from += text.len() - text.trim_start().len();
        let text = &rest[from..];
        if let Some(end) = [">", "/>"].iter().find(|end| text.starts_with(**end)) {
            return Ok((found, from + end.len()));
        }
        let equals = text.find('=').ok_or(OPEN)?;
        let name = text[..equals].trim_end();
        let value = text[equals + 1..].trim_start();
        let quote = value.chars().next().filter(|quote| ['"', '\''].contains(quote)).ok_or(OPEN)?;
        let inside = &value[1..];
        let end = inside.find(quote).ok_or(OPEN)?;
        if name.is_empty() || name.contains(['<', '>', '"', '\'', '/']) || name.contains(char::is_whitespace)
        {
            return Err(Fault::Broken("an attribute of it is not well formed"));
        }
        found.push((name, &inside[..end]));
        from = rest.len() - inside.len() + end + 1;
    }
}

/// Width and height: those that are written in pixels, or else those of the view box.
fn sides(attributes: &Attributes<'_>) -> (u32, u32) {
    let value = |name: &str| attributes.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
    let whole = |text: &str| {
        let digits = text.trim().trim_end_matches("px");
        digits.split('.').next().and_then(|digits| digits.parse::<u32>().ok()).filter(|side| *side > 0)
    };
    let written = value("width").and_then(whole).zip(value("height").and_then(whole));
    let boxed = || {
        let mut numbers = value("viewBox")?.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
        whole(numbers.next()?).zip(whole(numbers.next()?))
    };
    written.or_else(boxed).unwrap_or_default()
}
