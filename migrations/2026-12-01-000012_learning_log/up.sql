-- Why: whether the desk learns shows only in what came of what it expected.
-- What: learning events, randomised experiments, and the experiment that a decision was part of.

-- What was changed to do better, what was expected of it, and what came.
CREATE TABLE learning_events (
    id BLOB NOT NULL CONSTRAINT ck_learning_events_id CHECK (length(id) = 16),
    date TEXT NOT NULL CONSTRAINT ck_learning_events_date CHECK
        (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    adjustment_type TEXT NOT NULL CONSTRAINT ck_learning_events_adjustment_type CHECK (length(adjustment_type) <= 50),
    adjustment TEXT NOT NULL CONSTRAINT ck_learning_events_adjustment CHECK (json_valid(adjustment)),
    predicted_improvement REAL NOT NULL,
    baseline_performance REAL,
    actual_improvement REAL,
    accuracy REAL,
    evaluated_at TEXT CONSTRAINT ck_learning_events_evaluated_at CHECK
        (evaluated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_learning_events_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_learning_events_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_learning_events PRIMARY KEY (id),
    CONSTRAINT ck_learning_events_version CHECK (version >= 1),
    CONSTRAINT ck_learning_events_accuracy CHECK (accuracy >= 0 AND accuracy <= 1),
    CONSTRAINT ck_learning_events_evaluated CHECK (actual_improvement IS NULL AND accuracy IS NULL AND evaluated_at IS NULL
        OR actual_improvement IS NOT NULL AND accuracy IS NOT NULL AND evaluated_at IS NOT NULL)
) STRICT;
CREATE INDEX ix_learning_events_date_id ON learning_events (date, id);
CREATE INDEX ix_learning_events_adjustment_type_date_id ON learning_events (adjustment_type, date, id);
CREATE INDEX ix_learning_events_evaluated_at_date_id ON learning_events (evaluated_at, date, id);

-- Decisions whose mode was replaced at random, and what came of it.
CREATE TABLE randomized_experiments (
    id BLOB NOT NULL CONSTRAINT ck_randomized_experiments_id CHECK (length(id) = 16),
    decision_id BLOB NOT NULL CONSTRAINT ck_randomized_experiments_decision_id CHECK (length(decision_id) = 16),
    predicted_mode TEXT NOT NULL CONSTRAINT ck_randomized_experiments_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    actual_mode TEXT NOT NULL CONSTRAINT ck_randomized_experiments_actual_mode CHECK (actual_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    predicted_outcome REAL,
    actual_outcome REAL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_randomized_experiments_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_randomized_experiments_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_randomized_experiments PRIMARY KEY (id),
    CONSTRAINT uq_randomized_experiments_decision_id UNIQUE (decision_id),
    CONSTRAINT fk_randomized_experiments_decision_id FOREIGN KEY (decision_id)
        REFERENCES decisions (id) ON DELETE CASCADE,
    CONSTRAINT ck_randomized_experiments_version CHECK (version >= 1)
) STRICT;
CREATE INDEX ix_randomized_experiments_created_at_id ON randomized_experiments (created_at, id);

-- The experiment that a decision was part of.
ALTER TABLE decisions ADD COLUMN experiment_id BLOB
    CONSTRAINT ck_decisions_experiment_id CHECK (length(experiment_id) = 16)
    CONSTRAINT fk_decisions_experiment_id REFERENCES experiments (id) ON DELETE SET NULL;
CREATE INDEX ix_decisions_experiment_id_created_at_id ON decisions (experiment_id, created_at, id);
-- Randomised decisions are listed in order. The index takes the place of one that begins alike.
CREATE INDEX ix_decisions_is_randomized_experiment_created_at_id
    ON decisions (is_randomized_experiment, created_at, id);
DROP INDEX ix_decisions_is_randomized_experiment;
