//! A new award in a member's file, put in as text: comments and the order of keys stay as people wrote them.

use std::fmt::Write;

use crate::quantity::Year;

use super::files::quoted;

/// An award that people give.
#[derive(Clone, Copy, Debug)]
pub struct AwardLine<'a> {
    /// The id of the programme.
    pub programme: &'a str,
    /// The level, where the programme has levels.
    pub level: Option<&'a str>,
    /// The year that it is given for.
    pub year: Year,
    /// What it is given for, in the words of those who give it.
    pub citation: Option<&'a str>,
}

/// The text of a member's file with one award more: behind the others, or at the end. `None` where the list of the
/// others stands in brackets, or otherwise so that a line cannot be added to it.
pub fn with_award(file: &str, award: AwardLine<'_>) -> Option<String> {
    let mut line = format!("  - {{programme: {}", award.programme);
    if let Some(level) = award.level {
        let _ = write!(line, ", level: {level}");
    }
    let _ = write!(line, ", year: {}", award.year);
    if let Some(citation) = award.citation {
        let _ = write!(line, ", citation: \"{}\"", quoted(citation));
    }
    line.push_str("}\n");
    let lines: Vec<&str> = file.split_inclusive('\n').collect();
    let Some(key) = lines.iter().position(|line| line.starts_with("awards:")) else {
        let gap = if file.is_empty() || file.ends_with('\n') { "" } else { "\n" };
        return Some(format!("{file}{gap}awards:\n{line}"));
    };
    let rest = lines[key]["awards:".len()..].trim();
    if !rest.is_empty() && !rest.starts_with('#') {
        return None;
    }
    let below =
        |line: &&&str| line.starts_with([' ', '-']) || line.trim().is_empty() || line.starts_with('#');
    let mut end = key + 1 + lines[key + 1..].iter().take_while(below).count();
    // What stands between the last award and the next key belongs to that key.
    let is_award = |line: &str| line.starts_with([' ', '-']) && !line.trim().is_empty();
    while end > key + 1 && !is_award(lines[end - 1]) {
        end -= 1;
    }
    let dash =
        lines[key + 1..end].iter().find_map(|line| line.find('-').filter(|at| line[..*at].trim().is_empty()));
    let indent = " ".repeat(dash.unwrap_or(2));
    let line = format!("{indent}{}", line.trim_start());
    let gap = if lines[end - 1].ends_with('\n') { "" } else { "\n" };
    Some(format!("{}{gap}{line}{}", lines[..end].concat(), lines[end..].concat()))
}
