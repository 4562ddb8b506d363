//! Each state that was released, brought up to date.

use crate::{
    answers,
    dumps::{counts, states},
    life,
    support::database::Kind,
};

/// Loads, migrates, verifies and uses each of them.
pub async fn every_state(kind: Kind) {
    for state in states() {
        println!("{} on {}", state.name, kind.name());
        let database = state.loaded(kind);
        let before = counts(&database, kind);
        // Only clusters write holds.
        let empty: Vec<_> = before.iter().filter(|(name, rows)| **rows == 0 && *name != "holds").collect();
        assert!(empty.is_empty(), "tables without rows prove nothing: {empty:?}");

        let mut program = database.program();
        state.place_files(&program);
        program.run(&["db", "migrate"]).ok();
        program.run(&["db", "verify"]).ok();
        let after = counts(&database, kind);
        for (table, rows) in &before {
            assert_eq!(after.get(table), Some(rows), "rows of {table}, before and after");
        }
        let seeded = program.run(&["db", "seed"]).ok();
        assert!(seeded.contains("nothing was changed"), "{seeded}");
        assert_eq!(counts(&database, kind), after);

        program.boot();
        let compared = answers::compare(&program.api(), &state.answers()).await;
        assert!(compared > 80, "only {compared} answers were compared");
        life::goes_on(&program.api()).await;
        program.stop();
        program.run(&["db", "verify"]).ok();
    }
}
