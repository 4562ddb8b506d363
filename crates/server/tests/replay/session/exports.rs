//! Lists as files.

use super::{People, Person, replies::NOBODY};
use crate::{
    ask::{Ask, get},
    player::Player,
};

/// Lists that are exported.
const LISTS: [&str; 23] = [
    "posts",
    "authors",
    "decisions",
    "replies",
    "approvals",
    "escalations",
    "notes",
    "do-not-contact",
    "competitors",
    "mentions",
    "champions",
    "kpi-metrics",
    "experiments",
    "weights",
    "adjustments",
    "learning-events",
    "randomized-experiments",
    "archetypes",
    "power-tiers",
    "competitor-categories",
    "kpi-types",
    "escalation-reasons",
    "champion-tiers",
];

fn export(of: &str, by: &str) -> Ask {
    get(format!("engagement/exports/{of}")).by(by)
}

/// All of it, by who analyses.
pub async fn exports(p: &mut Player, people: &People, vera: &Person) {
    let vera = &vera.token;
    for list in LISTS {
        for format in ["jsonl", "csv"] {
            p.send(export(list, vera).query("format", format), 200).await;
        }
    }
    for (of, name, value) in [
        ("posts", "platform", "REDDIT"),
        ("posts", "state", "removed"),
        ("authors", "handle", "soil_sam"),
        ("decisions", "mode", "HELPFUL"),
        ("replies", "approval_status", "POSTED"),
        ("escalations", "overdue", "true"),
        ("notes", "post_id", NOBODY),
        ("kpi-metrics", "from", "2026-02-18"),
        ("kpi-types", "is_active", "false"),
    ] {
        p.send(export(of, vera).query(name, value), 200).await;
    }
    // Who may export lists does not read what is held for that reason.
    p.send(export("holds", vera), 403).await;
    p.send(export("audit-log", vera), 403).await;
    p.send(export("holds", &people.root.token), 200).await;
    for (of, status) in [
        ("posts?format=pdf", 400),
        ("posts?limit=5", 400),
        ("posts?mode=HELPFUL", 400),
        ("weights?platform=TWITTER", 400),
        ("kpi-revisions", 400),
        ("nothing", 404),
    ] {
        p.send(export(of, vera), status).await;
    }
    for by in [&people.olga.token, &people.ada.token] {
        p.send(export("posts", by), 403).await;
        p.send(export("nothing?format=pdf", by), 403).await;
    }
    p.send(get("engagement/exports/posts"), 401).await;
    p.send(get("admin/audit-log?action=export.create&limit=3").by(&people.root.token), 200).await;
}
