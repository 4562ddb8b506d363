//! The connection, and how queries run on it: what the shared queries know under `crate::backend`.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use diesel_async::SimpleAsyncConnection;
use repositories::StorageError;
use rustls::client::WebPkiServerVerifier;
use rustls::{ClientConfig, RootCertStore};
use storage_diesel::server_options::ServerOptions;
use storage_diesel::server_url::{Host, ServerUrl, TlsMode};
use storage_diesel::trust;
use tokio_postgres::config::{SslMode, TargetSessionAttrs};
use tokio_postgres::{Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::anyone::Anyone;

/// The database, as Diesel names it.
pub type Db = diesel::pg::Pg;
/// A value as it is read.
pub type Raw<'a> = diesel::pg::PgValue<'a>;
/// A connection.
pub type Conn = diesel_async::AsyncPgConnection;

pub use crate::pooled::RunQueryDsl;

/// As `/health` says it.
pub(crate) const NAME: &str = "postgres";
/// Where a server listens unless the URL says otherwise.
pub const DEFAULT_PORT: u16 = 5432;
/// The oldest server that is supported, as `server_version_num` counts.
const OLDEST: u32 = 140_000;

/// A connection to one host, set up so that every server behaves alike. A server that cannot be used
/// (too old, another encoding, a standby) is refused with the reason.
pub async fn connect(url: &ServerUrl, host: &Host, options: &ServerOptions) -> Result<Conn, StorageError> {
    let unusable = |why: String| StorageError::Unavailable(why);
    let mut config = Config::new();
    config
        .host(&host.name)
        .port(host.port)
        .user(&url.user)
        .password(url.password())
        .dbname(&url.database)
        .application_name("lyceum")
        .connect_timeout(options.connect_timeout)
        .keepalives_idle(Duration::from_secs(30))
        .target_session_attrs(TargetSessionAttrs::ReadWrite);
    let mut conn = match url.tls {
        TlsMode::Disable => {
            config.ssl_mode(SslMode::Disable);
            let (client, connection) =
                config.connect(NoTls).await.map_err(|error| unusable(connecting(&error)))?;
            Conn::try_from_client_and_connection(client, connection).await
        }
        TlsMode::Require | TlsMode::VerifyFull => {
            config.ssl_mode(SslMode::Require);
            let tls = MakeRustlsConnect::new(tls(url).map_err(unusable)?);
            let (client, connection) =
                config.connect(tls).await.map_err(|error| unusable(connecting(&error)))?;
            Conn::try_from_client_and_connection(client, connection).await
        }
    }
    .map_err(|error| unusable(error.to_string()))?;
    conn.batch_execute(&session(options)).await.map_err(|error| unusable(error.to_string()))?;
    // Errors are told apart by code where Diesel hands it on, else by their English text. Who may
    // not choose the language gets the server's.
    let _may_not_choose = conn.batch_execute("SET lc_messages = 'C'").await;
    Ok(conn)
}

/// What makes sessions alike, whatever the server's configuration, and refuses servers that cannot
/// be made so.
fn session(options: &ServerOptions) -> String {
    let locks = options.lock_timeout.as_millis();
    let statements = options.statement_timeout.as_millis();
    let units = options.unit_timeout.as_millis();
    format!(
        "SET TIME ZONE 'UTC'; SET client_encoding = 'UTF8'; SET lock_timeout = {locks}; \
         SET statement_timeout = {statements}; SET idle_in_transaction_session_timeout = {units}; \
         SET default_transaction_isolation = 'read committed'; SET synchronous_commit = 'on'; \
         DO $$ BEGIN \
           IF current_setting('server_version_num')::integer < {OLDEST} THEN \
             RAISE EXCEPTION 'the server is PostgreSQL %; 14 or newer is needed', current_setting('server_version'); \
           END IF; \
           IF current_setting('server_encoding') <> 'UTF8' THEN \
             RAISE EXCEPTION 'the database has the encoding %; UTF8 is needed', current_setting('server_encoding'); \
           END IF; \
         END $$"
    )
}

/// Why there is no connection.
fn connecting(error: &tokio_postgres::Error) -> String {
    match (error.as_db_error(), error.source()) {
        (Some(server), _) => server.message().to_owned(),
        (None, Some(source)) => format!("{error}: {source}"),
        (None, None) => error.to_string(),
    }
}

fn tls(url: &ServerUrl) -> Result<ClientConfig, String> {
    let builder = ClientConfig::builder();
    if url.tls == TlsMode::Require {
        let verifier = Arc::new(Anyone::new());
        return Ok(builder.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth());
    }
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(trust::root_certificates(url)?);
    let verifier = WebPkiServerVerifier::builder(Arc::new(roots))
        .build()
        .map_err(|error| format!("no certificate can be trusted: {error}"))?;
    Ok(builder.with_webpki_verifier(verifier).with_no_client_auth())
}
