//! One recorded session of requests over every operation, played on a fresh database of each
//! backend: bodies, statuses and headers must be the same, byte for byte.
//!
//! The session is code (`session`), since what it sends depends on what was answered. It is played
//! once, on SQLite, which records every request as it went out; the recording is then sent again,
//! word for word, to other databases. Time and ids are parameters (`environment`): the clock stands
//! still within a request, and ids follow from the number of the request. `session.txt` is the
//! recording in short; `LYCEUM_REPLAY_REWRITE=1` writes it anew.
#![cfg(test)]

#[expect(dead_code, reason = "shared with other tests, which use other parts of it")]
#[path = "../support/mod.rs"]
mod support;

mod again;
mod ask;
mod coverage;
mod environment;
mod on_server;
mod player;
mod recording;
mod session;
mod sqlite;
mod stage;
mod steady;
