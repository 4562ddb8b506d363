//! Who may do what, over every operation of the running server's OpenAPI document.

#[cfg(test)]
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(test)]
mod audited;
#[cfg(test)]
mod document;
#[cfg(test)]
mod fixtures;
#[cfg(test)]
mod hidden;
#[cfg(test)]
mod matrix;
#[cfg(test)]
mod prepared;
#[cfg(test)]
mod revoked;
#[cfg(test)]
mod separate;
#[cfg(test)]
mod table;
#[cfg(test)]
mod world;
