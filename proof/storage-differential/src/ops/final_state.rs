//! Reads the final state through the contracts: for every id and key that was stored during a
//! sequence, all lists that belong to it. Deleted rows are looked up as well.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    Id,
    engagement::{Categories, Experiment, KpiSeries, ReferenceKind, Segment},
    identity::{Account, TokenHash},
    learning::Sha256,
};
use repositories::{
    MAX_LIMIT, PageRequest,
    audit::AuditFilter,
    engagement::{
        ArchiveFilter, AuthorFilter, ChampionFilter, ClaimFilter, CompetitorFilter, DecisionFilter,
        DoNotContactFilter, EscalationFilter, ExperimentFilter, HoldFilter, KpiFilter, LearningEventFilter,
        MentionFilter, NoteFilter, PostFilter, RandomizedFilter, ReferenceFilter, ReplyFilter, Rivalry,
    },
    identity::AccountFilter,
    learning::{
        AttemptFilter, EnrolmentFilter, EventFilter, EventSort, EventSortColumn, LessonFilter, QuizFilter,
    },
};

use super::{Op, call};
use crate::model::State;
use crate::random::{end_of_time, ends_of_days};

/// All rows that were stored during a sequence.
#[derive(Default)]
pub(crate) struct Seen {
    rows: State,
    // Unique keys that can change for an id: earlier values are looked up too.
    tokens: BTreeSet<[u8; 32]>,
    contents: BTreeSet<Sha256>,
    slugs: BTreeSet<String>,
    categories: Categories,
    segments: BTreeSet<Segment>,
    series: BTreeSet<KpiSeries>,
    metrics: BTreeSet<(Id<Experiment>, i64, String)>,
}

impl Seen {
    /// Takes note of what is stored now.
    pub(crate) fn note(&mut self, state: &State) {
        self.rows.absorb(state);
        self.tokens.extend(state.sessions.values().map(|session| session.token_hash.0));
        self.contents.extend(state.files.values().map(|file| file.sha256));
        self.slugs.extend(state.events.values().map(|event| event.details.slug.clone()));
        let found_by = state.places.values().flat_map(|(_, _, categories)| categories.clone());
        self.categories.extend(found_by);
        self.segments.extend(state.weights.values().map(|of| of.segment.clone()));
        self.series.extend(state.kpi_metrics.values().map(|metric| metric.series.clone()));
        let measured = state.outcomes.values().map(|of| (of.experiment_id, of.phase, of.metric.clone()));
        self.metrics.extend(measured);
    }

    /// Calls that read the whole state.
    pub(crate) fn calls(&self) -> Vec<Op> {
        let mut ops = lists();
        self.by_id(&mut ops);
        self.by_key(&mut ops);
        self.of_desk(&mut ops);
        self.of_replies(&mut ops);
        self.of_competitors(&mut ops);
        self.of_kpi(&mut ops);
        self.of_experiments(&mut ops);
        self.of_learning_log(&mut ops);
        self.of_holds(&mut ops);
        ops
    }

    /// Calls that read the queue as workers do, who hold what they find: nothing but a unit that writes
    /// can.
    pub(crate) fn held(&self) -> Vec<Op> {
        let (mut ops, now, limit) = (Vec::new(), end_of_time(), MAX_LIMIT);
        if self.rows.places.is_empty() {
            return ops;
        }
        for category in std::iter::once(None).chain(self.categories.iter().cloned().map(Some)) {
            let filter = ClaimFilter { category, ..ClaimFilter::default() };
            ops.push(call!(queue.waiting(&filter, now, limit); filter, now, limit));
        }
        ops.push(call!(queue.expired(now, limit); now, limit));
        ops
    }

