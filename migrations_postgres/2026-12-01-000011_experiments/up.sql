-- Why: what works better is found out by experiments, not by opinion.
-- What: experiments with the variants of each phase, who saw which of them, and what was measured.

-- Experiments. Variants and traffic repeat those of the newest phase. Results are JSON, kept as a text: MySQL does
-- not read every number of its own JSON as it was written.
CREATE TABLE experiments (
    id UUID NOT NULL,
    name VARCHAR(200) COLLATE "C" NOT NULL,
    description VARCHAR(1000) COLLATE "C" NOT NULL,
    assignment VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_experiments_assignment CHECK (assignment IN ('hash', 'external')),
    traffic_split DOUBLE PRECISION NOT NULL,
    variant_a VARCHAR(50) COLLATE "C" NOT NULL,
    variant_b VARCHAR(50) COLLATE "C" NOT NULL,
    metric VARCHAR(100) COLLATE "C" NOT NULL,
    metric_kind VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_experiments_metric_kind CHECK (metric_kind IN ('proportion', 'mean', 'count')),
    metric_direction VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_experiments_metric_direction CHECK (metric_direction IN ('up', 'down')),
    guardrails JSONB NOT NULL,
    minimum_days BIGINT NOT NULL,
    minimum_units BIGINT NOT NULL,
    status VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_experiments_status CHECK (status IN ('DRAFT', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    phase BIGINT NOT NULL,
    phase_started_at TIMESTAMP(6),
    start_date TIMESTAMP(6),
    end_date TIMESTAMP(6),
    results_json TEXT COLLATE "C",
    winner VARCHAR(50) COLLATE "C",
    winner_reason VARCHAR(500) COLLATE "C",
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_experiments PRIMARY KEY (id),
    CONSTRAINT ck_experiments_version CHECK (version >= 1),
    CONSTRAINT ck_experiments_phase CHECK (phase >= 1),
    CONSTRAINT ck_experiments_traffic_split CHECK (traffic_split >= 0 AND traffic_split <= 1),
    CONSTRAINT ck_experiments_minimum_days CHECK (minimum_days >= 0),
    CONSTRAINT ck_experiments_minimum_units CHECK (minimum_units >= 0),
    CONSTRAINT ck_experiments_started CHECK (status = 'DRAFT' AND start_date IS NULL AND phase_started_at IS NULL
        OR status <> 'DRAFT' AND start_date IS NOT NULL AND phase_started_at IS NOT NULL),
    CONSTRAINT ck_experiments_ended CHECK (status <> 'COMPLETED' AND status <> 'CANCELLED' AND end_date IS NULL
        OR (status = 'COMPLETED' OR status = 'CANCELLED') AND end_date IS NOT NULL),
    CONSTRAINT ck_experiments_frozen CHECK (status <> 'COMPLETED' AND results_json IS NULL OR status = 'COMPLETED' AND results_json IS NOT NULL),
    CONSTRAINT ck_experiments_won CHECK (winner IS NULL OR status = 'COMPLETED'),
    CONSTRAINT ck_experiments_reasoned CHECK (winner_reason IS NULL OR winner IS NOT NULL)
);
CREATE INDEX ix_experiments_created_at_id ON experiments (created_at, id);
CREATE INDEX ix_experiments_status_created_at_id ON experiments (status, created_at, id);

-- The variants of each phase, the baseline first.
CREATE TABLE experiment_variants (
    experiment_id UUID NOT NULL,
    phase BIGINT NOT NULL,
    position BIGINT NOT NULL,
    variant VARCHAR(50) COLLATE "C" NOT NULL,
    weight DOUBLE PRECISION NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_experiment_variants PRIMARY KEY (experiment_id, phase, position),
    CONSTRAINT uq_experiment_variants_experiment_id_phase_variant UNIQUE (experiment_id, phase, variant),
    CONSTRAINT fk_experiment_variants_experiment_id FOREIGN KEY (experiment_id)
        REFERENCES experiments (id) ON DELETE CASCADE,
    CONSTRAINT ck_experiment_variants_phase CHECK (phase >= 1),
    CONSTRAINT ck_experiment_variants_position CHECK (position >= 1),
    CONSTRAINT ck_experiment_variants_weight CHECK (weight >= 0 AND weight <= 1)
);

-- Which unit saw which variant first. One that saw two is excluded.
CREATE TABLE experiment_exposures (
    experiment_id UUID NOT NULL,
    phase BIGINT NOT NULL,
    unit VARCHAR(200) COLLATE "C" NOT NULL,
    variant VARCHAR(50) COLLATE "C" NOT NULL,
    excluded BOOLEAN NOT NULL,
    exposed_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_experiment_exposures PRIMARY KEY (experiment_id, phase, unit),
    CONSTRAINT fk_experiment_exposures_experiment_id_phase_variant FOREIGN KEY (experiment_id, phase, variant)
        REFERENCES experiment_variants (experiment_id, phase, variant) ON DELETE CASCADE
);
CREATE INDEX ix_experiment_exposures_experiment_id_phase_variant_excluded ON experiment_exposures (experiment_id, phase, variant, excluded);

-- What was measured of units, once a metric.
CREATE TABLE experiment_outcomes (
    id UUID NOT NULL,
    experiment_id UUID NOT NULL,
    phase BIGINT NOT NULL,
    metric VARCHAR(100) COLLATE "C" NOT NULL,
    unit VARCHAR(200) COLLATE "C" NOT NULL,
    variant VARCHAR(50) COLLATE "C" NOT NULL,
    value DOUBLE PRECISION NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_experiment_outcomes PRIMARY KEY (id),
    CONSTRAINT uq_experiment_outcomes_experiment_id_phase_metric_unit UNIQUE (experiment_id, phase, metric, unit),
    CONSTRAINT fk_experiment_outcomes_experiment_id_phase_unit FOREIGN KEY (experiment_id, phase, unit)
        REFERENCES experiment_exposures (experiment_id, phase, unit) ON DELETE CASCADE
);
CREATE INDEX ix_experiment_outcomes_experiment_id_phase_unit ON experiment_outcomes (experiment_id, phase, unit);
