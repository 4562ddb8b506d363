//! What is refused before anything is written.

use crate::databases::Room;

#[tokio::test]
async fn databases_that_do_not_fit() {
    let mut place = Room::new();
    let (from, to) = (place.empty("from.db"), place.empty("to.db"));
    let refused =
        |from: &str, to: &str| place.program.run(&["db", "copy", "--from", from, "--to", to]).refused();
    for (from, to, why) in [
        (&*from, &*from, "name the same database"),
        (&from, &place.url("./from.db"), "name the same database"),
        (&place.url("none.db"), &to, "--from"),
        (&from, &place.url("none.db"), "--to"),
        (&place.url("none.db"), &to, "run `lyceum db migrate` first"),
        (&from, "data.db", "--to: the database URL has no scheme"),
        (&from, "sqlite::memory:", "must name a file"),
        ("ftp://somewhere", &to, "--from: the database URL has an unknown scheme"),
    ] {
        let said = refused(from, to);
        assert!(said.contains(why), "{from} {to}: {said}");
    }
    assert!(!place.path("none.db").exists(), "a database was made");
}

#[tokio::test]
async fn a_target_with_rows_is_left_alone() {
    let mut place = Room::new();
    let (from, to) = (place.empty("from.db"), place.empty("to.db"));
    place.execute(
        "to.db",
        "INSERT INTO signing_keys VALUES ('cursors', zeroblob(32), '2026-01-01 00:00:00.000000')",
    );
    let refused = place.program.run(&["db", "copy", "--from", &from, "--to", &to]).refused();
    assert!(refused.contains("the target is not empty (rows in signing_keys)"), "{refused}");
    let tables = "SELECT count(*) AS count FROM sqlite_master WHERE name = 'copy_progress'";
    assert_eq!(place.count("to.db", tables), 0, "it was marked");
}

#[tokio::test]
async fn arguments_that_do_not_fit() {
    let mut place = Room::new();
    let (from, to) = (place.empty("from.db"), place.empty("to.db"));
    for arguments in [
        &["db", "copy", "--from", &*from][..],
        &["db", "copy", "--to", &*to],
        &["db", "copy", "--from", &*from, "--from-file", "f", "--to", &*to],
        &["db", "copy", "--from", &*from, "--to-file", "there-is-none"],
    ] {
        place.program.run(arguments).refused();
    }
}

#[tokio::test]
async fn the_managed_profile_takes_no_file_as_a_target() {
    let mut place = Room::new();
    let (from, to) = (place.empty("from.db"), place.empty("to.db"));
    place.program.set("LYCEUM_PROFILE", "managed");
    let refused = place.program.run(&["db", "copy", "--from", &from, "--to", &to]).refused();
    assert!(refused.contains("managed"), "{refused}");
}

/// No message repeats a password.
#[tokio::test]
async fn passwords_are_not_told() {
    let mut place = Room::new();
    let from = place.empty("from.db");
    for url in [
        "mysql://someone:hunter2-hunter2@127.0.0.1:1/lyceum",
        "postgres://someone:hunter2-hunter2@127.0.0.1:1/lyceum",
        "mysql:someone:hunter2",
        "someone:hunter2-hunter2@127.0.0.1",
    ] {
        let said = place.program.run(&["db", "copy", "--from", &from, "--to", url]).refused();
        assert!(!said.contains("hunter2"), "{said}");
        let said = place.program.run(&["db", "copy", "--from", url, "--to", &from]).refused();
        assert!(!said.contains("hunter2"), "{said}");
    }
}
