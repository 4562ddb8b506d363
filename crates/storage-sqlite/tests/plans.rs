//! No query of the repositories scans a whole table, and none sorts what an index has in order. Every
//! statement of the conformance suite is recorded, and its plan is checked.
#![cfg(test)]

#[path = "../../storage-diesel/plan_tests/mod.rs"]
mod plan_tests;
mod support;

use std::collections::BTreeSet;
use std::future::{Ready, ready};
use std::sync::Arc;

use diesel::prelude::*;
use diesel::sql_types::Text;
use futures_util::{StreamExt, stream};
use plan_tests::{Allowed, NOTHING, record, sent, shortened};
use storage_conformance::Fresh;
use storage_sqlite::{SqliteOptions, SqliteStorage};
use support::Database;

const ALLOWED: &[Allowed] = &[
    Allowed {
        with: "`events`.`id` IN (SELECT",
        without: NOTHING,
        plan: "USE TEMP B-TREE FOR ORDER BY",
        why: "a rare word is looked up first: no more than 1,000 events are sorted",
    },
    Allowed {
        with: "GROUP BY `quiz_attempts`.`quiz_id`, `quiz_attempts`.`score`",
        without: NOTHING,
        plan: "USE TEMP B-TREE FOR GROUP BY",
        why: "equal results of one event's attempts are counted: as many groups as there are results",
    },
    Allowed {
        with: "`accounts`.`id` IN (SELECT",
        without: NOTHING,
        plan: "USE TEMP B-TREE FOR ORDER BY",
        why: "a rare word is looked up first: no more than 1,000 accounts are sorted",
    },
    Allowed {
        with: "`quiz_attempts`.`account_id` = ?",
        without: "`quiz_attempts`.`quiz_id` = ?",
        plan: "USE TEMP B-TREE FOR ORDER BY",
        why: "all attempts of one learner: read for an export of personal data only",
    },
    Allowed {
        with: "ORDER BY `quiz_attempts`.`id`, `attempt_answers`.`question_id` LIMIT",
        without: NOTHING,
        plan: "USE TEMP B-TREE FOR LAST TERM OF ORDER BY",
        why: "sorted attempt by attempt: SQLite does not see that an index that ends in the id is unique",
    },
    Allowed {
        with: "ORDER BY `lessons`.`position`, `lessons`.`id`, `quizzes`.`position`, `quizzes`.`id`",
        without: NOTHING,
        plan: "USE TEMP B-TREE FOR LAST 2 TERMS OF ORDER BY",
        why: "sorted lesson by lesson, as above",
    },
    Allowed {
        with: "`authors`.`id` IN (SELECT",
        without: NOTHING,
        plan: "USE TEMP B-TREE FOR ORDER BY",
        why: "few authors have the same handle",
    },
    Allowed {
        with: "ORDER BY `segmented_weights`.`created_at`, `segmented_weights`.`id` LIMIT",
        without: NOTHING,
        plan: "SCAN segmented_weights",
        why: "as many rows as there are archetypes and platforms",
    },
    Allowed {
        with: "ORDER BY `segmented_weights`.`created_at`, `segmented_weights`.`id` LIMIT",
        without: NOTHING,
        plan: "USE TEMP B-TREE FOR ORDER BY",
        why: "so few are sorted, as above",
    },
    Allowed {
        with: "FROM `segmented_weights` WHERE ((1=0) AND (1=0))",
        without: NOTHING,
        plan: "SCAN segmented_weights USING INDEX",
        why: "who asks for no segment gets none: no row is read",
    },
];

