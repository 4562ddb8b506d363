//! What every backend must do, on a real server: `cargo xtask test-mariadb` starts one.
#![cfg(test)]

mod support;

mod on_server {
    mod mysql {
        mod conformance {
            storage_conformance::suite!(crate::support::fresh);
        }
    }
}
