//! What the shared tests must know of this database: names of types, and its own wording.

pub mod safety;
mod sql;

pub use sql::{PADS_SPACES, key, literal, nulled, reference, too_long, unfit};
pub use storage_postgres::backend::{Conn, RunQueryDsl};
pub use storage_postgres::{
    DEFAULT_PORT, PostgresAdmin as Admin, PostgresStorage as Storage, batch, connect,
};

/// As the storage names itself.
pub const NAME: &str = "postgres";
/// Where the server is.
pub const VARIABLE: &str = "LYCEUM_TEST_POSTGRES_URL";
/// The task that says where.
pub const TASK: &str = "test-postgres";

/// How its errors begin.
pub const DEADLOCK: &str = "deadlock detected";
pub const LOCK_TIMEOUT: &str = "canceling statement due to lock timeout";
pub const STATEMENT_TIMEOUT: &str = "canceling statement due to statement timeout";

/// A statement that would take longer than it may.
pub const SLEEP: &str = "SELECT pg_sleep(30)";
/// A statement that takes long and notices when it is to end.
pub const SLOW: &str = SLEEP;
/// Asks for the number of the session.
pub const OWN_ID: &str = "SELECT pg_backend_pid()::bigint AS number";

/// The statement that ends what another session is doing.
pub fn cancel(id: i64) -> String {
    format!("SELECT pg_cancel_backend({id})")
}

/// The statement that ends another session.
pub fn kill(id: i64) -> String {
    format!("SELECT pg_terminate_backend({id})")
}

/// What refusals of connections say.
pub const WRONG_LOGIN: &str = "password authentication failed for user";
pub const WRONG_DATABASE: &str = "database \"no_such_database\" does not exist";
pub const NO_TLS: &str = "server does not support TLS";

/// A table by whose column strings may be ordered otherwise, and what is said of it.
pub const LOOSE_TABLE: &str = "CREATE TABLE loose (word VARCHAR(10))";
pub const UNFIT: &str = "column loose.word has the collation default; \"C\" is needed";
