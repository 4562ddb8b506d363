//! A row of each table, written by `cargo xtask schema` from the migrations. The same for every
//! database: types that differ have one name, `crate::types::…`.

use diesel::prelude::*;

use crate::backend::Db;
use crate::types::{DbDate, DbHash, DbJson, DbTime, DbUuid};

/// A row of `account_words`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::account_words, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct AccountWordRow {
    pub(crate) account_id: DbUuid,
    pub(crate) word: String,
    pub(crate) created_at: DbTime,
}

/// A row of `accounts`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::accounts, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct AccountRow {
    pub(crate) id: DbUuid,
    pub(crate) email: String,
    pub(crate) password_hash: String,
    pub(crate) display_name: String,
    pub(crate) role: String,
    pub(crate) status: String,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
    pub(crate) erased_at: Option<DbTime>,
    pub(crate) grants: Option<DbJson>,
    pub(crate) search_version: i64,
}

/// A row of `archetypes`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::archetypes, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct ArchetypeRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) is_active: bool,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `archives`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::archives, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct ArchiveRow {
    pub(crate) id: DbUuid,
    pub(crate) kind: String,
    pub(crate) file_name: String,
    pub(crate) sha256: DbHash,
    pub(crate) bytes: i64,
    pub(crate) entries: i64,
    pub(crate) from_at: DbTime,
    pub(crate) to_at: DbTime,
    pub(crate) state: String,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `attempt_answers`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::attempt_answers, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct AttemptAnswerRow {
    pub(crate) attempt_id: DbUuid,
    pub(crate) question_id: DbUuid,
    pub(crate) response: DbJson,
    pub(crate) points_awarded: Option<f64>,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `audit_batches`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::audit_batches, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct AuditBatchRow {
    pub(crate) number: i64,
    pub(crate) first_seq: i64,
    pub(crate) last_seq: i64,
    pub(crate) entries: i64,
    pub(crate) merkle_root: DbHash,
    pub(crate) previous: DbHash,
    pub(crate) head: DbHash,
    pub(crate) sealed_at: DbTime,
    pub(crate) purged_at: Option<DbTime>,
}

/// A row of `audit_logs`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::audit_logs, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct AuditLogRow {
    pub(crate) id: DbUuid,
    pub(crate) entity_type: String,
    pub(crate) entity_id: DbUuid,
    pub(crate) action: String,
    pub(crate) actor: Option<DbUuid>,
    pub(crate) details_json: DbJson,
    pub(crate) request_id: Option<String>,
    pub(crate) created_at: DbTime,
    pub(crate) seq: Option<i64>,
    pub(crate) leaf: Option<DbHash>,
}

