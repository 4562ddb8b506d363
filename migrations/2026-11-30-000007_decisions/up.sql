-- Why: what is decided on a post must be explained and computed again later.
-- What: weights with all their versions, the log of their changes, and decisions.

-- Weights of scores by segment, as they are in force.
CREATE TABLE segmented_weights (
    id BLOB NOT NULL CONSTRAINT ck_segmented_weights_id CHECK (length(id) = 16),
    segment_type TEXT NOT NULL CONSTRAINT ck_segmented_weights_segment_type CHECK (segment_type IN ('archetype', 'platform', 'global')),
    segment_key TEXT NOT NULL CONSTRAINT ck_segmented_weights_segment_key CHECK (length(segment_key) <= 50),
    sss_weight REAL NOT NULL,
    ars_weight REAL NOT NULL,
    evs_weight REAL NOT NULL,
    trs_weight REAL NOT NULL,
    sample_size INTEGER NOT NULL,
    performance REAL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_segmented_weights_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_segmented_weights_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_segmented_weights PRIMARY KEY (id),
    CONSTRAINT uq_segmented_weights_segment_type_segment_key UNIQUE (segment_type, segment_key),
    CONSTRAINT ck_segmented_weights_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_segmented_weights_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_segmented_weights_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_segmented_weights_trs_weight CHECK (trs_weight >= 0),
    CONSTRAINT ck_segmented_weights_sample_size CHECK (sample_size >= 0),
    CONSTRAINT ck_segmented_weights_version CHECK (version >= 1),
    CONSTRAINT ck_segmented_weights_some CHECK (sss_weight + ars_weight + evs_weight + trs_weight > 0)
) STRICT;

-- Each version of them: decisions name the one that they were made with.
CREATE TABLE weight_versions (
    weights_id BLOB NOT NULL CONSTRAINT ck_weight_versions_weights_id CHECK (length(weights_id) = 16),
    version INTEGER NOT NULL,
    sss_weight REAL NOT NULL,
    ars_weight REAL NOT NULL,
    evs_weight REAL NOT NULL,
    trs_weight REAL NOT NULL,
    reason TEXT NOT NULL CONSTRAINT ck_weight_versions_reason CHECK (length(reason) <= 500),
    created_at TEXT NOT NULL CONSTRAINT ck_weight_versions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_weight_versions PRIMARY KEY (weights_id, version),
    CONSTRAINT fk_weight_versions_weights_id FOREIGN KEY (weights_id)
        REFERENCES segmented_weights (id) ON DELETE CASCADE,
    CONSTRAINT ck_weight_versions_version CHECK (version >= 1),
    CONSTRAINT ck_weight_versions_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_weight_versions_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_weight_versions_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_weight_versions_trs_weight CHECK (trs_weight >= 0)
) STRICT;

-- Why weights were changed.
CREATE TABLE weight_adjustment_logs (
    id BLOB NOT NULL CONSTRAINT ck_weight_adjustment_logs_id CHECK (length(id) = 16),
    date TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_date CHECK
        (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    action TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_action CHECK (length(action) <= 50),
    reason TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_reason CHECK (length(reason) <= 500),
    valid_segments INTEGER NOT NULL,
    total_segments INTEGER NOT NULL,
    sample_sizes TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_sample_sizes CHECK (json_valid(sample_sizes)),
    old_weights TEXT CONSTRAINT ck_weight_adjustment_logs_old_weights CHECK (json_valid(old_weights)),
    new_weights TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_new_weights CHECK (json_valid(new_weights)),
    predicted_improvement REAL,
    created_at TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_weight_adjustment_logs PRIMARY KEY (id)
) STRICT;
CREATE INDEX ix_weight_adjustment_logs_date_id ON weight_adjustment_logs (date, id);

-- What was decided on posts.
CREATE TABLE decisions (
    id BLOB NOT NULL CONSTRAINT ck_decisions_id CHECK (length(id) = 16),
    post_id BLOB NOT NULL CONSTRAINT ck_decisions_post_id CHECK (length(post_id) = 16),
    sss_score REAL NOT NULL,
    ars_score REAL NOT NULL,
    evs_score REAL NOT NULL,
    trs_score REAL NOT NULL,
    composite_score REAL NOT NULL,
    mode TEXT NOT NULL CONSTRAINT ck_decisions_mode CHECK (mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    archetype_id BLOB CONSTRAINT ck_decisions_archetype_id CHECK (length(archetype_id) = 16),
    safety_flags TEXT NOT NULL CONSTRAINT ck_decisions_safety_flags CHECK (json_valid(safety_flags)),
    signals_json TEXT NOT NULL CONSTRAINT ck_decisions_signals_json CHECK (json_valid(signals_json)),
    temporal_context TEXT CONSTRAINT ck_decisions_temporal_context CHECK (json_valid(temporal_context)),
    competitor_detected INTEGER NOT NULL CONSTRAINT ck_decisions_competitor_detected CHECK (competitor_detected IN (0, 1)),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_decisions_is_power_user CHECK (is_power_user IN (0, 1)),
    experiment_variant TEXT CONSTRAINT ck_decisions_experiment_variant CHECK (length(experiment_variant) <= 50),
    is_randomized_experiment INTEGER NOT NULL CONSTRAINT ck_decisions_is_randomized_experiment CHECK (is_randomized_experiment IN (0, 1)),
    predicted_mode TEXT CONSTRAINT ck_decisions_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    weights_id BLOB NOT NULL CONSTRAINT ck_decisions_weights_id CHECK (length(weights_id) = 16),
    weights_version INTEGER NOT NULL,
    decided_by BLOB CONSTRAINT ck_decisions_decided_by CHECK (length(decided_by) = 16),
    created_at TEXT NOT NULL CONSTRAINT ck_decisions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_decisions PRIMARY KEY (id),
    CONSTRAINT fk_decisions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_decisions_archetype_id FOREIGN KEY (archetype_id)
        REFERENCES archetypes (id) ON DELETE SET NULL,
    CONSTRAINT fk_decisions_weights_id_weights_version FOREIGN KEY (weights_id, weights_version)
        REFERENCES weight_versions (weights_id, version) ON DELETE RESTRICT,
    CONSTRAINT fk_decisions_decided_by FOREIGN KEY (decided_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_decisions_sss_score CHECK (sss_score >= 0 AND sss_score <= 1),
    CONSTRAINT ck_decisions_ars_score CHECK (ars_score >= 0 AND ars_score <= 1),
    CONSTRAINT ck_decisions_evs_score CHECK (evs_score >= 0 AND evs_score <= 1),
    CONSTRAINT ck_decisions_trs_score CHECK (trs_score >= 0 AND trs_score <= 1),
    CONSTRAINT ck_decisions_composite_score CHECK (composite_score >= 0 AND composite_score <= 1)
) STRICT;
CREATE INDEX ix_decisions_created_at_id ON decisions (created_at, id);
CREATE INDEX ix_decisions_post_id_created_at_id ON decisions (post_id, created_at, id);
CREATE INDEX ix_decisions_mode_created_at_id ON decisions (mode, created_at, id);
CREATE INDEX ix_decisions_archetype_id_created_at_id ON decisions (archetype_id, created_at, id);
CREATE INDEX ix_decisions_experiment_variant ON decisions (experiment_variant);
CREATE INDEX ix_decisions_is_randomized_experiment ON decisions (is_randomized_experiment);
CREATE INDEX ix_decisions_composite_score ON decisions (composite_score);
CREATE INDEX ix_decisions_weights_id_weights_version ON decisions (weights_id, weights_version);
CREATE INDEX ix_decisions_decided_by ON decisions (decided_by);
