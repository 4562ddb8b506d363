-- Why: whoever can write the database can change what was noted, and nobody would see it.
-- What: the place of entries in the audit chain, their hashes, and the batches that they were sealed in.

-- Headers of sealed batches. One stays when its entries were archived and deleted.
CREATE TABLE audit_batches (
    number INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    merkle_root BLOB NOT NULL CONSTRAINT ck_audit_batches_merkle_root CHECK (length(merkle_root) = 32),
    previous BLOB NOT NULL CONSTRAINT ck_audit_batches_previous CHECK (length(previous) = 32),
    head BLOB NOT NULL CONSTRAINT ck_audit_batches_head CHECK (length(head) = 32),
    sealed_at TEXT NOT NULL CONSTRAINT ck_audit_batches_sealed_at CHECK
        (sealed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    purged_at TEXT CONSTRAINT ck_audit_batches_purged_at CHECK
        (purged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_audit_batches PRIMARY KEY (number),
    CONSTRAINT ck_audit_batches_number CHECK (number >= 1),
    CONSTRAINT ck_audit_batches_first_seq CHECK (first_seq >= 1),
    CONSTRAINT ck_audit_batches_entries CHECK (entries >= 1),
    CONSTRAINT ck_audit_batches_span CHECK (first_seq <= last_seq)
) STRICT, WITHOUT ROWID;

-- The place of an entry in the chain; null: it is not sealed yet.
ALTER TABLE audit_logs ADD COLUMN seq INTEGER;
ALTER TABLE audit_logs ADD COLUMN leaf BLOB CONSTRAINT ck_audit_logs_leaf CHECK (length(leaf) = 32);
CREATE UNIQUE INDEX ix_audit_logs_seq ON audit_logs (seq);
-- What is not sealed, in the order in which it is.
CREATE INDEX ix_audit_logs_seq_id ON audit_logs (seq, id);
