CREATE INDEX ix_decisions_is_randomized_experiment ON decisions (is_randomized_experiment);
DROP INDEX ix_decisions_is_randomized_experiment_created_at_id;
DROP INDEX ix_decisions_experiment_id_created_at_id;
-- Which experiment decisions were part of does not come back.
ALTER TABLE decisions DROP COLUMN experiment_id;
DROP TABLE randomized_experiments;
DROP TABLE learning_events;
