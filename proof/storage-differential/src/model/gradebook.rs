//! Grades and changes of scores.

use domain::{
    Id,
    identity::Account,
    learning::{Event, Quiz, QuizAttempt, QuizGrade, ScoreChange},
};
use repositories::learning::{GradebookRepository, Scope};

use super::{
    implement,
    state::{Rules, State},
    verdict::{Verdict, kept},
};

impl Rules for QuizGrade {
    fn judge(&self, _state: &State, verdict: &mut Verdict) {
        verdict.check(self.attempts >= 1).finite(self.score).finite(self.max_score);
    }

    fn kept(&self, _state: &State) -> Self {
        Self { score: kept(self.score), max_score: kept(self.max_score), ..self.clone() }
    }
}

impl Rules for ScoreChange {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        verdict
            .refers(self.actor.is_none_or(|actor| state.accounts.contains_key(&actor)))
            .finite_if(self.old_score)
            .finite_if(self.new_score)
            .finite_if(self.old_max_score)
            .finite_if(self.new_max_score);
    }

    fn kept(&self, _state: &State) -> Self {
        Self {
            old_score: self.old_score.map(kept),
            new_score: self.new_score.map(kept),
            old_max_score: self.old_max_score.map(kept),
            new_max_score: self.new_max_score.map(kept),
            ..self.clone()
        }
    }
}

implement! { GradebookRepository, |state|
    grade(quiz: Id<Quiz>, account: Id<Account>) -> Option<QuizGrade> = state.get(&(quiz, account));
    put_grade(grade: &QuizGrade) -> () => state.put(grade);
    remove_grade(quiz: Id<Quiz>, account: Id<Account>) -> () => {
        state.grades.remove(&(quiz, account));
        Ok(())
    };
    grades_of(event: Id<Event>, accounts: &[Id<Account>]) -> Vec<QuizGrade> = state.sorted(
        |grade: &QuizGrade| {
            accounts.contains(&grade.account_id) && state.is_below(grade.quiz_id, Scope::Event(event))
        },
        |grade| (grade.account_id, grade.quiz_id),
    );
    grades_on(quiz: Id<Quiz>, after: Option<Id<Account>>, limit: usize) -> Vec<QuizGrade> = {
        let wanted = |grade: &QuizGrade| {
            grade.quiz_id == quiz && after.is_none_or(|after| grade.account_id > after)
        };
        state.sorted(wanted, |grade| grade.account_id).into_iter().take(limit).collect()
    };
    add_score_change(change: &ScoreChange) -> () => state.add(change);
    score_changes(attempt: Id<QuizAttempt>) -> Vec<ScoreChange> =
        state.sorted(|change: &ScoreChange| change.attempt_id == attempt, |change| (change.created_at, change.id));
}
