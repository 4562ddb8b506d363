-- Why: what is old leaves the database for files, and nothing leaves it that no file has.
-- What: the catalogue of archives.

-- A file of rows that were archived. Its rows leave the database only once it is here.
CREATE TABLE archives (
    id BLOB NOT NULL CONSTRAINT ck_archives_id CHECK (length(id) = 16),
    kind TEXT NOT NULL CONSTRAINT ck_archives_kind CHECK (kind IN ('POSTS', 'KPI', 'AUDIT')),
    file_name TEXT NOT NULL CONSTRAINT ck_archives_file_name CHECK (length(file_name) <= 200),
    sha256 BLOB NOT NULL CONSTRAINT ck_archives_sha256 CHECK (length(sha256) = 32),
    bytes INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    from_at TEXT NOT NULL CONSTRAINT ck_archives_from_at CHECK
        (from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    to_at TEXT NOT NULL CONSTRAINT ck_archives_to_at CHECK
        (to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    state TEXT NOT NULL CONSTRAINT ck_archives_state CHECK (state IN ('VERIFIED', 'PURGED', 'RESTORED')),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_archives_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_archives_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_archives PRIMARY KEY (id),
    CONSTRAINT uq_archives_file_name UNIQUE (file_name),
    CONSTRAINT ck_archives_bytes CHECK (bytes >= 0),
    CONSTRAINT ck_archives_entries CHECK (entries >= 0),
    CONSTRAINT ck_archives_range CHECK (from_at <= to_at),
    CONSTRAINT ck_archives_version CHECK (version >= 1)
) STRICT;
CREATE INDEX ix_archives_created_at_id ON archives (created_at, id);
CREATE INDEX ix_archives_state_created_at_id ON archives (state, created_at, id);