/// A row of `authors`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::authors, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct AuthorRow {
    pub(crate) id: DbUuid,
    pub(crate) platform: String,
    pub(crate) platform_id: String,
    pub(crate) handle: String,
    pub(crate) display_name: String,
    pub(crate) follower_count: i64,
    pub(crate) is_verified: bool,
    pub(crate) is_power_user: bool,
    pub(crate) power_tier_id: Option<DbUuid>,
    pub(crate) archetype_tags: DbJson,
    pub(crate) relationship_score: f64,
    pub(crate) interaction_history: DbJson,
    pub(crate) observed_at: DbTime,
    pub(crate) first_seen_at: DbTime,
    pub(crate) last_seen_at: DbTime,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `champion_tiers`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::champion_tiers, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct ChampionTierRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) is_active: bool,
    pub(crate) min_engagement: i64,
    pub(crate) benefits: String,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `community_champions`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::community_champions, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct CommunityChampionRow {
    pub(crate) id: DbUuid,
    pub(crate) author_id: DbUuid,
    pub(crate) tier_id: Option<DbUuid>,
    pub(crate) engagement_count: i64,
    pub(crate) dm_sent_at: Option<DbTime>,
    pub(crate) dm_response: Option<String>,
    pub(crate) sample_sent: bool,
    pub(crate) converted: bool,
    pub(crate) advocate_status: Option<String>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `competitive_mentions`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::competitive_mentions, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct CompetitiveMentionRow {
    pub(crate) id: DbUuid,
    pub(crate) post_id: DbUuid,
    pub(crate) competitor_id: DbUuid,
    pub(crate) sentiment: f64,
    pub(crate) satisfaction: Option<f64>,
    pub(crate) opportunity_score: Option<f64>,
    pub(crate) replied: bool,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `competitor_categories`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::competitor_categories, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct CompetitorCategoryRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) is_active: bool,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `competitors`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::competitors, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct CompetitorRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) category_id: Option<DbUuid>,
    pub(crate) primary_mechanism: String,
    pub(crate) price_point: String,
    pub(crate) brand_keywords: DbJson,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `decisions`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::decisions, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct DecisionRow {
    pub(crate) id: DbUuid,
    pub(crate) post_id: DbUuid,
    pub(crate) sss_score: f64,
    pub(crate) ars_score: f64,
    pub(crate) evs_score: f64,
    pub(crate) trs_score: f64,
    pub(crate) composite_score: f64,
    pub(crate) mode: String,
    pub(crate) archetype_id: Option<DbUuid>,
    pub(crate) safety_flags: DbJson,
    pub(crate) signals_json: DbJson,
    pub(crate) temporal_context: Option<DbJson>,
    pub(crate) competitor_detected: bool,
    pub(crate) is_power_user: bool,
    pub(crate) experiment_variant: Option<String>,
    pub(crate) is_randomized_experiment: bool,
    pub(crate) predicted_mode: Option<String>,
    pub(crate) weights_id: DbUuid,
    pub(crate) weights_version: i64,
    pub(crate) decided_by: Option<DbUuid>,
    pub(crate) created_at: DbTime,
    pub(crate) experiment_id: Option<DbUuid>,
}

/// A row of `do_not_contact`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::do_not_contact, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct DoNotContactRow {
    pub(crate) id: DbUuid,
    pub(crate) author_id: DbUuid,
    pub(crate) reason: String,
    pub(crate) ends_at: Option<DbTime>,
    pub(crate) added_by: Option<DbUuid>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `enrolments`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::enrolments, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct EnrolmentRow {
    pub(crate) id: DbUuid,
    pub(crate) event_id: DbUuid,
    pub(crate) account_id: DbUuid,
    pub(crate) status: String,
    pub(crate) completed_at: Option<DbTime>,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `escalation_reasons`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::escalation_reasons, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct EscalationReasonRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) is_active: bool,
    pub(crate) severity: String,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `escalations`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::escalations, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct EscalationRow {
    pub(crate) id: DbUuid,
    pub(crate) post_id: Option<DbUuid>,
    pub(crate) decision_id: Option<DbUuid>,
    pub(crate) reply_id: Option<DbUuid>,
    pub(crate) reason_id: Option<DbUuid>,
    pub(crate) origin: String,
    pub(crate) description: String,
    pub(crate) priority: String,
    pub(crate) sort_key: i64,
    pub(crate) status: String,
    pub(crate) is_open: bool,
    pub(crate) assigned_to: Option<DbUuid>,
    pub(crate) opened_by: Option<DbUuid>,
    pub(crate) resolved_by: Option<DbUuid>,
    pub(crate) resolution_notes: Option<String>,
    pub(crate) due_at: DbTime,
    pub(crate) resolved_at: Option<DbTime>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `event_words`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::event_words, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct EventWordRow {
    pub(crate) event_id: DbUuid,
    pub(crate) word: String,
    pub(crate) created_at: DbTime,
}

/// A row of `events`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::events, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct EventRow {
    pub(crate) id: DbUuid,
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) language: String,
    pub(crate) status: String,
    pub(crate) starts_at: Option<DbTime>,
    pub(crate) ends_at: Option<DbTime>,
    pub(crate) published_at: Option<DbTime>,
    pub(crate) source: Option<DbJson>,
    pub(crate) created_by: Option<DbUuid>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
    pub(crate) title_key: String,
    pub(crate) language_key: String,
    pub(crate) search_version: i64,
}

/// A row of `experiment_exposures`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::experiment_exposures, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct ExperimentExposureRow {
    pub(crate) experiment_id: DbUuid,
    pub(crate) phase: i64,
    pub(crate) unit: String,
    pub(crate) variant: String,
    pub(crate) excluded: bool,
    pub(crate) exposed_at: DbTime,
}