/// Queries for which SQLite could choose among indexes and only one is good: parts of the statement, and
/// what the plan must contain.
const REQUIRED: &[(&[&str], &str)] = &[
    (&["`events`.`id` IN (SELECT"], "SEARCH events USING INDEX sqlite_autoindex_events_1 (id=?)"),
    (
        &["EXISTS (SELECT `event_words`"],
        "USING COVERING INDEX ix_event_words_event_id_word (event_id=? AND word>? AND word<?)",
    ),
    (&["`accounts`.`id` IN (SELECT"], "SEARCH accounts USING INDEX sqlite_autoindex_accounts_1 (id=?)"),
    (&["`accounts`.`id` IN (SELECT"], "SEARCH account_words USING PRIMARY KEY (word>? AND word<?)"),
    (
        &["EXISTS (SELECT `account_words`"],
        "USING COVERING INDEX ix_account_words_account_id_word (account_id=? AND word>? AND word<?)",
    ),
    (&["ORDER BY `events`.`search_version`"], "USING COVERING INDEX ix_events_search_version_id"),
    (&["ORDER BY `accounts`.`search_version`"], "USING COVERING INDEX ix_accounts_search_version_id"),
    (
        &["`events`.`status` = ?", "ORDER BY `events`.`title_key` ASC"],
        "USING INDEX ix_events_status_title_key_id (status=?",
    ),
    (
        &[
            "`quiz_attempts`.`quiz_id` = ?",
            "`quiz_attempts`.`account_id` = ?",
            "ORDER BY `quiz_attempts`.`started_at`",
        ],
        "USING INDEX ix_quiz_attempts_account_id_quiz_id_started_at_id (account_id=? AND quiz_id=?",
    ),
    (&["`audit_logs`.`entity_id` = ?"], "USING INDEX ix_audit_logs_entity_id_created_at_id (entity_id=?"),
    (&["`audit_logs`.`actor` = ?"], "USING INDEX ix_audit_logs_actor_created_at_id (actor=?"),
    (
        &["COUNT(*) FROM `accounts`", "`accounts`.`role` = ?", "`accounts`.`status` = ?"],
        "USING COVERING INDEX ix_accounts_role_status_created_at_id (role=? AND status=?)",
    ),
    (
        &["`authors`.`id` IN (SELECT"],
        "SEARCH namesakes USING INDEX ix_authors_platform_handle (platform=? AND handle=?)",
    ),
    (&["`authors`.`id` IN (SELECT"], "SEARCH authors USING INDEX sqlite_autoindex_authors_1 (id=?)"),
    (
        &["`posts`.`author_id` = ?", "ORDER BY `posts`.`detected_at`"],
        "USING INDEX ix_posts_author_id_detected_at_id (author_id=?",
    ),
    // A page begins at its row, not at the first row of the same time.
    (
        &["`posts`.`author_id` = ?", ") < (?, ?)", "ORDER BY `posts`.`detected_at`"],
        "(author_id=? AND (detected_at,id)<(?,?))",
    ),
    (
        &["FROM `decisions`", "`decisions`.`post_id` = ?"],
        "USING INDEX ix_decisions_post_id_created_at_id (post_id=?",
    ),
    (
        &["ORDER BY `post_queue`.`queue_at`", "`post_queue`.`platform` = ?"],
        "ix_post_queue_platform_is_power_user_queue_at_post_id (platform=? AND is_power_user=? AND queue_at<?)",
    ),
    (
        &["ORDER BY `post_categories`.`available_at`", "`post_categories`.`platform` = ?"],
        "(category=? AND platform=? AND is_power_user=? AND available_at<?)",
    ),
    (
        &["ORDER BY `post_categories`.`available_at`"],
        "SEARCH post_queue USING INDEX sqlite_autoindex_post_queue_1 (post_id=?)",
    ),
    (
        &["ORDER BY `post_queue`.`leased_until`", "`post_queue`.`leased_until` <= ?"],
        "USING INDEX ix_post_queue_leased_until_post_id (leased_until<?)",
    ),
    (
        &["`kpi_metrics`.`metric_name` = ?", "ORDER BY `kpi_metrics`.`date`, `kpi_metrics`.`id`"],
        "(platform=? AND metric_type_id=? AND metric_name=? AND date>? AND date<?)",
    ),
    (
        &["`experiment_outcomes`.`metric` = ?", "ORDER BY `experiment_outcomes`.`unit`"],
        "SEARCH experiment_outcomes USING INDEX sqlite_autoindex_experiment_outcomes_2 \
         (experiment_id=? AND phase=? AND metric=? AND unit>?)",
    ),
    (
        &["GROUP BY `experiment_exposures`.`variant`, `experiment_exposures`.`excluded`"],
        "USING COVERING INDEX ix_experiment_exposures_experiment_id_phase_variant_excluded \
         (experiment_id=? AND phase=?)",
    ),
    (
        &["FROM `decisions`", "`decisions`.`experiment_id` = ?", "ORDER BY `decisions`.`created_at`"],
        "USING INDEX ix_decisions_experiment_id_created_at_id (experiment_id=?",
    ),
    (
        &["FROM `learning_events`", "`learning_events`.`evaluated_at` IS NULL"],
        "USING INDEX ix_learning_events_evaluated_at_date_id (evaluated_at=?",
    ),
    (
        &["FROM `learning_events`", "`learning_events`.`adjustment_type` = ?"],
        "USING INDEX ix_learning_events_adjustment_type_date_id (adjustment_type=?",
    ),
    (&["FROM `audit_logs`", "`audit_logs`.`seq` IS NULL"], "INDEX ix_audit_logs_seq_id (seq=? AND id>?)"),
];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    detail: String,
}

