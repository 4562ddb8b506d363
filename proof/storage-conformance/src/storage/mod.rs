//! The storage itself.

pub mod concurrency;
pub mod lifecycle;
pub mod work;
