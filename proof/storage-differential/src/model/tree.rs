//! The course tree, and lists that are ordered by position.

use domain::{
    Id,
    identity::Account,
    learning::{Enrolment, EnrolmentStatus, Event, Lesson, Material, Quiz, QuizAttempt},
};
use repositories::learning::Scope;

use super::state::{Row, State};

/// A row with a position in the list of its parent.
pub(crate) trait Placed: Row<Key = Id<Self>> {
    /// The entity that owns the list.
    type Parent: 'static;
    fn parent(&self) -> Id<Self::Parent>;
    fn position(&self) -> i64;
    fn move_to(&mut self, position: i64);
}

macro_rules! placed {
    ($($row:ty: $parent:ty, $field:ident;)+) => {$(
        impl Placed for $row {
            type Parent = $parent;

            fn parent(&self) -> Id<$parent> {
                self.$field
            }

            fn position(&self) -> i64 {
                self.position
            }

            fn move_to(&mut self, position: i64) {
                self.position = position;
            }
        }
    )+};
}

placed! {
    Lesson: Event, event_id;
    Material: Lesson, lesson_id;
    Quiz: Lesson, lesson_id;
}

impl State {
    /// The rows of a list in their order.
    pub(crate) fn in_order<R: Placed>(&self, parent: Id<R::Parent>) -> Vec<R> {
        self.sorted(|row: &R| row.parent() == parent, |row| (row.position(), row.key()))
    }

    pub(super) fn ids_in_order<R: Placed>(&self, parent: Id<R::Parent>) -> Vec<Id<R>> {
        self.in_order(parent).iter().map(R::key).collect()
    }

    /// Sets the positions of the rows of a list to their indexes in `ids`.
    pub(super) fn reorder<R: Placed>(&mut self, parent: Id<R::Parent>, ids: &[Id<R>]) {
        for (place, id) in (0..).zip(ids) {
            if let Some(row) = R::rows_mut(self).get_mut(id).filter(|row| row.parent() == parent) {
                row.move_to(place);
            }
        }
    }

    /// The position after the last one.
    pub(super) fn next_position<R: Placed>(&self, parent: Id<R::Parent>) -> i64 {
        self.in_order::<R>(parent).last().map_or(0, |last| last.position().saturating_add(1))
    }

    /// A lesson and its event.
    pub(crate) fn course_of(&self, lesson: Id<Lesson>) -> Option<(&Lesson, &Event)> {
        let lesson = self.lessons.get(&lesson)?;
        Some((lesson, self.events.get(&lesson.event_id)?))
    }

    /// The status of an account's enrolment in an event.
    pub(super) fn enrolled(&self, event: Id<Event>, account: Id<Account>) -> Option<EnrolmentStatus> {
        self.enrolment(event, account).map(|enrolment| enrolment.status)
    }

    /// The enrolment of an account in an event.
    pub(super) fn enrolment(&self, event: Id<Event>, account: Id<Account>) -> Option<Enrolment> {
        self.find(|one: &Enrolment| one.event_id == event && one.account_id == account)
    }

    /// Whether a quiz belongs to a part of the tree.
    pub(super) fn is_below(&self, quiz: Id<Quiz>, scope: Scope) -> bool {
        let Some(quiz) = self.quizzes.get(&quiz) else { return false };
        match scope {
            Scope::Quiz(id) => quiz.id == id,
            Scope::Lesson(id) => quiz.lesson_id == id,
            Scope::Event(id) => self.course_of(quiz.lesson_id).is_some_and(|(_, event)| event.id == id),
        }
    }

    /// How many attempts there are in a part of the tree.
    pub(super) fn attempts_below(&self, scope: Scope) -> i64 {
        self.count(|attempt: &QuizAttempt| self.is_below(attempt.quiz_id, scope))
    }
}
