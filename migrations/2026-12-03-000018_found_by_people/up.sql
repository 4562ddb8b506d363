-- Why: people type without accents, look for a Chinese word inside of a title, for somebody's name, and read
-- titles in the order of a dictionary.
-- What: words of accounts, keys of titles and languages, and by which rules words and keys were made. No SQL
-- can make them: a server makes those of the rows that are there before it serves, in batches, and whoever
-- stops it loses none of them. Servers of the version before are stopped first, as they save titles without keys.

ALTER TABLE events ADD COLUMN title_key TEXT NOT NULL DEFAULT ''
    CONSTRAINT ck_events_title_key CHECK (length(title_key) <= 600);
ALTER TABLE events ADD COLUMN language_key TEXT NOT NULL DEFAULT ''
    CONSTRAINT ck_events_language_key CHECK (length(language_key) <= 35);
-- 0: nothing was made yet, or by the rules of before.
ALTER TABLE events ADD COLUMN search_version INTEGER NOT NULL DEFAULT 0;
CREATE INDEX ix_events_search_version_id ON events (search_version, id);
CREATE INDEX ix_events_title_key_id ON events (title_key, id);
CREATE INDEX ix_events_status_title_key_id ON events (status, title_key, id);
DROP INDEX ix_events_title_id;
DROP INDEX ix_events_status_title_id;

ALTER TABLE accounts ADD COLUMN search_version INTEGER NOT NULL DEFAULT 0;
CREATE INDEX ix_accounts_search_version_id ON accounts (search_version, id);

-- Folded words of names and addresses.
CREATE TABLE account_words (
    account_id BLOB NOT NULL CONSTRAINT ck_account_words_account_id CHECK (length(account_id) = 16),
    word TEXT NOT NULL CONSTRAINT ck_account_words_word CHECK (length(word) <= 40),
    created_at TEXT NOT NULL CONSTRAINT ck_account_words_created_at CHECK
        (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9] [0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]'),
    CONSTRAINT pk_account_words PRIMARY KEY (word, account_id),
    CONSTRAINT fk_account_words_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX ix_account_words_account_id_word ON account_words (account_id, word);
