-- Why: people log in, and what they do is recorded.
-- What: accounts, sessions, failed logins, remembered answers of idempotent requests, keys that the
-- servers of a deployment share, and the audit log.

-- Who can log in. Rows stay: a person is erased by anonymising.
CREATE TABLE accounts (
    id BLOB NOT NULL CONSTRAINT ck_accounts_id CHECK (length(id) = 16),
    email TEXT NOT NULL CONSTRAINT ck_accounts_email CHECK (length(email) <= 254),
    password_hash TEXT NOT NULL CONSTRAINT ck_accounts_password_hash CHECK (length(password_hash) <= 255),
    display_name TEXT NOT NULL CONSTRAINT ck_accounts_display_name CHECK (length(display_name) <= 100),
    role TEXT NOT NULL CONSTRAINT ck_accounts_role CHECK (role IN ('learner', 'operator', 'admin')),
    status TEXT NOT NULL CONSTRAINT ck_accounts_status CHECK (status IN ('active', 'disabled', 'erased')),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_accounts_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_accounts_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    erased_at TEXT CONSTRAINT ck_accounts_erased_at CHECK
        (erased_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT uq_accounts_email UNIQUE (email),
    CONSTRAINT ck_accounts_version CHECK (version >= 1)
) STRICT;
CREATE INDEX ix_accounts_created_at_id ON accounts (created_at, id);
CREATE INDEX ix_accounts_role_created_at_id ON accounts (role, created_at, id);
CREATE INDEX ix_accounts_role_status_created_at_id ON accounts (role, status, created_at, id);
CREATE INDEX ix_accounts_status_created_at_id ON accounts (status, created_at, id);

-- Logins in force. Only the SHA-256 of a token is stored.
CREATE TABLE sessions (
    id BLOB NOT NULL CONSTRAINT ck_sessions_id CHECK (length(id) = 16),
    account_id BLOB NOT NULL CONSTRAINT ck_sessions_account_id CHECK (length(account_id) = 16),
    token_hash BLOB NOT NULL CONSTRAINT ck_sessions_token_hash CHECK (length(token_hash) = 32),
    created_at TEXT NOT NULL CONSTRAINT ck_sessions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    last_used_at TEXT NOT NULL CONSTRAINT ck_sessions_last_used_at CHECK
        (last_used_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    expires_at TEXT NOT NULL CONSTRAINT ck_sessions_expires_at CHECK
        (expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    user_agent TEXT CONSTRAINT ck_sessions_user_agent CHECK (length(user_agent) <= 200),
    address TEXT CONSTRAINT ck_sessions_address CHECK (length(address) <= 45),
    CONSTRAINT pk_sessions PRIMARY KEY (id),
    CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_sessions_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_sessions_expires_at ON sessions (expires_at);
CREATE INDEX ix_sessions_last_used_at ON sessions (last_used_at);
CREATE INDEX ix_sessions_account_id_created_at_id ON sessions (account_id, created_at, id);

-- Failed logins by account or address, so that guessing is throttled across restarts.
CREATE TABLE login_failures (
    failure_key TEXT NOT NULL CONSTRAINT ck_login_failures_failure_key CHECK (length(failure_key) <= 100),
    failures INTEGER NOT NULL,
    window_started_at TEXT NOT NULL CONSTRAINT ck_login_failures_window_started_at CHECK
        (window_started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    blocked_until TEXT CONSTRAINT ck_login_failures_blocked_until CHECK
        (blocked_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    created_at TEXT NOT NULL CONSTRAINT ck_login_failures_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_login_failures_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_login_failures PRIMARY KEY (failure_key),
    CONSTRAINT ck_login_failures_failures CHECK (failures >= 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_login_failures_updated_at ON login_failures (updated_at);

-- Answers of requests that carried an Idempotency-Key, for 24 hours.
CREATE TABLE idempotency_keys (
    account_id BLOB NOT NULL CONSTRAINT ck_idempotency_keys_account_id CHECK (length(account_id) = 16),
    idempotency_key TEXT NOT NULL CONSTRAINT ck_idempotency_keys_idempotency_key CHECK (length(idempotency_key) <= 255),
    request_hash BLOB NOT NULL CONSTRAINT ck_idempotency_keys_request_hash CHECK (length(request_hash) = 32),
    response TEXT NOT NULL CONSTRAINT ck_idempotency_keys_response CHECK (json_valid(response)),
    created_at TEXT NOT NULL CONSTRAINT ck_idempotency_keys_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    expires_at TEXT NOT NULL CONSTRAINT ck_idempotency_keys_expires_at CHECK
        (expires_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (account_id, idempotency_key),
    CONSTRAINT fk_idempotency_keys_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX ix_idempotency_keys_expires_at ON idempotency_keys (expires_at);

-- Secrets that all servers of a deployment share, one a purpose.
CREATE TABLE signing_keys (
    purpose TEXT NOT NULL CONSTRAINT ck_signing_keys_purpose CHECK (length(purpose) <= 50),
    secret BLOB NOT NULL CONSTRAINT ck_signing_keys_secret CHECK (length(secret) = 32),
    created_at TEXT NOT NULL CONSTRAINT ck_signing_keys_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_signing_keys PRIMARY KEY (purpose)
) STRICT;

-- Who changed what. No foreign keys: entries outlive what they speak of.
CREATE TABLE audit_logs (
    id BLOB NOT NULL CONSTRAINT ck_audit_logs_id CHECK (length(id) = 16),
    entity_type TEXT NOT NULL CONSTRAINT ck_audit_logs_entity_type CHECK (length(entity_type) <= 50),
    entity_id BLOB NOT NULL CONSTRAINT ck_audit_logs_entity_id CHECK (length(entity_id) = 16),
    action TEXT NOT NULL CONSTRAINT ck_audit_logs_action CHECK (length(action) <= 50),
    actor BLOB CONSTRAINT ck_audit_logs_actor CHECK (length(actor) = 16),
    details_json TEXT NOT NULL CONSTRAINT ck_audit_logs_details_json CHECK (json_valid(details_json)),
    request_id TEXT CONSTRAINT ck_audit_logs_request_id CHECK (length(request_id) <= 100),
    created_at TEXT NOT NULL CONSTRAINT ck_audit_logs_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_audit_logs PRIMARY KEY (id)
) STRICT;
CREATE INDEX ix_audit_logs_created_at_id ON audit_logs (created_at, id);
CREATE INDEX ix_audit_logs_entity_type_created_at_id ON audit_logs (entity_type, created_at, id);
CREATE INDEX ix_audit_logs_entity_id_created_at_id ON audit_logs (entity_id, created_at, id);
CREATE INDEX ix_audit_logs_actor_created_at_id ON audit_logs (actor, created_at, id);
CREATE INDEX ix_audit_logs_action_created_at_id ON audit_logs (action, created_at, id);
