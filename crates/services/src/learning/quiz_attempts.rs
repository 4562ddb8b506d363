//! Learners take quizzes: start, save, submit, look back.

use std::sync::Arc;

use domain::{
    Id, Timestamp,
    identity::{Account, Role},
    learning::{Accommodation, Answer, Question, Quiz, QuizAttempt, QuizDetails, QuizRevision, RevealPolicy},
    validation::Checker,
};
use repositories::{Page, PageRequest, StorageError, UnitOfWork, learning::AttemptFilter};

use super::{
    drawing::draw,
    quizzes::open_quiz,
    submission::{HandIn, HandedIn},
};
use crate::{Caller, Created, Once, ServiceError, Services};

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
    /// The time of the answer.
    pub now: Timestamp,
}

/// An attempt that was started, or found open.
#[derive(Debug, Clone)]
pub struct Started {
    /// The attempt.
    pub view: AttemptView,
    /// Whether this call started it.
    pub new: bool,
}

impl Services {
    /// Starts an attempt, or returns the open one. Two starts at once give one attempt.
    pub async fn start_attempt(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        once: Once<Started>,
    ) -> Result<Created, ServiceError> {
        let services = self.clone();
        self.create_as(caller, Role::Learner, once, move |uow, principal, now| {
            let services = services.clone();
            Box::pin(async move {
                let access = open_quiz(uow, &principal, quiz).await?;
                services.start(uow, &access.quiz, access.accommodation.as_ref(), principal.id(), now).await
            })
        })
        .await
    }

    async fn start(
        &self,
        uow: &mut dyn UnitOfWork,
        quiz: &Quiz,
        accommodation: Option<&Accommodation>,
        account: Id<Account>,
        now: Timestamp,
    ) -> Result<Started, ServiceError> {
        if let Some(open) = uow.quiz_attempts().find_open(quiz.id, account).await? {
            if !open.is_overdue(now) {
                let view = self.view(uow, open, now).await?;
                return Ok(Started { view, new: false });
            }
            self.hand_in(uow, open, HandIn::Overdue, now).await?;
        }
        let number = uow.quiz_attempts().last_number(quiz.id, account).await? + 1;
        may_start(quiz, accommodation, number, now)?;
        let revision = self.revisions.get(uow, quiz.id, quiz.revision).await?;
        let id = self.ids.next();
        let attempt = QuizAttempt {
            id,
            quiz_id: quiz.id,
            revision: quiz.revision,
            account_id: account,
            number,
            started_at: now,
            due_at: quiz.details.due_at(now, accommodation),
            submitted_at: None,
            submission: None,
            result: None,
            draw: draw(id, &quiz.details, &revision),
            regraded_with: None,
            version: 1,
            updated_at: now,
        };
        uow.quiz_attempts().add(&attempt).await.map_err(|error| match error {
            // Another start won; the next run finds its attempt.
            StorageError::Conflict { which } => StorageError::Retryable(which),
            other => other,
        })?;
        Ok(Started {
            view: AttemptView { attempt, revision, answers: Vec::new(), key: None, now },
            new: true,
        })
    }

    /// The caller's attempts at a quiz, oldest first, those at a quiz that is no longer published
    /// included.
    pub async fn own_attempts(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        page: PageRequest,
    ) -> Result<(Page<QuizAttempt>, Timestamp), ServiceError> {
        let now = self.clock.now();
        self.close_if_overdue(caller, quiz, now).await?;
        self.read_as(caller, Role::Learner, move |uow, principal| {
            let page = page.clone();
            Box::pin(async move {
                let filter = AttemptFilter {
                    quiz_id: Some(quiz),
                    account_id: Some(principal.id()),
                    ..AttemptFilter::default()
                };
                let found = uow.quiz_attempts().list(&filter, &page).await?;
                if found.items.is_empty() && page.after.is_none() {
                    // Nothing of theirs: then the quiz must be one that they may see.
                    open_quiz(uow, &principal, quiz).await?;
                }
                Ok((found, now))
            })
        })
        .await
    }

