DROP TABLE post_categories;
DROP TABLE post_queue;
DROP TABLE post_revisions;
DROP TABLE posts;
DROP TABLE suppressed_authors;
DROP TABLE authors;
