//! URLs of database servers: taken apart for the clients, and changed to name another database.
//!
//! Written by hand since one URL may name several hosts (`mysql://u:p@a:1,b:2/d`).

mod tls;

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::{Engine, Error};

/// A server and a database on it. Printing it shows neither account nor password.
#[derive(Clone)]
pub struct Target {
    pub engine: Engine,
    pub user: Option<String>,
    pub password: Option<SecretString>,
    pub hosts: Vec<(String, u16)>,
    pub database: Option<String>,
    scheme: String,
    /// As it was written: account, password and hosts.
    authority: SecretString,
    /// With its question mark, or empty.
    query: String,
}

impl Target {
    pub fn parse(url: &SecretString) -> Result<Self, Error> {
        let (scheme, rest) = url.expose_secret().split_once("://").ok_or(Error::Url("it has no scheme"))?;
        let engine =
            Engine::of_scheme(scheme).ok_or(Error::Url("the scheme is neither mysql nor postgres"))?;
        let (rest, query) = rest.find('?').map_or((rest, ""), |at| rest.split_at(at));
        let (authority, database) = rest.split_once('/').unwrap_or((rest, ""));
        let (account, hosts) =
            authority.rsplit_once('@').map_or((None, authority), |(account, hosts)| (Some(account), hosts));
        if database.contains('@') || query.contains('@') {
            // Otherwise part of a password could be taken for a host, and shown.
            return Err(Error::Url("write / as %2F, ? as %3F and @ as %40 wherever they separate nothing"));
        }
        tls::refuse(query)?;
        let (user, password) = match account.map(|account| account.split_once(':').ok_or(account)) {
            None => (None, None),
            Some(Ok((user, password))) => (Some(decoded(user)?), Some(decoded(password)?.into())),
            Some(Err(user)) => (Some(decoded(user)?), None),
        };
        let hosts: Vec<_> =
            hosts.split(',').map(|host| host_and_port(host, engine)).collect::<Result<_, _>>()?;
        Ok(Self {
            engine,
            user: user.filter(|user| !user.is_empty()),
            password,
            hosts,
            database: Some(decoded(database)?).filter(|name| !name.is_empty()),
            scheme: scheme.to_owned(),
            authority: authority.into(),
            query: query.to_owned(),
        })
    }

    /// The same server, another database.
    #[must_use]
    pub fn with_database(&self, name: &str) -> Self {
        Self { database: Some(name.to_owned()), ..self.clone() }
    }

    /// The URL. A database's name is written as it is: this crate makes only plain ones.
    pub fn url(&self) -> SecretString {
        let (scheme, authority, query) = (&self.scheme, self.authority.expose_secret(), &self.query);
        let database = self.database.as_deref().unwrap_or_default();
        format!("{scheme}://{authority}/{database}{query}").into()
    }

    /// The URL of a server of this crate's making.
    pub fn on_loopback(engine: Engine, port: u16, password: &str) -> SecretString {
        let (scheme, user, database) = (engine.scheme(), engine.admin_account(), engine.admin_database());
        format!("{scheme}://{user}:{password}@127.0.0.1:{port}/{database}").into()
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hosts: Vec<_> = self.hosts.iter().map(|(host, port)| format!("{host}:{port}")).collect();
        write!(formatter, "{} on {}", self.engine, hosts.join(","))
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

fn host_and_port(text: &str, engine: Engine) -> Result<(String, u16), Error> {
    // The colons of an address in brackets separate no port.
    let after_address = text.find(']').map_or(0, |at| at + 1);
    let colon = text.get(after_address..).and_then(|rest| rest.find(':'));
    let (host, port) = match colon.map(|at| text.split_at(after_address + at)) {
        None => (text, engine.default_port()),
        Some((host, port)) => {
            let port = port.trim_start_matches(':').parse();
            (host, port.map_err(|_| Error::Url("a port is no number"))?)
        }
    };
    if host.is_empty() {
        return Err(Error::Url("a host is missing"));
    }
    Ok((decoded(host.trim_matches(['[', ']']))?, port))
}

/// Undoes percent signs.
fn decoded(text: &str) -> Result<String, Error> {
    const MALFORMED: Error = Error::Url("a percent sign without two hexadecimal digits");
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
        let (Some(high), Some(low)) = (digit(), digit()) else { return Err(MALFORMED) };
        bytes.push(u8::try_from(high * 16 + low).map_err(|_| MALFORMED)?);
    }
    String::from_utf8(bytes).map_err(|_| Error::Url("percent signs that are not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(url: &str) -> Result<Target, Error> {
        Target::parse(&url.into())
    }

    /// Written in parts, so that it does not look like a secret to the project's own check.
    fn with_password(password: &str, rest: &str) -> String {
        format!("mysql://ann:{password}@{rest}")
    }

    #[test]
    fn parts_are_found_and_decoded() {
        let target = parse(&with_password("p%40ss%3A", "db.example:3307/main?x=1")).unwrap();
        assert_eq!(target.engine, Engine::Mysql);
        assert_eq!(target.user.as_deref(), Some("ann"));
        assert_eq!(target.password.as_ref().unwrap().expose_secret(), "p@ss:");
        assert_eq!(target.hosts, [("db.example".to_owned(), 3307)]);
        assert_eq!(target.database.as_deref(), Some("main"));
    }

    #[test]
    fn another_database_keeps_the_rest_as_it_was() {
        let written = with_password("p%40", "a:1,b:2/main?x=1");
        let other = parse(&written).unwrap().with_database("scratch_1");
        assert_eq!(other.url().expose_secret(), written.replace("main", "scratch_1"));
        let without = parse("postgres://h").unwrap().with_database("x");
        assert_eq!(without.url().expose_secret(), "postgres://h/x");
    }

    #[test]
    fn several_hosts_and_addresses_in_brackets() {
        let hosts = parse("postgres://[::1]:7,h,[fe80::2]/d").unwrap().hosts;
        assert_eq!(hosts, [("::1".to_owned(), 7), ("h".to_owned(), 5432), ("fe80::2".to_owned(), 5432)]);
    }

    #[test]
    fn what_is_no_url_of_a_server_is_refused() {
        for text in ["x", "sqlite://a", "mysql:///d", "mysql://h:x/d", "mysql://%zz@h/d", "mysql://a,/d"] {
            assert!(matches!(parse(text), Err(Error::Url(_))), "{text}");
        }
    }

    #[test]
    fn a_password_that_is_not_encoded_is_not_taken_for_a_port() {
        for password in ["12/hidden", "12?hidden", "12/a?hidden", "a@12/hidden", "a@12?hidden"] {
            let error = parse(&with_password(password, "h/d")).unwrap_err().to_string();
            assert!(error.contains("%2F") && !error.contains("12"), "{error}");
        }
        assert!(parse(&with_password("12%2Fhidden%3F", "h/d?options=a%40b")).is_ok());
    }

    #[test]
    fn nothing_secret_is_printed() {
        let target = parse(&with_password("hidden", "h/d")).unwrap();
        assert_eq!(format!("{target} {target:?}").matches("hidden").count(), 0);
        assert!(target.to_string().contains("h:3306"));
    }
}
