//! The connection, and how queries run on it: what the shared queries know under `crate::backend`.

use diesel_async::SimpleAsyncConnection;
use mysql_async::prelude::Queryable;
use mysql_async::{OptsBuilder, SslOpts};
use repositories::StorageError;
use storage_diesel::server_options::ServerOptions;
use storage_diesel::server_url::{Host, ServerUrl, TlsMode};
use storage_diesel::trust;

use crate::errors;

/// The database, as Diesel names it.
pub type Db = diesel::mysql::Mysql;
/// A value as it is read.
pub type Raw<'a> = diesel::mysql::MysqlValue<'a>;
/// A connection.
pub type Conn = diesel_async::AsyncMysqlConnection;

pub use crate::pooled::RunQueryDsl;

/// As `/health` says it.
pub(crate) const NAME: &str = "mysql";
/// Where a server listens unless the URL says otherwise.
pub const DEFAULT_PORT: u16 = 3306;

/// A connection to one host, set up so that every server behaves alike. A server that cannot be used
/// (too old, another character set, not ready) is refused with the reason.
pub async fn connect(url: &ServerUrl, host: &Host, options: &ServerOptions) -> Result<Conn, StorageError> {
    let unusable = |why: String| StorageError::Unavailable(why);
    let builder = OptsBuilder::default()
        .ip_or_hostname(host.name.clone())
        .tcp_port(host.port)
        .user(Some(url.user.clone()))
        .pass(Some(url.password().to_owned()))
        .db_name(Some(url.database.clone()))
        .ssl_opts(tls(url).map_err(unusable)?)
        .prefer_socket(Some(false))
        // Diesel keeps the statements.
        .stmt_cache_size(0)
        // An update that changes nothing still tells that the row is there.
        .client_found_rows(true);
    let mut conn =
        mysql_async::Conn::new(builder).await.map_err(|error| unusable(errors::connecting(&error)))?;
    let version: Option<String> =
        conn.query_first("SELECT @@version").await.map_err(|error| unusable(errors::connecting(&error)))?;
    let version = version.ok_or_else(|| unusable("the server does not tell its version".to_owned()))?;
    let flavour = Flavour::of(&version).map_err(unusable)?;
    let mut conn = Conn::try_from(conn).await.map_err(|error| unusable(error.to_string()))?;
    conn.batch_execute(&flavour.session(options)).await.map_err(|error| unusable(error.to_string()))?;
    if flavour == Flavour::MariaDb {
        // On a cluster, a statement waits until what other nodes acknowledged has arrived. Servers
        // that cannot be part of one do not know the variable.
        let _unknown_variable = conn.batch_execute("SET SESSION wsrep_sync_wait = 7").await;
    }
    Ok(conn)
}

fn tls(url: &ServerUrl) -> Result<Option<SslOpts>, String> {
    Ok(match url.tls {
        TlsMode::Disable => None,
        TlsMode::Require => Some(SslOpts::default().with_danger_accept_invalid_certs(true)),
        TlsMode::VerifyFull => {
            let roots = trust::root_certificates(url)?;
            let roots = roots.into_iter().map(|root| root.to_vec().into()).collect();
            Some(SslOpts::default().with_root_certs(roots).with_disable_built_in_roots(true))
        }
    })
}

/// The two families, as far as they differ here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flavour {
    MariaDb,
    MySql,
}

impl Flavour {
    /// From the text of `@@version`; servers that lack what the schema needs (enforced checks,
    /// `MySQL` 8.0.16 and `MariaDB` 10.6) are refused.
    fn of(version: &str) -> Result<Self, String> {
        let flavour = if version.contains("MariaDB") { Self::MariaDb } else { Self::MySql };
        let mut numbers = version.split(['.', '-']).map_while(|part| part.parse::<u32>().ok());
        let found = [numbers.next(), numbers.next(), numbers.next()].map(Option::unwrap_or_default);
        let (name, least) = match flavour {
            Self::MariaDb => ("MariaDB", [10, 6, 0]),
            Self::MySql => ("MySQL", [8, 0, 16]),
        };
        if found < least {
            let [major, minor, patch] = least;
            return Err(format!(
                "the server is {name} {version}; {major}.{minor}.{patch} or newer is needed"
            ));
        }
        Ok(flavour)
    }

    /// What makes sessions alike, whatever the server's configuration: strict values, UTC, English
    /// messages (errors are told apart by them), bounded waits.
    fn session(self, options: &ServerOptions) -> String {
        let locks = options.lock_timeout.as_secs().max(1);
        let statements = options.statement_timeout;
        let own = match self {
            Self::MariaDb => format!("max_statement_time = {}", statements.as_secs_f64()),
            Self::MySql => format!("max_execution_time = {}", statements.as_millis()),
        };
        format!(
            "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,\
             NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY', time_zone = '+00:00', lc_messages = 'en_US', \
             autocommit = 1, foreign_key_checks = 1, unique_checks = 1, innodb_lock_wait_timeout = {locks}, {own}; \
             SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ; \
             SET NAMES utf8mb4 COLLATE utf8mb4_bin"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_servers_are_refused() {
        assert_eq!(Flavour::of("10.11.19-MariaDB-0+deb12u1"), Ok(Flavour::MariaDb));
        assert_eq!(Flavour::of("8.4.3"), Ok(Flavour::MySql));
        assert_eq!(Flavour::of("9.1.0-commercial"), Ok(Flavour::MySql));
        for old in ["10.5.27-MariaDB", "5.7.44-log", "8.0.15"] {
            assert!(Flavour::of(old).unwrap_err().contains("or newer is needed"), "{old}");
        }
    }
}
