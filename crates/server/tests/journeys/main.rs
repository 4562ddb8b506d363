//! The product as its users meet it: the built server, a real SQLite file, HTTP, the command line.

#[cfg(test)]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod concurrency;
