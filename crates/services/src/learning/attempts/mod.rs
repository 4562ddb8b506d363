//! Learners take quizzes: start, save, submit, look back.

mod start;
mod view;

use domain::{
    Id, Timestamp,
    learning::{Answer, Question, Quiz, QuizAttempt, QuizRevision},
    validation::Checker,
};
use repositories::{
    AccountOf, EventOf, Lock, Page, PageRequest,
    learning::{AttemptFilter, QuizAccess, QuizOf},
};

use super::{
    access::Purpose,
    quizzes::quiz_of_learner,
    submission::{HandIn, hand_in, write_answers},
};
use crate::{Access, Caller, Cx, IfMatch, ServiceError, Services, UseCase, Writes};

pub use start::{Start, Started};
pub use view::AttemptView;
use view::{Others, view, view_of};

/// Lists the caller's attempts at a quiz, oldest first, those at a quiz that is no longer published
/// included. [`Services::own_attempts`] hands in the one whose time has run out before.
pub struct List {
    /// The quiz.
    pub quiz: Id<Quiz>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::LEARNER;
    /// With the time of the answer.
    type Output = (Page<QuizAttempt>, Timestamp);

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Id(self.quiz))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Self::Output, ServiceError> {
        let filter = AttemptFilter {
            quiz_id: Some(self.quiz),
            account_id: Some(cx.account()?),
            ..AttemptFilter::default()
        };
        let mut found = cx.uow.quiz_attempts().list(&filter, &self.page).await?;
        if let Some(terms) = cx.quiz_access.as_ref().map(QuizAccess::terms) {
            found.items = found.items.into_iter().map(|attempt| terms.applied(attempt)).collect();
        }
        if found.items.is_empty() && self.page.after.is_none() {
            // Without attempts of their own, the quiz must be open to them.
            quiz_of_learner(cx, self.quiz, Purpose::Read).await?;
        }
        Ok((found, cx.now))
    }
}

/// Finds the caller's open attempt at a quiz if its time has run out.
struct FindOverdue {
    quiz: Id<Quiz>,
}

impl UseCase for FindOverdue {
    const ACCESS: Access = Access::LEARNER;
    type Output = Option<Id<QuizAttempt>>;

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Id(self.quiz))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<Id<QuizAttempt>>, ServiceError> {
        let grace = cx.services.settings.late_grace;
        let Some(mut access) = cx.quiz_access.take() else { return Ok(None) };
        let open = access.take_open();
        Ok(open.filter(|open| access.terms().are_past(open, cx.now, grace)).map(|open| open.id))
    }
}

/// Reads one of the caller's attempts; nothing if its time has run out: then
/// [`Services::attempt`] hands it in.
pub struct Get {
    /// Which one.
    pub id: Id<QuizAttempt>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::LEARNER;
    type Output = Option<AttemptView>;

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Attempt(self.id))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<AttemptView>, ServiceError> {
        let attempt = match open_attempt(cx, self.id) {
            Some(Open { is_past: true, .. }) => return Ok(None),
            Some(Open { attempt, .. }) => attempt,
            None => own_attempt(cx, self.id).await?,
        };
        view(cx, attempt, Others::Seen).await.map(Some)
    }
}

/// Saves answers in place of those saved before; nothing comes back if the attempt is submitted.
pub struct Save {
    /// Of which attempt.
    pub id: Id<QuizAttempt>,
    /// The version that they were written against; `None`: whichever it is.
    pub expected: Option<IfMatch>,
    /// All of its answers.
    pub answers: Vec<Answer>,
}

impl UseCase for Save {
    const ACCESS: Access = Access::LEARNER;
    type Output = Option<AttemptView>;

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Attempt(self.id))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Option<AttemptView>, ServiceError> {
        let now = cx.now;
        let Some(Open { mut attempt, access, is_past }) = open_attempt(cx, self.id) else {
            own_attempt(cx, self.id).await?;
            return Ok(None);
        };
        if is_past {
            hand_in(cx, attempt, access, HandIn::Overdue).await?;
            return Ok(None);
        }
        if let Some(expected) = self.expected {
            expected.check(attempt.version)?;
        }
        let revision = cx.revision(attempt.quiz_id, attempt.revision).await?;
        let mut answers = self.answers.clone();
        check_answers(&attempt, &revision, &mut answers)?;
        attempt.mark_changed(now);
        cx.uow.quiz_attempts().save(&attempt).await?;
        write_answers(cx, &attempt, &revision, &answers).await?;
        Ok(Some(AttemptView::open(attempt, revision, answers, now)))
    }
}

impl Writes for Save {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Attempt(self.id).studied_by(caller)
    }
}

/// Submits, with these answers in place of the saved ones if any are given. A second submission, and
/// one that comes too late, get the result that is there.
pub struct Submit {
    /// Which attempt.
    pub id: Id<QuizAttempt>,
    /// The version of the open attempt that was read; `None`: whichever it is.
    pub expected: Option<IfMatch>,
    /// All of its answers.
    pub answers: Option<Vec<Answer>>,
}

