-- Why: people log in, and what they do is recorded.
-- What: accounts, sessions, failed logins, remembered answers of idempotent requests, keys that the
-- servers of a deployment share, and the audit log.

-- Who can log in. Rows stay: a person is erased by anonymising.
CREATE TABLE accounts (
    id BINARY(16) NOT NULL,
    email VARCHAR(254) NOT NULL,
    password_hash VARCHAR(255) NOT NULL,
    display_name VARCHAR(100) NOT NULL,
    role VARCHAR(20) NOT NULL,
    status VARCHAR(20) NOT NULL,
    version BIGINT NOT NULL,
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    erased_at DATETIME(6),
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT uq_accounts_email UNIQUE (email),
    CONSTRAINT ck_accounts_version CHECK (version >= 1),
    CONSTRAINT ck_accounts_role CHECK (role IN ('learner', 'operator', 'admin')),
    CONSTRAINT ck_accounts_status CHECK (status IN ('active', 'disabled', 'erased')),
    INDEX ix_accounts_created_at_id (created_at, id),
    INDEX ix_accounts_role_created_at_id (role, created_at, id),
    INDEX ix_accounts_role_status_created_at_id (role, status, created_at, id),
    INDEX ix_accounts_status_created_at_id (status, created_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Logins in force. Only the SHA-256 of a token is stored.
CREATE TABLE sessions (
    id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    token_hash VARBINARY(32) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    last_used_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    user_agent VARCHAR(200),
    address VARCHAR(45),
    CONSTRAINT pk_sessions PRIMARY KEY (id),
    CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash),
    CONSTRAINT fk_sessions_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_sessions_token_hash CHECK (length(token_hash) = 32),
    INDEX ix_sessions_expires_at (expires_at),
    INDEX ix_sessions_last_used_at (last_used_at),
    INDEX ix_sessions_account_id_created_at_id (account_id, created_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Failed logins by account or address, so that guessing is throttled across restarts.
CREATE TABLE login_failures (
    failure_key VARCHAR(100) NOT NULL,
    failures BIGINT NOT NULL,
    window_started_at DATETIME(6) NOT NULL,
    blocked_until DATETIME(6),
    created_at DATETIME(6) NOT NULL,
    updated_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_login_failures PRIMARY KEY (failure_key),
    CONSTRAINT ck_login_failures_failures CHECK (failures >= 0),
    INDEX ix_login_failures_updated_at (updated_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Answers of requests that carried an Idempotency-Key, for 24 hours.
CREATE TABLE idempotency_keys (
    account_id BINARY(16) NOT NULL,
    idempotency_key VARCHAR(255) NOT NULL,
    request_hash VARBINARY(32) NOT NULL,
    response JSON NOT NULL,
    created_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (account_id, idempotency_key),
    CONSTRAINT fk_idempotency_keys_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_idempotency_keys_request_hash CHECK (length(request_hash) = 32),
    INDEX ix_idempotency_keys_expires_at (expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Secrets that all servers of a deployment share, one a purpose.
CREATE TABLE signing_keys (
    purpose VARCHAR(50) NOT NULL,
    secret VARBINARY(32) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_signing_keys PRIMARY KEY (purpose),
    CONSTRAINT ck_signing_keys_secret CHECK (length(secret) = 32)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who changed what. No foreign keys: entries outlive what they speak of.
CREATE TABLE audit_logs (
    id BINARY(16) NOT NULL,
    entity_type VARCHAR(50) NOT NULL,
    entity_id BINARY(16) NOT NULL,
    action VARCHAR(50) NOT NULL,
    actor BINARY(16),
    details_json JSON NOT NULL,
    request_id VARCHAR(100),
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_audit_logs PRIMARY KEY (id),
    INDEX ix_audit_logs_created_at_id (created_at, id),
    INDEX ix_audit_logs_entity_type_created_at_id (entity_type, created_at, id),
    INDEX ix_audit_logs_entity_id_created_at_id (entity_id, created_at, id),
    INDEX ix_audit_logs_actor_created_at_id (actor, created_at, id),
    INDEX ix_audit_logs_action_created_at_id (action, created_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
