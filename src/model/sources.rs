//! The whole model out of all sources: which file is what, and who points to whom.

use std::collections::BTreeSet;

use crate::diagnostic::{Checked, Diagnostic};
use crate::read::{Sources, Touched, UnparsedFiles};

use super::Model;
use super::article::{ArticleContext, Shown, articles};
use super::content_file::content_files;
use super::data::{Data, data};
use super::kept::Kept;
use super::member::Member;
use super::met::Meet;

/// The model of a site. It is `None` where `data/network.yaml` cannot be read; whatever else is faulty is
/// left out and said.
pub fn model(sources: &Sources, shown: Shown) -> Checked<Option<Model>> {
    model_again((sources, &Touched::Anything), shown, (&mut Kept::default(), None))
}

/// The same as [`model`], but what is kept and would be made of the same is taken over: `touched` says what of the
/// sources may be other than when something was kept. `meet` is told of each member that is not taken over.
pub fn model_again(
    (sources, touched): (&Sources, &Touched),
    shown: Shown,
    (kept, meet): (&mut Kept, Option<Meet<'_>>),
) -> Checked<Option<Model>> {
    let mut diagnostics = Vec::new();
    let data = data((sources, touched), (kept, meet), &mut diagnostics);
    assembled(data, (sources, shown), kept, diagnostics)
}

/// The same of sources that nobody needs afterwards: files of members, of which a large network has hundreds of thousands,
/// are forgotten as soon as all members are decoded.
pub fn model_once(
    sources: &mut Sources,
    shown: Shown,
    (kept, meet): (&mut Kept, Option<Meet<'_>>),
) -> Checked<Option<Model>> {
    let mut diagnostics = Vec::new();
    let data = data((sources, &Touched::Anything), (kept, meet), &mut diagnostics);
    sources.members = UnparsedFiles::default();
    assembled(data, (sources, shown), kept, diagnostics)
}

/// A model of data, and of the articles that tell of them.
fn assembled(
    data: Data,
    (sources, shown): (&Sources, Shown),
    kept: &mut Kept,
    mut diagnostics: Vec<Diagnostic>,
) -> Checked<Option<Model>> {
    let context = ArticleContext {
        sources,
        members: &data.member_ids,
        programmes: &data.programmes,
        frameworks: &data.frameworks,
        pathways: &pathways(&data.members),
        languages: data.network.as_ref().map_or(&[], |network| &network.site.languages),
    };
    let (articles, gone) = articles(context, shown, &mut kept.articles, &mut diagnostics);
    let Data {
        network,
        references,
        members,
        member_ids,
        budgets,
        regions,
        programmes,
        frameworks,
        sdgs,
        outlines,
    } = data;
    let Some(network) = network else { return Checked::new(None, diagnostics) };
    Checked::new(
        Some(Model {
            network,
            references,
            members,
            member_ids,
            budgets,
            regions,
            programmes,
            frameworks,
            sdgs,
            articles,
            gone,
            files: content_files(sources),
            is_preview: shown.drafts,
            outlines,
        }),
        diagnostics,
    )
}

/// The pathways that members' actions are of.
fn pathways(members: &[Member]) -> BTreeSet<&str> {
    // One by one: they are few, each of thousands of actions, and to collect them would be to sort them all.
    let mut pathways = BTreeSet::new();
    let actions = members.iter().flat_map(|member| &member.actions);
    pathways.extend(actions.filter_map(|action| action.pathway.as_deref()));
    pathways
}
