-- Why: a blog with accounts, posts, comments and tags.
-- What: its first tables.
CREATE TABLE accounts (
    id BIGINT NOT NULL AUTO_INCREMENT,
    email VARCHAR(254) NOT NULL,
    name VARCHAR(100) NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT uq_accounts_email UNIQUE (email)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE posts (
    id BIGINT NOT NULL AUTO_INCREMENT,
    author_id BIGINT NOT NULL,
    title VARCHAR(120) NOT NULL,
    body LONGTEXT NOT NULL,
    views BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_posts_views CHECK (views >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_posts_author_id ON posts (author_id);

CREATE TABLE comments (
    id BIGINT NOT NULL AUTO_INCREMENT,
    post_id BIGINT NOT NULL,
    author_id BIGINT,
    body LONGTEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT fk_comments_post_id FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_comments_author_id FOREIGN KEY (author_id) REFERENCES accounts (id) ON DELETE SET NULL
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_comments_post_id ON comments (post_id);
CREATE INDEX ix_comments_author_id ON comments (author_id);

-- The drift: "Rust" and "rust" are one tag here, and two elsewhere.
CREATE TABLE tags (
    post_id BIGINT NOT NULL,
    name VARCHAR(40) NOT NULL,
    PRIMARY KEY (post_id, name),
    CONSTRAINT fk_tags_post_id FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE
) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
CREATE INDEX ix_tags_name ON tags (name);
