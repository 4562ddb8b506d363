//! Figures of an event for admins: who completes it, how quizzes go, which questions work.

use std::{
    collections::{HashMap, hash_map::Entry},
    sync::Arc,
};

use domain::{
    Id,
    learning::{Event, Points, QuestionId, Quiz, QuizAttempt, QuizRevision},
};
use repositories::{
    PageRequest, UnitOfWork,
    learning::{AttemptFilter, EventCounts, QuizCounts},
};

use crate::{Access, Cx, ServiceError, UseCase, learning::following::behind, resource::by_id};

/// Rows read at once.
const BATCH: usize = 1_000;

/// How a question does.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionStatistics {
    /// Which one, of the present revision.
    pub question_id: QuestionId,
    /// What it asks.
    pub prompt: String,
    /// Submitted attempts in which it was drawn.
    pub attempts: u64,
    /// Share of them with full points, 0 to 1 (the classical difficulty index); `None` without any.
    pub share_right: Option<f64>,
    /// Correlation of its points with the points of the rest of the attempt, −1 to 1 (corrected
    /// item-total correlation); `None` where it is undefined (everybody alike).
    pub discrimination: Option<f64>,
}

/// How a quiz goes.
#[derive(Debug, Clone, PartialEq)]
pub struct QuizStatistics {
    /// The quiz.
    pub quiz: Quiz,
    /// Attempts and their results.
    pub counts: QuizCounts,
    /// Its present questions.
    pub questions: Vec<QuestionStatistics>,
}

/// How an event goes.
#[derive(Debug, Clone, PartialEq)]
pub struct EventStatistics {
    /// Enrolments by status.
    pub enrolments: EventCounts,
    /// Quizzes in the order of lessons and quizzes.
    pub quizzes: Vec<QuizStatistics>,
    /// Learners for whom a change of the course is yet to be worked into grades and completion.
    pub pending: u64,
}

/// Sums over attempts for one question: x its points, y those of the rest.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    n: u64,
    right: u64,
    x: f64,
    y: f64,
    xx: f64,
    yy: f64,
    xy: f64,
}

impl Sums {
    /// Counts an attempt of `score` points in which the question was drawn and not answered.
    fn drawn(&mut self, score: f64) {
        self.n += 1;
        self.y += score;
        self.yy += score * score;
    }

