//! One file a command.

pub mod admin;
pub mod copy;
pub mod course;
pub mod db;
pub mod health;
pub mod serve;
