//! Writing on, and finding out at once what stands for all that was written.

use std::io::{self, Write};

/// Where bytes go to, and the hash of those that went.
pub(super) struct Measured<W> {
    pub(super) into: W,
    pub(super) hasher: blake3::Hasher,
}

impl<W: Write> Measured<W> {
    pub(super) fn new(into: W) -> Measured<W> {
        Measured { into, hasher: blake3::Hasher::new() }
    }
}

impl<W: Write> Write for Measured<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.into.write(bytes)?;
        self.hasher.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.into.flush()
    }
}
