-- Why: 120 characters are too few for a title.
-- What: a longer one.
ALTER TABLE posts ALTER COLUMN title TYPE VARCHAR(200) COLLATE "C";
