-- Why: 120 characters are too few for a title.
-- What: a longer one. The drift: MODIFY takes the whole column, and what it does not say is gone.
ALTER TABLE posts MODIFY title VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
