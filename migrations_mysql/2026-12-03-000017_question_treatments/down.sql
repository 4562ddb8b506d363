-- What bundles know questions and options by does not come back: they are known by their ids again.
ALTER TABLE quiz_options DROP COLUMN bundle_key;
ALTER TABLE quiz_questions DROP COLUMN bundle_key;
-- How questions are treated does not come back; scores stay as they are, and regrading counts all questions again.
ALTER TABLE quizzes DROP COLUMN treatments;
