-- Why: whoever can write the database can change what was noted, and nobody would see it.
-- What: the place of entries in the audit chain, their hashes, and the batches that they were sealed in.

-- Headers of sealed batches. One stays when its entries were archived and deleted.
CREATE TABLE audit_batches (
    number BIGINT NOT NULL,
    first_seq BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    merkle_root BYTEA NOT NULL CONSTRAINT ck_audit_batches_merkle_root CHECK (length(merkle_root) = 32),
    previous BYTEA NOT NULL CONSTRAINT ck_audit_batches_previous CHECK (length(previous) = 32),
    head BYTEA NOT NULL CONSTRAINT ck_audit_batches_head CHECK (length(head) = 32),
    sealed_at TIMESTAMP(6) NOT NULL,
    purged_at TIMESTAMP(6),
    CONSTRAINT pk_audit_batches PRIMARY KEY (number),
    CONSTRAINT ck_audit_batches_number CHECK (number >= 1),
    CONSTRAINT ck_audit_batches_first_seq CHECK (first_seq >= 1),
    CONSTRAINT ck_audit_batches_entries CHECK (entries >= 1),
    CONSTRAINT ck_audit_batches_span CHECK (first_seq <= last_seq)
);

-- The place of an entry in the chain; null: it is not sealed yet.
ALTER TABLE audit_logs ADD COLUMN seq BIGINT;
-- lint: allow constraint-scans-table: the table is locked for longer while its indexes are built below
ALTER TABLE audit_logs ADD COLUMN leaf BYTEA CONSTRAINT ck_audit_logs_leaf CHECK (length(leaf) = 32);
-- lint: allow index-locks-table: the column is new, so the index cannot be built before the release
CREATE UNIQUE INDEX ix_audit_logs_seq ON audit_logs (seq);
-- What is not sealed, in the order in which it is.
-- lint: allow index-locks-table: the column is new, so the index cannot be built before the release
CREATE INDEX ix_audit_logs_seq_id ON audit_logs (seq, id);
