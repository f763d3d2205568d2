//! Keys that front matter has in other programs, and what to write here instead.

/// What to write instead of a key of Zola's, Hugo's or Jekyll's, or of their usual themes'; `None` for a key that they
/// do not have.
pub fn advice(key: &str) -> Option<&'static str> {
    ADVICE.iter().find(|(keys, _)| keys.contains(&key)).map(|(_, advice)| *advice)
}

/// Keys, and what to write instead of each.
const ADVICE: [(&[&str], &str); 27] = [
    (&["description", "lead", "excerpt", "subtitle", "abstract"], "write `summary`"),
    (&["lastmod", "modified", "last_updated", "last_modified_at"], "write `updated`"),
    (&["publishDate", "publishdate", "pubDate", "publish_date"], "write `publish`"),
    (&["expiryDate", "expirydate", "unpublishdate", "unpublishDate"], "write `expires`"),
    (&["authors"], "write `author`, with all names in one line"),
    (&["categories", "category", "series"], "write `topics`, a list"),
    (&["tag", "keywords"], "write `tags`, a list"),
    (&["taxonomies"], "write `tags` and `topics` themselves, without this key around them"),
    (&["extra", "params"], "no page shows it: write what readers need into the text, and remove the key"),
    (&["template", "layout", "page_template", "type"], "write `kind`, or leave it to the folder"),
    (&["path", "url", "permalink"], "the folder and `slug` make the address; former ones are `aliases`"),
    (&["redirect_from"], "write `aliases`, a list"),
    (&["published"], "write `draft: true` for what is not published"),
    (&["hidden", "private"], "write `draft: true`, or leave it out"),
    (
        &["external_url", "externalUrl", "canonicalURL", "canonical_url", "canonical"],
        "each page is its own address: link to the other one in the text",
    ),
    (&["translationKey"], "name the files `heat.md` and `heat.de.md`: they are one page in two languages"),
    (&["redirect_to"], "give the other page this address under `aliases`"),
    (
        &[
            "cover",
            "images",
            "featured_image",
            "feature_image",
            "featuredImage",
            "thumbnail",
            "banner",
            "hero",
            "header",
            "teaser",
            "photo",
        ],
        "write `image: {file: ..., alt: ...}`",
    ),
    (&["sort_by"], "write `order`: newest, title or weight"),
    (&["paginate_by", "paginate"], "write `per_page`"),
    (&["linkTitle", "linktitle"], "the `title` serves for links too; remove it"),
    (&["draft_until"], "write `publish`"),
    (&["nav_order", "order", "position"], "write `weight`"),
    (&["videos", "audio", "gallery", "resources", "attachments"], "link to the files in the text"),
    (&["lang", "locale"], "write `language`, or name the file `about.de.md`"),
    (&["showToc", "ShowToc", "table_of_contents"], "write `toc: true`"),
    (
        &[
            "in_search_index",
            "insert_anchor_links",
            "transparent",
            "render",
            "generate_feeds",
            "generate_feed",
            "menu",
            "menus",
            "outputs",
            "cascade",
            "markup",
            "isCJKLanguage",
            "sitemap",
            "build",
            "_build",
            "headless",
            "math",
            "comments",
            "paginate_path",
            "paginate_reversed",
            "excerpt_separator",
            "classes",
            "sidebar",
            "share",
            "related",
            "read_time",
            "toc_label",
            "toc_sticky",
            "TocOpen",
            "ShowReadingTime",
            "ShowBreadCrumbs",
            "ShowPostNavLinks",
            "hidemeta",
            "searchHidden",
            "robotsNoIndex",
            "robots",
            "mermaid",
            "mathjax",
            "katex",
            "pin",
            "sticky",
            "featured",
            "parent",
            "has_children",
            "nav_exclude",
            "id",
        ],
        "nothing here depends on it: remove it",
    ),
];

#[cfg(test)]
mod tests {
    use super::super::front::{KindOfKeys, keys};
    use super::advice;

    /// The keys that the manuals of the three programs list for a page.
    const ZOLA: &str = "title description date updated weight draft slug path aliases authors in_search_index template \
        taxonomies extra sort_by paginate_by paginate_path paginate_reversed insert_anchor_links render redirect_to \
        transparent page_template generate_feeds";
    const HUGO: &str = "title date lastmod publishDate expiryDate draft weight slug url aliases description summary \
        keywords tags categories series images videos audio layout type outputs linkTitle markup headless \
        isCJKLanguage cascade resources sitemap menus menu translationKey build params";
    const JEKYLL: &str = "title layout permalink published date category categories tags excerpt excerpt_separator \
        author redirect_from redirect_to image description toc sitemap last_modified_at header classes";

    #[test]
    fn every_usual_key_is_read_or_has_advice() {
        let known = keys(KindOfKeys::Page);
        for key in [ZOLA, HUGO, JEKYLL].into_iter().flat_map(str::split_whitespace) {
            assert!(known.contains(&key) || advice(key).is_some(), "{key}");
        }
    }

    #[test]
    fn advice_names_no_key_that_is_read_here() {
        for key in keys(KindOfKeys::Page) {
            assert_eq!(advice(key), None, "{key}");
        }
    }
}
