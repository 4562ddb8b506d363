-- Why: admins publish courses, learners study them and are graded.
-- What: events, lessons, materials, files, quizzes with revisions of their questions, enrolments,
-- progress, attempts, answers, grades and changes of scores.

-- Courses.
CREATE TABLE events (
    id UUID NOT NULL,
    slug VARCHAR(100) COLLATE "C" NOT NULL,
    title VARCHAR(200) COLLATE "C" NOT NULL,
    summary VARCHAR(500) COLLATE "C" NOT NULL,
    description TEXT COLLATE "C" NOT NULL,
    language VARCHAR(35) COLLATE "C" NOT NULL,
    status VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_events_status CHECK (status IN ('draft', 'published', 'archived')),
    starts_at TIMESTAMP(6),
    ends_at TIMESTAMP(6),
    published_at TIMESTAMP(6),
    source JSONB,
    created_by UUID,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_events PRIMARY KEY (id),
    CONSTRAINT uq_events_slug UNIQUE (slug),
    CONSTRAINT fk_events_created_by FOREIGN KEY (created_by)
        REFERENCES accounts (id) ON DELETE SET NULL,
    CONSTRAINT ck_events_version CHECK (version >= 1),
    CONSTRAINT ck_events_period CHECK (ends_at >= starts_at)
);
CREATE INDEX ix_events_created_at_id ON events (created_at, id);
CREATE INDEX ix_events_updated_at_id ON events (updated_at, id);
CREATE INDEX ix_events_title_id ON events (title, id);
CREATE INDEX ix_events_status_created_at_id ON events (status, created_at, id);
CREATE INDEX ix_events_status_updated_at_id ON events (status, updated_at, id);
CREATE INDEX ix_events_status_title_id ON events (status, title, id);
CREATE INDEX ix_events_created_by ON events (created_by);

-- Folded words of title and summary, for search that is the same on every backend.
CREATE TABLE event_words (
    event_id UUID NOT NULL,
    word VARCHAR(40) COLLATE "C" NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_event_words PRIMARY KEY (word, event_id),
    CONSTRAINT fk_event_words_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE
);
CREATE INDEX ix_event_words_event_id_word ON event_words (event_id, word);

-- Lessons of an event.
CREATE TABLE lessons (
    id UUID NOT NULL,
    event_id UUID NOT NULL,
    slug VARCHAR(100) COLLATE "C" NOT NULL,
    title VARCHAR(200) COLLATE "C" NOT NULL,
    video_url VARCHAR(2000) COLLATE "C",
    duration_seconds BIGINT,
    position BIGINT NOT NULL,
    published BOOLEAN NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_lessons PRIMARY KEY (id),
    CONSTRAINT uq_lessons_event_id_slug UNIQUE (event_id, slug),
    CONSTRAINT fk_lessons_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE,
    CONSTRAINT ck_lessons_version CHECK (version >= 1),
    CONSTRAINT ck_lessons_duration_seconds CHECK (duration_seconds >= 0),
    CONSTRAINT ck_lessons_position CHECK (position >= 0)
);
CREATE INDEX ix_lessons_event_id_position_id ON lessons (event_id, position, id);

-- Contents in the file store, each kept once. The media type belongs to the use of a content
-- (the same bytes may be served as CSV here and as plain text there), so it is with the material.
CREATE TABLE stored_files (
    id UUID NOT NULL,
    sha256 BYTEA NOT NULL CONSTRAINT ck_stored_files_sha256 CHECK (length(sha256) = 32),
    bytes BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_stored_files PRIMARY KEY (id),
    CONSTRAINT uq_stored_files_sha256 UNIQUE (sha256),
    CONSTRAINT ck_stored_files_bytes CHECK (bytes >= 0)
);
CREATE INDEX ix_stored_files_created_at_id ON stored_files (created_at, id);

