-- Why: at the engagement desk operators do what they were granted, and the words that decisions are made
-- of change without a deployment.
-- What: the grants of an account, and six reference tables.

-- A list of names; NULL: none.
ALTER TABLE accounts ADD COLUMN grants JSON, ALGORITHM=INSTANT;

-- How replies are written.
CREATE TABLE archetypes (
    id BINARY(16) NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(500) NOT NULL,
    is_active TINYINT(1) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_archetypes PRIMARY KEY (id),
    CONSTRAINT uq_archetypes_name UNIQUE (name),
    CONSTRAINT ck_archetypes_version CHECK (version >= 1),
    CONSTRAINT ck_archetypes_is_active CHECK (is_active IN (0, 1))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Authors by their reach.
CREATE TABLE power_tiers (
    id BINARY(16) NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(500) NOT NULL,
    is_active TINYINT(1) NOT NULL,
    follower_threshold BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_power_tiers PRIMARY KEY (id),
    CONSTRAINT uq_power_tiers_name UNIQUE (name),
    CONSTRAINT ck_power_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_power_tiers_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT ck_power_tiers_follower_threshold CHECK (follower_threshold >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Kinds of competitors.
CREATE TABLE competitor_categories (
    id BINARY(16) NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(500) NOT NULL,
    is_active TINYINT(1) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_competitor_categories PRIMARY KEY (id),
    CONSTRAINT uq_competitor_categories_name UNIQUE (name),
    CONSTRAINT ck_competitor_categories_version CHECK (version >= 1),
    CONSTRAINT ck_competitor_categories_is_active CHECK (is_active IN (0, 1))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What is measured, and how a period is aggregated.
CREATE TABLE kpi_types (
    id BINARY(16) NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(500) NOT NULL,
    is_active TINYINT(1) NOT NULL,
    aggregation_type VARCHAR(20) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_kpi_types PRIMARY KEY (id),
    CONSTRAINT uq_kpi_types_name UNIQUE (name),
    CONSTRAINT ck_kpi_types_version CHECK (version >= 1),
    CONSTRAINT ck_kpi_types_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT ck_kpi_types_aggregation_type CHECK (aggregation_type IN ('sum', 'average', 'last', 'maximum', 'ratio'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Why somebody must look.
CREATE TABLE escalation_reasons (
    id BINARY(16) NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(500) NOT NULL,
    is_active TINYINT(1) NOT NULL,
    severity VARCHAR(20) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_escalation_reasons PRIMARY KEY (id),
    CONSTRAINT uq_escalation_reasons_name UNIQUE (name),
    CONSTRAINT ck_escalation_reasons_version CHECK (version >= 1),
    CONSTRAINT ck_escalation_reasons_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT ck_escalation_reasons_severity CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Levels of community champions.
CREATE TABLE champion_tiers (
    id BINARY(16) NOT NULL,
    name VARCHAR(50) NOT NULL,
    description VARCHAR(500) NOT NULL,
    is_active TINYINT(1) NOT NULL,
    min_engagement BIGINT NOT NULL,
    benefits VARCHAR(500) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_champion_tiers PRIMARY KEY (id),
    CONSTRAINT uq_champion_tiers_name UNIQUE (name),
    CONSTRAINT ck_champion_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_champion_tiers_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT ck_champion_tiers_min_engagement CHECK (min_engagement >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
