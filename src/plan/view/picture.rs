//! Pictures that stand for a page, a chart or a recognition, as files of their own.

use super::Status;
use super::chart::Chart;
use super::crest::{BadgeView, CertificateView, CrestView};

/// One picture and all that is drawn in it. Two equal ones are drawn with equal bytes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Picture {
    /// What others see of a link to a page: 1200 by 630, PNG.
    Card(Box<CardView>),
    /// A chart with its title, its measure and its source, PNG.
    Chart(Box<ChartPicture>),
    /// A crest for a light or a dark ground, SVG.
    Crest(CrestView, Ground),
    /// The same, PNG.
    CrestPng(CrestView, Ground),
    /// A badge, SVG.
    Badge(BadgeView),
    /// A certificate, SVG for printing.
    Certificate(CertificateView),
    /// The same, PNG.
    CertificatePng(CertificateView),
}

/// What a picture without a ground of its own stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ground {
    Light,
    Dark,
}

impl Picture {
    /// Whether it can be made without the means to draw pixels.
    pub fn is_svg(&self) -> bool {
        matches!(self, Picture::Crest(..) | Picture::Badge(_))
    }
}

/// What a card says. A composer fills what it has: everything but the title may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CardView {
    /// The site's name, at the top.
    pub site: String,
    /// What kind of page it is, in a few words: `City in Minnesota, United States`.
    pub kicker: String,
    /// A name or a headline: on up to three lines, smaller the longer it is.
    pub title: String,
    /// Another name, for fonts that have not the script of the title; may be empty.
    pub instead: String,
    /// One sentence.
    pub line: String,
    /// The one number.
    pub figure: Option<CardFigure>,
    /// How the target goes.
    pub status: Option<CardStatus>,
    /// A chart to be drawn small, without its words.
    pub chart: Option<Chart>,
    /// The crest of an award, instead of a chart.
    pub crest: Option<CrestView>,
    /// A word of warning on the picture itself, which travels without its page: `Made up`; empty for none.
    pub stamp: String,
}

impl CardView {
    /// What is on it, for those who cannot see it.
    pub fn alt(&self) -> String {
        let status = self.status.as_ref().map_or("", |status| &status.words);
        let figure = self.figure.as_ref().filter(|_| self.line.is_empty());
        let figure = figure.map_or_else(String::new, |figure| format!("{} {}", figure.text, figure.unit));
        let parts = [self.stamp.as_str(), &self.kicker, &self.title, &self.line, &figure, status];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.map(|part| part.trim_end_matches('.')).collect::<Vec<&str>>().join(". ")
    }
}

/// The number of a card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CardFigure {
    /// `745`
    pub text: String,
    /// `kt CO₂e`
    pub unit: String,
    /// What it is: `in 2022`.
    pub note: String,
}

/// A status with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CardStatus {
    pub status: Status,
    /// `Behind its path`
    pub words: String,
}

/// A chart that can be used alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ChartPicture {
    pub chart: Chart,
    /// What it is of, above its title: `Edina, Minnesota, United States`.
    pub subject: String,
    /// The site's name, beside the source.
    pub site: String,
    /// Where it is published, without the scheme: `climate.example.org/members/edina`.
    pub address: String,
    /// `Made up`; empty for none.
    pub stamp: String,
}

/// The picture that others see of a link to a page.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct PageImage {
    /// Absolute address.
    pub url: String,
    /// What is on it, in words.
    pub alt: String,
}

/// Where the charts of a page have files of their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct ChartFiles {
    /// Root-relative, with a slash at its end; empty where charts have no files.
    pub folder: String,
    /// The field of each chart that has files, and the name of these: `history` and `emissions`.
    pub names: Vec<(&'static str, &'static str)>,
    /// The charts whose tables stand in the links themselves: charts that are many and small.
    pub inside: Vec<(&'static str, &'static str)>,
    /// How the names of such tables begin when they are saved: `edina-2022`.
    pub prefix: String,
    /// Whether there are pictures beside the tables.
    pub pictures: bool,
    /// Whether there are tables.
    pub tables: bool,
}

impl ChartFiles {
    /// The addresses of the files of a chart's table and picture; empty for what there is not.
    pub fn of(&self, field: &str) -> (String, String) {
        let Some((_, name)) = self.names.iter().find(|(named, _)| *named == field) else {
            return (String::new(), String::new());
        };
        let file = |wanted: bool, suffix: &str| {
            if wanted { format!("{}{name}.{suffix}", self.folder) } else { String::new() }
        };
        let is_inside = self.inside.iter().any(|(named, _)| *named == field);
        (file(self.tables && !is_inside, "csv"), file(self.pictures, "png"))
    }

    /// What a table that stands in its link is called when it is saved; `None` for one that does not.
    pub fn saved_as(&self, field: &str) -> Option<String> {
        let (_, name) = self.inside.iter().find(|(named, _)| *named == field && self.tables)?;
        Some(format!("{}-{name}.csv", self.prefix))
    }
}
