-- Why: whom the desk's product stands beside, what posts say of them, and who speaks for it.
-- What: competitors, their mentions in posts, community champions.

-- Whom the desk's product stands beside.
CREATE TABLE competitors (
    id BLOB NOT NULL CONSTRAINT ck_competitors_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_competitors_name CHECK (length(name) <= 100),
    category_id BLOB CONSTRAINT ck_competitors_category_id CHECK (length(category_id) = 16),
    primary_mechanism TEXT NOT NULL CONSTRAINT ck_competitors_primary_mechanism CHECK (length(primary_mechanism) <= 500),
    price_point TEXT NOT NULL CONSTRAINT ck_competitors_price_point CHECK (length(price_point) <= 100),
    brand_keywords TEXT NOT NULL CONSTRAINT ck_competitors_brand_keywords CHECK (json_valid(brand_keywords)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_competitors_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_competitors_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_competitors PRIMARY KEY (id),
    CONSTRAINT fk_competitors_category_id FOREIGN KEY (category_id)
        REFERENCES competitor_categories (id) ON DELETE SET NULL,
    CONSTRAINT ck_competitors_version CHECK (version >= 1)
) STRICT;
CREATE INDEX ix_competitors_name_id ON competitors (name, id);
CREATE INDEX ix_competitors_category_id_name_id ON competitors (category_id, name, id);

-- What posts say of competitors.
CREATE TABLE competitive_mentions (
    id BLOB NOT NULL CONSTRAINT ck_competitive_mentions_id CHECK (length(id) = 16),
    post_id BLOB NOT NULL CONSTRAINT ck_competitive_mentions_post_id CHECK (length(post_id) = 16),
    competitor_id BLOB NOT NULL CONSTRAINT ck_competitive_mentions_competitor_id CHECK (length(competitor_id) = 16),
    sentiment REAL NOT NULL,
    satisfaction REAL,
    opportunity_score REAL,
    replied INTEGER NOT NULL CONSTRAINT ck_competitive_mentions_replied CHECK (replied IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_competitive_mentions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_competitive_mentions_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_competitive_mentions PRIMARY KEY (id),
    CONSTRAINT fk_competitive_mentions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_competitive_mentions_competitor_id FOREIGN KEY (competitor_id)
        REFERENCES competitors (id) ON DELETE CASCADE,
    CONSTRAINT ck_competitive_mentions_version CHECK (version >= 1),
    CONSTRAINT ck_competitive_mentions_sentiment CHECK (sentiment >= -1 AND sentiment <= 1),
    CONSTRAINT ck_competitive_mentions_satisfaction CHECK (satisfaction >= 0 AND satisfaction <= 1),
    CONSTRAINT ck_competitive_mentions_opportunity_score CHECK (opportunity_score >= 0 AND opportunity_score <= 1)
) STRICT;
CREATE INDEX ix_competitive_mentions_created_at_id ON competitive_mentions (created_at, id);
CREATE INDEX ix_competitive_mentions_competitor_id_created_at_id ON competitive_mentions (competitor_id, created_at, id);
CREATE INDEX ix_competitive_mentions_post_id_created_at_id ON competitive_mentions (post_id, created_at, id);

-- Authors who speak for the product, each once.
CREATE TABLE community_champions (
    id BLOB NOT NULL CONSTRAINT ck_community_champions_id CHECK (length(id) = 16),
    author_id BLOB NOT NULL CONSTRAINT ck_community_champions_author_id CHECK (length(author_id) = 16),
    tier_id BLOB CONSTRAINT ck_community_champions_tier_id CHECK (length(tier_id) = 16),
    engagement_count INTEGER NOT NULL,
    dm_sent_at TEXT CONSTRAINT ck_community_champions_dm_sent_at CHECK
        (dm_sent_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    dm_response TEXT CONSTRAINT ck_community_champions_dm_response CHECK (length(dm_response) <= 1000),
    sample_sent INTEGER NOT NULL CONSTRAINT ck_community_champions_sample_sent CHECK (sample_sent IN (0, 1)),
    converted INTEGER NOT NULL CONSTRAINT ck_community_champions_converted CHECK (converted IN (0, 1)),
    advocate_status TEXT CONSTRAINT ck_community_champions_advocate_status CHECK (length(advocate_status) <= 50),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_community_champions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_community_champions_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_community_champions PRIMARY KEY (id),
    CONSTRAINT uq_community_champions_author_id UNIQUE (author_id),
    CONSTRAINT fk_community_champions_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_community_champions_tier_id FOREIGN KEY (tier_id)
        REFERENCES champion_tiers (id) ON DELETE SET NULL,
    CONSTRAINT ck_community_champions_version CHECK (version >= 1),
    CONSTRAINT ck_community_champions_engagement_count CHECK (engagement_count >= 0)
) STRICT;
CREATE INDEX ix_community_champions_created_at_id ON community_champions (created_at, id);
CREATE INDEX ix_community_champions_tier_id_created_at_id ON community_champions (tier_id, created_at, id);
