//! Bodies that were refused before they had arrived.
//!
//! actix-http (3.20) discards what is left of a chunked body whose reader is gone, but nothing
//! wakes the connection for it when reading had paused before: the next request on the connection
//! would wait until the client gives up. So the answer wakes the connection when it has been sent.

use std::{
    pin::Pin,
    task::{Context, Poll},
};

use actix_web::{
    body::{BodySize, BoxBody, MessageBody},
    dev::ServiceResponse,
    http::header,
};
use bytes::Bytes;

/// Makes sure that the rest of the request's body is discarded after the answer.
pub fn discard_rest(response: ServiceResponse<BoxBody>) -> ServiceResponse<BoxBody> {
    if response.request().headers().contains_key(header::TRANSFER_ENCODING) {
        response.map_body(|_, body| BoxBody::new(Waking(body)))
    } else {
        // The server closes the connection by itself where a length was announced.
        response
    }
}

/// A body that wakes its connection at its end.
struct Waking(BoxBody);

impl MessageBody for Waking {
    type Error = <BoxBody as MessageBody>::Error;

    fn size(&self) -> BodySize {
        self.0.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        let piece = Pin::new(&mut self.0).poll_next(cx);
        if matches!(piece, Poll::Ready(None)) {
            cx.waker().wake_by_ref();
        }
        piece
    }
}
