//! The allow-file: what looks like a secret and is none.
//!
//! A line is `rule | path | beginning of the text | why`. The path may end in `/**`. In place of the beginning
//! `<sha-256>` stands for every text of 64 hexadecimal digits: digests, of which some files have hundreds.

use anyhow::{Result, bail};

/// A text too short would allow too much.
const SHORTEST: usize = 8;
/// Every text that may be a SHA-256.
const SHA_256: &str = "<sha-256>";

#[derive(Debug)]
pub struct Allowed {
    pub line: usize,
    pub used: bool,
    rule: String,
    path: String,
    beginning: String,
}

impl Allowed {
    fn is_meant(&self, secret: &str) -> bool {
        if self.beginning == SHA_256 {
            return secret.len() == 64 && secret.bytes().all(|byte| byte.is_ascii_hexdigit());
        }
        secret.starts_with(&self.beginning)
    }
}

/// The entries of an allow-file; `name` is for messages.
pub fn parse(name: &str, text: &str) -> Result<Vec<Allowed>> {
    let mut entries = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let fields: Vec<&str> = line.splitn(4, '|').map(str::trim).collect();
        let [rule, path, beginning, why] = fields.as_slice() else {
            bail!("{name}:{}: a line is `rule | path | beginning of the text | why`", index + 1);
        };
        if beginning.chars().count() < SHORTEST || why.is_empty() {
            bail!("{name}:{}: {SHORTEST} characters of the text and a reason are needed", index + 1);
        }
        entries.push(Allowed {
            line: index + 1,
            used: false,
            rule: (*rule).to_owned(),
            path: (*path).to_owned(),
            beginning: (*beginning).to_owned(),
        });
    }
    Ok(entries)
}

/// Whether an entry allows this text; it counts as used from then on.
pub fn permits(entries: &mut [Allowed], rule: &str, path: &str, secret: &str) -> bool {
    let mut permitted = false;
    for entry in entries {
        let in_path = match entry.path.strip_suffix("**") {
            Some(folder) => path.starts_with(folder),
            None => path == entry.path,
        };
        if in_path && entry.rule == rule && entry.is_meant(secret) {
            entry.used = true;
            permitted = true;
        }
    }
    permitted
}
