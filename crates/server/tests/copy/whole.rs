//! A copy without interruptions.

use crate::databases::Room;

#[tokio::test]
async fn every_row_of_every_table_arrives() {
    let mut place = Room::new();
    let (from, to) = (place.filled("from.db", 3_000).await, place.empty("to.db"));
    let printed = place.program.run(&["db", "copy", "--from", &from, "--to", &to]).ok();
    place.assert_equal("from.db", "to.db");
    assert!(printed.contains("source and target are equal"), "{printed}");
    assert!(printed.contains("files are not in the database"), "{printed}");
    let mut total = 0;
    for table in place.tables("from.db") {
        let line = printed.lines().find(|line| line.split(' ').next() == Some(table));
        let words: Vec<_> = line.unwrap_or_else(|| panic!("{table}: {printed}")).split_whitespace().collect();
        let rows = place.count("to.db", &format!("SELECT count(*) AS count FROM {table}"));
        assert!(rows > 0, "{table}");
        assert_eq!(words[1], rows.to_string(), "{table}");
        assert_eq!(words[2].len(), 64, "{table}");
        total += rows;
    }
    assert!(printed.contains(&format!("Copied {total} rows")), "{printed}");
    let verified = place.count("to.db", "SELECT count(*) AS count FROM pragma_foreign_key_check");
    assert_eq!(verified, 0);

    // The copy is a database like any other.
    place.program.set("DATABASE_URL", &to);
    place.program.boot();
    place.program.api().get("/health").ok().await;
    place.program.stop();
}

/// URLs may come from sources that other users of the machine cannot see.
#[tokio::test]
async fn urls_come_from_files_or_the_environment() {
    let mut place = Room::new();
    let (from, to) = (place.empty("from.db"), place.empty("to.db"));
    std::fs::write(place.path("from.url"), format!("{from}\n")).unwrap();
    place.program.set("LYCEUM_COPY_TO", &to);
    let file = place.path("from.url").display().to_string();
    let printed = place.program.run(&["db", "copy", "--from-file", &file]).ok();
    assert!(printed.contains("Copied 0 rows of 58 tables"), "{printed}");
    assert!(!printed.contains("files are not in the database"), "{printed}");
}
