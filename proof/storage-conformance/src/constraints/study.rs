//! Enrolments, progress, attempts and grades.

use super::Value::{Bool, Int, Json, Null, Real, Text, Uuid};
use super::{LATER, T, rows};

rows! {
    quiz_accommodations {
        quiz_id: Uuid(1), account_id: Uuid(1), extra_seconds: Int(0), extra_attempts: Int(0),
        version: Int(1), created_at: T, updated_at: T, opens_at: T, closes_at: LATER
    } then { account_id: Uuid(2) }
    enrolments {
        id: Uuid(1), event_id: Uuid(1), account_id: Uuid(1), status: Text("completed"), completed_at: T,
        created_at: T, updated_at: T
    } then { id: Uuid(2), account_id: Uuid(2) }
    lesson_progress {
        account_id: Uuid(1), lesson_id: Uuid(1), started_at: T, completed_at: T, created_at: T,
        updated_at: T
    } then { account_id: Uuid(2) }
    quiz_attempts {
        id: Uuid(1), quiz_id: Uuid(1), revision: Int(1), account_id: Uuid(1), number: Int(1),
        open_marker: Null, started_at: T, due_at: T, submitted_at: T, submission: Text("learner"),
        score: Real(1.0), max_score: Real(2.0), passed: Bool(true), draw: Json("[]"),
        regraded_with: Int(2), version: Int(1), created_at: T, updated_at: T, stated_due_at: T
    } then { id: Uuid(2), number: Int(2) }
    attempt_answers {
        attempt_id: Uuid(1), question_id: Uuid(1), response: Json("{\"text\": \"yes\"}"),
        points_awarded: Real(1.0), created_at: T, updated_at: T
    } then { question_id: Uuid(2) }
    quiz_grades {
        quiz_id: Uuid(1), account_id: Uuid(1), score: Real(1.0), max_score: Real(2.0), passed: Bool(true),
        attempts: Int(1), created_at: T, updated_at: T
    } then { account_id: Uuid(2) }
    score_changes {
        id: Uuid(1), attempt_id: Uuid(1), kind: Text("regrade"), old_score: Real(1.0),
        new_score: Real(1.0), old_max_score: Real(1.0), new_max_score: Real(1.0), reason: Text(""),
        actor: Uuid(2), created_at: T
    } then { id: Uuid(2) }
}
