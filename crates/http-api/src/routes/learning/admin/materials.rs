//! `admin/…/materials`: links and files of lessons.

use std::sync::Arc;

use actix_web::{delete, get, patch, post};
use domain::learning::Material;
use services::learning::admin::materials;
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Cache, HandlerResult, changed, no_content, render_created},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        learning::materials::{MaterialBody, MaterialCreate, MaterialPatch},
    },
};

/// The routes.
pub fn configure(config: &mut ServiceConfig) {
    config
        .service(admin_list_materials)
        .service(admin_create_material)
        .service(admin_get_material)
        .service(admin_update_material)
        .service(admin_delete_material);
}

/// List the materials of a lesson, published or not
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::List>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The materials.", body = ListOf<MaterialBody>)))]
#[get("/lessons/{id}/materials")]
pub async fn admin_list_materials(cx: Context) -> HandlerResult {
    let read = || {
        let lesson = cx.id("id", "lesson")?;
        let ((), page, list) = cx.page()?;
        Ok((materials::List { lesson, page }, list))
    };
    let (found, list) = cx.ask_with(read()).await?;
    cx.list(&list, &found, MaterialBody::from, Cache::Private, None)
}

/// Create a material
///
/// At the end of the lesson. The content of a file is uploaded after.
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Create>()))),
    params(ById, IdempotencyKey), request_body = MaterialCreate,
    responses((status = 201, description = "The material.", body = MaterialBody)))]
#[post("/lessons/{id}/materials")]
pub async fn admin_create_material(mut cx: Context) -> HandlerResult {
    let read = async {
        let lesson = cx.id("id", "lesson")?;
        let (new, bytes) = cx.json_and_bytes::<MaterialCreate>().await?;
        Ok((materials::Create { lesson, details: new.into() }, bytes))
    };
    let read = read.await;
    let render = render_created(
        |material: &Material| format!("/api/v1/admin/materials/{}", material.id),
        |material| material.version,
        |material| serde_json::to_string(&MaterialBody::from(material)),
    );
    cx.create(read, render).await
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
    let read = cx.edit::<_, MaterialPatch>("material").await;
    let read = read.map(|(id, expected, patch)| materials::Update {
        id,
        expected,
        edit: Arc::new(move |material| patch.apply(material)),
    });
    let material = cx.make(read).await?;
    changed(material.version, &MaterialBody::from(&material))
}

/// Delete a material
#[utoipa::path(tag = "admin: courses", extensions(("x-required-role" = json!(access::<materials::Delete>()))),
    params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/materials/{id}")]
pub async fn admin_delete_material(cx: Context) -> HandlerResult {
    let read = || Ok(materials::Delete { id: cx.id("id", "material")?, expected: cx.if_match()? });
    cx.make(read()).await?;
    Ok(no_content())
}
