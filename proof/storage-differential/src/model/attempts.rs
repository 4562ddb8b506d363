//! Attempts and their answers.

use std::collections::BTreeSet;

use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{
        Accommodation, Answer, AttemptScore, Enrolment, Quiz, QuizAttempt, Response, ScoreChange, Terms,
    },
};
use repositories::{
    Page, PageRequest,
    learning::{AttemptFilter, OpenAttempts, QuizAttemptRepository, Scope},
};

use super::{
    implement,
    pages::by_time,
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for QuizAttempt {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let submitted = self.submitted_at.is_some();
        let revision = |number| state.revisions.contains_key(&(self.quiz_id, number));
        verdict
            .free(state.is_free(self, |one| Some((one.quiz_id, one.account_id, one.number))))
            .free(state.is_free(self, |one| one.is_open().then_some((one.quiz_id, one.account_id))))
            .refers(revision(self.revision))
            .refers(self.regraded_with.is_none_or(revision))
            .check(self.number >= 1)
            .check(self.submission.is_some() == submitted)
            .check(self.result.is_some() == submitted)
            .finite_if(self.result.map(|result| result.score))
            .finite_if(self.result.map(|result| result.max_score));
    }

    fn kept(&self, _state: &State) -> Self {
        let kept = |AttemptScore { score, max_score, passed }| AttemptScore {
            score: kept(score),
            max_score: kept(max_score),
            passed,
        };
        Self { result: self.result.map(kept), ..self.clone() }
    }
}

/// The stored attempt with the fields that `save` updates.
fn changed(stored: QuizAttempt, attempt: &QuizAttempt) -> QuizAttempt {
    QuizAttempt {
        due_at: attempt.due_at,
        stated_due_at: attempt.stated_due_at,
        submitted_at: attempt.submitted_at,
        submission: attempt.submission,
        result: attempt.result,
        regraded_with: attempt.regraded_with,
        version: attempt.version,
        updated_at: attempt.updated_at,
        ..stored
    }
}

fn matches(filter: &AttemptFilter, attempt: &QuizAttempt) -> bool {
    filter.quiz_id.is_none_or(|quiz| attempt.quiz_id == quiz)
        && filter.account_id.is_none_or(|account| attempt.account_id == account)
        && filter.submitted.is_none_or(|submitted| attempt.submitted_at.is_some() == submitted)
}

/// The attempts of an account at a quiz, by number.
pub(super) fn own(state: &State, quiz: Id<Quiz>, account: Id<Account>) -> Vec<QuizAttempt> {
    let own = |attempt: &QuizAttempt| attempt.quiz_id == quiz && attempt.account_id == account;
    state.sorted(own, |attempt| attempt.number)
}

/// Whether the score of an attempt was ever changed: an open one was opened again.
pub(super) fn was_changed(state: &State, attempt: Id<QuizAttempt>) -> bool {
    state.find(|change: &ScoreChange| change.attempt_id == attempt).is_some()
}

/// Open attempts, by id.
fn open(state: &State, of: OpenAttempts) -> Vec<Id<QuizAttempt>> {
    let wanted = |attempt: &QuizAttempt| match of {
        OpenAttempts::One(id) => attempt.id == id,
        OpenAttempts::Below(scope) => state.is_below(attempt.quiz_id, scope),
        OpenAttempts::Of(account, event) => {
            attempt.account_id == account && state.is_below(attempt.quiz_id, Scope::Event(event))
        }
        OpenAttempts::OfAccount(account) => attempt.account_id == account,
    };
    let open = state.sorted(|attempt: &QuizAttempt| attempt.is_open() && wanted(attempt), |one| one.id);
    open.into_iter().map(|attempt| attempt.id).collect()
}

fn terms(state: &State, id: Id<QuizAttempt>) -> Option<(Id<QuizAttempt>, Terms)> {
    let attempt: QuizAttempt = state.get(&id)?;
    let quiz: Quiz = state.get(&attempt.quiz_id)?;
    let account: Account = state.get(&attempt.account_id)?;
    let (_, event) = state.course_of(quiz.lesson_id)?;
    let granted: Option<Accommodation> = state.get(&(quiz.id, account.id));
    let is_enrolled = state.enrolment(event.id, account.id).as_ref().is_some_and(Enrolment::grants_access);
    let terms = Terms {
        takes_part: is_enrolled && account.is_active(),
        reopened: was_changed(state, id),
        ..Terms::of(&quiz.details, granted.as_ref(), event.state())
    };
    Some((id, terms))
}

