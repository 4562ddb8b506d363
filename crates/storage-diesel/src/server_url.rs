//! Where a database server is: `SCHEME://USER:PASSWORD@HOST:PORT,HOST:PORT/DATABASE?sslmode=…`.
//!
//! The clients take one host; a cluster has several. The password never leaves this type but
//! through [`ServerUrl::password`], and no message repeats the text that was parsed.

use std::fmt;
use std::path::PathBuf;

use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};

/// How the connection is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsMode {
    /// Not at all. For servers on this machine.
    Disable,
    /// Encrypted; the server is whoever answers.
    Require,
    /// Encrypted, and the server proves by a certificate that it is the named host.
    VerifyFull,
}

/// A machine of the deployment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Host {
    /// Name or address.
    pub name: String,
    /// TCP port.
    pub port: u16,
}

/// A parsed URL. `Debug` and `Display` show hosts and database only.
#[derive(Clone)]
pub struct ServerUrl {
    /// In the order in which they are tried.
    pub hosts: Vec<Host>,
    /// Who logs in.
    pub user: String,
    /// Name of the database.
    pub database: String,
    /// How the connection is protected.
    pub tls: TlsMode,
    /// Certificates that are trusted instead of the system's.
    pub root_certificates: Option<PathBuf>,
    password: SecretString,
}

/// Why a URL is no good. It never holds the URL.
#[derive(Debug, thiserror::Error)]
#[error("the database URL is not usable: {0}")]
pub struct UrlError(String);

impl UrlError {
    /// For a reason in which the URL does not occur.
    pub fn new(reason: &str) -> Self {
        Self(reason.to_owned())
    }
}

impl ServerUrl {
    /// Parses what stands after `SCHEME:`. Of several hosts, those without a port get
    /// `default_port`. Servers on this machine are spoken to in the clear unless the URL says
    /// otherwise, all others with verified TLS.
    pub fn parse(rest: &str, default_port: u16) -> Result<Self, UrlError> {
        let error = |why: &str| UrlError(why.to_owned());
        let rest = rest
            .strip_prefix("//")
            .ok_or_else(|| error("it must look like SCHEME://USER:PASSWORD@HOST:PORT/DATABASE"))?;
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (authority, database) = rest
            .rsplit_once('/')
            .filter(|(_, database)| !database.is_empty())
            .ok_or_else(|| error("it names no database (…/DATABASE)"))?;
        let (login, hosts) =
            authority.rsplit_once('@').ok_or_else(|| error("it names no user (USER:PASSWORD@…)"))?;
        let (user, password) = login.split_once(':').unwrap_or((login, ""));
        let hosts: Vec<Host> =
            hosts.split(',').map(|host| Host::parse(host, default_port)).collect::<Result<_, _>>()?;
        let local = hosts.iter().all(Host::is_loopback);
        let mut url = Self {
            hosts,
            user: decoded(user, "user")?,
            database: decoded(database, "database")?,
            tls: if local { TlsMode::Disable } else { TlsMode::VerifyFull },
            root_certificates: None,
            password: SecretString::from(decoded(password, "password")?),
        };
        if url.user.is_empty() {
            return Err(error("it names no user (USER:PASSWORD@…)"));
        }
        for (name, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            url.set(name, value)?;
        }
        Ok(url)
    }

    fn set(&mut self, name: &str, value: &str) -> Result<(), UrlError> {
        match name {
            "sslmode" | "ssl-mode" => {
                self.tls = match value.to_ascii_lowercase().replace('_', "-").as_str() {
                    "disable" | "disabled" => TlsMode::Disable,
                    "require" | "required" => TlsMode::Require,
                    "verify-full" | "verify-identity" => TlsMode::VerifyFull,
                    _ => {
                        let text = "sslmode must be disable, require or verify-full";
                        return Err(UrlError(text.to_owned()));
                    }
                };
            }
            "sslrootcert" | "ssl-ca" => {
                self.root_certificates = Some(PathBuf::from(decoded(value, "path of certificates")?));
            }
            _ => {
                // The name only: somebody may have put a password into a value.
                let shown: String = name.chars().take(40).collect();
                return Err(UrlError(format!(
                    "the parameter {shown} is not known; sslmode and sslrootcert are"
                )));
            }
        }
        Ok(())
    }

