//! A course comes in.

use std::sync::Arc;

use domain::{
    Id, Timestamp,
    editing::{Details, Versioned},
    identity::{Account, Role},
    learning::Event,
};
use repositories::{StorageExt, UnitOfWork};

use super::{
    plan::{Plan, plan},
    progress::{OnProgress, Step, tell},
    reconcile::Reconciler,
    report::{Counts, ImportReport, Outcome},
    source::{CourseSource, Limits},
    store::store,
};
use crate::{Caller, Change, Created, Once, ServiceError, Services, error::OnConflict, files::Hold};

impl Services {
    /// Imports a course for the command line: nobody in particular does it.
    ///
    /// The event is recognised by its slug: created as a draft if there is none, else brought into
    /// the state of the bundle in place. Either everything is written or nothing; a bundle that
    /// was imported before changes nothing.
    pub async fn import_course(
        &self,
        source: CourseSource,
        progress: OnProgress,
    ) -> Result<ImportReport, ServiceError> {
        let (plan, _hold) = self.take_in(source, &progress).await?;
        tell(&progress, Step::Write, 0, 1);
        let (services, now) = (self.clone(), self.clock.now());
        let report = self
            .storage
            .write(move |uow| {
                let (services, plan) = (services.clone(), Arc::clone(&plan));
                Box::pin(
                    async move { services.write_course(uow, &plan, &Caller::default(), None, now).await },
                )
            })
            .await?;
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
        self.read_as(caller, Role::Admin, |_, _| Box::pin(async { Ok(()) })).await?;
        let silent: OnProgress = Arc::new(|_| ());
        let (plan, _hold) = self.take_in(source, &silent).await?;
        let (services, who) = (self.clone(), caller.clone());
        self.create_as(caller, Role::Admin, once, move |uow, principal, now| {
            let (services, who, plan) = (services.clone(), who.clone(), Arc::clone(&plan));
            Box::pin(async move { services.write_course(uow, &plan, &who, Some(principal.id()), now).await })
        })
        .await
    }

    /// Reads, checks and stores what the unit of work will refer to.
    async fn take_in(
        &self,
        source: CourseSource,
        progress: &OnProgress,
    ) -> Result<(Arc<Plan>, Hold), ServiceError> {
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
        plan.map(|plan| (Arc::new(plan), hold))
    }

    async fn write_course(
        &self,
        uow: &mut dyn UnitOfWork,
        plan: &Plan,
        caller: &Caller,
        actor: Option<Id<Account>>,
        now: Timestamp,
    ) -> Result<ImportReport, ServiceError> {
        let details = &plan.course.event;
        let present = uow.events().find_by_slug(&details.slug).await?;
        let created = present.is_none();
        let mut event = present.unwrap_or_else(|| Event::draft(self.ids.next(), details.clone(), actor, now));
        if created {
            uow.events().add(&event).await.on_conflict("slug_taken", "another event has this slug")?;
        }
        let fields = details.changes(&event.details);
        let mut reconciler = Reconciler::new(self, plan, now);
        reconciler.event(uow, event.id).await?;
        if !fields.is_empty() || reconciler.lessons_moved {
            event.details = details.clone();
            event.revise(now);
            uow.events().save(&event).await?;
        }
        let mut report = ImportReport {
            event_id: event.id,
            slug: event.details.slug,
            title: event.details.title,
            outcome: if created { Outcome::Created } else { Outcome::Unchanged },
            fields,
            lessons: reconciler.lessons,
            materials: reconciler.materials,
            quizzes: reconciler.quizzes,
            reordered: reconciler.lessons_moved || reconciler.materials_moved,
            files: plan.files.len() as u64,
        };
        if report.changed() {
            if !created {
                report.outcome = Outcome::Updated;
            }
            let change = Change::new("event", report.event_id, "event.import").details(report.details());
            self.record(uow, caller, actor, change, now).await?;
        }
        Ok(report)
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
