//! The client of MariaDB and MySQL.

use mysql_async::{Conn, OptsBuilder, Row, from_row_opt, prelude::Queryable};
use secrecy::{ExposeSecret as _, SecretString};

use crate::target::Target;

pub async fn execute(target: &Target, statements: &[&str]) -> Result<(), String> {
    let mut connection = connect(target).await?;
    for statement in statements {
        connection.query_drop(*statement).await.map_err(said)?;
    }
    connection.disconnect().await.map_err(said)
}

pub async fn column(target: &Target, query: &str) -> Result<Vec<String>, String> {
    let mut connection = connect(target).await?;
    let rows: Vec<Row> = connection.query(query).await.map_err(said)?;
    connection.disconnect().await.map_err(said)?;
    Ok(rows.iter().filter_map(|row| row.get_opt(0)?.ok()).collect())
}

pub async fn disconnect_others(target: &Target, database: &str) -> Result<(), String> {
    let mut connection = connect(target).await?;
    let ids: Vec<Row> = connection
        .exec("SELECT id FROM information_schema.processlist WHERE db = ?", (database,))
        .await
        .map_err(said)?;
    for row in ids {
        let (id,) = from_row_opt::<(u64,)>(row).map_err(|error| error.to_string())?;
        // It may be gone by itself meanwhile.
        let _ = connection.query_drop(format!("KILL {id}")).await;
    }
    connection.disconnect().await.map_err(said)
}

/// The first host that answers, as the product does it.
async fn connect(target: &Target) -> Result<Conn, String> {
    let mut refusal = "no host is named".to_owned();
    for (host, port) in &target.hosts {
        let options = OptsBuilder::default()
            .ip_or_hostname(host)
            .tcp_port(*port)
            .user(target.user.as_deref())
            .pass(target.password.as_ref().map(SecretString::expose_secret))
            .db_name(target.database.as_deref())
            // The socket of a server asks for the account of the operating system.
            .prefer_socket(false);
        match Conn::new(options).await {
            Ok(connection) => return Ok(connection),
            Err(error) => refusal = said(error),
        }
    }
    Err(refusal)
}

#[expect(clippy::needless_pass_by_value, reason = "reads as a function at `map_err`")]
fn said(error: mysql_async::Error) -> String {
    error.to_string()
}