    /// Corrects a drawn attempt by the points that its answer earned.
    fn answered(&mut self, points: f64, score: f64, full: f64) {
        let rest = score - points;
        self.right += u64::from(Points::nearest(points) >= Points::of_question(full));
        self.x += points;
        self.xx += points * points;
        self.xy += points * rest;
        self.y += rest - score;
        self.yy += rest * rest - score * score;
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of attempts are far below 2^52")]
    fn share_right(&self) -> Option<f64> {
        (self.n > 0).then(|| self.right as f64 / self.n as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "counts of attempts are far below 2^52")]
    fn discrimination(&self) -> Option<f64> {
        let n = self.n as f64;
        let (vx, vy) = (n * self.xx - self.x * self.x, n * self.yy - self.y * self.y);
        let spread = (vx * vy).sqrt();
        (vx > 1e-9 && vy > 1e-9).then(|| ((n * self.xy - self.x * self.y) / spread).clamp(-1.0, 1.0))
    }
}

/// Figures of an event.
pub struct Get {
    /// The event.
    pub event: Id<Event>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::ADMIN;
    type Output = EventStatistics;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<EventStatistics, ServiceError> {
        by_id(cx.uow, self.event).await?;
        let enrolments = cx.uow.statistics().event_counts(self.event).await?;
        let counts = cx.uow.statistics().quiz_counts(self.event).await?;
        let mut quizzes = Vec::new();
        for quiz in cx.uow.quizzes().list_by_event(self.event).await? {
            let Some(counts) = counts.iter().find(|counts| counts.quiz_id == quiz.id).cloned() else {
                continue;
            };
            let questions = question_statistics(cx, &quiz).await?;
            quizzes.push(QuizStatistics { quiz, counts, questions });
        }
        let pending = count_pending(cx, self.event).await?;
        Ok(EventStatistics { enrolments, quizzes, pending })
    }
}

async fn count_pending(cx: &mut Cx<'_>, event: Id<Event>) -> Result<u64, ServiceError> {
    let (mut pending, mut page) = (0, PageRequest::first(BATCH));
    loop {
        let (behind, next) = behind(cx.uow, event, &page, cx.now).await?;
        pending += behind.len() as u64;
        let Some(next) = next else { return Ok(pending) };
        page.after = Some(next);
    }
}

async fn question_statistics(cx: &mut Cx<'_>, quiz: &Quiz) -> Result<Vec<QuestionStatistics>, ServiceError> {
    let present = cx.revision(quiz.id, quiz.revision).await?;
    let mut sums: HashMap<QuestionId, Sums> = HashMap::new();
    count_drawn(cx, quiz, &mut sums).await?;
    count_answered(cx.uow, quiz, &present, &mut sums).await?;
    let figures = present.questions.iter().map(|question| {
        let sums = sums.get(&question.id).copied().unwrap_or_default();
        QuestionStatistics {
            question_id: question.id,
            prompt: question.prompt.clone(),
            attempts: sums.n,
            share_right: sums.share_right(),
            discrimination: sums.discrimination(),
        }
    });
    Ok(figures.collect())
}

async fn count_drawn(
    cx: &mut Cx<'_>,
    quiz: &Quiz,
    sums: &mut HashMap<QuestionId, Sums>,
) -> Result<(), ServiceError> {
    let filter = AttemptFilter { quiz_id: Some(quiz.id), submitted: Some(true), ..AttemptFilter::default() };
    let mut page = PageRequest::first(BATCH);
    let mut revisions: HashMap<i64, Arc<QuizRevision>> = HashMap::new();
    loop {
        let found = cx.uow.quiz_attempts().list(&filter, &page).await?;
        for attempt in &found.items {
            let attempt: &QuizAttempt = attempt;
            let Some(result) = attempt.result else { continue };
            if let Entry::Vacant(place) = revisions.entry(attempt.revision) {
                place.insert(cx.revision(quiz.id, attempt.revision).await?);
            }
            let Some(revision) = revisions.get(&attempt.revision) else { continue };
            for question in attempt.questions(revision) {
                sums.entry(question.id).or_default().drawn(result.score);
            }
        }
        let Some(next) = found.next else { return Ok(()) };
        page.after = Some(next);
    }
}

async fn count_answered(
    uow: &mut dyn UnitOfWork,
    quiz: &Quiz,
    present: &QuizRevision,
    sums: &mut HashMap<QuestionId, Sums>,
) -> Result<(), ServiceError> {
    let mut after = None;
    loop {
        let items = uow.statistics().item_scores(quiz.id, after, BATCH).await?;
        for item in &items {
            let full = present.question(item.question_id).map(|question| question.points);
            if let (Some(full), Some(sums)) = (full, sums.get_mut(&item.question_id)) {
                sums.answered(item.points, item.score, full);
            }
        }
        after = items.last().map(|item| (item.attempt_id, item.question_id));
        if items.len() < BATCH {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn difficulty_and_discrimination_follow_their_definitions() {
        // Points of the item and of the whole attempt, one unanswered.
        let attempts = [(Some(1.0), 3.0), (Some(1.0), 2.0), (Some(0.0), 1.0), (None, 0.0)];
        let mut sums = Sums::default();
        for (points, score) in attempts {
            sums.drawn(score);
            if let Some(points) = points {
                sums.answered(points, score, 1.0);
            }
        }
        assert_eq!(sums.share_right(), Some(0.5));
        // x = 1 1 0 0 against y = 2 1 1 0: Pearson's r by hand is 2 / (2 * sqrt 2).
        let r = sums.discrimination().unwrap();
        assert!((r - std::f64::consts::FRAC_1_SQRT_2).abs() < 1e-12, "{r}");
    }
}
