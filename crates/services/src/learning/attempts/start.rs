//! Starting an attempt.

use domain::{
    Id, Timestamp,
    learning::{Accommodation, Quiz, QuizAttempt, QuizDetails},
};
use repositories::{
    AccountOf, EventOf, Lock,
    learning::{QuizAccess, QuizOf},
};

use super::view::{AttemptView, Others, view};
use crate::{
    Access, Cx, ServiceError, UseCase, Writes,
    error::OrAgain,
    learning::{
        access::Purpose,
        drawing::draw,
        quizzes::quiz_of_learner,
        submission::{HandIn, hand_in},
    },
};

/// An attempt that was started, or found open.
#[derive(Debug, Clone)]
pub struct Started {
    /// The attempt.
    pub view: AttemptView,
    /// Whether this call started it.
    pub new: bool,
}

/// Starts an attempt, or returns the open one. Two starts at once give one attempt.
pub struct Start {
    /// At which quiz.
    pub quiz: Id<Quiz>,
}

impl UseCase for Start {
    const ACCESS: Access = Access::LEARNER;
    type Output = Started;

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Id(self.quiz))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Started, ServiceError> {
        let access = quiz_of_learner(cx, self.quiz, Purpose::Study).await?;
        start(cx, access).await
    }
}

impl Writes for Start {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Quiz(self.quiz).studied_by(caller)
    }
}

async fn start(cx: &mut Cx<'_>, mut access: QuizAccess) -> Result<Started, ServiceError> {
    let (account, now) = (cx.account()?, cx.now);
    if let Some(open) = access.take_open() {
        if !access.terms().are_past(&open, now, cx.services.settings.late_grace) {
            return Ok(Started { view: view(cx, open, Others::Unseen).await?, new: false });
        }
        hand_in(cx, open, access.clone(), HandIn::Overdue).await?;
    }
    let (quiz, accommodation, number) = (&access.quiz, access.accommodation.as_ref(), access.made + 1);
    may_start(quiz, accommodation, number, now)?;
    let revision = cx.revision(quiz.id, quiz.revision).await?;
    let id = cx.new_id();
    let attempt = QuizAttempt {
        id,
        quiz_id: quiz.id,
        revision: quiz.revision,
        account_id: account,
        number,
        started_at: now,
        due_at: access.terms().due_from(now),
        stated_due_at: None,
        submitted_at: None,
        submission: None,
        result: None,
        draw: draw(id, &quiz.details, &revision),
        regraded_with: None,
        version: 1,
        updated_at: now,
    };
    // Another start may have won.
    cx.uow.quiz_attempts().add(&attempt).await.or_again()?;
    let view = AttemptView::open(attempt, revision, Vec::new(), now);
    Ok(Started { view, new: true })
}

fn may_start(
    quiz: &Quiz,
    accommodation: Option<&Accommodation>,
    number: i64,
    now: Timestamp,
) -> Result<(), ServiceError> {
    let details: &QuizDetails = &quiz.details;
    if quiz.revision == 0 {
        return Err(ServiceError::conflict("no_questions", "the quiz has no questions yet"));
    }
    let (opens_at, closes_at) = details.window(accommodation);
    if opens_at.is_some_and(|opens| now < opens) {
        return Err(ServiceError::conflict("not_open", "the quiz is not open yet"));
    }
    if closes_at.is_some_and(|closes| now >= closes) {
        return Err(ServiceError::conflict("closed", "the quiz is closed"));
    }
    if details.allowed_attempts(accommodation).is_some_and(|allowed| number > allowed) {
        return Err(ServiceError::conflict("attempts_exhausted", "no attempt is left"));
    }
    Ok(())
}
