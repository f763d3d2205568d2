//! What is said beside a line of the factor that was found for it.

use crate::model::{Adjusted, Chosen, HeatingValue};
use crate::plan::words::Wording;

/// Why a line that names no factor has this one.
pub fn chosen(words: &Wording, chosen: &Chosen) -> Vec<String> {
    let of = match &chosen.category {
        Some(category) => format!("{} ({category})", chosen.of),
        None => chosen.of.clone(),
    };
    let whose = if chosen.shipped { "library" } else { "own" };
    let found = match (&chosen.asked, &chosen.region) {
        (Some(asked), Some(region)) if asked == region => "region",
        (Some(_), Some(_)) => "nearest",
        (Some(_), None) => "nearest-world",
        (None, _) => "world",
    };
    let mut given = vec![("name", chosen.name.as_str().into()), ("of", of.into())];
    if let ("region" | "nearest", Some(region)) = (found, &chosen.region) {
        given.push(("region", region.as_str().into()));
    }
    if let ("nearest" | "nearest-world", Some(asked)) = (found, &chosen.asked) {
        given.push(("asked", asked.as_str().into()));
    }
    let why = words.tell(&format!("line-chosen-{whose}-{found}"), &given);
    let life_cycle = chosen.life_cycle.then(|| words.say("line-chosen-life-cycle"));
    std::iter::once(why).chain(life_cycle).collect()
}

/// How an activity was brought to the heating value that its factor counts by.
pub fn adjusted(words: &Wording, adjusted: &Adjusted) -> String {
    let Adjusted { from, ratio, written, source, .. } = adjusted;
    let amount = words.exact(written.value, "").text;
    let given = [
        ("amount", format!("{amount}\u{a0}{}", written.unit.symbol).into()),
        ("ratio", words.exact(*ratio, "").text.into()),
        ("source", source.as_str().into()),
    ];
    let key = match from {
        HeatingValue::Higher => "line-adjusted-higher",
        HeatingValue::Lower => "line-adjusted-lower",
    };
    words.tell(key, &given)
}
