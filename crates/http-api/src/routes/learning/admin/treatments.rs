//! `admin/quizzes/{id}/questions/{question_id}/treatment`: a bad question is neutralised for everybody.

use actix_web::put;
use services::learning::admin::treatments;

use crate::{
    answer::{HandlerResult, changed},
    context::Context,
    openapi::access,
    openapi::parameters::{ById, ByQuestion, IfMatch},
    shapes::learning::treatments::{TreatedBody, TreatmentPut},
};

routes! { admin_put_treatment }

/// Set how a question counts
///
/// For everybody: as if it had been answered right, not at all, or (`normal`) as it was answered. Submitted
/// attempts that have it are scored anew, old and new scores are both kept, and scores that were set by hand
/// stand. The question may be of an earlier revision. An attempt of which nothing is left to earn reaches every
/// mark. `If-Match` and `ETag` are those of the quiz; repeating the call goes on where a failure left off.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<treatments::Set>()))),
    params(ById, ByQuestion, IfMatch), request_body = TreatmentPut,
    responses((status = 200, description = "How it counts now, and what that changed.", body = TreatedBody)))]
#[put("/quizzes/{id}/questions/{question_id}/treatment")]
pub async fn admin_put_treatment(mut cx: Context) -> HandlerResult {
    let caller = cx.caller();
    let read = async {
        let (quiz, question) = (cx.id("id", "quiz")?, cx.id("question_id", "question")?);
        let expected = cx.if_match()?;
        let TreatmentPut { treatment } = cx.json().await?;
        Ok(treatments::Set { quiz, question, expected, treatment })
    };
    let read = read.await;
    let set = cx.admit::<treatments::Set, _>(&caller, read).await?;
    let done = cx.services().treat(&caller, set).await?;
    changed(done.quiz.version, &TreatedBody::from(&done))
}
