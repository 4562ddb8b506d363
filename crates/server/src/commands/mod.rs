//! One file a command.

pub mod admin;
pub mod audit;
pub mod backups;
pub mod copy;
pub mod course;
pub mod db;
pub mod health;
pub mod migrations;
pub mod retention;
pub mod serve;
