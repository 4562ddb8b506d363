PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE schema_migrations (
    name TEXT NOT NULL CONSTRAINT ck_schema_migrations_name CHECK (length(name) <= 255),
    checksum TEXT NOT NULL CONSTRAINT ck_schema_migrations_checksum CHECK (length(checksum) <= 64),
    state TEXT NOT NULL CONSTRAINT ck_schema_migrations_state CHECK (state IN ('applied', 'running', 'failed')),
    started_at TEXT NOT NULL,
    finished_at TEXT,
    CONSTRAINT pk_schema_migrations PRIMARY KEY (name)
) STRICT;
INSERT INTO schema_migrations VALUES ('2026-11-21-000001_identity', '2419289faf05650b1d7c8965960f53fd45062c4c8258a1a96eab99e6168bb12a', 'applied', '2026-12-03 07:08:23.658126', '2026-12-03 07:08:23.660641');
INSERT INTO schema_migrations VALUES ('2026-11-21-000002_learning', 'abbb8f7b07ea55bb20cc07f2ceb4d7d752994af12dc9de3c5d4b2e0238c9d255', 'applied', '2026-12-03 07:08:23.661094', '2026-12-03 07:08:23.665447');
INSERT INTO schema_migrations VALUES ('2026-11-30-000003_holds', '7974b7ac41fd458da304200f9e010090cccd4688a2a1472a9265f4400c6a6985', 'applied', '2026-12-03 07:08:23.665621', '2026-12-03 07:08:23.665844');
INSERT INTO schema_migrations VALUES ('2026-11-30-000004_references', 'a9b7b357da3b33196821f82cf741cbd2e1d19a206e1492f2954174448feb2ab4', 'applied', '2026-12-03 07:08:23.665924', '2026-12-03 07:08:23.667482');
INSERT INTO schema_migrations VALUES ('2026-11-30-000005_grants_of_operators', '7b7dcbf3e5f8498b610716d496b53f840c63127e18c1e56a344761e9ba8db23a', 'applied', '2026-12-03 07:08:23.667584', '2026-12-03 07:08:23.667682');
INSERT INTO schema_migrations VALUES ('2026-11-30-000006_posts', '991d414c4633aa7681435e4b2df91221b4de7e92b2c4ec22b8f5b1c3c5ef1bbe', 'applied', '2026-12-03 07:08:23.667726', '2026-12-03 07:08:23.669491');
INSERT INTO schema_migrations VALUES ('2026-11-30-000007_decisions', '2471912c5fbfebddd7c595c7f6003ac1844e07ec4c64f73ff6e24f2cfbdf8b43', 'applied', '2026-12-03 07:08:23.669578', '2026-12-03 07:08:23.670911');
INSERT INTO schema_migrations VALUES ('2026-12-01-000008_replies', '1acaaafd1e358b6b5e83df5fdd0d3054db7752570595fa0f9ce46342a201e6c1', 'applied', '2026-12-03 07:08:23.670994', '2026-12-03 07:08:23.674649');
INSERT INTO schema_migrations VALUES ('2026-12-01-000009_competitors', '54ca9787780f9e8bd56621422a4eff072f5e3db9d6006d4085d228ef0a7176b6', 'applied', '2026-12-03 07:08:23.674750', '2026-12-03 07:08:23.675747');
INSERT INTO schema_migrations VALUES ('2026-12-01-000010_kpi', '0f00e8edb956857c3892cc4a549cd39e4ff08a3ee9248b52de00f97f49bfab0c', 'applied', '2026-12-03 07:08:23.675830', '2026-12-03 07:08:23.676463');
INSERT INTO schema_migrations VALUES ('2026-12-01-000011_experiments', 'e9178e4fe266244d67574b3722bd30471368d72958c48e2e004dcfc3142bbcc8', 'applied', '2026-12-03 07:08:23.676533', '2026-12-03 07:08:23.678054');
INSERT INTO schema_migrations VALUES ('2026-12-01-000012_learning_log', 'f3132aaacf5371207d59d99c65af3e844ffbf63fb53096bc62453efb8459213b', 'applied', '2026-12-03 07:08:23.678165', '2026-12-03 07:08:23.681132');
INSERT INTO schema_migrations VALUES ('2026-12-02-000013_audit_chain', '624222aecec3d74cf2eafe00ed5e695107f44f79fe5ad7dc2c3729df4425db3e', 'applied', '2026-12-03 07:08:23.681349', '2026-12-03 07:08:23.684325');
INSERT INTO schema_migrations VALUES ('2026-12-02-000014_legal_holds', 'bfec883ff753d995520b0dbd760075ea123992e043aa04a008be5676e2919cac', 'applied', '2026-12-03 07:08:23.684479', '2026-12-03 07:08:23.685179');
INSERT INTO schema_migrations VALUES ('2026-12-02-000015_archives', 'eb3b25dd62870fa391f9f40d6e6c4bfcc5293a39b5411161e263c387a07f0df4', 'applied', '2026-12-03 07:08:23.685335', '2026-12-03 07:08:23.685818');
INSERT INTO schema_migrations VALUES ('2026-12-03-000016_own_times', '8b6be9a090f1ddbf2c438773bbd75bc61018d00c262f1374789e243133863d6e', 'applied', '2026-12-03 07:08:23.685896', '2026-12-03 07:08:23.689808');
INSERT INTO schema_migrations VALUES ('2026-12-03-000017_question_treatments', '96acec7093b1fe67a7c5c13e18317914f63bfd70d63e6722a9f7caba49b70f89', 'applied', '2026-12-03 07:08:23.689960', '2026-12-03 07:08:23.693811');
INSERT INTO schema_migrations VALUES ('2026-12-03-000018_found_by_people', 'f0f22e7614a4204610a291fe13ff8b9581e618803c7fd72fd230697871e76ca7', 'applied', '2026-12-03 07:08:23.693935', '2026-12-03 07:08:23.700279');
CREATE TABLE __diesel_schema_migrations (
       version VARCHAR(50) PRIMARY KEY NOT NULL,
       run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
INSERT INTO __diesel_schema_migrations VALUES ('20261121000001', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261121000002', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000003', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000004', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000005', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000006', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261130000007', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261201000008', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261201000009', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261201000010', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261201000011', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261201000012', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261202000013', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261202000014', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261202000015', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261203000016', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261203000017', '2026-12-03 07:08:23');
INSERT INTO __diesel_schema_migrations VALUES ('20261203000018', '2026-12-03 07:08:23');
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
        (erased_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), grants TEXT CONSTRAINT ck_accounts_grants CHECK (json_valid(grants)), search_version INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT pk_accounts PRIMARY KEY (id),
    CONSTRAINT uq_accounts_email UNIQUE (email),
    CONSTRAINT ck_accounts_version CHECK (version >= 1)
) STRICT;
INSERT INTO accounts VALUES (X'019B8D627A8070018000000000000000', 'admin@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$YWRtaW5AbHljZXVtLmV4YW1wbGU$XUdxfg3lTnCLZ9LWJnEm6eK5fLGKM54aCfRDBwF6Yzc', 'Aspasia (admin)', 'admin', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019B8D627A8070018000000000000001', 'operator@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$b3BlcmF0b3JAbHljZXVtLmV4YW1wbGU$ZavyXDU77zE7eOoODmpwvEdpCTBCPSVo8IQZjJSQ6i8', 'Olympia (operator)', 'operator', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, '["draft","approve","analyse"]', 1);
INSERT INTO accounts VALUES (X'019B8D627A8070018000000000000002', 'thales@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$dGhhbGVzQGx5Y2V1bS5leGFtcGxl$gqWkP0b07tJ2WRm2bVAVvmOt335TuA17LAmSSs6bziQ', 'Thales', 'learner', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019B8D627A8070018000000000000003', 'hypatia@lyceum.example', '$argon2id$v=19$m=8,t=1,p=1$aHlwYXRpYUBseWNldW0uZXhhbXBsZQ$9YCt3VHv9brJJ/IYISG7h3Jc9YE83fdmMuUPDie1mgk', 'Hypatia', 'learner', 'active', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'root@example.org', '$argon2id$v=19$m=8,t=1,p=1$2Vv6qSV5L3GRs//xvuAe4Q$M7xjqjNpd/g6WOgjbAHPn2gQhs9w6Z66Hy6qI9BJt3U', 'Root', 'admin', 'active', 1, '2026-03-01 09:00:00.123456', '2026-03-01 09:00:00.123456', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019CA8A041CC7DB4BAF7F57260A42F2C', 'ada@example.org', '$argon2id$v=19$m=8,t=1,p=1$t6G5HKjoXNvwXtqwBPQVew$g4urHjSWn3eEAZjtqDDxp6PqnGyCsDuC2CC7+YuGKEA', 'Ada Lovelace 👩‍💻', 'learner', 'active', 1, '2026-03-01 09:00:00.844122', '2026-03-01 09:00:00.844122', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019CA8A042447B6889E998839246D00F', 'ben@example.org', '$argon2id$v=19$m=8,t=1,p=1$8QV9koQtsytb/6pAR9A1Gg$WFmw0k9OoB7y1A2UsTBlnueTh33rtSLRTY19yvw9VYs', 'ben', 'learner', 'active', 1, '2026-03-01 09:00:00.964233', '2026-03-01 09:00:00.964233', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'erased-019ca8a0-42bc-7fa6-a4be-2e43fdf567de@invalid', '', 'Erased account', 'learner', 'erased', 4, '2026-03-01 09:00:01.084344', '2026-03-01 11:36:57.215031', '2026-03-01 11:36:57.215031', NULL, 1);
INSERT INTO accounts VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'olga@example.org', '$argon2id$v=19$m=8,t=1,p=1$5pf8uVe4m2aRwivUuHN/Mw$+NbRNEI0/ziiBps97nkUtOOm2nsCyq9qCsioUgpovhg', 'Olga', 'operator', 'active', 2, '2026-03-01 09:00:01.204455', '2026-03-01 09:18:21.599938', NULL, '["draft","manage"]', 1);
INSERT INTO accounts VALUES (X'019CA8A047BD77E497AB34E426B75CD9', 'dora@example.org', '$argon2id$v=19$m=8,t=1,p=1$TBiCQLWV7cA0Z79iinGoDA$qZZHFqjVmvq7x3B0h9Eg21ynbpgiYuvOwretBrjUcfM', 'Dora', 'learner', 'active', 2, '2026-03-01 09:00:02.365528', '2026-03-01 09:00:02.605750', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019CA8A13C6F7B9C9A7C86F78E68FA70', 'rita@example.org', '$argon2id$v=19$m=8,t=1,p=1$lskfEZfeV4/oY8jftCtzYw$g572Hm9GzuasHO5Ah+sYBZa3w4GFKG88BE41XAMGn4I', 'Rita', 'admin', 'active', 1, '2026-03-01 09:01:05.007045', '2026-03-01 09:01:05.007045', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019CA8A13D5F71FEB326B5EA185FD7D6', 'carl.2@example.org', '$argon2id$v=19$m=8,t=1,p=1$K3kvBWjoJ331R2Bu+ACqNw$q8Zy1gsLiU/zi87oFXH9kX0nOM/9TcaDrIN4oPWID8k', 'Carl 🐢', 'operator', 'disabled', 4, '2026-03-01 09:01:05.247267', '2026-03-01 09:01:05.967933', NULL, '["draft","approve","analyse"]', 1);
INSERT INTO accounts VALUES (X'019CA8DA78787216B4ED32F476FFC09D', 'vera@example.org', '$argon2id$v=19$m=8,t=1,p=1$4r9XhnI/vE2emzTym8Rrnw$HmDysibtaHq9tUxcksOX3KwVJewxdZl/EuH/RiosEA0', 'Vera', 'operator', 'active', 1, '2026-03-01 10:03:35.928559', '2026-03-01 10:03:35.928559', NULL, '["draft","approve","analyse"]', 1);
INSERT INTO accounts VALUES (X'019CA92FF0A77291A45CBCF8E798CE79', 'nil@example.org', '$argon2id$v=19$m=8,t=1,p=1$aaymNYKcVjr8N0SNWsh+qg$JktQuCOCpL3riC1UqwPfi+dlLws63WAZjtpFVNYcmyA', 'Nil', 'learner', 'disabled', 2, '2026-03-01 11:36:57.255068', '2026-03-01 11:36:57.335142', NULL, NULL, 1);
INSERT INTO accounts VALUES (X'019CA92FF20F78B0AE2CC4C8481E2553', 'kay@example.org', '$argon2id$v=19$m=8,t=1,p=1$fwOqAoqVO+xxEGkfySVs9g$OCTEXgp1nldJvSQ8BWyTf+t4Zhnd/B3VQcs6LQOb1ck', 'Kay', 'operator', 'active', 1, '2026-03-01 11:36:57.615401', '2026-03-01 11:36:57.615401', NULL, '["draft","approve","analyse"]', 1);
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
INSERT INTO sessions VALUES (X'019CA8A041A47E588F8FEE6860EAAFE8', X'019CA8A03EFB751CB22A0DC73071FEAC', X'A5E7245B3DCD5595E5C2D01D23DA327A68C8E78B9E881A2DD16695AB3F5F8573', '2026-03-01 09:00:00.804085', '2026-03-01 11:36:20.300917', '2026-03-31 09:00:00.804085', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO sessions VALUES (X'019CA8A041F472D78BFE0CD57D75890D', X'019CA8A041CC7DB4BAF7F57260A42F2C', X'6A9B3B42879718010511DB9F834CB83C6AFAC08E3F29661144D7E23F3C1EE93D', '2026-03-01 09:00:00.884159', '2026-03-01 11:36:20.380991', '2026-03-31 09:00:00.884159', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO sessions VALUES (X'019CA8A0426C7BB691E7C32F46CA2EAB', X'019CA8A042447B6889E998839246D00F', X'4AE68DD6C915C014278626A55F8F932A20E4E5BEB07DB9B1A009FAE8EF0F7A47', '2026-03-01 09:00:01.004270', '2026-03-01 11:36:20.421028', '2026-03-31 09:00:01.004270', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO sessions VALUES (X'019CA8A0435C70DCA38697A94977DAA8', X'019CA8A043347D16B9F747CE3EB6AE3E', X'323D63DBE0A735AD82694547E6EBB4EECDB93B9EB83131A6F095D53E74AF274E', '2026-03-01 09:00:01.244492', '2026-03-01 11:36:20.340954', '2026-03-31 09:00:01.244492', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO sessions VALUES (X'019CA8A13B5677F1A8E070ABC60FBEDF', X'019CA8A042447B6889E998839246D00F', X'B9CE3955133337ABE25DE3B4B91D52D320DAB4B9930FB8B7394CD1B3DCFCAE60', '2026-03-01 09:01:04.726786', '2026-03-01 09:01:04.726786', '2026-03-31 09:01:04.726786', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO sessions VALUES (X'019CA8A13D377694B251815F52F13CFB', X'019CA8A13C6F7B9C9A7C86F78E68FA70', X'B2955ECA353229ADEF389DAECF21E441A60D087E83081AC585418E85DA96584B', '2026-03-01 09:01:05.207230', '2026-03-01 09:01:05.207230', '2026-03-31 09:01:05.207230', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
INSERT INTO sessions VALUES (X'019CA8DA78A07584AC249FB7134E9D81', X'019CA8DA78787216B4ED32F476FFC09D', X'49EEEC23B57DFD36F953B89E03B8072504DC7B362487B205BA6E6833D87A3BA3', '2026-03-01 10:03:35.968596', '2026-03-01 11:36:20.501102', '2026-03-31 10:03:35.968596', 'replay/1 (späte Ära; 🧪)', '192.0.2.7');
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
INSERT INTO login_failures VALUES ('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224', 5, '2026-03-01 11:36:57.375179', NULL, '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327');
INSERT INTO login_failures VALUES ('account:215ed56a01ceec569254d61537b6abddcf2d17c4f9e341c594fd718f57299224@192.0.2.7', 5, '2026-03-01 11:36:57.375179', '2026-03-01 11:37:57.535327', '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327');
INSERT INTO login_failures VALUES ('address:192.0.2.7', 5, '2026-03-01 11:36:57.375179', NULL, '2026-03-01 11:36:57.375179', '2026-03-01 11:36:57.535327');
INSERT INTO login_failures VALUES ('registration:192.0.2.7', 1, '2026-03-01 11:36:57.255068', NULL, '2026-03-01 11:36:57.255068', '2026-03-01 11:36:57.255068');
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
INSERT INTO idempotency_keys VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'class-1', X'81A6DA68F275415A3C9C9440FA78BEB318D786DA385EB7DE797C77F11528745F', '{"body":"{\"items\":[{\"line\":2,\"status\":\"enrolled\",\"account_id\":\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\"},{\"line\":3,\"status\":\"unknown\",\"account_id\":null},{\"line\":4,\"status\":\"double\",\"account_id\":\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\"},{\"line\":5,\"status\":\"invalid\",\"account_id\":null}]}","headers":[],"status":200}', '2026-03-01 09:18:18.837385', '2026-03-02 09:18:18.837385');
INSERT INTO idempotency_keys VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'class-2', X'81A6DA68F275415A3C9C9440FA78BEB318D786DA385EB7DE797C77F11528745F', '{"body":"{\"items\":[{\"line\":2,\"status\":\"already_enrolled\",\"account_id\":\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\"},{\"line\":3,\"status\":\"unknown\",\"account_id\":null},{\"line\":4,\"status\":\"double\",\"account_id\":\"019ca8a0-41cc-7db4-baf7-f57260a42f2c\"},{\"line\":5,\"status\":\"invalid\",\"account_id\":null}]}","headers":[],"status":200}', '2026-03-01 09:18:18.917459', '2026-03-02 09:18:18.917459');
INSERT INTO idempotency_keys VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'first-steps', X'3726210659E714FB236FA4D1F91867E14FC29BA1503E812F7166DFD621AB35CC', '{"body":"{\"event_id\":\"019ca8b1-089e-7a78-9563-c0b232781739\",\"slug\":\"first-steps\",\"title\":\"First Steps in Learning\",\"outcome\":\"created\",\"lessons\":{\"created\":3,\"updated\":0,\"unchanged\":0,\"removed\":0},\"materials\":{\"created\":6,\"updated\":0,\"unchanged\":0,\"removed\":0},\"quizzes\":{\"created\":3,\"updated\":0,\"unchanged\":0,\"removed\":0},\"files\":3}","headers":[["location","/api/v1/admin/events/019ca8b1-089e-7a78-9563-c0b232781739"]],"status":201}', '2026-03-01 09:18:20.318754', '2026-03-02 09:18:20.318754');
INSERT INTO idempotency_keys VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk', X'06D245EE98EF49E646D2F86642301E3C40B61A4DF59515648D98B68DCDAC21A0', '{"body":"{\"id\":\"019ca92f-f20f-78b0-ae2c-c4c8481e2553\",\"email\":\"kay@example.org\",\"display_name\":\"Kay\",\"role\":\"operator\",\"status\":\"active\",\"grants\":[\"draft\",\"approve\",\"analyse\"],\"version\":1,\"created_at\":\"2026-03-01T11:36:57.615401Z\",\"updated_at\":\"2026-03-01T11:36:57.615401Z\",\"erased_at\":null}","headers":[["location","/api/v1/admin/accounts/019ca92f-f20f-78b0-ae2c-c4c8481e2553"],["etag","\"1\""]],"status":201}', '2026-03-01 11:36:57.615401', '2026-03-02 11:36:57.615401');
INSERT INTO idempotency_keys VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'make-rita', X'8D075198C06653A8E108E25236926542F07261765473F55C8AAA02F74DC2E146', '{"body":"{\"id\":\"019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70\",\"email\":\"rita@example.org\",\"display_name\":\"Rita\",\"role\":\"admin\",\"status\":\"active\",\"grants\":[],\"version\":1,\"created_at\":\"2026-03-01T09:01:05.007045Z\",\"updated_at\":\"2026-03-01T09:01:05.007045Z\",\"erased_at\":null}","headers":[["location","/api/v1/admin/accounts/019ca8a1-3c6f-7b9c-9a7c-86f78e68fa70"],["etag","\"1\""]],"status":201}', '2026-03-01 09:01:05.007045', '2026-03-02 09:01:05.007045');
INSERT INTO idempotency_keys VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'sensors', X'602A34B230261216DBB8415C79524D48D05BD5B0DC4493F4F0D96ACDA07F8A3C', '{"body":"{\"id\":\"019ca8a1-545c-7a4c-889e-d8d00a30288e\",\"slug\":\"sensors\",\"title\":\"Sensors & signals\",\"summary\":\"What they do — «and how»\",\"description\":\"# Sensors\\n\\n😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 \\ttrailing blanks  \\n\",\"language\":\"pt-BR\",\"status\":\"draft\",\"starts_at\":\"2026-03-01T09:00:00.000001Z\",\"ends_at\":\"9999-12-31T23:59:59.999999Z\",\"source\":{\"Lizenz\":\"CC BY 4.0\",\"aa\":\"\",\"b\":\"🧪\",\"url\":\"https://example.org/köln\"},\"published_at\":null,\"version\":1,\"created_at\":\"2026-03-01T09:01:11.132706Z\",\"updated_at\":\"2026-03-01T09:01:11.132706Z\",\"created_by\":\"019ca8a0-3efb-751c-b22a-0dc73071feac\"}","headers":[["location","/api/v1/admin/events/019ca8a1-545c-7a4c-889e-d8d00a30288e"],["etag","\"1\""]],"status":201}', '2026-03-01 09:01:11.132706', '2026-03-02 09:01:11.132706');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'bulk-1', X'1015980AEB746B028315DFAAA3F3903B1CFC05B8F01FD519D4E33BA61ADD93AA', '{"body":"{\"batch_id\":\"019ca92f-7299-74f4-9458-14897365a87a\",\"items\":[{\"id\":\"019ca92f-71a9-78ca-9319-b7a7aa7c57bc\",\"status\":\"done\",\"error\":null}]}","headers":[],"status":200}', '2026-03-01 11:36:24.985246', '2026-03-02 11:36:24.985246');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'champion-1', X'F21171C0A39F61BA6899240C0B6268E2F777DF0392BCDEC5FA7EDD53035EB5EA', '{"body":"{\"id\":\"019ca92f-8dcf-742e-9c70-8e55af0302e5\",\"author_id\":\"019ca92f-8d7f-73ea-bbcc-07e899e5739e\",\"tier_id\":\"019ca8b1-11d8-7725-8f62-a674a03b9f1b\",\"tier\":\"GOLD\",\"engagement_count\":250,\"dm_sent_at\":null,\"dm_response\":null,\"sample_sent\":false,\"converted\":false,\"advocate_status\":null,\"version\":1,\"created_at\":\"2026-03-01T11:36:31.951684Z\",\"updated_at\":\"2026-03-01T11:36:31.951684Z\"}","headers":[["location","/api/v1/engagement/champions/019ca92f-8dcf-742e-9c70-8e55af0302e5"],["etag","\"1\""]],"status":201}', '2026-03-01 11:36:31.951684', '2026-03-02 11:36:31.951684');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'decide-1', X'496FA34E2B3CA9F6D3ACE7EE4D73844F324DC7B504839B30EACDF7F509810DAC', '{"body":"{\"id\":\"019ca8da-70ce-7a2a-86e4-93c33555c9d6\",\"post_id\":\"019ca8b1-177a-7c75-95de-5f9da59e261f\",\"sss_score\":0.9,\"ars_score\":0.7,\"evs_score\":0.5,\"trs_score\":0.8,\"composite_score\":0.7250000000000001,\"mode\":\"HELPFUL\",\"archetype\":null,\"signals\":{\"question\":true},\"safety_flags\":[],\"temporal_context\":null,\"competitor_detected\":false,\"is_power_user\":false,\"experiment_id\":null,\"experiment_variant\":null,\"is_randomized_experiment\":false,\"predicted_mode\":null,\"weights\":{\"segment_type\":\"global\",\"segment_key\":\"global\",\"version\":1},\"decided_by\":\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\",\"created_at\":\"2026-03-01T10:03:33.966746Z\"}","headers":[["location","/api/v1/engagement/decisions/019ca8da-70ce-7a2a-86e4-93c33555c9d6"],["etag","\"1\""]],"status":201}', '2026-03-01 10:03:33.966746', '2026-03-02 10:03:33.966746');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'event-1', X'4AD45E3110C7B8FF82B8A3A256D44DF8D5F798AA0CF60DD5B2AD6E4140AB8492', '{"body":"{\"id\":\"019ca92f-bd32-7f39-9645-8e2e54a6fc9e\",\"date\":\"2026-03-01T11:36:44.082895Z\",\"adjustment_type\":\"Größe 🌱\",\"adjustment\":{\"evs_weight\":{\"from\":0.25,\"to\":0.5}},\"predicted_improvement\":0.5,\"baseline_performance\":0.3333333333333333,\"actual_improvement\":null,\"accuracy\":null,\"evaluated_at\":null,\"version\":1,\"created_at\":\"2026-03-01T11:36:44.082895Z\",\"updated_at\":\"2026-03-01T11:36:44.082895Z\"}","headers":[["location","/api/v1/engagement/learning/events/019ca92f-bd32-7f39-9645-8e2e54a6fc9e"],["etag","\"1\""]],"status":201}', '2026-03-01 11:36:44.082895', '2026-03-02 11:36:44.082895');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'experiment-1', X'6FB781E98A1B7246F9AD5ACEBC8F463495A0D621043F61BE9B87095A117FECE9', '{"body":"{\"id\":\"019ca92f-a775-7dca-91c2-37d314ad7b27\",\"name\":\"Größe 🌱\",\"description\":\"\",\"assignment\":\"hash\",\"traffic_split\":1.0,\"variants\":[{\"key\":\"long\",\"weight\":0.1},{\"key\":\"short\",\"weight\":0.2},{\"key\":\"none\",\"weight\":0.7}],\"metric\":{\"name\":\"clicks\",\"kind\":\"proportion\",\"direction\":\"up\"},\"guardrails\":[{\"name\":\"complaints\",\"kind\":\"count\",\"direction\":\"down\"}],\"minimum_days\":7,\"minimum_units\":100,\"status\":\"DRAFT\",\"phase\":1,\"phase_started_at\":null,\"start_date\":null,\"end_date\":null,\"winner\":null,\"winner_reason\":null,\"version\":1,\"created_at\":\"2026-03-01T11:36:38.517752Z\",\"updated_at\":\"2026-03-01T11:36:38.517752Z\"}","headers":[["location","/api/v1/engagement/experiments/019ca92f-a775-7dca-91c2-37d314ad7b27"],["etag","\"1\""]],"status":201}', '2026-03-01 11:36:38.517752', '2026-03-02 11:36:38.517752');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'harm-1', X'FBB0C2AD4CAF99384CEFABDB171A9DCE492898E28E18C1EA1C9FA30025099076', '{"body":"{\"id\":\"019ca8f7-803b-74ae-a178-1af594699d0b\",\"post_id\":\"019ca8f7-7fc3-7166-bef3-30f231b1a7e8\",\"decision_id\":null,\"reply_id\":null,\"origin\":\"PERSON\",\"reason\":\"SAFETY\",\"description\":\"Somebody may come to harm.\",\"priority\":\"URGENT\",\"status\":\"OPEN\",\"assigned_to\":null,\"opened_by\":\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\",\"resolved_by\":null,\"resolution_notes\":null,\"due_at\":\"2026-03-01T11:35:18.459215Z\",\"resolved_at\":null,\"version\":1,\"created_at\":\"2026-03-01T10:35:18.459215Z\",\"updated_at\":\"2026-03-01T10:35:18.459215Z\"}","headers":[["location","/api/v1/engagement/escalations/019ca8f7-803b-74ae-a178-1af594699d0b"],["etag","\"1\""]],"status":201}', '2026-03-01 10:35:18.459215', '2026-03-02 10:35:18.459215');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'ingest-1', X'556BA24D9AD1FC3450CEAFCE4B61A8FC61F2CCA96248722DA15733048F70122F', '{"body":"{\"id\":\"019ca8b1-168a-74a3-a8c9-f2e78d80f359\",\"platform\":\"TWITTER\",\"platform_post_id\":\"one\",\"author_id\":\"019ca8b1-168a-7ec5-9ed1-bc4cd9abe552\",\"content\":\"What does one ask?\",\"content_version\":1,\"detected_at\":\"2026-02-01T08:00:00.000000Z\",\"observed_at\":\"2026-02-01T08:00:00.000000Z\",\"processed_at\":null,\"keyword_matches\":[\"sensor\"],\"keyword_categories\":[\"hardware\"],\"spam_filtered\":false,\"raw_metrics\":{\"likes\":3},\"state\":\"available\",\"available_at\":\"2026-02-01T08:00:00.000000Z\",\"leased_until\":null,\"delivery_count\":0,\"error_count\":0,\"error_message\":null,\"version\":1,\"created_at\":\"2026-03-01T09:18:23.882047Z\",\"updated_at\":\"2026-03-01T09:18:23.882047Z\",\"author\":{\"id\":\"019ca8b1-168a-7ec5-9ed1-bc4cd9abe552\",\"platform_id\":\"a\",\"handle\":\"handle_a\",\"display_name\":\"\",\"follower_count\":0,\"is_verified\":false,\"is_power_user\":false}}","headers":[["location","/api/v1/engagement/posts/019ca8b1-168a-74a3-a8c9-f2e78d80f359"],["etag","\"1\""]],"status":201}', '2026-03-01 09:18:23.882047', '2026-03-02 09:18:23.882047');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'note-1', X'DE08E503E58F0F7D00EE3F3BF0B66EE1A837AD0543E69E1C7AF6BDE2F28A6C1F', '{"body":"{\"id\":\"019ca92f-6987-7b78-90fd-4fa7bc755857\",\"post_id\":\"019ca8f7-7fc3-7166-bef3-30f231b1a7e8\",\"author_id\":null,\"reply_id\":null,\"escalation_id\":null,\"text\":\"Asked the same last week.\",\"written_by\":\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\",\"version\":1,\"created_at\":\"2026-03-01T11:36:22.663100Z\",\"updated_at\":\"2026-03-01T11:36:22.663100Z\"}","headers":[["location","/api/v1/engagement/notes/019ca92f-6987-7b78-90fd-4fa7bc755857"],["etag","\"1\""]],"status":201}', '2026-03-01 11:36:22.663100', '2026-03-02 11:36:22.663100');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'reply-1', X'E3A370BDC442F184CA73AF50AF5C9F318738B7A973647221E78F1A5380040D22', '{"body":"{\"id\":\"019ca8da-7bc1-7c5d-b8b3-a5f53920278b\",\"decision_id\":\"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0\",\"author_id\":\"019ca8da-78c8-78af-be78-90a60b0aa73f\",\"platform\":\"TWITTER\",\"content\":\"A capacitive one: it does not rust. —Antone (Vita)\",\"utm_code\":\"sensor-1\",\"archetype\":null,\"reply_type\":\"MANUAL\",\"approval_status\":\"DRAFT\",\"drafted_by\":\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\",\"edited_by\":null,\"pending_since\":null,\"approved_by\":null,\"approved_at\":null,\"reject_reason\":null,\"sending_until\":null,\"sendings\":0,\"sent_at\":null,\"posted_at\":null,\"platform_post_id\":null,\"help_count\":0,\"metrics\":{},\"snapshot\":{\"author\":{\"id\":\"019ca8da-78c8-78af-be78-90a60b0aa73f\",\"platform_id\":\"of-ask1\",\"handle\":\"ask1\",\"display_name\":\"\",\"follower_count\":0,\"is_verified\":false},\"post\":{\"id\":\"019ca8da-78c8-7b0b-a35f-14bf11468bfe\",\"platform_post_id\":\"ask1\",\"content\":\"What does ask1 ask?\",\"content_version\":1,\"detected_at\":\"2026-03-01T08:00:00.000000Z\"},\"decision\":{\"id\":\"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0\",\"mode\":\"HELPFUL\",\"composite_score\":0.7250000000000001,\"created_at\":\"2026-03-01T10:03:36.048670Z\"}},\"deleted_at\":null,\"delete_reason\":null,\"version\":1,\"created_at\":\"2026-03-01T10:03:36.769336Z\",\"updated_at\":\"2026-03-01T10:03:36.769336Z\"}","headers":[["location","/api/v1/engagement/replies/019ca8da-7bc1-7c5d-b8b3-a5f53920278b"],["etag","\"1\""]],"status":201}', '2026-03-01 10:03:36.769336', '2026-03-02 10:03:36.769336');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'rival-1', X'BA02CD0109FD268EB7BD1F416080319C52102A11CD78E790EFB47B92033B46EC', '{"body":"{\"id\":\"019ca92f-78b2-7108-ac93-d11266523de0\",\"name\":\"Acme Soil\",\"category_id\":\"019ca92f-788a-7154-8915-3cf674dd071a\",\"category\":\"INDIRECT\",\"primary_mechanism\":\"Resistive probes.\",\"price_point\":\"19 €\",\"brand_keywords\":[\"acme\",\"Größe\",\"🌱\"],\"version\":1,\"created_at\":\"2026-03-01T11:36:26.546689Z\",\"updated_at\":\"2026-03-01T11:36:26.546689Z\"}","headers":[["location","/api/v1/engagement/competitors/019ca92f-78b2-7108-ac93-d11266523de0"],["etag","\"1\""]],"status":201}', '2026-03-01 11:36:26.546689', '2026-03-02 11:36:26.546689');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'seen-1', X'498B41AA185C4EEEA1DF235E42EAD1066C8A14EB9E805D4B9C19740033843AC5', '{"body":"{\"items\":[{\"index\":0,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":1,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":2,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":3,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":4,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":5,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":6,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":7,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":8,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":9,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":10,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":11,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":12,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":13,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":14,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":15,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":16,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":17,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":18,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":19,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":20,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":21,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":22,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":23,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":24,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":25,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":26,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":27,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":28,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":29,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":30,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":31,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":32,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":33,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":34,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":35,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":36,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":37,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":38,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":39,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":40,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":41,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":42,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":43,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":44,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":45,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":46,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":47,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":48,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":49,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":50,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":51,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":52,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":53,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":54,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":55,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":56,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":57,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":58,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]},{\"index\":59,\"status\":\"recorded\",\"variant\":\"b\",\"errors\":[]},{\"index\":60,\"status\":\"unchanged\",\"variant\":\"a\",\"errors\":[]},{\"index\":61,\"status\":\"excluded\",\"variant\":\"b\",\"errors\":[]},{\"index\":62,\"status\":\"excluded\",\"variant\":\"b\",\"errors\":[]},{\"index\":63,\"status\":\"invalid\",\"variant\":null,\"errors\":[{\"pointer\":\"/items/63/variant\",\"code\":\"unknown\",\"message\":\"is no variant of the newest phase\"}]},{\"index\":64,\"status\":\"invalid\",\"variant\":null,\"errors\":[{\"pointer\":\"/items/64/variant\",\"code\":\"required\",\"message\":\"is required where units are assigned outside\"}]},{\"index\":65,\"status\":\"invalid\",\"variant\":null,\"errors\":[{\"pointer\":\"/items/65/unit\",\"code\":\"empty\",\"message\":\"must not be empty\"}]},{\"index\":66,\"status\":\"invalid\",\"variant\":null,\"errors\":[{\"pointer\":\"/items/66/unit\",\"code\":\"wrong_type\",\"message\":\"must be a string\"}]},{\"index\":67,\"status\":\"recorded\",\"variant\":\"a\",\"errors\":[]}]}","headers":[],"status":200}', '2026-03-01 11:36:42.000971', '2026-03-02 11:36:42.000971');
INSERT INTO idempotency_keys VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'stop-1', X'99A006A8FE510D5508A5DEADC8A386BB12005713618DE7682B5BF706CE7FCFA2', '{"body":"{\"id\":\"019ca8da-8d1d-7d01-9a5c-b64dd863e7ff\",\"author_id\":\"019ca8da-8c55-7d0a-9bc6-0509de09347f\",\"reason\":\"Asked us to stop.\",\"ends_at\":null,\"added_by\":\"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e\",\"version\":1,\"created_at\":\"2026-03-01T10:03:41.213443Z\",\"updated_at\":\"2026-03-01T10:03:41.213443Z\"}","headers":[["location","/api/v1/engagement/do-not-contact/019ca8da-8d1d-7d01-9a5c-b64dd863e7ff"],["etag","\"1\""]],"status":201}', '2026-03-01 10:03:41.213443', '2026-03-02 10:03:41.213443');
INSERT INTO idempotency_keys VALUES (X'019CA8A13C6F7B9C9A7C86F78E68FA70', 'make-rita', X'156961BBF367201729935ABB1A7DF4C7CCBE26EE9B5B8DDCBDB8CDF780F853F4', '{"body":"{\"id\":\"019ca8a1-3d5f-71fe-b326-b5ea185fd7d6\",\"email\":\"carl@example.org\",\"display_name\":\"Carl\",\"role\":\"learner\",\"status\":\"active\",\"grants\":[],\"version\":1,\"created_at\":\"2026-03-01T09:01:05.247267Z\",\"updated_at\":\"2026-03-01T09:01:05.247267Z\",\"erased_at\":null}","headers":[["location","/api/v1/admin/accounts/019ca8a1-3d5f-71fe-b326-b5ea185fd7d6"],["etag","\"1\""]],"status":201}', '2026-03-01 09:01:05.247267', '2026-03-02 09:01:05.247267');
INSERT INTO idempotency_keys VALUES (X'019CA8DA78787216B4ED32F476FFC09D', 'mention-1', X'26C0805EA2BA034DC98DDA7F3944D886BBFA98FA55883D46CD41016E413ED3F5', '{"body":"{\"id\":\"019ca92f-81c4-76de-9703-a89e235de18c\",\"post_id\":\"019ca92f-8124-7594-b0cd-7c756418fbae\",\"competitor_id\":\"019ca92f-78b2-7108-ac93-d11266523de0\",\"sentiment\":0.1,\"satisfaction\":0.5,\"opportunity_score\":1.0,\"replied\":true,\"version\":1,\"created_at\":\"2026-03-01T11:36:28.868835Z\",\"updated_at\":\"2026-03-01T11:36:28.868835Z\"}","headers":[["location","/api/v1/engagement/mentions/019ca92f-81c4-76de-9703-a89e235de18c"],["etag","\"1\""]],"status":201}', '2026-03-01 11:36:28.868835', '2026-03-02 11:36:28.868835');
CREATE TABLE signing_keys (
    purpose TEXT NOT NULL CONSTRAINT ck_signing_keys_purpose CHECK (length(purpose) <= 50),
    secret BLOB NOT NULL CONSTRAINT ck_signing_keys_secret CHECK (length(secret) = 32),
    created_at TEXT NOT NULL CONSTRAINT ck_signing_keys_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_signing_keys PRIMARY KEY (purpose)
) STRICT;
INSERT INTO signing_keys VALUES ('cursors', X'74FCB594B45B2A235DEFFFFE26C86052031DB12D41215BF2C02CE963CB7C8583', '2026-03-01 09:00:00.123456');
INSERT INTO signing_keys VALUES ('suppression', X'3CFEBEFC113DFB90DD874F7FC28D1019CD85D892A3C7D282ABEE548207B77882', '2026-03-01 10:03:35.728374');
CREATE TABLE audit_logs (
    id BLOB NOT NULL CONSTRAINT ck_audit_logs_id CHECK (length(id) = 16),
    entity_type TEXT NOT NULL CONSTRAINT ck_audit_logs_entity_type CHECK (length(entity_type) <= 50),
    entity_id BLOB NOT NULL CONSTRAINT ck_audit_logs_entity_id CHECK (length(entity_id) = 16),
    action TEXT NOT NULL CONSTRAINT ck_audit_logs_action CHECK (length(action) <= 50),
    actor BLOB CONSTRAINT ck_audit_logs_actor CHECK (length(actor) = 16),
    details_json TEXT NOT NULL CONSTRAINT ck_audit_logs_details_json CHECK (json_valid(details_json)),
    request_id TEXT CONSTRAINT ck_audit_logs_request_id CHECK (length(request_id) <= 100),
    created_at TEXT NOT NULL CONSTRAINT ck_audit_logs_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), seq INTEGER, leaf BLOB CONSTRAINT ck_audit_logs_leaf CHECK (length(leaf) = 32),
    CONSTRAINT pk_audit_logs PRIMARY KEY (id)
) STRICT;
INSERT INTO audit_logs VALUES (X'019CA8A03EFB76649F9D6E5C96877A42', 'account', X'019CA8A03EFB751CB22A0DC73071FEAC', 'account.create', NULL, '{"role":"admin"}', NULL, '2026-03-01 09:00:00.123456', 1, X'0B899807B35BCE3CA9D1635B6C5EF42BDFBAF78F00CD5D0C7754932753273AEA');
INSERT INTO audit_logs VALUES (X'019CA8A0433476E882AE818AD302DB85', 'account', X'019CA8A043347D16B9F747CE3EB6AE3E', 'account.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-027', '2026-03-01 09:00:01.204455', 2, X'1E69D1A8D8C4ED38283C460A47F1BC2A04D2D0E4D635B9B1F226BB108AD23F74');
INSERT INTO audit_logs VALUES (X'019CA8A13C6F759ABE54E31417F5AD50', 'account', X'019CA8A13C6F7B9C9A7C86F78E68FA70', 'account.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"admin"}', 'replay-097', '2026-03-01 09:01:05.007045', 3, X'0849F2355B509464CA38AF257FDE70DA4385DADB6532B9D5929E31C0A693169B');
INSERT INTO audit_logs VALUES (X'019CA8A13D5F7D9E9B816DF12FB7D836', 'account', X'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.create', X'019CA8A13C6F7B9C9A7C86F78E68FA70', '{"role":"learner"}', 'replay-103', '2026-03-01 09:01:05.247267', 4, X'290CD489E74C1D889C6E2E9E0D5379DCFF6035D5EDFF7D79F24BB50E18AF583D');
INSERT INTO audit_logs VALUES (X'019CA8A13E277724AB17A2375E700F66', 'account', X'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["display_name"]}', 'replay-108', '2026-03-01 09:01:05.447452', 5, X'C6458C93033E61714AAD1AD48B401051729C6A152B3FABAEFC085491F589A6BD');
INSERT INTO audit_logs VALUES (X'019CA8A13F8F7D63B8DB85B15D6D3A19', 'account', X'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["email","role"]}', 'replay-117', '2026-03-01 09:01:05.807785', 6, X'AB4DE4DE33B97220C9F04F4D53E31C7CDAD84308DE6EEAB8C19DEFD0CCDA2DFE');
INSERT INTO audit_logs VALUES (X'019CA8A1402F70118AB12C5288AD1BDB', 'account', X'019CA8A13D5F71FEB326B5EA185FD7D6', 'account.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["status"]}', 'replay-121', '2026-03-01 09:01:05.967933', 7, X'82152457B6BD7B165A0889DF9397196A295214255278763906E8276435C4F9B4');
INSERT INTO audit_logs VALUES (X'019CA8A144187BF894B0A7D4FFFAEB75', 'event', X'019CA8A14418713EBB9D7B09731476D9', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-146', '2026-03-01 09:01:06.968858', 8, X'9E57BAE3CB0F2452505CF7243742B647A2646099970E188C9DED340AB7FC01E0');
INSERT INTO audit_logs VALUES (X'019CA8A14440753CA8C637AA42442FCC', 'event', X'019CA8A14418713EBB9D7B09731476D9', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-147', '2026-03-01 09:01:07.008895', 9, X'262B3ABB4BA319FA8DF0B2B1D979714CEA8D6607F53B6F0680EBB39EE47CDB21');
INSERT INTO audit_logs VALUES (X'019CA8A144687A1DBC13229FDC65B06C', 'event', X'019CA8A1446872CCB9A6E63955A927B8', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-148', '2026-03-01 09:01:07.048932', 10, X'C05450D530BC3594A70A3AAA6A37C7B39FB98A9DCB64DD9A9ACC6F55778DD8F3');
INSERT INTO audit_logs VALUES (X'019CA8A1449078CEA6558D38747C14AA', 'event', X'019CA8A1446872CCB9A6E63955A927B8', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-149', '2026-03-01 09:01:07.088969', 11, X'49B41F5C679145F6D3D7189E6FAAD70E58BB30F29C9748B6343FE74DDC732430');
INSERT INTO audit_logs VALUES (X'019CA8A144B97BF28647AA4113234E5D', 'event', X'019CA8A144B97847A2AF1B794CD35E1B', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-150', '2026-03-01 09:01:07.129006', 12, X'A68A9A5C52B56C427A95173FF97C22136255EF0262BEB161CC70E77E2A95D2F1');
INSERT INTO audit_logs VALUES (X'019CA8A144E17FE8983A6E772DFDC2F5', 'event', X'019CA8A144B97847A2AF1B794CD35E1B', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-151', '2026-03-01 09:01:07.169043', 13, X'C1E783A5015A1412CDD990719582D01B59816FF668B3F7FBD75661A16153158B');
INSERT INTO audit_logs VALUES (X'019CA8A145097F2D94D88BA987E15B95', 'event', X'019CA8A1450974798598B0CEAA727AE2', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-152', '2026-03-01 09:01:07.209080', 14, X'FC7558B236E883A198ABF3368D61FDA01C9203149701458093402B21C9DE785F');
INSERT INTO audit_logs VALUES (X'019CA8A1453171A6965FFDB482F58462', 'event', X'019CA8A1450974798598B0CEAA727AE2', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-153', '2026-03-01 09:01:07.249117', 15, X'5269B25E4014A148202DC6D5FFFAF7B05836DE0ED27FCD6D1301D5E9C18848B5');
INSERT INTO audit_logs VALUES (X'019CA8A145597203A5DF901CC8955E0E', 'event', X'019CA8A145597797809AC1931C748BC7', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-154', '2026-03-01 09:01:07.289154', 16, X'CFEDDAE61D3BF96F37F07A341847D10D5753FE431F35845D71CD80AF2F81DDC9');
INSERT INTO audit_logs VALUES (X'019CA8A1458171EDB73F16AC9DE2C488', 'event', X'019CA8A145597797809AC1931C748BC7', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-155', '2026-03-01 09:01:07.329191', 17, X'885DE14710696FB48402A0B869871679502D02A1946DFA8E18B677AD3A9668A1');
INSERT INTO audit_logs VALUES (X'019CA8A145A97358A4EC80904EA7DEB1', 'event', X'019CA8A145A97AEFAD95B3357207916B', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-156', '2026-03-01 09:01:07.369228', 18, X'A7E010317CDFA9D3FEB52D7F56FB8E957994AB46E2C52BA34696F6A27185A5C1');
INSERT INTO audit_logs VALUES (X'019CA8A145D1722FB912D94C93664693', 'event', X'019CA8A145A97AEFAD95B3357207916B', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-157', '2026-03-01 09:01:07.409265', 19, X'54556ED8382F017A1AA67DC7AEA0E79B01DC97F18C49568EDDBC708854AF269A');
INSERT INTO audit_logs VALUES (X'019CA8A145F9772FB324144A79A7077D', 'event', X'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-158', '2026-03-01 09:01:07.449302', 20, X'3B3127F8BA5969649F2C8C79A31E58709331A1A42BB8BA1044181F72E16AF873');
INSERT INTO audit_logs VALUES (X'019CA8A146217F4E9EAC311AAA306B4F', 'event', X'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-159', '2026-03-01 09:01:07.489339', 21, X'0D25A06BF4AFEBB617D972672DA790AE12BB264DA72CF44FA18B6C5C23BC4248');
INSERT INTO audit_logs VALUES (X'019CA8A146497D31947BF9C518FBD80F', 'event', X'019CA8A146497B39BDFC9502AB3F7A7B', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-160', '2026-03-01 09:01:07.529376', 22, X'F84CD889031A9F099CAC6A54C331B68E2FCB78A2484A546062FC141A38270903');
INSERT INTO audit_logs VALUES (X'019CA8A146717CA19453DD53E6215C0C', 'event', X'019CA8A14671776D82E3D5FC299BCAF1', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-161', '2026-03-01 09:01:07.569413', 23, X'FFF7789EBE4E00EF5D5D21AA52051E93D46F955789000C209E2418383139B145');
INSERT INTO audit_logs VALUES (X'019CA8A146997844B9A4C7B57E060100', 'event', X'019CA8A14671776D82E3D5FC299BCAF1', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-162', '2026-03-01 09:01:07.609450', 24, X'5BC5CC5F92F3C005BF658B5A0ED73B76AADEFF7138E9A2801BDF587455B641CB');
INSERT INTO audit_logs VALUES (X'019CA8A146C17210B8430D78A0B687DF', 'event', X'019CA8A146C17C1CB598B83533F6104B', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-163', '2026-03-01 09:01:07.649487', 25, X'610AB356B35A79FFA3F54872BBB7C6040F76757A200F991C108BD7874DF39867');
INSERT INTO audit_logs VALUES (X'019CA8A146E9716D8A21CC35D8EE29ED', 'event', X'019CA8A146C17C1CB598B83533F6104B', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-164', '2026-03-01 09:01:07.689524', 26, X'E300673BA38ABE987AC05F33A09F6B6B0B4210A3EFE6D6F0D17706DCAECB0151');
INSERT INTO audit_logs VALUES (X'019CA8A147117548B4D68D946D6384C4', 'event', X'019CA8A147117458A743FB1B3BF9A95B', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-165', '2026-03-01 09:01:07.729561', 27, X'20E14AD4AA4A800496C3BC0680BEDE64EF7A4B811C05D96E881B25270E5F2A44');
INSERT INTO audit_logs VALUES (X'019CA8A147397C03829B00D26E545D0A', 'event', X'019CA8A147117458A743FB1B3BF9A95B', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-166', '2026-03-01 09:01:07.769598', 28, X'6485E4C0DE530230CB1CC3DB3E8410697A1058965E3E2DDF0729CC133C2DFD4D');
INSERT INTO audit_logs VALUES (X'019CA8A147617DBF81DFEA88A34F5344', 'event', X'019CA8A1476177D4A78199F45A5F94E3', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-167', '2026-03-01 09:01:07.809635', 29, X'F875FC9B0EC4D318B416EE2803EE52D2C4969B3BA14CE42BDBD21483F3BED364');
INSERT INTO audit_logs VALUES (X'019CA8A14789755B93209DA026FD870E', 'event', X'019CA8A147897E2BAF93745E82F23039', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-168', '2026-03-01 09:01:07.849672', 30, X'223AC79F6E3B6EF306454B2C73230CF97297AFEF6B7563AF1F84E87E92361C47');
INSERT INTO audit_logs VALUES (X'019CA8A1545C773C8E712B0FAFA5D67D', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-250', '2026-03-01 09:01:11.132706', 31, X'CA1E4FBA9A9DF41D84245947B9CB28320846A7FC79CAD5DED316202E954FF9B6');
INSERT INTO audit_logs VALUES (X'019CA8A155C575C19B562E8B0B4C189A', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["summary","source"]}', 'replay-259', '2026-03-01 09:01:11.493039', 32, X'7951907FDDC702CB09CADCAE0EE382CAA90C0B177B5A71A78377065AC8549B0D');
INSERT INTO audit_logs VALUES (X'019CA8A1561574FC9EEB9F25F70D1961', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title","ends_at"]}', 'replay-261', '2026-03-01 09:01:11.573113', 33, X'C609C42CC27F1C756C4D144CCE16444226D181DC7A0CD3B1ABB67C15231EB641');
INSERT INTO audit_logs VALUES (X'019CA8A156657325A33DBF70AB11482A', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["starts_at","source"]}', 'replay-263', '2026-03-01 09:01:11.653187', 34, X'F4E1C17B408F56E3C9D13EFBE8E616EE37E0C1433C388EBFEE7EE328B5EC7474');
INSERT INTO audit_logs VALUES (X'019CA8A156B573E6A435C7A1B81A962C', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["source"]}', 'replay-265', '2026-03-01 09:01:11.733261', 35, X'C4885854A3EA6CF30D7091DD78CF524F20265F55382BEEE14BB60B98F5C5C9FF');
INSERT INTO audit_logs VALUES (X'019CA8A1577D7ADF848A2C5802C7EA42', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-270', '2026-03-01 09:01:11.933446', 36, X'232DA068E39FF0CF8B45F3AD5C6E6CD85AFDB932D6041487BE8B4D24488C826F');
INSERT INTO audit_logs VALUES (X'019CA8A157CD70D2BD15E0ADB1B37C87', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"archived"}', 'replay-272', '2026-03-01 09:01:12.013520', 37, X'4DE656930B2A6D6E2F01508909AB2570B4350C1B33CE321233A5F41F5A99CD58');
INSERT INTO audit_logs VALUES (X'019CA8A1581D7550AE61F1DCE7F8CC7B', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"draft"}', 'replay-274', '2026-03-01 09:01:12.093594', 38, X'E07B301142D656B5C9B1063F970BD4084462FA05F6D686DE66BEA6DE7DF4E7D4');
INSERT INTO audit_logs VALUES (X'019CA8A1586D73F0B40DA6B3BA96B3EF', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-276', '2026-03-01 09:01:12.173668', 39, X'C700935814CA788A0ADA601DB9409E39FD79218C3BBFF97EB94E1545ACE5F9AA');
INSERT INTO audit_logs VALUES (X'019CA8A158E57553A89BF3D46A988447', 'event', X'019CA8A158E575B48B1D057B91129F41', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-279', '2026-03-01 09:01:12.293779', 40, X'21C432CA4694D81CB81AF54F8FEE0981748418489B27096508EDF7D7D526189C');
INSERT INTO audit_logs VALUES (X'019CA8A1595D718F8708CD0E69C12997', 'event', X'019CA8A158E575B48B1D057B91129F41', 'event.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-282', '2026-03-01 09:01:12.413890', 41, X'97C3880C33A8B4B5820B5437D8A03CEA047F8179AEF6303760E1B9713C90BF39');
INSERT INTO audit_logs VALUES (X'019CA8A159AD77C29CD9EDF568240526', 'lesson', X'019CA8A159AD7F9FB224158E30FF3CCD', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-284', '2026-03-01 09:01:12.493964', 42, X'5C6B83F1CA826EBBB0110C86C48B55FDABB5E0BDA6A377445E450572AD040A8B');
INSERT INTO audit_logs VALUES (X'019CA8A159D6725B82FF2274C00F6DA1', 'lesson', X'019CA8A159D67B71A7ECFA6F0922267F', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-285', '2026-03-01 09:01:12.534001', 43, X'4F73DD466942A9462132FBC5F78FB866D474C8E4C22A4C80479B12146067C5D8');
INSERT INTO audit_logs VALUES (X'019CA8A159FE7F6F9C4AFEDA93E7D023', 'lesson', X'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-286', '2026-03-01 09:01:12.574038', 44, X'70157D0DF82DACA93AF9A368285A4C78CFC662A88F27D11767FFD607F95948EC');
INSERT INTO audit_logs VALUES (X'019CA8A15A26733D835CE9A866692802', 'lesson', X'019CA8A15A267427BA53B0AEA129344E', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-287', '2026-03-01 09:01:12.614075', 45, X'61F97C8B1C1AD60F1091EB67F9B5BEC50D78A5E723597D5919BEAAB999336230');
INSERT INTO audit_logs VALUES (X'019CA8A15BB6758E8A9AAE9DF6D014B5', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.lesson_order', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-297', '2026-03-01 09:01:13.014445', 46, X'707AA48BC29EB200084F425E1028055987A384A6558582B414C6AC95A45828A2');
INSERT INTO audit_logs VALUES (X'019CA8A15CCE7F41B2AD6D53817B8785', 'event', X'019CA8A1545C7A4C889ED8D00A30288E', 'event.lesson_order', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-304', '2026-03-01 09:01:13.294704', 47, X'8CFD447F7DB59754DD954BB0E9D37DFCFF8A4D66507682B97E74AE647A4CB378');
INSERT INTO audit_logs VALUES (X'019CA8A15E0F70FB99D5DAE3637FA21C', 'lesson', X'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["body","video_url","duration_seconds"]}', 'replay-312', '2026-03-01 09:01:13.615000', 48, X'D3C607606B9786CC05B2D9D6B49F158D9D00C49DBDD8EDF8FDB097DD843A0D18');
INSERT INTO audit_logs VALUES (X'019CA8A15E5F7A4BBEDC14D898324CC0', 'lesson', X'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["slug","title","published"]}', 'replay-314', '2026-03-01 09:01:13.695074', 49, X'D6D9BDE27ED63AC84B71BE6C62E7A5F58BD099F3F42F034A4EE3C9C67EBF68C6');
INSERT INTO audit_logs VALUES (X'019CA8A15EAF72C1862D0802B769978B', 'lesson', X'019CA8A159FE7EF4A8ED9645A5ADF0B4', 'lesson.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-316', '2026-03-01 09:01:13.775148', 50, X'63C94A585524D07ED2BFB710C40E29EDAC771EC45AD2B90F8A5BAEDA387CD005');
INSERT INTO audit_logs VALUES (X'019CA8A15F4F78548D1904777C954D87', 'lesson', X'019CA8A15F4F70B4AAF0443367BFDE8B', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8a1-545c-7a4c-889e-d8d00a30288e"}', 'replay-320', '2026-03-01 09:01:13.935296', 51, X'2A455B97D34412AFF8A3FF5801CE6FF4663FC76A2520A5C1CEEBA77BD33F5699');
INSERT INTO audit_logs VALUES (X'019CA8A15F9F7F0E8FF26E3998EE0177', 'lesson', X'019CA8A15F4F70B4AAF0443367BFDE8B', 'lesson.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-322', '2026-03-01 09:01:14.015370', 52, X'DAF9989175D9114E06FA5E47B85D1418F57499DDDD1F7D0ED5ED1EFB02BF828B');
INSERT INTO audit_logs VALUES (X'019CA8A167C17B54B37C9A1894C4D69A', 'material', X'019CA8A167C171F38E2187746D3F1105', 'material.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-374', '2026-03-01 09:01:16.097294', 53, X'32C4AFDB9876668C8B9F3615A3775A7D9370A5FC9F8F314D25F74A5041309766');
INSERT INTO audit_logs VALUES (X'019CA8A167E973F6AAF9A887C51149CE', 'material', X'019CA8A167E97195A0B46B3D46C44586', 'material.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-375', '2026-03-01 09:01:16.137331', 54, X'258E98E71F07D19E990C6FE28AD082FA1A7B6B08153DBC88997049FF18EEF529');
INSERT INTO audit_logs VALUES (X'019CA8A168117F02A2DBBB129FC48479', 'material', X'019CA8A168117C6D997362A615D4DD95', 'material.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-376', '2026-03-01 09:01:16.177368', 55, X'59EB60DCE55F2E1CE5B1EF522B200CBC06BBC7150F918CDA047E81CDBD314E7B');
INSERT INTO audit_logs VALUES (X'019CA8A16A69752A854BFFD87178881A', 'material', X'019CA8A167E97195A0B46B3D46C44586', 'material.content', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":11}', 'replay-391', '2026-03-01 09:01:16.777923', 56, X'8D135F659DF18F5BF5210D981F44769690BE4E5C6ACF651F6CD7E4C33E589B0B');
INSERT INTO audit_logs VALUES (X'019CA8A16AB97D16827F2C27391B1C5B', 'material', X'019CA8A167E97195A0B46B3D46C44586', 'material.content', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":39}', 'replay-393', '2026-03-01 09:01:16.857997', 57, X'A91E301265A058B914F0A7B503F896D1C38105DF7A5C8DA69D692934978D30B4');
INSERT INTO audit_logs VALUES (X'019CA8A16B0A700B8BE05D79AE730496', 'material', X'019CA8A168117C6D997362A615D4DD95', 'material.content', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-395', '2026-03-01 09:01:16.938071', 58, X'EB51CEEC8DCBB81913D5296ECDC0CD7A4A36A4D75B4E9582DEC77BAFBA8BAB51');
INSERT INTO audit_logs VALUES (X'019CA8A16B5A77E18AD1A40C29D3A3BF', 'material', X'019CA8A168117C6D997362A615D4DD95', 'material.content', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-397', '2026-03-01 09:01:17.018145', 59, X'8BEEA0D3945DA4A3DCFD61CF965D079CC1E8572F44684450D65F0661EA9EA23A');
INSERT INTO audit_logs VALUES (X'019CA8A16BAA718EABD1686FA39FB3B8', 'material', X'019CA8A168117C6D997362A615D4DD95', 'material.content', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"bytes":33}', 'replay-399', '2026-03-01 09:01:17.098219', 60, X'E361A56B4BC05B705D3929C974100C6862C1AAA85F19FF96850DA773585A1390');
INSERT INTO audit_logs VALUES (X'019CA8A16C4A7223BE6EDCBC5CA22C0C', 'material', X'019CA8A167C171F38E2187746D3F1105', 'material.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title"]}', 'replay-403', '2026-03-01 09:01:17.258367', 61, X'12A2DC526DFF15CDC17CD02BF061527C8C103C8B0F633D8636779928198EB29E');
INSERT INTO audit_logs VALUES (X'019CA8A16CEA732A9E35A475080769DD', 'material', X'019CA8A16CEA7742A3F249964E577C8E', 'material.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-407', '2026-03-01 09:01:17.418515', 62, X'EDB7B9B7CCCFA3D8ECE19B7693D66389E0E2D525B26CBF7A136239FE7F928FB7');
INSERT INTO audit_logs VALUES (X'019CA8A16D3A73B4B8FCFC903C87E390', 'lesson', X'019CA8A159AD7F9FB224158E30FF3CCD', 'lesson.material_order', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-409', '2026-03-01 09:01:17.498589', 63, X'AE8256F394E4F6EA000DD9B1DC9C5DD3E7EDAAF28F43844A98135EED535A7308');
INSERT INTO audit_logs VALUES (X'019CA8A16E027C12BB67C9147211914F', 'material', X'019CA8A16CEA7742A3F249964E577C8E', 'material.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-414', '2026-03-01 09:01:17.698774', 64, X'E6C0BCD2BFD1B74BA9296D3EF200D7B8BF5202B28276DEA209DA69ADC84C8060');
INSERT INTO audit_logs VALUES (X'019CA8A171EB7F3895DBA13203DAB662', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-439', '2026-03-01 09:01:18.699699', 65, X'CEF541AE357F09CF8F0B22549D6D3A524FB61FAA1229C902D226445679F0FA0E');
INSERT INTO audit_logs VALUES (X'019CA8A174E47F35B4808CE8085DFAD8', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-458', '2026-03-01 09:01:19.460402', 66, X'A086C6900FB74DC64D01078CEBCF4A3B70A90FCA7AD0BBD046FE0D72101EB1A1');
INSERT INTO audit_logs VALUES (X'019CA8A175847C2C8EE982F119DEA7A8', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-462', '2026-03-01 09:01:19.620550', 67, X'7E7D4C52BFACDBC6667DC82F316C0D87DEB145DA7485124CD16305FCAA1E2C4B');
INSERT INTO audit_logs VALUES (X'019CA8A176747DCEAA95747FE1DA8410', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-468', '2026-03-01 09:01:19.860772', 68, X'78D502F63E093D82EEDF58AAC49F6FF35759ECAF205722DC75FAB91DD4B9E9FF');
INSERT INTO audit_logs VALUES (X'019CA8A1769C772A82FB2412109F8563', 'quiz', X'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-469', '2026-03-01 09:01:19.900809', 69, X'EA60F4AC2D254F5BAA3B87BBA5C9D8E604DC535D508B4C5DFFE7F69D040C0528');
INSERT INTO audit_logs VALUES (X'019CA8A176C47B8C9187159C02D03041', 'quiz', X'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title","instructions","pass_percent","max_attempts","time_limit_seconds","opens_at","closes_at","questions_per_attempt","shuffle_questions","shuffle_options","grading_method","reveal_policy","published"]}', 'replay-470', '2026-03-01 09:01:19.940846', 70, X'9E6031389283A1A5417755AC725B57504B83BC9ADB422D01BC5F120658A04C3D');
INSERT INTO audit_logs VALUES (X'019CA8A1771474E6B0E4C9B14E5A906C', 'quiz', X'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["instructions","pass_percent","max_attempts","time_limit_seconds","opens_at","closes_at","questions_per_attempt","shuffle_questions","shuffle_options","grading_method","reveal_policy","published"]}', 'replay-472', '2026-03-01 09:01:20.020920', 71, X'93A3FD1FB955708F46903CB12B46EDDABD215AC9C2C5CD3ECD625ABADBEC75FE');
INSERT INTO audit_logs VALUES (X'019CA8A1787D7D1FADFBB3B9154780E9', 'quiz', X'019CA8A1769C743F90D6A765FFBFEF50', 'quiz.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-481', '2026-03-01 09:01:20.381253', 72, X'5A439C55B71D4CA70FF52629A4B0A99D17ED5B9F04A0AAAD58685DCBA75A5251');
INSERT INTO audit_logs VALUES (X'019CA8A178F5730FBD01D7C627F5E1BB', 'quiz', X'019CA8A178F57480AB4193891639B898', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-484', '2026-03-01 09:01:20.501364', 73, X'84D8D9AD23E44D73110BE84E539ED09399A19737A344DBD3B34856000C433F70');
INSERT INTO audit_logs VALUES (X'019CA8A1794578839C8E77A3BC1945CF', 'quiz', X'019CA8A178F57480AB4193891639B898', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":7}', 'replay-486', '2026-03-01 09:01:20.581438', 74, X'DD1A8E7408A12EBEE5F9938E687F01E3F971E20431EBF0F09843B722448B93C8');
INSERT INTO audit_logs VALUES (X'019CA8A17A5D7FA9A8B4FEAEA75D180F', 'quiz', X'019CA8A178F57480AB4193891639B898', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-493', '2026-03-01 09:01:20.861697', 75, X'717B2DC1E52B501E2057B2093A5DEE994DDBEBE7BD3671DCD2488B498E78F6AF');
INSERT INTO audit_logs VALUES (X'019CA8A182077B88A79CF1B7D68635D0', 'quiz', X'019CA8A182077ED5AC8C7007500DE707', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59ad-7f9f-b224-158e30ff3ccd"}', 'replay-542', '2026-03-01 09:01:22.823510', 76, X'6B66DB1C0D714C4D48D85210D90A126B7BDC8AE13B4A2A64185725752A681ECC');
INSERT INTO audit_logs VALUES (X'019CA8A182577F879D86623C1F02EDA5', 'quiz', X'019CA8A182077ED5AC8C7007500DE707', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-544', '2026-03-01 09:01:22.903584', 77, X'DD3261C2F1416E725ABB04345DC55A711775A12500EF3E75565CE82FFD718BFE');
INSERT INTO audit_logs VALUES (X'019CA8A182A777DF9F10F4FD079CD112', 'quiz', X'019CA8A182077ED5AC8C7007500DE707', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-546', '2026-03-01 09:01:22.983658', 78, X'99D28B4B9F2700301C93BA440D524A3A614CA98258F57502A59B5C23D1CDB149');
INSERT INTO audit_logs VALUES (X'019CA8A6BF497996B92E536BFC721B9D', 'quiz', X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-601', '2026-03-01 09:07:06.185693', 79, X'CAA1183A1A75D60A303DEB6E47831D4300766A05F97D77708A4EF98761933F00');
INSERT INTO audit_logs VALUES (X'019CA8A6BF997D0EA269FDEA3D54D9BD', 'quiz', X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-603', '2026-03-01 09:07:06.265767', 80, X'071DBA264F98BF43EFE76B83E95B7AA655B0B3542BC3624CEAE9C7566A0165E3');
INSERT INTO audit_logs VALUES (X'019CA8A6C12A7BD989D7D4DB785F3326', 'quiz', X'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-613', '2026-03-01 09:07:06.666137', 81, X'69535A6801F713E78599F2347E862C12138C5ECB6FB7D33810C5E994318F2CE5');
INSERT INTO audit_logs VALUES (X'019CA8A6C17A724992CAA5E5597EA553', 'quiz', X'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-615', '2026-03-01 09:07:06.746211', 82, X'7F3D8C2ED558C421F8F24BBAFFD7E21D4B263DD623D8C622C1DE2FAC4381F9F9');
INSERT INTO audit_logs VALUES (X'019CA8A6C1CA7875B37D6D2219518517', 'quiz', X'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-617', '2026-03-01 09:07:06.826285', 83, X'46ACDE170F018DAF042074D420D3B2DBCCB00A9F94623583CB3C5E153287A8DD');
INSERT INTO audit_logs VALUES (X'019CA8A6C35A7F05AD149AC8E92B09EA', 'quiz', X'019CA8A6C12A7A3FAA6122496DC2D15A', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-627', '2026-03-01 09:07:07.226655', 84, X'4C1980ECF6A5983C5D05B10717A0941537F5B0BAB016598E9B8C1B7E9888D81E');
INSERT INTO audit_logs VALUES (X'019CA8A6C3AA798699F149079D0EF1B4', 'quiz', X'019CA8A6C3AA705981A71AACD7938D91', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-629', '2026-03-01 09:07:07.306729', 85, X'ED718DFE457015B799A96BF1F137EC53B74BB20D2271239647D16D4A2DA8A3FB');
INSERT INTO audit_logs VALUES (X'019CA8A6C3FA781E9F7A57D718EE31B8', 'quiz', X'019CA8A6C3AA705981A71AACD7938D91', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-631', '2026-03-01 09:07:07.386803', 86, X'9E6DF0D9AB271264D6BB060BC4EE5B7F0556EDA8482BD813AD6DADAB8948526D');
INSERT INTO audit_logs VALUES (X'019CA8A6C44A7C299161508F8E262C58', 'quiz', X'019CA8A6C3AA705981A71AACD7938D91', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-633', '2026-03-01 09:07:07.466877', 87, X'BCC4166C82C27ECF1D837FE4090077F85901205D0ED4B04FDE0E128FC7F4F9E5');
INSERT INTO audit_logs VALUES (X'019CA8A6C5DB7682A200181B5795885E', 'quiz', X'019CA8A6C3AA705981A71AACD7938D91', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-643', '2026-03-01 09:07:07.867247', 88, X'26F87ADE97DE27451B830573BA38E0D7A97DC15DC9116C45629674F4CE267CD5');
INSERT INTO audit_logs VALUES (X'019CA8A6C62B73CA96C85B97DC56D455', 'quiz', X'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-645', '2026-03-01 09:07:07.947321', 89, X'6E3A90F69897103C5146AD4B0E24836B60AFDE536A30EB7E550E1D3A0A1D3135');
INSERT INTO audit_logs VALUES (X'019CA8A6C67B7C2FB305835B20B880A7', 'quiz', X'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-647', '2026-03-01 09:07:08.027395', 90, X'FEDDEE8E92616F6BAEB5701CACD1675367EC21CC55F0BFA9F0EDE8458F9058E6');
INSERT INTO audit_logs VALUES (X'019CA8A6C6CB7B2FB358B564EEF1EE1A', 'quiz', X'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-649', '2026-03-01 09:07:08.107469', 91, X'F3F5D253E30321B6A962D6DCAC99CE86036F6DC08702AD8B6F2AB6312285C5C5');
INSERT INTO audit_logs VALUES (X'019CA8A6C85B757CA7883F4E0F7931BA', 'quiz', X'019CA8A6C62B720990F3D0BF46BD0741', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent","grading_method"]}', 'replay-659', '2026-03-01 09:07:08.507839', 92, X'FFBF1B10A290EDA364E9EC07E04561F6556971CB1525D461C56C4592E5D029C0');
INSERT INTO audit_logs VALUES (X'019CA8A6C8AB7F6C9D0B2B65D2AE4073', 'quiz', X'019CA8A6C8AB71568E125B97BED47539', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-59d6-7b71-a7ec-fa6f0922267f"}', 'replay-661', '2026-03-01 09:07:08.587913', 93, X'266791B7DFCD331514E5F070990DEA890384477EFD76686FBA1760B02D3D8E99');
INSERT INTO audit_logs VALUES (X'019CA8A6C8FB7C02ACB4F1EE174A0CE7', 'quiz', X'019CA8A6C8AB71568E125B97BED47539', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-663', '2026-03-01 09:07:08.667987', 94, X'D3DBBDB59256264DE898DA46EC31BD7012241ED22F45BC48B94170C442E32507');
INSERT INTO audit_logs VALUES (X'019CA8A6C94C74789E4B4EBEA2146810', 'quiz', X'019CA8A6C8AB71568E125B97BED47539', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-665', '2026-03-01 09:07:08.748061', 95, X'542BD089A6BB7CFDA162628AE9516C78015869480FA9343EEA789054AB725B15');
INSERT INTO audit_logs VALUES (X'019CA8A6CADC70C3A00CAF3C521987EF', 'quiz', X'019CA8A6C8AB71568E125B97BED47539', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["pass_percent"]}', 'replay-675', '2026-03-01 09:07:09.148431', 96, X'1564F059489F8A7AFFF93DCC23E5672C74C5E2940AFA47DE9BC3FC124E2C2838');
INSERT INTO audit_logs VALUES (X'019CA8A6CB2C70BBB7D005F51D38F20C', 'quiz', X'019CA8A6CB2C7232ABCEF48B8221365B', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-677', '2026-03-01 09:07:09.228505', 97, X'4CE77DDF4F209A2CC7EFC49F6BEAD9DE1D633A9093FFD8A0AB449737FEE3C758');
INSERT INTO audit_logs VALUES (X'019CA8A6CB7C7425A23B0807E0C0595B', 'quiz', X'019CA8A6CB2C7232ABCEF48B8221365B', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-679', '2026-03-01 09:07:09.308579', 98, X'08C3E10539003E427EDE8341077870697B9DB959B95D4496EE2B0D112B8920D8');
INSERT INTO audit_logs VALUES (X'019CA8A6CBCC79E99F97FA16F2EE9C65', 'quiz', X'019CA8A6CB2C7232ABCEF48B8221365B', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-681', '2026-03-01 09:07:09.388653', 99, X'438EC8EAACEF20F539885DC6A77A3A8262579954109A35A81D8C648D50C023CF');
INSERT INTO audit_logs VALUES (X'019CA8A6CC9478A39A6FD9AFFB8C2C25', 'quiz', X'019CA8A6CC94768D8363D44168D597CE', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-686', '2026-03-01 09:07:09.588838', 100, X'766BB49E308073FA179E5601A40557F935B4669852EE47A499291712C18D06AA');
INSERT INTO audit_logs VALUES (X'019CA8A6CCE471F7B73918EAA963EAAE', 'quiz', X'019CA8A6CC94768D8363D44168D597CE', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-688', '2026-03-01 09:07:09.668912', 101, X'79D3273578DDAF3D87E32A5E8B1A1D4F587B476AC470B0296F261D3E80395F7F');
INSERT INTO audit_logs VALUES (X'019CA8A6CD347D78B3B702529DE1C277', 'quiz', X'019CA8A6CC94768D8363D44168D597CE', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-690', '2026-03-01 09:07:09.748986', 102, X'ED6905A2610DF1E5632BA6CF1C6E3868DFDDF584AA190E1E9615B0BAB251FA23');
INSERT INTO audit_logs VALUES (X'019CA8A6CDFD75C1B1E40E54C3582594', 'quiz', X'019CA8A6CDFD790FA314B4142E6126D5', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-695', '2026-03-01 09:07:09.949171', 103, X'693FEBBE95BD049FB475FAB204CD2B3195924F07679BCB8D8806A1873B04F08F');
INSERT INTO audit_logs VALUES (X'019CA8A6CE4D70C5A48D4574B88C5031', 'quiz', X'019CA8A6CDFD790FA314B4142E6126D5', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-697', '2026-03-01 09:07:10.029245', 104, X'6C9AD113A612ED39652FBAB1CF94069EDC22EE971E5598F99F2251B3A8ED7138');
INSERT INTO audit_logs VALUES (X'019CA8A6CE9D7A26A9515FCAB3404442', 'quiz', X'019CA8A6CDFD790FA314B4142E6126D5', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-699', '2026-03-01 09:07:10.109319', 105, X'78A2FAB7439DA60BF6AB5D40D6213DD3E5DA3A8C5D2EC1F50051A1BC4EBAEEF3');
INSERT INTO audit_logs VALUES (X'019CA8A6CF657E07999899F46E59D3CF', 'quiz', X'019CA8A6CF65784E8CC03FFA385D92E1', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-704', '2026-03-01 09:07:10.309504', 106, X'06D3AE37FB77922370AF7B0FFB24C5C900B0AF6BC44F13B0B663DACF1A340908');
INSERT INTO audit_logs VALUES (X'019CA8A6CFB576FE91F2DBE50AA361E2', 'quiz', X'019CA8A6CF65784E8CC03FFA385D92E1', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-706', '2026-03-01 09:07:10.389578', 107, X'7E55F9B6F8DB2CCB06C812CE295AD5ED00D121CE6241774C7F99D5A5BA5DD8AA');
INSERT INTO audit_logs VALUES (X'019CA8A6D0057EDBB452F7BA4ACAB0B7', 'quiz', X'019CA8A6CF65784E8CC03FFA385D92E1', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-708', '2026-03-01 09:07:10.469652', 108, X'C87A1FF159B9EEF81262807F87987CFCDD1CCE5EA8981C30425F85E279F67E58');
INSERT INTO audit_logs VALUES (X'019CA8A6D0CD77759D83208B7519E8BD', 'quiz', X'019CA8A6D0CD7F0AB21EDC458DA661F5', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-713', '2026-03-01 09:07:10.669837', 109, X'801661359CF4DC24AAE4A61EB2A12CB3DAF3F51969D1C38801279D837FE13526');
INSERT INTO audit_logs VALUES (X'019CA8A6D11D782DBD9503DBD81BC143', 'quiz', X'019CA8A6D0CD7F0AB21EDC458DA661F5', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-715', '2026-03-01 09:07:10.749911', 110, X'B185DEC713951E8EE92FDD82A4F638660D6D5D3F0AA6A1F0B601E15CC463E45E');
INSERT INTO audit_logs VALUES (X'019CA8A6D16D78F68ECEF95CBA6EB5E4', 'quiz', X'019CA8A6D0CD7F0AB21EDC458DA661F5', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-717', '2026-03-01 09:07:10.829985', 111, X'FE00B3E79DDA1262B96189F2A1CAB087B0212A31E08D9C57CA416C98124E7F5B');
INSERT INTO audit_logs VALUES (X'019CA8A6D23673C5840AAE8ED623EF45', 'quiz', X'019CA8A6D2367FC6BF4C616FCEA5A979', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-722', '2026-03-01 09:07:11.030170', 112, X'19F09D929B4EA2A7865C6D2FDE113FC6082B8248DD9146D47F034F742730E602');
INSERT INTO audit_logs VALUES (X'019CA8A6D2867B35A41BE1E6038F2C72', 'quiz', X'019CA8A6D2367FC6BF4C616FCEA5A979', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-724', '2026-03-01 09:07:11.110244', 113, X'5045E6D2A325FE8C54DDF8DC0E48C60D7D1DB7C134079316DB16BE9EEECAF2E4');
INSERT INTO audit_logs VALUES (X'019CA8A6D2FE713BB70213C783A31751', 'quiz', X'019CA8A6D2FE7C3CAE9CED603ECE2FF0', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-727', '2026-03-01 09:07:11.230355', 114, X'ED145D8FD3706262A6FA31458B618DF0867D4C5B5EFF8BFBE0FCD6C01191C1D8');
INSERT INTO audit_logs VALUES (X'019CA8B0E83F720589AC219AAE131E31', 'quiz', X'019CA8A6D2367FC6BF4C616FCEA5A979', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-747', '2026-03-01 09:18:12.031095', 115, X'7DEF36DDB77D2E309AD52A22A10E8B04E7CCC32C8DE38F8B3E99489459A01B3D');
INSERT INTO audit_logs VALUES (X'019CA8B0E8B7786EAA82BA3F6A3050D6', 'quiz', X'019CA8A6D2FE7C3CAE9CED603ECE2FF0', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-750', '2026-03-01 09:18:12.151206', 116, X'A74BF94945D9A562E1B968762A91CDE0F26B8FD43663B275D75A3B2FD3B508CE');
INSERT INTO audit_logs VALUES (X'019CA8B0EDB87AA38DD2AEFEB1D0579C', 'attempt', X'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-782', '2026-03-01 09:18:13.432390', 117, X'4BFAFF38362B459026B6917D999D49102BB71DA1DF91F9827FC5FED3014C3184');
INSERT INTO audit_logs VALUES (X'019CA8B0EE087F5D80BDDBEADDA6DD66', 'attempt', X'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-784', '2026-03-01 09:18:13.512464', 118, X'660AAA3BB6A3E7792AAF42B22E56699DFE0C11A7BC921B9C8DF36F1D8DED0C5B');
INSERT INTO audit_logs VALUES (X'019CA8B0EE58760694E0DDD36B922ACA', 'attempt', X'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"override"}', 'replay-786', '2026-03-01 09:18:13.592538', 119, X'DB8E2C7BC5D81786374A356FED76956FD37C8F543D13752E83992838052E78D3');
INSERT INTO audit_logs VALUES (X'019CA8B0EED07647AFB7A00BA5F4FC46', 'attempt', X'019CA8A17FFF701A833959B95603B8D9', 'attempt.score', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"kind":"reopen"}', 'replay-789', '2026-03-01 09:18:13.712649', 120, X'95510FBFCF5356BCB49EBFCFE7CF659AF29BE1E7F2ABB730D959E798DA3E03E3');
INSERT INTO audit_logs VALUES (X'019CA8B0EFE872AFA44F5E080C488521', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":0}', 'replay-796', '2026-03-01 09:18:13.992908', 121, X'7C79360974A5EC313D7810299C0A70D1D82979682CEB58B3839F5F196106A9F0');
INSERT INTO audit_logs VALUES (X'019CA8B0F0617F8580A2F5417398189F', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-799', '2026-03-01 09:18:14.113019', 122, X'125646D9F2D49CCC0A2751132354AF59114084FE306BADE9E3995A49EDD43335');
INSERT INTO audit_logs VALUES (X'019CA8B0F0897A4CA05110C5ECC9041A', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5}', 'replay-800', '2026-03-01 09:18:14.153056', 123, X'FA27D3D63E494850392CD23DDF5A38A475D4DB451CD9A9D18FD5B24AD486257A');
INSERT INTO audit_logs VALUES (X'019CA8B0F0B174589326143C802B9F04', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":0}', 'replay-801', '2026-03-01 09:18:14.193093', 124, X'C1C9D2CD149F18C719F7B14D5FEF7DB2A12D5C1179D52D4EFE371931B2F2DBEE');
INSERT INTO audit_logs VALUES (X'019CA8B0F129734CB875BED145702A2F', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-783c-ad9a-21015ab1aa98","treatment":"full_credit"}', 'replay-804', '2026-03-01 09:18:14.313204', 125, X'8E52181B7BD739867AF9BADE69E751C2AD9D374027320D5ACDAAEF9BE32F1646');
INSERT INTO audit_logs VALUES (X'019CA8B0F129753D99B490D0BB76E50F', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":4,"reason":"treatment of a question"}', 'replay-804', '2026-03-01 09:18:14.313204', 126, X'3B50ADBFEA81B635387CB2E705B5BF854DF65DC89B402534181293D4358B4614');
INSERT INTO audit_logs VALUES (X'019CA8B0F1A179E18913223A7B2F1BE8', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-7e56-8622-68f04d185f4c","treatment":"excluded"}', 'replay-807', '2026-03-01 09:18:14.433315', 127, X'DD2020202644C7CBF776F74031A6506B79D3A4159788B43D94D6564DCF5D68D5');
INSERT INTO audit_logs VALUES (X'019CA8B0F1A17E448803DD97ECB9AF8A', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5,"reason":"treatment of a question"}', 'replay-807', '2026-03-01 09:18:14.433315', 128, X'CF510A95D7AB427FF1F4AC330A47723F08B161B16F1DBDFBE7180F18139B0876');
INSERT INTO audit_logs VALUES (X'019CA8B0F2197B9C83C05CFF01E30374', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5,"reason":"treatment of a question"}', 'replay-810', '2026-03-01 09:18:14.553426', 129, X'6356678E778B0B2BE63892D83CD5C17E918D9383A728EDB2C36B8A7FEB3590F7');
INSERT INTO audit_logs VALUES (X'019CA8B0F2197F03862408EBCBDF9EB1', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-7a98-8d90-b7ea3541d65e","treatment":"excluded"}', 'replay-810', '2026-03-01 09:18:14.553426', 130, X'9B1B4FA1624DF2518EB5D6168ABA87DBEB387252F1A8A8776A70E4537A7134A9');
INSERT INTO audit_logs VALUES (X'019CA8B0F29176CFA7D83630A86AD6C7', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.treatment', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"question_id":"019ca8a1-74e4-7a98-8d90-b7ea3541d65e","treatment":"normal"}', 'replay-813', '2026-03-01 09:18:14.673537', 131, X'057F93EA0CB0D4B95FED3F8C72618B55B14077ECBCAAB2AB9216AA96F9ACF8C3');
INSERT INTO audit_logs VALUES (X'019CA8B0F2917A80BA44F97F4F4520CF', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.regrade', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts":5,"changed":5,"reason":"treatment of a question"}', 'replay-813', '2026-03-01 09:18:14.673537', 132, X'4379EC90F224ECF139D05DC5D26ADA6F4510673C5CB328C506BFB0F33C292FD8');
INSERT INTO audit_logs VALUES (X'019CA8B0F4717C06A9CE113708702162', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8a1-5a26-7427-ba53-b0aea129344e"}', 'replay-825', '2026-03-01 09:18:15.153981', 133, X'7F73E0687E18FEF3ABE1FCF43D992F9056DB24FC8C1B908220DAE3B3C71A38D1');
INSERT INTO audit_logs VALUES (X'019CA8B0F4C27411B1DC5C0D1788A6AC', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-827', '2026-03-01 09:18:15.234055', 134, X'A3E112A19A27E02E5C07CE44313CC9A23769E3FC6943D65A8647C9A7752380D7');
INSERT INTO audit_logs VALUES (X'019CA8B0F5B27C7CA1F87C21C8837E9F', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-833', '2026-03-01 09:18:15.474277', 135, X'3301A8B0EF73A7D98C3504159DD865FA30D0384369746EB3E7DB14EBEEF55D20');
INSERT INTO audit_logs VALUES (X'019CA8B0F67A7C9F8AE745184069BB27', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-838', '2026-03-01 09:18:15.674462', 136, X'FB791238F45BCA0A982061A516A56760037E9EC62226045F859E123CD7E2264E');
INSERT INTO audit_logs VALUES (X'019CA8B0F6CA7CB8930835A9232871AE', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-840', '2026-03-01 09:18:15.754536', 137, X'2B087584BA7E2A0C99BC05B153D0410F7E2D99C36679EC64A8546A6DB8C005CB');
INSERT INTO audit_logs VALUES (X'019CA8B0F71A70F4B18AEC3075F4D8B1', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-842', '2026-03-01 09:18:15.834610', 138, X'8BF00E52455494375EA240C8322A2A7092643CF6CAA9791D5AECDD76CED8023C');
INSERT INTO audit_logs VALUES (X'019CA8B0F7BA77DB943D3C85056CFC88', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-846', '2026-03-01 09:18:15.994758', 139, X'EC85E99D3BBD142B1F4FB2F121021A2305CFEF626B7439E07CD7D68E0E7BC611');
INSERT INTO audit_logs VALUES (X'019CA8B0F8FB7F3598BC52A13F2D05A2', 'quiz', X'019CA8B0F4717F55BF26E5F0942B6E57', 'quiz.accommodation_removed', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-854', '2026-03-01 09:18:16.315054', 140, X'7827AC09D32450E751FA939C21422EB2800C93D810C3A65D6722B966602140F8');
INSERT INTO audit_logs VALUES (X'019CA8B0FCBB7B3A935C2479B0567CF6', 'event', X'019CA8B0FCBB7476A78D677A5D64129F', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-878', '2026-03-01 09:18:17.275942', 141, X'7F300D39F2207CAF085C7DF903903B92B6CDC2ACB47A235EBFC77CA3D96703A5');
INSERT INTO audit_logs VALUES (X'019CA8B0FCE37179B19192821D046503', 'lesson', X'019CA8B0FCE3797CA77B3818E632BEE7', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8b0-fcbb-7476-a78d-677a5d64129f"}', 'replay-879', '2026-03-01 09:18:17.315979', 142, X'F280E005A08829FE267216C0939B0D267E6C01E9C39F43FF0CEF4BD6A1684E5D');
INSERT INTO audit_logs VALUES (X'019CA8B0FD0C785184374CAC201B049D', 'quiz', X'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"lesson_id":"019ca8b0-fce3-797c-a77b-3818e632bee7"}', 'replay-880', '2026-03-01 09:18:17.356016', 143, X'44FD7C5FF9D5492528D827EE06156917FED4E2A5E32261FEC1F84ABBAF1C0AC4');
INSERT INTO audit_logs VALUES (X'019CA8B0FD5C7D4E878F4C406694CF2B', 'quiz', X'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.questions', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"questions":5}', 'replay-882', '2026-03-01 09:18:17.436090', 144, X'90F9F8705FBBBA15E6A499D1B1A8087C3B1DAE2FADB2F4539E015FBE87A38539');
INSERT INTO audit_logs VALUES (X'019CA8B0FDAC7DCAA3E024B4E1F55422', 'quiz', X'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["published"]}', 'replay-884', '2026-03-01 09:18:17.516164', 145, X'950A6070DF3A08A9EB5590ED4073ABAA670FE6EADE60CA7626F9C97C0B9C2E38');
INSERT INTO audit_logs VALUES (X'019CA8B0FDFC75F08905F46346B99999', 'event', X'019CA8B0FCBB7476A78D677A5D64129F', 'event.status', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"status":"published"}', 'replay-886', '2026-03-01 09:18:17.596238', 146, X'FE5057150F01F80A5D6E8E2DC7F5935A7B7B711F88672146E1E0B5BCA2298084');
INSERT INTO audit_logs VALUES (X'019CA8B0FF3C7240AE66D71BA6C2732B', 'lesson', X'019CA8B0FF3C76C09B9810B92B40C469', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca8b0-fcbb-7476-a78d-677a5d64129f"}', 'replay-894', '2026-03-01 09:18:17.916534', 147, X'A32B8128A54F77A8C6154FAA114640B3F5312571EE8DAFC7B0E68594E17AF448');
INSERT INTO audit_logs VALUES (X'019CA8B1014574E48CB707362AC0D6B3', 'quiz', X'019CA8B0FD0C7DC8AF0C46F30511D4A0', 'quiz.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":1,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-907', '2026-03-01 09:18:18.437015', 148, X'8129A1DB90D6B0F5027CC69A9FC89520B9369A5AF866EF6BA3A1DA3415CEED6C');
INSERT INTO audit_logs VALUES (X'019CA8B101BD74028FB327701ADC0A23', 'lesson', X'019CA8B0FCE3797CA77B3818E632BEE7', 'lesson.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":1}', 'replay-910', '2026-03-01 09:18:18.557126', 149, X'47C0F59974333FC3B321D67FA3DCC0E7A69E2B672AB99E611D1BE4130D2618DA');
INSERT INTO audit_logs VALUES (X'019CA8B1023574E7936020190E9A2136', 'event', X'019CA8B0FCBB7476A78D677A5D64129F', 'event.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":1,"lesson_completions_deleted":0}', 'replay-913', '2026-03-01 09:18:18.677237', 150, X'4B89B62C0D3DBA11901D3AA513DE1A186365BEFCD696B144DF2ACA98B4A51F58');
INSERT INTO audit_logs VALUES (X'019CA8B102AD74EE8099D49D6C3EE107', 'event', X'019CA8B102AD720AA7E6FE75CC829F62', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-916', '2026-03-01 09:18:18.797348', 151, X'27AFAC1D053B4289AB22F687435341FBA3B1F9F0DA7FEC74883FED271A669276');
INSERT INTO audit_logs VALUES (X'019CA8B102D579008D12135D2ECCF040', 'event', X'019CA8B102AD720AA7E6FE75CC829F62', 'event.enrol_many', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_ids":["019ca8a0-41cc-7db4-baf7-f57260a42f2c"]}', 'replay-917', '2026-03-01 09:18:18.837385', 152, X'06F9578B733B01F5789410A65DCE45ED8E4F9236DE1D2FCCF42BDB611C7D391D');
INSERT INTO audit_logs VALUES (X'019CA8B1041578FA8155640945927F8A', 'event', X'019CA8B102AD720AA7E6FE75CC829F62', 'event.enrol', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-925', '2026-03-01 09:18:19.157681', 153, X'5AA6419DBED57EC209601EB40F2B8CC980BFEE513B793A3F48968567B00A85E6');
INSERT INTO audit_logs VALUES (X'019CA8B10465721B8E7409BCA638FC88', 'event', X'019CA8B102AD720AA7E6FE75CC829F62', 'event.withdraw', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-927', '2026-03-01 09:18:19.237755', 154, X'DC07C96CEBFEFE7056119715093C87B026C0279F1788994EEB488473B649C4A3');
INSERT INTO audit_logs VALUES (X'019CA8B104B57FC395A24196EAAE9D65', 'event', X'019CA8B102AD720AA7E6FE75CC829F62', 'event.enrol', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4244-7b68-89e9-98839246d00f"}', 'replay-929', '2026-03-01 09:18:19.317829', 155, X'5C0041BCA030A69AD9CA2DB7E030479BFBB211E3984EC17B465F13D3A37BA021');
INSERT INTO audit_logs VALUES (X'019CA8B105A67063BEC7295A66018758', 'event', X'019CA8B102AD720AA7E6FE75CC829F62', 'event.delete', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"attempts_deleted":0,"event_completions_deleted":0,"lesson_completions_deleted":0}', 'replay-935', '2026-03-01 09:18:19.558051', 156, X'2C8FB76E8A3401092E0F3073C459E909971C5D48510DD2E56926E898CDB503A0');
INSERT INTO audit_logs VALUES (X'019CA8B107AE7105B42CA62899DEA3C9', 'lesson', X'019CA8A159AD7F9FB224158E30FF3CCD', 'lesson.quiz_order', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-948', '2026-03-01 09:18:20.078532', 157, X'FCBE5ED9E3EFB58809E816623CB57ADA02DA3B3FDD618E529A0AB6C53CD7894E');
INSERT INTO audit_logs VALUES (X'019CA8B107FE722FA95D1B61BFA78799', 'account', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account.update', X'019CA8A042BC7FA6A4BE2E43FDF567DE', '{"fields":["display_name"]}', 'replay-950', '2026-03-01 09:18:20.158606', 158, X'06D45D91CD29A7E659B0A02BCD3601971933295FE3C11D725F9955118F5358BC');
INSERT INTO audit_logs VALUES (X'019CA8B108267E008306799BFD685BA5', 'account', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account.update', X'019CA8A042BC7FA6A4BE2E43FDF567DE', '{"fields":["display_name"]}', 'replay-951', '2026-03-01 09:18:20.198643', 159, X'E696E37181F301A2FA83529C520B18FF7E1D089C50D536576E2BF0583D23A634');
INSERT INTO audit_logs VALUES (X'019CA8B1089E76DBB087A621A11AE857', 'event', X'019CA8B1089E7A789563C0B232781739', 'event.import', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":3,"removed":0,"unchanged":0,"updated":0},"materials":{"created":6,"removed":0,"unchanged":0,"updated":0},"quizzes":{"created":3,"removed":0,"unchanged":0,"updated":0},"reordered":false}', 'replay-954', '2026-03-01 09:18:20.318754', 160, X'76343D354AF87C319B34D0834A4F1838AD0AFAC5FAE2739403675F582397094F');
INSERT INTO audit_logs VALUES (X'019CA8B10A077ACCA78A7C1916920FBF', 'event', X'019CA8B10A077DA1981285526B142435', 'event.import', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":2,"removed":0,"unchanged":0,"updated":0},"materials":{"created":2,"removed":0,"unchanged":0,"updated":0},"quizzes":{"created":1,"removed":0,"unchanged":0,"updated":0},"reordered":false}', 'replay-963', '2026-03-01 09:18:20.679087', 161, X'1B69DC60C9B614A197E6040297FD27147EFEEA0055807F50A9583A7A174EF948');
INSERT INTO audit_logs VALUES (X'019CA8B10A2F723398710A97977E195D', 'event', X'019CA8B10A077DA1981285526B142435', 'event.import', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["title"],"lessons":{"created":1,"removed":1,"unchanged":1,"updated":0},"materials":{"created":1,"removed":1,"unchanged":1,"updated":0},"quizzes":{"created":0,"removed":0,"unchanged":0,"updated":1},"reordered":false}', 'replay-964', '2026-03-01 09:18:20.719124', 162, X'21C7A6A3C44B7932298F22C8CAE3D65321B25488E6F463CF6E2F975CDF0C1EDA');
INSERT INTO audit_logs VALUES (X'019CA8B10A577D638EF3BC8DE2865FCA', 'event', X'019CA8B10A077DA1981285526B142435', 'event.import', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":[],"lessons":{"created":0,"removed":0,"unchanged":2,"updated":0},"materials":{"created":0,"removed":0,"unchanged":2,"updated":0},"quizzes":{"created":0,"removed":0,"unchanged":1,"updated":0},"reordered":true}', 'replay-965', '2026-03-01 09:18:20.759161', 163, X'1EA7FBE7D7137B7DD3F3B837740A55D210E1D2DB8E1632F669325AD2F0EBC1AC');
INSERT INTO audit_logs VALUES (X'019CA8B10D9F705492EAFA60974A5AB7', 'account', X'019CA8A043347D16B9F747CE3EB6AE3E', 'account.grants', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"grants":["draft","manage"]}', 'replay-986', '2026-03-01 09:18:21.599938', 164, X'EF20D29AC739091B3C4B9C17C85012D7157205B43C7F607C619C3219B8DB8756');
INSERT INTO audit_logs VALUES (X'019CA8B10E68727987935F6142CD1813', 'reference', X'019CA8B10E687A99945E93715614BDB3', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-991', '2026-03-01 09:18:21.800123', 165, X'0D3C83C7135EBC4186CCB32D4CA42B963A28E28D56DE58324C45F46E04AD3EEE');
INSERT INTO audit_logs VALUES (X'019CA8B10E90773D936CE4EE69169C61', 'reference', X'019CA8B10E907891ADE0217382063ED4', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-992', '2026-03-01 09:18:21.840160', 166, X'BC3581C1A3041240C9595FA04113ED6A23FFBFFD61856CF7E7997C606231F9F4');
INSERT INTO audit_logs VALUES (X'019CA8B10EB87837A33ED28392039931', 'reference', X'019CA8B10EB87E7EA7A41CEDDAF8FF1B', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-993', '2026-03-01 09:18:21.880197', 167, X'60CD0028F717A937991DF8438A16E083F4443348C0F65BD1FE311075A7E0AF82');
INSERT INTO audit_logs VALUES (X'019CA8B10EE0740BBC86B3E45DDD9C16', 'reference', X'019CA8B10EE07FD682FAD9B60952E162', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-994', '2026-03-01 09:18:21.920234', 168, X'C834BA9464B18A5A3E0F4C0EC877A73DAE4946E56E0545866C7D47DF899119EB');
INSERT INTO audit_logs VALUES (X'019CA8B10FD07DB49BD8E04EFB8FA7FD', 'reference', X'019CA8B10E687A99945E93715614BDB3', 'reference.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","is_active"]}', 'replay-1000', '2026-03-01 09:18:22.160456', 169, X'7276B9ECB97F80F3FAE38A3D6F04F1CCBE1C4F29C7618B050DDE41D207FDA0EB');
INSERT INTO audit_logs VALUES (X'019CA8B11070763BA4AC9AB8EEDF93B4', 'reference', X'019CA8B10E687A99945E93715614BDB3', 'reference.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","is_active"]}', 'replay-1004', '2026-03-01 09:18:22.320604', 170, X'B7FAB3D3633CF0509B3A7D2AEEBC00640D0CD857FFC8700D0B4C0D4C23AC9134');
INSERT INTO audit_logs VALUES (X'019CA8B1109873B88AC9DF4521999384', 'reference', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"archetypes"}', 'replay-1005', '2026-03-01 09:18:22.360641', 171, X'17FA67F711C7A2CD999BDFB6C1485464A16ADEA28F9BD8D43EC5B14F75C9F93F');
INSERT INTO audit_logs VALUES (X'019CA8B110E87392B007A1A221BB177C', 'reference', X'019CA8B110E8708889C4E68EE9EC2AC7', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"competitor-categories"}', 'replay-1007', '2026-03-01 09:18:22.440715', 172, X'1047E064AFF22E957455EBE5DBC39CB4B03C86A407F7A41014A33BAB8B79E90D');
INSERT INTO audit_logs VALUES (X'019CA8B111387CAF88F276E495F64E20', 'reference', X'019CA8B11138793699C1D844126A94F0', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"kpi-types"}', 'replay-1009', '2026-03-01 09:18:22.520789', 173, X'47E1F651F07B4F2CDC2FDB77B809229A4F4A34B43FCC0504A8DC411E33272013');
INSERT INTO audit_logs VALUES (X'019CA8B111887BC4A5634C12B0FC3735', 'reference', X'019CA8B111887BEA85098B1872434F90', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1011', '2026-03-01 09:18:22.600863', 174, X'10B6E9FD95866BBE329657DCFCFABB46F35C4E9DCC7EBABF2C1BD5C6743C28B3');
INSERT INTO audit_logs VALUES (X'019CA8B111D87CB6BFE1123CD8A7C742', 'reference', X'019CA8B111D877258F62A674A03B9F1B', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1013', '2026-03-01 09:18:22.680937', 175, X'F3842D5DA7113B090BB9BDBCBD148FF22288669781A9E1DE1997F5A893754418');
INSERT INTO audit_logs VALUES (X'019CA8B112297BCDBE32224BA5EA126D', 'reference', X'019CA8B1122974EFBC84879EF6A5D6B0', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"power-tiers"}', 'replay-1015', '2026-03-01 09:18:22.761011', 176, X'4633A51EB3B512F646E4E4E0F35F42ADA29195F1E8CCCADB01E68DDD02C67075');
INSERT INTO audit_logs VALUES (X'019CA8B11279730CB85B1B707734F1CD', 'reference', X'019CA8B1122974EFBC84879EF6A5D6B0', 'reference.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1017', '2026-03-01 09:18:22.841085', 177, X'98FFDB6757D3396031A0AB7DC81ED4CF93DE20D3CA4136B31637B350D50E9F69');
INSERT INTO audit_logs VALUES (X'019CA8B11DE37891AD7C1482889AE5C2', 'post', X'019CA8B1177A75298687D7519F03B27D', 'post.remove', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1090', '2026-03-01 09:18:25.763786', 178, X'C59E186DCA1CB8BBED95DF5E66DA2A63E42B531CC75D1CDAC31C823B74E1D956');
INSERT INTO audit_logs VALUES (X'019CA8B381ED748E86B226D93C5BA400', 'post', X'019CA8B1177A71108F87435771C11401', 'post.unpark', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1132', '2026-03-01 09:21:02.445340', 179, X'0B9F9027F93961DA02E27D88664DD293CD6A783E0A406E739D09FC3365AD51F3');
INSERT INTO audit_logs VALUES (X'019CA8DA70CE77D296FE8D6162EA6B72', 'decision', X'019CA8DA70CE7A2A86E493C33555C9D6', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1170', '2026-03-01 10:03:33.966746', 180, X'40E22382D26A40F5A244038B5F2DCA60827C859B4CB6CC1CCE13A95AC24E4584');
INSERT INTO audit_logs VALUES (X'019CA8DA711E751CAF68CDDBC1936E8D', 'weights', X'019CA8DA711E787985645FE6C4009AF8', 'weights.set', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":1}', 'replay-1172', '2026-03-01 10:03:34.046820', 181, X'FBC9B248E1262D415523BD200E56D18D1C90A232192056710DE8778E8B9157DC');
INSERT INTO audit_logs VALUES (X'019CA8DA71467E64975B1DDAE5E8997F', 'decision', X'019CA8DA71467F6BB86B21ED16DD0DC3', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1173', '2026-03-01 10:03:34.086857', 182, X'FC25B67FC4BB7D0C05B6A052466197C270BC17D6DCB5283637F9E1EED9B28FFB');
INSERT INTO audit_logs VALUES (X'019CA8DA71BE743FAB4A0114851D2BED', 'weights', X'019CA8DA711E787985645FE6C4009AF8', 'weights.set', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":2}', 'replay-1176', '2026-03-01 10:03:34.206968', 183, X'E39C3C02080E488ABBE0DA0963C1AD07E362B43B9CA88075BA48F3F96BA558C7');
INSERT INTO audit_logs VALUES (X'019CA8DA720F7F628411175BBD74B4A6', 'decision', X'019CA8DA720F77C68AAC0D013A031DDD', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1178', '2026-03-01 10:03:34.287042', 184, X'1491F3A5FACEA2D8644062AC170BB86563DC6A7575A65312A4B8B920A649D54F');
INSERT INTO audit_logs VALUES (X'019CA8DA723776319363F19C8393BD41', 'weights', X'019CA8DA711E787985645FE6C4009AF8', 'weights.restore', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"version":3}', 'replay-1179', '2026-03-01 10:03:34.327079', 185, X'7C4EA45C0336EB4F4CAE428013D1FDFD19FF28F2F1AE206A179F0B700187DAC9');
INSERT INTO audit_logs VALUES (X'019CA8DA72AF7571A7EF5890B3F6E76B', 'decision', X'019CA8DA72AF7195AA3DAB5AAC503191', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1182', '2026-03-01 10:03:34.447190', 186, X'526BD64D627CF91E8BCA809F9C63742C32F0A6C1E116607496E1883DE3A3FDBA');
INSERT INTO audit_logs VALUES (X'019CA8DA7670787D9E5EC1EA5B35DE2D', 'author', X'019CA8B1177A7BCE89B846BEA611DDA3', 'author.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_power_user","power_tier_id","archetype_tags","relationship_score"]}', 'replay-1206', '2026-03-01 10:03:35.408078', 187, X'3C5F00B365BFF2E6663F59AB3024E24E88B01A0F40BF33FD1FE19F9D10654E09');
INSERT INTO audit_logs VALUES (X'019CA8DA76C07CE3A27777A5BDBDD932', 'author', X'019CA8B1177A7BCE89B846BEA611DDA3', 'author.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["power_tier_id","archetype_tags"]}', 'replay-1208', '2026-03-01 10:03:35.488152', 188, X'DD78D5D7F78A7DEEF11ABC5EE799512B2F24F0E12536BC5993F1D16CB111148A');
INSERT INTO audit_logs VALUES (X'019CA8DA77B07D9BBF463B0BAB4AF4BF', 'author', X'019CA8B1177A7BCE89B846BEA611DDA3', 'author.erase', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-1214', '2026-03-01 10:03:35.728374', 189, X'557A2E99A588433E81C47BDE037CCE09485FD0D29FD14AA0BCD85B37FE53A2F4');
INSERT INTO audit_logs VALUES (X'019CA8DA7878702591AE088D67B78349', 'account', X'019CA8DA78787216B4ED32F476FFC09D', 'account.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-1219', '2026-03-01 10:03:35.928559', 190, X'7B55F3FAD1E851364D75E9DCED6B1D1BB6B53203CA08309D6DF2B6F02FB3696A');
INSERT INTO audit_logs VALUES (X'019CA8DA78F0724C830FF35E7F769497', 'decision', X'019CA8DA78F0716EA5FCB4C1E85DC1C0', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1222', '2026-03-01 10:03:36.048670', 191, X'2D1773858A0A77798A18D6880A404ACD586AD41D0F3A327C0EF382884A98585D');
INSERT INTO audit_logs VALUES (X'019CA8DA7BC17F408FC2E15ADA70D7E1', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1240', '2026-03-01 10:03:36.769336', 192, X'A51E9704567639403BCA46F6A720FD6237DFE299EBB545E9363A4AF7E71A1342');
INSERT INTO audit_logs VALUES (X'019CA8DA7C39747B853B490CD2A7D1FD', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["content"]}', 'replay-1243', '2026-03-01 10:03:36.889447', 193, X'D04DB4B18A86B0CC311C6EF53A293EEAA4C9D1CA5EC8A204EA4D1D5027E0EB1E');
INSERT INTO audit_logs VALUES (X'019CA8DA7CD97A8587B0E0DF16E00B15', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["utm_code","archetype_id","reply_type"]}', 'replay-1247', '2026-03-01 10:03:37.049595', 194, X'DDE80EE739BDE3C10BACAEA0555FDCD41AC6CC853C77FFF4B4EB7D4D0D1A5A57');
INSERT INTO audit_logs VALUES (X'019CA8DA7D2972D0AB4830C2325AE24B', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["utm_code","archetype_id","reply_type"]}', 'replay-1249', '2026-03-01 10:03:37.129669', 195, X'6AD8B4EDE20BC4F1D2095FDFBC1617B38398BBBEBCB96D3C5C75CB83703C7DD6');
INSERT INTO audit_logs VALUES (X'019CA8DA7F82717891DFE7C82001AAE0', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1264', '2026-03-01 10:03:37.730224', 196, X'736D1A0A841938233501ADF88ED2589534538FAF83CE0EB857FFF92364546B11');
INSERT INTO audit_logs VALUES (X'019CA8DA818A787B86AE9DC33A0C834E', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.reject', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1277', '2026-03-01 10:03:38.250705', 197, X'EA9EA63A71C1AE47753C32A8C022548CDDB1EDD0B21FC3648F5B3189EEEF8229');
INSERT INTO audit_logs VALUES (X'019CA8DA820270EF81F216B039D3153C', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["content"]}', 'replay-1280', '2026-03-01 10:03:38.370816', 198, X'88CF0D91C9E2E2B2A8C9839FF95B998D471442AD416DB2F760AE217B05B07741');
INSERT INTO audit_logs VALUES (X'019CA8DA825278C5BA6EE023A7675E25', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["utm_code"]}', 'replay-1282', '2026-03-01 10:03:38.450890', 199, X'192E6340F6377D8EB483AAB779D4CC5FF1A6FEFDF5CA3A0EED19C88360A9648A');
INSERT INTO audit_logs VALUES (X'019CA8DA827A799593BF5C5A8AD30924', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.review_refused', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"why":"own_reply"}', 'replay-1283', '2026-03-01 10:03:38.490927', 200, X'E6C010FD6993A43396FFB6DBA61CCCEB2CDEB408EB53B38AA7DF40053A753302');
INSERT INTO audit_logs VALUES (X'019CA8DA82A27EAB93487AD8039821D7', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1284', '2026-03-01 10:03:38.530964', 201, X'34FB773D0F36F472FC4E4613E7B306E946F500E8E97EF75EB42D841D6E45CD82');
INSERT INTO audit_logs VALUES (X'019CA8DA8343730B9E3EC7ADCFEE2F1D', 'reply', X'019CA8DA7BC17C5DB8B3A5F53920278B', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1288', '2026-03-01 10:03:38.691112', 202, X'2FC86DD4F14031E31F95B2DF1CB736F5AE1E767E7608B96DE22E4CCB8DBAE740');
INSERT INTO audit_logs VALUES (X'019CA8DA839372F5B4F1ED62F8214A01', 'decision', X'019CA8DA83937CAB970BC5CD097F0337', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1290', '2026-03-01 10:03:38.771186', 203, X'C5C592339F0F563AC5171006A81C99DECBF211F45B7C57CA230817263E235408');
INSERT INTO audit_logs VALUES (X'019CA8DA83BB71FC9A91A86BA3366997', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1291', '2026-03-01 10:03:38.811223', 204, X'3C073D3EF0DB88AF5FB74251A0238172096C69BC381AB6188D9E0CA893FD952F');
INSERT INTO audit_logs VALUES (X'019CA8DA83E372919EAEAFA294F0BCFB', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1292', '2026-03-01 10:03:38.851260', 205, X'7A853237F6301A4E5E9A9914CD6F878FCD6C7423DE2B5531483B3F6BF3B40922');
INSERT INTO audit_logs VALUES (X'019CA8DA840B79B48B7EBE0987B29550', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1293', '2026-03-01 10:03:38.891297', 206, X'6F4FB7AA2639FF2DC7E184BE8FA05C4AFBA8A2DDBC633E43F9ACDCE79CD0F0C1');
INSERT INTO audit_logs VALUES (X'019CA8DA854B70E39A9F8925E9A0C067', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.send', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1301', '2026-03-01 10:03:39.211593', 207, X'D603E2A0393704970A7823A47F7F4207072D2507DB97BA0D7221CFE962C291B9');
INSERT INTO audit_logs VALUES (X'019CA8DA8663761E8C1D6D87A4A698E3', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.release', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1308', '2026-03-01 10:03:39.491852', 208, X'1BE4F3C7F19203C130911278EBC5B5B781073384C43291096779C5EEE21D4856');
INSERT INTO audit_logs VALUES (X'019CA8DA86B37F96A08452CAA5401216', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.send', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1310', '2026-03-01 10:03:39.571926', 209, X'FBAFA9E6AF7CA66982C8F1FDBAFB51C7F41001D783E73EF7C154015D3BCED307');
INSERT INTO audit_logs VALUES (X'019CA8DA87A472A7A26E5E96E502DDF7', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.post', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1316', '2026-03-01 10:03:39.812148', 210, X'2CA556D5F626318A1C881F89115D5A835D906255CEDEC366DD42528ACB233FB4');
INSERT INTO audit_logs VALUES (X'019CA8DA87F47AF8A076AC96CCDD85DB', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.measure', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1318', '2026-03-01 10:03:39.892222', 211, X'1D3224880D38AEEDE604573E6EEE728D54C9BC1EFE90D6051715185A253AF346');
INSERT INTO audit_logs VALUES (X'019CA8DA88447AA8B81CF7021C2E9A92', 'reply', X'019CA8DA83BB7731BCB1623F839FBDD1', 'reply.measure', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1320', '2026-03-01 10:03:39.972296', 212, X'0B50590CA5B5436A9533113CBC3E4AA32DEFD1E99334898B3B25C35D7DD05696');
INSERT INTO audit_logs VALUES (X'019CA8DA893478809BBDC01DF686AF69', 'reply', X'019CA8DA8934715691778775B3888920', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1326', '2026-03-01 10:03:40.212518', 213, X'14169548B15DA80B00252CB8686E9F4802BAD74E32164535358A5D3AB09A1798');
INSERT INTO audit_logs VALUES (X'019CA8DA895C7D749F869DF1D01F0CFD', 'reply', X'019CA8DA8934715691778775B3888920', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1327', '2026-03-01 10:03:40.252555', 214, X'3BC2E10160C122D4FE665F6F3C46A7D5DC47EFBFF0CBAC72FBA2777FD20E0DFC');
INSERT INTO audit_logs VALUES (X'019CA8DA89847FD7BC59AD2FFFC02EBC', 'reply', X'019CA8DA8934715691778775B3888920', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1328', '2026-03-01 10:03:40.292592', 215, X'AE3F6F7B99EF4E5EB1810C2AA9EB2C90EC5A81352E5CEC43C0AAE7016B2E1F8E');
INSERT INTO audit_logs VALUES (X'019CA8DA8A2470439650B1C7177D24C7', 'decision', X'019CA8DA8A247FC19E6957F80A42A54F', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1332', '2026-03-01 10:03:40.452740', 216, X'0B2266740701A756786194A501CA0EB84A1E5EBC12A579B26F2B3EB6BF9D55FD');
INSERT INTO audit_logs VALUES (X'019CA8DA8A4C7B89935E1B6F1BD7E68A', 'reply', X'019CA8DA8A4C7698B640C5ADBBE259A7', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1333', '2026-03-01 10:03:40.492777', 217, X'F566200D16248AF92378B92F3807C0AE5C51971E2851A4DDFC01AA316E3DFBA2');
INSERT INTO audit_logs VALUES (X'019CA8DA8A747BD7AEF5B83D849B08D9', 'reply', X'019CA8DA8A4C7698B640C5ADBBE259A7', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1334', '2026-03-01 10:03:40.532814', 218, X'914B3449E8C1F4E6F65B4AE923EB57432A5FCFF234B5DC941C5712CDE09B4F2A');
INSERT INTO audit_logs VALUES (X'019CA8DA8A9C78B891C1AD6A4F26D52F', 'reply', X'019CA8DA8A4C7698B640C5ADBBE259A7', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1335', '2026-03-01 10:03:40.572851', 219, X'B4D46805C1D8A2686BE635AA4541F050D9D88A94F660221A7E3DD99D1372FDB8');
INSERT INTO audit_logs VALUES (X'019CA8DA8B1474A3B012E336A99C8E63', 'decision', X'019CA8DA8B147ACA8C84D8AE428A4D3C', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1338', '2026-03-01 10:03:40.692962', 220, X'360F167DA247ADB421EAB6AECBE10EFE4C53101F273F661E64719CB03EC825DC');
INSERT INTO audit_logs VALUES (X'019CA8DA8B3C774C8123C48D5C94E2CF', 'reply', X'019CA8DA8B3C7E7E888951E9367C7C12', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1339', '2026-03-01 10:03:40.732999', 221, X'BF51C92EA890436EBFE1319DB349E36CD3C44E15ACCB2F77CE989A8460D8FBFF');
INSERT INTO audit_logs VALUES (X'019CA8DA8B657A28ADFFC825BBF77527', 'reply', X'019CA8DA8B3C7E7E888951E9367C7C12', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1340', '2026-03-01 10:03:40.773036', 222, X'8156A3E3DEA86F8F238623E48763558CC452BAD1160CAE6A793B49B6E7ACEF26');
INSERT INTO audit_logs VALUES (X'019CA8DA8B8D7742A860BCDFE1F5F398', 'reply', X'019CA8DA8B3C7E7E888951E9367C7C12', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1341', '2026-03-01 10:03:40.813073', 223, X'80D27A10D04AC9022C7906BB0B97738E748DF7F6FF62C31A3E19BFF013A850C9');
INSERT INTO audit_logs VALUES (X'019CA8DA8BB57F0A8476F4E0E7EDB002', 'post', X'019CA8DA8AEC788A8DD9393FE50EA790', 'post.remove', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1342', '2026-03-01 10:03:40.853110', 224, X'0979AECCE533AD91BA36BA6A30CD870F156ABB02A7D244C9FC8DCD80FAD0FBEB');
INSERT INTO audit_logs VALUES (X'019CA8DA8C7D7CFAA010CFFDAC0AD4CC', 'decision', X'019CA8DA8C7D7CC9BA12CB3A49BD2E89', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1347', '2026-03-01 10:03:41.053295', 225, X'7C8F80F0CB61E7AA1CFADAAF8F3A4EEC33AD0ED8E0F0BBDB87B71E21B286754F');
INSERT INTO audit_logs VALUES (X'019CA8DA8CA57A0EB748B40A681C2CC5', 'reply', X'019CA8DA8CA57FEEA147C685F5909C23', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1348', '2026-03-01 10:03:41.093332', 226, X'173E397D2C7E20EAD60E9588677591B9F9608AFFEF2EC10969628DE9EE271FBA');
INSERT INTO audit_logs VALUES (X'019CA8DA8CCD7BA1956CBA9C5DB4451A', 'reply', X'019CA8DA8CA57FEEA147C685F5909C23', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1349', '2026-03-01 10:03:41.133369', 227, X'E60B74AE3EBBCA30E4F55200BFD24F9A0BE564D556A679020D74D647264D0537');
INSERT INTO audit_logs VALUES (X'019CA8DA8CF577A78A98DE6CEE771CA0', 'reply', X'019CA8DA8CA57FEEA147C685F5909C23', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1350', '2026-03-01 10:03:41.173406', 228, X'8FF1DAE2833E7F65CDC37162CA87B408AD9FBE61216F376D62DD1D0A85B7A882');
INSERT INTO audit_logs VALUES (X'019CA8DA8D1D78F9B224D3EF987D0FB9', 'do_not_contact', X'019CA8DA8D1D7D019A5CB64DD863E7FF', 'do_not_contact.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca8da-8c55-7d0a-9bc6-0509de09347f"}', 'replay-1351', '2026-03-01 10:03:41.213443', 229, X'633168213F20B66EB8827B6359B7BF81405BE836D38133416C40EA7F42BED183');
INSERT INTO audit_logs VALUES (X'019CA8DA8EFD76BCAB1C8B959A8ABB72', 'decision', X'019CA8DA8EFD771BA5358DA876B09A55', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1363', '2026-03-01 10:03:41.693887', 230, X'2152B995379F405A8FD82881420BCE7AC27527CECBC75367909A14E21E2D3014');
INSERT INTO audit_logs VALUES (X'019CA8DA8F2578F49920AF30B8F84B99', 'reply', X'019CA8DA8F2575CAAAAD8BB2C2280AF0', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1364', '2026-03-01 10:03:41.733924', 231, X'D4FBD8F5945382FED435BBFCC7552D9104BF21A41BDB1C542EF34E5EB305509D');
INSERT INTO audit_logs VALUES (X'019CA8DA8F4D740A8E35C2DEA2A2EE36', 'reply', X'019CA8DA8F2575CAAAAD8BB2C2280AF0', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1365', '2026-03-01 10:03:41.773961', 232, X'5E71795395B4CFD81176C40F8667C61E1067C4205B89B9BC6C0BBDAB2A02E30C');
INSERT INTO audit_logs VALUES (X'019CA8DA8F757BE8A5C8988405644961', 'reply', X'019CA8DA8F2575CAAAAD8BB2C2280AF0', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1366', '2026-03-01 10:03:41.813998', 233, X'D40DB31FB61B31B7D1304F1ECB1E9ABE14FE23898BF457A5E931DDAECB8DFC7B');
INSERT INTO audit_logs VALUES (X'019CA8DA8F9E7301A38E428A6B029BC3', 'do_not_contact', X'019CA8DA8F9E79699CDAE9D795963345', 'do_not_contact.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca8da-8ed5-7e3f-a4af-011f76df5558"}', 'replay-1367', '2026-03-01 10:03:41.854035', 234, X'839E3EEC5731A79034ECB91AC1495C6564385226453E214742FAFBF140C7C2B2');
INSERT INTO audit_logs VALUES (X'019CA8DA90DE77B7BFD3F5FA8185E38A', 'do_not_contact', X'019CA8DA8D1D7D019A5CB64DD863E7FF', 'do_not_contact.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["reason","ends_at"]}', 'replay-1375', '2026-03-01 10:03:42.174331', 235, X'C924198166617B0B290382A62415550F0277DC7581A29BACC93B911DC2C94D7B');
INSERT INTO audit_logs VALUES (X'019CA8F6F48671089B356AF41B175D08', 'reply', X'019CA8DA8CA57FEEA147C685F5909C23', 'reply.send', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1388', '2026-03-01 10:34:42.694812', 236, X'F33969100F85BEEA4B808E62282345FED7783FAC76A94A0972551581DC205DDF');
INSERT INTO audit_logs VALUES (X'019CA8F6F4D670B49305655772BCD381', 'reply', X'019CA8DA8CA57FEEA147C685F5909C23', 'reply.post', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1390', '2026-03-01 10:34:42.774886', 237, X'FEA869474362A16B10C17BEEF9288DF745FE3CE32944799118959C84EF814293');
INSERT INTO audit_logs VALUES (X'019CA8F6F5777A35A9B940CB7B2AE9A4', 'do_not_contact', X'019CA8DA8D1D7D019A5CB64DD863E7FF', 'do_not_contact.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1394', '2026-03-01 10:34:42.935034', 238, X'2756D02BD4AB22F5FBEDD0492A10854270B874323B9F44258BD11C2D5332A489');
INSERT INTO audit_logs VALUES (X'019CA8F6F61777F087A00689A5B9FE7B', 'do_not_contact', X'019CA8DA8F9E79699CDAE9D795963345', 'do_not_contact.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["ends_at"]}', 'replay-1398', '2026-03-01 10:34:43.095182', 239, X'65CE1DB7CED5CB84390D9D9413F6B6510C09AC9676565498548C57369DAFD059');
INSERT INTO audit_logs VALUES (X'019CA8F6F63F784DBC340D25121B650A', 'reference', X'019CA8F6F63F73BB86EC234556CA9330', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1399', '2026-03-01 10:34:43.135219', 240, X'AEF970B19D3292AFCCC6423F207163ACE1F4A604A91936A6C7BBA3834B9BFE78');
INSERT INTO audit_logs VALUES (X'019CA8F6F68F7904B8035310510D3C9D', 'decision', X'019CA8F6F68F7179887F0CDBF29AE993', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1401', '2026-03-01 10:34:43.215293', 241, X'748562F6EA89B25417762A50E5175268F48F4FE8AB984E5EF9D7704740F9C35F');
INSERT INTO audit_logs VALUES (X'019CA8F6F6B77E6FAB993EA6637232F9', 'reply', X'019CA8F6F6B7727690C149DFC9649758', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1402', '2026-03-01 10:34:43.255330', 242, X'C077FEF945B2172AB23862B53C7C0544BD1A70F236C651EDD7BB602E07CC3306');
INSERT INTO audit_logs VALUES (X'019CA8F6F6DF7272B7B3BB5402CBEE3F', 'reply', X'019CA8F6F6B7727690C149DFC9649758', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1403', '2026-03-01 10:34:43.295367', 243, X'81E04A7FA5675149B7EFE14F198C010E74A0191D3D0C40BA81419EC319AB354A');
INSERT INTO audit_logs VALUES (X'019CA8F6F7077D09B34C05CF08624860', 'reply', X'019CA8F6F6B7727690C149DFC9649758', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1404', '2026-03-01 10:34:43.335404', 244, X'DF1DB7D3B77EAF0FF88D16EAB06757D30245B5DA039617470B9CFE6990FB756A');
INSERT INTO audit_logs VALUES (X'019CA8F6F72F77B8AB1ABA8ED9D3105B', 'reply', X'019CA8F6F6B7727690C149DFC9649758', 'reply.send', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1405', '2026-03-01 10:34:43.375441', 245, X'8DAE3C85515568FDCA2EB27C84616FE6320218184811DC91E706500D0EE2083A');
INSERT INTO audit_logs VALUES (X'019CA8F6F77F7909ADE69B12709A5B7B', 'decision', X'019CA8F6F77F7936A8561C5E0FB43D50', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1407', '2026-03-01 10:34:43.455515', 246, X'A434EC9A7FDA7616B2AE0BD3EF9C1EFAB18761654428C7E5D86502333A41355A');
INSERT INTO audit_logs VALUES (X'019CA8F6F7A7704383799A4D5015DBAC', 'reply', X'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1408', '2026-03-01 10:34:43.495552', 247, X'CEC2F078B20515FB358CBA99EE193A49C46417A7B535AA65C8B0C7A60EE37D54');
INSERT INTO audit_logs VALUES (X'019CA8F6F7CF7E41BEEE2392B13DFD2E', 'reply', X'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1409', '2026-03-01 10:34:43.535589', 248, X'0B5AA5B096C248AB470B321A95E2F5BCDCF989D96607E600D69CD6B84BD02325');
INSERT INTO audit_logs VALUES (X'019CA8F6F7F77A3D8A4C03006E6838CD', 'reply', X'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1410', '2026-03-01 10:34:43.575626', 249, X'95B10C360829BD0D2933410134C23C64D028FA56658870A5BAFBA7354E9D5D30');
INSERT INTO audit_logs VALUES (X'019CA8F6F81F758D8C5721AA0620FB47', 'reply', X'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.send', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1411', '2026-03-01 10:34:43.615663', 250, X'6AC4B6512B4B104694169386B2504A337DFFA6DD83F16F3AA4BD229813879AFF');
INSERT INTO audit_logs VALUES (X'019CA8F6F86F755FB364DF717C79C646', 'decision', X'019CA8F6F86F7666A5CC07EB74AB12AD', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1413', '2026-03-01 10:34:43.695737', 251, X'E20B939172EC958292CA692835F969B21894FB1FD8675CDA3B06E3A2E1695191');
INSERT INTO audit_logs VALUES (X'019CA8F6F8977179A097209E7EFE03E2', 'reply', X'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1414', '2026-03-01 10:34:43.735774', 252, X'4AA7A941AE16421687D5EFA7E1717D559F3629351753F2BF5F5BED35980C6379');
INSERT INTO audit_logs VALUES (X'019CA8F6F8BF7CA3A22A57417CF19669', 'reply', X'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1415', '2026-03-01 10:34:43.775811', 253, X'0621AC808F747D373EA871D42D6AF06C2236FC1F4644DC33DBBBD00CA4027838');
INSERT INTO audit_logs VALUES (X'019CA8F6F8E7783F80DE8B2DC58475A9', 'reply', X'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1416', '2026-03-01 10:34:43.815848', 254, X'651639E64802A74EDD377E1F0306A823AAF166288C8EFE56F0C1B06489BABC24');
INSERT INTO audit_logs VALUES (X'019CA8F6F90F7F30925663D17A726247', 'reply', X'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.send', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1417', '2026-03-01 10:34:43.855885', 255, X'16F5E0A8E4BF38872F93E2194795B2E8BCDFD0E735FF435AF173165DCB7AC83E');
INSERT INTO audit_logs VALUES (X'019CA8F774F8762C9FC8D2A34F77967E', 'reply', X'019CA8F6F6B7727690C149DFC9649758', 'reply.resolve', X'019CA8DA78787216B4ED32F476FFC09D', '{"posted":true}', 'replay-1435', '2026-03-01 10:35:15.576551', 256, X'2F896E2D47FDEFCDA37036ECD9CC26A92E8C212AC89DBCC1E5FC321CEF502616');
INSERT INTO audit_logs VALUES (X'019CA8F775487FC1A8DEEFE4927C6036', 'reply', X'019CA8F6F7A7759C8EA8E0ABE0A9086C', 'reply.resolve', X'019CA8DA78787216B4ED32F476FFC09D', '{"posted":false}', 'replay-1437', '2026-03-01 10:35:15.656625', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F775E872BAAB745470C14E5268', 'reply', X'019CA8F6F89773B7B4CCCEDF50164E24', 'reply.post', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1441', '2026-03-01 10:35:15.816773', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F776387C7CB3DA6E4C53479BAF', 'decision', X'019CA8F7763874F6B116D520EF1F4C7D', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1443', '2026-03-01 10:35:15.896847', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F776607BF29C80831F9A2E2333', 'reply', X'019CA8F7766070BFBCD007239AE7848B', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1444', '2026-03-01 10:35:15.936884', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F776887FC495F8EBFEC1EBFE84', 'reply', X'019CA8F7766070BFBCD007239AE7848B', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1445', '2026-03-01 10:35:15.976921', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F776B07E539468F153B1727BF3', 'reply', X'019CA8F7766070BFBCD007239AE7848B', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1446', '2026-03-01 10:35:16.016958', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F77841729EA2A8F394F3F2AD9D', 'reply', X'019CA8F7766070BFBCD007239AE7848B', 'reply.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1456', '2026-03-01 10:35:16.417328', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F779097FCB9A9E10912A53D835', 'decision', X'019CA8F779097DB2BCDED987202D97D1', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1461', '2026-03-01 10:35:16.617513', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F7793173009C081A7625B98CD4', 'reply', X'019CA8F779317772BE02D595D9DAE766', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1462', '2026-03-01 10:35:16.657550', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F7795973C6818A5F48F76D407B', 'reply', X'019CA8F779317772BE02D595D9DAE766', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1463', '2026-03-01 10:35:16.697587', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F77981715CBBF29530AE5A918A', 'reply', X'019CA8F779817BE5919E42366253E674', 'reply.create', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1464', '2026-03-01 10:35:16.737624', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F779A97395B9AB2E71CCDD259D', 'reply', X'019CA8F779817BE5919E42366253E674', 'reply.submit', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1465', '2026-03-01 10:35:16.777661', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F779D1755A8764A2B14D14649A', 'reply', X'019CA8F779D177AB8C97613B668AFCB6', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1466', '2026-03-01 10:35:16.817698', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F779F9743D9E57845CF3AE6BA3', 'reply', X'019CA8F779D177AB8C97613B668AFCB6', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1467', '2026-03-01 10:35:16.857735', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F77FEB7FEDB11FB8768AAB02E0', 'decision', X'019CA8F77FEB738D8AFBFEB6800E3146', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1505', '2026-03-01 10:35:18.379141', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F7801377FA81134C4B489EE019', 'reply', X'019CA8F7801378968DF074C6375E8395', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1506', '2026-03-01 10:35:18.419178', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F7803B7BD09BCDB04D3EEFAE85', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1507', '2026-03-01 10:35:18.459215', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F7808B79568C1131452FF74ADE', 'escalation', X'019CA8F7808B7F718D465A29772E454B', 'escalation.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1509', '2026-03-01 10:35:18.539289', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F780B37810AB0B005B4155B42F', 'escalation', X'019CA8F780B378C08B2E49F2FDA712EF', 'escalation.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1510', '2026-03-01 10:35:18.579326', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA8F780DB7A209F26ED5699239F4E', 'reference', X'019CA8F780DB7779B93F500E338610D1', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"escalation-reasons"}', 'replay-1511', '2026-03-01 10:35:18.619363', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F62A57A8D967AFF483C3247ED', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","assigned_to"]}', 'replay-1568', '2026-03-01 11:36:20.901472', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F62F57873A9E6DF3BE43E917D', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","reason_id","priority"]}', 'replay-1570', '2026-03-01 11:36:20.981546', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F634573EBB1CAFD409A67899B', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","reason_id"]}', 'replay-1572', '2026-03-01 11:36:21.061620', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F659E7B11BFCCD3D1043AD6CD', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","resolution_notes"]}', 'replay-1587', '2026-03-01 11:36:21.662175', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F663E778EA8D74C21BB5751F8', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["status","resolution_notes"]}', 'replay-1591', '2026-03-01 11:36:21.822323', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F668E7480846572021814F67A', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["priority","assigned_to"]}', 'replay-1593', '2026-03-01 11:36:21.902397', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F670674B7A6BCBF1A4CF3D1AA', 'note', X'019CA92F67067F14A0590F61D71F7F35', 'note.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"post"}', 'replay-1596', '2026-03-01 11:36:22.022508', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F67A67B6EB0154B5F71C0917A', 'note', X'019CA92F67A67F68B576254331EF9BBF', 'note.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"author"}', 'replay-1600', '2026-03-01 11:36:22.182656', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F684674BA93B1808DB1DBD1BE', 'note', X'019CA92F68467014ABD6180733878A06', 'note.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"reply"}', 'replay-1604', '2026-03-01 11:36:22.342804', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F68E670D88C5EEB50EEAAAD44', 'note', X'019CA92F68E671A6AD8DCF690C4348CE', 'note.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"escalation"}', 'replay-1608', '2026-03-01 11:36:22.502952', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F698771C88E9AD9270CD68261', 'note', X'019CA92F69877B7890FD4FA7BC755857', 'note.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"post"}', 'replay-1612', '2026-03-01 11:36:22.663100', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6CA77A5B8DBBEF52AB6DEBD6', 'note', X'019CA92F6CA775A69F59384DAC9834E2', 'note.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"subject":"escalation"}', 'replay-1632', '2026-03-01 11:36:23.463840', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6CCF7BC4B6F656463F604ED9', 'note', X'019CA92F6CCF716C87CE954B6B511970', 'note.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"subject":"escalation"}', 'replay-1633', '2026-03-01 11:36:23.503877', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6CF77BA980C1F37A6AA67517', 'note', X'019CA92F6CF77B4585808FF64396CBD6', 'note.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"subject":"escalation"}', 'replay-1634', '2026-03-01 11:36:23.543914', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6D70772792CC2B9F68F31871', 'note', X'019CA92F6CCF716C87CE954B6B511970', 'note.update', X'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["text"]}', 'replay-1637', '2026-03-01 11:36:23.664025', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6DC0777383ED94F39BF19F61', 'note', X'019CA92F6CA775A69F59384DAC9834E2', 'note.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["text"]}', 'replay-1639', '2026-03-01 11:36:23.744099', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6E1077C3ABFCC39CC4CA4F01', 'note', X'019CA92F6CF77B4585808FF64396CBD6', 'note.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["text"]}', 'replay-1641', '2026-03-01 11:36:23.824173', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6FA07DB890A9200946A32C7C', 'note', X'019CA92F6CCF716C87CE954B6B511970', 'note.delete', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1651', '2026-03-01 11:36:24.224543', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F6FF07F5BB07BE650A5A10C8D', 'note', X'019CA92F6CF77B4585808FF64396CBD6', 'note.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1653', '2026-03-01 11:36:24.304617', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F713070109E08412C2B17244D', 'reply', X'019CC111000070008000000000000000', 'bulk.refuse', X'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79","why":"not_found"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F71307476829FFA128E64A320', 'reply', X'019CA8F779317772BE02D595D9DAE766', 'bulk.refuse', X'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79","why":"stale_version"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F71307984B473DA1250DCF79A', 'reply', X'019CA8F779D177AB8C97613B668AFCB6', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F71307D43BC15FF6BCC45F28C', 'reply', X'019CA8F779317772BE02D595D9DAE766', 'reply.approve', X'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F71307E82B3AD030D1B95F8C5', 'reply', X'019CA8F779817BE5919E42366253E674', 'reply.review_refused', X'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7130-7fb5-b855-f7db61b89f79","why":"own_reply"}', 'replay-1661', '2026-03-01 11:36:24.624913', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F7180725D94E54F9413B88F96', 'decision', X'019CA92F7180782880CA9C6C5595E42D', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1663', '2026-03-01 11:36:24.704987', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F71A973609DAE551923D43E0D', 'reply', X'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1664', '2026-03-01 11:36:24.745024', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F71D17A0B8C04D756611CA45D', 'reply', X'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.submit', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1665', '2026-03-01 11:36:24.785061', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F72217DB98C629FEB48F4047D', 'reply', X'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.reject', X'019CA8DA78787216B4ED32F476FFC09D', '{"batch_id":"019ca92f-7221-739a-b067-56f46016c0e1"}', 'replay-1667', '2026-03-01 11:36:24.865135', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F72497039A52A1CE66E21DD13', 'reply', X'019CA92F71A978CA9319B7A7AA7C57BC', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7249-7026-8a7a-be7762b4ea67","why":"stale_version"}', 'replay-1668', '2026-03-01 11:36:24.905172', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F72997258B1E30A1139C77AA0', 'reply', X'019CA92F71A978CA9319B7A7AA7C57BC', 'reply.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7299-74f4-9458-14897365a87a"}', 'replay-1670', '2026-03-01 11:36:24.985246', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F736172E7827F54DF1E1DC895', 'escalation', X'019CA8B381257B3E9C0F3C05ABE16286', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7361-7a69-8977-eb655c320e1b","fields":["assigned_to"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F7361742397DA43412283A1E0', 'escalation', X'019CA8B381257A3986CB06DCC5B590C8', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7361-7a69-8977-eb655c320e1b","fields":["assigned_to"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F736174CCA9A3477ABBB33AEB', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7361-7a69-8977-eb655c320e1b","fields":["assigned_to"]}', 'replay-1675', '2026-03-01 11:36:25.185431', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F73B17494B530F6C3B4746E5B', 'escalation', X'019CA8B381257A3986CB06DCC5B590C8', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-73b1-7c9c-bfe2-30a494c84373","why":"invalid"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F73B17D4EAF080461B3DCBBCC', 'escalation', X'019CA8B381257B3E9C0F3C05ABE16286', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-73b1-7c9c-bfe2-30a494c84373","why":"invalid"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F73B17F588A3329C70DFD0E9E', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-73b1-7c9c-bfe2-30a494c84373","why":"invalid"}', 'replay-1677', '2026-03-01 11:36:25.265505', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F740172E28920316BF889F9BA', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","why":"stale_version"}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F740176E08D531EFFF049BB2E', 'escalation', X'019CA8B381257A3986CB06DCC5B590C8', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","fields":["status","resolution_notes"]}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F7401776088A49EAABA235392', 'escalation', X'019CA8B381257B3E9C0F3C05ABE16286', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","fields":["status","resolution_notes"]}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F74017EE397037E7DB9BC9D41', 'escalation', X'019CA8F7803B74AEA1781AF594699D0B', 'escalation.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7401-72c9-9c0f-66414d25beaa","fields":["status","resolution_notes"]}', 'replay-1679', '2026-03-01 11:36:25.345579', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F74C970C48E35F2669A1A44A3', 'post', X'019CA8DA8AEC788A8DD9393FE50EA790', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74c9-779d-b3c0-4a1dd3516def","why":"not_waiting"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F74C97E12A7288AE3386A19A6', 'post', X'019CA92F71587F2ABC7BDEA2A119E075', 'post.park', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74c9-779d-b3c0-4a1dd3516def"}', 'replay-1684', '2026-03-01 11:36:25.545764', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F74F17BB5A1086290B36121C0', 'post', X'019CA92F71587F2ABC7BDEA2A119E075', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74f1-73c7-93a3-32aa105d887e","why":"stale_version"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F74F17E33B708CF7BB0A40EA9', 'post', X'019CA8DA8AEC788A8DD9393FE50EA790', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-74f1-73c7-93a3-32aa105d887e","why":"not_parked"}', 'replay-1685', '2026-03-01 11:36:25.585801', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F754174BB9E04AAD7397DEC6B', 'post', X'019CA92F71587F2ABC7BDEA2A119E075', 'post.unpark', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7541-759a-ac9f-a71a0ceecfaa"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F75417A5FB9A88B3746EE7F9E', 'post', X'019CA8DA8AEC788A8DD9393FE50EA790', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7541-759a-ac9f-a71a0ceecfaa","why":"not_parked"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F75417BB1BFA7BC9C39F8B8D8', 'post', X'019CA92F71587F2ABC7BDEA2A119E075', 'bulk.refuse', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"batch_id":"019ca92f-7541-759a-ac9f-a71a0ceecfaa","why":"stale_version"}', 'replay-1687', '2026-03-01 11:36:25.665875', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F788A706CAB50D8227B69A5CA', 'reference', X'019CA92F788A715489153CF674DD071A', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"competitor-categories"}', 'replay-1708', '2026-03-01 11:36:26.506652', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F78B27A19AC17632C79AC8BB4', 'competitor', X'019CA92F78B27108AC93D11266523DE0', 'competitor.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1709', '2026-03-01 11:36:26.546689', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F7902753C8B792C3EA2C3A2AB', 'competitor', X'019CA92F790270D8BF5E91D58E13A41C', 'competitor.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1711', '2026-03-01 11:36:26.626763', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F792A7A26A6DF77F0067053A7', 'competitor', X'019CA92F792A7EB09C5E5B97BC05C15D', 'competitor.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1712', '2026-03-01 11:36:26.666800', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F7D13725D927B75759521930C', 'competitor', X'019CA92F78B27108AC93D11266523DE0', 'competitor.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["category_id","primary_mechanism","price_point","brand_keywords"]}', 'replay-1737', '2026-03-01 11:36:27.667725', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F7DB37582A88C7A5B0701F38B', 'competitor', X'019CA92F78B27108AC93D11266523DE0', 'competitor.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["category_id","price_point","brand_keywords"]}', 'replay-1741', '2026-03-01 11:36:27.827873', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F80AC76E09BBB3DD5C4E563D0', 'reference', X'019CA92F788A715489153CF674DD071A', 'reference.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_active"]}', 'replay-1760', '2026-03-01 11:36:28.588576', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F80FC7F55807C056E99619E74', 'competitor', X'019CA92F78B27108AC93D11266523DE0', 'competitor.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name"]}', 'replay-1762', '2026-03-01 11:36:28.668650', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F814C7EF29FF50DB4B7399699', 'decision', X'019CA92F814C7FBDA63E2E77CAD3D395', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1764', '2026-03-01 11:36:28.748724', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F819C7872B1B881D41C794749', 'decision', X'019CA92F819C70A1BA7026BFAD4DC390', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1766', '2026-03-01 11:36:28.828798', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F81C47F23BD6ABF6F9167D1E9', 'mention', X'019CA92F81C476DE9703A89E235DE18C', 'mention.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8124-7594-b0cd-7c756418fbae"}', 'replay-1767', '2026-03-01 11:36:28.868835', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F82147A96A8E9B8501E2DD47F', 'mention', X'019CA92F8214761FAE21B1D8A889DBE1', 'mention.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8124-7594-b0cd-7c756418fbae"}', 'replay-1769', '2026-03-01 11:36:28.948909', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F823C74FCA4670DC900E62CDF', 'mention', X'019CA92F823C7877A98AF0BA271F0AC6', 'mention.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8174-779a-9a2f-43aaf72dde46"}', 'replay-1770', '2026-03-01 11:36:28.988946', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F82647401A7363723392BD257', 'mention', X'019CA92F82647CAB9DBBE921CA4E4FFC', 'mention.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-792a-7eb0-9c5e-5b97bc05c15d","post":"019ca92f-8124-7594-b0cd-7c756418fbae"}', 'replay-1771', '2026-03-01 11:36:29.028983', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F828D74A185DED462B8AAA916', 'mention', X'019CA92F828D79B88E9CBBC458D03FC8', 'mention.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"competitor":"019ca92f-792a-7eb0-9c5e-5b97bc05c15d","post":"019ca92f-8174-779a-9a2f-43aaf72dde46"}', 'replay-1772', '2026-03-01 11:36:29.069020', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F855D71158548AF5F71CE2D2F', 'post', X'019CA92F8174779A9A2F43AAF72DDE46', 'post.remove', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1790', '2026-03-01 11:36:29.789686', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F882E7A48BA17FCB8AACE7D0B', 'mention', X'019CA92F81C476DE9703A89E235DE18C', 'mention.update', X'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["sentiment","satisfaction","opportunity_score","replied"]}', 'replay-1808', '2026-03-01 11:36:30.510352', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F887E78289CC4656CD9525E3C', 'mention', X'019CA92F81C476DE9703A89E235DE18C', 'mention.update', X'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["sentiment","satisfaction","opportunity_score","replied"]}', 'replay-1810', '2026-03-01 11:36:30.590426', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F8BC77E87BF5323A5D540DFCC', 'mention', X'019CA92F828D79B88E9CBBC458D03FC8', 'mention.delete', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-1831', '2026-03-01 11:36:31.431203', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F8C3F78C2AB073793ECBA8E02', 'competitor', X'019CA92F792A7EB09C5E5B97BC05C15D', 'competitor.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1834', '2026-03-01 11:36:31.551314', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F8CDF70FBBF38E6065DFFFE51', 'reference', X'019CA92F8CDF76D996A6C56F01F42A54', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1838', '2026-03-01 11:36:31.711462', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F8D077D17AA0EF95A7399473E', 'reference', X'019CA92F8D07777E92F355E3B6E937FC', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"champion-tiers"}', 'replay-1839', '2026-03-01 11:36:31.751499', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F8D577322B04DE51EDE43F4DA', 'decision', X'019CA92F8D577E099B30468B99051B4A', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1841', '2026-03-01 11:36:31.831573', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F8DA77359BCE0601112BB667F', 'decision', X'019CA92F8DA771B0AE2E40230BCB2C2C', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1843', '2026-03-01 11:36:31.911647', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F8DCF7155B594C5823D34F708', 'champion', X'019CA92F8DCF742E9C708E55AF0302E5', 'champion.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-8d7f-73ea-bbcc-07e899e5739e"}', 'replay-1844', '2026-03-01 11:36:31.951684', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F90C87729A84349C44842547E', 'champion', X'019CA92F90C87BB1873BA8D78059C00A', 'champion.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-8d2f-70f5-96e6-deb1dbe442be"}', 'replay-1863', '2026-03-01 11:36:32.712387', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F91187221A6DCAED30D927B2F', 'decision', X'019CA92F91187D25920CB4D4801AEA50', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1865', '2026-03-01 11:36:32.792461', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F914077E093C93DD2FC684736', 'champion', X'019CA92F91407E26A2D5B032137ED150', 'champion.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-90f0-76e5-b887-d4996ae23e3b"}', 'replay-1866', '2026-03-01 11:36:32.832498', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F91907C06B131F78F7D4D4B57', 'decision', X'019CA92F91907BD59D7FF8A81E36F34A', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1868', '2026-03-01 11:36:32.912572', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F91B87E488336355D645C91BF', 'champion', X'019CA92F91B878D5B19EEE92106F7AFA', 'champion.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"author":"019ca92f-9168-7c43-bf06-7f224e388bd4"}', 'replay-1869', '2026-03-01 11:36:32.952609', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F95017879B26FBCD329680C18', 'champion', X'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["dm_sent_at"]}', 'replay-1890', '2026-03-01 11:36:33.793386', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F95A17AAE808FEBF6D94003F1', 'champion', X'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["dm_response"]}', 'replay-1894', '2026-03-01 11:36:33.953534', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9641782A9FA57DE78C6ECA64', 'champion', X'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["sample_sent","advocate_status"]}', 'replay-1898', '2026-03-01 11:36:34.113682', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F96E176419C8DA659064E8407', 'champion', X'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["tier_id","engagement_count","converted"]}', 'replay-1902', '2026-03-01 11:36:34.273830', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F99627D759434CCF74982C69C', 'champion', X'019CA92F90C87BB1873BA8D78059C00A', 'champion.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["tier_id","dm_sent_at","dm_response","sample_sent","converted","advocate_status"]}', 'replay-1918', '2026-03-01 11:36:34.914422', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9B1A79DE9B797972B01B3C43', 'champion', X'019CA92F91B878D5B19EEE92106F7AFA', 'champion.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1929', '2026-03-01 11:36:35.354829', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9B6A7D73A1605E20868C231E', 'mention', X'019CA92F9B6A7A09BDAB428041EDEE3D', 'mention.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"competitor":"019ca92f-78b2-7108-ac93-d11266523de0","post":"019ca92f-8d2f-7ff1-af58-da2ac74930d5"}', 'replay-1931', '2026-03-01 11:36:35.434903', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9BBA7271B4630D8EBF2E5D27', 'author', X'019CA92F8D2F70F596E6DEB1DBE442BE', 'author.erase', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1933', '2026-03-01 11:36:35.514977', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9C8377D39ABA9BCD7F768585', 'reference', X'019CA92F9C8378AFAE434F365EBBED8C', 'reference.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"kind":"kpi-types"}', 'replay-1938', '2026-03-01 11:36:35.715162', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CAB71C49F24F0B607EC30FE', 'kpi_metric', X'019CA92F9CAB7AFC9ED109898DF2C0B3', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CAB7289958674D38CC86B10', 'kpi_metric', X'019CA92F9CAB760A84A88039ADC04DFD', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CAB72EBB59BAA90805ACF00', 'kpi_metric', X'019CA92F9CAB701D9B334514547365AB', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CAB756A8DBD117A72C123C8', 'kpi_metric', X'019CA92F9CAB70979E8DF64BC5659802', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CAB7CDDA3B8A0C0DFEBA785', 'kpi_metric', X'019CA92F9CAB70AD8359B5D2C5B1DBFE', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CAB7F96855BB6BC1AA07E3A', 'kpi_metric', X'019CA92F9CAB7A41B8C853DC8A8C9A1B', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CAB7FA39F4AD0358B8CF89A', 'kpi_metric', X'019CA92F9CAB7063BFED3CE8BA198645', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1939', '2026-03-01 11:36:35.755199', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CFB7648AE184179C2AF8A9E', 'kpi_metric', X'019CA92F9CFB7AF2834EB1F29549D0D8', 'kpi_metric.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-1941', '2026-03-01 11:36:35.835273', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9CFB78A5A48DDDE074DA03C2', 'kpi_metric', X'019CA92F9CAB760A84A88039ADC04DFD', 'kpi_metric.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-1941', '2026-03-01 11:36:35.835273', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9D2372A4AB2CC2F8058D3E08', 'kpi_metric', X'019CA92F9CAB7063BFED3CE8BA198645', 'kpi_metric.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["numerator"]}', 'replay-1942', '2026-03-01 11:36:35.875310', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92F9D237687B6B9475E741FCE24', 'kpi_metric', X'019CA92F9CAB760A84A88039ADC04DFD', 'kpi_metric.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-1942', '2026-03-01 11:36:35.875310', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FA68578A49607F2305DAE5F0B', 'reference', X'019CA92F9C8378AFAE434F365EBBED8C', 'reference.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name","aggregation_type"]}', 'replay-2002', '2026-03-01 11:36:38.277530', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FA6D57020AEF590C4F22D343D', 'reference', X'019CA92F9C8378AFAE434F365EBBED8C', 'reference.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["is_active"]}', 'replay-2004', '2026-03-01 11:36:38.357604', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FA6FD70FDAB894CB840572202', 'kpi_metric', X'019CA92F9CAB7AFC9ED109898DF2C0B3', 'kpi_metric.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["value"]}', 'replay-2005', '2026-03-01 11:36:38.397641', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FA7757538A5B97EE30AB6C4DB', 'experiment', X'019CA92FA7757DCA91C237D314AD7B27', 'experiment.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2008', '2026-03-01 11:36:38.517752', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FAB0E7E8B8DDC1BC3FAB27664', 'experiment', X'019CA92FA7757DCA91C237D314AD7B27', 'experiment.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["description","traffic_split","guardrails","minimum_days","minimum_units"]}', 'replay-2031', '2026-03-01 11:36:39.438603', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FAE577193A1C532EF2BBF35A2', 'experiment', X'019CA92FA7757DCA91C237D314AD7B27', 'experiment.start', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2052', '2026-03-01 11:36:40.279380', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB2187092BD83CEED53595E6A', 'experiment', X'019CA92FA7757DCA91C237D314AD7B27', 'experiment.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["name"]}', 'replay-2076', '2026-03-01 11:36:41.240268', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB26870109640ACEA0EB5E93C', 'experiment', X'019CA92FA7757DCA91C237D314AD7B27', 'experiment.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["traffic_split","variants"],"phase":2}', 'replay-2078', '2026-03-01 11:36:41.320342', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB4207169916E6A1D3D26BC05', 'experiment', X'019CA92FA7757DCA91C237D314AD7B27', 'experiment.cancel', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2089', '2026-03-01 11:36:41.760749', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB4987BE3B31F5BD79D9ED837', 'experiment', X'019CA92FB49874BAB30708514F3EBC3B', 'experiment.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2092', '2026-03-01 11:36:41.880860', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB4C074A09EE0ED5FF7AC35BD', 'experiment', X'019CA92FB49874BAB30708514F3EBC3B', 'experiment.start', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2093', '2026-03-01 11:36:41.920897', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB831719EB6231504A4AF4DFC', 'experiment', X'019CA92FB49874BAB30708514F3EBC3B', 'experiment.complete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"by_reason":false,"winner":"b"}', 'replay-2115', '2026-03-01 11:36:42.801711', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB92175FDBC103387A479E002', 'experiment', X'019CA92FB9217FC18AD81A54E2451E54', 'experiment.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2121', '2026-03-01 11:36:43.041933', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB949798AA759EEAEC2735A51', 'experiment', X'019CA92FB9217FC18AD81A54E2451E54', 'experiment.start', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2122', '2026-03-01 11:36:43.081970', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FB99A714394DD1E68CE6A459C', 'experiment', X'019CA92FB9217FC18AD81A54E2451E54', 'experiment.complete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2124', '2026-03-01 11:36:43.162044', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FBA127383B63FE5BE2198E32C', 'experiment', X'019CA92FB9217FC18AD81A54E2451E54', 'experiment.declare', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"by_reason":true,"winner":"b"}', 'replay-2127', '2026-03-01 11:36:43.282155', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FBA62703C85DDA89038590D1F', 'experiment', X'019CA92FBA627746A0DD20C859A48409', 'experiment.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2129', '2026-03-01 11:36:43.362229', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FBCE270ECA094789FFEAAEC49', 'experiment', X'019CA92FBA627746A0DD20C859A48409', 'experiment.delete', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2145', '2026-03-01 11:36:44.002821', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FBD327A8AB2E490D7704CCAFF', 'learning_event', X'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2147', '2026-03-01 11:36:44.082895', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FBD827AA786E41BD76292AE15', 'learning_event', X'019CA92FBD827B94812BC6E814E0E2D0', 'learning_event.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2149', '2026-03-01 11:36:44.162969', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FBDAB791581A5EA94FCA42980', 'learning_event', X'019CA92FBDAB762EA5B39F08E11EB8B5', 'learning_event.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2150', '2026-03-01 11:36:44.203006', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FBDD37299831D6CA6F1F62EB0', 'learning_event', X'019CA92FBDD376B4A03858E3B3DCC02B', 'learning_event.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2151', '2026-03-01 11:36:44.243043', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC0537F42BD607ABD8DDBD448', 'learning_event', X'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2167', '2026-03-01 11:36:44.883635', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC0CB7811AD16B35830988E64', 'learning_event', X'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2170', '2026-03-01 11:36:45.003746', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC0F37600A59679FFE787BCC6', 'learning_event', X'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2171', '2026-03-01 11:36:45.043783', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC11B736FB454538E2CB9B8D6', 'learning_event', X'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement"]}', 'replay-2172', '2026-03-01 11:36:45.083820', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC1437443A9BF1ED54DF17202', 'learning_event', X'019CA92FBD327F3996458E2E54A6FC9E', 'learning_event.evaluate', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2173', '2026-03-01 11:36:45.123857', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC3247D4F92E34E49907EAB75', 'learning_event', X'019CA92FBDAB762EA5B39F08E11EB8B5', 'learning_event.evaluate', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2185', '2026-03-01 11:36:45.604301', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC34C77CD8CDF17B4B506D05C', 'learning_event', X'019CA92FBDAB762EA5B39F08E11EB8B5', 'learning_event.evaluate', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["actual_improvement","accuracy"]}', 'replay-2186', '2026-03-01 11:36:45.644338', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC61D7B85AE8BE82951B929F1', 'decision', X'019CA92FC61D77DEB0CE577DF705277C', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2204', '2026-03-01 11:36:46.365004', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC6457AA98FC9A1149153AAD0', 'decision', X'019CA92FC645706DAADDC8D8AC45A5AA', 'decision.create', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2205', '2026-03-01 11:36:46.405041', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC6457BA889FB602D5A97B930', 'randomized_experiment', X'019CA92FC645722E98C8BA3D8DDE73B0', 'randomized_experiment.create', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2205', '2026-03-01 11:36:46.405041', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC8257ADFA70FF0B2095AA888', 'randomized_experiment', X'019CA92FC8257278B9A9CE58B8F7CAE2', 'randomized_experiment.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"decision":"019ca92f-c61d-77de-b0ce-577df705277c"}', 'replay-2217', '2026-03-01 11:36:46.885485', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FC9DD709C95D1691D5C8C18E6', 'randomized_experiment', X'019CA92FC8257278B9A9CE58B8F7CAE2', 'randomized_experiment.update', X'019CA8DA78787216B4ED32F476FFC09D', '{"fields":["actual_outcome"]}', 'replay-2228', '2026-03-01 11:36:47.325892', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FCE1675699D70F097B4DB60CA', 'randomized_experiment', X'019CA92FC8257278B9A9CE58B8F7CAE2', 'randomized_experiment.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["predicted_outcome","actual_outcome"]}', 'replay-2255', '2026-03-01 11:36:48.406891', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FCE667BAC89FA5B7F7542E628', 'decision', X'019CA92FCE667F159D3C46F460C4F12E', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2257', '2026-03-01 11:36:48.486965', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FCE8F734C9E0DA05974E68972', 'experiment', X'019CA92FCE8F774FABDB367F606E86A6', 'experiment.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2258', '2026-03-01 11:36:48.527002', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FCEDF7FF8AE2266A370407C4F', 'experiment', X'019CA92FCE8F774FABDB367F606E86A6', 'experiment.start', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2260', '2026-03-01 11:36:48.607076', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FCF077B6994037312E8EA79B5', 'decision', X'019CA92FCF0779EAAB4FD488895EEA58', 'decision.create', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2261', '2026-03-01 11:36:48.647113', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FCF577ACC9FCF873F3BF01CC4', 'experiment', X'019CA92FCE8F774FABDB367F606E86A6', 'experiment.update', X'019CA8A043347D16B9F747CE3EB6AE3E', '{"fields":["variants"],"phase":2}', 'replay-2263', '2026-03-01 11:36:48.727187', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FCF7F7C829398A56B055A13F3', 'decision', X'019CA92FCF7F7C42A4682AEF4C38F7EC', 'decision.create', X'019CA8DA78787216B4ED32F476FFC09D', '{}', 'replay-2264', '2026-03-01 11:36:48.767224', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD1D773B38A852880E3711E0B', 'experiment', X'019CA92FCE8F774FABDB367F606E86A6', 'experiment.cancel', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2279', '2026-03-01 11:36:49.367779', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD2777AC4AE39FE587E34258A', 'author', X'019CA92FC5F47EC0B4572EBA1946750F', 'author.erase', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2283', '2026-03-01 11:36:49.527927', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD31870EDA0F52A8AC2D784EC', 'decision', X'019CA92FD3187BF1955B8119A42B5865', 'decision.create', X'019CA8A043347D16B9F747CE3EB6AE3E', '{}', 'replay-2287', '2026-03-01 11:36:49.688075', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD3407D7F9BEF4119F6D1814F', 'hold', X'019CA92FD34071448AB6BC12E9868A0E', 'hold.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"AUTHOR"}', 'replay-2288', '2026-03-01 11:36:49.728112', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD3907226A6952DE05A3C1A38', 'hold', X'019CA92FD39070098E4A1F39ADE446EB', 'hold.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"POST"}', 'replay-2290', '2026-03-01 11:36:49.808186', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD3B87B44A020ECBA24FDDD72', 'hold', X'019CA92FD3B87E0CBE69F7485DDD286A', 'hold.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"RANGE"}', 'replay-2291', '2026-03-01 11:36:49.848223', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD6107715A1BCA2D2FBE9BF24', 'author', X'019CA92FD2F0712EAD5953C8453E01C2', 'author.export', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2306', '2026-03-01 11:36:50.448778', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD6B07EB6BF4A7465C7216C8E', 'hold', X'019CA92FD34071448AB6BC12E9868A0E', 'hold.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["reason"]}', 'replay-2310', '2026-03-01 11:36:50.608926', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD72976F7B0BDCD201DBDCD3E', 'hold', X'019CA92FD34071448AB6BC12E9868A0E', 'hold.release', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2313', '2026-03-01 11:36:50.729037', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD7A17CDAA9D2A4F13FC4B499', 'hold', X'019CA92FD39070098E4A1F39ADE446EB', 'hold.release', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2316', '2026-03-01 11:36:50.849148', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD8197391A2F0D23EBB324A8B', 'hold', X'019CA92FD3B87E0CBE69F7485DDD286A', 'hold.release', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2319', '2026-03-01 11:36:50.969259', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD8917FCEA916F2B813DCC00D', 'author', X'019CA92FD2F0712EAD5953C8453E01C2', 'author.erase', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2322', '2026-03-01 11:36:51.089370', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD90970AF86CF2D72D2416E92', 'export', X'019CA92FD9097D4DBF08980A60CDF78D', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"posts"}', 'replay-2325', '2026-03-01 11:36:51.209481', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD93178FA86951EBD42C6103B', 'export', X'019CA92FD9317140BC2338927D5B242D', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"posts"}', 'replay-2326', '2026-03-01 11:36:51.249518', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD959718FBAC41B23A838E28D', 'export', X'019CA92FD9597AD29713FEB9D26D8C90', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"authors"}', 'replay-2327', '2026-03-01 11:36:51.289555', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD981771DBA9409527DD0E309', 'export', X'019CA92FD9817AD4B5AD7E8B8EA758F7', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"authors"}', 'replay-2328', '2026-03-01 11:36:51.329592', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD9A97DB4876DF15AF6F6B77D', 'export', X'019CA92FD9A97D54AF5A0A83E4AAFA43', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"decisions"}', 'replay-2329', '2026-03-01 11:36:51.369629', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD9D17793A7FF6B1B8BDBAD3D', 'export', X'019CA92FD9D17C09B4964CDC3072E8BB', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"decisions"}', 'replay-2330', '2026-03-01 11:36:51.409666', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FD9F9741EB00679985F584F0F', 'export', X'019CA92FD9F9761C8B4691679B5AE6EB', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"replies"}', 'replay-2331', '2026-03-01 11:36:51.449703', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDA2177898612E0DE8BA5C920', 'export', X'019CA92FDA2177FF8CE2FE541AFC2A4F', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"replies"}', 'replay-2332', '2026-03-01 11:36:51.489740', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDA4973AF9D1E755961FD87E3', 'export', X'019CA92FDA497F189DFEAA9B1D34A82E', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"approvals"}', 'replay-2333', '2026-03-01 11:36:51.529777', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDA717F2FA67596B4EAF91D0A', 'export', X'019CA92FDA717FB3A3D2BC110FE2095B', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"approvals"}', 'replay-2334', '2026-03-01 11:36:51.569814', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDA997F03AC169E1D583A3E76', 'export', X'019CA92FDA99798AAF5C3455E370521B', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"escalations"}', 'replay-2335', '2026-03-01 11:36:51.609851', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDAC17D70A1BF4621D193F321', 'export', X'019CA92FDAC1795CB6CB38334982D399', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"escalations"}', 'replay-2336', '2026-03-01 11:36:51.649888', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDAE977C7B61F1DBF1AAF0058', 'export', X'019CA92FDAE972738E9D5FF2ED26C154', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"notes"}', 'replay-2337', '2026-03-01 11:36:51.689925', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDB1170CAA17E7F83841C7E35', 'export', X'019CA92FDB1171AE9A19630AE6FEF7B0', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"notes"}', 'replay-2338', '2026-03-01 11:36:51.729962', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDB3972E3B9493F669A43F268', 'export', X'019CA92FDB3977749922CF2832BC9E9D', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"do-not-contact"}', 'replay-2339', '2026-03-01 11:36:51.769999', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDB62734DAC3C9FF62662293C', 'export', X'019CA92FDB6270938A52A5CA1FD989E0', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"do-not-contact"}', 'replay-2340', '2026-03-01 11:36:51.810036', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDB8A729D891DE804D1C22DEE', 'export', X'019CA92FDB8A7B5CAB831D1C9AB463F5', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"competitors"}', 'replay-2341', '2026-03-01 11:36:51.850073', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDBB27ACAB672ADF76E2BA11C', 'export', X'019CA92FDBB27AEC9717114E44E2794B', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"competitors"}', 'replay-2342', '2026-03-01 11:36:51.890110', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDBDA72BDA5406AB63BD1C6B0', 'export', X'019CA92FDBDA7C84859E3CD0E6B21534', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"mentions"}', 'replay-2343', '2026-03-01 11:36:51.930147', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDC02700899B0047C45CF086E', 'export', X'019CA92FDC027CE5BEE3A1BB27617FF9', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"mentions"}', 'replay-2344', '2026-03-01 11:36:51.970184', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDC2A7D1C9DEDB72B70951391', 'export', X'019CA92FDC2A73198FA43DC9B6570782', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"champions"}', 'replay-2345', '2026-03-01 11:36:52.010221', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDC527533AA07B7BEFC84D73B', 'export', X'019CA92FDC5273E3984D5703B058F34B', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"champions"}', 'replay-2346', '2026-03-01 11:36:52.050258', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDC7A7E89B6366516539D209C', 'export', X'019CA92FDC7A7A40A40050BF175F0CA7', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"kpi-metrics"}', 'replay-2347', '2026-03-01 11:36:52.090295', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDCA27EB0BD9EE50EDEED559A', 'export', X'019CA92FDCA277299C5BAD107147C77D', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"kpi-metrics"}', 'replay-2348', '2026-03-01 11:36:52.130332', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDCCA78109A0E63252A77C0FE', 'export', X'019CA92FDCCA70ED97EDC858E510ABE1', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"experiments"}', 'replay-2349', '2026-03-01 11:36:52.170369', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDCF27655B1596C435DCFB0F3', 'export', X'019CA92FDCF27DEBA09FAF11258E1C94', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"experiments"}', 'replay-2350', '2026-03-01 11:36:52.210406', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDD1A791C88151F917CCBB127', 'export', X'019CA92FDD1A726D97ECD8D19EEBB5B2', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"weights"}', 'replay-2351', '2026-03-01 11:36:52.250443', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDD4276269F689B823BA8DED6', 'export', X'019CA92FDD427560910A50C73C6926D5', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"weights"}', 'replay-2352', '2026-03-01 11:36:52.290480', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDD6A784990F4916C6F6EF6E3', 'export', X'019CA92FDD6A7CA2BD00ECC1B2EA157E', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"adjustments"}', 'replay-2353', '2026-03-01 11:36:52.330517', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDD9277D5971BFCAC85D9B72A', 'export', X'019CA92FDD92797BBF3BA2CEF6FA6F9E', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"adjustments"}', 'replay-2354', '2026-03-01 11:36:52.370554', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDDBA7547BE909BB1D0E57CDA', 'export', X'019CA92FDDBA7249910A732F9B9627E0', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"learning-events"}', 'replay-2355', '2026-03-01 11:36:52.410591', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDDE275A18479E94AFFA16B77', 'export', X'019CA92FDDE275BE981FD876D6675E93', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"learning-events"}', 'replay-2356', '2026-03-01 11:36:52.450628', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDE0A7A149627EBA0741DDF77', 'export', X'019CA92FDE0A7D40BE37574DF1027FED', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"randomized-experiments"}', 'replay-2357', '2026-03-01 11:36:52.490665', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDE3279F484B0622165A28D09', 'export', X'019CA92FDE32751D92FBA7CD9B243E5F', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"randomized-experiments"}', 'replay-2358', '2026-03-01 11:36:52.530702', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDE5A7AD0832C033904EB41FE', 'export', X'019CA92FDE5A77DDA225FDB19A7261B8', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"archetypes"}', 'replay-2359', '2026-03-01 11:36:52.570739', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDE8279CF8D0636CCE923839F', 'export', X'019CA92FDE827559B9CC56DF8BF31287', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"archetypes"}', 'replay-2360', '2026-03-01 11:36:52.610776', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDEAA7B3B9E4B33843D0E3294', 'export', X'019CA92FDEAA7693817336A0960C6E47', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"power-tiers"}', 'replay-2361', '2026-03-01 11:36:52.650813', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDED278CAA49CE16EC6CCCA95', 'export', X'019CA92FDED2707F86267B9062983DD2', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"power-tiers"}', 'replay-2362', '2026-03-01 11:36:52.690850', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDEFA775C8FF57237052167AA', 'export', X'019CA92FDEFA7DB381D888BCBB0B43D9', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"competitor-categories"}', 'replay-2363', '2026-03-01 11:36:52.730887', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDF227452A78D90A9BE78D57D', 'export', X'019CA92FDF227A028B722A117660287A', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"competitor-categories"}', 'replay-2364', '2026-03-01 11:36:52.770924', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDF4A736C9B4235B9C24DC829', 'export', X'019CA92FDF4A7AB2B9961139761A452C', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"kpi-types"}', 'replay-2365', '2026-03-01 11:36:52.810961', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDF727E3991B8E236EB2AA45F', 'export', X'019CA92FDF72726C965F0C04DB249FE4', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"kpi-types"}', 'replay-2366', '2026-03-01 11:36:52.850998', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDF9B7AD197F9BC0D8A6EF3F0', 'export', X'019CA92FDF9B7B1096ED478C40CA596D', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"escalation-reasons"}', 'replay-2367', '2026-03-01 11:36:52.891035', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDFC3752E9E63B5C665FDA810', 'export', X'019CA92FDFC371DA9C28DAD286A66315', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"escalation-reasons"}', 'replay-2368', '2026-03-01 11:36:52.931072', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FDFEB725FAA768D555281C710', 'export', X'019CA92FDFEB7B2F8D0AD4AAD010440F', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"jsonl","list":"champion-tiers"}', 'replay-2369', '2026-03-01 11:36:52.971109', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE0137192B0D6CB5433DFBD72', 'export', X'019CA92FE013748EB01221EC2352A3F9', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{},"format":"csv","list":"champion-tiers"}', 'replay-2370', '2026-03-01 11:36:53.011146', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE03B723F8C8191AE733F1F85', 'export', X'019CA92FE03B7CBAA48EC50EBEB34299', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"platform":"REDDIT"},"format":"jsonl","list":"posts"}', 'replay-2371', '2026-03-01 11:36:53.051183', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE0637BC5868A8CBFDB4ED94A', 'export', X'019CA92FE063764C84BBEBCB1EB44443', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"state":"removed"},"format":"jsonl","list":"posts"}', 'replay-2372', '2026-03-01 11:36:53.091220', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE08B7CCFB5FC28292BBF00FA', 'export', X'019CA92FE08B791B88191D36356F7EA4', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"handle":"…"},"format":"jsonl","list":"authors"}', 'replay-2373', '2026-03-01 11:36:53.131257', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE0B373F5BD52214CFB96EB54', 'export', X'019CA92FE0B37E919D07FDB25F047853', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"mode":"HELPFUL"},"format":"jsonl","list":"decisions"}', 'replay-2374', '2026-03-01 11:36:53.171294', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE0DB762F834023E16CD26539', 'export', X'019CA92FE0DB73B88552DD1AC26D794F', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"approval_status":"POSTED"},"format":"jsonl","list":"replies"}', 'replay-2375', '2026-03-01 11:36:53.211331', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE1037718966BDA32DA615F48', 'export', X'019CA92FE103702D8995623AA980A0C7', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"overdue":"true"},"format":"jsonl","list":"escalations"}', 'replay-2376', '2026-03-01 11:36:53.251368', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE12B77CA948558EEF460A627', 'export', X'019CA92FE12B7832B7AD00D62F8C6324', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"post_id":"019cc111-0000-7000-8000-000000000000"},"format":"jsonl","list":"notes"}', 'replay-2377', '2026-03-01 11:36:53.291405', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE1537237AA1E5BB18C32EF04', 'export', X'019CA92FE153765CBA23114CC2496309', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"from":"2026-02-18"},"format":"jsonl","list":"kpi-metrics"}', 'replay-2378', '2026-03-01 11:36:53.331442', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE17B7ED4B98C5B51573F8C52', 'export', X'019CA92FE17B7D4EA3FEC170D0B7758E', 'export.create', X'019CA8DA78787216B4ED32F476FFC09D', '{"filters":{"is_active":"false"},"format":"jsonl","list":"kpi-types"}', 'replay-2379', '2026-03-01 11:36:53.371479', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FE1F3787C80471D517CDDC983', 'export', X'019CA92FE1F37EA986E71F22D03E63FD', 'export.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"filters":{},"format":"jsonl","list":"holds"}', 'replay-2382', '2026-03-01 11:36:53.491590', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FEFDE7286BCB219EA9B7634D9', 'event', X'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'event.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{}', 'replay-2471', '2026-03-01 11:36:57.054883', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FF006768DBE0EE904912C939A', 'lesson', X'019CA92FF0067020B33DA3BD580BA974', 'lesson.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"event_id":"019ca92f-efde-7d0c-bdc1-be63b6abba0a"}', 'replay-2472', '2026-03-01 11:36:57.094920', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FF02E732BBC59A23FE6172F90', 'quiz', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 'quiz.accommodation', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"account_id":"019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e"}', 'replay-2473', '2026-03-01 11:36:57.134957', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FF0567B299BF04A239402C7C1', 'hold', X'019CA92FF056741DA74B85E7DCE91B8E', 'hold.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"subject":"RANGE"}', 'replay-2474', '2026-03-01 11:36:57.174994', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FF07F70BEBFE2B3A67F4DAF4B', 'account', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account.erase', X'019CA8A042BC7FA6A4BE2E43FDF567DE', '{}', 'replay-2475', '2026-03-01 11:36:57.215031', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FF0F777939FE81CA6A49BB4FA', 'account', X'019CA92FF0A77291A45CBCF8E798CE79', 'account.update', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"fields":["status"]}', 'replay-2478', '2026-03-01 11:36:57.335142', NULL, NULL);
INSERT INTO audit_logs VALUES (X'019CA92FF20F745FB3A0DABEEEEE4E6C', 'account', X'019CA92FF20F78B0AE2CC4C8481E2553', 'account.create', X'019CA8A03EFB751CB22A0DC73071FEAC', '{"role":"operator"}', 'replay-2485', '2026-03-01 11:36:57.615401', NULL, NULL);
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
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), title_key TEXT NOT NULL DEFAULT ''
    CONSTRAINT ck_events_title_key CHECK (length(title_key) <= 600), language_key TEXT NOT NULL DEFAULT ''
    CONSTRAINT ck_events_language_key CHECK (length(language_key) <= 35), search_version INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT pk_events PRIMARY KEY (id),
    CONSTRAINT uq_events_slug UNIQUE (slug),
    CONSTRAINT fk_events_created_by FOREIGN KEY (created_by)
        REFERENCES accounts (id) ON DELETE SET NULL,
    CONSTRAINT ck_events_version CHECK (version >= 1),
    CONSTRAINT ck_events_period CHECK (ends_at >= starts_at)
) STRICT;
INSERT INTO events VALUES (X'019B8D627A8070028000000000000000', 'how-to-learn', 'How to learn', 'Practice that lasts: recall, spacing and sleep.', '# How to learn

Practice that lasts: recall, spacing and sleep.
', 'en', 'published', '2026-01-05 09:00:00.000000', NULL, '2026-01-05 09:00:00.000000', NULL, X'019B8D627A8070018000000000000000', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '686f7701746f016c6561726e0000fe', 'en', 1);
INSERT INTO events VALUES (X'019B8D627A8070028000000000000001', 'reading-evidence', 'Reading evidence', 'What a study can tell, and what it cannot.', '# Reading evidence

What a study can tell, and what it cannot.
', 'en', 'published', '2026-01-05 09:00:00.000000', NULL, '2026-01-05 09:01:00.000000', NULL, X'019B8D627A8070018000000000000000', 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '72656164696e670165766964656e63650000fe', 'en', 1);
INSERT INTO events VALUES (X'019B8D627A8070028000000000000002', 'asking-questions', 'Asking questions', 'A draft: questions that open a subject.', '# Asking questions

A draft: questions that open a subject.
', 'en', 'draft', '2026-01-05 09:00:00.000000', NULL, NULL, NULL, X'019B8D627A8070018000000000000000', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '61736b696e67017175657374696f6e730000fe', 'en', 1);
INSERT INTO events VALUES (X'019CA8A14418713EBB9D7B09731476D9', 'robots', '🤖 Robots and 🧪 labs', 'About robots.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.008895', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:06.968858', '2026-03-01 09:01:07.008895', '02f09fa49601726f626f747301616e640102f09fa7aa016c6162730000fc', 'en', 1);
INSERT INTO events VALUES (X'019CA8A1446872CCB9A6E63955A927B8', 'uebung-1', 'Übung macht Meister', 'About uebung-1.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.088969', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.048932', '2026-03-01 09:01:07.088969', '7562756e67016d61636874016d65697374657200fecc8800fef2', 'de', 1);
INSERT INTO events VALUES (X'019CA8A144B97847A2AF1B794CD35E1B', 'uebung-2', 'Übung macht Meister', 'About uebung-2.', '', 'de-CH', 'published', NULL, NULL, '2026-03-01 09:01:07.169043', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.129006', '2026-03-01 09:01:07.169043', '7562756e67016d61636874016d65697374657200fecc8800fef2', 'de-ch', 1);
INSERT INTO events VALUES (X'019CA8A1450974798598B0CEAA727AE2', 'uebung-3', 'Ubung macht Meister', 'About uebung-3.', '', 'de', 'published', NULL, NULL, '2026-03-01 09:01:07.249117', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.209080', '2026-03-01 09:01:07.249117', '7562756e67016d61636874016d6569737465720000fef2', 'de', 1);
INSERT INTO events VALUES (X'019CA8A145597797809AC1931C748BC7', 'zebra-1', 'ZEBRA crossing', 'About zebra-1.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.329191', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.289154', '2026-03-01 09:01:07.329191', '7a656272610163726f7373696e670000fefdfcfbfa', 'en', 1);
INSERT INTO events VALUES (X'019CA8A145A97AEFAD95B3357207916B', 'zebra-2', 'zebra crossing', 'About zebra-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.409265', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.369228', '2026-03-01 09:01:07.409265', '7a656272610163726f7373696e67', 'en', 1);
INSERT INTO events VALUES (X'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'zebra-3', 'zebra crossing', 'About zebra-3.', '', 'en-GB', 'published', NULL, NULL, '2026-03-01 09:01:07.489339', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.449302', '2026-03-01 09:01:07.489339', '7a656272610163726f7373696e67', 'en-gb', 1);
INSERT INTO events VALUES (X'019CA8A146497B39BDFC9502AB3F7A7B', 'strasse', 'Straße, STRASSE und strasse', 'About strasse.', '', 'de', 'draft', NULL, NULL, NULL, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.529376', '2026-03-01 09:01:07.529376', '73747261737365022c017374726173736501756e64017374726173736500fac39f00fef6f5f4f3f2f1f0', 'de', 1);
INSERT INTO events VALUES (X'019CA8A14671776D82E3D5FC299BCAF1', 'learning', '学习路径', 'About learning.', '', 'zh', 'published', NULL, NULL, '2026-03-01 09:01:07.609450', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.569413', '2026-03-01 09:01:07.609450', 'e5ada6e4b9a0e8b7afe5be84', 'zh', 1);
INSERT INTO events VALUES (X'019CA8A146C17C1CB598B83533F6104B', 'book', 'کتاب اول', 'About book.', '', 'fa', 'published', NULL, NULL, '2026-03-01 09:01:07.689524', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.649487', '2026-03-01 09:01:07.689524', 'daa9d8aad8a7d8a801d8a7d988d984', 'fa', 1);
INSERT INTO events VALUES (X'019CA8A147117458A743FB1B3BF9A95B', 'robots-2', '🤖 Robots and 🧪 labs', 'About robots-2.', '', 'en', 'published', NULL, NULL, '2026-03-01 09:01:07.769598', NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 2, '2026-03-01 09:01:07.729561', '2026-03-01 09:01:07.769598', '02f09fa49601726f626f747301616e640102f09fa7aa016c6162730000fc', 'en', 1);
INSERT INTO events VALUES (X'019CA8A1476177D4A78199F45A5F94E3', 'full', 'Ａ full-width title', 'About full.', '', 'en', 'draft', NULL, NULL, NULL, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.809635', '2026-03-01 09:01:07.809635', '610166756c6c022d7769647468017469746c650000fe', 'en', 1);
INSERT INTO events VALUES (X'019CA8A147897E2BAF93745E82F23039', 'hidden', 'A hidden draft', 'About hidden.', '', 'EN', 'draft', NULL, NULL, NULL, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:01:07.849672', '2026-03-01 09:01:07.849672', '610168696464656e0164726166740000fe', 'en', 1);
INSERT INTO events VALUES (X'019CA8A1545C7A4C889ED8D00A30288E', 'sensors', 'Sensors, signals & 🛰️', '', '# Sensors

😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 😀 	trailing blanks  
', 'pt-BR', 'published', '1000-01-01 00:00:00.000000', NULL, '2026-03-01 09:01:11.933446', '{"only":"one"}', X'019CA8A03EFB751CB22A0DC73071FEAC', 11, '2026-03-01 09:01:11.132706', '2026-03-01 09:01:13.294704', '73656e736f7273022c017369676e616c730102260102f09f9bb00000fe', 'pt-br', 1);
INSERT INTO events VALUES (X'019CA8B1089E7A789563C0B232781739', 'first-steps', 'First Steps in Learning', 'How to learn something new so that it stays: three lessons, three quizzes, about half an hour.', 'Three habits with solid evidence behind them: **recall** instead of reading again, **space** instead of cramming, **mix, sleep and plan** so that it happens. Each lesson takes ten minutes and ends with a quiz, which is itself an exercise in the method.

Nothing is needed but something that you would like to learn.', 'en', 'draft', NULL, NULL, NULL, '{"authors":"The Lyceum contributors","licence":"MIT OR Apache-2.0"}', X'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '666972737401737465707301696e016c6561726e696e670000fef8ef', 'en', 1);
INSERT INTO events VALUES (X'019CA8B10A077DA1981285526B142435', 'small', 'Small, and changed', '', '', 'en', 'draft', NULL, NULL, NULL, '{"a":"1","aa":"3","b":"2"}', X'019CA8A03EFB751CB22A0DC73071FEAC', 3, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.759161', '736d616c6c022c01616e64016368616e6765640000fe', 'en', 1);
INSERT INTO events VALUES (X'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁🜁', 'éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé', '\ '' " ` ; -- /* $1 ? :a %s 
 ', 'zh-Hant-TW', 'draft', NULL, NULL, NULL, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 11:36:57.054883', '2026-03-01 11:36:57.054883', '02f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c8102f09f9c81', 'zh-hant-tw', 1);
CREATE TABLE event_words (
    event_id BLOB NOT NULL CONSTRAINT ck_event_words_event_id CHECK (length(event_id) = 16),
    word TEXT NOT NULL CONSTRAINT ck_event_words_word CHECK (length(word) <= 40),
    created_at TEXT NOT NULL CONSTRAINT ck_event_words_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_event_words PRIMARY KEY (word, event_id),
    CONSTRAINT fk_event_words_event_id FOREIGN KEY (event_id)
        REFERENCES events (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'and', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'how', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'lasts', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'learn', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'practice', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'recall', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'sleep', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'spacing', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'that', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000000', 'to', '2026-01-05 09:00:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'a', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'and', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'can', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'cannot', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'evidence', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'it', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'reading', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'study', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'tell', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000001', 'what', '2026-01-05 09:01:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000002', 'a', '2026-01-05 09:02:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000002', 'asking', '2026-01-05 09:02:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000002', 'draft', '2026-01-05 09:02:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000002', 'open', '2026-01-05 09:02:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000002', 'questions', '2026-01-05 09:02:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000002', 'subject', '2026-01-05 09:02:00.000000');
INSERT INTO event_words VALUES (X'019B8D627A8070028000000000000002', 'that', '2026-01-05 09:02:00.000000');
INSERT INTO event_words VALUES (X'019CA8A14418713EBB9D7B09731476D9', 'about', '2026-03-01 09:01:06.968858');
INSERT INTO event_words VALUES (X'019CA8A14418713EBB9D7B09731476D9', 'and', '2026-03-01 09:01:06.968858');
INSERT INTO event_words VALUES (X'019CA8A14418713EBB9D7B09731476D9', 'labs', '2026-03-01 09:01:06.968858');
INSERT INTO event_words VALUES (X'019CA8A14418713EBB9D7B09731476D9', 'robots', '2026-03-01 09:01:06.968858');
INSERT INTO event_words VALUES (X'019CA8A1446872CCB9A6E63955A927B8', '1', '2026-03-01 09:01:07.048932');
INSERT INTO event_words VALUES (X'019CA8A1446872CCB9A6E63955A927B8', 'about', '2026-03-01 09:01:07.048932');
INSERT INTO event_words VALUES (X'019CA8A1446872CCB9A6E63955A927B8', 'macht', '2026-03-01 09:01:07.048932');
INSERT INTO event_words VALUES (X'019CA8A1446872CCB9A6E63955A927B8', 'meister', '2026-03-01 09:01:07.048932');
INSERT INTO event_words VALUES (X'019CA8A1446872CCB9A6E63955A927B8', 'ubung', '2026-03-01 09:01:07.048932');
INSERT INTO event_words VALUES (X'019CA8A1446872CCB9A6E63955A927B8', 'uebung', '2026-03-01 09:01:07.048932');
INSERT INTO event_words VALUES (X'019CA8A144B97847A2AF1B794CD35E1B', '2', '2026-03-01 09:01:07.129006');
INSERT INTO event_words VALUES (X'019CA8A144B97847A2AF1B794CD35E1B', 'about', '2026-03-01 09:01:07.129006');
INSERT INTO event_words VALUES (X'019CA8A144B97847A2AF1B794CD35E1B', 'macht', '2026-03-01 09:01:07.129006');
INSERT INTO event_words VALUES (X'019CA8A144B97847A2AF1B794CD35E1B', 'meister', '2026-03-01 09:01:07.129006');
INSERT INTO event_words VALUES (X'019CA8A144B97847A2AF1B794CD35E1B', 'ubung', '2026-03-01 09:01:07.129006');
INSERT INTO event_words VALUES (X'019CA8A144B97847A2AF1B794CD35E1B', 'uebung', '2026-03-01 09:01:07.129006');
INSERT INTO event_words VALUES (X'019CA8A1450974798598B0CEAA727AE2', '3', '2026-03-01 09:01:07.209080');
INSERT INTO event_words VALUES (X'019CA8A1450974798598B0CEAA727AE2', 'about', '2026-03-01 09:01:07.209080');
INSERT INTO event_words VALUES (X'019CA8A1450974798598B0CEAA727AE2', 'macht', '2026-03-01 09:01:07.209080');
INSERT INTO event_words VALUES (X'019CA8A1450974798598B0CEAA727AE2', 'meister', '2026-03-01 09:01:07.209080');
INSERT INTO event_words VALUES (X'019CA8A1450974798598B0CEAA727AE2', 'ubung', '2026-03-01 09:01:07.209080');
INSERT INTO event_words VALUES (X'019CA8A1450974798598B0CEAA727AE2', 'uebung', '2026-03-01 09:01:07.209080');
INSERT INTO event_words VALUES (X'019CA8A145597797809AC1931C748BC7', '1', '2026-03-01 09:01:07.289154');
INSERT INTO event_words VALUES (X'019CA8A145597797809AC1931C748BC7', 'about', '2026-03-01 09:01:07.289154');
INSERT INTO event_words VALUES (X'019CA8A145597797809AC1931C748BC7', 'crossing', '2026-03-01 09:01:07.289154');
INSERT INTO event_words VALUES (X'019CA8A145597797809AC1931C748BC7', 'zebra', '2026-03-01 09:01:07.289154');
INSERT INTO event_words VALUES (X'019CA8A145A97AEFAD95B3357207916B', '2', '2026-03-01 09:01:07.369228');
INSERT INTO event_words VALUES (X'019CA8A145A97AEFAD95B3357207916B', 'about', '2026-03-01 09:01:07.369228');
INSERT INTO event_words VALUES (X'019CA8A145A97AEFAD95B3357207916B', 'crossing', '2026-03-01 09:01:07.369228');
INSERT INTO event_words VALUES (X'019CA8A145A97AEFAD95B3357207916B', 'zebra', '2026-03-01 09:01:07.369228');
INSERT INTO event_words VALUES (X'019CA8A145F97A0CB1F4CCAB78EE7E6D', '3', '2026-03-01 09:01:07.449302');
INSERT INTO event_words VALUES (X'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'about', '2026-03-01 09:01:07.449302');
INSERT INTO event_words VALUES (X'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'crossing', '2026-03-01 09:01:07.449302');
INSERT INTO event_words VALUES (X'019CA8A145F97A0CB1F4CCAB78EE7E6D', 'zebra', '2026-03-01 09:01:07.449302');
INSERT INTO event_words VALUES (X'019CA8A146497B39BDFC9502AB3F7A7B', 'about', '2026-03-01 09:01:07.529376');
INSERT INTO event_words VALUES (X'019CA8A146497B39BDFC9502AB3F7A7B', 'strasse', '2026-03-01 09:01:07.529376');
INSERT INTO event_words VALUES (X'019CA8A146497B39BDFC9502AB3F7A7B', 'und', '2026-03-01 09:01:07.529376');
INSERT INTO event_words VALUES (X'019CA8A14671776D82E3D5FC299BCAF1', 'about', '2026-03-01 09:01:07.569413');
INSERT INTO event_words VALUES (X'019CA8A14671776D82E3D5FC299BCAF1', 'learning', '2026-03-01 09:01:07.569413');
INSERT INTO event_words VALUES (X'019CA8A14671776D82E3D5FC299BCAF1', '习路', '2026-03-01 09:01:07.569413');
INSERT INTO event_words VALUES (X'019CA8A14671776D82E3D5FC299BCAF1', '学习', '2026-03-01 09:01:07.569413');
INSERT INTO event_words VALUES (X'019CA8A14671776D82E3D5FC299BCAF1', '径', '2026-03-01 09:01:07.569413');
INSERT INTO event_words VALUES (X'019CA8A14671776D82E3D5FC299BCAF1', '路径', '2026-03-01 09:01:07.569413');
INSERT INTO event_words VALUES (X'019CA8A146C17C1CB598B83533F6104B', 'about', '2026-03-01 09:01:07.649487');
INSERT INTO event_words VALUES (X'019CA8A146C17C1CB598B83533F6104B', 'book', '2026-03-01 09:01:07.649487');
INSERT INTO event_words VALUES (X'019CA8A146C17C1CB598B83533F6104B', 'اول', '2026-03-01 09:01:07.649487');
INSERT INTO event_words VALUES (X'019CA8A146C17C1CB598B83533F6104B', 'کتاب', '2026-03-01 09:01:07.649487');
INSERT INTO event_words VALUES (X'019CA8A147117458A743FB1B3BF9A95B', '2', '2026-03-01 09:01:07.729561');
INSERT INTO event_words VALUES (X'019CA8A147117458A743FB1B3BF9A95B', 'about', '2026-03-01 09:01:07.729561');
INSERT INTO event_words VALUES (X'019CA8A147117458A743FB1B3BF9A95B', 'and', '2026-03-01 09:01:07.729561');
INSERT INTO event_words VALUES (X'019CA8A147117458A743FB1B3BF9A95B', 'labs', '2026-03-01 09:01:07.729561');
INSERT INTO event_words VALUES (X'019CA8A147117458A743FB1B3BF9A95B', 'robots', '2026-03-01 09:01:07.729561');
INSERT INTO event_words VALUES (X'019CA8A1476177D4A78199F45A5F94E3', 'a', '2026-03-01 09:01:07.809635');
INSERT INTO event_words VALUES (X'019CA8A1476177D4A78199F45A5F94E3', 'about', '2026-03-01 09:01:07.809635');
INSERT INTO event_words VALUES (X'019CA8A1476177D4A78199F45A5F94E3', 'full', '2026-03-01 09:01:07.809635');
INSERT INTO event_words VALUES (X'019CA8A1476177D4A78199F45A5F94E3', 'title', '2026-03-01 09:01:07.809635');
INSERT INTO event_words VALUES (X'019CA8A1476177D4A78199F45A5F94E3', 'width', '2026-03-01 09:01:07.809635');
INSERT INTO event_words VALUES (X'019CA8A147897E2BAF93745E82F23039', 'a', '2026-03-01 09:01:07.849672');
INSERT INTO event_words VALUES (X'019CA8A147897E2BAF93745E82F23039', 'about', '2026-03-01 09:01:07.849672');
INSERT INTO event_words VALUES (X'019CA8A147897E2BAF93745E82F23039', 'draft', '2026-03-01 09:01:07.849672');
INSERT INTO event_words VALUES (X'019CA8A147897E2BAF93745E82F23039', 'hidden', '2026-03-01 09:01:07.849672');
INSERT INTO event_words VALUES (X'019CA8A1545C7A4C889ED8D00A30288E', 'sensors', '2026-03-01 09:01:11.573113');
INSERT INTO event_words VALUES (X'019CA8A1545C7A4C889ED8D00A30288E', 'signals', '2026-03-01 09:01:11.573113');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'about', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'an', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'first', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'half', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'hour', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'how', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'in', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'it', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'learn', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'learning', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'lessons', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'new', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'quizzes', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'so', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'something', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'stays', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'steps', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'that', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'three', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B1089E7A789563C0B232781739', 'to', '2026-03-01 09:18:20.318754');
INSERT INTO event_words VALUES (X'019CA8B10A077DA1981285526B142435', 'and', '2026-03-01 09:18:20.719124');
INSERT INTO event_words VALUES (X'019CA8B10A077DA1981285526B142435', 'changed', '2026-03-01 09:18:20.719124');
INSERT INTO event_words VALUES (X'019CA8B10A077DA1981285526B142435', 'small', '2026-03-01 09:18:20.719124');
INSERT INTO event_words VALUES (X'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee', '2026-03-01 11:36:57.054883');
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
INSERT INTO lessons VALUES (X'019B8D627A8070038000000000000000', X'019B8D627A8070028000000000000000', 'first-look', 'A first look', NULL, 900, 0, 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '# A first look

A short text of *How to learn*.
');
INSERT INTO lessons VALUES (X'019B8D627A8070038000000000000001', X'019B8D627A8070028000000000000000', 'going-deeper', 'Going deeper', NULL, 900, 1, 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '# Going deeper

A short text of *How to learn*.
');
INSERT INTO lessons VALUES (X'019B8D627A807003800000000000000A', X'019B8D627A8070028000000000000001', 'first-look', 'A first look', NULL, 900, 0, 1, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '# A first look

A short text of *Reading evidence*.
');
INSERT INTO lessons VALUES (X'019B8D627A807003800000000000000B', X'019B8D627A8070028000000000000001', 'going-deeper', 'Going deeper', NULL, 900, 1, 1, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '# Going deeper

A short text of *Reading evidence*.
');
INSERT INTO lessons VALUES (X'019B8D627A8070038000000000000014', X'019B8D627A8070028000000000000002', 'first-look', 'A first look', NULL, 900, 0, 1, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '# A first look

A short text of *Asking questions*.
');
INSERT INTO lessons VALUES (X'019B8D627A8070038000000000000015', X'019B8D627A8070028000000000000002', 'going-deeper', 'Going deeper', NULL, 900, 1, 1, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '# Going deeper

A short text of *Asking questions*.
');
INSERT INTO lessons VALUES (X'019CA8A159AD7F9FB224158E30FF3CCD', X'019CA8A1545C7A4C889ED8D00A30288E', 'intro', 'Einführung', 'https://example.org/film?x=1', 31622400, 0, 1, 3, '2026-03-01 09:01:12.493964', '2026-03-01 09:18:20.078532', '# Einführung

  kept as it came 
');
INSERT INTO lessons VALUES (X'019CA8A159D67B71A7ECFA6F0922267F', X'019CA8A1545C7A4C889ED8D00A30288E', 'wiring', 'Wiring 🔌', 'https://example.org/film?x=1', 31622400, 1, 1, 1, '2026-03-01 09:01:12.534001', '2026-03-01 09:01:12.534001', 'a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
a😀
');
INSERT INTO lessons VALUES (X'019CA8A159FE7EF4A8ED9645A5ADF0B4', X'019CA8A1545C7A4C889ED8D00A30288E', 'extra-2', 'Extrá', NULL, NULL, 2, 0, 4, '2026-03-01 09:01:12.574038', '2026-03-01 09:01:13.775148', '');
INSERT INTO lessons VALUES (X'019CA8A15A267427BA53B0AEA129344E', X'019CA8A1545C7A4C889ED8D00A30288E', 'end', 'The end', 'https://example.org/film?x=1', 31622400, 3, 1, 1, '2026-03-01 09:01:12.614075', '2026-03-01 09:01:12.614075', '# The end

  kept as it came 
');
INSERT INTO lessons VALUES (X'019CA8B1089E71E3962A1E75B067C35A', X'019CA8B1089E7A789563C0B232781739', 'remember-by-recalling', 'Remember by recalling', NULL, 600, 0, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Remember by recalling

Most people study by reading again. It feels good: the second time the text flows, every sentence looks
familiar, and familiar feels like known. It is a poor guide. Recognising a sentence on the page and finding
it in your head without the page are two different skills, and life asks for the second.

The remedy is simple and a little uncomfortable: **close the book and recall.** Write down, say aloud or
sketch what you remember, and only then look. Researchers call it *retrieval practice*; that tests help
people to remember, and do not only measure what they remember, is called the *testing effect*.

## What happens when it is measured

In 2006 Henry Roediger and Jeffrey Karpicke let students read short prose passages. Some passages were then
read a second time. Of others the students wrote down, without the text, whatever came to mind. This is how much
of a passage came back in a later test:

| test after | read twice | read once, then recalled |
|---|---:|---:|
| 5 minutes | 81 % | 75 % |
| 2 days | 54 % | 68 % |
| 1 week | 42 % | 56 % |

Look at the first row, because it explains why so many of us study badly. Right after studying, reading again
*wins*. Whoever judges a method by how it feels at the end of the evening will choose the wrong one. After two
days the order has turned, and it stays turned. The table is among this lesson''s materials as a CSV file.

## How to do it

1. Read a section, no more than you can tell a friend in a minute or two.
2. Close it. Write what it said, in your own words, in any order.
3. Open it again and mark in another colour what was missing or wrong.
4. Go on. At the end of the day, recall the headings first, then what stood below each.

Three things make it work better:

- **Try before you look, even if you fail.** A wrong guess that is corrected soon does no harm, and the answer
  sticks better than one that was simply read.
- **Check afterwards.** Recalling without feedback can train mistakes.
- **Let it be hard.** If recall is effortless, you waited too little or asked too little.

## Try it now

Without scrolling up: what was done with the two kinds of passages, and which was ahead after five minutes?
Then take the quiz below. It is not there to judge you. It *is* the lesson.
');
INSERT INTO lessons VALUES (X'019CA8B1089E76BCBE9F2F1B7630AE5C', X'019CA8B1089E7A789563C0B232781739', 'space-it-out', 'Space it out', NULL, 600, 1, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Space it out

In the 1880s Hermann Ebbinghaus did something tedious and great. He learned long lists of meaningless
syllables by heart, waited, and learned them again, noting how much less work the second time took. What he
saved was his measure of what had stayed. After 20 minutes he saved 58 % of the work, after an hour 44 %, after
a day 34 %, after a month 21 %. The curve is among this lesson''s materials.

It says two things. **Most of what goes, goes early**: the first hour costs more than the following month. And
**the rest is stubborn**: after a month a fifth was still there, of syllables that meant nothing at all.

## Why waiting helps

Suppose you have two hours. You can spend them in one evening, or one today and one next week. The total is the
same, but the second plan leaves you with more. That is the *spacing effect*, one of the oldest and best
confirmed findings about memory. It holds for vocabulary, for mathematics, for surgery and for the piano.

Cramming is not useless. If the exam is tomorrow and nothing after it matters, it works. It is only that what
came in one evening goes nearly as quickly.

## How long to wait

That depends on how long you want to remember. In a large study in 2008 Nicholas Cepeda and colleagues varied
both the gap between two sessions and the time until the test. The best gap grew with the time until the test,
while its share of that time fell: about 20 to 40 % when the test came a week later, about 5 to 10 % when it came
a year later.

For everyday use:

- You need it in some weeks: repeat after about **a fifth** of that time. An exam in 20 days asks for a first
  repetition after about 4 days.
- You need it for a year or more: begin with days, then weeks, then once a month or so.
- When in doubt, wait a little longer than feels comfortable. Too short a gap costs more than one somewhat
  too long.

## How to do it

Keep a stack of cards, on paper or in a program: a question on one side, the answer on the other. Recall before
you turn a card. If you were right, put it into a pile that you see less often; if you were wrong, into the pile
for tomorrow. What you know well takes hardly any time, and your time goes where it is needed.
');
INSERT INTO lessons VALUES (X'019CA8B1089E7B06BA5897F694CFD59E', X'019CA8B1089E7A789563C0B232781739', 'mix-sleep-and-plan', 'Mix, sleep and plan', NULL, 600, 2, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', '# Mix, sleep and plan

You now have the two strongest tools: recall, and space. When John Dunlosky and colleagues reviewed ten popular
study techniques in 2013, exactly these two, *practice testing* and *distributed practice*, were rated as highly
useful. Rereading, highlighting and summarising, which most students rely on, were rated low. This lesson adds
three habits that make the tools work in a real week.

## Mix what is alike

Suppose you practise four kinds of exercises. In blocks you do all of the first kind, then all of the second.
Mixed, you never know which kind comes next. Doug Rohrer and Kelli Taylor compared the two with students who
computed volumes of solids. During practice those who worked in blocks solved 89 %, those who mixed 60 %. A week
later the blocks had left 20 %, the mixture 63 %.

The reason is plain: in a block you need not decide *which* method fits, since it is the one you used a
minute ago. In an exam, and at work, that decision is half of the task. So once you have understood each
kind, shuffle.

## Sleep on it

While you sleep, the day''s memories are strengthened and tied to older ones. A night cut short after learning
costs part of what you learned, and tiredness the next day makes new learning harder. An hour of sleep traded
for an hour of cramming is rarely a good trade. Spaced sessions have a quiet advantage here: there is a night
between them.

## Plan for the person you are

- **Decide when and where.** "On Tuesdays after lunch, in the library" is done far more often than "this week".
- **Make the start small.** Ten minutes count. Most of the resistance is in the first two of them.
- **Stop while it is going well**, and note the next step. Tomorrow''s start is then already prepared.
- **Once a week, look back.** What could you recall that you could not a week ago? What do you avoid?

The study plan among the materials fits on a page. Copy it, fill in one thing that you want to learn, and put
the first three dates into your calendar before you close this lesson.

Then take the last quiz. It draws four questions from all three lessons, in an order of its own: spaced,
mixed, and by recall.
');
INSERT INTO lessons VALUES (X'019CA8B10A077E46838558F9B21D6936', X'019CA8B10A077DA1981285526B142435', 'one', 'One', NULL, NULL, 1, 1, 1, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.679087', 'Text.
');
INSERT INTO lessons VALUES (X'019CA8B10A2F7DED8CDA20D24F1FB62F', X'019CA8B10A077DA1981285526B142435', 'three', 'Three', NULL, NULL, 0, 1, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124', 'New.');
INSERT INTO lessons VALUES (X'019CA92FF0067020B33DA3BD580BA974', X'019CA92FEFDE7D0CBDC1BE63B6ABBA0A', 'llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllll', 'ﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀﬀ', NULL, NULL, 0, 0, 1, '2026-03-01 11:36:57.094920', '2026-03-01 11:36:57.094920', '﻿');
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
INSERT INTO stored_files VALUES (X'019CA8A16A697E0AA0F4BCEDE8F0DF80', X'B500263E8E0CCBE3979FA5B5D093ACE4BFCB7C55FBD5D50CFD6D32726830EFAF', 11, '2026-03-01 09:01:16.777923');
INSERT INTO stored_files VALUES (X'019CA8A16AB97AA991E6F8E0C55288CE', X'0D2B8524DD3111897E8AB7F38F085479339D1B76937C678EE07DDE2DAE432A26', 39, '2026-03-01 09:01:16.857997');
INSERT INTO stored_files VALUES (X'019CA8A16B0A7146B80623DB81DFCC34', X'4FFD8BB30991E3A6F28D1D03F1AEDCD02CCF8E0CC16BB9E969E7BC2BDA1DDF03', 33, '2026-03-01 09:01:16.938071');
INSERT INTO stored_files VALUES (X'019CA8B1089E77B5BE76572E7EB8AD9C', X'B55A128D39363118B12F51DCD05BF2A79893C9FD416C6E4C5A515A63186C88C6', 714, '2026-03-01 09:18:20.318754');
INSERT INTO stored_files VALUES (X'019CA8B1089E794F8A93347B50FB7669', X'FAF96CF00B433B3D233548CBA11DC7554CFC47FEBBB757AC95DD83E1CAD5D52D', 104, '2026-03-01 09:18:20.318754');
INSERT INTO stored_files VALUES (X'019CA8B1089E7CD08D8B68C33E4E5AAF', X'B09E7DC3792730F275D482808C6D34144956B00F88A03244AE7C764B710902DC', 2076, '2026-03-01 09:18:20.318754');
INSERT INTO stored_files VALUES (X'019CA8B10A0776B987CB2BA235CFA98C', X'32C7A56EF96E6FBC26F606D3D5E2E4C9F1DAA3525B93C614B60468C906694362', 10, '2026-03-01 09:18:20.679087');
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
INSERT INTO materials VALUES (X'019B8D627A8070048000000000000000', X'019B8D627A8070038000000000000000', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO materials VALUES (X'019B8D627A8070048000000000000001', X'019B8D627A8070038000000000000001', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO materials VALUES (X'019B8D627A807004800000000000000A', X'019B8D627A807003800000000000000A', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000');
INSERT INTO materials VALUES (X'019B8D627A807004800000000000000B', X'019B8D627A807003800000000000000B', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000');
INSERT INTO materials VALUES (X'019B8D627A8070048000000000000014', X'019B8D627A8070038000000000000014', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000');
INSERT INTO materials VALUES (X'019B8D627A8070048000000000000015', X'019B8D627A8070038000000000000015', 'link', 'Further reading', 'https://www.rfc-editor.org/rfc/rfc9457', NULL, NULL, NULL, 0, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000');
INSERT INTO materials VALUES (X'019CA8A167C171F38E2187746D3F1105', X'019CA8A159AD7F9FB224158E30FF3CCD', 'link', 'Further reading', 'https://example.org/a?b=ü#c', NULL, NULL, NULL, 2, 2, '2026-03-01 09:01:16.097294', '2026-03-01 09:01:17.258367');
INSERT INTO materials VALUES (X'019CA8A167E97195A0B46B3D46C44586', X'019CA8A159AD7F9FB224158E30FF3CCD', 'file', 'Notes', NULL, X'019CA8A16AB97AA991E6F8E0C55288CE', 'notes 📝.txt', 'text/markdown', 3, 3, '2026-03-01 09:01:16.137331', '2026-03-01 09:01:16.857997');
INSERT INTO materials VALUES (X'019CA8A168117C6D997362A615D4DD95', X'019CA8A159AD7F9FB224158E30FF3CCD', 'file', 'Wiring', NULL, X'019CA8A16B0A7146B80623DB81DFCC34', 'schön.png', 'image/png', 1, 4, '2026-03-01 09:01:16.177368', '2026-03-01 09:01:17.098219');
INSERT INTO materials VALUES (X'019CA8B1089E7438BED1ABF5C47548CF', X'019CA8B1089E71E3962A1E75B067C35A', 'file', 'Reading twice and recalling, compared', NULL, X'019CA8B1089E794F8A93347B50FB7669', 'recall-experiment.csv', 'text/csv', 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754');
INSERT INTO materials VALUES (X'019CA8B1089E79989214486458A49656', X'019CA8B1089E7B06BA5897F694CFD59E', 'link', 'Dunlosky and others 2013: Improving Students'' Learning', 'https://doi.org/10.1177/1529100612453266', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754');
INSERT INTO materials VALUES (X'019CA8B1089E79EFA2C33EF45BE481EB', X'019CA8B1089E71E3962A1E75B067C35A', 'link', 'Roediger and Karpicke 2006: Test-Enhanced Learning', 'https://doi.org/10.1111/j.1467-9280.2006.01693.x', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754');
INSERT INTO materials VALUES (X'019CA8B1089E7CB6BBE0F71339B53085', X'019CA8B1089E76BCBE9F2F1B7630AE5C', 'file', 'The forgetting curve', NULL, X'019CA8B1089E7CD08D8B68C33E4E5AAF', 'forgetting-curve.svg', 'image/svg+xml', 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754');
INSERT INTO materials VALUES (X'019CA8B1089E7DC9999FDCD4746E2F5D', X'019CA8B1089E7B06BA5897F694CFD59E', 'file', 'Study plan to copy', NULL, X'019CA8B1089E77B5BE76572E7EB8AD9C', 'study-plan.md', 'text/markdown', 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754');
INSERT INTO materials VALUES (X'019CA8B1089E7E2CAEB9EA705D2F52C7', X'019CA8B1089E76BCBE9F2F1B7630AE5C', 'link', 'Cepeda and others 2008: Spacing Effects in Learning', 'https://doi.org/10.1111/j.1467-9280.2008.02209.x', NULL, NULL, NULL, 1, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754');
INSERT INTO materials VALUES (X'019CA8B10A077A23B05B22F70109BCF2', X'019CA8B10A077E46838558F9B21D6936', 'file', 'F', NULL, X'019CA8B10A0776B987CB2BA235CFA98C', 'größe.txt', 'text/plain', 1, 1, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.679087');
INSERT INTO materials VALUES (X'019CA8B10A2F7CF1A9A457FD28304506', X'019CA8B10A077E46838558F9B21D6936', 'link', 'Another link', 'https://example.org/ü', NULL, NULL, NULL, 0, 1, '2026-03-01 09:18:20.719124', '2026-03-01 09:18:20.719124');
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
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), treatments TEXT CONSTRAINT ck_quizzes_treatments CHECK (json_valid(treatments)),
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
INSERT INTO quizzes VALUES (X'019B8D627A8070058000000000000000', X'019B8D627A8070038000000000000000', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quizzes VALUES (X'019B8D627A8070058000000000000001', X'019B8D627A8070038000000000000001', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quizzes VALUES (X'019B8D627A807005800000000000000A', X'019B8D627A807003800000000000000A', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quizzes VALUES (X'019B8D627A807005800000000000000B', X'019B8D627A807003800000000000000B', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quizzes VALUES (X'019B8D627A8070058000000000000014', X'019B8D627A8070038000000000000014', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quizzes VALUES (X'019B8D627A8070058000000000000015', X'019B8D627A8070038000000000000015', 'check', 'Check yourself', '', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quizzes VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', X'019CA8A159AD7F9FB224158E30FF3CCD', 'check', 'Check 🧠', 'Take	your
 time  ', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 3, 1, 9, '2026-03-01 09:01:18.699699', '2026-03-01 09:18:14.673537', '{"019ca8a1-74e4-783c-ad9a-21015ab1aa98":"full_credit","019ca8a1-74e4-7a98-8d90-b7ea3541d65e":"normal","019ca8a1-74e4-7e56-8622-68f04d185f4c":"excluded"}');
INSERT INTO quizzes VALUES (X'019CA8A178F57480AB4193891639B898', X'019CA8A15A267427BA53B0AEA129344E', 'extremes', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 1, 0, 3, '2026-03-01 09:01:20.501364', '2026-03-01 09:01:20.861697', NULL);
INSERT INTO quizzes VALUES (X'019CA8A182077ED5AC8C7007500DE707', X'019CA8A159AD7F9FB224158E30FF3CCD', 'timed', 'A quiz', '', 50, 5, 30, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 3, '2026-03-01 09:01:22.823510', '2026-03-01 09:01:22.983658', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', X'019CA8A15A267427BA53B0AEA129344E', 'drawn', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, 3, 1, 1, 'highest', 'after_submission', 1, 1, 1, 2, '2026-03-01 09:07:06.185693', '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', X'019CA8A159D67B71A7ECFA6F0922267F', 'highest', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 0, 4, '2026-03-01 09:07:06.666137', '2026-03-01 09:07:07.226655', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6C3AA705981A71AACD7938D91', X'019CA8A159D67B71A7ECFA6F0922267F', 'latest', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 1, 4, '2026-03-01 09:07:07.306729', '2026-03-01 09:07:07.867247', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', X'019CA8A159D67B71A7ECFA6F0922267F', 'first', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 2, 4, '2026-03-01 09:07:07.947321', '2026-03-01 09:07:08.507839', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6C8AB71568E125B97BED47539', X'019CA8A159D67B71A7ECFA6F0922267F', 'average', 'A quiz', '', 48, 3, NULL, NULL, NULL, NULL, 0, 0, 'average', 'after_submission', 1, 1, 3, 4, '2026-03-01 09:07:08.587913', '2026-03-01 09:07:09.148431', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', X'019CA8A15A267427BA53B0AEA129344E', 'after-submission', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 2, 3, '2026-03-01 09:07:09.228505', '2026-03-01 09:07:09.388653', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6CC94768D8363D44168D597CE', X'019CA8A15A267427BA53B0AEA129344E', 'after-passing', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_passing', 1, 1, 3, 3, '2026-03-01 09:07:09.588838', '2026-03-01 09:07:09.748986', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', X'019CA8A15A267427BA53B0AEA129344E', 'after-last-attempt', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_last_attempt', 1, 1, 4, 3, '2026-03-01 09:07:09.949171', '2026-03-01 09:07:10.109319', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', X'019CA8A15A267427BA53B0AEA129344E', 'after-closing', 'A quiz', '', 100, 2, NULL, NULL, '2026-03-01 09:17:09.188468', NULL, 0, 0, 'highest', 'after_closing', 1, 1, 5, 3, '2026-03-01 09:07:10.309504', '2026-03-01 09:07:10.469652', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', X'019CA8A15A267427BA53B0AEA129344E', 'never', 'A quiz', '', 100, 2, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'never', 1, 1, 6, 3, '2026-03-01 09:07:10.669837', '2026-03-01 09:07:10.829985', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', X'019CA8A15A267427BA53B0AEA129344E', 'early', 'A quiz', '', NULL, NULL, NULL, '2026-03-02 09:07:10.990133', NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 1, 7, 3, '2026-03-01 09:07:11.030170', '2026-03-01 09:18:12.031095', NULL);
INSERT INTO quizzes VALUES (X'019CA8A6D2FE7C3CAE9CED603ECE2FF0', X'019CA8A15A267427BA53B0AEA129344E', 'empty', 'A quiz', '', NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 0, 0, 8, 2, '2026-03-01 09:07:11.230355', '2026-03-01 09:18:12.151206', NULL);
INSERT INTO quizzes VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', X'019CA8A15A267427BA53B0AEA129344E', 'granted', 'A quiz', '', NULL, 1, 60, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 9, 2, '2026-03-01 09:18:15.153981', '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quizzes VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', X'019CA8B1089E7B06BA5897F694CFD59E', 'all-together', 'All together', 'Four of eight questions, drawn and ordered anew for each attempt. The last attempt counts. Right answers are shown once you have passed.', 75, NULL, 900, NULL, NULL, 4, 1, 0, 'latest', 'after_passing', 1, 1, 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quizzes VALUES (X'019CA8B1089E724CBACE0EFA727C905D', X'019CA8B1089E76BCBE9F2F1B7630AE5C', 'spacing', 'Spacing', 'Ten minutes, three attempts. A pocket calculator is allowed.', 70, 3, 600, NULL, NULL, NULL, 0, 1, 'highest', 'after_submission', 1, 1, 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quizzes VALUES (X'019CA8B1089E748395066E561E382A60', X'019CA8B1089E71E3962A1E75B067C35A', 'recall', 'Recall', 'Answer without looking at the lesson. You may try as often as you like; the best attempt counts.', 60, NULL, NULL, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 1, 0, 1, '2026-03-01 09:18:20.318754', '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quizzes VALUES (X'019CA8B10A077C059B06C537459D41BD', X'019CA8B10A077E46838558F9B21D6936', 'q', 'Q', '', 50, NULL, 60, NULL, NULL, NULL, 0, 0, 'highest', 'after_submission', 1, 2, 0, 2, '2026-03-01 09:18:20.679087', '2026-03-01 09:18:20.719124', NULL);
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
INSERT INTO quiz_revisions VALUES (X'019B8D627A8070058000000000000000', 1, '2026-01-05 09:00:00.000000');
INSERT INTO quiz_revisions VALUES (X'019B8D627A8070058000000000000001', 1, '2026-01-05 09:00:00.000000');
INSERT INTO quiz_revisions VALUES (X'019B8D627A807005800000000000000A', 1, '2026-01-05 09:00:00.000000');
INSERT INTO quiz_revisions VALUES (X'019B8D627A807005800000000000000B', 1, '2026-01-05 09:00:00.000000');
INSERT INTO quiz_revisions VALUES (X'019B8D627A8070058000000000000014', 1, '2026-01-05 09:00:00.000000');
INSERT INTO quiz_revisions VALUES (X'019B8D627A8070058000000000000015', 1, '2026-01-05 09:00:00.000000');
INSERT INTO quiz_revisions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, '2026-03-01 09:01:19.620550');
INSERT INTO quiz_revisions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, '2026-03-01 09:18:14.113019');
INSERT INTO quiz_revisions VALUES (X'019CA8A178F57480AB4193891639B898', 1, '2026-03-01 09:01:20.581438');
INSERT INTO quiz_revisions VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, '2026-03-01 09:01:22.903584');
INSERT INTO quiz_revisions VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, '2026-03-01 09:07:06.265767');
INSERT INTO quiz_revisions VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, '2026-03-01 09:07:06.746211');
INSERT INTO quiz_revisions VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, '2026-03-01 09:07:07.386803');
INSERT INTO quiz_revisions VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, '2026-03-01 09:07:08.027395');
INSERT INTO quiz_revisions VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, '2026-03-01 09:07:08.667987');
INSERT INTO quiz_revisions VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, '2026-03-01 09:07:09.308579');
INSERT INTO quiz_revisions VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, '2026-03-01 09:07:09.668912');
INSERT INTO quiz_revisions VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, '2026-03-01 09:07:10.029245');
INSERT INTO quiz_revisions VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, '2026-03-01 09:07:10.389578');
INSERT INTO quiz_revisions VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, '2026-03-01 09:07:10.749911');
INSERT INTO quiz_revisions VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, '2026-03-01 09:07:11.110244');
INSERT INTO quiz_revisions VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, '2026-03-01 09:18:15.234055');
INSERT INTO quiz_revisions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, '2026-03-01 09:18:20.318754');
INSERT INTO quiz_revisions VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, '2026-03-01 09:18:20.318754');
INSERT INTO quiz_revisions VALUES (X'019CA8B1089E748395066E561E382A60', 1, '2026-03-01 09:18:20.318754');
INSERT INTO quiz_revisions VALUES (X'019CA8B10A077C059B06C537459D41BD', 2, '2026-03-01 09:18:20.719124');
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
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), bundle_key TEXT
    CONSTRAINT ck_quiz_questions_bundle_key CHECK (length(bundle_key) <= 100),
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
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000003', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1.0, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000006', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1.0, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000007', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1.0, NULL, 60.0, 0.0, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A8070098000000000000017', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1.0, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A807009800000000000001A', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1.0, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A807009800000000000001B', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1.0, NULL, 60.0, 0.0, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000CB', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1.0, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000CE', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1.0, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000CF', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1.0, NULL, 60.0, 0.0, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000DF', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1.0, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000E2', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1.0, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000E3', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1.0, NULL, 60.0, 0.0, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000193', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1.0, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000196', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1.0, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000197', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1.0, NULL, 60.0, 0.0, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001A7', 'single_choice', 'What helps most to remember a text?', 'The lesson says why.', 1.0, NULL, NULL, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001AA', 'true_false', 'Practice that is spread out lasts longer than practice in one go.', 'The lesson says why.', 1.0, NULL, NULL, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001AB', 'numeric', 'How many minutes are in an hour?', 'The lesson says why.', 1.0, NULL, 60.0, 0.0, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E4749E8EA6B64139EFDD75', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E4783CAD9A21015AB1AA98', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47A988D90B7EA3541D65E', 'single_choice', 'Which one?', 'Because of 🧲.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47E56862268F04D185F4C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47F0B8EA5E7792C3E3E77', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E4749E8EA6B64139EFDD75', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E4783CAD9A21015AB1AA98', 'short_answer', 'Which city?', NULL, 1.0, '["Bern"]', NULL, NULL, 3, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47A988D90B7EA3541D65E', 'single_choice', 'Which one?', 'Because of 🧲.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47E56862268F04D185F4C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 3.3, NULL, 9.81, 0.01, 4, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47F0B8EA5E7792C3E3E77', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A17945731680FC8612988A49E6', 'numeric', '1.7976931348623157e308?', NULL, 0.1, NULL, 1.7976931348623157e+308, 4.9406564584124654e-324, 0, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A17945734099E08A49E368B5FE', 'numeric', '1e20?', NULL, 2.5, NULL, 1.0e+20, 1000000000000000.0, 4, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A17945759AB06242486F190859', 'true_false', '"quoted" \ ''single'' ; -- %s', '', 1.0, NULL, NULL, NULL, 6, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A179457946B0AA1C46C71300E5', 'numeric', '9.007199254740992e15?', NULL, 0.0001, NULL, 9007199254740992.0, 0.5, 3, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A179457C9595B43157B043DFCF', 'short_answer', '🧪 ﻿', NULL, 1.0, '["Straße","ﬁ","İ","🧪"]', NULL, NULL, 5, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A179457D218C3E2E7B7F14FC5A', 'numeric', '3.0000000000000004e-1?', NULL, 0.3333, NULL, 0.30000000000000004, 1.0e-17, 2, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A179457E7DBE34A7FF0A136FE6', 'numeric', '-0e0?', NULL, 1000000.0, NULL, 0.0, 0.0, 1, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A182577376AF85B4FA05FFEF34', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A1825774ED8072C46C660AB927', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A1825777C28DDAB52F6227DA5E', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A182577B30B041CA2E408EBAFD', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A182577D1E95A427F0B491D68D', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF99720EA9ABCDE3136241D5', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF99725EB2236CC698791FC2', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF99729681D1D472EA96C227', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF9977A69BCB1875D516E957', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF997BB58F64D335353B73F6', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A759686C73DDCB6269938', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A785491BFC2B06EC0B2C1', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A7BF4A6176862CDC54FDC', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A7D9EA6A5648C0BB8BB62', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A7EC7B13303E8034DF376', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA78759441C193CE87F032', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA7B4E9941EC01DC7DB5EB', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA7D2A906D8BE60324AA82', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA7DEA9F3380C653F78235', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA7DFEBD4F47321FC32173', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B753F8F00E465D578F4F4', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B75808A3CB4AB0FA01F98', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B789E958910562501BE7D', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B7A80856507E7F369DB84', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B7D0F90A84CD5581598C3', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB705096CC9121E5320908', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB787F99E26DA6C1D3261B', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7903B7BE5373B11FF38B', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7FAF880FB3DDE4FA08D8', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7237A83E19E47ECA6A98', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7253A455185810B3CC04', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C74C9967E85AC939C3CB8', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7A6F977FAF883CFDE77C', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7FD0A61A037C0F4027F9', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE4708A8D3984EBCA94A690', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE4723E858DE0B6A39D5C42', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE4767A88646877E95A9E6F', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE4771A9F26C17799E5D651', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE47BDFBC764213420E714D', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D73BE8DB84CA9455E5417', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D74128BD08A85064CF0B1', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D76EEAB300CED8009237D', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D776A9B02CAB8852AAB9E', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D7E19853A5756DDA08A4F', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57159B1803732D76A6DD7', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB5719CAC36ABA3FAB55A8A', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57537B84F10D6F215BFAF', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57A129100B9E271BEAEB2', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57F29BD1F45AFF69D1144', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7224B348AB112A1B379D', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D780F8728D1B92BDB25EC', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7B309C21BAC634F8AE1A', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7C2AABEA9C83B562B863', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7DCA9397859519FBF205', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D28670A7A585DEB41D90CA9E', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D28679178F99EEC6BFBB2A31', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867943B745E6F61144AC95', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867C7C8519D2EC8A698238', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867F4E89220E483373497C', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C273A29AB5924D6921986F', 'short_answer', 'Which city?', NULL, 1.0, '["Zürich","Zurich"]', NULL, NULL, 3, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27593BF507274ED578114', 'single_choice', 'Which one?', 'Because.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C277E69EB53FDC24056F5F', 'multiple_choice', 'Which ones?', NULL, 2.0, NULL, NULL, NULL, 1, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27BD2B3F6195AAA091AC4', 'numeric', 'How fast does a stone fall faster, in m/s²?', NULL, 2.0, NULL, 9.81, 0.01, 4, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27FB193DFAA6EC96A71A8', 'true_false', 'Is it so?', NULL, 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E707D915B5026A9F54A32', 'short_answer', 'In a word: what do you do *before* you look a thing up?', 'Recall it, or at least try: the attempt is what makes the answer stay.', 1.0, '["recall","recall it","retrieve","retrieve it","remember","guess","try","try to recall"]', NULL, NULL, 5, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E76A29BE4FC78E84E48B0', 'multiple_choice', 'Which two techniques did the review of 2013 rate as highly useful?', 'Practice testing and distributed practice: recall, and space.', 2.0, NULL, NULL, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E76BEA9143B3B1DAD6A3D', 'single_choice', 'Why does mixing kinds of exercises help, although it is harder?', 'In a block the choice of the method is made for you. Outside of it, the choice is half of the task.', 1.0, NULL, NULL, NULL, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E772AAF0C94B64D48D99E', 'true_false', 'An hour of sleep traded for an hour of cramming is usually a good trade.', 'Sleep strengthens what the day brought, and tiredness makes new learning harder.', 1.0, NULL, NULL, NULL, 4, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E79BF9757DD3CCA6A8E40', 'multiple_choice', 'Which plans are likely to be carried out?', 'A time, a place and a small start make it likely. Good intentions without a date do not.', 2.0, NULL, NULL, NULL, 7, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7BF393D7EAD0376AC64A', 'numeric', 'A week after practice, how many percentage points were the students who had mixed ahead of those who had worked in blocks?', '63 − 20 = 43 points.', 1.0, NULL, 43.0, 1.0, 3, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7C4D961EDF74FD02871B', 'single_choice', 'When does most of what will be forgotten go?', 'In the first hour Ebbinghaus lost 56 of 100 points, in the rest of the month another 23.', 1.0, NULL, NULL, NULL, 6, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7C7B8D36BB56D6299549', 'true_false', 'Whoever solves more exercises during practice will also solve more of them a week later.', 'In the experiment with volumes those who practised in blocks solved 89 % and later 20 %; those who mixed 60 % and later 63 %.', 1.0, NULL, NULL, NULL, 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E736E86B8343A46247469', 'short_answer', 'What is it called that study in several sessions beats the same time in one? (The … effect)', 'The spacing effect. Practice that makes use of it is also called distributed practice.', 1.0, '["spacing effect","the spacing effect","spacing","distributed practice effect"]', NULL, NULL, 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E752783F4EBF2039CC8CB', 'numeric', 'Ebbinghaus saved 58 % of the work after 20 minutes and 44 % after an hour. By how many percentage points did his savings fall between the two?', '58 − 44 = 14 points in forty minutes. In the month after the first day it was 13.', 1.0, NULL, 14.0, 0.5, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E79C080BE68A7AD74B06C', 'single_choice', 'You want to remember for a longer time. What happens to the best gap between two sessions?', 'The gap grows with the time until you need it, while its share of that time shrinks.', 1.0, NULL, NULL, NULL, 3, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E7E20ACFACBB3E5ED5A28', 'numeric', 'You have to know something in 20 days. By the rule of thumb of the lesson, after how many days do you repeat it first?', 'About a fifth of the time: 20 ÷ 5 = 4 days. A day more or less makes little difference.', 2.0, NULL, 4.0, 1.0, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7135A4628985BA1C94EC', 'single_choice', 'Students were tested *five minutes* after studying. What did they remember better?', '81 % against 75 %. Reading again wins at once, which is why it feels like the better method, and loses within days.', 1.0, NULL, NULL, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E71FAA5CBCBAA1BA04965', 'short_answer', 'What is it called that tests help people to remember, and do not only measure what they remember? (The … effect)', 'The testing effect. The practice that makes use of it is called retrieval practice.', 1.0, '["testing effect","the testing effect","testing","test effect"]', NULL, NULL, 3, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7CB399168E336345090E', 'true_false', 'A wrong guess that is soon corrected harms what you learn.', 'A failed attempt prepares you for the answer, provided that you check it.', 1.0, NULL, NULL, NULL, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7F5EB8C373DB509D3FBF', 'multiple_choice', 'Which of these are retrieval practice?', 'Whatever asks you to find the answer in your own head counts. Whatever puts it before your eyes does not.', 2.0, NULL, NULL, NULL, 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B10A077C059B06C537459D41BD', 2, X'019CA8B10A07771A9B00CBB561C4BD52', 'numeric', '?', NULL, 0.1, NULL, 2.5, 0.0, 0, '2026-03-01 09:18:20.719124', NULL);
INSERT INTO quiz_questions VALUES (X'019CA8B10A077C059B06C537459D41BD', 2, X'019CA8B10A07780898EC0FE8721EF874', 'short_answer', '?', NULL, 1.0, '["é","é"]', NULL, NULL, 1, '2026-03-01 09:18:20.719124', NULL);
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
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), bundle_key TEXT
    CONSTRAINT ck_quiz_options_bundle_key CHECK (length(bundle_key) <= 100),
    CONSTRAINT pk_quiz_options PRIMARY KEY (quiz_id, revision, id),
    CONSTRAINT fk_quiz_options_quiz_id_revision_question_id FOREIGN KEY (quiz_id, revision, question_id)
        REFERENCES quiz_questions (quiz_id, revision, id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_options_position CHECK (position >= 0)
) STRICT;
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000000', X'019B8D627A8070098000000000000003', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000001', X'019B8D627A8070098000000000000003', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000002', X'019B8D627A8070098000000000000003', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000004', X'019B8D627A8070098000000000000006', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070098000000000000005', X'019B8D627A8070098000000000000006', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A8070098000000000000014', X'019B8D627A8070098000000000000017', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A8070098000000000000015', X'019B8D627A8070098000000000000017', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A8070098000000000000016', X'019B8D627A8070098000000000000017', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A8070098000000000000018', X'019B8D627A807009800000000000001A', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000001', 1, X'019B8D627A8070098000000000000019', X'019B8D627A807009800000000000001A', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000C8', X'019B8D627A80700980000000000000CB', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000C9', X'019B8D627A80700980000000000000CB', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000CA', X'019B8D627A80700980000000000000CB', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000CC', X'019B8D627A80700980000000000000CE', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000A', 1, X'019B8D627A80700980000000000000CD', X'019B8D627A80700980000000000000CE', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000DC', X'019B8D627A80700980000000000000DF', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000DD', X'019B8D627A80700980000000000000DF', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000DE', X'019B8D627A80700980000000000000DF', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000E0', X'019B8D627A80700980000000000000E2', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A807005800000000000000B', 1, X'019B8D627A80700980000000000000E1', X'019B8D627A80700980000000000000E2', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000190', X'019B8D627A8070098000000000000193', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000191', X'019B8D627A8070098000000000000193', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000192', X'019B8D627A8070098000000000000193', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000194', X'019B8D627A8070098000000000000196', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000014', 1, X'019B8D627A8070098000000000000195', X'019B8D627A8070098000000000000196', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001A4', X'019B8D627A80700980000000000001A7', 'Recalling it', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001A5', X'019B8D627A80700980000000000001A7', 'Reading it again', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001A6', X'019B8D627A80700980000000000001A7', 'Marking it', 0, NULL, 2, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001A8', X'019B8D627A80700980000000000001AA', 'True', 1, NULL, 0, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019B8D627A8070058000000000000015', 1, X'019B8D627A80700980000000000001A9', X'019B8D627A80700980000000000001AA', 'False', 0, NULL, 1, '2026-01-05 09:00:00.000000', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47157B19CDF0F51768750', X'019CA8A174E4749E8EA6B64139EFDD75', 'wrong', 0, NULL, 1, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E473C28E381120BF31025D', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong two', 0, NULL, 3, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47633BF836FF5821E1835', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'right one', 1, NULL, 0, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47A98A7CB0BCE6FF69198', X'019CA8A174E4749E8EA6B64139EFDD75', 'right', 1, NULL, 0, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47CDC8E4093DB12DE93CF', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'right two', 1, NULL, 1, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47DCBB6C4027CEFEDAAB7', X'019CA8A174E47A988D90B7EA3541D65E', 'also wrong', 0, NULL, 2, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47DEAAFF9D894A6893E8C', X'019CA8A174E47A988D90B7EA3541D65E', 'wrong', 0, 'No.', 1, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47F40A46A6DDF4FA14555', X'019CA8A174E47A988D90B7EA3541D65E', 'right', 1, 'Yes.', 0, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A174E47FA79AB1EA1FFCDB84A1', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong one', 0, NULL, 2, '2026-03-01 09:01:19.620550', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47157B19CDF0F51768750', X'019CA8A174E4749E8EA6B64139EFDD75', 'wrong', 0, NULL, 1, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E473C28E381120BF31025D', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong two', 0, NULL, 3, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47633BF836FF5821E1835', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'right one', 1, NULL, 0, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47A98A7CB0BCE6FF69198', X'019CA8A174E4749E8EA6B64139EFDD75', 'right', 1, NULL, 0, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47CDC8E4093DB12DE93CF', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'right two', 1, NULL, 1, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47DCBB6C4027CEFEDAAB7', X'019CA8A174E47A988D90B7EA3541D65E', 'also wrong', 0, NULL, 2, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47DEAAFF9D894A6893E8C', X'019CA8A174E47A988D90B7EA3541D65E', 'wrong', 0, 'No.', 1, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47F40A46A6DDF4FA14555', X'019CA8A174E47A988D90B7EA3541D65E', 'right', 1, 'Yes.', 0, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', 3, X'019CA8A174E47FA79AB1EA1FFCDB84A1', X'019CA8A174E47F0B8EA5E7792C3E3E77', 'wrong one', 0, NULL, 2, '2026-03-01 09:18:14.113019', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A1794578A4AC7FDB9160E526B7', X'019CA8A17945759AB06242486F190859', 'a', 1, '', 0, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A179457F58855588D1EE07FE74', X'019CA8A17945759AB06242486F190859', 'A', 0, '
', 1, '2026-03-01 09:01:20.581438', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A18257718DAB48AB1EE36874C7', X'019CA8A182577B30B041CA2E408EBAFD', 'wrong', 0, NULL, 1, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A1825771CB9A15328B26E07563', X'019CA8A182577D1E95A427F0B491D68D', 'right two', 1, NULL, 1, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A18257727B84151ABE04B33759', X'019CA8A182577D1E95A427F0B491D68D', 'wrong two', 0, NULL, 3, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A18257772AA88E5779DFB930FC', X'019CA8A182577376AF85B4FA05FFEF34', 'right', 1, 'Yes.', 0, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A1825777F4A8404FFB3E1236F8', X'019CA8A182577D1E95A427F0B491D68D', 'right one', 1, NULL, 0, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A182577AE59D1284A5911DB54E', X'019CA8A182577D1E95A427F0B491D68D', 'wrong one', 0, NULL, 2, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A182577AF9B7A917A5FD823856', X'019CA8A182577376AF85B4FA05FFEF34', 'wrong', 0, 'No.', 1, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A182577D289B692C15271A3B16', X'019CA8A182577B30B041CA2E408EBAFD', 'right', 1, NULL, 0, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A182577DE79E0841FFB76A199A', X'019CA8A182577376AF85B4FA05FFEF34', 'also wrong', 0, NULL, 2, '2026-03-01 09:01:22.903584', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF99728391CE22769AE9C24B', X'019CA8A6BF99729681D1D472EA96C227', 'right one', 1, NULL, 0, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF9973BDBC4C5C018CF2B57F', X'019CA8A6BF99729681D1D472EA96C227', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF997879ABB113360991618C', X'019CA8A6BF99725EB2236CC698791FC2', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF9978E8AD40940B05F279B1', X'019CA8A6BF99729681D1D472EA96C227', 'right two', 1, NULL, 1, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF9979C1AE11F9A4165E5C06', X'019CA8A6BF99725EB2236CC698791FC2', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF997A23A6A8BF8F80AAF779', X'019CA8A6BF9977A69BCB1875D516E957', 'right', 1, NULL, 0, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF997C669245596A1E16E724', X'019CA8A6BF99729681D1D472EA96C227', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF997E338A75277ECAA7E9F1', X'019CA8A6BF9977A69BCB1875D516E957', 'wrong', 0, NULL, 1, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A6BF997E67A307FFBBD008092D', X'019CA8A6BF99725EB2236CC698791FC2', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:06.265767', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A701E91886C9C0BC0CF4C', X'019CA8A6C17A759686C73DDCB6269938', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A71168DAEC7B9FF7814CA', X'019CA8A6C17A759686C73DDCB6269938', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A713D92CF039CFF116360', X'019CA8A6C17A7BF4A6176862CDC54FDC', 'right one', 1, NULL, 0, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A718F85074D06A5FB3345', X'019CA8A6C17A7D9EA6A5648C0BB8BB62', 'right', 1, NULL, 0, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A7218A935004BCCBEA0EB', X'019CA8A6C17A7BF4A6176862CDC54FDC', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A74AA82F8013AA0709DD9', X'019CA8A6C17A7BF4A6176862CDC54FDC', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A7654BA2FEA05018742F7', X'019CA8A6C17A759686C73DDCB6269938', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A77A0BA8F4903B6C3837B', X'019CA8A6C17A7BF4A6176862CDC54FDC', 'right two', 1, NULL, 1, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A6C17A78A58750D611988C6F1E', X'019CA8A6C17A7D9EA6A5648C0BB8BB62', 'wrong', 0, NULL, 1, '2026-03-01 09:07:06.746211', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA73EEAB2273EA49E3405A', X'019CA8A6C3FA7B4E9941EC01DC7DB5EB', 'right', 1, NULL, 0, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA77AF9EEA332ED01FB78D', X'019CA8A6C3FA7DFEBD4F47321FC32173', 'right two', 1, NULL, 1, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA783F9D919BAB5EBC155F', X'019CA8A6C3FA7DFEBD4F47321FC32173', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA78DBAFBA4BAF728682D4', X'019CA8A6C3FA78759441C193CE87F032', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA78E2859E33C405C6FCA2', X'019CA8A6C3FA7B4E9941EC01DC7DB5EB', 'wrong', 0, NULL, 1, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA79BAA9CF214522D70FC8', X'019CA8A6C3FA7DFEBD4F47321FC32173', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA79F6BA11A74E46ACF422', X'019CA8A6C3FA7DFEBD4F47321FC32173', 'right one', 1, NULL, 0, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA7C66A0B5AB5F55B1A3ED', X'019CA8A6C3FA78759441C193CE87F032', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A6C3FA7E8681A5727E594D9D0B', X'019CA8A6C3FA78759441C193CE87F032', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:07.386803', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B7189889DA1BCBB2E4DDD', X'019CA8A6C67B789E958910562501BE7D', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B71B38BB9588C7DE2FA78', X'019CA8A6C67B789E958910562501BE7D', 'right two', 1, NULL, 1, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B7445A07D487822B918AC', X'019CA8A6C67B789E958910562501BE7D', 'right one', 1, NULL, 0, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B74EBB04E57F2654C1189', X'019CA8A6C67B7D0F90A84CD5581598C3', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B75509CB23795A36C7153', X'019CA8A6C67B753F8F00E465D578F4F4', 'right', 1, NULL, 0, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B766DA0A6FB4DA2C036E5', X'019CA8A6C67B789E958910562501BE7D', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B77F598A77E2053764DAA', X'019CA8A6C67B753F8F00E465D578F4F4', 'wrong', 0, NULL, 1, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B7D27A8A47BD6DF7D19EA', X'019CA8A6C67B7D0F90A84CD5581598C3', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A6C67B7F10916695D0A2BF59E5', X'019CA8A6C67B7D0F90A84CD5581598C3', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:08.027395', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB701CB9E13CD61F110A34', X'019CA8A6C8FB7903B7BE5373B11FF38B', 'right', 1, NULL, 0, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7117BAC1328BFDC3B1F0', X'019CA8A6C8FB787F99E26DA6C1D3261B', 'right two', 1, NULL, 1, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7683B5EC3CE12A12983C', X'019CA8A6C8FB7903B7BE5373B11FF38B', 'wrong', 0, NULL, 1, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB77D49DD210215B8459CE', X'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB787AB705C213CA813EB2', X'019CA8A6C8FB787F99E26DA6C1D3261B', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7940BA482062A7622679', X'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7B66AF0AAD1471DE65C5', X'019CA8A6C8FB787F99E26DA6C1D3261B', 'right one', 1, NULL, 0, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7BC8BDC4060C93F0E9D9', X'019CA8A6C8FB7918A5A5B4B92F4CB06B', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A6C8FB7CD49CD5A44A2B5863AF', X'019CA8A6C8FB787F99E26DA6C1D3261B', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:08.667987', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7224A1416DADE7AC2698', X'019CA8A6CB7C7237A83E19E47ECA6A98', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C72649ED20C9EA61705D8', X'019CA8A6CB7C7237A83E19E47ECA6A98', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C727D88C15DA5B941DBB4', X'019CA8A6CB7C7FD0A61A037C0F4027F9', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C750CB6358C2911C91965', X'019CA8A6CB7C7FD0A61A037C0F4027F9', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C75EBB2580C7469F39A88', X'019CA8A6CB7C7FD0A61A037C0F4027F9', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7A9DB920E76E078E60EA', X'019CA8A6CB7C7253A455185810B3CC04', 'right', 1, NULL, 0, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7B2983463A359463FA83', X'019CA8A6CB7C7253A455185810B3CC04', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7BA1A7EC84F35B28E324', X'019CA8A6CB7C7237A83E19E47ECA6A98', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A6CB7C7D64ACC4DA9AA763B0EB', X'019CA8A6CB7C7FD0A61A037C0F4027F9', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.308579', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE4732491E89DA25BC213E3', X'019CA8A6CCE4767A88646877E95A9E6F', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE47369A3F2AFD13CF6BA74', X'019CA8A6CCE4771A9F26C17799E5D651', 'wrong', 0, NULL, 1, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE473F89B1C94A5D455FB98', X'019CA8A6CCE4767A88646877E95A9E6F', 'right two', 1, NULL, 1, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE47486B17CCC9E2DD06D4E', X'019CA8A6CCE47BDFBC764213420E714D', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE476309D3184E1674774D6', X'019CA8A6CCE4767A88646877E95A9E6F', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE476BDBFDAB9F677CE06A3', X'019CA8A6CCE47BDFBC764213420E714D', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE4784085457D0DD0E36B92', X'019CA8A6CCE4767A88646877E95A9E6F', 'right one', 1, NULL, 0, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE47DA39DAB9EBC14AF10E4', X'019CA8A6CCE47BDFBC764213420E714D', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A6CCE47FCA9EACF1976AA19C35', X'019CA8A6CCE4771A9F26C17799E5D651', 'right', 1, NULL, 0, '2026-03-01 09:07:09.668912', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D74DBBBE92A86FCE38FB8', X'019CA8A6CE4D7E19853A5756DDA08A4F', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D771997DAC37600946FBB', X'019CA8A6CE4D74128BD08A85064CF0B1', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D776A9D41056A6ED7B8CB', X'019CA8A6CE4D74128BD08A85064CF0B1', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D7783B6CC45794EE34DEC', X'019CA8A6CE4D7E19853A5756DDA08A4F', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D791EA1EEE3EC007A4F6B', X'019CA8A6CE4D74128BD08A85064CF0B1', 'right two', 1, NULL, 1, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D7958890ECB5D56B37B48', X'019CA8A6CE4D73BE8DB84CA9455E5417', 'right', 1, NULL, 0, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D7AB49722FE1764A1A4F1', X'019CA8A6CE4D73BE8DB84CA9455E5417', 'wrong', 0, NULL, 1, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D7EFF8466DE42CE87D138', X'019CA8A6CE4D74128BD08A85064CF0B1', 'right one', 1, NULL, 0, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A6CE4D7FD689F20AB7B792C632', X'019CA8A6CE4D7E19853A5756DDA08A4F', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:10.029245', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB5732082618039C9085023', X'019CA8A6CFB57F29BD1F45AFF69D1144', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57324810EBE8EE50ED710', X'019CA8A6CFB57537B84F10D6F215BFAF', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57423BB03819E38BF91AE', X'019CA8A6CFB57537B84F10D6F215BFAF', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB5745E8ADC8E07BFF5DF91', X'019CA8A6CFB57A129100B9E271BEAEB2', 'right', 1, NULL, 0, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB574708BD1E459986F0F32', X'019CA8A6CFB57537B84F10D6F215BFAF', 'right one', 1, NULL, 0, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB5764288145DD70872D87A', X'019CA8A6CFB57F29BD1F45AFF69D1144', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB576D99BD83FB9731CB75A', X'019CA8A6CFB57537B84F10D6F215BFAF', 'right two', 1, NULL, 1, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57807BC9D34ECCFB285EB', X'019CA8A6CFB57A129100B9E271BEAEB2', 'wrong', 0, NULL, 1, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A6CFB57935B3D84278E841E63C', X'019CA8A6CFB57F29BD1F45AFF69D1144', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:10.389578', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7020B166F58B58DCEDE4', X'019CA8A6D11D780F8728D1B92BDB25EC', 'right one', 1, NULL, 0, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D73179A4B9DA8477AAB7E', X'019CA8A6D11D780F8728D1B92BDB25EC', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7373A76D898D9163C2F5', X'019CA8A6D11D7DCA9397859519FBF205', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D740CB5086257EA82CC70', X'019CA8A6D11D7224B348AB112A1B379D', 'right', 1, NULL, 0, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7532B6C1DB3BCD82049D', X'019CA8A6D11D7224B348AB112A1B379D', 'wrong', 0, NULL, 1, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D758980167C80C035F9E8', X'019CA8A6D11D780F8728D1B92BDB25EC', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D770B83540CF9C3E55226', X'019CA8A6D11D7DCA9397859519FBF205', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D771F80F28A2732BDA3AB', X'019CA8A6D11D780F8728D1B92BDB25EC', 'right two', 1, NULL, 1, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A6D11D7B88B94D1063BDAE3E99', X'019CA8A6D11D7DCA9397859519FBF205', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:10.749911', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D28671319CE14C66C4064E28', X'019CA8A6D28679178F99EEC6BFBB2A31', 'right', 1, NULL, 0, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867351AD27CAA71A26599B', X'019CA8A6D28670A7A585DEB41D90CA9E', 'right two', 1, NULL, 1, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D28677008F408EC708546C05', X'019CA8A6D2867943B745E6F61144AC95', 'also wrong', 0, NULL, 2, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D286772485EB0F4679C2C90F', X'019CA8A6D28670A7A585DEB41D90CA9E', 'wrong two', 0, NULL, 3, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D28678809598CB90F5FF2721', X'019CA8A6D28679178F99EEC6BFBB2A31', 'wrong', 0, NULL, 1, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867937B8591A1C11C42190', X'019CA8A6D2867943B745E6F61144AC95', 'wrong', 0, 'No.', 1, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867B0D867551D89F9F6703', X'019CA8A6D28670A7A585DEB41D90CA9E', 'right one', 1, NULL, 0, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867CC488E7CBF13F085EDA', X'019CA8A6D2867943B745E6F61144AC95', 'right', 1, 'Yes.', 0, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8A6D2367FC6BF4C616FCEA5A979', 1, X'019CA8A6D2867D619E4EBDC71DED5ACC', X'019CA8A6D28670A7A585DEB41D90CA9E', 'wrong one', 0, NULL, 2, '2026-03-01 09:07:11.110244', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C271BFA6D17F00946397A6', X'019CA8B0F4C27593BF507274ED578114', 'wrong', 0, 'No.', 1, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C2738986FE1767D1E2279A', X'019CA8B0F4C27593BF507274ED578114', 'also wrong', 0, NULL, 2, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27946B3A60FB217822599', X'019CA8B0F4C27FB193DFAA6EC96A71A8', 'wrong', 0, NULL, 1, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27946B81334702F91DAD5', X'019CA8B0F4C277E69EB53FDC24056F5F', 'right two', 1, NULL, 1, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C279E6A4D37EA459A52748', X'019CA8B0F4C277E69EB53FDC24056F5F', 'right one', 1, NULL, 0, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27A789567DCE809D638DE', X'019CA8B0F4C277E69EB53FDC24056F5F', 'wrong one', 0, NULL, 2, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27B2BBFAE0F6FFB0B2D45', X'019CA8B0F4C27593BF507274ED578114', 'right', 1, 'Yes.', 0, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27CE582DB4DD611FB0877', X'019CA8B0F4C27FB193DFAA6EC96A71A8', 'right', 1, NULL, 0, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8B0F4C27D78800241672D45800A', X'019CA8B0F4C277E69EB53FDC24056F5F', 'wrong two', 0, NULL, 3, '2026-03-01 09:18:15.234055', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E705498C3DD69A3A02948', X'019CA8B1089E772AAF0C94B64D48D99E', 'True', 0, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E707699E13E47596F4108', X'019CA8B1089E7C4D961EDF74FD02871B', 'Soon after learning', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E70C78A0DE7FBE13950C2', X'019CA8B1089E76A29BE4FC78E84E48B0', 'Practice testing', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E74ABA41F77CA9C3E6288', X'019CA8B1089E7C4D961EDF74FD02871B', 'Evenly, day by day', 0, 'The curve falls steeply, then flattens.', 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7519A0ED40811CD6D38A', X'019CA8B1089E76A29BE4FC78E84E48B0', 'Rereading', 0, 'Rated low, although it is what most students do.', 3, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E752D88919D014F3FBB50', X'019CA8B1089E79BF9757DD3CCA6A8E40', 'More regularly from now on', 0, 'When? Where? How will you notice?', 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E75A4B249ACE6C007AB9D', X'019CA8B1089E76A29BE4FC78E84E48B0', 'Summarising', 0, 'Rated low for most learners.', 4, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7632AA28CD64B82DBE13', X'019CA8B1089E772AAF0C94B64D48D99E', 'False', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7759A748FBE26FACCD21', X'019CA8B1089E76BEA9143B3B1DAD6A3D', 'You practise choosing the method, not only carrying it out', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E780AB4095CDF523F9618', X'019CA8B1089E79BF9757DD3CCA6A8E40', 'Tuesday and Friday at 12:30, ten minutes in the library', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7838B3F2472CD207A8D3', X'019CA8B1089E76BEA9143B3B1DAD6A3D', 'You need not understand each kind first', 0, 'You do. Mix once you have understood each of them.', 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E79E59C47D0B7252E91F9', X'019CA8B1089E76A29BE4FC78E84E48B0', 'Highlighting', 0, 'Rated low: it selects, but does not make you remember.', 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E79EEB68A90D781B2C079', X'019CA8B1089E7C4D961EDF74FD02871B', 'After some weeks', 0, 'By then little more is lost.', 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7A26BBCE0181575292CE', X'019CA8B1089E76A29BE4FC78E84E48B0', 'Distributed practice', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7A9189FFEB53D9AB4AB7', X'019CA8B1089E79BF9757DD3CCA6A8E40', 'After breakfast, three cards before the coffee is gone', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7BD49BFFA9ED56874438', X'019CA8B1089E76BEA9143B3B1DAD6A3D', 'You solve more exercises in the same time', 0, 'Rather fewer: mixed practice is slower and feels worse.', 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7C5EA84295B8700F83AC', X'019CA8B1089E79BF9757DD3CCA6A8E40', 'The whole weekend before the exam', 0, 'One block, late, and no night in between for most of it.', 3, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7CF7AB27D079D27C0ADC', X'019CA8B1089E7C7B8D36BB56D6299549', 'True', 0, 'Success in practice can mislead.', 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E7238B833FC8ADFCDD2AD', 1, X'019CA8B1089E7F9894C59DAAEE36CB0D', X'019CA8B1089E7C7B8D36BB56D6299549', 'False', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E715681F4E370A59AF992', X'019CA8B1089E79C080BE68A7AD74B06C', 'It becomes longer, and stays the same share of that time', 0, 'Nearly: for a week the best share was 20 to 40 %, for a year only 5 to 10 %.', 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E7B90ABE55700C97D9497', X'019CA8B1089E79C080BE68A7AD74B06C', 'It becomes longer, but a smaller share of that time', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E7F29ADD1C4FF24248A8A', X'019CA8B1089E79C080BE68A7AD74B06C', 'It stays the same', 0, 'One gap does not fit all: it depends on when you need it.', 3, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E724CBACE0EFA727C905D', 1, X'019CA8B1089E7F6D9A2C9D36A7D112FA', X'019CA8B1089E79C080BE68A7AD74B06C', 'It becomes shorter', 0, 'The other way round: long memory asks for long gaps.', 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E707BAF71F2238335F310', X'019CA8B1089E7F5EB8C373DB509D3FBF', 'Answering a card before you turn it over', 1, NULL, 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7104AE00F58339D910AE', X'019CA8B1089E7F5EB8C373DB509D3FBF', 'Marking the important sentences in yellow', 0, 'Marking selects. It does not ask you to remember.', 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E71DE8EB28661F94A1976', X'019CA8B1089E7135A4628985BA1C94EC', 'Both the same', 0, 'Close, but reading twice was ahead by six points.', 2, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E748FB268FC8F2EBF90BC', X'019CA8B1089E7135A4628985BA1C94EC', 'What they had read twice', 1, 'Yes: the advantage of recall appears only later.', 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E759E9AC1D53F1D5F3C26', X'019CA8B1089E7CB399168E336345090E', 'True', 0, 'Only mistakes that nobody corrects tend to stay.', 0, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7653A213142DB4AC1F82', X'019CA8B1089E7F5EB8C373DB509D3FBF', 'Explaining the topic to a friend without notes', 1, NULL, 3, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E77FDA489E7406583AFAC', X'019CA8B1089E7F5EB8C373DB509D3FBF', 'Reading the summary once more', 0, 'It feels familiar, and familiar is not the same as known.', 4, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7D0384B1874ED95FA08B', X'019CA8B1089E7135A4628985BA1C94EC', 'What they had read once and recalled', 0, 'Not yet. After two days, yes.', 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7DF9BF3E51F752BBE2D7', X'019CA8B1089E7CB399168E336345090E', 'False', 1, 'Right: try first, then look.', 1, '2026-03-01 09:18:20.318754', NULL);
INSERT INTO quiz_options VALUES (X'019CA8B1089E748395066E561E382A60', 1, X'019CA8B1089E7ED3BA8B2CF31D5FA46B', X'019CA8B1089E7F5EB8C373DB509D3FBF', 'Writing down what you remember on an empty page', 1, NULL, 0, '2026-03-01 09:18:20.318754', NULL);
CREATE TABLE quiz_accommodations (
    quiz_id BLOB NOT NULL CONSTRAINT ck_quiz_accommodations_quiz_id CHECK (length(quiz_id) = 16),
    account_id BLOB NOT NULL CONSTRAINT ck_quiz_accommodations_account_id CHECK (length(account_id) = 16),
    extra_seconds INTEGER NOT NULL,
    extra_attempts INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_quiz_accommodations_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_quiz_accommodations_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), opens_at TEXT CONSTRAINT ck_quiz_accommodations_opens_at CHECK
        (opens_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), closes_at TEXT CONSTRAINT ck_quiz_accommodations_closes_at CHECK
        (closes_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]')
        CONSTRAINT ck_quiz_accommodations_window CHECK (closes_at > opens_at),
    CONSTRAINT pk_quiz_accommodations PRIMARY KEY (quiz_id, account_id),
    CONSTRAINT fk_quiz_accommodations_quiz_id FOREIGN KEY (quiz_id)
        REFERENCES quizzes (id) ON DELETE CASCADE,
    CONSTRAINT fk_quiz_accommodations_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    CONSTRAINT ck_quiz_accommodations_version CHECK (version >= 1),
    CONSTRAINT ck_quiz_accommodations_extra_seconds CHECK (extra_seconds >= 0),
    CONSTRAINT ck_quiz_accommodations_extra_attempts CHECK (extra_attempts >= 0)
) STRICT;
INSERT INTO quiz_accommodations VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', X'019CA8A043347D16B9F747CE3EB6AE3E', 90, 1, 1, '2026-03-01 11:36:57.134957', '2026-03-01 11:36:57.134957', '2026-01-05 08:00:00.000000', '2026-01-05 20:00:00.123456');
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
INSERT INTO enrolments VALUES (X'019B8D627A8070068000000000000000', X'019B8D627A8070028000000000000000', X'019B8D627A8070018000000000000002', 'active', NULL, '2026-01-05 10:00:00.000000', '2026-01-05 10:00:00.000000');
INSERT INTO enrolments VALUES (X'019B8D627A8070068000000000000001', X'019B8D627A8070028000000000000000', X'019B8D627A8070018000000000000003', 'active', NULL, '2026-01-05 10:00:00.000000', '2026-01-05 10:00:00.000000');
INSERT INTO enrolments VALUES (X'019CA8A1612F7CFCA7DB31939BF35106', X'019CA8A1545C7A4C889ED8D00A30288E', X'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:14.415740', '2026-03-01 09:01:14.415740');
INSERT INTO enrolments VALUES (X'019CA8A161CF795B8FB86C3B702E2B94', X'019CA8A1545C7A4C889ED8D00A30288E', X'019CA8A042447B6889E998839246D00F', 'active', NULL, '2026-03-01 09:01:14.575888', '2026-03-01 09:01:14.575888');
INSERT INTO enrolments VALUES (X'019CA8A1621F7ECA9C101093530AD306', X'019CA8A1545C7A4C889ED8D00A30288E', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'active', NULL, '2026-03-01 09:01:14.655962', '2026-03-01 09:01:15.216480');
INSERT INTO enrolments VALUES (X'019CA8A16270753A8025E5051A4D95D5', X'019CA8A1545C7A4C889ED8D00A30288E', X'019CA8A043347D16B9F747CE3EB6AE3E', 'active', NULL, '2026-03-01 09:01:14.736036', '2026-03-01 09:01:14.736036');
INSERT INTO enrolments VALUES (X'019CA8A165B87F9FAF0B9EAD18668A4E', X'019CA8A14418713EBB9D7B09731476D9', X'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.576813', '2026-03-01 09:01:15.576813');
INSERT INTO enrolments VALUES (X'019CA8A166087F9F80FDA5BC7AAACFB1', X'019CA8A145597797809AC1931C748BC7', X'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.656887', '2026-03-01 09:01:15.656887');
INSERT INTO enrolments VALUES (X'019CA8A166587744871AF51A46DB6487', X'019CA8A145A97AEFAD95B3357207916B', X'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.736961', '2026-03-01 09:01:15.736961');
INSERT INTO enrolments VALUES (X'019CA8A166A9739183D1A34D2EB71BAE', X'019CA8A146C17C1CB598B83533F6104B', X'019CA8A041CC7DB4BAF7F57260A42F2C', 'active', NULL, '2026-03-01 09:01:15.817035', '2026-03-01 09:01:15.817035');
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
INSERT INTO lesson_progress VALUES (X'019B8D627A8070018000000000000002', X'019B8D627A8070038000000000000000', '2026-01-05 10:01:00.000000', '2026-01-05 10:15:00.000000', '2026-01-05 10:15:00.000000', '2026-01-05 10:15:00.000000');
INSERT INTO lesson_progress VALUES (X'019CA8A041CC7DB4BAF7F57260A42F2C', X'019CA8A159AD7F9FB224158E30FF3CCD', '2026-03-01 09:01:15.296554', '2026-03-01 09:01:15.376628', '2026-03-01 09:01:15.296554', '2026-03-01 09:01:15.376628');
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
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), stated_due_at TEXT CONSTRAINT ck_quiz_attempts_stated_due_at CHECK
        (stated_due_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
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
INSERT INTO quiz_attempts VALUES (X'019B8D627A8070078000000000000000', X'019B8D627A8070058000000000000000', 1, X'019B8D627A8070018000000000000002', 1, NULL, '2026-01-05 10:16:00.000000', NULL, '2026-01-05 10:20:00.000000', 'learner', 2.0, 3.0, 1, NULL, NULL, 2, '2026-01-05 10:16:00.000000', '2026-01-05 10:20:00.000000', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A178F57480AB4193891639B898', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:01:20.701549', NULL, '2026-03-01 09:01:20.781623', 'learner', 2.1, 1000004.9334, NULL, NULL, NULL, 3, '2026-03-01 09:01:20.701549', '2026-03-01 09:01:20.781623', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A17BEE7115B9BF3000155D090A', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:01:21.262067', NULL, '2026-03-01 09:01:21.982733', 'learner', 5.0, 5.0, 1, NULL, 3, 11, '2026-03-01 09:01:21.262067', '2026-03-01 09:18:14.673537', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A17FFF701A833959B95603B8D9', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:01:22.303029', '2026-03-01 10:18:13.632575', '2026-03-01 09:18:13.792723', 'learner', 5.0, 5.0, 1, NULL, 3, 12, '2026-03-01 09:01:22.303029', '2026-03-01 09:18:14.673537', '2026-03-01 10:18:13.632575');
INSERT INTO quiz_attempts VALUES (X'019CA8A1804F71938A73DC6ECC50F78C', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:01:22.383103', NULL, '2026-03-01 09:01:22.423140', 'learner', 1.0, 5.0, 0, NULL, 3, 7, '2026-03-01 09:01:22.383103', '2026-03-01 09:18:14.673537', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A1809F758CB2B71A2028325360', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:01:22.463177', NULL, '2026-03-01 09:01:22.503214', 'learner', 2.0, 5.0, 0, NULL, 3, 7, '2026-03-01 09:01:22.463177', '2026-03-01 09:18:14.673537', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A1813F7C299A13399339D29BEB', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:01:22.623325', NULL, '2026-03-01 09:01:22.743436', 'learner', 1.0, 5.0, 0, NULL, 3, 6, '2026-03-01 09:01:22.623325', '2026-03-01 09:18:14.673537', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A182CF797485499C59CB1506D5', X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:01:23.023695', '2026-03-01 09:01:53.023695', '2026-03-01 09:01:53.023695', 'overdue', 7.0, 7.0, 1, NULL, NULL, 3, '2026-03-01 09:01:23.023695', '2026-03-01 09:02:23.343991', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A26E987BE58DBBF70823C6599A', X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A041CC7DB4BAF7F57260A42F2C', 2, NULL, '2026-03-01 09:02:23.384028', '2026-03-01 09:02:53.384028', '2026-03-01 09:02:53.384028', 'overdue', 7.0, 7.0, 1, NULL, NULL, 3, '2026-03-01 09:02:23.384028', '2026-03-01 09:03:23.704324', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A35A607C9E8E48D80CD184A9EC', X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A041CC7DB4BAF7F57260A42F2C', 3, NULL, '2026-03-01 09:03:23.744361', '2026-03-01 09:03:53.744361', '2026-03-01 09:03:53.744361', 'overdue', 7.0, 7.0, 1, NULL, NULL, 3, '2026-03-01 09:03:23.744361', '2026-03-01 09:04:24.064657', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A4462877FD896905D4CF838EDC', X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A041CC7DB4BAF7F57260A42F2C', 4, NULL, '2026-03-01 09:04:24.104694', '2026-03-01 09:04:54.104694', '2026-03-01 09:04:54.104694', 'overdue', 7.0, 7.0, 1, NULL, NULL, 3, '2026-03-01 09:04:24.104694', '2026-03-01 09:05:24.424990', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A531F17C7B9DECE68D6618A8E0', X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A041CC7DB4BAF7F57260A42F2C', 5, NULL, '2026-03-01 09:05:24.465027', '2026-03-01 09:05:54.465027', '2026-03-01 09:05:54.465027', 'overdue', 7.0, 7.0, 1, NULL, NULL, 3, '2026-03-01 09:05:24.465027', '2026-03-01 09:07:06.105619', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A61DE17793B2D7D991B4269CED', X'019CA8A182077ED5AC8C7007500DE707', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:06:24.865397', '2026-03-01 09:06:54.865397', '2026-03-01 09:06:54.865397', 'overdue', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:06:24.865397', '2026-03-01 09:07:06.105619', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6BFC17A41A03CF02F7BC935E4', X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A041CC7DB4BAF7F57260A42F2C', 1, NULL, '2026-03-01 09:07:06.305804', NULL, '2026-03-01 09:07:06.385878', 'learner', 4.0, 4.0, NULL, '[{"option_ids":["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779","019ca8a6-bf99-7e33-8a75-277ecaa7e9f1"],"question_id":"019ca8a6-bf99-77a6-9bcb-1875d516e957"},{"option_ids":["019ca8a6-bf99-73bd-bc4c-5c018cf2b57f","019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7c66-9245-596a1e16e724","019ca8a6-bf99-7283-91ce-22769ae9c24b"],"question_id":"019ca8a6-bf99-7296-81d1-d472ea96c227"},{"option_ids":[],"question_id":"019ca8a6-bf99-720e-a9ab-cde3136241d5"}]', NULL, 2, '2026-03-01 09:07:06.305804', '2026-03-01 09:07:06.385878', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C03977D79AACB078B95069FE', X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:06.425915', NULL, '2026-03-01 09:07:06.505989', 'learner', 4.0, 4.0, NULL, '[{"option_ids":["019ca8a6-bf99-7e33-8a75-277ecaa7e9f1","019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"],"question_id":"019ca8a6-bf99-77a6-9bcb-1875d516e957"},{"option_ids":["019ca8a6-bf99-73bd-bc4c-5c018cf2b57f","019ca8a6-bf99-7283-91ce-22769ae9c24b","019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7c66-9245-596a1e16e724"],"question_id":"019ca8a6-bf99-7296-81d1-d472ea96c227"},{"option_ids":["019ca8a6-bf99-7e67-a307-ffbbd008092d","019ca8a6-bf99-7879-abb1-13360991618c","019ca8a6-bf99-79c1-ae11-f9a4165e5c06"],"question_id":"019ca8a6-bf99-725e-b223-6cc698791fc2"}]', NULL, 2, '2026-03-01 09:07:06.425915', '2026-03-01 09:07:06.505989', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C0B27C589EA3108434DC2BC0', X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:07:06.546026', NULL, '2026-03-01 09:07:06.626100', 'learner', 5.0, 5.0, NULL, '[{"option_ids":[],"question_id":"019ca8a6-bf99-7bb5-8f64-d335353b73f6"},{"option_ids":["019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7283-91ce-22769ae9c24b","019ca8a6-bf99-73bd-bc4c-5c018cf2b57f","019ca8a6-bf99-7c66-9245-596a1e16e724"],"question_id":"019ca8a6-bf99-7296-81d1-d472ea96c227"},{"option_ids":["019ca8a6-bf99-79c1-ae11-f9a4165e5c06","019ca8a6-bf99-7879-abb1-13360991618c","019ca8a6-bf99-7e67-a307-ffbbd008092d"],"question_id":"019ca8a6-bf99-725e-b223-6cc698791fc2"}]', NULL, 2, '2026-03-01 09:07:06.546026', '2026-03-01 09:07:06.626100', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C1F275FCB7A679999B0A5FED', X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:06.866322', NULL, '2026-03-01 09:07:06.906359', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:06.866322', '2026-03-01 09:07:06.906359', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C24271409DA1E2E3D2664ED2', X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:06.946396', NULL, '2026-03-01 09:07:06.986433', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:06.946396', '2026-03-01 09:07:06.986433', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C2927D46B9083C18F897F7C1', X'019CA8A6C12A7A3FAA6122496DC2D15A', 1, X'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:07.026470', NULL, '2026-03-01 09:07:07.066507', 'learner', 3.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:07.026470', '2026-03-01 09:07:07.066507', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C4727653BEADE5F82C70DDA3', X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:07.506914', NULL, '2026-03-01 09:07:07.546951', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:07.506914', '2026-03-01 09:07:07.546951', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C4C270CBA9371423F3E99226', X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:07.586988', NULL, '2026-03-01 09:07:07.627025', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:07.586988', '2026-03-01 09:07:07.627025', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C51370BE8860440FE7DB8B00', X'019CA8A6C3AA705981A71AACD7938D91', 1, X'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:07.667062', NULL, '2026-03-01 09:07:07.707099', 'learner', 3.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:07.667062', '2026-03-01 09:07:07.707099', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C6F3757A8808EB50A621D595', X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:08.147506', NULL, '2026-03-01 09:07:08.187543', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:08.147506', '2026-03-01 09:07:08.187543', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C74371A0906FEF40D4EF7A66', X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:08.227580', NULL, '2026-03-01 09:07:08.267617', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:08.227580', '2026-03-01 09:07:08.267617', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C793708582AD595BA098C2A9', X'019CA8A6C62B720990F3D0BF46BD0741', 1, X'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:08.307654', NULL, '2026-03-01 09:07:08.347691', 'learner', 3.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:08.307654', '2026-03-01 09:07:08.347691', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C9747583A492DCFB294B1B2F', X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A042447B6889E998839246D00F', 1, NULL, '2026-03-01 09:07:08.788098', NULL, '2026-03-01 09:07:08.828135', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:08.788098', '2026-03-01 09:07:08.828135', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6C9C472C38934266C1177807D', X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A042447B6889E998839246D00F', 2, NULL, '2026-03-01 09:07:08.868172', NULL, '2026-03-01 09:07:08.908209', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:08.868172', '2026-03-01 09:07:08.908209', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6CA147513BE506891A18BD88F', X'019CA8A6C8AB71568E125B97BED47539', 1, X'019CA8A042447B6889E998839246D00F', 3, NULL, '2026-03-01 09:07:08.948246', NULL, '2026-03-01 09:07:08.988283', 'learner', 3.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:08.948246', '2026-03-01 09:07:08.988283', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6CBF477A8B5DF766A2AD6781E', X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.428690', NULL, '2026-03-01 09:07:09.468727', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:09.428690', '2026-03-01 09:07:09.468727', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6CC44707D97539656BE000965', X'019CA8A6CB2C7232ABCEF48B8221365B', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:09.508764', NULL, '2026-03-01 09:07:09.548801', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:09.508764', '2026-03-01 09:07:09.548801', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6CD5D782282A58176386901FB', X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:09.789023', NULL, '2026-03-01 09:07:09.829060', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:09.789023', '2026-03-01 09:07:09.829060', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6CDAD71E5A1CB42A2FF8BECB6', X'019CA8A6CC94768D8363D44168D597CE', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:09.869097', NULL, '2026-03-01 09:07:09.909134', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:09.869097', '2026-03-01 09:07:09.909134', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6CEC57B888568113AE453D029', X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:10.149356', NULL, '2026-03-01 09:07:10.189393', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:10.149356', '2026-03-01 09:07:10.189393', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6CF157365A6856B5F41F871DC', X'019CA8A6CDFD790FA314B4142E6126D5', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:10.229430', NULL, '2026-03-01 09:07:10.269467', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:10.229430', '2026-03-01 09:07:10.269467', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6D02D7EAB95F111548B28503E', X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:10.509689', '2026-03-01 09:17:09.188468', '2026-03-01 09:07:10.549726', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:10.509689', '2026-03-01 09:07:10.549726', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6D07D7FB1A79F402F969534F0', X'019CA8A6CF65784E8CC03FFA385D92E1', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:10.589763', '2026-03-01 09:17:09.188468', '2026-03-01 09:07:10.629800', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:10.589763', '2026-03-01 09:07:10.629800', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6D1967992B38335CBA1AEB4C5', X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1, NULL, '2026-03-01 09:07:10.870022', NULL, '2026-03-01 09:07:10.910059', 'learner', 0.0, 7.0, 0, NULL, NULL, 2, '2026-03-01 09:07:10.870022', '2026-03-01 09:07:10.910059', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8A6D1E6714CA256A5D32295BED7', X'019CA8A6D0CD7F0AB21EDC458DA661F5', 1, X'019CA8A042BC7FA6A4BE2E43FDF567DE', 2, NULL, '2026-03-01 09:07:10.950096', NULL, '2026-03-01 09:07:10.990133', 'learner', 7.0, 7.0, 1, NULL, NULL, 2, '2026-03-01 09:07:10.950096', '2026-03-01 09:07:10.990133', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8B0E90775F1A9988E8571A66A45', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:18:12.231280', '2026-01-05 20:01:30.123456', '2026-03-01 09:18:12.231280', 'overdue', 1.0, 5.0, 0, NULL, NULL, 2, '2026-03-01 09:18:12.231280', '2026-03-01 11:36:57.134957', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8B0EF4871CEA3E9CD3A1D7393F2', X'019CA8A171EB7D2C88A3A7FC51C88BB7', 2, X'019CA8A042447B6889E998839246D00F', 4, 1, '2026-03-01 09:18:13.832760', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-03-01 09:18:13.832760', '2026-03-01 09:18:13.832760', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8B0F7E27028AF6715A3F51A6BC7', X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', 1, NULL, '2026-03-01 09:18:16.034795', '2026-03-01 09:20:46.034795', '2026-03-01 09:18:16.074832', 'learner', 0.0, 7.0, NULL, NULL, NULL, 2, '2026-03-01 09:18:16.034795', '2026-03-01 09:18:16.074832', NULL);
INSERT INTO quiz_attempts VALUES (X'019CA8B0F83273F8944987C675ED6F44', X'019CA8B0F4717F55BF26E5F0942B6E57', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', 2, NULL, '2026-03-01 09:18:16.114869', '2026-03-01 09:20:46.114869', '2026-03-01 09:18:16.154906', 'learner', 0.0, 7.0, NULL, NULL, NULL, 2, '2026-03-01 09:18:16.114869', '2026-03-01 09:18:16.154906', NULL);
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
INSERT INTO attempt_answers VALUES (X'019B8D627A8070078000000000000000', X'019B8D627A8070098000000000000003', '{"options":["019b8d62-7a80-7009-8000-000000000000"]}', 1.0, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000');
INSERT INTO attempt_answers VALUES (X'019B8D627A8070078000000000000000', X'019B8D627A8070098000000000000006', '{"options":["019b8d62-7a80-7009-8000-000000000004"]}', 1.0, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000');
INSERT INTO attempt_answers VALUES (X'019B8D627A8070078000000000000000', X'019B8D627A8070098000000000000007', '{"number":61.0}', 0.0, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000');
INSERT INTO attempt_answers VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A17945731680FC8612988A49E6', '{"number":1.7976931348623157e+308}', 0.1, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO attempt_answers VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A17945734099E08A49E368B5FE', '{"number":1.7976931348623157e+308}', 0.0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO attempt_answers VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A17945759AB06242486F190859', '{"options":["019ca8a1-7945-78a4-ac7f-db9160e526b7"]}', 1.0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO attempt_answers VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A179457946B0AA1C46C71300E5', '{"number":1.7976931348623157e+308}', 0.0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO attempt_answers VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A179457C9595B43157B043DFCF', '{"text":"STRAßE "}', 1.0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO attempt_answers VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A179457D218C3E2E7B7F14FC5A', '{"number":1.7976931348623157e+308}', 0.0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO attempt_answers VALUES (X'019CA8A179BD70E1A9788F792A94B83E', X'019CA8A179457E7DBE34A7FF0A136FE6', '{"number":1.7976931348623157e+308}', 0.0, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO attempt_answers VALUES (X'019CA8A17BEE7115B9BF3000155D090A', X'019CA8A174E4749E8EA6B64139EFDD75', '{"options":["019ca8a1-74e4-7a98-a7cb-0bce6ff69198"]}', 1.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17BEE7115B9BF3000155D090A', X'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zÜRICH "}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17BEE7115B9BF3000155D090A', X'019CA8A174E47A988D90B7EA3541D65E', '{"options":["019ca8a1-74e4-7f40-a46a-6ddf4fa14555"]}', 1.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17BEE7115B9BF3000155D090A', X'019CA8A174E47E56862268F04D185F4C', '{"number":9.82}', 3.3, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17BEE7115B9BF3000155D090A', X'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-7cdc-8e40-93db12de93cf"]}', 2.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17FFF701A833959B95603B8D9', X'019CA8A174E4749E8EA6B64139EFDD75', '{"options":["019ca8a1-74e4-7a98-a7cb-0bce6ff69198"]}', 1.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17FFF701A833959B95603B8D9', X'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zÜRICH "}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17FFF701A833959B95603B8D9', X'019CA8A174E47A988D90B7EA3541D65E', '{"options":["019ca8a1-74e4-7f40-a46a-6ddf4fa14555"]}', 1.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17FFF701A833959B95603B8D9', X'019CA8A174E47E56862268F04D185F4C', '{"number":9.82}', 3.3, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A17FFF701A833959B95603B8D9', X'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-7cdc-8e40-93db12de93cf"]}', 2.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1804F71938A73DC6ECC50F78C', X'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"  zürich\t"}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1804F71938A73DC6ECC50F78C', X'019CA8A174E47A988D90B7EA3541D65E', '{"options":[]}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1804F71938A73DC6ECC50F78C', X'019CA8A174E47E56862268F04D185F4C', '{"number":9.81}', 3.3, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1804F71938A73DC6ECC50F78C', X'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1"]}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1809F758CB2B71A2028325360', X'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"Zürich 🏔"}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1809F758CB2B71A2028325360', X'019CA8A174E47A988D90B7EA3541D65E', '{"options":[]}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1809F758CB2B71A2028325360', X'019CA8A174E47E56862268F04D185F4C', '{"number":0.0}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1809F758CB2B71A2028325360', X'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7cdc-8e40-93db12de93cf","019ca8a1-74e4-7633-bf83-6ff5821e1835","019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', 1.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1813F7C299A13399339D29BEB', X'019CA8A174E4749E8EA6B64139EFDD75', '{"options":["019ca8a1-74e4-7157-b19c-df0f51768750"]}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1813F7C299A13399339D29BEB', X'019CA8A174E4783CAD9A21015AB1AA98', '{"text":"Bern"}', 1.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1813F7C299A13399339D29BEB', X'019CA8A174E47A988D90B7EA3541D65E', '{"options":["019ca8a1-74e4-7dea-aff9-d894a6893e8c"]}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1813F7C299A13399339D29BEB', X'019CA8A174E47E56862268F04D185F4C', '{"number":9.9}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A1813F7C299A13399339D29BEB', X'019CA8A174E47F0B8EA5E7792C3E3E77', '{"options":["019ca8a1-74e4-7fa7-9ab1-ea1ffcdb84a1","019ca8a1-74e4-73c2-8e38-1120bf31025d"]}', 0.0, '2026-03-01 09:18:14.153056', '2026-03-01 09:18:14.153056');
INSERT INTO attempt_answers VALUES (X'019CA8A182CF797485499C59CB1506D5', X'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1.0, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991');
INSERT INTO attempt_answers VALUES (X'019CA8A182CF797485499C59CB1506D5', X'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2.0, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991');
INSERT INTO attempt_answers VALUES (X'019CA8A182CF797485499C59CB1506D5', X'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991');
INSERT INTO attempt_answers VALUES (X'019CA8A182CF797485499C59CB1506D5', X'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1.0, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991');
INSERT INTO attempt_answers VALUES (X'019CA8A182CF797485499C59CB1506D5', X'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2.0, '2026-03-01 09:02:23.343991', '2026-03-01 09:02:23.343991');
INSERT INTO attempt_answers VALUES (X'019CA8A26E987BE58DBBF70823C6599A', X'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1.0, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324');
INSERT INTO attempt_answers VALUES (X'019CA8A26E987BE58DBBF70823C6599A', X'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2.0, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324');
INSERT INTO attempt_answers VALUES (X'019CA8A26E987BE58DBBF70823C6599A', X'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324');
INSERT INTO attempt_answers VALUES (X'019CA8A26E987BE58DBBF70823C6599A', X'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1.0, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324');
INSERT INTO attempt_answers VALUES (X'019CA8A26E987BE58DBBF70823C6599A', X'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2.0, '2026-03-01 09:03:23.704324', '2026-03-01 09:03:23.704324');
INSERT INTO attempt_answers VALUES (X'019CA8A35A607C9E8E48D80CD184A9EC', X'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1.0, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657');
INSERT INTO attempt_answers VALUES (X'019CA8A35A607C9E8E48D80CD184A9EC', X'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2.0, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657');
INSERT INTO attempt_answers VALUES (X'019CA8A35A607C9E8E48D80CD184A9EC', X'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657');
INSERT INTO attempt_answers VALUES (X'019CA8A35A607C9E8E48D80CD184A9EC', X'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1.0, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657');
INSERT INTO attempt_answers VALUES (X'019CA8A35A607C9E8E48D80CD184A9EC', X'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2.0, '2026-03-01 09:04:24.064657', '2026-03-01 09:04:24.064657');
INSERT INTO attempt_answers VALUES (X'019CA8A4462877FD896905D4CF838EDC', X'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1.0, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990');
INSERT INTO attempt_answers VALUES (X'019CA8A4462877FD896905D4CF838EDC', X'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2.0, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990');
INSERT INTO attempt_answers VALUES (X'019CA8A4462877FD896905D4CF838EDC', X'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990');
INSERT INTO attempt_answers VALUES (X'019CA8A4462877FD896905D4CF838EDC', X'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1.0, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990');
INSERT INTO attempt_answers VALUES (X'019CA8A4462877FD896905D4CF838EDC', X'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2.0, '2026-03-01 09:05:24.424990', '2026-03-01 09:05:24.424990');
INSERT INTO attempt_answers VALUES (X'019CA8A531F17C7B9DECE68D6618A8E0', X'019CA8A182577376AF85B4FA05FFEF34', '{"options":["019ca8a1-8257-772a-a88e-5779dfb930fc"]}', 1.0, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619');
INSERT INTO attempt_answers VALUES (X'019CA8A531F17C7B9DECE68D6618A8E0', X'019CA8A1825774ED8072C46C660AB927', '{"number":9.82}', 2.0, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619');
INSERT INTO attempt_answers VALUES (X'019CA8A531F17C7B9DECE68D6618A8E0', X'019CA8A1825777C28DDAB52F6227DA5E', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619');
INSERT INTO attempt_answers VALUES (X'019CA8A531F17C7B9DECE68D6618A8E0', X'019CA8A182577B30B041CA2E408EBAFD', '{"options":["019ca8a1-8257-7d28-9b69-2c15271a3b16"]}', 1.0, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619');
INSERT INTO attempt_answers VALUES (X'019CA8A531F17C7B9DECE68D6618A8E0', X'019CA8A182577D1E95A427F0B491D68D', '{"options":["019ca8a1-8257-77f4-a840-4ffb3e1236f8","019ca8a1-8257-71cb-9a15-328b26e07563"]}', 2.0, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619');
INSERT INTO attempt_answers VALUES (X'019CA8A6BFC17A41A03CF02F7BC935E4', X'019CA8A6BF99720EA9ABCDE3136241D5', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878');
INSERT INTO attempt_answers VALUES (X'019CA8A6BFC17A41A03CF02F7BC935E4', X'019CA8A6BF99729681D1D472EA96C227', '{"options":["019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7283-91ce-22769ae9c24b"]}', 2.0, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878');
INSERT INTO attempt_answers VALUES (X'019CA8A6BFC17A41A03CF02F7BC935E4', X'019CA8A6BF9977A69BCB1875D516E957', '{"options":["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"]}', 1.0, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878');
INSERT INTO attempt_answers VALUES (X'019CA8A6C03977D79AACB078B95069FE', X'019CA8A6BF99725EB2236CC698791FC2', '{"options":["019ca8a6-bf99-7879-abb1-13360991618c"]}', 1.0, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989');
INSERT INTO attempt_answers VALUES (X'019CA8A6C03977D79AACB078B95069FE', X'019CA8A6BF99729681D1D472EA96C227', '{"options":["019ca8a6-bf99-7283-91ce-22769ae9c24b","019ca8a6-bf99-78e8-ad40-940b05f279b1"]}', 2.0, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989');
INSERT INTO attempt_answers VALUES (X'019CA8A6C03977D79AACB078B95069FE', X'019CA8A6BF9977A69BCB1875D516E957', '{"options":["019ca8a6-bf99-7a23-a6a8-bf8f80aaf779"]}', 1.0, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989');
INSERT INTO attempt_answers VALUES (X'019CA8A6C0B27C589EA3108434DC2BC0', X'019CA8A6BF99725EB2236CC698791FC2', '{"options":["019ca8a6-bf99-7879-abb1-13360991618c"]}', 1.0, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100');
INSERT INTO attempt_answers VALUES (X'019CA8A6C0B27C589EA3108434DC2BC0', X'019CA8A6BF99729681D1D472EA96C227', '{"options":["019ca8a6-bf99-78e8-ad40-940b05f279b1","019ca8a6-bf99-7283-91ce-22769ae9c24b"]}', 2.0, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100');
INSERT INTO attempt_answers VALUES (X'019CA8A6C0B27C589EA3108434DC2BC0', X'019CA8A6BF997BB58F64D335353B73F6', '{"number":9.82}', 2.0, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100');
INSERT INTO attempt_answers VALUES (X'019CA8A6C1F275FCB7A679999B0A5FED', X'019CA8A6C17A759686C73DDCB6269938', '{"options":["019ca8a6-c17a-7116-8dae-c7b9ff7814ca"]}', 0.0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359');
INSERT INTO attempt_answers VALUES (X'019CA8A6C1F275FCB7A679999B0A5FED', X'019CA8A6C17A785491BFC2B06EC0B2C1', '{"number":9.9}', 0.0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359');
INSERT INTO attempt_answers VALUES (X'019CA8A6C1F275FCB7A679999B0A5FED', X'019CA8A6C17A7BF4A6176862CDC54FDC', '{"options":["019ca8a6-c17a-7218-a935-004bccbea0eb","019ca8a6-c17a-74aa-82f8-013aa0709dd9"]}', 0.0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359');
INSERT INTO attempt_answers VALUES (X'019CA8A6C1F275FCB7A679999B0A5FED', X'019CA8A6C17A7D9EA6A5648C0BB8BB62', '{"options":["019ca8a6-c17a-78a5-8750-d611988c6f1e"]}', 0.0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359');
INSERT INTO attempt_answers VALUES (X'019CA8A6C1F275FCB7A679999B0A5FED', X'019CA8A6C17A7EC7B13303E8034DF376', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:06.906359');
INSERT INTO attempt_answers VALUES (X'019CA8A6C24271409DA1E2E3D2664ED2', X'019CA8A6C17A759686C73DDCB6269938', '{"options":["019ca8a6-c17a-7654-ba2f-ea05018742f7"]}', 1.0, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433');
INSERT INTO attempt_answers VALUES (X'019CA8A6C24271409DA1E2E3D2664ED2', X'019CA8A6C17A785491BFC2B06EC0B2C1', '{"number":9.82}', 2.0, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433');
INSERT INTO attempt_answers VALUES (X'019CA8A6C24271409DA1E2E3D2664ED2', X'019CA8A6C17A7BF4A6176862CDC54FDC', '{"options":["019ca8a6-c17a-713d-92cf-039cff116360","019ca8a6-c17a-77a0-ba8f-4903b6c3837b"]}', 2.0, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433');
INSERT INTO attempt_answers VALUES (X'019CA8A6C24271409DA1E2E3D2664ED2', X'019CA8A6C17A7D9EA6A5648C0BB8BB62', '{"options":["019ca8a6-c17a-718f-8507-4d06a5fb3345"]}', 1.0, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433');
INSERT INTO attempt_answers VALUES (X'019CA8A6C24271409DA1E2E3D2664ED2', X'019CA8A6C17A7EC7B13303E8034DF376', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:06.986433', '2026-03-01 09:07:06.986433');
INSERT INTO attempt_answers VALUES (X'019CA8A6C2927D46B9083C18F897F7C1', X'019CA8A6C17A759686C73DDCB6269938', '{"options":["019ca8a6-c17a-7654-ba2f-ea05018742f7"]}', 1.0, '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.066507');
INSERT INTO attempt_answers VALUES (X'019CA8A6C2927D46B9083C18F897F7C1', X'019CA8A6C17A7BF4A6176862CDC54FDC', '{"options":["019ca8a6-c17a-713d-92cf-039cff116360","019ca8a6-c17a-77a0-ba8f-4903b6c3837b"]}', 2.0, '2026-03-01 09:07:07.066507', '2026-03-01 09:07:07.066507');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4727653BEADE5F82C70DDA3', X'019CA8A6C3FA78759441C193CE87F032', '{"options":["019ca8a6-c3fa-7c66-a0b5-ab5f55b1a3ed"]}', 0.0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4727653BEADE5F82C70DDA3', X'019CA8A6C3FA7B4E9941EC01DC7DB5EB', '{"options":["019ca8a6-c3fa-78e2-859e-33c405c6fca2"]}', 0.0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4727653BEADE5F82C70DDA3', X'019CA8A6C3FA7D2A906D8BE60324AA82', '{"number":9.9}', 0.0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4727653BEADE5F82C70DDA3', X'019CA8A6C3FA7DEA9F3380C653F78235', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4727653BEADE5F82C70DDA3', X'019CA8A6C3FA7DFEBD4F47321FC32173', '{"options":["019ca8a6-c3fa-783f-9d91-9bab5ebc155f","019ca8a6-c3fa-79ba-a9cf-214522d70fc8"]}', 0.0, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.546951');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4C270CBA9371423F3E99226', X'019CA8A6C3FA78759441C193CE87F032', '{"options":["019ca8a6-c3fa-78db-afba-4baf728682d4"]}', 1.0, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4C270CBA9371423F3E99226', X'019CA8A6C3FA7B4E9941EC01DC7DB5EB', '{"options":["019ca8a6-c3fa-73ee-ab22-73ea49e3405a"]}', 1.0, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4C270CBA9371423F3E99226', X'019CA8A6C3FA7D2A906D8BE60324AA82', '{"number":9.82}', 2.0, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4C270CBA9371423F3E99226', X'019CA8A6C3FA7DEA9F3380C653F78235', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025');
INSERT INTO attempt_answers VALUES (X'019CA8A6C4C270CBA9371423F3E99226', X'019CA8A6C3FA7DFEBD4F47321FC32173', '{"options":["019ca8a6-c3fa-79f6-ba11-a74e46acf422","019ca8a6-c3fa-77af-9eea-332ed01fb78d"]}', 2.0, '2026-03-01 09:07:07.627025', '2026-03-01 09:07:07.627025');
INSERT INTO attempt_answers VALUES (X'019CA8A6C51370BE8860440FE7DB8B00', X'019CA8A6C3FA78759441C193CE87F032', '{"options":["019ca8a6-c3fa-78db-afba-4baf728682d4"]}', 1.0, '2026-03-01 09:07:07.707099', '2026-03-01 09:07:07.707099');
INSERT INTO attempt_answers VALUES (X'019CA8A6C51370BE8860440FE7DB8B00', X'019CA8A6C3FA7DFEBD4F47321FC32173', '{"options":["019ca8a6-c3fa-79f6-ba11-a74e46acf422","019ca8a6-c3fa-77af-9eea-332ed01fb78d"]}', 2.0, '2026-03-01 09:07:07.707099', '2026-03-01 09:07:07.707099');
INSERT INTO attempt_answers VALUES (X'019CA8A6C6F3757A8808EB50A621D595', X'019CA8A6C67B753F8F00E465D578F4F4', '{"options":["019ca8a6-c67b-77f5-98a7-7e2053764daa"]}', 0.0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543');
INSERT INTO attempt_answers VALUES (X'019CA8A6C6F3757A8808EB50A621D595', X'019CA8A6C67B75808A3CB4AB0FA01F98', '{"number":9.9}', 0.0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543');
INSERT INTO attempt_answers VALUES (X'019CA8A6C6F3757A8808EB50A621D595', X'019CA8A6C67B789E958910562501BE7D', '{"options":["019ca8a6-c67b-766d-a0a6-fb4da2c036e5","019ca8a6-c67b-7189-889d-a1bcbb2e4ddd"]}', 0.0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543');
INSERT INTO attempt_answers VALUES (X'019CA8A6C6F3757A8808EB50A621D595', X'019CA8A6C67B7A80856507E7F369DB84', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543');
INSERT INTO attempt_answers VALUES (X'019CA8A6C6F3757A8808EB50A621D595', X'019CA8A6C67B7D0F90A84CD5581598C3', '{"options":["019ca8a6-c67b-7d27-a8a4-7bd6df7d19ea"]}', 0.0, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.187543');
INSERT INTO attempt_answers VALUES (X'019CA8A6C74371A0906FEF40D4EF7A66', X'019CA8A6C67B753F8F00E465D578F4F4', '{"options":["019ca8a6-c67b-7550-9cb2-3795a36c7153"]}', 1.0, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617');
INSERT INTO attempt_answers VALUES (X'019CA8A6C74371A0906FEF40D4EF7A66', X'019CA8A6C67B75808A3CB4AB0FA01F98', '{"number":9.82}', 2.0, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617');
INSERT INTO attempt_answers VALUES (X'019CA8A6C74371A0906FEF40D4EF7A66', X'019CA8A6C67B789E958910562501BE7D', '{"options":["019ca8a6-c67b-7445-a07d-487822b918ac","019ca8a6-c67b-71b3-8bb9-588c7de2fa78"]}', 2.0, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617');
INSERT INTO attempt_answers VALUES (X'019CA8A6C74371A0906FEF40D4EF7A66', X'019CA8A6C67B7A80856507E7F369DB84', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617');
INSERT INTO attempt_answers VALUES (X'019CA8A6C74371A0906FEF40D4EF7A66', X'019CA8A6C67B7D0F90A84CD5581598C3', '{"options":["019ca8a6-c67b-7f10-9166-95d0a2bf59e5"]}', 1.0, '2026-03-01 09:07:08.267617', '2026-03-01 09:07:08.267617');
INSERT INTO attempt_answers VALUES (X'019CA8A6C793708582AD595BA098C2A9', X'019CA8A6C67B789E958910562501BE7D', '{"options":["019ca8a6-c67b-7445-a07d-487822b918ac","019ca8a6-c67b-71b3-8bb9-588c7de2fa78"]}', 2.0, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691');
INSERT INTO attempt_answers VALUES (X'019CA8A6C793708582AD595BA098C2A9', X'019CA8A6C67B7D0F90A84CD5581598C3', '{"options":["019ca8a6-c67b-7f10-9166-95d0a2bf59e5"]}', 1.0, '2026-03-01 09:07:08.347691', '2026-03-01 09:07:08.347691');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9747583A492DCFB294B1B2F', X'019CA8A6C8FB705096CC9121E5320908', '{"number":9.9}', 0.0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9747583A492DCFB294B1B2F', X'019CA8A6C8FB787F99E26DA6C1D3261B', '{"options":["019ca8a6-c8fb-7cd4-9cd5-a44a2b5863af","019ca8a6-c8fb-787a-b705-c213ca813eb2"]}', 0.0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9747583A492DCFB294B1B2F', X'019CA8A6C8FB7903B7BE5373B11FF38B', '{"options":["019ca8a6-c8fb-7683-b5ec-3ce12a12983c"]}', 0.0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9747583A492DCFB294B1B2F', X'019CA8A6C8FB7918A5A5B4B92F4CB06B', '{"options":["019ca8a6-c8fb-7940-ba48-2062a7622679"]}', 0.0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9747583A492DCFB294B1B2F', X'019CA8A6C8FB7FAF880FB3DDE4FA08D8', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.828135');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9C472C38934266C1177807D', X'019CA8A6C8FB705096CC9121E5320908', '{"number":9.82}', 2.0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9C472C38934266C1177807D', X'019CA8A6C8FB787F99E26DA6C1D3261B', '{"options":["019ca8a6-c8fb-7b66-af0a-ad1471de65c5","019ca8a6-c8fb-7117-bac1-328bfdc3b1f0"]}', 2.0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9C472C38934266C1177807D', X'019CA8A6C8FB7903B7BE5373B11FF38B', '{"options":["019ca8a6-c8fb-701c-b9e1-3cd61f110a34"]}', 1.0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9C472C38934266C1177807D', X'019CA8A6C8FB7918A5A5B4B92F4CB06B', '{"options":["019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9"]}', 1.0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209');
INSERT INTO attempt_answers VALUES (X'019CA8A6C9C472C38934266C1177807D', X'019CA8A6C8FB7FAF880FB3DDE4FA08D8', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:08.908209', '2026-03-01 09:07:08.908209');
INSERT INTO attempt_answers VALUES (X'019CA8A6CA147513BE506891A18BD88F', X'019CA8A6C8FB787F99E26DA6C1D3261B', '{"options":["019ca8a6-c8fb-7b66-af0a-ad1471de65c5","019ca8a6-c8fb-7117-bac1-328bfdc3b1f0"]}', 2.0, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283');
INSERT INTO attempt_answers VALUES (X'019CA8A6CA147513BE506891A18BD88F', X'019CA8A6C8FB7918A5A5B4B92F4CB06B', '{"options":["019ca8a6-c8fb-7bc8-bdc4-060c93f0e9d9"]}', 1.0, '2026-03-01 09:07:08.988283', '2026-03-01 09:07:08.988283');
INSERT INTO attempt_answers VALUES (X'019CA8A6CBF477A8B5DF766A2AD6781E', X'019CA8A6CB7C7237A83E19E47ECA6A98', '{"options":["019ca8a6-cb7c-7ba1-a7ec-84f35b28e324"]}', 0.0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727');
INSERT INTO attempt_answers VALUES (X'019CA8A6CBF477A8B5DF766A2AD6781E', X'019CA8A6CB7C7253A455185810B3CC04', '{"options":["019ca8a6-cb7c-7b29-8346-3a359463fa83"]}', 0.0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727');
INSERT INTO attempt_answers VALUES (X'019CA8A6CBF477A8B5DF766A2AD6781E', X'019CA8A6CB7C74C9967E85AC939C3CB8', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727');
INSERT INTO attempt_answers VALUES (X'019CA8A6CBF477A8B5DF766A2AD6781E', X'019CA8A6CB7C7A6F977FAF883CFDE77C', '{"number":9.9}', 0.0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727');
INSERT INTO attempt_answers VALUES (X'019CA8A6CBF477A8B5DF766A2AD6781E', X'019CA8A6CB7C7FD0A61A037C0F4027F9', '{"options":["019ca8a6-cb7c-75eb-b258-0c7469f39a88","019ca8a6-cb7c-727d-88c1-5da5b941dbb4"]}', 0.0, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.468727');
INSERT INTO attempt_answers VALUES (X'019CA8A6CC44707D97539656BE000965', X'019CA8A6CB7C7237A83E19E47ECA6A98', '{"options":["019ca8a6-cb7c-7264-9ed2-0c9ea61705d8"]}', 1.0, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801');
INSERT INTO attempt_answers VALUES (X'019CA8A6CC44707D97539656BE000965', X'019CA8A6CB7C7253A455185810B3CC04', '{"options":["019ca8a6-cb7c-7a9d-b920-e76e078e60ea"]}', 1.0, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801');
INSERT INTO attempt_answers VALUES (X'019CA8A6CC44707D97539656BE000965', X'019CA8A6CB7C74C9967E85AC939C3CB8', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801');
INSERT INTO attempt_answers VALUES (X'019CA8A6CC44707D97539656BE000965', X'019CA8A6CB7C7A6F977FAF883CFDE77C', '{"number":9.82}', 2.0, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801');
INSERT INTO attempt_answers VALUES (X'019CA8A6CC44707D97539656BE000965', X'019CA8A6CB7C7FD0A61A037C0F4027F9', '{"options":["019ca8a6-cb7c-7d64-acc4-da9aa763b0eb","019ca8a6-cb7c-750c-b635-8c2911c91965"]}', 2.0, '2026-03-01 09:07:09.548801', '2026-03-01 09:07:09.548801');
INSERT INTO attempt_answers VALUES (X'019CA8A6CD5D782282A58176386901FB', X'019CA8A6CCE4708A8D3984EBCA94A690', '{"number":9.9}', 0.0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060');
INSERT INTO attempt_answers VALUES (X'019CA8A6CD5D782282A58176386901FB', X'019CA8A6CCE4723E858DE0B6A39D5C42', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060');
INSERT INTO attempt_answers VALUES (X'019CA8A6CD5D782282A58176386901FB', X'019CA8A6CCE4767A88646877E95A9E6F', '{"options":["019ca8a6-cce4-7630-9d31-84e1674774d6","019ca8a6-cce4-7324-91e8-9da25bc213e3"]}', 0.0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060');
INSERT INTO attempt_answers VALUES (X'019CA8A6CD5D782282A58176386901FB', X'019CA8A6CCE4771A9F26C17799E5D651', '{"options":["019ca8a6-cce4-7369-a3f2-afd13cf6ba74"]}', 0.0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060');
INSERT INTO attempt_answers VALUES (X'019CA8A6CD5D782282A58176386901FB', X'019CA8A6CCE47BDFBC764213420E714D', '{"options":["019ca8a6-cce4-76bd-bfda-b9f677ce06a3"]}', 0.0, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.829060');
INSERT INTO attempt_answers VALUES (X'019CA8A6CDAD71E5A1CB42A2FF8BECB6', X'019CA8A6CCE4708A8D3984EBCA94A690', '{"number":9.82}', 2.0, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134');
INSERT INTO attempt_answers VALUES (X'019CA8A6CDAD71E5A1CB42A2FF8BECB6', X'019CA8A6CCE4723E858DE0B6A39D5C42', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134');
INSERT INTO attempt_answers VALUES (X'019CA8A6CDAD71E5A1CB42A2FF8BECB6', X'019CA8A6CCE4767A88646877E95A9E6F', '{"options":["019ca8a6-cce4-7840-8545-7d0dd0e36b92","019ca8a6-cce4-73f8-9b1c-94a5d455fb98"]}', 2.0, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134');
INSERT INTO attempt_answers VALUES (X'019CA8A6CDAD71E5A1CB42A2FF8BECB6', X'019CA8A6CCE4771A9F26C17799E5D651', '{"options":["019ca8a6-cce4-7fca-9eac-f1976aa19c35"]}', 1.0, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134');
INSERT INTO attempt_answers VALUES (X'019CA8A6CDAD71E5A1CB42A2FF8BECB6', X'019CA8A6CCE47BDFBC764213420E714D', '{"options":["019ca8a6-cce4-7486-b17c-cc9e2dd06d4e"]}', 1.0, '2026-03-01 09:07:09.909134', '2026-03-01 09:07:09.909134');
INSERT INTO attempt_answers VALUES (X'019CA8A6CEC57B888568113AE453D029', X'019CA8A6CE4D73BE8DB84CA9455E5417', '{"options":["019ca8a6-ce4d-7ab4-9722-fe1764a1a4f1"]}', 0.0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393');
INSERT INTO attempt_answers VALUES (X'019CA8A6CEC57B888568113AE453D029', X'019CA8A6CE4D74128BD08A85064CF0B1', '{"options":["019ca8a6-ce4d-776a-9d41-056a6ed7b8cb","019ca8a6-ce4d-7719-97da-c37600946fbb"]}', 0.0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393');
INSERT INTO attempt_answers VALUES (X'019CA8A6CEC57B888568113AE453D029', X'019CA8A6CE4D76EEAB300CED8009237D', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393');
INSERT INTO attempt_answers VALUES (X'019CA8A6CEC57B888568113AE453D029', X'019CA8A6CE4D776A9B02CAB8852AAB9E', '{"number":9.9}', 0.0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393');
INSERT INTO attempt_answers VALUES (X'019CA8A6CEC57B888568113AE453D029', X'019CA8A6CE4D7E19853A5756DDA08A4F', '{"options":["019ca8a6-ce4d-7783-b6cc-45794ee34dec"]}', 0.0, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.189393');
INSERT INTO attempt_answers VALUES (X'019CA8A6CF157365A6856B5F41F871DC', X'019CA8A6CE4D73BE8DB84CA9455E5417', '{"options":["019ca8a6-ce4d-7958-890e-cb5d56b37b48"]}', 1.0, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467');
INSERT INTO attempt_answers VALUES (X'019CA8A6CF157365A6856B5F41F871DC', X'019CA8A6CE4D74128BD08A85064CF0B1', '{"options":["019ca8a6-ce4d-7eff-8466-de42ce87d138","019ca8a6-ce4d-791e-a1ee-e3ec007a4f6b"]}', 2.0, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467');
INSERT INTO attempt_answers VALUES (X'019CA8A6CF157365A6856B5F41F871DC', X'019CA8A6CE4D76EEAB300CED8009237D', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467');
INSERT INTO attempt_answers VALUES (X'019CA8A6CF157365A6856B5F41F871DC', X'019CA8A6CE4D776A9B02CAB8852AAB9E', '{"number":9.82}', 2.0, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467');
INSERT INTO attempt_answers VALUES (X'019CA8A6CF157365A6856B5F41F871DC', X'019CA8A6CE4D7E19853A5756DDA08A4F', '{"options":["019ca8a6-ce4d-74db-bbe9-2a86fce38fb8"]}', 1.0, '2026-03-01 09:07:10.269467', '2026-03-01 09:07:10.269467');
INSERT INTO attempt_answers VALUES (X'019CA8A6D02D7EAB95F111548B28503E', X'019CA8A6CFB57159B1803732D76A6DD7', '{"number":9.9}', 0.0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726');
INSERT INTO attempt_answers VALUES (X'019CA8A6D02D7EAB95F111548B28503E', X'019CA8A6CFB5719CAC36ABA3FAB55A8A', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726');
INSERT INTO attempt_answers VALUES (X'019CA8A6D02D7EAB95F111548B28503E', X'019CA8A6CFB57537B84F10D6F215BFAF', '{"options":["019ca8a6-cfb5-7324-810e-be8ee50ed710","019ca8a6-cfb5-7423-bb03-819e38bf91ae"]}', 0.0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726');
INSERT INTO attempt_answers VALUES (X'019CA8A6D02D7EAB95F111548B28503E', X'019CA8A6CFB57A129100B9E271BEAEB2', '{"options":["019ca8a6-cfb5-7807-bc9d-34eccfb285eb"]}', 0.0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726');
INSERT INTO attempt_answers VALUES (X'019CA8A6D02D7EAB95F111548B28503E', X'019CA8A6CFB57F29BD1F45AFF69D1144', '{"options":["019ca8a6-cfb5-7320-8261-8039c9085023"]}', 0.0, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.549726');
INSERT INTO attempt_answers VALUES (X'019CA8A6D07D7FB1A79F402F969534F0', X'019CA8A6CFB57159B1803732D76A6DD7', '{"number":9.82}', 2.0, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800');
INSERT INTO attempt_answers VALUES (X'019CA8A6D07D7FB1A79F402F969534F0', X'019CA8A6CFB5719CAC36ABA3FAB55A8A', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800');
INSERT INTO attempt_answers VALUES (X'019CA8A6D07D7FB1A79F402F969534F0', X'019CA8A6CFB57537B84F10D6F215BFAF', '{"options":["019ca8a6-cfb5-7470-8bd1-e459986f0f32","019ca8a6-cfb5-76d9-9bd8-3fb9731cb75a"]}', 2.0, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800');
INSERT INTO attempt_answers VALUES (X'019CA8A6D07D7FB1A79F402F969534F0', X'019CA8A6CFB57A129100B9E271BEAEB2', '{"options":["019ca8a6-cfb5-745e-8adc-8e07bff5df91"]}', 1.0, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800');
INSERT INTO attempt_answers VALUES (X'019CA8A6D07D7FB1A79F402F969534F0', X'019CA8A6CFB57F29BD1F45AFF69D1144', '{"options":["019ca8a6-cfb5-7935-b3d8-4278e841e63c"]}', 1.0, '2026-03-01 09:07:10.629800', '2026-03-01 09:07:10.629800');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1967992B38335CBA1AEB4C5', X'019CA8A6D11D7224B348AB112A1B379D', '{"options":["019ca8a6-d11d-7532-b6c1-db3bcd82049d"]}', 0.0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1967992B38335CBA1AEB4C5', X'019CA8A6D11D780F8728D1B92BDB25EC', '{"options":["019ca8a6-d11d-7589-8016-7c80c035f9e8","019ca8a6-d11d-7317-9a4b-9da8477aab7e"]}', 0.0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1967992B38335CBA1AEB4C5', X'019CA8A6D11D7B309C21BAC634F8AE1A', '{"number":9.9}', 0.0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1967992B38335CBA1AEB4C5', X'019CA8A6D11D7C2AABEA9C83B562B863', '{"text":"Bern"}', 0.0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1967992B38335CBA1AEB4C5', X'019CA8A6D11D7DCA9397859519FBF205', '{"options":["019ca8a6-d11d-7373-a76d-898d9163c2f5"]}', 0.0, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.910059');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1E6714CA256A5D32295BED7', X'019CA8A6D11D7224B348AB112A1B379D', '{"options":["019ca8a6-d11d-740c-b508-6257ea82cc70"]}', 1.0, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1E6714CA256A5D32295BED7', X'019CA8A6D11D780F8728D1B92BDB25EC', '{"options":["019ca8a6-d11d-7020-b166-f58b58dcede4","019ca8a6-d11d-771f-80f2-8a2732bda3ab"]}', 2.0, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1E6714CA256A5D32295BED7', X'019CA8A6D11D7B309C21BAC634F8AE1A', '{"number":9.82}', 2.0, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1E6714CA256A5D32295BED7', X'019CA8A6D11D7C2AABEA9C83B562B863', '{"text":"  zÜRICH "}', 1.0, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133');
INSERT INTO attempt_answers VALUES (X'019CA8A6D1E6714CA256A5D32295BED7', X'019CA8A6D11D7DCA9397859519FBF205', '{"options":["019ca8a6-d11d-770b-8354-0cf9c3e55226"]}', 1.0, '2026-03-01 09:07:10.990133', '2026-03-01 09:07:10.990133');
INSERT INTO attempt_answers VALUES (X'019CA8B0F7E27028AF6715A3F51A6BC7', X'019CA8B0F4C273A29AB5924D6921986F', '{"text":"Bern"}', 0.0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832');
INSERT INTO attempt_answers VALUES (X'019CA8B0F7E27028AF6715A3F51A6BC7', X'019CA8B0F4C27593BF507274ED578114', '{"options":["019ca8b0-f4c2-71bf-a6d1-7f00946397a6"]}', 0.0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832');
INSERT INTO attempt_answers VALUES (X'019CA8B0F7E27028AF6715A3F51A6BC7', X'019CA8B0F4C277E69EB53FDC24056F5F', '{"options":["019ca8b0-f4c2-7a78-9567-dce809d638de","019ca8b0-f4c2-7d78-8002-41672d45800a"]}', 0.0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832');
INSERT INTO attempt_answers VALUES (X'019CA8B0F7E27028AF6715A3F51A6BC7', X'019CA8B0F4C27BD2B3F6195AAA091AC4', '{"number":9.9}', 0.0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832');
INSERT INTO attempt_answers VALUES (X'019CA8B0F7E27028AF6715A3F51A6BC7', X'019CA8B0F4C27FB193DFAA6EC96A71A8', '{"options":["019ca8b0-f4c2-7946-b3a6-0fb217822599"]}', 0.0, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.074832');
INSERT INTO attempt_answers VALUES (X'019CA8B0F83273F8944987C675ED6F44', X'019CA8B0F4C273A29AB5924D6921986F', '{"text":"Bern"}', 0.0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906');
INSERT INTO attempt_answers VALUES (X'019CA8B0F83273F8944987C675ED6F44', X'019CA8B0F4C27593BF507274ED578114', '{"options":["019ca8b0-f4c2-71bf-a6d1-7f00946397a6"]}', 0.0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906');
INSERT INTO attempt_answers VALUES (X'019CA8B0F83273F8944987C675ED6F44', X'019CA8B0F4C277E69EB53FDC24056F5F', '{"options":["019ca8b0-f4c2-7a78-9567-dce809d638de","019ca8b0-f4c2-7d78-8002-41672d45800a"]}', 0.0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906');
INSERT INTO attempt_answers VALUES (X'019CA8B0F83273F8944987C675ED6F44', X'019CA8B0F4C27BD2B3F6195AAA091AC4', '{"number":9.9}', 0.0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906');
INSERT INTO attempt_answers VALUES (X'019CA8B0F83273F8944987C675ED6F44', X'019CA8B0F4C27FB193DFAA6EC96A71A8', '{"options":["019ca8b0-f4c2-7946-b3a6-0fb217822599"]}', 0.0, '2026-03-01 09:18:16.154906', '2026-03-01 09:18:16.154906');
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
INSERT INTO quiz_grades VALUES (X'019B8D627A8070058000000000000000', X'019B8D627A8070018000000000000002', 2.0, 3.0, 1, 1, '2026-01-05 10:20:00.000000', '2026-01-05 10:20:00.000000');
INSERT INTO quiz_grades VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', X'019CA8A041CC7DB4BAF7F57260A42F2C', 5.0, 5.0, 1, 1, '2026-03-01 09:01:21.982733', '2026-03-01 09:18:14.673537');
INSERT INTO quiz_grades VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', X'019CA8A042447B6889E998839246D00F', 5.0, 5.0, 1, 3, '2026-03-01 09:01:22.343066', '2026-03-01 09:18:14.673537');
INSERT INTO quiz_grades VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 1.0, 5.0, 0, 1, '2026-03-01 09:01:22.743436', '2026-03-01 09:18:14.673537');
INSERT INTO quiz_grades VALUES (X'019CA8A171EB7D2C88A3A7FC51C88BB7', X'019CA8A043347D16B9F747CE3EB6AE3E', 1.0, 5.0, 0, 1, '2026-03-01 11:36:57.134957', '2026-03-01 11:36:57.134957');
INSERT INTO quiz_grades VALUES (X'019CA8A178F57480AB4193891639B898', X'019CA8A043347D16B9F747CE3EB6AE3E', 2.1, 1000004.9334, NULL, 1, '2026-03-01 09:01:20.781623', '2026-03-01 09:01:20.781623');
INSERT INTO quiz_grades VALUES (X'019CA8A182077ED5AC8C7007500DE707', X'019CA8A041CC7DB4BAF7F57260A42F2C', 7.0, 7.0, 1, 5, '2026-03-01 09:02:23.343991', '2026-03-01 09:07:06.105619');
INSERT INTO quiz_grades VALUES (X'019CA8A182077ED5AC8C7007500DE707', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 0.0, 7.0, 0, 1, '2026-03-01 09:07:06.105619', '2026-03-01 09:07:06.105619');
INSERT INTO quiz_grades VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', X'019CA8A041CC7DB4BAF7F57260A42F2C', 4.0, 4.0, NULL, 1, '2026-03-01 09:07:06.385878', '2026-03-01 09:07:06.385878');
INSERT INTO quiz_grades VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', X'019CA8A042447B6889E998839246D00F', 4.0, 4.0, NULL, 1, '2026-03-01 09:07:06.505989', '2026-03-01 09:07:06.505989');
INSERT INTO quiz_grades VALUES (X'019CA8A6BF497CCEB17D3FF8F6C7EC7E', X'019CA8A043347D16B9F747CE3EB6AE3E', 5.0, 5.0, NULL, 1, '2026-03-01 09:07:06.626100', '2026-03-01 09:07:06.626100');
INSERT INTO quiz_grades VALUES (X'019CA8A6C12A7A3FAA6122496DC2D15A', X'019CA8A042447B6889E998839246D00F', 3.3333, 7.0, 0, 3, '2026-03-01 09:07:06.906359', '2026-03-01 09:07:07.226655');
INSERT INTO quiz_grades VALUES (X'019CA8A6C3AA705981A71AACD7938D91', X'019CA8A042447B6889E998839246D00F', 3.3333, 7.0, 0, 3, '2026-03-01 09:07:07.546951', '2026-03-01 09:07:07.867247');
INSERT INTO quiz_grades VALUES (X'019CA8A6C62B720990F3D0BF46BD0741', X'019CA8A042447B6889E998839246D00F', 3.3333, 7.0, 0, 3, '2026-03-01 09:07:08.187543', '2026-03-01 09:07:08.507839');
INSERT INTO quiz_grades VALUES (X'019CA8A6C8AB71568E125B97BED47539', X'019CA8A042447B6889E998839246D00F', 3.3333, 7.0, 0, 3, '2026-03-01 09:07:08.828135', '2026-03-01 09:07:08.988283');
INSERT INTO quiz_grades VALUES (X'019CA8A6CB2C7232ABCEF48B8221365B', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 7.0, 7.0, 1, 2, '2026-03-01 09:07:09.468727', '2026-03-01 09:07:09.548801');
INSERT INTO quiz_grades VALUES (X'019CA8A6CC94768D8363D44168D597CE', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 7.0, 7.0, 1, 2, '2026-03-01 09:07:09.829060', '2026-03-01 09:07:09.909134');
INSERT INTO quiz_grades VALUES (X'019CA8A6CDFD790FA314B4142E6126D5', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 7.0, 7.0, 1, 2, '2026-03-01 09:07:10.189393', '2026-03-01 09:07:10.269467');
INSERT INTO quiz_grades VALUES (X'019CA8A6CF65784E8CC03FFA385D92E1', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 7.0, 7.0, 1, 2, '2026-03-01 09:07:10.549726', '2026-03-01 09:07:10.629800');
INSERT INTO quiz_grades VALUES (X'019CA8A6D0CD7F0AB21EDC458DA661F5', X'019CA8A042BC7FA6A4BE2E43FDF567DE', 7.0, 7.0, 1, 2, '2026-03-01 09:07:10.910059', '2026-03-01 09:07:10.990133');
INSERT INTO quiz_grades VALUES (X'019CA8B0F4717F55BF26E5F0942B6E57', X'019CA8A043347D16B9F747CE3EB6AE3E', 0.0, 7.0, NULL, 2, '2026-03-01 09:18:16.074832', '2026-03-01 09:18:16.154906');
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
INSERT INTO score_changes VALUES (X'019CA8B0EDB877E38222369E8F96AFAA', X'019CA8A17FFF701A833959B95603B8D9', 'override', 4.0, 6.1, 7.0, 7.0, 'a second look 👀', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.432390');
INSERT INTO score_changes VALUES (X'019CA8B0EE08744DA5F720ECD5C9CDDA', X'019CA8A17FFF701A833959B95603B8D9', 'override', 6.1, 0.0, 7.0, 7.0, 'a third', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.512464');
INSERT INTO score_changes VALUES (X'019CA8B0EE58706DA102D5D4671AD068', X'019CA8A17FFF701A833959B95603B8D9', 'override', 0.0, 0.6667, 7.0, 7.0, 'thirds', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.592538');
INSERT INTO score_changes VALUES (X'019CA8B0EED070F6808D3DEC8F00E858', X'019CA8A17FFF701A833959B95603B8D9', 'reopen', 0.6667, NULL, 7.0, NULL, 'the network was down', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:13.712649');
INSERT INTO score_changes VALUES (X'019CA8B0F08970B5966E49E514DD16BF', X'019CA8A1809F758CB2B71A2028325360', 'regrade', 1.0, 1.0, 7.0, 8.3, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056');
INSERT INTO score_changes VALUES (X'019CA8B0F0897422A0D6B018180E20C7', X'019CA8A1813F7C299A13399339D29BEB', 'regrade', 0.0, 1.0, 7.0, 8.3, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056');
INSERT INTO score_changes VALUES (X'019CA8B0F08976F89E54E357A6A3DE71', X'019CA8A17FFF701A833959B95603B8D9', 'regrade', 7.0, 7.3, 7.0, 8.3, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056');
INSERT INTO score_changes VALUES (X'019CA8B0F0897AD080EA8176622D96C7', X'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 7.0, 7.3, 7.0, 8.3, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056');
INSERT INTO score_changes VALUES (X'019CA8B0F0897FF7A9C0AA52DA8C7187', X'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 3.0, 3.3, 7.0, 8.3, NULL, X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.153056');
INSERT INTO score_changes VALUES (X'019CA8B0F1297537BD8D4499B823AABB', X'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 3.3, 4.3, 8.3, 8.3, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204');
INSERT INTO score_changes VALUES (X'019CA8B0F12978DEAEA5A7086D4CD9E3', X'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 7.3, 8.3, 8.3, 8.3, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204');
INSERT INTO score_changes VALUES (X'019CA8B0F12978EBADC62390404F25A3', X'019CA8A17FFF701A833959B95603B8D9', 'regrade', 7.3, 8.3, 8.3, 8.3, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204');
INSERT INTO score_changes VALUES (X'019CA8B0F1297D6DA4E10069AE525F60', X'019CA8A1809F758CB2B71A2028325360', 'regrade', 1.0, 2.0, 8.3, 8.3, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.313204');
INSERT INTO score_changes VALUES (X'019CA8B0F1A1729291AD1833BF19A266', X'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 8.3, 5.0, 8.3, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315');
INSERT INTO score_changes VALUES (X'019CA8B0F1A17770AC5BF0EE695B256A', X'019CA8A1813F7C299A13399339D29BEB', 'regrade', 1.0, 1.0, 8.3, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315');
INSERT INTO score_changes VALUES (X'019CA8B0F1A17B088EEE65D36BF0F804', X'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 4.3, 1.0, 8.3, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315');
INSERT INTO score_changes VALUES (X'019CA8B0F1A17D6BBD1DA446E8269416', X'019CA8A17FFF701A833959B95603B8D9', 'regrade', 8.3, 5.0, 8.3, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315');
INSERT INTO score_changes VALUES (X'019CA8B0F1A17EFEA663928F6EFF72D4', X'019CA8A1809F758CB2B71A2028325360', 'regrade', 2.0, 2.0, 8.3, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.433315');
INSERT INTO score_changes VALUES (X'019CA8B0F21970E5B099F6FDB116D2C5', X'019CA8A17FFF701A833959B95603B8D9', 'regrade', 5.0, 4.0, 5.0, 4.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426');
INSERT INTO score_changes VALUES (X'019CA8B0F2197226AB0BA018A2B3CA2E', X'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 1.0, 1.0, 5.0, 4.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426');
INSERT INTO score_changes VALUES (X'019CA8B0F2197236B7A517C58C9D0B41', X'019CA8A1813F7C299A13399339D29BEB', 'regrade', 1.0, 1.0, 5.0, 4.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426');
INSERT INTO score_changes VALUES (X'019CA8B0F2197866B6D429DE019F1700', X'019CA8A1809F758CB2B71A2028325360', 'regrade', 2.0, 2.0, 5.0, 4.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426');
INSERT INTO score_changes VALUES (X'019CA8B0F2197DBA998E274AA910F66B', X'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 5.0, 4.0, 5.0, 4.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.553426');
INSERT INTO score_changes VALUES (X'019CA8B0F2917056B6686CE4B282D82D', X'019CA8A1804F71938A73DC6ECC50F78C', 'regrade', 1.0, 1.0, 4.0, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537');
INSERT INTO score_changes VALUES (X'019CA8B0F29172ED91A9084C1FB7037C', X'019CA8A17FFF701A833959B95603B8D9', 'regrade', 4.0, 5.0, 4.0, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537');
INSERT INTO score_changes VALUES (X'019CA8B0F29174E5A3B9F41D224835E2', X'019CA8A1809F758CB2B71A2028325360', 'regrade', 2.0, 2.0, 4.0, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537');
INSERT INTO score_changes VALUES (X'019CA8B0F291754786151F7CD450FA7B', X'019CA8A1813F7C299A13399339D29BEB', 'regrade', 1.0, 1.0, 4.0, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537');
INSERT INTO score_changes VALUES (X'019CA8B0F2917AB0AE4837FE92F95AC4', X'019CA8A17BEE7115B9BF3000155D090A', 'regrade', 4.0, 5.0, 4.0, 5.0, 'treatment of a question', X'019CA8A03EFB751CB22A0DC73071FEAC', '2026-03-01 09:18:14.673537');
CREATE TABLE holds (
    id BLOB NOT NULL CONSTRAINT ck_holds_id CHECK (length(id) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_holds_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_holds_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_holds PRIMARY KEY (id),
    CONSTRAINT ck_holds_version CHECK (version >= 1)
) STRICT;
CREATE TABLE archetypes (
    id BLOB NOT NULL CONSTRAINT ck_archetypes_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_archetypes_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_archetypes_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_archetypes_is_active CHECK (is_active IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_archetypes_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_archetypes_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_archetypes PRIMARY KEY (id),
    CONSTRAINT uq_archetypes_name UNIQUE (name),
    CONSTRAINT ck_archetypes_version CHECK (version >= 1)
) STRICT;
INSERT INTO archetypes VALUES (X'019B8D627A8070148000000000000000', 'CHECKLIST', 'Steps to go through, one after the other.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO archetypes VALUES (X'019B8D627A8070148000000000000001', 'MYTHBUST', 'What many believe, and what is so.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO archetypes VALUES (X'019B8D627A8070148000000000000003', 'STORYLET', 'A short story that somebody lived.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO archetypes VALUES (X'019B8D627A8070148000000000000004', 'HUMOR_LIGHT', 'A friendly joke, never at anybody''s cost.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO archetypes VALUES (X'019B8D627A8070148000000000000005', 'CREDIBILITY_ANCHOR', 'What is known, and from where.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO archetypes VALUES (X'019B8D627A8070148000000000000006', 'CONFIDENT_RECOMMENDER', 'One recommendation, with its reason.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO archetypes VALUES (X'019B8D627A8070148000000000000007', 'PROBLEM_SOLUTION_DIRECT', 'The problem in a sentence, the solution in another.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO archetypes VALUES (X'019CA8B11098769AABB5EEFF7FD4ECDD', 'COACH', '', 1, 1, '2026-03-01 09:18:22.360641', '2026-03-01 09:18:22.360641');
CREATE TABLE power_tiers (
    id BLOB NOT NULL CONSTRAINT ck_power_tiers_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_power_tiers_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_power_tiers_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_power_tiers_is_active CHECK (is_active IN (0, 1)),
    follower_threshold INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_power_tiers_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_power_tiers_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_power_tiers PRIMARY KEY (id),
    CONSTRAINT uq_power_tiers_name UNIQUE (name),
    CONSTRAINT ck_power_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_power_tiers_follower_threshold CHECK (follower_threshold >= 0)
) STRICT;
INSERT INTO power_tiers VALUES (X'019B8D627A807014800000000000000A', 'MEGA', 'Known beyond it.', 1, 1000000, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO power_tiers VALUES (X'019CA8B10E687A99945E93715614BDB3', 'MICRO', '', 1, 1000, 3, '2026-03-01 09:18:21.800123', '2026-03-01 09:18:22.320604');
INSERT INTO power_tiers VALUES (X'019CA8B10E907891ADE0217382063ED4', 'MACRO', 'Reach.', 1, 10000, 1, '2026-03-01 09:18:21.840160', '2026-03-01 09:18:21.840160');
INSERT INTO power_tiers VALUES (X'019CA8B10EB87E7EA7A41CEDDAF8FF1B', 'Größe', 'Reach.', 1, 0, 1, '2026-03-01 09:18:21.880197', '2026-03-01 09:18:21.880197');
INSERT INTO power_tiers VALUES (X'019CA8B10EE07FD682FAD9B60952E162', 'micro', 'Reach.', 1, 5, 1, '2026-03-01 09:18:21.920234', '2026-03-01 09:18:21.920234');
CREATE TABLE competitor_categories (
    id BLOB NOT NULL CONSTRAINT ck_competitor_categories_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_competitor_categories_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_competitor_categories_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_competitor_categories_is_active CHECK (is_active IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_competitor_categories_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_competitor_categories_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_competitor_categories PRIMARY KEY (id),
    CONSTRAINT uq_competitor_categories_name UNIQUE (name),
    CONSTRAINT ck_competitor_categories_version CHECK (version >= 1)
) STRICT;
INSERT INTO competitor_categories VALUES (X'019B8D627A807014800000000000000D', 'HABIT', 'What people do without any product.', 1, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO competitor_categories VALUES (X'019CA8B110E8708889C4E68EE9EC2AC7', 'DIRECT', '', 0, 1, '2026-03-01 09:18:22.440715', '2026-03-01 09:18:22.440715');
INSERT INTO competitor_categories VALUES (X'019CA92F788A715489153CF674DD071A', 'INDIRECT', '', 0, 2, '2026-03-01 11:36:26.506652', '2026-03-01 11:36:28.588576');
CREATE TABLE kpi_types (
    id BLOB NOT NULL CONSTRAINT ck_kpi_types_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_kpi_types_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_kpi_types_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_kpi_types_is_active CHECK (is_active IN (0, 1)),
    aggregation_type TEXT NOT NULL CONSTRAINT ck_kpi_types_aggregation_type CHECK (aggregation_type IN ('sum', 'average', 'last', 'maximum', 'ratio')),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_kpi_types_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_kpi_types_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_kpi_types PRIMARY KEY (id),
    CONSTRAINT uq_kpi_types_name UNIQUE (name),
    CONSTRAINT ck_kpi_types_version CHECK (version >= 1)
) STRICT;
INSERT INTO kpi_types VALUES (X'019B8D627A807014800000000000000E', 'VOLUME', 'How many there were.', 1, 'sum', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO kpi_types VALUES (X'019B8D627A807014800000000000000F', 'SENTIMENT', 'How people felt.', 1, 'average', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO kpi_types VALUES (X'019B8D627A8070148000000000000010', 'FOLLOWERS', 'How many follow.', 1, 'last', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO kpi_types VALUES (X'019B8D627A8070148000000000000011', 'PEAK', 'The most at once.', 1, 'maximum', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO kpi_types VALUES (X'019CA8B11138793699C1D844126A94F0', 'RATE', '', 1, 'ratio', 1, '2026-03-01 09:18:22.520789', '2026-03-01 09:18:22.520789');
INSERT INTO kpi_types VALUES (X'019CA92F9C8378AFAE434F365EBBED8C', 'COUNT', '', 0, 'average', 3, '2026-03-01 11:36:35.715162', '2026-03-01 11:36:38.357604');
CREATE TABLE escalation_reasons (
    id BLOB NOT NULL CONSTRAINT ck_escalation_reasons_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_escalation_reasons_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_escalation_reasons_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_escalation_reasons_is_active CHECK (is_active IN (0, 1)),
    severity TEXT NOT NULL CONSTRAINT ck_escalation_reasons_severity CHECK (severity IN ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_escalation_reasons_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_escalation_reasons_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_escalation_reasons PRIMARY KEY (id),
    CONSTRAINT uq_escalation_reasons_name UNIQUE (name),
    CONSTRAINT ck_escalation_reasons_version CHECK (version >= 1)
) STRICT;
INSERT INTO escalation_reasons VALUES (X'019B8D627A8070148000000000000013', 'POST_PARKED', 'A post could not be processed.', 1, 'MEDIUM', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO escalation_reasons VALUES (X'019B8D627A8070148000000000000016', 'FEEDBACK', 'Worth knowing for the team.', 1, 'LOW', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO escalation_reasons VALUES (X'019CA8B111887BEA85098B1872434F90', 'SAFETY', '', 1, 'URGENT', 1, '2026-03-01 09:18:22.600863', '2026-03-01 09:18:22.600863');
INSERT INTO escalation_reasons VALUES (X'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', '', 1, 'MEDIUM', 1, '2026-03-01 10:34:43.135219', '2026-03-01 10:34:43.135219');
INSERT INTO escalation_reasons VALUES (X'019CA8F780DB7779B93F500E338610D1', 'OLD', '', 0, 'LOW', 1, '2026-03-01 10:35:18.619363', '2026-03-01 10:35:18.619363');
CREATE TABLE champion_tiers (
    id BLOB NOT NULL CONSTRAINT ck_champion_tiers_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_champion_tiers_name CHECK (length(name) <= 50),
    description TEXT NOT NULL CONSTRAINT ck_champion_tiers_description CHECK (length(description) <= 500),
    is_active INTEGER NOT NULL CONSTRAINT ck_champion_tiers_is_active CHECK (is_active IN (0, 1)),
    min_engagement INTEGER NOT NULL,
    benefits TEXT NOT NULL CONSTRAINT ck_champion_tiers_benefits CHECK (length(benefits) <= 500),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_champion_tiers_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_champion_tiers_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_champion_tiers PRIMARY KEY (id),
    CONSTRAINT uq_champion_tiers_name UNIQUE (name),
    CONSTRAINT ck_champion_tiers_version CHECK (version >= 1),
    CONSTRAINT ck_champion_tiers_min_engagement CHECK (min_engagement >= 0)
) STRICT;
INSERT INTO champion_tiers VALUES (X'019B8D627A8070148000000000000018', 'SILVER', 'Helps often.', 1, 20, 'Samples before others.', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO champion_tiers VALUES (X'019CA8B111D877258F62A674A03B9F1B', 'GOLD', '', 1, 100, 'A say.', 1, '2026-03-01 09:18:22.680937', '2026-03-01 09:18:22.680937');
INSERT INTO champion_tiers VALUES (X'019CA92F8CDF76D996A6C56F01F42A54', 'BRONZE', '', 1, 5, 'A badge.', 1, '2026-03-01 11:36:31.711462', '2026-03-01 11:36:31.711462');
INSERT INTO champion_tiers VALUES (X'019CA92F8D07777E92F355E3B6E937FC', 'OLD', '', 0, 200, 'None.', 1, '2026-03-01 11:36:31.751499', '2026-03-01 11:36:31.751499');
CREATE TABLE authors (
    id BLOB NOT NULL CONSTRAINT ck_authors_id CHECK (length(id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_authors_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    platform_id TEXT NOT NULL CONSTRAINT ck_authors_platform_id CHECK (length(platform_id) <= 100),
    handle TEXT NOT NULL CONSTRAINT ck_authors_handle CHECK (length(handle) <= 50),
    display_name TEXT NOT NULL CONSTRAINT ck_authors_display_name CHECK (length(display_name) <= 200),
    follower_count INTEGER NOT NULL,
    is_verified INTEGER NOT NULL CONSTRAINT ck_authors_is_verified CHECK (is_verified IN (0, 1)),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_authors_is_power_user CHECK (is_power_user IN (0, 1)),
    power_tier_id BLOB CONSTRAINT ck_authors_power_tier_id CHECK (length(power_tier_id) = 16),
    archetype_tags TEXT NOT NULL CONSTRAINT ck_authors_archetype_tags CHECK (json_valid(archetype_tags)),
    relationship_score REAL NOT NULL DEFAULT 0.5,
    interaction_history TEXT NOT NULL CONSTRAINT ck_authors_interaction_history CHECK (json_valid(interaction_history)),
    observed_at TEXT NOT NULL CONSTRAINT ck_authors_observed_at CHECK
        (observed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    first_seen_at TEXT NOT NULL CONSTRAINT ck_authors_first_seen_at CHECK
        (first_seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    last_seen_at TEXT NOT NULL CONSTRAINT ck_authors_last_seen_at CHECK
        (last_seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_authors_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_authors_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_authors PRIMARY KEY (id),
    CONSTRAINT uq_authors_platform_platform_id UNIQUE (platform, platform_id),
    CONSTRAINT fk_authors_power_tier_id FOREIGN KEY (power_tier_id)
        REFERENCES power_tiers (id) ON DELETE SET NULL,
    CONSTRAINT ck_authors_follower_count CHECK (follower_count >= 0),
    CONSTRAINT ck_authors_relationship_score CHECK (relationship_score >= 0 AND relationship_score <= 1),
    CONSTRAINT ck_authors_version CHECK (version >= 1)
) STRICT;
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000000', 'TWITTER', 'seed-0', 'soil_sam', 'soil sam', 1250, 0, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000001', 'TWITTER', 'seed-1', 'balcony_bea', 'balcony bea', 310, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000002', 'TWITTER', 'seed-2', 'maker_mo', 'maker mo', 24000, 1, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000003', 'TWITTER', 'seed-3', 'quiet_quentin', 'quiet quentin', 12, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', 1, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000004', 'TWITTER', 'seed-4', 'teacher_tess', 'teacher tess', 2900, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', 1, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000005', 'REDDIT', 'seed-5', 'soil_sam', 'soil sam', 1250, 0, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000006', 'REDDIT', 'seed-6', 'balcony_bea', 'balcony bea', 310, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', 1, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000007', 'REDDIT', 'seed-7', 'maker_mo', 'maker mo', 24000, 1, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000008', 'REDDIT', 'seed-8', 'quiet_quentin', 'quiet quentin', 12, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', 1, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000');
INSERT INTO authors VALUES (X'019B8D627A8070158000000000000009', 'REDDIT', 'seed-9', 'teacher_tess', 'teacher tess', 2900, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', 1, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000');
INSERT INTO authors VALUES (X'019B8D627A807015800000000000000A', 'THREADS', 'seed-10', 'soil_sam', 'soil sam', 1250, 0, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000');
INSERT INTO authors VALUES (X'019B8D627A807015800000000000000B', 'THREADS', 'seed-11', 'balcony_bea', 'balcony bea', 310, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', 1, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000');
INSERT INTO authors VALUES (X'019B8D627A807015800000000000000C', 'THREADS', 'seed-12', 'maker_mo', 'maker mo', 24000, 1, 1, NULL, '[]', 0.5, '[]', '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000');
INSERT INTO authors VALUES (X'019B8D627A807015800000000000000D', 'THREADS', 'seed-13', 'quiet_quentin', 'quiet quentin', 12, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', 1, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000');
INSERT INTO authors VALUES (X'019B8D627A807015800000000000000E', 'THREADS', 'seed-14', 'teacher_tess', 'teacher tess', 2900, 0, 0, NULL, '[]', 0.5, '[]', '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', 1, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000');
INSERT INTO authors VALUES (X'019CA8B1168A7EC59ED1BC4CD9ABE552', 'TWITTER', 'a', 'handle_a', '', 77, 0, 0, NULL, '[]', 0.5, '[{"fields":[{"field":"follower_count","new":77,"old":0}],"observed_at":"2026-02-01T09:00:00Z"}]', '2026-02-01 09:00:00.000000', '2026-02-01 08:00:00.000000', '2026-02-01 09:00:00.000000', 2, '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.042195');
INSERT INTO authors VALUES (X'019CA8B1177A70E697CB771979A35321', 'THREADS', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:26:00.000000', '2026-02-01 08:08:00.000000', '2026-02-01 08:26:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO authors VALUES (X'019CA8B1177A714B8BD27B73027B6180', 'REDDIT', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:23:00.000000', '2026-02-01 08:05:00.000000', '2026-02-01 08:23:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO authors VALUES (X'019CA8B1177A724FA03C4647E0067BCE', 'REDDIT', 'b', 'handle_b', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:22:00.000000', '2026-02-01 08:04:00.000000', '2026-02-01 08:22:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO authors VALUES (X'019CA8B1177A725FA5386EF23E1D77EA', 'THREADS', 'a', 'handle_a', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:24:00.000000', '2026-02-01 08:06:00.000000', '2026-02-01 08:24:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO authors VALUES (X'019CA8B1177A77EF85E55AD2C926C010', 'TWITTER', 'c', 'handle_c', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:29:00.000000', '2026-02-01 08:02:00.000000', '2026-02-01 08:29:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO authors VALUES (X'019CA8B1177A78A4BED73E665B0D49D4', 'REDDIT', 'a', 'handle_a', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:21:00.000000', '2026-02-01 08:03:00.000000', '2026-02-01 08:21:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO authors VALUES (X'019CA8B1177A7DE29A50A557164F4C01', 'THREADS', 'b', 'handle_b', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-02-01 08:25:00.000000', '2026-02-01 08:07:00.000000', '2026-02-01 08:25:00.000000', 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO authors VALUES (X'019CA8DA78C878AFBE7890A60B0AA73F', 'TWITTER', 'of-ask1', 'ask1', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 09:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 09:00:00.000000', 1, '2026-03-01 10:03:36.008633', '2026-03-01 10:03:36.008633');
INSERT INTO authors VALUES (X'019CA8DA836B7E5BB35C7EE2A06328F8', 'TWITTER', 'of-ask3', 'ask3', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149');
INSERT INTO authors VALUES (X'019CA8DA89FC755688C61F4D37C8E735', 'TWITTER', 'of-ask4', 'ask4', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703');
INSERT INTO authors VALUES (X'019CA8DA8AEC7661957CCA30D5124EE5', 'TWITTER', 'of-ask5', 'ask5', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.652925');
INSERT INTO authors VALUES (X'019CA8DA8C557D0A9BC60509DE09347F', 'TWITTER', 'of-ask6', 'ask6', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258');
INSERT INTO authors VALUES (X'019CA8DA8ED57E3FA4AF011F76DF5558', 'TWITTER', 'of-ask7', 'ask7', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:03:41.653850', '2026-03-01 10:03:41.653850');
INSERT INTO authors VALUES (X'019CA8F6F667769580A0D27180ADA31D', 'TWITTER', 'of-ask8', 'ask8', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256');
INSERT INTO authors VALUES (X'019CA8F6F7577BADB2CDDB2721E867F9', 'TWITTER', 'of-ask9', 'ask9', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478');
INSERT INTO authors VALUES (X'019CA8F6F847740F942F1280FFE66361', 'TWITTER', 'of-ask10', 'ask10', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:34:43.655700', '2026-03-01 10:34:43.655700');
INSERT INTO authors VALUES (X'019CA8F77610793581F3855650280464', 'TWITTER', 'of-ask11', 'ask11', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:15.856810', '2026-03-01 10:35:15.856810');
INSERT INTO authors VALUES (X'019CA8F778E174D3954EB564D80CA81E', 'TWITTER', 'of-ask2', 'ask2', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476');
INSERT INTO authors VALUES (X'019CA8F77FC37FFC88EF395F4E6821B0', 'TWITTER', 'of-ask12', 'ask12', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104');
INSERT INTO authors VALUES (X'019CA92F715877E39FD343455932F516', 'TWITTER', 'of-ask13', 'ask13', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:24.664950', '2026-03-01 11:36:24.664950');
INSERT INTO authors VALUES (X'019CA92F81247990B4D5CCFCBC7ACECE', 'TWITTER', 'of-ask14', 'ask14', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687');
INSERT INTO authors VALUES (X'019CA92F81747B08B1666A4B30392EB1', 'TWITTER', 'of-ask15', 'ask15', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:28.788761', '2026-03-01 11:36:28.788761');
INSERT INTO authors VALUES (X'019CA92F8D7F73EABBCC07E899E5739E', 'TWITTER', 'of-ask17', 'ask17', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:31.871610', '2026-03-01 11:36:31.871610');
INSERT INTO authors VALUES (X'019CA92F90F076E5B887D4996AE23E3B', 'TWITTER', 'of-ask18', 'ask18', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424');
INSERT INTO authors VALUES (X'019CA92F91687C43BF067F224E388BD4', 'TWITTER', 'of-ask19', 'ask19', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535');
INSERT INTO authors VALUES (X'019CA92FCE3E788DAB6FF91C0319FB11', 'TWITTER', 'of-learn2', 'learn2', '', 0, 0, 0, NULL, '[]', 0.5, '[]', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', 1, '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928');
CREATE TABLE suppressed_authors (
    author_hash BLOB NOT NULL CONSTRAINT ck_suppressed_authors_author_hash CHECK (length(author_hash) = 32),
    created_at TEXT NOT NULL CONSTRAINT ck_suppressed_authors_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_suppressed_authors PRIMARY KEY (author_hash)
) STRICT;
INSERT INTO suppressed_authors VALUES (X'277C3160392086DE7364770EBD6D37B7456949E83387179A465D546B8AD11348', '2026-03-01 11:36:51.089370');
INSERT INTO suppressed_authors VALUES (X'3A1542EDE6197613486DE08EB1AF27405F7E8291129F93E68754278170BF2D41', '2026-03-01 10:03:35.728374');
INSERT INTO suppressed_authors VALUES (X'3BBD45DF7CE4B45F175D251CE60099487C67BACE9D9F17803A99067625FB98BE', '2026-03-01 11:36:49.527927');
INSERT INTO suppressed_authors VALUES (X'5C7F5C66B825A19BB4DCEFD8448AC5D66CFBC79E3CE87CDF9B9677A5E44AA40A', '2026-03-01 11:36:35.514977');
CREATE TABLE posts (
    id BLOB NOT NULL CONSTRAINT ck_posts_id CHECK (length(id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_posts_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    platform_post_id TEXT NOT NULL CONSTRAINT ck_posts_platform_post_id CHECK (length(platform_post_id) <= 100),
    author_id BLOB NOT NULL CONSTRAINT ck_posts_author_id CHECK (length(author_id) = 16),
    content TEXT NOT NULL,
    content_version INTEGER NOT NULL,
    detected_at TEXT NOT NULL CONSTRAINT ck_posts_detected_at CHECK
        (detected_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    observed_at TEXT NOT NULL CONSTRAINT ck_posts_observed_at CHECK
        (observed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    processed_at TEXT CONSTRAINT ck_posts_processed_at CHECK
        (processed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    keyword_matches TEXT NOT NULL CONSTRAINT ck_posts_keyword_matches CHECK (json_valid(keyword_matches)),
    keyword_categories TEXT NOT NULL CONSTRAINT ck_posts_keyword_categories CHECK (json_valid(keyword_categories)),
    spam_filtered INTEGER NOT NULL CONSTRAINT ck_posts_spam_filtered CHECK (spam_filtered IN (0, 1)),
    raw_metrics TEXT NOT NULL CONSTRAINT ck_posts_raw_metrics CHECK (json_valid(raw_metrics)),
    state TEXT NOT NULL CONSTRAINT ck_posts_state CHECK (state IN ('waiting', 'processed', 'parked', 'removed')),
    error_count INTEGER NOT NULL,
    error_message TEXT CONSTRAINT ck_posts_error_message CHECK (length(error_message) <= 1000),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_posts_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_posts_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_posts PRIMARY KEY (id),
    CONSTRAINT uq_posts_platform_platform_post_id UNIQUE (platform, platform_post_id),
    CONSTRAINT fk_posts_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT ck_posts_content_version CHECK (content_version >= 1),
    CONSTRAINT ck_posts_error_count CHECK (error_count >= 0),
    CONSTRAINT ck_posts_version CHECK (version >= 1)
) STRICT;
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000000', 'TWITTER', 'seed-0', X'019B8D627A8070158000000000000000', 'Which sensor tells me when my tomatoes are thirsty?', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, '["sensor"]', '["hardware"]', 0, '{"likes":0}', 'waiting', 0, NULL, 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000001', 'TWITTER', 'seed-1', X'019B8D627A8070158000000000000001', 'My plant talks to the cloud and the cloud does not answer.', 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', NULL, '["cloud"]', '["connectivity"]', 0, '{"likes":1}', 'waiting', 0, NULL, 1, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000002', 'TWITTER', 'seed-2', X'019B8D627A8070158000000000000002', 'I built a weather station from what was in the drawer. It rains inside.', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', NULL, '["weather station"]', '["projects"]', 0, '{"likes":2}', 'waiting', 0, NULL, 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000003', 'TWITTER', 'seed-3', X'019B8D627A8070158000000000000003', 'Is there a course on this that starts from nothing?', 1, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', NULL, '["course"]', '["learning"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000004', 'TWITTER', 'seed-4', X'019B8D627A8070158000000000000004', 'My class of thirty needs a project that fits a shoe box. Ideas?', 1, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', NULL, '["project"]', '["learning"]', 0, '{"likes":4}', 'waiting', 0, NULL, 1, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000005', 'REDDIT', 'seed-5', X'019B8D627A8070158000000000000005', 'Which sensor tells me when my tomatoes are thirsty?', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', NULL, '["sensor"]', '["hardware"]', 0, '{"likes":5}', 'waiting', 0, NULL, 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000006', 'REDDIT', 'seed-6', X'019B8D627A8070158000000000000006', 'My plant talks to the cloud and the cloud does not answer.', 1, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', NULL, '["cloud"]', '["connectivity"]', 0, '{"likes":6}', 'waiting', 0, NULL, 1, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000007', 'REDDIT', 'seed-7', X'019B8D627A8070158000000000000007', 'I built a weather station from what was in the drawer. It rains inside.', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', NULL, '["weather station"]', '["projects"]', 0, '{"likes":7}', 'waiting', 0, NULL, 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000008', 'REDDIT', 'seed-8', X'019B8D627A8070158000000000000008', 'Is there a course on this that starts from nothing?', 1, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', NULL, '["course"]', '["learning"]', 0, '{"likes":8}', 'waiting', 0, NULL, 1, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000');
INSERT INTO posts VALUES (X'019B8D627A8070168000000000000009', 'REDDIT', 'seed-9', X'019B8D627A8070158000000000000009', 'My class of thirty needs a project that fits a shoe box. Ideas?', 1, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', NULL, '["project"]', '["learning"]', 0, '{"likes":9}', 'waiting', 0, NULL, 1, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000');
INSERT INTO posts VALUES (X'019B8D627A807016800000000000000A', 'THREADS', 'seed-10', X'019B8D627A807015800000000000000A', 'Which sensor tells me when my tomatoes are thirsty?', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', NULL, '["sensor"]', '["hardware"]', 0, '{"likes":10}', 'waiting', 0, NULL, 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000');
INSERT INTO posts VALUES (X'019B8D627A807016800000000000000B', 'THREADS', 'seed-11', X'019B8D627A807015800000000000000B', 'My plant talks to the cloud and the cloud does not answer.', 1, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', NULL, '["cloud"]', '["connectivity"]', 0, '{"likes":11}', 'waiting', 0, NULL, 1, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000');
INSERT INTO posts VALUES (X'019B8D627A807016800000000000000C', 'THREADS', 'seed-12', X'019B8D627A807015800000000000000C', 'I built a weather station from what was in the drawer. It rains inside.', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', NULL, '["weather station"]', '["projects"]', 0, '{"likes":12}', 'waiting', 0, NULL, 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000');
INSERT INTO posts VALUES (X'019B8D627A807016800000000000000D', 'THREADS', 'seed-13', X'019B8D627A807015800000000000000D', 'Is there a course on this that starts from nothing?', 1, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', NULL, '["course"]', '["learning"]', 0, '{"likes":13}', 'waiting', 0, NULL, 1, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000');
INSERT INTO posts VALUES (X'019B8D627A807016800000000000000E', 'THREADS', 'seed-14', X'019B8D627A807015800000000000000E', 'My class of thirty needs a project that fits a shoe box. Ideas?', 1, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', NULL, '["project"]', '["learning"]', 0, '{"likes":14}', 'waiting', 0, NULL, 1, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000');
INSERT INTO posts VALUES (X'019CA8B1168A74A3A8C9F2E78D80F359', 'TWITTER', 'one', X'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What did one ask?
🌱 Größe', 2, '2026-02-01 08:00:00.000000', '2026-02-01 09:00:00.000000', '2026-03-01 09:18:24.882972', '["sensor"]', '["hardware"]', 0, '{"likes":3}', 'processed', 0, NULL, 3, '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.882972');
INSERT INTO posts VALUES (X'019CA8B1177A71108F87435771C11401', 'REDDIT', 'p5', X'019CA8B1177A714B8BD27B73027B6180', 'What does p5 ask?', 1, '2026-02-01 08:05:00.000000', '2026-02-01 08:05:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 3, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.445340');
INSERT INTO posts VALUES (X'019CA8B1177A71FC91E2784F4121DA97', 'REDDIT', 'p3', X'019CA8B1177A78A4BED73E665B0D49D4', 'What does p3 ask?', 1, '2026-02-01 08:03:00.000000', '2026-02-01 08:03:00.000000', '2026-03-01 09:18:25.363416', '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.363416');
INSERT INTO posts VALUES (X'019CA8B1177A730B9F1913C5C1A2E4B7', 'REDDIT', 'p4', X'019CA8B1177A724FA03C4647E0067BCE', 'What does p4 ask?', 1, '2026-02-01 08:04:00.000000', '2026-02-01 08:04:00.000000', '2026-03-01 09:18:25.443490', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.443490');
INSERT INTO posts VALUES (X'019CA8B1177A7366B78246B4EB97723C', 'REDDIT', 'p12', X'019CA8B1177A78A4BED73E665B0D49D4', 'What does p12 ask?', 1, '2026-02-01 08:12:00.000000', '2026-02-01 08:12:00.000000', '2026-03-01 09:18:25.483527', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.483527');
INSERT INTO posts VALUES (X'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 'p14', X'019CA8B1177A714B8BD27B73027B6180', 'What does p14 ask?', 1, '2026-02-01 08:14:00.000000', '2026-02-01 08:14:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A74318999FDA25CA7A2FB', 'TWITTER', 'p29', X'019CA8B1177A77EF85E55AD2C926C010', 'What does p29 ask?', 1, '2026-02-01 08:29:00.000000', '2026-02-01 08:29:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 1, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A74828A9084D7C9691B00', 'THREADS', 'p8', X'019CA8B1177A70E697CB771979A35321', 'What does p8 ask?', 1, '2026-02-01 08:08:00.000000', '2026-02-01 08:08:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'parked', 1, 'given to 5 workers, and the last lease ended without an outcome', 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.245155');
INSERT INTO posts VALUES (X'019CA8B1177A74C582AAD5E69F6A066E', 'THREADS', 'p7', X'019CA8B1177A7DE29A50A557164F4C01', 'What does p7 ask?', 1, '2026-02-01 08:07:00.000000', '2026-02-01 08:07:00.000000', '2026-03-01 09:18:25.243305', '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.243305');
INSERT INTO posts VALUES (X'019CA8B1177A75298687D7519F03B27D', 'TWITTER', 'p2', X'019CA8B1177A77EF85E55AD2C926C010', '', 1, '2026-02-01 08:02:00.000000', '2026-02-01 08:02:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.763786');
INSERT INTO posts VALUES (X'019CA8B1177A7798B81A719696584D10', 'THREADS', 'p15', X'019CA8B1177A725FA5386EF23E1D77EA', 'What does p15 ask?', 1, '2026-02-01 08:15:00.000000', '2026-02-01 08:15:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 'p25', X'019CA8B1177A7DE29A50A557164F4C01', 'What does p25 ask?', 1, '2026-02-01 08:25:00.000000', '2026-02-01 08:25:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 'p9', X'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does p9 ask?', 1, '2026-02-01 08:09:00.000000', '2026-02-01 08:09:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A792585928AB61DFF1966', 'THREADS', 'p26', X'019CA8B1177A70E697CB771979A35321', 'What does p26 ask?', 1, '2026-02-01 08:26:00.000000', '2026-02-01 08:26:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 'p20', X'019CA8B1177A77EF85E55AD2C926C010', 'What does p20 ask?', 1, '2026-02-01 08:20:00.000000', '2026-02-01 08:20:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 'p11', X'019CA8B1177A77EF85E55AD2C926C010', 'What does p11 ask?', 1, '2026-02-01 08:11:00.000000', '2026-02-01 08:11:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 'p18', X'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does p18 ask?', 1, '2026-02-01 08:18:00.000000', '2026-02-01 08:18:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 'p22', X'019CA8B1177A724FA03C4647E0067BCE', 'What does p22 ask?', 1, '2026-02-01 08:22:00.000000', '2026-02-01 08:22:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 'p21', X'019CA8B1177A78A4BED73E665B0D49D4', 'What does p21 ask?', 1, '2026-02-01 08:21:00.000000', '2026-02-01 08:21:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 'p23', X'019CA8B1177A714B8BD27B73027B6180', 'What does p23 ask?', 1, '2026-02-01 08:23:00.000000', '2026-02-01 08:23:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 'p13', X'019CA8B1177A724FA03C4647E0067BCE', 'What does p13 ask?', 1, '2026-02-01 08:13:00.000000', '2026-02-01 08:13:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 'p24', X'019CA8B1177A725FA5386EF23E1D77EA', 'What does p24 ask?', 1, '2026-02-01 08:24:00.000000', '2026-02-01 08:24:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 'p27', X'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does p27 ask?', 1, '2026-02-01 08:27:00.000000', '2026-02-01 08:27:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 'p17', X'019CA8B1177A70E697CB771979A35321', 'What does p17 ask?', 1, '2026-02-01 08:17:00.000000', '2026-02-01 08:17:00.000000', NULL, '["sensor"]', '["hardware","c1"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B1177A7EEE87F86A7F8133B250', 'THREADS', 'p6', X'019CA8B1177A725FA5386EF23E1D77EA', 'What does p6 ask?', 1, '2026-02-01 08:06:00.000000', '2026-02-01 08:06:00.000000', '2026-03-01 09:18:25.203268', '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'processed', 0, NULL, 2, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.203268');
INSERT INTO posts VALUES (X'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 'p16', X'019CA8B1177A7DE29A50A557164F4C01', 'What does p16 ask?', 1, '2026-02-01 08:16:00.000000', '2026-02-01 08:16:00.000000', NULL, '["sensor"]', '["hardware","c0"]', 0, '{"large":10000000000000000,"likes":3,"nested":[{"a":true,"b":null}],"rate":0.25,"small":1e-7}', 'waiting', 0, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269');
INSERT INTO posts VALUES (X'019CA8B3823D74969E6470CC21FF1284', 'TWITTER', 'alone', X'019CA8B1168A7EC59ED1BC4CD9ABE552', 'What does alone ask?', 1, '2026-02-01 08:00:00.000000', '2026-02-01 08:00:00.000000', NULL, '["sensor"]', '["only"]', 0, '{"likes":3}', 'parked', 5, 'no answer', 6, '2026-03-01 09:21:02.525414', '2026-03-01 10:03:33.886672');
INSERT INTO posts VALUES (X'019CA8DA78C87B0BA35F14BF11468BFE', 'TWITTER', 'ask1', X'019CA8DA78C878AFBE7890A60B0AA73F', 'Which of the two lasts longer?', 2, '2026-03-01 08:00:00.000000', '2026-03-01 09:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 2, '2026-03-01 10:03:36.008633', '2026-03-01 10:03:38.571001');
INSERT INTO posts VALUES (X'019CA8DA836B77209DE43D823E59E83F', 'TWITTER', 'ask3', X'019CA8DA836B7E5BB35C7EE2A06328F8', 'What does ask3 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149');
INSERT INTO posts VALUES (X'019CA8DA89FC7164B7ADACF3F96F681B', 'TWITTER', 'ask4', X'019CA8DA89FC755688C61F4D37C8E735', 'What does ask4 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703');
INSERT INTO posts VALUES (X'019CA8DA8AEC788A8DD9393FE50EA790', 'TWITTER', 'ask5', X'019CA8DA8AEC7661957CCA30D5124EE5', '', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.853110');
INSERT INTO posts VALUES (X'019CA8DA8C5571C88E13EA4E0BA545F7', 'TWITTER', 'ask6', X'019CA8DA8C557D0A9BC60509DE09347F', 'What does ask6 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258');
INSERT INTO posts VALUES (X'019CA8DA8ED5779B912DCB02C545A4AC', 'TWITTER', 'ask7', X'019CA8DA8ED57E3FA4AF011F76DF5558', 'What does ask7 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:03:41.653850', '2026-03-01 10:03:41.653850');
INSERT INTO posts VALUES (X'019CA8F6F667750494C5F9F439CCF43E', 'TWITTER', 'ask8', X'019CA8F6F667769580A0D27180ADA31D', 'What does ask8 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256');
INSERT INTO posts VALUES (X'019CA8F6F75779F2BA507DB7151BA9E8', 'TWITTER', 'ask9', X'019CA8F6F7577BADB2CDDB2721E867F9', 'What does ask9 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478');
INSERT INTO posts VALUES (X'019CA8F6F8477B3C914DABFD9BB8D146', 'TWITTER', 'ask10', X'019CA8F6F847740F942F1280FFE66361', 'What does ask10 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:34:43.655700', '2026-03-01 10:34:43.655700');
INSERT INTO posts VALUES (X'019CA8F7761074099F2D00E13B7E6CB0', 'TWITTER', 'ask11', X'019CA8F77610793581F3855650280464', 'What does ask11 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:15.856810', '2026-03-01 10:35:15.856810');
INSERT INTO posts VALUES (X'019CA8F778E178A98DA410881F2A1BB3', 'TWITTER', 'ask2', X'019CA8F778E174D3954EB564D80CA81E', 'What does ask2 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476');
INSERT INTO posts VALUES (X'019CA8F77FC37166BEF330F231B1A7E8', 'TWITTER', 'ask12', X'019CA8F77FC37FFC88EF395F4E6821B0', 'What does ask12 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104');
INSERT INTO posts VALUES (X'019CA92F71587F2ABC7BDEA2A119E075', 'TWITTER', 'ask13', X'019CA92F715877E39FD343455932F516', 'What does ask13 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 3, '2026-03-01 11:36:24.664950', '2026-03-01 11:36:25.665875');
INSERT INTO posts VALUES (X'019CA92F81247594B0CD7C756418FBAE', 'TWITTER', 'ask14', X'019CA92F81247990B4D5CCFCBC7ACECE', 'What does ask14 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687');
INSERT INTO posts VALUES (X'019CA92F8174779A9A2F43AAF72DDE46', 'TWITTER', 'ask15', X'019CA92F81747B08B1666A4B30392EB1', '', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{}', 'removed', 0, NULL, 2, '2026-03-01 11:36:28.788761', '2026-03-01 11:36:29.789686');
INSERT INTO posts VALUES (X'019CA92F8D7F7AA094124B6C2119A3ED', 'TWITTER', 'ask17', X'019CA92F8D7F73EABBCC07E899E5739E', 'What does ask17 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:31.871610', '2026-03-01 11:36:31.871610');
INSERT INTO posts VALUES (X'019CA92F90F0776C860DD11D58C60373', 'TWITTER', 'ask18', X'019CA92F90F076E5B887D4996AE23E3B', 'What does ask18 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424');
INSERT INTO posts VALUES (X'019CA92F91687DA08A71B64FFA3372DF', 'TWITTER', 'ask19', X'019CA92F91687C43BF067F224E388BD4', 'What does ask19 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535');
INSERT INTO posts VALUES (X'019CA92FCE3E737397B7A0D010E334F5', 'TWITTER', 'learn2', X'019CA92FCE3E788DAB6FF91C0319FB11', 'What does learn2 ask?', 1, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, '["sensor"]', '["answers"]', 0, '{"likes":3}', 'waiting', 0, NULL, 1, '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928');
CREATE TABLE post_revisions (
    post_id BLOB NOT NULL CONSTRAINT ck_post_revisions_post_id CHECK (length(post_id) = 16),
    content_version INTEGER NOT NULL,
    content TEXT NOT NULL,
    observed_at TEXT NOT NULL CONSTRAINT ck_post_revisions_observed_at CHECK
        (observed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    created_at TEXT NOT NULL CONSTRAINT ck_post_revisions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_post_revisions PRIMARY KEY (post_id, content_version),
    CONSTRAINT fk_post_revisions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT ck_post_revisions_content_version CHECK (content_version >= 1)
) STRICT;
INSERT INTO post_revisions VALUES (X'019CA8B1168A74A3A8C9F2E78D80F359', 1, 'What does one ask?', '2026-02-01 08:00:00.000000', '2026-03-01 09:18:24.042195');
INSERT INTO post_revisions VALUES (X'019CA8DA78C87B0BA35F14BF11468BFE', 1, 'What does ask1 ask?', '2026-03-01 08:00:00.000000', '2026-03-01 10:03:38.571001');
CREATE TABLE post_queue (
    post_id BLOB NOT NULL CONSTRAINT ck_post_queue_post_id CHECK (length(post_id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_post_queue_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_post_queue_is_power_user CHECK (is_power_user IN (0, 1)),
    queue_at TEXT CONSTRAINT ck_post_queue_queue_at CHECK
        (queue_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    available_at TEXT NOT NULL CONSTRAINT ck_post_queue_available_at CHECK
        (available_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    leased_until TEXT CONSTRAINT ck_post_queue_leased_until CHECK
        (leased_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    lease_hash BLOB CONSTRAINT ck_post_queue_lease_hash CHECK (length(lease_hash) = 32),
    delivery_count INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_post_queue_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_post_queue_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), claimed_at TEXT CONSTRAINT ck_post_queue_claimed_at CHECK
        (claimed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_post_queue PRIMARY KEY (post_id),
    CONSTRAINT fk_post_queue_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT ck_post_queue_delivery_count CHECK (delivery_count >= 0),
    CONSTRAINT ck_post_queue_lease CHECK ((leased_until IS NULL) = (lease_hash IS NULL)),
    CONSTRAINT ck_post_queue_offered CHECK (queue_at IS NULL OR leased_until IS NULL)
) STRICT;
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000000', 'TWITTER', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL, NULL, 0, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000001', 'TWITTER', 0, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', NULL, NULL, 0, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000002', 'TWITTER', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', NULL, NULL, 0, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000003', 'TWITTER', 0, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', NULL, NULL, 0, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000004', 'TWITTER', 0, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', NULL, NULL, 0, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000005', 'REDDIT', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', NULL, NULL, 0, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000006', 'REDDIT', 0, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', NULL, NULL, 0, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000007', 'REDDIT', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', NULL, NULL, 0, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000008', 'REDDIT', 0, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', NULL, NULL, 0, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A8070168000000000000009', 'REDDIT', 0, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', NULL, NULL, 0, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A807016800000000000000A', 'THREADS', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', NULL, NULL, 0, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A807016800000000000000B', 'THREADS', 0, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', NULL, NULL, 0, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A807016800000000000000C', 'THREADS', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', NULL, NULL, 0, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A807016800000000000000D', 'THREADS', 0, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', NULL, NULL, 0, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019B8D627A807016800000000000000E', 'THREADS', 0, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', NULL, NULL, 0, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1168A74A3A8C9F2E78D80F359', 'TWITTER', 0, NULL, '2026-02-01 08:00:00.000000', NULL, NULL, 1, '2026-03-01 09:18:23.882047', '2026-03-01 09:18:24.882972', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A71108F87435771C11401', 'REDDIT', 0, '2026-03-01 09:21:02.445340', '2026-03-01 09:21:02.445340', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.445340', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A71FC91E2784F4121DA97', 'REDDIT', 0, NULL, '2026-02-01 08:03:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.363416', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A730B9F1913C5C1A2E4B7', 'REDDIT', 0, NULL, '2026-02-01 08:04:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.443490', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7366B78246B4EB97723C', 'REDDIT', 0, NULL, '2026-02-01 08:12:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.483527', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-02-01 08:14:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A74318999FDA25CA7A2FB', 'TWITTER', 0, NULL, '2026-02-01 08:29:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A74828A9084D7C9691B00', 'THREADS', 0, NULL, '2026-02-01 08:08:00.000000', NULL, NULL, 5, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.245155', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A74C582AAD5E69F6A066E', 'THREADS', 0, NULL, '2026-02-01 08:07:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.243305', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A75298687D7519F03B27D', 'TWITTER', 0, NULL, '2026-02-01 08:02:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.763786', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7798B81A719696584D10', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-02-01 08:15:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-02-01 08:25:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-02-01 08:09:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:21:02.325229', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A792585928AB61DFF1966', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-02-01 08:26:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-02-01 08:20:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-02-01 08:11:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-02-01 08:18:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-02-01 08:22:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-02-01 08:21:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-02-01 08:23:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-02-01 08:13:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-02-01 08:24:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-02-01 08:27:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-02-01 08:17:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7EEE87F86A7F8133B250', 'THREADS', 0, NULL, '2026-02-01 08:06:00.000000', NULL, NULL, 1, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:25.203268', NULL);
INSERT INTO post_queue VALUES (X'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-02-01 08:16:00.000000', NULL, NULL, 0, '2026-03-01 09:18:24.122269', '2026-03-01 09:18:24.122269', NULL);
INSERT INTO post_queue VALUES (X'019CA8B3823D74969E6470CC21FF1284', 'TWITTER', 0, NULL, '2026-03-01 10:03:33.566376', NULL, NULL, 5, '2026-03-01 09:21:02.525414', '2026-03-01 10:03:33.886672', NULL);
INSERT INTO post_queue VALUES (X'019CA8DA78C87B0BA35F14BF11468BFE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:36.008633', '2026-03-01 10:03:36.008633', NULL);
INSERT INTO post_queue VALUES (X'019CA8DA836B77209DE43D823E59E83F', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:38.731149', '2026-03-01 10:03:38.731149', NULL);
INSERT INTO post_queue VALUES (X'019CA8DA89FC7164B7ADACF3F96F681B', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:40.412703', '2026-03-01 10:03:40.412703', NULL);
INSERT INTO post_queue VALUES (X'019CA8DA8AEC788A8DD9393FE50EA790', 'TWITTER', 0, NULL, '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:40.652925', '2026-03-01 10:03:40.853110', NULL);
INSERT INTO post_queue VALUES (X'019CA8DA8C5571C88E13EA4E0BA545F7', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:41.013258', '2026-03-01 10:03:41.013258', NULL);
INSERT INTO post_queue VALUES (X'019CA8DA8ED5779B912DCB02C545A4AC', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:03:41.653850', '2026-03-01 10:03:41.653850', NULL);
INSERT INTO post_queue VALUES (X'019CA8F6F667750494C5F9F439CCF43E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:43.175256', '2026-03-01 10:34:43.175256', NULL);
INSERT INTO post_queue VALUES (X'019CA8F6F75779F2BA507DB7151BA9E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:43.415478', '2026-03-01 10:34:43.415478', NULL);
INSERT INTO post_queue VALUES (X'019CA8F6F8477B3C914DABFD9BB8D146', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:34:43.655700', '2026-03-01 10:34:43.655700', NULL);
INSERT INTO post_queue VALUES (X'019CA8F7761074099F2D00E13B7E6CB0', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:15.856810', '2026-03-01 10:35:15.856810', NULL);
INSERT INTO post_queue VALUES (X'019CA8F778E178A98DA410881F2A1BB3', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:16.577476', '2026-03-01 10:35:16.577476', NULL);
INSERT INTO post_queue VALUES (X'019CA8F77FC37166BEF330F231B1A7E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 10:35:18.339104', '2026-03-01 10:35:18.339104', NULL);
INSERT INTO post_queue VALUES (X'019CA92F71587F2ABC7BDEA2A119E075', 'TWITTER', 0, '2026-03-01 11:36:25.665875', '2026-03-01 11:36:25.665875', NULL, NULL, 0, '2026-03-01 11:36:24.664950', '2026-03-01 11:36:25.665875', NULL);
INSERT INTO post_queue VALUES (X'019CA92F81247594B0CD7C756418FBAE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:28.708687', '2026-03-01 11:36:28.708687', NULL);
INSERT INTO post_queue VALUES (X'019CA92F8174779A9A2F43AAF72DDE46', 'TWITTER', 0, NULL, '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:28.788761', '2026-03-01 11:36:29.789686', NULL);
INSERT INTO post_queue VALUES (X'019CA92F8D7F7AA094124B6C2119A3ED', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:31.871610', '2026-03-01 11:36:31.871610', NULL);
INSERT INTO post_queue VALUES (X'019CA92F90F0776C860DD11D58C60373', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:32.752424', '2026-03-01 11:36:32.752424', NULL);
INSERT INTO post_queue VALUES (X'019CA92F91687DA08A71B64FFA3372DF', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:32.872535', '2026-03-01 11:36:32.872535', NULL);
INSERT INTO post_queue VALUES (X'019CA92FCE3E737397B7A0D010E334F5', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 08:00:00.000000', NULL, NULL, 0, '2026-03-01 11:36:48.446928', '2026-03-01 11:36:48.446928', NULL);
CREATE TABLE post_categories (
    category TEXT NOT NULL CONSTRAINT ck_post_categories_category CHECK (length(category) <= 50),
    post_id BLOB NOT NULL CONSTRAINT ck_post_categories_post_id CHECK (length(post_id) = 16),
    platform TEXT NOT NULL CONSTRAINT ck_post_categories_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_post_categories_is_power_user CHECK (is_power_user IN (0, 1)),
    available_at TEXT NOT NULL CONSTRAINT ck_post_categories_available_at CHECK
        (available_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    created_at TEXT NOT NULL CONSTRAINT ck_post_categories_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_post_categories PRIMARY KEY (category, post_id),
    CONSTRAINT fk_post_categories_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE
) STRICT;
INSERT INTO post_categories VALUES ('answers', X'019CA8DA78C87B0BA35F14BF11468BFE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:36.008633');
INSERT INTO post_categories VALUES ('answers', X'019CA8DA836B77209DE43D823E59E83F', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:38.731149');
INSERT INTO post_categories VALUES ('answers', X'019CA8DA89FC7164B7ADACF3F96F681B', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:40.412703');
INSERT INTO post_categories VALUES ('answers', X'019CA8DA8C5571C88E13EA4E0BA545F7', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:41.013258');
INSERT INTO post_categories VALUES ('answers', X'019CA8DA8ED5779B912DCB02C545A4AC', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:03:41.653850');
INSERT INTO post_categories VALUES ('answers', X'019CA8F6F667750494C5F9F439CCF43E', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:43.175256');
INSERT INTO post_categories VALUES ('answers', X'019CA8F6F75779F2BA507DB7151BA9E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:43.415478');
INSERT INTO post_categories VALUES ('answers', X'019CA8F6F8477B3C914DABFD9BB8D146', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:34:43.655700');
INSERT INTO post_categories VALUES ('answers', X'019CA8F7761074099F2D00E13B7E6CB0', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:15.856810');
INSERT INTO post_categories VALUES ('answers', X'019CA8F778E178A98DA410881F2A1BB3', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:16.577476');
INSERT INTO post_categories VALUES ('answers', X'019CA8F77FC37166BEF330F231B1A7E8', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 10:35:18.339104');
INSERT INTO post_categories VALUES ('answers', X'019CA92F71587F2ABC7BDEA2A119E075', 'TWITTER', 0, '2026-03-01 11:36:25.665875', '2026-03-01 11:36:25.665875');
INSERT INTO post_categories VALUES ('answers', X'019CA92F81247594B0CD7C756418FBAE', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:28.708687');
INSERT INTO post_categories VALUES ('answers', X'019CA92F8D7F7AA094124B6C2119A3ED', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:31.871610');
INSERT INTO post_categories VALUES ('answers', X'019CA92F90F0776C860DD11D58C60373', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:32.752424');
INSERT INTO post_categories VALUES ('answers', X'019CA92F91687DA08A71B64FFA3372DF', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:32.872535');
INSERT INTO post_categories VALUES ('answers', X'019CA92FCE3E737397B7A0D010E334F5', 'TWITTER', 0, '2026-03-01 08:00:00.000000', '2026-03-01 11:36:48.446928');
INSERT INTO post_categories VALUES ('c0', X'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c0', X'019CA8B1177A792585928AB61DFF1966', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c0', X'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c0', X'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c0', X'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c0', X'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c0', X'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A71108F87435771C11401', 'REDDIT', 0, '2026-03-01 09:21:02.445340', '2026-03-01 09:21:02.445340');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A7798B81A719696584D10', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('c1', X'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('connectivity', X'019B8D627A8070168000000000000001', 'TWITTER', 0, '2026-01-05 09:01:00.000000', '2026-01-05 09:01:00.000000');
INSERT INTO post_categories VALUES ('connectivity', X'019B8D627A8070168000000000000006', 'REDDIT', 0, '2026-01-05 09:06:00.000000', '2026-01-05 09:06:00.000000');
INSERT INTO post_categories VALUES ('connectivity', X'019B8D627A807016800000000000000B', 'THREADS', 0, '2026-01-05 09:11:00.000000', '2026-01-05 09:11:00.000000');
INSERT INTO post_categories VALUES ('hardware', X'019B8D627A8070168000000000000000', 'TWITTER', 1, '2026-01-05 09:00:00.000000', '2026-01-05 09:00:00.000000');
INSERT INTO post_categories VALUES ('hardware', X'019B8D627A8070168000000000000005', 'REDDIT', 1, '2026-01-05 09:05:00.000000', '2026-01-05 09:05:00.000000');
INSERT INTO post_categories VALUES ('hardware', X'019B8D627A807016800000000000000A', 'THREADS', 1, '2026-01-05 09:10:00.000000', '2026-01-05 09:10:00.000000');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A71108F87435771C11401', 'REDDIT', 0, '2026-03-01 09:21:02.445340', '2026-03-01 09:21:02.445340');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A73B892BA0B9E4E023C22', 'REDDIT', 0, '2026-02-01 08:14:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7798B81A719696584D10', 'THREADS', 0, '2026-02-01 08:15:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A77A3893A1C116F5D4271', 'THREADS', 0, '2026-02-01 08:25:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A784BB80C8B98A4C06940', 'TWITTER', 0, '2026-02-01 08:09:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A792585928AB61DFF1966', 'THREADS', 0, '2026-02-01 08:26:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A796CA9FE53E63BFDC881', 'TWITTER', 0, '2026-02-01 08:20:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A79EC8491B5A209063B47', 'TWITTER', 0, '2026-02-01 08:11:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7AB4B53B0AAAF775426D', 'TWITTER', 0, '2026-02-01 08:18:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7B0385FBC1DB4A1AE929', 'REDDIT', 0, '2026-02-01 08:22:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7C54AAA2DC8D558E28C2', 'REDDIT', 0, '2026-02-01 08:21:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7C7595DE5F9DA59E261F', 'REDDIT', 0, '2026-02-01 08:23:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7D239C4DE6583FA007F5', 'REDDIT', 0, '2026-02-01 08:13:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7D86AECA6146FD70DAA5', 'THREADS', 0, '2026-02-01 08:24:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7DCFBC36B4F5294621E3', 'TWITTER', 0, '2026-02-01 08:27:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7EAEA459FA1B1076507C', 'THREADS', 0, '2026-02-01 08:17:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('hardware', X'019CA8B1177A7FBCB7FD20DD77B647DF', 'THREADS', 0, '2026-02-01 08:16:00.000000', '2026-03-01 09:18:24.122269');
INSERT INTO post_categories VALUES ('learning', X'019B8D627A8070168000000000000003', 'TWITTER', 0, '2026-01-05 09:03:00.000000', '2026-01-05 09:03:00.000000');
INSERT INTO post_categories VALUES ('learning', X'019B8D627A8070168000000000000004', 'TWITTER', 0, '2026-01-05 09:04:00.000000', '2026-01-05 09:04:00.000000');
INSERT INTO post_categories VALUES ('learning', X'019B8D627A8070168000000000000008', 'REDDIT', 0, '2026-01-05 09:08:00.000000', '2026-01-05 09:08:00.000000');
INSERT INTO post_categories VALUES ('learning', X'019B8D627A8070168000000000000009', 'REDDIT', 0, '2026-01-05 09:09:00.000000', '2026-01-05 09:09:00.000000');
INSERT INTO post_categories VALUES ('learning', X'019B8D627A807016800000000000000D', 'THREADS', 0, '2026-01-05 09:13:00.000000', '2026-01-05 09:13:00.000000');
INSERT INTO post_categories VALUES ('learning', X'019B8D627A807016800000000000000E', 'THREADS', 0, '2026-01-05 09:14:00.000000', '2026-01-05 09:14:00.000000');
INSERT INTO post_categories VALUES ('projects', X'019B8D627A8070168000000000000002', 'TWITTER', 1, '2026-01-05 09:02:00.000000', '2026-01-05 09:02:00.000000');
INSERT INTO post_categories VALUES ('projects', X'019B8D627A8070168000000000000007', 'REDDIT', 1, '2026-01-05 09:07:00.000000', '2026-01-05 09:07:00.000000');
INSERT INTO post_categories VALUES ('projects', X'019B8D627A807016800000000000000C', 'THREADS', 1, '2026-01-05 09:12:00.000000', '2026-01-05 09:12:00.000000');
CREATE TABLE segmented_weights (
    id BLOB NOT NULL CONSTRAINT ck_segmented_weights_id CHECK (length(id) = 16),
    segment_type TEXT NOT NULL CONSTRAINT ck_segmented_weights_segment_type CHECK (segment_type IN ('archetype', 'platform', 'global')),
    segment_key TEXT NOT NULL CONSTRAINT ck_segmented_weights_segment_key CHECK (length(segment_key) <= 50),
    sss_weight REAL NOT NULL,
    ars_weight REAL NOT NULL,
    evs_weight REAL NOT NULL,
    trs_weight REAL NOT NULL,
    sample_size INTEGER NOT NULL,
    performance REAL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_segmented_weights_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_segmented_weights_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_segmented_weights PRIMARY KEY (id),
    CONSTRAINT uq_segmented_weights_segment_type_segment_key UNIQUE (segment_type, segment_key),
    CONSTRAINT ck_segmented_weights_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_segmented_weights_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_segmented_weights_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_segmented_weights_trs_weight CHECK (trs_weight >= 0),
    CONSTRAINT ck_segmented_weights_sample_size CHECK (sample_size >= 0),
    CONSTRAINT ck_segmented_weights_version CHECK (version >= 1),
    CONSTRAINT ck_segmented_weights_some CHECK (sss_weight + ars_weight + evs_weight + trs_weight > 0)
) STRICT;
INSERT INTO segmented_weights VALUES (X'019CA8DA70CE73D7BC92C5DC857FB6D9', 'global', 'global', 0.25, 0.25, 0.25, 0.25, 0, NULL, 1, '2026-03-01 10:03:33.966746', '2026-03-01 10:03:33.966746');
INSERT INTO segmented_weights VALUES (X'019CA8DA711E787985645FE6C4009AF8', 'platform', 'REDDIT', 1.0, 0.0, 0.0, 0.0, 0, NULL, 3, '2026-03-01 10:03:34.046820', '2026-03-01 10:03:34.327079');
CREATE TABLE weight_versions (
    weights_id BLOB NOT NULL CONSTRAINT ck_weight_versions_weights_id CHECK (length(weights_id) = 16),
    version INTEGER NOT NULL,
    sss_weight REAL NOT NULL,
    ars_weight REAL NOT NULL,
    evs_weight REAL NOT NULL,
    trs_weight REAL NOT NULL,
    reason TEXT NOT NULL CONSTRAINT ck_weight_versions_reason CHECK (length(reason) <= 500),
    created_at TEXT NOT NULL CONSTRAINT ck_weight_versions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_weight_versions PRIMARY KEY (weights_id, version),
    CONSTRAINT fk_weight_versions_weights_id FOREIGN KEY (weights_id)
        REFERENCES segmented_weights (id) ON DELETE CASCADE,
    CONSTRAINT ck_weight_versions_version CHECK (version >= 1),
    CONSTRAINT ck_weight_versions_sss_weight CHECK (sss_weight >= 0),
    CONSTRAINT ck_weight_versions_ars_weight CHECK (ars_weight >= 0),
    CONSTRAINT ck_weight_versions_evs_weight CHECK (evs_weight >= 0),
    CONSTRAINT ck_weight_versions_trs_weight CHECK (trs_weight >= 0)
) STRICT;
INSERT INTO weight_versions VALUES (X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, 0.25, 0.25, 0.25, 0.25, 'nobody has set any yet', '2026-03-01 10:03:33.966746');
INSERT INTO weight_versions VALUES (X'019CA8DA711E787985645FE6C4009AF8', 1, 1.0, 0.0, 0.0, 0.0, 'only the first counts there', '2026-03-01 10:03:34.046820');
INSERT INTO weight_versions VALUES (X'019CA8DA711E787985645FE6C4009AF8', 2, 0.1, 0.2, 0.3, 0.0, 'only the first counts there', '2026-03-01 10:03:34.206968');
INSERT INTO weight_versions VALUES (X'019CA8DA711E787985645FE6C4009AF8', 3, 1.0, 0.0, 0.0, 0.0, '', '2026-03-01 10:03:34.327079');
CREATE TABLE weight_adjustment_logs (
    id BLOB NOT NULL CONSTRAINT ck_weight_adjustment_logs_id CHECK (length(id) = 16),
    date TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_date CHECK
        (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    action TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_action CHECK (length(action) <= 50),
    reason TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_reason CHECK (length(reason) <= 500),
    valid_segments INTEGER NOT NULL,
    total_segments INTEGER NOT NULL,
    sample_sizes TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_sample_sizes CHECK (json_valid(sample_sizes)),
    old_weights TEXT CONSTRAINT ck_weight_adjustment_logs_old_weights CHECK (json_valid(old_weights)),
    new_weights TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_new_weights CHECK (json_valid(new_weights)),
    predicted_improvement REAL,
    created_at TEXT NOT NULL CONSTRAINT ck_weight_adjustment_logs_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_weight_adjustment_logs PRIMARY KEY (id)
) STRICT;
INSERT INTO weight_adjustment_logs VALUES (X'019CA8DA711E7EDA8C14068C2E0AD2E6', '2026-03-01 10:03:34.046820', 'set', 'only the first counts there', 0, 1, '{"platform:REDDIT":0}', NULL, '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:34.046820');
INSERT INTO weight_adjustment_logs VALUES (X'019CA8DA71BE7F87A3235ED95BE677F0', '2026-03-01 10:03:34.206968', 'set', 'only the first counts there', 0, 1, '{"platform:REDDIT":0}', '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', '{"platform:REDDIT":{"ars_weight":0.2,"evs_weight":0.3,"sss_weight":0.1,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:34.206968');
INSERT INTO weight_adjustment_logs VALUES (X'019CA8DA7237752EAAB724F429F615AB', '2026-03-01 10:03:34.327079', 'restore', '', 0, 1, '{"platform:REDDIT":0}', '{"platform:REDDIT":{"ars_weight":0.2,"evs_weight":0.3,"sss_weight":0.1,"trs_weight":0.0}}', '{"platform:REDDIT":{"ars_weight":0.0,"evs_weight":0.0,"sss_weight":1.0,"trs_weight":0.0}}', NULL, '2026-03-01 10:03:34.327079');
CREATE TABLE decisions (
    id BLOB NOT NULL CONSTRAINT ck_decisions_id CHECK (length(id) = 16),
    post_id BLOB NOT NULL CONSTRAINT ck_decisions_post_id CHECK (length(post_id) = 16),
    sss_score REAL NOT NULL,
    ars_score REAL NOT NULL,
    evs_score REAL NOT NULL,
    trs_score REAL NOT NULL,
    composite_score REAL NOT NULL,
    mode TEXT NOT NULL CONSTRAINT ck_decisions_mode CHECK (mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    archetype_id BLOB CONSTRAINT ck_decisions_archetype_id CHECK (length(archetype_id) = 16),
    safety_flags TEXT NOT NULL CONSTRAINT ck_decisions_safety_flags CHECK (json_valid(safety_flags)),
    signals_json TEXT NOT NULL CONSTRAINT ck_decisions_signals_json CHECK (json_valid(signals_json)),
    temporal_context TEXT CONSTRAINT ck_decisions_temporal_context CHECK (json_valid(temporal_context)),
    competitor_detected INTEGER NOT NULL CONSTRAINT ck_decisions_competitor_detected CHECK (competitor_detected IN (0, 1)),
    is_power_user INTEGER NOT NULL CONSTRAINT ck_decisions_is_power_user CHECK (is_power_user IN (0, 1)),
    experiment_variant TEXT CONSTRAINT ck_decisions_experiment_variant CHECK (length(experiment_variant) <= 50),
    is_randomized_experiment INTEGER NOT NULL CONSTRAINT ck_decisions_is_randomized_experiment CHECK (is_randomized_experiment IN (0, 1)),
    predicted_mode TEXT CONSTRAINT ck_decisions_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    weights_id BLOB NOT NULL CONSTRAINT ck_decisions_weights_id CHECK (length(weights_id) = 16),
    weights_version INTEGER NOT NULL,
    decided_by BLOB CONSTRAINT ck_decisions_decided_by CHECK (length(decided_by) = 16),
    created_at TEXT NOT NULL CONSTRAINT ck_decisions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'), experiment_id BLOB
    CONSTRAINT ck_decisions_experiment_id CHECK (length(experiment_id) = 16)
    CONSTRAINT fk_decisions_experiment_id REFERENCES experiments (id) ON DELETE SET NULL,
    CONSTRAINT pk_decisions PRIMARY KEY (id),
    CONSTRAINT fk_decisions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_decisions_archetype_id FOREIGN KEY (archetype_id)
        REFERENCES archetypes (id) ON DELETE SET NULL,
    CONSTRAINT fk_decisions_weights_id_weights_version FOREIGN KEY (weights_id, weights_version)
        REFERENCES weight_versions (weights_id, version) ON DELETE RESTRICT,
    CONSTRAINT fk_decisions_decided_by FOREIGN KEY (decided_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_decisions_sss_score CHECK (sss_score >= 0 AND sss_score <= 1),
    CONSTRAINT ck_decisions_ars_score CHECK (ars_score >= 0 AND ars_score <= 1),
    CONSTRAINT ck_decisions_evs_score CHECK (evs_score >= 0 AND evs_score <= 1),
    CONSTRAINT ck_decisions_trs_score CHECK (trs_score >= 0 AND trs_score <= 1),
    CONSTRAINT ck_decisions_composite_score CHECK (composite_score >= 0 AND composite_score <= 1)
) STRICT;
INSERT INTO decisions VALUES (X'019B8D627A8070178000000000000000', X'019B8D627A8070168000000000000000', 0.5, 0.4, 0.9, 0.8, 0.65, 'HELPFUL', X'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:00:00.000000', NULL);
INSERT INTO decisions VALUES (X'019B8D627A8070178000000000000001', X'019B8D627A8070168000000000000001', 0.6, 0.4, 0.8, 0.8, 0.65, 'HELPFUL', X'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:01:00.000000', NULL);
INSERT INTO decisions VALUES (X'019B8D627A8070178000000000000002', X'019B8D627A8070168000000000000002', 0.7, 0.4, 0.7, 0.8, 0.65, 'HELPFUL', X'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:02:00.000000', NULL);
INSERT INTO decisions VALUES (X'019B8D627A8070178000000000000003', X'019B8D627A8070168000000000000003', 0.8, 0.4, 0.60000000000000009, 0.8, 0.65000000000000013, 'ENGAGEMENT', X'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 1, 'HELPFUL', X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:03:00.000000', NULL);
INSERT INTO decisions VALUES (X'019B8D627A8070178000000000000004', X'019B8D627A8070168000000000000004', 0.9, 0.4, 0.5, 0.8, 0.65, 'HELPFUL', X'019CA8B11098769AABB5EEFF7FD4ECDD', '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, NULL, '2026-01-05 10:04:00.000000', NULL);
INSERT INTO decisions VALUES (X'019CA8DA70CE7A2A86E493C33555C9D6', X'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:33.966746', NULL);
INSERT INTO decisions VALUES (X'019CA8DA71467F6BB86B21ED16DD0DC3', X'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.9, 'DISENGAGED', X'019CA8B11098769AABB5EEFF7FD4ECDD', '{"medical":false}', '{"question":true}', '{"season":"spring"}', 0, 0, NULL, 0, NULL, X'019CA8DA711E787985645FE6C4009AF8', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:34.086857', NULL);
INSERT INTO decisions VALUES (X'019CA8DA720F77C68AAC0D013A031DDD', X'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.63333333333333319, 'DISENGAGED', X'019CA8B11098769AABB5EEFF7FD4ECDD', '{"medical":false}', '{"question":true}', '{"season":"spring"}', 0, 0, NULL, 0, NULL, X'019CA8DA711E787985645FE6C4009AF8', 2, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:34.287042', NULL);
INSERT INTO decisions VALUES (X'019CA8DA72AF7195AA3DAB5AAC503191', X'019CA8B1177A7C7595DE5F9DA59E261F', 0.9, 0.7, 0.5, 0.8, 0.9, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA711E787985645FE6C4009AF8', 3, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:34.447190', NULL);
INSERT INTO decisions VALUES (X'019CA8DA78F0716EA5FCB4C1E85DC1C0', X'019CA8DA78C87B0BA35F14BF11468BFE', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:36.048670', NULL);
INSERT INTO decisions VALUES (X'019CA8DA83937CAB970BC5CD097F0337', X'019CA8DA836B77209DE43D823E59E83F', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:38.771186', NULL);
INSERT INTO decisions VALUES (X'019CA8DA8A247FC19E6957F80A42A54F', X'019CA8DA89FC7164B7ADACF3F96F681B', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:40.452740', NULL);
INSERT INTO decisions VALUES (X'019CA8DA8B147ACA8C84D8AE428A4D3C', X'019CA8DA8AEC788A8DD9393FE50EA790', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:40.692962', NULL);
INSERT INTO decisions VALUES (X'019CA8DA8C7D7CC9BA12CB3A49BD2E89', X'019CA8DA8C5571C88E13EA4E0BA545F7', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:41.053295', NULL);
INSERT INTO decisions VALUES (X'019CA8DA8EFD771BA5358DA876B09A55', X'019CA8DA8ED5779B912DCB02C545A4AC', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:03:41.693887', NULL);
INSERT INTO decisions VALUES (X'019CA8F6F68F7179887F0CDBF29AE993', X'019CA8F6F667750494C5F9F439CCF43E', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:43.215293', NULL);
INSERT INTO decisions VALUES (X'019CA8F6F77F7936A8561C5E0FB43D50', X'019CA8F6F75779F2BA507DB7151BA9E8', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:43.455515', NULL);
INSERT INTO decisions VALUES (X'019CA8F6F86F7666A5CC07EB74AB12AD', X'019CA8F6F8477B3C914DABFD9BB8D146', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:34:43.695737', NULL);
INSERT INTO decisions VALUES (X'019CA8F7763874F6B116D520EF1F4C7D', X'019CA8F7761074099F2D00E13B7E6CB0', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:15.896847', NULL);
INSERT INTO decisions VALUES (X'019CA8F779097DB2BCDED987202D97D1', X'019CA8F778E178A98DA410881F2A1BB3', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:16.617513', NULL);
INSERT INTO decisions VALUES (X'019CA8F77FEB738D8AFBFEB6800E3146', X'019CA8F77FC37166BEF330F231B1A7E8', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 10:35:18.379141', NULL);
INSERT INTO decisions VALUES (X'019CA92F7180782880CA9C6C5595E42D', X'019CA92F71587F2ABC7BDEA2A119E075', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:24.704987', NULL);
INSERT INTO decisions VALUES (X'019CA92F814C7FBDA63E2E77CAD3D395', X'019CA92F81247594B0CD7C756418FBAE', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:28.748724', NULL);
INSERT INTO decisions VALUES (X'019CA92F819C70A1BA7026BFAD4DC390', X'019CA92F8174779A9A2F43AAF72DDE46', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:28.828798', NULL);
INSERT INTO decisions VALUES (X'019CA92F8DA771B0AE2E40230BCB2C2C', X'019CA92F8D7F7AA094124B6C2119A3ED', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:31.911647', NULL);
INSERT INTO decisions VALUES (X'019CA92F91187D25920CB4D4801AEA50', X'019CA92F90F0776C860DD11D58C60373', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:32.792461', NULL);
INSERT INTO decisions VALUES (X'019CA92F91907BD59D7FF8A81E36F34A', X'019CA92F91687DA08A71B64FFA3372DF', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:32.912572', NULL);
INSERT INTO decisions VALUES (X'019CA92FCE667F159D3C46F460C4F12E', X'019CA92FCE3E737397B7A0D010E334F5', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, NULL, 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8A043347D16B9F747CE3EB6AE3E', '2026-03-01 11:36:48.486965', NULL);
INSERT INTO decisions VALUES (X'019CA92FCF0779EAAB4FD488895EEA58', X'019CA92FCE3E737397B7A0D010E334F5', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, 'a', 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:48.647113', X'019CA92FCE8F774FABDB367F606E86A6');
INSERT INTO decisions VALUES (X'019CA92FCF7F7C42A4682AEF4C38F7EC', X'019CA92FCE3E737397B7A0D010E334F5', 0.9, 0.7, 0.5, 0.8, 0.72500000000000009, 'HELPFUL', NULL, '[]', '{"question":true}', NULL, 0, 0, 'c', 0, NULL, X'019CA8DA70CE73D7BC92C5DC857FB6D9', 1, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:48.767224', X'019CA92FCE8F774FABDB367F606E86A6');
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
INSERT INTO replies VALUES (X'019B8D627A8070198000000000000000', X'019B8D627A8070178000000000000000', X'019B8D627A8070158000000000000000', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-0', 'A capacitive sensor shows it: it does not rust. —Antone (Vita)', X'7E7165D9F0CE0280571CD0A2A37F7C69DCB132BDC33A00430EEFA4AC146D0F3F', 'seed-0', 'MANUAL', 'DRAFT', X'019B8D627A8070018000000000000001', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"soil sam","follower_count":1250,"handle":"soil_sam","id":"019b8d62-7a80-7015-8000-000000000000","is_verified":false,"platform_id":"seed-0"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:00:00Z","id":"019b8d62-7a80-7017-8000-000000000000","mode":"HELPFUL"},"post":{"content":"Which sensor tells me when my tomatoes are thirsty?","content_version":1,"detected_at":"2026-01-05T09:00:00Z","id":"019b8d62-7a80-7016-8000-000000000000","platform_post_id":"seed-0"}}', NULL, NULL, 1, '2026-01-05 11:00:00.000000', '2026-01-05 11:00:00.000000');
INSERT INTO replies VALUES (X'019B8D627A8070198000000000000001', X'019B8D627A8070178000000000000001', X'019B8D627A8070158000000000000001', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-1', 'Look at the signal first: the cloud answers those whom it hears. —Antone (Vita)', X'1FD5F99E8BB2DE2EBD31CA4B3CDFB5103ADC140EB5AC7B579B7860D5F7416DCF', 'seed-1', 'MANUAL', 'PENDING', X'019B8D627A8070018000000000000001', NULL, '[]', '2026-01-05 11:11:00.000000', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"balcony bea","follower_count":310,"handle":"balcony_bea","id":"019b8d62-7a80-7015-8000-000000000001","is_verified":false,"platform_id":"seed-1"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:01:00Z","id":"019b8d62-7a80-7017-8000-000000000001","mode":"HELPFUL"},"post":{"content":"My plant talks to the cloud and the cloud does not answer.","content_version":1,"detected_at":"2026-01-05T09:01:00Z","id":"019b8d62-7a80-7016-8000-000000000001","platform_post_id":"seed-1"}}', NULL, NULL, 2, '2026-01-05 11:10:00.000000', '2026-01-05 11:11:00.000000');
INSERT INTO replies VALUES (X'019B8D627A8070198000000000000002', X'019B8D627A8070178000000000000002', X'019B8D627A8070158000000000000002', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-2', 'A roof over the station helps, and a sensor that measures what got in. —Antone (Vita)', X'B11AD744C45B1681B910A59654F61C11905A8E8C00378A450B9B7A2663285102', 'seed-2', 'MANUAL', 'APPROVED', X'019B8D627A8070018000000000000001', NULL, '[]', NULL, X'019B8D627A8070018000000000000000', '2026-01-05 11:22:00.000000', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"maker mo","follower_count":24000,"handle":"maker_mo","id":"019b8d62-7a80-7015-8000-000000000002","is_verified":true,"platform_id":"seed-2"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:02:00Z","id":"019b8d62-7a80-7017-8000-000000000002","mode":"HELPFUL"},"post":{"content":"I built a weather station from what was in the drawer. It rains inside.","content_version":1,"detected_at":"2026-01-05T09:02:00Z","id":"019b8d62-7a80-7016-8000-000000000002","platform_post_id":"seed-2"}}', NULL, NULL, 3, '2026-01-05 11:20:00.000000', '2026-01-05 11:22:00.000000');
INSERT INTO replies VALUES (X'019B8D627A8070198000000000000003', X'019B8D627A8070178000000000000003', X'019B8D627A8070158000000000000003', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-3', 'There is one, and it starts with nothing at all. —Antone (Vita)', X'F0312DA020CDC8F6F91ED159BA917946577116510D3C9A443B84D1D3970BE74B', 'seed-3', 'MANUAL', 'REJECTED', X'019B8D627A8070018000000000000001', NULL, '[]', NULL, X'019B8D627A8070018000000000000000', '2026-01-05 11:32:00.000000', 'Say what it starts with.', NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"quiet quentin","follower_count":12,"handle":"quiet_quentin","id":"019b8d62-7a80-7015-8000-000000000003","is_verified":false,"platform_id":"seed-3"},"decision":{"composite_score":0.6500000000000001,"created_at":"2026-01-05T10:03:00Z","id":"019b8d62-7a80-7017-8000-000000000003","mode":"ENGAGEMENT"},"post":{"content":"Is there a course on this that starts from nothing?","content_version":1,"detected_at":"2026-01-05T09:03:00Z","id":"019b8d62-7a80-7016-8000-000000000003","platform_post_id":"seed-3"}}', NULL, NULL, 3, '2026-01-05 11:30:00.000000', '2026-01-05 11:32:00.000000');
INSERT INTO replies VALUES (X'019B8D627A8070198000000000000004', X'019B8D627A8070178000000000000004', X'019B8D627A8070158000000000000004', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-4', 'A lamp that says when the air is stale fits a shoe box. —Antone (Vita)', X'5A52B171E897D0036FA5B3893CBE0A3815143DE35C1EF32EEC5F610FFE448824', 'seed-4', 'MANUAL', 'SENDING', X'019B8D627A8070018000000000000001', NULL, '[]', NULL, X'019B8D627A8070018000000000000000', '2026-01-05 11:42:00.000000', NULL, '2125-12-12 11:43:00.000000', X'0404040404040404040404040404040404040404040404040404040404040404', '2026-01-05 11:43:00.000000', 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"teacher tess","follower_count":2900,"handle":"teacher_tess","id":"019b8d62-7a80-7015-8000-000000000004","is_verified":false,"platform_id":"seed-4"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:04:00Z","id":"019b8d62-7a80-7017-8000-000000000004","mode":"HELPFUL"},"post":{"content":"My class of thirty needs a project that fits a shoe box. Ideas?","content_version":1,"detected_at":"2026-01-05T09:04:00Z","id":"019b8d62-7a80-7016-8000-000000000004","platform_post_id":"seed-4"}}', NULL, NULL, 4, '2026-01-05 11:40:00.000000', '2026-01-05 11:43:00.000000');
INSERT INTO replies VALUES (X'019B8D627A8070198000000000000005', X'019B8D627A8070178000000000000001', X'019B8D627A8070158000000000000001', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-1', 'A restart of the gateway brings the cloud back in most homes. —Antone (Vita)', X'C7302595A65394DFBD4DC77AFE3711B40567B4D9BF946A27A714E8F3C8161D28', 'seed-5', 'MANUAL', 'UNKNOWN', X'019B8D627A8070018000000000000001', NULL, '[]', NULL, X'019B8D627A8070018000000000000000', '2026-01-05 11:52:00.000000', NULL, NULL, X'0505050505050505050505050505050505050505050505050505050505050505', '2026-01-05 11:53:00.000000', 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"balcony bea","follower_count":310,"handle":"balcony_bea","id":"019b8d62-7a80-7015-8000-000000000001","is_verified":false,"platform_id":"seed-1"},"decision":{"composite_score":0.65,"created_at":"2026-01-05T10:01:00Z","id":"019b8d62-7a80-7017-8000-000000000001","mode":"HELPFUL"},"post":{"content":"My plant talks to the cloud and the cloud does not answer.","content_version":1,"detected_at":"2026-01-05T09:01:00Z","id":"019b8d62-7a80-7016-8000-000000000001","platform_post_id":"seed-1"}}', NULL, NULL, 5, '2026-01-05 11:50:00.000000', '2026-01-05 11:55:00.000000');
INSERT INTO replies VALUES (X'019B8D627A8070198000000000000006', X'019B8D627A8070178000000000000003', X'019B8D627A8070158000000000000003', X'019CA8B11098769AABB5EEFF7FD4ECDD', 'TWITTER', 'seed-3', 'The first lesson of our course asks for nothing but curiosity. —Antone (Vita)', X'A26A9C9A774F9C2DFD538AABD428B642DAEDFA9B3701623CF728D4B2582135A7', 'seed-6', 'MANUAL', 'POSTED', X'019B8D627A8070018000000000000001', NULL, '[]', NULL, X'019B8D627A8070018000000000000000', '2026-01-05 12:02:00.000000', NULL, NULL, X'0606060606060606060606060606060606060606060606060606060606060606', '2026-01-05 12:03:00.000000', 1, 'seed-reply-6', '2026-01-05 12:04:00.000000', 0, '{}', '{"author":{"display_name":"quiet quentin","follower_count":12,"handle":"quiet_quentin","id":"019b8d62-7a80-7015-8000-000000000003","is_verified":false,"platform_id":"seed-3"},"decision":{"composite_score":0.6500000000000001,"created_at":"2026-01-05T10:03:00Z","id":"019b8d62-7a80-7017-8000-000000000003","mode":"ENGAGEMENT"},"post":{"content":"Is there a course on this that starts from nothing?","content_version":1,"detected_at":"2026-01-05T09:03:00Z","id":"019b8d62-7a80-7016-8000-000000000003","platform_post_id":"seed-3"}}', NULL, NULL, 5, '2026-01-05 12:00:00.000000', '2026-01-05 12:04:00.000000');
INSERT INTO replies VALUES (X'019CA8DA7BC17C5DB8B3A5F53920278B', X'019CA8DA78F0716EA5FCB4C1E85DC1C0', X'019CA8DA78C878AFBE7890A60B0AA73F', NULL, 'TWITTER', 'ask1', 'A capacitive one: wipe it, and it does not rust. —Antone (Vita)', X'3806751CFBB51E0065129DA1D4C16482C7E2B8D0F01B9DC2F394874495835F50', 'sensor-2', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', X'019CA8A03EFB751CB22A0DC73071FEAC', '["019ca8a0-4334-7d16-b9f7-47ce3eb6ae3e","019ca8a0-3efb-751c-b22a-0dc73071feac"]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:38.691112', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask1","id":"019ca8da-78c8-78af-be78-90a60b0aa73f","is_verified":false,"platform_id":"of-ask1"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:36.048670Z","id":"019ca8da-78f0-716e-a5fc-b4c1e85dc1c0","mode":"HELPFUL"},"post":{"content":"Which of the two lasts longer?","content_version":2,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-78c8-7b0b-a35f-14bf11468bfe","platform_post_id":"ask1"}}', NULL, NULL, 11, '2026-03-01 10:03:36.769336', '2026-03-01 10:03:38.691112');
INSERT INTO replies VALUES (X'019CA8DA83BB7731BCB1623F839FBDD1', X'019CA8DA83937CAB970BC5CD097F0337', X'019CA8DA836B7E5BB35C7EE2A06328F8', NULL, 'TWITTER', 'ask3', 'To ask3: ask the soil, not the clock. —Antone (Vita)', X'7C1E9A658D46B50CEF73D05D151D9FE3CE0A4C10085A50FFB8C9AB06D7444607', 'sensor-1', 'MANUAL', 'POSTED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:38.891297', NULL, NULL, X'387AA613160B5E5A22922D22BB3C61F067763A34D0B882FACB72BA8302601D18', '2026-03-01 10:03:39.571926', 2, 'out-1', '2026-03-01 10:03:39.812148', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask3","id":"019ca8da-836b-7e5b-b35c-7ee2a06328f8","is_verified":false,"platform_id":"of-ask3"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:38.771186Z","id":"019ca8da-8393-7cab-970b-c5cd097f0337","mode":"HELPFUL"},"post":{"content":"What does ask3 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-836b-7720-9de4-3d823e59e83f","platform_post_id":"ask3"}}', NULL, NULL, 9, '2026-03-01 10:03:38.811223', '2026-03-01 10:03:39.972296');
INSERT INTO replies VALUES (X'019CA8DA8934715691778775B3888920', X'019CA8DA83937CAB970BC5CD097F0337', X'019CA8DA836B7E5BB35C7EE2A06328F8', NULL, 'TWITTER', 'ask3', 'Ask the soil once more. —Antone (Vita)', X'3486C1B2318B98FDC18BDFDE721E5D586D13518D71DD4492AA970133D947C9CD', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:40.292592', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask3","id":"019ca8da-836b-7e5b-b35c-7ee2a06328f8","is_verified":false,"platform_id":"of-ask3"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:38.771186Z","id":"019ca8da-8393-7cab-970b-c5cd097f0337","mode":"HELPFUL"},"post":{"content":"What does ask3 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-836b-7720-9de4-3d823e59e83f","platform_post_id":"ask3"}}', NULL, NULL, 3, '2026-03-01 10:03:40.212518', '2026-03-01 10:03:40.292592');
INSERT INTO replies VALUES (X'019CA8DA8A4C7698B640C5ADBBE259A7', X'019CA8DA8A247FC19E6957F80A42A54F', X'019CA8DA89FC755688C61F4D37C8E735', NULL, 'TWITTER', 'ask4', 'TO ASK3: ask  the soil, not the clock. —Antone (Vita)', X'7C1E9A658D46B50CEF73D05D151D9FE3CE0A4C10085A50FFB8C9AB06D7444607', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:40.572851', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask4","id":"019ca8da-89fc-7556-88c6-1f4d37c8e735","is_verified":false,"platform_id":"of-ask4"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:40.452740Z","id":"019ca8da-8a24-7fc1-9e69-57f80a42a54f","mode":"HELPFUL"},"post":{"content":"What does ask4 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-89fc-7164-b7ad-acf3f96f681b","platform_post_id":"ask4"}}', NULL, NULL, 3, '2026-03-01 10:03:40.492777', '2026-03-01 10:03:40.572851');
INSERT INTO replies VALUES (X'019CA8DA8B3C7E7E888951E9367C7C12', X'019CA8DA8B147ACA8C84D8AE428A4D3C', X'019CA8DA8AEC7661957CCA30D5124EE5', NULL, 'TWITTER', 'ask5', 'To ask5: ask the soil, not the clock. —Antone (Vita)', X'FD6F1FF30B2F4FD015760F378FA829AF32542E6FACF141DAE0962A39AB7E3A2C', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:40.813073', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask5","id":"019ca8da-8aec-7661-957c-ca30d5124ee5","is_verified":false,"platform_id":"of-ask5"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:40.692962Z","id":"019ca8da-8b14-7aca-8c84-d8ae428a4d3c","mode":"HELPFUL"},"post":{"content":"","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-8aec-788a-8dd9-393fe50ea790","platform_post_id":"ask5"}}', NULL, NULL, 4, '2026-03-01 10:03:40.732999', '2026-03-01 10:03:40.853110');
INSERT INTO replies VALUES (X'019CA8DA8CA57FEEA147C685F5909C23', X'019CA8DA8C7D7CC9BA12CB3A49BD2E89', X'019CA8DA8C557D0A9BC60509DE09347F', NULL, 'TWITTER', 'ask6', 'To ask6: ask the soil, not the clock. —Antone (Vita)', X'069DF18F2E80EF974597B743FDE1EB156DF03F8C2A825EB36A626714895F12CD', 'sensor-1', 'MANUAL', 'POSTED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:41.173406', NULL, NULL, X'3E8E2D4B489895891C5F4E94FC1FF82F9625AD7262302C65C95E0723A59B0610', '2026-03-01 10:34:42.694812', 1, 'out-2', '2026-03-01 10:34:42.774886', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask6","id":"019ca8da-8c55-7d0a-9bc6-0509de09347f","is_verified":false,"platform_id":"of-ask6"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:41.053295Z","id":"019ca8da-8c7d-7cc9-ba12-cb3a49bd2e89","mode":"HELPFUL"},"post":{"content":"What does ask6 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-8c55-71c8-8e13-ea4e0ba545f7","platform_post_id":"ask6"}}', NULL, NULL, 5, '2026-03-01 10:03:41.093332', '2026-03-01 10:34:42.774886');
INSERT INTO replies VALUES (X'019CA8DA8F2575CAAAAD8BB2C2280AF0', X'019CA8DA8EFD771BA5358DA876B09A55', X'019CA8DA8ED57E3FA4AF011F76DF5558', NULL, 'TWITTER', 'ask7', 'To ask7: ask the soil, not the clock. —Antone (Vita)', X'97AFD069682278E87AF0125B9A654A0B80DF7A9786133F7097E1D5A615DC37E6', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:03:41.813998', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask7","id":"019ca8da-8ed5-7e3f-a4af-011f76df5558","is_verified":false,"platform_id":"of-ask7"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:03:41.693887Z","id":"019ca8da-8efd-771b-a535-8da876b09a55","mode":"HELPFUL"},"post":{"content":"What does ask7 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8da-8ed5-779b-912d-cb02c545a4ac","platform_post_id":"ask7"}}', NULL, NULL, 3, '2026-03-01 10:03:41.733924', '2026-03-01 10:03:41.813998');
INSERT INTO replies VALUES (X'019CA8F6F6B7727690C149DFC9649758', X'019CA8F6F68F7179887F0CDBF29AE993', X'019CA8F6F667769580A0D27180ADA31D', NULL, 'TWITTER', 'ask8', 'To ask8: ask the soil, not the clock. —Antone (Vita)', X'09AFB033B22B883851CAED8E4D67C04818A51246C620ACF6B2FB9C4068EFD10C', 'sensor-1', 'MANUAL', 'POSTED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:34:43.335404', NULL, NULL, X'A6A2BA0EED4CB89E8FCD7100D3F6EE3506ED3BE4303C86F20DD3AB8DC7FBE8FA', '2026-03-01 10:34:43.375441', 1, 'out-3', '2026-03-01 10:35:15.576551', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask8","id":"019ca8f6-f667-7695-80a0-d27180ada31d","is_verified":false,"platform_id":"of-ask8"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:43.215293Z","id":"019ca8f6-f68f-7179-887f-0cdbf29ae993","mode":"HELPFUL"},"post":{"content":"What does ask8 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-f667-7504-94c5-f9f439ccf43e","platform_post_id":"ask8"}}', NULL, NULL, 6, '2026-03-01 10:34:43.255330', '2026-03-01 10:35:15.576551');
INSERT INTO replies VALUES (X'019CA8F6F7A7759C8EA8E0ABE0A9086C', X'019CA8F6F77F7936A8561C5E0FB43D50', X'019CA8F6F7577BADB2CDDB2721E867F9', NULL, 'TWITTER', 'ask9', 'To ask9: ask the soil, not the clock. —Antone (Vita)', X'316A40DE59DB4E091A92A44F5A6E8265D4A465A928D945BCA5E1B3881A2D1595', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:34:43.575626', NULL, NULL, NULL, NULL, 1, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask9","id":"019ca8f6-f757-7bad-b2cd-db2721e867f9","is_verified":false,"platform_id":"of-ask9"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:43.455515Z","id":"019ca8f6-f77f-7936-a856-1c5e0fb43d50","mode":"HELPFUL"},"post":{"content":"What does ask9 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-f757-79f2-ba50-7db7151ba9e8","platform_post_id":"ask9"}}', NULL, NULL, 6, '2026-03-01 10:34:43.495552', '2026-03-01 10:35:15.656625');
INSERT INTO replies VALUES (X'019CA8F6F89773B7B4CCCEDF50164E24', X'019CA8F6F86F7666A5CC07EB74AB12AD', X'019CA8F6F847740F942F1280FFE66361', NULL, 'TWITTER', 'ask10', 'To ask10: ask the soil, not the clock. —Antone (Vita)', X'F80E2DF767EA89288D61AC2CB5F9E70B1C17D53E3385EA6F206D844815DADCA4', 'sensor-1', 'MANUAL', 'POSTED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:34:43.815848', NULL, NULL, X'B5D2835F2CA7A5FEC5BA4CE5D27F33A76811ACAA5105747ED626078A24237BCB', '2026-03-01 10:34:43.855885', 1, 'out-4', '2026-03-01 10:35:15.816773', 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask10","id":"019ca8f6-f847-740f-942f-1280ffe66361","is_verified":false,"platform_id":"of-ask10"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:34:43.695737Z","id":"019ca8f6-f86f-7666-a5cc-07eb74ab12ad","mode":"HELPFUL"},"post":{"content":"What does ask10 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f6-f847-7b3c-914d-abfd9bb8d146","platform_post_id":"ask10"}}', NULL, NULL, 6, '2026-03-01 10:34:43.735774', '2026-03-01 10:35:15.816773');
INSERT INTO replies VALUES (X'019CA8F7766070BFBCD007239AE7848B', X'019CA8F7763874F6B116D520EF1F4C7D', X'019CA8F77610793581F3855650280464', NULL, 'TWITTER', 'ask11', 'To ask11: ask the soil, not the clock. —Antone (Vita)', X'1AF4EE75AC51C4AB21138477EDCCDD22C5666F7E088AFE194900968E215EDAEE', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 10:35:16.016958', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask11","id":"019ca8f7-7610-7935-81f3-855650280464","is_verified":false,"platform_id":"of-ask11"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:15.896847Z","id":"019ca8f7-7638-74f6-b116-d520ef1f4c7d","mode":"HELPFUL"},"post":{"content":"What does ask11 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-7610-7409-9f2d-00e13b7e6cb0","platform_post_id":"ask11"}}', '2026-03-01 10:35:16.417328', 'Off topic.', 4, '2026-03-01 10:35:15.936884', '2026-03-01 10:35:16.417328');
INSERT INTO replies VALUES (X'019CA8F779317772BE02D595D9DAE766', X'019CA8F779097DB2BCDED987202D97D1', X'019CA8F778E174D3954EB564D80CA81E', NULL, 'TWITTER', 'ask2', 'Twice a week is enough. —Antone (Vita)', X'78EDC115E96B9C321A0AF7D1EC75DD5796512BFB2EC936DA20F6C7F7FCDC4154', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:24.624913', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-78e1-74d3-954e-b564d80ca81e","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:16.617513Z","id":"019ca8f7-7909-7db2-bcde-d987202d97d1","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-78e1-78a9-8da4-10881f2a1bb3","platform_post_id":"ask2"}}', NULL, NULL, 3, '2026-03-01 10:35:16.657550', '2026-03-01 11:36:24.624913');
INSERT INTO replies VALUES (X'019CA8F779817BE5919E42366253E674', X'019CA8F779097DB2BCDED987202D97D1', X'019CA8F778E174D3954EB564D80CA81E', NULL, 'TWITTER', 'ask2', 'Once a week is enough. —Antone (Vita)', X'59F23D23C55AA0F067C7FA9905052C36367EA3A145D62265A79BDF880C5A07E6', 'sensor-1', 'MANUAL', 'PENDING', X'019CA8DA78787216B4ED32F476FFC09D', NULL, '[]', '2026-03-01 10:35:16.777661', NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-78e1-74d3-954e-b564d80ca81e","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:16.617513Z","id":"019ca8f7-7909-7db2-bcde-d987202d97d1","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-78e1-78a9-8da4-10881f2a1bb3","platform_post_id":"ask2"}}', NULL, NULL, 2, '2026-03-01 10:35:16.737624', '2026-03-01 10:35:16.777661');
INSERT INTO replies VALUES (X'019CA8F779D177AB8C97613B668AFCB6', X'019CA8F779097DB2BCDED987202D97D1', X'019CA8F778E174D3954EB564D80CA81E', NULL, 'TWITTER', 'ask2', 'Ask that again in spring. —Antone (Vita)', X'FEDE41F033EA5125A17B3171C420734FB037367999E709A6699F56A1F9D63F40', 'sensor-1', 'MANUAL', 'APPROVED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:24.624913', NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask2","id":"019ca8f7-78e1-74d3-954e-b564d80ca81e","is_verified":false,"platform_id":"of-ask2"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:16.617513Z","id":"019ca8f7-7909-7db2-bcde-d987202d97d1","mode":"HELPFUL"},"post":{"content":"What does ask2 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-78e1-78a9-8da4-10881f2a1bb3","platform_post_id":"ask2"}}', NULL, NULL, 3, '2026-03-01 10:35:16.817698', '2026-03-01 11:36:24.624913');
INSERT INTO replies VALUES (X'019CA8F7801378968DF074C6375E8395', X'019CA8F77FEB738D8AFBFEB6800E3146', X'019CA8F77FC37FFC88EF395F4E6821B0', NULL, 'TWITTER', 'ask12', 'Twice a day is too much. —Antone (Vita)', X'202F61EA737ED2E4D3B20BE20F63866E0535900A96EF6557E03E2CB98743C5AB', 'sensor-1', 'MANUAL', 'DRAFT', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask12","id":"019ca8f7-7fc3-7ffc-88ef-395f4e6821b0","is_verified":false,"platform_id":"of-ask12"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T10:35:18.379141Z","id":"019ca8f7-7feb-738d-8afb-feb6800e3146","mode":"HELPFUL"},"post":{"content":"What does ask12 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca8f7-7fc3-7166-bef3-30f231b1a7e8","platform_post_id":"ask12"}}', NULL, NULL, 1, '2026-03-01 10:35:18.419178', '2026-03-01 10:35:18.419178');
INSERT INTO replies VALUES (X'019CA92F71A978CA9319B7A7AA7C57BC', X'019CA92F7180782880CA9C6C5595E42D', X'019CA92F715877E39FD343455932F516', NULL, 'TWITTER', 'ask13', 'It depends on the pot. —Antone (Vita)', X'64A233146A4CD768BD298CA7273F4CBA9E9A77E9AB36227CB651AF06B8E8B3F9', 'sensor-1', 'MANUAL', 'REJECTED', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, '[]', NULL, X'019CA8DA78787216B4ED32F476FFC09D', '2026-03-01 11:36:24.865135', 'Off topic.', NULL, NULL, NULL, 0, NULL, NULL, 0, '{}', '{"author":{"display_name":"","follower_count":0,"handle":"ask13","id":"019ca92f-7158-77e3-9fd3-43455932f516","is_verified":false,"platform_id":"of-ask13"},"decision":{"composite_score":0.7250000000000001,"created_at":"2026-03-01T11:36:24.704987Z","id":"019ca92f-7180-7828-80ca-9c6c5595e42d","mode":"HELPFUL"},"post":{"content":"What does ask13 ask?","content_version":1,"detected_at":"2026-03-01T08:00:00Z","id":"019ca92f-7158-7f2a-bc7b-dea2a119e075","platform_post_id":"ask13"}}', '2026-03-01 11:36:24.985246', 'Off topic.', 4, '2026-03-01 11:36:24.745024', '2026-03-01 11:36:24.985246');
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
INSERT INTO escalations VALUES (X'019B8D627A80701A8000000000000000', NULL, X'019B8D627A8070178000000000000001', X'019B8D627A8070198000000000000005', X'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'Nobody said what came of sending this reply.', 'HIGH', 2001767614100000000, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-01-05 15:55:00.000000', NULL, 1, '2026-01-05 11:55:00.000000', '2026-01-05 11:55:00.000000');
INSERT INTO escalations VALUES (X'019CA8B381257A3986CB06DCC5B590C8', X'019CA8B1177A74828A9084D7C9691B00', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', 2001772356862245155, 'RESOLVED', 0, X'019CA8DA78787216B4ED32F476FFC09D', NULL, X'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 13:21:02.245155', '2026-03-01 11:36:25.345579', 3, '2026-03-01 09:21:02.245155', '2026-03-01 11:36:25.345579');
INSERT INTO escalations VALUES (X'019CA8B381257B3E9C0F3C05ABE16286', X'019CA8B1177A71108F87435771C11401', NULL, NULL, NULL, 'POST_PARKED', 'given to 5 workers, and the last lease ended without an outcome', 'HIGH', 2001772356862245155, 'RESOLVED', 0, X'019CA8DA78787216B4ED32F476FFC09D', NULL, X'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 13:21:02.245155', '2026-03-01 11:36:25.345579', 3, '2026-03-01 09:21:02.245155', '2026-03-01 11:36:25.345579');
INSERT INTO escalations VALUES (X'019CA8DA707E7F8D94EB9FE055BA9C17', X'019CA8B3823D74969E6470CC21FF1284', NULL, NULL, NULL, 'POST_PARKED', 'no answer', 'HIGH', 2001772359413886672, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-01 14:03:33.886672', NULL, 1, '2026-03-01 10:03:33.886672', '2026-03-01 10:03:33.886672');
INSERT INTO escalations VALUES (X'019CA8F774F8712E96331E5CCC237A91', NULL, X'019CA8F6F68F7179887F0CDBF29AE993', X'019CA8F6F6B7727690C149DFC9649758', X'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361315576551, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.576551', NULL, 1, '2026-03-01 10:35:15.576551', '2026-03-01 10:35:15.576551');
INSERT INTO escalations VALUES (X'019CA8F77520703E9FED7EB03ED1CE52', NULL, X'019CA8F6F86F7666A5CC07EB74AB12AD', X'019CA8F6F89773B7B4CCCEDF50164E24', X'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361315616588, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.616588', NULL, 1, '2026-03-01 10:35:15.616588', '2026-03-01 10:35:15.616588');
INSERT INTO escalations VALUES (X'019CA8F7752072528F72ACE26A57E145', NULL, X'019CA8F6F77F7936A8561C5E0FB43D50', X'019CA8F6F7A7759C8EA8E0ABE0A9086C', X'019CA8F6F63F73BB86EC234556CA9330', 'SENDING_UNKNOWN', 'nobody said what came of sending this reply', 'MEDIUM', 3001772361315616588, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-02 10:35:15.616588', NULL, 1, '2026-03-01 10:35:15.616588', '2026-03-01 10:35:15.616588');
INSERT INTO escalations VALUES (X'019CA8F7803B74AEA1781AF594699D0B', X'019CA8F77FC37166BEF330F231B1A7E8', NULL, NULL, X'019CA8B111887BEA85098B1872434F90', 'PERSON', 'It was about a fence.', 'URGENT', 1001772361318459215, 'RESOLVED', 0, X'019CA8DA78787216B4ED32F476FFC09D', X'019CA8A043347D16B9F747CE3EB6AE3E', X'019CA8A043347D16B9F747CE3EB6AE3E', 'Seen.', '2026-03-01 11:35:18.459215', '2026-03-01 11:36:25.345579', 9, '2026-03-01 10:35:18.459215', '2026-03-01 11:36:25.345579');
INSERT INTO escalations VALUES (X'019CA8F7808B7F718D465A29772E454B', X'019CA8F77FC37166BEF330F231B1A7E8', X'019CA8F77FEB738D8AFBFEB6800E3146', X'019CA8F7801378968DF074C6375E8395', X'019CA8B111887BEA85098B1872434F90', 'PERSON', '', 'LOW', 4001772361318539289, 'OPEN', 1, X'019CA8DA78787216B4ED32F476FFC09D', X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, NULL, '2026-03-04 10:35:18.539289', NULL, 1, '2026-03-01 10:35:18.539289', '2026-03-01 10:35:18.539289');
INSERT INTO escalations VALUES (X'019CA8F780B378C08B2E49F2FDA712EF', NULL, NULL, NULL, NULL, 'PERSON', '', 'MEDIUM', 3001772361318579326, 'OPEN', 1, NULL, X'019CA8A043347D16B9F747CE3EB6AE3E', NULL, NULL, '2026-03-02 10:35:18.579326', NULL, 1, '2026-03-01 10:35:18.579326', '2026-03-01 10:35:18.579326');
INSERT INTO escalations VALUES (X'019CA92F74C97F249882C007F8F49C68', X'019CA92F71587F2ABC7BDEA2A119E075', NULL, NULL, NULL, 'POST_PARKED', 'somebody parked it', 'HIGH', 2001772364985545764, 'OPEN', 1, NULL, NULL, NULL, NULL, '2026-03-01 15:36:25.545764', NULL, 1, '2026-03-01 11:36:25.545764', '2026-03-01 11:36:25.545764');
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
INSERT INTO notes VALUES (X'019B8D627A80701B8000000000000000', 'post', X'019B8D627A8070168000000000000004', NULL, NULL, NULL, 'Asked for a whole class: worth a second look.', X'019B8D627A8070018000000000000001', 1, '2026-01-05 12:20:00.000000', '2026-01-05 12:20:00.000000');
INSERT INTO notes VALUES (X'019CA92F67067F14A0590F61D71F7F35', 'post', X'019CA8F77FC37166BEF330F231B1A7E8', NULL, NULL, NULL, 'About the post_id.
🌱 Größe ', X'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.022508', '2026-03-01 11:36:22.022508');
INSERT INTO notes VALUES (X'019CA92F67A67F68B576254331EF9BBF', 'author', NULL, X'019CA8F77FC37FFC88EF395F4E6821B0', NULL, NULL, 'About the author_id.
🌱 Größe ', X'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.182656', '2026-03-01 11:36:22.182656');
INSERT INTO notes VALUES (X'019CA92F68467014ABD6180733878A06', 'reply', NULL, NULL, X'019CA8F7801378968DF074C6375E8395', NULL, 'About the reply_id.
🌱 Größe ', X'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.342804', '2026-03-01 11:36:22.342804');
INSERT INTO notes VALUES (X'019CA92F68E671A6AD8DCF690C4348CE', 'escalation', NULL, NULL, NULL, X'019CA8F7803B74AEA1781AF594699D0B', 'About the escalation_id.
🌱 Größe ', X'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.502952', '2026-03-01 11:36:22.502952');
INSERT INTO notes VALUES (X'019CA92F69877B7890FD4FA7BC755857', 'post', X'019CA8F77FC37166BEF330F231B1A7E8', NULL, NULL, NULL, 'Asked the same last week.', X'019CA8A043347D16B9F747CE3EB6AE3E', 1, '2026-03-01 11:36:22.663100', '2026-03-01 11:36:22.663100');
INSERT INTO notes VALUES (X'019CA92F6CA775A69F59384DAC9834E2', 'escalation', NULL, NULL, NULL, X'019CA8F7803B74AEA1781AF594699D0B', 'I look at it tomorrow.', X'019CA8A043347D16B9F747CE3EB6AE3E', 2, '2026-03-01 11:36:23.463840', '2026-03-01 11:36:23.744099');
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
INSERT INTO do_not_contact VALUES (X'019B8D627A80701C8000000000000000', X'019B8D627A8070158000000000000004', 'Asked us to wait.', '2026-01-06 09:00:00.000000', X'019B8D627A8070018000000000000000', 1, '2026-01-05 12:21:00.000000', '2026-01-05 12:21:00.000000');
INSERT INTO do_not_contact VALUES (X'019CA8DA8F9E79699CDAE9D795963345', X'019CA8DA8ED57E3FA4AF011F76DF5558', 'A colleague.', NULL, X'019CA8A043347D16B9F747CE3EB6AE3E', 2, '2026-03-01 10:03:41.854035', '2026-03-01 10:34:43.095182');
CREATE TABLE competitors (
    id BLOB NOT NULL CONSTRAINT ck_competitors_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_competitors_name CHECK (length(name) <= 100),
    category_id BLOB CONSTRAINT ck_competitors_category_id CHECK (length(category_id) = 16),
    primary_mechanism TEXT NOT NULL CONSTRAINT ck_competitors_primary_mechanism CHECK (length(primary_mechanism) <= 500),
    price_point TEXT NOT NULL CONSTRAINT ck_competitors_price_point CHECK (length(price_point) <= 100),
    brand_keywords TEXT NOT NULL CONSTRAINT ck_competitors_brand_keywords CHECK (json_valid(brand_keywords)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_competitors_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_competitors_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_competitors PRIMARY KEY (id),
    CONSTRAINT fk_competitors_category_id FOREIGN KEY (category_id)
        REFERENCES competitor_categories (id) ON DELETE SET NULL,
    CONSTRAINT ck_competitors_version CHECK (version >= 1)
) STRICT;
INSERT INTO competitors VALUES (X'019B8D627A80701D8000000000000000', 'Sprout & Sons', X'019CA8B110E8708889C4E68EE9EC2AC7', 'Sensors that send to a cloud.', '9 a month', '["sprout","sprout and sons"]', 1, '2026-01-05 12:30:00.000000', '2026-01-05 12:30:00.000000');
INSERT INTO competitors VALUES (X'019B8D627A80701D8000000000000001', 'The Moon Almanac', NULL, '', '', '["almanac"]', 1, '2026-01-05 12:31:00.000000', '2026-01-05 12:31:00.000000');
INSERT INTO competitors VALUES (X'019CA92F78B27108AC93D11266523DE0', 'Acme', X'019CA92F788A715489153CF674DD071A', '', 'from 15 €', '["acme"]', 4, '2026-03-01 11:36:26.546689', '2026-03-01 11:36:28.668650');
INSERT INTO competitors VALUES (X'019CA92F790270D8BF5E91D58E13A41C', 'acme', NULL, '', '', '[]', 1, '2026-03-01 11:36:26.626763', '2026-03-01 11:36:26.626763');
CREATE TABLE competitive_mentions (
    id BLOB NOT NULL CONSTRAINT ck_competitive_mentions_id CHECK (length(id) = 16),
    post_id BLOB NOT NULL CONSTRAINT ck_competitive_mentions_post_id CHECK (length(post_id) = 16),
    competitor_id BLOB NOT NULL CONSTRAINT ck_competitive_mentions_competitor_id CHECK (length(competitor_id) = 16),
    sentiment REAL NOT NULL,
    satisfaction REAL,
    opportunity_score REAL,
    replied INTEGER NOT NULL CONSTRAINT ck_competitive_mentions_replied CHECK (replied IN (0, 1)),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_competitive_mentions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_competitive_mentions_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_competitive_mentions PRIMARY KEY (id),
    CONSTRAINT fk_competitive_mentions_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE CASCADE,
    CONSTRAINT fk_competitive_mentions_competitor_id FOREIGN KEY (competitor_id)
        REFERENCES competitors (id) ON DELETE CASCADE,
    CONSTRAINT ck_competitive_mentions_version CHECK (version >= 1),
    CONSTRAINT ck_competitive_mentions_sentiment CHECK (sentiment >= -1 AND sentiment <= 1),
    CONSTRAINT ck_competitive_mentions_satisfaction CHECK (satisfaction >= 0 AND satisfaction <= 1),
    CONSTRAINT ck_competitive_mentions_opportunity_score CHECK (opportunity_score >= 0 AND opportunity_score <= 1)
) STRICT;
INSERT INTO competitive_mentions VALUES (X'019B8D627A80701E8000000000000000', X'019B8D627A8070168000000000000000', X'019B8D627A80701D8000000000000000', -0.5, 0.25, 0.75, 0, 1, '2026-01-05 12:40:00.000000', '2026-01-05 12:40:00.000000');
INSERT INTO competitive_mentions VALUES (X'019B8D627A80701E8000000000000001', X'019B8D627A8070168000000000000001', X'019B8D627A80701D8000000000000001', 0.25, NULL, NULL, 1, 1, '2026-01-05 12:41:00.000000', '2026-01-05 12:41:00.000000');
INSERT INTO competitive_mentions VALUES (X'019CA92F81C476DE9703A89E235DE18C', X'019CA92F81247594B0CD7C756418FBAE', X'019CA92F78B27108AC93D11266523DE0', 0.1, 0.5, 0.7, 1, 3, '2026-03-01 11:36:28.868835', '2026-03-01 11:36:30.590426');
INSERT INTO competitive_mentions VALUES (X'019CA92F8214761FAE21B1D8A889DBE1', X'019CA92F81247594B0CD7C756418FBAE', X'019CA92F78B27108AC93D11266523DE0', 0.2, NULL, NULL, 0, 1, '2026-03-01 11:36:28.948909', '2026-03-01 11:36:28.948909');
INSERT INTO competitive_mentions VALUES (X'019CA92F823C7877A98AF0BA271F0AC6', X'019CA92F8174779A9A2F43AAF72DDE46', X'019CA92F78B27108AC93D11266523DE0', -0.3, NULL, NULL, 0, 1, '2026-03-01 11:36:28.988946', '2026-03-01 11:36:28.988946');
CREATE TABLE community_champions (
    id BLOB NOT NULL CONSTRAINT ck_community_champions_id CHECK (length(id) = 16),
    author_id BLOB NOT NULL CONSTRAINT ck_community_champions_author_id CHECK (length(author_id) = 16),
    tier_id BLOB CONSTRAINT ck_community_champions_tier_id CHECK (length(tier_id) = 16),
    engagement_count INTEGER NOT NULL,
    dm_sent_at TEXT CONSTRAINT ck_community_champions_dm_sent_at CHECK
        (dm_sent_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    dm_response TEXT CONSTRAINT ck_community_champions_dm_response CHECK (length(dm_response) <= 1000),
    sample_sent INTEGER NOT NULL CONSTRAINT ck_community_champions_sample_sent CHECK (sample_sent IN (0, 1)),
    converted INTEGER NOT NULL CONSTRAINT ck_community_champions_converted CHECK (converted IN (0, 1)),
    advocate_status TEXT CONSTRAINT ck_community_champions_advocate_status CHECK (length(advocate_status) <= 50),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_community_champions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_community_champions_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_community_champions PRIMARY KEY (id),
    CONSTRAINT uq_community_champions_author_id UNIQUE (author_id),
    CONSTRAINT fk_community_champions_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE CASCADE,
    CONSTRAINT fk_community_champions_tier_id FOREIGN KEY (tier_id)
        REFERENCES champion_tiers (id) ON DELETE SET NULL,
    CONSTRAINT ck_community_champions_version CHECK (version >= 1),
    CONSTRAINT ck_community_champions_engagement_count CHECK (engagement_count >= 0)
) STRICT;
INSERT INTO community_champions VALUES (X'019B8D627A80701F8000000000000000', X'019B8D627A8070158000000000000000', X'019CA8B111D877258F62A674A03B9F1B', 120, '2026-01-05 12:49:00.000000', 'Gladly! Where do I sign?', 1, 0, 'speaks at meetings', 1, '2026-01-05 12:50:00.000000', '2026-01-05 12:50:00.000000');
INSERT INTO community_champions VALUES (X'019B8D627A80701F8000000000000001', X'019B8D627A8070158000000000000001', X'019B8D627A8070148000000000000018', 25, NULL, NULL, 0, 0, NULL, 1, '2026-01-05 12:51:00.000000', '2026-01-05 12:51:00.000000');
INSERT INTO community_champions VALUES (X'019CA92F8DCF742E9C708E55AF0302E5', X'019CA92F8D7F73EABBCC07E899E5739E', X'019CA8B111D877258F62A674A03B9F1B', 250, NULL, NULL, 0, 0, NULL, 1, '2026-03-01 11:36:31.951684', '2026-03-01 11:36:31.951684');
INSERT INTO community_champions VALUES (X'019CA92F91407E26A2D5B032137ED150', X'019CA92F90F076E5B887D4996AE23E3B', X'019CA8B111D877258F62A674A03B9F1B', 0, '2026-02-01 09:00:00.000000', 'Gladly.🌱', 1, 1, 'speaks', 1, '2026-03-01 11:36:32.832498', '2026-03-01 11:36:32.832498');
CREATE TABLE kpi_metrics (
    id BLOB NOT NULL CONSTRAINT ck_kpi_metrics_id CHECK (length(id) = 16),
    date TEXT NOT NULL CONSTRAINT ck_kpi_metrics_date CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    platform TEXT NOT NULL CONSTRAINT ck_kpi_metrics_platform CHECK (platform IN ('TWITTER', 'REDDIT', 'THREADS')),
    metric_type_id BLOB NOT NULL CONSTRAINT ck_kpi_metrics_metric_type_id CHECK (length(metric_type_id) = 16),
    metric_name TEXT NOT NULL CONSTRAINT ck_kpi_metrics_metric_name CHECK (length(metric_name) <= 100),
    value REAL,
    numerator REAL,
    denominator REAL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_kpi_metrics_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_kpi_metrics_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_kpi_metrics PRIMARY KEY (id),
    CONSTRAINT uq_kpi_metrics_date_platform_metric_type_id_metric_name
        UNIQUE (date, platform, metric_type_id, metric_name),
    CONSTRAINT fk_kpi_metrics_metric_type_id FOREIGN KEY (metric_type_id)
        REFERENCES kpi_types (id) ON DELETE RESTRICT,
    CONSTRAINT ck_kpi_metrics_version CHECK (version >= 1),
    CONSTRAINT ck_kpi_metrics_denominator CHECK (denominator >= 0),
    CONSTRAINT ck_kpi_metrics_figure CHECK (
        value IS NOT NULL AND numerator IS NULL AND denominator IS NULL
        OR value IS NULL AND numerator IS NOT NULL AND denominator IS NOT NULL
    )
) STRICT;
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000000', '2025-12-22', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 20.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000001', '2025-12-23', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 21.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000002', '2025-12-24', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 22.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000003', '2025-12-25', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 23.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000004', '2025-12-26', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 24.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000005', '2025-12-27', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 25.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000006', '2025-12-28', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 26.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000007', '2025-12-29', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 20.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000008', '2025-12-30', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 21.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000009', '2025-12-31', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 22.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000000A', '2026-01-01', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 23.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000000B', '2026-01-02', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 24.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000000C', '2026-01-03', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 25.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000000D', '2026-01-04', 'TWITTER', X'019B8D627A807014800000000000000E', 'posts_answered', 26.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000000E', '2025-12-22', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 20.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000000F', '2025-12-23', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 21.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000010', '2025-12-24', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 22.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000011', '2025-12-25', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 23.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000012', '2025-12-26', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 24.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000013', '2025-12-27', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 25.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000014', '2025-12-28', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 26.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000015', '2025-12-29', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 20.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000016', '2025-12-30', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 21.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000017', '2025-12-31', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 22.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000018', '2026-01-01', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 23.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000019', '2026-01-02', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 24.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000001A', '2026-01-03', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 25.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000001B', '2026-01-04', 'REDDIT', X'019B8D627A807014800000000000000E', 'posts_answered', 26.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000001C', '2025-12-22', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 20.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000001D', '2025-12-23', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 21.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000001E', '2025-12-24', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 22.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000001F', '2025-12-25', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 23.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000020', '2025-12-26', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 24.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000021', '2025-12-27', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 25.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000022', '2025-12-28', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 26.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000023', '2025-12-29', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 20.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000024', '2025-12-30', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 21.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000025', '2025-12-31', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 22.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000026', '2026-01-01', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 23.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000027', '2026-01-02', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 24.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000028', '2026-01-03', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 25.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000029', '2026-01-04', 'THREADS', X'019B8D627A807014800000000000000E', 'posts_answered', 26.0, NULL, NULL, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000002A', '2025-12-22', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15.0, 20.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000002B', '2025-12-23', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16.0, 21.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000002C', '2025-12-24', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17.0, 22.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000002D', '2025-12-25', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18.0, 23.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000002E', '2025-12-26', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19.0, 24.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000002F', '2025-12-27', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20.0, 25.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000030', '2025-12-28', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21.0, 26.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000031', '2025-12-29', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15.0, 20.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000032', '2025-12-30', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16.0, 21.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000033', '2025-12-31', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17.0, 22.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000034', '2026-01-01', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18.0, 23.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000035', '2026-01-02', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19.0, 24.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000036', '2026-01-03', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20.0, 25.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000037', '2026-01-04', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21.0, 26.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000038', '2025-12-22', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15.0, 20.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000039', '2025-12-23', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16.0, 21.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000003A', '2025-12-24', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17.0, 22.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000003B', '2025-12-25', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18.0, 23.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000003C', '2025-12-26', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19.0, 24.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000003D', '2025-12-27', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20.0, 25.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000003E', '2025-12-28', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21.0, 26.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000003F', '2025-12-29', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15.0, 20.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000040', '2025-12-30', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16.0, 21.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000041', '2025-12-31', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17.0, 22.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000042', '2026-01-01', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18.0, 23.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000043', '2026-01-02', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19.0, 24.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000044', '2026-01-03', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20.0, 25.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000045', '2026-01-04', 'REDDIT', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21.0, 26.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000046', '2025-12-22', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15.0, 20.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000047', '2025-12-23', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16.0, 21.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000048', '2025-12-24', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17.0, 22.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000049', '2025-12-25', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18.0, 23.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000004A', '2025-12-26', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19.0, 24.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000004B', '2025-12-27', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20.0, 25.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000004C', '2025-12-28', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21.0, 26.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000004D', '2025-12-29', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 15.0, 20.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000004E', '2025-12-30', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 16.0, 21.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A807020800000000000004F', '2025-12-31', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 17.0, 22.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000050', '2026-01-01', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 18.0, 23.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000051', '2026-01-02', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 19.0, 24.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000052', '2026-01-03', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 20.0, 25.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019B8D627A8070208000000000000053', '2026-01-04', 'THREADS', X'019CA8B11138793699C1D844126A94F0', 'replies_approved', NULL, 21.0, 26.0, 1, '2026-01-05 13:00:00.000000', '2026-01-05 13:00:00.000000');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CAB701D9B334514547365AB', '2026-02-18', 'TWITTER', X'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 0.0, NULL, NULL, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CAB7063BFED3CE8BA198645', '2026-02-03', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'posts', NULL, 41.0, 90.0, 2, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.875310');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CAB70979E8DF64BC5659802', '1000-01-01', 'TWITTER', X'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 1000000000000000.0, NULL, NULL, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CAB70AD8359B5D2C5B1DBFE', '2026-02-18', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'posts', NULL, 0.0, 0.0, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CAB760A84A88039ADC04DFD', '2026-02-02', 'TWITTER', X'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 0.7, NULL, NULL, 3, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.875310');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CAB7A41B8C853DC8A8C9A1B', '2026-02-02', 'TWITTER', X'019CA8B11138793699C1D844126A94F0', 'posts', NULL, 9.0, 10.0, 1, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:35.755199');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CAB7AFC9ED109898DF2C0B3', '2026-02-03', 'TWITTER', X'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 3.5, NULL, NULL, 2, '2026-03-01 11:36:35.755199', '2026-03-01 11:36:38.397641');
INSERT INTO kpi_metrics VALUES (X'019CA92F9CFB7AF2834EB1F29549D0D8', '2026-03-01', 'TWITTER', X'019CA92F9C8378AFAE434F365EBBED8C', 'posts', 7.0, NULL, NULL, 1, '2026-03-01 11:36:35.835273', '2026-03-01 11:36:35.835273');
CREATE TABLE kpi_revisions (
    metric_id BLOB NOT NULL CONSTRAINT ck_kpi_revisions_metric_id CHECK (length(metric_id) = 16),
    version INTEGER NOT NULL,
    value REAL,
    numerator REAL,
    denominator REAL,
    created_at TEXT NOT NULL CONSTRAINT ck_kpi_revisions_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_kpi_revisions PRIMARY KEY (metric_id, version),
    CONSTRAINT fk_kpi_revisions_metric_id FOREIGN KEY (metric_id)
        REFERENCES kpi_metrics (id) ON DELETE CASCADE,
    CONSTRAINT ck_kpi_revisions_version CHECK (version >= 1),
    CONSTRAINT ck_kpi_revisions_denominator CHECK (denominator >= 0),
    CONSTRAINT ck_kpi_revisions_figure CHECK (
        value IS NOT NULL AND numerator IS NULL AND denominator IS NULL
        OR value IS NULL AND numerator IS NOT NULL AND denominator IS NOT NULL
    )
) STRICT;
INSERT INTO kpi_revisions VALUES (X'019CA92F9CAB7063BFED3CE8BA198645', 1, NULL, 1.0, 90.0, '2026-03-01 11:36:35.755199');
INSERT INTO kpi_revisions VALUES (X'019CA92F9CAB760A84A88039ADC04DFD', 1, 0.1, NULL, NULL, '2026-03-01 11:36:35.755199');
INSERT INTO kpi_revisions VALUES (X'019CA92F9CAB760A84A88039ADC04DFD', 2, 0.5, NULL, NULL, '2026-03-01 11:36:35.835273');
INSERT INTO kpi_revisions VALUES (X'019CA92F9CAB7AFC9ED109898DF2C0B3', 1, 0.2, NULL, NULL, '2026-03-01 11:36:35.755199');
CREATE TABLE experiments (
    id BLOB NOT NULL CONSTRAINT ck_experiments_id CHECK (length(id) = 16),
    name TEXT NOT NULL CONSTRAINT ck_experiments_name CHECK (length(name) <= 200),
    description TEXT NOT NULL CONSTRAINT ck_experiments_description CHECK (length(description) <= 1000),
    assignment TEXT NOT NULL CONSTRAINT ck_experiments_assignment CHECK (assignment IN ('hash', 'external')),
    traffic_split REAL NOT NULL,
    variant_a TEXT NOT NULL CONSTRAINT ck_experiments_variant_a CHECK (length(variant_a) <= 50),
    variant_b TEXT NOT NULL CONSTRAINT ck_experiments_variant_b CHECK (length(variant_b) <= 50),
    metric TEXT NOT NULL CONSTRAINT ck_experiments_metric CHECK (length(metric) <= 100),
    metric_kind TEXT NOT NULL CONSTRAINT ck_experiments_metric_kind CHECK (metric_kind IN ('proportion', 'mean', 'count')),
    metric_direction TEXT NOT NULL CONSTRAINT ck_experiments_metric_direction CHECK (metric_direction IN ('up', 'down')),
    guardrails TEXT NOT NULL CONSTRAINT ck_experiments_guardrails CHECK (json_valid(guardrails)),
    minimum_days INTEGER NOT NULL,
    minimum_units INTEGER NOT NULL,
    status TEXT NOT NULL CONSTRAINT ck_experiments_status CHECK (status IN ('DRAFT', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    phase INTEGER NOT NULL,
    phase_started_at TEXT CONSTRAINT ck_experiments_phase_started_at CHECK
        (phase_started_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    start_date TEXT CONSTRAINT ck_experiments_start_date CHECK
        (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    end_date TEXT CONSTRAINT ck_experiments_end_date CHECK
        (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    results_json TEXT,
    winner TEXT CONSTRAINT ck_experiments_winner CHECK (length(winner) <= 50),
    winner_reason TEXT CONSTRAINT ck_experiments_winner_reason CHECK (length(winner_reason) <= 500),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_experiments_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_experiments_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_experiments PRIMARY KEY (id),
    CONSTRAINT ck_experiments_version CHECK (version >= 1),
    CONSTRAINT ck_experiments_phase CHECK (phase >= 1),
    CONSTRAINT ck_experiments_traffic_split CHECK (traffic_split >= 0 AND traffic_split <= 1),
    CONSTRAINT ck_experiments_minimum_days CHECK (minimum_days >= 0),
    CONSTRAINT ck_experiments_minimum_units CHECK (minimum_units >= 0),
    CONSTRAINT ck_experiments_started CHECK (status = 'DRAFT' AND start_date IS NULL AND phase_started_at IS NULL
        OR status <> 'DRAFT' AND start_date IS NOT NULL AND phase_started_at IS NOT NULL),
    CONSTRAINT ck_experiments_ended CHECK (status <> 'COMPLETED' AND status <> 'CANCELLED' AND end_date IS NULL
        OR (status = 'COMPLETED' OR status = 'CANCELLED') AND end_date IS NOT NULL),
    CONSTRAINT ck_experiments_frozen CHECK (status <> 'COMPLETED' AND results_json IS NULL OR status = 'COMPLETED' AND results_json IS NOT NULL),
    CONSTRAINT ck_experiments_won CHECK (winner IS NULL OR status = 'COMPLETED'),
    CONSTRAINT ck_experiments_reasoned CHECK (winner_reason IS NULL OR winner IS NOT NULL)
) STRICT;
INSERT INTO experiments VALUES (X'019B8D627A8070218000000000000000', 'Shorter answers', 'Whether people answer more often when the first sentence stands alone.', 'hash', 1.0, 'long', 'short', 'answered_back', 'proportion', 'up', '[{"direction":"down","kind":"count","name":"complaints"}]', 7, 100, 'RUNNING', 1, '2026-01-05 13:11:00.000000', '2026-01-05 13:11:00.000000', NULL, NULL, NULL, NULL, 2, '2026-01-05 13:10:00.000000', '2026-01-05 13:11:00.000000');
INSERT INTO experiments VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 'Renamed', 'Few words are read.', 'hash', 1.0, 'long', 'short', 'clicks', 'proportion', 'up', '[]', 0, 4, 'CANCELLED', 2, '2026-03-01 11:36:41.320342', '2026-03-01 11:36:40.279380', '2026-03-01 11:36:41.760749', NULL, NULL, NULL, 6, '2026-03-01 11:36:38.517752', '2026-03-01 11:36:41.760749');
INSERT INTO experiments VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 'Called from outside', '', 'external', 1.0, 'a', 'b', 'clicks', 'proportion', 'up', '[{"direction":"down","kind":"count","name":"complaints"},{"direction":"up","kind":"mean","name":"minutes"}]', 0, 0, 'COMPLETED', 1, '2026-03-01 11:36:41.920897', '2026-03-01 11:36:41.920897', '2026-03-01 11:36:42.801711', '{"phase":1,"units":60,"excluded":1,"excluded_warning":true,"variants":[{"key":"a","units":31,"expected":30.0},{"key":"b","units":29,"expected":30.0}],"sample_ratio":{"chi2":0.06666666666666667,"p":0.7962534147376392,"warning":false,"reason":null,"leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":31,"mean":0.4838709677419355,"variance":0.2497398543184183,"reason":null},{"key":"b","units":29,"mean":0.7931034482758621,"variance":0.16409036860879903,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":0.3092324805339266,"relative":0.639080459770115,"interval":[0.06538366988714217,0.5059800705593703],"relative_interval":[0.10854366468022292,1.524393368179139],"p":0.016932859728717598,"p_adjusted":0.016932859728717598,"reason":null}]},{"name":"complaints","kind":"count","variants":[{"key":"a","units":31,"mean":4.516129032258064,"variance":174.9247311827957,"reason":null},{"key":"b","units":29,"mean":3.862068965517242,"variance":131.55172413793102,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":-0.6540600667408221,"relative":-0.14482758620689634,"interval":[-7.041198497266591,5.733078363784947],"relative_interval":[-1.4495535959781174,1.1598984235643246],"p":0.8382897038993591,"p_adjusted":0.8382897038993591,"reason":null}]},{"name":"minutes","kind":"mean","variants":[{"key":"a","units":31,"mean":-32.37096774193549,"variance":32250.58501792115,"reason":null},{"key":"b","units":29,"mean":1.5689655172413792,"variance":0.8379310344827589,"reason":null}],"comparisons":[{"variant":"b","against":"a","difference":33.93993325917687,"relative":1.0484682920124393,"interval":[-31.932946687986586,99.81281320634032],"relative_interval":[0.9492584231662508,1.1476781608586277],"p":0.3010886778621318,"p_adjusted":0.3010886778621318,"reason":null}]}]}', 'b', NULL, 3, '2026-03-01 11:36:41.880860', '2026-03-01 11:36:42.801711');
INSERT INTO experiments VALUES (X'019CA92FB9217FC18AD81A54E2451E54', 'Too early', '', 'external', 1.0, 'a', 'b', 'clicks', 'proportion', 'up', '[]', 1, 0, 'COMPLETED', 1, '2026-03-01 11:36:43.081970', '2026-03-01 11:36:43.081970', '2026-03-01 11:36:43.162044', '{"phase":1,"units":0,"excluded":0,"excluded_warning":false,"variants":[{"key":"a","units":0,"expected":0.0},{"key":"b","units":0,"expected":0.0}],"sample_ratio":{"chi2":null,"p":null,"warning":false,"reason":"not_enough_data","leaks":[]},"metrics":[{"name":"clicks","kind":"proportion","variants":[{"key":"a","units":0,"mean":null,"variance":null,"reason":"no_units"},{"key":"b","units":0,"mean":null,"variance":null,"reason":"no_units"}],"comparisons":[{"variant":"b","against":"a","difference":null,"relative":null,"interval":null,"relative_interval":null,"p":null,"p_adjusted":null,"reason":"no_units"}]}]}', 'b', 'Größe.', 4, '2026-03-01 11:36:43.041933', '2026-03-01 11:36:43.282155');
INSERT INTO experiments VALUES (X'019CA92FCE8F774FABDB367F606E86A6', 'Decided in it', '', 'hash', 1.0, 'a', 'c', 'clicks', 'proportion', 'up', '[]', 0, 0, 'CANCELLED', 2, '2026-03-01 11:36:48.727187', '2026-03-01 11:36:48.607076', '2026-03-01 11:36:49.367779', NULL, NULL, NULL, 4, '2026-03-01 11:36:48.527002', '2026-03-01 11:36:49.367779');
CREATE TABLE experiment_variants (
    experiment_id BLOB NOT NULL CONSTRAINT ck_experiment_variants_experiment_id CHECK (length(experiment_id) = 16),
    phase INTEGER NOT NULL,
    position INTEGER NOT NULL,
    variant TEXT NOT NULL CONSTRAINT ck_experiment_variants_variant CHECK (length(variant) <= 50),
    weight REAL NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_experiment_variants_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_experiment_variants PRIMARY KEY (experiment_id, phase, position),
    CONSTRAINT uq_experiment_variants_experiment_id_phase_variant UNIQUE (experiment_id, phase, variant),
    CONSTRAINT fk_experiment_variants_experiment_id FOREIGN KEY (experiment_id)
        REFERENCES experiments (id) ON DELETE CASCADE,
    CONSTRAINT ck_experiment_variants_phase CHECK (phase >= 1),
    CONSTRAINT ck_experiment_variants_position CHECK (position >= 1),
    CONSTRAINT ck_experiment_variants_weight CHECK (weight >= 0 AND weight <= 1)
) STRICT;
INSERT INTO experiment_variants VALUES (X'019B8D627A8070218000000000000000', 1, 1, 'long', 0.5, '2026-01-05 13:11:00.000000');
INSERT INTO experiment_variants VALUES (X'019B8D627A8070218000000000000000', 1, 2, 'short', 0.5, '2026-01-05 13:11:00.000000');
INSERT INTO experiment_variants VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 1, 'long', 0.1, '2026-03-01 11:36:38.517752');
INSERT INTO experiment_variants VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 2, 'short', 0.2, '2026-03-01 11:36:38.517752');
INSERT INTO experiment_variants VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 3, 'none', 0.7, '2026-03-01 11:36:38.517752');
INSERT INTO experiment_variants VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 2, 1, 'long', 0.5, '2026-03-01 11:36:41.320342');
INSERT INTO experiment_variants VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 2, 2, 'short', 0.5, '2026-03-01 11:36:41.320342');
INSERT INTO experiment_variants VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 1, 'a', 0.5, '2026-03-01 11:36:41.880860');
INSERT INTO experiment_variants VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 2, 'b', 0.5, '2026-03-01 11:36:41.880860');
INSERT INTO experiment_variants VALUES (X'019CA92FB9217FC18AD81A54E2451E54', 1, 1, 'a', 0.5, '2026-03-01 11:36:43.041933');
INSERT INTO experiment_variants VALUES (X'019CA92FB9217FC18AD81A54E2451E54', 1, 2, 'b', 0.5, '2026-03-01 11:36:43.041933');
INSERT INTO experiment_variants VALUES (X'019CA92FCE8F774FABDB367F606E86A6', 1, 1, 'a', 0.5, '2026-03-01 11:36:48.527002');
INSERT INTO experiment_variants VALUES (X'019CA92FCE8F774FABDB367F606E86A6', 1, 2, 'b', 0.5, '2026-03-01 11:36:48.527002');
INSERT INTO experiment_variants VALUES (X'019CA92FCE8F774FABDB367F606E86A6', 2, 1, 'a', 0.5, '2026-03-01 11:36:48.727187');
INSERT INTO experiment_variants VALUES (X'019CA92FCE8F774FABDB367F606E86A6', 2, 2, 'c', 0.5, '2026-03-01 11:36:48.727187');
CREATE TABLE experiment_exposures (
    experiment_id BLOB NOT NULL CONSTRAINT ck_experiment_exposures_experiment_id CHECK (length(experiment_id) = 16),
    phase INTEGER NOT NULL,
    unit TEXT NOT NULL CONSTRAINT ck_experiment_exposures_unit CHECK (length(unit) <= 200),
    variant TEXT NOT NULL CONSTRAINT ck_experiment_exposures_variant CHECK (length(variant) <= 50),
    excluded INTEGER NOT NULL CONSTRAINT ck_experiment_exposures_excluded CHECK (excluded IN (0, 1)),
    exposed_at TEXT NOT NULL CONSTRAINT ck_experiment_exposures_exposed_at CHECK
        (exposed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_experiment_exposures PRIMARY KEY (experiment_id, phase, unit),
    CONSTRAINT fk_experiment_exposures_experiment_id_phase_variant FOREIGN KEY (experiment_id, phase, variant)
        REFERENCES experiment_variants (experiment_id, phase, variant) ON DELETE CASCADE
) STRICT;
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-0', 'long', 0, '2026-01-05 13:12:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-1', 'long', 0, '2026-01-05 13:13:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-10', 'long', 0, '2026-01-05 13:22:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-11', 'short', 0, '2026-01-05 13:23:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-2', 'long', 0, '2026-01-05 13:14:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-3', 'short', 0, '2026-01-05 13:15:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-4', 'short', 0, '2026-01-05 13:16:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-5', 'short', 0, '2026-01-05 13:17:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-6', 'long', 0, '2026-01-05 13:18:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-7', 'short', 0, '2026-01-05 13:19:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-8', 'short', 0, '2026-01-05 13:20:00.000000');
INSERT INTO experiment_exposures VALUES (X'019B8D627A8070218000000000000000', 1, 'seed-9', 'short', 0, '2026-01-05 13:21:00.000000');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-0', 'long', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-1', 'short', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-10', 'short', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-11', 'none', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-2', 'none', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-3', 'long', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-6', 'none', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-8', 'none', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 1, 'unit-9', 'none', 0, '2026-03-01 11:36:41.040083');
INSERT INTO experiment_exposures VALUES (X'019CA92FA7757DCA91C237D314AD7B27', 2, 'unit-0', 'long', 0, '2026-03-01 11:36:41.480490');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u0', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u1', 'b', 1, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u10', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u11', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u12', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u13', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u14', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u15', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u16', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u17', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u18', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u19', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u2', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u20', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u21', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u22', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u23', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u24', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u25', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u26', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u27', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u28', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u29', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u3', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u30', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u31', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u32', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u33', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u34', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u35', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u36', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u37', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u38', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u39', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u4', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u40', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u41', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u42', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u43', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u44', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u45', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u46', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u47', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u48', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u49', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u5', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u50', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u51', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u52', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u53', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u54', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u55', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u56', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u57', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u58', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u59', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u6', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u7', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u8', 'a', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, 'u9', 'b', 0, '2026-03-01 11:36:42.000971');
INSERT INTO experiment_exposures VALUES (X'019CA92FB49874BAB30708514F3EBC3B', 1, '🌱', 'a', 0, '2026-03-01 11:36:42.000971');
CREATE TABLE experiment_outcomes (
    id BLOB NOT NULL CONSTRAINT ck_experiment_outcomes_id CHECK (length(id) = 16),
    experiment_id BLOB NOT NULL CONSTRAINT ck_experiment_outcomes_experiment_id CHECK (length(experiment_id) = 16),
    phase INTEGER NOT NULL,
    metric TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_metric CHECK (length(metric) <= 100),
    unit TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_unit CHECK (length(unit) <= 200),
    variant TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_variant CHECK (length(variant) <= 50),
    value REAL NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_experiment_outcomes_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_experiment_outcomes PRIMARY KEY (id),
    CONSTRAINT uq_experiment_outcomes_experiment_id_phase_metric_unit UNIQUE (experiment_id, phase, metric, unit),
    CONSTRAINT fk_experiment_outcomes_experiment_id_phase_unit FOREIGN KEY (experiment_id, phase, unit)
        REFERENCES experiment_exposures (experiment_id, phase, unit) ON DELETE CASCADE
) STRICT;
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000000', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-0', 'long', 1.0, '2026-01-05 13:30:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000001', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-1', 'long', 0.0, '2026-01-05 13:31:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000002', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-2', 'long', 0.0, '2026-01-05 13:32:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000003', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-3', 'short', 1.0, '2026-01-05 13:33:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000004', X'019B8D627A8070218000000000000000', 1, 'complaints', 'seed-3', 'short', 1.0, '2026-01-05 13:33:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000005', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-4', 'short', 0.0, '2026-01-05 13:34:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000006', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-5', 'short', 0.0, '2026-01-05 13:35:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000007', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-6', 'long', 1.0, '2026-01-05 13:36:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000008', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-7', 'short', 0.0, '2026-01-05 13:37:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A8070228000000000000009', X'019B8D627A8070218000000000000000', 1, 'complaints', 'seed-7', 'short', 1.0, '2026-01-05 13:37:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A807022800000000000000A', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-8', 'short', 0.0, '2026-01-05 13:38:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A807022800000000000000B', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-9', 'short', 1.0, '2026-01-05 13:39:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A807022800000000000000C', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-10', 'long', 0.0, '2026-01-05 13:40:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A807022800000000000000D', X'019B8D627A8070218000000000000000', 1, 'answered_back', 'seed-11', 'short', 0.0, '2026-01-05 13:41:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019B8D627A807022800000000000000E', X'019B8D627A8070218000000000000000', 1, 'complaints', 'seed-11', 'short', 1.0, '2026-01-05 13:41:00.000000');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A0705B8C56AEA833E982B8', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-3', 'long', 1.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A0726C9398885325EB349E', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-10', 'short', 0.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A073A6A58C9B5702A6F9DC', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-11', 'none', 1.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A07644B07B250DF8C9DDBF', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-1', 'short', 1.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A076A898ED96291F386723', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-8', 'none', 0.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A07886BB7FF3DDEBA3F236', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-0', 'long', 0.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A078F9A4D040C3CC6A9891', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-6', 'none', 0.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A07D7E8D2E7E3FD0048876', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-2', 'none', 0.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB1A07E8FA2BE13AFA441D2AD', X'019CA92FA7757DCA91C237D314AD7B27', 1, 'clicks', 'unit-9', 'none', 1.0, '2026-03-01 11:36:41.120157');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561704AA5D890607725EB77', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u40', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561705BB2926EAEE75C7832', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u28', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617065B1952DF4E368CE33', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u54', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561706F9982D5179C09E9EB', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u39', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617093ADACA08033A3C4BC', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u16', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561709BA1862030DF48F7BE', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u46', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561709C86646FF4B3513481', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u43', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561710EBFBC0F371440DC1C', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u24', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561711BB0F9DD5FD7AA790D', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u42', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561714B9A5522F0837D48F5', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u34', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617180B0EB82A523E43A3A', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u54', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561719081E53128B759BEEB', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u14', 'a', 14.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56171D3B1AC2F89BB726C58', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u33', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617202958030DE48B7F331', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u6', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561720C8B5A44F5CCCC53A6', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u56', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617246BE63EA31F4A56883', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u0', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56172498C4EC5B9C047D453', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u9', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561724D85E57B966ECA2943', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u0', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561727E82EB9962C6897A91', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u48', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561728297F6689AE60F9F8F', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u28', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56172C8A7E4790D94E9D2AC', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u18', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56172D184B72909F53591AF', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u11', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56172E7BF243FB0CF9B1CF1', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u42', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56172FFB749C2CF16902B35', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u27', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561737BA5D39D7F6EB0D521', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u14', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56173A09050F95720B72FF1', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u50', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56173A38E32CC233AEF023E', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u35', 'b', 35.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56173E0877431B833705D8C', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u21', 'b', 21.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617409B7F6F3CD28AA9621', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u41', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617414B863C50E7C18F5AD', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u21', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561741EBF19D0C953DC6CD7', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u58', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561744191D8795CE0C7F606', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u41', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617456B09C9CADB58F1102', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u23', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56174ABBC0C21478CBE46D2', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u11', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56174F2833DBE6BD3EB5E4F', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u40', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617500B5FD4D07EA696222', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u19', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617592A8F0D23B454AAFD1', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u56', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56175A4B970E03CFC5F2E7C', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u55', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561761AB8545AF80F3FBE97', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u9', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561761DBB834D3CDDA82FE3', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u59', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56176628FEDB96F6DD38345', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u32', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617693A996EC589DA36EE6', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u49', 'b', 49.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56176A087B5B0A16FC46260', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u20', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56176A0AAB2018F99C7A008', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u38', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56176FC84FD00A5BEF19B83', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u10', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561770EB38E73F549A3CABB', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u3', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561773BA9959A3417BC7A17', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u59', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561775F8A8A1125B5A6950D', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u14', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617787BC33925AB61733AF', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u27', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561778B9E868F99B3A73C1A', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u39', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617799AD51A676843106FA', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u2', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56177C2934CC937A58AE772', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u55', 'b', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56177D0942FFBEADAF75735', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u30', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56177F49D3AAA95359AEEAF', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u35', 'b', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56177FF98BB841E7C092D16', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u20', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561782FBFA1A4FB8E735D83', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u34', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561784685B7C8ECB751CD55', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u26', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617867800DBD5AD99D84FA', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u37', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617886B333F1723EACFE92', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u15', 'b', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56178939524AA2BCCBB17F0', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u42', 'a', 42.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56178C7A0FAC71C7CB08A1E', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u29', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56178C889B4CB99D0172B02', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u13', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56178DFADF8FBE286189E91', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u30', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56178E589D6E81456269242', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u28', 'a', 28.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56179179225276378EBF86A', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u36', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617925A7E80C137C461AF3', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u52', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561794B86AE188ECA2DEA93', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u8', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617961B21FDC948615FEB5', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u57', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617965AC5E2EE67892AE5A', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u15', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56179899E781871ACB50247', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u47', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB561798D8C539FD4E433E721', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u50', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56179AD85329747E0821938', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u36', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB56179CE9D02F87BD57D8E98', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u7', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617A098AE710F4DC72E243', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u56', 'a', 56.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617A188A0862B107808629', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u31', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617A24A0CDB09FDB9F88EC', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u22', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617A2BADECA7074344333E', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u35', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617A2E9ABC0CCF98E65AF0', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u33', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617A98A9955CFF0B1CC9B4', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u53', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617AF3A677AEEB0B6410C8', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u45', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617B3E85F6244B7144A7E3', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u22', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617B6C8160B31B50FE552C', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u51', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617B6E83DA9ADB5175F9D0', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u57', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617B95ADFEC7DE344F6740', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u49', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617B988FCEB0D9D0E9BED1', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u45', 'b', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617BA68F0D75EB484A2B18', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u25', 'b', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617BC78BCCEA32D671E522', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u44', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617BD48A8876E6E2AB0941', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u49', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617C5194384C2352FECB8B', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u31', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617C8D82E829E8C5A0E42A', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u29', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617CA4A5EA063BB1DD70A7', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u17', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617CDEAAACEF7E4DAA68D7', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u19', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617CE381198372F2511F81', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u38', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617CE78F921D677353397C', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u4', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617D02820330F22DF0AB2C', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u46', 'a', -0.33333333333333332, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617D258754675823C03D95', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u37', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617D25A5A456D952C5836E', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u12', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617D3E865A8B34DDE794BA', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u7', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617D4A9C61312D03242AD7', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u12', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617D63BF57C5AACEEFEAE1', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u58', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617D8B8F2C27E2EBDAFCBC', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u26', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617DB188D48AC1436F564E', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u24', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617DBAB5F05228BAD277DD', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u48', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617DDB88AD45490104C409', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u18', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617DE5959E117D3173FCAE', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', '🌱', 'a', -1000.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617DE5AA42F214050F1B72', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u5', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617DE8BCFB4490F9B56370', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u6', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617E0F82108215C242A303', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u0', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617E1EBCAE60376D975EF5', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'complaints', 'u7', 'b', 7.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617E308D7D4A330EBEBCEC', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u2', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617E41ACDE8A13EA8203D1', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u5', 'b', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617E6B80DA359A20D51090', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u17', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617E728A4EA8B3F823F37E', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u25', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617E9593B738BA57539EB8', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u44', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617EB7989BE61881BD5F97', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u43', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617F2DABDC99AC5E3A43DA', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u16', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617F32A7D880A882CAEEC6', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u32', 'a', 0.1, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617F37AC3A12532DA36B7E', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u3', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617F5288CADF4C654CD730', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u52', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617F7885E6332F775DE2D1', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u21', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617F95A4FAA855A57C57B5', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u10', 'a', 0.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617FB991EC1442C627A027', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u8', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617FC4AD2EAF5762F87880', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u47', 'b', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617FCC8E996EC456C3298F', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u53', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617FD687BECD5B7F8AAAE6', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u51', 'b', 0.7, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617FDDBAAF12B1E458A42C', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u4', 'a', 1.0, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617FE7829AACAEC463F448', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'minutes', 'u13', 'b', 2.5, '2026-03-01 11:36:42.081045');
INSERT INTO experiment_outcomes VALUES (X'019CA92FB5617FE79623DC14E8C349EF', X'019CA92FB49874BAB30708514F3EBC3B', 1, 'clicks', 'u23', 'b', 1.0, '2026-03-01 11:36:42.081045');
CREATE TABLE learning_events (
    id BLOB NOT NULL CONSTRAINT ck_learning_events_id CHECK (length(id) = 16),
    date TEXT NOT NULL CONSTRAINT ck_learning_events_date CHECK
        (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    adjustment_type TEXT NOT NULL CONSTRAINT ck_learning_events_adjustment_type CHECK (length(adjustment_type) <= 50),
    adjustment TEXT NOT NULL CONSTRAINT ck_learning_events_adjustment CHECK (json_valid(adjustment)),
    predicted_improvement REAL NOT NULL,
    baseline_performance REAL,
    actual_improvement REAL,
    accuracy REAL,
    evaluated_at TEXT CONSTRAINT ck_learning_events_evaluated_at CHECK
        (evaluated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_learning_events_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_learning_events_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_learning_events PRIMARY KEY (id),
    CONSTRAINT ck_learning_events_version CHECK (version >= 1),
    CONSTRAINT ck_learning_events_accuracy CHECK (accuracy >= 0 AND accuracy <= 1),
    CONSTRAINT ck_learning_events_evaluated CHECK (actual_improvement IS NULL AND accuracy IS NULL AND evaluated_at IS NULL
        OR actual_improvement IS NOT NULL AND accuracy IS NOT NULL AND evaluated_at IS NOT NULL)
) STRICT;
INSERT INTO learning_events VALUES (X'019B8D627A8070288000000000000000', '2026-01-05 17:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.25, 0.5, 0.125, 0.5, '2026-01-05 17:10:00.000000', 2, '2026-01-05 17:00:00.000000', '2026-01-05 17:10:00.000000');
INSERT INTO learning_events VALUES (X'019B8D627A8070288000000000000001', '2026-01-05 17:01:00.000000', 'keywords', '{"added":["greenhouse"]}', 0.5, 0.5, NULL, NULL, NULL, 1, '2026-01-05 17:01:00.000000', '2026-01-05 17:01:00.000000');
INSERT INTO learning_events VALUES (X'019CA92FBD327F3996458E2E54A6FC9E', '2026-03-01 11:36:44.082895', 'Größe 🌱', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.5, 0.33333333333333332, 0.375, 0.75, '2026-03-01 11:36:45.123857', 6, '2026-03-01 11:36:44.082895', '2026-03-01 11:36:45.123857');
INSERT INTO learning_events VALUES (X'019CA92FBD827B94812BC6E814E0E2D0', '2026-01-02 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.5, NULL, NULL, NULL, NULL, 1, '2026-03-01 11:36:44.162969', '2026-03-01 11:36:44.162969');
INSERT INTO learning_events VALUES (X'019CA92FBDAB762EA5B39F08E11EB8B5', '2026-01-03 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', 0.0, NULL, 0.0, 1.0, '2026-03-01 11:36:45.644338', 3, '2026-03-01 11:36:44.203006', '2026-03-01 11:36:45.644338');
INSERT INTO learning_events VALUES (X'019CA92FBDD376B4A03858E3B3DCC02B', '1000-01-01 00:00:00.000000', 'weights', '{"evs_weight":{"from":0.25,"to":0.5}}', -1.0e+300, NULL, NULL, NULL, NULL, 1, '2026-03-01 11:36:44.243043', '2026-03-01 11:36:44.243043');
CREATE TABLE randomized_experiments (
    id BLOB NOT NULL CONSTRAINT ck_randomized_experiments_id CHECK (length(id) = 16),
    decision_id BLOB NOT NULL CONSTRAINT ck_randomized_experiments_decision_id CHECK (length(decision_id) = 16),
    predicted_mode TEXT NOT NULL CONSTRAINT ck_randomized_experiments_predicted_mode CHECK (predicted_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    actual_mode TEXT NOT NULL CONSTRAINT ck_randomized_experiments_actual_mode CHECK (actual_mode IN ('HELPFUL', 'ENGAGEMENT', 'HYBRID', 'DISENGAGED')),
    predicted_outcome REAL,
    actual_outcome REAL,
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_randomized_experiments_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_randomized_experiments_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_randomized_experiments PRIMARY KEY (id),
    CONSTRAINT uq_randomized_experiments_decision_id UNIQUE (decision_id),
    CONSTRAINT fk_randomized_experiments_decision_id FOREIGN KEY (decision_id)
        REFERENCES decisions (id) ON DELETE CASCADE,
    CONSTRAINT ck_randomized_experiments_version CHECK (version >= 1)
) STRICT;
INSERT INTO randomized_experiments VALUES (X'019B8D627A8070298000000000000000', X'019B8D627A8070178000000000000003', 'HELPFUL', 'ENGAGEMENT', 0.5, 0.75, 1, '2026-01-05 17:20:00.000000', '2026-01-05 17:20:00.000000');
CREATE TABLE audit_batches (
    number INTEGER NOT NULL,
    first_seq INTEGER NOT NULL,
    last_seq INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    merkle_root BLOB NOT NULL CONSTRAINT ck_audit_batches_merkle_root CHECK (length(merkle_root) = 32),
    previous BLOB NOT NULL CONSTRAINT ck_audit_batches_previous CHECK (length(previous) = 32),
    head BLOB NOT NULL CONSTRAINT ck_audit_batches_head CHECK (length(head) = 32),
    sealed_at TEXT NOT NULL CONSTRAINT ck_audit_batches_sealed_at CHECK
        (sealed_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    purged_at TEXT CONSTRAINT ck_audit_batches_purged_at CHECK
        (purged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_audit_batches PRIMARY KEY (number),
    CONSTRAINT ck_audit_batches_number CHECK (number >= 1),
    CONSTRAINT ck_audit_batches_first_seq CHECK (first_seq >= 1),
    CONSTRAINT ck_audit_batches_entries CHECK (entries >= 1),
    CONSTRAINT ck_audit_batches_span CHECK (first_seq <= last_seq)
) STRICT, WITHOUT ROWID;
INSERT INTO audit_batches VALUES (1, 1, 78, 78, X'99F6F0AC7E298355EB90DDFDCBADF0E13E1C44016B19BC7016EEF1645D453A89', X'0000000000000000000000000000000000000000000000000000000000000000', X'741B6402F114AA5543CE88B44359696A40790D4A8471746A1B2ACCFDC3FB2403', '2026-03-01 09:07:06.105619', NULL);
INSERT INTO audit_batches VALUES (2, 79, 178, 100, X'E579A0C6EB957282F9DC99A6905CA700BA47CEED1EDC42140E0A80AF0E047C57', X'741B6402F114AA5543CE88B44359696A40790D4A8471746A1B2ACCFDC3FB2403', X'892F4F9E2B8B27C2DAD47B16CDD75F979FEC887EB16E98D33C0195FDF8DB2B5F', '2026-03-01 09:19:28.404378', NULL);
INSERT INTO audit_batches VALUES (3, 179, 256, 78, X'20470F4373C1824D400B6BF72980F9BC46904921EE6C3877DE573CCAF6054D13', X'892F4F9E2B8B27C2DAD47B16CDD75F979FEC887EB16E98D33C0195FDF8DB2B5F', X'5B1D95ED430A8ADD9E772ED9B936DE6053C480E0FDA6E24A2890A3D8E683D537', '2026-03-01 10:35:15.616588', NULL);
CREATE TABLE legal_holds (
    id BLOB NOT NULL CONSTRAINT ck_legal_holds_id CHECK (length(id) = 16),
    subject TEXT NOT NULL CONSTRAINT ck_legal_holds_subject CHECK (subject IN ('AUTHOR', 'POST', 'EXPERIMENT', 'RANGE')),
    author_id BLOB CONSTRAINT ck_legal_holds_author_id CHECK (length(author_id) = 16),
    post_id BLOB CONSTRAINT ck_legal_holds_post_id CHECK (length(post_id) = 16),
    experiment_id BLOB CONSTRAINT ck_legal_holds_experiment_id CHECK (length(experiment_id) = 16),
    from_at TEXT CONSTRAINT ck_legal_holds_from_at CHECK
        (from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    to_at TEXT CONSTRAINT ck_legal_holds_to_at CHECK
        (to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    reason TEXT NOT NULL CONSTRAINT ck_legal_holds_reason CHECK (length(reason) <= 1000),
    created_by BLOB NOT NULL CONSTRAINT ck_legal_holds_created_by CHECK (length(created_by) = 16),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_legal_holds_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_legal_holds_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_legal_holds PRIMARY KEY (id),
    CONSTRAINT fk_legal_holds_author_id FOREIGN KEY (author_id)
        REFERENCES authors (id) ON DELETE RESTRICT,
    CONSTRAINT fk_legal_holds_post_id FOREIGN KEY (post_id)
        REFERENCES posts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_legal_holds_experiment_id FOREIGN KEY (experiment_id)
        REFERENCES experiments (id) ON DELETE RESTRICT,
    CONSTRAINT fk_legal_holds_created_by FOREIGN KEY (created_by)
        REFERENCES accounts (id) ON DELETE RESTRICT,
    CONSTRAINT ck_legal_holds_version CHECK (version >= 1),
    CONSTRAINT ck_legal_holds_starts CHECK ((from_at IS NULL) = (subject <> 'RANGE')),
    CONSTRAINT ck_legal_holds_ends CHECK ((to_at IS NULL) = (subject <> 'RANGE')),
    CONSTRAINT ck_legal_holds_range CHECK (from_at < to_at)
) STRICT;
INSERT INTO legal_holds VALUES (X'019CA92FF056741DA74B85E7DCE91B8E', 'RANGE', NULL, NULL, NULL, '2026-02-01 00:00:00.000000', '2026-03-01 00:00:00.000000', 'asked for by a court', X'019CA8A03EFB751CB22A0DC73071FEAC', 1, '2026-03-01 11:36:57.174994', '2026-03-01 11:36:57.174994');
CREATE TABLE archives (
    id BLOB NOT NULL CONSTRAINT ck_archives_id CHECK (length(id) = 16),
    kind TEXT NOT NULL CONSTRAINT ck_archives_kind CHECK (kind IN ('POSTS', 'KPI', 'AUDIT')),
    file_name TEXT NOT NULL CONSTRAINT ck_archives_file_name CHECK (length(file_name) <= 200),
    sha256 BLOB NOT NULL CONSTRAINT ck_archives_sha256 CHECK (length(sha256) = 32),
    bytes INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    from_at TEXT NOT NULL CONSTRAINT ck_archives_from_at CHECK
        (from_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    to_at TEXT NOT NULL CONSTRAINT ck_archives_to_at CHECK
        (to_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    state TEXT NOT NULL CONSTRAINT ck_archives_state CHECK (state IN ('VERIFIED', 'PURGED', 'RESTORED')),
    version INTEGER NOT NULL,
    created_at TEXT NOT NULL CONSTRAINT ck_archives_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    updated_at TEXT NOT NULL CONSTRAINT ck_archives_updated_at CHECK
        (updated_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_archives PRIMARY KEY (id),
    CONSTRAINT uq_archives_file_name UNIQUE (file_name),
    CONSTRAINT ck_archives_bytes CHECK (bytes >= 0),
    CONSTRAINT ck_archives_entries CHECK (entries >= 0),
    CONSTRAINT ck_archives_range CHECK (from_at <= to_at),
    CONSTRAINT ck_archives_version CHECK (version >= 1)
) STRICT;
INSERT INTO archives VALUES (X'01939F3E8F0070008000000000000A01', 'POSTS', 'posts-2026-01-01-01939f3e-8f00-7000-8000-000000000a01-1.jsonl', X'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855', 4096, 12, '2026-01-01 08:00:00.000000', '2026-01-02 08:00:00.000001', 'PURGED', 2, '2026-05-01 08:00:00.000000', '2026-05-01 08:00:01.000000');
CREATE TABLE account_words (
    account_id BLOB NOT NULL CONSTRAINT ck_account_words_account_id CHECK (length(account_id) = 16),
    word TEXT NOT NULL CONSTRAINT ck_account_words_word CHECK (length(word) <= 40),
    created_at TEXT NOT NULL CONSTRAINT ck_account_words_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_account_words PRIMARY KEY (word, account_id),
    CONSTRAINT fk_account_words_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000000', 'admin', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000000', 'aspasia', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000000', 'example', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000000', 'lyceum', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000001', 'example', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000001', 'lyceum', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000001', 'olympia', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000001', 'operator', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000002', 'example', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000002', 'lyceum', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000002', 'thales', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000003', 'example', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000003', 'hypatia', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019B8D627A8070018000000000000003', 'lyceum', '2026-01-05 09:00:00.000000');
INSERT INTO account_words VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'example', '2026-03-01 09:00:00.123456');
INSERT INTO account_words VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'org', '2026-03-01 09:00:00.123456');
INSERT INTO account_words VALUES (X'019CA8A03EFB751CB22A0DC73071FEAC', 'root', '2026-03-01 09:00:00.123456');
INSERT INTO account_words VALUES (X'019CA8A041CC7DB4BAF7F57260A42F2C', 'ada', '2026-03-01 09:00:00.844122');
INSERT INTO account_words VALUES (X'019CA8A041CC7DB4BAF7F57260A42F2C', 'example', '2026-03-01 09:00:00.844122');
INSERT INTO account_words VALUES (X'019CA8A041CC7DB4BAF7F57260A42F2C', 'lovelace', '2026-03-01 09:00:00.844122');
INSERT INTO account_words VALUES (X'019CA8A041CC7DB4BAF7F57260A42F2C', 'org', '2026-03-01 09:00:00.844122');
INSERT INTO account_words VALUES (X'019CA8A042447B6889E998839246D00F', 'ben', '2026-03-01 09:00:00.964233');
INSERT INTO account_words VALUES (X'019CA8A042447B6889E998839246D00F', 'example', '2026-03-01 09:00:00.964233');
INSERT INTO account_words VALUES (X'019CA8A042447B6889E998839246D00F', 'org', '2026-03-01 09:00:00.964233');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', '019ca8a0', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', '2e43fdf567de', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', '42bc', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', '7fa6', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'a4be', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'account', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'erased', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A042BC7FA6A4BE2E43FDF567DE', 'invalid', '2026-03-01 11:36:57.215031');
INSERT INTO account_words VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'example', '2026-03-01 09:00:01.204455');
INSERT INTO account_words VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'olga', '2026-03-01 09:00:01.204455');
INSERT INTO account_words VALUES (X'019CA8A043347D16B9F747CE3EB6AE3E', 'org', '2026-03-01 09:00:01.204455');
INSERT INTO account_words VALUES (X'019CA8A047BD77E497AB34E426B75CD9', 'dora', '2026-03-01 09:00:02.365528');
INSERT INTO account_words VALUES (X'019CA8A047BD77E497AB34E426B75CD9', 'example', '2026-03-01 09:00:02.365528');
INSERT INTO account_words VALUES (X'019CA8A047BD77E497AB34E426B75CD9', 'org', '2026-03-01 09:00:02.365528');
INSERT INTO account_words VALUES (X'019CA8A13C6F7B9C9A7C86F78E68FA70', 'example', '2026-03-01 09:01:05.007045');
INSERT INTO account_words VALUES (X'019CA8A13C6F7B9C9A7C86F78E68FA70', 'org', '2026-03-01 09:01:05.007045');
INSERT INTO account_words VALUES (X'019CA8A13C6F7B9C9A7C86F78E68FA70', 'rita', '2026-03-01 09:01:05.007045');
INSERT INTO account_words VALUES (X'019CA8A13D5F71FEB326B5EA185FD7D6', '2', '2026-03-01 09:01:05.807785');
INSERT INTO account_words VALUES (X'019CA8A13D5F71FEB326B5EA185FD7D6', 'carl', '2026-03-01 09:01:05.807785');
INSERT INTO account_words VALUES (X'019CA8A13D5F71FEB326B5EA185FD7D6', 'example', '2026-03-01 09:01:05.807785');
INSERT INTO account_words VALUES (X'019CA8A13D5F71FEB326B5EA185FD7D6', 'org', '2026-03-01 09:01:05.807785');
INSERT INTO account_words VALUES (X'019CA8DA78787216B4ED32F476FFC09D', 'example', '2026-03-01 10:03:35.928559');
INSERT INTO account_words VALUES (X'019CA8DA78787216B4ED32F476FFC09D', 'org', '2026-03-01 10:03:35.928559');
INSERT INTO account_words VALUES (X'019CA8DA78787216B4ED32F476FFC09D', 'vera', '2026-03-01 10:03:35.928559');
INSERT INTO account_words VALUES (X'019CA92FF0A77291A45CBCF8E798CE79', 'example', '2026-03-01 11:36:57.255068');
INSERT INTO account_words VALUES (X'019CA92FF0A77291A45CBCF8E798CE79', 'nil', '2026-03-01 11:36:57.255068');
INSERT INTO account_words VALUES (X'019CA92FF0A77291A45CBCF8E798CE79', 'org', '2026-03-01 11:36:57.255068');
INSERT INTO account_words VALUES (X'019CA92FF20F78B0AE2CC4C8481E2553', 'example', '2026-03-01 11:36:57.615401');
INSERT INTO account_words VALUES (X'019CA92FF20F78B0AE2CC4C8481E2553', 'kay', '2026-03-01 11:36:57.615401');
INSERT INTO account_words VALUES (X'019CA92FF20F78B0AE2CC4C8481E2553', 'org', '2026-03-01 11:36:57.615401');
CREATE INDEX ix_accounts_created_at_id ON accounts (created_at, id);
CREATE INDEX ix_accounts_role_created_at_id ON accounts (role, created_at, id);
CREATE INDEX ix_accounts_role_status_created_at_id ON accounts (role, status, created_at, id);
CREATE INDEX ix_accounts_status_created_at_id ON accounts (status, created_at, id);
CREATE INDEX ix_sessions_expires_at ON sessions (expires_at);
CREATE INDEX ix_sessions_last_used_at ON sessions (last_used_at);
CREATE INDEX ix_sessions_account_id_created_at_id ON sessions (account_id, created_at, id);
CREATE INDEX ix_login_failures_updated_at ON login_failures (updated_at);
CREATE INDEX ix_idempotency_keys_expires_at ON idempotency_keys (expires_at);
CREATE INDEX ix_audit_logs_created_at_id ON audit_logs (created_at, id);
CREATE INDEX ix_audit_logs_entity_type_created_at_id ON audit_logs (entity_type, created_at, id);
CREATE INDEX ix_audit_logs_entity_id_created_at_id ON audit_logs (entity_id, created_at, id);
CREATE INDEX ix_audit_logs_actor_created_at_id ON audit_logs (actor, created_at, id);
CREATE INDEX ix_audit_logs_action_created_at_id ON audit_logs (action, created_at, id);
CREATE INDEX ix_events_created_at_id ON events (created_at, id);
CREATE INDEX ix_events_updated_at_id ON events (updated_at, id);
CREATE INDEX ix_events_status_created_at_id ON events (status, created_at, id);
CREATE INDEX ix_events_status_updated_at_id ON events (status, updated_at, id);
CREATE INDEX ix_events_created_by ON events (created_by);
CREATE INDEX ix_event_words_event_id_word ON event_words (event_id, word);
CREATE INDEX ix_lessons_event_id_position_id ON lessons (event_id, position, id);
CREATE INDEX ix_stored_files_created_at_id ON stored_files (created_at, id);
CREATE INDEX ix_materials_lesson_id_position_id ON materials (lesson_id, position, id);
CREATE INDEX ix_materials_file_id ON materials (file_id);
CREATE INDEX ix_quizzes_lesson_id_position_id ON quizzes (lesson_id, position, id);
CREATE INDEX ix_quiz_questions_quiz_id_revision_position ON quiz_questions (quiz_id, revision, position);
CREATE INDEX ix_quiz_options_quiz_id_revision_question_id_position
    ON quiz_options (quiz_id, revision, question_id, position);
CREATE INDEX ix_quiz_accommodations_account_id ON quiz_accommodations (account_id);
CREATE INDEX ix_enrolments_account_id_created_at_id ON enrolments (account_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_created_at_id ON enrolments (event_id, created_at, id);
CREATE INDEX ix_enrolments_event_id_status_created_at_id ON enrolments (event_id, status, created_at, id);
CREATE INDEX ix_lesson_progress_lesson_id ON lesson_progress (lesson_id);
CREATE INDEX ix_quiz_attempts_open_marker_due_at_id ON quiz_attempts (open_marker, due_at, id);
CREATE INDEX ix_quiz_attempts_quiz_id_id ON quiz_attempts (quiz_id, id);
CREATE INDEX ix_quiz_attempts_quiz_id_started_at_id ON quiz_attempts (quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_account_id_quiz_id_started_at_id ON quiz_attempts (account_id, quiz_id, started_at, id);
CREATE INDEX ix_quiz_attempts_started_at_id ON quiz_attempts (started_at, id);
CREATE INDEX ix_quiz_attempts_quiz_id_revision ON quiz_attempts (quiz_id, revision);
CREATE INDEX ix_quiz_attempts_quiz_id_regraded_with ON quiz_attempts (quiz_id, regraded_with);
CREATE INDEX ix_quiz_grades_account_id ON quiz_grades (account_id);
CREATE INDEX ix_score_changes_attempt_id_created_at_id ON score_changes (attempt_id, created_at, id);
CREATE INDEX ix_score_changes_actor ON score_changes (actor);
CREATE INDEX ix_authors_created_at_id ON authors (created_at, id);
CREATE INDEX ix_authors_platform_created_at_id ON authors (platform, created_at, id);
CREATE INDEX ix_authors_is_power_user_created_at_id ON authors (is_power_user, created_at, id);
CREATE INDEX ix_authors_platform_handle ON authors (platform, handle);
CREATE INDEX ix_authors_power_tier_id ON authors (power_tier_id);
CREATE INDEX ix_posts_detected_at_id ON posts (detected_at, id);
CREATE INDEX ix_posts_platform_detected_at_id ON posts (platform, detected_at, id);
CREATE INDEX ix_posts_state_detected_at_id ON posts (state, detected_at, id);
CREATE INDEX ix_posts_author_id_detected_at_id ON posts (author_id, detected_at, id);
CREATE INDEX ix_posts_processed_at ON posts (processed_at);
CREATE INDEX ix_post_queue_queue_at_post_id ON post_queue (queue_at, post_id);
CREATE INDEX ix_post_queue_platform_is_power_user_queue_at_post_id ON post_queue (platform, is_power_user, queue_at, post_id);
CREATE INDEX ix_post_queue_leased_until_post_id ON post_queue (leased_until, post_id);
CREATE INDEX ix_post_categories_category_available_at_post_id ON post_categories (category, available_at, post_id);
CREATE INDEX ix_post_categories_category_platform_power_available_at ON post_categories (category, platform, is_power_user, available_at, post_id);
CREATE INDEX ix_post_categories_post_id ON post_categories (post_id);
CREATE INDEX ix_weight_adjustment_logs_date_id ON weight_adjustment_logs (date, id);
CREATE INDEX ix_decisions_created_at_id ON decisions (created_at, id);
CREATE INDEX ix_decisions_post_id_created_at_id ON decisions (post_id, created_at, id);
CREATE INDEX ix_decisions_mode_created_at_id ON decisions (mode, created_at, id);
CREATE INDEX ix_decisions_archetype_id_created_at_id ON decisions (archetype_id, created_at, id);
CREATE INDEX ix_decisions_experiment_variant ON decisions (experiment_variant);
CREATE INDEX ix_decisions_composite_score ON decisions (composite_score);
CREATE INDEX ix_decisions_weights_id_weights_version ON decisions (weights_id, weights_version);
CREATE INDEX ix_decisions_decided_by ON decisions (decided_by);
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
CREATE INDEX ix_notes_created_at_id ON notes (created_at, id);
CREATE INDEX ix_notes_post_id_created_at_id ON notes (post_id, created_at, id);
CREATE INDEX ix_notes_author_id_created_at_id ON notes (author_id, created_at, id);
CREATE INDEX ix_notes_reply_id_created_at_id ON notes (reply_id, created_at, id);
CREATE INDEX ix_notes_escalation_id_created_at_id ON notes (escalation_id, created_at, id);
CREATE INDEX ix_notes_written_by ON notes (written_by);
CREATE INDEX ix_do_not_contact_created_at_id ON do_not_contact (created_at, id);
CREATE INDEX ix_do_not_contact_added_by ON do_not_contact (added_by);
CREATE INDEX ix_competitors_name_id ON competitors (name, id);
CREATE INDEX ix_competitors_category_id_name_id ON competitors (category_id, name, id);
CREATE INDEX ix_competitive_mentions_created_at_id ON competitive_mentions (created_at, id);
CREATE INDEX ix_competitive_mentions_competitor_id_created_at_id ON competitive_mentions (competitor_id, created_at, id);
CREATE INDEX ix_competitive_mentions_post_id_created_at_id ON competitive_mentions (post_id, created_at, id);
CREATE INDEX ix_community_champions_created_at_id ON community_champions (created_at, id);
CREATE INDEX ix_community_champions_tier_id_created_at_id ON community_champions (tier_id, created_at, id);
CREATE INDEX ix_kpi_metrics_date_id ON kpi_metrics (date, id);
CREATE INDEX ix_kpi_metrics_platform_date_id ON kpi_metrics (platform, date, id);
CREATE INDEX ix_kpi_metrics_platform_metric_type_id_metric_name_date_id
    ON kpi_metrics (platform, metric_type_id, metric_name, date, id);
CREATE INDEX ix_kpi_metrics_metric_type_id_date_id ON kpi_metrics (metric_type_id, date, id);
CREATE INDEX ix_experiments_created_at_id ON experiments (created_at, id);
CREATE INDEX ix_experiments_status_created_at_id ON experiments (status, created_at, id);
CREATE INDEX ix_experiment_exposures_experiment_id_phase_variant_excluded ON experiment_exposures (experiment_id, phase, variant, excluded);
CREATE INDEX ix_experiment_outcomes_experiment_id_phase_unit ON experiment_outcomes (experiment_id, phase, unit);
CREATE INDEX ix_learning_events_date_id ON learning_events (date, id);
CREATE INDEX ix_learning_events_adjustment_type_date_id ON learning_events (adjustment_type, date, id);
CREATE INDEX ix_learning_events_evaluated_at_date_id ON learning_events (evaluated_at, date, id);
CREATE INDEX ix_randomized_experiments_created_at_id ON randomized_experiments (created_at, id);
CREATE INDEX ix_decisions_experiment_id_created_at_id ON decisions (experiment_id, created_at, id);
CREATE INDEX ix_decisions_is_randomized_experiment_created_at_id
    ON decisions (is_randomized_experiment, created_at, id);
CREATE UNIQUE INDEX ix_audit_logs_seq ON audit_logs (seq);
CREATE INDEX ix_audit_logs_seq_id ON audit_logs (seq, id);
CREATE INDEX ix_legal_holds_created_at_id ON legal_holds (created_at, id);
CREATE INDEX ix_legal_holds_subject_created_at_id ON legal_holds (subject, created_at, id);
CREATE INDEX ix_legal_holds_author_id_created_at_id ON legal_holds (author_id, created_at, id);
CREATE INDEX ix_legal_holds_post_id_created_at_id ON legal_holds (post_id, created_at, id);
CREATE INDEX ix_legal_holds_experiment_id_created_at_id ON legal_holds (experiment_id, created_at, id);
CREATE INDEX ix_legal_holds_created_by ON legal_holds (created_by);
CREATE INDEX ix_archives_created_at_id ON archives (created_at, id);
CREATE INDEX ix_archives_state_created_at_id ON archives (state, created_at, id);
CREATE INDEX ix_events_search_version_id ON events (search_version, id);
CREATE INDEX ix_events_title_key_id ON events (title_key, id);
CREATE INDEX ix_events_status_title_key_id ON events (status, title_key, id);
CREATE INDEX ix_accounts_search_version_id ON accounts (search_version, id);
CREATE INDEX ix_account_words_account_id_word ON account_words (account_id, word);
COMMIT;
