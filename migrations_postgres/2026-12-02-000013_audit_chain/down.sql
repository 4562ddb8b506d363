DROP INDEX ix_audit_logs_seq_id;
DROP INDEX ix_audit_logs_seq;
-- The chain does not come back: entries are sealed anew, with other heads.
ALTER TABLE audit_logs DROP COLUMN leaf;
ALTER TABLE audit_logs DROP COLUMN seq;
DROP TABLE audit_batches;