-- Links and files of a lesson. A file has no content until it is uploaded.
CREATE TABLE materials (
    id UUID NOT NULL,
    lesson_id UUID NOT NULL,
    kind VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_materials_kind CHECK (kind IN ('link', 'file')),
    title VARCHAR(200) COLLATE "C" NOT NULL,
    url VARCHAR(2000) COLLATE "C",
    file_id UUID,
    file_name VARCHAR(255) COLLATE "C",
    media_type VARCHAR(255) COLLATE "C",
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_materials PRIMARY KEY (id),
    CONSTRAINT fk_materials_lesson_id FOREIGN KEY (lesson_id)
        REFERENCES lessons (id) ON DELETE CASCADE,
    CONSTRAINT fk_materials_file_id FOREIGN KEY (file_id)
        REFERENCES stored_files (id) ON DELETE RESTRICT,
    CONSTRAINT ck_materials_version CHECK (version >= 1),
    CONSTRAINT ck_materials_position CHECK (position >= 0),
    CONSTRAINT ck_materials_link CHECK ((kind = 'link') = (url IS NOT NULL)),
    CONSTRAINT ck_materials_file CHECK (kind = 'file' OR file_name IS NULL),
    CONSTRAINT ck_materials_file_type CHECK ((file_name IS NULL) = (media_type IS NULL))
);
CREATE INDEX ix_materials_lesson_id_position_id ON materials (lesson_id, position, id);
CREATE INDEX ix_materials_file_id ON materials (file_id);

-- Quizzes of a lesson. revision is the number of the questions in force, 0 without any.
CREATE TABLE quizzes (
    id UUID NOT NULL,
    lesson_id UUID NOT NULL,
    slug VARCHAR(100) COLLATE "C" NOT NULL,
    title VARCHAR(200) COLLATE "C" NOT NULL,
    instructions TEXT COLLATE "C" NOT NULL,
    pass_percent BIGINT,
    max_attempts BIGINT,
    time_limit_seconds BIGINT,
    opens_at TIMESTAMP(6),
    closes_at TIMESTAMP(6),
    questions_per_attempt BIGINT,
    shuffle_questions BOOLEAN NOT NULL,
    shuffle_options BOOLEAN NOT NULL,
    grading_method VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_quizzes_grading_method CHECK (grading_method IN ('highest', 'latest', 'first', 'average')),
    reveal_policy VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_quizzes_reveal_policy CHECK (reveal_policy IN ('after_submission', 'after_passing', 'after_last_attempt', 'after_closing', 'never')),
    published BOOLEAN NOT NULL,
    revision BIGINT NOT NULL,
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
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
    CONSTRAINT ck_quizzes_position CHECK (position >= 0)
);
CREATE INDEX ix_quizzes_lesson_id_position_id ON quizzes (lesson_id, position, id);

-- The questions of a quiz at one point of its history. Rows are never changed, so attempts stay
-- what they were taken on.
CREATE TABLE quiz_revisions (
    quiz_id UUID NOT NULL,
    number BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_quiz_revisions PRIMARY KEY (quiz_id, number),
    CONSTRAINT fk_quiz_revisions_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_revisions_number CHECK (number >= 1)
);

-- Questions of a revision. A question keeps its id from revision to revision.
CREATE TABLE quiz_questions (
    quiz_id UUID NOT NULL,
    revision BIGINT NOT NULL,
    id UUID NOT NULL,
    kind VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_quiz_questions_kind CHECK (kind IN ('single_choice', 'multiple_choice', 'true_false', 'short_answer', 'numeric')),
    prompt TEXT COLLATE "C" NOT NULL,
    explanation TEXT COLLATE "C",
    points DOUBLE PRECISION NOT NULL,
    accepted_answers JSONB,
    numeric_value DOUBLE PRECISION,
    tolerance DOUBLE PRECISION,
    position BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_quiz_questions PRIMARY KEY (quiz_id, revision, id),
    CONSTRAINT fk_quiz_questions_quiz_id_revision FOREIGN KEY (quiz_id, revision)
        REFERENCES quiz_revisions (quiz_id, number) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_questions_points CHECK (points > 0),
    CONSTRAINT ck_quiz_questions_tolerance CHECK (tolerance >= 0),
    CONSTRAINT ck_quiz_questions_position CHECK (position >= 0),
    CONSTRAINT ck_quiz_questions_accepted_answers_kind CHECK ((kind = 'short_answer') = (accepted_answers IS NOT NULL)),
    CONSTRAINT ck_quiz_questions_numeric_value_kind CHECK ((kind = 'numeric') = (numeric_value IS NOT NULL)),
    CONSTRAINT ck_quiz_questions_tolerance_kind CHECK ((kind = 'numeric') = (tolerance IS NOT NULL))
);
CREATE INDEX ix_quiz_questions_quiz_id_revision_position ON quiz_questions (quiz_id, revision, position);

