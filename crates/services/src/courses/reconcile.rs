//! Bringing what is below an event into the state of a bundle, with as few changes as possible.
//!
//! Lessons and quizzes are recognised by their slugs; what the bundle does not name is removed,
//! unless attempts or completions hang on it. Things that are as the bundle says are not touched, so that their
//! versions stay and an import of the same bundle writes nothing.

use std::collections::HashMap;

use domain::{
    Id,
    bundle::CheckedLesson,
    editing::Versioned,
    learning::{Event, Lesson, Quiz},
};
use repositories::{UnitOfWork, learning::Scope};

use super::{plan::Plan, report::Counts};
use crate::{Cx, ServiceError};

/// Works through the tree of one event, counting.
pub(super) struct Reconciler<'a, 'u> {
    pub(super) cx: &'a mut Cx<'u>,
    pub(super) plan: &'a Plan,
    pub(super) done: Reconciled,
}

/// What was done below the event.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Reconciled {
    pub lessons: Counts,
    pub materials: Counts,
    pub quizzes: Counts,
    /// Whether lessons that stay changed places.
    pub lessons_moved: bool,
    /// Whether materials that stay changed places.
    pub materials_moved: bool,
    /// Whether grades are left to the sweep.
    pub leaves_grades: bool,
}

impl<'a, 'u> Reconciler<'a, 'u> {
    pub fn new(cx: &'a mut Cx<'u>, plan: &'a Plan) -> Self {
        Self { cx, plan, done: Reconciled::default() }
    }

    /// Everything below the event.
    pub async fn event(mut self, event: Id<Event>) -> Result<Reconciled, ServiceError> {
        let mut lessons = present_lessons(self.cx.uow, event).await?;
        let mut quizzes: HashMap<Id<Lesson>, Vec<Quiz>> = HashMap::new();
        for quiz in self.cx.uow.quizzes().list_by_event(event).await? {
            quizzes.entry(quiz.lesson_id).or_default().push(quiz);
        }
        self.remove_missing(&mut lessons, &mut quizzes).await?;
        let before: Vec<Id<Lesson>> = lessons.iter().map(|lesson| lesson.id).collect();
        let mut wanted = Vec::with_capacity(self.plan.course.lessons.len());
        let plan = self.plan;
        for checked in &plan.course.lessons {
            let present = lessons.iter().position(|lesson| lesson.details.slug == checked.details.slug);
            let present = present.map(|place| lessons.swap_remove(place));
            let quizzes = present.as_ref().and_then(|lesson| quizzes.remove(&lesson.id)).unwrap_or_default();
            wanted.push(self.lesson(event, checked, present, quizzes).await?);
        }
        if self.cx.uow.lessons().ids_in_order(event).await? != wanted {
            self.cx.uow.lessons().reorder(event, &wanted).await?;
            self.done.lessons_moved = moved(&before, &wanted);
        }
        Ok(self.done)
    }

    /// Removes what the bundle does not name; refused while attempts or completions hang on it.
    async fn remove_missing(
        &mut self,
        lessons: &mut Vec<Lesson>,
        quizzes: &mut HashMap<Id<Lesson>, Vec<Quiz>>,
    ) -> Result<(), ServiceError> {
        let named: HashMap<&str, &CheckedLesson> =
            self.plan.course.lessons.iter().map(|lesson| (lesson.details.slug.as_str(), lesson)).collect();
        let (mut held, mut has_attempts) = (Vec::new(), false);
        let mut stay = Vec::with_capacity(lessons.len());
        for lesson in lessons.drain(..) {
            let slug = lesson.details.slug.as_str();
            if let Some(checked) = named.get(slug) {
                let present = quizzes.remove(&lesson.id).unwrap_or_default();
                let (kept, gone): (Vec<Quiz>, Vec<Quiz>) = present.into_iter().partition(|quiz| {
                    checked.quizzes.iter().any(|named| named.details.slug == quiz.details.slug)
                });
                for quiz in gone {
                    if self.cx.uow.quiz_attempts().count_below(Scope::Quiz(quiz.id)).await? > 0 {
                        has_attempts = true;
                        held.push(format!("quiz `{slug}/{}`", quiz.details.slug));
                    } else {
                        self.cx.uow.quizzes().remove(quiz.id).await?;
                        self.done.quizzes.removed += 1;
                    }
                }
                quizzes.insert(lesson.id, kept);
                stay.push(lesson);
                continue;
            }
            let below = Scope::Lesson(lesson.id);
            if self.cx.uow.quiz_attempts().count_below(below).await? > 0 {
                has_attempts = true;
                held.push(format!("lesson `{slug}`"));
            } else if self.cx.uow.progress().completions_below(below).await?.lessons > 0 {
                held.push(format!("lesson `{slug}`"));
            } else {
                self.done.quizzes.removed += quizzes.remove(&lesson.id).map_or(0, |gone| gone.len() as u64);
                self.done.materials.removed +=
                    self.cx.uow.materials().ids_in_order(lesson.id).await?.len() as u64;
                self.cx.uow.lessons().remove(lesson.id).await?;
                self.done.lessons.removed += 1;
            }
        }
        *lessons = stay;
        if held.is_empty() {
            return Ok(());
        }
        let (code, what) =
            if has_attempts { ("attempts_exist", "attempts") } else { ("completions_exist", "completions") };
        let detail = format!(
            "the bundle does not name {}, on which {what} hang; keep it in the bundle (unpublished, if \
             learners shall not see it) or delete it first",
            held.join(", ")
        );
        Err(ServiceError::conflict(code, detail))
    }

    async fn lesson(
        &mut self,
        event: Id<Event>,
        checked: &CheckedLesson,
        present: Option<Lesson>,
        quizzes: Vec<Quiz>,
    ) -> Result<Id<Lesson>, ServiceError> {
        let is_new = present.is_none();
        let mut lesson = match present {
            Some(lesson) => lesson,
            None => self.new_lesson(event, checked).await?,
        };
        let materials_moved = self.lesson_materials(lesson.id, checked).await?;
        self.lesson_quizzes(lesson.id, &checked.quizzes, quizzes).await?;
        if !is_new {
            let changed = lesson.details != checked.details;
            if changed || materials_moved {
                lesson.details = checked.details.clone();
                lesson.mark_changed(self.cx.now);
                self.cx.uow.lessons().save(&lesson).await?;
            }
            self.done.materials_moved |= materials_moved;
            self.done.lessons.kept(changed);
        }
        Ok(lesson.id)
    }

    async fn new_lesson(
        &mut self,
        event: Id<Event>,
        checked: &CheckedLesson,
    ) -> Result<Lesson, ServiceError> {
        let (id, details) = (self.cx.new_id(), checked.details.clone());
        let position = self.cx.uow.lessons().next_position(event).await?;
        let lesson = Lesson::new(id, event, details, position, self.cx.now);
        self.cx.uow.lessons().add(&lesson).await?;
        self.done.lessons.created += 1;
        Ok(lesson)
    }
}

async fn present_lessons(uow: &mut dyn UnitOfWork, event: Id<Event>) -> Result<Vec<Lesson>, ServiceError> {
    let mut lessons = Vec::new();
    for id in uow.lessons().ids_in_order(event).await? {
        lessons.extend(uow.lessons().lookup(id).await?);
    }
    Ok(lessons)
}

/// Whether what was there before stands in another order now.
pub(super) fn moved<T: PartialEq>(before: &[T], now: &[T]) -> bool {
    let mut rest = now.iter().filter(|id| before.contains(id));
    before.iter().filter(|id| now.contains(id)).any(|id| rest.next() != Some(id))
}
