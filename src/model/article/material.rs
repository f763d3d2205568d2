//! Resources: something to read or use, for whom, and at which step of a journey it helps.

use crate::diagnostic::{Code, nearest};
use crate::read::Node;

use super::super::decode::{Decoder, Fields};
use super::super::framework::Framework;
use super::super::scalar::shortened;
use super::{ArticleContext, content_file};

/// Something to read or use.
#[derive(Clone, Debug)]
pub struct Material {
    pub sort: MaterialType,
    /// Whom it is for, as it was written.
    pub audience: Vec<String>,
    pub steps: Vec<JourneyPoint>,
    /// Where it is; `None` where the page itself is it.
    pub link: Option<MaterialLink>,
}

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MaterialType {
    Guide,
    Tool,
    Template,
    Report,
    Example,
    Course,
    Video,
    Data,
}

impl MaterialType {
    /// Every type, as it is written in YAML, in the order in which they are listed.
    pub const ALL: [(&'static str, MaterialType); 8] = [
        ("guide", MaterialType::Guide),
        ("tool", MaterialType::Tool),
        ("template", MaterialType::Template),
        ("report", MaterialType::Report),
        ("example", MaterialType::Example),
        ("course", MaterialType::Course),
        ("video", MaterialType::Video),
        ("data", MaterialType::Data),
    ];
}

/// A step of a framework.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JourneyPoint {
    pub framework: String,
    pub step: String,
}

/// Where a resource is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MaterialLink {
    /// On another site.
    Url(String),
    /// Below `content/`.
    File(String),
}

/// Decodes what only resources have.
pub fn material(decoder: &mut Decoder, fields: &Fields<'_>, context: ArticleContext<'_>) -> Option<Material> {
    let sort = decoder.required(fields, "type", |decoder, node| decoder.one_of(node, &MaterialType::ALL));
    let audience = decoder.list(fields, "audience", Decoder::string);
    let steps = decoder.list(fields, "steps", |decoder, node| point(decoder, node, context.frameworks));
    let url = decoder.optional(fields, "url", Decoder::url).map(MaterialLink::Url);
    let file = decoder.optional(fields, "file", |decoder, node| content_file(decoder, node, context.sources));
    if url.is_some() && fields.has("file") {
        let message = "the resource is at an address, and a file of this site";
        decoder.fault(Code::MixedWays, fields.key_span("file"), message).hint = "keep one of them".to_owned();
    }
    Some(Material { sort: sort?, audience, steps, link: url.or(file.map(MaterialLink::File)) })
}

/// `five-milestones/inventory`
fn point(decoder: &mut Decoder, node: &Node, frameworks: &[Framework]) -> Option<JourneyPoint> {
    let text = decoder.text(node)?;
    let Some((framework, step)) = text.split_once('/') else {
        let message = format!("`{}` is not a step of a journey", shortened(text));
        decoder.fault(Code::UnknownFramework, node.span, message).hint =
            "write `framework/step`, as in `five-milestones/inventory`".to_owned();
        return None;
    };
    let Some(known) = frameworks.iter().find(|known| known.id == framework) else {
        let near = nearest(framework, frameworks.iter().map(|known| known.id.as_str()));
        let message = format!("this site has no framework `{}`", shortened(framework));
        let fault = decoder.fault(Code::UnknownFramework, node.span, message);
        fault.hint =
            near.map(|near| format!("did you mean `{near}/{}`?", shortened(step))).unwrap_or_default();
        fault.help.push("`frameworks:` in `data/network.yaml` names those that the site has".to_owned());
        return None;
    };
    if known.step(step).is_none() {
        let near = nearest(step, known.steps.iter().map(|step| step.id.as_str()));
        let message = format!("the framework `{framework}` has no step `{}`", shortened(step));
        decoder.fault(Code::UnknownFramework, node.span, message).hint =
            near.map(|near| format!("did you mean `{framework}/{near}`?")).unwrap_or_default();
        return None;
    }
    Some(JourneyPoint { framework: framework.to_owned(), step: step.to_owned() })
}
