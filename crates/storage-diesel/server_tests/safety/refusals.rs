//! Books that do not fit what is built in stop everything, with the file and the way out.

use storage_diesel::migrations::{Migration, MigrationError};

use super::{FIRST, Room, WORKS};
use crate::support::Standing;

const EDITED: Migration = Migration { up: "SELECT 1;", ..FIRST };
const BETWEEN: Migration = Migration { name: "1_then", ..WORKS };
const LAST: Migration = Migration { name: "3_last", up: "SELECT 1;", down: "SELECT 1;" };

#[tokio::test]
async fn nothing_is_applied() {
    let place = Room::filled().await;
    place.admin(&[FIRST, WORKS]).migrate(&Standing).await.unwrap();
    for (list, file, way_out) in [
        (
            &[EDITED, WORKS, LAST] as &'static [_],
            "migrations_test/1_first/up.sql was changed",
            "restore the text of that time",
        ),
        (
            &[FIRST, LAST],
            "migrations_test/2_works is applied here but not built into",
            "start the version that",
        ),
        (&[FIRST], "migrations_test/2_works is applied here but not built into", "or restore a backup"),
        (
            &[FIRST, BETWEEN, WORKS, LAST],
            "migrations_test/1_then is not applied, but a later",
            "rename its folder",
        ),
    ] {
        assert_refused(&place, list, file, way_out).await;
    }
    for (state, said) in
        [("failed", "2_works/up.sql failed half-way here"), ("running", "2_works was begun and not finished")]
    {
        let mark = format!("UPDATE schema_migrations SET state = '{state}' WHERE name = '2_works'");
        place.scratch.execute(&mark).unwrap();
        assert_refused(&place, &[FIRST, WORKS, LAST], said, "run `lyceum db restore --from FILE --yes`")
            .await;
    }
}

async fn assert_refused(place: &Room, list: &'static [Migration], file: &str, way_out: &str) {
    let (before, made) = (place.full_dump(), place.backups().len());
    let admin = place.admin(list);
    let error = admin.migrate(&Standing).await.unwrap_err();
    assert!(matches!(error, MigrationError::Refused(_)), "{error}");
    let text = error.to_string();
    assert!(text.contains(file) && text.contains(way_out), "{text}");
    assert!(matches!(admin.dry_run(&Standing).await, Err(MigrationError::Refused(_))));
    assert!(matches!(admin.revert_last().await, Err(MigrationError::Refused(_))));
    assert!(admin.verify().await.unwrap().iter().any(|problem| problem.contains(file)));
    assert_eq!((place.dump(), place.backups().len()), (before, made));
}
