//! A schema that somebody changed by hand is found, and what was changed is named.

use storage_diesel::server_options::ServerOptions;

use crate::backend::Admin;
use crate::support::{Standing, scratch, source};

#[tokio::test]
async fn what_was_changed_by_hand_is_named() {
    let scratch = scratch();
    let admin = Admin::new(source(&scratch), &ServerOptions::default());
    admin.migrate(&Standing).await.unwrap();
    assert_eq!(admin.verify().await.unwrap(), [""; 0]);
    let mut known = Vec::new();
    for (change, named) in [
        ("CREATE TABLE extra (x BIGINT PRIMARY KEY)", "extra"),
        ("ALTER TABLE events DROP CONSTRAINT ck_events_period", "ck_events_period"),
        ("ALTER TABLE sessions DROP CONSTRAINT fk_sessions_account_id", "fk_sessions_account_id"),
        ("ALTER TABLE accounts ADD COLUMN y BIGINT", "accounts.y"),
        ("CREATE VIEW v AS SELECT purpose FROM signing_keys", "v"),
        ("DROP TABLE score_changes", "score_changes"),
    ] {
        scratch.execute(change).unwrap();
        let found: Vec<String> = admin.drift().await.unwrap().into_iter().map(|one| one.message).collect();
        let new: Vec<&String> = found.iter().filter(|problem| !known.contains(*problem)).collect();
        assert_eq!(new.len(), 1, "{change}: {new:?}");
        assert!(new[0].split([' ', ':', ',']).any(|word| word == named), "{change}: {new:?}");
        known = found;
    }
    let problems = admin.verify().await.unwrap();
    assert!(known.iter().all(|problem| problems.contains(problem)), "{problems:?}");
}
