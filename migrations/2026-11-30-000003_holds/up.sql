-- Why: nodes of a Galera cluster compare what was written and not what was read, so that what a unit of
-- work holds there must be written.
-- What: a row for each thing that was ever held on a cluster; its version counts how often.

-- The id is that of an account or event.
CREATE TABLE holds (
    id BLOB NOT NULL CONSTRAINT ck_holds_id CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_holds_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_holds_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_holds PRIMARY KEY (id),
    CONSTRAINT ck_holds_version CHECK (version >= 1)
) STRICT;
