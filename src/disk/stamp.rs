//! What the system says of a file, by which one sees whether it was written since.

use std::fs::Metadata;
use std::os::unix::fs::MetadataExt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// What is told of a file without reading it. Whoever writes to a file, or puts another one in its place, changes this: the
/// time of its last change of any kind, which is the system's, cannot be set back as the time of its last writing can.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    device: u64,
    inode: u64,
    size: u64,
    written: Time,
    changed: Time,
}

/// Seconds and nanoseconds.
type Time = (i64, i64);

/// A file that was written so shortly before it was stamped may be written again without its stamp showing it: clocks of
/// file systems tick, at the worst every other second.
const TICK: Duration = Duration::from_secs(2);

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Stamp {
        Stamp {
            device: metadata.dev(),
            inode: metadata.ino(),
            size: metadata.len(),
            written: (metadata.mtime(), metadata.mtime_nsec()),
            changed: (metadata.ctime(), metadata.ctime_nsec()),
        }
    }

    /// Of a file in memory, which other bytes show at once.
    pub(super) fn of_bytes(bytes: &[u8]) -> Stamp {
        let hash = blake3::hash(bytes);
        let inode = hash.as_bytes().iter().take(8).fold(0, |all, byte| all << 8 | u64::from(*byte));
        Stamp { device: 0, inode, size: bytes.len() as u64, written: (0, 0), changed: (0, 0) }
    }

    /// Whether this stamp, taken at a moment or later, shows whatever is written from then on.
    pub fn is_settled(&self, at: SystemTime) -> bool {
        let (seconds, nanoseconds) = self.written.max(self.changed);
        let known = u64::try_from(seconds).ok().zip(u32::try_from(nanoseconds).ok());
        let last = known.and_then(|(seconds, rest)| UNIX_EPOCH.checked_add(Duration::new(seconds, rest)));
        last.and_then(|last| last.checked_add(TICK)).is_some_and(|settled| settled < at)
    }

    /// All of it.
    pub fn bytes(&self) -> [u8; 56] {
        let Stamp { device, inode, size, written, changed } = *self;
        let times = [written.0, written.1, changed.0, changed.1].map(i64::to_le_bytes);
        let all = [device, inode, size].map(u64::to_le_bytes).into_iter().chain(times);
        let mut bytes = [0; 56];
        bytes.chunks_exact_mut(8).zip(all).for_each(|(to, from)| to.copy_from_slice(&from));
        bytes
    }
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
