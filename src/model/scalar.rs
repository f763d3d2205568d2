//! Decoding single values: numbers, amounts, percentages, dates, ids, addresses, countries.

use std::sync::Arc;

use crate::diagnostic::{Code, Span};
use crate::quantity::{Amount, Date, Dec, DecError, Dimension, Unit, Units, Year};
use crate::read::{Node, Value};

use super::decode::Decoder;
use super::reference::References;

/// Words that multiply the number before them.
const MULTIPLIERS: [(&str, i64); 3] =
    [("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000)];

impl Decoder {
    /// A plain number without a unit.
    pub fn number(&mut self, node: &Node) -> Option<Dec> {
        let text = self.text(node)?;
        match split_number(text) {
            Ok((value, "")) => Some(value),
            Ok((_, rest)) => {
                self.fault(Code::NotANumber, node.span, format!("`{rest}` stands after the number"));
                None
            }
            Err(error) => self.not_a_number(text, node.span, error),
        }
    }

    fn not_a_number<T>(&mut self, text: &str, span: Span, error: DecError) -> Option<T> {
        let message = match error {
            DecError::TooLong => format!("`{}` has more digits than can be kept exactly", shortened(text)),
            DecError::Comma | DecError::Malformed => format!("`{}` is not a number", shortened(text)),
        };
        let fault = self.fault(Code::NotANumber, span, message);
        if error == DecError::Comma {
            fault.hint = "a comma cannot stand in a number".to_owned();
            fault.help.push(without_comma(text));
        }
        None
    }

    /// `30%` as 0.3.
    pub fn percent(&mut self, node: &Node) -> Option<Dec> {
        let text = self.text(node)?;
        match split_number(text) {
            Ok((value, "%")) => Some(value.percent()),
            Ok((value, "")) => {
                self.fault(Code::NotANumber, node.span, format!("`{text}` has no percent sign")).hint =
                    match value > Dec::ONE {
                        true => format!("write `{value}%`"),
                        false => format!("write `{}%`", value.times(Dec::HUNDRED).unwrap_or(value)),
                    };
                None
            }
            Ok((_, rest)) => {
                self.fault(Code::NotANumber, node.span, format!("`{rest}` stands where `%` should"));
                None
            }
            Err(error) => self.not_a_number(text, node.span, error),
        }
    }

    /// A share from nothing to all, as `30%` or as `0.3`.
    pub fn share(&mut self, node: &Node) -> Option<Dec> {
        let text = self.text(node)?;
        let share = match split_number(text) {
            Ok((value, "%")) => value.percent(),
            Ok((value, "")) if value > Dec::ONE => return self.percent(node),
            Ok((value, "")) => value,
            Ok(_) | Err(_) => return self.percent(node),
        };
        if share.is_negative() || share > Dec::ONE {
            let message = format!("`{}` is not a share: it lies between 0 % and 100 %", shortened(text));
            self.fault(Code::OutOfRange, node.span, message);
            return None;
        }
        Some(share)
    }

    /// `5 years`
    pub fn years(&mut self, node: &Node) -> Option<i32> {
        let text = self.text(node)?;
        let number = text.strip_suffix("years").or_else(|| text.strip_suffix("year")).map(str::trim);
        let years = number.and_then(|number| number.parse().ok()).filter(|years| (0..=300).contains(years));
        if years.is_none() {
            self.fault(Code::NotANumber, node.span, format!("`{text}` is not a number of years")).hint =
                "write `5 years`".to_owned();
        }
        years
    }

    /// A number and its unit, of one of the dimensions in `wanted`.
    pub fn amount(&mut self, node: &Node, units: &Units, wanted: &[&str]) -> Option<Amount> {
        let text = self.text(node)?;
        let (value, name) = match split_number(text) {
            Ok(split) => split,
            Err(error) => return self.not_a_number(text, node.span, error),
        };
        let span = tail_span(node.span, text, name);
        let unit = self.unit_named(name, span, units, wanted)?;
        Some(Amount { value, unit })
    }

    /// A number with units of which one is per another, as in `60 g/person/day`, brought to the units `wanted`.
    pub fn compound(&mut self, node: &Node, units: &Units, wanted: &str) -> Option<Dec> {
        let text = self.text(node)?;
        let (value, written) = match split_number(text) {
            Ok(split) => split,
            Err(error) => return self.not_a_number(text, node.span, error),
        };
        let span = tail_span(node.span, text, written);
        if written.split('/').count() != wanted.split('/').count() {
            let message = format!("`{}` is not so much per what it should be per", shortened(text));
            self.fault(Code::WrongDimension, span, message).hint = format!("write `{value} {wanted}`");
            return None;
        }
        let (mut over, mut under) = (value, Dec::ONE);
        for (position, (name, wanted)) in written.split('/').zip(wanted.split('/')).enumerate() {
            let wanted = units.get(wanted)?;
            let found = self.unit_named(name.trim(), span, units, &[&wanted.dimension.0])?;
            let (more, less) = (found.factor, wanted.factor);
            let (more, less) = if position == 0 { (more, less) } else { (less, more) };
            (over, under) = (over.times(more)?, under.times(less)?);
        }
        over.over(under)
    }

    /// A unit of one of the dimensions in `wanted` (any, where it is empty).
    pub fn unit(&mut self, node: &Node, units: &Units, wanted: &[&str]) -> Option<Arc<Unit>> {
        let text = self.text(node)?;
        self.unit_named(text, node.span, units, wanted)
    }

    /// The same for a unit's name that is a part of a text, at `span`.
    pub(super) fn unit_named(
        &mut self,
        name: &str,
        span: Span,
        units: &Units,
        wanted: &[&str],
    ) -> Option<Arc<Unit>> {
        let Some(unit) = units.get(name) else {
            self.unknown_unit(name, span, units, wanted);
            return None;
        };
        if !wanted.is_empty() && !wanted.contains(&unit.dimension.0.as_ref()) {
            let message =
                format!("`{name}` measures {}, and {} is wanted here", unit.dimension.0, wanted.join(" or "));
            self.fault(Code::WrongDimension, span, message).help.push(units_that_do(units, wanted));
            return None;
        }
        Some(Arc::clone(unit))
    }

    fn unknown_unit(&mut self, name: &str, span: Span, units: &Units, wanted: &[&str]) {
        let near = nearest_unit(name, units);
        let message = match name {
            "" => "the unit is missing after the number".to_owned(),
            _ => format!("there is no unit `{}`", shortened(name)),
        };
        let fault = self.fault(Code::UnknownUnit, span, message);
        match (after_unit(name, units), near) {
            (Some((unit, rest)), _) => {
                let rest = shortened(rest);
                fault.hint = format!("`{rest}` is no part of the unit `{unit}`");
                fault.help.push(format!(
                    "write what is measured beside the amount: `activity: ... {unit}, of: {rest}`, or for a gas \
                     `emissions: {{{rest}: ... {unit}}}`"
                ));
            }
            // In lists of the United States `mt` are metric tons, a million times less than what is spelled nearly alike.
            (None, Some("Mt")) => {
                fault.hint = "write `t` for tonnes, or `Mt` for millions of tonnes".to_owned();
            }
            (None, Some(near)) => fault.hint = format!("did you mean `{near}`?"),
            (None, None) if !wanted.is_empty() => fault.help.push(units_that_do(units, wanted)),
            (None, None) => {}
        }
        fault.help.push("`milepost explain E0207` lists the units".to_owned());
    }

    /// A year of four digits.
    pub fn year(&mut self, node: &Node) -> Option<Year> {
        let text = self.text(node)?;
        let year = Year::parse(text);
        if year.is_none() {
            self.fault(Code::NotADate, node.span, format!("`{}` is not a year", shortened(text))).hint =
                "write four digits, 1900 to 2200".to_owned();
        }
        year
    }

    /// A day, `2024-03-01`.
    pub fn date(&mut self, node: &Node) -> Option<Date> {
        let text = self.text(node)?;
        let date = Date::parse(text);
        if date.is_none() {
            self.fault(Code::NotADate, node.span, format!("`{}` is not a date", shortened(text))).hint =
                match day_before_time(text) {
                    Some(day) => format!("write the day alone: `{day}`"),
                    None => "write year-month-day, as in `2024-03-01`".to_owned(),
                };
        }
        date
    }

    /// `true` or `false`.
    pub fn truth(&mut self, node: &Node) -> Option<bool> {
        let meant = match &node.value {
            Value::Text { text, .. } => match text.to_ascii_lowercase().as_str() {
                "yes" | "y" | "on" | "1" | "true" => Some("true"),
                "no" | "n" | "off" | "0" | "false" => Some("false"),
                _ => None,
            },
            _ => None,
        };
        let truth = self.one_of(node, &[("true", true), ("false", false)]);
        if let (None, Some(meant), Some(fault)) = (truth, meant, self.diagnostics.last_mut()) {
            fault.hint = format!("write `{meant}`");
            fault.help.clear();
        }
        truth
    }

    /// The text of an id: small letters, digits, single hyphens.
    pub fn id(&mut self, node: &Node) -> Option<String> {
        let text = self.text(node)?;
        self.checked_id(text, node.span)
    }

    /// The same for an id that is a file's name.
    pub fn checked_id(&mut self, text: &str, span: Span) -> Option<String> {
        if is_id(text) {
            return Some(text.to_owned());
        }
        let suggestion = slug(text);
        let fault = self.fault(Code::NotAnId, span, format!("`{}` cannot be an id", shortened(text)));
        if is_id(&suggestion) {
            fault.hint = format!("write `{suggestion}`");
        }
        None
    }

    /// An outside address.
    pub fn url(&mut self, node: &Node) -> Option<String> {
        let text = self.text(node)?;
        let known = ["https://", "http://", "mailto:"].iter().any(|scheme| text.starts_with(scheme));
        if known && !text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Some(text.to_owned());
        }
        self.fault(Code::NotAUrl, node.span, format!("`{}` is not an address", shortened(text))).hint =
            "write `https://...`".to_owned();
        None
    }

    /// The two letters of a country that ISO 3166-1 lists.
    pub fn country(&mut self, node: &Node, references: &References) -> Option<String> {
        let text = self.text(node)?;
        let known = &references.countries;
        if known.contains_key(text) {
            return Some(text.to_owned());
        }
        let upper = text.to_ascii_uppercase();
        let named = known.iter().find(|(_, name)| name.eq_ignore_ascii_case(text)).map(|(code, _)| code);
        let code = match upper.as_str() {
            "UK" => Some("GB"),
            _ if known.contains_key(&upper) => Some(upper.as_str()),
            _ => references.three_letters.get(&upper).or(named).map(String::as_str),
        };
        let hint = match code {
            Some(code) => format!("write `{code}`"),
            None => "write the two capital letters of ISO 3166-1".to_owned(),
        };
        self.fault(Code::NotACountry, node.span, format!("`{}` is not a country", shortened(text))).hint =
            hint;
        None
    }
}

/// The number at the start of a text, times its `million`, and what follows it.
pub fn split_number(text: &str) -> Result<(Dec, &str), DecError> {
    let text = text.trim();
    let end = number_end(text);
    let (digits, mut rest) = (&text[..end], text[end..].trim_start());
    let mut value = Dec::parse(digits)?;
    for (word, factor) in MULTIPLIERS {
        let after = rest.strip_prefix(word).filter(|after| after.is_empty() || after.starts_with(' '));
        if let Some(after) = after {
            value = value.times(Dec::from(factor)).ok_or(DecError::TooLong)?;
            rest = after.trim_start();
        }
    }
    Ok((value, rest))
}

/// Where the number ends: digits, points, commas, and an exponent that is followed by digits.
fn number_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    while bytes.get(end).is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'_')) {
        end += 1;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        if bytes.get(end + 1 + sign).is_some_and(u8::is_ascii_digit) {
            end += 1 + sign;
            while bytes.get(end).is_some_and(u8::is_ascii_digit) {
                end += 1;
            }
        }
    }
    end
}

