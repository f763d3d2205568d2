//! Writes SVG: numbers in tenths of a pixel, escaped text, elements. All markup of charts comes from here.

/// What a shape is drawn with: a CSS class, and the words that a reader gets who points at it.
#[derive(Clone, Debug, Default)]
pub struct Ink {
    /// May be empty, where the group around the shape has the class.
    pub class: &'static str,
    pub title: Option<String>,
    /// The id of a pattern to fill with, which a class cannot name.
    pub pattern: Option<String>,
}

/// Where a text stands against its point.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    #[default]
    Start,
    Middle,
    End,
}

/// Whether a path is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Open,
    Closed,
}

/// An SVG under construction. Coordinates are tenths of a pixel, so that no float is ever printed.
#[derive(Debug, Default)]
pub struct Svg {
    text: String,
    /// Whether the words for those who point at shapes are left out: fingers do not point, and the table has them.
    pub untitled: bool,
}

/// Few drawings are longer.
const USUAL: usize = 8 << 10;

/// Pixels to tenths of a pixel.
pub fn tenths(pixels: f64) -> i32 {
    (pixels * 10.0).round() as i32
}

/// The letters of `-214748364.8`.
const LONGEST_NUMBER: usize = 12;

/// Whether a character that no markup may have as it is begins with this byte, or one may.
fn may_need_care(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | 0..=8 | 0xb | 0xc | 0xe..=0x1f | 0xef)
}

impl Svg {
    /// One with room for a usual drawing.
    pub fn new(untitled: bool) -> Svg {
        Svg { text: String::with_capacity(USUAL), untitled }
    }

    /// The finished text.
    pub fn take(&mut self) -> String {
        std::mem::take(&mut self.text)
    }

    /// Markup that is already right.
    pub fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Text that may contain anything.
    pub fn escaped(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.bytes().position(may_need_care) {
            let (plain, special) = rest.split_at(at);
            self.text.push_str(plain);
            let mut letters = special.chars();
            match letters.next() {
                Some('&') => self.text.push_str("&amp;"),
                Some('<') => self.text.push_str("&lt;"),
                Some('>') => self.text.push_str("&gt;"),
                Some('"') => self.text.push_str("&quot;"),
                // No XML may contain them, however they are written.
                Some('\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}') => {}
                other => self.text.extend(other),
            }
            rest = letters.as_str();
        }
        self.text.push_str(rest);
    }

    /// `12.5`, without zeros at the end.
    pub fn number(&mut self, value: i32) {
        let (mut whole, tenth) = (value.unsigned_abs() / 10, value.unsigned_abs() % 10);
        // From the last digit to the first: a drawing has hundreds of numbers, and formatting each takes its time.
        let (mut written, mut start) = ([0; LONGEST_NUMBER], LONGEST_NUMBER);
        let mut put = |letter: u8| {
            start -= 1;
            written[start] = letter;
        };
        if tenth != 0 {
            put(b'0' + tenth as u8);
            put(b'.');
        }
        loop {
            put(b'0' + (whole % 10) as u8);
            whole /= 10;
            if whole == 0 {
                break;
            }
        }
        if value < 0 {
            put(b'-');
        }
        self.text.extend(written[start..].iter().copied().map(char::from));
    }

    /// ` name="12.5"`
    pub fn length(&mut self, name: &str, value: i32) {
        self.raw(" ");
        self.raw(name);
        self.raw("=\"");
        self.number(value);
        self.raw("\"");
    }

    /// ` name="value"`
    pub fn attribute(&mut self, name: &str, value: &str) {
        self.raw(" ");
        self.raw(name);
        self.raw("=\"");
        self.escaped(value);
        self.raw("\"");
    }

    /// `<g class="...">`
    pub fn open_group(&mut self, class: &str) {
        self.raw("<g");
        self.attribute("class", class);
        self.raw(">");
    }

    /// The end of a group.
    pub fn close_group(&mut self) {
        self.raw("</g>");
    }

    /// `<title>`, which browsers show to those who point at the shape or group it stands in.
    pub fn title(&mut self, title: &str) {
        if self.untitled {
            return;
        }
        self.raw("<title>");
        self.escaped(title);
        self.raw("</title>");
    }

    /// Straight lines from point to point.
    pub fn path(&mut self, points: impl IntoIterator<Item = (i32, i32)>, ending: Ending, ink: &Ink) {
        self.start("path", ink);
        self.raw(" d=\"");
        let mut last = None;
        for (x, y) in points {
            match last {
                None => {
                    self.raw("M");
                    self.pair(x, y);
                }
                Some((before_x, before_y)) => {
                    self.step(x - before_x, y - before_y);
                }
            }
            last = Some((x, y));
        }
        self.raw(if ending == Ending::Closed { "z\"" } else { "\"" });
        self.end("path", ink);
    }

    /// Closed shapes as one path; a shape inside another is a hole.
    pub fn rings(&mut self, rings: &[Vec<(i32, i32)>], class: &'static str) {
        if rings.is_empty() {
            return;
        }
        self.raw("<path");
        self.attribute("class", class);
        self.raw(" d=\"");
        for ring in rings {
            let mut last = None;
            for (x, y) in ring {
                match last {
                    None => {
                        self.raw("M");
                        self.pair(*x, *y);
                    }
                    Some((before_x, before_y)) => self.step(x - before_x, y - before_y),
                }
                last = Some((*x, *y));
            }
            self.raw("z");
        }
        self.raw("\"/>");
    }

    /// A rectangle, written as the path that is shorter than the element of this name.
    pub fn rectangle(&mut self, (left, top): (i32, i32), (right, bottom): (i32, i32), ink: &Ink) {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        self.path(corners, Ending::Closed, ink);
    }

    /// A circle.
    pub fn circle(&mut self, (x, y): (i32, i32), radius: i32, ink: &Ink) {
        self.start("circle", ink);
        self.length("cx", x);
        self.length("cy", y);
        self.length("r", radius);
        self.end("circle", ink);
    }

    /// The start of a `<text>`; spans and its end are for the caller.
    pub fn open_text(&mut self, (x, y): (i32, i32), align: Align, class: &str) {
        self.raw("<text");
        self.attribute("class", class);
        self.length("x", x);
        self.length("y", y);
        match align {
            Align::Start => {}
            Align::Middle => self.attribute("text-anchor", "middle"),
            Align::End => self.attribute("text-anchor", "end"),
        }
        self.raw(">");
    }

    fn start(&mut self, element: &str, ink: &Ink) {
        self.raw("<");
        self.raw(element);
        if !ink.class.is_empty() {
            self.attribute("class", ink.class);
        }
        if let Some(pattern) = &ink.pattern {
            self.attribute("fill", &format!("url(#{pattern})"));
        }
    }

    fn end(&mut self, element: &str, ink: &Ink) {
        match &ink.title {
            _ if self.untitled => self.raw("/>"),
            None => self.raw("/>"),
            Some(title) => {
                self.raw(">");
                self.title(title);
                self.raw("</");
                self.raw(element);
                self.raw(">");
            }
        }
    }

    fn pair(&mut self, x: i32, y: i32) {
        self.number(x);
        if y >= 0 {
            self.raw(" ");
        }
        self.number(y);
    }

    /// A step relative to the last point, in the shortest way to write it.
    fn step(&mut self, x: i32, y: i32) {
        match (x, y) {
            (0, y) => {
                self.raw("v");
                self.number(y);
            }
            (x, 0) => {
                self.raw("h");
                self.number(x);
            }
            (x, y) => {
                self.raw("l");
                self.pair(x, y);
            }
        }
    }
}
