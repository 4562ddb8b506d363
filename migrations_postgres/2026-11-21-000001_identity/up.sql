-- Why: people log in, and what they do is recorded.
-- What: accounts, sessions, failed logins, remembered answers of idempotent requests, keys that the
-- servers of a deployment share, and the audit log.

-- Who can log in. Rows stay: a person is erased by anonymising.
CREATE TABLE accounts (
    id UUID NOT NULL,
    email VARCHAR(254) COLLATE "C" NOT NULL,
    password_hash VARCHAR(255) COLLATE "C" NOT NULL,
    display_name VARCHAR(100) COLLATE "C" NOT NULL,
    role VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_accounts_role CHECK (role IN ('learner', 'operator', 'admin')),
    status VARCHAR(20) COLLATE "C" NOT NULL
        CONSTRAINT ck_accounts_status CHECK (status IN ('active', 'disabled', 'erased')),
    version BIGINT NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    erased_at TIMESTAMP(6),
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT uq_accounts_email UNIQUE (email),
    CONSTRAINT ck_accounts_version CHECK (version >= 1)
);
CREATE INDEX ix_accounts_created_at_id ON accounts (created_at, id);
CREATE INDEX ix_accounts_role_created_at_id ON accounts (role, created_at, id);
CREATE INDEX ix_accounts_role_status_created_at_id ON accounts (role, status, created_at, id);
CREATE INDEX ix_accounts_status_created_at_id ON accounts (status, created_at, id);

-- Logins in force. Only the SHA-256 of a token is stored.
CREATE TABLE sessions (
    id UUID NOT NULL,
    account_id UUID NOT NULL,
    token_hash BYTEA NOT NULL CONSTRAINT ck_sessions_token_hash CHECK (length(token_hash) = 32),
    created_at TIMESTAMP(6) NOT NULL,
    last_used_at TIMESTAMP(6) NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    user_agent VARCHAR(200) COLLATE "C",
    address VARCHAR(45) COLLATE "C",
    CONSTRAINT pk_sessions PRIMARY KEY (id),
    CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_sessions_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX ix_sessions_expires_at ON sessions (expires_at);
CREATE INDEX ix_sessions_last_used_at ON sessions (last_used_at);
CREATE INDEX ix_sessions_account_id_created_at_id ON sessions (account_id, created_at, id);

-- Failed logins by account or address, so that guessing is throttled across restarts.
CREATE TABLE login_failures (
    failure_key VARCHAR(100) COLLATE "C" NOT NULL,
    failures BIGINT NOT NULL,
    window_started_at TIMESTAMP(6) NOT NULL,
    blocked_until TIMESTAMP(6),
    created_at TIMESTAMP(6) NOT NULL,
    updated_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_login_failures PRIMARY KEY (failure_key),
    CONSTRAINT ck_login_failures_failures CHECK (failures >= 0)
);
CREATE INDEX ix_login_failures_updated_at ON login_failures (updated_at);

-- Answers of requests that carried an Idempotency-Key, for 24 hours.
CREATE TABLE idempotency_keys (
    account_id UUID NOT NULL,
    idempotency_key VARCHAR(255) COLLATE "C" NOT NULL,
    request_hash BYTEA NOT NULL
        CONSTRAINT ck_idempotency_keys_request_hash CHECK (length(request_hash) = 32),
    response JSONB NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    expires_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (account_id, idempotency_key),
    CONSTRAINT fk_idempotency_keys_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX ix_idempotency_keys_expires_at ON idempotency_keys (expires_at);

-- Secrets that all servers of a deployment share, one a purpose.
CREATE TABLE signing_keys (
    purpose VARCHAR(50) COLLATE "C" NOT NULL,
    secret BYTEA NOT NULL CONSTRAINT ck_signing_keys_secret CHECK (length(secret) = 32),
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_signing_keys PRIMARY KEY (purpose)
);

-- Who changed what. No foreign keys: entries outlive what they speak of.
CREATE TABLE audit_logs (
    id UUID NOT NULL,
    entity_type VARCHAR(50) COLLATE "C" NOT NULL,
    entity_id UUID NOT NULL,
    action VARCHAR(50) COLLATE "C" NOT NULL,
    actor UUID,
    details_json JSONB NOT NULL,
    request_id VARCHAR(100) COLLATE "C",
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_audit_logs PRIMARY KEY (id)
);
CREATE INDEX ix_audit_logs_created_at_id ON audit_logs (created_at, id);
CREATE INDEX ix_audit_logs_entity_type_created_at_id ON audit_logs (entity_type, created_at, id);
CREATE INDEX ix_audit_logs_entity_id_created_at_id ON audit_logs (entity_id, created_at, id);
CREATE INDEX ix_audit_logs_actor_created_at_id ON audit_logs (actor, created_at, id);
CREATE INDEX ix_audit_logs_action_created_at_id ON audit_logs (action, created_at, id);
