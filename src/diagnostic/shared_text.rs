//! Texts that many values share, such as the name of the file that they stand in, read back so that they share them again.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;

use serde::Deserializer;
use serde::de::{Error, Visitor};

/// So many texts are looked at before a new one is made: those of a file, of its member, and of what both name.
const AT_ONCE: usize = 16;

thread_local! {
    /// The texts that were read last, the newest one in front.
    static LAST: RefCell<Vec<Arc<str>>> = const { RefCell::new(Vec::new()) };
}

/// Reads a text, and gives one of those that this thread read last where it is the same.
///
/// # Errors
/// Where there is no text.
pub fn shared_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<str>, D::Error> {
    deserializer.deserialize_str(Shared)
}

struct Shared;

impl Visitor<'_> for Shared {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Arc<str>, E> {
        Ok(LAST.with_borrow_mut(|last| {
            if let Some(known) = last.iter().find(|known| ***known == *text) {
                return Arc::clone(known);
            }
            let new: Arc<str> = text.into();
            last.truncate(AT_ONCE - 1);
            last.insert(0, Arc::clone(&new));
            new
        }))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use serde::{Deserialize, Serialize};

    use super::{AT_ONCE, shared_text};

    #[derive(Serialize, Deserialize)]
    struct Named(#[serde(deserialize_with = "shared_text")] Arc<str>);

    #[test]
    fn what_is_read_again_is_shared_again() {
        let names: Vec<String> = (0..2 * AT_ONCE).map(|number| format!("file-{}", number / 2)).collect();
        let written = postcard::to_stdvec(&names).unwrap();
        let read: Vec<Named> = postcard::from_bytes(&written).unwrap();
        assert!(read.iter().map(|name| &*name.0).eq(names.iter().map(String::as_str)));
        assert!(read.chunks(2).all(|pair| Arc::ptr_eq(&pair[0].0, &pair[1].0)));
    }
}
