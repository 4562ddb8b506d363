-- Why: posts and their authors come in at the desk, wait, and are worked off by several workers, each post by
-- one at a time.
-- What: authors, posts with what they said before, the queue, and who must stay forgotten.

-- Who wrote the posts, as far as it was observed.
CREATE TABLE authors (
    id UUID NOT NULL,
    platform VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_authors_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    platform_id VARCHAR(100) COLLATE "C" NOT NULL,
    handle VARCHAR(50) COLLATE "C" NOT NULL,
    display_name VARCHAR(200) COLLATE "C" NOT NULL,
    follower_count BIGINT NOT NULL,
    is_verified BOOLEAN NOT NULL,
    is_power_user BOOLEAN NOT NULL,
    power_tier_id UUID,
    archetype_tags JSONB NOT NULL,
    relationship_score DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    interaction_history JSONB NOT NULL,
    observed_at TIMESTAMP(6) NOT NULL,
    first_seen_at TIMESTAMP(6) NOT NULL,
    last_seen_at TIMESTAMP(6) NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_authors PRIMARY KEY (id),
    CONSTRAINT uq_authors_platform_platform_id UNIQUE (platform, platform_id),
    CONSTRAINT fk_authors_power_tier_id FOREIGN KEY (power_tier_id)
        REFERENCES power_tiers (id) ON DELETE SET NULL,
    CONSTRAINT ck_authors_follower_count CHECK (follower_count >= 0),
    CONSTRAINT ck_authors_relationship_score CHECK (relationship_score >= 0 AND relationship_score <= 1),
    CONSTRAINT ck_authors_version CHECK (version >= 1)
);
CREATE INDEX ix_authors_created_at_id ON authors (created_at, id);
CREATE INDEX ix_authors_platform_created_at_id ON authors (platform, created_at, id);
CREATE INDEX ix_authors_is_power_user_created_at_id ON authors (is_power_user, created_at, id);
CREATE INDEX ix_authors_platform_handle ON authors (platform, handle);
CREATE INDEX ix_authors_power_tier_id ON authors (power_tier_id);

-- Authors who were erased: a keyed hash of platform and platform id, and nothing else.
CREATE TABLE suppressed_authors (
    author_hash BYTEA NOT NULL CONSTRAINT ck_suppressed_authors_author_hash CHECK (length(author_hash) = 32),
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_suppressed_authors PRIMARY KEY (author_hash)
);

-- Posts, each once.
CREATE TABLE posts (
    id UUID NOT NULL,
    platform VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_posts_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    platform_post_id VARCHAR(100) COLLATE "C" NOT NULL,
    author_id UUID NOT NULL,
    content TEXT COLLATE "C" NOT NULL,
    content_version BIGINT NOT NULL,
    detected_at TIMESTAMP(6) NOT NULL,
    observed_at TIMESTAMP(6) NOT NULL,
    processed_at TIMESTAMP(6),
    keyword_matches JSONB NOT NULL,
    keyword_categories JSONB NOT NULL,
    spam_filtered BOOLEAN NOT NULL,
    raw_metrics JSONB NOT NULL,
    state VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_posts_state CHECK (state IN ('waiting', 'processed', 'parked', 'removed')),
    error_count BIGINT NOT NULL,
    error_message VARCHAR(1000) COLLATE "C",
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT uq_posts_platform_platform_post_id UNIQUE (platform, platform_post_id),
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT ck_posts_content_version CHECK (content_version >= 1),
    CONSTRAINT ck_posts_error_count CHECK (error_count >= 0),
    CONSTRAINT ck_posts_version CHECK (version >= 1)
);
CREATE INDEX ix_posts_detected_at_id ON posts (detected_at, id);
CREATE INDEX ix_posts_platform_detected_at_id ON posts (platform, detected_at, id);
CREATE INDEX ix_posts_state_detected_at_id ON posts (state, detected_at, id);
CREATE INDEX ix_posts_author_id_detected_at_id ON posts (author_id, detected_at, id);
CREATE INDEX ix_posts_processed_at ON posts (processed_at);

-- What posts said before they were edited.
CREATE TABLE post_revisions (
    post_id UUID NOT NULL,
    content_version BIGINT NOT NULL,
    content TEXT COLLATE "C" NOT NULL,
    observed_at TIMESTAMP(6) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_post_revisions PRIMARY KEY (post_id, content_version),
    CONSTRAINT fk_post_revisions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT ck_post_revisions_content_version CHECK (content_version >= 1)
);

-- The place of each post in the queue: narrow, since it changes with each claim. `queue_at` is NULL while
-- the post is not offered.
CREATE TABLE post_queue (
    post_id UUID NOT NULL,
    platform VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_post_queue_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    is_power_user BOOLEAN NOT NULL,
    queue_at TIMESTAMP(6),
    available_at TIMESTAMP(6) NOT NULL,
    leased_until TIMESTAMP(6),
    lease_hash BYTEA CONSTRAINT ck_post_queue_lease_hash CHECK (length(lease_hash) = 32),
    delivery_count BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_post_queue PRIMARY KEY (post_id),
    CONSTRAINT fk_post_queue_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT ck_post_queue_delivery_count CHECK (delivery_count >= 0),
    CONSTRAINT ck_post_queue_lease CHECK ((leased_until IS NULL) = (lease_hash IS NULL)),
    CONSTRAINT ck_post_queue_offered CHECK (queue_at IS NULL OR leased_until IS NULL)
);
CREATE INDEX ix_post_queue_queue_at_post_id ON post_queue (queue_at, post_id);
CREATE INDEX ix_post_queue_platform_is_power_user_queue_at_post_id ON post_queue (platform, is_power_user, queue_at, post_id);
CREATE INDEX ix_post_queue_leased_until_post_id ON post_queue (leased_until, post_id);

-- By which categories a waiting post is found; those of other posts have no rows.
CREATE TABLE post_categories (
    category VARCHAR(50) COLLATE "C" NOT NULL,
    post_id UUID NOT NULL,
    platform VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_post_categories_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    is_power_user BOOLEAN NOT NULL,
    available_at TIMESTAMP(6) NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_post_categories PRIMARY KEY (category, post_id),
    CONSTRAINT fk_post_categories_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE
);
CREATE INDEX ix_post_categories_category_available_at_post_id ON post_categories (category, available_at, post_id);
CREATE INDEX ix_post_categories_category_platform_power_available_at ON post_categories (category, platform, is_power_user, available_at, post_id);
CREATE INDEX ix_post_categories_post_id ON post_categories (post_id);
