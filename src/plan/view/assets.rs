//! The files of the theme that pages load.

use serde::Serialize;

/// The theme's own files: templates see it as `assets` on every page.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Assets {
    pub styles: Address,
    pub scripts: Address,
    /// Where files of the theme's `assets/` are, with a slash at its end.
    pub folder: String,
    /// Root-relative address of the theme's `assets/logo.svg`, `.png` or `.webp`; empty where it has none.
    pub logo: String,
}

/// A file whose name changes with its content.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Address {
    /// Root-relative; empty where the theme has no such file.
    pub url: String,
    /// For the `integrity` attribute: `sha256-...`.
    pub integrity: String,
}
