DROP TABLE do_not_contact;
DROP TABLE notes;
DROP TABLE escalations;
DROP TABLE replies;
ALTER TABLE post_queue DROP COLUMN claimed_at;
