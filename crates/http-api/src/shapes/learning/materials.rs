//! Materials.

use domain::{
    Id,
    learning::{AttachedFile, Lesson, Material, MaterialDetails, MaterialKind},
};
use serde::{Deserialize, Serialize};
use services::ServiceError;
use utoipa::ToSchema;

use crate::shapes::{MaterialKindName, texts};
use crate::{patch::Patch, strict::named, time::Time};

/// The content of a file material.
#[derive(Serialize, ToSchema)]
#[schema(as = File)]
pub struct FileBody<'a> {
    /// Original name.
    name: &'a str,
    media_type: &'a str,
    /// Size.
    bytes: i64,
    /// SHA-256 of the content, in hexadecimal.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
}

impl<'a> From<&'a AttachedFile> for FileBody<'a> {
    fn from(attached: &'a AttachedFile) -> Self {
        Self {
            name: &attached.name,
            media_type: &attached.media_type,
            bytes: attached.file.bytes,
            sha256: attached.file.sha256.to_hex(),
        }
    }
}

/// Something to study beside the lesson's text: a link, or a file at `materials/{id}/content`.
#[derive(Serialize, ToSchema)]
#[schema(as = Material, examples(json!({
    "id": "01939f3e-8f00-7000-8000-000000000021",
    "lesson_id": "01939f3e-8f00-7000-8000-000000000011",
    "kind": "file",
    "title": "Wiring",
    "url": null,
    "file": {
        "name": "wiring.png", "media_type": "image/png", "bytes": 20480,
        "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
    },
    "position": 0,
    "version": 2,
    "created_at": "2026-01-15T08:00:00.000000Z",
    "updated_at": "2026-01-15T08:05:00.000000Z"
})))]
pub struct MaterialBody<'a> {
    #[schema(value_type = Uuid)]
    id: Id<Material>,
    #[schema(value_type = Uuid)]
    lesson_id: Id<Lesson>,
    #[schema(value_type = MaterialKindName)]
    kind: MaterialKind,
    title: &'a str,
    /// Target of a link.
    url: Option<&'a str>,
    /// Content of a file; `null` until it is uploaded, and for links.
    file: Option<FileBody<'a>>,
    /// Place in the lesson, from 0.
    position: i64,
    /// Counts changes, from 1; also the `ETag`.
    version: i64,
    created_at: Time,
    updated_at: Time,
}

impl<'a> From<&'a Material> for MaterialBody<'a> {
    fn from(material: &'a Material) -> Self {
        Self {
            id: material.id,
            lesson_id: material.lesson_id,
            kind: material.details.kind,
            title: &material.details.title,
            url: material.details.url.as_deref(),
            file: material.attached.as_ref().map(FileBody::from),
            position: material.position,
            version: material.version,
            created_at: material.created_at.into(),
            updated_at: material.updated_at.into(),
        }
    }
}

/// A new material; it goes to the end of its lesson. The content of a file is uploaded after.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "kind": "link", "title": "Data sheet", "url": "https://example.org/sheet" })))]
pub struct MaterialCreate {
    #[schema(value_type = MaterialKindName)]
    #[serde(deserialize_with = "named")]
    kind: MaterialKind,
    #[schema(schema_with = texts::title)]
    title: String,
    /// Required for a link, an `http` or `https` URL; not allowed for a file.
    #[serde(default)]
    #[schema(schema_with = texts::url_or_null)]
    url: Option<String>,
}

impl From<MaterialCreate> for MaterialDetails {
    fn from(new: MaterialCreate) -> Self {
        Self { kind: new.kind, title: new.title, url: new.url }
    }
}

/// Changes of a material (RFC 7396). Its kind stays.
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(examples(json!({ "title": "The data sheet" })))]
pub struct MaterialPatch {
    #[serde(default)]
    #[schema(schema_with = texts::title, required = false)]
    title: Patch<String>,
    #[serde(default)]
    #[schema(schema_with = texts::url_or_null)]
    url: Patch<String>,
}

impl MaterialPatch {
    /// Applies the changes.
    pub fn apply(&self, material: &mut MaterialDetails) -> Result<(), ServiceError> {
        self.title.required("/title", &mut material.title)?;
        self.url.optional(&mut material.url);
        Ok(())
    }
}
