//! On files, and the dumps themselves.

use std::{collections::BTreeSet, fs};

use crate::{dumps::states, support::database::Kind, upgraded};

#[tokio::test]
async fn every_state_is_brought_up_to_date_and_used_on() {
    upgraded::every_state(Kind::Sqlite).await;
}

#[tokio::test]
async fn whoever_did_all_of_a_course_has_completed_it() {
    upgraded::completions_are_given(Kind::Sqlite).await;
}

#[test]
fn the_newest_state_has_dumps() {
    let newest = storage_sqlite::MIGRATIONS.list.last().unwrap().name;
    assert!(
        states().iter().any(|state| state.name == newest),
        "no dumps of the state {newest}: `cargo build -p server --bin lyceum && \
         cargo run -p server --example dumps` writes them; see docs/MIGRATIONS.md"
    );
}

/// A folder with a wrong name, or without a dump of some kind, would silently test less.
#[test]
fn every_state_is_one_of_the_program_and_has_a_dump_of_every_kind() {
    let known: BTreeSet<_> = storage_sqlite::MIGRATIONS.list.iter().map(|migration| migration.name).collect();
    for state in states() {
        assert!(known.contains(state.name.as_str()), "{} is no migration", state.name);
        for kind in [Kind::Sqlite, Kind::Mysql, Kind::Postgres] {
            let text = fs::read_to_string(state.dump(kind)).unwrap();
            let rows = text.lines().filter(|line| line.contains("INSERT INTO")).count();
            assert!(rows > 20, "{rows} in {}", state.dump(kind).display());
            assert!(text.contains(&state.name), "{} is of another state", state.dump(kind).display());
        }
        assert!(state.answers().as_array().unwrap().len() > 80);
    }
}