/// A row of `experiment_outcomes`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::experiment_outcomes, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct ExperimentOutcomeRow {
    pub(crate) id: DbUuid,
    pub(crate) experiment_id: DbUuid,
    pub(crate) phase: i64,
    pub(crate) metric: String,
    pub(crate) unit: String,
    pub(crate) variant: String,
    pub(crate) value: f64,
    pub(crate) created_at: DbTime,
}

/// A row of `experiment_variants`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::experiment_variants, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct ExperimentVariantRow {
    pub(crate) experiment_id: DbUuid,
    pub(crate) phase: i64,
    pub(crate) position: i64,
    pub(crate) variant: String,
    pub(crate) weight: f64,
    pub(crate) created_at: DbTime,
}

/// A row of `experiments`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::experiments, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct ExperimentRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) assignment: String,
    pub(crate) traffic_split: f64,
    pub(crate) variant_a: String,
    pub(crate) variant_b: String,
    pub(crate) metric: String,
    pub(crate) metric_kind: String,
    pub(crate) metric_direction: String,
    pub(crate) guardrails: DbJson,
    pub(crate) minimum_days: i64,
    pub(crate) minimum_units: i64,
    pub(crate) status: String,
    pub(crate) phase: i64,
    pub(crate) phase_started_at: Option<DbTime>,
    pub(crate) start_date: Option<DbTime>,
    pub(crate) end_date: Option<DbTime>,
    pub(crate) results_json: Option<String>,
    pub(crate) winner: Option<String>,
    pub(crate) winner_reason: Option<String>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `holds`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::holds, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct HoldRow {
    pub(crate) id: DbUuid,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `idempotency_keys`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::idempotency_keys, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct IdempotencyKeyRow {
    pub(crate) account_id: DbUuid,
    pub(crate) idempotency_key: String,
    pub(crate) request_hash: DbHash,
    pub(crate) response: DbJson,
    pub(crate) created_at: DbTime,
    pub(crate) expires_at: DbTime,
}

/// A row of `kpi_metrics`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::kpi_metrics, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct KpiMetricRow {
    pub(crate) id: DbUuid,
    pub(crate) date: DbDate,
    pub(crate) platform: String,
    pub(crate) metric_type_id: DbUuid,
    pub(crate) metric_name: String,
    pub(crate) value: Option<f64>,
    pub(crate) numerator: Option<f64>,
    pub(crate) denominator: Option<f64>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `kpi_revisions`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::kpi_revisions, check_for_backend(Db), primary_key(metric_id, version))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct KpiRevisionRow {
    pub(crate) metric_id: DbUuid,
    pub(crate) version: i64,
    pub(crate) value: Option<f64>,
    pub(crate) numerator: Option<f64>,
    pub(crate) denominator: Option<f64>,
    pub(crate) created_at: DbTime,
}

