//! Database products, their versions and dialects.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A family of databases that share their SQL and their catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dialect {
    /// SQLite.
    Sqlite,
    /// MySQL and MariaDB.
    Mysql,
    /// PostgreSQL.
    Postgres,
}

/// The product behind a dialect.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Product {
    /// SQLite.
    Sqlite,
    /// Oracle's MySQL.
    Mysql,
    /// MariaDB.
    MariaDb,
    /// PostgreSQL.
    Postgres,
}

/// A product and its version, on which the catalogue's columns and spellings depend.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Flavour {
    /// Which product.
    pub product: Product,
    /// Major, minor and patch; of PostgreSQL major, minor and 0.
    pub version: (u32, u32, u32),
}

impl Dialect {
    /// All of them, in the order of reports.
    pub const ALL: [Self; 3] = [Self::Sqlite, Self::Mysql, Self::Postgres];

    /// The name in options and reports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Mysql => "mysql",
            Self::Postgres => "postgres",
        }
    }

    /// The query whose answer [`Flavour::parse`] reads.
    pub const fn version_query(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT sqlite_version()",
            Self::Mysql => "SELECT VERSION()",
            Self::Postgres => "SELECT current_setting('server_version')",
        }
    }
}

impl fmt::Display for Dialect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Flavour {
    /// From the answer to [`Dialect::version_query`]; `None` where it holds no version.
    pub fn parse(dialect: Dialect, text: &str) -> Option<Self> {
        let product = match dialect {
            Dialect::Sqlite => Product::Sqlite,
            Dialect::Postgres => Product::Postgres,
            Dialect::Mysql if text.to_ascii_lowercase().contains("mariadb") => Product::MariaDb,
            Dialect::Mysql => Product::Mysql,
        };
        // Old clients of MariaDB are told 5.5.5 first.
        let text = text.strip_prefix("5.5.5-").unwrap_or(text);
        let digits: String = text.chars().take_while(|c| c.is_ascii_digit() || *c == '.').collect();
        let mut numbers = digits.split('.').map(|part| part.parse().ok());
        let major = numbers.next()??;
        let mut next = || numbers.next().flatten().unwrap_or(0);
        Some(Self { product, version: (major, next(), next()) })
    }

    /// The dialect that it speaks.
    pub const fn dialect(self) -> Dialect {
        match self.product {
            Product::Sqlite => Dialect::Sqlite,
            Product::Mysql | Product::MariaDb => Dialect::Mysql,
            Product::Postgres => Dialect::Postgres,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_as_the_servers_print_them() {
        let parse = |dialect, text| Flavour::parse(dialect, text).map(|f| (f.product, f.version));
        assert_eq!(
            parse(Dialect::Mysql, "10.11.14-MariaDB-0+deb12u2"),
            Some((Product::MariaDb, (10, 11, 14)))
        );
        assert_eq!(parse(Dialect::Mysql, "5.5.5-10.6.4-MariaDB"), Some((Product::MariaDb, (10, 6, 4))));
        assert_eq!(parse(Dialect::Mysql, "8.0.36"), Some((Product::Mysql, (8, 0, 36))));
        assert_eq!(
            parse(Dialect::Postgres, "15.18 (Debian 15.18-0+deb12u1)"),
            Some((Product::Postgres, (15, 18, 0)))
        );
        assert_eq!(parse(Dialect::Postgres, "17devel"), Some((Product::Postgres, (17, 0, 0))));
        assert_eq!(parse(Dialect::Sqlite, "3.50.1"), Some((Product::Sqlite, (3, 50, 1))));
        assert_eq!(parse(Dialect::Sqlite, "unknown"), None);
    }
}
