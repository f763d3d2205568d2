//! Colours that a site or a theme chooses without a line of CSS: `colours: {brand: "#7A1F3D"}`.
//!
//! One colour is enough: what belongs to it, its shade behind words, the words on it, and all of them at night, is made
//! from it where it is not given too.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::colour::{Colour, READABLE, VISIBLE};
use super::tokens::hex;
use super::{Scheme, Tokens};
use crate::diagnostic::{Code, Diagnostic, Place, nearest};
use crate::read::{Entry, Node, Value};

/// Colours that have a shade to stand behind them.
const WITH_SHADE: [&str; 3] = ["brand", "warm", "gold"];

/// A text at night is this much clearer than it must be: dark grounds glare less.
const CLEAR_AT_NIGHT: f64 = 6.0;

/// How much of a colour its shade has, by day and at night.
const SHADES: [f64; 2] = [0.1, 0.16];

/// The colours that are chosen, by their names, and where each is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Palette {
    pub(super) colours: BTreeMap<String, Place>,
    /// The rules that set them.
    pub(super) css: String,
}

/// Two values of a colour, of which one may be left to us.
struct Given<'n> {
    name: &'n str,
    place: Place,
    values: [Option<String>; 2],
}

/// Reads a map of colours over those of a theme, and changes these.
pub(super) fn read(file: &Arc<str>, node: &Node, tokens: &mut Tokens, all: &mut Vec<Diagnostic>) -> Palette {
    let Value::Map(entries) = &node.value else {
        let message = format!("`colours` is a map of names and colours, and this is {}", node.kind());
        all.push(Diagnostic::at(Code::WrongType, Place::new(file, node.span), message));
        return Palette::default();
    };
    let given: Vec<Given<'_>> = entries.iter().filter_map(|entry| given(file, entry, tokens, all)).collect();
    let mut palette = Palette::default();
    for one in &given {
        let values = [Scheme::Light, Scheme::Dark].map(|scheme| {
            let value = one.values[usize::from(scheme == Scheme::Dark)].clone();
            value.unwrap_or_else(|| tokens.colour(one.name, scheme).to_owned())
        });
        palette.set(one, one.name, values, tokens);
    }
    // Grounds are known by now: what is left to us can be made for them.
    for one in &given {
        palette.complete(one, &given, tokens);
    }
    palette
}

fn given<'n>(
    file: &Arc<str>,
    entry: &'n Entry,
    tokens: &Tokens,
    all: &mut Vec<Diagnostic>,
) -> Option<Given<'n>> {
    let place = Place::new(file, entry.key_span);
    if tokens.known(&entry.key, Scheme::Light).is_none() {
        let fault = Diagnostic::at(Code::UnknownKey, place, format!("a theme has no colour `{}`", entry.key));
        all.push(match nearest(&entry.key, tokens.names()) {
            Some(near) => fault.hint(format!("did you mean `{near}`?")),
            None => {
                fault.help(format!("The colours are `{}`.", tokens.names().collect::<Vec<_>>().join("`, `")))
            }
        });
        return None;
    }
    let values = match &entry.node.value {
        Value::Map(parts) => {
            let unknown = parts.iter().find(|part| part.key != "light" && part.key != "dark");
            if let Some(part) = unknown {
                let message = format!("a colour is `light` or `dark`, and this is `{}`", part.key);
                all.push(Diagnostic::at(Code::UnknownKey, Place::new(file, part.key_span), message));
                return None;
            }
            let mut value =
                |key: &str| entry.node.get(key).map(|node| colour(file, node, all)).unwrap_or_default();
            [value("light"), value("dark")]
        }
        _ => [colour(file, &entry.node, all), None],
    };
    values.iter().any(Option::is_some).then_some(Given { name: &entry.key, place, values })
}

fn colour(file: &Arc<str>, node: &Node, all: &mut Vec<Diagnostic>) -> Option<String> {
    let text = if let Value::Text { text, .. } = &node.value { hex(text) } else { None };
    if text.is_none() {
        let fault = Diagnostic::at(Code::NotAColour, Place::new(file, node.span), "this is not a colour");
        all.push(fault.hint("write `\"#1d6b4f\"`, or `{light: \"#1d6b4f\", dark: \"#8ad0b1\"}`"));
    }
    text
}

impl Palette {
    fn set(&mut self, given: &Given<'_>, name: &str, values: [String; 2], tokens: &mut Tokens) {
        let [light, dark] = &values;
        self.css.push_str(&format!("@layer tokens{{:root{{--{name}:light-dark({light},{dark})}}}}\n"));
        self.colours.insert(name.to_owned(), given.place.clone());
        tokens.set(name, values);
    }

