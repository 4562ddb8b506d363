//! The session on SQLite: it is long enough, it is the same each time, and it is the recorded one.

use std::{env, fs, path::Path, sync::Arc};

use repositories::Storage;
use services::environment::SystemClock;
use storage_sqlite::{SqliteAdmin, SqliteOptions, SqliteStorage};

use crate::{again::Again, coverage, player::Player, recording::Recording, session, stage::Stage};

/// Fewest requests of the session.
const ENOUGH: usize = 300;
/// Statuses that the session must have met.
const STATUSES: &[u16] =
    &[200, 201, 204, 206, 304, 308, 400, 401, 403, 404, 405, 409, 412, 413, 415, 416, 422, 428, 429];

fn database(folder: &Path) -> Arc<dyn Storage> {
    let (path, options) = (folder.join("replay.db"), SqliteOptions::default());
    SqliteAdmin::new(&path, &options).unwrap().migrate(&SystemClock).unwrap();
    Arc::new(SqliteStorage::open(&path, &options).unwrap())
}

/// The session, played on a fresh SQLite database.
pub async fn recording() -> Recording {
    let folder = tempfile::tempdir().unwrap();
    let mut player = Player::new(Stage::new(database(folder.path())).await);
    session::play(&mut player).await;
    player.finish().await
}

#[actix_web::test]
async fn the_session_is_whole_and_the_recorded_one() {
    let recording = recording().await;
    has_every_operation(&recording);
    is_the_recorded_one(&recording.summary());
}

#[actix_web::test]
async fn a_second_database_answers_the_same_also_when_units_of_work_run_again() {
    let recording = recording().await;
    let folder = tempfile::tempdir().unwrap();
    let stage = Stage::new(Arc::new(Again(database(folder.path())))).await;
    if let Some(difference) = recording.replay(stage).await {
        panic!("{difference}");
    }
}

fn has_every_operation(recording: &Recording) {
    let count = recording.asks().count();
    assert!(count >= ENOUGH, "only {count} requests");
    let succeeded = coverage::succeeded(recording);
    let missing: Vec<_> =
        coverage::operations().into_iter().filter(|known| !succeeded.contains(known)).collect();
    assert!(missing.is_empty(), "operations without an answer of 2xx: {missing:?}");
    let met = coverage::statuses(recording);
    let missing: Vec<_> = STATUSES.iter().filter(|status| !met.contains(status)).collect();
    assert!(missing.is_empty(), "statuses that did not come up: {missing:?}");
}

fn is_the_recorded_one(summary: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/replay/session.txt");
    if env::var_os("LYCEUM_REPLAY_REWRITE").is_some() {
        fs::write(&file, summary).unwrap();
    }
    let recorded = fs::read_to_string(&file).unwrap_or_default();
    let differs = recorded.lines().zip(summary.lines()).find(|(recorded, now)| recorded != now);
    assert!(
        recorded == summary,
        "the session differs from {}; first in {differs:?}; LYCEUM_REPLAY_REWRITE=1 writes it anew",
        file.display()
    );
}
