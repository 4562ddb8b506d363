//! Accounts, what guards them, and the audit log.

use repositories::transfer::Value;
use serde_json::json as value;

use super::{Kind, Rows, Sizes, end_of_time, hash, id, int, json, key, odd, rows, text, time, unless_each};

/// The rows, if the table is one of these.
pub fn of(table: &str, sizes: Sizes) -> Option<Rows> {
    let Sizes { unit, accounts, events, .. } = sizes;
    Some(match table {
        "accounts" => rows(accounts, |n| {
            let erased = n % 89 == 88;
            let role = match n {
                0 => "admin",
                n if n % 50 == 0 => "operator",
                _ => "learner",
            };
            vec![
                key(Kind::Account, n),
                text(format!("user{n}@example.org")),
                text("$argon2id$v=19$m=8,t=1,p=1$bWFkZS11cA$bm8gcGFzc3dvcmQgZml0cyB0aGlz"),
                // No blanks at the end, which the domain takes away.
                text(format!("{}{n}", odd(n))),
                text(role),
                text(if erased { "erased" } else { "active" }),
                int(1 + n % 3),
                time(n),
                time(n + 1),
                if erased { time(n + 1) } else { Value::Null },
            ]
        }),
        "sessions" => rows(unit * 20, move |n| {
            vec![
                key(Kind::Session, n),
                key(Kind::Account, n % accounts),
                hash(Kind::Session, n),
                time(n),
                time(n + 60),
                time(n + 1_000_000),
                unless_each(3, n, text(format!("Browser/{n} ({})", odd(n)))),
                unless_each(4, n, text(format!("2001:db8::{:x}", n % 65_536))),
            ]
        }),
        "login_failures" => rows(unit * 5, |n| {
            vec![
                // Keys that only case or an accent tells apart.
                text(format!(
                    "{}:{}",
                    ["account", "Account", "acc\u{f6}unt", "acco\u{308}unt"][(n % 4) as usize],
                    n / 4
                )),
                if n == 0 { Value::Int(i64::MAX) } else { int(n % 6) },
                time(n),
                if n == 0 { end_of_time() } else { unless_each(2, n, time(n + 900)) },
                time(n),
                time(n + 2),
            ]
        }),
        "idempotency_keys" => rows(unit * 10, move |n| {
            vec![
                key(Kind::Account, n % accounts),
                text(format!("key {n} ~!")),
                hash(Kind::Account, n),
                json(value!({
                    "status": 201,
                    "headers": [["etag", "\"1\""], ["location", format!("/api/v1/events/{n}")]],
                    "body": format!("{{\"text\":\"{}\"}}", odd(n % 6)),
                })),
                time(n),
                time(n + 86_400),
            ]
        }),
        "signing_keys" => {
            rows(2, |n| vec![text(["cursors", "exports"][(n % 2) as usize]), hash(Kind::Audit, n), time(n)])
        }
        "audit_logs" => rows(unit * 120, move |n| {
            vec![
                key(Kind::Audit, n),
                text(["event", "lesson", "quiz"][(n % 3) as usize]),
                key(Kind::Event, n % events),
                text("event.update"),
                unless_each(10, n, key(Kind::Account, n % accounts)),
                // Keys out of order, numbers of every kind.
                json(value!({
                    "title": { "to": odd(n), "from": null },
                    "b": [1.0, 1e21, 1e-7, 0.1, -2.5, u64::MAX, i64::MIN, n],
                    "a": { "\u{20ac}": true, "\u{1f600}": false, "": id(Kind::Event, n) },
                })),
                unless_each(5, n, text(format!("request-{n}"))),
                time(n),
            ]
        }),
        _ => return None,
    })
}
