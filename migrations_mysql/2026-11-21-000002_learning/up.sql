-- Why: admins publish courses, learners study them and are graded.
-- What: events, lessons, materials, files, quizzes with revisions of their questions, enrolments,
-- progress, attempts, answers, grades and changes of scores.

-- Courses.
CREATE TABLE events (
    id BINARY(16) NOT NULL,
    slug VARCHAR(100) NOT NULL,
    title VARCHAR(200) NOT NULL,
    summary VARCHAR(500) NOT NULL,
    description MEDIUMTEXT NOT NULL,
    language VARCHAR(35) NOT NULL,
    status VARCHAR(20) NOT NULL,
    starts_at DATETIME(6),
    ends_at DATETIME(6),
    published_at DATETIME(6),
    source JSON,
    created_by BINARY(16),
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_events PRIMARY KEY (id),
    CONSTRAINT uq_events_slug UNIQUE (slug),
    CONSTRAINT fk_events_created_by FOREIGN KEY (created_by)
        REFERENCES accounts (id) ON DELETE SET NULL,
    CONSTRAINT ck_events_version CHECK (version >= 1),
    CONSTRAINT ck_events_period CHECK (ends_at >= starts_at),
    CONSTRAINT ck_events_status CHECK (status IN ('draft', 'published', 'archived')),
    INDEX ix_events_created_at_id (created_at, id),
    INDEX ix_events_updated_at_id (updated_at, id),
    INDEX ix_events_title_id (title, id),
    INDEX ix_events_status_created_at_id (status, created_at, id),
    INDEX ix_events_status_updated_at_id (status, updated_at, id),
    INDEX ix_events_status_title_id (status, title, id),
    INDEX ix_events_created_by (created_by)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Folded words of title and summary, for search that is the same on every backend.
CREATE TABLE event_words (
    event_id BINARY(16) NOT NULL,
    word VARCHAR(40) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_event_words PRIMARY KEY (word, event_id),
    CONSTRAINT fk_event_words_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE,
    INDEX ix_event_words_event_id_word (event_id, word)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Lessons of an event.
CREATE TABLE lessons (
    id BINARY(16) NOT NULL,
    event_id BINARY(16) NOT NULL,
    slug VARCHAR(100) NOT NULL,
    title VARCHAR(200) NOT NULL,
    video_url VARCHAR(2000),
    duration_seconds BIGINT,
    position BIGINT NOT NULL,
    published TINYINT(1) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    body MEDIUMTEXT NOT NULL,
    CONSTRAINT pk_lessons PRIMARY KEY (id),
    CONSTRAINT uq_lessons_event_id_slug UNIQUE (event_id, slug),
    CONSTRAINT fk_lessons_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE,
    CONSTRAINT ck_lessons_version CHECK (version >= 1),
    CONSTRAINT ck_lessons_duration_seconds CHECK (duration_seconds >= 0),
    CONSTRAINT ck_lessons_position CHECK (position >= 0),
    CONSTRAINT ck_lessons_published CHECK (published IN (0, 1)),
    INDEX ix_lessons_event_id_position_id (event_id, position, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Contents in the file store, each kept once. The media type belongs to the use of a content
-- (the same bytes may be served as CSV here and as plain text there), so it is with the material.
CREATE TABLE stored_files (
    id BINARY(16) NOT NULL,
    sha256 VARBINARY(32) NOT NULL,
    bytes BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_stored_files PRIMARY KEY (id),
    CONSTRAINT uq_stored_files_sha256 UNIQUE (sha256),
    CONSTRAINT ck_stored_files_bytes CHECK (bytes >= 0),
    CONSTRAINT ck_stored_files_sha256 CHECK (length(sha256) = 32),
    INDEX ix_stored_files_created_at_id (created_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Links and files of a lesson. A file has no content until it is uploaded.
CREATE TABLE materials (
    id BINARY(16) NOT NULL,
    lesson_id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(200) NOT NULL,
    url VARCHAR(2000),
    file_id BINARY(16),
    file_name VARCHAR(255),
    media_type VARCHAR(255),
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_materials PRIMARY KEY (id),
    CONSTRAINT fk_materials_lesson_id FOREIGN KEY (lesson_id)
        REFERENCES lessons (id) ON DELETE CASCADE,
    CONSTRAINT fk_materials_file_id FOREIGN KEY (file_id)
        REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT ck_materials_version CHECK (version >= 1),
    CONSTRAINT ck_materials_position CHECK (position >= 0),
    CONSTRAINT ck_materials_link CHECK ((kind = 'link') = (url IS NOT NULL)),
    CONSTRAINT ck_materials_file CHECK (kind = 'file' OR file_name IS NULL),
    CONSTRAINT ck_materials_file_type CHECK ((file_name IS NULL) = (media_type IS NULL)),
    CONSTRAINT ck_materials_kind CHECK (kind IN ('link', 'file')),
    INDEX ix_materials_lesson_id_position_id (lesson_id, position, id),
    INDEX ix_materials_file_id (file_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Quizzes of a lesson. revision is the number of the questions in force, 0 without any.
CREATE TABLE quizzes (
    id BINARY(16) NOT NULL,
    lesson_id BINARY(16) NOT NULL,
    slug VARCHAR(100) NOT NULL,
    title VARCHAR(200) NOT NULL,
    instructions MEDIUMTEXT NOT NULL,
    pass_percent BIGINT,
    max_attempts BIGINT,
    time_limit_seconds BIGINT,
    opens_at DATETIME(6),
    closes_at DATETIME(6),
    questions_per_attempt BIGINT,
    shuffle_questions TINYINT(1) NOT NULL,
    shuffle_options TINYINT(1) NOT NULL,
    grading_method VARCHAR(20) NOT NULL,
    reveal_policy VARCHAR(20) NOT NULL,
    published TINYINT(1) NOT NULL,
    revision BIGINT NOT NULL,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_quizzes PRIMARY KEY (id),
    CONSTRAINT uq_quizzes_lesson_id_slug UNIQUE (lesson_id, slug),
    CONSTRAINT fk_quizzes_lesson_id FOREIGN KEY (lesson_id)
        REFERENCES lessons (id) ON DELETE CASCADE,
    CONSTRAINT ck_quizzes_version CHECK (version >= 1),
    CONSTRAINT ck_quizzes_pass_percent CHECK (pass_percent BETWEEN 0 AND 100),
    CONSTRAINT ck_quizzes_max_attempts CHECK (max_attempts >= 1),
    CONSTRAINT ck_quizzes_time_limit_seconds CHECK (time_limit_seconds >= 1),
    CONSTRAINT ck_quizzes_questions_per_attempt CHECK (questions_per_attempt >= 1),
    CONSTRAINT ck_quizzes_window CHECK (closes_at > opens_at),
    CONSTRAINT ck_quizzes_revision CHECK (revision >= 0),
    CONSTRAINT ck_quizzes_position CHECK (position >= 0),
    CONSTRAINT ck_quizzes_shuffle_questions CHECK (shuffle_questions IN (0, 1)),
    CONSTRAINT ck_quizzes_shuffle_options CHECK (shuffle_options IN (0, 1)),
    CONSTRAINT ck_quizzes_grading_method CHECK (grading_method IN ('highest', 'latest', 'first', 'average')),
    CONSTRAINT ck_quizzes_reveal_policy CHECK (reveal_policy IN ('after_submission', 'after_passing', 'after_last_attempt', 'after_closing', 'never')),
    CONSTRAINT ck_quizzes_published CHECK (published IN (0, 1)),
    INDEX ix_quizzes_lesson_id_position_id (lesson_id, position, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The questions of a quiz at one point of its history. Rows are never changed, so attempts stay
-- what they were taken on.
CREATE TABLE quiz_revisions (
    quiz_id BINARY(16) NOT NULL,
    number BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_quiz_revisions PRIMARY KEY (quiz_id, number),
    CONSTRAINT fk_quiz_revisions_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_revisions_number CHECK (number >= 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Questions of a revision. A question keeps its id from revision to revision.
CREATE TABLE quiz_questions (
    quiz_id BINARY(16) NOT NULL,
    revision BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    prompt MEDIUMTEXT NOT NULL,
    explanation MEDIUMTEXT,
    points DOUBLE NOT NULL,
    accepted_answers JSON,
    numeric_value DOUBLE,
    tolerance DOUBLE,
    position BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_quiz_questions PRIMARY KEY (quiz_id, revision, id),
    CONSTRAINT fk_quiz_questions_quiz_id_revision FOREIGN KEY (quiz_id, revision)
        REFERENCES quiz_revisions (quiz_id, number) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_questions_points CHECK (points > 0),
    CONSTRAINT ck_quiz_questions_tolerance CHECK (tolerance >= 0),
    CONSTRAINT ck_quiz_questions_position CHECK (position >= 0),
    CONSTRAINT ck_quiz_questions_accepted_answers_kind CHECK ((kind = 'short_answer') = (accepted_answers IS NOT NULL)),
    CONSTRAINT ck_quiz_questions_numeric_value_kind CHECK ((kind = 'numeric') = (numeric_value IS NOT NULL)),
    CONSTRAINT ck_quiz_questions_tolerance_kind CHECK ((kind = 'numeric') = (tolerance IS NOT NULL)),
    CONSTRAINT ck_quiz_questions_kind CHECK (kind IN ('single_choice', 'multiple_choice', 'true_false', 'short_answer', 'numeric')),
    INDEX ix_quiz_questions_quiz_id_revision_position (quiz_id, revision, position)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Options of a question of a revision.
CREATE TABLE quiz_options (
    quiz_id BINARY(16) NOT NULL,
    revision BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    question_id BINARY(16) NOT NULL,
    option_text MEDIUMTEXT NOT NULL,
    correct TINYINT(1) NOT NULL,
    feedback MEDIUMTEXT,
    position BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_quiz_options PRIMARY KEY (quiz_id, revision, id),
    CONSTRAINT fk_quiz_options_quiz_id_revision_question_id FOREIGN KEY (quiz_id, revision, question_id)
        REFERENCES quiz_questions (quiz_id, revision, id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_options_position CHECK (position >= 0),
    CONSTRAINT ck_quiz_options_correct CHECK (correct IN (0, 1)),
    INDEX ix_quiz_options_quiz_id_revision_question_id_position (quiz_id, revision, question_id, position)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- More time or attempts for one learner.
CREATE TABLE quiz_accommodations (
    quiz_id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    extra_seconds BIGINT NOT NULL,
    extra_attempts BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_quiz_accommodations PRIMARY KEY (quiz_id, account_id),
    CONSTRAINT fk_quiz_accommodations_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quiz_accommodations_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_accommodations_version CHECK (version >= 1),
    CONSTRAINT ck_quiz_accommodations_extra_seconds CHECK (extra_seconds >= 0),
    CONSTRAINT ck_quiz_accommodations_extra_attempts CHECK (extra_attempts >= 0),
    INDEX ix_quiz_accommodations_account_id (account_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who studies what.
CREATE TABLE enrolments (
    id BINARY(16) NOT NULL,
    event_id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    status VARCHAR(20) NOT NULL,
    completed_at DATETIME(6),
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_enrolments PRIMARY KEY (id),
    CONSTRAINT uq_enrolments_event_id_account_id UNIQUE (event_id, account_id),
    CONSTRAINT fk_enrolments_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE,
    CONSTRAINT fk_enrolments_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_enrolments_completion CHECK (status <> 'completed' OR completed_at IS NOT NULL),
    CONSTRAINT ck_enrolments_status CHECK (status IN ('active', 'completed', 'withdrawn')),
    INDEX ix_enrolments_account_id_created_at_id (account_id, created_at, id),
    INDEX ix_enrolments_event_id_created_at_id (event_id, created_at, id),
    INDEX ix_enrolments_event_id_status_created_at_id (event_id, status, created_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How far a learner is with a lesson.
CREATE TABLE lesson_progress (
    account_id BINARY(16) NOT NULL,
    lesson_id BINARY(16) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    completed_at DATETIME(6),
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_lesson_progress PRIMARY KEY (account_id, lesson_id),
    CONSTRAINT fk_lesson_progress_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT fk_lesson_progress_lesson_id FOREIGN KEY (lesson_id)
        REFERENCES lessons (id) ON DELETE CASCADE,
    INDEX ix_lesson_progress_lesson_id (lesson_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Tries of a learner at a quiz. open_marker is 1 while one is open and null after: with it in a
-- unique key at most one is open. Attempts restrict the deletion of what they hang on.
CREATE TABLE quiz_attempts (
    id BINARY(16) NOT NULL,
    quiz_id BINARY(16) NOT NULL,
    revision BIGINT NOT NULL,
    account_id BINARY(16) NOT NULL,
    number BIGINT NOT NULL,
    open_marker BIGINT,
    started_at DATETIME(6) NOT NULL,
    due_at DATETIME(6),
    submitted_at DATETIME(6),
    submission VARCHAR(20),
    score DOUBLE,
    max_score DOUBLE,
    passed TINYINT(1),
    draw JSON,
    regraded_with BIGINT,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_quiz_attempts PRIMARY KEY (id),
    CONSTRAINT uq_quiz_attempts_quiz_id_account_id_number UNIQUE (quiz_id, account_id, number),
    CONSTRAINT uq_quiz_attempts_quiz_id_account_id_open_marker UNIQUE (quiz_id, account_id, open_marker),
    CONSTRAINT fk_quiz_attempts_quiz_id_revision FOREIGN KEY (quiz_id, revision)
        REFERENCES quiz_revisions (quiz_id, number) ON DELETE RESTRICT,
    CONSTRAINT fk_quiz_attempts_quiz_id_regraded_with FOREIGN KEY (quiz_id, regraded_with)
        REFERENCES quiz_revisions (quiz_id, number) ON DELETE RESTRICT,
    CONSTRAINT fk_quiz_attempts_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_quiz_attempts_version CHECK (version >= 1),
    CONSTRAINT ck_quiz_attempts_number CHECK (number >= 1),
    CONSTRAINT ck_quiz_attempts_open_marker CHECK (open_marker = 1),
    CONSTRAINT ck_quiz_attempts_open CHECK ((open_marker IS NOT NULL) = (submitted_at IS NULL)),
    CONSTRAINT ck_quiz_attempts_submission_time CHECK ((submission IS NULL) = (submitted_at IS NULL)),
    CONSTRAINT ck_quiz_attempts_score_time CHECK ((score IS NULL) = (submitted_at IS NULL)),
    CONSTRAINT ck_quiz_attempts_max_score_time CHECK ((max_score IS NULL) = (submitted_at IS NULL)),
    CONSTRAINT ck_quiz_attempts_passed_time CHECK (passed IS NULL OR submitted_at IS NOT NULL),
    CONSTRAINT ck_quiz_attempts_submission CHECK (submission IN ('learner', 'overdue')),
    CONSTRAINT ck_quiz_attempts_passed CHECK (passed IN (0, 1)),
    INDEX ix_quiz_attempts_open_marker_due_at_id (open_marker, due_at, id),
    INDEX ix_quiz_attempts_quiz_id_id (quiz_id, id),
    INDEX ix_quiz_attempts_quiz_id_started_at_id (quiz_id, started_at, id),
    INDEX ix_quiz_attempts_account_id_quiz_id_started_at_id (account_id, quiz_id, started_at, id),
    INDEX ix_quiz_attempts_started_at_id (started_at, id),
    INDEX ix_quiz_attempts_quiz_id_revision (quiz_id, revision),
    INDEX ix_quiz_attempts_quiz_id_regraded_with (quiz_id, regraded_with)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Answers of an attempt.
CREATE TABLE attempt_answers (
    attempt_id BINARY(16) NOT NULL,
    question_id BINARY(16) NOT NULL,
    response JSON NOT NULL,
    points_awarded DOUBLE,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_attempt_answers PRIMARY KEY (attempt_id, question_id),
    CONSTRAINT fk_attempt_answers_attempt_id FOREIGN KEY (attempt_id)
        REFERENCES quiz_attempts (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What counts for a learner and quiz by its grading method, so that gradebook and completion
-- need not go through attempts.
CREATE TABLE quiz_grades (
    quiz_id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    score DOUBLE NOT NULL,
    max_score DOUBLE NOT NULL,
    passed TINYINT(1),
    attempts BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_quiz_grades PRIMARY KEY (quiz_id, account_id),
    CONSTRAINT fk_quiz_grades_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quiz_grades_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_grades_attempts CHECK (attempts >= 1),
    CONSTRAINT ck_quiz_grades_passed CHECK (passed IN (0, 1)),
    INDEX ix_quiz_grades_account_id (account_id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Scores changed after submission: old and new are both kept.
CREATE TABLE score_changes (
    id BINARY(16) NOT NULL,
    attempt_id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    old_score DOUBLE,
    new_score DOUBLE,
    old_max_score DOUBLE,
    new_max_score DOUBLE,
    reason MEDIUMTEXT,
    actor BINARY(16),
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_score_changes PRIMARY KEY (id),
    CONSTRAINT fk_score_changes_attempt_id FOREIGN KEY (attempt_id)
        REFERENCES quiz_attempts (id) ON DELETE CASCADE,
    CONSTRAINT fk_score_changes_actor FOREIGN KEY (actor)
        REFERENCES accounts (id) ON DELETE SET NULL,
    CONSTRAINT ck_score_changes_kind CHECK (kind IN ('regrade', 'override', 'reopen')),
    INDEX ix_score_changes_attempt_id_created_at_id (attempt_id, created_at, id),
    INDEX ix_score_changes_actor (actor)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
