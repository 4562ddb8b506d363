//! What the tests over HTTP share: the built server on a data folder of its own, a small client,
//! people, courses and zip archives.
//!
//! Nothing in here knows the product's crates: it meets the product as its users do, by command
//! line, HTTP and files. Which database is behind it is said by the environment, see `database`.

pub mod client;
pub mod courses;
pub mod database;
pub mod everywhere;
pub mod experiments;
pub mod kill9;
pub mod people;
pub mod posts;
pub mod problems;
pub mod process;
pub mod races;
pub mod replies;
pub mod retention;
pub mod samples;
pub mod sheets;
pub mod zips;
