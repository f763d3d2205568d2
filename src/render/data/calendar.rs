//! Calendars as iCalendar (RFC 5545): lines end in CR LF and are folded at 75 octets, days are whole days without a time
//! zone, times are those of Greenwich, and nothing is taken from the clock.

use crate::plan::view::data::{Calendar, Event};
use crate::quantity::Date;

/// No line is longer, its break not counted.
const OCTETS: usize = 75;

/// A calendar that programs subscribe to.
pub fn calendar(calendar: &Calendar) -> Vec<u8> {
    let mut out = String::new();
    put(&mut out, "BEGIN", "VCALENDAR");
    put(&mut out, "VERSION", "2.0");
    put(&mut out, "PRODID", concat!("-//Milepost//Milepost ", env!("CARGO_PKG_VERSION"), "//EN"));
    put(&mut out, "CALSCALE", "GREGORIAN");
    // NAME is of RFC 7986; older programs know the other one.
    put(&mut out, "NAME", &escaped(&calendar.name));
    put(&mut out, "X-WR-CALNAME", &escaped(&calendar.name));
    put(&mut out, "REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    calendar.events.iter().for_each(|one| event(&mut out, one));
    put(&mut out, "END", "VCALENDAR");
    out.into_bytes()
}

fn event(out: &mut String, event: &Event) {
    put(out, "BEGIN", "VEVENT");
    put(out, "UID", &escaped(&event.uid));
    put(out, "DTSTAMP", &format!("{}T000000Z", digits(event.since)));
    span(out, event);
    put(out, "SUMMARY", &escaped(&event.summary));
    if !event.description.is_empty() {
        put(out, "DESCRIPTION", &escaped(&event.description));
    }
    if !event.category.is_empty() {
        put(out, "CATEGORIES", &escaped(&event.category));
    }
    if !event.place.is_empty() {
        put(out, "LOCATION", &escaped(&event.place));
    }
    if event.is_cancelled {
        put(out, "STATUS", "CANCELLED");
    }
    put(out, "URL", &event.url);
    // Whole days do not keep anybody from a meeting.
    put(out, "TRANSP", if event.hours.is_some() { "OPAQUE" } else { "TRANSPARENT" });
    put(out, "END", "VEVENT");
}

/// From when to when: in Greenwich where there are hours, so that no program needs to know the zone; else whole days, of
/// which the end is the day after the last.
fn span(out: &mut String, event: &Event) {
    if let Some(hours) = event.hours {
        put(out, "DTSTART", &hours.start.in_greenwich());
        if let Some(end) = hours.end {
            put(out, "DTEND", &end.in_greenwich());
        }
        return;
    }
    put(out, "DTSTART;VALUE=DATE", &digits(event.day));
    if let Some(next) = event.last_day.days_later(1) {
        put(out, "DTEND;VALUE=DATE", &digits(next));
    }
}

/// `20251231`
fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// Text in which nothing can end the line or begin another property.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' => safe.push_str("\\\\"),
            ';' => safe.push_str("\\;"),
            ',' => safe.push_str("\\,"),
            '\n' => safe.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => safe.push(letter),
        }
    }
    safe
}

/// A line, folded between letters: what follows begins with a space.
fn put(out: &mut String, name: &str, value: &str) {
    let mut used = 0;
    for letter in name.chars().chain([':']).chain(value.chars().filter(|letter| !letter.is_control())) {
        if used + letter.len_utf8() > OCTETS {
            out.push_str("\r\n ");
            used = 1;
        }
        out.push(letter);
        used += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(summary: &str) -> String {
        let day = Date::parse("2024-12-31").unwrap();
        let event = Event {
            uid: "edina-inventory-2024@climate.example.org".to_owned(),
            day,
            since: Date::parse("2020-01-01").unwrap(),
            summary: summary.to_owned(),
            description: String::new(),
            category: "Inventory".to_owned(),
            last_day: day,
            hours: None,
            place: String::new(),
            is_cancelled: false,
            url: "https://climate.example.org/members/edina/".to_owned(),
        };
        let text = calendar(&Calendar { name: "N".to_owned(), events: vec![event] });
        String::from_utf8(text).unwrap()
    }

    /// Unfolded, and then unescaped: what a reader takes from a line.
    fn read(text: &str, name: &str) -> String {
        let unfolded = text.replace("\r\n ", "");
        let line = unfolded.split("\r\n").find_map(|line| line.strip_prefix(&format!("{name}:"))).unwrap();
        let (mut letters, mut found) = (line.chars(), String::new());
        while let Some(letter) = letters.next() {
            match letter {
                '\\' => found.push(if let Some('n') = letters.clone().next() {
                    letters.next();
                    '\n'
                } else {
                    letters.next().unwrap()
                }),
                _ => found.push(letter),
            }
        }
        found
    }

    #[test]
    fn an_event_is_a_whole_day() {
        let text = of("Edina: an inventory for 2024; one, at last");
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
        assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"));
        assert!(text.contains(
            "\r\nDTSTAMP:20200101T000000Z\r\nDTSTART;VALUE=DATE:20241231\r\nDTEND;VALUE=DATE:20250101\r\n"
        ));
        assert!(text.contains("\r\nSUMMARY:Edina: an inventory for 2024\\; one\\, at last\r\n"));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_long(text in any::<String>()) {
            let written = of(&text);
            prop_assert!(written.split("\r\n").all(|line| line.len() <= OCTETS && !line.contains(['\r', '\n'])));
            let kept: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
            prop_assert_eq!(read(&written, "SUMMARY"), kept);
            prop_assert_eq!(written.matches("\r\nBEGIN:").count(), 1);
        }
    }
}
