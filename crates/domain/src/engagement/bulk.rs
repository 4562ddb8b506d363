//! What is done with many things at once.

use crate::text_enum::text_enum;

text_enum! {
    /// What is done with each of them.
    pub enum BulkAction {
        /// Replies are approved.
        Approve = "approve",
        /// Replies are refused.
        Reject = "reject",
        /// Replies are deleted.
        Delete = "delete",
        /// Escalations are given to somebody.
        Assign = "assign",
        /// Escalations are resolved.
        Resolve = "resolve",
        /// Posts are taken out of the queue.
        Park = "park",
        /// Parked posts are put back.
        Unpark = "unpark",
    }
}
