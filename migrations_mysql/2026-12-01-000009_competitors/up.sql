-- Why: whom the desk's product stands beside, what posts say of them, and who speaks for it.
-- What: competitors, their mentions in posts, community champions.

-- Whom the desk's product stands beside.
CREATE TABLE competitors (
    id BINARY(16) NOT NULL,
    name VARCHAR(100) NOT NULL,
    category_id BINARY(16),
    primary_mechanism VARCHAR(500) NOT NULL,
    price_point VARCHAR(100) NOT NULL,
    brand_keywords JSON NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_competitors PRIMARY KEY (id),
    CONSTRAINT fk_competitors_category_id FOREIGN KEY (category_id)
        REFERENCES competitor_categories (id) ON DELETE SET NULL,
    CONSTRAINT ck_competitors_version CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_competitors_name_id ON competitors (name, id);
CREATE INDEX ix_competitors_category_id_name_id ON competitors (category_id, name, id);

-- What posts say of competitors.
CREATE TABLE competitive_mentions (
    id BINARY(16) NOT NULL,
    post_id BINARY(16) NOT NULL,
    competitor_id BINARY(16) NOT NULL,
    sentiment DOUBLE NOT NULL,
    satisfaction DOUBLE,
    opportunity_score DOUBLE,
    replied TINYINT(1) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_competitive_mentions PRIMARY KEY (id),
    CONSTRAINT fk_competitive_mentions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_competitive_mentions_competitor_id FOREIGN KEY (competitor_id)
        REFERENCES competitors (id) ON DELETE CASCADE,
    CONSTRAINT ck_competitive_mentions_version CHECK (version >= 1),
    CONSTRAINT ck_competitive_mentions_sentiment CHECK (sentiment >= -1 AND sentiment <= 1),
    CONSTRAINT ck_competitive_mentions_satisfaction CHECK (satisfaction >= 0 AND satisfaction <= 1),
    CONSTRAINT ck_competitive_mentions_opportunity_score CHECK (opportunity_score >= 0 AND opportunity_score <= 1),
    CONSTRAINT ck_competitive_mentions_replied CHECK (replied IN (0, 1))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_competitive_mentions_created_at_id ON competitive_mentions (created_at, id);
CREATE INDEX ix_competitive_mentions_competitor_id_created_at_id ON competitive_mentions (competitor_id, created_at, id);
CREATE INDEX ix_competitive_mentions_post_id_created_at_id ON competitive_mentions (post_id, created_at, id);

-- Authors who speak for the product, each once.
CREATE TABLE community_champions (
    id BINARY(16) NOT NULL,
    author_id BINARY(16) NOT NULL,
    tier_id BINARY(16),
    engagement_count BIGINT NOT NULL,
    dm_sent_at DATETIME(6),
    dm_response VARCHAR(1000),
    sample_sent TINYINT(1) NOT NULL,
    converted TINYINT(1) NOT NULL,
    advocate_status VARCHAR(50),
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_community_champions PRIMARY KEY (id),
    CONSTRAINT uq_community_champions_author_id UNIQUE (author_id),
    CONSTRAINT fk_community_champions_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_community_champions_tier_id FOREIGN KEY (tier_id)
        REFERENCES champion_tiers (id) ON DELETE SET NULL,
    CONSTRAINT ck_community_champions_version CHECK (version >= 1),
    CONSTRAINT ck_community_champions_engagement_count CHECK (engagement_count >= 0),
    CONSTRAINT ck_community_champions_sample_sent CHECK (sample_sent IN (0, 1)),
    CONSTRAINT ck_community_champions_converted CHECK (converted IN (0, 1))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_community_champions_created_at_id ON community_champions (created_at, id);
CREATE INDEX ix_community_champions_tier_id_created_at_id ON community_champions (tier_id, created_at, id);
