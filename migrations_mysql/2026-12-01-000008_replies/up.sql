-- Why: what is decided on is answered, by a reply that a second person approves and that is sent once.
-- What: replies, escalations, notes, authors not to be contacted, and since when a post is worked on.

ALTER TABLE post_queue ADD COLUMN claimed_at DATETIME(6), ALGORITHM=INSTANT;

-- What is answered to posts. Kept when decisions and authors go: the snapshot says what they were.
CREATE TABLE replies (
    id BINARY(16) NOT NULL,
    decision_id BINARY(16),
    author_id BINARY(16),
    archetype_id BINARY(16),
    platform VARCHAR(20) NOT NULL,
    in_reply_to VARCHAR(100),
    content MEDIUMTEXT NOT NULL,
    content_hash VARBINARY(32) NOT NULL,
    utm_code VARCHAR(100),
    reply_type VARCHAR(20) NOT NULL,
    approval_status VARCHAR(20) NOT NULL,
    drafted_by BINARY(16) NOT NULL,
    edited_by BINARY(16),
    editors JSON NOT NULL,
    pending_since DATETIME(6),
    approved_by BINARY(16),
    approved_at DATETIME(6),
    reject_reason VARCHAR(500),
    sending_until DATETIME(6),
    sending_hash VARBINARY(32),
    sent_at DATETIME(6),
    sendings BIGINT NOT NULL,
    platform_post_id VARCHAR(100),
    posted_at DATETIME(6),
    help_count BIGINT NOT NULL,
    metrics_json JSON NOT NULL,
    snapshot_json JSON NOT NULL,
    deleted_at DATETIME(6),
    delete_reason VARCHAR(500),
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_replies PRIMARY KEY (id),
    CONSTRAINT uq_replies_platform_platform_post_id UNIQUE (platform, platform_post_id),
    CONSTRAINT fk_replies_decision_id FOREIGN KEY (decision_id)
        REFERENCES decisions (id) ON DELETE SET NULL,
    CONSTRAINT fk_replies_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE SET NULL,
    CONSTRAINT fk_replies_archetype_id FOREIGN KEY (archetype_id)
        REFERENCES archetypes (id) ON DELETE SET NULL,
    CONSTRAINT fk_replies_drafted_by FOREIGN KEY (drafted_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_replies_edited_by FOREIGN KEY (edited_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_replies_approved_by FOREIGN KEY (approved_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_replies_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    CONSTRAINT ck_replies_content_hash CHECK (length(content_hash) = 32),
    CONSTRAINT ck_replies_reply_type CHECK (reply_type IN ('MANUAL', 'AUTO')),
    CONSTRAINT ck_replies_approval_status CHECK (approval_status IN ('DRAFT', 'PENDING', 'APPROVED', 'REJECTED', 'SENDING', 'UNKNOWN', 'POSTED')),
    CONSTRAINT ck_replies_sending_hash CHECK (length(sending_hash) = 32),
    CONSTRAINT ck_replies_sendings CHECK (sendings >= 0),
    CONSTRAINT ck_replies_help_count CHECK (help_count >= 0),
    CONSTRAINT ck_replies_version CHECK (version >= 1),
    CONSTRAINT ck_replies_queued CHECK ((pending_since IS NULL) = (approval_status <> 'PENDING' OR deleted_at IS NOT NULL)),
    CONSTRAINT ck_replies_sending CHECK ((sending_until IS NULL) = (approval_status <> 'SENDING')),
    CONSTRAINT ck_replies_held CHECK (sending_until IS NULL OR sending_hash IS NOT NULL),
    CONSTRAINT ck_replies_live CHECK ((sent_at IS NULL AND approval_status <> 'SENDING' AND approval_status <> 'UNKNOWN' AND approval_status <> 'POSTED') OR (sent_at IS NOT NULL AND (approval_status = 'SENDING' OR approval_status = 'UNKNOWN' OR approval_status = 'POSTED'))),
    CONSTRAINT ck_replies_posted CHECK ((posted_at IS NULL) = (approval_status <> 'POSTED')),
    CONSTRAINT ck_replies_named CHECK ((platform_post_id IS NULL) = (posted_at IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_replies_created_at_id ON replies (created_at, id);
CREATE INDEX ix_replies_approval_status_created_at_id ON replies (approval_status, created_at, id);
CREATE INDEX ix_replies_decision_id_created_at_id ON replies (decision_id, created_at, id);
CREATE INDEX ix_replies_author_id_created_at_id ON replies (author_id, created_at, id);
CREATE INDEX ix_replies_archetype_id ON replies (archetype_id);
CREATE INDEX ix_replies_drafted_by ON replies (drafted_by);
CREATE INDEX ix_replies_edited_by ON replies (edited_by);
CREATE INDEX ix_replies_approved_by ON replies (approved_by);
CREATE INDEX ix_replies_pending_since_id ON replies (pending_since, id);
CREATE INDEX ix_replies_sending_until_id ON replies (sending_until, id);
CREATE INDEX ix_replies_platform_in_reply_to_sent_at ON replies (platform, in_reply_to, sent_at);
CREATE INDEX ix_replies_author_id_sent_at ON replies (author_id, sent_at);
CREATE INDEX ix_replies_content_hash_sent_at ON replies (content_hash, sent_at);
CREATE INDEX ix_replies_posted_at ON replies (posted_at);
CREATE INDEX ix_replies_platform_posted_at ON replies (platform, posted_at);
CREATE INDEX ix_replies_platform_post_id ON replies (platform_post_id);

-- What a person must look at. `sort_key` puts the most urgent first and the
-- oldest among those; `is_open` is whether it is unresolved.
CREATE TABLE escalations (
    id BINARY(16) NOT NULL,
    post_id BINARY(16),
    decision_id BINARY(16),
    reply_id BINARY(16),
    reason_id BINARY(16),
    origin VARCHAR(20) NOT NULL,
    description VARCHAR(1000) NOT NULL,
    priority VARCHAR(20) NOT NULL,
    sort_key BIGINT NOT NULL,
    status VARCHAR(20) NOT NULL,
    is_open TINYINT(1) NOT NULL,
    assigned_to BINARY(16),
    opened_by BINARY(16),
    resolved_by BINARY(16),
    resolution_notes VARCHAR(2000),
    due_at DATETIME(6) NOT NULL,
    resolved_at DATETIME(6),
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_escalations PRIMARY KEY (id),
    CONSTRAINT fk_escalations_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE SET NULL,
    CONSTRAINT fk_escalations_decision_id FOREIGN KEY (decision_id)
        REFERENCES decisions (id) ON DELETE SET NULL,
    CONSTRAINT fk_escalations_reply_id FOREIGN KEY (reply_id)
        REFERENCES replies (id) ON DELETE SET NULL,
    CONSTRAINT fk_escalations_reason_id FOREIGN KEY (reason_id)
        REFERENCES escalation_reasons (id) ON DELETE SET NULL,
    CONSTRAINT fk_escalations_assigned_to FOREIGN KEY (assigned_to)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_escalations_opened_by FOREIGN KEY (opened_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_escalations_resolved_by FOREIGN KEY (resolved_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_escalations_origin CHECK (origin IN ('PERSON', 'POST_PARKED', 'SENDING_UNKNOWN')),
    CONSTRAINT ck_escalations_priority CHECK (priority IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    CONSTRAINT ck_escalations_status CHECK (status IN ('OPEN', 'IN_PROGRESS', 'RESOLVED')),
    CONSTRAINT ck_escalations_is_open CHECK (is_open IN (0, 1)),
    CONSTRAINT ck_escalations_sort_key CHECK ((priority = 'URGENT' AND sort_key >= 500000000000000000 AND sort_key < 1500000000000000000) OR (priority = 'HIGH' AND sort_key >= 1500000000000000000 AND sort_key < 2500000000000000000) OR (priority = 'MEDIUM' AND sort_key >= 2500000000000000000 AND sort_key < 3500000000000000000) OR (priority = 'LOW' AND sort_key >= 3500000000000000000 AND sort_key < 4500000000000000000)),
    CONSTRAINT ck_escalations_open CHECK (is_open = (status <> 'RESOLVED')),
    CONSTRAINT ck_escalations_resolved CHECK ((resolved_at IS NULL) = (status <> 'RESOLVED')),
    CONSTRAINT ck_escalations_version CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_escalations_post_id ON escalations (post_id);
CREATE INDEX ix_escalations_decision_id ON escalations (decision_id);
CREATE INDEX ix_escalations_reply_id ON escalations (reply_id);
CREATE INDEX ix_escalations_reason_id ON escalations (reason_id);
CREATE INDEX ix_escalations_opened_by ON escalations (opened_by);
CREATE INDEX ix_escalations_resolved_by ON escalations (resolved_by);
CREATE INDEX ix_escalations_status_priority ON escalations (status, priority);
CREATE INDEX ix_escalations_created_at ON escalations (created_at);
CREATE INDEX ix_escalations_sort_key_id ON escalations (sort_key, id);
CREATE INDEX ix_escalations_status_sort_key_id ON escalations (status, sort_key, id);
CREATE INDEX ix_escalations_is_open_sort_key_id ON escalations (is_open, sort_key, id);
CREATE INDEX ix_escalations_is_open_due_at ON escalations (is_open, due_at);
CREATE INDEX ix_escalations_assigned_to_sort_key_id ON escalations (assigned_to, sort_key, id);

-- What people of the desk tell each other. Each is about one thing.
CREATE TABLE notes (
    id BINARY(16) NOT NULL,
    subject VARCHAR(20) NOT NULL,
    post_id BINARY(16),
    author_id BINARY(16),
    reply_id BINARY(16),
    escalation_id BINARY(16),
    text MEDIUMTEXT NOT NULL,
    written_by BINARY(16) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_notes PRIMARY KEY (id),
    CONSTRAINT fk_notes_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_notes_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_notes_reply_id FOREIGN KEY (reply_id)
        REFERENCES replies (id) ON DELETE CASCADE,
    CONSTRAINT fk_notes_escalation_id FOREIGN KEY (escalation_id)
        REFERENCES escalations (id) ON DELETE CASCADE,
    CONSTRAINT fk_notes_written_by FOREIGN KEY (written_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_notes_subject CHECK (subject IN ('post', 'author', 'reply', 'escalation')),
    CONSTRAINT ck_notes_version CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_notes_created_at_id ON notes (created_at, id);
CREATE INDEX ix_notes_post_id_created_at_id ON notes (post_id, created_at, id);
CREATE INDEX ix_notes_author_id_created_at_id ON notes (author_id, created_at, id);
CREATE INDEX ix_notes_reply_id_created_at_id ON notes (reply_id, created_at, id);
CREATE INDEX ix_notes_escalation_id_created_at_id ON notes (escalation_id, created_at, id);
CREATE INDEX ix_notes_written_by ON notes (written_by);

-- Authors whom nothing is sent to, for ever or until a time.
CREATE TABLE do_not_contact (
    id BINARY(16) NOT NULL,
    author_id BINARY(16) NOT NULL,
    reason VARCHAR(500) NOT NULL,
    ends_at DATETIME(6),
    added_by BINARY(16),
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_do_not_contact PRIMARY KEY (id),
    CONSTRAINT uq_do_not_contact_author_id UNIQUE (author_id),
    CONSTRAINT fk_do_not_contact_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_do_not_contact_added_by FOREIGN KEY (added_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_do_not_contact_version CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
CREATE INDEX ix_do_not_contact_created_at_id ON do_not_contact (created_at, id);
CREATE INDEX ix_do_not_contact_added_by ON do_not_contact (added_by);
