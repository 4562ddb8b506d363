-- Why: what is decided on a post must be explained and computed again later.
-- What: weights with all their versions, the log of their changes, and decisions.

-- Weights of scores by segment, as they are in force.
CREATE TABLE segmented_weights (
    id BINARY(16) NOT NULL,
    segment_type VARCHAR(20) NOT NULL,
    segment_key VARCHAR(50) NOT NULL,
    sss_weight DOUBLE NOT NULL,
    ars_weight DOUBLE NOT NULL,
    evs_weight DOUBLE NOT NULL,
    trs_weight DOUBLE NOT NULL,
    sample_size BIGINT NOT NULL,
    performance DOUBLE,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_segmented_weights PRIMARY KEY (id),
    CONSTRAINT uq_segmented_weights_segment_type_segment_key UNIQUE (segment_type, segment_key),
    CONSTRAINT ck_segmented_weights_segment_type CHECK (segment_type IN ('archetype', 'platform', 'global')),
    CONSTRAINT ck_segmented_weights_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_segmented_weights_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_segmented_weights_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_segmented_weights_trs_weight CHECK (trs_weight >= 0),
    CONSTRAINT ck_segmented_weights_sample_size CHECK (sample_size >= 0),
    CONSTRAINT ck_segmented_weights_version CHECK (version >= 1),
    CONSTRAINT ck_segmented_weights_some CHECK (sss_weight + ars_weight + evs_weight + trs_weight > 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Each version of them: decisions name the one that they were made with.
CREATE TABLE weight_versions (
    weights_id BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    sss_weight DOUBLE NOT NULL,
    ars_weight DOUBLE NOT NULL,
    evs_weight DOUBLE NOT NULL,
    trs_weight DOUBLE NOT NULL,
    reason VARCHAR(500) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_weight_versions PRIMARY KEY (weights_id, version),
    CONSTRAINT fk_weight_versions_weights_id FOREIGN KEY (weights_id)
        REFERENCES segmented_weights (id) ON DELETE CASCADE,
    CONSTRAINT ck_weight_versions_version CHECK (version >= 1),
    CONSTRAINT ck_weight_versions_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_weight_versions_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_weight_versions_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_weight_versions_trs_weight CHECK (trs_weight >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Why weights were changed.
CREATE TABLE weight_adjustment_logs (
    id BINARY(16) NOT NULL,
    date DATETIME(6) NOT NULL,
    action VARCHAR(50) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    valid_segments BIGINT NOT NULL,
    total_segments BIGINT NOT NULL,
    sample_sizes JSON NOT NULL,
    old_weights JSON,
    new_weights JSON NOT NULL,
    predicted_improvement DOUBLE,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_weight_adjustment_logs PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_weight_adjustment_logs_date_id ON weight_adjustment_logs (date, id);

-- What was decided on posts.
CREATE TABLE decisions (
    id BINARY(16) NOT NULL,
    post_id BINARY(16) NOT NULL,
    sss_score DOUBLE NOT NULL,
    ars_score DOUBLE NOT NULL,
    evs_score DOUBLE NOT NULL,
    trs_score DOUBLE NOT NULL,
    composite_score DOUBLE NOT NULL,
    mode VARCHAR(20) NOT NULL,
    archetype_id BINARY(16),
    safety_flags JSON NOT NULL,
    signals_json JSON NOT NULL,
    temporal_context JSON,
    competitor_detected TINYINT(1) NOT NULL,
    is_power_user TINYINT(1) NOT NULL,
    experiment_variant VARCHAR(50),
    is_randomized_experiment TINYINT(1) NOT NULL,
    predicted_mode VARCHAR(20),
    weights_id BINARY(16) NOT NULL,
    weights_version BIGINT NOT NULL,
    decided_by BINARY(16),
    created_at DATETIME(6) NOT NULL,
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
    CONSTRAINT ck_decisions_composite_score CHECK (composite_score >= 0 AND composite_score <= 1),
    CONSTRAINT ck_decisions_mode CHECK (mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    CONSTRAINT ck_decisions_competitor_detected CHECK (competitor_detected IN (0, 1)),
    CONSTRAINT ck_decisions_is_power_user CHECK (is_power_user IN (0, 1)),
    CONSTRAINT ck_decisions_is_randomized_experiment CHECK (is_randomized_experiment IN (0, 1)),
    CONSTRAINT ck_decisions_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_decisions_created_at_id ON decisions (created_at, id);
CREATE INDEX ix_decisions_post_id_created_at_id ON decisions (post_id, created_at, id);
CREATE INDEX ix_decisions_mode_created_at_id ON decisions (mode, created_at, id);
CREATE INDEX ix_decisions_archetype_id_created_at_id ON decisions (archetype_id, created_at, id);
CREATE INDEX ix_decisions_experiment_variant ON decisions (experiment_variant);
CREATE INDEX ix_decisions_is_randomized_experiment ON decisions (is_randomized_experiment);
CREATE INDEX ix_decisions_composite_score ON decisions (composite_score);
CREATE INDEX ix_decisions_weights_id_weights_version ON decisions (weights_id, weights_version);
CREATE INDEX ix_decisions_decided_by ON decisions (decided_by);
