//! Frames for other people's pages, and how they are offered.

use crate::plan::routes;
use crate::plan::view::data::Json;
use crate::plan::view::{EmbedFrame, EmbedOffer, EmbedView, PageHead, PageImage};
use crate::quantity::Dec;

use super::pictures::{ChartOf, MEMBER_CHARTS};
use super::{Composer, Known, MemberComposer};

/// How high a frame is that the host does not size: the figures with their chart, and a chart alone.
const HEIGHTS: [u16; 2] = [940, 560];

/// How wide an oEmbed answer says a frame is; it fills whatever width it is given.
const WIDTH: u16 = 720;

impl Composer<'_> {
    /// What a profile offers; nothing where there is no figure to show.
    pub fn embed_offer(&self, member: usize) -> EmbedOffer {
        let known = self.known(member);
        if !self.has_embeds || known.latest().is_none() {
            return EmbedOffer { frames: self.crest_offers(known.member), ..EmbedOffer::default() };
        }
        let has_frame = |chart: &usize| {
            let chart = ChartOf::Member(member, *chart);
            !chart.is_small() && self.has_chart(chart)
        };
        let charts = (0..MEMBER_CHARTS.len()).filter(has_frame);
        let frames = std::iter::once(None).chain(charts.map(Some));
        EmbedOffer {
            oembed: self.routes.absolute(&self.routes.file(&oembed_path(&known.member.id))),
            frames: frames
                .map(|chart| self.frame(known, chart))
                .chain(self.crest_offers(known.member))
                .collect(),
        }
    }

    /// Below the output folder.
    pub fn embed_path(&self, member: usize, chart: Option<usize>) -> String {
        self.routes.page_path(&embed_route(self.known(member), chart))
    }
}

impl MemberComposer<'_> {
    /// A member's figures in a frame, or one of its charts.
    pub fn embed(&self, known: Known<'_>, chart: Option<usize>) -> EmbedView {
        let place = self.place(known.member);
        let profile = self.routes.absolute(&self.routes.page(&routes::member(&known.member.id)));
        let chart_shown = self.member_chart(known, chart.unwrap_or(0));
        let title = match (&chart_shown, chart) {
            (Some(shown), Some(_)) => format!("{}: {}", known.member.name, shown.title),
            _ => known.member.name.clone(),
        };
        let description = self.words.tell("embed-described", &[("name", known.member.name.as_str().into())]);
        let head = self.head_without_image(&title, &description, &embed_route(known, chart), Vec::new());
        EmbedView {
            page: PageHead { canonical: profile.clone(), section: String::new(), ..head },
            name: known.member.name.clone(),
            place,
            profile,
            fictional: known.member.fictional,
            single: chart.is_some(),
            latest: self.latest(known),
            verdict: self.verdict(known),
            chart: chart_shown,
        }
    }

    fn frame(&self, known: Known<'_>, chart: Option<usize>) -> EmbedFrame {
        let name = &known.member.name;
        let title = match chart {
            None => self.words.tell("embed-figures", &[("name", name.as_str().into())]),
            Some(chart) => self.words.tell(chart_key(chart), &[("name", name.as_str().into())]),
        };
        let url = self.routes.page(&embed_route(known, chart));
        let size = ("100%", HEIGHTS[usize::from(chart.is_some())]);
        EmbedFrame { code: self.frame_code(&url, &title, size), title, url }
    }

    /// The HTML of a frame. Names are people's: whatever they hold stays text.
    pub fn frame_code(&self, url: &str, title: &str, (width, height): (&str, u16)) -> String {
        let title = title.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        let source = self.routes.absolute(url);
        format!(
            "<iframe src=\"{source}\" title=\"{title}\" width=\"{width}\" height=\"{height}\" style=\"border:0\" loading=\"lazy\"></iframe>"
        )
    }

    /// The oEmbed answer for a profile's address (oembed.com, 1.0, type `rich`).
    pub fn oembed(&self, known: Known<'_>) -> Json {
        let frame = self.frame(known, None);
        let number = |number: u16| Json::Number(Dec::from(i64::from(number)));
        let image = self.member_image(known);
        self.oembed_answer(frame, (number(WIDTH), number(HEIGHTS[0])), image)
    }

    /// An oEmbed answer of a frame that is so wide and so high.
    pub fn oembed_answer(
        &self,
        frame: EmbedFrame,
        (width, height): (Json, Json),
        image: Option<PageImage>,
    ) -> Json {
        let number = |number: u16| Json::Number(Dec::from(i64::from(number)));
        let mut answer = vec![
            ("version", Json::text("1.0")),
            ("type", Json::text("rich")),
            ("provider_name", Json::text(&*self.site.title)),
            ("provider_url", Json::text(format!("{}/", self.site.base_url))),
            ("title", Json::text(&*frame.title)),
            ("html", Json::text(frame.code)),
            ("width", width),
            ("height", height),
            ("cache_age", number(3600)),
        ];
        if let Some(image) = image {
            let size = [("thumbnail_width", number(1200)), ("thumbnail_height", number(630))];
            answer.push(("thumbnail_url", Json::text(image.url)));
            answer.extend(size);
        }
        Json::map(answer)
    }
}

/// `embed/edina`, `embed/edina/emissions`
fn embed_route(known: Known<'_>, chart: Option<usize>) -> String {
    let id = &known.member.id;
    chart.map_or_else(|| format!("embed/{id}"), |chart| format!("embed/{id}/{}", MEMBER_CHARTS[chart].1))
}

/// `api/oembed/edina.json`
pub fn oembed_path(id: &str) -> String {
    format!("api/oembed/{id}.json")
}

/// The key of what a chart is called where it is offered.
fn chart_key(chart: usize) -> &'static str {
    match MEMBER_CHARTS[chart].0 {
        "why" => "embed-chart-why",
        "budget" => "embed-chart-budget",
        "sectors" => "embed-chart-sectors",
        "abatement" => "embed-chart-actions",
        _ => "embed-chart-history",
    }
}