/// A row of `kpi_types`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::kpi_types, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct KpiTypeRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) is_active: bool,
    pub(crate) aggregation_type: String,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `learning_events`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::learning_events, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct LearningEventRow {
    pub(crate) id: DbUuid,
    pub(crate) date: DbTime,
    pub(crate) adjustment_type: String,
    pub(crate) adjustment: DbJson,
    pub(crate) predicted_improvement: f64,
    pub(crate) baseline_performance: Option<f64>,
    pub(crate) actual_improvement: Option<f64>,
    pub(crate) accuracy: Option<f64>,
    pub(crate) evaluated_at: Option<DbTime>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `legal_holds`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::legal_holds, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct LegalHoldRow {
    pub(crate) id: DbUuid,
    pub(crate) subject: String,
    pub(crate) author_id: Option<DbUuid>,
    pub(crate) post_id: Option<DbUuid>,
    pub(crate) experiment_id: Option<DbUuid>,
    pub(crate) from_at: Option<DbTime>,
    pub(crate) to_at: Option<DbTime>,
    pub(crate) reason: String,
    pub(crate) created_by: DbUuid,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `lesson_progress`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::lesson_progress, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct LessonProgressRow {
    pub(crate) account_id: DbUuid,
    pub(crate) lesson_id: DbUuid,
    pub(crate) started_at: DbTime,
    pub(crate) completed_at: Option<DbTime>,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `lessons`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::lessons, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct LessonRow {
    pub(crate) id: DbUuid,
    pub(crate) event_id: DbUuid,
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) video_url: Option<String>,
    pub(crate) duration_seconds: Option<i64>,
    pub(crate) position: i64,
    pub(crate) published: bool,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
    pub(crate) body: String,
}

/// A row of `login_failures`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::login_failures, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct LoginFailureRow {
    pub(crate) failure_key: String,
    pub(crate) failures: i64,
    pub(crate) window_started_at: DbTime,
    pub(crate) blocked_until: Option<DbTime>,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `materials`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::materials, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct MaterialRow {
    pub(crate) id: DbUuid,
    pub(crate) lesson_id: DbUuid,
    pub(crate) kind: String,
    pub(crate) title: String,
    pub(crate) url: Option<String>,
    pub(crate) file_id: Option<DbUuid>,
    pub(crate) file_name: Option<String>,
    pub(crate) media_type: Option<String>,
    pub(crate) position: i64,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `notes`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::notes, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct NoteRow {
    pub(crate) id: DbUuid,
    pub(crate) subject: String,
    pub(crate) post_id: Option<DbUuid>,
    pub(crate) author_id: Option<DbUuid>,
    pub(crate) reply_id: Option<DbUuid>,
    pub(crate) escalation_id: Option<DbUuid>,
    pub(crate) text: String,
    pub(crate) written_by: DbUuid,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `post_categories`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::post_categories, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct PostCategoryRow {
    pub(crate) category: String,
    pub(crate) post_id: DbUuid,
    pub(crate) platform: String,
    pub(crate) is_power_user: bool,
    pub(crate) available_at: DbTime,
    pub(crate) created_at: DbTime,
}

/// A row of `post_queue`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::post_queue, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct PostQueueRow {
    pub(crate) post_id: DbUuid,
    pub(crate) platform: String,
    pub(crate) is_power_user: bool,
    pub(crate) queue_at: Option<DbTime>,
    pub(crate) available_at: DbTime,
    pub(crate) leased_until: Option<DbTime>,
    pub(crate) lease_hash: Option<DbHash>,
    pub(crate) delivery_count: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
    pub(crate) claimed_at: Option<DbTime>,
}

/// A row of `post_revisions`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::post_revisions, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct PostRevisionRow {
    pub(crate) post_id: DbUuid,
    pub(crate) content_version: i64,
    pub(crate) content: String,
    pub(crate) observed_at: DbTime,
    pub(crate) created_at: DbTime,
}

/// A row of `posts`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::posts, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct PostRow {
    pub(crate) id: DbUuid,
    pub(crate) platform: String,
    pub(crate) platform_post_id: String,
    pub(crate) author_id: DbUuid,
    pub(crate) content: String,
    pub(crate) content_version: i64,
    pub(crate) detected_at: DbTime,
    pub(crate) observed_at: DbTime,
    pub(crate) processed_at: Option<DbTime>,
    pub(crate) keyword_matches: DbJson,
    pub(crate) keyword_categories: DbJson,
    pub(crate) spam_filtered: bool,
    pub(crate) raw_metrics: DbJson,
    pub(crate) state: String,
    pub(crate) error_count: i64,
    pub(crate) error_message: Option<String>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `power_tiers`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::power_tiers, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct PowerTierRow {
    pub(crate) id: DbUuid,
    pub(crate) name: String,
    pub(crate) description: String,
    pub(crate) is_active: bool,
    pub(crate) follower_threshold: i64,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `quiz_accommodations`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::quiz_accommodations, check_for_backend(Db), primary_key(quiz_id, account_id))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct QuizAccommodationRow {
    pub(crate) quiz_id: DbUuid,
    pub(crate) account_id: DbUuid,
    pub(crate) extra_seconds: i64,
    pub(crate) extra_attempts: i64,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
    pub(crate) opens_at: Option<DbTime>,
    pub(crate) closes_at: Option<DbTime>,
}

/// A row of `quiz_attempts`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::quiz_attempts, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct QuizAttemptRow {
    pub(crate) id: DbUuid,
    pub(crate) quiz_id: DbUuid,
    pub(crate) revision: i64,
    pub(crate) account_id: DbUuid,
    pub(crate) number: i64,
    pub(crate) open_marker: Option<i64>,
    pub(crate) started_at: DbTime,
    pub(crate) due_at: Option<DbTime>,
    pub(crate) submitted_at: Option<DbTime>,
    pub(crate) submission: Option<String>,
    pub(crate) score: Option<f64>,
    pub(crate) max_score: Option<f64>,
    pub(crate) passed: Option<bool>,
    pub(crate) draw: Option<DbJson>,
    pub(crate) regraded_with: Option<i64>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
    pub(crate) stated_due_at: Option<DbTime>,
}

/// A row of `quiz_grades`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::quiz_grades, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct QuizGradeRow {
    pub(crate) quiz_id: DbUuid,
    pub(crate) account_id: DbUuid,
    pub(crate) score: f64,
    pub(crate) max_score: f64,
    pub(crate) passed: Option<bool>,
    pub(crate) attempts: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `quiz_options`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::quiz_options, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct QuizOptionRow {
    pub(crate) quiz_id: DbUuid,
    pub(crate) revision: i64,
    pub(crate) id: DbUuid,
    pub(crate) question_id: DbUuid,
    pub(crate) option_text: String,
    pub(crate) correct: bool,
    pub(crate) feedback: Option<String>,
    pub(crate) position: i64,
    pub(crate) created_at: DbTime,
    pub(crate) bundle_key: Option<String>,
}

/// A row of `quiz_questions`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::quiz_questions, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct QuizQuestionRow {
    pub(crate) quiz_id: DbUuid,
    pub(crate) revision: i64,
    pub(crate) id: DbUuid,
    pub(crate) kind: String,
    pub(crate) prompt: String,
    pub(crate) explanation: Option<String>,
    pub(crate) points: f64,
    pub(crate) accepted_answers: Option<DbJson>,
    pub(crate) numeric_value: Option<f64>,
    pub(crate) tolerance: Option<f64>,
    pub(crate) position: i64,
    pub(crate) created_at: DbTime,
    pub(crate) bundle_key: Option<String>,
}

