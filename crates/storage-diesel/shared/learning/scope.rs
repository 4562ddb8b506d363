//! Parts of the course tree as sets of quizzes.

use diesel::helper_types::{IntoBoxed, Select};
use diesel::prelude::*;
use repositories::learning::Scope;

use crate::backend::Db;
use crate::schema::{lessons, quizzes};
use crate::types::DbUuid;

/// Ids of the quizzes in a part of the tree, as a subquery.
pub(super) fn quizzes_in(scope: Scope) -> IntoBoxed<'static, Select<quizzes::table, quizzes::id>, Db> {
    let ids = quizzes::table.select(quizzes::id).into_boxed();
    match scope {
        Scope::Quiz(quiz) => ids.filter(quizzes::id.eq(DbUuid::from(quiz))),
        Scope::Lesson(lesson) => ids.filter(quizzes::lesson_id.eq(DbUuid::from(lesson))),
        Scope::Event(event) => {
            let of_event = lessons::table.filter(lessons::event_id.eq(DbUuid::from(event)));
            ids.filter(quizzes::lesson_id.eq_any(of_event.select(lessons::id)))
        }
    }
}