    /// One of the caller's attempts. Looking at one whose time has run out hands it in.
    pub async fn attempt(&self, caller: &Caller, id: Id<QuizAttempt>) -> Result<AttemptView, ServiceError> {
        let services = self.clone();
        let now = self.clock.now();
        let view = self
            .read_as(caller, Role::Learner, move |uow, principal| {
                let services = services.clone();
                Box::pin(async move {
                    let attempt = own_attempt(uow, id, principal.id()).await?;
                    if attempt.is_overdue(now) {
                        return Ok(None);
                    }
                    services.view(uow, attempt, now).await.map(Some)
                })
            })
            .await?;
        match view {
            Some(view) => {
                self.revisions.remember(&view.revision);
                Ok(view)
            }
            // Submitting an overdue attempt hands in what was saved.
            None => self.submit_attempt(caller, id, None).await,
        }
    }

    /// Saves answers in place of those saved before.
    pub async fn save_answers(
        &self,
        caller: &Caller,
        id: Id<QuizAttempt>,
        answers: Vec<Answer>,
    ) -> Result<AttemptView, ServiceError> {
        let services = self.clone();
        let saved = self
            .write_as(caller, Role::Learner, move |uow, principal, now| {
                let (services, mut answers) = (services.clone(), answers.clone());
                Box::pin(async move {
                    let mut attempt = own_attempt(uow, id, principal.id()).await?;
                    if attempt.is_overdue(now) {
                        services.hand_in(uow, attempt, HandIn::Overdue, now).await?;
                        return Ok(None);
                    }
                    if !attempt.is_open() {
                        return Ok(None);
                    }
                    let revision = services.revisions.get(uow, attempt.quiz_id, attempt.revision).await?;
                    check_answers(&attempt, &revision, &mut answers)?;
                    uow.quiz_attempts().replace_answers(id, &answers, now).await?;
                    attempt.revise(now);
                    uow.quiz_attempts().save(&attempt).await?;
                    Ok(Some(AttemptView { attempt, revision, answers, key: None, now }))
                })
            })
            .await?;
        // Too late is no error inside the unit of work: an overdue attempt was handed in by it.
        let view = saved.ok_or_else(|| {
            ServiceError::conflict(
                "attempt_submitted",
                "the attempt is submitted; its answers cannot be changed",
            )
        })?;
        self.revisions.remember(&view.revision);
        Ok(view)
    }

    /// Submits, with these answers in place of the saved ones if any are given. A second
    /// submission, and one that comes too late, get the result that is there.
    pub async fn submit_attempt(
        &self,
        caller: &Caller,
        id: Id<QuizAttempt>,
        answers: Option<Vec<Answer>>,
    ) -> Result<AttemptView, ServiceError> {
        let services = self.clone();
        let view = self
            .write_as(caller, Role::Learner, move |uow, principal, now| {
                let (services, mut answers) = (services.clone(), answers.clone());
                Box::pin(async move {
                    let attempt = own_attempt(uow, id, principal.id()).await?;
                    if !attempt.is_open() {
                        return services.view(uow, attempt, now).await;
                    }
                    let how = if attempt.is_overdue(now) {
                        HandIn::Overdue
                    } else {
                        if let Some(answers) = &mut answers {
                            let revision =
                                services.revisions.get(uow, attempt.quiz_id, attempt.revision).await?;
                            check_answers(&attempt, &revision, answers)?;
                        }
                        HandIn::Learner(answers)
                    };
                    let done = services.hand_in(uow, attempt, how, now).await?;
                    services.view_of(uow, done, now).await
                })
            })
            .await?;
        self.revisions.remember(&view.revision);
        Ok(view)
    }

    /// Hands in the caller's open attempt at a quiz if its time has run out.
    async fn close_if_overdue(
        &self,
        caller: &Caller,
        quiz: Id<Quiz>,
        now: Timestamp,
    ) -> Result<(), ServiceError> {
        let overdue = self
            .read_as(caller, Role::Learner, move |uow, principal| {
                Box::pin(async move {
                    let open = uow.quiz_attempts().find_open(quiz, principal.id()).await?;
                    Ok(open.filter(|open| open.is_overdue(now)).map(|open| open.id))
                })
            })
            .await?;
        if let Some(id) = overdue {
            self.submit_attempt(caller, id, None).await?;
        }
        Ok(())
    }

