//! `admin/…/materials`: links and files of lessons.

use std::sync::Arc;

use actix_web::{delete, get, patch, post};
use domain::{
    identity::Role,
    learning::{Lesson, Material},
};
use utoipa_actix_web::service_config::ServiceConfig;

use crate::{
    answer::{Answer, Cache, changed, created, no_content, render_created},
    conditional::version_tag,
    context::Context,
    openapi::parameters::{ById, IdempotencyKey, IfMatch, IfNoneMatch, Paging},
    page::List,
    shapes::{
        ListOf,
        materials::{MaterialBody, MaterialCreate, MaterialPatch},
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
#[utoipa::path(tag = "admin: courses", params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The materials.", body = ListOf<MaterialBody>)))]
#[get("/lessons/{id}/materials")]
pub async fn admin_list_materials(cx: Context) -> Answer {
    let caller = cx.reader();
    let read = || {
        let id = cx.id::<Lesson>("id", "lesson")?;
        let list = List::new("admin/lessons/materials").with("lesson", id);
        Ok((id, cx.page(&list)?, list))
    };
    let (id, page, list) = cx.admit(&caller, Role::Admin, read()).await?;
    let found = cx.services().materials_for_admin(&caller, id, page).await?;
    let items: Vec<_> = found.items.iter().map(MaterialBody::from).collect();
    cx.list(&list, items, found.next.as_ref(), Cache::Private, None)
}

/// Create a material
///
/// At the end of the lesson. The content of a file is uploaded after.
#[utoipa::path(tag = "admin: courses", params(ById, IdempotencyKey), request_body = MaterialCreate,
    responses((status = 201, description = "The material.", body = MaterialBody)))]
#[post("/lessons/{id}/materials")]
pub async fn admin_create_material(mut cx: Context) -> Answer {
    let caller = cx.caller();
    let read = async {
        let id = cx.id::<Lesson>("id", "lesson")?;
        let (new, bytes) = cx.json_and_bytes::<MaterialCreate>().await?;
        let render = render_created(
            |material: &Material| format!("/api/v1/admin/materials/{}", material.id),
            |material| material.version,
            |material| serde_json::to_string(&MaterialBody::from(material)),
        );
        Ok((id, new, cx.once(&bytes, render)?))
    };
    let read = read.await;
    let (id, new, once) = cx.admit(&caller, Role::Admin, read).await?;
    created(cx.services().create_material(&caller, id, new.into(), once).await?)
}

/// Read a material
#[utoipa::path(tag = "admin: courses", params(ById, IfNoneMatch),
    responses((status = 200, description = "The material.", body = MaterialBody)))]
#[get("/materials/{id}")]
pub async fn admin_get_material(cx: Context) -> Answer {
    let caller = cx.reader();
    let id = cx.admit(&caller, Role::Admin, cx.id::<Material>("id", "material")).await?;
    let material = cx.services().material(&caller, id).await?;
    cx.read(version_tag(material.version), Cache::Private, 640, || MaterialBody::from(&material))
}

/// Change a material
///
/// A merge patch (RFC 7396). Its kind stays.
#[utoipa::path(tag = "admin: courses", params(ById, IfMatch),
    request_body(content((MaterialPatch = "application/merge-patch+json"), (MaterialPatch = "application/json"))),
    responses((status = 200, description = "The material as it is now.", body = MaterialBody)))]
#[patch("/materials/{id}")]
pub async fn admin_update_material(mut cx: Context) -> Answer {
    let caller = cx.caller();
    let read = cx.edit::<Material, MaterialPatch>("material").await;
    let (id, expected, patch) = cx.admit(&caller, Role::Admin, read).await?;
    let edit = Arc::new(move |material: &mut _| patch.apply(material));
    let material = cx.services().update_material(&caller, id, expected, edit).await?;
    changed(material.version, &MaterialBody::from(&material))
}

/// Delete a material
#[utoipa::path(tag = "admin: courses", params(ById, IfMatch),
    responses((status = 204, description = "It is gone.")))]
#[delete("/materials/{id}")]
pub async fn admin_delete_material(cx: Context) -> Answer {
    let caller = cx.caller();
    let read = || Ok((cx.id::<Material>("id", "material")?, cx.if_match()?));
    let (id, expected) = cx.admit(&caller, Role::Admin, read()).await?;
    cx.services().delete_material(&caller, id, expected).await?;
    Ok(no_content())
}
