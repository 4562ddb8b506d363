//! `lessons/…`: what an enrolled learner studies.

use actix_web::{get, http::StatusCode, put};
use services::learning::{lessons, progress, quizzes};

use crate::{
    answer::{Cache, HandlerResult, json},
    conditional::version_tag,
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IfNoneMatch, Paging},
    shapes::{
        ListOf,
        learning::{
            lessons::{LessonBody, LessonProgressBody, ProgressPut},
            materials::MaterialBody,
            quizzes::QuizBody,
        },
    },
};

routes! { get_lesson, list_lesson_materials, list_lesson_quizzes, put_lesson_progress }

/// Read a lesson
///
/// For whoever is enrolled in its event.
#[utoipa::path(tag = "catalogue", extensions(("x-required-role" = json!(access::<lessons::Get>()))),
    params(ById, IfNoneMatch),
    responses((status = 200, description = "The lesson.", body = LessonBody)))]
#[get("/lessons/{id}")]
pub async fn get_lesson(cx: Context) -> HandlerResult {
    let lesson = cx.ask(cx.id("id", "lesson").map(|id| lessons::Get { id })).await?;
    let size = 640 + lesson.details.body.len() + lesson.details.body.len() / 16;
    cx.read(version_tag(lesson.version), Cache::Private, size, || LessonBody::from(&lesson))
}

/// List the materials of a lesson
///
/// In their order, for whoever is enrolled.
#[utoipa::path(tag = "catalogue", extensions(("x-required-role" = json!(access::<lessons::ListMaterials>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The materials.", body = ListOf<MaterialBody>)))]
#[get("/lessons/{id}/materials")]
pub async fn list_lesson_materials(cx: Context) -> HandlerResult {
    let list = |lesson, (), page| lessons::ListMaterials { lesson, page };
    cx.list_of::<MaterialBody, _, _, _>(cx.id("id", "lesson"), list).await
}

/// List the quizzes of a lesson
///
/// Published ones, in their order, without their questions, for whoever is enrolled.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<quizzes::List>()))),
    params(ById, Paging, IfNoneMatch),
    responses((status = 200, description = "The quizzes.", body = ListOf<QuizBody>)))]
#[get("/lessons/{id}/quizzes")]
pub async fn list_lesson_quizzes(cx: Context) -> HandlerResult {
    let list = |lesson, (), page| quizzes::List { lesson, page };
    cx.list_of::<QuizBody, _, _, _>(cx.id("id", "lesson"), list).await
}

/// Note progress in a lesson
///
/// `started` when it is opened, `completed` when it is finished. Saying so again changes nothing;
/// what is completed stays completed.
#[utoipa::path(tag = "learner", extensions(("x-required-role" = json!(access::<progress::Record>()))),
    params(ById), request_body = ProgressPut,
    responses((status = 200, description = "The progress.", body = LessonProgressBody)))]
#[put("/lessons/{id}/progress")]
pub async fn put_lesson_progress(mut cx: Context) -> HandlerResult {
    let read = async {
        let lesson = cx.id("id", "lesson")?;
        Ok(progress::Record { lesson, change: cx.json::<ProgressPut>().await?.into() })
    };
    let read = read.await;
    let progress = cx.make(read).await?;
    json(StatusCode::OK, &LessonProgressBody::from(&progress))
}