    /// What belongs to a colour and is not given.
    fn complete(&mut self, one: &Given<'_>, all: &[Given<'_>], tokens: &mut Tokens) {
        let Some(least) = least_at_night(one.name) else { return };
        let is_given = |name: &str| all.iter().any(|given| given.name == name);
        if let [Some(light), None] = &one.values {
            let dark = at_night(light, least, tokens);
            self.set(one, one.name, [light.clone(), dark], tokens);
        }
        let shade = format!("{}-soft", one.name);
        if WITH_SHADE.contains(&one.name) && !is_given(&shade) {
            let values = [Scheme::Light, Scheme::Dark].map(|scheme| shade_of(one.name, scheme, tokens));
            self.set(one, &shade, values, tokens);
        }
        if one.name == "brand" && !is_given("on-brand") {
            let values = [Scheme::Light, Scheme::Dark].map(|scheme| {
                let ground = Colour::parse(tokens.colour("brand", scheme)).unwrap_or(Colour::BLACK);
                ground.ink().hex()
            });
            self.set(one, "on-brand", values, tokens);
        }
    }
}

/// How clear a colour must be at night; `None` for grounds and inks, whose night is not made from their day.
fn least_at_night(name: &str) -> Option<f64> {
    match name {
        "brand" | "link" | "warm" | "gold" => Some(CLEAR_AT_NIGHT),
        _ if name.starts_with("sector-") => Some(VISIBLE + 0.2),
        _ => None,
    }
}

/// The same colour for dark grounds: as much lighter as it must be.
fn at_night(light: &str, least: f64, tokens: &Tokens) -> String {
    let grounds = grounds(tokens, Scheme::Dark);
    let fits = |colour: Colour| grounds.iter().all(|ground| colour.contrast(*ground) >= least);
    Colour::parse(light).map(|colour| colour.until(Colour::WHITE, fits).hex()).unwrap_or_default()
}

/// A shade of a colour that words of that colour can be read on.
fn shade_of(name: &str, scheme: Scheme, tokens: &Tokens) -> String {
    let share = SHADES[usize::from(scheme == Scheme::Dark)];
    let both = Colour::parse(tokens.colour("page", scheme)).zip(Colour::parse(tokens.colour(name, scheme)));
    let Some((page, colour)) = both else { return tokens.colour(name, scheme).to_owned() };
    page.toward(colour, share).until(page, |shade| colour.contrast(shade) >= READABLE).hex()
}

/// What words stand on.
pub(super) fn grounds(tokens: &Tokens, scheme: Scheme) -> Vec<Colour> {
    ["page", "card"].iter().filter_map(|name| Colour::parse(tokens.known(name, scheme)?)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Palette, read};
    use crate::diagnostic::{Code, Diagnostic};
    use crate::read::yaml;
    use crate::theme::tests::commons;
    use crate::theme::{Colour, READABLE, Scheme, Tokens};

    fn chosen(text: &str) -> (Palette, Tokens, Vec<Diagnostic>) {
        let file: Arc<str> = "data/network.yaml".into();
        let (mut all, mut tokens) = (Vec::new(), commons().tokens);
        let node = yaml(&file, text).value.expect("it is YAML");
        let palette = read(&file, &node, &mut tokens, &mut all);
        (palette, tokens, all)
    }

    #[test]
    fn one_colour_brings_its_shade_its_night_and_the_words_on_it() {
        let (palette, tokens, faults) = chosen("brand: \"#7A1F3D\"");
        assert_eq!(faults, []);
        let names: Vec<&str> = palette.colours.keys().map(String::as_str).collect();
        assert_eq!(names, ["brand", "brand-soft", "on-brand"]);
        assert_eq!(tokens.colour("brand", Scheme::Light), "#7A1F3D");
        for scheme in [Scheme::Light, Scheme::Dark] {
            let colour = |name: &str| Colour::parse(tokens.colour(name, scheme)).expect("a colour");
            for (words, ground) in
                [("brand", "page"), ("brand", "card"), ("brand", "brand-soft"), ("on-brand", "brand")]
            {
                let ratio = colour(words).contrast(colour(ground));
                assert!(ratio >= READABLE, "{words} on {ground}, {scheme:?}: {ratio}");
            }
        }
        assert!(palette.css.contains("--brand:light-dark(#7A1F3D,#"), "{}", palette.css);
    }

    #[test]
    fn what_is_given_stays_as_it_is() {
        let (_, tokens, faults) = chosen("brand: {light: \"#123456\", dark: \"#abcdef\"}\npage: \"#fff\"\n");
        assert_eq!(faults, []);
        assert_eq!(tokens.colour("brand", Scheme::Dark), "#abcdef");
        assert_eq!(tokens.colour("page", Scheme::Light), "#FFFFFF".to_lowercase());
        assert_eq!(tokens.colour("page", Scheme::Dark), commons().tokens.colour("page", Scheme::Dark));
    }

    #[test]
    fn what_is_no_colour_is_told() {
        let codes = |text: &str| chosen(text).2.iter().map(|fault| fault.code).collect::<Vec<_>>();
        assert_eq!(codes("brnd: \"#123456\""), [Code::UnknownKey]);
        assert_eq!(codes("brand: green"), [Code::NotAColour]);
        assert_eq!(codes("brand: {day: \"#123456\"}"), [Code::UnknownKey]);
        assert_eq!(codes("[brand]"), [Code::WrongType]);
    }
}