fn fresh() -> Ready<Fresh> {
    let database = Database::new();
    let storage = SqliteStorage::open(&database.path, &SqliteOptions::default()).unwrap();
    ready(Fresh { storage: Arc::new(storage), guard: Box::new(database) })
}

fn plan(conn: &mut SqliteConnection, sql: &str) -> Vec<String> {
    let lines: Vec<Line> = diesel::sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(conn).unwrap();
    lines.into_iter().map(|line| line.detail).collect()
}

fn is_fault(sql: &str, line: &str) -> bool {
    // An index in the order of the list, of which a page is read.
    let page = sql.contains(" LIMIT ") && line.contains(" USING ");
    let values = line == "SCAN CONSTANT ROW" || line.ends_with("-ROW VALUES CLAUSE");
    (line.starts_with("SCAN ") && !page && !values)
        || line.contains("TEMP B-TREE")
        || line.contains("AUTOMATIC")
}

#[tokio::test]
async fn every_query_uses_an_index() {
    record();
    stream::iter(storage_conformance::futures!(crate::fresh)).buffer_unordered(8).collect::<()>().await;
    let sent: BTreeSet<String> = sent().iter().map(|sql| shortened(sql)).collect();
    let queries: Vec<_> = sent
        .iter()
        .filter(|sql| ["SELECT", "INSERT", "UPDATE", "DELETE"].iter().any(|verb| sql.starts_with(verb)))
        // Statements on the records of migrations, and SQLite's own.
        .filter(|sql| {
            !["schema_migrations", "sqlite_master", "pragma_"].iter().any(|name| sql.contains(name))
        })
        .collect();
    assert!(queries.len() > 150, "only {} statements were recorded", queries.len());

    let database = Database::new();
    let mut conn = SqliteConnection::establish(database.path.to_str().unwrap()).unwrap();
    let mut found = Vec::new();
    let (mut allowed, mut required) = (vec![false; ALLOWED.len()], vec![false; REQUIRED.len()]);
    for sql in queries {
        let plan = plan(&mut conn, sql);
        for line in plan.iter().filter(|line| is_fault(sql, line)) {
            let fits = |allowed: &Allowed| {
                sql.contains(allowed.with) && !sql.contains(allowed.without) && line.contains(allowed.plan)
            };
            match ALLOWED.iter().position(fits) {
                Some(place) => allowed[place] = true,
                None => found.push(format!("{line}\n    {sql}")),
            }
        }
        for (place, (statement, expected)) in REQUIRED.iter().enumerate() {
            if statement.iter().all(|part| sql.contains(part)) {
                required[place] = true;
                if !plan.iter().any(|line| line.contains(expected)) {
                    found.push(format!("not {expected}, but {plan:#?}\n    {sql}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
    let idle = ALLOWED.iter().zip(allowed).filter(|(_, used)| !used).map(|(allowed, _)| allowed.why);
    assert_eq!(idle.collect::<Vec<_>>(), Vec::<&str>::new(), "allowed for nothing");
    let unmet = REQUIRED.iter().zip(required).filter(|(_, met)| !met).map(|((statement, _), _)| statement);
    assert_eq!(unmet.collect::<Vec<_>>(), Vec::<&&[&str]>::new(), "no statement is like this any more");
}
