//! Changes that violate the constraints over several columns.

use super::Value::{Int, Json, Null, Real, Text};
use super::{Columns, LATER, T, UniqueWhen, breaks};

/// The columns of an open attempt.
const OPEN: Columns = &[
    ("open_marker", Int(1)),
    ("submitted_at", Null),
    ("submission", Null),
    ("score", Null),
    ("max_score", Null),
    ("passed", Null),
];

breaks! {
    ck_events_period: { starts_at: LATER };
    ck_materials_link:
        { url: Text("https://example.org/") }
        or { kind: Text("link"), file_name: Null, media_type: Null };
    ck_materials_file: { kind: Text("link"), url: Text("https://example.org/") };
    ck_materials_file_type: { file_name: Null } or { media_type: Null };
    ck_quizzes_window: { opens_at: LATER } or { closes_at: T };
    ck_quiz_questions_accepted_answers_kind:
        { accepted_answers: Json("[]") }
        or { kind: Text("short_answer"), numeric_value: Null, tolerance: Null };
    ck_quiz_questions_numeric_value_kind:
        { numeric_value: Null }
        or { kind: Text("true_false"), tolerance: Null };
    ck_quiz_questions_tolerance_kind:
        { tolerance: Null }
        or { kind: Text("true_false"), numeric_value: Null };
    ck_enrolments_completion: { completed_at: Null };
    ck_quiz_attempts_open_marker:
        { open_marker: Int(2), submitted_at: Null, submission: Null, score: Null, max_score: Null,
          passed: Null };
    ck_quiz_attempts_open:
        { open_marker: Int(1) }
        or { submitted_at: Null, submission: Null, score: Null, max_score: Null, passed: Null };
    ck_quiz_attempts_submission_time: { submission: Null };
    ck_quiz_attempts_score_time: { score: Null };
    ck_quiz_attempts_max_score_time: { max_score: Null };
    ck_quiz_attempts_passed_time:
        { open_marker: Int(1), submitted_at: Null, submission: Null, score: Null, max_score: Null };
    ck_post_queue_lease: { leased_until: Null } or { lease_hash: Null };
    ck_post_queue_offered: { queue_at: T };
    ck_segmented_weights_some:
        { sss_weight: Real(0.0), ars_weight: Real(0.0), evs_weight: Real(0.0), trs_weight: Real(0.0) };
}

/// Unique keys with a column that may be null.
pub const UNIQUE_WHEN: &[UniqueWhen] =
    &[UniqueWhen { constraint: "uq_quiz_attempts_quiz_id_account_id_open_marker", both: OPEN }];
