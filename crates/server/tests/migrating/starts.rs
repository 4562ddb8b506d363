//! Two servers that start at once: one migrates, both serve.

use std::thread;

use crate::{
    databases::{Database, backups},
    support::{database::Kind, process::TestServer},
};

/// Starts two at once and returns the number of backups.
async fn together(database: &Database, expected: &[&str]) -> usize {
    let mut servers = [database.program(), database.program()];
    thread::scope(|scope| {
        for server in &mut servers {
            scope.spawn(|| server.boot());
        }
    });
    let mut applied = Vec::new();
    for server in &servers {
        let health = server.api().get("/health").send().await;
        assert_eq!(health.status, 200, "{health}");
        let log = server.log();
        let lines = log.lines().filter(|line| line.contains("applied"));
        applied.extend(
            lines
                .filter_map(|line| line.split("migration=").nth(1))
                .map(|name| name.trim_matches('"').to_owned()),
        );
    }
    assert_eq!(applied, expected);
    servers.iter().map(|server| backups(server).len()).sum()
}

fn names() -> Vec<&'static str> {
    storage_sqlite::MIGRATIONS.list.iter().map(|migration| migration.name).collect()
}

pub async fn on_an_empty_database(kind: Kind) {
    assert_eq!(together(&Database::empty(kind), &names()).await, 0);
}

pub async fn on_an_outdated_database(kind: Kind) {
    let database = Database::outdated(kind).await;
    assert_eq!(together(&database, &names()[names().len() - 1..]).await, 1);
    let verified: TestServer = database.program();
    verified.run(&["db", "verify"]).ok();
}
