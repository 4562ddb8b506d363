//! Values that databases behind a server keep alike.

mod hash;
mod json;
mod time;

pub use hash::DbHash;
pub use json::DbJson;
pub use time::DbTime;