    fn by_id(&self, ops: &mut Vec<Op>) {
        for account in keys(&self.rows.accounts) {
            let page = all();
            ops.push(call!(sessions.list_by_account(account); account));
            ops.push(call!(progress.list_by_account(account); account));
            ops.push(call!(enrolments.list_by_account(account, &page); account, page));
        }
        for event in keys(&self.rows.events) {
            let accounts = keys(&self.rows.accounts);
            ops.push(call!(gradebook.grades_of(event, &accounts); event, accounts));
            ops.push(call!(statistics.quiz_counts(event); event));
            ops.push(call!(quizzes.list_by_event(event); event));
            let (filter, page) = (LessonFilter { event_id: event, published_only: false }, all());
            ops.push(call!(lessons.list(&filter, &page); filter, page));
            let filter = EnrolmentFilter { event_id: event, status: None, newest_first: false };
            let page = all();
            ops.push(call!(enrolments.list_by_event(&filter, &page); filter, page));
            let filter = EnrolmentFilter { event_id: event, status: None, newest_first: false };
            let page = all();
            ops.push(call!(progress.by_enrolment(&filter, &page); filter, page));
            let accounts = keys(&self.rows.accounts);
            ops.push(call!(progress.of_learners(event, &accounts); event, accounts));
        }
        for lesson in keys(&self.rows.lessons) {
            ops.push(call!(lessons.lookup(lesson); lesson));
            let page = all();
            ops.push(call!(materials.list(lesson, &page); lesson, page));
            // Also if the lesson was deleted.
            let (filter, page) = (QuizFilter { lesson_id: lesson, published_only: false }, all());
            ops.push(call!(quizzes.list(&filter, &page); filter, page));
        }
        for quiz in keys(&self.rows.quizzes) {
            let (after, limit) = (None::<Id<Account>>, MAX_LIMIT);
            ops.push(call!(gradebook.grades_on(quiz, after, limit); quiz, after, limit));
        }
        for attempt in keys(&self.rows.attempts) {
            ops.push(call!(quiz_attempts.answers(attempt); attempt));
            ops.push(call!(gradebook.score_changes(attempt); attempt));
        }
    }

    fn of_desk(&self, ops: &mut Vec<Op>) {
        for id in keys(&self.rows.authors) {
            ops.push(call!(authors.lookup(id); id));
        }
        for post in keys(&self.rows.posts) {
            ops.push(call!(posts.lookup(post); post));
            ops.push(call!(posts.revisions(post); post));
        }
        let posts = keys(&self.rows.posts);
        ops.push(call!(retention.staying(&posts); posts));
        let posts = keys(&self.rows.posts);
        ops.push(call!(retention.hanging(&posts); posts));
        for (id, version) in keys(&self.rows.weight_versions) {
            ops.push(call!(weights.version(id, version); id, version));
        }
        for id in keys(&self.rows.weights) {
            let page = all();
            ops.push(call!(weights.versions(id, &page); id, page));
        }
        for id in keys(&self.rows.decisions) {
            ops.push(call!(decisions.lookup(id); id));
        }
        let (hashes, segments) =
            (keys(&self.rows.suppressed), self.segments.iter().cloned().collect::<Vec<_>>());
        ops.push(call!(authors.suppressed(&hashes); hashes));
        ops.push(call!(weights.of_segments(&segments); segments));
    }

    fn of_replies(&self, ops: &mut Vec<Op>) {
        for (id, reply) in self.rows.replies.clone() {
            ops.push(call!(replies.lookup(id); id));
            let rivalry = Rivalry::of(&reply);
            ops.push(call!(replies.rivals(&rivalry); rivalry));
        }
        for post in self.rows.posts.values() {
            let post = post.clone();
            ops.push(call!(replies.to_post(&post); post));
        }
        for id in keys(&self.rows.escalations) {
            ops.push(call!(escalations.lookup(id); id));
        }
        for id in keys(&self.rows.notes) {
            ops.push(call!(notes.lookup(id); id));
        }
        for author in keys(&self.rows.authors) {
            ops.push(call!(do_not_contact.find_by_author(author); author));
        }
    }

    fn of_competitors(&self, ops: &mut Vec<Op>) {
        for id in keys(&self.rows.competitors) {
            ops.push(call!(competitors.lookup(id); id));
            ops.push(call!(mentions.count(id); id));
        }
        for id in keys(&self.rows.mentions) {
            ops.push(call!(mentions.lookup(id); id));
        }
        for id in keys(&self.rows.champions) {
            ops.push(call!(champions.lookup(id); id));
        }
    }

    fn of_kpi(&self, ops: &mut Vec<Op>) {
        let (filter, page) = (KpiFilter::default(), all());
        ops.push(call!(kpi.list(&filter, &page); filter, page));
        for metric in keys(&self.rows.kpi_metrics) {
            ops.push(call!(kpi.lookup(metric); metric));
            let page = all();
            ops.push(call!(kpi.revisions(metric, &page); metric, page));
        }
        let [from, to] = ends_of_days();
        for series in self.series.clone() {
            ops.push(call!(kpi.between(&series, from, to); series, from, to));
        }
    }

