//! What the system says of a file, by which one sees whether it was written since.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// What is told of a file without reading it. Whoever writes to a file, or puts another one in its place, changes this: the
/// time of its last change of any kind, which is the system's, cannot be set back as the time of its last writing can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Stands for its device, its inode, its size, and the times of its last writing and of its last change.
    mark: [u8; 16],
    /// The later of the two times, in nanoseconds since 1970.
    last: i64,
}

/// A file that was written so shortly before it was stamped may be written again without its stamp showing it: clocks of
/// file systems tick, at the worst every other second.
const TICK: Duration = Duration::from_secs(2);

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Stamp {
        let written = (metadata.mtime(), metadata.mtime_nsec());
        let changed = (metadata.ctime(), metadata.ctime_nsec());
        let mut all = [0; 56];
        let parts = [metadata.dev(), metadata.ino(), metadata.len()].map(u64::to_le_bytes);
        let times = [written.0, written.1, changed.0, changed.1].map(i64::to_le_bytes);
        all.chunks_exact_mut(8)
            .zip(parts.iter().chain(&times))
            .for_each(|(to, from)| to.copy_from_slice(from));
        let (seconds, rest) = written.max(changed);
        let last = seconds.checked_mul(1_000_000_000).and_then(|last| last.checked_add(rest));
        // A time that cannot be told is never over.
        Stamp { mark: mark(&all), last: last.unwrap_or(i64::MAX) }
    }

    /// Of a file in memory, which other bytes show at once.
    pub(super) fn of_bytes(bytes: &[u8]) -> Stamp {
        Stamp { mark: mark(bytes), last: 0 }
    }

    /// Whether this stamp, taken at a moment or later, shows whatever is written from then on.
    pub fn is_settled(&self, at: SystemTime) -> bool {
        let last = u64::try_from(self.last).ok().map(Duration::from_nanos);
        let settled = last.and_then(|last| UNIX_EPOCH.checked_add(last)?.checked_add(TICK));
        settled.is_some_and(|settled| settled < at)
    }

    /// Stands for all of it.
    pub fn bytes(&self) -> [u8; 16] {
        self.mark
    }
}

fn mark(bytes: &[u8]) -> [u8; 16] {
    let mut mark = [0; 16];
    mark.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    mark
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::time::{Duration, SystemTime};

    use super::Stamp;

    #[test]
    fn whoever_writes_changes_the_stamp() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        let stamp = || Stamp::of(&fs::metadata(&file).unwrap());
        fs::write(&file, "one").unwrap();
        let first = stamp();
        assert_eq!((first, first.bytes()), (stamp(), stamp().bytes()));
        // Of the same size, and with its old time of writing.
        let written = fs::metadata(&file).unwrap().modified().unwrap();
        let other = folder.path().join("b");
        fs::write(&other, "two").unwrap();
        fs::File::options().write(true).open(&other).unwrap().set_modified(written).unwrap();
        fs::rename(&other, &file).unwrap();
        assert_ne!(first.bytes(), stamp().bytes());
    }

    #[test]
    fn a_file_just_written_is_not_settled() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a");
        fs::write(&file, "one").unwrap();
        let stamp = Stamp::of(&fs::metadata(&file).unwrap());
        assert!(!stamp.is_settled(SystemTime::now()));
        assert!(stamp.is_settled(SystemTime::now() + Duration::from_secs(5)));
    }
}
