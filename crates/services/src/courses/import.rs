//! A course comes in.

use std::sync::Arc;

use domain::{
    editing::{Details, Versioned},
    learning::Event,
};

use super::{
    contents::Limits,
    plan::{Plan, plan},
    progress::{OnProgress, Step, tell},
    reconcile::Reconciler,
    report::{Counts, ImportReport, Outcome},
    source::CourseSource,
    store::store,
    treated::treated,
};
use repositories::{
    AccountOf, EventOf, Lock,
    learning::{OpenAttempts, Scope},
};

use crate::{
    Access, Caller, Change, Created, Cx, Once, SYSTEM, ServiceError, Services, UseCase, Writes,
    error::OrAgain,
    files::Hold,
    learning::{following::follow_course, look_later},
};

/// Brings a course into the state of a bundle that was read, checked and stored.
///
/// The event is recognised by its slug: created as a draft if there is none, else changed in place.
/// Either everything is written or nothing; a bundle that was imported before changes nothing.
pub struct WriteCourse {
    plan: Plan,
}

impl UseCase for WriteCourse {
    const ACCESS: Access = Access::ADMIN;
    type Output = ImportReport;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<ImportReport, ServiceError> {
        let (plan, now) = (&self.plan, cx.now);
        let details = &plan.course.event;
        let present = cx.uow.events().find_by_slug(&details.slug).await?;
        let created = present.is_none();
        let mut event =
            present.unwrap_or_else(|| Event::draft(cx.new_id(), details.clone(), cx.actor(), now));
        if created {
            // Another import may have made it meanwhile.
            cx.uow.events().add(&event).await.or_again()?;
        }
        let fields = details.changes(&event.details);
        let reconciled = Reconciler::new(cx, plan).event(event.id).await?;
        if !fields.is_empty() || reconciled.lessons_moved {
            let times_change = event.details.ends_at != details.ends_at;
            event.details = details.clone();
            event.mark_changed(now);
            cx.uow.events().save(&event).await?;
            if times_change {
                look_later(cx, OpenAttempts::Below(Scope::Event(event.id))).await?;
            }
        }
        let mut report = ImportReport {
            event_id: event.id,
            slug: event.details.slug,
            title: event.details.title,
            outcome: if created { Outcome::Created } else { Outcome::Unchanged },
            fields,
            lessons: reconciled.lessons,
            materials: reconciled.materials,
            quizzes: reconciled.quizzes,
            reordered: reconciled.lessons_moved || reconciled.materials_moved,
            files: plan.files.len() as u64,
        };
        if report.changed() {
            if !created {
                report.outcome = Outcome::Updated;
                if reconciled.leaves_grades {
                    cx.leave_behind(event.id);
                }
                follow_course(cx, event.id).await?;
            }
            let change = Change::new("event", report.event_id, "event.import").details(report.details());
            cx.record(change).await?;
        }
        Ok(report)
    }
}

impl Writes for WriteCourse {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Slug(self.plan.course.event.slug.clone()).edited()
    }
}

impl Services {
    /// Imports a course for the command line: nobody in particular does it. Where the bundle says how questions
    /// count, attempts are scored anew after it; repeating the import goes on where that failed.
    pub async fn import_course(
        &self,
        source: CourseSource,
        progress: OnProgress,
    ) -> Result<ImportReport, ServiceError> {
        let (plan, _hold) = self.take_in(source, &progress).await?;
        tell(&progress, Step::Write, 0, 1);
        let treated = treated(&plan.course);
        let report = self.write(SYSTEM, WriteCourse { plan }).await?;
        self.rescore_treated(SYSTEM, treated).await?;
        tell(&progress, Step::Write, 1, 1);
        Ok(report)
    }

    /// Imports a course for an admin; otherwise as [`Self::import_course`].
    pub async fn import_course_as(
        &self,
        caller: &Caller,
        source: CourseSource,
        once: Once<ImportReport>,
    ) -> Result<Created, ServiceError> {
        // Asked here too, before work is done that writes no rows.
        self.check_access::<WriteCourse>(caller).await?;
        let silent: OnProgress = Arc::new(|_| ());
        let (plan, _hold) = self.take_in(source, &silent).await?;
        let treated = treated(&plan.course);
        let created = self.create(caller, WriteCourse { plan }, once).await?;
        self.rescore_treated(Some(caller), treated).await?;
        Ok(created)
    }

    /// Reads, checks and stores what the unit of work will refer to.
    async fn take_in(
        &self,
        source: CourseSource,
        progress: &OnProgress,
    ) -> Result<(Plan, Hold), ServiceError> {
        let hold = self.files.hold().await;
        let (files, progress) = (self.files.clone(), Arc::clone(progress));
        let limits = Limits::from(self.settings());
        let runtime = tokio::runtime::Handle::current();
        let work = move || {
            let mut reader = source.open(limits)?;
            let plan = plan(&mut reader, &progress)?;
            store(&mut reader, &plan, &files, &runtime, &progress)?;
            Ok(plan)
        };
        let plan = tokio::task::spawn_blocking(work)
            .await
            .map_err(|error| ServiceError::Files(format!("reading the bundle was interrupted: {error}")))?;
        plan.map(|plan| (plan, hold))
    }
}

impl Counts {
    /// Counts one thing that was there.
    pub(super) fn kept(&mut self, changed: bool) {
        if changed {
            self.updated += 1;
        } else {
            self.unchanged += 1;
        }
    }
}
