//! Regrading: submitted attempts are graded again with the present key. What a person decided stands.

use domain::{
    Id,
    identity::Account,
    learning::{Answer, AttemptScore, Points, Quiz, QuizAttempt, ScoreChange, ScoreChangeKind, grade},
    validation::Checker,
};
use repositories::{AccountOf, EventOf, Lock, PageRequest, Position, learning::AttemptFilter};
use serde_json::json;

use super::attempts::update_grade_and_completion;
use crate::{
    Access, Caller, Change, Cx, ServiceError, Services, UseCase, Writes, learning::keys::Keys,
    resource::by_id,
};

/// Attempts regraded in one unit of work: a large quiz must not hold up every other writer.
const BATCH: usize = 50;
/// Most changes that a preview lists.
const LISTED: usize = 1_000;

/// How a quiz is regraded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Regrading {
    /// Scores that were set by hand, too.
    pub include_overrides: bool,
    /// Only where the share of points rises.
    pub only_upwards: bool,
    /// Only these attempts; `None`: all that are submitted.
    pub attempts: Option<Vec<Id<QuizAttempt>>>,
}

/// What a regrading did, or would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Regraded {
    /// Submitted attempts that were looked at.
    pub attempts: u64,
    /// Those of them whose score changed.
    pub changed: u64,
    /// Those of them that would have changed but for a score that was set by hand.
    pub overrides_kept: u64,
    /// What would change, the first ones; only of a preview.
    pub changes: Vec<RegradeChange>,
}

/// A change that a regrading would make.
#[derive(Debug, Clone, PartialEq)]
pub struct RegradeChange {
    /// Of which attempt.
    pub attempt_id: Id<QuizAttempt>,
    /// Whose.
    pub account_id: Id<Account>,
    /// What it earned.
    pub old: AttemptScore,
    /// What it would earn.
    pub new: AttemptScore,
}

impl Regraded {
    pub(super) fn count(&mut self, verdict: &Verdict) {
        self.attempts += 1;
        match verdict {
            Verdict::Stays => {}
            Verdict::IsKept => self.overrides_kept += 1,
            Verdict::Changes(_) => self.changed += 1,
        }
    }

    pub(super) fn add(&mut self, more: Self) {
        self.attempts += more.attempts;
        self.changed += more.changed;
        self.overrides_kept += more.overrides_kept;
        self.changes.extend(more.changes.into_iter().take(LISTED.saturating_sub(self.changes.len())));
    }
}

/// What becomes of an attempt.
pub(super) enum Verdict {
    Stays,
    /// A person set its score.
    IsKept,
    Changes(NewScore),
}

/// Another score of a submitted attempt.
pub(super) struct NewScore {
    pub old: AttemptScore,
    pub new: AttemptScore,
    /// The answers, where they were graded with the present key.
    pub answers: Option<Vec<Answer>>,
    /// Why, where nobody says so.
    pub reason: Option<&'static str>,
}

/// Where a batch begins.
#[derive(Debug, Clone)]
pub(super) enum Start {
    /// After the batch before.
    After(Option<Position>),
    /// At one of the attempts that were chosen.
    Chosen(usize),
}

impl Start {
    pub fn of(how: &Regrading) -> Self {
        if how.attempts.is_some() { Self::Chosen(0) } else { Self::After(None) }
    }
}

/// A batch of a quiz's submitted attempts, and where the next one begins.
pub(super) async fn batch(
    cx: &mut Cx<'_>,
    quiz: Id<Quiz>,
    how: &Regrading,
    start: &Start,
) -> Result<(Vec<QuizAttempt>, Option<Start>), ServiceError> {
    match start {
        Start::After(after) => {
            let filter =
                AttemptFilter { quiz_id: Some(quiz), submitted: Some(true), ..AttemptFilter::default() };
            let page = PageRequest { limit: BATCH, after: after.clone() };
            let found = cx.uow.quiz_attempts().list(&filter, &page).await?;
            Ok((found.items, found.next.map(|next| Start::After(Some(next)))))
        }
        Start::Chosen(place) => {
            let chosen = how.attempts.as_deref().unwrap_or_default();
            let mut attempts = Vec::new();
            for id in chosen.iter().skip(*place).take(BATCH) {
                let found = cx.uow.quiz_attempts().lookup(*id).await?;
                // One may have been opened again since the choice was checked.
                attempts.extend(found.filter(|found| found.quiz_id == quiz && !found.is_open()));
            }
            let next = place + BATCH;
            Ok((attempts, (next < chosen.len()).then_some(Start::Chosen(next))))
        }
    }
}

