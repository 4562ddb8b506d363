//! All tables with their keys and columns, written by `cargo xtask schema` from the migrations: those
//! that others refer to come first.

use diesel::prelude::*;
use repositories::StorageError;
use repositories::transfer::{Record, Table};

use super::cells::give;
use super::define::{Moved, beyond, is_wide, record, table, tables, unknown, value};
use crate::backend::{Conn, RunQueryDsl};
use crate::dialect::map_err;
use crate::schema;
use crate::shared::rows::done;
use crate::shared::tables;
use crate::types::{DbHash, DbUuid};

tables! {
    accounts as AccountRow (id: DbUuid) {
        id, email, password_hash, display_name, role, status, version, created_at, updated_at, erased_at,
        grants, search_version,
    }
    account_words as AccountWordRow (word: String, account_id: DbUuid) {
        account_id, word, created_at,
    }
    archetypes as ArchetypeRow (id: DbUuid) {
        id, name, description, is_active, version, created_at, updated_at,
    }
    archives as ArchiveRow (id: DbUuid) {
        id, kind, file_name, sha256, bytes, entries, from_at, to_at, state, version, created_at, updated_at,
    }
    audit_batches as AuditBatchRow (number: i64) {
        number, first_seq, last_seq, entries, merkle_root, previous, head, sealed_at, purged_at,
    }
    audit_logs as AuditLogRow (id: DbUuid) {
        id, entity_type, entity_id, action, actor, details_json, request_id, created_at, seq, leaf,
    }
    champion_tiers as ChampionTierRow (id: DbUuid) {
        id, name, description, is_active, min_engagement, benefits, version, created_at, updated_at,
    }
    competitor_categories as CompetitorCategoryRow (id: DbUuid) {
        id, name, description, is_active, version, created_at, updated_at,
    }
    competitors as CompetitorRow (id: DbUuid) {
        id, name, category_id, primary_mechanism, price_point, brand_keywords, version, created_at,
        updated_at,
    }
    escalation_reasons as EscalationReasonRow (id: DbUuid) {
        id, name, description, is_active, severity, version, created_at, updated_at,
    }
    events as EventRow wide (id: DbUuid) {
        id, slug, title, summary, description, language, status, starts_at, ends_at, published_at, source,
        created_by, version, created_at, updated_at, title_key, language_key, search_version,
    }
    enrolments as EnrolmentRow (id: DbUuid) {
        id, event_id, account_id, status, completed_at, created_at, updated_at,
    }
    event_words as EventWordRow (word: String, event_id: DbUuid) {
        event_id, word, created_at,
    }
    experiments as ExperimentRow (id: DbUuid) {
        id, name, description, assignment, traffic_split, variant_a, variant_b, metric, metric_kind,
        metric_direction, guardrails, minimum_days, minimum_units, status, phase, phase_started_at,
        start_date, end_date, results_json, winner, winner_reason, version, created_at, updated_at,
    }
    experiment_variants as ExperimentVariantRow (experiment_id: DbUuid, phase: i64, position: i64) {
        experiment_id, phase, position, variant, weight, created_at,
    }
    experiment_exposures as ExperimentExposureRow (experiment_id: DbUuid, phase: i64, unit: String) {
        experiment_id, phase, unit, variant, excluded, exposed_at,
    }
    experiment_outcomes as ExperimentOutcomeRow (id: DbUuid) {
        id, experiment_id, phase, metric, unit, variant, value, created_at,
    }
    holds as HoldRow (id: DbUuid) {
        id, version, created_at, updated_at,
    }
    idempotency_keys as IdempotencyKeyRow wide (account_id: DbUuid, idempotency_key: String) {
        account_id, idempotency_key, request_hash, response, created_at, expires_at,
    }
    kpi_types as KpiTypeRow (id: DbUuid) {
        id, name, description, is_active, aggregation_type, version, created_at, updated_at,
    }
    kpi_metrics as KpiMetricRow (id: DbUuid) {
        id, date, platform, metric_type_id, metric_name, value, numerator, denominator, version, created_at,
        updated_at,
    }
    kpi_revisions as KpiRevisionRow (metric_id: DbUuid, version: i64) {
        metric_id, version, value, numerator, denominator, created_at,
    }
    learning_events as LearningEventRow (id: DbUuid) {
        id, date, adjustment_type, adjustment, predicted_improvement, baseline_performance,
        actual_improvement, accuracy, evaluated_at, version, created_at, updated_at,
    }
    lessons as LessonRow wide (id: DbUuid) {
        id, event_id, slug, title, video_url, duration_seconds, position, published, version, created_at,
        updated_at, body,
    }
    lesson_progress as LessonProgressRow (account_id: DbUuid, lesson_id: DbUuid) {
        account_id, lesson_id, started_at, completed_at, created_at, updated_at,
    }
    login_failures as LoginFailureRow (failure_key: String) {
        failure_key, failures, window_started_at, blocked_until, created_at, updated_at,
    }
    power_tiers as PowerTierRow (id: DbUuid) {
        id, name, description, is_active, follower_threshold, version, created_at, updated_at,
    }
    authors as AuthorRow (id: DbUuid) {
        id, platform, platform_id, handle, display_name, follower_count, is_verified, is_power_user,
        power_tier_id, archetype_tags, relationship_score, interaction_history, observed_at, first_seen_at,
        last_seen_at, version, created_at, updated_at,
    }
    community_champions as CommunityChampionRow (id: DbUuid) {
        id, author_id, tier_id, engagement_count, dm_sent_at, dm_response, sample_sent, converted,
        advocate_status, version, created_at, updated_at,
    }
    do_not_contact as DoNotContactRow (id: DbUuid) {
        id, author_id, reason, ends_at, added_by, version, created_at, updated_at,
    }
    posts as PostRow (id: DbUuid) {
        id, platform, platform_post_id, author_id, content, content_version, detected_at, observed_at,
        processed_at, keyword_matches, keyword_categories, spam_filtered, raw_metrics, state, error_count,
        error_message, version, created_at, updated_at,
    }
    competitive_mentions as CompetitiveMentionRow (id: DbUuid) {
        id, post_id, competitor_id, sentiment, satisfaction, opportunity_score, replied, version, created_at,
        updated_at,
    }
    legal_holds as LegalHoldRow (id: DbUuid) {
        id, subject, author_id, post_id, experiment_id, from_at, to_at, reason, created_by, version,
        created_at, updated_at,
    }
    post_categories as PostCategoryRow (category: String, post_id: DbUuid) {
        category, post_id, platform, is_power_user, available_at, created_at,
    }
    post_queue as PostQueueRow (post_id: DbUuid) {
        post_id, platform, is_power_user, queue_at, available_at, leased_until, lease_hash, delivery_count,
        created_at, updated_at, claimed_at,
    }
    post_revisions as PostRevisionRow (post_id: DbUuid, content_version: i64) {
        post_id, content_version, content, observed_at, created_at,
    }
    quizzes as QuizRow wide (id: DbUuid) {
        id, lesson_id, slug, title, instructions, pass_percent, max_attempts, time_limit_seconds, opens_at,
        closes_at, questions_per_attempt, shuffle_questions, shuffle_options, grading_method, reveal_policy,
        published, revision, position, version, created_at, updated_at, treatments,
    }
    quiz_accommodations as QuizAccommodationRow (quiz_id: DbUuid, account_id: DbUuid) {
        quiz_id, account_id, extra_seconds, extra_attempts, version, created_at, updated_at, opens_at,
        closes_at,
    }
    quiz_grades as QuizGradeRow (quiz_id: DbUuid, account_id: DbUuid) {
        quiz_id, account_id, score, max_score, passed, attempts, created_at, updated_at,
    }
    quiz_revisions as QuizRevisionRow (quiz_id: DbUuid, number: i64) {
        quiz_id, number, created_at,
    }
    quiz_attempts as QuizAttemptRow (id: DbUuid) {
        id, quiz_id, revision, account_id, number, open_marker, started_at, due_at, submitted_at, submission,
        score, max_score, passed, draw, regraded_with, version, created_at, updated_at, stated_due_at,
    }
    attempt_answers as AttemptAnswerRow (attempt_id: DbUuid, question_id: DbUuid) {
        attempt_id, question_id, response, points_awarded, created_at, updated_at,
    }
    quiz_questions as QuizQuestionRow (quiz_id: DbUuid, revision: i64, id: DbUuid) {
        quiz_id, revision, id, kind, prompt, explanation, points, accepted_answers, numeric_value, tolerance,
        position, created_at, bundle_key,
    }
    quiz_options as QuizOptionRow (quiz_id: DbUuid, revision: i64, id: DbUuid) {
        quiz_id, revision, id, question_id, option_text, correct, feedback, position, created_at, bundle_key,
    }
    score_changes as ScoreChangeRow (id: DbUuid) {
        id, attempt_id, kind, old_score, new_score, old_max_score, new_max_score, reason, actor, created_at,
    }
    segmented_weights as SegmentedWeightRow (id: DbUuid) {
        id, segment_type, segment_key, sss_weight, ars_weight, evs_weight, trs_weight, sample_size,
        performance, version, created_at, updated_at,
    }
    sessions as SessionRow (id: DbUuid) {
        id, account_id, token_hash, created_at, last_used_at, expires_at, user_agent, address,
    }
    signing_keys as SigningKeyRow (purpose: String) {
        purpose, secret, created_at,
    }
    stored_files as StoredFileRow (id: DbUuid) {
        id, sha256, bytes, created_at,
    }
    materials as MaterialRow (id: DbUuid) {
        id, lesson_id, kind, title, url, file_id, file_name, media_type, position, version, created_at,
        updated_at,
    }
    suppressed_authors as SuppressedAuthorRow (author_hash: DbHash) {
        author_hash, created_at,
    }
    weight_adjustment_logs as WeightAdjustmentLogRow (id: DbUuid) {
        id, date, action, reason, valid_segments, total_segments, sample_sizes, old_weights, new_weights,
        predicted_improvement, created_at,
    }
    weight_versions as WeightVersionRow (weights_id: DbUuid, version: i64) {
        weights_id, version, sss_weight, ars_weight, evs_weight, trs_weight, reason, created_at,
    }
    decisions as DecisionRow (id: DbUuid) {
        id, post_id, sss_score, ars_score, evs_score, trs_score, composite_score, mode, archetype_id,
        safety_flags, signals_json, temporal_context, competitor_detected, is_power_user, experiment_variant,
        is_randomized_experiment, predicted_mode, weights_id, weights_version, decided_by, created_at,
        experiment_id,
    }
    randomized_experiments as RandomizedExperimentRow (id: DbUuid) {
        id, decision_id, predicted_mode, actual_mode, predicted_outcome, actual_outcome, version, created_at,
        updated_at,
    }
    replies as ReplyRow (id: DbUuid) {
        id, decision_id, author_id, archetype_id, platform, in_reply_to, content, content_hash, utm_code,
        reply_type, approval_status, drafted_by, edited_by, editors, pending_since, approved_by, approved_at,
        reject_reason, sending_until, sending_hash, sent_at, sendings, platform_post_id, posted_at,
        help_count, metrics_json, snapshot_json, deleted_at, delete_reason, version, created_at, updated_at,
    }
    escalations as EscalationRow (id: DbUuid) {
        id, post_id, decision_id, reply_id, reason_id, origin, description, priority, sort_key, status,
        is_open, assigned_to, opened_by, resolved_by, resolution_notes, due_at, resolved_at, version,
        created_at, updated_at,
    }
    notes as NoteRow (id: DbUuid) {
        id, subject, post_id, author_id, reply_id, escalation_id, text, written_by, version, created_at,
        updated_at,
    }
}
