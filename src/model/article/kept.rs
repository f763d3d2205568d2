//! All articles, and those of the last model, kept so that one whose file did not change is not decoded again.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::decode::Decoder;
use crate::quantity::Date;
use crate::read;

use super::{Article, ArticleContext, Shown, front, tags};

/// The articles of the last model. An empty one decodes everything.
#[derive(Debug, Default)]
pub struct KeptArticles {
    /// By the paths of their files.
    articles: BTreeMap<Arc<str>, KeptArticle>,
    /// Stands for all that front matter could name.
    named: [u8; 32],
}

/// One article and what was said of it.
#[derive(Debug)]
struct KeptArticle {
    /// Stands for the text of its file.
    hash: [u8; 32],
    /// `None` where it is faulty beyond use, and while a model has it.
    article: Option<Article>,
    /// Whether there is an article at all.
    stands: bool,
    faults: Vec<Diagnostic>,
}

impl KeptArticles {
    /// Takes the articles of a model back that is no longer needed.
    pub fn take_back(&mut self, articles: Vec<Article>) {
        for article in articles {
            if let Some(kept) = self.articles.get_mut(&article.place.file) {
                kept.article = Some(article);
            }
        }
    }

    /// The article of a file, if it would be made of the same.
    fn take(&mut self, source: &read::Article) -> Option<KeptArticle> {
        let kept = self.articles.remove(&source.file)?;
        // A model that was never given back took its articles with it.
        let is_whole = kept.article.is_some() == kept.stands;
        (kept.hash == source.hash && is_whole).then_some(kept)
    }
}

/// Decodes every article that is not kept; those that are not to be seen yet, or no longer, are left out unless they are
/// wanted. Also the addresses of those that were shown until a day, each with the day.
pub fn articles(
    context: ArticleContext<'_>,
    shown: Shown,
    kept: &mut KeptArticles,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Article>, BTreeMap<String, Date>) {
    let named = named(context);
    if kept.named != named {
        *kept = KeptArticles { named, ..KeptArticles::default() };
    }
    let sources = context.sources.articles.values();
    let work: Vec<_> = sources.map(|source| (source, kept.take(source))).collect();
    let one = |(source, old): (&read::Article, Option<KeptArticle>)| {
        let made = old.unwrap_or_else(|| decoded(source, context));
        (Arc::clone(&source.file), made)
    };
    let mut all: Vec<(Arc<str>, KeptArticle)> = work.into_par_iter().map(one).collect();
    diagnostics.extend(all.iter().flat_map(|(_, kept)| kept.faults.iter().cloned()));
    let standing = || all.iter().filter_map(|(_, kept)| kept.article.as_ref());
    tags::spelt_alike(standing(), diagnostics);
    let gone = standing().filter(|article| !shown.drafts && article.is_over(shown.today));
    let gone = gone.filter_map(|article| Some((article.route.clone(), article.expires?))).collect();
    let is_out = |article: &mut Article| shown.drafts || article.is_out(shown.today);
    let articles = all.iter_mut().filter_map(|(_, kept)| kept.article.take_if(is_out)).collect();
    kept.articles = all.into_iter().collect();
    (articles, gone)
}

fn decoded(source: &read::Article, context: ArticleContext<'_>) -> KeptArticle {
    let mut decoder = Decoder::new(&source.file);
    let article = front::article(&mut decoder, source, context);
    let (stands, faults) = (article.is_some(), decoder.diagnostics);
    KeptArticle { hash: source.hash, article, stands, faults }
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
