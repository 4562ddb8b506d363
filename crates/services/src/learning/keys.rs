//! The key that an attempt is graded with.

use std::{collections::HashMap, sync::Arc};

use domain::learning::{QuizAttempt, QuizRevision};

use crate::{Cx, ServiceError};

/// A revision as it was taken and as a key; what is gone of it has the last key it had in both.
type AskedAndKey = (Arc<QuizRevision>, Arc<QuizRevision>);

/// The keys of the attempts of one quiz that one unit of work looks at.
#[derive(Default)]
pub(super) struct Keys {
    /// By the revision that was taken and that of the key.
    found: HashMap<(i64, i64), AskedAndKey>,
}

impl Keys {
    /// What an attempt on `taken` was asked, and what it is graded with by the key of revision `number`.
    pub async fn of(
        &mut self,
        cx: &mut Cx<'_>,
        taken: &Arc<QuizRevision>,
        number: i64,
    ) -> Result<AskedAndKey, ServiceError> {
        if number == taken.number {
            return Ok((Arc::clone(taken), Arc::clone(taken)));
        }
        if let Some((asked, key)) = self.found.get(&(taken.number, number)) {
            return Ok((Arc::clone(asked), Arc::clone(key)));
        }
        let (mut asked, mut key) = (Arc::clone(taken), cx.revision(taken.quiz_id, number).await?);
        if !key.has_all(taken) {
            let mut between = Vec::new();
            let is_between = |earlier: &i64| (taken.number + 1..number).contains(earlier);
            for earlier in
                cx.uow.quizzes().revision_numbers(taken.quiz_id).await?.into_iter().filter(is_between)
            {
                between.push(cx.revision(taken.quiz_id, earlier).await?);
            }
            for earlier in between.iter().rev() {
                Arc::make_mut(&mut key).keep_gone(taken, earlier);
            }
            for later in &between {
                Arc::make_mut(&mut asked).follow_options(later);
            }
        }
        self.found.insert((taken.number, number), (Arc::clone(&asked), Arc::clone(&key)));
        Ok((asked, key))
    }
}

/// What a submitted attempt was asked, and the key that graded it.
pub(super) async fn key_of(
    cx: &mut Cx<'_>,
    attempt: &QuizAttempt,
    taken: &Arc<QuizRevision>,
) -> Result<AskedAndKey, ServiceError> {
    Keys::default().of(cx, taken, attempt.regraded_with.unwrap_or(attempt.revision)).await
}
