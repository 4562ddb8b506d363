-- Why: what is decided on is answered, by a reply that a second person approves and that is sent once.
-- What: replies, escalations, notes, authors not to be contacted, and since when a post is worked on.

ALTER TABLE post_queue ADD COLUMN claimed_at TEXT CONSTRAINT ck_post_queue_claimed_at CHECK
        (claimed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]');

-- What is answered to posts. Kept when decisions and authors go: the snapshot says what they were.
CREATE TABLE replies (
    id BLOB NOT NULL CONSTRAINT ck_replies_id CHECK (length(id) = 16),
    decision_id BLOB CONSTRAINT ck_replies_decision_id CHECK (length(decision_id) = 16),
    author_id BLOB CONSTRAINT ck_replies_author_id CHECK (length(author_id) = 16),
    archetype_id BLOB CONSTRAINT ck_replies_archetype_id CHECK (length(archetype_id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_replies_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    in_reply_to TEXT CONSTRAINT ck_replies_in_reply_to CHECK (length(in_reply_to) <= 100),
    content TEXT NOT NULL,
    content_hash BLOB NOT NULL CONSTRAINT ck_replies_content_hash CHECK (length(content_hash) = 32),
    utm_code TEXT CONSTRAINT ck_replies_utm_code CHECK (length(utm_code) <= 100),
    reply_type TEXT NOT NULL CONSTRAINT ck_replies_reply_type CHECK (reply_type IN ('MANUAL', 'AUTO')),
    approval_status TEXT NOT NULL CONSTRAINT ck_replies_approval_status CHECK (approval_status IN ('DRAFT', 'PENDING', 'APPROVED', 'REJECTED', 'SENDING', 'UNKNOWN', 'POSTED')),
    drafted_by BLOB NOT NULL CONSTRAINT ck_replies_drafted_by CHECK (length(drafted_by) = 16),
    edited_by BLOB CONSTRAINT ck_replies_edited_by CHECK (length(edited_by) = 16),
    editors TEXT NOT NULL CONSTRAINT ck_replies_editors CHECK (json_valid(editors)),
    pending_since TEXT CONSTRAINT ck_replies_pending_since CHECK
        (pending_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    approved_by BLOB CONSTRAINT ck_replies_approved_by CHECK (length(approved_by) = 16),
    approved_at TEXT CONSTRAINT ck_replies_approved_at CHECK
        (approved_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    reject_reason TEXT CONSTRAINT ck_replies_reject_reason CHECK (length(reject_reason) <= 500),
    sending_until TEXT CONSTRAINT ck_replies_sending_until CHECK
        (sending_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    sending_hash BLOB CONSTRAINT ck_replies_sending_hash CHECK (length(sending_hash) = 32),
    sent_at TEXT CONSTRAINT ck_replies_sent_at CHECK
        (sent_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    sendings INTEGER NOT NULL,
    platform_post_id TEXT CONSTRAINT ck_replies_platform_post_id CHECK (length(platform_post_id) <= 100),
    posted_at TEXT CONSTRAINT ck_replies_posted_at CHECK
        (posted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    help_count INTEGER NOT NULL,
    metrics_json TEXT NOT NULL CONSTRAINT ck_replies_metrics_json CHECK (json_valid(metrics_json)),
    snapshot_json TEXT NOT NULL CONSTRAINT ck_replies_snapshot_json CHECK (json_valid(snapshot_json)),
    deleted_at TEXT CONSTRAINT ck_replies_deleted_at CHECK
        (deleted_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    delete_reason TEXT CONSTRAINT ck_replies_delete_reason CHECK (length(delete_reason) <= 500),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_replies_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_replies_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
) STRICT;
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
    id BLOB NOT NULL CONSTRAINT ck_escalations_id CHECK (length(id) = 16),
    post_id BLOB CONSTRAINT ck_escalations_post_id CHECK (length(post_id) = 16),
    decision_id BLOB CONSTRAINT ck_escalations_decision_id CHECK (length(decision_id) = 16),
    reply_id BLOB CONSTRAINT ck_escalations_reply_id CHECK (length(reply_id) = 16),
    reason_id BLOB CONSTRAINT ck_escalations_reason_id CHECK (length(reason_id) = 16),
    origin TEXT NOT NULL CONSTRAINT ck_escalations_origin CHECK (origin IN ('PERSON', 'POST_PARKED', 'SENDING_UNKNOWN')),
    description TEXT NOT NULL CONSTRAINT ck_escalations_description CHECK (length(description) <= 1000),
    priority TEXT NOT NULL CONSTRAINT ck_escalations_priority CHECK (priority IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    sort_key INTEGER NOT NULL,
    status TEXT NOT NULL CONSTRAINT ck_escalations_status CHECK (status IN ('OPEN', 'IN_PROGRESS', 'RESOLVED')),
    is_open INTEGER NOT NULL CONSTRAINT ck_escalations_is_open CHECK (is_open IN (0, 1)),
    assigned_to BLOB CONSTRAINT ck_escalations_assigned_to CHECK (length(assigned_to) = 16),
    opened_by BLOB CONSTRAINT ck_escalations_opened_by CHECK (length(opened_by) = 16),
    resolved_by BLOB CONSTRAINT ck_escalations_resolved_by CHECK (length(resolved_by) = 16),
    resolution_notes TEXT CONSTRAINT ck_escalations_resolution_notes CHECK (length(resolution_notes) <= 2000),
    due_at TEXT NOT NULL CONSTRAINT ck_escalations_due_at CHECK
        (due_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    resolved_at TEXT CONSTRAINT ck_escalations_resolved_at CHECK
        (resolved_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_escalations_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_escalations_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
) STRICT;
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
    id BLOB NOT NULL CONSTRAINT ck_notes_id CHECK (length(id) = 16),
    subject TEXT NOT NULL CONSTRAINT ck_notes_subject CHECK (subject IN ('post', 'author', 'reply', 'escalation')),
    post_id BLOB CONSTRAINT ck_notes_post_id CHECK (length(post_id) = 16),
    author_id BLOB CONSTRAINT ck_notes_author_id CHECK (length(author_id) = 16),
    reply_id BLOB CONSTRAINT ck_notes_reply_id CHECK (length(reply_id) = 16),
    escalation_id BLOB CONSTRAINT ck_notes_escalation_id CHECK (length(escalation_id) = 16),
    text TEXT NOT NULL,
    written_by BLOB NOT NULL CONSTRAINT ck_notes_written_by CHECK (length(written_by) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_notes_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_notes_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
) STRICT;
CREATE INDEX ix_notes_created_at_id ON notes (created_at, id);
CREATE INDEX ix_notes_post_id_created_at_id ON notes (post_id, created_at, id);
CREATE INDEX ix_notes_author_id_created_at_id ON notes (author_id, created_at, id);
CREATE INDEX ix_notes_reply_id_created_at_id ON notes (reply_id, created_at, id);
CREATE INDEX ix_notes_escalation_id_created_at_id ON notes (escalation_id, created_at, id);
CREATE INDEX ix_notes_written_by ON notes (written_by);

-- Authors whom nothing is sent to, for ever or until a time.
CREATE TABLE do_not_contact (
    id BLOB NOT NULL CONSTRAINT ck_do_not_contact_id CHECK (length(id) = 16),
    author_id BLOB NOT NULL CONSTRAINT ck_do_not_contact_author_id CHECK (length(author_id) = 16),
    reason TEXT NOT NULL CONSTRAINT ck_do_not_contact_reason CHECK (length(reason) <= 500),
    ends_at TEXT CONSTRAINT ck_do_not_contact_ends_at CHECK
        (ends_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    added_by BLOB CONSTRAINT ck_do_not_contact_added_by CHECK (length(added_by) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_do_not_contact_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_do_not_contact_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_do_not_contact PRIMARY KEY (id),
    CONSTRAINT uq_do_not_contact_author_id UNIQUE (author_id),
    CONSTRAINT fk_do_not_contact_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_do_not_contact_added_by FOREIGN KEY (added_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_do_not_contact_version CHECK (version >= 1)
) STRICT;
CREATE INDEX ix_do_not_contact_created_at_id ON do_not_contact (created_at, id);
CREATE INDEX ix_do_not_contact_added_by ON do_not_contact (added_by);
