//! Changes that violate the constraints over several columns.

use super::Value::{Bool, Int, Json, Null, Real, Text};
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

/// The columns of a reply that is on the platform.
const POSTED: Columns = &[
    ("approval_status", Text("POSTED")),
    ("sent_at", T),
    ("platform_post_id", Text("one")),
    ("posted_at", T),
];

breaks! {
    ck_audit_batches_span: { last_seq: Int(0) };
    ck_events_period: { starts_at: LATER };
    ck_archives_range: { from_at: LATER };
    ck_materials_link:
        { url: Text("https://example.org/") }
        or { kind: Text("link"), file_name: Null, media_type: Null };
    ck_materials_file: { kind: Text("link"), url: Text("https://example.org/") };
    ck_materials_file_type: { file_name: Null } or { media_type: Null };
    ck_quiz_accommodations_window: { opens_at: LATER } or { closes_at: T };
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
    ck_replies_queued:
        { pending_since: T }
        or { approval_status: Text("PENDING"), pending_since: T }
        or { approval_status: Text("PENDING"), deleted_at: Null };
    ck_replies_sending: { sending_until: T } or { approval_status: Text("SENDING"), sent_at: T };
    ck_replies_held: { approval_status: Text("SENDING"), sending_until: T, sending_hash: Null, sent_at: T };
    ck_replies_live:
        { sent_at: T }
        or { approval_status: Text("SENDING"), sending_until: T }
        or { approval_status: Text("UNKNOWN") }
        or { approval_status: Text("POSTED"), platform_post_id: Text("one"), posted_at: T };
    ck_replies_posted:
        { platform_post_id: Text("one"), posted_at: T } or { approval_status: Text("POSTED"), sent_at: T };
    ck_replies_named:
        { platform_post_id: Text("one") } or { approval_status: Text("POSTED"), sent_at: T, posted_at: T };
    ck_escalations_sort_key:
        { priority: Text("URGENT"), sort_key: Int(499_999_999_999_999_999) }
        or { priority: Text("URGENT"), sort_key: Int(1_500_000_000_000_000_000) }
        or { priority: Text("HIGH"), sort_key: Int(1_499_999_999_999_999_999) }
        or { priority: Text("HIGH"), sort_key: Int(2_500_000_000_000_000_000) }
        or { priority: Text("MEDIUM"), sort_key: Int(2_499_999_999_999_999_999) }
        or { priority: Text("MEDIUM"), sort_key: Int(3_500_000_000_000_000_000) }
        or { priority: Text("LOW"), sort_key: Int(3_499_999_999_999_999_999) }
        or { priority: Text("LOW"), sort_key: Int(4_500_000_000_000_000_000) };
    ck_escalations_open: { is_open: Bool(false) } or { status: Text("RESOLVED"), resolved_at: T };
    ck_escalations_resolved: { resolved_at: T } or { status: Text("RESOLVED"), is_open: Bool(false) };
    ck_kpi_metrics_figure:
        { value: Real(1.0) }
        or { numerator: Null }
        or { denominator: Null }
        or { numerator: Null, denominator: Null }
        or { value: Real(1.0), numerator: Null }
        or { value: Real(1.0), denominator: Null };
    ck_kpi_revisions_figure:
        { value: Real(1.0) }
        or { numerator: Null }
        or { denominator: Null }
        or { numerator: Null, denominator: Null }
        or { value: Real(1.0), numerator: Null }
        or { value: Real(1.0), denominator: Null };
    ck_experiments_started:
        { start_date: Null }
        or { phase_started_at: Null }
        or { start_date: Null, phase_started_at: Null }
        or { status: Text("DRAFT"), phase_started_at: Null, end_date: Null, results_json: Null, winner: Null,
             winner_reason: Null }
        or { status: Text("DRAFT"), start_date: Null, end_date: Null, results_json: Null, winner: Null,
             winner_reason: Null }
        or { status: Text("DRAFT"), end_date: Null, results_json: Null, winner: Null, winner_reason: Null };
    ck_experiments_ended:
        { end_date: Null }
        or { status: Text("CANCELLED"), end_date: Null, results_json: Null, winner: Null,
             winner_reason: Null }
        or { status: Text("RUNNING"), results_json: Null, winner: Null, winner_reason: Null }
        or { status: Text("DRAFT"), start_date: Null, phase_started_at: Null, results_json: Null,
             winner: Null, winner_reason: Null };
    ck_experiments_frozen:
        { results_json: Null } or { status: Text("CANCELLED"), winner: Null, winner_reason: Null };
    ck_experiments_won: { status: Text("CANCELLED"), results_json: Null };
    ck_experiments_reasoned: { winner: Null };
    ck_legal_holds_starts: { from_at: Null } or { subject: Text("AUTHOR"), to_at: Null };
    ck_legal_holds_ends: { to_at: Null } or { subject: Text("AUTHOR"), from_at: Null };
    ck_legal_holds_range: { from_at: LATER } or { to_at: T };
    ck_learning_events_evaluated:
        { actual_improvement: Null }
        or { accuracy: Null }
        or { evaluated_at: Null }
        or { actual_improvement: Null, accuracy: Null }
        or { actual_improvement: Null, evaluated_at: Null }
        or { accuracy: Null, evaluated_at: Null };
}

/// Unique keys with a column that may be null.
pub const UNIQUE_WHEN: &[UniqueWhen] = &[
    UniqueWhen { constraint: "uq_quiz_attempts_quiz_id_account_id_open_marker", both: OPEN },
    UniqueWhen { constraint: "uq_replies_platform_platform_post_id", both: POSTED },
];
