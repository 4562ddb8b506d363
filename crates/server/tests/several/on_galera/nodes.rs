//! Our servers on the nodes of a cluster, and what every node must hold in the end.

use std::{
    env, thread,
    time::{Duration, Instant},
};

use ephemeral_db::{Scratch, column};
use secrecy::{ExposeSecret, SecretString};

use crate::{deployment::Deployment, histories::Shared, serial, support::database::Kind};

/// Accounts that may do everything, one URL a node.
const URLS: &str = "LYCEUM_TEST_GALERA_URLS";
/// How long the nodes may take to agree once nobody writes.
const PATIENCE: Duration = Duration::from_secs(10);

/// Tables whose rows must be the same in number on every node.
const TABLES: [&str; 12] = [
    "account_words",
    "accounts",
    "attempt_answers",
    "audit_logs",
    "enrolments",
    "event_words",
    "events",
    "idempotency_keys",
    "lesson_progress",
    "quiz_attempts",
    "quiz_grades",
    "sessions",
];

/// Each counts rows that must not be.
const RULES: [(&str, &str); 4] = [
    (
        "more than one open attempt",
        "SELECT COUNT(*) FROM (SELECT 1 FROM quiz_attempts WHERE submitted_at IS NULL \
         GROUP BY quiz_id, account_id HAVING COUNT(*) > 1) found",
    ),
    (
        "numbers of attempts that are not 1, 2, 3 …",
        "SELECT COUNT(*) FROM (SELECT 1 FROM quiz_attempts GROUP BY quiz_id, account_id \
         HAVING COUNT(DISTINCT number) <> COUNT(*) OR MAX(number) <> COUNT(*) OR MIN(number) <> 1) found",
    ),
    (
        "a second enrolment",
        "SELECT COUNT(*) FROM (SELECT 1 FROM enrolments GROUP BY event_id, account_id \
         HAVING COUNT(*) > 1) found",
    ),
    (
        "changes of events without an entry in the audit log, or the other way about",
        "SELECT ABS((SELECT COALESCE(SUM(version), 0) FROM events) - \
         (SELECT COUNT(*) FROM audit_logs WHERE entity_type = 'event'))",
    ),
];

/// Our servers on a cluster.
pub struct OnNodes {
    pub deployment: Deployment,
    /// Each node alone.
    nodes: Vec<SecretString>,
}

/// On the cluster of this run.
pub fn given() -> OnNodes {
    let urls =
        env::var(URLS).unwrap_or_else(|_| panic!("{URLS} is not set: `cargo xtask test-galera` sets it"));
    let urls: Vec<SecretString> = urls.split(',').map(SecretString::from).collect();
    deploy(&urls[0], &urls)
}

/// One server for each node: it names its own first and then the others.
pub fn deploy(any: &SecretString, nodes: &[SecretString]) -> OnNodes {
    let scratch = Scratch::create(any).expect("a database on the cluster");
    let named = |hosts: &[&str]| -> SecretString {
        let (account, _) = account_and_host(&nodes[0]);
        format!("{account}@{}/{}", hosts.join(","), scratch.name()).into()
    };
    let mut hosts: Vec<&str> = nodes.iter().map(|node| account_and_host(node).1).collect();
    let alone = hosts.iter().map(|host| named(&[*host])).collect();
    let mut urls = Vec::with_capacity(hosts.len());
    for _ in nodes {
        urls.push(named(&hosts));
        hosts.rotate_left(1);
    }
    OnNodes { deployment: Deployment::by(scratch, &urls), nodes: alone }
}

/// The database of this run on each node, its own first.
pub async fn histories() -> (Scratch, Shared) {
    let urls =
        env::var(URLS).unwrap_or_else(|_| panic!("{URLS} is not set: `cargo xtask test-galera` sets it"));
    let nodes: Vec<SecretString> = urls.split(',').map(SecretString::from).collect();
    let scratch = Scratch::create(&nodes[0]).expect("a database on the cluster");
    let named = |node: &SecretString| {
        let (account, host) = account_and_host(node);
        SecretString::from(format!("{account}@{host}/{}", scratch.name()))
    };
    let urls: Vec<SecretString> = nodes.iter().map(named).collect();
    let shared = serial::deploy(Kind::Mysql, &urls).await;
    (scratch, Shared { cluster: true, ..shared })
}

/// Of the URL of a node. All nodes have the same accounts.
fn account_and_host(url: &SecretString) -> (&str, &str) {
    let (account, rest) = url.expose_secret().rsplit_once('@').expect("an account");
    (account, rest.split_once('/').map_or(rest, |(host, _)| host))
}

/// Looks into every node: all hold the same, and no rule is broken on any.
pub fn judge(ours: &OnNodes) {
    let count = |node: &SecretString, query: &str| -> i64 {
        let found = column(node, query).expect("an answer of a node");
        found[0].parse().expect("a number")
    };
    let rows = |node| TABLES.map(|table| count(node, &format!("SELECT COUNT(*) FROM {table}")));
    let begun = Instant::now();
    let all = loop {
        let all: Vec<_> = ours.nodes.iter().map(rows).collect();
        if all.iter().all(|counts| *counts == all[0]) {
            break all;
        }
        assert!(begun.elapsed() < PATIENCE, "the nodes disagree on {TABLES:?}: {all:?}");
        thread::sleep(Duration::from_millis(100));
    };
    assert!(all[0].iter().all(|count| *count > 0), "an empty table shows nothing: {TABLES:?}: {all:?}");
    for node in &ours.nodes {
        for (fault, query) in RULES {
            assert_eq!(count(node, query), 0, "{fault}");
        }
    }
    for server in ours.deployment.servers() {
        server.run(&["db", "verify"]).ok();
    }
}
