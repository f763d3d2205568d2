//! The sentence at the top of a profile reads well, whatever is known.

use super::member::all;
use super::{change, commons, number, rendered, renderer, site};
use crate::plan::view::{Direction, Latest, MemberView, Standing, Status, Verdict, View};

const STATUSES: [Status; 7] = [
    Status::Achieved,
    Status::OnTrack,
    Status::Deviating,
    Status::OffTrack,
    Status::Missed,
    Status::TooOld,
    Status::NoData,
];

fn latest() -> Vec<Option<Latest>> {
    let of = |total: Option<&str>, since: Option<&str>, standing| {
        Some(Latest {
            year: "2022".into(),
            total: total.map(|total| number(total, "kt CO₂e")),
            total_words: "745 thousand tonnes".into(),
            change: since.map(|percent| change(percent, "2005")),
            standing,
            ..Latest::default()
        })
    };
    vec![
        None,
        of(None, None, Standing::Missing),
        of(Some("0"), None, Standing::Computed),
        of(Some("−745"), None, Standing::Incomplete),
        of(Some("745"), None, Standing::Incomplete),
        of(Some("745"), Some("−23"), Standing::Reported),
        of(Some("745"), Some("+23"), Standing::Reported),
        of(Some("745"), Some("0"), Standing::Reported),
    ]
}

fn verdicts() -> Vec<Option<Verdict>> {
    let gaps =
        [("", Direction::Same), ("105 thousand tonnes", Direction::More), ("8 tonnes", Direction::Less)];
    let of = |status| {
        gaps.iter().map(move |(words, direction)| {
            Some(Verdict {
                status,
                aim: "halving emissions by 2030".into(),
                gap_words: (*words).into(),
                gap_direction: *direction,
                ..Verdict::default()
            })
        })
    };
    std::iter::once(None).chain(STATUSES.into_iter().flat_map(of)).collect()
}

/// The words of the sentence without its markup.
fn sentence(page: &str) -> String {
    let markup = page.split("<p class=\"say\">").nth(1).and_then(|rest| rest.split("</p>").next());
    let mut words = String::new();
    for part in markup.expect("a profile has its sentence").split('<') {
        words.push_str(part.split_once('>').map_or(part, |(_, words)| words));
    }
    words
}

#[test]
fn every_combination_reads_well() {
    let renderer = renderer(&commons(), &site());
    let (_, sample) = all().remove(1);
    for latest in latest() {
        for verdict in verdicts() {
            let view = MemberView { name: "Edina".into(), latest: latest.clone(), verdict, ..sample.clone() };
            let words = sentence(&rendered("member", &View::Member(Box::new(view)), &renderer));
            for flaw in ["  ", " .", "..", " ,", "\n", "..", ",."] {
                assert!(!words.contains(flaw), "`{flaw}` in {words}");
            }
            assert!(words.starts_with("Edina ") && words.contains('.'), "{words}");
        }
    }
}
