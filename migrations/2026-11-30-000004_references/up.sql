-- Why: at the engagement desk operators do what they were granted, and the words that decisions are made
-- of change without a deployment.
-- What: the grants of an account, and six reference tables.

-- A list of names; NULL: none.
ALTER TABLE accounts ADD COLUMN grants TEXT CONSTRAINT ck_accounts_grants CHECK (json_valid(grants));

-- How replies are written.
CREATE TABLE archetypes (
    id BLOB NOT NULL CONSTRAINT ck_archetypes_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_archetypes_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_archetypes_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_archetypes_is_active CHECK (is_active IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_archetypes_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_archetypes_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_archetypes PRIMARY KEY (id),
    CONSTRAINT uq_archetypes_name UNIQUE (name),
    CONSTRAINT ck_archetypes_version CHECK (version >= 1)
) STRICT;

-- Authors by their reach.
CREATE TABLE power_tiers (
    id BLOB NOT NULL CONSTRAINT ck_power_tiers_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_power_tiers_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_power_tiers_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_power_tiers_is_active CHECK (is_active IN (0, 1)),
    follower_threshold INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_power_tiers_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_power_tiers_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_power_tiers PRIMARY KEY (id),
    CONSTRAINT uq_power_tiers_name UNIQUE (name),
    CONSTRAINT ck_power_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_power_tiers_follower_threshold CHECK (follower_threshold >= 0)
) STRICT;

-- Kinds of competitors.
CREATE TABLE competitor_categories (
    id BLOB NOT NULL CONSTRAINT ck_competitor_categories_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_competitor_categories_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_competitor_categories_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_competitor_categories_is_active CHECK (is_active IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_competitor_categories_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_competitor_categories_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_competitor_categories PRIMARY KEY (id),
    CONSTRAINT uq_competitor_categories_name UNIQUE (name),
    CONSTRAINT ck_competitor_categories_version CHECK (version >= 1)
) STRICT;

-- What is measured, and how a period is aggregated.
CREATE TABLE kpi_types (
    id BLOB NOT NULL CONSTRAINT ck_kpi_types_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_kpi_types_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_kpi_types_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_kpi_types_is_active CHECK (is_active IN (0, 1)),
    aggregation_type TEXT NOT NULL CONSTRAINT ck_kpi_types_aggregation_type CHECK (aggregation_type IN ('sum', 'average', 'last', 'maximum', 'ratio')),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_kpi_types_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_kpi_types_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_kpi_types PRIMARY KEY (id),
    CONSTRAINT uq_kpi_types_name UNIQUE (name),
    CONSTRAINT ck_kpi_types_version CHECK (version >= 1)
) STRICT;

-- Why somebody must look.
CREATE TABLE escalation_reasons (
    id BLOB NOT NULL CONSTRAINT ck_escalation_reasons_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_escalation_reasons_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_escalation_reasons_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_escalation_reasons_is_active CHECK (is_active IN (0, 1)),
    severity TEXT NOT NULL CONSTRAINT ck_escalation_reasons_severity CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_escalation_reasons_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_escalation_reasons_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_escalation_reasons PRIMARY KEY (id),
    CONSTRAINT uq_escalation_reasons_name UNIQUE (name),
    CONSTRAINT ck_escalation_reasons_version CHECK (version >= 1)
) STRICT;

-- Levels of community champions.
CREATE TABLE champion_tiers (
    id BLOB NOT NULL CONSTRAINT ck_champion_tiers_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_champion_tiers_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_champion_tiers_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_champion_tiers_is_active CHECK (is_active IN (0, 1)),
    min_engagement INTEGER NOT NULL,
    benefits TEXT NOT NULL CONSTRAINT ck_champion_tiers_benefits CHECK (length(benefits) <= 500),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_champion_tiers_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_champion_tiers_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_champion_tiers PRIMARY KEY (id),
    CONSTRAINT uq_champion_tiers_name UNIQUE (name),
    CONSTRAINT ck_champion_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_champion_tiers_min_engagement CHECK (min_engagement >= 0)
) STRICT;
