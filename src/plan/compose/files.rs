//! Files of `content/`, and the widths in which pictures are made that texts show.

use std::collections::BTreeSet;

use crate::model::{Article, ContentFile, Picture, PictureKind, names_picture};
use crate::plan::routes::joined;
use crate::plan::view::{FileView, LeadPicture, PictureFormat, Resize, ShownPicture};

use super::{Composer, folder};

/// The widths that a picture is made in, in pixels, where it is wider.
const WIDTHS: [u32; 4] = [400, 800, 1200, 1600];

/// A picture of fewer bytes is not worth another request: its other widths would hardly be smaller.
const SMALL: u64 = 60_000;

impl Composer<'_> {
    /// The widths that a file is made in beside its own; none for what is no picture of pixels, and for small ones.
    pub fn widths(&self, file: &ContentFile) -> Vec<u32> {
        match file.pixels().filter(|_| self.resizes && file.bytes >= SMALL) {
            Some(picture) => WIDTHS.into_iter().filter(|width| *width < picture.width).collect(),
            None => Vec::new(),
        }
    }

    /// The positions of pictures that a text shows, in the order of their paths. Whatever in it is written as the path
    /// of a picture counts as shown.
    pub fn shown_files(&self, article: &Article) -> BTreeSet<usize> {
        if article.image.is_none() && !article.may_show_pictures {
            return BTreeSet::new();
        }
        let find =
            |path: String| self.file_at(&path).filter(|index| self.model.files[*index].picture.is_some());
        let own = article.image.iter().map(|photo| photo.file.clone());
        written_paths(&article.body, folder(article)).chain(own).filter_map(find).collect()
    }

    /// The position of the file at a path below `content/`: files are in the order of their paths.
    pub fn file_at(&self, path: &str) -> Option<usize> {
        self.model.files.binary_search_by(|file| file.path().cmp(path)).ok()
    }

    /// The picture that stands for an article.
    pub fn lead_picture(&self, article: &Article) -> Option<LeadPicture> {
        let photo = article.image.as_ref()?;
        let shown = self.shown_picture(&self.model.files[self.file_at(&photo.file)?])?;
        Some(LeadPicture {
            url: encoded(&shown.url),
            width: shown.width,
            height: shown.height,
            widths: shown.widths,
            alt: photo.alt.clone(),
            caption: photo.caption.clone().unwrap_or_default(),
            credit: photo.credit.clone().unwrap_or_default(),
        })
    }

    /// The pictures that a text shows.
    pub fn shown_pictures(&self, article: &Article) -> Vec<ShownPicture> {
        self.shown_files(article)
            .into_iter()
            .filter_map(|index| self.shown_picture(&self.model.files[index]))
            .collect()
    }

    /// A picture, and what it is shown in.
    pub fn shown_picture(&self, file: &ContentFile) -> Option<ShownPicture> {
        let picture = file.picture?;
        let address = |path: &str| encoded(&self.routes.file(path));
        let mut widths: Vec<String> = self
            .widths(file)
            .into_iter()
            .map(|width| format!("{} {width}w", address(&resized_path(file.path(), width))))
            .collect();
        // One that is wider than any page is not loaded as it is.
        if !widths.is_empty() && WIDTHS.iter().any(|width| *width >= picture.width) {
            widths.push(format!("{} {}w", address(file.path()), picture.width));
        }
        Some(ShownPicture {
            url: self.routes.file(file.path()),
            width: picture.width,
            height: picture.height,
            widths: widths.join(", "),
        })
    }

    /// A file as it is, or a picture in a width.
    pub fn file(&self, index: usize, width: Option<u32>) -> FileView {
        let file = &self.model.files[index];
        let resize = |(width, picture): (u32, Picture)| Resize {
            width,
            format: match picture.format {
                PictureKind::Png => PictureFormat::Png,
                _ => PictureFormat::Jpeg,
            },
            orientation: picture.orientation,
        };
        FileView {
            file: file.file.to_string(),
            hash: file.hash,
            resize: width.zip(file.pixels()).map(resize),
        }
    }
}

/// `briefs/sun.jpg` in 800 pixels is `briefs/sun-800w.jpg`.
pub fn resized_path(path: &str, width: u32) -> String {
    let (stem, suffix) = path.rsplit_once('.').unwrap_or((path, ""));
    format!("{stem}-{width}w.{suffix}")
}

/// All that is written in a text as a path of a picture, found from the folder of the text.
fn written_paths<'t>(text: &'t str, folder: &'t str) -> impl Iterator<Item = String> + 't {
    let apart = |letter: char| letter.is_whitespace() || "()<>\"'[]".contains(letter);
    let in_brackets =
        text.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(inside, _)| inside);
    text.split(apart).chain(in_brackets).filter(|written| names_picture(written)).filter_map(move |written| {
        let decoded = decoded(written);
        match decoded.strip_prefix('/') {
            Some(path) => joined("", path),
            None => joined(folder, &decoded),
        }
    })
}

/// `my%20photo.jpg` as `my photo.jpg`.
pub fn decoded(written: &str) -> String {
    let mut bytes = Vec::with_capacity(written.len());
    let mut rest = written.as_bytes();
    while let [first, tail @ ..] = rest {
        let hexadecimal =
            |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let escaped = match tail {
            [high, low, ..] if *first == b'%' => hexadecimal(*high).zip(hexadecimal(*low)),
            _ => None,
        };
        match escaped {
            Some((high, low)) => {
                bytes.push(high * 16 + low);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| written.to_owned())
}

/// An address without what separates it from others in a list of them.
fn encoded(address: &str) -> String {
    address.replace('%', "%25").replace(' ', "%20").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::{decoded, resized_path, written_paths};

    #[test]
    fn paths_of_pictures_are_found_however_they_are_written() {
        let text = "![a](sun.jpg) ![b](<my sun.png> \"t\") ![c](../my%20photo.JPG)\n\n[d]: /top.svg\nno.pdf ../../x.png";
        let found: Vec<String> = written_paths(text, "briefs").collect();
        assert_eq!(
            found,
            ["briefs/sun.jpg", "briefs/sun.png", "my photo.JPG", "top.svg", "briefs/my sun.png"]
        );
        assert_eq!(resized_path("briefs/sun.jpg", 800), "briefs/sun-800w.jpg");
        assert_eq!(decoded("100%.png"), "100%.png");
    }
}
