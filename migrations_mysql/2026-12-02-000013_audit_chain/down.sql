DROP INDEX ix_audit_logs_seq_id ON audit_logs;
DROP INDEX ix_audit_logs_seq ON audit_logs;
-- The chain does not come back: entries are sealed anew, with other heads.
ALTER TABLE audit_logs DROP CONSTRAINT ck_audit_logs_leaf;
ALTER TABLE audit_logs DROP COLUMN leaf;
ALTER TABLE audit_logs DROP COLUMN seq;
DROP TABLE audit_batches;
