//! `admin/events/{id}/gradebook`: learners by quizzes, as JSON or CSV.

use std::sync::Arc;

use actix_web::{
    HttpResponse,
    body::{BodyStream, BoxBody},
    get,
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
};
use bytes::Bytes;
use domain::{Id, learning::Event};
use futures_util::stream;
use repositories::{MAX_LIMIT, PageRequest};
use services::{
    Caller, Services,
    learning::admin::gradebook::{self, Gradebook},
};

use crate::{
    answer::{HandlerResult, json},
    conditional::tag,
    context::Context,
    disposition,
    openapi::access,
    openapi::parameters::{ById, GradebookFormat, Paging},
    page::next_link,
    shapes::learning::gradebook::{GradebookBody, Table},
    spreadsheet::Dialect,
};

routes! { admin_get_gradebook }

/// Read the gradebook of an event
///
/// A page of learners with their grades on every quiz; as CSV the whole table, for `?format=csv`,
/// `?for=spreadsheet` or `Accept: text/csv`.
#[utoipa::path(tag = "admin: quizzes", extensions(("x-required-role" = json!(access::<gradebook::Get>()))),
    params(ById, GradebookFormat, Paging),
    responses((status = 200, description = "The gradebook.",
        content((GradebookBody = "application/json"), (String = "text/csv")))))]
#[get("/events/{id}/gradebook")]
pub async fn admin_get_gradebook(cx: Context) -> HandlerResult {
    let caller = cx.reader();
    let read = || {
        let event = cx.id("id", "event")?;
        let (asked, page, list) = cx.page::<GradebookFormat>()?;
        let csv = asked.format.unwrap_or_else(|| asked.r#for.is_some() || prefers_csv(&cx));
        let dialect = csv.then(|| Dialect::new(asked.r#for, asked.separator, asked.decimal));
        Ok((gradebook::Get { event, page }, dialect, list))
    };
    let (get, csv, list) = cx.admit::<gradebook::Get, _>(&caller, read()).await?;
    if let Some(dialect) = csv {
        return csv_answer(cx.services().clone(), caller, get.event, dialect).await;
    }
    let book = cx.services().read(&caller, get).await?;
    let cursor = list.cursor(&cx.api.cursor_key, book.rows.next.as_ref());
    let link = cursor.as_ref().map(|cursor| next_link(cx.request.path(), cx.request.query_string(), cursor));
    let mut response = json(StatusCode::OK, &GradebookBody::new(&book, cursor))?;
    response.headers_mut().append(header::VARY, HeaderValue::from_static("accept"));
    if let Some(link) = link {
        response.headers_mut().insert(header::LINK, tag(link));
    }
    Ok(response)
}

/// Whether the client asks for CSV and not for JSON.
fn prefers_csv(cx: &Context) -> bool {
    let accept = cx.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let names = |wanted: &str| {
        accept
            .split(',')
            .any(|range| range.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(wanted))
    };
    names("text/csv") && !names("application/json")
}

/// The whole table, page by page. The first page decides the status; when a later one fails, the
/// connection breaks off.
async fn csv_answer(services: Services, caller: Caller, event: Id<Event>, dialect: Dialect) -> HandlerResult {
    let page = PageRequest::first(MAX_LIMIT);
    let first = services.read(&caller, gradebook::Get { event, page }).await?;
    let titles = services.read(&caller, gradebook::GetLessonTitles { event }).await?;
    let table = Arc::new(Table::new(&first.quizzes, &titles, dialect));
    let head = table.heading();
    let pages = stream::try_unfold(Some((first, head)), move |state| {
        let (services, caller, table) = (services.clone(), caller.clone(), Arc::clone(&table));
        async move {
            let Some((book, mut text)) = state else { return Ok::<_, std::io::Error>(None) };
            text.extend(book.rows.items.iter().map(|row| table.row(row)));
            let next = match next_page(&services, &caller, event, book).await {
                Ok(next) => next.map(|book| (book, String::new())),
                Err(failure) => {
                    tracing::error!(error = %failure, "a gradebook could not be read to its end");
                    return Err(std::io::Error::other("a gradebook could not be read to its end"));
                }
            };
            Ok(Some((Bytes::from(text), next)))
        }
    });
    let mut response =
        HttpResponse::with_body(StatusCode::OK, BoxBody::new(BodyStream::new(Box::pin(pages))));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(header::CONTENT_DISPOSITION, disposition::attachment("gradebook.csv"));
    headers.append(header::VARY, HeaderValue::from_static("accept"));
    Ok(response)
}

async fn next_page(
    services: &Services,
    caller: &Caller,
    event: Id<Event>,
    book: Gradebook,
) -> Result<Option<Gradebook>, services::ServiceError> {
    match book.rows.next {
        None => Ok(None),
        after => {
            let page = PageRequest { limit: MAX_LIMIT, after };
            services.read(caller, gradebook::Get { event, page }).await.map(Some)
        }
    }
}
