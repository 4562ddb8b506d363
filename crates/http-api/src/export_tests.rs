use std::{
    cell::Cell,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    pin::pin,
    rc::Rc,
};

use actix_web::{App, HttpServer, web};
use repositories::SortValue;
use uuid::Uuid;

use super::*;

/// Pages of the exports here.
const PAGES: i64 = 3;
/// Bytes of a page: more than the server holds back.
const BYTES: usize = 100_000;

fn text(number: i64) -> Bytes {
    Bytes::from(number.to_string().repeat(BYTES))
}

fn piece(number: i64) -> Piece {
    let next = Position { value: SortValue::Number(number), id: Uuid::nil() };
    Piece { text: text(number), next: (number < PAGES).then_some(next) }
}

/// The page after that one; the last cannot be read if `fails`.
fn read(after: &Position, fails: bool) -> Reading<io::Error> {
    let SortValue::Number(number) = after.value else { panic!("{after:?}") };
    let cut = fails && number + 1 == PAGES;
    let read = if cut { Err(io::Error::other("the storage is away")) } else { Ok(piece(number + 1)) };
    Box::pin(std::future::ready(read))
}

#[actix_web::test]
async fn a_page_is_read_when_the_one_before_was_taken() {
    let asked = Rc::new(Cell::new(0));
    let counted = Rc::clone(&asked);
    let mut export = pin!(pieces(piece(1), move |after| {
        counted.set(counted.get() + 1);
        read(&after, false)
    }));
    assert_eq!(asked.get(), 0);
    for number in 1..=PAGES {
        assert_eq!(export.next().await.unwrap().unwrap(), text(number));
        assert_eq!(asked.get(), number - 1);
    }
    assert!(export.next().await.is_none());
    assert_eq!(asked.get(), PAGES - 1);
}

#[actix_web::test]
async fn a_failure_is_the_end() {
    let mut export = pin!(pieces(piece(1), |after| read(&after, true)));
    for number in 1..PAGES {
        assert_eq!(export.next().await.unwrap().unwrap(), text(number));
    }
    assert!(export.next().await.unwrap().is_err());
    assert!(export.next().await.is_none());
}

/// The answer with all pages, or all but the last.
fn answer(fails: bool) -> HttpResponse {
    let export = pieces(piece(1), move |after| read(&after, fails));
    HttpResponse::Ok().body(BodyStream::new(Box::pin(export)))
}

async fn whole() -> HttpResponse {
    answer(false)
}

async fn cut() -> HttpResponse {
    answer(true)
}

/// What a server sends for a path, to the end of the connection.
async fn sent(path: &'static str) -> Vec<u8> {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let app = || App::new().route("/whole", web::get().to(whole)).route("/cut", web::get().to(cut));
    let server = HttpServer::new(app).workers(1).disable_signals().listen(listener).unwrap().run();
    let handle = server.handle();
    let running = tokio::spawn(server);
    let reading = tokio::task::spawn_blocking(move || {
        let mut socket = TcpStream::connect(address).unwrap();
        write!(socket, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        let _ = socket.read_to_end(&mut answer);
        answer
    });
    let answer = reading.await.unwrap();
    handle.stop(true).await;
    running.await.unwrap().unwrap();
    answer
}

#[actix_web::test]
async fn an_export_that_fails_is_cut_and_does_not_end() {
    let end = b"\r\n0\r\n\r\n";
    let whole = sent("/whole").await;
    assert!(whole.len() > 3 * BYTES && whole.ends_with(end), "{} bytes", whole.len());
    let cut = sent("/cut").await;
    assert!(cut.starts_with(b"HTTP/1.1 200") && cut.len() > BYTES, "{} bytes", cut.len());
    assert!(cut.len() < whole.len() && !cut.ends_with(end), "{} bytes", cut.len());
}
