//! The rules of the theme's style sheets that charts are drawn by, for a renderer that knows neither custom
//! properties nor conditions.

use super::letters::{SANS, SERIF};
use crate::theme::{Scheme, Tokens, unconditional_rules};

/// The rules about charts, with the values of the tokens in them.
pub fn of_charts(styles: &str, tokens: &Tokens, scheme: Scheme) -> String {
    let mut rules = String::new();
    unconditional_rules(styles, &mut |selector, declarations| {
        let selectors = selector.split(',').map(str::trim);
        let wanted: Vec<&str> = selectors
            .filter(|selector| selector.starts_with(".chart") || selector.starts_with(".sparkline"))
            .filter(|selector| !selector.contains(':'))
            .collect();
        if wanted.is_empty() {
            return;
        }
        let values = declarations.split(';').filter_map(|declaration| resolved(declaration, tokens, scheme));
        let values: Vec<String> = values.collect();
        rules.push_str(&format!("{}{{{}}}\n", wanted.join(","), values.join(";")));
    });
    rules
}

/// A declaration without custom properties; `None` where it cannot be told what it says.
fn resolved(declaration: &str, tokens: &Tokens, scheme: Scheme) -> Option<String> {
    let (name, value) = declaration.trim().split_once(':')?;
    // On pages it chooses between two shapes of a drawing; here there is one.
    if name.trim() == "display" {
        return None;
    }
    let value = match value.split_once("var(--") {
        None => value.trim().to_owned(),
        Some((before, rest)) => {
            let (inner, after) = rest.split_once(')')?;
            let name = inner.split(',').next().unwrap_or_default().trim();
            let value = match name {
                "sans" | "mono" => format!("'{SANS}'"),
                "serif" => format!("'{SERIF}'"),
                name => tokens.known(name, scheme)?.to_owned(),
            };
            format!("{}{value}{}", before.trim_start(), after.trim_end())
        }
    };
    Some(format!("{}:{value}", name.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme;

    #[test]
    fn rules_of_charts_are_found_and_filled() {
        let commons = theme::commons();
        let styles = String::from_utf8(commons.styles.bytes.clone()).unwrap();
        let rules = of_charts(&styles, &commons.tokens, Scheme::Light);
        assert!(rules.contains(".chart .trend{fill:none;stroke:#A8461A"), "{rules}");
        assert!(rules.contains("font-family:'Public Sans'"), "{rules}");
        assert!(!rules.contains("var("), "{rules}");
        assert!(!rules.contains("hover") && !rules.contains("display:none"), "{rules}");
    }
}
