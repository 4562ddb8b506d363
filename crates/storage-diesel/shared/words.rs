//! Words that things are found by: a table of them for each kind of thing.

/// From this number of matches on, a word is common: a scan in the order of the list soon fills a page.
/// A rarer word is looked up first, and the matches are sorted.
pub(crate) const COMMON: i64 = 1_000;

/// The words of a query, the one to begin with apart.
pub(crate) struct Wanted<'w> {
    /// A rare word, if there is one.
    pub(crate) rare: Option<&'w str>,
    /// The others.
    pub(crate) others: Vec<&'w str>,
}

/// What a table of words needs: `$words` has a row `$row` for each word of a thing `$owner`.
macro_rules! words {
    ($words:ident ($owner:ident): $row:ident) => {
        $crate::shared::put::put!($row: $words (word, $owner) changes {} keeps { created_at });

        /// Adds the words of things that have none, each with the time of its last change.
        async fn add_words(
            conn: &mut $crate::backend::Conn,
            of: Vec<($crate::types::DbUuid, Vec<String>, $crate::types::DbTime)>,
        ) -> Result<(), repositories::StorageError> {
            let row = |owner, word, created_at| $row { $owner: owner, word, created_at };
            let rows = of.into_iter().flat_map(|(owner, words, at)| {
                words.into_iter().map(move |word| row(owner, word, at))
            });
            $crate::shared::put::add_rows(conn, &rows.collect::<Vec<_>>()).await
        }

        /// Puts words in place of those that things have.
        async fn put_words(
            conn: &mut $crate::backend::Conn,
            of: Vec<($crate::types::DbUuid, Vec<String>, $crate::types::DbTime)>,
        ) -> Result<(), repositories::StorageError> {
            let owners: Vec<_> = of.iter().map(|(owner, _, _)| *owner).collect();
            for some in $crate::shared::rows::key_lists(&owners) {
                let stored = $words::table.filter($words::$owner.eq_any(some));
                let removed = $crate::shared::prepared::Prepared(diesel::delete(stored)).execute(conn).await;
                $crate::shared::rows::done(removed)?;
            }
            add_words(conn, of).await
        }

        /// The words that things have, in order.
        async fn stored_words(
            conn: &mut $crate::backend::Conn,
            owners: &[$crate::types::DbUuid],
        ) -> Result<std::collections::HashMap<uuid::Uuid, Vec<String>>, repositories::StorageError> {
            let mut found = std::collections::HashMap::<_, Vec<String>>::new();
            for some in $crate::shared::rows::key_lists(owners) {
                let query = $words::table
                    .filter($words::$owner.eq_any(some))
                    .order(($words::$owner, $words::word))
                    .select(($words::$owner, $words::word));
                let rows: Vec<($crate::types::DbUuid, String)> =
                    $crate::shared::prepared::Prepared(query).load(conn).await.map_err($crate::dialect::map_err)?;
                for (owner, word) in rows {
                    found.entry(owner.0).or_default().push(word);
                }
            }
            Ok(found)
        }

        /// Finds the word to begin with.
        pub(super) async fn weigh<'w>(
            conn: &mut $crate::backend::Conn,
            words: &'w [String],
        ) -> Result<$crate::shared::words::Wanted<'w>, repositories::StorageError> {
            let mut wanted = $crate::shared::words::Wanted { rare: None, others: Vec::new() };
            for word in words {
                if wanted.rare.is_none() && !is_common(conn, word).await? {
                    wanted.rare = Some(word);
                } else {
                    wanted.others.push(word);
                }
            }
            Ok(wanted)
        }

        /// Whether the row that is so much further still begins with this word: one short scan of the index.
        async fn is_common(
            conn: &mut $crate::backend::Conn,
            word: &str,
        ) -> Result<bool, repositories::StorageError> {
            let beyond: Option<String> = $words::table
                .filter(begins_with(word))
                .order($words::word)
                .select($words::word)
                .limit(1)
                .offset($crate::shared::words::COMMON)
                .get_result(conn)
                .await
                .optional()
                .map_err($crate::dialect::map_err)?;
            Ok(beyond.is_some())
        }

        /// Whether a stored word begins with this one.
        pub(super) fn begins_with(
            word: &str,
        ) -> diesel::dsl::And<diesel::dsl::GtEq<$words::word, String>, diesel::dsl::Lt<$words::word, String>>
        {
            // There is always an end: no word has the last character of Unicode.
            let end = $crate::shared::keyset::prefix_end(word).unwrap_or_default();
            $words::word.ge(word.to_owned()).and($words::word.lt(end))
        }
    };
}
pub(crate) use words;
