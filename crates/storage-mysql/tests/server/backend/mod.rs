//! What the shared tests must know of this database: names of types, and its own wording.

pub mod safety;
mod sql;

pub use sql::{PADS_SPACES, key, literal, nulled, reference, too_long, unfit};
pub use storage_mysql::backend::{Conn, RunQueryDsl};
pub use storage_mysql::{DEFAULT_PORT, MysqlAdmin as Admin, MysqlStorage as Storage, batch, connect};

/// As the storage names itself.
pub const NAME: &str = "mysql";
/// Where the server is.
pub const VARIABLE: &str = "LYCEUM_TEST_MYSQL_URL";
/// The task that says where.
pub const TASK: &str = "test-mariadb";

/// How its errors begin.
pub const DEADLOCK: &str = "Deadlock found when trying to get lock";
pub const LOCK_TIMEOUT: &str = "Lock wait timeout exceeded";
pub const STATEMENT_TIMEOUT: &str = "Query execution was interrupted (max_statement_time exceeded)";

/// A statement that would take longer than it may.
pub const SLEEP: &str = "SELECT SLEEP(30)";
/// A statement that takes long and notices when it is to end. `SLEEP` alone answers 1 then.
pub const SLOW: &str = "SELECT COUNT(*) FROM information_schema.COLLATIONS a, information_schema.COLLATIONS b, \
                        information_schema.COLLATIONS c, information_schema.COLLATIONS d";
/// Asks for the number of the session.
pub const OWN_ID: &str = "SELECT CAST(CONNECTION_ID() AS SIGNED) AS number";

/// The statement that ends what another session is doing.
pub fn cancel(id: i64) -> String {
    format!("KILL QUERY {id}")
}

/// The statement that ends another session.
pub fn kill(id: i64) -> String {
    format!("KILL {id}")
}

/// What refusals of connections say.
pub const WRONG_LOGIN: &str = "login refused: Access denied for user";
pub const WRONG_DATABASE: &str = "Unknown database 'no_such_database'";
pub const NO_TLS: &str = "SSL";

/// A table by whose column other strings would be equal, and what is said of it.
pub const LOOSE_TABLE: &str = "CREATE TABLE loose (word VARCHAR(10)) DEFAULT CHARACTER SET utf8mb4 \
                               COLLATE utf8mb4_general_ci";
pub const UNFIT: &str = "column loose.word has the collation utf8mb4_general_ci; utf8mb4_bin is needed";
