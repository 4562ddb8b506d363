//! Whether anybody else uses the database. A backup may only be restored automatically if nobody else could
//! have written since.
//!
//! What cannot be observed is not assumed absent: an account without the `PROCESS` privilege sees only its
//! own sessions, and a node of a cluster only those on itself.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, sql_query};
use repositories::StorageError;
use tokio::task::JoinHandle;

use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::lease;
use crate::pooled::ServerAdmin;

/// How long closed sessions take to disappear.
const SETTLES: Duration = Duration::from_secs(2);
const LOOK: Duration = Duration::from_millis(50);
/// How often sessions are polled while statements run.
const WATCH: Duration = Duration::from_millis(200);

/// What is known about other sessions on the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Others {
    /// There are none.
    None,
    /// There are so many.
    Seen(i64),
    /// There may be some; the text says why that is not known.
    Unseen(&'static str),
}

/// Remembers whether another session appeared since it was created. It polls over a connection of its
/// own, and compares the server's counter of connections, since sessions may come and go between polls.
pub(crate) struct Fence {
    breach: Arc<Mutex<Option<String>>>,
    place: Watched,
    count: Count,
    watch: JoinHandle<()>,
}

/// A database, and the session on it that belongs to this run.
#[derive(Clone)]
struct Watched {
    database: String,
    own: i64,
}

/// How many connections the server has accepted, and how many of them this run made.
#[derive(Debug, Clone, Copy)]
struct Count {
    all: i64,
    own: u64,
}

#[derive(QueryableByName)]
struct Own {
    #[diesel(sql_type = Text)]
    database: String,
    #[diesel(sql_type = BigInt)]
    id: i64,
}

#[derive(QueryableByName)]
struct Sessions {
    /// Other sessions on this database.
    #[diesel(sql_type = BigInt)]
    others: i64,
    /// On the server, as far as this account sees them.
    #[diesel(sql_type = BigInt)]
    seen: i64,
    /// Whether it can see all of them.
    #[diesel(sql_type = BigInt)]
    sees_all: i64,
}

#[derive(QueryableByName)]
struct Variable {
    #[diesel(sql_type = Text, column_name = "Value")]
    value: String,
}

impl Watched {
    async fn of(conn: &mut Conn) -> Result<Self, StorageError> {
        let query = "SELECT CAST(DATABASE() AS CHAR) AS `database`, CAST(CONNECTION_ID() AS SIGNED) AS id";
        let own: Own = sql_query(query).get_result(conn).await.map_err(map_err)?;
        Ok(Self { database: own.database, own: own.id })
    }
}

impl Count {
    async fn now(admin: &ServerAdmin, conn: &mut Conn) -> Result<Self, StorageError> {
        // Its own count comes first: a connection made between the two reads then counts as a breach rather
        // than going unnoticed.
        let own = admin.connections();
        let all = status(conn, "Connections").await?;
        let missing = || StorageError::Backend("the server does not count its connections".to_owned());
        Ok(Self { all: all.ok_or_else(missing)?, own })
    }

    /// How many others connected since; another server behind the same name has another counter.
    fn others_until(self, now: Self) -> i64 {
        let own = i64::try_from(now.own.saturating_sub(self.own)).unwrap_or(i64::MAX);
        now.all.saturating_sub(self.all).saturating_sub(own)
    }
}

impl Fence {
    /// Waits for closing sessions to go, and watches from then on. Whatever is read from the database
    /// afterwards includes everything that they wrote.
    pub(crate) async fn put_up(admin: &ServerAdmin, conn: &mut Conn) -> Result<Self, StorageError> {
        let place = Watched::of(conn).await?;
        let mut own = lease::beside(admin).await?;
        settled(conn).await?;
        let count = Count::now(admin, conn).await?;
        // Sessions that are here now are not counted; any that come later are.
        let breach = Arc::new(Mutex::new(others(conn, &place).await?.told()));
        let (seen, watched) = (Arc::clone(&breach), place.clone());
        let watch = tokio::spawn(async move {
            while known(&seen).is_none() {
                tokio::time::sleep(WATCH).await;
                note(&seen, others(&mut own, &watched).await);
            }
        });
        Ok(Self { breach, place, count, watch })
    }

    /// Who connected, or why that is not known. A failed poll counts as a breach.
    pub(crate) async fn breach(&self, admin: &ServerAdmin, conn: &mut Conn) -> Option<String> {
        note(&self.breach, others(conn, &self.place).await);
        if self.watch.is_finished() && known(&self.breach).is_none() {
            return Some("nobody has looked who else works on the database".to_owned());
        }
        if let Some(breach) = known(&self.breach) {
            return Some(breach);
        }
        match Count::now(admin, conn).await {
            Ok(now) => match self.count.others_until(now) {
                0 => None,
                number => Some(format!(
                    "others were connected to the server meanwhile ({number} connections), and may have written"
                )),
            },
            Err(error) => Some(unseen(&error)),
        }
    }
}

impl Drop for Fence {
    fn drop(&mut self) {
        self.watch.abort();
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

fn known(breach: &Mutex<Option<String>>) -> Option<String> {
    breach.lock().unwrap_or_else(PoisonError::into_inner).clone()
}

/// Remembers the first breach.
fn note(breach: &Mutex<Option<String>>, found: Result<Others, StorageError>) {
    let told = match found {
        Ok(others) => others.told(),
        Err(error) => Some(unseen(&error)),
    };
    let mut breach = breach.lock().unwrap_or_else(PoisonError::into_inner);
    if breach.is_none() {
        *breach = told;
    }
}

fn unseen(error: &StorageError) -> String {
    format!("who else works on the database cannot be seen ({error})")
}

/// Polls once.
pub(crate) async fn look(conn: &mut Conn) -> Result<Others, StorageError> {
    let place = Watched::of(conn).await?;
    others(conn, &place).await
}

/// Polls until the closing sessions are gone.
pub(crate) async fn settled(conn: &mut Conn) -> Result<Others, StorageError> {
    let (place, begun) = (Watched::of(conn).await?, Instant::now());
    loop {
        let found = others(conn, &place).await?;
        if found == Others::None || begun.elapsed() > SETTLES {
            return Ok(found);
        }
        tokio::time::sleep(LOOK).await;
    }
}

async fn others(conn: &mut Conn, place: &Watched) -> Result<Others, StorageError> {
    let sessions: Sessions = sql_query(
        "SELECT CAST(COALESCE(SUM(ID <> ? AND DB = ?), 0) AS SIGNED) AS others, \
           CAST(COUNT(*) AS SIGNED) AS seen, \
           CAST((SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES WHERE PRIVILEGE_TYPE = 'PROCESS' \
             AND REPLACE(GRANTEE, '''', '') = CURRENT_USER()) AS SIGNED) AS sees_all \
         FROM information_schema.PROCESSLIST",
    )
    .bind::<BigInt, _>(place.own)
    .bind::<Text, _>(&place.database)
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

pub(crate) async fn status(conn: &mut Conn, name: &str) -> Result<Option<i64>, StorageError> {
    let query = format!("SHOW GLOBAL STATUS LIKE '{name}'");
    let rows: Vec<Variable> = sql_query(query).load(conn).await.map_err(map_err)?;
    Ok(rows.into_iter().next().and_then(|row| row.value.parse().ok()))
}
