-- Takes back what up.sql made, children before parents.

DROP TABLE score_changes;
DROP TABLE quiz_grades;
DROP TABLE attempt_answers;
DROP TABLE quiz_attempts;
DROP TABLE lesson_progress;
DROP TABLE enrolments;
DROP TABLE quiz_accommodations;
DROP TABLE quiz_options;
DROP TABLE quiz_questions;
DROP TABLE quiz_revisions;
DROP TABLE quizzes;
DROP TABLE materials;
DROP TABLE stored_files;
DROP TABLE lessons;
DROP TABLE event_words;
DROP TABLE events;
