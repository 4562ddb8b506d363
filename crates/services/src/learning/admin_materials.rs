//! Admins add links and files to lessons.

use domain::{
    Id, Timestamp,
    identity::Role,
    learning::{AttachedFile, Lesson, Material, MaterialDetails, MaterialKind, Sha256, StoredFile},
    validation::Checker,
};
use repositories::{Page, PageRequest, UnitOfWork};
use serde_json::json;

use super::admin_lessons::{check_order, lesson_by_id};
use crate::{
    Caller, Change, Created, Edit, IfMatch, Once, ServiceError, Services, SpooledFile, audit::changed,
};

/// A content for a material.
pub struct Upload {
    /// The bytes.
    pub file: SpooledFile,
    /// Original name.
    pub name: String,
    /// Declared media type.
    pub media_type: Option<String>,
}

fn check(details: &mut MaterialDetails) -> Result<(), ServiceError> {
    let mut checker = Checker::new();
    details.check(&mut checker);
    checker.finish()?;
    Ok(())
}

async fn material_by_id(uow: &mut dyn UnitOfWork, id: Id<Material>) -> Result<Material, ServiceError> {
    uow.materials().lookup(id).await?.ok_or(ServiceError::NotFound("material"))
}

impl Services {
    /// Materials of a lesson, published or not.
    pub async fn materials_for_admin(
        &self,
        caller: &Caller,
        lesson: Id<Lesson>,
        page: PageRequest,
    ) -> Result<Page<Material>, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| {
            let page = page.clone();
            Box::pin(async move {
                lesson_by_id(uow, lesson).await?;
                Ok(uow.materials().list(lesson, &page).await?)
            })
        })
        .await
    }

    /// One material.
    pub async fn material(&self, caller: &Caller, id: Id<Material>) -> Result<Material, ServiceError> {
        self.read_as(caller, Role::Admin, move |uow, _| Box::pin(material_by_id(uow, id))).await
    }

    /// Adds a material at the end of a lesson. A file's content is uploaded after.
    pub async fn create_material(
        &self,
        caller: &Caller,
        lesson: Id<Lesson>,
        details: MaterialDetails,
        once: Once<Material>,
    ) -> Result<Created, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.create_as(caller, Role::Admin, once, move |uow, principal, now| {
            let (services, who, mut details) = (services.clone(), who.clone(), details.clone());
            Box::pin(async move {
                lesson_by_id(uow, lesson).await?;
                check(&mut details)?;
                let material = Material {
                    id: services.ids.next(),
                    lesson_id: lesson,
                    details,
                    attached: None,
                    position: uow.materials().next_position(lesson).await?,
                    version: 1,
                    created_at: now,
                    updated_at: now,
                };
                uow.materials().add(&material).await?;
                let change = Change::new("material", material.id, "material.create")
                    .details(json!({ "lesson_id": lesson }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(material)
            })
        })
        .await
    }

    /// Changes a material; its kind stays.
    pub async fn update_material(
        &self,
        caller: &Caller,
        id: Id<Material>,
        expected: IfMatch,
        edit: Edit<MaterialDetails>,
    ) -> Result<Material, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, edit) = (services.clone(), who.clone(), edit.clone());
            Box::pin(async move {
                let mut material = material_by_id(uow, id).await?;
                expected.check(material.version)?;
                let old = material.details.clone();
                edit(&mut material.details)?;
                if old.kind != material.details.kind {
                    return Err(ServiceError::invalid(
                        "/kind",
                        "fixed",
                        "the kind of a material cannot be changed",
                    ));
                }
                check(&mut material.details)?;
                let fields = changed!(old, material.details; title, url);
                if fields.is_empty() {
                    return Ok(material);
                }
                material.revise(now);
                uow.materials().save(&material).await?;
                let change = Change::new("material", id, "material.update").fields(&fields);
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(material)
            })
        })
        .await
    }

    /// Whether a content may be uploaded now: asked before the first byte is taken.
    pub async fn check_upload(
        &self,
        caller: &Caller,
        id: Id<Material>,
        expected: IfMatch,
    ) -> Result<(), ServiceError> {
        let material = self.material(caller, id).await?;
        expected.check(material.version)?;
        if material.details.kind == MaterialKind::File {
            Ok(())
        } else {
            Err(ServiceError::conflict("not_a_file", "a link has no content; make a material of kind `file`"))
        }
    }

    /// The file store, to receive an upload with.
    pub fn file_store(&self) -> &crate::FileStore {
        &self.files
    }

    /// Gives a file material its content.
    pub async fn upload_content(
        &self,
        caller: &Caller,
        id: Id<Material>,
        expected: IfMatch,
        mut upload: Upload,
    ) -> Result<Material, ServiceError> {
        let mut checker = Checker::new();
        AttachedFile::check_name(&mut checker, "name", &mut upload.name);
        checker.finish()?;
        let media_type = upload.file.media_type(upload.media_type.as_deref())?;
        let _hold = self.files.hold().await;
        self.files.keep(&upload.file).await?;
        let bytes = i64::try_from(upload.file.bytes).unwrap_or(i64::MAX);
        let content = (upload.file.sha256, bytes, upload.name, media_type);
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            let (sha256, bytes, name, media_type) = content.clone();
            Box::pin(async move {
                let mut material = material_by_id(uow, id).await?;
                expected.check(material.version)?;
                if material.details.kind != MaterialKind::File {
                    return Err(ServiceError::conflict("not_a_file", "a link has no content"));
                }
                let file = services.known_file(uow, sha256, bytes, now).await?;
                material.attached = Some(AttachedFile { file, name, media_type });
                material.revise(now);
                uow.materials().save(&material).await?;
                let change =
                    Change::new("material", id, "material.content").details(json!({ "bytes": bytes }));
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(material)
            })
        })
        .await
    }

    /// The row of a kept content; made if there is none.
    pub(crate) async fn known_file(
        &self,
        uow: &mut dyn UnitOfWork,
        sha256: Sha256,
        bytes: i64,
        now: Timestamp,
    ) -> Result<StoredFile, ServiceError> {
        if let Some(file) = uow.stored_files().find_by_sha256(sha256).await? {
            return Ok(file);
        }
        let file = StoredFile { id: self.ids.next(), sha256, bytes, created_at: now };
        uow.stored_files().add(&file).await?;
        Ok(file)
    }

    /// Puts the materials of a lesson in order, all at once.
    pub async fn order_materials(
        &self,
        caller: &Caller,
        lesson: Id<Lesson>,
        expected: IfMatch,
        ids: Vec<Id<Material>>,
    ) -> Result<Lesson, ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who, ids) = (services.clone(), who.clone(), ids.clone());
            Box::pin(async move {
                let mut lesson = lesson_by_id(uow, lesson).await?;
                expected.check(lesson.version)?;
                let present = uow.materials().ids_in_order(lesson.id).await?;
                check_order(&present, &ids)?;
                if present == ids {
                    return Ok(lesson);
                }
                uow.materials().reorder(lesson.id, &ids).await?;
                lesson.revise(now);
                uow.lessons().save(&lesson).await?;
                let change = Change::new("lesson", lesson.id, "lesson.material_order");
                services.record(uow, &who, Some(principal.id()), change, now).await?;
                Ok(lesson)
            })
        })
        .await
    }

    /// Deletes a material. Its content is swept later if nothing else refers to it.
    pub async fn delete_material(
        &self,
        caller: &Caller,
        id: Id<Material>,
        expected: IfMatch,
    ) -> Result<(), ServiceError> {
        let (services, who) = (self.clone(), caller.clone());
        self.write_as(caller, Role::Admin, move |uow, principal, now| {
            let (services, who) = (services.clone(), who.clone());
            Box::pin(async move {
                let material = material_by_id(uow, id).await?;
                expected.check(material.version)?;
                uow.materials().remove(id).await?;
                let change = Change::new("material", id, "material.delete");
                services.record(uow, &who, Some(principal.id()), change, now).await
            })
        })
        .await
    }
}
