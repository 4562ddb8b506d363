-- Why: a question that turned out to be bad must not count against anybody, and a question is what it was before by
-- a mark of its own and not by its text.
-- What: how the questions of a quiz count, and what bundles know questions and options by.

-- Treatments by the ids of questions; NULL: all count as they were answered.
ALTER TABLE quizzes ADD COLUMN treatments JSON, ALGORITHM=INSTANT;
-- NULL: the id.
ALTER TABLE quiz_questions ADD COLUMN bundle_key VARCHAR(100), ALGORITHM=INSTANT;
ALTER TABLE quiz_options ADD COLUMN bundle_key VARCHAR(100), ALGORITHM=INSTANT;
