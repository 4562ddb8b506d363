//! Attempts and their answers.

use std::collections::BTreeSet;

use async_trait::async_trait;
use domain::{
    Id, Timestamp,
    identity::Account,
    learning::{Answer, AttemptScore, Quiz, QuizAttempt, Response},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{AttemptFilter, QuizAttemptRepository, Scope},
};

use super::{
    Unit, at_time,
    pages::{By, page},
    verdict::{Verdict, kept},
};

impl Unit {
    fn judge_attempt(&self, attempt: &QuizAttempt) -> Verdict {
        let submitted = attempt.submitted_at.is_some();
        let revision = |number| self.state.revisions.contains_key(&(attempt.quiz_id, number));
        let mut others = self.own(attempt.quiz_id, attempt.account_id).filter(|one| one.id != attempt.id);
        let mut verdict = Verdict::new();
        verdict
            .free(submitted || others.all(|other| !other.is_open()))
            .refers(attempt.regraded_with.is_none_or(revision))
            .check(attempt.submission.is_some() == submitted)
            .check(attempt.result.is_some() == submitted)
            .check(attempt.version >= 1)
            .finite_if(attempt.result.map(|result| result.score))
            .finite_if(attempt.result.map(|result| result.max_score));
        verdict
    }

    fn own(&self, quiz: Id<Quiz>, account: Id<Account>) -> impl Iterator<Item = &QuizAttempt> {
        self.state
            .attempts
            .values()
            .filter(move |attempt| attempt.quiz_id == quiz && attempt.account_id == account)
    }
}

fn kept_result(result: Option<AttemptScore>) -> Option<AttemptScore> {
    result.map(|result| AttemptScore {
        score: kept(result.score),
        max_score: kept(result.max_score),
        passed: result.passed,
    })
}

fn kept_answer(answer: &Answer) -> Answer {
    let mut answer = answer.clone();
    answer.points_awarded = answer.points_awarded.map(kept);
    if let Response::Number(number) = &mut answer.response {
        *number = kept(*number);
    }
    answer
}

#[async_trait]
impl QuizAttemptRepository for Unit {
    async fn lookup(&mut self, id: Id<QuizAttempt>) -> Result<Option<QuizAttempt>, StorageError> {
        Ok(self.state.attempts.get(&id).cloned())
    }

    async fn find_open(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<QuizAttempt>, StorageError> {
        Ok(self.own(quiz, account).find(|attempt| attempt.is_open()).cloned())
    }

    async fn last_number(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<i64, StorageError> {
        Ok(self.own(quiz, account).map(|attempt| attempt.number).max().unwrap_or(0))
    }

    async fn list(
        &mut self,
        filter: &AttemptFilter,
        request: &PageRequest,
    ) -> Result<Page<QuizAttempt>, StorageError> {
        let wanted = |attempt: &&QuizAttempt| {
            filter.quiz_id.is_none_or(|quiz| attempt.quiz_id == quiz)
                && filter.account_id.is_none_or(|account| attempt.account_id == account)
                && filter.submitted.is_none_or(|submitted| attempt.submitted_at.is_some() == submitted)
        };
        let rows = self.state.attempts.values().filter(wanted).cloned().collect();
        page(rows, request, By::Time, false, |attempt: &QuizAttempt| at_time(attempt.started_at, attempt.id))
    }

    async fn list_overdue(&mut self, now: Timestamp, limit: usize) -> Result<Vec<QuizAttempt>, StorageError> {
        let overdue =
            |attempt: &&QuizAttempt| attempt.is_open() && attempt.due_at.is_some_and(|due| due < now);
        let mut attempts: Vec<QuizAttempt> = self.state.attempts.values().filter(overdue).cloned().collect();
        attempts.sort_by_key(|attempt| (attempt.due_at, attempt.id));
        attempts.truncate(limit);
        Ok(attempts)
    }

    async fn scores(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Vec<AttemptScore>, StorageError> {
        let mut attempts: Vec<&QuizAttempt> = self.own(quiz, account).collect();
        attempts.sort_by_key(|attempt| attempt.number);
        Ok(attempts.iter().filter_map(|attempt| attempt.result).collect())
    }

    async fn add(&mut self, attempt: &QuizAttempt) -> Result<(), StorageError> {
        let free = self.own(attempt.quiz_id, attempt.account_id).all(|one| one.number != attempt.number);
        self.judge_attempt(attempt)
            .free(!self.state.attempts.contains_key(&attempt.id))
            .free(free)
            .refers(self.state.revisions.contains_key(&(attempt.quiz_id, attempt.revision)))
            .refers(self.state.accounts.contains_key(&attempt.account_id))
            .check(attempt.number >= 1)
            .give()?;
        let mut attempt = attempt.clone();
        attempt.result = kept_result(attempt.result);
        self.state.attempts.insert(attempt.id, attempt);
        Ok(())
    }

    async fn save(&mut self, attempt: &QuizAttempt) -> Result<(), StorageError> {
        let stored = self.state.attempts.get(&attempt.id);
        let version = stored.map(|stored| stored.version);
        // What it began with stays.
        let attempt = stored.map_or_else(
            || attempt.clone(),
            |stored| QuizAttempt {
                due_at: attempt.due_at,
                submitted_at: attempt.submitted_at,
                submission: attempt.submission,
                result: kept_result(attempt.result),
                regraded_with: attempt.regraded_with,
                version: attempt.version,
                updated_at: attempt.updated_at,
                ..stored.clone()
            },
        );
        self.judge_attempt(&attempt).follows(version, attempt.version).give()?;
        self.state.attempts.insert(attempt.id, attempt);
        Ok(())
    }

    async fn answers(&mut self, attempt: Id<QuizAttempt>) -> Result<Vec<Answer>, StorageError> {
        let own = self.state.answers.iter().filter(|((of, _), _)| *of == attempt);
        Ok(own.map(|(_, answer)| answer.clone()).collect())
    }

    async fn replace_answers(
        &mut self,
        attempt: Id<QuizAttempt>,
        answers: &[Answer],
        _now: Timestamp,
    ) -> Result<(), StorageError> {
        let mut verdict = Verdict::new();
        verdict.refers(self.state.attempts.contains_key(&attempt));
        let mut known = BTreeSet::new();
        for answer in answers {
            verdict.free(known.insert(answer.question_id.uuid())).finite_if(answer.points_awarded);
            if let Response::Number(number) = answer.response {
                verdict.finite(number);
            }
        }
        verdict.give()?;
        self.state.answers.retain(|(of, _), _| *of != attempt);
        let kept = answers.iter().map(|answer| ((attempt, answer.question_id), kept_answer(answer)));
        self.state.answers.extend(kept);
        Ok(())
    }

    async fn count_below(&mut self, scope: Scope) -> Result<i64, StorageError> {
        Ok(i64::try_from(self.state.attempts_below(scope).len()).unwrap_or(i64::MAX))
    }

    async fn remove_below(&mut self, scope: Scope) -> Result<u64, StorageError> {
        let attempts = self.state.attempts_below(scope);
        for attempt in &attempts {
            self.state.drop_attempt(*attempt);
        }
        let graded: Vec<_> = self.state.grades.keys().copied().collect();
        for (quiz, account) in graded {
            if self.state.is_below(quiz, scope) {
                self.state.grades.remove(&(quiz, account));
            }
        }
        Ok(attempts.len() as u64)
    }
}
