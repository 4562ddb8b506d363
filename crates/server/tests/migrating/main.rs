//! Migrating as whoever runs the program sees it: starts at the same time, backups, trials, the way
//! back.

#[cfg(test)]
mod commands;
#[cfg(test)]
mod databases;
#[cfg(test)]
mod diesel_tools;
#[cfg(test)]
mod on_server;
#[cfg(test)]
mod sqlite;
#[cfg(test)]
mod starts;
#[cfg(test)]
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;
