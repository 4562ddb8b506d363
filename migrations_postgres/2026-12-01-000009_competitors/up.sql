-- Why: whom the desk's product stands beside, what posts say of them, and who speaks for it.
-- What: competitors, their mentions in posts, community champions.

-- Whom the desk's product stands beside.
CREATE TABLE competitors (
    id UUID NOT NULL,
    name VARCHAR(100) COLLATE "C" NOT NULL,
    category_id UUID,
    primary_mechanism VARCHAR(500) COLLATE "C" NOT NULL,
    price_point VARCHAR(100) COLLATE "C" NOT NULL,
    brand_keywords JSONB NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_competitors PRIMARY KEY (id),
    CONSTRAINT fk_competitors_category_id FOREIGN KEY (category_id)
        REFERENCES competitor_categories (id) ON DELETE SET NULL,
    CONSTRAINT ck_competitors_version CHECK (version >= 1)
);
CREATE INDEX ix_competitors_name_id ON competitors (name, id);
CREATE INDEX ix_competitors_category_id_name_id ON competitors (category_id, name, id);

-- What posts say of competitors.
CREATE TABLE competitive_mentions (
    id UUID NOT NULL,
    post_id UUID NOT NULL,
    competitor_id UUID NOT NULL,
    sentiment DOUBLE PRECISION NOT NULL,
    satisfaction DOUBLE PRECISION,
    opportunity_score DOUBLE PRECISION,
    replied BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_competitive_mentions PRIMARY KEY (id),
    CONSTRAINT fk_competitive_mentions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_competitive_mentions_competitor_id FOREIGN KEY (competitor_id)
        REFERENCES competitors (id) ON DELETE CASCADE,
    CONSTRAINT ck_competitive_mentions_version CHECK (version >= 1),
    CONSTRAINT ck_competitive_mentions_sentiment CHECK (sentiment >= -1 AND sentiment <= 1),
    CONSTRAINT ck_competitive_mentions_satisfaction CHECK (satisfaction >= 0 AND satisfaction <= 1),
    CONSTRAINT ck_competitive_mentions_opportunity_score CHECK (opportunity_score >= 0 AND opportunity_score <= 1)
);
CREATE INDEX ix_competitive_mentions_created_at_id ON competitive_mentions (created_at, id);
CREATE INDEX ix_competitive_mentions_competitor_id_created_at_id ON competitive_mentions (competitor_id, created_at, id);
CREATE INDEX ix_competitive_mentions_post_id_created_at_id ON competitive_mentions (post_id, created_at, id);

-- Authors who speak for the product, each once.
CREATE TABLE community_champions (
    id UUID NOT NULL,
    author_id UUID NOT NULL,
    tier_id UUID,
    engagement_count BIGINT NOT NULL,
    dm_sent_at TIMESTAMP(6),
    dm_response VARCHAR(1000) COLLATE "C",
    sample_sent BOOLEAN NOT NULL,
    converted BOOLEAN NOT NULL,
    advocate_status VARCHAR(50) COLLATE "C",
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_community_champions PRIMARY KEY (id),
    CONSTRAINT uq_community_champions_author_id UNIQUE (author_id),
    CONSTRAINT fk_community_champions_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_community_champions_tier_id FOREIGN KEY (tier_id)
        REFERENCES champion_tiers (id) ON DELETE SET NULL,
    CONSTRAINT ck_community_champions_version CHECK (version >= 1),
    CONSTRAINT ck_community_champions_engagement_count CHECK (engagement_count >= 0)
);
CREATE INDEX ix_community_champions_created_at_id ON community_champions (created_at, id);
CREATE INDEX ix_community_champions_tier_id_created_at_id ON community_champions (tier_id, created_at, id);