/// A row of `quiz_revisions`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::quiz_revisions, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct QuizRevisionRow {
    pub(crate) quiz_id: DbUuid,
    pub(crate) number: i64,
    pub(crate) created_at: DbTime,
}

/// A row of `quizzes`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::quizzes, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct QuizRow {
    pub(crate) id: DbUuid,
    pub(crate) lesson_id: DbUuid,
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) instructions: String,
    pub(crate) pass_percent: Option<i64>,
    pub(crate) max_attempts: Option<i64>,
    pub(crate) time_limit_seconds: Option<i64>,
    pub(crate) opens_at: Option<DbTime>,
    pub(crate) closes_at: Option<DbTime>,
    pub(crate) questions_per_attempt: Option<i64>,
    pub(crate) shuffle_questions: bool,
    pub(crate) shuffle_options: bool,
    pub(crate) grading_method: String,
    pub(crate) reveal_policy: String,
    pub(crate) published: bool,
    pub(crate) revision: i64,
    pub(crate) position: i64,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
    pub(crate) treatments: Option<DbJson>,
}

/// A row of `randomized_experiments`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::randomized_experiments, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct RandomizedExperimentRow {
    pub(crate) id: DbUuid,
    pub(crate) decision_id: DbUuid,
    pub(crate) predicted_mode: String,
    pub(crate) actual_mode: String,
    pub(crate) predicted_outcome: Option<f64>,
    pub(crate) actual_outcome: Option<f64>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `replies`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::replies, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct ReplyRow {
    pub(crate) id: DbUuid,
    pub(crate) decision_id: Option<DbUuid>,
    pub(crate) author_id: Option<DbUuid>,
    pub(crate) archetype_id: Option<DbUuid>,
    pub(crate) platform: String,
    pub(crate) in_reply_to: Option<String>,
    pub(crate) content: String,
    pub(crate) content_hash: DbHash,
    pub(crate) utm_code: Option<String>,
    pub(crate) reply_type: String,
    pub(crate) approval_status: String,
    pub(crate) drafted_by: DbUuid,
    pub(crate) edited_by: Option<DbUuid>,
    pub(crate) editors: DbJson,
    pub(crate) pending_since: Option<DbTime>,
    pub(crate) approved_by: Option<DbUuid>,
    pub(crate) approved_at: Option<DbTime>,
    pub(crate) reject_reason: Option<String>,
    pub(crate) sending_until: Option<DbTime>,
    pub(crate) sending_hash: Option<DbHash>,
    pub(crate) sent_at: Option<DbTime>,
    pub(crate) sendings: i64,
    pub(crate) platform_post_id: Option<String>,
    pub(crate) posted_at: Option<DbTime>,
    pub(crate) help_count: i64,
    pub(crate) metrics_json: DbJson,
    pub(crate) snapshot_json: DbJson,
    pub(crate) deleted_at: Option<DbTime>,
    pub(crate) delete_reason: Option<String>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `score_changes`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::score_changes, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct ScoreChangeRow {
    pub(crate) id: DbUuid,
    pub(crate) attempt_id: DbUuid,
    pub(crate) kind: String,
    pub(crate) old_score: Option<f64>,
    pub(crate) new_score: Option<f64>,
    pub(crate) old_max_score: Option<f64>,
    pub(crate) new_max_score: Option<f64>,
    pub(crate) reason: Option<String>,
    pub(crate) actor: Option<DbUuid>,
    pub(crate) created_at: DbTime,
}

/// A row of `segmented_weights`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::segmented_weights, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct SegmentedWeightRow {
    pub(crate) id: DbUuid,
    pub(crate) segment_type: String,
    pub(crate) segment_key: String,
    pub(crate) sss_weight: f64,
    pub(crate) ars_weight: f64,
    pub(crate) evs_weight: f64,
    pub(crate) trs_weight: f64,
    pub(crate) sample_size: i64,
    pub(crate) performance: Option<f64>,
    pub(crate) version: i64,
    pub(crate) created_at: DbTime,
    pub(crate) updated_at: DbTime,
}

