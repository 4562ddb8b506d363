//! Several servers on one database, and databases that are killed under load: what must be unique stays
//! unique, and no acknowledged write is lost. Nearly all of it needs database servers.
#![cfg(test)]

/// A test for each of some races, between those servers.
macro_rules! races {
    ($servers:expr; $($name:ident = $race:ident($($rounds:expr)?);)*) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                $crate::support::races::$race(&$servers $(, $rounds)?).await;
            }
        )*
    };
}

mod deployment;
mod exposures;
mod histories;
mod house;
mod on_galera;
mod on_server;
mod outage;
mod senders;
mod serial;
mod sqlite_only;
#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;
mod workers;