    /// The password. For the call that logs in.
    pub fn password(&self) -> &str {
        self.password.expose_secret()
    }

    /// Whether every host is this machine.
    pub fn is_local(&self) -> bool {
        self.hosts.iter().all(Host::is_loopback)
    }
}

impl Host {
    fn parse(text: &str, default_port: u16) -> Result<Self, UrlError> {
        let bad = || UrlError("a host must look like NAME, NAME:PORT or [ADDRESS]:PORT".to_owned());
        let (name, port) = match text.strip_prefix('[') {
            Some(rest) => {
                let (name, port) = rest.split_once(']').ok_or_else(bad)?;
                (name, port.strip_prefix(':'))
            }
            None => match text.split_once(':') {
                Some((name, port)) => (name, Some(port)),
                None => (text, None),
            },
        };
        if name.is_empty() || name.contains(['/', '@', ' ']) {
            return Err(bad());
        }
        let port = match port {
            Some(port) => port.parse().map_err(|_| bad())?,
            None => default_port,
        };
        Ok(Self { name: name.to_owned(), port })
    }

    fn is_loopback(&self) -> bool {
        self.name.eq_ignore_ascii_case("localhost")
            || self.name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.name.contains(':') {
            write!(f, "[{}]:{}", self.name, self.port)
        } else {
            write!(f, "{}:{}", self.name, self.port)
        }
    }
}

impl fmt::Display for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, host) in self.hosts.iter().enumerate() {
            write!(f, "{}{host}", if number == 0 { "" } else { "," })?;
        }
        write!(f, "/{}", self.database)
    }
}

impl fmt::Debug for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ServerUrl({self})")
    }
}

fn decoded(text: &str, what: &str) -> Result<String, UrlError> {
    let decoded = percent_decode_str(text).decode_utf8();
    decoded.map(Into::into).map_err(|_| UrlError(format!("the {what} is not valid UTF-8")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> ServerUrl {
        ServerUrl::parse(text, 3306).unwrap()
    }

    #[test]
    fn every_part_is_found() {
        let url = parse("//ada:p%40ss%3Aword@db-1,db-2:3307,[2001:db8::1]:3308/ly%20ceum?sslmode=require");
        assert_eq!(url.to_string(), "db-1:3306,db-2:3307,[2001:db8::1]:3308/ly ceum");
        assert_eq!((url.user.as_str(), url.password()), ("ada", "p@ss:word"));
        assert_eq!(url.tls, TlsMode::Require);
    }

    #[test]
    fn other_machines_are_verified_and_this_one_is_not() {
        assert_eq!(parse("//u:p@db.example.org/x").tls, TlsMode::VerifyFull);
        for local in ["//u:p@127.0.0.1/x", "//u:p@localhost:1/x", "//u:p@[::1]/x"] {
            assert_eq!((parse(local).tls, parse(local).is_local()), (TlsMode::Disable, true), "{local}");
        }
        assert!(!parse("//u:p@localhost,db.example.org/x").is_local());
        let url = parse("//u:p@127.0.0.1/x?ssl-mode=VERIFY_IDENTITY&ssl-ca=/a%20b.pem");
        assert_eq!(url.tls, TlsMode::VerifyFull);
        assert_eq!(url.root_certificates, Some(PathBuf::from("/a b.pem")));
    }

    #[test]
    fn what_is_wrong_is_said_without_the_secret() {
        for text in [
            "u:hunter2@h/x",
            "//u:hunter2@h",
            "//u:hunter2@h/",
            "//h/x",
            "//:hunter2@h/x",
            "//u:hunter2@h:port/x",
            "//u:hunter2@/x",
            "//u:hunter2@h/x?sslmode=hunter2",
            "//u:hunter2@h/x?password=hunter2",
            "//u:hunter2%ff@h/x",
        ] {
            let error = ServerUrl::parse(text, 3306).unwrap_err();
            assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
        }
        let url = parse("//u:hunter2@h/x");
        assert!(!format!("{url} {url:?}").contains("hunter2"));
    }
}
