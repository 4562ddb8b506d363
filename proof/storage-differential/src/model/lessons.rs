//! Lessons.

use domain::{
    Id,
    identity::Account,
    learning::{Event, Lesson},
};
use repositories::{
    Page, PageRequest,
    learning::{LessonAccess, LessonFilter, LessonRepository, LessonSummary, Scope},
};

use super::{implement, pages::by_number, state::Rules, state::State, verdict::Verdict};

impl Rules for Lesson {
    fn judge(&self, state: &State, verdict: &mut Verdict) {
        let details = &self.details;
        verdict
            .free(state.is_free(self, |lesson| Some((lesson.event_id, lesson.details.slug.clone()))))
            .fits(&details.slug, 100)
            .fits(&details.title, 200)
            .fits_if(details.video_url.as_ref(), 2_000)
            .check(details.duration_seconds.is_none_or(|seconds| seconds >= 0))
            .check(self.position >= 0);
    }
}

fn summary(lesson: &Lesson) -> LessonSummary {
    LessonSummary {
        id: lesson.id,
        event_id: lesson.event_id,
        slug: lesson.details.slug.clone(),
        title: lesson.details.title.clone(),
        duration_seconds: lesson.details.duration_seconds,
        position: lesson.position,
        published: lesson.details.published,
        version: lesson.version,
        created_at: lesson.created_at,
        updated_at: lesson.updated_at,
    }
}

implement! { LessonRepository, |state|
    lookup(id: Id<Lesson>) -> Option<Lesson> = state.get(&id);
    find_by_slug(event: Id<Event>, slug: &str) -> Option<Lesson> =
        state.find(|lesson: &Lesson| lesson.event_id == event && lesson.details.slug == slug);
    find_access(id: Id<Lesson>, account: Id<Account>) -> Option<LessonAccess> =
        state.course_of(id).map(|(lesson, event)| LessonAccess {
            lesson: lesson.clone(),
            event: event.state(),
            enrolment: state.enrolled(event.id, account),
        });
    list(filter: &LessonFilter, page: &PageRequest) -> Page<LessonSummary> => {
        let mut lessons = state.in_order::<Lesson>(filter.event_id);
        lessons.retain(|lesson| lesson.details.published || !filter.published_only);
        by_number(lessons.iter().map(summary).collect(), page, |lesson| (lesson.position, lesson.id))
    };
    ids_in_order(event: Id<Event>) -> Vec<Id<Lesson>> = state.ids_in_order(event);
    reorder(event: Id<Event>, ids: &[Id<Lesson>]) -> () => { state.reorder(event, ids); Ok(()) };
    next_position(event: Id<Event>) -> i64 = state.next_position::<Lesson>(event);
    add(lesson: &Lesson) -> () => state.add(lesson);
    save(lesson: &Lesson) -> () => state.save(lesson);
    remove(id: Id<Lesson>) -> bool = {
        Verdict::new().refers(state.attempts_below(Scope::Lesson(id)) == 0).give()?;
        state.remove::<Lesson>(&id)
    };
}
