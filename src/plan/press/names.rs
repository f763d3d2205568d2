//! What can stand in a text for the press, and what each name is.

use std::collections::BTreeMap;

/// The names in texts about an award, each with what it stands for.
pub const AWARD_NAMES: [(&str, &str); 41] = [
    ("award", "programme, level and year: `Leaders Circle, Gold, 2024`"),
    ("award_url", "the address of the award's page"),
    ("change", "how the total changed: `28 % less than in 2005`"),
    ("citation", "what it was given for"),
    ("contact", "whom to call, in a line"),
    ("country", "the member's country"),
    ("ceremony", "day and place of the ceremony, in a line"),
    ("ceremony_date", "the day of the ceremony"),
    ("ceremony_place", "where the ceremony is"),
    ("ceremony_url", "the page of the ceremony"),
    ("date", "the first day on which it may be told"),
    ("evidence", "what the data show of the rule, as a list"),
    ("given_by", "who gives it"),
    ("inventory_year", "the year of the newest inventory"),
    ("kind", "what the member is: `city`"),
    ("kit_url", "the address of the page with this kit"),
    ("left_out", "that the total lacks parts, where it does"),
    ("level", "the level, or the badge"),
    ("level_what", "what the level means"),
    ("member", "the member's name"),
    ("member_url", "the address of the member's profile"),
    ("network", "the network's name"),
    ("boilerplate", "what the network says of itself"),
    ("people", "those whom it honours: `A. Person, mayor`"),
    ("per_person", "emissions per person: `11.2 t CO₂e per person`"),
    ("place", "region and country"),
    ("population", "how many people: `54,245`"),
    ("programme", "the programme"),
    ("programme_url", "the address of the programme's page"),
    ("quote", "the first quotation, without quotation marks"),
    ("quote_by", "who said it"),
    ("quotes", "all quotations, as they are set in a release"),
    ("roll_url", "the address of the year's honour roll"),
    ("site", "the site's title"),
    ("status", "how the target goes: `on track`"),
    ("story", "the story of the award"),
    ("target", "the target that matters next: `halving emissions by 2030`"),
    ("total", "the newest total: `745 thousand tonnes of CO₂e`"),
    ("what", "what the programme is"),
    ("why", "why there is such a programme"),
    ("year", "the year of the award"),
];

/// The names in texts about a programme's year.
pub const YEAR_NAMES: [(&str, &str); 21] = [
    ("boilerplate", "what the network says of itself"),
    ("ceremony", "day and place of the ceremony, in a line"),
    ("ceremony_date", "the day of the ceremony"),
    ("ceremony_place", "where the ceremony is"),
    ("ceremony_url", "the page of the ceremony"),
    ("contact", "whom to call, in a line"),
    ("count", "how many awards: `12 awards`"),
    ("date", "the first day on which all of it may be told"),
    ("given_by", "who gives it"),
    ("honours", "who was given what, as a list"),
    ("kit_url", "the address of the page with this kit"),
    ("members", "who was recognised: `Edina, Saint Paul and 3 more`"),
    ("network", "the network's name"),
    ("programme", "the programme"),
    ("programme_url", "the address of the programme's page"),
    ("quotes", "all quotations, as they are set in a release"),
    ("roll_url", "the address of the year's honour roll"),
    ("site", "the site's title"),
    ("story", "the story of the year"),
    ("what", "what the programme is"),
    ("year", "the year"),
];

/// What the names stand for in one kit. What is not known is not in it.
#[derive(Clone, Debug, Default)]
pub struct Names {
    words: BTreeMap<&'static str, Words>,
}

#[derive(Clone, Debug)]
struct Words {
    text: String,
    /// Whether it is Markdown of its own, and not words of people.
    is_markdown: bool,
}

impl Names {
    /// Words that people wrote: they are not Markdown.
    pub fn put(mut self, name: &'static str, text: impl Into<String>) -> Names {
        let text: String = text.into().split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.words.insert(name, Words { text, is_markdown: false });
        }
        self
    }

    /// Paragraphs or a list.
    pub fn put_markdown(mut self, name: &'static str, text: String) -> Names {
        if !text.trim().is_empty() {
            self.words.insert(name, Words { text: text.trim().to_owned(), is_markdown: true });
        }
        self
    }

    /// What a name stands for, in plain text or in Markdown; `None` where it is not known.
    pub fn get(&self, name: &str, in_markdown: bool) -> Option<String> {
        let words = self.words.get(name)?;
        Some(if in_markdown && !words.is_markdown { escaped(&words.text) } else { words.text.clone() })
    }
}

/// Words that mean nothing in Markdown but themselves.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    // An address keeps its letters, so that it can be followed and copied.
    if text.starts_with("https://") || text.starts_with("http://") {
        return text.to_owned();
    }
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' | '#') {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}
