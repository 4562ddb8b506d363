-- Why: what a court or an authority may ask for must not be erased, removed or purged meanwhile.
-- What: legal holds, each on an author, a post, an experiment or a range of time.

-- Of the ids at most the subject's is there; a range has both ends and is half-open.
CREATE TABLE legal_holds (
    id UUID NOT NULL,
    subject VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_legal_holds_subject CHECK (subject IN ('AUTHOR', 'POST', 'EXPERIMENT', 'RANGE')),
    author_id UUID,
    post_id UUID,
    experiment_id UUID,
    from_at TIMESTAMP(6),
    to_at TIMESTAMP(6),
    reason VARCHAR(1000) COLLATE "C" NOT NULL,
    created_by UUID NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
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
);
CREATE INDEX ix_legal_holds_created_at_id ON legal_holds (created_at, id);
CREATE INDEX ix_legal_holds_subject_created_at_id ON legal_holds (subject, created_at, id);
CREATE INDEX ix_legal_holds_author_id_created_at_id ON legal_holds (author_id, created_at, id);
CREATE INDEX ix_legal_holds_post_id_created_at_id ON legal_holds (post_id, created_at, id);
CREATE INDEX ix_legal_holds_experiment_id_created_at_id ON legal_holds (experiment_id, created_at, id);
CREATE INDEX ix_legal_holds_created_by ON legal_holds (created_by);
