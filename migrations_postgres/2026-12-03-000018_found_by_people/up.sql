-- Why: people type without accents, look for a Chinese word inside of a title, for somebody's name, and read
-- titles in the order of a dictionary.
-- What: words of accounts, keys of titles and languages, and by which rules words and keys were made. No SQL
-- can make them: a server makes those of the rows that are there before it serves, in batches, and whoever
-- stops it loses none of them. Servers of the version before are stopped first, as they save titles without keys.

ALTER TABLE events ADD COLUMN title_key VARCHAR(600) COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN language_key VARCHAR(35) COLLATE "C" NOT NULL DEFAULT '';
-- 0: nothing was made yet, or by the rules of before.
ALTER TABLE events ADD COLUMN search_version BIGINT NOT NULL DEFAULT 0;
-- lint: allow index-locks-table: the column is new, so the index cannot be built before the release
CREATE INDEX ix_events_search_version_id ON events (search_version, id);
-- lint: allow index-locks-table: the same
CREATE INDEX ix_events_title_key_id ON events (title_key, id);
-- lint: allow index-locks-table: the same
CREATE INDEX ix_events_status_title_key_id ON events (status, title_key, id);
-- lint: allow drop-index-locks-table: the table is locked until the end as it is, and only by the columns
DROP INDEX ix_events_title_id;
-- lint: allow drop-index-locks-table: the same
DROP INDEX ix_events_status_title_id;

ALTER TABLE accounts ADD COLUMN search_version BIGINT NOT NULL DEFAULT 0;
-- lint: allow index-locks-table: the column is new, so the index cannot be built before the release
CREATE INDEX ix_accounts_search_version_id ON accounts (search_version, id);

-- Folded words of names and addresses.
CREATE TABLE account_words (
    account_id UUID NOT NULL,
    word VARCHAR(40) COLLATE "C" NOT NULL,
    created_at TIMESTAMP(6) NOT NULL,
    CONSTRAINT pk_account_words PRIMARY KEY (word, account_id),
    CONSTRAINT fk_account_words_account_id FOREIGN KEY (account_id)
        REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX ix_account_words_account_id_word ON account_words (account_id, word);
