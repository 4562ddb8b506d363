//! A course goes out.

use std::{collections::HashMap, path::Path, sync::Arc};

use domain::{
    Id,
    learning::{Event, Lesson, Material, Quiz, QuizRevision},
};
use repositories::{MAX_LIMIT, PageRequest, UnitOfWork};

use super::{
    layout::{StoredCourse, StoredLesson, layout},
    progress::OnProgress,
    write::{Bundle, write_archive, write_folder},
};
use crate::{Access, Caller, Cx, SYSTEM, ServiceError, Services, SpooledFile, UseCase};

/// What an export wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportReport {
    /// Lessons of the course.
    pub lessons: usize,
    /// Quizzes of the course.
    pub quizzes: usize,
    /// Materials of the course.
    pub materials: usize,
    /// Different files.
    pub files: usize,
}

/// A course as a zip archive, for a download.
pub struct ExportedCourse {
    /// What to call it: the slug with `.zip`.
    pub name: String,
    /// The archive; it is gone when this is dropped.
    pub archive: SpooledFile,
}

/// What a course is known by.
pub enum CourseRef {
    /// The id of its event.
    Id(Id<Event>),
    /// The slug of its event.
    Slug(String),
}

/// Reads everything of a course.
pub struct ReadCourse {
    /// Which one.
    pub course: CourseRef,
}

impl UseCase for ReadCourse {
    const ACCESS: Access = Access::ADMIN;
    type Output = StoredCourse;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<StoredCourse, ServiceError> {
        let event = match &self.course {
            CourseRef::Id(id) => cx.uow.events().lookup(*id).await?,
            CourseRef::Slug(slug) => cx.uow.events().find_by_slug(slug).await?,
        };
        let event = event.ok_or(ServiceError::NotFound("event"))?;
        let mut quizzes: HashMap<Id<Lesson>, Vec<(Quiz, Arc<QuizRevision>)>> = HashMap::new();
        for quiz in cx.uow.quizzes().list_by_event(event.id).await? {
            let revision = cx.revision(quiz.id, quiz.revision).await?;
            quizzes.entry(quiz.lesson_id).or_default().push((quiz, revision));
        }
        let mut lessons = Vec::new();
        for id in cx.uow.lessons().ids_in_order(event.id).await? {
            let Some(lesson) = cx.uow.lessons().lookup(id).await? else { continue };
            let materials = all_materials(cx.uow, id).await?;
            lessons.push(StoredLesson {
                lesson,
                materials,
                quizzes: quizzes.remove(&id).unwrap_or_default(),
            });
        }
        Ok(StoredCourse { event, lessons })
    }
}

impl Services {
    /// Exports a course for the command line. The folder is made; it may be there if it is empty.
    /// It appears whole or not at all.
    pub async fn export_course(
        &self,
        slug: &str,
        folder: &Path,
        progress: OnProgress,
    ) -> Result<ExportReport, ServiceError> {
        let _hold = self.files.hold().await;
        let stored = self.read(SYSTEM, ReadCourse { course: CourseRef::Slug(slug.to_owned()) }).await?;
        let (report, folder) = (report(&stored), folder.to_owned());
        let bundle = self.bundle(stored, progress);
        blocking(move || write_folder(bundle, &folder)).await?;
        Ok(report)
    }

    /// Exports a course as an archive, for an admin.
    pub async fn export_course_as(
        &self,
        caller: &Caller,
        id: Id<Event>,
    ) -> Result<ExportedCourse, ServiceError> {
        let _hold = self.files.hold().await;
        let stored = self.read(caller, ReadCourse { course: CourseRef::Id(id) }).await?;
        let slug = stored.event.details.slug.clone();
        let name = format!("{slug}.zip");
        let bundle = self.bundle(stored, Arc::new(|_| ()));
        let archive = blocking(move || write_archive(bundle, &slug)).await?;
        Ok(ExportedCourse { name, archive })
    }

    fn bundle(&self, stored: StoredCourse, progress: OnProgress) -> Bundle {
        let runtime = tokio::runtime::Handle::current();
        Bundle { layout: layout(stored), files: self.files.clone(), runtime, progress }
    }
}

async fn all_materials(uow: &mut dyn UnitOfWork, lesson: Id<Lesson>) -> Result<Vec<Material>, ServiceError> {
    let mut materials = Vec::new();
    let mut request = PageRequest::first(MAX_LIMIT);
    loop {
        let page = uow.materials().list(lesson, &request).await?;
        materials.extend(page.items);
        if page.next.is_none() {
            return Ok(materials);
        }
        request.after = page.next;
    }
}

fn report(stored: &StoredCourse) -> ExportReport {
    let materials = || stored.lessons.iter().flat_map(|entry| &entry.materials);
    let mut files: Vec<_> =
        materials().filter_map(|material| Some(material.attached.as_ref()?.file.sha256)).collect();
    files.sort_unstable();
    files.dedup();
    ExportReport {
        lessons: stored.lessons.len(),
        quizzes: stored.lessons.iter().map(|entry| entry.quizzes.len()).sum(),
        materials: materials().count(),
        files: files.len(),
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ServiceError> + Send + 'static,
) -> Result<T, ServiceError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| ServiceError::Files(format!("writing the bundle was interrupted: {error}")))?
}
