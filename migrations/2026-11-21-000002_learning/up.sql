-- Why: admins publish courses, learners study them and are graded.
-- What: events, lessons, materials, files, quizzes with revisions of their questions, enrolments,
-- progress, attempts, answers, grades and changes of scores.

-- Courses.
CREATE TABLE events (
    id BLOB NOT NULL CONSTRAINT ck_events_id CHECK (length(id) = 16),
    slug TEXT NOT NULL CONSTRAINT ck_events_slug CHECK (length(slug) <= 100),
    title TEXT NOT NULL CONSTRAINT ck_events_title CHECK (length(title) <= 200),
    summary TEXT NOT NULL CONSTRAINT ck_events_summary CHECK (length(summary) <= 500),
    description TEXT NOT NULL,
    language TEXT NOT NULL CONSTRAINT ck_events_language CHECK (length(language) <= 35),
    status TEXT NOT NULL CONSTRAINT ck_events_status CHECK (status IN ('draft', 'published', 'archived')),
    starts_at TEXT CONSTRAINT ck_events_starts_at CHECK
        (starts_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    ends_at TEXT CONSTRAINT ck_events_ends_at CHECK
        (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    published_at TEXT CONSTRAINT ck_events_published_at CHECK
        (published_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    source TEXT CONSTRAINT ck_events_source CHECK (json_valid(source)),
    created_by BLOB CONSTRAINT ck_events_created_by CHECK (length(created_by) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_events_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_events_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_events PRIMARY KEY (id),
    CONSTRAINT uq_events_slug UNIQUE (slug),
    CONSTRAINT fk_events_created_by FOREIGN KEY (created_by)
        REFERENCES accounts (id) ON DELETE SET NULL,
    CONSTRAINT ck_events_version CHECK (version >= 1),
    CONSTRAINT ck_events_period CHECK (ends_at >= starts_at)
) STRICT;
CREATE INDEX ix_events_created_at_id ON events (created_at, id);
CREATE INDEX ix_events_updated_at_id ON events (updated_at, id);
CREATE INDEX ix_events_title_id ON events (title, id);
CREATE INDEX ix_events_status_created_at_id ON events (status, created_at, id);
CREATE INDEX ix_events_status_updated_at_id ON events (status, updated_at, id);
CREATE INDEX ix_events_status_title_id ON events (status, title, id);
CREATE INDEX ix_events_created_by ON events (created_by);

-- Folded words of title and summary, for search that is the same on every backend.
CREATE TABLE event_words (
    event_id BLOB NOT NULL CONSTRAINT ck_event_words_event_id CHECK (length(event_id) = 16),
    word TEXT NOT NULL CONSTRAINT ck_event_words_word CHECK (length(word) <= 40),
    created_at TEXT NOT NULL CONSTRAINT ck_event_words_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_event_words PRIMARY KEY (word, event_id),
    CONSTRAINT fk_event_words_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_event_words_event_id_word ON event_words (event_id, word);

-- Lessons of an event. The body is last: SQLite reads past a long one to get at what follows it.
CREATE TABLE lessons (
    id BLOB NOT NULL CONSTRAINT ck_lessons_id CHECK (length(id) = 16),
    event_id BLOB NOT NULL CONSTRAINT ck_lessons_event_id CHECK (length(event_id) = 16),
    slug TEXT NOT NULL CONSTRAINT ck_lessons_slug CHECK (length(slug) <= 100),
    title TEXT NOT NULL CONSTRAINT ck_lessons_title CHECK (length(title) <= 200),
    video_url TEXT CONSTRAINT ck_lessons_video_url CHECK (length(video_url) <= 2000),
    duration_seconds INTEGER,
    position INTEGER NOT NULL,
    published INTEGER NOT NULL CONSTRAINT ck_lessons_published CHECK (published IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_lessons_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_lessons_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    body TEXT NOT NULL,
    CONSTRAINT pk_lessons PRIMARY KEY (id),
    CONSTRAINT uq_lessons_event_id_slug UNIQUE (event_id, slug),
    CONSTRAINT fk_lessons_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE,
    CONSTRAINT ck_lessons_version CHECK (version >= 1),
    CONSTRAINT ck_lessons_duration_seconds CHECK (duration_seconds >= 0),
    CONSTRAINT ck_lessons_position CHECK (position >= 0)
) STRICT;
CREATE INDEX ix_lessons_event_id_position_id ON lessons (event_id, position, id);

-- Contents in the file store, each kept once. The media type belongs to the use of a content
-- (the same bytes may be served as CSV here and as plain text there), so it is with the material.
CREATE TABLE stored_files (
    id BLOB NOT NULL CONSTRAINT ck_stored_files_id CHECK (length(id) = 16),
    sha256 BLOB NOT NULL CONSTRAINT ck_stored_files_sha256 CHECK (length(sha256) = 32),
    bytes INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_stored_files_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_stored_files PRIMARY KEY (id),
    CONSTRAINT uq_stored_files_sha256 UNIQUE (sha256),
    CONSTRAINT ck_stored_files_bytes CHECK (bytes >= 0)
) STRICT;
CREATE INDEX ix_stored_files_created_at_id ON stored_files (created_at, id);

-- Links and files of a lesson. A file has no content until it is uploaded.
CREATE TABLE materials (
    id BLOB NOT NULL CONSTRAINT ck_materials_id CHECK (length(id) = 16),
    lesson_id BLOB NOT NULL CONSTRAINT ck_materials_lesson_id CHECK (length(lesson_id) = 16),
    kind TEXT NOT NULL CONSTRAINT ck_materials_kind CHECK (kind IN ('link', 'file')),
    title TEXT NOT NULL CONSTRAINT ck_materials_title CHECK (length(title) <= 200),
    url TEXT CONSTRAINT ck_materials_url CHECK (length(url) <= 2000),
    file_id BLOB CONSTRAINT ck_materials_file_id CHECK (length(file_id) = 16),
    file_name TEXT CONSTRAINT ck_materials_file_name CHECK (length(file_name) <= 255),
    media_type TEXT CONSTRAINT ck_materials_media_type CHECK (length(media_type) <= 255),
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_materials_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_materials_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
) STRICT;
CREATE INDEX ix_materials_lesson_id_position_id ON materials (lesson_id, position, id);
CREATE INDEX ix_materials_file_id ON materials (file_id);

-- Quizzes of a lesson. revision is the number of the questions in force, 0 without any.
CREATE TABLE quizzes (
    id BLOB NOT NULL CONSTRAINT ck_quizzes_id CHECK (length(id) = 16),
    lesson_id BLOB NOT NULL CONSTRAINT ck_quizzes_lesson_id CHECK (length(lesson_id) = 16),
    slug TEXT NOT NULL CONSTRAINT ck_quizzes_slug CHECK (length(slug) <= 100),
    title TEXT NOT NULL CONSTRAINT ck_quizzes_title CHECK (length(title) <= 200),
    instructions TEXT NOT NULL,
    pass_percent INTEGER,
    max_attempts INTEGER,
    time_limit_seconds INTEGER,
    opens_at TEXT CONSTRAINT ck_quizzes_opens_at CHECK
        (opens_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    closes_at TEXT CONSTRAINT ck_quizzes_closes_at CHECK
        (closes_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    questions_per_attempt INTEGER,
    shuffle_questions INTEGER NOT NULL CONSTRAINT ck_quizzes_shuffle_questions CHECK (shuffle_questions IN (0, 1)),
    shuffle_options INTEGER NOT NULL CONSTRAINT ck_quizzes_shuffle_options CHECK (shuffle_options IN (0, 1)),
    grading_method TEXT NOT NULL CONSTRAINT ck_quizzes_grading_method CHECK (grading_method IN ('highest', 'latest', 'first', 'average')),
    reveal_policy TEXT NOT NULL CONSTRAINT ck_quizzes_reveal_policy CHECK (reveal_policy IN ('after_submission', 'after_passing', 'after_last_attempt', 'after_closing', 'never')),
    published INTEGER NOT NULL CONSTRAINT ck_quizzes_published CHECK (published IN (0, 1)),
    revision INTEGER NOT NULL,
    position INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quizzes_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_quizzes_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
) STRICT;
CREATE INDEX ix_quizzes_lesson_id_position_id ON quizzes (lesson_id, position, id);

-- The questions of a quiz at one point of its history. Rows are never changed, so attempts stay
-- what they were taken on.
CREATE TABLE quiz_revisions (
    quiz_id BLOB NOT NULL CONSTRAINT ck_quiz_revisions_quiz_id CHECK (length(quiz_id) = 16),
    number INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quiz_revisions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_quiz_revisions PRIMARY KEY (quiz_id, number),
    CONSTRAINT fk_quiz_revisions_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_revisions_number CHECK (number >= 1)
) STRICT;

-- Questions of a revision. A question keeps its id from revision to revision.
CREATE TABLE quiz_questions (
    quiz_id BLOB NOT NULL CONSTRAINT ck_quiz_questions_quiz_id CHECK (length(quiz_id) = 16),
    revision INTEGER NOT NULL,
    id BLOB NOT NULL CONSTRAINT ck_quiz_questions_id CHECK (length(id) = 16),
    kind TEXT NOT NULL CONSTRAINT ck_quiz_questions_kind CHECK (kind IN ('single_choice', 'multiple_choice', 'true_false', 'short_answer', 'numeric')),
    prompt TEXT NOT NULL,
    explanation TEXT,
    points REAL NOT NULL,
    accepted_answers TEXT CONSTRAINT ck_quiz_questions_accepted_answers CHECK (json_valid(accepted_answers)),
    numeric_value REAL,
    tolerance REAL,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quiz_questions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_quiz_questions PRIMARY KEY (quiz_id, revision, id),
    CONSTRAINT fk_quiz_questions_quiz_id_revision FOREIGN KEY (quiz_id, revision)
        REFERENCES quiz_revisions (quiz_id, number) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_questions_points CHECK (points > 0),
    CONSTRAINT ck_quiz_questions_tolerance CHECK (tolerance >= 0),
    CONSTRAINT ck_quiz_questions_position CHECK (position >= 0),
    CONSTRAINT ck_quiz_questions_accepted_answers_kind CHECK ((kind = 'short_answer') = (accepted_answers IS NOT NULL)),
    CONSTRAINT ck_quiz_questions_numeric_value_kind CHECK ((kind = 'numeric') = (numeric_value IS NOT NULL)),
    CONSTRAINT ck_quiz_questions_tolerance_kind CHECK ((kind = 'numeric') = (tolerance IS NOT NULL))
) STRICT;
CREATE INDEX ix_quiz_questions_quiz_id_revision_position ON quiz_questions (quiz_id, revision, position);

-- Options of a question of a revision.
CREATE TABLE quiz_options (
    quiz_id BLOB NOT NULL CONSTRAINT ck_quiz_options_quiz_id CHECK (length(quiz_id) = 16),
    revision INTEGER NOT NULL,
    id BLOB NOT NULL CONSTRAINT ck_quiz_options_id CHECK (length(id) = 16),
    question_id BLOB NOT NULL CONSTRAINT ck_quiz_options_question_id CHECK (length(question_id) = 16),
    option_text TEXT NOT NULL,
    correct INTEGER NOT NULL CONSTRAINT ck_quiz_options_correct CHECK (correct IN (0, 1)),
    feedback TEXT,
    position INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quiz_options_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_quiz_options PRIMARY KEY (quiz_id, revision, id),
    CONSTRAINT fk_quiz_options_quiz_id_revision_question_id FOREIGN KEY (quiz_id, revision, question_id)
        REFERENCES quiz_questions (quiz_id, revision, id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_options_position CHECK (position >= 0)
) STRICT;
CREATE INDEX ix_quiz_options_quiz_id_revision_question_id_position
    ON quiz_options (quiz_id, revision, question_id, position);

-- More time or attempts for one learner.
CREATE TABLE quiz_accommodations (
    quiz_id BLOB NOT NULL CONSTRAINT ck_quiz_accommodations_quiz_id CHECK (length(quiz_id) = 16),
    account_id BLOB NOT NULL CONSTRAINT ck_quiz_accommodations_account_id CHECK (length(account_id) = 16),
    extra_seconds INTEGER NOT NULL,
    extra_attempts INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quiz_accommodations_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_quiz_accommodations_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_quiz_accommodations PRIMARY KEY (quiz_id, account_id),
    CONSTRAINT fk_quiz_accommodations_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quiz_accommodations_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_accommodations_version CHECK (version >= 1),
    CONSTRAINT ck_quiz_accommodations_extra_seconds CHECK (extra_seconds >= 0),
    CONSTRAINT ck_quiz_accommodations_extra_attempts CHECK (extra_attempts >= 0)
) STRICT;
CREATE INDEX ix_quiz_accommodations_account_id ON quiz_accommodations (account_id);

-- Who studies what.
CREATE TABLE enrolments (
    id BLOB NOT NULL CONSTRAINT ck_enrolments_id CHECK (length(id) = 16),
    event_id BLOB NOT NULL CONSTRAINT ck_enrolments_event_id CHECK (length(event_id) = 16),
    account_id BLOB NOT NULL CONSTRAINT ck_enrolments_account_id CHECK (length(account_id) = 16),
    status TEXT NOT NULL CONSTRAINT ck_enrolments_status CHECK (status IN ('active', 'completed', 'withdrawn')),
    completed_at TEXT CONSTRAINT ck_enrolments_completed_at CHECK
        (completed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    created_at TEXT NOT NULL CONSTRAINT ck_enrolments_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_enrolments_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_enrolments PRIMARY KEY (id),
    CONSTRAINT uq_enrolments_event_id_account_id UNIQUE (event_id, account_id),
    CONSTRAINT fk_enrolments_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE,
    CONSTRAINT fk_enrolments_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_enrolments_completion CHECK (status <> 'completed' OR completed_at IS NOT NULL)
) STRICT;
CREATE INDEX ix_enrolments_account_id_created_at_id ON enrolments (account_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_created_at_id ON enrolments (event_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_status_created_at_id ON enrolments (event_id, status, created_at, id);

-- How far a learner is with a lesson.
CREATE TABLE lesson_progress (
    account_id BLOB NOT NULL CONSTRAINT ck_lesson_progress_account_id CHECK (length(account_id) = 16),
    lesson_id BLOB NOT NULL CONSTRAINT ck_lesson_progress_lesson_id CHECK (length(lesson_id) = 16),
    started_at TEXT NOT NULL CONSTRAINT ck_lesson_progress_started_at CHECK
        (started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    completed_at TEXT CONSTRAINT ck_lesson_progress_completed_at CHECK
        (completed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    created_at TEXT NOT NULL CONSTRAINT ck_lesson_progress_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_lesson_progress_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_lesson_progress PRIMARY KEY (account_id, lesson_id),
    CONSTRAINT fk_lesson_progress_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT fk_lesson_progress_lesson_id FOREIGN KEY (lesson_id)
        REFERENCES lessons (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_lesson_progress_lesson_id ON lesson_progress (lesson_id);

-- Tries of a learner at a quiz. open_marker is 1 while one is open and null after: with it in a
-- unique key at most one is open. Attempts restrict the deletion of what they hang on.
CREATE TABLE quiz_attempts (
    id BLOB NOT NULL CONSTRAINT ck_quiz_attempts_id CHECK (length(id) = 16),
    quiz_id BLOB NOT NULL CONSTRAINT ck_quiz_attempts_quiz_id CHECK (length(quiz_id) = 16),
    revision INTEGER NOT NULL,
    account_id BLOB NOT NULL CONSTRAINT ck_quiz_attempts_account_id CHECK (length(account_id) = 16),
    number INTEGER NOT NULL,
    open_marker INTEGER,
    started_at TEXT NOT NULL CONSTRAINT ck_quiz_attempts_started_at CHECK
        (started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    due_at TEXT CONSTRAINT ck_quiz_attempts_due_at CHECK
        (due_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    submitted_at TEXT CONSTRAINT ck_quiz_attempts_submitted_at CHECK
        (submitted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    submission TEXT CONSTRAINT ck_quiz_attempts_submission CHECK (submission IN ('learner', 'overdue')),
    score REAL,
    max_score REAL,
    passed INTEGER CONSTRAINT ck_quiz_attempts_passed CHECK (passed IN (0, 1)),
    draw TEXT CONSTRAINT ck_quiz_attempts_draw CHECK (json_valid(draw)),
    regraded_with INTEGER,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quiz_attempts_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_quiz_attempts_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
) STRICT;
CREATE INDEX ix_quiz_attempts_open_marker_due_at_id ON quiz_attempts (open_marker, due_at, id);
CREATE INDEX ix_quiz_attempts_quiz_id_id ON quiz_attempts (quiz_id, id);
CREATE INDEX ix_quiz_attempts_quiz_id_started_at_id ON quiz_attempts (quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_account_id_quiz_id_started_at_id ON quiz_attempts (account_id, quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_started_at_id ON quiz_attempts (started_at, id);
CREATE INDEX ix_quiz_attempts_quiz_id_revision ON quiz_attempts (quiz_id, revision);
CREATE INDEX ix_quiz_attempts_quiz_id_regraded_with ON quiz_attempts (quiz_id, regraded_with);

-- Answers of an attempt.
CREATE TABLE attempt_answers (
    attempt_id BLOB NOT NULL CONSTRAINT ck_attempt_answers_attempt_id CHECK (length(attempt_id) = 16),
    question_id BLOB NOT NULL CONSTRAINT ck_attempt_answers_question_id CHECK (length(question_id) = 16),
    response TEXT NOT NULL CONSTRAINT ck_attempt_answers_response CHECK (json_valid(response)),
    points_awarded REAL,
    created_at TEXT NOT NULL CONSTRAINT ck_attempt_answers_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_attempt_answers_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_attempt_answers PRIMARY KEY (attempt_id, question_id),
    CONSTRAINT fk_attempt_answers_attempt_id FOREIGN KEY (attempt_id)
        REFERENCES quiz_attempts (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- What counts for a learner and quiz by its grading method, so that gradebook and completion
-- need not go through attempts.
CREATE TABLE quiz_grades (
    quiz_id BLOB NOT NULL CONSTRAINT ck_quiz_grades_quiz_id CHECK (length(quiz_id) = 16),
    account_id BLOB NOT NULL CONSTRAINT ck_quiz_grades_account_id CHECK (length(account_id) = 16),
    score REAL NOT NULL,
    max_score REAL NOT NULL,
    passed INTEGER CONSTRAINT ck_quiz_grades_passed CHECK (passed IN (0, 1)),
    attempts INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quiz_grades_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_quiz_grades_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_quiz_grades PRIMARY KEY (quiz_id, account_id),
    CONSTRAINT fk_quiz_grades_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quiz_grades_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_grades_attempts CHECK (attempts >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_quiz_grades_account_id ON quiz_grades (account_id);

-- Scores changed after submission: old and new are both kept.
CREATE TABLE score_changes (
    id BLOB NOT NULL CONSTRAINT ck_score_changes_id CHECK (length(id) = 16),
    attempt_id BLOB NOT NULL CONSTRAINT ck_score_changes_attempt_id CHECK (length(attempt_id) = 16),
    kind TEXT NOT NULL CONSTRAINT ck_score_changes_kind CHECK (kind IN ('regrade', 'override', 'reopen')),
    old_score REAL,
    new_score REAL,
    old_max_score REAL,
    new_max_score REAL,
    reason TEXT,
    actor BLOB CONSTRAINT ck_score_changes_actor CHECK (length(actor) = 16),
    created_at TEXT NOT NULL CONSTRAINT ck_score_changes_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_score_changes PRIMARY KEY (id),
    CONSTRAINT fk_score_changes_attempt_id FOREIGN KEY (attempt_id)
        REFERENCES quiz_attempts (id) ON DELETE CASCADE,
    CONSTRAINT fk_score_changes_actor FOREIGN KEY (actor)
        REFERENCES accounts (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX ix_score_changes_attempt_id_created_at_id ON score_changes (attempt_id, created_at, id);
CREATE INDEX ix_score_changes_actor ON score_changes (actor);
