//! The tables, and the operations that are the same for all of them.

use std::collections::BTreeMap;

use domain::{
    Id, Timestamp,
    audit::{AuditEntry, Batch},
    engagement::{
        Archive, Author, Champion, Competitor, Decision, DoNotContact, Escalation, Experiment, Exposure,
        Hold, KpiMetric, KpiRevision, LearningEvent, Mention, Note, Outcome, Post, PostRevision,
        RandomizedExperiment, Reference, ReferenceKind, Reply, SegmentedWeights, WeightAdjustment,
        WeightVersion,
    },
    identity::{Account, IdempotencyRecord, LoginFailures, Session, TokenHash},
    learning::{
        Accommodation, Answer, Enrolment, Event, Lesson, LessonProgress, Material, QuestionId, Quiz,
        QuizAttempt, QuizGrade, QuizRevision, ScoreChange, StoredFile,
    },
};
use repositories::StorageError;

use super::{
    experiments::{Phase, has_variant, was_exposed},
    notes::has_subject,
    queue::Queued,
    verdict::Verdict,
};

/// A row of a table, as `tables!` declares it.
pub(crate) trait Row: Clone + 'static {
    /// Its primary key.
    type Key: Clone + Ord;
    fn key(&self) -> Self::Key;
    /// Its version, if its table has one.
    fn version(&self) -> Option<i64>;
    /// Whether every row exists that it belongs to, or that it refers to as `tables!` says.
    fn has_parents(&self, state: &State) -> bool;
    fn rows(state: &State) -> &BTreeMap<Self::Key, Self>;
    fn rows_mut(state: &mut State) -> &mut BTreeMap<Self::Key, Self>;
}

/// What a table refuses, besides a taken primary key, a missing parent and a version below 1.
pub(super) trait Rules: Row {
    fn judge(&self, state: &State, verdict: &mut Verdict);

    /// The row as it is stored.
    fn kept(&self, _state: &State) -> Self {
        self.clone()
    }
}

/// Declares the tables, parents first: for each its rows, their primary key, the field of their version,
/// and the tables that they belong to, by which field. A row is deleted with its parent. After `if` stand
/// tables that a row may refer to: its field is none once the row there is gone. After `while` stands what
/// says of a row that belongs to one of several tables, or by several fields, whether it does.
macro_rules! tables {
    ($(
        $table:ident: $row:ty, key |$this:ident| $key:expr => $Key:ty
        $(, version $version:ident)? $(, of $parent:ident by $field:tt)*
        $(, if $referred:ident by $($place:ident).+)* $(, while $belongs:path)?;
    )+) => {
        /// Rows by their primary keys.
        #[derive(Debug, Clone, Default, PartialEq)]
        pub(crate) struct State {
            $(pub(crate) $table: BTreeMap<$Key, $row>,)+
        }

        impl State {
            /// Deletes every row whose parent is gone, and clears references to what is gone.
            fn sweep(&mut self) {
                $(
                    $(
                        let (parents, rows) = (&self.$parent, &mut self.$table);
                        rows.retain(|_, row| parents.contains_key(&row.$field));
                    )*
                    $(
                        let (referred, rows) = (&self.$referred, &mut self.$table);
                        for row in rows.values_mut() {
                            row.$($place).+ = row.$($place).+.filter(|id| referred.contains_key(id));
                        }
                    )*
                    $(
                        let rows = std::mem::take(&mut self.$table);
                        let state = &*self;
                        self.$table = rows.into_iter().filter(|(_, row)| $belongs(state, row)).collect();
                    )?
                )+
            }

            /// Adds the rows of another state.
            pub(crate) fn absorb(&mut self, other: &Self) {
                $(self.$table.extend(other.$table.clone());)+
            }
        }

        $(impl Row for $row {
            type Key = $Key;

            fn key(&self) -> $Key {
                let $this = self;
                $key
            }

            fn version(&self) -> Option<i64> {
                let version: &[i64] = &[$(self.$version)?];
                version.first().copied()
            }

            fn has_parents(&self, _state: &State) -> bool {
                let there: &[bool] = &[
                    $(_state.$parent.contains_key(&self.$field),)*
                    $(self.$($place).+.is_none_or(|id| _state.$referred.contains_key(&id)),)*
                    $($belongs(_state, self),)?
                ];
                there.iter().all(|there| *there)
            }

            fn rows(state: &State) -> &BTreeMap<$Key, Self> {
                &state.$table
            }

            fn rows_mut(state: &mut State) -> &mut BTreeMap<$Key, Self> {
                &mut state.$table
            }
        })+
    };
}

