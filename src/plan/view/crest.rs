//! Recognition as pictures: crests, badges, certificates. Plain words and colours, so that any programme can
//! be drawn: what it takes to earn one is no business of these.

/// A crest: a level of a programme in one year.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CrestView {
    /// The name of the programme: `Leaders Circle`.
    pub programme: String,
    /// The level or the badge: `Gold`; may be empty.
    pub level: String,
    /// Which of how many levels it is, from the first: `3` of `5`; nought of nought for none.
    pub rank: (u8, u8),
    /// `2024`; may be empty.
    pub year: String,
    /// The programme's colours as `#rrggbb`, ground and ornament; empty for the theme's.
    pub colours: [String; 2],
    /// `Made up`, where a place is invented; else empty.
    pub stamp: String,
}

/// A badge of two parts, for other people's pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BadgeView {
    /// On the left: `Leaders Circle`.
    pub label: String,
    /// On the right: `Gold 2024`.
    pub message: String,
    /// The ground of the right part as `#rrggbb`; empty for the theme's brand.
    pub colour: String,
}

/// A certificate to print, A4 landscape.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CertificateView {
    /// Who gives it: `Example Climate Network`.
    pub network: String,
    /// `Certificate of recognition`
    pub heading: String,
    /// Who gets it.
    pub member: String,
    /// Another name of it, for fonts that have not the script of the first; may be empty.
    pub instead: String,
    /// `Minnesota, United States`; may be empty.
    pub place: String,
    /// Why, in a sentence or two.
    pub citation: String,
    /// The day in words; may be empty.
    pub date: String,
    /// Who signs: name and office. Two at most are shown.
    pub signed: Vec<(String, String)>,
    /// Where it can be checked, without the scheme; may be empty.
    pub address: String,
    /// The crest on it.
    pub crest: CrestView,
}

impl CertificateView {
    /// What it says, for those who cannot see it.
    pub fn alt(&self) -> String {
        let parts = [self.heading.as_str(), &self.member, &self.crest.alt(), &self.citation];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.map(|part| part.trim_end_matches('.')).collect::<Vec<&str>>().join(". ")
    }
}

impl CrestView {
    /// What it says, for those who cannot see it: `Leaders Circle, Gold, 2024`.
    pub fn alt(&self) -> String {
        let parts = [self.stamp.as_str(), &self.programme, &self.level, &self.year];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<&str>>().join(", ")
    }
}
