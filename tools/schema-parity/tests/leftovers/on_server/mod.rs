//! Ends of the command while servers run. Each test starts a server of its own, or has the command
//! start one, from programs on this machine.

mod ends;
mod given;
mod owner;
mod started;
mod watch;

/// The tests of one engine.
macro_rules! every_end {
    ($engine:expr) => {
        use super::{ends::End, given, started};

        #[test]
        fn nothing_is_left_of_a_server_that_was_started() {
            for end in End::ALL {
                started::nothing_is_left($engine, end);
            }
        }

        #[test]
        fn nothing_is_left_on_a_server_that_was_given() {
            given::nothing_is_left($engine, &End::ALL);
        }

        #[test]
        fn what_a_kill_leaves_on_a_server_is_swept_hours_later() {
            given::leftovers_are_swept($engine);
        }
    };
}

mod mysql {
    every_end!(ephemeral_db::Engine::Mysql);
}

mod postgres {
    every_end!(ephemeral_db::Engine::Postgres);
}
