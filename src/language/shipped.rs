//! The words that ship in the binary, file by file.

macro_rules! shipped {
    ($($path:literal,)*) => {
        /// Every file: its path in this repository and its text.
        pub(super) const FILES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../", $path))),)*];
    };
}

shipped! {
    "themes/commons/strings/de/frame.ftl",
    "themes/commons/strings/de/language.ftl",
    "themes/commons/strings/en/city.ftl",
    "themes/commons/strings/en/content.ftl",
    "themes/commons/strings/en/frame.ftl",
    "themes/commons/strings/en/language.ftl",
}
