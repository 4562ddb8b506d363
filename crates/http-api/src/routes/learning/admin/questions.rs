//! `admin/quizzes/{id}/questions`: the questions of a quiz, written all at once.

use actix_web::put;
use domain::learning::QuestionDraft;
use services::learning::admin::questions;

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, IfMatch},
    shapes::learning::{questions::QuestionsPut, quizzes::AdminQuizBody},
};

routes! { admin_put_questions }

/// Write the questions of a quiz
///
/// In place of those before. Attempts taken before keep theirs. The `ETag` is that of the quiz.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<questions::Replace>()))),
    params(ById, IfMatch), request_body = QuestionsPut,
    responses((status = 200, description = "The quiz with its questions.", body = AdminQuizBody)))]
#[put("/quizzes/{id}/questions")]
pub async fn admin_put_questions(mut cx: Context) -> HandlerResult {
    let read = cx.replace::<_, QuestionsPut>("quiz").await;
    let read = read.map(|(quiz, expected, put)| questions::Replace {
        quiz,
        expected,
        questions: put.questions.into_iter().map(QuestionDraft::from).collect(),
    });
    let found = cx.make(read).await?;
    changed(found.quiz.version, &AdminQuizBody::from(&found))
}
