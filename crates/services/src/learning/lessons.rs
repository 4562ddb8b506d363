//! Learners read lessons and open materials.

use std::ops::Range;

use domain::{
    Id,
    identity::Role,
    learning::{AttachedFile, Lesson, Material},
};
use repositories::{Page, PageRequest};

use super::access::open_to;
use crate::{Caller, OpenedFile, ServiceError, Services};

impl Services {
    /// A lesson with its body, for whoever is enrolled.
    pub async fn lesson(&self, caller: &Caller, id: Id<Lesson>) -> Result<Lesson, ServiceError> {
        self.read_as(caller, Role::Learner, move |uow, principal| {
            Box::pin(async move {
                let found = uow.lessons().find_access(id, principal.id()).await?;
                let access = found.ok_or(ServiceError::NotFound("lesson"))?;
                open_to("lesson", access.event_status, access.lesson.details.published, access.enrolment)?;
                Ok(access.lesson)
            })
        })
        .await
    }

    /// Materials of a lesson.
    pub async fn lesson_materials(
        &self,
        caller: &Caller,
        id: Id<Lesson>,
        page: PageRequest,
    ) -> Result<Page<Material>, ServiceError> {
        self.read_as(caller, Role::Learner, move |uow, principal| {
            let page = page.clone();
            Box::pin(async move {
                let found = uow.lessons().find_access(id, principal.id()).await?;
                let access = found.ok_or(ServiceError::NotFound("lesson"))?;
                open_to("lesson", access.event_status, access.lesson.details.published, access.enrolment)?;
                Ok(uow.materials().list(id, &page).await?)
            })
        })
        .await
    }

    /// What a file material holds, for whoever is enrolled; admins may open any.
    pub async fn material_file(
        &self,
        caller: &Caller,
        id: Id<Material>,
    ) -> Result<AttachedFile, ServiceError> {
        self.read_as(caller, Role::Learner, move |uow, principal| {
            Box::pin(async move {
                let found = uow.materials().find_access(id, principal.id()).await?;
                let access = found.ok_or(ServiceError::NotFound("material"))?;
                if principal.account.role != Role::Admin {
                    open_to("material", access.event_status, access.lesson_published, access.enrolment)?;
                }
                access.material.attached.ok_or(ServiceError::NotFound("content of the material"))
            })
        })
        .await
    }

    /// Opens the bytes of a file, or a range of them.
    pub async fn open_file(
        &self,
        attached: &AttachedFile,
        range: Option<Range<u64>>,
    ) -> Result<OpenedFile, ServiceError> {
        self.files.open(attached.file.sha256, range).await
    }
}
