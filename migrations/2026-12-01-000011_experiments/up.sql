-- Why: what works better is found out by experiments, not by opinion.
-- What: experiments with the variants of each phase, who saw which of them, and what was measured.

-- Experiments. Variants and traffic repeat those of the newest phase. Results are JSON, kept as a text: MySQL does
-- not read every number of its own JSON as it was written.
CREATE TABLE experiments (
    id BLOB NOT NULL CONSTRAINT ck_experiments_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_experiments_name CHECK (length(name) <= 200),
    description TEXT NOT NULL CONSTRAINT ck_experiments_description CHECK (length(description) <= 1000),
    assignment TEXT NOT NULL CONSTRAINT ck_experiments_assignment CHECK (assignment IN ('hash', 'external')),
    traffic_split REAL NOT NULL,
    variant_a TEXT NOT NULL CONSTRAINT ck_experiments_variant_a CHECK (length(variant_a) <= 50),
    variant_b TEXT NOT NULL CONSTRAINT ck_experiments_variant_b CHECK (length(variant_b) <= 50),
    metric TEXT NOT NULL CONSTRAINT ck_experiments_metric CHECK (length(metric) <= 100),
    metric_kind TEXT NOT NULL CONSTRAINT ck_experiments_metric_kind CHECK (metric_kind IN ('proportion', 'mean', 'count')),
    metric_direction TEXT NOT NULL CONSTRAINT ck_experiments_metric_direction CHECK (metric_direction IN ('up', 'down')),
    guardrails TEXT NOT NULL CONSTRAINT ck_experiments_guardrails CHECK (json_valid(guardrails)),
    minimum_days INTEGER NOT NULL,
    minimum_units INTEGER NOT NULL,
    status TEXT NOT NULL CONSTRAINT ck_experiments_status CHECK (status IN ('DRAFT', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    phase INTEGER NOT NULL,
    phase_started_at TEXT CONSTRAINT ck_experiments_phase_started_at CHECK
        (phase_started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    start_date TEXT CONSTRAINT ck_experiments_start_date CHECK
        (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    end_date TEXT CONSTRAINT ck_experiments_end_date CHECK
        (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    results_json TEXT,
    winner TEXT CONSTRAINT ck_experiments_winner CHECK (length(winner) <= 50),
    winner_reason TEXT CONSTRAINT ck_experiments_winner_reason CHECK (length(winner_reason) <= 500),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_experiments_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_experiments_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
) STRICT;
CREATE INDEX ix_experiments_created_at_id ON experiments (created_at, id);
CREATE INDEX ix_experiments_status_created_at_id ON experiments (status, created_at, id);

-- The variants of each phase, the baseline first.
CREATE TABLE experiment_variants (
    experiment_id BLOB NOT NULL CONSTRAINT ck_experiment_variants_experiment_id CHECK (length(experiment_id) = 16),
    phase INTEGER NOT NULL,
    position INTEGER NOT NULL,
    variant TEXT NOT NULL CONSTRAINT ck_experiment_variants_variant CHECK (length(variant) <= 50),
    weight REAL NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_experiment_variants_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_experiment_variants PRIMARY KEY (experiment_id, phase, position),
    CONSTRAINT uq_experiment_variants_experiment_id_phase_variant UNIQUE (experiment_id, phase, variant),
    CONSTRAINT fk_experiment_variants_experiment_id FOREIGN KEY (experiment_id)
        REFERENCES experiments (id) ON DELETE CASCADE,
    CONSTRAINT ck_experiment_variants_phase CHECK (phase >= 1),
    CONSTRAINT ck_experiment_variants_position CHECK (position >= 1),
    CONSTRAINT ck_experiment_variants_weight CHECK (weight >= 0 AND weight <= 1)
) STRICT;

-- Which unit saw which variant first. One that saw two is excluded.
CREATE TABLE experiment_exposures (
    experiment_id BLOB NOT NULL CONSTRAINT ck_experiment_exposures_experiment_id CHECK (length(experiment_id) = 16),
    phase INTEGER NOT NULL,
    unit TEXT NOT NULL CONSTRAINT ck_experiment_exposures_unit CHECK (length(unit) <= 200),
    variant TEXT NOT NULL CONSTRAINT ck_experiment_exposures_variant CHECK (length(variant) <= 50),
    excluded INTEGER NOT NULL CONSTRAINT ck_experiment_exposures_excluded CHECK (excluded IN (0, 1)),
    exposed_at TEXT NOT NULL CONSTRAINT ck_experiment_exposures_exposed_at CHECK
        (exposed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_experiment_exposures PRIMARY KEY (experiment_id, phase, unit),
    CONSTRAINT fk_experiment_exposures_experiment_id_phase_variant FOREIGN KEY (experiment_id, phase, variant)
        REFERENCES experiment_variants (experiment_id, phase, variant) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_experiment_exposures_experiment_id_phase_variant_excluded ON experiment_exposures (experiment_id, phase, variant, excluded);

-- What was measured of units, once a metric.
CREATE TABLE experiment_outcomes (
    id BLOB NOT NULL CONSTRAINT ck_experiment_outcomes_id CHECK (length(id) = 16),
    experiment_id BLOB NOT NULL CONSTRAINT ck_experiment_outcomes_experiment_id CHECK (length(experiment_id) = 16),
    phase INTEGER NOT NULL,
    metric TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_metric CHECK (length(metric) <= 100),
    unit TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_unit CHECK (length(unit) <= 200),
    variant TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_variant CHECK (length(variant) <= 50),
    value REAL NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_experiment_outcomes PRIMARY KEY (id),
    CONSTRAINT uq_experiment_outcomes_experiment_id_phase_metric_unit UNIQUE (experiment_id, phase, metric, unit),
    CONSTRAINT fk_experiment_outcomes_experiment_id_phase_unit FOREIGN KEY (experiment_id, phase, unit)
        REFERENCES experiment_exposures (experiment_id, phase, unit) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_experiment_outcomes_experiment_id_phase_unit ON experiment_outcomes (experiment_id, phase, unit);
