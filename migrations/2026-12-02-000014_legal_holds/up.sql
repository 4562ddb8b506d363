-- Why: what a court or an authority may ask for must not be erased, removed or purged meanwhile.
-- What: legal holds, each on an author, a post, an experiment or a range of time.

-- Of the ids at most the subject's is there; a range has both ends and is half-open.
CREATE TABLE legal_holds (
    id BLOB NOT NULL CONSTRAINT ck_legal_holds_id CHECK (length(id) = 16),
    subject TEXT NOT NULL CONSTRAINT ck_legal_holds_subject CHECK (subject IN ('AUTHOR', 'POST', 'EXPERIMENT', 'RANGE')),
    author_id BLOB CONSTRAINT ck_legal_holds_author_id CHECK (length(author_id) = 16),
    post_id BLOB CONSTRAINT ck_legal_holds_post_id CHECK (length(post_id) = 16),
    experiment_id BLOB CONSTRAINT ck_legal_holds_experiment_id CHECK (length(experiment_id) = 16),
    from_at TEXT CONSTRAINT ck_legal_holds_from_at CHECK
        (from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    to_at TEXT CONSTRAINT ck_legal_holds_to_at CHECK
        (to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    reason TEXT NOT NULL CONSTRAINT ck_legal_holds_reason CHECK (length(reason) <= 1000),
    created_by BLOB NOT NULL CONSTRAINT ck_legal_holds_created_by CHECK (length(created_by) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_legal_holds_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_legal_holds_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_legal_holds PRIMARY KEY (id),
    CONSTRAINT fk_legal_holds_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE RESTRICT,
    CONSTRAINT fk_legal_holds_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_legal_holds_experiment_id FOREIGN KEY (experiment_id)
        REFERENCES experiments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_legal_holds_created_by FOREIGN KEY (created_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_legal_holds_version CHECK (version >= 1),
    CONSTRAINT ck_legal_holds_starts CHECK ((from_at IS NULL) = (subject <> 'RANGE')),
    CONSTRAINT ck_legal_holds_ends CHECK ((to_at IS NULL) = (subject <> 'RANGE')),
    CONSTRAINT ck_legal_holds_range CHECK (from_at < to_at)
) STRICT;
CREATE INDEX ix_legal_holds_created_at_id ON legal_holds (created_at, id);
CREATE INDEX ix_legal_holds_subject_created_at_id ON legal_holds (subject, created_at, id);
CREATE INDEX ix_legal_holds_author_id_created_at_id ON legal_holds (author_id, created_at, id);
CREATE INDEX ix_legal_holds_post_id_created_at_id ON legal_holds (post_id, created_at, id);
CREATE INDEX ix_legal_holds_experiment_id_created_at_id ON legal_holds (experiment_id, created_at, id);
CREATE INDEX ix_legal_holds_created_by ON legal_holds (created_by);
