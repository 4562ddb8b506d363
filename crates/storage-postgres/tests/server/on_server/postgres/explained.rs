//! Plans of PostgreSQL, for any values. Reading whole tables and sorting are made so dear that a plan has
//! them only where there is no other.

use diesel::QueryableByName;
use diesel::sql_types::Json;
use serde_json::Value;

use super::plans::{Allowed, NOTHING, Required, Samples, Statement};
use crate::backend::{Conn, RunQueryDsl, batch};

pub const ALLOWED: &[Allowed] = &[
    Allowed {
        with: "ORDER BY quiz_grades.account_id, quiz_grades.quiz_id",
        without: NOTHING,
        plan: "Sort",
        why: "the grades of one page of learners at one event",
    },
    Allowed {
        with: "ORDER BY lessons.position, lessons.id, quizzes.position, quizzes.id",
        without: NOTHING,
        plan: "Sort",
        why: "the quizzes of one event",
    },
    Allowed {
        with: "ORDER BY segmented_weights.created_at, segmented_weights.id LIMIT",
        without: NOTHING,
        plan: "Seq Scan segmented_weights",
        why: "as many rows as there are archetypes and platforms",
    },
    Allowed {
        with: "ORDER BY segmented_weights.created_at, segmented_weights.id LIMIT",
        without: NOTHING,
        plan: "Sort",
        why: "so few are sorted, as above",
    },
];

pub const REQUIRED: &[Required] = &[
    Required {
        statement: &["FROM post_queue WHERE (post_queue.leased_until <= ?)"],
        plan: "Index Scan post_queue ix_post_queue_leased_until_post_id (leased_until <= $1)",
    },
    Required {
        statement: &["FROM post_queue WHERE (post_queue.queue_at <= ?)"],
        plan: "Index Scan post_queue ix_post_queue_queue_at_post_id (queue_at <= $1)",
    },
    Required {
        statement: &["post_queue.queue_at <= ?", "post_queue.platform = ?"],
        plan: "Index Scan post_queue ix_post_queue_platform_is_power_user_queue_at_post_id (",
    },
    Required {
        statement: &["(post_queue.queue_at IS NOT NULL)) ORDER BY post_categories.available_at"],
        plan: "post_categories ix_post_categories_category_available_at_post_id (",
    },
    Required {
        statement: &["ORDER BY post_categories.available_at", "post_categories.platform = ?"],
        plan: "post_categories ix_post_categories_category_platform_power_available_at (",
    },
    Required {
        statement: &["ORDER BY post_categories.available_at"],
        plan: "Index Scan post_queue pk_post_queue (post_id = post_categories.post_id)",
    },
];

/// A table that is read, and rows that are sorted.
pub const PLANTED: &[&str] = &[
    r#"SELECT "events"."id" FROM "events" WHERE ("events"."summary" = $1)"#,
    r#"SELECT "events"."id" FROM "events" WHERE ("events"."slug" > $1)
       ORDER BY "events"."starts_at" LIMIT $2"#,
    r#"SELECT "post_queue"."post_id" FROM "post_queue" WHERE ("post_queue"."queue_at" <= $1)
       ORDER BY "post_queue"."updated_at" LIMIT $2 FOR UPDATE SKIP LOCKED"#,
];

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Json, column_name = "QUERY PLAN")]
    plan: Value,
}

/// Gathers statistics, and sets the prices.
pub async fn prepare(conn: &mut Conn) -> bool {
    // Pages cost nothing: what counts is how many rows are read, however few there are.
    let settings = "SET enable_seqscan = off; SET enable_sort = off; SET enable_incremental_sort = off; \
                    SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_material = off; \
                    SET enable_memoize = off; SET seq_page_cost = 0; SET random_page_cost = 0; \
                    SET plan_cache_mode = force_generic_plan; ANALYZE";
    batch(conn, settings).await.unwrap();
    true
}

/// A line for each step.
pub async fn plan(conn: &mut Conn, statement: &Statement, _samples: &Samples) -> Vec<String> {
    let sql = &statement.sql;
    batch(conn, &format!("PREPARE planned AS {sql}")).await.expect(sql);
    let values = vec!["NULL"; statement.plain.matches('?').count()];
    let values = if values.is_empty() { String::new() } else { format!("({})", values.join(", ")) };
    let explain = format!("EXPLAIN (FORMAT JSON) EXECUTE planned{values}");
    let Plan { plan } = diesel::sql_query(explain).get_result(conn).await.expect(sql);
    batch(conn, "DEALLOCATE planned").await.unwrap();
    let mut lines = Vec::new();
    steps(&plan[0]["Plan"], &mut lines);
    lines
}

fn steps(step: &Value, lines: &mut Vec<String>) {
    let told = ["Node Type", "Relation Name", "Index Name", "Index Cond"].map(|name| step[name].as_str());
    lines.push(told.into_iter().flatten().collect::<Vec<_>>().join(" "));
    for below in step["Plans"].as_array().into_iter().flatten() {
        steps(below, lines);
    }
}

pub fn is_fault(sql: &str, line: &str) -> bool {
    // An index in the order of the list, of which a page is read.
    let page = sql.contains(" LIMIT ");
    let by_index = line.starts_with("Index ") || line.starts_with("Bitmap Index ");
    // A condition is in parentheses.
    line.starts_with("Seq Scan") || line.contains("Sort") || (by_index && !line.contains('(') && !page)
}
