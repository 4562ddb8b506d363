//! `admin/…/materials`: links and files of lessons.

use actix_web::{delete, get, patch, post};
use services::learning::admin::materials;

use crate::{
    answer::{Cache, HandlerResult},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        learning::materials::{MaterialBody, MaterialCreate, MaterialPatch},
    },
};

routes! {
    admin_list_materials, admin_create_material, admin_get_material, admin_update_material,
    admin_delete_material,
}

/// List the materials of a lesson, published or not
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::List>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The materials.", body = ListOf<MaterialBody>)))]
#[get("/lessons/{id}/materials")]
pub async fn admin_list_materials(cx: Context) -> HandlerResult {
    let list = |lesson, (), page| materials::List { lesson, page };
    cx.list_of::<MaterialBody, _, _, _>(cx.id("id", "lesson"), list).await
}

/// Create a material
///
/// At the end of the lesson. The content of a file is uploaded after.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Create>()))),
    params(ById, IdempotencyKey), request_body = MaterialCreate,
    responses((status = 201, description = "The material.", body = MaterialBody)))]
#[post("/lessons/{id}/materials")]
pub async fn admin_create_material(mut cx: Context) -> HandlerResult {
    let lesson = cx.id("id", "lesson");
    let create = |lesson, new: MaterialCreate| materials::Create { lesson, details: new.into() };
    cx.create_in::<MaterialBody, _, _, _>("admin/materials", lesson, create).await
}

/// Read a material
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The material.", body = MaterialBody)))]
#[get("/materials/{id}")]
pub async fn admin_get_material(cx: Context) -> HandlerResult {
    let material = cx.ask(cx.id("id", "material").map(|id| materials::Get { id })).await?;
    cx.read(version_tag(material.version), Cache::Private, 640, || MaterialBody::from(&material))
}

/// Change a material
///
/// A merge patch (RFC 7396). Its kind stays.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Update>()))),
    params(ById, IfMatch),
    request_body(content((MaterialPatch = "application/merge-patch+json"), (MaterialPatch = "application/json"))),
    responses((status = 200, description = "The material as it is now.", body = MaterialBody)))]
#[patch("/materials/{id}")]
pub async fn admin_update_material(mut cx: Context) -> HandlerResult {
    let update = |id, expected, patch: MaterialPatch| materials::Update { id, expected, edit: patch.into() };
    cx.update::<MaterialBody, _, _>("material", update).await
}

/// Delete a material
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/materials/{id}")]
pub async fn admin_delete_material(cx: Context) -> HandlerResult {
    let read =
        || Ok(materials::Delete { id: cx.id("id", "material")?, expected: cx.if_match()?, force: false });
    cx.finish(read()).await
}
