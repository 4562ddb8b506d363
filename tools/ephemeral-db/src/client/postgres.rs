//! The client of PostgreSQL.

use std::time::Duration;

use secrecy::ExposeSecret as _;
use tokio_postgres::{Config, NoTls, SimpleQueryMessage};

use crate::target::Target;

const UNTIL_CONNECTED: Duration = Duration::from_secs(10);

/// A connection.
pub struct Client(tokio_postgres::Client);

impl Client {
    /// Connects; the connection ends with its client.
    pub async fn connect(target: &Target) -> Result<Self, String> {
        let url = target.url();
        let mut config: Config = url.expose_secret().parse().map_err(said)?;
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(UNTIL_CONNECTED);
        }
        let (client, connection) = config.connect(NoTls).await.map_err(said)?;
        tokio::spawn(connection);
        Ok(Self(client))
    }

    pub async fn execute(&mut self, statement: &str) -> Result<(), String> {
        self.0.batch_execute(statement).await.map_err(said)
    }

    pub async fn column(&mut self, query: &str, place: usize) -> Result<Vec<String>, String> {
        let messages = self.0.simple_query(query).await.map_err(said)?;
        let texts = messages.iter().filter_map(|message| match message {
            SimpleQueryMessage::Row(row) => row.try_get(place).map_err(said).transpose(),
            _ => None,
        });
        texts.map(|text| text.map(str::to_owned)).collect()
    }
}

/// With its causes: the client's own text is only their heading.
#[expect(clippy::needless_pass_by_value, reason = "reads as a function at `map_err`")]
fn said(error: tokio_postgres::Error) -> String {
    if let Some(answer) = error.as_db_error() {
        return format!("{} ({})", answer.message(), answer.code().code());
    }
    let cause = std::error::Error::source(&error).map(|cause| format!(": {cause}")).unwrap_or_default();
    format!("{error}{cause}")
}
