-- Why: what is old leaves the database for files, and nothing leaves it that no file has.
-- What: the catalogue of archives.

-- A file of rows that were archived. Its rows leave the database only once it is here.
CREATE TABLE archives (
    id UUID NOT NULL,
    kind VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_archives_kind CHECK (kind IN ('POSTS', 'KPI', 'AUDIT')),
    file_name VARCHAR(200) COLLATE "C" NOT NULL,
    sha256 BYTEA NOT NULL CONSTRAINT ck_archives_sha256 CHECK (length(sha256) = 32),
    bytes BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    from_at TIMESTAMP(6) NOT NULL,
    to_at TIMESTAMP(6) NOT NULL,
    state VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_archives_state CHECK (state IN ('VERIFIED', 'PURGED', 'RESTORED')),
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_archives PRIMARY KEY (id),
    CONSTRAINT uq_archives_file_name UNIQUE (file_name),
    CONSTRAINT ck_archives_bytes CHECK (bytes >= 0),
    CONSTRAINT ck_archives_entries CHECK (entries >= 0),
    CONSTRAINT ck_archives_range CHECK (from_at <= to_at),
    CONSTRAINT ck_archives_version CHECK (version >= 1)
);
CREATE INDEX ix_archives_created_at_id ON archives (created_at, id);
CREATE INDEX ix_archives_state_created_at_id ON archives (state, created_at, id);
