CREATE TABLE parents (
    a BIGINT NOT NULL,
    b VARCHAR(20) NOT NULL,
    UNIQUE KEY uq_noise (b, a),
    UNIQUE KEY uq_other_way (a, b),
    PRIMARY KEY (b, a)
) ENGINE = InnoDB
;;
CREATE TABLE everything (
    id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT PRIMARY KEY,
    flag TINYINT(1) NOT NULL DEFAULT TRUE,
    tiny TINYINT,
    tiny_u TINYINT UNSIGNED,
    small SMALLINT,
    medium MEDIUMINT,
    plain INT DEFAULT 5,
    padded INT(5) ZEROFILL,
    big BIGINT DEFAULT -3,
    single FLOAT,
    double_ DOUBLE DEFAULT 1.50,
    exact DECIMAL(10,2) DEFAULT 1.50,
    positive DECIMAL(5,1) UNSIGNED,
    string VARCHAR(30) DEFAULT 'it''s a \\ "x"',
    folded VARCHAR(30) COLLATE utf8mb4_general_ci DEFAULT '',
    fixed CHAR(3) DEFAULT NULL,
    text_tiny TINYTEXT,
    text_ TEXT DEFAULT 'abc',
    text_medium MEDIUMTEXT,
    bytes_uuid BINARY(16),
    bytes_exact BINARY(3),
    bytes_ VARBINARY(32) DEFAULT 0x4142,
    blob_ BLOB,
    blob_long LONGBLOB,
    json_ JSON,
    json_checked LONGTEXT CHECK (json_valid(json_checked) AND json_checked <> 'null'),
    enum_ ENUM('a','it''s','c,d)\\') DEFAULT 'a',
    set_ SET('x','Y'),
    bit_ BIT(1) DEFAULT b'1',
    bits BIT(3) DEFAULT b'101',
    seconds DATETIME,
    micros DATETIME(6) DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6),
    zoned TIMESTAMP(3) NULL DEFAULT NULL,
    dated DATETIME(6) DEFAULT '2020-01-01',
    day DATE DEFAULT (CURDATE()),
    time_ TIME(2),
    span GEOMETRY,
    native_uuid UUID,
    virtual_ INT AS (plain + 1) VIRTUAL,
    stored_ VARCHAR(40) AS (concat(string, 'é')) STORED,
    computed INT DEFAULT (1 + 2),
    random VARCHAR(40) DEFAULT (uuid()),
    parent_a BIGINT,
    parent_b VARCHAR(20),
    self BIGINT UNSIGNED,
    other BIGINT UNSIGNED,
    covered BIGINT UNSIGNED,
    inline_check INT CHECK (inline_check > 0),
    UNIQUE (string),
    UNIQUE (string, plain),
    UNIQUE KEY uq_named (plain, big DESC),
    UNIQUE KEY uq_ignored (medium) IGNORED,
    CHECK (plain < big),
    CONSTRAINT ck_named CHECK (string <> 'x\'y' AND plain IN (1, 2)),
    KEY ix_prefix (text_(10), string(5), plain DESC),
    FULLTEXT KEY ix_words (text_medium),
    KEY ix_ignored (small) IGNORED,
    KEY ix_covered (covered, id),
    CONSTRAINT fk_named FOREIGN KEY (parent_b, parent_a) REFERENCES parents (b, a)
        ON DELETE CASCADE ON UPDATE SET NULL,
    FOREIGN KEY (self) REFERENCES everything (id) ON DELETE RESTRICT,
    CONSTRAINT fk_other FOREIGN KEY (other) REFERENCES everything (id) ON DELETE NO ACTION,
    CONSTRAINT fk_covered FOREIGN KEY (covered) REFERENCES everything (id) ON DELETE CASCADE
) ENGINE = InnoDB
;;
CREATE TABLE `od"d ``name` (
    `c "x` INT,
    `from` INT NOT NULL,
    place GEOMETRY NOT NULL,
    inline_key BIGINT UNSIGNED REFERENCES everything (id),
    CHECK (`from` > 1),
    SPATIAL KEY ix_place (place)
) ENGINE = InnoDB
;;
CREATE TABLE versioned (x INT) WITH SYSTEM VERSIONING
;;
CREATE SEQUENCE numbers
;;
CREATE VIEW seen AS SELECT id, string AS name FROM everything WHERE plain > 3
;;
CREATE TRIGGER refused BEFORE INSERT ON parents FOR EACH ROW BEGIN
	SET NEW.a = 1;
	SET @x = 'a"\\b';
END
