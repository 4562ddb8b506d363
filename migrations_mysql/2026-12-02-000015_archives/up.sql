-- Why: what is old leaves the database for files, and nothing leaves it that no file has.
-- What: the catalogue of archives.

-- A file of rows that were archived. Its rows leave the database only once it is here.
CREATE TABLE archives (
    id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    file_name VARCHAR(200) NOT NULL,
    sha256 VARBINARY(32) NOT NULL,
    bytes BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    from_at DATETIME(6) NOT NULL,
    to_at DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_archives PRIMARY KEY (id),
    CONSTRAINT uq_archives_file_name UNIQUE (file_name),
    CONSTRAINT ck_archives_bytes CHECK (bytes >= 0),
    CONSTRAINT ck_archives_entries CHECK (entries >= 0),
    CONSTRAINT ck_archives_range CHECK (from_at <= to_at),
    CONSTRAINT ck_archives_version CHECK (version >= 1),
    CONSTRAINT ck_archives_kind CHECK (kind IN ('POSTS', 'KPI', 'AUDIT')),
    CONSTRAINT ck_archives_sha256 CHECK (length(sha256) = 32),
    CONSTRAINT ck_archives_state CHECK (state IN ('VERIFIED', 'PURGED', 'RESTORED'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_archives_created_at_id ON archives (created_at, id);
CREATE INDEX ix_archives_state_created_at_id ON archives (state, created_at, id);
