//! Enrolments and progress.

use async_trait::async_trait;
use domain::{
    Id,
    identity::Account,
    learning::{CourseProgress, Enrolment, EnrolmentStatus, Event, Lesson, LessonProgress, Quiz},
};
use repositories::{
    Page, PageRequest, StorageError,
    learning::{EnrolmentFilter, EnrolmentRepository, EventEnrolment, OwnEnrolment, ProgressRepository},
};

use super::{
    Unit, at_time,
    pages::{By, page},
    verdict::Verdict,
};

fn judge(enrolment: &Enrolment) -> Verdict {
    let mut verdict = Verdict::new();
    verdict.check(enrolment.status != EnrolmentStatus::Completed || enrolment.completed_at.is_some());
    verdict
}

#[async_trait]
impl EnrolmentRepository for Unit {
    async fn find(
        &mut self,
        event: Id<Event>,
        account: Id<Account>,
    ) -> Result<Option<Enrolment>, StorageError> {
        let mut enrolments = self.state.enrolments.values();
        Ok(enrolments.find(|one| one.event_id == event && one.account_id == account).cloned())
    }

    async fn list_by_account(
        &mut self,
        account: Id<Account>,
        request: &PageRequest,
    ) -> Result<Page<OwnEnrolment>, StorageError> {
        let own = self.state.enrolments.values().filter(|enrolment| enrolment.account_id == account);
        let named = own.filter_map(|enrolment| {
            let event = self.state.events.get(&enrolment.event_id)?;
            Some(OwnEnrolment {
                enrolment: enrolment.clone(),
                event_slug: event.details.slug.clone(),
                event_title: event.details.title.clone(),
            })
        });
        page(named.collect(), request, By::Time, false, |own: &OwnEnrolment| {
            at_time(own.enrolment.created_at, own.enrolment.id)
        })
    }

    async fn list_by_event(
        &mut self,
        filter: &EnrolmentFilter,
        request: &PageRequest,
    ) -> Result<Page<EventEnrolment>, StorageError> {
        let wanted = |enrolment: &&Enrolment| {
            enrolment.event_id == filter.event_id
                && filter.status.is_none_or(|status| enrolment.status == status)
        };
        let named = self.state.enrolments.values().filter(wanted).filter_map(|enrolment| {
            let account = self.state.accounts.get(&enrolment.account_id)?;
            Some(EventEnrolment {
                enrolment: enrolment.clone(),
                email: account.email.as_str().to_owned(),
                display_name: account.display_name.clone(),
            })
        });
        page(named.collect(), request, By::Time, false, |one: &EventEnrolment| {
            at_time(one.enrolment.created_at, one.enrolment.id)
        })
    }

    async fn add(&mut self, enrolment: &Enrolment) -> Result<(), StorageError> {
        let (event, account) = (enrolment.event_id, enrolment.account_id);
        judge(enrolment)
            .free(!self.state.enrolments.contains_key(&enrolment.id))
            .free(self.enrolled(event, account).is_none())
            .refers(self.state.events.contains_key(&event))
            .refers(self.state.accounts.contains_key(&account))
            .give()?;
        self.state.enrolments.insert(enrolment.id, enrolment.clone());
        Ok(())
    }

    async fn save(&mut self, enrolment: &Enrolment) -> Result<(), StorageError> {
        let stored = self.state.enrolments.get_mut(&enrolment.id);
        judge(enrolment).present(stored.is_some()).give()?;
        if let Some(stored) = stored {
            let (event_id, account_id) = (stored.event_id, stored.account_id);
            *stored = Enrolment { event_id, account_id, ..enrolment.clone() };
        }
        Ok(())
    }

    async fn hold(&mut self, _id: Id<Enrolment>) -> Result<(), StorageError> {
        // Units of work come one after the other here anyway.
        Ok(())
    }
}

impl Unit {
    fn published_lessons(&self, event: Id<Event>) -> Vec<Id<Lesson>> {
        let lessons = self.state.lessons_of(event).into_iter();
        lessons.filter(|lesson| lesson.details.published).map(|lesson| lesson.id).collect()
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[async_trait]
impl ProgressRepository for Unit {
    async fn lookup(
        &mut self,
        account: Id<Account>,
        lesson: Id<Lesson>,
    ) -> Result<Option<LessonProgress>, StorageError> {
        Ok(self.state.progress.get(&(account, lesson)).cloned())
    }

    async fn put(&mut self, progress: &LessonProgress) -> Result<(), StorageError> {
        let key = (progress.account_id, progress.lesson_id);
        Verdict::new()
            .refers(self.state.accounts.contains_key(&key.0))
            .refers(self.state.lessons.contains_key(&key.1))
            .give()?;
        self.state.progress.insert(key, progress.clone());
        Ok(())
    }

    async fn list_by_event(
        &mut self,
        account: Id<Account>,
        event: Id<Event>,
    ) -> Result<Vec<LessonProgress>, StorageError> {
        let lessons = self.published_lessons(event).into_iter();
        Ok(lessons.filter_map(|lesson| self.state.progress.get(&(account, lesson)).cloned()).collect())
    }

    async fn list_by_account(&mut self, account: Id<Account>) -> Result<Vec<LessonProgress>, StorageError> {
        Ok(self.state.progress.values().filter(|progress| progress.account_id == account).cloned().collect())
    }

    async fn course(
        &mut self,
        account: Id<Account>,
        event: Id<Event>,
    ) -> Result<CourseProgress, StorageError> {
        let lessons = self.published_lessons(event);
        let completed = |lesson: &&Id<Lesson>| {
            self.state
                .progress
                .get(&(account, **lesson))
                .is_some_and(|progress| progress.completed_at.is_some())
        };
        let to_pass = |quiz: &&Quiz| {
            quiz.details.published && quiz.details.pass_percent.is_some_and(|percent| percent > 0)
        };
        let quizzes: Vec<&Quiz> =
            lessons.iter().flat_map(|lesson| self.state.quizzes_of(*lesson)).filter(to_pass).collect();
        let passed = |quiz: &&&Quiz| {
            self.state.grades.get(&(quiz.id, account)).is_some_and(|grade| grade.passed == Some(true))
        };
        Ok(CourseProgress {
            event_id: event,
            lessons_total: number(lessons.len()),
            lessons_completed: number(lessons.iter().filter(completed).count()),
            quizzes_total: number(quizzes.len()),
            quizzes_passed: number(quizzes.iter().filter(passed).count()),
        })
    }
}
