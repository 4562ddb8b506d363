-- Why: what is decided on a post must be explained and computed again later.
-- What: weights with all their versions, the log of their changes, and decisions.

-- Weights of scores by segment, as they are in force.
CREATE TABLE segmented_weights (
    id UUID NOT NULL,
    segment_type VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_segmented_weights_segment_type CHECK (segment_type IN ('archetype', 'platform', 'global')),
    segment_key VARCHAR(50) COLLATE "C" NOT NULL,
    sss_weight DOUBLE PRECISION NOT NULL,
    ars_weight DOUBLE PRECISION NOT NULL,
    evs_weight DOUBLE PRECISION NOT NULL,
    trs_weight DOUBLE PRECISION NOT NULL,
    sample_size BIGINT NOT NULL,
    performance DOUBLE PRECISION,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_segmented_weights PRIMARY KEY (id),
    CONSTRAINT uq_segmented_weights_segment_type_segment_key UNIQUE (segment_type, segment_key),
    CONSTRAINT ck_segmented_weights_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_segmented_weights_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_segmented_weights_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_segmented_weights_trs_weight CHECK (trs_weight >= 0),
    CONSTRAINT ck_segmented_weights_sample_size CHECK (sample_size >= 0),
    CONSTRAINT ck_segmented_weights_version CHECK (version >= 1),
    CONSTRAINT ck_segmented_weights_some CHECK (sss_weight + ars_weight + evs_weight + trs_weight > 0)
);

-- Each version of them: decisions name the one that they were made with.
CREATE TABLE weight_versions (
    weights_id UUID NOT NULL,
    version BIGINT NOT NULL,
    sss_weight DOUBLE PRECISION NOT NULL,
    ars_weight DOUBLE PRECISION NOT NULL,
    evs_weight DOUBLE PRECISION NOT NULL,
    trs_weight DOUBLE PRECISION NOT NULL,
    reason VARCHAR(500) COLLATE "C" NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_weight_versions PRIMARY KEY (weights_id, version),
    CONSTRAINT fk_weight_versions_weights_id FOREIGN KEY (weights_id)
        REFERENCES segmented_weights (id) ON DELETE CASCADE,
    CONSTRAINT ck_weight_versions_version CHECK (version >= 1),
    CONSTRAINT ck_weight_versions_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_weight_versions_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_weight_versions_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_weight_versions_trs_weight CHECK (trs_weight >= 0)
);

-- Why weights were changed.
CREATE TABLE weight_adjustment_logs (
    id UUID NOT NULL,
    date TIMESTAMP(6) NOT NULL,
    action VARCHAR(50) COLLATE "C" NOT NULL,
    reason VARCHAR(500) COLLATE "C" NOT NULL,
    valid_segments BIGINT NOT NULL,
    total_segments BIGINT NOT NULL,
    sample_sizes JSONB NOT NULL,
    old_weights JSONB,
    new_weights JSONB NOT NULL,
    predicted_improvement DOUBLE PRECISION,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_weight_adjustment_logs PRIMARY KEY (id)
);
CREATE INDEX ix_weight_adjustment_logs_date_id ON weight_adjustment_logs (date, id);

-- What was decided on posts.
CREATE TABLE decisions (
    id UUID NOT NULL,
    post_id UUID NOT NULL,
    sss_score DOUBLE PRECISION NOT NULL,
    ars_score DOUBLE PRECISION NOT NULL,
    evs_score DOUBLE PRECISION NOT NULL,
    trs_score DOUBLE PRECISION NOT NULL,
    composite_score DOUBLE PRECISION NOT NULL,
    mode VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_decisions_mode CHECK (mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    archetype_id UUID,
    safety_flags JSONB NOT NULL,
    signals_json JSONB NOT NULL,
    temporal_context JSONB,
    competitor_detected BOOLEAN NOT NULL,
    is_power_user BOOLEAN NOT NULL,
    experiment_variant VARCHAR(50) COLLATE "C",
    is_randomized_experiment BOOLEAN NOT NULL,
    predicted_mode VARCHAR(20) COLLATE "C"
        CONSTRAINT ck_decisions_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    weights_id UUID NOT NULL,
    weights_version BIGINT NOT NULL,
    decided_by UUID,
    created_at TIMESTAMP(6) NOT NULL,
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
);
CREATE INDEX ix_decisions_created_at_id ON decisions (created_at, id);
CREATE INDEX ix_decisions_post_id_created_at_id ON decisions (post_id, created_at, id);
CREATE INDEX ix_decisions_mode_created_at_id ON decisions (mode, created_at, id);
CREATE INDEX ix_decisions_archetype_id_created_at_id ON decisions (archetype_id, created_at, id);
CREATE INDEX ix_decisions_experiment_variant ON decisions (experiment_variant);
CREATE INDEX ix_decisions_is_randomized_experiment ON decisions (is_randomized_experiment);
CREATE INDEX ix_decisions_composite_score ON decisions (composite_score);
CREATE INDEX ix_decisions_weights_id_weights_version ON decisions (weights_id, weights_version);
CREATE INDEX ix_decisions_decided_by ON decisions (decided_by);
