-- Why: what is decided on is answered, by a reply that a second person approves and that is sent once.
-- What: replies, escalations, notes, authors not to be contacted, and since when a post is worked on.

ALTER TABLE post_queue ADD COLUMN claimed_at TIMESTAMP(6);

-- What is answered to posts. Kept when decisions and authors go: the snapshot says what they were.
CREATE TABLE replies (
    id UUID NOT NULL,
    decision_id UUID,
    author_id UUID,
    archetype_id UUID,
    platform VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_replies_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    in_reply_to VARCHAR(100) COLLATE "C",
    content TEXT COLLATE "C" NOT NULL,
    content_hash BYTEA NOT NULL CONSTRAINT ck_replies_content_hash CHECK (length(content_hash) = 32),
    utm_code VARCHAR(100) COLLATE "C",
    reply_type VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_replies_reply_type CHECK (reply_type IN ('MANUAL', 'AUTO')),
    approval_status VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_replies_approval_status CHECK (approval_status IN ('DRAFT', 'PENDING', 'APPROVED', 'REJECTED', 'SENDING', 'UNKNOWN', 'POSTED')),
    drafted_by UUID NOT NULL,
    edited_by UUID,
    editors JSONB NOT NULL,
    pending_since TIMESTAMP(6),
    approved_by UUID,
    approved_at TIMESTAMP(6),
    reject_reason VARCHAR(500) COLLATE "C",
    sending_until TIMESTAMP(6),
    sending_hash BYTEA CONSTRAINT ck_replies_sending_hash CHECK (length(sending_hash) = 32),
    sent_at TIMESTAMP(6),
    sendings BIGINT NOT NULL,
    platform_post_id VARCHAR(100) COLLATE "C",
    posted_at TIMESTAMP(6),
    help_count BIGINT NOT NULL,
    metrics_json JSONB NOT NULL,
    snapshot_json JSONB NOT NULL,
    deleted_at TIMESTAMP(6),
    delete_reason VARCHAR(500) COLLATE "C",
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
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
    CONSTRAINT ck_replies_sendings CHECK (sendings >= 0),
    CONSTRAINT ck_replies_help_count CHECK (help_count >= 0),
    CONSTRAINT ck_replies_version CHECK (version >= 1),
    CONSTRAINT ck_replies_queued CHECK ((pending_since IS NULL) = (approval_status <> 'PENDING' OR deleted_at IS NOT NULL)),
    CONSTRAINT ck_replies_sending CHECK ((sending_until IS NULL) = (approval_status <> 'SENDING')),
    CONSTRAINT ck_replies_held CHECK (sending_until IS NULL OR sending_hash IS NOT NULL),
    CONSTRAINT ck_replies_live CHECK ((sent_at IS NULL AND approval_status <> 'SENDING' AND approval_status <> 'UNKNOWN' AND approval_status <> 'POSTED') OR (sent_at IS NOT NULL AND (approval_status = 'SENDING' OR approval_status = 'UNKNOWN' OR approval_status = 'POSTED'))),
    CONSTRAINT ck_replies_posted CHECK ((posted_at IS NULL) = (approval_status <> 'POSTED')),
    CONSTRAINT ck_replies_named CHECK ((platform_post_id IS NULL) = (posted_at IS NULL))
);
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
    id UUID NOT NULL,
    post_id UUID,
    decision_id UUID,
    reply_id UUID,
    reason_id UUID,
    origin VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_escalations_origin CHECK (origin IN ('PERSON', 'POST_PARKED', 'SENDING_UNKNOWN')),
    description VARCHAR(1000) COLLATE "C" NOT NULL,
    priority VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_escalations_priority CHECK (priority IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    sort_key BIGINT NOT NULL,
    status VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_escalations_status CHECK (status IN ('OPEN', 'IN_PROGRESS', 'RESOLVED')),
    is_open BOOLEAN NOT NULL,
    assigned_to UUID,
    opened_by UUID,
    resolved_by UUID,
    resolution_notes VARCHAR(2000) COLLATE "C",
    due_at TIMESTAMP(6) NOT NULL,
    resolved_at TIMESTAMP(6),
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
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
    CONSTRAINT ck_escalations_sort_key CHECK ((priority = 'URGENT' AND sort_key >= 500000000000000000 AND sort_key < 1500000000000000000) OR (priority = 'HIGH' AND sort_key >= 1500000000000000000 AND sort_key < 2500000000000000000) OR (priority = 'MEDIUM' AND sort_key >= 2500000000000000000 AND sort_key < 3500000000000000000) OR (priority = 'LOW' AND sort_key >= 3500000000000000000 AND sort_key < 4500000000000000000)),
    CONSTRAINT ck_escalations_open CHECK (is_open = (status <> 'RESOLVED')),
    CONSTRAINT ck_escalations_resolved CHECK ((resolved_at IS NULL) = (status <> 'RESOLVED')),
    CONSTRAINT ck_escalations_version CHECK (version >= 1)
);
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
    id UUID NOT NULL,
    subject VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_notes_subject CHECK (subject IN ('post', 'author', 'reply', 'escalation')),
    post_id UUID,
    author_id UUID,
    reply_id UUID,
    escalation_id UUID,
    text TEXT COLLATE "C" NOT NULL,
    written_by UUID NOT NULL,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
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
    CONSTRAINT ck_notes_version CHECK (version >= 1)
);
CREATE INDEX ix_notes_created_at_id ON notes (created_at, id);
CREATE INDEX ix_notes_post_id_created_at_id ON notes (post_id, created_at, id);
CREATE INDEX ix_notes_author_id_created_at_id ON notes (author_id, created_at, id);
CREATE INDEX ix_notes_reply_id_created_at_id ON notes (reply_id, created_at, id);
CREATE INDEX ix_notes_escalation_id_created_at_id ON notes (escalation_id, created_at, id);
CREATE INDEX ix_notes_written_by ON notes (written_by);

-- Authors whom nothing is sent to, for ever or until a time.
CREATE TABLE do_not_contact (
    id UUID NOT NULL,
    author_id UUID NOT NULL,
    reason VARCHAR(500) COLLATE "C" NOT NULL,
    ends_at TIMESTAMP(6),
    added_by UUID,
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_do_not_contact PRIMARY KEY (id),
    CONSTRAINT uq_do_not_contact_author_id UNIQUE (author_id),
    CONSTRAINT fk_do_not_contact_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_do_not_contact_added_by FOREIGN KEY (added_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_do_not_contact_version CHECK (version >= 1)
);
CREATE INDEX ix_do_not_contact_created_at_id ON do_not_contact (created_at, id);
CREATE INDEX ix_do_not_contact_added_by ON do_not_contact (added_by);