tables! {
    accounts: Account, key |row| row.id => Id<Account>, version version;
    sessions: Session, key |row| row.id => Id<Session>, of accounts by account_id;
    // With the time of the last change.
    failures: (LoginFailures, Timestamp), key |row| row.0.key.clone() => String;
    records: IdempotencyRecord, key |row| (row.account_id, row.key.clone()) => (Id<Account>, String),
        of accounts by account_id;
    signing_keys: (String, [u8; 32]), key |row| row.0.clone() => String;
    references: Reference, key |row| (row.kind, row.id) => (ReferenceKind, Id<Reference>), version version;
    authors: Author, key |row| row.id => Id<Author>, version version;
    // With the time at which it was noted.
    suppressed: (TokenHash, Timestamp), key |row| row.0 => TokenHash;
    posts: Post, key |row| row.id => Id<Post>, version version, of authors by author_id;
    post_revisions: PostRevision, key |row| (row.post_id, row.content_version) => (Id<Post>, i64),
        of posts by post_id;
    places: Queued, key |row| row.0 => Id<Post>, of posts by 0;
    weights: SegmentedWeights, key |row| row.id => Id<SegmentedWeights>, version version;
    weight_versions: WeightVersion, key |row| (row.weights_id, row.version) => (Id<SegmentedWeights>, i64),
        of weights by weights_id;
    adjustments: WeightAdjustment, key |row| row.id => Id<WeightAdjustment>;
    // With the variants of the newest phase; those of all phases are below.
    experiments: Experiment, key |row| row.id => Id<Experiment>, version version;
    decisions: Decision, key |row| row.id => Id<Decision>, of posts by post_id,
        if experiments by experiment_id;
    replies: Reply, key |row| row.id => Id<Reply>, version version,
        if decisions by decision_id, if authors by author_id;
    escalations: Escalation, key |row| row.id => Id<Escalation>, version version,
        if posts by about.post_id, if decisions by about.decision_id, if replies by about.reply_id;
    notes: Note, key |row| row.id => Id<Note>, version version, while has_subject;
    do_not_contact: DoNotContact, key |row| row.id => Id<DoNotContact>, version version,
        of authors by author_id;
    competitors: Competitor, key |row| row.id => Id<Competitor>, version version;
    mentions: Mention, key |row| row.id => Id<Mention>, version version, of posts by post_id,
        of competitors by competitor_id;
    champions: Champion, key |row| row.id => Id<Champion>, version version, of authors by author_id;
    kpi_metrics: KpiMetric, key |row| row.id => Id<KpiMetric>, version version;
    kpi_revisions: KpiRevision, key |row| (row.metric_id, row.version) => (Id<KpiMetric>, i64),
        of kpi_metrics by metric_id;
    learning_events: LearningEvent, key |row| row.id => Id<LearningEvent>, version version;
    randomized: RandomizedExperiment, key |row| row.id => Id<RandomizedExperiment>, version version,
        of decisions by decision_id;
    phases: Phase, key |row| (row.0, row.1) => (Id<Experiment>, i64), of experiments by 0;
    exposures: Exposure, key |row| (row.experiment_id, row.phase, row.unit.clone())
        => (Id<Experiment>, i64, String), while has_variant;
    outcomes: Outcome, key |row| row.id => Id<Outcome>, while was_exposed;
    // What is held is not deleted, so that none goes with anything.
    holds: Hold, key |row| row.id => Id<Hold>, version version;
    archives: Archive, key |row| row.id => Id<Archive>, version version;
    audit: AuditEntry, key |row| row.id => Id<AuditEntry>;
    batches: Batch, key |row| row.number => i64;
    events: Event, key |row| row.id => Id<Event>, version version;
    lessons: Lesson, key |row| row.id => Id<Lesson>, version version, of events by event_id;
    files: StoredFile, key |row| row.id => Id<StoredFile>;
    materials: Material, key |row| row.id => Id<Material>, version version, of lessons by lesson_id;
    quizzes: Quiz, key |row| row.id => Id<Quiz>, version version, of lessons by lesson_id;
    revisions: QuizRevision, key |row| (row.quiz_id, row.number) => (Id<Quiz>, i64), of quizzes by quiz_id;
    accommodations: Accommodation, key |row| (row.quiz_id, row.account_id) => (Id<Quiz>, Id<Account>),
        version version, of quizzes by quiz_id, of accounts by account_id;
    enrolments: Enrolment, key |row| row.id => Id<Enrolment>, of events by event_id, of accounts by account_id;
    progress: LessonProgress, key |row| (row.account_id, row.lesson_id) => (Id<Account>, Id<Lesson>),
        of accounts by account_id, of lessons by lesson_id;
    attempts: QuizAttempt, key |row| row.id => Id<QuizAttempt>, version version, of accounts by account_id;
    answers: (Id<QuizAttempt>, Answer), key |row| (row.0, row.1.question_id) => (Id<QuizAttempt>, QuestionId),
        of attempts by 0;
    grades: QuizGrade, key |row| (row.quiz_id, row.account_id) => (Id<Quiz>, Id<Account>),
        of quizzes by quiz_id, of accounts by account_id;
    changes: ScoreChange, key |row| row.id => Id<ScoreChange>, of attempts by attempt_id;
}

