//! Materials.

use domain::{
    Id,
    learning::{AttachedFile, Lesson, Material, MaterialDetails, MaterialKind},
};

use crate::shapes::{MaterialKindName, editable::editable, shown::body, texts};
use crate::{patch::Patch, time::Time};

body! {
    /// The content of a file material.
    #[schema(as = File)]
    FileBody<'a> of attached: AttachedFile {
        /// Original name.
        name: &'a str,
        media_type: &'a str,
        /// Size.
        bytes: i64 = attached.file.bytes,
        /// SHA-256 of the content, in hexadecimal.
        #[schema(pattern = "^[0-9a-f]{64}$")]
        sha256: String => attached.file.sha256.to_hex(),
    }
}

body! {
    /// Something to study beside the lesson's text: a link, or a file at `materials/{id}/content`.
    #[schema(as = Material, examples(json!({
        "id": "01939f3e-8f00-7000-8000-000000000021", "lesson_id": "01939f3e-8f00-7000-8000-000000000011",
        "kind": "file", "title": "Wiring", "url": null,
        "file": {
            "name": "wiring.png", "media_type": "image/png", "bytes": 20480,
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        },
        "position": 0, "version": 2, "created_at": "2026-01-15T08:00:00.000000Z",
        "updated_at": "2026-01-15T08:05:00.000000Z"
    })))]
    MaterialBody<'a> of material: Material {
        #[schema(value_type = Uuid)]
        id: Id<Material>,
        #[schema(value_type = Uuid)]
        lesson_id: Id<Lesson>,
        #[schema(value_type = MaterialKindName)]
        kind: MaterialKind = material.details.kind,
        title: &'a str = material.details.title,
        /// Target of a link.
        url: Option<&'a str> = material.details.url,
        /// Content of a file; `null` until it is uploaded, and for links.
        file: Option<FileBody<'a>> = material.attached,
        /// Place in the lesson, from 0.
        position: i64,
        /// Counts changes, from 1; also the `ETag`.
        version: i64,
        created_at: Time,
        updated_at: Time,
    }
}

editable! {
    /// A new material; it goes to the end of its lesson. The content of a file is uploaded after.
    #[schema(examples(json!({ "kind": "link", "title": "Data sheet", "url": "https://example.org/sheet" })))]
    new MaterialCreate
    /// Changes of a material (RFC 7396). Its kind stays.
    #[schema(examples(json!({ "title": "The data sheet" })))]
    patch MaterialPatch
    of MaterialDetails {
        kind: fixed(MaterialKind, MaterialKindName),
        title: required(texts::title),
        /// Required for a link, an `http` or `https` URL; not allowed for a file.
        url: optional(texts::url_or_null),
    }
}
