-- Why: a learner who is ill on the day has a window of their own, and what is stated when an attempt is opened
-- again must not stand where the time is stored by which it is looked at.
-- What: own opening and closing of accommodations, and the due time that was stated for an attempt.

-- NULL: as the quiz.
ALTER TABLE quiz_accommodations ADD COLUMN opens_at DATETIME(6), ALGORITHM=INSTANT;
ALTER TABLE quiz_accommodations ADD COLUMN closes_at DATETIME(6), ALGORITHM=INSTANT;
-- lint: allow algorithm-not-stated: no server adds a check in another way than by copying the table
ALTER TABLE quiz_accommodations ADD CONSTRAINT ck_quiz_accommodations_window CHECK (closes_at > opens_at);

-- Until when an attempt that was opened again may be answered; NULL there: without limit.
ALTER TABLE quiz_attempts ADD COLUMN stated_due_at DATETIME(6), ALGORITHM=INSTANT;
-- What was stated until now stands in due_at, and only there; other open attempts are computed.
-- lint: allow data-beside-schema: open attempts that were opened again are few, and must not be without their time
UPDATE quiz_attempts SET stated_due_at = due_at
    WHERE open_marker = 1 AND due_at > started_at AND id IN (SELECT attempt_id FROM score_changes);
