CREATE TYPE mood AS ENUM ('a', 'it''s', 'b\c')
;;
CREATE DOMAIN short AS VARCHAR(8) COLLATE "POSIX" DEFAULT 'x' NOT NULL
    CHECK (VALUE <> '' AND length(VALUE) > 1) CONSTRAINT not_value CHECK (VALUE <> 'VALUE')
;;
CREATE DOMAIN shorter AS short CHECK (VALUE <> 'q')
;;
CREATE TABLE parents (
    a BIGINT,
    b VARCHAR(20) COLLATE "C",
    CONSTRAINT uq_noise UNIQUE (b, a),
    CONSTRAINT uq_other_way UNIQUE (a, b),
    CONSTRAINT pk_parents PRIMARY KEY (b, a)
)
;;
CREATE TABLE everything (
    id BIGSERIAL PRIMARY KEY,
    identity_ INT GENERATED ALWAYS AS IDENTITY UNIQUE,
    flag BOOLEAN DEFAULT false,
    small SMALLINT,
    plain INT DEFAULT -3,
    big BIGINT DEFAULT '5',
    single REAL DEFAULT 1.50,
    double_ DOUBLE PRECISION,
    number_ NUMERIC,
    exact NUMERIC(10,2) DEFAULT 1.50,
    string VARCHAR(30) DEFAULT 'it''s a \ "x"',
    unbounded VARCHAR,
    text_ TEXT DEFAULT NULL,
    text_c TEXT COLLATE "C",
    text_icu TEXT COLLATE "en-x-icu",
    fixed CHAR(3) DEFAULT 'a',
    bytes_ BYTEA DEFAULT '\x4142',
    uuid_ UUID DEFAULT gen_random_uuid(),
    micros TIMESTAMP DEFAULT now(),
    millis TIMESTAMP(3) DEFAULT '2020-01-01',
    zoned TIMESTAMPTZ DEFAULT CURRENT_TIMESTAMP,
    utc TIMESTAMPTZ(0) DEFAULT (now() AT TIME ZONE 'utc'),
    coarse TIMESTAMP DEFAULT LOCALTIMESTAMP(3),
    day DATE DEFAULT CURRENT_DATE,
    time_ TIME(2),
    span INTERVAL,
    json_ JSON DEFAULT '{}',
    jsonb_ JSONB DEFAULT '{"a": 1}',
    list INT[] DEFAULT '{}',
    names VARCHAR(5)[][],
    mood mood DEFAULT 'a',
    moods mood[],
    domain_ short,
    nested shorter DEFAULT 'yy',
    address INET,
    bits BIT(3) DEFAULT B'101',
    stored_ INT GENERATED ALWAYS AS (plain + 1) STORED,
    computed INT DEFAULT 1 + 2,
    parent_a BIGINT,
    parent_b VARCHAR(20),
    self BIGINT REFERENCES everything (id) ON DELETE RESTRICT,
    other BIGINT CONSTRAINT fk_other REFERENCES everything ON DELETE SET DEFAULT
        DEFERRABLE INITIALLY DEFERRED,
    inline_check INT CHECK (inline_check > 0),
    UNIQUE (string),
    UNIQUE (string, plain),
    CONSTRAINT uq_named UNIQUE NULLS NOT DISTINCT (plain, big) DEFERRABLE INITIALLY DEFERRED,
    CHECK (plain < big),
    CONSTRAINT ck_named CHECK (string <> 'x''y' AND plain IN (1, 2)),
    CONSTRAINT fk_named FOREIGN KEY (parent_b, parent_a) REFERENCES parents (b, a)
        ON DELETE CASCADE ON UPDATE SET NULL,
    EXCLUDE USING btree (span WITH =)
)
;;
CREATE UNIQUE INDEX uq_partial ON everything (lower(string), big DESC) WHERE plain > 3
;;
CREATE INDEX ON everything (text_)
;;
CREATE INDEX ix_gin ON everything USING gin (jsonb_)
;;
CREATE INDEX ix_mixed ON everything (plain DESC, (big + 1)) INCLUDE (text_) WHERE flag
;;
CREATE VIEW seen AS SELECT id, string AS name FROM everything WHERE plain > 3
;;
CREATE MATERIALIZED VIEW kept AS SELECT id FROM everything
;;
CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.plain := 1; RETURN NEW; END $$
;;
CREATE TRIGGER touched BEFORE INSERT OR UPDATE ON everything FOR EACH ROW
    WHEN (NEW.plain > 3) EXECUTE FUNCTION touch()
;;
CREATE TRIGGER touched AFTER DELETE ON parents FOR EACH STATEMENT EXECUTE FUNCTION touch()
;;
CREATE TRIGGER told BEFORE UPDATE OF plain, big ON everything FOR EACH ROW EXECUTE FUNCTION touch('a', 'b c')
;;
CREATE TRIGGER only_here AFTER TRUNCATE ON parents EXECUTE FUNCTION touch()
;;
CREATE TABLE parted (x INT NOT NULL) PARTITION BY RANGE (x)
;;
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM (1) TO (5)
;;
CREATE TABLE "od""d name" ("c ""x" INT CHECK ("c ""x" > 1))
