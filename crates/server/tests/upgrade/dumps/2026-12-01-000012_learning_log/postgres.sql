-- Backup by lyceum, format 1, of postgres
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TIME ZONE 'UTC';
SET datestyle = 'ISO, YMD';
CREATE TABLE "__diesel_schema_migrations" (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE TABLE "accounts" (
    id uuid NOT NULL,
    email character varying(254) COLLATE pg_catalog."C" NOT NULL,
    password_hash character varying(255) COLLATE pg_catalog."C" NOT NULL,
    display_name character varying(100) COLLATE pg_catalog."C" NOT NULL,
    role character varying(20) COLLATE pg_catalog."C" NOT NULL,
    status character varying(20) COLLATE pg_catalog."C" NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    erased_at timestamp(6) without time zone,
    grants jsonb
);
CREATE TABLE "archetypes" (
    id uuid NOT NULL,
    name character varying(50) COLLATE pg_catalog."C" NOT NULL,
    description character varying(500) COLLATE pg_catalog."C" NOT NULL,
    is_active boolean NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "attempt_answers" (
    attempt_id uuid NOT NULL,
    question_id uuid NOT NULL,
    response jsonb NOT NULL,
    points_awarded double precision,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "audit_logs" (
    id uuid NOT NULL,
    entity_type character varying(50) COLLATE pg_catalog."C" NOT NULL,
    entity_id uuid NOT NULL,
    action character varying(50) COLLATE pg_catalog."C" NOT NULL,
    actor uuid,
    details_json jsonb NOT NULL,
    request_id character varying(100) COLLATE pg_catalog."C",
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "authors" (
    id uuid NOT NULL,
    platform character varying(20) COLLATE pg_catalog."C" NOT NULL,
    platform_id character varying(100) COLLATE pg_catalog."C" NOT NULL,
    handle character varying(50) COLLATE pg_catalog."C" NOT NULL,
    display_name character varying(200) COLLATE pg_catalog."C" NOT NULL,
    follower_count bigint NOT NULL,
    is_verified boolean NOT NULL,
    is_power_user boolean NOT NULL,
    power_tier_id uuid,
    archetype_tags jsonb NOT NULL,
    relationship_score double precision DEFAULT 0.5 NOT NULL,
    interaction_history jsonb NOT NULL,
    observed_at timestamp(6) without time zone NOT NULL,
    first_seen_at timestamp(6) without time zone NOT NULL,
    last_seen_at timestamp(6) without time zone NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "champion_tiers" (
    id uuid NOT NULL,
    name character varying(50) COLLATE pg_catalog."C" NOT NULL,
    description character varying(500) COLLATE pg_catalog."C" NOT NULL,
    is_active boolean NOT NULL,
    min_engagement bigint NOT NULL,
    benefits character varying(500) COLLATE pg_catalog."C" NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "community_champions" (
    id uuid NOT NULL,
    author_id uuid NOT NULL,
    tier_id uuid,
    engagement_count bigint NOT NULL,
    dm_sent_at timestamp(6) without time zone,
    dm_response character varying(1000) COLLATE pg_catalog."C",
    sample_sent boolean NOT NULL,
    converted boolean NOT NULL,
    advocate_status character varying(50) COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "competitive_mentions" (
    id uuid NOT NULL,
    post_id uuid NOT NULL,
    competitor_id uuid NOT NULL,
    sentiment double precision NOT NULL,
    satisfaction double precision,
    opportunity_score double precision,
    replied boolean NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "competitor_categories" (
    id uuid NOT NULL,
    name character varying(50) COLLATE pg_catalog."C" NOT NULL,
    description character varying(500) COLLATE pg_catalog."C" NOT NULL,
    is_active boolean NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "competitors" (
    id uuid NOT NULL,
    name character varying(100) COLLATE pg_catalog."C" NOT NULL,
    category_id uuid,
    primary_mechanism character varying(500) COLLATE pg_catalog."C" NOT NULL,
    price_point character varying(100) COLLATE pg_catalog."C" NOT NULL,
    brand_keywords jsonb NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "decisions" (
    id uuid NOT NULL,
    post_id uuid NOT NULL,
    sss_score double precision NOT NULL,
    ars_score double precision NOT NULL,
    evs_score double precision NOT NULL,
    trs_score double precision NOT NULL,
    composite_score double precision NOT NULL,
    mode character varying(20) COLLATE pg_catalog."C" NOT NULL,
    archetype_id uuid,
    safety_flags jsonb NOT NULL,
    signals_json jsonb NOT NULL,
    temporal_context jsonb,
    competitor_detected boolean NOT NULL,
    is_power_user boolean NOT NULL,
    experiment_variant character varying(50) COLLATE pg_catalog."C",
    is_randomized_experiment boolean NOT NULL,
    predicted_mode character varying(20) COLLATE pg_catalog."C",
    weights_id uuid NOT NULL,
    weights_version bigint NOT NULL,
    decided_by uuid,
    created_at timestamp(6) without time zone NOT NULL,
    experiment_id uuid
);
CREATE TABLE "do_not_contact" (
    id uuid NOT NULL,
    author_id uuid NOT NULL,
    reason character varying(500) COLLATE pg_catalog."C" NOT NULL,
    ends_at timestamp(6) without time zone,
    added_by uuid,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "enrolments" (
    id uuid NOT NULL,
    event_id uuid NOT NULL,
    account_id uuid NOT NULL,
    status character varying(20) COLLATE pg_catalog."C" NOT NULL,
    completed_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "escalation_reasons" (
    id uuid NOT NULL,
    name character varying(50) COLLATE pg_catalog."C" NOT NULL,
    description character varying(500) COLLATE pg_catalog."C" NOT NULL,
    is_active boolean NOT NULL,
    severity character varying(20) COLLATE pg_catalog."C" NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "escalations" (
    id uuid NOT NULL,
    post_id uuid,
    decision_id uuid,
    reply_id uuid,
    reason_id uuid,
    origin character varying(20) COLLATE pg_catalog."C" NOT NULL,
    description character varying(1000) COLLATE pg_catalog."C" NOT NULL,
    priority character varying(20) COLLATE pg_catalog."C" NOT NULL,
    sort_key bigint NOT NULL,
    status character varying(20) COLLATE pg_catalog."C" NOT NULL,
    is_open boolean NOT NULL,
    assigned_to uuid,
    opened_by uuid,
    resolved_by uuid,
    resolution_notes character varying(2000) COLLATE pg_catalog."C",
    due_at timestamp(6) without time zone NOT NULL,
    resolved_at timestamp(6) without time zone,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "event_words" (
    event_id uuid NOT NULL,
    word character varying(40) COLLATE pg_catalog."C" NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "events" (
    id uuid NOT NULL,
    slug character varying(100) COLLATE pg_catalog."C" NOT NULL,
    title character varying(200) COLLATE pg_catalog."C" NOT NULL,
    summary character varying(500) COLLATE pg_catalog."C" NOT NULL,
    description text COLLATE pg_catalog."C" NOT NULL,
    language character varying(35) COLLATE pg_catalog."C" NOT NULL,
    status character varying(20) COLLATE pg_catalog."C" NOT NULL,
    starts_at timestamp(6) without time zone,
    ends_at timestamp(6) without time zone,
    published_at timestamp(6) without time zone,
    source jsonb,
    created_by uuid,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "experiment_exposures" (
    experiment_id uuid NOT NULL,
    phase bigint NOT NULL,
    unit character varying(200) COLLATE pg_catalog."C" NOT NULL,
    variant character varying(50) COLLATE pg_catalog."C" NOT NULL,
    excluded boolean NOT NULL,
    exposed_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "experiment_outcomes" (
    id uuid NOT NULL,
    experiment_id uuid NOT NULL,
    phase bigint NOT NULL,
    metric character varying(100) COLLATE pg_catalog."C" NOT NULL,
    unit character varying(200) COLLATE pg_catalog."C" NOT NULL,
    variant character varying(50) COLLATE pg_catalog."C" NOT NULL,
    value double precision NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "experiment_variants" (
    experiment_id uuid NOT NULL,
    phase bigint NOT NULL,
    "position" bigint NOT NULL,
    variant character varying(50) COLLATE pg_catalog."C" NOT NULL,
    weight double precision NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "experiments" (
    id uuid NOT NULL,
    name character varying(200) COLLATE pg_catalog."C" NOT NULL,
    description character varying(1000) COLLATE pg_catalog."C" NOT NULL,
    assignment character varying(20) COLLATE pg_catalog."C" NOT NULL,
    traffic_split double precision NOT NULL,
    variant_a character varying(50) COLLATE pg_catalog."C" NOT NULL,
    variant_b character varying(50) COLLATE pg_catalog."C" NOT NULL,
    metric character varying(100) COLLATE pg_catalog."C" NOT NULL,
    metric_kind character varying(20) COLLATE pg_catalog."C" NOT NULL,
    metric_direction character varying(20) COLLATE pg_catalog."C" NOT NULL,
    guardrails jsonb NOT NULL,
    minimum_days bigint NOT NULL,
    minimum_units bigint NOT NULL,
    status character varying(20) COLLATE pg_catalog."C" NOT NULL,
    phase bigint NOT NULL,
    phase_started_at timestamp(6) without time zone,
    start_date timestamp(6) without time zone,
    end_date timestamp(6) without time zone,
    results_json text COLLATE pg_catalog."C",
    winner character varying(50) COLLATE pg_catalog."C",
    winner_reason character varying(500) COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "holds" (
    id uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "idempotency_keys" (
    account_id uuid NOT NULL,
    idempotency_key character varying(255) COLLATE pg_catalog."C" NOT NULL,
    request_hash bytea NOT NULL,
    response jsonb NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    expires_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "kpi_metrics" (
    id uuid NOT NULL,
    date date NOT NULL,
    platform character varying(20) COLLATE pg_catalog."C" NOT NULL,
    metric_type_id uuid NOT NULL,
    metric_name character varying(100) COLLATE pg_catalog."C" NOT NULL,
    value double precision,
    numerator double precision,
    denominator double precision,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "kpi_revisions" (
    metric_id uuid NOT NULL,
    version bigint NOT NULL,
    value double precision,
    numerator double precision,
    denominator double precision,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "kpi_types" (
    id uuid NOT NULL,
    name character varying(50) COLLATE pg_catalog."C" NOT NULL,
    description character varying(500) COLLATE pg_catalog."C" NOT NULL,
    is_active boolean NOT NULL,
    aggregation_type character varying(20) COLLATE pg_catalog."C" NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "learning_events" (
    id uuid NOT NULL,
    date timestamp(6) without time zone NOT NULL,
    adjustment_type character varying(50) COLLATE pg_catalog."C" NOT NULL,
    adjustment jsonb NOT NULL,
    predicted_improvement double precision NOT NULL,
    baseline_performance double precision,
    actual_improvement double precision,
    accuracy double precision,
    evaluated_at timestamp(6) without time zone,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "lesson_progress" (
    account_id uuid NOT NULL,
    lesson_id uuid NOT NULL,
    started_at timestamp(6) without time zone NOT NULL,
    completed_at timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "lessons" (
    id uuid NOT NULL,
    event_id uuid NOT NULL,
    slug character varying(100) COLLATE pg_catalog."C" NOT NULL,
    title character varying(200) COLLATE pg_catalog."C" NOT NULL,
    video_url character varying(2000) COLLATE pg_catalog."C",
    duration_seconds bigint,
    "position" bigint NOT NULL,
    published boolean NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    body text COLLATE pg_catalog."C" NOT NULL
);
CREATE TABLE "login_failures" (
    failure_key character varying(100) COLLATE pg_catalog."C" NOT NULL,
    failures bigint NOT NULL,
    window_started_at timestamp(6) without time zone NOT NULL,
    blocked_until timestamp(6) without time zone,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "materials" (
    id uuid NOT NULL,
    lesson_id uuid NOT NULL,
    kind character varying(20) COLLATE pg_catalog."C" NOT NULL,
    title character varying(200) COLLATE pg_catalog."C" NOT NULL,
    url character varying(2000) COLLATE pg_catalog."C",
    file_id uuid,
    file_name character varying(255) COLLATE pg_catalog."C",
    media_type character varying(255) COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "notes" (
    id uuid NOT NULL,
    subject character varying(20) COLLATE pg_catalog."C" NOT NULL,
    post_id uuid,
    author_id uuid,
    reply_id uuid,
    escalation_id uuid,
    text text COLLATE pg_catalog."C" NOT NULL,
    written_by uuid NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "post_categories" (
    category character varying(50) COLLATE pg_catalog."C" NOT NULL,
    post_id uuid NOT NULL,
    platform character varying(20) COLLATE pg_catalog."C" NOT NULL,
    is_power_user boolean NOT NULL,
    available_at timestamp(6) without time zone NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "post_queue" (
    post_id uuid NOT NULL,
    platform character varying(20) COLLATE pg_catalog."C" NOT NULL,
    is_power_user boolean NOT NULL,
    queue_at timestamp(6) without time zone,
    available_at timestamp(6) without time zone NOT NULL,
    leased_until timestamp(6) without time zone,
    lease_hash bytea,
    delivery_count bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL,
    claimed_at timestamp(6) without time zone
);
CREATE TABLE "post_revisions" (
    post_id uuid NOT NULL,
    content_version bigint NOT NULL,
    content text COLLATE pg_catalog."C" NOT NULL,
    observed_at timestamp(6) without time zone NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "posts" (
    id uuid NOT NULL,
    platform character varying(20) COLLATE pg_catalog."C" NOT NULL,
    platform_post_id character varying(100) COLLATE pg_catalog."C" NOT NULL,
    author_id uuid NOT NULL,
    content text COLLATE pg_catalog."C" NOT NULL,
    content_version bigint NOT NULL,
    detected_at timestamp(6) without time zone NOT NULL,
    observed_at timestamp(6) without time zone NOT NULL,
    processed_at timestamp(6) without time zone,
    keyword_matches jsonb NOT NULL,
    keyword_categories jsonb NOT NULL,
    spam_filtered boolean NOT NULL,
    raw_metrics jsonb NOT NULL,
    state character varying(20) COLLATE pg_catalog."C" NOT NULL,
    error_count bigint NOT NULL,
    error_message character varying(1000) COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "power_tiers" (
    id uuid NOT NULL,
    name character varying(50) COLLATE pg_catalog."C" NOT NULL,
    description character varying(500) COLLATE pg_catalog."C" NOT NULL,
    is_active boolean NOT NULL,
    follower_threshold bigint NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "quiz_accommodations" (
    quiz_id uuid NOT NULL,
    account_id uuid NOT NULL,
    extra_seconds bigint NOT NULL,
    extra_attempts bigint NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "quiz_attempts" (
    id uuid NOT NULL,
    quiz_id uuid NOT NULL,
    revision bigint NOT NULL,
    account_id uuid NOT NULL,
    number bigint NOT NULL,
    open_marker bigint,
    started_at timestamp(6) without time zone NOT NULL,
    due_at timestamp(6) without time zone,
    submitted_at timestamp(6) without time zone,
    submission character varying(20) COLLATE pg_catalog."C",
    score double precision,
    max_score double precision,
    passed boolean,
    draw jsonb,
    regraded_with bigint,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "quiz_grades" (
    quiz_id uuid NOT NULL,
    account_id uuid NOT NULL,
    score double precision NOT NULL,
    max_score double precision NOT NULL,
    passed boolean,
    attempts bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "quiz_options" (
    quiz_id uuid NOT NULL,
    revision bigint NOT NULL,
    id uuid NOT NULL,
    question_id uuid NOT NULL,
    option_text text COLLATE pg_catalog."C" NOT NULL,
    correct boolean NOT NULL,
    feedback text COLLATE pg_catalog."C",
    "position" bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "quiz_questions" (
    quiz_id uuid NOT NULL,
    revision bigint NOT NULL,
    id uuid NOT NULL,
    kind character varying(20) COLLATE pg_catalog."C" NOT NULL,
    prompt text COLLATE pg_catalog."C" NOT NULL,
    explanation text COLLATE pg_catalog."C",
    points double precision NOT NULL,
    accepted_answers jsonb,
    numeric_value double precision,
    tolerance double precision,
    "position" bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "quiz_revisions" (
    quiz_id uuid NOT NULL,
    number bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "quizzes" (
    id uuid NOT NULL,
    lesson_id uuid NOT NULL,
    slug character varying(100) COLLATE pg_catalog."C" NOT NULL,
    title character varying(200) COLLATE pg_catalog."C" NOT NULL,
    instructions text COLLATE pg_catalog."C" NOT NULL,
    pass_percent bigint,
    max_attempts bigint,
    time_limit_seconds bigint,
    opens_at timestamp(6) without time zone,
    closes_at timestamp(6) without time zone,
    questions_per_attempt bigint,
    shuffle_questions boolean NOT NULL,
    shuffle_options boolean NOT NULL,
    grading_method character varying(20) COLLATE pg_catalog."C" NOT NULL,
    reveal_policy character varying(20) COLLATE pg_catalog."C" NOT NULL,
    published boolean NOT NULL,
    revision bigint NOT NULL,
    "position" bigint NOT NULL,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "randomized_experiments" (
    id uuid NOT NULL,
    decision_id uuid NOT NULL,
    predicted_mode character varying(20) COLLATE pg_catalog."C" NOT NULL,
    actual_mode character varying(20) COLLATE pg_catalog."C" NOT NULL,
    predicted_outcome double precision,
    actual_outcome double precision,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "replies" (
    id uuid NOT NULL,
    decision_id uuid,
    author_id uuid,
    archetype_id uuid,
    platform character varying(20) COLLATE pg_catalog."C" NOT NULL,
    in_reply_to character varying(100) COLLATE pg_catalog."C",
    content text COLLATE pg_catalog."C" NOT NULL,
    content_hash bytea NOT NULL,
    utm_code character varying(100) COLLATE pg_catalog."C",
    reply_type character varying(20) COLLATE pg_catalog."C" NOT NULL,
    approval_status character varying(20) COLLATE pg_catalog."C" NOT NULL,
    drafted_by uuid NOT NULL,
    edited_by uuid,
    editors jsonb NOT NULL,
    pending_since timestamp(6) without time zone,
    approved_by uuid,
    approved_at timestamp(6) without time zone,
    reject_reason character varying(500) COLLATE pg_catalog."C",
    sending_until timestamp(6) without time zone,
    sending_hash bytea,
    sent_at timestamp(6) without time zone,
    sendings bigint NOT NULL,
    platform_post_id character varying(100) COLLATE pg_catalog."C",
    posted_at timestamp(6) without time zone,
    help_count bigint NOT NULL,
    metrics_json jsonb NOT NULL,
    snapshot_json jsonb NOT NULL,
    deleted_at timestamp(6) without time zone,
    delete_reason character varying(500) COLLATE pg_catalog."C",
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "schema_migrations" (
    name character varying(255) COLLATE pg_catalog."C" NOT NULL,
    checksum character varying(64) COLLATE pg_catalog."C" NOT NULL,
    state character varying(20) COLLATE pg_catalog."C" NOT NULL,
    started_at timestamp(6) without time zone NOT NULL,
    finished_at timestamp(6) without time zone
);
CREATE TABLE "score_changes" (
    id uuid NOT NULL,
    attempt_id uuid NOT NULL,
    kind character varying(20) COLLATE pg_catalog."C" NOT NULL,
    old_score double precision,
    new_score double precision,
    old_max_score double precision,
    new_max_score double precision,
    reason text COLLATE pg_catalog."C",
    actor uuid,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "segmented_weights" (
    id uuid NOT NULL,
    segment_type character varying(20) COLLATE pg_catalog."C" NOT NULL,
    segment_key character varying(50) COLLATE pg_catalog."C" NOT NULL,
    sss_weight double precision NOT NULL,
    ars_weight double precision NOT NULL,
    evs_weight double precision NOT NULL,
    trs_weight double precision NOT NULL,
    sample_size bigint NOT NULL,
    performance double precision,
    version bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    updated_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "sessions" (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp(6) without time zone NOT NULL,
    last_used_at timestamp(6) without time zone NOT NULL,
    expires_at timestamp(6) without time zone NOT NULL,
    user_agent character varying(200) COLLATE pg_catalog."C",
    address character varying(45) COLLATE pg_catalog."C"
);
CREATE TABLE "signing_keys" (
    purpose character varying(50) COLLATE pg_catalog."C" NOT NULL,
    secret bytea NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "stored_files" (
    id uuid NOT NULL,
    sha256 bytea NOT NULL,
    bytes bigint NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "suppressed_authors" (
    author_hash bytea NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "weight_adjustment_logs" (
    id uuid NOT NULL,
    date timestamp(6) without time zone NOT NULL,
    action character varying(50) COLLATE pg_catalog."C" NOT NULL,
    reason character varying(500) COLLATE pg_catalog."C" NOT NULL,
    valid_segments bigint NOT NULL,
    total_segments bigint NOT NULL,
    sample_sizes jsonb NOT NULL,
    old_weights jsonb,
    new_weights jsonb NOT NULL,
    predicted_improvement double precision,
    created_at timestamp(6) without time zone NOT NULL
);
CREATE TABLE "weight_versions" (
    weights_id uuid NOT NULL,
    version bigint NOT NULL,
    sss_weight double precision NOT NULL,
    ars_weight double precision NOT NULL,
    evs_weight double precision NOT NULL,
    trs_weight double precision NOT NULL,
    reason character varying(500) COLLATE pg_catalog."C" NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
);
INSERT INTO "__diesel_schema_migrations" (version, run_on) VALUES
('20261121000001', '2026-12-01 21:57:09.307925'),
('20261121000002', '2026-12-01 21:57:09.307925'),
('20261130000003', '2026-12-01 21:57:09.307925'),
('20261130000004', '2026-12-01 21:57:09.307925'),
('20261130000005', '2026-12-01 21:57:09.307925'),
('20261130000006', '2026-12-01 21:57:09.307925'),
('20261130000007', '2026-12-01 21:57:09.307925'),
('20261201000008', '2026-12-01 21:57:09.307925'),
('20261201000009', '2026-12-01 21:57:09.307925'),
('20261201000010', '2026-12-01 21:57:09.307925'),
('20261201000011', '2026-12-01 21:57:09.307925'),
('20261201000012', '2026-12-01 21:57:09.307925');
INSERT INTO "accounts" (id, email, password_hash, display_name, role, status, version, created_at, updated_at, erased_at, grants) VALUES
('019b8d62-7a80-7001-8000-000000000000', 'admin@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$YWRtaW5AbHljZXVtLmV4YW1wbGU$XUdxfg3lTnCLZ9LWJnEm6eK5fLGKM54aCfRDBwF6Yzc', 'Aspasia (admin)', 'admin', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL),
('019b8d62-7a80-7001-8000-000000000001', 'operator@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$b3BlcmF0b3JAbHljZXVtLmV4YW1wbGU$ZavyXDU77zE7eOoODmpwvEdpCTBCPSVo8IQZjJSQ6i8', 'Olympia (operator)', 'operator', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, '["draft", "approve", "analyse"]'),
('019b8d62-7a80-7001-8000-000000000002', 'thales@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$dGhhbGVzQGx5Y2V1bS5leGFtcGxl$gqWkP0b07tJ2WRm2bVAVvmOt335TuA17LAmSSs6bziQ', 'Thales', 'learner', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL),
('019b8d62-7a80-7001-8000-000000000003', 'hypatia@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$aHlwYXRpYUBseWNldW0uZXhhbXBsZQ$9YCt3VHv9brJJ/IYISG7h3Jc9YE83fdmMuUPDie1mgk', 'Hypatia', 'learner', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'root@example.org', '$argon2id$v=19$m=8,t=1,p=1$8MFwwZ6CpljZzA6MHiDN5g$02yVmMsqWraypv90mbRzpfwm/9wb1G6nNL9zEHf4vjo', 'Root', 'admin', 'active', '1', '2026-03-01 09:00:00.123456', '2026-03-01 09:00:00.123456', NULL, NULL),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'ada@example.org', '$argon2id$v=19$m=8,t=1,p=1$lQVbmlgTbsJZE1EqlZlbbw$foa6GIoLAkYLK+M8x7NwJ7wUMfjwqz65o2bX+vsLqdQ', 'Ada Lovelace 👩‍💻', 'learner', 'active', '1', '2026-03-01 09:00:00.844122', '2026-03-01 09:00:00.844122', NULL, NULL),
('019ca8a0-4244-7b68-89e9-98839246d00f', 'ben@example.org', '$argon2id$v=19$m=8,t=1,p=1$J5hWV1/MYrQXikgoIDTpIg$4yirYXRjxg5wwvuT1ruOtfSVTTg8X38hDw5Gpumutmg', 'ben', 'learner', 'active', '1', '2026-03-01 09:00:00.964233', '2026-03-01 09:00:00.964233', NULL, NULL),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'erased-019ca8a0-42bc-7fa6-a4be-2e43fdf567de@invalid', '', 'Erased account', 'learner', 'erased', '2', '2026-03-01 09:00:01.084344', '2026-03-01 11:36:41.810036', '2026-03-01 11:36:41.810036', NULL),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'olga@example.org', '$argon2id$v=19$m=8,t=1,p=1$07AmWGeMaNtDm218PPI5aw$Rr8zQJpGeNDPjcaG4iM11c8G8Ix+/aul/RJ0bKzxQ94', 'Olga', 'operator', 'active', '2', '2026-03-01 09:00:01.204455', '2026-03-01 09:18:08.196793', NULL, '["draft", "manage"]'),
('019ca8a0-47bd-77e4-97ab-34e426b75cd9', 'dora@example.org', '$argon2id$v=19$m=8,t=1,p=1$vAMg52TOV1RAAtsodx9vsw$JMZai32WgjYtdgdE3dItluXAlVXONx1Ox9pmljSWHhc', 'Dora', 'learner', 'active', '2', '2026-03-01 09:00:02.365528', '2026-03-01 09:00:02.60575', NULL, NULL),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'rita@example.org', '$argon2id$v=19$m=8,t=1,p=1$JuPzYChNkkcOx3N90sUEBA$kBjwtP1AH9teobf8fOwQKA5coXVc+HeAepsOiuaSay0', 'Rita', 'admin', 'active', '1', '2026-03-01 09:01:05.007045', '2026-03-01 09:01:05.007045', NULL, NULL),
('019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'carl.2@example.org', '$argon2id$v=19$m=8,t=1,p=1$jSSfv/Rh4EowqR5PxhT/iw$BTPsfyk9qvD0KLbct5O+aJJhzrnEa25czs2/reQgeHM', 'Carl 🐢', 'operator', 'disabled', '4', '2026-03-01 09:01:05.247267', '2026-03-01 09:01:05.967933', NULL, '["draft", "approve", "analyse"]'),
('019ca8da-43cd-748e-86b2-26d93c5ba400', 'vera@example.org', '$argon2id$v=19$m=8,t=1,p=1$rcjSMd/WCqBnCXUK3/9eFQ$O5s3Ya1SuMtYYB/QeCJwYtqjdBU+EM3TZ4BvB4Whti0', 'Vera', 'operator', 'active', '1', '2026-03-01 10:03:22.44534', '2026-03-01 10:03:22.44534', NULL, '["draft", "approve", "analyse"]'),
('019ca92f-b47a-7b5c-ab83-1d1c9ab463f5', 'nil@example.org', '$argon2id$v=19$m=8,t=1,p=1$xoqDMGzJdk9p8OZmjeEvQA$bBAXOZbfJDUNlhTdWq7F1eii2y4EwHn+hIHO3mf1sAw', 'Nil', 'learner', 'disabled', '2', '2026-03-01 11:36:41.850073', '2026-03-01 11:36:41.930147', NULL, NULL),
('019ca92f-b5e2-7deb-a09f-af11258e1c94', 'kay@example.org', '$argon2id$v=19$m=8,t=1,p=1$bCu1iuzdFAG77rZBnWC2fw$Bz03qrLt7VTthdyvrll+YXExO5Y53FjOKWcyQrvflHg', 'Kay', 'operator', 'active', '1', '2026-03-01 11:36:42.210406', '2026-03-01 11:36:42.210406', NULL, '["draft", "approve", "analyse"]');
INSERT INTO "archetypes" (id, name, description, is_active, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000000', 'CHECKLIST', 'Steps to go through, one after the other.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000001', 'MYTHBUST', 'What many believe, and what is so.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000003', 'STORYLET', 'A short story that somebody lived.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000004', 'HUMOR_LIGHT', 'A friendly joke, never at anybody''s cost.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000005', 'CREDIBILITY_ANCHOR', 'What is known, and from where.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000006', 'CONFIDENT_RECOMMENDER', 'One recommendation, with its reason.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000007', 'PROBLEM_SOLUTION_DIRECT', 'The problem in a sentence, the solution in another.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'COACH', '', 'true', '1', '2026-03-01 09:18:08.957496', '2026-03-01 09:18:08.957496');
INSERT INTO "attempt_answers" (attempt_id, question_id, response, points_awarded, created_at, updated_at) VALUES
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7009-8000-000000000000', '{"options": ["019b8d62-7a80-7009-8000-000000000001"]}', '1', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7009-8000-000000000004', '{"options": ["019b8d62-7a80-7009-8000-000000000005"]}', '1', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7009-8000-000000000007', '{"number": 61.0}', '0', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78f5-72f6-a496-562ed3dcd0e6', '{"options": ["019ca8a1-78f5-7f5d-b704-c6d2cde83396"]}', '1', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78f5-730f-bd01-d7c627f5e1bb', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78f5-73db-a6c9-623480c0685d', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78f5-741a-8d15-672c411c8d6a', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78f5-7480-ab41-93891639b898', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0.1', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78f5-7714-bceb-815f73dad1a9', '{"text": "STRAßE "}', '1', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78f5-7842-bd54-73d5edc13194', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', '2', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "  zÜRICH "}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '{"options": ["019ca8a1-74e4-7157-b19c-df0f51768750"]}', '1', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.82}', '3.3', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": ["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', '1', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', '2', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "  zÜRICH "}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '{"options": ["019ca8a1-74e4-7157-b19c-df0f51768750"]}', '1', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.82}', '3.3', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": ["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', '1', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', E'{"text": "  zürich\\t"}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.81}', '3.3', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": []}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1", "019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77"]}', '1', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "Zürich 🏔"}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 0.0}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": []}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-73c2-8e38-1120bf31025d", "019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77"]}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "Bern"}', '1', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '{"options": ["019ca8a1-74e4-749e-8ea6-b64139efdd75"]}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.9}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": ["019ca8a1-74e4-7dcb-b6c4-027cefedaab7"]}', '0', '2026-03-01 09:18:03.232205', '2026-03-01 09:18:03.232205'),
('019ca8a1-822f-7257-9052-15b399d84c0b', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', '{"number": 9.82}', '2', '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
('019ca8a1-822f-7257-9052-15b399d84c0b', '019ca8a1-8207-7980-90aa-c38c45cd930e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
('019ca8a1-822f-7257-9052-15b399d84c0b', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', '{"options": ["019ca8a1-8207-74a2-9383-ae1335f23c97", "019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', '2', '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
('019ca8a1-822f-7257-9052-15b399d84c0b', '019ca8a1-8207-7ed5-ac8c-7007500de707', '{"options": ["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', '1', '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
('019ca8a1-822f-7257-9052-15b399d84c0b', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', '{"options": ["019ca8a1-8207-79e5-ac83-afeae434871b"]}', '1', '2026-03-01 09:02:23.183843', '2026-03-01 09:02:23.183843'),
('019ca8a2-6df7-7fe8-ab94-a29ed2e68dd7', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', '{"number": 9.82}', '2', '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
('019ca8a2-6df7-7fe8-ab94-a29ed2e68dd7', '019ca8a1-8207-7980-90aa-c38c45cd930e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
('019ca8a2-6df7-7fe8-ab94-a29ed2e68dd7', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', '{"options": ["019ca8a1-8207-74a2-9383-ae1335f23c97", "019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', '2', '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
('019ca8a2-6df7-7fe8-ab94-a29ed2e68dd7', '019ca8a1-8207-7ed5-ac8c-7007500de707', '{"options": ["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', '1', '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
('019ca8a2-6df7-7fe8-ab94-a29ed2e68dd7', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', '{"options": ["019ca8a1-8207-79e5-ac83-afeae434871b"]}', '1', '2026-03-01 09:03:23.544176', '2026-03-01 09:03:23.544176'),
('019ca8a3-59c0-7589-acad-3a4746166144', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', '{"number": 9.82}', '2', '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
('019ca8a3-59c0-7589-acad-3a4746166144', '019ca8a1-8207-7980-90aa-c38c45cd930e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
('019ca8a3-59c0-7589-acad-3a4746166144', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', '{"options": ["019ca8a1-8207-74a2-9383-ae1335f23c97", "019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', '2', '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
('019ca8a3-59c0-7589-acad-3a4746166144', '019ca8a1-8207-7ed5-ac8c-7007500de707', '{"options": ["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', '1', '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
('019ca8a3-59c0-7589-acad-3a4746166144', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', '{"options": ["019ca8a1-8207-79e5-ac83-afeae434871b"]}', '1', '2026-03-01 09:04:23.904509', '2026-03-01 09:04:23.904509'),
('019ca8a4-4588-7546-bd19-f34a09380e56', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', '{"number": 9.82}', '2', '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
('019ca8a4-4588-7546-bd19-f34a09380e56', '019ca8a1-8207-7980-90aa-c38c45cd930e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
('019ca8a4-4588-7546-bd19-f34a09380e56', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', '{"options": ["019ca8a1-8207-74a2-9383-ae1335f23c97", "019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', '2', '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
('019ca8a4-4588-7546-bd19-f34a09380e56', '019ca8a1-8207-7ed5-ac8c-7007500de707', '{"options": ["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', '1', '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
('019ca8a4-4588-7546-bd19-f34a09380e56', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', '{"options": ["019ca8a1-8207-79e5-ac83-afeae434871b"]}', '1', '2026-03-01 09:05:24.264842', '2026-03-01 09:05:24.264842'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', '{"number": 9.82}', '2', '2026-03-01 09:06:55.945471', '2026-03-01 09:06:55.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7980-90aa-c38c45cd930e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:55.945471', '2026-03-01 09:06:55.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', '{"options": ["019ca8a1-8207-74a2-9383-ae1335f23c97", "019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', '2', '2026-03-01 09:06:55.945471', '2026-03-01 09:06:55.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7ed5-ac8c-7007500de707', '{"options": ["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', '1', '2026-03-01 09:06:55.945471', '2026-03-01 09:06:55.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', '{"options": ["019ca8a1-8207-79e5-ac83-afeae434871b"]}', '1', '2026-03-01 09:06:55.945471', '2026-03-01 09:06:55.945471'),
('019ca8a6-9811-7bf2-80eb-7cd759d156b7', '019ca8a6-97e9-70c9-a6d8-977cf8201721', '{"options": ["019ca8a6-97e9-79c5-a13c-5d25b8755ded"]}', '1', '2026-03-01 09:06:56.22573', '2026-03-01 09:06:56.22573'),
('019ca8a6-9811-7bf2-80eb-7cd759d156b7', '019ca8a6-97e9-71ad-b5b8-c4ba17d9f615', '{"options": ["019ca8a6-97e9-7b68-bb2d-701e47907b2f", "019ca8a6-97e9-7d56-9c4b-002fe10d1dfc"]}', '2', '2026-03-01 09:06:56.22573', '2026-03-01 09:06:56.22573'),
('019ca8a6-9811-7bf2-80eb-7cd759d156b7', '019ca8a6-97e9-7ff0-99e8-87053fd879bf', '{"number": 9.82}', '2', '2026-03-01 09:06:56.22573', '2026-03-01 09:06:56.22573'),
('019ca8a6-9889-7879-abb1-13360991618c', '019ca8a6-97e9-70c9-a6d8-977cf8201721', '{"options": ["019ca8a6-97e9-79c5-a13c-5d25b8755ded"]}', '1', '2026-03-01 09:06:56.345841', '2026-03-01 09:06:56.345841'),
('019ca8a6-9889-7879-abb1-13360991618c', '019ca8a6-97e9-721f-a988-b5eae29ae0e8', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:56.345841', '2026-03-01 09:06:56.345841'),
('019ca8a6-9889-7879-abb1-13360991618c', '019ca8a6-97e9-7645-94d4-49e8d4a11faf', '{"options": ["019ca8a6-97e9-78f4-83b2-5c7f5f8c5935"]}', '1', '2026-03-01 09:06:56.345841', '2026-03-01 09:06:56.345841'),
('019ca8a6-9901-78c5-aec3-7def76f88d7e', '019ca8a6-97e9-71ad-b5b8-c4ba17d9f615', '{"options": ["019ca8a6-97e9-7d56-9c4b-002fe10d1dfc", "019ca8a6-97e9-7b68-bb2d-701e47907b2f"]}', '2', '2026-03-01 09:06:56.465952', '2026-03-01 09:06:56.465952'),
('019ca8a6-9901-78c5-aec3-7def76f88d7e', '019ca8a6-97e9-721f-a988-b5eae29ae0e8', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:56.465952', '2026-03-01 09:06:56.465952'),
('019ca8a6-9901-78c5-aec3-7def76f88d7e', '019ca8a6-97e9-7645-94d4-49e8d4a11faf', '{"options": ["019ca8a6-97e9-78f4-83b2-5c7f5f8c5935"]}', '1', '2026-03-01 09:06:56.465952', '2026-03-01 09:06:56.465952'),
('019ca8a6-99f2-7148-9749-747c5ace4593', '019ca8a6-99ca-731b-897e-20b43141fc5c', '{"number": 9.9}', '0', '2026-03-01 09:06:56.666137', '2026-03-01 09:06:56.666137'),
('019ca8a6-99f2-7148-9749-747c5ace4593', '019ca8a6-99ca-74aa-a3a9-01c7f7b2f6cc', '{"options": ["019ca8a6-99ca-7753-91c4-82a0c4365b39"]}', '0', '2026-03-01 09:06:56.666137', '2026-03-01 09:06:56.666137'),
('019ca8a6-99f2-7148-9749-747c5ace4593', '019ca8a6-99ca-769a-9256-dd90b5874192', '{"options": ["019ca8a6-99ca-7e75-b5c7-f0484ba2754e"]}', '0', '2026-03-01 09:06:56.666137', '2026-03-01 09:06:56.666137'),
('019ca8a6-99f2-7148-9749-747c5ace4593', '019ca8a6-99ca-7997-9986-bc7b01da9c31', '{"text": "Bern"}', '0', '2026-03-01 09:06:56.666137', '2026-03-01 09:06:56.666137'),
('019ca8a6-99f2-7148-9749-747c5ace4593', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', '{"options": ["019ca8a6-99ca-7350-925c-d783c31bc9ea", "019ca8a6-99ca-7619-8159-1dcfa002d585"]}', '0', '2026-03-01 09:06:56.666137', '2026-03-01 09:06:56.666137'),
('019ca8a6-9a42-776c-86d6-33a5dd69a73d', '019ca8a6-99ca-731b-897e-20b43141fc5c', '{"number": 9.82}', '2', '2026-03-01 09:06:56.746211', '2026-03-01 09:06:56.746211'),
('019ca8a6-9a42-776c-86d6-33a5dd69a73d', '019ca8a6-99ca-74aa-a3a9-01c7f7b2f6cc', '{"options": ["019ca8a6-99ca-7c59-be93-e864e7206674"]}', '1', '2026-03-01 09:06:56.746211', '2026-03-01 09:06:56.746211'),
('019ca8a6-9a42-776c-86d6-33a5dd69a73d', '019ca8a6-99ca-769a-9256-dd90b5874192', '{"options": ["019ca8a6-99ca-7f35-9052-fc85616894b2"]}', '1', '2026-03-01 09:06:56.746211', '2026-03-01 09:06:56.746211'),
('019ca8a6-9a42-776c-86d6-33a5dd69a73d', '019ca8a6-99ca-7997-9986-bc7b01da9c31', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:56.746211', '2026-03-01 09:06:56.746211'),
('019ca8a6-9a42-776c-86d6-33a5dd69a73d', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', '{"options": ["019ca8a6-99ca-78d8-b74a-1a5dd3424833", "019ca8a6-99ca-7435-b8ba-d43e55d577d1"]}', '2', '2026-03-01 09:06:56.746211', '2026-03-01 09:06:56.746211'),
('019ca8a6-9a92-7d8e-8d87-658329478574', '019ca8a6-99ca-769a-9256-dd90b5874192', '{"options": ["019ca8a6-99ca-7f35-9052-fc85616894b2"]}', '1', '2026-03-01 09:06:56.826285', '2026-03-01 09:06:56.826285'),
('019ca8a6-9a92-7d8e-8d87-658329478574', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', '{"options": ["019ca8a6-99ca-78d8-b74a-1a5dd3424833", "019ca8a6-99ca-7435-b8ba-d43e55d577d1"]}', '2', '2026-03-01 09:06:56.826285', '2026-03-01 09:06:56.826285'),
('019ca8a6-9c22-7827-a3bb-8a7b77952d07', '019ca8a6-9bfa-7694-a590-56063ce88cfa', '{"number": 9.9}', '0', '2026-03-01 09:06:57.226655', '2026-03-01 09:06:57.226655'),
('019ca8a6-9c22-7827-a3bb-8a7b77952d07', '019ca8a6-9bfa-7afb-bf7d-98e3ffe8a8ea', '{"options": ["019ca8a6-9bfa-7372-a069-83fce6d8c210"]}', '0', '2026-03-01 09:06:57.226655', '2026-03-01 09:06:57.226655'),
('019ca8a6-9c22-7827-a3bb-8a7b77952d07', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', '{"options": ["019ca8a6-9bfa-78be-a7f9-b74f842c4087", "019ca8a6-9bfa-7234-ad4f-b73cfa8ecf8d"]}', '0', '2026-03-01 09:06:57.226655', '2026-03-01 09:06:57.226655'),
('019ca8a6-9c22-7827-a3bb-8a7b77952d07', '019ca8a6-9bfa-7ce5-9612-72ce0c6f6022', '{"options": ["019ca8a6-9bfa-7bb2-9363-f429d5b7c5ca"]}', '0', '2026-03-01 09:06:57.226655', '2026-03-01 09:06:57.226655'),
('019ca8a6-9c22-7827-a3bb-8a7b77952d07', '019ca8a6-9bfa-7ebb-9024-2211c910b44e', '{"text": "Bern"}', '0', '2026-03-01 09:06:57.226655', '2026-03-01 09:06:57.226655'),
('019ca8a6-9c72-75eb-a153-718c2f2f3fcc', '019ca8a6-9bfa-7694-a590-56063ce88cfa', '{"number": 9.82}', '2', '2026-03-01 09:06:57.306729', '2026-03-01 09:06:57.306729'),
('019ca8a6-9c72-75eb-a153-718c2f2f3fcc', '019ca8a6-9bfa-7afb-bf7d-98e3ffe8a8ea', '{"options": ["019ca8a6-9bfa-7696-bca6-b7d4dfc4f910"]}', '1', '2026-03-01 09:06:57.306729', '2026-03-01 09:06:57.306729'),
('019ca8a6-9c72-75eb-a153-718c2f2f3fcc', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', '{"options": ["019ca8a6-9bfa-7b86-b869-bd5f68929d6b", "019ca8a6-9bfa-74d3-8774-fea76ff87481"]}', '2', '2026-03-01 09:06:57.306729', '2026-03-01 09:06:57.306729'),
('019ca8a6-9c72-75eb-a153-718c2f2f3fcc', '019ca8a6-9bfa-7ce5-9612-72ce0c6f6022', '{"options": ["019ca8a6-9bfa-73ac-b3c1-07acdc244837"]}', '1', '2026-03-01 09:06:57.306729', '2026-03-01 09:06:57.306729'),
('019ca8a6-9c72-75eb-a153-718c2f2f3fcc', '019ca8a6-9bfa-7ebb-9024-2211c910b44e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:57.306729', '2026-03-01 09:06:57.306729'),
('019ca8a6-9cc2-7b98-8f68-aee894fbae0b', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', '{"options": ["019ca8a6-9bfa-7b86-b869-bd5f68929d6b", "019ca8a6-9bfa-74d3-8774-fea76ff87481"]}', '2', '2026-03-01 09:06:57.386803', '2026-03-01 09:06:57.386803'),
('019ca8a6-9cc2-7b98-8f68-aee894fbae0b', '019ca8a6-9bfa-7ce5-9612-72ce0c6f6022', '{"options": ["019ca8a6-9bfa-73ac-b3c1-07acdc244837"]}', '1', '2026-03-01 09:06:57.386803', '2026-03-01 09:06:57.386803'),
('019ca8a6-9e53-70a2-8d7f-401b83d08669', '019ca8a6-9e2b-705b-8bf3-2e7d1efd9b87', '{"options": ["019ca8a6-9e2b-7077-a084-fbbcd17a65c3"]}', '0', '2026-03-01 09:06:57.787173', '2026-03-01 09:06:57.787173'),
('019ca8a6-9e53-70a2-8d7f-401b83d08669', '019ca8a6-9e2b-7289-9af0-9327fce1737b', '{"number": 9.9}', '0', '2026-03-01 09:06:57.787173', '2026-03-01 09:06:57.787173'),
('019ca8a6-9e53-70a2-8d7f-401b83d08669', '019ca8a6-9e2b-7681-81c6-9afc4aada0fe', '{"text": "Bern"}', '0', '2026-03-01 09:06:57.787173', '2026-03-01 09:06:57.787173'),
('019ca8a6-9e53-70a2-8d7f-401b83d08669', '019ca8a6-9e2b-7a8d-b90c-8283761920fb', '{"options": ["019ca8a6-9e2b-7a06-b3f3-d32e6d3680d7"]}', '0', '2026-03-01 09:06:57.787173', '2026-03-01 09:06:57.787173'),
('019ca8a6-9e53-70a2-8d7f-401b83d08669', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', '{"options": ["019ca8a6-9e2b-79fd-96b1-5c67294e1dbc", "019ca8a6-9e2b-705d-b247-f268084ee627"]}', '0', '2026-03-01 09:06:57.787173', '2026-03-01 09:06:57.787173'),
('019ca8a6-9ea3-78b8-920c-60f592ba3776', '019ca8a6-9e2b-705b-8bf3-2e7d1efd9b87', '{"options": ["019ca8a6-9e2b-792e-ad3a-ffbb48347e57"]}', '1', '2026-03-01 09:06:57.867247', '2026-03-01 09:06:57.867247'),
('019ca8a6-9ea3-78b8-920c-60f592ba3776', '019ca8a6-9e2b-7289-9af0-9327fce1737b', '{"number": 9.82}', '2', '2026-03-01 09:06:57.867247', '2026-03-01 09:06:57.867247'),
('019ca8a6-9ea3-78b8-920c-60f592ba3776', '019ca8a6-9e2b-7681-81c6-9afc4aada0fe', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:57.867247', '2026-03-01 09:06:57.867247'),
('019ca8a6-9ea3-78b8-920c-60f592ba3776', '019ca8a6-9e2b-7a8d-b90c-8283761920fb', '{"options": ["019ca8a6-9e2b-72f2-a9b8-e7ef1904cb06"]}', '1', '2026-03-01 09:06:57.867247', '2026-03-01 09:06:57.867247'),
('019ca8a6-9ea3-78b8-920c-60f592ba3776', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', '{"options": ["019ca8a6-9e2b-7eee-8f02-c1ec2aea8df1", "019ca8a6-9e2b-7314-9b6d-be79e21e213b"]}', '2', '2026-03-01 09:06:57.867247', '2026-03-01 09:06:57.867247'),
('019ca8a6-9ef3-7774-86c9-656e6bd16fc8', '019ca8a6-9e2b-705b-8bf3-2e7d1efd9b87', '{"options": ["019ca8a6-9e2b-792e-ad3a-ffbb48347e57"]}', '1', '2026-03-01 09:06:57.947321', '2026-03-01 09:06:57.947321'),
('019ca8a6-9ef3-7774-86c9-656e6bd16fc8', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', '{"options": ["019ca8a6-9e2b-7eee-8f02-c1ec2aea8df1", "019ca8a6-9e2b-7314-9b6d-be79e21e213b"]}', '2', '2026-03-01 09:06:57.947321', '2026-03-01 09:06:57.947321'),
('019ca8a6-a083-7085-82ad-595ba098c2a9', '019ca8a6-a05b-7026-9a1b-8e1c4e955981', '{"options": ["019ca8a6-a05b-7678-b605-1fe32a8eb530"]}', '0', '2026-03-01 09:06:58.347691', '2026-03-01 09:06:58.347691'),
('019ca8a6-a083-7085-82ad-595ba098c2a9', '019ca8a6-a05b-720b-976a-5a713b10e0fc', '{"options": ["019ca8a6-a05b-7be0-8505-bc30f9095da4"]}', '0', '2026-03-01 09:06:58.347691', '2026-03-01 09:06:58.347691'),
('019ca8a6-a083-7085-82ad-595ba098c2a9', '019ca8a6-a05b-7456-bc19-45b87f07d2d3', '{"text": "Bern"}', '0', '2026-03-01 09:06:58.347691', '2026-03-01 09:06:58.347691'),
('019ca8a6-a083-7085-82ad-595ba098c2a9', '019ca8a6-a05b-7608-a135-a32e553281a6', '{"options": ["019ca8a6-a05b-7b38-992f-2dace0d5672e", "019ca8a6-a05b-7ec5-be70-f54c218a9359"]}', '0', '2026-03-01 09:06:58.347691', '2026-03-01 09:06:58.347691'),
('019ca8a6-a083-7085-82ad-595ba098c2a9', '019ca8a6-a05b-7ed1-bc70-c7f257065cc9', '{"number": 9.9}', '0', '2026-03-01 09:06:58.347691', '2026-03-01 09:06:58.347691'),
('019ca8a6-a0d3-79b3-8c1c-9af246b40e64', '019ca8a6-a05b-7026-9a1b-8e1c4e955981', '{"options": ["019ca8a6-a05b-7b12-994f-8a6e51f76d7c"]}', '1', '2026-03-01 09:06:58.427765', '2026-03-01 09:06:58.427765'),
('019ca8a6-a0d3-79b3-8c1c-9af246b40e64', '019ca8a6-a05b-720b-976a-5a713b10e0fc', '{"options": ["019ca8a6-a05b-772d-ad02-2e5e4435aac1"]}', '1', '2026-03-01 09:06:58.427765', '2026-03-01 09:06:58.427765'),
('019ca8a6-a0d3-79b3-8c1c-9af246b40e64', '019ca8a6-a05b-7456-bc19-45b87f07d2d3', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:58.427765', '2026-03-01 09:06:58.427765'),
('019ca8a6-a0d3-79b3-8c1c-9af246b40e64', '019ca8a6-a05b-7608-a135-a32e553281a6', '{"options": ["019ca8a6-a05b-7b24-b941-2d489567e3df", "019ca8a6-a05b-7c08-ad30-4209a3a345de"]}', '2', '2026-03-01 09:06:58.427765', '2026-03-01 09:06:58.427765'),
('019ca8a6-a0d3-79b3-8c1c-9af246b40e64', '019ca8a6-a05b-7ed1-bc70-c7f257065cc9', '{"number": 9.82}', '2', '2026-03-01 09:06:58.427765', '2026-03-01 09:06:58.427765'),
('019ca8a6-a123-7508-becf-0a2539645056', '019ca8a6-a05b-720b-976a-5a713b10e0fc', '{"options": ["019ca8a6-a05b-772d-ad02-2e5e4435aac1"]}', '1', '2026-03-01 09:06:58.507839', '2026-03-01 09:06:58.507839'),
('019ca8a6-a123-7508-becf-0a2539645056', '019ca8a6-a05b-7608-a135-a32e553281a6', '{"options": ["019ca8a6-a05b-7b24-b941-2d489567e3df", "019ca8a6-a05b-7c08-ad30-4209a3a345de"]}', '2', '2026-03-01 09:06:58.507839', '2026-03-01 09:06:58.507839'),
('019ca8a6-a2b4-72c3-8934-266c1177807d', '019ca8a6-a28c-7107-9539-8400a7119db4', '{"text": "Bern"}', '0', '2026-03-01 09:06:58.908209', '2026-03-01 09:06:58.908209'),
('019ca8a6-a2b4-72c3-8934-266c1177807d', '019ca8a6-a28c-71ab-8ee4-fa1aa22b4dc5', '{"options": ["019ca8a6-a28c-7956-a66d-cfca36015a43"]}', '0', '2026-03-01 09:06:58.908209', '2026-03-01 09:06:58.908209'),
('019ca8a6-a2b4-72c3-8934-266c1177807d', '019ca8a6-a28c-7691-8362-1f18dcde12d6', '{"number": 9.9}', '0', '2026-03-01 09:06:58.908209', '2026-03-01 09:06:58.908209'),
('019ca8a6-a2b4-72c3-8934-266c1177807d', '019ca8a6-a28c-76b4-a58a-1c0fb8dcdb76', '{"options": ["019ca8a6-a28c-7a22-b0aa-a1dc3e840988", "019ca8a6-a28c-7fd6-8be8-40b48996719f"]}', '0', '2026-03-01 09:06:58.908209', '2026-03-01 09:06:58.908209'),
('019ca8a6-a2b4-72c3-8934-266c1177807d', '019ca8a6-a28c-7a43-a274-f039dee6b5fb', '{"options": ["019ca8a6-a28c-7bd4-8973-c6a0b52cd71e"]}', '0', '2026-03-01 09:06:58.908209', '2026-03-01 09:06:58.908209'),
('019ca8a6-a304-7513-be50-6891a18bd88f', '019ca8a6-a28c-7107-9539-8400a7119db4', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:58.988283', '2026-03-01 09:06:58.988283'),
('019ca8a6-a304-7513-be50-6891a18bd88f', '019ca8a6-a28c-71ab-8ee4-fa1aa22b4dc5', '{"options": ["019ca8a6-a28c-7ffe-82b2-d8e7680f7622"]}', '1', '2026-03-01 09:06:58.988283', '2026-03-01 09:06:58.988283'),
('019ca8a6-a304-7513-be50-6891a18bd88f', '019ca8a6-a28c-7691-8362-1f18dcde12d6', '{"number": 9.82}', '2', '2026-03-01 09:06:58.988283', '2026-03-01 09:06:58.988283'),
('019ca8a6-a304-7513-be50-6891a18bd88f', '019ca8a6-a28c-76b4-a58a-1c0fb8dcdb76', '{"options": ["019ca8a6-a28c-70ae-b272-c30edfd1d565", "019ca8a6-a28c-76a5-b120-4f40d3d8c9b0"]}', '2', '2026-03-01 09:06:58.988283', '2026-03-01 09:06:58.988283'),
('019ca8a6-a304-7513-be50-6891a18bd88f', '019ca8a6-a28c-7a43-a274-f039dee6b5fb', '{"options": ["019ca8a6-a28c-732e-8d9a-86a4b530bba7"]}', '1', '2026-03-01 09:06:58.988283', '2026-03-01 09:06:58.988283'),
('019ca8a6-a3cc-70c3-a00c-af3c521987ef', '019ca8a6-a3a4-70a1-b1f7-bd6633bfa495', '{"options": ["019ca8a6-a3a4-7044-bbcc-70e785177d51", "019ca8a6-a3a4-7c7a-981b-657fe0a90df5"]}', '0', '2026-03-01 09:06:59.188468', '2026-03-01 09:06:59.188468'),
('019ca8a6-a3cc-70c3-a00c-af3c521987ef', '019ca8a6-a3a4-72dc-a59c-23cf715d8ea7', '{"number": 9.9}', '0', '2026-03-01 09:06:59.188468', '2026-03-01 09:06:59.188468'),
('019ca8a6-a3cc-70c3-a00c-af3c521987ef', '019ca8a6-a3a4-7695-9e25-5355f3a42bc7', '{"text": "Bern"}', '0', '2026-03-01 09:06:59.188468', '2026-03-01 09:06:59.188468'),
('019ca8a6-a3cc-70c3-a00c-af3c521987ef', '019ca8a6-a3a4-7e35-9485-7990b0dc09dd', '{"options": ["019ca8a6-a3a4-77d9-a421-88fe10b95d54"]}', '0', '2026-03-01 09:06:59.188468', '2026-03-01 09:06:59.188468'),
('019ca8a6-a3cc-70c3-a00c-af3c521987ef', '019ca8a6-a3a4-7eac-98dd-c0767177c808', '{"options": ["019ca8a6-a3a4-758f-8471-1fa309892306"]}', '0', '2026-03-01 09:06:59.188468', '2026-03-01 09:06:59.188468'),
('019ca8a6-a41c-7232-abce-f48b8221365b', '019ca8a6-a3a4-70a1-b1f7-bd6633bfa495', '{"options": ["019ca8a6-a3a4-7b89-abc6-7add00cdf395", "019ca8a6-a3a4-70dd-a74e-cf03683052d6"]}', '2', '2026-03-01 09:06:59.268542', '2026-03-01 09:06:59.268542'),
('019ca8a6-a41c-7232-abce-f48b8221365b', '019ca8a6-a3a4-72dc-a59c-23cf715d8ea7', '{"number": 9.82}', '2', '2026-03-01 09:06:59.268542', '2026-03-01 09:06:59.268542'),
('019ca8a6-a41c-7232-abce-f48b8221365b', '019ca8a6-a3a4-7695-9e25-5355f3a42bc7', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:59.268542', '2026-03-01 09:06:59.268542'),
('019ca8a6-a41c-7232-abce-f48b8221365b', '019ca8a6-a3a4-7e35-9485-7990b0dc09dd', '{"options": ["019ca8a6-a3a4-7e39-8f99-cfd7f2ea0ba7"]}', '1', '2026-03-01 09:06:59.268542', '2026-03-01 09:06:59.268542'),
('019ca8a6-a41c-7232-abce-f48b8221365b', '019ca8a6-a3a4-7eac-98dd-c0767177c808', '{"options": ["019ca8a6-a3a4-73cd-8585-757ac31045a6"]}', '1', '2026-03-01 09:06:59.268542', '2026-03-01 09:06:59.268542'),
('019ca8a6-a4e4-77a8-b5df-766a2ad6781e', '019ca8a6-a4bc-7023-850e-cb9123528079', '{"number": 9.9}', '0', '2026-03-01 09:06:59.468727', '2026-03-01 09:06:59.468727'),
('019ca8a6-a4e4-77a8-b5df-766a2ad6781e', '019ca8a6-a4bc-70db-94b3-0477a2af0d50', '{"options": ["019ca8a6-a4bc-7332-b754-9e1a23498e7c"]}', '0', '2026-03-01 09:06:59.468727', '2026-03-01 09:06:59.468727'),
('019ca8a6-a4e4-77a8-b5df-766a2ad6781e', '019ca8a6-a4bc-77bc-abd2-3d2ef1e0fcbd', '{"text": "Bern"}', '0', '2026-03-01 09:06:59.468727', '2026-03-01 09:06:59.468727'),
('019ca8a6-a4e4-77a8-b5df-766a2ad6781e', '019ca8a6-a4bc-79e9-9f97-fa16f2ee9c65', '{"options": ["019ca8a6-a4bc-7ece-b522-67568c5cc513"]}', '0', '2026-03-01 09:06:59.468727', '2026-03-01 09:06:59.468727'),
('019ca8a6-a4e4-77a8-b5df-766a2ad6781e', '019ca8a6-a4bc-7fdf-896f-b6d818c3b1aa', '{"options": ["019ca8a6-a4bc-7b07-a0d3-13802b79aa5c", "019ca8a6-a4bc-7ca5-8760-915893bbe3ad"]}', '0', '2026-03-01 09:06:59.468727', '2026-03-01 09:06:59.468727'),
('019ca8a6-a534-707d-9753-9656be000965', '019ca8a6-a4bc-7023-850e-cb9123528079', '{"number": 9.82}', '2', '2026-03-01 09:06:59.548801', '2026-03-01 09:06:59.548801'),
('019ca8a6-a534-707d-9753-9656be000965', '019ca8a6-a4bc-70db-94b3-0477a2af0d50', '{"options": ["019ca8a6-a4bc-73c0-bc4e-10d86f0a48f8"]}', '1', '2026-03-01 09:06:59.548801', '2026-03-01 09:06:59.548801'),
('019ca8a6-a534-707d-9753-9656be000965', '019ca8a6-a4bc-77bc-abd2-3d2ef1e0fcbd', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:59.548801', '2026-03-01 09:06:59.548801'),
('019ca8a6-a534-707d-9753-9656be000965', '019ca8a6-a4bc-79e9-9f97-fa16f2ee9c65', '{"options": ["019ca8a6-a4bc-7ef9-9eae-0e751d333653"]}', '1', '2026-03-01 09:06:59.548801', '2026-03-01 09:06:59.548801'),
('019ca8a6-a534-707d-9753-9656be000965', '019ca8a6-a4bc-7fdf-896f-b6d818c3b1aa', '{"options": ["019ca8a6-a4bc-7ee0-84ec-3139d2e0b653", "019ca8a6-a4bc-7d8d-b87d-eea324064967"]}', '2', '2026-03-01 09:06:59.548801', '2026-03-01 09:06:59.548801'),
('019ca8a6-a5fc-7b85-8a82-4e141660efba', '019ca8a6-a5d4-708a-8d39-84ebca94a690', '{"number": 9.9}', '0', '2026-03-01 09:06:59.748986', '2026-03-01 09:06:59.748986'),
('019ca8a6-a5fc-7b85-8a82-4e141660efba', '019ca8a6-a5d4-723e-858d-e0b6a39d5c42', '{"text": "Bern"}', '0', '2026-03-01 09:06:59.748986', '2026-03-01 09:06:59.748986'),
('019ca8a6-a5fc-7b85-8a82-4e141660efba', '019ca8a6-a5d4-7486-b17c-cc9e2dd06d4e', '{"options": ["019ca8a6-a5d4-7da3-9dab-9ebc14af10e4"]}', '0', '2026-03-01 09:06:59.748986', '2026-03-01 09:06:59.748986'),
('019ca8a6-a5fc-7b85-8a82-4e141660efba', '019ca8a6-a5d4-7840-8545-7d0dd0e36b92', '{"options": ["019ca8a6-a5d4-7324-91e8-9da25bc213e3", "019ca8a6-a5d4-767a-8864-6877e95a9e6f"]}', '0', '2026-03-01 09:06:59.748986', '2026-03-01 09:06:59.748986'),
('019ca8a6-a5fc-7b85-8a82-4e141660efba', '019ca8a6-a5d4-7fca-9eac-f1976aa19c35', '{"options": ["019ca8a6-a5d4-771a-9f26-c17799e5d651"]}', '0', '2026-03-01 09:06:59.748986', '2026-03-01 09:06:59.748986'),
('019ca8a6-a64d-7822-82a5-8176386901fb', '019ca8a6-a5d4-708a-8d39-84ebca94a690', '{"number": 9.82}', '2', '2026-03-01 09:06:59.82906', '2026-03-01 09:06:59.82906'),
('019ca8a6-a64d-7822-82a5-8176386901fb', '019ca8a6-a5d4-723e-858d-e0b6a39d5c42', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:06:59.82906', '2026-03-01 09:06:59.82906'),
('019ca8a6-a64d-7822-82a5-8176386901fb', '019ca8a6-a5d4-7486-b17c-cc9e2dd06d4e', '{"options": ["019ca8a6-a5d4-76bd-bfda-b9f677ce06a3"]}', '1', '2026-03-01 09:06:59.82906', '2026-03-01 09:06:59.82906'),
('019ca8a6-a64d-7822-82a5-8176386901fb', '019ca8a6-a5d4-7840-8545-7d0dd0e36b92', '{"options": ["019ca8a6-a5d4-73f8-9b1c-94a5d455fb98", "019ca8a6-a5d4-7630-9d31-84e1674774d6"]}', '2', '2026-03-01 09:06:59.82906', '2026-03-01 09:06:59.82906'),
('019ca8a6-a64d-7822-82a5-8176386901fb', '019ca8a6-a5d4-7fca-9eac-f1976aa19c35', '{"options": ["019ca8a6-a5d4-7369-a3f2-afd13cf6ba74"]}', '1', '2026-03-01 09:06:59.82906', '2026-03-01 09:06:59.82906'),
('019ca8a6-a715-7562-a217-b2d9781d3520', '019ca8a6-a6ed-701c-989a-bc9316b0f183', '{"text": "Bern"}', '0', '2026-03-01 09:07:00.029245', '2026-03-01 09:07:00.029245'),
('019ca8a6-a715-7562-a217-b2d9781d3520', '019ca8a6-a6ed-7793-85c5-2b485d6a80cd', '{"options": ["019ca8a6-a6ed-7a33-a0bb-36231a4a3f41"]}', '0', '2026-03-01 09:07:00.029245', '2026-03-01 09:07:00.029245'),
('019ca8a6-a715-7562-a217-b2d9781d3520', '019ca8a6-a6ed-78f5-a75b-a06d960a5f8a', '{"number": 9.9}', '0', '2026-03-01 09:07:00.029245', '2026-03-01 09:07:00.029245'),
('019ca8a6-a715-7562-a217-b2d9781d3520', '019ca8a6-a6ed-790f-a314-b4142e6126d5', '{"options": ["019ca8a6-a6ed-7400-887e-8e8e887e2f08"]}', '0', '2026-03-01 09:07:00.029245', '2026-03-01 09:07:00.029245'),
('019ca8a6-a715-7562-a217-b2d9781d3520', '019ca8a6-a6ed-7a3f-a7ba-41d9f58c0e57', '{"options": ["019ca8a6-a6ed-7e99-a3ff-8486db51af2e", "019ca8a6-a6ed-7e9f-b81d-8b4207114181"]}', '0', '2026-03-01 09:07:00.029245', '2026-03-01 09:07:00.029245'),
('019ca8a6-a765-7aaa-8508-17bf4c572821', '019ca8a6-a6ed-701c-989a-bc9316b0f183', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:00.109319', '2026-03-01 09:07:00.109319'),
('019ca8a6-a765-7aaa-8508-17bf4c572821', '019ca8a6-a6ed-7793-85c5-2b485d6a80cd', '{"options": ["019ca8a6-a6ed-7932-8922-cc2e8bd964fc"]}', '1', '2026-03-01 09:07:00.109319', '2026-03-01 09:07:00.109319'),
('019ca8a6-a765-7aaa-8508-17bf4c572821', '019ca8a6-a6ed-78f5-a75b-a06d960a5f8a', '{"number": 9.82}', '2', '2026-03-01 09:07:00.109319', '2026-03-01 09:07:00.109319'),
('019ca8a6-a765-7aaa-8508-17bf4c572821', '019ca8a6-a6ed-790f-a314-b4142e6126d5', '{"options": ["019ca8a6-a6ed-75c1-b1e4-0e54c3582594"]}', '1', '2026-03-01 09:07:00.109319', '2026-03-01 09:07:00.109319'),
('019ca8a6-a765-7aaa-8508-17bf4c572821', '019ca8a6-a6ed-7a3f-a7ba-41d9f58c0e57', '{"options": ["019ca8a6-a6ed-7e56-aa85-d4d98233495b", "019ca8a6-a6ed-7922-ae1c-c57c61958c62"]}', '2', '2026-03-01 09:07:00.109319', '2026-03-01 09:07:00.109319'),
('019ca8b0-c9f1-747b-be42-3d59e0b22823', '019ca8b0-c7c0-70f6-808d-3dec8f00e858', '{"options": ["019ca8b0-c7c0-78bf-933d-b7b6f49577df"]}', '0', '2026-03-01 09:18:04.313204', '2026-03-01 09:18:04.313204'),
('019ca8b0-c9f1-747b-be42-3d59e0b22823', '019ca8b0-c7c0-720a-8b44-9178887a3fec', '{"options": ["019ca8b0-c7c0-72b9-a2de-a5db98ae030f", "019ca8b0-c7c0-7145-89f6-dff0cbed95a6"]}', '0', '2026-03-01 09:18:04.313204', '2026-03-01 09:18:04.313204'),
('019ca8b0-c9f1-747b-be42-3d59e0b22823', '019ca8b0-c7c0-765f-b958-4b57563e8e51', '{"number": 9.9}', '0', '2026-03-01 09:18:04.313204', '2026-03-01 09:18:04.313204'),
('019ca8b0-c9f1-747b-be42-3d59e0b22823', '019ca8b0-c7c0-7a91-8b84-ad5c3e4c40aa', '{"text": "Bern"}', '0', '2026-03-01 09:18:04.313204', '2026-03-01 09:18:04.313204'),
('019ca8b0-c9f1-747b-be42-3d59e0b22823', '019ca8b0-c7c0-7e29-853b-d95a220bea5f', '{"options": ["019ca8b0-c7c0-759c-83ed-fa4b3be717f8"]}', '0', '2026-03-01 09:18:04.313204', '2026-03-01 09:18:04.313204'),
('019ca8b0-ca41-7e36-9d1d-8dedb00d28f7', '019ca8b0-c7c0-70f6-808d-3dec8f00e858', '{"options": ["019ca8b0-c7c0-78bf-933d-b7b6f49577df"]}', '0', '2026-03-01 09:18:04.393278', '2026-03-01 09:18:04.393278'),
('019ca8b0-ca41-7e36-9d1d-8dedb00d28f7', '019ca8b0-c7c0-720a-8b44-9178887a3fec', '{"options": ["019ca8b0-c7c0-72b9-a2de-a5db98ae030f", "019ca8b0-c7c0-7145-89f6-dff0cbed95a6"]}', '0', '2026-03-01 09:18:04.393278', '2026-03-01 09:18:04.393278'),
('019ca8b0-ca41-7e36-9d1d-8dedb00d28f7', '019ca8b0-c7c0-765f-b958-4b57563e8e51', '{"number": 9.9}', '0', '2026-03-01 09:18:04.393278', '2026-03-01 09:18:04.393278'),
('019ca8b0-ca41-7e36-9d1d-8dedb00d28f7', '019ca8b0-c7c0-7a91-8b84-ad5c3e4c40aa', '{"text": "Bern"}', '0', '2026-03-01 09:18:04.393278', '2026-03-01 09:18:04.393278'),
('019ca8b0-ca41-7e36-9d1d-8dedb00d28f7', '019ca8b0-c7c0-7e29-853b-d95a220bea5f', '{"options": ["019ca8b0-c7c0-759c-83ed-fa4b3be717f8"]}', '0', '2026-03-01 09:18:04.393278', '2026-03-01 09:18:04.393278');
INSERT INTO "audit_logs" (id, entity_type, entity_id, action, actor, details_json, request_id, created_at) VALUES
('019ca8a0-3efb-7664-9f9d-6e5c96877a42', 'account', '019ca8a0-3efb-751c-b22a-0dc73071feac', 'account.create', NULL, '{"role": "admin"}', NULL, '2026-03-01 09:00:00.123456'),
('019ca8a0-4334-76e8-82ae-818ad302db85', 'account', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-027', '2026-03-01 09:00:01.204455'),
('019ca8a1-3c6f-759a-be54-e31417f5ad50', 'account', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "admin"}', 'replay-097', '2026-03-01 09:01:05.007045'),
('019ca8a1-3d5f-7d9e-9b81-6df12fb7d836', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.create', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', '{"role": "learner"}', 'replay-103', '2026-03-01 09:01:05.247267'),
('019ca8a1-3e27-7724-ab17-a2375e700f66', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["display_name"]}', 'replay-108', '2026-03-01 09:01:05.447452'),
('019ca8a1-3f8f-7d63-b8db-85b15d6d3a19', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["email", "role"]}', 'replay-117', '2026-03-01 09:01:05.807785'),
('019ca8a1-402f-7011-8ab1-2c5288ad1bdb', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["status"]}', 'replay-121', '2026-03-01 09:01:05.967933'),
('019ca8a1-43a0-7fa9-92c5-62e31dbed418', 'event', '019ca8a1-43a0-719a-9915-5488274167ce', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-143', '2026-03-01 09:01:06.848747'),
('019ca8a1-43c8-7dea-b47b-48ed3e03f32a', 'event', '019ca8a1-43a0-719a-9915-5488274167ce', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-144', '2026-03-01 09:01:06.888784'),
('019ca8a1-43f0-7962-9dae-d3d92ff022ba', 'event', '019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-145', '2026-03-01 09:01:06.928821'),
('019ca8a1-4418-713e-bb9d-7b09731476d9', 'event', '019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-146', '2026-03-01 09:01:06.968858'),
('019ca8a1-4440-7c68-b1f6-878b0b8d737b', 'event', '019ca8a1-4440-753c-a8c6-37aa42442fcc', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-147', '2026-03-01 09:01:07.008895'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'event', '019ca8a1-4440-753c-a8c6-37aa42442fcc', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-148', '2026-03-01 09:01:07.048932'),
('019ca8a1-4490-7707-ae37-807c2bcc2649', 'event', '019ca8a1-4490-78ce-a655-8d38747c14aa', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-149', '2026-03-01 09:01:07.088969'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'event', '019ca8a1-4490-78ce-a655-8d38747c14aa', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-150', '2026-03-01 09:01:07.129006'),
('019ca8a1-44e1-73e4-9a27-2b2b98dcfe03', 'event', '019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-151', '2026-03-01 09:01:07.169043'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'event', '019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-152', '2026-03-01 09:01:07.20908'),
('019ca8a1-4531-791b-a314-a4187933d639', 'event', '019ca8a1-4531-71a6-965f-fdb482f58462', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-153', '2026-03-01 09:01:07.249117'),
('019ca8a1-4559-7797-809a-c1931c748bc7', 'event', '019ca8a1-4531-71a6-965f-fdb482f58462', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-154', '2026-03-01 09:01:07.289154'),
('019ca8a1-4581-7d16-9b9a-d6d4bdb8ed2f', 'event', '019ca8a1-4581-71ed-b73f-16ac9de2c488', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-155', '2026-03-01 09:01:07.329191'),
('019ca8a1-45a9-7aef-ad95-b3357207916b', 'event', '019ca8a1-4581-71ed-b73f-16ac9de2c488', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-156', '2026-03-01 09:01:07.369228'),
('019ca8a1-45d1-7a42-9164-338426481518', 'event', '019ca8a1-45d1-722f-b912-d94c93664693', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-157', '2026-03-01 09:01:07.409265'),
('019ca8a1-45f9-772f-b324-144a79a7077d', 'event', '019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-158', '2026-03-01 09:01:07.449302'),
('019ca8a1-4621-7f4e-9eac-311aaa306b4f', 'event', '019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-159', '2026-03-01 09:01:07.489339'),
('019ca8a1-4649-7d31-947b-f9c518fbd80f', 'event', '019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-160', '2026-03-01 09:01:07.529376'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', 'event', '019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-161', '2026-03-01 09:01:07.569413'),
('019ca8a1-4699-79bc-a5f1-6c63546c67aa', 'event', '019ca8a1-4699-7844-b9a4-c7b57e060100', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-162', '2026-03-01 09:01:07.60945'),
('019ca8a1-46c1-7c1c-b598-b83533f6104b', 'event', '019ca8a1-4699-7844-b9a4-c7b57e060100', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-163', '2026-03-01 09:01:07.649487'),
('019ca8a1-46e9-7088-8310-34c606d5d230', 'event', '019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-164', '2026-03-01 09:01:07.689524'),
('019ca8a1-4711-7548-b4d6-8d946d6384c4', 'event', '019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-165', '2026-03-01 09:01:07.729561'),
('019ca8a1-54ac-7889-bee1-3c71e08b0066', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-252', '2026-03-01 09:01:11.21278'),
('019ca8a1-5615-74fc-9eeb-9f25f70d1961', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["summary", "source"]}', 'replay-261', '2026-03-01 09:01:11.573113'),
('019ca8a1-5665-7325-a33d-bf70ab11482a', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title", "ends_at"]}', 'replay-263', '2026-03-01 09:01:11.653187'),
('019ca8a1-56b5-73e6-a435-c7a1b81a962c', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["starts_at", "source"]}', 'replay-265', '2026-03-01 09:01:11.733261'),
('019ca8a1-5705-7941-b2f5-77fdac296038', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["source"]}', 'replay-267', '2026-03-01 09:01:11.813335'),
('019ca8a1-57cd-70d2-bd15-e0adb1b37c87', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-272', '2026-03-01 09:01:12.01352'),
('019ca8a1-581d-7550-ae61-f1dce7f8cc7b', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "archived"}', 'replay-274', '2026-03-01 09:01:12.093594'),
('019ca8a1-586d-73f0-b40d-a6b3ba96b3ef', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "draft"}', 'replay-276', '2026-03-01 09:01:12.173668'),
('019ca8a1-58bd-7b1e-956a-82d47d92cb20', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-278', '2026-03-01 09:01:12.253742'),
('019ca8a1-5935-7d16-beb8-d7e4077730cf', 'event', '019ca8a1-5935-777c-b76c-00739060984e', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-281', '2026-03-01 09:01:12.373853'),
('019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'event', '019ca8a1-5935-777c-b76c-00739060984e', 'event.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-284', '2026-03-01 09:01:12.493964'),
('019ca8a1-59fe-7f6f-9c4a-feda93e7d023', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-286', '2026-03-01 09:01:12.574038'),
('019ca8a1-5a26-733d-835c-e9a866692802', 'lesson', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-287', '2026-03-01 09:01:12.614075'),
('019ca8a1-5a4e-7da2-add4-0e69fd7034f8', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-288', '2026-03-01 09:01:12.654112'),
('019ca8a1-5a76-732a-9bbc-8d717d268cef', 'lesson', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-289', '2026-03-01 09:01:12.694149'),
('019ca8a1-5c06-72f2-aca8-bf07ee1cab03', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.lesson_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-299', '2026-03-01 09:01:13.094519'),
('019ca8a1-5d1e-7162-8f3c-548b194690ef', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.lesson_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-306', '2026-03-01 09:01:13.374778'),
('019ca8a1-5e5f-7a4b-bedc-14d898324cc0', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["body", "video_url", "duration_seconds"]}', 'replay-314', '2026-03-01 09:01:13.695074'),
('019ca8a1-5eaf-72c1-862d-0802b769978b', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["slug", "title", "published"]}', 'replay-316', '2026-03-01 09:01:13.775148'),
('019ca8a1-5eff-77c0-b120-8442b12e055f', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-318', '2026-03-01 09:01:13.855222'),
('019ca8a1-5f9f-7435-9901-6eacd6fa052f', 'lesson', '019ca8a1-5f9f-7f0e-8ff2-6e3998ee0177', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-322', '2026-03-01 09:01:14.01537'),
('019ca8a1-5fef-7f6e-82a8-caabcd79539a', 'lesson', '019ca8a1-5f9f-7f0e-8ff2-6e3998ee0177', 'lesson.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-324', '2026-03-01 09:01:14.095444'),
('019ca8a1-6811-7f02-a2db-bb129fc48479', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-376', '2026-03-01 09:01:16.177368'),
('019ca8a1-6839-78e2-bc2f-5b5144d13c65', 'material', '019ca8a1-6839-7147-925d-cb4c72d9adec', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-377', '2026-03-01 09:01:16.217405'),
('019ca8a1-6861-783b-a797-6f0c7f2e8d7c', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-378', '2026-03-01 09:01:16.257442'),
('019ca8a1-6ab9-7d16-827f-2c27391b1c5b', 'material', '019ca8a1-6839-7147-925d-cb4c72d9adec', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 11}', 'replay-393', '2026-03-01 09:01:16.857997'),
('019ca8a1-6b0a-700b-8be0-5d79ae730496', 'material', '019ca8a1-6839-7147-925d-cb4c72d9adec', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 39}', 'replay-395', '2026-03-01 09:01:16.938071'),
('019ca8a1-6b5a-748f-a142-f840a6802c94', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-397', '2026-03-01 09:01:17.018145'),
('019ca8a1-6baa-718e-abd1-686fa39fb3b8', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-399', '2026-03-01 09:01:17.098219'),
('019ca8a1-6bfa-7fbe-b558-ee509d6e0b20', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-401', '2026-03-01 09:01:17.178293'),
('019ca8a1-6c9a-7bf6-a71b-47f86675cc48', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title"]}', 'replay-405', '2026-03-01 09:01:17.338441'),
('019ca8a1-6d3a-7f99-8b0c-bcaebc2c6e01', 'material', '019ca8a1-6d3a-73b4-b8fc-fc903c87e390', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-409', '2026-03-01 09:01:17.498589'),
('019ca8a1-6d8a-756f-8284-7e71240a5d4d', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.material_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-411', '2026-03-01 09:01:17.578663'),
('019ca8a1-6e52-700c-b951-c74b641b2c5b', 'material', '019ca8a1-6d3a-73b4-b8fc-fc903c87e390', 'material.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-416', '2026-03-01 09:01:17.778848'),
('019ca8a1-723b-71b4-8d1a-1869b1c70de6', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-441', '2026-03-01 09:01:18.779773'),
('019ca8a1-74e4-7f35-b480-8ce8085dfad8', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-458', '2026-03-01 09:01:19.460402'),
('019ca8a1-7584-7c2c-8ee9-82f119dea7a8', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-462', '2026-03-01 09:01:19.62055'),
('019ca8a1-764c-7eff-be47-492add708820', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-467', '2026-03-01 09:01:19.820735'),
('019ca8a1-7674-7dce-aa95-747fe1da8410', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title", "instructions", "pass_percent", "max_attempts", "time_limit_seconds", "opens_at", "closes_at", "questions_per_attempt", "shuffle_questions", "shuffle_options", "grading_method", "reveal_policy", "published"]}', 'replay-468', '2026-03-01 09:01:19.860772'),
('019ca8a1-76c4-7b8c-9187-159c02d03041', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["instructions", "pass_percent", "max_attempts", "time_limit_seconds", "opens_at", "closes_at", "questions_per_attempt", "shuffle_questions", "shuffle_options", "grading_method", "reveal_policy", "published"]}', 'replay-470', '2026-03-01 09:01:19.940846'),
('019ca8a1-782d-7d49-b43a-56db15eb7cb8', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-479', '2026-03-01 09:01:20.301179'),
('019ca8a1-78a5-755a-a57e-62a25d4758b4', 'quiz', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-482', '2026-03-01 09:01:20.42129'),
('019ca8a1-78f5-7848-926a-ef6a49fb9205', 'quiz', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 7}', 'replay-484', '2026-03-01 09:01:20.501364'),
('019ca8a1-7a0d-7eae-986c-dc33e83611c1', 'quiz', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-491', '2026-03-01 09:01:20.781623'),
('019ca8a1-81b7-7470-878c-868cc19bd000', 'quiz', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-540', '2026-03-01 09:01:22.743436'),
('019ca8a1-8207-74c4-a7f2-56f61431fbea', 'quiz', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-542', '2026-03-01 09:01:22.82351'),
('019ca8a6-9799-70e0-b27c-48f691781847', 'quiz', '019ca8a6-9799-722b-8a23-3597c05cb621', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-597', '2026-03-01 09:06:56.025545'),
('019ca8a6-97e9-7301-8ca6-ff929aebae8f', 'quiz', '019ca8a6-9799-722b-8a23-3597c05cb621', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-599', '2026-03-01 09:06:56.105619'),
('019ca8a6-9979-7fe4-ab84-b7b95fa2c333', 'quiz', '019ca8a6-9979-748c-9ae8-486b45245c22', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-609', '2026-03-01 09:06:56.505989'),
('019ca8a6-99ca-7e61-889a-07347f9512f6', 'quiz', '019ca8a6-9979-748c-9ae8-486b45245c22', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-611', '2026-03-01 09:06:56.586063'),
('019ca8a6-9b5a-7ccb-85fc-124112b388b6', 'quiz', '019ca8a6-9979-748c-9ae8-486b45245c22', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-621', '2026-03-01 09:06:56.986433'),
('019ca8a6-9baa-732d-879b-4afb0f6c4a47', 'quiz', '019ca8a6-9baa-7a44-af41-b9dd76e6e472', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-623', '2026-03-01 09:06:57.066507'),
('019ca8a6-9bfa-77c0-a9f5-7f06bdcf7cf0', 'quiz', '019ca8a6-9baa-7a44-af41-b9dd76e6e472', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-625', '2026-03-01 09:06:57.146581'),
('019ca8a6-9d8a-7ea9-bf30-b1ff6ed5b75c', 'quiz', '019ca8a6-9baa-7a44-af41-b9dd76e6e472', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-635', '2026-03-01 09:06:57.546951'),
('019ca8a6-9ddb-7fde-8a72-03c0b1106e66', 'quiz', '019ca8a6-9ddb-7872-b0b6-f5d024890dc2', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-637', '2026-03-01 09:06:57.627025'),
('019ca8a6-9e2b-780b-9efd-cd1f4c565d94', 'quiz', '019ca8a6-9ddb-7872-b0b6-f5d024890dc2', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-639', '2026-03-01 09:06:57.707099'),
('019ca8a6-9fbb-7b2f-b358-b564eef1ee1a', 'quiz', '019ca8a6-9ddb-7872-b0b6-f5d024890dc2', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-649', '2026-03-01 09:06:58.107469'),
('019ca8a6-a00b-778a-9336-9f3a6914d93d', 'quiz', '019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-651', '2026-03-01 09:06:58.187543'),
('019ca8a6-a05b-7c74-a140-9d580edc1120', 'quiz', '019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-653', '2026-03-01 09:06:58.267617'),
('019ca8a6-a1eb-7bc8-bdc4-060c93f0e9d9', 'quiz', '019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent"]}', 'replay-663', '2026-03-01 09:06:58.667987'),
('019ca8a6-a23c-7dcb-b565-c6f1b1081313', 'quiz', '019ca8a6-a23c-7478-9e4b-4ebea2146810', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-665', '2026-03-01 09:06:58.748061'),
('019ca8a6-a28c-7d4a-857e-b4a0ce3362a1', 'quiz', '019ca8a6-a23c-7478-9e4b-4ebea2146810', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-667', '2026-03-01 09:06:58.828135'),
('019ca8a6-a354-7063-bfff-4023af302276', 'quiz', '019ca8a6-a354-75a3-b08c-f18f19cd65c3', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-672', '2026-03-01 09:06:59.02832'),
('019ca8a6-a3a4-7387-b519-b64f9606b72c', 'quiz', '019ca8a6-a354-75a3-b08c-f18f19cd65c3', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-674', '2026-03-01 09:06:59.108394'),
('019ca8a6-a46c-7ba1-a7ec-84f35b28e324', 'quiz', '019ca8a6-a46c-7264-9ed2-0c9ea61705d8', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-679', '2026-03-01 09:06:59.308579'),
('019ca8a6-a4bc-7f10-910e-ffe286932377', 'quiz', '019ca8a6-a46c-7264-9ed2-0c9ea61705d8', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-681', '2026-03-01 09:06:59.388653'),
('019ca8a6-a584-78a3-9a6f-d9affb8c2c25', 'quiz', '019ca8a6-a584-768d-8363-d44168d597ce', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-686', '2026-03-01 09:06:59.588838'),
('019ca8a6-a5d4-71f7-b739-18eaa963eaae', 'quiz', '019ca8a6-a584-768d-8363-d44168d597ce', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-688', '2026-03-01 09:06:59.668912'),
('019ca8a6-a69d-74d2-8366-aae495b66d72', 'quiz', '019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-693', '2026-03-01 09:06:59.869097'),
('019ca8a6-a6ed-7f73-9ad5-5110f26ad03b', 'quiz', '019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-695', '2026-03-01 09:06:59.949171'),
('019ca8a6-a7b5-7db1-b80d-c9f8a550af7d', 'quiz', '019ca8a6-a7b5-7b88-8568-113ae453d029', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-700', '2026-03-01 09:07:00.149356'),
('019ca8a6-a805-7fcd-bd14-03869a0ff64e', 'quiz', '019ca8a6-a7b5-7b88-8568-113ae453d029', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-702', '2026-03-01 09:07:00.22943'),
('019ca8a6-a87d-7824-be2a-d0c22e56b86c', 'quiz', '019ca8a6-a87d-7882-a1b4-787a1a27a8b6', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-705', '2026-03-01 09:07:00.349541'),
('019ca8b0-bdbe-743b-a284-038c68753676', 'quiz', '019ca8a6-a7b5-7b88-8568-113ae453d029', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-725', '2026-03-01 09:18:01.150281'),
('019ca8b0-be36-7e34-a073-9a0f89017343', 'quiz', '019ca8a6-a87d-7882-a1b4-787a1a27a8b6', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-728', '2026-03-01 09:18:01.270392'),
('019ca8b0-c337-78ef-9c38-fb1e85528b53', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-760', '2026-03-01 09:18:02.551576'),
('019ca8b0-c387-7730-973c-88b39caa9510', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-762', '2026-03-01 09:18:02.63165'),
('019ca8b0-c3d7-785d-a248-6c05f3c3e9c8', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-764', '2026-03-01 09:18:02.711724'),
('019ca8b0-c44f-7f3a-89ba-3cac0fe2c490', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "reopen"}', 'replay-767', '2026-03-01 09:18:02.831835'),
('019ca8b0-c568-7710-824f-82a0dfa90375', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 0, "attempts": 5}', 'replay-774', '2026-03-01 09:18:03.112094'),
('019ca8b0-c5b8-73a8-ae53-e4971e275c00', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-776', '2026-03-01 09:18:03.192168'),
('019ca8b0-c5e0-7b1a-9650-32d283dc737e', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 5, "attempts": 5}', 'replay-777', '2026-03-01 09:18:03.232205'),
('019ca8b0-c608-77b3-b090-e55bd166d938', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 0, "attempts": 5}', 'replay-778', '2026-03-01 09:18:03.272242'),
('019ca8b0-c770-74c8-a84b-57ff169b9e49', 'quiz', '019ca8b0-c770-7e07-80a2-4220508a80ad', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-787', '2026-03-01 09:18:03.632575'),
('019ca8b0-c7c0-71d6-bcbd-94616b11a2a8', 'quiz', '019ca8b0-c770-7e07-80a2-4220508a80ad', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-789', '2026-03-01 09:18:03.712649'),
('019ca8b0-c8b0-7271-9693-2027af0cbccb', 'quiz', '019ca8b0-c770-7e07-80a2-4220508a80ad', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-795', '2026-03-01 09:18:03.952871'),
('019ca8b0-c979-7ad0-80ea-8176622d96c7', 'quiz', '019ca8b0-c770-7e07-80a2-4220508a80ad', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-800', '2026-03-01 09:18:04.153056'),
('019ca8b0-c9c9-760c-b0d9-c25be5eadb7a', 'quiz', '019ca8b0-c770-7e07-80a2-4220508a80ad', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-802', '2026-03-01 09:18:04.23313'),
('019ca8b0-cb09-7f03-8624-08ebcbdf9eb1', 'quiz', '019ca8b0-c770-7e07-80a2-4220508a80ad', 'quiz.accommodation_removed', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-810', '2026-03-01 09:18:04.553426'),
('019ca8b0-ceca-710c-8a95-cf1856e3c8b1', 'event', '019ca8b0-ceca-717c-b207-f11b55c6738e', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-834', '2026-03-01 09:18:05.514314'),
('019ca8b0-cef2-7629-b1c6-4dd7d90f613b', 'lesson', '019ca8b0-cef2-7d46-846f-0f8cc2270177', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8b0-ceca-717c-b207-f11b55c6738e"}', 'replay-835', '2026-03-01 09:18:05.554351'),
('019ca8b0-cf1a-7502-a026-660787f149e7', 'quiz', '019ca8b0-cf1a-710e-b5ef-c1049be098fd', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8b0-cef2-7d46-846f-0f8cc2270177"}', 'replay-836', '2026-03-01 09:18:05.594388'),
('019ca8b0-cf6a-705b-91c0-bcb00356a4b2', 'quiz', '019ca8b0-cf1a-710e-b5ef-c1049be098fd', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-838', '2026-03-01 09:18:05.674462'),
('019ca8b0-cfba-7cb8-9308-35a9232871ae', 'event', '019ca8b0-ceca-717c-b207-f11b55c6738e', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-840', '2026-03-01 09:18:05.754536'),
('019ca8b0-d0fa-700e-accd-59c0558634b6', 'lesson', '019ca8b0-d0fa-7584-b4bf-d6c4d9570127', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8b0-ceca-717c-b207-f11b55c6738e"}', 'replay-848', '2026-03-01 09:18:06.074832'),
('019ca8b0-d303-74c4-befb-264df2b2817a', 'quiz', '019ca8b0-cf1a-710e-b5ef-c1049be098fd', 'quiz.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 1}', 'replay-861', '2026-03-01 09:18:06.595313'),
('019ca8b0-d353-7579-8750-768bce8413f0', 'lesson', '019ca8b0-cef2-7d46-846f-0f8cc2270177', 'lesson.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-863', '2026-03-01 09:18:06.675387'),
('019ca8b0-d3cb-710c-ae5f-86b5dc6fff58', 'event', '019ca8b0-ceca-717c-b207-f11b55c6738e', 'event.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-866', '2026-03-01 09:18:06.795498'),
('019ca8b0-d443-7b5d-a934-c6b5550dc1c3', 'event', '019ca8b0-d443-7586-a13d-1e0e160bfda9', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 3, "removed": 0, "updated": 0, "unchanged": 0}, "quizzes": {"created": 3, "removed": 0, "updated": 0, "unchanged": 0}, "materials": {"created": 6, "removed": 0, "updated": 0, "unchanged": 0}, "reordered": false}', 'replay-869', '2026-03-01 09:18:06.915609'),
('019ca8b0-d5ab-7f66-bc48-221a01bbef40', 'event', '019ca8b0-d5ab-7476-a78d-677a5d64129f', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 2, "removed": 0, "updated": 0, "unchanged": 0}, "quizzes": {"created": 1, "removed": 0, "updated": 0, "unchanged": 0}, "materials": {"created": 2, "removed": 0, "updated": 0, "unchanged": 0}, "reordered": false}', 'replay-878', '2026-03-01 09:18:07.275942'),
('019ca8b0-d5d3-7d2b-9c77-1c00bc2d7bc9', 'event', '019ca8b0-d5ab-7476-a78d-677a5d64129f', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title"], "lessons": {"created": 1, "removed": 1, "updated": 0, "unchanged": 1}, "quizzes": {"created": 0, "removed": 0, "updated": 1, "unchanged": 0}, "materials": {"created": 1, "removed": 1, "updated": 0, "unchanged": 1}, "reordered": false}', 'replay-879', '2026-03-01 09:18:07.315979'),
('019ca8b0-d5fc-7dc8-af0c-46f30511d4a0', 'event', '019ca8b0-d5ab-7476-a78d-677a5d64129f', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 0, "removed": 0, "updated": 0, "unchanged": 2}, "quizzes": {"created": 0, "removed": 0, "updated": 0, "unchanged": 1}, "materials": {"created": 0, "removed": 0, "updated": 0, "unchanged": 2}, "reordered": true}', 'replay-880', '2026-03-01 09:18:07.356016'),
('019ca8b0-d944-78e7-b5cc-d688dc1bad6a', 'account', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'account.grants', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"grants": ["draft", "manage"]}', 'replay-901', '2026-03-01 09:18:08.196793'),
('019ca8b0-da0c-741a-886b-e9ef55f47da0', 'reference', '019ca8b0-da0c-7e4d-ba38-57f10ca884e4', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-906', '2026-03-01 09:18:08.396978'),
('019ca8b0-da35-78e4-ae6c-2b2144f81f57', 'reference', '019ca8b0-da35-74e4-8cb7-07362ac0d6b3', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-907', '2026-03-01 09:18:08.437015'),
('019ca8b0-da5d-7757-b09c-1dbec7dee5a1', 'reference', '019ca8b0-da5d-78eb-8c6b-68190166ad7d', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-908', '2026-03-01 09:18:08.477052'),
('019ca8b0-da85-7e81-aa93-956e32bd8e1f', 'reference', '019ca8b0-da85-72cc-8f70-339b291e9435', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-909', '2026-03-01 09:18:08.517089'),
('019ca8b0-db75-78b8-b999-51002d0ce012', 'reference', '019ca8b0-da0c-7e4d-ba38-57f10ca884e4', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "is_active"]}', 'replay-915', '2026-03-01 09:18:08.757311'),
('019ca8b0-dc15-7758-a9cd-baefc887879f', 'reference', '019ca8b0-da0c-7e4d-ba38-57f10ca884e4', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "is_active"]}', 'replay-919', '2026-03-01 09:18:08.917459'),
('019ca8b0-dc3d-7cec-a6c7-e0a9b093cf47', 'reference', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "archetypes"}', 'replay-920', '2026-03-01 09:18:08.957496'),
('019ca8b0-dc8d-7602-9366-0102fef13b23', 'reference', '019ca8b0-dc8d-74ba-a8ab-ba767fac2119', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "competitor-categories"}', 'replay-922', '2026-03-01 09:18:09.03757'),
('019ca8b0-dcdd-7827-9d6c-b84156ddcbd7', 'reference', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "kpi-types"}', 'replay-924', '2026-03-01 09:18:09.117644'),
('019ca8b0-dd2d-7dea-b30c-8bb8da820f0a', 'reference', '019ca8b0-dd2d-767c-a9cc-68b1bfca5a5e', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-926', '2026-03-01 09:18:09.197718'),
('019ca8b0-dd7d-7519-b813-8fa3d9cfa794', 'reference', '019ca8b0-dd7d-7633-bade-ee313504a2bf', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-928', '2026-03-01 09:18:09.277792'),
('019ca8b0-ddcd-7ee8-a20a-44c9d276689d', 'reference', '019ca8b0-ddcd-7757-ae86-b264d72a0583', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-930', '2026-03-01 09:18:09.357866'),
('019ca8b0-de1d-76e7-911e-a654940590a7', 'reference', '019ca8b0-ddcd-7757-ae86-b264d72a0583', 'reference.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-932', '2026-03-01 09:18:09.43794'),
('019ca8b0-e988-769a-abb5-eeff7fd4ecdd', 'post', '019ca8b0-e31f-7b29-956f-8a43f26e9336', 'post.remove', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1005', '2026-03-01 09:18:12.360641'),
('019ca8b3-4d92-739a-a766-72c9617072d4', 'post', '019ca8b0-e31f-746b-80b1-298184eddcb8', 'post.unpark', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1047', '2026-03-01 09:20:49.042195'),
('019ca8da-3c73-7b5c-ba8f-5276b573f453', 'decision', '019ca8da-3c73-74ac-b119-a4cd8668bb09', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1085', '2026-03-01 10:03:20.563601'),
('019ca8da-3cc3-7733-b0bb-ba06b330c02b', 'weights', '019ca8da-3cc3-7c49-ab55-d64f0ac930a4', 'weights.set', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 1}', 'replay-1087', '2026-03-01 10:03:20.643675'),
('019ca8da-3ceb-7004-bd36-fad69169f5af', 'decision', '019ca8da-3ceb-72c2-ac7b-9eeff329f32e', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1088', '2026-03-01 10:03:20.683712'),
('019ca8da-3d63-72d1-8385-9107bf0d09a9', 'weights', '019ca8da-3cc3-7c49-ab55-d64f0ac930a4', 'weights.set', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 2}', 'replay-1091', '2026-03-01 10:03:20.803823'),
('019ca8da-3db3-70fa-b448-b6bf467f5cfb', 'decision', '019ca8da-3db3-7d8e-b98a-0a51bb3a700e', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1093', '2026-03-01 10:03:20.883897'),
('019ca8da-3ddb-7dac-8690-046eb68a3f80', 'weights', '019ca8da-3cc3-7c49-ab55-d64f0ac930a4', 'weights.restore', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 3}', 'replay-1094', '2026-03-01 10:03:20.923934'),
('019ca8da-3e03-7335-9560-2a2a22c31398', 'decision', '019ca8da-3e03-79fa-82e2-ac4186ca9d1b', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1095', '2026-03-01 10:03:20.963971'),
('019ca8da-41c4-7fec-80b5-8fdb1053c870', 'author', '019ca8b0-e31f-7cf1-a9a4-57fd28304506', 'author.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_power_user", "power_tier_id", "archetype_tags", "relationship_score"]}', 'replay-1119', '2026-03-01 10:03:21.924859'),
('019ca8da-4214-7288-aae1-cafbd453e685', 'author', '019ca8b0-e31f-7cf1-a9a4-57fd28304506', 'author.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["power_tier_id", "archetype_tags"]}', 'replay-1121', '2026-03-01 10:03:22.004933'),
('019ca8da-4305-7a39-86cb-06dcc5b590c8', 'author', '019ca8b0-e31f-7cf1-a9a4-57fd28304506', 'author.erase', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1127', '2026-03-01 10:03:22.245155'),
('019ca8da-43cd-733e-8563-b3eaa49c7767', 'account', '019ca8da-43cd-748e-86b2-26d93c5ba400', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-1132', '2026-03-01 10:03:22.44534'),
('019ca8da-4445-78c2-a026-36470fab66ff', 'decision', '019ca8da-4445-7eba-b4dd-af636e79219f', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1135', '2026-03-01 10:03:22.565451'),
('019ca8da-4716-78eb-9182-45c2b02d7632', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1153', '2026-03-01 10:03:23.286117'),
('019ca8da-478e-7f81-aa61-5f3331f51570', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["content"]}', 'replay-1156', '2026-03-01 10:03:23.406228'),
('019ca8da-482e-7064-8a1b-94d73be942cb', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["utm_code", "archetype_id", "reply_type"]}', 'replay-1160', '2026-03-01 10:03:23.566376'),
('019ca8da-487e-7b31-8f38-51b498886fbf', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["utm_code", "archetype_id", "reply_type"]}', 'replay-1162', '2026-03-01 10:03:23.64645'),
('019ca8da-4ad7-7211-890d-82d7090b9856', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1177', '2026-03-01 10:03:24.247005'),
('019ca8da-4cdf-7586-9a71-6b2914aa6e8c', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.reject', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1190', '2026-03-01 10:03:24.767486'),
('019ca8da-4d57-701f-8602-26b2ee0be53e', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["content"]}', 'replay-1193', '2026-03-01 10:03:24.887597'),
('019ca8da-4da7-75df-96c0-54a14fb25420', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["utm_code"]}', 'replay-1195', '2026-03-01 10:03:24.967671'),
('019ca8da-4dcf-716a-882d-de9c2c2648a8', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.review_refused', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"why": "own_reply"}', 'replay-1196', '2026-03-01 10:03:25.007708'),
('019ca8da-4df7-774c-a29f-ac9cfa34925d', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1197', '2026-03-01 10:03:25.047745'),
('019ca8da-4e97-762a-ad76-bcd3d48f9692', 'reply', '019ca8da-4716-7a03-afc1-6d534df59998', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1201', '2026-03-01 10:03:25.207893'),
('019ca8da-4ee7-7416-b9a0-5a7d99241007', 'decision', '019ca8da-4ee7-7a9b-a695-cd84dc0b1615', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1203', '2026-03-01 10:03:25.287967'),
('019ca8da-4f10-7bc6-81c8-b8efde7ea273', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1204', '2026-03-01 10:03:25.328004'),
('019ca8da-4f38-7d63-be86-1984f8acdb93', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1205', '2026-03-01 10:03:25.368041'),
('019ca8da-4f60-787d-9e5e-c1ea5b35de2d', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1206', '2026-03-01 10:03:25.408078'),
('019ca8da-50a0-7d9b-bf46-3b0bab4af4bf', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1214', '2026-03-01 10:03:25.728374'),
('019ca8da-51b8-78af-be78-90a60b0aa73f', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.release', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1221', '2026-03-01 10:03:26.008633'),
('019ca8da-5208-753a-964e-496f39d51807', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1223', '2026-03-01 10:03:26.088707'),
('019ca8da-52f8-7a12-b801-90cabf28dc93', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1229', '2026-03-01 10:03:26.328929'),
('019ca8da-5349-794d-b2e8-dd527b2100ad', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.measure', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1231', '2026-03-01 10:03:26.409003'),
('019ca8da-5399-7efa-9b14-d1efa92135a0', 'reply', '019ca8da-4f10-7bdf-b072-fdb793cf09e5', 'reply.measure', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1233', '2026-03-01 10:03:26.489077'),
('019ca8da-5489-729e-804d-2c14dc018e8a', 'reply', '019ca8da-5489-7011-9b04-f69e30966944', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1239', '2026-03-01 10:03:26.729299'),
('019ca8da-54b1-7c5d-b8b3-a5f53920278b', 'reply', '019ca8da-5489-7011-9b04-f69e30966944', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1240', '2026-03-01 10:03:26.769336'),
('019ca8da-54d9-7c77-9854-0779cacb3212', 'reply', '019ca8da-5489-7011-9b04-f69e30966944', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1241', '2026-03-01 10:03:26.809373'),
('019ca8da-5579-7139-9aaf-c4c1b148d7b9', 'decision', '019ca8da-5579-7c6f-be56-5f076579ed6a', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1245', '2026-03-01 10:03:26.969521'),
('019ca8da-55a1-71fa-a4ef-8df9832d047b', 'reply', '019ca8da-55a1-77a8-8478-a6a587c9a7e4', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1246', '2026-03-01 10:03:27.009558'),
('019ca8da-55c9-7a85-87b0-e0df16e00b15', 'reply', '019ca8da-55a1-77a8-8478-a6a587c9a7e4', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1247', '2026-03-01 10:03:27.049595'),
('019ca8da-55f1-70f2-84f6-4cd53ab8e0ae', 'reply', '019ca8da-55a1-77a8-8478-a6a587c9a7e4', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1248', '2026-03-01 10:03:27.089632'),
('019ca8da-5669-7ad0-887c-3bbdd163ac4f', 'decision', '019ca8da-5669-755c-ba18-6e1e666b1c10', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1251', '2026-03-01 10:03:27.209743'),
('019ca8da-5691-7f3b-98ae-6d230b239a53', 'reply', '019ca8da-5691-774d-a1c9-6dc280e71401', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1252', '2026-03-01 10:03:27.24978'),
('019ca8da-56b9-7532-a283-d07223b178dc', 'reply', '019ca8da-5691-774d-a1c9-6dc280e71401', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1253', '2026-03-01 10:03:27.289817'),
('019ca8da-56e1-76a4-8a25-73521a4eff6d', 'reply', '019ca8da-5691-774d-a1c9-6dc280e71401', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1254', '2026-03-01 10:03:27.329854'),
('019ca8da-5709-79a6-984d-330b42ebe5ba', 'post', '019ca8da-5641-79fd-8b2e-47116cad5a66', 'post.remove', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1255', '2026-03-01 10:03:27.369891'),
('019ca8da-57d2-7077-9355-3c186acc3dec', 'decision', '019ca8da-57d2-7ebc-a21d-3bda2e65bafb', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1260', '2026-03-01 10:03:27.570076'),
('019ca8da-57fa-7a81-ba5d-f69e04a8d143', 'reply', '019ca8da-57fa-747a-bfb1-b98d6099558e', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1261', '2026-03-01 10:03:27.610113'),
('019ca8da-5822-7581-9d03-3511876f9e20', 'reply', '019ca8da-57fa-747a-bfb1-b98d6099558e', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1262', '2026-03-01 10:03:27.65015'),
('019ca8da-584a-7f42-ae20-2df8dd3954bf', 'reply', '019ca8da-57fa-747a-bfb1-b98d6099558e', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1263', '2026-03-01 10:03:27.690187'),
('019ca8da-5872-7770-8b56-2735a07c090f', 'do_not_contact', '019ca8da-5872-7178-91df-e7c82001aae0', 'do_not_contact.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca8da-57aa-7858-8ca8-734531c11722"}', 'replay-1264', '2026-03-01 10:03:27.730224'),
('019ca8da-5a52-76bd-ad41-4e5233b20c04', 'decision', '019ca8da-5a52-70ab-a231-fe631405c041', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1276', '2026-03-01 10:03:28.210668'),
('019ca8da-5a7a-7774-84e8-5be074d0aad9', 'reply', '019ca8da-5a7a-787b-86ae-9dc33a0c834e', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1277', '2026-03-01 10:03:28.250705'),
('019ca8da-5aa2-7caf-b362-af6820a22444', 'reply', '019ca8da-5a7a-787b-86ae-9dc33a0c834e', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1278', '2026-03-01 10:03:28.290742'),
('019ca8da-5aca-7cc5-a2df-ff093fdc0335', 'reply', '019ca8da-5a7a-787b-86ae-9dc33a0c834e', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1279', '2026-03-01 10:03:28.330779'),
('019ca8da-5af2-71d7-8052-457def0c070d', 'do_not_contact', '019ca8da-5af2-70ef-81f2-16b039d3153c', 'do_not_contact.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca8da-5a2a-7881-9c09-27768b4b0e65"}', 'replay-1280', '2026-03-01 10:03:28.370816'),
('019ca8da-5c33-730b-9e3e-c7adcfee2f1d', 'do_not_contact', '019ca8da-5872-7178-91df-e7c82001aae0', 'do_not_contact.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["reason", "ends_at"]}', 'replay-1288', '2026-03-01 10:03:28.691112'),
('019ca8f6-bfdb-70e3-9a9f-8925e9a0c067', 'reply', '019ca8da-57fa-747a-bfb1-b98d6099558e', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1301', '2026-03-01 10:34:29.211593'),
('019ca8f6-c02b-747a-aeda-20b584bd4293', 'reply', '019ca8da-57fa-747a-bfb1-b98d6099558e', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1303', '2026-03-01 10:34:29.291667'),
('019ca8f6-c0cb-73cd-9316-c6e4169aefcf', 'do_not_contact', '019ca8da-5872-7178-91df-e7c82001aae0', 'do_not_contact.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1307', '2026-03-01 10:34:29.451815'),
('019ca8f6-c16b-736a-8012-c68e7b0fc9ad', 'do_not_contact', '019ca8da-5af2-70ef-81f2-16b039d3153c', 'do_not_contact.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["ends_at"]}', 'replay-1311', '2026-03-01 10:34:29.611963'),
('019ca8f6-c194-780f-b37c-beb530cc64a9', 'reference', '019ca8f6-c194-7971-b38b-fce05233da6e', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-1312', '2026-03-01 10:34:29.652'),
('019ca8f6-c1e4-72c3-ad83-050bfac0826d', 'decision', '019ca8f6-c1e4-71b5-ba5f-b16389d54266', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1314', '2026-03-01 10:34:29.732074'),
('019ca8f6-c20c-7a30-aa02-3528b0547b89', 'reply', '019ca8f6-c20c-76be-b0f9-ea24d7d75c49', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1315', '2026-03-01 10:34:29.772111'),
('019ca8f6-c234-72a7-a26e-5e96e502ddf7', 'reply', '019ca8f6-c20c-76be-b0f9-ea24d7d75c49', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1316', '2026-03-01 10:34:29.812148'),
('019ca8f6-c25c-734b-81e9-309794569290', 'reply', '019ca8f6-c20c-76be-b0f9-ea24d7d75c49', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1317', '2026-03-01 10:34:29.852185'),
('019ca8f6-c284-7cbd-ab6a-484f824b904c', 'reply', '019ca8f6-c20c-76be-b0f9-ea24d7d75c49', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1318', '2026-03-01 10:34:29.892222'),
('019ca8f6-c2d4-7f8d-ae89-3ed4e477edb3', 'decision', '019ca8f6-c2d4-7aa8-b81c-f7021c2e9a92', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1320', '2026-03-01 10:34:29.972296'),
('019ca8f6-c2fc-77ed-a04c-1ce484a26931', 'reply', '019ca8f6-c2fc-7908-9e49-bd4f62b806df', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1321', '2026-03-01 10:34:30.012333'),
('019ca8f6-c324-789c-b3f2-f05a54abf7bc', 'reply', '019ca8f6-c2fc-7908-9e49-bd4f62b806df', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1322', '2026-03-01 10:34:30.05237'),
('019ca8f6-c34c-73e6-b0cd-5a1e56553246', 'reply', '019ca8f6-c2fc-7908-9e49-bd4f62b806df', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1323', '2026-03-01 10:34:30.092407'),
('019ca8f6-c374-78b0-b81d-1b35dcd6b70e', 'reply', '019ca8f6-c2fc-7908-9e49-bd4f62b806df', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1324', '2026-03-01 10:34:30.132444'),
('019ca8f6-c3c4-7880-9bbd-c01df686af69', 'decision', '019ca8f6-c3c4-7156-9177-8775b3888920', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1326', '2026-03-01 10:34:30.212518'),
('019ca8f6-c3ec-76d2-af8e-10ea7b7cc60d', 'reply', '019ca8f6-c3ec-7d74-9f86-9df1d01f0cfd', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1327', '2026-03-01 10:34:30.252555'),
('019ca8f6-c414-7fd7-bc59-ad2fffc02ebc', 'reply', '019ca8f6-c3ec-7d74-9f86-9df1d01f0cfd', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1328', '2026-03-01 10:34:30.292592'),
('019ca8f6-c43c-7148-9e1d-60abf1f57f8f', 'reply', '019ca8f6-c3ec-7d74-9f86-9df1d01f0cfd', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1329', '2026-03-01 10:34:30.332629'),
('019ca8f6-c464-77cb-921d-59faefa0ee41', 'reply', '019ca8f6-c3ec-7d74-9f86-9df1d01f0cfd', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1330', '2026-03-01 10:34:30.372666'),
('019ca8f7-404d-7a0e-b748-b40a681c2cc5', 'reply', '019ca8f6-c20c-76be-b0f9-ea24d7d75c49', 'reply.resolve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"posted": true}', 'replay-1348', '2026-03-01 10:35:02.093332'),
('019ca8f7-409d-77a7-8a98-de6cee771ca0', 'reply', '019ca8f6-c2fc-7908-9e49-bd4f62b806df', 'reply.resolve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"posted": false}', 'replay-1350', '2026-03-01 10:35:02.173406'),
('019ca8f7-413d-7d1e-8a17-e567d6ce3322', 'reply', '019ca8f6-c3ec-7d74-9f86-9df1d01f0cfd', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1354', '2026-03-01 10:35:02.333554'),
('019ca8f7-418d-79f4-8aa0-af254b0baaf5', 'decision', '019ca8f7-418d-7fb1-a991-937565f10a9d', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1356', '2026-03-01 10:35:02.413628'),
('019ca8f7-41b5-7c73-b61a-753846dce8d8', 'reply', '019ca8f7-41b5-7534-a93a-1380817ee591', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1357', '2026-03-01 10:35:02.453665'),
('019ca8f7-41dd-70ae-9caf-5bb0bc4641ab', 'reply', '019ca8f7-41b5-7534-a93a-1380817ee591', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1358', '2026-03-01 10:35:02.493702'),
('019ca8f7-4205-7a15-9327-2c408b62da64', 'reply', '019ca8f7-41b5-7534-a93a-1380817ee591', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1359', '2026-03-01 10:35:02.533739'),
('019ca8f7-4396-7f8d-b9b3-815ca741c5f0', 'reply', '019ca8f7-41b5-7534-a93a-1380817ee591', 'reply.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1369', '2026-03-01 10:35:02.934109'),
('019ca8f7-445e-7543-9d62-bd4be77418a7', 'decision', '019ca8f7-445e-7a78-b606-61150f933233', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1374', '2026-03-01 10:35:03.134294'),
('019ca8f7-4486-7138-a5c6-1678c4ea13a9', 'reply', '019ca8f7-4486-77b7-bfd3-f5fa8185e38a', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1375', '2026-03-01 10:35:03.174331'),
('019ca8f7-44ae-7446-a6d0-102e1b26b0f6', 'reply', '019ca8f7-4486-77b7-bfd3-f5fa8185e38a', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1376', '2026-03-01 10:35:03.214368'),
('019ca8f7-44d6-7d0c-9892-f7275aa7db8c', 'reply', '019ca8f7-44d6-730a-8293-d2876d4c080d', 'reply.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1377', '2026-03-01 10:35:03.254405'),
('019ca8f7-44fe-71a9-b209-3f8d9c5e3f1b', 'reply', '019ca8f7-44d6-730a-8293-d2876d4c080d', 'reply.submit', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1378', '2026-03-01 10:35:03.294442'),
('019ca8f7-4526-7f39-916d-bd59b4a1017f', 'reply', '019ca8f7-4526-76c9-a821-8a512f4e9f8c', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1379', '2026-03-01 10:35:03.334479'),
('019ca8f7-454e-747c-acc0-556d228d2d79', 'reply', '019ca8f7-4526-76c9-a821-8a512f4e9f8c', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1380', '2026-03-01 10:35:03.374516'),
('019ca8f7-4b3f-7b4c-bd73-509e172b7e4a', 'decision', '019ca8f7-4b3f-744e-a9e0-7b72a362ec50', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1418', '2026-03-01 10:35:04.895922'),
('019ca8f7-4b67-7bf0-aecb-160813b0a1f5', 'reply', '019ca8f7-4b67-72a3-9f3e-5ce2ff917e5b', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1419', '2026-03-01 10:35:04.935959'),
('019ca8f7-4b8f-7be0-ade4-d4d4fda7ffe4', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1420', '2026-03-01 10:35:04.975996'),
('019ca8f7-4be0-7698-8731-63de094c9c73', 'escalation', '019ca8f7-4be0-7a86-9ba4-2c09838c09bc', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1422', '2026-03-01 10:35:05.05607'),
('019ca8f7-4c08-7b4f-9064-b07bcea9d22a', 'escalation', '019ca8f7-4c08-77bd-818e-b3050e4ffe30', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1423', '2026-03-01 10:35:05.096107'),
('019ca8f7-4c30-72f6-a956-5074b9e5bc5e', 'reference', '019ca8f7-4c30-7651-b6c2-152c7de770d3', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-1424', '2026-03-01 10:35:05.136144'),
('019ca92f-2dfa-7a24-987a-e30c37c31bc4', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "assigned_to"]}', 'replay-1481', '2026-03-01 11:36:07.418253'),
('019ca92f-2e4a-78ac-ad01-ad3d5402b5f4', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "reason_id", "priority"]}', 'replay-1483', '2026-03-01 11:36:07.498327'),
('019ca92f-2e9a-7b28-bf45-dc742f51904e', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "reason_id"]}', 'replay-1485', '2026-03-01 11:36:07.578401'),
('019ca92f-30f2-722d-9a21-93080f0ba7d6', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"]}', 'replay-1500', '2026-03-01 11:36:08.178956'),
('019ca92f-3193-7ffc-88ef-395f4e6821b0', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"]}', 'replay-1504', '2026-03-01 11:36:08.339104'),
('019ca92f-31e3-7896-8df0-74c6375e8395', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["priority", "assigned_to"]}', 'replay-1506', '2026-03-01 11:36:08.419178'),
('019ca92f-325b-7956-8c11-31452ff74ade', 'note', '019ca92f-325b-7f71-8d46-5a29772e454b', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "post"}', 'replay-1509', '2026-03-01 11:36:08.539289'),
('019ca92f-32fb-7d80-8c4c-55746ac20c49', 'note', '019ca92f-32fb-7f9d-a33e-d60166c59aba', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "author"}', 'replay-1513', '2026-03-01 11:36:08.699437'),
('019ca92f-339b-7c2d-95bd-e250e436da91', 'note', '019ca92f-339b-7bf4-b551-1e1ea7de4f1d', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "reply"}', 'replay-1517', '2026-03-01 11:36:08.859585'),
('019ca92f-343b-7ba6-8b8d-ee13915a139a', 'note', '019ca92f-343b-795a-8409-6a9ea8d5148d', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "escalation"}', 'replay-1521', '2026-03-01 11:36:09.019733'),
('019ca92f-34db-71a9-8697-79afbd9ac425', 'note', '019ca92f-34db-79ab-a446-14d500b370b0', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "post"}', 'replay-1525', '2026-03-01 11:36:09.179881'),
('019ca92f-37fc-7a76-98d1-233d7e798b3a', 'note', '019ca92f-37fc-756d-ab84-a24f9664b2e0', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "escalation"}', 'replay-1545', '2026-03-01 11:36:09.980621'),
('019ca92f-3824-7de7-848d-31d51996639f', 'note', '019ca92f-3824-7f95-b92f-d4c42ec8b1b3', 'note.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"subject": "escalation"}', 'replay-1546', '2026-03-01 11:36:10.020658'),
('019ca92f-384c-7bad-b0e6-d5c530c46f3b', 'note', '019ca92f-384c-78f7-a4f4-08a7e4e49e8d', 'note.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"subject": "escalation"}', 'replay-1547', '2026-03-01 11:36:10.060695'),
('019ca92f-38c4-7b24-a8d9-3e10c2f31175', 'note', '019ca92f-3824-7f95-b92f-d4c42ec8b1b3', 'note.update', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"fields": ["text"]}', 'replay-1550', '2026-03-01 11:36:10.180806'),
('019ca92f-3914-74c3-8822-073f9c77464b', 'note', '019ca92f-37fc-756d-ab84-a24f9664b2e0', 'note.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["text"]}', 'replay-1552', '2026-03-01 11:36:10.26088'),
('019ca92f-3964-74c8-9901-3675f327635e', 'note', '019ca92f-384c-78f7-a4f4-08a7e4e49e8d', 'note.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["text"]}', 'replay-1554', '2026-03-01 11:36:10.340954'),
('019ca92f-3af5-7f05-afbd-2bbd6484d3f6', 'note', '019ca92f-3824-7f95-b92f-d4c42ec8b1b3', 'note.delete', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1564', '2026-03-01 11:36:10.741324'),
('019ca92f-3b45-7727-b117-6f4694a06e72', 'note', '019ca92f-384c-78f7-a4f4-08a7e4e49e8d', 'note.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1566', '2026-03-01 11:36:10.821398'),
('019ca92f-3c85-707c-a155-4e033a0bc20f', 'reply', '019ca8f7-4526-76c9-a821-8a512f4e9f8c', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"batch_id": "019ca92f-3c85-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:11.141694'),
('019ca92f-3c85-741b-88c9-502525fa400c', 'reply', '019ca8f7-44d6-730a-8293-d2876d4c080d', 'reply.review_refused', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"why": "own_reply", "batch_id": "019ca92f-3c85-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:11.141694'),
('019ca92f-3c85-7604-9758-b5cc04f6a8ae', 'reply', '019ca8f7-4486-77b7-bfd3-f5fa8185e38a', 'bulk.refuse', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"why": "stale_version", "batch_id": "019ca92f-3c85-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:11.141694'),
('019ca92f-3c85-7b59-bdf5-4fb52c22b13e', 'reply', '019ca8f7-4486-77b7-bfd3-f5fa8185e38a', 'reply.approve', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"batch_id": "019ca92f-3c85-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:11.141694'),
('019ca92f-3c85-7cae-8a9e-6cd57a5f761f', 'reply', '019cc111-0000-7000-8000-000000000000', 'bulk.refuse', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"why": "not_found", "batch_id": "019ca92f-3c85-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:11.141694'),
('019ca92f-3cd5-72c0-a99b-2e9743b78dc3', 'decision', '019ca92f-3cd5-74df-a934-e44b73553406', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1576', '2026-03-01 11:36:11.221768'),
('019ca92f-3cfd-7cd7-b2b1-fdf66bc5bdfb', 'reply', '019ca92f-3cfd-76e8-b49b-5ae6f8ba8d94', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1577', '2026-03-01 11:36:11.261805'),
('019ca92f-3d25-7358-8567-c39eb1968c1b', 'reply', '019ca92f-3cfd-76e8-b49b-5ae6f8ba8d94', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1578', '2026-03-01 11:36:11.301842'),
('019ca92f-3d75-7943-8e91-7c2cb96ecb1b', 'reply', '019ca92f-3cfd-76e8-b49b-5ae6f8ba8d94', 'reply.reject', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"batch_id": "019ca92f-3d75-7e60-a360-8780404d6245"}', 'replay-1580', '2026-03-01 11:36:11.381916'),
('019ca92f-3d9d-7ebb-84c2-063540c9d990', 'reply', '019ca92f-3cfd-76e8-b49b-5ae6f8ba8d94', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-3d9d-7644-9f18-5d32ceacee2c"}', 'replay-1581', '2026-03-01 11:36:11.421953'),
('019ca92f-3dee-7092-a7d9-7e00b8b94b01', 'reply', '019ca92f-3cfd-76e8-b49b-5ae6f8ba8d94', 'reply.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-3dee-72d8-8824-f26558c43a64"}', 'replay-1583', '2026-03-01 11:36:11.502027'),
('019ca92f-3eb6-7519-9f32-3f805c19023e', 'escalation', '019ca8b3-4cca-7882-96f2-a92552ef3a8c', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-3eb6-7a2e-90f5-94207fef15c3"}', 'replay-1588', '2026-03-01 11:36:11.702212'),
('019ca92f-3eb6-781a-8a4e-008d4c4d24ea', 'escalation', '019ca8b3-4cca-74c2-a215-bb02739571fb', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-3eb6-7a2e-90f5-94207fef15c3"}', 'replay-1588', '2026-03-01 11:36:11.702212'),
('019ca92f-3eb6-79fb-a9c2-ae137a43212c', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-3eb6-7a2e-90f5-94207fef15c3"}', 'replay-1588', '2026-03-01 11:36:11.702212'),
('019ca92f-3f06-72b5-a6ea-7d266b26050f', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-3f06-775d-aa82-4012ee1f1669"}', 'replay-1590', '2026-03-01 11:36:11.782286'),
('019ca92f-3f06-7806-9cd5-4a41c5663efe', 'escalation', '019ca8b3-4cca-7882-96f2-a92552ef3a8c', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-3f06-775d-aa82-4012ee1f1669"}', 'replay-1590', '2026-03-01 11:36:11.782286'),
('019ca92f-3f06-7a46-b564-8e07c537c400', 'escalation', '019ca8b3-4cca-74c2-a215-bb02739571fb', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-3f06-775d-aa82-4012ee1f1669"}', 'replay-1590', '2026-03-01 11:36:11.782286'),
('019ca92f-3f56-7414-b95e-8d70b1d83c95', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-3f56-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:11.86236'),
('019ca92f-3f56-74ae-b045-330d3abc9f4e', 'escalation', '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-3f56-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:11.86236'),
('019ca92f-3f56-7a14-b601-0e01e3c3605e', 'escalation', '019ca8b3-4cca-74c2-a215-bb02739571fb', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-3f56-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:11.86236'),
('019ca92f-3f56-7f58-aae7-0acd2cfd56eb', 'escalation', '019ca8b3-4cca-7882-96f2-a92552ef3a8c', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-3f56-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:11.86236'),
('019ca92f-401e-7123-a9ad-8d425e637b5b', 'post', '019ca92f-3cad-7344-b96a-81a47e7d2ec2', 'post.park', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-401e-77cf-b2c7-1560bf277997"}', 'replay-1597', '2026-03-01 11:36:12.062545'),
('019ca92f-401e-7302-b780-456e32846bbf', 'post', '019ca8da-5641-79fd-8b2e-47116cad5a66', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_waiting", "batch_id": "019ca92f-401e-77cf-b2c7-1560bf277997"}', 'replay-1597', '2026-03-01 11:36:12.062545'),
('019ca92f-4046-7783-a657-74396ddf25c2', 'post', '019ca92f-3cad-7344-b96a-81a47e7d2ec2', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-4046-7bb4-9e82-b487dee74fc2"}', 'replay-1598', '2026-03-01 11:36:12.102582'),
('019ca92f-4046-7ccc-9ffa-ecb6db262a79', 'post', '019ca8da-5641-79fd-8b2e-47116cad5a66', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_parked", "batch_id": "019ca92f-4046-7bb4-9e82-b487dee74fc2"}', 'replay-1598', '2026-03-01 11:36:12.102582'),
('019ca92f-4096-787c-a2fe-4326a8232dbe', 'post', '019ca92f-3cad-7344-b96a-81a47e7d2ec2', 'post.unpark', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-4096-7f68-b576-254331ef9bbf"}', 'replay-1600', '2026-03-01 11:36:12.182656'),
('019ca92f-4096-7883-9b5f-816688eb5a08', 'post', '019ca8da-5641-79fd-8b2e-47116cad5a66', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_parked", "batch_id": "019ca92f-4096-7f68-b576-254331ef9bbf"}', 'replay-1600', '2026-03-01 11:36:12.182656'),
('019ca92f-4096-7b6e-b015-4b5f71c0917a', 'post', '019ca92f-3cad-7344-b96a-81a47e7d2ec2', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-4096-7f68-b576-254331ef9bbf"}', 'replay-1600', '2026-03-01 11:36:12.182656'),
('019ca92f-43df-7837-a36c-df96e5500362', 'reference', '019ca92f-43df-7ea4-9e45-81fa8e166eae', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "competitor-categories"}', 'replay-1621', '2026-03-01 11:36:13.023433'),
('019ca92f-4407-79ab-bc11-9554ef9e885e', 'competitor', '019ca92f-4407-7a9a-b2f9-f4ea66084f38', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1622', '2026-03-01 11:36:13.06347'),
('019ca92f-4457-73f5-a211-3fcbc3df0e50', 'competitor', '019ca92f-4457-7dde-8f64-0072ab4b3127', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1624', '2026-03-01 11:36:13.143544'),
('019ca92f-447f-73cc-9d39-5e2de329fe0f', 'competitor', '019ca92f-447f-7cd0-88df-2f7e93439635', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1625', '2026-03-01 11:36:13.183581'),
('019ca92f-4868-70e5-bab1-336a481f960a', 'competitor', '019ca92f-4407-7a9a-b2f9-f4ea66084f38', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["category_id", "primary_mechanism", "price_point", "brand_keywords"]}', 'replay-1650', '2026-03-01 11:36:14.184506'),
('019ca92f-4908-7430-ad3b-364c1f3d4462', 'competitor', '019ca92f-4407-7a9a-b2f9-f4ea66084f38', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["category_id", "price_point", "brand_keywords"]}', 'replay-1654', '2026-03-01 11:36:14.344654'),
('019ca92f-4c01-7e8b-810b-b1f55090b61a', 'reference', '019ca92f-43df-7ea4-9e45-81fa8e166eae', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_active"]}', 'replay-1673', '2026-03-01 11:36:15.105357'),
('019ca92f-4c51-7a69-8977-eb655c320e1b', 'competitor', '019ca92f-4407-7a9a-b2f9-f4ea66084f38', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name"]}', 'replay-1675', '2026-03-01 11:36:15.185431'),
('019ca92f-4ca1-7f58-8a33-29c70dfd0e9e', 'decision', '019ca92f-4ca1-7c9c-bfe2-30a494c84373', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1677', '2026-03-01 11:36:15.265505'),
('019ca92f-4cf1-7ee3-9703-7e7db9bc9d41', 'decision', '019ca92f-4cf1-72c9-9c0f-66414d25beaa', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1679', '2026-03-01 11:36:15.345579'),
('019ca92f-4d19-77df-a5e6-94495f1e201a', 'mention', '019ca92f-4d19-7428-a1a2-5ea671f7448d', 'mention.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"post": "019ca92f-4c79-786e-b895-3782289b5072", "competitor": "019ca92f-4407-7a9a-b2f9-f4ea66084f38"}', 'replay-1680', '2026-03-01 11:36:15.385616'),
('019ca92f-4d69-7905-8eda-3dd2ff3845be', 'mention', '019ca92f-4d69-7815-abfd-b66a835ce75d', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-4c79-786e-b895-3782289b5072", "competitor": "019ca92f-4407-7a9a-b2f9-f4ea66084f38"}', 'replay-1682', '2026-03-01 11:36:15.46569'),
('019ca92f-4d91-7ced-b05f-800714b714f9', 'mention', '019ca92f-4d91-7fee-a608-c19d4681712b', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-4cc9-7a72-bc81-7c2baa3d19e4", "competitor": "019ca92f-4407-7a9a-b2f9-f4ea66084f38"}', 'replay-1683', '2026-03-01 11:36:15.505727'),
('019ca92f-4db9-7f24-9882-c007f8f49c68', 'mention', '019ca92f-4db9-779d-b3c0-4a1dd3516def', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-4c79-786e-b895-3782289b5072", "competitor": "019ca92f-447f-7cd0-88df-2f7e93439635"}', 'replay-1684', '2026-03-01 11:36:15.545764'),
('019ca92f-4de1-7bb5-a108-6290b36121c0', 'mention', '019ca92f-4de1-73c7-93a3-32aa105d887e', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-4cc9-7a72-bc81-7c2baa3d19e4", "competitor": "019ca92f-447f-7cd0-88df-2f7e93439635"}', 'replay-1685', '2026-03-01 11:36:15.585801'),
('019ca92f-50b2-74bf-b05c-a9d5a2a3c5d4', 'post', '019ca92f-4cc9-7a72-bc81-7c2baa3d19e4', 'post.remove', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1703', '2026-03-01 11:36:16.306467'),
('019ca92f-5383-79ef-a3b9-48af098d9a0f', 'mention', '019ca92f-4d19-7428-a1a2-5ea671f7448d', 'mention.update', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"fields": ["sentiment", "satisfaction", "opportunity_score", "replied"]}', 'replay-1721', '2026-03-01 11:36:17.027133'),
('019ca92f-53d3-7318-89ed-ef35b72f40c1', 'mention', '019ca92f-4d19-7428-a1a2-5ea671f7448d', 'mention.update', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"fields": ["sentiment", "satisfaction", "opportunity_score", "replied"]}', 'replay-1723', '2026-03-01 11:36:17.107207'),
('019ca92f-571b-707c-9041-abe0bcee981c', 'mention', '019ca92f-4de1-73c7-93a3-32aa105d887e', 'mention.delete', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-1744', '2026-03-01 11:36:17.947984'),
('019ca92f-5794-7283-a05b-5b5f53986214', 'competitor', '019ca92f-447f-7cd0-88df-2f7e93439635', 'competitor.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1747', '2026-03-01 11:36:18.068095'),
('019ca92f-5834-78a2-a3a1-a63a0ebe0e79', 'reference', '019ca92f-5834-7b40-95df-ec29405e51e5', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-1751', '2026-03-01 11:36:18.228243'),
('019ca92f-585c-7714-bc5e-140658c61101', 'reference', '019ca92f-585c-7e93-8f52-4764a78c9644', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-1752', '2026-03-01 11:36:18.26828'),
('019ca92f-58ac-7fc1-9096-0e4b07a84e14', 'decision', '019ca92f-58ac-751c-8801-a0b0a3e83222', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1754', '2026-03-01 11:36:18.348354'),
('019ca92f-58fc-73ce-8de5-3cee67623a26', 'decision', '019ca92f-58fc-772d-acd4-1e339d8ad512', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1756', '2026-03-01 11:36:18.428428'),
('019ca92f-5924-7273-8d87-e0bde99f6835', 'champion', '019ca92f-5924-79ee-ad17-9a0f74358816', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-58d4-7597-8e5c-ad9be05f86fa"}', 'replay-1757', '2026-03-01 11:36:18.468465'),
('019ca92f-5c1d-756e-a56a-8c55b8925d08', 'champion', '019ca92f-5c1d-7ed4-b05d-06ef5f87125f', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-5884-71a3-a43b-ba7d22aaead8"}', 'replay-1776', '2026-03-01 11:36:19.229168'),
('019ca92f-5c6d-7464-b31f-b9b102a05ccb', 'decision', '019ca92f-5c6d-7550-97cb-52ce1f1bc7c7', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1778', '2026-03-01 11:36:19.309242'),
('019ca92f-5c95-7e28-b598-d7dd2fcfe96b', 'champion', '019ca92f-5c95-7f87-a14d-f6fa59006b97', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-5c45-7963-8906-7a4c4fee8d6f"}', 'replay-1779', '2026-03-01 11:36:19.349279'),
('019ca92f-5ce5-708c-91e0-61aa4e82ff67', 'decision', '019ca92f-5ce5-7681-85a3-1b21be27e65c', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1781', '2026-03-01 11:36:19.429353'),
('019ca92f-5d0d-769c-a48e-86cec83f6b83', 'champion', '019ca92f-5d0d-7c19-b9eb-c63a2c4325b7', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-5cbd-75f3-b31f-dba5b4cb7ba8"}', 'replay-1782', '2026-03-01 11:36:19.46939'),
('019ca92f-6056-78e7-a534-c8f00877a80c', 'champion', '019ca92f-5c1d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["dm_sent_at"]}', 'replay-1803', '2026-03-01 11:36:20.310167'),
('019ca92f-60f6-7187-a16c-6fa0511a3511', 'champion', '019ca92f-5c1d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["dm_response"]}', 'replay-1807', '2026-03-01 11:36:20.470315'),
('019ca92f-6196-740c-9316-56489ea42f77', 'champion', '019ca92f-5c1d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["sample_sent", "advocate_status"]}', 'replay-1811', '2026-03-01 11:36:20.630463'),
('019ca92f-6236-7433-98aa-32faa1966dc2', 'champion', '019ca92f-5c1d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["tier_id", "engagement_count", "converted"]}', 'replay-1815', '2026-03-01 11:36:20.790611'),
('019ca92f-64b7-7e87-bf53-23a5d540dfcc', 'champion', '019ca92f-5c1d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["tier_id", "dm_sent_at", "dm_response", "sample_sent", "converted", "advocate_status"]}', 'replay-1831', '2026-03-01 11:36:21.431203'),
('019ca92f-666f-73ea-bbcc-07e899e5739e', 'champion', '019ca92f-5d0d-7c19-b9eb-c63a2c4325b7', 'champion.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1842', '2026-03-01 11:36:21.87161'),
('019ca92f-66bf-7155-b594-c5823d34f708', 'mention', '019ca92f-66bf-742e-9c70-8e55af0302e5', 'mention.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"post": "019ca92f-5884-7290-b0f5-f1a6fd8985ac", "competitor": "019ca92f-4407-7a9a-b2f9-f4ea66084f38"}', 'replay-1844', '2026-03-01 11:36:21.951684'),
('019ca92f-670f-7bf3-bfd6-b9758463e266', 'author', '019ca92f-5884-71a3-a43b-ba7d22aaead8', 'author.erase', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1846', '2026-03-01 11:36:22.031758'),
('019ca92f-67d7-7e3f-bec2-308152c23771', 'reference', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "kpi-types"}', 'replay-1851', '2026-03-01 11:36:22.231943'),
('019ca92f-67ff-709f-9b15-70ba2971a91c', 'kpi_metric', '019ca92f-67ff-7d19-a82b-987287ff0c71', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-72ed-8fec-a434e77b2f66', 'kpi_metric', '019ca92f-67ff-7547-8189-887cf282d920', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7358-b529-7050a0de5666', 'kpi_metric', '019ca92f-67ff-70e4-9f06-fa37b3750646', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7469-bdde-6c47cc89b559', 'kpi_metric', '019ca92f-67ff-7039-9a83-6909ff309578', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7739-b0af-64be853d3646', 'kpi_metric', '019ca92f-67ff-71e6-9f7e-82f5bdef7f8e', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7aa6-9825-aad946ebdd56', 'kpi_metric', '019ca92f-67ff-7b27-9a3b-d50a41449df5', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7dbe-b728-4a8963baed1f', 'kpi_metric', '019ca92f-67ff-7f72-ae60-c5ad08547f30', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:22.27198'),
('019ca92f-6850-7160-b553-09b1db531f68', 'kpi_metric', '019ca92f-6850-77c1-b82d-c9092a0b9869', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1854', '2026-03-01 11:36:22.352054'),
('019ca92f-6850-7d24-ae4c-0d6dc2fe7d23', 'kpi_metric', '019ca92f-67ff-70e4-9f06-fa37b3750646', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1854', '2026-03-01 11:36:22.352054'),
('019ca92f-6878-7247-928e-92eae7aa2b2c', 'kpi_metric', '019ca92f-67ff-71e6-9f7e-82f5bdef7f8e', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["numerator"]}', 'replay-1855', '2026-03-01 11:36:22.392091'),
('019ca92f-6878-7fa6-93d3-6fff1ce6a0db', 'kpi_metric', '019ca92f-67ff-70e4-9f06-fa37b3750646', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1855', '2026-03-01 11:36:22.392091'),
('019ca92f-71da-76fe-b8d4-bb8958ba5fff', 'reference', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name", "aggregation_type"]}', 'replay-1915', '2026-03-01 11:36:24.794311'),
('019ca92f-722a-7eaf-9e2f-d9214caac640', 'reference', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_active"]}', 'replay-1917', '2026-03-01 11:36:24.874385'),
('019ca92f-7252-7d75-9434-ccf74982c69c', 'kpi_metric', '019ca92f-67ff-7d19-a82b-987287ff0c71', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1918', '2026-03-01 11:36:24.914422'),
('019ca92f-72ca-79c1-b474-b33c073f05ca', 'experiment', '019ca92f-72ca-75ff-9fa2-234cd5c69960', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1921', '2026-03-01 11:36:25.034533'),
('019ca92f-7663-7ed1-83d3-e7d2e6d0958b', 'experiment', '019ca92f-72ca-75ff-9fa2-234cd5c69960', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "traffic_split", "guardrails", "minimum_days", "minimum_units"]}', 'replay-1944', '2026-03-01 11:36:25.955384'),
('019ca92f-79ac-71a7-8d6a-9dccc284ca35', 'experiment', '019ca92f-72ca-75ff-9fa2-234cd5c69960', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1965', '2026-03-01 11:36:26.796161'),
('019ca92f-7d6d-75b9-976d-41a546dd64b8', 'experiment', '019ca92f-72ca-75ff-9fa2-234cd5c69960', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name"]}', 'replay-1989', '2026-03-01 11:36:27.757049'),
('019ca92f-7dbd-758b-8203-4c5b4965afc9', 'experiment', '019ca92f-72ca-75ff-9fa2-234cd5c69960', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"phase": 2, "fields": ["traffic_split", "variants"]}', 'replay-1991', '2026-03-01 11:36:27.837123'),
('019ca92f-7f75-78a4-9607-f2305dae5f0b', 'experiment', '019ca92f-72ca-75ff-9fa2-234cd5c69960', 'experiment.cancel', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2002', '2026-03-01 11:36:28.27753'),
('019ca92f-7fed-7a0b-8c2c-f2ef2f3ac0b1', 'experiment', '019ca92f-7fed-70fd-ab89-4cb840572202', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2005', '2026-03-01 11:36:28.397641'),
('019ca92f-8015-7f26-97f4-e8a5e47a8e4e', 'experiment', '019ca92f-7fed-70fd-ab89-4cb840572202', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2006', '2026-03-01 11:36:28.437678'),
('019ca92f-8386-79ae-b62c-26ad21ca3d34', 'experiment', '019ca92f-7fed-70fd-ab89-4cb840572202', 'experiment.complete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"winner": "b", "by_reason": false}', 'replay-2028', '2026-03-01 11:36:29.318492'),
('019ca92f-8476-712c-956e-34b98af0721e', 'experiment', '019ca92f-8476-7bbf-9e2a-6bb30f5b1dc5', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2034', '2026-03-01 11:36:29.558714'),
('019ca92f-849e-796b-af5b-9dda1a4fd1e5', 'experiment', '019ca92f-8476-7bbf-9e2a-6bb30f5b1dc5', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2035', '2026-03-01 11:36:29.598751'),
('019ca92f-84ee-72be-a8e6-cfd11758d978', 'experiment', '019ca92f-8476-7bbf-9e2a-6bb30f5b1dc5', 'experiment.complete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2037', '2026-03-01 11:36:29.678825'),
('019ca92f-8566-7c6c-90af-6ddd6ddfd1b9', 'experiment', '019ca92f-8476-7bbf-9e2a-6bb30f5b1dc5', 'experiment.declare', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"winner": "b", "by_reason": true}', 'replay-2040', '2026-03-01 11:36:29.798936'),
('019ca92f-85b7-7ff2-8f95-98b1b2f0be5e', 'experiment', '019ca92f-85b7-7280-89b7-54a5255dbe5f', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2042', '2026-03-01 11:36:29.87901'),
('019ca92f-8837-75e2-ba8b-1bc1bfd23ed3', 'experiment', '019ca92f-85b7-7280-89b7-54a5255dbe5f', 'experiment.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2058', '2026-03-01 11:36:30.519602'),
('019ca92f-8887-75dd-a8d4-3128fd749211', 'learning_event', '019ca92f-8887-78c2-bc98-0c8d2b5f009d', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2060', '2026-03-01 11:36:30.599676'),
('019ca92f-88d7-74cb-a28c-831cd80d675c', 'learning_event', '019ca92f-88d7-76a5-a667-c3798518f9e8', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2062', '2026-03-01 11:36:30.67975'),
('019ca92f-88ff-74c7-b1fc-d6cb61c44f6c', 'learning_event', '019ca92f-88ff-7442-9483-583124f00fee', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2063', '2026-03-01 11:36:30.719787'),
('019ca92f-8927-714e-b9c0-293c899b9615', 'learning_event', '019ca92f-8927-765b-a32a-38a593229614', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2064', '2026-03-01 11:36:30.759824'),
('019ca92f-8ba8-7481-8bda-67f6f8f59810', 'learning_event', '019ca92f-8887-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2080', '2026-03-01 11:36:31.400416'),
('019ca92f-8c20-7aff-b740-97d56d14d372', 'learning_event', '019ca92f-8887-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2083', '2026-03-01 11:36:31.520527'),
('019ca92f-8c48-7d93-8c54-d69882fcdd65', 'learning_event', '019ca92f-8887-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2084', '2026-03-01 11:36:31.560564'),
('019ca92f-8c70-717d-afba-6bef7215908b', 'learning_event', '019ca92f-8887-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement"]}', 'replay-2085', '2026-03-01 11:36:31.600601'),
('019ca92f-8c98-7685-970c-a9a71f77bae5', 'learning_event', '019ca92f-8887-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2086', '2026-03-01 11:36:31.640638'),
('019ca92f-8e79-7350-b91f-1842f6009c55', 'learning_event', '019ca92f-88ff-7442-9483-583124f00fee', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2098', '2026-03-01 11:36:32.121082'),
('019ca92f-8ea1-7531-b451-049a0b7d308f', 'learning_event', '019ca92f-88ff-7442-9483-583124f00fee', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2099', '2026-03-01 11:36:32.161119'),
('019ca92f-9171-7e6a-bf25-dcd5ce4b16f1', 'decision', '019ca92f-9171-7883-bdbb-7f1539802301', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2117', '2026-03-01 11:36:32.881785'),
('019ca92f-9199-7045-b10f-43061193b715', 'decision', '019ca92f-9199-7354-afd1-f4175f5f5e77', 'decision.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-2118', '2026-03-01 11:36:32.921822'),
('019ca92f-9199-758f-9db6-635f8f5a00ad', 'randomized_experiment', '019ca92f-9199-7aa4-8a82-b1208d932ddb', 'randomized_experiment.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-2118', '2026-03-01 11:36:32.921822'),
('019ca92f-937a-7eb6-b18a-8be1dd6e98fa', 'randomized_experiment', '019ca92f-937a-703a-8114-ffc0beb59ce4', 'randomized_experiment.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"decision": "019ca92f-9171-7883-bdbb-7f1539802301"}', 'replay-2130', '2026-03-01 11:36:33.402266'),
('019ca92f-94e2-7806-833d-725974ef7259', 'randomized_experiment', '019ca92f-937a-703a-8114-ffc0beb59ce4', 'randomized_experiment.update', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"fields": ["actual_outcome"]}', 'replay-2139', '2026-03-01 11:36:33.762599'),
('019ca92f-991b-763e-a8a8-7636a9a14d4b', 'randomized_experiment', '019ca92f-937a-703a-8114-ffc0beb59ce4', 'randomized_experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["predicted_outcome", "actual_outcome"]}', 'replay-2166', '2026-03-01 11:36:34.843598'),
('019ca92f-996b-7c56-aae0-f5c66310b161', 'decision', '019ca92f-996b-706e-8fed-f52421dc93f4', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2168', '2026-03-01 11:36:34.923672'),
('019ca92f-9993-7559-80f7-73125c00d7a5', 'experiment', '019ca92f-9993-7a73-9e59-deb88d7dd713', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2169', '2026-03-01 11:36:34.963709'),
('019ca92f-99e3-7600-a596-79ffe787bcc6', 'experiment', '019ca92f-9993-7a73-9e59-deb88d7dd713', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2171', '2026-03-01 11:36:35.043783'),
('019ca92f-9a0b-719e-8114-220f7a2425a6', 'decision', '019ca92f-9a0b-736f-b454-538e2cb9b8d6', 'decision.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-2172', '2026-03-01 11:36:35.08382'),
('019ca92f-9a5b-7e95-aef8-aa0b0511147b', 'experiment', '019ca92f-9993-7a73-9e59-deb88d7dd713', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"phase": 2, "fields": ["variants"]}', 'replay-2174', '2026-03-01 11:36:35.163894'),
('019ca92f-9a83-735a-a606-d110861283e5', 'decision', '019ca92f-9a83-7f53-9c29-356ad2779285', 'decision.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{}', 'replay-2175', '2026-03-01 11:36:35.203931'),
('019ca92f-9cdc-7721-8600-230d0ec28efd', 'experiment', '019ca92f-9993-7a73-9e59-deb88d7dd713', 'experiment.cancel', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2190', '2026-03-01 11:36:35.804486'),
('019ca92f-9d7c-7db4-a794-5b5119dfb1cc', 'author', '019ca92f-9149-719c-a939-abff6cd48f7b', 'author.erase', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2194', '2026-03-01 11:36:35.964634'),
('019ca92f-9df4-7daa-a424-6c2e7787423c', 'export', '019ca92f-9df4-7b44-93bf-47c87a469542', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "jsonl", "filters": {}}', 'replay-2197', '2026-03-01 11:36:36.084745'),
('019ca92f-9e1c-70fe-b488-d4866afe5f5c', 'export', '019ca92f-9e1c-7791-9149-a07c9727cc21', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "csv", "filters": {}}', 'replay-2198', '2026-03-01 11:36:36.124782'),
('019ca92f-9e44-71e1-a340-b5e71e9dccb0', 'export', '019ca92f-9e44-74c9-badf-9897986461c6', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "authors", "format": "jsonl", "filters": {}}', 'replay-2199', '2026-03-01 11:36:36.164819'),
('019ca92f-9e6c-725a-9e49-14e562e54757', 'export', '019ca92f-9e6c-74f0-aa60-46d61ad3bccb', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "authors", "format": "csv", "filters": {}}', 'replay-2200', '2026-03-01 11:36:36.204856'),
('019ca92f-9e94-73eb-b4bd-f583ab2a77a3', 'export', '019ca92f-9e94-7322-adbe-4003f3b50963', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "decisions", "format": "jsonl", "filters": {}}', 'replay-2201', '2026-03-01 11:36:36.244893'),
('019ca92f-9ebc-76ac-9b0d-81b0e432c4ae', 'export', '019ca92f-9ebc-7368-a5f4-63af370c8c2d', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "decisions", "format": "csv", "filters": {}}', 'replay-2202', '2026-03-01 11:36:36.28493'),
('019ca92f-9ee4-7327-8c63-dd1217df3ceb', 'export', '019ca92f-9ee4-7ec0-b457-2eba1946750f', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "replies", "format": "jsonl", "filters": {}}', 'replay-2203', '2026-03-01 11:36:36.324967'),
('019ca92f-9f0d-7b85-ae8b-e82951b929f1', 'export', '019ca92f-9f0d-77de-b0ce-577df705277c', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "replies", "format": "csv", "filters": {}}', 'replay-2204', '2026-03-01 11:36:36.365004'),
('019ca92f-9f35-7aa9-8fc9-a1149153aad0', 'export', '019ca92f-9f35-706d-aadd-c8d8ac45a5aa', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "escalations", "format": "jsonl", "filters": {}}', 'replay-2205', '2026-03-01 11:36:36.405041'),
('019ca92f-9f5d-7cbf-a6c1-d9ca03cc4417', 'export', '019ca92f-9f5d-7531-bdc8-3d31e93e22fb', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "escalations", "format": "csv", "filters": {}}', 'replay-2206', '2026-03-01 11:36:36.445078'),
('019ca92f-9f85-7066-9765-9bb7ca3f3ef4', 'export', '019ca92f-9f85-7cef-ba49-14d33c80ecd3', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "notes", "format": "jsonl", "filters": {}}', 'replay-2207', '2026-03-01 11:36:36.485115'),
('019ca92f-9fad-714e-afa6-89fcf234a182', 'export', '019ca92f-9fad-7bec-8d8c-82c59d7735c6', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "notes", "format": "csv", "filters": {}}', 'replay-2208', '2026-03-01 11:36:36.525152'),
('019ca92f-9fd5-718f-be5b-bb7b159d05fe', 'export', '019ca92f-9fd5-7b24-beba-9872c5006eca', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "do-not-contact", "format": "jsonl", "filters": {}}', 'replay-2209', '2026-03-01 11:36:36.565189'),
('019ca92f-9ffd-757a-8239-a7f9cf7fe1d7', 'export', '019ca92f-9ffd-74e5-9c1e-fd5e3f990779', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "do-not-contact", "format": "csv", "filters": {}}', 'replay-2210', '2026-03-01 11:36:36.605226'),
('019ca92f-a025-753e-ad46-317559ca68be', 'export', '019ca92f-a025-7501-b98e-4af4c5d866f0', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "competitors", "format": "jsonl", "filters": {}}', 'replay-2211', '2026-03-01 11:36:36.645263'),
('019ca92f-a04d-7465-ab5f-b70132452329', 'export', '019ca92f-a04d-7f3f-be80-ad2e8dfdf1fd', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "competitors", "format": "csv", "filters": {}}', 'replay-2212', '2026-03-01 11:36:36.6853'),
('019ca92f-a075-7560-9c61-efcc9f73d9f8', 'export', '019ca92f-a075-77ff-90f2-7e60455e49f7', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "mentions", "format": "jsonl", "filters": {}}', 'replay-2213', '2026-03-01 11:36:36.725337'),
('019ca92f-a09d-7c6d-80b2-48654e2a3423', 'export', '019ca92f-a09d-7c15-b99e-b10710c70700', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "mentions", "format": "csv", "filters": {}}', 'replay-2214', '2026-03-01 11:36:36.765374'),
('019ca92f-a0c5-7104-8e11-93c84df6f06e', 'export', '019ca92f-a0c5-721c-bc42-864276e98b97', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "champions", "format": "jsonl", "filters": {}}', 'replay-2215', '2026-03-01 11:36:36.805411'),
('019ca92f-a0ed-770a-b208-1bfcc6ee0a51', 'export', '019ca92f-a0ed-70bc-9a71-96a92dcb7811', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "champions", "format": "csv", "filters": {}}', 'replay-2216', '2026-03-01 11:36:36.845448'),
('019ca92f-a115-7adf-a70f-f0b2095aa888', 'export', '019ca92f-a115-7278-b9a9-ce58b8f7cae2', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "kpi-metrics", "format": "jsonl", "filters": {}}', 'replay-2217', '2026-03-01 11:36:36.885485'),
('019ca92f-a13d-71f9-87a0-aee3c14edb5e', 'export', '019ca92f-a13d-7069-a06c-e0205bb5cf68', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "kpi-metrics", "format": "csv", "filters": {}}', 'replay-2218', '2026-03-01 11:36:36.925522'),
('019ca92f-a165-731e-a4cb-63906d00a47d', 'export', '019ca92f-a165-7e2d-b58c-ea20fce36ca2', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "experiments", "format": "jsonl", "filters": {}}', 'replay-2219', '2026-03-01 11:36:36.965559'),
('019ca92f-a18d-71e1-97ff-8e7eec08e352', 'export', '019ca92f-a18d-7da0-aa2f-52ebe9addc0a', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "experiments", "format": "csv", "filters": {}}', 'replay-2220', '2026-03-01 11:36:37.005596'),
('019ca92f-a1b5-74b9-98c4-f79a6dac3933', 'export', '019ca92f-a1b5-7bd0-8085-e7707d801f21', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "weights", "format": "jsonl", "filters": {}}', 'replay-2221', '2026-03-01 11:36:37.045633'),
('019ca92f-a1dd-7880-b83b-3b92481bd559', 'export', '019ca92f-a1dd-70ae-b846-16572d352aa3', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "weights", "format": "csv", "filters": {}}', 'replay-2222', '2026-03-01 11:36:37.08567'),
('019ca92f-a205-7dbc-81a6-a86a978dd58c', 'export', '019ca92f-a205-7c8b-b302-8ee612e18d65', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "adjustments", "format": "jsonl", "filters": {}}', 'replay-2223', '2026-03-01 11:36:37.125707'),
('019ca92f-a22d-733e-8ccb-93f36a5a46fc', 'export', '019ca92f-a22d-7272-b50c-9af7663073df', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "adjustments", "format": "csv", "filters": {}}', 'replay-2224', '2026-03-01 11:36:37.165744'),
('019ca92f-a255-7289-bd7f-45c67e25ce26', 'export', '019ca92f-a255-785c-9ae8-1f301b3c9ee5', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "learning-events", "format": "jsonl", "filters": {}}', 'replay-2225', '2026-03-01 11:36:37.205781'),
('019ca92f-a27d-7b03-b74e-f429465ec471', 'export', '019ca92f-a27d-7956-ba42-b3cbb25cbc24', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "learning-events", "format": "csv", "filters": {}}', 'replay-2226', '2026-03-01 11:36:37.245818'),
('019ca92f-a2a5-78b1-b5c3-123af3bec3ab', 'export', '019ca92f-a2a5-752e-aebd-98c596c1ffa1', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "randomized-experiments", "format": "jsonl", "filters": {}}', 'replay-2227', '2026-03-01 11:36:37.285855'),
('019ca92f-a2cd-75e5-b7df-890241baa0e4', 'export', '019ca92f-a2cd-709c-95d1-691d5c8c18e6', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "randomized-experiments", "format": "csv", "filters": {}}', 'replay-2228', '2026-03-01 11:36:37.325892'),
('019ca92f-a2f5-753e-82ab-de5586436bb9', 'export', '019ca92f-a2f5-78f4-8a3f-8a0937934c05', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "archetypes", "format": "jsonl", "filters": {}}', 'replay-2229', '2026-03-01 11:36:37.365929'),
('019ca92f-a31d-7af8-b3d3-247e3a5ab462', 'export', '019ca92f-a31d-750d-926b-27ea9bbfa736', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "archetypes", "format": "csv", "filters": {}}', 'replay-2230', '2026-03-01 11:36:37.405966'),
('019ca92f-a346-7c03-b392-909af4405f95', 'export', '019ca92f-a346-7b5d-8d95-016b286e9941', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "power-tiers", "format": "jsonl", "filters": {}}', 'replay-2231', '2026-03-01 11:36:37.446003'),
('019ca92f-a36e-73bd-873c-b6ab549ef867', 'export', '019ca92f-a36e-7fad-b0f5-fdd74ca200b0', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "power-tiers", "format": "csv", "filters": {}}', 'replay-2232', '2026-03-01 11:36:37.48604'),
('019ca92f-a396-7ebb-ae24-9d7f93f03dfb', 'export', '019ca92f-a396-7a8f-a058-91280ecd3ce4', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "competitor-categories", "format": "jsonl", "filters": {}}', 'replay-2233', '2026-03-01 11:36:37.526077'),
('019ca92f-a3be-7e69-ba83-f416710f552a', 'export', '019ca92f-a3be-7ab2-b32d-0eea02684e5b', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "competitor-categories", "format": "csv", "filters": {}}', 'replay-2234', '2026-03-01 11:36:37.566114'),
('019ca92f-a3e6-787c-9b43-1594f2cf159b', 'export', '019ca92f-a3e6-7a4d-bf29-7372b9138454', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "kpi-types", "format": "jsonl", "filters": {}}', 'replay-2235', '2026-03-01 11:36:37.606151'),
('019ca92f-a40e-7ddf-8847-69473b1fdb20', 'export', '019ca92f-a40e-7755-bb8d-9a908cd55742', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "kpi-types", "format": "csv", "filters": {}}', 'replay-2236', '2026-03-01 11:36:37.646188'),
('019ca92f-a436-7579-b2f2-c9f69bcd23d8', 'export', '019ca92f-a436-73c6-a1a0-fbfed4b635ad', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "escalation-reasons", "format": "jsonl", "filters": {}}', 'replay-2237', '2026-03-01 11:36:37.686225'),
('019ca92f-a45e-75ff-b75d-fca6c60e0ce0', 'export', '019ca92f-a45e-77f9-a840-09a6df218104', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "escalation-reasons", "format": "csv", "filters": {}}', 'replay-2238', '2026-03-01 11:36:37.726262'),
('019ca92f-a486-7685-94d2-8322155dad6b', 'export', '019ca92f-a486-7c75-a00e-ae0ca428e2aa', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "champion-tiers", "format": "jsonl", "filters": {}}', 'replay-2239', '2026-03-01 11:36:37.766299'),
('019ca92f-a4ae-7c8c-85ea-3af1438d4c2d', 'export', '019ca92f-a4ae-7ebf-b40d-14482188dc48', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "champion-tiers", "format": "csv", "filters": {}}', 'replay-2240', '2026-03-01 11:36:37.806336'),
('019ca92f-a4d6-76bb-9943-4f0001952484', 'export', '019ca92f-a4d6-723d-8dbd-afec9b3b9824', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "jsonl", "filters": {"platform": "REDDIT"}}', 'replay-2241', '2026-03-01 11:36:37.846373'),
('019ca92f-a4fe-7f6f-8b3a-98043c67df1e', 'export', '019ca92f-a4fe-7fb9-8502-7bc753ecce73', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "jsonl", "filters": {"state": "removed"}}', 'replay-2242', '2026-03-01 11:36:37.88641'),
('019ca92f-a526-73cc-8b25-b80170487ba9', 'export', '019ca92f-a526-775e-892c-a6db26941199', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "authors", "format": "jsonl", "filters": {"handle": "…"}}', 'replay-2243', '2026-03-01 11:36:37.926447'),
('019ca92f-a54e-7574-b070-53818855c401', 'export', '019ca92f-a54e-79b4-ba16-1cf362ad3081', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "decisions", "format": "jsonl", "filters": {"mode": "HELPFUL"}}', 'replay-2244', '2026-03-01 11:36:37.966484'),
('019ca92f-a576-7940-98dd-3481bb96df8f', 'export', '019ca92f-a576-7802-b3ac-e56fedd73f55', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "replies", "format": "jsonl", "filters": {"approval_status": "POSTED"}}', 'replay-2245', '2026-03-01 11:36:38.006521'),
('019ca92f-a59e-7782-bca0-aed406c1d9c7', 'export', '019ca92f-a59e-72ec-b360-efc30440a444', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "escalations", "format": "jsonl", "filters": {"overdue": "true"}}', 'replay-2246', '2026-03-01 11:36:38.046558'),
('019ca92f-a5c6-7b05-aabb-69549fab7f02', 'export', '019ca92f-a5c6-71ff-b3a4-228592e74b4a', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "notes", "format": "jsonl", "filters": {"post_id": "019cc111-0000-7000-8000-000000000000"}}', 'replay-2247', '2026-03-01 11:36:38.086595'),
('019ca92f-a5ee-74f9-8921-cc5979a6bcef', 'export', '019ca92f-a5ee-7591-b9b7-11c3cfd0290f', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "kpi-metrics", "format": "jsonl", "filters": {"from": "2026-02-18"}}', 'replay-2248', '2026-03-01 11:36:38.126632'),
('019ca92f-a616-71c4-9581-4c0777c49aec', 'export', '019ca92f-a616-7f26-b763-d6a0dccda80f', 'export.create', '019ca8da-43cd-748e-86b2-26d93c5ba400', '{"list": "kpi-types", "format": "jsonl", "filters": {"is_active": "false"}}', 'replay-2249', '2026-03-01 11:36:38.166669'),
('019ca92f-b3d9-77c7-b61f-1dbf1aaf0058', 'event', '019ca92f-b3d9-7273-8e9d-5ff2ed26c154', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2337', '2026-03-01 11:36:41.689925'),
('019ca92f-b401-70ca-a17e-7f83841c7e35', 'lesson', '019ca92f-b401-71ae-9a19-630ae6fef7b0', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca92f-b3d9-7273-8e9d-5ff2ed26c154"}', 'replay-2338', '2026-03-01 11:36:41.729962'),
('019ca92f-b429-7774-9922-cf2832bc9e9d', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-2339', '2026-03-01 11:36:41.769999'),
('019ca92f-b452-7093-8a52-a5ca1fd989e0', 'account', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'account.erase', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '{}', 'replay-2340', '2026-03-01 11:36:41.810036'),
('019ca92f-b4ca-7c84-859e-3cd0e6b21534', 'account', '019ca92f-b47a-7b5c-ab83-1d1c9ab463f5', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["status"]}', 'replay-2343', '2026-03-01 11:36:41.930147'),
('019ca92f-b5e2-7655-b159-6c435dcfb0f3', 'account', '019ca92f-b5e2-7deb-a09f-af11258e1c94', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-2350', '2026-03-01 11:36:42.210406');
INSERT INTO "authors" (id, platform, platform_id, handle, display_name, follower_count, is_verified, is_power_user, power_tier_id, archetype_tags, relationship_score, interaction_history, observed_at, first_seen_at, last_seen_at, version, created_at, updated_at) VALUES
('019b8d62-7a80-7015-8000-000000000000', 'TWITTER', 'seed-0', 'soil_sam', 'soil sam', '1250', 'false', 'true', NULL, '[]', '0.5', '[]', '2026-01-05 09:00:00', '2026-01-05 09:00:00', '2026-01-05 09:00:00', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7015-8000-000000000001', 'TWITTER', 'seed-1', 'balcony_bea', 'balcony bea', '310', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:01:00', '2026-01-05 09:01:00', '2026-01-05 09:01:00', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('019b8d62-7a80-7015-8000-000000000002', 'TWITTER', 'seed-2', 'maker_mo', 'maker mo', '24000', 'true', 'true', NULL, '[]', '0.5', '[]', '2026-01-05 09:02:00', '2026-01-05 09:02:00', '2026-01-05 09:02:00', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('019b8d62-7a80-7015-8000-000000000003', 'TWITTER', 'seed-3', 'quiet_quentin', 'quiet quentin', '12', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:03:00', '2026-01-05 09:03:00', '2026-01-05 09:03:00', '1', '2026-01-05 09:03:00', '2026-01-05 09:03:00'),
('019b8d62-7a80-7015-8000-000000000004', 'TWITTER', 'seed-4', 'teacher_tess', 'teacher tess', '2900', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:04:00', '2026-01-05 09:04:00', '2026-01-05 09:04:00', '1', '2026-01-05 09:04:00', '2026-01-05 09:04:00'),
('019b8d62-7a80-7015-8000-000000000005', 'REDDIT', 'seed-5', 'soil_sam', 'soil sam', '1250', 'false', 'true', NULL, '[]', '0.5', '[]', '2026-01-05 09:05:00', '2026-01-05 09:05:00', '2026-01-05 09:05:00', '1', '2026-01-05 09:05:00', '2026-01-05 09:05:00'),
('019b8d62-7a80-7015-8000-000000000006', 'REDDIT', 'seed-6', 'balcony_bea', 'balcony bea', '310', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:06:00', '2026-01-05 09:06:00', '2026-01-05 09:06:00', '1', '2026-01-05 09:06:00', '2026-01-05 09:06:00'),
('019b8d62-7a80-7015-8000-000000000007', 'REDDIT', 'seed-7', 'maker_mo', 'maker mo', '24000', 'true', 'true', NULL, '[]', '0.5', '[]', '2026-01-05 09:07:00', '2026-01-05 09:07:00', '2026-01-05 09:07:00', '1', '2026-01-05 09:07:00', '2026-01-05 09:07:00'),
('019b8d62-7a80-7015-8000-000000000008', 'REDDIT', 'seed-8', 'quiet_quentin', 'quiet quentin', '12', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:08:00', '2026-01-05 09:08:00', '2026-01-05 09:08:00', '1', '2026-01-05 09:08:00', '2026-01-05 09:08:00'),
('019b8d62-7a80-7015-8000-000000000009', 'REDDIT', 'seed-9', 'teacher_tess', 'teacher tess', '2900', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:09:00', '2026-01-05 09:09:00', '2026-01-05 09:09:00', '1', '2026-01-05 09:09:00', '2026-01-05 09:09:00'),
('019b8d62-7a80-7015-8000-00000000000a', 'THREADS', 'seed-10', 'soil_sam', 'soil sam', '1250', 'false', 'true', NULL, '[]', '0.5', '[]', '2026-01-05 09:10:00', '2026-01-05 09:10:00', '2026-01-05 09:10:00', '1', '2026-01-05 09:10:00', '2026-01-05 09:10:00'),
('019b8d62-7a80-7015-8000-00000000000b', 'THREADS', 'seed-11', 'balcony_bea', 'balcony bea', '310', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:11:00', '2026-01-05 09:11:00', '2026-01-05 09:11:00', '1', '2026-01-05 09:11:00', '2026-01-05 09:11:00'),
('019b8d62-7a80-7015-8000-00000000000c', 'THREADS', 'seed-12', 'maker_mo', 'maker mo', '24000', 'true', 'true', NULL, '[]', '0.5', '[]', '2026-01-05 09:12:00', '2026-01-05 09:12:00', '2026-01-05 09:12:00', '1', '2026-01-05 09:12:00', '2026-01-05 09:12:00'),
('019b8d62-7a80-7015-8000-00000000000d', 'THREADS', 'seed-13', 'quiet_quentin', 'quiet quentin', '12', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:13:00', '2026-01-05 09:13:00', '2026-01-05 09:13:00', '1', '2026-01-05 09:13:00', '2026-01-05 09:13:00'),
('019b8d62-7a80-7015-8000-00000000000e', 'THREADS', 'seed-14', 'teacher_tess', 'teacher tess', '2900', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-01-05 09:14:00', '2026-01-05 09:14:00', '2026-01-05 09:14:00', '1', '2026-01-05 09:14:00', '2026-01-05 09:14:00'),
('019ca8b0-e22e-7c9e-8696-a44217d43105', 'TWITTER', 'a', 'handle_a', '', '77', 'false', 'false', NULL, '[]', '0.5', '[{"fields": [{"new": 77, "old": 0, "field": "follower_count"}], "observed_at": "2026-02-01T09:00:00Z"}]', '2026-02-01 09:00:00', '2026-02-01 08:00:00', '2026-02-01 09:00:00', '2', '2026-03-01 09:18:10.478902', '2026-03-01 09:18:10.63905'),
('019ca8b0-e31f-703c-b611-825e6ddfbbd7', 'REDDIT', 'b', 'handle_b', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:22:00', '2026-02-01 08:04:00', '2026-02-01 08:22:00', '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-70ec-abc3-01ad288f2ab7', 'THREADS', 'a', 'handle_a', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:24:00', '2026-02-01 08:06:00', '2026-02-01 08:24:00', '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7233-9871-0a97977e195d', 'REDDIT', 'a', 'handle_a', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:21:00', '2026-02-01 08:03:00', '2026-02-01 08:21:00', '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7266-8015-ecd6bab9cf9f', 'THREADS', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:26:00', '2026-02-01 08:08:00', '2026-02-01 08:26:00', '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7317-b8db-531ae1cf6968', 'THREADS', 'b', 'handle_b', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:25:00', '2026-02-01 08:07:00', '2026-02-01 08:25:00', '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-74e1-a89b-57217d4c2dbe', 'REDDIT', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:23:00', '2026-02-01 08:05:00', '2026-02-01 08:23:00', '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7ded-8cda-20d24f1fb62f', 'TWITTER', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:29:00', '2026-02-01 08:02:00', '2026-02-01 08:29:00', '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8da-441d-7069-a1fc-f0d0e05d0d25', 'TWITTER', 'of-ask1', 'ask1', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 09:00:00', '2026-03-01 08:00:00', '2026-03-01 09:00:00', '1', '2026-03-01 10:03:22.525414', '2026-03-01 10:03:22.525414'),
('019ca8da-4ebf-742b-86be-85d625057030', 'TWITTER', 'of-ask3', 'ask3', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:25.24793', '2026-03-01 10:03:25.24793'),
('019ca8da-5551-7ee5-aef1-c144f774030f', 'TWITTER', 'of-ask4', 'ask4', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:26.929484', '2026-03-01 10:03:26.929484'),
('019ca8da-5641-76ae-8eee-47e6aea0a77e', 'TWITTER', 'of-ask5', 'ask5', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:27.169706', '2026-03-01 10:03:27.169706'),
('019ca8da-57aa-7858-8ca8-734531c11722', 'TWITTER', 'of-ask6', 'ask6', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:27.530039', '2026-03-01 10:03:27.530039'),
('019ca8da-5a2a-7881-9c09-27768b4b0e65', 'TWITTER', 'of-ask7', 'ask7', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:28.170631', '2026-03-01 10:03:28.170631'),
('019ca8f6-c1bc-7c35-b45b-27a5e2d4688f', 'TWITTER', 'of-ask8', 'ask8', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:29.692037', '2026-03-01 10:34:29.692037'),
('019ca8f6-c2ac-7a4b-8260-2547c907e86a', 'TWITTER', 'of-ask9', 'ask9', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:29.932259', '2026-03-01 10:34:29.932259'),
('019ca8f6-c39c-7ccb-b741-011db2fc0db3', 'TWITTER', 'of-ask10', 'ask10', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:30.172481', '2026-03-01 10:34:30.172481'),
('019ca8f7-4165-784c-a6be-106c4c6d04ae', 'TWITTER', 'of-ask11', 'ask11', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:02.373591', '2026-03-01 10:35:02.373591'),
('019ca8f7-4436-7dee-9e20-5793aaa3dfb4', 'TWITTER', 'of-ask2', 'ask2', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:03.094257', '2026-03-01 10:35:03.094257'),
('019ca8f7-4b17-7912-aec3-4e38af85bf93', 'TWITTER', 'of-ask12', 'ask12', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:04.855885', '2026-03-01 10:35:04.855885'),
('019ca92f-3cad-7ad9-a52b-c381abd318f6', 'TWITTER', 'of-ask13', 'ask13', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:11.181731', '2026-03-01 11:36:11.181731'),
('019ca92f-4c79-78cc-b8ed-f97b79af88e6', 'TWITTER', 'of-ask14', 'ask14', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:15.225468', '2026-03-01 11:36:15.225468'),
('019ca92f-4cc9-71a0-90cd-8eecdcb44dce', 'TWITTER', 'of-ask15', 'ask15', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:15.305542', '2026-03-01 11:36:15.305542'),
('019ca92f-58d4-7597-8e5c-ad9be05f86fa', 'TWITTER', 'of-ask17', 'ask17', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:18.388391', '2026-03-01 11:36:18.388391'),
('019ca92f-5c45-7963-8906-7a4c4fee8d6f', 'TWITTER', 'of-ask18', 'ask18', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:19.269205', '2026-03-01 11:36:19.269205'),
('019ca92f-5cbd-75f3-b31f-dba5b4cb7ba8', 'TWITTER', 'of-ask19', 'ask19', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:19.389316', '2026-03-01 11:36:19.389316'),
('019ca92f-9943-7f42-bd60-7abd8ddbd448', 'TWITTER', 'of-learn2', 'learn2', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:34.883635', '2026-03-01 11:36:34.883635');
INSERT INTO "champion_tiers" (id, name, description, is_active, min_engagement, benefits, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000018', 'SILVER', 'Helps often.', 'true', '20', 'Samples before others.', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b0-dd7d-7633-bade-ee313504a2bf', 'GOLD', '', 'true', '100', 'A say.', '1', '2026-03-01 09:18:09.277792', '2026-03-01 09:18:09.277792'),
('019ca92f-5834-7b40-95df-ec29405e51e5', 'BRONZE', '', 'true', '5', 'A badge.', '1', '2026-03-01 11:36:18.228243', '2026-03-01 11:36:18.228243'),
('019ca92f-585c-7e93-8f52-4764a78c9644', 'OLD', '', 'false', '200', 'None.', '1', '2026-03-01 11:36:18.26828', '2026-03-01 11:36:18.26828');
INSERT INTO "community_champions" (id, author_id, tier_id, engagement_count, dm_sent_at, dm_response, sample_sent, converted, advocate_status, version, created_at, updated_at) VALUES
('019b8d62-7a80-701f-8000-000000000000', '019b8d62-7a80-7015-8000-000000000000', '019ca8b0-dd7d-7633-bade-ee313504a2bf', '120', '2026-01-05 12:49:00', 'Gladly! Where do I sign?', 'true', 'false', 'speaks at meetings', '1', '2026-01-05 12:50:00', '2026-01-05 12:50:00'),
('019b8d62-7a80-701f-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019b8d62-7a80-7014-8000-000000000018', '25', NULL, NULL, 'false', 'false', NULL, '1', '2026-01-05 12:51:00', '2026-01-05 12:51:00'),
('019ca92f-5924-79ee-ad17-9a0f74358816', '019ca92f-58d4-7597-8e5c-ad9be05f86fa', '019ca8b0-dd7d-7633-bade-ee313504a2bf', '250', NULL, NULL, 'false', 'false', NULL, '1', '2026-03-01 11:36:18.468465', '2026-03-01 11:36:18.468465'),
('019ca92f-5c95-7f87-a14d-f6fa59006b97', '019ca92f-5c45-7963-8906-7a4c4fee8d6f', '019ca8b0-dd7d-7633-bade-ee313504a2bf', '0', '2026-02-01 09:00:00', 'Gladly.🌱', 'true', 'true', 'speaks', '1', '2026-03-01 11:36:19.349279', '2026-03-01 11:36:19.349279');
INSERT INTO "competitive_mentions" (id, post_id, competitor_id, sentiment, satisfaction, opportunity_score, replied, version, created_at, updated_at) VALUES
('019b8d62-7a80-701e-8000-000000000000', '019b8d62-7a80-7016-8000-000000000000', '019b8d62-7a80-701d-8000-000000000000', '-0.5', '0.25', '0.75', 'false', '1', '2026-01-05 12:40:00', '2026-01-05 12:40:00'),
('019b8d62-7a80-701e-8000-000000000001', '019b8d62-7a80-7016-8000-000000000001', '019b8d62-7a80-701d-8000-000000000001', '0.25', NULL, NULL, 'true', '1', '2026-01-05 12:41:00', '2026-01-05 12:41:00'),
('019ca92f-4d19-7428-a1a2-5ea671f7448d', '019ca92f-4c79-786e-b895-3782289b5072', '019ca92f-4407-7a9a-b2f9-f4ea66084f38', '0.1', '0.5', '0.7', 'true', '3', '2026-03-01 11:36:15.385616', '2026-03-01 11:36:17.107207'),
('019ca92f-4d69-7815-abfd-b66a835ce75d', '019ca92f-4c79-786e-b895-3782289b5072', '019ca92f-4407-7a9a-b2f9-f4ea66084f38', '0.2', NULL, NULL, 'false', '1', '2026-03-01 11:36:15.46569', '2026-03-01 11:36:15.46569'),
('019ca92f-4d91-7fee-a608-c19d4681712b', '019ca92f-4cc9-7a72-bc81-7c2baa3d19e4', '019ca92f-4407-7a9a-b2f9-f4ea66084f38', '-0.3', NULL, NULL, 'false', '1', '2026-03-01 11:36:15.505727', '2026-03-01 11:36:15.505727');
INSERT INTO "competitor_categories" (id, name, description, is_active, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000d', 'HABIT', 'What people do without any product.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b0-dc8d-74ba-a8ab-ba767fac2119', 'DIRECT', '', 'false', '1', '2026-03-01 09:18:09.03757', '2026-03-01 09:18:09.03757'),
('019ca92f-43df-7ea4-9e45-81fa8e166eae', 'INDIRECT', '', 'false', '2', '2026-03-01 11:36:13.023433', '2026-03-01 11:36:15.105357');
INSERT INTO "competitors" (id, name, category_id, primary_mechanism, price_point, brand_keywords, version, created_at, updated_at) VALUES
('019b8d62-7a80-701d-8000-000000000000', 'Sprout & Sons', '019ca8b0-dc8d-74ba-a8ab-ba767fac2119', 'Sensors that send to a cloud.', '9 a month', '["sprout", "sprout and sons"]', '1', '2026-01-05 12:30:00', '2026-01-05 12:30:00'),
('019b8d62-7a80-701d-8000-000000000001', 'The Moon Almanac', NULL, '', '', '["almanac"]', '1', '2026-01-05 12:31:00', '2026-01-05 12:31:00'),
('019ca92f-4407-7a9a-b2f9-f4ea66084f38', 'Acme', '019ca92f-43df-7ea4-9e45-81fa8e166eae', '', 'from 15 €', '["acme"]', '4', '2026-03-01 11:36:13.06347', '2026-03-01 11:36:15.185431'),
('019ca92f-4457-7dde-8f64-0072ab4b3127', 'acme', NULL, '', '', '[]', '1', '2026-03-01 11:36:13.143544', '2026-03-01 11:36:13.143544');
INSERT INTO "decisions" (id, post_id, sss_score, ars_score, evs_score, trs_score, composite_score, mode, archetype_id, safety_flags, signals_json, temporal_context, competitor_detected, is_power_user, experiment_variant, is_randomized_experiment, predicted_mode, weights_id, weights_version, decided_by, created_at, experiment_id) VALUES
('019b8d62-7a80-7017-8000-000000000000', '019b8d62-7a80-7016-8000-000000000000', '0.5', '0.4', '0.9', '0.8', '0.65', 'HELPFUL', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:00:00', NULL),
('019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7016-8000-000000000001', '0.6', '0.4', '0.8', '0.8', '0.65', 'HELPFUL', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:01:00', NULL),
('019b8d62-7a80-7017-8000-000000000002', '019b8d62-7a80-7016-8000-000000000002', '0.7', '0.4', '0.7', '0.8', '0.65', 'HELPFUL', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:02:00', NULL),
('019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7016-8000-000000000003', '0.8', '0.4', '0.6000000000000001', '0.8', '0.6500000000000001', 'ENGAGEMENT', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'true', 'HELPFUL', '019ca8da-3c73-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:03:00', NULL),
('019b8d62-7a80-7017-8000-000000000004', '019b8d62-7a80-7016-8000-000000000004', '0.9', '0.4', '0.5', '0.8', '0.65', 'HELPFUL', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:04:00', NULL),
('019ca8da-3c73-74ac-b119-a4cd8668bb09', '019ca8b0-e31f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:20.563601', NULL),
('019ca8da-3ceb-72c2-ac7b-9eeff329f32e', '019ca8b0-e31f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.9', 'DISENGAGED', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', '{"medical": false}', '{"question": true}', '{"season": "spring"}', 'false', 'false', NULL, 'false', NULL, '019ca8da-3cc3-7c49-ab55-d64f0ac930a4', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:20.683712', NULL),
('019ca8da-3db3-7d8e-b98a-0a51bb3a700e', '019ca8b0-e31f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.6333333333333332', 'DISENGAGED', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', '{"medical": false}', '{"question": true}', '{"season": "spring"}', 'false', 'false', NULL, 'false', NULL, '019ca8da-3cc3-7c49-ab55-d64f0ac930a4', '2', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:20.883897', NULL),
('019ca8da-3e03-79fa-82e2-ac4186ca9d1b', '019ca8b0-e31f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.9', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3cc3-7c49-ab55-d64f0ac930a4', '3', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:20.963971', NULL),
('019ca8da-4445-7eba-b4dd-af636e79219f', '019ca8da-441d-7496-9e64-70cc21ff1284', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:22.565451', NULL),
('019ca8da-4ee7-7a9b-a695-cd84dc0b1615', '019ca8da-4ebf-7044-a9e4-55a6455265c7', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:25.287967', NULL),
('019ca8da-5579-7c6f-be56-5f076579ed6a', '019ca8da-5551-7245-a191-6263b39740bc', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:26.969521', NULL),
('019ca8da-5669-755c-ba18-6e1e666b1c10', '019ca8da-5641-79fd-8b2e-47116cad5a66', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:27.209743', NULL),
('019ca8da-57d2-7ebc-a21d-3bda2e65bafb', '019ca8da-57aa-7bfa-b250-ee9c580d470a', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:27.570076', NULL),
('019ca8da-5a52-70ab-a231-fe631405c041', '019ca8da-5a2a-7b27-a686-8f965e61884e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:28.210668', NULL),
('019ca8f6-c1e4-71b5-ba5f-b16389d54266', '019ca8f6-c1bc-77d7-b908-1d6eea043074', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:29.732074', NULL),
('019ca8f6-c2d4-7aa8-b81c-f7021c2e9a92', '019ca8f6-c2ac-705e-b565-ea53edc25a84', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:29.972296', NULL),
('019ca8f6-c3c4-7156-9177-8775b3888920', '019ca8f6-c39c-77eb-890b-96b303bb3455', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:30.212518', NULL),
('019ca8f7-418d-7fb1-a991-937565f10a9d', '019ca8f7-4165-758c-b11e-6db9e334b602', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:02.413628', NULL),
('019ca8f7-445e-7a78-b606-61150f933233', '019ca8f7-4436-7296-8642-ab18e737667b', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:03.134294', NULL),
('019ca8f7-4b3f-744e-a9e0-7b72a362ec50', '019ca8f7-4b17-7f30-9256-63d17a726247', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:04.895922', NULL),
('019ca92f-3cd5-74df-a934-e44b73553406', '019ca92f-3cad-7344-b96a-81a47e7d2ec2', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:11.221768', NULL),
('019ca92f-4ca1-7c9c-bfe2-30a494c84373', '019ca92f-4c79-786e-b895-3782289b5072', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:15.265505', NULL),
('019ca92f-4cf1-72c9-9c0f-66414d25beaa', '019ca92f-4cc9-7a72-bc81-7c2baa3d19e4', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:15.345579', NULL),
('019ca92f-58fc-772d-acd4-1e339d8ad512', '019ca92f-58d4-7f8d-8353-9ec887a7889f', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:18.428428', NULL),
('019ca92f-5c6d-7550-97cb-52ce1f1bc7c7', '019ca92f-5c45-784a-aa48-0ba5a3dcf0eb', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:19.309242', NULL),
('019ca92f-5ce5-7681-85a3-1b21be27e65c', '019ca92f-5cbd-77e3-96ac-ae0cb510271c', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:19.429353', NULL),
('019ca92f-996b-706e-8fed-f52421dc93f4', '019ca92f-9943-727f-bdf2-999abb138e5e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:34.923672', NULL),
('019ca92f-9a0b-736f-b454-538e2cb9b8d6', '019ca92f-9943-727f-bdf2-999abb138e5e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', 'a', 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 11:36:35.08382', '019ca92f-9993-7a73-9e59-deb88d7dd713'),
('019ca92f-9a83-7f53-9c29-356ad2779285', '019ca92f-9943-727f-bdf2-999abb138e5e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', 'c', 'false', NULL, '019ca8da-3c73-795e-aed1-72e02d769372', '1', '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 11:36:35.203931', '019ca92f-9993-7a73-9e59-deb88d7dd713');
INSERT INTO "do_not_contact" (id, author_id, reason, ends_at, added_by, version, created_at, updated_at) VALUES
('019b8d62-7a80-701c-8000-000000000000', '019b8d62-7a80-7015-8000-000000000004', 'Asked us to wait.', '2026-01-06 09:00:00', '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 12:21:00', '2026-01-05 12:21:00'),
('019ca8da-5af2-70ef-81f2-16b039d3153c', '019ca8da-5a2a-7881-9c09-27768b4b0e65', 'A colleague.', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', '2026-03-01 10:03:28.370816', '2026-03-01 10:34:29.611963');
INSERT INTO "enrolments" (id, event_id, account_id, status, completed_at, created_at, updated_at) VALUES
('019b8d62-7a80-7006-8000-000000000000', '019b8d62-7a80-7002-8000-000000000000', '019b8d62-7a80-7001-8000-000000000002', 'active', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00'),
('019b8d62-7a80-7006-8000-000000000001', '019b8d62-7a80-7002-8000-000000000000', '019b8d62-7a80-7001-8000-000000000003', 'active', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00'),
('019ca8a1-617f-72d7-a846-2866efb09c01', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:14.495814', '2026-03-01 09:01:14.495814'),
('019ca8a1-621f-7eca-9c10-1093530ad306', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', '019ca8a0-4244-7b68-89e9-98839246d00f', 'active', NULL, '2026-03-01 09:01:14.655962', '2026-03-01 09:01:14.655962'),
('019ca8a1-6270-753a-8025-e5051a4d95d5', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'active', NULL, '2026-03-01 09:01:14.736036', '2026-03-01 09:01:15.296554'),
('019ca8a1-62c0-7ded-b292-af1dff3d8257', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'active', NULL, '2026-03-01 09:01:14.81611', '2026-03-01 09:01:14.81611'),
('019ca8a1-6608-7f9f-80fd-a5bc7aaacfb1', '019ca8a1-43a0-719a-9915-5488274167ce', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.656887', '2026-03-01 09:01:15.656887'),
('019ca8a1-6658-7744-871a-f51a46db6487', '019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.736961', '2026-03-01 09:01:15.736961'),
('019ca8a1-66a9-7391-83d1-a34d2eb71bae', '019ca8a1-4531-71a6-965f-fdb482f58462', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.817035', '2026-03-01 09:01:15.817035'),
('019ca8a1-66f9-7196-b78d-56147b06c8da', '019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.897109', '2026-03-01 09:01:15.897109');
INSERT INTO "escalation_reasons" (id, name, description, is_active, severity, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000013', 'POST_PARKED', 'A post could not be processed.', 'true', 'MEDIUM', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000016', 'FEEDBACK', 'Worth knowing for the team.', 'true', 'LOW', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b0-dd2d-767c-a9cc-68b1bfca5a5e', 'SAFETY', '', 'true', 'URGENT', '1', '2026-03-01 09:18:09.197718', '2026-03-01 09:18:09.197718'),
('019ca8f6-c194-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', '', 'true', 'MEDIUM', '1', '2026-03-01 10:34:29.652', '2026-03-01 10:34:29.652'),
('019ca8f7-4c30-7651-b6c2-152c7de770d3', 'OLD', '', 'false', 'LOW', '1', '2026-03-01 10:35:05.136144', '2026-03-01 10:35:05.136144');
INSERT INTO "escalations" (id, post_id, decision_id, reply_id, reason_id, origin, description, priority, sort_key, status, is_open, assigned_to, opened_by, resolved_by, resolution_notes, due_at, resolved_at, version, created_at, updated_at) VALUES
('019b8d62-7a80-701a-8000-000000000000', NULL, '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7019-8000-000000000005', '019ca8f6-c194-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'Nobody said what came of sending this reply.', 'HIGH', '2001767614100000000', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-01-05 15:55:00', NULL, '1', '2026-01-05 11:55:00', '2026-01-05 11:55:00'),
('019ca8b3-4cca-74c2-a215-bb02739571fb', '019ca8b0-e31f-7a26-885e-b2f3dd822df6', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', '2001772356848842010', 'RESOLVED', 'false', '019ca8da-43cd-748e-86b2-26d93c5ba400', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 13:20:48.84201', '2026-03-01 11:36:11.86236', '3', '2026-03-01 09:20:48.84201', '2026-03-01 11:36:11.86236'),
('019ca8b3-4cca-7882-96f2-a92552ef3a8c', '019ca8b0-e31f-746b-80b1-298184eddcb8', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', '2001772356848842010', 'RESOLVED', 'false', '019ca8da-43cd-748e-86b2-26d93c5ba400', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 13:20:48.84201', '2026-03-01 11:36:11.86236', '3', '2026-03-01 09:20:48.84201', '2026-03-01 11:36:11.86236'),
('019ca8da-3c23-7303-9099-0ced033b3f5a', '019ca8b3-4de2-77ef-85e5-5ad2c926c010', NULL, NULL, NULL, 'POST_PARKED', 'no answer', 'HIGH', '2001772359400483527', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-01 14:03:20.483527', NULL, '1', '2026-03-01 10:03:20.483527', '2026-03-01 10:03:20.483527'),
('019ca8f7-404d-7fee-a147-c685f5909c23', NULL, '019ca8f6-c1e4-71b5-ba5f-b16389d54266', '019ca8f6-c20c-76be-b0f9-ea24d7d75c49', '019ca8f6-c194-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361302093332', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:02.093332', NULL, '1', '2026-03-01 10:35:02.093332', '2026-03-01 10:35:02.093332'),
('019ca8f7-4075-7ba1-956c-ba9c5db4451a', NULL, '019ca8f6-c2d4-7aa8-b81c-f7021c2e9a92', '019ca8f6-c2fc-7908-9e49-bd4f62b806df', '019ca8f6-c194-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361302133369', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:02.133369', NULL, '1', '2026-03-01 10:35:02.133369', '2026-03-01 10:35:02.133369'),
('019ca8f7-4075-7c08-9ee4-73901c234709', NULL, '019ca8f6-c3c4-7156-9177-8775b3888920', '019ca8f6-c3ec-7d74-9f86-9df1d01f0cfd', '019ca8f6-c194-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361302133369', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:02.133369', NULL, '1', '2026-03-01 10:35:02.133369', '2026-03-01 10:35:02.133369'),
('019ca8f7-4b8f-7456-ab47-cfa382f13360', '019ca8f7-4b17-7f30-9256-63d17a726247', NULL, NULL, '019ca8b0-dd2d-767c-a9cc-68b1bfca5a5e', 'PERSON', 'It was about a fence.', 'URGENT', '1001772361304975996', 'RESOLVED', 'false', '019ca8da-43cd-748e-86b2-26d93c5ba400', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 11:35:04.975996', '2026-03-01 11:36:11.86236', '9', '2026-03-01 10:35:04.975996', '2026-03-01 11:36:11.86236'),
('019ca8f7-4be0-7a86-9ba4-2c09838c09bc', '019ca8f7-4b17-7f30-9256-63d17a726247', '019ca8f7-4b3f-744e-a9e0-7b72a362ec50', '019ca8f7-4b67-72a3-9f3e-5ce2ff917e5b', '019ca8b0-dd2d-767c-a9cc-68b1bfca5a5e', 'PERSON', '', 'LOW', '4001772361305056070', 'OPEN', 'true', '019ca8da-43cd-748e-86b2-26d93c5ba400', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, NULL, '2026-03-04 10:35:05.05607', NULL, '1', '2026-03-01 10:35:05.05607', '2026-03-01 10:35:05.05607'),
('019ca8f7-4c08-77bd-818e-b3050e4ffe30', NULL, NULL, NULL, NULL, 'PERSON', '', 'MEDIUM', '3001772361305096107', 'OPEN', 'true', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, NULL, '2026-03-02 10:35:05.096107', NULL, '1', '2026-03-01 10:35:05.096107', '2026-03-01 10:35:05.096107'),
('019ca92f-401e-7c09-8e63-cba2a4f68469', '019ca92f-3cad-7344-b96a-81a47e7d2ec2', NULL, NULL, NULL, 'POST_PARKED', 'somebody parked it', 'HIGH', '2001772364972062545', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-01 15:36:12.062545', NULL, '1', '2026-03-01 11:36:12.062545', '2026-03-01 11:36:12.062545');
INSERT INTO "event_words" (event_id, word, created_at) VALUES
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', '1', '2026-03-01 09:01:06.928821'),
('019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', '1', '2026-03-01 09:01:07.169043'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', '2', '2026-03-01 09:01:07.008895'),
('019ca8a1-4531-71a6-965f-fdb482f58462', '2', '2026-03-01 09:01:07.249117'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', '2', '2026-03-01 09:01:07.60945'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', '3', '2026-03-01 09:01:07.088969'),
('019ca8a1-4581-71ed-b73f-16ac9de2c488', '3', '2026-03-01 09:01:07.329191'),
('019b8d62-7a80-7002-8000-000000000001', 'a', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000002', 'a', '2026-01-05 09:02:00'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'a', '2026-03-01 09:01:07.729561'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'about', '2026-03-01 09:01:06.848747'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'about', '2026-03-01 09:01:06.928821'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'about', '2026-03-01 09:01:07.008895'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'about', '2026-03-01 09:01:07.088969'),
('019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'about', '2026-03-01 09:01:07.169043'),
('019ca8a1-4531-71a6-965f-fdb482f58462', 'about', '2026-03-01 09:01:07.249117'),
('019ca8a1-4581-71ed-b73f-16ac9de2c488', 'about', '2026-03-01 09:01:07.329191'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'about', '2026-03-01 09:01:07.409265'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'about', '2026-03-01 09:01:07.449302'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'about', '2026-03-01 09:01:07.529376'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'about', '2026-03-01 09:01:07.60945'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'about', '2026-03-01 09:01:07.689524'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'about', '2026-03-01 09:01:07.729561'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'about', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'an', '2026-03-01 09:18:06.915609'),
('019b8d62-7a80-7002-8000-000000000000', 'and', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000001', 'and', '2026-01-05 09:01:00'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'and', '2026-03-01 09:01:06.848747'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'and', '2026-03-01 09:01:07.60945'),
('019ca8b0-d5ab-7476-a78d-677a5d64129f', 'and', '2026-03-01 09:18:07.315979'),
('019b8d62-7a80-7002-8000-000000000002', 'asking', '2026-01-05 09:02:00'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'book', '2026-03-01 09:01:07.529376'),
('019b8d62-7a80-7002-8000-000000000001', 'can', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000001', 'cannot', '2026-01-05 09:01:00'),
('019ca8b0-d5ab-7476-a78d-677a5d64129f', 'changed', '2026-03-01 09:18:07.315979'),
('019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'crossing', '2026-03-01 09:01:07.169043'),
('019ca8a1-4531-71a6-965f-fdb482f58462', 'crossing', '2026-03-01 09:01:07.249117'),
('019ca8a1-4581-71ed-b73f-16ac9de2c488', 'crossing', '2026-03-01 09:01:07.329191'),
('019b8d62-7a80-7002-8000-000000000002', 'draft', '2026-01-05 09:02:00'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'draft', '2026-03-01 09:01:07.729561'),
('019b8d62-7a80-7002-8000-000000000001', 'evidence', '2026-01-05 09:01:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'first', '2026-03-01 09:18:06.915609'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'full', '2026-03-01 09:01:07.689524'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'half', '2026-03-01 09:18:06.915609'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'hidden', '2026-03-01 09:01:07.729561'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'hour', '2026-03-01 09:18:06.915609'),
('019b8d62-7a80-7002-8000-000000000000', 'how', '2026-01-05 09:00:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'how', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'in', '2026-03-01 09:18:06.915609'),
('019b8d62-7a80-7002-8000-000000000001', 'it', '2026-01-05 09:01:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'it', '2026-03-01 09:18:06.915609'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'labs', '2026-03-01 09:01:06.848747'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'labs', '2026-03-01 09:01:07.60945'),
('019b8d62-7a80-7002-8000-000000000000', 'lasts', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000000', 'learn', '2026-01-05 09:00:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'learn', '2026-03-01 09:18:06.915609'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'learning', '2026-03-01 09:01:07.449302'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'learning', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'lessons', '2026-03-01 09:18:06.915609'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'macht', '2026-03-01 09:01:06.928821'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'macht', '2026-03-01 09:01:07.008895'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'macht', '2026-03-01 09:01:07.088969'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'meister', '2026-03-01 09:01:06.928821'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'meister', '2026-03-01 09:01:07.008895'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'meister', '2026-03-01 09:01:07.088969'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'new', '2026-03-01 09:18:06.915609'),
('019b8d62-7a80-7002-8000-000000000002', 'open', '2026-01-05 09:02:00'),
('019b8d62-7a80-7002-8000-000000000000', 'practice', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000002', 'questions', '2026-01-05 09:02:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'quizzes', '2026-03-01 09:18:06.915609'),
('019b8d62-7a80-7002-8000-000000000001', 'reading', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000000', 'recall', '2026-01-05 09:00:00'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'robots', '2026-03-01 09:01:06.848747'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'robots', '2026-03-01 09:01:07.60945'),
('019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'sensors', '2026-03-01 09:01:11.653187'),
('019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'signals', '2026-03-01 09:01:11.653187'),
('019b8d62-7a80-7002-8000-000000000000', 'sleep', '2026-01-05 09:00:00'),
('019ca8b0-d5ab-7476-a78d-677a5d64129f', 'small', '2026-03-01 09:18:07.315979'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'so', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'something', '2026-03-01 09:18:06.915609'),
('019b8d62-7a80-7002-8000-000000000000', 'spacing', '2026-01-05 09:00:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'stays', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'steps', '2026-03-01 09:18:06.915609'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'strasse', '2026-03-01 09:01:07.409265'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'straße', '2026-03-01 09:01:07.409265'),
('019b8d62-7a80-7002-8000-000000000001', 'study', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000002', 'subject', '2026-01-05 09:02:00'),
('019b8d62-7a80-7002-8000-000000000001', 'tell', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000000', 'that', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000002', 'that', '2026-01-05 09:02:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'that', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'three', '2026-03-01 09:18:06.915609'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'title', '2026-03-01 09:01:07.689524'),
('019b8d62-7a80-7002-8000-000000000000', 'to', '2026-01-05 09:00:00'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'to', '2026-03-01 09:18:06.915609'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'ubung', '2026-03-01 09:01:07.088969'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'uebung', '2026-03-01 09:01:06.928821'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'uebung', '2026-03-01 09:01:07.008895'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'uebung', '2026-03-01 09:01:07.088969'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'und', '2026-03-01 09:01:07.409265'),
('019b8d62-7a80-7002-8000-000000000001', 'what', '2026-01-05 09:01:00'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'width', '2026-03-01 09:01:07.689524'),
('019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'zebra', '2026-03-01 09:01:07.169043'),
('019ca8a1-4531-71a6-965f-fdb482f58462', 'zebra', '2026-03-01 09:01:07.249117'),
('019ca8a1-4581-71ed-b73f-16ac9de2c488', 'zebra', '2026-03-01 09:01:07.329191'),
('019ca92f-b3d9-7273-8e9d-5ff2ed26c154', 'éééééééééééééééééééééééééééééééééééééééé', '2026-03-01 11:36:41.689925'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'übung', '2026-03-01 09:01:06.928821'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'übung', '2026-03-01 09:01:07.008895'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'اول', '2026-03-01 09:01:07.529376'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'کتاب', '2026-03-01 09:01:07.529376'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', '学习路径', '2026-03-01 09:01:07.449302'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'ａ', '2026-03-01 09:01:07.689524');
INSERT INTO "events" (id, slug, title, summary, description, language, status, starts_at, ends_at, published_at, source, created_by, version, created_at, updated_at) VALUES
('019b8d62-7a80-7002-8000-000000000000', 'how-to-learn', 'How to learn', 'Practice that lasts: recall, spacing and sleep.', '# How to learn

Practice that lasts: recall, spacing and sleep.
', 'en', 'published', '2026-01-05 09:00:00', NULL, '2026-01-05 09:00:00', NULL, '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000001', 'reading-evidence', 'Reading evidence', 'What a study can tell, and what it cannot.', '# Reading evidence

What a study can tell, and what it cannot.
', 'en', 'published', '2026-01-05 09:00:00', NULL, '2026-01-05 09:01:00', NULL, '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000002', 'asking-questions', 'Asking questions', 'A draft: questions that open a subject.', '# Asking questions

A draft: questions that open a subject.
', 'en', 'draft', '2026-01-05 09:00:00', NULL, NULL, NULL, '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'robots', '🤖 Robots and 🧪 labs', 'About robots.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:06.888784', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:06.848747', '2026-03-01 09:01:06.888784'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'uebung-1', 'Übung macht Meister', 'About uebung-1.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:06.968858', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:06.928821', '2026-03-01 09:01:06.968858'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'uebung-2', 'Übung macht Meister', 'About uebung-2.', '', 'de-CH', 'published', NULL, NULL, '2026-03-01 09:01:07.048932', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.008895', '2026-03-01 09:01:07.048932'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'uebung-3', 'Ubung macht Meister', 'About uebung-3.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.129006', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.088969', '2026-03-01 09:01:07.129006'),
('019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'zebra-1', 'ZEBRA crossing', 'About zebra-1.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.20908', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.169043', '2026-03-01 09:01:07.20908'),
('019ca8a1-4531-71a6-965f-fdb482f58462', 'zebra-2', 'zebra crossing', 'About zebra-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.289154', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.249117', '2026-03-01 09:01:07.289154'),
('019ca8a1-4581-71ed-b73f-16ac9de2c488', 'zebra-3', 'zebra crossing', 'About zebra-3.', '', 'en-GB', 'published', NULL, NULL, '2026-03-01 09:01:07.369228', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.329191', '2026-03-01 09:01:07.369228'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'strasse', 'Straße, STRASSE und strasse', 'About strasse.', '', 'de', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:01:07.409265', '2026-03-01 09:01:07.409265'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'learning', '学习路径', 'About learning.', '', 'zh', 'published', NULL, NULL, '2026-03-01 09:01:07.489339', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.449302', '2026-03-01 09:01:07.489339'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'book', 'کتاب اول', 'About book.', '', 'fa', 'published', NULL, NULL, '2026-03-01 09:01:07.569413', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.529376', '2026-03-01 09:01:07.569413'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'robots-2', '🤖 Robots and 🧪 labs', 'About robots-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.649487', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.60945', '2026-03-01 09:01:07.649487'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'full', 'Ａ full-width title', 'About full.', '', 'en', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:01:07.689524', '2026-03-01 09:01:07.689524'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'hidden', 'A hidden draft', 'About hidden.', '', 'EN', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:01:07.729561', '2026-03-01 09:01:07.729561'),
('019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'sensors', 'Sensors, signals & 🛰️', '', '# Sensors

😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 	trailing blanks  
', 'pt-BR', 'published', '1000-01-01 00:00:00', NULL, '2026-03-01 09:01:12.01352', '{"only": "one"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '11', '2026-03-01 09:01:11.21278', '2026-03-01 09:01:13.374778'),
('019ca8b0-d443-7586-a13d-1e0e160bfda9', 'first-steps', 'First Steps in Learning', 'How to learn something new so that it stays: three lessons, three quizzes, about half an hour.', 'Three habits with solid evidence behind them: **recall** instead of reading again, **space** instead of cramming, **mix, sleep and plan** so that it happens. Each lesson takes ten minutes and ends with a quiz, which is itself an exercise in the method.

Nothing is needed but something that you would like to learn.', 'en', 'draft', NULL, NULL, NULL, '{"authors": "The Lyceum contributors", "licence": "MIT OR Apache-2.0"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d5ab-7476-a78d-677a5d64129f', 'small', 'Small, and changed', '', '', 'en', 'draft', NULL, NULL, NULL, '{"a": "1", "b": "2", "aa": "3"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '3', '2026-03-01 09:18:07.275942', '2026-03-01 09:18:07.356016'),
('019ca92f-b3d9-7273-8e9d-5ff2ed26c154', 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁', 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'\\ '' " ` ; -- /* $1 ? :a %s 
 ', 'zh-Hant-TW', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 11:36:41.689925', '2026-03-01 11:36:41.689925');
INSERT INTO "experiment_exposures" (experiment_id, phase, unit, variant, excluded, exposed_at) VALUES
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-0', 'long', 'false', '2026-01-05 13:12:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-1', 'long', 'false', '2026-01-05 13:13:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-10', 'long', 'false', '2026-01-05 13:22:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-11', 'short', 'false', '2026-01-05 13:23:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-2', 'long', 'false', '2026-01-05 13:14:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-3', 'short', 'false', '2026-01-05 13:15:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-4', 'short', 'false', '2026-01-05 13:16:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-5', 'short', 'false', '2026-01-05 13:17:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-6', 'long', 'false', '2026-01-05 13:18:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-7', 'short', 'false', '2026-01-05 13:19:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-8', 'short', 'false', '2026-01-05 13:20:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', 'seed-9', 'short', 'false', '2026-01-05 13:21:00'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'unit-0', 'none', 'false', '2026-03-01 11:36:27.556864'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'unit-10', 'short', 'false', '2026-03-01 11:36:27.556864'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'unit-3', 'none', 'false', '2026-03-01 11:36:27.556864'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'unit-4', 'none', 'false', '2026-03-01 11:36:27.556864'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'unit-6', 'none', 'false', '2026-03-01 11:36:27.556864'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'unit-8', 'none', 'false', '2026-03-01 11:36:27.556864'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'unit-9', 'none', 'false', '2026-03-01 11:36:27.556864'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '2', 'unit-0', 'short', 'false', '2026-03-01 11:36:27.997271'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u0', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u1', 'b', 'true', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u10', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u11', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u12', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u13', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u14', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u15', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u16', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u17', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u18', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u19', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u2', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u20', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u21', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u22', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u23', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u24', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u25', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u26', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u27', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u28', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u29', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u3', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u30', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u31', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u32', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u33', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u34', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u35', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u36', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u37', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u38', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u39', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u4', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u40', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u41', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u42', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u43', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u44', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u45', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u46', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u47', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u48', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u49', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u5', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u50', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u51', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u52', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u53', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u54', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u55', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u56', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u57', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u58', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u59', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u6', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u7', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u8', 'a', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'u9', 'b', 'false', '2026-03-01 11:36:28.517752'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', '🌱', 'a', 'false', '2026-03-01 11:36:28.517752');
INSERT INTO "experiment_outcomes" (id, experiment_id, phase, metric, unit, variant, value, created_at) VALUES
('019b8d62-7a80-7022-8000-000000000000', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-0', 'long', '1', '2026-01-05 13:30:00'),
('019b8d62-7a80-7022-8000-000000000001', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-1', 'long', '0', '2026-01-05 13:31:00'),
('019b8d62-7a80-7022-8000-000000000002', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-2', 'long', '0', '2026-01-05 13:32:00'),
('019b8d62-7a80-7022-8000-000000000003', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-3', 'short', '1', '2026-01-05 13:33:00'),
('019b8d62-7a80-7022-8000-000000000004', '019b8d62-7a80-7021-8000-000000000000', '1', 'complaints', 'seed-3', 'short', '1', '2026-01-05 13:33:00'),
('019b8d62-7a80-7022-8000-000000000005', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-4', 'short', '0', '2026-01-05 13:34:00'),
('019b8d62-7a80-7022-8000-000000000006', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-5', 'short', '0', '2026-01-05 13:35:00'),
('019b8d62-7a80-7022-8000-000000000007', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-6', 'long', '1', '2026-01-05 13:36:00'),
('019b8d62-7a80-7022-8000-000000000008', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-7', 'short', '0', '2026-01-05 13:37:00'),
('019b8d62-7a80-7022-8000-000000000009', '019b8d62-7a80-7021-8000-000000000000', '1', 'complaints', 'seed-7', 'short', '1', '2026-01-05 13:37:00'),
('019b8d62-7a80-7022-8000-00000000000a', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-8', 'short', '0', '2026-01-05 13:38:00'),
('019b8d62-7a80-7022-8000-00000000000b', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-9', 'short', '1', '2026-01-05 13:39:00'),
('019b8d62-7a80-7022-8000-00000000000c', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-10', 'long', '0', '2026-01-05 13:40:00'),
('019b8d62-7a80-7022-8000-00000000000d', '019b8d62-7a80-7021-8000-000000000000', '1', 'answered_back', 'seed-11', 'short', '0', '2026-01-05 13:41:00'),
('019b8d62-7a80-7022-8000-00000000000e', '019b8d62-7a80-7021-8000-000000000000', '1', 'complaints', 'seed-11', 'short', '1', '2026-01-05 13:41:00'),
('019ca92f-7cf4-721c-ac21-6ada99898bac', '019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-4', 'none', '0', '2026-03-01 11:36:27.636938'),
('019ca92f-7cf4-73ce-9c1a-7862b814f9c3', '019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-0', 'none', '0', '2026-03-01 11:36:27.636938'),
('019ca92f-7cf4-75af-9979-12ab1f04c2d3', '019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-3', 'none', '1', '2026-03-01 11:36:27.636938'),
('019ca92f-7cf4-75b6-a3ee-5727777c8c71', '019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-8', 'none', '0', '2026-03-01 11:36:27.636938'),
('019ca92f-7cf4-75bf-98ee-a1544864988a', '019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-10', 'short', '0', '2026-03-01 11:36:27.636938'),
('019ca92f-7cf4-768e-a0c8-38e1ef06251f', '019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-6', 'none', '0', '2026-03-01 11:36:27.636938'),
('019ca92f-7cf4-7854-b052-980027d48389', '019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-9', 'none', '1', '2026-03-01 11:36:27.636938'),
('019ca92f-80b5-7012-b061-4d96a55009f7', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u31', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7033-b98c-dc5b8d319b97', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u11', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7047-b6c8-6894cf2b7465', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u55', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70be-b3a2-122f515f4a65', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u9', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70df-87b0-9aef232042cf', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u15', 'b', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70e3-91a4-cb5f261ecb08', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u22', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70f4-8788-9665b144ab40', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u49', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70f4-9d5b-8dfa802b647f', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u53', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70f7-bf91-7a62bd428ef1', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u58', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70f9-b49f-436b851cfffc', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u8', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-70fd-a145-4b257155a839', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u13', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7106-96bb-0b9ae4d40694', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u29', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7125-8fcc-f503a743c6a7', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u0', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-714b-9deb-dda68fd51a87', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u6', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7152-ba1e-f59fbe92b3f6', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u4', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7183-9bb1-7d02cf2d2fb7', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u17', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-71a0-9b45-050113b92959', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u44', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-71c3-826a-4480bafb89b1', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u16', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-71ca-a2f7-83b8b446fc86', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u54', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-71fa-b265-cdc4cd1c0cf1', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u35', 'b', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-71fe-adb9-435d6c7b6656', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u50', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7205-ae32-a1eee2efc75b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u32', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-723b-93f7-f605d832713d', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u13', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7262-a075-f06b945c9726', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u43', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7271-8de9-a0592fa1212d', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u16', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-733f-84ce-f9a67d6ae071', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u52', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-734d-ba0e-ed0358b31e08', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u10', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7368-b153-35e6712e757c', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u30', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-73b8-a5df-768da8bad248', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u39', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-73d7-96f3-1d899d095e54', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u47', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-73fc-8e8c-80b550bc17b7', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u19', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-742d-9c40-6162981a6484', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u38', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-745f-af79-244c85aedca3', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u41', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7470-902c-8e5ebe911138', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u24', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7479-a6a7-76118dda5dd4', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u24', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-74a8-978e-8fee50d1be78', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u38', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-74bf-bbc5-7e8c7e85eabb', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u27', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7521-a4a5-be12491d4ca2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u14', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7522-af16-afd1c6f33dce', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u17', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7553-bd63-f3e0993fe144', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u30', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7583-8451-fb3db38dcd61', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u26', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7592-8d40-710ab31c7d1e', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u51', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-75c1-a194-710fa56e7609', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u42', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-75e8-b417-1d061bf52744', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u20', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-763c-9382-59483435e080', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u36', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7659-9522-55087b25c621', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u7', 'b', '7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7665-92e4-21cd25038db9', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u59', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-766c-81a3-6cc8cf2028f3', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u19', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7675-ac95-ed96856cc53a', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u25', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-76a3-be14-df1281f25d3c', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u43', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-76b6-ae93-4d36460e5297', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u18', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-76b9-bd7f-b764e1ab12d2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u2', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-76d5-a0ee-f18e397a07df', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u7', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-76f9-9203-f44ed0819f1b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u21', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-775b-a97e-f325574ea84b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u39', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-77ae-a481-db8cf0177303', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u27', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-77b0-b5bb-3dbca9741861', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u7', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-77b2-9abe-e93c7d060f7c', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u55', 'b', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-77f1-97b8-7c384371b359', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u34', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7806-afd5-112bef854645', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u21', 'b', '21', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7845-873d-5fa97614fe69', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u14', 'a', '14', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7852-a7e8-022a63bc178f', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u53', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7882-b1f1-2e6e5235fadc', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u2', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78b2-858e-3c1eb2823773', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u49', 'b', '49', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78bd-8288-183bafde7e78', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u28', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78c3-90ea-576a0db7418b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u56', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78c3-b68b-6ba10fb42e43', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u57', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78c9-93bc-1bf48f16644f', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u29', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78dd-ba13-4d15eb8292b2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u37', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78e1-8397-2362478de7f2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u34', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-78ee-9a57-57680f64da83', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u41', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7922-817b-50da20258eca', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u3', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7925-b711-4daf3a29a85d', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u5', 'b', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-793a-8924-fb908efdbe59', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u36', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-797b-9976-01c9c8fb1ed7', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u23', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7987-bd91-ab97105357dc', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u35', 'b', '35', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7996-ab9a-9500087cf334', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u57', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-799c-8c6b-86de96c252cc', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u42', 'a', '42', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-799e-b523-f897e21782c3', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u23', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-79a9-b7b6-d8d4fdc4fdf4', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u46', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-79cc-9362-ddde61f8dc61', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u42', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-79ee-b36d-679d253b3aad', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u15', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-79f9-b442-41d43f4170b7', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u56', 'a', '56', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-79fb-bf28-7aa306cd7484', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u26', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-79ff-a5f9-5b09b160565d', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u35', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7a14-b820-10ff73472b0c', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u32', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7a42-8033-801d4a5744f1', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u28', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7a4e-b0b5-4a822c3efaa5', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u45', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7a67-9c76-a73881b5cad2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u45', 'b', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7a7c-92ad-1fa7613eea1c', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u20', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7a8f-b455-50770e8b9c86', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'complaints', 'u28', 'a', '28', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7aa5-8467-a31c55ba8ee4', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u25', 'b', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7ada-8c04-6a2da14c9177', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u12', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7af6-a1ba-0447b4fe4cb4', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u33', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7b1f-b9d8-fdcc32a734a2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u22', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7b36-807d-69fc50d8038f', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u11', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7b3a-8bc9-61552799f61f', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u50', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7b3c-9129-01dde13cf4ac', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u10', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7b5c-b782-11d49a4f497b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u48', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7c31-9c1e-2c7146caf8d6', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u44', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7c3c-a907-313769c61212', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u8', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7c5f-af1f-8ed524ca35f0', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u59', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7d16-a210-f184e963fbfb', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u40', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7d2f-b433-098ccac44039', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u4', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7d38-87dd-c2be264aad97', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u47', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7d43-a10a-a58faed81f64', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u5', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7d52-9565-767ca1896090', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u56', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7d5e-b6fb-7e797a6730bb', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u37', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7d8f-9914-200df08245c3', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', '🌱', 'a', '-1000', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7db9-9982-4cc9c4482c62', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u12', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7de0-9bcd-1f73952e2a8b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u3', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7dee-8680-de8debcdb044', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u49', 'b', '2.5', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7df6-8c51-019b7514ca2e', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u58', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7e3a-926d-7c116c3a7d80', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u21', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7e4c-8373-a93b44997e91', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u51', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7e63-a9ef-468e6d4d0e3b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u0', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7ea1-b6f6-9e975dcf4bf8', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u46', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7ecf-90e9-9124abd05be0', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u0', 'a', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7edb-843c-2023fcdb9eb2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u18', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7edb-9de5-1c79048d0c82', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u6', 'a', '0', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7f10-9cdb-f03c39ceac69', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u40', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7f1c-99f1-24d69cfc78e2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u9', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7f2c-a42e-2b792e90bfb8', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u31', 'b', '0.7', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7f3c-a337-4fbc7c902d62', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u54', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7f8b-a66a-d244ad3f2307', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u14', 'a', '-0.3333333333333333', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7fe6-ad2d-6f92d18202b2', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u33', 'b', '1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7fed-8610-47e303bdba85', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'minutes', 'u52', 'a', '0.1', '2026-03-01 11:36:28.597826'),
('019ca92f-80b5-7ff5-aca1-2f19ec0e7d0b', '019ca92f-7fed-70fd-ab89-4cb840572202', '1', 'clicks', 'u48', 'a', '1', '2026-03-01 11:36:28.597826');
INSERT INTO "experiment_variants" (experiment_id, phase, "position", variant, weight, created_at) VALUES
('019b8d62-7a80-7021-8000-000000000000', '1', '1', 'long', '0.5', '2026-01-05 13:11:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', '2', 'short', '0.5', '2026-01-05 13:11:00'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', '1', 'long', '0.1', '2026-03-01 11:36:25.034533'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', '2', 'short', '0.2', '2026-03-01 11:36:25.034533'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '1', '3', 'none', '0.7', '2026-03-01 11:36:25.034533'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '2', '1', 'long', '0.5', '2026-03-01 11:36:27.837123'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', '2', '2', 'short', '0.5', '2026-03-01 11:36:27.837123'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', '1', 'a', '0.5', '2026-03-01 11:36:28.397641'),
('019ca92f-7fed-70fd-ab89-4cb840572202', '1', '2', 'b', '0.5', '2026-03-01 11:36:28.397641'),
('019ca92f-8476-7bbf-9e2a-6bb30f5b1dc5', '1', '1', 'a', '0.5', '2026-03-01 11:36:29.558714'),
('019ca92f-8476-7bbf-9e2a-6bb30f5b1dc5', '1', '2', 'b', '0.5', '2026-03-01 11:36:29.558714'),
('019ca92f-9993-7a73-9e59-deb88d7dd713', '1', '1', 'a', '0.5', '2026-03-01 11:36:34.963709'),
('019ca92f-9993-7a73-9e59-deb88d7dd713', '1', '2', 'b', '0.5', '2026-03-01 11:36:34.963709'),
('019ca92f-9993-7a73-9e59-deb88d7dd713', '2', '1', 'a', '0.5', '2026-03-01 11:36:35.163894'),
('019ca92f-9993-7a73-9e59-deb88d7dd713', '2', '2', 'c', '0.5', '2026-03-01 11:36:35.163894');
INSERT INTO "experiments" (id, name, description, assignment, traffic_split, variant_a, variant_b, metric, metric_kind, metric_direction, guardrails, minimum_days, minimum_units, status, phase, phase_started_at, start_date, end_date, results_json, winner, winner_reason, version, created_at, updated_at) VALUES
('019b8d62-7a80-7021-8000-000000000000', 'Shorter answers', 'Whether people answer more often when the first sentence stands alone.', 'hash', '1', 'long', 'short', 'answered_back', 'proportion', 'up', '[{"kind": "count", "name": "complaints", "direction": "down"}]', '7', '100', 'RUNNING', '1', '2026-01-05 13:11:00', '2026-01-05 13:11:00', NULL, NULL, NULL, NULL, '2', '2026-01-05 13:10:00', '2026-01-05 13:11:00'),
('019ca92f-72ca-75ff-9fa2-234cd5c69960', 'Renamed', 'Few words are read.', 'hash', '1', 'long', 'short', 'clicks', 'proportion', 'up', '[]', '0', '4', 'CANCELLED', '2', '2026-03-01 11:36:27.837123', '2026-03-01 11:36:26.796161', '2026-03-01 11:36:28.27753', NULL, NULL, NULL, '6', '2026-03-01 11:36:25.034533', '2026-03-01 11:36:28.27753'),
('019ca92f-7fed-70fd-ab89-4cb840572202', 'Called from outside', '', 'external', '1', 'a', 'b', 'clicks', 'proportion', 'up', '[{"kind": "count", "name": "complaints", "direction": "down"}, {"kind": "mean", "name": "minutes", "direction": "up"}]', '0', '0', 'COMPLETED', '1', '2026-03-01 11:36:28.437678', '2026-03-01 11:36:28.437678', '2026-03-01 11:36:29.318492', '{"phase":1,"units":60,"excluded":1,"excluded_warning":true,"variants":[{"key":"a","units":31,"expected":30.0},{"key":"b","units":29,"expected":30.0}],"sample_ratio":{"chi2":0.06666666666666667,"p":0.7962534147376392,"warning":false,"reason":null,"leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":31,"mean":0.4838709677419355,"variance":0.2497398543184183,"reason":null},{"key":"b","units":29,"mean":0.7931034482758621,"variance":0.16409036860879903,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":0.3092324805339266,"relative":0.639080459770115,"interval":[0.06538366988714217,0.5059800705593703],"relative_interval":[0.10854366468022292,1.524393368179139],"p":0.016932859728717598,"p_adjusted":0.016932859728717598,"reason":null}]},{"name":"complaints","kind":"count","variants":[{"key":"a","units":31,"mean":4.516129032258064,"variance":174.9247311827957,"reason":null},{"key":"b","units":29,"mean":3.862068965517242,"variance":131.55172413793102,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":-0.6540600667408221,"relative":-0.14482758620689634,"interval":[-7.041198497266591,5.733078363784947],"relative_interval":[-1.4495535959781174,1.1598984235643246],"p":0.8382897038993591,"p_adjusted":0.8382897038993591,"reason":null}]},{"name":"minutes","kind":"mean","variants":[{"key":"a","units":31,"mean":-32.37096774193549,"variance":32250.58501792115,"reason":null},{"key":"b","units":29,"mean":1.5689655172413792,"variance":0.8379310344827589,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":33.93993325917687,"relative":1.0484682920124393,"interval":[-31.932946687986586,99.81281320634032],"relative_interval":[0.9492584231662508,1.1476781608586277],"p":0.3010886778621318,"p_adjusted":0.3010886778621318,"reason":null}]}]}', 'b', NULL, '3', '2026-03-01 11:36:28.397641', '2026-03-01 11:36:29.318492'),
('019ca92f-8476-7bbf-9e2a-6bb30f5b1dc5', 'Too early', '', 'external', '1', 'a', 'b', 'clicks', 'proportion', 'up', '[]', '1', '0', 'COMPLETED', '1', '2026-03-01 11:36:29.598751', '2026-03-01 11:36:29.598751', '2026-03-01 11:36:29.678825', '{"phase":1,"units":0,"excluded":0,"excluded_warning":false,"variants":[{"key":"a","units":0,"expected":0.0},{"key":"b","units":0,"expected":0.0}],"sample_ratio":{"chi2":null,"p":null,"warning":false,"reason":"not_enough_data","leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":0,"mean":null,"variance":null,"reason":"no_units"},{"key":"b","units":0,"mean":null,"variance":null,"reason":"no_units"}],"comparisons":[{"variant":"b","against":"a","difference":null,"relative":null,"interval":null,"relative_interval":null,"p":null,"p_adjusted":null,"reason":"no_units"}]}]}', 'b', 'Größe.', '4', '2026-03-01 11:36:29.558714', '2026-03-01 11:36:29.798936'),
('019ca92f-9993-7a73-9e59-deb88d7dd713', 'Decided in it', '', 'hash', '1', 'a', 'c', 'clicks', 'proportion', 'up', '[]', '0', '0', 'CANCELLED', '2', '2026-03-01 11:36:35.163894', '2026-03-01 11:36:35.043783', '2026-03-01 11:36:35.804486', NULL, NULL, NULL, '4', '2026-03-01 11:36:34.963709', '2026-03-01 11:36:35.804486');
INSERT INTO "idempotency_keys" (account_id, idempotency_key, request_hash, response, created_at, expires_at) VALUES
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'first-steps', E'\\x3726210659e714fb236fa4d1f91867e14fc29ba1503e812f7166dfd621ab35cc', E'{"body": "{\\"event_id\\":\\"019ca8b0-d443-7586-a13d-1e0e160bfda9\\",\\"slug\\":\\"first-steps\\",\\"title\\":\\"First Steps in Learning\\",\\"outcome\\":\\"created\\",\\"lessons\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"materials\\":{\\"created\\":6,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"quizzes\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"files\\":3}", "status": 201, "headers": [["location", "/api/v1/admin/events/019ca8b0-d443-7586-a13d-1e0e160bfda9"]]}', '2026-03-01 09:18:06.915609', '2026-03-02 09:18:06.915609'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', E'\\x06d245ee98ef49e646d2f86642301e3c40b61a4df59515648d98b68dcdac21a0', E'{"body": "{\\"id\\":\\"019ca92f-b5e2-7deb-a09f-af11258e1c94\\",\\"email\\":\\"kay@example.org\\",\\"display_name\\":\\"Kay\\",\\"role\\":\\"operator\\",\\"status\\":\\"active\\",\\"grants\\":[\\"draft\\",\\"approve\\",\\"analyse\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:42.210406Z\\",\\"updated_at\\":\\"2026-03-01T11:36:42.210406Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca92f-b5e2-7deb-a09f-af11258e1c94"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:42.210406', '2026-03-02 11:36:42.210406'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'make-rita', E'\\x8d075198c06653a8e108e25236926542f07261765473f55c8aaa02f74dc2e146', E'{"body": "{\\"id\\":\\"019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70\\",\\"email\\":\\"rita@example.org\\",\\"display_name\\":\\"Rita\\",\\"role\\":\\"admin\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:05.007045', '2026-03-02 09:01:05.007045'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'sensors', E'\\x602a34b230261216dbb8415c79524d48d05bd5b0dc4493f4f0d96acda07f8a3c', E'{"body": "{\\"id\\":\\"019ca8a1-54ac-7a71-84e3-744e8bf7a930\\",\\"slug\\":\\"sensors\\",\\"title\\":\\"Sensors & signals\\",\\"summary\\":\\"What they do — «and how»\\",\\"description\\":\\"# Sensors\\\\n\\\\n😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 \\\\ttrailing blanks  \\\\n\\",\\"language\\":\\"pt-BR\\",\\"status\\":\\"draft\\",\\"starts_at\\":\\"2026-03-01T09:00:00.000001Z\\",\\"ends_at\\":\\"9999-12-31T23:59:59.999999Z\\",\\"source\\":{\\"Lizenz\\":\\"CC BY 4.0\\",\\"aa\\":\\"\\",\\"b\\":\\"🧪\\",\\"url\\":\\"https://example.org/köln\\"},\\"published_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:11.212780Z\\",\\"updated_at\\":\\"2026-03-01T09:01:11.212780Z\\",\\"created_by\\":\\"019ca8a0-3efb-751c-b22a-0dc73071feac\\"}", "status": 201, "headers": [["location", "/api/v1/admin/events/019ca8a1-54ac-7a71-84e3-744e8bf7a930"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:11.21278', '2026-03-02 09:01:11.21278'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'bulk-1', E'\\x4c7e6857384665c234fa1e6156a1c1844f1d7c424d70cf99e9ff54db5526e769', E'{"body": "{\\"batch_id\\":\\"019ca92f-3dee-72d8-8824-f26558c43a64\\",\\"items\\":[{\\"id\\":\\"019ca92f-3cfd-76e8-b49b-5ae6f8ba8d94\\",\\"status\\":\\"done\\",\\"error\\":null}]}", "status": 200, "headers": []}', '2026-03-01 11:36:11.502027', '2026-03-02 11:36:11.502027'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'champion-1', E'\\xa9a28d7e4f2c1fa3d5af80af639b8c22bd074e544b93fed1114f80cbb8d04ab7', E'{"body": "{\\"id\\":\\"019ca92f-5924-79ee-ad17-9a0f74358816\\",\\"author_id\\":\\"019ca92f-58d4-7597-8e5c-ad9be05f86fa\\",\\"tier_id\\":\\"019ca8b0-dd7d-7633-bade-ee313504a2bf\\",\\"tier\\":\\"GOLD\\",\\"engagement_count\\":250,\\"dm_sent_at\\":null,\\"dm_response\\":null,\\"sample_sent\\":false,\\"converted\\":false,\\"advocate_status\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:18.468465Z\\",\\"updated_at\\":\\"2026-03-01T11:36:18.468465Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/champions/019ca92f-5924-79ee-ad17-9a0f74358816"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:18.468465', '2026-03-02 11:36:18.468465'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'decide-1', E'\\xac254a2f6e051127b18cbe169cd61d57903a689d5bf19099a4a46f870ba801b1', E'{"body": "{\\"id\\":\\"019ca8da-3c73-74ac-b119-a4cd8668bb09\\",\\"post_id\\":\\"019ca8b0-e31f-7a7b-924f-3beb750700ca\\",\\"sss_score\\":0.9,\\"ars_score\\":0.7,\\"evs_score\\":0.5,\\"trs_score\\":0.8,\\"composite_score\\":0.7250000000000001,\\"mode\\":\\"HELPFUL\\",\\"archetype\\":null,\\"signals\\":{\\"question\\":true},\\"safety_flags\\":[],\\"temporal_context\\":null,\\"competitor_detected\\":false,\\"is_power_user\\":false,\\"experiment_id\\":null,\\"experiment_variant\\":null,\\"is_randomized_experiment\\":false,\\"predicted_mode\\":null,\\"weights\\":{\\"segment_type\\":\\"global\\",\\"segment_key\\":\\"global\\",\\"version\\":1},\\"decided_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"created_at\\":\\"2026-03-01T10:03:20.563601Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/decisions/019ca8da-3c73-74ac-b119-a4cd8668bb09"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:20.563601', '2026-03-02 10:03:20.563601'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'event-1', E'\\x4ad45e3110c7b8ff82b8a3a256d44df8d5f798aa0cf60dd5b2ad6e4140ab8492', E'{"body": "{\\"id\\":\\"019ca92f-8887-78c2-bc98-0c8d2b5f009d\\",\\"date\\":\\"2026-03-01T11:36:30.599676Z\\",\\"adjustment_type\\":\\"Größe 🌱\\",\\"adjustment\\":{\\"evs_weight\\":{\\"from\\":0.25,\\"to\\":0.5}},\\"predicted_improvement\\":0.5,\\"baseline_performance\\":0.3333333333333333,\\"actual_improvement\\":null,\\"accuracy\\":null,\\"evaluated_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:30.599676Z\\",\\"updated_at\\":\\"2026-03-01T11:36:30.599676Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/learning/events/019ca92f-8887-78c2-bc98-0c8d2b5f009d"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:30.599676', '2026-03-02 11:36:30.599676'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'experiment-1', E'\\x6fb781e98a1b7246f9ad5acebc8f463495a0d621043f61be9b87095a117fece9', E'{"body": "{\\"id\\":\\"019ca92f-72ca-75ff-9fa2-234cd5c69960\\",\\"name\\":\\"Größe 🌱\\",\\"description\\":\\"\\",\\"assignment\\":\\"hash\\",\\"traffic_split\\":1.0,\\"variants\\":[{\\"key\\":\\"long\\",\\"weight\\":0.1},{\\"key\\":\\"short\\",\\"weight\\":0.2},{\\"key\\":\\"none\\",\\"weight\\":0.7}],\\"metric\\":{\\"name\\":\\"clicks\\",\\"kind\\":\\"proportion\\",\\"direction\\":\\"up\\"},\\"guardrails\\":[{\\"name\\":\\"complaints\\",\\"kind\\":\\"count\\",\\"direction\\":\\"down\\"}],\\"minimum_days\\":7,\\"minimum_units\\":100,\\"status\\":\\"DRAFT\\",\\"phase\\":1,\\"phase_started_at\\":null,\\"start_date\\":null,\\"end_date\\":null,\\"winner\\":null,\\"winner_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:25.034533Z\\",\\"updated_at\\":\\"2026-03-01T11:36:25.034533Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/experiments/019ca92f-72ca-75ff-9fa2-234cd5c69960"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:25.034533', '2026-03-02 11:36:25.034533'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'harm-1', E'\\x2dc0b88ee5a468262f2a1efef95e7594350209cbd0054c023da4622acf1a049a', E'{"body": "{\\"id\\":\\"019ca8f7-4b8f-7456-ab47-cfa382f13360\\",\\"post_id\\":\\"019ca8f7-4b17-7f30-9256-63d17a726247\\",\\"decision_id\\":null,\\"reply_id\\":null,\\"origin\\":\\"PERSON\\",\\"reason\\":\\"SAFETY\\",\\"description\\":\\"Somebody may come to harm.\\",\\"priority\\":\\"URGENT\\",\\"status\\":\\"OPEN\\",\\"assigned_to\\":null,\\"opened_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"resolved_by\\":null,\\"resolution_notes\\":null,\\"due_at\\":\\"2026-03-01T11:35:04.975996Z\\",\\"resolved_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:35:04.975996Z\\",\\"updated_at\\":\\"2026-03-01T10:35:04.975996Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/escalations/019ca8f7-4b8f-7456-ab47-cfa382f13360"], ["etag", "\\"1\\""]]}', '2026-03-01 10:35:04.975996', '2026-03-02 10:35:04.975996'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'ingest-1', E'\\x556ba24d9ad1fc3450ceafce4b61a8fc61f2cca96248722da15733048f70122f', E'{"body": "{\\"id\\":\\"019ca8b0-e22e-7371-81a8-76b5861dc864\\",\\"platform\\":\\"TWITTER\\",\\"platform_post_id\\":\\"one\\",\\"author_id\\":\\"019ca8b0-e22e-7c9e-8696-a44217d43105\\",\\"content\\":\\"What does one ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"observed_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"processed_at\\":null,\\"keyword_matches\\":[\\"sensor\\"],\\"keyword_categories\\":[\\"hardware\\"],\\"spam_filtered\\":false,\\"raw_metrics\\":{\\"likes\\":3},\\"state\\":\\"available\\",\\"available_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"leased_until\\":null,\\"delivery_count\\":0,\\"error_count\\":0,\\"error_message\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:18:10.478902Z\\",\\"updated_at\\":\\"2026-03-01T09:18:10.478902Z\\",\\"author\\":{\\"id\\":\\"019ca8b0-e22e-7c9e-8696-a44217d43105\\",\\"platform_id\\":\\"a\\",\\"handle\\":\\"handle_a\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false,\\"is_power_user\\":false}}", "status": 201, "headers": [["location", "/api/v1/engagement/posts/019ca8b0-e22e-7371-81a8-76b5861dc864"], ["etag", "\\"1\\""]]}', '2026-03-01 09:18:10.478902', '2026-03-02 09:18:10.478902'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'note-1', E'\\x6cdae937dd6a7426c3cbd242bea7affcfd9a7f71e41dd4eecbbc21709c163616', E'{"body": "{\\"id\\":\\"019ca92f-34db-79ab-a446-14d500b370b0\\",\\"post_id\\":\\"019ca8f7-4b17-7f30-9256-63d17a726247\\",\\"author_id\\":null,\\"reply_id\\":null,\\"escalation_id\\":null,\\"text\\":\\"Asked the same last week.\\",\\"written_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:09.179881Z\\",\\"updated_at\\":\\"2026-03-01T11:36:09.179881Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/notes/019ca92f-34db-79ab-a446-14d500b370b0"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:09.179881', '2026-03-02 11:36:09.179881'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'reply-1', E'\\x59cd7148f6c22e062cfd91dff4977e352d2a9dededd1185e9385fcad957e7c15', E'{"body": "{\\"id\\":\\"019ca8da-4716-7a03-afc1-6d534df59998\\",\\"decision_id\\":\\"019ca8da-4445-7eba-b4dd-af636e79219f\\",\\"author_id\\":\\"019ca8da-441d-7069-a1fc-f0d0e05d0d25\\",\\"platform\\":\\"TWITTER\\",\\"content\\":\\"A capacitive one: it does not rust. —Antone (Vita)\\",\\"utm_code\\":\\"sensor-1\\",\\"archetype\\":null,\\"reply_type\\":\\"MANUAL\\",\\"approval_status\\":\\"DRAFT\\",\\"drafted_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"edited_by\\":null,\\"pending_since\\":null,\\"approved_by\\":null,\\"approved_at\\":null,\\"reject_reason\\":null,\\"sending_until\\":null,\\"sendings\\":0,\\"sent_at\\":null,\\"posted_at\\":null,\\"platform_post_id\\":null,\\"help_count\\":0,\\"metrics\\":{},\\"snapshot\\":{\\"author\\":{\\"id\\":\\"019ca8da-441d-7069-a1fc-f0d0e05d0d25\\",\\"platform_id\\":\\"of-ask1\\",\\"handle\\":\\"ask1\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false},\\"post\\":{\\"id\\":\\"019ca8da-441d-7496-9e64-70cc21ff1284\\",\\"platform_post_id\\":\\"ask1\\",\\"content\\":\\"What does ask1 ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-03-01T08:00:00.000000Z\\"},\\"decision\\":{\\"id\\":\\"019ca8da-4445-7eba-b4dd-af636e79219f\\",\\"mode\\":\\"HELPFUL\\",\\"composite_score\\":0.7250000000000001,\\"created_at\\":\\"2026-03-01T10:03:22.565451Z\\"}},\\"deleted_at\\":null,\\"delete_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:23.286117Z\\",\\"updated_at\\":\\"2026-03-01T10:03:23.286117Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/replies/019ca8da-4716-7a03-afc1-6d534df59998"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:23.286117', '2026-03-02 10:03:23.286117'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'rival-1', E'\\xba02cd0109fd268eb7bd1f416080319c52102a11cd78e790efb47b92033b46ec', E'{"body": "{\\"id\\":\\"019ca92f-4407-7a9a-b2f9-f4ea66084f38\\",\\"name\\":\\"Acme Soil\\",\\"category_id\\":\\"019ca92f-43df-7ea4-9e45-81fa8e166eae\\",\\"category\\":\\"INDIRECT\\",\\"primary_mechanism\\":\\"Resistive probes.\\",\\"price_point\\":\\"19 €\\",\\"brand_keywords\\":[\\"acme\\",\\"Größe\\",\\"🌱\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:13.063470Z\\",\\"updated_at\\":\\"2026-03-01T11:36:13.063470Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/competitors/019ca92f-4407-7a9a-b2f9-f4ea66084f38"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:13.06347', '2026-03-02 11:36:13.06347'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'seen-1', E'\\x294ceafa7de2b9176730e14cd68fc873b9ff2f476a865011fd2610eb7c76d362', E'{"body": "{\\"items\\":[{\\"index\\":0,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":1,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":2,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":3,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":4,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":5,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":6,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":7,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":8,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":9,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":10,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":11,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":12,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":13,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":14,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":15,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":16,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":17,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":18,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":19,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":20,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":21,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":22,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":23,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":24,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":25,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":26,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":27,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":28,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":29,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":30,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":31,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":32,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":33,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":34,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":35,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":36,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":37,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":38,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":39,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":40,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":41,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":42,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":43,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":44,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":45,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":46,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":47,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":48,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":49,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":50,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":51,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":52,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":53,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":54,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":55,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":56,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":57,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":58,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":59,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":60,\\"status\\":\\"unchanged\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":61,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":62,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":63,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/63/variant\\",\\"code\\":\\"unknown\\",\\"message\\":\\"is no variant of the newest phase\\"}]},{\\"index\\":64,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/64/variant\\",\\"code\\":\\"required\\",\\"message\\":\\"is required where units are assigned outside\\"}]},{\\"index\\":65,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/65/unit\\",\\"code\\":\\"empty\\",\\"message\\":\\"must not be empty\\"}]},{\\"index\\":66,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/66/unit\\",\\"code\\":\\"wrong_type\\",\\"message\\":\\"must be a string\\"}]},{\\"index\\":67,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]}]}", "status": 200, "headers": []}', '2026-03-01 11:36:28.517752', '2026-03-02 11:36:28.517752'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'stop-1', E'\\xdba9258d58b822827cb5605e75275d7eeaa01e76bf5d5e5e2d6acd9251307a3c', E'{"body": "{\\"id\\":\\"019ca8da-5872-7178-91df-e7c82001aae0\\",\\"author_id\\":\\"019ca8da-57aa-7858-8ca8-734531c11722\\",\\"reason\\":\\"Asked us to stop.\\",\\"ends_at\\":null,\\"added_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:27.730224Z\\",\\"updated_at\\":\\"2026-03-01T10:03:27.730224Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/do-not-contact/019ca8da-5872-7178-91df-e7c82001aae0"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:27.730224', '2026-03-02 10:03:27.730224'),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'make-rita', E'\\x156961bbf367201729935abb1a7df4c7ccbe26ee9b5b8ddcbdb8cdf780f853f4', E'{"body": "{\\"id\\":\\"019ca8a1-3d5f-71fe-b326-b5ea185fd7d6\\",\\"email\\":\\"carl@example.org\\",\\"display_name\\":\\"Carl\\",\\"role\\":\\"learner\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca8a1-3d5f-71fe-b326-b5ea185fd7d6"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:05.247267', '2026-03-02 09:01:05.247267'),
('019ca8da-43cd-748e-86b2-26d93c5ba400', 'chance-1', E'\\x58f762cdde727ae1b07a17f50639ca34a4ead1dba2676d6fd2736905543541ea', E'{"body": "{\\"id\\":\\"019ca92f-9199-7354-afd1-f4175f5f5e77\\",\\"post_id\\":\\"019ca92f-9149-70bb-ab31-526c12862fec\\",\\"sss_score\\":0.9,\\"ars_score\\":0.7,\\"evs_score\\":0.5,\\"trs_score\\":0.8,\\"composite_score\\":0.7250000000000001,\\"mode\\":\\"HELPFUL\\",\\"archetype\\":null,\\"signals\\":{\\"question\\":true},\\"safety_flags\\":[],\\"temporal_context\\":null,\\"competitor_detected\\":false,\\"is_power_user\\":false,\\"experiment_id\\":null,\\"experiment_variant\\":null,\\"is_randomized_experiment\\":true,\\"predicted_mode\\":\\"HYBRID\\",\\"weights\\":{\\"segment_type\\":\\"global\\",\\"segment_key\\":\\"global\\",\\"version\\":1},\\"decided_by\\":\\"019ca8da-43cd-748e-86b2-26d93c5ba400\\",\\"created_at\\":\\"2026-03-01T11:36:32.921822Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/decisions/019ca92f-9199-7354-afd1-f4175f5f5e77"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:32.921822', '2026-03-02 11:36:32.921822'),
('019ca8da-43cd-748e-86b2-26d93c5ba400', 'chance-2', E'\\x87e6932c13e39f9473870c543d05e3eb561cc65d6f34f90232b466f7f2854550', E'{"body": "{\\"id\\":\\"019ca92f-937a-703a-8114-ffc0beb59ce4\\",\\"decision_id\\":\\"019ca92f-9171-7883-bdbb-7f1539802301\\",\\"predicted_mode\\":\\"ENGAGEMENT\\",\\"actual_mode\\":\\"HELPFUL\\",\\"predicted_outcome\\":0.1,\\"actual_outcome\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:33.402266Z\\",\\"updated_at\\":\\"2026-03-01T11:36:33.402266Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/learning/randomized-experiments/019ca92f-937a-703a-8114-ffc0beb59ce4"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:33.402266', '2026-03-02 11:36:33.402266'),
('019ca8da-43cd-748e-86b2-26d93c5ba400', 'mention-1', E'\\xd51539d142e123f1f729485575403b2c18e7d54831ca475bdaf1a9fe7d154827', E'{"body": "{\\"id\\":\\"019ca92f-4d19-7428-a1a2-5ea671f7448d\\",\\"post_id\\":\\"019ca92f-4c79-786e-b895-3782289b5072\\",\\"competitor_id\\":\\"019ca92f-4407-7a9a-b2f9-f4ea66084f38\\",\\"sentiment\\":0.1,\\"satisfaction\\":0.5,\\"opportunity_score\\":1.0,\\"replied\\":true,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:15.385616Z\\",\\"updated_at\\":\\"2026-03-01T11:36:15.385616Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/mentions/019ca92f-4d19-7428-a1a2-5ea671f7448d"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:15.385616', '2026-03-02 11:36:15.385616');
INSERT INTO "kpi_metrics" (id, date, platform, metric_type_id, metric_name, value, numerator, denominator, version, created_at, updated_at) VALUES
('019b8d62-7a80-7020-8000-000000000000', '2025-12-22', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '20', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000001', '2025-12-23', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '21', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000002', '2025-12-24', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '22', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000003', '2025-12-25', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '23', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000004', '2025-12-26', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '24', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000005', '2025-12-27', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '25', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000006', '2025-12-28', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '26', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000007', '2025-12-29', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '20', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000008', '2025-12-30', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '21', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000009', '2025-12-31', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '22', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000000a', '2026-01-01', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '23', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000000b', '2026-01-02', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '24', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000000c', '2026-01-03', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '25', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000000d', '2026-01-04', 'TWITTER', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '26', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000000e', '2025-12-22', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '20', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000000f', '2025-12-23', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '21', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000010', '2025-12-24', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '22', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000011', '2025-12-25', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '23', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000012', '2025-12-26', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '24', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000013', '2025-12-27', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '25', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000014', '2025-12-28', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '26', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000015', '2025-12-29', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '20', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000016', '2025-12-30', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '21', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000017', '2025-12-31', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '22', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000018', '2026-01-01', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '23', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000019', '2026-01-02', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '24', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000001a', '2026-01-03', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '25', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000001b', '2026-01-04', 'REDDIT', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '26', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000001c', '2025-12-22', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '20', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000001d', '2025-12-23', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '21', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000001e', '2025-12-24', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '22', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000001f', '2025-12-25', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '23', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000020', '2025-12-26', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '24', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000021', '2025-12-27', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '25', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000022', '2025-12-28', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '26', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000023', '2025-12-29', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '20', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000024', '2025-12-30', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '21', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000025', '2025-12-31', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '22', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000026', '2026-01-01', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '23', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000027', '2026-01-02', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '24', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000028', '2026-01-03', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '25', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000029', '2026-01-04', 'THREADS', '019b8d62-7a80-7014-8000-00000000000e', 'posts_answered', '26', NULL, NULL, '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002a', '2025-12-22', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002b', '2025-12-23', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002c', '2025-12-24', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002d', '2025-12-25', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002e', '2025-12-26', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002f', '2025-12-27', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000030', '2025-12-28', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000031', '2025-12-29', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000032', '2025-12-30', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000033', '2025-12-31', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000034', '2026-01-01', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000035', '2026-01-02', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000036', '2026-01-03', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000037', '2026-01-04', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000038', '2025-12-22', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000039', '2025-12-23', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003a', '2025-12-24', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003b', '2025-12-25', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003c', '2025-12-26', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003d', '2025-12-27', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003e', '2025-12-28', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003f', '2025-12-29', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000040', '2025-12-30', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000041', '2025-12-31', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000042', '2026-01-01', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000043', '2026-01-02', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000044', '2026-01-03', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000045', '2026-01-04', 'REDDIT', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000046', '2025-12-22', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000047', '2025-12-23', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000048', '2025-12-24', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000049', '2025-12-25', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004a', '2025-12-26', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004b', '2025-12-27', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004c', '2025-12-28', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004d', '2025-12-29', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004e', '2025-12-30', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004f', '2025-12-31', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000050', '2026-01-01', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000051', '2026-01-02', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000052', '2026-01-03', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000053', '2026-01-04', 'THREADS', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019ca92f-67ff-7039-9a83-6909ff309578', '2026-02-18', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'posts', NULL, '0', '0', '1', '2026-03-01 11:36:22.27198', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-70e4-9f06-fa37b3750646', '2026-02-02', 'TWITTER', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'posts', '0.7', NULL, NULL, '3', '2026-03-01 11:36:22.27198', '2026-03-01 11:36:22.392091'),
('019ca92f-67ff-71e6-9f7e-82f5bdef7f8e', '2026-02-03', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'posts', NULL, '41', '90', '2', '2026-03-01 11:36:22.27198', '2026-03-01 11:36:22.392091'),
('019ca92f-67ff-7547-8189-887cf282d920', '2026-02-18', 'TWITTER', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'posts', '0', NULL, NULL, '1', '2026-03-01 11:36:22.27198', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7b27-9a3b-d50a41449df5', '1000-01-01', 'TWITTER', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'posts', '1e+15', NULL, NULL, '1', '2026-03-01 11:36:22.27198', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7d19-a82b-987287ff0c71', '2026-02-03', 'TWITTER', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'posts', '3.5', NULL, NULL, '2', '2026-03-01 11:36:22.27198', '2026-03-01 11:36:24.914422'),
('019ca92f-67ff-7f72-ae60-c5ad08547f30', '2026-02-02', 'TWITTER', '019ca8b0-dcdd-779a-b9dc-9ee058132410', 'posts', NULL, '9', '10', '1', '2026-03-01 11:36:22.27198', '2026-03-01 11:36:22.27198'),
('019ca92f-6850-77c1-b82d-c9092a0b9869', '2026-03-01', 'TWITTER', '019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'posts', '7', NULL, NULL, '1', '2026-03-01 11:36:22.352054', '2026-03-01 11:36:22.352054');
INSERT INTO "kpi_revisions" (metric_id, version, value, numerator, denominator, created_at) VALUES
('019ca92f-67ff-70e4-9f06-fa37b3750646', '1', '0.1', NULL, NULL, '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-70e4-9f06-fa37b3750646', '2', '0.5', NULL, NULL, '2026-03-01 11:36:22.352054'),
('019ca92f-67ff-71e6-9f7e-82f5bdef7f8e', '1', NULL, '1', '90', '2026-03-01 11:36:22.27198'),
('019ca92f-67ff-7d19-a82b-987287ff0c71', '1', '0.2', NULL, NULL, '2026-03-01 11:36:22.27198');
INSERT INTO "kpi_types" (id, name, description, is_active, aggregation_type, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000e', 'VOLUME', 'How many there were.', 'true', 'sum', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-00000000000f', 'SENTIMENT', 'How people felt.', 'true', 'average', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000010', 'FOLLOWERS', 'How many follow.', 'true', 'last', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000011', 'PEAK', 'The most at once.', 'true', 'maximum', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b0-dcdd-779a-b9dc-9ee058132410', 'RATE', '', 'true', 'ratio', '1', '2026-03-01 09:18:09.117644', '2026-03-01 09:18:09.117644'),
('019ca92f-67d7-7d75-a9c4-cb687dee1c2d', 'COUNT', '', 'false', 'average', '3', '2026-03-01 11:36:22.231943', '2026-03-01 11:36:24.874385');
INSERT INTO "learning_events" (id, date, adjustment_type, adjustment, predicted_improvement, baseline_performance, actual_improvement, accuracy, evaluated_at, version, created_at, updated_at) VALUES
('019b8d62-7a80-7028-8000-000000000000', '2026-01-05 17:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.25', '0.5', '0.125', '0.5', '2026-01-05 17:10:00', '2', '2026-01-05 17:00:00', '2026-01-05 17:10:00'),
('019b8d62-7a80-7028-8000-000000000001', '2026-01-05 17:01:00', 'keywords', '{"added": ["greenhouse"]}', '0.5', '0.5', NULL, NULL, NULL, '1', '2026-01-05 17:01:00', '2026-01-05 17:01:00'),
('019ca92f-8887-78c2-bc98-0c8d2b5f009d', '2026-03-01 11:36:30.599676', 'Größe 🌱', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.5', '0.3333333333333333', '0.375', '0.75', '2026-03-01 11:36:31.640638', '6', '2026-03-01 11:36:30.599676', '2026-03-01 11:36:31.640638'),
('019ca92f-88d7-76a5-a667-c3798518f9e8', '2026-01-02 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.5', NULL, NULL, NULL, NULL, '1', '2026-03-01 11:36:30.67975', '2026-03-01 11:36:30.67975'),
('019ca92f-88ff-7442-9483-583124f00fee', '2026-01-03 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0', NULL, '0', '1', '2026-03-01 11:36:32.161119', '3', '2026-03-01 11:36:30.719787', '2026-03-01 11:36:32.161119'),
('019ca92f-8927-765b-a32a-38a593229614', '1000-01-01 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '-1e+300', NULL, NULL, NULL, NULL, '1', '2026-03-01 11:36:30.759824', '2026-03-01 11:36:30.759824');
INSERT INTO "lesson_progress" (account_id, lesson_id, started_at, completed_at, created_at, updated_at) VALUES
('019b8d62-7a80-7001-8000-000000000002', '019b8d62-7a80-7003-8000-000000000000', '2026-01-05 10:01:00', '2026-01-05 10:15:00', '2026-01-05 10:15:00', '2026-01-05 10:15:00'),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', '2026-03-01 09:01:15.376628', '2026-03-01 09:01:15.456702', '2026-03-01 09:01:15.376628', '2026-03-01 09:01:15.456702');
INSERT INTO "lessons" (id, event_id, slug, title, video_url, duration_seconds, "position", published, version, created_at, updated_at, body) VALUES
('019b8d62-7a80-7003-8000-000000000000', '019b8d62-7a80-7002-8000-000000000000', 'first-look', 'A first look', NULL, '900', '0', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', '# A first look

A short text of *How to learn*.
'),
('019b8d62-7a80-7003-8000-000000000001', '019b8d62-7a80-7002-8000-000000000000', 'going-deeper', 'Going deeper', NULL, '900', '1', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', '# Going deeper

A short text of *How to learn*.
'),
('019b8d62-7a80-7003-8000-00000000000a', '019b8d62-7a80-7002-8000-000000000001', 'first-look', 'A first look', NULL, '900', '0', 'true', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00', '# A first look

A short text of *Reading evidence*.
'),
('019b8d62-7a80-7003-8000-00000000000b', '019b8d62-7a80-7002-8000-000000000001', 'going-deeper', 'Going deeper', NULL, '900', '1', 'true', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00', '# Going deeper

A short text of *Reading evidence*.
'),
('019b8d62-7a80-7003-8000-000000000014', '019b8d62-7a80-7002-8000-000000000002', 'first-look', 'A first look', NULL, '900', '0', 'true', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00', '# A first look

A short text of *Asking questions*.
'),
('019b8d62-7a80-7003-8000-000000000015', '019b8d62-7a80-7002-8000-000000000002', 'going-deeper', 'Going deeper', NULL, '900', '1', 'true', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00', '# Going deeper

A short text of *Asking questions*.
'),
('019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'intro', 'Einführung', 'https://example.org/film?x=1', '31622400', '0', 'true', '2', '2026-03-01 09:01:12.574038', '2026-03-01 09:01:17.578663', '# Einführung

  kept as it came 
'),
('019ca8a1-5a26-7427-ba53-b0aea129344e', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'wiring', 'Wiring 🔌', 'https://example.org/film?x=1', '31622400', '1', 'true', '1', '2026-03-01 09:01:12.614075', '2026-03-01 09:01:12.614075', 'a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
'),
('019ca8a1-5a4e-726e-9a43-6e7599ece59d', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'extra-2', 'Extrá', NULL, NULL, '2', 'false', '4', '2026-03-01 09:01:12.654112', '2026-03-01 09:01:13.855222', ''),
('019ca8a1-5a76-7227-aa4f-1c00267c6bb8', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'end', 'The end', 'https://example.org/film?x=1', '31622400', '3', 'true', '1', '2026-03-01 09:01:12.694149', '2026-03-01 09:01:12.694149', '# The end

  kept as it came 
'),
('019ca8b0-d443-7164-b105-41774c69dbd4', '019ca8b0-d443-7586-a13d-1e0e160bfda9', 'space-it-out', 'Space it out', NULL, '600', '1', 'true', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609', '# Space it out

In the 1880s Hermann Ebbinghaus did something tedious and great. He learned long lists of meaningless
syllables by heart, waited, and learned them again, noting how much less work the second time took. What he
saved was his measure of what had stayed. After 20 minutes he saved 58 % of the work, after an hour 44 %, after
a day 34 %, after a month 21 %. The curve is among this lesson''s materials.

It says two things. **Most of what goes, goes early**: the first hour costs more than the following month. And
**the rest is stubborn**: after a month a fifth was still there, of syllables that meant nothing at all.

## Why waiting helps

Suppose you have two hours. You can spend them in one evening, or one today and one next week. The total is the
same, but the second plan leaves you with more. That is the *spacing effect*, one of the oldest and best
confirmed findings about memory. It holds for vocabulary, for mathematics, for surgery and for the piano.

Cramming is not useless. If the exam is tomorrow and nothing after it matters, it works. It is only that what
came in one evening goes nearly as quickly.

## How long to wait

That depends on how long you want to remember. In a large study in 2008 Nicholas Cepeda and colleagues varied
both the gap between two sessions and the time until the test. The best gap grew with the time until the test,
while its share of that time fell: about 20 to 40 % when the test came a week later, about 5 to 10 % when it came
a year later.

For everyday use:

- You need it in some weeks: repeat after about **a fifth** of that time. An exam in 20 days asks for a first
  repetition after about 4 days.
- You need it for a year or more: begin with days, then weeks, then once a month or so.
- When in doubt, wait a little longer than feels comfortable. Too short a gap costs more than one somewhat
  too long.

## How to do it

Keep a stack of cards, on paper or in a program: a question on one side, the answer on the other. Recall before
you turn a card. If you were right, put it into a pile that you see less often; if you were wrong, into the pile
for tomorrow. What you know well takes hardly any time, and your time goes where it is needed.
'),
('019ca8b0-d443-7839-ac1f-01ee87f626f2', '019ca8b0-d443-7586-a13d-1e0e160bfda9', 'remember-by-recalling', 'Remember by recalling', NULL, '600', '0', 'true', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609', '# Remember by recalling

Most people study by reading again. It feels good: the second time the text flows, every sentence looks
familiar, and familiar feels like known. It is a poor guide. Recognising a sentence on the page and finding
it in your head without the page are two different skills, and life asks for the second.

The remedy is simple and a little uncomfortable: **close the book and recall.** Write down, say aloud or
sketch what you remember, and only then look. Researchers call it *retrieval practice*; that tests help
people to remember, and do not only measure what they remember, is called the *testing effect*.

## What happens when it is measured

In 2006 Henry Roediger and Jeffrey Karpicke let students read short prose passages. Some passages were then
read a second time. Of others the students wrote down, without the text, whatever came to mind. This is how much
of a passage came back in a later test:

| test after | read twice | read once, then recalled |
|---|---:|---:|
| 5 minutes | 81 % | 75 % |
| 2 days | 54 % | 68 % |
| 1 week | 42 % | 56 % |

Look at the first row, because it explains why so many of us study badly. Right after studying, reading again
*wins*. Whoever judges a method by how it feels at the end of the evening will choose the wrong one. After two
days the order has turned, and it stays turned. The table is among this lesson''s materials as a CSV file.

## How to do it

1. Read a section, no more than you can tell a friend in a minute or two.
2. Close it. Write what it said, in your own words, in any order.
3. Open it again and mark in another colour what was missing or wrong.
4. Go on. At the end of the day, recall the headings first, then what stood below each.

Three things make it work better:

- **Try before you look, even if you fail.** A wrong guess that is corrected soon does no harm, and the answer
  sticks better than one that was simply read.
- **Check afterwards.** Recalling without feedback can train mistakes.
- **Let it be hard.** If recall is effortless, you waited too little or asked too little.

## Try it now

Without scrolling up: what was done with the two kinds of passages, and which was ahead after five minutes?
Then take the quiz below. It is not there to judge you. It *is* the lesson.
'),
('019ca8b0-d443-7d2b-adb8-ba06c0498a47', '019ca8b0-d443-7586-a13d-1e0e160bfda9', 'mix-sleep-and-plan', 'Mix, sleep and plan', NULL, '600', '2', 'true', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609', '# Mix, sleep and plan

You now have the two strongest tools: recall, and space. When John Dunlosky and colleagues reviewed ten popular
study techniques in 2013, exactly these two, *practice testing* and *distributed practice*, were rated as highly
useful. Rereading, highlighting and summarising, which most students rely on, were rated low. This lesson adds
three habits that make the tools work in a real week.

## Mix what is alike

Suppose you practise four kinds of exercises. In blocks you do all of the first kind, then all of the second.
Mixed, you never know which kind comes next. Doug Rohrer and Kelli Taylor compared the two with students who
computed volumes of solids. During practice those who worked in blocks solved 89 %, those who mixed 60 %. A week
later the blocks had left 20 %, the mixture 63 %.

The reason is plain: in a block you need not decide *which* method fits, since it is the one you used a
minute ago. In an exam, and at work, that decision is half of the task. So once you have understood each
kind, shuffle.

## Sleep on it

While you sleep, the day''s memories are strengthened and tied to older ones. A night cut short after learning
costs part of what you learned, and tiredness the next day makes new learning harder. An hour of sleep traded
for an hour of cramming is rarely a good trade. Spaced sessions have a quiet advantage here: there is a night
between them.

## Plan for the person you are

- **Decide when and where.** "On Tuesdays after lunch, in the library" is done far more often than "this week".
- **Make the start small.** Ten minutes count. Most of the resistance is in the first two of them.
- **Stop while it is going well**, and note the next step. Tomorrow''s start is then already prepared.
- **Once a week, look back.** What could you recall that you could not a week ago? What do you avoid?

The study plan among the materials fits on a page. Copy it, fill in one thing that you want to learn, and put
the first three dates into your calendar before you close this lesson.

Then take the last quiz. It draws four questions from all three lessons, in an order of its own: spaced,
mixed, and by recall.
'),
('019ca8b0-d5ab-7b3a-935c-2479b0567cf6', '019ca8b0-d5ab-7476-a78d-677a5d64129f', 'one', 'One', NULL, NULL, '1', 'true', '1', '2026-03-01 09:18:07.275942', '2026-03-01 09:18:07.275942', 'Text.
'),
('019ca8b0-d5d3-7179-b191-92821d046503', '019ca8b0-d5ab-7476-a78d-677a5d64129f', 'three', 'Three', NULL, NULL, '0', 'true', '1', '2026-03-01 09:18:07.315979', '2026-03-01 09:18:07.315979', 'New.'),
('019ca92f-b401-71ae-9a19-630ae6fef7b0', '019ca92f-b3d9-7273-8e9d-5ff2ed26c154', 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'ﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀ', NULL, NULL, '0', 'false', '1', '2026-03-01 11:36:41.729962', '2026-03-01 11:36:41.729962', '﻿');
INSERT INTO "login_failures" (failure_key, failures, window_started_at, blocked_until, created_at, updated_at) VALUES
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224', '5', '2026-03-01 11:36:41.970184', '2026-03-01 11:37:42.130332', '2026-03-01 11:36:41.970184', '2026-03-01 11:36:42.130332'),
('address:192.0.2.7', '5', '2026-03-01 11:36:41.970184', NULL, '2026-03-01 11:36:41.970184', '2026-03-01 11:36:42.130332');
INSERT INTO "materials" (id, lesson_id, kind, title, url, file_id, file_name, media_type, "position", version, created_at, updated_at) VALUES
('019b8d62-7a80-7004-8000-000000000000', '019b8d62-7a80-7003-8000-000000000000', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7004-8000-000000000001', '019b8d62-7a80-7003-8000-000000000001', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7004-8000-00000000000a', '019b8d62-7a80-7003-8000-00000000000a', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('019b8d62-7a80-7004-8000-00000000000b', '019b8d62-7a80-7003-8000-00000000000b', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('019b8d62-7a80-7004-8000-000000000014', '019b8d62-7a80-7003-8000-000000000014', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('019b8d62-7a80-7004-8000-000000000015', '019b8d62-7a80-7003-8000-000000000015', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('019ca8a1-6811-7c6d-9973-62a615d4dd95', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'link', 'Further reading', 'https://example.org/a?b=ü#c', NULL, NULL, NULL, '2', '2', '2026-03-01 09:01:16.177368', '2026-03-01 09:01:17.338441'),
('019ca8a1-6839-7147-925d-cb4c72d9adec', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'file', 'Notes', NULL, '019ca8a1-6b0a-7146-b806-23db81dfcc34', 'notes 📝.txt', 'text/markdown', '3', '3', '2026-03-01 09:01:16.217405', '2026-03-01 09:01:16.938071'),
('019ca8a1-6861-7db0-ba25-be57607569e2', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'file', 'Wiring', NULL, '019ca8a1-6b5a-77e1-8ad1-a40c29d3a3bf', 'schön.png', 'image/png', '1', '4', '2026-03-01 09:01:16.257442', '2026-03-01 09:01:17.178293'),
('019ca8b0-d443-7048-b3bf-a4af12bbd602', '019ca8b0-d443-7d2b-adb8-ba06c0498a47', 'link', 'Dunlosky and others 2013: Improving Students'' Learning', 'https://doi.org/10.1177/1529100612453266', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-720e-b335-b075b2a02c90', '019ca8b0-d443-7164-b105-41774c69dbd4', 'link', 'Cepeda and others 2008: Spacing Effects in Learning', 'https://doi.org/10.1111/j.1467-9280.2008.02209.x', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-79a4-b237-9299a9b80199', '019ca8b0-d443-7164-b105-41774c69dbd4', 'file', 'The forgetting curve', NULL, '019ca8b0-d443-7b2d-8d4f-128d57c22ee2', 'forgetting-curve.svg', 'image/svg+xml', '0', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-79cf-813c-ec4da286d51e', '019ca8b0-d443-7839-ac1f-01ee87f626f2', 'link', 'Roediger and Karpicke 2006: Test-Enhanced Learning', 'https://doi.org/10.1111/j.1467-9280.2006.01693.x', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-79e0-8ebe-d53d9bd338f5', '019ca8b0-d443-7839-ac1f-01ee87f626f2', 'file', 'Reading twice and recalling, compared', NULL, '019ca8b0-d443-7f31-83de-a24704fbcc16', 'recall-experiment.csv', 'text/csv', '0', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7c7b-8c06-ed59c057f205', '019ca8b0-d443-7d2b-adb8-ba06c0498a47', 'file', 'Study plan to copy', NULL, '019ca8b0-d443-7473-8749-60ac87b05a0b', 'study-plan.md', 'text/markdown', '0', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d5ab-7a77-a389-abe83bde0e32', '019ca8b0-d5ab-7b3a-935c-2479b0567cf6', 'file', 'F', NULL, '019ca8b0-d5ab-710a-9a44-761621a85c1c', 'größe.txt', 'text/plain', '1', '1', '2026-03-01 09:18:07.275942', '2026-03-01 09:18:07.275942'),
('019ca8b0-d5d3-797c-a77b-3818e632bee7', '019ca8b0-d5ab-7b3a-935c-2479b0567cf6', 'link', 'Another link', 'https://example.org/ü', NULL, NULL, NULL, '0', '1', '2026-03-01 09:18:07.315979', '2026-03-01 09:18:07.315979');
INSERT INTO "notes" (id, subject, post_id, author_id, reply_id, escalation_id, text, written_by, version, created_at, updated_at) VALUES
('019b8d62-7a80-701b-8000-000000000000', 'post', '019b8d62-7a80-7016-8000-000000000004', NULL, NULL, NULL, 'Asked for a whole class: worth a second look.', '019b8d62-7a80-7001-8000-000000000001', '1', '2026-01-05 12:20:00', '2026-01-05 12:20:00'),
('019ca92f-325b-7f71-8d46-5a29772e454b', 'post', '019ca8f7-4b17-7f30-9256-63d17a726247', NULL, NULL, NULL, 'About the post_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:08.539289', '2026-03-01 11:36:08.539289'),
('019ca92f-32fb-7f9d-a33e-d60166c59aba', 'author', NULL, '019ca8f7-4b17-7912-aec3-4e38af85bf93', NULL, NULL, 'About the author_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:08.699437', '2026-03-01 11:36:08.699437'),
('019ca92f-339b-7bf4-b551-1e1ea7de4f1d', 'reply', NULL, NULL, '019ca8f7-4b67-72a3-9f3e-5ce2ff917e5b', NULL, 'About the reply_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:08.859585', '2026-03-01 11:36:08.859585'),
('019ca92f-343b-795a-8409-6a9ea8d5148d', 'escalation', NULL, NULL, NULL, '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'About the escalation_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:09.019733', '2026-03-01 11:36:09.019733'),
('019ca92f-34db-79ab-a446-14d500b370b0', 'post', '019ca8f7-4b17-7f30-9256-63d17a726247', NULL, NULL, NULL, 'Asked the same last week.', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:09.179881', '2026-03-01 11:36:09.179881'),
('019ca92f-37fc-756d-ab84-a24f9664b2e0', 'escalation', NULL, NULL, NULL, '019ca8f7-4b8f-7456-ab47-cfa382f13360', 'I look at it tomorrow.', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', '2026-03-01 11:36:09.980621', '2026-03-01 11:36:10.26088');
INSERT INTO "post_categories" (category, post_id, platform, is_power_user, available_at, created_at) VALUES
('answers', '019ca8da-441d-7496-9e64-70cc21ff1284', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:22.525414'),
('answers', '019ca8da-4ebf-7044-a9e4-55a6455265c7', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:25.24793'),
('answers', '019ca8da-5551-7245-a191-6263b39740bc', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:26.929484'),
('answers', '019ca8da-57aa-7bfa-b250-ee9c580d470a', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:27.530039'),
('answers', '019ca8da-5a2a-7b27-a686-8f965e61884e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:28.170631'),
('answers', '019ca8f6-c1bc-77d7-b908-1d6eea043074', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:29.692037'),
('answers', '019ca8f6-c2ac-705e-b565-ea53edc25a84', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:29.932259'),
('answers', '019ca8f6-c39c-77eb-890b-96b303bb3455', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:30.172481'),
('answers', '019ca8f7-4165-758c-b11e-6db9e334b602', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:02.373591'),
('answers', '019ca8f7-4436-7296-8642-ab18e737667b', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:03.094257'),
('answers', '019ca8f7-4b17-7f30-9256-63d17a726247', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:04.855885'),
('answers', '019ca92f-3cad-7344-b96a-81a47e7d2ec2', 'TWITTER', 'false', '2026-03-01 11:36:12.182656', '2026-03-01 11:36:12.182656'),
('answers', '019ca92f-4c79-786e-b895-3782289b5072', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:15.225468'),
('answers', '019ca92f-58d4-7f8d-8353-9ec887a7889f', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:18.388391'),
('answers', '019ca92f-5c45-784a-aa48-0ba5a3dcf0eb', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:19.269205'),
('answers', '019ca92f-5cbd-77e3-96ac-ae0cb510271c', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:19.389316'),
('answers', '019ca92f-9943-727f-bdf2-999abb138e5e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:34.883635'),
('c0', '019ca8b0-e31f-72b1-84be-de1b1771ff36', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-03-01 09:18:10.719124'),
('c0', '019ca8b0-e31f-7557-8734-15ac33bba53b', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-03-01 09:18:10.719124'),
('c0', '019ca8b0-e31f-7711-8596-e32b00b1055d', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-03-01 09:18:10.719124'),
('c0', '019ca8b0-e31f-77d2-acd3-ab1deba65b5c', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-03-01 09:18:10.719124'),
('c0', '019ca8b0-e31f-7c61-b4f7-8618d27c76e9', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-03-01 09:18:10.719124'),
('c0', '019ca8b0-e31f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-03-01 09:18:10.719124'),
('c0', '019ca8b0-e31f-7e90-926a-977f603d7325', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-708c-b96c-b807df9b8397', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-746b-80b1-298184eddcb8', 'REDDIT', 'false', '2026-03-01 09:20:49.042195', '2026-03-01 09:20:49.042195'),
('c1', '019ca8b0-e31f-7710-b2db-2cad9dfa0676', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-7787-8fef-cca54d148d77', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-7822-b2d4-63a88e8691d0', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-788c-95d1-1243fd95d5bd', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-7a7b-924f-3beb750700ca', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-7b95-ac37-5f09de83b308', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-7d1e-b64c-876e1691e197', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-03-01 09:18:10.719124'),
('c1', '019ca8b0-e31f-7d22-a992-2510cf58c093', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-03-01 09:18:10.719124'),
('connectivity', '019b8d62-7a80-7016-8000-000000000001', 'TWITTER', 'false', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('connectivity', '019b8d62-7a80-7016-8000-000000000006', 'REDDIT', 'false', '2026-01-05 09:06:00', '2026-01-05 09:06:00'),
('connectivity', '019b8d62-7a80-7016-8000-00000000000b', 'THREADS', 'false', '2026-01-05 09:11:00', '2026-01-05 09:11:00'),
('hardware', '019b8d62-7a80-7016-8000-000000000000', 'TWITTER', 'true', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('hardware', '019b8d62-7a80-7016-8000-000000000005', 'REDDIT', 'true', '2026-01-05 09:05:00', '2026-01-05 09:05:00'),
('hardware', '019b8d62-7a80-7016-8000-00000000000a', 'THREADS', 'true', '2026-01-05 09:10:00', '2026-01-05 09:10:00'),
('hardware', '019ca8b0-e31f-708c-b96c-b807df9b8397', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-72b1-84be-de1b1771ff36', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-746b-80b1-298184eddcb8', 'REDDIT', 'false', '2026-03-01 09:20:49.042195', '2026-03-01 09:20:49.042195'),
('hardware', '019ca8b0-e31f-7557-8734-15ac33bba53b', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7710-b2db-2cad9dfa0676', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7711-8596-e32b00b1055d', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7787-8fef-cca54d148d77', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-77d2-acd3-ab1deba65b5c', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7822-b2d4-63a88e8691d0', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-788c-95d1-1243fd95d5bd', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7a7b-924f-3beb750700ca', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7b95-ac37-5f09de83b308', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7c61-b4f7-8618d27c76e9', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7d1e-b64c-876e1691e197', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7d22-a992-2510cf58c093', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-03-01 09:18:10.719124'),
('hardware', '019ca8b0-e31f-7e90-926a-977f603d7325', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-03-01 09:18:10.719124'),
('learning', '019b8d62-7a80-7016-8000-000000000003', 'TWITTER', 'false', '2026-01-05 09:03:00', '2026-01-05 09:03:00'),
('learning', '019b8d62-7a80-7016-8000-000000000004', 'TWITTER', 'false', '2026-01-05 09:04:00', '2026-01-05 09:04:00'),
('learning', '019b8d62-7a80-7016-8000-000000000008', 'REDDIT', 'false', '2026-01-05 09:08:00', '2026-01-05 09:08:00'),
('learning', '019b8d62-7a80-7016-8000-000000000009', 'REDDIT', 'false', '2026-01-05 09:09:00', '2026-01-05 09:09:00'),
('learning', '019b8d62-7a80-7016-8000-00000000000d', 'THREADS', 'false', '2026-01-05 09:13:00', '2026-01-05 09:13:00'),
('learning', '019b8d62-7a80-7016-8000-00000000000e', 'THREADS', 'false', '2026-01-05 09:14:00', '2026-01-05 09:14:00'),
('projects', '019b8d62-7a80-7016-8000-000000000002', 'TWITTER', 'true', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('projects', '019b8d62-7a80-7016-8000-000000000007', 'REDDIT', 'true', '2026-01-05 09:07:00', '2026-01-05 09:07:00'),
('projects', '019b8d62-7a80-7016-8000-00000000000c', 'THREADS', 'true', '2026-01-05 09:12:00', '2026-01-05 09:12:00');
INSERT INTO "post_queue" (post_id, platform, is_power_user, queue_at, available_at, leased_until, lease_hash, delivery_count, created_at, updated_at, claimed_at) VALUES
('019b8d62-7a80-7016-8000-000000000000', 'TWITTER', 'true', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL, '0', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7016-8000-000000000001', 'TWITTER', 'false', '2026-01-05 09:01:00', '2026-01-05 09:01:00', NULL, NULL, '0', '2026-01-05 09:01:00', '2026-01-05 09:01:00', NULL),
('019b8d62-7a80-7016-8000-000000000002', 'TWITTER', 'true', '2026-01-05 09:02:00', '2026-01-05 09:02:00', NULL, NULL, '0', '2026-01-05 09:02:00', '2026-01-05 09:02:00', NULL),
('019b8d62-7a80-7016-8000-000000000003', 'TWITTER', 'false', '2026-01-05 09:03:00', '2026-01-05 09:03:00', NULL, NULL, '0', '2026-01-05 09:03:00', '2026-01-05 09:03:00', NULL),
('019b8d62-7a80-7016-8000-000000000004', 'TWITTER', 'false', '2026-01-05 09:04:00', '2026-01-05 09:04:00', NULL, NULL, '0', '2026-01-05 09:04:00', '2026-01-05 09:04:00', NULL),
('019b8d62-7a80-7016-8000-000000000005', 'REDDIT', 'true', '2026-01-05 09:05:00', '2026-01-05 09:05:00', NULL, NULL, '0', '2026-01-05 09:05:00', '2026-01-05 09:05:00', NULL),
('019b8d62-7a80-7016-8000-000000000006', 'REDDIT', 'false', '2026-01-05 09:06:00', '2026-01-05 09:06:00', NULL, NULL, '0', '2026-01-05 09:06:00', '2026-01-05 09:06:00', NULL),
('019b8d62-7a80-7016-8000-000000000007', 'REDDIT', 'true', '2026-01-05 09:07:00', '2026-01-05 09:07:00', NULL, NULL, '0', '2026-01-05 09:07:00', '2026-01-05 09:07:00', NULL),
('019b8d62-7a80-7016-8000-000000000008', 'REDDIT', 'false', '2026-01-05 09:08:00', '2026-01-05 09:08:00', NULL, NULL, '0', '2026-01-05 09:08:00', '2026-01-05 09:08:00', NULL),
('019b8d62-7a80-7016-8000-000000000009', 'REDDIT', 'false', '2026-01-05 09:09:00', '2026-01-05 09:09:00', NULL, NULL, '0', '2026-01-05 09:09:00', '2026-01-05 09:09:00', NULL),
('019b8d62-7a80-7016-8000-00000000000a', 'THREADS', 'true', '2026-01-05 09:10:00', '2026-01-05 09:10:00', NULL, NULL, '0', '2026-01-05 09:10:00', '2026-01-05 09:10:00', NULL),
('019b8d62-7a80-7016-8000-00000000000b', 'THREADS', 'false', '2026-01-05 09:11:00', '2026-01-05 09:11:00', NULL, NULL, '0', '2026-01-05 09:11:00', '2026-01-05 09:11:00', NULL),
('019b8d62-7a80-7016-8000-00000000000c', 'THREADS', 'true', '2026-01-05 09:12:00', '2026-01-05 09:12:00', NULL, NULL, '0', '2026-01-05 09:12:00', '2026-01-05 09:12:00', NULL),
('019b8d62-7a80-7016-8000-00000000000d', 'THREADS', 'false', '2026-01-05 09:13:00', '2026-01-05 09:13:00', NULL, NULL, '0', '2026-01-05 09:13:00', '2026-01-05 09:13:00', NULL),
('019b8d62-7a80-7016-8000-00000000000e', 'THREADS', 'false', '2026-01-05 09:14:00', '2026-01-05 09:14:00', NULL, NULL, '0', '2026-01-05 09:14:00', '2026-01-05 09:14:00', NULL),
('019ca8b0-e22e-7371-81a8-76b5861dc864', 'TWITTER', 'false', NULL, '2026-02-01 08:00:00', NULL, NULL, '1', '2026-03-01 09:18:10.478902', '2026-03-01 09:18:11.479827', NULL),
('019ca8b0-e31f-708c-b96c-b807df9b8397', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-02-01 08:09:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:20:48.922084', NULL),
('019ca8b0-e31f-72a3-ac50-a052164e0a80', 'THREADS', 'false', NULL, '2026-02-01 08:06:00', NULL, NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:11.800123', NULL),
('019ca8b0-e31f-72b1-84be-de1b1771ff36', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-02-01 08:14:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-746b-80b1-298184eddcb8', 'REDDIT', 'false', '2026-03-01 09:20:49.042195', '2026-03-01 09:20:49.042195', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:20:49.042195', NULL),
('019ca8b0-e31f-7557-8734-15ac33bba53b', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-02-01 08:22:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7574-a693-6c55172458b1', 'REDDIT', 'false', NULL, '2026-02-01 08:12:00', NULL, NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:12.080382', NULL),
('019ca8b0-e31f-7710-b2db-2cad9dfa0676', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-02-01 08:13:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7711-8596-e32b00b1055d', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-02-01 08:24:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7787-8fef-cca54d148d77', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-02-01 08:11:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-77d2-acd3-ab1deba65b5c', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-02-01 08:16:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7822-b2d4-63a88e8691d0', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-02-01 08:15:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-788c-95d1-1243fd95d5bd', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-02-01 08:27:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-793e-96a1-8d36b6ef49f9', 'REDDIT', 'false', NULL, '2026-02-01 08:04:00', NULL, NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:12.040345', NULL),
('019ca8b0-e31f-7a26-885e-b2f3dd822df6', 'THREADS', 'false', NULL, '2026-02-01 08:08:00', NULL, NULL, '5', '2026-03-01 09:18:10.719124', '2026-03-01 09:20:48.84201', NULL),
('019ca8b0-e31f-7a7b-924f-3beb750700ca', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-02-01 08:23:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7a9c-b6f5-f80694b81c1d', 'THREADS', 'false', NULL, '2026-02-01 08:07:00', NULL, NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:11.84016', NULL),
('019ca8b0-e31f-7abf-b5e6-a8d117f5a616', 'TWITTER', 'false', NULL, '2026-02-01 08:29:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7b29-956f-8a43f26e9336', 'TWITTER', 'false', NULL, '2026-02-01 08:02:00', NULL, NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:12.360641', NULL),
('019ca8b0-e31f-7b95-ac37-5f09de83b308', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-02-01 08:21:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7c61-b4f7-8618d27c76e9', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-02-01 08:26:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7d1e-b64c-876e1691e197', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-02-01 08:25:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7d22-a992-2510cf58c093', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-02-01 08:17:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-02-01 08:18:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b0-e31f-7e39-86fd-e0c0049d32ba', 'REDDIT', 'false', NULL, '2026-02-01 08:03:00', NULL, NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:11.960271', NULL),
('019ca8b0-e31f-7e90-926a-977f603d7325', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-02-01 08:20:00', NULL, NULL, '0', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124', NULL),
('019ca8b3-4de2-77ef-85e5-5ad2c926c010', 'TWITTER', 'false', NULL, '2026-03-01 10:03:20.163231', NULL, NULL, '5', '2026-03-01 09:20:49.122269', '2026-03-01 10:03:20.483527', NULL),
('019ca8da-441d-7496-9e64-70cc21ff1284', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:22.525414', '2026-03-01 10:03:22.525414', NULL),
('019ca8da-4ebf-7044-a9e4-55a6455265c7', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:25.24793', '2026-03-01 10:03:25.24793', NULL),
('019ca8da-5551-7245-a191-6263b39740bc', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:26.929484', '2026-03-01 10:03:26.929484', NULL),
('019ca8da-5641-79fd-8b2e-47116cad5a66', 'TWITTER', 'false', NULL, '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:27.169706', '2026-03-01 10:03:27.369891', NULL),
('019ca8da-57aa-7bfa-b250-ee9c580d470a', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:27.530039', '2026-03-01 10:03:27.530039', NULL),
('019ca8da-5a2a-7b27-a686-8f965e61884e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:28.170631', '2026-03-01 10:03:28.170631', NULL),
('019ca8f6-c1bc-77d7-b908-1d6eea043074', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:29.692037', '2026-03-01 10:34:29.692037', NULL),
('019ca8f6-c2ac-705e-b565-ea53edc25a84', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:29.932259', '2026-03-01 10:34:29.932259', NULL),
('019ca8f6-c39c-77eb-890b-96b303bb3455', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:30.172481', '2026-03-01 10:34:30.172481', NULL),
('019ca8f7-4165-758c-b11e-6db9e334b602', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:02.373591', '2026-03-01 10:35:02.373591', NULL),
('019ca8f7-4436-7296-8642-ab18e737667b', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:03.094257', '2026-03-01 10:35:03.094257', NULL),
('019ca8f7-4b17-7f30-9256-63d17a726247', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:04.855885', '2026-03-01 10:35:04.855885', NULL),
('019ca92f-3cad-7344-b96a-81a47e7d2ec2', 'TWITTER', 'false', '2026-03-01 11:36:12.182656', '2026-03-01 11:36:12.182656', NULL, NULL, '0', '2026-03-01 11:36:11.181731', '2026-03-01 11:36:12.182656', NULL),
('019ca92f-4c79-786e-b895-3782289b5072', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:15.225468', '2026-03-01 11:36:15.225468', NULL),
('019ca92f-4cc9-7a72-bc81-7c2baa3d19e4', 'TWITTER', 'false', NULL, '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:15.305542', '2026-03-01 11:36:16.306467', NULL),
('019ca92f-58d4-7f8d-8353-9ec887a7889f', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:18.388391', '2026-03-01 11:36:18.388391', NULL),
('019ca92f-5c45-784a-aa48-0ba5a3dcf0eb', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:19.269205', '2026-03-01 11:36:19.269205', NULL),
('019ca92f-5cbd-77e3-96ac-ae0cb510271c', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:19.389316', '2026-03-01 11:36:19.389316', NULL),
('019ca92f-9943-727f-bdf2-999abb138e5e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:34.883635', '2026-03-01 11:36:34.883635', NULL);
INSERT INTO "post_revisions" (post_id, content_version, content, observed_at, created_at) VALUES
('019ca8b0-e22e-7371-81a8-76b5861dc864', '1', 'What does one ask?', '2026-02-01 08:00:00', '2026-03-01 09:18:10.63905'),
('019ca8da-441d-7496-9e64-70cc21ff1284', '1', 'What does ask1 ask?', '2026-03-01 08:00:00', '2026-03-01 10:03:25.087782');
INSERT INTO "posts" (id, platform, platform_post_id, author_id, content, content_version, detected_at, observed_at, processed_at, keyword_matches, keyword_categories, spam_filtered, raw_metrics, state, error_count, error_message, version, created_at, updated_at) VALUES
('019b8d62-7a80-7016-8000-000000000000', 'TWITTER', 'seed-0', '019b8d62-7a80-7015-8000-000000000000', 'Which sensor tells me when my tomatoes are thirsty?', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, '["sensor"]', '["hardware"]', 'false', '{"likes": 0}', 'waiting', '0', NULL, '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7016-8000-000000000001', 'TWITTER', 'seed-1', '019b8d62-7a80-7015-8000-000000000001', 'My plant talks to the cloud and the cloud does not answer.', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00', NULL, '["cloud"]', '["connectivity"]', 'false', '{"likes": 1}', 'waiting', '0', NULL, '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('019b8d62-7a80-7016-8000-000000000002', 'TWITTER', 'seed-2', '019b8d62-7a80-7015-8000-000000000002', 'I built a weather station from what was in the drawer. It rains inside.', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00', NULL, '["weather station"]', '["projects"]', 'false', '{"likes": 2}', 'waiting', '0', NULL, '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('019b8d62-7a80-7016-8000-000000000003', 'TWITTER', 'seed-3', '019b8d62-7a80-7015-8000-000000000003', 'Is there a course on this that starts from nothing?', '1', '2026-01-05 09:03:00', '2026-01-05 09:03:00', NULL, '["course"]', '["learning"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-01-05 09:03:00', '2026-01-05 09:03:00'),
('019b8d62-7a80-7016-8000-000000000004', 'TWITTER', 'seed-4', '019b8d62-7a80-7015-8000-000000000004', 'My class of thirty needs a project that fits a shoe box. Ideas?', '1', '2026-01-05 09:04:00', '2026-01-05 09:04:00', NULL, '["project"]', '["learning"]', 'false', '{"likes": 4}', 'waiting', '0', NULL, '1', '2026-01-05 09:04:00', '2026-01-05 09:04:00'),
('019b8d62-7a80-7016-8000-000000000005', 'REDDIT', 'seed-5', '019b8d62-7a80-7015-8000-000000000005', 'Which sensor tells me when my tomatoes are thirsty?', '1', '2026-01-05 09:05:00', '2026-01-05 09:05:00', NULL, '["sensor"]', '["hardware"]', 'false', '{"likes": 5}', 'waiting', '0', NULL, '1', '2026-01-05 09:05:00', '2026-01-05 09:05:00'),
('019b8d62-7a80-7016-8000-000000000006', 'REDDIT', 'seed-6', '019b8d62-7a80-7015-8000-000000000006', 'My plant talks to the cloud and the cloud does not answer.', '1', '2026-01-05 09:06:00', '2026-01-05 09:06:00', NULL, '["cloud"]', '["connectivity"]', 'false', '{"likes": 6}', 'waiting', '0', NULL, '1', '2026-01-05 09:06:00', '2026-01-05 09:06:00'),
('019b8d62-7a80-7016-8000-000000000007', 'REDDIT', 'seed-7', '019b8d62-7a80-7015-8000-000000000007', 'I built a weather station from what was in the drawer. It rains inside.', '1', '2026-01-05 09:07:00', '2026-01-05 09:07:00', NULL, '["weather station"]', '["projects"]', 'false', '{"likes": 7}', 'waiting', '0', NULL, '1', '2026-01-05 09:07:00', '2026-01-05 09:07:00'),
('019b8d62-7a80-7016-8000-000000000008', 'REDDIT', 'seed-8', '019b8d62-7a80-7015-8000-000000000008', 'Is there a course on this that starts from nothing?', '1', '2026-01-05 09:08:00', '2026-01-05 09:08:00', NULL, '["course"]', '["learning"]', 'false', '{"likes": 8}', 'waiting', '0', NULL, '1', '2026-01-05 09:08:00', '2026-01-05 09:08:00'),
('019b8d62-7a80-7016-8000-000000000009', 'REDDIT', 'seed-9', '019b8d62-7a80-7015-8000-000000000009', 'My class of thirty needs a project that fits a shoe box. Ideas?', '1', '2026-01-05 09:09:00', '2026-01-05 09:09:00', NULL, '["project"]', '["learning"]', 'false', '{"likes": 9}', 'waiting', '0', NULL, '1', '2026-01-05 09:09:00', '2026-01-05 09:09:00'),
('019b8d62-7a80-7016-8000-00000000000a', 'THREADS', 'seed-10', '019b8d62-7a80-7015-8000-00000000000a', 'Which sensor tells me when my tomatoes are thirsty?', '1', '2026-01-05 09:10:00', '2026-01-05 09:10:00', NULL, '["sensor"]', '["hardware"]', 'false', '{"likes": 10}', 'waiting', '0', NULL, '1', '2026-01-05 09:10:00', '2026-01-05 09:10:00'),
('019b8d62-7a80-7016-8000-00000000000b', 'THREADS', 'seed-11', '019b8d62-7a80-7015-8000-00000000000b', 'My plant talks to the cloud and the cloud does not answer.', '1', '2026-01-05 09:11:00', '2026-01-05 09:11:00', NULL, '["cloud"]', '["connectivity"]', 'false', '{"likes": 11}', 'waiting', '0', NULL, '1', '2026-01-05 09:11:00', '2026-01-05 09:11:00'),
('019b8d62-7a80-7016-8000-00000000000c', 'THREADS', 'seed-12', '019b8d62-7a80-7015-8000-00000000000c', 'I built a weather station from what was in the drawer. It rains inside.', '1', '2026-01-05 09:12:00', '2026-01-05 09:12:00', NULL, '["weather station"]', '["projects"]', 'false', '{"likes": 12}', 'waiting', '0', NULL, '1', '2026-01-05 09:12:00', '2026-01-05 09:12:00'),
('019b8d62-7a80-7016-8000-00000000000d', 'THREADS', 'seed-13', '019b8d62-7a80-7015-8000-00000000000d', 'Is there a course on this that starts from nothing?', '1', '2026-01-05 09:13:00', '2026-01-05 09:13:00', NULL, '["course"]', '["learning"]', 'false', '{"likes": 13}', 'waiting', '0', NULL, '1', '2026-01-05 09:13:00', '2026-01-05 09:13:00'),
('019b8d62-7a80-7016-8000-00000000000e', 'THREADS', 'seed-14', '019b8d62-7a80-7015-8000-00000000000e', 'My class of thirty needs a project that fits a shoe box. Ideas?', '1', '2026-01-05 09:14:00', '2026-01-05 09:14:00', NULL, '["project"]', '["learning"]', 'false', '{"likes": 14}', 'waiting', '0', NULL, '1', '2026-01-05 09:14:00', '2026-01-05 09:14:00'),
('019ca8b0-e22e-7371-81a8-76b5861dc864', 'TWITTER', 'one', '019ca8b0-e22e-7c9e-8696-a44217d43105', 'What did one ask?
🌱 Größe', '2', '2026-02-01 08:00:00', '2026-02-01 09:00:00', '2026-03-01 09:18:11.479827', '["sensor"]', '["hardware"]', 'false', '{"likes": 3}', 'processed', '0', NULL, '3', '2026-03-01 09:18:10.478902', '2026-03-01 09:18:11.479827'),
('019ca8b0-e31f-708c-b96c-b807df9b8397', 'TWITTER', 'p9', '019ca8b0-e22e-7c9e-8696-a44217d43105', 'What does p9 ask?', '1', '2026-02-01 08:09:00', '2026-02-01 08:09:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-72a3-ac50-a052164e0a80', 'THREADS', 'p6', '019ca8b0-e31f-70ec-abc3-01ad288f2ab7', 'What does p6 ask?', '1', '2026-02-01 08:06:00', '2026-02-01 08:06:00', '2026-03-01 09:18:11.800123', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:11.800123'),
('019ca8b0-e31f-72b1-84be-de1b1771ff36', 'REDDIT', 'p14', '019ca8b0-e31f-74e1-a89b-57217d4c2dbe', 'What does p14 ask?', '1', '2026-02-01 08:14:00', '2026-02-01 08:14:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-746b-80b1-298184eddcb8', 'REDDIT', 'p5', '019ca8b0-e31f-74e1-a89b-57217d4c2dbe', 'What does p5 ask?', '1', '2026-02-01 08:05:00', '2026-02-01 08:05:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '3', '2026-03-01 09:18:10.719124', '2026-03-01 09:20:49.042195'),
('019ca8b0-e31f-7557-8734-15ac33bba53b', 'REDDIT', 'p22', '019ca8b0-e31f-703c-b611-825e6ddfbbd7', 'What does p22 ask?', '1', '2026-02-01 08:22:00', '2026-02-01 08:22:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7574-a693-6c55172458b1', 'REDDIT', 'p12', '019ca8b0-e31f-7233-9871-0a97977e195d', 'What does p12 ask?', '1', '2026-02-01 08:12:00', '2026-02-01 08:12:00', '2026-03-01 09:18:12.080382', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:12.080382'),
('019ca8b0-e31f-7710-b2db-2cad9dfa0676', 'REDDIT', 'p13', '019ca8b0-e31f-703c-b611-825e6ddfbbd7', 'What does p13 ask?', '1', '2026-02-01 08:13:00', '2026-02-01 08:13:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7711-8596-e32b00b1055d', 'THREADS', 'p24', '019ca8b0-e31f-70ec-abc3-01ad288f2ab7', 'What does p24 ask?', '1', '2026-02-01 08:24:00', '2026-02-01 08:24:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7787-8fef-cca54d148d77', 'TWITTER', 'p11', '019ca8b0-e31f-7ded-8cda-20d24f1fb62f', 'What does p11 ask?', '1', '2026-02-01 08:11:00', '2026-02-01 08:11:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-77d2-acd3-ab1deba65b5c', 'THREADS', 'p16', '019ca8b0-e31f-7317-b8db-531ae1cf6968', 'What does p16 ask?', '1', '2026-02-01 08:16:00', '2026-02-01 08:16:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7822-b2d4-63a88e8691d0', 'THREADS', 'p15', '019ca8b0-e31f-70ec-abc3-01ad288f2ab7', 'What does p15 ask?', '1', '2026-02-01 08:15:00', '2026-02-01 08:15:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-788c-95d1-1243fd95d5bd', 'TWITTER', 'p27', '019ca8b0-e22e-7c9e-8696-a44217d43105', 'What does p27 ask?', '1', '2026-02-01 08:27:00', '2026-02-01 08:27:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-793e-96a1-8d36b6ef49f9', 'REDDIT', 'p4', '019ca8b0-e31f-703c-b611-825e6ddfbbd7', 'What does p4 ask?', '1', '2026-02-01 08:04:00', '2026-02-01 08:04:00', '2026-03-01 09:18:12.040345', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:12.040345'),
('019ca8b0-e31f-7a26-885e-b2f3dd822df6', 'THREADS', 'p8', '019ca8b0-e31f-7266-8015-ecd6bab9cf9f', 'What does p8 ask?', '1', '2026-02-01 08:08:00', '2026-02-01 08:08:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'parked', '1', 'given to 5 workers, and the last lease ended without an outcome', '2', '2026-03-01 09:18:10.719124', '2026-03-01 09:20:48.84201'),
('019ca8b0-e31f-7a7b-924f-3beb750700ca', 'REDDIT', 'p23', '019ca8b0-e31f-74e1-a89b-57217d4c2dbe', 'What does p23 ask?', '1', '2026-02-01 08:23:00', '2026-02-01 08:23:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7a9c-b6f5-f80694b81c1d', 'THREADS', 'p7', '019ca8b0-e31f-7317-b8db-531ae1cf6968', 'What does p7 ask?', '1', '2026-02-01 08:07:00', '2026-02-01 08:07:00', '2026-03-01 09:18:11.84016', '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:11.84016'),
('019ca8b0-e31f-7abf-b5e6-a8d117f5a616', 'TWITTER', 'p29', '019ca8b0-e31f-7ded-8cda-20d24f1fb62f', 'What does p29 ask?', '1', '2026-02-01 08:29:00', '2026-02-01 08:29:00', NULL, '["sensor"]', '["hardware", "c1"]', 'true', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7b29-956f-8a43f26e9336', 'TWITTER', 'p2', '019ca8b0-e31f-7ded-8cda-20d24f1fb62f', '', '1', '2026-02-01 08:02:00', '2026-02-01 08:02:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:12.360641'),
('019ca8b0-e31f-7b95-ac37-5f09de83b308', 'REDDIT', 'p21', '019ca8b0-e31f-7233-9871-0a97977e195d', 'What does p21 ask?', '1', '2026-02-01 08:21:00', '2026-02-01 08:21:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7c61-b4f7-8618d27c76e9', 'THREADS', 'p26', '019ca8b0-e31f-7266-8015-ecd6bab9cf9f', 'What does p26 ask?', '1', '2026-02-01 08:26:00', '2026-02-01 08:26:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7d1e-b64c-876e1691e197', 'THREADS', 'p25', '019ca8b0-e31f-7317-b8db-531ae1cf6968', 'What does p25 ask?', '1', '2026-02-01 08:25:00', '2026-02-01 08:25:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7d22-a992-2510cf58c093', 'THREADS', 'p17', '019ca8b0-e31f-7266-8015-ecd6bab9cf9f', 'What does p17 ask?', '1', '2026-02-01 08:17:00', '2026-02-01 08:17:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'p18', '019ca8b0-e22e-7c9e-8696-a44217d43105', 'What does p18 ask?', '1', '2026-02-01 08:18:00', '2026-02-01 08:18:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b0-e31f-7e39-86fd-e0c0049d32ba', 'REDDIT', 'p3', '019ca8b0-e31f-7233-9871-0a97977e195d', 'What does p3 ask?', '1', '2026-02-01 08:03:00', '2026-02-01 08:03:00', '2026-03-01 09:18:11.960271', '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:11.960271'),
('019ca8b0-e31f-7e90-926a-977f603d7325', 'TWITTER', 'p20', '019ca8b0-e31f-7ded-8cda-20d24f1fb62f', 'What does p20 ask?', '1', '2026-02-01 08:20:00', '2026-02-01 08:20:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:10.719124', '2026-03-01 09:18:10.719124'),
('019ca8b3-4de2-77ef-85e5-5ad2c926c010', 'TWITTER', 'alone', '019ca8b0-e22e-7c9e-8696-a44217d43105', 'What does alone ask?', '1', '2026-02-01 08:00:00', '2026-02-01 08:00:00', NULL, '["sensor"]', '["only"]', 'false', '{"likes": 3}', 'parked', '5', 'no answer', '6', '2026-03-01 09:20:49.122269', '2026-03-01 10:03:20.483527'),
('019ca8da-441d-7496-9e64-70cc21ff1284', 'TWITTER', 'ask1', '019ca8da-441d-7069-a1fc-f0d0e05d0d25', 'Which of the two lasts longer?', '2', '2026-03-01 08:00:00', '2026-03-01 09:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '2', '2026-03-01 10:03:22.525414', '2026-03-01 10:03:25.087782'),
('019ca8da-4ebf-7044-a9e4-55a6455265c7', 'TWITTER', 'ask3', '019ca8da-4ebf-742b-86be-85d625057030', 'What does ask3 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:25.24793', '2026-03-01 10:03:25.24793'),
('019ca8da-5551-7245-a191-6263b39740bc', 'TWITTER', 'ask4', '019ca8da-5551-7ee5-aef1-c144f774030f', 'What does ask4 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:26.929484', '2026-03-01 10:03:26.929484'),
('019ca8da-5641-79fd-8b2e-47116cad5a66', 'TWITTER', 'ask5', '019ca8da-5641-76ae-8eee-47e6aea0a77e', '', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 10:03:27.169706', '2026-03-01 10:03:27.369891'),
('019ca8da-57aa-7bfa-b250-ee9c580d470a', 'TWITTER', 'ask6', '019ca8da-57aa-7858-8ca8-734531c11722', 'What does ask6 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:27.530039', '2026-03-01 10:03:27.530039'),
('019ca8da-5a2a-7b27-a686-8f965e61884e', 'TWITTER', 'ask7', '019ca8da-5a2a-7881-9c09-27768b4b0e65', 'What does ask7 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:28.170631', '2026-03-01 10:03:28.170631'),
('019ca8f6-c1bc-77d7-b908-1d6eea043074', 'TWITTER', 'ask8', '019ca8f6-c1bc-7c35-b45b-27a5e2d4688f', 'What does ask8 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:29.692037', '2026-03-01 10:34:29.692037'),
('019ca8f6-c2ac-705e-b565-ea53edc25a84', 'TWITTER', 'ask9', '019ca8f6-c2ac-7a4b-8260-2547c907e86a', 'What does ask9 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:29.932259', '2026-03-01 10:34:29.932259'),
('019ca8f6-c39c-77eb-890b-96b303bb3455', 'TWITTER', 'ask10', '019ca8f6-c39c-7ccb-b741-011db2fc0db3', 'What does ask10 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:30.172481', '2026-03-01 10:34:30.172481'),
('019ca8f7-4165-758c-b11e-6db9e334b602', 'TWITTER', 'ask11', '019ca8f7-4165-784c-a6be-106c4c6d04ae', 'What does ask11 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:02.373591', '2026-03-01 10:35:02.373591'),
('019ca8f7-4436-7296-8642-ab18e737667b', 'TWITTER', 'ask2', '019ca8f7-4436-7dee-9e20-5793aaa3dfb4', 'What does ask2 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:03.094257', '2026-03-01 10:35:03.094257'),
('019ca8f7-4b17-7f30-9256-63d17a726247', 'TWITTER', 'ask12', '019ca8f7-4b17-7912-aec3-4e38af85bf93', 'What does ask12 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:04.855885', '2026-03-01 10:35:04.855885'),
('019ca92f-3cad-7344-b96a-81a47e7d2ec2', 'TWITTER', 'ask13', '019ca92f-3cad-7ad9-a52b-c381abd318f6', 'What does ask13 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '3', '2026-03-01 11:36:11.181731', '2026-03-01 11:36:12.182656'),
('019ca92f-4c79-786e-b895-3782289b5072', 'TWITTER', 'ask14', '019ca92f-4c79-78cc-b8ed-f97b79af88e6', 'What does ask14 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:15.225468', '2026-03-01 11:36:15.225468'),
('019ca92f-4cc9-7a72-bc81-7c2baa3d19e4', 'TWITTER', 'ask15', '019ca92f-4cc9-71a0-90cd-8eecdcb44dce', '', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 11:36:15.305542', '2026-03-01 11:36:16.306467'),
('019ca92f-58d4-7f8d-8353-9ec887a7889f', 'TWITTER', 'ask17', '019ca92f-58d4-7597-8e5c-ad9be05f86fa', 'What does ask17 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:18.388391', '2026-03-01 11:36:18.388391'),
('019ca92f-5c45-784a-aa48-0ba5a3dcf0eb', 'TWITTER', 'ask18', '019ca92f-5c45-7963-8906-7a4c4fee8d6f', 'What does ask18 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:19.269205', '2026-03-01 11:36:19.269205'),
('019ca92f-5cbd-77e3-96ac-ae0cb510271c', 'TWITTER', 'ask19', '019ca92f-5cbd-75f3-b31f-dba5b4cb7ba8', 'What does ask19 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:19.389316', '2026-03-01 11:36:19.389316'),
('019ca92f-9943-727f-bdf2-999abb138e5e', 'TWITTER', 'learn2', '019ca92f-9943-7f42-bd60-7abd8ddbd448', 'What does learn2 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:34.883635', '2026-03-01 11:36:34.883635');
INSERT INTO "power_tiers" (id, name, description, is_active, follower_threshold, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000a', 'MEGA', 'Known beyond it.', 'true', '1000000', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b0-da0c-7e4d-ba38-57f10ca884e4', 'MICRO', '', 'true', '1000', '3', '2026-03-01 09:18:08.396978', '2026-03-01 09:18:08.917459'),
('019ca8b0-da35-74e4-8cb7-07362ac0d6b3', 'MACRO', 'Reach.', 'true', '10000', '1', '2026-03-01 09:18:08.437015', '2026-03-01 09:18:08.437015'),
('019ca8b0-da5d-78eb-8c6b-68190166ad7d', 'Größe', 'Reach.', 'true', '0', '1', '2026-03-01 09:18:08.477052', '2026-03-01 09:18:08.477052'),
('019ca8b0-da85-72cc-8f70-339b291e9435', 'micro', 'Reach.', 'true', '5', '1', '2026-03-01 09:18:08.517089', '2026-03-01 09:18:08.517089');
INSERT INTO "quiz_accommodations" (quiz_id, account_id, extra_seconds, extra_attempts, version, created_at, updated_at) VALUES
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '90', '1', '1', '2026-03-01 11:36:41.769999', '2026-03-01 11:36:41.769999');
INSERT INTO "quiz_attempts" (id, quiz_id, revision, account_id, number, open_marker, started_at, due_at, submitted_at, submission, score, max_score, passed, draw, regraded_with, version, created_at, updated_at) VALUES
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7001-8000-000000000002', '1', NULL, '2026-01-05 10:16:00', NULL, '2026-01-05 10:20:00', 'learner', '2', '3', 'true', NULL, NULL, '2', '2026-01-05 10:16:00', '2026-01-05 10:20:00'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:01:20.621475', NULL, '2026-03-01 09:01:20.701549', 'learner', '2.1', '1000004.9333333344', NULL, NULL, NULL, '3', '2026-03-01 09:01:20.621475', '2026-03-01 09:01:20.701549'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:01:21.181993', NULL, '2026-03-01 09:01:21.902659', 'learner', '7.3', '8.3', 'true', NULL, '3', '7', '2026-03-01 09:01:21.181993', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:01:22.222955', '2026-03-01 10:18:02.751761', '2026-03-01 09:18:02.911909', 'learner', '7.3', '8.3', 'true', NULL, '3', '8', '2026-03-01 09:01:22.222955', '2026-03-01 09:18:03.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:01:22.303029', NULL, '2026-03-01 09:01:22.343066', 'learner', '3.3', '8.3', 'false', NULL, '3', '3', '2026-03-01 09:01:22.303029', '2026-03-01 09:18:03.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:01:22.383103', NULL, '2026-03-01 09:01:22.42314', 'learner', '1', '8.3', 'false', NULL, '3', '3', '2026-03-01 09:01:22.383103', '2026-03-01 09:18:03.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:01:22.543251', NULL, '2026-03-01 09:01:22.663362', 'learner', '1', '8.3', 'false', NULL, '3', '3', '2026-03-01 09:01:22.543251', '2026-03-01 09:18:03.232205'),
('019ca8a1-822f-7257-9052-15b399d84c0b', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:01:22.863547', '2026-03-01 09:01:52.863547', '2026-03-01 09:01:52.863547', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:01:22.863547', '2026-03-01 09:02:23.183843'),
('019ca8a2-6df7-7fe8-ab94-a29ed2e68dd7', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '2', NULL, '2026-03-01 09:02:23.22388', '2026-03-01 09:02:53.22388', '2026-03-01 09:02:53.22388', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:02:23.22388', '2026-03-01 09:03:23.544176'),
('019ca8a3-59c0-7589-acad-3a4746166144', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '3', NULL, '2026-03-01 09:03:23.584213', '2026-03-01 09:03:53.584213', '2026-03-01 09:03:53.584213', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:03:23.584213', '2026-03-01 09:04:23.904509'),
('019ca8a4-4588-7546-bd19-f34a09380e56', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '4', NULL, '2026-03-01 09:04:23.944546', '2026-03-01 09:04:53.944546', '2026-03-01 09:04:53.944546', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:04:23.944546', '2026-03-01 09:05:24.264842'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '5', NULL, '2026-03-01 09:05:24.304879', '2026-03-01 09:05:54.304879', '2026-03-01 09:05:54.304879', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:05:24.304879', '2026-03-01 09:06:55.945471'),
('019ca8a6-1d41-70ee-b898-df07ebe0d590', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:24.705249', '2026-03-01 09:06:54.705249', '2026-03-01 09:06:54.705249', 'overdue', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:24.705249', '2026-03-01 09:06:55.945471'),
('019ca8a6-9811-7bf2-80eb-7cd759d156b7', '019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:06:56.145656', NULL, '2026-03-01 09:06:56.22573', 'learner', '5', '5', NULL, '[{"option_ids": ["019ca8a6-97e9-7b68-bb2d-701e47907b2f", "019ca8a6-97e9-792e-8895-d0f3e68e93f8", "019ca8a6-97e9-7b5b-baa6-7dea1598320d", "019ca8a6-97e9-7d56-9c4b-002fe10d1dfc"], "question_id": "019ca8a6-97e9-71ad-b5b8-c4ba17d9f615"}, {"option_ids": ["019ca8a6-97e9-71b3-ba80-abde79d9ecc7", "019ca8a6-97e9-79c5-a13c-5d25b8755ded"], "question_id": "019ca8a6-97e9-70c9-a6d8-977cf8201721"}, {"option_ids": [], "question_id": "019ca8a6-97e9-7ff0-99e8-87053fd879bf"}]', NULL, '2', '2026-03-01 09:06:56.145656', '2026-03-01 09:06:56.22573'),
('019ca8a6-9889-7879-abb1-13360991618c', '019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:06:56.265767', NULL, '2026-03-01 09:06:56.345841', 'learner', '3', '3', NULL, '[{"option_ids": ["019ca8a6-97e9-78f4-83b2-5c7f5f8c5935", "019ca8a6-97e9-7830-af78-f85cfa5cdb47", "019ca8a6-97e9-7e0d-b909-bd138a72c672"], "question_id": "019ca8a6-97e9-7645-94d4-49e8d4a11faf"}, {"option_ids": ["019ca8a6-97e9-79c5-a13c-5d25b8755ded", "019ca8a6-97e9-71b3-ba80-abde79d9ecc7"], "question_id": "019ca8a6-97e9-70c9-a6d8-977cf8201721"}, {"option_ids": [], "question_id": "019ca8a6-97e9-721f-a988-b5eae29ae0e8"}]', NULL, '2', '2026-03-01 09:06:56.265767', '2026-03-01 09:06:56.345841'),
('019ca8a6-9901-78c5-aec3-7def76f88d7e', '019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:06:56.385878', NULL, '2026-03-01 09:06:56.465952', 'learner', '4', '4', NULL, '[{"option_ids": ["019ca8a6-97e9-7d56-9c4b-002fe10d1dfc", "019ca8a6-97e9-7b5b-baa6-7dea1598320d", "019ca8a6-97e9-7b68-bb2d-701e47907b2f", "019ca8a6-97e9-792e-8895-d0f3e68e93f8"], "question_id": "019ca8a6-97e9-71ad-b5b8-c4ba17d9f615"}, {"option_ids": [], "question_id": "019ca8a6-97e9-721f-a988-b5eae29ae0e8"}, {"option_ids": ["019ca8a6-97e9-7830-af78-f85cfa5cdb47", "019ca8a6-97e9-78f4-83b2-5c7f5f8c5935", "019ca8a6-97e9-7e0d-b909-bd138a72c672"], "question_id": "019ca8a6-97e9-7645-94d4-49e8d4a11faf"}]', NULL, '2', '2026-03-01 09:06:56.385878', '2026-03-01 09:06:56.465952'),
('019ca8a6-99f2-7148-9749-747c5ace4593', '019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:06:56.6261', NULL, '2026-03-01 09:06:56.666137', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:56.6261', '2026-03-01 09:06:56.666137'),
('019ca8a6-9a42-776c-86d6-33a5dd69a73d', '019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:06:56.706174', NULL, '2026-03-01 09:06:56.746211', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:56.706174', '2026-03-01 09:06:56.746211'),
('019ca8a6-9a92-7d8e-8d87-658329478574', '019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:06:56.786248', NULL, '2026-03-01 09:06:56.826285', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:56.786248', '2026-03-01 09:06:56.826285'),
('019ca8a6-9c22-7827-a3bb-8a7b77952d07', '019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:06:57.186618', NULL, '2026-03-01 09:06:57.226655', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:57.186618', '2026-03-01 09:06:57.226655'),
('019ca8a6-9c72-75eb-a153-718c2f2f3fcc', '019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:06:57.266692', NULL, '2026-03-01 09:06:57.306729', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:57.266692', '2026-03-01 09:06:57.306729'),
('019ca8a6-9cc2-7b98-8f68-aee894fbae0b', '019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:06:57.346766', NULL, '2026-03-01 09:06:57.386803', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:57.346766', '2026-03-01 09:06:57.386803'),
('019ca8a6-9e53-70a2-8d7f-401b83d08669', '019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:06:57.747136', NULL, '2026-03-01 09:06:57.787173', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:57.747136', '2026-03-01 09:06:57.787173'),
('019ca8a6-9ea3-78b8-920c-60f592ba3776', '019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:06:57.82721', NULL, '2026-03-01 09:06:57.867247', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:57.82721', '2026-03-01 09:06:57.867247'),
('019ca8a6-9ef3-7774-86c9-656e6bd16fc8', '019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:06:57.907284', NULL, '2026-03-01 09:06:57.947321', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:57.907284', '2026-03-01 09:06:57.947321'),
('019ca8a6-a083-7085-82ad-595ba098c2a9', '019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:06:58.307654', NULL, '2026-03-01 09:06:58.347691', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:58.307654', '2026-03-01 09:06:58.347691'),
('019ca8a6-a0d3-79b3-8c1c-9af246b40e64', '019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:06:58.387728', NULL, '2026-03-01 09:06:58.427765', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:58.387728', '2026-03-01 09:06:58.427765'),
('019ca8a6-a123-7508-becf-0a2539645056', '019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:06:58.467802', NULL, '2026-03-01 09:06:58.507839', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:58.467802', '2026-03-01 09:06:58.507839'),
('019ca8a6-a2b4-72c3-8934-266c1177807d', '019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:58.868172', NULL, '2026-03-01 09:06:58.908209', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:58.868172', '2026-03-01 09:06:58.908209'),
('019ca8a6-a304-7513-be50-6891a18bd88f', '019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:06:58.948246', NULL, '2026-03-01 09:06:58.988283', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:58.948246', '2026-03-01 09:06:58.988283'),
('019ca8a6-a3cc-70c3-a00c-af3c521987ef', '019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:59.148431', NULL, '2026-03-01 09:06:59.188468', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:59.148431', '2026-03-01 09:06:59.188468'),
('019ca8a6-a41c-7232-abce-f48b8221365b', '019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:06:59.228505', NULL, '2026-03-01 09:06:59.268542', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:59.228505', '2026-03-01 09:06:59.268542'),
('019ca8a6-a4e4-77a8-b5df-766a2ad6781e', '019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:59.42869', NULL, '2026-03-01 09:06:59.468727', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:59.42869', '2026-03-01 09:06:59.468727'),
('019ca8a6-a534-707d-9753-9656be000965', '019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:06:59.508764', NULL, '2026-03-01 09:06:59.548801', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:59.508764', '2026-03-01 09:06:59.548801'),
('019ca8a6-a5fc-7b85-8a82-4e141660efba', '019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:59.708949', '2026-03-01 09:16:58.708024', '2026-03-01 09:06:59.748986', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:59.708949', '2026-03-01 09:06:59.748986'),
('019ca8a6-a64d-7822-82a5-8176386901fb', '019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:06:59.789023', '2026-03-01 09:16:58.708024', '2026-03-01 09:06:59.82906', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:06:59.789023', '2026-03-01 09:06:59.82906'),
('019ca8a6-a715-7562-a217-b2d9781d3520', '019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:59.989208', NULL, '2026-03-01 09:07:00.029245', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:59.989208', '2026-03-01 09:07:00.029245'),
('019ca8a6-a765-7aaa-8508-17bf4c572821', '019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:00.069282', NULL, '2026-03-01 09:07:00.109319', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:00.069282', '2026-03-01 09:07:00.109319'),
('019ca8b0-be86-7915-976e-768d287dd1cd', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '1', '2026-03-01 09:18:01.350466', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1', '2026-03-01 09:18:01.350466', '2026-03-01 09:18:01.350466'),
('019ca8b0-c4c7-70ad-a8aa-e8375cf3e5b8', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '4', '1', '2026-03-01 09:18:02.951946', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1', '2026-03-01 09:18:02.951946', '2026-03-01 09:18:02.951946'),
('019ca8b0-c9f1-747b-be42-3d59e0b22823', '019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:18:04.273167', '2026-03-01 09:20:34.273167', '2026-03-01 09:18:04.313204', 'learner', '0', '7', NULL, NULL, NULL, '2', '2026-03-01 09:18:04.273167', '2026-03-01 09:18:04.313204'),
('019ca8b0-ca41-7e36-9d1d-8dedb00d28f7', '019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', NULL, '2026-03-01 09:18:04.353241', '2026-03-01 09:20:34.353241', '2026-03-01 09:18:04.393278', 'learner', '0', '7', NULL, NULL, NULL, '2', '2026-03-01 09:18:04.353241', '2026-03-01 09:18:04.393278');
INSERT INTO "quiz_grades" (quiz_id, account_id, score, max_score, passed, attempts, created_at, updated_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '019b8d62-7a80-7001-8000-000000000002', '2', '3', 'true', '1', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '7.3', '8.3', 'true', '1', '2026-03-01 09:01:21.902659', '2026-03-01 09:18:03.232205'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-4244-7b68-89e9-98839246d00f', '7.3', '8.3', 'true', '3', '2026-03-01 09:01:22.262992', '2026-03-01 09:18:03.232205'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', '8.3', 'false', '1', '2026-03-01 09:01:22.663362', '2026-03-01 09:18:03.232205'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2.1', '1000004.9333333344', NULL, '1', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '7', '7', 'true', '5', '2026-03-01 09:02:23.183843', '2026-03-01 09:06:55.945471'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '0', '7', 'false', '1', '2026-03-01 09:06:55.945471', '2026-03-01 09:06:55.945471'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '5', '5', NULL, '1', '2026-03-01 09:06:56.22573', '2026-03-01 09:06:56.22573'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', '3', NULL, '1', '2026-03-01 09:06:56.345841', '2026-03-01 09:06:56.345841'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '4', '4', NULL, '1', '2026-03-01 09:06:56.465952', '2026-03-01 09:06:56.465952'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333333333333335', '7', 'false', '3', '2026-03-01 09:06:56.666137', '2026-03-01 09:06:56.986433'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333333333333335', '7', 'false', '3', '2026-03-01 09:06:57.226655', '2026-03-01 09:06:57.546951'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333333333333335', '7', 'false', '3', '2026-03-01 09:06:57.787173', '2026-03-01 09:06:58.107469'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333333333333335', '7', 'false', '3', '2026-03-01 09:06:58.347691', '2026-03-01 09:06:58.667987'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:06:58.908209', '2026-03-01 09:06:58.988283'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:06:59.188468', '2026-03-01 09:06:59.268542'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:06:59.468727', '2026-03-01 09:06:59.548801'),
('019ca8a6-a584-768d-8363-d44168d597ce', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:06:59.748986', '2026-03-01 09:06:59.82906'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:00.029245', '2026-03-01 09:07:00.109319'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '0', '7', NULL, '2', '2026-03-01 09:18:04.313204', '2026-03-01 09:18:04.393278');
INSERT INTO "quiz_options" (quiz_id, revision, id, question_id, option_text, correct, feedback, "position", created_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000001', '019b8d62-7a80-7009-8000-000000000000', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000002', '019b8d62-7a80-7009-8000-000000000000', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000003', '019b8d62-7a80-7009-8000-000000000000', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000005', '019b8d62-7a80-7009-8000-000000000004', 'True', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000006', '019b8d62-7a80-7009-8000-000000000004', 'False', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000015', '019b8d62-7a80-7009-8000-000000000014', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000016', '019b8d62-7a80-7009-8000-000000000014', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000017', '019b8d62-7a80-7009-8000-000000000014', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000019', '019b8d62-7a80-7009-8000-000000000018', 'True', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-00000000001a', '019b8d62-7a80-7009-8000-000000000018', 'False', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000c9', '019b8d62-7a80-7009-8000-0000000000c8', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000ca', '019b8d62-7a80-7009-8000-0000000000c8', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cb', '019b8d62-7a80-7009-8000-0000000000c8', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cd', '019b8d62-7a80-7009-8000-0000000000cc', 'True', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000ce', '019b8d62-7a80-7009-8000-0000000000cc', 'False', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000dd', '019b8d62-7a80-7009-8000-0000000000dc', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000de', '019b8d62-7a80-7009-8000-0000000000dc', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000df', '019b8d62-7a80-7009-8000-0000000000dc', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e1', '019b8d62-7a80-7009-8000-0000000000e0', 'True', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e2', '019b8d62-7a80-7009-8000-0000000000e0', 'False', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000191', '019b8d62-7a80-7009-8000-000000000190', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000192', '019b8d62-7a80-7009-8000-000000000190', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000193', '019b8d62-7a80-7009-8000-000000000190', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000195', '019b8d62-7a80-7009-8000-000000000194', 'True', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000196', '019b8d62-7a80-7009-8000-000000000194', 'False', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a5', '019b8d62-7a80-7009-8000-0000000001a4', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a6', '019b8d62-7a80-7009-8000-0000000001a4', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a7', '019b8d62-7a80-7009-8000-0000000001a4', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a9', '019b8d62-7a80-7009-8000-0000000001a8', 'True', 'true', NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001aa', '019b8d62-7a80-7009-8000-0000000001a8', 'False', 'false', NULL, '1', '2026-01-05 09:00:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7157-b19c-df0f51768750', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'right', 'true', NULL, '0', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-73c2-8e38-1120bf31025d', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'wrong one', 'false', NULL, '2', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-749e-8ea6-b64139efdd75', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'wrong', 'false', NULL, '1', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'also wrong', 'false', NULL, '2', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7cdc-8e40-93db12de93cf', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'right one', 'true', NULL, '0', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7dcb-b6c4-027cefedaab7', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'wrong', 'false', 'No.', '1', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7dea-aff9-d894a6893e8c', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'right', 'true', 'Yes.', '0', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'wrong two', 'false', NULL, '3', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'right two', 'true', NULL, '1', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7157-b19c-df0f51768750', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'right', 'true', NULL, '0', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-73c2-8e38-1120bf31025d', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'wrong one', 'false', NULL, '2', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-749e-8ea6-b64139efdd75', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'wrong', 'false', NULL, '1', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'also wrong', 'false', NULL, '2', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7cdc-8e40-93db12de93cf', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'right one', 'true', NULL, '0', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7dcb-b6c4-027cefedaab7', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'wrong', 'false', 'No.', '1', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7dea-aff9-d894a6893e8c', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'right', 'true', 'Yes.', '0', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'wrong two', 'false', NULL, '3', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'right two', 'true', NULL, '1', '2026-03-01 09:18:03.192168'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7d8f-9c6a-f8294bb0d182', '019ca8a1-78f5-72f6-a496-562ed3dcd0e6', 'A', 'false', '
', '1', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7f5d-b704-c6d2cde83396', '019ca8a1-78f5-72f6-a496-562ed3dcd0e6', 'a', 'true', '', '0', '2026-03-01 09:01:20.501364'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-72bb-9488-bf72c5e65797', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', 'wrong one', 'false', NULL, '2', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-74a2-9383-ae1335f23c97', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', 'right one', 'true', NULL, '0', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7608-8fe8-45c2f028b9bc', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', 'right two', 'true', NULL, '1', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-78f1-b8b7-7713b9f8627f', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'also wrong', 'false', NULL, '2', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-79e5-ac83-afeae434871b', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', 'right', 'true', NULL, '0', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7b88-a79c-f1b7d68635d0', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'right', 'true', 'Yes.', '0', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7d1c-b143-e281a5c9216b', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', 'wrong', 'false', NULL, '1', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7d2b-afb4-1aefdf604dfe', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'wrong', 'false', 'No.', '1', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7e29-99e1-dc9c0c114124', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', 'wrong two', 'false', NULL, '3', '2026-03-01 09:01:22.82351'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-71b3-ba80-abde79d9ecc7', '019ca8a6-97e9-70c9-a6d8-977cf8201721', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-7830-af78-f85cfa5cdb47', '019ca8a6-97e9-7645-94d4-49e8d4a11faf', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-78f4-83b2-5c7f5f8c5935', '019ca8a6-97e9-7645-94d4-49e8d4a11faf', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-792e-8895-d0f3e68e93f8', '019ca8a6-97e9-71ad-b5b8-c4ba17d9f615', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-79c5-a13c-5d25b8755ded', '019ca8a6-97e9-70c9-a6d8-977cf8201721', 'right', 'true', NULL, '0', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-7b5b-baa6-7dea1598320d', '019ca8a6-97e9-71ad-b5b8-c4ba17d9f615', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-7b68-bb2d-701e47907b2f', '019ca8a6-97e9-71ad-b5b8-c4ba17d9f615', 'right one', 'true', NULL, '0', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-7d56-9c4b-002fe10d1dfc', '019ca8a6-97e9-71ad-b5b8-c4ba17d9f615', 'right two', 'true', NULL, '1', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-7e0d-b909-bd138a72c672', '019ca8a6-97e9-7645-94d4-49e8d4a11faf', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:56.105619'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7063-b60f-5ff3154e2e06', '019ca8a6-99ca-769a-9256-dd90b5874192', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7350-925c-d783c31bc9ea', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7435-b8ba-d43e55d577d1', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', 'right two', 'true', NULL, '1', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7619-8159-1dcfa002d585', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7753-91c4-82a0c4365b39', '019ca8a6-99ca-74aa-a3a9-01c7f7b2f6cc', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-78d8-b74a-1a5dd3424833', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', 'right one', 'true', NULL, '0', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7c59-be93-e864e7206674', '019ca8a6-99ca-74aa-a3a9-01c7f7b2f6cc', 'right', 'true', NULL, '0', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7e75-b5c7-f0484ba2754e', '019ca8a6-99ca-769a-9256-dd90b5874192', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7f35-9052-fc85616894b2', '019ca8a6-99ca-769a-9256-dd90b5874192', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:56.586063'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7234-ad4f-b73cfa8ecf8d', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7372-a069-83fce6d8c210', '019ca8a6-9bfa-7afb-bf7d-98e3ffe8a8ea', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-73ac-b3c1-07acdc244837', '019ca8a6-9bfa-7ce5-9612-72ce0c6f6022', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-74d3-8774-fea76ff87481', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', 'right two', 'true', NULL, '1', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7696-bca6-b7d4dfc4f910', '019ca8a6-9bfa-7afb-bf7d-98e3ffe8a8ea', 'right', 'true', NULL, '0', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-76c6-a8c0-362372641e46', '019ca8a6-9bfa-7ce5-9612-72ce0c6f6022', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-78be-a7f9-b74f842c4087', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7b86-b869-bd5f68929d6b', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', 'right one', 'true', NULL, '0', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7bb2-9363-f429d5b7c5ca', '019ca8a6-9bfa-7ce5-9612-72ce0c6f6022', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:57.146581'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-705d-b247-f268084ee627', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7077-a084-fbbcd17a65c3', '019ca8a6-9e2b-705b-8bf3-2e7d1efd9b87', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-72f2-a9b8-e7ef1904cb06', '019ca8a6-9e2b-7a8d-b90c-8283761920fb', 'right', 'true', NULL, '0', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7314-9b6d-be79e21e213b', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', 'right two', 'true', NULL, '1', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7605-8980-13f6802039aa', '019ca8a6-9e2b-705b-8bf3-2e7d1efd9b87', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-792e-ad3a-ffbb48347e57', '019ca8a6-9e2b-705b-8bf3-2e7d1efd9b87', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-79fd-96b1-5c67294e1dbc', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7a06-b3f3-d32e6d3680d7', '019ca8a6-9e2b-7a8d-b90c-8283761920fb', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7eee-8f02-c1ec2aea8df1', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', 'right one', 'true', NULL, '0', '2026-03-01 09:06:57.707099'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7678-b605-1fe32a8eb530', '019ca8a6-a05b-7026-9a1b-8e1c4e955981', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-772d-ad02-2e5e4435aac1', '019ca8a6-a05b-720b-976a-5a713b10e0fc', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-783b-831f-399f14373334', '019ca8a6-a05b-720b-976a-5a713b10e0fc', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7b12-994f-8a6e51f76d7c', '019ca8a6-a05b-7026-9a1b-8e1c4e955981', 'right', 'true', NULL, '0', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7b24-b941-2d489567e3df', '019ca8a6-a05b-7608-a135-a32e553281a6', 'right one', 'true', NULL, '0', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7b38-992f-2dace0d5672e', '019ca8a6-a05b-7608-a135-a32e553281a6', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7be0-8505-bc30f9095da4', '019ca8a6-a05b-720b-976a-5a713b10e0fc', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7c08-ad30-4209a3a345de', '019ca8a6-a05b-7608-a135-a32e553281a6', 'right two', 'true', NULL, '1', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7ec5-be70-f54c218a9359', '019ca8a6-a05b-7608-a135-a32e553281a6', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:58.267617'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-70ae-b272-c30edfd1d565', '019ca8a6-a28c-76b4-a58a-1c0fb8dcdb76', 'right one', 'true', NULL, '0', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-732e-8d9a-86a4b530bba7', '019ca8a6-a28c-7a43-a274-f039dee6b5fb', 'right', 'true', NULL, '0', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-76a5-b120-4f40d3d8c9b0', '019ca8a6-a28c-76b4-a58a-1c0fb8dcdb76', 'right two', 'true', NULL, '1', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7844-9ed8-56d5de53c92f', '019ca8a6-a28c-71ab-8ee4-fa1aa22b4dc5', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7956-a66d-cfca36015a43', '019ca8a6-a28c-71ab-8ee4-fa1aa22b4dc5', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7a22-b0aa-a1dc3e840988', '019ca8a6-a28c-76b4-a58a-1c0fb8dcdb76', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7bd4-8973-c6a0b52cd71e', '019ca8a6-a28c-7a43-a274-f039dee6b5fb', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7fd6-8be8-40b48996719f', '019ca8a6-a28c-76b4-a58a-1c0fb8dcdb76', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7ffe-82b2-d8e7680f7622', '019ca8a6-a28c-71ab-8ee4-fa1aa22b4dc5', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:58.828135'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7044-bbcc-70e785177d51', '019ca8a6-a3a4-70a1-b1f7-bd6633bfa495', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7045-80f7-175b73b977db', '019ca8a6-a3a4-7e35-9485-7990b0dc09dd', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-70dd-a74e-cf03683052d6', '019ca8a6-a3a4-70a1-b1f7-bd6633bfa495', 'right two', 'true', NULL, '1', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-73cd-8585-757ac31045a6', '019ca8a6-a3a4-7eac-98dd-c0767177c808', 'right', 'true', NULL, '0', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-758f-8471-1fa309892306', '019ca8a6-a3a4-7eac-98dd-c0767177c808', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-77d9-a421-88fe10b95d54', '019ca8a6-a3a4-7e35-9485-7990b0dc09dd', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7b89-abc6-7add00cdf395', '019ca8a6-a3a4-70a1-b1f7-bd6633bfa495', 'right one', 'true', NULL, '0', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7c7a-981b-657fe0a90df5', '019ca8a6-a3a4-70a1-b1f7-bd6633bfa495', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7e39-8f99-cfd7f2ea0ba7', '019ca8a6-a3a4-7e35-9485-7990b0dc09dd', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:59.108394'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-725b-9159-84a3d82aafe8', '019ca8a6-a4bc-79e9-9f97-fa16f2ee9c65', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7332-b754-9e1a23498e7c', '019ca8a6-a4bc-70db-94b3-0477a2af0d50', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-73c0-bc4e-10d86f0a48f8', '019ca8a6-a4bc-70db-94b3-0477a2af0d50', 'right', 'true', NULL, '0', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7b07-a0d3-13802b79aa5c', '019ca8a6-a4bc-7fdf-896f-b6d818c3b1aa', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7ca5-8760-915893bbe3ad', '019ca8a6-a4bc-7fdf-896f-b6d818c3b1aa', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7d8d-b87d-eea324064967', '019ca8a6-a4bc-7fdf-896f-b6d818c3b1aa', 'right two', 'true', NULL, '1', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7ece-b522-67568c5cc513', '019ca8a6-a4bc-79e9-9f97-fa16f2ee9c65', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7ee0-84ec-3139d2e0b653', '019ca8a6-a4bc-7fdf-896f-b6d818c3b1aa', 'right one', 'true', NULL, '0', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7ef9-9eae-0e751d333653', '019ca8a6-a4bc-79e9-9f97-fa16f2ee9c65', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:59.388653'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7324-91e8-9da25bc213e3', '019ca8a6-a5d4-7840-8545-7d0dd0e36b92', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7369-a3f2-afd13cf6ba74', '019ca8a6-a5d4-7fca-9eac-f1976aa19c35', 'right', 'true', NULL, '0', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-73f8-9b1c-94a5d455fb98', '019ca8a6-a5d4-7840-8545-7d0dd0e36b92', 'right one', 'true', NULL, '0', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7630-9d31-84e1674774d6', '019ca8a6-a5d4-7840-8545-7d0dd0e36b92', 'right two', 'true', NULL, '1', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-767a-8864-6877e95a9e6f', '019ca8a6-a5d4-7840-8545-7d0dd0e36b92', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-76bd-bfda-b9f677ce06a3', '019ca8a6-a5d4-7486-b17c-cc9e2dd06d4e', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-771a-9f26-c17799e5d651', '019ca8a6-a5d4-7fca-9eac-f1976aa19c35', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7bdf-bc76-4213420e714d', '019ca8a6-a5d4-7486-b17c-cc9e2dd06d4e', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7da3-9dab-9ebc14af10e4', '019ca8a6-a5d4-7486-b17c-cc9e2dd06d4e', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:59.668912'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7400-887e-8e8e887e2f08', '019ca8a6-a6ed-790f-a314-b4142e6126d5', 'wrong', 'false', 'No.', '1', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-75c1-b1e4-0e54c3582594', '019ca8a6-a6ed-790f-a314-b4142e6126d5', 'right', 'true', 'Yes.', '0', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7922-ae1c-c57c61958c62', '019ca8a6-a6ed-7a3f-a7ba-41d9f58c0e57', 'right two', 'true', NULL, '1', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7932-8922-cc2e8bd964fc', '019ca8a6-a6ed-7793-85c5-2b485d6a80cd', 'right', 'true', NULL, '0', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7a33-a0bb-36231a4a3f41', '019ca8a6-a6ed-7793-85c5-2b485d6a80cd', 'wrong', 'false', NULL, '1', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7b04-9469-b1e4e7d5b92e', '019ca8a6-a6ed-790f-a314-b4142e6126d5', 'also wrong', 'false', NULL, '2', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7e56-aa85-d4d98233495b', '019ca8a6-a6ed-7a3f-a7ba-41d9f58c0e57', 'right one', 'true', NULL, '0', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7e99-a3ff-8486db51af2e', '019ca8a6-a6ed-7a3f-a7ba-41d9f58c0e57', 'wrong one', 'false', NULL, '2', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7e9f-b81d-8b4207114181', '019ca8a6-a6ed-7a3f-a7ba-41d9f58c0e57', 'wrong two', 'false', NULL, '3', '2026-03-01 09:06:59.949171'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-73e9-be35-8c4e1860dec7', '019ca8a6-a805-7dd8-861b-b54c8ab0e78c', 'right', 'true', NULL, '0', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-7455-82fb-6a5de6faed26', '019ca8a6-a805-7dd8-861b-b54c8ab0e78c', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-74df-8443-9f6cea857583', '019ca8a6-a805-7a11-8874-9e60f3485f6a', 'right two', 'true', NULL, '1', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-772d-8749-db50d2a694c4', '019ca8a6-a805-7a11-8874-9e60f3485f6a', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-776c-bd6a-52a3ff01a1fc', '019ca8a6-a805-7a11-8874-9e60f3485f6a', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-789b-945c-03df5e5ce5e0', '019ca8a6-a805-7365-a685-6b5f41f871dc', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-78dc-ab35-f29c3eeda572', '019ca8a6-a805-7a11-8874-9e60f3485f6a', 'right one', 'true', NULL, '0', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-79c9-9901-ce4b07f46079', '019ca8a6-a805-7365-a685-6b5f41f871dc', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-7c30-8bf5-6c136b640035', '019ca8a6-a805-7365-a685-6b5f41f871dc', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:00.22943'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-7145-89f6-dff0cbed95a6', '019ca8b0-c7c0-720a-8b44-9178887a3fec', 'wrong two', 'false', NULL, '3', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-72b9-a2de-a5db98ae030f', '019ca8b0-c7c0-720a-8b44-9178887a3fec', 'wrong one', 'false', NULL, '2', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-7335-9e76-75bb7dcbf66a', '019ca8b0-c7c0-7e29-853b-d95a220bea5f', 'right', 'true', NULL, '0', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-74cb-b27c-9b3cd353d14a', '019ca8b0-c7c0-70f6-808d-3dec8f00e858', 'also wrong', 'false', NULL, '2', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-759c-83ed-fa4b3be717f8', '019ca8b0-c7c0-7e29-853b-d95a220bea5f', 'wrong', 'false', NULL, '1', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-7647-afb7-a00ba5f4fc46', '019ca8b0-c7c0-70f6-808d-3dec8f00e858', 'right', 'true', 'Yes.', '0', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-76f5-9886-24488d16f4b9', '019ca8b0-c7c0-720a-8b44-9178887a3fec', 'right two', 'true', NULL, '1', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-78bf-933d-b7b6f49577df', '019ca8b0-c7c0-70f6-808d-3dec8f00e858', 'wrong', 'false', 'No.', '1', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-791c-aa52-fc72a92760fa', '019ca8b0-c7c0-720a-8b44-9178887a3fec', 'right one', 'true', NULL, '0', '2026-03-01 09:18:03.712649'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-70aa-b562-753f30810753', '019ca8b0-d443-732b-953f-99ab1005f561', 'Marking the important sentences in yellow', 'false', 'Marking selects. It does not ask you to remember.', '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7190-aca1-59ee46ea0db6', '019ca8b0-d443-732b-953f-99ab1005f561', 'Writing down what you remember on an empty page', 'true', NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-73eb-a740-f712cb0b1f9b', '019ca8b0-d443-7a94-9f6e-f59e022b7e06', 'What they had read once and recalled', 'false', 'Not yet. After two days, yes.', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7889-b64d-e44cd0a6b933', '019ca8b0-d443-7a94-9f6e-f59e022b7e06', 'Both the same', 'false', 'Close, but reading twice was ahead by six points.', '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-798b-90ab-487251487267', '019ca8b0-d443-732b-953f-99ab1005f561', 'Explaining the topic to a friend without notes', 'true', NULL, '3', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7a10-867f-89ac94f1f98b', '019ca8b0-d443-732b-953f-99ab1005f561', 'Answering a card before you turn it over', 'true', NULL, '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7b92-a99f-b29c00b31a59', '019ca8b0-d443-7ce4-986e-d878b5e918fe', 'True', 'false', 'Only mistakes that nobody corrects tend to stay.', '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7dcb-983f-a11b4941299e', '019ca8b0-d443-732b-953f-99ab1005f561', 'Reading the summary once more', 'false', 'It feels familiar, and familiar is not the same as known.', '4', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7dcb-b68a-2b50a831944b', '019ca8b0-d443-7ce4-986e-d878b5e918fe', 'False', 'true', 'Right: try first, then look.', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7e86-935f-91d6fc54ce8f', '019ca8b0-d443-7a94-9f6e-f59e022b7e06', 'What they had read twice', 'true', 'Yes: the advantage of recall appears only later.', '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-71ff-9273-1a925b81df3e', '019ca8b0-d443-7c83-8468-412cb0635e8d', 'It stays the same', 'false', 'One gap does not fit all: it depends on when you need it.', '3', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-76d4-a619-c598ade5cc23', '019ca8b0-d443-7c83-8468-412cb0635e8d', 'It becomes shorter', 'false', 'The other way round: long memory asks for long gaps.', '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-77c0-9381-5495fd6e1374', '019ca8b0-d443-7c83-8468-412cb0635e8d', 'It becomes longer, but a smaller share of that time', 'true', NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-7d30-b16a-f47e2f3ba2ad', '019ca8b0-d443-7c83-8468-412cb0635e8d', 'It becomes longer, and stays the same share of that time', 'false', 'Nearly: for a week the best share was 20 to 40 %, for a year only 5 to 10 %.', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-701d-96ed-f1f9a493e54f', '019ca8b0-d443-7518-8f73-a7a34bba1709', 'Distributed practice', 'true', NULL, '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-704e-b11e-1b9a9916a456', '019ca8b0-d443-7518-8f73-a7a34bba1709', 'Practice testing', 'true', NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-704f-89b7-08b7787eb2e8', '019ca8b0-d443-791d-9874-7b354a3a3af3', 'Evenly, day by day', 'false', 'The curve falls steeply, then flattens.', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-70d1-97f5-d0e261d1d272', '019ca8b0-d443-798e-ace0-1ff8ebc378c1', 'True', 'false', 'Success in practice can mislead.', '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-70e0-a736-3a27bf20c974', '019ca8b0-d443-7a62-93b5-8d85e9900ccb', 'False', 'true', NULL, '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-712b-a735-8308b4e6dde0', '019ca8b0-d443-7a62-93b5-8d85e9900ccb', 'True', 'false', NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-728b-825b-d43adc0a6c28', '019ca8b0-d443-7c9c-8c81-b0c9b70609ee', 'Tuesday and Friday at 12:30, ten minutes in the library', 'true', NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7344-9171-7639b93669a8', '019ca8b0-d443-7518-8f73-a7a34bba1709', 'Rereading', 'false', 'Rated low, although it is what most students do.', '3', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7469-ace1-cb0e0a8d84e1', '019ca8b0-d443-79f1-8a85-177dd177fdf4', 'You solve more exercises in the same time', 'false', 'Rather fewer: mixed practice is slower and feels worse.', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7522-8e67-5b7db5a82434', '019ca8b0-d443-791d-9874-7b354a3a3af3', 'Soon after learning', 'true', NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7564-ba20-9ef4751590c2', '019ca8b0-d443-7518-8f73-a7a34bba1709', 'Summarising', 'false', 'Rated low for most learners.', '4', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7611-8dd8-f34cd4e2e29e', '019ca8b0-d443-79f1-8a85-177dd177fdf4', 'You practise choosing the method, not only carrying it out', 'true', NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-791e-932f-46a33dd1d95b', '019ca8b0-d443-7c9c-8c81-b0c9b70609ee', 'After breakfast, three cards before the coffee is gone', 'true', NULL, '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-79f6-83d5-6a7255bba8fa', '019ca8b0-d443-7c9c-8c81-b0c9b70609ee', 'More regularly from now on', 'false', 'When? Where? How will you notice?', '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7a3f-baae-1b07057248cf', '019ca8b0-d443-7c9c-8c81-b0c9b70609ee', 'The whole weekend before the exam', 'false', 'One block, late, and no night in between for most of it.', '3', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7a42-a7da-d5bb48a7020e', '019ca8b0-d443-791d-9874-7b354a3a3af3', 'After some weeks', 'false', 'By then little more is lost.', '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7d6e-93d4-42cc2346b911', '019ca8b0-d443-7518-8f73-a7a34bba1709', 'Highlighting', 'false', 'Rated low: it selects, but does not make you remember.', '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7ec4-99c5-1a97cf2edf7a', '019ca8b0-d443-798e-ace0-1ff8ebc378c1', 'False', 'true', NULL, '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7ed8-98da-c88c1d397036', '019ca8b0-d443-79f1-8a85-177dd177fdf4', 'You need not understand each kind first', 'false', 'You do. Mix once you have understood each of them.', '2', '2026-03-01 09:18:06.915609');
INSERT INTO "quiz_questions" (quiz_id, revision, id, kind, prompt, explanation, points, accepted_answers, numeric_value, tolerance, "position", created_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000000', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000004', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000007', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000014', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000018', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-00000000001b', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000c8', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cc', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cf', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000dc', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e0', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e3', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000190', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000194', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000197', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a4', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a8', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001ab', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7e56-8622-68f04d185f4c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'single_choice', 'Which one?', 'Because of 🧲.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', 'short_answer', 'Which city?', NULL, '1', '["Bern"]', NULL, NULL, '3', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7e56-8622-68f04d185f4c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '3.3', NULL, '9.81', '0.01', '4', '2026-03-01 09:18:03.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:03.192168'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-72f6-a496-562ed3dcd0e6', 'true_false', E'"quoted" \\ ''single'' ; -- %s', '', '1', NULL, NULL, NULL, '6', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-730f-bd01-d7c627f5e1bb', 'numeric', '-0e0?', NULL, '1000000', NULL, '0', '0', '1', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-73db-a6c9-623480c0685d', 'numeric', '3.0000000000000004e-1?', NULL, '0.3333333333333333', NULL, '0.30000000000000004', '1e-17', '2', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-741a-8d15-672c411c8d6a', 'numeric', '9.007199254740992e15?', NULL, '1e-09', NULL, '9.007199254740992e+15', '0.5', '3', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7480-ab41-93891639b898', 'numeric', '1.7976931348623157e308?', NULL, '0.1', NULL, '1.7976931348623157e+308', '5e-324', '0', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7714-bceb-815f73dad1a9', 'short_answer', '🧪 ﻿', NULL, '1', '["Straße", "ﬁ", "İ", "🧪"]', NULL, NULL, '5', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7842-bd54-73d5edc13194', 'numeric', '1e20?', NULL, '2.5', NULL, '1e+20', '1e+15', '4', '2026-03-01 09:01:20.501364'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7980-90aa-c38c45cd930e', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:01:22.82351'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-70c9-a6d8-977cf8201721', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-71ad-b5b8-c4ba17d9f615', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-721f-a988-b5eae29ae0e8', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-7645-94d4-49e8d4a11faf', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:56.105619'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '019ca8a6-97e9-7ff0-99e8-87053fd879bf', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:56.105619'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-731b-897e-20b43141fc5c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-74aa-a3a9-01c7f7b2f6cc', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-769a-9256-dd90b5874192', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7997-9986-bc7b01da9c31', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:56.586063'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '019ca8a6-99ca-7aa5-87c9-e449d899a61a', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:56.586063'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7694-a590-56063ce88cfa', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7afb-bf7d-98e3ffe8a8ea', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7cc7-b506-3d3d9881ae21', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7ce5-9612-72ce0c6f6022', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:57.146581'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '019ca8a6-9bfa-7ebb-9024-2211c910b44e', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:57.146581'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-705b-8bf3-2e7d1efd9b87', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7289-9af0-9327fce1737b', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7681-81c6-9afc4aada0fe', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7a8d-b90c-8283761920fb', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:57.707099'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-9e2b-7bc1-a53f-854f58d00927', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:57.707099'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7026-9a1b-8e1c4e955981', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-720b-976a-5a713b10e0fc', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7456-bc19-45b87f07d2d3', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7608-a135-a32e553281a6', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:58.267617'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-a05b-7ed1-bc70-c7f257065cc9', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:58.267617'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7107-9539-8400a7119db4', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-71ab-8ee4-fa1aa22b4dc5', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7691-8362-1f18dcde12d6', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-76b4-a58a-1c0fb8dcdb76', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:58.828135'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '019ca8a6-a28c-7a43-a274-f039dee6b5fb', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:58.828135'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-70a1-b1f7-bd6633bfa495', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-72dc-a59c-23cf715d8ea7', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7695-9e25-5355f3a42bc7', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7e35-9485-7990b0dc09dd', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:59.108394'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-a3a4-7eac-98dd-c0767177c808', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:59.108394'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7023-850e-cb9123528079', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-70db-94b3-0477a2af0d50', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-77bc-abd2-3d2ef1e0fcbd', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-79e9-9f97-fa16f2ee9c65', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:59.388653'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-a4bc-7fdf-896f-b6d818c3b1aa', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:59.388653'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-708a-8d39-84ebca94a690', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-723e-858d-e0b6a39d5c42', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7486-b17c-cc9e2dd06d4e', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7840-8545-7d0dd0e36b92', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:59.668912'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '019ca8a6-a5d4-7fca-9eac-f1976aa19c35', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:59.668912'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-701c-989a-bc9316b0f183', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7793-85c5-2b485d6a80cd', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-78f5-a75b-a06d960a5f8a', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-790f-a314-b4142e6126d5', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:06:59.949171'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-a6ed-7a3f-a7ba-41d9f58c0e57', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:06:59.949171'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-7365-a685-6b5f41f871dc', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-7381-8533-92faaa3329e1', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-7825-84b8-6c8939cbdf6e', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-7a11-8874-9e60f3485f6a', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:00.22943'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '019ca8a6-a805-7dd8-861b-b54c8ab0e78c', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:00.22943'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-70f6-808d-3dec8f00e858', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-720a-8b44-9178887a3fec', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-765f-b958-4b57563e8e51', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-7a91-8b84-ad5c3e4c40aa', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:18:03.712649'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '019ca8b0-c7c0-7e29-853b-d95a220bea5f', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:03.712649'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-732b-953f-99ab1005f561', 'multiple_choice', 'Which of these are retrieval practice?', 'Whatever asks you to find the answer in your own head counts. Whatever puts it before your eyes does not.', '2', NULL, NULL, NULL, '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7a30-b37c-141c8f0dbad7', 'short_answer', 'What is it called that tests help people to remember, and do not only measure what they remember? (The … effect)', 'The testing effect. The practice that makes use of it is called retrieval practice.', '1', '["testing effect", "the testing effect", "testing", "test effect"]', NULL, NULL, '3', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7a94-9f6e-f59e022b7e06', 'single_choice', 'Students were tested *five minutes* after studying. What did they remember better?', '81 % against 75 %. Reading again wins at once, which is why it feels like the better method, and loses within days.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '019ca8b0-d443-7ce4-986e-d878b5e918fe', 'true_false', 'A wrong guess that is soon corrected harms what you learn.', 'A failed attempt prepares you for the answer, provided that you check it.', '1', NULL, NULL, NULL, '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-734c-800b-a0db7f687b1d', 'numeric', 'You have to know something in 20 days. By the rule of thumb of the lesson, after how many days do you repeat it first?', 'About a fifth of the time: 20 ÷ 5 = 4 days. A day more or less makes little difference.', '2', NULL, '4', '1', '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-7861-9582-8fbb4dfb182c', 'short_answer', 'What is it called that study in several sessions beats the same time in one? (The … effect)', 'The spacing effect. Practice that makes use of it is also called distributed practice.', '1', '["spacing effect", "the spacing effect", "spacing", "distributed practice effect"]', NULL, NULL, '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-7c83-8468-412cb0635e8d', 'single_choice', 'You want to remember for a longer time. What happens to the best gap between two sessions?', 'The gap grows with the time until you need it, while its share of that time shrinks.', '1', NULL, NULL, NULL, '3', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '019ca8b0-d443-7d83-af7f-509e510eacde', 'numeric', 'Ebbinghaus saved 58 % of the work after 20 minutes and 44 % after an hour. By how many percentage points did his savings fall between the two?', '58 − 44 = 14 points in forty minutes. In the month after the first day it was 13.', '1', NULL, '14', '0.5', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7518-8f73-a7a34bba1709', 'multiple_choice', 'Which two techniques did the review of 2013 rate as highly useful?', 'Practice testing and distributed practice: recall, and space.', '2', NULL, NULL, NULL, '0', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-791d-9874-7b354a3a3af3', 'single_choice', 'When does most of what will be forgotten go?', 'In the first hour Ebbinghaus lost 56 of 100 points, in the rest of the month another 23.', '1', NULL, NULL, NULL, '6', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-798e-ace0-1ff8ebc378c1', 'true_false', 'Whoever solves more exercises during practice will also solve more of them a week later.', 'In the experiment with volumes those who practised in blocks solved 89 % and later 20 %; those who mixed 60 % and later 63 %.', '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-79f1-8a85-177dd177fdf4', 'single_choice', 'Why does mixing kinds of exercises help, although it is harder?', 'In a block the choice of the method is made for you. Outside of it, the choice is half of the task.', '1', NULL, NULL, NULL, '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7a62-93b5-8d85e9900ccb', 'true_false', 'An hour of sleep traded for an hour of cramming is usually a good trade.', 'Sleep strengthens what the day brought, and tiredness makes new learning harder.', '1', NULL, NULL, NULL, '4', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7ae8-a011-e443c13a089c', 'short_answer', 'In a word: what do you do *before* you look a thing up?', 'Recall it, or at least try: the attempt is what makes the answer stay.', '1', '["recall", "recall it", "retrieve", "retrieve it", "remember", "guess", "try", "try to recall"]', NULL, NULL, '5', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7b00-96b4-96260efaeca4', 'numeric', 'A week after practice, how many percentage points were the students who had mixed ahead of those who had worked in blocks?', '63 − 20 = 43 points.', '1', NULL, '43', '1', '3', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '019ca8b0-d443-7c9c-8c81-b0c9b70609ee', 'multiple_choice', 'Which plans are likely to be carried out?', 'A time, a place and a small start make it likely. Good intentions without a date do not.', '2', NULL, NULL, NULL, '7', '2026-03-01 09:18:06.915609'),
('019ca8b0-d5ab-7c02-84c5-e1751e7dc884', '2', '019ca8b0-d5ab-70be-91ed-296a4da4b0e6', 'numeric', '?', NULL, '0.1', NULL, '2.5', '0', '0', '2026-03-01 09:18:07.315979'),
('019ca8b0-d5ab-7c02-84c5-e1751e7dc884', '2', '019ca8b0-d5ab-7ddd-9755-f03302932d5e', 'short_answer', '?', NULL, '1', '["é", "é"]', NULL, NULL, '1', '2026-03-01 09:18:07.315979');
INSERT INTO "quiz_revisions" (quiz_id, number, created_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '2026-01-05 09:00:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '2026-03-01 09:18:03.192168'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '2026-03-01 09:01:20.501364'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '2026-03-01 09:01:22.82351'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '1', '2026-03-01 09:06:56.105619'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '1', '2026-03-01 09:06:56.586063'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '1', '2026-03-01 09:06:57.146581'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '1', '2026-03-01 09:06:57.707099'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '1', '2026-03-01 09:06:58.267617'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '1', '2026-03-01 09:06:58.828135'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '1', '2026-03-01 09:06:59.108394'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '1', '2026-03-01 09:06:59.388653'),
('019ca8a6-a584-768d-8363-d44168d597ce', '1', '2026-03-01 09:06:59.668912'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '1', '2026-03-01 09:06:59.949171'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '1', '2026-03-01 09:07:00.22943'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '1', '2026-03-01 09:18:03.712649'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '1', '2026-03-01 09:18:06.915609'),
('019ca8b0-d5ab-7c02-84c5-e1751e7dc884', '2', '2026-03-01 09:18:07.315979');
INSERT INTO "quizzes" (id, lesson_id, slug, title, instructions, pass_percent, max_attempts, time_limit_seconds, opens_at, closes_at, questions_per_attempt, shuffle_questions, shuffle_options, grading_method, reveal_policy, published, revision, "position", version, created_at, updated_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '019b8d62-7a80-7003-8000-000000000000', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '019b8d62-7a80-7003-8000-000000000001', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '019b8d62-7a80-7003-8000-00000000000a', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '019b8d62-7a80-7003-8000-00000000000b', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '019b8d62-7a80-7003-8000-000000000014', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '019b8d62-7a80-7003-8000-000000000015', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'check', 'Check 🧠', 'Take	your
 time  ', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '3', '0', '4', '2026-03-01 09:01:18.779773', '2026-03-01 09:18:03.192168'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'extremes', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '1', '0', '3', '2026-03-01 09:01:20.42129', '2026-03-01 09:01:20.781623'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'timed', 'A quiz', '', '50', '5', '30', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '1', '2', '2026-03-01 09:01:22.743436', '2026-03-01 09:01:22.82351'),
('019ca8a6-9799-722b-8a23-3597c05cb621', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'drawn', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, '3', 'true', 'true', 'highest', 'after_submission', 'true', '1', '1', '2', '2026-03-01 09:06:56.025545', '2026-03-01 09:06:56.105619'),
('019ca8a6-9979-748c-9ae8-486b45245c22', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'highest', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '0', '3', '2026-03-01 09:06:56.505989', '2026-03-01 09:06:56.986433'),
('019ca8a6-9baa-7a44-af41-b9dd76e6e472', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'latest', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '1', '3', '2026-03-01 09:06:57.066507', '2026-03-01 09:06:57.546951'),
('019ca8a6-9ddb-7872-b0b6-f5d024890dc2', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'first', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '2', '3', '2026-03-01 09:06:57.627025', '2026-03-01 09:06:58.107469'),
('019ca8a6-a00b-7c2e-a427-4a7b4c4142cc', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'average', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '3', '3', '2026-03-01 09:06:58.187543', '2026-03-01 09:06:58.667987'),
('019ca8a6-a23c-7478-9e4b-4ebea2146810', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-submission', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '2', '2', '2026-03-01 09:06:58.748061', '2026-03-01 09:06:58.828135'),
('019ca8a6-a354-75a3-b08c-f18f19cd65c3', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-passing', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_passing', 'true', '1', '3', '2', '2026-03-01 09:06:59.02832', '2026-03-01 09:06:59.108394'),
('019ca8a6-a46c-7264-9ed2-0c9ea61705d8', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-last-attempt', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_last_attempt', 'true', '1', '4', '2', '2026-03-01 09:06:59.308579', '2026-03-01 09:06:59.388653'),
('019ca8a6-a584-768d-8363-d44168d597ce', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-closing', 'A quiz', '', '100', '2', NULL, NULL, '2026-03-01 09:16:58.708024', NULL, 'false', 'false', 'highest', 'after_closing', 'true', '1', '5', '2', '2026-03-01 09:06:59.588838', '2026-03-01 09:06:59.668912'),
('019ca8a6-a69d-71e5-a1cb-42a2ff8becb6', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'never', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'never', 'true', '1', '6', '2', '2026-03-01 09:06:59.869097', '2026-03-01 09:06:59.949171'),
('019ca8a6-a7b5-7b88-8568-113ae453d029', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'early', 'A quiz', '', NULL, NULL, NULL, '2026-03-02 09:07:00.109319', NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '1', '7', '3', '2026-03-01 09:07:00.149356', '2026-03-01 09:18:01.150281'),
('019ca8a6-a87d-7882-a1b4-787a1a27a8b6', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'empty', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '0', '8', '2', '2026-03-01 09:07:00.349541', '2026-03-01 09:18:01.270392'),
('019ca8b0-c770-7e07-80a2-4220508a80ad', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'granted', 'A quiz', '', NULL, '1', '60', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '9', '2', '2026-03-01 09:18:03.632575', '2026-03-01 09:18:03.712649'),
('019ca8b0-d443-748c-97f1-a957c2236e4c', '019ca8b0-d443-7839-ac1f-01ee87f626f2', 'recall', 'Recall', 'Answer without looking at the lesson. You may try as often as you like; the best attempt counts.', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-77c8-869c-c59f5883c801', '019ca8b0-d443-7164-b105-41774c69dbd4', 'spacing', 'Spacing', 'Ten minutes, three attempts. A pocket calculator is allowed.', '70', '3', '600', NULL, NULL, NULL, 'false', 'true', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7832-89df-3d265a1ba000', '019ca8b0-d443-7d2b-adb8-ba06c0498a47', 'all-together', 'All together', 'Four of eight questions, drawn and ordered anew for each attempt. The last attempt counts. Right answers are shown once you have passed.', '75', NULL, '900', NULL, NULL, '4', 'true', 'false', 'latest', 'after_passing', 'true', '1', '0', '1', '2026-03-01 09:18:06.915609', '2026-03-01 09:18:06.915609'),
('019ca8b0-d5ab-7c02-84c5-e1751e7dc884', '019ca8b0-d5ab-7b3a-935c-2479b0567cf6', 'q', 'Q', '', '50', NULL, '60', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '2', '0', '2', '2026-03-01 09:18:07.275942', '2026-03-01 09:18:07.315979');
INSERT INTO "randomized_experiments" (id, decision_id, predicted_mode, actual_mode, predicted_outcome, actual_outcome, version, created_at, updated_at) VALUES
('019b8d62-7a80-7029-8000-000000000000', '019b8d62-7a80-7017-8000-000000000003', 'HELPFUL', 'ENGAGEMENT', '0.5', '0.75', '1', '2026-01-05 17:20:00', '2026-01-05 17:20:00');
INSERT INTO "replies" (id, decision_id, author_id, archetype_id, platform, in_reply_to, content, content_hash, utm_code, reply_type, approval_status, drafted_by, edited_by, editors, pending_since, approved_by, approved_at, reject_reason, sending_until, sending_hash, sent_at, sendings, platform_post_id, posted_at, help_count, metrics_json, snapshot_json, deleted_at, delete_reason, version, created_at, updated_at) VALUES
('019b8d62-7a80-7019-8000-000000000000', '019b8d62-7a80-7017-8000-000000000000', '019b8d62-7a80-7015-8000-000000000000', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-0', 'A capacitive sensor shows it: it does not rust. —Antone (Vita)', E'\\x7e7165d9f0ce0280571cd0a2a37f7c69dcb132bdc33a00430eefa4ac146d0f3f', 'seed-0', 'MANUAL', 'DRAFT', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000000", "content": "Which sensor tells me when my tomatoes are thirsty?", "detected_at": "2026-01-05T09:00:00Z", "content_version": 1, "platform_post_id": "seed-0"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000000", "handle": "soil_sam", "is_verified": false, "platform_id": "seed-0", "display_name": "soil sam", "follower_count": 1250}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000000", "mode": "HELPFUL", "created_at": "2026-01-05T10:00:00Z", "composite_score": 0.65}}', NULL, NULL, '1', '2026-01-05 11:00:00', '2026-01-05 11:00:00'),
('019b8d62-7a80-7019-8000-000000000001', '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-1', 'Look at the signal first: the cloud answers those whom it hears. —Antone (Vita)', E'\\x1fd5f99e8bb2de2ebd31ca4b3cdfb5103adc140eb5ac7b579b7860d5f7416dcf', 'seed-1', 'MANUAL', 'PENDING', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', '2026-01-05 11:11:00', NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000001", "content": "My plant talks to the cloud and the cloud does not answer.", "detected_at": "2026-01-05T09:01:00Z", "content_version": 1, "platform_post_id": "seed-1"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000001", "handle": "balcony_bea", "is_verified": false, "platform_id": "seed-1", "display_name": "balcony bea", "follower_count": 310}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000001", "mode": "HELPFUL", "created_at": "2026-01-05T10:01:00Z", "composite_score": 0.65}}', NULL, NULL, '2', '2026-01-05 11:10:00', '2026-01-05 11:11:00'),
('019b8d62-7a80-7019-8000-000000000002', '019b8d62-7a80-7017-8000-000000000002', '019b8d62-7a80-7015-8000-000000000002', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-2', 'A roof over the station helps, and a sensor that measures what got in. —Antone (Vita)', E'\\xb11ad744c45b1681b910a59654f61c11905a8e8c00378a450b9b7a2663285102', 'seed-2', 'MANUAL', 'APPROVED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:22:00', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000002", "content": "I built a weather station from what was in the drawer. It rains inside.", "detected_at": "2026-01-05T09:02:00Z", "content_version": 1, "platform_post_id": "seed-2"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000002", "handle": "maker_mo", "is_verified": true, "platform_id": "seed-2", "display_name": "maker mo", "follower_count": 24000}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000002", "mode": "HELPFUL", "created_at": "2026-01-05T10:02:00Z", "composite_score": 0.65}}', NULL, NULL, '3', '2026-01-05 11:20:00', '2026-01-05 11:22:00'),
('019b8d62-7a80-7019-8000-000000000003', '019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7015-8000-000000000003', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-3', 'There is one, and it starts with nothing at all. —Antone (Vita)', E'\\xf0312da020cdc8f6f91ed159ba917946577116510d3c9a443b84d1d3970be74b', 'seed-3', 'MANUAL', 'REJECTED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:32:00', 'Say what it starts with.', NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000003", "content": "Is there a course on this that starts from nothing?", "detected_at": "2026-01-05T09:03:00Z", "content_version": 1, "platform_post_id": "seed-3"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000003", "handle": "quiet_quentin", "is_verified": false, "platform_id": "seed-3", "display_name": "quiet quentin", "follower_count": 12}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000003", "mode": "ENGAGEMENT", "created_at": "2026-01-05T10:03:00Z", "composite_score": 0.6500000000000001}}', NULL, NULL, '3', '2026-01-05 11:30:00', '2026-01-05 11:32:00'),
('019b8d62-7a80-7019-8000-000000000004', '019b8d62-7a80-7017-8000-000000000004', '019b8d62-7a80-7015-8000-000000000004', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-4', 'A lamp that says when the air is stale fits a shoe box. —Antone (Vita)', E'\\x5a52b171e897d0036fa5b3893cbe0a3815143de35c1ef32eec5f610ffe448824', 'seed-4', 'MANUAL', 'SENDING', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:42:00', NULL, '2125-12-12 11:43:00', E'\\x0404040404040404040404040404040404040404040404040404040404040404', '2026-01-05 11:43:00', '1', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000004", "content": "My class of thirty needs a project that fits a shoe box. Ideas?", "detected_at": "2026-01-05T09:04:00Z", "content_version": 1, "platform_post_id": "seed-4"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000004", "handle": "teacher_tess", "is_verified": false, "platform_id": "seed-4", "display_name": "teacher tess", "follower_count": 2900}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000004", "mode": "HELPFUL", "created_at": "2026-01-05T10:04:00Z", "composite_score": 0.65}}', NULL, NULL, '4', '2026-01-05 11:40:00', '2026-01-05 11:43:00'),
('019b8d62-7a80-7019-8000-000000000005', '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-1', 'A restart of the gateway brings the cloud back in most homes. —Antone (Vita)', E'\\xc7302595a65394dfbd4dc77afe3711b40567b4d9bf946a27a714e8f3c8161d28', 'seed-5', 'MANUAL', 'UNKNOWN', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:52:00', NULL, NULL, E'\\x0505050505050505050505050505050505050505050505050505050505050505', '2026-01-05 11:53:00', '1', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000001", "content": "My plant talks to the cloud and the cloud does not answer.", "detected_at": "2026-01-05T09:01:00Z", "content_version": 1, "platform_post_id": "seed-1"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000001", "handle": "balcony_bea", "is_verified": false, "platform_id": "seed-1", "display_name": "balcony bea", "follower_count": 310}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000001", "mode": "HELPFUL", "created_at": "2026-01-05T10:01:00Z", "composite_score": 0.65}}', NULL, NULL, '5', '2026-01-05 11:50:00', '2026-01-05 11:55:00'),
('019b8d62-7a80-7019-8000-000000000006', '019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7015-8000-000000000003', '019ca8b0-dc3d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-3', 'The first lesson of our course asks for nothing but curiosity. —Antone (Vita)', E'\\xa26a9c9a774f9c2dfd538aabd428b642daedfa9b3701623cf728d4b2582135a7', 'seed-6', 'MANUAL', 'POSTED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 12:02:00', NULL, NULL, E'\\x0606060606060606060606060606060606060606060606060606060606060606', '2026-01-05 12:03:00', '1', 'seed-reply-6', '2026-01-05 12:04:00', '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000003", "content": "Is there a course on this that starts from nothing?", "detected_at": "2026-01-05T09:03:00Z", "content_version": 1, "platform_post_id": "seed-3"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000003", "handle": "quiet_quentin", "is_verified": false, "platform_id": "seed-3", "display_name": "quiet quentin", "follower_count": 12}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000003", "mode": "ENGAGEMENT", "created_at": "2026-01-05T10:03:00Z", "composite_score": 0.6500000000000001}}', NULL, NULL, '5', '2026-01-05 12:00:00', '2026-01-05 12:04:00'),
('019ca8da-4716-7a03-afc1-6d534df59998', '019ca8da-4445-7eba-b4dd-af636e79219f', '019ca8da-441d-7069-a1fc-f0d0e05d0d25', NULL, 'TWITTER', 'ask1', 'A capacitive one: wipe it, and it does not rust. —Antone (Vita)', E'\\x3806751cfbb51e0065129da1d4c16482c7e2b8d0f01b9dc2f394874495835f50', 'sensor-2', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '019ca8a0-3efb-751c-b22a-0dc73071feac', '["019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e", "019ca8a0-3efb-751c-b22a-0dc73071feac"]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:03:25.207893', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-441d-7496-9e64-70cc21ff1284", "content": "Which of the two lasts longer?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 2, "platform_post_id": "ask1"}, "author": {"id": "019ca8da-441d-7069-a1fc-f0d0e05d0d25", "handle": "ask1", "is_verified": false, "platform_id": "of-ask1", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-4445-7eba-b4dd-af636e79219f", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:22.565451Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '11', '2026-03-01 10:03:23.286117', '2026-03-01 10:03:25.207893'),
('019ca8da-4f10-7bdf-b072-fdb793cf09e5', '019ca8da-4ee7-7a9b-a695-cd84dc0b1615', '019ca8da-4ebf-742b-86be-85d625057030', NULL, 'TWITTER', 'ask3', 'To ask3: ask the soil, not the clock. —Antone (Vita)', E'\\x7c1e9a658d46b50cef73d05d151d9fe3ce0a4c10085a50ffb8c9ab06d7444607', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:03:25.408078', NULL, NULL, E'\\x948c56d0143dda3ea1719cc8935ad0adc318fc640ef39ee9c3f222b8053da1a7', '2026-03-01 10:03:26.088707', '2', 'out-1', '2026-03-01 10:03:26.328929', '0', '{}', '{"post": {"id": "019ca8da-4ebf-7044-a9e4-55a6455265c7", "content": "What does ask3 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask3"}, "author": {"id": "019ca8da-4ebf-742b-86be-85d625057030", "handle": "ask3", "is_verified": false, "platform_id": "of-ask3", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-4ee7-7a9b-a695-cd84dc0b1615", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:25.287967Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '9', '2026-03-01 10:03:25.328004', '2026-03-01 10:03:26.489077'),
('019ca8da-5489-7011-9b04-f69e30966944', '019ca8da-4ee7-7a9b-a695-cd84dc0b1615', '019ca8da-4ebf-742b-86be-85d625057030', NULL, 'TWITTER', 'ask3', 'Ask the soil once more. —Antone (Vita)', E'\\x3486c1b2318b98fdc18bdfde721e5d586d13518d71dd4492aa970133d947c9cd', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:03:26.809373', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-4ebf-7044-a9e4-55a6455265c7", "content": "What does ask3 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask3"}, "author": {"id": "019ca8da-4ebf-742b-86be-85d625057030", "handle": "ask3", "is_verified": false, "platform_id": "of-ask3", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-4ee7-7a9b-a695-cd84dc0b1615", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:25.287967Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:26.729299', '2026-03-01 10:03:26.809373'),
('019ca8da-55a1-77a8-8478-a6a587c9a7e4', '019ca8da-5579-7c6f-be56-5f076579ed6a', '019ca8da-5551-7ee5-aef1-c144f774030f', NULL, 'TWITTER', 'ask4', 'TO ASK3: ask  the soil, not the clock. —Antone (Vita)', E'\\x7c1e9a658d46b50cef73d05d151d9fe3ce0a4c10085a50ffb8c9ab06d7444607', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:03:27.089632', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-5551-7245-a191-6263b39740bc", "content": "What does ask4 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask4"}, "author": {"id": "019ca8da-5551-7ee5-aef1-c144f774030f", "handle": "ask4", "is_verified": false, "platform_id": "of-ask4", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-5579-7c6f-be56-5f076579ed6a", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:26.969521Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:27.009558', '2026-03-01 10:03:27.089632'),
('019ca8da-5691-774d-a1c9-6dc280e71401', '019ca8da-5669-755c-ba18-6e1e666b1c10', '019ca8da-5641-76ae-8eee-47e6aea0a77e', NULL, 'TWITTER', 'ask5', 'To ask5: ask the soil, not the clock. —Antone (Vita)', E'\\xfd6f1ff30b2f4fd015760f378fa829af32542e6facf141dae0962a39ab7e3a2c', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:03:27.329854', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-5641-79fd-8b2e-47116cad5a66", "content": "", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask5"}, "author": {"id": "019ca8da-5641-76ae-8eee-47e6aea0a77e", "handle": "ask5", "is_verified": false, "platform_id": "of-ask5", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-5669-755c-ba18-6e1e666b1c10", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:27.209743Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '4', '2026-03-01 10:03:27.24978', '2026-03-01 10:03:27.369891'),
('019ca8da-57fa-747a-bfb1-b98d6099558e', '019ca8da-57d2-7ebc-a21d-3bda2e65bafb', '019ca8da-57aa-7858-8ca8-734531c11722', NULL, 'TWITTER', 'ask6', 'To ask6: ask the soil, not the clock. —Antone (Vita)', E'\\x069df18f2e80ef974597b743fde1eb156df03f8c2a825eb36a626714895f12cd', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:03:27.690187', NULL, NULL, E'\\xdb00d8caf902a052075ddb27bb8e40f2c08c3c1d066355734abb93eebf6e1dce', '2026-03-01 10:34:29.211593', '1', 'out-2', '2026-03-01 10:34:29.291667', '0', '{}', '{"post": {"id": "019ca8da-57aa-7bfa-b250-ee9c580d470a", "content": "What does ask6 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask6"}, "author": {"id": "019ca8da-57aa-7858-8ca8-734531c11722", "handle": "ask6", "is_verified": false, "platform_id": "of-ask6", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-57d2-7ebc-a21d-3bda2e65bafb", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:27.570076Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '5', '2026-03-01 10:03:27.610113', '2026-03-01 10:34:29.291667'),
('019ca8da-5a7a-787b-86ae-9dc33a0c834e', '019ca8da-5a52-70ab-a231-fe631405c041', '019ca8da-5a2a-7881-9c09-27768b4b0e65', NULL, 'TWITTER', 'ask7', 'To ask7: ask the soil, not the clock. —Antone (Vita)', E'\\x97afd069682278e87af0125b9a654a0b80df7a9786133f7097e1d5a615dc37e6', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:03:28.330779', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-5a2a-7b27-a686-8f965e61884e", "content": "What does ask7 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask7"}, "author": {"id": "019ca8da-5a2a-7881-9c09-27768b4b0e65", "handle": "ask7", "is_verified": false, "platform_id": "of-ask7", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-5a52-70ab-a231-fe631405c041", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:28.210668Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:28.250705', '2026-03-01 10:03:28.330779'),
('019ca8f6-c20c-76be-b0f9-ea24d7d75c49', '019ca8f6-c1e4-71b5-ba5f-b16389d54266', '019ca8f6-c1bc-7c35-b45b-27a5e2d4688f', NULL, 'TWITTER', 'ask8', 'To ask8: ask the soil, not the clock. —Antone (Vita)', E'\\x09afb033b22b883851caed8e4d67c04818a51246c620acf6b2fb9c4068efd10c', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:34:29.852185', NULL, NULL, E'\\xdef9787d292f0049a176fa4fffa8ccb21c86fa52b7f1b6199edeaffbfe6e1733', '2026-03-01 10:34:29.892222', '1', 'out-3', '2026-03-01 10:35:02.093332', '0', '{}', '{"post": {"id": "019ca8f6-c1bc-77d7-b908-1d6eea043074", "content": "What does ask8 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask8"}, "author": {"id": "019ca8f6-c1bc-7c35-b45b-27a5e2d4688f", "handle": "ask8", "is_verified": false, "platform_id": "of-ask8", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-c1e4-71b5-ba5f-b16389d54266", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:29.732074Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:29.772111', '2026-03-01 10:35:02.093332'),
('019ca8f6-c2fc-7908-9e49-bd4f62b806df', '019ca8f6-c2d4-7aa8-b81c-f7021c2e9a92', '019ca8f6-c2ac-7a4b-8260-2547c907e86a', NULL, 'TWITTER', 'ask9', 'To ask9: ask the soil, not the clock. —Antone (Vita)', E'\\x316a40de59db4e091a92a44f5a6e8265d4a465a928d945bca5e1b3881a2d1595', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:34:30.092407', NULL, NULL, NULL, NULL, '1', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f6-c2ac-705e-b565-ea53edc25a84", "content": "What does ask9 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask9"}, "author": {"id": "019ca8f6-c2ac-7a4b-8260-2547c907e86a", "handle": "ask9", "is_verified": false, "platform_id": "of-ask9", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-c2d4-7aa8-b81c-f7021c2e9a92", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:29.972296Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:30.012333', '2026-03-01 10:35:02.173406'),
('019ca8f6-c3ec-7d74-9f86-9df1d01f0cfd', '019ca8f6-c3c4-7156-9177-8775b3888920', '019ca8f6-c39c-7ccb-b741-011db2fc0db3', NULL, 'TWITTER', 'ask10', 'To ask10: ask the soil, not the clock. —Antone (Vita)', E'\\xf80e2df767ea89288d61ac2cb5f9e70b1c17d53e3385ea6f206d844815dadca4', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:34:30.332629', NULL, NULL, E'\\xb2d35d0dd275a7233cf58852188e139ff4cc12a3b85b798b2d1eb3ee0449913f', '2026-03-01 10:34:30.372666', '1', 'out-4', '2026-03-01 10:35:02.333554', '0', '{}', '{"post": {"id": "019ca8f6-c39c-77eb-890b-96b303bb3455", "content": "What does ask10 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask10"}, "author": {"id": "019ca8f6-c39c-7ccb-b741-011db2fc0db3", "handle": "ask10", "is_verified": false, "platform_id": "of-ask10", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-c3c4-7156-9177-8775b3888920", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:30.212518Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:30.252555', '2026-03-01 10:35:02.333554'),
('019ca8f7-41b5-7534-a93a-1380817ee591', '019ca8f7-418d-7fb1-a991-937565f10a9d', '019ca8f7-4165-784c-a6be-106c4c6d04ae', NULL, 'TWITTER', 'ask11', 'To ask11: ask the soil, not the clock. —Antone (Vita)', E'\\x1af4ee75ac51c4ab21138477edccdd22c5666f7e088afe194900968e215edaee', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 10:35:02.533739', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-4165-758c-b11e-6db9e334b602", "content": "What does ask11 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask11"}, "author": {"id": "019ca8f7-4165-784c-a6be-106c4c6d04ae", "handle": "ask11", "is_verified": false, "platform_id": "of-ask11", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-418d-7fb1-a991-937565f10a9d", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:02.413628Z", "composite_score": 0.7250000000000001}}', '2026-03-01 10:35:02.934109', 'Off topic.', '4', '2026-03-01 10:35:02.453665', '2026-03-01 10:35:02.934109'),
('019ca8f7-4486-77b7-bfd3-f5fa8185e38a', '019ca8f7-445e-7a78-b606-61150f933233', '019ca8f7-4436-7dee-9e20-5793aaa3dfb4', NULL, 'TWITTER', 'ask2', 'Twice a week is enough. —Antone (Vita)', E'\\x78edc115e96b9c321a0af7d1ec75dd5796512bfb2ec936da20f6c7f7fcdc4154', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 11:36:11.141694', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-4436-7296-8642-ab18e737667b", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-4436-7dee-9e20-5793aaa3dfb4", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-445e-7a78-b606-61150f933233", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:03.134294Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:35:03.174331', '2026-03-01 11:36:11.141694'),
('019ca8f7-44d6-730a-8293-d2876d4c080d', '019ca8f7-445e-7a78-b606-61150f933233', '019ca8f7-4436-7dee-9e20-5793aaa3dfb4', NULL, 'TWITTER', 'ask2', 'Once a week is enough. —Antone (Vita)', E'\\x59f23d23c55aa0f067c7fa9905052c36367ea3a145d62265a79bdf880c5a07e6', 'sensor-1', 'MANUAL', 'PENDING', '019ca8da-43cd-748e-86b2-26d93c5ba400', NULL, '[]', '2026-03-01 10:35:03.294442', NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-4436-7296-8642-ab18e737667b", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-4436-7dee-9e20-5793aaa3dfb4", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-445e-7a78-b606-61150f933233", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:03.134294Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '2', '2026-03-01 10:35:03.254405', '2026-03-01 10:35:03.294442'),
('019ca8f7-4526-76c9-a821-8a512f4e9f8c', '019ca8f7-445e-7a78-b606-61150f933233', '019ca8f7-4436-7dee-9e20-5793aaa3dfb4', NULL, 'TWITTER', 'ask2', 'Ask that again in spring. —Antone (Vita)', E'\\xfede41f033ea5125a17b3171c420734fb037367999e709a6699f56a1f9d63f40', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 11:36:11.141694', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-4436-7296-8642-ab18e737667b", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-4436-7dee-9e20-5793aaa3dfb4", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-445e-7a78-b606-61150f933233", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:03.134294Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:35:03.334479', '2026-03-01 11:36:11.141694'),
('019ca8f7-4b67-72a3-9f3e-5ce2ff917e5b', '019ca8f7-4b3f-744e-a9e0-7b72a362ec50', '019ca8f7-4b17-7912-aec3-4e38af85bf93', NULL, 'TWITTER', 'ask12', 'Twice a day is too much. —Antone (Vita)', E'\\x202f61ea737ed2e4d3b20be20f63866e0535900a96ef6557e03e2cb98743c5ab', 'sensor-1', 'MANUAL', 'DRAFT', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-4b17-7f30-9256-63d17a726247", "content": "What does ask12 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask12"}, "author": {"id": "019ca8f7-4b17-7912-aec3-4e38af85bf93", "handle": "ask12", "is_verified": false, "platform_id": "of-ask12", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-4b3f-744e-a9e0-7b72a362ec50", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:04.895922Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '1', '2026-03-01 10:35:04.935959', '2026-03-01 10:35:04.935959'),
('019ca92f-3cfd-76e8-b49b-5ae6f8ba8d94', '019ca92f-3cd5-74df-a934-e44b73553406', '019ca92f-3cad-7ad9-a52b-c381abd318f6', NULL, 'TWITTER', 'ask13', 'It depends on the pot. —Antone (Vita)', E'\\x64a233146a4cd768bd298ca7273f4cba9e9a77e9ab36227cb651af06b8e8b3f9', 'sensor-1', 'MANUAL', 'REJECTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-43cd-748e-86b2-26d93c5ba400', '2026-03-01 11:36:11.381916', 'Off topic.', NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca92f-3cad-7344-b96a-81a47e7d2ec2", "content": "What does ask13 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask13"}, "author": {"id": "019ca92f-3cad-7ad9-a52b-c381abd318f6", "handle": "ask13", "is_verified": false, "platform_id": "of-ask13", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca92f-3cd5-74df-a934-e44b73553406", "mode": "HELPFUL", "created_at": "2026-03-01T11:36:11.221768Z", "composite_score": 0.7250000000000001}}', '2026-03-01 11:36:11.502027', 'Off topic.', '4', '2026-03-01 11:36:11.261805', '2026-03-01 11:36:11.502027');
INSERT INTO "schema_migrations" (name, checksum, state, started_at, finished_at) VALUES
('2026-11-21-000001_identity', '7936b71f833eda15b034ad9f1b7473799eb64650f5cfdc2fe4b7d651ceba04e7', 'applied', '2026-12-01 21:57:09.327435', '2026-12-01 21:57:09.342269'),
('2026-11-21-000002_learning', 'e86c3b1e1dd03ed7649d88479506bc298dae75e4333f096739b4694a461958a5', 'applied', '2026-12-01 21:57:09.344215', '2026-12-01 21:57:09.380695'),
('2026-11-30-000003_holds', 'd9f5d45c10dc88bf05a5f209d68cf4df76c99fae43906131c8470bbf1e88b03b', 'applied', '2026-12-01 21:57:09.382144', '2026-12-01 21:57:09.383128'),
('2026-11-30-000004_references', '5e759db1e360446350ce5ad2c140c4e229e0937002b4261e416d315af975ed41', 'applied', '2026-12-01 21:57:09.384089', '2026-12-01 21:57:09.392432'),
('2026-11-30-000005_grants_of_operators', '7b7dcbf3e5f8498b610716d496b53f840c63127e18c1e56a344761e9ba8db23a', 'applied', '2026-12-01 21:57:09.393472', '2026-12-01 21:57:09.394174'),
('2026-11-30-000006_posts', '1377f8321fbe2d39789313d41f5da85f49170d7d2064b73ac365d6ed653ad448', 'applied', '2026-12-01 21:57:09.394933', '2026-12-01 21:57:09.40762'),
('2026-11-30-000007_decisions', '2ccea3d8ab0f07e647cf76c492947e7adb7af35028af68ed384686fdf7f2357d', 'applied', '2026-12-01 21:57:09.408758', '2026-12-01 21:57:09.419901'),
('2026-12-01-000008_replies', '698906646f8acebd3bcda3efee676d153539bfbe57e6fc6aece3d31caedc1627', 'applied', '2026-12-01 21:57:09.420958', '2026-12-01 21:57:09.449253'),
('2026-12-01-000009_competitors', 'd69d839a52c1c7504a70c8dc8415798d5d5afa7491c0e84401ff8889591f23fa', 'applied', '2026-12-01 21:57:09.450386', '2026-12-01 21:57:09.455838'),
('2026-12-01-000010_kpi', '437fb9a90f0bfb67c290bd662e25f6123bf13fab3ede37a38a451f11f0198acf', 'applied', '2026-12-01 21:57:09.45662', '2026-12-01 21:57:09.45969'),
('2026-12-01-000011_experiments', '2e62e1b7ed78f62d0cecbc211e9a63a85a3212e6b616365e97267c715498ba33', 'applied', '2026-12-01 21:57:09.460363', '2026-12-01 21:57:09.465702'),
('2026-12-01-000012_learning_log', '3e2c0bbae4f5745aaf9f61090646bf6c955c714314d6d0243a138dfd0e336f87', 'applied', '2026-12-01 21:57:09.466398', '2026-12-01 21:57:09.470673');
INSERT INTO "score_changes" (id, attempt_id, kind, old_score, new_score, old_max_score, new_max_score, reason, actor, created_at) VALUES
('019ca8b0-c337-7a3e-ac97-5d0c900072d0', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'override', '4', '6.1', '7', '7', 'a second look 👀', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:02.551576'),
('019ca8b0-c387-7671-bd4c-d8c2133f4566', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'override', '6.1', '0', '7', '7', 'a third', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:02.63165'),
('019ca8b0-c3d7-7e1d-a50a-7adbca492884', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'override', '0', '0.6666666666666666', '7', '7', 'thirds', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:02.711724'),
('019ca8b0-c44f-79eb-be80-d383ab171de2', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'reopen', '0.6666666666666666', NULL, '7', NULL, 'the network was down', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:02.831835'),
('019ca8b0-c5e0-722c-930c-93aa48e127ec', '019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', 'regrade', '0', '1', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:03.232205'),
('019ca8b0-c5e0-73b2-8584-e05e18ff5cf0', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'regrade', '7', '7.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:03.232205'),
('019ca8b0-c5e0-7539-a25a-27cd9156a3e9', '019ca8a1-7b9d-7989-96d8-6771c40b13bd', 'regrade', '7', '7.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:03.232205'),
('019ca8b0-c5e0-792a-aa74-f1013d13b66c', '019ca8a1-804f-7193-8a73-dc6ecc50f78c', 'regrade', '1', '1', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:03.232205'),
('019ca8b0-c5e0-7e49-bdaf-e6049e66bc56', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'regrade', '3', '3.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:03.232205');
INSERT INTO "segmented_weights" (id, segment_type, segment_key, sss_weight, ars_weight, evs_weight, trs_weight, sample_size, performance, version, created_at, updated_at) VALUES
('019ca8da-3c73-795e-aed1-72e02d769372', 'global', 'global', '0.25', '0.25', '0.25', '0.25', '0', NULL, '1', '2026-03-01 10:03:20.563601', '2026-03-01 10:03:20.563601'),
('019ca8da-3cc3-7c49-ab55-d64f0ac930a4', 'platform', 'REDDIT', '1', '0', '0', '0', '0', NULL, '3', '2026-03-01 10:03:20.643675', '2026-03-01 10:03:20.923934');
INSERT INTO "sessions" (id, account_id, token_hash, created_at, last_used_at, expires_at, user_agent, address) VALUES
('019ca8a0-41a4-7e58-8f8f-ee6860eaafe8', '019ca8a0-3efb-751c-b22a-0dc73071feac', E'\\xa5e7245b3dcd5595e5c2d01d23da327a68c8e78b9e881a2dd16695ab3f5f8573', '2026-03-01 09:00:00.804085', '2026-03-01 11:36:06.817698', '2026-03-31 09:00:00.804085', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-41f4-72d7-8bfe-0cd57d75890d', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', E'\\x6a9b3b42879718010511db9f834cb83c6afac08e3f29661144d7e23f3c1ee93d', '2026-03-01 09:00:00.884159', '2026-03-01 11:36:06.897772', '2026-03-31 09:00:00.884159', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-426c-7bb6-91e7-c32f46ca2eab', '019ca8a0-4244-7b68-89e9-98839246d00f', E'\\x4ae68dd6c915c014278626a55f8f932a20e4e5beb07db9b1a009fae8ef0f7a47', '2026-03-01 09:00:01.00427', '2026-03-01 11:36:06.937809', '2026-03-31 09:00:01.00427', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-435c-70dc-a386-97a94977daa8', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', E'\\x323d63dbe0a735ad82694547e6ebb4eecdb93b9eb83131a6f095d53e74af274e', '2026-03-01 09:00:01.244492', '2026-03-01 11:36:06.857735', '2026-03-31 09:00:01.244492', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a1-3b56-77f1-a8e0-70abc60fbedf', '019ca8a0-4244-7b68-89e9-98839246d00f', E'\\xb9ce3955133337abe25de3b4b91d52d320dab4b9930fb8b7394cd1b3dcfcae60', '2026-03-01 09:01:04.726786', '2026-03-01 09:01:04.726786', '2026-03-31 09:01:04.726786', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a1-3d37-7694-b251-815f52f13cfb', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', E'\\xb2955eca353229adef389daecf21e441a60d087e83081ac585418e85da96584b', '2026-03-01 09:01:05.20723', '2026-03-01 09:01:05.20723', '2026-03-31 09:01:05.20723', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8da-43f5-78c8-9a97-8d7b9ead3863', '019ca8da-43cd-748e-86b2-26d93c5ba400', E'\\x30d4130662b357ef9005f88609d504b2431c57f9af69c161c86ae9dd5af76bc8', '2026-03-01 10:03:22.485377', '2026-03-01 11:36:07.017883', '2026-03-31 10:03:22.485377', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO "signing_keys" (purpose, secret, created_at) VALUES
('cursors', E'\\x74fcb594b45b2a235deffffe26c86052031db12d41215bf2c02ce963cb7c8583', '2026-03-01 09:00:00.123456'),
('suppression', E'\\x25f8b6fffd9849665dde9345f84c00519cda4fe6b61b65cc459679547a0346dd', '2026-03-01 10:03:22.245155');
INSERT INTO "stored_files" (id, sha256, bytes, created_at) VALUES
('019ca8a1-6ab9-7aa9-91e6-f8e0c55288ce', E'\\xb500263e8e0ccbe3979fa5b5d093ace4bfcb7c55fbd5d50cfd6d32726830efaf', '11', '2026-03-01 09:01:16.857997'),
('019ca8a1-6b0a-7146-b806-23db81dfcc34', E'\\x0d2b8524dd3111897e8ab7f38f085479339d1b76937c678ee07dde2dae432a26', '39', '2026-03-01 09:01:16.938071'),
('019ca8a1-6b5a-77e1-8ad1-a40c29d3a3bf', E'\\x4ffd8bb30991e3a6f28d1d03f1aedcd02ccf8e0cc16bb9e969e7bc2bda1ddf03', '33', '2026-03-01 09:01:17.018145'),
('019ca8b0-d443-7473-8749-60ac87b05a0b', E'\\xb55a128d39363118b12f51dcd05bf2a79893c9fd416c6e4c5a515a63186c88c6', '714', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7b2d-8d4f-128d57c22ee2', E'\\xb09e7dc3792730f275d482808c6d34144956b00f88a03244ae7c764b710902dc', '2076', '2026-03-01 09:18:06.915609'),
('019ca8b0-d443-7f31-83de-a24704fbcc16', E'\\xfaf96cf00b433b3d233548cba11dc7554cfc47febbb757ac95dd83e1cad5d52d', '104', '2026-03-01 09:18:06.915609'),
('019ca8b0-d5ab-710a-9a44-761621a85c1c', E'\\x32c7a56ef96e6fbc26f606d3d5e2e4c9f1daa3525b93c614b60468c906694362', '10', '2026-03-01 09:18:07.275942');
INSERT INTO "suppressed_authors" (author_hash, created_at) VALUES
(E'\\x5e72ab737056a6bfd939c21054736535b941de0c042cd74b414a1d4245f1a857', '2026-03-01 10:03:22.245155'),
(E'\\x91fb19874af8f357790f51aba7c40a6c9fb89d0d54af1838af74db6911d5fcd9', '2026-03-01 11:36:22.031758'),
(E'\\x93e212bc2458d744a32326810a7f8000aa72bfa122505d17218363fb1ba5cbd0', '2026-03-01 11:36:35.964634');
INSERT INTO "weight_adjustment_logs" (id, date, action, reason, valid_segments, total_segments, sample_sizes, old_weights, new_weights, predicted_improvement, created_at) VALUES
('019ca8da-3cc3-7e25-9655-5576890af378', '2026-03-01 10:03:20.643675', 'set', 'only the first counts there', '0', '1', '{"platform:REDDIT": 0}', NULL, '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:20.643675'),
('019ca8da-3d63-737f-acd9-80e5a5c864db', '2026-03-01 10:03:20.803823', 'set', 'only the first counts there', '0', '1', '{"platform:REDDIT": 0}', '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', '{"platform:REDDIT": {"ars_weight": 0.2, "evs_weight": 0.3, "sss_weight": 0.1, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:20.803823'),
('019ca8da-3ddb-7674-ac6a-993299c2e155', '2026-03-01 10:03:20.923934', 'restore', '', '0', '1', '{"platform:REDDIT": 0}', '{"platform:REDDIT": {"ars_weight": 0.2, "evs_weight": 0.3, "sss_weight": 0.1, "trs_weight": 0.0}}', '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:20.923934');
INSERT INTO "weight_versions" (weights_id, version, sss_weight, ars_weight, evs_weight, trs_weight, reason, created_at) VALUES
('019ca8da-3c73-795e-aed1-72e02d769372', '1', '0.25', '0.25', '0.25', '0.25', 'nobody has set any yet', '2026-03-01 10:03:20.563601'),
('019ca8da-3cc3-7c49-ab55-d64f0ac930a4', '1', '1', '0', '0', '0', 'only the first counts there', '2026-03-01 10:03:20.643675'),
('019ca8da-3cc3-7c49-ab55-d64f0ac930a4', '2', '0.1', '0.2', '0.3', '0', 'only the first counts there', '2026-03-01 10:03:20.803823'),
('019ca8da-3cc3-7c49-ab55-d64f0ac930a4', '3', '1', '0', '0', '0', '', '2026-03-01 10:03:20.923934');
ALTER TABLE __diesel_schema_migrations ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE accounts ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE accounts ADD CONSTRAINT ck_accounts_role CHECK ((role IN ('learner'::character varying, 'operator'::character varying, 'admin'::character varying)));
ALTER TABLE accounts ADD CONSTRAINT ck_accounts_status CHECK ((status IN ('active'::character varying, 'disabled'::character varying, 'erased'::character varying)));
ALTER TABLE accounts ADD CONSTRAINT ck_accounts_version CHECK ((version >= 1));
CREATE INDEX ix_accounts_created_at_id ON public.accounts USING btree (created_at, id);
CREATE INDEX ix_accounts_role_created_at_id ON public.accounts USING btree (role, created_at, id);
CREATE INDEX ix_accounts_role_status_created_at_id ON public.accounts USING btree (role, status, created_at, id);
CREATE INDEX ix_accounts_status_created_at_id ON public.accounts USING btree (status, created_at, id);
ALTER TABLE accounts ADD CONSTRAINT uq_accounts_email UNIQUE (email);
ALTER TABLE archetypes ADD CONSTRAINT pk_archetypes PRIMARY KEY (id);
ALTER TABLE archetypes ADD CONSTRAINT ck_archetypes_version CHECK ((version >= 1));
ALTER TABLE archetypes ADD CONSTRAINT uq_archetypes_name UNIQUE (name);
ALTER TABLE attempt_answers ADD CONSTRAINT pk_attempt_answers PRIMARY KEY (attempt_id, question_id);
ALTER TABLE audit_logs ADD CONSTRAINT pk_audit_logs PRIMARY KEY (id);
CREATE INDEX ix_audit_logs_action_created_at_id ON public.audit_logs USING btree (action, created_at, id);
CREATE INDEX ix_audit_logs_actor_created_at_id ON public.audit_logs USING btree (actor, created_at, id);
CREATE INDEX ix_audit_logs_created_at_id ON public.audit_logs USING btree (created_at, id);
CREATE INDEX ix_audit_logs_entity_id_created_at_id ON public.audit_logs USING btree (entity_id, created_at, id);
CREATE INDEX ix_audit_logs_entity_type_created_at_id ON public.audit_logs USING btree (entity_type, created_at, id);
ALTER TABLE authors ADD CONSTRAINT pk_authors PRIMARY KEY (id);
ALTER TABLE authors ADD CONSTRAINT ck_authors_follower_count CHECK ((follower_count >= 0));
ALTER TABLE authors ADD CONSTRAINT ck_authors_platform CHECK ((platform IN ('TWITTER'::character varying, 'REDDIT'::character varying, 'THREADS'::character varying)));
ALTER TABLE authors ADD CONSTRAINT ck_authors_relationship_score CHECK (((relationship_score >= (0)::double precision) AND (relationship_score <= (1)::double precision)));
ALTER TABLE authors ADD CONSTRAINT ck_authors_version CHECK ((version >= 1));
CREATE INDEX ix_authors_created_at_id ON public.authors USING btree (created_at, id);
CREATE INDEX ix_authors_is_power_user_created_at_id ON public.authors USING btree (is_power_user, created_at, id);
CREATE INDEX ix_authors_platform_created_at_id ON public.authors USING btree (platform, created_at, id);
CREATE INDEX ix_authors_platform_handle ON public.authors USING btree (platform, handle);
CREATE INDEX ix_authors_power_tier_id ON public.authors USING btree (power_tier_id);
ALTER TABLE authors ADD CONSTRAINT uq_authors_platform_platform_id UNIQUE (platform, platform_id);
ALTER TABLE champion_tiers ADD CONSTRAINT pk_champion_tiers PRIMARY KEY (id);
ALTER TABLE champion_tiers ADD CONSTRAINT ck_champion_tiers_min_engagement CHECK ((min_engagement >= 0));
ALTER TABLE champion_tiers ADD CONSTRAINT ck_champion_tiers_version CHECK ((version >= 1));
ALTER TABLE champion_tiers ADD CONSTRAINT uq_champion_tiers_name UNIQUE (name);
ALTER TABLE community_champions ADD CONSTRAINT pk_community_champions PRIMARY KEY (id);
ALTER TABLE community_champions ADD CONSTRAINT ck_community_champions_engagement_count CHECK ((engagement_count >= 0));
ALTER TABLE community_champions ADD CONSTRAINT ck_community_champions_version CHECK ((version >= 1));
CREATE INDEX ix_community_champions_created_at_id ON public.community_champions USING btree (created_at, id);
CREATE INDEX ix_community_champions_tier_id_created_at_id ON public.community_champions USING btree (tier_id, created_at, id);
ALTER TABLE community_champions ADD CONSTRAINT uq_community_champions_author_id UNIQUE (author_id);
ALTER TABLE competitive_mentions ADD CONSTRAINT pk_competitive_mentions PRIMARY KEY (id);
ALTER TABLE competitive_mentions ADD CONSTRAINT ck_competitive_mentions_opportunity_score CHECK (((opportunity_score >= (0)::double precision) AND (opportunity_score <= (1)::double precision)));
ALTER TABLE competitive_mentions ADD CONSTRAINT ck_competitive_mentions_satisfaction CHECK (((satisfaction >= (0)::double precision) AND (satisfaction <= (1)::double precision)));
ALTER TABLE competitive_mentions ADD CONSTRAINT ck_competitive_mentions_sentiment CHECK (((sentiment >= ('-1'::integer)::double precision) AND (sentiment <= (1)::double precision)));
ALTER TABLE competitive_mentions ADD CONSTRAINT ck_competitive_mentions_version CHECK ((version >= 1));
CREATE INDEX ix_competitive_mentions_competitor_id_created_at_id ON public.competitive_mentions USING btree (competitor_id, created_at, id);
CREATE INDEX ix_competitive_mentions_created_at_id ON public.competitive_mentions USING btree (created_at, id);
CREATE INDEX ix_competitive_mentions_post_id_created_at_id ON public.competitive_mentions USING btree (post_id, created_at, id);
ALTER TABLE competitor_categories ADD CONSTRAINT pk_competitor_categories PRIMARY KEY (id);
ALTER TABLE competitor_categories ADD CONSTRAINT ck_competitor_categories_version CHECK ((version >= 1));
ALTER TABLE competitor_categories ADD CONSTRAINT uq_competitor_categories_name UNIQUE (name);
ALTER TABLE competitors ADD CONSTRAINT pk_competitors PRIMARY KEY (id);
ALTER TABLE competitors ADD CONSTRAINT ck_competitors_version CHECK ((version >= 1));
CREATE INDEX ix_competitors_category_id_name_id ON public.competitors USING btree (category_id, name, id);
CREATE INDEX ix_competitors_name_id ON public.competitors USING btree (name, id);
ALTER TABLE decisions ADD CONSTRAINT pk_decisions PRIMARY KEY (id);
ALTER TABLE decisions ADD CONSTRAINT ck_decisions_ars_score CHECK (((ars_score >= (0)::double precision) AND (ars_score <= (1)::double precision)));
ALTER TABLE decisions ADD CONSTRAINT ck_decisions_composite_score CHECK (((composite_score >= (0)::double precision) AND (composite_score <= (1)::double precision)));
ALTER TABLE decisions ADD CONSTRAINT ck_decisions_evs_score CHECK (((evs_score >= (0)::double precision) AND (evs_score <= (1)::double precision)));
ALTER TABLE decisions ADD CONSTRAINT ck_decisions_mode CHECK ((mode IN ('HELPFUL'::character varying, 'ENGAGEMENT'::character varying, 'HYBRID'::character varying, 'DISENGAGED'::character varying)));
ALTER TABLE decisions ADD CONSTRAINT ck_decisions_predicted_mode CHECK ((predicted_mode IN ('HELPFUL'::character varying, 'ENGAGEMENT'::character varying, 'HYBRID'::character varying, 'DISENGAGED'::character varying)));
ALTER TABLE decisions ADD CONSTRAINT ck_decisions_sss_score CHECK (((sss_score >= (0)::double precision) AND (sss_score <= (1)::double precision)));
ALTER TABLE decisions ADD CONSTRAINT ck_decisions_trs_score CHECK (((trs_score >= (0)::double precision) AND (trs_score <= (1)::double precision)));
CREATE INDEX ix_decisions_archetype_id_created_at_id ON public.decisions USING btree (archetype_id, created_at, id);
CREATE INDEX ix_decisions_composite_score ON public.decisions USING btree (composite_score);
CREATE INDEX ix_decisions_created_at_id ON public.decisions USING btree (created_at, id);
CREATE INDEX ix_decisions_decided_by ON public.decisions USING btree (decided_by);
CREATE INDEX ix_decisions_experiment_id_created_at_id ON public.decisions USING btree (experiment_id, created_at, id);
CREATE INDEX ix_decisions_experiment_variant ON public.decisions USING btree (experiment_variant);
CREATE INDEX ix_decisions_is_randomized_experiment_created_at_id ON public.decisions USING btree (is_randomized_experiment, created_at, id);
CREATE INDEX ix_decisions_mode_created_at_id ON public.decisions USING btree (mode, created_at, id);
CREATE INDEX ix_decisions_post_id_created_at_id ON public.decisions USING btree (post_id, created_at, id);
CREATE INDEX ix_decisions_weights_id_weights_version ON public.decisions USING btree (weights_id, weights_version);
ALTER TABLE do_not_contact ADD CONSTRAINT pk_do_not_contact PRIMARY KEY (id);
ALTER TABLE do_not_contact ADD CONSTRAINT ck_do_not_contact_version CHECK ((version >= 1));
CREATE INDEX ix_do_not_contact_added_by ON public.do_not_contact USING btree (added_by);
CREATE INDEX ix_do_not_contact_created_at_id ON public.do_not_contact USING btree (created_at, id);
ALTER TABLE do_not_contact ADD CONSTRAINT uq_do_not_contact_author_id UNIQUE (author_id);
ALTER TABLE enrolments ADD CONSTRAINT pk_enrolments PRIMARY KEY (id);
ALTER TABLE enrolments ADD CONSTRAINT ck_enrolments_completion CHECK ((((status)::text <> 'completed'::text) OR (completed_at IS NOT NULL)));
ALTER TABLE enrolments ADD CONSTRAINT ck_enrolments_status CHECK ((status IN ('active'::character varying, 'completed'::character varying, 'withdrawn'::character varying)));
CREATE INDEX ix_enrolments_account_id_created_at_id ON public.enrolments USING btree (account_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_created_at_id ON public.enrolments USING btree (event_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_status_created_at_id ON public.enrolments USING btree (event_id, status, created_at, id);
ALTER TABLE enrolments ADD CONSTRAINT uq_enrolments_event_id_account_id UNIQUE (event_id, account_id);
ALTER TABLE escalation_reasons ADD CONSTRAINT pk_escalation_reasons PRIMARY KEY (id);
ALTER TABLE escalation_reasons ADD CONSTRAINT ck_escalation_reasons_severity CHECK ((severity IN ('LOW'::character varying, 'MEDIUM'::character varying, 'HIGH'::character varying, 'URGENT'::character varying)));
ALTER TABLE escalation_reasons ADD CONSTRAINT ck_escalation_reasons_version CHECK ((version >= 1));
ALTER TABLE escalation_reasons ADD CONSTRAINT uq_escalation_reasons_name UNIQUE (name);
ALTER TABLE escalations ADD CONSTRAINT pk_escalations PRIMARY KEY (id);
ALTER TABLE escalations ADD CONSTRAINT ck_escalations_open CHECK ((is_open = ((status)::text <> 'RESOLVED'::text)));
ALTER TABLE escalations ADD CONSTRAINT ck_escalations_origin CHECK ((origin IN ('PERSON'::character varying, 'POST_PARKED'::character varying, 'SENDING_UNKNOWN'::character varying)));
ALTER TABLE escalations ADD CONSTRAINT ck_escalations_priority CHECK ((priority IN ('LOW'::character varying, 'MEDIUM'::character varying, 'HIGH'::character varying, 'URGENT'::character varying)));
ALTER TABLE escalations ADD CONSTRAINT ck_escalations_resolved CHECK (((resolved_at IS NULL) = ((status)::text <> 'RESOLVED'::text)));
ALTER TABLE escalations ADD CONSTRAINT ck_escalations_sort_key CHECK (((((priority)::text = 'URGENT'::text) AND (sort_key >= '500000000000000000'::bigint) AND (sort_key < '1500000000000000000'::bigint)) OR (((priority)::text = 'HIGH'::text) AND (sort_key >= '1500000000000000000'::bigint) AND (sort_key < '2500000000000000000'::bigint)) OR (((priority)::text = 'MEDIUM'::text) AND (sort_key >= '2500000000000000000'::bigint) AND (sort_key < '3500000000000000000'::bigint)) OR (((priority)::text = 'LOW'::text) AND (sort_key >= '3500000000000000000'::bigint) AND (sort_key < '4500000000000000000'::bigint))));
ALTER TABLE escalations ADD CONSTRAINT ck_escalations_status CHECK ((status IN ('OPEN'::character varying, 'IN_PROGRESS'::character varying, 'RESOLVED'::character varying)));
ALTER TABLE escalations ADD CONSTRAINT ck_escalations_version CHECK ((version >= 1));
CREATE INDEX ix_escalations_assigned_to_sort_key_id ON public.escalations USING btree (assigned_to, sort_key, id);
CREATE INDEX ix_escalations_created_at ON public.escalations USING btree (created_at);
CREATE INDEX ix_escalations_decision_id ON public.escalations USING btree (decision_id);
CREATE INDEX ix_escalations_is_open_due_at ON public.escalations USING btree (is_open, due_at);
CREATE INDEX ix_escalations_is_open_sort_key_id ON public.escalations USING btree (is_open, sort_key, id);
CREATE INDEX ix_escalations_opened_by ON public.escalations USING btree (opened_by);
CREATE INDEX ix_escalations_post_id ON public.escalations USING btree (post_id);
CREATE INDEX ix_escalations_reason_id ON public.escalations USING btree (reason_id);
CREATE INDEX ix_escalations_reply_id ON public.escalations USING btree (reply_id);
CREATE INDEX ix_escalations_resolved_by ON public.escalations USING btree (resolved_by);
CREATE INDEX ix_escalations_sort_key_id ON public.escalations USING btree (sort_key, id);
CREATE INDEX ix_escalations_status_priority ON public.escalations USING btree (status, priority);
CREATE INDEX ix_escalations_status_sort_key_id ON public.escalations USING btree (status, sort_key, id);
ALTER TABLE event_words ADD CONSTRAINT pk_event_words PRIMARY KEY (word, event_id);
CREATE INDEX ix_event_words_event_id_word ON public.event_words USING btree (event_id, word);
ALTER TABLE events ADD CONSTRAINT pk_events PRIMARY KEY (id);
ALTER TABLE events ADD CONSTRAINT ck_events_period CHECK ((ends_at >= starts_at));
ALTER TABLE events ADD CONSTRAINT ck_events_status CHECK ((status IN ('draft'::character varying, 'published'::character varying, 'archived'::character varying)));
ALTER TABLE events ADD CONSTRAINT ck_events_version CHECK ((version >= 1));
CREATE INDEX ix_events_created_at_id ON public.events USING btree (created_at, id);
CREATE INDEX ix_events_created_by ON public.events USING btree (created_by);
CREATE INDEX ix_events_status_created_at_id ON public.events USING btree (status, created_at, id);
CREATE INDEX ix_events_status_title_id ON public.events USING btree (status, title, id);
CREATE INDEX ix_events_status_updated_at_id ON public.events USING btree (status, updated_at, id);
CREATE INDEX ix_events_title_id ON public.events USING btree (title, id);
CREATE INDEX ix_events_updated_at_id ON public.events USING btree (updated_at, id);
ALTER TABLE events ADD CONSTRAINT uq_events_slug UNIQUE (slug);
ALTER TABLE experiment_exposures ADD CONSTRAINT pk_experiment_exposures PRIMARY KEY (experiment_id, phase, unit);
CREATE INDEX ix_experiment_exposures_experiment_id_phase_variant_excluded ON public.experiment_exposures USING btree (experiment_id, phase, variant, excluded);
ALTER TABLE experiment_outcomes ADD CONSTRAINT pk_experiment_outcomes PRIMARY KEY (id);
CREATE INDEX ix_experiment_outcomes_experiment_id_phase_unit ON public.experiment_outcomes USING btree (experiment_id, phase, unit);
ALTER TABLE experiment_outcomes ADD CONSTRAINT uq_experiment_outcomes_experiment_id_phase_metric_unit UNIQUE (experiment_id, phase, metric, unit);
ALTER TABLE experiment_variants ADD CONSTRAINT pk_experiment_variants PRIMARY KEY (experiment_id, phase, "position");
ALTER TABLE experiment_variants ADD CONSTRAINT ck_experiment_variants_phase CHECK ((phase >= 1));
ALTER TABLE experiment_variants ADD CONSTRAINT ck_experiment_variants_position CHECK (("position" >= 1));
ALTER TABLE experiment_variants ADD CONSTRAINT ck_experiment_variants_weight CHECK (((weight >= (0)::double precision) AND (weight <= (1)::double precision)));
ALTER TABLE experiment_variants ADD CONSTRAINT uq_experiment_variants_experiment_id_phase_variant UNIQUE (experiment_id, phase, variant);
ALTER TABLE experiments ADD CONSTRAINT pk_experiments PRIMARY KEY (id);
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_assignment CHECK ((assignment IN ('hash'::character varying, 'external'::character varying)));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_ended CHECK (((((status)::text <> 'COMPLETED'::text) AND ((status)::text <> 'CANCELLED'::text) AND (end_date IS NULL)) OR ((((status)::text = 'COMPLETED'::text) OR ((status)::text = 'CANCELLED'::text)) AND (end_date IS NOT NULL))));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_frozen CHECK (((((status)::text <> 'COMPLETED'::text) AND (results_json IS NULL)) OR (((status)::text = 'COMPLETED'::text) AND (results_json IS NOT NULL))));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_metric_direction CHECK ((metric_direction IN ('up'::character varying, 'down'::character varying)));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_metric_kind CHECK ((metric_kind IN ('proportion'::character varying, 'mean'::character varying, 'count'::character varying)));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_minimum_days CHECK ((minimum_days >= 0));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_minimum_units CHECK ((minimum_units >= 0));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_phase CHECK ((phase >= 1));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_reasoned CHECK (((winner_reason IS NULL) OR (winner IS NOT NULL)));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_started CHECK (((((status)::text = 'DRAFT'::text) AND (start_date IS NULL) AND (phase_started_at IS NULL)) OR (((status)::text <> 'DRAFT'::text) AND (start_date IS NOT NULL) AND (phase_started_at IS NOT NULL))));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_status CHECK ((status IN ('DRAFT'::character varying, 'RUNNING'::character varying, 'COMPLETED'::character varying, 'CANCELLED'::character varying)));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_traffic_split CHECK (((traffic_split >= (0)::double precision) AND (traffic_split <= (1)::double precision)));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_version CHECK ((version >= 1));
ALTER TABLE experiments ADD CONSTRAINT ck_experiments_won CHECK (((winner IS NULL) OR ((status)::text = 'COMPLETED'::text)));
CREATE INDEX ix_experiments_created_at_id ON public.experiments USING btree (created_at, id);
CREATE INDEX ix_experiments_status_created_at_id ON public.experiments USING btree (status, created_at, id);
ALTER TABLE holds ADD CONSTRAINT pk_holds PRIMARY KEY (id);
ALTER TABLE holds ADD CONSTRAINT ck_holds_version CHECK ((version >= 1));
ALTER TABLE idempotency_keys ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (account_id, idempotency_key);
ALTER TABLE idempotency_keys ADD CONSTRAINT ck_idempotency_keys_request_hash CHECK ((length(request_hash) = 32));
CREATE INDEX ix_idempotency_keys_expires_at ON public.idempotency_keys USING btree (expires_at);
ALTER TABLE kpi_metrics ADD CONSTRAINT pk_kpi_metrics PRIMARY KEY (id);
ALTER TABLE kpi_metrics ADD CONSTRAINT ck_kpi_metrics_denominator CHECK ((denominator >= (0)::double precision));
ALTER TABLE kpi_metrics ADD CONSTRAINT ck_kpi_metrics_figure CHECK ((((value IS NOT NULL) AND (numerator IS NULL) AND (denominator IS NULL)) OR ((value IS NULL) AND (numerator IS NOT NULL) AND (denominator IS NOT NULL))));
ALTER TABLE kpi_metrics ADD CONSTRAINT ck_kpi_metrics_platform CHECK ((platform IN ('TWITTER'::character varying, 'REDDIT'::character varying, 'THREADS'::character varying)));
ALTER TABLE kpi_metrics ADD CONSTRAINT ck_kpi_metrics_version CHECK ((version >= 1));
CREATE INDEX ix_kpi_metrics_date_id ON public.kpi_metrics USING btree (date, id);
CREATE INDEX ix_kpi_metrics_metric_type_id_date_id ON public.kpi_metrics USING btree (metric_type_id, date, id);
CREATE INDEX ix_kpi_metrics_platform_date_id ON public.kpi_metrics USING btree (platform, date, id);
CREATE INDEX ix_kpi_metrics_platform_metric_type_id_metric_name_date_id ON public.kpi_metrics USING btree (platform, metric_type_id, metric_name, date, id);
ALTER TABLE kpi_metrics ADD CONSTRAINT uq_kpi_metrics_date_platform_metric_type_id_metric_name UNIQUE (date, platform, metric_type_id, metric_name);
ALTER TABLE kpi_revisions ADD CONSTRAINT pk_kpi_revisions PRIMARY KEY (metric_id, version);
ALTER TABLE kpi_revisions ADD CONSTRAINT ck_kpi_revisions_denominator CHECK ((denominator >= (0)::double precision));
ALTER TABLE kpi_revisions ADD CONSTRAINT ck_kpi_revisions_figure CHECK ((((value IS NOT NULL) AND (numerator IS NULL) AND (denominator IS NULL)) OR ((value IS NULL) AND (numerator IS NOT NULL) AND (denominator IS NOT NULL))));
ALTER TABLE kpi_revisions ADD CONSTRAINT ck_kpi_revisions_version CHECK ((version >= 1));
ALTER TABLE kpi_types ADD CONSTRAINT pk_kpi_types PRIMARY KEY (id);
ALTER TABLE kpi_types ADD CONSTRAINT ck_kpi_types_aggregation_type CHECK ((aggregation_type IN ('sum'::character varying, 'average'::character varying, 'last'::character varying, 'maximum'::character varying, 'ratio'::character varying)));
ALTER TABLE kpi_types ADD CONSTRAINT ck_kpi_types_version CHECK ((version >= 1));
ALTER TABLE kpi_types ADD CONSTRAINT uq_kpi_types_name UNIQUE (name);
ALTER TABLE learning_events ADD CONSTRAINT pk_learning_events PRIMARY KEY (id);
ALTER TABLE learning_events ADD CONSTRAINT ck_learning_events_accuracy CHECK (((accuracy >= (0)::double precision) AND (accuracy <= (1)::double precision)));
ALTER TABLE learning_events ADD CONSTRAINT ck_learning_events_evaluated CHECK ((((actual_improvement IS NULL) AND (accuracy IS NULL) AND (evaluated_at IS NULL)) OR ((actual_improvement IS NOT NULL) AND (accuracy IS NOT NULL) AND (evaluated_at IS NOT NULL))));
ALTER TABLE learning_events ADD CONSTRAINT ck_learning_events_version CHECK ((version >= 1));
CREATE INDEX ix_learning_events_adjustment_type_date_id ON public.learning_events USING btree (adjustment_type, date, id);
CREATE INDEX ix_learning_events_date_id ON public.learning_events USING btree (date, id);
CREATE INDEX ix_learning_events_evaluated_at_date_id ON public.learning_events USING btree (evaluated_at, date, id);
ALTER TABLE lesson_progress ADD CONSTRAINT pk_lesson_progress PRIMARY KEY (account_id, lesson_id);
CREATE INDEX ix_lesson_progress_lesson_id ON public.lesson_progress USING btree (lesson_id);
ALTER TABLE lessons ADD CONSTRAINT pk_lessons PRIMARY KEY (id);
ALTER TABLE lessons ADD CONSTRAINT ck_lessons_duration_seconds CHECK ((duration_seconds >= 0));
ALTER TABLE lessons ADD CONSTRAINT ck_lessons_position CHECK (("position" >= 0));
ALTER TABLE lessons ADD CONSTRAINT ck_lessons_version CHECK ((version >= 1));
CREATE INDEX ix_lessons_event_id_position_id ON public.lessons USING btree (event_id, "position", id);
ALTER TABLE lessons ADD CONSTRAINT uq_lessons_event_id_slug UNIQUE (event_id, slug);
ALTER TABLE login_failures ADD CONSTRAINT pk_login_failures PRIMARY KEY (failure_key);
ALTER TABLE login_failures ADD CONSTRAINT ck_login_failures_failures CHECK ((failures >= 0));
CREATE INDEX ix_login_failures_updated_at ON public.login_failures USING btree (updated_at);
ALTER TABLE materials ADD CONSTRAINT pk_materials PRIMARY KEY (id);
ALTER TABLE materials ADD CONSTRAINT ck_materials_file CHECK ((((kind)::text = 'file'::text) OR (file_name IS NULL)));
ALTER TABLE materials ADD CONSTRAINT ck_materials_file_type CHECK (((file_name IS NULL) = (media_type IS NULL)));
ALTER TABLE materials ADD CONSTRAINT ck_materials_kind CHECK ((kind IN ('link'::character varying, 'file'::character varying)));
ALTER TABLE materials ADD CONSTRAINT ck_materials_link CHECK ((((kind)::text = 'link'::text) = (url IS NOT NULL)));
ALTER TABLE materials ADD CONSTRAINT ck_materials_position CHECK (("position" >= 0));
ALTER TABLE materials ADD CONSTRAINT ck_materials_version CHECK ((version >= 1));
CREATE INDEX ix_materials_file_id ON public.materials USING btree (file_id);
CREATE INDEX ix_materials_lesson_id_position_id ON public.materials USING btree (lesson_id, "position", id);
ALTER TABLE notes ADD CONSTRAINT pk_notes PRIMARY KEY (id);
ALTER TABLE notes ADD CONSTRAINT ck_notes_subject CHECK ((subject IN ('post'::character varying, 'author'::character varying, 'reply'::character varying, 'escalation'::character varying)));
ALTER TABLE notes ADD CONSTRAINT ck_notes_version CHECK ((version >= 1));
CREATE INDEX ix_notes_author_id_created_at_id ON public.notes USING btree (author_id, created_at, id);
CREATE INDEX ix_notes_created_at_id ON public.notes USING btree (created_at, id);
CREATE INDEX ix_notes_escalation_id_created_at_id ON public.notes USING btree (escalation_id, created_at, id);
CREATE INDEX ix_notes_post_id_created_at_id ON public.notes USING btree (post_id, created_at, id);
CREATE INDEX ix_notes_reply_id_created_at_id ON public.notes USING btree (reply_id, created_at, id);
CREATE INDEX ix_notes_written_by ON public.notes USING btree (written_by);
ALTER TABLE post_categories ADD CONSTRAINT pk_post_categories PRIMARY KEY (category, post_id);
ALTER TABLE post_categories ADD CONSTRAINT ck_post_categories_platform CHECK ((platform IN ('TWITTER'::character varying, 'REDDIT'::character varying, 'THREADS'::character varying)));
CREATE INDEX ix_post_categories_category_available_at_post_id ON public.post_categories USING btree (category, available_at, post_id);
CREATE INDEX ix_post_categories_category_platform_power_available_at ON public.post_categories USING btree (category, platform, is_power_user, available_at, post_id);
CREATE INDEX ix_post_categories_post_id ON public.post_categories USING btree (post_id);
ALTER TABLE post_queue ADD CONSTRAINT pk_post_queue PRIMARY KEY (post_id);
ALTER TABLE post_queue ADD CONSTRAINT ck_post_queue_delivery_count CHECK ((delivery_count >= 0));
ALTER TABLE post_queue ADD CONSTRAINT ck_post_queue_lease CHECK (((leased_until IS NULL) = (lease_hash IS NULL)));
ALTER TABLE post_queue ADD CONSTRAINT ck_post_queue_lease_hash CHECK ((length(lease_hash) = 32));
ALTER TABLE post_queue ADD CONSTRAINT ck_post_queue_offered CHECK (((queue_at IS NULL) OR (leased_until IS NULL)));
ALTER TABLE post_queue ADD CONSTRAINT ck_post_queue_platform CHECK ((platform IN ('TWITTER'::character varying, 'REDDIT'::character varying, 'THREADS'::character varying)));
CREATE INDEX ix_post_queue_leased_until_post_id ON public.post_queue USING btree (leased_until, post_id);
CREATE INDEX ix_post_queue_platform_is_power_user_queue_at_post_id ON public.post_queue USING btree (platform, is_power_user, queue_at, post_id);
CREATE INDEX ix_post_queue_queue_at_post_id ON public.post_queue USING btree (queue_at, post_id);
ALTER TABLE post_revisions ADD CONSTRAINT pk_post_revisions PRIMARY KEY (post_id, content_version);
ALTER TABLE post_revisions ADD CONSTRAINT ck_post_revisions_content_version CHECK ((content_version >= 1));
ALTER TABLE posts ADD CONSTRAINT pk_posts PRIMARY KEY (id);
ALTER TABLE posts ADD CONSTRAINT ck_posts_content_version CHECK ((content_version >= 1));
ALTER TABLE posts ADD CONSTRAINT ck_posts_error_count CHECK ((error_count >= 0));
ALTER TABLE posts ADD CONSTRAINT ck_posts_platform CHECK ((platform IN ('TWITTER'::character varying, 'REDDIT'::character varying, 'THREADS'::character varying)));
ALTER TABLE posts ADD CONSTRAINT ck_posts_state CHECK ((state IN ('waiting'::character varying, 'processed'::character varying, 'parked'::character varying, 'removed'::character varying)));
ALTER TABLE posts ADD CONSTRAINT ck_posts_version CHECK ((version >= 1));
CREATE INDEX ix_posts_author_id_detected_at_id ON public.posts USING btree (author_id, detected_at, id);
CREATE INDEX ix_posts_detected_at_id ON public.posts USING btree (detected_at, id);
CREATE INDEX ix_posts_platform_detected_at_id ON public.posts USING btree (platform, detected_at, id);
CREATE INDEX ix_posts_processed_at ON public.posts USING btree (processed_at);
CREATE INDEX ix_posts_state_detected_at_id ON public.posts USING btree (state, detected_at, id);
ALTER TABLE posts ADD CONSTRAINT uq_posts_platform_platform_post_id UNIQUE (platform, platform_post_id);
ALTER TABLE power_tiers ADD CONSTRAINT pk_power_tiers PRIMARY KEY (id);
ALTER TABLE power_tiers ADD CONSTRAINT ck_power_tiers_follower_threshold CHECK ((follower_threshold >= 0));
ALTER TABLE power_tiers ADD CONSTRAINT ck_power_tiers_version CHECK ((version >= 1));
ALTER TABLE power_tiers ADD CONSTRAINT uq_power_tiers_name UNIQUE (name);
ALTER TABLE quiz_accommodations ADD CONSTRAINT pk_quiz_accommodations PRIMARY KEY (quiz_id, account_id);
ALTER TABLE quiz_accommodations ADD CONSTRAINT ck_quiz_accommodations_extra_attempts CHECK ((extra_attempts >= 0));
ALTER TABLE quiz_accommodations ADD CONSTRAINT ck_quiz_accommodations_extra_seconds CHECK ((extra_seconds >= 0));
ALTER TABLE quiz_accommodations ADD CONSTRAINT ck_quiz_accommodations_version CHECK ((version >= 1));
CREATE INDEX ix_quiz_accommodations_account_id ON public.quiz_accommodations USING btree (account_id);
ALTER TABLE quiz_attempts ADD CONSTRAINT pk_quiz_attempts PRIMARY KEY (id);
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_max_score_time CHECK (((max_score IS NULL) = (submitted_at IS NULL)));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_number CHECK ((number >= 1));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_open CHECK (((open_marker IS NOT NULL) = (submitted_at IS NULL)));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_open_marker CHECK ((open_marker = 1));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_passed_time CHECK (((passed IS NULL) OR (submitted_at IS NOT NULL)));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_score_time CHECK (((score IS NULL) = (submitted_at IS NULL)));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_submission CHECK ((submission IN ('learner'::character varying, 'overdue'::character varying)));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_submission_time CHECK (((submission IS NULL) = (submitted_at IS NULL)));
ALTER TABLE quiz_attempts ADD CONSTRAINT ck_quiz_attempts_version CHECK ((version >= 1));
CREATE INDEX ix_quiz_attempts_account_id_quiz_id_started_at_id ON public.quiz_attempts USING btree (account_id, quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_open_marker_due_at_id ON public.quiz_attempts USING btree (open_marker, due_at, id);
CREATE INDEX ix_quiz_attempts_quiz_id_id ON public.quiz_attempts USING btree (quiz_id, id);
CREATE INDEX ix_quiz_attempts_quiz_id_regraded_with ON public.quiz_attempts USING btree (quiz_id, regraded_with);
CREATE INDEX ix_quiz_attempts_quiz_id_revision ON public.quiz_attempts USING btree (quiz_id, revision);
CREATE INDEX ix_quiz_attempts_quiz_id_started_at_id ON public.quiz_attempts USING btree (quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_started_at_id ON public.quiz_attempts USING btree (started_at, id);
ALTER TABLE quiz_attempts ADD CONSTRAINT uq_quiz_attempts_quiz_id_account_id_number UNIQUE (quiz_id, account_id, number);
ALTER TABLE quiz_attempts ADD CONSTRAINT uq_quiz_attempts_quiz_id_account_id_open_marker UNIQUE (quiz_id, account_id, open_marker);
ALTER TABLE quiz_grades ADD CONSTRAINT pk_quiz_grades PRIMARY KEY (quiz_id, account_id);
ALTER TABLE quiz_grades ADD CONSTRAINT ck_quiz_grades_attempts CHECK ((attempts >= 1));
CREATE INDEX ix_quiz_grades_account_id ON public.quiz_grades USING btree (account_id);
ALTER TABLE quiz_options ADD CONSTRAINT pk_quiz_options PRIMARY KEY (quiz_id, revision, id);
ALTER TABLE quiz_options ADD CONSTRAINT ck_quiz_options_position CHECK (("position" >= 0));
CREATE INDEX ix_quiz_options_quiz_id_revision_question_id_position ON public.quiz_options USING btree (quiz_id, revision, question_id, "position");
ALTER TABLE quiz_questions ADD CONSTRAINT pk_quiz_questions PRIMARY KEY (quiz_id, revision, id);
ALTER TABLE quiz_questions ADD CONSTRAINT ck_quiz_questions_accepted_answers_kind CHECK ((((kind)::text = 'short_answer'::text) = (accepted_answers IS NOT NULL)));
ALTER TABLE quiz_questions ADD CONSTRAINT ck_quiz_questions_kind CHECK ((kind IN ('single_choice'::character varying, 'multiple_choice'::character varying, 'true_false'::character varying, 'short_answer'::character varying, 'numeric'::character varying)));
ALTER TABLE quiz_questions ADD CONSTRAINT ck_quiz_questions_numeric_value_kind CHECK ((((kind)::text = 'numeric'::text) = (numeric_value IS NOT NULL)));
ALTER TABLE quiz_questions ADD CONSTRAINT ck_quiz_questions_points CHECK ((points > (0)::double precision));
ALTER TABLE quiz_questions ADD CONSTRAINT ck_quiz_questions_position CHECK (("position" >= 0));
ALTER TABLE quiz_questions ADD CONSTRAINT ck_quiz_questions_tolerance CHECK ((tolerance >= (0)::double precision));
ALTER TABLE quiz_questions ADD CONSTRAINT ck_quiz_questions_tolerance_kind CHECK ((((kind)::text = 'numeric'::text) = (tolerance IS NOT NULL)));
CREATE INDEX ix_quiz_questions_quiz_id_revision_position ON public.quiz_questions USING btree (quiz_id, revision, "position");
ALTER TABLE quiz_revisions ADD CONSTRAINT pk_quiz_revisions PRIMARY KEY (quiz_id, number);
ALTER TABLE quiz_revisions ADD CONSTRAINT ck_quiz_revisions_number CHECK ((number >= 1));
ALTER TABLE quizzes ADD CONSTRAINT pk_quizzes PRIMARY KEY (id);
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_grading_method CHECK ((grading_method IN ('highest'::character varying, 'latest'::character varying, 'first'::character varying, 'average'::character varying)));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_max_attempts CHECK ((max_attempts >= 1));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_pass_percent CHECK (((pass_percent >= 0) AND (pass_percent <= 100)));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_position CHECK (("position" >= 0));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_questions_per_attempt CHECK ((questions_per_attempt >= 1));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_reveal_policy CHECK ((reveal_policy IN ('after_submission'::character varying, 'after_passing'::character varying, 'after_last_attempt'::character varying, 'after_closing'::character varying, 'never'::character varying)));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_revision CHECK ((revision >= 0));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_time_limit_seconds CHECK ((time_limit_seconds >= 1));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_version CHECK ((version >= 1));
ALTER TABLE quizzes ADD CONSTRAINT ck_quizzes_window CHECK ((closes_at > opens_at));
CREATE INDEX ix_quizzes_lesson_id_position_id ON public.quizzes USING btree (lesson_id, "position", id);
ALTER TABLE quizzes ADD CONSTRAINT uq_quizzes_lesson_id_slug UNIQUE (lesson_id, slug);
ALTER TABLE randomized_experiments ADD CONSTRAINT pk_randomized_experiments PRIMARY KEY (id);
ALTER TABLE randomized_experiments ADD CONSTRAINT ck_randomized_experiments_actual_mode CHECK ((actual_mode IN ('HELPFUL'::character varying, 'ENGAGEMENT'::character varying, 'HYBRID'::character varying, 'DISENGAGED'::character varying)));
ALTER TABLE randomized_experiments ADD CONSTRAINT ck_randomized_experiments_predicted_mode CHECK ((predicted_mode IN ('HELPFUL'::character varying, 'ENGAGEMENT'::character varying, 'HYBRID'::character varying, 'DISENGAGED'::character varying)));
ALTER TABLE randomized_experiments ADD CONSTRAINT ck_randomized_experiments_version CHECK ((version >= 1));
CREATE INDEX ix_randomized_experiments_created_at_id ON public.randomized_experiments USING btree (created_at, id);
ALTER TABLE randomized_experiments ADD CONSTRAINT uq_randomized_experiments_decision_id UNIQUE (decision_id);
ALTER TABLE replies ADD CONSTRAINT pk_replies PRIMARY KEY (id);
ALTER TABLE replies ADD CONSTRAINT ck_replies_approval_status CHECK ((approval_status IN ('DRAFT'::character varying, 'PENDING'::character varying, 'APPROVED'::character varying, 'REJECTED'::character varying, 'SENDING'::character varying, 'UNKNOWN'::character varying, 'POSTED'::character varying)));
ALTER TABLE replies ADD CONSTRAINT ck_replies_content_hash CHECK ((length(content_hash) = 32));
ALTER TABLE replies ADD CONSTRAINT ck_replies_held CHECK (((sending_until IS NULL) OR (sending_hash IS NOT NULL)));
ALTER TABLE replies ADD CONSTRAINT ck_replies_help_count CHECK ((help_count >= 0));
ALTER TABLE replies ADD CONSTRAINT ck_replies_live CHECK ((((sent_at IS NULL) AND ((approval_status)::text <> 'SENDING'::text) AND ((approval_status)::text <> 'UNKNOWN'::text) AND ((approval_status)::text <> 'POSTED'::text)) OR ((sent_at IS NOT NULL) AND (((approval_status)::text = 'SENDING'::text) OR ((approval_status)::text = 'UNKNOWN'::text) OR ((approval_status)::text = 'POSTED'::text)))));
ALTER TABLE replies ADD CONSTRAINT ck_replies_named CHECK (((platform_post_id IS NULL) = (posted_at IS NULL)));
ALTER TABLE replies ADD CONSTRAINT ck_replies_platform CHECK ((platform IN ('TWITTER'::character varying, 'REDDIT'::character varying, 'THREADS'::character varying)));
ALTER TABLE replies ADD CONSTRAINT ck_replies_posted CHECK (((posted_at IS NULL) = ((approval_status)::text <> 'POSTED'::text)));
ALTER TABLE replies ADD CONSTRAINT ck_replies_queued CHECK (((pending_since IS NULL) = (((approval_status)::text <> 'PENDING'::text) OR (deleted_at IS NOT NULL))));
ALTER TABLE replies ADD CONSTRAINT ck_replies_reply_type CHECK ((reply_type IN ('MANUAL'::character varying, 'AUTO'::character varying)));
ALTER TABLE replies ADD CONSTRAINT ck_replies_sending CHECK (((sending_until IS NULL) = ((approval_status)::text <> 'SENDING'::text)));
ALTER TABLE replies ADD CONSTRAINT ck_replies_sending_hash CHECK ((length(sending_hash) = 32));
ALTER TABLE replies ADD CONSTRAINT ck_replies_sendings CHECK ((sendings >= 0));
ALTER TABLE replies ADD CONSTRAINT ck_replies_version CHECK ((version >= 1));
CREATE INDEX ix_replies_approval_status_created_at_id ON public.replies USING btree (approval_status, created_at, id);
CREATE INDEX ix_replies_approved_by ON public.replies USING btree (approved_by);
CREATE INDEX ix_replies_archetype_id ON public.replies USING btree (archetype_id);
CREATE INDEX ix_replies_author_id_created_at_id ON public.replies USING btree (author_id, created_at, id);
CREATE INDEX ix_replies_author_id_sent_at ON public.replies USING btree (author_id, sent_at);
CREATE INDEX ix_replies_content_hash_sent_at ON public.replies USING btree (content_hash, sent_at);
CREATE INDEX ix_replies_created_at_id ON public.replies USING btree (created_at, id);
CREATE INDEX ix_replies_decision_id_created_at_id ON public.replies USING btree (decision_id, created_at, id);
CREATE INDEX ix_replies_drafted_by ON public.replies USING btree (drafted_by);
CREATE INDEX ix_replies_edited_by ON public.replies USING btree (edited_by);
CREATE INDEX ix_replies_pending_since_id ON public.replies USING btree (pending_since, id);
CREATE INDEX ix_replies_platform_in_reply_to_sent_at ON public.replies USING btree (platform, in_reply_to, sent_at);
CREATE INDEX ix_replies_platform_post_id ON public.replies USING btree (platform_post_id);
CREATE INDEX ix_replies_platform_posted_at ON public.replies USING btree (platform, posted_at);
CREATE INDEX ix_replies_posted_at ON public.replies USING btree (posted_at);
CREATE INDEX ix_replies_sending_until_id ON public.replies USING btree (sending_until, id);
ALTER TABLE replies ADD CONSTRAINT uq_replies_platform_platform_post_id UNIQUE (platform, platform_post_id);
ALTER TABLE schema_migrations ADD CONSTRAINT pk_schema_migrations PRIMARY KEY (name);
ALTER TABLE schema_migrations ADD CONSTRAINT ck_schema_migrations_state CHECK ((state IN ('applied'::character varying, 'running'::character varying, 'failed'::character varying)));
ALTER TABLE score_changes ADD CONSTRAINT pk_score_changes PRIMARY KEY (id);
ALTER TABLE score_changes ADD CONSTRAINT ck_score_changes_kind CHECK ((kind IN ('regrade'::character varying, 'override'::character varying, 'reopen'::character varying)));
CREATE INDEX ix_score_changes_actor ON public.score_changes USING btree (actor);
CREATE INDEX ix_score_changes_attempt_id_created_at_id ON public.score_changes USING btree (attempt_id, created_at, id);
ALTER TABLE segmented_weights ADD CONSTRAINT pk_segmented_weights PRIMARY KEY (id);
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_ars_weight CHECK ((ars_weight >= (0)::double precision));
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_evs_weight CHECK ((evs_weight >= (0)::double precision));
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_sample_size CHECK ((sample_size >= 0));
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_segment_type CHECK ((segment_type IN ('archetype'::character varying, 'platform'::character varying, 'global'::character varying)));
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_some CHECK (((((sss_weight + ars_weight) + evs_weight) + trs_weight) > (0)::double precision));
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_sss_weight CHECK ((sss_weight >= (0)::double precision));
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_trs_weight CHECK ((trs_weight >= (0)::double precision));
ALTER TABLE segmented_weights ADD CONSTRAINT ck_segmented_weights_version CHECK ((version >= 1));
ALTER TABLE segmented_weights ADD CONSTRAINT uq_segmented_weights_segment_type_segment_key UNIQUE (segment_type, segment_key);
ALTER TABLE sessions ADD CONSTRAINT pk_sessions PRIMARY KEY (id);
ALTER TABLE sessions ADD CONSTRAINT ck_sessions_token_hash CHECK ((length(token_hash) = 32));
CREATE INDEX ix_sessions_account_id_created_at_id ON public.sessions USING btree (account_id, created_at, id);
CREATE INDEX ix_sessions_expires_at ON public.sessions USING btree (expires_at);
CREATE INDEX ix_sessions_last_used_at ON public.sessions USING btree (last_used_at);
ALTER TABLE sessions ADD CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash);
ALTER TABLE signing_keys ADD CONSTRAINT pk_signing_keys PRIMARY KEY (purpose);
ALTER TABLE signing_keys ADD CONSTRAINT ck_signing_keys_secret CHECK ((length(secret) = 32));
ALTER TABLE stored_files ADD CONSTRAINT pk_stored_files PRIMARY KEY (id);
ALTER TABLE stored_files ADD CONSTRAINT ck_stored_files_bytes CHECK ((bytes >= 0));
ALTER TABLE stored_files ADD CONSTRAINT ck_stored_files_sha256 CHECK ((length(sha256) = 32));
CREATE INDEX ix_stored_files_created_at_id ON public.stored_files USING btree (created_at, id);
ALTER TABLE stored_files ADD CONSTRAINT uq_stored_files_sha256 UNIQUE (sha256);
ALTER TABLE suppressed_authors ADD CONSTRAINT pk_suppressed_authors PRIMARY KEY (author_hash);
ALTER TABLE suppressed_authors ADD CONSTRAINT ck_suppressed_authors_author_hash CHECK ((length(author_hash) = 32));
ALTER TABLE weight_adjustment_logs ADD CONSTRAINT pk_weight_adjustment_logs PRIMARY KEY (id);
CREATE INDEX ix_weight_adjustment_logs_date_id ON public.weight_adjustment_logs USING btree (date, id);
ALTER TABLE weight_versions ADD CONSTRAINT pk_weight_versions PRIMARY KEY (weights_id, version);
ALTER TABLE weight_versions ADD CONSTRAINT ck_weight_versions_ars_weight CHECK ((ars_weight >= (0)::double precision));
ALTER TABLE weight_versions ADD CONSTRAINT ck_weight_versions_evs_weight CHECK ((evs_weight >= (0)::double precision));
ALTER TABLE weight_versions ADD CONSTRAINT ck_weight_versions_sss_weight CHECK ((sss_weight >= (0)::double precision));
ALTER TABLE weight_versions ADD CONSTRAINT ck_weight_versions_trs_weight CHECK ((trs_weight >= (0)::double precision));
ALTER TABLE weight_versions ADD CONSTRAINT ck_weight_versions_version CHECK ((version >= 1));
ALTER TABLE attempt_answers ADD CONSTRAINT fk_attempt_answers_attempt_id FOREIGN KEY (attempt_id) REFERENCES quiz_attempts(id) ON DELETE CASCADE;
ALTER TABLE authors ADD CONSTRAINT fk_authors_power_tier_id FOREIGN KEY (power_tier_id) REFERENCES power_tiers(id) ON DELETE SET NULL;
ALTER TABLE community_champions ADD CONSTRAINT fk_community_champions_author_id FOREIGN KEY (author_id) REFERENCES authors(id) ON DELETE CASCADE;
ALTER TABLE community_champions ADD CONSTRAINT fk_community_champions_tier_id FOREIGN KEY (tier_id) REFERENCES champion_tiers(id) ON DELETE SET NULL;
ALTER TABLE competitive_mentions ADD CONSTRAINT fk_competitive_mentions_competitor_id FOREIGN KEY (competitor_id) REFERENCES competitors(id) ON DELETE CASCADE;
ALTER TABLE competitive_mentions ADD CONSTRAINT fk_competitive_mentions_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE competitors ADD CONSTRAINT fk_competitors_category_id FOREIGN KEY (category_id) REFERENCES competitor_categories(id) ON DELETE SET NULL;
ALTER TABLE decisions ADD CONSTRAINT fk_decisions_archetype_id FOREIGN KEY (archetype_id) REFERENCES archetypes(id) ON DELETE SET NULL;
ALTER TABLE decisions ADD CONSTRAINT fk_decisions_decided_by FOREIGN KEY (decided_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE decisions ADD CONSTRAINT fk_decisions_experiment_id FOREIGN KEY (experiment_id) REFERENCES experiments(id) ON DELETE SET NULL;
ALTER TABLE decisions ADD CONSTRAINT fk_decisions_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE decisions ADD CONSTRAINT fk_decisions_weights_id_weights_version FOREIGN KEY (weights_id, weights_version) REFERENCES weight_versions(weights_id, version) ON DELETE RESTRICT;
ALTER TABLE do_not_contact ADD CONSTRAINT fk_do_not_contact_added_by FOREIGN KEY (added_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE do_not_contact ADD CONSTRAINT fk_do_not_contact_author_id FOREIGN KEY (author_id) REFERENCES authors(id) ON DELETE CASCADE;
ALTER TABLE enrolments ADD CONSTRAINT fk_enrolments_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE enrolments ADD CONSTRAINT fk_enrolments_event_id FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE escalations ADD CONSTRAINT fk_escalations_assigned_to FOREIGN KEY (assigned_to) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE escalations ADD CONSTRAINT fk_escalations_decision_id FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE SET NULL;
ALTER TABLE escalations ADD CONSTRAINT fk_escalations_opened_by FOREIGN KEY (opened_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE escalations ADD CONSTRAINT fk_escalations_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE SET NULL;
ALTER TABLE escalations ADD CONSTRAINT fk_escalations_reason_id FOREIGN KEY (reason_id) REFERENCES escalation_reasons(id) ON DELETE SET NULL;
ALTER TABLE escalations ADD CONSTRAINT fk_escalations_reply_id FOREIGN KEY (reply_id) REFERENCES replies(id) ON DELETE SET NULL;
ALTER TABLE escalations ADD CONSTRAINT fk_escalations_resolved_by FOREIGN KEY (resolved_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE event_words ADD CONSTRAINT fk_event_words_event_id FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE events ADD CONSTRAINT fk_events_created_by FOREIGN KEY (created_by) REFERENCES accounts(id) ON DELETE SET NULL;
ALTER TABLE experiment_exposures ADD CONSTRAINT fk_experiment_exposures_experiment_id_phase_variant FOREIGN KEY (experiment_id, phase, variant) REFERENCES experiment_variants(experiment_id, phase, variant) ON DELETE CASCADE;
ALTER TABLE experiment_outcomes ADD CONSTRAINT fk_experiment_outcomes_experiment_id_phase_unit FOREIGN KEY (experiment_id, phase, unit) REFERENCES experiment_exposures(experiment_id, phase, unit) ON DELETE CASCADE;
ALTER TABLE experiment_variants ADD CONSTRAINT fk_experiment_variants_experiment_id FOREIGN KEY (experiment_id) REFERENCES experiments(id) ON DELETE CASCADE;
ALTER TABLE idempotency_keys ADD CONSTRAINT fk_idempotency_keys_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE kpi_metrics ADD CONSTRAINT fk_kpi_metrics_metric_type_id FOREIGN KEY (metric_type_id) REFERENCES kpi_types(id) ON DELETE RESTRICT;
ALTER TABLE kpi_revisions ADD CONSTRAINT fk_kpi_revisions_metric_id FOREIGN KEY (metric_id) REFERENCES kpi_metrics(id) ON DELETE CASCADE;
ALTER TABLE lesson_progress ADD CONSTRAINT fk_lesson_progress_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE lesson_progress ADD CONSTRAINT fk_lesson_progress_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons(id) ON DELETE CASCADE;
ALTER TABLE lessons ADD CONSTRAINT fk_lessons_event_id FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE materials ADD CONSTRAINT fk_materials_file_id FOREIGN KEY (file_id) REFERENCES stored_files(id) ON DELETE RESTRICT;
ALTER TABLE materials ADD CONSTRAINT fk_materials_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons(id) ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT fk_notes_author_id FOREIGN KEY (author_id) REFERENCES authors(id) ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT fk_notes_escalation_id FOREIGN KEY (escalation_id) REFERENCES escalations(id) ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT fk_notes_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT fk_notes_reply_id FOREIGN KEY (reply_id) REFERENCES replies(id) ON DELETE CASCADE;
ALTER TABLE notes ADD CONSTRAINT fk_notes_written_by FOREIGN KEY (written_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE post_categories ADD CONSTRAINT fk_post_categories_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE post_queue ADD CONSTRAINT fk_post_queue_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE post_revisions ADD CONSTRAINT fk_post_revisions_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE CASCADE;
ALTER TABLE posts ADD CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES authors(id) ON DELETE CASCADE;
ALTER TABLE quiz_accommodations ADD CONSTRAINT fk_quiz_accommodations_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE quiz_accommodations ADD CONSTRAINT fk_quiz_accommodations_quiz_id FOREIGN KEY (quiz_id) REFERENCES quizzes(id) ON DELETE CASCADE;
ALTER TABLE quiz_attempts ADD CONSTRAINT fk_quiz_attempts_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE quiz_attempts ADD CONSTRAINT fk_quiz_attempts_quiz_id_regraded_with FOREIGN KEY (quiz_id, regraded_with) REFERENCES quiz_revisions(quiz_id, number) ON DELETE RESTRICT;
ALTER TABLE quiz_attempts ADD CONSTRAINT fk_quiz_attempts_quiz_id_revision FOREIGN KEY (quiz_id, revision) REFERENCES quiz_revisions(quiz_id, number) ON DELETE RESTRICT;
ALTER TABLE quiz_grades ADD CONSTRAINT fk_quiz_grades_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE quiz_grades ADD CONSTRAINT fk_quiz_grades_quiz_id FOREIGN KEY (quiz_id) REFERENCES quizzes(id) ON DELETE CASCADE;
ALTER TABLE quiz_options ADD CONSTRAINT fk_quiz_options_quiz_id_revision_question_id FOREIGN KEY (quiz_id, revision, question_id) REFERENCES quiz_questions(quiz_id, revision, id) ON DELETE CASCADE;
ALTER TABLE quiz_questions ADD CONSTRAINT fk_quiz_questions_quiz_id_revision FOREIGN KEY (quiz_id, revision) REFERENCES quiz_revisions(quiz_id, number) ON DELETE CASCADE;
ALTER TABLE quiz_revisions ADD CONSTRAINT fk_quiz_revisions_quiz_id FOREIGN KEY (quiz_id) REFERENCES quizzes(id) ON DELETE CASCADE;
ALTER TABLE quizzes ADD CONSTRAINT fk_quizzes_lesson_id FOREIGN KEY (lesson_id) REFERENCES lessons(id) ON DELETE CASCADE;
ALTER TABLE randomized_experiments ADD CONSTRAINT fk_randomized_experiments_decision_id FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE CASCADE;
ALTER TABLE replies ADD CONSTRAINT fk_replies_approved_by FOREIGN KEY (approved_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE replies ADD CONSTRAINT fk_replies_archetype_id FOREIGN KEY (archetype_id) REFERENCES archetypes(id) ON DELETE SET NULL;
ALTER TABLE replies ADD CONSTRAINT fk_replies_author_id FOREIGN KEY (author_id) REFERENCES authors(id) ON DELETE SET NULL;
ALTER TABLE replies ADD CONSTRAINT fk_replies_decision_id FOREIGN KEY (decision_id) REFERENCES decisions(id) ON DELETE SET NULL;
ALTER TABLE replies ADD CONSTRAINT fk_replies_drafted_by FOREIGN KEY (drafted_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE replies ADD CONSTRAINT fk_replies_edited_by FOREIGN KEY (edited_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE score_changes ADD CONSTRAINT fk_score_changes_actor FOREIGN KEY (actor) REFERENCES accounts(id) ON DELETE SET NULL;
ALTER TABLE score_changes ADD CONSTRAINT fk_score_changes_attempt_id FOREIGN KEY (attempt_id) REFERENCES quiz_attempts(id) ON DELETE CASCADE;
ALTER TABLE sessions ADD CONSTRAINT fk_sessions_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
ALTER TABLE weight_versions ADD CONSTRAINT fk_weight_versions_weights_id FOREIGN KEY (weights_id) REFERENCES segmented_weights(id) ON DELETE CASCADE;
-- rows of __diesel_schema_migrations: 12
-- rows of accounts: 15
-- rows of archetypes: 8
-- rows of attempt_answers: 175
-- rows of audit_logs: 444
-- rows of authors: 42
-- rows of champion_tiers: 4
-- rows of community_champions: 4
-- rows of competitive_mentions: 5
-- rows of competitor_categories: 3
-- rows of competitors: 4
-- rows of decisions: 30
-- rows of do_not_contact: 2
-- rows of enrolments: 10
-- rows of escalation_reasons: 5
-- rows of escalations: 11
-- rows of event_words: 112
-- rows of events: 20
-- rows of experiment_exposures: 81
-- rows of experiment_outcomes: 150
-- rows of experiment_variants: 15
-- rows of experiments: 5
-- rows of holds: 0
-- rows of idempotency_keys: 20
-- rows of kpi_metrics: 92
-- rows of kpi_revisions: 4
-- rows of kpi_types: 6
-- rows of learning_events: 6
-- rows of lesson_progress: 2
-- rows of lessons: 16
-- rows of login_failures: 2
-- rows of materials: 17
-- rows of notes: 7
-- rows of post_categories: 66
-- rows of post_queue: 61
-- rows of post_revisions: 2
-- rows of posts: 61
-- rows of power_tiers: 5
-- rows of quiz_accommodations: 1
-- rows of quiz_attempts: 42
-- rows of quiz_grades: 20
-- rows of quiz_options: 200
-- rows of quiz_questions: 118
-- rows of quiz_revisions: 26
-- rows of quizzes: 26
-- rows of randomized_experiments: 1
-- rows of replies: 23
-- rows of schema_migrations: 12
-- rows of score_changes: 9
-- rows of segmented_weights: 2
-- rows of sessions: 7
-- rows of signing_keys: 2
-- rows of stored_files: 7
-- rows of suppressed_authors: 3
-- rows of weight_adjustment_logs: 3
-- rows of weight_versions: 4
-- SHA-256 of all before: 3cd4fce2ada2934a6c9a6f0d1da36aebda6109b4b90196bf13eef42edb175473
