//! Interrupted copies: they continue, and find what was changed.

use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

use crate::databases::Room;

/// Starts a copy and kills it when it prints a line with this beginning.
fn killed(place: &Room, from: &str, to: &str, line: &str) {
    let mut child = place
        .program
        .command(&[])
        .args(["db", "copy", "--from", from, "--to", to])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map(Result::unwrap);
    let found = lines.find(|written| written.starts_with(line));
    child.kill().unwrap();
    let status = child.wait().unwrap();
    assert!(found.is_some(), "it never wrote {line}");
    assert!(!status.success(), "it was done before it could be killed");
}

#[tokio::test]
async fn a_killed_copy_goes_on() {
    let mut place = Room::new();
    let (from, to) = (place.filled("from.db", 12_000).await, place.empty("to.db"));
    let copy = ["db", "copy", "--from", &from, "--to", &to];
    killed(&place, &from, &to, "copying audit_logs");
    let rows = || place.count("to.db", "SELECT copied AS count FROM copy_progress");
    let first = rows();
    killed(&place, &from, &to, "copying lesson_progress");
    let second = rows();
    assert!(0 < first && first < second, "{first}, {second}");

    // Meanwhile the target must not pass for complete, nor be mixed with another copy.
    let other = place.empty("other.db");
    let refused = place.program.run(&["db", "copy", "--from", &other, "--to", &to]).refused();
    assert!(refused.contains("a copy from another source into the target was not finished"), "{refused}");
    let refused = place.program.run(&["db", "copy", "--from", &to, "--to", &other]).refused();
    assert!(refused.contains("the source is not whole"), "{refused}");
    place.program.set("DATABASE_URL", &to);
    let refused = place.program.run(&["serve"]).refused();
    assert!(refused.contains("a copy into this database was not finished"), "{refused}");
    let verified = place.program.run(&["db", "verify"]);
    assert!(
        verified.stdout.contains("problem: a copy into this database was not finished"),
        "{}",
        verified.stdout
    );
    verified.refused();
    place.program.set("DATABASE_URL", "");

    let printed = place.program.run(&copy).ok();
    assert!(
        printed.contains(&format!("{second} of them had been brought by a copy that broke off")),
        "{printed}"
    );
    place.assert_equal("from.db", "to.db");
    let refused = place.program.run(&copy).refused();
    assert!(refused.contains("the target is not empty"), "{refused}");
}

#[tokio::test]
async fn a_value_that_changed_is_found() {
    let mut place = Room::new();
    let (from, to) = (place.filled("from.db", 6_000).await, place.empty("to.db"));
    let copy = ["db", "copy", "--from", &from, "--to", &to];
    killed(&place, &from, &to, "verifying accounts");
    // One digit of one number.
    place.execute(
        "to.db",
        "UPDATE quiz_grades SET max_score = 4.000000000000001 WHERE (quiz_id, account_id) =
         (SELECT quiz_id, account_id FROM quiz_grades LIMIT 1 OFFSET 7)",
    );
    let refused = place.program.run(&copy).refused();
    assert!(refused.contains("source and target differ:\ntable quiz_grades: the source has "), "{refused}");
    assert_eq!(refused.matches("\ntable ").count(), 1, "{refused}");
    place.program.set("DATABASE_URL", &to);
    let refused = place.program.run(&["serve"]).refused();
    assert!(refused.contains("was not finished"), "{refused}");
    place.program.set("DATABASE_URL", "");

    place.execute("to.db", "DELETE FROM quiz_grades");
    let refused = place.program.run(&copy).refused();
    assert!(refused.contains("something else changed it"), "{refused}");
}