/// The span of `tail`, the last words of a plain scalar; of the whole scalar where it cannot be told.
fn tail_span(span: Span, text: &str, tail: &str) -> Span {
    let plain = (span.end - span.start) as usize == text.len();
    if !plain || tail.is_empty() {
        return span;
    }
    let before = &text[..text.trim_end().len() - tail.len()];
    let column = span.column + u32::try_from(before.chars().count()).unwrap_or(0);
    let start = span.start + u32::try_from(before.len()).unwrap_or(0);
    Span { column, start, ..span }
}

/// What to write instead of a number with a comma, said for both meanings that it may have.
fn without_comma(text: &str) -> String {
    let end = number_end(text.trim());
    let digits = &text.trim()[..end];
    let thousands = digits.replace(',', "");
    match digits.matches(',').count() {
        1 if !digits.contains('.') => format!("write `{thousands}` or `{}`", digits.replace(',', ".")),
        _ => format!("write `{thousands}`"),
    }
}

/// The unit that may have been meant: the same letters in another case, before another spelling.
fn nearest_unit<'u>(name: &str, units: &'u Units) -> Option<&'u str> {
    if name.is_empty() {
        return None;
    }
    let same = units.names().find(|unit| unit.eq_ignore_ascii_case(name));
    same.or_else(|| crate::diagnostic::nearest(name, units.names()))
}

