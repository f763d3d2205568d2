//! The lines of an inventory, and where they come from when they are needed late.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::diagnostic::{Place, Span};
use crate::read::{Late, Unparsed};

use super::factor::{Factors, Whereabouts};
use super::inventory::{InventoryContext, inventory};
use super::line::{Line, Notation, What};
use super::network::Accounting;
use super::reference::{References, Spot};

/// The lines of an inventory, in the order of its file.
///
/// Of a member that is as it was when the site was built last they are decoded when something first asks for one: most
/// builds change one member, and need no line of any other. So they are of each member of a large network: most pages
/// show sums alone, and lines of a million inventories would stand beside each other.
///
/// What is kept of them between two builds is how many there are.
#[derive(Clone, Debug)]
pub struct Lines(Arc<Held>);

#[derive(Debug)]
struct Held {
    count: usize,
    lines: OnceLock<Box<[Line]>>,
    later: OnceLock<(Arc<Later>, usize)>,
}

/// What lines are decoded against, for whoever decodes some later.
pub struct Library {
    pub references: Arc<References>,
    pub factors: Arc<Factors>,
    pub accounting: Accounting,
    /// Is told of a file that is not what it was.
    pub late: Option<Arc<Late>>,
}

/// Where lines of a member are that are still in their files.
#[derive(Debug)]
pub(super) struct Later {
    pub library: Arc<Library>,
    /// The member's own file, which says where it is. What a table says of that has no part in its lines.
    pub own: Option<Unparsed>,
    /// One of each inventory.
    pub files: Vec<Unparsed>,
}

impl Lines {
    /// Lines of which only the number is known, until [`Lines::come_from`] says where they are.
    pub(super) fn to_come(count: usize) -> Lines {
        Lines(Arc::new(Held { count, lines: OnceLock::new(), later: OnceLock::new() }))
    }

    /// Says that they are in the file at a position.
    pub(super) fn come_from(&self, later: &Arc<Later>, file: usize) {
        // One that is told twice is told the same.
        let _ = self.0.later.set((Arc::clone(later), file));
    }

    /// The same lines for whoever looks at them now: what is decoded of them is forgotten with these, where it is not here
    /// already.
    pub fn apart(&self) -> Lines {
        let Held { count, lines, later } = &*self.0;
        match lines.get() {
            Some(_) => self.clone(),
            None => Lines(Arc::new(Held { count: *count, lines: OnceLock::new(), later: later.clone() })),
        }
    }

    /// How many there are: for that none is decoded.
    pub fn len(&self) -> usize {
        self.0.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.count == 0
    }

    /// Whether they are decoded.
    pub fn are_here(&self) -> bool {
        self.0.lines.get().is_some()
    }

    /// Whether they are neither here nor to come from somewhere.
    pub(super) fn are_lost(&self) -> bool {
        self.0.lines.get().is_none() && self.0.later.get().is_none()
    }

    /// All of them, for whoever makes others of them.
    pub(super) fn into_vec(self) -> Vec<Line> {
        match Arc::try_unwrap(self.0).map(|held| held.lines.into_inner()) {
            Ok(Some(lines)) => lines.into_vec(),
            Ok(None) => Vec::new(),
            Err(shared) => Lines(shared).to_vec(),
        }
    }

    fn decoded(&self) -> Box<[Line]> {
        let later = self.0.later.get();
        let found = later.and_then(|(later, file)| later.lines(*file)).map(Lines::into_vec);
        let found = found.filter(|lines| lines.len() == self.0.count);
        found.map_or_else(
            || {
                // The file was changed while the site is built. Nothing is published, and until then nothing is missed.
                later.iter().for_each(|(later, file)| later.lose(*file));
                vec![absent(); self.0.count].into()
            },
            Vec::into_boxed_slice,
        )
    }
}

impl Deref for Lines {
    type Target = [Line];

    fn deref(&self) -> &[Line] {
        self.0.lines.get_or_init(|| self.decoded())
    }
}

impl From<Vec<Line>> for Lines {
    fn from(lines: Vec<Line>) -> Lines {
        let all = Lines::to_come(lines.len());
        let _ = all.0.lines.set(lines.into_boxed_slice());
        all
    }
}

impl Default for Lines {
    fn default() -> Lines {
        Lines::from(Vec::new())
    }
}

impl<'a> IntoIterator for &'a Lines {
    type Item = &'a Line;
    type IntoIter = std::slice::Iter<'a, Line>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Serialize for Lines {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.count.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Lines {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Lines, D::Error> {
        usize::deserialize(deserializer).map(Lines::to_come)
    }
}

impl Later {
    /// Says that a file is not what it was.
    fn lose(&self, file: usize) {
        if let Some((late, file)) = self.library.late.as_ref().zip(self.files.get(file)) {
            late.lose(&file.file);
        }
    }

    /// `None` where they are not what they were, which the file remembers.
    fn lines(&self, file: usize) -> Option<Lines> {
        let Library { references, factors, accounting, late: _ } = &*self.library;
        let own = match &self.own {
            Some(own) => Some(own.parse().value?),
            None => None,
        };
        let whereabouts = own.as_ref().map(|own| Whereabouts::of(&own.root)).unwrap_or_default();
        let document = self.files.get(file)?.parse().value?;
        let context = InventoryContext { references, factors, accounting, whereabouts };
        Some(inventory(&document, context, &mut Vec::new())?.lines)
    }
}

/// A stand-in.
fn absent() -> Line {
    let what = What::Notation { key: Notation::NotEstimated, because: None, elsewhere: None };
    let place = Place { file: Arc::from(""), span: Span::default() };
    Line::plain(place, Spot::Everything, what)
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library").finish_non_exhaustive()
    }
}
