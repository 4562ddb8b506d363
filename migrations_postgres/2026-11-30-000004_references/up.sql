-- Why: at the engagement desk operators do what they were granted, and the words that decisions are made
-- of change without a deployment.
-- What: the grants of an account, and six reference tables.

-- A list of names; NULL: none.
ALTER TABLE accounts ADD COLUMN grants JSONB;

-- How replies are written.
CREATE TABLE archetypes (
    id UUID NOT NULL,
    name VARCHAR(50) COLLATE "C" NOT NULL,
    description VARCHAR(500) COLLATE "C" NOT NULL,
    is_active BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_archetypes PRIMARY KEY (id),
    CONSTRAINT uq_archetypes_name UNIQUE (name),
    CONSTRAINT ck_archetypes_version CHECK (version >= 1)
);

-- Authors by their reach.
CREATE TABLE power_tiers (
    id UUID NOT NULL,
    name VARCHAR(50) COLLATE "C" NOT NULL,
    description VARCHAR(500) COLLATE "C" NOT NULL,
    is_active BOOLEAN NOT NULL,
    follower_threshold BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_power_tiers PRIMARY KEY (id),
    CONSTRAINT uq_power_tiers_name UNIQUE (name),
    CONSTRAINT ck_power_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_power_tiers_follower_threshold CHECK (follower_threshold >= 0)
);

-- Kinds of competitors.
CREATE TABLE competitor_categories (
    id UUID NOT NULL,
    name VARCHAR(50) COLLATE "C" NOT NULL,
    description VARCHAR(500) COLLATE "C" NOT NULL,
    is_active BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_competitor_categories PRIMARY KEY (id),
    CONSTRAINT uq_competitor_categories_name UNIQUE (name),
    CONSTRAINT ck_competitor_categories_version CHECK (version >= 1)
);

-- What is measured, and how a period is aggregated.
CREATE TABLE kpi_types (
    id UUID NOT NULL,
    name VARCHAR(50) COLLATE "C" NOT NULL,
    description VARCHAR(500) COLLATE "C" NOT NULL,
    is_active BOOLEAN NOT NULL,
    aggregation_type VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_kpi_types_aggregation_type CHECK (aggregation_type IN ('sum', 'average', 'last', 'maximum', 'ratio')),
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_kpi_types PRIMARY KEY (id),
    CONSTRAINT uq_kpi_types_name UNIQUE (name),
    CONSTRAINT ck_kpi_types_version CHECK (version >= 1)
);

-- Why somebody must look.
CREATE TABLE escalation_reasons (
    id UUID NOT NULL,
    name VARCHAR(50) COLLATE "C" NOT NULL,
    description VARCHAR(500) COLLATE "C" NOT NULL,
    is_active BOOLEAN NOT NULL,
    severity VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_escalation_reasons_severity CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_escalation_reasons PRIMARY KEY (id),
    CONSTRAINT uq_escalation_reasons_name UNIQUE (name),
    CONSTRAINT ck_escalation_reasons_version CHECK (version >= 1)
);

-- Levels of community champions.
CREATE TABLE champion_tiers (
    id UUID NOT NULL,
    name VARCHAR(50) COLLATE "C" NOT NULL,
    description VARCHAR(500) COLLATE "C" NOT NULL,
    is_active BOOLEAN NOT NULL,
    min_engagement BIGINT NOT NULL,
    benefits VARCHAR(500) COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_champion_tiers PRIMARY KEY (id),
    CONSTRAINT uq_champion_tiers_name UNIQUE (name),
    CONSTRAINT ck_champion_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_champion_tiers_min_engagement CHECK (min_engagement >= 0)
);
