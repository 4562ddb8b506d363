//! What a learner sees of an attempt, and when the key is shown.

use std::sync::Arc;

use domain::{
    Timestamp,
    learning::{Answer, Quiz, QuizAttempt, QuizRevision, RevealPolicy},
};
use repositories::{PageRequest, learning::AttemptFilter};

use crate::{
    Cx, ServiceError,
    learning::{
        access::check_goes_on,
        following::event_of,
        keys::key_of,
        submission::HandedIn,
        treated::{AsGraded, as_graded},
    },
};

/// An attempt as its learner sees it.
#[derive(Debug, Clone)]
pub struct AttemptView {
    /// The attempt.
    pub attempt: QuizAttempt,
    /// The questions it was taken on; shown without their keys unless `key` is there.
    pub revision: Arc<QuizRevision>,
    /// What was answered so far.
    pub answers: Vec<Answer>,
    /// The key, when the reveal policy of the quiz allows the learner to see it now.
    pub key: Option<Arc<QuizRevision>>,
    /// What it was graded as, where some of its questions count otherwise.
    pub as_graded: Option<AsGraded>,
    /// Whether the answers that came with a submission are those that count; `None` where none came.
    pub answers_accepted: Option<bool>,
    /// Whether the key may be shown that is not here: that depends on others, whose attempts only a read
    /// may look at.
    pub(super) undecided: bool,
    /// The time of the answer.
    pub now: Timestamp,
}

impl AttemptView {
    /// An open attempt.
    pub(super) fn open(
        attempt: QuizAttempt,
        revision: Arc<QuizRevision>,
        answers: Vec<Answer>,
        now: Timestamp,
    ) -> Self {
        let (key, as_graded, answers_accepted, undecided) = (None, None, None, false);
        Self { attempt, revision, answers, key, as_graded, answers_accepted, undecided, now }
    }
}

/// Whether a unit of work may look at the attempts of others. One that writes holds what its own learner
/// has, so what it would see of others may not be true any more when it commits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Others {
    /// It reads a snapshot.
    Seen,
    /// It writes.
    Unseen,
}

/// When the key of a submitted attempt is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reveal {
    Now,
    NotNow,
    /// Once nobody can answer the quiz any more.
    WithTheLast,
}

/// An attempt as it is now.
pub(super) async fn view(
    cx: &mut Cx<'_>,
    attempt: QuizAttempt,
    others: Others,
) -> Result<AttemptView, ServiceError> {
    let revision = cx.revision(attempt.quiz_id, attempt.revision).await?;
    let answers = cx.uow.quiz_attempts().answers(attempt.id).await?;
    if attempt.is_open() {
        return Ok(AttemptView::open(attempt, revision, answers, cx.now));
    }
    let quiz = cx.uow.quizzes().lookup(attempt.quiz_id).await?.ok_or(ServiceError::NotFound("quiz"))?;
    view_of(cx, HandedIn { attempt, answers, revision, quiz }, others).await
}

/// A submitted attempt, with the key if it may be seen.
pub(super) async fn view_of(
    cx: &mut Cx<'_>,
    done: HandedIn,
    others: Others,
) -> Result<AttemptView, ServiceError> {
    let HandedIn { attempt, answers, revision, quiz } = done;
    let (revealed, undecided) = match (reveal(cx, &quiz, &attempt).await?, others) {
        (Reveal::Now, _) => (true, false),
        (Reveal::NotNow, _) => (false, false),
        (Reveal::WithTheLast, Others::Seen) => (nobody_answers(cx, &quiz).await?, false),
        (Reveal::WithTheLast, Others::Unseen) => (false, true),
    };
    let (revision, key) = if revealed {
        let (asked, key) = key_of(cx, &attempt, &revision).await?;
        (asked, Some(key))
    } else {
        (revision, None)
    };
    let as_graded = as_graded(cx, &quiz, &attempt, &revision, &answers).await?;
    let (answers_accepted, now) = (None, cx.now);
    Ok(AttemptView { attempt, revision, answers, key, as_graded, answers_accepted, undecided, now })
}

/// What the reveal policy says of the key of a submitted attempt.
async fn reveal(cx: &mut Cx<'_>, quiz: &Quiz, attempt: &QuizAttempt) -> Result<Reveal, ServiceError> {
    let (id, account) = (attempt.quiz_id, attempt.account_id);
    let when = |shown: bool| if shown { Reveal::Now } else { Reveal::NotNow };
    let is_closed = quiz.details.closes_at.is_some_and(|closes| closes <= cx.now);
    let after_closing = if is_closed { Reveal::WithTheLast } else { Reveal::NotNow };
    Ok(match quiz.details.reveal_policy {
        RevealPolicy::AfterSubmission => Reveal::Now,
        RevealPolicy::Never => Reveal::NotNow,
        RevealPolicy::AfterClosing => after_closing,
        RevealPolicy::AfterPassing if attempt.result.is_some_and(|own| own.passed == Some(true)) => {
            Reveal::Now
        }
        RevealPolicy::AfterPassing => {
            let scores = cx.uow.quiz_attempts().scores(id, account).await?;
            when(scores.iter().any(|score| score.passed == Some(true)))
        }
        RevealPolicy::AfterLastAttempt => {
            let accommodation = cx.uow.accommodations().lookup(id, account).await?;
            let open = cx.uow.quiz_attempts().find_open(id, account).await?;
            let made = cx.uow.quiz_attempts().last_number(id, account).await?;
            let allowed = quiz.details.allowed_attempts(accommodation.as_ref());
            if open.is_none() && allowed.is_some_and(|allowed| made >= allowed) {
                Reveal::Now
            } else {
                // Attempts that are left cannot be made any more.
                after_closing
            }
        }
    })
}

/// Whether nobody can start or answer a closed quiz any more. Who has a closing of their own may still come,
/// until the event is over; an open attempt may have been opened again, or begun before the quiz was given its
/// end.
async fn nobody_answers(cx: &mut Cx<'_>, quiz: &Quiz) -> Result<bool, ServiceError> {
    let last = cx.uow.accommodations().last_closing(quiz.id).await?;
    if last.is_some_and(|closes| closes > cx.now) && goes_on(cx, quiz).await? {
        return Ok(false);
    }
    let filter = AttemptFilter { quiz_id: Some(quiz.id), submitted: Some(false), ..AttemptFilter::default() };
    let open = cx.uow.quiz_attempts().list(&filter, &PageRequest::first(1)).await?;
    Ok(open.items.is_empty())
}

/// Whether attempts at a quiz may start so far as its event is concerned.
async fn goes_on(cx: &mut Cx<'_>, quiz: &Quiz) -> Result<bool, ServiceError> {
    let id = event_of(cx, quiz).await?;
    let event = cx.uow.events().lookup(id).await?.ok_or(ServiceError::NotFound("event"))?;
    Ok(check_goes_on(&event.state(), cx.now).is_ok())
}
