//! Press kits: a page with texts and pictures, and all of it in one file.

use serde::Serialize;

use super::{AdvisorCard, FileView, Link, PageHead, Picture, Prose, Testimonial};

/// The press kit of a member that was recognised, or of a programme's year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PressView {
    pub page: PageHead,
    /// `Press kit: Edina`
    pub title: String,
    pub lede: String,
    /// The name of the member, where it is made up for the demonstration; else empty.
    pub fictional: String,
    /// In a preview, the day before which nobody is told of it: `1 December 2026`; else empty.
    pub embargo: String,
    /// All of it in one file.
    pub zip: String,
    /// The name of that file: `edina-press-kit.zip`.
    pub zip_name: String,
    /// One for each award of the newest year, or one for the year of a programme.
    pub parts: Vec<PressPart>,
    /// What the network says of itself; may be empty.
    pub boilerplate: String,
    /// Whom to call.
    pub contact: Option<AdvisorCard>,
}

/// One award, or the awards of a year.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PressPart {
    /// Within the page: `leaders-circle-2024`.
    pub id: String,
    pub title: String,
    /// Where it is shown on the site.
    pub link: Link,
    pub texts: Vec<PressTexts>,
    pub quotes: Vec<Testimonial>,
    pub pictures: Vec<PressPicture>,
}

/// The texts in one language.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PressTexts {
    /// BCP 47: `en`.
    pub language: String,
    /// `None` where a theme has no release.
    pub release: Option<Prose>,
    pub posts: Vec<PressPost>,
}

/// A short text.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PressPost {
    pub text: String,
    /// How many characters it has, and may have: `271`, `280`.
    pub characters: String,
    pub limit: String,
}

/// A picture of a kit.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PressPicture {
    /// `Crest, PNG`
    pub title: String,
    pub url: String,
    /// What is on it, for those who cannot see it.
    pub alt: String,
    /// Who made it; empty for what the site draws.
    pub credit: String,
}

/// The files of a kit, in the order of their names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct KitView {
    pub entries: Vec<KitEntry>,
}

/// One file of a kit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KitEntry {
    /// With its folders: `edina-press-kit/leaders-circle-2024/crest.svg`.
    pub name: String,
    pub body: KitBody,
}

/// What is in a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KitBody {
    Text(String),
    Picture(Box<Picture>),
    /// A file of the site folder, as it is: a photo.
    File(Box<FileView>),
}
