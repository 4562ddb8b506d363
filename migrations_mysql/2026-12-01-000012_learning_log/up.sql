-- Why: whether the desk learns shows only in what came of what it expected.
-- What: learning events, randomised experiments, and the experiment that a decision was part of.

-- What was changed to do better, what was expected of it, and what came.
CREATE TABLE learning_events (
    id BINARY(16) NOT NULL,
    date DATETIME(6) NOT NULL,
    adjustment_type VARCHAR(50) NOT NULL,
    adjustment JSON NOT NULL,
    predicted_improvement DOUBLE NOT NULL,
    baseline_performance DOUBLE,
    actual_improvement DOUBLE,
    accuracy DOUBLE,
    evaluated_at DATETIME(6),
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_learning_events PRIMARY KEY (id),
    CONSTRAINT ck_learning_events_version CHECK (version >= 1),
    CONSTRAINT ck_learning_events_accuracy CHECK (accuracy >= 0 AND accuracy <= 1),
    CONSTRAINT ck_learning_events_evaluated CHECK (actual_improvement IS NULL AND accuracy IS NULL AND evaluated_at IS NULL
        OR actual_improvement IS NOT NULL AND accuracy IS NOT NULL AND evaluated_at IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_learning_events_date_id ON learning_events (date, id);
CREATE INDEX ix_learning_events_adjustment_type_date_id ON learning_events (adjustment_type, date, id);
CREATE INDEX ix_learning_events_evaluated_at_date_id ON learning_events (evaluated_at, date, id);

-- Decisions whose mode was replaced at random, and what came of it.
CREATE TABLE randomized_experiments (
    id BINARY(16) NOT NULL,
    decision_id BINARY(16) NOT NULL,
    predicted_mode VARCHAR(20) NOT NULL,
    actual_mode VARCHAR(20) NOT NULL,
    predicted_outcome DOUBLE,
    actual_outcome DOUBLE,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_randomized_experiments PRIMARY KEY (id),
    CONSTRAINT uq_randomized_experiments_decision_id UNIQUE (decision_id),
    CONSTRAINT fk_randomized_experiments_decision_id FOREIGN KEY (decision_id)
        REFERENCES decisions (id) ON DELETE CASCADE,
    CONSTRAINT ck_randomized_experiments_version CHECK (version >= 1),
    CONSTRAINT ck_randomized_experiments_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    CONSTRAINT ck_randomized_experiments_actual_mode CHECK (actual_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_randomized_experiments_created_at_id ON randomized_experiments (created_at, id);

-- The experiment that a decision was part of.
ALTER TABLE decisions ADD COLUMN experiment_id BINARY(16), ALGORITHM=INSTANT;
CREATE INDEX ix_decisions_experiment_id_created_at_id ON decisions (experiment_id, created_at, id)
    ALGORITHM=INPLACE LOCK=NONE;
-- Where foreign keys are enforced, one is added by copying the table only.
-- lint: allow algorithm-not-stated: no server adds a foreign key in another way while it enforces them
ALTER TABLE decisions ADD CONSTRAINT fk_decisions_experiment_id FOREIGN KEY (experiment_id)
    REFERENCES experiments (id) ON DELETE SET NULL;
-- Randomised decisions are listed in order. The index takes the place of one that begins alike.
CREATE INDEX ix_decisions_is_randomized_experiment_created_at_id
    ON decisions (is_randomized_experiment, created_at, id) ALGORITHM=INPLACE LOCK=NONE;
ALTER TABLE decisions DROP INDEX ix_decisions_is_randomized_experiment, ALGORITHM=INPLACE, LOCK=NONE;
