//! The smallest things that are shown: a number, a change, a status, a chart.

use serde::Serialize;

/// A number, written for the reader.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Number {
    /// In the reader's language, rounded, with a true minus sign: `745,123`, `−23`.
    pub text: String,
    /// The unit as it stands after the number: `t CO₂e`, `%`, `people`; empty for a bare count.
    pub unit: String,
    /// All digits with a decimal point, no separators: `745123.4567`. For `<data value>` and titles.
    pub exact: String,
    /// What a sorting script compares: a plain decimal, in one unit for a whole column.
    pub sort: String,
    /// −1, 0 or 1.
    pub sign: i8,
}

/// Which way a figure moved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    Less,
    More,
    #[default]
    Same,
}

/// How a figure compares with an earlier year's.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Change {
    /// The change with its sign: `−23` and `%`.
    pub percent: Number,
    /// The change without its sign, for a sentence: `23 %`.
    pub words: String,
    /// Which way.
    pub direction: Direction,
    /// The year compared with: `2005`.
    pub since: String,
}

/// How a target goes, or how a member goes by the target that is shown first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Achieved,
    OnTrack,
    Deviating,
    OffTrack,
    Missed,
    TooOld,
    #[default]
    NoData,
}

/// How far a figure can be relied on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Taken over as the member reported it.
    Reported,
    /// Computed here from activity data.
    Computed,
    /// Computed from data that are estimates.
    Estimated,
    /// A sum that lacks a part; the view says which.
    Incomplete,
    /// No figure.
    #[default]
    Missing,
}

/// A part that a figure does not contain, and why.
#[derive(Debug, Clone, Default, Serialize)]
pub struct LeftOut {
    /// The GPC reference: `IV.1`.
    pub reference: String,
    /// Its plain name: `Industrial processes`.
    pub name: String,
    /// The notation key, or empty where a value is simply missing: `NE`.
    pub key: String,
    /// Why, in the member's words; may be empty.
    pub reason: String,
}

/// One of the six GPC sectors; its colour is the token `--sector-<number>`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Sector {
    /// 1 to 6.
    pub number: u8,
    /// `I` to `VI`.
    pub roman: String,
    /// `Stationary energy`.
    pub name: String,
}

/// On whose word something stands.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Source {
    /// The name of the publication or body.
    pub text: String,
    /// Its address; empty when there is none.
    pub url: String,
}

/// A bar from 0 to 100 with a mark where it should be.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Meter {
    /// How much is filled, 0 to 100, a plain decimal: it becomes the width of an SVG rectangle.
    pub filled: String,
    /// Where the mark stands, 0 to 100; `None` for no mark.
    pub mark: Option<String>,
}

/// A line without axes, drawn in a box of 100 by 30.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Spark {
    /// The points of an SVG polyline: `2.0,4.0 7.6,7.8`.
    pub points: String,
    /// Where the line ends, for its dot.
    pub end_x: String,
    /// Where the line ends, for its dot.
    pub end_y: String,
}

impl Spark {
    /// The line through `(year, value)` pairs in the order of the years; `None` for fewer than two.
    /// Floats are right here: these are positions in a picture, not figures.
    pub fn through(values: &[(i32, f64)]) -> Option<Spark> {
        let (first, last) = (values.first()?.0, values.last()?.0);
        if first == last {
            return None;
        }
        let low = values.iter().map(|value| value.1).fold(f64::INFINITY, f64::min);
        let high = values.iter().map(|value| value.1).fold(f64::NEG_INFINITY, f64::max);
        let height = if high > low { high - low } else { 1.0 };
        let place = |(year, value): &(i32, f64)| {
            let across = 3.0 + 93.0 * f64::from(year - first) / f64::from(last - first);
            let down = 4.0 + 22.0 * (high - value) / height;
            (format!("{across:.1}"), format!("{down:.1}"))
        };
        let places: Vec<(String, String)> = values.iter().map(place).collect();
        let (end_x, end_y) = places.last()?.clone();
        let points: Vec<String> = places.into_iter().map(|(x, y)| format!("{x},{y}")).collect();
        Some(Spark { points: points.join(" "), end_x, end_y })
    }
}

/// What templates see of a [`super::chart::Chart`]: two shapes, of which the style sheet shows the one that
/// fits, and the same numbers as a table. Made by the renderer.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DrawnChart {
    /// What it shows, in words: `Falling, but not as fast as the target asks`.
    pub title: String,
    /// Measure, unit, boundary, GWP set.
    pub subtitle: String,
    /// What a reader who cannot see it should know, one or two sentences.
    pub description: String,
    /// Where the data are from; may be empty.
    pub source: String,
    /// The same numbers.
    pub table: ChartTable,
    /// Finished SVG for wide boxes.
    pub wide: String,
    /// Finished SVG for narrow boxes.
    pub narrow: String,
    /// Root-relative address of the numbers as CSV, or the numbers themselves as an address; empty where there is none.
    pub csv: String,
    /// What the CSV is called when it is saved: `edina-2022-sectors.csv`; empty for its own name.
    pub csv_name: String,
    /// Root-relative address of the chart as PNG; empty where there is none.
    pub png: String,
}

/// A chart's numbers, finished for reading. The first column heads its row.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ChartTable {
    /// The heads of the columns.
    pub columns: Vec<String>,
    /// The cells, row by row, as many as there are columns; empty for no data.
    pub rows: Vec<Vec<String>>,
}

impl Status {
    /// As it is serialised: `on-track`.
    pub fn name(self) -> &'static str {
        match self {
            Status::Achieved => "achieved",
            Status::OnTrack => "on-track",
            Status::Deviating => "deviating",
            Status::OffTrack => "off-track",
            Status::Missed => "missed",
            Status::TooOld => "too-old",
            Status::NoData => "no-data",
        }
    }

    /// The words for it where no template says them: on pictures. `templates/status.html` has the same.
    pub fn words(self) -> &'static str {
        match self {
            Status::Achieved => "Target met",
            Status::OnTrack => "On track",
            Status::Deviating => "Slightly behind its path",
            Status::OffTrack => "Behind its path",
            Status::Missed => "Target year passed, not met",
            Status::TooOld => "Data too old to say",
            Status::NoData => "No data",
        }
    }
}