fn kept_answer(answer: &Answer) -> Answer {
    let mut answer = answer.clone();
    answer.points_awarded = answer.points_awarded.map(kept);
    if let Response::Number(number) = &mut answer.response {
        *number = kept(*number);
    }
    answer
}

fn judge_answers(answers: &[Answer]) -> Verdict {
    let (mut verdict, mut known) = (Verdict::new(), BTreeSet::new());
    for answer in answers {
        verdict.free(known.insert(answer.question_id)).finite_if(answer.points_awarded);
        if let Response::Number(number) = answer.response {
            verdict.finite(number);
        }
    }
    verdict
}

implement! { QuizAttemptRepository, |state|
    lookup(id: Id<QuizAttempt>) -> Option<QuizAttempt> = state.get(&id);
    find_open(quiz: Id<Quiz>, account: Id<Account>) -> Option<QuizAttempt> =
        own(state, quiz, account).into_iter().find(QuizAttempt::is_open);
    last_number(quiz: Id<Quiz>, account: Id<Account>) -> i64 =
        own(state, quiz, account).last().map_or(0, |attempt| attempt.number);
    list(filter: &AttemptFilter, page: &PageRequest) -> Page<QuizAttempt> =>
        by_time(state.all(|attempt| matches(filter, attempt)), page, |attempt| (attempt.started_at, attempt.id));
    list_open(of: OpenAttempts, most: usize) -> Option<Vec<Id<QuizAttempt>>> =
        Some(open(state, of)).filter(|found| found.len() <= most);
    terms(attempts: &[Id<QuizAttempt>]) -> Vec<(Id<QuizAttempt>, Terms)> = {
        let ids: BTreeSet<_> = attempts.iter().copied().collect();
        ids.into_iter().filter_map(|id| terms(state, id)).collect()
    };
    set_due(of: OpenAttempts, due_at: Option<Timestamp>) -> u64 = {
        let found = open(state, of);
        for id in &found {
            if let Some(attempt) = state.attempts.get_mut(id) {
                attempt.due_at = due_at;
            }
        }
        found.len() as u64
    };
    list_overdue(now: Timestamp, limit: usize) -> Vec<QuizAttempt> = {
        let overdue = |attempt: &QuizAttempt| attempt.is_open() && attempt.due_at.is_some_and(|due| due < now);
        state.sorted(overdue, |attempt| (attempt.due_at, attempt.id)).into_iter().take(limit).collect()
    };
    scores(quiz: Id<Quiz>, account: Id<Account>) -> Vec<AttemptScore> =
        own(state, quiz, account).iter().filter_map(|attempt| attempt.result).collect();
    add(attempt: &QuizAttempt) -> () => state.add(attempt);
    save(attempt: &QuizAttempt) -> () => {
        let stored = state.get(&attempt.id).unwrap_or_else(|| attempt.clone());
        state.save(&changed(stored, attempt))
    };
    answers(attempt: Id<QuizAttempt>) -> Vec<Answer> =
        state.answers.values().filter(|(of, _)| *of == attempt).map(|(_, answer)| answer.clone()).collect();
    put_answers(attempt: Id<QuizAttempt>, answers: &[Answer], _now: Timestamp) -> () => {
        judge_answers(answers)
            .refers(answers.is_empty() || state.attempts.contains_key(&attempt))
            .give()?;
        let kept = answers.iter().map(|one| ((attempt, one.question_id), (attempt, kept_answer(one))));
        state.answers.extend(kept);
        Ok(())
    };
    replace_answers(attempt: Id<QuizAttempt>, answers: &[Answer], _now: Timestamp) -> () => {
        judge_answers(answers).refers(state.attempts.contains_key(&attempt)).give()?;
        state.answers.retain(|(of, _), _| *of != attempt);
        let kept = answers.iter().map(|one| ((attempt, one.question_id), (attempt, kept_answer(one))));
        state.answers.extend(kept);
        Ok(())
    };
    count_below(scope: Scope) -> i64 = state.attempts_below(scope);
    remove_below(scope: Scope) -> u64 = {
        let below: BTreeSet<Id<Quiz>> =
            state.quizzes.keys().copied().filter(|quiz| state.is_below(*quiz, scope)).collect();
        state.grades.retain(|(quiz, _), _| !below.contains(quiz));
        state.remove_up_to(usize::MAX, |attempt: &QuizAttempt| below.contains(&attempt.quiz_id))
    };
}
