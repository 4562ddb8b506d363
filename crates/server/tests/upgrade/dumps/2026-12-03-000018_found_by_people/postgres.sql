-- Backup by lyceum, format 1, of postgres
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET TIME ZONE 'UTC';
SET datestyle = 'ISO, YMD';
CREATE TABLE "__diesel_schema_migrations" (
    version character varying(50) NOT NULL,
    run_on timestamp without time zone DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE TABLE "account_words" (
    account_id uuid NOT NULL,
    word character varying(40) COLLATE pg_catalog."C" NOT NULL,
    created_at timestamp(6) without time zone NOT NULL
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
    grants jsonb,
    search_version bigint DEFAULT 0 NOT NULL
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
    updated_at timestamp(6) without time zone NOT NULL,
    title_key character varying(600) COLLATE pg_catalog."C" DEFAULT ''::character varying NOT NULL,
    language_key character varying(35) COLLATE pg_catalog."C" DEFAULT ''::character varying NOT NULL,
    search_version bigint DEFAULT 0 NOT NULL
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
    updated_at timestamp(6) without time zone NOT NULL,
    opens_at timestamp(6) without time zone,
    closes_at timestamp(6) without time zone
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
    updated_at timestamp(6) without time zone NOT NULL,
    stated_due_at timestamp(6) without time zone
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
    created_at timestamp(6) without time zone NOT NULL,
    bundle_key character varying(100) COLLATE pg_catalog."C"
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
    created_at timestamp(6) without time zone NOT NULL,
    bundle_key character varying(100) COLLATE pg_catalog."C"
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
    updated_at timestamp(6) without time zone NOT NULL,
    treatments jsonb
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
('20261121000001', '2026-12-03 07:08:40.155984'),
('20261121000002', '2026-12-03 07:08:40.155984'),
('20261130000003', '2026-12-03 07:08:40.155984'),
('20261130000004', '2026-12-03 07:08:40.155984'),
('20261130000005', '2026-12-03 07:08:40.155984'),
('20261130000006', '2026-12-03 07:08:40.155984'),
('20261130000007', '2026-12-03 07:08:40.155984'),
('20261201000008', '2026-12-03 07:08:40.155984'),
('20261201000009', '2026-12-03 07:08:40.155984'),
('20261201000010', '2026-12-03 07:08:40.155984'),
('20261201000011', '2026-12-03 07:08:40.155984'),
('20261201000012', '2026-12-03 07:08:40.155984'),
('20261202000013', '2026-12-03 07:08:40.155984'),
('20261202000014', '2026-12-03 07:08:40.155984'),
('20261202000015', '2026-12-03 07:08:40.155984'),
('20261203000016', '2026-12-03 07:08:40.155984'),
('20261203000017', '2026-12-03 07:08:40.155984'),
('20261203000018', '2026-12-03 07:08:40.155984');
INSERT INTO "account_words" (account_id, word, created_at) VALUES
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '019ca8a0', '2026-03-01 11:36:57.215031'),
('019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', '2', '2026-03-01 09:01:05.807785'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2e43fdf567de', '2026-03-01 11:36:57.215031'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '42bc', '2026-03-01 11:36:57.215031'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7fa6', '2026-03-01 11:36:57.215031'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'a4be', '2026-03-01 11:36:57.215031'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'account', '2026-03-01 11:36:57.215031'),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'ada', '2026-03-01 09:00:00.844122'),
('019b8d62-7a80-7001-8000-000000000000', 'admin', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000000', 'aspasia', '2026-01-05 09:00:00'),
('019ca8a0-4244-7b68-89e9-98839246d00f', 'ben', '2026-03-01 09:00:00.964233'),
('019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'carl', '2026-03-01 09:01:05.807785'),
('019ca8a0-47bd-77e4-97ab-34e426b75cd9', 'dora', '2026-03-01 09:00:02.365528'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'erased', '2026-03-01 11:36:57.215031'),
('019b8d62-7a80-7001-8000-000000000000', 'example', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000001', 'example', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000002', 'example', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000003', 'example', '2026-01-05 09:00:00'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'example', '2026-03-01 09:00:00.123456'),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'example', '2026-03-01 09:00:00.844122'),
('019ca8a0-4244-7b68-89e9-98839246d00f', 'example', '2026-03-01 09:00:00.964233'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'example', '2026-03-01 09:00:01.204455'),
('019ca8a0-47bd-77e4-97ab-34e426b75cd9', 'example', '2026-03-01 09:00:02.365528'),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'example', '2026-03-01 09:01:05.007045'),
('019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'example', '2026-03-01 09:01:05.807785'),
('019ca8da-7878-7216-b4ed-32f476ffc09d', 'example', '2026-03-01 10:03:35.928559'),
('019ca92f-f0a7-7291-a45c-bcf8e798ce79', 'example', '2026-03-01 11:36:57.255068'),
('019ca92f-f20f-78b0-ae2c-c4c8481e2553', 'example', '2026-03-01 11:36:57.615401'),
('019b8d62-7a80-7001-8000-000000000003', 'hypatia', '2026-01-05 09:00:00'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'invalid', '2026-03-01 11:36:57.215031'),
('019ca92f-f20f-78b0-ae2c-c4c8481e2553', 'kay', '2026-03-01 11:36:57.615401'),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'lovelace', '2026-03-01 09:00:00.844122'),
('019b8d62-7a80-7001-8000-000000000000', 'lyceum', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000001', 'lyceum', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000002', 'lyceum', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000003', 'lyceum', '2026-01-05 09:00:00'),
('019ca92f-f0a7-7291-a45c-bcf8e798ce79', 'nil', '2026-03-01 11:36:57.255068'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'olga', '2026-03-01 09:00:01.204455'),
('019b8d62-7a80-7001-8000-000000000001', 'olympia', '2026-01-05 09:00:00'),
('019b8d62-7a80-7001-8000-000000000001', 'operator', '2026-01-05 09:00:00'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'org', '2026-03-01 09:00:00.123456'),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'org', '2026-03-01 09:00:00.844122'),
('019ca8a0-4244-7b68-89e9-98839246d00f', 'org', '2026-03-01 09:00:00.964233'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'org', '2026-03-01 09:00:01.204455'),
('019ca8a0-47bd-77e4-97ab-34e426b75cd9', 'org', '2026-03-01 09:00:02.365528'),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'org', '2026-03-01 09:01:05.007045'),
('019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'org', '2026-03-01 09:01:05.807785'),
('019ca8da-7878-7216-b4ed-32f476ffc09d', 'org', '2026-03-01 10:03:35.928559'),
('019ca92f-f0a7-7291-a45c-bcf8e798ce79', 'org', '2026-03-01 11:36:57.255068'),
('019ca92f-f20f-78b0-ae2c-c4c8481e2553', 'org', '2026-03-01 11:36:57.615401'),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'rita', '2026-03-01 09:01:05.007045'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'root', '2026-03-01 09:00:00.123456'),
('019b8d62-7a80-7001-8000-000000000002', 'thales', '2026-01-05 09:00:00'),
('019ca8da-7878-7216-b4ed-32f476ffc09d', 'vera', '2026-03-01 10:03:35.928559');
INSERT INTO "accounts" (id, email, password_hash, display_name, role, status, version, created_at, updated_at, erased_at, grants, search_version) VALUES
('019b8d62-7a80-7001-8000-000000000000', 'admin@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$YWRtaW5AbHljZXVtLmV4YW1wbGU$XUdxfg3lTnCLZ9LWJnEm6eK5fLGKM54aCfRDBwF6Yzc', 'Aspasia (admin)', 'admin', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL, '1'),
('019b8d62-7a80-7001-8000-000000000001', 'operator@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$b3BlcmF0b3JAbHljZXVtLmV4YW1wbGU$ZavyXDU77zE7eOoODmpwvEdpCTBCPSVo8IQZjJSQ6i8', 'Olympia (operator)', 'operator', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, '["draft", "approve", "analyse"]', '1'),
('019b8d62-7a80-7001-8000-000000000002', 'thales@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$dGhhbGVzQGx5Y2V1bS5leGFtcGxl$gqWkP0b07tJ2WRm2bVAVvmOt335TuA17LAmSSs6bziQ', 'Thales', 'learner', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL, '1'),
('019b8d62-7a80-7001-8000-000000000003', 'hypatia@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$aHlwYXRpYUBseWNldW0uZXhhbXBsZQ$9YCt3VHv9brJJ/IYISG7h3Jc9YE83fdmMuUPDie1mgk', 'Hypatia', 'learner', 'active', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL, NULL, '1'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'root@example.org', '$argon2id$v=19$m=8,t=1,p=1$2Vv6qSV5L3GRs//xvuAe4Q$M7xjqjNpd/g6WOgjbAHPn2gQhs9w6Z66Hy6qI9BJt3U', 'Root', 'admin', 'active', '1', '2026-03-01 09:00:00.123456', '2026-03-01 09:00:00.123456', NULL, NULL, '1'),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'ada@example.org', '$argon2id$v=19$m=8,t=1,p=1$t6G5HKjoXNvwXtqwBPQVew$g4urHjSWn3eEAZjtqDDxp6PqnGyCsDuC2CC7+YuGKEA', 'Ada Lovelace 👩‍💻', 'learner', 'active', '1', '2026-03-01 09:00:00.844122', '2026-03-01 09:00:00.844122', NULL, NULL, '1'),
('019ca8a0-4244-7b68-89e9-98839246d00f', 'ben@example.org', '$argon2id$v=19$m=8,t=1,p=1$8QV9koQtsytb/6pAR9A1Gg$WFmw0k9OoB7y1A2UsTBlnueTh33rtSLRTY19yvw9VYs', 'ben', 'learner', 'active', '1', '2026-03-01 09:00:00.964233', '2026-03-01 09:00:00.964233', NULL, NULL, '1'),
('019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'erased-019ca8a0-42bc-7fa6-a4be-2e43fdf567de@invalid', '', 'Erased account', 'learner', 'erased', '4', '2026-03-01 09:00:01.084344', '2026-03-01 11:36:57.215031', '2026-03-01 11:36:57.215031', NULL, '1'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'olga@example.org', '$argon2id$v=19$m=8,t=1,p=1$5pf8uVe4m2aRwivUuHN/Mw$+NbRNEI0/ziiBps97nkUtOOm2nsCyq9qCsioUgpovhg', 'Olga', 'operator', 'active', '2', '2026-03-01 09:00:01.204455', '2026-03-01 09:18:21.599938', NULL, '["draft", "manage"]', '1'),
('019ca8a0-47bd-77e4-97ab-34e426b75cd9', 'dora@example.org', '$argon2id$v=19$m=8,t=1,p=1$TBiCQLWV7cA0Z79iinGoDA$qZZHFqjVmvq7x3B0h9Eg21ynbpgiYuvOwretBrjUcfM', 'Dora', 'learner', 'active', '2', '2026-03-01 09:00:02.365528', '2026-03-01 09:00:02.60575', NULL, NULL, '1'),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'rita@example.org', '$argon2id$v=19$m=8,t=1,p=1$lskfEZfeV4/oY8jftCtzYw$g572Hm9GzuasHO5Ah+sYBZa3w4GFKG88BE41XAMGn4I', 'Rita', 'admin', 'active', '1', '2026-03-01 09:01:05.007045', '2026-03-01 09:01:05.007045', NULL, NULL, '1'),
('019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'carl.2@example.org', '$argon2id$v=19$m=8,t=1,p=1$K3kvBWjoJ331R2Bu+ACqNw$q8Zy1gsLiU/zi87oFXH9kX0nOM/9TcaDrIN4oPWID8k', 'Carl 🐢', 'operator', 'disabled', '4', '2026-03-01 09:01:05.247267', '2026-03-01 09:01:05.967933', NULL, '["draft", "approve", "analyse"]', '1'),
('019ca8da-7878-7216-b4ed-32f476ffc09d', 'vera@example.org', '$argon2id$v=19$m=8,t=1,p=1$4r9XhnI/vE2emzTym8Rrnw$HmDysibtaHq9tUxcksOX3KwVJewxdZl/EuH/RiosEA0', 'Vera', 'operator', 'active', '1', '2026-03-01 10:03:35.928559', '2026-03-01 10:03:35.928559', NULL, '["draft", "approve", "analyse"]', '1'),
('019ca92f-f0a7-7291-a45c-bcf8e798ce79', 'nil@example.org', '$argon2id$v=19$m=8,t=1,p=1$aaymNYKcVjr8N0SNWsh+qg$JktQuCOCpL3riC1UqwPfi+dlLws63WAZjtpFVNYcmyA', 'Nil', 'learner', 'disabled', '2', '2026-03-01 11:36:57.255068', '2026-03-01 11:36:57.335142', NULL, NULL, '1'),
('019ca92f-f20f-78b0-ae2c-c4c8481e2553', 'kay@example.org', '$argon2id$v=19$m=8,t=1,p=1$fwOqAoqVO+xxEGkfySVs9g$OCTEXgp1nldJvSQ8BWyTf+t4Zhnd/B3VQcs6LQOb1ck', 'Kay', 'operator', 'active', '1', '2026-03-01 11:36:57.615401', '2026-03-01 11:36:57.615401', NULL, '["draft", "approve", "analyse"]', '1');
INSERT INTO "archetypes" (id, name, description, is_active, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000000', 'CHECKLIST', 'Steps to go through, one after the other.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000001', 'MYTHBUST', 'What many believe, and what is so.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000003', 'STORYLET', 'A short story that somebody lived.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000004', 'HUMOR_LIGHT', 'A friendly joke, never at anybody''s cost.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000005', 'CREDIBILITY_ANCHOR', 'What is known, and from where.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000006', 'CONFIDENT_RECOMMENDER', 'One recommendation, with its reason.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000007', 'PROBLEM_SOLUTION_DIRECT', 'The problem in a sentence, the solution in another.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'COACH', '', 'true', '1', '2026-03-01 09:18:22.360641', '2026-03-01 09:18:22.360641');
INSERT INTO "archives" (id, kind, file_name, sha256, bytes, entries, from_at, to_at, state, version, created_at, updated_at) VALUES
('01939f3e-8f00-7000-8000-000000000a01', 'POSTS', 'posts-2026-01-01-01939f3e-8f00-7000-8000-000000000a01-1.jsonl', E'\\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '4096', '12', '2026-01-01 08:00:00', '2026-01-02 08:00:00.000001', 'PURGED', '2', '2026-05-01 08:00:00', '2026-05-01 08:00:01');
INSERT INTO "attempt_answers" (attempt_id, question_id, response, points_awarded, created_at, updated_at) VALUES
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7009-8000-000000000003', '{"options": ["019b8d62-7a80-7009-8000-000000000000"]}', '1', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7009-8000-000000000006', '{"options": ["019b8d62-7a80-7009-8000-000000000004"]}', '1', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7009-8000-000000000007', '{"number": 61.0}', '0', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-7945-7316-80fc-8612988a49e6', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0.1', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-7945-7340-99e0-8a49e368b5fe', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-7945-759a-b062-42486f190859', '{"options": ["019ca8a1-7945-78a4-ac7f-db9160e526b7"]}', '1', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-7945-7946-b0aa-1c46c71300e5', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-7945-7c95-95b4-3157b043dfcf', '{"text": "STRAßE "}', '1', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-7945-7d21-8c3e-2e7b7f14fc5a', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-7945-7e7d-be34-a7ff0a136fe6', '{"number": 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000}', '0', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-7bee-7115-b9bf-3000155d090a', '019ca8a1-74e4-749e-8ea6-b64139efdd75', '{"options": ["019ca8a1-74e4-7a98-a7cb-0bce6ff69198"]}', '1', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7bee-7115-b9bf-3000155d090a', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "  zÜRICH "}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7bee-7115-b9bf-3000155d090a', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '{"options": ["019ca8a1-74e4-7f40-a46a-6ddf4fa14555"]}', '1', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7bee-7115-b9bf-3000155d090a', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.82}', '3.3', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7bee-7115-b9bf-3000155d090a', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '{"options": ["019ca8a1-74e4-7633-bf83-6ff5821e1835", "019ca8a1-74e4-7cdc-8e40-93db12de93cf"]}', '2', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-749e-8ea6-b64139efdd75', '{"options": ["019ca8a1-74e4-7a98-a7cb-0bce6ff69198"]}', '1', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "  zÜRICH "}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '{"options": ["019ca8a1-74e4-7f40-a46a-6ddf4fa14555"]}', '1', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.82}', '3.3', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '{"options": ["019ca8a1-74e4-7633-bf83-6ff5821e1835", "019ca8a1-74e4-7cdc-8e40-93db12de93cf"]}', '2', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', E'{"text": "  zürich\\t"}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '{"options": []}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.81}', '3.3', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '{"options": ["019ca8a1-74e4-7633-bf83-6ff5821e1835", "019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-809f-758c-b2b7-1a2028325360', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "Zürich 🏔"}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-809f-758c-b2b7-1a2028325360', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '{"options": []}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-809f-758c-b2b7-1a2028325360', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 0.0}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-809f-758c-b2b7-1a2028325360', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '{"options": ["019ca8a1-74e4-7cdc-8e40-93db12de93cf", "019ca8a1-74e4-7633-bf83-6ff5821e1835", "019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', '1', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-813f-7c29-9a13-399339d29beb', '019ca8a1-74e4-749e-8ea6-b64139efdd75', '{"options": ["019ca8a1-74e4-7157-b19c-df0f51768750"]}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-813f-7c29-9a13-399339d29beb', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', '{"text": "Bern"}', '1', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-813f-7c29-9a13-399339d29beb', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', '{"options": ["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-813f-7c29-9a13-399339d29beb', '019ca8a1-74e4-7e56-8622-68f04d185f4c', '{"number": 9.9}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-813f-7c29-9a13-399339d29beb', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', '{"options": ["019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1", "019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', '0', '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056'),
('019ca8a1-82cf-7974-8549-9c59cb1506d5', '019ca8a1-8257-7376-af85-b4fa05ffef34', '{"options": ["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', '1', '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
('019ca8a1-82cf-7974-8549-9c59cb1506d5', '019ca8a1-8257-74ed-8072-c46c660ab927', '{"number": 9.82}', '2', '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
('019ca8a1-82cf-7974-8549-9c59cb1506d5', '019ca8a1-8257-77c2-8dda-b52f6227da5e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
('019ca8a1-82cf-7974-8549-9c59cb1506d5', '019ca8a1-8257-7b30-b041-ca2e408ebafd', '{"options": ["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', '1', '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
('019ca8a1-82cf-7974-8549-9c59cb1506d5', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', '{"options": ["019ca8a1-8257-77f4-a840-4ffb3e1236f8", "019ca8a1-8257-71cb-9a15-328b26e07563"]}', '2', '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991'),
('019ca8a2-6e98-7be5-8dbb-f70823c6599a', '019ca8a1-8257-7376-af85-b4fa05ffef34', '{"options": ["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', '1', '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
('019ca8a2-6e98-7be5-8dbb-f70823c6599a', '019ca8a1-8257-74ed-8072-c46c660ab927', '{"number": 9.82}', '2', '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
('019ca8a2-6e98-7be5-8dbb-f70823c6599a', '019ca8a1-8257-77c2-8dda-b52f6227da5e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
('019ca8a2-6e98-7be5-8dbb-f70823c6599a', '019ca8a1-8257-7b30-b041-ca2e408ebafd', '{"options": ["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', '1', '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
('019ca8a2-6e98-7be5-8dbb-f70823c6599a', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', '{"options": ["019ca8a1-8257-77f4-a840-4ffb3e1236f8", "019ca8a1-8257-71cb-9a15-328b26e07563"]}', '2', '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324'),
('019ca8a3-5a60-7c9e-8e48-d80cd184a9ec', '019ca8a1-8257-7376-af85-b4fa05ffef34', '{"options": ["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', '1', '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
('019ca8a3-5a60-7c9e-8e48-d80cd184a9ec', '019ca8a1-8257-74ed-8072-c46c660ab927', '{"number": 9.82}', '2', '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
('019ca8a3-5a60-7c9e-8e48-d80cd184a9ec', '019ca8a1-8257-77c2-8dda-b52f6227da5e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
('019ca8a3-5a60-7c9e-8e48-d80cd184a9ec', '019ca8a1-8257-7b30-b041-ca2e408ebafd', '{"options": ["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', '1', '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
('019ca8a3-5a60-7c9e-8e48-d80cd184a9ec', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', '{"options": ["019ca8a1-8257-77f4-a840-4ffb3e1236f8", "019ca8a1-8257-71cb-9a15-328b26e07563"]}', '2', '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657'),
('019ca8a4-4628-77fd-8969-05d4cf838edc', '019ca8a1-8257-7376-af85-b4fa05ffef34', '{"options": ["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', '1', '2026-03-01 09:05:24.42499', '2026-03-01 09:05:24.42499'),
('019ca8a4-4628-77fd-8969-05d4cf838edc', '019ca8a1-8257-74ed-8072-c46c660ab927', '{"number": 9.82}', '2', '2026-03-01 09:05:24.42499', '2026-03-01 09:05:24.42499'),
('019ca8a4-4628-77fd-8969-05d4cf838edc', '019ca8a1-8257-77c2-8dda-b52f6227da5e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:05:24.42499', '2026-03-01 09:05:24.42499'),
('019ca8a4-4628-77fd-8969-05d4cf838edc', '019ca8a1-8257-7b30-b041-ca2e408ebafd', '{"options": ["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', '1', '2026-03-01 09:05:24.42499', '2026-03-01 09:05:24.42499'),
('019ca8a4-4628-77fd-8969-05d4cf838edc', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', '{"options": ["019ca8a1-8257-77f4-a840-4ffb3e1236f8", "019ca8a1-8257-71cb-9a15-328b26e07563"]}', '2', '2026-03-01 09:05:24.42499', '2026-03-01 09:05:24.42499'),
('019ca8a5-31f1-7c7b-9dec-e68d6618a8e0', '019ca8a1-8257-7376-af85-b4fa05ffef34', '{"options": ["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', '1', '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
('019ca8a5-31f1-7c7b-9dec-e68d6618a8e0', '019ca8a1-8257-74ed-8072-c46c660ab927', '{"number": 9.82}', '2', '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
('019ca8a5-31f1-7c7b-9dec-e68d6618a8e0', '019ca8a1-8257-77c2-8dda-b52f6227da5e', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
('019ca8a5-31f1-7c7b-9dec-e68d6618a8e0', '019ca8a1-8257-7b30-b041-ca2e408ebafd', '{"options": ["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', '1', '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
('019ca8a5-31f1-7c7b-9dec-e68d6618a8e0', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', '{"options": ["019ca8a1-8257-77f4-a840-4ffb3e1236f8", "019ca8a1-8257-71cb-9a15-328b26e07563"]}', '2', '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
('019ca8a6-bfc1-7a41-a03c-f02f7bc935e4', '019ca8a6-bf99-720e-a9ab-cde3136241d5', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
('019ca8a6-bfc1-7a41-a03c-f02f7bc935e4', '019ca8a6-bf99-7296-81d1-d472ea96c227', '{"options": ["019ca8a6-bf99-78e8-ad40-940b05f279b1", "019ca8a6-bf99-7283-91ce-22769ae9c24b"]}', '2', '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
('019ca8a6-bfc1-7a41-a03c-f02f7bc935e4', '019ca8a6-bf99-77a6-9bcb-1875d516e957', '{"options": ["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"]}', '1', '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
('019ca8a6-c039-77d7-9aac-b078b95069fe', '019ca8a6-bf99-725e-b223-6cc698791fc2', '{"options": ["019ca8a6-bf99-7879-abb1-13360991618c"]}', '1', '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
('019ca8a6-c039-77d7-9aac-b078b95069fe', '019ca8a6-bf99-7296-81d1-d472ea96c227', '{"options": ["019ca8a6-bf99-7283-91ce-22769ae9c24b", "019ca8a6-bf99-78e8-ad40-940b05f279b1"]}', '2', '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
('019ca8a6-c039-77d7-9aac-b078b95069fe', '019ca8a6-bf99-77a6-9bcb-1875d516e957', '{"options": ["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"]}', '1', '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
('019ca8a6-c0b2-7c58-9ea3-108434dc2bc0', '019ca8a6-bf99-725e-b223-6cc698791fc2', '{"options": ["019ca8a6-bf99-7879-abb1-13360991618c"]}', '1', '2026-03-01 09:07:06.6261', '2026-03-01 09:07:06.6261'),
('019ca8a6-c0b2-7c58-9ea3-108434dc2bc0', '019ca8a6-bf99-7296-81d1-d472ea96c227', '{"options": ["019ca8a6-bf99-78e8-ad40-940b05f279b1", "019ca8a6-bf99-7283-91ce-22769ae9c24b"]}', '2', '2026-03-01 09:07:06.6261', '2026-03-01 09:07:06.6261'),
('019ca8a6-c0b2-7c58-9ea3-108434dc2bc0', '019ca8a6-bf99-7bb5-8f64-d335353b73f6', '{"number": 9.82}', '2', '2026-03-01 09:07:06.6261', '2026-03-01 09:07:06.6261'),
('019ca8a6-c1f2-75fc-b7a6-79999b0a5fed', '019ca8a6-c17a-7596-86c7-3ddcb6269938', '{"options": ["019ca8a6-c17a-7116-8dae-c7b9ff7814ca"]}', '0', '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
('019ca8a6-c1f2-75fc-b7a6-79999b0a5fed', '019ca8a6-c17a-7854-91bf-c2b06ec0b2c1', '{"number": 9.9}', '0', '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
('019ca8a6-c1f2-75fc-b7a6-79999b0a5fed', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', '{"options": ["019ca8a6-c17a-7218-a935-004bccbea0eb", "019ca8a6-c17a-74aa-82f8-013aa0709dd9"]}', '0', '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
('019ca8a6-c1f2-75fc-b7a6-79999b0a5fed', '019ca8a6-c17a-7d9e-a6a5-648c0bb8bb62', '{"options": ["019ca8a6-c17a-78a5-8750-d611988c6f1e"]}', '0', '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
('019ca8a6-c1f2-75fc-b7a6-79999b0a5fed', '019ca8a6-c17a-7ec7-b133-03e8034df376', '{"text": "Bern"}', '0', '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359'),
('019ca8a6-c242-7140-9da1-e2e3d2664ed2', '019ca8a6-c17a-7596-86c7-3ddcb6269938', '{"options": ["019ca8a6-c17a-7654-ba2f-ea05018742f7"]}', '1', '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
('019ca8a6-c242-7140-9da1-e2e3d2664ed2', '019ca8a6-c17a-7854-91bf-c2b06ec0b2c1', '{"number": 9.82}', '2', '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
('019ca8a6-c242-7140-9da1-e2e3d2664ed2', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', '{"options": ["019ca8a6-c17a-713d-92cf-039cff116360", "019ca8a6-c17a-77a0-ba8f-4903b6c3837b"]}', '2', '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
('019ca8a6-c242-7140-9da1-e2e3d2664ed2', '019ca8a6-c17a-7d9e-a6a5-648c0bb8bb62', '{"options": ["019ca8a6-c17a-718f-8507-4d06a5fb3345"]}', '1', '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
('019ca8a6-c242-7140-9da1-e2e3d2664ed2', '019ca8a6-c17a-7ec7-b133-03e8034df376', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433'),
('019ca8a6-c292-7d46-b908-3c18f897f7c1', '019ca8a6-c17a-7596-86c7-3ddcb6269938', '{"options": ["019ca8a6-c17a-7654-ba2f-ea05018742f7"]}', '1', '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.066507'),
('019ca8a6-c292-7d46-b908-3c18f897f7c1', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', '{"options": ["019ca8a6-c17a-713d-92cf-039cff116360", "019ca8a6-c17a-77a0-ba8f-4903b6c3837b"]}', '2', '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.066507'),
('019ca8a6-c472-7653-bead-e5f82c70dda3', '019ca8a6-c3fa-7875-9441-c193ce87f032', '{"options": ["019ca8a6-c3fa-7c66-a0b5-ab5f55b1a3ed"]}', '0', '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
('019ca8a6-c472-7653-bead-e5f82c70dda3', '019ca8a6-c3fa-7b4e-9941-ec01dc7db5eb', '{"options": ["019ca8a6-c3fa-78e2-859e-33c405c6fca2"]}', '0', '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
('019ca8a6-c472-7653-bead-e5f82c70dda3', '019ca8a6-c3fa-7d2a-906d-8be60324aa82', '{"number": 9.9}', '0', '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
('019ca8a6-c472-7653-bead-e5f82c70dda3', '019ca8a6-c3fa-7dea-9f33-80c653f78235', '{"text": "Bern"}', '0', '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
('019ca8a6-c472-7653-bead-e5f82c70dda3', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', '{"options": ["019ca8a6-c3fa-783f-9d91-9bab5ebc155f", "019ca8a6-c3fa-79ba-a9cf-214522d70fc8"]}', '0', '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951'),
('019ca8a6-c4c2-70cb-a937-1423f3e99226', '019ca8a6-c3fa-7875-9441-c193ce87f032', '{"options": ["019ca8a6-c3fa-78db-afba-4baf728682d4"]}', '1', '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
('019ca8a6-c4c2-70cb-a937-1423f3e99226', '019ca8a6-c3fa-7b4e-9941-ec01dc7db5eb', '{"options": ["019ca8a6-c3fa-73ee-ab22-73ea49e3405a"]}', '1', '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
('019ca8a6-c4c2-70cb-a937-1423f3e99226', '019ca8a6-c3fa-7d2a-906d-8be60324aa82', '{"number": 9.82}', '2', '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
('019ca8a6-c4c2-70cb-a937-1423f3e99226', '019ca8a6-c3fa-7dea-9f33-80c653f78235', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
('019ca8a6-c4c2-70cb-a937-1423f3e99226', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', '{"options": ["019ca8a6-c3fa-79f6-ba11-a74e46acf422", "019ca8a6-c3fa-77af-9eea-332ed01fb78d"]}', '2', '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025'),
('019ca8a6-c513-70be-8860-440fe7db8b00', '019ca8a6-c3fa-7875-9441-c193ce87f032', '{"options": ["019ca8a6-c3fa-78db-afba-4baf728682d4"]}', '1', '2026-03-01 09:07:07.707099', '2026-03-01 09:07:07.707099'),
('019ca8a6-c513-70be-8860-440fe7db8b00', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', '{"options": ["019ca8a6-c3fa-79f6-ba11-a74e46acf422", "019ca8a6-c3fa-77af-9eea-332ed01fb78d"]}', '2', '2026-03-01 09:07:07.707099', '2026-03-01 09:07:07.707099'),
('019ca8a6-c6f3-757a-8808-eb50a621d595', '019ca8a6-c67b-753f-8f00-e465d578f4f4', '{"options": ["019ca8a6-c67b-77f5-98a7-7e2053764daa"]}', '0', '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
('019ca8a6-c6f3-757a-8808-eb50a621d595', '019ca8a6-c67b-7580-8a3c-b4ab0fa01f98', '{"number": 9.9}', '0', '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
('019ca8a6-c6f3-757a-8808-eb50a621d595', '019ca8a6-c67b-789e-9589-10562501be7d', '{"options": ["019ca8a6-c67b-766d-a0a6-fb4da2c036e5", "019ca8a6-c67b-7189-889d-a1bcbb2e4ddd"]}', '0', '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
('019ca8a6-c6f3-757a-8808-eb50a621d595', '019ca8a6-c67b-7a80-8565-07e7f369db84', '{"text": "Bern"}', '0', '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
('019ca8a6-c6f3-757a-8808-eb50a621d595', '019ca8a6-c67b-7d0f-90a8-4cd5581598c3', '{"options": ["019ca8a6-c67b-7d27-a8a4-7bd6df7d19ea"]}', '0', '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543'),
('019ca8a6-c743-71a0-906f-ef40d4ef7a66', '019ca8a6-c67b-753f-8f00-e465d578f4f4', '{"options": ["019ca8a6-c67b-7550-9cb2-3795a36c7153"]}', '1', '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
('019ca8a6-c743-71a0-906f-ef40d4ef7a66', '019ca8a6-c67b-7580-8a3c-b4ab0fa01f98', '{"number": 9.82}', '2', '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
('019ca8a6-c743-71a0-906f-ef40d4ef7a66', '019ca8a6-c67b-789e-9589-10562501be7d', '{"options": ["019ca8a6-c67b-7445-a07d-487822b918ac", "019ca8a6-c67b-71b3-8bb9-588c7de2fa78"]}', '2', '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
('019ca8a6-c743-71a0-906f-ef40d4ef7a66', '019ca8a6-c67b-7a80-8565-07e7f369db84', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
('019ca8a6-c743-71a0-906f-ef40d4ef7a66', '019ca8a6-c67b-7d0f-90a8-4cd5581598c3', '{"options": ["019ca8a6-c67b-7f10-9166-95d0a2bf59e5"]}', '1', '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c67b-789e-9589-10562501be7d', '{"options": ["019ca8a6-c67b-7445-a07d-487822b918ac", "019ca8a6-c67b-71b3-8bb9-588c7de2fa78"]}', '2', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c67b-7d0f-90a8-4cd5581598c3', '{"options": ["019ca8a6-c67b-7f10-9166-95d0a2bf59e5"]}', '1', '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691'),
('019ca8a6-c974-7583-a492-dcfb294b1b2f', '019ca8a6-c8fb-7050-96cc-9121e5320908', '{"number": 9.9}', '0', '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
('019ca8a6-c974-7583-a492-dcfb294b1b2f', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', '{"options": ["019ca8a6-c8fb-7cd4-9cd5-a44a2b5863af", "019ca8a6-c8fb-787a-b705-c213ca813eb2"]}', '0', '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
('019ca8a6-c974-7583-a492-dcfb294b1b2f', '019ca8a6-c8fb-7903-b7be-5373b11ff38b', '{"options": ["019ca8a6-c8fb-7683-b5ec-3ce12a12983c"]}', '0', '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
('019ca8a6-c974-7583-a492-dcfb294b1b2f', '019ca8a6-c8fb-7918-a5a5-b4b92f4cb06b', '{"options": ["019ca8a6-c8fb-7940-ba48-2062a7622679"]}', '0', '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
('019ca8a6-c974-7583-a492-dcfb294b1b2f', '019ca8a6-c8fb-7faf-880f-b3dde4fa08d8', '{"text": "Bern"}', '0', '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c8fb-7050-96cc-9121e5320908', '{"number": 9.82}', '2', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', '{"options": ["019ca8a6-c8fb-7b66-af0a-ad1471de65c5", "019ca8a6-c8fb-7117-bac1-328bfdc3b1f0"]}', '2', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c8fb-7903-b7be-5373b11ff38b', '{"options": ["019ca8a6-c8fb-701c-b9e1-3cd61f110a34"]}', '1', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c8fb-7918-a5a5-b4b92f4cb06b', '{"options": ["019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9"]}', '1', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c8fb-7faf-880f-b3dde4fa08d8', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', '{"options": ["019ca8a6-c8fb-7b66-af0a-ad1471de65c5", "019ca8a6-c8fb-7117-bac1-328bfdc3b1f0"]}', '2', '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c8fb-7918-a5a5-b4b92f4cb06b', '{"options": ["019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9"]}', '1', '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cb7c-7237-a83e-19e47eca6a98', '{"options": ["019ca8a6-cb7c-7ba1-a7ec-84f35b28e324"]}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cb7c-7253-a455-185810b3cc04', '{"options": ["019ca8a6-cb7c-7b29-8346-3a359463fa83"]}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cb7c-74c9-967e-85ac939c3cb8', '{"text": "Bern"}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cb7c-7a6f-977f-af883cfde77c', '{"number": 9.9}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cb7c-7fd0-a61a-037c0f4027f9', '{"options": ["019ca8a6-cb7c-75eb-b258-0c7469f39a88", "019ca8a6-cb7c-727d-88c1-5da5b941dbb4"]}', '0', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cb7c-7237-a83e-19e47eca6a98', '{"options": ["019ca8a6-cb7c-7264-9ed2-0c9ea61705d8"]}', '1', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cb7c-7253-a455-185810b3cc04', '{"options": ["019ca8a6-cb7c-7a9d-b920-e76e078e60ea"]}', '1', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cb7c-74c9-967e-85ac939c3cb8', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cb7c-7a6f-977f-af883cfde77c', '{"number": 9.82}', '2', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cb7c-7fd0-a61a-037c0f4027f9', '{"options": ["019ca8a6-cb7c-7d64-acc4-da9aa763b0eb", "019ca8a6-cb7c-750c-b635-8c2911c91965"]}', '2', '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-708a-8d39-84ebca94a690', '{"number": 9.9}', '0', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-723e-858d-e0b6a39d5c42', '{"text": "Bern"}', '0', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-767a-8864-6877e95a9e6f', '{"options": ["019ca8a6-cce4-7630-9d31-84e1674774d6", "019ca8a6-cce4-7324-91e8-9da25bc213e3"]}', '0', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-771a-9f26-c17799e5d651', '{"options": ["019ca8a6-cce4-7369-a3f2-afd13cf6ba74"]}', '0', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cce4-7bdf-bc76-4213420e714d', '{"options": ["019ca8a6-cce4-76bd-bfda-b9f677ce06a3"]}', '0', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.82906'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a6-cce4-708a-8d39-84ebca94a690', '{"number": 9.82}', '2', '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a6-cce4-723e-858d-e0b6a39d5c42', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a6-cce4-767a-8864-6877e95a9e6f', '{"options": ["019ca8a6-cce4-7840-8545-7d0dd0e36b92", "019ca8a6-cce4-73f8-9b1c-94a5d455fb98"]}', '2', '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a6-cce4-771a-9f26-c17799e5d651', '{"options": ["019ca8a6-cce4-7fca-9eac-f1976aa19c35"]}', '1', '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a6-cce4-7bdf-bc76-4213420e714d', '{"options": ["019ca8a6-cce4-7486-b17c-cc9e2dd06d4e"]}', '1', '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '019ca8a6-ce4d-73be-8db8-4ca9455e5417', '{"options": ["019ca8a6-ce4d-7ab4-9722-fe1764a1a4f1"]}', '0', '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '019ca8a6-ce4d-7412-8bd0-8a85064cf0b1', '{"options": ["019ca8a6-ce4d-776a-9d41-056a6ed7b8cb", "019ca8a6-ce4d-7719-97da-c37600946fbb"]}', '0', '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '019ca8a6-ce4d-76ee-ab30-0ced8009237d', '{"text": "Bern"}', '0', '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '019ca8a6-ce4d-776a-9b02-cab8852aab9e', '{"number": 9.9}', '0', '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
('019ca8a6-cec5-7b88-8568-113ae453d029', '019ca8a6-ce4d-7e19-853a-5756dda08a4f', '{"options": ["019ca8a6-ce4d-7783-b6cc-45794ee34dec"]}', '0', '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393'),
('019ca8a6-cf15-7365-a685-6b5f41f871dc', '019ca8a6-ce4d-73be-8db8-4ca9455e5417', '{"options": ["019ca8a6-ce4d-7958-890e-cb5d56b37b48"]}', '1', '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
('019ca8a6-cf15-7365-a685-6b5f41f871dc', '019ca8a6-ce4d-7412-8bd0-8a85064cf0b1', '{"options": ["019ca8a6-ce4d-7eff-8466-de42ce87d138", "019ca8a6-ce4d-791e-a1ee-e3ec007a4f6b"]}', '2', '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
('019ca8a6-cf15-7365-a685-6b5f41f871dc', '019ca8a6-ce4d-76ee-ab30-0ced8009237d', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
('019ca8a6-cf15-7365-a685-6b5f41f871dc', '019ca8a6-ce4d-776a-9b02-cab8852aab9e', '{"number": 9.82}', '2', '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
('019ca8a6-cf15-7365-a685-6b5f41f871dc', '019ca8a6-ce4d-7e19-853a-5756dda08a4f', '{"options": ["019ca8a6-ce4d-74db-bbe9-2a86fce38fb8"]}', '1', '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467'),
('019ca8a6-d02d-7eab-95f1-11548b28503e', '019ca8a6-cfb5-7159-b180-3732d76a6dd7', '{"number": 9.9}', '0', '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
('019ca8a6-d02d-7eab-95f1-11548b28503e', '019ca8a6-cfb5-719c-ac36-aba3fab55a8a', '{"text": "Bern"}', '0', '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
('019ca8a6-d02d-7eab-95f1-11548b28503e', '019ca8a6-cfb5-7537-b84f-10d6f215bfaf', '{"options": ["019ca8a6-cfb5-7324-810e-be8ee50ed710", "019ca8a6-cfb5-7423-bb03-819e38bf91ae"]}', '0', '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
('019ca8a6-d02d-7eab-95f1-11548b28503e', '019ca8a6-cfb5-7a12-9100-b9e271beaeb2', '{"options": ["019ca8a6-cfb5-7807-bc9d-34eccfb285eb"]}', '0', '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
('019ca8a6-d02d-7eab-95f1-11548b28503e', '019ca8a6-cfb5-7f29-bd1f-45aff69d1144', '{"options": ["019ca8a6-cfb5-7320-8261-8039c9085023"]}', '0', '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726'),
('019ca8a6-d07d-7fb1-a79f-402f969534f0', '019ca8a6-cfb5-7159-b180-3732d76a6dd7', '{"number": 9.82}', '2', '2026-03-01 09:07:10.6298', '2026-03-01 09:07:10.6298'),
('019ca8a6-d07d-7fb1-a79f-402f969534f0', '019ca8a6-cfb5-719c-ac36-aba3fab55a8a', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:10.6298', '2026-03-01 09:07:10.6298'),
('019ca8a6-d07d-7fb1-a79f-402f969534f0', '019ca8a6-cfb5-7537-b84f-10d6f215bfaf', '{"options": ["019ca8a6-cfb5-7470-8bd1-e459986f0f32", "019ca8a6-cfb5-76d9-9bd8-3fb9731cb75a"]}', '2', '2026-03-01 09:07:10.6298', '2026-03-01 09:07:10.6298'),
('019ca8a6-d07d-7fb1-a79f-402f969534f0', '019ca8a6-cfb5-7a12-9100-b9e271beaeb2', '{"options": ["019ca8a6-cfb5-745e-8adc-8e07bff5df91"]}', '1', '2026-03-01 09:07:10.6298', '2026-03-01 09:07:10.6298'),
('019ca8a6-d07d-7fb1-a79f-402f969534f0', '019ca8a6-cfb5-7f29-bd1f-45aff69d1144', '{"options": ["019ca8a6-cfb5-7935-b3d8-4278e841e63c"]}', '1', '2026-03-01 09:07:10.6298', '2026-03-01 09:07:10.6298'),
('019ca8a6-d196-7992-b383-35cba1aeb4c5', '019ca8a6-d11d-7224-b348-ab112a1b379d', '{"options": ["019ca8a6-d11d-7532-b6c1-db3bcd82049d"]}', '0', '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
('019ca8a6-d196-7992-b383-35cba1aeb4c5', '019ca8a6-d11d-780f-8728-d1b92bdb25ec', '{"options": ["019ca8a6-d11d-7589-8016-7c80c035f9e8", "019ca8a6-d11d-7317-9a4b-9da8477aab7e"]}', '0', '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
('019ca8a6-d196-7992-b383-35cba1aeb4c5', '019ca8a6-d11d-7b30-9c21-bac634f8ae1a', '{"number": 9.9}', '0', '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
('019ca8a6-d196-7992-b383-35cba1aeb4c5', '019ca8a6-d11d-7c2a-abea-9c83b562b863', '{"text": "Bern"}', '0', '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
('019ca8a6-d196-7992-b383-35cba1aeb4c5', '019ca8a6-d11d-7dca-9397-859519fbf205', '{"options": ["019ca8a6-d11d-7373-a76d-898d9163c2f5"]}', '0', '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059'),
('019ca8a6-d1e6-714c-a256-a5d32295bed7', '019ca8a6-d11d-7224-b348-ab112a1b379d', '{"options": ["019ca8a6-d11d-740c-b508-6257ea82cc70"]}', '1', '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
('019ca8a6-d1e6-714c-a256-a5d32295bed7', '019ca8a6-d11d-780f-8728-d1b92bdb25ec', '{"options": ["019ca8a6-d11d-7020-b166-f58b58dcede4", "019ca8a6-d11d-771f-80f2-8a2732bda3ab"]}', '2', '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
('019ca8a6-d1e6-714c-a256-a5d32295bed7', '019ca8a6-d11d-7b30-9c21-bac634f8ae1a', '{"number": 9.82}', '2', '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
('019ca8a6-d1e6-714c-a256-a5d32295bed7', '019ca8a6-d11d-7c2a-abea-9c83b562b863', '{"text": "  zÜRICH "}', '1', '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
('019ca8a6-d1e6-714c-a256-a5d32295bed7', '019ca8a6-d11d-7dca-9397-859519fbf205', '{"options": ["019ca8a6-d11d-770b-8354-0cf9c3e55226"]}', '1', '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133'),
('019ca8b0-f7e2-7028-af67-15a3f51a6bc7', '019ca8b0-f4c2-73a2-9ab5-924d6921986f', '{"text": "Bern"}', '0', '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
('019ca8b0-f7e2-7028-af67-15a3f51a6bc7', '019ca8b0-f4c2-7593-bf50-7274ed578114', '{"options": ["019ca8b0-f4c2-71bf-a6d1-7f00946397a6"]}', '0', '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
('019ca8b0-f7e2-7028-af67-15a3f51a6bc7', '019ca8b0-f4c2-77e6-9eb5-3fdc24056f5f', '{"options": ["019ca8b0-f4c2-7a78-9567-dce809d638de", "019ca8b0-f4c2-7d78-8002-41672d45800a"]}', '0', '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
('019ca8b0-f7e2-7028-af67-15a3f51a6bc7', '019ca8b0-f4c2-7bd2-b3f6-195aaa091ac4', '{"number": 9.9}', '0', '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
('019ca8b0-f7e2-7028-af67-15a3f51a6bc7', '019ca8b0-f4c2-7fb1-93df-aa6ec96a71a8', '{"options": ["019ca8b0-f4c2-7946-b3a6-0fb217822599"]}', '0', '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832'),
('019ca8b0-f832-73f8-9449-87c675ed6f44', '019ca8b0-f4c2-73a2-9ab5-924d6921986f', '{"text": "Bern"}', '0', '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
('019ca8b0-f832-73f8-9449-87c675ed6f44', '019ca8b0-f4c2-7593-bf50-7274ed578114', '{"options": ["019ca8b0-f4c2-71bf-a6d1-7f00946397a6"]}', '0', '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
('019ca8b0-f832-73f8-9449-87c675ed6f44', '019ca8b0-f4c2-77e6-9eb5-3fdc24056f5f', '{"options": ["019ca8b0-f4c2-7a78-9567-dce809d638de", "019ca8b0-f4c2-7d78-8002-41672d45800a"]}', '0', '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
('019ca8b0-f832-73f8-9449-87c675ed6f44', '019ca8b0-f4c2-7bd2-b3f6-195aaa091ac4', '{"number": 9.9}', '0', '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906'),
('019ca8b0-f832-73f8-9449-87c675ed6f44', '019ca8b0-f4c2-7fb1-93df-aa6ec96a71a8', '{"options": ["019ca8b0-f4c2-7946-b3a6-0fb217822599"]}', '0', '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906');
INSERT INTO "audit_batches" (number, first_seq, last_seq, entries, merkle_root, previous, head, sealed_at, purged_at) VALUES
('1', '1', '78', '78', E'\\x99f6f0ac7e298355eb90ddfdcbadf0e13e1c44016b19bc7016eef1645d453a89', E'\\x0000000000000000000000000000000000000000000000000000000000000000', E'\\x741b6402f114aa5543ce88b44359696a40790d4a8471746a1b2accfdc3fb2403', '2026-03-01 09:07:06.105619', NULL),
('2', '79', '178', '100', E'\\xe579a0c6eb957282f9dc99a6905ca700ba47ceed1edc42140e0a80af0e047c57', E'\\x741b6402f114aa5543ce88b44359696a40790d4a8471746a1b2accfdc3fb2403', E'\\x892f4f9e2b8b27c2dad47b16cdd75f979fec887eb16e98d33c0195fdf8db2b5f', '2026-03-01 09:19:28.404378', NULL),
('3', '179', '256', '78', E'\\x20470f4373c1824d400b6bf72980f9bc46904921ee6c3877de573ccaf6054d13', E'\\x892f4f9e2b8b27c2dad47b16cdd75f979fec887eb16e98d33c0195fdf8db2b5f', E'\\x5b1d95ed430a8add9e772ed9b936de6053c480e0fda6e24a2890a3d8e683d537', '2026-03-01 10:35:15.616588', NULL);
INSERT INTO "audit_logs" (id, entity_type, entity_id, action, actor, details_json, request_id, created_at, seq, leaf) VALUES
('019ca8a0-3efb-7664-9f9d-6e5c96877a42', 'account', '019ca8a0-3efb-751c-b22a-0dc73071feac', 'account.create', NULL, '{"role": "admin"}', NULL, '2026-03-01 09:00:00.123456', '1', E'\\x0b899807b35bce3ca9d1635b6c5ef42bdfbaf78f00cd5d0c7754932753273aea'),
('019ca8a0-4334-76e8-82ae-818ad302db85', 'account', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-027', '2026-03-01 09:00:01.204455', '2', E'\\x1e69d1a8d8c4ed38283c460a47f1bc2a04d2d0e4d635b9b1f226bb108ad23f74'),
('019ca8a1-3c6f-759a-be54-e31417f5ad50', 'account', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "admin"}', 'replay-097', '2026-03-01 09:01:05.007045', '3', E'\\x0849f2355b509464ca38af257fde70da4385dadb6532b9d5929e31c0a693169b'),
('019ca8a1-3d5f-7d9e-9b81-6df12fb7d836', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.create', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', '{"role": "learner"}', 'replay-103', '2026-03-01 09:01:05.247267', '4', E'\\x290cd489e74c1d889c6e2e9e0d5379dcff6035d5edff7d79f24bb50e18af583d'),
('019ca8a1-3e27-7724-ab17-a2375e700f66', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["display_name"]}', 'replay-108', '2026-03-01 09:01:05.447452', '5', E'\\xc6458c93033e61714aad1ad48b401051729c6a152b3fabaefc085491f589a6bd'),
('019ca8a1-3f8f-7d63-b8db-85b15d6d3a19', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["email", "role"]}', 'replay-117', '2026-03-01 09:01:05.807785', '6', E'\\xab4de4de33b97220c9f04f4d53e31c7cdad84308de6eeab8c19defd0ccda2dfe'),
('019ca8a1-402f-7011-8ab1-2c5288ad1bdb', 'account', '019ca8a1-3d5f-71fe-b326-b5ea185fd7d6', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["status"]}', 'replay-121', '2026-03-01 09:01:05.967933', '7', E'\\x82152457b6bd7b165a0889df9397196a295214255278763906e8276435c4f9b4'),
('019ca8a1-4418-7bf8-94b0-a7d4fffaeb75', 'event', '019ca8a1-4418-713e-bb9d-7b09731476d9', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-146', '2026-03-01 09:01:06.968858', '8', E'\\x9e57bae3cb0f2452505cf7243742b647a2646099970e188c9ded340ab7fc01e0'),
('019ca8a1-4440-753c-a8c6-37aa42442fcc', 'event', '019ca8a1-4418-713e-bb9d-7b09731476d9', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-147', '2026-03-01 09:01:07.008895', '9', E'\\x262b3abb4ba319fa8df0b2b1d979714cea8d6607f53b6f0680ebb39ee47cdb21'),
('019ca8a1-4468-7a1d-bc13-229fdc65b06c', 'event', '019ca8a1-4468-72cc-b9a6-e63955a927b8', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-148', '2026-03-01 09:01:07.048932', '10', E'\\xc05450d530bc3594a70a3aaa6a37c7b39fb98a9dcb64dd9a9acc6f55778dd8f3'),
('019ca8a1-4490-78ce-a655-8d38747c14aa', 'event', '019ca8a1-4468-72cc-b9a6-e63955a927b8', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-149', '2026-03-01 09:01:07.088969', '11', E'\\x49b41f5c679145f6d3d7189e6faad70e58bb30f29c9748b6343fe74ddc732430'),
('019ca8a1-44b9-7bf2-8647-aa4113234e5d', 'event', '019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-150', '2026-03-01 09:01:07.129006', '12', E'\\xa68a9a5c52b56c427a95173ff97c22136255ef0262beb161cc70e77e2a95d2f1'),
('019ca8a1-44e1-7fe8-983a-6e772dfdc2f5', 'event', '019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-151', '2026-03-01 09:01:07.169043', '13', E'\\xc1e783a5015a1412cdd990719582d01b59816ff668b3f7fbd75661a16153158b'),
('019ca8a1-4509-7f2d-94d8-8ba987e15b95', 'event', '019ca8a1-4509-7479-8598-b0ceaa727ae2', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-152', '2026-03-01 09:01:07.20908', '14', E'\\xfc7558b236e883a198abf3368d61fda01c9203149701458093402b21c9de785f'),
('019ca8a1-4531-71a6-965f-fdb482f58462', 'event', '019ca8a1-4509-7479-8598-b0ceaa727ae2', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-153', '2026-03-01 09:01:07.249117', '15', E'\\x5269b25e4014a148202dc6d5fffaf7b05836de0ed27fcd6d1301d5e9c18848b5'),
('019ca8a1-4559-7203-a5df-901cc8955e0e', 'event', '019ca8a1-4559-7797-809a-c1931c748bc7', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-154', '2026-03-01 09:01:07.289154', '16', E'\\xcfeddae61d3bf96f37f07a341847d10d5753fe431f35845d71cd80af2f81ddc9'),
('019ca8a1-4581-71ed-b73f-16ac9de2c488', 'event', '019ca8a1-4559-7797-809a-c1931c748bc7', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-155', '2026-03-01 09:01:07.329191', '17', E'\\x885de14710696fb48402a0b869871679502d02a1946dfa8e18b677ad3a9668a1'),
('019ca8a1-45a9-7358-a4ec-80904ea7deb1', 'event', '019ca8a1-45a9-7aef-ad95-b3357207916b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-156', '2026-03-01 09:01:07.369228', '18', E'\\xa7e010317cdfa9d3feb52d7f56fb8e957994ab46e2c52ba34696f6a27185a5c1'),
('019ca8a1-45d1-722f-b912-d94c93664693', 'event', '019ca8a1-45a9-7aef-ad95-b3357207916b', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-157', '2026-03-01 09:01:07.409265', '19', E'\\x54556ed8382f017a1aa67dc7aea0e79b01dc97f18c49568eddbc708854af269a'),
('019ca8a1-45f9-772f-b324-144a79a7077d', 'event', '019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-158', '2026-03-01 09:01:07.449302', '20', E'\\x3b3127f8ba5969649f2c8c79a31e58709331a1a42bb8ba1044181f72e16af873'),
('019ca8a1-4621-7f4e-9eac-311aaa306b4f', 'event', '019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-159', '2026-03-01 09:01:07.489339', '21', E'\\x0d25a06bf4afebb617d972672da790ae12bb264da72cf44fa18b6c5c23bc4248'),
('019ca8a1-4649-7d31-947b-f9c518fbd80f', 'event', '019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-160', '2026-03-01 09:01:07.529376', '22', E'\\xf84cd889031a9f099cac6a54c331b68e2fcb78a2484a546062fc141a38270903'),
('019ca8a1-4671-7ca1-9453-dd53e6215c0c', 'event', '019ca8a1-4671-776d-82e3-d5fc299bcaf1', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-161', '2026-03-01 09:01:07.569413', '23', E'\\xfff7789ebe4e00ef5d5d21aa52051e93d46f955789000c209e2418383139b145'),
('019ca8a1-4699-7844-b9a4-c7b57e060100', 'event', '019ca8a1-4671-776d-82e3-d5fc299bcaf1', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-162', '2026-03-01 09:01:07.60945', '24', E'\\x5bc5cc5f92f3c005bf658b5a0ed73b76aadeff7138e9a2801bdf587455b641cb'),
('019ca8a1-46c1-7210-b843-0d78a0b687df', 'event', '019ca8a1-46c1-7c1c-b598-b83533f6104b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-163', '2026-03-01 09:01:07.649487', '25', E'\\x610ab356b35a79ffa3f54872bbb7c6040f76757a200f991c108bd7874df39867'),
('019ca8a1-46e9-716d-8a21-cc35d8ee29ed', 'event', '019ca8a1-46c1-7c1c-b598-b83533f6104b', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-164', '2026-03-01 09:01:07.689524', '26', E'\\xe300673ba38abe987ac05f33a09f6b6b0b4210a3efe6d6f0d17706dcaecb0151'),
('019ca8a1-4711-7548-b4d6-8d946d6384c4', 'event', '019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-165', '2026-03-01 09:01:07.729561', '27', E'\\x20e14ad4aa4a800496c3bc0680bede64ef7a4b811c05d96e881b25270e5f2a44'),
('019ca8a1-4739-7c03-829b-00d26e545d0a', 'event', '019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-166', '2026-03-01 09:01:07.769598', '28', E'\\x6485e4c0de530230cb1cc3db3e8410697a1058965e3e2ddf0729cc133c2dfd4d'),
('019ca8a1-4761-7dbf-81df-ea88a34f5344', 'event', '019ca8a1-4761-77d4-a781-99f45a5f94e3', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-167', '2026-03-01 09:01:07.809635', '29', E'\\xf875fc9b0ec4d318b416ee2803ee52d2c4969b3ba14ce42bdbd21483f3bed364'),
('019ca8a1-4789-755b-9320-9da026fd870e', 'event', '019ca8a1-4789-7e2b-af93-745e82f23039', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-168', '2026-03-01 09:01:07.849672', '30', E'\\x223ac79f6e3b6ef306454b2c73230cf97297afef6b7563af1f84e87e92361c47'),
('019ca8a1-545c-773c-8e71-2b0fafa5d67d', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-250', '2026-03-01 09:01:11.132706', '31', E'\\xca1e4fba9a9df41d84245947b9cb28320846a7fc79cad5ded316202e954ff9b6'),
('019ca8a1-55c5-75c1-9b56-2e8b0b4c189a', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["summary", "source"]}', 'replay-259', '2026-03-01 09:01:11.493039', '32', E'\\x7951907fddc702cb09cadcae0ee382caa90c0b177b5a71a78377065ac8549b0d'),
('019ca8a1-5615-74fc-9eeb-9f25f70d1961', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title", "ends_at"]}', 'replay-261', '2026-03-01 09:01:11.573113', '33', E'\\xc609c42cc27f1c756c4d144cce16444226d181dc7a0cd3b1abb67c15231eb641'),
('019ca8a1-5665-7325-a33d-bf70ab11482a', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["starts_at", "source"]}', 'replay-263', '2026-03-01 09:01:11.653187', '34', E'\\xf4e1c17b408f56e3c9d13efbe8e616ee37e0c1433c388ebfee7ee328b5ec7474'),
('019ca8a1-56b5-73e6-a435-c7a1b81a962c', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["source"]}', 'replay-265', '2026-03-01 09:01:11.733261', '35', E'\\xc4885854a3ea6cf30d7091dd78cf524f20265f55382beee14bb60b98f5c5c9ff'),
('019ca8a1-577d-7adf-848a-2c5802c7ea42', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-270', '2026-03-01 09:01:11.933446', '36', E'\\x232da068e39ff0cf8b45f3ad5c6e6cd85afdb932d6041487be8b4d24488c826f'),
('019ca8a1-57cd-70d2-bd15-e0adb1b37c87', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "archived"}', 'replay-272', '2026-03-01 09:01:12.01352', '37', E'\\x4de656930b2a6d6e2f01508909ab2570b4350c1b33ce321233a5f41f5a99cd58'),
('019ca8a1-581d-7550-ae61-f1dce7f8cc7b', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "draft"}', 'replay-274', '2026-03-01 09:01:12.093594', '38', E'\\xe07b301142d656b5c9b1063f970bd4084462fa05f6d686de66bea6de7df4e7d4'),
('019ca8a1-586d-73f0-b40d-a6b3ba96b3ef', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-276', '2026-03-01 09:01:12.173668', '39', E'\\xc700935814ca788a0ada601db9409e39fd79218c3bbff97eb94e1545ace5f9aa'),
('019ca8a1-58e5-7553-a89b-f3d46a988447', 'event', '019ca8a1-58e5-75b4-8b1d-057b91129f41', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-279', '2026-03-01 09:01:12.293779', '40', E'\\x21c432ca4694d81cb81af54f8fee0981748418489b27096508edf7d7d526189c'),
('019ca8a1-595d-718f-8708-cd0e69c12997', 'event', '019ca8a1-58e5-75b4-8b1d-057b91129f41', 'event.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0, "event_completions_deleted": 0, "lesson_completions_deleted": 0}', 'replay-282', '2026-03-01 09:01:12.41389', '41', E'\\x97c3880c33a8b4b5820b5437d8a03cea047f8179aef6303760e1b9713c90bf39'),
('019ca8a1-59ad-77c2-9cd9-edf568240526', 'lesson', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-284', '2026-03-01 09:01:12.493964', '42', E'\\x5c6b83f1ca826ebbb0110c86c48b55fdabb5e0bda6a377445e450572ad040a8b'),
('019ca8a1-59d6-725b-82ff-2274c00f6da1', 'lesson', '019ca8a1-59d6-7b71-a7ec-fa6f0922267f', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-285', '2026-03-01 09:01:12.534001', '43', E'\\x4f73dd466942a9462132fbc5f78fb866d474c8e4c22a4c80479b12146067c5d8'),
('019ca8a1-59fe-7f6f-9c4a-feda93e7d023', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-286', '2026-03-01 09:01:12.574038', '44', E'\\x70157d0df82daca93af9a368285a4c78cfc662a88f27d11767ffd607f95948ec'),
('019ca8a1-5a26-733d-835c-e9a866692802', 'lesson', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-287', '2026-03-01 09:01:12.614075', '45', E'\\x61f97c8b1c1ad60f1091eb67f9b5bec50d78a5e723597d5919beaab999336230'),
('019ca8a1-5bb6-758e-8a9a-ae9df6d014b5', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.lesson_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-297', '2026-03-01 09:01:13.014445', '46', E'\\x707aa48bc29eb200084f425e1028055987a384a6558582b414c6ac95a45828a2'),
('019ca8a1-5cce-7f41-b2ad-6d53817b8785', 'event', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'event.lesson_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-304', '2026-03-01 09:01:13.294704', '47', E'\\x8cfd447f7db59754dd954bb0e9d37dfcff8a4d66507682b97e74ae647a4cb378'),
('019ca8a1-5e0f-70fb-99d5-dae3637fa21c', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["body", "video_url", "duration_seconds"]}', 'replay-312', '2026-03-01 09:01:13.615', '48', E'\\xd3c607606b9786cc05b2d9d6b49f158d9d00c49dbdd8edf8fdb097dd843a0d18'),
('019ca8a1-5e5f-7a4b-bedc-14d898324cc0', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["slug", "title", "published"]}', 'replay-314', '2026-03-01 09:01:13.695074', '49', E'\\xd6d9bde27ed63ac84b71be6c62e7a5f58bd099f3f42f034a4ee3c9c67ebf68c6'),
('019ca8a1-5eaf-72c1-862d-0802b769978b', 'lesson', '019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', 'lesson.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-316', '2026-03-01 09:01:13.775148', '50', E'\\x63c94a585524d07ed2bfb710c40e29edac771ec45ad2b90f8a5baeda387cd005'),
('019ca8a1-5f4f-7854-8d19-04777c954d87', 'lesson', '019ca8a1-5f4f-70b4-aaf0-443367bfde8b', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-320', '2026-03-01 09:01:13.935296', '51', E'\\x2a455b97d34412aff8a3ff5801ce6ff4663fc76a2520a5c1ceeba77bd33f5699'),
('019ca8a1-5f9f-7f0e-8ff2-6e3998ee0177', 'lesson', '019ca8a1-5f4f-70b4-aaf0-443367bfde8b', 'lesson.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0, "event_completions_deleted": 0, "lesson_completions_deleted": 0}', 'replay-322', '2026-03-01 09:01:14.01537', '52', E'\\xdaf9989175d9114e06fa5e47b85d1418f57499dddd1f7d0ed5ed1efb02bf828b'),
('019ca8a1-67c1-7b54-b37c-9a1894c4d69a', 'material', '019ca8a1-67c1-71f3-8e21-87746d3f1105', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-374', '2026-03-01 09:01:16.097294', '53', E'\\x32c4afdb9876668c8b9f3615a3775a7d9370a5fc9f8f314d25f74a5041309766'),
('019ca8a1-67e9-73f6-aaf9-a887c51149ce', 'material', '019ca8a1-67e9-7195-a0b4-6b3d46c44586', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-375', '2026-03-01 09:01:16.137331', '54', E'\\x258e98e71f07d19e990c6fe28ad082fa1a7b6b08153dbc88997049ff18eef529'),
('019ca8a1-6811-7f02-a2db-bb129fc48479', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-376', '2026-03-01 09:01:16.177368', '55', E'\\x59eb60dce55f2e1ce5b1ef522b200cbc06bbc7150f918cda047e81cdbd314e7b'),
('019ca8a1-6a69-752a-854b-ffd87178881a', 'material', '019ca8a1-67e9-7195-a0b4-6b3d46c44586', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 11}', 'replay-391', '2026-03-01 09:01:16.777923', '56', E'\\x8d135f659df18f5bf5210d981f44769690be4e5c6acf651f6cd7e4c33e589b0b'),
('019ca8a1-6ab9-7d16-827f-2c27391b1c5b', 'material', '019ca8a1-67e9-7195-a0b4-6b3d46c44586', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 39}', 'replay-393', '2026-03-01 09:01:16.857997', '57', E'\\xa91e301265a058b914f0a7b503f896d1c38105df7a5c8da69d692934978d30b4'),
('019ca8a1-6b0a-700b-8be0-5d79ae730496', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-395', '2026-03-01 09:01:16.938071', '58', E'\\xeb51ceec8dcbb81913d5296ecdc0cd7a4a36a4d75b4e9582dec77bafba8bab51'),
('019ca8a1-6b5a-77e1-8ad1-a40c29d3a3bf', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-397', '2026-03-01 09:01:17.018145', '59', E'\\x8beea0d3945da4a3dcfd61cf965d079cc1e8572f44684450d65f0661ea9ea23a'),
('019ca8a1-6baa-718e-abd1-686fa39fb3b8', 'material', '019ca8a1-6811-7c6d-9973-62a615d4dd95', 'material.content', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"bytes": 33}', 'replay-399', '2026-03-01 09:01:17.098219', '60', E'\\xe361a56b4bc05b705d3929c974100c6862c1aaa85f19ff96850da773585a1390'),
('019ca8a1-6c4a-7223-be6e-dcbc5ca22c0c', 'material', '019ca8a1-67c1-71f3-8e21-87746d3f1105', 'material.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title"]}', 'replay-403', '2026-03-01 09:01:17.258367', '61', E'\\x12a2dc526dff15cdc17cd02bf061527c8c103c8b0f633d8636779928198eb29e'),
('019ca8a1-6cea-732a-9e35-a475080769dd', 'material', '019ca8a1-6cea-7742-a3f2-49964e577c8e', 'material.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-407', '2026-03-01 09:01:17.418515', '62', E'\\xedb7b9b7cccfa3d8ece19b7693d66389e0e2d525b26cbf7a136239fe7f928fb7'),
('019ca8a1-6d3a-73b4-b8fc-fc903c87e390', 'lesson', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'lesson.material_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-409', '2026-03-01 09:01:17.498589', '63', E'\\xae8256f394e4f6ea000dd9b1dc9c5dd3e7edaaf28f43844a98135eed535a7308'),
('019ca8a1-6e02-7c12-bb67-c9147211914f', 'material', '019ca8a1-6cea-7742-a3f2-49964e577c8e', 'material.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-414', '2026-03-01 09:01:17.698774', '64', E'\\xe6c0bcd2bfd1b74ba9296d3ef200d7b8bf5202b28276dea209da69adc84c8060'),
('019ca8a1-71eb-7f38-95db-a13203dab662', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-439', '2026-03-01 09:01:18.699699', '65', E'\\xcef541ae357f09cf8f0b22549d6d3a524fb61faa1229c902d226445679f0fa0e'),
('019ca8a1-74e4-7f35-b480-8ce8085dfad8', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-458', '2026-03-01 09:01:19.460402', '66', E'\\xa086c6900fb74dc64d01078cebcf4a3b70a90fca7ad0bbd046fe0d72101eb1a1'),
('019ca8a1-7584-7c2c-8ee9-82f119dea7a8', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-462', '2026-03-01 09:01:19.62055', '67', E'\\x7e7d4c52bfacdbc6667dc82f316c0d87deb145da7485124cd16305fcaa1e2c4b'),
('019ca8a1-7674-7dce-aa95-747fe1da8410', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-468', '2026-03-01 09:01:19.860772', '68', E'\\x78d502f63e093d82eedf58aac49f6ff35759ecaf205722dc75fab91dd4b9e9ff'),
('019ca8a1-769c-772a-82fb-2412109f8563', 'quiz', '019ca8a1-769c-743f-90d6-a765ffbfef50', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-469', '2026-03-01 09:01:19.900809', '69', E'\\xea60f4ac2d254f5baa3b87bba5c9d8e604dc535d508b4c5dffe7f69d040c0528'),
('019ca8a1-76c4-7b8c-9187-159c02d03041', 'quiz', '019ca8a1-769c-743f-90d6-a765ffbfef50', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title", "instructions", "pass_percent", "max_attempts", "time_limit_seconds", "opens_at", "closes_at", "questions_per_attempt", "shuffle_questions", "shuffle_options", "grading_method", "reveal_policy", "published"]}', 'replay-470', '2026-03-01 09:01:19.940846', '70', E'\\x9e6031389283a1a5417755ac725b57504b83bc9adb422d01bc5f120658a04c3d'),
('019ca8a1-7714-74e6-b0e4-c9b14e5a906c', 'quiz', '019ca8a1-769c-743f-90d6-a765ffbfef50', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["instructions", "pass_percent", "max_attempts", "time_limit_seconds", "opens_at", "closes_at", "questions_per_attempt", "shuffle_questions", "shuffle_options", "grading_method", "reveal_policy", "published"]}', 'replay-472', '2026-03-01 09:01:20.02092', '71', E'\\x93a3fd1fb955708f46903cb12b46eddabd215ac9c2c5cd3ecd625abadbec75fe'),
('019ca8a1-787d-7d1f-adfb-b3b9154780e9', 'quiz', '019ca8a1-769c-743f-90d6-a765ffbfef50', 'quiz.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0, "event_completions_deleted": 0, "lesson_completions_deleted": 0}', 'replay-481', '2026-03-01 09:01:20.381253', '72', E'\\x5a439c55b71d4ca70ff52629a4b0a99d17ed5b9f04a0aaad58685dcba75a5251'),
('019ca8a1-78f5-730f-bd01-d7c627f5e1bb', 'quiz', '019ca8a1-78f5-7480-ab41-93891639b898', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-484', '2026-03-01 09:01:20.501364', '73', E'\\x84d8d9ad23e44d73110be84e539ed09399a19737a344dbd3b34856000c433f70'),
('019ca8a1-7945-7883-9c8e-77a3bc1945cf', 'quiz', '019ca8a1-78f5-7480-ab41-93891639b898', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 7}', 'replay-486', '2026-03-01 09:01:20.581438', '74', E'\\xdd1a8e7408a12ebee5f9938e687f01e3f971e20431ebf0f09843b722448b93c8'),
('019ca8a1-7a5d-7fa9-a8b4-feaea75d180f', 'quiz', '019ca8a1-78f5-7480-ab41-93891639b898', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-493', '2026-03-01 09:01:20.861697', '75', E'\\x717b2dc1e52b501e2057b2093a5dee994ddbebe7bd3671dcd2488b498e78f6af'),
('019ca8a1-8207-7b88-a79c-f1b7d68635d0', 'quiz', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-542', '2026-03-01 09:01:22.82351', '76', E'\\x6b66db1c0d714c4d48d85210d90a126b7bdc8ae13b4a2a64185725752a681ecc'),
('019ca8a1-8257-7f87-9d86-623c1f02eda5', 'quiz', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-544', '2026-03-01 09:01:22.903584', '77', E'\\xdd3261c2f1416e725abb04345dc55a711775a12500ef3e75565ce82ffd718bfe'),
('019ca8a1-82a7-77df-9f10-f4fd079cd112', 'quiz', '019ca8a1-8207-7ed5-ac8c-7007500de707', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-546', '2026-03-01 09:01:22.983658', '78', E'\\x99d28b4b9f2700301c93ba440d524a3a614ca98258f57502a59b5c23d1cdb149'),
('019ca8a6-bf49-7996-b92e-536bfc721b9d', 'quiz', '019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-601', '2026-03-01 09:07:06.185693', '79', E'\\xcaa1183a1a75d60a303deb6e47831d4300766a05f97d77708a4ef98761933f00'),
('019ca8a6-bf99-7d0e-a269-fdea3d54d9bd', 'quiz', '019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-603', '2026-03-01 09:07:06.265767', '80', E'\\x071dba264f98bf43efe76b83e95b7aa655b0b3542bc3624ceae9c7566a0165e3'),
('019ca8a6-c12a-7bd9-89d7-d4db785f3326', 'quiz', '019ca8a6-c12a-7a3f-aa61-22496dc2d15a', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-613', '2026-03-01 09:07:06.666137', '81', E'\\x69535a6801f713e78599f2347e862c12138c5ecb6fb7d33810c5e994318f2ce5'),
('019ca8a6-c17a-7249-92ca-a5e5597ea553', 'quiz', '019ca8a6-c12a-7a3f-aa61-22496dc2d15a', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-615', '2026-03-01 09:07:06.746211', '82', E'\\x7f3d8c2ed558c421f8f24bbaffd7e21d4b263dd623d8c622c1de2fac4381f9f9'),
('019ca8a6-c1ca-7875-b37d-6d2219518517', 'quiz', '019ca8a6-c12a-7a3f-aa61-22496dc2d15a', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-617', '2026-03-01 09:07:06.826285', '83', E'\\x46acde170f018daf042074d420d3b2dbccb00a9f94623583cb3c5e153287a8dd'),
('019ca8a6-c35a-7f05-ad14-9ac8e92b09ea', 'quiz', '019ca8a6-c12a-7a3f-aa61-22496dc2d15a', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-627', '2026-03-01 09:07:07.226655', '84', E'\\x4c1980ecf6a5983c5d05b10717a0941537f5b0bab016598e9b8c1b7e9888d81e'),
('019ca8a6-c3aa-7986-99f1-49079d0ef1b4', 'quiz', '019ca8a6-c3aa-7059-81a7-1aacd7938d91', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-629', '2026-03-01 09:07:07.306729', '85', E'\\xed718dfe457015b799a96bf1f137ec53b74bb20d2271239647d16d4a2da8a3fb'),
('019ca8a6-c3fa-781e-9f7a-57d718ee31b8', 'quiz', '019ca8a6-c3aa-7059-81a7-1aacd7938d91', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-631', '2026-03-01 09:07:07.386803', '86', E'\\x9e6df0d9ab271264d6bb060bc4ee5b7f0556eda8482bd813ad6dadab8948526d'),
('019ca8a6-c44a-7c29-9161-508f8e262c58', 'quiz', '019ca8a6-c3aa-7059-81a7-1aacd7938d91', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-633', '2026-03-01 09:07:07.466877', '87', E'\\xbcc4166c82c27ecf1d837fe4090077f85901205d0ed4b04fde0e128fc7f4f9e5'),
('019ca8a6-c5db-7682-a200-181b5795885e', 'quiz', '019ca8a6-c3aa-7059-81a7-1aacd7938d91', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-643', '2026-03-01 09:07:07.867247', '88', E'\\x26f87ade97de27451b830573ba38e0d7a97dc15dc9116c45629674f4ce267cd5'),
('019ca8a6-c62b-73ca-96c8-5b97dc56d455', 'quiz', '019ca8a6-c62b-7209-90f3-d0bf46bd0741', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-645', '2026-03-01 09:07:07.947321', '89', E'\\x6e3a90f69897103c5146ad4b0e24836b60afde536a30eb7e550e1d3a0a1d3135'),
('019ca8a6-c67b-7c2f-b305-835b20b880a7', 'quiz', '019ca8a6-c62b-7209-90f3-d0bf46bd0741', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-647', '2026-03-01 09:07:08.027395', '90', E'\\xfeddee8e92616f6baeb5701cacd1675367ec21cc55f0bfa9f0ede8458f9058e6'),
('019ca8a6-c6cb-7b2f-b358-b564eef1ee1a', 'quiz', '019ca8a6-c62b-7209-90f3-d0bf46bd0741', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-649', '2026-03-01 09:07:08.107469', '91', E'\\xf3f5d253e30321b6a962d6dcac99ce86036f6dc08702ad8b6f2ab6312285c5c5'),
('019ca8a6-c85b-757c-a788-3f4e0f7931ba', 'quiz', '019ca8a6-c62b-7209-90f3-d0bf46bd0741', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent", "grading_method"]}', 'replay-659', '2026-03-01 09:07:08.507839', '92', E'\\xffbf1b10a290eda364e9ec07e04561f6556971cb1525d461c56c4592e5d029c0'),
('019ca8a6-c8ab-7f6c-9d0b-2b65d2ae4073', 'quiz', '019ca8a6-c8ab-7156-8e12-5b97bed47539', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-661', '2026-03-01 09:07:08.587913', '93', E'\\x266791b7dfcd331514e5f070990dea890384477efd76686fba1760b02d3d8e99'),
('019ca8a6-c8fb-7c02-acb4-f1ee174a0ce7', 'quiz', '019ca8a6-c8ab-7156-8e12-5b97bed47539', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-663', '2026-03-01 09:07:08.667987', '94', E'\\xd3dbbdb59256264de898da46ec31bd7012241ed22f45bc48b94170c442e32507'),
('019ca8a6-c94c-7478-9e4b-4ebea2146810', 'quiz', '019ca8a6-c8ab-7156-8e12-5b97bed47539', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-665', '2026-03-01 09:07:08.748061', '95', E'\\x542bd089a6bb7cfda162628ae9516c78015869480fa9343eea789054ab725b15'),
('019ca8a6-cadc-70c3-a00c-af3c521987ef', 'quiz', '019ca8a6-c8ab-7156-8e12-5b97bed47539', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["pass_percent"]}', 'replay-675', '2026-03-01 09:07:09.148431', '96', E'\\x1564f059489f8a7afff93dcc23e5672c74c5e2940afa47de9bc3fc124e2c2838'),
('019ca8a6-cb2c-70bb-b7d0-05f51d38f20c', 'quiz', '019ca8a6-cb2c-7232-abce-f48b8221365b', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-677', '2026-03-01 09:07:09.228505', '97', E'\\x4ce77ddf4f209a2cc7efc49f6bead9de1d633a9093ffd8a0ab449737fee3c758'),
('019ca8a6-cb7c-7425-a23b-0807e0c0595b', 'quiz', '019ca8a6-cb2c-7232-abce-f48b8221365b', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-679', '2026-03-01 09:07:09.308579', '98', E'\\x08c3e10539003e427ede8341077870697b9db959b95d4496ee2b0d112b8920d8'),
('019ca8a6-cbcc-79e9-9f97-fa16f2ee9c65', 'quiz', '019ca8a6-cb2c-7232-abce-f48b8221365b', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-681', '2026-03-01 09:07:09.388653', '99', E'\\x438ec8eaacef20f539885dc6a77a3a8262579954109a35a81d8c648d50c023cf'),
('019ca8a6-cc94-78a3-9a6f-d9affb8c2c25', 'quiz', '019ca8a6-cc94-768d-8363-d44168d597ce', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-686', '2026-03-01 09:07:09.588838', '100', E'\\x766bb49e308073fa179e5601a40557f935b4669852ee47a499291712c18d06aa'),
('019ca8a6-cce4-71f7-b739-18eaa963eaae', 'quiz', '019ca8a6-cc94-768d-8363-d44168d597ce', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-688', '2026-03-01 09:07:09.668912', '101', E'\\x79d3273578ddaf3d87e32a5e8b1a1d4f587b476ac470b0296f261d3e80395f7f'),
('019ca8a6-cd34-7d78-b3b7-02529de1c277', 'quiz', '019ca8a6-cc94-768d-8363-d44168d597ce', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-690', '2026-03-01 09:07:09.748986', '102', E'\\xed6905a2610df1e5632ba6cf1c6e3868dfddf584aa190e1e9615b0bab251fa23'),
('019ca8a6-cdfd-75c1-b1e4-0e54c3582594', 'quiz', '019ca8a6-cdfd-790f-a314-b4142e6126d5', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-695', '2026-03-01 09:07:09.949171', '103', E'\\x693febbe95bd049fb475fab204cd2b3195924f07679bcb8d8806a1873b04f08f'),
('019ca8a6-ce4d-70c5-a48d-4574b88c5031', 'quiz', '019ca8a6-cdfd-790f-a314-b4142e6126d5', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-697', '2026-03-01 09:07:10.029245', '104', E'\\x6c9ad113a612ed39652fbab1cf94069edc22ee971e5598f99f2251b3a8ed7138'),
('019ca8a6-ce9d-7a26-a951-5fcab3404442', 'quiz', '019ca8a6-cdfd-790f-a314-b4142e6126d5', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-699', '2026-03-01 09:07:10.109319', '105', E'\\x78a2fab7439da60bf6ab5d40d6213dd3e5da3a8c5d2ec1f50051a1bc4ebaeef3'),
('019ca8a6-cf65-7e07-9998-99f46e59d3cf', 'quiz', '019ca8a6-cf65-784e-8cc0-3ffa385d92e1', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-704', '2026-03-01 09:07:10.309504', '106', E'\\x06d3ae37fb77922370af7b0ffb24c5c900b0af6bc44f13b0b663dacf1a340908'),
('019ca8a6-cfb5-76fe-91f2-dbe50aa361e2', 'quiz', '019ca8a6-cf65-784e-8cc0-3ffa385d92e1', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-706', '2026-03-01 09:07:10.389578', '107', E'\\x7e55f9b6f8db2ccb06c812ce295ad5ed00d121ce6241774c7f99d5a5ba5dd8aa'),
('019ca8a6-d005-7edb-b452-f7ba4acab0b7', 'quiz', '019ca8a6-cf65-784e-8cc0-3ffa385d92e1', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-708', '2026-03-01 09:07:10.469652', '108', E'\\xc87a1ff159b9eef81262807f87987cfcdd1cce5ea8981c30425f85e279f67e58'),
('019ca8a6-d0cd-7775-9d83-208b7519e8bd', 'quiz', '019ca8a6-d0cd-7f0a-b21e-dc458da661f5', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-713', '2026-03-01 09:07:10.669837', '109', E'\\x801661359cf4dc24aae4a61eb2a12cb3daf3f51969d1c38801279d837fe13526'),
('019ca8a6-d11d-782d-bd95-03dbd81bc143', 'quiz', '019ca8a6-d0cd-7f0a-b21e-dc458da661f5', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-715', '2026-03-01 09:07:10.749911', '110', E'\\xb185dec713951e8ee92fdd82a4f638660d6d5d3f0aa6a1f0b601e15cc463e45e'),
('019ca8a6-d16d-78f6-8ece-f95cba6eb5e4', 'quiz', '019ca8a6-d0cd-7f0a-b21e-dc458da661f5', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-717', '2026-03-01 09:07:10.829985', '111', E'\\xfe00b3e79dda1262b96189f2a1cab087b0212a31e08d9c57ca416c98124e7f5b'),
('019ca8a6-d236-73c5-840a-ae8ed623ef45', 'quiz', '019ca8a6-d236-7fc6-bf4c-616fcea5a979', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-722', '2026-03-01 09:07:11.03017', '112', E'\\x19f09d929b4ea2a7865c6d2fde113fc6082b8248dd9146d47f034f742730e602'),
('019ca8a6-d286-7b35-a41b-e1e6038f2c72', 'quiz', '019ca8a6-d236-7fc6-bf4c-616fcea5a979', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-724', '2026-03-01 09:07:11.110244', '113', E'\\x5045e6d2a325fe8c54ddf8dc0e48c60d7d1db7c134079316db16be9eeecaf2e4'),
('019ca8a6-d2fe-713b-b702-13c783a31751', 'quiz', '019ca8a6-d2fe-7c3c-ae9c-ed603ece2ff0', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-727', '2026-03-01 09:07:11.230355', '114', E'\\xed145d8fd3706262a6fa31458b618df0867d4c5b5eff8bfbe0fcd6c01191c1d8'),
('019ca8b0-e83f-7205-89ac-219aae131e31', 'quiz', '019ca8a6-d236-7fc6-bf4c-616fcea5a979', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-747', '2026-03-01 09:18:12.031095', '115', E'\\x7def36ddb77d2e309ad52a22a10e8b04e7ccc32c8de38f8b3e99489459a01b3d'),
('019ca8b0-e8b7-786e-aa82-ba3f6a3050d6', 'quiz', '019ca8a6-d2fe-7c3c-ae9c-ed603ece2ff0', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-750', '2026-03-01 09:18:12.151206', '116', E'\\xa74bf94945d9a562e1b968762a91cde0f26b8fd43663b275d75a3b2fd3b508ce'),
('019ca8b0-edb8-7aa3-8dd2-aefeb1d0579c', 'attempt', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-782', '2026-03-01 09:18:13.43239', '117', E'\\x4bfaff38362b459026b6917d999d49102bb71da1df91f9827fc5fed3014c3184'),
('019ca8b0-ee08-7f5d-80bd-dbeadda6dd66', 'attempt', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-784', '2026-03-01 09:18:13.512464', '118', E'\\x660aaa3bb6a3e7792aaf42b22e56699dfe0c11a7bc921b9c8df36f1d8ded0c5b'),
('019ca8b0-ee58-7606-94e0-ddd36b922aca', 'attempt', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "override"}', 'replay-786', '2026-03-01 09:18:13.592538', '119', E'\\xdb8e2c7bc5d81786374a356fed76956fd37c8f543d13752e83992838052e78d3'),
('019ca8b0-eed0-7647-afb7-a00ba5f4fc46', 'attempt', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'attempt.score', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"kind": "reopen"}', 'replay-789', '2026-03-01 09:18:13.712649', '120', E'\\x95510fbfcf5356bcb49ebfcfe7cf659af29be1e7f2abb730d959e798da3e03e3'),
('019ca8b0-efe8-72af-a44f-5e080c488521', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 0, "attempts": 5}', 'replay-796', '2026-03-01 09:18:13.992908', '121', E'\\x7c79360974a5ec313d7810299c0a70d1d82979682ceb58b3839f5f196106a9f0'),
('019ca8b0-f061-7f85-80a2-f5417398189f', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-799', '2026-03-01 09:18:14.113019', '122', E'\\x125646d9f2d49ccc0a2751132354af59114084fe306bade9e3995a49edd43335'),
('019ca8b0-f089-7a4c-a051-10c5ecc9041a', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 5, "attempts": 5}', 'replay-800', '2026-03-01 09:18:14.153056', '123', E'\\xfa27d3d63e494850392cd23ddf5a38a475d4db451cd9a9d18fd5b24ad486257a'),
('019ca8b0-f0b1-7458-9326-143c802b9f04', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"changed": 0, "attempts": 5}', 'replay-801', '2026-03-01 09:18:14.193093', '124', E'\\xc1c9d2cd149f18c719f7b14d5fef7db2a12d5c1179d52d4efe371931b2f2dbee'),
('019ca8b0-f129-734c-b875-bed145702a2f', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.treatment', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"treatment": "full_credit", "question_id": "019ca8a1-74e4-783c-ad9a-21015ab1aa98"}', 'replay-804', '2026-03-01 09:18:14.313204', '125', E'\\x8e52181b7bd739867af9bade69e751c2ad9d374027320d5acdaaef9be32f1646'),
('019ca8b0-f129-753d-99b4-90d0bb76e50f', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"reason": "treatment of a question", "changed": 4, "attempts": 5}', 'replay-804', '2026-03-01 09:18:14.313204', '126', E'\\x3b50adbfea81b635387cb2e705b5bf854df65dc89b402534181293d4358b4614'),
('019ca8b0-f1a1-79e1-8913-223a7b2f1be8', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.treatment', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"treatment": "excluded", "question_id": "019ca8a1-74e4-7e56-8622-68f04d185f4c"}', 'replay-807', '2026-03-01 09:18:14.433315', '127', E'\\xdd2020202644c7cbf776f74031a6506b79d3a4159788b43d94d6564dcf5d68d5'),
('019ca8b0-f1a1-7e44-8803-dd97ecb9af8a', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"reason": "treatment of a question", "changed": 5, "attempts": 5}', 'replay-807', '2026-03-01 09:18:14.433315', '128', E'\\xcf510a95d7ab427ff1f4ac330a47723f08b161b16f1dbdfbe7180f18139b0876'),
('019ca8b0-f219-7b9c-83c0-5cff01e30374', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"reason": "treatment of a question", "changed": 5, "attempts": 5}', 'replay-810', '2026-03-01 09:18:14.553426', '129', E'\\x6356678e778b0b2be63892d83cd5c17e918d9383a728edb2c36b8a7feb3590f7'),
('019ca8b0-f219-7f03-8624-08ebcbdf9eb1', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.treatment', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"treatment": "excluded", "question_id": "019ca8a1-74e4-7a98-8d90-b7ea3541d65e"}', 'replay-810', '2026-03-01 09:18:14.553426', '130', E'\\x9b1b4fa1624df2518eb5d6168aba87dbeb387252f1a8a8776a70e4537a7134a9'),
('019ca8b0-f291-76cf-a7d8-3630a86ad6c7', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.treatment', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"treatment": "normal", "question_id": "019ca8a1-74e4-7a98-8d90-b7ea3541d65e"}', 'replay-813', '2026-03-01 09:18:14.673537', '131', E'\\x057f93ea0cb0d4b95fed3f8c72618b55b14077ecbcaab2ab9216aa96f9acf8c3'),
('019ca8b0-f291-7a80-ba44-f97f4f4520cf', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.regrade', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"reason": "treatment of a question", "changed": 5, "attempts": 5}', 'replay-813', '2026-03-01 09:18:14.673537', '132', E'\\x4379ec90f224ecf139d05dc5d26ada6f4510673c5cb328c506bfb0f33c292fd8'),
('019ca8b0-f471-7c06-a9ce-113708702162', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-825', '2026-03-01 09:18:15.153981', '133', E'\\x7f73e0687e18fef3abe1fcf43d992f9056db24fc8c1b908220dae3b3c71a38d1'),
('019ca8b0-f4c2-7411-b1dc-5c0d1788a6ac', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-827', '2026-03-01 09:18:15.234055', '134', E'\\xa3e112a19a27e02e5c07ce44313cc9a23769e3fc6943d65a8647c9a7752380d7'),
('019ca8b0-f5b2-7c7c-a1f8-7c21c8837e9f', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-833', '2026-03-01 09:18:15.474277', '135', E'\\x3301a8b0ef73a7d98c3504159dd865fa30d0384369746eb3e7db14ebeef55d20'),
('019ca8b0-f67a-7c9f-8ae7-45184069bb27', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-838', '2026-03-01 09:18:15.674462', '136', E'\\xfb791238f45bca0a982061a516a56760037e9ec62226045f859e123cd7e2264e'),
('019ca8b0-f6ca-7cb8-9308-35a9232871ae', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-840', '2026-03-01 09:18:15.754536', '137', E'\\x2b087584ba7e2a0c99bc05b153d0410f7e2d99c36679ec64a8546a6db8c005cb'),
('019ca8b0-f71a-70f4-b18a-ec3075f4d8b1', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-842', '2026-03-01 09:18:15.83461', '138', E'\\x8bf00e52455494375ea240c8322a2a7092643cf6caa9791d5aecdd76ced8023c'),
('019ca8b0-f7ba-77db-943d-3c85056cfc88', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-846', '2026-03-01 09:18:15.994758', '139', E'\\xec85e99d3bbd142b1f4fb2f121021a2305cfef626b7439e07cd7d68e0e7bc611'),
('019ca8b0-f8fb-7f35-98bc-52a13f2d05a2', 'quiz', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', 'quiz.accommodation_removed', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-854', '2026-03-01 09:18:16.315054', '140', E'\\x7827ac09d32450e751fa939c21422eb2800c93d810c3a65d6722b966602140f8'),
('019ca8b0-fcbb-7b3a-935c-2479b0567cf6', 'event', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-878', '2026-03-01 09:18:17.275942', '141', E'\\x7f300d39f2207caf085c7df903903b92b6cdc2acb47a235ebfc77ca3d96703a5'),
('019ca8b0-fce3-7179-b191-92821d046503', 'lesson', '019ca8b0-fce3-797c-a77b-3818e632bee7', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8b0-fcbb-7476-a78d-677a5d64129f"}', 'replay-879', '2026-03-01 09:18:17.315979', '142', E'\\xf280e005a08829fe267216c0939b0d267e6c01e9c39f43ff0cef4bd6a1684e5d'),
('019ca8b0-fd0c-7851-8437-4cac201b049d', 'quiz', '019ca8b0-fd0c-7dc8-af0c-46f30511d4a0', 'quiz.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"lesson_id": "019ca8b0-fce3-797c-a77b-3818e632bee7"}', 'replay-880', '2026-03-01 09:18:17.356016', '143', E'\\x44fd7c5ff9d5492528d827ee06156917fed4e2a5e32261fec1f84abbaf1c0ac4'),
('019ca8b0-fd5c-7d4e-878f-4c406694cf2b', 'quiz', '019ca8b0-fd0c-7dc8-af0c-46f30511d4a0', 'quiz.questions', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"questions": 5}', 'replay-882', '2026-03-01 09:18:17.43609', '144', E'\\x90f9f8705fbbba15e6a499d1b1a8087c3b1dae2fadb2f4539e015fbe87a38539'),
('019ca8b0-fdac-7dca-a3e0-24b4e1f55422', 'quiz', '019ca8b0-fd0c-7dc8-af0c-46f30511d4a0', 'quiz.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["published"]}', 'replay-884', '2026-03-01 09:18:17.516164', '145', E'\\x950a6070df3a08a9eb5590ed4073abaa670fe6eade60ca7626f9c97c0b9c2e38'),
('019ca8b0-fdfc-75f0-8905-f46346b99999', 'event', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'event.status', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"status": "published"}', 'replay-886', '2026-03-01 09:18:17.596238', '146', E'\\xfe5057150f01f80a5d6e8e2dc7f5935a7b7b711f88672146e1e0b5bca2298084'),
('019ca8b0-ff3c-7240-ae66-d71ba6c2732b', 'lesson', '019ca8b0-ff3c-76c0-9b98-10b92b40c469', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca8b0-fcbb-7476-a78d-677a5d64129f"}', 'replay-894', '2026-03-01 09:18:17.916534', '147', E'\\xa32b8128a54f77a8c6154faa114640b3f5312571ee8dafc7b0e68594e17af448'),
('019ca8b1-0145-74e4-8cb7-07362ac0d6b3', 'quiz', '019ca8b0-fd0c-7dc8-af0c-46f30511d4a0', 'quiz.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 1, "event_completions_deleted": 0, "lesson_completions_deleted": 0}', 'replay-907', '2026-03-01 09:18:18.437015', '148', E'\\x8129a1db90d6b0f5027cc69a9fc89520b9369a5af866ef6ba3a1da3415ceed6c'),
('019ca8b1-01bd-7402-8fb3-27701adc0a23', 'lesson', '019ca8b0-fce3-797c-a77b-3818e632bee7', 'lesson.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0, "event_completions_deleted": 0, "lesson_completions_deleted": 1}', 'replay-910', '2026-03-01 09:18:18.557126', '149', E'\\x47c0f59974333fc3b321d67fa3dcc0e7a69e2b672ab99e611d1be4130d2618da'),
('019ca8b1-0235-74e7-9360-20190e9a2136', 'event', '019ca8b0-fcbb-7476-a78d-677a5d64129f', 'event.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0, "event_completions_deleted": 1, "lesson_completions_deleted": 0}', 'replay-913', '2026-03-01 09:18:18.677237', '150', E'\\x4b89b62c0d3dba11901d3aa513de1a186365befcd696b144df2aca98b4a51f58'),
('019ca8b1-02ad-74ee-8099-d49d6c3ee107', 'event', '019ca8b1-02ad-720a-a7e6-fe75cc829f62', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-916', '2026-03-01 09:18:18.797348', '151', E'\\x27afac1d053b4289ab22f687435341fba3b1f9f0da7fec74883fed271a669276'),
('019ca8b1-02d5-7900-8d12-135d2eccf040', 'event', '019ca8b1-02ad-720a-a7e6-fe75cc829f62', 'event.enrol_many', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_ids": ["019ca8a0-41cc-7db4-baf7-f57260a42f2c"]}', 'replay-917', '2026-03-01 09:18:18.837385', '152', E'\\x06f9578b733b01f5789410a65dce45ed8e4f9236de1d2fccf42bdb611c7d391d'),
('019ca8b1-0415-78fa-8155-640945927f8a', 'event', '019ca8b1-02ad-720a-a7e6-fe75cc829f62', 'event.enrol', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-925', '2026-03-01 09:18:19.157681', '153', E'\\x5aa6419dbed57ec209601eb40f2b8cc980bfee513b793a3f48968567b00a85e6'),
('019ca8b1-0465-721b-8e74-09bca638fc88', 'event', '019ca8b1-02ad-720a-a7e6-fe75cc829f62', 'event.withdraw', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-927', '2026-03-01 09:18:19.237755', '154', E'\\xdc07c96cebfefe7056119715093c87b026c0279f1788994eeb488473b649c4a3'),
('019ca8b1-04b5-7fc3-95a2-4196eaae9d65', 'event', '019ca8b1-02ad-720a-a7e6-fe75cc829f62', 'event.enrol', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-929', '2026-03-01 09:18:19.317829', '155', E'\\x5c0041bca030a69ad9ca2db7e030479bfbb211e3984ec17b465f13d3a37ba021'),
('019ca8b1-05a6-7063-bec7-295a66018758', 'event', '019ca8b1-02ad-720a-a7e6-fe75cc829f62', 'event.delete', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"attempts_deleted": 0, "event_completions_deleted": 0, "lesson_completions_deleted": 0}', 'replay-935', '2026-03-01 09:18:19.558051', '156', E'\\x2c8fb76e8a3401092e0f3073c459e909971c5d48510dd2e56926e898cdb503a0'),
('019ca8b1-07ae-7105-b42c-a62899dea3c9', 'lesson', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'lesson.quiz_order', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-948', '2026-03-01 09:18:20.078532', '157', E'\\xfcbe5ed9e3efb58809e816623cb57ada02da3b3fdd618e529a0ab6c53cd7894e'),
('019ca8b1-07fe-722f-a95d-1b61bfa78799', 'account', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'account.update', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '{"fields": ["display_name"]}', 'replay-950', '2026-03-01 09:18:20.158606', '158', E'\\x06d45d91cd29a7e659b0a02bcd3601971933295fe3c11d725f9955118f5358bc'),
('019ca8b1-0826-7e00-8306-799bfd685ba5', 'account', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'account.update', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '{"fields": ["display_name"]}', 'replay-951', '2026-03-01 09:18:20.198643', '159', E'\\xe696e37181f301a2fa83529c520b18ff7e1d089c50d536576e2bf0583d23a634'),
('019ca8b1-089e-76db-b087-a621a11ae857', 'event', '019ca8b1-089e-7a78-9563-c0b232781739', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 3, "removed": 0, "updated": 0, "unchanged": 0}, "quizzes": {"created": 3, "removed": 0, "updated": 0, "unchanged": 0}, "materials": {"created": 6, "removed": 0, "updated": 0, "unchanged": 0}, "reordered": false}', 'replay-954', '2026-03-01 09:18:20.318754', '160', E'\\x76343d354af87c319b34d0834a4f1838ad0afac5fae2739403675f582397094f'),
('019ca8b1-0a07-7acc-a78a-7c1916920fbf', 'event', '019ca8b1-0a07-7da1-9812-85526b142435', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 2, "removed": 0, "updated": 0, "unchanged": 0}, "quizzes": {"created": 1, "removed": 0, "updated": 0, "unchanged": 0}, "materials": {"created": 2, "removed": 0, "updated": 0, "unchanged": 0}, "reordered": false}', 'replay-963', '2026-03-01 09:18:20.679087', '161', E'\\x1b69dc60c9b614a197e6040297fd27147efeea0055807f50a9583a7a174ef948'),
('019ca8b1-0a2f-7233-9871-0a97977e195d', 'event', '019ca8b1-0a07-7da1-9812-85526b142435', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["title"], "lessons": {"created": 1, "removed": 1, "updated": 0, "unchanged": 1}, "quizzes": {"created": 0, "removed": 0, "updated": 1, "unchanged": 0}, "materials": {"created": 1, "removed": 1, "updated": 0, "unchanged": 1}, "reordered": false}', 'replay-964', '2026-03-01 09:18:20.719124', '162', E'\\x21c7a6a3c44b7932298f22c8cae3d65321b25488e6f463cf6e2f975cdf0c1eda'),
('019ca8b1-0a57-7d63-8ef3-bc8de2865fca', 'event', '019ca8b1-0a07-7da1-9812-85526b142435', 'event.import', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": [], "lessons": {"created": 0, "removed": 0, "updated": 0, "unchanged": 2}, "quizzes": {"created": 0, "removed": 0, "updated": 0, "unchanged": 1}, "materials": {"created": 0, "removed": 0, "updated": 0, "unchanged": 2}, "reordered": true}', 'replay-965', '2026-03-01 09:18:20.759161', '163', E'\\x1ea7fbe7d7137b7dd3f3b837740a55d210e1d2db8e1632f669325ad2f0ebc1ac'),
('019ca8b1-0d9f-7054-92ea-fa60974a5ab7', 'account', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'account.grants', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"grants": ["draft", "manage"]}', 'replay-986', '2026-03-01 09:18:21.599938', '164', E'\\xef20d29ac739091b3c4b9c17c85012d7157205b43c7f607c619c3219b8db8756'),
('019ca8b1-0e68-7279-8793-5f6142cd1813', 'reference', '019ca8b1-0e68-7a99-945e-93715614bdb3', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-991', '2026-03-01 09:18:21.800123', '165', E'\\x0d3c83c7135ebc4186ccb32d4ca42b963a28e28d56de58324c45f46e04ad3eee'),
('019ca8b1-0e90-773d-936c-e4ee69169c61', 'reference', '019ca8b1-0e90-7891-ade0-217382063ed4', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-992', '2026-03-01 09:18:21.84016', '166', E'\\xbc3581c1a3041240c9595fa04113ed6a23ffbffd61856cf7e7997c606231f9f4'),
('019ca8b1-0eb8-7837-a33e-d28392039931', 'reference', '019ca8b1-0eb8-7e7e-a7a4-1ceddaf8ff1b', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-993', '2026-03-01 09:18:21.880197', '167', E'\\x60cd0028f717a937991df8438a16e083f4443348c0f65bd1fe311075a7e0af82'),
('019ca8b1-0ee0-740b-bc86-b3e45ddd9c16', 'reference', '019ca8b1-0ee0-7fd6-82fa-d9b60952e162', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-994', '2026-03-01 09:18:21.920234', '168', E'\\xc834ba9464b18a5a3e0f4c0ec877a73dae4946e56e0545866c7d47df899119eb'),
('019ca8b1-0fd0-7db4-9bd8-e04efb8fa7fd', 'reference', '019ca8b1-0e68-7a99-945e-93715614bdb3', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "is_active"]}', 'replay-1000', '2026-03-01 09:18:22.160456', '169', E'\\x7276b9ecb97f80f3fae38a3d6f04f1ccbe1c4f29c7618b050dde41d207fda0eb'),
('019ca8b1-1070-763b-a4ac-9ab8eedf93b4', 'reference', '019ca8b1-0e68-7a99-945e-93715614bdb3', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "is_active"]}', 'replay-1004', '2026-03-01 09:18:22.320604', '170', E'\\xb7fab3d3633cf0509b3a7d2aeebc00640d0cd857ffc8700d0b4c0d4c23ac9134'),
('019ca8b1-1098-73b8-8ac9-df4521999384', 'reference', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "archetypes"}', 'replay-1005', '2026-03-01 09:18:22.360641', '171', E'\\x17fa67f711c7a2cd999bdfb6c1485464a16adea28f9bd8d43ec5b14f75c9f93f'),
('019ca8b1-10e8-7392-b007-a1a221bb177c', 'reference', '019ca8b1-10e8-7088-89c4-e68ee9ec2ac7', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "competitor-categories"}', 'replay-1007', '2026-03-01 09:18:22.440715', '172', E'\\x1047e064aff22e957455ebe5dbc39cb4b03c86a407f7a41014a33bab8b79e90d'),
('019ca8b1-1138-7caf-88f2-76e495f64e20', 'reference', '019ca8b1-1138-7936-99c1-d844126a94f0', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "kpi-types"}', 'replay-1009', '2026-03-01 09:18:22.520789', '173', E'\\x47e1f651f07b4f2cdc2fdb77b809229a4f4a34b43fcc0504a8dc411e33272013'),
('019ca8b1-1188-7bc4-a563-4c12b0fc3735', 'reference', '019ca8b1-1188-7bea-8509-8b1872434f90', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-1011', '2026-03-01 09:18:22.600863', '174', E'\\x10b6e9fd95866bbe329657dcfcfabb46f35c4e9dcc7ebabf2c1bd5c6743c28b3'),
('019ca8b1-11d8-7cb6-bfe1-123cd8a7c742', 'reference', '019ca8b1-11d8-7725-8f62-a674a03b9f1b', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-1013', '2026-03-01 09:18:22.680937', '175', E'\\xf3842d5da7113b090bb9bdbcbd148ff22288669781a9e1de1997f5a893754418'),
('019ca8b1-1229-7bcd-be32-224ba5ea126d', 'reference', '019ca8b1-1229-74ef-bc84-879ef6a5d6b0', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "power-tiers"}', 'replay-1015', '2026-03-01 09:18:22.761011', '176', E'\\x4633a51eb3b512f646e4e4e0f35f42ada29195f1e8cccadb01e68ddd02c67075'),
('019ca8b1-1279-730c-b85b-1b707734f1cd', 'reference', '019ca8b1-1229-74ef-bc84-879ef6a5d6b0', 'reference.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1017', '2026-03-01 09:18:22.841085', '177', E'\\x98ffdb6757d3396031a0ab7dc81ed4cf93de20d3ca4136b31637b350d50e9f69'),
('019ca8b1-1de3-7891-ad7c-1482889ae5c2', 'post', '019ca8b1-177a-7529-8687-d7519f03b27d', 'post.remove', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1090', '2026-03-01 09:18:25.763786', '178', E'\\xc59e186dca1cb8bbed95df5e66da2a63e42b531cc75d1cdac31c823b74e1d956'),
('019ca8b3-81ed-748e-86b2-26d93c5ba400', 'post', '019ca8b1-177a-7110-8f87-435771c11401', 'post.unpark', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1132', '2026-03-01 09:21:02.44534', '179', E'\\x0b9f9027f93961da02e27d88664dd293cd6a783e0a406e739d09fc3365ad51f3'),
('019ca8da-70ce-77d2-96fe-8d6162ea6b72', 'decision', '019ca8da-70ce-7a2a-86e4-93c33555c9d6', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1170', '2026-03-01 10:03:33.966746', '180', E'\\x40e22382d26a40f5a244038b5f2dca60827c859b4cb6cc1cce13a95ac24e4584'),
('019ca8da-711e-751c-af68-cddbc1936e8d', 'weights', '019ca8da-711e-7879-8564-5fe6c4009af8', 'weights.set', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 1}', 'replay-1172', '2026-03-01 10:03:34.04682', '181', E'\\xfbc9b248e1262d415523bd200e56d18d1c90a232192056710de8778e8b9157dc'),
('019ca8da-7146-7e64-975b-1ddae5e8997f', 'decision', '019ca8da-7146-7f6b-b86b-21ed16dd0dc3', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1173', '2026-03-01 10:03:34.086857', '182', E'\\xfc25b67fc4bb7d0c05b6a052466197c270bc17d6dcb5283637f9e1eed9b28ffb'),
('019ca8da-71be-743f-ab4a-0114851d2bed', 'weights', '019ca8da-711e-7879-8564-5fe6c4009af8', 'weights.set', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 2}', 'replay-1176', '2026-03-01 10:03:34.206968', '183', E'\\xe39c3c02080e488abbe0da0963c1ad07e362b43b9ca88075ba48f3f96ba558c7'),
('019ca8da-720f-7f62-8411-175bbd74b4a6', 'decision', '019ca8da-720f-77c6-8aac-0d013a031ddd', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1178', '2026-03-01 10:03:34.287042', '184', E'\\x1491f3a5facea2d8644062ac170bb86563dc6a7575a65312a4b8b920a649d54f'),
('019ca8da-7237-7631-9363-f19c8393bd41', 'weights', '019ca8da-711e-7879-8564-5fe6c4009af8', 'weights.restore', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"version": 3}', 'replay-1179', '2026-03-01 10:03:34.327079', '185', E'\\x7c4ea45c0336eb4f4cae428013d1fdfd19ff28f2f1ae206a179f0b700187dac9'),
('019ca8da-72af-7571-a7ef-5890b3f6e76b', 'decision', '019ca8da-72af-7195-aa3d-ab5aac503191', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1182', '2026-03-01 10:03:34.44719', '186', E'\\x526bd64d627cf91e8bca809f9c63742c32f0a6c1e116607496e1883de3a3fdba'),
('019ca8da-7670-787d-9e5e-c1ea5b35de2d', 'author', '019ca8b1-177a-7bce-89b8-46bea611dda3', 'author.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_power_user", "power_tier_id", "archetype_tags", "relationship_score"]}', 'replay-1206', '2026-03-01 10:03:35.408078', '187', E'\\x3c5f00b365bff2e6663f59ab3024e24e88b01a0f40bf33fd1fe19f9d10654e09'),
('019ca8da-76c0-7ce3-a277-77a5bdbdd932', 'author', '019ca8b1-177a-7bce-89b8-46bea611dda3', 'author.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["power_tier_id", "archetype_tags"]}', 'replay-1208', '2026-03-01 10:03:35.488152', '188', E'\\xdd78d5d7f78a7deef11abc5ee799512b2f24f0e12536bc5993f1d16cb111148a'),
('019ca8da-77b0-7d9b-bf46-3b0bab4af4bf', 'author', '019ca8b1-177a-7bce-89b8-46bea611dda3', 'author.erase', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-1214', '2026-03-01 10:03:35.728374', '189', E'\\x557a2e99a588433e81c47bde037cce09485fd0d29fd14aa0bcd85b37fe53a2f4'),
('019ca8da-7878-7025-91ae-088d67b78349', 'account', '019ca8da-7878-7216-b4ed-32f476ffc09d', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-1219', '2026-03-01 10:03:35.928559', '190', E'\\x7b55f3fad1e851364d75e9dced6b1d1bb6b53203ca08309d6df2b6f02fb3696a'),
('019ca8da-78f0-724c-830f-f35e7f769497', 'decision', '019ca8da-78f0-716e-a5fc-b4c1e85dc1c0', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1222', '2026-03-01 10:03:36.04867', '191', E'\\x2d1773858a0a77798a18d6880a404acd586ad41d0f3a327c0ef382884a98585d'),
('019ca8da-7bc1-7f40-8fc2-e15ada70d7e1', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1240', '2026-03-01 10:03:36.769336', '192', E'\\xa51e9704567639403bca46f6a720fd6237dfe299ebb545e9363a4af7e71a1342'),
('019ca8da-7c39-747b-853b-490cd2a7d1fd', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["content"]}', 'replay-1243', '2026-03-01 10:03:36.889447', '193', E'\\xd04db4b18a86b0cc311c6ef53a293eeaa4c9d1ca5ec8a204ea4d1d5027e0eb1e'),
('019ca8da-7cd9-7a85-87b0-e0df16e00b15', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["utm_code", "archetype_id", "reply_type"]}', 'replay-1247', '2026-03-01 10:03:37.049595', '194', E'\\xdde80ee739bde3c10bacaea0555fdcd41ac6cc853c77fff4b4eb7d4d0d1a5a57'),
('019ca8da-7d29-72d0-ab48-30c2325ae24b', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["utm_code", "archetype_id", "reply_type"]}', 'replay-1249', '2026-03-01 10:03:37.129669', '195', E'\\x6ad8b4ede20bc4f1d2095fdfbc1617b38398bbbebcb96d3c5c75cb83703c7dd6'),
('019ca8da-7f82-7178-91df-e7c82001aae0', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1264', '2026-03-01 10:03:37.730224', '196', E'\\x736d1a0a841938233501adf88ed2589534538faf83ce0eb857fff92364546b11'),
('019ca8da-818a-787b-86ae-9dc33a0c834e', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.reject', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1277', '2026-03-01 10:03:38.250705', '197', E'\\xea9ea63a71c1ae47753c32a8c022548cddb1edd0b21fc3648f5b3189eeef8229'),
('019ca8da-8202-70ef-81f2-16b039d3153c', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["content"]}', 'replay-1280', '2026-03-01 10:03:38.370816', '198', E'\\x88cf0d91c9e2e2b2a8c9839ff95b998d471442ad416db2f760ae217b05b07741'),
('019ca8da-8252-78c5-ba6e-e023a7675e25', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["utm_code"]}', 'replay-1282', '2026-03-01 10:03:38.45089', '199', E'\\x192e6340f6377d8eb483aab779d4cc5ff1a6fefdf5ca3a0eed19c88360a9648a'),
('019ca8da-827a-7995-93bf-5c5a8ad30924', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.review_refused', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"why": "own_reply"}', 'replay-1283', '2026-03-01 10:03:38.490927', '200', E'\\xe6c010fd6993a43396ffb6dba61ccceb2cdeb408eb53b38aa7df40053a753302'),
('019ca8da-82a2-7eab-9348-7ad8039821d7', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1284', '2026-03-01 10:03:38.530964', '201', E'\\x34fb773d0f36f472fc4e4613e7b306e946f500e8e97ef75eb42d841d6e45cd82'),
('019ca8da-8343-730b-9e3e-c7adcfee2f1d', 'reply', '019ca8da-7bc1-7c5d-b8b3-a5f53920278b', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1288', '2026-03-01 10:03:38.691112', '202', E'\\x2fc86dd4f14031e31f95b2df1cb736f5ae1e767e7608b96de22e4ccb8dbae740'),
('019ca8da-8393-72f5-b4f1-ed62f8214a01', 'decision', '019ca8da-8393-7cab-970b-c5cd097f0337', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1290', '2026-03-01 10:03:38.771186', '203', E'\\xc5c592339f0f563ac5171006a81c99decbf211f45b7c57ca230817263e235408'),
('019ca8da-83bb-71fc-9a91-a86ba3366997', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1291', '2026-03-01 10:03:38.811223', '204', E'\\x3c073d3ef0db88af5fb74251a0238172096c69bc381ab6188d9e0ca893fd952f'),
('019ca8da-83e3-7291-9eae-afa294f0bcfb', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1292', '2026-03-01 10:03:38.85126', '205', E'\\x7a853237f6301a4e5e9a9914cd6f878fcd6c7423de2b5531483b3f6bf3b40922'),
('019ca8da-840b-79b4-8b7e-be0987b29550', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1293', '2026-03-01 10:03:38.891297', '206', E'\\x6f4fb7aa2639ff2dc7e184be8fa05c4afba8a2ddbc633e43f9acdce79cd0f0c1'),
('019ca8da-854b-70e3-9a9f-8925e9a0c067', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1301', '2026-03-01 10:03:39.211593', '207', E'\\xd603e2a0393704970a7823a47f7f4207072d2507db97ba0d7221cfe962c291b9'),
('019ca8da-8663-761e-8c1d-6d87a4a698e3', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.release', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1308', '2026-03-01 10:03:39.491852', '208', E'\\x1be4f3c7f19203c130911278ebc5b5b781073384c43291096779c5eee21d4856'),
('019ca8da-86b3-7f96-a084-52caa5401216', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1310', '2026-03-01 10:03:39.571926', '209', E'\\xfbafa9e6af7ca66982c8f1fdbafb51c7f41001d783e73ef7c154015d3bced307'),
('019ca8da-87a4-72a7-a26e-5e96e502ddf7', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1316', '2026-03-01 10:03:39.812148', '210', E'\\x2ca556d5f626318a1c881f89115d5a835d906255cedec366dd42528acb233fb4'),
('019ca8da-87f4-7af8-a076-ac96ccdd85db', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.measure', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1318', '2026-03-01 10:03:39.892222', '211', E'\\x1d3224880d38aeede604573e6eee728d54c9bc1efe90d6051715185a253af346'),
('019ca8da-8844-7aa8-b81c-f7021c2e9a92', 'reply', '019ca8da-83bb-7731-bcb1-623f839fbdd1', 'reply.measure', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1320', '2026-03-01 10:03:39.972296', '212', E'\\x0b50590ca5b5436a9533113cbc3e4aa32defd1e99334898b3b25c35d7dd05696'),
('019ca8da-8934-7880-9bbd-c01df686af69', 'reply', '019ca8da-8934-7156-9177-8775b3888920', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1326', '2026-03-01 10:03:40.212518', '213', E'\\x14169548b15da80b00252cb8686e9f4802bad74e32164535358a5d3ab09a1798'),
('019ca8da-895c-7d74-9f86-9df1d01f0cfd', 'reply', '019ca8da-8934-7156-9177-8775b3888920', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1327', '2026-03-01 10:03:40.252555', '214', E'\\x3bc2e10160c122d4fe665f6f3c46a7d5dc47efbff0cbac72fba2777fd20e0dfc'),
('019ca8da-8984-7fd7-bc59-ad2fffc02ebc', 'reply', '019ca8da-8934-7156-9177-8775b3888920', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1328', '2026-03-01 10:03:40.292592', '215', E'\\xae3f6f7b99ef4e5eb1810c2aa9eb2c90ec5a81352e5cec43c0aae7016b2e1f8e'),
('019ca8da-8a24-7043-9650-b1c7177d24c7', 'decision', '019ca8da-8a24-7fc1-9e69-57f80a42a54f', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1332', '2026-03-01 10:03:40.45274', '216', E'\\x0b2266740701a756786194a501ca0eb84a1e5ebc12a579b26f2b3eb6bf9d55fd'),
('019ca8da-8a4c-7b89-935e-1b6f1bd7e68a', 'reply', '019ca8da-8a4c-7698-b640-c5adbbe259a7', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1333', '2026-03-01 10:03:40.492777', '217', E'\\xf566200d16248af92378b92f3807c0ae5c51971e2851a4ddfc01aa316e3dfba2'),
('019ca8da-8a74-7bd7-aef5-b83d849b08d9', 'reply', '019ca8da-8a4c-7698-b640-c5adbbe259a7', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1334', '2026-03-01 10:03:40.532814', '218', E'\\x914b3449e8c1f4e6f65b4ae923eb57432a5fcff234b5dc941c5712cde09b4f2a'),
('019ca8da-8a9c-78b8-91c1-ad6a4f26d52f', 'reply', '019ca8da-8a4c-7698-b640-c5adbbe259a7', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1335', '2026-03-01 10:03:40.572851', '219', E'\\xb4d46805c1d8a2686be635aa4541f050d9d88a94f660221a7e3dd99d1372fdb8'),
('019ca8da-8b14-74a3-b012-e336a99c8e63', 'decision', '019ca8da-8b14-7aca-8c84-d8ae428a4d3c', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1338', '2026-03-01 10:03:40.692962', '220', E'\\x360f167da247adb421eab6aecbe10efe4c53101f273f661e64719cb03ec825dc'),
('019ca8da-8b3c-774c-8123-c48d5c94e2cf', 'reply', '019ca8da-8b3c-7e7e-8889-51e9367c7c12', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1339', '2026-03-01 10:03:40.732999', '221', E'\\xbf51c92ea890436ebfe1319db349e36cd3c44e15accb2f77ce989a8460d8fbff'),
('019ca8da-8b65-7a28-adff-c825bbf77527', 'reply', '019ca8da-8b3c-7e7e-8889-51e9367c7c12', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1340', '2026-03-01 10:03:40.773036', '222', E'\\x8156a3e3dea86f8f238623e48763558cc452bad1160cae6a793b49b6e7acef26'),
('019ca8da-8b8d-7742-a860-bcdfe1f5f398', 'reply', '019ca8da-8b3c-7e7e-8889-51e9367c7c12', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1341', '2026-03-01 10:03:40.813073', '223', E'\\x80d27a10d04ac9022c7906bb0b97738e748df7f6ff62c31a3e19bff013a850c9'),
('019ca8da-8bb5-7f0a-8476-f4e0e7edb002', 'post', '019ca8da-8aec-788a-8dd9-393fe50ea790', 'post.remove', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1342', '2026-03-01 10:03:40.85311', '224', E'\\x0979aecce533ad91ba36ba6a30cd870f156abb02a7d244c9fc8dcd80fad0fbeb'),
('019ca8da-8c7d-7cfa-a010-cffdac0ad4cc', 'decision', '019ca8da-8c7d-7cc9-ba12-cb3a49bd2e89', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1347', '2026-03-01 10:03:41.053295', '225', E'\\x7c8f80f0cb61e7aa1cfadaaf8f3a4eec33ad0ed8e0f0bbdb87b71e21b286754f'),
('019ca8da-8ca5-7a0e-b748-b40a681c2cc5', 'reply', '019ca8da-8ca5-7fee-a147-c685f5909c23', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1348', '2026-03-01 10:03:41.093332', '226', E'\\x173e397d2c7e20ead60e9588677591b9f9608affef2ec10969628de9ee271fba'),
('019ca8da-8ccd-7ba1-956c-ba9c5db4451a', 'reply', '019ca8da-8ca5-7fee-a147-c685f5909c23', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1349', '2026-03-01 10:03:41.133369', '227', E'\\xe60b74ae3ebbca30e4f55200bfd24f9a0be564d556a679020d74d647264d0537'),
('019ca8da-8cf5-77a7-8a98-de6cee771ca0', 'reply', '019ca8da-8ca5-7fee-a147-c685f5909c23', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1350', '2026-03-01 10:03:41.173406', '228', E'\\x8ff1dae2833e7f65cdc37162ca87b408ad9fbe61216f376d62dd1d0a85b7a882'),
('019ca8da-8d1d-78f9-b224-d3ef987d0fb9', 'do_not_contact', '019ca8da-8d1d-7d01-9a5c-b64dd863e7ff', 'do_not_contact.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca8da-8c55-7d0a-9bc6-0509de09347f"}', 'replay-1351', '2026-03-01 10:03:41.213443', '229', E'\\x633168213f20b66eb8827b6359b7bf81405be836d38133416c40ea7f42bed183'),
('019ca8da-8efd-76bc-ab1c-8b959a8abb72', 'decision', '019ca8da-8efd-771b-a535-8da876b09a55', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1363', '2026-03-01 10:03:41.693887', '230', E'\\x2152b995379f405a8fd82881420bce7ac27527cecbc75367909a14e21e2d3014'),
('019ca8da-8f25-78f4-9920-af30b8f84b99', 'reply', '019ca8da-8f25-75ca-aaad-8bb2c2280af0', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1364', '2026-03-01 10:03:41.733924', '231', E'\\xd4fbd8f5945382fed435bbfcc7552d9104bf21a41bdb1c542ef34e5eb305509d'),
('019ca8da-8f4d-740a-8e35-c2dea2a2ee36', 'reply', '019ca8da-8f25-75ca-aaad-8bb2c2280af0', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1365', '2026-03-01 10:03:41.773961', '232', E'\\x5e71795395b4cfd81176c40f8667c61e1067c4205b89b9bc6c0bbdab2a02e30c'),
('019ca8da-8f75-7be8-a5c8-988405644961', 'reply', '019ca8da-8f25-75ca-aaad-8bb2c2280af0', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1366', '2026-03-01 10:03:41.813998', '233', E'\\xd40db31fb61b31b7d1304f1ecb1e9abe14fe23898bf457a5e931ddaecb8dfc7b'),
('019ca8da-8f9e-7301-a38e-428a6b029bc3', 'do_not_contact', '019ca8da-8f9e-7969-9cda-e9d795963345', 'do_not_contact.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca8da-8ed5-7e3f-a4af-011f76df5558"}', 'replay-1367', '2026-03-01 10:03:41.854035', '234', E'\\x839e3eec5731a79034ecb91ac1495c6564385226453e214742fafbf140c7c2b2'),
('019ca8da-90de-77b7-bfd3-f5fa8185e38a', 'do_not_contact', '019ca8da-8d1d-7d01-9a5c-b64dd863e7ff', 'do_not_contact.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["reason", "ends_at"]}', 'replay-1375', '2026-03-01 10:03:42.174331', '235', E'\\xc924198166617b0b290382a62415550f0277dc7581a29bacc93b911dc2c94d7b'),
('019ca8f6-f486-7108-9b35-6af41b175d08', 'reply', '019ca8da-8ca5-7fee-a147-c685f5909c23', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1388', '2026-03-01 10:34:42.694812', '236', E'\\xf33969100f85beea4b808e62282345fed7783fac76a94a0972551581dc205ddf'),
('019ca8f6-f4d6-70b4-9305-655772bcd381', 'reply', '019ca8da-8ca5-7fee-a147-c685f5909c23', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1390', '2026-03-01 10:34:42.774886', '237', E'\\xfea869474362a16b10c17beef9288df745fe3ce32944799118959c84ef814293'),
('019ca8f6-f577-7a35-a9b9-40cb7b2ae9a4', 'do_not_contact', '019ca8da-8d1d-7d01-9a5c-b64dd863e7ff', 'do_not_contact.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1394', '2026-03-01 10:34:42.935034', '238', E'\\x2756d02bd4ab22f5fbedd0492a10854270b874323b9f44258bd11c2d5332a489'),
('019ca8f6-f617-77f0-87a0-0689a5b9fe7b', 'do_not_contact', '019ca8da-8f9e-7969-9cda-e9d795963345', 'do_not_contact.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["ends_at"]}', 'replay-1398', '2026-03-01 10:34:43.095182', '239', E'\\x65ce1db7ced5cb84390d9d9413f6b6510c09ac9676565498548c57369dafd059'),
('019ca8f6-f63f-784d-bc34-0d25121b650a', 'reference', '019ca8f6-f63f-73bb-86ec-234556ca9330', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-1399', '2026-03-01 10:34:43.135219', '240', E'\\xaef970b19d3292afccc6423f207163ace1f4a604a91936a6c7bba3834b9bfe78'),
('019ca8f6-f68f-7904-b803-5310510d3c9d', 'decision', '019ca8f6-f68f-7179-887f-0cdbf29ae993', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1401', '2026-03-01 10:34:43.215293', '241', E'\\x748562f6ea89b25417762a50e5175268f48f4fe8ab984e5ef9d7704740f9c35f'),
('019ca8f6-f6b7-7e6f-ab99-3ea6637232f9', 'reply', '019ca8f6-f6b7-7276-90c1-49dfc9649758', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1402', '2026-03-01 10:34:43.25533', '242', E'\\xc077fef945b2172ab23862b53c7c0544bd1a70f236c651edd7bb602e07cc3306'),
('019ca8f6-f6df-7272-b7b3-bb5402cbee3f', 'reply', '019ca8f6-f6b7-7276-90c1-49dfc9649758', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1403', '2026-03-01 10:34:43.295367', '243', E'\\x81e04a7fa5675149b7efe14f198c010e74a0191d3d0c40ba81419ec319ab354a'),
('019ca8f6-f707-7d09-b34c-05cf08624860', 'reply', '019ca8f6-f6b7-7276-90c1-49dfc9649758', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1404', '2026-03-01 10:34:43.335404', '244', E'\\xdf1db7d3b77eaf0ff88d16eab06757d30245b5da039617470b9cfe6990fb756a'),
('019ca8f6-f72f-77b8-ab1a-ba8ed9d3105b', 'reply', '019ca8f6-f6b7-7276-90c1-49dfc9649758', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1405', '2026-03-01 10:34:43.375441', '245', E'\\x8dae3c85515568fdca2eb27c84616fe6320218184811dc91e706500d0ee2083a'),
('019ca8f6-f77f-7909-ade6-9b12709a5b7b', 'decision', '019ca8f6-f77f-7936-a856-1c5e0fb43d50', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1407', '2026-03-01 10:34:43.455515', '246', E'\\xa434ec9a7fda7616b2ae0bd3ef9c1efab18761654428c7e5d86502333a41355a'),
('019ca8f6-f7a7-7043-8379-9a4d5015dbac', 'reply', '019ca8f6-f7a7-759c-8ea8-e0abe0a9086c', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1408', '2026-03-01 10:34:43.495552', '247', E'\\xcec2f078b20515fb358cba99ee193a49c46417a7b535aa65c8b0c7a60ee37d54'),
('019ca8f6-f7cf-7e41-beee-2392b13dfd2e', 'reply', '019ca8f6-f7a7-759c-8ea8-e0abe0a9086c', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1409', '2026-03-01 10:34:43.535589', '248', E'\\x0b5aa5b096c248ab470b321a95e2f5bcdcf989d96607e600d69cd6b84bd02325'),
('019ca8f6-f7f7-7a3d-8a4c-03006e6838cd', 'reply', '019ca8f6-f7a7-759c-8ea8-e0abe0a9086c', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1410', '2026-03-01 10:34:43.575626', '249', E'\\x95b10c360829bd0d2933410134c23c64d028fa56658870a5bafba7354e9d5d30'),
('019ca8f6-f81f-758d-8c57-21aa0620fb47', 'reply', '019ca8f6-f7a7-759c-8ea8-e0abe0a9086c', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1411', '2026-03-01 10:34:43.615663', '250', E'\\x6ac4b6512b4b104694169386b2504a337dffa6dd83f16f3aa4bd229813879aff'),
('019ca8f6-f86f-755f-b364-df717c79c646', 'decision', '019ca8f6-f86f-7666-a5cc-07eb74ab12ad', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1413', '2026-03-01 10:34:43.695737', '251', E'\\xe20b939172ec958292ca692835f969b21894fb1fd8675cda3b06e3a2e1695191'),
('019ca8f6-f897-7179-a097-209e7efe03e2', 'reply', '019ca8f6-f897-73b7-b4cc-cedf50164e24', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1414', '2026-03-01 10:34:43.735774', '252', E'\\x4aa7a941ae16421687d5efa7e1717d559f3629351753f2bf5f5bed35980c6379'),
('019ca8f6-f8bf-7ca3-a22a-57417cf19669', 'reply', '019ca8f6-f897-73b7-b4cc-cedf50164e24', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1415', '2026-03-01 10:34:43.775811', '253', E'\\x0621ac808f747d373ea871d42d6af06c2236fc1f4644dc33dbbbd00ca4027838'),
('019ca8f6-f8e7-783f-80de-8b2dc58475a9', 'reply', '019ca8f6-f897-73b7-b4cc-cedf50164e24', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1416', '2026-03-01 10:34:43.815848', '254', E'\\x651639e64802a74edd377e1f0306a823aaf166288c8efe56f0c1b06489babc24'),
('019ca8f6-f90f-7f30-9256-63d17a726247', 'reply', '019ca8f6-f897-73b7-b4cc-cedf50164e24', 'reply.send', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1417', '2026-03-01 10:34:43.855885', '255', E'\\x16f5e0a8e4bf38872f93e2194795b2e8bcdfd0e735ff435af173165dcb7ac83e'),
('019ca8f7-74f8-762c-9fc8-d2a34f77967e', 'reply', '019ca8f6-f6b7-7276-90c1-49dfc9649758', 'reply.resolve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"posted": true}', 'replay-1435', '2026-03-01 10:35:15.576551', '256', E'\\x2f896e2d47fdefcda37036ecd9cc26a92e8c212ac89dbcc1e5fc321cef502616'),
('019ca8f7-7548-7fc1-a8de-efe4927c6036', 'reply', '019ca8f6-f7a7-759c-8ea8-e0abe0a9086c', 'reply.resolve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"posted": false}', 'replay-1437', '2026-03-01 10:35:15.656625', NULL, NULL),
('019ca8f7-75e8-72ba-ab74-5470c14e5268', 'reply', '019ca8f6-f897-73b7-b4cc-cedf50164e24', 'reply.post', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1441', '2026-03-01 10:35:15.816773', NULL, NULL),
('019ca8f7-7638-7c7c-b3da-6e4c53479baf', 'decision', '019ca8f7-7638-74f6-b116-d520ef1f4c7d', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1443', '2026-03-01 10:35:15.896847', NULL, NULL),
('019ca8f7-7660-7bf2-9c80-831f9a2e2333', 'reply', '019ca8f7-7660-70bf-bcd0-07239ae7848b', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1444', '2026-03-01 10:35:15.936884', NULL, NULL),
('019ca8f7-7688-7fc4-95f8-ebfec1ebfe84', 'reply', '019ca8f7-7660-70bf-bcd0-07239ae7848b', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1445', '2026-03-01 10:35:15.976921', NULL, NULL),
('019ca8f7-76b0-7e53-9468-f153b1727bf3', 'reply', '019ca8f7-7660-70bf-bcd0-07239ae7848b', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1446', '2026-03-01 10:35:16.016958', NULL, NULL),
('019ca8f7-7841-729e-a2a8-f394f3f2ad9d', 'reply', '019ca8f7-7660-70bf-bcd0-07239ae7848b', 'reply.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1456', '2026-03-01 10:35:16.417328', NULL, NULL),
('019ca8f7-7909-7fcb-9a9e-10912a53d835', 'decision', '019ca8f7-7909-7db2-bcde-d987202d97d1', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1461', '2026-03-01 10:35:16.617513', NULL, NULL),
('019ca8f7-7931-7300-9c08-1a7625b98cd4', 'reply', '019ca8f7-7931-7772-be02-d595d9dae766', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1462', '2026-03-01 10:35:16.65755', NULL, NULL),
('019ca8f7-7959-73c6-818a-5f48f76d407b', 'reply', '019ca8f7-7931-7772-be02-d595d9dae766', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1463', '2026-03-01 10:35:16.697587', NULL, NULL),
('019ca8f7-7981-715c-bbf2-9530ae5a918a', 'reply', '019ca8f7-7981-7be5-919e-42366253e674', 'reply.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1464', '2026-03-01 10:35:16.737624', NULL, NULL),
('019ca8f7-79a9-7395-b9ab-2e71ccdd259d', 'reply', '019ca8f7-7981-7be5-919e-42366253e674', 'reply.submit', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1465', '2026-03-01 10:35:16.777661', NULL, NULL),
('019ca8f7-79d1-755a-8764-a2b14d14649a', 'reply', '019ca8f7-79d1-77ab-8c97-613b668afcb6', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1466', '2026-03-01 10:35:16.817698', NULL, NULL),
('019ca8f7-79f9-743d-9e57-845cf3ae6ba3', 'reply', '019ca8f7-79d1-77ab-8c97-613b668afcb6', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1467', '2026-03-01 10:35:16.857735', NULL, NULL),
('019ca8f7-7feb-7fed-b11f-b8768aab02e0', 'decision', '019ca8f7-7feb-738d-8afb-feb6800e3146', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1505', '2026-03-01 10:35:18.379141', NULL, NULL),
('019ca8f7-8013-77fa-8113-4c4b489ee019', 'reply', '019ca8f7-8013-7896-8df0-74c6375e8395', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1506', '2026-03-01 10:35:18.419178', NULL, NULL),
('019ca8f7-803b-7bd0-9bcd-b04d3eefae85', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1507', '2026-03-01 10:35:18.459215', NULL, NULL),
('019ca8f7-808b-7956-8c11-31452ff74ade', 'escalation', '019ca8f7-808b-7f71-8d46-5a29772e454b', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1509', '2026-03-01 10:35:18.539289', NULL, NULL),
('019ca8f7-80b3-7810-ab0b-005b4155b42f', 'escalation', '019ca8f7-80b3-78c0-8b2e-49f2fda712ef', 'escalation.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1510', '2026-03-01 10:35:18.579326', NULL, NULL),
('019ca8f7-80db-7a20-9f26-ed5699239f4e', 'reference', '019ca8f7-80db-7779-b93f-500e338610d1', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "escalation-reasons"}', 'replay-1511', '2026-03-01 10:35:18.619363', NULL, NULL),
('019ca92f-62a5-7a8d-967a-ff483c3247ed', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "assigned_to"]}', 'replay-1568', '2026-03-01 11:36:20.901472', NULL, NULL),
('019ca92f-62f5-7873-a9e6-df3be43e917d', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "reason_id", "priority"]}', 'replay-1570', '2026-03-01 11:36:20.981546', NULL, NULL),
('019ca92f-6345-73eb-b1ca-fd409a67899b', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "reason_id"]}', 'replay-1572', '2026-03-01 11:36:21.06162', NULL, NULL),
('019ca92f-659e-7b11-bfcc-d3d1043ad6cd', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"]}', 'replay-1587', '2026-03-01 11:36:21.662175', NULL, NULL),
('019ca92f-663e-778e-a8d7-4c21bb5751f8', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"]}', 'replay-1591', '2026-03-01 11:36:21.822323', NULL, NULL),
('019ca92f-668e-7480-8465-72021814f67a', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["priority", "assigned_to"]}', 'replay-1593', '2026-03-01 11:36:21.902397', NULL, NULL),
('019ca92f-6706-74b7-a6bc-bf1a4cf3d1aa', 'note', '019ca92f-6706-7f14-a059-0f61d71f7f35', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "post"}', 'replay-1596', '2026-03-01 11:36:22.022508', NULL, NULL),
('019ca92f-67a6-7b6e-b015-4b5f71c0917a', 'note', '019ca92f-67a6-7f68-b576-254331ef9bbf', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "author"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL),
('019ca92f-6846-74ba-93b1-808db1dbd1be', 'note', '019ca92f-6846-7014-abd6-180733878a06', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "reply"}', 'replay-1604', '2026-03-01 11:36:22.342804', NULL, NULL),
('019ca92f-68e6-70d8-8c5e-eb50eeaaad44', 'note', '019ca92f-68e6-71a6-ad8d-cf690c4348ce', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "escalation"}', 'replay-1608', '2026-03-01 11:36:22.502952', NULL, NULL),
('019ca92f-6987-71c8-8e9a-d9270cd68261', 'note', '019ca92f-6987-7b78-90fd-4fa7bc755857', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "post"}', 'replay-1612', '2026-03-01 11:36:22.6631', NULL, NULL),
('019ca92f-6ca7-7a5b-8dbb-ef52ab6debd6', 'note', '019ca92f-6ca7-75a6-9f59-384dac9834e2', 'note.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"subject": "escalation"}', 'replay-1632', '2026-03-01 11:36:23.46384', NULL, NULL),
('019ca92f-6ccf-7bc4-b6f6-56463f604ed9', 'note', '019ca92f-6ccf-716c-87ce-954b6b511970', 'note.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"subject": "escalation"}', 'replay-1633', '2026-03-01 11:36:23.503877', NULL, NULL),
('019ca92f-6cf7-7ba9-80c1-f37a6aa67517', 'note', '019ca92f-6cf7-7b45-8580-8ff64396cbd6', 'note.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"subject": "escalation"}', 'replay-1634', '2026-03-01 11:36:23.543914', NULL, NULL),
('019ca92f-6d70-7727-92cc-2b9f68f31871', 'note', '019ca92f-6ccf-716c-87ce-954b6b511970', 'note.update', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"fields": ["text"]}', 'replay-1637', '2026-03-01 11:36:23.664025', NULL, NULL),
('019ca92f-6dc0-7773-83ed-94f39bf19f61', 'note', '019ca92f-6ca7-75a6-9f59-384dac9834e2', 'note.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["text"]}', 'replay-1639', '2026-03-01 11:36:23.744099', NULL, NULL),
('019ca92f-6e10-77c3-abfc-c39cc4ca4f01', 'note', '019ca92f-6cf7-7b45-8580-8ff64396cbd6', 'note.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["text"]}', 'replay-1641', '2026-03-01 11:36:23.824173', NULL, NULL),
('019ca92f-6fa0-7db8-90a9-200946a32c7c', 'note', '019ca92f-6ccf-716c-87ce-954b6b511970', 'note.delete', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1651', '2026-03-01 11:36:24.224543', NULL, NULL),
('019ca92f-6ff0-7f5b-b07b-e650a5a10c8d', 'note', '019ca92f-6cf7-7b45-8580-8ff64396cbd6', 'note.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1653', '2026-03-01 11:36:24.304617', NULL, NULL),
('019ca92f-7130-7010-9e08-412c2b17244d', 'reply', '019cc111-0000-7000-8000-000000000000', 'bulk.refuse', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"why": "not_found", "batch_id": "019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
('019ca92f-7130-7476-829f-fa128e64a320', 'reply', '019ca8f7-7931-7772-be02-d595d9dae766', 'bulk.refuse', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"why": "stale_version", "batch_id": "019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
('019ca92f-7130-7984-b473-da1250dcf79a', 'reply', '019ca8f7-79d1-77ab-8c97-613b668afcb6', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"batch_id": "019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
('019ca92f-7130-7d43-bc15-ff6bcc45f28c', 'reply', '019ca8f7-7931-7772-be02-d595d9dae766', 'reply.approve', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"batch_id": "019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
('019ca92f-7130-7e82-b3ad-030d1b95f8c5', 'reply', '019ca8f7-7981-7be5-919e-42366253e674', 'reply.review_refused', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"why": "own_reply", "batch_id": "019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL),
('019ca92f-7180-725d-94e5-4f9413b88f96', 'decision', '019ca92f-7180-7828-80ca-9c6c5595e42d', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1663', '2026-03-01 11:36:24.704987', NULL, NULL),
('019ca92f-71a9-7360-9dae-551923d43e0d', 'reply', '019ca92f-71a9-78ca-9319-b7a7aa7c57bc', 'reply.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1664', '2026-03-01 11:36:24.745024', NULL, NULL),
('019ca92f-71d1-7a0b-8c04-d756611ca45d', 'reply', '019ca92f-71a9-78ca-9319-b7a7aa7c57bc', 'reply.submit', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1665', '2026-03-01 11:36:24.785061', NULL, NULL),
('019ca92f-7221-7db9-8c62-9feb48f4047d', 'reply', '019ca92f-71a9-78ca-9319-b7a7aa7c57bc', 'reply.reject', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"batch_id": "019ca92f-7221-739a-b067-56f46016c0e1"}', 'replay-1667', '2026-03-01 11:36:24.865135', NULL, NULL),
('019ca92f-7249-7039-a52a-1ce66e21dd13', 'reply', '019ca92f-71a9-78ca-9319-b7a7aa7c57bc', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-7249-7026-8a7a-be7762b4ea67"}', 'replay-1668', '2026-03-01 11:36:24.905172', NULL, NULL),
('019ca92f-7299-7258-b1e3-0a1139c77aa0', 'reply', '019ca92f-71a9-78ca-9319-b7a7aa7c57bc', 'reply.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-7299-74f4-9458-14897365a87a"}', 'replay-1670', '2026-03-01 11:36:24.985246', NULL, NULL),
('019ca92f-7361-72e7-827f-54df1e1dc895', 'escalation', '019ca8b3-8125-7b3e-9c0f-3c05abe16286', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-7361-7a69-8977-eb655c320e1b"}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
('019ca92f-7361-7423-97da-43412283a1e0', 'escalation', '019ca8b3-8125-7a39-86cb-06dcc5b590c8', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-7361-7a69-8977-eb655c320e1b"}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
('019ca92f-7361-74cc-a9a3-477abbb33aeb', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["assigned_to"], "batch_id": "019ca92f-7361-7a69-8977-eb655c320e1b"}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL),
('019ca92f-73b1-7494-b530-f6c3b4746e5b', 'escalation', '019ca8b3-8125-7a39-86cb-06dcc5b590c8', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-73b1-7c9c-bfe2-30a494c84373"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
('019ca92f-73b1-7d4e-af08-0461b3dcbbcc', 'escalation', '019ca8b3-8125-7b3e-9c0f-3c05abe16286', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-73b1-7c9c-bfe2-30a494c84373"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
('019ca92f-73b1-7f58-8a33-29c70dfd0e9e', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "invalid", "batch_id": "019ca92f-73b1-7c9c-bfe2-30a494c84373"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL),
('019ca92f-7401-72e2-8920-316bf889f9ba', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-7401-72c9-9c0f-66414d25beaa"}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
('019ca92f-7401-76e0-8d53-1efff049bb2e', 'escalation', '019ca8b3-8125-7a39-86cb-06dcc5b590c8', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-7401-72c9-9c0f-66414d25beaa"}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
('019ca92f-7401-7760-88a4-9eaaba235392', 'escalation', '019ca8b3-8125-7b3e-9c0f-3c05abe16286', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-7401-72c9-9c0f-66414d25beaa"}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
('019ca92f-7401-7ee3-9703-7e7db9bc9d41', 'escalation', '019ca8f7-803b-74ae-a178-1af594699d0b', 'escalation.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["status", "resolution_notes"], "batch_id": "019ca92f-7401-72c9-9c0f-66414d25beaa"}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL),
('019ca92f-74c9-70c4-8e35-f2669a1a44a3', 'post', '019ca8da-8aec-788a-8dd9-393fe50ea790', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_waiting", "batch_id": "019ca92f-74c9-779d-b3c0-4a1dd3516def"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL),
('019ca92f-74c9-7e12-a728-8ae3386a19a6', 'post', '019ca92f-7158-7f2a-bc7b-dea2a119e075', 'post.park', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-74c9-779d-b3c0-4a1dd3516def"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL),
('019ca92f-74f1-7bb5-a108-6290b36121c0', 'post', '019ca92f-7158-7f2a-bc7b-dea2a119e075', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-74f1-73c7-93a3-32aa105d887e"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL),
('019ca92f-74f1-7e33-b708-cf7bb0a40ea9', 'post', '019ca8da-8aec-788a-8dd9-393fe50ea790', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_parked", "batch_id": "019ca92f-74f1-73c7-93a3-32aa105d887e"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL),
('019ca92f-7541-74bb-9e04-aad7397dec6b', 'post', '019ca92f-7158-7f2a-bc7b-dea2a119e075', 'post.unpark', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"batch_id": "019ca92f-7541-759a-ac9f-a71a0ceecfaa"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL),
('019ca92f-7541-7a5f-b9a8-8b3746ee7f9e', 'post', '019ca8da-8aec-788a-8dd9-393fe50ea790', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "not_parked", "batch_id": "019ca92f-7541-759a-ac9f-a71a0ceecfaa"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL),
('019ca92f-7541-7bb1-bfa7-bc9c39f8b8d8', 'post', '019ca92f-7158-7f2a-bc7b-dea2a119e075', 'bulk.refuse', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"why": "stale_version", "batch_id": "019ca92f-7541-759a-ac9f-a71a0ceecfaa"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL),
('019ca92f-788a-706c-ab50-d8227b69a5ca', 'reference', '019ca92f-788a-7154-8915-3cf674dd071a', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "competitor-categories"}', 'replay-1708', '2026-03-01 11:36:26.506652', NULL, NULL),
('019ca92f-78b2-7a19-ac17-632c79ac8bb4', 'competitor', '019ca92f-78b2-7108-ac93-d11266523de0', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1709', '2026-03-01 11:36:26.546689', NULL, NULL),
('019ca92f-7902-753c-8b79-2c3ea2c3a2ab', 'competitor', '019ca92f-7902-70d8-bf5e-91d58e13a41c', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1711', '2026-03-01 11:36:26.626763', NULL, NULL),
('019ca92f-792a-7a26-a6df-77f0067053a7', 'competitor', '019ca92f-792a-7eb0-9c5e-5b97bc05c15d', 'competitor.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1712', '2026-03-01 11:36:26.6668', NULL, NULL),
('019ca92f-7d13-725d-927b-75759521930c', 'competitor', '019ca92f-78b2-7108-ac93-d11266523de0', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["category_id", "primary_mechanism", "price_point", "brand_keywords"]}', 'replay-1737', '2026-03-01 11:36:27.667725', NULL, NULL),
('019ca92f-7db3-7582-a88c-7a5b0701f38b', 'competitor', '019ca92f-78b2-7108-ac93-d11266523de0', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["category_id", "price_point", "brand_keywords"]}', 'replay-1741', '2026-03-01 11:36:27.827873', NULL, NULL),
('019ca92f-80ac-76e0-9bbb-3dd5c4e563d0', 'reference', '019ca92f-788a-7154-8915-3cf674dd071a', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_active"]}', 'replay-1760', '2026-03-01 11:36:28.588576', NULL, NULL),
('019ca92f-80fc-7f55-807c-056e99619e74', 'competitor', '019ca92f-78b2-7108-ac93-d11266523de0', 'competitor.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name"]}', 'replay-1762', '2026-03-01 11:36:28.66865', NULL, NULL),
('019ca92f-814c-7ef2-9ff5-0db4b7399699', 'decision', '019ca92f-814c-7fbd-a63e-2e77cad3d395', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1764', '2026-03-01 11:36:28.748724', NULL, NULL),
('019ca92f-819c-7872-b1b8-81d41c794749', 'decision', '019ca92f-819c-70a1-ba70-26bfad4dc390', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1766', '2026-03-01 11:36:28.828798', NULL, NULL),
('019ca92f-81c4-7f23-bd6a-bf6f9167d1e9', 'mention', '019ca92f-81c4-76de-9703-a89e235de18c', 'mention.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"post": "019ca92f-8124-7594-b0cd-7c756418fbae", "competitor": "019ca92f-78b2-7108-ac93-d11266523de0"}', 'replay-1767', '2026-03-01 11:36:28.868835', NULL, NULL),
('019ca92f-8214-7a96-a8e9-b8501e2dd47f', 'mention', '019ca92f-8214-761f-ae21-b1d8a889dbe1', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-8124-7594-b0cd-7c756418fbae", "competitor": "019ca92f-78b2-7108-ac93-d11266523de0"}', 'replay-1769', '2026-03-01 11:36:28.948909', NULL, NULL),
('019ca92f-823c-74fc-a467-0dc900e62cdf', 'mention', '019ca92f-823c-7877-a98a-f0ba271f0ac6', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-8174-779a-9a2f-43aaf72dde46", "competitor": "019ca92f-78b2-7108-ac93-d11266523de0"}', 'replay-1770', '2026-03-01 11:36:28.988946', NULL, NULL),
('019ca92f-8264-7401-a736-3723392bd257', 'mention', '019ca92f-8264-7cab-9dbb-e921ca4e4ffc', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-8124-7594-b0cd-7c756418fbae", "competitor": "019ca92f-792a-7eb0-9c5e-5b97bc05c15d"}', 'replay-1771', '2026-03-01 11:36:29.028983', NULL, NULL),
('019ca92f-828d-74a1-85de-d462b8aaa916', 'mention', '019ca92f-828d-79b8-8e9c-bbc458d03fc8', 'mention.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"post": "019ca92f-8174-779a-9a2f-43aaf72dde46", "competitor": "019ca92f-792a-7eb0-9c5e-5b97bc05c15d"}', 'replay-1772', '2026-03-01 11:36:29.06902', NULL, NULL),
('019ca92f-855d-7115-8548-af5f71ce2d2f', 'post', '019ca92f-8174-779a-9a2f-43aaf72dde46', 'post.remove', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1790', '2026-03-01 11:36:29.789686', NULL, NULL),
('019ca92f-882e-7a48-ba17-fcb8aace7d0b', 'mention', '019ca92f-81c4-76de-9703-a89e235de18c', 'mention.update', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"fields": ["sentiment", "satisfaction", "opportunity_score", "replied"]}', 'replay-1808', '2026-03-01 11:36:30.510352', NULL, NULL),
('019ca92f-887e-7828-9cc4-656cd9525e3c', 'mention', '019ca92f-81c4-76de-9703-a89e235de18c', 'mention.update', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"fields": ["sentiment", "satisfaction", "opportunity_score", "replied"]}', 'replay-1810', '2026-03-01 11:36:30.590426', NULL, NULL),
('019ca92f-8bc7-7e87-bf53-23a5d540dfcc', 'mention', '019ca92f-828d-79b8-8e9c-bbc458d03fc8', 'mention.delete', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-1831', '2026-03-01 11:36:31.431203', NULL, NULL),
('019ca92f-8c3f-78c2-ab07-3793ecba8e02', 'competitor', '019ca92f-792a-7eb0-9c5e-5b97bc05c15d', 'competitor.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1834', '2026-03-01 11:36:31.551314', NULL, NULL),
('019ca92f-8cdf-70fb-bf38-e6065dfffe51', 'reference', '019ca92f-8cdf-76d9-96a6-c56f01f42a54', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-1838', '2026-03-01 11:36:31.711462', NULL, NULL),
('019ca92f-8d07-7d17-aa0e-f95a7399473e', 'reference', '019ca92f-8d07-777e-92f3-55e3b6e937fc', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "champion-tiers"}', 'replay-1839', '2026-03-01 11:36:31.751499', NULL, NULL),
('019ca92f-8d57-7322-b04d-e51ede43f4da', 'decision', '019ca92f-8d57-7e09-9b30-468b99051b4a', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1841', '2026-03-01 11:36:31.831573', NULL, NULL),
('019ca92f-8da7-7359-bce0-601112bb667f', 'decision', '019ca92f-8da7-71b0-ae2e-40230bcb2c2c', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1843', '2026-03-01 11:36:31.911647', NULL, NULL),
('019ca92f-8dcf-7155-b594-c5823d34f708', 'champion', '019ca92f-8dcf-742e-9c70-8e55af0302e5', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-8d7f-73ea-bbcc-07e899e5739e"}', 'replay-1844', '2026-03-01 11:36:31.951684', NULL, NULL),
('019ca92f-90c8-7729-a843-49c44842547e', 'champion', '019ca92f-90c8-7bb1-873b-a8d78059c00a', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-8d2f-70f5-96e6-deb1dbe442be"}', 'replay-1863', '2026-03-01 11:36:32.712387', NULL, NULL),
('019ca92f-9118-7221-a6dc-aed30d927b2f', 'decision', '019ca92f-9118-7d25-920c-b4d4801aea50', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1865', '2026-03-01 11:36:32.792461', NULL, NULL),
('019ca92f-9140-77e0-93c9-3dd2fc684736', 'champion', '019ca92f-9140-7e26-a2d5-b032137ed150', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-90f0-76e5-b887-d4996ae23e3b"}', 'replay-1866', '2026-03-01 11:36:32.832498', NULL, NULL),
('019ca92f-9190-7c06-b131-f78f7d4d4b57', 'decision', '019ca92f-9190-7bd5-9d7f-f8a81e36f34a', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1868', '2026-03-01 11:36:32.912572', NULL, NULL),
('019ca92f-91b8-7e48-8336-355d645c91bf', 'champion', '019ca92f-91b8-78d5-b19e-ee92106f7afa', 'champion.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"author": "019ca92f-9168-7c43-bf06-7f224e388bd4"}', 'replay-1869', '2026-03-01 11:36:32.952609', NULL, NULL),
('019ca92f-9501-7879-b26f-bcd329680c18', 'champion', '019ca92f-90c8-7bb1-873b-a8d78059c00a', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["dm_sent_at"]}', 'replay-1890', '2026-03-01 11:36:33.793386', NULL, NULL),
('019ca92f-95a1-7aae-808f-ebf6d94003f1', 'champion', '019ca92f-90c8-7bb1-873b-a8d78059c00a', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["dm_response"]}', 'replay-1894', '2026-03-01 11:36:33.953534', NULL, NULL),
('019ca92f-9641-782a-9fa5-7de78c6eca64', 'champion', '019ca92f-90c8-7bb1-873b-a8d78059c00a', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["sample_sent", "advocate_status"]}', 'replay-1898', '2026-03-01 11:36:34.113682', NULL, NULL),
('019ca92f-96e1-7641-9c8d-a659064e8407', 'champion', '019ca92f-90c8-7bb1-873b-a8d78059c00a', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["tier_id", "engagement_count", "converted"]}', 'replay-1902', '2026-03-01 11:36:34.27383', NULL, NULL),
('019ca92f-9962-7d75-9434-ccf74982c69c', 'champion', '019ca92f-90c8-7bb1-873b-a8d78059c00a', 'champion.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["tier_id", "dm_sent_at", "dm_response", "sample_sent", "converted", "advocate_status"]}', 'replay-1918', '2026-03-01 11:36:34.914422', NULL, NULL),
('019ca92f-9b1a-79de-9b79-7972b01b3c43', 'champion', '019ca92f-91b8-78d5-b19e-ee92106f7afa', 'champion.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1929', '2026-03-01 11:36:35.354829', NULL, NULL),
('019ca92f-9b6a-7d73-a160-5e20868c231e', 'mention', '019ca92f-9b6a-7a09-bdab-428041edee3d', 'mention.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"post": "019ca92f-8d2f-7ff1-af58-da2ac74930d5", "competitor": "019ca92f-78b2-7108-ac93-d11266523de0"}', 'replay-1931', '2026-03-01 11:36:35.434903', NULL, NULL),
('019ca92f-9bba-7271-b463-0d8ebf2e5d27', 'author', '019ca92f-8d2f-70f5-96e6-deb1dbe442be', 'author.erase', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1933', '2026-03-01 11:36:35.514977', NULL, NULL),
('019ca92f-9c83-77d3-9aba-9bcd7f768585', 'reference', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'reference.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"kind": "kpi-types"}', 'replay-1938', '2026-03-01 11:36:35.715162', NULL, NULL),
('019ca92f-9cab-71c4-9f24-f0b607ec30fe', 'kpi_metric', '019ca92f-9cab-7afc-9ed1-09898df2c0b3', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
('019ca92f-9cab-7289-9586-74d38cc86b10', 'kpi_metric', '019ca92f-9cab-760a-84a8-8039adc04dfd', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
('019ca92f-9cab-72eb-b59b-aa90805acf00', 'kpi_metric', '019ca92f-9cab-701d-9b33-4514547365ab', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
('019ca92f-9cab-756a-8dbd-117a72c123c8', 'kpi_metric', '019ca92f-9cab-7097-9e8d-f64bc5659802', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
('019ca92f-9cab-7cdd-a3b8-a0c0dfeba785', 'kpi_metric', '019ca92f-9cab-70ad-8359-b5d2c5b1dbfe', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
('019ca92f-9cab-7f96-855b-b6bc1aa07e3a', 'kpi_metric', '019ca92f-9cab-7a41-b8c8-53dc8a8c9a1b', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
('019ca92f-9cab-7fa3-9f4a-d0358b8cf89a', 'kpi_metric', '019ca92f-9cab-7063-bfed-3ce8ba198645', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL),
('019ca92f-9cfb-7648-ae18-4179c2af8a9e', 'kpi_metric', '019ca92f-9cfb-7af2-834e-b1f29549d0d8', 'kpi_metric.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-1941', '2026-03-01 11:36:35.835273', NULL, NULL),
('019ca92f-9cfb-78a5-a48d-dde074da03c2', 'kpi_metric', '019ca92f-9cab-760a-84a8-8039adc04dfd', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1941', '2026-03-01 11:36:35.835273', NULL, NULL),
('019ca92f-9d23-72a4-ab2c-c2f8058d3e08', 'kpi_metric', '019ca92f-9cab-7063-bfed-3ce8ba198645', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["numerator"]}', 'replay-1942', '2026-03-01 11:36:35.87531', NULL, NULL),
('019ca92f-9d23-7687-b6b9-475e741fce24', 'kpi_metric', '019ca92f-9cab-760a-84a8-8039adc04dfd', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-1942', '2026-03-01 11:36:35.87531', NULL, NULL),
('019ca92f-a685-78a4-9607-f2305dae5f0b', 'reference', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name", "aggregation_type"]}', 'replay-2002', '2026-03-01 11:36:38.27753', NULL, NULL),
('019ca92f-a6d5-7020-aef5-90c4f22d343d', 'reference', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'reference.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["is_active"]}', 'replay-2004', '2026-03-01 11:36:38.357604', NULL, NULL),
('019ca92f-a6fd-70fd-ab89-4cb840572202', 'kpi_metric', '019ca92f-9cab-7afc-9ed1-09898df2c0b3', 'kpi_metric.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["value"]}', 'replay-2005', '2026-03-01 11:36:38.397641', NULL, NULL),
('019ca92f-a775-7538-a5b9-7ee30ab6c4db', 'experiment', '019ca92f-a775-7dca-91c2-37d314ad7b27', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2008', '2026-03-01 11:36:38.517752', NULL, NULL),
('019ca92f-ab0e-7e8b-8ddc-1bc3fab27664', 'experiment', '019ca92f-a775-7dca-91c2-37d314ad7b27', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["description", "traffic_split", "guardrails", "minimum_days", "minimum_units"]}', 'replay-2031', '2026-03-01 11:36:39.438603', NULL, NULL),
('019ca92f-ae57-7193-a1c5-32ef2bbf35a2', 'experiment', '019ca92f-a775-7dca-91c2-37d314ad7b27', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2052', '2026-03-01 11:36:40.27938', NULL, NULL),
('019ca92f-b218-7092-bd83-ceed53595e6a', 'experiment', '019ca92f-a775-7dca-91c2-37d314ad7b27', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["name"]}', 'replay-2076', '2026-03-01 11:36:41.240268', NULL, NULL),
('019ca92f-b268-7010-9640-acea0eb5e93c', 'experiment', '019ca92f-a775-7dca-91c2-37d314ad7b27', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"phase": 2, "fields": ["traffic_split", "variants"]}', 'replay-2078', '2026-03-01 11:36:41.320342', NULL, NULL),
('019ca92f-b420-7169-916e-6a1d3d26bc05', 'experiment', '019ca92f-a775-7dca-91c2-37d314ad7b27', 'experiment.cancel', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2089', '2026-03-01 11:36:41.760749', NULL, NULL),
('019ca92f-b498-7be3-b31f-5bd79d9ed837', 'experiment', '019ca92f-b498-74ba-b307-08514f3ebc3b', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2092', '2026-03-01 11:36:41.88086', NULL, NULL),
('019ca92f-b4c0-74a0-9ee0-ed5ff7ac35bd', 'experiment', '019ca92f-b498-74ba-b307-08514f3ebc3b', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2093', '2026-03-01 11:36:41.920897', NULL, NULL),
('019ca92f-b831-719e-b623-1504a4af4dfc', 'experiment', '019ca92f-b498-74ba-b307-08514f3ebc3b', 'experiment.complete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"winner": "b", "by_reason": false}', 'replay-2115', '2026-03-01 11:36:42.801711', NULL, NULL),
('019ca92f-b921-75fd-bc10-3387a479e002', 'experiment', '019ca92f-b921-7fc1-8ad8-1a54e2451e54', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2121', '2026-03-01 11:36:43.041933', NULL, NULL),
('019ca92f-b949-798a-a759-eeaec2735a51', 'experiment', '019ca92f-b921-7fc1-8ad8-1a54e2451e54', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2122', '2026-03-01 11:36:43.08197', NULL, NULL),
('019ca92f-b99a-7143-94dd-1e68ce6a459c', 'experiment', '019ca92f-b921-7fc1-8ad8-1a54e2451e54', 'experiment.complete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2124', '2026-03-01 11:36:43.162044', NULL, NULL),
('019ca92f-ba12-7383-b63f-e5be2198e32c', 'experiment', '019ca92f-b921-7fc1-8ad8-1a54e2451e54', 'experiment.declare', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"winner": "b", "by_reason": true}', 'replay-2127', '2026-03-01 11:36:43.282155', NULL, NULL),
('019ca92f-ba62-703c-85dd-a89038590d1f', 'experiment', '019ca92f-ba62-7746-a0dd-20c859a48409', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2129', '2026-03-01 11:36:43.362229', NULL, NULL),
('019ca92f-bce2-70ec-a094-789ffeaaec49', 'experiment', '019ca92f-ba62-7746-a0dd-20c859a48409', 'experiment.delete', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2145', '2026-03-01 11:36:44.002821', NULL, NULL),
('019ca92f-bd32-7a8a-b2e4-90d7704ccaff', 'learning_event', '019ca92f-bd32-7f39-9645-8e2e54a6fc9e', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2147', '2026-03-01 11:36:44.082895', NULL, NULL),
('019ca92f-bd82-7aa7-86e4-1bd76292ae15', 'learning_event', '019ca92f-bd82-7b94-812b-c6e814e0e2d0', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2149', '2026-03-01 11:36:44.162969', NULL, NULL),
('019ca92f-bdab-7915-81a5-ea94fca42980', 'learning_event', '019ca92f-bdab-762e-a5b3-9f08e11eb8b5', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2150', '2026-03-01 11:36:44.203006', NULL, NULL),
('019ca92f-bdd3-7299-831d-6ca6f1f62eb0', 'learning_event', '019ca92f-bdd3-76b4-a038-58e3b3dcc02b', 'learning_event.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2151', '2026-03-01 11:36:44.243043', NULL, NULL),
('019ca92f-c053-7f42-bd60-7abd8ddbd448', 'learning_event', '019ca92f-bd32-7f39-9645-8e2e54a6fc9e', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2167', '2026-03-01 11:36:44.883635', NULL, NULL),
('019ca92f-c0cb-7811-ad16-b35830988e64', 'learning_event', '019ca92f-bd32-7f39-9645-8e2e54a6fc9e', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2170', '2026-03-01 11:36:45.003746', NULL, NULL),
('019ca92f-c0f3-7600-a596-79ffe787bcc6', 'learning_event', '019ca92f-bd32-7f39-9645-8e2e54a6fc9e', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2171', '2026-03-01 11:36:45.043783', NULL, NULL),
('019ca92f-c11b-736f-b454-538e2cb9b8d6', 'learning_event', '019ca92f-bd32-7f39-9645-8e2e54a6fc9e', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement"]}', 'replay-2172', '2026-03-01 11:36:45.08382', NULL, NULL),
('019ca92f-c143-7443-a9bf-1ed54df17202', 'learning_event', '019ca92f-bd32-7f39-9645-8e2e54a6fc9e', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2173', '2026-03-01 11:36:45.123857', NULL, NULL),
('019ca92f-c324-7d4f-92e3-4e49907eab75', 'learning_event', '019ca92f-bdab-762e-a5b3-9f08e11eb8b5', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2185', '2026-03-01 11:36:45.604301', NULL, NULL),
('019ca92f-c34c-77cd-8cdf-17b4b506d05c', 'learning_event', '019ca92f-bdab-762e-a5b3-9f08e11eb8b5', 'learning_event.evaluate', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["actual_improvement", "accuracy"]}', 'replay-2186', '2026-03-01 11:36:45.644338', NULL, NULL),
('019ca92f-c61d-7b85-ae8b-e82951b929f1', 'decision', '019ca92f-c61d-77de-b0ce-577df705277c', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2204', '2026-03-01 11:36:46.365004', NULL, NULL),
('019ca92f-c645-7aa9-8fc9-a1149153aad0', 'decision', '019ca92f-c645-706d-aadd-c8d8ac45a5aa', 'decision.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-2205', '2026-03-01 11:36:46.405041', NULL, NULL),
('019ca92f-c645-7ba8-89fb-602d5a97b930', 'randomized_experiment', '019ca92f-c645-722e-98c8-ba3d8dde73b0', 'randomized_experiment.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-2205', '2026-03-01 11:36:46.405041', NULL, NULL),
('019ca92f-c825-7adf-a70f-f0b2095aa888', 'randomized_experiment', '019ca92f-c825-7278-b9a9-ce58b8f7cae2', 'randomized_experiment.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"decision": "019ca92f-c61d-77de-b0ce-577df705277c"}', 'replay-2217', '2026-03-01 11:36:46.885485', NULL, NULL),
('019ca92f-c9dd-709c-95d1-691d5c8c18e6', 'randomized_experiment', '019ca92f-c825-7278-b9a9-ce58b8f7cae2', 'randomized_experiment.update', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"fields": ["actual_outcome"]}', 'replay-2228', '2026-03-01 11:36:47.325892', NULL, NULL),
('019ca92f-ce16-7569-9d70-f097b4db60ca', 'randomized_experiment', '019ca92f-c825-7278-b9a9-ce58b8f7cae2', 'randomized_experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"fields": ["predicted_outcome", "actual_outcome"]}', 'replay-2255', '2026-03-01 11:36:48.406891', NULL, NULL),
('019ca92f-ce66-7bac-89fa-5b7f7542e628', 'decision', '019ca92f-ce66-7f15-9d3c-46f460c4f12e', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2257', '2026-03-01 11:36:48.486965', NULL, NULL),
('019ca92f-ce8f-734c-9e0d-a05974e68972', 'experiment', '019ca92f-ce8f-774f-abdb-367f606e86a6', 'experiment.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2258', '2026-03-01 11:36:48.527002', NULL, NULL),
('019ca92f-cedf-7ff8-ae22-66a370407c4f', 'experiment', '019ca92f-ce8f-774f-abdb-367f606e86a6', 'experiment.start', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2260', '2026-03-01 11:36:48.607076', NULL, NULL),
('019ca92f-cf07-7b69-9403-7312e8ea79b5', 'decision', '019ca92f-cf07-79ea-ab4f-d488895eea58', 'decision.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-2261', '2026-03-01 11:36:48.647113', NULL, NULL),
('019ca92f-cf57-7acc-9fcf-873f3bf01cc4', 'experiment', '019ca92f-ce8f-774f-abdb-367f606e86a6', 'experiment.update', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{"phase": 2, "fields": ["variants"]}', 'replay-2263', '2026-03-01 11:36:48.727187', NULL, NULL),
('019ca92f-cf7f-7c82-9398-a56b055a13f3', 'decision', '019ca92f-cf7f-7c42-a468-2aef4c38f7ec', 'decision.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{}', 'replay-2264', '2026-03-01 11:36:48.767224', NULL, NULL),
('019ca92f-d1d7-73b3-8a85-2880e3711e0b', 'experiment', '019ca92f-ce8f-774f-abdb-367f606e86a6', 'experiment.cancel', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2279', '2026-03-01 11:36:49.367779', NULL, NULL),
('019ca92f-d277-7ac4-ae39-fe587e34258a', 'author', '019ca92f-c5f4-7ec0-b457-2eba1946750f', 'author.erase', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2283', '2026-03-01 11:36:49.527927', NULL, NULL),
('019ca92f-d318-70ed-a0f5-2a8ac2d784ec', 'decision', '019ca92f-d318-7bf1-955b-8119a42b5865', 'decision.create', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '{}', 'replay-2287', '2026-03-01 11:36:49.688075', NULL, NULL),
('019ca92f-d340-7d7f-9bef-4119f6d1814f', 'hold', '019ca92f-d340-7144-8ab6-bc12e9868a0e', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "AUTHOR"}', 'replay-2288', '2026-03-01 11:36:49.728112', NULL, NULL),
('019ca92f-d390-7226-a695-2de05a3c1a38', 'hold', '019ca92f-d390-7009-8e4a-1f39ade446eb', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "POST"}', 'replay-2290', '2026-03-01 11:36:49.808186', NULL, NULL),
('019ca92f-d3b8-7b44-a020-ecba24fddd72', 'hold', '019ca92f-d3b8-7e0c-be69-f7485ddd286a', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "RANGE"}', 'replay-2291', '2026-03-01 11:36:49.848223', NULL, NULL),
('019ca92f-d610-7715-a1bc-a2d2fbe9bf24', 'author', '019ca92f-d2f0-712e-ad59-53c8453e01c2', 'author.export', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2306', '2026-03-01 11:36:50.448778', NULL, NULL),
('019ca92f-d6b0-7eb6-bf4a-7465c7216c8e', 'hold', '019ca92f-d340-7144-8ab6-bc12e9868a0e', 'hold.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["reason"]}', 'replay-2310', '2026-03-01 11:36:50.608926', NULL, NULL),
('019ca92f-d729-76f7-b0bd-cd201dbdcd3e', 'hold', '019ca92f-d340-7144-8ab6-bc12e9868a0e', 'hold.release', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2313', '2026-03-01 11:36:50.729037', NULL, NULL),
('019ca92f-d7a1-7cda-a9d2-a4f13fc4b499', 'hold', '019ca92f-d390-7009-8e4a-1f39ade446eb', 'hold.release', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2316', '2026-03-01 11:36:50.849148', NULL, NULL),
('019ca92f-d819-7391-a2f0-d23ebb324a8b', 'hold', '019ca92f-d3b8-7e0c-be69-f7485ddd286a', 'hold.release', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2319', '2026-03-01 11:36:50.969259', NULL, NULL),
('019ca92f-d891-7fce-a916-f2b813dcc00d', 'author', '019ca92f-d2f0-712e-ad59-53c8453e01c2', 'author.erase', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2322', '2026-03-01 11:36:51.08937', NULL, NULL),
('019ca92f-d909-70af-86cf-2d72d2416e92', 'export', '019ca92f-d909-7d4d-bf08-980a60cdf78d', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "posts", "format": "jsonl", "filters": {}}', 'replay-2325', '2026-03-01 11:36:51.209481', NULL, NULL),
('019ca92f-d931-78fa-8695-1ebd42c6103b', 'export', '019ca92f-d931-7140-bc23-38927d5b242d', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "posts", "format": "csv", "filters": {}}', 'replay-2326', '2026-03-01 11:36:51.249518', NULL, NULL),
('019ca92f-d959-718f-bac4-1b23a838e28d', 'export', '019ca92f-d959-7ad2-9713-feb9d26d8c90', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "authors", "format": "jsonl", "filters": {}}', 'replay-2327', '2026-03-01 11:36:51.289555', NULL, NULL),
('019ca92f-d981-771d-ba94-09527dd0e309', 'export', '019ca92f-d981-7ad4-b5ad-7e8b8ea758f7', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "authors", "format": "csv", "filters": {}}', 'replay-2328', '2026-03-01 11:36:51.329592', NULL, NULL),
('019ca92f-d9a9-7db4-876d-f15af6f6b77d', 'export', '019ca92f-d9a9-7d54-af5a-0a83e4aafa43', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "decisions", "format": "jsonl", "filters": {}}', 'replay-2329', '2026-03-01 11:36:51.369629', NULL, NULL),
('019ca92f-d9d1-7793-a7ff-6b1b8bdbad3d', 'export', '019ca92f-d9d1-7c09-b496-4cdc3072e8bb', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "decisions", "format": "csv", "filters": {}}', 'replay-2330', '2026-03-01 11:36:51.409666', NULL, NULL),
('019ca92f-d9f9-741e-b006-79985f584f0f', 'export', '019ca92f-d9f9-761c-8b46-91679b5ae6eb', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "replies", "format": "jsonl", "filters": {}}', 'replay-2331', '2026-03-01 11:36:51.449703', NULL, NULL),
('019ca92f-da21-7789-8612-e0de8ba5c920', 'export', '019ca92f-da21-77ff-8ce2-fe541afc2a4f', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "replies", "format": "csv", "filters": {}}', 'replay-2332', '2026-03-01 11:36:51.48974', NULL, NULL),
('019ca92f-da49-73af-9d1e-755961fd87e3', 'export', '019ca92f-da49-7f18-9dfe-aa9b1d34a82e', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "approvals", "format": "jsonl", "filters": {}}', 'replay-2333', '2026-03-01 11:36:51.529777', NULL, NULL),
('019ca92f-da71-7f2f-a675-96b4eaf91d0a', 'export', '019ca92f-da71-7fb3-a3d2-bc110fe2095b', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "approvals", "format": "csv", "filters": {}}', 'replay-2334', '2026-03-01 11:36:51.569814', NULL, NULL),
('019ca92f-da99-7f03-ac16-9e1d583a3e76', 'export', '019ca92f-da99-798a-af5c-3455e370521b', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "escalations", "format": "jsonl", "filters": {}}', 'replay-2335', '2026-03-01 11:36:51.609851', NULL, NULL),
('019ca92f-dac1-7d70-a1bf-4621d193f321', 'export', '019ca92f-dac1-795c-b6cb-38334982d399', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "escalations", "format": "csv", "filters": {}}', 'replay-2336', '2026-03-01 11:36:51.649888', NULL, NULL),
('019ca92f-dae9-77c7-b61f-1dbf1aaf0058', 'export', '019ca92f-dae9-7273-8e9d-5ff2ed26c154', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "notes", "format": "jsonl", "filters": {}}', 'replay-2337', '2026-03-01 11:36:51.689925', NULL, NULL),
('019ca92f-db11-70ca-a17e-7f83841c7e35', 'export', '019ca92f-db11-71ae-9a19-630ae6fef7b0', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "notes", "format": "csv", "filters": {}}', 'replay-2338', '2026-03-01 11:36:51.729962', NULL, NULL),
('019ca92f-db39-72e3-b949-3f669a43f268', 'export', '019ca92f-db39-7774-9922-cf2832bc9e9d', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "do-not-contact", "format": "jsonl", "filters": {}}', 'replay-2339', '2026-03-01 11:36:51.769999', NULL, NULL),
('019ca92f-db62-734d-ac3c-9ff62662293c', 'export', '019ca92f-db62-7093-8a52-a5ca1fd989e0', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "do-not-contact", "format": "csv", "filters": {}}', 'replay-2340', '2026-03-01 11:36:51.810036', NULL, NULL),
('019ca92f-db8a-729d-891d-e804d1c22dee', 'export', '019ca92f-db8a-7b5c-ab83-1d1c9ab463f5', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "competitors", "format": "jsonl", "filters": {}}', 'replay-2341', '2026-03-01 11:36:51.850073', NULL, NULL),
('019ca92f-dbb2-7aca-b672-adf76e2ba11c', 'export', '019ca92f-dbb2-7aec-9717-114e44e2794b', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "competitors", "format": "csv", "filters": {}}', 'replay-2342', '2026-03-01 11:36:51.89011', NULL, NULL),
('019ca92f-dbda-72bd-a540-6ab63bd1c6b0', 'export', '019ca92f-dbda-7c84-859e-3cd0e6b21534', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "mentions", "format": "jsonl", "filters": {}}', 'replay-2343', '2026-03-01 11:36:51.930147', NULL, NULL),
('019ca92f-dc02-7008-99b0-047c45cf086e', 'export', '019ca92f-dc02-7ce5-bee3-a1bb27617ff9', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "mentions", "format": "csv", "filters": {}}', 'replay-2344', '2026-03-01 11:36:51.970184', NULL, NULL),
('019ca92f-dc2a-7d1c-9ded-b72b70951391', 'export', '019ca92f-dc2a-7319-8fa4-3dc9b6570782', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "champions", "format": "jsonl", "filters": {}}', 'replay-2345', '2026-03-01 11:36:52.010221', NULL, NULL),
('019ca92f-dc52-7533-aa07-b7befc84d73b', 'export', '019ca92f-dc52-73e3-984d-5703b058f34b', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "champions", "format": "csv", "filters": {}}', 'replay-2346', '2026-03-01 11:36:52.050258', NULL, NULL),
('019ca92f-dc7a-7e89-b636-6516539d209c', 'export', '019ca92f-dc7a-7a40-a400-50bf175f0ca7', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "kpi-metrics", "format": "jsonl", "filters": {}}', 'replay-2347', '2026-03-01 11:36:52.090295', NULL, NULL),
('019ca92f-dca2-7eb0-bd9e-e50edeed559a', 'export', '019ca92f-dca2-7729-9c5b-ad107147c77d', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "kpi-metrics", "format": "csv", "filters": {}}', 'replay-2348', '2026-03-01 11:36:52.130332', NULL, NULL),
('019ca92f-dcca-7810-9a0e-63252a77c0fe', 'export', '019ca92f-dcca-70ed-97ed-c858e510abe1', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "experiments", "format": "jsonl", "filters": {}}', 'replay-2349', '2026-03-01 11:36:52.170369', NULL, NULL),
('019ca92f-dcf2-7655-b159-6c435dcfb0f3', 'export', '019ca92f-dcf2-7deb-a09f-af11258e1c94', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "experiments", "format": "csv", "filters": {}}', 'replay-2350', '2026-03-01 11:36:52.210406', NULL, NULL),
('019ca92f-dd1a-791c-8815-1f917ccbb127', 'export', '019ca92f-dd1a-726d-97ec-d8d19eebb5b2', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "weights", "format": "jsonl", "filters": {}}', 'replay-2351', '2026-03-01 11:36:52.250443', NULL, NULL),
('019ca92f-dd42-7626-9f68-9b823ba8ded6', 'export', '019ca92f-dd42-7560-910a-50c73c6926d5', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "weights", "format": "csv", "filters": {}}', 'replay-2352', '2026-03-01 11:36:52.29048', NULL, NULL),
('019ca92f-dd6a-7849-90f4-916c6f6ef6e3', 'export', '019ca92f-dd6a-7ca2-bd00-ecc1b2ea157e', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "adjustments", "format": "jsonl", "filters": {}}', 'replay-2353', '2026-03-01 11:36:52.330517', NULL, NULL),
('019ca92f-dd92-77d5-971b-fcac85d9b72a', 'export', '019ca92f-dd92-797b-bf3b-a2cef6fa6f9e', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "adjustments", "format": "csv", "filters": {}}', 'replay-2354', '2026-03-01 11:36:52.370554', NULL, NULL),
('019ca92f-ddba-7547-be90-9bb1d0e57cda', 'export', '019ca92f-ddba-7249-910a-732f9b9627e0', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "learning-events", "format": "jsonl", "filters": {}}', 'replay-2355', '2026-03-01 11:36:52.410591', NULL, NULL),
('019ca92f-dde2-75a1-8479-e94affa16b77', 'export', '019ca92f-dde2-75be-981f-d876d6675e93', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "learning-events", "format": "csv", "filters": {}}', 'replay-2356', '2026-03-01 11:36:52.450628', NULL, NULL),
('019ca92f-de0a-7a14-9627-eba0741ddf77', 'export', '019ca92f-de0a-7d40-be37-574df1027fed', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "randomized-experiments", "format": "jsonl", "filters": {}}', 'replay-2357', '2026-03-01 11:36:52.490665', NULL, NULL),
('019ca92f-de32-79f4-84b0-622165a28d09', 'export', '019ca92f-de32-751d-92fb-a7cd9b243e5f', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "randomized-experiments", "format": "csv", "filters": {}}', 'replay-2358', '2026-03-01 11:36:52.530702', NULL, NULL),
('019ca92f-de5a-7ad0-832c-033904eb41fe', 'export', '019ca92f-de5a-77dd-a225-fdb19a7261b8', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "archetypes", "format": "jsonl", "filters": {}}', 'replay-2359', '2026-03-01 11:36:52.570739', NULL, NULL),
('019ca92f-de82-79cf-8d06-36cce923839f', 'export', '019ca92f-de82-7559-b9cc-56df8bf31287', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "archetypes", "format": "csv", "filters": {}}', 'replay-2360', '2026-03-01 11:36:52.610776', NULL, NULL),
('019ca92f-deaa-7b3b-9e4b-33843d0e3294', 'export', '019ca92f-deaa-7693-8173-36a0960c6e47', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "power-tiers", "format": "jsonl", "filters": {}}', 'replay-2361', '2026-03-01 11:36:52.650813', NULL, NULL),
('019ca92f-ded2-78ca-a49c-e16ec6ccca95', 'export', '019ca92f-ded2-707f-8626-7b9062983dd2', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "power-tiers", "format": "csv", "filters": {}}', 'replay-2362', '2026-03-01 11:36:52.69085', NULL, NULL),
('019ca92f-defa-775c-8ff5-7237052167aa', 'export', '019ca92f-defa-7db3-81d8-88bcbb0b43d9', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "competitor-categories", "format": "jsonl", "filters": {}}', 'replay-2363', '2026-03-01 11:36:52.730887', NULL, NULL),
('019ca92f-df22-7452-a78d-90a9be78d57d', 'export', '019ca92f-df22-7a02-8b72-2a117660287a', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "competitor-categories", "format": "csv", "filters": {}}', 'replay-2364', '2026-03-01 11:36:52.770924', NULL, NULL),
('019ca92f-df4a-736c-9b42-35b9c24dc829', 'export', '019ca92f-df4a-7ab2-b996-1139761a452c', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "kpi-types", "format": "jsonl", "filters": {}}', 'replay-2365', '2026-03-01 11:36:52.810961', NULL, NULL),
('019ca92f-df72-7e39-91b8-e236eb2aa45f', 'export', '019ca92f-df72-726c-965f-0c04db249fe4', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "kpi-types", "format": "csv", "filters": {}}', 'replay-2366', '2026-03-01 11:36:52.850998', NULL, NULL),
('019ca92f-df9b-7ad1-97f9-bc0d8a6ef3f0', 'export', '019ca92f-df9b-7b10-96ed-478c40ca596d', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "escalation-reasons", "format": "jsonl", "filters": {}}', 'replay-2367', '2026-03-01 11:36:52.891035', NULL, NULL);
INSERT INTO "audit_logs" (id, entity_type, entity_id, action, actor, details_json, request_id, created_at, seq, leaf) VALUES
('019ca92f-dfc3-752e-9e63-b5c665fda810', 'export', '019ca92f-dfc3-71da-9c28-dad286a66315', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "escalation-reasons", "format": "csv", "filters": {}}', 'replay-2368', '2026-03-01 11:36:52.931072', NULL, NULL),
('019ca92f-dfeb-725f-aa76-8d555281c710', 'export', '019ca92f-dfeb-7b2f-8d0a-d4aad010440f', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "champion-tiers", "format": "jsonl", "filters": {}}', 'replay-2369', '2026-03-01 11:36:52.971109', NULL, NULL),
('019ca92f-e013-7192-b0d6-cb5433dfbd72', 'export', '019ca92f-e013-748e-b012-21ec2352a3f9', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "champion-tiers", "format": "csv", "filters": {}}', 'replay-2370', '2026-03-01 11:36:53.011146', NULL, NULL),
('019ca92f-e03b-723f-8c81-91ae733f1f85', 'export', '019ca92f-e03b-7cba-a48e-c50ebeb34299', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "posts", "format": "jsonl", "filters": {"platform": "REDDIT"}}', 'replay-2371', '2026-03-01 11:36:53.051183', NULL, NULL),
('019ca92f-e063-7bc5-868a-8cbfdb4ed94a', 'export', '019ca92f-e063-764c-84bb-ebcb1eb44443', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "posts", "format": "jsonl", "filters": {"state": "removed"}}', 'replay-2372', '2026-03-01 11:36:53.09122', NULL, NULL),
('019ca92f-e08b-7ccf-b5fc-28292bbf00fa', 'export', '019ca92f-e08b-791b-8819-1d36356f7ea4', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "authors", "format": "jsonl", "filters": {"handle": "…"}}', 'replay-2373', '2026-03-01 11:36:53.131257', NULL, NULL),
('019ca92f-e0b3-73f5-bd52-214cfb96eb54', 'export', '019ca92f-e0b3-7e91-9d07-fdb25f047853', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "decisions", "format": "jsonl", "filters": {"mode": "HELPFUL"}}', 'replay-2374', '2026-03-01 11:36:53.171294', NULL, NULL),
('019ca92f-e0db-762f-8340-23e16cd26539', 'export', '019ca92f-e0db-73b8-8552-dd1ac26d794f', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "replies", "format": "jsonl", "filters": {"approval_status": "POSTED"}}', 'replay-2375', '2026-03-01 11:36:53.211331', NULL, NULL),
('019ca92f-e103-7718-966b-da32da615f48', 'export', '019ca92f-e103-702d-8995-623aa980a0c7', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "escalations", "format": "jsonl", "filters": {"overdue": "true"}}', 'replay-2376', '2026-03-01 11:36:53.251368', NULL, NULL),
('019ca92f-e12b-77ca-9485-58eef460a627', 'export', '019ca92f-e12b-7832-b7ad-00d62f8c6324', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "notes", "format": "jsonl", "filters": {"post_id": "019cc111-0000-7000-8000-000000000000"}}', 'replay-2377', '2026-03-01 11:36:53.291405', NULL, NULL),
('019ca92f-e153-7237-aa1e-5bb18c32ef04', 'export', '019ca92f-e153-765c-ba23-114cc2496309', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "kpi-metrics", "format": "jsonl", "filters": {"from": "2026-02-18"}}', 'replay-2378', '2026-03-01 11:36:53.331442', NULL, NULL),
('019ca92f-e17b-7ed4-b98c-5b51573f8c52', 'export', '019ca92f-e17b-7d4e-a3fe-c170d0b7758e', 'export.create', '019ca8da-7878-7216-b4ed-32f476ffc09d', '{"list": "kpi-types", "format": "jsonl", "filters": {"is_active": "false"}}', 'replay-2379', '2026-03-01 11:36:53.371479', NULL, NULL),
('019ca92f-e1f3-787c-8047-1d517cddc983', 'export', '019ca92f-e1f3-7ea9-86e7-1f22d03e63fd', 'export.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"list": "holds", "format": "jsonl", "filters": {}}', 'replay-2382', '2026-03-01 11:36:53.49159', NULL, NULL),
('019ca92f-efde-7286-bcb2-19ea9b7634d9', 'event', '019ca92f-efde-7d0c-bdc1-be63b6abba0a', 'event.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{}', 'replay-2471', '2026-03-01 11:36:57.054883', NULL, NULL),
('019ca92f-f006-768d-be0e-e904912c939a', 'lesson', '019ca92f-f006-7020-b33d-a3bd580ba974', 'lesson.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"event_id": "019ca92f-efde-7d0c-bdc1-be63b6abba0a"}', 'replay-2472', '2026-03-01 11:36:57.09492', NULL, NULL),
('019ca92f-f02e-732b-bc59-a23fe6172f90', 'quiz', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', 'quiz.accommodation', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"account_id": "019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-2473', '2026-03-01 11:36:57.134957', NULL, NULL),
('019ca92f-f056-7b29-9bf0-4a239402c7c1', 'hold', '019ca92f-f056-741d-a74b-85e7dce91b8e', 'hold.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"subject": "RANGE"}', 'replay-2474', '2026-03-01 11:36:57.174994', NULL, NULL),
('019ca92f-f07f-70be-bfe2-b3a67f4daf4b', 'account', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'account.erase', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '{}', 'replay-2475', '2026-03-01 11:36:57.215031', NULL, NULL),
('019ca92f-f0f7-7793-9fe8-1ca6a49bb4fa', 'account', '019ca92f-f0a7-7291-a45c-bcf8e798ce79', 'account.update', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"fields": ["status"]}', 'replay-2478', '2026-03-01 11:36:57.335142', NULL, NULL),
('019ca92f-f20f-745f-b3a0-dabeeeee4e6c', 'account', '019ca92f-f20f-78b0-ae2c-c4c8481e2553', 'account.create', '019ca8a0-3efb-751c-b22a-0dc73071feac', '{"role": "operator"}', 'replay-2485', '2026-03-01 11:36:57.615401', NULL, NULL);
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
('019ca8b1-168a-7ec5-9ed1-bc4cd9abe552', 'TWITTER', 'a', 'handle_a', '', '77', 'false', 'false', NULL, '[]', '0.5', '[{"fields": [{"new": 77, "old": 0, "field": "follower_count"}], "observed_at": "2026-02-01T09:00:00Z"}]', '2026-02-01 09:00:00', '2026-02-01 08:00:00', '2026-02-01 09:00:00', '2', '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.042195'),
('019ca8b1-177a-70e6-97cb-771979a35321', 'THREADS', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:26:00', '2026-02-01 08:08:00', '2026-02-01 08:26:00', '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-714b-8bd2-7b73027b6180', 'REDDIT', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:23:00', '2026-02-01 08:05:00', '2026-02-01 08:23:00', '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-724f-a03c-4647e0067bce', 'REDDIT', 'b', 'handle_b', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:22:00', '2026-02-01 08:04:00', '2026-02-01 08:22:00', '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-725f-a538-6ef23e1d77ea', 'THREADS', 'a', 'handle_a', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:24:00', '2026-02-01 08:06:00', '2026-02-01 08:24:00', '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-77ef-85e5-5ad2c926c010', 'TWITTER', 'c', 'handle_c', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:29:00', '2026-02-01 08:02:00', '2026-02-01 08:29:00', '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-78a4-bed7-3e665b0d49d4', 'REDDIT', 'a', 'handle_a', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:21:00', '2026-02-01 08:03:00', '2026-02-01 08:21:00', '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7de2-9a50-a557164f4c01', 'THREADS', 'b', 'handle_b', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-02-01 08:25:00', '2026-02-01 08:07:00', '2026-02-01 08:25:00', '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8da-78c8-78af-be78-90a60b0aa73f', 'TWITTER', 'of-ask1', 'ask1', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 09:00:00', '2026-03-01 08:00:00', '2026-03-01 09:00:00', '1', '2026-03-01 10:03:36.008633', '2026-03-01 10:03:36.008633'),
('019ca8da-836b-7e5b-b35c-7ee2a06328f8', 'TWITTER', 'of-ask3', 'ask3', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149'),
('019ca8da-89fc-7556-88c6-1f4d37c8e735', 'TWITTER', 'of-ask4', 'ask4', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703'),
('019ca8da-8aec-7661-957c-ca30d5124ee5', 'TWITTER', 'of-ask5', 'ask5', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.652925'),
('019ca8da-8c55-7d0a-9bc6-0509de09347f', 'TWITTER', 'of-ask6', 'ask6', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258'),
('019ca8da-8ed5-7e3f-a4af-011f76df5558', 'TWITTER', 'of-ask7', 'ask7', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:03:41.65385', '2026-03-01 10:03:41.65385'),
('019ca8f6-f667-7695-80a0-d27180ada31d', 'TWITTER', 'of-ask8', 'ask8', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256'),
('019ca8f6-f757-7bad-b2cd-db2721e867f9', 'TWITTER', 'of-ask9', 'ask9', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478'),
('019ca8f6-f847-740f-942f-1280ffe66361', 'TWITTER', 'of-ask10', 'ask10', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:34:43.6557', '2026-03-01 10:34:43.6557'),
('019ca8f7-7610-7935-81f3-855650280464', 'TWITTER', 'of-ask11', 'ask11', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:15.85681', '2026-03-01 10:35:15.85681'),
('019ca8f7-78e1-74d3-954e-b564d80ca81e', 'TWITTER', 'of-ask2', 'ask2', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476'),
('019ca8f7-7fc3-7ffc-88ef-395f4e6821b0', 'TWITTER', 'of-ask12', 'ask12', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104'),
('019ca92f-7158-77e3-9fd3-43455932f516', 'TWITTER', 'of-ask13', 'ask13', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:24.66495', '2026-03-01 11:36:24.66495'),
('019ca92f-8124-7990-b4d5-ccfcbc7acece', 'TWITTER', 'of-ask14', 'ask14', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687'),
('019ca92f-8174-7b08-b166-6a4b30392eb1', 'TWITTER', 'of-ask15', 'ask15', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:28.788761', '2026-03-01 11:36:28.788761'),
('019ca92f-8d7f-73ea-bbcc-07e899e5739e', 'TWITTER', 'of-ask17', 'ask17', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:31.87161', '2026-03-01 11:36:31.87161'),
('019ca92f-90f0-76e5-b887-d4996ae23e3b', 'TWITTER', 'of-ask18', 'ask18', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424'),
('019ca92f-9168-7c43-bf06-7f224e388bd4', 'TWITTER', 'of-ask19', 'ask19', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535'),
('019ca92f-ce3e-788d-ab6f-f91c0319fb11', 'TWITTER', 'of-learn2', 'learn2', '', '0', 'false', 'false', NULL, '[]', '0.5', '[]', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '2026-03-01 08:00:00', '1', '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928');
INSERT INTO "champion_tiers" (id, name, description, is_active, min_engagement, benefits, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000018', 'SILVER', 'Helps often.', 'true', '20', 'Samples before others.', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-11d8-7725-8f62-a674a03b9f1b', 'GOLD', '', 'true', '100', 'A say.', '1', '2026-03-01 09:18:22.680937', '2026-03-01 09:18:22.680937'),
('019ca92f-8cdf-76d9-96a6-c56f01f42a54', 'BRONZE', '', 'true', '5', 'A badge.', '1', '2026-03-01 11:36:31.711462', '2026-03-01 11:36:31.711462'),
('019ca92f-8d07-777e-92f3-55e3b6e937fc', 'OLD', '', 'false', '200', 'None.', '1', '2026-03-01 11:36:31.751499', '2026-03-01 11:36:31.751499');
INSERT INTO "community_champions" (id, author_id, tier_id, engagement_count, dm_sent_at, dm_response, sample_sent, converted, advocate_status, version, created_at, updated_at) VALUES
('019b8d62-7a80-701f-8000-000000000000', '019b8d62-7a80-7015-8000-000000000000', '019ca8b1-11d8-7725-8f62-a674a03b9f1b', '120', '2026-01-05 12:49:00', 'Gladly! Where do I sign?', 'true', 'false', 'speaks at meetings', '1', '2026-01-05 12:50:00', '2026-01-05 12:50:00'),
('019b8d62-7a80-701f-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019b8d62-7a80-7014-8000-000000000018', '25', NULL, NULL, 'false', 'false', NULL, '1', '2026-01-05 12:51:00', '2026-01-05 12:51:00'),
('019ca92f-8dcf-742e-9c70-8e55af0302e5', '019ca92f-8d7f-73ea-bbcc-07e899e5739e', '019ca8b1-11d8-7725-8f62-a674a03b9f1b', '250', NULL, NULL, 'false', 'false', NULL, '1', '2026-03-01 11:36:31.951684', '2026-03-01 11:36:31.951684'),
('019ca92f-9140-7e26-a2d5-b032137ed150', '019ca92f-90f0-76e5-b887-d4996ae23e3b', '019ca8b1-11d8-7725-8f62-a674a03b9f1b', '0', '2026-02-01 09:00:00', 'Gladly.🌱', 'true', 'true', 'speaks', '1', '2026-03-01 11:36:32.832498', '2026-03-01 11:36:32.832498');
INSERT INTO "competitive_mentions" (id, post_id, competitor_id, sentiment, satisfaction, opportunity_score, replied, version, created_at, updated_at) VALUES
('019b8d62-7a80-701e-8000-000000000000', '019b8d62-7a80-7016-8000-000000000000', '019b8d62-7a80-701d-8000-000000000000', '-0.5', '0.25', '0.75', 'false', '1', '2026-01-05 12:40:00', '2026-01-05 12:40:00'),
('019b8d62-7a80-701e-8000-000000000001', '019b8d62-7a80-7016-8000-000000000001', '019b8d62-7a80-701d-8000-000000000001', '0.25', NULL, NULL, 'true', '1', '2026-01-05 12:41:00', '2026-01-05 12:41:00'),
('019ca92f-81c4-76de-9703-a89e235de18c', '019ca92f-8124-7594-b0cd-7c756418fbae', '019ca92f-78b2-7108-ac93-d11266523de0', '0.1', '0.5', '0.7', 'true', '3', '2026-03-01 11:36:28.868835', '2026-03-01 11:36:30.590426'),
('019ca92f-8214-761f-ae21-b1d8a889dbe1', '019ca92f-8124-7594-b0cd-7c756418fbae', '019ca92f-78b2-7108-ac93-d11266523de0', '0.2', NULL, NULL, 'false', '1', '2026-03-01 11:36:28.948909', '2026-03-01 11:36:28.948909'),
('019ca92f-823c-7877-a98a-f0ba271f0ac6', '019ca92f-8174-779a-9a2f-43aaf72dde46', '019ca92f-78b2-7108-ac93-d11266523de0', '-0.3', NULL, NULL, 'false', '1', '2026-03-01 11:36:28.988946', '2026-03-01 11:36:28.988946');
INSERT INTO "competitor_categories" (id, name, description, is_active, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000d', 'HABIT', 'What people do without any product.', 'true', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-10e8-7088-89c4-e68ee9ec2ac7', 'DIRECT', '', 'false', '1', '2026-03-01 09:18:22.440715', '2026-03-01 09:18:22.440715'),
('019ca92f-788a-7154-8915-3cf674dd071a', 'INDIRECT', '', 'false', '2', '2026-03-01 11:36:26.506652', '2026-03-01 11:36:28.588576');
INSERT INTO "competitors" (id, name, category_id, primary_mechanism, price_point, brand_keywords, version, created_at, updated_at) VALUES
('019b8d62-7a80-701d-8000-000000000000', 'Sprout & Sons', '019ca8b1-10e8-7088-89c4-e68ee9ec2ac7', 'Sensors that send to a cloud.', '9 a month', '["sprout", "sprout and sons"]', '1', '2026-01-05 12:30:00', '2026-01-05 12:30:00'),
('019b8d62-7a80-701d-8000-000000000001', 'The Moon Almanac', NULL, '', '', '["almanac"]', '1', '2026-01-05 12:31:00', '2026-01-05 12:31:00'),
('019ca92f-78b2-7108-ac93-d11266523de0', 'Acme', '019ca92f-788a-7154-8915-3cf674dd071a', '', 'from 15 €', '["acme"]', '4', '2026-03-01 11:36:26.546689', '2026-03-01 11:36:28.66865'),
('019ca92f-7902-70d8-bf5e-91d58e13a41c', 'acme', NULL, '', '', '[]', '1', '2026-03-01 11:36:26.626763', '2026-03-01 11:36:26.626763');
INSERT INTO "decisions" (id, post_id, sss_score, ars_score, evs_score, trs_score, composite_score, mode, archetype_id, safety_flags, signals_json, temporal_context, competitor_detected, is_power_user, experiment_variant, is_randomized_experiment, predicted_mode, weights_id, weights_version, decided_by, created_at, experiment_id) VALUES
('019b8d62-7a80-7017-8000-000000000000', '019b8d62-7a80-7016-8000-000000000000', '0.5', '0.4', '0.9', '0.8', '0.65', 'HELPFUL', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', NULL, '2026-01-05 10:00:00', NULL),
('019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7016-8000-000000000001', '0.6', '0.4', '0.8', '0.8', '0.65', 'HELPFUL', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', NULL, '2026-01-05 10:01:00', NULL),
('019b8d62-7a80-7017-8000-000000000002', '019b8d62-7a80-7016-8000-000000000002', '0.7', '0.4', '0.7', '0.8', '0.65', 'HELPFUL', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', NULL, '2026-01-05 10:02:00', NULL),
('019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7016-8000-000000000003', '0.8', '0.4', '0.6000000000000001', '0.8', '0.6500000000000001', 'ENGAGEMENT', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'true', 'HELPFUL', '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', NULL, '2026-01-05 10:03:00', NULL),
('019b8d62-7a80-7017-8000-000000000004', '019b8d62-7a80-7016-8000-000000000004', '0.9', '0.4', '0.5', '0.8', '0.65', 'HELPFUL', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', NULL, '2026-01-05 10:04:00', NULL),
('019ca8da-70ce-7a2a-86e4-93c33555c9d6', '019ca8b1-177a-7c75-95de-5f9da59e261f', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:33.966746', NULL),
('019ca8da-7146-7f6b-b86b-21ed16dd0dc3', '019ca8b1-177a-7c75-95de-5f9da59e261f', '0.9', '0.7', '0.5', '0.8', '0.9', 'DISENGAGED', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', '{"medical": false}', '{"question": true}', '{"season": "spring"}', 'false', 'false', NULL, 'false', NULL, '019ca8da-711e-7879-8564-5fe6c4009af8', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:34.086857', NULL),
('019ca8da-720f-77c6-8aac-0d013a031ddd', '019ca8b1-177a-7c75-95de-5f9da59e261f', '0.9', '0.7', '0.5', '0.8', '0.6333333333333332', 'DISENGAGED', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', '{"medical": false}', '{"question": true}', '{"season": "spring"}', 'false', 'false', NULL, 'false', NULL, '019ca8da-711e-7879-8564-5fe6c4009af8', '2', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:34.287042', NULL),
('019ca8da-72af-7195-aa3d-ab5aac503191', '019ca8b1-177a-7c75-95de-5f9da59e261f', '0.9', '0.7', '0.5', '0.8', '0.9', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-711e-7879-8564-5fe6c4009af8', '3', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:34.44719', NULL),
('019ca8da-78f0-716e-a5fc-b4c1e85dc1c0', '019ca8da-78c8-7b0b-a35f-14bf11468bfe', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:36.04867', NULL),
('019ca8da-8393-7cab-970b-c5cd097f0337', '019ca8da-836b-7720-9de4-3d823e59e83f', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:38.771186', NULL),
('019ca8da-8a24-7fc1-9e69-57f80a42a54f', '019ca8da-89fc-7164-b7ad-acf3f96f681b', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:40.45274', NULL),
('019ca8da-8b14-7aca-8c84-d8ae428a4d3c', '019ca8da-8aec-788a-8dd9-393fe50ea790', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:40.692962', NULL),
('019ca8da-8c7d-7cc9-ba12-cb3a49bd2e89', '019ca8da-8c55-71c8-8e13-ea4e0ba545f7', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:41.053295', NULL),
('019ca8da-8efd-771b-a535-8da876b09a55', '019ca8da-8ed5-779b-912d-cb02c545a4ac', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:03:41.693887', NULL),
('019ca8f6-f68f-7179-887f-0cdbf29ae993', '019ca8f6-f667-7504-94c5-f9f439ccf43e', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:43.215293', NULL),
('019ca8f6-f77f-7936-a856-1c5e0fb43d50', '019ca8f6-f757-79f2-ba50-7db7151ba9e8', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:43.455515', NULL),
('019ca8f6-f86f-7666-a5cc-07eb74ab12ad', '019ca8f6-f847-7b3c-914d-abfd9bb8d146', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:34:43.695737', NULL),
('019ca8f7-7638-74f6-b116-d520ef1f4c7d', '019ca8f7-7610-7409-9f2d-00e13b7e6cb0', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:15.896847', NULL),
('019ca8f7-7909-7db2-bcde-d987202d97d1', '019ca8f7-78e1-78a9-8da4-10881f2a1bb3', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:16.617513', NULL),
('019ca8f7-7feb-738d-8afb-feb6800e3146', '019ca8f7-7fc3-7166-bef3-30f231b1a7e8', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 10:35:18.379141', NULL),
('019ca92f-7180-7828-80ca-9c6c5595e42d', '019ca92f-7158-7f2a-bc7b-dea2a119e075', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:24.704987', NULL),
('019ca92f-814c-7fbd-a63e-2e77cad3d395', '019ca92f-8124-7594-b0cd-7c756418fbae', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:28.748724', NULL),
('019ca92f-819c-70a1-ba70-26bfad4dc390', '019ca92f-8174-779a-9a2f-43aaf72dde46', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:28.828798', NULL),
('019ca92f-8da7-71b0-ae2e-40230bcb2c2c', '019ca92f-8d7f-7aa0-9412-4b6c2119a3ed', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:31.911647', NULL),
('019ca92f-9118-7d25-920c-b4d4801aea50', '019ca92f-90f0-776c-860d-d11d58c60373', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:32.792461', NULL),
('019ca92f-9190-7bd5-9d7f-f8a81e36f34a', '019ca92f-9168-7da0-8a71-b64ffa3372df', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:32.912572', NULL),
('019ca92f-ce66-7f15-9d3c-46f460c4f12e', '019ca92f-ce3e-7373-97b7-a0d010e334f5', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', NULL, 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2026-03-01 11:36:48.486965', NULL),
('019ca92f-cf07-79ea-ab4f-d488895eea58', '019ca92f-ce3e-7373-97b7-a0d010e334f5', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', 'a', 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 11:36:48.647113', '019ca92f-ce8f-774f-abdb-367f606e86a6'),
('019ca92f-cf7f-7c42-a468-2aef4c38f7ec', '019ca92f-ce3e-7373-97b7-a0d010e334f5', '0.9', '0.7', '0.5', '0.8', '0.7250000000000001', 'HELPFUL', NULL, '[]', '{"question": true}', NULL, 'false', 'false', 'c', 'false', NULL, '019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 11:36:48.767224', '019ca92f-ce8f-774f-abdb-367f606e86a6');
INSERT INTO "do_not_contact" (id, author_id, reason, ends_at, added_by, version, created_at, updated_at) VALUES
('019b8d62-7a80-701c-8000-000000000000', '019b8d62-7a80-7015-8000-000000000004', 'Asked us to wait.', '2026-01-06 09:00:00', '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 12:21:00', '2026-01-05 12:21:00'),
('019ca8da-8f9e-7969-9cda-e9d795963345', '019ca8da-8ed5-7e3f-a4af-011f76df5558', 'A colleague.', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', '2026-03-01 10:03:41.854035', '2026-03-01 10:34:43.095182');
INSERT INTO "enrolments" (id, event_id, account_id, status, completed_at, created_at, updated_at) VALUES
('019b8d62-7a80-7006-8000-000000000000', '019b8d62-7a80-7002-8000-000000000000', '019b8d62-7a80-7001-8000-000000000002', 'active', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00'),
('019b8d62-7a80-7006-8000-000000000001', '019b8d62-7a80-7002-8000-000000000000', '019b8d62-7a80-7001-8000-000000000003', 'active', NULL, '2026-01-05 10:00:00', '2026-01-05 10:00:00'),
('019ca8a1-612f-7cfc-a7db-31939bf35106', '019ca8a1-545c-7a4c-889e-d8d00a30288e', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:14.41574', '2026-03-01 09:01:14.41574'),
('019ca8a1-61cf-795b-8fb8-6c3b702e2b94', '019ca8a1-545c-7a4c-889e-d8d00a30288e', '019ca8a0-4244-7b68-89e9-98839246d00f', 'active', NULL, '2026-03-01 09:01:14.575888', '2026-03-01 09:01:14.575888'),
('019ca8a1-621f-7eca-9c10-1093530ad306', '019ca8a1-545c-7a4c-889e-d8d00a30288e', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', 'active', NULL, '2026-03-01 09:01:14.655962', '2026-03-01 09:01:15.21648'),
('019ca8a1-6270-753a-8025-e5051a4d95d5', '019ca8a1-545c-7a4c-889e-d8d00a30288e', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'active', NULL, '2026-03-01 09:01:14.736036', '2026-03-01 09:01:14.736036'),
('019ca8a1-65b8-7f9f-af0b-9ead18668a4e', '019ca8a1-4418-713e-bb9d-7b09731476d9', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.576813', '2026-03-01 09:01:15.576813'),
('019ca8a1-6608-7f9f-80fd-a5bc7aaacfb1', '019ca8a1-4559-7797-809a-c1931c748bc7', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.656887', '2026-03-01 09:01:15.656887'),
('019ca8a1-6658-7744-871a-f51a46db6487', '019ca8a1-45a9-7aef-ad95-b3357207916b', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.736961', '2026-03-01 09:01:15.736961'),
('019ca8a1-66a9-7391-83d1-a34d2eb71bae', '019ca8a1-46c1-7c1c-b598-b83533f6104b', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', 'active', NULL, '2026-03-01 09:01:15.817035', '2026-03-01 09:01:15.817035');
INSERT INTO "escalation_reasons" (id, name, description, is_active, severity, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-000000000013', 'POST_PARKED', 'A post could not be processed.', 'true', 'MEDIUM', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000016', 'FEEDBACK', 'Worth knowing for the team.', 'true', 'LOW', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-1188-7bea-8509-8b1872434f90', 'SAFETY', '', 'true', 'URGENT', '1', '2026-03-01 09:18:22.600863', '2026-03-01 09:18:22.600863'),
('019ca8f6-f63f-73bb-86ec-234556ca9330', 'SENDING_UNKNOWN', '', 'true', 'MEDIUM', '1', '2026-03-01 10:34:43.135219', '2026-03-01 10:34:43.135219'),
('019ca8f7-80db-7779-b93f-500e338610d1', 'OLD', '', 'false', 'LOW', '1', '2026-03-01 10:35:18.619363', '2026-03-01 10:35:18.619363');
INSERT INTO "escalations" (id, post_id, decision_id, reply_id, reason_id, origin, description, priority, sort_key, status, is_open, assigned_to, opened_by, resolved_by, resolution_notes, due_at, resolved_at, version, created_at, updated_at) VALUES
('019b8d62-7a80-701a-8000-000000000000', NULL, '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7019-8000-000000000005', '019ca8f6-f63f-73bb-86ec-234556ca9330', 'SENDING_UNKNOWN', 'Nobody said what came of sending this reply.', 'HIGH', '2001767614100000000', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-01-05 15:55:00', NULL, '1', '2026-01-05 11:55:00', '2026-01-05 11:55:00'),
('019ca8b3-8125-7a39-86cb-06dcc5b590c8', '019ca8b1-177a-7482-8a90-84d7c9691b00', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', '2001772356862245155', 'RESOLVED', 'false', '019ca8da-7878-7216-b4ed-32f476ffc09d', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 13:21:02.245155', '2026-03-01 11:36:25.345579', '3', '2026-03-01 09:21:02.245155', '2026-03-01 11:36:25.345579'),
('019ca8b3-8125-7b3e-9c0f-3c05abe16286', '019ca8b1-177a-7110-8f87-435771c11401', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', '2001772356862245155', 'RESOLVED', 'false', '019ca8da-7878-7216-b4ed-32f476ffc09d', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 13:21:02.245155', '2026-03-01 11:36:25.345579', '3', '2026-03-01 09:21:02.245155', '2026-03-01 11:36:25.345579'),
('019ca8da-707e-7f8d-94eb-9fe055ba9c17', '019ca8b3-823d-7496-9e64-70cc21ff1284', NULL, NULL, NULL, 'POST_PARKED', 'no answer', 'HIGH', '2001772359413886672', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-01 14:03:33.886672', NULL, '1', '2026-03-01 10:03:33.886672', '2026-03-01 10:03:33.886672'),
('019ca8f7-74f8-712e-9633-1e5ccc237a91', NULL, '019ca8f6-f68f-7179-887f-0cdbf29ae993', '019ca8f6-f6b7-7276-90c1-49dfc9649758', '019ca8f6-f63f-73bb-86ec-234556ca9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361315576551', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.576551', NULL, '1', '2026-03-01 10:35:15.576551', '2026-03-01 10:35:15.576551'),
('019ca8f7-7520-703e-9fed-7eb03ed1ce52', NULL, '019ca8f6-f86f-7666-a5cc-07eb74ab12ad', '019ca8f6-f897-73b7-b4cc-cedf50164e24', '019ca8f6-f63f-73bb-86ec-234556ca9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361315616588', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.616588', NULL, '1', '2026-03-01 10:35:15.616588', '2026-03-01 10:35:15.616588'),
('019ca8f7-7520-7252-8f72-ace26a57e145', NULL, '019ca8f6-f77f-7936-a856-1c5e0fb43d50', '019ca8f6-f7a7-759c-8ea8-e0abe0a9086c', '019ca8f6-f63f-73bb-86ec-234556ca9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', '3001772361315616588', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.616588', NULL, '1', '2026-03-01 10:35:15.616588', '2026-03-01 10:35:15.616588'),
('019ca8f7-803b-74ae-a178-1af594699d0b', '019ca8f7-7fc3-7166-bef3-30f231b1a7e8', NULL, NULL, '019ca8b1-1188-7bea-8509-8b1872434f90', 'PERSON', 'It was about a fence.', 'URGENT', '1001772361318459215', 'RESOLVED', 'false', '019ca8da-7878-7216-b4ed-32f476ffc09d', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'Seen.', '2026-03-01 11:35:18.459215', '2026-03-01 11:36:25.345579', '9', '2026-03-01 10:35:18.459215', '2026-03-01 11:36:25.345579'),
('019ca8f7-808b-7f71-8d46-5a29772e454b', '019ca8f7-7fc3-7166-bef3-30f231b1a7e8', '019ca8f7-7feb-738d-8afb-feb6800e3146', '019ca8f7-8013-7896-8df0-74c6375e8395', '019ca8b1-1188-7bea-8509-8b1872434f90', 'PERSON', '', 'LOW', '4001772361318539289', 'OPEN', 'true', '019ca8da-7878-7216-b4ed-32f476ffc09d', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, NULL, '2026-03-04 10:35:18.539289', NULL, '1', '2026-03-01 10:35:18.539289', '2026-03-01 10:35:18.539289'),
('019ca8f7-80b3-78c0-8b2e-49f2fda712ef', NULL, NULL, NULL, NULL, 'PERSON', '', 'MEDIUM', '3001772361318579326', 'OPEN', 'true', NULL, '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, NULL, '2026-03-02 10:35:18.579326', NULL, '1', '2026-03-01 10:35:18.579326', '2026-03-01 10:35:18.579326'),
('019ca92f-74c9-7f24-9882-c007f8f49c68', '019ca92f-7158-7f2a-bc7b-dea2a119e075', NULL, NULL, NULL, 'POST_PARKED', 'somebody parked it', 'HIGH', '2001772364985545764', 'OPEN', 'true', NULL, NULL, NULL, NULL, '2026-03-01 15:36:25.545764', NULL, '1', '2026-03-01 11:36:25.545764', '2026-03-01 11:36:25.545764');
INSERT INTO "event_words" (event_id, word, created_at) VALUES
('019ca8a1-4468-72cc-b9a6-e63955a927b8', '1', '2026-03-01 09:01:07.048932'),
('019ca8a1-4559-7797-809a-c1931c748bc7', '1', '2026-03-01 09:01:07.289154'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', '2', '2026-03-01 09:01:07.129006'),
('019ca8a1-45a9-7aef-ad95-b3357207916b', '2', '2026-03-01 09:01:07.369228'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', '2', '2026-03-01 09:01:07.729561'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', '3', '2026-03-01 09:01:07.20908'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', '3', '2026-03-01 09:01:07.449302'),
('019b8d62-7a80-7002-8000-000000000001', 'a', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000002', 'a', '2026-01-05 09:02:00'),
('019ca8a1-4761-77d4-a781-99f45a5f94e3', 'a', '2026-03-01 09:01:07.809635'),
('019ca8a1-4789-7e2b-af93-745e82f23039', 'a', '2026-03-01 09:01:07.849672'),
('019ca8a1-4418-713e-bb9d-7b09731476d9', 'about', '2026-03-01 09:01:06.968858'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'about', '2026-03-01 09:01:07.048932'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'about', '2026-03-01 09:01:07.129006'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'about', '2026-03-01 09:01:07.20908'),
('019ca8a1-4559-7797-809a-c1931c748bc7', 'about', '2026-03-01 09:01:07.289154'),
('019ca8a1-45a9-7aef-ad95-b3357207916b', 'about', '2026-03-01 09:01:07.369228'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'about', '2026-03-01 09:01:07.449302'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'about', '2026-03-01 09:01:07.529376'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', 'about', '2026-03-01 09:01:07.569413'),
('019ca8a1-46c1-7c1c-b598-b83533f6104b', 'about', '2026-03-01 09:01:07.649487'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'about', '2026-03-01 09:01:07.729561'),
('019ca8a1-4761-77d4-a781-99f45a5f94e3', 'about', '2026-03-01 09:01:07.809635'),
('019ca8a1-4789-7e2b-af93-745e82f23039', 'about', '2026-03-01 09:01:07.849672'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'about', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'an', '2026-03-01 09:18:20.318754'),
('019b8d62-7a80-7002-8000-000000000000', 'and', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000001', 'and', '2026-01-05 09:01:00'),
('019ca8a1-4418-713e-bb9d-7b09731476d9', 'and', '2026-03-01 09:01:06.968858'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'and', '2026-03-01 09:01:07.729561'),
('019ca8b1-0a07-7da1-9812-85526b142435', 'and', '2026-03-01 09:18:20.719124'),
('019b8d62-7a80-7002-8000-000000000002', 'asking', '2026-01-05 09:02:00'),
('019ca8a1-46c1-7c1c-b598-b83533f6104b', 'book', '2026-03-01 09:01:07.649487'),
('019b8d62-7a80-7002-8000-000000000001', 'can', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000001', 'cannot', '2026-01-05 09:01:00'),
('019ca8b1-0a07-7da1-9812-85526b142435', 'changed', '2026-03-01 09:18:20.719124'),
('019ca8a1-4559-7797-809a-c1931c748bc7', 'crossing', '2026-03-01 09:01:07.289154'),
('019ca8a1-45a9-7aef-ad95-b3357207916b', 'crossing', '2026-03-01 09:01:07.369228'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'crossing', '2026-03-01 09:01:07.449302'),
('019b8d62-7a80-7002-8000-000000000002', 'draft', '2026-01-05 09:02:00'),
('019ca8a1-4789-7e2b-af93-745e82f23039', 'draft', '2026-03-01 09:01:07.849672'),
('019ca92f-efde-7d0c-bdc1-be63b6abba0a', 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', '2026-03-01 11:36:57.054883'),
('019b8d62-7a80-7002-8000-000000000001', 'evidence', '2026-01-05 09:01:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'first', '2026-03-01 09:18:20.318754'),
('019ca8a1-4761-77d4-a781-99f45a5f94e3', 'full', '2026-03-01 09:01:07.809635'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'half', '2026-03-01 09:18:20.318754'),
('019ca8a1-4789-7e2b-af93-745e82f23039', 'hidden', '2026-03-01 09:01:07.849672'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'hour', '2026-03-01 09:18:20.318754'),
('019b8d62-7a80-7002-8000-000000000000', 'how', '2026-01-05 09:00:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'how', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'in', '2026-03-01 09:18:20.318754'),
('019b8d62-7a80-7002-8000-000000000001', 'it', '2026-01-05 09:01:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'it', '2026-03-01 09:18:20.318754'),
('019ca8a1-4418-713e-bb9d-7b09731476d9', 'labs', '2026-03-01 09:01:06.968858'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'labs', '2026-03-01 09:01:07.729561'),
('019b8d62-7a80-7002-8000-000000000000', 'lasts', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000000', 'learn', '2026-01-05 09:00:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'learn', '2026-03-01 09:18:20.318754'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', 'learning', '2026-03-01 09:01:07.569413'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'learning', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'lessons', '2026-03-01 09:18:20.318754'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'macht', '2026-03-01 09:01:07.048932'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'macht', '2026-03-01 09:01:07.129006'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'macht', '2026-03-01 09:01:07.20908'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'meister', '2026-03-01 09:01:07.048932'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'meister', '2026-03-01 09:01:07.129006'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'meister', '2026-03-01 09:01:07.20908'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'new', '2026-03-01 09:18:20.318754'),
('019b8d62-7a80-7002-8000-000000000002', 'open', '2026-01-05 09:02:00'),
('019b8d62-7a80-7002-8000-000000000000', 'practice', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000002', 'questions', '2026-01-05 09:02:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'quizzes', '2026-03-01 09:18:20.318754'),
('019b8d62-7a80-7002-8000-000000000001', 'reading', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000000', 'recall', '2026-01-05 09:00:00'),
('019ca8a1-4418-713e-bb9d-7b09731476d9', 'robots', '2026-03-01 09:01:06.968858'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'robots', '2026-03-01 09:01:07.729561'),
('019ca8a1-545c-7a4c-889e-d8d00a30288e', 'sensors', '2026-03-01 09:01:11.573113'),
('019ca8a1-545c-7a4c-889e-d8d00a30288e', 'signals', '2026-03-01 09:01:11.573113'),
('019b8d62-7a80-7002-8000-000000000000', 'sleep', '2026-01-05 09:00:00'),
('019ca8b1-0a07-7da1-9812-85526b142435', 'small', '2026-03-01 09:18:20.719124'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'so', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'something', '2026-03-01 09:18:20.318754'),
('019b8d62-7a80-7002-8000-000000000000', 'spacing', '2026-01-05 09:00:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'stays', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'steps', '2026-03-01 09:18:20.318754'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'strasse', '2026-03-01 09:01:07.529376'),
('019b8d62-7a80-7002-8000-000000000001', 'study', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000002', 'subject', '2026-01-05 09:02:00'),
('019b8d62-7a80-7002-8000-000000000001', 'tell', '2026-01-05 09:01:00'),
('019b8d62-7a80-7002-8000-000000000000', 'that', '2026-01-05 09:00:00'),
('019b8d62-7a80-7002-8000-000000000002', 'that', '2026-01-05 09:02:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'that', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'three', '2026-03-01 09:18:20.318754'),
('019ca8a1-4761-77d4-a781-99f45a5f94e3', 'title', '2026-03-01 09:01:07.809635'),
('019b8d62-7a80-7002-8000-000000000000', 'to', '2026-01-05 09:00:00'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'to', '2026-03-01 09:18:20.318754'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'ubung', '2026-03-01 09:01:07.048932'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'ubung', '2026-03-01 09:01:07.129006'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'ubung', '2026-03-01 09:01:07.20908'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'uebung', '2026-03-01 09:01:07.048932'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'uebung', '2026-03-01 09:01:07.129006'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'uebung', '2026-03-01 09:01:07.20908'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'und', '2026-03-01 09:01:07.529376'),
('019b8d62-7a80-7002-8000-000000000001', 'what', '2026-01-05 09:01:00'),
('019ca8a1-4761-77d4-a781-99f45a5f94e3', 'width', '2026-03-01 09:01:07.809635'),
('019ca8a1-4559-7797-809a-c1931c748bc7', 'zebra', '2026-03-01 09:01:07.289154'),
('019ca8a1-45a9-7aef-ad95-b3357207916b', 'zebra', '2026-03-01 09:01:07.369228'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'zebra', '2026-03-01 09:01:07.449302'),
('019ca8a1-46c1-7c1c-b598-b83533f6104b', 'اول', '2026-03-01 09:01:07.649487'),
('019ca8a1-46c1-7c1c-b598-b83533f6104b', 'کتاب', '2026-03-01 09:01:07.649487'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', '习路', '2026-03-01 09:01:07.569413'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', '学习', '2026-03-01 09:01:07.569413'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', '径', '2026-03-01 09:01:07.569413'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', '路径', '2026-03-01 09:01:07.569413');
INSERT INTO "events" (id, slug, title, summary, description, language, status, starts_at, ends_at, published_at, source, created_by, version, created_at, updated_at, title_key, language_key, search_version) VALUES
('019b8d62-7a80-7002-8000-000000000000', 'how-to-learn', 'How to learn', 'Practice that lasts: recall, spacing and sleep.', '# How to learn

Practice that lasts: recall, spacing and sleep.
', 'en', 'published', '2026-01-05 09:00:00', NULL, '2026-01-05 09:00:00', NULL, '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', '686f7701746f016c6561726e0000fe', 'en', '1'),
('019b8d62-7a80-7002-8000-000000000001', 'reading-evidence', 'Reading evidence', 'What a study can tell, and what it cannot.', '# Reading evidence

What a study can tell, and what it cannot.
', 'en', 'published', '2026-01-05 09:00:00', NULL, '2026-01-05 09:01:00', NULL, '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00', '72656164696e670165766964656e63650000fe', 'en', '1'),
('019b8d62-7a80-7002-8000-000000000002', 'asking-questions', 'Asking questions', 'A draft: questions that open a subject.', '# Asking questions

A draft: questions that open a subject.
', 'en', 'draft', '2026-01-05 09:00:00', NULL, NULL, NULL, '019b8d62-7a80-7001-8000-000000000000', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00', '61736b696e67017175657374696f6e730000fe', 'en', '1'),
('019ca8a1-4418-713e-bb9d-7b09731476d9', 'robots', '🤖 Robots and 🧪 labs', 'About robots.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.008895', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:06.968858', '2026-03-01 09:01:07.008895', '02f09fa49601726f626f747301616e640102f09fa7aa016c6162730000fc', 'en', '1'),
('019ca8a1-4468-72cc-b9a6-e63955a927b8', 'uebung-1', 'Übung macht Meister', 'About uebung-1.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.088969', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.048932', '2026-03-01 09:01:07.088969', '7562756e67016d61636874016d65697374657200fecc8800fef2', 'de', '1'),
('019ca8a1-44b9-7847-a2af-1b794cd35e1b', 'uebung-2', 'Übung macht Meister', 'About uebung-2.', '', 'de-CH', 'published', NULL, NULL, '2026-03-01 09:01:07.169043', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.129006', '2026-03-01 09:01:07.169043', '7562756e67016d61636874016d65697374657200fecc8800fef2', 'de-ch', '1'),
('019ca8a1-4509-7479-8598-b0ceaa727ae2', 'uebung-3', 'Ubung macht Meister', 'About uebung-3.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.249117', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.20908', '2026-03-01 09:01:07.249117', '7562756e67016d61636874016d6569737465720000fef2', 'de', '1'),
('019ca8a1-4559-7797-809a-c1931c748bc7', 'zebra-1', 'ZEBRA crossing', 'About zebra-1.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.329191', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.289154', '2026-03-01 09:01:07.329191', '7a656272610163726f7373696e670000fefdfcfbfa', 'en', '1'),
('019ca8a1-45a9-7aef-ad95-b3357207916b', 'zebra-2', 'zebra crossing', 'About zebra-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.409265', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.369228', '2026-03-01 09:01:07.409265', '7a656272610163726f7373696e67', 'en', '1'),
('019ca8a1-45f9-7a0c-b1f4-ccab78ee7e6d', 'zebra-3', 'zebra crossing', 'About zebra-3.', '', 'en-GB', 'published', NULL, NULL, '2026-03-01 09:01:07.489339', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.449302', '2026-03-01 09:01:07.489339', '7a656272610163726f7373696e67', 'en-gb', '1'),
('019ca8a1-4649-7b39-bdfc-9502ab3f7a7b', 'strasse', 'Straße, STRASSE und strasse', 'About strasse.', '', 'de', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:01:07.529376', '2026-03-01 09:01:07.529376', '73747261737365022c017374726173736501756e64017374726173736500fac39f00fef6f5f4f3f2f1f0', 'de', '1'),
('019ca8a1-4671-776d-82e3-d5fc299bcaf1', 'learning', '学习路径', 'About learning.', '', 'zh', 'published', NULL, NULL, '2026-03-01 09:01:07.60945', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.569413', '2026-03-01 09:01:07.60945', 'e5ada6e4b9a0e8b7afe5be84', 'zh', '1'),
('019ca8a1-46c1-7c1c-b598-b83533f6104b', 'book', 'کتاب اول', 'About book.', '', 'fa', 'published', NULL, NULL, '2026-03-01 09:01:07.689524', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.649487', '2026-03-01 09:01:07.689524', 'daa9d8aad8a7d8a801d8a7d988d984', 'fa', '1'),
('019ca8a1-4711-7458-a743-fb1b3bf9a95b', 'robots-2', '🤖 Robots and 🧪 labs', 'About robots-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.769598', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2', '2026-03-01 09:01:07.729561', '2026-03-01 09:01:07.769598', '02f09fa49601726f626f747301616e640102f09fa7aa016c6162730000fc', 'en', '1'),
('019ca8a1-4761-77d4-a781-99f45a5f94e3', 'full', 'Ａ full-width title', 'About full.', '', 'en', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:01:07.809635', '2026-03-01 09:01:07.809635', '610166756c6c022d7769647468017469746c650000fe', 'en', '1'),
('019ca8a1-4789-7e2b-af93-745e82f23039', 'hidden', 'A hidden draft', 'About hidden.', '', 'EN', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:01:07.849672', '2026-03-01 09:01:07.849672', '610168696464656e0164726166740000fe', 'en', '1'),
('019ca8a1-545c-7a4c-889e-d8d00a30288e', 'sensors', 'Sensors, signals & 🛰️', '', '# Sensors

😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 	trailing blanks  
', 'pt-BR', 'published', '1000-01-01 00:00:00', NULL, '2026-03-01 09:01:11.933446', '{"only": "one"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '11', '2026-03-01 09:01:11.132706', '2026-03-01 09:01:13.294704', '73656e736f7273022c017369676e616c730102260102f09f9bb00000fe', 'pt-br', '1'),
('019ca8b1-089e-7a78-9563-c0b232781739', 'first-steps', 'First Steps in Learning', 'How to learn something new so that it stays: three lessons, three quizzes, about half an hour.', 'Three habits with solid evidence behind them: **recall** instead of reading again, **space** instead of cramming, **mix, sleep and plan** so that it happens. Each lesson takes ten minutes and ends with a quiz, which is itself an exercise in the method.

Nothing is needed but something that you would like to learn.', 'en', 'draft', NULL, NULL, NULL, '{"authors": "The Lyceum contributors", "licence": "MIT OR Apache-2.0"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '666972737401737465707301696e016c6561726e696e670000fef8ef', 'en', '1'),
('019ca8b1-0a07-7da1-9812-85526b142435', 'small', 'Small, and changed', '', '', 'en', 'draft', NULL, NULL, NULL, '{"a": "1", "b": "2", "aa": "3"}', '019ca8a0-3efb-751c-b22a-0dc73071feac', '3', '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.759161', '736d616c6c022c01616e64016368616e6765640000fe', 'en', '1'),
('019ca92f-efde-7d0c-bdc1-be63b6abba0a', 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁', 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', E'\\ '' " ` ; -- /* $1 ? :a %s 
 ', 'zh-Hant-TW', 'draft', NULL, NULL, NULL, NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 11:36:57.054883', '2026-03-01 11:36:57.054883', '02f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c81', 'zh-hant-tw', '1');
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
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-0', 'long', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-1', 'short', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-10', 'short', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-11', 'none', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-2', 'none', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-3', 'long', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-6', 'none', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-8', 'none', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'unit-9', 'none', 'false', '2026-03-01 11:36:41.040083'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '2', 'unit-0', 'long', 'false', '2026-03-01 11:36:41.48049'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u0', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u1', 'b', 'true', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u10', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u11', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u12', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u13', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u14', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u15', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u16', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u17', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u18', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u19', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u2', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u20', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u21', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u22', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u23', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u24', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u25', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u26', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u27', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u28', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u29', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u3', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u30', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u31', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u32', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u33', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u34', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u35', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u36', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u37', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u38', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u39', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u4', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u40', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u41', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u42', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u43', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u44', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u45', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u46', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u47', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u48', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u49', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u5', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u50', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u51', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u52', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u53', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u54', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u55', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u56', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u57', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u58', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u59', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u6', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u7', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u8', 'a', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'u9', 'b', 'false', '2026-03-01 11:36:42.000971'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', '🌱', 'a', 'false', '2026-03-01 11:36:42.000971');
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
('019ca92f-b1a0-705b-8c56-aea833e982b8', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-3', 'long', '1', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-726c-9398-885325eb349e', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-10', 'short', '0', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-73a6-a58c-9b5702a6f9dc', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-11', 'none', '1', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-7644-b07b-250df8c9ddbf', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-1', 'short', '1', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-76a8-98ed-96291f386723', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-8', 'none', '0', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-7886-bb7f-f3ddeba3f236', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-0', 'long', '0', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-78f9-a4d0-40c3cc6a9891', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-6', 'none', '0', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-7d7e-8d2e-7e3fd0048876', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-2', 'none', '0', '2026-03-01 11:36:41.120157'),
('019ca92f-b1a0-7e8f-a2be-13afa441d2ad', '019ca92f-a775-7dca-91c2-37d314ad7b27', '1', 'clicks', 'unit-9', 'none', '1', '2026-03-01 11:36:41.120157'),
('019ca92f-b561-704a-a5d8-90607725eb77', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u40', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-705b-b292-6eaee75c7832', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u28', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7065-b195-2df4e368ce33', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u54', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-706f-9982-d5179c09e9eb', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u39', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7093-adac-a08033a3c4bc', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u16', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-709b-a186-2030df48f7be', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u46', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-709c-8664-6ff4b3513481', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u43', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-710e-bfbc-0f371440dc1c', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u24', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-711b-b0f9-dd5fd7aa790d', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u42', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-714b-9a55-22f0837d48f5', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u34', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7180-b0eb-82a523e43a3a', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u54', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7190-81e5-3128b759beeb', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u14', 'a', '14', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-71d3-b1ac-2f89bb726c58', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u33', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7202-9580-30de48b7f331', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u6', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-720c-8b5a-44f5cccc53a6', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u56', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7246-be63-ea31f4a56883', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u0', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7249-8c4e-c5b9c047d453', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u9', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-724d-85e5-7b966eca2943', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u0', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-727e-82eb-9962c6897a91', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u48', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7282-97f6-689ae60f9f8f', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u28', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-72c8-a7e4-790d94e9d2ac', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u18', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-72d1-84b7-2909f53591af', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u11', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-72e7-bf24-3fb0cf9b1cf1', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u42', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-72ff-b749-c2cf16902b35', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u27', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-737b-a5d3-9d7f6eb0d521', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u14', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-73a0-9050-f95720b72ff1', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u50', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-73a3-8e32-cc233aef023e', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u35', 'b', '35', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-73e0-8774-31b833705d8c', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u21', 'b', '21', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7409-b7f6-f3cd28aa9621', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u41', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7414-b863-c50e7c18f5ad', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u21', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-741e-bf19-d0c953dc6cd7', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u58', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7441-91d8-795ce0c7f606', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u41', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7456-b09c-9cadb58f1102', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u23', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-74ab-bc0c-21478cbe46d2', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u11', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-74f2-833d-be6bd3eb5e4f', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u40', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7500-b5fd-4d07ea696222', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u19', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7592-a8f0-d23b454aafd1', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u56', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-75a4-b970-e03cfc5f2e7c', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u55', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-761a-b854-5af80f3fbe97', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u9', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-761d-bb83-4d3cdda82fe3', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u59', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7662-8fed-b96f6dd38345', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u32', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7693-a996-ec589da36ee6', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u49', 'b', '49', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-76a0-87b5-b0a16fc46260', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u20', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-76a0-aab2-018f99c7a008', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u38', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-76fc-84fd-00a5bef19b83', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u10', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-770e-b38e-73f549a3cabb', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u3', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-773b-a995-9a3417bc7a17', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u59', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-775f-8a8a-1125b5a6950d', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u14', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7787-bc33-925ab61733af', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u27', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-778b-9e86-8f99b3a73c1a', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u39', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7799-ad51-a676843106fa', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u2', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-77c2-934c-c937a58ae772', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u55', 'b', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-77d0-942f-fbeadaf75735', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u30', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-77f4-9d3a-aa95359aeeaf', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u35', 'b', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-77ff-98bb-841e7c092d16', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u20', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-782f-bfa1-a4fb8e735d83', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u34', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7846-85b7-c8ecb751cd55', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u26', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7867-800d-bd5ad99d84fa', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u37', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7886-b333-f1723eacfe92', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u15', 'b', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7893-9524-aa2bccbb17f0', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u42', 'a', '42', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-78c7-a0fa-c71c7cb08a1e', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u29', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-78c8-89b4-cb99d0172b02', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u13', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-78df-adf8-fbe286189e91', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u30', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-78e5-89d6-e81456269242', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u28', 'a', '28', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7917-9225-276378ebf86a', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u36', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7925-a7e8-0c137c461af3', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u52', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-794b-86ae-188eca2dea93', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u8', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7961-b21f-dc948615feb5', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u57', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7965-ac5e-2ee67892ae5a', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u15', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7989-9e78-1871acb50247', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u47', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-798d-8c53-9fd4e433e721', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u50', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-79ad-8532-9747e0821938', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u36', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-79ce-9d02-f87bd57d8e98', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u7', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7a09-8ae7-10f4dc72e243', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u56', 'a', '56', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7a18-8a08-62b107808629', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u31', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7a24-a0cd-b09fdb9f88ec', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u22', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7a2b-adec-a7074344333e', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u35', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7a2e-9abc-0ccf98e65af0', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u33', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7a98-a995-5cff0b1cc9b4', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u53', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7af3-a677-aeeb0b6410c8', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u45', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7b3e-85f6-244b7144a7e3', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u22', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7b6c-8160-b31b50fe552c', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u51', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7b6e-83da-9adb5175f9d0', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u57', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7b95-adfe-c7de344f6740', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u49', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7b98-8fce-b0d9d0e9bed1', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u45', 'b', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7ba6-8f0d-75eb484a2b18', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u25', 'b', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7bc7-8bcc-ea32d671e522', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u44', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7bd4-8a88-76e6e2ab0941', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u49', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7c51-9438-4c2352fecb8b', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u31', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7c8d-82e8-29e8c5a0e42a', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u29', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7ca4-a5ea-063bb1dd70a7', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u17', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7cde-aaac-ef7e4daa68d7', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u19', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7ce3-8119-8372f2511f81', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u38', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7ce7-8f92-1d677353397c', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u4', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7d02-8203-30f22df0ab2c', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u46', 'a', '-0.3333333333333333', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7d25-8754-675823c03d95', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u37', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7d25-a5a4-56d952c5836e', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u12', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7d3e-865a-8b34dde794ba', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u7', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7d4a-9c61-312d03242ad7', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u12', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7d63-bf57-c5aaceefeae1', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u58', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7d8b-8f2c-27e2ebdafcbc', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u26', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7db1-88d4-8ac1436f564e', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u24', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7dba-b5f0-5228bad277dd', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u48', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7ddb-88ad-45490104c409', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u18', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7de5-959e-117d3173fcae', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', '🌱', 'a', '-1000', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7de5-aa42-f214050f1b72', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u5', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7de8-bcfb-4490f9b56370', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u6', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7e0f-8210-8215c242a303', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u0', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7e1e-bcae-60376d975ef5', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'complaints', 'u7', 'b', '7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7e30-8d7d-4a330ebebcec', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u2', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7e41-acde-8a13ea8203d1', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u5', 'b', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7e6b-80da-359a20d51090', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u17', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7e72-8a4e-a8b3f823f37e', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u25', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7e95-93b7-38ba57539eb8', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u44', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7eb7-989b-e61881bd5f97', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u43', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7f2d-abdc-99ac5e3a43da', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u16', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7f32-a7d8-80a882caeec6', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u32', 'a', '0.1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7f37-ac3a-12532da36b7e', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u3', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7f52-88ca-df4c654cd730', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u52', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7f78-85e6-332f775de2d1', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u21', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7f95-a4fa-a855a57c57b5', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u10', 'a', '0', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7fb9-91ec-1442c627a027', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u8', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7fc4-ad2e-af5762f87880', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u47', 'b', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7fcc-8e99-6ec456c3298f', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u53', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7fd6-87be-cd5b7f8aaae6', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u51', 'b', '0.7', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7fdd-baaf-12b1e458a42c', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u4', 'a', '1', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7fe7-829a-acaec463f448', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'minutes', 'u13', 'b', '2.5', '2026-03-01 11:36:42.081045'),
('019ca92f-b561-7fe7-9623-dc14e8c349ef', '019ca92f-b498-74ba-b307-08514f3ebc3b', '1', 'clicks', 'u23', 'b', '1', '2026-03-01 11:36:42.081045');
INSERT INTO "experiment_variants" (experiment_id, phase, "position", variant, weight, created_at) VALUES
('019b8d62-7a80-7021-8000-000000000000', '1', '1', 'long', '0.5', '2026-01-05 13:11:00'),
('019b8d62-7a80-7021-8000-000000000000', '1', '2', 'short', '0.5', '2026-01-05 13:11:00'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', '1', 'long', '0.1', '2026-03-01 11:36:38.517752'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', '2', 'short', '0.2', '2026-03-01 11:36:38.517752'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '1', '3', 'none', '0.7', '2026-03-01 11:36:38.517752'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '2', '1', 'long', '0.5', '2026-03-01 11:36:41.320342'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', '2', '2', 'short', '0.5', '2026-03-01 11:36:41.320342'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', '1', 'a', '0.5', '2026-03-01 11:36:41.88086'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', '1', '2', 'b', '0.5', '2026-03-01 11:36:41.88086'),
('019ca92f-b921-7fc1-8ad8-1a54e2451e54', '1', '1', 'a', '0.5', '2026-03-01 11:36:43.041933'),
('019ca92f-b921-7fc1-8ad8-1a54e2451e54', '1', '2', 'b', '0.5', '2026-03-01 11:36:43.041933'),
('019ca92f-ce8f-774f-abdb-367f606e86a6', '1', '1', 'a', '0.5', '2026-03-01 11:36:48.527002'),
('019ca92f-ce8f-774f-abdb-367f606e86a6', '1', '2', 'b', '0.5', '2026-03-01 11:36:48.527002'),
('019ca92f-ce8f-774f-abdb-367f606e86a6', '2', '1', 'a', '0.5', '2026-03-01 11:36:48.727187'),
('019ca92f-ce8f-774f-abdb-367f606e86a6', '2', '2', 'c', '0.5', '2026-03-01 11:36:48.727187');
INSERT INTO "experiments" (id, name, description, assignment, traffic_split, variant_a, variant_b, metric, metric_kind, metric_direction, guardrails, minimum_days, minimum_units, status, phase, phase_started_at, start_date, end_date, results_json, winner, winner_reason, version, created_at, updated_at) VALUES
('019b8d62-7a80-7021-8000-000000000000', 'Shorter answers', 'Whether people answer more often when the first sentence stands alone.', 'hash', '1', 'long', 'short', 'answered_back', 'proportion', 'up', '[{"kind": "count", "name": "complaints", "direction": "down"}]', '7', '100', 'RUNNING', '1', '2026-01-05 13:11:00', '2026-01-05 13:11:00', NULL, NULL, NULL, NULL, '2', '2026-01-05 13:10:00', '2026-01-05 13:11:00'),
('019ca92f-a775-7dca-91c2-37d314ad7b27', 'Renamed', 'Few words are read.', 'hash', '1', 'long', 'short', 'clicks', 'proportion', 'up', '[]', '0', '4', 'CANCELLED', '2', '2026-03-01 11:36:41.320342', '2026-03-01 11:36:40.27938', '2026-03-01 11:36:41.760749', NULL, NULL, NULL, '6', '2026-03-01 11:36:38.517752', '2026-03-01 11:36:41.760749'),
('019ca92f-b498-74ba-b307-08514f3ebc3b', 'Called from outside', '', 'external', '1', 'a', 'b', 'clicks', 'proportion', 'up', '[{"kind": "count", "name": "complaints", "direction": "down"}, {"kind": "mean", "name": "minutes", "direction": "up"}]', '0', '0', 'COMPLETED', '1', '2026-03-01 11:36:41.920897', '2026-03-01 11:36:41.920897', '2026-03-01 11:36:42.801711', '{"phase":1,"units":60,"excluded":1,"excluded_warning":true,"variants":[{"key":"a","units":31,"expected":30.0},{"key":"b","units":29,"expected":30.0}],"sample_ratio":{"chi2":0.06666666666666667,"p":0.7962534147376392,"warning":false,"reason":null,"leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":31,"mean":0.4838709677419355,"variance":0.2497398543184183,"reason":null},{"key":"b","units":29,"mean":0.7931034482758621,"variance":0.16409036860879903,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":0.3092324805339266,"relative":0.639080459770115,"interval":[0.06538366988714217,0.5059800705593703],"relative_interval":[0.10854366468022292,1.524393368179139],"p":0.016932859728717598,"p_adjusted":0.016932859728717598,"reason":null}]},{"name":"complaints","kind":"count","variants":[{"key":"a","units":31,"mean":4.516129032258064,"variance":174.9247311827957,"reason":null},{"key":"b","units":29,"mean":3.862068965517242,"variance":131.55172413793102,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":-0.6540600667408221,"relative":-0.14482758620689634,"interval":[-7.041198497266591,5.733078363784947],"relative_interval":[-1.4495535959781174,1.1598984235643246],"p":0.8382897038993591,"p_adjusted":0.8382897038993591,"reason":null}]},{"name":"minutes","kind":"mean","variants":[{"key":"a","units":31,"mean":-32.37096774193549,"variance":32250.58501792115,"reason":null},{"key":"b","units":29,"mean":1.5689655172413792,"variance":0.8379310344827589,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":33.93993325917687,"relative":1.0484682920124393,"interval":[-31.932946687986586,99.81281320634032],"relative_interval":[0.9492584231662508,1.1476781608586277],"p":0.3010886778621318,"p_adjusted":0.3010886778621318,"reason":null}]}]}', 'b', NULL, '3', '2026-03-01 11:36:41.88086', '2026-03-01 11:36:42.801711'),
('019ca92f-b921-7fc1-8ad8-1a54e2451e54', 'Too early', '', 'external', '1', 'a', 'b', 'clicks', 'proportion', 'up', '[]', '1', '0', 'COMPLETED', '1', '2026-03-01 11:36:43.08197', '2026-03-01 11:36:43.08197', '2026-03-01 11:36:43.162044', '{"phase":1,"units":0,"excluded":0,"excluded_warning":false,"variants":[{"key":"a","units":0,"expected":0.0},{"key":"b","units":0,"expected":0.0}],"sample_ratio":{"chi2":null,"p":null,"warning":false,"reason":"not_enough_data","leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":0,"mean":null,"variance":null,"reason":"no_units"},{"key":"b","units":0,"mean":null,"variance":null,"reason":"no_units"}],"comparisons":[{"variant":"b","against":"a","difference":null,"relative":null,"interval":null,"relative_interval":null,"p":null,"p_adjusted":null,"reason":"no_units"}]}]}', 'b', 'Größe.', '4', '2026-03-01 11:36:43.041933', '2026-03-01 11:36:43.282155'),
('019ca92f-ce8f-774f-abdb-367f606e86a6', 'Decided in it', '', 'hash', '1', 'a', 'c', 'clicks', 'proportion', 'up', '[]', '0', '0', 'CANCELLED', '2', '2026-03-01 11:36:48.727187', '2026-03-01 11:36:48.607076', '2026-03-01 11:36:49.367779', NULL, NULL, NULL, '4', '2026-03-01 11:36:48.527002', '2026-03-01 11:36:49.367779');
INSERT INTO "idempotency_keys" (account_id, idempotency_key, request_hash, response, created_at, expires_at) VALUES
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'class-1', E'\\x81a6da68f275415a3c9c9440fa78beb318d786da385eb7de797c77f11528745f', E'{"body": "{\\"items\\":[{\\"line\\":2,\\"status\\":\\"enrolled\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":3,\\"status\\":\\"unknown\\",\\"account_id\\":null},{\\"line\\":4,\\"status\\":\\"double\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":5,\\"status\\":\\"invalid\\",\\"account_id\\":null}]}", "status": 200, "headers": []}', '2026-03-01 09:18:18.837385', '2026-03-02 09:18:18.837385'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'class-2', E'\\x81a6da68f275415a3c9c9440fa78beb318d786da385eb7de797c77f11528745f', E'{"body": "{\\"items\\":[{\\"line\\":2,\\"status\\":\\"already_enrolled\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":3,\\"status\\":\\"unknown\\",\\"account_id\\":null},{\\"line\\":4,\\"status\\":\\"double\\",\\"account_id\\":\\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\\"},{\\"line\\":5,\\"status\\":\\"invalid\\",\\"account_id\\":null}]}", "status": 200, "headers": []}', '2026-03-01 09:18:18.917459', '2026-03-02 09:18:18.917459'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'first-steps', E'\\x3726210659e714fb236fa4d1f91867e14fc29ba1503e812f7166dfd621ab35cc', E'{"body": "{\\"event_id\\":\\"019ca8b1-089e-7a78-9563-c0b232781739\\",\\"slug\\":\\"first-steps\\",\\"title\\":\\"First Steps in Learning\\",\\"outcome\\":\\"created\\",\\"lessons\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"materials\\":{\\"created\\":6,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"quizzes\\":{\\"created\\":3,\\"updated\\":0,\\"unchanged\\":0,\\"removed\\":0},\\"files\\":3}", "status": 201, "headers": [["location", "/api/v1/admin/events/019ca8b1-089e-7a78-9563-c0b232781739"]]}', '2026-03-01 09:18:20.318754', '2026-03-02 09:18:20.318754'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', E'\\x06d245ee98ef49e646d2f86642301e3c40b61a4df59515648d98b68dcdac21a0', E'{"body": "{\\"id\\":\\"019ca92f-f20f-78b0-ae2c-c4c8481e2553\\",\\"email\\":\\"kay@example.org\\",\\"display_name\\":\\"Kay\\",\\"role\\":\\"operator\\",\\"status\\":\\"active\\",\\"grants\\":[\\"draft\\",\\"approve\\",\\"analyse\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:57.615401Z\\",\\"updated_at\\":\\"2026-03-01T11:36:57.615401Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca92f-f20f-78b0-ae2c-c4c8481e2553"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:57.615401', '2026-03-02 11:36:57.615401'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'make-rita', E'\\x8d075198c06653a8e108e25236926542f07261765473f55c8aaa02f74dc2e146', E'{"body": "{\\"id\\":\\"019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70\\",\\"email\\":\\"rita@example.org\\",\\"display_name\\":\\"Rita\\",\\"role\\":\\"admin\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.007045Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:05.007045', '2026-03-02 09:01:05.007045'),
('019ca8a0-3efb-751c-b22a-0dc73071feac', 'sensors', E'\\x602a34b230261216dbb8415c79524d48d05bd5b0dc4493f4f0d96acda07f8a3c', E'{"body": "{\\"id\\":\\"019ca8a1-545c-7a4c-889e-d8d00a30288e\\",\\"slug\\":\\"sensors\\",\\"title\\":\\"Sensors & signals\\",\\"summary\\":\\"What they do — «and how»\\",\\"description\\":\\"# Sensors\\\\n\\\\n😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 \\\\ttrailing blanks  \\\\n\\",\\"language\\":\\"pt-BR\\",\\"status\\":\\"draft\\",\\"starts_at\\":\\"2026-03-01T09:00:00.000001Z\\",\\"ends_at\\":\\"9999-12-31T23:59:59.999999Z\\",\\"source\\":{\\"Lizenz\\":\\"CC BY 4.0\\",\\"aa\\":\\"\\",\\"b\\":\\"🧪\\",\\"url\\":\\"https://example.org/köln\\"},\\"published_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:11.132706Z\\",\\"updated_at\\":\\"2026-03-01T09:01:11.132706Z\\",\\"created_by\\":\\"019ca8a0-3efb-751c-b22a-0dc73071feac\\"}", "status": 201, "headers": [["location", "/api/v1/admin/events/019ca8a1-545c-7a4c-889e-d8d00a30288e"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:11.132706', '2026-03-02 09:01:11.132706'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'bulk-1', E'\\x1015980aeb746b028315dfaaa3f3903b1cfc05b8f01fd519d4e33ba61add93aa', E'{"body": "{\\"batch_id\\":\\"019ca92f-7299-74f4-9458-14897365a87a\\",\\"items\\":[{\\"id\\":\\"019ca92f-71a9-78ca-9319-b7a7aa7c57bc\\",\\"status\\":\\"done\\",\\"error\\":null}]}", "status": 200, "headers": []}', '2026-03-01 11:36:24.985246', '2026-03-02 11:36:24.985246'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'champion-1', E'\\xf21171c0a39f61ba6899240c0b6268e2f777df0392bcdec5fa7edd53035eb5ea', E'{"body": "{\\"id\\":\\"019ca92f-8dcf-742e-9c70-8e55af0302e5\\",\\"author_id\\":\\"019ca92f-8d7f-73ea-bbcc-07e899e5739e\\",\\"tier_id\\":\\"019ca8b1-11d8-7725-8f62-a674a03b9f1b\\",\\"tier\\":\\"GOLD\\",\\"engagement_count\\":250,\\"dm_sent_at\\":null,\\"dm_response\\":null,\\"sample_sent\\":false,\\"converted\\":false,\\"advocate_status\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:31.951684Z\\",\\"updated_at\\":\\"2026-03-01T11:36:31.951684Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/champions/019ca92f-8dcf-742e-9c70-8e55af0302e5"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:31.951684', '2026-03-02 11:36:31.951684'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'decide-1', E'\\x496fa34e2b3ca9f6d3ace7ee4d73844f324dc7b504839b30eacdf7f509810dac', E'{"body": "{\\"id\\":\\"019ca8da-70ce-7a2a-86e4-93c33555c9d6\\",\\"post_id\\":\\"019ca8b1-177a-7c75-95de-5f9da59e261f\\",\\"sss_score\\":0.9,\\"ars_score\\":0.7,\\"evs_score\\":0.5,\\"trs_score\\":0.8,\\"composite_score\\":0.7250000000000001,\\"mode\\":\\"HELPFUL\\",\\"archetype\\":null,\\"signals\\":{\\"question\\":true},\\"safety_flags\\":[],\\"temporal_context\\":null,\\"competitor_detected\\":false,\\"is_power_user\\":false,\\"experiment_id\\":null,\\"experiment_variant\\":null,\\"is_randomized_experiment\\":false,\\"predicted_mode\\":null,\\"weights\\":{\\"segment_type\\":\\"global\\",\\"segment_key\\":\\"global\\",\\"version\\":1},\\"decided_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"created_at\\":\\"2026-03-01T10:03:33.966746Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/decisions/019ca8da-70ce-7a2a-86e4-93c33555c9d6"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:33.966746', '2026-03-02 10:03:33.966746'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'event-1', E'\\x4ad45e3110c7b8ff82b8a3a256d44df8d5f798aa0cf60dd5b2ad6e4140ab8492', E'{"body": "{\\"id\\":\\"019ca92f-bd32-7f39-9645-8e2e54a6fc9e\\",\\"date\\":\\"2026-03-01T11:36:44.082895Z\\",\\"adjustment_type\\":\\"Größe 🌱\\",\\"adjustment\\":{\\"evs_weight\\":{\\"from\\":0.25,\\"to\\":0.5}},\\"predicted_improvement\\":0.5,\\"baseline_performance\\":0.3333333333333333,\\"actual_improvement\\":null,\\"accuracy\\":null,\\"evaluated_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:44.082895Z\\",\\"updated_at\\":\\"2026-03-01T11:36:44.082895Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/learning/events/019ca92f-bd32-7f39-9645-8e2e54a6fc9e"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:44.082895', '2026-03-02 11:36:44.082895'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'experiment-1', E'\\x6fb781e98a1b7246f9ad5acebc8f463495a0d621043f61be9b87095a117fece9', E'{"body": "{\\"id\\":\\"019ca92f-a775-7dca-91c2-37d314ad7b27\\",\\"name\\":\\"Größe 🌱\\",\\"description\\":\\"\\",\\"assignment\\":\\"hash\\",\\"traffic_split\\":1.0,\\"variants\\":[{\\"key\\":\\"long\\",\\"weight\\":0.1},{\\"key\\":\\"short\\",\\"weight\\":0.2},{\\"key\\":\\"none\\",\\"weight\\":0.7}],\\"metric\\":{\\"name\\":\\"clicks\\",\\"kind\\":\\"proportion\\",\\"direction\\":\\"up\\"},\\"guardrails\\":[{\\"name\\":\\"complaints\\",\\"kind\\":\\"count\\",\\"direction\\":\\"down\\"}],\\"minimum_days\\":7,\\"minimum_units\\":100,\\"status\\":\\"DRAFT\\",\\"phase\\":1,\\"phase_started_at\\":null,\\"start_date\\":null,\\"end_date\\":null,\\"winner\\":null,\\"winner_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:38.517752Z\\",\\"updated_at\\":\\"2026-03-01T11:36:38.517752Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/experiments/019ca92f-a775-7dca-91c2-37d314ad7b27"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:38.517752', '2026-03-02 11:36:38.517752'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'harm-1', E'\\xfbb0c2ad4caf99384cefabdb171a9dce492898e28e18c1ea1c9fa30025099076', E'{"body": "{\\"id\\":\\"019ca8f7-803b-74ae-a178-1af594699d0b\\",\\"post_id\\":\\"019ca8f7-7fc3-7166-bef3-30f231b1a7e8\\",\\"decision_id\\":null,\\"reply_id\\":null,\\"origin\\":\\"PERSON\\",\\"reason\\":\\"SAFETY\\",\\"description\\":\\"Somebody may come to harm.\\",\\"priority\\":\\"URGENT\\",\\"status\\":\\"OPEN\\",\\"assigned_to\\":null,\\"opened_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"resolved_by\\":null,\\"resolution_notes\\":null,\\"due_at\\":\\"2026-03-01T11:35:18.459215Z\\",\\"resolved_at\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:35:18.459215Z\\",\\"updated_at\\":\\"2026-03-01T10:35:18.459215Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/escalations/019ca8f7-803b-74ae-a178-1af594699d0b"], ["etag", "\\"1\\""]]}', '2026-03-01 10:35:18.459215', '2026-03-02 10:35:18.459215'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'ingest-1', E'\\x556ba24d9ad1fc3450ceafce4b61a8fc61f2cca96248722da15733048f70122f', E'{"body": "{\\"id\\":\\"019ca8b1-168a-74a3-a8c9-f2e78d80f359\\",\\"platform\\":\\"TWITTER\\",\\"platform_post_id\\":\\"one\\",\\"author_id\\":\\"019ca8b1-168a-7ec5-9ed1-bc4cd9abe552\\",\\"content\\":\\"What does one ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"observed_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"processed_at\\":null,\\"keyword_matches\\":[\\"sensor\\"],\\"keyword_categories\\":[\\"hardware\\"],\\"spam_filtered\\":false,\\"raw_metrics\\":{\\"likes\\":3},\\"state\\":\\"available\\",\\"available_at\\":\\"2026-02-01T08:00:00.000000Z\\",\\"leased_until\\":null,\\"delivery_count\\":0,\\"error_count\\":0,\\"error_message\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:18:23.882047Z\\",\\"updated_at\\":\\"2026-03-01T09:18:23.882047Z\\",\\"author\\":{\\"id\\":\\"019ca8b1-168a-7ec5-9ed1-bc4cd9abe552\\",\\"platform_id\\":\\"a\\",\\"handle\\":\\"handle_a\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false,\\"is_power_user\\":false}}", "status": 201, "headers": [["location", "/api/v1/engagement/posts/019ca8b1-168a-74a3-a8c9-f2e78d80f359"], ["etag", "\\"1\\""]]}', '2026-03-01 09:18:23.882047', '2026-03-02 09:18:23.882047'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'note-1', E'\\xde08e503e58f0f7d00ee3f3bf0b66ee1a837ad0543e69e1c7af6bde2f28a6c1f', E'{"body": "{\\"id\\":\\"019ca92f-6987-7b78-90fd-4fa7bc755857\\",\\"post_id\\":\\"019ca8f7-7fc3-7166-bef3-30f231b1a7e8\\",\\"author_id\\":null,\\"reply_id\\":null,\\"escalation_id\\":null,\\"text\\":\\"Asked the same last week.\\",\\"written_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:22.663100Z\\",\\"updated_at\\":\\"2026-03-01T11:36:22.663100Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/notes/019ca92f-6987-7b78-90fd-4fa7bc755857"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:22.6631', '2026-03-02 11:36:22.6631'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'reply-1', E'\\xe3a370bdc442f184ca73af50af5c9f318738b7a973647221e78f1a5380040d22', E'{"body": "{\\"id\\":\\"019ca8da-7bc1-7c5d-b8b3-a5f53920278b\\",\\"decision_id\\":\\"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0\\",\\"author_id\\":\\"019ca8da-78c8-78af-be78-90a60b0aa73f\\",\\"platform\\":\\"TWITTER\\",\\"content\\":\\"A capacitive one: it does not rust. —Antone (Vita)\\",\\"utm_code\\":\\"sensor-1\\",\\"archetype\\":null,\\"reply_type\\":\\"MANUAL\\",\\"approval_status\\":\\"DRAFT\\",\\"drafted_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"edited_by\\":null,\\"pending_since\\":null,\\"approved_by\\":null,\\"approved_at\\":null,\\"reject_reason\\":null,\\"sending_until\\":null,\\"sendings\\":0,\\"sent_at\\":null,\\"posted_at\\":null,\\"platform_post_id\\":null,\\"help_count\\":0,\\"metrics\\":{},\\"snapshot\\":{\\"author\\":{\\"id\\":\\"019ca8da-78c8-78af-be78-90a60b0aa73f\\",\\"platform_id\\":\\"of-ask1\\",\\"handle\\":\\"ask1\\",\\"display_name\\":\\"\\",\\"follower_count\\":0,\\"is_verified\\":false},\\"post\\":{\\"id\\":\\"019ca8da-78c8-7b0b-a35f-14bf11468bfe\\",\\"platform_post_id\\":\\"ask1\\",\\"content\\":\\"What does ask1 ask?\\",\\"content_version\\":1,\\"detected_at\\":\\"2026-03-01T08:00:00.000000Z\\"},\\"decision\\":{\\"id\\":\\"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0\\",\\"mode\\":\\"HELPFUL\\",\\"composite_score\\":0.7250000000000001,\\"created_at\\":\\"2026-03-01T10:03:36.048670Z\\"}},\\"deleted_at\\":null,\\"delete_reason\\":null,\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:36.769336Z\\",\\"updated_at\\":\\"2026-03-01T10:03:36.769336Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/replies/019ca8da-7bc1-7c5d-b8b3-a5f53920278b"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:36.769336', '2026-03-02 10:03:36.769336'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'rival-1', E'\\xba02cd0109fd268eb7bd1f416080319c52102a11cd78e790efb47b92033b46ec', E'{"body": "{\\"id\\":\\"019ca92f-78b2-7108-ac93-d11266523de0\\",\\"name\\":\\"Acme Soil\\",\\"category_id\\":\\"019ca92f-788a-7154-8915-3cf674dd071a\\",\\"category\\":\\"INDIRECT\\",\\"primary_mechanism\\":\\"Resistive probes.\\",\\"price_point\\":\\"19 €\\",\\"brand_keywords\\":[\\"acme\\",\\"Größe\\",\\"🌱\\"],\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:26.546689Z\\",\\"updated_at\\":\\"2026-03-01T11:36:26.546689Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/competitors/019ca92f-78b2-7108-ac93-d11266523de0"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:26.546689', '2026-03-02 11:36:26.546689'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'seen-1', E'\\x498b41aa185c4eeea1df235e42ead1066c8a14eb9e805d4b9c19740033843ac5', E'{"body": "{\\"items\\":[{\\"index\\":0,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":1,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":2,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":3,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":4,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":5,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":6,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":7,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":8,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":9,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":10,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":11,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":12,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":13,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":14,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":15,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":16,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":17,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":18,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":19,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":20,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":21,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":22,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":23,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":24,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":25,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":26,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":27,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":28,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":29,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":30,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":31,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":32,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":33,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":34,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":35,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":36,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":37,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":38,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":39,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":40,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":41,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":42,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":43,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":44,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":45,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":46,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":47,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":48,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":49,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":50,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":51,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":52,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":53,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":54,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":55,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":56,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":57,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":58,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":59,\\"status\\":\\"recorded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":60,\\"status\\":\\"unchanged\\",\\"variant\\":\\"a\\",\\"errors\\":[]},{\\"index\\":61,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":62,\\"status\\":\\"excluded\\",\\"variant\\":\\"b\\",\\"errors\\":[]},{\\"index\\":63,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/63/variant\\",\\"code\\":\\"unknown\\",\\"message\\":\\"is no variant of the newest phase\\"}]},{\\"index\\":64,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/64/variant\\",\\"code\\":\\"required\\",\\"message\\":\\"is required where units are assigned outside\\"}]},{\\"index\\":65,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/65/unit\\",\\"code\\":\\"empty\\",\\"message\\":\\"must not be empty\\"}]},{\\"index\\":66,\\"status\\":\\"invalid\\",\\"variant\\":null,\\"errors\\":[{\\"pointer\\":\\"/items/66/unit\\",\\"code\\":\\"wrong_type\\",\\"message\\":\\"must be a string\\"}]},{\\"index\\":67,\\"status\\":\\"recorded\\",\\"variant\\":\\"a\\",\\"errors\\":[]}]}", "status": 200, "headers": []}', '2026-03-01 11:36:42.000971', '2026-03-02 11:36:42.000971'),
('019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', 'stop-1', E'\\x99a006a8fe510d5508a5deadc8a386bb12005713618de7682b5bf706ce7fcfa2', E'{"body": "{\\"id\\":\\"019ca8da-8d1d-7d01-9a5c-b64dd863e7ff\\",\\"author_id\\":\\"019ca8da-8c55-7d0a-9bc6-0509de09347f\\",\\"reason\\":\\"Asked us to stop.\\",\\"ends_at\\":null,\\"added_by\\":\\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\\",\\"version\\":1,\\"created_at\\":\\"2026-03-01T10:03:41.213443Z\\",\\"updated_at\\":\\"2026-03-01T10:03:41.213443Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/do-not-contact/019ca8da-8d1d-7d01-9a5c-b64dd863e7ff"], ["etag", "\\"1\\""]]}', '2026-03-01 10:03:41.213443', '2026-03-02 10:03:41.213443'),
('019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', 'make-rita', E'\\x156961bbf367201729935abb1a7df4c7ccbe26ee9b5b8ddcbdb8cdf780f853f4', E'{"body": "{\\"id\\":\\"019ca8a1-3d5f-71fe-b326-b5ea185fd7d6\\",\\"email\\":\\"carl@example.org\\",\\"display_name\\":\\"Carl\\",\\"role\\":\\"learner\\",\\"status\\":\\"active\\",\\"grants\\":[],\\"version\\":1,\\"created_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"updated_at\\":\\"2026-03-01T09:01:05.247267Z\\",\\"erased_at\\":null}", "status": 201, "headers": [["location", "/api/v1/admin/accounts/019ca8a1-3d5f-71fe-b326-b5ea185fd7d6"], ["etag", "\\"1\\""]]}', '2026-03-01 09:01:05.247267', '2026-03-02 09:01:05.247267'),
('019ca8da-7878-7216-b4ed-32f476ffc09d', 'mention-1', E'\\x26c0805ea2ba034dc98dda7f3944d886bbfa98fa55883d46cd41016e413ed3f5', E'{"body": "{\\"id\\":\\"019ca92f-81c4-76de-9703-a89e235de18c\\",\\"post_id\\":\\"019ca92f-8124-7594-b0cd-7c756418fbae\\",\\"competitor_id\\":\\"019ca92f-78b2-7108-ac93-d11266523de0\\",\\"sentiment\\":0.1,\\"satisfaction\\":0.5,\\"opportunity_score\\":1.0,\\"replied\\":true,\\"version\\":1,\\"created_at\\":\\"2026-03-01T11:36:28.868835Z\\",\\"updated_at\\":\\"2026-03-01T11:36:28.868835Z\\"}", "status": 201, "headers": [["location", "/api/v1/engagement/mentions/019ca92f-81c4-76de-9703-a89e235de18c"], ["etag", "\\"1\\""]]}', '2026-03-01 11:36:28.868835', '2026-03-02 11:36:28.868835');
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
('019b8d62-7a80-7020-8000-00000000002a', '2025-12-22', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002b', '2025-12-23', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002c', '2025-12-24', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002d', '2025-12-25', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002e', '2025-12-26', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000002f', '2025-12-27', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000030', '2025-12-28', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000031', '2025-12-29', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000032', '2025-12-30', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000033', '2025-12-31', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000034', '2026-01-01', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000035', '2026-01-02', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000036', '2026-01-03', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000037', '2026-01-04', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000038', '2025-12-22', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000039', '2025-12-23', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003a', '2025-12-24', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003b', '2025-12-25', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003c', '2025-12-26', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003d', '2025-12-27', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003e', '2025-12-28', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000003f', '2025-12-29', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000040', '2025-12-30', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000041', '2025-12-31', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000042', '2026-01-01', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000043', '2026-01-02', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000044', '2026-01-03', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000045', '2026-01-04', 'REDDIT', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000046', '2025-12-22', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000047', '2025-12-23', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000048', '2025-12-24', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000049', '2025-12-25', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004a', '2025-12-26', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004b', '2025-12-27', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004c', '2025-12-28', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004d', '2025-12-29', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '15', '20', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004e', '2025-12-30', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '16', '21', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-00000000004f', '2025-12-31', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '17', '22', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000050', '2026-01-01', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '18', '23', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000051', '2026-01-02', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '19', '24', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000052', '2026-01-03', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '20', '25', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019b8d62-7a80-7020-8000-000000000053', '2026-01-04', 'THREADS', '019ca8b1-1138-7936-99c1-d844126a94f0', 'replies_approved', NULL, '21', '26', '1', '2026-01-05 13:00:00', '2026-01-05 13:00:00'),
('019ca92f-9cab-701d-9b33-4514547365ab', '2026-02-18', 'TWITTER', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'posts', '0', NULL, NULL, '1', '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
('019ca92f-9cab-7063-bfed-3ce8ba198645', '2026-02-03', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'posts', NULL, '41', '90', '2', '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.87531'),
('019ca92f-9cab-7097-9e8d-f64bc5659802', '1000-01-01', 'TWITTER', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'posts', '1e+15', NULL, NULL, '1', '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
('019ca92f-9cab-70ad-8359-b5d2c5b1dbfe', '2026-02-18', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'posts', NULL, '0', '0', '1', '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
('019ca92f-9cab-760a-84a8-8039adc04dfd', '2026-02-02', 'TWITTER', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'posts', '0.7', NULL, NULL, '3', '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.87531'),
('019ca92f-9cab-7a41-b8c8-53dc8a8c9a1b', '2026-02-02', 'TWITTER', '019ca8b1-1138-7936-99c1-d844126a94f0', 'posts', NULL, '9', '10', '1', '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199'),
('019ca92f-9cab-7afc-9ed1-09898df2c0b3', '2026-02-03', 'TWITTER', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'posts', '3.5', NULL, NULL, '2', '2026-03-01 11:36:35.755199', '2026-03-01 11:36:38.397641'),
('019ca92f-9cfb-7af2-834e-b1f29549d0d8', '2026-03-01', 'TWITTER', '019ca92f-9c83-78af-ae43-4f365ebbed8c', 'posts', '7', NULL, NULL, '1', '2026-03-01 11:36:35.835273', '2026-03-01 11:36:35.835273');
INSERT INTO "kpi_revisions" (metric_id, version, value, numerator, denominator, created_at) VALUES
('019ca92f-9cab-7063-bfed-3ce8ba198645', '1', NULL, '1', '90', '2026-03-01 11:36:35.755199'),
('019ca92f-9cab-760a-84a8-8039adc04dfd', '1', '0.1', NULL, NULL, '2026-03-01 11:36:35.755199'),
('019ca92f-9cab-760a-84a8-8039adc04dfd', '2', '0.5', NULL, NULL, '2026-03-01 11:36:35.835273'),
('019ca92f-9cab-7afc-9ed1-09898df2c0b3', '1', '0.2', NULL, NULL, '2026-03-01 11:36:35.755199');
INSERT INTO "kpi_types" (id, name, description, is_active, aggregation_type, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000e', 'VOLUME', 'How many there were.', 'true', 'sum', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-00000000000f', 'SENTIMENT', 'How people felt.', 'true', 'average', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000010', 'FOLLOWERS', 'How many follow.', 'true', 'last', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7014-8000-000000000011', 'PEAK', 'The most at once.', 'true', 'maximum', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-1138-7936-99c1-d844126a94f0', 'RATE', '', 'true', 'ratio', '1', '2026-03-01 09:18:22.520789', '2026-03-01 09:18:22.520789'),
('019ca92f-9c83-78af-ae43-4f365ebbed8c', 'COUNT', '', 'false', 'average', '3', '2026-03-01 11:36:35.715162', '2026-03-01 11:36:38.357604');
INSERT INTO "learning_events" (id, date, adjustment_type, adjustment, predicted_improvement, baseline_performance, actual_improvement, accuracy, evaluated_at, version, created_at, updated_at) VALUES
('019b8d62-7a80-7028-8000-000000000000', '2026-01-05 17:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.25', '0.5', '0.125', '0.5', '2026-01-05 17:10:00', '2', '2026-01-05 17:00:00', '2026-01-05 17:10:00'),
('019b8d62-7a80-7028-8000-000000000001', '2026-01-05 17:01:00', 'keywords', '{"added": ["greenhouse"]}', '0.5', '0.5', NULL, NULL, NULL, '1', '2026-01-05 17:01:00', '2026-01-05 17:01:00'),
('019ca92f-bd32-7f39-9645-8e2e54a6fc9e', '2026-03-01 11:36:44.082895', 'Größe 🌱', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.5', '0.3333333333333333', '0.375', '0.75', '2026-03-01 11:36:45.123857', '6', '2026-03-01 11:36:44.082895', '2026-03-01 11:36:45.123857'),
('019ca92f-bd82-7b94-812b-c6e814e0e2d0', '2026-01-02 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0.5', NULL, NULL, NULL, NULL, '1', '2026-03-01 11:36:44.162969', '2026-03-01 11:36:44.162969'),
('019ca92f-bdab-762e-a5b3-9f08e11eb8b5', '2026-01-03 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '0', NULL, '0', '1', '2026-03-01 11:36:45.644338', '3', '2026-03-01 11:36:44.203006', '2026-03-01 11:36:45.644338'),
('019ca92f-bdd3-76b4-a038-58e3b3dcc02b', '1000-01-01 00:00:00', 'weights', '{"evs_weight": {"to": 0.5, "from": 0.25}}', '-1e+300', NULL, NULL, NULL, NULL, '1', '2026-03-01 11:36:44.243043', '2026-03-01 11:36:44.243043');
INSERT INTO "legal_holds" (id, subject, author_id, post_id, experiment_id, from_at, to_at, reason, created_by, version, created_at, updated_at) VALUES
('019ca92f-f056-741d-a74b-85e7dce91b8e', 'RANGE', NULL, NULL, NULL, '2026-02-01 00:00:00', '2026-03-01 00:00:00', 'asked for by a court', '019ca8a0-3efb-751c-b22a-0dc73071feac', '1', '2026-03-01 11:36:57.174994', '2026-03-01 11:36:57.174994');
INSERT INTO "lesson_progress" (account_id, lesson_id, started_at, completed_at, created_at, updated_at) VALUES
('019b8d62-7a80-7001-8000-000000000002', '019b8d62-7a80-7003-8000-000000000000', '2026-01-05 10:01:00', '2026-01-05 10:15:00', '2026-01-05 10:15:00', '2026-01-05 10:15:00'),
('019ca8a0-41cc-7db4-baf7-f57260a42f2c', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', '2026-03-01 09:01:15.296554', '2026-03-01 09:01:15.376628', '2026-03-01 09:01:15.296554', '2026-03-01 09:01:15.376628');
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
('019ca8a1-59ad-7f9f-b224-158e30ff3ccd', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'intro', 'Einführung', 'https://example.org/film?x=1', '31622400', '0', 'true', '3', '2026-03-01 09:01:12.493964', '2026-03-01 09:18:20.078532', '# Einführung

  kept as it came 
'),
('019ca8a1-59d6-7b71-a7ec-fa6f0922267f', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'wiring', 'Wiring 🔌', 'https://example.org/film?x=1', '31622400', '1', 'true', '1', '2026-03-01 09:01:12.534001', '2026-03-01 09:01:12.534001', 'a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
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
('019ca8a1-59fe-7ef4-a8ed-9645a5adf0b4', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'extra-2', 'Extrá', NULL, NULL, '2', 'false', '4', '2026-03-01 09:01:12.574038', '2026-03-01 09:01:13.775148', ''),
('019ca8a1-5a26-7427-ba53-b0aea129344e', '019ca8a1-545c-7a4c-889e-d8d00a30288e', 'end', 'The end', 'https://example.org/film?x=1', '31622400', '3', 'true', '1', '2026-03-01 09:01:12.614075', '2026-03-01 09:01:12.614075', '# The end

  kept as it came 
'),
('019ca8b1-089e-71e3-962a-1e75b067c35a', '019ca8b1-089e-7a78-9563-c0b232781739', 'remember-by-recalling', 'Remember by recalling', NULL, '600', '0', 'true', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Remember by recalling

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
('019ca8b1-089e-76bc-be9f-2f1b7630ae5c', '019ca8b1-089e-7a78-9563-c0b232781739', 'space-it-out', 'Space it out', NULL, '600', '1', 'true', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Space it out

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
('019ca8b1-089e-7b06-ba58-97f694cfd59e', '019ca8b1-089e-7a78-9563-c0b232781739', 'mix-sleep-and-plan', 'Mix, sleep and plan', NULL, '600', '2', 'true', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Mix, sleep and plan

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
('019ca8b1-0a07-7e46-8385-58f9b21d6936', '019ca8b1-0a07-7da1-9812-85526b142435', 'one', 'One', NULL, NULL, '1', 'true', '1', '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.679087', 'Text.
'),
('019ca8b1-0a2f-7ded-8cda-20d24f1fb62f', '019ca8b1-0a07-7da1-9812-85526b142435', 'three', 'Three', NULL, NULL, '0', 'true', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', 'New.'),
('019ca92f-f006-7020-b33d-a3bd580ba974', '019ca92f-efde-7d0c-bdc1-be63b6abba0a', 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'ﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀ', NULL, NULL, '0', 'false', '1', '2026-03-01 11:36:57.09492', '2026-03-01 11:36:57.09492', '﻿');
INSERT INTO "login_failures" (failure_key, failures, window_started_at, blocked_until, created_at, updated_at) VALUES
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224', '5', '2026-03-01 11:36:57.375179', NULL, '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327'),
('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224@192.0.2.7', '5', '2026-03-01 11:36:57.375179', '2026-03-01 11:37:57.535327', '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327'),
('address:192.0.2.7', '5', '2026-03-01 11:36:57.375179', NULL, '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327'),
('registration:192.0.2.7', '1', '2026-03-01 11:36:57.255068', NULL, '2026-03-01 11:36:57.255068', '2026-03-01 11:36:57.255068');
INSERT INTO "materials" (id, lesson_id, kind, title, url, file_id, file_name, media_type, "position", version, created_at, updated_at) VALUES
('019b8d62-7a80-7004-8000-000000000000', '019b8d62-7a80-7003-8000-000000000000', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7004-8000-000000000001', '019b8d62-7a80-7003-8000-000000000001', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019b8d62-7a80-7004-8000-00000000000a', '019b8d62-7a80-7003-8000-00000000000a', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('019b8d62-7a80-7004-8000-00000000000b', '019b8d62-7a80-7003-8000-00000000000b', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('019b8d62-7a80-7004-8000-000000000014', '019b8d62-7a80-7003-8000-000000000014', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('019b8d62-7a80-7004-8000-000000000015', '019b8d62-7a80-7003-8000-000000000015', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, '0', '1', '2026-01-05 09:02:00', '2026-01-05 09:02:00'),
('019ca8a1-67c1-71f3-8e21-87746d3f1105', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'link', 'Further reading', 'https://example.org/a?b=ü#c', NULL, NULL, NULL, '2', '2', '2026-03-01 09:01:16.097294', '2026-03-01 09:01:17.258367'),
('019ca8a1-67e9-7195-a0b4-6b3d46c44586', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'file', 'Notes', NULL, '019ca8a1-6ab9-7aa9-91e6-f8e0c55288ce', 'notes 📝.txt', 'text/markdown', '3', '3', '2026-03-01 09:01:16.137331', '2026-03-01 09:01:16.857997'),
('019ca8a1-6811-7c6d-9973-62a615d4dd95', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'file', 'Wiring', NULL, '019ca8a1-6b0a-7146-b806-23db81dfcc34', 'schön.png', 'image/png', '1', '4', '2026-03-01 09:01:16.177368', '2026-03-01 09:01:17.098219'),
('019ca8b1-089e-7438-bed1-abf5c47548cf', '019ca8b1-089e-71e3-962a-1e75b067c35a', 'file', 'Reading twice and recalling, compared', NULL, '019ca8b1-089e-794f-8a93-347b50fb7669', 'recall-experiment.csv', 'text/csv', '0', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7998-9214-486458a49656', '019ca8b1-089e-7b06-ba58-97f694cfd59e', 'link', 'Dunlosky and others 2013: Improving Students'' Learning', 'https://doi.org/10.1177/1529100612453266', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-79ef-a2c3-3ef45be481eb', '019ca8b1-089e-71e3-962a-1e75b067c35a', 'link', 'Roediger and Karpicke 2006: Test-Enhanced Learning', 'https://doi.org/10.1111/j.1467-9280.2006.01693.x', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7cb6-bbe0-f71339b53085', '019ca8b1-089e-76bc-be9f-2f1b7630ae5c', 'file', 'The forgetting curve', NULL, '019ca8b1-089e-7cd0-8d8b-68c33e4e5aaf', 'forgetting-curve.svg', 'image/svg+xml', '0', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7dc9-999f-dcd4746e2f5d', '019ca8b1-089e-7b06-ba58-97f694cfd59e', 'file', 'Study plan to copy', NULL, '019ca8b1-089e-77b5-be76-572e7eb8ad9c', 'study-plan.md', 'text/markdown', '0', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7e2c-aeb9-ea705d2f52c7', '019ca8b1-089e-76bc-be9f-2f1b7630ae5c', 'link', 'Cepeda and others 2008: Spacing Effects in Learning', 'https://doi.org/10.1111/j.1467-9280.2008.02209.x', NULL, NULL, NULL, '1', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754'),
('019ca8b1-0a07-7a23-b05b-22f70109bcf2', '019ca8b1-0a07-7e46-8385-58f9b21d6936', 'file', 'F', NULL, '019ca8b1-0a07-76b9-87cb-2ba235cfa98c', 'größe.txt', 'text/plain', '1', '1', '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.679087'),
('019ca8b1-0a2f-7cf1-a9a4-57fd28304506', '019ca8b1-0a07-7e46-8385-58f9b21d6936', 'link', 'Another link', 'https://example.org/ü', NULL, NULL, NULL, '0', '1', '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124');
INSERT INTO "notes" (id, subject, post_id, author_id, reply_id, escalation_id, text, written_by, version, created_at, updated_at) VALUES
('019b8d62-7a80-701b-8000-000000000000', 'post', '019b8d62-7a80-7016-8000-000000000004', NULL, NULL, NULL, 'Asked for a whole class: worth a second look.', '019b8d62-7a80-7001-8000-000000000001', '1', '2026-01-05 12:20:00', '2026-01-05 12:20:00'),
('019ca92f-6706-7f14-a059-0f61d71f7f35', 'post', '019ca8f7-7fc3-7166-bef3-30f231b1a7e8', NULL, NULL, NULL, 'About the post_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:22.022508', '2026-03-01 11:36:22.022508'),
('019ca92f-67a6-7f68-b576-254331ef9bbf', 'author', NULL, '019ca8f7-7fc3-7ffc-88ef-395f4e6821b0', NULL, NULL, 'About the author_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:22.182656', '2026-03-01 11:36:22.182656'),
('019ca92f-6846-7014-abd6-180733878a06', 'reply', NULL, NULL, '019ca8f7-8013-7896-8df0-74c6375e8395', NULL, 'About the reply_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:22.342804', '2026-03-01 11:36:22.342804'),
('019ca92f-68e6-71a6-ad8d-cf690c4348ce', 'escalation', NULL, NULL, NULL, '019ca8f7-803b-74ae-a178-1af594699d0b', 'About the escalation_id.
🌱 Größe ', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:22.502952', '2026-03-01 11:36:22.502952'),
('019ca92f-6987-7b78-90fd-4fa7bc755857', 'post', '019ca8f7-7fc3-7166-bef3-30f231b1a7e8', NULL, NULL, NULL, 'Asked the same last week.', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '2026-03-01 11:36:22.6631', '2026-03-01 11:36:22.6631'),
('019ca92f-6ca7-75a6-9f59-384dac9834e2', 'escalation', NULL, NULL, NULL, '019ca8f7-803b-74ae-a178-1af594699d0b', 'I look at it tomorrow.', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', '2026-03-01 11:36:23.46384', '2026-03-01 11:36:23.744099');
INSERT INTO "post_categories" (category, post_id, platform, is_power_user, available_at, created_at) VALUES
('answers', '019ca8da-78c8-7b0b-a35f-14bf11468bfe', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:36.008633'),
('answers', '019ca8da-836b-7720-9de4-3d823e59e83f', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:38.731149'),
('answers', '019ca8da-89fc-7164-b7ad-acf3f96f681b', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:40.412703'),
('answers', '019ca8da-8c55-71c8-8e13-ea4e0ba545f7', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:41.013258'),
('answers', '019ca8da-8ed5-779b-912d-cb02c545a4ac', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:03:41.65385'),
('answers', '019ca8f6-f667-7504-94c5-f9f439ccf43e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:43.175256'),
('answers', '019ca8f6-f757-79f2-ba50-7db7151ba9e8', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:43.415478'),
('answers', '019ca8f6-f847-7b3c-914d-abfd9bb8d146', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:34:43.6557'),
('answers', '019ca8f7-7610-7409-9f2d-00e13b7e6cb0', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:15.85681'),
('answers', '019ca8f7-78e1-78a9-8da4-10881f2a1bb3', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:16.577476'),
('answers', '019ca8f7-7fc3-7166-bef3-30f231b1a7e8', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 10:35:18.339104'),
('answers', '019ca92f-7158-7f2a-bc7b-dea2a119e075', 'TWITTER', 'false', '2026-03-01 11:36:25.665875', '2026-03-01 11:36:25.665875'),
('answers', '019ca92f-8124-7594-b0cd-7c756418fbae', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:28.708687'),
('answers', '019ca92f-8d7f-7aa0-9412-4b6c2119a3ed', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:31.87161'),
('answers', '019ca92f-90f0-776c-860d-d11d58c60373', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:32.752424'),
('answers', '019ca92f-9168-7da0-8a71-b64ffa3372df', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:32.872535'),
('answers', '019ca92f-ce3e-7373-97b7-a0d010e334f5', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 11:36:48.446928'),
('c0', '019ca8b1-177a-73b8-92ba-0b9e4e023c22', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-03-01 09:18:24.122269'),
('c0', '019ca8b1-177a-7925-8592-8ab61dff1966', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-03-01 09:18:24.122269'),
('c0', '019ca8b1-177a-796c-a9fe-53e63bfdc881', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-03-01 09:18:24.122269'),
('c0', '019ca8b1-177a-7ab4-b53b-0aaaf775426d', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-03-01 09:18:24.122269'),
('c0', '019ca8b1-177a-7b03-85fb-c1db4a1ae929', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-03-01 09:18:24.122269'),
('c0', '019ca8b1-177a-7d86-aeca-6146fd70daa5', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-03-01 09:18:24.122269'),
('c0', '019ca8b1-177a-7fbc-b7fd-20dd77b647df', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-7110-8f87-435771c11401', 'REDDIT', 'false', '2026-03-01 09:21:02.44534', '2026-03-01 09:21:02.44534'),
('c1', '019ca8b1-177a-7798-b81a-719696584d10', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-77a3-893a-1c116f5d4271', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-784b-b80c-8b98a4c06940', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-79ec-8491-b5a209063b47', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-7c54-aaa2-dc8d558e28c2', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-7c75-95de-5f9da59e261f', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-7d23-9c4d-e6583fa007f5', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-7dcf-bc36-b4f5294621e3', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-03-01 09:18:24.122269'),
('c1', '019ca8b1-177a-7eae-a459-fa1b1076507c', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-03-01 09:18:24.122269'),
('connectivity', '019b8d62-7a80-7016-8000-000000000001', 'TWITTER', 'false', '2026-01-05 09:01:00', '2026-01-05 09:01:00'),
('connectivity', '019b8d62-7a80-7016-8000-000000000006', 'REDDIT', 'false', '2026-01-05 09:06:00', '2026-01-05 09:06:00'),
('connectivity', '019b8d62-7a80-7016-8000-00000000000b', 'THREADS', 'false', '2026-01-05 09:11:00', '2026-01-05 09:11:00'),
('hardware', '019b8d62-7a80-7016-8000-000000000000', 'TWITTER', 'true', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('hardware', '019b8d62-7a80-7016-8000-000000000005', 'REDDIT', 'true', '2026-01-05 09:05:00', '2026-01-05 09:05:00'),
('hardware', '019b8d62-7a80-7016-8000-00000000000a', 'THREADS', 'true', '2026-01-05 09:10:00', '2026-01-05 09:10:00'),
('hardware', '019ca8b1-177a-7110-8f87-435771c11401', 'REDDIT', 'false', '2026-03-01 09:21:02.44534', '2026-03-01 09:21:02.44534'),
('hardware', '019ca8b1-177a-73b8-92ba-0b9e4e023c22', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7798-b81a-719696584d10', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-77a3-893a-1c116f5d4271', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-784b-b80c-8b98a4c06940', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7925-8592-8ab61dff1966', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-796c-a9fe-53e63bfdc881', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-79ec-8491-b5a209063b47', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7ab4-b53b-0aaaf775426d', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7b03-85fb-c1db4a1ae929', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7c54-aaa2-dc8d558e28c2', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7c75-95de-5f9da59e261f', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7d23-9c4d-e6583fa007f5', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7d86-aeca-6146fd70daa5', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7dcf-bc36-b4f5294621e3', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7eae-a459-fa1b1076507c', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-03-01 09:18:24.122269'),
('hardware', '019ca8b1-177a-7fbc-b7fd-20dd77b647df', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-03-01 09:18:24.122269'),
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
('019ca8b1-168a-74a3-a8c9-f2e78d80f359', 'TWITTER', 'false', NULL, '2026-02-01 08:00:00', NULL, NULL, '1', '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.882972', NULL),
('019ca8b1-177a-7110-8f87-435771c11401', 'REDDIT', 'false', '2026-03-01 09:21:02.44534', '2026-03-01 09:21:02.44534', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.44534', NULL),
('019ca8b1-177a-71fc-91e2-784f4121da97', 'REDDIT', 'false', NULL, '2026-02-01 08:03:00', NULL, NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.363416', NULL),
('019ca8b1-177a-730b-9f19-13c5c1a2e4b7', 'REDDIT', 'false', NULL, '2026-02-01 08:04:00', NULL, NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.44349', NULL),
('019ca8b1-177a-7366-b782-46b4eb97723c', 'REDDIT', 'false', NULL, '2026-02-01 08:12:00', NULL, NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.483527', NULL),
('019ca8b1-177a-73b8-92ba-0b9e4e023c22', 'REDDIT', 'false', '2026-02-01 08:14:00', '2026-02-01 08:14:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7431-8999-fda25ca7a2fb', 'TWITTER', 'false', NULL, '2026-02-01 08:29:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7482-8a90-84d7c9691b00', 'THREADS', 'false', NULL, '2026-02-01 08:08:00', NULL, NULL, '5', '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.245155', NULL),
('019ca8b1-177a-74c5-82aa-d5e69f6a066e', 'THREADS', 'false', NULL, '2026-02-01 08:07:00', NULL, NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.243305', NULL),
('019ca8b1-177a-7529-8687-d7519f03b27d', 'TWITTER', 'false', NULL, '2026-02-01 08:02:00', NULL, NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.763786', NULL),
('019ca8b1-177a-7798-b81a-719696584d10', 'THREADS', 'false', '2026-02-01 08:15:00', '2026-02-01 08:15:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-77a3-893a-1c116f5d4271', 'THREADS', 'false', '2026-02-01 08:25:00', '2026-02-01 08:25:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-784b-b80c-8b98a4c06940', 'TWITTER', 'false', '2026-02-01 08:09:00', '2026-02-01 08:09:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.325229', NULL),
('019ca8b1-177a-7925-8592-8ab61dff1966', 'THREADS', 'false', '2026-02-01 08:26:00', '2026-02-01 08:26:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-796c-a9fe-53e63bfdc881', 'TWITTER', 'false', '2026-02-01 08:20:00', '2026-02-01 08:20:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-79ec-8491-b5a209063b47', 'TWITTER', 'false', '2026-02-01 08:11:00', '2026-02-01 08:11:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7ab4-b53b-0aaaf775426d', 'TWITTER', 'false', '2026-02-01 08:18:00', '2026-02-01 08:18:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7b03-85fb-c1db4a1ae929', 'REDDIT', 'false', '2026-02-01 08:22:00', '2026-02-01 08:22:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7c54-aaa2-dc8d558e28c2', 'REDDIT', 'false', '2026-02-01 08:21:00', '2026-02-01 08:21:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7c75-95de-5f9da59e261f', 'REDDIT', 'false', '2026-02-01 08:23:00', '2026-02-01 08:23:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7d23-9c4d-e6583fa007f5', 'REDDIT', 'false', '2026-02-01 08:13:00', '2026-02-01 08:13:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7d86-aeca-6146fd70daa5', 'THREADS', 'false', '2026-02-01 08:24:00', '2026-02-01 08:24:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7dcf-bc36-b4f5294621e3', 'TWITTER', 'false', '2026-02-01 08:27:00', '2026-02-01 08:27:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7eae-a459-fa1b1076507c', 'THREADS', 'false', '2026-02-01 08:17:00', '2026-02-01 08:17:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b1-177a-7eee-87f8-6a7f8133b250', 'THREADS', 'false', NULL, '2026-02-01 08:06:00', NULL, NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.203268', NULL),
('019ca8b1-177a-7fbc-b7fd-20dd77b647df', 'THREADS', 'false', '2026-02-01 08:16:00', '2026-02-01 08:16:00', NULL, NULL, '0', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL),
('019ca8b3-823d-7496-9e64-70cc21ff1284', 'TWITTER', 'false', NULL, '2026-03-01 10:03:33.566376', NULL, NULL, '5', '2026-03-01 09:21:02.525414', '2026-03-01 10:03:33.886672', NULL),
('019ca8da-78c8-7b0b-a35f-14bf11468bfe', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:36.008633', '2026-03-01 10:03:36.008633', NULL),
('019ca8da-836b-7720-9de4-3d823e59e83f', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149', NULL),
('019ca8da-89fc-7164-b7ad-acf3f96f681b', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703', NULL),
('019ca8da-8aec-788a-8dd9-393fe50ea790', 'TWITTER', 'false', NULL, '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.85311', NULL),
('019ca8da-8c55-71c8-8e13-ea4e0ba545f7', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258', NULL),
('019ca8da-8ed5-779b-912d-cb02c545a4ac', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:03:41.65385', '2026-03-01 10:03:41.65385', NULL),
('019ca8f6-f667-7504-94c5-f9f439ccf43e', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256', NULL),
('019ca8f6-f757-79f2-ba50-7db7151ba9e8', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478', NULL),
('019ca8f6-f847-7b3c-914d-abfd9bb8d146', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:34:43.6557', '2026-03-01 10:34:43.6557', NULL),
('019ca8f7-7610-7409-9f2d-00e13b7e6cb0', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:15.85681', '2026-03-01 10:35:15.85681', NULL),
('019ca8f7-78e1-78a9-8da4-10881f2a1bb3', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476', NULL),
('019ca8f7-7fc3-7166-bef3-30f231b1a7e8', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104', NULL),
('019ca92f-7158-7f2a-bc7b-dea2a119e075', 'TWITTER', 'false', '2026-03-01 11:36:25.665875', '2026-03-01 11:36:25.665875', NULL, NULL, '0', '2026-03-01 11:36:24.66495', '2026-03-01 11:36:25.665875', NULL),
('019ca92f-8124-7594-b0cd-7c756418fbae', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687', NULL),
('019ca92f-8174-779a-9a2f-43aaf72dde46', 'TWITTER', 'false', NULL, '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:28.788761', '2026-03-01 11:36:29.789686', NULL),
('019ca92f-8d7f-7aa0-9412-4b6c2119a3ed', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:31.87161', '2026-03-01 11:36:31.87161', NULL),
('019ca92f-90f0-776c-860d-d11d58c60373', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424', NULL),
('019ca92f-9168-7da0-8a71-b64ffa3372df', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535', NULL),
('019ca92f-ce3e-7373-97b7-a0d010e334f5', 'TWITTER', 'false', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, NULL, '0', '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928', NULL);
INSERT INTO "post_revisions" (post_id, content_version, content, observed_at, created_at) VALUES
('019ca8b1-168a-74a3-a8c9-f2e78d80f359', '1', 'What does one ask?', '2026-02-01 08:00:00', '2026-03-01 09:18:24.042195'),
('019ca8da-78c8-7b0b-a35f-14bf11468bfe', '1', 'What does ask1 ask?', '2026-03-01 08:00:00', '2026-03-01 10:03:38.571001');
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
('019ca8b1-168a-74a3-a8c9-f2e78d80f359', 'TWITTER', 'one', '019ca8b1-168a-7ec5-9ed1-bc4cd9abe552', 'What did one ask?
🌱 Größe', '2', '2026-02-01 08:00:00', '2026-02-01 09:00:00', '2026-03-01 09:18:24.882972', '["sensor"]', '["hardware"]', 'false', '{"likes": 3}', 'processed', '0', NULL, '3', '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.882972'),
('019ca8b1-177a-7110-8f87-435771c11401', 'REDDIT', 'p5', '019ca8b1-177a-714b-8bd2-7b73027b6180', 'What does p5 ask?', '1', '2026-02-01 08:05:00', '2026-02-01 08:05:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '3', '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.44534'),
('019ca8b1-177a-71fc-91e2-784f4121da97', 'REDDIT', 'p3', '019ca8b1-177a-78a4-bed7-3e665b0d49d4', 'What does p3 ask?', '1', '2026-02-01 08:03:00', '2026-02-01 08:03:00', '2026-03-01 09:18:25.363416', '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.363416'),
('019ca8b1-177a-730b-9f19-13c5c1a2e4b7', 'REDDIT', 'p4', '019ca8b1-177a-724f-a03c-4647e0067bce', 'What does p4 ask?', '1', '2026-02-01 08:04:00', '2026-02-01 08:04:00', '2026-03-01 09:18:25.44349', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.44349'),
('019ca8b1-177a-7366-b782-46b4eb97723c', 'REDDIT', 'p12', '019ca8b1-177a-78a4-bed7-3e665b0d49d4', 'What does p12 ask?', '1', '2026-02-01 08:12:00', '2026-02-01 08:12:00', '2026-03-01 09:18:25.483527', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.483527'),
('019ca8b1-177a-73b8-92ba-0b9e4e023c22', 'REDDIT', 'p14', '019ca8b1-177a-714b-8bd2-7b73027b6180', 'What does p14 ask?', '1', '2026-02-01 08:14:00', '2026-02-01 08:14:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7431-8999-fda25ca7a2fb', 'TWITTER', 'p29', '019ca8b1-177a-77ef-85e5-5ad2c926c010', 'What does p29 ask?', '1', '2026-02-01 08:29:00', '2026-02-01 08:29:00', NULL, '["sensor"]', '["hardware", "c1"]', 'true', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7482-8a90-84d7c9691b00', 'THREADS', 'p8', '019ca8b1-177a-70e6-97cb-771979a35321', 'What does p8 ask?', '1', '2026-02-01 08:08:00', '2026-02-01 08:08:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'parked', '1', 'given to 5 workers, and the last lease ended without an outcome', '2', '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.245155'),
('019ca8b1-177a-74c5-82aa-d5e69f6a066e', 'THREADS', 'p7', '019ca8b1-177a-7de2-9a50-a557164f4c01', 'What does p7 ask?', '1', '2026-02-01 08:07:00', '2026-02-01 08:07:00', '2026-03-01 09:18:25.243305', '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.243305'),
('019ca8b1-177a-7529-8687-d7519f03b27d', 'TWITTER', 'p2', '019ca8b1-177a-77ef-85e5-5ad2c926c010', '', '1', '2026-02-01 08:02:00', '2026-02-01 08:02:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.763786'),
('019ca8b1-177a-7798-b81a-719696584d10', 'THREADS', 'p15', '019ca8b1-177a-725f-a538-6ef23e1d77ea', 'What does p15 ask?', '1', '2026-02-01 08:15:00', '2026-02-01 08:15:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-77a3-893a-1c116f5d4271', 'THREADS', 'p25', '019ca8b1-177a-7de2-9a50-a557164f4c01', 'What does p25 ask?', '1', '2026-02-01 08:25:00', '2026-02-01 08:25:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-784b-b80c-8b98a4c06940', 'TWITTER', 'p9', '019ca8b1-168a-7ec5-9ed1-bc4cd9abe552', 'What does p9 ask?', '1', '2026-02-01 08:09:00', '2026-02-01 08:09:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7925-8592-8ab61dff1966', 'THREADS', 'p26', '019ca8b1-177a-70e6-97cb-771979a35321', 'What does p26 ask?', '1', '2026-02-01 08:26:00', '2026-02-01 08:26:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-796c-a9fe-53e63bfdc881', 'TWITTER', 'p20', '019ca8b1-177a-77ef-85e5-5ad2c926c010', 'What does p20 ask?', '1', '2026-02-01 08:20:00', '2026-02-01 08:20:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-79ec-8491-b5a209063b47', 'TWITTER', 'p11', '019ca8b1-177a-77ef-85e5-5ad2c926c010', 'What does p11 ask?', '1', '2026-02-01 08:11:00', '2026-02-01 08:11:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7ab4-b53b-0aaaf775426d', 'TWITTER', 'p18', '019ca8b1-168a-7ec5-9ed1-bc4cd9abe552', 'What does p18 ask?', '1', '2026-02-01 08:18:00', '2026-02-01 08:18:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7b03-85fb-c1db4a1ae929', 'REDDIT', 'p22', '019ca8b1-177a-724f-a03c-4647e0067bce', 'What does p22 ask?', '1', '2026-02-01 08:22:00', '2026-02-01 08:22:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7c54-aaa2-dc8d558e28c2', 'REDDIT', 'p21', '019ca8b1-177a-78a4-bed7-3e665b0d49d4', 'What does p21 ask?', '1', '2026-02-01 08:21:00', '2026-02-01 08:21:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7c75-95de-5f9da59e261f', 'REDDIT', 'p23', '019ca8b1-177a-714b-8bd2-7b73027b6180', 'What does p23 ask?', '1', '2026-02-01 08:23:00', '2026-02-01 08:23:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7d23-9c4d-e6583fa007f5', 'REDDIT', 'p13', '019ca8b1-177a-724f-a03c-4647e0067bce', 'What does p13 ask?', '1', '2026-02-01 08:13:00', '2026-02-01 08:13:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7d86-aeca-6146fd70daa5', 'THREADS', 'p24', '019ca8b1-177a-725f-a538-6ef23e1d77ea', 'What does p24 ask?', '1', '2026-02-01 08:24:00', '2026-02-01 08:24:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7dcf-bc36-b4f5294621e3', 'TWITTER', 'p27', '019ca8b1-168a-7ec5-9ed1-bc4cd9abe552', 'What does p27 ask?', '1', '2026-02-01 08:27:00', '2026-02-01 08:27:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7eae-a459-fa1b1076507c', 'THREADS', 'p17', '019ca8b1-177a-70e6-97cb-771979a35321', 'What does p17 ask?', '1', '2026-02-01 08:17:00', '2026-02-01 08:17:00', NULL, '["sensor"]', '["hardware", "c1"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b1-177a-7eee-87f8-6a7f8133b250', 'THREADS', 'p6', '019ca8b1-177a-725f-a538-6ef23e1d77ea', 'What does p6 ask?', '1', '2026-02-01 08:06:00', '2026-02-01 08:06:00', '2026-03-01 09:18:25.203268', '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'processed', '0', NULL, '2', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.203268'),
('019ca8b1-177a-7fbc-b7fd-20dd77b647df', 'THREADS', 'p16', '019ca8b1-177a-7de2-9a50-a557164f4c01', 'What does p16 ask?', '1', '2026-02-01 08:16:00', '2026-02-01 08:16:00', NULL, '["sensor"]', '["hardware", "c0"]', 'false', '{"rate": 0.25, "large": 10000000000000000, "likes": 3, "small": 0.0000001, "nested": [{"a": true, "b": null}]}', 'waiting', '0', NULL, '1', '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269'),
('019ca8b3-823d-7496-9e64-70cc21ff1284', 'TWITTER', 'alone', '019ca8b1-168a-7ec5-9ed1-bc4cd9abe552', 'What does alone ask?', '1', '2026-02-01 08:00:00', '2026-02-01 08:00:00', NULL, '["sensor"]', '["only"]', 'false', '{"likes": 3}', 'parked', '5', 'no answer', '6', '2026-03-01 09:21:02.525414', '2026-03-01 10:03:33.886672'),
('019ca8da-78c8-7b0b-a35f-14bf11468bfe', 'TWITTER', 'ask1', '019ca8da-78c8-78af-be78-90a60b0aa73f', 'Which of the two lasts longer?', '2', '2026-03-01 08:00:00', '2026-03-01 09:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '2', '2026-03-01 10:03:36.008633', '2026-03-01 10:03:38.571001'),
('019ca8da-836b-7720-9de4-3d823e59e83f', 'TWITTER', 'ask3', '019ca8da-836b-7e5b-b35c-7ee2a06328f8', 'What does ask3 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149'),
('019ca8da-89fc-7164-b7ad-acf3f96f681b', 'TWITTER', 'ask4', '019ca8da-89fc-7556-88c6-1f4d37c8e735', 'What does ask4 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703'),
('019ca8da-8aec-788a-8dd9-393fe50ea790', 'TWITTER', 'ask5', '019ca8da-8aec-7661-957c-ca30d5124ee5', '', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.85311'),
('019ca8da-8c55-71c8-8e13-ea4e0ba545f7', 'TWITTER', 'ask6', '019ca8da-8c55-7d0a-9bc6-0509de09347f', 'What does ask6 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258'),
('019ca8da-8ed5-779b-912d-cb02c545a4ac', 'TWITTER', 'ask7', '019ca8da-8ed5-7e3f-a4af-011f76df5558', 'What does ask7 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:03:41.65385', '2026-03-01 10:03:41.65385'),
('019ca8f6-f667-7504-94c5-f9f439ccf43e', 'TWITTER', 'ask8', '019ca8f6-f667-7695-80a0-d27180ada31d', 'What does ask8 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256'),
('019ca8f6-f757-79f2-ba50-7db7151ba9e8', 'TWITTER', 'ask9', '019ca8f6-f757-7bad-b2cd-db2721e867f9', 'What does ask9 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478'),
('019ca8f6-f847-7b3c-914d-abfd9bb8d146', 'TWITTER', 'ask10', '019ca8f6-f847-740f-942f-1280ffe66361', 'What does ask10 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:34:43.6557', '2026-03-01 10:34:43.6557'),
('019ca8f7-7610-7409-9f2d-00e13b7e6cb0', 'TWITTER', 'ask11', '019ca8f7-7610-7935-81f3-855650280464', 'What does ask11 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:15.85681', '2026-03-01 10:35:15.85681'),
('019ca8f7-78e1-78a9-8da4-10881f2a1bb3', 'TWITTER', 'ask2', '019ca8f7-78e1-74d3-954e-b564d80ca81e', 'What does ask2 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476'),
('019ca8f7-7fc3-7166-bef3-30f231b1a7e8', 'TWITTER', 'ask12', '019ca8f7-7fc3-7ffc-88ef-395f4e6821b0', 'What does ask12 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104'),
('019ca92f-7158-7f2a-bc7b-dea2a119e075', 'TWITTER', 'ask13', '019ca92f-7158-77e3-9fd3-43455932f516', 'What does ask13 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '3', '2026-03-01 11:36:24.66495', '2026-03-01 11:36:25.665875'),
('019ca92f-8124-7594-b0cd-7c756418fbae', 'TWITTER', 'ask14', '019ca92f-8124-7990-b4d5-ccfcbc7acece', 'What does ask14 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687'),
('019ca92f-8174-779a-9a2f-43aaf72dde46', 'TWITTER', 'ask15', '019ca92f-8174-7b08-b166-6a4b30392eb1', '', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{}', 'removed', '0', NULL, '2', '2026-03-01 11:36:28.788761', '2026-03-01 11:36:29.789686'),
('019ca92f-8d7f-7aa0-9412-4b6c2119a3ed', 'TWITTER', 'ask17', '019ca92f-8d7f-73ea-bbcc-07e899e5739e', 'What does ask17 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:31.87161', '2026-03-01 11:36:31.87161'),
('019ca92f-90f0-776c-860d-d11d58c60373', 'TWITTER', 'ask18', '019ca92f-90f0-76e5-b887-d4996ae23e3b', 'What does ask18 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424'),
('019ca92f-9168-7da0-8a71-b64ffa3372df', 'TWITTER', 'ask19', '019ca92f-9168-7c43-bf06-7f224e388bd4', 'What does ask19 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535'),
('019ca92f-ce3e-7373-97b7-a0d010e334f5', 'TWITTER', 'learn2', '019ca92f-ce3e-788d-ab6f-f91c0319fb11', 'What does learn2 ask?', '1', '2026-03-01 08:00:00', '2026-03-01 08:00:00', NULL, '["sensor"]', '["answers"]', 'false', '{"likes": 3}', 'waiting', '0', NULL, '1', '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928');
INSERT INTO "power_tiers" (id, name, description, is_active, follower_threshold, version, created_at, updated_at) VALUES
('019b8d62-7a80-7014-8000-00000000000a', 'MEGA', 'Known beyond it.', 'true', '1000000', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00'),
('019ca8b1-0e68-7a99-945e-93715614bdb3', 'MICRO', '', 'true', '1000', '3', '2026-03-01 09:18:21.800123', '2026-03-01 09:18:22.320604'),
('019ca8b1-0e90-7891-ade0-217382063ed4', 'MACRO', 'Reach.', 'true', '10000', '1', '2026-03-01 09:18:21.84016', '2026-03-01 09:18:21.84016'),
('019ca8b1-0eb8-7e7e-a7a4-1ceddaf8ff1b', 'Größe', 'Reach.', 'true', '0', '1', '2026-03-01 09:18:21.880197', '2026-03-01 09:18:21.880197'),
('019ca8b1-0ee0-7fd6-82fa-d9b60952e162', 'micro', 'Reach.', 'true', '5', '1', '2026-03-01 09:18:21.920234', '2026-03-01 09:18:21.920234');
INSERT INTO "quiz_accommodations" (quiz_id, account_id, extra_seconds, extra_attempts, version, created_at, updated_at, opens_at, closes_at) VALUES
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '90', '1', '1', '2026-03-01 11:36:57.134957', '2026-03-01 11:36:57.134957', '2026-01-05 08:00:00', '2026-01-05 20:00:00.123456');
INSERT INTO "quiz_attempts" (id, quiz_id, revision, account_id, number, open_marker, started_at, due_at, submitted_at, submission, score, max_score, passed, draw, regraded_with, version, created_at, updated_at, stated_due_at) VALUES
('019b8d62-7a80-7007-8000-000000000000', '019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7001-8000-000000000002', '1', NULL, '2026-01-05 10:16:00', NULL, '2026-01-05 10:20:00', 'learner', '2', '3', 'true', NULL, NULL, '2', '2026-01-05 10:16:00', '2026-01-05 10:20:00', NULL),
('019ca8a1-79bd-70e1-a978-8f792a94b83e', '019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:01:20.701549', NULL, '2026-03-01 09:01:20.781623', 'learner', '2.1', '1000004.9334', NULL, NULL, NULL, '3', '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.781623', NULL),
('019ca8a1-7bee-7115-b9bf-3000155d090a', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:01:21.262067', NULL, '2026-03-01 09:01:21.982733', 'learner', '5', '5', 'true', NULL, '3', '11', '2026-03-01 09:01:21.262067', '2026-03-01 09:18:14.673537', NULL),
('019ca8a1-7fff-701a-8339-59b95603b8d9', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:01:22.303029', '2026-03-01 10:18:13.632575', '2026-03-01 09:18:13.792723', 'learner', '5', '5', 'true', NULL, '3', '12', '2026-03-01 09:01:22.303029', '2026-03-01 09:18:14.673537', '2026-03-01 10:18:13.632575'),
('019ca8a1-804f-7193-8a73-dc6ecc50f78c', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:01:22.383103', NULL, '2026-03-01 09:01:22.42314', 'learner', '1', '5', 'false', NULL, '3', '7', '2026-03-01 09:01:22.383103', '2026-03-01 09:18:14.673537', NULL),
('019ca8a1-809f-758c-b2b7-1a2028325360', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:01:22.463177', NULL, '2026-03-01 09:01:22.503214', 'learner', '2', '5', 'false', NULL, '3', '7', '2026-03-01 09:01:22.463177', '2026-03-01 09:18:14.673537', NULL),
('019ca8a1-813f-7c29-9a13-399339d29beb', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:01:22.623325', NULL, '2026-03-01 09:01:22.743436', 'learner', '1', '5', 'false', NULL, '3', '6', '2026-03-01 09:01:22.623325', '2026-03-01 09:18:14.673537', NULL),
('019ca8a1-82cf-7974-8549-9c59cb1506d5', '019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:01:23.023695', '2026-03-01 09:01:53.023695', '2026-03-01 09:01:53.023695', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:01:23.023695', '2026-03-01 09:02:23.343991', NULL),
('019ca8a2-6e98-7be5-8dbb-f70823c6599a', '019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '2', NULL, '2026-03-01 09:02:23.384028', '2026-03-01 09:02:53.384028', '2026-03-01 09:02:53.384028', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:02:23.384028', '2026-03-01 09:03:23.704324', NULL),
('019ca8a3-5a60-7c9e-8e48-d80cd184a9ec', '019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '3', NULL, '2026-03-01 09:03:23.744361', '2026-03-01 09:03:53.744361', '2026-03-01 09:03:53.744361', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:03:23.744361', '2026-03-01 09:04:24.064657', NULL),
('019ca8a4-4628-77fd-8969-05d4cf838edc', '019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '4', NULL, '2026-03-01 09:04:24.104694', '2026-03-01 09:04:54.104694', '2026-03-01 09:04:54.104694', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:04:24.104694', '2026-03-01 09:05:24.42499', NULL),
('019ca8a5-31f1-7c7b-9dec-e68d6618a8e0', '019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '5', NULL, '2026-03-01 09:05:24.465027', '2026-03-01 09:05:54.465027', '2026-03-01 09:05:54.465027', 'overdue', '7', '7', 'true', NULL, NULL, '3', '2026-03-01 09:05:24.465027', '2026-03-01 09:07:06.105619', NULL),
('019ca8a6-1de1-7793-b2d7-d991b4269ced', '019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:06:24.865397', '2026-03-01 09:06:54.865397', '2026-03-01 09:06:54.865397', 'overdue', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:06:24.865397', '2026-03-01 09:07:06.105619', NULL),
('019ca8a6-bfc1-7a41-a03c-f02f7bc935e4', '019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '1', NULL, '2026-03-01 09:07:06.305804', NULL, '2026-03-01 09:07:06.385878', 'learner', '4', '4', NULL, '[{"option_ids": ["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779", "019ca8a6-bf99-7e33-8a75-277ecaa7e9f1"], "question_id": "019ca8a6-bf99-77a6-9bcb-1875d516e957"}, {"option_ids": ["019ca8a6-bf99-73bd-bc4c-5c018cf2b57f", "019ca8a6-bf99-78e8-ad40-940b05f279b1", "019ca8a6-bf99-7c66-9245-596a1e16e724", "019ca8a6-bf99-7283-91ce-22769ae9c24b"], "question_id": "019ca8a6-bf99-7296-81d1-d472ea96c227"}, {"option_ids": [], "question_id": "019ca8a6-bf99-720e-a9ab-cde3136241d5"}]', NULL, '2', '2026-03-01 09:07:06.305804', '2026-03-01 09:07:06.385878', NULL),
('019ca8a6-c039-77d7-9aac-b078b95069fe', '019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:06.425915', NULL, '2026-03-01 09:07:06.505989', 'learner', '4', '4', NULL, '[{"option_ids": ["019ca8a6-bf99-7e33-8a75-277ecaa7e9f1", "019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"], "question_id": "019ca8a6-bf99-77a6-9bcb-1875d516e957"}, {"option_ids": ["019ca8a6-bf99-73bd-bc4c-5c018cf2b57f", "019ca8a6-bf99-7283-91ce-22769ae9c24b", "019ca8a6-bf99-78e8-ad40-940b05f279b1", "019ca8a6-bf99-7c66-9245-596a1e16e724"], "question_id": "019ca8a6-bf99-7296-81d1-d472ea96c227"}, {"option_ids": ["019ca8a6-bf99-7e67-a307-ffbbd008092d", "019ca8a6-bf99-7879-abb1-13360991618c", "019ca8a6-bf99-79c1-ae11-f9a4165e5c06"], "question_id": "019ca8a6-bf99-725e-b223-6cc698791fc2"}]', NULL, '2', '2026-03-01 09:07:06.425915', '2026-03-01 09:07:06.505989', NULL),
('019ca8a6-c0b2-7c58-9ea3-108434dc2bc0', '019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:07:06.546026', NULL, '2026-03-01 09:07:06.6261', 'learner', '5', '5', NULL, '[{"option_ids": [], "question_id": "019ca8a6-bf99-7bb5-8f64-d335353b73f6"}, {"option_ids": ["019ca8a6-bf99-78e8-ad40-940b05f279b1", "019ca8a6-bf99-7283-91ce-22769ae9c24b", "019ca8a6-bf99-73bd-bc4c-5c018cf2b57f", "019ca8a6-bf99-7c66-9245-596a1e16e724"], "question_id": "019ca8a6-bf99-7296-81d1-d472ea96c227"}, {"option_ids": ["019ca8a6-bf99-79c1-ae11-f9a4165e5c06", "019ca8a6-bf99-7879-abb1-13360991618c", "019ca8a6-bf99-7e67-a307-ffbbd008092d"], "question_id": "019ca8a6-bf99-725e-b223-6cc698791fc2"}]', NULL, '2', '2026-03-01 09:07:06.546026', '2026-03-01 09:07:06.6261', NULL),
('019ca8a6-c1f2-75fc-b7a6-79999b0a5fed', '019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:06.866322', NULL, '2026-03-01 09:07:06.906359', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:06.866322', '2026-03-01 09:07:06.906359', NULL),
('019ca8a6-c242-7140-9da1-e2e3d2664ed2', '019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:06.946396', NULL, '2026-03-01 09:07:06.986433', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:06.946396', '2026-03-01 09:07:06.986433', NULL),
('019ca8a6-c292-7d46-b908-3c18f897f7c1', '019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:07.02647', NULL, '2026-03-01 09:07:07.066507', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:07.02647', '2026-03-01 09:07:07.066507', NULL),
('019ca8a6-c472-7653-bead-e5f82c70dda3', '019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:07.506914', NULL, '2026-03-01 09:07:07.546951', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:07.506914', '2026-03-01 09:07:07.546951', NULL),
('019ca8a6-c4c2-70cb-a937-1423f3e99226', '019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:07.586988', NULL, '2026-03-01 09:07:07.627025', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:07.586988', '2026-03-01 09:07:07.627025', NULL),
('019ca8a6-c513-70be-8860-440fe7db8b00', '019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:07.667062', NULL, '2026-03-01 09:07:07.707099', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:07.667062', '2026-03-01 09:07:07.707099', NULL),
('019ca8a6-c6f3-757a-8808-eb50a621d595', '019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:08.147506', NULL, '2026-03-01 09:07:08.187543', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:08.147506', '2026-03-01 09:07:08.187543', NULL),
('019ca8a6-c743-71a0-906f-ef40d4ef7a66', '019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:08.22758', NULL, '2026-03-01 09:07:08.267617', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:08.22758', '2026-03-01 09:07:08.267617', NULL),
('019ca8a6-c793-7085-82ad-595ba098c2a9', '019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:08.307654', NULL, '2026-03-01 09:07:08.347691', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:08.307654', '2026-03-01 09:07:08.347691', NULL),
('019ca8a6-c974-7583-a492-dcfb294b1b2f', '019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '1', NULL, '2026-03-01 09:07:08.788098', NULL, '2026-03-01 09:07:08.828135', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:08.788098', '2026-03-01 09:07:08.828135', NULL),
('019ca8a6-c9c4-72c3-8934-266c1177807d', '019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '2', NULL, '2026-03-01 09:07:08.868172', NULL, '2026-03-01 09:07:08.908209', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:08.868172', '2026-03-01 09:07:08.908209', NULL),
('019ca8a6-ca14-7513-be50-6891a18bd88f', '019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a0-4244-7b68-89e9-98839246d00f', '3', NULL, '2026-03-01 09:07:08.948246', NULL, '2026-03-01 09:07:08.988283', 'learner', '3', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:08.948246', '2026-03-01 09:07:08.988283', NULL),
('019ca8a6-cbf4-77a8-b5df-766a2ad6781e', '019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:09.42869', NULL, '2026-03-01 09:07:09.468727', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:09.42869', '2026-03-01 09:07:09.468727', NULL),
('019ca8a6-cc44-707d-9753-9656be000965', '019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:09.508764', NULL, '2026-03-01 09:07:09.548801', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:09.508764', '2026-03-01 09:07:09.548801', NULL),
('019ca8a6-cd5d-7822-82a5-8176386901fb', '019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:09.789023', NULL, '2026-03-01 09:07:09.82906', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:09.789023', '2026-03-01 09:07:09.82906', NULL),
('019ca8a6-cdad-71e5-a1cb-42a2ff8becb6', '019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:09.869097', NULL, '2026-03-01 09:07:09.909134', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:09.869097', '2026-03-01 09:07:09.909134', NULL),
('019ca8a6-cec5-7b88-8568-113ae453d029', '019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:10.149356', NULL, '2026-03-01 09:07:10.189393', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:10.149356', '2026-03-01 09:07:10.189393', NULL),
('019ca8a6-cf15-7365-a685-6b5f41f871dc', '019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:10.22943', NULL, '2026-03-01 09:07:10.269467', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:10.22943', '2026-03-01 09:07:10.269467', NULL),
('019ca8a6-d02d-7eab-95f1-11548b28503e', '019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:10.509689', '2026-03-01 09:17:09.188468', '2026-03-01 09:07:10.549726', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:10.509689', '2026-03-01 09:07:10.549726', NULL),
('019ca8a6-d07d-7fb1-a79f-402f969534f0', '019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:10.589763', '2026-03-01 09:17:09.188468', '2026-03-01 09:07:10.6298', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:10.589763', '2026-03-01 09:07:10.6298', NULL),
('019ca8a6-d196-7992-b383-35cba1aeb4c5', '019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', NULL, '2026-03-01 09:07:10.870022', NULL, '2026-03-01 09:07:10.910059', 'learner', '0', '7', 'false', NULL, NULL, '2', '2026-03-01 09:07:10.870022', '2026-03-01 09:07:10.910059', NULL),
('019ca8a6-d1e6-714c-a256-a5d32295bed7', '019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '2', NULL, '2026-03-01 09:07:10.950096', NULL, '2026-03-01 09:07:10.990133', 'learner', '7', '7', 'true', NULL, NULL, '2', '2026-03-01 09:07:10.950096', '2026-03-01 09:07:10.990133', NULL),
('019ca8b0-e907-75f1-a998-8e8571a66a45', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:18:12.23128', '2026-01-05 20:01:30.123456', '2026-03-01 09:18:12.23128', 'overdue', '1', '5', 'false', NULL, NULL, '2', '2026-03-01 09:18:12.23128', '2026-03-01 11:36:57.134957', NULL),
('019ca8b0-ef48-71ce-a3e9-cd3a1d7393f2', '019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a0-4244-7b68-89e9-98839246d00f', '4', '1', '2026-03-01 09:18:13.83276', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1', '2026-03-01 09:18:13.83276', '2026-03-01 09:18:13.83276', NULL),
('019ca8b0-f7e2-7028-af67-15a3f51a6bc7', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', NULL, '2026-03-01 09:18:16.034795', '2026-03-01 09:20:46.034795', '2026-03-01 09:18:16.074832', 'learner', '0', '7', NULL, NULL, NULL, '2', '2026-03-01 09:18:16.034795', '2026-03-01 09:18:16.074832', NULL),
('019ca8b0-f832-73f8-9449-87c675ed6f44', '019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2', NULL, '2026-03-01 09:18:16.114869', '2026-03-01 09:20:46.114869', '2026-03-01 09:18:16.154906', 'learner', '0', '7', NULL, NULL, NULL, '2', '2026-03-01 09:18:16.114869', '2026-03-01 09:18:16.154906', NULL);
INSERT INTO "quiz_grades" (quiz_id, account_id, score, max_score, passed, attempts, created_at, updated_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '019b8d62-7a80-7001-8000-000000000002', '2', '3', 'true', '1', '2026-01-05 10:20:00', '2026-01-05 10:20:00'),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '5', '5', 'true', '1', '2026-03-01 09:01:21.982733', '2026-03-01 09:18:14.673537'),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '019ca8a0-4244-7b68-89e9-98839246d00f', '5', '5', 'true', '3', '2026-03-01 09:01:22.343066', '2026-03-01 09:18:14.673537'),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '1', '5', 'false', '1', '2026-03-01 09:01:22.743436', '2026-03-01 09:18:14.673537'),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '1', '5', 'false', '1', '2026-03-01 11:36:57.134957', '2026-03-01 11:36:57.134957'),
('019ca8a1-78f5-7480-ab41-93891639b898', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '2.1', '1000004.9334', NULL, '1', '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623'),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '7', '7', 'true', '5', '2026-03-01 09:02:23.343991', '2026-03-01 09:07:06.105619'),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '0', '7', 'false', '1', '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619'),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', '4', '4', NULL, '1', '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878'),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '019ca8a0-4244-7b68-89e9-98839246d00f', '4', '4', NULL, '1', '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989'),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '5', '5', NULL, '1', '2026-03-01 09:07:06.6261', '2026-03-01 09:07:06.6261'),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:06.906359', '2026-03-01 09:07:07.226655'),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.867247'),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.507839'),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '019ca8a0-4244-7b68-89e9-98839246d00f', '3.3333', '7', 'false', '3', '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.988283'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.548801'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:09.82906', '2026-03-01 09:07:09.909134'),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.269467'),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.6298'),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '019ca8a0-42bc-7fa6-a4be-2e43fdf567de', '7', '7', 'true', '2', '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.990133'),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '0', '7', NULL, '2', '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.154906');
INSERT INTO "quiz_options" (quiz_id, revision, id, question_id, option_text, correct, feedback, "position", created_at, bundle_key) VALUES
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000000', '019b8d62-7a80-7009-8000-000000000003', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000001', '019b8d62-7a80-7009-8000-000000000003', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000002', '019b8d62-7a80-7009-8000-000000000003', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000004', '019b8d62-7a80-7009-8000-000000000006', 'True', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000005', '019b8d62-7a80-7009-8000-000000000006', 'False', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000014', '019b8d62-7a80-7009-8000-000000000017', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000015', '019b8d62-7a80-7009-8000-000000000017', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000016', '019b8d62-7a80-7009-8000-000000000017', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000018', '019b8d62-7a80-7009-8000-00000000001a', 'True', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000019', '019b8d62-7a80-7009-8000-00000000001a', 'False', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000c8', '019b8d62-7a80-7009-8000-0000000000cb', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000c9', '019b8d62-7a80-7009-8000-0000000000cb', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000ca', '019b8d62-7a80-7009-8000-0000000000cb', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cc', '019b8d62-7a80-7009-8000-0000000000ce', 'True', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cd', '019b8d62-7a80-7009-8000-0000000000ce', 'False', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000dc', '019b8d62-7a80-7009-8000-0000000000df', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000dd', '019b8d62-7a80-7009-8000-0000000000df', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000de', '019b8d62-7a80-7009-8000-0000000000df', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e0', '019b8d62-7a80-7009-8000-0000000000e2', 'True', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e1', '019b8d62-7a80-7009-8000-0000000000e2', 'False', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000190', '019b8d62-7a80-7009-8000-000000000193', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000191', '019b8d62-7a80-7009-8000-000000000193', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000192', '019b8d62-7a80-7009-8000-000000000193', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000194', '019b8d62-7a80-7009-8000-000000000196', 'True', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000195', '019b8d62-7a80-7009-8000-000000000196', 'False', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a4', '019b8d62-7a80-7009-8000-0000000001a7', 'Recalling it', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a5', '019b8d62-7a80-7009-8000-0000000001a7', 'Reading it again', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a6', '019b8d62-7a80-7009-8000-0000000001a7', 'Marking it', 'false', NULL, '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a8', '019b8d62-7a80-7009-8000-0000000001aa', 'True', 'true', NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a9', '019b8d62-7a80-7009-8000-0000000001aa', 'False', 'false', NULL, '1', '2026-01-05 09:00:00', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7157-b19c-df0f51768750', '019ca8a1-74e4-749e-8ea6-b64139efdd75', 'wrong', 'false', NULL, '1', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-73c2-8e38-1120bf31025d', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'wrong two', 'false', NULL, '3', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'right one', 'true', NULL, '0', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '019ca8a1-74e4-749e-8ea6-b64139efdd75', 'right', 'true', NULL, '0', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7cdc-8e40-93db12de93cf', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'right two', 'true', NULL, '1', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7dcb-b6c4-027cefedaab7', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'also wrong', 'false', NULL, '2', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7dea-aff9-d894a6893e8c', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'wrong', 'false', 'No.', '1', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'right', 'true', 'Yes.', '0', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'wrong one', 'false', NULL, '2', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7157-b19c-df0f51768750', '019ca8a1-74e4-749e-8ea6-b64139efdd75', 'wrong', 'false', NULL, '1', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-73c2-8e38-1120bf31025d', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'wrong two', 'false', NULL, '3', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7633-bf83-6ff5821e1835', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'right one', 'true', NULL, '0', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7a98-a7cb-0bce6ff69198', '019ca8a1-74e4-749e-8ea6-b64139efdd75', 'right', 'true', NULL, '0', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7cdc-8e40-93db12de93cf', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'right two', 'true', NULL, '1', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7dcb-b6c4-027cefedaab7', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'also wrong', 'false', NULL, '2', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7dea-aff9-d894a6893e8c', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'wrong', 'false', 'No.', '1', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7f40-a46a-6ddf4fa14555', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'right', 'true', 'Yes.', '0', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'wrong one', 'false', NULL, '2', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-78a4-ac7f-db9160e526b7', '019ca8a1-7945-759a-b062-42486f190859', 'a', 'true', '', '0', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-7f58-8555-88d1ee07fe74', '019ca8a1-7945-759a-b062-42486f190859', 'A', 'false', '
', '1', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-718d-ab48-ab1ee36874c7', '019ca8a1-8257-7b30-b041-ca2e408ebafd', 'wrong', 'false', NULL, '1', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-71cb-9a15-328b26e07563', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', 'right two', 'true', NULL, '1', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-727b-8415-1abe04b33759', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', 'wrong two', 'false', NULL, '3', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-772a-a88e-5779dfb930fc', '019ca8a1-8257-7376-af85-b4fa05ffef34', 'right', 'true', 'Yes.', '0', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-77f4-a840-4ffb3e1236f8', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', 'right one', 'true', NULL, '0', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-7ae5-9d12-84a5911db54e', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', 'wrong one', 'false', NULL, '2', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-7af9-b7a9-17a5fd823856', '019ca8a1-8257-7376-af85-b4fa05ffef34', 'wrong', 'false', 'No.', '1', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-7d28-9b69-2c15271a3b16', '019ca8a1-8257-7b30-b041-ca2e408ebafd', 'right', 'true', NULL, '0', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-7de7-9e08-41ffb76a199a', '019ca8a1-8257-7376-af85-b4fa05ffef34', 'also wrong', 'false', NULL, '2', '2026-03-01 09:01:22.903584', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7283-91ce-22769ae9c24b', '019ca8a6-bf99-7296-81d1-d472ea96c227', 'right one', 'true', NULL, '0', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-73bd-bc4c-5c018cf2b57f', '019ca8a6-bf99-7296-81d1-d472ea96c227', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7879-abb1-13360991618c', '019ca8a6-bf99-725e-b223-6cc698791fc2', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-78e8-ad40-940b05f279b1', '019ca8a6-bf99-7296-81d1-d472ea96c227', 'right two', 'true', NULL, '1', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-79c1-ae11-f9a4165e5c06', '019ca8a6-bf99-725e-b223-6cc698791fc2', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7a23-a6a8-bf8f80aaf779', '019ca8a6-bf99-77a6-9bcb-1875d516e957', 'right', 'true', NULL, '0', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7c66-9245-596a1e16e724', '019ca8a6-bf99-7296-81d1-d472ea96c227', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7e33-8a75-277ecaa7e9f1', '019ca8a6-bf99-77a6-9bcb-1875d516e957', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7e67-a307-ffbbd008092d', '019ca8a6-bf99-725e-b223-6cc698791fc2', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-701e-9188-6c9c0bc0cf4c', '019ca8a6-c17a-7596-86c7-3ddcb6269938', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7116-8dae-c7b9ff7814ca', '019ca8a6-c17a-7596-86c7-3ddcb6269938', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-713d-92cf-039cff116360', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', 'right one', 'true', NULL, '0', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-718f-8507-4d06a5fb3345', '019ca8a6-c17a-7d9e-a6a5-648c0bb8bb62', 'right', 'true', NULL, '0', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7218-a935-004bccbea0eb', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-74aa-82f8-013aa0709dd9', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7654-ba2f-ea05018742f7', '019ca8a6-c17a-7596-86c7-3ddcb6269938', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-77a0-ba8f-4903b6c3837b', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', 'right two', 'true', NULL, '1', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-78a5-8750-d611988c6f1e', '019ca8a6-c17a-7d9e-a6a5-648c0bb8bb62', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-73ee-ab22-73ea49e3405a', '019ca8a6-c3fa-7b4e-9941-ec01dc7db5eb', 'right', 'true', NULL, '0', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-77af-9eea-332ed01fb78d', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', 'right two', 'true', NULL, '1', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-783f-9d91-9bab5ebc155f', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-78db-afba-4baf728682d4', '019ca8a6-c3fa-7875-9441-c193ce87f032', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-78e2-859e-33c405c6fca2', '019ca8a6-c3fa-7b4e-9941-ec01dc7db5eb', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-79ba-a9cf-214522d70fc8', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-79f6-ba11-a74e46acf422', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', 'right one', 'true', NULL, '0', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-7c66-a0b5-ab5f55b1a3ed', '019ca8a6-c3fa-7875-9441-c193ce87f032', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-7e86-81a5-727e594d9d0b', '019ca8a6-c3fa-7875-9441-c193ce87f032', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7189-889d-a1bcbb2e4ddd', '019ca8a6-c67b-789e-9589-10562501be7d', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-71b3-8bb9-588c7de2fa78', '019ca8a6-c67b-789e-9589-10562501be7d', 'right two', 'true', NULL, '1', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7445-a07d-487822b918ac', '019ca8a6-c67b-789e-9589-10562501be7d', 'right one', 'true', NULL, '0', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-74eb-b04e-57f2654c1189', '019ca8a6-c67b-7d0f-90a8-4cd5581598c3', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7550-9cb2-3795a36c7153', '019ca8a6-c67b-753f-8f00-e465d578f4f4', 'right', 'true', NULL, '0', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-766d-a0a6-fb4da2c036e5', '019ca8a6-c67b-789e-9589-10562501be7d', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-77f5-98a7-7e2053764daa', '019ca8a6-c67b-753f-8f00-e465d578f4f4', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7d27-a8a4-7bd6df7d19ea', '019ca8a6-c67b-7d0f-90a8-4cd5581598c3', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7f10-9166-95d0a2bf59e5', '019ca8a6-c67b-7d0f-90a8-4cd5581598c3', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-701c-b9e1-3cd61f110a34', '019ca8a6-c8fb-7903-b7be-5373b11ff38b', 'right', 'true', NULL, '0', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7117-bac1-328bfdc3b1f0', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', 'right two', 'true', NULL, '1', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7683-b5ec-3ce12a12983c', '019ca8a6-c8fb-7903-b7be-5373b11ff38b', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-77d4-9dd2-10215b8459ce', '019ca8a6-c8fb-7918-a5a5-b4b92f4cb06b', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-787a-b705-c213ca813eb2', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7940-ba48-2062a7622679', '019ca8a6-c8fb-7918-a5a5-b4b92f4cb06b', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7b66-af0a-ad1471de65c5', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', 'right one', 'true', NULL, '0', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9', '019ca8a6-c8fb-7918-a5a5-b4b92f4cb06b', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7cd4-9cd5-a44a2b5863af', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7224-a141-6dade7ac2698', '019ca8a6-cb7c-7237-a83e-19e47eca6a98', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7264-9ed2-0c9ea61705d8', '019ca8a6-cb7c-7237-a83e-19e47eca6a98', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-727d-88c1-5da5b941dbb4', '019ca8a6-cb7c-7fd0-a61a-037c0f4027f9', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-750c-b635-8c2911c91965', '019ca8a6-cb7c-7fd0-a61a-037c0f4027f9', 'right two', 'true', NULL, '1', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-75eb-b258-0c7469f39a88', '019ca8a6-cb7c-7fd0-a61a-037c0f4027f9', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7a9d-b920-e76e078e60ea', '019ca8a6-cb7c-7253-a455-185810b3cc04', 'right', 'true', NULL, '0', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7b29-8346-3a359463fa83', '019ca8a6-cb7c-7253-a455-185810b3cc04', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7ba1-a7ec-84f35b28e324', '019ca8a6-cb7c-7237-a83e-19e47eca6a98', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7d64-acc4-da9aa763b0eb', '019ca8a6-cb7c-7fd0-a61a-037c0f4027f9', 'right one', 'true', NULL, '0', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7324-91e8-9da25bc213e3', '019ca8a6-cce4-767a-8864-6877e95a9e6f', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7369-a3f2-afd13cf6ba74', '019ca8a6-cce4-771a-9f26-c17799e5d651', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-73f8-9b1c-94a5d455fb98', '019ca8a6-cce4-767a-8864-6877e95a9e6f', 'right two', 'true', NULL, '1', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7486-b17c-cc9e2dd06d4e', '019ca8a6-cce4-7bdf-bc76-4213420e714d', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7630-9d31-84e1674774d6', '019ca8a6-cce4-767a-8864-6877e95a9e6f', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-76bd-bfda-b9f677ce06a3', '019ca8a6-cce4-7bdf-bc76-4213420e714d', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7840-8545-7d0dd0e36b92', '019ca8a6-cce4-767a-8864-6877e95a9e6f', 'right one', 'true', NULL, '0', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7da3-9dab-9ebc14af10e4', '019ca8a6-cce4-7bdf-bc76-4213420e714d', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7fca-9eac-f1976aa19c35', '019ca8a6-cce4-771a-9f26-c17799e5d651', 'right', 'true', NULL, '0', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-74db-bbe9-2a86fce38fb8', '019ca8a6-ce4d-7e19-853a-5756dda08a4f', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7719-97da-c37600946fbb', '019ca8a6-ce4d-7412-8bd0-8a85064cf0b1', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-776a-9d41-056a6ed7b8cb', '019ca8a6-ce4d-7412-8bd0-8a85064cf0b1', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7783-b6cc-45794ee34dec', '019ca8a6-ce4d-7e19-853a-5756dda08a4f', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-791e-a1ee-e3ec007a4f6b', '019ca8a6-ce4d-7412-8bd0-8a85064cf0b1', 'right two', 'true', NULL, '1', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7958-890e-cb5d56b37b48', '019ca8a6-ce4d-73be-8db8-4ca9455e5417', 'right', 'true', NULL, '0', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7ab4-9722-fe1764a1a4f1', '019ca8a6-ce4d-73be-8db8-4ca9455e5417', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7eff-8466-de42ce87d138', '019ca8a6-ce4d-7412-8bd0-8a85064cf0b1', 'right one', 'true', NULL, '0', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7fd6-89f2-0ab7b792c632', '019ca8a6-ce4d-7e19-853a-5756dda08a4f', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7320-8261-8039c9085023', '019ca8a6-cfb5-7f29-bd1f-45aff69d1144', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7324-810e-be8ee50ed710', '019ca8a6-cfb5-7537-b84f-10d6f215bfaf', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7423-bb03-819e38bf91ae', '019ca8a6-cfb5-7537-b84f-10d6f215bfaf', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-745e-8adc-8e07bff5df91', '019ca8a6-cfb5-7a12-9100-b9e271beaeb2', 'right', 'true', NULL, '0', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7470-8bd1-e459986f0f32', '019ca8a6-cfb5-7537-b84f-10d6f215bfaf', 'right one', 'true', NULL, '0', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7642-8814-5dd70872d87a', '019ca8a6-cfb5-7f29-bd1f-45aff69d1144', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-76d9-9bd8-3fb9731cb75a', '019ca8a6-cfb5-7537-b84f-10d6f215bfaf', 'right two', 'true', NULL, '1', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7807-bc9d-34eccfb285eb', '019ca8a6-cfb5-7a12-9100-b9e271beaeb2', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7935-b3d8-4278e841e63c', '019ca8a6-cfb5-7f29-bd1f-45aff69d1144', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7020-b166-f58b58dcede4', '019ca8a6-d11d-780f-8728-d1b92bdb25ec', 'right one', 'true', NULL, '0', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7317-9a4b-9da8477aab7e', '019ca8a6-d11d-780f-8728-d1b92bdb25ec', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7373-a76d-898d9163c2f5', '019ca8a6-d11d-7dca-9397-859519fbf205', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-740c-b508-6257ea82cc70', '019ca8a6-d11d-7224-b348-ab112a1b379d', 'right', 'true', NULL, '0', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7532-b6c1-db3bcd82049d', '019ca8a6-d11d-7224-b348-ab112a1b379d', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7589-8016-7c80c035f9e8', '019ca8a6-d11d-780f-8728-d1b92bdb25ec', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-770b-8354-0cf9c3e55226', '019ca8a6-d11d-7dca-9397-859519fbf205', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-771f-80f2-8a2732bda3ab', '019ca8a6-d11d-780f-8728-d1b92bdb25ec', 'right two', 'true', NULL, '1', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7b88-b94d-1063bdae3e99', '019ca8a6-d11d-7dca-9397-859519fbf205', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7131-9ce1-4c66c4064e28', '019ca8a6-d286-7917-8f99-eec6bfbb2a31', 'right', 'true', NULL, '0', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7351-ad27-caa71a26599b', '019ca8a6-d286-70a7-a585-deb41d90ca9e', 'right two', 'true', NULL, '1', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7700-8f40-8ec708546c05', '019ca8a6-d286-7943-b745-e6f61144ac95', 'also wrong', 'false', NULL, '2', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7724-85eb-0f4679c2c90f', '019ca8a6-d286-70a7-a585-deb41d90ca9e', 'wrong two', 'false', NULL, '3', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7880-9598-cb90f5ff2721', '019ca8a6-d286-7917-8f99-eec6bfbb2a31', 'wrong', 'false', NULL, '1', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7937-b859-1a1c11c42190', '019ca8a6-d286-7943-b745-e6f61144ac95', 'wrong', 'false', 'No.', '1', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7b0d-8675-51d89f9f6703', '019ca8a6-d286-70a7-a585-deb41d90ca9e', 'right one', 'true', NULL, '0', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7cc4-88e7-cbf13f085eda', '019ca8a6-d286-7943-b745-e6f61144ac95', 'right', 'true', 'Yes.', '0', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7d61-9e4e-bdc71ded5acc', '019ca8a6-d286-70a7-a585-deb41d90ca9e', 'wrong one', 'false', NULL, '2', '2026-03-01 09:07:11.110244', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-71bf-a6d1-7f00946397a6', '019ca8b0-f4c2-7593-bf50-7274ed578114', 'wrong', 'false', 'No.', '1', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7389-86fe-1767d1e2279a', '019ca8b0-f4c2-7593-bf50-7274ed578114', 'also wrong', 'false', NULL, '2', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7946-b3a6-0fb217822599', '019ca8b0-f4c2-7fb1-93df-aa6ec96a71a8', 'wrong', 'false', NULL, '1', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7946-b813-34702f91dad5', '019ca8b0-f4c2-77e6-9eb5-3fdc24056f5f', 'right two', 'true', NULL, '1', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-79e6-a4d3-7ea459a52748', '019ca8b0-f4c2-77e6-9eb5-3fdc24056f5f', 'right one', 'true', NULL, '0', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7a78-9567-dce809d638de', '019ca8b0-f4c2-77e6-9eb5-3fdc24056f5f', 'wrong one', 'false', NULL, '2', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7b2b-bfae-0f6ffb0b2d45', '019ca8b0-f4c2-7593-bf50-7274ed578114', 'right', 'true', 'Yes.', '0', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7ce5-82db-4dd611fb0877', '019ca8b0-f4c2-7fb1-93df-aa6ec96a71a8', 'right', 'true', NULL, '0', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7d78-8002-41672d45800a', '019ca8b0-f4c2-77e6-9eb5-3fdc24056f5f', 'wrong two', 'false', NULL, '3', '2026-03-01 09:18:15.234055', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7054-98c3-dd69a3a02948', '019ca8b1-089e-772a-af0c-94b64d48d99e', 'True', 'false', NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7076-99e1-3e47596f4108', '019ca8b1-089e-7c4d-961e-df74fd02871b', 'Soon after learning', 'true', NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-70c7-8a0d-e7fbe13950c2', '019ca8b1-089e-76a2-9be4-fc78e84e48b0', 'Practice testing', 'true', NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-74ab-a41f-77ca9c3e6288', '019ca8b1-089e-7c4d-961e-df74fd02871b', 'Evenly, day by day', 'false', 'The curve falls steeply, then flattens.', '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7519-a0ed-40811cd6d38a', '019ca8b1-089e-76a2-9be4-fc78e84e48b0', 'Rereading', 'false', 'Rated low, although it is what most students do.', '3', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-752d-8891-9d014f3fbb50', '019ca8b1-089e-79bf-9757-dd3cca6a8e40', 'More regularly from now on', 'false', 'When? Where? How will you notice?', '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-75a4-b249-ace6c007ab9d', '019ca8b1-089e-76a2-9be4-fc78e84e48b0', 'Summarising', 'false', 'Rated low for most learners.', '4', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7632-aa28-cd64b82dbe13', '019ca8b1-089e-772a-af0c-94b64d48d99e', 'False', 'true', NULL, '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7759-a748-fbe26faccd21', '019ca8b1-089e-76be-a914-3b3b1dad6a3d', 'You practise choosing the method, not only carrying it out', 'true', NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-780a-b409-5cdf523f9618', '019ca8b1-089e-79bf-9757-dd3cca6a8e40', 'Tuesday and Friday at 12:30, ten minutes in the library', 'true', NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7838-b3f2-472cd207a8d3', '019ca8b1-089e-76be-a914-3b3b1dad6a3d', 'You need not understand each kind first', 'false', 'You do. Mix once you have understood each of them.', '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-79e5-9c47-d0b7252e91f9', '019ca8b1-089e-76a2-9be4-fc78e84e48b0', 'Highlighting', 'false', 'Rated low: it selects, but does not make you remember.', '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-79ee-b68a-90d781b2c079', '019ca8b1-089e-7c4d-961e-df74fd02871b', 'After some weeks', 'false', 'By then little more is lost.', '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7a26-bbce-0181575292ce', '019ca8b1-089e-76a2-9be4-fc78e84e48b0', 'Distributed practice', 'true', NULL, '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7a91-89ff-eb53d9ab4ab7', '019ca8b1-089e-79bf-9757-dd3cca6a8e40', 'After breakfast, three cards before the coffee is gone', 'true', NULL, '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7bd4-9bff-a9ed56874438', '019ca8b1-089e-76be-a914-3b3b1dad6a3d', 'You solve more exercises in the same time', 'false', 'Rather fewer: mixed practice is slower and feels worse.', '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7c5e-a842-95b8700f83ac', '019ca8b1-089e-79bf-9757-dd3cca6a8e40', 'The whole weekend before the exam', 'false', 'One block, late, and no night in between for most of it.', '3', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7cf7-ab27-d079d27c0adc', '019ca8b1-089e-7c7b-8d36-bb56d6299549', 'True', 'false', 'Success in practice can mislead.', '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7f98-94c5-9daaee36cb0d', '019ca8b1-089e-7c7b-8d36-bb56d6299549', 'False', 'true', NULL, '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-7156-81f4-e370a59af992', '019ca8b1-089e-79c0-80be-68a7ad74b06c', 'It becomes longer, and stays the same share of that time', 'false', 'Nearly: for a week the best share was 20 to 40 %, for a year only 5 to 10 %.', '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-7b90-abe5-5700c97d9497', '019ca8b1-089e-79c0-80be-68a7ad74b06c', 'It becomes longer, but a smaller share of that time', 'true', NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-7f29-add1-c4ff24248a8a', '019ca8b1-089e-79c0-80be-68a7ad74b06c', 'It stays the same', 'false', 'One gap does not fit all: it depends on when you need it.', '3', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-7f6d-9a2c-9d36a7d112fa', '019ca8b1-089e-79c0-80be-68a7ad74b06c', 'It becomes shorter', 'false', 'The other way round: long memory asks for long gaps.', '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-707b-af71-f2238335f310', '019ca8b1-089e-7f5e-b8c3-73db509d3fbf', 'Answering a card before you turn it over', 'true', NULL, '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7104-ae00-f58339d910ae', '019ca8b1-089e-7f5e-b8c3-73db509d3fbf', 'Marking the important sentences in yellow', 'false', 'Marking selects. It does not ask you to remember.', '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-71de-8eb2-8661f94a1976', '019ca8b1-089e-7135-a462-8985ba1c94ec', 'Both the same', 'false', 'Close, but reading twice was ahead by six points.', '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-748f-b268-fc8f2ebf90bc', '019ca8b1-089e-7135-a462-8985ba1c94ec', 'What they had read twice', 'true', 'Yes: the advantage of recall appears only later.', '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-759e-9ac1-d53f1d5f3c26', '019ca8b1-089e-7cb3-9916-8e336345090e', 'True', 'false', 'Only mistakes that nobody corrects tend to stay.', '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7653-a213-142db4ac1f82', '019ca8b1-089e-7f5e-b8c3-73db509d3fbf', 'Explaining the topic to a friend without notes', 'true', NULL, '3', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-77fd-a489-e7406583afac', '019ca8b1-089e-7f5e-b8c3-73db509d3fbf', 'Reading the summary once more', 'false', 'It feels familiar, and familiar is not the same as known.', '4', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7d03-84b1-874ed95fa08b', '019ca8b1-089e-7135-a462-8985ba1c94ec', 'What they had read once and recalled', 'false', 'Not yet. After two days, yes.', '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7df9-bf3e-51f752bbe2d7', '019ca8b1-089e-7cb3-9916-8e336345090e', 'False', 'true', 'Right: try first, then look.', '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7ed3-ba8b-2cf31d5fa46b', '019ca8b1-089e-7f5e-b8c3-73db509d3fbf', 'Writing down what you remember on an empty page', 'true', NULL, '0', '2026-03-01 09:18:20.318754', NULL);
INSERT INTO "quiz_questions" (quiz_id, revision, id, kind, prompt, explanation, points, accepted_answers, numeric_value, tolerance, "position", created_at, bundle_key) VALUES
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000003', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000006', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000000', '1', '019b8d62-7a80-7009-8000-000000000007', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-000000000017', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-00000000001a', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '1', '019b8d62-7a80-7009-8000-00000000001b', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cb', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000ce', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '1', '019b8d62-7a80-7009-8000-0000000000cf', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000df', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e2', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '1', '019b8d62-7a80-7009-8000-0000000000e3', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000193', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000196', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '1', '019b8d62-7a80-7009-8000-000000000197', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001a7', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', '1', NULL, NULL, NULL, '0', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001aa', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', '1', NULL, NULL, NULL, '1', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '1', '019b8d62-7a80-7009-8000-0000000001ab', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', '1', NULL, '60', '0', '2', '2026-01-05 09:00:00', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-749e-8ea6-b64139efdd75', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'single_choice', 'Which one?', 'Because of 🧲.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7e56-8622-68f04d185f4c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:01:19.62055', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-749e-8ea6-b64139efdd75', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-783c-ad9a-21015ab1aa98', 'short_answer', 'Which city?', NULL, '1', '["Bern"]', NULL, NULL, '3', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7a98-8d90-b7ea3541d65e', 'single_choice', 'Which one?', 'Because of 🧲.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7e56-8622-68f04d185f4c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '3.3', NULL, '9.81', '0.01', '4', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '019ca8a1-74e4-7f0b-8ea5-e7792c3e3e77', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:18:14.113019', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-7316-80fc-8612988a49e6', 'numeric', '1.7976931348623157e308?', NULL, '0.1', NULL, '1.7976931348623157e+308', '5e-324', '0', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-7340-99e0-8a49e368b5fe', 'numeric', '1e20?', NULL, '2.5', NULL, '1e+20', '1e+15', '4', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-759a-b062-42486f190859', 'true_false', E'"quoted" \\ ''single'' ; -- %s', '', '1', NULL, NULL, NULL, '6', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-7946-b0aa-1c46c71300e5', 'numeric', '9.007199254740992e15?', NULL, '0.0001', NULL, '9.007199254740992e+15', '0.5', '3', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-7c95-95b4-3157b043dfcf', 'short_answer', '🧪 ﻿', NULL, '1', '["Straße", "ﬁ", "İ", "🧪"]', NULL, NULL, '5', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-7d21-8c3e-2e7b7f14fc5a', 'numeric', '3.0000000000000004e-1?', NULL, '0.3333', NULL, '0.30000000000000004', '1e-17', '2', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '019ca8a1-7945-7e7d-be34-a7ff0a136fe6', 'numeric', '-0e0?', NULL, '1000000', NULL, '0', '0', '1', '2026-03-01 09:01:20.581438', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-7376-af85-b4fa05ffef34', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-74ed-8072-c46c660ab927', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-77c2-8dda-b52f6227da5e', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-7b30-b041-ca2e408ebafd', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:01:22.903584', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '019ca8a1-8257-7d1e-95a4-27f0b491d68d', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:01:22.903584', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-720e-a9ab-cde3136241d5', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-725e-b223-6cc698791fc2', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7296-81d1-d472ea96c227', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-77a6-9bcb-1875d516e957', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '019ca8a6-bf99-7bb5-8f64-d335353b73f6', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7596-86c7-3ddcb6269938', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7854-91bf-c2b06ec0b2c1', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7bf4-a617-6862cdc54fdc', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7d9e-a6a5-648c0bb8bb62', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '019ca8a6-c17a-7ec7-b133-03e8034df376', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:06.746211', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-7875-9441-c193ce87f032', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-7b4e-9941-ec01dc7db5eb', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-7d2a-906d-8be60324aa82', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-7dea-9f33-80c653f78235', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '019ca8a6-c3fa-7dfe-bd4f-47321fc32173', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:07.386803', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-753f-8f00-e465d578f4f4', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7580-8a3c-b4ab0fa01f98', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-789e-9589-10562501be7d', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7a80-8565-07e7f369db84', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '019ca8a6-c67b-7d0f-90a8-4cd5581598c3', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:08.027395', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7050-96cc-9121e5320908', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-787f-99e2-6da6c1d3261b', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7903-b7be-5373b11ff38b', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7918-a5a5-b4b92f4cb06b', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '019ca8a6-c8fb-7faf-880f-b3dde4fa08d8', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:08.667987', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7237-a83e-19e47eca6a98', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7253-a455-185810b3cc04', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-74c9-967e-85ac939c3cb8', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7a6f-977f-af883cfde77c', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '019ca8a6-cb7c-7fd0-a61a-037c0f4027f9', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:09.308579', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-708a-8d39-84ebca94a690', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-723e-858d-e0b6a39d5c42', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-767a-8864-6877e95a9e6f', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-771a-9f26-c17799e5d651', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '019ca8a6-cce4-7bdf-bc76-4213420e714d', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:09.668912', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-73be-8db8-4ca9455e5417', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7412-8bd0-8a85064cf0b1', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-76ee-ab30-0ced8009237d', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-776a-9b02-cab8852aab9e', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '019ca8a6-ce4d-7e19-853a-5756dda08a4f', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:10.029245', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7159-b180-3732d76a6dd7', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-719c-ac36-aba3fab55a8a', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7537-b84f-10d6f215bfaf', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7a12-9100-b9e271beaeb2', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '019ca8a6-cfb5-7f29-bd1f-45aff69d1144', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:10.389578', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7224-b348-ab112a1b379d', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-780f-8728-d1b92bdb25ec', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7b30-9c21-bac634f8ae1a', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7c2a-abea-9c83b562b863', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '019ca8a6-d11d-7dca-9397-859519fbf205', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:10.749911', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-70a7-a585-deb41d90ca9e', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7917-8f99-eec6bfbb2a31', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7943-b745-e6f61144ac95', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7c7c-8519-d2ec8a698238', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:07:11.110244', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '019ca8a6-d286-7f4e-8922-0e483373497c', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:07:11.110244', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-73a2-9ab5-924d6921986f', 'short_answer', 'Which city?', NULL, '1', '["Zürich", "Zurich"]', NULL, NULL, '3', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7593-bf50-7274ed578114', 'single_choice', 'Which one?', 'Because.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-77e6-9eb5-3fdc24056f5f', 'multiple_choice', 'Which ones?', NULL, '2', NULL, NULL, NULL, '1', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7bd2-b3f6-195aaa091ac4', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, '2', NULL, '9.81', '0.01', '4', '2026-03-01 09:18:15.234055', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '019ca8b0-f4c2-7fb1-93df-aa6ec96a71a8', 'true_false', 'Is it so?', NULL, '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:15.234055', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-707d-915b-5026a9f54a32', 'short_answer', 'In a word: what do you do *before* you look a thing up?', 'Recall it, or at least try: the attempt is what makes the answer stay.', '1', '["recall", "recall it", "retrieve", "retrieve it", "remember", "guess", "try", "try to recall"]', NULL, NULL, '5', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-76a2-9be4-fc78e84e48b0', 'multiple_choice', 'Which two techniques did the review of 2013 rate as highly useful?', 'Practice testing and distributed practice: recall, and space.', '2', NULL, NULL, NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-76be-a914-3b3b1dad6a3d', 'single_choice', 'Why does mixing kinds of exercises help, although it is harder?', 'In a block the choice of the method is made for you. Outside of it, the choice is half of the task.', '1', NULL, NULL, NULL, '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-772a-af0c-94b64d48d99e', 'true_false', 'An hour of sleep traded for an hour of cramming is usually a good trade.', 'Sleep strengthens what the day brought, and tiredness makes new learning harder.', '1', NULL, NULL, NULL, '4', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-79bf-9757-dd3cca6a8e40', 'multiple_choice', 'Which plans are likely to be carried out?', 'A time, a place and a small start make it likely. Good intentions without a date do not.', '2', NULL, NULL, NULL, '7', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7bf3-93d7-ead0376ac64a', 'numeric', 'A week after practice, how many percentage points were the students who had mixed ahead of those who had worked in blocks?', '63 − 20 = 43 points.', '1', NULL, '43', '1', '3', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7c4d-961e-df74fd02871b', 'single_choice', 'When does most of what will be forgotten go?', 'In the first hour Ebbinghaus lost 56 of 100 points, in the rest of the month another 23.', '1', NULL, NULL, NULL, '6', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '019ca8b1-089e-7c7b-8d36-bb56d6299549', 'true_false', 'Whoever solves more exercises during practice will also solve more of them a week later.', 'In the experiment with volumes those who practised in blocks solved 89 % and later 20 %; those who mixed 60 % and later 63 %.', '1', NULL, NULL, NULL, '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-736e-86b8-343a46247469', 'short_answer', 'What is it called that study in several sessions beats the same time in one? (The … effect)', 'The spacing effect. Practice that makes use of it is also called distributed practice.', '1', '["spacing effect", "the spacing effect", "spacing", "distributed practice effect"]', NULL, NULL, '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-7527-83f4-ebf2039cc8cb', 'numeric', 'Ebbinghaus saved 58 % of the work after 20 minutes and 44 % after an hour. By how many percentage points did his savings fall between the two?', '58 − 44 = 14 points in forty minutes. In the month after the first day it was 13.', '1', NULL, '14', '0.5', '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-79c0-80be-68a7ad74b06c', 'single_choice', 'You want to remember for a longer time. What happens to the best gap between two sessions?', 'The gap grows with the time until you need it, while its share of that time shrinks.', '1', NULL, NULL, NULL, '3', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '019ca8b1-089e-7e20-acfa-cbb3e5ed5a28', 'numeric', 'You have to know something in 20 days. By the rule of thumb of the lesson, after how many days do you repeat it first?', 'About a fifth of the time: 20 ÷ 5 = 4 days. A day more or less makes little difference.', '2', NULL, '4', '1', '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7135-a462-8985ba1c94ec', 'single_choice', 'Students were tested *five minutes* after studying. What did they remember better?', '81 % against 75 %. Reading again wins at once, which is why it feels like the better method, and loses within days.', '1', NULL, NULL, NULL, '0', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-71fa-a5cb-cbaa1ba04965', 'short_answer', 'What is it called that tests help people to remember, and do not only measure what they remember? (The … effect)', 'The testing effect. The practice that makes use of it is called retrieval practice.', '1', '["testing effect", "the testing effect", "testing", "test effect"]', NULL, NULL, '3', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7cb3-9916-8e336345090e', 'true_false', 'A wrong guess that is soon corrected harms what you learn.', 'A failed attempt prepares you for the answer, provided that you check it.', '1', NULL, NULL, NULL, '1', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '019ca8b1-089e-7f5e-b8c3-73db509d3fbf', 'multiple_choice', 'Which of these are retrieval practice?', 'Whatever asks you to find the answer in your own head counts. Whatever puts it before your eyes does not.', '2', NULL, NULL, NULL, '2', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-0a07-7c05-9b06-c537459d41bd', '2', '019ca8b1-0a07-771a-9b00-cbb561c4bd52', 'numeric', '?', NULL, '0.1', NULL, '2.5', '0', '0', '2026-03-01 09:18:20.719124', NULL),
('019ca8b1-0a07-7c05-9b06-c537459d41bd', '2', '019ca8b1-0a07-7808-98ec-0fe8721ef874', 'short_answer', '?', NULL, '1', '["é", "é"]', NULL, NULL, '1', '2026-03-01 09:18:20.719124', NULL);
INSERT INTO "quiz_revisions" (quiz_id, number, created_at) VALUES
('019b8d62-7a80-7005-8000-000000000000', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000001', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000a', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-00000000000b', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000014', '1', '2026-01-05 09:00:00'),
('019b8d62-7a80-7005-8000-000000000015', '1', '2026-01-05 09:00:00'),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '2', '2026-03-01 09:01:19.62055'),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '3', '2026-03-01 09:18:14.113019'),
('019ca8a1-78f5-7480-ab41-93891639b898', '1', '2026-03-01 09:01:20.581438'),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '1', '2026-03-01 09:01:22.903584'),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '1', '2026-03-01 09:07:06.265767'),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '1', '2026-03-01 09:07:06.746211'),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '1', '2026-03-01 09:07:07.386803'),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '1', '2026-03-01 09:07:08.027395'),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '1', '2026-03-01 09:07:08.667987'),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '1', '2026-03-01 09:07:09.308579'),
('019ca8a6-cc94-768d-8363-d44168d597ce', '1', '2026-03-01 09:07:09.668912'),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '1', '2026-03-01 09:07:10.029245'),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '1', '2026-03-01 09:07:10.389578'),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '1', '2026-03-01 09:07:10.749911'),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '1', '2026-03-01 09:07:11.110244'),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '1', '2026-03-01 09:18:15.234055'),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '1', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-724c-bace-0efa727c905d', '1', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7483-9506-6e561e382a60', '1', '2026-03-01 09:18:20.318754'),
('019ca8b1-0a07-7c05-9b06-c537459d41bd', '2', '2026-03-01 09:18:20.719124');
INSERT INTO "quizzes" (id, lesson_id, slug, title, instructions, pass_percent, max_attempts, time_limit_seconds, opens_at, closes_at, questions_per_attempt, shuffle_questions, shuffle_options, grading_method, reveal_policy, published, revision, "position", version, created_at, updated_at, treatments) VALUES
('019b8d62-7a80-7005-8000-000000000000', '019b8d62-7a80-7003-8000-000000000000', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000001', '019b8d62-7a80-7003-8000-000000000001', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000a', '019b8d62-7a80-7003-8000-00000000000a', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-00000000000b', '019b8d62-7a80-7003-8000-00000000000b', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000014', '019b8d62-7a80-7003-8000-000000000014', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL),
('019b8d62-7a80-7005-8000-000000000015', '019b8d62-7a80-7003-8000-000000000015', 'check', 'Check yourself', '', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-01-05 09:00:00', '2026-01-05 09:00:00', NULL),
('019ca8a1-71eb-7d2c-88a3-a7fc51c88bb7', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'check', 'Check 🧠', 'Take	your
 time  ', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '3', '1', '9', '2026-03-01 09:01:18.699699', '2026-03-01 09:18:14.673537', '{"019ca8a1-74e4-783c-ad9a-21015ab1aa98": "full_credit", "019ca8a1-74e4-7a98-8d90-b7ea3541d65e": "normal", "019ca8a1-74e4-7e56-8622-68f04d185f4c": "excluded"}'),
('019ca8a1-78f5-7480-ab41-93891639b898', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'extremes', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '1', '0', '3', '2026-03-01 09:01:20.501364', '2026-03-01 09:01:20.861697', NULL),
('019ca8a1-8207-7ed5-ac8c-7007500de707', '019ca8a1-59ad-7f9f-b224-158e30ff3ccd', 'timed', 'A quiz', '', '50', '5', '30', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '3', '2026-03-01 09:01:22.82351', '2026-03-01 09:01:22.983658', NULL),
('019ca8a6-bf49-7cce-b17d-3ff8f6c7ec7e', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'drawn', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, '3', 'true', 'true', 'highest', 'after_submission', 'true', '1', '1', '2', '2026-03-01 09:07:06.185693', '2026-03-01 09:07:06.265767', NULL),
('019ca8a6-c12a-7a3f-aa61-22496dc2d15a', '019ca8a1-59d6-7b71-a7ec-fa6f0922267f', 'highest', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '0', '4', '2026-03-01 09:07:06.666137', '2026-03-01 09:07:07.226655', NULL),
('019ca8a6-c3aa-7059-81a7-1aacd7938d91', '019ca8a1-59d6-7b71-a7ec-fa6f0922267f', 'latest', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '1', '4', '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.867247', NULL),
('019ca8a6-c62b-7209-90f3-d0bf46bd0741', '019ca8a1-59d6-7b71-a7ec-fa6f0922267f', 'first', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '2', '4', '2026-03-01 09:07:07.947321', '2026-03-01 09:07:08.507839', NULL),
('019ca8a6-c8ab-7156-8e12-5b97bed47539', '019ca8a1-59d6-7b71-a7ec-fa6f0922267f', 'average', 'A quiz', '', '48', '3', NULL, NULL, NULL, NULL, 'false', 'false', 'average', 'after_submission', 'true', '1', '3', '4', '2026-03-01 09:07:08.587913', '2026-03-01 09:07:09.148431', NULL),
('019ca8a6-cb2c-7232-abce-f48b8221365b', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'after-submission', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '2', '3', '2026-03-01 09:07:09.228505', '2026-03-01 09:07:09.388653', NULL),
('019ca8a6-cc94-768d-8363-d44168d597ce', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'after-passing', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_passing', 'true', '1', '3', '3', '2026-03-01 09:07:09.588838', '2026-03-01 09:07:09.748986', NULL),
('019ca8a6-cdfd-790f-a314-b4142e6126d5', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'after-last-attempt', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_last_attempt', 'true', '1', '4', '3', '2026-03-01 09:07:09.949171', '2026-03-01 09:07:10.109319', NULL),
('019ca8a6-cf65-784e-8cc0-3ffa385d92e1', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'after-closing', 'A quiz', '', '100', '2', NULL, NULL, '2026-03-01 09:17:09.188468', NULL, 'false', 'false', 'highest', 'after_closing', 'true', '1', '5', '3', '2026-03-01 09:07:10.309504', '2026-03-01 09:07:10.469652', NULL),
('019ca8a6-d0cd-7f0a-b21e-dc458da661f5', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'never', 'A quiz', '', '100', '2', NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'never', 'true', '1', '6', '3', '2026-03-01 09:07:10.669837', '2026-03-01 09:07:10.829985', NULL),
('019ca8a6-d236-7fc6-bf4c-616fcea5a979', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'early', 'A quiz', '', NULL, NULL, NULL, '2026-03-02 09:07:10.990133', NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '1', '7', '3', '2026-03-01 09:07:11.03017', '2026-03-01 09:18:12.031095', NULL),
('019ca8a6-d2fe-7c3c-ae9c-ed603ece2ff0', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'empty', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'false', '0', '8', '2', '2026-03-01 09:07:11.230355', '2026-03-01 09:18:12.151206', NULL),
('019ca8b0-f471-7f55-bf26-e5f0942b6e57', '019ca8a1-5a26-7427-ba53-b0aea129344e', 'granted', 'A quiz', '', NULL, '1', '60', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '9', '2', '2026-03-01 09:18:15.153981', '2026-03-01 09:18:15.234055', NULL),
('019ca8b1-089e-7238-b833-fc8adfcdd2ad', '019ca8b1-089e-7b06-ba58-97f694cfd59e', 'all-together', 'All together', 'Four of eight questions, drawn and ordered anew for each attempt. The last attempt counts. Right answers are shown once you have passed.', '75', NULL, '900', NULL, NULL, '4', 'true', 'false', 'latest', 'after_passing', 'true', '1', '0', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-724c-bace-0efa727c905d', '019ca8b1-089e-76bc-be9f-2f1b7630ae5c', 'spacing', 'Spacing', 'Ten minutes, three attempts. A pocket calculator is allowed.', '70', '3', '600', NULL, NULL, NULL, 'false', 'true', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-089e-7483-9506-6e561e382a60', '019ca8b1-089e-71e3-962a-1e75b067c35a', 'recall', 'Recall', 'Answer without looking at the lesson. You may try as often as you like; the best attempt counts.', '60', NULL, NULL, NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '1', '0', '1', '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL),
('019ca8b1-0a07-7c05-9b06-c537459d41bd', '019ca8b1-0a07-7e46-8385-58f9b21d6936', 'q', 'Q', '', '50', NULL, '60', NULL, NULL, NULL, 'false', 'false', 'highest', 'after_submission', 'true', '2', '0', '2', '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.719124', NULL);
INSERT INTO "randomized_experiments" (id, decision_id, predicted_mode, actual_mode, predicted_outcome, actual_outcome, version, created_at, updated_at) VALUES
('019b8d62-7a80-7029-8000-000000000000', '019b8d62-7a80-7017-8000-000000000003', 'HELPFUL', 'ENGAGEMENT', '0.5', '0.75', '1', '2026-01-05 17:20:00', '2026-01-05 17:20:00');
INSERT INTO "replies" (id, decision_id, author_id, archetype_id, platform, in_reply_to, content, content_hash, utm_code, reply_type, approval_status, drafted_by, edited_by, editors, pending_since, approved_by, approved_at, reject_reason, sending_until, sending_hash, sent_at, sendings, platform_post_id, posted_at, help_count, metrics_json, snapshot_json, deleted_at, delete_reason, version, created_at, updated_at) VALUES
('019b8d62-7a80-7019-8000-000000000000', '019b8d62-7a80-7017-8000-000000000000', '019b8d62-7a80-7015-8000-000000000000', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'TWITTER', 'seed-0', 'A capacitive sensor shows it: it does not rust. —Antone (Vita)', E'\\x7e7165d9f0ce0280571cd0a2a37f7c69dcb132bdc33a00430eefa4ac146d0f3f', 'seed-0', 'MANUAL', 'DRAFT', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000000", "content": "Which sensor tells me when my tomatoes are thirsty?", "detected_at": "2026-01-05T09:00:00Z", "content_version": 1, "platform_post_id": "seed-0"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000000", "handle": "soil_sam", "is_verified": false, "platform_id": "seed-0", "display_name": "soil sam", "follower_count": 1250}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000000", "mode": "HELPFUL", "created_at": "2026-01-05T10:00:00Z", "composite_score": 0.65}}', NULL, NULL, '1', '2026-01-05 11:00:00', '2026-01-05 11:00:00'),
('019b8d62-7a80-7019-8000-000000000001', '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'TWITTER', 'seed-1', 'Look at the signal first: the cloud answers those whom it hears. —Antone (Vita)', E'\\x1fd5f99e8bb2de2ebd31ca4b3cdfb5103adc140eb5ac7b579b7860d5f7416dcf', 'seed-1', 'MANUAL', 'PENDING', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', '2026-01-05 11:11:00', NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000001", "content": "My plant talks to the cloud and the cloud does not answer.", "detected_at": "2026-01-05T09:01:00Z", "content_version": 1, "platform_post_id": "seed-1"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000001", "handle": "balcony_bea", "is_verified": false, "platform_id": "seed-1", "display_name": "balcony bea", "follower_count": 310}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000001", "mode": "HELPFUL", "created_at": "2026-01-05T10:01:00Z", "composite_score": 0.65}}', NULL, NULL, '2', '2026-01-05 11:10:00', '2026-01-05 11:11:00'),
('019b8d62-7a80-7019-8000-000000000002', '019b8d62-7a80-7017-8000-000000000002', '019b8d62-7a80-7015-8000-000000000002', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'TWITTER', 'seed-2', 'A roof over the station helps, and a sensor that measures what got in. —Antone (Vita)', E'\\xb11ad744c45b1681b910a59654f61c11905a8e8c00378a450b9b7a2663285102', 'seed-2', 'MANUAL', 'APPROVED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:22:00', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000002", "content": "I built a weather station from what was in the drawer. It rains inside.", "detected_at": "2026-01-05T09:02:00Z", "content_version": 1, "platform_post_id": "seed-2"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000002", "handle": "maker_mo", "is_verified": true, "platform_id": "seed-2", "display_name": "maker mo", "follower_count": 24000}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000002", "mode": "HELPFUL", "created_at": "2026-01-05T10:02:00Z", "composite_score": 0.65}}', NULL, NULL, '3', '2026-01-05 11:20:00', '2026-01-05 11:22:00'),
('019b8d62-7a80-7019-8000-000000000003', '019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7015-8000-000000000003', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'TWITTER', 'seed-3', 'There is one, and it starts with nothing at all. —Antone (Vita)', E'\\xf0312da020cdc8f6f91ed159ba917946577116510d3c9a443b84d1d3970be74b', 'seed-3', 'MANUAL', 'REJECTED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:32:00', 'Say what it starts with.', NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000003", "content": "Is there a course on this that starts from nothing?", "detected_at": "2026-01-05T09:03:00Z", "content_version": 1, "platform_post_id": "seed-3"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000003", "handle": "quiet_quentin", "is_verified": false, "platform_id": "seed-3", "display_name": "quiet quentin", "follower_count": 12}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000003", "mode": "ENGAGEMENT", "created_at": "2026-01-05T10:03:00Z", "composite_score": 0.6500000000000001}}', NULL, NULL, '3', '2026-01-05 11:30:00', '2026-01-05 11:32:00'),
('019b8d62-7a80-7019-8000-000000000004', '019b8d62-7a80-7017-8000-000000000004', '019b8d62-7a80-7015-8000-000000000004', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'TWITTER', 'seed-4', 'A lamp that says when the air is stale fits a shoe box. —Antone (Vita)', E'\\x5a52b171e897d0036fa5b3893cbe0a3815143de35c1ef32eec5f610ffe448824', 'seed-4', 'MANUAL', 'SENDING', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:42:00', NULL, '2125-12-12 11:43:00', E'\\x0404040404040404040404040404040404040404040404040404040404040404', '2026-01-05 11:43:00', '1', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000004", "content": "My class of thirty needs a project that fits a shoe box. Ideas?", "detected_at": "2026-01-05T09:04:00Z", "content_version": 1, "platform_post_id": "seed-4"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000004", "handle": "teacher_tess", "is_verified": false, "platform_id": "seed-4", "display_name": "teacher tess", "follower_count": 2900}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000004", "mode": "HELPFUL", "created_at": "2026-01-05T10:04:00Z", "composite_score": 0.65}}', NULL, NULL, '4', '2026-01-05 11:40:00', '2026-01-05 11:43:00'),
('019b8d62-7a80-7019-8000-000000000005', '019b8d62-7a80-7017-8000-000000000001', '019b8d62-7a80-7015-8000-000000000001', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'TWITTER', 'seed-1', 'A restart of the gateway brings the cloud back in most homes. —Antone (Vita)', E'\\xc7302595a65394dfbd4dc77afe3711b40567b4d9bf946a27a714e8f3c8161d28', 'seed-5', 'MANUAL', 'UNKNOWN', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 11:52:00', NULL, NULL, E'\\x0505050505050505050505050505050505050505050505050505050505050505', '2026-01-05 11:53:00', '1', NULL, NULL, '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000001", "content": "My plant talks to the cloud and the cloud does not answer.", "detected_at": "2026-01-05T09:01:00Z", "content_version": 1, "platform_post_id": "seed-1"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000001", "handle": "balcony_bea", "is_verified": false, "platform_id": "seed-1", "display_name": "balcony bea", "follower_count": 310}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000001", "mode": "HELPFUL", "created_at": "2026-01-05T10:01:00Z", "composite_score": 0.65}}', NULL, NULL, '5', '2026-01-05 11:50:00', '2026-01-05 11:55:00'),
('019b8d62-7a80-7019-8000-000000000006', '019b8d62-7a80-7017-8000-000000000003', '019b8d62-7a80-7015-8000-000000000003', '019ca8b1-1098-769a-abb5-eeff7fd4ecdd', 'TWITTER', 'seed-3', 'The first lesson of our course asks for nothing but curiosity. —Antone (Vita)', E'\\xa26a9c9a774f9c2dfd538aabd428b642daedfa9b3701623cf728d4b2582135a7', 'seed-6', 'MANUAL', 'POSTED', '019b8d62-7a80-7001-8000-000000000001', NULL, '[]', NULL, '019b8d62-7a80-7001-8000-000000000000', '2026-01-05 12:02:00', NULL, NULL, E'\\x0606060606060606060606060606060606060606060606060606060606060606', '2026-01-05 12:03:00', '1', 'seed-reply-6', '2026-01-05 12:04:00', '0', '{}', '{"post": {"id": "019b8d62-7a80-7016-8000-000000000003", "content": "Is there a course on this that starts from nothing?", "detected_at": "2026-01-05T09:03:00Z", "content_version": 1, "platform_post_id": "seed-3"}, "author": {"id": "019b8d62-7a80-7015-8000-000000000003", "handle": "quiet_quentin", "is_verified": false, "platform_id": "seed-3", "display_name": "quiet quentin", "follower_count": 12}, "decision": {"id": "019b8d62-7a80-7017-8000-000000000003", "mode": "ENGAGEMENT", "created_at": "2026-01-05T10:03:00Z", "composite_score": 0.6500000000000001}}', NULL, NULL, '5', '2026-01-05 12:00:00', '2026-01-05 12:04:00'),
('019ca8da-7bc1-7c5d-b8b3-a5f53920278b', '019ca8da-78f0-716e-a5fc-b4c1e85dc1c0', '019ca8da-78c8-78af-be78-90a60b0aa73f', NULL, 'TWITTER', 'ask1', 'A capacitive one: wipe it, and it does not rust. —Antone (Vita)', E'\\x3806751cfbb51e0065129da1d4c16482c7e2b8d0f01b9dc2f394874495835f50', 'sensor-2', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', '019ca8a0-3efb-751c-b22a-0dc73071feac', '["019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e", "019ca8a0-3efb-751c-b22a-0dc73071feac"]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:03:38.691112', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-78c8-7b0b-a35f-14bf11468bfe", "content": "Which of the two lasts longer?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 2, "platform_post_id": "ask1"}, "author": {"id": "019ca8da-78c8-78af-be78-90a60b0aa73f", "handle": "ask1", "is_verified": false, "platform_id": "of-ask1", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-78f0-716e-a5fc-b4c1e85dc1c0", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:36.048670Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '11', '2026-03-01 10:03:36.769336', '2026-03-01 10:03:38.691112'),
('019ca8da-83bb-7731-bcb1-623f839fbdd1', '019ca8da-8393-7cab-970b-c5cd097f0337', '019ca8da-836b-7e5b-b35c-7ee2a06328f8', NULL, 'TWITTER', 'ask3', 'To ask3: ask the soil, not the clock. —Antone (Vita)', E'\\x7c1e9a658d46b50cef73d05d151d9fe3ce0a4c10085a50ffb8c9ab06d7444607', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:03:38.891297', NULL, NULL, E'\\x387aa613160b5e5a22922d22bb3c61f067763a34d0b882facb72ba8302601d18', '2026-03-01 10:03:39.571926', '2', 'out-1', '2026-03-01 10:03:39.812148', '0', '{}', '{"post": {"id": "019ca8da-836b-7720-9de4-3d823e59e83f", "content": "What does ask3 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask3"}, "author": {"id": "019ca8da-836b-7e5b-b35c-7ee2a06328f8", "handle": "ask3", "is_verified": false, "platform_id": "of-ask3", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-8393-7cab-970b-c5cd097f0337", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:38.771186Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '9', '2026-03-01 10:03:38.811223', '2026-03-01 10:03:39.972296'),
('019ca8da-8934-7156-9177-8775b3888920', '019ca8da-8393-7cab-970b-c5cd097f0337', '019ca8da-836b-7e5b-b35c-7ee2a06328f8', NULL, 'TWITTER', 'ask3', 'Ask the soil once more. —Antone (Vita)', E'\\x3486c1b2318b98fdc18bdfde721e5d586d13518d71dd4492aa970133d947c9cd', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:03:40.292592', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-836b-7720-9de4-3d823e59e83f", "content": "What does ask3 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask3"}, "author": {"id": "019ca8da-836b-7e5b-b35c-7ee2a06328f8", "handle": "ask3", "is_verified": false, "platform_id": "of-ask3", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-8393-7cab-970b-c5cd097f0337", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:38.771186Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:40.212518', '2026-03-01 10:03:40.292592'),
('019ca8da-8a4c-7698-b640-c5adbbe259a7', '019ca8da-8a24-7fc1-9e69-57f80a42a54f', '019ca8da-89fc-7556-88c6-1f4d37c8e735', NULL, 'TWITTER', 'ask4', 'TO ASK3: ask  the soil, not the clock. —Antone (Vita)', E'\\x7c1e9a658d46b50cef73d05d151d9fe3ce0a4c10085a50ffb8c9ab06d7444607', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:03:40.572851', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-89fc-7164-b7ad-acf3f96f681b", "content": "What does ask4 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask4"}, "author": {"id": "019ca8da-89fc-7556-88c6-1f4d37c8e735", "handle": "ask4", "is_verified": false, "platform_id": "of-ask4", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-8a24-7fc1-9e69-57f80a42a54f", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:40.452740Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:40.492777', '2026-03-01 10:03:40.572851'),
('019ca8da-8b3c-7e7e-8889-51e9367c7c12', '019ca8da-8b14-7aca-8c84-d8ae428a4d3c', '019ca8da-8aec-7661-957c-ca30d5124ee5', NULL, 'TWITTER', 'ask5', 'To ask5: ask the soil, not the clock. —Antone (Vita)', E'\\xfd6f1ff30b2f4fd015760f378fa829af32542e6facf141dae0962a39ab7e3a2c', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:03:40.813073', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-8aec-788a-8dd9-393fe50ea790", "content": "", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask5"}, "author": {"id": "019ca8da-8aec-7661-957c-ca30d5124ee5", "handle": "ask5", "is_verified": false, "platform_id": "of-ask5", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-8b14-7aca-8c84-d8ae428a4d3c", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:40.692962Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '4', '2026-03-01 10:03:40.732999', '2026-03-01 10:03:40.85311'),
('019ca8da-8ca5-7fee-a147-c685f5909c23', '019ca8da-8c7d-7cc9-ba12-cb3a49bd2e89', '019ca8da-8c55-7d0a-9bc6-0509de09347f', NULL, 'TWITTER', 'ask6', 'To ask6: ask the soil, not the clock. —Antone (Vita)', E'\\x069df18f2e80ef974597b743fde1eb156df03f8c2a825eb36a626714895f12cd', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:03:41.173406', NULL, NULL, E'\\x3e8e2d4b489895891c5f4e94fc1ff82f9625ad7262302c65c95e0723a59b0610', '2026-03-01 10:34:42.694812', '1', 'out-2', '2026-03-01 10:34:42.774886', '0', '{}', '{"post": {"id": "019ca8da-8c55-71c8-8e13-ea4e0ba545f7", "content": "What does ask6 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask6"}, "author": {"id": "019ca8da-8c55-7d0a-9bc6-0509de09347f", "handle": "ask6", "is_verified": false, "platform_id": "of-ask6", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-8c7d-7cc9-ba12-cb3a49bd2e89", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:41.053295Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '5', '2026-03-01 10:03:41.093332', '2026-03-01 10:34:42.774886'),
('019ca8da-8f25-75ca-aaad-8bb2c2280af0', '019ca8da-8efd-771b-a535-8da876b09a55', '019ca8da-8ed5-7e3f-a4af-011f76df5558', NULL, 'TWITTER', 'ask7', 'To ask7: ask the soil, not the clock. —Antone (Vita)', E'\\x97afd069682278e87af0125b9a654a0b80df7a9786133f7097e1d5a615dc37e6', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:03:41.813998', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8da-8ed5-779b-912d-cb02c545a4ac", "content": "What does ask7 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask7"}, "author": {"id": "019ca8da-8ed5-7e3f-a4af-011f76df5558", "handle": "ask7", "is_verified": false, "platform_id": "of-ask7", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8da-8efd-771b-a535-8da876b09a55", "mode": "HELPFUL", "created_at": "2026-03-01T10:03:41.693887Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:03:41.733924', '2026-03-01 10:03:41.813998'),
('019ca8f6-f6b7-7276-90c1-49dfc9649758', '019ca8f6-f68f-7179-887f-0cdbf29ae993', '019ca8f6-f667-7695-80a0-d27180ada31d', NULL, 'TWITTER', 'ask8', 'To ask8: ask the soil, not the clock. —Antone (Vita)', E'\\x09afb033b22b883851caed8e4d67c04818a51246c620acf6b2fb9c4068efd10c', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:34:43.335404', NULL, NULL, E'\\xa6a2ba0eed4cb89e8fcd7100d3f6ee3506ed3be4303c86f20dd3ab8dc7fbe8fa', '2026-03-01 10:34:43.375441', '1', 'out-3', '2026-03-01 10:35:15.576551', '0', '{}', '{"post": {"id": "019ca8f6-f667-7504-94c5-f9f439ccf43e", "content": "What does ask8 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask8"}, "author": {"id": "019ca8f6-f667-7695-80a0-d27180ada31d", "handle": "ask8", "is_verified": false, "platform_id": "of-ask8", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-f68f-7179-887f-0cdbf29ae993", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:43.215293Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:43.25533', '2026-03-01 10:35:15.576551'),
('019ca8f6-f7a7-759c-8ea8-e0abe0a9086c', '019ca8f6-f77f-7936-a856-1c5e0fb43d50', '019ca8f6-f757-7bad-b2cd-db2721e867f9', NULL, 'TWITTER', 'ask9', 'To ask9: ask the soil, not the clock. —Antone (Vita)', E'\\x316a40de59db4e091a92a44f5a6e8265d4a465a928d945bca5e1b3881a2d1595', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:34:43.575626', NULL, NULL, NULL, NULL, '1', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f6-f757-79f2-ba50-7db7151ba9e8", "content": "What does ask9 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask9"}, "author": {"id": "019ca8f6-f757-7bad-b2cd-db2721e867f9", "handle": "ask9", "is_verified": false, "platform_id": "of-ask9", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-f77f-7936-a856-1c5e0fb43d50", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:43.455515Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:43.495552', '2026-03-01 10:35:15.656625'),
('019ca8f6-f897-73b7-b4cc-cedf50164e24', '019ca8f6-f86f-7666-a5cc-07eb74ab12ad', '019ca8f6-f847-740f-942f-1280ffe66361', NULL, 'TWITTER', 'ask10', 'To ask10: ask the soil, not the clock. —Antone (Vita)', E'\\xf80e2df767ea89288d61ac2cb5f9e70b1c17d53e3385ea6f206d844815dadca4', 'sensor-1', 'MANUAL', 'POSTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:34:43.815848', NULL, NULL, E'\\xb5d2835f2ca7a5fec5ba4ce5d27f33a76811acaa5105747ed626078a24237bcb', '2026-03-01 10:34:43.855885', '1', 'out-4', '2026-03-01 10:35:15.816773', '0', '{}', '{"post": {"id": "019ca8f6-f847-7b3c-914d-abfd9bb8d146", "content": "What does ask10 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask10"}, "author": {"id": "019ca8f6-f847-740f-942f-1280ffe66361", "handle": "ask10", "is_verified": false, "platform_id": "of-ask10", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f6-f86f-7666-a5cc-07eb74ab12ad", "mode": "HELPFUL", "created_at": "2026-03-01T10:34:43.695737Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '6', '2026-03-01 10:34:43.735774', '2026-03-01 10:35:15.816773'),
('019ca8f7-7660-70bf-bcd0-07239ae7848b', '019ca8f7-7638-74f6-b116-d520ef1f4c7d', '019ca8f7-7610-7935-81f3-855650280464', NULL, 'TWITTER', 'ask11', 'To ask11: ask the soil, not the clock. —Antone (Vita)', E'\\x1af4ee75ac51c4ab21138477edccdd22c5666f7e088afe194900968e215edaee', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 10:35:16.016958', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-7610-7409-9f2d-00e13b7e6cb0", "content": "What does ask11 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask11"}, "author": {"id": "019ca8f7-7610-7935-81f3-855650280464", "handle": "ask11", "is_verified": false, "platform_id": "of-ask11", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-7638-74f6-b116-d520ef1f4c7d", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:15.896847Z", "composite_score": 0.7250000000000001}}', '2026-03-01 10:35:16.417328', 'Off topic.', '4', '2026-03-01 10:35:15.936884', '2026-03-01 10:35:16.417328'),
('019ca8f7-7931-7772-be02-d595d9dae766', '019ca8f7-7909-7db2-bcde-d987202d97d1', '019ca8f7-78e1-74d3-954e-b564d80ca81e', NULL, 'TWITTER', 'ask2', 'Twice a week is enough. —Antone (Vita)', E'\\x78edc115e96b9c321a0af7d1ec75dd5796512bfb2ec936da20f6c7f7fcdc4154', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 11:36:24.624913', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-78e1-78a9-8da4-10881f2a1bb3", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-78e1-74d3-954e-b564d80ca81e", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-7909-7db2-bcde-d987202d97d1", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:16.617513Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:35:16.65755', '2026-03-01 11:36:24.624913'),
('019ca8f7-7981-7be5-919e-42366253e674', '019ca8f7-7909-7db2-bcde-d987202d97d1', '019ca8f7-78e1-74d3-954e-b564d80ca81e', NULL, 'TWITTER', 'ask2', 'Once a week is enough. —Antone (Vita)', E'\\x59f23d23c55aa0f067c7fa9905052c36367ea3a145d62265a79bdf880c5a07e6', 'sensor-1', 'MANUAL', 'PENDING', '019ca8da-7878-7216-b4ed-32f476ffc09d', NULL, '[]', '2026-03-01 10:35:16.777661', NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-78e1-78a9-8da4-10881f2a1bb3", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-78e1-74d3-954e-b564d80ca81e", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-7909-7db2-bcde-d987202d97d1", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:16.617513Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '2', '2026-03-01 10:35:16.737624', '2026-03-01 10:35:16.777661'),
('019ca8f7-79d1-77ab-8c97-613b668afcb6', '019ca8f7-7909-7db2-bcde-d987202d97d1', '019ca8f7-78e1-74d3-954e-b564d80ca81e', NULL, 'TWITTER', 'ask2', 'Ask that again in spring. —Antone (Vita)', E'\\xfede41f033ea5125a17b3171c420734fb037367999e709a6699f56a1f9d63f40', 'sensor-1', 'MANUAL', 'APPROVED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 11:36:24.624913', NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-78e1-78a9-8da4-10881f2a1bb3", "content": "What does ask2 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask2"}, "author": {"id": "019ca8f7-78e1-74d3-954e-b564d80ca81e", "handle": "ask2", "is_verified": false, "platform_id": "of-ask2", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-7909-7db2-bcde-d987202d97d1", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:16.617513Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '3', '2026-03-01 10:35:16.817698', '2026-03-01 11:36:24.624913'),
('019ca8f7-8013-7896-8df0-74c6375e8395', '019ca8f7-7feb-738d-8afb-feb6800e3146', '019ca8f7-7fc3-7ffc-88ef-395f4e6821b0', NULL, 'TWITTER', 'ask12', 'Twice a day is too much. —Antone (Vita)', E'\\x202f61ea737ed2e4d3b20be20f63866e0535900a96ef6557e03e2cb98743c5ab', 'sensor-1', 'MANUAL', 'DRAFT', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca8f7-7fc3-7166-bef3-30f231b1a7e8", "content": "What does ask12 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask12"}, "author": {"id": "019ca8f7-7fc3-7ffc-88ef-395f4e6821b0", "handle": "ask12", "is_verified": false, "platform_id": "of-ask12", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca8f7-7feb-738d-8afb-feb6800e3146", "mode": "HELPFUL", "created_at": "2026-03-01T10:35:18.379141Z", "composite_score": 0.7250000000000001}}', NULL, NULL, '1', '2026-03-01 10:35:18.419178', '2026-03-01 10:35:18.419178'),
('019ca92f-71a9-78ca-9319-b7a7aa7c57bc', '019ca92f-7180-7828-80ca-9c6c5595e42d', '019ca92f-7158-77e3-9fd3-43455932f516', NULL, 'TWITTER', 'ask13', 'It depends on the pot. —Antone (Vita)', E'\\x64a233146a4cd768bd298ca7273f4cba9e9a77e9ab36227cb651af06b8e8b3f9', 'sensor-1', 'MANUAL', 'REJECTED', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', NULL, '[]', NULL, '019ca8da-7878-7216-b4ed-32f476ffc09d', '2026-03-01 11:36:24.865135', 'Off topic.', NULL, NULL, NULL, '0', NULL, NULL, '0', '{}', '{"post": {"id": "019ca92f-7158-7f2a-bc7b-dea2a119e075", "content": "What does ask13 ask?", "detected_at": "2026-03-01T08:00:00Z", "content_version": 1, "platform_post_id": "ask13"}, "author": {"id": "019ca92f-7158-77e3-9fd3-43455932f516", "handle": "ask13", "is_verified": false, "platform_id": "of-ask13", "display_name": "", "follower_count": 0}, "decision": {"id": "019ca92f-7180-7828-80ca-9c6c5595e42d", "mode": "HELPFUL", "created_at": "2026-03-01T11:36:24.704987Z", "composite_score": 0.7250000000000001}}', '2026-03-01 11:36:24.985246', 'Off topic.', '4', '2026-03-01 11:36:24.745024', '2026-03-01 11:36:24.985246');
INSERT INTO "schema_migrations" (name, checksum, state, started_at, finished_at) VALUES
('2026-11-21-000001_identity', '7936b71f833eda15b034ad9f1b7473799eb64650f5cfdc2fe4b7d651ceba04e7', 'applied', '2026-12-03 07:08:40.175477', '2026-12-03 07:08:40.1924'),
('2026-11-21-000002_learning', 'e86c3b1e1dd03ed7649d88479506bc298dae75e4333f096739b4694a461958a5', 'applied', '2026-12-03 07:08:40.194521', '2026-12-03 07:08:40.244615'),
('2026-11-30-000003_holds', 'd9f5d45c10dc88bf05a5f209d68cf4df76c99fae43906131c8470bbf1e88b03b', 'applied', '2026-12-03 07:08:40.246122', '2026-12-03 07:08:40.247356'),
('2026-11-30-000004_references', '5e759db1e360446350ce5ad2c140c4e229e0937002b4261e416d315af975ed41', 'applied', '2026-12-03 07:08:40.248588', '2026-12-03 07:08:40.25992'),
('2026-11-30-000005_grants_of_operators', '7b7dcbf3e5f8498b610716d496b53f840c63127e18c1e56a344761e9ba8db23a', 'applied', '2026-12-03 07:08:40.26155', '2026-12-03 07:08:40.262511'),
('2026-11-30-000006_posts', '1377f8321fbe2d39789313d41f5da85f49170d7d2064b73ac365d6ed653ad448', 'applied', '2026-12-03 07:08:40.263664', '2026-12-03 07:08:40.284873'),
('2026-11-30-000007_decisions', '2ccea3d8ab0f07e647cf76c492947e7adb7af35028af68ed384686fdf7f2357d', 'applied', '2026-12-03 07:08:40.286427', '2026-12-03 07:08:40.300604'),
('2026-12-01-000008_replies', '698906646f8acebd3bcda3efee676d153539bfbe57e6fc6aece3d31caedc1627', 'applied', '2026-12-03 07:08:40.301923', '2026-12-03 07:08:40.332801'),
('2026-12-01-000009_competitors', 'd69d839a52c1c7504a70c8dc8415798d5d5afa7491c0e84401ff8889591f23fa', 'applied', '2026-12-03 07:08:40.334345', '2026-12-03 07:08:40.345593'),
('2026-12-01-000010_kpi', '437fb9a90f0bfb67c290bd662e25f6123bf13fab3ede37a38a451f11f0198acf', 'applied', '2026-12-03 07:08:40.347004', '2026-12-03 07:08:40.351501'),
('2026-12-01-000011_experiments', '2e62e1b7ed78f62d0cecbc211e9a63a85a3212e6b616365e97267c715498ba33', 'applied', '2026-12-03 07:08:40.352987', '2026-12-03 07:08:40.360891'),
('2026-12-01-000012_learning_log', '3e2c0bbae4f5745aaf9f61090646bf6c955c714314d6d0243a138dfd0e336f87', 'applied', '2026-12-03 07:08:40.362547', '2026-12-03 07:08:40.372335'),
('2026-12-02-000013_audit_chain', '4620ab84bd5f912ab1d4cafb81fc653f81276fd5debe5c7d2848e4b5f0ab2ef1', 'applied', '2026-12-03 07:08:40.373723', '2026-12-03 07:08:40.377781'),
('2026-12-02-000014_legal_holds', 'ede3f3ab8010cbeed5d073eb61e55b4bd380759ba8e66cf6ff53069cd977d8fe', 'applied', '2026-12-03 07:08:40.379068', '2026-12-03 07:08:40.386511'),
('2026-12-02-000015_archives', '2b1d37c6aba57f2e707b9a5230bae9b54f2c6f1afce3e277309972c93affe3ae', 'applied', '2026-12-03 07:08:40.388117', '2026-12-03 07:08:40.391035'),
('2026-12-03-000016_own_times', '7e92d5c8169f07df77aef1b908eeae452bbdce28a1c9f1881985b9e13c115541', 'applied', '2026-12-03 07:08:40.392226', '2026-12-03 07:08:40.394962'),
('2026-12-03-000017_question_treatments', 'c8ac53215207cfc8bbc7a8e0c651ee4a95571c095e0ca72d72a9a09163c49d29', 'applied', '2026-12-03 07:08:40.396204', '2026-12-03 07:08:40.397526'),
('2026-12-03-000018_found_by_people', '346b3964bc7b24c1f13a3c7dc246482908e09d26671894925e79c1e91007a135', 'applied', '2026-12-03 07:08:40.398577', '2026-12-03 07:08:40.404933');
INSERT INTO "score_changes" (id, attempt_id, kind, old_score, new_score, old_max_score, new_max_score, reason, actor, created_at) VALUES
('019ca8b0-edb8-77e3-8222-369e8f96afaa', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'override', '4', '6.1', '7', '7', 'a second look 👀', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.43239'),
('019ca8b0-ee08-744d-a5f7-20ecd5c9cdda', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'override', '6.1', '0', '7', '7', 'a third', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.512464'),
('019ca8b0-ee58-706d-a102-d5d4671ad068', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'override', '0', '0.6667', '7', '7', 'thirds', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.592538'),
('019ca8b0-eed0-70f6-808d-3dec8f00e858', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'reopen', '0.6667', NULL, '7', NULL, 'the network was down', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:13.712649'),
('019ca8b0-f089-70b5-966e-49e514dd16bf', '019ca8a1-809f-758c-b2b7-1a2028325360', 'regrade', '1', '1', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.153056'),
('019ca8b0-f089-7422-a0d6-b018180e20c7', '019ca8a1-813f-7c29-9a13-399339d29beb', 'regrade', '0', '1', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.153056'),
('019ca8b0-f089-76f8-9e54-e357a6a3de71', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'regrade', '7', '7.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.153056'),
('019ca8b0-f089-7ad0-80ea-8176622d96c7', '019ca8a1-7bee-7115-b9bf-3000155d090a', 'regrade', '7', '7.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.153056'),
('019ca8b0-f089-7ff7-a9c0-aa52da8c7187', '019ca8a1-804f-7193-8a73-dc6ecc50f78c', 'regrade', '3', '3.3', '7', '8.3', NULL, '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.153056'),
('019ca8b0-f129-7537-bd8d-4499b823aabb', '019ca8a1-804f-7193-8a73-dc6ecc50f78c', 'regrade', '3.3', '4.3', '8.3', '8.3', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.313204'),
('019ca8b0-f129-78de-aea5-a7086d4cd9e3', '019ca8a1-7bee-7115-b9bf-3000155d090a', 'regrade', '7.3', '8.3', '8.3', '8.3', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.313204'),
('019ca8b0-f129-78eb-adc6-2390404f25a3', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'regrade', '7.3', '8.3', '8.3', '8.3', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.313204'),
('019ca8b0-f129-7d6d-a4e1-0069ae525f60', '019ca8a1-809f-758c-b2b7-1a2028325360', 'regrade', '1', '2', '8.3', '8.3', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.313204'),
('019ca8b0-f1a1-7292-91ad-1833bf19a266', '019ca8a1-7bee-7115-b9bf-3000155d090a', 'regrade', '8.3', '5', '8.3', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.433315'),
('019ca8b0-f1a1-7770-ac5b-f0ee695b256a', '019ca8a1-813f-7c29-9a13-399339d29beb', 'regrade', '1', '1', '8.3', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.433315'),
('019ca8b0-f1a1-7b08-8eee-65d36bf0f804', '019ca8a1-804f-7193-8a73-dc6ecc50f78c', 'regrade', '4.3', '1', '8.3', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.433315'),
('019ca8b0-f1a1-7d6b-bd1d-a446e8269416', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'regrade', '8.3', '5', '8.3', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.433315'),
('019ca8b0-f1a1-7efe-a663-928f6eff72d4', '019ca8a1-809f-758c-b2b7-1a2028325360', 'regrade', '2', '2', '8.3', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.433315'),
('019ca8b0-f219-70e5-b099-f6fdb116d2c5', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'regrade', '5', '4', '5', '4', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.553426'),
('019ca8b0-f219-7226-ab0b-a018a2b3ca2e', '019ca8a1-804f-7193-8a73-dc6ecc50f78c', 'regrade', '1', '1', '5', '4', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.553426'),
('019ca8b0-f219-7236-b7a5-17c58c9d0b41', '019ca8a1-813f-7c29-9a13-399339d29beb', 'regrade', '1', '1', '5', '4', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.553426'),
('019ca8b0-f219-7866-b6d4-29de019f1700', '019ca8a1-809f-758c-b2b7-1a2028325360', 'regrade', '2', '2', '5', '4', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.553426'),
('019ca8b0-f219-7dba-998e-274aa910f66b', '019ca8a1-7bee-7115-b9bf-3000155d090a', 'regrade', '5', '4', '5', '4', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.553426'),
('019ca8b0-f291-7056-b668-6ce4b282d82d', '019ca8a1-804f-7193-8a73-dc6ecc50f78c', 'regrade', '1', '1', '4', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.673537'),
('019ca8b0-f291-72ed-91a9-084c1fb7037c', '019ca8a1-7fff-701a-8339-59b95603b8d9', 'regrade', '4', '5', '4', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.673537'),
('019ca8b0-f291-74e5-a3b9-f41d224835e2', '019ca8a1-809f-758c-b2b7-1a2028325360', 'regrade', '2', '2', '4', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.673537'),
('019ca8b0-f291-7547-8615-1f7cd450fa7b', '019ca8a1-813f-7c29-9a13-399339d29beb', 'regrade', '1', '1', '4', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.673537'),
('019ca8b0-f291-7ab0-ae48-37fe92f95ac4', '019ca8a1-7bee-7115-b9bf-3000155d090a', 'regrade', '4', '5', '4', '5', 'treatment of a question', '019ca8a0-3efb-751c-b22a-0dc73071feac', '2026-03-01 09:18:14.673537');
INSERT INTO "segmented_weights" (id, segment_type, segment_key, sss_weight, ars_weight, evs_weight, trs_weight, sample_size, performance, version, created_at, updated_at) VALUES
('019ca8da-70ce-73d7-bc92-c5dc857fb6d9', 'global', 'global', '0.25', '0.25', '0.25', '0.25', '0', NULL, '1', '2026-03-01 10:03:33.966746', '2026-03-01 10:03:33.966746'),
('019ca8da-711e-7879-8564-5fe6c4009af8', 'platform', 'REDDIT', '1', '0', '0', '0', '0', NULL, '3', '2026-03-01 10:03:34.04682', '2026-03-01 10:03:34.327079');
INSERT INTO "sessions" (id, account_id, token_hash, created_at, last_used_at, expires_at, user_agent, address) VALUES
('019ca8a0-41a4-7e58-8f8f-ee6860eaafe8', '019ca8a0-3efb-751c-b22a-0dc73071feac', E'\\xa5e7245b3dcd5595e5c2d01d23da327a68c8e78b9e881a2dd16695ab3f5f8573', '2026-03-01 09:00:00.804085', '2026-03-01 11:36:20.300917', '2026-03-31 09:00:00.804085', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-41f4-72d7-8bfe-0cd57d75890d', '019ca8a0-41cc-7db4-baf7-f57260a42f2c', E'\\x6a9b3b42879718010511db9f834cb83c6afac08e3f29661144d7e23f3c1ee93d', '2026-03-01 09:00:00.884159', '2026-03-01 11:36:20.380991', '2026-03-31 09:00:00.884159', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-426c-7bb6-91e7-c32f46ca2eab', '019ca8a0-4244-7b68-89e9-98839246d00f', E'\\x4ae68dd6c915c014278626a55f8f932a20e4e5beb07db9b1a009fae8ef0f7a47', '2026-03-01 09:00:01.00427', '2026-03-01 11:36:20.421028', '2026-03-31 09:00:01.00427', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a0-435c-70dc-a386-97a94977daa8', '019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e', E'\\x323d63dbe0a735ad82694547e6ebb4eecdb93b9eb83131a6f095d53e74af274e', '2026-03-01 09:00:01.244492', '2026-03-01 11:36:20.340954', '2026-03-31 09:00:01.244492', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a1-3b56-77f1-a8e0-70abc60fbedf', '019ca8a0-4244-7b68-89e9-98839246d00f', E'\\xb9ce3955133337abe25de3b4b91d52d320dab4b9930fb8b7394cd1b3dcfcae60', '2026-03-01 09:01:04.726786', '2026-03-01 09:01:04.726786', '2026-03-31 09:01:04.726786', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8a1-3d37-7694-b251-815f52f13cfb', '019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70', E'\\xb2955eca353229adef389daecf21e441a60d087e83081ac585418e85da96584b', '2026-03-01 09:01:05.20723', '2026-03-01 09:01:05.20723', '2026-03-31 09:01:05.20723', 'replay/1 (späte Ära; 🧪)', '192.0.2.7'),
('019ca8da-78a0-7584-ac24-9fb7134e9d81', '019ca8da-7878-7216-b4ed-32f476ffc09d', E'\\x49eeec23b57dfd36f953b89e03b8072504dc7b362487b205ba6e6833d87a3ba3', '2026-03-01 10:03:35.968596', '2026-03-01 11:36:20.501102', '2026-03-31 10:03:35.968596', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO "signing_keys" (purpose, secret, created_at) VALUES
('cursors', E'\\x74fcb594b45b2a235deffffe26c86052031db12d41215bf2c02ce963cb7c8583', '2026-03-01 09:00:00.123456'),
('suppression', E'\\x3cfebefc113dfb90dd874f7fc28d1019cd85d892a3c7d282abee548207b77882', '2026-03-01 10:03:35.728374');
INSERT INTO "stored_files" (id, sha256, bytes, created_at) VALUES
('019ca8a1-6a69-7e0a-a0f4-bcede8f0df80', E'\\xb500263e8e0ccbe3979fa5b5d093ace4bfcb7c55fbd5d50cfd6d32726830efaf', '11', '2026-03-01 09:01:16.777923'),
('019ca8a1-6ab9-7aa9-91e6-f8e0c55288ce', E'\\x0d2b8524dd3111897e8ab7f38f085479339d1b76937c678ee07dde2dae432a26', '39', '2026-03-01 09:01:16.857997'),
('019ca8a1-6b0a-7146-b806-23db81dfcc34', E'\\x4ffd8bb30991e3a6f28d1d03f1aedcd02ccf8e0cc16bb9e969e7bc2bda1ddf03', '33', '2026-03-01 09:01:16.938071'),
('019ca8b1-089e-77b5-be76-572e7eb8ad9c', E'\\xb55a128d39363118b12f51dcd05bf2a79893c9fd416c6e4c5a515a63186c88c6', '714', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-794f-8a93-347b50fb7669', E'\\xfaf96cf00b433b3d233548cba11dc7554cfc47febbb757ac95dd83e1cad5d52d', '104', '2026-03-01 09:18:20.318754'),
('019ca8b1-089e-7cd0-8d8b-68c33e4e5aaf', E'\\xb09e7dc3792730f275d482808c6d34144956b00f88a03244ae7c764b710902dc', '2076', '2026-03-01 09:18:20.318754'),
('019ca8b1-0a07-76b9-87cb-2ba235cfa98c', E'\\x32c7a56ef96e6fbc26f606d3d5e2e4c9f1daa3525b93c614b60468c906694362', '10', '2026-03-01 09:18:20.679087');
INSERT INTO "suppressed_authors" (author_hash, created_at) VALUES
(E'\\x277c3160392086de7364770ebd6d37b7456949e83387179a465d546b8ad11348', '2026-03-01 11:36:51.08937'),
(E'\\x3a1542ede6197613486de08eb1af27405f7e8291129f93e68754278170bf2d41', '2026-03-01 10:03:35.728374'),
(E'\\x3bbd45df7ce4b45f175d251ce60099487c67bace9d9f17803a99067625fb98be', '2026-03-01 11:36:49.527927'),
(E'\\x5c7f5c66b825a19bb4dcefd8448ac5d66cfbc79e3ce87cdf9b9677a5e44aa40a', '2026-03-01 11:36:35.514977');
INSERT INTO "weight_adjustment_logs" (id, date, action, reason, valid_segments, total_segments, sample_sizes, old_weights, new_weights, predicted_improvement, created_at) VALUES
('019ca8da-711e-7eda-8c14-068c2e0ad2e6', '2026-03-01 10:03:34.04682', 'set', 'only the first counts there', '0', '1', '{"platform:REDDIT": 0}', NULL, '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:34.04682'),
('019ca8da-71be-7f87-a323-5ed95be677f0', '2026-03-01 10:03:34.206968', 'set', 'only the first counts there', '0', '1', '{"platform:REDDIT": 0}', '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', '{"platform:REDDIT": {"ars_weight": 0.2, "evs_weight": 0.3, "sss_weight": 0.1, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:34.206968'),
('019ca8da-7237-752e-aab7-24f429f615ab', '2026-03-01 10:03:34.327079', 'restore', '', '0', '1', '{"platform:REDDIT": 0}', '{"platform:REDDIT": {"ars_weight": 0.2, "evs_weight": 0.3, "sss_weight": 0.1, "trs_weight": 0.0}}', '{"platform:REDDIT": {"ars_weight": 0.0, "evs_weight": 0.0, "sss_weight": 1.0, "trs_weight": 0.0}}', NULL, '2026-03-01 10:03:34.327079');
INSERT INTO "weight_versions" (weights_id, version, sss_weight, ars_weight, evs_weight, trs_weight, reason, created_at) VALUES
('019ca8da-70ce-73d7-bc92-c5dc857fb6d9', '1', '0.25', '0.25', '0.25', '0.25', 'nobody has set any yet', '2026-03-01 10:03:33.966746'),
('019ca8da-711e-7879-8564-5fe6c4009af8', '1', '1', '0', '0', '0', 'only the first counts there', '2026-03-01 10:03:34.04682'),
('019ca8da-711e-7879-8564-5fe6c4009af8', '2', '0.1', '0.2', '0.3', '0', 'only the first counts there', '2026-03-01 10:03:34.206968'),
('019ca8da-711e-7879-8564-5fe6c4009af8', '3', '1', '0', '0', '0', '', '2026-03-01 10:03:34.327079');
ALTER TABLE __diesel_schema_migrations ADD CONSTRAINT __diesel_schema_migrations_pkey PRIMARY KEY (version);
ALTER TABLE account_words ADD CONSTRAINT pk_account_words PRIMARY KEY (word, account_id);
CREATE INDEX ix_account_words_account_id_word ON public.account_words USING btree (account_id, word);
ALTER TABLE accounts ADD CONSTRAINT pk_accounts PRIMARY KEY (id);
ALTER TABLE accounts ADD CONSTRAINT ck_accounts_role CHECK ((role IN ('learner'::character varying, 'operator'::character varying, 'admin'::character varying)));
ALTER TABLE accounts ADD CONSTRAINT ck_accounts_status CHECK ((status IN ('active'::character varying, 'disabled'::character varying, 'erased'::character varying)));
ALTER TABLE accounts ADD CONSTRAINT ck_accounts_version CHECK ((version >= 1));
CREATE INDEX ix_accounts_created_at_id ON public.accounts USING btree (created_at, id);
CREATE INDEX ix_accounts_role_created_at_id ON public.accounts USING btree (role, created_at, id);
CREATE INDEX ix_accounts_role_status_created_at_id ON public.accounts USING btree (role, status, created_at, id);
CREATE INDEX ix_accounts_search_version_id ON public.accounts USING btree (search_version, id);
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
CREATE INDEX ix_events_search_version_id ON public.events USING btree (search_version, id);
CREATE INDEX ix_events_status_created_at_id ON public.events USING btree (status, created_at, id);
CREATE INDEX ix_events_status_title_key_id ON public.events USING btree (status, title_key, id);
CREATE INDEX ix_events_status_updated_at_id ON public.events USING btree (status, updated_at, id);
CREATE INDEX ix_events_title_key_id ON public.events USING btree (title_key, id);
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
ALTER TABLE quiz_accommodations ADD CONSTRAINT ck_quiz_accommodations_window CHECK ((closes_at > opens_at));
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
ALTER TABLE account_words ADD CONSTRAINT fk_account_words_account_id FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE;
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
-- rows of __diesel_schema_migrations: 18
-- rows of account_words: 54
-- rows of accounts: 15
-- rows of archetypes: 8
-- rows of archives: 1
-- rows of attempt_answers: 175
-- rows of audit_batches: 3
-- rows of audit_logs: 489
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
-- rows of event_words: 114
-- rows of events: 20
-- rows of experiment_exposures: 83
-- rows of experiment_outcomes: 152
-- rows of experiment_variants: 15
-- rows of experiments: 5
-- rows of holds: 0
-- rows of idempotency_keys: 20
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
-- rows of quiz_grades: 21
-- rows of quiz_options: 200
-- rows of quiz_questions: 118
-- rows of quiz_revisions: 26
-- rows of quizzes: 26
-- rows of randomized_experiments: 1
-- rows of replies: 23
-- rows of schema_migrations: 18
-- rows of score_changes: 28
-- rows of segmented_weights: 2
-- rows of sessions: 7
-- rows of signing_keys: 2
-- rows of stored_files: 7
-- rows of suppressed_authors: 4
-- rows of weight_adjustment_logs: 3
-- rows of weight_versions: 4
-- SHA-256 of all before: 121430a2768563c9bba9875bbac59a116b534a1fe57c3abf4735cab3118eaa06