impl State {
    pub(crate) fn get<R: Row>(&self, key: &R::Key) -> Option<R> {
        R::rows(self).get(key).cloned()
    }

    pub(super) fn has<R: Row>(&self, key: &R::Key) -> bool {
        R::rows(self).contains_key(key)
    }

    pub(super) fn find<R: Row>(&self, wanted: impl Fn(&R) -> bool) -> Option<R> {
        R::rows(self).values().find(|row| wanted(row)).cloned()
    }

    /// The wanted rows, by primary key.
    pub(crate) fn all<R: Row>(&self, wanted: impl Fn(&R) -> bool) -> Vec<R> {
        R::rows(self).values().filter(|row| wanted(row)).cloned().collect()
    }

    /// The wanted rows in an order.
    pub(super) fn sorted<R: Row, O: Ord>(
        &self,
        wanted: impl Fn(&R) -> bool,
        order: impl Fn(&R) -> O,
    ) -> Vec<R> {
        let mut rows = self.all(wanted);
        rows.sort_by_key(order);
        rows
    }

    pub(super) fn count<R: Row>(&self, wanted: impl Fn(&R) -> bool) -> i64 {
        self.count_up_to(None, wanted)
    }

    /// How many rows are wanted, at most `bound`.
    pub(super) fn count_up_to<R: Row>(&self, bound: Option<usize>, wanted: impl Fn(&R) -> bool) -> i64 {
        let wanted = R::rows(self).values().filter(|row| wanted(row));
        i64::try_from(wanted.take(bound.unwrap_or(usize::MAX)).count()).unwrap_or(i64::MAX)
    }

    /// Whether no other row has the unique key of this one; `None` collides with nothing.
    pub(super) fn is_free<R: Row, U: PartialEq>(&self, row: &R, unique: impl Fn(&R) -> Option<U>) -> bool {
        let (key, own) = (row.key(), unique(row));
        own.is_none() || R::rows(self).iter().all(|(other, row)| *other == key || unique(row) != own)
    }