/// Regrades one batch. [`Services::regrade`] goes through all of them.
pub struct Regrade {
    quiz: Id<Quiz>,
    how: Regrading,
    start: Start,
}

impl Regrade {
    /// The first batch.
    pub fn first(quiz: Id<Quiz>, how: Regrading) -> Self {
        let start = Start::of(&how);
        Self { quiz, how, start }
    }
}

impl UseCase for Regrade {
    const ACCESS: Access = Access::ADMIN;
    type Output = (Regraded, Option<NextBatch>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let quiz = by_id(cx.uow, self.quiz).await?;
        let (attempts, next) = batch(cx, quiz.id, &self.how, &self.start).await?;
        let (mut done, mut keys) = (Regraded::default(), Keys::default());
        for attempt in attempts {
            let verdict = judge(cx, &quiz, &attempt, &self.how, &mut keys).await?;
            done.count(&verdict);
            if let Verdict::Changes(score) = verdict {
                write(cx, &quiz, attempt, score).await?;
            }
        }
        let change = Change::new("quiz", quiz.id, "quiz.regrade");
        cx.record(change.details(json!({ "attempts": done.attempts, "changed": done.changed }))).await?;
        Ok((done, next.map(NextBatch)))
    }
}

/// Where the next batch begins.
#[derive(Debug)]
pub struct NextBatch(pub(super) Start);

impl Writes for Regrade {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Quiz(self.quiz).edited()
    }
}

/// Looks what regrading one batch would change.
struct Preview(Regrade);

impl UseCase for Preview {
    const ACCESS: Access = Access::ADMIN;
    type Output = (Regraded, Option<NextBatch>);

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let Regrade { quiz, how, start } = &self.0;
        let quiz = by_id(cx.uow, *quiz).await?;
        let (attempts, next) = batch(cx, quiz.id, how, start).await?;
        let (mut done, mut keys) = (Regraded::default(), Keys::default());
        for attempt in attempts {
            let verdict = judge(cx, &quiz, &attempt, how, &mut keys).await?;
            done.count(&verdict);
            if let Verdict::Changes(NewScore { old, new, .. }) = verdict {
                let (attempt_id, account_id) = (attempt.id, attempt.account_id);
                done.changes.push(RegradeChange { attempt_id, account_id, old, new });
            }
        }
        Ok((done, next.map(NextBatch)))
    }
}

/// Checks that the chosen attempts are submitted ones of the quiz, each named once.
struct CheckChoice {
    quiz: Id<Quiz>,
    attempts: Vec<Id<QuizAttempt>>,
}

impl UseCase for CheckChoice {
    const ACCESS: Access = Access::ADMIN;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        by_id(cx.uow, self.quiz).await?;
        let mut seen = std::collections::HashSet::new();
        let mut checker = Checker::new();
        for (index, id) in self.attempts.iter().enumerate() {
            let found = cx.uow.quiz_attempts().lookup(*id).await?;
            let fits = found.is_some_and(|found| found.quiz_id == self.quiz && !found.is_open());
            if !fits || !seen.insert(*id) {
                let message = "must be a submitted attempt at the quiz, named once";
                checker.within("attempt_ids", |c| c.fail(&index.to_string(), "unknown_id", message));
            }
        }
        checker.finish()?;
        Ok(())
    }
}

impl Services {
    /// Grades submitted attempts of a quiz with the present key; questions that are gone keep the last
    /// key they had, and a score that was set by hand stands unless asked otherwise. Old and new score are
    /// both kept.
    /// Attempts are handled in batches, each whole; repeating the call goes on where a failure left off.
    pub async fn regrade(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        how: Regrading,
    ) -> Result<Regraded, ServiceError> {
        self.check_choice(caller, quiz, &how).await?;
        let mut total = Regraded::default();
        let mut next = Some(Start::of(&how));
        while let Some(start) = next {
            let (done, after) = self.write(caller, Regrade { quiz, how: how.clone(), start }).await?;
            total.add(done);
            next = after.map(|NextBatch(start)| start);
        }
        Ok(total)
    }

