//! Weights of scores.

use domain::{
    Id,
    engagement::{Segment, SegmentedWeights, WeightAdjustment, WeightVersion},
};

use crate::{Page, PageRequest, StorageError, contract};

contract! {
    /// Weights by segment, with all their versions and why they were changed.
    pub trait WeightRepository of weights {
        /// The weights of these segments, those that have any, by type and key.
        async fn of_segments(&mut self, segments: &[Segment]) -> Result<Vec<SegmentedWeights>, StorageError>;
        /// The weights of that id.
        async fn lookup(&mut self, id: Id<SegmentedWeights>)
            -> Result<Option<SegmentedWeights>, StorageError>;
        /// All weights by the time they were made, oldest first.
        async fn list(&mut self, page: &PageRequest) -> Result<Page<SegmentedWeights>, StorageError>;
        /// Inserts weights with their first version. MUST return `Conflict` if the segment has some, and
        /// `Check` if none is above zero.
        async fn add(&mut self, weights: &SegmentedWeights, reason: &str) -> Result<(), StorageError>;
        /// Writes the next version. MUST return `StaleVersion` unless the stored version is one less.
        async fn save(&mut self, weights: &SegmentedWeights, reason: &str) -> Result<(), StorageError>;
        /// A version of weights.
        async fn version(
            &mut self,
            id: Id<SegmentedWeights>,
            version: i64,
        ) -> Result<Option<WeightVersion>, StorageError>;
        /// All versions of weights, newest first.
        async fn versions(
            &mut self,
            id: Id<SegmentedWeights>,
            page: &PageRequest,
        ) -> Result<Page<WeightVersion>, StorageError>;
        /// Appends to the log of changes.
        async fn add_adjustment(&mut self, adjustment: &WeightAdjustment) -> Result<(), StorageError>;
        /// The log of changes, newest first.
        async fn adjustments(&mut self, page: &PageRequest) -> Result<Page<WeightAdjustment>, StorageError>;
    }
}