impl UseCase for Submit {
    const ACCESS: Access = Access::LEARNER;
    type Output = AttemptView;

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Attempt(self.id))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AttemptView, ServiceError> {
        let Some(Open { attempt, access, is_past }) = open_attempt(cx, self.id) else {
            let attempt = own_attempt(cx, self.id).await?;
            let seen = view(cx, attempt, Others::Unseen).await?;
            return Ok(self.told(seen));
        };
        let how = if is_past {
            HandIn::Overdue
        } else {
            if let Some(expected) = self.expected {
                expected.check(attempt.version)?;
            }
            let mut answers = self.answers.clone();
            if let Some(answers) = &mut answers {
                let revision = cx.revision(attempt.quiz_id, attempt.revision).await?;
                check_answers(&attempt, &revision, answers)?;
            }
            HandIn::Learner(answers)
        };
        let done = hand_in(cx, attempt, access, how).await?;
        let seen = view_of(cx, done, Others::Unseen).await?;
        Ok(self.told(seen))
    }
}

impl Submit {
    /// Says whether the answers that came are those that count.
    fn told(&self, seen: AttemptView) -> AttemptView {
        let counts = |given: &Answer| {
            let same =
                |kept: &Answer| (kept.question_id, &kept.response) == (given.question_id, &given.response);
            seen.answers.iter().any(same)
        };
        let accepted =
            self.answers.as_ref().map(|given| given.len() == seen.answers.len() && given.iter().all(counts));
        AttemptView { answers_accepted: accepted, ..seen }
    }
}

impl Writes for Submit {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Attempt(self.id).studied_by(caller)
    }
}

/// Reads one of the caller's attempts, and hands in what was saved if its time has run out. That is decided
/// under the locks: whoever only looks hands in no attempt that was given more time meanwhile.
pub struct Settle {
    /// Which one.
    pub id: Id<QuizAttempt>,
}

impl UseCase for Settle {
    const ACCESS: Access = Access::LEARNER;
    type Output = AttemptView;

    fn quiz(&self) -> Option<QuizOf> {
        Some(QuizOf::Attempt(self.id))
    }

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AttemptView, ServiceError> {
        let attempt = match open_attempt(cx, self.id) {
            Some(Open { attempt, access, is_past: true }) => {
                let done = hand_in(cx, attempt, access, HandIn::Overdue).await?;
                return view_of(cx, done, Others::Unseen).await;
            }
            Some(Open { attempt, .. }) => attempt,
            None => own_attempt(cx, self.id).await?,
        };
        view(cx, attempt, Others::Unseen).await
    }
}

impl Writes for Settle {
    fn locks(&self, caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Attempt(self.id).studied_by(caller)
    }
}

impl Services {
    /// The caller's attempts at a quiz. Looking at them hands in one whose time has run out.
    pub async fn own_attempts(
        &self,
        caller: &Caller,
        list: List,
    ) -> Result<(Page<QuizAttempt>, Timestamp), ServiceError> {
        if let Some(id) = self.read(caller, FindOverdue { quiz: list.quiz }).await? {
            self.write(caller, Settle { id }).await?;
        }
        self.read(caller, list).await
    }

    /// One of the caller's attempts. Looking at one whose time has run out hands it in.
    pub async fn attempt(&self, caller: &Caller, id: Id<QuizAttempt>) -> Result<AttemptView, ServiceError> {
        if let Some(seen) = self.read(caller, Get { id }).await? {
            return Ok(seen);
        }
        let done = self.write(caller, Settle { id }).await?;
        self.decided(caller, done).await
    }

    /// Submits an attempt. Whether its key may be seen is read after, where that depends on others.
    pub async fn submit(&self, caller: &Caller, submit: Submit) -> Result<AttemptView, ServiceError> {
        let done = self.write(caller, submit).await?;
        self.decided(caller, done).await
    }

    /// With the key, if it may be seen and that depends on others.
    async fn decided(&self, caller: &Caller, done: AttemptView) -> Result<AttemptView, ServiceError> {
        if !done.undecided {
            return Ok(done);
        }
        let answers_accepted = done.answers_accepted;
        let seen = self.read(caller, Get { id: done.attempt.id }).await?;
        Ok(seen.map_or(done, |seen| AttemptView { answers_accepted, ..seen }))
    }

    /// Saves answers, unless the attempt is submitted.
    pub async fn save_answers(&self, caller: &Caller, save: Save) -> Result<AttemptView, ServiceError> {
        // Not an error inside the unit of work, which may have handed in an overdue attempt.
        self.write(caller, save).await?.ok_or_else(|| {
            ServiceError::conflict(
                "attempt_submitted",
                "the attempt is submitted; its answers cannot be changed",
            )
        })
    }
}

/// An open attempt of the caller.
struct Open {
    /// The attempt, with the time that holds for it now.
    attempt: QuizAttempt,
    /// What the caller has of its quiz.
    access: QuizAccess,
    /// Whether it may not be answered any more.
    is_past: bool,
}

/// The attempt that the use case is about, if it is the caller's own and open.
fn open_attempt(cx: &mut Cx<'_>, id: Id<QuizAttempt>) -> Option<Open> {
    let mut access = cx.quiz_access.take()?;
    let attempt = access.take_open().filter(|open| open.id == id)?;
    let is_past = access.terms().are_past(&attempt, cx.now, cx.services.settings.late_grace);
    Some(Open { attempt, access, is_past })
}

/// The attempt, if it is the caller's own; another's is not found.
async fn own_attempt(cx: &mut Cx<'_>, id: Id<QuizAttempt>) -> Result<QuizAttempt, ServiceError> {
    let account = cx.account()?;
    let found = cx.uow.quiz_attempts().lookup(id).await?;
    found.filter(|attempt| attempt.account_id == account).ok_or(ServiceError::NotFound("attempt"))
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
