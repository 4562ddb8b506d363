//! The client of MariaDB and MySQL.

use mysql_async::{Conn, OptsBuilder, Row, prelude::Queryable};
use secrecy::{ExposeSecret as _, SecretString};

use crate::target::Target;

/// A connection.
pub struct Client(Conn);

impl Client {
    /// To the first host that answers, as the product does it.
    pub async fn connect(target: &Target) -> Result<Self, String> {
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
                Ok(connection) => return Ok(Self(connection)),
                Err(error) => refusal = said(error),
            }
        }
        Err(refusal)
    }

    pub async fn execute(&mut self, statement: &str) -> Result<(), String> {
        self.0.query_drop(statement).await.map_err(said)
    }

    pub async fn column(&mut self, query: &str, place: usize) -> Result<Vec<String>, String> {
        let rows: Vec<Row> = self.0.query(query).await.map_err(said)?;
        let texts = rows.iter().map(|row| match row.get_opt::<Option<String>, _>(place) {
            Some(Ok(text)) => Ok(text),
            Some(Err(_)) => Err("a value is no text".to_owned()),
            None => Err("the query has fewer columns".to_owned()),
        });
        texts.filter_map(Result::transpose).collect()
    }

    pub async fn close(self) -> Result<(), String> {
        self.0.disconnect().await.map_err(said)
    }
}

fn said(error: mysql_async::Error) -> String {
    match error {
        mysql_async::Error::Server(answer) => format!("{} ({})", answer.message, answer.code),
        other => other.to_string(),
    }
}