    /// What [`Services::regrade`] would do now; nothing is changed.
    pub async fn preview_regrade(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        how: Regrading,
    ) -> Result<Regraded, ServiceError> {
        self.check_choice(caller, quiz, &how).await?;
        let mut total = Regraded::default();
        let mut next = Some(Start::of(&how));
        while let Some(start) = next {
            let (done, after) = self.read(caller, Preview(Regrade { quiz, how: how.clone(), start })).await?;
            total.add(done);
            next = after.map(|NextBatch(start)| start);
        }
        Ok(total)
    }

    async fn check_choice(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        how: &Regrading,
    ) -> Result<(), ServiceError> {
        match &how.attempts {
            Some(chosen) => self.read(caller, CheckChoice { quiz, attempts: chosen.clone() }).await,
            None => Ok(()),
        }
    }
}

/// What the present key makes of an attempt.
async fn judge(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    attempt: &QuizAttempt,
    how: &Regrading,
    keys: &mut Keys,
) -> Result<Verdict, ServiceError> {
    let Some(old) = attempt.result else { return Ok(Verdict::Stays) };
    let taken = cx.revision(quiz.id, attempt.revision).await?;
    let (asked, key) = keys.of(cx, &taken, quiz.revision).await?;
    let mut answers = cx.uow.quiz_attempts().answers(attempt.id).await?;
    let before = answers.clone();
    let graded = grade(attempt.asked(&asked, &key), &mut answers, &quiz.treatments);
    let new = AttemptScore::new(&graded, &quiz.details);
    let stays = before == answers && old == new;
    if stays || (how.only_upwards && !rises(&old, &new)) {
        return Ok(Verdict::Stays);
    }
    if !how.include_overrides && is_by_hand(cx, attempt).await? {
        return Ok(Verdict::IsKept);
    }
    Ok(Verdict::Changes(NewScore { old, new, answers: Some(answers), reason: None }))
}

fn rises(old: &AttemptScore, new: &AttemptScore) -> bool {
    let points = |score: &AttemptScore| (Points::nearest(score.score), Points::nearest(score.max_score));
    let ((old, old_max), (new, new_max)) = (points(old), points(new));
    new.is_larger_share(new_max, old, old_max)
}

/// Whether the score was set by hand and nothing came after that.
pub(super) async fn is_by_hand(cx: &mut Cx<'_>, attempt: &QuizAttempt) -> Result<bool, ServiceError> {
    let changes = cx.uow.gradebook().score_changes(attempt.id).await?;
    Ok(changes.last().is_some_and(|change| change.kind == ScoreChangeKind::Override))
}

/// Writes another score, and what follows from it.
pub(super) async fn write(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    mut attempt: QuizAttempt,
    score: NewScore,
) -> Result<(), ServiceError> {
    let NewScore { old, new, answers, reason } = score;
    attempt.result = Some(new);
    if answers.is_some() {
        attempt.regraded_with = Some(quiz.revision);
    }
    attempt.mark_changed(cx.now);
    // The attempt first, as in `hand_in`.
    cx.uow.quiz_attempts().save(&attempt).await?;
    if let Some(answers) = answers {
        cx.uow.quiz_attempts().put_answers(attempt.id, &answers, cx.now).await?;
    }
    let change = ScoreChange {
        id: cx.new_id(),
        attempt_id: attempt.id,
        kind: ScoreChangeKind::Regrade,
        old_score: Some(old.score),
        new_score: Some(new.score),
        old_max_score: Some(old.max_score),
        new_max_score: Some(new.max_score),
        reason: reason.map(str::to_owned),
        actor: cx.actor(),
        created_at: cx.now,
    };
    cx.uow.gradebook().add_score_change(&change).await?;
    update_grade_and_completion(cx, quiz, &attempt).await
}