    async fn view(
        &self,
        uow: &mut dyn UnitOfWork,
        attempt: QuizAttempt,
        now: Timestamp,
    ) -> Result<AttemptView, ServiceError> {
        let revision = self.revisions.get(uow, attempt.quiz_id, attempt.revision).await?;
        let answers = uow.quiz_attempts().answers(attempt.id).await?;
        if attempt.is_open() {
            return Ok(AttemptView { attempt, revision, answers, key: None, now });
        }
        let quiz = uow.quizzes().lookup(attempt.quiz_id).await?.ok_or(ServiceError::NotFound("quiz"))?;
        self.view_of(uow, HandedIn { attempt, answers, revision, quiz }, now).await
    }

    /// A submitted attempt, with the key if it may be seen.
    async fn view_of(
        &self,
        uow: &mut dyn UnitOfWork,
        done: HandedIn,
        now: Timestamp,
    ) -> Result<AttemptView, ServiceError> {
        let HandedIn { attempt, answers, revision, quiz } = done;
        let key = if is_revealed(uow, &quiz, &attempt, now).await? {
            Some(match attempt.regraded_with {
                Some(number) => self.revisions.get(uow, attempt.quiz_id, number).await?,
                None => Arc::clone(&revision),
            })
        } else {
            None
        };
        Ok(AttemptView { attempt, revision, answers, key, now })
    }
}

/// Whether the reveal policy lets the learner see the key of a submitted attempt.
async fn is_revealed(
    uow: &mut dyn UnitOfWork,
    quiz: &Quiz,
    attempt: &QuizAttempt,
    now: Timestamp,
) -> Result<bool, ServiceError> {
    let (id, account) = (attempt.quiz_id, attempt.account_id);
    Ok(match quiz.details.reveal_policy {
        RevealPolicy::AfterSubmission => true,
        RevealPolicy::Never => false,
        RevealPolicy::AfterClosing => quiz.details.closes_at.is_some_and(|closes| closes <= now),
        RevealPolicy::AfterPassing => {
            let scores = uow.quiz_attempts().scores(id, account).await?;
            scores.iter().any(|score| score.passed == Some(true))
        }
        RevealPolicy::AfterLastAttempt => {
            let accommodation = uow.accommodations().lookup(id, account).await?;
            let open = uow.quiz_attempts().find_open(id, account).await?;
            let made = uow.quiz_attempts().last_number(id, account).await?;
            let allowed = quiz.details.allowed_attempts(accommodation.as_ref());
            open.is_none() && allowed.is_some_and(|allowed| made >= allowed)
        }
    })
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
    if details.opens_at.is_some_and(|opens| now < opens) {
        return Err(ServiceError::conflict("not_open", "the quiz is not open yet"));
    }
    if details.closes_at.is_some_and(|closes| now >= closes) {
        return Err(ServiceError::conflict("closed", "the quiz is closed"));
    }
    if details.allowed_attempts(accommodation).is_some_and(|allowed| number > allowed) {
        return Err(ServiceError::conflict("attempts_exhausted", "no attempt is left"));
    }
    Ok(())
}

/// The attempt, if it is the account's own; of others' it is not even said that they exist.
async fn own_attempt(
    uow: &mut dyn UnitOfWork,
    id: Id<QuizAttempt>,
    account: Id<Account>,
) -> Result<QuizAttempt, ServiceError> {
    uow.quiz_attempts()
        .lookup(id)
        .await?
        .filter(|attempt| attempt.account_id == account)
        .ok_or(ServiceError::NotFound("attempt"))
}

/// Checks that each answer belongs to a question of the attempt, once, and fits it.
fn check_answers(
    attempt: &QuizAttempt,
    revision: &QuizRevision,
    answers: &mut [Answer],
) -> Result<(), ServiceError> {
    let questions: Vec<&Question> = attempt.questions(revision);
    let mut seen = std::collections::HashSet::new();
    let mut checker = Checker::new();
    for (index, answer) in answers.iter_mut().enumerate() {
        checker.item("answers", index, |c| {
            if !seen.insert(answer.question_id) {
                c.fail("question_id", "repeated", "is answered twice");
            }
            match questions.iter().find(|question| question.id == answer.question_id) {
                Some(question) => answer.check(c, question),
                None => c.fail("question_id", "unknown_id", "must be a question of the attempt"),
            }
        });
    }
    checker.finish()?;
    Ok(())
}
