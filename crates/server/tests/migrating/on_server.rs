//! On servers.

use crate::{databases::Database, each::tests, support::database::Kind};

/// Complete records prove nothing when the rest of a restore is missing.
#[test]
fn mysql_half_a_restore_serves_nobody() {
    let database = Database::empty(Kind::Mysql);
    let program = database.program();
    program.run(&["db", "migrate"]).ok();
    database.execute(&[
        "CREATE TABLE migration_lease (id BIGINT NOT NULL PRIMARY KEY, owner VARCHAR(255) NOT NULL, \
         purpose VARCHAR(20) NOT NULL, ends_at DATETIME(6) NOT NULL) \
         DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
        "INSERT INTO migration_lease VALUES (1, 'nobody', 'restore', UTC_TIMESTAMP(6))",
    ]);
    for command in
        [&["serve", "--no-migrate"] as &[&str], &["serve"], &["db", "migrate"], &["db", "rollback", "--yes"]]
    {
        let refused = program.run(command).refused();
        assert!(refused.contains("lyceum db restore --from FILE --yes"), "{command:?}: {refused}");
    }
    let verified = program.run(&["db", "verify"]);
    assert!(
        !verified.status.success() && verified.stdout.contains("a backup was to take"),
        "{}",
        verified.stdout
    );
    assert!(program.run(&["db", "status"]).ok().contains("a backup was to take the place"));
}

mod mysql {
    use super::*;
    tests!(Kind::Mysql);
}

mod postgres {
    use super::*;
    tests!(Kind::Postgres);
}
