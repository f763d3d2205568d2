//! The theme's colours, for pictures: what draws them knows no CSS variables.

use std::collections::BTreeMap;

use super::unconditional_rules;

/// One of the two sets of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Dark words on a light page.
    Light,
    /// Light words on a dark page.
    Dark,
}

/// The colours that style sheets define as custom properties, by name without the hyphens: `brand`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tokens {
    colours: BTreeMap<String, [String; 2]>,
}

/// What is drawn with where a theme has no such token: a picture is never without a colour.
const LACKING: &str = "#5A6660";

impl Tokens {
    /// Reads `--name: #rrggbb` and `--name: light-dark(#rrggbb, #rrggbb)` out of style sheets. Of two definitions the
    /// later counts, as it does in browsers; other values are passed over.
    pub(super) fn read(styles: &str) -> Tokens {
        let mut colours = BTreeMap::new();
        unconditional_rules(styles, &mut |_, declarations| {
            for (name, value) in declarations.split(';').filter_map(|declaration| declaration.split_once(':'))
            {
                if let (Some(name), Some(value)) = (name.trim().strip_prefix("--"), colour(value.trim())) {
                    colours.insert(name.to_owned(), value);
                }
            }
        });
        Tokens { colours }
    }

    /// A colour as `#rrggbb`.
    pub fn colour(&self, name: &str, scheme: Scheme) -> &str {
        self.known(name, scheme).unwrap_or(LACKING)
    }

    /// The names of all colours, without the hyphens.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.colours.keys().map(String::as_str)
    }

    /// Gives a colour other values, light and dark, as `#rrggbb`.
    pub(super) fn set(&mut self, name: &str, values: [String; 2]) {
        self.colours.insert(name.to_owned(), values);
    }

    /// A colour as `#rrggbb`, where the theme has it.
    pub fn known(&self, name: &str, scheme: Scheme) -> Option<&str> {
        let index = usize::from(scheme == Scheme::Dark);
        self.colours.get(name).map(|values| values[index].as_str())
    }
}

fn colour(value: &str) -> Option<[String; 2]> {
    if let Some(pair) = value.strip_prefix("light-dark(") {
        let (light, dark) = pair.strip_suffix(')')?.split_once(',')?;
        return Some([hex(light)?, hex(dark)?]);
    }
    let both = hex(value)?;
    Some([both.clone(), both])
}

/// `#abc` and `#aabbcc` as the latter.
pub(super) fn hex(value: &str) -> Option<String> {
    let digits = value.trim().strip_prefix('#')?;
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    match digits.len() {
        6 => Some(format!("#{digits}")),
        3 => Some(digits.chars().fold("#".to_owned(), |hex, digit| hex + &format!("{digit}{digit}"))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{LACKING, Scheme, Tokens};

    #[test]
    fn colours_are_read_and_the_last_one_counts() {
        let tokens = Tokens::read(
            "@layer t{:root{\n--ink: light-dark(#16221D, #E7EEE9);--line:#abc;--ink2:var(--ink);--gap:4px}}\n:root{--line:#010203}@media print{:root{--line:#fff}}",
        );
        assert_eq!(tokens.colour("ink", Scheme::Light), "#16221D");
        assert_eq!(tokens.colour("ink", Scheme::Dark), "#E7EEE9");
        assert_eq!(tokens.colour("line", Scheme::Dark), "#010203");
        assert_eq!(tokens.colour("ink2", Scheme::Light), LACKING);
        assert_eq!(Tokens::read("a{--x:#ABC}").colour("x", Scheme::Light), "#AABBCC");
    }
}
