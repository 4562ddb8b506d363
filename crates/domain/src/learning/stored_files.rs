//! Stored files: contents, addressed by their SHA-256 and kept once.

use std::fmt;

use crate::{Id, Timestamp};

/// SHA-256 of a content.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sha256(pub [u8; 32]);

impl Sha256 {
    /// Lower-case hexadecimal.
    pub fn to_hex(self) -> String {
        hex::encode(self.0)
    }

    /// Where the content is in the file store: two levels of folders, so that none grows large.
    pub fn key(self) -> String {
        let hex = self.to_hex();
        let (first, rest) = hex.split_at(2);
        let (second, _) = rest.split_at(2);
        format!("files/{first}/{second}/{hex}")
    }
}

impl fmt::Debug for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_hex())
    }
}

/// A content in the file store. Its bytes live there under [`Sha256::key`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFile {
    /// Identity.
    pub id: Id<StoredFile>,
    /// Address; unique.
    pub sha256: Sha256,
    /// Size.
    pub bytes: i64,
    /// When it was first stored.
    pub created_at: Timestamp,
}
