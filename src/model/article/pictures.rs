//! What in a text is written like the name of a picture.

/// How the names of pictures end.
const SUFFIXES: [&str; 6] = ["jpg", "jpeg", "png", "webp", "gif", "svg"];

/// Whether something is written like the name of a picture.
pub fn names_picture(written: &str) -> bool {
    let suffix = written.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    SUFFIXES.iter().any(|known| suffix.eq_ignore_ascii_case(known))
}

/// Whether anything in a text ends like the name of a picture: most texts show none, and a site has thousands.
pub(super) fn may_show_pictures(text: &str) -> bool {
    let bytes = text.as_bytes();
    let ends_a_name = |(at, _): (usize, &str)| {
        let is_next = |suffix: &&str| {
            let next = bytes.get(at + 1..at + 1 + suffix.len());
            next.is_some_and(|next| next.eq_ignore_ascii_case(suffix.as_bytes()))
        };
        SUFFIXES.iter().any(is_next)
    };
    text.match_indices('.').any(ends_a_name)
}
