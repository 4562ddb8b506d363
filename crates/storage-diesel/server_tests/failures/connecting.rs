//! Servers that cannot be used: told at once, in one line that says why and holds no password.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use repositories::{Storage as _, StorageError};
use secrecy::ExposeSecret;
use storage_diesel::server_options::{ServerOptions, fixed};
use storage_diesel::server_url::ServerUrl;

use crate::backend::{self, Admin, DEFAULT_PORT, Storage};
use crate::support::{parts, scratch, source};

const SECRET: &str = "hunter2";

/// Why a storage at that URL cannot be used. Both ways to a connection say the same.
async fn refused(text: &str, connect_timeout: Duration) -> String {
    let source = fixed(text, DEFAULT_PORT).unwrap();
    let options = ServerOptions { connect_timeout, ..ServerOptions::default() };
    let outcome = Storage::open(source.clone(), &options).status().await;
    let Err(StorageError::Unavailable(line)) = outcome else { panic!("{outcome:?}") };
    let same = Admin::new(source, &options).status().await;
    let Err(StorageError::Unavailable(same)) = same else { panic!("it can be used after all") };
    assert_eq!(line, same);
    assert!(!line.contains(SECRET) && !line.contains('\n') && line.len() < 300, "{line}");
    line
}

/// As [`refused`], within the usual time.
async fn refused_at_once(text: &str) -> String {
    let begun = Instant::now();
    let line = refused(text, Duration::from_secs(5)).await;
    assert!(begun.elapsed() < Duration::from_secs(5), "{line} took {:?}", begun.elapsed());
    line
}

fn text(url: &ServerUrl, user: &str, password: &str, port: u16) -> String {
    format!("x://{user}:{password}@{}:{port}/{}", url.hosts[0].name, url.database)
}

/// The URL of the scratch database as it is, with more parameters.
fn with(scratch: &ephemeral_db::Scratch, parameters: &str) -> String {
    let whole = scratch.url().expose_secret();
    format!("{}?{parameters}", whole.split('?').next().unwrap())
}

#[tokio::test]
async fn a_wrong_login_is_refused() {
    let scratch = scratch();
    let url = parts(&scratch);
    let port = url.hosts[0].port;
    for user in [url.user.as_str(), "nobody_of_that_name"] {
        // A server that trusts whoever connects is of no use here: it takes the first of the two.
        let line = refused_at_once(&text(&url, user, SECRET, port)).await;
        let place = format!("{}/{}: ", url.hosts[0], url.database);
        assert!(line.starts_with(&place) && line.contains(backend::WRONG_LOGIN), "{line}");
    }
}

#[tokio::test]
async fn a_database_that_is_not_there_is_refused() {
    let scratch = scratch();
    let text = scratch.url().expose_secret().replace(scratch.name(), "no_such_database");
    let line = refused_at_once(&text).await;
    assert!(line.contains(backend::WRONG_DATABASE), "{line}");
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_refused() {
    let scratch = scratch();
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let line = refused_at_once(&text(&parts(&scratch), "u", SECRET, port)).await;
    assert!(line.contains("refused"), "{line}");
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_given_up() {
    let scratch = scratch();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let text = text(&parts(&scratch), "u", SECRET, silent.local_addr().unwrap().port());
    let begun = Instant::now();
    let line = refused(&text, Duration::from_millis(300)).await;
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert!(line.contains("no answer within 300ms") || line.contains("timed out"), "{line}");
}

#[tokio::test]
async fn the_next_host_is_taken() {
    let scratch = scratch();
    let url = parts(&scratch);
    let dead = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let here = format!("@{}", url.hosts[0]);
    let whole = scratch.url().expose_secret();
    let text = whole.replace(&here, &format!("@{dead},{}", url.hosts[0]));
    assert_ne!(&text, whole);
    let storage = Storage::open(fixed(&text, DEFAULT_PORT).unwrap(), &ServerOptions::default());
    assert_eq!(storage.status().await.unwrap().backend, backend::NAME);
}

#[tokio::test]
async fn a_server_without_tls_is_refused_where_tls_is_asked_for() {
    let scratch = scratch();
    for mode in ["require", "verify-full"] {
        let line = refused_at_once(&with(&scratch, &format!("sslmode={mode}"))).await;
        assert!(line.contains(backend::NO_TLS), "{line}");
    }
}

#[tokio::test]
async fn a_file_without_certificates_is_refused() {
    let scratch = scratch();
    let line = refused_at_once(&with(&scratch, "sslmode=verify-full&sslrootcert=/dev/null")).await;
    assert!(line.contains("sslrootcert /dev/null: no certificate in it"), "{line}");
}

#[tokio::test]
async fn another_collation_is_named() {
    let scratch = scratch();
    scratch.execute(backend::LOOSE_TABLE).unwrap();
    let admin = Admin::new(source(&scratch), &ServerOptions::default());
    assert_eq!(admin.unfit().await.unwrap(), [backend::UNFIT]);
}