    fn judge<R: Rules>(&self, row: &R) -> Verdict {
        let mut verdict = Verdict::new();
        verdict.refers(row.has_parents(self)).check(row.version().is_none_or(|version| version >= 1));
        row.judge(self, &mut verdict);
        verdict
    }

    /// Inserts a row.
    pub(super) fn add<R: Rules>(&mut self, row: &R) -> Result<(), StorageError> {
        self.judge(row).free(!self.has::<R>(&row.key())).give()?;
        self.store(row);
        Ok(())
    }

    /// Inserts rows by one call, each beside those before it: if any is refused, none is stored.
    pub(super) fn add_all<R: Rules>(&mut self, rows: &[R]) -> Result<(), StorageError> {
        let (mut verdict, mut with) = (Verdict::new(), self.clone());
        for row in rows {
            verdict.join(with.judge(row)).free(!with.has::<R>(&row.key()));
            with.store(row);
        }
        verdict.give()?;
        *self = with;
        Ok(())
    }

    /// Inserts those rows whose unique key is new; returns all of them as they are stored, in the same
    /// order. A row that is there already stays, but checks look at the one that was given.
    pub(super) fn take<R: Rules, U: PartialEq>(
        &mut self,
        rows: &[R],
        unique: impl Fn(&R) -> U,
    ) -> Result<Vec<R>, StorageError> {
        let mut verdict = Verdict::new();
        for (index, row) in rows.iter().enumerate() {
            let same = |other: &R| unique(other) == unique(row);
            let mut own = self.judge(row);
            if self.find(same).is_some() {
                own.only_checks();
            } else {
                own.free(!self.has::<R>(&row.key()));
            }
            verdict.join(own).free(!rows.iter().take(index).any(same));
        }
        verdict.give()?;
        let mut stored = Vec::with_capacity(rows.len());
        for row in rows {
            let same = |other: &R| unique(other) == unique(row);
            if self.find(same).is_none() {
                self.store(row);
            }
            stored.extend(self.find(same));
        }
        Ok(stored)
    }

    /// Inserts or replaces a row.
    pub(super) fn put<R: Rules>(&mut self, row: &R) -> Result<(), StorageError> {
        self.put_all(std::slice::from_ref(row))
    }

    /// Inserts or replaces rows: all of them or none.
    pub(super) fn put_all<R: Rules>(&mut self, rows: &[R]) -> Result<(), StorageError> {
        let mut verdict = Verdict::new();
        for row in rows {
            verdict.join(self.judge(row));
        }
        verdict.give()?;
        for row in rows {
            self.store(row);
        }
        Ok(())
    }

    /// Replaces a row: of the version before, where rows have versions.
    pub(super) fn save<R: Rules>(&mut self, row: &R) -> Result<(), StorageError> {
        let stored = self.get::<R>(&row.key());
        let before = row.version().map(|version| version.checked_sub(1));
        let follows = stored.is_some_and(|stored| before.is_none_or(|before| stored.version() == before));
        self.judge(row).present(follows).give()?;
        self.store(row);
        Ok(())
    }

    fn store<R: Rules>(&mut self, row: &R) {
        let kept = row.kept(self);
        R::rows_mut(self).insert(row.key(), kept);
    }

    /// Deletes a row and what belongs to it; false if there is none.
    pub(super) fn remove<R: Row>(&mut self, key: &R::Key) -> bool {
        let there = R::rows_mut(self).remove(key).is_some();
        self.sweep();
        there
    }

    /// Deletes up to `limit` rows and what belongs to them; returns how many.
    pub(super) fn remove_up_to<R: Row>(&mut self, limit: usize, unwanted: impl Fn(&R) -> bool) -> u64 {
        let unwanted = self.all(unwanted);
        let removed = unwanted.iter().take(limit).map(|row| R::rows_mut(self).remove(&row.key())).count();
        self.sweep();
        removed as u64
    }
}
