//! Exports: all rows of a list as a file, made page by page while the client takes it.
//!
//! Each page is a unit of work of its own, asked for as a page of the list is and by the same caller. So
//! no transaction stays open, and a row that changes meanwhile may be in the file as it was or as it is. The
//! next page is read once the client took what was before, and the memory that an export needs is that of a
//! page.

use std::io;

use actix_web::{
    HttpResponse,
    body::{BodyStream, BoxBody},
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
};
use bytes::Bytes;
use futures_util::{
    StreamExt,
    future::LocalBoxFuture,
    stream::{self, Stream},
};
use repositories::{MAX_LIMIT, Page, PageRequest, Position};
use serde_json::{Map, Value};
use services::{
    Caller, Services, UseCase,
    engagement::exports::{Create, Rows},
};

use crate::{
    answer::HandlerResult,
    context::Context,
    disposition, error,
    filters::Parameters,
    openapi::parameters::ExportFormat,
    page::List,
    problem::Problem,
    query::Query,
    shapes::shown::{Body, Fields},
    spreadsheet::Sheet,
};

/// How rows are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A JSON object a line.
    JsonLines,
    /// A table for spreadsheets.
    Csv,
}

impl Format {
    /// Both.
    pub const ALL: &'static [Self] = &[Self::JsonLines, Self::Csv];

    /// Its name, which is also how names of such files end.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::JsonLines => "jsonl",
            Self::Csv => "csv",
        }
    }

    /// Nobody registered a type for JSON Lines. This is what their description proposes; `x-ndjson` has the
    /// `x-` that new names should not have (RFC 6648).
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::JsonLines => "application/jsonl",
            Self::Csv => "text/csv; charset=utf-8; header=present",
        }
    }

    /// Rows as `B` shows them; the first ones below the heading, where there is one.
    fn write<B: Body + Fields>(self, rows: &[B::Of], is_first: bool) -> io::Result<Vec<u8>> {
        match self {
            Self::JsonLines => {
                let mut text = Vec::with_capacity(1_024 * rows.len());
                for row in rows {
                    serde_json::to_writer(&mut text, &B::At::from(row))?;
                    text.push(b'\n');
                }
                Ok(text)
            }
            Self::Csv => {
                let mut sheet = Sheet::new(B::NAMES);
                if is_first {
                    sheet.heading()?;
                }
                for row in rows {
                    sheet.row(&B::At::from(row))?;
                }
                sheet.finish()
            }
        }
    }
}

/// A page as it is written.
pub struct Piece<N = Position> {
    /// Its rows.
    pub text: Bytes,
    /// Where the next one begins.
    pub next: Option<N>,
}

/// A page that is read.
pub type Reading<E, N = Position> = LocalBoxFuture<'static, Result<Piece<N>, E>>;
/// Reads the page after a row of a list.
type Read = Box<dyn Fn(Services, Caller, Option<Position>) -> Reading<Problem>>;

/// An export that was asked for.
pub struct Export {
    list: &'static str,
    format: Format,
    /// As the audit log tells them.
    filters: Map<String, Value>,
    read: Read,
}

impl Context {
    /// The export of a list that a request asks for: its rows as `B` shows them, by the parameters and pages
    /// that `ask` takes.
    pub fn export<B, P, U>(
        &self,
        list: &'static str,
        ask: impl Fn(P, PageRequest) -> U + 'static,
    ) -> Result<Export, Problem>
    where
        B: Body + Fields + 'static,
        P: Parameters + Clone + 'static,
        U: UseCase<Output = Page<B::Of>>,
    {
        let query = Query::parse(self.request.query_string(), <(P, ExportFormat)>::has)?;
        let (parameters, ExportFormat { format }) =
            <(P, ExportFormat)>::read(&query, &mut List::at(self.request.path()))?;
        let format = format.unwrap_or(Format::JsonLines);
        let read: Read = Box::new(move |services: Services, caller: Caller, after: Option<Position>| {
            let is_first = after.is_none();
            let page = Rows(ask(parameters.clone(), PageRequest { limit: MAX_LIMIT, after }));
            Box::pin(async move {
                let Page { items, next } = services.read(&caller, page).await?;
                let text = format.write::<B>(&items, is_first).map_err(|failure| unwritten(&failure))?;
                Ok(Piece { text: text.into(), next })
            })
        });
        Ok(Export { list, format, filters: P::noted(&query), read })
    }
}

/// Rows that could not be written.
pub fn unwritten(failure: &io::Error) -> Problem {
    tracing::error!(error = %failure, "rows of an export could not be written");
    error::internal()
}

impl Export {
    /// Reads the first page, writes the export down in the audit log and begins to send it. The first page
    /// decides the status: what is refused is no export. When a later one fails, the connection breaks off, so
    /// that nobody takes a part for the whole.
    pub async fn answer(self, services: &Services, caller: Caller) -> HandlerResult {
        let Self { list, format, filters, read } = self;
        let first = read(services.clone(), caller.clone(), None).await?;
        services.write(&caller, Create { list, format: format.as_str(), filters }).await?;
        let services = services.clone();
        let rest = move |after| -> Reading<io::Error> {
            let reading = read(services.clone(), caller.clone(), Some(after));
            let request_id = caller.request_id.clone().unwrap_or_default();
            Box::pin(async move { reading.await.map_err(|problem| broken_off(list, &request_id, &problem)) })
        };
        Ok(sent(&format!("{list}.{}", format.as_str()), format, pieces(first, rest)))
    }
}

/// The answer that sends a file page by page.
pub fn sent(
    name: &str,
    format: Format,
    pieces: impl Stream<Item = io::Result<Bytes>> + 'static,
) -> HttpResponse {
    let body = BodyStream::new(Box::pin(pieces));
    let mut response = HttpResponse::with_body(StatusCode::OK, BoxBody::new(body));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(format.media_type()));
    headers.insert(header::CONTENT_DISPOSITION, disposition::attachment(name));
    response
}

/// Notes that a page could not be read, which ends the connection.
pub fn broken_off(list: &str, request_id: &str, problem: &Problem) -> io::Error {
    let cause = problem.parts().cause.as_ref();
    let cause = cause.map_or_else(|| problem.to_string(), |cause| format!("{cause:?}"));
    // The caller may have logged out meanwhile, or the database be busy: no fault of the server.
    tracing::warn!(request_id, list, error = cause, "an export broke off");
    io::Error::other("an export broke off")
}

/// The first page and those after it, each read when it is asked for.
pub fn pieces<N: 'static>(
    first: Piece<N>,
    read: impl Fn(N) -> Reading<io::Error, N>,
) -> impl Stream<Item = io::Result<Bytes>> {
    let rest = stream::try_unfold(first.next, move |next| {
        let reading = next.map(&read);
        async move {
            let Some(reading) = reading else { return Ok::<_, io::Error>(None) };
            let Piece { text, next } = reading.await?;
            Ok(Some((text, next)))
        }
    });
    stream::once(std::future::ready(Ok::<_, io::Error>(first.text))).chain(rest)
}

#[cfg(test)]
#[path = "export_tests.rs"]
mod tests;
