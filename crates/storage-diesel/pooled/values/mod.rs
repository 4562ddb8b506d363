//! Values that databases behind a server keep alike.

mod date;
mod hash;
mod json;
mod time;

pub use date::DbDate;
pub use hash::DbHash;
pub use json::DbJson;
pub use time::DbTime;
