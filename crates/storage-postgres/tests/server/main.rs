//! What every backend must do, on a real server: `cargo xtask test-postgres` starts one.
#![cfg(test)]

mod support;

mod on_server {
    mod postgres {
        mod conformance {
            storage_conformance::suite!(crate::support::fresh);
        }
    }
}
