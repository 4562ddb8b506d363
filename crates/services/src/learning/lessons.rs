//! Learners read lessons and open materials.

use std::ops::Range;

use domain::{
    Id,
    identity::Role,
    learning::{AttachedFile, Lesson, Material},
};
use repositories::{
    Page, PageRequest,
    learning::{LessonAccess, MaterialAccess},
};

use super::access::{Place, Purpose};
use crate::{Access, Cx, OpenedFile, ServiceError, Services, UseCase};

/// A lesson that is open to the caller.
pub(super) async fn open_lesson(
    cx: &mut Cx<'_>,
    id: Id<Lesson>,
    purpose: Purpose,
) -> Result<Lesson, ServiceError> {
    let account = cx.account()?;
    let found = cx.uow.lessons().find_access(id, account).await?;
    let LessonAccess { lesson, event, enrolment } = found.ok_or(ServiceError::NotFound("lesson"))?;
    let published = lesson.details.published;
    Place { what: "lesson", event, published, enrolment }.open_for(purpose, cx.now)?;
    Ok(lesson)
}

/// Reads a lesson with its body, for whoever is enrolled.
pub struct Get {
    /// Which one.
    pub id: Id<Lesson>,
}

impl UseCase for Get {
    const ACCESS: Access = Access::LEARNER;
    type Output = Lesson;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Lesson, ServiceError> {
        open_lesson(cx, self.id, Purpose::Read).await
    }
}

/// Lists the materials of a lesson.
pub struct ListMaterials {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for ListMaterials {
    const ACCESS: Access = Access::LEARNER;
    type Output = Page<Material>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Material>, ServiceError> {
        open_lesson(cx, self.lesson, Purpose::Read).await?;
        Ok(cx.uow.materials().list(self.lesson, &self.page).await?)
    }
}

/// Says what a file material holds, for whoever is enrolled; admins may open any.
pub struct GetFile {
    /// Of which material.
    pub material: Id<Material>,
}

impl UseCase for GetFile {
    const ACCESS: Access = Access::LEARNER;
    type Output = AttachedFile;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<AttachedFile, ServiceError> {
        let principal = cx.principal()?;
        let found = cx.uow.materials().find_access(self.material, principal.id()).await?;
        let MaterialAccess { material, lesson_published: published, event, enrolment } =
            found.ok_or(ServiceError::NotFound("material"))?;
        if principal.account.role != Role::Admin {
            Place { what: "material", event, published, enrolment }.open_for(Purpose::Read, cx.now)?;
        }
        material.attached.ok_or(ServiceError::NotFound("content of the material"))
    }
}

impl Services {
    /// Opens the bytes of a file, or a range of them.
    pub async fn open_file(
        &self,
        attached: &AttachedFile,
        range: Option<Range<u64>>,
    ) -> Result<OpenedFile, ServiceError> {
        self.files.open(attached.file.sha256, range).await
    }

    /// The media type to serve a file with: with the encoding of a text, where its bytes tell it.
    pub async fn served_type(&self, attached: &AttachedFile) -> Result<String, ServiceError> {
        let media_type = &attached.media_type;
        let charset =
            if media_type.starts_with("text/") { self.files.charset(&attached.file).await? } else { None };
        Ok(charset.map_or_else(|| media_type.clone(), |charset| format!("{media_type}; charset={charset}")))
    }
}
