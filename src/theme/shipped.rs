//! The theme that ships in the binary, file by file.

macro_rules! shipped {
    ($($path:literal,)*) => {
        /// Every file of the themes that ship: its path in this repository and its bytes.
        pub(super) const FILES: &[(&str, &[u8])] =
            &[$(($path, include_bytes!(concat!("../../", $path))),)*];
    };
}

shipped! {
    "themes/commons/theme.yaml",
    "themes/commons/assets/favicon.svg",
    "themes/commons/assets/fonts/OFL-public-sans.txt",
    "themes/commons/assets/fonts/OFL-source-serif-4.txt",
    "themes/commons/assets/fonts/public-sans-latin-ext.woff2",
    "themes/commons/assets/fonts/public-sans-latin.woff2",
    "themes/commons/assets/fonts/source-serif-4-latin-ext.woff2",
    "themes/commons/assets/fonts/source-serif-4-latin.woff2",
    "themes/commons/fonts/OFL-noto-sans.txt",
    "themes/commons/fonts/noto-sans-arabic-semibold.ttf",
    "themes/commons/fonts/noto-sans-armenian-semibold.ttf",
    "themes/commons/fonts/noto-sans-devanagari-semibold.ttf",
    "themes/commons/fonts/noto-sans-georgian-semibold.ttf",
    "themes/commons/fonts/noto-sans-hebrew-semibold.ttf",
    "themes/commons/fonts/noto-sans-regular.ttf",
    "themes/commons/fonts/noto-sans-semibold.ttf",
    "themes/commons/fonts/noto-sans-thai-semibold.ttf",
    "themes/commons/fonts/public-sans-regular.ttf",
    "themes/commons/fonts/public-sans-semibold.ttf",
    "themes/commons/fonts/source-serif-4-semibold.ttf",
    "themes/commons/scripts/site.js",
    "themes/commons/styles/00-fonts.css",
    "themes/commons/styles/10-tokens.css",
    "themes/commons/styles/20-base.css",
    "themes/commons/styles/30-frame.css",
    "themes/commons/styles/40-parts.css",
    "themes/commons/styles/50-tables.css",
    "themes/commons/styles/60-charts.css",
    "themes/commons/styles/70-pages.css",
    "themes/commons/styles/75-embeds.css",
    "themes/commons/styles/80-prose.css",
    "themes/commons/styles/90-media.css",
    "themes/commons/styles/charts.css",
    "themes/commons/templates/assurance.html",
    "themes/commons/templates/charts.html",
    "themes/commons/templates/directory.html",
    "themes/commons/templates/embed.html",
    "themes/commons/templates/embeds.html",
    "themes/commons/templates/home.html",
    "themes/commons/templates/inventory.html",
    "themes/commons/templates/layout.html",
    "themes/commons/templates/lines.html",
    "themes/commons/templates/member.html",
    "themes/commons/templates/members.html",
    "themes/commons/templates/not-found.html",
    "themes/commons/templates/page.html",
    "themes/commons/templates/parts.html",
    "themes/commons/templates/progress.html",
    "themes/commons/templates/robots.txt",
    "themes/commons/templates/sitemap.xml",
    "themes/commons/templates/status.html",
    "themes/commons/templates/summary.html",
}