/// A unit with a word after it, as in `kt CO2`.
fn after_unit<'n>(name: &'n str, units: &Units) -> Option<(&'n str, &'n str)> {
    let (unit, rest) = name.split_once(' ')?;
    units.get(unit).map(|_| (unit, rest.trim_start()))
}

fn units_that_do(units: &Units, wanted: &[&str]) -> String {
    let symbols: Vec<&str> =
        wanted.iter().flat_map(|name| units.symbols_of(&Dimension(Arc::from(*name)))).collect();
    format!("units that would do: {}", super::decode::quoted(&symbols))
}

/// Whether a text can be the id of something: small letters and digits, with single hyphens between them.
pub fn is_id(text: &str) -> bool {
    let parts =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    text.len() <= 100 && text.split('-').all(parts)
}

/// `0.97` as `97 %`, for messages.
pub fn percentage(share: Dec) -> String {
    share
        .times(Dec::HUNDRED)
        .map_or_else(|| share.to_string(), |percent| format!("{} %", percent.normalized()))
}

/// A text that is safe to show in a message, whatever its length.
pub fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A text as an address part: `Köln (Stadt)` becomes `koln-stadt`.
pub fn slug(text: &str) -> String {
    let plain = deunicode::deunicode(text).to_ascii_lowercase();
    let words = plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// The day that `2021-03-04T10:00:00+01:00` and `2021-03-04 10:00` begin with: the one where they were written.
fn day_before_time(text: &str) -> Option<Date> {
    let (day, rest) = text.split_at_checked(10)?;
    rest.starts_with(['T', 't', ' ']).then(|| Date::parse(day)).flatten()
}

/// Whether a site can be at this address: `https://` or `http://`, a host, and a path at most.
pub fn is_site_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
    rest.is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '[') && rest.chars().all(plain)
    })
}
