//! All articles, and those of the last model, kept so that one whose file did not change is not decoded again.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::decode::Decoder;
use crate::quantity::Date;
use crate::read;

use super::{Article, ArticleContext, Articles, Shown, front, tags};

/// The articles of the last model. An empty one decodes everything.
#[derive(Debug, Default)]
pub struct KeptArticles {
    /// With the paths of their files, in their order.
    articles: Vec<(Arc<str>, KeptArticle)>,
    /// Stands for all that front matter could name.
    named: [u8; 32],
}

/// One article and what was said of it.
#[derive(Debug)]
struct KeptArticle {
    /// Stands for the text of its file.
    hash: [u8; 32],
    /// `None` where it is faulty beyond use.
    article: Option<Arc<Article>>,
    faults: Vec<Diagnostic>,
}

impl KeptArticle {
    /// Whether it is all there, and would be made of this file again.
    fn is_of(&self, source: &read::Article) -> bool {
        self.hash == source.hash
    }
}

/// So many articles are one piece of work: of larger ones the last keeps one thread busy, and nobody can take a part of it.
const AT_ONCE: usize = 64;

/// Decodes every article that is not kept; those that are not to be seen yet, or no longer, are left out unless they are
/// wanted. Also the addresses of those that were shown until a day, each with the day.
pub fn articles<'a>(
    context: ArticleContext<'a>,
    shown: Shown,
    kept: &mut KeptArticles,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Articles, BTreeMap<String, Date>) {
    let named = named(context);
    if kept.named != named {
        *kept = KeptArticles { named, ..KeptArticles::default() };
    }
    let mut old = std::mem::take(&mut kept.articles).into_iter().peekable();
    let mut with_old = |source: &'a read::Article| {
        while old.next_if(|(file, _)| *file < source.file).is_some() {}
        let old = old.next_if(|(file, _)| *file == source.file).map(|(_, old)| old);
        (source, old.filter(|old| old.is_of(source)))
    };
    let work: Vec<_> = context.sources.articles.values().map(&mut with_old).collect();
    let one = |(source, old): (&read::Article, Option<KeptArticle>)| {
        (Arc::clone(&source.file), old.unwrap_or_else(|| decoded(source, context)))
    };
    work.into_par_iter().with_max_len(AT_ONCE).map(one).collect_into_vec(&mut kept.articles);
    let all = &kept.articles;
    diagnostics.extend(all.iter().flat_map(|(_, kept)| kept.faults.iter().cloned()));
    let standing = || all.iter().filter_map(|(_, kept)| kept.article.as_ref());
    tags::spelt_alike(standing().map(|article| &**article), diagnostics);
    let gone = standing().filter(|article| !shown.drafts && article.is_over(shown.today));
    let gone = gone.filter_map(|article| Some((article.route.clone(), article.expires?))).collect();
    let out = standing().filter(|article| shown.drafts || article.is_out(shown.today));
    (out.cloned().collect(), gone)
}

fn decoded(source: &read::Article, context: ArticleContext<'_>) -> KeptArticle {
    let mut decoder = Decoder::new(&source.file);
    let article = front::article(&mut decoder, source, context);
    KeptArticle { hash: source.hash, article: article.map(Arc::new), faults: decoder.diagnostics }
}

/// Stands for all that front matter may name: members, the files of the site's data, what of these is in use, and
/// files beside the articles.
fn named(context: ArticleContext<'_>) -> [u8; 32] {
    let ArticleContext { sources, members, programmes, frameworks, pathways, languages } = context;
    // In one piece: a hasher that is fed word by word spends its time on being fed.
    let mut all = Vec::new();
    let mut add = |text: &[u8]| {
        all.extend((text.len() as u64).to_le_bytes());
        all.extend(text);
    };
    let mut list = |texts: &mut dyn Iterator<Item = &[u8]>| {
        texts.for_each(&mut add);
        // Where one list ends and the next begins.
        add(b"\n");
    };
    list(&mut members.all().map(str::as_bytes));
    list(&mut sources.data.keys().map(|path| path.as_bytes()));
    list(&mut sources.data.values().map(|document| document.hash.as_slice()));
    list(&mut programmes.iter().map(|programme| programme.id.as_bytes()));
    list(&mut frameworks.iter().map(|framework| framework.id.as_bytes()));
    list(&mut pathways.iter().map(|pathway| pathway.as_bytes()));
    list(&mut languages.iter().map(|language| language.as_bytes()));
    list(&mut sources.assets.keys().map(|path| path.as_bytes()));
    list(&mut sources.unread.iter().map(|path| path.as_bytes()));
    *blake3::hash(&all).as_bytes()
}
