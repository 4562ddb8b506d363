//! Whether anybody else works on the database. A backup may only be put back unasked where nobody
//! could have written since.
//!
//! What cannot be seen is not taken for absent: an account without the right `PROCESS` sees its own
//! sessions only, and a node of a cluster only those on itself.

use std::time::Duration;

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;

/// How long sessions of this process that have been closed take to go.
const SETTLES: Duration = Duration::from_secs(2);
const LOOK: Duration = Duration::from_millis(50);

/// What is known of others on the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Others {
    /// Nobody is there.
    None,
    /// So many sessions.
    Seen(i64),
    /// There may be somebody; why that is not known.
    Unseen(&'static str),
}

/// Remembers whether anybody was seen since it was put up.
pub(crate) struct Fence {
    breach: Option<String>,
}

#[derive(QueryableByName)]
struct Sessions {
    /// Of others, on this database.
    #[diesel(sql_type = BigInt)]
    others: i64,
    /// On the server, as far as this account sees them.
    #[diesel(sql_type = BigInt)]
    seen: i64,
    /// Whether it sees all.
    #[diesel(sql_type = BigInt)]
    sees_all: i64,
}

#[derive(QueryableByName)]
struct Variable {
    #[diesel(sql_type = Text, column_name = "Value")]
    value: String,
}

impl Fence {
    /// Looks for the first time.
    pub(crate) async fn put_up(conn: &mut Conn) -> Result<Self, StorageError> {
        let others = settled(conn).await?;
        Ok(Self { breach: others.told() })
    }

    /// Looks again. A look that fails is a breach.
    pub(crate) async fn look(&mut self, conn: &mut Conn) {
        if self.breach.is_none() {
            self.breach = match others(conn).await {
                Ok(others) => others.told(),
                Err(error) => Some(format!("who else works on the database cannot be seen ({error})")),
            };
        }
    }

    /// Who, or why not known, if it was broken.
    pub(crate) fn breach(&self) -> Option<&str> {
        self.breach.as_deref()
    }
}

impl Others {
    /// For people.
    pub(crate) fn told(&self) -> Option<String> {
        match self {
            Self::None => None,
            Self::Seen(1) => Some("another session is on the database".to_owned()),
            Self::Seen(number) => Some(format!("{number} other sessions are on the database")),
            Self::Unseen(why) => Some(format!("others may work on the database: {why}")),
        }
    }
}

/// Looks until those are gone who are going.
pub(crate) async fn settled(conn: &mut Conn) -> Result<Others, StorageError> {
    let begun = std::time::Instant::now();
    loop {
        let found = others(conn).await?;
        if found == Others::None || begun.elapsed() > SETTLES {
            return Ok(found);
        }
        tokio::time::sleep(LOOK).await;
    }
}

async fn others(conn: &mut Conn) -> Result<Others, StorageError> {
    let sessions: Sessions = sql_query(
        "SELECT CAST(COALESCE(SUM(ID <> CONNECTION_ID() AND DB = DATABASE()), 0) AS SIGNED) AS others, \
           CAST(COUNT(*) AS SIGNED) AS seen, \
           CAST((SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE = 'PROCESS' \
             AND REPLACE(GRANTEE, '''', '') = CURRENT_USER()) AS SIGNED) AS sees_all \
         FROM information_schema.PROCESSLIST",
    )
    .get_result(conn)
    .await
    .map_err(map_err)?;
    if sessions.others > 0 {
        return Ok(Others::Seen(sessions.others));
    }
    if status(conn, "wsrep_cluster_size").await?.is_some_and(|size| size > 1) {
        return Ok(Others::Unseen("sessions on the other nodes of the cluster cannot be seen"));
    }
    let connected = status(conn, "Threads_connected").await?;
    if sessions.sees_all == 0 && connected.is_none_or(|connected| connected > sessions.seen) {
        return Ok(Others::Unseen("sessions of other accounts cannot be seen without the right PROCESS"));
    }
    Ok(Others::None)
}

async fn status(conn: &mut Conn, name: &str) -> Result<Option<i64>, StorageError> {
    let query = format!("SHOW GLOBAL STATUS LIKE '{name}'");
    let rows: Vec<Variable> = sql_query(query).load(conn).await.map_err(map_err)?;
    Ok(rows.into_iter().next().and_then(|row| row.value.parse().ok()))
}
