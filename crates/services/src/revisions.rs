//! Revisions of questions in memory. They never change once written, so a cached one is right
//! for ever, also when another process made it.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::{
    Id,
    learning::{Quiz, QuizRevision},
};
use repositories::{StorageError, UnitOfWork};

type Key = (Id<Quiz>, i64);

/// A bounded cache; when it is full it starts over, which costs a read a quiz.
#[derive(Clone)]
pub(crate) struct RevisionCache {
    entries: Arc<Mutex<HashMap<Key, Arc<QuizRevision>>>>,
    capacity: usize,
}

impl RevisionCache {
    pub fn new(capacity: usize) -> Self {
        Self { entries: Arc::default(), capacity }
    }

    /// The revision, from memory or storage. Number 0 is the empty one of a quiz without questions.
    pub async fn get(
        &self,
        uow: &mut dyn UnitOfWork,
        quiz: Id<Quiz>,
        number: i64,
    ) -> Result<Arc<QuizRevision>, StorageError> {
        let key = (quiz, number);
        if let Some(found) = self.entries.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(Arc::clone(found));
        }
        if number == 0 {
            return Ok(Arc::new(QuizRevision {
                quiz_id: quiz,
                number,
                questions: Vec::new(),
                created_at: domain::Timestamp::UNIX_EPOCH,
            }));
        }
        let Some(revision) = uow.quizzes().revision(quiz, number).await? else {
            return Err(StorageError::Corrupt {
                table: "quizzes",
                column: "revision",
                id: format!("{quiz} (revision {number} is missing)"),
            });
        };
        Ok(Arc::new(revision))
    }

    /// Remembers a revision once the unit of work that read it has ended well: within a batch of
    /// units one can see what another wrote but has not committed yet.
    pub fn remember(&self, revision: &Arc<QuizRevision>) {
        if revision.number == 0 {
            return;
        }
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= self.capacity {
            entries.clear();
        }
        entries.insert((revision.quiz_id, revision.number), Arc::clone(revision));
    }
}
