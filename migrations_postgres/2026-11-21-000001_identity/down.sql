-- Takes back what up.sql made, children before parents.

DROP TABLE audit_logs;
DROP TABLE signing_keys;
DROP TABLE idempotency_keys;
DROP TABLE login_failures;
DROP TABLE sessions;
DROP TABLE accounts;
