-- Why: a blog with accounts, posts, comments and tags.
-- What: its first tables.
CREATE TABLE accounts (
    id INTEGER NOT NULL,
    email TEXT NOT NULL CHECK (length(email) <= 254),
    name TEXT NOT NULL CHECK (length(name) <= 100),
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT uq_accounts_email UNIQUE (email)
) STRICT;

CREATE TABLE posts (
    id INTEGER NOT NULL,
    author_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 120),
    body TEXT NOT NULL,
    views INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_posts_views CHECK (views >= 0)
) STRICT;
CREATE INDEX ix_posts_author_id ON posts (author_id);

CREATE TABLE comments (
    id INTEGER NOT NULL,
    post_id INTEGER NOT NULL,
    author_id INTEGER,
    body TEXT NOT NULL,
    CONSTRAINT pk_comments PRIMARY KEY (id),
    CONSTRAINT fk_comments_post_id FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_comments_author_id FOREIGN KEY (author_id) REFERENCES accounts (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_comments_post_id ON comments (post_id);
CREATE INDEX ix_comments_author_id ON comments (author_id);

CREATE TABLE tags (
    post_id INTEGER NOT NULL,
    name TEXT NOT NULL CHECK (length(name) <= 40),
    CONSTRAINT pk_tags PRIMARY KEY (post_id, name),
    CONSTRAINT fk_tags_post_id FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_tags_name ON tags (name);
