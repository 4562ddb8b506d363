//! What secrets look like.

use std::sync::LazyLock;

use anyhow::{Context, Result};
use regex::Regex;

/// (rule, pattern). A group named `secret` narrows what is looked at; letters in brackets keep the
/// table from finding itself.
const RULES: &[(&str, &str)] = &[
    ("private-key", r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE [K]EY(?: BLOCK)?-----"),
    ("private-key", r"\b[P]uTTY-User-Key-File-\d"),
    ("private-key", r"\b[A]GE-SECRET-KEY-1[0-9A-Z]{50,}"),
    ("aws-key", r"\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}\b"),
    ("aws-secret", r#"(?i)aws_?secret_?(?:access_?)?key["']?\s*[=:]\s*["']?(?P<secret>[A-Za-z0-9/+]{40})\b"#),
    ("azure-key", r"\bAccountKey=(?P<secret>[A-Za-z0-9/+]{60,}={0,2})"),
    ("github-token", r"\bgh[pousr]_[A-Za-z0-9]{36,}\b"),
    ("github-token", r"\bgithub_pat_[A-Za-z0-9_]{22,}\b"),
    ("gitlab-token", r"\bgl(?:pat|ptt|rt|dt)-[A-Za-z0-9_-]{20,}"),
    ("google-key", r"\bAIza[A-Za-z0-9_-]{35}\b"),
    ("google-key", r"\b(?:GOCSPX-[A-Za-z0-9_-]{20,}|ya29\.[A-Za-z0-9_-]{20,})"),
    ("slack-token", r"\bxox[abeoprs]-[A-Za-z0-9-]{10,}"),
    ("slack-webhook", r"hooks\.slack\.com/services/(?P<secret>T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]{16,})"),
    ("discord-webhook", r"discord(?:app)?\.com/api/webhooks/\d{15,}/(?P<secret>[A-Za-z0-9_-]{40,})"),
    ("stripe-key", r"\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}"),
    ("sendgrid-key", r"\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{32,}"),
    ("telegram-token", r"\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b"),
    ("npm-token", r"\bnpm_[A-Za-z0-9]{36}\b"),
    ("crates-token", r"\bcio[A-Za-z0-9]{32}\b"),
    ("pypi-token", r"\bpypi-AgE[A-Za-z0-9_-]{32,}"),
    ("hugging-face-token", r"\bhf_[A-Za-z0-9]{30,}\b"),
    ("api-key", r"\bsk-(?:[a-z]+-)*[A-Za-z0-9_-]{32,}"),
    ("json-web-token", r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}"),
    ("password-hash", r"\$(?:argon2(?:id|i|d)\$v=|2[aby]\$\d\d\$|scrypt\$|pbkdf2-sha)[^\s\x22']{20,}"),
    ("password-in-url", r#"\b[a-z][a-z0-9+.-]*://[^\s:/@"'`<>]*:(?P<secret>[^\s@/"'`<>]+)@[\w\[]"#),
    (
        "assigned-secret",
        r#"(?i)(?:passw(?:or)?d|passphrase|secret|token|credential|api_?key|access_?key|private_?key|signing_?key)\w*["']?\s*(?::\s*&?(?:'static )?str\s*)?(?:=>|[:=])\s*b?["'`](?P<secret>[^\s"'`]{16,})["'`]"#,
    ),
    ("long-hex", r"\b(?:0x)?(?P<secret>[0-9a-f]{40,}|[0-9A-F]{40,})\b"),
    ("long-base64", r"(?:^|[^A-Za-z0-9+/_-])(?P<secret>[A-Za-z0-9+/_-]{40,}={0,2})"),
];

/// Placeholders that stand where a secret would.
const PLACEHOLDERS: &[&str] =
    &["…", "...", "***", "${", "$(", "{", "<", "xxxx", "XXXX", "placeholder", "changeme"];

/// The compiled rules. Compiling takes longer than scanning, so it is done once.
static COMPILED: LazyLock<Result<Patterns, regex::Error>> = LazyLock::new(|| {
    RULES
        .iter()
        .map(|(rule, pattern)| Ok((*rule, Regex::new(pattern)?)))
        .collect::<Result<_, _>>()
        .map(Patterns)
});

pub struct Patterns(Vec<(&'static str, Regex)>);

impl Patterns {
    pub fn compiled() -> Result<&'static Self> {
        COMPILED.as_ref().context("a pattern of xtask/src/secrets/patterns.rs is malformed")
    }

    /// What looks like a secret in a line, each text under the first rule that names it.
    pub fn find<'l>(&self, line: &'l str) -> Vec<(&'static str, &'l str)> {
        let mut found: Vec<(&'static str, &'l str)> = Vec::new();
        for (rule, regex) in &self.0 {
            for captures in regex.captures_iter(line) {
                let Some(secret) = captures.name("secret").or_else(|| captures.get(0)) else { continue };
                let secret = secret.as_str();
                let known = found.iter().any(|(_, other)| other.contains(secret) || secret.contains(other));
                if !known && is_plausible(rule, secret) {
                    found.push((rule, secret));
                }
            }
        }
        found
    }
}

/// The general rules require randomness, so that names, paths and sentences pass.
fn is_plausible(rule: &str, secret: &str) -> bool {
    match rule {
        "password-in-url" => !is_placeholder(secret),
        "assigned-secret" => {
            !is_placeholder(secret) && mixes_letters_and_digits(secret) && entropy(secret) > 3.5
        }
        "long-hex" => entropy(secret) > 3.0,
        "long-base64" => mixes_all_classes(secret) && !is_path(secret) && entropy(secret) > 4.2,
        _ => true,
    }
}

fn is_placeholder(secret: &str) -> bool {
    PLACEHOLDERS.iter().any(|placeholder| secret.contains(placeholder)) || entropy(secret) < 1.0
}

fn mixes_letters_and_digits(secret: &str) -> bool {
    secret.bytes().any(|byte| byte.is_ascii_alphabetic()) && secret.bytes().any(|byte| byte.is_ascii_digit())
}

/// Two of each: a random text of this length has many more, a name or path has not.
fn mixes_all_classes(secret: &str) -> bool {
    let count = |is: fn(&u8) -> bool| secret.bytes().filter(is).count();
    count(u8::is_ascii_uppercase) >= 2 && count(u8::is_ascii_lowercase) >= 2 && count(u8::is_ascii_digit) >= 2
}

/// Random text has a separator at every 20th to 60th place; addresses and names have many more.
fn is_path(secret: &str) -> bool {
    secret.matches(['/', '-', '_']).count() * 8 > secret.len()
}

/// Bits a byte (Shannon). Random hex has almost 4, random base64 of 43 characters about 5.
fn entropy(text: &str) -> f64 {
    let mut counts = [0_u32; 256];
    for byte in text.bytes() {
        if let Some(count) = counts.get_mut(usize::from(byte)) {
            *count += 1;
        }
    }
    let total = f64::from(counts.iter().sum::<u32>().max(1));
    let share = |count: u32| f64::from(count) / total;
    counts.iter().filter(|count| **count > 0).map(|count| -share(*count) * share(*count).log2()).sum()
}