    fn of_experiments(&self, ops: &mut Vec<Op>) {
        let (filter, page) = (ExperimentFilter::default(), all());
        ops.push(call!(experiments.list(&filter, &page); filter, page));
        for id in keys(&self.rows.experiments) {
            ops.push(call!(experiments.lookup(id); id));
        }
        for (experiment, phase) in keys(&self.rows.phases) {
            ops.push(call!(experiments.variants(experiment, phase); experiment, phase));
            ops.push(call!(experiment_units.counts(experiment, phase); experiment, phase));
            let units = self.units_of(experiment, phase);
            ops.push(call!(experiment_units.exposures(experiment, phase, &units); experiment, phase, units));
        }
        for (experiment, phase, metric) in self.metrics.clone() {
            let (units, name) = (self.units_of(experiment, phase), metric.clone());
            ops.push(call!(
                experiment_units.measured(experiment, phase, &name, &units);
                experiment, phase, name, units
            ));
            let (after, limit) = (None::<String>, MAX_LIMIT);
            ops.push(call!(
                experiment_units.values(experiment, phase, &metric, after.as_deref(), limit);
                experiment, phase, metric, after, limit
            ));
        }
    }

    /// All units that were ever exposed in a phase.
    fn units_of(&self, experiment: Id<Experiment>, phase: i64) -> Vec<String> {
        let own = self.rows.exposures.keys().filter(|(of, number, _)| (*of, *number) == (experiment, phase));
        own.map(|(_, _, unit)| unit.clone()).collect()
    }

    fn of_learning_log(&self, ops: &mut Vec<Op>) {
        let (filter, page) = (LearningEventFilter::default(), all());
        ops.push(call!(learning_events.list(&filter, &page); filter, page));
        for id in keys(&self.rows.learning_events) {
            ops.push(call!(learning_events.lookup(id); id));
        }
        let (filter, page) = (RandomizedFilter::default(), all());
        ops.push(call!(randomized_experiments.list(&filter, &page); filter, page));
        for id in keys(&self.rows.randomized) {
            ops.push(call!(randomized_experiments.lookup(id); id));
        }
    }

    fn of_holds(&self, ops: &mut Vec<Op>) {
        let (filter, page, posts) = (HoldFilter::default(), all(), keys(&self.rows.posts));
        ops.push(call!(holds.list(&filter, &page); filter, page));
        ops.push(call!(holds.holding(&posts); posts));
        for id in keys(&self.rows.holds) {
            ops.push(call!(holds.lookup(id); id));
        }
        for author in keys(&self.rows.authors) {
            ops.push(call!(holds.of_author(author); author));
            ops.push(call!(authors.trail(author); author));
        }
    }

    fn by_key(&self, ops: &mut Vec<Op>) {
        for (quiz, number) in keys(&self.rows.revisions) {
            ops.push(call!(quizzes.revision(quiz, number); quiz, number));
        }
        for (quiz, account) in keys(&self.rows.accommodations) {
            ops.push(call!(accommodations.lookup(quiz, account); quiz, account));
            ops.push(call!(accommodations.last_closing(quiz); quiz));
        }
        for (account, key) in keys(&self.rows.records) {
            ops.push(call!(idempotency.lookup(account, &key); account, key));
        }
        let (after, limit) = (None::<(Id<Account>, String)>, MAX_LIMIT);
        ops.push(call!(idempotency.scan(after, limit); after, limit));
        for key in keys(&self.rows.failures) {
            ops.push(call!(login_failures.lookup(&key); key));
        }
        for (kind, id) in keys(&self.rows.references) {
            ops.push(call!(references.lookup(kind, id); kind, id));
        }
        for purpose in keys(&self.rows.signing_keys) {
            ops.push(call!(signing_keys.lookup(&purpose); purpose));
        }
        for hash in self.tokens.iter().copied().map(TokenHash) {
            ops.push(call!(sessions.find_by_token(hash); hash));
        }
        for sha256 in self.contents.clone() {
            ops.push(call!(stored_files.find_by_sha256(sha256); sha256));
        }
        for slug in self.slugs.clone() {
            ops.push(call!(events.find_by_slug(&slug); slug));
        }
    }
}

/// The keys of a table.
fn keys<K: Clone, R>(table: &BTreeMap<K, R>) -> Vec<K> {
    table.keys().cloned().collect()
}

/// The first page of a list; no sequence stores more rows than fit in it.
fn all() -> PageRequest {
    PageRequest::first(MAX_LIMIT)
}

