-- Why: posts and their authors come in at the desk, wait, and are worked off by several workers, each post by
-- one at a time.
-- What: authors, posts with what they said before, the queue, and who must stay forgotten.

-- Who wrote the posts, as far as it was observed.
CREATE TABLE authors (
    id BLOB NOT NULL CONSTRAINT ck_authors_id CHECK (length(id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_authors_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    platform_id TEXT NOT NULL CONSTRAINT ck_authors_platform_id CHECK (length(platform_id) <= 100),
    handle TEXT NOT NULL CONSTRAINT ck_authors_handle CHECK (length(handle) <= 50),
    display_name TEXT NOT NULL CONSTRAINT ck_authors_display_name CHECK (length(display_name) <= 200),
    follower_count INTEGER NOT NULL,
    is_verified INTEGER NOT NULL CONSTRAINT ck_authors_is_verified CHECK (is_verified IN (0, 1)),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_authors_is_power_user CHECK (is_power_user IN (0, 1)),
    power_tier_id BLOB CONSTRAINT ck_authors_power_tier_id CHECK (length(power_tier_id) = 16),
    archetype_tags TEXT NOT NULL CONSTRAINT ck_authors_archetype_tags CHECK (json_valid(archetype_tags)),
    relationship_score REAL NOT NULL DEFAULT 0.5,
    interaction_history TEXT NOT NULL CONSTRAINT ck_authors_interaction_history CHECK (json_valid(interaction_history)),
    observed_at TEXT NOT NULL CONSTRAINT ck_authors_observed_at CHECK
        (observed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    first_seen_at TEXT NOT NULL CONSTRAINT ck_authors_first_seen_at CHECK
        (first_seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    last_seen_at TEXT NOT NULL CONSTRAINT ck_authors_last_seen_at CHECK
        (last_seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_authors_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_authors_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_authors PRIMARY KEY (id),
    CONSTRAINT uq_authors_platform_platform_id UNIQUE (platform, platform_id),
    CONSTRAINT fk_authors_power_tier_id FOREIGN KEY (power_tier_id)
        REFERENCES power_tiers (id) ON DELETE SET NULL,
    CONSTRAINT ck_authors_follower_count CHECK (follower_count >= 0),
    CONSTRAINT ck_authors_relationship_score CHECK (relationship_score >= 0 AND relationship_score <= 1),
    CONSTRAINT ck_authors_version CHECK (version >= 1)
) STRICT;
CREATE INDEX ix_authors_created_at_id ON authors (created_at, id);
CREATE INDEX ix_authors_platform_created_at_id ON authors (platform, created_at, id);
CREATE INDEX ix_authors_is_power_user_created_at_id ON authors (is_power_user, created_at, id);
CREATE INDEX ix_authors_platform_handle ON authors (platform, handle);
CREATE INDEX ix_authors_power_tier_id ON authors (power_tier_id);

-- Authors who were erased: a keyed hash of platform and platform id, and nothing else.
CREATE TABLE suppressed_authors (
    author_hash BLOB NOT NULL CONSTRAINT ck_suppressed_authors_author_hash CHECK (length(author_hash) = 32),
    created_at TEXT NOT NULL CONSTRAINT ck_suppressed_authors_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_suppressed_authors PRIMARY KEY (author_hash)
) STRICT;

-- Posts, each once.
CREATE TABLE posts (
    id BLOB NOT NULL CONSTRAINT ck_posts_id CHECK (length(id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_posts_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    platform_post_id TEXT NOT NULL CONSTRAINT ck_posts_platform_post_id CHECK (length(platform_post_id) <= 100),
    author_id BLOB NOT NULL CONSTRAINT ck_posts_author_id CHECK (length(author_id) = 16),
    content TEXT NOT NULL,
    content_version INTEGER NOT NULL,
    detected_at TEXT NOT NULL CONSTRAINT ck_posts_detected_at CHECK
        (detected_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    observed_at TEXT NOT NULL CONSTRAINT ck_posts_observed_at CHECK
        (observed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    processed_at TEXT CONSTRAINT ck_posts_processed_at CHECK
        (processed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    keyword_matches TEXT NOT NULL CONSTRAINT ck_posts_keyword_matches CHECK (json_valid(keyword_matches)),
    keyword_categories TEXT NOT NULL CONSTRAINT ck_posts_keyword_categories CHECK (json_valid(keyword_categories)),
    spam_filtered INTEGER NOT NULL CONSTRAINT ck_posts_spam_filtered CHECK (spam_filtered IN (0, 1)),
    raw_metrics TEXT NOT NULL CONSTRAINT ck_posts_raw_metrics CHECK (json_valid(raw_metrics)),
    state TEXT NOT NULL CONSTRAINT ck_posts_state CHECK (state IN ('waiting', 'processed', 'parked', 'removed')),
    error_count INTEGER NOT NULL,
    error_message TEXT CONSTRAINT ck_posts_error_message CHECK (length(error_message) <= 1000),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_posts_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_posts_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT uq_posts_platform_platform_post_id UNIQUE (platform, platform_post_id),
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT ck_posts_content_version CHECK (content_version >= 1),
    CONSTRAINT ck_posts_error_count CHECK (error_count >= 0),
    CONSTRAINT ck_posts_version CHECK (version >= 1)
) STRICT;
CREATE INDEX ix_posts_detected_at_id ON posts (detected_at, id);
CREATE INDEX ix_posts_platform_detected_at_id ON posts (platform, detected_at, id);
CREATE INDEX ix_posts_state_detected_at_id ON posts (state, detected_at, id);
CREATE INDEX ix_posts_author_id_detected_at_id ON posts (author_id, detected_at, id);
CREATE INDEX ix_posts_processed_at ON posts (processed_at);

-- What posts said before they were edited.
CREATE TABLE post_revisions (
    post_id BLOB NOT NULL CONSTRAINT ck_post_revisions_post_id CHECK (length(post_id) = 16),
    content_version INTEGER NOT NULL,
    content TEXT NOT NULL,
    observed_at TEXT NOT NULL CONSTRAINT ck_post_revisions_observed_at CHECK
        (observed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    created_at TEXT NOT NULL CONSTRAINT ck_post_revisions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_post_revisions PRIMARY KEY (post_id, content_version),
    CONSTRAINT fk_post_revisions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT ck_post_revisions_content_version CHECK (content_version >= 1)
) STRICT;

-- The place of each post in the queue: narrow, since it changes with each claim. `queue_at` is NULL while
-- the post is not offered.
CREATE TABLE post_queue (
    post_id BLOB NOT NULL CONSTRAINT ck_post_queue_post_id CHECK (length(post_id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_post_queue_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_post_queue_is_power_user CHECK (is_power_user IN (0, 1)),
    queue_at TEXT CONSTRAINT ck_post_queue_queue_at CHECK
        (queue_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    available_at TEXT NOT NULL CONSTRAINT ck_post_queue_available_at CHECK
        (available_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    leased_until TEXT CONSTRAINT ck_post_queue_leased_until CHECK
        (leased_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    lease_hash BLOB CONSTRAINT ck_post_queue_lease_hash CHECK (length(lease_hash) = 32),
    delivery_count INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_post_queue_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_post_queue_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_post_queue PRIMARY KEY (post_id),
    CONSTRAINT fk_post_queue_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT ck_post_queue_delivery_count CHECK (delivery_count >= 0),
    CONSTRAINT ck_post_queue_lease CHECK ((leased_until IS NULL) = (lease_hash IS NULL)),
    CONSTRAINT ck_post_queue_offered CHECK (queue_at IS NULL OR leased_until IS NULL)
) STRICT;
CREATE INDEX ix_post_queue_queue_at_post_id ON post_queue (queue_at, post_id);
CREATE INDEX ix_post_queue_platform_is_power_user_queue_at_post_id ON post_queue (platform, is_power_user, queue_at, post_id);
CREATE INDEX ix_post_queue_leased_until_post_id ON post_queue (leased_until, post_id);

-- By which categories a waiting post is found; those of other posts have no rows.
CREATE TABLE post_categories (
    category TEXT NOT NULL CONSTRAINT ck_post_categories_category CHECK (length(category) <= 50),
    post_id BLOB NOT NULL CONSTRAINT ck_post_categories_post_id CHECK (length(post_id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_post_categories_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_post_categories_is_power_user CHECK (is_power_user IN (0, 1)),
    available_at TEXT NOT NULL CONSTRAINT ck_post_categories_available_at CHECK
        (available_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    created_at TEXT NOT NULL CONSTRAINT ck_post_categories_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_post_categories PRIMARY KEY (category, post_id),
    CONSTRAINT fk_post_categories_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_post_categories_category_available_at_post_id ON post_categories (category, available_at, post_id);
CREATE INDEX ix_post_categories_category_platform_power_available_at ON post_categories (category, platform, is_power_user, available_at, post_id);
CREATE INDEX ix_post_categories_post_id ON post_categories (post_id);
