//! Grades and changes of scores.

use async_trait::async_trait;
use domain::{
    Id,
    identity::Account,
    learning::{Event, Quiz, QuizAttempt, QuizGrade, ScoreChange},
};
use repositories::{
    StorageError,
    learning::{GradebookRepository, Scope},
};

use super::{
    Unit,
    verdict::{Verdict, kept},
};

#[async_trait]
impl GradebookRepository for Unit {
    async fn grade(
        &mut self,
        quiz: Id<Quiz>,
        account: Id<Account>,
    ) -> Result<Option<QuizGrade>, StorageError> {
        Ok(self.state.grades.get(&(quiz, account)).cloned())
    }

    async fn put_grade(&mut self, grade: &QuizGrade) -> Result<(), StorageError> {
        Verdict::new()
            .refers(self.state.quizzes.contains_key(&grade.quiz_id))
            .refers(self.state.accounts.contains_key(&grade.account_id))
            .check(grade.attempts >= 1)
            .finite(grade.score)
            .finite(grade.max_score)
            .give()?;
        let mut grade = grade.clone();
        (grade.score, grade.max_score) = (kept(grade.score), kept(grade.max_score));
        self.state.grades.insert((grade.quiz_id, grade.account_id), grade);
        Ok(())
    }

    async fn remove_grade(&mut self, quiz: Id<Quiz>, account: Id<Account>) -> Result<(), StorageError> {
        self.state.grades.remove(&(quiz, account));
        Ok(())
    }

    async fn grades_of(
        &mut self,
        event: Id<Event>,
        accounts: &[Id<Account>],
    ) -> Result<Vec<QuizGrade>, StorageError> {
        let wanted = |grade: &&QuizGrade| {
            accounts.contains(&grade.account_id) && self.state.is_below(grade.quiz_id, Scope::Event(event))
        };
        let mut grades: Vec<QuizGrade> = self.state.grades.values().filter(wanted).cloned().collect();
        grades.sort_by_key(|grade| (grade.account_id, grade.quiz_id));
        Ok(grades)
    }

    async fn graded_accounts(&mut self, quiz: Id<Quiz>) -> Result<Vec<Id<Account>>, StorageError> {
        Ok(self.state.grades.keys().filter(|(of, _)| *of == quiz).map(|(_, account)| *account).collect())
    }

    async fn add_score_change(&mut self, change: &ScoreChange) -> Result<(), StorageError> {
        Verdict::new()
            .free(!self.state.changes.contains_key(&change.id))
            .refers(self.state.attempts.contains_key(&change.attempt_id))
            .refers(change.actor.is_none_or(|actor| self.state.accounts.contains_key(&actor)))
            .finite_if(change.old_score)
            .finite_if(change.new_score)
            .finite_if(change.old_max_score)
            .finite_if(change.new_max_score)
            .give()?;
        let kept = ScoreChange {
            old_score: change.old_score.map(kept),
            new_score: change.new_score.map(kept),
            old_max_score: change.old_max_score.map(kept),
            new_max_score: change.new_max_score.map(kept),
            ..change.clone()
        };
        self.state.changes.insert(kept.id, kept);
        Ok(())
    }

    async fn score_changes(&mut self, attempt: Id<QuizAttempt>) -> Result<Vec<ScoreChange>, StorageError> {
        let own = self.state.changes.values().filter(|change| change.attempt_id == attempt);
        let mut changes: Vec<ScoreChange> = own.cloned().collect();
        changes.sort_by_key(|change| (change.created_at, change.id));
        Ok(changes)
    }
}
