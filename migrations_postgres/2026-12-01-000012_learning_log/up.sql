-- Why: whether the desk learns shows only in what came of what it expected.
-- What: learning events, randomised experiments, and the experiment that a decision was part of.

-- What was changed to do better, what was expected of it, and what came.
CREATE TABLE learning_events (
    id UUID NOT NULL,
    date TIMESTAMP(6) NOT NULL,
    adjustment_type VARCHAR(50) COLLATE "C" NOT NULL,
    adjustment JSONB NOT NULL,
    predicted_improvement DOUBLE PRECISION NOT NULL,
    baseline_performance DOUBLE PRECISION,
    actual_improvement DOUBLE PRECISION,
    accuracy DOUBLE PRECISION,
    evaluated_at TIMESTAMP(6),
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_learning_events PRIMARY KEY (id),
    CONSTRAINT ck_learning_events_version CHECK (version >= 1),
    CONSTRAINT ck_learning_events_accuracy CHECK (accuracy >= 0 AND accuracy <= 1),
    CONSTRAINT ck_learning_events_evaluated CHECK (actual_improvement IS NULL AND accuracy IS NULL AND evaluated_at IS NULL
        OR actual_improvement IS NOT NULL AND accuracy IS NOT NULL AND evaluated_at IS NOT NULL)
);
CREATE INDEX ix_learning_events_date_id ON learning_events (date, id);
CREATE INDEX ix_learning_events_adjustment_type_date_id ON learning_events (adjustment_type, date, id);
CREATE INDEX ix_learning_events_evaluated_at_date_id ON learning_events (evaluated_at, date, id);

-- Decisions whose mode was replaced at random, and what came of it.
CREATE TABLE randomized_experiments (
    id UUID NOT NULL,
    decision_id UUID NOT NULL,
    predicted_mode VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_randomized_experiments_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    actual_mode VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_randomized_experiments_actual_mode CHECK (actual_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    predicted_outcome DOUBLE PRECISION,
    actual_outcome DOUBLE PRECISION,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_randomized_experiments PRIMARY KEY (id),
    CONSTRAINT uq_randomized_experiments_decision_id UNIQUE (decision_id),
    CONSTRAINT fk_randomized_experiments_decision_id FOREIGN KEY (decision_id)
        REFERENCES decisions (id) ON DELETE CASCADE,
    CONSTRAINT ck_randomized_experiments_version CHECK (version >= 1)
);
CREATE INDEX ix_randomized_experiments_created_at_id ON randomized_experiments (created_at, id);

-- The experiment that a decision was part of. Rows that are there have none, so no row is looked at.
ALTER TABLE decisions ADD COLUMN experiment_id UUID
    CONSTRAINT fk_decisions_experiment_id REFERENCES experiments (id) ON DELETE SET NULL;
-- lint: allow index-locks-table: the column is new, so the index cannot be built before the release
CREATE INDEX ix_decisions_experiment_id_created_at_id ON decisions (experiment_id, created_at, id);
-- Randomised decisions are listed in order. The index takes the place of one that begins alike.
-- lint: allow index-locks-table: decisions wait as long as for the index above
CREATE INDEX ix_decisions_is_randomized_experiment_created_at_id
    ON decisions (is_randomized_experiment, created_at, id);
-- lint: allow drop-index-locks-table: the table is locked by the statements above
DROP INDEX ix_decisions_is_randomized_experiment;
