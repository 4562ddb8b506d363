//! Admins add links and files to lessons.

use domain::{
    Id,
    editing::Versioned,
    learning::{AttachedFile, Lesson, Material, MaterialDetails, MaterialKind, Sha256, StoredFile},
    validation::Checker,
};
use repositories::{AccountOf, EventOf, Lock, Page, PageRequest};
use serde_json::json;

use super::lessons::check_order;
use crate::{
    Access, Caller, Change, Cx, IfMatch, ServiceError, Services, SpooledFile, UseCase, Writes,
    precondition::checked,
    resource::{add, by_id, resource},
};

resource!(Material, "material" in materials, held: |id| EventOf::Material(id).edited(), {
    fn check_change(old: &MaterialDetails, new: &MaterialDetails) -> Result<(), ServiceError> {
        if new.kind == old.kind {
            return Ok(());
        }
        Err(ServiceError::invalid("/kind", "fixed", "the kind of a material cannot be changed"))
    }
});

/// Materials of a lesson, published or not.
pub struct List {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// Which of them.
    pub page: PageRequest,
}

impl UseCase for List {
    const ACCESS: Access = Access::ADMIN;
    type Output = Page<Material>;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Page<Material>, ServiceError> {
        by_id(cx.uow, self.lesson).await?;
        Ok(cx.uow.materials().list(self.lesson, &self.page).await?)
    }
}

/// Adds a material at the end of a lesson. A file's content is uploaded after.
pub struct Create {
    /// Where it belongs.
    pub lesson: Id<Lesson>,
    /// What it is.
    pub details: MaterialDetails,
}

impl UseCase for Create {
    const ACCESS: Access = Access::ADMIN;
    type Output = Material;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Material, ServiceError> {
        by_id(cx.uow, self.lesson).await?;
        let (id, details) = (cx.new_id(), checked(&self.details)?);
        let position = cx.uow.materials().next_position(self.lesson).await?;
        let material = Material::new(id, self.lesson, details, position, cx.now);
        add(cx, material, json!({ "lesson_id": self.lesson })).await
    }
}

impl Writes for Create {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Lesson(self.lesson).edited()
    }
}

/// Whether a content may be uploaded now: asked before the first byte is taken.
pub struct CheckUpload {
    /// To which material.
    pub id: Id<Material>,
    /// The version that the upload was made against.
    pub expected: IfMatch,
}

impl UseCase for CheckUpload {
    const ACCESS: Access = Access::ADMIN;
    type Output = ();

    async fn run(&self, cx: &mut Cx<'_>) -> Result<(), ServiceError> {
        let material = by_id(cx.uow, self.id).await?;
        self.expected.check(material.version)?;
        if material.details.kind == MaterialKind::File {
            Ok(())
        } else {
            Err(ServiceError::conflict("not_a_file", "a link has no content; make a material of kind `file`"))
        }
    }
}

/// A content for a material.
pub struct Upload {
    /// The bytes.
    pub file: SpooledFile,
    /// Original name.
    pub name: String,
    /// Declared media type.
    pub media_type: Option<String>,
}

/// Attaches a content that the file store has.
struct Attach {
    id: Id<Material>,
    expected: IfMatch,
    sha256: Sha256,
    bytes: i64,
    name: String,
    media_type: String,
}

impl UseCase for Attach {
    const ACCESS: Access = Access::ADMIN;
    type Output = Material;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Material, ServiceError> {
        let mut material = by_id(cx.uow, self.id).await?;
        self.expected.check(material.version)?;
        if material.details.kind != MaterialKind::File {
            return Err(ServiceError::conflict("not_a_file", "a link has no content"));
        }
        let file = known_file(cx, self.sha256, self.bytes).await?;
        let (name, media_type) = (self.name.clone(), self.media_type.clone());
        material.attached = Some(AttachedFile { file, name, media_type });
        material.mark_changed(cx.now);
        cx.uow.materials().save(&material).await?;
        let change = Change::new("material", self.id, "material.content");
        cx.record(change.details(json!({ "bytes": self.bytes }))).await?;
        Ok(material)
    }
}

impl Writes for Attach {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Material(self.id).edited()
    }
}

/// The row of a kept content; made if there is none.
pub(crate) async fn known_file(
    cx: &mut Cx<'_>,
    sha256: Sha256,
    bytes: i64,
) -> Result<StoredFile, ServiceError> {
    if let Some(file) = cx.uow.stored_files().find_by_sha256(sha256).await? {
        return Ok(file);
    }
    let file = StoredFile { id: cx.new_id(), sha256, bytes, created_at: cx.now };
    cx.uow.stored_files().add(&file).await?;
    Ok(file)
}

impl Services {
    /// The file store, to receive an upload with.
    pub fn file_store(&self) -> &crate::FileStore {
        &self.files
    }

    /// Gives a file material its content: the bytes first, then the row that refers to them.
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
        let sha256 = upload.file.sha256;
        self.write(caller, Attach { id, expected, sha256, bytes, name: upload.name, media_type }).await
    }
}

/// Puts the materials of a lesson in order, all at once.
pub struct Reorder {
    /// The lesson.
    pub lesson: Id<Lesson>,
    /// The version of the lesson that the order was made against.
    pub expected: IfMatch,
    /// All of its materials, in the new order.
    pub ids: Vec<Id<Material>>,
}

impl UseCase for Reorder {
    const ACCESS: Access = Access::ADMIN;
    type Output = Lesson;

    async fn run(&self, cx: &mut Cx<'_>) -> Result<Lesson, ServiceError> {
        let mut lesson = by_id(cx.uow, self.lesson).await?;
        self.expected.check(lesson.version)?;
        let present = cx.uow.materials().ids_in_order(lesson.id).await?;
        check_order(&present, &self.ids)?;
        if present != self.ids {
            cx.uow.materials().reorder(lesson.id, &self.ids).await?;
            lesson.mark_changed(cx.now);
            cx.uow.lessons().save(&lesson).await?;
            cx.record(Change::new("lesson", lesson.id, "lesson.material_order")).await?;
        }
        Ok(lesson)
    }
}

impl Writes for Reorder {
    fn locks(&self, _caller: Option<AccountOf>) -> Vec<Lock> {
        EventOf::Lesson(self.lesson).edited()
    }
}
