//! Lessons.

use async_trait::async_trait;
use domain::{
    Id,
    identity::Account,
    learning::{EnrolmentStatus, Event, Lesson},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{LessonAccess, LessonFilter, LessonRepository, LessonSummary, Scope},
};

use super::{
    Unit, at_number,
    pages::{By, page},
    verdict::Verdict,
};

impl Unit {
    fn judge_lesson(&self, lesson: &Lesson) -> Verdict {
        let details = &lesson.details;
        let same_place = |other: &&Lesson| other.id != lesson.id && other.event_id == lesson.event_id;
        let mut others = self.state.lessons.values().filter(same_place);
        let mut verdict = Verdict::new();
        verdict
            .free(others.all(|other| other.details.slug != details.slug))
            .refers(self.state.events.contains_key(&lesson.event_id))
            .fits(&details.slug, 100)
            .fits(&details.title, 200)
            .fits_if(details.video_url.as_ref(), 2_000)
            .check(details.duration_seconds.is_none_or(|seconds| seconds >= 0))
            .check(lesson.position >= 0)
            .check(lesson.version >= 1);
        verdict
    }

    /// The state of an account's enrolment in an event.
    pub(super) fn enrolled(&self, event: Id<Event>, account: Id<Account>) -> Option<EnrolmentStatus> {
        let mut enrolments = self.state.enrolments.values();
        let own = enrolments.find(|one| one.event_id == event && one.account_id == account);
        own.map(|enrolment| enrolment.status)
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

/// The position after the last one.
pub(super) fn next(positions: impl Iterator<Item = i64>) -> i64 {
    positions.max().map_or(0, |last| last.saturating_add(1))
}

#[async_trait]
impl LessonRepository for Unit {
    async fn lookup(&mut self, id: Id<Lesson>) -> Result<Option<Lesson>, StorageError> {
        Ok(self.state.lessons.get(&id).cloned())
    }

    async fn find_by_slug(&mut self, event: Id<Event>, slug: &str) -> Result<Option<Lesson>, StorageError> {
        let mut lessons = self.state.lessons.values();
        Ok(lessons.find(|lesson| lesson.event_id == event && lesson.details.slug == slug).cloned())
    }

    async fn find_access(
        &mut self,
        id: Id<Lesson>,
        account: Id<Account>,
    ) -> Result<Option<LessonAccess>, StorageError> {
        let found = self.state.lessons.get(&id).zip(self.state.event_of(id));
        Ok(found.map(|(lesson, event)| LessonAccess {
            lesson: lesson.clone(),
            event_status: event.status,
            enrolment: self.enrolled(event.id, account),
        }))
    }

    async fn list(
        &mut self,
        filter: &LessonFilter,
        request: &PageRequest,
    ) -> Result<Page<LessonSummary>, StorageError> {
        let wanted = |lesson: &&Lesson| {
            lesson.event_id == filter.event_id && (lesson.details.published || !filter.published_only)
        };
        let rows = self.state.lessons.values().filter(wanted).map(summary).collect();
        page(rows, request, By::Number, false, |lesson: &LessonSummary| at_number(lesson.position, lesson.id))
    }

    async fn ids_in_order(&mut self, event: Id<Event>) -> Result<Vec<Id<Lesson>>, StorageError> {
        Ok(self.state.lessons_of(event).iter().map(|lesson| lesson.id).collect())
    }

    async fn reorder(&mut self, event: Id<Event>, ids: &[Id<Lesson>]) -> Result<(), StorageError> {
        for (place, id) in (0..).zip(ids) {
            if let Some(lesson) = self.state.lessons.get_mut(id)
                && lesson.event_id == event
            {
                lesson.position = place;
            }
        }
        Ok(())
    }

    async fn next_position(&mut self, event: Id<Event>) -> Result<i64, StorageError> {
        Ok(next(self.state.lessons_of(event).iter().map(|lesson| lesson.position)))
    }

    async fn add(&mut self, lesson: &Lesson) -> Result<(), StorageError> {
        self.judge_lesson(lesson).free(!self.state.lessons.contains_key(&lesson.id)).give()?;
        self.state.lessons.insert(lesson.id, lesson.clone());
        Ok(())
    }

    async fn save(&mut self, lesson: &Lesson) -> Result<(), StorageError> {
        let stored = self.state.lessons.get(&lesson.id).map(|stored| stored.version);
        self.judge_lesson(lesson).follows(stored, lesson.version).give()?;
        self.state.lessons.insert(lesson.id, lesson.clone());
        Ok(())
    }

    async fn remove(&mut self, id: Id<Lesson>) -> Result<bool, StorageError> {
        Verdict::new().refers(self.state.attempts_below(Scope::Lesson(id)).is_empty()).give()?;
        let there = self.state.lessons.contains_key(&id);
        self.state.drop_lesson(id);
        Ok(there)
    }
}
