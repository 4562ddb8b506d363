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
CREATE TABLE "archives" (
    id uuid NOT NULL,
    kind character varying(20) COLLATE pg_catalog."C" NOT NULL,
    file_name character varying(200) COLLATE pg_catalog."C" NOT NULL,
    sha256 bytea NOT NULL,
    bytes bigint NOT NULL,
    entries bigint NOT NULL,
    from_at timestamp(6) without time zone NOT NULL,
    to_at timestamp(6) without time zone NOT NULL,
    state character varying(20) COLLATE pg_catalog."C" NOT NULL,
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
CREATE TABLE "audit_batches" (
    number bigint NOT NULL,
    first_seq bigint NOT NULL,
    last_seq bigint NOT NULL,
    entries bigint NOT NULL,
    merkle_root bytea NOT NULL,
    previous bytea NOT NULL,
    head bytea NOT NULL,
    sealed_at timestamp(6) without time zone NOT NULL,
    purged_at timestamp(6) without time zone
);
CREATE TABLE "audit_logs" (
    id uuid NOT NULL,
    entity_type character varying(50) COLLATE pg_catalog."C" NOT NULL,
    entity_id uuid NOT NULL,
    action character varying(50) COLLATE pg_catalog."C" NOT NULL,
    actor uuid,
    details_json jsonb NOT NULL,
    request_id character varying(100) COLLATE pg_catalog."C",
    created_at timestamp(6) without time zone NOT NULL,
    seq bigint,
    leaf bytea
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
CREATE TABLE "legal_holds" (
    id uuid NOT NULL,
    subject character varying(20) COLLATE pg_catalog."C" NOT NULL,
    author_id uuid,
    post_id uuid,
    experiment_id uuid,
    from_at timestamp(6) without time zone,
    to_at timestamp(6) without time zone,
    reason character varying(1000) COLLATE pg_catalog."C" NOT NULL,
    created_by uuid NOT NULL,
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
('20261121000001', '2026-12-02 03:57:21.837416'),
('20261121000002', '2026-12-02 03:57:21.837416'),
('20261130000003', '2026-12-02 03:57:21.837416'),
('20261130000004', '2026-12-02 03:57:21.837416'),
('20261130000005', '2026-12-02 03:57:21.837416'),
('20261130000006', '2026-12-02 03:57:21.837416'),
('20261130000007', '2026-12-02 03:57:21.837416'),
('20261201000008', '2026-12-02 03:57:21.837416'),
('20261201000009', '2026-12-02 03:57:21.837416'),
('20261201000010', '2026-12-02 03:57:21.837416'),
('20261201000011', '2026-12-02 03:57:21.837416'),
('20261201000012', '2026-12-02 03:57:21.837416'),
('20261202000013', '2026-12-02 03:57:21.837416'),
('20261202000014', '2026-12-02 03:57:21.837416'),
('20261202000015', '2026-12-02 03:57:21.837416');
INSERT INTO "accounts" (id, email, password_hash, display_name, role, status, version, created_at, updated_at, erased_at, grants) VALUES
('019b8d62-7a80-7001-8000-000000000000', 'admin@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$YWRtaW5AbHljZXVtLmV4YW1wbGU$XUdxfg3lTnCLZ9LWJnEm6eK5fLGKM54aCfRDBwF6Yzc', 'Aspasia (admin)', 'admin', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL),
('019b8d62-7a80-7001-8000-000000000001', 'operator@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$b3BlcmF0b3JAbHljZXVtLmV4YW1wbGU$ZavyXDU77zE7eOoODmpwvEdpCTBCPSVo8IQZjJSQ6i8', 'Olympia (operator)', 'operator', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, '["draft", "approve", "analyse"]'),
('019b8d62-7a80-7001-8000-000000000002', 'thales@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$dGhhbGVzQGx5Y2V1bS5leGFtcGxl$gqWkP0b07tJ2WRm2bVAVvmOt335TuA17LAmSSs6bziQ', 'Thales', 'learner', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL),
('019b8d62-7a80-7001-8000-000000000003', 'hypatia@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$aHlwYXRpYUBseWNldW0uZXhhbXBsZQ$9YCt3VHv9brJJ/IYISG7h3Jc9YE83fdmMuUPDie1mgk', 'Hypatia', 'learner', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'root@example.org', '$argon2id$v=19$m=8,t=1,p=1$/fol8jZ9scTIV3NoxpOtRQ$q9Ei88M8+FFoQJ93zlAaPyQW52V2brUWgX4IkkJ8L4w', 'Root', 'admin', 'active', '1', '2026-03-01 09:00:00.123456', '2026-03-01 09:00:00.123456', NULL, NULL),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'ada@example.org', '$argon2id$v=19$m=8,t=1,p=1$bmUcudmkhrsgBqdBHw5cRQ$ozDFAv0zcESNZC6b/swoK/+dqqWLC3MIl5kRaq8q6Cg', 'Ada Lovelace 👩‍💻', 'learner', 'active', '1', '2026-03-01 09:00:00.844122', '2026-03-01 09:00:00.844122', NULL, NULL),
('019ca8a0-4244-7b68-89e9-98839246d00f', 'ben@example.org', '$argon2id$v=19$m=8,t=1,p=1$lzm2KDnZOUEFcaoSlKTIsA$QT6qkfeH4gb8l/c9fDl36RN5uG8CNwVE1qi47I56ENs', 'ben', 'learner', 'active', '1', '2026-03-01 09:00:00.964233', '2026-03-01 09:00:00.964233', NULL, NULL),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'erased-019ca8a0-42bc-7fa6-a4be-2e43fdf567de@invalid', '', 'Erased account', 'learner', 'erased', '2', '2026-03-01 09:00:01.084344', '2026-03-01 11:36:53.49159', '2026-03-01 11:36:53.49159', NULL),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'olga@example.org', '$argon2id$v=19$m=8,t=1,p=1$uflyD9YxSYTkAttn5X2Qmw$b6gvTWYIqjYbaKz69V4xMKPcQ0fqklYyFZgXyEbTb34', 'Olga', 'operator', 'active', '2', '2026-03-01 09:00:01.204455', '2026-03-01 09:18:18.196793', NULL, '["draft", "manage"]'),
('019ca8a0-47bd-77e4-97ab-34e426b75cd9', 'dora@example.org', '$argon2id$v=19$m=8,t=1,p=1$3L/zf+yE6UxCYkVtsTeO/Q$ZGRqeuewM4ZNKmEjUmsFczny6riu6NoERAGxTKKWnHQ', 'Dora', 'learner', 'active', '2', '2026-03-01 09:00:02.365528', '2026-03-01 09:00:02.60575', NULL, NULL),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'rita@example.org', '$argon2id$v=19$m=8,t=1,p=1$Ih3soyttmV3B1wdlIRc0tQ$u4M0D3O5vUNhAl3KsxTCgFuwQ3o96KBrdcb6vteIejQ', 'Rita', 'admin', 'active', '1', '2026-03-01 09:01:05.007045', '2026-03-01 09:01:05.007045', NULL, NULL),
('019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'carl.2@example.org', '$argon2id$v=19$m=8,t=1,p=1$sKDyH7nUjLCjJGKI8tML3g$413Rt0izJn7VBFKR3cVzMgSbRJY4dRal0Dw5ANTVbh0', 'Carl 🐢', 'operator', 'disabled', '4', '2026-03-01 09:01:05.247267', '2026-03-01 09:01:05.967933', NULL, '["draft", "approve", "analyse"]'),
('019ca8da-6add-748e-86b2-26d93c5ba400', 'vera@example.org', '$argon2id$v=19$m=8,t=1,p=1$xhdx4YLjKT/PG2N9do/qOg$yiynxJb4RMu8k12B5CXXUMvTWgxC5a+5FVYuYeDLq2M', 'Vera', 'operator', 'active', '1', '2026-03-01 10:03:32.44534', '2026-03-01 10:03:32.44534', NULL, '["draft", "approve", "analyse"]'),
('019ca92f-e21b-780e-beb1-0c26eff0d05a', 'nil@example.org', '$argon2id$v=19$m=8,t=1,p=1$wa1cjNuULExndSGXPJhgzg$CttMa5VzEYSSSEAxK0Zb8Qw3AAvZ7k4WDIw40cS9MRU', 'Nil', 'learner', 'disabled', '2', '2026-03-01 11:36:53.531627', '2026-03-01 11:36:53.611701', NULL, NULL),
('019ca92f-e383-7ec1-8659-c86c1a46c009', 'kay@example.org', '$argon2id$v=19$m=8,t=1,p=1$FFYqpyfJtQ0RTY0l8kMZ/g$9P1xpeDhFYrUsqQOiCmeCH4G9PtVHF414wkJqol4Qe4', 'Kay', 'operator', 'active', '1', '2026-03-01 11:36:53.89196', '2026-03-01 11:36:53.89196', NULL, '["draft", "approve", "analyse"]');
INSERT INTO "archetypes" (id, name, description, is_active, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000000', 'CHECKLIST', 'Steps to go through, one after the other.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000001', 'MYTHBUST', 'What many believe, and what is so.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000003', 'STORYLET', 'A short story that somebody lived.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000004', 'HUMOR_LIGHT', 'A friendly joke, never at anybody''s cost.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000005', 'CREDIBILITY_ANCHOR', 'What is known, and from where.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000006', 'CONFIDENT_RECOMMENDER', 'One recommendation, with its reason.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000007', 'PROBLEM_SOLUTION_DIRECT', 'The problem in a sentence, the solution in another.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'COACH', '', 'true', '1', '2026-03-01 09:18:18.957496', '2026-03-01 09:18:18.957496');
INSERT INTO "archives" (id, kind, file_name, sha256, bytes, entries, from_at, to_at, state, version, created_at, updated_at) VALUES
('01939f3e-8f00-7000-8000-000000000a01', 'POSTS', 'posts-2026-01-01-01939f3e-8f00-7000-8000-000000000a01-1.jsonl', E'\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '4096', '12', '2026-01-01 08:00:00', '2026-01-02 08:00:00.000001', 'PURGED', '2', '2026-05-01 08:00:00', '2026-05-01 08:00:01');
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
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', '2', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "  zÜRICH "}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '{"options": ["019ca8a1-74e4-7157-b19c-df0f51768750"]}', '1', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.82}', '3.3', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": ["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', '1', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', '2', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "  zÜRICH "}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '{"options": ["019ca8a1-74e4-7157-b19c-df0f51768750"]}', '1', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.82}', '3.3', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": ["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', '1', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', E'{"text": "  zürich\\t"}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.81}', '3.3', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": []}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1", "019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77"]}', '1', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "Zürich 🏔"}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 0.0}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": []}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '{"options": ["019ca8a1-74e4-73c2-8e38-1120bf31025d", "019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77"]}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "Bern"}', '1', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '{"options": ["019ca8a1-74e4-749e-8ea6-b64139efdd75"]}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.9}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '{"options": ["019ca8a1-74e4-7dcb-b6c4-027cefedaab7"]}', '0', '2026-03-01 09:18:13.232205', '2026-03-01 09:18:13.232205'),
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
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', '{"number": 9.82}', '2', '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7980-90aa-c38c45cd930e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', '{"options": ["019ca8a1-8207-74a2-9383-ae1335f23c97", "019ca8a1-8207-7608-8fe8-45c2f028b9bc"]}', '2', '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7ed5-ac8c-7007500de707', '{"options": ["019ca8a1-8207-7b88-a79c-f1b7d68635d0"]}', '1', '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', '{"options": ["019ca8a1-8207-79e5-ac83-afeae434871b"]}', '1', '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
('019ca8a6-bf21-7bf2-80eb-7cd759d156b7', '019ca8a6-bef9-70c9-a6d8-977cf8201721', '{"options": ["019ca8a6-bef9-79c5-a13c-5d25b8755ded"]}', '1', '2026-03-01 09:07:06.22573', '2026-03-01 09:07:06.22573'),
('019ca8a6-bf21-7bf2-80eb-7cd759d156b7', '019ca8a6-bef9-7645-94d4-49e8d4a11faf', '{"options": ["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935"]}', '1', '2026-03-01 09:07:06.22573', '2026-03-01 09:07:06.22573'),
('019ca8a6-bf21-7bf2-80eb-7cd759d156b7', '019ca8a6-bef9-7ff0-99e8-87053fd879bf', '{"number": 9.82}', '2', '2026-03-01 09:07:06.22573', '2026-03-01 09:07:06.22573'),
('019ca8a6-bf99-7879-abb1-13360991618c', '019ca8a6-bef9-721f-a988-b5eae29ae0e8', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
('019ca8a6-bf99-7879-abb1-13360991618c', '019ca8a6-bef9-7645-94d4-49e8d4a11faf', '{"options": ["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935"]}', '1', '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
('019ca8a6-bf99-7879-abb1-13360991618c', '019ca8a6-bef9-7ff0-99e8-87053fd879bf', '{"number": 9.82}', '2', '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
('019ca8a6-c011-78c5-aec3-7def76f88d7e', '019ca8a6-bef9-71ad-b5b8-c4ba17d9f615', '{"options": ["019ca8a6-bef9-7b68-bb2d-701e47907b2f", "019ca8a6-bef9-7d56-9c4b-002fe10d1dfc"]}', '2', '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
('019ca8a6-c011-78c5-aec3-7def76f88d7e', '019ca8a6-bef9-7645-94d4-49e8d4a11faf', '{"options": ["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935"]}', '1', '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
('019ca8a6-c011-78c5-aec3-7def76f88d7e', '019ca8a6-bef9-7ff0-99e8-87053fd879bf', '{"number": 9.82}', '2', '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
('019ca8a6-c102-7148-9749-747c5ace4593', '019ca8a6-c0da-731b-897e-20b43141fc5c', '{"number": 9.9}', '0', '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
('019ca8a6-c102-7148-9749-747c5ace4593', '019ca8a6-c0da-74aa-a3a9-01c7f7b2f6cc', '{"options": ["019ca8a6-c0da-7753-91c4-82a0c4365b39"]}', '0', '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
('019ca8a6-c102-7148-9749-747c5ace4593', '019ca8a6-c0da-769a-9256-dd90b5874192', '{"options": ["019ca8a6-c0da-7e75-b5c7-f0484ba2754e"]}', '0', '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
('019ca8a6-c102-7148-9749-747c5ace4593', '019ca8a6-c0da-7997-9986-bc7b01da9c31', '{"text": "Bern"}', '0', '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
('019ca8a6-c102-7148-9749-747c5ace4593', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', '{"options": ["019ca8a6-c0da-7350-925c-d783c31bc9ea", "019ca8a6-c0da-7619-8159-1dcfa002d585"]}', '0', '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.666137'),
('019ca8a6-c152-776c-86d6-33a5dd69a73d', '019ca8a6-c0da-731b-897e-20b43141fc5c', '{"number": 9.82}', '2', '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
('019ca8a6-c152-776c-86d6-33a5dd69a73d', '019ca8a6-c0da-74aa-a3a9-01c7f7b2f6cc', '{"options": ["019ca8a6-c0da-7c59-be93-e864e7206674"]}', '1', '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
('019ca8a6-c152-776c-86d6-33a5dd69a73d', '019ca8a6-c0da-769a-9256-dd90b5874192', '{"options": ["019ca8a6-c0da-7f35-9052-fc85616894b2"]}', '1', '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
('019ca8a6-c152-776c-86d6-33a5dd69a73d', '019ca8a6-c0da-7997-9986-bc7b01da9c31', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
('019ca8a6-c152-776c-86d6-33a5dd69a73d', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', '{"options": ["019ca8a6-c0da-78d8-b74a-1a5dd3424833", "019ca8a6-c0da-7435-b8ba-d43e55d577d1"]}', '2', '2026-03-01 09:07:06.746211', '2026-03-01 09:07:06.746211'),
('019ca8a6-c1a2-7d8e-8d87-658329478574', '019ca8a6-c0da-769a-9256-dd90b5874192', '{"options": ["019ca8a6-c0da-7f35-9052-fc85616894b2"]}', '1', '2026-03-01 09:07:06.826285', '2026-03-01 09:07:06.826285'),
('019ca8a6-c1a2-7d8e-8d87-658329478574', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', '{"options": ["019ca8a6-c0da-78d8-b74a-1a5dd3424833", "019ca8a6-c0da-7435-b8ba-d43e55d577d1"]}', '2', '2026-03-01 09:07:06.826285', '2026-03-01 09:07:06.826285'),
('019ca8a6-c332-7827-a3bb-8a7b77952d07', '019ca8a6-c30a-7694-a590-56063ce88cfa', '{"number": 9.9}', '0', '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
('019ca8a6-c332-7827-a3bb-8a7b77952d07', '019ca8a6-c30a-7afb-bf7d-98e3ffe8a8ea', '{"options": ["019ca8a6-c30a-7372-a069-83fce6d8c210"]}', '0', '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
('019ca8a6-c332-7827-a3bb-8a7b77952d07', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', '{"options": ["019ca8a6-c30a-78be-a7f9-b74f842c4087", "019ca8a6-c30a-7234-ad4f-b73cfa8ecf8d"]}', '0', '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
('019ca8a6-c332-7827-a3bb-8a7b77952d07', '019ca8a6-c30a-7ce5-9612-72ce0c6f6022', '{"options": ["019ca8a6-c30a-7bb2-9363-f429d5b7c5ca"]}', '0', '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
('019ca8a6-c332-7827-a3bb-8a7b77952d07', '019ca8a6-c30a-7ebb-9024-2211c910b44e', '{"text": "Bern"}', '0', '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.226655'),
('019ca8a6-c382-75eb-a153-718c2f2f3fcc', '019ca8a6-c30a-7694-a590-56063ce88cfa', '{"number": 9.82}', '2', '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
('019ca8a6-c382-75eb-a153-718c2f2f3fcc', '019ca8a6-c30a-7afb-bf7d-98e3ffe8a8ea', '{"options": ["019ca8a6-c30a-7696-bca6-b7d4dfc4f910"]}', '1', '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
('019ca8a6-c382-75eb-a153-718c2f2f3fcc', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', '{"options": ["019ca8a6-c30a-7b86-b869-bd5f68929d6b", "019ca8a6-c30a-74d3-8774-fea76ff87481"]}', '2', '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
('019ca8a6-c382-75eb-a153-718c2f2f3fcc', '019ca8a6-c30a-7ce5-9612-72ce0c6f6022', '{"options": ["019ca8a6-c30a-73ac-b3c1-07acdc244837"]}', '1', '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
('019ca8a6-c382-75eb-a153-718c2f2f3fcc', '019ca8a6-c30a-7ebb-9024-2211c910b44e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.306729'),
('019ca8a6-c3d2-7b98-8f68-aee894fbae0b', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', '{"options": ["019ca8a6-c30a-7b86-b869-bd5f68929d6b", "019ca8a6-c30a-74d3-8774-fea76ff87481"]}', '2', '2026-03-01 09:07:07.386803', '2026-03-01 09:07:07.386803'),
('019ca8a6-c3d2-7b98-8f68-aee894fbae0b', '019ca8a6-c30a-7ce5-9612-72ce0c6f6022', '{"options": ["019ca8a6-c30a-73ac-b3c1-07acdc244837"]}', '1', '2026-03-01 09:07:07.386803', '2026-03-01 09:07:07.386803'),
('019ca8a6-c563-70a2-8d7f-401b83d08669', '019ca8a6-c53b-705b-8bf3-2e7d1efd9b87', '{"options": ["019ca8a6-c53b-7077-a084-fbbcd17a65c3"]}', '0', '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
('019ca8a6-c563-70a2-8d7f-401b83d08669', '019ca8a6-c53b-7289-9af0-9327fce1737b', '{"number": 9.9}', '0', '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
('019ca8a6-c563-70a2-8d7f-401b83d08669', '019ca8a6-c53b-7681-81c6-9afc4aada0fe', '{"text": "Bern"}', '0', '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
('019ca8a6-c563-70a2-8d7f-401b83d08669', '019ca8a6-c53b-7a8d-b90c-8283761920fb', '{"options": ["019ca8a6-c53b-7a06-b3f3-d32e6d3680d7"]}', '0', '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
('019ca8a6-c563-70a2-8d7f-401b83d08669', '019ca8a6-c53b-7bc1-a53f-854f58d00927', '{"options": ["019ca8a6-c53b-79fd-96b1-5c67294e1dbc", "019ca8a6-c53b-705d-b247-f268084ee627"]}', '0', '2026-03-01 09:07:07.787173', '2026-03-01 09:07:07.787173'),
('019ca8a6-c5b3-78b8-920c-60f592ba3776', '019ca8a6-c53b-705b-8bf3-2e7d1efd9b87', '{"options": ["019ca8a6-c53b-792e-ad3a-ffbb48347e57"]}', '1', '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
('019ca8a6-c5b3-78b8-920c-60f592ba3776', '019ca8a6-c53b-7289-9af0-9327fce1737b', '{"number": 9.82}', '2', '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
('019ca8a6-c5b3-78b8-920c-60f592ba3776', '019ca8a6-c53b-7681-81c6-9afc4aada0fe', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
('019ca8a6-c5b3-78b8-920c-60f592ba3776', '019ca8a6-c53b-7a8d-b90c-8283761920fb', '{"options": ["019ca8a6-c53b-72f2-a9b8-e7ef1904cb06"]}', '1', '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
('019ca8a6-c5b3-78b8-920c-60f592ba3776', '019ca8a6-c53b-7bc1-a53f-854f58d00927', '{"options": ["019ca8a6-c53b-7eee-8f02-c1ec2aea8df1", "019ca8a6-c53b-7314-9b6d-be79e21e213b"]}', '2', '2026-03-01 09:07:07.867247', '2026-03-01 09:07:07.867247'),
('019ca8a6-c603-7774-86c9-656e6bd16fc8', '019ca8a6-c53b-705b-8bf3-2e7d1efd9b87', '{"options": ["019ca8a6-c53b-792e-ad3a-ffbb48347e57"]}', '1', '2026-03-01 09:07:07.947321', '2026-03-01 09:07:07.947321'),
('019ca8a6-c603-7774-86c9-656e6bd16fc8', '019ca8a6-c53b-7bc1-a53f-854f58d00927', '{"options": ["019ca8a6-c53b-7eee-8f02-c1ec2aea8df1", "019ca8a6-c53b-7314-9b6d-be79e21e213b"]}', '2', '2026-03-01 09:07:07.947321', '2026-03-01 09:07:07.947321'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c76b-7026-9a1b-8e1c4e955981', '{"options": ["019ca8a6-c76b-7678-b605-1fe32a8eb530"]}', '0', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c76b-720b-976a-5a713b10e0fc', '{"options": ["019ca8a6-c76b-7be0-8505-bc30f9095da4"]}', '0', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c76b-7456-bc19-45b87f07d2d3', '{"text": "Bern"}', '0', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c76b-7608-a135-a32e553281a6', '{"options": ["019ca8a6-c76b-7b38-992f-2dace0d5672e", "019ca8a6-c76b-7ec5-be70-f54c218a9359"]}', '0', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c76b-7ed1-bc70-c7f257065cc9', '{"number": 9.9}', '0', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
('019ca8a6-c7e3-79b3-8c1c-9af246b40e64', '019ca8a6-c76b-7026-9a1b-8e1c4e955981', '{"options": ["019ca8a6-c76b-7b12-994f-8a6e51f76d7c"]}', '1', '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
('019ca8a6-c7e3-79b3-8c1c-9af246b40e64', '019ca8a6-c76b-720b-976a-5a713b10e0fc', '{"options": ["019ca8a6-c76b-772d-ad02-2e5e4435aac1"]}', '1', '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
('019ca8a6-c7e3-79b3-8c1c-9af246b40e64', '019ca8a6-c76b-7456-bc19-45b87f07d2d3', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
('019ca8a6-c7e3-79b3-8c1c-9af246b40e64', '019ca8a6-c76b-7608-a135-a32e553281a6', '{"options": ["019ca8a6-c76b-7b24-b941-2d489567e3df", "019ca8a6-c76b-7c08-ad30-4209a3a345de"]}', '2', '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
('019ca8a6-c7e3-79b3-8c1c-9af246b40e64', '019ca8a6-c76b-7ed1-bc70-c7f257065cc9', '{"number": 9.82}', '2', '2026-03-01 09:07:08.427765', '2026-03-01 09:07:08.427765'),
('019ca8a6-c833-7508-becf-0a2539645056', '019ca8a6-c76b-720b-976a-5a713b10e0fc', '{"options": ["019ca8a6-c76b-772d-ad02-2e5e4435aac1"]}', '1', '2026-03-01 09:07:08.507839', '2026-03-01 09:07:08.507839'),
('019ca8a6-c833-7508-becf-0a2539645056', '019ca8a6-c76b-7608-a135-a32e553281a6', '{"options": ["019ca8a6-c76b-7b24-b941-2d489567e3df", "019ca8a6-c76b-7c08-ad30-4209a3a345de"]}', '2', '2026-03-01 09:07:08.507839', '2026-03-01 09:07:08.507839'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c99c-7107-9539-8400a7119db4', '{"text": "Bern"}', '0', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c99c-71ab-8ee4-fa1aa22b4dc5', '{"options": ["019ca8a6-c99c-7956-a66d-cfca36015a43"]}', '0', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c99c-7691-8362-1f18dcde12d6', '{"number": 9.9}', '0', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c99c-76b4-a58a-1c0fb8dcdb76', '{"options": ["019ca8a6-c99c-7a22-b0aa-a1dc3e840988", "019ca8a6-c99c-7fd6-8be8-40b48996719f"]}', '0', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c99c-7a43-a274-f039dee6b5fb', '{"options": ["019ca8a6-c99c-7bd4-8973-c6a0b52cd71e"]}', '0', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c99c-7107-9539-8400a7119db4', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c99c-71ab-8ee4-fa1aa22b4dc5', '{"options": ["019ca8a6-c99c-7ffe-82b2-d8e7680f7622"]}', '1', '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c99c-7691-8362-1f18dcde12d6', '{"number": 9.82}', '2', '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c99c-76b4-a58a-1c0fb8dcdb76', '{"options": ["019ca8a6-c99c-70ae-b272-c30edfd1d565", "019ca8a6-c99c-76a5-b120-4f40d3d8c9b0"]}', '2', '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c99c-7a43-a274-f039dee6b5fb', '{"options": ["019ca8a6-c99c-732e-8d9a-86a4b530bba7"]}', '1', '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
('019ca8a6-cadc-70c3-a00c-af3c521987ef', '019ca8a6-cab4-70a1-b1f7-bd6633bfa495', '{"options": ["019ca8a6-cab4-7044-bbcc-70e785177d51", "019ca8a6-cab4-7c7a-981b-657fe0a90df5"]}', '0', '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
('019ca8a6-cadc-70c3-a00c-af3c521987ef', '019ca8a6-cab4-72dc-a59c-23cf715d8ea7', '{"number": 9.9}', '0', '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
('019ca8a6-cadc-70c3-a00c-af3c521987ef', '019ca8a6-cab4-7695-9e25-5355f3a42bc7', '{"text": "Bern"}', '0', '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
('019ca8a6-cadc-70c3-a00c-af3c521987ef', '019ca8a6-cab4-7e35-9485-7990b0dc09dd', '{"options": ["019ca8a6-cab4-77d9-a421-88fe10b95d54"]}', '0', '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
('019ca8a6-cadc-70c3-a00c-af3c521987ef', '019ca8a6-cab4-7eac-98dd-c0767177c808', '{"options": ["019ca8a6-cab4-758f-8471-1fa309892306"]}', '0', '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.188468'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a6-cab4-70a1-b1f7-bd6633bfa495', '{"options": ["019ca8a6-cab4-7b89-abc6-7add00cdf395", "019ca8a6-cab4-70dd-a74e-cf03683052d6"]}', '2', '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a6-cab4-72dc-a59c-23cf715d8ea7', '{"number": 9.82}', '2', '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a6-cab4-7695-9e25-5355f3a42bc7', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a6-cab4-7e35-9485-7990b0dc09dd', '{"options": ["019ca8a6-cab4-7e39-8f99-cfd7f2ea0ba7"]}', '1', '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a6-cab4-7eac-98dd-c0767177c808', '{"options": ["019ca8a6-cab4-73cd-8585-757ac31045a6"]}', '1', '2026-03-01 09:07:09.268542', '2026-03-01 09:07:09.268542'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cbcc-7023-850e-cb9123528079', '{"number": 9.9}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cbcc-70db-94b3-0477a2af0d50', '{"options": ["019ca8a6-cbcc-7332-b754-9e1a23498e7c"]}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cbcc-77bc-abd2-3d2ef1e0fcbd', '{"text": "Bern"}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cbcc-79e9-9f97-fa16f2ee9c65', '{"options": ["019ca8a6-cbcc-7ece-b522-67568c5cc513"]}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cbcc-7fdf-896f-b6d818c3b1aa', '{"options": ["019ca8a6-cbcc-7b07-a0d3-13802b79aa5c", "019ca8a6-cbcc-7ca5-8760-915893bbe3ad"]}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cbcc-7023-850e-cb9123528079', '{"number": 9.82}', '2', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cbcc-70db-94b3-0477a2af0d50', '{"options": ["019ca8a6-cbcc-73c0-bc4e-10d86f0a48f8"]}', '1', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cbcc-77bc-abd2-3d2ef1e0fcbd', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cbcc-79e9-9f97-fa16f2ee9c65', '{"options": ["019ca8a6-cbcc-7ef9-9eae-0e751d333653"]}', '1', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cbcc-7fdf-896f-b6d818c3b1aa', '{"options": ["019ca8a6-cbcc-7ee0-84ec-3139d2e0b653", "019ca8a6-cbcc-7d8d-b87d-eea324064967"]}', '2', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cd0c-7b85-8a82-4e141660efba', '019ca8a6-cce4-708a-8d39-84ebca94a690', '{"number": 9.9}', '0', '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
('019ca8a6-cd0c-7b85-8a82-4e141660efba', '019ca8a6-cce4-723e-858d-e0b6a39d5c42', '{"text": "Bern"}', '0', '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
('019ca8a6-cd0c-7b85-8a82-4e141660efba', '019ca8a6-cce4-7486-b17c-cc9e2dd06d4e', '{"options": ["019ca8a6-cce4-7da3-9dab-9ebc14af10e4"]}', '0', '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
('019ca8a6-cd0c-7b85-8a82-4e141660efba', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', '{"options": ["019ca8a6-cce4-7324-91e8-9da25bc213e3", "019ca8a6-cce4-767a-8864-6877e95a9e6f"]}', '0', '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
('019ca8a6-cd0c-7b85-8a82-4e141660efba', '019ca8a6-cce4-7fca-9eac-f1976aa19c35', '{"options": ["019ca8a6-cce4-771a-9f26-c17799e5d651"]}', '0', '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.748986'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-708a-8d39-84ebca94a690', '{"number": 9.82}', '2', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-723e-858d-e0b6a39d5c42', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-7486-b17c-cc9e2dd06d4e', '{"options": ["019ca8a6-cce4-76bd-bfda-b9f677ce06a3"]}', '1', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', '{"options": ["019ca8a6-cce4-73f8-9b1c-94a5d455fb98", "019ca8a6-cce4-7630-9d31-84e1674774d6"]}', '2', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-7fca-9eac-f1976aa19c35', '{"options": ["019ca8a6-cce4-7369-a3f2-afd13cf6ba74"]}', '1', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-ce25-7562-a217-b2d9781d3520', '019ca8a6-cdfd-701c-989a-bc9316b0f183', '{"text": "Bern"}', '0', '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
('019ca8a6-ce25-7562-a217-b2d9781d3520', '019ca8a6-cdfd-7793-85c5-2b485d6a80cd', '{"options": ["019ca8a6-cdfd-7a33-a0bb-36231a4a3f41"]}', '0', '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
('019ca8a6-ce25-7562-a217-b2d9781d3520', '019ca8a6-cdfd-78f5-a75b-a06d960a5f8a', '{"number": 9.9}', '0', '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
('019ca8a6-ce25-7562-a217-b2d9781d3520', '019ca8a6-cdfd-790f-a314-b4142e6126d5', '{"options": ["019ca8a6-cdfd-7400-887e-8e8e887e2f08"]}', '0', '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
('019ca8a6-ce25-7562-a217-b2d9781d3520', '019ca8a6-cdfd-7a3f-a7ba-41d9f58c0e57', '{"options": ["019ca8a6-cdfd-7e99-a3ff-8486db51af2e", "019ca8a6-cdfd-7e9f-b81d-8b4207114181"]}', '0', '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.029245'),
('019ca8a6-ce75-7aaa-8508-17bf4c572821', '019ca8a6-cdfd-701c-989a-bc9316b0f183', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
('019ca8a6-ce75-7aaa-8508-17bf4c572821', '019ca8a6-cdfd-7793-85c5-2b485d6a80cd', '{"options": ["019ca8a6-cdfd-7932-8922-cc2e8bd964fc"]}', '1', '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
('019ca8a6-ce75-7aaa-8508-17bf4c572821', '019ca8a6-cdfd-78f5-a75b-a06d960a5f8a', '{"number": 9.82}', '2', '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
('019ca8a6-ce75-7aaa-8508-17bf4c572821', '019ca8a6-cdfd-790f-a314-b4142e6126d5', '{"options": ["019ca8a6-cdfd-75c1-b1e4-0e54c3582594"]}', '1', '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
('019ca8a6-ce75-7aaa-8508-17bf4c572821', '019ca8a6-cdfd-7a3f-a7ba-41d9f58c0e57', '{"options": ["019ca8a6-cdfd-7e56-aa85-d4d98233495b", "019ca8a6-cdfd-7922-ae1c-c57c61958c62"]}', '2', '2026-03-01 09:07:10.109319', '2026-03-01 09:07:10.109319'),
('019ca8b0-f101-747b-be42-3d59e0b22823', '019ca8b0-eed0-70f6-808d-3dec8f00e858', '{"options": ["019ca8b0-eed0-78bf-933d-b7b6f49577df"]}', '0', '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
('019ca8b0-f101-747b-be42-3d59e0b22823', '019ca8b0-eed0-720a-8b44-9178887a3fec', '{"options": ["019ca8b0-eed0-72b9-a2de-a5db98ae030f", "019ca8b0-eed0-7145-89f6-dff0cbed95a6"]}', '0', '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
('019ca8b0-f101-747b-be42-3d59e0b22823', '019ca8b0-eed0-765f-b958-4b57563e8e51', '{"number": 9.9}', '0', '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
('019ca8b0-f101-747b-be42-3d59e0b22823', '019ca8b0-eed0-7a91-8b84-ad5c3e4c40aa', '{"text": "Bern"}', '0', '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
('019ca8b0-f101-747b-be42-3d59e0b22823', '019ca8b0-eed0-7e29-853b-d95a220bea5f', '{"options": ["019ca8b0-eed0-759c-83ed-fa4b3be717f8"]}', '0', '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.313204'),
('019ca8b0-f151-7e36-9d1d-8dedb00d28f7', '019ca8b0-eed0-70f6-808d-3dec8f00e858', '{"options": ["019ca8b0-eed0-78bf-933d-b7b6f49577df"]}', '0', '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
('019ca8b0-f151-7e36-9d1d-8dedb00d28f7', '019ca8b0-eed0-720a-8b44-9178887a3fec', '{"options": ["019ca8b0-eed0-72b9-a2de-a5db98ae030f", "019ca8b0-eed0-7145-89f6-dff0cbed95a6"]}', '0', '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
('019ca8b0-f151-7e36-9d1d-8dedb00d28f7', '019ca8b0-eed0-765f-b958-4b57563e8e51', '{"number": 9.9}', '0', '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
('019ca8b0-f151-7e36-9d1d-8dedb00d28f7', '019ca8b0-eed0-7a91-8b84-ad5c3e4c40aa', '{"text": "Bern"}', '0', '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278'),
('019ca8b0-f151-7e36-9d1d-8dedb00d28f7', '019ca8b0-eed0-7e29-853b-d95a220bea5f', '{"options": ["019ca8b0-eed0-759c-83ed-fa4b3be717f8"]}', '0', '2026-03-01 09:18:14.393278', '2026-03-01 09:18:14.393278');
INSERT INTO "audit_batches" (number, first_seq, last_seq, entries, merkle_root, previous, head, sealed_at, purged_at) VALUES
('1', '1', '76', '76', E'\\xb6a29778e01be6203981a1d3372b01572dae0d9b8963ac0a0dc9ea0d5a66b8eb', E'\\x0000000000000000000000000000000000000000000000000000000000000000', E'\\x0de3fbab04b8b3f80b604d7bdd90e6e902b9ca1bede3a39432c5389d0dba5507', '2026-03-01 09:07:05.945471', NULL),
('2', '77', '147', '71', E'\\x6fc6fdad6f6ac98bce66f6cbccb3d56ad5b8fbc854cdce03abc1cb2ed48023fc', E'\\x0de3fbab04b8b3f80b604d7bdd90e6e902b9ca1bede3a39432c5389d0dba5507', E'\\x6f209ef6ab728c96ec1eb38bfe702516fb7e69d53aec6fdd8d3f3941cb29ecb4', '2026-03-01 09:19:25.001233', NULL),
('3', '148', '225', '78', E'\\xfdd097eb95d99f8c125994560efd2456a2a5d3ea77f8d4a1e4cbcad30afb5082', E'\\x6f209ef6ab728c96ec1eb38bfe702516fb7e69d53aec6fdd8d3f3941cb29ecb4', E'\\xc24f071fcb2db64c0f3feceb099954a8827ce8286b56e578ef89d6e5151aae62', '2026-03-01 10:35:12.133369', NULL);
INSERT INTO "audit_logs" (id, entity_type, entity_id, action, actor, details_json, request_id, created_at, seq, leaf) VALUES
('019ca8a0-3efb-7664-9f9d-6e5c96877a42', 'account', '019ca8a0-3efb-751c-b22a-0dc73071feac', 'account.create', NULL, '{"role": "admin"}', NULL, '2026-03-01 09:00:00.123456', '1', E'\\x0b899807b35bce3ca9d1635b6c5ef42bdfbaf78f00cd5d0c7754932753273aea'),
('019ca8a0-4334-76e8-82ae-818ad302db85', 'account', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-027', '2026-03-01 09:00:01.204455', '2', E'\\x1e69d1a8d8c4ed38283c460a47f1bc2a04d2d0e4d635b9b1f226bb108ad23f74'),
('019ca8a1-3c6f-759a-be54-e31417f5ad50', 'account', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "admin"}', 'replay-097', '2026-03-01 09:01:05.007045', '3', E'\\x0849f2355b509464ca38af257fde70da4385dadb6532b9d5929e31c0a693169b'),
('019ca8a1-3d5f-7d9e-9b81-6df12fb7d836', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.create', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', '{"role": "learner"}', 'replay-103', '2026-03-01 09:01:05.247267', '4', E'\\x290cd489e74c1d889c6e2e9e0d5379dcff6035d5edff7d79f24bb50e18af583d'),
('019ca8a1-3e27-7724-ab17-a2375e700f66', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["display_name"]}', 'replay-108', '2026-03-01 09:01:05.447452', '5', E'\\xc6458c93033e61714aad1ad48b401051729c6a152b3fabaefc085491f589a6bd'),
('019ca8a1-3f8f-7d63-b8db-85b15d6d3a19', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["email", "role"]}', 'replay-117', '2026-03-01 09:01:05.807785', '6', E'\\xab4de4de33b97220c9f04f4d53e31c7cdad84308de6eeab8c19defd0ccda2dfe'),
('019ca8a1-402f-7011-8ab1-2c5288ad1bdb', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["status"]}', 'replay-121', '2026-03-01 09:01:05.967933', '7', E'\\x82152457b6bd7b165a0889df9397196a295214255278763906e8276435c4f9b4'),
('019ca8a1-43a0-7fa9-92c5-62e31dbed418', 'event', '019ca8a1-43a0-719a-9915-5488274167ce', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-143', '2026-03-01 09:01:06.848747', '8', E'\\xf6386a1e36ca48dc7b70cce0a7061cd611ea45acb1b0094b16406401d7471f3e'),
('019ca8a1-43c8-7dea-b47b-48ed3e03f32a', 'event', '019ca8a1-43a0-719a-9915-5488274167ce', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-144', '2026-03-01 09:01:06.888784', '9', E'\\xa5ce34d6a69b31e05a9fd658b333fb661d773717ad7b94641bb4d283a84165f7'),
('019ca8a1-43f0-7962-9dae-d3d92ff022ba', 'event', '019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-145', '2026-03-01 09:01:06.928821', '10', E'\\x345d0c23c8825e27470e81c911296d6f2ebdb0afb51a6a86748c02c7f985c123'),
('019ca8a1-4418-713e-bb9d-7b09731476d9', 'event', '019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-146', '2026-03-01 09:01:06.968858', '11', E'\\xc547fcec5c22e6751e3653e419e43c27ec26fd0a1479baa9827eb9945aa6f770'),
('019ca8a1-4440-7c68-b1f6-878b0b8d737b', 'event', '019ca8a1-4440-753c-a8c6-37aa42442fcc', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-147', '2026-03-01 09:01:07.008895', '12', E'\\x1b6e035042649363ab973c66752f753f64f4ca48104ff7617a267b3d34f6c71d'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'event', '019ca8a1-4440-753c-a8c6-37aa42442fcc', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-148', '2026-03-01 09:01:07.048932', '13', E'\\xa6bb55e11c94bc712db937e66903adb73871a6079f889822b1f5fe8b22b4c67f'),
('019ca8a1-4490-7707-ae37-807c2bcc2649', 'event', '019ca8a1-4490-78ce-a655-8d38747c14aa', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-149', '2026-03-01 09:01:07.088969', '14', E'\\x23dd9673475fbf90c7b3870475493e5c9dfa660e940413c1f96fffd2e4840244'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'event', '019ca8a1-4490-78ce-a655-8d38747c14aa', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-150', '2026-03-01 09:01:07.129006', '15', E'\\x54645620412230faeb23f9d22e5c5adb3600d4dc7931d92e77f8286533c5f719'),
('019ca8a1-44e1-73e4-9a27-2b2b98dcfe03', 'event', '019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-151', '2026-03-01 09:01:07.169043', '16', E'\\x55b4debf467b76eb9de071ea61ebd776d7989875bbcab34d7421183c7ea1fa8b'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'event', '019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-152', '2026-03-01 09:01:07.20908', '17', E'\\xac9d16209f482b36beba7441c46203e9a6b2bd02e5ba0dc6bef998a18d8ac1ad'),
('019ca8a1-4531-791b-a314-a4187933d639', 'event', '019ca8a1-4531-71a6-965f-fdb482f58462', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-153', '2026-03-01 09:01:07.249117', '18', E'\\xf7c1a3d8d6b0d0f40cca4052a34fd16388c6a0b54d39935e7f822fea78259575'),
('019ca8a1-4559-7797-809a-c1931c748bc7', 'event', '019ca8a1-4531-71a6-965f-fdb482f58462', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-154', '2026-03-01 09:01:07.289154', '19', E'\\xd2453010fc9d6bdaaa5061d64432aba214eca93995535da9a1436356fe9cbb78'),
('019ca8a1-4581-7d16-9b9a-d6d4bdb8ed2f', 'event', '019ca8a1-4581-71ed-b73f-16ac9de2c488', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-155', '2026-03-01 09:01:07.329191', '20', E'\\x9506b99be49808cedbd972d178c2bb9710458edbdff1ec34b110383806fff790'),
('019ca8a1-45a9-7aef-ad95-b3357207916b', 'event', '019ca8a1-4581-71ed-b73f-16ac9de2c488', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-156', '2026-03-01 09:01:07.369228', '21', E'\\x471127b2c569cfb2849e5986e18c379a2771a0910abe8b8ed5523154a4f45075'),
('019ca8a1-45d1-7a42-9164-338426481518', 'event', '019ca8a1-45d1-722f-b912-d94c93664693', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-157', '2026-03-01 09:01:07.409265', '22', E'\\x9438224380876f01929814f01857596902e27968716f0acec02cb20759a02711'),
('019ca8a1-45f9-772f-b324-144a79a7077d', 'event', '019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-158', '2026-03-01 09:01:07.449302', '23', E'\\xe7e783ce911277905243ee9113e0ebc268c766fa0a74f3f3b6987ab6a0ee5a2b'),
('019ca8a1-4621-7f4e-9eac-311aaa306b4f', 'event', '019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-159', '2026-03-01 09:01:07.489339', '24', E'\\x5155d67f13cc086f424da53560240f2210fdafe526fec75c9d824a653a21300b'),
('019ca8a1-4649-7d31-947b-f9c518fbd80f', 'event', '019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-160', '2026-03-01 09:01:07.529376', '25', E'\\x05e886a27211fd20b517130e6124f3a13904c6da735d2ec410bf419ef78cd12a'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', 'event', '019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-161', '2026-03-01 09:01:07.569413', '26', E'\\x13c48b9625c1e04d7ada24d434e195e73ee1097d4141472d64b3aefda32c6177'),
('019ca8a1-4699-79bc-a5f1-6c63546c67aa', 'event', '019ca8a1-4699-7844-b9a4-c7b57e060100', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-162', '2026-03-01 09:01:07.60945', '27', E'\\x02a7d5b03799d09d982e637109f363a139e8cef06434318d5293e9c1e1f9b699'),
('019ca8a1-46c1-7c1c-b598-b83533f6104b', 'event', '019ca8a1-4699-7844-b9a4-c7b57e060100', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-163', '2026-03-01 09:01:07.649487', '28', E'\\xd017da47ecbf0e85a595eb6c0ff6003ed9e639370a8494cf826358d428dc5963'),
('019ca8a1-46e9-7088-8310-34c606d5d230', 'event', '019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-164', '2026-03-01 09:01:07.689524', '29', E'\\x0a2353ec1cfca57e086cf7b2b45c46aab1ce411a0a26229d8dd34c054e2528e5'),
('019ca8a1-4711-7548-b4d6-8d946d6384c4', 'event', '019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-165', '2026-03-01 09:01:07.729561', '30', E'\\x9533308841ae1e60cf29e73b3255dd9b7a57d0311bf0fb65fcbe736dea4cae47'),
('019ca8a1-54ac-7889-bee1-3c71e08b0066', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-252', '2026-03-01 09:01:11.21278', '31', E'\\x5254bc6ae0ac951a9f8794d5e929e2aef8da01838b377e73479c4aabd2767bdf'),
('019ca8a1-5615-74fc-9eeb-9f25f70d1961', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["summary", "source"]}', 'replay-261', '2026-03-01 09:01:11.573113', '32', E'\\xdcfa79b25dffc8889be0d79eec88f05c2c140fc91c8781a56dc1a8ac1c9d86f8'),
('019ca8a1-5665-7325-a33d-bf70ab11482a', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title", "ends_at"]}', 'replay-263', '2026-03-01 09:01:11.653187', '33', E'\\x1a6f90fa027ce0137ced24d1fcbd7e6d5d35645a44f5b923018e94420ae8f00a'),
('019ca8a1-56b5-73e6-a435-c7a1b81a962c', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["starts_at", "source"]}', 'replay-265', '2026-03-01 09:01:11.733261', '34', E'\\xd8679d54c6c4fd6de2cb183cc5df94422d78f3dd46d5f0d94fbdcafb40916aec'),
('019ca8a1-5705-7941-b2f5-77fdac296038', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["source"]}', 'replay-267', '2026-03-01 09:01:11.813335', '35', E'\\xb53d3cc36a5971925a2d8c092de1b66dd3529d1b905fc0f4d839d23b3166c68b'),
('019ca8a1-57cd-70d2-bd15-e0adb1b37c87', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-272', '2026-03-01 09:01:12.01352', '36', E'\\x125da78c2e2aa4d38302b360c9fef5226217679c32737a3d0ca0af766cfa95a1'),
('019ca8a1-581d-7550-ae61-f1dce7f8cc7b', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "archived"}', 'replay-274', '2026-03-01 09:01:12.093594', '37', E'\\x5542721c49e7424eac44bf8b5b6932c756d7d09b360d98bdac2e5cff90c1dcfc'),
('019ca8a1-586d-73f0-b40d-a6b3ba96b3ef', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "draft"}', 'replay-276', '2026-03-01 09:01:12.173668', '38', E'\\xf8c12aee669ff76eadba28530bc1459b572c10fad74fea1fb4506b5a67703590'),
('019ca8a1-58bd-7b1e-956a-82d47d92cb20', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-278', '2026-03-01 09:01:12.253742', '39', E'\\x82e5745105617cd9d4d9f67a3facd6d421bfe718b5075dbd03da3d04c7ebc174'),
('019ca8a1-5935-7d16-beb8-d7e4077730cf', 'event', '019ca8a1-5935-777c-b76c-00739060984e', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-281', '2026-03-01 09:01:12.373853', '40', E'\\x8db42a19121f5093df777925581ab204a1ff5634e3e94372a8253dea2d3b385b'),
('019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'event', '019ca8a1-5935-777c-b76c-00739060984e', 'event.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-284', '2026-03-01 09:01:12.493964', '41', E'\\xd352d66296c928d6816fd474bfb5b91117a179f0757b3800bad8d033867f3e32'),
('019ca8a1-59fe-7f6f-9c4a-feda93e7d023', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-286', '2026-03-01 09:01:12.574038', '42', E'\\x82d26497ae47d511f05f669c9816a7d906a623fc3feeaa8a38f002381f1fd29a'),
('019ca8a1-5a26-733d-835c-e9a866692802', 'lesson', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-287', '2026-03-01 09:01:12.614075', '43', E'\\x65a0fb4c79177ab1385df481a1613302bf57c18d54f4afa81cfbabaee80c273f'),
('019ca8a1-5a4e-7da2-add4-0e69fd7034f8', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-288', '2026-03-01 09:01:12.654112', '44', E'\\x78a9496ae4a24b938b9ff201c235cce613d86ae02701aa480a28cd92c63849b3'),
('019ca8a1-5a76-732a-9bbc-8d717d268cef', 'lesson', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-289', '2026-03-01 09:01:12.694149', '45', E'\\x749589f57aad32b8f93499354549e6858c9d2cfae015922a0166bb9d92761a06'),
('019ca8a1-5c06-72f2-aca8-bf07ee1cab03', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.lesson_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-299', '2026-03-01 09:01:13.094519', '46', E'\\x0c6b178a26ca54e7ff9f9b3fd1b3c1d3197ba061c0fa7d133eb2bde5c934dc4c'),
('019ca8a1-5d1e-7162-8f3c-548b194690ef', 'event', '019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'event.lesson_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-306', '2026-03-01 09:01:13.374778', '47', E'\\x638b8c0debe094388c2743e2365bbdf780578bf72dbb8b7707b77e4708030d07'),
('019ca8a1-5e5f-7a4b-bedc-14d898324cc0', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["body", "video_url", "duration_seconds"]}', 'replay-314', '2026-03-01 09:01:13.695074', '48', E'\\x4d7c307d8bf15de18b895bb682feb8d57faba56073bc57e66b158ceac116c88a'),
('019ca8a1-5eaf-72c1-862d-0802b769978b', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["slug", "title", "published"]}', 'replay-316', '2026-03-01 09:01:13.775148', '49', E'\\xaaf597c0ac372aed1d0aba16d26f4478e177e44c4cd56fdafdc131e7c497179f'),
('019ca8a1-5eff-77c0-b120-8442b12e055f', 'lesson', '019ca8a1-5a4e-726e-9a43-6e7599ece59d', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-318', '2026-03-01 09:01:13.855222', '50', E'\\xcd5b6e2d812cfa1c44a8f8a2d5739d0e4d83f2ceda6891e0302d6c1be2963a29'),
('019ca8a1-5f9f-7435-9901-6eacd6fa052f', 'lesson', '019ca8a1-5f9f-7f0e-8ff2-6e3998ee0177', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-54ac-7a71-84e3-744e8bf7a930"}', 'replay-322', '2026-03-01 09:01:14.01537', '51', E'\\x4990f3e44bc0ebed6924a073744ce4cc24806e423607d73c1af99d3e7dbc4308'),
('019ca8a1-5fef-7f6e-82a8-caabcd79539a', 'lesson', '019ca8a1-5f9f-7f0e-8ff2-6e3998ee0177', 'lesson.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-324', '2026-03-01 09:01:14.095444', '52', E'\\x292550eadcb7b567a29ca19b2902ea3dcf659a80211b23fd07bcff7d3498518f'),
('019ca8a1-6811-7f02-a2db-bb129fc48479', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-376', '2026-03-01 09:01:16.177368', '53', E'\\x5e24e137b7fc15f84af2ca6ee3c50d9e3c8305a363cce0cfa8652dd6026c6682'),
('019ca8a1-6839-78e2-bc2f-5b5144d13c65', 'material', '019ca8a1-6839-7147-925d-cb4c72d9adec', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-377', '2026-03-01 09:01:16.217405', '54', E'\\x0f48322811e525f9f839abef885b85faaaad1704280b7b2033919406783d12ea'),
('019ca8a1-6861-783b-a797-6f0c7f2e8d7c', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-378', '2026-03-01 09:01:16.257442', '55', E'\\x05107bcd8ea18c8b109c1a88268302d8a48ec95462c9ddf3b9c0fd2e90dd8c48'),
('019ca8a1-6ab9-7d16-827f-2c27391b1c5b', 'material', '019ca8a1-6839-7147-925d-cb4c72d9adec', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 11}', 'replay-393', '2026-03-01 09:01:16.857997', '56', E'\\x329124f13a7afd7dcc0ec2697c2908afd2f2ed53924c070a992188f13a3d1bb9'),
('019ca8a1-6b0a-700b-8be0-5d79ae730496', 'material', '019ca8a1-6839-7147-925d-cb4c72d9adec', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 39}', 'replay-395', '2026-03-01 09:01:16.938071', '57', E'\\xffbe8479aeb0398c9f49bee0f586cdd5645b51e2ae71dbaab9438f195084fd92'),
('019ca8a1-6b5a-748f-a142-f840a6802c94', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-397', '2026-03-01 09:01:17.018145', '58', E'\\x9da13e843012d1384ef09d46aa11a2dcd9f287f9daf8bf1c514815843fe618f1'),
('019ca8a1-6baa-718e-abd1-686fa39fb3b8', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-399', '2026-03-01 09:01:17.098219', '59', E'\\xd0747897533cac637baaac4459d90ba93da74d8878b84af9ac00383a6efaac8f'),
('019ca8a1-6bfa-7fbe-b558-ee509d6e0b20', 'material', '019ca8a1-6861-7db0-ba25-be57607569e2', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-401', '2026-03-01 09:01:17.178293', '60', E'\\x0e185bf2d2dd27c6c15cdde52c6a837f594dbcbd9b4f9e78b181cbac57b199e9'),
('019ca8a1-6c9a-7bf6-a71b-47f86675cc48', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title"]}', 'replay-405', '2026-03-01 09:01:17.338441', '61', E'\\x91bb23f08b38bff89fdc353384604d2d758c7e0e2360af05ba04ac45734a16d8'),
('019ca8a1-6d3a-7f99-8b0c-bcaebc2c6e01', 'material', '019ca8a1-6d3a-73b4-b8fc-fc903c87e390', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-409', '2026-03-01 09:01:17.498589', '62', E'\\x129ee34029bb78912b4eaeb7d4e11f655132e44b074d9e5e41a82db99cdfcef2'),
('019ca8a1-6d8a-756f-8284-7e71240a5d4d', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.material_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-411', '2026-03-01 09:01:17.578663', '63', E'\\xd7ac65db5a4b08d8f0cb079fdb6dcf0aaa6a6780de900f958b13a772ceb17315'),
('019ca8a1-6e52-700c-b951-c74b641b2c5b', 'material', '019ca8a1-6d3a-73b4-b8fc-fc903c87e390', 'material.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-416', '2026-03-01 09:01:17.778848', '64', E'\\x4c359127ad01e003a19275392fd279533a079fd294bd358efcc8de4c4455172b'),
('019ca8a1-723b-71b4-8d1a-1869b1c70de6', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-441', '2026-03-01 09:01:18.779773', '65', E'\\x55f5d358031362d7fc158ad477ba82ff9870b8de5697358b931f68cf2b835e24'),
('019ca8a1-74e4-7f35-b480-8ce8085dfad8', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-458', '2026-03-01 09:01:19.460402', '66', E'\\x56b208be3a47a5dce0ab6274e3cfa1dcf6fd295340fff02cf34ed538ff4d5492'),
('019ca8a1-7584-7c2c-8ee9-82f119dea7a8', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-462', '2026-03-01 09:01:19.62055', '67', E'\\x80cf78e2b34173263f1df6140b4c23fd5e070703276bf99843a23362804eb886'),
('019ca8a1-764c-7eff-be47-492add708820', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-467', '2026-03-01 09:01:19.820735', '68', E'\\x1802c4645c6e5528b1da10d928eb16eaf4ec2b7e17f6364429ec01287f74a6bc'),
('019ca8a1-7674-7dce-aa95-747fe1da8410', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title", "instructions", "pass_percent", "max_attempts", "time_limit_seconds", "opens_at", "closes_at", "questions_per_attempt", "shuffle_questions", "shuffle_options", "grading_method", "reveal_policy", "published"]}', 'replay-468', '2026-03-01 09:01:19.860772', '69', E'\\xb84f0862a696323b6e5e0042d0da0021fd561d5ee8d0e305cac62975f41215a8'),
('019ca8a1-76c4-7b8c-9187-159c02d03041', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["instructions", "pass_percent", "max_attempts", "time_limit_seconds", "opens_at", "closes_at", "questions_per_attempt", "shuffle_questions", "shuffle_options", "grading_method", "reveal_policy", "published"]}', 'replay-470', '2026-03-01 09:01:19.940846', '70', E'\\x2c0c0aeca83bb96952db9b9e1b25dc172956a64ae324a868b6bb2726fcfd31e0'),
('019ca8a1-782d-7d49-b43a-56db15eb7cb8', 'quiz', '019ca8a1-764c-74a1-bfe7-833c47f2b26c', 'quiz.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-479', '2026-03-01 09:01:20.301179', '71', E'\\xffeec9ad0c3971e746ba20f4576f98d5acaf39ae6484efe61957c2172afff66f'),
('019ca8a1-78a5-755a-a57e-62a25d4758b4', 'quiz', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-482', '2026-03-01 09:01:20.42129', '72', E'\\x0d9de1009e524e6d58908dc32cf841a6200033f5d0980e62d867c81d98fc44e3'),
('019ca8a1-78f5-7848-926a-ef6a49fb9205', 'quiz', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 7}', 'replay-484', '2026-03-01 09:01:20.501364', '73', E'\\x29f57ca69efa9e4d56617dfd59c8ebb31462c3b29da0215248d374e20403026a'),
('019ca8a1-7a0d-7eae-986c-dc33e83611c1', 'quiz', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-491', '2026-03-01 09:01:20.781623', '74', E'\\x21959b505e6834af608724d4726444cf9859b03e83f7de83aba3b28bf3be8a7a'),
('019ca8a1-81b7-7470-878c-868cc19bd000', 'quiz', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4"}', 'replay-540', '2026-03-01 09:01:22.743436', '75', E'\\xc41e1760d0da2b7ea3a4f5a2b58aefda3ae1323e426a529607e5f3179eb3b532'),
('019ca8a1-8207-74c4-a7f2-56f61431fbea', 'quiz', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-542', '2026-03-01 09:01:22.82351', '76', E'\\x48e8971ef21c2218447e084c064be7db71b447edf09a3332ff1623dff1510b9f'),
('019ca8a6-bea9-70e0-b27c-48f691781847', 'quiz', '019ca8a6-bea9-722b-8a23-3597c05cb621', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-597', '2026-03-01 09:07:06.025545', '77', E'\\x31bafce5d845044d3a59ca50303aae2f8ffd403aef48ac7d208372a8b9dad6df'),
('019ca8a6-bef9-7301-8ca6-ff929aebae8f', 'quiz', '019ca8a6-bea9-722b-8a23-3597c05cb621', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-599', '2026-03-01 09:07:06.105619', '78', E'\\xe2c408ed4b9fec3573b450331f9a45b1f31677c4125e83cab088d09a7a3fc2c0'),
('019ca8a6-c089-7fe4-ab84-b7b95fa2c333', 'quiz', '019ca8a6-c089-748c-9ae8-486b45245c22', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-609', '2026-03-01 09:07:06.505989', '79', E'\\xd119e607de474c26c9a485afc2d247c38cfd2c7852861ffae3ce9fd16fe7bd6f'),
('019ca8a6-c0da-7e61-889a-07347f9512f6', 'quiz', '019ca8a6-c089-748c-9ae8-486b45245c22', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-611', '2026-03-01 09:07:06.586063', '80', E'\\xe6c9fae066917b83e264f40d80c3a50b2fa91477d228d3c57e189ed4da45a538'),
('019ca8a6-c26a-7ccb-85fc-124112b388b6', 'quiz', '019ca8a6-c089-748c-9ae8-486b45245c22', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-621', '2026-03-01 09:07:06.986433', '81', E'\\x46b4b6c687d45130a77222129592d9614f319cd1b386006259b66e0eb0f4bdf8'),
('019ca8a6-c2ba-732d-879b-4afb0f6c4a47', 'quiz', '019ca8a6-c2ba-7a44-af41-b9dd76e6e472', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-623', '2026-03-01 09:07:07.066507', '82', E'\\x2dbf322683cd9231ea3c1d080fec741c386331c524eb8a6de9246552c58588a4'),
('019ca8a6-c30a-77c0-a9f5-7f06bdcf7cf0', 'quiz', '019ca8a6-c2ba-7a44-af41-b9dd76e6e472', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-625', '2026-03-01 09:07:07.146581', '83', E'\\x2b36bbeb0a8809022c75375dcb4c9dab44020292ac5cd47541f451422a7bb454'),
('019ca8a6-c49a-7ea9-bf30-b1ff6ed5b75c', 'quiz', '019ca8a6-c2ba-7a44-af41-b9dd76e6e472', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-635', '2026-03-01 09:07:07.546951', '84', E'\\x82d4394535e5a1720e78593c1e205b23422adb5c65438396c832dfdd79cd0f10'),
('019ca8a6-c4eb-7fde-8a72-03c0b1106e66', 'quiz', '019ca8a6-c4eb-7872-b0b6-f5d024890dc2', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-637', '2026-03-01 09:07:07.627025', '85', E'\\xf47561095002e2c4f28bcb6761c41647c8b0b62e7b1e0a254bb2ef9c38072872'),
('019ca8a6-c53b-780b-9efd-cd1f4c565d94', 'quiz', '019ca8a6-c4eb-7872-b0b6-f5d024890dc2', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-639', '2026-03-01 09:07:07.707099', '86', E'\\xab66b53b68fafc7841914e8e1406b24b155595fe33c025d9f6d8e1f958b1526b'),
('019ca8a6-c6cb-7b2f-b358-b564eef1ee1a', 'quiz', '019ca8a6-c4eb-7872-b0b6-f5d024890dc2', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-649', '2026-03-01 09:07:08.107469', '87', E'\\x13bf5fc5e3fe20e9123dcaeef62b48a54374fd3daa324a151d4fa5540372dad0'),
('019ca8a6-c71b-778a-9336-9f3a6914d93d', 'quiz', '019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-651', '2026-03-01 09:07:08.187543', '88', E'\\xd090618eed20be6bba426676e9e56b954f48de35f18cace3df42d43aaf494ed2'),
('019ca8a6-c76b-7c74-a140-9d580edc1120', 'quiz', '019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-653', '2026-03-01 09:07:08.267617', '89', E'\\xe93be30e60e4a9445ee07d50188dac66127ce02b39f2339a21929a90e113c3e6'),
('019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9', 'quiz', '019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent"]}', 'replay-663', '2026-03-01 09:07:08.667987', '90', E'\\x91f3e56753fe4a28d5049c7dcb981c85704acb0a99b180e69b4071271c9d1033'),
('019ca8a6-c94c-7dcb-b565-c6f1b1081313', 'quiz', '019ca8a6-c94c-7478-9e4b-4ebea2146810', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-665', '2026-03-01 09:07:08.748061', '91', E'\\xc999c316459804e9cffdddd45d8da02a794ea6c0d12d02266c501bbada186ff5'),
('019ca8a6-c99c-7d4a-857e-b4a0ce3362a1', 'quiz', '019ca8a6-c94c-7478-9e4b-4ebea2146810', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-667', '2026-03-01 09:07:08.828135', '92', E'\\x71ba88c63589fd425c2c8683854503b43eb126f01a3efdece5bc067e144be9bf'),
('019ca8a6-ca64-7063-bfff-4023af302276', 'quiz', '019ca8a6-ca64-75a3-b08c-f18f19cd65c3', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-672', '2026-03-01 09:07:09.02832', '93', E'\\xf1f13d5fc2f5f70505e113abbfe397c3e1c9e9a8a86f8d01b408ff69eeff9758'),
('019ca8a6-cab4-7387-b519-b64f9606b72c', 'quiz', '019ca8a6-ca64-75a3-b08c-f18f19cd65c3', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-674', '2026-03-01 09:07:09.108394', '94', E'\\xe3bbb9f277c68343c45a71cced6f2611133df6aafc902f6c31a54901c1f23187'),
('019ca8a6-cb7c-7ba1-a7ec-84f35b28e324', 'quiz', '019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-679', '2026-03-01 09:07:09.308579', '95', E'\\x4a7ba72f6fee0da59124712406fbcbf6fc2581ebdf199a04e8de5abacc78ebd5'),
('019ca8a6-cbcc-7f10-910e-ffe286932377', 'quiz', '019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-681', '2026-03-01 09:07:09.388653', '96', E'\\xba0a3a43ea09f425dbdfbc0b73fdd1dedcf2f424e8386e70dd4429cde1108aa8'),
('019ca8a6-cc94-78a3-9a6f-d9affb8c2c25', 'quiz', '019ca8a6-cc94-768d-8363-d44168d597ce', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-686', '2026-03-01 09:07:09.588838', '97', E'\\xad0e073bd34501d1f7dec1704c7d631b04d5e557a0dce7e4d39cc06e116933bc'),
('019ca8a6-cce4-71f7-b739-18eaa963eaae', 'quiz', '019ca8a6-cc94-768d-8363-d44168d597ce', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-688', '2026-03-01 09:07:09.668912', '98', E'\\x8b07b19e8a45c59829b510367c4a796a9172643750fb8e2690328bf28f76ae4f'),
('019ca8a6-cdad-74d2-8366-aae495b66d72', 'quiz', '019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-693', '2026-03-01 09:07:09.869097', '99', E'\\xab2a479d2dc012e40bd18a188105b69a961a119548458fdb52c122d71ec14e70'),
('019ca8a6-cdfd-7f73-9ad5-5110f26ad03b', 'quiz', '019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-695', '2026-03-01 09:07:09.949171', '100', E'\\xdcdf991a384ca62aebe54db03481fdcc495cc44974a94ef2e68ae013bafdb907'),
('019ca8a6-cec5-7db1-b80d-c9f8a550af7d', 'quiz', '019ca8a6-cec5-7b88-8568-113ae453d029', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-700', '2026-03-01 09:07:10.149356', '101', E'\\x272fc77d6087d8fc38d083fc75629762728694c1ee4c400ee5c2943c88555125'),
('019ca8a6-cf15-7fcd-bd14-03869a0ff64e', 'quiz', '019ca8a6-cec5-7b88-8568-113ae453d029', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-702', '2026-03-01 09:07:10.22943', '102', E'\\x2821bd6505ddfa7a17137bf81a7700b952db0c25c291f645e1c2c36d2e2188dd'),
('019ca8a6-cf8d-7824-be2a-d0c22e56b86c', 'quiz', '019ca8a6-cf8d-7882-a1b4-787a1a27a8b6', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-705', '2026-03-01 09:07:10.349541', '103', E'\\x5713fed0f51e20b4d467b40232c6ca246c8387ffb8f14fe508c9a8af00c3590c'),
('019ca8b0-e4ce-743b-a284-038c68753676', 'quiz', '019ca8a6-cec5-7b88-8568-113ae453d029', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-725', '2026-03-01 09:18:11.150281', '104', E'\\xf4ca9b01bd9377a267bb38505098ccc5686efa15049586bd68bafac07a98456b'),
('019ca8b0-e546-7e34-a073-9a0f89017343', 'quiz', '019ca8a6-cf8d-7882-a1b4-787a1a27a8b6', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-728', '2026-03-01 09:18:11.270392', '105', E'\\xab42553822d0ce3203941bc1c4433b50a7dea4de698305952615cbf9e470778c'),
('019ca8b0-ea47-78ef-9c38-fb1e85528b53', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-760', '2026-03-01 09:18:12.551576', '106', E'\\x19b78e3b762751956b49350b187bdc98d08bed4579d7d0a7b8d7f4f4ce92139d'),
('019ca8b0-ea97-7730-973c-88b39caa9510', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-762', '2026-03-01 09:18:12.63165', '107', E'\\xacc0eae9249fa8e10d3ac48d7b9d2ef90f3bef4dfb8b3f448b47af305d1ad465'),
('019ca8b0-eae7-785d-a248-6c05f3c3e9c8', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-764', '2026-03-01 09:18:12.711724', '108', E'\\x72923d7579f3dcd6f27c62adff02faaf0863969cb58d2ed3d7193dff356279f8'),
('019ca8b0-eb5f-7f3a-89ba-3cac0fe2c490', 'attempt', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "reopen"}', 'replay-767', '2026-03-01 09:18:12.831835', '109', E'\\x85257a47589e7f8c9f2813f3901e8d4478e27619b43b27e0d77703d7c97a71a7'),
('019ca8b0-ec78-7710-824f-82a0dfa90375', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 0, "attempts": 5}', 'replay-774', '2026-03-01 09:18:13.112094', '110', E'\\x892ebdfc31e8c3ce820e161e89c5c4a1727ec19dbe26e38039fa5b4749590e1e'),
('019ca8b0-ecc8-73a8-ae53-e4971e275c00', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-776', '2026-03-01 09:18:13.192168', '111', E'\\xce1daff94d35cc84935d58a726902eaef174944a147c63bf73960e0d036123d1'),
('019ca8b0-ecf0-7b1a-9650-32d283dc737e', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 5, "attempts": 5}', 'replay-777', '2026-03-01 09:18:13.232205', '112', E'\\x8256fe8a0b6f9956f6e7221178b49077df08b0f96596785bbec4e2ae50ce4ebb'),
('019ca8b0-ed18-77b3-b090-e55bd166d938', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 0, "attempts": 5}', 'replay-778', '2026-03-01 09:18:13.272242', '113', E'\\x596b95311e828fca765cb691fd4f058f55f1e818e7493ae6d36d80d262c78ac7'),
('019ca8b0-ee80-74c8-a84b-57ff169b9e49', 'quiz', '019ca8b0-ee80-7e07-80a2-4220508a80ad', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a76-7227-aa4f-1c00267c6bb8"}', 'replay-787', '2026-03-01 09:18:13.632575', '114', E'\\xe1912c116312cd53b17847563968a991cbc1b751ab778dbd37d7660d17e5b824'),
('019ca8b0-eed0-71d6-bcbd-94616b11a2a8', 'quiz', '019ca8b0-ee80-7e07-80a2-4220508a80ad', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-789', '2026-03-01 09:18:13.712649', '115', E'\\x4dca95ca82409c22544fe6ea3542450a2f67cf7da1addb1bd7e572abff850505'),
('019ca8b0-efc0-7271-9693-2027af0cbccb', 'quiz', '019ca8b0-ee80-7e07-80a2-4220508a80ad', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-795', '2026-03-01 09:18:13.952871', '116', E'\\x6288e12a3fbdefaf6249d2567443f561daa16de6b288e4bd4743eef97f4bb5fb'),
('019ca8b0-f089-7ad0-80ea-8176622d96c7', 'quiz', '019ca8b0-ee80-7e07-80a2-4220508a80ad', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-800', '2026-03-01 09:18:14.153056', '117', E'\\x8a67985c4fc46bac8f0200634a1a0dc7f6204d7017bc29a2026416beae1bf3f9'),
('019ca8b0-f0d9-760c-b0d9-c25be5eadb7a', 'quiz', '019ca8b0-ee80-7e07-80a2-4220508a80ad', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-802', '2026-03-01 09:18:14.23313', '118', E'\\x5c0fbf128056aed54b4cd175b9fc0d2801736f618837acf9385b19105403ca84'),
('019ca8b0-f219-7f03-8624-08ebcbdf9eb1', 'quiz', '019ca8b0-ee80-7e07-80a2-4220508a80ad', 'quiz.accommodation_removed', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-810', '2026-03-01 09:18:14.553426', '119', E'\\x7ad1943a6c4997c3ea5c36c1bf8761dfc105e18aa4a2de8380c1db4d4ba3d799'),
('019ca8b0-f5da-710c-8a95-cf1856e3c8b1', 'event', '019ca8b0-f5da-717c-b207-f11b55c6738e', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-834', '2026-03-01 09:18:15.514314', '120', E'\\x4ccb8c4a34200bef5e4e79da57e03ad6190c83e4e9d5d05ff2c2f13a42c2196e'),
('019ca8b0-f602-7629-b1c6-4dd7d90f613b', 'lesson', '019ca8b0-f602-7d46-846f-0f8cc2270177', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8b0-f5da-717c-b207-f11b55c6738e"}', 'replay-835', '2026-03-01 09:18:15.554351', '121', E'\\x76b43e8f8ffa7cc58f67f762253aa4d1e8071dc74a597485f40b8db83018f2b9'),
('019ca8b0-f62a-7502-a026-660787f149e7', 'quiz', '019ca8b0-f62a-710e-b5ef-c1049be098fd', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8b0-f602-7d46-846f-0f8cc2270177"}', 'replay-836', '2026-03-01 09:18:15.594388', '122', E'\\x06fc857acf8291ea0c453332b1134caca5e7f0a4dab863dcc6826b457ec4b775'),
('019ca8b0-f67a-705b-91c0-bcb00356a4b2', 'quiz', '019ca8b0-f62a-710e-b5ef-c1049be098fd', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-838', '2026-03-01 09:18:15.674462', '123', E'\\x338288cd38d22c1e39205937bd108be8f8394363ef44e07e10aee87b3d4e071f'),
('019ca8b0-f6ca-7cb8-9308-35a9232871ae', 'event', '019ca8b0-f5da-717c-b207-f11b55c6738e', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-840', '2026-03-01 09:18:15.754536', '124', E'\\xb58d83ce8a39c6e913005d15b4a0f1f8673093753d4e996acf511620b2151daa'),
('019ca8b0-f80a-700e-accd-59c0558634b6', 'lesson', '019ca8b0-f80a-7584-b4bf-d6c4d9570127', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8b0-f5da-717c-b207-f11b55c6738e"}', 'replay-848', '2026-03-01 09:18:16.074832', '125', E'\\xd9d9d686377aa147a51b979c4b7f742eb1fd65d308835bb86e70c71339860ee0'),
('019ca8b0-fa13-74c4-befb-264df2b2817a', 'quiz', '019ca8b0-f62a-710e-b5ef-c1049be098fd', 'quiz.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 1}', 'replay-861', '2026-03-01 09:18:16.595313', '126', E'\\x70d0bc3c7b23d961b23a4ef9f39f2086757637e5239502c1ced1d413107aa730'),
('019ca8b0-fa63-7579-8750-768bce8413f0', 'lesson', '019ca8b0-f602-7d46-846f-0f8cc2270177', 'lesson.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-863', '2026-03-01 09:18:16.675387', '127', E'\\x295ef377d78ba17478ec0f7a4ac562fe8e258dd2efd88e3fbf1526ec1b7f47e9'),
('019ca8b0-fadb-710c-ae5f-86b5dc6fff58', 'event', '019ca8b0-f5da-717c-b207-f11b55c6738e', 'event.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0}', 'replay-866', '2026-03-01 09:18:16.795498', '128', E'\\x12604d493359f6e6c70fcf022e2f80dd4f2b5bf8cc0043ea5451d14c2337fd29'),
('019ca8b0-fb53-7b5d-a934-c6b5550dc1c3', 'event', '019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 3, "removed": 0, "updated": 0, "unchanged": 0}, "quizzes": {"created": 3, "removed": 0, "updated": 0, "unchanged": 0}, "materials": {"created": 6, "removed": 0, "updated": 0, "unchanged": 0}, "reordered": false}', 'replay-869', '2026-03-01 09:18:16.915609', '129', E'\\x4893b85b312f6ba18b3bcfe6fa18d3d7988ad270742065adf0087d68b99d92a2'),
('019ca8b0-fcbb-7f66-bc48-221a01bbef40', 'event', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 2, "removed": 0, "updated": 0, "unchanged": 0}, "quizzes": {"created": 1, "removed": 0, "updated": 0, "unchanged": 0}, "materials": {"created": 2, "removed": 0, "updated": 0, "unchanged": 0}, "reordered": false}', 'replay-878', '2026-03-01 09:18:17.275942', '130', E'\\x4fc8ba0ce1e1d627518b4e7bad6fae3147ffafb6e6705a759fc84ed035222fb0'),
('019ca8b0-fce3-7d2b-9c77-1c00bc2d7bc9', 'event', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title"], "lessons": {"created": 1, "removed": 1, "updated": 0, "unchanged": 1}, "quizzes": {"created": 0, "removed": 0, "updated": 1, "unchanged": 0}, "materials": {"created": 1, "removed": 1, "updated": 0, "unchanged": 1}, "reordered": false}', 'replay-879', '2026-03-01 09:18:17.315979', '131', E'\\x68e665981d2b64be86b61a07e5d382ce5f4d4514e33a9c754e250ff6b7bcff7e'),
('019ca8b0-fd0c-7dc8-af0c-46f30511d4a0', 'event', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 0, "removed": 0, "updated": 0, "unchanged": 2}, "quizzes": {"created": 0, "removed": 0, "updated": 0, "unchanged": 1}, "materials": {"created": 0, "removed": 0, "updated": 0, "unchanged": 2}, "reordered": true}', 'replay-880', '2026-03-01 09:18:17.356016', '132', E'\\xd9e9c3a38121178da362567f83a78ecbf1194b79afc11ae1701c9e2ce1fce3e6'),
('019ca8b1-0054-78e7-b5cc-d688dc1bad6a', 'account', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'account.grants', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"grants": ["draft", "manage"]}', 'replay-901', '2026-03-01 09:18:18.196793', '133', E'\\x9de07a499dcf917f8982b019fc777558898da853df005d84800d95126bad4ec6'),
('019ca8b1-011c-741a-886b-e9ef55f47da0', 'reference', '019ca8b1-011c-7e4d-ba38-57f10ca884e4', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-906', '2026-03-01 09:18:18.396978', '134', E'\\x203865ae6fd36ed75257fcea926640533241d93e445869c0e01af314067e75ff'),
('019ca8b1-0145-78e4-ae6c-2b2144f81f57', 'reference', '019ca8b1-0145-74e4-8cb7-07362ac0d6b3', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-907', '2026-03-01 09:18:18.437015', '135', E'\\x1e9875ed3228a2e1a52d64742f16164d8b224e0cc673a4e9acbad61a96019676'),
('019ca8b1-016d-7757-b09c-1dbec7dee5a1', 'reference', '019ca8b1-016d-78eb-8c6b-68190166ad7d', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-908', '2026-03-01 09:18:18.477052', '136', E'\\x90a6106d70e4ac6863ba73be548634586890c1e54c6089a594bbecae81840f8a'),
('019ca8b1-0195-7e81-aa93-956e32bd8e1f', 'reference', '019ca8b1-0195-72cc-8f70-339b291e9435', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-909', '2026-03-01 09:18:18.517089', '137', E'\\x2739357f3882c80d5406210c88a39d348e5f6b57d23008e584ca753d3dcef320'),
('019ca8b1-0285-78b8-b999-51002d0ce012', 'reference', '019ca8b1-011c-7e4d-ba38-57f10ca884e4', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "is_active"]}', 'replay-915', '2026-03-01 09:18:18.757311', '138', E'\\xbfe31332664c56fd762e0a1e33f9c6ad5be4d5625453eb4e5f1574d85d4da4d7'),
('019ca8b1-0325-7758-a9cd-baefc887879f', 'reference', '019ca8b1-011c-7e4d-ba38-57f10ca884e4', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "is_active"]}', 'replay-919', '2026-03-01 09:18:18.917459', '139', E'\\x8ce08f104dd3fd0b4536e24498691688e5cb2acf7528a10925d2e63097277f30'),
('019ca8b1-034d-7cec-a6c7-e0a9b093cf47', 'reference', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "archetypes"}', 'replay-920', '2026-03-01 09:18:18.957496', '140', E'\\x857cca989cc2fa7b468ca9f1ba7fae6ea51e14cf3107035297a6c1109f701f22'),
('019ca8b1-039d-7602-9366-0102fef13b23', 'reference', '019ca8b1-039d-74ba-a8ab-ba767fac2119', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "competitor-categories"}', 'replay-922', '2026-03-01 09:18:19.03757', '141', E'\\x305e0541b7a219ccfa695ad20c2980ad39b932d29b5cf431d577e5a2d9765a8c'),
('019ca8b1-03ed-7827-9d6c-b84156ddcbd7', 'reference', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "kpi-types"}', 'replay-924', '2026-03-01 09:18:19.117644', '142', E'\\x9ed6e172371fe8f60d17361f8d4d253ccddd08bad02bd1586063e0f23aef450f'),
('019ca8b1-043d-7dea-b30c-8bb8da820f0a', 'reference', '019ca8b1-043d-767c-a9cc-68b1bfca5a5e', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-926', '2026-03-01 09:18:19.197718', '143', E'\\x6369aa5db91f0672801feb387f71d15e8b2a42cd57b22817079e6f29c2aa1fa6'),
('019ca8b1-048d-7519-b813-8fa3d9cfa794', 'reference', '019ca8b1-048d-7633-bade-ee313504a2bf', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-928', '2026-03-01 09:18:19.277792', '144', E'\\x610b9b685d7d41b59389d0138add8959ec36b4c6b7cf092a6a1e0301e7c016d9'),
('019ca8b1-04dd-7ee8-a20a-44c9d276689d', 'reference', '019ca8b1-04dd-7757-ae86-b264d72a0583', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-930', '2026-03-01 09:18:19.357866', '145', E'\\x9eebf5208f4b2cfac8b1f4f74a7a42abd9363c222e598bc77563d5efe5084c84'),
('019ca8b1-052d-76e7-911e-a654940590a7', 'reference', '019ca8b1-04dd-7757-ae86-b264d72a0583', 'reference.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-932', '2026-03-01 09:18:19.43794', '146', E'\\xb318ef8952ff3fbc8600094e2100160b924b81401eae4d2de097836b6d56f98f'),
('019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'post', '019ca8b1-0a2f-7b29-956f-8a43f26e9336', 'post.remove', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1005', '2026-03-01 09:18:22.360641', '147', E'\\xa8b93acf68dea10bb71d1b7c339e737d046420646f4e6bf7b80866e4df275b7a'),
('019ca8b3-74a2-739a-a766-72c9617072d4', 'post', '019ca8b1-0a2f-746b-80b1-298184eddcb8', 'post.unpark', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1047', '2026-03-01 09:20:59.042195', '148', E'\\x09409e2ab7f11a397f1e73a4c2879d789cec4bd808e16a436be2ff3ca0a06a77'),
('019ca8da-6383-7b5c-ba8f-5276b573f453', 'decision', '019ca8da-6383-74ac-b119-a4cd8668bb09', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1085', '2026-03-01 10:03:30.563601', '149', E'\\x754a5eb9ce0f553561fac8901e1668e3594e582510c4f8b694dfd62a7a5f8845'),
('019ca8da-63d3-7733-b0bb-ba06b330c02b', 'weights', '019ca8da-63d3-7c49-ab55-d64f0ac930a4', 'weights.set', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 1}', 'replay-1087', '2026-03-01 10:03:30.643675', '150', E'\\x36d6dccd1db5f3f9e471a06d4ba9033365851f5a6f803ac09bab486ec1f1b822'),
('019ca8da-63fb-7004-bd36-fad69169f5af', 'decision', '019ca8da-63fb-72c2-ac7b-9eeff329f32e', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1088', '2026-03-01 10:03:30.683712', '151', E'\\x16a8fe0050781fd6f92a88e8230404d980dee3a6ac516e5366e5c92ba2c61490'),
('019ca8da-6473-72d1-8385-9107bf0d09a9', 'weights', '019ca8da-63d3-7c49-ab55-d64f0ac930a4', 'weights.set', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 2}', 'replay-1091', '2026-03-01 10:03:30.803823', '152', E'\\xfd4765ac6996b843d2fc9d799391a74f4e02db97f1c52eacd9a55f482dbe2c98'),
('019ca8da-64c3-70fa-b448-b6bf467f5cfb', 'decision', '019ca8da-64c3-7d8e-b98a-0a51bb3a700e', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1093', '2026-03-01 10:03:30.883897', '153', E'\\x3b70ccc6b4424d6acba5acb6c1ac5ba3f7e82e21563841f37daeaf30824eea2f'),
('019ca8da-64eb-7dac-8690-046eb68a3f80', 'weights', '019ca8da-63d3-7c49-ab55-d64f0ac930a4', 'weights.restore', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 3}', 'replay-1094', '2026-03-01 10:03:30.923934', '154', E'\\x483b5c98124473451528309625cc3de4e18e202f1cff85c08b8ecb416b66bdfc'),
('019ca8da-6513-7335-9560-2a2a22c31398', 'decision', '019ca8da-6513-79fa-82e2-ac4186ca9d1b', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1095', '2026-03-01 10:03:30.963971', '155', E'\\xcd099ecda2368a6a8b012c00cf3b049e10c26538a55d13e12c722537b6668422'),
('019ca8da-68d4-7fec-80b5-8fdb1053c870', 'author', '019ca8b1-0a2f-7cf1-a9a4-57fd28304506', 'author.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_power_user", "power_tier_id", "archetype_tags", "relationship_score"]}', 'replay-1119', '2026-03-01 10:03:31.924859', '156', E'\\x9f22bb4541a02852a474f16c6695c00ee5fff6af40bcc62fc2c86a1ca2962c5b'),
('019ca8da-6924-7288-aae1-cafbd453e685', 'author', '019ca8b1-0a2f-7cf1-a9a4-57fd28304506', 'author.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["power_tier_id", "archetype_tags"]}', 'replay-1121', '2026-03-01 10:03:32.004933', '157', E'\\x42dc683c19c5eab0cc851ddf18a7fe2480fcab6116003a22f51d266edec89e7c'),
('019ca8da-6a15-7a39-86cb-06dcc5b590c8', 'author', '019ca8b1-0a2f-7cf1-a9a4-57fd28304506', 'author.erase', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1127', '2026-03-01 10:03:32.245155', '158', E'\\xbd92aba1d60de37b7aae2b4a807d4a83c9236fc784b9f7ca9305639279cfdd33'),
('019ca8da-6add-733e-8563-b3eaa49c7767', 'account', '019ca8da-6add-748e-86b2-26d93c5ba400', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-1132', '2026-03-01 10:03:32.44534', '159', E'\\xc961dfee632d53690c7bffb3dfd960b7ede02ada72cffa486853824ddcdf6c6d'),
('019ca8da-6b55-78c2-a026-36470fab66ff', 'decision', '019ca8da-6b55-7eba-b4dd-af636e79219f', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1135', '2026-03-01 10:03:32.565451', '160', E'\\xc88bc48bf99399a5b584e926f239b2a72ea4e9332ad5bfb21652b486f52adf52'),
('019ca8da-6e26-78eb-9182-45c2b02d7632', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1153', '2026-03-01 10:03:33.286117', '161', E'\\x7482fe96b0ff4dfa71dc3208a4fea7b1a15ccdc6db8ff91221b186643958ff6b'),
('019ca8da-6e9e-7f81-aa61-5f3331f51570', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["content"]}', 'replay-1156', '2026-03-01 10:03:33.406228', '162', E'\\xaa1d0ad65b2418d6fc28c495dd23dfbd0a081c7e9cbd1db15ac749bbe0c5ee19'),
('019ca8da-6f3e-7064-8a1b-94d73be942cb', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["utm_code", "archetype_id", "reply_type"]}', 'replay-1160', '2026-03-01 10:03:33.566376', '163', E'\\x442719380ff6f565df008b3bf4b046857811b7ff5231aba0a34886f4ec487234'),
('019ca8da-6f8e-7b31-8f38-51b498886fbf', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["utm_code", "archetype_id", "reply_type"]}', 'replay-1162', '2026-03-01 10:03:33.64645', '164', E'\\x91acf62b684db152af052ef98de28f39e24f41011c9c532fb5c617bb60db10b1'),
('019ca8da-71e7-7211-890d-82d7090b9856', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1177', '2026-03-01 10:03:34.247005', '165', E'\\xe9fc089ba06f9b92e82255e72976a087d40b18164fea818f669284a148398848'),
('019ca8da-73ef-7586-9a71-6b2914aa6e8c', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.reject', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1190', '2026-03-01 10:03:34.767486', '166', E'\\x03c9793fb9f37801c77af9e44a27d69d83ed983f0b52a0f18510564001ad53e4'),
('019ca8da-7467-701f-8602-26b2ee0be53e', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["content"]}', 'replay-1193', '2026-03-01 10:03:34.887597', '167', E'\\xd63f13e6d22380cdf018c7315d9c876acd0f3f10ba108a118c71ac8399efbb92'),
('019ca8da-74b7-75df-96c0-54a14fb25420', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["utm_code"]}', 'replay-1195', '2026-03-01 10:03:34.967671', '168', E'\\xe9c5bcedb510e0bc110732af33c846a404487f3ef200557143715e048ac398ff'),
('019ca8da-74df-716a-882d-de9c2c2648a8', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.review_refused', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"why": "own_reply"}', 'replay-1196', '2026-03-01 10:03:35.007708', '169', E'\\x136ec65950f41282f908067c45edac9224f29612ec20d4f2af64cd5c2d9a7220'),
('019ca8da-7507-774c-a29f-ac9cfa34925d', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1197', '2026-03-01 10:03:35.047745', '170', E'\\x32d2704c3560f802f36c98f56fbe5055d24ac880029e3da2d7c129080a56e656'),
('019ca8da-75a7-762a-ad76-bcd3d48f9692', 'reply', '019ca8da-6e26-7a03-afc1-6d534df59998', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1201', '2026-03-01 10:03:35.207893', '171', E'\\x97fdbf09d2b8b44dc7a613693568dbde28632bedad6c4d28cfb48a9c02d2c573'),
('019ca8da-75f7-7416-b9a0-5a7d99241007', 'decision', '019ca8da-75f7-7a9b-a695-cd84dc0b1615', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1203', '2026-03-01 10:03:35.287967', '172', E'\\x25614e32ba24b76398590734557e7f23c3fc149db48231c816563765402debdb'),
('019ca8da-7620-7bc6-81c8-b8efde7ea273', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1204', '2026-03-01 10:03:35.328004', '173', E'\\xacd9bb4f54dc992b6b51aea1453a3ae109723126c2e9af04199d71a3e3ae83b6'),
('019ca8da-7648-7d63-be86-1984f8acdb93', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1205', '2026-03-01 10:03:35.368041', '174', E'\\xe75bccec705b0203aa99f9ea5c897e53ba0907a3b250323595e17d221b49ab09'),
('019ca8da-7670-787d-9e5e-c1ea5b35de2d', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1206', '2026-03-01 10:03:35.408078', '175', E'\\xf6ee96f8c2013577808dd6d8d214bdf7a21c8cc42f71ee390f1e000095a18baf'),
('019ca8da-77b0-7d9b-bf46-3b0bab4af4bf', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1214', '2026-03-01 10:03:35.728374', '176', E'\\xe8b51b9df0438df80d822265d51a5270cdbe5ac49a18e54c88522fd4a8b13990'),
('019ca8da-78c8-78af-be78-90a60b0aa73f', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.release', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1221', '2026-03-01 10:03:36.008633', '177', E'\\xeac1db34e55800757b98132342c0f1b8d14ddbb6d6d344b5303706035b4c0a42'),
('019ca8da-7918-753a-964e-496f39d51807', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1223', '2026-03-01 10:03:36.088707', '178', E'\\x956ddb38680b47c0312d2a77130c6cb8f9548d42aa1903a461964fcc1b677eda'),
('019ca8da-7a08-7a12-b801-90cabf28dc93', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1229', '2026-03-01 10:03:36.328929', '179', E'\\x183a641a96be5221fc5550a2f81b1ea9ffdcafb3cadf8a596685fc325b6b1cb6'),
('019ca8da-7a59-794d-b2e8-dd527b2100ad', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.measure', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1231', '2026-03-01 10:03:36.409003', '180', E'\\x09626a94b0e8b0800cdc38ce91698a5bddac9082e2dd4a2ab5752d12aa1e09f0'),
('019ca8da-7aa9-7efa-9b14-d1efa92135a0', 'reply', '019ca8da-7620-7bdf-b072-fdb793cf09e5', 'reply.measure', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1233', '2026-03-01 10:03:36.489077', '181', E'\\x72e7846cba2ca7b8167c10b840d421d61b941e709e2483aa9505217b84b653f5'),
('019ca8da-7b99-729e-804d-2c14dc018e8a', 'reply', '019ca8da-7b99-7011-9b04-f69e30966944', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1239', '2026-03-01 10:03:36.729299', '182', E'\\x7007c075d12060aaf996bdea4d7b8a1621d7e028efafe9d802a69c014bc73551'),
('019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply', '019ca8da-7b99-7011-9b04-f69e30966944', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1240', '2026-03-01 10:03:36.769336', '183', E'\\x0550672bb237c52ccd6ff83c395c77eb8e0dcaf6dd9d9fb03cc85dd865b7b800'),
('019ca8da-7be9-7c77-9854-0779cacb3212', 'reply', '019ca8da-7b99-7011-9b04-f69e30966944', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1241', '2026-03-01 10:03:36.809373', '184', E'\\xf6a1f56e6491cf0c3d8d6e58fd0d50d7025c99dc1648498476e7df33d62dbded'),
('019ca8da-7c89-7139-9aaf-c4c1b148d7b9', 'decision', '019ca8da-7c89-7c6f-be56-5f076579ed6a', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1245', '2026-03-01 10:03:36.969521', '185', E'\\x3b96213384c04642bbaed44c856dcc4ad67eca0d62496c36ee08fe5e50718a09'),
('019ca8da-7cb1-71fa-a4ef-8df9832d047b', 'reply', '019ca8da-7cb1-77a8-8478-a6a587c9a7e4', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1246', '2026-03-01 10:03:37.009558', '186', E'\\x0d9460011287b0a086a8d252aa3d6754af659851d89a288f7611420a03ba6c30'),
('019ca8da-7cd9-7a85-87b0-e0df16e00b15', 'reply', '019ca8da-7cb1-77a8-8478-a6a587c9a7e4', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1247', '2026-03-01 10:03:37.049595', '187', E'\\x5a4df022867fb438161b93466b19fe0a21e3f0a5d23edae2c8003406b8cd6ec6'),
('019ca8da-7d01-70f2-84f6-4cd53ab8e0ae', 'reply', '019ca8da-7cb1-77a8-8478-a6a587c9a7e4', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1248', '2026-03-01 10:03:37.089632', '188', E'\\xb3e66bd84656c195fd8ca7de1179ebcecdf938cb50d198e8c9a5f41b3584d38b'),
('019ca8da-7d79-7ad0-887c-3bbdd163ac4f', 'decision', '019ca8da-7d79-755c-ba18-6e1e666b1c10', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1251', '2026-03-01 10:03:37.209743', '189', E'\\x4b5d85528f9ad9ef8c03addebee76b7b044cb15e637ba4800971afbbcb5b9be6'),
('019ca8da-7da1-7f3b-98ae-6d230b239a53', 'reply', '019ca8da-7da1-774d-a1c9-6dc280e71401', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1252', '2026-03-01 10:03:37.24978', '190', E'\\xb9b5c11708468735c1d277c4819765307fd8aad924b320e39369323aa176b52e'),
('019ca8da-7dc9-7532-a283-d07223b178dc', 'reply', '019ca8da-7da1-774d-a1c9-6dc280e71401', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1253', '2026-03-01 10:03:37.289817', '191', E'\\xfc39cf71e1ec52bb9b5bd333c32d4fc4edbfc7d346742184fac86c55a4d024aa'),
('019ca8da-7df1-76a4-8a25-73521a4eff6d', 'reply', '019ca8da-7da1-774d-a1c9-6dc280e71401', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1254', '2026-03-01 10:03:37.329854', '192', E'\\x094cac29832d9f847ae54d80902aecdc886606669bddfca613aa41efd5c99deb'),
('019ca8da-7e19-79a6-984d-330b42ebe5ba', 'post', '019ca8da-7d51-79fd-8b2e-47116cad5a66', 'post.remove', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1255', '2026-03-01 10:03:37.369891', '193', E'\\xe8b3e2a06d9a64f0f5a3974adc5ee5ebfd3f2733a66c528ebcf023e065512659'),
('019ca8da-7ee2-7077-9355-3c186acc3dec', 'decision', '019ca8da-7ee2-7ebc-a21d-3bda2e65bafb', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1260', '2026-03-01 10:03:37.570076', '194', E'\\x6f5106cbe288330af7d1fd336a67af1bd9cb80a94c85522fcfab01592b2ce1cb'),
('019ca8da-7f0a-7a81-ba5d-f69e04a8d143', 'reply', '019ca8da-7f0a-747a-bfb1-b98d6099558e', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1261', '2026-03-01 10:03:37.610113', '195', E'\\x4cfa57ca6f3c9b86de04efd69bceb74d24f8d5cb9716e8a4ebe3ce4e2b884177'),
('019ca8da-7f32-7581-9d03-3511876f9e20', 'reply', '019ca8da-7f0a-747a-bfb1-b98d6099558e', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1262', '2026-03-01 10:03:37.65015', '196', E'\\x169e7a8442fea4d76efa38ad346619352b60137c395c9f20a005e1309187e1dd'),
('019ca8da-7f5a-7f42-ae20-2df8dd3954bf', 'reply', '019ca8da-7f0a-747a-bfb1-b98d6099558e', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1263', '2026-03-01 10:03:37.690187', '197', E'\\xdf3a88ee17228391a645d378ab0a7b95efe36e2694bdf83c82b302d8e1edb47b'),
('019ca8da-7f82-7770-8b56-2735a07c090f', 'do_not_contact', '019ca8da-7f82-7178-91df-e7c82001aae0', 'do_not_contact.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca8da-7eba-7858-8ca8-734531c11722"}', 'replay-1264', '2026-03-01 10:03:37.730224', '198', E'\\xee3ec40d17de1961ea0decea1c7e7367a9fb79fb4d67a0a0f6722c418703f517'),
('019ca8da-8162-76bd-ad41-4e5233b20c04', 'decision', '019ca8da-8162-70ab-a231-fe631405c041', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1276', '2026-03-01 10:03:38.210668', '199', E'\\xdef1a91a35a3a82b4383d68bac3836468688a3a6d37dbf1099caa2183de2873e'),
('019ca8da-818a-7774-84e8-5be074d0aad9', 'reply', '019ca8da-818a-787b-86ae-9dc33a0c834e', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1277', '2026-03-01 10:03:38.250705', '200', E'\\x5e112cb5fb84f46b52c84135320c8b0f34db27743420d9ac80f88a9e617fb78d'),
('019ca8da-81b2-7caf-b362-af6820a22444', 'reply', '019ca8da-818a-787b-86ae-9dc33a0c834e', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1278', '2026-03-01 10:03:38.290742', '201', E'\\x5be78f23f16d0c8def3467642ff9447e2b5cecb366437ff917afae31f78f2848'),
('019ca8da-81da-7cc5-a2df-ff093fdc0335', 'reply', '019ca8da-818a-787b-86ae-9dc33a0c834e', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1279', '2026-03-01 10:03:38.330779', '202', E'\\xb71d81874906c8059718fb55dfaa9619f7c4bcfd71a1780f52f606b804afa2f2'),
('019ca8da-8202-71d7-8052-457def0c070d', 'do_not_contact', '019ca8da-8202-70ef-81f2-16b039d3153c', 'do_not_contact.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca8da-813a-7881-9c09-27768b4b0e65"}', 'replay-1280', '2026-03-01 10:03:38.370816', '203', E'\\xcd069253587443b6dcccd47b515e003fc299cb0b6e455cff7752b3338b128919'),
('019ca8da-8343-730b-9e3e-c7adcfee2f1d', 'do_not_contact', '019ca8da-7f82-7178-91df-e7c82001aae0', 'do_not_contact.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["reason", "ends_at"]}', 'replay-1288', '2026-03-01 10:03:38.691112', '204', E'\\x938471067ecff9399b896b598ff714181d717ec9a2c908865cc541446d9ca048'),
('019ca8f6-e6eb-70e3-9a9f-8925e9a0c067', 'reply', '019ca8da-7f0a-747a-bfb1-b98d6099558e', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1301', '2026-03-01 10:34:39.211593', '205', E'\\x12f3dd4192df3b7519fec51b543c210163cb9379e5e2a48f1b83ae7b1a5d2497'),
('019ca8f6-e73b-747a-aeda-20b584bd4293', 'reply', '019ca8da-7f0a-747a-bfb1-b98d6099558e', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1303', '2026-03-01 10:34:39.291667', '206', E'\\xbf5fdc071d98d28ed2124e9998d34e127dad4b0e0367f73102fa970f78cba146'),
('019ca8f6-e7db-73cd-9316-c6e4169aefcf', 'do_not_contact', '019ca8da-7f82-7178-91df-e7c82001aae0', 'do_not_contact.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1307', '2026-03-01 10:34:39.451815', '207', E'\\xfb49033deef8c772342a89d83513a258c1ae0aa6c8151e8815f904a244dbf1e6'),
('019ca8f6-e87b-736a-8012-c68e7b0fc9ad', 'do_not_contact', '019ca8da-8202-70ef-81f2-16b039d3153c', 'do_not_contact.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["ends_at"]}', 'replay-1311', '2026-03-01 10:34:39.611963', '208', E'\\xafafc8a2312144abb5a0050cd81eb93f38e90227778d9b6d9fa16e38a19d5cb8'),
('019ca8f6-e8a4-780f-b37c-beb530cc64a9', 'reference', '019ca8f6-e8a4-7971-b38b-fce05233da6e', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-1312', '2026-03-01 10:34:39.652', '209', E'\\x61ab044d406f37fdff6ea119465baef5f82c1d2ee8585a63891db6321498e503'),
('019ca8f6-e8f4-72c3-ad83-050bfac0826d', 'decision', '019ca8f6-e8f4-71b5-ba5f-b16389d54266', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1314', '2026-03-01 10:34:39.732074', '210', E'\\xa831615d8c5aabbeea27f64c432ca784eebfa1ce7da9a11782564d7a1a6ec6ee'),
('019ca8f6-e91c-7a30-aa02-3528b0547b89', 'reply', '019ca8f6-e91c-76be-b0f9-ea24d7d75c49', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1315', '2026-03-01 10:34:39.772111', '211', E'\\x5ff54f25c9aff72f529819acff127e12b40ad8fdf990e645696ca3ba6324fbcb'),
('019ca8f6-e944-72a7-a26e-5e96e502ddf7', 'reply', '019ca8f6-e91c-76be-b0f9-ea24d7d75c49', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1316', '2026-03-01 10:34:39.812148', '212', E'\\xfb447ad4c3638cf98aed4e8ee805d9655392e45a522c167626f7713aaac46201'),
('019ca8f6-e96c-734b-81e9-309794569290', 'reply', '019ca8f6-e91c-76be-b0f9-ea24d7d75c49', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1317', '2026-03-01 10:34:39.852185', '213', E'\\xa6af51f96dad307289b3205a61706fea0d6fad1eb8fae155a7e365fc8d00c65f'),
('019ca8f6-e994-7cbd-ab6a-484f824b904c', 'reply', '019ca8f6-e91c-76be-b0f9-ea24d7d75c49', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1318', '2026-03-01 10:34:39.892222', '214', E'\\x244071a28fc4c0c8f2d0a12ff8024835f46b7a2e666e5604ad96d102c02477b3'),
('019ca8f6-e9e4-7f8d-ae89-3ed4e477edb3', 'decision', '019ca8f6-e9e4-7aa8-b81c-f7021c2e9a92', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1320', '2026-03-01 10:34:39.972296', '215', E'\\x5957920bcd4d2308a136b78420868b94cbfc0372810ae2fa85669b0ad921c666'),
('019ca8f6-ea0c-77ed-a04c-1ce484a26931', 'reply', '019ca8f6-ea0c-7908-9e49-bd4f62b806df', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1321', '2026-03-01 10:34:40.012333', '216', E'\\x4ed2a67c4e0354adb22ebe88fc93a9b79088222ea8dc93306f9a37bb7242d46f'),
('019ca8f6-ea34-789c-b3f2-f05a54abf7bc', 'reply', '019ca8f6-ea0c-7908-9e49-bd4f62b806df', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1322', '2026-03-01 10:34:40.05237', '217', E'\\xd08477ed6661d93090da2227a21ef703627e1f7bdf9028d2442505678fac580d'),
('019ca8f6-ea5c-73e6-b0cd-5a1e56553246', 'reply', '019ca8f6-ea0c-7908-9e49-bd4f62b806df', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1323', '2026-03-01 10:34:40.092407', '218', E'\\x1cb0b62d06e5c0266bf303058f848ec2a320052dff475e6837ae17293827a04a'),
('019ca8f6-ea84-78b0-b81d-1b35dcd6b70e', 'reply', '019ca8f6-ea0c-7908-9e49-bd4f62b806df', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1324', '2026-03-01 10:34:40.132444', '219', E'\\xf0d213ae1af05b62e5a8cdee9badeda4395499d45cba050648d3f6d0a5e55458'),
('019ca8f6-ead4-7880-9bbd-c01df686af69', 'decision', '019ca8f6-ead4-7156-9177-8775b3888920', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1326', '2026-03-01 10:34:40.212518', '220', E'\\x332b9b57765cebe4617e5f1ec7dc48b5297bfe6021e8c53c00cbb029c7ff35ed'),
('019ca8f6-eafc-76d2-af8e-10ea7b7cc60d', 'reply', '019ca8f6-eafc-7d74-9f86-9df1d01f0cfd', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1327', '2026-03-01 10:34:40.252555', '221', E'\\xf7245a6b294942138fe7a122a12b5e8355fc9b52e017484d51a0c3be024cab5a'),
('019ca8f6-eb24-7fd7-bc59-ad2fffc02ebc', 'reply', '019ca8f6-eafc-7d74-9f86-9df1d01f0cfd', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1328', '2026-03-01 10:34:40.292592', '222', E'\\xa87ac13d2ac3c3b108ebce464df6d700892c823f5c89fdcca7e8d8dd78df5aa2'),
('019ca8f6-eb4c-7148-9e1d-60abf1f57f8f', 'reply', '019ca8f6-eafc-7d74-9f86-9df1d01f0cfd', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1329', '2026-03-01 10:34:40.332629', '223', E'\\x4f6cf14d05fe1697cca0445bcdc61a8f284d73bef90962493080f42928500f8e'),
('019ca8f6-eb74-77cb-921d-59faefa0ee41', 'reply', '019ca8f6-eafc-7d74-9f86-9df1d01f0cfd', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1330', '2026-03-01 10:34:40.372666', '224', E'\\x573a67d44e2813e62e5d172f0adcbf4514ea206441a9b026953a825dcb3a9059'),
('019ca8f7-675d-7a0e-b748-b40a681c2cc5', 'reply', '019ca8f6-e91c-76be-b0f9-ea24d7d75c49', 'reply.resolve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"posted": true}', 'replay-1348', '2026-03-01 10:35:12.093332', '225', E'\\xabbe67a1d6f2effa9f02b1df45198987929018469cc356f50e6e44f06bb483ae'),
('019ca8f7-67ad-77a7-8a98-de6cee771ca0', 'reply', '019ca8f6-ea0c-7908-9e49-bd4f62b806df', 'reply.resolve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"posted": false}', 'replay-1350', '2026-03-01 10:35:12.173406', NULL, NULL),
('019ca8f7-684d-7d1e-8a17-e567d6ce3322', 'reply', '019ca8f6-eafc-7d74-9f86-9df1d01f0cfd', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1354', '2026-03-01 10:35:12.333554', NULL, NULL),
('019ca8f7-689d-79f4-8aa0-af254b0baaf5', 'decision', '019ca8f7-689d-7fb1-a991-937565f10a9d', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1356', '2026-03-01 10:35:12.413628', NULL, NULL),
('019ca8f7-68c5-7c73-b61a-753846dce8d8', 'reply', '019ca8f7-68c5-7534-a93a-1380817ee591', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1357', '2026-03-01 10:35:12.453665', NULL, NULL),
('019ca8f7-68ed-70ae-9caf-5bb0bc4641ab', 'reply', '019ca8f7-68c5-7534-a93a-1380817ee591', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1358', '2026-03-01 10:35:12.493702', NULL, NULL),
('019ca8f7-6915-7a15-9327-2c408b62da64', 'reply', '019ca8f7-68c5-7534-a93a-1380817ee591', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1359', '2026-03-01 10:35:12.533739', NULL, NULL),
('019ca8f7-6aa6-7f8d-b9b3-815ca741c5f0', 'reply', '019ca8f7-68c5-7534-a93a-1380817ee591', 'reply.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1369', '2026-03-01 10:35:12.934109', NULL, NULL),
('019ca8f7-6b6e-7543-9d62-bd4be77418a7', 'decision', '019ca8f7-6b6e-7a78-b606-61150f933233', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1374', '2026-03-01 10:35:13.134294', NULL, NULL),
('019ca8f7-6b96-7138-a5c6-1678c4ea13a9', 'reply', '019ca8f7-6b96-77b7-bfd3-f5fa8185e38a', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1375', '2026-03-01 10:35:13.174331', NULL, NULL),
('019ca8f7-6bbe-7446-a6d0-102e1b26b0f6', 'reply', '019ca8f7-6b96-77b7-bfd3-f5fa8185e38a', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1376', '2026-03-01 10:35:13.214368', NULL, NULL),
('019ca8f7-6be6-7d0c-9892-f7275aa7db8c', 'reply', '019ca8f7-6be6-730a-8293-d2876d4c080d', 'reply.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1377', '2026-03-01 10:35:13.254405', NULL, NULL),
('019ca8f7-6c0e-71a9-b209-3f8d9c5e3f1b', 'reply', '019ca8f7-6be6-730a-8293-d2876d4c080d', 'reply.submit', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1378', '2026-03-01 10:35:13.294442', NULL, NULL),
('019ca8f7-6c36-7f39-916d-bd59b4a1017f', 'reply', '019ca8f7-6c36-76c9-a821-8a512f4e9f8c', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1379', '2026-03-01 10:35:13.334479', NULL, NULL),
('019ca8f7-6c5e-747c-acc0-556d228d2d79', 'reply', '019ca8f7-6c36-76c9-a821-8a512f4e9f8c', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1380', '2026-03-01 10:35:13.374516', NULL, NULL),
('019ca8f7-724f-7b4c-bd73-509e172b7e4a', 'decision', '019ca8f7-724f-744e-a9e0-7b72a362ec50', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1418', '2026-03-01 10:35:14.895922', NULL, NULL),
('019ca8f7-7277-7bf0-aecb-160813b0a1f5', 'reply', '019ca8f7-7277-72a3-9f3e-5ce2ff917e5b', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1419', '2026-03-01 10:35:14.935959', NULL, NULL),
('019ca8f7-729f-7be0-ade4-d4d4fda7ffe4', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1420', '2026-03-01 10:35:14.975996', NULL, NULL),
('019ca8f7-72f0-7698-8731-63de094c9c73', 'escalation', '019ca8f7-72f0-7a86-9ba4-2c09838c09bc', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1422', '2026-03-01 10:35:15.05607', NULL, NULL),
('019ca8f7-7318-7b4f-9064-b07bcea9d22a', 'escalation', '019ca8f7-7318-77bd-818e-b3050e4ffe30', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1423', '2026-03-01 10:35:15.096107', NULL, NULL),
('019ca8f7-7340-72f6-a956-5074b9e5bc5e', 'reference', '019ca8f7-7340-7651-b6c2-152c7de770d3', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-1424', '2026-03-01 10:35:15.136144', NULL, NULL),
('019ca92f-550a-7a24-987a-e30c37c31bc4', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "assigned_to"]}', 'replay-1481', '2026-03-01 11:36:17.418253', NULL, NULL),
('019ca92f-555a-78ac-ad01-ad3d5402b5f4', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "reason_id", "priority"]}', 'replay-1483', '2026-03-01 11:36:17.498327', NULL, NULL),
('019ca92f-55aa-7b28-bf45-dc742f51904e', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "reason_id"]}', 'replay-1485', '2026-03-01 11:36:17.578401', NULL, NULL),
('019ca92f-5802-722d-9a21-93080f0ba7d6', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"]}', 'replay-1500', '2026-03-01 11:36:18.178956', NULL, NULL),
('019ca92f-58a3-7ffc-88ef-395f4e6821b0', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"]}', 'replay-1504', '2026-03-01 11:36:18.339104', NULL, NULL),
('019ca92f-58f3-7896-8df0-74c6375e8395', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["priority", "assigned_to"]}', 'replay-1506', '2026-03-01 11:36:18.419178', NULL, NULL),
('019ca92f-596b-7956-8c11-31452ff74ade', 'note', '019ca92f-596b-7f71-8d46-5a29772e454b', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "post"}', 'replay-1509', '2026-03-01 11:36:18.539289', NULL, NULL),
('019ca92f-5a0b-7d80-8c4c-55746ac20c49', 'note', '019ca92f-5a0b-7f9d-a33e-d60166c59aba', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "author"}', 'replay-1513', '2026-03-01 11:36:18.699437', NULL, NULL),
('019ca92f-5aab-7c2d-95bd-e250e436da91', 'note', '019ca92f-5aab-7bf4-b551-1e1ea7de4f1d', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "reply"}', 'replay-1517', '2026-03-01 11:36:18.859585', NULL, NULL),
('019ca92f-5b4b-7ba6-8b8d-ee13915a139a', 'note', '019ca92f-5b4b-795a-8409-6a9ea8d5148d', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "escalation"}', 'replay-1521', '2026-03-01 11:36:19.019733', NULL, NULL),
('019ca92f-5beb-71a9-8697-79afbd9ac425', 'note', '019ca92f-5beb-79ab-a446-14d500b370b0', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "post"}', 'replay-1525', '2026-03-01 11:36:19.179881', NULL, NULL),
('019ca92f-5f0c-7a76-98d1-233d7e798b3a', 'note', '019ca92f-5f0c-756d-ab84-a24f9664b2e0', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "escalation"}', 'replay-1545', '2026-03-01 11:36:19.980621', NULL, NULL),
('019ca92f-5f34-7de7-848d-31d51996639f', 'note', '019ca92f-5f34-7f95-b92f-d4c42ec8b1b3', 'note.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"subject": "escalation"}', 'replay-1546', '2026-03-01 11:36:20.020658', NULL, NULL),
('019ca92f-5f5c-7bad-b0e6-d5c530c46f3b', 'note', '019ca92f-5f5c-78f7-a4f4-08a7e4e49e8d', 'note.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"subject": "escalation"}', 'replay-1547', '2026-03-01 11:36:20.060695', NULL, NULL),
('019ca92f-5fd4-7b24-a8d9-3e10c2f31175', 'note', '019ca92f-5f34-7f95-b92f-d4c42ec8b1b3', 'note.update', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"fields": ["text"]}', 'replay-1550', '2026-03-01 11:36:20.180806', NULL, NULL),
('019ca92f-6024-74c3-8822-073f9c77464b', 'note', '019ca92f-5f0c-756d-ab84-a24f9664b2e0', 'note.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["text"]}', 'replay-1552', '2026-03-01 11:36:20.26088', NULL, NULL),
('019ca92f-6074-74c8-9901-3675f327635e', 'note', '019ca92f-5f5c-78f7-a4f4-08a7e4e49e8d', 'note.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["text"]}', 'replay-1554', '2026-03-01 11:36:20.340954', NULL, NULL),
('019ca92f-6205-7f05-afbd-2bbd6484d3f6', 'note', '019ca92f-5f34-7f95-b92f-d4c42ec8b1b3', 'note.delete', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1564', '2026-03-01 11:36:20.741324', NULL, NULL),
('019ca92f-6255-7727-b117-6f4694a06e72', 'note', '019ca92f-5f5c-78f7-a4f4-08a7e4e49e8d', 'note.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1566', '2026-03-01 11:36:20.821398', NULL, NULL),
('019ca92f-6395-707c-a155-4e033a0bc20f', 'reply', '019ca8f7-6c36-76c9-a821-8a512f4e9f8c', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"batch_id": "019ca92f-6395-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
('019ca92f-6395-741b-88c9-502525fa400c', 'reply', '019ca8f7-6be6-730a-8293-d2876d4c080d', 'reply.review_refused', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"why": "own_reply", "batch_id": "019ca92f-6395-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
('019ca92f-6395-7604-9758-b5cc04f6a8ae', 'reply', '019ca8f7-6b96-77b7-bfd3-f5fa8185e38a', 'bulk.refuse', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"why": "stale_version", "batch_id": "019ca92f-6395-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
('019ca92f-6395-7b59-bdf5-4fb52c22b13e', 'reply', '019ca8f7-6b96-77b7-bfd3-f5fa8185e38a', 'reply.approve', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"batch_id": "019ca92f-6395-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
('019ca92f-6395-7cae-8a9e-6cd57a5f761f', 'reply', '019cc111-0000-7000-8000-000000000000', 'bulk.refuse', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"why": "not_found", "batch_id": "019ca92f-6395-7cb7-9998-8012ec1ddcf3"}', 'replay-1574', '2026-03-01 11:36:21.141694', NULL, NULL),
('019ca92f-63e5-72c0-a99b-2e9743b78dc3', 'decision', '019ca92f-63e5-74df-a934-e44b73553406', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1576', '2026-03-01 11:36:21.221768', NULL, NULL),
('019ca92f-640d-7cd7-b2b1-fdf66bc5bdfb', 'reply', '019ca92f-640d-76e8-b49b-5ae6f8ba8d94', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1577', '2026-03-01 11:36:21.261805', NULL, NULL),
('019ca92f-6435-7358-8567-c39eb1968c1b', 'reply', '019ca92f-640d-76e8-b49b-5ae6f8ba8d94', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1578', '2026-03-01 11:36:21.301842', NULL, NULL),
('019ca92f-6485-7943-8e91-7c2cb96ecb1b', 'reply', '019ca92f-640d-76e8-b49b-5ae6f8ba8d94', 'reply.reject', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"batch_id": "019ca92f-6485-7e60-a360-8780404d6245"}', 'replay-1580', '2026-03-01 11:36:21.381916', NULL, NULL),
('019ca92f-64ad-7ebb-84c2-063540c9d990', 'reply', '019ca92f-640d-76e8-b49b-5ae6f8ba8d94', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-64ad-7644-9f18-5d32ceacee2c"}', 'replay-1581', '2026-03-01 11:36:21.421953', NULL, NULL),
('019ca92f-64fe-7092-a7d9-7e00b8b94b01', 'reply', '019ca92f-640d-76e8-b49b-5ae6f8ba8d94', 'reply.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-64fe-72d8-8824-f26558c43a64"}', 'replay-1583', '2026-03-01 11:36:21.502027', NULL, NULL),
('019ca92f-65c6-7519-9f32-3f805c19023e', 'escalation', '019ca8b3-73da-7882-96f2-a92552ef3a8c', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-65c6-7a2e-90f5-94207fef15c3"}', 'replay-1588', '2026-03-01 11:36:21.702212', NULL, NULL),
('019ca92f-65c6-781a-8a4e-008d4c4d24ea', 'escalation', '019ca8b3-73da-74c2-a215-bb02739571fb', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-65c6-7a2e-90f5-94207fef15c3"}', 'replay-1588', '2026-03-01 11:36:21.702212', NULL, NULL),
('019ca92f-65c6-79fb-a9c2-ae137a43212c', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-65c6-7a2e-90f5-94207fef15c3"}', 'replay-1588', '2026-03-01 11:36:21.702212', NULL, NULL),
('019ca92f-6616-72b5-a6ea-7d266b26050f', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-6616-775d-aa82-4012ee1f1669"}', 'replay-1590', '2026-03-01 11:36:21.782286', NULL, NULL),
('019ca92f-6616-7806-9cd5-4a41c5663efe', 'escalation', '019ca8b3-73da-7882-96f2-a92552ef3a8c', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-6616-775d-aa82-4012ee1f1669"}', 'replay-1590', '2026-03-01 11:36:21.782286', NULL, NULL),
('019ca92f-6616-7a46-b564-8e07c537c400', 'escalation', '019ca8b3-73da-74c2-a215-bb02739571fb', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-6616-775d-aa82-4012ee1f1669"}', 'replay-1590', '2026-03-01 11:36:21.782286', NULL, NULL),
('019ca92f-6666-7414-b95e-8d70b1d83c95', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-6666-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:21.86236', NULL, NULL),
('019ca92f-6666-74ae-b045-330d3abc9f4e', 'escalation', '019ca8f7-729f-7456-ab47-cfa382f13360', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-6666-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:21.86236', NULL, NULL),
('019ca92f-6666-7a14-b601-0e01e3c3605e', 'escalation', '019ca8b3-73da-74c2-a215-bb02739571fb', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-6666-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:21.86236', NULL, NULL),
('019ca92f-6666-7f58-aae7-0acd2cfd56eb', 'escalation', '019ca8b3-73da-7882-96f2-a92552ef3a8c', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-6666-7ce8-93a5-47284aa661fd"}', 'replay-1592', '2026-03-01 11:36:21.86236', NULL, NULL),
('019ca92f-672e-7123-a9ad-8d425e637b5b', 'post', '019ca92f-63bd-7344-b96a-81a47e7d2ec2', 'post.park', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-672e-77cf-b2c7-1560bf277997"}', 'replay-1597', '2026-03-01 11:36:22.062545', NULL, NULL),
('019ca92f-672e-7302-b780-456e32846bbf', 'post', '019ca8da-7d51-79fd-8b2e-47116cad5a66', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_waiting", "batch_id": "019ca92f-672e-77cf-b2c7-1560bf277997"}', 'replay-1597', '2026-03-01 11:36:22.062545', NULL, NULL),
('019ca92f-6756-7783-a657-74396ddf25c2', 'post', '019ca92f-63bd-7344-b96a-81a47e7d2ec2', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-6756-7bb4-9e82-b487dee74fc2"}', 'replay-1598', '2026-03-01 11:36:22.102582', NULL, NULL),
('019ca92f-6756-7ccc-9ffa-ecb6db262a79', 'post', '019ca8da-7d51-79fd-8b2e-47116cad5a66', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_parked", "batch_id": "019ca92f-6756-7bb4-9e82-b487dee74fc2"}', 'replay-1598', '2026-03-01 11:36:22.102582', NULL, NULL),
('019ca92f-67a6-787c-a2fe-4326a8232dbe', 'post', '019ca92f-63bd-7344-b96a-81a47e7d2ec2', 'post.unpark', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-67a6-7f68-b576-254331ef9bbf"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
('019ca92f-67a6-7883-9b5f-816688eb5a08', 'post', '019ca8da-7d51-79fd-8b2e-47116cad5a66', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_parked", "batch_id": "019ca92f-67a6-7f68-b576-254331ef9bbf"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
('019ca92f-67a6-7b6e-b015-4b5f71c0917a', 'post', '019ca92f-63bd-7344-b96a-81a47e7d2ec2', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-67a6-7f68-b576-254331ef9bbf"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
('019ca92f-6aef-7837-a36c-df96e5500362', 'reference', '019ca92f-6aef-7ea4-9e45-81fa8e166eae', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "competitor-categories"}', 'replay-1621', '2026-03-01 11:36:23.023433', NULL, NULL),
('019ca92f-6b17-79ab-bc11-9554ef9e885e', 'competitor', '019ca92f-6b17-7a9a-b2f9-f4ea66084f38', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1622', '2026-03-01 11:36:23.06347', NULL, NULL),
('019ca92f-6b67-73f5-a211-3fcbc3df0e50', 'competitor', '019ca92f-6b67-7dde-8f64-0072ab4b3127', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1624', '2026-03-01 11:36:23.143544', NULL, NULL),
('019ca92f-6b8f-73cc-9d39-5e2de329fe0f', 'competitor', '019ca92f-6b8f-7cd0-88df-2f7e93439635', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1625', '2026-03-01 11:36:23.183581', NULL, NULL),
('019ca92f-6f78-70e5-bab1-336a481f960a', 'competitor', '019ca92f-6b17-7a9a-b2f9-f4ea66084f38', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["category_id", "primary_mechanism", "price_point", "brand_keywords"]}', 'replay-1650', '2026-03-01 11:36:24.184506', NULL, NULL),
('019ca92f-7018-7430-ad3b-364c1f3d4462', 'competitor', '019ca92f-6b17-7a9a-b2f9-f4ea66084f38', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["category_id", "price_point", "brand_keywords"]}', 'replay-1654', '2026-03-01 11:36:24.344654', NULL, NULL),
('019ca92f-7311-7e8b-810b-b1f55090b61a', 'reference', '019ca92f-6aef-7ea4-9e45-81fa8e166eae', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_active"]}', 'replay-1673', '2026-03-01 11:36:25.105357', NULL, NULL),
('019ca92f-7361-7a69-8977-eb655c320e1b', 'competitor', '019ca92f-6b17-7a9a-b2f9-f4ea66084f38', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
('019ca92f-73b1-7f58-8a33-29c70dfd0e9e', 'decision', '019ca92f-73b1-7c9c-bfe2-30a494c84373', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
('019ca92f-7401-7ee3-9703-7e7db9bc9d41', 'decision', '019ca92f-7401-72c9-9c0f-66414d25beaa', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
('019ca92f-7429-77df-a5e6-94495f1e201a', 'mention', '019ca92f-7429-7428-a1a2-5ea671f7448d', 'mention.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"post": "019ca92f-7389-786e-b895-3782289b5072", "competitor": "019ca92f-6b17-7a9a-b2f9-f4ea66084f38"}', 'replay-1680', '2026-03-01 11:36:25.385616', NULL, NULL),
('019ca92f-7479-7905-8eda-3dd2ff3845be', 'mention', '019ca92f-7479-7815-abfd-b66a835ce75d', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-7389-786e-b895-3782289b5072", "competitor": "019ca92f-6b17-7a9a-b2f9-f4ea66084f38"}', 'replay-1682', '2026-03-01 11:36:25.46569', NULL, NULL),
('019ca92f-74a1-7ced-b05f-800714b714f9', 'mention', '019ca92f-74a1-7fee-a608-c19d4681712b', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-73d9-7a72-bc81-7c2baa3d19e4", "competitor": "019ca92f-6b17-7a9a-b2f9-f4ea66084f38"}', 'replay-1683', '2026-03-01 11:36:25.505727', NULL, NULL),
('019ca92f-74c9-7f24-9882-c007f8f49c68', 'mention', '019ca92f-74c9-779d-b3c0-4a1dd3516def', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-7389-786e-b895-3782289b5072", "competitor": "019ca92f-6b8f-7cd0-88df-2f7e93439635"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL),
('019ca92f-74f1-7bb5-a108-6290b36121c0', 'mention', '019ca92f-74f1-73c7-93a3-32aa105d887e', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-73d9-7a72-bc81-7c2baa3d19e4", "competitor": "019ca92f-6b8f-7cd0-88df-2f7e93439635"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL),
('019ca92f-77c2-74bf-b05c-a9d5a2a3c5d4', 'post', '019ca92f-73d9-7a72-bc81-7c2baa3d19e4', 'post.remove', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1703', '2026-03-01 11:36:26.306467', NULL, NULL),
('019ca92f-7a93-79ef-a3b9-48af098d9a0f', 'mention', '019ca92f-7429-7428-a1a2-5ea671f7448d', 'mention.update', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"fields": ["sentiment", "satisfaction", "opportunity_score", "replied"]}', 'replay-1721', '2026-03-01 11:36:27.027133', NULL, NULL),
('019ca92f-7ae3-7318-89ed-ef35b72f40c1', 'mention', '019ca92f-7429-7428-a1a2-5ea671f7448d', 'mention.update', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"fields": ["sentiment", "satisfaction", "opportunity_score", "replied"]}', 'replay-1723', '2026-03-01 11:36:27.107207', NULL, NULL),
('019ca92f-7e2b-707c-9041-abe0bcee981c', 'mention', '019ca92f-74f1-73c7-93a3-32aa105d887e', 'mention.delete', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-1744', '2026-03-01 11:36:27.947984', NULL, NULL),
('019ca92f-7ea4-7283-a05b-5b5f53986214', 'competitor', '019ca92f-6b8f-7cd0-88df-2f7e93439635', 'competitor.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1747', '2026-03-01 11:36:28.068095', NULL, NULL),
('019ca92f-7f44-78a2-a3a1-a63a0ebe0e79', 'reference', '019ca92f-7f44-7b40-95df-ec29405e51e5', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-1751', '2026-03-01 11:36:28.228243', NULL, NULL),
('019ca92f-7f6c-7714-bc5e-140658c61101', 'reference', '019ca92f-7f6c-7e93-8f52-4764a78c9644', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-1752', '2026-03-01 11:36:28.26828', NULL, NULL),
('019ca92f-7fbc-7fc1-9096-0e4b07a84e14', 'decision', '019ca92f-7fbc-751c-8801-a0b0a3e83222', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1754', '2026-03-01 11:36:28.348354', NULL, NULL),
('019ca92f-800c-73ce-8de5-3cee67623a26', 'decision', '019ca92f-800c-772d-acd4-1e339d8ad512', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1756', '2026-03-01 11:36:28.428428', NULL, NULL),
('019ca92f-8034-7273-8d87-e0bde99f6835', 'champion', '019ca92f-8034-79ee-ad17-9a0f74358816', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-7fe4-7597-8e5c-ad9be05f86fa"}', 'replay-1757', '2026-03-01 11:36:28.468465', NULL, NULL),
('019ca92f-832d-756e-a56a-8c55b8925d08', 'champion', '019ca92f-832d-7ed4-b05d-06ef5f87125f', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-7f94-71a3-a43b-ba7d22aaead8"}', 'replay-1776', '2026-03-01 11:36:29.229168', NULL, NULL),
('019ca92f-837d-7464-b31f-b9b102a05ccb', 'decision', '019ca92f-837d-7550-97cb-52ce1f1bc7c7', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1778', '2026-03-01 11:36:29.309242', NULL, NULL),
('019ca92f-83a5-7e28-b598-d7dd2fcfe96b', 'champion', '019ca92f-83a5-7f87-a14d-f6fa59006b97', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-8355-7963-8906-7a4c4fee8d6f"}', 'replay-1779', '2026-03-01 11:36:29.349279', NULL, NULL),
('019ca92f-83f5-708c-91e0-61aa4e82ff67', 'decision', '019ca92f-83f5-7681-85a3-1b21be27e65c', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1781', '2026-03-01 11:36:29.429353', NULL, NULL),
('019ca92f-841d-769c-a48e-86cec83f6b83', 'champion', '019ca92f-841d-7c19-b9eb-c63a2c4325b7', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-83cd-75f3-b31f-dba5b4cb7ba8"}', 'replay-1782', '2026-03-01 11:36:29.46939', NULL, NULL),
('019ca92f-8766-78e7-a534-c8f00877a80c', 'champion', '019ca92f-832d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["dm_sent_at"]}', 'replay-1803', '2026-03-01 11:36:30.310167', NULL, NULL),
('019ca92f-8806-7187-a16c-6fa0511a3511', 'champion', '019ca92f-832d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["dm_response"]}', 'replay-1807', '2026-03-01 11:36:30.470315', NULL, NULL),
('019ca92f-88a6-740c-9316-56489ea42f77', 'champion', '019ca92f-832d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["sample_sent", "advocate_status"]}', 'replay-1811', '2026-03-01 11:36:30.630463', NULL, NULL),
('019ca92f-8946-7433-98aa-32faa1966dc2', 'champion', '019ca92f-832d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["tier_id", "engagement_count", "converted"]}', 'replay-1815', '2026-03-01 11:36:30.790611', NULL, NULL),
('019ca92f-8bc7-7e87-bf53-23a5d540dfcc', 'champion', '019ca92f-832d-7ed4-b05d-06ef5f87125f', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["tier_id", "dm_sent_at", "dm_response", "sample_sent", "converted", "advocate_status"]}', 'replay-1831', '2026-03-01 11:36:31.431203', NULL, NULL),
('019ca92f-8d7f-73ea-bbcc-07e899e5739e', 'champion', '019ca92f-841d-7c19-b9eb-c63a2c4325b7', 'champion.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1842', '2026-03-01 11:36:31.87161', NULL, NULL),
('019ca92f-8dcf-7155-b594-c5823d34f708', 'mention', '019ca92f-8dcf-742e-9c70-8e55af0302e5', 'mention.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"post": "019ca92f-7f94-7290-b0f5-f1a6fd8985ac", "competitor": "019ca92f-6b17-7a9a-b2f9-f4ea66084f38"}', 'replay-1844', '2026-03-01 11:36:31.951684', NULL, NULL),
('019ca92f-8e1f-7bf3-bfd6-b9758463e266', 'author', '019ca92f-7f94-71a3-a43b-ba7d22aaead8', 'author.erase', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1846', '2026-03-01 11:36:32.031758', NULL, NULL),
('019ca92f-8ee7-7e3f-bec2-308152c23771', 'reference', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "kpi-types"}', 'replay-1851', '2026-03-01 11:36:32.231943', NULL, NULL),
('019ca92f-8f0f-709f-9b15-70ba2971a91c', 'kpi_metric', '019ca92f-8f0f-7d19-a82b-987287ff0c71', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:32.27198', NULL, NULL),
('019ca92f-8f0f-72ed-8fec-a434e77b2f66', 'kpi_metric', '019ca92f-8f0f-7547-8189-887cf282d920', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:32.27198', NULL, NULL),
('019ca92f-8f0f-7358-b529-7050a0de5666', 'kpi_metric', '019ca92f-8f0f-70e4-9f06-fa37b3750646', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:32.27198', NULL, NULL),
('019ca92f-8f0f-7469-bdde-6c47cc89b559', 'kpi_metric', '019ca92f-8f0f-7039-9a83-6909ff309578', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:32.27198', NULL, NULL),
('019ca92f-8f0f-7739-b0af-64be853d3646', 'kpi_metric', '019ca92f-8f0f-71e6-9f7e-82f5bdef7f8e', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:32.27198', NULL, NULL),
('019ca92f-8f0f-7aa6-9825-aad946ebdd56', 'kpi_metric', '019ca92f-8f0f-7b27-9a3b-d50a41449df5', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:32.27198', NULL, NULL),
('019ca92f-8f0f-7dbe-b728-4a8963baed1f', 'kpi_metric', '019ca92f-8f0f-7f72-ae60-c5ad08547f30', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1852', '2026-03-01 11:36:32.27198', NULL, NULL),
('019ca92f-8f60-7160-b553-09b1db531f68', 'kpi_metric', '019ca92f-8f60-77c1-b82d-c9092a0b9869', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1854', '2026-03-01 11:36:32.352054', NULL, NULL),
('019ca92f-8f60-7d24-ae4c-0d6dc2fe7d23', 'kpi_metric', '019ca92f-8f0f-70e4-9f06-fa37b3750646', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1854', '2026-03-01 11:36:32.352054', NULL, NULL),
('019ca92f-8f88-7247-928e-92eae7aa2b2c', 'kpi_metric', '019ca92f-8f0f-71e6-9f7e-82f5bdef7f8e', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["numerator"]}', 'replay-1855', '2026-03-01 11:36:32.392091', NULL, NULL),
('019ca92f-8f88-7fa6-93d3-6fff1ce6a0db', 'kpi_metric', '019ca92f-8f0f-70e4-9f06-fa37b3750646', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1855', '2026-03-01 11:36:32.392091', NULL, NULL),
('019ca92f-98ea-76fe-b8d4-bb8958ba5fff', 'reference', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name", "aggregation_type"]}', 'replay-1915', '2026-03-01 11:36:34.794311', NULL, NULL),
('019ca92f-993a-7eaf-9e2f-d9214caac640', 'reference', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_active"]}', 'replay-1917', '2026-03-01 11:36:34.874385', NULL, NULL),
('019ca92f-9962-7d75-9434-ccf74982c69c', 'kpi_metric', '019ca92f-8f0f-7d19-a82b-987287ff0c71', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1918', '2026-03-01 11:36:34.914422', NULL, NULL),
('019ca92f-99da-79c1-b474-b33c073f05ca', 'experiment', '019ca92f-99da-75ff-9fa2-234cd5c69960', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1921', '2026-03-01 11:36:35.034533', NULL, NULL),
('019ca92f-9d73-7ed1-83d3-e7d2e6d0958b', 'experiment', '019ca92f-99da-75ff-9fa2-234cd5c69960', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "traffic_split", "guardrails", "minimum_days", "minimum_units"]}', 'replay-1944', '2026-03-01 11:36:35.955384', NULL, NULL),
('019ca92f-a0bc-71a7-8d6a-9dccc284ca35', 'experiment', '019ca92f-99da-75ff-9fa2-234cd5c69960', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1965', '2026-03-01 11:36:36.796161', NULL, NULL),
('019ca92f-a47d-75b9-976d-41a546dd64b8', 'experiment', '019ca92f-99da-75ff-9fa2-234cd5c69960', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name"]}', 'replay-1989', '2026-03-01 11:36:37.757049', NULL, NULL),
('019ca92f-a4cd-758b-8203-4c5b4965afc9', 'experiment', '019ca92f-99da-75ff-9fa2-234cd5c69960', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"phase": 2, "fields": ["traffic_split", "variants"]}', 'replay-1991', '2026-03-01 11:36:37.837123', NULL, NULL),
('019ca92f-a685-78a4-9607-f2305dae5f0b', 'experiment', '019ca92f-99da-75ff-9fa2-234cd5c69960', 'experiment.cancel', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2002', '2026-03-01 11:36:38.27753', NULL, NULL),
('019ca92f-a6fd-7a0b-8c2c-f2ef2f3ac0b1', 'experiment', '019ca92f-a6fd-70fd-ab89-4cb840572202', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2005', '2026-03-01 11:36:38.397641', NULL, NULL),
('019ca92f-a725-7f26-97f4-e8a5e47a8e4e', 'experiment', '019ca92f-a6fd-70fd-ab89-4cb840572202', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2006', '2026-03-01 11:36:38.437678', NULL, NULL),
('019ca92f-aa96-79ae-b62c-26ad21ca3d34', 'experiment', '019ca92f-a6fd-70fd-ab89-4cb840572202', 'experiment.complete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"winner": "b", "by_reason": false}', 'replay-2028', '2026-03-01 11:36:39.318492', NULL, NULL),
('019ca92f-ab86-712c-956e-34b98af0721e', 'experiment', '019ca92f-ab86-7bbf-9e2a-6bb30f5b1dc5', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2034', '2026-03-01 11:36:39.558714', NULL, NULL),
('019ca92f-abae-796b-af5b-9dda1a4fd1e5', 'experiment', '019ca92f-ab86-7bbf-9e2a-6bb30f5b1dc5', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2035', '2026-03-01 11:36:39.598751', NULL, NULL),
('019ca92f-abfe-72be-a8e6-cfd11758d978', 'experiment', '019ca92f-ab86-7bbf-9e2a-6bb30f5b1dc5', 'experiment.complete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2037', '2026-03-01 11:36:39.678825', NULL, NULL),
('019ca92f-ac76-7c6c-90af-6ddd6ddfd1b9', 'experiment', '019ca92f-ab86-7bbf-9e2a-6bb30f5b1dc5', 'experiment.declare', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"winner": "b", "by_reason": true}', 'replay-2040', '2026-03-01 11:36:39.798936', NULL, NULL),
('019ca92f-acc7-7ff2-8f95-98b1b2f0be5e', 'experiment', '019ca92f-acc7-7280-89b7-54a5255dbe5f', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2042', '2026-03-01 11:36:39.87901', NULL, NULL),
('019ca92f-af47-75e2-ba8b-1bc1bfd23ed3', 'experiment', '019ca92f-acc7-7280-89b7-54a5255dbe5f', 'experiment.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2058', '2026-03-01 11:36:40.519602', NULL, NULL),
('019ca92f-af97-75dd-a8d4-3128fd749211', 'learning_event', '019ca92f-af97-78c2-bc98-0c8d2b5f009d', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2060', '2026-03-01 11:36:40.599676', NULL, NULL),
('019ca92f-afe7-74cb-a28c-831cd80d675c', 'learning_event', '019ca92f-afe7-76a5-a667-c3798518f9e8', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2062', '2026-03-01 11:36:40.67975', NULL, NULL),
('019ca92f-b00f-74c7-b1fc-d6cb61c44f6c', 'learning_event', '019ca92f-b00f-7442-9483-583124f00fee', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2063', '2026-03-01 11:36:40.719787', NULL, NULL),
('019ca92f-b037-714e-b9c0-293c899b9615', 'learning_event', '019ca92f-b037-765b-a32a-38a593229614', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2064', '2026-03-01 11:36:40.759824', NULL, NULL),
('019ca92f-b2b8-7481-8bda-67f6f8f59810', 'learning_event', '019ca92f-af97-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2080', '2026-03-01 11:36:41.400416', NULL, NULL),
('019ca92f-b330-7aff-b740-97d56d14d372', 'learning_event', '019ca92f-af97-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2083', '2026-03-01 11:36:41.520527', NULL, NULL),
('019ca92f-b358-7d93-8c54-d69882fcdd65', 'learning_event', '019ca92f-af97-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2084', '2026-03-01 11:36:41.560564', NULL, NULL),
('019ca92f-b380-717d-afba-6bef7215908b', 'learning_event', '019ca92f-af97-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement"]}', 'replay-2085', '2026-03-01 11:36:41.600601', NULL, NULL),
('019ca92f-b3a8-7685-970c-a9a71f77bae5', 'learning_event', '019ca92f-af97-78c2-bc98-0c8d2b5f009d', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2086', '2026-03-01 11:36:41.640638', NULL, NULL),
('019ca92f-b589-7350-b91f-1842f6009c55', 'learning_event', '019ca92f-b00f-7442-9483-583124f00fee', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2098', '2026-03-01 11:36:42.121082', NULL, NULL),
('019ca92f-b5b1-7531-b451-049a0b7d308f', 'learning_event', '019ca92f-b00f-7442-9483-583124f00fee', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2099', '2026-03-01 11:36:42.161119', NULL, NULL),
('019ca92f-b881-7e6a-bf25-dcd5ce4b16f1', 'decision', '019ca92f-b881-7883-bdbb-7f1539802301', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2117', '2026-03-01 11:36:42.881785', NULL, NULL),
('019ca92f-b8a9-7045-b10f-43061193b715', 'decision', '019ca92f-b8a9-7354-afd1-f4175f5f5e77', 'decision.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-2118', '2026-03-01 11:36:42.921822', NULL, NULL),
('019ca92f-b8a9-758f-9db6-635f8f5a00ad', 'randomized_experiment', '019ca92f-b8a9-7aa4-8a82-b1208d932ddb', 'randomized_experiment.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-2118', '2026-03-01 11:36:42.921822', NULL, NULL),
('019ca92f-ba8a-7eb6-b18a-8be1dd6e98fa', 'randomized_experiment', '019ca92f-ba8a-703a-8114-ffc0beb59ce4', 'randomized_experiment.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"decision": "019ca92f-b881-7883-bdbb-7f1539802301"}', 'replay-2130', '2026-03-01 11:36:43.402266', NULL, NULL),
('019ca92f-bbf2-7806-833d-725974ef7259', 'randomized_experiment', '019ca92f-ba8a-703a-8114-ffc0beb59ce4', 'randomized_experiment.update', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"fields": ["actual_outcome"]}', 'replay-2139', '2026-03-01 11:36:43.762599', NULL, NULL),
('019ca92f-c02b-763e-a8a8-7636a9a14d4b', 'randomized_experiment', '019ca92f-ba8a-703a-8114-ffc0beb59ce4', 'randomized_experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["predicted_outcome", "actual_outcome"]}', 'replay-2166', '2026-03-01 11:36:44.843598', NULL, NULL),
('019ca92f-c07b-7c56-aae0-f5c66310b161', 'decision', '019ca92f-c07b-706e-8fed-f52421dc93f4', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2168', '2026-03-01 11:36:44.923672', NULL, NULL),
('019ca92f-c0a3-7559-80f7-73125c00d7a5', 'experiment', '019ca92f-c0a3-7a73-9e59-deb88d7dd713', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2169', '2026-03-01 11:36:44.963709', NULL, NULL),
('019ca92f-c0f3-7600-a596-79ffe787bcc6', 'experiment', '019ca92f-c0a3-7a73-9e59-deb88d7dd713', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2171', '2026-03-01 11:36:45.043783', NULL, NULL),
('019ca92f-c11b-719e-8114-220f7a2425a6', 'decision', '019ca92f-c11b-736f-b454-538e2cb9b8d6', 'decision.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-2172', '2026-03-01 11:36:45.08382', NULL, NULL),
('019ca92f-c16b-7e95-aef8-aa0b0511147b', 'experiment', '019ca92f-c0a3-7a73-9e59-deb88d7dd713', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"phase": 2, "fields": ["variants"]}', 'replay-2174', '2026-03-01 11:36:45.163894', NULL, NULL),
('019ca92f-c193-735a-a606-d110861283e5', 'decision', '019ca92f-c193-7f53-9c29-356ad2779285', 'decision.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{}', 'replay-2175', '2026-03-01 11:36:45.203931', NULL, NULL),
('019ca92f-c3ec-7721-8600-230d0ec28efd', 'experiment', '019ca92f-c0a3-7a73-9e59-deb88d7dd713', 'experiment.cancel', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2190', '2026-03-01 11:36:45.804486', NULL, NULL),
('019ca92f-c48c-7db4-a794-5b5119dfb1cc', 'author', '019ca92f-b859-719c-a939-abff6cd48f7b', 'author.erase', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2194', '2026-03-01 11:36:45.964634', NULL, NULL),
('019ca92f-c52c-70fe-b488-d4866afe5f5c', 'decision', '019ca92f-c52c-7791-9149-a07c9727cc21', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2198', '2026-03-01 11:36:46.124782', NULL, NULL),
('019ca92f-c554-71e1-a340-b5e71e9dccb0', 'hold', '019ca92f-c554-74c9-badf-9897986461c6', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "AUTHOR"}', 'replay-2199', '2026-03-01 11:36:46.164819', NULL, NULL),
('019ca92f-c5a4-73eb-b4bd-f583ab2a77a3', 'hold', '019ca92f-c5a4-7322-adbe-4003f3b50963', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "POST"}', 'replay-2201', '2026-03-01 11:36:46.244893', NULL, NULL),
('019ca92f-c5cc-76ac-9b0d-81b0e432c4ae', 'hold', '019ca92f-c5cc-7368-a5f4-63af370c8c2d', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "RANGE"}', 'replay-2202', '2026-03-01 11:36:46.28493', NULL, NULL),
('019ca92f-c825-7278-b9a9-ce58b8f7cae2', 'author', '019ca92f-c504-7b44-93bf-47c87a469542', 'author.export', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2217', '2026-03-01 11:36:46.885485', NULL, NULL),
('019ca92f-c8c5-7bd0-8085-e7707d801f21', 'hold', '019ca92f-c554-74c9-badf-9897986461c6', 'hold.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["reason"]}', 'replay-2221', '2026-03-01 11:36:47.045633', NULL, NULL),
('019ca92f-c93d-7272-b50c-9af7663073df', 'hold', '019ca92f-c554-74c9-badf-9897986461c6', 'hold.release', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2224', '2026-03-01 11:36:47.165744', NULL, NULL),
('019ca92f-c9b5-752e-aebd-98c596c1ffa1', 'hold', '019ca92f-c5a4-7322-adbe-4003f3b50963', 'hold.release', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2227', '2026-03-01 11:36:47.285855', NULL, NULL),
('019ca92f-ca2d-750d-926b-27ea9bbfa736', 'hold', '019ca92f-c5cc-7368-a5f4-63af370c8c2d', 'hold.release', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2230', '2026-03-01 11:36:47.405966', NULL, NULL),
('019ca92f-caa6-7a8f-a058-91280ecd3ce4', 'author', '019ca92f-c504-7b44-93bf-47c87a469542', 'author.erase', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2233', '2026-03-01 11:36:47.526077', NULL, NULL),
('019ca92f-cb1e-7ddf-8847-69473b1fdb20', 'export', '019ca92f-cb1e-7755-bb8d-9a908cd55742', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "jsonl", "filters": {}}', 'replay-2236', '2026-03-01 11:36:47.646188', NULL, NULL),
('019ca92f-cb46-7579-b2f2-c9f69bcd23d8', 'export', '019ca92f-cb46-73c6-a1a0-fbfed4b635ad', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "csv", "filters": {}}', 'replay-2237', '2026-03-01 11:36:47.686225', NULL, NULL),
('019ca92f-cb6e-75ff-b75d-fca6c60e0ce0', 'export', '019ca92f-cb6e-77f9-a840-09a6df218104', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "authors", "format": "jsonl", "filters": {}}', 'replay-2238', '2026-03-01 11:36:47.726262', NULL, NULL),
('019ca92f-cb96-7685-94d2-8322155dad6b', 'export', '019ca92f-cb96-7c75-a00e-ae0ca428e2aa', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "authors", "format": "csv", "filters": {}}', 'replay-2239', '2026-03-01 11:36:47.766299', NULL, NULL),
('019ca92f-cbbe-7c8c-85ea-3af1438d4c2d', 'export', '019ca92f-cbbe-7ebf-b40d-14482188dc48', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "decisions", "format": "jsonl", "filters": {}}', 'replay-2240', '2026-03-01 11:36:47.806336', NULL, NULL),
('019ca92f-cbe6-76bb-9943-4f0001952484', 'export', '019ca92f-cbe6-723d-8dbd-afec9b3b9824', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "decisions", "format": "csv", "filters": {}}', 'replay-2241', '2026-03-01 11:36:47.846373', NULL, NULL),
('019ca92f-cc0e-7f6f-8b3a-98043c67df1e', 'export', '019ca92f-cc0e-7fb9-8502-7bc753ecce73', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "replies", "format": "jsonl", "filters": {}}', 'replay-2242', '2026-03-01 11:36:47.88641', NULL, NULL),
('019ca92f-cc36-73cc-8b25-b80170487ba9', 'export', '019ca92f-cc36-775e-892c-a6db26941199', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "replies", "format": "csv", "filters": {}}', 'replay-2243', '2026-03-01 11:36:47.926447', NULL, NULL),
('019ca92f-cc5e-7574-b070-53818855c401', 'export', '019ca92f-cc5e-79b4-ba16-1cf362ad3081', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "escalations", "format": "jsonl", "filters": {}}', 'replay-2244', '2026-03-01 11:36:47.966484', NULL, NULL),
('019ca92f-cc86-7940-98dd-3481bb96df8f', 'export', '019ca92f-cc86-7802-b3ac-e56fedd73f55', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "escalations", "format": "csv", "filters": {}}', 'replay-2245', '2026-03-01 11:36:48.006521', NULL, NULL),
('019ca92f-ccae-7782-bca0-aed406c1d9c7', 'export', '019ca92f-ccae-72ec-b360-efc30440a444', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "notes", "format": "jsonl", "filters": {}}', 'replay-2246', '2026-03-01 11:36:48.046558', NULL, NULL),
('019ca92f-ccd6-7b05-aabb-69549fab7f02', 'export', '019ca92f-ccd6-71ff-b3a4-228592e74b4a', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "notes", "format": "csv", "filters": {}}', 'replay-2247', '2026-03-01 11:36:48.086595', NULL, NULL),
('019ca92f-ccfe-74f9-8921-cc5979a6bcef', 'export', '019ca92f-ccfe-7591-b9b7-11c3cfd0290f', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "do-not-contact", "format": "jsonl", "filters": {}}', 'replay-2248', '2026-03-01 11:36:48.126632', NULL, NULL),
('019ca92f-cd26-71c4-9581-4c0777c49aec', 'export', '019ca92f-cd26-7f26-b763-d6a0dccda80f', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "do-not-contact", "format": "csv", "filters": {}}', 'replay-2249', '2026-03-01 11:36:48.166669', NULL, NULL),
('019ca92f-cd4e-7b13-9371-309a009957e7', 'export', '019ca92f-cd4e-7100-8604-a8658b8c6b23', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "competitors", "format": "jsonl", "filters": {}}', 'replay-2250', '2026-03-01 11:36:48.206706', NULL, NULL),
('019ca92f-cd76-7f40-8874-c2c13b6e9c56', 'export', '019ca92f-cd76-7975-919a-06056e0d3731', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "competitors", "format": "csv", "filters": {}}', 'replay-2251', '2026-03-01 11:36:48.246743', NULL, NULL),
('019ca92f-cd9e-7aa6-a60b-6729cd2748f3', 'export', '019ca92f-cd9e-7aa6-8a73-84adec9f361d', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "mentions", "format": "jsonl", "filters": {}}', 'replay-2252', '2026-03-01 11:36:48.28678', NULL, NULL),
('019ca92f-cdc6-7e78-be50-c89345922760', 'export', '019ca92f-cdc6-7c4d-addc-a22dd98dc61c', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "mentions", "format": "csv", "filters": {}}', 'replay-2253', '2026-03-01 11:36:48.326817', NULL, NULL),
('019ca92f-cdee-7040-a1ae-4028e305b797', 'export', '019ca92f-cdee-7593-8199-ecf3da1711fa', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "champions", "format": "jsonl", "filters": {}}', 'replay-2254', '2026-03-01 11:36:48.366854', NULL, NULL),
('019ca92f-ce16-78b1-9b38-eed949efb5fd', 'export', '019ca92f-ce16-7569-9d70-f097b4db60ca', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "champions", "format": "csv", "filters": {}}', 'replay-2255', '2026-03-01 11:36:48.406891', NULL, NULL),
('019ca92f-ce3e-7373-97b7-a0d010e334f5', 'export', '019ca92f-ce3e-788d-ab6f-f91c0319fb11', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "kpi-metrics", "format": "jsonl", "filters": {}}', 'replay-2256', '2026-03-01 11:36:48.446928', NULL, NULL),
('019ca92f-ce66-7bac-89fa-5b7f7542e628', 'export', '019ca92f-ce66-7f15-9d3c-46f460c4f12e', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "kpi-metrics", "format": "csv", "filters": {}}', 'replay-2257', '2026-03-01 11:36:48.486965', NULL, NULL),
('019ca92f-ce8f-734c-9e0d-a05974e68972', 'export', '019ca92f-ce8f-774f-abdb-367f606e86a6', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "experiments", "format": "jsonl", "filters": {}}', 'replay-2258', '2026-03-01 11:36:48.527002', NULL, NULL),
('019ca92f-ceb7-7226-8fd7-03cea431ed45', 'export', '019ca92f-ceb7-7b70-bcef-ae2fcbb47bd5', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "experiments", "format": "csv", "filters": {}}', 'replay-2259', '2026-03-01 11:36:48.567039', NULL, NULL),
('019ca92f-cedf-792f-b1ac-946b8f403cb6', 'export', '019ca92f-cedf-7ff8-ae22-66a370407c4f', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "weights", "format": "jsonl", "filters": {}}', 'replay-2260', '2026-03-01 11:36:48.607076', NULL, NULL),
('019ca92f-cf07-7b69-9403-7312e8ea79b5', 'export', '019ca92f-cf07-79ea-ab4f-d488895eea58', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "weights", "format": "csv", "filters": {}}', 'replay-2261', '2026-03-01 11:36:48.647113', NULL, NULL),
('019ca92f-cf2f-7f62-a788-5dd013c311cf', 'export', '019ca92f-cf2f-7ca7-80a8-240ee76ab08e', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "adjustments", "format": "jsonl", "filters": {}}', 'replay-2262', '2026-03-01 11:36:48.68715', NULL, NULL),
('019ca92f-cf57-7e3f-9052-cd93d7bb349f', 'export', '019ca92f-cf57-7acc-9fcf-873f3bf01cc4', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "adjustments", "format": "csv", "filters": {}}', 'replay-2263', '2026-03-01 11:36:48.727187', NULL, NULL),
('019ca92f-cf7f-7c82-9398-a56b055a13f3', 'export', '019ca92f-cf7f-7c42-a468-2aef4c38f7ec', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "learning-events", "format": "jsonl", "filters": {}}', 'replay-2264', '2026-03-01 11:36:48.767224', NULL, NULL),
('019ca92f-cfa7-7fbd-92e5-6a5a3041b305', 'export', '019ca92f-cfa7-7d40-adf7-f39715ed732c', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "learning-events", "format": "csv", "filters": {}}', 'replay-2265', '2026-03-01 11:36:48.807261', NULL, NULL),
('019ca92f-cfcf-756c-b50c-b3514019aa08', 'export', '019ca92f-cfcf-7c8c-b4a3-666d6f09df9f', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "randomized-experiments", "format": "jsonl", "filters": {}}', 'replay-2266', '2026-03-01 11:36:48.847298', NULL, NULL),
('019ca92f-cff7-713a-a971-b8905a7c6262', 'export', '019ca92f-cff7-7a62-a2f5-482369881da6', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "randomized-experiments", "format": "csv", "filters": {}}', 'replay-2267', '2026-03-01 11:36:48.887335', NULL, NULL),
('019ca92f-d01f-7e6b-a024-7b74bab59d30', 'export', '019ca92f-d01f-77a3-8044-f2d082bc08ff', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "archetypes", "format": "jsonl", "filters": {}}', 'replay-2268', '2026-03-01 11:36:48.927372', NULL, NULL),
('019ca92f-d047-71f5-9b43-b6ca68215597', 'export', '019ca92f-d047-76a5-a179-15c885e4e8db', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "archetypes", "format": "csv", "filters": {}}', 'replay-2269', '2026-03-01 11:36:48.967409', NULL, NULL),
('019ca92f-d06f-7351-9bfb-a898f3365531', 'export', '019ca92f-d06f-7764-b61f-df17af8d7f04', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "power-tiers", "format": "jsonl", "filters": {}}', 'replay-2270', '2026-03-01 11:36:49.007446', NULL, NULL),
('019ca92f-d097-77ea-8f77-1bf4e2198ef4', 'export', '019ca92f-d097-724f-b2c4-cb91b59d6f29', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "power-tiers", "format": "csv", "filters": {}}', 'replay-2271', '2026-03-01 11:36:49.047483', NULL, NULL),
('019ca92f-d0bf-710a-a3b2-18a5049c5d09', 'export', '019ca92f-d0bf-79ea-929d-3e26d8356109', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "competitor-categories", "format": "jsonl", "filters": {}}', 'replay-2272', '2026-03-01 11:36:49.08752', NULL, NULL),
('019ca92f-d0e7-7173-8b3c-f5ad499d45ba', 'export', '019ca92f-d0e7-71b9-a04c-cca546cde86b', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "competitor-categories", "format": "csv", "filters": {}}', 'replay-2273', '2026-03-01 11:36:49.127557', NULL, NULL),
('019ca92f-d10f-759e-93c3-3b712770aa28', 'export', '019ca92f-d10f-775d-9047-ad1c12ab76d2', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "kpi-types", "format": "jsonl", "filters": {}}', 'replay-2274', '2026-03-01 11:36:49.167594', NULL, NULL),
('019ca92f-d137-7326-b844-dd43c7c80431', 'export', '019ca92f-d137-76a5-9d6d-cf9440456985', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "kpi-types", "format": "csv", "filters": {}}', 'replay-2275', '2026-03-01 11:36:49.207631', NULL, NULL),
('019ca92f-d15f-7c70-a447-4c896084845a', 'export', '019ca92f-d15f-7e8d-973d-2fee934cf318', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "escalation-reasons", "format": "jsonl", "filters": {}}', 'replay-2276', '2026-03-01 11:36:49.247668', NULL, NULL),
('019ca92f-d187-70a2-9d3e-e06802913038', 'export', '019ca92f-d187-7cc0-b291-89f95d8688ca', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "escalation-reasons", "format": "csv", "filters": {}}', 'replay-2277', '2026-03-01 11:36:49.287705', NULL, NULL),
('019ca92f-d1af-79d6-b7b2-d47ff65f1b5a', 'export', '019ca92f-d1af-7b3b-b112-73fb9f2fc945', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "champion-tiers", "format": "jsonl", "filters": {}}', 'replay-2278', '2026-03-01 11:36:49.327742', NULL, NULL),
('019ca92f-d1d7-73d9-9b6c-4d5909e034de', 'export', '019ca92f-d1d7-73b3-8a85-2880e3711e0b', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "champion-tiers", "format": "csv", "filters": {}}', 'replay-2279', '2026-03-01 11:36:49.367779', NULL, NULL),
('019ca92f-d1ff-75dc-9895-049b13609cdb', 'export', '019ca92f-d1ff-758b-9de5-3cd818564702', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "jsonl", "filters": {"platform": "REDDIT"}}', 'replay-2280', '2026-03-01 11:36:49.407816', NULL, NULL),
('019ca92f-d227-7b77-bb39-03f123e3a98e', 'export', '019ca92f-d227-7dc3-b114-644960cc396a', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "posts", "format": "jsonl", "filters": {"state": "removed"}}', 'replay-2281', '2026-03-01 11:36:49.447853', NULL, NULL),
('019ca92f-d24f-7c00-b467-646ef159c3f9', 'export', '019ca92f-d24f-7a0c-8ac3-e5bcbd3f1f47', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "authors", "format": "jsonl", "filters": {"handle": "…"}}', 'replay-2282', '2026-03-01 11:36:49.48789', NULL, NULL),
('019ca92f-d277-75dd-9f79-db8133fbc504', 'export', '019ca92f-d277-7ac4-ae39-fe587e34258a', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "decisions", "format": "jsonl", "filters": {"mode": "HELPFUL"}}', 'replay-2283', '2026-03-01 11:36:49.527927', NULL, NULL),
('019ca92f-d29f-7c21-b8ee-7391b0917724', 'export', '019ca92f-d29f-7986-8312-89b65e6bf01d', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "replies", "format": "jsonl", "filters": {"approval_status": "POSTED"}}', 'replay-2284', '2026-03-01 11:36:49.567964', NULL, NULL),
('019ca92f-d2c8-7197-81ad-9e51fd7998b1', 'export', '019ca92f-d2c8-7b0f-b7a7-68aa585f09a5', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "escalations", "format": "jsonl", "filters": {"overdue": "true"}}', 'replay-2285', '2026-03-01 11:36:49.608001', NULL, NULL),
('019ca92f-d2f0-7409-bfb9-144d7c879023', 'export', '019ca92f-d2f0-712e-ad59-53c8453e01c2', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "notes", "format": "jsonl", "filters": {"post_id": "019cc111-0000-7000-8000-000000000000"}}', 'replay-2286', '2026-03-01 11:36:49.648038', NULL, NULL),
('019ca92f-d318-70ed-a0f5-2a8ac2d784ec', 'export', '019ca92f-d318-7bf1-955b-8119a42b5865', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "kpi-metrics", "format": "jsonl", "filters": {"from": "2026-02-18"}}', 'replay-2287', '2026-03-01 11:36:49.688075', NULL, NULL),
('019ca92f-d340-7d7f-9bef-4119f6d1814f', 'export', '019ca92f-d340-7144-8ab6-bc12e9868a0e', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "kpi-types", "format": "jsonl", "filters": {"is_active": "false"}}', 'replay-2288', '2026-03-01 11:36:49.728112', NULL, NULL),
('019ca92f-d368-70bb-8338-e513df6bc386', 'export', '019ca92f-d368-7f64-845f-98b3f2cbc742', 'export.create', '019ca8da-6add-748e-86b2-26d93c5ba400', '{"list": "holds", "format": "jsonl", "filters": {}}', 'replay-2289', '2026-03-01 11:36:49.768149', NULL, NULL),
('019ca92f-d390-7226-a695-2de05a3c1a38', 'export', '019ca92f-d390-7009-8e4a-1f39ade446eb', 'export.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"list": "holds", "format": "jsonl", "filters": {}}', 'replay-2290', '2026-03-01 11:36:49.808186', NULL, NULL),
('019ca92f-e153-7237-aa1e-5bb18c32ef04', 'event', '019ca92f-e153-765c-ba23-114cc2496309', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2378', '2026-03-01 11:36:53.331442', NULL, NULL),
('019ca92f-e17b-7ed4-b98c-5b51573f8c52', 'lesson', '019ca92f-e17b-7d4e-a3fe-c170d0b7758e', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca92f-e153-765c-ba23-114cc2496309"}', 'replay-2379', '2026-03-01 11:36:53.371479', NULL, NULL),
('019ca92f-e1a3-7976-a820-b2b4309c5d2e', 'quiz', '019ca8a1-723b-753d-91e3-1f37a9d42225', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-2380', '2026-03-01 11:36:53.411516', NULL, NULL),
('019ca92f-e1cb-7df8-9ff1-99fc685d39cc', 'hold', '019ca92f-e1cb-7345-ac74-ab28116b7dcc', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "RANGE"}', 'replay-2381', '2026-03-01 11:36:53.451553', NULL, NULL),
('019ca92f-e1f3-7ea9-86e7-1f22d03e63fd', 'account', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'account.erase', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '{}', 'replay-2382', '2026-03-01 11:36:53.49159', NULL, NULL),
('019ca92f-e26b-784d-8566-17190b10afdf', 'account', '019ca92f-e21b-780e-beb1-0c26eff0d05a', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["status"]}', 'replay-2385', '2026-03-01 11:36:53.611701', NULL, NULL),
('019ca92f-e383-7c16-b8dd-80a65ced2d59', 'account', '019ca92f-e383-7ec1-8659-c86c1a46c009', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-2392', '2026-03-01 11:36:53.89196', NULL, NULL);
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
('019ca8b1-093e-7c9e-8696-a44217d43105', 'TWITTER', 'a', 'handle_a', '', '77', 'false', 'false', NULL, '[]', '0.5', '[{"fields": [{"new": 77, "old": 0, "field": "follower_count"}], "observed_at": "2026-02-01T09:00:00Z"}]', '2026-02-01 09:00:00', '2026-02-01 08:00:00', '2026-02-01 09:00:00', '2', '2026-03-01 09:18:20.478902', '2026-03-01 09:18:20.63905'),
('019ca8b1-0a2f-703c-b611-825e6ddfbbd7', 'REDDIT', 'b', 'handle_b', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:22:00', '2026-02-01 08:04:00', '2026-02-01 08:22:00', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-70ec-abc3-01ad288f2ab7', 'THREADS', 'a', 'handle_a', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:24:00', '2026-02-01 08:06:00', '2026-02-01 08:24:00', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7233-9871-0a97977e195d', 'REDDIT', 'a', 'handle_a', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:21:00', '2026-02-01 08:03:00', '2026-02-01 08:21:00', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7266-8015-ecd6bab9cf9f', 'THREADS', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:26:00', '2026-02-01 08:08:00', '2026-02-01 08:26:00', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7317-b8db-531ae1cf6968', 'THREADS', 'b', 'handle_b', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:25:00', '2026-02-01 08:07:00', '2026-02-01 08:25:00', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-74e1-a89b-57217d4c2dbe', 'REDDIT', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:23:00', '2026-02-01 08:05:00', '2026-02-01 08:23:00', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7ded-8cda-20d24f1fb62f', 'TWITTER', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:29:00', '2026-02-01 08:02:00', '2026-02-01 08:29:00', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8da-6b2d-7069-a1fc-f0d0e05d0d25', 'TWITTER', 'of-ask1', 'ask1', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 09:00:00', '2026-03-01 08:00:00', '2026-03-01 09:00:00', '1', '2026-03-01 10:03:32.525414', '2026-03-01 10:03:32.525414'),
('019ca8da-75cf-742b-86be-85d625057030', 'TWITTER', 'of-ask3', 'ask3', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:35.24793', '2026-03-01 10:03:35.24793'),
('019ca8da-7c61-7ee5-aef1-c144f774030f', 'TWITTER', 'of-ask4', 'ask4', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:36.929484', '2026-03-01 10:03:36.929484'),
('019ca8da-7d51-76ae-8eee-47e6aea0a77e', 'TWITTER', 'of-ask5', 'ask5', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:37.169706', '2026-03-01 10:03:37.169706'),
('019ca8da-7eba-7858-8ca8-734531c11722', 'TWITTER', 'of-ask6', 'ask6', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:37.530039', '2026-03-01 10:03:37.530039'),
('019ca8da-813a-7881-9c09-27768b4b0e65', 'TWITTER', 'of-ask7', 'ask7', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:38.170631', '2026-03-01 10:03:38.170631'),
('019ca8f6-e8cc-7c35-b45b-27a5e2d4688f', 'TWITTER', 'of-ask8', 'ask8', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:39.692037', '2026-03-01 10:34:39.692037'),
('019ca8f6-e9bc-7a4b-8260-2547c907e86a', 'TWITTER', 'of-ask9', 'ask9', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:39.932259', '2026-03-01 10:34:39.932259'),
('019ca8f6-eaac-7ccb-b741-011db2fc0db3', 'TWITTER', 'of-ask10', 'ask10', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:40.172481', '2026-03-01 10:34:40.172481'),
('019ca8f7-6875-784c-a6be-106c4c6d04ae', 'TWITTER', 'of-ask11', 'ask11', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:12.373591', '2026-03-01 10:35:12.373591'),
('019ca8f7-6b46-7dee-9e20-5793aaa3dfb4', 'TWITTER', 'of-ask2', 'ask2', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:13.094257', '2026-03-01 10:35:13.094257'),
('019ca8f7-7227-7912-aec3-4e38af85bf93', 'TWITTER', 'of-ask12', 'ask12', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:14.855885', '2026-03-01 10:35:14.855885'),
('019ca92f-63bd-7ad9-a52b-c381abd318f6', 'TWITTER', 'of-ask13', 'ask13', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:21.181731', '2026-03-01 11:36:21.181731'),
('019ca92f-7389-78cc-b8ed-f97b79af88e6', 'TWITTER', 'of-ask14', 'ask14', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:25.225468', '2026-03-01 11:36:25.225468'),
('019ca92f-73d9-71a0-90cd-8eecdcb44dce', 'TWITTER', 'of-ask15', 'ask15', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:25.305542', '2026-03-01 11:36:25.305542'),
('019ca92f-7fe4-7597-8e5c-ad9be05f86fa', 'TWITTER', 'of-ask17', 'ask17', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:28.388391', '2026-03-01 11:36:28.388391'),
('019ca92f-8355-7963-8906-7a4c4fee8d6f', 'TWITTER', 'of-ask18', 'ask18', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:29.269205', '2026-03-01 11:36:29.269205'),
('019ca92f-83cd-75f3-b31f-dba5b4cb7ba8', 'TWITTER', 'of-ask19', 'ask19', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:29.389316', '2026-03-01 11:36:29.389316'),
('019ca92f-c053-7f42-bd60-7abd8ddbd448', 'TWITTER', 'of-learn2', 'learn2', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:44.883635', '2026-03-01 11:36:44.883635');
INSERT INTO "champion_tiers" (id, name, description, is_active, min_engagement, benefits, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000018', 'SILVER', 'Helps often.', 'true', '20', 'Samples before others.', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-048d-7633-bade-ee313504a2bf', 'GOLD', '', 'true', '100', 'A say.', '1', '2026-03-01 09:18:19.277792', '2026-03-01 09:18:19.277792'),
('019ca92f-7f44-7b40-95df-ec29405e51e5', 'BRONZE', '', 'true', '5', 'A badge.', '1', '2026-03-01 11:36:28.228243', '2026-03-01 11:36:28.228243'),
('019ca92f-7f6c-7e93-8f52-4764a78c9644', 'OLD', '', 'false', '200', 'None.', '1', '2026-03-01 11:36:28.26828', '2026-03-01 11:36:28.26828');
INSERT INTO "community_champions" (id, author_id, tier_id, engagement_count, dm_sent_at, dm_response, sample_sent, converted, advocate_status, version, created_at, updated_at) VALUES
('019b8d62-7a80-701f-8000-000000000000', '019b8d62-7a80-7015-8000-000000000000', '019ca8b1-048d-7633-bade-ee313504a2bf', '120', '2026-01-05 12:49:00', 'Gladly! Where do I sign?', 'true', 'false', 'speaks at meetings', '1', '2026-01-05 12:50:00', '2026-01-05 12:50:00'),
('019b8d62-7a80-701f-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019b8d62-7a80-7014-8000-000000000018', '25', NULL, NULL, 'false', 'false', NULL, '1', '2026-01-05 12:51:00', '2026-01-05 12:51:00'),
('019ca92f-8034-79ee-ad17-9a0f74358816', '019ca92f-7fe4-7597-8e5c-ad9be05f86fa', '019ca8b1-048d-7633-bade-ee313504a2bf', '250', NULL, NULL, 'false', 'false', NULL, '1', '2026-03-01 11:36:28.468465', '2026-03-01 11:36:28.468465'),
('019ca92f-83a5-7f87-a14d-f6fa59006b97', '019ca92f-8355-7963-8906-7a4c4fee8d6f', '019ca8b1-048d-7633-bade-ee313504a2bf', '0', '2026-02-01 09:00:00', 'Gladly.🌱', 'true', 'true', 'speaks', '1', '2026-03-01 11:36:29.349279', '2026-03-01 11:36:29.349279');
INSERT INTO "competitive_mentions" (id, post_id, competitor_id, sentiment, satisfaction, opportunity_score, replied, version, created_at, updated_at) VALUES
('019b8d62-7a80-701e-8000-000000000000', '019b8d62-7a80-7016-8000-000000000000', '019b8d62-7a80-701d-8000-000000000000', '-0.5', '0.25', '0.75', 'false', '1', '2026-01-05 12:40:00', '2026-01-05 12:40:00'),
('019b8d62-7a80-701e-8000-000000000001', '019b8d62-7a80-7016-8000-000000000001', '019b8d62-7a80-701d-8000-000000000001', '0.25', NULL, NULL, 'true', '1', '2026-01-05 12:41:00', '2026-01-05 12:41:00'),
('019ca92f-7429-7428-a1a2-5ea671f7448d', '019ca92f-7389-786e-b895-3782289b5072', '019ca92f-6b17-7a9a-b2f9-f4ea66084f38', '0.1', '0.5', '0.7', 'true', '3', '2026-03-01 11:36:25.385616', '2026-03-01 11:36:27.107207'),
('019ca92f-7479-7815-abfd-b66a835ce75d', '019ca92f-7389-786e-b895-3782289b5072', '019ca92f-6b17-7a9a-b2f9-f4ea66084f38', '0.2', NULL, NULL, 'false', '1', '2026-03-01 11:36:25.46569', '2026-03-01 11:36:25.46569'),
('019ca92f-74a1-7fee-a608-c19d4681712b', '019ca92f-73d9-7a72-bc81-7c2baa3d19e4', '019ca92f-6b17-7a9a-b2f9-f4ea66084f38', '-0.3', NULL, NULL, 'false', '1', '2026-03-01 11:36:25.505727', '2026-03-01 11:36:25.505727');
INSERT INTO "competitor_categories" (id, name, description, is_active, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000d', 'HABIT', 'What people do without any product.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-039d-74ba-a8ab-ba767fac2119', 'DIRECT', '', 'false', '1', '2026-03-01 09:18:19.03757', '2026-03-01 09:18:19.03757'),
('019ca92f-6aef-7ea4-9e45-81fa8e166eae', 'INDIRECT', '', 'false', '2', '2026-03-01 11:36:23.023433', '2026-03-01 11:36:25.105357');
INSERT INTO "competitors" (id, name, category_id, primary_mechanism, price_point, brand_keywords, version, created_at, updated_at) VALUES
('019b8d62-7a80-701d-8000-000000000000', 'Sprout & Sons', '019ca8b1-039d-74ba-a8ab-ba767fac2119', 'Sensors that send to a cloud.', '9 a month', '["sprout", "sprout and sons"]', '1', '2026-01-05 12:30:00', '2026-01-05 12:30:00'),
('019b8d62-7a80-701d-8000-000000000001', 'The Moon Almanac', NULL, '', '', '["almanac"]', '1', '2026-01-05 12:31:00', '2026-01-05 12:31:00'),
('019ca92f-6b17-7a9a-b2f9-f4ea66084f38', 'Acme', '019ca92f-6aef-7ea4-9e45-81fa8e166eae', '', 'from 15 €', '["acme"]', '4', '2026-03-01 11:36:23.06347', '2026-03-01 11:36:25.185431'),
('019ca92f-6b67-7dde-8f64-0072ab4b3127', 'acme', NULL, '', '', '[]', '1', '2026-03-01 11:36:23.143544', '2026-03-01 11:36:23.143544');
INSERT INTO "decisions" (id, post_id, sss_score, ars_score, evs_score, trs_score, composite_score, mode, archetype_id, safety_flags, signals_json, temporal_context, competitor_detected, is_power_user, experiment_variant, is_randomized_experiment, predicted_mode, weights_id, weights_version, decided_by, created_at, experiment_id) VALUES
('019b8d62-7a80-7017-8000-000000000000', '019b8d62-7a80-7016-8000-000000000000', '0.5', '0.4', '0.9', '0.8', '0.65', 'HELPFUL', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:00:00', NULL),
('019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7016-8000-000000000001', '0.6', '0.4', '0.8', '0.8', '0.65', 'HELPFUL', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:01:00', NULL),
('019b8d62-7a80-7017-8000-000000000002', '019b8d62-7a80-7016-8000-000000000002', '0.7', '0.4', '0.7', '0.8', '0.65', 'HELPFUL', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:02:00', NULL),
('019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7016-8000-000000000003', '0.8', '0.4', '0.6000000000000001', '0.8', '0.6500000000000001', 'ENGAGEMENT', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'true', 'HELPFUL', '019ca8da-6383-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:03:00', NULL),
('019b8d62-7a80-7017-8000-000000000004', '019b8d62-7a80-7016-8000-000000000004', '0.9', '0.4', '0.5', '0.8', '0.65', 'HELPFUL', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', NULL, '2026-01-05 10:04:00', NULL),
('019ca8da-6383-74ac-b119-a4cd8668bb09', '019ca8b1-0a2f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:30.563601', NULL),
('019ca8da-63fb-72c2-ac7b-9eeff329f32e', '019ca8b1-0a2f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.9', 'DISENGAGED', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', '{"medical": false}', '{"question": true}', '{"season": "spring"}', 'false', 'false', NULL, 'false', NULL, '019ca8da-63d3-7c49-ab55-d64f0ac930a4', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:30.683712', NULL),
('019ca8da-64c3-7d8e-b98a-0a51bb3a700e', '019ca8b1-0a2f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.6333333333333332', 'DISENGAGED', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', '{"medical": false}', '{"question": true}', '{"season": "spring"}', 'false', 'false', NULL, 'false', NULL, '019ca8da-63d3-7c49-ab55-d64f0ac930a4', '2', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:30.883897', NULL),
('019ca8da-6513-79fa-82e2-ac4186ca9d1b', '019ca8b1-0a2f-7a7b-924f-3beb750700ca', '0.9', '0.7', '0.5', '0.8', '0.9', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-63d3-7c49-ab55-d64f0ac930a4', '3', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:30.963971', NULL),
('019ca8da-6b55-7eba-b4dd-af636e79219f', '019ca8da-6b2d-7496-9e64-70cc21ff1284', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:32.565451', NULL),
('019ca8da-75f7-7a9b-a695-cd84dc0b1615', '019ca8da-75cf-7044-a9e4-55a6455265c7', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:35.287967', NULL),
('019ca8da-7c89-7c6f-be56-5f076579ed6a', '019ca8da-7c61-7245-a191-6263b39740bc', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:36.969521', NULL),
('019ca8da-7d79-755c-ba18-6e1e666b1c10', '019ca8da-7d51-79fd-8b2e-47116cad5a66', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:37.209743', NULL),
('019ca8da-7ee2-7ebc-a21d-3bda2e65bafb', '019ca8da-7eba-7bfa-b250-ee9c580d470a', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:37.570076', NULL),
('019ca8da-8162-70ab-a231-fe631405c041', '019ca8da-813a-7b27-a686-8f965e61884e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:38.210668', NULL),
('019ca8f6-e8f4-71b5-ba5f-b16389d54266', '019ca8f6-e8cc-77d7-b908-1d6eea043074', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:39.732074', NULL),
('019ca8f6-e9e4-7aa8-b81c-f7021c2e9a92', '019ca8f6-e9bc-705e-b565-ea53edc25a84', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:39.972296', NULL),
('019ca8f6-ead4-7156-9177-8775b3888920', '019ca8f6-eaac-77eb-890b-96b303bb3455', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:40.212518', NULL),
('019ca8f7-689d-7fb1-a991-937565f10a9d', '019ca8f7-6875-758c-b11e-6db9e334b602', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:12.413628', NULL),
('019ca8f7-6b6e-7a78-b606-61150f933233', '019ca8f7-6b46-7296-8642-ab18e737667b', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:13.134294', NULL),
('019ca8f7-724f-744e-a9e0-7b72a362ec50', '019ca8f7-7227-7f30-9256-63d17a726247', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:14.895922', NULL),
('019ca92f-63e5-74df-a934-e44b73553406', '019ca92f-63bd-7344-b96a-81a47e7d2ec2', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:21.221768', NULL),
('019ca92f-73b1-7c9c-bfe2-30a494c84373', '019ca92f-7389-786e-b895-3782289b5072', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:25.265505', NULL),
('019ca92f-7401-72c9-9c0f-66414d25beaa', '019ca92f-73d9-7a72-bc81-7c2baa3d19e4', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:25.345579', NULL),
('019ca92f-800c-772d-acd4-1e339d8ad512', '019ca92f-7fe4-7f8d-8353-9ec887a7889f', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:28.428428', NULL),
('019ca92f-837d-7550-97cb-52ce1f1bc7c7', '019ca92f-8355-784a-aa48-0ba5a3dcf0eb', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:29.309242', NULL),
('019ca92f-83f5-7681-85a3-1b21be27e65c', '019ca92f-83cd-77e3-96ac-ae0cb510271c', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:29.429353', NULL),
('019ca92f-c07b-706e-8fed-f52421dc93f4', '019ca92f-c053-727f-bdf2-999abb138e5e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:44.923672', NULL),
('019ca92f-c11b-736f-b454-538e2cb9b8d6', '019ca92f-c053-727f-bdf2-999abb138e5e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', 'a', 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 11:36:45.08382', '019ca92f-c0a3-7a73-9e59-deb88d7dd713'),
('019ca92f-c193-7f53-9c29-356ad2779285', '019ca92f-c053-727f-bdf2-999abb138e5e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', 'c', 'false', NULL, '019ca8da-6383-795e-aed1-72e02d769372', '1', '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 11:36:45.203931', '019ca92f-c0a3-7a73-9e59-deb88d7dd713');
INSERT INTO "do_not_contact" (id, author_id, reason, ends_at, added_by, version, created_at, updated_at) VALUES
('019b8d62-7a80-701c-8000-000000000000', '019b8d62-7a80-7015-8000-000000000004', 'Asked us to wait.', '2026-01-06 09:00:00', '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 12:21:00', '2026-01-05 12:21:00'),
('019ca8da-8202-70ef-81f2-16b039d3153c', '019ca8da-813a-7881-9c09-27768b4b0e65', 'A colleague.', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', '2026-03-01 10:03:38.370816', '2026-03-01 10:34:39.611963');
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
('019ca8b1-043d-767c-a9cc-68b1bfca5a5e', 'SAFETY', '', 'true', 'URGENT', '1', '2026-03-01 09:18:19.197718', '2026-03-01 09:18:19.197718'),
('019ca8f6-e8a4-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', '', 'true', 'MEDIUM', '1', '2026-03-01 10:34:39.652', '2026-03-01 10:34:39.652'),
('019ca8f7-7340-7651-b6c2-152c7de770d3', 'OLD', '', 'false', 'LOW', '1', '2026-03-01 10:35:15.136144', '2026-03-01 10:35:15.136144');
INSERT INTO "escalations" (id, post_id, decision_id, reply_id, reason_id, origin, description, priority, sort_key, status, is_open, assigned_to, opened_by, resolved_by, resolution_notes, due_at, resolved_at, version, created_at, updated_at) VALUES
('019b8d62-7a80-701a-8000-000000000000', NULL, '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7019-8000-000000000005', '019ca8f6-e8a4-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'Nobody said what came of sending this reply.', 'HIGH', '2001767614100000000', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-01-05 15:55:00', NULL, '1', '2026-01-05 11:55:00', '2026-01-05 11:55:00'),
('019ca8b3-73da-74c2-a215-bb02739571fb', '019ca8b1-0a2f-7a26-885e-b2f3dd822df6', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', '2001772356858842010', 'RESOLVED', 'false', '019ca8da-6add-748e-86b2-26d93c5ba400', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 13:20:58.84201', '2026-03-01 11:36:21.86236', '3', '2026-03-01 09:20:58.84201', '2026-03-01 11:36:21.86236'),
('019ca8b3-73da-7882-96f2-a92552ef3a8c', '019ca8b1-0a2f-746b-80b1-298184eddcb8', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', '2001772356858842010', 'RESOLVED', 'false', '019ca8da-6add-748e-86b2-26d93c5ba400', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 13:20:58.84201', '2026-03-01 11:36:21.86236', '3', '2026-03-01 09:20:58.84201', '2026-03-01 11:36:21.86236'),
('019ca8da-6333-7303-9099-0ced033b3f5a', '019ca8b3-74f2-77ef-85e5-5ad2c926c010', NULL, NULL, NULL, 'POST_PARKED', 'no answer', 'HIGH', '2001772359410483527', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-01 14:03:30.483527', NULL, '1', '2026-03-01 10:03:30.483527', '2026-03-01 10:03:30.483527'),
('019ca8f7-675d-7fee-a147-c685f5909c23', NULL, '019ca8f6-e8f4-71b5-ba5f-b16389d54266', '019ca8f6-e91c-76be-b0f9-ea24d7d75c49', '019ca8f6-e8a4-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361312093332', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:12.093332', NULL, '1', '2026-03-01 10:35:12.093332', '2026-03-01 10:35:12.093332'),
('019ca8f7-6785-7ba1-956c-ba9c5db4451a', NULL, '019ca8f6-e9e4-7aa8-b81c-f7021c2e9a92', '019ca8f6-ea0c-7908-9e49-bd4f62b806df', '019ca8f6-e8a4-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361312133369', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:12.133369', NULL, '1', '2026-03-01 10:35:12.133369', '2026-03-01 10:35:12.133369'),
('019ca8f7-6785-7c08-9ee4-73901c234709', NULL, '019ca8f6-ead4-7156-9177-8775b3888920', '019ca8f6-eafc-7d74-9f86-9df1d01f0cfd', '019ca8f6-e8a4-7971-b38b-fce05233da6e', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361312133369', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:12.133369', NULL, '1', '2026-03-01 10:35:12.133369', '2026-03-01 10:35:12.133369'),
('019ca8f7-729f-7456-ab47-cfa382f13360', '019ca8f7-7227-7f30-9256-63d17a726247', NULL, NULL, '019ca8b1-043d-767c-a9cc-68b1bfca5a5e', 'PERSON', 'It was about a fence.', 'URGENT', '1001772361314975996', 'RESOLVED', 'false', '019ca8da-6add-748e-86b2-26d93c5ba400', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 11:35:14.975996', '2026-03-01 11:36:21.86236', '9', '2026-03-01 10:35:14.975996', '2026-03-01 11:36:21.86236'),
('019ca8f7-72f0-7a86-9ba4-2c09838c09bc', '019ca8f7-7227-7f30-9256-63d17a726247', '019ca8f7-724f-744e-a9e0-7b72a362ec50', '019ca8f7-7277-72a3-9f3e-5ce2ff917e5b', '019ca8b1-043d-767c-a9cc-68b1bfca5a5e', 'PERSON', '', 'LOW', '4001772361315056070', 'OPEN', 'true', '019ca8da-6add-748e-86b2-26d93c5ba400', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, NULL, '2026-03-04 10:35:15.05607', NULL, '1', '2026-03-01 10:35:15.05607', '2026-03-01 10:35:15.05607'),
('019ca8f7-7318-77bd-818e-b3050e4ffe30', NULL, NULL, NULL, NULL, 'PERSON', '', 'MEDIUM', '3001772361315096107', 'OPEN', 'true', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, NULL, '2026-03-02 10:35:15.096107', NULL, '1', '2026-03-01 10:35:15.096107', '2026-03-01 10:35:15.096107'),
('019ca92f-672e-7c09-8e63-cba2a4f68469', '019ca92f-63bd-7344-b96a-81a47e7d2ec2', NULL, NULL, NULL, 'POST_PARKED', 'somebody parked it', 'HIGH', '2001772364982062545', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-01 15:36:22.062545', NULL, '1', '2026-03-01 11:36:22.062545', '2026-03-01 11:36:22.062545');
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
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'about', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'an', '2026-03-01 09:18:16.915609'),
('019b8d62-7a80-7002-8000-000000000000', 'and', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000001', 'and', '2026-01-05 09:01:00'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'and', '2026-03-01 09:01:06.848747'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'and', '2026-03-01 09:01:07.60945'),
('019ca8b0-fcbb-7476-a78d-677a5d64129f', 'and', '2026-03-01 09:18:17.315979'),
('019b8d62-7a80-7002-8000-000000000002', 'asking', '2026-01-05 09:02:00'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'book', '2026-03-01 09:01:07.529376'),
('019b8d62-7a80-7002-8000-000000000001', 'can', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000001', 'cannot', '2026-01-05 09:01:00'),
('019ca8b0-fcbb-7476-a78d-677a5d64129f', 'changed', '2026-03-01 09:18:17.315979'),
('019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'crossing', '2026-03-01 09:01:07.169043'),
('019ca8a1-4531-71a6-965f-fdb482f58462', 'crossing', '2026-03-01 09:01:07.249117'),
('019ca8a1-4581-71ed-b73f-16ac9de2c488', 'crossing', '2026-03-01 09:01:07.329191'),
('019b8d62-7a80-7002-8000-000000000002', 'draft', '2026-01-05 09:02:00'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'draft', '2026-03-01 09:01:07.729561'),
('019b8d62-7a80-7002-8000-000000000001', 'evidence', '2026-01-05 09:01:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'first', '2026-03-01 09:18:16.915609'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'full', '2026-03-01 09:01:07.689524'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'half', '2026-03-01 09:18:16.915609'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'hidden', '2026-03-01 09:01:07.729561'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'hour', '2026-03-01 09:18:16.915609'),
('019b8d62-7a80-7002-8000-000000000000', 'how', '2026-01-05 09:00:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'how', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'in', '2026-03-01 09:18:16.915609'),
('019b8d62-7a80-7002-8000-000000000001', 'it', '2026-01-05 09:01:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'it', '2026-03-01 09:18:16.915609'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'labs', '2026-03-01 09:01:06.848747'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'labs', '2026-03-01 09:01:07.60945'),
('019b8d62-7a80-7002-8000-000000000000', 'lasts', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000000', 'learn', '2026-01-05 09:00:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'learn', '2026-03-01 09:18:16.915609'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'learning', '2026-03-01 09:01:07.449302'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'learning', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'lessons', '2026-03-01 09:18:16.915609'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'macht', '2026-03-01 09:01:06.928821'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'macht', '2026-03-01 09:01:07.008895'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'macht', '2026-03-01 09:01:07.088969'),
('019ca8a1-43f0-7df9-9fc5-7fa01cf9f8ca', 'meister', '2026-03-01 09:01:06.928821'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'meister', '2026-03-01 09:01:07.008895'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'meister', '2026-03-01 09:01:07.088969'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'new', '2026-03-01 09:18:16.915609'),
('019b8d62-7a80-7002-8000-000000000002', 'open', '2026-01-05 09:02:00'),
('019b8d62-7a80-7002-8000-000000000000', 'practice', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000002', 'questions', '2026-01-05 09:02:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'quizzes', '2026-03-01 09:18:16.915609'),
('019b8d62-7a80-7002-8000-000000000001', 'reading', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000000', 'recall', '2026-01-05 09:00:00'),
('019ca8a1-43a0-719a-9915-5488274167ce', 'robots', '2026-03-01 09:01:06.848747'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'robots', '2026-03-01 09:01:07.60945'),
('019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'sensors', '2026-03-01 09:01:11.653187'),
('019ca8a1-54ac-7a71-84e3-744e8bf7a930', 'signals', '2026-03-01 09:01:11.653187'),
('019b8d62-7a80-7002-8000-000000000000', 'sleep', '2026-01-05 09:00:00'),
('019ca8b0-fcbb-7476-a78d-677a5d64129f', 'small', '2026-03-01 09:18:17.315979'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'so', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'something', '2026-03-01 09:18:16.915609'),
('019b8d62-7a80-7002-8000-000000000000', 'spacing', '2026-01-05 09:00:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'stays', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'steps', '2026-03-01 09:18:16.915609'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'strasse', '2026-03-01 09:01:07.409265'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'straße', '2026-03-01 09:01:07.409265'),
('019b8d62-7a80-7002-8000-000000000001', 'study', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000002', 'subject', '2026-01-05 09:02:00'),
('019b8d62-7a80-7002-8000-000000000001', 'tell', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000000', 'that', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000002', 'that', '2026-01-05 09:02:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'that', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'three', '2026-03-01 09:18:16.915609'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'title', '2026-03-01 09:01:07.689524'),
('019b8d62-7a80-7002-8000-000000000000', 'to', '2026-01-05 09:00:00'),
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'to', '2026-03-01 09:18:16.915609'),
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
('019ca92f-e153-765c-ba23-114cc2496309', 'éééééééééééééééééééééééééééééééééééééééé', '2026-03-01 11:36:53.331442'),
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
('019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'first-steps', 'First Steps in Learning', 'How to learn something new so that it stays: three lessons, three quizzes, about half an hour.', 'Three habits with solid evidence behind them: **recall** instead of reading again, **space** instead of cramming, **mix, sleep and plan** so that it happens. Each lesson takes ten minutes and ends with a quiz, which is itself an exercise in the method.

Nothing is needed but something that you would like to learn.', 'en', 'draft', NULL, NULL, NULL, '{"authors": "The Lyceum contributors", "licence": "MIT OR Apache-2.0"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fcbb-7476-a78d-677a5d64129f', 'small', 'Small, and changed', '', '', 'en', 'draft', NULL, NULL, NULL, '{"a": "1", "b": "2", "aa": "3"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '3', '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.356016'),
('019ca92f-e153-765c-ba23-114cc2496309', 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁', 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'\\ '' " ` ; -- /* $1 ? :a %s 
 ', 'zh-Hant-TW', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 11:36:53.331442', '2026-03-01 11:36:53.331442');
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
('019ca92f-99da-75ff-9fa2-234cd5c69960', '1', 'unit-4', 'none', 'false', '2026-03-01 11:36:37.556864'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '1', 'unit-5', 'short', 'false', '2026-03-01 11:36:37.556864'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '1', 'unit-8', 'short', 'false', '2026-03-01 11:36:37.556864'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '2', 'unit-0', 'long', 'false', '2026-03-01 11:36:37.997271'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u0', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u1', 'b', 'true', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u10', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u11', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u12', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u13', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u14', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u15', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u16', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u17', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u18', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u19', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u2', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u20', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u21', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u22', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u23', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u24', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u25', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u26', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u27', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u28', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u29', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u3', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u30', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u31', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u32', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u33', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u34', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u35', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u36', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u37', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u38', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u39', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u4', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u40', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u41', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u42', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u43', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u44', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u45', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u46', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u47', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u48', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u49', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u5', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u50', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u51', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u52', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u53', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u54', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u55', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u56', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u57', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u58', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u59', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u6', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u7', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u8', 'a', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'u9', 'b', 'false', '2026-03-01 11:36:38.517752'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', '🌱', 'a', 'false', '2026-03-01 11:36:38.517752');
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
('019ca92f-a404-73ce-9c1a-7862b814f9c3', '019ca92f-99da-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-4', 'none', '0', '2026-03-01 11:36:37.636938'),
('019ca92f-a404-75af-9979-12ab1f04c2d3', '019ca92f-99da-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-8', 'short', '0', '2026-03-01 11:36:37.636938'),
('019ca92f-a404-75bf-98ee-a1544864988a', '019ca92f-99da-75ff-9fa2-234cd5c69960', '1', 'clicks', 'unit-5', 'short', '1', '2026-03-01 11:36:37.636938'),
('019ca92f-a7c5-7012-b061-4d96a55009f7', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u31', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7033-b98c-dc5b8d319b97', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u11', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7047-b6c8-6894cf2b7465', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u55', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70be-b3a2-122f515f4a65', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u9', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70df-87b0-9aef232042cf', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u15', 'b', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70e3-91a4-cb5f261ecb08', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u22', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70f4-8788-9665b144ab40', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u49', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70f4-9d5b-8dfa802b647f', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u53', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70f7-bf91-7a62bd428ef1', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u58', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70f9-b49f-436b851cfffc', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u8', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-70fd-a145-4b257155a839', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u13', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7106-96bb-0b9ae4d40694', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u29', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7125-8fcc-f503a743c6a7', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u0', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-714b-9deb-dda68fd51a87', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u6', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7152-ba1e-f59fbe92b3f6', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u4', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7183-9bb1-7d02cf2d2fb7', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u17', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-71a0-9b45-050113b92959', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u44', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-71c3-826a-4480bafb89b1', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u16', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-71ca-a2f7-83b8b446fc86', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u54', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-71fa-b265-cdc4cd1c0cf1', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u35', 'b', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-71fe-adb9-435d6c7b6656', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u50', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7205-ae32-a1eee2efc75b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u32', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-723b-93f7-f605d832713d', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u13', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7262-a075-f06b945c9726', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u43', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7271-8de9-a0592fa1212d', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u16', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-733f-84ce-f9a67d6ae071', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u52', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-734d-ba0e-ed0358b31e08', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u10', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7368-b153-35e6712e757c', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u30', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-73b8-a5df-768da8bad248', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u39', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-73d7-96f3-1d899d095e54', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u47', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-73fc-8e8c-80b550bc17b7', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u19', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-742d-9c40-6162981a6484', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u38', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-745f-af79-244c85aedca3', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u41', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7470-902c-8e5ebe911138', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u24', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7479-a6a7-76118dda5dd4', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u24', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-74a8-978e-8fee50d1be78', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u38', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-74bf-bbc5-7e8c7e85eabb', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u27', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7521-a4a5-be12491d4ca2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u14', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7522-af16-afd1c6f33dce', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u17', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7553-bd63-f3e0993fe144', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u30', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7583-8451-fb3db38dcd61', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u26', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7592-8d40-710ab31c7d1e', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u51', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-75c1-a194-710fa56e7609', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u42', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-75e8-b417-1d061bf52744', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u20', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-763c-9382-59483435e080', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u36', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7659-9522-55087b25c621', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u7', 'b', '7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7665-92e4-21cd25038db9', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u59', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-766c-81a3-6cc8cf2028f3', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u19', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7675-ac95-ed96856cc53a', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u25', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-76a3-be14-df1281f25d3c', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u43', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-76b6-ae93-4d36460e5297', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u18', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-76b9-bd7f-b764e1ab12d2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u2', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-76d5-a0ee-f18e397a07df', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u7', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-76f9-9203-f44ed0819f1b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u21', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-775b-a97e-f325574ea84b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u39', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-77ae-a481-db8cf0177303', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u27', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-77b0-b5bb-3dbca9741861', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u7', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-77b2-9abe-e93c7d060f7c', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u55', 'b', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-77f1-97b8-7c384371b359', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u34', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7806-afd5-112bef854645', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u21', 'b', '21', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7845-873d-5fa97614fe69', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u14', 'a', '14', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7852-a7e8-022a63bc178f', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u53', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7882-b1f1-2e6e5235fadc', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u2', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78b2-858e-3c1eb2823773', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u49', 'b', '49', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78bd-8288-183bafde7e78', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u28', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78c3-90ea-576a0db7418b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u56', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78c3-b68b-6ba10fb42e43', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u57', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78c9-93bc-1bf48f16644f', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u29', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78dd-ba13-4d15eb8292b2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u37', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78e1-8397-2362478de7f2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u34', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-78ee-9a57-57680f64da83', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u41', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7922-817b-50da20258eca', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u3', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7925-b711-4daf3a29a85d', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u5', 'b', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-793a-8924-fb908efdbe59', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u36', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-797b-9976-01c9c8fb1ed7', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u23', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7987-bd91-ab97105357dc', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u35', 'b', '35', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7996-ab9a-9500087cf334', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u57', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-799c-8c6b-86de96c252cc', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u42', 'a', '42', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-799e-b523-f897e21782c3', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u23', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-79a9-b7b6-d8d4fdc4fdf4', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u46', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-79cc-9362-ddde61f8dc61', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u42', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-79ee-b36d-679d253b3aad', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u15', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-79f9-b442-41d43f4170b7', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u56', 'a', '56', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-79fb-bf28-7aa306cd7484', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u26', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-79ff-a5f9-5b09b160565d', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u35', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7a14-b820-10ff73472b0c', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u32', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7a42-8033-801d4a5744f1', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u28', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7a4e-b0b5-4a822c3efaa5', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u45', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7a67-9c76-a73881b5cad2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u45', 'b', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7a7c-92ad-1fa7613eea1c', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u20', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7a8f-b455-50770e8b9c86', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'complaints', 'u28', 'a', '28', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7aa5-8467-a31c55ba8ee4', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u25', 'b', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7ada-8c04-6a2da14c9177', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u12', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7af6-a1ba-0447b4fe4cb4', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u33', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7b1f-b9d8-fdcc32a734a2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u22', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7b36-807d-69fc50d8038f', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u11', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7b3a-8bc9-61552799f61f', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u50', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7b3c-9129-01dde13cf4ac', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u10', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7b5c-b782-11d49a4f497b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u48', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7c31-9c1e-2c7146caf8d6', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u44', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7c3c-a907-313769c61212', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u8', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7c5f-af1f-8ed524ca35f0', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u59', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7d16-a210-f184e963fbfb', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u40', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7d2f-b433-098ccac44039', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u4', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7d38-87dd-c2be264aad97', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u47', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7d43-a10a-a58faed81f64', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u5', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7d52-9565-767ca1896090', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u56', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7d5e-b6fb-7e797a6730bb', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u37', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7d8f-9914-200df08245c3', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', '🌱', 'a', '-1000', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7db9-9982-4cc9c4482c62', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u12', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7de0-9bcd-1f73952e2a8b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u3', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7dee-8680-de8debcdb044', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u49', 'b', '2.5', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7df6-8c51-019b7514ca2e', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u58', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7e3a-926d-7c116c3a7d80', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u21', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7e4c-8373-a93b44997e91', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u51', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7e63-a9ef-468e6d4d0e3b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u0', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7ea1-b6f6-9e975dcf4bf8', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u46', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7ecf-90e9-9124abd05be0', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u0', 'a', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7edb-843c-2023fcdb9eb2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u18', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7edb-9de5-1c79048d0c82', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u6', 'a', '0', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7f10-9cdb-f03c39ceac69', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u40', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7f1c-99f1-24d69cfc78e2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u9', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7f2c-a42e-2b792e90bfb8', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u31', 'b', '0.7', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7f3c-a337-4fbc7c902d62', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u54', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7f8b-a66a-d244ad3f2307', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u14', 'a', '-0.3333333333333333', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7fe6-ad2d-6f92d18202b2', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u33', 'b', '1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7fed-8610-47e303bdba85', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'minutes', 'u52', 'a', '0.1', '2026-03-01 11:36:38.597826'),
('019ca92f-a7c5-7ff5-aca1-2f19ec0e7d0b', '019ca92f-a6fd-70fd-ab89-4cb840572202', '1', 'clicks', 'u48', 'a', '1', '2026-03-01 11:36:38.597826');
INSERT INTO "experiment_variants" (experiment_id, phase, "position", variant, weight, created_at) VALUES
('019b8d62-7a80-7021-8000-000000000000', '1', '1', 'long', '0.5', '2026-01-05 13:11:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', '2', 'short', '0.5', '2026-01-05 13:11:00'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '1', '1', 'long', '0.1', '2026-03-01 11:36:35.034533'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '1', '2', 'short', '0.2', '2026-03-01 11:36:35.034533'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '1', '3', 'none', '0.7', '2026-03-01 11:36:35.034533'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '2', '1', 'long', '0.5', '2026-03-01 11:36:37.837123'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', '2', '2', 'short', '0.5', '2026-03-01 11:36:37.837123'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', '1', 'a', '0.5', '2026-03-01 11:36:38.397641'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', '1', '2', 'b', '0.5', '2026-03-01 11:36:38.397641'),
('019ca92f-ab86-7bbf-9e2a-6bb30f5b1dc5', '1', '1', 'a', '0.5', '2026-03-01 11:36:39.558714'),
('019ca92f-ab86-7bbf-9e2a-6bb30f5b1dc5', '1', '2', 'b', '0.5', '2026-03-01 11:36:39.558714'),
('019ca92f-c0a3-7a73-9e59-deb88d7dd713', '1', '1', 'a', '0.5', '2026-03-01 11:36:44.963709'),
('019ca92f-c0a3-7a73-9e59-deb88d7dd713', '1', '2', 'b', '0.5', '2026-03-01 11:36:44.963709'),
('019ca92f-c0a3-7a73-9e59-deb88d7dd713', '2', '1', 'a', '0.5', '2026-03-01 11:36:45.163894'),
('019ca92f-c0a3-7a73-9e59-deb88d7dd713', '2', '2', 'c', '0.5', '2026-03-01 11:36:45.163894');
INSERT INTO "experiments" (id, name, description, assignment, traffic_split, variant_a, variant_b, metric, metric_kind, metric_direction, guardrails, minimum_days, minimum_units, status, phase, phase_started_at, start_date, end_date, results_json, winner, winner_reason, version, created_at, updated_at) VALUES
('019b8d62-7a80-7021-8000-000000000000', 'Shorter answers', 'Whether people answer more often when the first sentence stands alone.', 'hash', '1', 'long', 'short', 'answered_back', 'proportion', 'up', '[{"kind": "count", "name": "complaints", "direction": "down"}]', '7', '100', 'RUNNING', '1', '2026-01-05 13:11:00', '2026-01-05 13:11:00', NULL, NULL, NULL, NULL, '2', '2026-01-05 13:10:00', '2026-01-05 13:11:00'),
('019ca92f-99da-75ff-9fa2-234cd5c69960', 'Renamed', 'Few words are read.', 'hash', '1', 'long', 'short', 'clicks', 'proportion', 'up', '[]', '0', '4', 'CANCELLED', '2', '2026-03-01 11:36:37.837123', '2026-03-01 11:36:36.796161', '2026-03-01 11:36:38.27753', NULL, NULL, NULL, '6', '2026-03-01 11:36:35.034533', '2026-03-01 11:36:38.27753'),
('019ca92f-a6fd-70fd-ab89-4cb840572202', 'Called from outside', '', 'external', '1', 'a', 'b', 'clicks', 'proportion', 'up', '[{"kind": "count", "name": "complaints", "direction": "down"}, {"kind": "mean", "name": "minutes", "direction": "up"}]', '0', '0', 'COMPLETED', '1', '2026-03-01 11:36:38.437678', '2026-03-01 11:36:38.437678', '2026-03-01 11:36:39.318492', '{"phase":1,"units":60,"excluded":1,"excluded_warning":true,"variants":[{"key":"a","units":31,"expected":30.0},{"key":"b","units":29,"expected":30.0}],"sample_ratio":{"chi2":0.06666666666666667,"p":0.7962534147376392,"warning":false,"reason":null,"leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":31,"mean":0.4838709677419355,"variance":0.2497398543184183,"reason":null},{"key":"b","units":29,"mean":0.7931034482758621,"variance":0.16409036860879903,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":0.3092324805339266,"relative":0.639080459770115,"interval":[0.06538366988714217,0.5059800705593703],"relative_interval":[0.10854366468022292,1.524393368179139],"p":0.016932859728717598,"p_adjusted":0.016932859728717598,"reason":null}]},{"name":"complaints","kind":"count","variants":[{"key":"a","units":31,"mean":4.516129032258064,"variance":174.9247311827957,"reason":null},{"key":"b","units":29,"mean":3.862068965517242,"variance":131.55172413793102,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":-0.6540600667408221,"relative":-0.14482758620689634,"interval":[-7.041198497266591,5.733078363784947],"relative_interval":[-1.4495535959781174,1.1598984235643246],"p":0.8382897038993591,"p_adjusted":0.8382897038993591,"reason":null}]},{"name":"minutes","kind":"mean","variants":[{"key":"a","units":31,"mean":-32.37096774193549,"variance":32250.58501792115,"reason":null},{"key":"b","units":29,"mean":1.5689655172413792,"variance":0.8379310344827589,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":33.93993325917687,"relative":1.0484682920124393,"interval":[-31.932946687986586,99.81281320634032],"relative_interval":[0.9492584231662508,1.1476781608586277],"p":0.3010886778621318,"p_adjusted":0.3010886778621318,"reason":null}]}]}', 'b', NULL, '3', '2026-03-01 11:36:38.397641', '2026-03-01 11:36:39.318492'),
('019ca92f-ab86-7bbf-9e2a-6bb30f5b1dc5', 'Too early', '', 'external', '1', 'a', 'b', 'clicks', 'proportion', 'up', '[]', '1', '0', 'COMPLETED', '1', '2026-03-01 11:36:39.598751', '2026-03-01 11:36:39.598751', '2026-03-01 11:36:39.678825', '{"phase":1,"units":0,"excluded":0,"excluded_warning":false,"variants":[{"key":"a","units":0,"expected":0.0},{"key":"b","units":0,"expected":0.0}],"sample_ratio":{"chi2":null,"p":null,"warning":false,"reason":"not_enough_data","leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":0,"mean":null,"variance":null,"reason":"no_units"},{"key":"b","units":0,"mean":null,"variance":null,"reason":"no_units"}],"comparisons":[{"variant":"b","against":"a","difference":null,"relative":null,"interval":null,"relative_interval":null,"p":null,"p_adjusted":null,"reason":"no_units"}]}]}', 'b', 'Größe.', '4', '2026-03-01 11:36:39.558714', '2026-03-01 11:36:39.798936'),
('019ca92f-c0a3-7a73-9e59-deb88d7dd713', 'Decided in it', '', 'hash', '1', 'a', 'c', 'clicks', 'proportion', 'up', '[]', '0', '0', 'CANCELLED', '2', '2026-03-01 11:36:45.163894', '2026-03-01 11:36:45.043783', '2026-03-01 11:36:45.804486', NULL, NULL, NULL, '4', '2026-03-01 11:36:44.963709', '2026-03-01 11:36:45.804486');
INSERT INTO "idempotency_keys" (account_id, idempotency_key, request_hash, response, created_at, expires_at) VALUES
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'first-steps', E'\\x3726210659e714fb236fa4d1f91867e14fc29ba1503e812f7166dfd621ab35cc', E'{"body": "{\\"event_id\\":\\"019ca8b0-fb53-7586-a13d-1e0e160bfda9\\",\\"slug\\":\\"first-steps\\",\\"title\\":\\"First Steps in Learning\\",\\"outcome\\":\\"created\\",\\"lessons\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"materials\\":{\\"created\\":6,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"quizzes\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"files\\":3}", "status": 201, "headers": [["location", "/api/v1/admin/events/019ca8b0-fb53-7586-a13d-1e0e160bfda9"]]}', '2026-03-01 09:18:16.915609', '2026-03-02 09:18:16.915609'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', E'\\x06d245ee98ef49e646d2f86642301e3c40b61a4df59515648d98b68dcdac21a0', E'{"body": "{\\"id\\":\\"019ca92f-e383-7ec1-8659-c86c1a46c009\\",\\"email\\":\\"kay@example.org\\",\\"display_name\\":\\"Kay\\",\\"role\\":\\"operator\\",\\"status\\":\\"active\\",\\"grants\\":[\\"draft\\",\\"approve\\",\\"analyse\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:53.891960Z\\",\\"updated_at\\":\\"2026-03-01T11:36:53.891960Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca92f-e383-7ec1-8659-c86c1a46c009"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:53.89196', '2026-03-02 11:36:53.89196'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'make-rita', E'\\x8d075198c06653a8e108e25236926542f07261765473f55c8aaa02f74dc2e146', E'{"body": "{\\"id\\":\\"019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70\\",\\"email\\":\\"rita@example.org\\",\\"display_name\\":\\"Rita\\",\\"role\\":\\"admin\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:05.007045', '2026-03-02 09:01:05.007045'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'sensors', E'\\x602a34b230261216dbb8415c79524d48d05bd5b0dc4493f4f0d96acda07f8a3c', E'{"body": "{\\"id\\":\\"019ca8a1-54ac-7a71-84e3-744e8bf7a930\\",\\"slug\\":\\"sensors\\",\\"title\\":\\"Sensors & signals\\",\\"summary\\":\\"What they do — «and how»\\",\\"description\\":\\"# Sensors\\\\n\\\\n😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 \\\\ttrailing blanks  \\\\n\\",\\"language\\":\\"pt-BR\\",\\"status\\":\\"draft\\",\\"starts_at\\":\\"2026-03-01T09:00:00.000001Z\\",\\"ends_at\\":\\"9999-12-31T23:59:59.999999Z\\",\\"source\\":{\\"Lizenz\\":\\"CC BY 4.0\\",\\"aa\\":\\"\\",\\"b\\":\\"🧪\\",\\"url\\":\\"https://example.org/köln\\"},\\"published_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:11.212780Z\\",\\"updated_at\\":\\"2026-03-01T09:01:11.212780Z\\",\\"created_by\\":\\"019ca8a0-3efb-751c-b22a-0dc73071feac\\"}", "status": 201, "headers": [["location", "/api/v1/admin/events/019ca8a1-54ac-7a71-84e3-744e8bf7a930"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:11.21278', '2026-03-02 09:01:11.21278'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'bulk-1', E'\\x169415e0cfd5c85c5ab4b560b812a81c4619927cc9a1ca25a16239e2b691d738', E'{"body": "{\\"batch_id\\":\\"019ca92f-64fe-72d8-8824-f26558c43a64\\",\\"items\\":[{\\"id\\":\\"019ca92f-640d-76e8-b49b-5ae6f8ba8d94\\",\\"status\\":\\"done\\",\\"error\\":null}]}", "status": 200, "headers": []}', '2026-03-01 11:36:21.502027', '2026-03-02 11:36:21.502027'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'champion-1', E'\\x5f91ba01d452cb18e87d4d42e0d6208c59049a5c816de47d4980259d2ca55129', E'{"body": "{\\"id\\":\\"019ca92f-8034-79ee-ad17-9a0f74358816\\",\\"author_id\\":\\"019ca92f-7fe4-7597-8e5c-ad9be05f86fa\\",\\"tier_id\\":\\"019ca8b1-048d-7633-bade-ee313504a2bf\\",\\"tier\\":\\"GOLD\\",\\"engagement_count\\":250,\\"dm_sent_at\\":null,\\"dm_response\\":null,\\"sample_sent\\":false,\\"converted\\":false,\\"advocate_status\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:28.468465Z\\",\\"updated_at\\":\\"2026-03-01T11:36:28.468465Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/champions/019ca92f-8034-79ee-ad17-9a0f74358816"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:28.468465', '2026-03-02 11:36:28.468465'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'decide-1', E'\\x4a5c0b1f937010b8ecc7585f18431fc30e9bf5c47728a2e548f93b1e7ba75751', E'{"body": "{\\"id\\":\\"019ca8da-6383-74ac-b119-a4cd8668bb09\\",\\"post_id\\":\\"019ca8b1-0a2f-7a7b-924f-3beb750700ca\\",\\"sss_score\\":0.9,\\"ars_score\\":0.7,\\"evs_score\\":0.5,\\"trs_score\\":0.8,\\"composite_score\\":0.7250000000000001,\\"mode\\":\\"HELPFUL\\",\\"archetype\\":null,\\"signals\\":{\\"question\\":true},\\"safety_flags\\":[],\\"temporal_context\\":null,\\"competitor_detected\\":false,\\"is_power_user\\":false,\\"experiment_id\\":null,\\"experiment_variant\\":null,\\"is_randomized_experiment\\":false,\\"predicted_mode\\":null,\\"weights\\":{\\"segment_type\\":\\"global\\",\\"segment_key\\":\\"global\\",\\"version\\":1},\\"decided_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"created_at\\":\\"2026-03-01T10:03:30.563601Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/decisions/019ca8da-6383-74ac-b119-a4cd8668bb09"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:30.563601', '2026-03-02 10:03:30.563601'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'event-1', E'\\x4ad45e3110c7b8ff82b8a3a256d44df8d5f798aa0cf60dd5b2ad6e4140ab8492', E'{"body": "{\\"id\\":\\"019ca92f-af97-78c2-bc98-0c8d2b5f009d\\",\\"date\\":\\"2026-03-01T11:36:40.599676Z\\",\\"adjustment_type\\":\\"Größe 🌱\\",\\"adjustment\\":{\\"evs_weight\\":{\\"from\\":0.25,\\"to\\":0.5}},\\"predicted_improvement\\":0.5,\\"baseline_performance\\":0.3333333333333333,\\"actual_improvement\\":null,\\"accuracy\\":null,\\"evaluated_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:40.599676Z\\",\\"updated_at\\":\\"2026-03-01T11:36:40.599676Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/learning/events/019ca92f-af97-78c2-bc98-0c8d2b5f009d"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:40.599676', '2026-03-02 11:36:40.599676'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'experiment-1', E'\\x6fb781e98a1b7246f9ad5acebc8f463495a0d621043f61be9b87095a117fece9', E'{"body": "{\\"id\\":\\"019ca92f-99da-75ff-9fa2-234cd5c69960\\",\\"name\\":\\"Größe 🌱\\",\\"description\\":\\"\\",\\"assignment\\":\\"hash\\",\\"traffic_split\\":1.0,\\"variants\\":[{\\"key\\":\\"long\\",\\"weight\\":0.1},{\\"key\\":\\"short\\",\\"weight\\":0.2},{\\"key\\":\\"none\\",\\"weight\\":0.7}],\\"metric\\":{\\"name\\":\\"clicks\\",\\"kind\\":\\"proportion\\",\\"direction\\":\\"up\\"},\\"guardrails\\":[{\\"name\\":\\"complaints\\",\\"kind\\":\\"count\\",\\"direction\\":\\"down\\"}],\\"minimum_days\\":7,\\"minimum_units\\":100,\\"status\\":\\"DRAFT\\",\\"phase\\":1,\\"phase_started_at\\":null,\\"start_date\\":null,\\"end_date\\":null,\\"winner\\":null,\\"winner_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:35.034533Z\\",\\"updated_at\\":\\"2026-03-01T11:36:35.034533Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/experiments/019ca92f-99da-75ff-9fa2-234cd5c69960"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:35.034533', '2026-03-02 11:36:35.034533'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'harm-1', E'\\x8a7f7016419d0e98312ec6b4c302bd31ca887b043be8ed40bb4d2b595ee4e431', E'{"body": "{\\"id\\":\\"019ca8f7-729f-7456-ab47-cfa382f13360\\",\\"post_id\\":\\"019ca8f7-7227-7f30-9256-63d17a726247\\",\\"decision_id\\":null,\\"reply_id\\":null,\\"origin\\":\\"PERSON\\",\\"reason\\":\\"SAFETY\\",\\"description\\":\\"Somebody may come to harm.\\",\\"priority\\":\\"URGENT\\",\\"status\\":\\"OPEN\\",\\"assigned_to\\":null,\\"opened_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"resolved_by\\":null,\\"resolution_notes\\":null,\\"due_at\\":\\"2026-03-01T11:35:14.975996Z\\",\\"resolved_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:35:14.975996Z\\",\\"updated_at\\":\\"2026-03-01T10:35:14.975996Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/escalations/019ca8f7-729f-7456-ab47-cfa382f13360"], ["etag", "\\"1\\""]]}', '2026-03-01 10:35:14.975996', '2026-03-02 10:35:14.975996'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'ingest-1', E'\\x556ba24d9ad1fc3450ceafce4b61a8fc61f2cca96248722da15733048f70122f', E'{"body": "{\\"id\\":\\"019ca8b1-093e-7371-81a8-76b5861dc864\\",\\"platform\\":\\"TWITTER\\",\\"platform_post_id\\":\\"one\\",\\"author_id\\":\\"019ca8b1-093e-7c9e-8696-a44217d43105\\",\\"content\\":\\"What does one ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"observed_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"processed_at\\":null,\\"keyword_matches\\":[\\"sensor\\"],\\"keyword_categories\\":[\\"hardware\\"],\\"spam_filtered\\":false,\\"raw_metrics\\":{\\"likes\\":3},\\"state\\":\\"available\\",\\"available_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"leased_until\\":null,\\"delivery_count\\":0,\\"error_count\\":0,\\"error_message\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:18:20.478902Z\\",\\"updated_at\\":\\"2026-03-01T09:18:20.478902Z\\",\\"author\\":{\\"id\\":\\"019ca8b1-093e-7c9e-8696-a44217d43105\\",\\"platform_id\\":\\"a\\",\\"handle\\":\\"handle_a\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false,\\"is_power_user\\":false}}", "status": 201, "headers": [["location", "/api/v1/engagement/posts/019ca8b1-093e-7371-81a8-76b5861dc864"], ["etag", "\\"1\\""]]}', '2026-03-01 09:18:20.478902', '2026-03-02 09:18:20.478902'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'note-1', E'\\x59dae96dfe2abcb194eb266d4f49ae1ed206c9ab01e8488f6f428a825332ddda', E'{"body": "{\\"id\\":\\"019ca92f-5beb-79ab-a446-14d500b370b0\\",\\"post_id\\":\\"019ca8f7-7227-7f30-9256-63d17a726247\\",\\"author_id\\":null,\\"reply_id\\":null,\\"escalation_id\\":null,\\"text\\":\\"Asked the same last week.\\",\\"written_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:19.179881Z\\",\\"updated_at\\":\\"2026-03-01T11:36:19.179881Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/notes/019ca92f-5beb-79ab-a446-14d500b370b0"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:19.179881', '2026-03-02 11:36:19.179881'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'reply-1', E'\\xf9af7e55c0d35657006b697b8bc5dff56e981f7e7300cb1688ec76944a08ae86', E'{"body": "{\\"id\\":\\"019ca8da-6e26-7a03-afc1-6d534df59998\\",\\"decision_id\\":\\"019ca8da-6b55-7eba-b4dd-af636e79219f\\",\\"author_id\\":\\"019ca8da-6b2d-7069-a1fc-f0d0e05d0d25\\",\\"platform\\":\\"TWITTER\\",\\"content\\":\\"A capacitive one: it does not rust. —Antone (Vita)\\",\\"utm_code\\":\\"sensor-1\\",\\"archetype\\":null,\\"reply_type\\":\\"MANUAL\\",\\"approval_status\\":\\"DRAFT\\",\\"drafted_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"edited_by\\":null,\\"pending_since\\":null,\\"approved_by\\":null,\\"approved_at\\":null,\\"reject_reason\\":null,\\"sending_until\\":null,\\"sendings\\":0,\\"sent_at\\":null,\\"posted_at\\":null,\\"platform_post_id\\":null,\\"help_count\\":0,\\"metrics\\":{},\\"snapshot\\":{\\"author\\":{\\"id\\":\\"019ca8da-6b2d-7069-a1fc-f0d0e05d0d25\\",\\"platform_id\\":\\"of-ask1\\",\\"handle\\":\\"ask1\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false},\\"post\\":{\\"id\\":\\"019ca8da-6b2d-7496-9e64-70cc21ff1284\\",\\"platform_post_id\\":\\"ask1\\",\\"content\\":\\"What does ask1 ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-03-01T08:00:00.000000Z\\"},\\"decision\\":{\\"id\\":\\"019ca8da-6b55-7eba-b4dd-af636e79219f\\",\\"mode\\":\\"HELPFUL\\",\\"composite_score\\":0.7250000000000001,\\"created_at\\":\\"2026-03-01T10:03:32.565451Z\\"}},\\"deleted_at\\":null,\\"delete_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:33.286117Z\\",\\"updated_at\\":\\"2026-03-01T10:03:33.286117Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/replies/019ca8da-6e26-7a03-afc1-6d534df59998"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:33.286117', '2026-03-02 10:03:33.286117'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'rival-1', E'\\xba02cd0109fd268eb7bd1f416080319c52102a11cd78e790efb47b92033b46ec', E'{"body": "{\\"id\\":\\"019ca92f-6b17-7a9a-b2f9-f4ea66084f38\\",\\"name\\":\\"Acme Soil\\",\\"category_id\\":\\"019ca92f-6aef-7ea4-9e45-81fa8e166eae\\",\\"category\\":\\"INDIRECT\\",\\"primary_mechanism\\":\\"Resistive probes.\\",\\"price_point\\":\\"19 €\\",\\"brand_keywords\\":[\\"acme\\",\\"Größe\\",\\"🌱\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:23.063470Z\\",\\"updated_at\\":\\"2026-03-01T11:36:23.063470Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/competitors/019ca92f-6b17-7a9a-b2f9-f4ea66084f38"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:23.06347', '2026-03-02 11:36:23.06347'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'seen-1', E'\\xcafb39459d3ce9778f99b914ef80617ffdba193af927b14160ab01f1628c4431', E'{"body": "{\\"items\\":[{\\"index\\":0,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":1,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":2,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":3,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":4,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":5,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":6,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":7,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":8,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":9,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":10,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":11,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":12,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":13,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":14,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":15,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":16,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":17,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":18,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":19,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":20,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":21,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":22,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":23,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":24,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":25,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":26,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":27,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":28,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":29,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":30,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":31,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":32,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":33,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":34,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":35,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":36,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":37,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":38,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":39,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":40,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":41,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":42,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":43,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":44,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":45,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":46,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":47,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":48,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":49,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":50,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":51,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":52,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":53,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":54,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":55,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":56,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":57,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":58,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":59,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":60,\\"status\\":\\"unchanged\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":61,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":62,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":63,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/63/variant\\",\\"code\\":\\"unknown\\",\\"message\\":\\"is no variant of the newest phase\\"}]},{\\"index\\":64,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/64/variant\\",\\"code\\":\\"required\\",\\"message\\":\\"is required where units are assigned outside\\"}]},{\\"index\\":65,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/65/unit\\",\\"code\\":\\"empty\\",\\"message\\":\\"must not be empty\\"}]},{\\"index\\":66,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/66/unit\\",\\"code\\":\\"wrong_type\\",\\"message\\":\\"must be a string\\"}]},{\\"index\\":67,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]}]}", "status": 200, "headers": []}', '2026-03-01 11:36:38.517752', '2026-03-02 11:36:38.517752'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'stop-1', E'\\x7df514f588f4e479b4c079c0c45f16faf73b15095fdd4c8e2fe9680323d4f28f', E'{"body": "{\\"id\\":\\"019ca8da-7f82-7178-91df-e7c82001aae0\\",\\"author_id\\":\\"019ca8da-7eba-7858-8ca8-734531c11722\\",\\"reason\\":\\"Asked us to stop.\\",\\"ends_at\\":null,\\"added_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:37.730224Z\\",\\"updated_at\\":\\"2026-03-01T10:03:37.730224Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/do-not-contact/019ca8da-7f82-7178-91df-e7c82001aae0"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:37.730224', '2026-03-02 10:03:37.730224'),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'make-rita', E'\\x156961bbf367201729935abb1a7df4c7ccbe26ee9b5b8ddcbdb8cdf780f853f4', E'{"body": "{\\"id\\":\\"019ca8a1-3d5f-71fe-b326-b5ea185fd7d6\\",\\"email\\":\\"carl@example.org\\",\\"display_name\\":\\"Carl\\",\\"role\\":\\"learner\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca8a1-3d5f-71fe-b326-b5ea185fd7d6"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:05.247267', '2026-03-02 09:01:05.247267'),
('019ca8da-6add-748e-86b2-26d93c5ba400', 'mention-1', E'\\x69081e4817d5c5c07691151eaf4f18bc1b47fdd074866382d8d6e0dd3e761366', E'{"body": "{\\"id\\":\\"019ca92f-7429-7428-a1a2-5ea671f7448d\\",\\"post_id\\":\\"019ca92f-7389-786e-b895-3782289b5072\\",\\"competitor_id\\":\\"019ca92f-6b17-7a9a-b2f9-f4ea66084f38\\",\\"sentiment\\":0.1,\\"satisfaction\\":0.5,\\"opportunity_score\\":1.0,\\"replied\\":true,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:25.385616Z\\",\\"updated_at\\":\\"2026-03-01T11:36:25.385616Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/mentions/019ca92f-7429-7428-a1a2-5ea671f7448d"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:25.385616', '2026-03-02 11:36:25.385616');
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
('019b8d62-7a80-7020-8000-00000000002a', '2025-12-22', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002b', '2025-12-23', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002c', '2025-12-24', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002d', '2025-12-25', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002e', '2025-12-26', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002f', '2025-12-27', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000030', '2025-12-28', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000031', '2025-12-29', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000032', '2025-12-30', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000033', '2025-12-31', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000034', '2026-01-01', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000035', '2026-01-02', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000036', '2026-01-03', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000037', '2026-01-04', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000038', '2025-12-22', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000039', '2025-12-23', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003a', '2025-12-24', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003b', '2025-12-25', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003c', '2025-12-26', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003d', '2025-12-27', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003e', '2025-12-28', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003f', '2025-12-29', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000040', '2025-12-30', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000041', '2025-12-31', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000042', '2026-01-01', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000043', '2026-01-02', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000044', '2026-01-03', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000045', '2026-01-04', 'REDDIT', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000046', '2025-12-22', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000047', '2025-12-23', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000048', '2025-12-24', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000049', '2025-12-25', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004a', '2025-12-26', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004b', '2025-12-27', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004c', '2025-12-28', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004d', '2025-12-29', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004e', '2025-12-30', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004f', '2025-12-31', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000050', '2026-01-01', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000051', '2026-01-02', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000052', '2026-01-03', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000053', '2026-01-04', 'THREADS', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019ca92f-8f0f-7039-9a83-6909ff309578', '2026-02-18', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'posts', NULL, '0', '0', '1', '2026-03-01 11:36:32.27198', '2026-03-01 11:36:32.27198'),
('019ca92f-8f0f-70e4-9f06-fa37b3750646', '2026-02-02', 'TWITTER', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'posts', '0.7', NULL, NULL, '3', '2026-03-01 11:36:32.27198', '2026-03-01 11:36:32.392091'),
('019ca92f-8f0f-71e6-9f7e-82f5bdef7f8e', '2026-02-03', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'posts', NULL, '41', '90', '2', '2026-03-01 11:36:32.27198', '2026-03-01 11:36:32.392091'),
('019ca92f-8f0f-7547-8189-887cf282d920', '2026-02-18', 'TWITTER', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'posts', '0', NULL, NULL, '1', '2026-03-01 11:36:32.27198', '2026-03-01 11:36:32.27198'),
('019ca92f-8f0f-7b27-9a3b-d50a41449df5', '1000-01-01', 'TWITTER', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'posts', '1e+15', NULL, NULL, '1', '2026-03-01 11:36:32.27198', '2026-03-01 11:36:32.27198'),
('019ca92f-8f0f-7d19-a82b-987287ff0c71', '2026-02-03', 'TWITTER', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'posts', '3.5', NULL, NULL, '2', '2026-03-01 11:36:32.27198', '2026-03-01 11:36:34.914422'),
('019ca92f-8f0f-7f72-ae60-c5ad08547f30', '2026-02-02', 'TWITTER', '019ca8b1-03ed-779a-b9dc-9ee058132410', 'posts', NULL, '9', '10', '1', '2026-03-01 11:36:32.27198', '2026-03-01 11:36:32.27198'),
('019ca92f-8f60-77c1-b82d-c9092a0b9869', '2026-03-01', 'TWITTER', '019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'posts', '7', NULL, NULL, '1', '2026-03-01 11:36:32.352054', '2026-03-01 11:36:32.352054');
INSERT INTO "kpi_revisions" (metric_id, version, value, numerator, denominator, created_at) VALUES
('019ca92f-8f0f-70e4-9f06-fa37b3750646', '1', '0.1', NULL, NULL, '2026-03-01 11:36:32.27198'),
('019ca92f-8f0f-70e4-9f06-fa37b3750646', '2', '0.5', NULL, NULL, '2026-03-01 11:36:32.352054'),
('019ca92f-8f0f-71e6-9f7e-82f5bdef7f8e', '1', NULL, '1', '90', '2026-03-01 11:36:32.27198'),
('019ca92f-8f0f-7d19-a82b-987287ff0c71', '1', '0.2', NULL, NULL, '2026-03-01 11:36:32.27198');
INSERT INTO "kpi_types" (id, name, description, is_active, aggregation_type, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000e', 'VOLUME', 'How many there were.', 'true', 'sum', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-00000000000f', 'SENTIMENT', 'How people felt.', 'true', 'average', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000010', 'FOLLOWERS', 'How many follow.', 'true', 'last', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000011', 'PEAK', 'The most at once.', 'true', 'maximum', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-03ed-779a-b9dc-9ee058132410', 'RATE', '', 'true', 'ratio', '1', '2026-03-01 09:18:19.117644', '2026-03-01 09:18:19.117644'),
('019ca92f-8ee7-7d75-a9c4-cb687dee1c2d', 'COUNT', '', 'false', 'average', '3', '2026-03-01 11:36:32.231943', '2026-03-01 11:36:34.874385');
INSERT INTO "learning_events" (id, date, adjustment_type, adjustment, predicted_improvement, baseline_performance, actual_improvement, accuracy, evaluated_at, version, created_at, updated_at) VALUES
('019b8d62-7a80-7028-8000-000000000000', '2026-01-05 17:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.25', '0.5', '0.125', '0.5', '2026-01-05 17:10:00', '2', '2026-01-05 17:00:00', '2026-01-05 17:10:00'),
('019b8d62-7a80-7028-8000-000000000001', '2026-01-05 17:01:00', 'keywords', '{"added": ["greenhouse"]}', '0.5', '0.5', NULL, NULL, NULL, '1', '2026-01-05 17:01:00', '2026-01-05 17:01:00'),
('019ca92f-af97-78c2-bc98-0c8d2b5f009d', '2026-03-01 11:36:40.599676', 'Größe 🌱', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.5', '0.3333333333333333', '0.375', '0.75', '2026-03-01 11:36:41.640638', '6', '2026-03-01 11:36:40.599676', '2026-03-01 11:36:41.640638'),
('019ca92f-afe7-76a5-a667-c3798518f9e8', '2026-01-02 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.5', NULL, NULL, NULL, NULL, '1', '2026-03-01 11:36:40.67975', '2026-03-01 11:36:40.67975'),
('019ca92f-b00f-7442-9483-583124f00fee', '2026-01-03 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0', NULL, '0', '1', '2026-03-01 11:36:42.161119', '3', '2026-03-01 11:36:40.719787', '2026-03-01 11:36:42.161119'),
('019ca92f-b037-765b-a32a-38a593229614', '1000-01-01 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '-1e+300', NULL, NULL, NULL, NULL, '1', '2026-03-01 11:36:40.759824', '2026-03-01 11:36:40.759824');
INSERT INTO "legal_holds" (id, subject, author_id, post_id, experiment_id, from_at, to_at, reason, created_by, version, created_at, updated_at) VALUES
('019ca92f-e1cb-7345-ac74-ab28116b7dcc', 'RANGE', NULL, NULL, NULL, '2026-02-01 00:00:00', '2026-03-01 00:00:00', 'asked for by a court', '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 11:36:53.451553', '2026-03-01 11:36:53.451553');
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
('019ca8b0-fb53-7164-b105-41774c69dbd4', '019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'space-it-out', 'Space it out', NULL, '600', '1', 'true', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609', '# Space it out

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
('019ca8b0-fb53-7839-ac1f-01ee87f626f2', '019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'remember-by-recalling', 'Remember by recalling', NULL, '600', '0', 'true', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609', '# Remember by recalling

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
('019ca8b0-fb53-7d2b-adb8-ba06c0498a47', '019ca8b0-fb53-7586-a13d-1e0e160bfda9', 'mix-sleep-and-plan', 'Mix, sleep and plan', NULL, '600', '2', 'true', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609', '# Mix, sleep and plan

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
('019ca8b0-fcbb-7b3a-935c-2479b0567cf6', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'one', 'One', NULL, NULL, '1', 'true', '1', '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.275942', 'Text.
'),
('019ca8b0-fce3-7179-b191-92821d046503', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'three', 'Three', NULL, NULL, '0', 'true', '1', '2026-03-01 09:18:17.315979', '2026-03-01 09:18:17.315979', 'New.'),
('019ca92f-e17b-7d4e-a3fe-c170d0b7758e', '019ca92f-e153-765c-ba23-114cc2496309', 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'ﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀ', NULL, NULL, '0', 'false', '1', '2026-03-01 11:36:53.371479', '2026-03-01 11:36:53.371479', '﻿');
INSERT INTO "login_failures" (failure_key, failures, window_started_at, blocked_until, created_at, updated_at) VALUES
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224', '5', '2026-03-01 11:36:53.651738', NULL, '2026-03-01 11:36:53.651738', '2026-03-01 11:36:53.811886'),
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224@192.0.2.7', '5', '2026-03-01 11:36:53.651738', '2026-03-01 11:37:53.811886', '2026-03-01 11:36:53.651738', '2026-03-01 11:36:53.811886'),
('address:192.0.2.7', '5', '2026-03-01 11:36:53.651738', NULL, '2026-03-01 11:36:53.651738', '2026-03-01 11:36:53.811886'),
('registration:192.0.2.7', '1', '2026-03-01 11:36:53.531627', NULL, '2026-03-01 11:36:53.531627', '2026-03-01 11:36:53.531627');
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
('019ca8b0-fb53-7048-b3bf-a4af12bbd602', '019ca8b0-fb53-7d2b-adb8-ba06c0498a47', 'link', 'Dunlosky and others 2013: Improving Students'' Learning', 'https://doi.org/10.1177/1529100612453266', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-720e-b335-b075b2a02c90', '019ca8b0-fb53-7164-b105-41774c69dbd4', 'link', 'Cepeda and others 2008: Spacing Effects in Learning', 'https://doi.org/10.1111/j.1467-9280.2008.02209.x', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-79a4-b237-9299a9b80199', '019ca8b0-fb53-7164-b105-41774c69dbd4', 'file', 'The forgetting curve', NULL, '019ca8b0-fb53-7b2d-8d4f-128d57c22ee2', 'forgetting-curve.svg', 'image/svg+xml', '0', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-79cf-813c-ec4da286d51e', '019ca8b0-fb53-7839-ac1f-01ee87f626f2', 'link', 'Roediger and Karpicke 2006: Test-Enhanced Learning', 'https://doi.org/10.1111/j.1467-9280.2006.01693.x', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-79e0-8ebe-d53d9bd338f5', '019ca8b0-fb53-7839-ac1f-01ee87f626f2', 'file', 'Reading twice and recalling, compared', NULL, '019ca8b0-fb53-7f31-83de-a24704fbcc16', 'recall-experiment.csv', 'text/csv', '0', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7c7b-8c06-ed59c057f205', '019ca8b0-fb53-7d2b-adb8-ba06c0498a47', 'file', 'Study plan to copy', NULL, '019ca8b0-fb53-7473-8749-60ac87b05a0b', 'study-plan.md', 'text/markdown', '0', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fcbb-7a77-a389-abe83bde0e32', '019ca8b0-fcbb-7b3a-935c-2479b0567cf6', 'file', 'F', NULL, '019ca8b0-fcbb-710a-9a44-761621a85c1c', 'größe.txt', 'text/plain', '1', '1', '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.275942'),
('019ca8b0-fce3-797c-a77b-3818e632bee7', '019ca8b0-fcbb-7b3a-935c-2479b0567cf6', 'link', 'Another link', 'https://example.org/ü', NULL, NULL, NULL, '0', '1', '2026-03-01 09:18:17.315979', '2026-03-01 09:18:17.315979');
INSERT INTO "notes" (id, subject, post_id, author_id, reply_id, escalation_id, text, written_by, version, created_at, updated_at) VALUES
('019b8d62-7a80-701b-8000-000000000000', 'post', '019b8d62-7a80-7016-8000-000000000004', NULL, NULL, NULL, 'Asked for a whole class: worth a second look.', '019b8d62-7a80-7001-8000-000000000001', '1', '2026-01-05 12:20:00', '2026-01-05 12:20:00'),
('019ca92f-596b-7f71-8d46-5a29772e454b', 'post', '019ca8f7-7227-7f30-9256-63d17a726247', NULL, NULL, NULL, 'About the post_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:18.539289', '2026-03-01 11:36:18.539289'),
('019ca92f-5a0b-7f9d-a33e-d60166c59aba', 'author', NULL, '019ca8f7-7227-7912-aec3-4e38af85bf93', NULL, NULL, 'About the author_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:18.699437', '2026-03-01 11:36:18.699437'),
('019ca92f-5aab-7bf4-b551-1e1ea7de4f1d', 'reply', NULL, NULL, '019ca8f7-7277-72a3-9f3e-5ce2ff917e5b', NULL, 'About the reply_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:18.859585', '2026-03-01 11:36:18.859585'),
('019ca92f-5b4b-795a-8409-6a9ea8d5148d', 'escalation', NULL, NULL, NULL, '019ca8f7-729f-7456-ab47-cfa382f13360', 'About the escalation_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:19.019733', '2026-03-01 11:36:19.019733'),
('019ca92f-5beb-79ab-a446-14d500b370b0', 'post', '019ca8f7-7227-7f30-9256-63d17a726247', NULL, NULL, NULL, 'Asked the same last week.', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:19.179881', '2026-03-01 11:36:19.179881'),
('019ca92f-5f0c-756d-ab84-a24f9664b2e0', 'escalation', NULL, NULL, NULL, '019ca8f7-729f-7456-ab47-cfa382f13360', 'I look at it tomorrow.', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', '2026-03-01 11:36:19.980621', '2026-03-01 11:36:20.26088');
INSERT INTO "post_categories" (category, post_id, platform, is_power_user, available_at, created_at) VALUES
('answers', '019ca8da-6b2d-7496-9e64-70cc21ff1284', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:32.525414'),
('answers', '019ca8da-75cf-7044-a9e4-55a6455265c7', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:35.24793'),
('answers', '019ca8da-7c61-7245-a191-6263b39740bc', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:36.929484'),
('answers', '019ca8da-7eba-7bfa-b250-ee9c580d470a', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:37.530039'),
('answers', '019ca8da-813a-7b27-a686-8f965e61884e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:38.170631'),
('answers', '019ca8f6-e8cc-77d7-b908-1d6eea043074', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:39.692037'),
('answers', '019ca8f6-e9bc-705e-b565-ea53edc25a84', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:39.932259'),
('answers', '019ca8f6-eaac-77eb-890b-96b303bb3455', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:40.172481'),
('answers', '019ca8f7-6875-758c-b11e-6db9e334b602', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:12.373591'),
('answers', '019ca8f7-6b46-7296-8642-ab18e737667b', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:13.094257'),
('answers', '019ca8f7-7227-7f30-9256-63d17a726247', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:14.855885'),
('answers', '019ca92f-63bd-7344-b96a-81a47e7d2ec2', 'TWITTER', 'false', '2026-03-01 11:36:22.182656', '2026-03-01 11:36:22.182656'),
('answers', '019ca92f-7389-786e-b895-3782289b5072', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:25.225468'),
('answers', '019ca92f-7fe4-7f8d-8353-9ec887a7889f', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:28.388391'),
('answers', '019ca92f-8355-784a-aa48-0ba5a3dcf0eb', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:29.269205'),
('answers', '019ca92f-83cd-77e3-96ac-ae0cb510271c', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:29.389316'),
('answers', '019ca92f-c053-727f-bdf2-999abb138e5e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:44.883635'),
('c0', '019ca8b1-0a2f-72b1-84be-de1b1771ff36', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-03-01 09:18:20.719124'),
('c0', '019ca8b1-0a2f-7557-8734-15ac33bba53b', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-03-01 09:18:20.719124'),
('c0', '019ca8b1-0a2f-7711-8596-e32b00b1055d', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-03-01 09:18:20.719124'),
('c0', '019ca8b1-0a2f-77d2-acd3-ab1deba65b5c', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-03-01 09:18:20.719124'),
('c0', '019ca8b1-0a2f-7c61-b4f7-8618d27c76e9', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-03-01 09:18:20.719124'),
('c0', '019ca8b1-0a2f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-03-01 09:18:20.719124'),
('c0', '019ca8b1-0a2f-7e90-926a-977f603d7325', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-708c-b96c-b807df9b8397', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-746b-80b1-298184eddcb8', 'REDDIT', 'false', '2026-03-01 09:20:59.042195', '2026-03-01 09:20:59.042195'),
('c1', '019ca8b1-0a2f-7710-b2db-2cad9dfa0676', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-7787-8fef-cca54d148d77', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-7822-b2d4-63a88e8691d0', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-788c-95d1-1243fd95d5bd', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-7a7b-924f-3beb750700ca', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-7b95-ac37-5f09de83b308', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-7d1e-b64c-876e1691e197', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-03-01 09:18:20.719124'),
('c1', '019ca8b1-0a2f-7d22-a992-2510cf58c093', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-03-01 09:18:20.719124'),
('connectivity', '019b8d62-7a80-7016-8000-000000000001', 'TWITTER', 'false', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('connectivity', '019b8d62-7a80-7016-8000-000000000006', 'REDDIT', 'false', '2026-01-05 09:06:00', '2026-01-05 09:06:00'),
('connectivity', '019b8d62-7a80-7016-8000-00000000000b', 'THREADS', 'false', '2026-01-05 09:11:00', '2026-01-05 09:11:00'),
('hardware', '019b8d62-7a80-7016-8000-000000000000', 'TWITTER', 'true', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('hardware', '019b8d62-7a80-7016-8000-000000000005', 'REDDIT', 'true', '2026-01-05 09:05:00', '2026-01-05 09:05:00'),
('hardware', '019b8d62-7a80-7016-8000-00000000000a', 'THREADS', 'true', '2026-01-05 09:10:00', '2026-01-05 09:10:00'),
('hardware', '019ca8b1-0a2f-708c-b96c-b807df9b8397', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-72b1-84be-de1b1771ff36', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-746b-80b1-298184eddcb8', 'REDDIT', 'false', '2026-03-01 09:20:59.042195', '2026-03-01 09:20:59.042195'),
('hardware', '019ca8b1-0a2f-7557-8734-15ac33bba53b', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7710-b2db-2cad9dfa0676', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7711-8596-e32b00b1055d', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7787-8fef-cca54d148d77', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-77d2-acd3-ab1deba65b5c', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7822-b2d4-63a88e8691d0', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-788c-95d1-1243fd95d5bd', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7a7b-924f-3beb750700ca', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7b95-ac37-5f09de83b308', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7c61-b4f7-8618d27c76e9', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7d1e-b64c-876e1691e197', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7d22-a992-2510cf58c093', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-03-01 09:18:20.719124'),
('hardware', '019ca8b1-0a2f-7e90-926a-977f603d7325', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-03-01 09:18:20.719124'),
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
('019ca8b1-093e-7371-81a8-76b5861dc864', 'TWITTER', 'false', NULL, '2026-02-01 08:00:00', NULL, NULL, '1', '2026-03-01 09:18:20.478902', '2026-03-01 09:18:21.479827', NULL),
('019ca8b1-0a2f-708c-b96c-b807df9b8397', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-02-01 08:09:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:20:58.922084', NULL),
('019ca8b1-0a2f-72a3-ac50-a052164e0a80', 'THREADS', 'false', NULL, '2026-02-01 08:06:00', NULL, NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.800123', NULL),
('019ca8b1-0a2f-72b1-84be-de1b1771ff36', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-02-01 08:14:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-746b-80b1-298184eddcb8', 'REDDIT', 'false', '2026-03-01 09:20:59.042195', '2026-03-01 09:20:59.042195', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:20:59.042195', NULL),
('019ca8b1-0a2f-7557-8734-15ac33bba53b', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-02-01 08:22:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7574-a693-6c55172458b1', 'REDDIT', 'false', NULL, '2026-02-01 08:12:00', NULL, NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.080382', NULL),
('019ca8b1-0a2f-7710-b2db-2cad9dfa0676', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-02-01 08:13:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7711-8596-e32b00b1055d', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-02-01 08:24:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7787-8fef-cca54d148d77', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-02-01 08:11:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-77d2-acd3-ab1deba65b5c', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-02-01 08:16:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7822-b2d4-63a88e8691d0', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-02-01 08:15:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-788c-95d1-1243fd95d5bd', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-02-01 08:27:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-793e-96a1-8d36b6ef49f9', 'REDDIT', 'false', NULL, '2026-02-01 08:04:00', NULL, NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.040345', NULL),
('019ca8b1-0a2f-7a26-885e-b2f3dd822df6', 'THREADS', 'false', NULL, '2026-02-01 08:08:00', NULL, NULL, '5', '2026-03-01 09:18:20.719124', '2026-03-01 09:20:58.84201', NULL),
('019ca8b1-0a2f-7a7b-924f-3beb750700ca', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-02-01 08:23:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7a9c-b6f5-f80694b81c1d', 'THREADS', 'false', NULL, '2026-02-01 08:07:00', NULL, NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.84016', NULL),
('019ca8b1-0a2f-7abf-b5e6-a8d117f5a616', 'TWITTER', 'false', NULL, '2026-02-01 08:29:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7b29-956f-8a43f26e9336', 'TWITTER', 'false', NULL, '2026-02-01 08:02:00', NULL, NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.360641', NULL),
('019ca8b1-0a2f-7b95-ac37-5f09de83b308', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-02-01 08:21:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7c61-b4f7-8618d27c76e9', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-02-01 08:26:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7d1e-b64c-876e1691e197', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-02-01 08:25:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7d22-a992-2510cf58c093', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-02-01 08:17:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-02-01 08:18:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a2f-7e39-86fd-e0c0049d32ba', 'REDDIT', 'false', NULL, '2026-02-01 08:03:00', NULL, NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.960271', NULL),
('019ca8b1-0a2f-7e90-926a-977f603d7325', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-02-01 08:20:00', NULL, NULL, '0', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', NULL),
('019ca8b3-74f2-77ef-85e5-5ad2c926c010', 'TWITTER', 'false', NULL, '2026-03-01 10:03:30.163231', NULL, NULL, '5', '2026-03-01 09:20:59.122269', '2026-03-01 10:03:30.483527', NULL),
('019ca8da-6b2d-7496-9e64-70cc21ff1284', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:32.525414', '2026-03-01 10:03:32.525414', NULL),
('019ca8da-75cf-7044-a9e4-55a6455265c7', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:35.24793', '2026-03-01 10:03:35.24793', NULL),
('019ca8da-7c61-7245-a191-6263b39740bc', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:36.929484', '2026-03-01 10:03:36.929484', NULL),
('019ca8da-7d51-79fd-8b2e-47116cad5a66', 'TWITTER', 'false', NULL, '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:37.169706', '2026-03-01 10:03:37.369891', NULL),
('019ca8da-7eba-7bfa-b250-ee9c580d470a', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:37.530039', '2026-03-01 10:03:37.530039', NULL),
('019ca8da-813a-7b27-a686-8f965e61884e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:38.170631', '2026-03-01 10:03:38.170631', NULL),
('019ca8f6-e8cc-77d7-b908-1d6eea043074', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:39.692037', '2026-03-01 10:34:39.692037', NULL),
('019ca8f6-e9bc-705e-b565-ea53edc25a84', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:39.932259', '2026-03-01 10:34:39.932259', NULL),
('019ca8f6-eaac-77eb-890b-96b303bb3455', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:40.172481', '2026-03-01 10:34:40.172481', NULL),
('019ca8f7-6875-758c-b11e-6db9e334b602', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:12.373591', '2026-03-01 10:35:12.373591', NULL),
('019ca8f7-6b46-7296-8642-ab18e737667b', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:13.094257', '2026-03-01 10:35:13.094257', NULL),
('019ca8f7-7227-7f30-9256-63d17a726247', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:14.855885', '2026-03-01 10:35:14.855885', NULL),
('019ca92f-63bd-7344-b96a-81a47e7d2ec2', 'TWITTER', 'false', '2026-03-01 11:36:22.182656', '2026-03-01 11:36:22.182656', NULL, NULL, '0', '2026-03-01 11:36:21.181731', '2026-03-01 11:36:22.182656', NULL),
('019ca92f-7389-786e-b895-3782289b5072', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:25.225468', '2026-03-01 11:36:25.225468', NULL),
('019ca92f-73d9-7a72-bc81-7c2baa3d19e4', 'TWITTER', 'false', NULL, '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:25.305542', '2026-03-01 11:36:26.306467', NULL),
('019ca92f-7fe4-7f8d-8353-9ec887a7889f', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:28.388391', '2026-03-01 11:36:28.388391', NULL),
('019ca92f-8355-784a-aa48-0ba5a3dcf0eb', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:29.269205', '2026-03-01 11:36:29.269205', NULL),
('019ca92f-83cd-77e3-96ac-ae0cb510271c', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:29.389316', '2026-03-01 11:36:29.389316', NULL),
('019ca92f-c053-727f-bdf2-999abb138e5e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:44.883635', '2026-03-01 11:36:44.883635', NULL);
INSERT INTO "post_revisions" (post_id, content_version, content, observed_at, created_at) VALUES
('019ca8b1-093e-7371-81a8-76b5861dc864', '1', 'What does one ask?', '2026-02-01 08:00:00', '2026-03-01 09:18:20.63905'),
('019ca8da-6b2d-7496-9e64-70cc21ff1284', '1', 'What does ask1 ask?', '2026-03-01 08:00:00', '2026-03-01 10:03:35.087782');
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
('019ca8b1-093e-7371-81a8-76b5861dc864', 'TWITTER', 'one', '019ca8b1-093e-7c9e-8696-a44217d43105', 'What did one ask?
🌱 Größe', '2', '2026-02-01 08:00:00', '2026-02-01 09:00:00', '2026-03-01 09:18:21.479827', '["sensor"]', '["hardware"]', 'false', '{"likes": 3}', 'processed', '0', NULL, '3', '2026-03-01 09:18:20.478902', '2026-03-01 09:18:21.479827'),
('019ca8b1-0a2f-708c-b96c-b807df9b8397', 'TWITTER', 'p9', '019ca8b1-093e-7c9e-8696-a44217d43105', 'What does p9 ask?', '1', '2026-02-01 08:09:00', '2026-02-01 08:09:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-72a3-ac50-a052164e0a80', 'THREADS', 'p6', '019ca8b1-0a2f-70ec-abc3-01ad288f2ab7', 'What does p6 ask?', '1', '2026-02-01 08:06:00', '2026-02-01 08:06:00', '2026-03-01 09:18:21.800123', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.800123'),
('019ca8b1-0a2f-72b1-84be-de1b1771ff36', 'REDDIT', 'p14', '019ca8b1-0a2f-74e1-a89b-57217d4c2dbe', 'What does p14 ask?', '1', '2026-02-01 08:14:00', '2026-02-01 08:14:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-746b-80b1-298184eddcb8', 'REDDIT', 'p5', '019ca8b1-0a2f-74e1-a89b-57217d4c2dbe', 'What does p5 ask?', '1', '2026-02-01 08:05:00', '2026-02-01 08:05:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '3', '2026-03-01 09:18:20.719124', '2026-03-01 09:20:59.042195'),
('019ca8b1-0a2f-7557-8734-15ac33bba53b', 'REDDIT', 'p22', '019ca8b1-0a2f-703c-b611-825e6ddfbbd7', 'What does p22 ask?', '1', '2026-02-01 08:22:00', '2026-02-01 08:22:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7574-a693-6c55172458b1', 'REDDIT', 'p12', '019ca8b1-0a2f-7233-9871-0a97977e195d', 'What does p12 ask?', '1', '2026-02-01 08:12:00', '2026-02-01 08:12:00', '2026-03-01 09:18:22.080382', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.080382'),
('019ca8b1-0a2f-7710-b2db-2cad9dfa0676', 'REDDIT', 'p13', '019ca8b1-0a2f-703c-b611-825e6ddfbbd7', 'What does p13 ask?', '1', '2026-02-01 08:13:00', '2026-02-01 08:13:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7711-8596-e32b00b1055d', 'THREADS', 'p24', '019ca8b1-0a2f-70ec-abc3-01ad288f2ab7', 'What does p24 ask?', '1', '2026-02-01 08:24:00', '2026-02-01 08:24:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7787-8fef-cca54d148d77', 'TWITTER', 'p11', '019ca8b1-0a2f-7ded-8cda-20d24f1fb62f', 'What does p11 ask?', '1', '2026-02-01 08:11:00', '2026-02-01 08:11:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-77d2-acd3-ab1deba65b5c', 'THREADS', 'p16', '019ca8b1-0a2f-7317-b8db-531ae1cf6968', 'What does p16 ask?', '1', '2026-02-01 08:16:00', '2026-02-01 08:16:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7822-b2d4-63a88e8691d0', 'THREADS', 'p15', '019ca8b1-0a2f-70ec-abc3-01ad288f2ab7', 'What does p15 ask?', '1', '2026-02-01 08:15:00', '2026-02-01 08:15:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-788c-95d1-1243fd95d5bd', 'TWITTER', 'p27', '019ca8b1-093e-7c9e-8696-a44217d43105', 'What does p27 ask?', '1', '2026-02-01 08:27:00', '2026-02-01 08:27:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-793e-96a1-8d36b6ef49f9', 'REDDIT', 'p4', '019ca8b1-0a2f-703c-b611-825e6ddfbbd7', 'What does p4 ask?', '1', '2026-02-01 08:04:00', '2026-02-01 08:04:00', '2026-03-01 09:18:22.040345', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.040345'),
('019ca8b1-0a2f-7a26-885e-b2f3dd822df6', 'THREADS', 'p8', '019ca8b1-0a2f-7266-8015-ecd6bab9cf9f', 'What does p8 ask?', '1', '2026-02-01 08:08:00', '2026-02-01 08:08:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'parked', '1', 'given to 5 workers, and the last lease ended without an outcome', '2', '2026-03-01 09:18:20.719124', '2026-03-01 09:20:58.84201'),
('019ca8b1-0a2f-7a7b-924f-3beb750700ca', 'REDDIT', 'p23', '019ca8b1-0a2f-74e1-a89b-57217d4c2dbe', 'What does p23 ask?', '1', '2026-02-01 08:23:00', '2026-02-01 08:23:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7a9c-b6f5-f80694b81c1d', 'THREADS', 'p7', '019ca8b1-0a2f-7317-b8db-531ae1cf6968', 'What does p7 ask?', '1', '2026-02-01 08:07:00', '2026-02-01 08:07:00', '2026-03-01 09:18:21.84016', '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.84016'),
('019ca8b1-0a2f-7abf-b5e6-a8d117f5a616', 'TWITTER', 'p29', '019ca8b1-0a2f-7ded-8cda-20d24f1fb62f', 'What does p29 ask?', '1', '2026-02-01 08:29:00', '2026-02-01 08:29:00', NULL, '["sensor"]', '["hardware", "c1"]', 'true', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7b29-956f-8a43f26e9336', 'TWITTER', 'p2', '019ca8b1-0a2f-7ded-8cda-20d24f1fb62f', '', '1', '2026-02-01 08:02:00', '2026-02-01 08:02:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:22.360641'),
('019ca8b1-0a2f-7b95-ac37-5f09de83b308', 'REDDIT', 'p21', '019ca8b1-0a2f-7233-9871-0a97977e195d', 'What does p21 ask?', '1', '2026-02-01 08:21:00', '2026-02-01 08:21:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7c61-b4f7-8618d27c76e9', 'THREADS', 'p26', '019ca8b1-0a2f-7266-8015-ecd6bab9cf9f', 'What does p26 ask?', '1', '2026-02-01 08:26:00', '2026-02-01 08:26:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7d1e-b64c-876e1691e197', 'THREADS', 'p25', '019ca8b1-0a2f-7317-b8db-531ae1cf6968', 'What does p25 ask?', '1', '2026-02-01 08:25:00', '2026-02-01 08:25:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7d22-a992-2510cf58c093', 'THREADS', 'p17', '019ca8b1-0a2f-7266-8015-ecd6bab9cf9f', 'What does p17 ask?', '1', '2026-02-01 08:17:00', '2026-02-01 08:17:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7d8b-a97f-a343a4f85fb0', 'TWITTER', 'p18', '019ca8b1-093e-7c9e-8696-a44217d43105', 'What does p18 ask?', '1', '2026-02-01 08:18:00', '2026-02-01 08:18:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b1-0a2f-7e39-86fd-e0c0049d32ba', 'REDDIT', 'p3', '019ca8b1-0a2f-7233-9871-0a97977e195d', 'What does p3 ask?', '1', '2026-02-01 08:03:00', '2026-02-01 08:03:00', '2026-03-01 09:18:21.960271', '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:21.960271'),
('019ca8b1-0a2f-7e90-926a-977f603d7325', 'TWITTER', 'p20', '019ca8b1-0a2f-7ded-8cda-20d24f1fb62f', 'What does p20 ask?', '1', '2026-02-01 08:20:00', '2026-02-01 08:20:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124'),
('019ca8b3-74f2-77ef-85e5-5ad2c926c010', 'TWITTER', 'alone', '019ca8b1-093e-7c9e-8696-a44217d43105', 'What does alone ask?', '1', '2026-02-01 08:00:00', '2026-02-01 08:00:00', NULL, '["sensor"]', '["only"]', 'false', '{"likes": 3}', 'parked', '5', 'no answer', '6', '2026-03-01 09:20:59.122269', '2026-03-01 10:03:30.483527'),
('019ca8da-6b2d-7496-9e64-70cc21ff1284', 'TWITTER', 'ask1', '019ca8da-6b2d-7069-a1fc-f0d0e05d0d25', 'Which of the two lasts longer?', '2', '2026-03-01 08:00:00', '2026-03-01 09:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '2', '2026-03-01 10:03:32.525414', '2026-03-01 10:03:35.087782'),
('019ca8da-75cf-7044-a9e4-55a6455265c7', 'TWITTER', 'ask3', '019ca8da-75cf-742b-86be-85d625057030', 'What does ask3 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:35.24793', '2026-03-01 10:03:35.24793'),
('019ca8da-7c61-7245-a191-6263b39740bc', 'TWITTER', 'ask4', '019ca8da-7c61-7ee5-aef1-c144f774030f', 'What does ask4 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:36.929484', '2026-03-01 10:03:36.929484'),
('019ca8da-7d51-79fd-8b2e-47116cad5a66', 'TWITTER', 'ask5', '019ca8da-7d51-76ae-8eee-47e6aea0a77e', '', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 10:03:37.169706', '2026-03-01 10:03:37.369891'),
('019ca8da-7eba-7bfa-b250-ee9c580d470a', 'TWITTER', 'ask6', '019ca8da-7eba-7858-8ca8-734531c11722', 'What does ask6 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:37.530039', '2026-03-01 10:03:37.530039'),
('019ca8da-813a-7b27-a686-8f965e61884e', 'TWITTER', 'ask7', '019ca8da-813a-7881-9c09-27768b4b0e65', 'What does ask7 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:38.170631', '2026-03-01 10:03:38.170631'),
('019ca8f6-e8cc-77d7-b908-1d6eea043074', 'TWITTER', 'ask8', '019ca8f6-e8cc-7c35-b45b-27a5e2d4688f', 'What does ask8 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:39.692037', '2026-03-01 10:34:39.692037'),
('019ca8f6-e9bc-705e-b565-ea53edc25a84', 'TWITTER', 'ask9', '019ca8f6-e9bc-7a4b-8260-2547c907e86a', 'What does ask9 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:39.932259', '2026-03-01 10:34:39.932259'),
('019ca8f6-eaac-77eb-890b-96b303bb3455', 'TWITTER', 'ask10', '019ca8f6-eaac-7ccb-b741-011db2fc0db3', 'What does ask10 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:40.172481', '2026-03-01 10:34:40.172481'),
('019ca8f7-6875-758c-b11e-6db9e334b602', 'TWITTER', 'ask11', '019ca8f7-6875-784c-a6be-106c4c6d04ae', 'What does ask11 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:12.373591', '2026-03-01 10:35:12.373591'),
('019ca8f7-6b46-7296-8642-ab18e737667b', 'TWITTER', 'ask2', '019ca8f7-6b46-7dee-9e20-5793aaa3dfb4', 'What does ask2 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:13.094257', '2026-03-01 10:35:13.094257'),
('019ca8f7-7227-7f30-9256-63d17a726247', 'TWITTER', 'ask12', '019ca8f7-7227-7912-aec3-4e38af85bf93', 'What does ask12 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:14.855885', '2026-03-01 10:35:14.855885'),
('019ca92f-63bd-7344-b96a-81a47e7d2ec2', 'TWITTER', 'ask13', '019ca92f-63bd-7ad9-a52b-c381abd318f6', 'What does ask13 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '3', '2026-03-01 11:36:21.181731', '2026-03-01 11:36:22.182656'),
('019ca92f-7389-786e-b895-3782289b5072', 'TWITTER', 'ask14', '019ca92f-7389-78cc-b8ed-f97b79af88e6', 'What does ask14 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:25.225468', '2026-03-01 11:36:25.225468'),
('019ca92f-73d9-7a72-bc81-7c2baa3d19e4', 'TWITTER', 'ask15', '019ca92f-73d9-71a0-90cd-8eecdcb44dce', '', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 11:36:25.305542', '2026-03-01 11:36:26.306467'),
('019ca92f-7fe4-7f8d-8353-9ec887a7889f', 'TWITTER', 'ask17', '019ca92f-7fe4-7597-8e5c-ad9be05f86fa', 'What does ask17 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:28.388391', '2026-03-01 11:36:28.388391'),
('019ca92f-8355-784a-aa48-0ba5a3dcf0eb', 'TWITTER', 'ask18', '019ca92f-8355-7963-8906-7a4c4fee8d6f', 'What does ask18 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:29.269205', '2026-03-01 11:36:29.269205'),
('019ca92f-83cd-77e3-96ac-ae0cb510271c', 'TWITTER', 'ask19', '019ca92f-83cd-75f3-b31f-dba5b4cb7ba8', 'What does ask19 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:29.389316', '2026-03-01 11:36:29.389316'),
('019ca92f-c053-727f-bdf2-999abb138e5e', 'TWITTER', 'learn2', '019ca92f-c053-7f42-bd60-7abd8ddbd448', 'What does learn2 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:44.883635', '2026-03-01 11:36:44.883635');
INSERT INTO "power_tiers" (id, name, description, is_active, follower_threshold, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000a', 'MEGA', 'Known beyond it.', 'true', '1000000', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-011c-7e4d-ba38-57f10ca884e4', 'MICRO', '', 'true', '1000', '3', '2026-03-01 09:18:18.396978', '2026-03-01 09:18:18.917459'),
('019ca8b1-0145-74e4-8cb7-07362ac0d6b3', 'MACRO', 'Reach.', 'true', '10000', '1', '2026-03-01 09:18:18.437015', '2026-03-01 09:18:18.437015'),
('019ca8b1-016d-78eb-8c6b-68190166ad7d', 'Größe', 'Reach.', 'true', '0', '1', '2026-03-01 09:18:18.477052', '2026-03-01 09:18:18.477052'),
('019ca8b1-0195-72cc-8f70-339b291e9435', 'micro', 'Reach.', 'true', '5', '1', '2026-03-01 09:18:18.517089', '2026-03-01 09:18:18.517089');
INSERT INTO "quiz_accommodations" (quiz_id, account_id, extra_seconds, extra_attempts, version, created_at, updated_at) VALUES
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '90', '1', '1', '2026-03-01 11:36:53.411516', '2026-03-01 11:36:53.411516');
INSERT INTO "quiz_attempts" (id, quiz_id, revision, account_id, number, open_marker, started_at, due_at, submitted_at, submission, score, max_score, passed, draw, regraded_with, version, created_at, updated_at) VALUES
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7001-8000-000000000002', '1', NULL, '2026-01-05 10:16:00', NULL, '2026-01-05 10:20:00', 'learner', '2', '3', 'true', NULL, NULL, '2', '2026-01-05 10:16:00', '2026-01-05 10:20:00'),
('019ca8a1-796d-7a9c-9b75-9a1dcae8ad5c', '019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:01:20.621475', NULL, '2026-03-01 09:01:20.701549', 'learner', '2.1', '1000004.9334', NULL, NULL, NULL, '3', '2026-03-01 09:01:20.621475', '2026-03-01 09:01:20.701549'),
('019ca8a1-7b9d-7989-96d8-6771c40b13bd', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:01:21.181993', NULL, '2026-03-01 09:01:21.902659', 'learner', '7.3', '8.3', 'true', NULL, '3', '7', '2026-03-01 09:01:21.181993', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fae-7703-9c0e-34e1108603bf', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:01:22.222955', '2026-03-01 10:18:12.751761', '2026-03-01 09:18:12.911909', 'learner', '7.3', '8.3', 'true', NULL, '3', '8', '2026-03-01 09:01:22.222955', '2026-03-01 09:18:13.232205'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:01:22.303029', NULL, '2026-03-01 09:01:22.343066', 'learner', '3.3', '8.3', 'false', NULL, '3', '3', '2026-03-01 09:01:22.303029', '2026-03-01 09:18:13.232205'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:01:22.383103', NULL, '2026-03-01 09:01:22.42314', 'learner', '1', '8.3', 'false', NULL, '3', '3', '2026-03-01 09:01:22.383103', '2026-03-01 09:18:13.232205'),
('019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:01:22.543251', NULL, '2026-03-01 09:01:22.663362', 'learner', '1', '8.3', 'false', NULL, '3', '3', '2026-03-01 09:01:22.543251', '2026-03-01 09:18:13.232205'),
('019ca8a1-822f-7257-9052-15b399d84c0b', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:01:22.863547', '2026-03-01 09:01:52.863547', '2026-03-01 09:01:52.863547', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:01:22.863547', '2026-03-01 09:02:23.183843'),
('019ca8a2-6df7-7fe8-ab94-a29ed2e68dd7', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '2', NULL, '2026-03-01 09:02:23.22388', '2026-03-01 09:02:53.22388', '2026-03-01 09:02:53.22388', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:02:23.22388', '2026-03-01 09:03:23.544176'),
('019ca8a3-59c0-7589-acad-3a4746166144', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '3', NULL, '2026-03-01 09:03:23.584213', '2026-03-01 09:03:53.584213', '2026-03-01 09:03:53.584213', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:03:23.584213', '2026-03-01 09:04:23.904509'),
('019ca8a4-4588-7546-bd19-f34a09380e56', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '4', NULL, '2026-03-01 09:04:23.944546', '2026-03-01 09:04:53.944546', '2026-03-01 09:04:53.944546', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:04:23.944546', '2026-03-01 09:05:24.264842'),
('019ca8a5-3150-7f4b-816a-02334bacc407', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '5', NULL, '2026-03-01 09:05:24.304879', '2026-03-01 09:05:54.304879', '2026-03-01 09:05:54.304879', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:05:24.304879', '2026-03-01 09:07:05.945471'),
('019ca8a6-1d41-70ee-b898-df07ebe0d590', '019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:24.705249', '2026-03-01 09:06:54.705249', '2026-03-01 09:06:54.705249', 'overdue', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:24.705249', '2026-03-01 09:07:05.945471'),
('019ca8a6-bf21-7bf2-80eb-7cd759d156b7', '019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:07:06.145656', NULL, '2026-03-01 09:07:06.22573', 'learner', '4', '4', NULL, '[{"option_ids": [], "question_id": "019ca8a6-bef9-7ff0-99e8-87053fd879bf"}, {"option_ids": ["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935", "019ca8a6-bef9-7e0d-b909-bd138a72c672", "019ca8a6-bef9-7830-af78-f85cfa5cdb47"], "question_id": "019ca8a6-bef9-7645-94d4-49e8d4a11faf"}, {"option_ids": ["019ca8a6-bef9-71b3-ba80-abde79d9ecc7", "019ca8a6-bef9-79c5-a13c-5d25b8755ded"], "question_id": "019ca8a6-bef9-70c9-a6d8-977cf8201721"}]', NULL, '2', '2026-03-01 09:07:06.145656', '2026-03-01 09:07:06.22573'),
('019ca8a6-bf99-7879-abb1-13360991618c', '019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:06.265767', NULL, '2026-03-01 09:07:06.345841', 'learner', '4', '4', NULL, '[{"option_ids": [], "question_id": "019ca8a6-bef9-7ff0-99e8-87053fd879bf"}, {"option_ids": ["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935", "019ca8a6-bef9-7e0d-b909-bd138a72c672", "019ca8a6-bef9-7830-af78-f85cfa5cdb47"], "question_id": "019ca8a6-bef9-7645-94d4-49e8d4a11faf"}, {"option_ids": [], "question_id": "019ca8a6-bef9-721f-a988-b5eae29ae0e8"}]', NULL, '2', '2026-03-01 09:07:06.265767', '2026-03-01 09:07:06.345841'),
('019ca8a6-c011-78c5-aec3-7def76f88d7e', '019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:07:06.385878', NULL, '2026-03-01 09:07:06.465952', 'learner', '5', '5', NULL, '[{"option_ids": ["019ca8a6-bef9-792e-8895-d0f3e68e93f8", "019ca8a6-bef9-7b68-bb2d-701e47907b2f", "019ca8a6-bef9-7b5b-baa6-7dea1598320d", "019ca8a6-bef9-7d56-9c4b-002fe10d1dfc"], "question_id": "019ca8a6-bef9-71ad-b5b8-c4ba17d9f615"}, {"option_ids": [], "question_id": "019ca8a6-bef9-7ff0-99e8-87053fd879bf"}, {"option_ids": ["019ca8a6-bef9-78f4-83b2-5c7f5f8c5935", "019ca8a6-bef9-7830-af78-f85cfa5cdb47", "019ca8a6-bef9-7e0d-b909-bd138a72c672"], "question_id": "019ca8a6-bef9-7645-94d4-49e8d4a11faf"}]', NULL, '2', '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.465952'),
('019ca8a6-c102-7148-9749-747c5ace4593', '019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:06.6261', NULL, '2026-03-01 09:07:06.666137', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:06.6261', '2026-03-01 09:07:06.666137'),
('019ca8a6-c152-776c-86d6-33a5dd69a73d', '019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:06.706174', NULL, '2026-03-01 09:07:06.746211', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:06.706174', '2026-03-01 09:07:06.746211'),
('019ca8a6-c1a2-7d8e-8d87-658329478574', '019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:06.786248', NULL, '2026-03-01 09:07:06.826285', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:06.786248', '2026-03-01 09:07:06.826285'),
('019ca8a6-c332-7827-a3bb-8a7b77952d07', '019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:07.186618', NULL, '2026-03-01 09:07:07.226655', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:07.186618', '2026-03-01 09:07:07.226655'),
('019ca8a6-c382-75eb-a153-718c2f2f3fcc', '019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:07.266692', NULL, '2026-03-01 09:07:07.306729', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:07.266692', '2026-03-01 09:07:07.306729'),
('019ca8a6-c3d2-7b98-8f68-aee894fbae0b', '019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:07.346766', NULL, '2026-03-01 09:07:07.386803', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:07.346766', '2026-03-01 09:07:07.386803'),
('019ca8a6-c563-70a2-8d7f-401b83d08669', '019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:07.747136', NULL, '2026-03-01 09:07:07.787173', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:07.747136', '2026-03-01 09:07:07.787173'),
('019ca8a6-c5b3-78b8-920c-60f592ba3776', '019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:07.82721', NULL, '2026-03-01 09:07:07.867247', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:07.82721', '2026-03-01 09:07:07.867247'),
('019ca8a6-c603-7774-86c9-656e6bd16fc8', '019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:07.907284', NULL, '2026-03-01 09:07:07.947321', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:07.907284', '2026-03-01 09:07:07.947321'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:08.307654', NULL, '2026-03-01 09:07:08.347691', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:08.307654', '2026-03-01 09:07:08.347691'),
('019ca8a6-c7e3-79b3-8c1c-9af246b40e64', '019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:08.387728', NULL, '2026-03-01 09:07:08.427765', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:08.387728', '2026-03-01 09:07:08.427765'),
('019ca8a6-c833-7508-becf-0a2539645056', '019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:08.467802', NULL, '2026-03-01 09:07:08.507839', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:08.467802', '2026-03-01 09:07:08.507839'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:08.868172', NULL, '2026-03-01 09:07:08.908209', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:08.868172', '2026-03-01 09:07:08.908209'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:08.948246', NULL, '2026-03-01 09:07:08.988283', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:08.948246', '2026-03-01 09:07:08.988283'),
('019ca8a6-cadc-70c3-a00c-af3c521987ef', '019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:09.148431', NULL, '2026-03-01 09:07:09.188468', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:09.148431', '2026-03-01 09:07:09.188468'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:09.228505', NULL, '2026-03-01 09:07:09.268542', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:09.228505', '2026-03-01 09:07:09.268542'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:09.42869', NULL, '2026-03-01 09:07:09.468727', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:09.42869', '2026-03-01 09:07:09.468727'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:09.508764', NULL, '2026-03-01 09:07:09.548801', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:09.508764', '2026-03-01 09:07:09.548801'),
('019ca8a6-cd0c-7b85-8a82-4e141660efba', '019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:09.708949', '2026-03-01 09:17:08.708024', '2026-03-01 09:07:09.748986', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:09.708949', '2026-03-01 09:07:09.748986'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:09.789023', '2026-03-01 09:17:08.708024', '2026-03-01 09:07:09.82906', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:09.789023', '2026-03-01 09:07:09.82906'),
('019ca8a6-ce25-7562-a217-b2d9781d3520', '019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:09.989208', NULL, '2026-03-01 09:07:10.029245', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:09.989208', '2026-03-01 09:07:10.029245'),
('019ca8a6-ce75-7aaa-8508-17bf4c572821', '019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:10.069282', NULL, '2026-03-01 09:07:10.109319', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:10.069282', '2026-03-01 09:07:10.109319'),
('019ca8b0-e596-7915-976e-768d287dd1cd', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '1', '2026-03-01 09:18:11.350466', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1', '2026-03-01 09:18:11.350466', '2026-03-01 09:18:11.350466'),
('019ca8b0-ebd7-70ad-a8aa-e8375cf3e5b8', '019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '4', '1', '2026-03-01 09:18:12.951946', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1', '2026-03-01 09:18:12.951946', '2026-03-01 09:18:12.951946'),
('019ca8b0-f101-747b-be42-3d59e0b22823', '019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:18:14.273167', '2026-03-01 09:20:44.273167', '2026-03-01 09:18:14.313204', 'learner', '0', '7', NULL, NULL, NULL, '2', '2026-03-01 09:18:14.273167', '2026-03-01 09:18:14.313204'),
('019ca8b0-f151-7e36-9d1d-8dedb00d28f7', '019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', NULL, '2026-03-01 09:18:14.353241', '2026-03-01 09:20:44.353241', '2026-03-01 09:18:14.393278', 'learner', '0', '7', NULL, NULL, NULL, '2', '2026-03-01 09:18:14.353241', '2026-03-01 09:18:14.393278');
INSERT INTO "quiz_grades" (quiz_id, account_id, score, max_score, passed, attempts, created_at, updated_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '019b8d62-7a80-7001-8000-000000000002', '2', '3', 'true', '1', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '7.3', '8.3', 'true', '1', '2026-03-01 09:01:21.902659', '2026-03-01 09:18:13.232205'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-4244-7b68-89e9-98839246d00f', '7.3', '8.3', 'true', '3', '2026-03-01 09:01:22.262992', '2026-03-01 09:18:13.232205'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', '8.3', 'false', '1', '2026-03-01 09:01:22.663362', '2026-03-01 09:18:13.232205'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2.1', '1000004.9334', NULL, '1', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.701549'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '7', '7', 'true', '5', '2026-03-01 09:02:23.183843', '2026-03-01 09:07:05.945471'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '0', '7', 'false', '1', '2026-03-01 09:07:05.945471', '2026-03-01 09:07:05.945471'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '4', '4', NULL, '1', '2026-03-01 09:07:06.22573', '2026-03-01 09:07:06.22573'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '019ca8a0-4244-7b68-89e9-98839246d00f', '4', '4', NULL, '1', '2026-03-01 09:07:06.345841', '2026-03-01 09:07:06.345841'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '5', '5', NULL, '1', '2026-03-01 09:07:06.465952', '2026-03-01 09:07:06.465952'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:06.666137', '2026-03-01 09:07:06.986433'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:07.226655', '2026-03-01 09:07:07.546951'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:07.787173', '2026-03-01 09:07:08.107469'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.667987'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.988283'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:09.188468', '2026-03-01 09:07:09.268542'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:09.748986', '2026-03-01 09:07:09.82906'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:10.029245', '2026-03-01 09:07:10.109319'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '0', '7', NULL, '2', '2026-03-01 09:18:14.313204', '2026-03-01 09:18:14.393278');
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
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7157-b19c-df0f51768750', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'right', 'true', NULL, '0', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-73c2-8e38-1120bf31025d', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'wrong one', 'false', NULL, '2', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-749e-8ea6-b64139efdd75', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'wrong', 'false', NULL, '1', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'also wrong', 'false', NULL, '2', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7cdc-8e40-93db12de93cf', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'right one', 'true', NULL, '0', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7dcb-b6c4-027cefedaab7', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'wrong', 'false', 'No.', '1', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7dea-aff9-d894a6893e8c', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'right', 'true', 'Yes.', '0', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'wrong two', 'false', NULL, '3', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'right two', 'true', NULL, '1', '2026-03-01 09:18:13.192168'),
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
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-71b3-ba80-abde79d9ecc7', '019ca8a6-bef9-70c9-a6d8-977cf8201721', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-7830-af78-f85cfa5cdb47', '019ca8a6-bef9-7645-94d4-49e8d4a11faf', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-78f4-83b2-5c7f5f8c5935', '019ca8a6-bef9-7645-94d4-49e8d4a11faf', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-792e-8895-d0f3e68e93f8', '019ca8a6-bef9-71ad-b5b8-c4ba17d9f615', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-79c5-a13c-5d25b8755ded', '019ca8a6-bef9-70c9-a6d8-977cf8201721', 'right', 'true', NULL, '0', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-7b5b-baa6-7dea1598320d', '019ca8a6-bef9-71ad-b5b8-c4ba17d9f615', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-7b68-bb2d-701e47907b2f', '019ca8a6-bef9-71ad-b5b8-c4ba17d9f615', 'right one', 'true', NULL, '0', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-7d56-9c4b-002fe10d1dfc', '019ca8a6-bef9-71ad-b5b8-c4ba17d9f615', 'right two', 'true', NULL, '1', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-7e0d-b909-bd138a72c672', '019ca8a6-bef9-7645-94d4-49e8d4a11faf', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:06.105619'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7063-b60f-5ff3154e2e06', '019ca8a6-c0da-769a-9256-dd90b5874192', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7350-925c-d783c31bc9ea', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7435-b8ba-d43e55d577d1', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', 'right two', 'true', NULL, '1', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7619-8159-1dcfa002d585', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7753-91c4-82a0c4365b39', '019ca8a6-c0da-74aa-a3a9-01c7f7b2f6cc', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-78d8-b74a-1a5dd3424833', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', 'right one', 'true', NULL, '0', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7c59-be93-e864e7206674', '019ca8a6-c0da-74aa-a3a9-01c7f7b2f6cc', 'right', 'true', NULL, '0', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7e75-b5c7-f0484ba2754e', '019ca8a6-c0da-769a-9256-dd90b5874192', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7f35-9052-fc85616894b2', '019ca8a6-c0da-769a-9256-dd90b5874192', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:06.586063'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7234-ad4f-b73cfa8ecf8d', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7372-a069-83fce6d8c210', '019ca8a6-c30a-7afb-bf7d-98e3ffe8a8ea', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-73ac-b3c1-07acdc244837', '019ca8a6-c30a-7ce5-9612-72ce0c6f6022', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-74d3-8774-fea76ff87481', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', 'right two', 'true', NULL, '1', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7696-bca6-b7d4dfc4f910', '019ca8a6-c30a-7afb-bf7d-98e3ffe8a8ea', 'right', 'true', NULL, '0', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-76c6-a8c0-362372641e46', '019ca8a6-c30a-7ce5-9612-72ce0c6f6022', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-78be-a7f9-b74f842c4087', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7b86-b869-bd5f68929d6b', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', 'right one', 'true', NULL, '0', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7bb2-9363-f429d5b7c5ca', '019ca8a6-c30a-7ce5-9612-72ce0c6f6022', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:07.146581'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-705d-b247-f268084ee627', '019ca8a6-c53b-7bc1-a53f-854f58d00927', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7077-a084-fbbcd17a65c3', '019ca8a6-c53b-705b-8bf3-2e7d1efd9b87', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-72f2-a9b8-e7ef1904cb06', '019ca8a6-c53b-7a8d-b90c-8283761920fb', 'right', 'true', NULL, '0', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7314-9b6d-be79e21e213b', '019ca8a6-c53b-7bc1-a53f-854f58d00927', 'right two', 'true', NULL, '1', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7605-8980-13f6802039aa', '019ca8a6-c53b-705b-8bf3-2e7d1efd9b87', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-792e-ad3a-ffbb48347e57', '019ca8a6-c53b-705b-8bf3-2e7d1efd9b87', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-79fd-96b1-5c67294e1dbc', '019ca8a6-c53b-7bc1-a53f-854f58d00927', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7a06-b3f3-d32e6d3680d7', '019ca8a6-c53b-7a8d-b90c-8283761920fb', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7eee-8f02-c1ec2aea8df1', '019ca8a6-c53b-7bc1-a53f-854f58d00927', 'right one', 'true', NULL, '0', '2026-03-01 09:07:07.707099'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7678-b605-1fe32a8eb530', '019ca8a6-c76b-7026-9a1b-8e1c4e955981', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-772d-ad02-2e5e4435aac1', '019ca8a6-c76b-720b-976a-5a713b10e0fc', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-783b-831f-399f14373334', '019ca8a6-c76b-720b-976a-5a713b10e0fc', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7b12-994f-8a6e51f76d7c', '019ca8a6-c76b-7026-9a1b-8e1c4e955981', 'right', 'true', NULL, '0', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7b24-b941-2d489567e3df', '019ca8a6-c76b-7608-a135-a32e553281a6', 'right one', 'true', NULL, '0', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7b38-992f-2dace0d5672e', '019ca8a6-c76b-7608-a135-a32e553281a6', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7be0-8505-bc30f9095da4', '019ca8a6-c76b-720b-976a-5a713b10e0fc', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7c08-ad30-4209a3a345de', '019ca8a6-c76b-7608-a135-a32e553281a6', 'right two', 'true', NULL, '1', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7ec5-be70-f54c218a9359', '019ca8a6-c76b-7608-a135-a32e553281a6', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:08.267617'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-70ae-b272-c30edfd1d565', '019ca8a6-c99c-76b4-a58a-1c0fb8dcdb76', 'right one', 'true', NULL, '0', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-732e-8d9a-86a4b530bba7', '019ca8a6-c99c-7a43-a274-f039dee6b5fb', 'right', 'true', NULL, '0', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-76a5-b120-4f40d3d8c9b0', '019ca8a6-c99c-76b4-a58a-1c0fb8dcdb76', 'right two', 'true', NULL, '1', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7844-9ed8-56d5de53c92f', '019ca8a6-c99c-71ab-8ee4-fa1aa22b4dc5', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7956-a66d-cfca36015a43', '019ca8a6-c99c-71ab-8ee4-fa1aa22b4dc5', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7a22-b0aa-a1dc3e840988', '019ca8a6-c99c-76b4-a58a-1c0fb8dcdb76', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7bd4-8973-c6a0b52cd71e', '019ca8a6-c99c-7a43-a274-f039dee6b5fb', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7fd6-8be8-40b48996719f', '019ca8a6-c99c-76b4-a58a-1c0fb8dcdb76', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7ffe-82b2-d8e7680f7622', '019ca8a6-c99c-71ab-8ee4-fa1aa22b4dc5', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:08.828135'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7044-bbcc-70e785177d51', '019ca8a6-cab4-70a1-b1f7-bd6633bfa495', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7045-80f7-175b73b977db', '019ca8a6-cab4-7e35-9485-7990b0dc09dd', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-70dd-a74e-cf03683052d6', '019ca8a6-cab4-70a1-b1f7-bd6633bfa495', 'right two', 'true', NULL, '1', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-73cd-8585-757ac31045a6', '019ca8a6-cab4-7eac-98dd-c0767177c808', 'right', 'true', NULL, '0', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-758f-8471-1fa309892306', '019ca8a6-cab4-7eac-98dd-c0767177c808', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-77d9-a421-88fe10b95d54', '019ca8a6-cab4-7e35-9485-7990b0dc09dd', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7b89-abc6-7add00cdf395', '019ca8a6-cab4-70a1-b1f7-bd6633bfa495', 'right one', 'true', NULL, '0', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7c7a-981b-657fe0a90df5', '019ca8a6-cab4-70a1-b1f7-bd6633bfa495', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7e39-8f99-cfd7f2ea0ba7', '019ca8a6-cab4-7e35-9485-7990b0dc09dd', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:09.108394'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-725b-9159-84a3d82aafe8', '019ca8a6-cbcc-79e9-9f97-fa16f2ee9c65', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7332-b754-9e1a23498e7c', '019ca8a6-cbcc-70db-94b3-0477a2af0d50', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-73c0-bc4e-10d86f0a48f8', '019ca8a6-cbcc-70db-94b3-0477a2af0d50', 'right', 'true', NULL, '0', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7b07-a0d3-13802b79aa5c', '019ca8a6-cbcc-7fdf-896f-b6d818c3b1aa', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7ca5-8760-915893bbe3ad', '019ca8a6-cbcc-7fdf-896f-b6d818c3b1aa', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7d8d-b87d-eea324064967', '019ca8a6-cbcc-7fdf-896f-b6d818c3b1aa', 'right two', 'true', NULL, '1', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7ece-b522-67568c5cc513', '019ca8a6-cbcc-79e9-9f97-fa16f2ee9c65', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7ee0-84ec-3139d2e0b653', '019ca8a6-cbcc-7fdf-896f-b6d818c3b1aa', 'right one', 'true', NULL, '0', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7ef9-9eae-0e751d333653', '019ca8a6-cbcc-79e9-9f97-fa16f2ee9c65', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:09.388653'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7324-91e8-9da25bc213e3', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7369-a3f2-afd13cf6ba74', '019ca8a6-cce4-7fca-9eac-f1976aa19c35', 'right', 'true', NULL, '0', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-73f8-9b1c-94a5d455fb98', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', 'right one', 'true', NULL, '0', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7630-9d31-84e1674774d6', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', 'right two', 'true', NULL, '1', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-767a-8864-6877e95a9e6f', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-76bd-bfda-b9f677ce06a3', '019ca8a6-cce4-7486-b17c-cc9e2dd06d4e', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-771a-9f26-c17799e5d651', '019ca8a6-cce4-7fca-9eac-f1976aa19c35', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7bdf-bc76-4213420e714d', '019ca8a6-cce4-7486-b17c-cc9e2dd06d4e', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7da3-9dab-9ebc14af10e4', '019ca8a6-cce4-7486-b17c-cc9e2dd06d4e', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:09.668912'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7400-887e-8e8e887e2f08', '019ca8a6-cdfd-790f-a314-b4142e6126d5', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-75c1-b1e4-0e54c3582594', '019ca8a6-cdfd-790f-a314-b4142e6126d5', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7922-ae1c-c57c61958c62', '019ca8a6-cdfd-7a3f-a7ba-41d9f58c0e57', 'right two', 'true', NULL, '1', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7932-8922-cc2e8bd964fc', '019ca8a6-cdfd-7793-85c5-2b485d6a80cd', 'right', 'true', NULL, '0', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7a33-a0bb-36231a4a3f41', '019ca8a6-cdfd-7793-85c5-2b485d6a80cd', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7b04-9469-b1e4e7d5b92e', '019ca8a6-cdfd-790f-a314-b4142e6126d5', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7e56-aa85-d4d98233495b', '019ca8a6-cdfd-7a3f-a7ba-41d9f58c0e57', 'right one', 'true', NULL, '0', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7e99-a3ff-8486db51af2e', '019ca8a6-cdfd-7a3f-a7ba-41d9f58c0e57', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7e9f-b81d-8b4207114181', '019ca8a6-cdfd-7a3f-a7ba-41d9f58c0e57', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:09.949171'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-73e9-be35-8c4e1860dec7', '019ca8a6-cf15-7dd8-861b-b54c8ab0e78c', 'right', 'true', NULL, '0', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-7455-82fb-6a5de6faed26', '019ca8a6-cf15-7dd8-861b-b54c8ab0e78c', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-74df-8443-9f6cea857583', '019ca8a6-cf15-7a11-8874-9e60f3485f6a', 'right two', 'true', NULL, '1', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-772d-8749-db50d2a694c4', '019ca8a6-cf15-7a11-8874-9e60f3485f6a', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-776c-bd6a-52a3ff01a1fc', '019ca8a6-cf15-7a11-8874-9e60f3485f6a', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-789b-945c-03df5e5ce5e0', '019ca8a6-cf15-7365-a685-6b5f41f871dc', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-78dc-ab35-f29c3eeda572', '019ca8a6-cf15-7a11-8874-9e60f3485f6a', 'right one', 'true', NULL, '0', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-79c9-9901-ce4b07f46079', '019ca8a6-cf15-7365-a685-6b5f41f871dc', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-7c30-8bf5-6c136b640035', '019ca8a6-cf15-7365-a685-6b5f41f871dc', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:10.22943'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-7145-89f6-dff0cbed95a6', '019ca8b0-eed0-720a-8b44-9178887a3fec', 'wrong two', 'false', NULL, '3', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-72b9-a2de-a5db98ae030f', '019ca8b0-eed0-720a-8b44-9178887a3fec', 'wrong one', 'false', NULL, '2', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-7335-9e76-75bb7dcbf66a', '019ca8b0-eed0-7e29-853b-d95a220bea5f', 'right', 'true', NULL, '0', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-74cb-b27c-9b3cd353d14a', '019ca8b0-eed0-70f6-808d-3dec8f00e858', 'also wrong', 'false', NULL, '2', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-759c-83ed-fa4b3be717f8', '019ca8b0-eed0-7e29-853b-d95a220bea5f', 'wrong', 'false', NULL, '1', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-7647-afb7-a00ba5f4fc46', '019ca8b0-eed0-70f6-808d-3dec8f00e858', 'right', 'true', 'Yes.', '0', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-76f5-9886-24488d16f4b9', '019ca8b0-eed0-720a-8b44-9178887a3fec', 'right two', 'true', NULL, '1', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-78bf-933d-b7b6f49577df', '019ca8b0-eed0-70f6-808d-3dec8f00e858', 'wrong', 'false', 'No.', '1', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-791c-aa52-fc72a92760fa', '019ca8b0-eed0-720a-8b44-9178887a3fec', 'right one', 'true', NULL, '0', '2026-03-01 09:18:13.712649'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-70aa-b562-753f30810753', '019ca8b0-fb53-732b-953f-99ab1005f561', 'Marking the important sentences in yellow', 'false', 'Marking selects. It does not ask you to remember.', '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7190-aca1-59ee46ea0db6', '019ca8b0-fb53-732b-953f-99ab1005f561', 'Writing down what you remember on an empty page', 'true', NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-73eb-a740-f712cb0b1f9b', '019ca8b0-fb53-7a94-9f6e-f59e022b7e06', 'What they had read once and recalled', 'false', 'Not yet. After two days, yes.', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7889-b64d-e44cd0a6b933', '019ca8b0-fb53-7a94-9f6e-f59e022b7e06', 'Both the same', 'false', 'Close, but reading twice was ahead by six points.', '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-798b-90ab-487251487267', '019ca8b0-fb53-732b-953f-99ab1005f561', 'Explaining the topic to a friend without notes', 'true', NULL, '3', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7a10-867f-89ac94f1f98b', '019ca8b0-fb53-732b-953f-99ab1005f561', 'Answering a card before you turn it over', 'true', NULL, '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7b92-a99f-b29c00b31a59', '019ca8b0-fb53-7ce4-986e-d878b5e918fe', 'True', 'false', 'Only mistakes that nobody corrects tend to stay.', '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7dcb-983f-a11b4941299e', '019ca8b0-fb53-732b-953f-99ab1005f561', 'Reading the summary once more', 'false', 'It feels familiar, and familiar is not the same as known.', '4', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7dcb-b68a-2b50a831944b', '019ca8b0-fb53-7ce4-986e-d878b5e918fe', 'False', 'true', 'Right: try first, then look.', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7e86-935f-91d6fc54ce8f', '019ca8b0-fb53-7a94-9f6e-f59e022b7e06', 'What they had read twice', 'true', 'Yes: the advantage of recall appears only later.', '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-71ff-9273-1a925b81df3e', '019ca8b0-fb53-7c83-8468-412cb0635e8d', 'It stays the same', 'false', 'One gap does not fit all: it depends on when you need it.', '3', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-76d4-a619-c598ade5cc23', '019ca8b0-fb53-7c83-8468-412cb0635e8d', 'It becomes shorter', 'false', 'The other way round: long memory asks for long gaps.', '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-77c0-9381-5495fd6e1374', '019ca8b0-fb53-7c83-8468-412cb0635e8d', 'It becomes longer, but a smaller share of that time', 'true', NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-7d30-b16a-f47e2f3ba2ad', '019ca8b0-fb53-7c83-8468-412cb0635e8d', 'It becomes longer, and stays the same share of that time', 'false', 'Nearly: for a week the best share was 20 to 40 %, for a year only 5 to 10 %.', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-701d-96ed-f1f9a493e54f', '019ca8b0-fb53-7518-8f73-a7a34bba1709', 'Distributed practice', 'true', NULL, '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-704e-b11e-1b9a9916a456', '019ca8b0-fb53-7518-8f73-a7a34bba1709', 'Practice testing', 'true', NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-704f-89b7-08b7787eb2e8', '019ca8b0-fb53-791d-9874-7b354a3a3af3', 'Evenly, day by day', 'false', 'The curve falls steeply, then flattens.', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-70d1-97f5-d0e261d1d272', '019ca8b0-fb53-798e-ace0-1ff8ebc378c1', 'True', 'false', 'Success in practice can mislead.', '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-70e0-a736-3a27bf20c974', '019ca8b0-fb53-7a62-93b5-8d85e9900ccb', 'False', 'true', NULL, '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-712b-a735-8308b4e6dde0', '019ca8b0-fb53-7a62-93b5-8d85e9900ccb', 'True', 'false', NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-728b-825b-d43adc0a6c28', '019ca8b0-fb53-7c9c-8c81-b0c9b70609ee', 'Tuesday and Friday at 12:30, ten minutes in the library', 'true', NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7344-9171-7639b93669a8', '019ca8b0-fb53-7518-8f73-a7a34bba1709', 'Rereading', 'false', 'Rated low, although it is what most students do.', '3', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7469-ace1-cb0e0a8d84e1', '019ca8b0-fb53-79f1-8a85-177dd177fdf4', 'You solve more exercises in the same time', 'false', 'Rather fewer: mixed practice is slower and feels worse.', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7522-8e67-5b7db5a82434', '019ca8b0-fb53-791d-9874-7b354a3a3af3', 'Soon after learning', 'true', NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7564-ba20-9ef4751590c2', '019ca8b0-fb53-7518-8f73-a7a34bba1709', 'Summarising', 'false', 'Rated low for most learners.', '4', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7611-8dd8-f34cd4e2e29e', '019ca8b0-fb53-79f1-8a85-177dd177fdf4', 'You practise choosing the method, not only carrying it out', 'true', NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-791e-932f-46a33dd1d95b', '019ca8b0-fb53-7c9c-8c81-b0c9b70609ee', 'After breakfast, three cards before the coffee is gone', 'true', NULL, '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-79f6-83d5-6a7255bba8fa', '019ca8b0-fb53-7c9c-8c81-b0c9b70609ee', 'More regularly from now on', 'false', 'When? Where? How will you notice?', '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7a3f-baae-1b07057248cf', '019ca8b0-fb53-7c9c-8c81-b0c9b70609ee', 'The whole weekend before the exam', 'false', 'One block, late, and no night in between for most of it.', '3', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7a42-a7da-d5bb48a7020e', '019ca8b0-fb53-791d-9874-7b354a3a3af3', 'After some weeks', 'false', 'By then little more is lost.', '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7d6e-93d4-42cc2346b911', '019ca8b0-fb53-7518-8f73-a7a34bba1709', 'Highlighting', 'false', 'Rated low: it selects, but does not make you remember.', '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7ec4-99c5-1a97cf2edf7a', '019ca8b0-fb53-798e-ace0-1ff8ebc378c1', 'False', 'true', NULL, '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7ed8-98da-c88c1d397036', '019ca8b0-fb53-79f1-8a85-177dd177fdf4', 'You need not understand each kind first', 'false', 'You do. Mix once you have understood each of them.', '2', '2026-03-01 09:18:16.915609');
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
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7633-bf83-6ff5821e1835', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', 'short_answer', 'Which city?', NULL, '1', '["Bern"]', NULL, NULL, '3', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7e56-8622-68f04d185f4c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '3.3', NULL, '9.81', '0.01', '4', '2026-03-01 09:18:13.192168'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:13.192168'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-72f6-a496-562ed3dcd0e6', 'true_false', E'"quoted" \\ ''single'' ; -- %s', '', '1', NULL, NULL, NULL, '6', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-730f-bd01-d7c627f5e1bb', 'numeric', '-0e0?', NULL, '1000000', NULL, '0', '0', '1', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-73db-a6c9-623480c0685d', 'numeric', '3.0000000000000004e-1?', NULL, '0.3333', NULL, '0.30000000000000004', '1e-17', '2', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-741a-8d15-672c411c8d6a', 'numeric', '9.007199254740992e15?', NULL, '0.0001', NULL, '9.007199254740992e+15', '0.5', '3', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7480-ab41-93891639b898', 'numeric', '1.7976931348623157e308?', NULL, '0.1', NULL, '1.7976931348623157e+308', '5e-324', '0', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7714-bceb-815f73dad1a9', 'short_answer', '🧪 ﻿', NULL, '1', '["Straße", "ﬁ", "İ", "🧪"]', NULL, NULL, '5', '2026-03-01 09:01:20.501364'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '019ca8a1-78f5-7842-bd54-73d5edc13194', 'numeric', '1e20?', NULL, '2.5', NULL, '1e+20', '1e+15', '4', '2026-03-01 09:01:20.501364'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-78cf-9baf-3b6831f7b7af', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7980-90aa-c38c45cd930e', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7bbd-b22f-fdf6a95bf28c', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:01:22.82351'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '019ca8a1-8207-7f2a-b800-3f92d2d2f593', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:01:22.82351'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-70c9-a6d8-977cf8201721', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-71ad-b5b8-c4ba17d9f615', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-721f-a988-b5eae29ae0e8', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-7645-94d4-49e8d4a11faf', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:06.105619'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '019ca8a6-bef9-7ff0-99e8-87053fd879bf', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:06.105619'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-731b-897e-20b43141fc5c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-74aa-a3a9-01c7f7b2f6cc', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-769a-9256-dd90b5874192', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7997-9986-bc7b01da9c31', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:06.586063'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '019ca8a6-c0da-7aa5-87c9-e449d899a61a', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:06.586063'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7694-a590-56063ce88cfa', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7afb-bf7d-98e3ffe8a8ea', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7cc7-b506-3d3d9881ae21', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7ce5-9612-72ce0c6f6022', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:07.146581'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '019ca8a6-c30a-7ebb-9024-2211c910b44e', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:07.146581'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-705b-8bf3-2e7d1efd9b87', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7289-9af0-9327fce1737b', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7681-81c6-9afc4aada0fe', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7a8d-b90c-8283761920fb', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:07.707099'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '019ca8a6-c53b-7bc1-a53f-854f58d00927', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:07.707099'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7026-9a1b-8e1c4e955981', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-720b-976a-5a713b10e0fc', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7456-bc19-45b87f07d2d3', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7608-a135-a32e553281a6', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:08.267617'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '019ca8a6-c76b-7ed1-bc70-c7f257065cc9', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:08.267617'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7107-9539-8400a7119db4', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-71ab-8ee4-fa1aa22b4dc5', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7691-8362-1f18dcde12d6', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-76b4-a58a-1c0fb8dcdb76', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:08.828135'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '019ca8a6-c99c-7a43-a274-f039dee6b5fb', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:08.828135'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-70a1-b1f7-bd6633bfa495', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-72dc-a59c-23cf715d8ea7', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7695-9e25-5355f3a42bc7', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7e35-9485-7990b0dc09dd', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:09.108394'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '019ca8a6-cab4-7eac-98dd-c0767177c808', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:09.108394'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7023-850e-cb9123528079', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-70db-94b3-0477a2af0d50', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-77bc-abd2-3d2ef1e0fcbd', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-79e9-9f97-fa16f2ee9c65', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:09.388653'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '019ca8a6-cbcc-7fdf-896f-b6d818c3b1aa', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:09.388653'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-708a-8d39-84ebca94a690', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-723e-858d-e0b6a39d5c42', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7486-b17c-cc9e2dd06d4e', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:09.668912'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7fca-9eac-f1976aa19c35', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:09.668912'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-701c-989a-bc9316b0f183', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7793-85c5-2b485d6a80cd', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-78f5-a75b-a06d960a5f8a', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-790f-a314-b4142e6126d5', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:09.949171'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '019ca8a6-cdfd-7a3f-a7ba-41d9f58c0e57', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:09.949171'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-7365-a685-6b5f41f871dc', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-7381-8533-92faaa3329e1', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-7825-84b8-6c8939cbdf6e', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-7a11-8874-9e60f3485f6a', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:10.22943'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '019ca8a6-cf15-7dd8-861b-b54c8ab0e78c', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:10.22943'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-70f6-808d-3dec8f00e858', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-720a-8b44-9178887a3fec', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-765f-b958-4b57563e8e51', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-7a91-8b84-ad5c3e4c40aa', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:18:13.712649'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '019ca8b0-eed0-7e29-853b-d95a220bea5f', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:13.712649'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-732b-953f-99ab1005f561', 'multiple_choice', 'Which of these are retrieval practice?', 'Whatever asks you to find the answer in your own head counts. Whatever puts it before your eyes does not.', '2', NULL, NULL, NULL, '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7a30-b37c-141c8f0dbad7', 'short_answer', 'What is it called that tests help people to remember, and do not only measure what they remember? (The … effect)', 'The testing effect. The practice that makes use of it is called retrieval practice.', '1', '["testing effect", "the testing effect", "testing", "test effect"]', NULL, NULL, '3', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7a94-9f6e-f59e022b7e06', 'single_choice', 'Students were tested *five minutes* after studying. What did they remember better?', '81 % against 75 %. Reading again wins at once, which is why it feels like the better method, and loses within days.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '019ca8b0-fb53-7ce4-986e-d878b5e918fe', 'true_false', 'A wrong guess that is soon corrected harms what you learn.', 'A failed attempt prepares you for the answer, provided that you check it.', '1', NULL, NULL, NULL, '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-734c-800b-a0db7f687b1d', 'numeric', 'You have to know something in 20 days. By the rule of thumb of the lesson, after how many days do you repeat it first?', 'About a fifth of the time: 20 ÷ 5 = 4 days. A day more or less makes little difference.', '2', NULL, '4', '1', '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-7861-9582-8fbb4dfb182c', 'short_answer', 'What is it called that study in several sessions beats the same time in one? (The … effect)', 'The spacing effect. Practice that makes use of it is also called distributed practice.', '1', '["spacing effect", "the spacing effect", "spacing", "distributed practice effect"]', NULL, NULL, '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-7c83-8468-412cb0635e8d', 'single_choice', 'You want to remember for a longer time. What happens to the best gap between two sessions?', 'The gap grows with the time until you need it, while its share of that time shrinks.', '1', NULL, NULL, NULL, '3', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '019ca8b0-fb53-7d83-af7f-509e510eacde', 'numeric', 'Ebbinghaus saved 58 % of the work after 20 minutes and 44 % after an hour. By how many percentage points did his savings fall between the two?', '58 − 44 = 14 points in forty minutes. In the month after the first day it was 13.', '1', NULL, '14', '0.5', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7518-8f73-a7a34bba1709', 'multiple_choice', 'Which two techniques did the review of 2013 rate as highly useful?', 'Practice testing and distributed practice: recall, and space.', '2', NULL, NULL, NULL, '0', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-791d-9874-7b354a3a3af3', 'single_choice', 'When does most of what will be forgotten go?', 'In the first hour Ebbinghaus lost 56 of 100 points, in the rest of the month another 23.', '1', NULL, NULL, NULL, '6', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-798e-ace0-1ff8ebc378c1', 'true_false', 'Whoever solves more exercises during practice will also solve more of them a week later.', 'In the experiment with volumes those who practised in blocks solved 89 % and later 20 %; those who mixed 60 % and later 63 %.', '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-79f1-8a85-177dd177fdf4', 'single_choice', 'Why does mixing kinds of exercises help, although it is harder?', 'In a block the choice of the method is made for you. Outside of it, the choice is half of the task.', '1', NULL, NULL, NULL, '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7a62-93b5-8d85e9900ccb', 'true_false', 'An hour of sleep traded for an hour of cramming is usually a good trade.', 'Sleep strengthens what the day brought, and tiredness makes new learning harder.', '1', NULL, NULL, NULL, '4', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7ae8-a011-e443c13a089c', 'short_answer', 'In a word: what do you do *before* you look a thing up?', 'Recall it, or at least try: the attempt is what makes the answer stay.', '1', '["recall", "recall it", "retrieve", "retrieve it", "remember", "guess", "try", "try to recall"]', NULL, NULL, '5', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7b00-96b4-96260efaeca4', 'numeric', 'A week after practice, how many percentage points were the students who had mixed ahead of those who had worked in blocks?', '63 − 20 = 43 points.', '1', NULL, '43', '1', '3', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '019ca8b0-fb53-7c9c-8c81-b0c9b70609ee', 'multiple_choice', 'Which plans are likely to be carried out?', 'A time, a place and a small start make it likely. Good intentions without a date do not.', '2', NULL, NULL, NULL, '7', '2026-03-01 09:18:16.915609'),
('019ca8b0-fcbb-7c02-84c5-e1751e7dc884', '2', '019ca8b0-fcbb-70be-91ed-296a4da4b0e6', 'numeric', '?', NULL, '0.1', NULL, '2.5', '0', '0', '2026-03-01 09:18:17.315979'),
('019ca8b0-fcbb-7c02-84c5-e1751e7dc884', '2', '019ca8b0-fcbb-7ddd-9755-f03302932d5e', 'short_answer', '?', NULL, '1', '["é", "é"]', NULL, NULL, '1', '2026-03-01 09:18:17.315979');
INSERT INTO "quiz_revisions" (quiz_id, number, created_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '2026-01-05 09:00:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '2', '2026-03-01 09:01:19.62055'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '3', '2026-03-01 09:18:13.192168'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '1', '2026-03-01 09:01:20.501364'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '1', '2026-03-01 09:01:22.82351'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '1', '2026-03-01 09:07:06.105619'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '1', '2026-03-01 09:07:06.586063'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '1', '2026-03-01 09:07:07.146581'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '1', '2026-03-01 09:07:07.707099'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '1', '2026-03-01 09:07:08.267617'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '1', '2026-03-01 09:07:08.828135'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '1', '2026-03-01 09:07:09.108394'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '1', '2026-03-01 09:07:09.388653'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '2026-03-01 09:07:09.668912'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '1', '2026-03-01 09:07:09.949171'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '1', '2026-03-01 09:07:10.22943'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '1', '2026-03-01 09:18:13.712649'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '1', '2026-03-01 09:18:16.915609'),
('019ca8b0-fcbb-7c02-84c5-e1751e7dc884', '2', '2026-03-01 09:18:17.315979');
INSERT INTO "quizzes" (id, lesson_id, slug, title, instructions, pass_percent, max_attempts, time_limit_seconds, opens_at, closes_at, questions_per_attempt, shuffle_questions, shuffle_options, grading_method, reveal_policy, published, revision, "position", version, created_at, updated_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '019b8d62-7a80-7003-8000-000000000000', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '019b8d62-7a80-7003-8000-000000000001', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '019b8d62-7a80-7003-8000-00000000000a', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '019b8d62-7a80-7003-8000-00000000000b', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '019b8d62-7a80-7003-8000-000000000014', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '019b8d62-7a80-7003-8000-000000000015', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8a1-723b-753d-91e3-1f37a9d42225', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'check', 'Check 🧠', 'Take	your
 time  ', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '3', '0', '4', '2026-03-01 09:01:18.779773', '2026-03-01 09:18:13.192168'),
('019ca8a1-78a5-78e0-b859-6a5d8d118bc4', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'extremes', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '1', '0', '3', '2026-03-01 09:01:20.42129', '2026-03-01 09:01:20.781623'),
('019ca8a1-81b7-7f3e-b0ba-b194f419e36b', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'timed', 'A quiz', '', '50', '5', '30', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '1', '2', '2026-03-01 09:01:22.743436', '2026-03-01 09:01:22.82351'),
('019ca8a6-bea9-722b-8a23-3597c05cb621', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'drawn', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, '3', 'true', 'true', 'highest', 'after_submission', 'true', '1', '1', '2', '2026-03-01 09:07:06.025545', '2026-03-01 09:07:06.105619'),
('019ca8a6-c089-748c-9ae8-486b45245c22', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'highest', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '0', '3', '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.986433'),
('019ca8a6-c2ba-7a44-af41-b9dd76e6e472', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'latest', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '1', '3', '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.546951'),
('019ca8a6-c4eb-7872-b0b6-f5d024890dc2', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'first', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '2', '3', '2026-03-01 09:07:07.627025', '2026-03-01 09:07:08.107469'),
('019ca8a6-c71b-7c2e-a427-4a7b4c4142cc', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'average', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '3', '3', '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.667987'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-submission', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '2', '2', '2026-03-01 09:07:08.748061', '2026-03-01 09:07:08.828135'),
('019ca8a6-ca64-75a3-b08c-f18f19cd65c3', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-passing', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_passing', 'true', '1', '3', '2', '2026-03-01 09:07:09.02832', '2026-03-01 09:07:09.108394'),
('019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-last-attempt', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_last_attempt', 'true', '1', '4', '2', '2026-03-01 09:07:09.308579', '2026-03-01 09:07:09.388653'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'after-closing', 'A quiz', '', '100', '2', NULL, NULL, '2026-03-01 09:17:08.708024', NULL, 'false', 'false', 'highest', 'after_closing', 'true', '1', '5', '2', '2026-03-01 09:07:09.588838', '2026-03-01 09:07:09.668912'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'never', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'never', 'true', '1', '6', '2', '2026-03-01 09:07:09.869097', '2026-03-01 09:07:09.949171'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'early', 'A quiz', '', NULL, NULL, NULL, '2026-03-02 09:07:10.109319', NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '1', '7', '3', '2026-03-01 09:07:10.149356', '2026-03-01 09:18:11.150281'),
('019ca8a6-cf8d-7882-a1b4-787a1a27a8b6', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'empty', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '0', '8', '2', '2026-03-01 09:07:10.349541', '2026-03-01 09:18:11.270392'),
('019ca8b0-ee80-7e07-80a2-4220508a80ad', '019ca8a1-5a76-7227-aa4f-1c00267c6bb8', 'granted', 'A quiz', '', NULL, '1', '60', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '9', '2', '2026-03-01 09:18:13.632575', '2026-03-01 09:18:13.712649'),
('019ca8b0-fb53-748c-97f1-a957c2236e4c', '019ca8b0-fb53-7839-ac1f-01ee87f626f2', 'recall', 'Recall', 'Answer without looking at the lesson. You may try as often as you like; the best attempt counts.', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-77c8-869c-c59f5883c801', '019ca8b0-fb53-7164-b105-41774c69dbd4', 'spacing', 'Spacing', 'Ten minutes, three attempts. A pocket calculator is allowed.', '70', '3', '600', NULL, NULL, NULL, 'false', 'true', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7832-89df-3d265a1ba000', '019ca8b0-fb53-7d2b-adb8-ba06c0498a47', 'all-together', 'All together', 'Four of eight questions, drawn and ordered anew for each attempt. The last attempt counts. Right answers are shown once you have passed.', '75', NULL, '900', NULL, NULL, '4', 'true', 'false', 'latest', 'after_passing', 'true', '1', '0', '1', '2026-03-01 09:18:16.915609', '2026-03-01 09:18:16.915609'),
('019ca8b0-fcbb-7c02-84c5-e1751e7dc884', '019ca8b0-fcbb-7b3a-935c-2479b0567cf6', 'q', 'Q', '', '50', NULL, '60', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '2', '0', '2', '2026-03-01 09:18:17.275942', '2026-03-01 09:18:17.315979');
INSERT INTO "randomized_experiments" (id, decision_id, predicted_mode, actual_mode, predicted_outcome, actual_outcome, version, created_at, updated_at) VALUES
('019b8d62-7a80-7029-8000-000000000000', '019b8d62-7a80-7017-8000-000000000003', 'HELPFUL', 'ENGAGEMENT', '0.5', '0.75', '1', '2026-01-05 17:20:00', '2026-01-05 17:20:00');
INSERT INTO "replies" (id, decision_id, author_id, archetype_id, platform, in_reply_to, content, content_hash, utm_code, reply_type, approval_status, drafted_by, edited_by, editors, pending_since, approved_by, approved_at, reject_reason, sending_until, sending_hash, sent_at, sendings, platform_post_id, posted_at, help_count, metrics_json, snapshot_json, deleted_at, delete_reason, version, created_at, updated_at) VALUES
('019b8d62-7a80-7019-8000-000000000000', '019b8d62-7a80-7017-8000-000000000000', '019b8d62-7a80-7015-8000-000000000000', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-0', 'A capacitive sensor shows it: it does not rust. —Antone (Vita)', E'\\x7e7165d9f0ce0280571cd0a2a37f7c69dcb132bdc33a00430eefa4ac146d0f3f', 'seed-0', 'MANUAL', 'DRAFT', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000000", "content": "Which sensor tells me when my tomatoes are thirsty?", "detected_at": "2026-01-05T09:00:00Z", "content_version": 1, "platform_post_id": "seed-0"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000000", "handle": "soil_sam", "is_verified": false, "platform_id": "seed-0", "display_name": "soil sam", "follower_count": 1250}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000000", "mode": "HELPFUL", "created_at": "2026-01-05T10:00:00Z", "composite_score": 0.65}}', NULL, NULL, '1', '2026-01-05 11:00:00', '2026-01-05 11:00:00'),
('019b8d62-7a80-7019-8000-000000000001', '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-1', 'Look at the signal first: the cloud answers those whom it hears. —Antone (Vita)', E'\\x1fd5f99e8bb2de2ebd31ca4b3cdfb5103adc140eb5ac7b579b7860d5f7416dcf', 'seed-1', 'MANUAL', 'PENDING', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', '2026-01-05 11:11:00', NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000001", "content": "My plant talks to the cloud and the cloud does not answer.", "detected_at": "2026-01-05T09:01:00Z", "content_version": 1, "platform_post_id": "seed-1"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000001", "handle": "balcony_bea", "is_verified": false, "platform_id": "seed-1", "display_name": "balcony bea", "follower_count": 310}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000001", "mode": "HELPFUL", "created_at": "2026-01-05T10:01:00Z", "composite_score": 0.65}}', NULL, NULL, '2', '2026-01-05 11:10:00', '2026-01-05 11:11:00'),
('019b8d62-7a80-7019-8000-000000000002', '019b8d62-7a80-7017-8000-000000000002', '019b8d62-7a80-7015-8000-000000000002', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-2', 'A roof over the station helps, and a sensor that measures what got in. —Antone (Vita)', E'\\xb11ad744c45b1681b910a59654f61c11905a8e8c00378a450b9b7a2663285102', 'seed-2', 'MANUAL', 'APPROVED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:22:00', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000002", "content": "I built a weather station from what was in the drawer. It rains inside.", "detected_at": "2026-01-05T09:02:00Z", "content_version": 1, "platform_post_id": "seed-2"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000002", "handle": "maker_mo", "is_verified": true, "platform_id": "seed-2", "display_name": "maker mo", "follower_count": 24000}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000002", "mode": "HELPFUL", "created_at": "2026-01-05T10:02:00Z", "composite_score": 0.65}}', NULL, NULL, '3', '2026-01-05 11:20:00', '2026-01-05 11:22:00'),
('019b8d62-7a80-7019-8000-000000000003', '019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7015-8000-000000000003', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-3', 'There is one, and it starts with nothing at all. —Antone (Vita)', E'\\xf0312da020cdc8f6f91ed159ba917946577116510d3c9a443b84d1d3970be74b', 'seed-3', 'MANUAL', 'REJECTED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:32:00', 'Say what it starts with.', NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000003", "content": "Is there a course on this that starts from nothing?", "detected_at": "2026-01-05T09:03:00Z", "content_version": 1, "platform_post_id": "seed-3"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000003", "handle": "quiet_quentin", "is_verified": false, "platform_id": "seed-3", "display_name": "quiet quentin", "follower_count": 12}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000003", "mode": "ENGAGEMENT", "created_at": "2026-01-05T10:03:00Z", "composite_score": 0.6500000000000001}}', NULL, NULL, '3', '2026-01-05 11:30:00', '2026-01-05 11:32:00'),
('019b8d62-7a80-7019-8000-000000000004', '019b8d62-7a80-7017-8000-000000000004', '019b8d62-7a80-7015-8000-000000000004', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-4', 'A lamp that says when the air is stale fits a shoe box. —Antone (Vita)', E'\\x5a52b171e897d0036fa5b3893cbe0a3815143de35c1ef32eec5f610ffe448824', 'seed-4', 'MANUAL', 'SENDING', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:42:00', NULL, '2125-12-12 11:43:00', E'\\x0404040404040404040404040404040404040404040404040404040404040404', '2026-01-05 11:43:00', '1', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000004", "content": "My class of thirty needs a project that fits a shoe box. Ideas?", "detected_at": "2026-01-05T09:04:00Z", "content_version": 1, "platform_post_id": "seed-4"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000004", "handle": "teacher_tess", "is_verified": false, "platform_id": "seed-4", "display_name": "teacher tess", "follower_count": 2900}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000004", "mode": "HELPFUL", "created_at": "2026-01-05T10:04:00Z", "composite_score": 0.65}}', NULL, NULL, '4', '2026-01-05 11:40:00', '2026-01-05 11:43:00'),
('019b8d62-7a80-7019-8000-000000000005', '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-1', 'A restart of the gateway brings the cloud back in most homes. —Antone (Vita)', E'\\xc7302595a65394dfbd4dc77afe3711b40567b4d9bf946a27a714e8f3c8161d28', 'seed-5', 'MANUAL', 'UNKNOWN', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:52:00', NULL, NULL, E'\\x0505050505050505050505050505050505050505050505050505050505050505', '2026-01-05 11:53:00', '1', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000001", "content": "My plant talks to the cloud and the cloud does not answer.", "detected_at": "2026-01-05T09:01:00Z", "content_version": 1, "platform_post_id": "seed-1"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000001", "handle": "balcony_bea", "is_verified": false, "platform_id": "seed-1", "display_name": "balcony bea", "follower_count": 310}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000001", "mode": "HELPFUL", "created_at": "2026-01-05T10:01:00Z", "composite_score": 0.65}}', NULL, NULL, '5', '2026-01-05 11:50:00', '2026-01-05 11:55:00'),
('019b8d62-7a80-7019-8000-000000000006', '019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7015-8000-000000000003', '019ca8b1-034d-7e4b-80c4-714b393b8fbd', 'TWITTER', 'seed-3', 'The first lesson of our course asks for nothing but curiosity. —Antone (Vita)', E'\\xa26a9c9a774f9c2dfd538aabd428b642daedfa9b3701623cf728d4b2582135a7', 'seed-6', 'MANUAL', 'POSTED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 12:02:00', NULL, NULL, E'\\x0606060606060606060606060606060606060606060606060606060606060606', '2026-01-05 12:03:00', '1', 'seed-reply-6', '2026-01-05 12:04:00', '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000003", "content": "Is there a course on this that starts from nothing?", "detected_at": "2026-01-05T09:03:00Z", "content_version": 1, "platform_post_id": "seed-3"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000003", "handle": "quiet_quentin", "is_verified": false, "platform_id": "seed-3", "display_name": "quiet quentin", "follower_count": 12}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000003", "mode": "ENGAGEMENT", "created_at": "2026-01-05T10:03:00Z", "composite_score": 0.6500000000000001}}', NULL, NULL, '5', '2026-01-05 12:00:00', '2026-01-05 12:04:00'),
('019ca8da-6e26-7a03-afc1-6d534df59998', '019ca8da-6b55-7eba-b4dd-af636e79219f', '019ca8da-6b2d-7069-a1fc-f0d0e05d0d25', NULL, 'TWITTER', 'ask1', 'A capacitive one: wipe it, and it does not rust. —Antone (Vita)', E'\\x3806751cfbb51e0065129da1d4c16482c7e2b8d0f01b9dc2f394874495835f50', 'sensor-2', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '019ca8a0-3efb-751c-b22a-0dc73071feac', '["019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e", "019ca8a0-3efb-751c-b22a-0dc73071feac"]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:03:35.207893', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-6b2d-7496-9e64-70cc21ff1284", "content": "Which of the two lasts longer?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 2, "platform_post_id": "ask1"}, "author": {"id": "019ca8da-6b2d-7069-a1fc-f0d0e05d0d25", "handle": "ask1", "is_verified": false, "platform_id": "of-ask1", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-6b55-7eba-b4dd-af636e79219f", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:32.565451Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '11', '2026-03-01 10:03:33.286117', '2026-03-01 10:03:35.207893'),
('019ca8da-7620-7bdf-b072-fdb793cf09e5', '019ca8da-75f7-7a9b-a695-cd84dc0b1615', '019ca8da-75cf-742b-86be-85d625057030', NULL, 'TWITTER', 'ask3', 'To ask3: ask the soil, not the clock. —Antone (Vita)', E'\\x7c1e9a658d46b50cef73d05d151d9fe3ce0a4c10085a50ffb8c9ab06d7444607', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:03:35.408078', NULL, NULL, E'\\x948c56d0143dda3ea1719cc8935ad0adc318fc640ef39ee9c3f222b8053da1a7', '2026-03-01 10:03:36.088707', '2', 'out-1', '2026-03-01 10:03:36.328929', '0', '{}', '{"post": {"id": "019ca8da-75cf-7044-a9e4-55a6455265c7", "content": "What does ask3 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask3"}, "author": {"id": "019ca8da-75cf-742b-86be-85d625057030", "handle": "ask3", "is_verified": false, "platform_id": "of-ask3", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-75f7-7a9b-a695-cd84dc0b1615", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:35.287967Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '9', '2026-03-01 10:03:35.328004', '2026-03-01 10:03:36.489077'),
('019ca8da-7b99-7011-9b04-f69e30966944', '019ca8da-75f7-7a9b-a695-cd84dc0b1615', '019ca8da-75cf-742b-86be-85d625057030', NULL, 'TWITTER', 'ask3', 'Ask the soil once more. —Antone (Vita)', E'\\x3486c1b2318b98fdc18bdfde721e5d586d13518d71dd4492aa970133d947c9cd', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:03:36.809373', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-75cf-7044-a9e4-55a6455265c7", "content": "What does ask3 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask3"}, "author": {"id": "019ca8da-75cf-742b-86be-85d625057030", "handle": "ask3", "is_verified": false, "platform_id": "of-ask3", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-75f7-7a9b-a695-cd84dc0b1615", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:35.287967Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:36.729299', '2026-03-01 10:03:36.809373'),
('019ca8da-7cb1-77a8-8478-a6a587c9a7e4', '019ca8da-7c89-7c6f-be56-5f076579ed6a', '019ca8da-7c61-7ee5-aef1-c144f774030f', NULL, 'TWITTER', 'ask4', 'TO ASK3: ask  the soil, not the clock. —Antone (Vita)', E'\\x7c1e9a658d46b50cef73d05d151d9fe3ce0a4c10085a50ffb8c9ab06d7444607', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:03:37.089632', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-7c61-7245-a191-6263b39740bc", "content": "What does ask4 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask4"}, "author": {"id": "019ca8da-7c61-7ee5-aef1-c144f774030f", "handle": "ask4", "is_verified": false, "platform_id": "of-ask4", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-7c89-7c6f-be56-5f076579ed6a", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:36.969521Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:37.009558', '2026-03-01 10:03:37.089632'),
('019ca8da-7da1-774d-a1c9-6dc280e71401', '019ca8da-7d79-755c-ba18-6e1e666b1c10', '019ca8da-7d51-76ae-8eee-47e6aea0a77e', NULL, 'TWITTER', 'ask5', 'To ask5: ask the soil, not the clock. —Antone (Vita)', E'\\xfd6f1ff30b2f4fd015760f378fa829af32542e6facf141dae0962a39ab7e3a2c', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:03:37.329854', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-7d51-79fd-8b2e-47116cad5a66", "content": "", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask5"}, "author": {"id": "019ca8da-7d51-76ae-8eee-47e6aea0a77e", "handle": "ask5", "is_verified": false, "platform_id": "of-ask5", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-7d79-755c-ba18-6e1e666b1c10", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:37.209743Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '4', '2026-03-01 10:03:37.24978', '2026-03-01 10:03:37.369891'),
('019ca8da-7f0a-747a-bfb1-b98d6099558e', '019ca8da-7ee2-7ebc-a21d-3bda2e65bafb', '019ca8da-7eba-7858-8ca8-734531c11722', NULL, 'TWITTER', 'ask6', 'To ask6: ask the soil, not the clock. —Antone (Vita)', E'\\x069df18f2e80ef974597b743fde1eb156df03f8c2a825eb36a626714895f12cd', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:03:37.690187', NULL, NULL, E'\\xdb00d8caf902a052075ddb27bb8e40f2c08c3c1d066355734abb93eebf6e1dce', '2026-03-01 10:34:39.211593', '1', 'out-2', '2026-03-01 10:34:39.291667', '0', '{}', '{"post": {"id": "019ca8da-7eba-7bfa-b250-ee9c580d470a", "content": "What does ask6 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask6"}, "author": {"id": "019ca8da-7eba-7858-8ca8-734531c11722", "handle": "ask6", "is_verified": false, "platform_id": "of-ask6", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-7ee2-7ebc-a21d-3bda2e65bafb", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:37.570076Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '5', '2026-03-01 10:03:37.610113', '2026-03-01 10:34:39.291667'),
('019ca8da-818a-787b-86ae-9dc33a0c834e', '019ca8da-8162-70ab-a231-fe631405c041', '019ca8da-813a-7881-9c09-27768b4b0e65', NULL, 'TWITTER', 'ask7', 'To ask7: ask the soil, not the clock. —Antone (Vita)', E'\\x97afd069682278e87af0125b9a654a0b80df7a9786133f7097e1d5a615dc37e6', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:03:38.330779', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-813a-7b27-a686-8f965e61884e", "content": "What does ask7 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask7"}, "author": {"id": "019ca8da-813a-7881-9c09-27768b4b0e65", "handle": "ask7", "is_verified": false, "platform_id": "of-ask7", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-8162-70ab-a231-fe631405c041", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:38.210668Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:38.250705', '2026-03-01 10:03:38.330779'),
('019ca8f6-e91c-76be-b0f9-ea24d7d75c49', '019ca8f6-e8f4-71b5-ba5f-b16389d54266', '019ca8f6-e8cc-7c35-b45b-27a5e2d4688f', NULL, 'TWITTER', 'ask8', 'To ask8: ask the soil, not the clock. —Antone (Vita)', E'\\x09afb033b22b883851caed8e4d67c04818a51246c620acf6b2fb9c4068efd10c', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:34:39.852185', NULL, NULL, E'\\xdef9787d292f0049a176fa4fffa8ccb21c86fa52b7f1b6199edeaffbfe6e1733', '2026-03-01 10:34:39.892222', '1', 'out-3', '2026-03-01 10:35:12.093332', '0', '{}', '{"post": {"id": "019ca8f6-e8cc-77d7-b908-1d6eea043074", "content": "What does ask8 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask8"}, "author": {"id": "019ca8f6-e8cc-7c35-b45b-27a5e2d4688f", "handle": "ask8", "is_verified": false, "platform_id": "of-ask8", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-e8f4-71b5-ba5f-b16389d54266", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:39.732074Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:39.772111', '2026-03-01 10:35:12.093332'),
('019ca8f6-ea0c-7908-9e49-bd4f62b806df', '019ca8f6-e9e4-7aa8-b81c-f7021c2e9a92', '019ca8f6-e9bc-7a4b-8260-2547c907e86a', NULL, 'TWITTER', 'ask9', 'To ask9: ask the soil, not the clock. —Antone (Vita)', E'\\x316a40de59db4e091a92a44f5a6e8265d4a465a928d945bca5e1b3881a2d1595', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:34:40.092407', NULL, NULL, NULL, NULL, '1', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f6-e9bc-705e-b565-ea53edc25a84", "content": "What does ask9 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask9"}, "author": {"id": "019ca8f6-e9bc-7a4b-8260-2547c907e86a", "handle": "ask9", "is_verified": false, "platform_id": "of-ask9", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-e9e4-7aa8-b81c-f7021c2e9a92", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:39.972296Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:40.012333', '2026-03-01 10:35:12.173406'),
('019ca8f6-eafc-7d74-9f86-9df1d01f0cfd', '019ca8f6-ead4-7156-9177-8775b3888920', '019ca8f6-eaac-7ccb-b741-011db2fc0db3', NULL, 'TWITTER', 'ask10', 'To ask10: ask the soil, not the clock. —Antone (Vita)', E'\\xf80e2df767ea89288d61ac2cb5f9e70b1c17d53e3385ea6f206d844815dadca4', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:34:40.332629', NULL, NULL, E'\\xb2d35d0dd275a7233cf58852188e139ff4cc12a3b85b798b2d1eb3ee0449913f', '2026-03-01 10:34:40.372666', '1', 'out-4', '2026-03-01 10:35:12.333554', '0', '{}', '{"post": {"id": "019ca8f6-eaac-77eb-890b-96b303bb3455", "content": "What does ask10 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask10"}, "author": {"id": "019ca8f6-eaac-7ccb-b741-011db2fc0db3", "handle": "ask10", "is_verified": false, "platform_id": "of-ask10", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-ead4-7156-9177-8775b3888920", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:40.212518Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:40.252555', '2026-03-01 10:35:12.333554'),
('019ca8f7-68c5-7534-a93a-1380817ee591', '019ca8f7-689d-7fb1-a991-937565f10a9d', '019ca8f7-6875-784c-a6be-106c4c6d04ae', NULL, 'TWITTER', 'ask11', 'To ask11: ask the soil, not the clock. —Antone (Vita)', E'\\x1af4ee75ac51c4ab21138477edccdd22c5666f7e088afe194900968e215edaee', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 10:35:12.533739', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-6875-758c-b11e-6db9e334b602", "content": "What does ask11 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask11"}, "author": {"id": "019ca8f7-6875-784c-a6be-106c4c6d04ae", "handle": "ask11", "is_verified": false, "platform_id": "of-ask11", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-689d-7fb1-a991-937565f10a9d", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:12.413628Z", "composite_score": 0.7250000000000001}}', '2026-03-01 10:35:12.934109', 'Off topic.', '4', '2026-03-01 10:35:12.453665', '2026-03-01 10:35:12.934109'),
('019ca8f7-6b96-77b7-bfd3-f5fa8185e38a', '019ca8f7-6b6e-7a78-b606-61150f933233', '019ca8f7-6b46-7dee-9e20-5793aaa3dfb4', NULL, 'TWITTER', 'ask2', 'Twice a week is enough. —Antone (Vita)', E'\\x78edc115e96b9c321a0af7d1ec75dd5796512bfb2ec936da20f6c7f7fcdc4154', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 11:36:21.141694', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-6b46-7296-8642-ab18e737667b", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-6b46-7dee-9e20-5793aaa3dfb4", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-6b6e-7a78-b606-61150f933233", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:13.134294Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:35:13.174331', '2026-03-01 11:36:21.141694'),
('019ca8f7-6be6-730a-8293-d2876d4c080d', '019ca8f7-6b6e-7a78-b606-61150f933233', '019ca8f7-6b46-7dee-9e20-5793aaa3dfb4', NULL, 'TWITTER', 'ask2', 'Once a week is enough. —Antone (Vita)', E'\\x59f23d23c55aa0f067c7fa9905052c36367ea3a145d62265a79bdf880c5a07e6', 'sensor-1', 'MANUAL', 'PENDING', '019ca8da-6add-748e-86b2-26d93c5ba400', NULL, '[]', '2026-03-01 10:35:13.294442', NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-6b46-7296-8642-ab18e737667b", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-6b46-7dee-9e20-5793aaa3dfb4", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-6b6e-7a78-b606-61150f933233", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:13.134294Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '2', '2026-03-01 10:35:13.254405', '2026-03-01 10:35:13.294442'),
('019ca8f7-6c36-76c9-a821-8a512f4e9f8c', '019ca8f7-6b6e-7a78-b606-61150f933233', '019ca8f7-6b46-7dee-9e20-5793aaa3dfb4', NULL, 'TWITTER', 'ask2', 'Ask that again in spring. —Antone (Vita)', E'\\xfede41f033ea5125a17b3171c420734fb037367999e709a6699f56a1f9d63f40', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 11:36:21.141694', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-6b46-7296-8642-ab18e737667b", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-6b46-7dee-9e20-5793aaa3dfb4", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-6b6e-7a78-b606-61150f933233", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:13.134294Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:35:13.334479', '2026-03-01 11:36:21.141694'),
('019ca8f7-7277-72a3-9f3e-5ce2ff917e5b', '019ca8f7-724f-744e-a9e0-7b72a362ec50', '019ca8f7-7227-7912-aec3-4e38af85bf93', NULL, 'TWITTER', 'ask12', 'Twice a day is too much. —Antone (Vita)', E'\\x202f61ea737ed2e4d3b20be20f63866e0535900a96ef6557e03e2cb98743c5ab', 'sensor-1', 'MANUAL', 'DRAFT', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-7227-7f30-9256-63d17a726247", "content": "What does ask12 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask12"}, "author": {"id": "019ca8f7-7227-7912-aec3-4e38af85bf93", "handle": "ask12", "is_verified": false, "platform_id": "of-ask12", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-724f-744e-a9e0-7b72a362ec50", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:14.895922Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '1', '2026-03-01 10:35:14.935959', '2026-03-01 10:35:14.935959'),
('019ca92f-640d-76e8-b49b-5ae6f8ba8d94', '019ca92f-63e5-74df-a934-e44b73553406', '019ca92f-63bd-7ad9-a52b-c381abd318f6', NULL, 'TWITTER', 'ask13', 'It depends on the pot. —Antone (Vita)', E'\\x64a233146a4cd768bd298ca7273f4cba9e9a77e9ab36227cb651af06b8e8b3f9', 'sensor-1', 'MANUAL', 'REJECTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-6add-748e-86b2-26d93c5ba400', '2026-03-01 11:36:21.381916', 'Off topic.', NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca92f-63bd-7344-b96a-81a47e7d2ec2", "content": "What does ask13 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask13"}, "author": {"id": "019ca92f-63bd-7ad9-a52b-c381abd318f6", "handle": "ask13", "is_verified": false, "platform_id": "of-ask13", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca92f-63e5-74df-a934-e44b73553406", "mode": "HELPFUL", "created_at": "2026-03-01T11:36:21.221768Z", "composite_score": 0.7250000000000001}}', '2026-03-01 11:36:21.502027', 'Off topic.', '4', '2026-03-01 11:36:21.261805', '2026-03-01 11:36:21.502027');
INSERT INTO "schema_migrations" (name, checksum, state, started_at, finished_at) VALUES
('2026-11-21-000001_identity', '7936b71f833eda15b034ad9f1b7473799eb64650f5cfdc2fe4b7d651ceba04e7', 'applied', '2026-12-02 03:57:21.860566', '2026-12-02 03:57:21.877054'),
('2026-11-21-000002_learning', 'e86c3b1e1dd03ed7649d88479506bc298dae75e4333f096739b4694a461958a5', 'applied', '2026-12-02 03:57:21.878821', '2026-12-02 03:57:21.925397'),
('2026-11-30-000003_holds', 'd9f5d45c10dc88bf05a5f209d68cf4df76c99fae43906131c8470bbf1e88b03b', 'applied', '2026-12-02 03:57:21.927399', '2026-12-02 03:57:21.929237'),
('2026-11-30-000004_references', '5e759db1e360446350ce5ad2c140c4e229e0937002b4261e416d315af975ed41', 'applied', '2026-12-02 03:57:21.931165', '2026-12-02 03:57:21.940723'),
('2026-11-30-000005_grants_of_operators', '7b7dcbf3e5f8498b610716d496b53f840c63127e18c1e56a344761e9ba8db23a', 'applied', '2026-12-02 03:57:21.942098', '2026-12-02 03:57:21.94288'),
('2026-11-30-000006_posts', '1377f8321fbe2d39789313d41f5da85f49170d7d2064b73ac365d6ed653ad448', 'applied', '2026-12-02 03:57:21.943779', '2026-12-02 03:57:21.961713'),
('2026-11-30-000007_decisions', '2ccea3d8ab0f07e647cf76c492947e7adb7af35028af68ed384686fdf7f2357d', 'applied', '2026-12-02 03:57:21.963323', '2026-12-02 03:57:21.976413'),
('2026-12-01-000008_replies', '698906646f8acebd3bcda3efee676d153539bfbe57e6fc6aece3d31caedc1627', 'applied', '2026-12-02 03:57:21.978201', '2026-12-02 03:57:22.016324'),
('2026-12-01-000009_competitors', 'd69d839a52c1c7504a70c8dc8415798d5d5afa7491c0e84401ff8889591f23fa', 'applied', '2026-12-02 03:57:22.017723', '2026-12-02 03:57:22.026351'),
('2026-12-01-000010_kpi', '437fb9a90f0bfb67c290bd662e25f6123bf13fab3ede37a38a451f11f0198acf', 'applied', '2026-12-02 03:57:22.027693', '2026-12-02 03:57:22.033088'),
('2026-12-01-000011_experiments', '2e62e1b7ed78f62d0cecbc211e9a63a85a3212e6b616365e97267c715498ba33', 'applied', '2026-12-02 03:57:22.03419', '2026-12-02 03:57:22.043366'),
('2026-12-01-000012_learning_log', '3e2c0bbae4f5745aaf9f61090646bf6c955c714314d6d0243a138dfd0e336f87', 'applied', '2026-12-02 03:57:22.044608', '2026-12-02 03:57:22.052206'),
('2026-12-02-000013_audit_chain', '4620ab84bd5f912ab1d4cafb81fc653f81276fd5debe5c7d2848e4b5f0ab2ef1', 'applied', '2026-12-02 03:57:22.053434', '2026-12-02 03:57:22.05688'),
('2026-12-02-000014_legal_holds', 'ede3f3ab8010cbeed5d073eb61e55b4bd380759ba8e66cf6ff53069cd977d8fe', 'applied', '2026-12-02 03:57:22.057862', '2026-12-02 03:57:22.063829'),
('2026-12-02-000015_archives', '2b1d37c6aba57f2e707b9a5230bae9b54f2c6f1afce3e277309972c93affe3ae', 'applied', '2026-12-02 03:57:22.065323', '2026-12-02 03:57:22.071305');
INSERT INTO "score_changes" (id, attempt_id, kind, old_score, new_score, old_max_score, new_max_score, reason, actor, created_at) VALUES
('019ca8b0-ea47-7a3e-ac97-5d0c900072d0', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'override', '4', '6.1', '7', '7', 'a second look 👀', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:12.551576'),
('019ca8b0-ea97-7671-bd4c-d8c2133f4566', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'override', '6.1', '0', '7', '7', 'a third', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:12.63165'),
('019ca8b0-eae7-7e1d-a50a-7adbca492884', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'override', '0', '0.6667', '7', '7', 'thirds', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:12.711724'),
('019ca8b0-eb5f-79eb-be80-d383ab171de2', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'reopen', '0.6667', NULL, '7', NULL, 'the network was down', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:12.831835'),
('019ca8b0-ecf0-722c-930c-93aa48e127ec', '019ca8a1-80ef-7ac5-8bc2-6a7eca9b489b', 'regrade', '0', '1', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.232205'),
('019ca8b0-ecf0-73b2-8584-e05e18ff5cf0', '019ca8a1-7fae-7703-9c0e-34e1108603bf', 'regrade', '7', '7.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.232205'),
('019ca8b0-ecf0-7539-a25a-27cd9156a3e9', '019ca8a1-7b9d-7989-96d8-6771c40b13bd', 'regrade', '7', '7.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.232205'),
('019ca8b0-ecf0-792a-aa74-f1013d13b66c', '019ca8a1-804f-7193-8a73-dc6ecc50f78c', 'regrade', '1', '1', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.232205'),
('019ca8b0-ecf0-7e49-bdaf-e6049e66bc56', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'regrade', '3', '3.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.232205');
INSERT INTO "segmented_weights" (id, segment_type, segment_key, sss_weight, ars_weight, evs_weight, trs_weight, sample_size, performance, version, created_at, updated_at) VALUES
('019ca8da-6383-795e-aed1-72e02d769372', 'global', 'global', '0.25', '0.25', '0.25', '0.25', '0', NULL, '1', '2026-03-01 10:03:30.563601', '2026-03-01 10:03:30.563601'),
('019ca8da-63d3-7c49-ab55-d64f0ac930a4', 'platform', 'REDDIT', '1', '0', '0', '0', '0', NULL, '3', '2026-03-01 10:03:30.643675', '2026-03-01 10:03:30.923934');
INSERT INTO "sessions" (id, account_id, token_hash, created_at, last_used_at, expires_at, user_agent, address) VALUES
('019ca8a0-41a4-7e58-8f8f-ee6860eaafe8', '019ca8a0-3efb-751c-b22a-0dc73071feac', E'\\xa5e7245b3dcd5595e5c2d01d23da327a68c8e78b9e881a2dd16695ab3f5f8573', '2026-03-01 09:00:00.804085', '2026-03-01 11:36:16.817698', '2026-03-31 09:00:00.804085', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-41f4-72d7-8bfe-0cd57d75890d', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', E'\\x6a9b3b42879718010511db9f834cb83c6afac08e3f29661144d7e23f3c1ee93d', '2026-03-01 09:00:00.884159', '2026-03-01 11:36:16.897772', '2026-03-31 09:00:00.884159', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-426c-7bb6-91e7-c32f46ca2eab', '019ca8a0-4244-7b68-89e9-98839246d00f', E'\\x4ae68dd6c915c014278626a55f8f932a20e4e5beb07db9b1a009fae8ef0f7a47', '2026-03-01 09:00:01.00427', '2026-03-01 11:36:16.937809', '2026-03-31 09:00:01.00427', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-435c-70dc-a386-97a94977daa8', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', E'\\x323d63dbe0a735ad82694547e6ebb4eecdb93b9eb83131a6f095d53e74af274e', '2026-03-01 09:00:01.244492', '2026-03-01 11:36:16.857735', '2026-03-31 09:00:01.244492', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a1-3b56-77f1-a8e0-70abc60fbedf', '019ca8a0-4244-7b68-89e9-98839246d00f', E'\\xb9ce3955133337abe25de3b4b91d52d320dab4b9930fb8b7394cd1b3dcfcae60', '2026-03-01 09:01:04.726786', '2026-03-01 09:01:04.726786', '2026-03-31 09:01:04.726786', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a1-3d37-7694-b251-815f52f13cfb', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', E'\\xb2955eca353229adef389daecf21e441a60d087e83081ac585418e85da96584b', '2026-03-01 09:01:05.20723', '2026-03-01 09:01:05.20723', '2026-03-31 09:01:05.20723', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8da-6b05-78c8-9a97-8d7b9ead3863', '019ca8da-6add-748e-86b2-26d93c5ba400', E'\\x30d4130662b357ef9005f88609d504b2431c57f9af69c161c86ae9dd5af76bc8', '2026-03-01 10:03:32.485377', '2026-03-01 11:36:17.017883', '2026-03-31 10:03:32.485377', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO "signing_keys" (purpose, secret, created_at) VALUES
('cursors', E'\\x74fcb594b45b2a235deffffe26c86052031db12d41215bf2c02ce963cb7c8583', '2026-03-01 09:00:00.123456'),
('suppression', E'\\x25f8b6fffd9849665dde9345f84c00519cda4fe6b61b65cc459679547a0346dd', '2026-03-01 10:03:32.245155');
INSERT INTO "stored_files" (id, sha256, bytes, created_at) VALUES
('019ca8a1-6ab9-7aa9-91e6-f8e0c55288ce', E'\\xb500263e8e0ccbe3979fa5b5d093ace4bfcb7c55fbd5d50cfd6d32726830efaf', '11', '2026-03-01 09:01:16.857997'),
('019ca8a1-6b0a-7146-b806-23db81dfcc34', E'\\x0d2b8524dd3111897e8ab7f38f085479339d1b76937c678ee07dde2dae432a26', '39', '2026-03-01 09:01:16.938071'),
('019ca8a1-6b5a-77e1-8ad1-a40c29d3a3bf', E'\\x4ffd8bb30991e3a6f28d1d03f1aedcd02ccf8e0cc16bb9e969e7bc2bda1ddf03', '33', '2026-03-01 09:01:17.018145'),
('019ca8b0-fb53-7473-8749-60ac87b05a0b', E'\\xb55a128d39363118b12f51dcd05bf2a79893c9fd416c6e4c5a515a63186c88c6', '714', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7b2d-8d4f-128d57c22ee2', E'\\xb09e7dc3792730f275d482808c6d34144956b00f88a03244ae7c764b710902dc', '2076', '2026-03-01 09:18:16.915609'),
('019ca8b0-fb53-7f31-83de-a24704fbcc16', E'\\xfaf96cf00b433b3d233548cba11dc7554cfc47febbb757ac95dd83e1cad5d52d', '104', '2026-03-01 09:18:16.915609'),
('019ca8b0-fcbb-710a-9a44-761621a85c1c', E'\\x32c7a56ef96e6fbc26f606d3d5e2e4c9f1daa3525b93c614b60468c906694362', '10', '2026-03-01 09:18:17.275942');
INSERT INTO "suppressed_authors" (author_hash, created_at) VALUES
(E'\\x1b0771ee670fa6e2e8c1d9b9b1cce8e2c49e04146d16b52ead68a3c59f82bb6d', '2026-03-01 11:36:47.526077'),
(E'\\x5e72ab737056a6bfd939c21054736535b941de0c042cd74b414a1d4245f1a857', '2026-03-01 10:03:32.245155'),
(E'\\x91fb19874af8f357790f51aba7c40a6c9fb89d0d54af1838af74db6911d5fcd9', '2026-03-01 11:36:32.031758'),
(E'\\x93e212bc2458d744a32326810a7f8000aa72bfa122505d17218363fb1ba5cbd0', '2026-03-01 11:36:45.964634');
INSERT INTO "weight_adjustment_logs" (id, date, action, reason, valid_segments, total_segments, sample_sizes, old_weights, new_weights, predicted_improvement, created_at) VALUES
('019ca8da-63d3-7e25-9655-5576890af378', '2026-03-01 10:03:30.643675', 'set', 'only the first counts there', '0', '1', '{"platform:REDDIT": 0}', NULL, '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:30.643675'),
('019ca8da-6473-737f-acd9-80e5a5c864db', '2026-03-01 10:03:30.803823', 'set', 'only the first counts there', '0', '1', '{"platform:REDDIT": 0}', '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', '{"platform:REDDIT": {"ars_weight": 0.2, "evs_weight": 0.3, "sss_weight": 0.1, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:30.803823'),
('019ca8da-64eb-7674-ac6a-993299c2e155', '2026-03-01 10:03:30.923934', 'restore', '', '0', '1', '{"platform:REDDIT": 0}', '{"platform:REDDIT": {"ars_weight": 0.2, "evs_weight": 0.3, "sss_weight": 0.1, "trs_weight": 0.0}}', '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:30.923934');
INSERT INTO "weight_versions" (weights_id, version, sss_weight, ars_weight, evs_weight, trs_weight, reason, created_at) VALUES
('019ca8da-6383-795e-aed1-72e02d769372', '1', '0.25', '0.25', '0.25', '0.25', 'nobody has set any yet', '2026-03-01 10:03:30.563601'),
('019ca8da-63d3-7c49-ab55-d64f0ac930a4', '1', '1', '0', '0', '0', 'only the first counts there', '2026-03-01 10:03:30.643675'),
('019ca8da-63d3-7c49-ab55-d64f0ac930a4', '2', '0.1', '0.2', '0.3', '0', 'only the first counts there', '2026-03-01 10:03:30.803823'),
('019ca8da-63d3-7c49-ab55-d64f0ac930a4', '3', '1', '0', '0', '0', '', '2026-03-01 10:03:30.923934');
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
ALTER TABLE archives ADD CONSTRAINT pk_archives PRIMARY KEY (id);
ALTER TABLE archives ADD CONSTRAINT ck_archives_bytes CHECK ((bytes >= 0));
ALTER TABLE archives ADD CONSTRAINT ck_archives_entries CHECK ((entries >= 0));
ALTER TABLE archives ADD CONSTRAINT ck_archives_kind CHECK ((kind IN ('POSTS'::character varying, 'KPI'::character varying, 'AUDIT'::character varying)));
ALTER TABLE archives ADD CONSTRAINT ck_archives_range CHECK ((from_at <= to_at));
ALTER TABLE archives ADD CONSTRAINT ck_archives_sha256 CHECK ((length(sha256) = 32));
ALTER TABLE archives ADD CONSTRAINT ck_archives_state CHECK ((state IN ('VERIFIED'::character varying, 'PURGED'::character varying, 'RESTORED'::character varying)));
ALTER TABLE archives ADD CONSTRAINT ck_archives_version CHECK ((version >= 1));
CREATE INDEX ix_archives_created_at_id ON public.archives USING btree (created_at, id);
CREATE INDEX ix_archives_state_created_at_id ON public.archives USING btree (state, created_at, id);
ALTER TABLE archives ADD CONSTRAINT uq_archives_file_name UNIQUE (file_name);
ALTER TABLE attempt_answers ADD CONSTRAINT pk_attempt_answers PRIMARY KEY (attempt_id, question_id);
ALTER TABLE audit_batches ADD CONSTRAINT pk_audit_batches PRIMARY KEY (number);
ALTER TABLE audit_batches ADD CONSTRAINT ck_audit_batches_entries CHECK ((entries >= 1));
ALTER TABLE audit_batches ADD CONSTRAINT ck_audit_batches_first_seq CHECK ((first_seq >= 1));
ALTER TABLE audit_batches ADD CONSTRAINT ck_audit_batches_head CHECK ((length(head) = 32));
ALTER TABLE audit_batches ADD CONSTRAINT ck_audit_batches_merkle_root CHECK ((length(merkle_root) = 32));
ALTER TABLE audit_batches ADD CONSTRAINT ck_audit_batches_number CHECK ((number >= 1));
ALTER TABLE audit_batches ADD CONSTRAINT ck_audit_batches_previous CHECK ((length(previous) = 32));
ALTER TABLE audit_batches ADD CONSTRAINT ck_audit_batches_span CHECK ((first_seq <= last_seq));
ALTER TABLE audit_logs ADD CONSTRAINT pk_audit_logs PRIMARY KEY (id);
ALTER TABLE audit_logs ADD CONSTRAINT ck_audit_logs_leaf CHECK ((length(leaf) = 32));
CREATE INDEX ix_audit_logs_action_created_at_id ON public.audit_logs USING btree (action, created_at, id);
CREATE INDEX ix_audit_logs_actor_created_at_id ON public.audit_logs USING btree (actor, created_at, id);
CREATE INDEX ix_audit_logs_created_at_id ON public.audit_logs USING btree (created_at, id);
CREATE INDEX ix_audit_logs_entity_id_created_at_id ON public.audit_logs USING btree (entity_id, created_at, id);
CREATE INDEX ix_audit_logs_entity_type_created_at_id ON public.audit_logs USING btree (entity_type, created_at, id);
CREATE UNIQUE INDEX ix_audit_logs_seq ON public.audit_logs USING btree (seq);
CREATE INDEX ix_audit_logs_seq_id ON public.audit_logs USING btree (seq, id);
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
ALTER TABLE legal_holds ADD CONSTRAINT pk_legal_holds PRIMARY KEY (id);
ALTER TABLE legal_holds ADD CONSTRAINT ck_legal_holds_ends CHECK (((to_at IS NULL) = ((subject)::text <> 'RANGE'::text)));
ALTER TABLE legal_holds ADD CONSTRAINT ck_legal_holds_range CHECK ((from_at < to_at));
ALTER TABLE legal_holds ADD CONSTRAINT ck_legal_holds_starts CHECK (((from_at IS NULL) = ((subject)::text <> 'RANGE'::text)));
ALTER TABLE legal_holds ADD CONSTRAINT ck_legal_holds_subject CHECK ((subject IN ('AUTHOR'::character varying, 'POST'::character varying, 'EXPERIMENT'::character varying, 'RANGE'::character varying)));
ALTER TABLE legal_holds ADD CONSTRAINT ck_legal_holds_version CHECK ((version >= 1));
CREATE INDEX ix_legal_holds_author_id_created_at_id ON public.legal_holds USING btree (author_id, created_at, id);
CREATE INDEX ix_legal_holds_created_at_id ON public.legal_holds USING btree (created_at, id);
CREATE INDEX ix_legal_holds_created_by ON public.legal_holds USING btree (created_by);
CREATE INDEX ix_legal_holds_experiment_id_created_at_id ON public.legal_holds USING btree (experiment_id, created_at, id);
CREATE INDEX ix_legal_holds_post_id_created_at_id ON public.legal_holds USING btree (post_id, created_at, id);
CREATE INDEX ix_legal_holds_subject_created_at_id ON public.legal_holds USING btree (subject, created_at, id);
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
ALTER TABLE legal_holds ADD CONSTRAINT fk_legal_holds_author_id FOREIGN KEY (author_id) REFERENCES authors(id) ON DELETE RESTRICT;
ALTER TABLE legal_holds ADD CONSTRAINT fk_legal_holds_created_by FOREIGN KEY (created_by) REFERENCES accounts(id) ON DELETE RESTRICT;
ALTER TABLE legal_holds ADD CONSTRAINT fk_legal_holds_experiment_id FOREIGN KEY (experiment_id) REFERENCES experiments(id) ON DELETE RESTRICT;
ALTER TABLE legal_holds ADD CONSTRAINT fk_legal_holds_post_id FOREIGN KEY (post_id) REFERENCES posts(id) ON DELETE RESTRICT;
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
-- rows of __diesel_schema_migrations: 15
-- rows of accounts: 15
-- rows of archetypes: 8
-- rows of archives: 1
-- rows of attempt_answers: 175
-- rows of audit_batches: 3
-- rows of audit_logs: 457
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
-- rows of experiment_exposures: 77
-- rows of experiment_outcomes: 146
-- rows of experiment_variants: 15
-- rows of experiments: 5
-- rows of holds: 0
-- rows of idempotency_keys: 18
-- rows of kpi_metrics: 92
-- rows of kpi_revisions: 4
-- rows of kpi_types: 6
-- rows of learning_events: 6
-- rows of legal_holds: 1
-- rows of lesson_progress: 2
-- rows of lessons: 16
-- rows of login_failures: 4
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
-- rows of schema_migrations: 15
-- rows of score_changes: 9
-- rows of segmented_weights: 2
-- rows of sessions: 7
-- rows of signing_keys: 2
-- rows of stored_files: 7
-- rows of suppressed_authors: 4
-- rows of weight_adjustment_logs: 3
-- rows of weight_versions: 4
-- SHA-256 of all before: 92f039e9a9cbd73b0ca6dceb65c677eb22a353767fee0cf143831b23de7816e6
