-- What the real migrations have not: every property of the model must have something to mutate.
-- Tables `extra_…` mean the same on every database that has them; those `own_…` have no counterpart.

CREATE TABLE extra_values (
    id BIGINT NOT NULL,
    quantity INTEGER NOT NULL DEFAULT 5,
    amount DECIMAL(10,2) NOT NULL DEFAULT 1.5,
    label VARCHAR(20) NOT NULL DEFAULT 'none',
    active TINYINT(1) NOT NULL DEFAULT TRUE CONSTRAINT ck_extra_values_active CHECK (active IN (0, 1)),
    noted_at TIMESTAMP(0) DEFAULT CURRENT_TIMESTAMP,
    computed INTEGER NOT NULL DEFAULT (1 + 2),
    day DATE,
    code BIGINT NOT NULL,
    doubled INTEGER GENERATED ALWAYS AS (quantity * 2) STORED,
    CONSTRAINT pk_extra_values PRIMARY KEY (id),
    CONSTRAINT uq_extra_values_code UNIQUE (code)
);
CREATE INDEX ix_extra_values_day ON extra_values (day DESC, id);

CREATE TABLE extra_children (
    id BIGINT NOT NULL,
    parent_id BIGINT,
    CONSTRAINT pk_extra_children PRIMARY KEY (id),
    CONSTRAINT fk_extra_children_parent_id FOREIGN KEY (parent_id)
        REFERENCES extra_values (id) ON DELETE CASCADE
);
CREATE INDEX ix_extra_children_parent_id ON extra_children (parent_id);

CREATE TABLE extra_numbered (
    id INTEGER NOT NULL CONSTRAINT pk_extra_numbered PRIMARY KEY AUTOINCREMENT,
    note INTEGER
);

CREATE TABLE extra_virtual (
    id BIGINT NOT NULL,
    tripled INTEGER GENERATED ALWAYS AS (id * 3) VIRTUAL,
    CONSTRAINT pk_extra_virtual PRIMARY KEY (id)
);

CREATE TABLE extra_partial (
    id BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    points INTEGER,
    CONSTRAINT pk_extra_partial PRIMARY KEY (id)
);
CREATE INDEX ix_extra_partial_points ON extra_partial (points) WHERE points > 3;
CREATE INDEX ix_extra_partial_folded ON extra_partial (lower(kind));
CREATE UNIQUE INDEX uq_extra_partial_kind ON extra_partial (kind) WHERE points IS NULL;

CREATE TABLE extra_deferred (
    id BIGINT NOT NULL,
    parent_id BIGINT DEFAULT 1,
    CONSTRAINT pk_extra_deferred PRIMARY KEY (id),
    CONSTRAINT fk_extra_deferred_parent_id FOREIGN KEY (parent_id)
        REFERENCES extra_values (id) ON DELETE SET DEFAULT ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_extra_deferred_parent_id ON extra_deferred (parent_id);

CREATE TABLE extra_keyed (
    code VARCHAR(40) NOT NULL,
    CONSTRAINT pk_extra_keyed PRIMARY KEY (code)
);

CREATE TABLE own_listed (
    id BIGINT NOT NULL,
    state VARCHAR(9) NOT NULL,
    CONSTRAINT pk_own_listed PRIMARY KEY (id),
    CONSTRAINT ck_own_listed_state CHECK (state IN ('on', 'off'))
);

CREATE TABLE own_types (
    id BIGINT NOT NULL,
    span TIME(2),
    word CHAR(3),
    anything ANY,
    long_span INTERVAL,
    single FLOAT4,
    small SMALLINT,
    zoned TIMESTAMPTZ(6),
    CONSTRAINT pk_own_types PRIMARY KEY (id)
);

CREATE TABLE own_watched (
    id BIGINT NOT NULL,
    note TEXT,
    CONSTRAINT pk_own_watched PRIMARY KEY (id)
);
CREATE VIEW own_notes AS SELECT id, note AS remark FROM own_watched WHERE id > 3;
CREATE TRIGGER own_kept BEFORE DELETE ON own_watched BEGIN SELECT RAISE(ABORT, 'kept 1'); END;
