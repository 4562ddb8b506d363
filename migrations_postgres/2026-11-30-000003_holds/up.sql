-- Why: nodes of a Galera cluster compare what was written and not what was read, so that what a unit of
-- work holds there must be written.
-- What: a row for each thing that was ever held on a cluster; its version counts how often.

-- The id is that of an account or event.
CREATE TABLE holds (
    id UUID NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_holds PRIMARY KEY (id),
    CONSTRAINT ck_holds_version CHECK (version >= 1)
);
