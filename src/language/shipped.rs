//! The words that ship in the binary, file by file.

macro_rules! shipped {
    ($($path:literal,)*) => {
        /// Every file: its path in this repository and its text.
        pub(super) const FILES: &[(&str, &str)] = &[$(($path, include_str!(concat!("../../", $path))),)*];
    };
}

shipped! {
    "themes/commons/strings/de/charts.ftl",
    "themes/commons/strings/de/city.ftl",
    "themes/commons/strings/de/counts.ftl",
    "themes/commons/strings/de/due.ftl",
    "themes/commons/strings/de/frame.ftl",
    "themes/commons/strings/de/home.ftl",
    "themes/commons/strings/de/inventory.ftl",
    "themes/commons/strings/de/language.ftl",
    "themes/commons/strings/de/map.ftl",
    "themes/commons/strings/de/members.ftl",
    "themes/commons/strings/de/network.ftl",
    "themes/commons/strings/de/outlook.ftl",
    "themes/commons/strings/de/parts.ftl",
    "themes/commons/strings/de/profile.ftl",
    "themes/commons/strings/de/quality.ftl",
    "themes/commons/strings/de/recognition.ftl",
    "themes/commons/strings/de/search.ftl",
    "themes/commons/strings/de/status.ftl",
    "themes/commons/strings/de/targets.ftl",
    "themes/commons/strings/en/charts.ftl",
    "themes/commons/strings/en/city.ftl",
    "themes/commons/strings/en/content.ftl",
    "themes/commons/strings/en/counts.ftl",
    "themes/commons/strings/en/due.ftl",
    "themes/commons/strings/en/frame.ftl",
    "themes/commons/strings/en/home.ftl",
    "themes/commons/strings/en/inventory.ftl",
    "themes/commons/strings/en/language.ftl",
    "themes/commons/strings/en/map.ftl",
    "themes/commons/strings/en/members.ftl",
    "themes/commons/strings/en/network.ftl",
    "themes/commons/strings/en/outlook.ftl",
    "themes/commons/strings/en/parts.ftl",
    "themes/commons/strings/en/profile.ftl",
    "themes/commons/strings/en/quality.ftl",
    "themes/commons/strings/en/recognition.ftl",
    "themes/commons/strings/en/search.ftl",
    "themes/commons/strings/en/status.ftl",
    "themes/commons/strings/en/targets.ftl",
}
