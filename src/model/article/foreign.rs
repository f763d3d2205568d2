//! Keys that front matter has in other programs, and what to write here instead.

/// What to write instead of a key of Zola's or Hugo's; `None` for a key that neither has.
pub fn advice(key: &str) -> Option<&'static str> {
    Some(match key {
        "description" | "lead" | "excerpt" | "subtitle" => "write `summary`",
        "lastmod" | "modified" | "last_updated" => "write `updated`",
        "publishDate" | "publishdate" | "pubDate" | "publish_date" => "write `publish`",
        "expiryDate" | "expirydate" | "unpublishdate" => "write `expires`",
        "authors" => "write `author`, with all names in one line",
        "categories" | "category" | "series" => "write `topics`, a list",
        "tag" | "keywords" => "write `tags`, a list",
        "taxonomies" => "write `tags` and `topics` themselves, without this key around them",
        "extra" | "params" => "no page shows it: write what readers need into the text, and remove the key",
        "template" | "layout" | "page_template" | "type" => "write `kind`, or leave it to the folder",
        "path" | "url" | "permalink" => "the folder and `slug` make the address; former ones are `aliases`",
        "redirect_to" => "give the other page this address under `aliases`",
        "cover" | "images" | "featured_image" | "thumbnail" | "banner" | "hero" => {
            "write `image: {file: ..., alt: ...}`"
        }
        "sort_by" => "write `order`: newest, title or weight",
        "paginate_by" | "paginate" => "write `per_page`",
        "linkTitle" | "linktitle" => "the `title` serves for links too; remove it",
        "draft_until" => "write `publish`",
        "lang" | "locale" => "write `language`, or name the file `about.de.md`",
        "showToc" | "ShowToc" => "write `toc: true`",
        "in_search_index"
        | "insert_anchor_links"
        | "transparent"
        | "render"
        | "generate_feeds"
        | "generate_feed"
        | "menu"
        | "menus"
        | "outputs"
        | "cascade"
        | "markup"
        | "isCJKLanguage"
        | "sitemap"
        | "build"
        | "_build"
        | "headless"
        | "math"
        | "comments" => "nothing here depends on it: remove it",
        _ => return None,
    })
}
