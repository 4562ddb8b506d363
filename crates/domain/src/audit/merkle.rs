//! Merkle trees as RFC 9162 (Certificate Transparency), 2.1.1, has them, built as the leaves come.

use sha2::{Digest, Sha256 as Hasher};

use crate::learning::Sha256;

/// A tree of leaves that are hashed already. It keeps as many hashes as the number of leaves has binary
/// digits.
#[derive(Debug, Clone, Default)]
pub struct MerkleTree {
    /// Roots of the full subtrees, the largest first, each with the number of its leaves.
    peaks: Vec<(u64, Sha256)>,
}

impl MerkleTree {
    /// Adds a leaf after the others.
    pub fn push(&mut self, leaf: Sha256) {
        let (mut leaves, mut hash) = (1, leaf);
        while let Some((_, left)) = self.peaks.pop_if(|(of, _)| *of == leaves) {
            (leaves, hash) = (leaves * 2, node(left, hash));
        }
        self.peaks.push((leaves, hash));
    }

    /// The hash of all leaves in their order; of none, that of nothing.
    pub fn root(&self) -> Sha256 {
        let hashes = self.peaks.iter().rev().map(|(_, hash)| *hash);
        hashes.reduce(|right, left| node(left, right)).unwrap_or_else(|| Sha256(Hasher::digest([]).into()))
    }
}

/// The hash of two subtrees.
pub(super) fn node(left: Sha256, right: Sha256) -> Sha256 {
    Sha256(Hasher::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
}
