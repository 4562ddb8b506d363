//! Several servers on one database, and databases that are killed under load: what must be one stays
//! one, and nothing that was acknowledged is lost. All of it needs database servers.

#[cfg(test)]
mod deployment;
#[cfg(test)]
mod on_galera;
#[cfg(test)]
mod on_server;
#[cfg(test)]
mod outage;
#[cfg(test)]
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;
