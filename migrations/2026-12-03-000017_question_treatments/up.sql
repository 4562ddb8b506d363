-- Why: a question that turned out to be bad must not count against anybody, and a question is what it was before by
-- a mark of its own and not by its text.
-- What: how the questions of a quiz count, and what bundles know questions and options by.

-- Treatments by the ids of questions; NULL: all count as they were answered.
ALTER TABLE quizzes ADD COLUMN treatments TEXT CONSTRAINT ck_quizzes_treatments CHECK (json_valid(treatments));
-- NULL: the id.
ALTER TABLE quiz_questions ADD COLUMN bundle_key TEXT
    CONSTRAINT ck_quiz_questions_bundle_key CHECK (length(bundle_key) <= 100);
ALTER TABLE quiz_options ADD COLUMN bundle_key TEXT
    CONSTRAINT ck_quiz_options_bundle_key CHECK (length(bundle_key) <= 100);
