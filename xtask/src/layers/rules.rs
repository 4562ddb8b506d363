//! The tables of the layers.

/// What a crate of the workspace may name in its manifest, of the workspace's own crates.
pub struct Layer {
    pub name: &'static str,
    pub may_use: &'static [&'static str],
    /// Allowed as a dev-dependency only.
    pub tests_may_use: &'static [&'static str],
}

/// What crates must never reach, over however many dependencies.
pub struct Ban {
    pub crates: Crates,
    /// Names, or beginnings of names that end with `*`.
    pub never: &'static [&'static str],
    pub why: &'static str,
}

/// Which crates a ban is for.
pub enum Crates {
    Only(&'static [&'static str]),
    AllBut(&'static [&'static str]),
}

/// From the bottom up. A crate may use what stands above it in this list, where it says so.
pub const LAYERS: &[Layer] = &[
    // Servers for tests and tools; knows nothing of the product.
    Layer { name: "ephemeral-db", may_use: &[], tests_may_use: &[] },
    // Schemas of any project: these two know nothing of the product either.
    Layer { name: "schema-model", may_use: &[], tests_may_use: &["ephemeral-db"] },
    Layer { name: "schema-parity", may_use: &["schema-model", "ephemeral-db"], tests_may_use: &[] },
    Layer { name: "statistics", may_use: &[], tests_may_use: &[] },
    Layer { name: "domain", may_use: &["statistics"], tests_may_use: &[] },
    Layer { name: "repositories", may_use: &["domain"], tests_may_use: &[] },
    Layer { name: "storage-conformance", may_use: &["domain", "repositories"], tests_may_use: &[] },
    Layer {
        name: "storage-diesel",
        may_use: &["domain", "repositories", "schema-model"],
        tests_may_use: &[],
    },
    Layer {
        name: "storage-sqlite",
        may_use: &["domain", "repositories", "storage-diesel"],
        tests_may_use: &["storage-conformance"],
    },
    Layer {
        name: "storage-mysql",
        may_use: &["domain", "repositories", "storage-diesel"],
        tests_may_use: &["storage-conformance", "ephemeral-db"],
    },
    Layer {
        name: "storage-postgres",
        may_use: &["domain", "repositories", "storage-diesel"],
        tests_may_use: &["storage-conformance", "ephemeral-db"],
    },
    Layer {
        name: "storage-differential",
        may_use: &["domain", "repositories"],
        tests_may_use: &[
            "ephemeral-db",
            "storage-conformance",
            "storage-diesel",
            "storage-mysql",
            "storage-postgres",
            "storage-sqlite",
        ],
    },
    // Brings an HTTP client along, so only whoever asks for it builds it.
    Layer { name: "file-store-s3", may_use: &[], tests_may_use: &[] },
    Layer { name: "services", may_use: &["domain", "repositories"], tests_may_use: &[] },
    Layer { name: "http-api", may_use: &["domain", "repositories", "services"], tests_may_use: &[] },
    Layer {
        name: "server",
        may_use: &[
            "domain",
            "repositories",
            "services",
            "http-api",
            "storage-diesel",
            "storage-sqlite",
            "storage-mysql",
            "storage-postgres",
            "file-store-s3",
        ],
        tests_may_use: &["storage-differential", "ephemeral-db"],
    },
    // Quick to compile, and independent of what it checks.
    Layer { name: "xtask", may_use: &["ephemeral-db", "schema-model", "schema-parity"], tests_may_use: &[] },
];

/// Features that a crate may declare: what weighs much and few need. Never a choice of backend.
pub const FEATURES: &[(&str, &str)] = &[("server", "s3")];

pub const BANS: &[Ban] = &[
    Ban {
        crates: Crates::Only(&["domain", "repositories"]),
        never: &["diesel*", "actix*", "storage-*"],
        why: "entities and contracts know neither databases nor HTTP",
    },
    Ban {
        crates: Crates::Only(&["domain"]),
        never: &["tokio*", "mio", "object_store", "reqwest", "hyper", "libsqlite3-sys"],
        why: "the domain does no input or output",
    },
    Ban {
        crates: Crates::AllBut(&[
            "storage-diesel",
            "storage-sqlite",
            "storage-mysql",
            "storage-postgres",
            "storage-differential",
            "server",
        ]),
        never: &["diesel*"],
        why: "only storage crates know the database library",
    },
    Ban {
        crates: Crates::AllBut(&["http-api", "server"]),
        never: &["actix*"],
        why: "only the HTTP adapter knows the HTTP library",
    },
    Ban { crates: Crates::Only(&["http-api"]), never: &["storage-*"], why: "only the server names backends" },
];

impl Ban {
    pub fn applies_to(&self, member: &str) -> bool {
        match self.crates {
            Crates::Only(names) => names.contains(&member),
            Crates::AllBut(names) => !names.contains(&member),
        }
    }

    pub fn matches(&self, name: &str) -> bool {
        self.never.iter().any(|pattern| match pattern.strip_suffix('*') {
            Some(beginning) => name.starts_with(beginning),
            None => name == *pattern,
        })
    }
}
