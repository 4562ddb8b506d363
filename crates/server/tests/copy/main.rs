//! `lyceum db copy`: everything arrives, whatever breaks off, and what does not is told.

#[cfg(test)]
mod broken;
#[cfg(test)]
mod databases;
#[cfg(test)]
mod on_server;
#[cfg(test)]
mod refusals;
#[cfg(test)]
#[expect(clippy::cast_possible_truncation, reason = "shared with an example; its numbers are small")]
#[path = "../../examples/fill/rows/mod.rs"]
mod rows;
#[cfg(test)]
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;
#[cfg(test)]
mod whole;