-- Options of a question of a revision.
CREATE TABLE quiz_options (
    quiz_id UUID NOT NULL,
    revision BIGINT NOT NULL,
    id UUID NOT NULL,
    question_id UUID NOT NULL,
    option_text TEXT COLLATE "C" NOT NULL,
    correct BOOLEAN NOT NULL,
    feedback TEXT COLLATE "C",
    position BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_quiz_options PRIMARY KEY (quiz_id, revision, id),
    CONSTRAINT fk_quiz_options_quiz_id_revision_question_id FOREIGN KEY (quiz_id, revision, question_id)
        REFERENCES quiz_questions (quiz_id, revision, id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_options_position CHECK (position >= 0)
);
CREATE INDEX ix_quiz_options_quiz_id_revision_question_id_position
    ON quiz_options (quiz_id, revision, question_id, position);

-- More time or attempts for one learner.
CREATE TABLE quiz_accommodations (
    quiz_id UUID NOT NULL,
    account_id UUID NOT NULL,
    extra_seconds BIGINT NOT NULL,
    extra_attempts BIGINT NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_quiz_accommodations PRIMARY KEY (quiz_id, account_id),
    CONSTRAINT fk_quiz_accommodations_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quiz_accommodations_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_accommodations_version CHECK (version >= 1),
    CONSTRAINT ck_quiz_accommodations_extra_seconds CHECK (extra_seconds >= 0),
    CONSTRAINT ck_quiz_accommodations_extra_attempts CHECK (extra_attempts >= 0)
);
CREATE INDEX ix_quiz_accommodations_account_id ON quiz_accommodations (account_id);

-- Who studies what.
CREATE TABLE enrolments (
    id UUID NOT NULL,
    event_id UUID NOT NULL,
    account_id UUID NOT NULL,
    status VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_enrolments_status CHECK (status IN ('active', 'completed', 'withdrawn')),
    completed_at TIMESTAMP(6),
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_enrolments PRIMARY KEY (id),
    CONSTRAINT uq_enrolments_event_id_account_id UNIQUE (event_id, account_id),
    CONSTRAINT fk_enrolments_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE,
    CONSTRAINT fk_enrolments_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_enrolments_completion CHECK (status <> 'completed' OR completed_at IS NOT NULL)
);
CREATE INDEX ix_enrolments_account_id_created_at_id ON enrolments (account_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_created_at_id ON enrolments (event_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_status_created_at_id ON enrolments (event_id, status, created_at, id);

-- How far a learner is with a lesson.
CREATE TABLE lesson_progress (
    account_id UUID NOT NULL,
    lesson_id UUID NOT NULL,
    started_at TIMESTAMP(6) NOT NULL,
    completed_at TIMESTAMP(6),
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_lesson_progress PRIMARY KEY (account_id, lesson_id),
    CONSTRAINT fk_lesson_progress_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT fk_lesson_progress_lesson_id FOREIGN KEY (lesson_id)
        REFERENCES lessons (id) ON DELETE CASCADE
);
CREATE INDEX ix_lesson_progress_lesson_id ON lesson_progress (lesson_id);

-- Tries of a learner at a quiz. open_marker is 1 while one is open and null after: with it in a
-- unique key at most one is open. Attempts restrict the deletion of what they hang on.
CREATE TABLE quiz_attempts (
    id UUID NOT NULL,
    quiz_id UUID NOT NULL,
    revision BIGINT NOT NULL,
    account_id UUID NOT NULL,
    number BIGINT NOT NULL,
    open_marker BIGINT,
    started_at TIMESTAMP(6) NOT NULL,
    due_at TIMESTAMP(6),
    submitted_at TIMESTAMP(6),
    submission VARCHAR(20) COLLATE "C"
        CONSTRAINT ck_quiz_attempts_submission CHECK (submission IN ('learner', 'overdue')),
    score DOUBLE PRECISION,
    max_score DOUBLE PRECISION,
    passed BOOLEAN,
    draw JSONB,
    regraded_with BIGINT,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
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
    CONSTRAINT ck_quiz_attempts_passed_time CHECK (passed IS NULL OR submitted_at IS NOT NULL)
);
CREATE INDEX ix_quiz_attempts_open_marker_due_at_id ON quiz_attempts (open_marker, due_at, id);
CREATE INDEX ix_quiz_attempts_quiz_id_id ON quiz_attempts (quiz_id, id);
CREATE INDEX ix_quiz_attempts_quiz_id_started_at_id ON quiz_attempts (quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_account_id_quiz_id_started_at_id ON quiz_attempts (account_id, quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_started_at_id ON quiz_attempts (started_at, id);
CREATE INDEX ix_quiz_attempts_quiz_id_revision ON quiz_attempts (quiz_id, revision);
CREATE INDEX ix_quiz_attempts_quiz_id_regraded_with ON quiz_attempts (quiz_id, regraded_with);

-- Answers of an attempt.
CREATE TABLE attempt_answers (
    attempt_id UUID NOT NULL,
    question_id UUID NOT NULL,
    response JSONB NOT NULL,
    points_awarded DOUBLE PRECISION,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_attempt_answers PRIMARY KEY (attempt_id, question_id),
    CONSTRAINT fk_attempt_answers_attempt_id FOREIGN KEY (attempt_id)
        REFERENCES quiz_attempts (id) ON DELETE CASCADE
);

-- What counts for a learner and quiz by its grading method, so that gradebook and completion
-- need not go through attempts.
CREATE TABLE quiz_grades (
    quiz_id UUID NOT NULL,
    account_id UUID NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    max_score DOUBLE PRECISION NOT NULL,
    passed BOOLEAN,
    attempts BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_quiz_grades PRIMARY KEY (quiz_id, account_id),
    CONSTRAINT fk_quiz_grades_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quiz_grades_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_grades_attempts CHECK (attempts >= 1)
);
CREATE INDEX ix_quiz_grades_account_id ON quiz_grades (account_id);

-- Scores changed after submission: old and new are both kept.
CREATE TABLE score_changes (
    id UUID NOT NULL,
    attempt_id UUID NOT NULL,
    kind VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_score_changes_kind CHECK (kind IN ('regrade', 'override', 'reopen')),
    old_score DOUBLE PRECISION,
    new_score DOUBLE PRECISION,
    old_max_score DOUBLE PRECISION,
    new_max_score DOUBLE PRECISION,
    reason TEXT COLLATE "C",
    actor UUID,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_score_changes PRIMARY KEY (id),
    CONSTRAINT fk_score_changes_attempt_id FOREIGN KEY (attempt_id)
        REFERENCES quiz_attempts (id) ON DELETE CASCADE,
    CONSTRAINT fk_score_changes_actor FOREIGN KEY (actor)
        REFERENCES accounts (id) ON DELETE SET NULL
);
CREATE INDEX ix_score_changes_attempt_id_created_at_id ON score_changes (attempt_id, created_at, id);
CREATE INDEX ix_score_changes_actor ON score_changes (actor);
