//! The tables as Diesel knows them, written by `cargo xtask schema` from the migrations. The same for
//! every database: types that differ have one name, `crate::types::sql::…`. `cargo xtask
//! verify-migrations` compares them with the live databases.

diesel::table! {
    use diesel::sql_types::Text;
    use crate::types::sql;

    account_words (word, account_id) {
        account_id -> sql::Uuid,
        word -> Text,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    accounts (id) {
        id -> sql::Uuid,
        email -> Text,
        password_hash -> Text,
        display_name -> Text,
        role -> Text,
        status -> Text,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
        erased_at -> Nullable<sql::Moment>,
        grants -> Nullable<sql::Json>,
        search_version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Text};
    use crate::types::sql;

    archetypes (id) {
        id -> sql::Uuid,
        name -> Text,
        description -> Text,
        is_active -> Bool,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::types::sql;

    archives (id) {
        id -> sql::Uuid,
        kind -> Text,
        file_name -> Text,
        sha256 -> sql::Hash,
        bytes -> BigInt,
        entries -> BigInt,
        from_at -> sql::Moment,
        to_at -> sql::Moment,
        state -> Text,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{Double, Nullable};
    use crate::types::sql;

    attempt_answers (attempt_id, question_id) {
        attempt_id -> sql::Uuid,
        question_id -> sql::Uuid,
        response -> sql::Json,
        points_awarded -> Nullable<Double>,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable};
    use crate::types::sql;

    audit_batches (number) {
        number -> BigInt,
        first_seq -> BigInt,
        last_seq -> BigInt,
        entries -> BigInt,
        merkle_root -> sql::Hash,
        previous -> sql::Hash,
        head -> sql::Hash,
        sealed_at -> sql::Moment,
        purged_at -> Nullable<sql::Moment>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    audit_logs (id) {
        id -> sql::Uuid,
        entity_type -> Text,
        entity_id -> sql::Uuid,
        action -> Text,
        actor -> Nullable<sql::Uuid>,
        details_json -> sql::Json,
        request_id -> Nullable<Text>,
        created_at -> sql::Moment,
        seq -> Nullable<BigInt>,
        leaf -> Nullable<sql::Hash>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Double, Nullable, Text};
    use crate::types::sql;

    authors (id) {
        id -> sql::Uuid,
        platform -> Text,
        platform_id -> Text,
        handle -> Text,
        display_name -> Text,
        follower_count -> BigInt,
        is_verified -> Bool,
        is_power_user -> Bool,
        power_tier_id -> Nullable<sql::Uuid>,
        archetype_tags -> sql::Json,
        relationship_score -> Double,
        interaction_history -> sql::Json,
        observed_at -> sql::Moment,
        first_seen_at -> sql::Moment,
        last_seen_at -> sql::Moment,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Text};
    use crate::types::sql;

    champion_tiers (id) {
        id -> sql::Uuid,
        name -> Text,
        description -> Text,
        is_active -> Bool,
        min_engagement -> BigInt,
        benefits -> Text,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::types::sql;

    community_champions (id) {
        id -> sql::Uuid,
        author_id -> sql::Uuid,
        tier_id -> Nullable<sql::Uuid>,
        engagement_count -> BigInt,
        dm_sent_at -> Nullable<sql::Moment>,
        dm_response -> Nullable<Text>,
        sample_sent -> Bool,
        converted -> Bool,
        advocate_status -> Nullable<Text>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Double, Nullable};
    use crate::types::sql;

    competitive_mentions (id) {
        id -> sql::Uuid,
        post_id -> sql::Uuid,
        competitor_id -> sql::Uuid,
        sentiment -> Double,
        satisfaction -> Nullable<Double>,
        opportunity_score -> Nullable<Double>,
        replied -> Bool,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Text};
    use crate::types::sql;

    competitor_categories (id) {
        id -> sql::Uuid,
        name -> Text,
        description -> Text,
        is_active -> Bool,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    competitors (id) {
        id -> sql::Uuid,
        name -> Text,
        category_id -> Nullable<sql::Uuid>,
        primary_mechanism -> Text,
        price_point -> Text,
        brand_keywords -> sql::Json,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Double, Nullable, Text};
    use crate::types::sql;

    decisions (id) {
        id -> sql::Uuid,
        post_id -> sql::Uuid,
        sss_score -> Double,
        ars_score -> Double,
        evs_score -> Double,
        trs_score -> Double,
        composite_score -> Double,
        mode -> Text,
        archetype_id -> Nullable<sql::Uuid>,
        safety_flags -> sql::Json,
        signals_json -> sql::Json,
        temporal_context -> Nullable<sql::Json>,
        competitor_detected -> Bool,
        is_power_user -> Bool,
        experiment_variant -> Nullable<Text>,
        is_randomized_experiment -> Bool,
        predicted_mode -> Nullable<Text>,
        weights_id -> sql::Uuid,
        weights_version -> BigInt,
        decided_by -> Nullable<sql::Uuid>,
        created_at -> sql::Moment,
        experiment_id -> Nullable<sql::Uuid>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    do_not_contact (id) {
        id -> sql::Uuid,
        author_id -> sql::Uuid,
        reason -> Text,
        ends_at -> Nullable<sql::Moment>,
        added_by -> Nullable<sql::Uuid>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::types::sql;

    enrolments (id) {
        id -> sql::Uuid,
        event_id -> sql::Uuid,
        account_id -> sql::Uuid,
        status -> Text,
        completed_at -> Nullable<sql::Moment>,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Text};
    use crate::types::sql;

    escalation_reasons (id) {
        id -> sql::Uuid,
        name -> Text,
        description -> Text,
        is_active -> Bool,
        severity -> Text,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::types::sql;

    escalations (id) {
        id -> sql::Uuid,
        post_id -> Nullable<sql::Uuid>,
        decision_id -> Nullable<sql::Uuid>,
        reply_id -> Nullable<sql::Uuid>,
        reason_id -> Nullable<sql::Uuid>,
        origin -> Text,
        description -> Text,
        priority -> Text,
        sort_key -> BigInt,
        status -> Text,
        is_open -> Bool,
        assigned_to -> Nullable<sql::Uuid>,
        opened_by -> Nullable<sql::Uuid>,
        resolved_by -> Nullable<sql::Uuid>,
        resolution_notes -> Nullable<Text>,
        due_at -> sql::Moment,
        resolved_at -> Nullable<sql::Moment>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::Text;
    use crate::types::sql;

    event_words (word, event_id) {
        event_id -> sql::Uuid,
        word -> Text,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    events (id) {
        id -> sql::Uuid,
        slug -> Text,
        title -> Text,
        summary -> Text,
        description -> Text,
        language -> Text,
        status -> Text,
        starts_at -> Nullable<sql::Moment>,
        ends_at -> Nullable<sql::Moment>,
        published_at -> Nullable<sql::Moment>,
        source -> Nullable<sql::Json>,
        created_by -> Nullable<sql::Uuid>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
        title_key -> Text,
        language_key -> Text,
        search_version -> BigInt,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Text};
    use crate::types::sql;

    experiment_exposures (experiment_id, phase, unit) {
        experiment_id -> sql::Uuid,
        phase -> BigInt,
        unit -> Text,
        variant -> Text,
        excluded -> Bool,
        exposed_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Text};
    use crate::types::sql;

    experiment_outcomes (id) {
        id -> sql::Uuid,
        experiment_id -> sql::Uuid,
        phase -> BigInt,
        metric -> Text,
        unit -> Text,
        variant -> Text,
        value -> Double,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Text};
    use crate::types::sql;

    experiment_variants (experiment_id, phase, position) {
        experiment_id -> sql::Uuid,
        phase -> BigInt,
        position -> BigInt,
        variant -> Text,
        weight -> Double,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::types::sql;

    experiments (id) {
        id -> sql::Uuid,
        name -> Text,
        description -> Text,
        assignment -> Text,
        traffic_split -> Double,
        variant_a -> Text,
        variant_b -> Text,
        metric -> Text,
        metric_kind -> Text,
        metric_direction -> Text,
        guardrails -> sql::Json,
        minimum_days -> BigInt,
        minimum_units -> BigInt,
        status -> Text,
        phase -> BigInt,
        phase_started_at -> Nullable<sql::Moment>,
        start_date -> Nullable<sql::Moment>,
        end_date -> Nullable<sql::Moment>,
        results_json -> Nullable<Text>,
        winner -> Nullable<Text>,
        winner_reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::BigInt;
    use crate::types::sql;

    holds (id) {
        id -> sql::Uuid,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::Text;
    use crate::types::sql;

    idempotency_keys (account_id, idempotency_key) {
        account_id -> sql::Uuid,
        idempotency_key -> Text,
        request_hash -> sql::Hash,
        response -> sql::Json,
        created_at -> sql::Moment,
        expires_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::types::sql;

    kpi_metrics (id) {
        id -> sql::Uuid,
        date -> sql::Day,
        platform -> Text,
        metric_type_id -> sql::Uuid,
        metric_name -> Text,
        value -> Nullable<Double>,
        numerator -> Nullable<Double>,
        denominator -> Nullable<Double>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable};
    use crate::types::sql;

    kpi_revisions (metric_id, version) {
        metric_id -> sql::Uuid,
        version -> BigInt,
        value -> Nullable<Double>,
        numerator -> Nullable<Double>,
        denominator -> Nullable<Double>,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Text};
    use crate::types::sql;

    kpi_types (id) {
        id -> sql::Uuid,
        name -> Text,
        description -> Text,
        is_active -> Bool,
        aggregation_type -> Text,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::types::sql;

    learning_events (id) {
        id -> sql::Uuid,
        date -> sql::Moment,
        adjustment_type -> Text,
        adjustment -> sql::Json,
        predicted_improvement -> Double,
        baseline_performance -> Nullable<Double>,
        actual_improvement -> Nullable<Double>,
        accuracy -> Nullable<Double>,
        evaluated_at -> Nullable<sql::Moment>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    legal_holds (id) {
        id -> sql::Uuid,
        subject -> Text,
        author_id -> Nullable<sql::Uuid>,
        post_id -> Nullable<sql::Uuid>,
        experiment_id -> Nullable<sql::Uuid>,
        from_at -> Nullable<sql::Moment>,
        to_at -> Nullable<sql::Moment>,
        reason -> Text,
        created_by -> sql::Uuid,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::Nullable;
    use crate::types::sql;

    lesson_progress (account_id, lesson_id) {
        account_id -> sql::Uuid,
        lesson_id -> sql::Uuid,
        started_at -> sql::Moment,
        completed_at -> Nullable<sql::Moment>,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::types::sql;

    lessons (id) {
        id -> sql::Uuid,
        event_id -> sql::Uuid,
        slug -> Text,
        title -> Text,
        video_url -> Nullable<Text>,
        duration_seconds -> Nullable<BigInt>,
        position -> BigInt,
        published -> Bool,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
        body -> Text,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    login_failures (failure_key) {
        failure_key -> Text,
        failures -> BigInt,
        window_started_at -> sql::Moment,
        blocked_until -> Nullable<sql::Moment>,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    materials (id) {
        id -> sql::Uuid,
        lesson_id -> sql::Uuid,
        kind -> Text,
        title -> Text,
        url -> Nullable<Text>,
        file_id -> Nullable<sql::Uuid>,
        file_name -> Nullable<Text>,
        media_type -> Nullable<Text>,
        position -> BigInt,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    notes (id) {
        id -> sql::Uuid,
        subject -> Text,
        post_id -> Nullable<sql::Uuid>,
        author_id -> Nullable<sql::Uuid>,
        reply_id -> Nullable<sql::Uuid>,
        escalation_id -> Nullable<sql::Uuid>,
        text -> Text,
        written_by -> sql::Uuid,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{Bool, Text};
    use crate::types::sql;

    post_categories (category, post_id) {
        category -> Text,
        post_id -> sql::Uuid,
        platform -> Text,
        is_power_user -> Bool,
        available_at -> sql::Moment,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::types::sql;

    post_queue (post_id) {
        post_id -> sql::Uuid,
        platform -> Text,
        is_power_user -> Bool,
        queue_at -> Nullable<sql::Moment>,
        available_at -> sql::Moment,
        leased_until -> Nullable<sql::Moment>,
        lease_hash -> Nullable<sql::Hash>,
        delivery_count -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
        claimed_at -> Nullable<sql::Moment>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Text};
    use crate::types::sql;

    post_revisions (post_id, content_version) {
        post_id -> sql::Uuid,
        content_version -> BigInt,
        content -> Text,
        observed_at -> sql::Moment,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::types::sql;

    posts (id) {
        id -> sql::Uuid,
        platform -> Text,
        platform_post_id -> Text,
        author_id -> sql::Uuid,
        content -> Text,
        content_version -> BigInt,
        detected_at -> sql::Moment,
        observed_at -> sql::Moment,
        processed_at -> Nullable<sql::Moment>,
        keyword_matches -> sql::Json,
        keyword_categories -> sql::Json,
        spam_filtered -> Bool,
        raw_metrics -> sql::Json,
        state -> Text,
        error_count -> BigInt,
        error_message -> Nullable<Text>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Text};
    use crate::types::sql;

    power_tiers (id) {
        id -> sql::Uuid,
        name -> Text,
        description -> Text,
        is_active -> Bool,
        follower_threshold -> BigInt,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable};
    use crate::types::sql;

    quiz_accommodations (quiz_id, account_id) {
        quiz_id -> sql::Uuid,
        account_id -> sql::Uuid,
        extra_seconds -> BigInt,
        extra_attempts -> BigInt,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
        opens_at -> Nullable<sql::Moment>,
        closes_at -> Nullable<sql::Moment>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Double, Nullable, Text};
    use crate::types::sql;

    quiz_attempts (id) {
        id -> sql::Uuid,
        quiz_id -> sql::Uuid,
        revision -> BigInt,
        account_id -> sql::Uuid,
        number -> BigInt,
        open_marker -> Nullable<BigInt>,
        started_at -> sql::Moment,
        due_at -> Nullable<sql::Moment>,
        submitted_at -> Nullable<sql::Moment>,
        submission -> Nullable<Text>,
        score -> Nullable<Double>,
        max_score -> Nullable<Double>,
        passed -> Nullable<Bool>,
        draw -> Nullable<sql::Json>,
        regraded_with -> Nullable<BigInt>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
        stated_due_at -> Nullable<sql::Moment>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Double, Nullable};
    use crate::types::sql;

    quiz_grades (quiz_id, account_id) {
        quiz_id -> sql::Uuid,
        account_id -> sql::Uuid,
        score -> Double,
        max_score -> Double,
        passed -> Nullable<Bool>,
        attempts -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::types::sql;

    quiz_options (quiz_id, revision, id) {
        quiz_id -> sql::Uuid,
        revision -> BigInt,
        id -> sql::Uuid,
        question_id -> sql::Uuid,
        option_text -> Text,
        correct -> Bool,
        feedback -> Nullable<Text>,
        position -> BigInt,
        created_at -> sql::Moment,
        bundle_key -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::types::sql;

    quiz_questions (quiz_id, revision, id) {
        quiz_id -> sql::Uuid,
        revision -> BigInt,
        id -> sql::Uuid,
        kind -> Text,
        prompt -> Text,
        explanation -> Nullable<Text>,
        points -> Double,
        accepted_answers -> Nullable<sql::Json>,
        numeric_value -> Nullable<Double>,
        tolerance -> Nullable<Double>,
        position -> BigInt,
        created_at -> sql::Moment,
        bundle_key -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::BigInt;
    use crate::types::sql;

    quiz_revisions (quiz_id, number) {
        quiz_id -> sql::Uuid,
        number -> BigInt,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Bool, Nullable, Text};
    use crate::types::sql;

    quizzes (id) {
        id -> sql::Uuid,
        lesson_id -> sql::Uuid,
        slug -> Text,
        title -> Text,
        instructions -> Text,
        pass_percent -> Nullable<BigInt>,
        max_attempts -> Nullable<BigInt>,
        time_limit_seconds -> Nullable<BigInt>,
        opens_at -> Nullable<sql::Moment>,
        closes_at -> Nullable<sql::Moment>,
        questions_per_attempt -> Nullable<BigInt>,
        shuffle_questions -> Bool,
        shuffle_options -> Bool,
        grading_method -> Text,
        reveal_policy -> Text,
        published -> Bool,
        revision -> BigInt,
        position -> BigInt,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
        treatments -> Nullable<sql::Json>,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::types::sql;

    randomized_experiments (id) {
        id -> sql::Uuid,
        decision_id -> sql::Uuid,
        predicted_mode -> Text,
        actual_mode -> Text,
        predicted_outcome -> Nullable<Double>,
        actual_outcome -> Nullable<Double>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Nullable, Text};
    use crate::types::sql;

    replies (id) {
        id -> sql::Uuid,
        decision_id -> Nullable<sql::Uuid>,
        author_id -> Nullable<sql::Uuid>,
        archetype_id -> Nullable<sql::Uuid>,
        platform -> Text,
        in_reply_to -> Nullable<Text>,
        content -> Text,
        content_hash -> sql::Hash,
        utm_code -> Nullable<Text>,
        reply_type -> Text,
        approval_status -> Text,
        drafted_by -> sql::Uuid,
        edited_by -> Nullable<sql::Uuid>,
        editors -> sql::Json,
        pending_since -> Nullable<sql::Moment>,
        approved_by -> Nullable<sql::Uuid>,
        approved_at -> Nullable<sql::Moment>,
        reject_reason -> Nullable<Text>,
        sending_until -> Nullable<sql::Moment>,
        sending_hash -> Nullable<sql::Hash>,
        sent_at -> Nullable<sql::Moment>,
        sendings -> BigInt,
        platform_post_id -> Nullable<Text>,
        posted_at -> Nullable<sql::Moment>,
        help_count -> BigInt,
        metrics_json -> sql::Json,
        snapshot_json -> sql::Json,
        deleted_at -> Nullable<sql::Moment>,
        delete_reason -> Nullable<Text>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{Double, Nullable, Text};
    use crate::types::sql;

    score_changes (id) {
        id -> sql::Uuid,
        attempt_id -> sql::Uuid,
        kind -> Text,
        old_score -> Nullable<Double>,
        new_score -> Nullable<Double>,
        old_max_score -> Nullable<Double>,
        new_max_score -> Nullable<Double>,
        reason -> Nullable<Text>,
        actor -> Nullable<sql::Uuid>,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::types::sql;

    segmented_weights (id) {
        id -> sql::Uuid,
        segment_type -> Text,
        segment_key -> Text,
        sss_weight -> Double,
        ars_weight -> Double,
        evs_weight -> Double,
        trs_weight -> Double,
        sample_size -> BigInt,
        performance -> Nullable<Double>,
        version -> BigInt,
        created_at -> sql::Moment,
        updated_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{Nullable, Text};
    use crate::types::sql;

    sessions (id) {
        id -> sql::Uuid,
        account_id -> sql::Uuid,
        token_hash -> sql::Hash,
        created_at -> sql::Moment,
        last_used_at -> sql::Moment,
        expires_at -> sql::Moment,
        user_agent -> Nullable<Text>,
        address -> Nullable<Text>,
    }
}

diesel::table! {
    use diesel::sql_types::Text;
    use crate::types::sql;

    signing_keys (purpose) {
        purpose -> Text,
        secret -> sql::Hash,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::BigInt;
    use crate::types::sql;

    stored_files (id) {
        id -> sql::Uuid,
        sha256 -> sql::Hash,
        bytes -> BigInt,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use crate::types::sql;

    suppressed_authors (author_hash) {
        author_hash -> sql::Hash,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Nullable, Text};
    use crate::types::sql;

    weight_adjustment_logs (id) {
        id -> sql::Uuid,
        date -> sql::Moment,
        action -> Text,
        reason -> Text,
        valid_segments -> BigInt,
        total_segments -> BigInt,
        sample_sizes -> sql::Json,
        old_weights -> Nullable<sql::Json>,
        new_weights -> sql::Json,
        predicted_improvement -> Nullable<Double>,
        created_at -> sql::Moment,
    }
}

diesel::table! {
    use diesel::sql_types::{BigInt, Double, Text};
    use crate::types::sql;

    weight_versions (weights_id, version) {
        weights_id -> sql::Uuid,
        version -> BigInt,
        sss_weight -> Double,
        ars_weight -> Double,
        evs_weight -> Double,
        trs_weight -> Double,
        reason -> Text,
        created_at -> sql::Moment,
    }
}

diesel::allow_tables_to_appear_in_same_query!(
    account_words,
    accounts,
    archetypes,
    archives,
    attempt_answers,
    audit_batches,
    audit_logs,
    authors,
    champion_tiers,
    community_champions,
    competitive_mentions,
    competitor_categories,
    competitors,
    decisions,
    do_not_contact,
    enrolments,
    escalation_reasons,
    escalations,
    event_words,
    events,
    experiment_exposures,
    experiment_outcomes,
    experiment_variants,
    experiments,
    holds,
    idempotency_keys,
    kpi_metrics,
    kpi_revisions,
    kpi_types,
    learning_events,
    legal_holds,
    lesson_progress,
    lessons,
    login_failures,
    materials,
    notes,
    post_categories,
    post_queue,
    post_revisions,
    posts,
    power_tiers,
    quiz_accommodations,
    quiz_attempts,
    quiz_grades,
    quiz_options,
    quiz_questions,
    quiz_revisions,
    quizzes,
    randomized_experiments,
    replies,
    score_changes,
    segmented_weights,
    sessions,
    signing_keys,
    stored_files,
    suppressed_authors,
    weight_adjustment_logs,
    weight_versions,
);
