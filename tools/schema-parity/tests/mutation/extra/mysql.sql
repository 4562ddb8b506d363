-- What the real migrations have not: every property of the model must have something to mutate.
-- Tables `extra_…` mean the same on every database that has them; those `own_…` have no counterpart.

CREATE TABLE extra_values (
    id BIGINT NOT NULL,
    quantity BIGINT NOT NULL DEFAULT 5,
    amount DECIMAL(10,2) NOT NULL DEFAULT 1.5,
    label VARCHAR(20) NOT NULL DEFAULT 'none',
    active TINYINT(1) NOT NULL DEFAULT TRUE,
    noted_at DATETIME(0) DEFAULT (UTC_TIMESTAMP()),
    computed BIGINT NOT NULL DEFAULT (1 + 2),
    day DATE,
    code BIGINT NOT NULL,
    doubled BIGINT GENERATED ALWAYS AS (quantity * 2) STORED,
    CONSTRAINT pk_extra_values PRIMARY KEY (id),
    CONSTRAINT uq_extra_values_code UNIQUE (code),
    CONSTRAINT ck_extra_values_active CHECK (active IN (0, 1)),
    INDEX ix_extra_values_day (day DESC, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE extra_children (
    id BIGINT NOT NULL,
    parent_id BIGINT,
    CONSTRAINT pk_extra_children PRIMARY KEY (id),
    CONSTRAINT fk_extra_children_parent_id FOREIGN KEY (parent_id)
        REFERENCES extra_values (id) ON DELETE CASCADE,
    INDEX ix_extra_children_parent_id (parent_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE extra_numbered (
    id BIGINT NOT NULL AUTO_INCREMENT,
    note BIGINT,
    CONSTRAINT pk_extra_numbered PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE extra_virtual (
    id BIGINT NOT NULL,
    tripled BIGINT GENERATED ALWAYS AS (id * 3) VIRTUAL,
    CONSTRAINT pk_extra_virtual PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE extra_keyed (
    code VARCHAR(40) NOT NULL,
    CONSTRAINT pk_extra_keyed PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE own_listed (
    id BIGINT NOT NULL,
    state VARCHAR(9) NOT NULL,
    CONSTRAINT pk_own_listed PRIMARY KEY (id),
    CONSTRAINT ck_own_listed_state CHECK (state IN ('on', 'off'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE own_types (
    id BIGINT NOT NULL,
    span TIME(2),
    word CHAR(3),
    anything SET('a','b'),
    short_text TEXT,
    single FLOAT,
    small SMALLINT,
    zoned TIMESTAMP(6) NULL,
    CONSTRAINT pk_own_types PRIMARY KEY (id),
    INDEX ix_own_types_short_text (short_text(10))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE own_watched (
    id BIGINT NOT NULL,
    note MEDIUMTEXT,
    CONSTRAINT pk_own_watched PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE VIEW own_notes AS SELECT id, note AS remark FROM own_watched WHERE id > 3;
CREATE TRIGGER own_kept BEFORE DELETE ON own_watched FOR EACH ROW SET @kept = 1;
