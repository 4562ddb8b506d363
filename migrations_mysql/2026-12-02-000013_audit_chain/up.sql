-- Why: whoever can write the database can change what was noted, and nobody would see it.
-- What: the place of entries in the audit chain, their hashes, and the batches that they were sealed in.

-- Headers of sealed batches. One stays when its entries were archived and deleted.
CREATE TABLE audit_batches (
    number BIGINT NOT NULL,
    first_seq BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    merkle_root VARBINARY(32) NOT NULL,
    previous VARBINARY(32) NOT NULL,
    head VARBINARY(32) NOT NULL,
    sealed_at DATETIME(6) NOT NULL,
    purged_at DATETIME(6),
    CONSTRAINT pk_audit_batches PRIMARY KEY (number),
    CONSTRAINT ck_audit_batches_merkle_root CHECK (length(merkle_root) = 32),
    CONSTRAINT ck_audit_batches_previous CHECK (length(previous) = 32),
    CONSTRAINT ck_audit_batches_head CHECK (length(head) = 32),
    CONSTRAINT ck_audit_batches_number CHECK (number >= 1),
    CONSTRAINT ck_audit_batches_first_seq CHECK (first_seq >= 1),
    CONSTRAINT ck_audit_batches_entries CHECK (entries >= 1),
    CONSTRAINT ck_audit_batches_span CHECK (first_seq <= last_seq)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The place of an entry in the chain; null: it is not sealed yet.
ALTER TABLE audit_logs ADD COLUMN seq BIGINT, ALGORITHM=INSTANT;
ALTER TABLE audit_logs ADD COLUMN leaf VARBINARY(32), ALGORITHM=INSTANT;
-- lint: allow algorithm-not-stated: no server adds a check in another way than by copying the table
ALTER TABLE audit_logs ADD CONSTRAINT ck_audit_logs_leaf CHECK (length(leaf) = 32);
CREATE UNIQUE INDEX ix_audit_logs_seq ON audit_logs (seq) ALGORITHM=INPLACE LOCK=NONE;
-- What is not sealed, in the order in which it is.
CREATE INDEX ix_audit_logs_seq_id ON audit_logs (seq, id) ALGORITHM=INPLACE LOCK=NONE;