/// Lists without a parent.
fn lists() -> Vec<Op> {
    let list_accounts =
        |filter: AccountFilter, page: PageRequest| call!(accounts.list(&filter, &page); filter, page);
    let list_attempts =
        |filter: AttemptFilter, page: PageRequest| call!(quiz_attempts.list(&filter, &page); filter, page);
    let list_entries =
        |filter: AuditFilter, page: PageRequest| call!(audit.list(&filter, &page); filter, page);
    let list_archives =
        |filter: ArchiveFilter, page: PageRequest| call!(archives.list(&filter, &page); filter, page);
    let list_references =
        |filter: ReferenceFilter, page: PageRequest| call!(references.list(&filter, &page); filter, page);
    let list_authors =
        |filter: AuthorFilter, page: PageRequest| call!(authors.list(&filter, &page); filter, page);
    let list_posts = |filter: PostFilter, page: PageRequest| call!(posts.list(&filter, &page); filter, page);
    let list_decisions =
        |filter: DecisionFilter, page: PageRequest| call!(decisions.list(&filter, &page); filter, page);
    let list_weights = |page: PageRequest| call!(weights.list(&page); page);
    let list_adjustments = |page: PageRequest| call!(weights.adjustments(&page); page);
    let references = ReferenceKind::ALL.iter().copied();
    let references = references.map(|kind| list_references(ReferenceFilter { kind, is_active: None }, all()));
    let (page, filter) = (all(), EventFilter::default());
    let sort = EventSort { column: EventSortColumn::Title, descending: false };
    let (before, limit, bound) = (end_of_time(), MAX_LIMIT, None::<usize>);
    let (none, first, last) = (0_i64, i64::MIN, i64::MAX);
    let others = [
        call!(events.list(&filter, sort, &page); filter, sort, page),
        list_accounts(AccountFilter::default(), all()),
        list_attempts(AttemptFilter::default(), all()),
        list_entries(AuditFilter::default(), all()),
        list_archives(ArchiveFilter::default(), all()),
        list_authors(AuthorFilter::default(), all()),
        list_posts(PostFilter::default(), all()),
        list_decisions(DecisionFilter::default(), all()),
        list_weights(all()),
        list_adjustments(all()),
        call!(queue.figures(before, bound); before, bound),
        call!(accounts.count_active_admins();),
        call!(stored_files.list_unreferenced(before, limit); before, limit),
        call!(quiz_attempts.list_overdue(before, limit); before, limit),
        call!(audit.unsealed(limit); limit),
        call!(audit.count_unsealed(bound); bound),
        call!(audit.last_batch();),
        call!(audit.batches(none, limit); none, limit),
        call!(audit.unpurged_batches(none, limit); none, limit),
        call!(audit.sealed(first, last, limit); first, last, limit),
    ];
    references.chain(others).chain(lists_of_replies()).chain(lists_of_competitors()).collect()
}

/// Lists of replies and of what goes with them.
fn lists_of_replies() -> Vec<Op> {
    let list_replies =
        |filter: ReplyFilter, page: PageRequest| call!(replies.list(&filter, &page); filter, page);
    let list_pending = |page: PageRequest| call!(replies.pending(&page); page);
    let list_escalations =
        |filter: EscalationFilter, page: PageRequest| call!(escalations.list(&filter, &page); filter, page);
    let list_notes = |filter: NoteFilter, page: PageRequest| call!(notes.list(&filter, &page); filter, page);
    let list_entries = |filter: DoNotContactFilter, page: PageRequest| call!(do_not_contact.list(&filter, &page); filter, page);
    let (now, limit, bound) = (end_of_time(), MAX_LIMIT, None::<usize>);
    vec![
        list_replies(ReplyFilter::default(), all()),
        list_pending(all()),
        list_escalations(EscalationFilter::default(), all()),
        list_notes(NoteFilter::default(), all()),
        list_entries(DoNotContactFilter::default(), all()),
        call!(replies.count_pending(bound); bound),
        call!(replies.overdue(now, limit); now, limit),
        call!(escalations.count_overdue(now, bound); now, bound),
    ]
}

/// Lists of competitors and of what goes with them.
fn lists_of_competitors() -> [Op; 3] {
    let list_competitors =
        |filter: CompetitorFilter, page: PageRequest| call!(competitors.list(&filter, &page); filter, page);
    let list_mentions =
        |filter: MentionFilter, page: PageRequest| call!(mentions.list(&filter, &page); filter, page);
    let list_champions =
        |filter: ChampionFilter, page: PageRequest| call!(champions.list(&filter, &page); filter, page);
    [
        list_competitors(CompetitorFilter::default(), all()),
        list_mentions(MentionFilter::default(), all()),
        list_champions(ChampionFilter::default(), all()),
    ]
}
