-- Why: people type without accents, look for a Chinese word inside of a title, for somebody's name, and read
-- titles in the order of a dictionary.
-- What: words of accounts, keys of titles and languages, and by which rules words and keys were made. No SQL
-- can make them: a server makes those of the rows that are there before it serves, in batches, and whoever
-- stops it loses none of them. Servers of the version before are stopped first, as they save titles without keys.

ALTER TABLE events ADD COLUMN title_key VARCHAR(600) NOT NULL DEFAULT '', ALGORITHM=INSTANT;
ALTER TABLE events ADD COLUMN language_key VARCHAR(35) NOT NULL DEFAULT '', ALGORITHM=INSTANT;
-- 0: nothing was made yet, or by the rules of before.
ALTER TABLE events ADD COLUMN search_version BIGINT NOT NULL DEFAULT 0, ALGORITHM=INSTANT;
CREATE INDEX ix_events_search_version_id ON events (search_version, id) ALGORITHM=INPLACE LOCK=NONE;
CREATE INDEX ix_events_title_key_id ON events (title_key, id) ALGORITHM=INPLACE LOCK=NONE;
CREATE INDEX ix_events_status_title_key_id ON events (status, title_key, id) ALGORITHM=INPLACE LOCK=NONE;
ALTER TABLE events DROP INDEX ix_events_title_id, ALGORITHM=INPLACE, LOCK=NONE;
ALTER TABLE events DROP INDEX ix_events_status_title_id, ALGORITHM=INPLACE, LOCK=NONE;

ALTER TABLE accounts ADD COLUMN search_version BIGINT NOT NULL DEFAULT 0, ALGORITHM=INSTANT;
CREATE INDEX ix_accounts_search_version_id ON accounts (search_version, id) ALGORITHM=INPLACE LOCK=NONE;

-- Folded words of names and addresses.
CREATE TABLE account_words (
    account_id BINARY(16) NOT NULL,
    word VARCHAR(40) NOT NULL,
    created_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_account_words PRIMARY KEY (word, account_id),
    CONSTRAINT fk_account_words_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE,
    INDEX ix_account_words_account_id_word (account_id, word)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