/// A row of `sessions`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::sessions, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct SessionRow {
    pub(crate) id: DbUuid,
    pub(crate) account_id: DbUuid,
    pub(crate) token_hash: DbHash,
    pub(crate) created_at: DbTime,
    pub(crate) last_used_at: DbTime,
    pub(crate) expires_at: DbTime,
    pub(crate) user_agent: Option<String>,
    pub(crate) address: Option<String>,
}

/// A row of `signing_keys`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::signing_keys, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct SigningKeyRow {
    pub(crate) purpose: String,
    pub(crate) secret: DbHash,
    pub(crate) created_at: DbTime,
}

/// A row of `stored_files`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::stored_files, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct StoredFileRow {
    pub(crate) id: DbUuid,
    pub(crate) sha256: DbHash,
    pub(crate) bytes: i64,
    pub(crate) created_at: DbTime,
}

/// A row of `suppressed_authors`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::suppressed_authors, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct SuppressedAuthorRow {
    pub(crate) author_hash: DbHash,
    pub(crate) created_at: DbTime,
}

/// A row of `weight_adjustment_logs`.
#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = crate::schema::weight_adjustment_logs, check_for_backend(Db))]
#[diesel(treat_none_as_default_value = false)]
pub(crate) struct WeightAdjustmentLogRow {
    pub(crate) id: DbUuid,
    pub(crate) date: DbTime,
    pub(crate) action: String,
    pub(crate) reason: String,
    pub(crate) valid_segments: i64,
    pub(crate) total_segments: i64,
    pub(crate) sample_sizes: DbJson,
    pub(crate) old_weights: Option<DbJson>,
    pub(crate) new_weights: DbJson,
    pub(crate) predicted_improvement: Option<f64>,
    pub(crate) created_at: DbTime,
}

/// A row of `weight_versions`.
#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = crate::schema::weight_versions, check_for_backend(Db), primary_key(weights_id, version))]
#[diesel(treat_none_as_default_value = false, treat_none_as_null = true)]
pub(crate) struct WeightVersionRow {
    pub(crate) weights_id: DbUuid,
    pub(crate) version: i64,
    pub(crate) sss_weight: f64,
    pub(crate) ars_weight: f64,
    pub(crate) evs_weight: f64,
    pub(crate) trs_weight: f64,
    pub(crate) reason: String,
    pub(crate) created_at: DbTime,
}
