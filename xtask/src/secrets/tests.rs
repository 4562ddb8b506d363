//! Planted secrets. They are put together at run time, so that the scan of this project does not
//! find them here.

use super::*;
use crate::scan::tests::{git, repository};

const HEX: &str = "9f86d081884c7d659a2feaa0";
const RANDOM: &str = "qL8v2ZtY0sR4xW6bN1mK";

/// (rule, line) for each kind of secret.
fn planted() -> Vec<(&'static str, String)> {
    let random = |length: usize| RANDOM.repeat(10).chars().take(length).collect::<String>();
    let upper = |length: usize| "QX7ZLM2KAYPB5RTN".repeat(5).chars().take(length).collect::<String>();
    let scattered = ["q8Vz3LmX0pTr5KdN7wYb2H", "cJ9sGf4QaU6eRi1ZoCtMxB"].concat();
    vec![
        ("private-key", format!("-----BEGIN {} KEY-----", "RSA PRIVATE")),
        ("private-key", format!("-----BEGIN {} KEY-----", "PRIVATE")),
        ("private-key", format!("-----BEGIN PGP {} KEY BLOCK-----", "PRIVATE")),
        ("private-key", format!("{}-User-Key-File-3: ssh-ed25519", "PuTTY")),
        ("private-key", format!("{}-SECRET-KEY-1{}", "AGE", upper(58))),
        ("aws-key", format!("id = AKIA{}", upper(16))),
        ("aws-secret", format!("AWS_SECRET_ACCESS_KEY={}", random(40))),
        ("azure-key", format!("AccountName=a;AccountKey={}==", random(86))),
        ("github-token", format!("token: ghp_{}", random(36))),
        ("github-token", format!("github_pat_{}", random(40))),
        ("gitlab-token", format!("glpat-{}", random(20))),
        ("google-key", format!("?key=AIza{}", random(35))),
        ("google-key", format!("GOCSPX-{}", random(28))),
        ("slack-token", format!("xoxb-{}", random(24))),
        (
            "slack-webhook",
            format!("https://hooks.slack.com/services/T{}/B{}/{}", upper(8), upper(8), random(24)),
        ),
        ("discord-webhook", format!("https://discord.com/api/webhooks/{}/{}", "1".repeat(18), random(68))),
        ("stripe-key", format!("sk_live_{}", random(24))),
        ("sendgrid-key", format!("SG.{}.{}", random(22), random(43))),
        ("telegram-token", format!("bot{}:AA{}", " 123456789", random(33))),
        ("npm-token", format!("//registry/:_authToken=npm_{}", random(36))),
        ("crates-token", format!("cio{}", random(32))),
        ("pypi-token", format!("pypi-AgE{}", random(60))),
        ("hugging-face-token", format!("hf_{}", random(34))),
        ("api-key", format!("sk-proj-{}", random(40))),
        ("json-web-token", format!("eyJ{}.eyJ{}.{}", random(20), random(30), random(43))),
        ("password-hash", format!("'${}$v=19$m=19456,t=2,p=1${}'", "argon2id", random(22))),
        ("password-in-url", format!("postgres://lyceum:{}@db.example.org/lyceum", "hunter2")),
        ("password-in-url", format!("redis://:{}@cache:6379", "hunter2")),
        ("assigned-secret", format!("let password = \"{RANDOM}\";")),
        ("assigned-secret", format!("const SIGNING_KEY: &str = \"{RANDOM}\";")),
        ("assigned-secret", format!("\"client_secret\": \"{HEX}\"")),
        ("long-hex", format!("X'{HEX}{HEX}{HEX}'")),
        ("long-hex", HEX.repeat(2).to_uppercase()),
        ("long-base64", format!("value = {scattered}=")),
    ]
}

fn scan_line(line: &str) -> Vec<String> {
    problems(&[Text { path: "notes.txt".into(), content: format!("first\n{line}") }], &mut []).unwrap()
}

#[test]
fn each_planted_secret_is_found_under_its_rule() {
    for (rule, line) in planted() {
        let found = scan_line(&line);
        assert!(
            found.iter().any(|problem| problem.starts_with(&format!("notes.txt:2: {rule} ("))),
            "{rule}: {line}: {found:?}"
        );
    }
}

#[test]
fn no_secret_is_repeated_in_a_message() {
    let found = scan_line(&format!("let password = \"{RANDOM}\";"));
    assert_eq!(found.len(), 1);
    assert!(!found[0].contains(RANDOM), "{found:?}");
    assert!(found[0].contains("qL8v…, 20 characters"), "{found:?}");
}

