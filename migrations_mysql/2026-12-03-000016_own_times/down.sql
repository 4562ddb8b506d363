-- The version before reads in due_at what was stated.
UPDATE quiz_attempts SET due_at = stated_due_at WHERE open_marker = 1 AND stated_due_at IS NOT NULL;
ALTER TABLE quiz_attempts DROP COLUMN stated_due_at;
-- Openings and closings of single learners do not come back: the quiz's hold for all.
ALTER TABLE quiz_accommodations DROP CONSTRAINT ck_quiz_accommodations_window;
ALTER TABLE quiz_accommodations DROP COLUMN closes_at;
ALTER TABLE quiz_accommodations DROP COLUMN opens_at;
