//! All tables, with the types that their columns are read into. A table, column or key that is
//! missing here fails a test of the SQLite backend, which compares this with the live schema; the
//! schemas of the others are kept the same.

use diesel::prelude::*;
use repositories::StorageError;
use repositories::transfer::{Record, Table};

use super::cells::give;
use super::define::{Moved, beyond, is_wide, record, table, tables, unknown, value};
use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema;
use crate::shared::rows::done;
use crate::types::{DbHash, DbJson, DbTime, DbUuid};

tables! {
    accounts (id: DbUuid) {
        id: DbUuid,
        email: String,
        password_hash: String,
        display_name: String,
        role: String,
        status: String,
        version: i64,
        created_at: DbTime,
        updated_at: DbTime,
        erased_at: Option<DbTime>,
    }
    sessions (id: DbUuid) {
        id: DbUuid,
        account_id: DbUuid,
        token_hash: DbHash,
        created_at: DbTime,
        last_used_at: DbTime,
        expires_at: DbTime,
        user_agent: Option<String>,
        address: Option<String>,
    }
    login_failures (failure_key: String) {
        failure_key: String,
        failures: i64,
        window_started_at: DbTime,
        blocked_until: Option<DbTime>,
        created_at: DbTime,
        updated_at: DbTime,
    }
    idempotency_keys wide (account_id: DbUuid, idempotency_key: String) {
        account_id: DbUuid,
        idempotency_key: String,
        request_hash: DbHash,
        response: DbJson,
        created_at: DbTime,
        expires_at: DbTime,
    }
    signing_keys (purpose: String) {
        purpose: String,
        secret: DbHash,
        created_at: DbTime,
    }
    audit_logs (id: DbUuid) {
        id: DbUuid,
        entity_type: String,
        entity_id: DbUuid,
        action: String,
        actor: Option<DbUuid>,
        details_json: DbJson,
        request_id: Option<String>,
        created_at: DbTime,
    }
    events wide (id: DbUuid) {
        id: DbUuid,
        slug: String,
        title: String,
        summary: String,
        description: String,
        language: String,
        status: String,
        starts_at: Option<DbTime>,
        ends_at: Option<DbTime>,
        published_at: Option<DbTime>,
        source: Option<DbJson>,
        created_by: Option<DbUuid>,
        version: i64,
        created_at: DbTime,
        updated_at: DbTime,
    }
    event_words (word: String, event_id: DbUuid) {
        event_id: DbUuid,
        word: String,
        created_at: DbTime,
    }
    lessons wide (id: DbUuid) {
        id: DbUuid,
        event_id: DbUuid,
        slug: String,
        title: String,
        video_url: Option<String>,
        duration_seconds: Option<i64>,
        position: i64,
        published: bool,
        version: i64,
        created_at: DbTime,
        updated_at: DbTime,
        body: String,
    }
    stored_files (id: DbUuid) {
        id: DbUuid,
        sha256: DbHash,
        bytes: i64,
        created_at: DbTime,
    }
    materials (id: DbUuid) {
        id: DbUuid,
        lesson_id: DbUuid,
        kind: String,
        title: String,
        url: Option<String>,
        file_id: Option<DbUuid>,
        file_name: Option<String>,
        media_type: Option<String>,
        position: i64,
        version: i64,
        created_at: DbTime,
        updated_at: DbTime,
    }
    quizzes wide (id: DbUuid) {
        id: DbUuid,
        lesson_id: DbUuid,
        slug: String,
        title: String,
        instructions: String,
        pass_percent: Option<i64>,
        max_attempts: Option<i64>,
        time_limit_seconds: Option<i64>,
        opens_at: Option<DbTime>,
        closes_at: Option<DbTime>,
        questions_per_attempt: Option<i64>,
        shuffle_questions: bool,
        shuffle_options: bool,
        grading_method: String,
        reveal_policy: String,
        published: bool,
        revision: i64,
        position: i64,
        version: i64,
        created_at: DbTime,
        updated_at: DbTime,
    }
    quiz_revisions (quiz_id: DbUuid, number: i64) {
        quiz_id: DbUuid,
        number: i64,
        created_at: DbTime,
    }
    quiz_questions (quiz_id: DbUuid, revision: i64, id: DbUuid) {
        quiz_id: DbUuid,
        revision: i64,
        id: DbUuid,
        kind: String,
        prompt: String,
        explanation: Option<String>,
        points: f64,
        accepted_answers: Option<DbJson>,
        numeric_value: Option<f64>,
        tolerance: Option<f64>,
        position: i64,
        created_at: DbTime,
    }
    quiz_options (quiz_id: DbUuid, revision: i64, id: DbUuid) {
        quiz_id: DbUuid,
        revision: i64,
        id: DbUuid,
        question_id: DbUuid,
        option_text: String,
        correct: bool,
        feedback: Option<String>,
        position: i64,
        created_at: DbTime,
    }
    quiz_accommodations (quiz_id: DbUuid, account_id: DbUuid) {
        quiz_id: DbUuid,
        account_id: DbUuid,
        extra_seconds: i64,
        extra_attempts: i64,
        version: i64,
        created_at: DbTime,
        updated_at: DbTime,
    }
    enrolments (id: DbUuid) {
        id: DbUuid,
        event_id: DbUuid,
        account_id: DbUuid,
        status: String,
        completed_at: Option<DbTime>,
        created_at: DbTime,
        updated_at: DbTime,
    }
    lesson_progress (account_id: DbUuid, lesson_id: DbUuid) {
        account_id: DbUuid,
        lesson_id: DbUuid,
        started_at: DbTime,
        completed_at: Option<DbTime>,
        created_at: DbTime,
        updated_at: DbTime,
    }
    quiz_attempts (id: DbUuid) {
        id: DbUuid,
        quiz_id: DbUuid,
        revision: i64,
        account_id: DbUuid,
        number: i64,
        open_marker: Option<i64>,
        started_at: DbTime,
        due_at: Option<DbTime>,
        submitted_at: Option<DbTime>,
        submission: Option<String>,
        score: Option<f64>,
        max_score: Option<f64>,
        passed: Option<bool>,
        draw: Option<DbJson>,
        regraded_with: Option<i64>,
        version: i64,
        created_at: DbTime,
        updated_at: DbTime,
    }
    attempt_answers (attempt_id: DbUuid, question_id: DbUuid) {
        attempt_id: DbUuid,
        question_id: DbUuid,
        response: DbJson,
        points_awarded: Option<f64>,
        created_at: DbTime,
        updated_at: DbTime,
    }
    quiz_grades (quiz_id: DbUuid, account_id: DbUuid) {
        quiz_id: DbUuid,
        account_id: DbUuid,
        score: f64,
        max_score: f64,
        passed: Option<bool>,
        attempts: i64,
        created_at: DbTime,
        updated_at: DbTime,
    }
    score_changes (id: DbUuid) {
        id: DbUuid,
        attempt_id: DbUuid,
        kind: String,
        old_score: Option<f64>,
        new_score: Option<f64>,
        old_max_score: Option<f64>,
        new_max_score: Option<f64>,
        reason: Option<String>,
        actor: Option<DbUuid>,
        created_at: DbTime,
    }
}