#[test]
fn ordinary_text_is_left_alone() {
    for line in [
        "let password = \"correct horse battery staple\";",
        "\"token\": \"garbage\",",
        "password: String,",
        "POSTGRES_PASSWORD: ${LYCEUM_DEV_PASSWORD:-lyceum}",
        "DATABASE_URL=mysql://lyceum:${PASSWORD}@127.0.0.1/lyceum",
        "mysql://user:<password>@host/database",
        "postgres://host:5432/database",
        "https://example.org:8080/path?contact=someone@example.org",
        "018f2b1c-7c1e-7a3b-9c4d-5e6f708192a3",
        "crates/storage-sqlite/src/learning/quiz_attempts_are_graded_once.rs",
        "fn an_overdue_attempt_is_submitted_with_what_was_saved_before_v2() {",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/429",
        "LIBSQLITE3_FLAGS = \"-DSQLITE_ENABLE_QPSG -DSQLITE_DEFAULT_MEMSTATUS=0\"",
    ] {
        assert_eq!(scan_line(line), Vec::<String>::new(), "{line}");
    }
}

#[test]
fn an_allowance_needs_rule_path_text_and_reason() {
    let line = format!("sum = {HEX}{HEX}");
    let text = [Text { path: "docs/sums/a.md".into(), content: line }];
    let beginning: String = HEX.chars().take(12).collect();
    let with = |entry: String| problems(&text, &mut allow::parse("allow", &entry).unwrap()).unwrap().len();
    assert_eq!(with(format!("long-hex | docs/sums/a.md | {beginning} | a checksum")), 0);
    assert_eq!(with(format!("long-hex | docs/** | {beginning} | a checksum")), 0);
    assert_eq!(with(format!("long-hex | docs/b.md | {beginning} | a checksum")), 1);
    assert_eq!(with(format!("aws-key | docs/** | {beginning} | a checksum")), 1);
    assert_eq!(with("long-hex | docs/** | 0123456789 | a checksum".into()), 1);
    assert_eq!(with("long-hex | docs/** | <sha-256> | 48 digits are none".into()), 1);
    for malformed in
        ["long-hex | docs/**", "long-hex | docs/** | 9f86 | short", "long-hex | docs/** | 9f86d081 |"]
    {
        assert!(allow::parse("allow", malformed).is_err(), "{malformed}");
    }
}

#[test]
fn all_digests_of_a_file_are_allowed_at_once() {
    let digest: String = HEX.chars().cycle().take(64).collect();
    let text = [Text { path: "docs/a.md".into(), content: format!("{digest} {}", digest.to_uppercase()) }];
    let with = |entry: &str| problems(&text, &mut allow::parse("allow", entry).unwrap()).unwrap().len();
    assert_eq!(with("long-hex | docs/** | <sha-256> | checksums"), 0);
    assert_eq!(with("long-hex | other/** | <sha-256> | checksums"), 2);
}

#[test]
fn the_check_fails_on_a_planted_file_and_passes_without_it() {
    let line = format!("password = \"{RANDOM}\"\n");
    let (folder, project) = repository(&[(ALLOW_FILE, "# nothing\n"), ("deploy/settings.toml", &line)]);
    let error = check(&project).err().unwrap().to_string();
    assert!(error.starts_with("deploy/settings.toml:1: assigned-secret"), "{error}");
    std::fs::remove_file(folder.path().join("deploy/settings.toml")).unwrap();
    assert!(check(&project).is_ok());
}

#[test]
fn an_allowance_that_nothing_needs_is_a_problem() {
    let (_folder, project) = repository(&[(ALLOW_FILE, "\nlong-hex | a.md | 0123456789 | gone\n")]);
    let error = check(&project).err().unwrap().to_string();
    assert!(error.starts_with("xtask/secrets.allow:2: allows what is not there"), "{error}");
}

#[test]
fn the_hook_sees_only_what_is_staged() {
    let line = format!("password = \"{RANDOM}\"\n");
    let (folder, project) = repository(&[(ALLOW_FILE, ""), ("a.toml", &line), ("b.toml", "fine = true\n")]);
    git(folder.path(), &["add", "b.toml"]);
    assert!(check_staged(&project).is_ok());
    git(folder.path(), &["add", "a.toml"]);
    assert!(check_staged(&project).is_err());
}

#[test]
fn a_missing_allow_file_is_said() {
    let (_folder, project) = repository(&[("a.md", "text")]);
    assert!(check(&project).err().unwrap().to_string().contains("secrets.allow is missing"));
}
